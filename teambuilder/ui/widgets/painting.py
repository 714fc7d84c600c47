"""What delegates paint with: elided text with its own direction, avatars, bars and cards."""

from __future__ import annotations

import base64
from functools import lru_cache

from PySide6.QtCore import QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QFontMetricsF, QPainter, QPainterPath, QPen, QPixmap
from PySide6.QtWidgets import QStyle, QStyleOptionViewItem

from teambuilder.core.plan import Department
from teambuilder.core.text import is_urdu
from teambuilder.ui.icons import paint_icon
from teambuilder.ui.language import LATIN_FAMILY
from teambuilder.ui.theme import RADIUS, Theme, theme_for
from teambuilder.ui.words import isolated

# grounds of initials; white text passes 4.5:1 on each
AVATAR_COLORS = ("#1f5fbf", "#0b6e4f", "#6a3fa0", "#9a3412", "#a3195b", "#3f6212", "#0e6377", "#5b4b8a")


NASTALIQ_IN_LATIN_LINE = 0.82
_MARKS = {Qt.LayoutDirection.LeftToRight: "\u200e", Qt.LayoutDirection.RightToLeft: "\u200f"}
STRIPE = 4  # pixels of a department's colour at the leading edge
_SIGN = 14


@lru_cache(maxsize=4096)
def _elided(text: str, described: str, families: tuple[str, ...], width: int) -> str:
    font = QFont()
    font.fromString(described)
    font.setFamilies(families)  # the description names the first alone
    return QFontMetricsF(font).elidedText(text, Qt.TextElideMode.ElideRight, width)


def draw_text(
    painter: QPainter,
    rect: QRect,
    text: str,
    font: QFont,
    color: QColor | str,
    *,
    alignment: Qt.AlignmentFlag = Qt.AlignmentFlag.AlignLeading,
    name: bool = False,
) -> None:
    """One line, elided to the rectangle's width, in the middle of its height.

    A `name` keeps its own direction; any other line has the window's.
    """
    if name and is_urdu(text) and font.families()[:1] == [LATIN_FAMILY]:
        font = QFont(font)  # Nastaliq in a line made for Latin letters: smaller, to keep clear of the next line
        font.setPointSizeF(font.pointSizeF() * NASTALIQ_IN_LATIN_LINE)
    painter.setFont(font)
    painter.setPen(QColor(color))
    flags = alignment | Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextSingleLine | Qt.TextFlag.TextDontClip
    shown = _elided(text, font.toString(), tuple(font.families()), rect.width())
    painter.drawText(rect, flags, isolated(shown) if name else shown)


def line_height(metrics: QFontMetrics) -> int:
    """Pixels for a line on a card: Nastaliq's own height has more room above and below than lines need."""
    return metrics.height() if metrics.height() < 3.5 * metrics.xHeight() else round(0.84 * metrics.height())


def mirrored(rect: QRect, frame: QRect, direction: Qt.LayoutDirection) -> QRect:
    """`rect`, laid out for left to right, where it stands in this direction."""
    if direction == Qt.LayoutDirection.LeftToRight:
        return rect
    return QRect(frame.left() + frame.right() - rect.right(), rect.top(), rect.width(), rect.height())


def initials(name: str) -> str:
    """The first letters of the first and the last word."""
    words = [word for word in name.split() if word[:1].isalpha()]
    letters = [words[0][0], words[-1][0]] if len(words) > 1 else [word[0] for word in words]
    between = "\u200c " if is_urdu(name) else ""  # Urdu letters would join
    return between.join(letters).upper()


@lru_cache(maxsize=512)
def _photo(photo: str, size: int) -> QPixmap | None:
    pixmap = QPixmap()
    try:
        data = base64.b64decode(photo)
    except ValueError:
        return None
    if not pixmap.loadFromData(data):
        return None
    modes = Qt.AspectRatioMode.KeepAspectRatioByExpanding, Qt.TransformationMode.SmoothTransformation
    return pixmap.scaled(size, size, *modes)


