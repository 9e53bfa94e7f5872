"""The commands: each takes its options and returns its exit code. Heavy modules are loaded where they are needed."""

from __future__ import annotations

import argparse
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from compare_app.cli.parts import (
    articles_of,
    check_output,
    compare_with_progress,
    format_of,
    read_as_chosen,
    refused,
    rendered,
    settings_of,
    write_out,
)
from compare_app.cli.telling import BadUse, Exit, finish, list_problems, named, plain, say, show

if TYPE_CHECKING:
    from compare_app.memory import Memory
    from compare_app.model.comparison import Comparison, Story
    from compare_app.model.document import Document
    from compare_app.project.store import Project
    from compare_app.report.formats import Format

_INSTEAD = "A report needs none: compare-app report FOLDER --output report.html"


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
    """`report`: write a report in one of the formats, or one of its tables."""
    chosen = format_of(options)
    target: Path | None = options.output
    if target is not None:
        check_output(target, options)
    comparison = compare_with_progress(options, settings_of(options))
    data = rendered(chosen, comparison) if options.table is None else _table(options.table, comparison)
    if target is not None:
        check_output(target, options)  # again: another file may have taken the name meanwhile
    write_out(data, target)
    if not any(len(story.versions) > 1 for story in comparison.stories):
        say(_nothing_side_by_side(len(comparison.stories)))
    return finish(comparison.problems)


def _table(name: str, comparison: Comparison) -> bytes:
    """One table as a CSV file."""
    from compare_app.report.csv_report import as_csv
    from compare_app.report.tables import tables

    found = next((table for table in tables(comparison) if table.name == name), None)
    if found is None:
        raise BadUse(f"There is no table “{name}” without a project: add --project auto, or name its file.")
    return as_csv(found)


def _nothing_side_by_side(articles: int) -> str:
    if articles == 1:
        return "Nothing was compared: here is a single article, and no other version of it."
    return f"Nothing was compared: no two of these {articles} articles tell one story. --one-story compares them all the same."


def _watch(options: argparse.Namespace) -> int:
    """`watch`: keep a report up to date until Ctrl+C."""
    from compare_app.memory import Memory
    from compare_app.project.choosing import file_of
    from compare_app.project.errors import ProjectError
    from compare_app.watching import changes

    missing = [path for path in options.paths if not path.exists()]
    if missing:  # an empty folder may fill, a mistyped name never will
        raise BadUse(f"{named(missing)}: there is no such file or folder.")
    try:
        project = file_of(options.project, options.paths)
    except ProjectError as answer:
        raise refused(answer, options.paths) from None
    chosen, memory = format_of(options), Memory()
    check_output(options.output, options)
    try:
        for _ in changes(options.paths, options.every, also=[project] if project is not None else []):
            _bring_up_to_date(options, chosen, memory)
    except KeyboardInterrupt:
        say("The watch has ended.")
    return Exit.GOOD


def _bring_up_to_date(options: argparse.Namespace, chosen: Format, memory: Memory) -> None:
    """Write the watched report anew; what stands in the way now may be gone at the next change."""
    from compare_app.report.plain import count
    from compare_app.report.writing import write_atomically

    try:
        comparison = compare_with_progress(options, settings_of(options), memory)
        write_atomically(options.output, rendered(chosen, comparison))
    except BadUse as answer:  # an empty folder may fill
        say(str(answer))
        return
    except OSError as error:  # on Windows a program that shows it may hold it
        say(f"{options.output}: {error.strerror}; the report is as it was, and is written at the next change.")
        return
    list_problems(comparison.problems)
    stories = count(len(comparison.stories), "story", "stories")
    say(f"{options.output} is up to date: {stories}. Ctrl+C ends the watch.")


def _stories(options: argparse.Namespace) -> int:
    """`stories`: list which files tell one story."""
    comparison = compare_with_progress(options, settings_of(options))
    for story in comparison.stories:
        show("\n".join(_story_lines(story)))
    return finish(comparison.problems)


def _story_lines(story: Story) -> list[str]:
    """A story for a terminal: its title, then its versions, in order."""
    from compare_app.report.json_report import published

    count = len(story.versions)
    lines = [f"{plain(story.title)}  ({count} version{'s' if count > 1 else ''})"]
    for version in story.versions:
        meta = version.document.metadata
        cut = "may be cut" if version.document.cut is not None else None
        parts = [version.document.path, meta.outlet, published(meta), cut]
        lines.append("    " + "  ".join(plain(part) for part in parts if part))
    return lines


