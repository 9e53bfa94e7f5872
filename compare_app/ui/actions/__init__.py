"""What can be done, by menu, key, palette and right button: all of it from the one `ui.action_table`.

`actions` makes menus, tool bar and keys of it, `palette` the command palette and the sheet of keys, `popups` the menus of the right button; `idle_keys` says why a
key does nothing now.
"""
