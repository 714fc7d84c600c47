"""The business's logo on the sheets: whether it is printed, and choosing the picture."""

from __future__ import annotations

import base64
from pathlib import Path

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, Qt, Signal
from PySide6.QtGui import QImage, QImageWriter
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QWidget

from teambuilder.core.actions.business import edit_business
from teambuilder.core.plan import Plan
from teambuilder.core.rows import IMAGE_LIMIT
from teambuilder.ui.pictures import read_picture
from teambuilder.ui.prompts import Prompts
from teambuilder.ui.session import Session
from teambuilder.ui.theme import GRID
from teambuilder.ui.widgets.buttons import word_button

_SIDES = (600, 450, 300, 200)  # pixels: the largest that the plan has room for is taken


def encoded_logo(path: Path) -> str:
    """The picture, made small enough for a plan, as a PNG or JPEG in base64; empty when it cannot be read."""
    image = read_picture(path, _SIDES[0])
    if image.isNull():
        return ""
    for side in _SIDES:
        small = image
        if max(image.width(), image.height()) > side:
            small = image.scaled(
                side, side, Qt.AspectRatioMode.KeepAspectRatio, Qt.TransformationMode.SmoothTransformation
            )
        for form in (b"PNG",) if image.hasAlphaChannel() else (b"PNG", b"JPEG"):
            text = _encoded(small, form)
            if len(text) <= IMAGE_LIMIT:
                return text
    return ""


def _encoded(image: QImage, form: bytes) -> str:
    content = QByteArray()
    buffer = QBuffer(content)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QImageWriter(buffer, QByteArray(form))
    if form == b"JPEG":
        writer.setQuality(90)
    writer.write(image)
    return base64.b64encode(content.data()).decode()


class LogoChoice(QWidget):
    """Ticking it while there is no logo asks for one."""

    changed = Signal()

    def __init__(self, session: Session, prompts: Prompts, *, wanted: bool, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._prompts = prompts
        self._wanted = wanted
        self.box = QCheckBox(self.tr("Logo"), self)
        self.change_button = word_button(self.tr("Choose a picture…"), "image", self.choose, self)
        self.change_button.setAccessibleName(self.tr("Choose a picture for the logo"))
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(GRID)
        layout.addWidget(self.box)
        layout.addStretch(1)
        layout.addWidget(self.change_button)
        self.box.clicked.connect(self._ticked)
        self.show_plan(session.plan)

    @property
    def wanted(self) -> bool:
        """Whether the logo is printed, once there is one."""
        return self._wanted

    def show_plan(self, plan: Plan) -> None:
        """The tick stands for a logo that is printed."""
        self.box.setChecked(self._wanted and bool(plan.business.logo))
        self.change_button.setDisabled(self._session.read_only)
        self.box.setDisabled(self._session.read_only and not plan.business.logo)

    def choose(self) -> bool:
        """Asks for a picture and keeps it in the plan. False when there is none."""
        path = self._prompts.open_image(self)
        if path is None:
            return False
        logo = encoded_logo(path)
        if not logo:
            title = self.tr("The picture cannot be read")
            sentence = self.tr("Choose another picture, a PNG or JPEG file.")
            self._prompts.tell(self, title, sentence)
            return False
        self._wanted = True
        kept = self._session.do(edit_business, logo=logo)
        self.show_plan(self._session.plan)
        self.changed.emit()
        return kept

    def _ticked(self, on: bool) -> None:
        if on and not self._session.plan.business.logo:
            self.choose()
            self.show_plan(self._session.plan)
            return
        self._wanted = on
        self.changed.emit()
