from __future__ import annotations

import pytest

from compare_app.changes.background import Background
from compare_app.changes.describe import changes_by_link
from compare_app.changes.drafts import Drafts
from compare_app.model.alignment import Alignment, Link, SentenceRef
from compare_app.model.cancel import Cancelled
from compare_app.model.changes import Change
from compare_app.model.settings import Settings
from compare_app.model.version import Version
from tests.changes.making import kinds, link_changes, linked, version


def told(changes: tuple[Change, ...], a: Version, b: Version) -> list[tuple[str, str | None, str | None]]:
    return [(c.kind, c.a and c.a.of(a.text), c.b and c.b.of(b.text)) for c in changes]


def test_a_change_has_its_place_on_both_sides() -> None:
    a, b, found = linked("The fire killed 12 people.", "The fire killed 14 people.")
    assert told(found.changes, a, b) == [("number", "12", "14")]


def test_a_loss_has_no_place_on_the_other_side() -> None:
    a, b, found = linked("The dam is not safe.", "The dam is safe.")
    assert told(found.changes, a, b) == [("negation", "not", None)]


def test_what_stands_on_one_side_alone_is_told_where_the_common_words_place_it() -> None:
    before = "Of the pier nothing is left."
    a = version(before, "The ferry carried 40 people and did not sink, and Holt was aboard.")
    b = version("The ferry allegedly carried 50 people and did sink, and Brandt was aboard.")
    for left, right, i, j in ((a, b, 1, 0), (b, a, 0, 1)):
        found = link_changes(left, i, right, j, drafts=True)
        kinds_told = [change.kind for change in found.changes if change.kind != "wording"]
        assert kinds_told == ["certainty", "number", "negation", "name"]


def test_what_was_split_off_into_a_neighbour_is_not_lost() -> None:
    whole = version("Police said the driver, Ole Brandt, had drunk 12 beers on Monday.")
    parts = version("The driver had drunk on Monday.", "He was Ole Brandt and drank 12 beers, police said.")
    alone = link_changes(whole, 0, parts, 0, drafts=True)
    beside = link_changes(whole, 0, parts, 0, beside_b=(1,), drafts=True)
    assert kinds(alone.changes) == {"attribution"}  # the name and the number stand in the version
    assert kinds(beside.changes) == set()


def test_a_fact_that_stands_in_another_sentence_instead_is_not_lost() -> None:
    old = version("Police said the driver, Ole Brandt, 47, had drunk on Monday.", "He was fined.")
    moved = version("Police said the driver had drunk on Monday.", "Ole Brandt, 47, was fined.")
    gone = version("Police said the driver had drunk on Monday.", "He was fined.")
    assert kinds(link_changes(old, 0, moved, 0, drafts=True).changes) == set()
    assert kinds(link_changes(old, 0, gone, 0, drafts=True).changes) >= {"number"}
    twice = version("Police said the driver, Ole Brandt, 47, had drunk on Monday.", "Ole Brandt, 47, was fined.")
    assert kinds(link_changes(twice, 0, moved, 0, drafts=True).changes) >= {"number"}


def test_a_number_that_is_said_again_right_behind_may_go() -> None:
    twice = version("Police arrested 40 people.", "Of the 40 people, 12 are free.")
    once = version("Police arrested 40 people.", "Of them, 12 are free.")
    assert kinds(link_changes(twice, 1, once, 1, Settings(), drafts=True).changes) == set()
    never = version("Police arrested people.", "Of them, 12 are free.")
    assert kinds(link_changes(twice, 1, never, 1, Settings(), drafts=True).changes) == {"number"}


