"""The quotes table and the claims ledger: a row a quote or claim, a column a version."""
