"""The window. Everything that imports Qt lives here, and nothing here analyses texts or words what the core found twice.

Start at `window.MainWindow`: it makes the parts and the controllers, and connects them. `action_table` has every action once.

**What is seen**

- `shell`: what stands around the comparison; `compare`: the comparison view; `stories`: the list beside it; `tables`: the lists below it
- `notes`: the pane of notes and the codebook; `details`: the dialog about a version; `dialogs`: all others
- made of `widgets`, by `look` and `typesetting`, in `words`

**What is done**

- `control`: what follows from what. Views say by signals what they want, controllers decide
- `actions`: menus, keys, palette; `reading`: walking, finding, copying
- `background`: the process that compares, and short work; `settings`: what is kept from one start to the next

`pdf_report` is the one report that Qt makes; `trace` tells tests what is shown. Which package may import which stands in `tests/house/test_borders.py`.
"""
