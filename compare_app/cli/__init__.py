"""The command line. Loads nothing heavy before the arguments are understood, and never a window for a report.

`main` is the command `compare-app`, and stands in `entrance`. In the order of the work:

- `arguments` are those of each command, `parsing` is what is said where they are mistaken, `read_as` the flags that say how to read a file;
- `commands` carries them out, with the `parts` that several share;
- `telling` says to the person and to the shell what became of it, `terminal` shows meanwhile how far it is.
"""

from compare_app.cli.entrance import main

__all__ = ["main"]
