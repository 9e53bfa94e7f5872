"""Files to documents: one module a format, one registry. Imports only `model`."""
