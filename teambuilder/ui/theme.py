"""Light and dark: the palettes, and the colours that Qt's palette has no place for."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QGuiApplication, QPalette
from PySide6.QtWidgets import QApplication

from teambuilder.core.plan import Department

GRID = 8  # every distance is a multiple of half of this
RADIUS = 8


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
    strong_border: str
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
    strong_border="#7f8a9b",
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
    strong_border="#7b8798",
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


def theme_for(palette: QPalette) -> Theme:
    """The theme that a palette was made of."""
    return DARK if palette.color(QPalette.ColorRole.Window).lightness() < 128 else LIGHT


def use_theme(application: QApplication, choice: str) -> None:
    """Dresses the application; `choice` is "light", "dark" or "system"."""
    hints = QGuiApplication.styleHints()
    scheme = Qt.ColorScheme.Unknown
    if choice != "system":
        scheme = Qt.ColorScheme.Dark if choice == "dark" else Qt.ColorScheme.Light
    hints.setColorScheme(scheme)
    dark = choice == "dark" or (choice == "system" and hints.colorScheme() == Qt.ColorScheme.Dark)
    application.setPalette(palette_of(DARK if dark else LIGHT))


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
        palette.setColor(QPalette.ColorGroup.Disabled, role, QColor(theme.strong_border))
    return palette