@pytest.mark.parametrize(
    ("a", "b", "wanted"),
    [
        ("Orr is the number 3 man in Delby.", "Orr is the third man in Delby.", ""),
        ("Orr is the No. 3 man in the town.", "Orr is the No. 4 man in the town.", "number"),
        ("Few losses are seen in Delby nor in Marlow.", "Few losses are seen in Delby or Marlow.", ""),
        ("They saw no losses in Delby, nor in Marlow.", "They saw no losses in Delby, but in Marlow.", "negation"),
        (
            "The guest was Captain John Vessard (Ret.) of the navy.",
            "The guest was retired captain John Vessard of the navy.",
            "",
        ),
        ("The men are allegedly accused of theft in Delby.", "The men are accused of theft in Delby.", ""),
        ("The men allegedly took coal in Delby.", "The men took coal in Delby.", "certainty"),
        ("They look into allegations that guards took coal.", "They look into it: guards allegedly took coal.", ""),
        ("Orr told Delbynewsthat the pier was shut.", "Orr told Delbynews the pier was shut.", ""),
        (
            "Two PCs were taken from the mill, and one TV.",
            "Two personal computers were taken from the mill, and one television.",
            "",
        ),
        ("Two PCs were taken from the mill on the hill.", "Two ledgers were taken from the mill on the hill.", "name"),
        (
            "Orr, who leads the opposing party, said it was late.",
            "Orr, who leads the Harbour Party, said it was late.",
            "name",
        ),
        ("Orr died on Monday, 9 March 2031, at home in his bed.", "Orr died on Monday at home in his bed.", "date"),
        ("Orr died on Tuesday at home in his bed.", "Orr died on Tuesday, March 4, at home in his bed.", "date"),
        ("The list of the dead in Delby is complete.", "The list of the dead in Delby is incomplete.", "negation"),
        ("Orr was the more patient of both in Delby.", "Orr was the more impatient of both in Delby.", "negation"),
        ("It hit the southern coast of Marlow at dawn.", "It struck the northern coast of Marlow at dawn.", "name"),
        ("The agency approved it in the end.", "The agency rejected it in March.", "negation date"),
        ("The guild denies that it gave no warning.", "The guild admits that it gave no warning.", "negation"),
        ("The guild denies that it was warned.", "The guild says that it was not warned.", ""),
        ("She further stated that the pier would be shut.", "She also said that the pier would be shut.", ""),
        (
            "According to the mayor, 40 barns burned down.",
            "According to the fire brigade, 40 barns burned down.",
            "attribution",
        ),
        ("There are reports that the pier fell in the night.", "The pier fell in the night.", "certainty"),
        ("All of the 14 fires broke out at night.", "Most of the 14 fires started at night.", "certainty"),
        ("Orr will sign the deal at noon.", "Orr signed the deal at noon.", "certainty"),
        ("The names will be read out at noon.", "The names were read out at noon.", "certainty"),
        ("The rally, which will be followed by games, is on.", "The rally, followed by games, is on.", ""),
        ("The ferry sank within hours of leaving Delby.", "The ferry sank within minutes of leaving Delby.", "number"),
        ("The guild's chairman spoke at noon in Delby.", "The guild's chairwoman spoke at noon in Delby.", "name"),
        ("All are out of danger by now.", "Some are out of danger by now.", "certainty"),
        (
            "Orr has recalled 12 boats, all with old pumps.",
            "Orr plans to recall 12 boats because of pumps.",
            "certainty",
        ),
        ("Orr has denied the claims.", "Orr has never disputed the claims.", "negation"),
        ("The guards shot the suspect in the street.", "The guards shot the arsonist in the street.", "certainty"),
        (
            "She lost the plea before the state Supreme Court.",
            "She lost the plea before the U.S. Supreme Court.",
            "name",
        ),
        (
            "They fell in the 1971 War and in the last one.",
            "They fell in the 1971 Delby War and in the last one.",
            "name",
        ),
        ("The plan was dropped by Orr at noon.", "The plan was dropped by Ines Orr at noon.", ""),
        ("She said that the tax would rise at last.", "Petra Olm said that the tax would rise at last.", "name"),
        ("Orr died on Tuesday, March 4, 2031, at home in bed.", "Orr died on Tuesday, March 4, at home in bed.", ""),
    ],
)
def test_what_an_editor_changed_is_told_and_no_more(a: str, b: str, wanted: str) -> None:
    *_, found = linked(a, b, drafts=True)
    assert kinds(found.changes) == set(wanted.split())


