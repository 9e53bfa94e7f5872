"""The project file: corrections, notes, codes, reviewed marks, re-anchoring. No analysis, no Qt.

What is kept are records (`values`): `Note`, `Code`, `Correction`. What the user does is an `Operation` on them; once `apply`
returns it is on the disk, and `operation.inverse` takes it back. So a step of undo is:

    project = Project(project_file(folder))                                  # store, places
    tick = added(Note(on_row(story, 4), reviewed=True, author="ab"))         # values, making
    project.apply(tick)                                                      # Conflict: another window was faster
    project.apply(tick.inverse)

    note = project.notes()[0]
    project.apply(changed(note, text="Who counted?", codes=(code.id,)))
    project.apply(removed([note]))

Corrections change what the analysis finds. They travel to the process that compares as a plain value:

    project.apply(added(correct_passages(story, "link", [SentenceRef(0, 3)], [SentenceRef(1, 5)])))
    project.apply(added(no_change(story, link, change)))      # what was found along a link is no change
    project.apply(added(same_quote(story, event)))            # nor has this become of a quote
    project.apply(added(said_by(version, 3, "Ada Lunt")))     # who says the fourth quote of a version
    stream(paths, wishes=Wishes(corrections=project.corrections()), memory=memory)     # pipeline: compares that story alone again
    project.remember(version.document for story in stories for version in story.versions)     # once all stories are there

`remember` tells the project what the folder holds, so that articles are known again after they were edited, renamed or
moved. Where notes stand is worked out for a story at a time:

    identity = identify(project.articles(), documents)                       # identity
    here = place_notes(project.notes(), identity, story)                     # resolving
    here.on_row(4), here.on_claim(2), here.on_quote(1, 0), here.on_change("number", [(0, span), (1, span)])

`project.snapshot().attached(comparison)` puts all of it to a comparison, for the reports (`attaching`), also what has lost its
place: a note without a story, a correction that is not `placed`. `take_in` merges a
colleague's copy (`merging`); `codebook` reads and writes codes for other programs.

Below that, `schema` are the tables and `records` what goes in and out of them; `articles` and their `sketch` are by what a text is known again, `anchors` how
words are found again and `passages` the sentences that stand on them. `amending`, `columns`, `regrouping` and `verdicts` put what the user said into the form
that a stage takes. `choosing` says which project a command means.

Other windows: `project.changed_elsewhere()` says, cheaply, whether to read again. Everything that can go wrong is a
`ProjectError` whose message is a sentence for a person (`errors`); `DamagedProject` carries the backups to choose from, and
`backups.restore` puts one in place.
"""
