"""The values that travel through the stages; every stage may import them, they import nothing of the program.

All values are frozen, hashable where their parts are, and picklable (analysis runs in a process of its own). Offsets are
Unicode code points, half-open, into the `text` of the version's document. Versions and sentences are named by their
position; the report makes ids (`v1`, `v1.s0`) out of positions and nothing else does.
"""
