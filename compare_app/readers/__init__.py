"""Files to documents: one module a format, one registry. Imports only `model`, and lists of words.

`registry` is the entrance (`find_files`, `read`). In the order of the work:

- `finding` walks folders, and leaves out what is `accompanying` articles, or lies `beside` an export; `kinds` says which reader a file needs, `readers` has them all by name;
- `reading` reads one file in this process, from its bytes (`source`); what can hang or eat all memory is read in a process apart: `isolation`, with `waiting`, starts it,
  `worker` is what runs there;
- a reader is a function from bytes and `options` to articles: `plain_text` (its `layout`, `front_matter`), `markdown`, `rtf`, `mail` (its `letterhead`), `epub`, `containers` of other files,
  and the packages `web`, `pdf`, `office`, `tables`, `markup` (with `xml_tree`) and `exports` of newspaper databases; `encodings` makes text of bytes;
- it gives its paragraphs as pieces to `article.composed`, which asks `lines` what they are for and `metadata` what they state (`dates`, an `address`), or it raises `errors.CannotRead` with
  the rest of a sentence that begins with the file's name; `corrected` is an article as a person put it right.

`inspect` says what was taken for what, `state` whether a file is as it was. A new format is such a function, a line in `readers`, a line in `kinds`, and a whole
file of it in `tests/hostile/make_corpus.py`, which damages it in 17 ways.
"""
