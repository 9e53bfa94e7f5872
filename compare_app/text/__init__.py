"""Documents to versions: words, sentences, quotes with speaker and cue, facts. Imports only `model`.

`analyse` is the entrance: `language` first, then `words`, `sentences`, `quotes` and `facts`. Of quotes, `marks` pairs quotation marks
(`dialogue` does dashes, `set_off` statements without marks), `marked` are the strings within, `kinds` says which of them are speech and `work_titles` which are titles, `speakers` whose; `unbroken` cuts text without full
stops. `grammar`, `names` and `phrases` are what speakers are found by. `frequencies` are how common words are.
"""
