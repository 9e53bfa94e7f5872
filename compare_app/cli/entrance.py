"""The entrance: understands the arguments, carries the command out, and ends in one sentence where that goes wrong."""

from __future__ import annotations

import argparse
import logging
import multiprocessing
import os
import sys
from collections.abc import Sequence
from pathlib import Path

from compare_app.cli.arguments import command_parser, window_parser
from compare_app.cli.commands import COMMANDS
from compare_app.cli.parsing import expanded, mistaken_command
from compare_app.cli.telling import BadUse, Exit, say
from compare_app.numerics import one_thread

#: Set in the environment, a mistake of the program ends in a traceback.
DEBUG = "COMPARE_APP_DEBUG"


def main(argv: Sequence[str] | None = None) -> int:
    """Run the command; returns the exit code."""
    multiprocessing.freeze_support()
    one_thread()
    if not os.environ.get(DEBUG):
        logging.getLogger("compare_app").addHandler(logging.NullHandler())  # what goes wrong is told as problems
    arguments = list(sys.argv[1:] if argv is None else argv)
    if arguments == ["--reader-worker"]:  # a bundle starts itself as the process that reads files
        from compare_app.readers.worker import main as serve_readers

        return serve_readers()
    mistake = None if arguments and arguments[0] in COMMANDS else mistaken_command(arguments, COMMANDS)
    if mistake is not None:
        say(mistake)
        return Exit.BAD_USE
    if arguments and arguments[0] in COMMANDS:
        options = command_parser().parse_args(arguments)
    else:
        options = window_parser().parse_args(arguments)
    if hasattr(options, "paths"):
        options.paths = expanded(options.paths)
    return _answer(options)


def _answer(options: argparse.Namespace) -> int:
    """Carry the command out; whatever goes wrong ends in one sentence."""
    try:
        return int(options.run(options))
    except KeyboardInterrupt:
        say("Stopped.")
        return Exit.STOPPED
    except BadUse as answer:
        say(str(answer))
        return Exit.BAD_USE
    except BrokenPipeError:  # the reader of our output went away, as `| head` does
        sys.stderr.close()
        return Exit.GOOD
    except OSError as error:
        say(f"{error.filename}: {error.strerror}." if error.filename else f"{error}.")
        return Exit.BAD_USE
    except Exception as fault:  # the last stop: a sentence, and with the variable set the whole story
        if os.environ.get(DEBUG):
            raise
        say(f"Story Compare made a mistake of its own ({_place(fault)}). Please report it; {DEBUG}=1 shows more.")
        return Exit.FAULT


def _place(fault: Exception) -> str:
    """What went wrong and in which line of the program."""
    import traceback

    last = traceback.extract_tb(fault.__traceback__)[-1]
    return f"{type(fault).__name__}: {fault}; {Path(last.filename).name}, line {last.lineno}"
