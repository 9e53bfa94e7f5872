"""The table of the main window's actions; their order is the menus' order."""

from __future__ import annotations

from functools import partial
from typing import Protocol

from PySide6.QtCore import QCoreApplication

from compare_app.page.groups import GROUPS
from compare_app.ui.actions.actions import Spec
from compare_app.ui.control.codebook import CodebookControl
from compare_app.ui.control.corrections import CorrectionControl
from compare_app.ui.control.details import DetailsControl
from compare_app.ui.control.findings import FindingControl
from compare_app.ui.control.folder import FolderControl
from compare_app.ui.control.grouping import GroupingControl
from compare_app.ui.control.notes import NotesControl
from compare_app.ui.control.opening import Opening
from compare_app.ui.control.panes import PaneControl
from compare_app.ui.control.possible import PossibleControl
from compare_app.ui.control.project import ProjectControl
from compare_app.ui.control.project_face import ProjectFace
from compare_app.ui.control.saving import Saving
from compare_app.ui.control.speakers import SpeakerControl
from compare_app.ui.control.story import StoryControl
from compare_app.ui.control.undo import UndoControl
from compare_app.ui.control.writing import WritingControl
from compare_app.ui.look.look import Look
from compare_app.ui.reading.copying import Copier
from compare_app.ui.reading.walker import Walker
from compare_app.ui.settings.declared import colour_names, theme_names
from compare_app.ui.shell.frame import Frame
from compare_app.ui.stories.orders import order_names
from compare_app.ui.tables.docks import Docks
from compare_app.ui.words.wording import group_name, role_names

translate = QCoreApplication.translate

TOOL_BAR = (
    "open", "", "previous-change", "next-change", "", "only-changes", "changes", "quotes", "claims", "possible", "notes", "", "find", "palette",
)  # fmt: skip


class Controls(Protocol):
    """What the actions ask and call; the window has it."""

    frame: Frame
    docks: Docks
    look: Look
    story: StoryControl
    walker: Walker
    copier: Copier
    opening: Opening
    folder: FolderControl
    project: ProjectControl
    face: ProjectFace
    saving: Saving
    undo: UndoControl
    corrections: CorrectionControl
    findings: FindingControl
    possible: PossibleControl
    speakers: SpeakerControl
    grouping: GroupingControl
    details: DetailsControl
    notes: NotesControl
    writing: WritingControl
    codebook: CodebookControl
    panes: PaneControl

    def isFullScreen(self) -> bool: ...
    def close(self) -> bool: ...


def specs(w: Controls) -> list[Spec]:
    """Every action of the window."""
    return [*_file(w), *_edit(w), *_shown(w), *_looks(w), *_go(w), *_correct(w), *_story(w), *_notes(w), *_help(w)]


def _file(w: Controls) -> list[Spec]:
    return [
        Spec("open", "file", translate("Actions", "&Open folder…"), w.opening.ask_for_folder, ("Ctrl+O",), tool=translate("Actions", "Open")),
        Spec("open-files", "file", translate("Actions", "Open &files as one story…"), w.opening.ask_for_files, ("Ctrl+Shift+O",)),
        Spec("sample", "file", translate("Actions", "Open the &sample"), w.folder.open_sample),
        Spec("paste", "file", translate("Actions", "Compare &pasted texts…"), w.opening.paste_texts, ("Ctrl+Shift+V",)),
        Spec("again", "file", translate("Actions", "&Read again"), w.folder.read_again, ("F5", "Ctrl+R"), enabled=w.folder.is_open),
        Spec("cancel", "file", translate("Actions", "S&top reading"), w.folder.cancel, ("Ctrl+.",), enabled=w.folder.is_busy),
        Spec("open-project", "file", translate("Actions", "Open pro&ject…"), w.face.ask_to_open, ("Ctrl+Alt+O",), divider=True),
        Spec("save-project", "file", translate("Actions", "Save project &as…"), w.face.ask_to_save_as, ("Ctrl+Shift+S",), enabled=w.project.is_usable),
        Spec("merge-project", "file", translate("Actions", "&Take in a colleague’s project…"), w.face.ask_to_merge, enabled=w.project.is_usable),
        Spec("save", "file", translate("Actions", "Save a r&eport…"), w.saving.ask, ("Ctrl+S",), enabled=w.folder.can_save, divider=True),
        Spec("settings", "file", translate("Actions", "Se&ttings…"), w.panes.show_settings, ("Ctrl+,",), divider=True),
        Spec("close", "file", translate("Actions", "&Close folder"), w.folder.close, ("Ctrl+W",), enabled=w.folder.is_open, divider=True),
        Spec("quit", "file", translate("Actions", "&Quit"), w.close, ("Ctrl+Q",)),
    ]  # fmt: skip


