"""English: what turns a statement, weakens it, or says whose it is. Patterns; their classes are the keys of facts."""

from __future__ import annotations

#: Beyond "not": each class can stand in another's place without turning anything (declined to say, did not say).
NEGATION: dict[str, tuple[str, ...]] = {
    "not": (
        r"not", r"n['’]t", r"cannot", r"never", r"no longer", r"nor", r"neither", r"nobody", r"no one", r"no-one", r"nothing", r"none",
        r"nowhere", r"(?:has|have|had|is|are) (?:yet|still) to", r"no(?! (?:votes?|doubt|wonder|matter|fewer|less|more than|further than|later|longer)\b)(?=[ ]\w)", r"without", r"hardly", r"scarcely",
    ),
    "deny": (r"den(?:y|ies|ied|ying)", r"refut(?:e|es|ed|ing)", r"rebutted", r"disputed"),
    "fail": (r"fail(?:s|ed|ing)? to", r"unable(?: to)?", r"stop(?:s|ped)? short of"),
    "refuse": (r"refus(?:e|es|ed|ing) to", r"declin(?:e|es|ed|ing) to"),
    "lack": (r"lack(?:s|ed|ing)?", r"absence of"),
    "rule out": (r"rul(?:e|es|ed|ing) out",),
}  # fmt: skip

_BE = r"(?:is|are|was|were|be|been|being)"
CERTAINTY: dict[str, tuple[str, ...]] = {
    "reported": (
        r"reportedly", r"allegedly", r"alleged", r"purportedly", r"purported", r"supposedly", r"supposed(?! to)", r"so-called", r"rumou?red",
        r"unconfirmed", r"unverified", r"(?:is|are|was|were) said to", r"apparently", r"suspected", r"suspects? that", r"on suspicion of", r"ostensibly",
        r"believ(?:e|es|ed)(?! (?:in|to)\b)", r"thinks?(?! (?:of|about)\b)", r"an? reported(?= [\w$€£])",
        r"it is claimed", r"presumed", r"(?:there (?:is|was|were|has been|have been) )?(?:speculation|rumou?rs)(?: that)?",
        rf"{_BE} (?:believed|thought|understood|reported|alleged|considered|presumed) to(?: have)?",
        rf"{_BE} (?:believed|thought|understood|feared|suspected|presumed)",
    ),
    "possible": (
        r"may(?! \d)", r"might", r"could(?! (?:not|hardly|smell|see|hear|feel|afford|remember|barely|no longer|never|neither)\b)", r"possibly", r"perhaps", r"maybe", r"potentially", r"potential", r"possible",
        r"conceivably", r"arguably", r"can be seen as", r"(?:it is|remains) unclear",
        r"not (?:yet )?(?:been )?(?:clear|confirmed|known|verified|established|certain|proven)", r"remains to be seen",
        r"yet to be (?:confirmed|verified|established|proven)", r"too (?:early|soon) to (?:say|tell|know)", r"at the earliest", r"in doubt",
        r"not (?:been )?ruled out", rf"{_BE} (?:considering|weighing|mulling)",
        rf"{_BE} (?:investigating|examining|studying|checking|looking into) whether", r"(?:did|does|do|would|could|has|have) not rul(?:e|ed) out", r"under review", r"could not be (?:confirmed|verified|established)",
    ),
    "probable": (
        r"probably", r"probable", rf"(?:{_BE} )?likely to", r"likely(?! (?:\w+ )?(?:voters?|electorate)\b)", rf"{_BE} (?:inclined|leaning)(?= (?:to|toward)\b)", r"unlikely", r"presumably", r"seem(?:s|ed|ingly)?", r"appear(?:s|ed)? to", r"suggest(?:s|ed)?(?! (?:a|an|to|ing)\b)", r"indicat(?:es|ed)",
        r"appear(?:s|ed)?(?! (?:in|on|at|before|for|with|as|by)\b)", r"tend(?:s|ed)? to",
    ),
    "expected": (
        rf"(?:{_BE} )?expect(?:s|ed)? to", r"expect(?:s|ed|ing)?(?! to\b)", r"anticipat(?:e|es|ed|ing)", rf"{_BE} due to(?= \w+)", r"due(?= (?:on|in|at|by|next|this|later)\b)", rf"{_BE} put at", r"(?:was|were) to(?= have\b)",
        rf"{_BE} (?:set|scheduled|poised|slated|planning|hoping|preparing) to", r"plan(?:s|ned)? to", r"projected", r"forecasts?",
        r"forecasted", r"predict(?:s|ed)", r"hop(?:es|ed) to", r"intend(?:s|ed)? to", r"would(?! (?:like|rather|love)\b)", r"aim(?:s|ed)? to", r"offer(?:s|ed|ing)? to", r"proposed(?= (?:to|deals?|mergers?|laws?|rules?|bans?|sales?|tax(?:es)?|cuts?|budgets?)\b)",
        r"preliminary(?! (?:injunction|hearing|hearings|inquiry|election|round))", r"provisional(?! (?:licen[cs]e|government|ira|wing|ballots?)\b)", r"tentative(?:ly)?", r"estimated",
    ),
    "future": (r"will(?! not)", r"['’]ll", r"(?:is|are) (?:going )?to(?! blame\b)(?= [a-z])", r"in (?:advanced |early |secret )?(?:talks|negotiations|discussions) to"),
    "sure": (
        r"definitely", r"certainly", r"undoubtedly", r"clearly", r"obviously", r"confirmed", r"surely", r"without doubt", r"doubtless",
        r"no doubt", r"conclusively", r"proven",
    ),
    "partly": (r"partly", r"partially", r"largely", r"mainly", r"mostly", r"in part", r"almost(?= [a-z])", r"nearly(?= [a-z])"),
    "most": (r"most(?= (?:of|[a-z]+s)\b)", r"the majority of", r"a majority of"),
    "some": (
        r"some(?= (?:of|[a-z]+s|people)\b)", r"certain(?= [a-z]+s\b)", r"one of(?= the (?:\w+ )?(?:most|least|best|worst|\w{3,}est)\b)",
    ),
    "all": (
        r"all(?= (?:of|the|[a-z]+s)\b)", r"every(?= [a-z])", r"always", r"entirely", r"completely", r"entire", r"whole(?= [a-z])", r"everyone",
        r"everybody",
    ),
    "many": (r"many(?= (?:of|[a-z]+s|people)\b)", r"much of"),
}  # fmt: skip

SAYING: dict[str, tuple[str, ...]] = {
    name: tuple(form.replace("_", " ") for form in forms.split())
    for name, forms in {
        "say": "said say says saying told tells telling stated states state added adds noted notes announced announces wrote writes "
        "explained explains reported reports tweeted posted commented comments remarked recalled recalls quoted testified mentioned "
        "pointed_out points_out asked asks replied declared declares reckons reckoned",
        "claim": "claimed claims claim alleges argued argues argue contended contends contend allege insisted insists insist asserted asserts assert "
        "maintained maintains complained complains accused accuses boasted",
        "admit": "admitted admits conceded concedes acknowledged acknowledges confessed confirmed confirms revealed reveals",
        "warn": "warned warns warn cautioned cautions threatened threatens",
        "deny": "denied denies deny rejected rejects dismissed dismisses",
        "promise": "promised promises vowed vows pledged pledges",
    }.items()
}
ACCORDING = (
    "according to", "in the words of", "in a statement", "as reported by", "cited by", "citing", "per a", "in the view of",
    *(f"{papers} {show}" for papers in ("documents", "records", "data", "figures", "emails", "filings", "statistics") for show in ("show", "showed")),
)  # fmt: skip
