"""What a reader does in a story: go from change to change (`walker`), back and forward (`history`), `find` words, take passages along (`copying`, `citing`)."""