def _edit(w: Controls) -> list[Spec]:
    return [
        Spec("undo", "edit", translate("Actions", "&Undo"), w.undo.undo, ("Ctrl+Z",), enabled=w.undo.can_undo, words=w.undo.undo_text),
        Spec("redo", "edit", translate("Actions", "Re&do"), w.undo.redo, ("Ctrl+Shift+Z", "Ctrl+Y"), enabled=w.undo.can_redo, words=w.undo.redo_text),
        Spec("copy", "edit", translate("Actions", "&Copy with the version's name"), w.copier.copy_named, ("Ctrl+C",), enabled=w.story.has_cell, divider=True),
        Spec("copy-plain", "edit", translate("Actions", "Copy &words only"), w.copier.copy_plain, ("Ctrl+Shift+C",), enabled=w.story.has_cell),
        Spec("copy-row", "edit", translate("Actions", "Copy the &row as a table"), w.copier.copy_row, ("Ctrl+Alt+C",), enabled=w.story.has_cell),
        Spec("copy-versions", "edit", translate("Actions", "Copy the passage in a&ll versions"), w.copier.copy_versions, ("Ctrl+Alt+Shift+C",), enabled=w.story.has_cell),
        Spec("find", "edit", translate("Actions", "&Find in all versions…"), w.story.finder.open, ("Ctrl+F", "/"), enabled=w.story.has_page, tool=translate("Actions", "Find"), divider=True),
        Spec("find-next", "edit", translate("Actions", "Find &next"), w.story.finder.find_next, ("F3", "Ctrl+G"), enabled=w.story.has_page),
        Spec("find-previous", "edit", translate("Actions", "Find &previous"), w.story.finder.find_previous, ("Shift+F3", "Ctrl+Shift+G"), enabled=w.story.has_page),
    ]  # fmt: skip


def _shown(w: Controls) -> list[Spec]:
    """The menu View: what is shown, and against what it is marked."""
    return [
        Spec("only-changes", "view", translate("Actions", "&Only changes"), w.story.toggle_only_changes, ("Ctrl+E",), enabled=w.story.has_page, checked=w.story.only_changes, tool=translate("Actions", "Only changes"), apart=translate("Actions", "&Only differences"), apart_tool=translate("Actions", "Only differences")),
        *(
            Spec(f"group-{group}", "view", group_name(group), partial(w.story.show_group, group), enabled=partial(w.story.has_passages, group), checked=partial(w.story.shows_group, group), words=partial(w.story.name_of_group, group), under=translate("Actions", "Show pa&ssages"))
            for group in GROUPS
        ),
        Spec("stories", "view", translate("Actions", "List of &stories"), w.panes.toggle_stories, ("Ctrl+1",), checked=w.panes.stories_shown),
        *(
            Spec(f"order-{order}", "view", name, partial(w.frame.stories.set_order, order), checked=partial(w.frame.stories.has_order, order), under=translate("Actions", "Order o&f the stories"))
            for order, name in order_names().items()
        ),
        Spec("quotes", "view", translate("Actions", "&Quotes"), partial(w.docks.toggle, "quotes"), ("Ctrl+2",), checked=partial(w.docks.is_shown, "quotes"), tool=translate("Actions", "Quotes")),
        Spec("claims", "view", translate("Actions", "&Claims"), partial(w.docks.toggle, "claims"), ("Ctrl+3",), checked=partial(w.docks.is_shown, "claims"), tool=translate("Actions", "Claims")),
        Spec("changes", "view", translate("Actions", "List of c&hanges"), partial(w.docks.toggle, "changes"), ("Ctrl+4",), checked=partial(w.docks.is_shown, "changes"), tool=translate("Actions", "Changes"), apart=translate("Actions", "List of differe&nces"), apart_tool=translate("Actions", "Differences")),
        Spec("possible", "view", translate("Actions", "Possi&ble pairs"), partial(w.docks.toggle, "possible"), ("Ctrl+9",), checked=partial(w.docks.is_shown, "possible"), tool=translate("Actions", "Possible pairs")),
        Spec("equalled", "view", translate("Actions", "Counted as &equal"), partial(w.docks.toggle, "equalled"), ("Ctrl+8",), checked=partial(w.docks.is_shown, "equalled")),
        Spec("notes", "view", translate("Actions", "&Notes"), partial(w.docks.toggle, "notes"), ("Ctrl+6",), checked=partial(w.docks.is_shown, "notes"), tool=translate("Actions", "Notes")),
        Spec("order", "view", translate("Actions", "S&ort the table by this column"), w.docks.order_by_column, ("O",), enabled=w.docks.any_shown),
        Spec("picture", "view", translate("Actions", "&Picture of the story…"), w.panes.show_picture, ("Ctrl+5",), enabled=w.story.has_versions),
        Spec("legend", "view", translate("Actions", "&Legend"), w.story.toggle_legend, ("Ctrl+L",), checked=w.story.legend_wanted),
        Spec("base-earliest", "view", translate("Actions", "Mark against the &earliest version"), w.story.base_earliest, ("Ctrl+0",), enabled=w.story.has_page, divider=True),
        Spec("base-steps", "view", translate("Actions", "Mark against the version &before"), w.story.base_steps, ("Ctrl+Shift+B",), enabled=w.story.has_steps),
        Spec("base-here", "view", translate("Actions", "Mark against the current &version"), w.story.base_here, ("Ctrl+B",), enabled=w.story.has_cell),
        Spec("version-menu", "view", translate("Actions", "&Menu of the current version…"), w.panes.show_version_menu, ("Ctrl+M",), enabled=w.story.has_cell),
        Spec("show-all", "view", translate("Actions", "Show &all versions"), w.frame.view.versions_header.show_all, (), enabled=w.story.has_page),
    ]  # fmt: skip


