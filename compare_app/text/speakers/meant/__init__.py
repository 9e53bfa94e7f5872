"""Step 2, the person: which of the people and bodies of an article a mention means. Start at `mentions`, by the words of `mention_words`.

- a surname that several bear: `namesakes`
- a role: `role_mentions` (`spouses`; `examined` in court; `writings`; `subjects_told`: who a paragraph is all about; `other_words` for somebody
  just named: the Republican)
- a body: `body_mentions`
- a pronoun: `antecedents` (by how each is `standing` in his sentence), or who was `asked` right before; `leads`, whom the next paragraph names;
  `bare_surnames`, where nobody is named in full
"""
