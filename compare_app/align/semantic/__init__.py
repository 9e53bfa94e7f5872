"""The optional semantic extra: a BERT-type sentence model from a folder the user chooses, run in plain numpy."""