def _inspect(options: argparse.Namespace) -> int:
    """`inspect`: show what was taken for what in files."""
    from compare_app.cli.read_as import without_effect
    from compare_app.readers.inspect import inspect
    from compare_app.readers.registry import ReadOptions, find_files
    from compare_app.report.inspection import about_file, lines
    from compare_app.text.analyse import analyse

    found = find_files(options.paths)
    problems = list(found.problems)
    read_as = read_as_chosen(options, options.paths)
    shown: list[Document] = []
    for file in found.files:
        report = inspect(file.path, read_as.get(file.name, ReadOptions()), file.name)
        problems += (problem for problem in report.problems if problem.kind != "misread")  # shown with the file
        if report.documents:
            shown += report.documents
            show("\n".join(plain(line) for line in about_file(report)))
        for document in report.documents:
            show("\n".join(plain(line) for line in lines(analyse(document))))
    if not shown:
        list_problems(problems)
        raise BadUse(f"Nothing to show: no article could be read in {named(options.paths)}.")
    for sentence in without_effect(read_as, shown):
        say(sentence)
    return finish(problems)


def _explain(options: argparse.Namespace) -> int:
    """`explain`: say why sentences of two articles were linked, or not."""
    from compare_app.report.explaining import holding, lines
    from compare_app.report.plain import count

    paths = [options.a, options.b]
    if options.a.exists() and options.b.exists() and options.a.samefile(options.b):
        raise BadUse(f"{options.a} and {options.b} are one file; name two.")
    versions, problems = articles_of(paths, read_as_chosen(options, paths))
    if len(versions) != 2:
        list_problems(problems)
        raise BadUse(
            f"Two files of one article each are needed; here {'is' if len(versions) == 1 else 'are'} {count(len(versions), 'article')}."
        )
    for version, words in zip(versions, (options.first, options.second), strict=True):
        if words is not None and not holding(version, words):
            raise BadUse(f"No sentence of {version.document.path} holds “{words}”.")
    for line in lines((versions[0], versions[1]), options.first, options.second):
        show(plain(line))
    return finish(problems)


def _notes(options: argparse.Namespace) -> int:
    """`notes`: write the user's notes as a table."""
    from compare_app.report.csv_report import as_csv
    from compare_app.report.tables import tables

    target: Path | None = options.output
    if target is not None:
        check_output(target, options)
    comparison = compare_with_progress(options, settings_of(options))
    if comparison.remarks is None:
        raise BadUse(f"There are no notes: {named(options.paths)} has no project yet.")
    table = next(table for table in tables(comparison) if table.name == "notes")
    write_out(as_csv(table), target)
    lost = sum(remark.story is None for remark in comparison.remarks.notes)
    if lost:
        say(f"{lost} of {len(table.rows)} notes have lost their place; in the table they are called lost.")
    return finish(comparison.problems)


def _project(options: argparse.Namespace) -> int:
    """`project`: say where a project is; restore and merge projects, take codebooks in and out."""
    from compare_app.project.choosing import about, open_chosen, restored
    from compare_app.project.errors import ProjectError

    try:
        if options.restore is not None:
            say(restored(options.project, options.paths, options.restore))
        project = open_chosen(options.project, options.paths)
        if project is None:
            raise BadUse(f"{named(options.paths)} has no project yet; the window begins one.")
        with project:
            _change_project(project, options)
            for line in about(project):
                show(plain(line))
    except ProjectError as answer:
        raise refused(answer, options.paths) from None
    return Exit.GOOD


def _change_project(project: Project, options: argparse.Namespace) -> None:
    """Merge another into it, take a codebook in or out, as far as that is asked for. Raises ProjectError, BadUse."""
    from compare_app.project.choosing import export_codes, import_codes, merge

    if options.merge is not None:
        say(merge(project, options.merge))
    if options.import_codes is not None:
        say(import_codes(project, options.import_codes))
    target: Path | None = options.export_codes
    if target is not None:
        data = export_codes(project, target)
        check_output(target, options)
        write_out(data, target)


COMMANDS: dict[str, Callable[[argparse.Namespace], int]] = {
    "report": _report,
    "stories": _stories,
    "watch": _watch,
    "inspect": _inspect,
    "explain": _explain,
    "notes": _notes,
    "project": _project,
}
