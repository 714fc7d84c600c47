"""How far the saving of files is, and the way to stop it."""

from __future__ import annotations

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QProgressBar, QVBoxLayout, QWidget

from teambuilder.ui.sheets.save_job import SaveJob
from teambuilder.ui.theme import GRID
from teambuilder.ui.widgets.announce import announce
from teambuilder.ui.widgets.labels import WrappedLabel
from teambuilder.ui.widgets.room import in_text, keep_high_enough

_LOOK_EVERY = 50  # milliseconds


class SaveDialog(QDialog):
    """Stands before the window while a job runs; Cancel and Esc stop the job."""

    def __init__(self, job: SaveJob, parent: QWidget) -> None:
        super().__init__(parent)
        self._job = job
        self.setWindowTitle(self.tr("Saving the sheets"))
        self.setWindowModality(Qt.WindowModality.WindowModal)
        self._sentence = WrappedLabel("", self)
        self._bar = QProgressBar(self)
        self._bar.setTextVisible(False)
        self._bar.setRange(0, job.count if job.count > 1 else 0)  # one file: busy
        self._bar.setAccessibleName(self.windowTitle())
        self.buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel, parent=self)
        self.buttons.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        layout.setSpacing(2 * GRID)
        layout.addWidget(self._sentence)
        layout.addWidget(self._bar)
        layout.addWidget(self.buttons)
        self.setMinimumWidth(in_text(46 * GRID))
        keep_high_enough(self)
        self._look = QTimer(self, interval=_LOOK_EVERY)
        self._look.timeout.connect(self._show_progress)
        self._look.start()
        self._show_progress()
        self._bar.setAccessibleDescription(self._sentence.text())

    def reject(self) -> None:
        """Stops the job; the dialog goes when the file under way is done."""
        self._job.stop()
        self.buttons.setDisabled(True)
        self._look.stop()
        self._sentence.setText(self.tr("Stopping after the file under way…"))
        announce(self, self._sentence.text())

    def _show_progress(self) -> None:
        if self._job.count == 1:
            self._sentence.setText(self.tr("The file is being made…"))
            return
        saved = len(self._job.saved)
        self._bar.setValue(saved)
        sentence = self.tr("{saved} of {all} files are saved.")
        self._sentence.setText(sentence.replace("{saved}", str(saved)).replace("{all}", str(self._job.count)))
