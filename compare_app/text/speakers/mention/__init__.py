"""Step 1, the mention: which words of the text tell whose a marked string is. Start at `attribution`, which asks place after place.

- behind the string: `after`, with `verb_first` (said Holt), `after_subject` (Holt said), to which `verb_after` finds the verb, and `after_german`
- before the string: `before`, with `bringing` (does this verb bring a string?), `led_in` (used the words “…”), `participles` (left, calling it “…”), `leading_participles` (citing “…,” the firm left),
  `heard` (was heard saying “…”), `named_so` (dismissed it as “…,” the agency reported)
- on either side: `between_commas` (The delay, said Holt, shows), `verb_alone` (a verb whose subject is who spoke before: Añadió)
- elsewhere in the sentence: `elsewhere`; `sources` (according to Holt), `possessors` (Holt's claim that “…”)
- nobody's words: `about_words` (“…,” a phrase that), `works` (a show called “…”), `by_nobody` (was accused of “…”)
"""
