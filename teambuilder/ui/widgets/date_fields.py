"""Fields for a day, typed or taken from a calendar, and for a month."""

from __future__ import annotations

import datetime
import re

from PySide6.QtCore import QDate, QLocale, QPoint, Qt
from PySide6.QtGui import QColor, QTextCharFormat
from PySide6.QtWidgets import QCalendarWidget, QFrame, QHBoxLayout, QVBoxLayout, QWidget

from teambuilder.ui import words
from teambuilder.ui.theme import theme_for
from teambuilder.ui.week import first_day
from teambuilder.ui.widgets.buttons import icon_button
from teambuilder.ui.widgets.choice_field import Choice, ChoiceField
from teambuilder.ui.widgets.fields import Keep, TextField, Unreadable, Value
from teambuilder.ui.widgets.figure_fields import western_digits

_ISO = re.compile(r"(\d{4})-(\d{1,2})-(\d{1,2})")
_DAY_FIRST = re.compile(r"(\d{1,2})[./-](\d{1,2})[./-](\d{4})")
_SHOWN = "d MMMM yyyy"
_FORMS = (_SHOWN, "d MMM yyyy", "MMMM d yyyy")
_MONTHS_AHEAD = 36


class DateField(TextField):
    """An optional day, kept as YYYY-MM-DD; empty is None."""

    def __init__(self, label: str, keep: Keep, parent: QWidget | None = None) -> None:
        super().__init__(label, keep, parent)
        self.open_button = icon_button(self.tr("Choose from the calendar"), "calendar", self.open_calendar)
        self.clear_button = icon_button(self.tr("Remove the date"), "x", self._remove)
        self.clear_button.hide()  # there is nothing to remove yet
        self.calendar: CalendarPopup | None = None
        line = QHBoxLayout()
        line.setSpacing(4)
        self._layout.removeWidget(self.editor)
        self._layout.insertLayout(1, line)
        line.addWidget(self.editor, 1)
        line.addWidget(self.open_button)
        line.addWidget(self.clear_button)

    def show_value(self, value: Value) -> None:
        super().show_value(value)
        self.clear_button.setVisible(value is not None)

    def set_read_only(self, read_only: bool) -> None:
        super().set_read_only(read_only)
        self.open_button.setDisabled(read_only)
        self.clear_button.setDisabled(read_only)

    def open_calendar(self) -> None:
        """Opens the calendar below the field, at the day that is kept."""
        if self.calendar is None:
            self.calendar = CalendarPopup(self)
        day = QDate.fromString(str(self._kept or ""), Qt.DateFormat.ISODate)
        self.calendar.open_at(self.editor, day if day.isValid() else QDate.currentDate())

    def take_day(self, day: QDate) -> None:
        """Keeps a day chosen from the calendar."""
        self._put(self._said(day.toString(Qt.DateFormat.ISODate)))
        self.commit()

    def _remove(self) -> None:
        self.editor.setFocus()
        self._put("")
        self.commit()

    def _said(self, value: Value) -> str:
        day = QDate.fromString(str(value or ""), Qt.DateFormat.ISODate)
        return QLocale().toString(day, _SHOWN) if day.isValid() else ""

    def _read(self, text: str) -> Value:
        text = " ".join(western_digits(text).replace(",", " ").split())
        if not text:
            return None
        day = _day(text)
        if day is None:
            raise Unreadable(self.tr("Type a date such as 14/2/2027, or choose one from the calendar."))
        return day.isoformat()


class CalendarPopup(QFrame):
    """A calendar below a date field; Enter or a click takes a day, Esc closes it."""

    def __init__(self, field: DateField) -> None:
        super().__init__(field, Qt.WindowType.Popup)
        self._field = field
        self.calendar = QCalendarWidget()
        self.calendar.setAccessibleName(self.tr("Calendar"))
        self.calendar.setVerticalHeaderFormat(QCalendarWidget.VerticalHeaderFormat.NoVerticalHeader)
        weekend = QTextCharFormat()
        weekend.setForeground(QColor(theme_for(self.palette()).danger))  # Qt's own red is too dark for a dark ground
        for day in (Qt.DayOfWeek.Saturday, Qt.DayOfWeek.Sunday):
            self.calendar.setWeekdayTextFormat(day, weekend)
        self.calendar.activated.connect(self._take)
        self.calendar.clicked.connect(self._take)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(1, 1, 1, 1)
        layout.addWidget(self.calendar)

    def open_at(self, anchor: QWidget, day: QDate) -> None:
        self.calendar.setFirstDayOfWeek(first_day())
        self.calendar.setSelectedDate(day)
        self.adjustSize()
        corner = anchor.mapToGlobal(QPoint(0, anchor.height()))
        if self.isRightToLeft():
            corner.setX(corner.x() + anchor.width() - self.width())
        room = anchor.screen().availableGeometry()
        corner.setX(max(room.left(), min(corner.x(), room.right() - self.width())))
        corner.setY(max(room.top(), min(corner.y(), room.bottom() - self.height())))
        self.move(corner)
        self.show()
        self.calendar.setFocus()

    def _take(self, day: QDate) -> None:
        if self.isVisible():
            self.hide()
            self._field.take_day(day)


class MonthField(ChoiceField):
    """A month to come, kept as YYYY-MM, or none yet."""

    def __init__(self, label: str, keep: Keep, parent: QWidget | None = None) -> None:
        super().__init__(label, keep, parent=parent, optional=True)

    def show_months(self, kept: str | None, today: datetime.date) -> None:
        """Offers the months from this one on, and the kept one wherever it lies."""
        first = today.year * 12 + today.month - 1
        months = {f"{n // 12:04d}-{n % 12 + 1:02d}" for n in range(first, first + _MONTHS_AHEAD)}
        if kept:
            months.add(kept)
        choices = [Choice(month, words.month(month)) for month in sorted(months)]
        self.show_choices([Choice("", self.tr("Not decided yet")), *choices])
        self.show_value(kept)


def _day(text: str) -> datetime.date | None:
    iso, day_first = _ISO.fullmatch(text), _DAY_FIRST.fullmatch(text)
    try:
        if iso:
            return datetime.date(int(iso[1]), int(iso[2]), int(iso[3]))
        if day_first:
            return datetime.date(int(day_first[3]), int(day_first[2]), int(day_first[1]))
    except ValueError:
        return None
    for locale in (QLocale(), QLocale(QLocale.Language.English)):
        for form in _FORMS:
            day = locale.toDate(text, form)
            if day.isValid():
                return datetime.date(day.year(), day.month(), day.day())
    return None
