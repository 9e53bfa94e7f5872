"""Documents to versions: words, sentences, quotes with speaker and cue, facts. Imports only `model`.

Start at `analyse.analyse`: a `Document` in, a `Version` out. In the order of the work:

1. The text: its `language`; `words`; `sentences` (`abbreviations` end none, `unbroken` text has no full stops). `line_ends` joins lines that a
   mail broke, `broken_words` words that print broke.
2. Marked strings (`strings`): `marks` finds quotation marks, `paired` pairs double ones, `single_marks` single ones, `marked` is what stands between
   two. `carried` speech goes on over paragraphs, `unclosed` speech lost its closing mark, `dialogue` has dashes, statements may be `set_off` without any.
3. What each string is (`kinds`): speech, a title (`work_titles`), words on a sign (`inscriptions`); `title_case` headlines tell no title by capitals; judged `in_place`, by the lists of `string_words`.
4. Whose speech it is: `speakers`, over `tokens` (what a body is for is one of them: `fields`), by what `grammar`, `names` and `phrases` know (`east_asian` for Chinese and Japanese). `repeats` have the
   speaker of the whole, a quote that stands alone is its signer's (`signatures`). The result is the version's `quotes`.
5. `facts`: numbers, dates, names, and words that turn or weaken a statement.

`frequencies` says how common words are.
"""
