"""The text as it is walked over: whose each marked string is, by its own sentence or by what was heard before. Start at `voices`.

- `spoken`: the document, paragraph by paragraph, and whose voice the reader still hears
- `scenes`: a paragraph with its tokens and its marked strings
- where the sentence names nobody: `turns` (two people who speak by turns), `addresses` (“Mr. Orr, did you”), `beats` (somebody acts beside
  speech without a verb of saying), `statements` (it goes on in a letter)
"""
