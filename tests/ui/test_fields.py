"""Fields keep what is finished, say what cannot be kept, and lose nothing that was typed."""

from __future__ import annotations

import datetime
from collections.abc import Iterator
from typing import Any

import pytest
from PySide6.QtCore import QDate, QPoint, QPointF, Qt
from PySide6.QtGui import QKeySequence, QShortcut, QWheelEvent
from PySide6.QtWidgets import QApplication, QLineEdit, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from teambuilder.core.change import Refused
from teambuilder.ui.language import Language, load_fonts
from teambuilder.ui.widgets.choice_field import Choice, ChoiceField
from teambuilder.ui.widgets.date_fields import DateField, MonthField
from teambuilder.ui.widgets.fields import Field, NoteField, TextField
from teambuilder.ui.widgets.figure_fields import HoursField, MoneyField

ESC, ENTER, CONTROL = Qt.Key.Key_Escape, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier


class Keeper:
    """Keeps values as the plan does: what is kept is shown again by the field's owner."""

    def __init__(self) -> None:
        self.values: list[Any] = []
        self.refused: Refused | None = None
        self.field: Field | None = None
        self.window: QWidget | None = None  # held for the test: pytest-qt does not

    def __call__(self, value: Any) -> Refused | None:
        if self.refused is None:
            self.values.append(value)
            if self.field is not None:
                self.field.show_value(value)
        return self.refused


@pytest.fixture(autouse=True, scope="module")
def fonts(qapp: QApplication) -> None:
    load_fonts()


@pytest.fixture
def keeper() -> Keeper:
    return Keeper()


@pytest.fixture(params=["en", "ur"])
def language(qapp: QApplication, request: pytest.FixtureRequest) -> Iterator[str]:
    switch = Language(qapp)
    switch.use(request.param)
    yield request.param
    switch.use("en")


def shown(qtbot: QtBot, keeper: Keeper, field: Field, value: Any) -> QLineEdit:
    """The field in a window beside another widget, with a value and the focus."""
    window = QWidget()
    qtbot.addWidget(window)
    keeper.window = window
    layout = QVBoxLayout(window)
    layout.addWidget(field)
    layout.addWidget(QLineEdit())
    keeper.field = field
    field.show_value(value)
    with qtbot.waitExposed(window):
        window.show()
    window.activateWindow()
    field.setFocus()
    qtbot.waitUntil(field.editor.hasFocus)
    return field.editor  # type: ignore[return-value]


def retype(qtbot: QtBot, editor: QLineEdit, text: str) -> None:
    editor.selectAll()
    qtbot.keyClick(editor, Qt.Key.Key_Delete)
    qtbot.keyClicks(editor, text)


def test_enter_keeps_once(qtbot: QtBot, keeper: Keeper) -> None:
    field = TextField("Name", keeper)
    editor = shown(qtbot, keeper, field, "Ali")
    qtbot.keyClick(editor, ENTER)
    assert keeper.values == []
    retype(qtbot, editor, "  Ayesha ")
    qtbot.keyClick(editor, ENTER)
    editor.clearFocus()
    assert keeper.values == ["Ayesha"]
    assert editor.text() == "Ayesha"


def test_leaving_keeps_only_what_changed(qtbot: QtBot, keeper: Keeper) -> None:
    field = TextField("Name", keeper)
    editor = shown(qtbot, keeper, field, "Ali")
    qtbot.keyClick(editor, Qt.Key.Key_Tab)
    assert not editor.hasFocus()
    assert keeper.values == []
    field.setFocus()
    retype(qtbot, editor, "Bilal")
    qtbot.keyClick(editor, Qt.Key.Key_Tab)
    assert keeper.values == ["Bilal"]


def test_escape_restores(qtbot: QtBot, keeper: Keeper) -> None:
    field = TextField("Name", keeper)
    editor = shown(qtbot, keeper, field, "Ali")
    retype(qtbot, editor, "Bilal")
    qtbot.keyClick(editor, ESC)
    assert (editor.text(), keeper.values, field.unsaved) == ("Ali", [], False)


def test_refused_text_stays_and_says_why(qtbot: QtBot, keeper: Keeper) -> None:
    field = TextField("Name", keeper)
    editor = shown(qtbot, keeper, field, "Ali")
    keeper.refused = Refused("too_long", field="name", limit=120, length=121)
    retype(qtbot, editor, "Bilal")
    qtbot.keyClick(editor, Qt.Key.Key_Tab)
    assert editor.text() == "Bilal"
    assert field.problem.isVisible()
    assert "121" in field.problem.sentence
    assert editor.accessibleDescription() == field.problem.sentence
    field.setFocus()
    keeper.refused = None
    qtbot.keyClick(editor, ENTER)
    assert (keeper.values, field.problem.isVisible()) == (["Bilal"], False)


