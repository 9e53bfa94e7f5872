"""Who says each marked string, and who that is.

`voices` is the entrance: what is `spoken`, paragraph by paragraph, with the `turns` that two take and the `beats` between. The lists of words
that all of them ask for stand in `words`. In the order of the work:

- `scenes` cuts a text into paragraphs with their tokens and marked strings, `quoted` says what stands within these;
- `attribution` asks the places beside a string in turn, where it is not one of the `works` by their names: `after` (`after_subject` where the subject comes first) and `before` it (where `bringing` says which verbs bring it, or what it is `led_in` by, or who is `heard`), `elsewhere` in its sentence, with the
  `subjects` (`sentence_subjects` begin one, `nouns_told_of` end one, `verb_after` stands behind) of `reporting_verbs`, `passives`, `possessors` (her answer: “) and `sources` (according to); `after_german` is what German has
  besides, `statements` what somebody gave out, `about_words` what is about the words and says nobody; then `addresses` within speech, and `subjects_told` who a
  paragraph is all about;
- of an `article`, `people` lists everybody whom it names (by `people_words`), with `genders` and `roles` (by `role_words`); `mentions` says which of them a surname means (`namesakes` of several), `role_mentions` which a role does (`writings` whose a statement is, `spouses` who is one of a couple, `ages` how old), `body_mentions` which body, and
  `antecedents` which a pronoun (by `pronoun_words`), with the article's `protagonists`, `strangers` who have no name (by `stranger_words`), whom its `leads` bring in without one, and the
  `parties` that it tells.
"""
