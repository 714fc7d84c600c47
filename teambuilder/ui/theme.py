"""Light, dark and high contrast: the palettes, and the colours that Qt's palette has no place for."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QGuiApplication, QPalette
from PySide6.QtWidgets import QApplication

from teambuilder.core.plan import Department

GRID = 8  # every distance is a multiple of half of this
RADIUS = 8
_FUSION_EDGE = 140  # per cent: Fusion draws edges in the window's colour, made so much darker
_EDGED = (  # what has an edge that Fusion makes so
    "QPushButton",
    "QToolButton",
    "QCheckBox",
    "QRadioButton",
    "QComboBox",
    "QAbstractSpinBox",
    "QLineEdit",
    "QPlainTextEdit",
)
_EDGED_ON_BLACK = ("QTabBar", "QScrollBar", "QMenu", "QProgressBar", "QSlider", "QHeaderView")  # elsewhere by shade


@dataclass(frozen=True)
class Theme:
    """Colours as #rrggbb; each text passes 4.5:1 on each ground that it stands on."""

    name: str
    window: str
    card: str
    raised: str
    text: str
    muted: str
    border: str
    track: str
    strong_border: str
    disabled: str
    accent: str
    on_accent: str
    accent_soft: str
    sales: str
    sales_soft: str
    marketing: str
    marketing_soft: str
    good: str
    good_soft: str
    warning: str
    warning_soft: str
    danger: str

    def department(self, department: Department) -> QColor:
        return QColor(self.sales if department is Department.SALES else self.marketing)

    def department_soft(self, department: Department) -> QColor:
        return QColor(self.sales_soft if department is Department.SALES else self.marketing_soft)


LIGHT = Theme(
    name="light",
    window="#f4f5f7",
    card="#ffffff",
    raised="#fafbfc",
    text="#1c2330",
    muted="#5a6474",
    border="#dde1e8",
    track="#dde1e8",
    strong_border="#778294",
    disabled="#778294",
    accent="#1f5fbf",
    on_accent="#ffffff",
    accent_soft="#e3edfb",
    sales="#0b6e4f",
    sales_soft="#e2f2ec",
    marketing="#6a3fa0",
    marketing_soft="#efe8f8",
    good="#1b7042",
    good_soft="#e0f3e7",
    warning="#8a5300",
    warning_soft="#fdf0d7",
    danger="#b3261e",
)
DARK = Theme(
    name="dark",
    window="#15181e",
    card="#1f242c",
    raised="#262c35",
    text="#e9ecf1",
    muted="#a6b0bf",
    border="#353d49",
    track="#353d49",
    strong_border="#7b8798",
    disabled="#7b8798",
    accent="#8ab8ff",
    on_accent="#0c1522",
    accent_soft="#22334d",
    sales="#5fd0a5",
    sales_soft="#1b362d",
    marketing="#c6a6f2",
    marketing_soft="#33284a",
    good="#74d69b",
    good_soft="#1d3a2a",
    warning="#f1bd63",
    warning_soft="#40310f",
    danger="#ff9a92",
)


CONTRAST = Theme(
    name="contrast",
    window="#000000",
    card="#000000",
    raised="#000000",
    text="#ffffff",
    muted="#e4e7ec",
    border="#a8afba",
    track="#3a4049",
    strong_border="#ffffff",
    disabled="#a8afba",
    accent="#6fdcff",
    on_accent="#000000",
    accent_soft="#083446",
    sales="#4df0b2",
    sales_soft="#06301f",
    marketing="#d9bcff",
    marketing_soft="#301a52",
    good="#7cf59b",
    good_soft="#0a3318",
    warning="#ffd84a",
    warning_soft="#3d3000",
    danger="#ffaaa3",
)
THEMES = {theme.name: theme for theme in (LIGHT, DARK, CONTRAST)}


def theme_for(palette: QPalette) -> Theme:
    """The theme that a palette was made of; for a palette of another's making, the one of its lightness."""
    accent = palette.color(QPalette.ColorRole.Highlight).name()
    made_of = next((theme for theme in THEMES.values() if theme.accent == accent), None)
    if made_of is not None:
        return made_of
    return DARK if palette.color(QPalette.ColorRole.Window).lightness() < 128 else LIGHT


def system_theme() -> Theme:
    """What the system asks for now: high contrast before light or dark."""
    hints = QGuiApplication.styleHints()
    told = hints.accessibility().contrastPreference() if hasattr(hints, "accessibility") else None  # since Qt 6.10
    if told is not None and told == Qt.ContrastPreference.HighContrast:
        return CONTRAST
    return DARK if hints.colorScheme() == Qt.ColorScheme.Dark else LIGHT


def use_theme(application: QApplication, choice: str) -> None:
    """Dresses the application; `choice` is "system" or the name of a theme."""
    hints = QGuiApplication.styleHints()
    if choice == "system":
        hints.unsetColorScheme()
    else:
        hints.setColorScheme(Qt.ColorScheme.Light if choice == "light" else Qt.ColorScheme.Dark)
    theme = THEMES.get(choice) or system_theme()
    palette = palette_of(theme)
    application.setPalette(palette)
    palette.setColor(QPalette.ColorRole.Window, edge_ground(theme))
    for name in (*_EDGED, *(_EDGED_ON_BLACK if theme is CONTRAST else ())):
        application.setPalette(palette, name)  # pyright: ignore[reportArgumentType]  # the stub is wrong
    _show_ticks(application, theme)


_TICKED = {"QCheckBox": 127, "QRadioButton": 150}  # per cent, as for edges


def _show_ticks(application: QApplication, theme: Theme) -> None:
    """Boxes to tick are edged a tenth lighter than all else, and rings darker."""
    palette = palette_of(theme)
    for name, made_darker in _TICKED.items():
        palette.setColor(QPalette.ColorRole.Window, edge_ground(theme, made_darker))
        application.setPalette(palette, name)  # pyright: ignore[reportArgumentType]  # the stub is wrong


def edge_ground(theme: Theme, made_darker: int = _FUSION_EDGE) -> QColor:
    """The window's colour of which Fusion makes an edge that is seen."""
    return QColor(theme.strong_border).lighter(made_darker)


def palette_of(theme: Theme) -> QPalette:
    """Qt's palette in the theme's colours."""
    palette = QPalette()
    roles = QPalette.ColorRole
    for role, color in {
        roles.Window: theme.window,
        roles.WindowText: theme.text,
        roles.Base: theme.card,
        roles.AlternateBase: theme.raised,
        roles.ToolTipBase: theme.raised,
        roles.ToolTipText: theme.text,
        roles.PlaceholderText: theme.muted,
        roles.Text: theme.text,
        roles.Button: theme.raised,
        roles.ButtonText: theme.text,
        roles.BrightText: theme.danger,
        roles.Light: theme.raised,
        roles.Midlight: theme.border,
        roles.Mid: theme.border,
        roles.Dark: theme.strong_border,
        roles.Shadow: theme.strong_border,
        roles.Highlight: theme.accent,
        roles.HighlightedText: theme.on_accent,
        roles.Link: theme.accent,
        roles.LinkVisited: theme.marketing,
        roles.Accent: theme.accent,
    }.items():
        palette.setColor(role, QColor(color))
    for role in (roles.WindowText, roles.Text, roles.ButtonText):
        palette.setColor(QPalette.ColorGroup.Disabled, role, QColor(theme.disabled))
    return palette
