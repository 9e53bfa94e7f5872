"""Reports, one module a format, all from the same Comparison.

Start at `formats`: it lists the formats, and loads the module of one when it is asked for. Each has `render(comparison) -> bytes`; `selection` has left
out before what the settings do not want, `writing` puts the bytes on the disk, `pacing` tells how far it has come.

**Formats**

- for programs: `json_report` (everything), `annotation_report`, `tei_report`, `refi_report` (with `refi_notes`)
- to be read: `html_report`, made of `html_cells`, `html_ledgers`, `html_remarks` and `html_provenance`, both readings of a story by `html_readings`; looks from `html_style`, built by `markup`
- on paper: `docx_report` (of `docx_parts`) and the window's PDF lay out one `flow` of headings, paragraphs and tables (`flow_parts`, `flow_ledgers`)
- tables: `csv_report` and `xlsx_report` write the same `tables` and `remark_tables`
- for a terminal: `inspection` of a file, `explaining` why sentences were linked

**Shared**

- words in English: `wording` (changes), `quote_words`, `claim_states`, `claim_words`, `version_words`; `plain` is how all of them are written
- what stands in a cell: `pieces` (its text, cut at its marks) and `notes` (what the marks say)
- over a story: `findings` (what weighs most), `at_a_glance` (what became of quotes and claims); `remarks`: what the user noted; `provenance`: where it comes from
- `palette` has the window's colours; `xml` and `packing` build files
"""
