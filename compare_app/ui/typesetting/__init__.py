"""Passages as they are set: the fonts and spacing of `typography`, the lines of `layouts`, what is `wrapped` and ends in ….

`utf16` is the border to Qt: Python counts code points, Qt counts UTF-16 units.
"""
