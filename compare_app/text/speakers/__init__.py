"""Who says each marked string, and who that is.

There are two entrances, and `text.quotes` asks them one after the other. `voices` says which words of the text tell whose a string is: the *mention*
("the mayor", "she", "Ms. Ruiz"). `mentions` says which person or body of the article that mention means.

**The text as it is walked over**

- `spoken`: the document, paragraph by paragraph, and whose voice the reader still hears
- `scenes`: a paragraph with its tokens and its marked strings; `quoted`: what stands within marked strings
- `turns`: two people who speak by turns; `beats`: somebody acts beside speech without a verb of saying

**Step 1, the mention: places that are asked in turn, by `attribution`**

- behind the string: `after`, `after_subject` (subject first), `after_german`, `verb_after` (the verb that belongs to the subject)
- before the string: `before`, with `bringing` (does this verb bring a string?), `led_in` (used the words “…”), `heard` (was heard saying “…”)
- elsewhere in the sentence: `elsewhere`; `sources` (according to Holt), `possessors` (Holt's claim that “…”), `statements` (in a letter)
- nobody's words: `about_words` (“…,” a phrase that), `works` (a show called “…”)
- within speech: `addresses` (“Mr. Orr, did you”)
- grammar that all of these ask: `subjects`, `sentence_subjects`, `joint_subjects`, `nouns_told_of`, `reporting_verbs`, `passives`

**Step 2, the person: what the article knows, gathered in an `article`**

- `people`: everybody whom it names, with `genders` and `roles`; `parties`: whose party it tells
- `mentions`: whom a mention means. It leaves surnames that several bear to `namesakes`, roles to `role_mentions` (`spouses`, `ages`, `examined` in court, `writings`), bodies to
  `body_mentions`, pronouns to `antecedents`, which knows the article's `protagonists`
- people without a name: `strangers`, and `leads`, whom the next paragraph names; `subjects_told`: who a paragraph is all about

**Lists of words** (resources/words): `words` for verbs and nouns of saying, `mention_words`, `people_words`, `role_words`, `pronoun_words`, `stranger_words`.
"""
