"""What the finder of speakers knows of a language: word classes, and where its verbs and names stand.

`grammar` is the shape that every language fills; `english` and `german` are written out, the others are files in resources/grammars;
`grammars` chooses.
"""
