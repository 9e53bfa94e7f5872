"""The command line. Loads nothing heavy before the arguments are understood, and never a window for a report."""

from __future__ import annotations

import argparse
import logging
import multiprocessing
import os
import sys
from collections.abc import Callable, Sequence
from enum import IntEnum
from pathlib import Path
from typing import TYPE_CHECKING

from compare_app import __version__
from compare_app.numerics import one_thread

if TYPE_CHECKING:
    from compare_app.model.comparison import Comparison, Story
    from compare_app.model.document import Problem
    from compare_app.model.settings import Settings
    from compare_app.report.formats import Format


class Exit(IntEnum):
    """What the shell is told."""

    GOOD = 0
    PROBLEMS = 1
    BAD_USE = 2
    FAULT = 3
    STOPPED = 130


#: Set in the environment, a mistake of the program ends in a traceback.
DEBUG = "COMPARE_APP_DEBUG"


_INSTEAD = "A report needs none: compare-app report FOLDER --output report.html"


class BadUse(Exception):  # noqa: N818  an answer for a person
    """The command cannot be carried out as given."""


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
    if arguments and arguments[0] in COMMANDS:
        options = _command_parser().parse_args(arguments)
    else:
        options = _window_parser().parse_args(arguments)
    return _answer(options)


def _answer(options: argparse.Namespace) -> int:
    """Carry the command out; whatever goes wrong ends in one sentence."""
    try:
        return int(options.run(options))
    except KeyboardInterrupt:
        _say("Stopped.")
        return Exit.STOPPED
    except BadUse as answer:
        _say(str(answer))
        return Exit.BAD_USE
    except BrokenPipeError:  # the reader of our output went away, as `| head` does
        sys.stderr.close()
        return Exit.GOOD
    except OSError as error:
        _say(f"{error.filename}: {error.strerror}." if error.filename else f"{error}.")
        return Exit.BAD_USE
    except Exception as fault:  # the last stop: a sentence, and with the variable set the whole story
        if os.environ.get(DEBUG):
            raise
        _say(f"Story Compare made a mistake of its own ({_place(fault)}). Please report it; {DEBUG}=1 shows more.")
        return Exit.FAULT


def _place(fault: Exception) -> str:
    """What went wrong and in which line of the program."""
    import traceback

    last = traceback.extract_tb(fault.__traceback__)[-1]
    return f"{type(fault).__name__}: {fault}; {Path(last.filename).name}, line {last.lineno}"


# --- the commands ---------------------------------------------------------------------------------------------------


def _open_window(options: argparse.Namespace) -> int:
    folder: Path | None = options.folder
    if folder is not None and not folder.exists():
        raise BadUse(f"{folder}: there is no such folder.")
    from compare_app.display import has_display

    if not has_display():
        raise BadUse(f"There is no display to open a window on. {_INSTEAD}")
    from compare_app.app import run

    try:
        return run(folder)
    except ImportError as missing:  # a system library that Qt needs
        raise BadUse(f"The window cannot be opened: {missing}. {_INSTEAD}") from None


def _report(options: argparse.Namespace) -> int:
    chosen = _format(options)
    target: Path | None = options.output
    if target is not None:
        _check_target(target, options)
    comparison = _compare(options.paths, options.one_story, _settings(options))
    _write(_rendered(chosen, comparison), target)
    return _finish(comparison.problems)


def _watch(options: argparse.Namespace) -> int:
    from compare_app.watching import changes

    chosen = _format(options)
    _check_target(options.output, options)
    try:
        for _ in changes(options.paths, options.every):
            try:
                comparison = _compare(options.paths, options.one_story, _settings(options))
            except BadUse as answer:  # an empty folder may fill
                _say(str(answer))
                continue
            _write(_rendered(chosen, comparison), options.output)
            _list_problems(comparison.problems)
            _say(f"{options.output} is up to date: {len(comparison.stories)} stories. Ctrl+C ends the watch.")
    except KeyboardInterrupt:
        _say("The watch has ended.")
    return Exit.GOOD