def test_a_weekday_and_its_date_are_one_between_reports() -> None:
    *_, found = linked("Orr died on Tuesday at home in his bed.", "Orr died on Tuesday, March 4, at home in his bed.")
    assert kinds(found.changes) == set()


def test_describe_passes_the_neighbours() -> None:
    whole = version("Police said the driver had drunk 12 beers on Monday evening.")
    parts = version("The driver had drunk on Monday evening.", "He drank 12 beers, police said.")
    links = tuple(Link(SentenceRef(0, 0), SentenceRef(1, k), 0.9) for k in (0, 1))
    versions, alignment = [whole, parts], Alignment(links, ())
    found = changes_by_link(versions, alignment, Settings(), Background.of(versions, alignment))
    assert [kinds(changes.changes) for changes in found] == [set(), set()]


def test_a_negation_weighs_more_than_a_comma() -> None:
    *_, turned = linked("The dam is not safe.", "The dam is safe.")
    *_, comma = linked("He came, saw and left.", "He came, saw, and left.")
    assert turned.changes[0].weight > 10 * comma.changes[0].weight


def test_most_words_changed_is_one_mark() -> None:
    *_, found = linked(
        "A storm tore the roof off a school early in the day, forcing lessons into tents.",
        "Pupils are being taught under canvas after high winds ripped away what kept out rain.",
    )
    assert found.rewritten
    assert [change.kind for change in found.changes] == ["wording"]
    assert found.edits


def test_a_rounded_number_says_so() -> None:
    *_, found = linked("The petition drew 9,412 names.", "The petition drew more than 9,000 names.")
    assert [(c.kind, c.reason) for c in found.changes] == [("number", "rounded")]


def test_a_misspelt_name_is_a_name_and_a_misspelt_word_is_spelling() -> None:
    *_, name = linked("It came from Cynthia Nicoletto.", "It came from Cynthia Nicolet.")
    *_, word = linked("The committee recieved it.", "The committee received it.")
    assert [(c.kind, c.reason) for c in name.changes] == [("name", "misspelt")]
    assert [c.kind for c in word.changes] == ["spelling"]


@pytest.mark.parametrize(
    ("language", "a", "b"),
    [
        ("en", "The harbour lists six boats.", "The harbour listed six boats."),
        ("de", "Er sagt, dass er im Hafen arbeitet.", "Er sagt, dass sie im Hafen arbeiten."),
        ("fr", "Le pilote a trouvé le port.", "Le pilote va trouver le port."),
        ("es", "El puerto compraba tres barcos.", "Los puertos compraban tres barcos."),
        ("fi", "Satama osti kolme laivaa.", "Satama osti kolme laivan."),
    ],
)
def test_a_form_of_a_word_is_no_slip_in_any_language(language: str, a: str, b: str) -> None:
    *_, found = linked(a, b, language=language)
    assert {change.kind for change in found.changes} <= {"wording"}


def test_relative_dates_are_compared_over_the_versions_own_dates() -> None:
    friday = version("The talks failed this week.", published="2031-05-02")
    monday = version("The talks failed last week.", published="2031-05-05")
    assert link_changes(friday, 0, monday, 0).status == "reworded"
    assert kinds(link_changes(friday, 0, monday, 0).changes) == set()


def test_the_same_weekday_a_week_later_is_another_date() -> None:
    first = version("The talks failed yesterday.", published="2031-05-02")
    later = version("The talks failed yesterday.", published="2031-05-09")
    assert [(c.kind) for c in link_changes(first, 0, later, 0).changes] == []