def test_typing_survives_a_change_elsewhere(qtbot: QtBot, keeper: Keeper) -> None:
    field = TextField("Name", keeper)
    editor = shown(qtbot, keeper, field, "Ali")
    retype(qtbot, editor, "Bil")
    field.show_value("Ali")
    field.show_value("Omar")
    assert editor.text() == "Bil"
    qtbot.keyClick(editor, ESC)
    assert editor.text() == "Omar"


def test_cursor_stays_when_nothing_changed(qtbot: QtBot, keeper: Keeper) -> None:
    field = TextField("Name", keeper)
    editor = shown(qtbot, keeper, field, "Ayesha")
    editor.setCursorPosition(3)
    field.show_value("Ayesha")
    assert editor.cursorPosition() == 3


@pytest.mark.parametrize("keys", [QKeySequence.StandardKey.Undo, QKeySequence.StandardKey.Redo])
def test_undo_keys_stay_in_the_field(qtbot: QtBot, keeper: Keeper, keys: QKeySequence.StandardKey) -> None:
    field = TextField("Name", keeper)
    editor = shown(qtbot, keeper, field, "Ali")
    sequence = QKeySequence(keys)
    taken: list[bool] = []
    QShortcut(sequence, field.window(), lambda: taken.append(True))
    press = sequence[0]
    retype(qtbot, editor, "Bilal")
    qtbot.keyClick(editor, press.key(), press.keyboardModifiers())
    assert taken == []
    editor.clearFocus()
    qtbot.keyClick(field.window(), press.key(), press.keyboardModifiers())
    assert taken == [True]


def test_escape_stays_in_the_field_while_something_is_unsaved(qtbot: QtBot, keeper: Keeper) -> None:
    field = TextField("Name", keeper)
    editor = shown(qtbot, keeper, field, "Ali")
    taken: list[bool] = []
    QShortcut(QKeySequence(ESC), field.window(), lambda: taken.append(True))
    retype(qtbot, editor, "Bilal")
    qtbot.keyClick(editor, ESC)
    assert (editor.text(), taken) == ("Ali", [])
    qtbot.keyClick(editor, ESC)
    assert taken == [True]


def test_a_choice_leaves_undo_to_the_window(qtbot: QtBot, keeper: Keeper) -> None:
    field = ChoiceField("Of", keeper, [Choice("a", "A"), Choice("b", "B")])
    editor = shown(qtbot, keeper, field, "a")
    taken: list[bool] = []
    QShortcut(QKeySequence(QKeySequence.StandardKey.Undo), field.window(), lambda: taken.append(True))
    qtbot.keyClick(editor, Qt.Key.Key_Z, CONTROL)
    assert taken == [True]


def test_undo_in_the_field_takes_typing_back(qtbot: QtBot, keeper: Keeper) -> None:
    editor = shown(qtbot, keeper, TextField("Name", keeper), "Ali")
    qtbot.keyClicks(editor, "x")
    assert "x" in editor.text()
    qtbot.keyClick(editor, Qt.Key.Key_Z, CONTROL)
    assert editor.text() == "Ali"


def test_note_takes_enter_as_a_line(qtbot: QtBot, keeper: Keeper) -> None:
    field = NoteField("Notes", keeper)
    shown(qtbot, keeper, field, "One")
    field.editor.moveCursor(field.editor.textCursor().MoveOperation.End)
    qtbot.keyClick(field.editor, ENTER)
    qtbot.keyClicks(field.editor, "Two")
    assert keeper.values == []
    qtbot.keyClick(field.editor, ENTER, CONTROL)
    assert keeper.values == ["One\nTwo"]
    qtbot.keyClick(field.editor, Qt.Key.Key_Tab)
    assert not field.editor.hasFocus()


@pytest.mark.parametrize(
    ("typed", "minutes"),
    [
        ("40", 2400),
        ("37.5", 2250),
        ("37,5", 2250),
        ("37:30", 2250),
        (" 0 ", 0),
        (".25", 15),
        ("12.34", 740),
        ("۳۷٫۵", 2250),
        ("٤٠", 2400),
        ("168", 10080),
    ],
)
def test_hours_are_read(qtbot: QtBot, keeper: Keeper, typed: str, minutes: int) -> None:
    editor = shown(qtbot, keeper, HoursField("Hours", keeper), 60)
    editor.setText(typed)
    qtbot.keyClick(editor, ENTER)
    assert keeper.values == [minutes]


