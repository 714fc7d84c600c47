"""The themes: what stands on what can be read, the palette tells its theme, and the system is followed."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from dataclasses import fields
from pathlib import Path

import pytest
from PySide6.QtCore import QObject, QSize, Qt
from PySide6.QtGui import QColor, QIcon, QImage, QPalette
from PySide6.QtWidgets import QApplication, QCheckBox, QDialog, QPushButton, QRadioButton, QWidget
from pytestqt.qtbot import QtBot

from teambuilder.ui import system_look, theme
from teambuilder.ui.icons import icon
from teambuilder.ui.system_look import SystemLook
from teambuilder.ui.theme import CONTRAST, DARK, LIGHT, THEMES, Theme, palette_of, theme_for, use_theme
from teambuilder.ui.widgets.painting import AVATAR_COLORS

EACH = pytest.mark.parametrize("worn", THEMES.values(), ids=lambda worn: worn.name)
SOURCES = Path(__file__).resolve().parents[2] / "teambuilder" / "ui"

COLORED = ("accent", "sales", "marketing", "good", "warning", "danger")
# Which texts stand on which grounds. Rows and cards keep the colours of their texts when they are selected
# (accent_soft), and while something is dragged (good_soft, warning_soft, window).
TEXTS_ON: dict[str, tuple[str, ...]] = {
    "window": ("text", "muted", *COLORED),
    "card": ("text", "muted", *COLORED),
    "raised": ("text", "muted", *COLORED),
    "accent_soft": ("text", "muted", *COLORED),
    "sales_soft": ("text", "sales"),
    "marketing_soft": ("text", "marketing"),
    "good_soft": ("text", "muted", "good", "sales", "marketing"),
    "warning_soft": ("text", "muted", "warning", "danger"),
    "accent": ("on_accent",),
}
EDGES = ("strong_border", "accent")  # of controls, and of what has the focus
LINES = ("border", "track")  # they part and adorn, and tell nothing by themselves
PLAIN_GROUNDS = ("window", "card", "raised", "accent_soft")


def luminance(color: str) -> float:
    """Relative luminance as WCAG 2 defines it."""
    channels = (int(color[place : place + 2], 16) / 255 for place in (1, 3, 5))
    red, green, blue = (c / 12.92 if c <= 0.04045 else ((c + 0.055) / 1.055) ** 2.4 for c in channels)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def contrast(one: str, other: str) -> float:
    low, high = sorted((luminance(one), luminance(other)))
    return (high + 0.05) / (low + 0.05)


# what can be read


@EACH
def test_every_text_can_be_read_on_its_ground(worn: Theme) -> None:
    wanted = 7.0 if worn is CONTRAST else 4.5
    pairs = [(text, ground) for ground, texts in TEXTS_ON.items() for text in texts]
    ratios = {pair: contrast(getattr(worn, pair[0]), getattr(worn, pair[1])) for pair in pairs}
    assert {pair: round(ratio, 2) for pair, ratio in ratios.items() if ratio < wanted} == {}


@EACH
def test_edges_of_what_can_be_used_and_what_is_out_of_use_are_seen(worn: Theme) -> None:
    """WCAG asks 3:1 of what tells a control from its ground."""
    pairs = [(edge, ground) for edge in (*EDGES, "disabled") for ground in PLAIN_GROUNDS]
    pairs += [("accent", "track"), ("danger", "track")]  # how full a week is
    ratios = {pair: contrast(getattr(worn, pair[0]), getattr(worn, pair[1])) for pair in pairs}
    assert {pair: round(ratio, 2) for pair, ratio in ratios.items() if ratio < 3} == {}


def test_initials_can_be_read() -> None:
    assert [color for color in AVATAR_COLORS if contrast("#ffffff", color) < 4.5] == []


def used_in(pattern: str) -> set[str]:
    """The colours that the window's code takes from a theme where `pattern` matches."""
    code = "\n".join(path.read_text("utf-8") for path in SOURCES.rglob("*.py") if path.name != "theme.py")
    found = {name for match in re.finditer(pattern, code) for name in re.findall(r"(?:theme|LIGHT)\.(\w+)", match[0])}
    return found - {"department", "department_soft"}  # sales and marketing, by name