def test_a_report_written_apart_need_not_name_everybody() -> None:
    *_, found = linked(
        "Ilse Brandt, 61, said on Monday that the orchestra would tour four countries.",
        "The orchestra will be on tour in four countries, its founder said.",
    )
    assert not kinds(found.changes) & {"name", "date"}


def test_a_very_long_sentence_is_compared_in_no_time() -> None:
    words = [f"word{k % 997}" for k in range(6000)]
    a, b = " ".join(words), " ".join([*words[:3000], "new", *words[3100:]])
    *_, found = linked(a, b)
    assert len(found.edits) == 1


def test_numbers_that_changed_places_are_changed_numbers() -> None:
    a, b, found = linked("The blast left 12 dead and 14 hurt.", "The blast left 14 dead and 12 hurt.")
    assert told(found.changes, a, b) == [("number", "12", "14"), ("number", "14", "12")]


def test_a_table_of_numbers_is_no_work() -> None:
    a, b = (" ".join(f"{(k * step) % 9973} percent" for k in range(900)) for step in (7, 11))
    *_, found = linked(a, b)
    assert found.status == "reworded"


def test_a_quote_that_a_neighbour_quotes_has_not_lost_its_marks() -> None:
    whole = version("“The bridge over the river is safe,” the engineer said.")
    parts = version("“The bridge over the river is safe.”", "The bridge is safe, the engineer said.")
    alone = link_changes(whole, 0, parts, 1)
    beside = link_changes(whole, 0, parts, 1, beside_b=(0,))
    assert ("quote_marks" in kinds(alone.changes), "quote_marks" in kinds(beside.changes)) == (True, False)


def test_work_that_nobody_wants_any_more_stops() -> None:
    made = version("The dam is safe.")
    links = (Link(SentenceRef(0, 0), SentenceRef(1, 0), 0.9),)
    versions, alignment = [made, made], Alignment(links, ())
    background = Background.of(versions, alignment)
    with pytest.raises(Cancelled):
        changes_by_link(versions, alignment, Settings(), background, lambda: True)


def test_drafts_are_told_by_the_sentences_they_share() -> None:
    first = version(
        "The council met for six hours on Monday night.",
        "The vote was close.",
        "Nothing else was decided at all by anybody.",
    )
    draft = version(
        "The council met for six hours on Monday night.",
        "The vote was tight.",
        "Nothing else was decided at all by anybody.",
    )
    report = version("Councillors sat for hours.", "A narrow vote.", "No other business was done.")
    links = tuple(
        Link(SentenceRef(a, k), SentenceRef(b, k), 0.9) for a, b in ((0, 1), (0, 2), (1, 2)) for k in range(3)
    )
    drafts = Drafts([first, draft, report], Alignment(links, ()))
    assert {(link.a.version, link.b.version) for link in links if drafts.joined(link)} == {(0, 1)}


def test_two_edited_sentences_make_drafts_and_one_paraphrase_does_not() -> None:
    first = version("The council met for six hours on Monday night.", "The vote on the harbour was very close indeed.")
    draft = version("The council met for nine hours on Monday night.", "The vote on the harbour was not close indeed.")
    links = tuple(Link(SentenceRef(0, k), SentenceRef(1, k), 0.9) for k in range(2))
    assert all(Drafts([first, draft], Alignment(links, ())).joined(link) for link in links)
    assert not Drafts([first, draft], Alignment(links[:1], ())).joined(links[0])


def test_a_list_of_names_does_not_hide_that_two_versions_are_drafts() -> None:
    names = [f"Anna Holt, {k}." for k in range(9)]
    kept = "The council met for six hours on Monday night."
    first, draft = version(kept, "It was late.", *names), version(kept, "It got very late then.", *names)
    links = tuple(Link(SentenceRef(0, k), SentenceRef(1, k), 0.9) for k in range(11))
    assert Drafts([first, draft], Alignment(links, ())).pairs == {(0, 1)}


