"""What the window and the reports show of one story: cells, marks, notes, stops. A stage before both, and without Qt."""
