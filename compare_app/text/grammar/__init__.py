"""What the finder of speakers knows of a language: word classes, and where its verbs and names stand.

`grammar` is the shape that every language fills, out of a file in resources/grammars; `grammars` reads them, `regular_verbs` makes forms of English verbs.
"""