def test_reports_that_share_only_what_was_said_are_no_drafts() -> None:
    said = (
        "“We will not close the lower weir before the spring,” she said.",
        "“Nobody has asked us to do so at all,” she said.",
    )
    told = [
        ("The lower weir stays open until spring, the keeper said.", "Farmers upstream had asked for it in March."),
        ("Keeper Runa Tveit told reporters the weir is to remain open.", "In March there was a petition by farmers."),
    ]
    one, two = (version(*said, *lines, *lines[:1] * 4) for lines in told)
    links = tuple(Link(SentenceRef(0, k), SentenceRef(1, k), 0.9) for k in range(8))
    assert not Drafts([one, two], Alignment(links, ())).pairs


def test_of_an_excerpt_that_is_all_quote_the_quotes_tell() -> None:
    said = (
        "“We will not close the lower weir before the spring,” she said.",
        "“Nobody has asked us to do so at all,” she said.",
    )
    one, two = version(*said, "That was all."), version(*said, "She left.")
    links = tuple(Link(SentenceRef(0, k), SentenceRef(1, k), 0.9) for k in range(2))
    assert Drafts([one, two], Alignment(links, ())).pairs == {(0, 1)}


def test_what_is_linked_to_a_sentence_that_stays_was_not_made_of_it() -> None:
    kept = "Orbina was the biggest loser in the index on Monday."
    first = version(kept, "The market fell for a third day.")
    draft = version(
        kept, "Halden was the biggest loser in the smaller index, at 27 percent.", "The market fell for a third day."
    )
    links = tuple(Link(SentenceRef(0, a), SentenceRef(1, b), 0.9) for a, b in ((0, 0), (0, 1), (1, 2)))
    drafts = Drafts([first, draft], Alignment(links, ()))
    assert [drafts.joined(link) for link in links] == [True, False, True]


def test_a_relative_date_inside_marks_is_the_speaker_s_and_stays_when_repeated_next_day() -> None:
    first = version("“I will resign today,” she said.", published="2031-05-02")
    later = version("“I will resign today,” she said on the radio.", published="2031-05-03")
    told = version("She will resign today, she said on the radio.", published="2031-05-03")
    assert kinds(link_changes(first, 0, later, 0).changes) == set()
    assert "date" in kinds(link_changes(first, 0, told, 0).changes)


def test_a_word_of_a_relative_date_in_another_s_place_is_wording() -> None:
    first = version("“This morning's numbers are very bad,” she said.", published="2031-05-02")
    later = version("“This different's numbers are very bad,” she said.", published="2031-05-02")
    assert kinds(link_changes(first, 0, later, 0, drafts=True).changes) == set()


def test_a_misspelt_name_has_both_its_places_where_both_stand() -> None:
    a = version("Cynthia Pellicano of Malden said the law is clear.")
    b = version("The law is clear, Pellicone said on Monday at a meeting.")
    (found,) = (c for c in link_changes(a, 0, b, 0).changes if c.kind == "name" and c.reason == "misspelt")
    assert found.a is not None
    assert found.b is not None
    assert (found.a.of(a.text), found.b.of(b.text)) == ("Cynthia Pellicano", "Pellicone")


def test_a_report_s_own_slip_is_told_as_one_and_a_second_person_is_not() -> None:
    known = version("Mara Pellicano keeps the weir.", "But even so, it is no plan that could work, she said.")
    slipped = version("Mara Pellicano keeps the weir.", "The plan is one that could never work, said Pellicone.")
    another = version("Mara Pellicano keeps the weir.", "The plan is one that could never work, said Tom Pellicone.")
    found = [
        [c.reason for c in link_changes(known, 1, other, 1).changes if c.kind == "name"] for other in (slipped, another)
    ]
    assert found == [["misspelt"], []]


def test_a_rounded_share_is_told_once() -> None:
    a, b, found = linked("About 36 percent of pupils failed the test.", "Roughly a third of pupils failed the test.")
    (change,) = (c for c in found.changes if c.kind == "number")
    assert change.a is not None
    assert change.b is not None
    assert (change.a.of(a.text), change.b.of(b.text)) == ("About 36 percent", "Roughly a third")


