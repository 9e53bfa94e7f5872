"""What the comparison view shows of one story, worked out without Qt: cells, marks, stops. Pure, so that it can be
prepared off the window's thread and tested without a display.
"""
