"""What commands share: comparing with progress, reading as chosen, which format is meant, writing what was made."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from compare_app.cli.telling import BadUse, list_problems, named, say

if TYPE_CHECKING:
    from compare_app.memory import Memory
    from compare_app.model.comparison import Comparison
    from compare_app.model.document import Problem
    from compare_app.model.settings import Settings
    from compare_app.model.version import Version
    from compare_app.project.attaching import Snapshot
    from compare_app.project.errors import ProjectError
    from compare_app.readers.options import ReadOptions
    from compare_app.report.formats import Format


def compare_with_progress(options: argparse.Namespace, settings: Settings, memory: Memory | None = None) -> Comparison:
    """Compare with progress on the terminal."""
    from compare_app.align.semantic.tensors import UnusableModel
    from compare_app.cli.read_as import without_effect
    from compare_app.cli.terminal import ProgressLine
    from compare_app.pipeline import Listeners, NothingReadable, Wishes, compare

    paths, read_as = options.paths, read_as_chosen(options, options.paths)
    progress = ProgressLine(sys.stderr)
    one_story = getattr(options, "one_story", False)
    project = _snapshot(options)
    wishes = Wishes(settings, read_as, None if project is None else project.corrections)
    try:
        found = compare(paths, one_story, wishes, Listeners(progress), memory)
    except NothingReadable as nothing:
        progress.clear()
        list_problems(nothing.problems)
        raise BadUse(f"Nothing to compare: no article could be read in {named(paths)}.") from None
    except UnusableModel as reason:
        raise BadUse(f"The sentence model {settings.model_folder} cannot be used: {reason}.") from None
    finally:
        progress.clear()
    documents = [version.document for story in found.stories for version in story.versions]
    for sentence in without_effect(read_as, documents) if read_as else ():
        say(sentence)
    return found if project is None else project.attached(found)


def _snapshot(options: argparse.Namespace) -> Snapshot | None:
    """What the project holds that the command is to go by; None for none."""
    from compare_app.project.choosing import snapshot_of
    from compare_app.project.errors import ProjectError

    try:
        return snapshot_of(getattr(options, "project", "none"), options.paths)
    except ProjectError as answer:
        raise refused(answer, options.paths) from None


def refused(answer: ProjectError, paths: Sequence[Path]) -> BadUse:
    """Why a project cannot be used, with the command that helps where there is one."""
    from compare_app.project.errors import DamagedProject

    if isinstance(answer, DamagedProject) and answer.backups:
        return BadUse(f"{answer} compare-app project {named(paths)} --restore puts it there.")
    return BadUse(str(answer))


def read_as_chosen(options: argparse.Namespace, paths: Sequence[Path]) -> dict[str, ReadOptions]:
    """How to read the files otherwise than by default, by their shown names."""
    from compare_app.cli.read_as import choices

    try:
        return choices(options, paths)
    except ValueError as answer:
        raise BadUse(str(answer)) from None


def articles_of(paths: Sequence[Path], read_as: Mapping[str, ReadOptions]) -> tuple[list[Version], list[Problem]]:
    """The articles of the files, analysed, in their order, and what could not be read."""
    from compare_app.readers.registry import ReadOptions, find_files, read
    from compare_app.text.analyse import analyse

    found = find_files(paths)
    results = [read(file.path, file.name, read_as.get(file.name, ReadOptions())) for file in found.files]
    problems = [*found.problems, *(problem for result in results for problem in result.problems)]
    versions = [analyse(document) for result in results for document in result.documents]
    if not versions:
        list_problems(problems)
        raise BadUse(f"Nothing to show: no article could be read in {named(paths)}.")
    return versions, problems


def check_output(target: Path, options: argparse.Namespace) -> None:
    """Refuse now what could not be written after all the work."""
    from compare_app.report.writing import WontWrite, check_target

    try:
        check_target(target, options.paths, options.force)
    except WontWrite as answer:
        raise BadUse(str(answer)) from None


def rendered(chosen: Format, comparison: Comparison) -> bytes:
    """The report's bytes, with progress on the terminal."""
    from compare_app.cli.terminal import ProgressLine
    from compare_app.pipeline import Progress

    progress = ProgressLine(sys.stderr)
    try:
        return chosen.render(comparison, lambda done, total: progress(Progress("write", done, total)))
    except ImportError as missing:  # a system library that Qt needs for PDF
        raise BadUse(f"A report as {chosen.name} cannot be made here: {missing}. Choose another --format.") from None
    finally:
        progress.clear()


def write_out(data: bytes, target: Path | None) -> None:
    """Write a report to its file, all at once, or to standard output."""
    from compare_app.report.writing import write_atomically

    if target is not None:
        try:
            write_atomically(target, data)
        except BrokenPipeError:
            raise
        except OSError as error:
            why = (
                f"{target} could not be written: {error.strerror}. What stood there is as it was; choose another place."
            )
            raise BadUse(why) from None
        return
    sys.stdout.buffer.write(data)
    sys.stdout.buffer.flush()


def settings_of(options: argparse.Namespace) -> Settings:
    """What the flags ask of the comparison."""
    from compare_app.model.settings import Settings

    rules = frozenset(getattr(options, "not_equal", ()))
    return Settings(rules, getattr(options, "model", None), getattr(options, "min_weight", 0.0))


_ONE_TABLE = "{}: a CSV file holds one table; name it with --table, such as --table quotes, or all of them in a .zip."


def format_of(options: argparse.Namespace) -> Format:
    """The format asked for, or the one that the output's name ends with."""
    from compare_app.report.formats import FORMATS, by_suffix

    if getattr(options, "table", None) is not None:
        if options.format not in (None, "csv"):
            raise BadUse(f"A table alone is a CSV file, and no {options.format}: leave --format out.")
        if options.output is not None and by_suffix(options.output.suffix) is not None:
            raise BadUse(f"{options.output}: a table alone is a CSV file; name it so, such as {options.table}.csv.")
        return FORMATS["csv"]
    if options.format is not None:
        if options.format == "csv" and options.output is not None and options.output.suffix.lower() == ".csv":
            raise BadUse(_ONE_TABLE.format(options.output))
        return FORMATS[options.format]
    if options.output is None:
        raise BadUse("Name a format with --format, or a file with --output whose name ends in one.")
    found = by_suffix(options.output.suffix)
    if found is None and options.output.suffix.lower() == ".csv":
        raise BadUse(_ONE_TABLE.format(options.output))
    if found is None and options.output.is_dir():
        raise BadUse(f"{options.output} is a folder; name a file in it, such as {options.output / 'report.html'}.")
    if found is None:
        raise BadUse(f"{options.output}: which format? Name one with --format: {', '.join(FORMATS)}.")
    return found
