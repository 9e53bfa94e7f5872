"""The comparison view: a table whose rows are passages and whose columns are versions."""
