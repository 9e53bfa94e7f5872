"""How numpy is to work here: in one thread."""

from __future__ import annotations

import os


def one_thread() -> None:
    """Ask for matrix products in one thread; call it before numpy is first imported.

    The products here are small: threads cost more than they save (28 pairs of versions on a busy 2-core machine: 0.8 s
    in two threads, 0.3 s in one), and sums in a fixed order give the same bytes on every machine.
    """
    for name in ("OPENBLAS_NUM_THREADS", "OMP_NUM_THREADS", "MKL_NUM_THREADS", "VECLIB_MAXIMUM_THREADS"):
        os.environ.setdefault(name, "1")
