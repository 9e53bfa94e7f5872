"""The story shown: what it is marked against, what follows it in the other parts, what the status line says of it."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QObject, Signal

from compare_app.model.alignment import SentenceRef
from compare_app.page.equalled import equalled
from compare_app.page.groups import Group
from compare_app.page.index import STEPS
from compare_app.page.page import Page
from compare_app.page.staying import same_version
from compare_app.ui.background.jobs import Jobs
from compare_app.ui.background.messages import Explained
from compare_app.ui.reading.find import Finder
from compare_app.ui.reading.history import History
from compare_app.ui.shell.frame import Frame
from compare_app.ui.tables.docks import Docks
from compare_app.ui.words.change_wording import WEIGHTY, count_of_changes
from compare_app.ui.words.version_names import name_in
from compare_app.ui.words.wording import group_name


class StoryControl(QObject):
    """One story at a time."""

    shown = Signal(object)  # Page: another story, or the same one marked otherwise
    said = Signal(str)

    def __init__(self, frame: Frame, docks: Docks, jobs: Jobs, parent: QObject) -> None:
        super().__init__(parent)
        self._frame, self._docks, self._jobs = frame, docks, jobs
        self._legend_on = True
        self.history = History()
        self.finder = Finder(frame.view, frame.find_bar, jobs, frame.stories.sought_in, self)
        frame.view.jumped.connect(self.history.visit)
        frame.view.base_wanted.connect(self.set_base)
        frame.view.why.wanted.connect(self._ask_why)
        frame.view.versions_header.shown_changed.connect(self._say_hidden)
        frame.stories.list.activated.connect(frame.view.setFocus)
        jobs.explained.connect(self._tell_why)
        docks.places_wanted.connect(self._list_equalled)
        self._asked: dict[int, tuple[SentenceRef, SentenceRef]] = {}

    # --- what can be asked

    def has_page(self) -> bool:
        """Whether a story is shown."""
        return self._frame.view.page is not None

    def has_versions(self) -> bool:
        """Whether there is something to compare."""
        page = self._frame.view.page
        return page is not None and len(page.story.versions) > 1

    def is_apart(self) -> bool:
        """Whether reports written apart are shown, and nothing that is a later state of another."""
        page = self._frame.view.page
        return page is not None and page.index.all_apart

    def has_changes(self) -> bool:
        """Whether there is a change to walk to."""
        page = self._frame.view.page
        return page is not None and bool(page.stops)

    def has_cell(self) -> bool:
        """Whether a passage is the current one."""
        return self._frame.view.current_cell() is not None

    def only_changes(self) -> bool:
        """Whether unchanged passages are folded away."""
        return self._frame.view.compare_model.only_changes

    def has_passages(self, group: Group) -> bool:
        """Whether the story has passages of a group."""
        page = self._frame.view.page
        return page is not None and bool(page.groups[group])

    def shows_group(self, group: Group) -> bool:
        """Whether the passages of this group are shown, and others folded away."""
        return self._frame.view.compare_model.group == group

    def name_of_group(self, group: Group) -> str:
        """What a group is called for the story at hand."""
        return group_name(group, self.is_apart())

    def legend_wanted(self) -> bool:
        """Whether the legend is shown where it explains something."""
        return self._legend_on

    # --- showing

    def show_page(self, page: Page) -> None:
        """Show a story."""
        frame = self._frame
        self.history.clear()
        frame.show_story()  # before the page comes: it is laid out once, in the width that it will have
        frame.view.compare_model.set_group("all")
        frame.glance.set_page(page)
        self._settle_alone(page)
        frame.view.set_page(page)
        self._explain_marks(page)
        self._settle_legend()
        self._docks.set_page(page)
        self.finder.again()
        focus, field = frame.window().focusWidget() or frame.view, frame.stories.filter_field
        if not frame.stories.isAncestorOf(focus) or (focus is field and not field.text()):
            frame.view.setFocus()
        self.said.emit(self._summary(page))
        self.shown.emit(page)

    def renew(self, page: Page) -> None:
        """Show the story at hand as it is now: compared again, with other versions perhaps. The reader's place is kept."""
        old = self._frame.view.page
        base = None if old is None else old.base
        if old is not None and base is not None and base != STEPS:
            base = same_version(old.index, page.index, base)
        if base is None:
            self._take_renewed(page)
        else:
            self._jobs.run(partial(page.with_base, base), self._take_renewed)

    def forget(self) -> None:
        """Another folder: nothing is shown, and there is nowhere to go back to."""
        self.history.clear()
        self._docks.set_page(None)
        self.said.emit("")

    # --- marking against

    def base_earliest(self) -> None:
        """Mark every passage against the earliest version that has it."""
        self.set_base(None)

    def base_steps(self) -> None:
        """Mark every version against the state before it."""
        self.set_base(STEPS)

    def has_steps(self) -> bool:
        """Whether any version is a later state of another."""
        page = self._frame.view.page
        return page is not None and page.index.has_steps

    def base_here(self) -> None:
        """Mark everything against the current column's version."""
        place = self._frame.view.current_cell()
        if place is not None:
            self.set_base(place[1])

    def set_base(self, version: int | None) -> None:
        """Mark the story against another version; worked out off this thread."""
        page = self._frame.view.page
        if page is not None and page.base != version:
            self._jobs.run(partial(page.with_base, version), self._take_based)

    def _take_renewed(self, page: Page) -> None:
        old = self._frame.view.page
        if old is not None and len(old.story.versions) != len(page.story.versions):
            self.said.emit(self._summary(page))
        self._frame.view.set_page(page, keep_place=True)
        self._frame.glance.set_page(page)
        self._settle_alone(page)
        self._frame.show_story()
        self._settle_legend()
        self._docks.set_page(page)
        self._explain_marks(page)
        self.finder.again()
        self.shown.emit(page)

    def _take_based(self, page: Page) -> None:
        view = self._frame.view
        if view.page is None or page.index is not view.page.index:
            return
        view.set_page(page, keep_place=True)
        self._frame.glance.set_page(page)
        self._docks.set_page(page)
        self._explain_marks(page)
        changes = count_of_changes(len(page.stops), page.index.all_apart)
        self.said.emit(self.tr("{against} {changes}.").format(against=self._against(page), changes=changes))
        self.shown.emit(page)

    def _list_equalled(self, page: Page) -> None:
        """Going through 10,000 passages in 4 versions takes 180 ms."""
        self._jobs.run(partial(equalled, page), partial(self._docks.equalled.show_places, page))

    # --- why passages are paired

    def _ask_why(self, pair: tuple[SentenceRef, SentenceRef]) -> None:
        page = self._frame.view.page
        if page is not None:
            token = max(self._asked, default=0) + 1
            self._asked[token] = pair
            paths = [page.story.versions[ref.version].document.path for ref in pair]
            self._jobs.explain(token, (paths[0], pair[0].sentence), (paths[1], pair[1].sentence))

    def _tell_why(self, answer: Explained) -> None:
        pair = self._asked.pop(answer.token, None)
        if pair is not None:
            self._frame.view.why.take(pair, answer.explanation)

    # --- parts that go with a story

    def toggle_only_changes(self) -> None:
        """Fold unchanged passages away, or show them."""
        self._frame.view.set_only_changes(not self.only_changes())

    def show_group(self, group: Group) -> None:
        """Show the passages of a group, and fold away the others."""
        self._frame.view.set_group(group)

    def want_legend(self, wanted: bool) -> None:
        """Show the legend, or not."""
        self._legend_on = wanted
        self._settle_legend()

    def toggle_legend(self) -> None:
        """Show or hide the legend."""
        self.want_legend(not self._legend_on)

    # --- helpers

    def _settle_legend(self) -> None:
        """Show the legend where it is wanted and there is something that it explains."""
        self._frame.legend.setVisible(self._legend_on and (not self.has_page() or self.has_versions()))

    def _settle_alone(self, page: Page) -> None:
        """Why nothing is marked in a single article, and what can be done."""
        words = self.tr(
            "No other article here tells this story. If one does, drag it in the list onto this one; another version "
            "can also be put into the folder."
        )
        self._frame.alone.say(words)
        self._frame.alone.setVisible(len(page.story.versions) < 2)

    def _say_hidden(self) -> None:
        """Nothing in the comparison itself tells that a version is hidden."""
        page = self._frame.view.page
        if page is None:
            return
        shown = self._frame.view.versions_header.visible_versions()
        hidden = [name_in(page.story, v) for v in range(len(page.story.versions)) if v not in shown]
        words = self.tr("Hidden: {names}. View ▸ Show all versions brings them back.").format(names=", ".join(hidden))
        self.said.emit(words if hidden else self.tr("All versions are shown."))

    def _summary(self, page: Page) -> str:
        """A story in a line, for the status bar."""
        if len(page.story.versions) < 2:
            return self.tr("A single article: nothing to compare it with.")
        text = self.tr("{versions} versions, {changes}. F8 goes to the next change.")
        if page.index.all_apart:
            text = self.tr("{versions} reports written apart, {changes}. F8 goes to the next one.")
        weighty = sum(stop.note.weight >= WEIGHTY for stop in page.stops)
        if 0 < weighty < len(page.stops):
            text = self.tr(
                "{versions} versions, {changes}, {weighty} of them weighty. F8 goes to the next; Ctrl+Shift+E leaves only the "
                "weighty ones."
            )
            if page.index.all_apart:
                text = self.tr(
                    "{versions} reports written apart, {changes}, {weighty} of them weighty. F8 goes to the next; Ctrl+Shift+E "
                    "leaves only the weighty ones."
                )
        changes = count_of_changes(len(page.stops), page.index.all_apart)
        text = text.format(versions=len(page.story.versions), changes=changes, weighty=weighty)
        return f"{text} {self._possible(len(page.story.alignment.possible))}".strip()

    def _possible(self, count: int) -> str:
        """How many pairs may be one, and the key that leads to them; nothing where there are none."""
        if count == 0:
            return ""
        told = self.tr("1 pair may be one: Alt+P.")
        return told if count == 1 else self.tr("{count} pairs may be one: Alt+P.").format(count=count)

    def _explain_marks(self, page: Page) -> None:
        """Have the legend say what the marks are against, and name those that occur."""
        some = bool(page.story.changes.apart)
        self._frame.legend.set_against(self._against(page), page.index.all_apart, some)
        self._frame.legend.set_kinds(page.kinds)

    def _against(self, page: Page) -> str:
        if len(page.story.versions) < 2:
            return self.tr("A single article: nothing to compare it with.")
        if page.base is None and page.index.all_apart:
            return self.tr("Marked against the first report with the passage:")
        if page.base is None:
            return self.tr("Marked against the earliest version of each passage:")
        if page.base == STEPS:
            return self.tr("Marked against the version before:")
        name = name_in(page.story, page.base)
        return self.tr("Marked against {name}:").format(name=name)
