"""The project file: corrections, notes, codes, reviewed marks, re-anchoring. No analysis, no Qt."""
