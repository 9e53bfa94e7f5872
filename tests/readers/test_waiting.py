import threading

from compare_app.readers.waiting import Watch


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
