"""Bytes to text, and text that was decoded wrongly before it came here.

`decoding` is the entrance: what a file declares, else `guessing`, for Latin script by `latin`. `misread` finds articles that were decoded wrongly once and
saved again (`mojibake`), or hold a page's signs written out (`entities`): they are told as a problem, and mended when a person asks.
"""
