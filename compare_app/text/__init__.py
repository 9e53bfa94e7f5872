"""Documents to versions: words, sentences, quotes with speaker and cue, facts. Imports only `model`."""
