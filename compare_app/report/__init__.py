"""Reports, one module a format, all from the same Comparison.

`formats` is the entrance: every format has a `render` in a module of its own, loaded when it is asked for; `selection` leaves out first what the settings do not want.

- `json_report` is everything, and what scripts read; `annotation_report`, `tei_report` and `refi_report` (with `refi_notes`) are for programs of the trade;
- `html_report` shows the marks of `page`: `html_cells`, `html_ledgers`, `html_remarks`, `html_provenance`, both readings of a story by `html_readings`, in `html_style`, out of `markup`;
- `docx_report` (of `docx_parts`) and the window's PDF lay out the `flow` of headings, paragraphs and tables, made of `flow_parts` and `flow_ledgers`;
- `csv_report` and `xlsx_report` write the same `tables` and `remark_tables`;
- `inspection` and `explaining` are for a terminal.

What they have in common: `wording`, `quote_words`, `claim_states`, `claim_words` and `version_words` say in English what the core found (`plain` is how), `notes` what the marks
of a cell say; `pieces` cuts a cell's text at its marks, `findings` are what weighs most, `at_a_glance` what became of quotes and claims, `remarks` what the user noted, `provenance` where a report comes from. `palette` has the
window's colours, `xml` and `packing` are what files are built by, `pacing` tells how far it has come, `writing` puts it on the disk.
"""
