"""Documents to versions: words, sentences, quotes with speaker and cue, facts. Imports only `model`.

`analyse` is the entrance. In the order of the work:

- `language` first, then `words` and `sentences` (with `abbreviations`, and `unbroken` for text without full stops); `line_ends` makes lines that a mail broke one, `broken_words` the words that print broke;
- `quotes`: `marks` finds quotation marks, `paired` pairs double ones, `marked` is what stands in a pair, `single_marks` what in single ones, `strings` all that a
  text has, over paragraphs, too; `carried` is speech in single marks that goes on over paragraphs, `unclosed`
  those whose closing mark was forgotten (`dialogue` does dashes, `set_off` statements without marks);
- what a string is: `kinds` says which are speech, `work_titles` which are titles, `inscriptions` which stand on something, each asked of the string `in_place` by the lists of `string_words`;
- `speakers` says whose, over `tokens` (what a body is for is one of them, by `fields`), by what `grammar`, `names` and `phrases` know (`east_asian` for Chinese and Japanese); `repeats` are said by whom the whole is said by, a quote that stands alone by who signs it (`signatures`);
- `facts` last.

`frequencies` are how common words are.
"""
