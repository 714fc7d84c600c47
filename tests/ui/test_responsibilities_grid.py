"""The grid of who owns what: marks by mouse and keys, filters, totals, and what each step touches."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QEvent, QModelIndex, QObject, QPoint, QPointF, QRect, Qt
from PySide6.QtGui import QAccessible, QMouseEvent, QPaintEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from teambuilder.core.actions.ownership import set_ownership
from teambuilder.core.actions.people import edit_person
from teambuilder.core.actions.responsibilities import add_responsibility, retire_responsibility
from teambuilder.core.actions.roles import remove_role
from teambuilder.core.actions.slots import place_person
from teambuilder.core.coverage import Status, coverage
from teambuilder.core.plan import Department, Horizon, OwnershipKind, PersonKind, Responsibility, new_id
from teambuilder.ui.findings.board import FindingsBoard
from teambuilder.ui.responsibilities.grid_view import GridView
from teambuilder.ui.responsibilities.ownership_page import OwnershipPage
from teambuilder.ui.responsibilities.rows import DutyRow, Filter, Group, counts, grid_rows, role_columns, row_id
from teambuilder.ui.responsibilities.screen import ResponsibilitiesScreen
from teambuilder.ui.session import Session

OWNS, HELPS = OwnershipKind.OWNS, OwnershipKind.HELPS


@pytest.fixture
def duties(qtbot: QtBot, session: Session) -> ResponsibilitiesScreen:
    made = ResponsibilitiesScreen(session, FindingsBoard(session), None)
    qtbot.addWidget(made)
    made.resize(1280, 760)
    made.show()
    session.changed.connect(made.show_plan)
    return made


@pytest.fixture
def page(duties: ResponsibilitiesScreen) -> OwnershipPage:
    return duties.ownership


@pytest.fixture
def grid(page: OwnershipPage) -> GridView:
    page.grid.go_to_row(1)
    return page.grid


def kind(session: Session, index: QModelIndex, grid: GridView) -> OwnershipKind | None:
    responsibility_id, role_id = grid.grid.cell(index)
    ownership = session.team.ownership(role_id, responsibility_id)
    return ownership.kind if ownership else None


def empty_cell(session: Session, grid: GridView) -> QModelIndex:
    """A cell in sight without a mark, made the current one."""
    for column in range(3):
        for row in range(1, 8):
            index = grid.grid.index(row, column)
            if grid.grid.cell(index)[0] and kind(session, index, grid) is None:
                grid.setCurrentIndex(index)
                return index
    raise LookupError


def click(grid: GridView, index: QModelIndex) -> None:
    center = grid.visualRect(index).center()
    QTest.mouseClick(grid.viewport(), Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, center)


def mouse_event(event: QEvent.Type, grid: GridView, index: QModelIndex) -> QMouseEvent:
    center, left = QPointF(grid.visualRect(index).center()), Qt.MouseButton.LeftButton
    held = left if event is QEvent.Type.MouseButtonDblClick else Qt.MouseButton.NoButton
    place = grid.viewport().mapToGlobal(center)
    return QMouseEvent(event, center, place, left, held, Qt.KeyboardModifier.NoModifier)


def test_a_click_goes_round_from_nothing_to_owns_to_helps(grid: GridView, session: Session) -> None:
    cell = empty_cell(session, grid)
    seen: list[OwnershipKind | None] = []
    for _ in range(3):
        click(grid, cell)
        seen.append(kind(session, cell, grid))
    assert seen == [OWNS, HELPS, None]


def test_a_double_click_is_two_clicks(grid: GridView, session: Session) -> None:
    cell = empty_cell(session, grid)
    click(grid, cell)
    for event in (QEvent.Type.MouseButtonDblClick, QEvent.Type.MouseButtonRelease):  # as the second click comes
        QApplication.sendEvent(grid.viewport(), mouse_event(event, grid, cell))
    assert kind(session, cell, grid) is HELPS


@pytest.mark.parametrize(
    ("keys", "expected"),
    [
        ([Qt.Key.Key_O], OWNS),
        ([Qt.Key.Key_H], HELPS),
        ([Qt.Key.Key_O, Qt.Key.Key_Delete], None),
        ([Qt.Key.Key_H, Qt.Key.Key_Backspace], None),
        ([Qt.Key.Key_Space], OWNS),
        ([Qt.Key.Key_Space, Qt.Key.Key_Space], HELPS),
        ([Qt.Key.Key_Space] * 3, None),
    ],
)
def test_keys_set_a_mark(grid: GridView, session: Session, keys: list[Qt.Key], expected: OwnershipKind | None) -> None:
    cell = empty_cell(session, grid)
    for key in keys:
        QTest.keyClick(grid, key)
    assert kind(session, cell, grid) is expected


def test_each_mark_is_one_step_that_undo_takes_back(grid: GridView, session: Session) -> None:
    cell, before = empty_cell(session, grid), session.plan
    QTest.keyClick(grid, Qt.Key.Key_O)
    action = session.undo_action
    assert action is not None
    assert action.name == "owns"
    assert session.undo()
    assert session.plan == before
    assert grid.grid.kind_at(cell.row(), cell.column()) is None


@pytest.mark.parametrize(
    ("language", "key"), [("en", Qt.Key.Key_Right), ("ur", Qt.Key.Key_Left)], indirect=["language"]
)
def test_arrows_follow_the_reading_direction(grid: GridView, key: Qt.Key) -> None:
    before = grid.currentIndex()
    QTest.keyClick(grid, key)
    assert (grid.currentIndex().row(), grid.currentIndex().column()) == (before.row(), before.column() + 1)


def test_the_keys_pass_over_the_names_of_groups(grid: GridView) -> None:
    second = next(n for n, row in enumerate(grid.grid.rows) if n and isinstance(row, Group))
    grid.go_to_row(second - 1)
    QTest.keyClick(grid, Qt.Key.Key_Down)
    assert grid.currentIndex().row() == second + 1
    assert grid.responsibility_id


def test_a_step_repaints_one_cell_and_its_heads_alone(grid: GridView, session: Session) -> None:
    cell = empty_cell(session, grid)
    told: list[tuple[int, int, int, int]] = []
    heads: list[tuple[Qt.Orientation, int]] = []
    grid.grid.dataChanged.connect(lambda a, b, _: told.append((a.row(), a.column(), b.row(), b.column())))
    grid.grid.head_changed.connect(lambda side, place: heads.append((side, place)))
    QTest.keyClick(grid, Qt.Key.Key_O)
    assert told == [(cell.row(), cell.column(), cell.row(), cell.column())]
    assert (Qt.Orientation.Horizontal, cell.column()) in heads
    assert (Qt.Orientation.Vertical, cell.row()) in heads
    assert len([head for head in heads if head[0] is Qt.Orientation.Horizontal]) == 1
    assert len([head for head in heads if head[0] is Qt.Orientation.Vertical]) <= 2  # its group counts the unowned


class Painted(QObject):
    """What a widget is asked to paint."""

    def __init__(self, widget: QWidget) -> None:
        super().__init__(widget)
        self.rects: list[QRect] = []
        widget.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QPaintEvent):
            self.rects.append(event.rect())
        return False


def test_a_step_leaves_the_rest_of_the_heads_unpainted(grid: GridView, session: Session, qtbot: QtBot) -> None:
    cell = empty_cell(session, grid)
    QTest.keyClick(grid, Qt.Key.Key_H)
    qtbot.wait(50)
    roles, duties = (Painted(head.viewport()) for head in (grid.horizontalHeader(), grid.verticalHeader()))
    QTest.keyClick(grid, Qt.Key.Key_Delete)
    qtbot.waitUntil(lambda: bool(roles.rects and duties.rects))
    assert all(rect.width() <= grid.columnWidth(cell.column()) for rect in roles.rects)
    assert all(rect.height() <= grid.rowHeight(cell.row()) for rect in duties.rects)


def test_a_snapshot_keeps_cell_and_scroll(grid: GridView, session: Session) -> None:
    grid.go_to_row(len(grid.grid.rows) - 1)
    cell, place = grid.grid.cell(grid.currentIndex()), grid.verticalScrollBar().value()
    assert place > 0
    first = next(iter(session.plan.responsibilities))
    assert session.do(retire_responsibility, first)
    assert grid.grid.cell(grid.currentIndex()) == cell
    assert session.undo()
    assert grid.grid.cell(grid.currentIndex()) == cell
    assert abs(grid.verticalScrollBar().value() - place) <= grid.rowHeight(0)


def test_a_removed_role_takes_its_column_and_leaves_the_row(grid: GridView, session: Session) -> None:
    grid.setCurrentIndex(grid.grid.index(3, 0))
    kept = grid.grid.cell(grid.currentIndex())
    other = grid.grid.columns[-1].role.id
    assert session.do(remove_role, session.scenario_id, other)
    assert other not in [column.role.id for column in grid.grid.columns]
    assert grid.grid.cell(grid.currentIndex()) == kept


def test_heads_and_cells_speak(grid: GridView, session: Session) -> None:
    cell = empty_cell(session, grid)
    role, duty = grid.grid.columns[cell.column()].role, grid.grid.rows[cell.row()]
    assert isinstance(duty, DutyRow)
    plain = str(cell.data(Qt.ItemDataRole.AccessibleTextRole)).replace("\u2068", "").replace("\u2069", "")
    assert plain == f"{role.title.en} has no part in {duty.duty.text.en}"
    QTest.keyClick(grid, Qt.Key.Key_O)
    plain = str(cell.data(Qt.ItemDataRole.AccessibleTextRole)).replace("\u2068", "").replace("\u2069", "")
    assert plain == f"{role.title.en} owns {duty.duty.text.en}"
    assert "Space" in str(cell.data(Qt.ItemDataRole.AccessibleDescriptionRole))
    table = QAccessible.queryAccessibleInterface(grid)
    assert table is not None
    assert table.text(QAccessible.Text.Name) == "Who owns what: responsibilities by roles"


def test_a_role_names_its_holders_and_hours(grid: GridView, session: Session) -> None:
    column = role_columns(session.plan, session.team)[0]
    assert "vacant" in str(grid.grid.headerData(0, Qt.Orientation.Horizontal, Qt.ItemDataRole.ToolTipRole))
    bilal = next(p for p in session.plan.people.values() if p.name == "Bilal Ahmed")
    assert session.do(place_person, session.scenario_id, bilal.id, session.team.slots_of_role(column.role.id)[0].id)
    said = str(grid.grid.headerData(0, Qt.Orientation.Horizontal, Qt.ItemDataRole.ToolTipRole))
    assert "Bilal Ahmed" in said
    assert "of 40 h" in said
    shown = role_columns(session.plan, session.team)[0]
    owned = [o for o in session.team.ownerships_of_role(column.role.id) if o.kind is OWNS]
    assert shown.owned == sum(session.plan.responsibilities[o.responsibility_id].minutes_a_week for o in owned)


def test_rows_stand_by_department_and_horizon(session: Session) -> None:
    rows = grid_rows(session.plan, session.team, coverage(session.plan, session.team), Filter())
    groups = [(row.department, row.horizon) for row in rows if isinstance(row, Group)]
    assert groups == [(d, h) for d in Department for h in Horizon]
    place = None
    for row in rows:
        if isinstance(row, Group):
            place = (row.department, row.horizon)
        else:
            assert (row.duty.department, row.duty.horizon) == place
    assert sum(isinstance(row, DutyRow) for row in rows) == len(session.plan.responsibilities)


def shown(page: OwnershipPage) -> set[str]:
    return {row_id(row) for row in page.grid.grid.rows if isinstance(row, DutyRow)}


def test_chips_count_and_show_what_has_each_status(page: OwnershipPage, session: Session) -> None:
    owner = next(p for p in session.plan.people.values() if p.kind is PersonKind.OWNER)
    first, second = session.team.roles_in_order()[:2]
    assert session.do(place_person, session.scenario_id, owner.id, session.team.slots_of_role(first.id)[0].id)
    duty = next(o.responsibility_id for o in session.team.ownerships_of_role(first.id) if o.kind is OWNS)
    assert session.do(set_ownership, session.scenario_id, second.id, duty, OWNS)
    page.grid.clearSelection()
    page.grid.setCurrentIndex(QModelIndex())
    covered = coverage(session.plan, session.team)
    expected = counts(session.plan.responsibilities.values(), covered)
    for status, chip in page.filters.chips.items():
        assert f"({expected[status]})" in chip.text()
        chip.setChecked(True)
        assert shown(page) == {d for d in session.plan.responsibilities if status in covered.status_of(d)}
        chip.setChecked(False)
    assert expected[Status.TWO_OWN] == 1
    assert expected[Status.ONLY_OWNER] >= 1


def test_what_is_being_settled_stays_in_sight_until_the_filter_is_touched(
    page: OwnershipPage, session: Session
) -> None:
    duty = Responsibility(new_id(), text_en="Count the stock", minutes_a_week=60)
    assert session.do(add_responsibility, duty)
    page.filters.chips[Status.NOBODY_OWNS].setChecked(True)
    assert page.grid.go_to(duty.id)
    QTest.keyClick(page.grid, Qt.Key.Key_O)
    assert session.team.ownerships_of_responsibility(duty.id)
    assert duty.id in shown(page)
    page.filters.chips[Status.NOBODY_OWNS].setChecked(False)
    page.filters.chips[Status.NOBODY_OWNS].setChecked(True)
    assert duty.id not in shown(page)


@pytest.mark.parametrize("needle", ["STOCK count", "گودام", "گودام کا مال"])
def test_search_finds_in_either_script(page: OwnershipPage, session: Session, needle: str) -> None:
    duty = Responsibility(new_id(), text_en="Count the stock", text_ur="گودام کا مال گننا", minutes_a_week=60)
    assert session.do(add_responsibility, duty)
    page.filters.search.setText(needle)
    assert shown(page) == {duty.id}
    page.filters.search.setText("no such thing")
    assert shown(page) == set()
    assert page.empty.isVisible()


def test_department_and_horizon_narrow(page: OwnershipPage, session: Session) -> None:
    page.filters.department.setCurrentIndex(page.filters.department.findData(Department.MARKETING))
    page.filters.horizon.setCurrentIndex(page.filters.horizon.findData(Horizon.LONG_TERM))
    duties = session.plan.responsibilities.values()
    wanted = {d.id for d in duties if d.department is Department.MARKETING and d.horizon is Horizon.LONG_TERM}
    assert wanted
    assert shown(page) == wanted
    page.filters.show_all()
    assert shown(page) == set(session.plan.responsibilities)


def test_the_grid_of_another_snapshot_says_who_left(grid: GridView, session: Session) -> None:
    bilal = next(p for p in session.plan.people.values() if p.name == "Bilal Ahmed")
    role = grid.grid.columns[0].role
    assert session.do(place_person, session.scenario_id, bilal.id, session.team.slots_of_role(role.id)[0].id)
    assert session.do(edit_person, bilal.id, name="Bilal Sheikh")
    assert "Bilal Sheikh" in str(grid.grid.headerData(0, Qt.Orientation.Horizontal, Qt.ItemDataRole.ToolTipRole))


def test_heads_are_pressed_to_go_there_without_a_change(grid: GridView, session: Session) -> None:
    before = session.plan
    head = grid.verticalHeader()
    spot = QPoint(40, head.sectionViewportPosition(4) + 10)
    QTest.mouseClick(head.viewport(), Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, spot)
    assert grid.currentIndex().row() == 4
    assert session.plan is before


@pytest.mark.parametrize("language", ["en", "ur"], indirect=True)
@pytest.mark.parametrize("width", [960, 1280, 1920])
def test_the_screen_is_painted_in_both_directions(duties: ResponsibilitiesScreen, width: int) -> None:
    duties.resize(width, 760)
    picture = duties.grab().toImage()
    grid = duties.ownership.grid
    leading = grid.verticalHeader().geometry().center().x() > grid.viewport().geometry().center().x()
    assert leading is duties.isRightToLeft()
    assert picture.width() == width
    assert grid.viewport().width() > grid.columnWidth(0)
