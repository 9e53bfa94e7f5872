"""The arguments of the commands, and what `--help` says of them."""

from __future__ import annotations

import argparse
from collections.abc import Callable
from pathlib import Path

from compare_app.about import PROGRAM
from compare_app.cli.commands import COMMANDS, open_window
from compare_app.cli.parsing import Parser
from compare_app.cli.read_as import add_flags
from compare_app.report.formats import FORMATS, TABLES

_CODES = "Ends with 0 when all went well, 1 when some files could not be read (they are named), 2 when the command could not be carried out."


def window_parser() -> argparse.ArgumentParser:
    """What opens the window, and tells of the commands."""
    parser = Parser(
        prog="compare-app",
        description="Finds which articles of a folder are versions of one story, sets them side by side, and shows\n"
        "what each version did with every claim and every quote.",
        usage="compare-app [FOLDER]\n       compare-app report PATH... [--format NAME] [--output FILE]\n"
        "       compare-app stories PATH...\n       compare-app watch PATH... --report FILE\n"
        "       compare-app inspect FILE...\n"
        "       compare-app explain A B [--first WORDS] [--second WORDS]\n"
        "       compare-app notes PATH... [--output FILE]\n"
        "       compare-app project PATH... [--restore [FILE]] [--merge FILE] [--import-codes FILE] [--export-codes FILE]",
        epilog=f"commands:\n{_listed()}\n\n'compare-app COMMAND --help' says more of a command. A folder named like a command: ./report",
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    parser.add_argument("folder", nargs="?", type=Path, metavar="FOLDER", help="open the window on this folder")
    parser.add_argument("--version", action="version", version=PROGRAM)
    parser.set_defaults(run=open_window)
    return parser


def command_parser() -> argparse.ArgumentParser:
    """Every command with its arguments."""
    parser = Parser(prog="compare-app")
    commands = parser.add_subparsers(dest="command", required=True)
    for name, (add, about, more) in _ABOUT.items():
        add(commands.add_parser(name, help=about, description=f"{about[0].upper()}{about[1:]}. {more}", epilog=_CODES))
    for name, run in COMMANDS.items():
        commands.choices[name].set_defaults(run=run)
        add_flags(commands.choices[name])
    return parser


def _add_stories(parser: argparse.ArgumentParser) -> None:
    _add_paths(parser)
    _add_project_choice(parser, "none")


def _add_report(parser: argparse.ArgumentParser) -> None:
    _add_paths(parser)
    parser.add_argument(
        "-o", "--output", type=Path, metavar="FILE", help="where the report goes (otherwise standard output)"
    )
    _add_choices(parser)
    parser.add_argument(
        "--table", choices=TABLES, metavar="NAME",
        help=f"one table alone, as a CSV file: {', '.join(TABLES)}",
    )  # fmt: skip


def _add_watch(parser: argparse.ArgumentParser) -> None:
    _add_paths(parser)
    parser.add_argument("--report", dest="output", type=Path, metavar="FILE", required=True, help="the report to keep")
    parser.add_argument(
        "--every", type=_seconds, default=2.0, metavar="S", help="look every so many seconds (otherwise 2)"
    )
    _add_choices(parser)


def _add_notes(parser: argparse.ArgumentParser) -> None:
    _add_paths(parser)
    parser.add_argument("-o", "--output", type=Path, metavar="FILE", help="the CSV file (otherwise standard output)")
    parser.add_argument("--one-story", action="store_true", help="all files are versions of one story, in this order")
    parser.add_argument("--force", action="store_true", help="replace the file where it exists already")
    _add_project_choice(parser, "auto")


def _add_project(parser: argparse.ArgumentParser) -> None:
    _add_paths(parser)
    _add_project_choice(parser, "auto")
    parser.add_argument(
        "--merge", type=Path, metavar="FILE", help="take in what a colleague's copy of the project holds"
    )
    parser.add_argument(
        "--restore", nargs="?", const="newest", metavar="FILE",
        help="put the newest backup in the project's place, or the named one; the project as it is now is kept beside it",
    )  # fmt: skip
    parser.add_argument(
        "--import-codes", type=Path, metavar="FILE", help="take the codes of a .csv, .json, .qdc or .qdpx file in"
    )
    parser.add_argument("--export-codes", type=Path, metavar="FILE", help="write the codebook as .csv, .json or .qdc")
    parser.add_argument("--force", action="store_true", help="replace the file where it exists already")


def _add_project_choice(parser: argparse.ArgumentParser, default: str) -> None:
    parser.add_argument(
        "--project", default=default, metavar="FILE",
        help=f"a project file with notes and corrections, “auto” for the folder's own, or “none” (otherwise {default})",
    )  # fmt: skip


def _add_explain(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("a", type=Path, metavar="A", help="the earlier version")
    parser.add_argument("b", type=Path, metavar="B", help="the later version")
    parser.add_argument("--first", metavar="WORDS", help="only the sentences of A that hold these words")
    parser.add_argument("--second", metavar="WORDS", help="only the sentences of B that hold these words")


def _add_choices(parser: argparse.ArgumentParser) -> None:
    from compare_app.model.settings import EQUAL_RULES

    formats = "; ".join(f"{f.name}: {f.about}" for f in FORMATS.values())
    parser.add_argument(
        "-f", "--format", choices=FORMATS, metavar="NAME", help=f"{formats} (otherwise as the file's name ends)"
    )
    _add_project_choice(parser, "none")
    parser.add_argument("--one-story", action="store_true", help="all files are versions of one story, in this order")
    parser.add_argument(
        "--min-weight", type=_weight, default=0.0, metavar="W", help="leave out changes that weigh less (0 to 1)"
    )
    parser.add_argument(
        "--not-equal", action="append", default=[], choices=EQUAL_RULES, metavar="RULE",
        help=f"count such differences as changes; may be given again. Rules: {', '.join(EQUAL_RULES)}",
    )  # fmt: skip
    parser.add_argument("--model", type=Path, metavar="FOLDER", help="a sentence model that helps to find rewordings")
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


def _listed() -> str:
    return "\n".join(f"  {name:<10}  {about}" for name, (_, about, _) in _ABOUT.items())


#: By name: what adds its arguments, what the command does, and what else a newcomer should know.
_ABOUT: dict[str, tuple[Callable[[argparse.ArgumentParser], None], str, str]] = {
    "report": (
        _add_report, "compare files and write a report",
        "compare-app report articles -o report.html compares what is in the folder “articles” and writes a page to read in a browser. "
        "The ending of the file's name, or --format, says what is written. Sources are never changed.",
    ),
    "stories": (
        _add_stories, "list the stories of a folder, with their versions",
        "Which articles were taken for versions of one story, in their order, with outlet and date.",
    ),
    "watch": (
        _add_watch, "keep a report up to date while files come, change and go",
        "compare-app watch articles --report report.html writes the report at once and again after every change, until Ctrl+C.",
    ),
    "inspect": (
        _add_paths, "show what was taken for what in a file",
        "Title, outlet, author and date as far as the file states them, every paragraph with its role, every quote with its speaker.",
    ),
    "explain": (
        _add_explain, "say why sentences of two versions were linked, or not",
        "compare-app explain a.txt b.txt --first harbour shows what the sentences with “harbour” have in common with those of the other.",
    ),
    "notes": (
        _add_notes, "write the notes of a folder's project as a table",
        "The notes that were made in the window, with the passages that they belong to.",
    ),
    "project": (
        _add_project, "say what is in a folder's project, take backups and codebooks in and out",
        "A project holds the notes, codes, ticks and corrections that were made in the window.",
    ),
}  # fmt: skip