def test_an_acronym_put_in_brackets_behind_its_words_is_no_new_name() -> None:
    a = version("The Northern Grain Union applauded the move on Monday.")
    b = version("The Northern Grain Union (NGU) applauded the move on Monday.")
    assert kinds(link_changes(a, 0, b, 0, drafts=True).changes) == set()


def test_a_quote_left_out_of_a_report_by_the_same_speaker_is_no_paraphrase() -> None:
    *_, found = linked(
        "Holt said the plan was “dead in the water for good” and that it would be withdrawn.",
        "Holt said that the plan would be withdrawn.",
    )
    assert "quote_marks" not in kinds(found.changes)


def test_the_subject_of_a_short_quote_is_not_the_quote_without_its_marks() -> None:
    _, _, found = linked(
        "Auditor on the weir: ‘The second key is a formality’", "Weir boss is free: who held the second key?"
    )
    assert "quote_marks" not in kinds(found.changes)


def test_a_short_quote_whose_telling_words_stay_has_lost_its_marks() -> None:
    _, _, found = linked(
        "Auditor on the weir: “The second key is a formality”", "Auditor on the weir: the second key is a formality"
    )
    assert "quote_marks" in kinds(found.changes)


EDITS = [
    # a clause that came or went with its own negation turns nothing that stays
    ("en", "The guard, who has not been named, is in custody.", "The guard, Ole Brandt, 41, is in custody.", "name number"),
    ("de", "„So einen Sturm habe ich nie erlebt“, sagte der Wirt.", "„So einen Sturm habe ich nie erlebt, und ich will es nicht noch einmal“, sagte der Wirt.", ""),
    ("en", "The bank hid the losses from its auditors.", "The bank failed to disclose the losses to its auditors.", ""),
    ("en", "The bank disclosed the losses to its auditors.", "The bank failed to disclose the losses to its auditors.", "negation"),
    ("en", "Mr. Brandt was convicted of theft in 2016.", "Mr. Brandt was charged with theft in 2016 but was not convicted.", "negation"),
    ("en", "The mayor, who is not running again, opened the bridge.", "The mayor, who is running again, opened the bridge.", "negation"),
    ("en", "“We stopped because it was right, not because we had to,” Brandt said in Varn.", "“We stopped because it was right,” Brandt said in Varn.", ""),
    ("en", "The bridge was not, as far as anybody knows, rebuilt in May.", "The bridge was, as far as anybody knows, rebuilt in May.", "negation"),
    ("en", "“Do not go back for your pets, do not go back for your phone,” Brandt said.", "“Do not go back for your pets,” Brandt said.", ""),
    ("en", "“Do not go back for your pets, go back for your phone,” Brandt said.", "“Do not go back for your pets, do not go back for your phone,” Brandt said.", "negation"),
    # two of the hurt are not the two dead
    ("en", "The train left the rails near Varn, injuring 40 people, two of them seriously, its owner said.", "The train left the rails near Varn, killing two people and injuring 40, its owner said.", "number"),
    ("en", "Two people died and nine were hurt in Varn.", "Nine were hurt in Varn, and two people died.", ""),
    # the dead and the hurt are counted, be they ever so few
    ("en", "The train left the rails near Varn on Saturday, injuring 46 people.", "The train left the rails near Varn on Saturday, killing one person and injuring 46 people.", "number"),
    ("en", "The mill in Varn burned down on Saturday.", "The mill in Varn burned down on Saturday, the two owners said.", "attribution"),
    # one statement in another's place is no surer than it was
    ("en", "The mayor may have misled the council about the sale of the mill on Quay Street.", "The mayor would resign because of the sale of the mill on Quay Street.", ""),
    ("en", "The mayor may resign because of the sale of the mill.", "The mayor will resign because of the sale of the mill.", "certainty"),
    ("en", "The mayor misled the council about the sale of a disused mill on Quay Street, two members said on Tuesday.", "The mayor said on Tuesday that he would resign over the sale of a disused mill on Quay Street.", ""),
    ("en", "The mayor said that he resigns over the sale of the mill.", "The mayor said that he would resign over the sale of the mill.", "certainty"),
    # what is ordered, and who says it
    ("en", "Search for missing divers near Varn enters second day", "Fourth diver found dead near Varn", ""),
    ("en", "She won the race in Varn for the third time.", "She won the race in Varn for the fourth time.", "number"),
    ("en", '"This was planned," said Capt. Ilse Brandt of the Varn police.', '"This was planned," said Lt. Mara Lindt of the Varn police.', "name"),
    # a length in two units
    ("en", "Dams higher than 50 feet must be inspected.", "Dams higher than 15 metres (50 feet) must be inspected.", ""),
    ("en", "Dams higher than 50 feet must be inspected.", "Dams higher than 18 metres (60 feet) must be inspected.", "number"),
    # whose claim it is
    ("en", "The agency reported in April that two inspectors had raised concerns about the dam.", "Two inspectors had raised concerns about the dam.", "attribution date"),
    ("en", "The firm burned the files in 2016, the documents show.", "The firm burned the files in 2016, according to a former clerk.", "attribution"),
    ("en", "The firm burned the files in 2016, court records show.", "The firm burned the files in 2016, according to court records.", ""),
    ("en", "The fire destroyed between 10 and 15 houses, half of them empty.", "The fire destroyed between 10 and 20 houses, half of them empty.", "number"),
    ("en", "The yard laid off 60 welders in March without notice.", "Sixty welders were laid off in March without notice.", "agent"),
    ("en", "The inspector found the report complete.", "The inspector found the report incomplete.", "negation"),
    ("en", "The ferry had no pilot aboard, according to the coastguard.", "The ferry had no pilot aboard, according to its owners.", "attribution"),
    ("en", "The ferry had no pilot aboard, according to the coastguard.", "The ferry had no pilot aboard, according to a coastguard officer.", ""),
    ("en", "They are to meet again on Monday, somebody with knowledge of the talks said on condition that no name be used.", "They are to meet again on Monday.", "attribution"),
    # a name that an editor took out leaves its title behind
    ("en", "He gave the money to Governor Ole Brandt, who named the head of the office.", "He gave the money to the governor, who named the head of the office.", "name"),
]  # fmt: skip


