"""Step 1, the mention: which words of the text tell whose a marked string is. Start at `attribution`, which asks place after place.

- behind the string: `after`, `after_subject` (subject first), `after_german`, `verb_after` (the verb that belongs to the subject)
- before the string: `before`, with `bringing` (does this verb bring a string?), `led_in` (used the words “…”), `heard` (was heard saying “…”)
- elsewhere in the sentence: `elsewhere`; `sources` (according to Holt), `possessors` (Holt's claim that “…”)
- nobody's words: `about_words` (“…,” a phrase that), `works` (a show called “…”)
"""