def test_no_colour_of_the_code_is_missing_from_these_lists() -> None:
    """A colour that is used in a new way needs its pairs above."""
    colors = {field.name for field in fields(Theme)} - {"name"}
    texts = {text for ones in TEXTS_ON.values() for text in ones}
    assert colors == {*TEXTS_ON, *texts, *EDGES, *LINES, "disabled"}
    assert used_in(r"draw_text\(.*") <= texts
    assert used_in(r"(?:paint_icon|_paint_mark)\(.*") <= texts
    assert used_in(r"draw_card\([^,]+,[^,]+, (?:QColor\()?theme\.\w+") <= {*TEXTS_ON}
    fills = used_in(r"fillRect\(.*")
    assert fills <= {*TEXTS_ON, *COLORED, "border", "track"}


def test_no_colour_is_mixed_outside_the_themes() -> None:
    """White letters on faces, white paper and its shadow are the same in every theme."""
    found = [
        f"{path.name}: {match[0]}"
        for path in SOURCES.rglob("*.py")
        if path.name != "theme.py"
        for match in re.finditer(r"#[0-9a-fA-F]{6}\b|QColor\(\d.*?\)", path.read_text("utf-8"))
        if match[0] != "#ffffff" and match[0] not in AVATAR_COLORS
    ]
    assert found == ["preview.py: QColor(0, 0, 0, 24)"]


# the palette


@EACH
def test_the_palette_is_the_theme(worn: Theme) -> None:
    palette, roles = palette_of(worn), QPalette.ColorRole
    assert theme_for(palette) is worn
    pairs: list[tuple[QPalette.ColorRole, QPalette.ColorRole]] = [
        (roles.WindowText, roles.Window),
        (roles.Text, roles.Base),
        (roles.Text, roles.AlternateBase),
        (roles.ButtonText, roles.Button),
        (roles.HighlightedText, roles.Highlight),
        (roles.ToolTipText, roles.ToolTipBase),
        (roles.PlaceholderText, roles.Base),
        (roles.Link, roles.Base),
        (roles.LinkVisited, roles.Base),
        (roles.BrightText, roles.Window),
    ]
    color: Callable[[QPalette.ColorRole], QColor] = palette.color
    assert [pair for pair in pairs if contrast(color(pair[0]).name(), color(pair[1]).name()) < 4.5] == []
    group = QPalette.ColorGroup.Disabled
    for text, ground in pairs[:4]:
        assert contrast(palette.color(group, text).name(), palette.color(group, ground).name()) >= 3


def test_another_s_palette_has_the_theme_of_its_lightness() -> None:
    assert theme_for(QPalette(QColor("#eeeeee"))) is LIGHT
    assert theme_for(QPalette(QColor("#101010"))) is DARK


@pytest.fixture
def dressed(qapp: QApplication) -> Iterator[QApplication]:
    before = qapp.style().name()
    qapp.setStyle("Fusion")
    yield qapp
    use_theme(qapp, "light")
    qapp.setStyle(before)


@EACH
def test_the_edge_of_a_button_is_seen(qtbot: QtBot, dressed: QApplication, worn: Theme) -> None:
    use_theme(dressed, worn.name)
    window = QWidget()
    qtbot.addWidget(window)
    button = QPushButton("A word", window)
    assert theme_for(button.palette()) is worn
    button.resize(120, 40)
    window.resize(200, 80)
    window.show()
    picture = window.grab().toImage()
    edge = max((picture.pixelColor(x, 20).name() for x in range(4)), key=lambda color: contrast(color, worn.window))
    assert contrast(edge, worn.window) >= 3


@EACH
@pytest.mark.parametrize("kind", [QCheckBox, QRadioButton])
@pytest.mark.parametrize("checked", [False, True])
def test_boxes_to_tick_and_rings_are_seen(
    qtbot: QtBot, dressed: QApplication, worn: Theme, kind: type[QCheckBox | QRadioButton], checked: bool
) -> None:
    use_theme(dressed, worn.name)
    window = QWidget()
    qtbot.addWidget(window)
    button = kind(window)
    button.setChecked(checked)
    window.resize(80, 40)
    window.show()
    window.setFocus()
    assert theme_for(button.palette()) is worn
    picture = window.grab().toImage()
    line = {picture.pixelColor(x, button.geometry().center().y()).name() for x in range(6)}  # across the leading edge
    assert max(contrast(color, worn.window) for color in line) >= 3


