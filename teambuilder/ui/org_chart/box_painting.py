"""The boxes of the chart, measured and painted: with the same strokes on the screen, in a picture and on paper.

Fonts are sized in pixels, so that a box is the same on every device, whatever its resolution.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property
from typing import NamedTuple

from PySide6.QtCore import QPointF, QRect, QRectF, Qt
from PySide6.QtGui import (
    QColor,
    QFont,
    QFontInfo,
    QFontMetrics,
    QFontMetricsF,
    QPainter,
    QPixmap,
)

from teambuilder.core.org_chart import Size
from teambuilder.core.text import is_urdu
from teambuilder.ui.language import LATIN_FAMILY
from teambuilder.ui.org_chart.content import BoxContent, Holder, department_line, more_line, vacant_line
from teambuilder.ui.theme import RADIUS, Theme
from teambuilder.ui.widgets.broken_text import broken_text
from teambuilder.ui.widgets.painting import (
    NASTALIQ_IN_LATIN_LINE,
    STRIPE,
    draw_avatar,
    draw_card,
    draw_empty_seat,
    line_height,
    outlines_of,
)
from teambuilder.ui.words import isolated

_EMS_WIDE = 14
_PADDING = 12
_AVATAR = 22
_BESIDE = 8  # pixels between an avatar and its name
_TITLE_LINES, _NAME_LINES = 5, 3
_PHOTO_SCALE = 8  # a photo in a drawing, which cannot be clipped there


@dataclass(frozen=True)
class ChartStyle:
    """How to paint; `outlines` draws letters as shapes, for files whose readers may not have the fonts."""

    theme: Theme
    window_font: QFont
    direction: Qt.LayoutDirection
    outlines: bool = False

    @property
    def mirrored(self) -> bool:
        return self.direction == Qt.LayoutDirection.RightToLeft

    @cached_property
    def font(self) -> QFont:
        font = QFont(self.window_font)
        font.setPixelSize(QFontInfo(self.window_font).pixelSize())
        font.setHintingPreference(QFont.HintingPreference.PreferNoHinting)  # or widths differ from zoom to zoom
        return font

    @cached_property
    def bold(self) -> QFont:
        font = QFont(self.font)
        font.setBold(True)
        return font

    @cached_property
    def line(self) -> int:
        return line_height(QFontMetrics(self.font))

    @property
    def row(self) -> int:
        """Pixels for the first line of a holder."""
        return max(self.line, _AVATAR + 4)

    @cached_property
    def width(self) -> int:
        """Of every box; even, so that its middle is a whole pixel."""
        return 2 * round(_EMS_WIDE * self.font.pixelSize() / 2)

    @property
    def text_width(self) -> int:
        return self.width - 2 * _PADDING - STRIPE

    @property
    def name_width(self) -> int:
        return self.text_width - _AVATAR - _BESIDE

    def title_lines(self, content: BoxContent) -> tuple[str, ...]:
        return broken_text(content.title, self.bold, self.text_width, _TITLE_LINES)

    def name_lines(self, holder: Holder) -> tuple[str, ...]:
        return broken_text(holder.name, self.font, self.name_width, _NAME_LINES)


class BoxLook(NamedTuple):
    """What else a box shows on the screen: `takes` says whether the box that is carried may be put here.

    It is `aimed` at while that box is over it.
    """

    selected: bool = False
    focused: bool = False
    takes: bool | None = None
    aimed: bool = False
    lifted: bool = False


PLAIN = BoxLook()


def box_size(content: BoxContent, style: ChartStyle) -> Size:
    """Room for all that the box says."""
    height = len(style.title_lines(content)) * style.line
    height += style.line if content.department is not None else 0
    for holder in content.named:
        height += style.row + (len(style.name_lines(holder)) - 1) * style.line
    height += style.line if content.unnamed else 0
    height += style.row if content.vacant else 0
    return Size(style.width, height + 2 * _PADDING)


def paint_box(painter: QPainter, rect: QRect, content: BoxContent, style: ChartStyle, look: BoxLook = PLAIN) -> None:
    """Paints one box into `rect`, whose size is that of `box_size`."""
    painter.save()
    painter.setLayoutDirection(style.direction)
    paint_ground(painter, rect, content, style, look)
    pen = _Pen(painter, rect, style)
    for text in style.title_lines(content):
        pen.write(text, style.bold, style.theme.text, name=True)
    if content.department is not None:
        pen.write(department_line(content), style.font, style.theme.department(content.department))
    for holder in content.named:
        pen.write_holder(holder)
    if content.unnamed:
        pen.write(more_line(content), style.font, style.theme.muted)
    if content.vacant:
        pen.write_vacant(vacant_line(content))
    painter.restore()


def paint_ground(painter: QPainter, rect: QRect, content: BoxContent, style: ChartStyle, look: BoxLook) -> None:
    """The card with its border and the department's stripe; all that can be told from far away."""
    theme = style.theme
    ground, border, width = theme.card, theme.strong_border, 1.0
    if look.takes is not None:
        ground, border = (theme.good_soft, theme.good) if look.takes else (theme.window, theme.border)
        width = (4.0 if look.aimed else 2.0) if look.takes else 1.0
    if look.selected or look.lifted:
        ground, border, width = theme.accent_soft, theme.accent, 2.0
    draw_card(painter, rect, ground, border, width, dashed=not content.holders and content.department is not None)
    if look.focused:
        draw_card(painter, rect.adjusted(-4, -4, 4, 4), Qt.GlobalColor.transparent, theme.accent, 2.0)
    stripe = QRect(rect.left(), rect.top() + RADIUS, STRIPE, rect.height() - 2 * RADIUS)
    if style.mirrored:
        stripe.moveRight(rect.right())
    painter.fillRect(
        stripe, QColor(theme.accent) if content.department is None else theme.department(content.department)
    )