def _looks(w: Controls) -> list[Spec]:
    """The menu View: how it looks."""
    look = w.look
    text, theme = translate("Actions", "&Text"), translate("Actions", "T&heme")
    return [
        Spec("larger", "view", translate("Actions", "&Larger text"), look.larger, ("Ctrl++", "Ctrl+="), divider=True, under=text),
        Spec("smaller", "view", translate("Actions", "S&maller text"), look.smaller, ("Ctrl+-",), under=text),
        Spec("usual", "view", translate("Actions", "&Usual size of text"), look.usual, ("Ctrl+Alt+0",), under=text),
        Spec("spacing", "view", translate("Actions", "Next line s&pacing"), look.next_spacing, under=text),
        Spec("face", "view", translate("Actions", "Se&rif or sans"), look.other_face, under=text),
        Spec("theme", "view", translate("Actions", "Next &colours"), look.next_theme, ("Ctrl+T",), under=theme),
        *(
            Spec(f"theme-{name}", "view", title, partial(look.set_theme, name), checked=partial(look.uses, name), under=theme)
            for name, title in theme_names().items()
        ),
        *(
            Spec(f"colours-{name}", "view", title, partial(look.set_colours, name), checked=partial(look.uses_colours, name), under=translate("Actions", "Colours of &marks"))
            for name, title in colour_names().items()
        ),
        Spec("next-pane", "view", translate("Actions", "Next &pane"), w.panes.next_pane, ("F6",), divider=True),
        Spec("full-screen", "view", translate("Actions", "&Full screen"), w.panes.toggle_full_screen, ("F11",), checked=w.isFullScreen),
    ]  # fmt: skip


