"""How the window looks: a `theme` and its `colours`; `look` puts it on as the settings say, `zooming` makes text larger and smaller."""
