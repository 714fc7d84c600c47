"""The payroll as a table: the same figures as the chart, a row a month, for those who read or listen."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QAbstractTableModel, QCoreApplication, QModelIndex, QObject, QPersistentModelIndex, Qt
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView, QWidget

from teambuilder.core.payroll.forecast import Forecast
from teambuilder.core.plan import Department
from teambuilder.ui import words
from teambuilder.ui.theme import GRID, theme_for
from teambuilder.ui.widgets.fields import show_edge
from teambuilder.ui.widgets.row_heads import calm_row_heads

_translate = QCoreApplication.translate
Index = QModelIndex | QPersistentModelIndex


@dataclass(frozen=True)
class PayrollColumn:
    """One figure for each month, in minor units."""

    name: str
    amounts: Sequence[int]


def payroll_columns(forecast: Forecast) -> list[PayrollColumn]:
    """What is known of each month."""
    columns = [PayrollColumn(words.department(d), forecast.by_department[d]) for d in Department]
    columns.append(PayrollColumn(_translate("PayrollTable", "Together"), forecast.costs))
    if forecast.budget is not None:
        columns.append(PayrollColumn(_translate("PayrollTable", "Budget"), (forecast.budget,) * len(forecast.months)))
    if any(forecast.margins):
        columns.append(PayrollColumn(_translate("PayrollTable", "Earned"), forecast.margins))
    if forecast.cash is not None and forecast.worst_cash is not None:
        columns.append(PayrollColumn(_translate("PayrollTable", "Cash left"), forecast.cash))
        columns.append(PayrollColumn(_translate("PayrollTable", "Worse case"), forecast.worst_cash))
    return columns


class PayrollModel(QAbstractTableModel):
    """Months down, figures across."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._months: tuple[str, ...] = ()
        self._columns: list[PayrollColumn] = []
        self._currency = ""
        self.danger = QColor()

    def show_forecast(self, forecast: Forecast, currency: str) -> None:
        self.beginResetModel()
        self._months, self._columns, self._currency = forecast.months, payroll_columns(forecast), currency
        self.endResetModel()

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(self._months)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(self._columns)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid():
            return None
        amount = self._columns[index.column()].amounts[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            return words.whole_money(amount, self._currency)
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return Qt.AlignmentFlag.AlignTrailing | Qt.AlignmentFlag.AlignVCenter
        if role == Qt.ItemDataRole.ForegroundRole and amount < 0:
            return self.danger
        if role == Qt.ItemDataRole.AccessibleTextRole:
            month, name = words.month(self._months[index.row()]), self._columns[index.column()].name
            return f"{words.listed((month, name))}: {words.whole_money(amount, self._currency)}"
        return None

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if role == Qt.ItemDataRole.DisplayRole:
            if orientation == Qt.Orientation.Horizontal:
                return self._columns[section].name
            return words.month(self._months[section])
        return None


class PayrollTable(QTableView):
    """The keys move from figure to figure; nothing is changed here."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.payroll = PayrollModel(self)
        self.setModel(self.payroll)
        self.setAccessibleName(self.tr("Payroll by month"))
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setAlternatingRowColors(True)
        self.setShowGrid(False)
        self.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        self.horizontalHeader().setHighlightSections(False)
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        calm_row_heads(self)
        show_edge(self)

    def show_forecast(self, forecast: Forecast, currency: str) -> None:
        self.payroll.danger = QColor(theme_for(self.palette()).danger)
        self.payroll.show_forecast(forecast, currency)
        header, places = self.horizontalHeader(), range(self.payroll.columnCount())
        names = (str(self.payroll.headerData(place, Qt.Orientation.Horizontal)) for place in places)
        widest = max((header.fontMetrics().horizontalAdvance(name) for name in names), default=0)
        header.setMinimumSectionSize(widest + 2 * GRID)