def _go(w: Controls) -> list[Spec]:
    return [
        Spec("next-change", "go", translate("Actions", "&Next change"), w.walker.next_change, ("F8",), enabled=w.story.has_changes, tool=translate("Actions", "Next change ↓"), apart=translate("Actions", "&Next difference"), apart_tool=translate("Actions", "Next difference ↓")),
        Spec("previous-change", "go", translate("Actions", "&Previous change"), w.walker.previous_change, ("Shift+F8",), enabled=w.story.has_changes, tool=translate("Actions", "↑ Previous"), apart=translate("Actions", "&Previous difference"), apart_tool=translate("Actions", "↑ Previous", "difference")),
        Spec("next-fact", "go", translate("Actions", "Next changed &fact"), w.walker.next_fact, ("F9",), enabled=w.story.has_changes, apart=translate("Actions", "Next differing &fact")),
        Spec("previous-fact", "go", translate("Actions", "Previous changed fact"), w.walker.previous_fact, ("Shift+F9",), enabled=w.story.has_changes, apart=translate("Actions", "Previous differing fact")),
        Spec("next-quote", "go", translate("Actions", "Next altered &quote"), w.walker.next_quote, ("F7",), enabled=w.story.has_changes, apart=translate("Actions", "Next differing &quote")),
        Spec("previous-quote", "go", translate("Actions", "Previous altered quote"), w.walker.previous_quote, ("Shift+F7",), enabled=w.story.has_changes, apart=translate("Actions", "Previous differing quote")),
        Spec("other-end", "go", translate("Actions", "Other end of the &move"), w.walker.other_end, ("M",), enabled=w.story.has_cell),
        Spec("next-move", "go", translate("Actions", "Next moved passage"), w.walker.next_move, ("Shift+M",), enabled=w.story.has_changes),
        Spec("next-possible", "go", translate("Actions", "Next passage that may be told else&where"), w.possible.next, ("Alt+P",), enabled=w.possible.has_any),
        Spec("weighty", "go", translate("Actions", "Only &weighty changes"), w.walker.toggle_weighty, ("Ctrl+Shift+E",), enabled=w.story.has_changes, checked=w.walker.weighty_only, apart=translate("Actions", "Only &weighty differences")),
        Spec("next-story", "go", translate("Actions", "Next &story"), partial(w.frame.stories.step, 1), ("Ctrl+PgDown",), enabled=w.story.has_page, divider=True),
        Spec("previous-story", "go", translate("Actions", "Previous story"), partial(w.frame.stories.step, -1), ("Ctrl+PgUp",), enabled=w.story.has_page),
        Spec("back", "go", translate("Actions", "&Back"), w.walker.go_back, ("Alt+Left",), enabled=w.walker.can_go_back),
        Spec("forward", "go", translate("Actions", "F&orward"), w.walker.go_forward, ("Alt+Right",), enabled=w.walker.can_go_forward),
        Spec("go-to-row", "go", translate("Actions", "Go to &passage…"), w.walker.ask_for_row, ("Ctrl+J",), enabled=w.story.has_page),
    ]  # fmt: skip


def _correct(w: Controls) -> list[Spec]:
    """The menu Correct: pairs of passages, then single findings."""
    return [*_pairing(w), *_said_of_findings(w)]


def _pairing(w: Controls) -> list[Spec]:
    c, more = w.corrections, translate("Actions", "S&plit, merge, moved …")
    return [
        Spec("link", "correct", translate("Actions", "&Link passages"), c.link, ("L",), enabled=c.can_correct),
        Spec("unlink", "correct", translate("Actions", "&Unlink"), c.unlink, ("U",), enabled=c.can_correct),
        Spec("link-sentence", "correct", translate("Actions", "Link this sentence only"), c.link_sentence, ("Shift+L",), enabled=c.can_correct, under=more),
        Spec("unlink-sentence", "correct", translate("Actions", "Unlink this sentence only"), c.unlink_sentence, ("Shift+U",), enabled=c.can_correct, under=more),
        Spec("unrelated", "correct", translate("Actions", "Belongs to &nothing in the other versions"), c.mark_unrelated, ("Ctrl+U",), enabled=c.can_correct, under=more),
        Spec("split", "correct", translate("Actions", "&Split before this sentence"), c.split, ("S",), enabled=c.can_correct, divider=True, under=more),
        Spec("merge-above", "correct", translate("Actions", "Merge with the passage &above"), c.merge_above, ("Alt+Up",), enabled=c.can_correct, under=more),
        Spec("merge-below", "correct", translate("Actions", "Merge with the passage belo&w"), c.merge_below, ("Alt+Down",), enabled=c.can_correct, under=more),
        Spec("moved", "correct", translate("Actions", "It has &moved"), c.mark_moved, ("Ctrl+Shift+M",), enabled=c.can_correct, divider=True, under=more),
        Spec("in-place", "correct", translate("Actions", "It has no&t moved"), c.mark_in_place, ("Ctrl+Alt+M",), enabled=c.can_correct, under=more),
        Spec("mark", "correct", translate("Actions", "Ma&rk this passage"), c.mark, ("Ctrl+Space",), enabled=w.story.has_cell, divider=True, under=more),
        Spec("forget-marks", "correct", translate("Actions", "&Forget the marks"), c.forget_marks, enabled=c.has_marks, under=more),
        *(
            Spec(f"role-{role}", "correct", text, partial(c.set_role, role), enabled=c.can_say, checked=partial(c.has_role, role), under=translate("Actions", "This pa&ragraph is …"))
            for role, text in role_names().items()
        ),
    ]  # fmt: skip


