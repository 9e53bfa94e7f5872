"""What is kept from one start to the next: the user's settings, each `declared` once, with their values as `options`; the window's own `state`."""
