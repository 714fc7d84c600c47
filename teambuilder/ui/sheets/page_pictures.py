"""Pictures of pages for the screen: a page is read and painted when it comes into sight, and kept for a while."""

from __future__ import annotations

from collections import OrderedDict

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPixmap

from teambuilder.ui.sheets.printing import page_renderer

_KEPT_PIXELS = 12_000_000  # about 50 MB


class PagePictures:
    """Paints pages, and keeps the last pictures as long as they are not too many pixels together."""

    def __init__(self) -> None:
        self._svg: tuple[bytes, ...] = ()
        self._kept: OrderedDict[tuple[int, int, int], QPixmap] = OrderedDict()

    def show_pages(self, svg: tuple[bytes, ...]) -> None:
        """Takes new pages; pictures of pages that did not change are kept."""
        changed = {place for place, page in enumerate(self._svg) if place >= len(svg) or svg[place] != page}
        for key in [key for key in self._kept if key[0] in changed]:
            del self._kept[key]
        self._svg = svg

    def picture(self, page: int, size: QSize, ratio: float) -> QPixmap:
        """The page (from 0) on white, `size` in device-independent pixels."""
        width, height = round(size.width() * ratio), round(size.height() * ratio)
        key = (page, width, height)
        picture = self._kept.pop(key, None)
        if picture is None:
            picture = self._painted(page, width, height)
            picture.setDevicePixelRatio(ratio)
        self._kept[key] = picture
        while len(self._kept) > 1 and sum(_pixels(kept) for kept in self._kept.values()) > _KEPT_PIXELS:
            self._kept.popitem(last=False)
        return picture

    def _painted(self, page: int, width: int, height: int) -> QPixmap:
        picture = QPixmap(width, height)
        picture.fill(Qt.GlobalColor.white)
        painter = QPainter(picture)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        page_renderer(self._svg[page]).render(painter, QRectF(0, 0, width, height))
        painter.end()
        return picture


def _pixels(picture: QPixmap) -> int:
    return picture.width() * picture.height()