@pytest.mark.parametrize(("language", "before", "after", "wanted"), EDITS, ids=lambda value: value[:40])
def test_what_an_edit_changed_is_told_and_no_more(language: str, before: str, after: str, wanted: str) -> None:
    a, b = version(before, language=language), version(after, language=language)
    assert kinds(link_changes(a, 0, b, 0, drafts=True).changes) == set(wanted.split())


@pytest.mark.parametrize(
    ("before", "after", "reason"),
    [("212", "214", "replaced"), ("14,217", "14,000", "rounded"), ("2,417", "about 2,400", "rounded"), ("1,240", "1,260", "replaced")],
)  # fmt: skip
def test_only_a_rounder_number_was_rounded(before: str, after: str, reason: str) -> None:
    *_, found = linked(f"The boat carried {before} tonnes of grain.", f"The boat carried {after} tonnes of grain.")
    assert [c.reason for c in found.changes if c.kind == "number"] == [reason]


@pytest.mark.parametrize(
    ("before", "after"),
    [
        (
            "The hearing is on Sept. 9, Gov. Ole Brandt said.",
            "The hearing is on September 9, Governor Ole Brandt said.",
        ),
        ("The flood on March 3 swept away the mill.", "The flood on 3 March swept away the mill."),
    ],
)
def test_dates_and_offices_written_in_another_style_are_no_wording(before: str, after: str) -> None:
    *_, found = linked(before, after)
    assert {c.kind for c in found.changes} <= {"punctuation"}
    assert found.status == "same"
