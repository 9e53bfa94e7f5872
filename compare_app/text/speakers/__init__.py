"""Who says each marked string, and who that is.

There are two entrances, and `text.quotes` asks them one after the other. `voices.voices` says which words of the text tell whose a string is: the
*mention* ("the mayor", "she", "Ms. Ruiz"). `meant.mentions` says which person or body of the article that mention means.

Of each step, a package imports those named before it, and nothing of the other step (`tests/house/test_borders.py`):

- step 1, the mention: `clause`: subject and verb of saying; `mention`: the places beside a string that are asked in turn; `voices`: the text as it
  is walked over, with what a sentence leaves to those before it
- step 2, the person: `people`: whom the article names, and what it tells of them; `meant`: which of them is it?

Each declares its lists of words beside its rules; `words`, for verbs and nouns of saying, is asked by all.
"""
