"""Two short questions before the chart leaves the window: how wide a picture, and on which paper."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QComboBox, QDialogButtonBox, QFormLayout, QSpinBox, QVBoxLayout, QWidget

from teambuilder.ui import words
from teambuilder.ui.org_chart.exporting import NARROWEST, Drawing, picture_height, usual_width, widest_picture
from teambuilder.ui.org_chart.paper import PaperPlan, plan_paper
from teambuilder.ui.theme import GRID
from teambuilder.ui.widgets.labels import WrappedLabel, muted
from teambuilder.ui.widgets.ordered_dialog import OrderedDialog
from teambuilder.ui.widgets.room import in_text, keep_high_enough

_translate = QCoreApplication.translate
_SCALES = (1.0, 0.75, 0.5, 0.35, None)  # of the natural size; None is what fits one page
_READABLE = 0.45  # smaller letters are hard to read on paper


class _Question(OrderedDialog):
    """Fields, a line that tells what they come to, and a button that goes on."""

    def __init__(self, title: str, accept: str, parent: QWidget | None) -> None:
        super().__init__(parent)
        self.setWindowTitle(title)
        self.form = QFormLayout()
        self.form.setSpacing(GRID)
        self.outcome = muted(WrappedLabel("", self))
        buttons = QDialogButtonBox(
            QDialogButtonBox.StandardButton.Ok | QDialogButtonBox.StandardButton.Cancel, parent=self
        )
        buttons.button(QDialogButtonBox.StandardButton.Ok).setText(accept)
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        layout.setSpacing(2 * GRID)
        layout.addLayout(self.form)
        layout.addWidget(self.outcome)
        layout.addWidget(buttons)
        self.setMinimumWidth(in_text(44 * GRID))
        keep_high_enough(self)

    def _say(self, sentence: str) -> None:
        self.outcome.setText(sentence)
        self.outcome.setAccessibleName(sentence)


class PictureDialog(_Question):
    """Asks for the width of a picture; its height follows, so that nothing is cropped."""

    def __init__(self, drawing: Drawing, parent: QWidget | None) -> None:
        super().__init__(
            _translate("ChartExport", "Size of the picture"), _translate("ChartExport", "Save picture…"), parent
        )
        self._drawing = drawing
        self.width_field = QSpinBox(self)
        self.width_field.setRange(min(NARROWEST, widest_picture(drawing)), widest_picture(drawing))
        self.width_field.setSingleStep(100)
        self.width_field.setGroupSeparatorShown(True)
        self.width_field.setValue(usual_width(drawing))
        self.width_field.setAccessibleName(_translate("ChartExport", "Width in pixels"))
        self.form.addRow(_translate("ChartExport", "Width in pixels"), self.width_field)
        self.width_field.valueChanged.connect(lambda _: self._show_height())
        self._show_height()

    @property
    def pixels(self) -> int:
        """The width that was chosen."""
        return self.width_field.value()

    def _show_height(self) -> None:
        sentence = _translate("ChartExport", "The picture will be {width} × {height} pixels, with all of the chart.")
        locale = self.locale()
        figures = {"width": self.pixels, "height": picture_height(self._drawing, self.pixels)}
        for name, pixels in figures.items():
            sentence = sentence.replace(f"{{{name}}}", locale.toString(pixels))
        self._say(sentence)


class PaperDialog(_Question):
    """Asks for the paper, and how large the chart shall be on it; tells how many pages that makes."""

    def __init__(self, drawing: Drawing, paper: str, accept: str, parent: QWidget | None) -> None:
        super().__init__(_translate("ChartExport", "The chart on paper"), accept, parent)
        self._drawing = drawing
        self.paper = QComboBox(self)
        for code in ("a4", "letter"):
            self.paper.addItem(words.paper(code), code)
        self.paper.setCurrentIndex(max(0, self.paper.findData(paper)))
        self.scale = QComboBox(self)
        for field, label in (
            (self.paper, _translate("ChartExport", "Paper")),
            (self.scale, _translate("ChartExport", "Size of the chart")),
        ):
            field.setAccessibleName(label)
            self.form.addRow(label, field)
        self.paper.currentIndexChanged.connect(lambda _: self._offer_sizes())
        self.scale.currentIndexChanged.connect(lambda _: self._tell())
        self._plans: list[PaperPlan] = []
        self._offer_sizes()

    @property
    def chosen(self) -> PaperPlan:
        return self._plans[max(0, self.scale.currentIndex())]

    def _offer_sizes(self) -> None:
        """Each size that makes fewer pages than the one before; the last fits one page."""
        paper = str(self.paper.currentData())
        self._plans = []
        for scale in _SCALES:
            plan = plan_paper(self._drawing, paper, scale)
            if not self._plans or plan.count < self._plans[-1].count:
                self._plans.append(plan)
        self.scale.clear()
        for plan in self._plans:
            pages = _translate("ChartExport", "%n page(s)", "", plan.count)
            self.scale.addItem(f"{round(plan.scale * 100)} % · {pages}")
        self._tell()

    def _tell(self) -> None:
        if self.scale.currentIndex() < 0:
            return
        plan = self.chosen
        if plan.count == 1:
            sentence = _translate("ChartExport", "The whole chart is on one page.")
            if plan.scale < _READABLE:
                small = _translate("ChartExport", "Its letters will be small: choose a larger size to read it better.")
                sentence = f"{sentence} {small}"
        else:
            sentence = _translate(
                "ChartExport",
                "Pages lie {columns} across and {rows} down. Neighbours share a strip of 10 mm: cut along the marks,"
                " lay the pages onto the dashed lines and glue them.",
            )
            sentence = sentence.replace("{rows}", str(plan.grid.rows)).replace("{columns}", str(plan.grid.columns))
        self._say(sentence)


def ask_picture_width(parent: QWidget | None, drawing: Drawing) -> int | None:
    """The width in pixels, or None when the owner turns it down."""
    dialog = PictureDialog(drawing, parent)
    dialog.setWindowModality(Qt.WindowModality.WindowModal)
    width = dialog.pixels if dialog.exec() else None
    dialog.deleteLater()
    return width


def ask_paper(parent: QWidget | None, drawing: Drawing, paper: str, *, to_printer: bool) -> PaperPlan | None:
    """How the chart lies on paper, or None when the owner turns it down."""
    accept = _translate("ChartExport", "Print…") if to_printer else _translate("ChartExport", "Save PDF…")
    dialog = PaperDialog(drawing, paper, accept, parent)
    dialog.setWindowModality(Qt.WindowModality.WindowModal)
    plan = dialog.chosen if dialog.exec() else None
    dialog.deleteLater()
    return plan
