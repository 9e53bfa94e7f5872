"""Reports, one module a format, all from the same Comparison.

`formats` is the entrance: every format has a `render` in a module of its own (`*_report`), loaded when it is asked for; `selection` leaves out first what
the settings do not want. `wording`, `quote_words`, `claim_states` and `version_words` say in English what the core found. HTML shows the marks of `page`; DOCX and PDF lay out the `flow` of
headings, paragraphs and tables; CSV and XLSX write the same `tables`. `remarks` and `*_notes` are what the user noted, `provenance` where a report comes
from, `writing` puts it on the disk.
"""
