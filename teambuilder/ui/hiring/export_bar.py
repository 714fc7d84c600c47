"""Over the chart: chart or table, and the ways out as a picture, a drawing or a workbook."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QMenu, QPushButton, QWidget

from teambuilder.core.payroll.forecast import Forecast
from teambuilder.core.plan import Plan
from teambuilder.exchange.trouble import ExchangeTrouble
from teambuilder.sheets.naming import file_stem
from teambuilder.ui import words
from teambuilder.ui.hiring.chart import PayrollChart
from teambuilder.ui.hiring.exporting import save_drawing, save_picture, save_workbook
from teambuilder.ui.icons import icon
from teambuilder.ui.prompts import Prompts, documents_folder
from teambuilder.ui.session import Session
from teambuilder.ui.theme import GRID
from teambuilder.ui.widgets.buttons import size_before_words
from teambuilder.ui.widgets.labels import WrappedLabel, bold
from teambuilder.ui.widgets.painting import line_height
from teambuilder.ui.widgets.room import in_text


class ExportBar(QWidget):
    """What is saved is what is shown, in light colours."""

    table_wanted = Signal(bool)
    saved = Signal(object)  # Path

    def __init__(self, session: Session, prompts: Prompts, chart: PayrollChart, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._prompts = prompts
        self._chart = chart
        self._plan: Plan | None = None
        self._forecast: Forecast | None = None
        self.table_button = QPushButton(icon("layout-dashboard"), self.tr("As a table"))
        self.table_button.setIconSize(size_before_words())
        self.table_button.setAccessibleName(self.tr("Show the payroll as a table"))
        self.table_button.setCheckable(True)
        self.table_button.toggled.connect(self.table_wanted)
        self.save_button = QPushButton(icon("download"), self.tr("Save as"))
        self.save_button.setIconSize(size_before_words())
        self.save_button.setAccessibleName(self.tr("Save the payroll as a picture or workbook"))
        menu = QMenu(self.save_button)
        menu.addAction(self.tr("Picture (PNG)…"), lambda: self.save(".png"))
        menu.addAction(self.tr("Drawing (SVG)…"), lambda: self.save(".svg"))
        menu.addAction(self.tr("Excel workbook (XLSX)…"), lambda: self.save(".xlsx"))
        self.save_button.setMenu(menu)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(GRID)
        self._title = self.tr("What the team costs")
        self.month = bold(WrappedLabel(self._title))
        self.month.setContentsMargins(4, 0, 4, 0)  # in Urdu the first letter may stand out
        self.month.setMinimumHeight(2 * line_height(self.month.fontMetrics()))  # the chart stays while months are told
        self.month.setMinimumWidth(in_text(9 * GRID))
        chart.marked.connect(self._show_month)
        layout.addWidget(self.month, 1)
        layout.addWidget(self.table_button)
        layout.addWidget(self.save_button)

    def show_forecast(self, plan: Plan, forecast: Forecast) -> None:
        self._plan, self._forecast = plan, forecast

    def _show_month(self, figures: str) -> None:
        font = self.month.font()
        font.setBold(not figures)
        self.month.setFont(font)
        self.month.setText(" · ".join(figures.split("\n")) if figures else self._title)

    def save(self, form: str) -> None:
        """Asks where, and saves."""
        plan, forecast = self._plan, self._forecast
        if plan is None or forecast is None:
            return
        stem = file_stem(words.said(plan.business.names), self.tr("Payroll"))
        path = self._prompts.save_payroll(self, documents_folder() / f"{stem}{form}")
        if path is None:
            return
        try:
            if form == ".png":
                save_picture(path, plan, forecast, self._chart)
            elif form == ".svg":
                save_drawing(path, plan, forecast, self._chart)
            else:
                save_workbook(path, plan, self._session.scenario_id, forecast)
        except ExchangeTrouble as trouble:
            self._prompts.tell(self, self.tr("The file was not saved"), words.exchange_trouble(trouble))
        else:
            self.saved.emit(path)