def draw_avatar(
    painter: QPainter, rect: QRect, name: str, key: str, photo: str, font: QFont, *, outlines: bool = False
) -> None:
    """A round photo, or the initials on a disc whose colour stays with the person; letters as `outlines` if wanted."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    path = QPainterPath()
    path.addEllipse(QRectF(rect))
    picture = _photo(photo, rect.width() * 2) if photo else None
    if picture is not None:
        painter.setClipPath(path)
        painter.drawPixmap(rect, picture)
    else:
        painter.fillPath(path, QColor(AVATAR_COLORS[sum(key.encode()) % len(AVATAR_COLORS)]))
        small = QFont(font)
        small.setPixelSize(max(9, round(rect.height() * (0.28 if is_urdu(name) else 0.38))))
        small.setBold(True)
        if outlines:
            _fill_outlines(painter, rect, initials(name), small)
            painter.restore()
            return
        painter.setFont(small)
        painter.setPen(QColor("#ffffff"))
        painter.drawText(rect, Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextDontClip, initials(name))
    painter.restore()


def _fill_outlines(painter: QPainter, rect: QRect, text: str, font: QFont) -> None:
    """White letters in the middle, drawn as shapes."""
    metrics = QFontMetricsF(font)
    left = QRectF(rect).center().x() - metrics.horizontalAdvance(text) / 2
    baseline = QRectF(rect).center().y() + (metrics.ascent() - metrics.descent()) / 2
    painter.fillPath(outlines_of(text, font, QPointF(left, baseline)), QColor("#ffffff"))


def outlines_of(text: str, font: QFont, at: QPointF, direction: Qt.LayoutDirection | None = None) -> QPainterPath:
    """Letters as shapes, in a line of this direction; without one it is that of the first letter."""
    path = QPainterPath()
    path.setFillRule(Qt.FillRule.WindingFill)  # Nastaliq's letters overlap where they join
    path.addText(at, font, f"{_MARKS[direction]}{text}" if direction is not None else text)
    return path


def draw_empty_seat(painter: QPainter, rect: QRect, color: QColor) -> None:
    """A dashed ring where a person may be dropped."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(color, 1.5, Qt.PenStyle.DashLine))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawEllipse(QRectF(rect).adjusted(1, 1, -1, -1))
    center, arm = QPointF(QRectF(rect).center()), rect.width() / 6
    painter.setPen(QPen(color, 1.5))
    painter.drawLine(center - QPointF(arm, 0), center + QPointF(arm, 0))
    painter.drawLine(center - QPointF(0, arm), center + QPointF(0, arm))
    painter.restore()


def draw_card(
    painter: QPainter,
    rect: QRect,
    ground: QColor | Qt.GlobalColor | str,
    border: QColor | str,
    width: float = 1.0,
    *,
    dashed: bool = False,
) -> None:
    """A rounded card with a soft border."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    pen = QPen(QColor(border), width, Qt.PenStyle.DashLine if dashed else Qt.PenStyle.SolidLine)
    painter.setPen(pen)
    painter.setBrush(QColor(ground))
    half = width / 2
    painter.drawRoundedRect(QRectF(rect).adjusted(half, half, -half, -half), RADIUS, RADIUS)
    painter.restore()


def draw_department_row(
    painter: QPainter, option: QStyleOptionViewItem, department: Department | None, inset: int
) -> QRect:
    """The ground of a list's row with the department's stripe, `inset` pixels from its ends; returns the frame.

    What belongs to no department, as the owner does, has the accent's colour.
    """
    theme = theme_for(option.palette)
    frame = option.rect.adjusted(2, 2, -2, -2)
    selected = bool(option.state & QStyle.StateFlag.State_Selected)
    ground, border = (theme.accent_soft, theme.accent) if selected else (theme.card, theme.border)
    draw_card(painter, frame, ground, border)
    if option.state & QStyle.StateFlag.State_HasFocus:
        draw_card(painter, frame, Qt.GlobalColor.transparent, theme.accent, 2.0)
    stripe = QRect(frame.left(), frame.top() + inset, STRIPE, frame.height() - 2 * inset)
    color = QColor(theme.accent) if department is None else theme.department(department)
    painter.fillRect(mirrored(stripe, frame, option.direction), color)
    return frame


def first_line(option: QStyleOptionViewItem, frame: QRect, padding: int) -> QRect:
    """Where the first line of text goes in a row that `draw_department_row` has drawn."""
    line = line_height(option.fontMetrics)
    rect = QRect(frame.left() + padding + 4, frame.top() + padding - 3, frame.width() - 2 * padding - 4, line)
    return mirrored(rect, frame, option.direction)


def draw_remark(painter: QPainter, option: QStyleOptionViewItem, rect: QRect, text: str, *, warns: bool) -> None:
    """A line that is by the way, or one with a sign for what is not settled."""
    theme = theme_for(option.palette)
    if not warns:
        draw_text(painter, rect, text, option.font, theme.muted)
        return
    spot = QRect(rect.left(), rect.center().y() - _SIGN // 2 + 1, _SIGN, _SIGN)
    paint_icon(painter, "triangle-alert", mirrored(spot, rect, option.direction), QColor(theme.warning))
    beside = mirrored(rect.adjusted(_SIGN + 5, 0, 0, 0), rect, option.direction)
    draw_text(painter, beside, text, option.font, theme.warning)


def draw_hours_bar(painter: QPainter, rect: QRect, percent: int, theme: Theme, direction: Qt.LayoutDirection) -> None:
    """How full a week is; what is over is told by a second colour and by the figure beside it."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(theme.track))
    radius = rect.height() / 2
    painter.drawRoundedRect(QRectF(rect), radius, radius)
    filled = QRect(rect.left(), rect.top(), round(rect.width() * min(percent, 100) / 100), rect.height())
    painter.setBrush(QColor(theme.danger if percent > 100 else theme.accent))
    if filled.width():
        painter.drawRoundedRect(QRectF(mirrored(filled, rect, direction)), radius, radius)
    painter.restore()