def _stories(options: argparse.Namespace) -> int:
    comparison = _compare(options.paths, False, _settings(options))
    for story in comparison.stories:
        _print("\n".join(_story_lines(story)))
    return _finish(comparison.problems)


def _story_lines(story: Story) -> list[str]:
    """A story for a terminal: its title, then its versions, in order."""
    from compare_app.report.json_report import published

    count = len(story.versions)
    lines = [f"{_plain(story.title)}  ({count} version{'s' if count > 1 else ''})"]
    for version in story.versions:
        meta = version.document.metadata
        parts = [version.document.path, meta.outlet, published(meta)]
        lines.append("    " + "  ".join(_plain(part) for part in parts if part))
    return lines


def _inspect(options: argparse.Namespace) -> int:
    from compare_app.readers.registry import find_files, read
    from compare_app.report.inspection import lines
    from compare_app.text.analyse import analyse

    found = find_files(options.paths)
    problems = list(found.problems)
    articles = 0
    for file in found.files:
        result = read(file.path, file.name)
        problems += result.problems
        for document in result.documents:
            articles += 1
            _print("\n".join(_plain(line) for line in lines(analyse(document))))
    if not articles:
        _list_problems(problems)
        raise BadUse(f"Nothing to show: no article could be read in {_named(options.paths)}.")
    return _finish(problems)


COMMANDS: dict[str, Callable[[argparse.Namespace], int]] = {
    "report": _report,
    "stories": _stories,
    "watch": _watch,
    "inspect": _inspect,
}


# --- parts of commands ----------------------------------------------------------------------------------------------


def _compare(paths: Sequence[Path], one_story: bool, settings: Settings) -> Comparison:
    """Compare with progress on the terminal."""
    from compare_app.pipeline import NothingReadable, compare
    from compare_app.terminal import ProgressLine

    progress = ProgressLine(sys.stderr)
    try:
        return compare(paths, one_story, settings, progress)
    except NothingReadable as nothing:
        progress.clear()
        _list_problems(nothing.problems)
        raise BadUse(f"Nothing to compare: no article could be read in {_named(paths)}.") from None
    finally:
        progress.clear()


def _check_target(target: Path, options: argparse.Namespace) -> None:
    """Refuse now what could not be written after all the work."""
    from compare_app.report.writing import WontWrite, check_target

    try:
        check_target(target, _sources(options.paths), options.force)
    except WontWrite as answer:
        raise BadUse(str(answer)) from None


def _rendered(chosen: Format, comparison: Comparison) -> bytes:
    try:
        return chosen.render(comparison)
    except ImportError as missing:  # a system library that Qt needs for PDF
        raise BadUse(f"A report as {chosen.name} cannot be made here: {missing}. Choose another --format.") from None


def _write(data: bytes, target: Path | None) -> None:
    """Write a report to its file, all at once, or to standard output."""
    from compare_app.report.writing import write_atomically

    if target is not None:
        write_atomically(target, data)
        return
    sys.stdout.buffer.write(data)
    sys.stdout.buffer.flush()


def _settings(options: argparse.Namespace) -> Settings:
    from compare_app.model.settings import Settings

    return Settings(min_weight=getattr(options, "min_weight", 0.0))


def _format(options: argparse.Namespace) -> Format:
    """The format asked for, or the one that the output's name ends with."""
    from compare_app.report.formats import FORMATS, by_suffix

    if options.format is not None:
        return FORMATS[options.format]
    if options.output is None:
        raise BadUse("Name a format with --format, or a file with --output whose name ends in one.")
    found = by_suffix(options.output.suffix)
    if found is None:
        raise BadUse(f"{options.output}: which format? Name one with --format: {', '.join(FORMATS)}.")
    return found


def _sources(paths: Sequence[Path]) -> list[Path]:
    from compare_app.readers.registry import find_files

    return [file.path for file in find_files(paths).files]


def _finish(problems: Sequence[Problem]) -> Exit:
    _list_problems(problems)
    return Exit.PROBLEMS if problems else Exit.GOOD