@pytest.mark.parametrize("typed", ["", "many", "37:75", "1.234", "-5", "1,000", ".", "40 h", "1e3", "²"])
def test_hours_that_are_none_stay_and_are_marked(qtbot: QtBot, keeper: Keeper, typed: str) -> None:
    field = HoursField("Hours", keeper)
    editor = shown(qtbot, keeper, field, 60)
    editor.setText(typed)
    qtbot.keyClick(editor, ENTER)
    assert (keeper.values, editor.text()) == ([], typed)
    assert field.problem.isVisible()
    assert "37:30" in field.problem.sentence


def test_limit_of_hours_is_said_in_hours(qtbot: QtBot, keeper: Keeper) -> None:
    field = HoursField("Hours", keeper)
    editor = shown(qtbot, keeper, field, 60)
    keeper.refused = Refused("bad_number", field="minutes_a_week", limit=10080)
    retype(qtbot, editor, "200")
    qtbot.keyClick(editor, ENTER)
    assert "168" in field.problem.sentence
    assert "10080" not in field.problem.sentence


def test_every_minute_survives_being_shown(qtbot: QtBot, keeper: Keeper) -> None:
    field = HoursField("Hours", keeper)
    qtbot.addWidget(field)
    for minutes in range(0, 10081, 7):
        field.show_value(minutes)
        assert field.value() == minutes


def test_empty_hours_are_the_usual_figure(qtbot: QtBot, keeper: Keeper) -> None:
    field = HoursField("Hours", keeper, optional=True)
    field.set_usual(150)
    editor = shown(qtbot, keeper, field, 60)
    retype(qtbot, editor, "")
    qtbot.keyClick(editor, ENTER)
    assert keeper.values == [None]
    assert editor.placeholderText() == "2.5"


@pytest.mark.parametrize(
    ("currency", "typed", "kept", "said"),
    [
        ("PKR", "45000", 4_500_000, "45,000"),
        ("PKR", "45,000", 4_500_000, "45,000"),
        ("PKR", "1,25,000", 12_500_000, "125,000"),
        ("PKR", "Rs 45,000.50", 4_500_050, "45,000.50"),
        ("PKR", "45 000 PKR", 4_500_000, "45,000"),
        ("PKR", "۴۵٬۰۰۰", 4_500_000, "45,000"),
        ("PKR", "٤٥٠٠٠٫٥", 4_500_050, "45,000.50"),
        ("JPY", "45,000", 45_000, "45,000"),
        ("KWD", "1.005", 1005, "1.005"),
        ("PKR", "", None, ""),
    ],
)
def test_money_is_read_and_shown(
    qtbot: QtBot, keeper: Keeper, currency: str, typed: str, kept: int | None, said: str
) -> None:
    field = MoneyField("Pay", keeper)
    field.set_currency(currency)
    editor = shown(qtbot, keeper, field, 1)
    editor.setText(typed)
    qtbot.keyClick(editor, ENTER)
    assert keeper.values == [kept]
    assert editor.text() == said
    assert currency in field.editor.accessibleName()


@pytest.mark.parametrize(("currency", "typed"), [("PKR", "much"), ("PKR", "45.123"), ("JPY", "1.5"), ("PKR", "4,5")])
def test_money_that_is_none_stays_and_is_marked(qtbot: QtBot, keeper: Keeper, currency: str, typed: str) -> None:
    field = MoneyField("Pay", keeper)
    field.set_currency(currency)
    editor = shown(qtbot, keeper, field, None)
    retype(qtbot, editor, typed)
    qtbot.keyClick(editor, ENTER)
    assert (keeper.values, editor.text()) == ([], typed)
    assert field.problem.isVisible()


@pytest.mark.parametrize(
    "typed", ["14/2/2027", "14.02.2027", "2027-02-14", "14 February 2027", "۱۴/۲/۲۰۲۷", "14 Feb 2027"]
)
def test_dates_are_read(qtbot: QtBot, keeper: Keeper, language: str, typed: str) -> None:
    field = DateField("Start", keeper)
    editor = shown(qtbot, keeper, field, None)
    editor.setText(typed)
    qtbot.keyClick(editor, ENTER)
    assert keeper.values == ["2027-02-14"]
    assert field.value() == "2027-02-14"


def test_a_day_that_is_none_is_marked(qtbot: QtBot, keeper: Keeper) -> None:
    field = DateField("Start", keeper)
    editor = shown(qtbot, keeper, field, None)
    retype(qtbot, editor, "31/2/2027")
    qtbot.keyClick(editor, ENTER)
    assert (keeper.values, editor.text()) == ([], "31/2/2027")
    assert field.problem.isVisible()


