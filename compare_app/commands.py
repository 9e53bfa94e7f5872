"""The commands: each takes its options and returns its exit code. Heavy modules are loaded where they are needed."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Callable, Mapping, Sequence
from enum import IntEnum
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from compare_app.memory import Memory
    from compare_app.model.comparison import Comparison, Story
    from compare_app.model.document import Document, Problem
    from compare_app.model.settings import Settings
    from compare_app.model.version import Version
    from compare_app.project.attaching import Snapshot
    from compare_app.readers.options import ReadOptions
    from compare_app.report.formats import Format

_INSTEAD = "A report needs none: compare-app report FOLDER --output report.html"


class Exit(IntEnum):
    """What the shell is told."""

    GOOD = 0
    PROBLEMS = 1
    BAD_USE = 2
    FAULT = 3
    STOPPED = 130


class BadUse(Exception):  # noqa: N818  an answer for a person
    """The command cannot be carried out as given."""


def open_window(options: argparse.Namespace) -> int:
    """Open the window, on a folder where one is named."""
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
    comparison = _compare(options, _settings(options))
    data = _rendered(chosen, comparison)
    if target is not None:
        _check_target(target, options)  # again: another file may have taken the name meanwhile
    _write(data, target)
    return _finish(comparison.problems)


def _watch(options: argparse.Namespace) -> int:
    from compare_app.memory import Memory
    from compare_app.project.choosing import file_of
    from compare_app.project.errors import ProjectError
    from compare_app.watching import changes

    missing = [path for path in options.paths if not path.exists()]
    if missing:  # an empty folder may fill, a mistyped name never will
        raise BadUse(f"{_named(missing)}: there is no such file or folder.")
    try:
        project = file_of(options.project, options.paths)
    except ProjectError as answer:
        raise BadUse(str(answer)) from None
    chosen, memory = _format(options), Memory()
    _check_target(options.output, options)
    try:
        for _ in changes(options.paths, options.every, also=[project] if project is not None else []):
            _bring_up_to_date(options, chosen, memory)
    except KeyboardInterrupt:
        say("The watch has ended.")
    return Exit.GOOD


def _bring_up_to_date(options: argparse.Namespace, chosen: Format, memory: Memory) -> None:
    """Write the watched report anew; what stands in the way now may be gone at the next change."""
    from compare_app.report.wording import count

    try:
        comparison = _compare(options, _settings(options), memory)
        _write(_rendered(chosen, comparison), options.output)
    except BadUse as answer:  # an empty folder may fill
        say(str(answer))
        return
    except OSError as error:  # on Windows a program that shows it may hold it
        say(f"{options.output}: {error.strerror}; the report is as it was, and is written at the next change.")
        return
    _list_problems(comparison.problems)
    stories = count(len(comparison.stories), "story", "stories")
    say(f"{options.output} is up to date: {stories}. Ctrl+C ends the watch.")


def _stories(options: argparse.Namespace) -> int:
    comparison = _compare(options, _settings(options))
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
        cut = "may be cut" if version.document.cut is not None else None
        parts = [version.document.path, meta.outlet, published(meta), cut]
        lines.append("    " + "  ".join(_plain(part) for part in parts if part))
    return lines


def _inspect(options: argparse.Namespace) -> int:
    from compare_app.read_as import without_effect
    from compare_app.readers.inspect import inspect
    from compare_app.readers.registry import ReadOptions, find_files
    from compare_app.report.inspection import about_file, lines
    from compare_app.text.analyse import analyse

    found = find_files(options.paths)
    problems = list(found.problems)
    read_as = _read_as(options, options.paths)
    shown: list[Document] = []
    for file in found.files:
        report = inspect(file.path, read_as.get(file.name, ReadOptions()), file.name)
        problems += report.problems
        if report.documents:
            shown += report.documents
            _print("\n".join(_plain(line) for line in about_file(report)))
        for document in report.documents:
            _print("\n".join(_plain(line) for line in lines(analyse(document))))
    if not shown:
        _list_problems(problems)
        raise BadUse(f"Nothing to show: no article could be read in {_named(options.paths)}.")
    for sentence in without_effect(read_as, shown):
        say(sentence)
    return _finish(problems)


def _explain(options: argparse.Namespace) -> int:
    from compare_app.report.explaining import lines

    paths = [options.a, options.b]
    versions, problems = _articles(paths, _read_as(options, paths))
    if len(versions) != 2:
        raise BadUse(f"Two files of one article each are needed; here are {len(versions)} articles.")
    for line in lines((versions[0], versions[1]), options.first, options.second):
        _print(_plain(line))
    return _finish(problems)


def _notes(options: argparse.Namespace) -> int:
    from compare_app.report.csv_report import as_csv
    from compare_app.report.tables import tables

    target: Path | None = options.output
    if target is not None:
        _check_target(target, options)
    comparison = _compare(options, _settings(options))
    if comparison.remarks is None:
        raise BadUse(f"There are no notes: {_named(options.paths)} has no project yet.")
    table = next(table for table in tables(comparison) if table.name == "notes")
    _write(as_csv(table), target)
    lost = sum(remark.story is None for remark in comparison.remarks.notes)
    if lost:
        say(f"{lost} of {len(table.rows)} notes have lost their place; in the table they are called lost.")
    return _finish(comparison.problems)


def _project(options: argparse.Namespace) -> int:
    from compare_app.project.choosing import about, export_codes, import_codes, merge, open_chosen, restored
    from compare_app.project.errors import DamagedProject, ProjectError
    from compare_app.report.writing import write_atomically

    target: Path | None = options.export_codes
    try:
        if options.restore is not None:
            say(restored(options.project, options.paths, options.restore))
        project = open_chosen(options.project, options.paths)
        if project is None:
            raise BadUse(f"{_named(options.paths)} has no project yet; the window begins one.")
        with project:
            if options.merge is not None:
                say(merge(project, options.merge))
            if options.import_codes is not None:
                say(import_codes(project, options.import_codes))
            if target is not None:
                data = export_codes(project, target)
                _check_target(target, options)
                write_atomically(target, data)
            for line in about(project):
                _print(_plain(line))
    except DamagedProject as answer:
        way_out = f" compare-app project {_named(options.paths)} --restore puts it there." if answer.backups else ""
        raise BadUse(f"{answer}{way_out}") from None
    except ProjectError as answer:
        raise BadUse(str(answer)) from None
    return Exit.GOOD


COMMANDS: dict[str, Callable[[argparse.Namespace], int]] = {
    "report": _report,
    "stories": _stories,
    "watch": _watch,
    "inspect": _inspect,
    "explain": _explain,
    "notes": _notes,
    "project": _project,
}


# --- parts of commands ----------------------------------------------------------------------------------------------


def _compare(options: argparse.Namespace, settings: Settings, memory: Memory | None = None) -> Comparison:
    """Compare with progress on the terminal."""
    from compare_app.align.semantic.tensors import UnusableModel
    from compare_app.pipeline import NothingReadable, compare
    from compare_app.read_as import without_effect
    from compare_app.terminal import ProgressLine

    paths, read_as = options.paths, _read_as(options, options.paths)
    progress = ProgressLine(sys.stderr)
    one_story = getattr(options, "one_story", False)
    project = _snapshot(options)
    corrections = None if project is None else project.corrections
    try:
        found = compare(
            paths, one_story, settings, progress, read_options=read_as, corrections=corrections, memory=memory
        )
        progress.clear()
        documents = (version.document for story in found.stories for version in story.versions)
        for sentence in without_effect(read_as, documents) if read_as else ():
            say(sentence)
        return found if project is None else project.attached(found)
    except NothingReadable as nothing:
        progress.clear()
        _list_problems(nothing.problems)
        raise BadUse(f"Nothing to compare: no article could be read in {_named(paths)}.") from None
    except UnusableModel as reason:
        raise BadUse(f"The sentence model {settings.model_folder} cannot be used: {reason}.") from None
    finally:
        progress.clear()


def _snapshot(options: argparse.Namespace) -> Snapshot | None:
    """What the project holds that the command is to go by; None for none."""
    from compare_app.project.choosing import snapshot_of
    from compare_app.project.errors import ProjectError

    try:
        return snapshot_of(getattr(options, "project", "none"), options.paths)
    except ProjectError as answer:
        raise BadUse(str(answer)) from None


def _read_as(options: argparse.Namespace, paths: Sequence[Path]) -> dict[str, ReadOptions]:
    """How to read the files otherwise than by default, by their shown names."""
    from compare_app.read_as import choices

    try:
        return choices(options, paths)
    except ValueError as answer:
        raise BadUse(str(answer)) from None


def _articles(paths: Sequence[Path], read_as: Mapping[str, ReadOptions]) -> tuple[list[Version], list[Problem]]:
    """The articles of the files, analysed, in their order, and what could not be read."""
    from compare_app.readers.registry import ReadOptions, find_files, read
    from compare_app.text.analyse import analyse

    found = find_files(paths)
    results = [read(file.path, file.name, read_as.get(file.name, ReadOptions())) for file in found.files]
    problems = [*found.problems, *(problem for result in results for problem in result.problems)]
    versions = [analyse(document) for result in results for document in result.documents]
    if not versions:
        _list_problems(problems)
        raise BadUse(f"Nothing to show: no article could be read in {_named(paths)}.")
    return versions, problems


def _check_target(target: Path, options: argparse.Namespace) -> None:
    """Refuse now what could not be written after all the work."""
    from compare_app.report.writing import WontWrite, check_target

    try:
        check_target(target, _sources(options.paths), options.force)
    except WontWrite as answer:
        raise BadUse(str(answer)) from None


def _rendered(chosen: Format, comparison: Comparison) -> bytes:
    """The report's bytes, with progress on the terminal."""
    from compare_app.pipeline import Progress
    from compare_app.terminal import ProgressLine

    progress = ProgressLine(sys.stderr)
    try:
        return chosen.render(comparison, lambda done, total: progress(Progress("write", done, total)))
    except ImportError as missing:  # a system library that Qt needs for PDF
        raise BadUse(f"A report as {chosen.name} cannot be made here: {missing}. Choose another --format.") from None
    finally:
        progress.clear()


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

    rules = frozenset(getattr(options, "not_equal", ()))
    return Settings(rules, getattr(options, "model", None), getattr(options, "min_weight", 0.0))


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
        say(message if problem.path in message else f"{problem.path}: {message}")


def _named(paths: Sequence[Path]) -> str:
    return ", ".join(map(str, paths))


def _plain(text: str) -> str:
    """Text of a source on one line, without signs that steer a terminal."""
    return "".join(c if c.isprintable() else " " for c in text)


def _print(text: str) -> None:
    sys.stdout.write(
        text.encode(sys.stdout.encoding or "utf-8", "replace").decode(sys.stdout.encoding or "utf-8") + "\n"
    )


def say(text: str) -> None:
    """Tell the person at the terminal, on one line."""
    encoding = sys.stderr.encoding or "utf-8"
    sys.stderr.write(_plain(text).encode(encoding, "replace").decode(encoding) + "\n")
