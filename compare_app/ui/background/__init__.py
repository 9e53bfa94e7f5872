"""Work that nobody waits for. Only `jobs` starts threads, only `process` the process that compares, and that before Qt is loaded.

- `worker` runs in that process; `messages` is what the two say to each other, large values in `parcels`; `failures` are told without a word of any article
- on a thread of short work `project_file` writes what `contents` has before the user's eyes, and `placing` finds where notes stand
- `first_paint` has what can wait until the window is seen, `later` what is done once when the events at hand are
"""
