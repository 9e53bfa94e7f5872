"""A version's details: what it states, how its file is read, and what was taken for what; each can be put right."""
