"""Whole articles: every quote in order, with its speaker and the person behind."""

from __future__ import annotations

import pytest

from tests.text.making import version_of

FERRY = """Delby council votes to close ferry, 'a dark day' for island

By Joan Marsh

DELBY, Oct. 3 (AP) — The Delby council voted 7-4 late Monday to end the century-old ferry to Holm Island, a decision that residents called "a betrayal" and that the mayor defended as "painful but right."

Mayor Ana Ruiz, who took office in May, said the city could no longer afford the $3 million a year that the boat costs.

"We have closed schools to keep this boat," Ruiz said in an interview after the vote. "I can't look parents in the eye and do that again."

The decision stunned islanders, many of whom had waited outside in the rain. Among them was Peter Lund, a lobsterman whose family has lived on Holm since 1870.

"They don't see us," he said, wiping his face. "They never did."

His daughter, Mia, 19, put it more bluntly: "It's a death sentence."

Council member Dan Holt, a Republican, cast one of the four "no" votes. He accused the mayor of "hiding the real numbers," a charge she denied.

"Every number is on the website," Ruiz said. "Mr. Holt can read, I assume."

Holt, reached by phone, laughed. "She's very funny," he said. "She won't be funny in November."

A report by the state auditor, Rosa Dorn, found last year that the ferry was "safe but poorly run" and recommended a private operator. Dorn declined to comment. But her spokesman, Al Marsh, said the office "stands by every word."

According to the report, about 40 people ride the boat on a winter day. "That is fewer than a city bus," it noted.

Not everyone on the island objects. Rita Dane, who runs the only store, said the ferry had been "dying for years." She plans to buy a boat.

"What else can you do?" she asked. "Cry?"

The last ferry leaves Dec. 31. The "Holm Queen," as the boat is known, will be sold.

"I'll be on it," said Lund. "And then I guess I'll swim."
"""
FERRY_VOICES = [
    (None, None), ("residents", None), ("the mayor", "Ana Ruiz"), ("Ruiz", "Ana Ruiz"), ("he", "Peter Lund"), ("Mia", "Mia"), (None, None),
    ("He", "Dan Holt"), ("Ruiz", "Ana Ruiz"), ("he", "Dan Holt"), ("Rosa Dorn", "Rosa Dorn"), ("Al Marsh", "Al Marsh"), ("it", None),
    ("Rita Dane", "Rita Dane"), ("she", "Rita Dane"), (None, None), ("Lund", "Peter Lund"),
]  # fmt: skip
JOBS = """Lund & Marsh to cut 900 jobs

Lund & Marsh Corp., the Delby-based maker of ship engines, said it would cut 900 jobs, or 12% of its work force, as orders fall.

"These are hard choices," Chief Executive Officer Robert Dane said in a memo to employees that was reviewed by the Courier. "But they are necessary if we are to remain competitive."

Mr. Dane, 57 years old, joined the company in 2009 from rival Holt Industries. People familiar with his thinking say he is "obsessed" with costs.

Analysts were skeptical. "It's too little, too late," said Mia Dorn, an analyst at Pell Securities, who has a "sell" rating on the stock. She expects the company to post a loss for the year.

Others were kinder. The plan is "a step in the right direction," Bo Pell of Marsh Capital wrote in a note to clients Tuesday.

A spokesman for the union, which represents about 4,000 workers, called the cuts "outrageous" and vowed to fight. "We gave up raises two years ago," the spokesman, Juan Lopez, said. "This is how they thank us."

The company's finance chief, Ann Lee, told investors on a conference call that the cuts would save about $80 million a year. Asked whether more would follow, she said: "Never say never."

Shares fell 3% to $12.40. In the past year they have lost a third of their value, and some investors, Ms. Dorn says, have "simply given up."
"""
JOBS_VOICES = [
    ("Chief Executive Officer Robert Dane", "Robert Dane"), ("People familiar with his thinking", None), ("Mia Dorn", "Mia Dorn"), (None, None),
    ("Bo Pell", "Bo Pell"), ("A spokesman for the union", None), ("Juan Lopez", "Juan Lopez"), ("she", "Ann Lee"), ("Ms. Dorn", "Mia Dorn"),
]  # fmt: skip


@pytest.mark.parametrize(("article", "voices"), [(FERRY, FERRY_VOICES), (JOBS, JOBS_VOICES)], ids=["ferry", "jobs"])
def test_all_voices_of_an_article_are_heard(article: str, voices: list[tuple[str | None, str | None]]) -> None:
    quotes = version_of(article).quotes
    assert [(q.speaker.span.of(article), q.speaker.name) if q.speaker else (None, None) for q in quotes] == voices
