"""A program that writes to a project and is killed, again and again; run by test_crash in a process of its own.

Each round a child opens the project and carries out actions, saying before and after each what it does; it is killed at a
random moment. Then the file must be whole, and hold exactly what was said to be done, with or without the one action in
flight. Prints what it found as JSON.
"""

from __future__ import annotations

import json
import os
import random
import signal
import sqlite3
import sys
import time
from contextlib import closing
from pathlib import Path

from compare_app.model.spans import Span
from compare_app.project.store import Project
from compare_app.project.values import Anchor, ArticleKey, Note, Target, added, changed, removed

ANCHOR = Anchor(ArticleKey("ferry.txt", "0" * 64), Span(4, 9), "ferry", "The ", " to Osk")
State = dict[str, str]  # id -> text
#: Seconds; about as long as an action takes, so that every part of one is hit.
LONGEST_PAUSE = 0.012


def act(project: Project, say: int) -> None:
    """Add, change and remove notes until killed."""
    notes = list(project.notes())
    while True:
        choice = random.random()
        if choice < 0.5 or len(notes) < 3:
            note = Note(Target("row", (ANCHOR,) * 4), text=str(random.random()))
            operation = added(note)
            notes.append(note)
        elif choice < 0.8:
            at = random.randrange(len(notes))
            operation = changed(notes[at], text=str(random.random()))
            notes[at] = operation.changes[0].after  # type: ignore[assignment]
        else:
            operation = removed([notes.pop(random.randrange(len(notes)))])
        change = operation.changes[0]
        what = [(change.before or change.after).id, change.after.text if change.after else None]  # type: ignore[union-attr]
        os.write(say, f"will {json.dumps(what)}\n".encode())
        project.apply(operation)
        os.write(say, b"done\n")


def play(state: State, said: str) -> tuple[State, State]:
    """What must be there after what was said: without and with the action in flight."""
    sure, maybe = dict(state), dict(state)
    for line in said.splitlines():
        if line == "done":
            sure = dict(maybe)
        else:
            maybe = dict(sure)
            id_, text = json.loads(line.removeprefix("will "))
            if text is None:
                del maybe[id_]
            else:
                maybe[id_] = text
    return sure, maybe


def killed_round(path: Path) -> str:
    """Start a child, kill it a little after some of its actions; returns what it had said."""
    hear, say = os.pipe()
    child = os.fork()
    if child == 0:
        os.close(hear)
        try:
            with Project(path) as project:
                os.write(say, b"open\n")
                act(project, say)
        finally:
            os._exit(1)
    os.close(say)
    with os.fdopen(hear, "rb", buffering=0) as pipe:
        said = b""
        lines = random.randrange(1, 8)
        while said.count(b"\n") < lines and (more := os.read(pipe.fileno(), 4096)):
            said += more
        time.sleep(random.random() * LONGEST_PAUSE)
        os.kill(child, signal.SIGKILL)
        os.waitpid(child, 0)
        text = (said + pipe.read()).decode()
    return text[: text.rfind("\n") + 1].removeprefix("open\n")


def main(path: Path, rounds: int) -> None:
    """Report how many actions were done, how many were in flight, and everything that was wrong."""
    state: State = {}
    done = in_flight = 0
    wrong: list[str] = []
    for number in range(rounds):
        random.seed(number)
        said = killed_round(path)
        done += said.count("done\n")
        with closing(sqlite3.connect(path)) as connection:
            if (answer := connection.execute("PRAGMA integrity_check").fetchone()[0]) != "ok":
                wrong.append(f"round {number}: {answer}")
            found = dict(connection.execute("SELECT id, text FROM note"))
        sure, maybe = play(state, said)
        in_flight += sure != maybe
        if found not in (sure, maybe):
            wrong.append(f"round {number}: {len(found)} notes, not {len(sure)} or {len(maybe)}")
        state = found
    with Project(path) as project:
        if {note.id: note.text for note in project.notes()} != state:
            wrong.append("the project reads otherwise than the file")
    sys.stdout.write(json.dumps({"done": done, "in_flight": in_flight, "wrong": wrong}))


if __name__ == "__main__":
    main(Path(sys.argv[1]), int(sys.argv[2]))
