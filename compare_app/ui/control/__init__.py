"""What follows from what: the views say what they want, the controllers here decide, each about one thing."""
