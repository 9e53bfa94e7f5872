"""The comparison view: a table whose rows are passages and whose columns are versions.

`view` is the entrance. It is a `table` (`model`, `header`, `margin`) with parts, each of which knows the table and the parts that it needs:

- what a cell looks like: `cells` keeps what `cell_maker` makes with the layouts of `ui.typesetting` and `frame_room`; the `delegate` paints it with `painting`, or what stands there
  `instead`; `heights` of rows are found as they come near, `low_rows` are as high as what is in view needs;
- where the reader is: `going` to a place, the `walk` over changes, `staying` when the story comes again, `sideways` and `pinned` columns, dragged ones `landing`;
- what the mouse and the keyboard do: `pointing`, `picking` of passages, the `editor` that stands `in_place`, `tips`, `why` two are paired;
- what is `laid_over` the page: hits of a search, what was corrected, what is waited for.

Beside the view stand `glance` (the line above) and `overview` with its `lanes`; a `head` is set as `head_fonts` says, versions told apart by `short_names`.
"""
