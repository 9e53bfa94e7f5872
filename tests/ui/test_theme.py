from __future__ import annotations

import colorsys
from itertools import product

import pytest

from compare_app.ui.compare.painting import ROLE_OF
from compare_app.ui.look.colours import Colour
from compare_app.ui.look.theme import COLOURS, THEMES, load_theme, system_theme
from tests.ui.eyes import MADE_FOR, MARKS, contrast, nearest

INKS = ("text", "muted", "added", "dropped", "reworded", "moved", "quote", "quote_lost", "fact", "uncertain")


@pytest.fixture(params=product(THEMES, COLOURS), ids="-".join)
def theme(request, qapp):
    return load_theme(*request.param)


def test_contrast_of_black_and_white_is_21():
    assert contrast(Colour.parse("#000000"), Colour.parse("#ffffff")) == pytest.approx(21)


@pytest.mark.parametrize("ink", INKS)
def test_every_ink_can_be_read_on_the_page_and_on_the_wall(theme, ink):
    grounds = [theme.roles["page"], theme.roles["gap"], theme.tints["current"]]
    assert min(contrast(theme.roles[ink], ground) for ground in grounds) >= 4.5


@pytest.mark.parametrize("mark", MARKS)
def test_text_and_quotes_can_be_read_on_every_tint(theme, mark):
    for ink in ("text", "quote", mark):
        assert contrast(theme.roles[ink], theme.tints[mark]) >= 4.5, ink


def test_a_search_hit_can_be_read(theme):
    assert contrast(theme.roles["text"], theme.roles["found"]) >= 4.5
    assert contrast(theme.roles["quote"], theme.roles["found"]) >= 4.5


def test_the_page_can_be_read_on_a_filled_badge(theme):
    assert contrast(theme.roles["page"], theme.roles["quote_lost"]) >= 4.5


def test_qts_own_text_can_be_read(theme):
    colours = theme.palette_roles
    pairs = [("Text", "Base"), ("ButtonText", "Button"), ("WindowText", "Window"), ("HighlightedText", "Highlight")]
    pairs += [("ToolTipText", "ToolTipBase"), ("PlaceholderText", "Base"), ("Link", "Base")]
    assert min(contrast(colours[ink], colours[ground]) for ink, ground in pairs) >= 4.5


@pytest.mark.parametrize("theme", [(n, "standard") for n in THEMES], ids="-".join, indirect=True)
def test_no_two_marks_are_red_against_green(theme):
    hues = {role: colorsys.rgb_to_hsv(*(c / 255 for c in theme.roles[role]))[0] * 360 for role in MARKS}
    red = [role for role, hue in hues.items() if hue < 20 or hue > 345]
    green = [role for role, hue in hues.items() if 90 < hue < 160]
    assert not (red and green)


def test_every_kind_of_mark_has_a_colour(theme):
    assert set(ROLE_OF.values()) <= set(theme.roles)


def test_a_new_theme_has_a_new_epoch(qapp):
    assert load_theme("light").epoch != load_theme("light").epoch


def test_the_system_is_dark_where_its_window_is_darker_than_its_text(qapp):
    assert system_theme(load_theme("dark").palette) == "dark"
    assert system_theme(load_theme("light").palette) == "light"


@pytest.mark.parametrize("name", THEMES)
@pytest.mark.parametrize("colours", COLOURS)
def test_marks_are_told_apart_by_the_eyes_that_their_colours_are_made_for(qapp, name, colours):
    theme = load_theme(name, colours)
    assert nearest(theme, "all cones") >= 15
    for eye in MADE_FOR[colours]:
        assert nearest(theme, eye) >= 20, eye
