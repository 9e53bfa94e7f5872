"""What shows whom a pronoun means, in the words of each language: asked of all languages at once, as the lists of names are."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cached_property

from compare_app.word_lists import Regex, WordLists


class PronounWords(WordLists, area="pronouns"):
    """Patterns of pronouns, and of what stands between one and a name."""

    #: pronouns of a man, and of a woman
    he: Regex
    she: Regex
    #: … to whom something is done: no possessive
    him: Regex
    her: Regex
    #: What begins a sentence whose subject is asked something: Asked about Orr,
    questioned: Regex
    #: … and behind what that subject stands: he laughed
    answerer: Regex
    #: When Orr tried to go on, | the real estate mogul pounced: up to another word for somebody and its verb
    led_to_noun: Regex
    #: … at the head of a paragraph, whose subject is rather whoever spoke last
    asked: Regex
    #: When she left, Orr waved: who the pronoun means is named behind it
    ahead: Regex
    #: There was a note from his coach, Bo Orr: another than he
    his_own: Regex
    #: She is | Mia Holt: no other than she
    is_named: Regex
    #: The veteran left-winger said that | Lund had been fooled: what somebody says of another
    says_of: Regex
    #: … called it “theft,” and | his colleague Lund suggested: before the subject of another clause
    new_clause: Regex
    new_clause_to: Regex
    #: … over an aside: Lund, on his way out, said
    between: Regex
    #: In May, when he was asked: a clause at the head of a sentence with its `pronoun`
    led_pronoun: Regex
    #: In an interview with the mayor, | Bo Orr, | he said: before the name, and behind it with the `pronoun`
    led_with: Regex
    led_on: Regex
    #: She will vote for Orr, | she said: before a pronoun that tells whose words its sentence retells
    says_aside: Regex
    #: That night, Orr | recalled, Lund went back: behind the name, with the `verb`
    retells: Regex
    #: President Orr's | choice to lead it told senators
    own_says: Regex
    #: before a sentence that goes on: But
    joint: Regex
    #: right before a name in a clause: where Orr
    clause: Regex
    #: a composer who, in the words of the critic Bo Lund, is lost
    put_by: Regex
    #: close to President Orr, a friend of Orr
    hangs: Regex
    of_him: Regex
    #: A scholarship took her to Delby
    met_her: Regex
    #: between a sentence's head and the name that is its subject, and the verb behind it: Democratic strategist … defended
    to_name: Regex
    does: Regex
    #: from a name to another in what is told of it: …, who has not spoken with …
    aside: Regex
    #: ... at her side, | the mayor's aide, | Ana Ruiz: nothing but a role may stand between the comma and the name
    led_to: Regex
    #: He also said: a pronoun at the head with its `verb`
    opens: Regex
    #: The clerk said: at the head of a sentence that goes on with whoever was named; But: before the name itself
    goes_on: Regex
    but: Regex
    #: any pronoun that tells a gender; `her` where it is no possessive, and so somebody else: Lee Orr told her that
    gendered: Regex
    her_no_owner: Regex
    #: right before a name to which something is done, or where something is: He stunned Delby; at a rally in Delby
    acted_on: Regex
    where: Regex
    #: … or what belongs to it: the head of Delby, who came from Delby
    of_it: Regex
    #: right before a name: His deputy, Ana Ruiz,
    whose: Regex
    #: Quill Dorn, 47, of Lower Delby, came when she could: where somebody lives is nobody else
    home: Regex

    @cached_property
    def of_gender(self) -> Mapping[str, Regex]:
        """The pronouns of each gender, as `Gender` names it."""
        return {"m": self.he, "f": self.she}

    @cached_property
    def done_to(self) -> Mapping[str, Regex]:
        """Those of them to whom something is done."""
        return {"m": self.him, "f": self.her}


PRONOUNS = PronounWords()
