import os
import threading
import time
from pathlib import Path

import pytest

from compare_app.readers.waiting import Watch, kept_waiting


def test_whoever_takes_too_long_is_given_up_once():
    given_up = threading.Event()
    with Watch(given_up.set, 0.02) as watch:
        with watch.waiting(60.0):
            pass
        with watch.waiting(0.02):
            assert given_up.wait(30.0)
    assert watch.out_of_time


def test_nobody_is_given_up_while_nothing_is_waited_for():
    given_up = threading.Event()
    with Watch(given_up.set, 0.001) as watch:
        with watch.waiting(60.0):
            pass
        assert not given_up.wait(0.05)
    assert not watch.out_of_time


def test_any_number_of_waits_takes_one_thread():
    before = threading.active_count()
    with Watch(lambda: None, 10.0) as watch:
        for _ in range(100):
            with watch.waiting(10.0):
                assert threading.active_count() == before + 1
    assert threading.active_count() == before


def test_time_in_which_others_had_the_processor_does_not_count():
    given_up = threading.Event()
    began = time.monotonic()
    with Watch(given_up.set, 0.02, kept=lambda: time.monotonic() - began) as watch, watch.waiting(0.1):
        assert not given_up.wait(0.5)


def test_nobody_waits_for_ever_on_a_machine_that_is_always_busy():
    given_up = threading.Event()
    with Watch(given_up.set, 0.02, kept=time.monotonic) as watch, watch.waiting(0.02):
        assert given_up.wait(30.0)
    assert watch.out_of_time


def test_a_process_that_is_not_there_was_never_kept_waiting():
    assert kept_waiting(-1) == 0


@pytest.mark.skipif(not Path("/proc/self/schedstat").exists(), reason="the system does not tell")
def test_the_system_tells_how_long_a_process_was_kept_from_running():
    assert kept_waiting(os.getpid()) >= 0
