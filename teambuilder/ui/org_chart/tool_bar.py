"""Over the chart: which department, dotted lines, how large, whom to report to, and the ways out."""

from __future__ import annotations

from PySide6.QtCore import QSignalBlocker, Qt, Signal
from PySide6.QtWidgets import QCheckBox, QComboBox, QHBoxLayout, QLabel, QMenu, QPushButton, QWidget

from teambuilder.core.plan import Department
from teambuilder.ui import words
from teambuilder.ui.icons import icon
from teambuilder.ui.org_chart.view import ChartView
from teambuilder.ui.org_chart.zooming import LARGEST, SMALLEST
from teambuilder.ui.theme import GRID
from teambuilder.ui.widgets.buttons import icon_button, size_before_words, word_button
from teambuilder.ui.widgets.flow import FlowLayout
from teambuilder.ui.widgets.labels import label_unseen


class ChartTools(QWidget):
    """Buttons in a row that breaks where it is full."""

    changed = Signal()  # the department, or whether dotted lines are shown
    superior_wanted = Signal()
    save_wanted = Signal(str)  # ".png", ".svg" or ".pdf"
    pages_wanted = Signal()  # a PDF with a page for each part of the chart
    print_wanted = Signal()

    def __init__(self, view: ChartView, parent: QWidget, *, read_only: bool) -> None:
        super().__init__(parent)
        self._view = view
        self._read_only = read_only
        self._there = False
        self.departments = QComboBox(self)
        label_unseen(self.departments, self.tr("Roles that are shown"))
        self.departments.addItem(self.tr("Both departments"), None)
        for department in Department:
            self.departments.addItem(words.department(department), department)
        self.departments.currentIndexChanged.connect(lambda _: self.changed.emit())
        self.dotted = QCheckBox(self.tr("Dotted lines"), self)
        self.dotted.setToolTip(self.tr("Join roles that work together"))
        self.dotted.setChecked(True)
        self.dotted.toggled.connect(lambda _: self.changed.emit())
        self.superior_button = word_button(self.tr("Reports to…"), "network", self.superior_wanted.emit, self)
        self.superior_button.setToolTip(self.tr("Choose whom the marked role reports to (R)"))
        self.save_button = QPushButton(icon("download"), self.tr("Save as"), self)
        self.save_button.setIconSize(size_before_words())
        self.save_button.setAccessibleName(self.tr("Save the chart as a picture, drawing or PDF"))
        self.save_button.setMenu(self._save_menu())
        self.print_button = word_button(self.tr("Print…"), "printer", self.print_wanted.emit, self)
        buttons = FlowLayout(self)
        buttons.setSpacing(GRID)
        zoom = self._zoom_buttons()
        row = [self.departments, self.dotted, zoom, self.superior_button, self.save_button, self.print_button]
        tallest = max(widget.sizeHint().height() for widget in row)
        for widget in row:
            widget.setMinimumHeight(tallest)  # their words stand on one line
            buttons.addWidget(widget)
        self.show_current()

    def _save_menu(self) -> QMenu:
        menu = QMenu(self.save_button)
        menu.addAction(self.tr("Picture (PNG)…"), lambda: self.save_wanted.emit(".png"))
        menu.addAction(self.tr("Drawing (SVG)…"), lambda: self.save_wanted.emit(".svg"))
        menu.addAction(self.tr("PDF on one page…"), lambda: self.save_wanted.emit(".pdf"))
        menu.addAction(self.tr("PDF on A4 or Letter pages…"), lambda: self.pages_wanted.emit())
        return menu

    def _zoom_buttons(self) -> QWidget:
        view = self._view
        self.smaller = icon_button(self.tr("Smaller (−)"), "zoom-out", view.zoom_out, self)
        self.larger = icon_button(self.tr("Larger (+)"), "zoom-in", view.zoom_in, self)
        self.fit = icon_button(self.tr("Show all of the chart (F)"), "maximize", view.fit, self)
        self.percent = QLabel(self)
        self.percent.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.percent.setMinimumWidth(self.percent.fontMetrics().horizontalAdvance("400 %") + GRID)
        group = QWidget(self)
        row = QHBoxLayout(group)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(GRID // 2)
        for widget in (self.smaller, self.percent, self.larger, self.fit):
            row.addWidget(widget)
        view.zoom_changed.connect(self._show_zoom)
        self._show_zoom()
        return group

    @property
    def department(self) -> Department | None:
        """The department that is shown; None for both."""
        name = self.departments.currentData()  # Qt hands out plain text
        return Department(name) if name else None

    def show_department(self, department: Department | None) -> None:
        """Shows one without telling."""
        with QSignalBlocker(self.departments):
            self.departments.setCurrentIndex(list(Department).index(department) + 1 if department else 0)

    def show_current(self) -> None:
        """What can be done with the box that is marked."""
        self.superior_button.setEnabled(bool(self._view.current) and not self._read_only)

    def show_roles(self, there: bool) -> None:
        """Whether there is something to save."""
        self._there = there
        self.show_busy(False)

    def show_busy(self, busy: bool) -> None:
        """One file at a time."""
        self.save_button.setEnabled(self._there and not busy)
        self.print_button.setEnabled(self._there and not busy)

    def _show_zoom(self) -> None:
        zoom = self._view.zoom
        self.percent.setText(f"{round(zoom * 100)} %")
        self.smaller.setEnabled(zoom > SMALLEST)
        self.larger.setEnabled(zoom < LARGEST)