def _said_of_findings(w: Controls) -> list[Spec]:
    f = w.findings
    return [
        Spec("link-possible", "correct", translate("Actions", "Link &with what may be the same"), w.possible.link, ("P",), enabled=w.possible.can_decide, divider=True),
        Spec("refuse-possible", "correct", translate("Actions", "&That is not the same"), w.possible.refuse, ("Shift+P",), enabled=w.possible.can_decide),
        Spec("no-change", "correct", translate("Actions", "This &is no change"), f.reject, ("X",), enabled=f.can_reject, words=f.reject_text, divider=True),
        Spec("no-change-anywhere", "correct", translate("Actions", "No change in an&y version"), f.reject_everywhere, ("Alt+X",), enabled=f.can_reject_everywhere, words=f.reject_everywhere_text),
        Spec("change-after-all", "correct", translate("Actions", "It is a change aft&er all"), f.take_back, ("Shift+X",), enabled=f.can_take_back, words=f.take_back_text),
        Spec("speaker", "correct", translate("Actions", "&Speaker of this quote…"), w.speakers.ask, ("W",), enabled=w.speakers.can_say),
        Spec("uncorrect", "correct", translate("Actions", "Take &back what I corrected here"), w.notes.take_corrections_back, ("Ctrl+Shift+U",), enabled=w.notes.has_corrections, divider=True),
    ]  # fmt: skip


def _story(w: Controls) -> list[Spec]:
    g = w.grouping
    return [
        Spec("details", "story", translate("Actions", "&Details of the version…"), w.details.open_current, ("Ctrl+I",), enabled=w.story.has_cell),
        Spec("save-story", "story", translate("Actions", "Save a r&eport of this story…"), w.saving.ask_for_story, ("Ctrl+Alt+S",), enabled=w.folder.can_save),
        Spec("move-version", "story", translate("Actions", "&Move the version to another story…"), g.ask_where_to, enabled=g.can_move, divider=True),
        Spec("own-story", "story", translate("Actions", "Make the version a story of its &own"), g.make_own, enabled=g.can_part),
        Spec("merge-story", "story", translate("Actions", "Merge this story &with another…"), g.ask_what_with, enabled=g.can_move),
        Spec("regroup-back", "story", translate("Actions", "Take &back how I put this story together"), g.take_back, enabled=g.has_regrouped),
    ]  # fmt: skip


def _notes(w: Controls) -> list[Spec]:
    n = w.notes
    return [
        Spec("note", "notes", translate("Actions", "&Write a note"), w.writing.write, ("N",), enabled=n.can_note),
        Spec("tick", "notes", translate("Actions", "&Tick off and go on"), n.tick_and_go_on, ("R",), enabled=n.can_note),
        Spec("toggle-tick", "notes", translate("Actions", "Tick, or take the tick &off"), n.toggle_tick, ("Shift+R",), enabled=n.can_note),
        Spec("all-notes", "notes", translate("Actions", "All not&es"), partial(w.docks.toggle, "all-notes"), ("Ctrl+7",), checked=partial(w.docks.is_shown, "all-notes"), divider=True),
        Spec("codebook", "notes", translate("Actions", "&Codebook…"), w.codebook.open, enabled=w.project.is_usable),
        Spec("next-left", "notes", translate("Actions", "&Next not looked at"), n.next_left, ("Ctrl+F8",), enabled=n.has_left, divider=True),
        Spec("previous-left", "notes", translate("Actions", "&Previous not looked at"), n.previous_left, ("Ctrl+Shift+F8",), enabled=n.has_left),
    ]  # fmt: skip


def _help(w: Controls) -> list[Spec]:
    return [
        Spec("guide", "help", translate("Actions", "&User guide"), w.panes.show_guide, ("Shift+F1",)),
        Spec("shortcuts", "help", translate("Actions", "&Keys"), w.panes.show_shortcuts, ("F1",)),
        Spec("palette", "help", translate("Actions", "Find an &action…"), w.panes.show_palette, ("Ctrl+K",), tool=translate("Actions", "Actions…")),
        Spec("about", "help", translate("Actions", "&About Story Compare"), w.panes.show_about),
    ]  # fmt: skip