# icons


def ink(shown: QIcon, mode: QIcon.Mode, state: QIcon.State = QIcon.State.Off) -> str:
    """The colour of an icon's darkest or lightest line: the one that covers its pixel most."""
    picture = shown.pixmap(QSize(48, 48), 1.0, mode, state).toImage().convertToFormat(QImage.Format.Format_ARGB32)
    colors = [picture.pixelColor(x, y) for x in range(48) for y in range(48)]
    return max(colors, key=QColor.alpha).name()


@EACH
def test_icons_wear_the_theme_in_each_state(dressed: QApplication, worn: Theme) -> None:
    kept = icon("users")  # made before the theme is put on
    use_theme(dressed, worn.name)
    for state in QIcon.State:
        assert ink(kept, QIcon.Mode.Normal, state) == worn.text
        assert ink(kept, QIcon.Mode.Active, state) == worn.text
        assert ink(kept, QIcon.Mode.Disabled, state) == worn.disabled
        assert ink(kept, QIcon.Mode.Selected, state) == worn.on_accent


# the system


class Owner(QObject):
    """Wears what the system wears, as the application does."""

    def __init__(self, application: QApplication) -> None:
        super().__init__()
        self.busy = False
        self.changes = 0
        self._application = application
        self.look = SystemLook(lambda: self.busy, self)
        self.look.changed.connect(self._follow)

    def _follow(self) -> None:
        self.changes += 1
        use_theme(self._application, "system")


@pytest.fixture
def owner(dressed: QApplication, monkeypatch: pytest.MonkeyPatch) -> Owner:
    monkeypatch.setattr(system_look, "NOT_NOW", 10)
    use_theme(dressed, "system")
    return Owner(dressed)


def turn(monkeypatch: pytest.MonkeyPatch, asked_for: Theme, application: QApplication) -> None:
    """The system asks for another theme and says so."""
    monkeypatch.setattr(theme, "system_theme", lambda: asked_for)
    monkeypatch.setattr(system_look, "system_theme", lambda: asked_for)
    application.styleHints().colorSchemeChanged.emit(Qt.ColorScheme.Dark)


def test_the_system_is_followed_while_the_window_stands(
    owner: Owner, dressed: QApplication, monkeypatch: pytest.MonkeyPatch, qtbot: QtBot
) -> None:
    for asked_for in (DARK, CONTRAST, LIGHT):
        turn(monkeypatch, asked_for, dressed)
        qtbot.waitUntil(lambda wanted=asked_for: theme_for(dressed.palette()) is wanted)
    assert owner.changes == 3


def test_nothing_that_is_open_or_half_typed_is_torn_away(
    owner: Owner, dressed: QApplication, monkeypatch: pytest.MonkeyPatch, qtbot: QtBot
) -> None:
    dialog = QDialog()
    qtbot.addWidget(dialog)
    dialog.setModal(True)
    dialog.show()
    owner.busy = True
    turn(monkeypatch, DARK, dressed)
    qtbot.wait(40)
    dialog.close()
    qtbot.wait(40)
    assert owner.changes == 0
    owner.busy = False
    qtbot.waitUntil(lambda: theme_for(dressed.palette()) is DARK)


def test_high_contrast_is_asked_for_before_light_or_dark(monkeypatch: pytest.MonkeyPatch) -> None:
    class Hints:
        wanted = Qt.ContrastPreference.HighContrast
        scheme = Qt.ColorScheme.Dark

        def accessibility(self) -> Hints:
            return self

        def contrastPreference(self) -> Qt.ContrastPreference:
            return self.wanted

        def colorScheme(self) -> Qt.ColorScheme:
            return self.scheme

    hints = Hints()
    monkeypatch.setattr(theme.QGuiApplication, "styleHints", lambda: hints)
    assert theme.system_theme() is CONTRAST
    hints.wanted = Qt.ContrastPreference.NoPreference
    assert theme.system_theme() is DARK
    hints.scheme = Qt.ColorScheme.Unknown
    assert theme.system_theme() is LIGHT
