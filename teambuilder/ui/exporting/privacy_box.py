"""What a copy to share leaves out: ticks, and the sentence that counts."""

from __future__ import annotations

from PySide6.QtCore import QSignalBlocker
from PySide6.QtWidgets import QCheckBox, QVBoxLayout, QWidget

from teambuilder.core.sharing import Private
from teambuilder.ui.exporting.choices import privacy_words
from teambuilder.ui.theme import GRID
from teambuilder.ui.widgets.announce import announce
from teambuilder.ui.widgets.labels import WrappedLabel, section_label

_HISTORY = "history"


class PrivacyBox(QWidget):
    """All is left out unless the owner says otherwise; with the history, nothing can be."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.boxes = {key: QCheckBox(words) for key, words in privacy_words()}
        self.sentence = WrappedLabel()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(GRID)
        layout.addWidget(section_label(self.tr("Leave out"), self))
        for box in self.boxes.values():
            box.setChecked(True)
            box.toggled.connect(self._show)
            layout.addWidget(box)
        layout.addWidget(self.sentence)
        self._wanted = dict.fromkeys(self.boxes, True)
        self._say()

    @property
    def with_history(self) -> bool:
        return not self.boxes[_HISTORY].isChecked()

    @property
    def private(self) -> frozenset[Private]:
        """What is left out of the rows."""
        return frozenset(part for part in Private if self.boxes[part].isChecked())

    def _show(self) -> None:
        """With the history the other ticks rest; without it again, they are as they were."""
        for key, box in self.boxes.items():
            if key == _HISTORY:
                continue
            if box.isEnabled():
                self._wanted[key] = box.isChecked()
            box.setEnabled(not self.with_history)
            blocker = QSignalBlocker(box)
            box.setChecked(self._wanted[key] and not self.with_history)
            blocker.unblock()
        self._say()
        announce(self, self.sentence.text())

    def _say(self) -> None:
        if self.with_history:
            sentence = self.tr("Nothing is left out: the history holds everything that was ever in the plan.")
        elif not self.private:
            sentence = self.tr("Whoever gets the copy sees all of the plan, but not how it came about.")
        else:
            sentence = self.tr(
                "What is ticked is nowhere in the copy, not even hidden. Send it by WhatsApp or give it on a USB stick."
            )
        self.sentence.setText(sentence)