class _Pen:
    """Writes line under line."""

    def __init__(self, painter: QPainter, rect: QRect, style: ChartStyle) -> None:
        self._painter = painter
        self._style = style
        self._left = rect.left() + _PADDING + (0 if style.mirrored else STRIPE)
        self._y = rect.top() + _PADDING

    def write(self, text: str, font: QFont, color: QColor | str, *, name: bool = False) -> None:
        area = QRectF(self._left, self._y, self._style.text_width, self._style.line)
        draw_text(self._painter, area, text, font, color, self._style, name=name)
        self._y += self._style.line

    def write_holder(self, holder: Holder) -> None:
        disc, area = self._disc_and_text()
        self._draw_face(disc, holder)
        for text in self._style.name_lines(holder):
            draw_text(self._painter, area, text, self._style.font, self._style.theme.text, self._style, name=True)
            area.translate(0, self._style.line)
        self._y += self._style.row + (len(self._style.name_lines(holder)) - 1) * self._style.line

    def write_vacant(self, text: str) -> None:
        disc, area = self._disc_and_text()
        draw_empty_seat(self._painter, disc, QColor(self._style.theme.strong_border))
        draw_text(self._painter, area, text, self._style.font, self._style.theme.muted, self._style)
        self._y += self._style.row

    def _disc_and_text(self) -> tuple[QRect, QRectF]:
        style = self._style
        middle = self._y + style.row // 2
        disc = QRect(self._left, middle - _AVATAR // 2, _AVATAR, _AVATAR)
        area = QRectF(self._left + _AVATAR + _BESIDE, middle - style.line / 2, style.name_width, style.line)
        if style.mirrored:
            disc.moveRight(self._left + style.text_width - 1)
            area.moveLeft(self._left)
        return disc, area

    def _draw_face(self, disc: QRect, holder: Holder) -> None:
        face = (holder.name, holder.id, holder.photo, self._style.font)
        if not (self._style.outlines and holder.photo):
            draw_avatar(self._painter, disc, *face, outlines=self._style.outlines)
            return
        round_photo = QPixmap(disc.size() * _PHOTO_SCALE)
        round_photo.fill(Qt.GlobalColor.transparent)
        painter = QPainter(round_photo)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        draw_avatar(painter, round_photo.rect(), *face, outlines=True)
        painter.end()
        self._painter.drawPixmap(disc, round_photo)


def draw_text(
    painter: QPainter,
    area: QRectF,
    text: str,
    font: QFont,
    color: QColor | str,
    style: ChartStyle,
    *,
    name: bool = False,
) -> None:
    """One line at the leading edge, in the middle of the area's height; a `name` keeps its own direction."""
    if is_urdu(text) and font.families()[:1] == [LATIN_FAMILY]:
        font = QFont(font)  # Nastaliq in a line made for Latin letters
        font.setPixelSize(round(font.pixelSize() * NASTALIQ_IN_LATIN_LINE))
    shown = isolated(text) if name else text
    metrics = QFontMetricsF(font)
    x = area.right() - metrics.horizontalAdvance(shown) if style.mirrored else area.left()
    place = QPointF(x, area.center().y() + (metrics.ascent() - metrics.descent()) / 2)
    if style.outlines:
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.fillPath(outlines_of(shown, font, place, style.direction), QColor(color))
        return
    painter.setFont(font)
    painter.setPen(QColor(color))
    painter.drawText(place, shown)
