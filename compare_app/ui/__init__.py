"""The window: the only place that imports Qt, besides `compare_app.app`."""
