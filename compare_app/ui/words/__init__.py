"""How the window words what the core found by its names. Reasons and kinds are stable codes everywhere else.

- `wording` (groups of passages, roles of paragraphs, house style), `change_wording` (what became of passages, facts and quotes), `apart_words`
  (reports written apart), `possible_words` (a pair that may be one)
- versions: `version_names`, and `sources`, as they stand in a paper
- what went wrong: `problem_words` of files, `refusals` of projects, `pattern_words` of regular expressions
"""
