"""Files to documents: one module a format, one registry. Imports only `model`.

`registry` is the entrance (`find_files`, `read`); `reading` reads one file in this process, `isolation` and `worker` do it
in a process apart. A reader is a function from bytes and options to articles, named in `readers`, its endings in `kinds`. It
gives its paragraphs as pieces to `article.composed`, which asks `roles` what they are for, `metadata` what they state; or it
raises `errors.CannotRead` with the rest of a sentence that begins with the file's name. A new format is such a function, a
line in `readers`, a line in `kinds`, and a whole file of it in `tests/hostile/make_corpus.py`, which damages it in 17 ways.
"""