@pytest.mark.qt_log_ignore("^This plugin does not support", extend=True)  # popups without a display
def test_calendar_gives_a_day_and_the_date_is_removed(qtbot: QtBot, keeper: Keeper) -> None:
    field = DateField("Start", keeper)
    shown(qtbot, keeper, field, "2027-02-14")
    field.open_button.click()
    assert field.calendar is not None
    assert field.calendar.isVisible()
    assert field.calendar.calendar.selectedDate() == QDate(2027, 2, 14)
    field.calendar.calendar.activated.emit(QDate(2027, 3, 1))
    assert not field.calendar.isVisible()
    assert keeper.values == ["2027-03-01"]
    field.clear_button.click()
    assert keeper.values == ["2027-03-01", None]
    assert not field.clear_button.isVisible()


def test_months_ahead_and_the_kept_one(qtbot: QtBot, keeper: Keeper) -> None:
    field = MonthField("Start", keeper)
    qtbot.addWidget(field)
    field.show_months("2025-06", datetime.date(2026, 11, 23))
    keys = [field.editor.itemData(place) for place in range(field.editor.count())]
    assert keys[:3] == ["", "2025-06", "2026-11"]
    assert keys[-1] == "2029-10"
    assert field.value() == "2025-06"
    field.editor.activated.emit(0)
    assert keeper.values == []
    field.editor.setCurrentIndex(0)
    field.editor.activated.emit(0)
    assert keeper.values == [None]


def test_closed_choices_say_why(qtbot: QtBot, keeper: Keeper) -> None:
    field = ChoiceField("Of", keeper, [Choice("a", "A"), Choice("b", "B", "Because.")])
    editor = shown(qtbot, keeper, field, "a")
    model = field.editor.model()
    assert not model.flags(model.index(1, 0)) & Qt.ItemFlag.ItemIsEnabled
    assert model.index(1, 0).data(Qt.ItemDataRole.ToolTipRole) == "Because."
    qtbot.keyClick(editor, Qt.Key.Key_Down)
    assert (field.typed(), keeper.values) == ("a", [])


def test_a_choice_that_is_gone_gives_way(qtbot: QtBot, keeper: Keeper) -> None:
    field = ChoiceField("Of", keeper, [Choice("a", "A"), Choice("b", "B")])
    qtbot.addWidget(field)
    field.show_value("b")
    field.show_choices([Choice("a", "A"), Choice("c", "C")])
    field.show_value("c")
    assert field.typed() == "c"


def test_wheel_changes_nothing(qtbot: QtBot, keeper: Keeper) -> None:
    field = ChoiceField("Of", keeper, [Choice("a", "A"), Choice("b", "B")])
    editor = shown(qtbot, keeper, field, "a")
    down, nothing = QPoint(0, -120), QPoint()
    wheel = QWheelEvent(
        QPointF(5, 5),
        QPointF(5, 5),
        nothing,
        down,
        Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )
    QApplication.sendEvent(editor, wheel)
    assert (field.typed(), keeper.values) == ("a", [])


def test_direction_follows_the_content(qtbot: QtBot, keeper: Keeper, language: str) -> None:
    english, urdu = TextField("E", keeper, language="en"), TextField("U", keeper, language="ur")
    either = TextField("N", keeper)
    for field in (english, urdu, either):
        qtbot.addWidget(field)
    right, left = Qt.LayoutDirection.RightToLeft, Qt.LayoutDirection.LeftToRight
    assert english.editor.layoutDirection() == left
    assert urdu.editor.layoutDirection() == right
    assert either.editor.layoutDirection() == (right if language == "ur" else left)
    either.show_value("عائشہ")
    assert either.editor.layoutDirection() == right
    either.show_value("Ayesha")
    assert either.editor.layoutDirection() == left
    assert urdu.editor.sizeHint().height() > english.editor.sizeHint().height() * 1.3


def test_figures_stand_at_the_leading_edge(qtbot: QtBot, keeper: Keeper, language: str) -> None:
    field = HoursField("Hours", keeper)
    qtbot.addWidget(field)
    assert field.editor.layoutDirection() == Qt.LayoutDirection.LeftToRight
    edge = Qt.AlignmentFlag.AlignRight if language == "ur" else Qt.AlignmentFlag.AlignLeft
    assert field.editor.alignment() & edge


def test_read_only_fields_show_and_do_not_change(qtbot: QtBot, keeper: Keeper) -> None:
    field = TextField("Name", keeper)
    field.set_read_only(True)
    editor = shown(qtbot, keeper, field, "Ali")
    qtbot.keyClicks(editor, "x")
    assert editor.text() == "Ali"