def _list_problems(problems: Sequence[Problem]) -> None:
    for problem in problems:
        message = problem.message
        _say(message if problem.path in message else f"{problem.path}: {message}")


def _named(paths: Sequence[Path]) -> str:
    return ", ".join(map(str, paths))


def _plain(text: str) -> str:
    """Text of a source on one line, without signs that steer a terminal."""
    return "".join(c if c.isprintable() else " " for c in text)


def _print(text: str) -> None:
    sys.stdout.write(
        text.encode(sys.stdout.encoding or "utf-8", "replace").decode(sys.stdout.encoding or "utf-8") + "\n"
    )


def _say(text: str) -> None:
    encoding = sys.stderr.encoding or "utf-8"
    sys.stderr.write(_plain(text).encode(encoding, "replace").decode(encoding) + "\n")


# --- arguments ------------------------------------------------------------------------------------------------------


def _window_parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="compare-app",
        description="Finds which articles of a folder are versions of one story, sets them side by side, and shows "
        "what each version did with every claim and every quote.",
        usage="compare-app [FOLDER]\n       compare-app report PATH... --format html|json [--output FILE]\n"
        "       compare-app stories PATH...\n       compare-app watch PATH... --report FILE\n"
        "       compare-app inspect FILE...",
        epilog="'compare-app COMMAND --help' says more of a command. A folder named like a command: ./report",
    )
    parser.add_argument("folder", nargs="?", type=Path, metavar="FOLDER", help="open the window on this folder")
    parser.add_argument("--version", action="version", version=f"compare-app {__version__}")
    parser.set_defaults(run=_open_window)
    return parser


def _command_parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="compare-app")
    commands = parser.add_subparsers(dest="command", required=True)
    _add_report(commands.add_parser("report", help="compare files and write a report"))
    _add_paths(commands.add_parser("stories", help="list the stories of a folder"))
    _add_watch(commands.add_parser("watch", help="keep a report up to date while files change"))
    _add_paths(commands.add_parser("inspect", help="show what was taken for what in a file"))
    for name, run in COMMANDS.items():
        commands.choices[name].set_defaults(run=run)
    return parser


def _add_report(parser: argparse.ArgumentParser) -> None:
    _add_paths(parser)
    parser.add_argument("--output", type=Path, metavar="FILE", help="where the report goes (otherwise standard output)")
    _add_choices(parser)


def _add_watch(parser: argparse.ArgumentParser) -> None:
    _add_paths(parser)
    parser.add_argument("--report", dest="output", type=Path, metavar="FILE", required=True, help="the report to keep")
    parser.add_argument("--every", type=_seconds, default=2.0, metavar="S", help="look every so many seconds (2)")
    _add_choices(parser)


def _add_choices(parser: argparse.ArgumentParser) -> None:
    from compare_app.report.formats import FORMATS

    formats = "; ".join(f"{f.name}: {f.about}" for f in FORMATS.values())
    parser.add_argument("--format", choices=FORMATS, help=f"{formats} (otherwise as the file's name ends)")
    parser.add_argument("--one-story", action="store_true", help="all files are versions of one story, in this order")
    parser.add_argument(
        "--min-weight", type=_weight, default=0.0, metavar="W", help="leave out changes that weigh less (0 to 1)"
    )
    parser.add_argument("--force", action="store_true", help="replace the file where it exists already")


def _add_paths(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("paths", nargs="+", type=Path, metavar="PATH", help="files, or folders of files")


def _weight(text: str) -> float:
    """A number from 0 to 1."""
    return _number(text, 0.0, 1.0)


def _seconds(text: str) -> float:
    """A pause that neither burns the processor nor misses the day."""
    return _number(text, 0.1, 86_400.0)


def _number(text: str, least: float, most: float) -> float:
    try:
        number = float(text)
    except ValueError:
        number = least - 1.0
    if not least <= number <= most:
        raise argparse.ArgumentTypeError(f"{text!r} is not a number from {least:g} to {most:g}")
    return number
