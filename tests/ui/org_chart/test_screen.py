"""The chart as it is worked with: keys, mouse, list and filter, in both directions."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QWidget
from pytestqt.qtbot import QtBot

from teambuilder.core.actions.reporting import report_to
from teambuilder.core.actions.roles import add_role, edit_role, new_role, remove_role
from teambuilder.core.change import Action, Change, Edit
from teambuilder.core.org_chart import OWNER
from teambuilder.core.plan import Department
from teambuilder.store.plan_file import PlanFile
from teambuilder.ui.actions import Actions
from teambuilder.ui.org_chart import screen as screen_module
from teambuilder.ui.org_chart.chart_painting import make_chart
from teambuilder.ui.org_chart.content import department_line
from teambuilder.ui.org_chart.screen import OrgChartScreen
from teambuilder.ui.plan_view import PlanView
from teambuilder.ui.prompts import Prompts
from teambuilder.ui.session import Session
from teambuilder.ui.settings import Settings
from teambuilder.ui.theme import DARK, use_theme
from teambuilder.ui.widgets.finder import Finder

both = pytest.mark.parametrize("language", ["en", "ur"], indirect=True)
Shown = Callable[[Session], OrgChartScreen]
Ids = dict[str, str]


def superior(session: Session, role_id: str) -> str | None:
    return session.team.roles[role_id].reports_to_id


def spot(screen: OrgChartScreen, role_id: str) -> QPoint:
    """The middle of a box on the screen."""
    box = screen.view.box(role_id)
    assert box is not None
    return screen.view.mapFromScene(box.rect.center())


def press_and_pull(screen: OrgChartScreen, role_id: str, to: QPoint) -> None:
    viewport, start = screen.view.viewport(), spot(screen, role_id)
    QTest.mousePress(viewport, Qt.MouseButton.LeftButton, pos=start)
    for share in (0.3, 0.6, 1.0):
        QTest.mouseMove(viewport, start + (to - start) * share)


def drag(screen: OrgChartScreen, role_id: str, onto: str) -> None:
    to = spot(screen, onto)
    press_and_pull(screen, role_id, to)
    QTest.mouseRelease(screen.view.viewport(), Qt.MouseButton.LeftButton, pos=to)


def middle(screen: OrgChartScreen, role_id: str) -> float:
    box = screen.view.box(role_id)
    assert box is not None
    return box.rect.center().x()


@both
def test_sales_stands_where_reading_begins(chart: OrgChartScreen, ids: Ids, language: str) -> None:
    row = [middle(chart, ids[name]) for name in ("first", "second", "writer")]
    assert row == sorted(row, reverse=language == "ur")
    assert chart.isRightToLeft() == (language == "ur")
    points = [point for line in chart.view.chart.layout.solid for point in line.points]
    first = chart.view.chart.layout.boxes[ids["first"]]
    assert (first.centre, first.y) in points


@both
def test_all_of_a_small_chart_is_in_sight(chart: OrgChartScreen, ids: Ids) -> None:
    sight = chart.view.viewport().rect()
    for role_id in (OWNER, *ids.values()):
        box = chart.view.box(role_id)
        assert box is not None
        assert sight.contains(chart.view.mapFromScene(box.rect).boundingRect())
    chart.resize(900, 560)
    sight = chart.view.viewport().rect()
    assert all(sight.contains(spot(chart, role_id)) for role_id in ids.values())


@both
def test_at_first_all_of_a_wide_chart_is_in_sight_as_long_as_it_can_be_read(
    session: Session, ids: Ids, shown: Shown
) -> None:
    for number in range(8):
        assert session.do(add_role, session.scenario_id, new_role(session.scenario_id, Department.SALES, f"R {number}"))
    screen = shown(session)
    view = screen.view
    assert view.fitted
    assert 0.4 <= view.zoom < 0.7
    assert all(view.viewport().rect().contains(spot(screen, role_id)) for role_id in ids.values())


@both
def test_what_would_be_too_small_to_read_begins_at_its_top(session: Session, ids: Ids, shown: Shown) -> None:
    for number in range(30):
        assert session.do(add_role, session.scenario_id, new_role(session.scenario_id, Department.SALES, f"R {number}"))
    screen = shown(session)
    view = screen.view
    assert view.zoom == pytest.approx(0.4)
    assert view.viewport().rect().contains(spot(screen, OWNER))
    assert view.verticalScrollBar().value() == view.verticalScrollBar().minimum()


def test_after_the_first_sight_the_zoom_is_the_owners(session: Session, ids: Ids, shown: Shown) -> None:
    screen = shown(session)
    screen.view.zoom_to(0.55)
    screen.resize(700, 420)
    screen.hide()
    assert session.do(remove_role, session.scenario_id, ids["writer"])
    screen.show()
    assert screen.view.zoom == pytest.approx(0.55)


@both
def test_arrow_keys_go_up_down_and_beside(chart: OrgChartScreen, ids: Ids, language: str) -> None:
    view = chart.view
    onward, back = (Qt.Key.Key_Left, Qt.Key.Key_Right) if language == "ur" else (Qt.Key.Key_Right, Qt.Key.Key_Left)
    view.setFocus()
    assert view.current == OWNER
    visited: list[str | None] = []
    for key in (Qt.Key.Key_Down, Qt.Key.Key_Down, onward, onward, Qt.Key.Key_Up, back, Qt.Key.Key_Home):
        QTest.keyClick(view, key)
        visited.append(view.current)
    assert visited == [ids[name] for name in ("head", "first", "second", "writer", "brand", "head")] + [OWNER]
    QTest.keyClick(view, Qt.Key.Key_Up)
    assert view.current == OWNER  # there is nothing above


def test_keys_and_wheel_zoom(chart: OrgChartScreen) -> None:
    view = chart.view
    QTest.keyClick(view, Qt.Key.Key_0)
    assert view.zoom == pytest.approx(1)
    QTest.keyClick(view, Qt.Key.Key_Plus)
    assert view.zoom == pytest.approx(1.2)
    assert chart.tools.percent.text() == "120 %"
    QTest.keyClick(view, Qt.Key.Key_Minus)
    QTest.keyClick(view, Qt.Key.Key_Minus)
    assert view.zoom == pytest.approx(1 / 1.2)
    at = QPointF(200, 200)
    keys = Qt.KeyboardModifier.ControlModifier
    turn = (QPoint(), QPoint(0, 240), Qt.MouseButton.NoButton, keys, Qt.ScrollPhase.NoScrollPhase, False)
    QApplication.sendEvent(view.viewport(), QWheelEvent(at, QPointF(view.viewport().mapToGlobal(at)), *turn))
    assert view.zoom == pytest.approx(1.2)
    QTest.keyClick(view, Qt.Key.Key_F)
    fitted = view.zoom
    assert fitted <= 1
    chart.tools.larger.click()
    assert view.zoom == pytest.approx(1.2 * fitted)


@both
def test_a_place_under_the_wheel_stays_under_it(chart: OrgChartScreen, ids: Ids) -> None:
    view = chart.view
    view.zoom_to(3.0)
    at = QPointF(view.viewport().rect().center())
    before = view.mapToScene(at.toPoint())
    view.zoom_to(3.6, at)
    after = view.mapToScene(at.toPoint())
    assert (after - before).manhattanLength() < 2


@both
def test_the_ground_is_pulled_along(chart: OrgChartScreen, ids: Ids) -> None:
    view = chart.view
    view.zoom_to(4.0)
    box = view.box(ids["head"])
    assert box is not None
    view.centerOn(box.rect.center())
    before = spot(chart, ids["head"])
    QTest.mousePress(view.viewport(), Qt.MouseButton.MiddleButton, pos=QPoint(300, 200))
    QTest.mouseMove(view.viewport(), QPoint(340, 170))
    QTest.mouseRelease(view.viewport(), Qt.MouseButton.MiddleButton, pos=QPoint(340, 170))
    assert spot(chart, ids["head"]) - before == QPoint(40, -30)


@both
def test_a_box_is_dragged_onto_its_new_superior(chart: OrgChartScreen, session: Session, ids: Ids) -> None:
    drag(chart, ids["second"], ids["first"])
    assert superior(session, ids["second"]) == ids["first"]
    assert chart.view.chart.layout.boxes[ids["second"]].level == 3
    assert session.undo()
    assert superior(session, ids["second"]) == ids["head"]
    drag(chart, ids["second"], OWNER)
    assert superior(session, ids["second"]) is None


@both
def test_a_loop_is_refused_and_says_why(qtbot: QtBot, chart: OrgChartScreen, session: Session, ids: Ids) -> None:
    press_and_pull(chart, ids["head"], spot(chart, ids["first"]))
    moving = chart.view.moving
    assert moving is not None
    assert [moving.takes(ids[name]) for name in ("first", "second", "brand", "head")] == [False, False, True, None]
    assert session.team.roles[ids["head"]].title_en in chart.hint.text() or "سیلز کا سربراہ" in chart.hint.text()
    with qtbot.waitSignal(session.refused) as refused:
        QTest.mouseRelease(chart.view.viewport(), Qt.MouseButton.LeftButton, pos=spot(chart, ids["first"]))
    assert refused.args is not None
    assert refused.args[0].code == "reporting_loop"
    assert superior(session, ids["head"]) is None


def test_boxes_say_what_letting_go_would_do(chart: OrgChartScreen, ids: Ids) -> None:
    press_and_pull(chart, ids["writer"], spot(chart, ids["head"]))
    assert "will report to" in chart.hint.text()
    assert "Head of sales" in chart.hint.text()
    QTest.mouseMove(chart.view.viewport(), spot(chart, ids["brand"]))
    assert "already" in chart.hint.text()
    chart.view.let_go()
    assert "Drag a box" in chart.hint.text()


def test_escape_and_empty_ground_let_go(chart: OrgChartScreen, session: Session, ids: Ids) -> None:
    steps = session.undo_action
    press_and_pull(chart, ids["second"], spot(chart, ids["brand"]))
    QTest.keyClick(chart.view, Qt.Key.Key_Escape)
    assert chart.view.moving is None
    QTest.mouseRelease(chart.view.viewport(), Qt.MouseButton.LeftButton, pos=spot(chart, ids["brand"]))
    press_and_pull(chart, ids["second"], QPoint(3, 3))
    QTest.mouseRelease(chart.view.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(3, 3))
    assert session.undo_action is steps


def test_a_step_while_a_box_is_carried_lets_go_of_it(chart: OrgChartScreen, session: Session, ids: Ids) -> None:
    press_and_pull(chart, ids["second"], spot(chart, ids["brand"]))
    assert session.do(remove_role, session.scenario_id, ids["second"])
    assert chart.view.moving is None
    assert ids["second"] not in chart.view.chart.contents


def test_the_owner_is_not_carried(chart: OrgChartScreen, ids: Ids) -> None:
    press_and_pull(chart, OWNER, spot(chart, ids["brand"]))
    assert chart.view.moving is None


@both
def test_whom_to_report_to_is_chosen_with_the_keyboard(
    chart: OrgChartScreen, session: Session, ids: Ids, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked: list[Finder] = []

    def answer(finder: Finder) -> int:
        asked.append(finder)
        finder._line.setText(session.team.roles[ids["brand"]].title_en)
        if not finder.chosen_id:
            finder._line.setText(session.team.roles[ids["brand"]].title_ur)
        return QDialog.DialogCode.Accepted if finder.chosen_id else QDialog.DialogCode.Rejected

    monkeypatch.setattr(screen_module.Finder, "exec", answer)
    chart.view.go_to(ids["first"])
    QTest.keyClick(chart.view, Qt.Key.Key_R)
    assert len(asked) == 1
    assert superior(session, ids["first"]) == ids["brand"]


def test_the_chooser_says_what_cannot_be_and_offers_the_owner(
    chart: OrgChartScreen, session: Session, ids: Ids, monkeypatch: pytest.MonkeyPatch
) -> None:
    texts: list[tuple[str, bool]] = []

    def answer(finder: Finder) -> int:
        for row in range(finder._list.count()):
            item = finder._list.item(row)
            texts.append((item.text(), bool(item.flags() & Qt.ItemFlag.ItemIsEnabled)))
        finder._list.setCurrentRow(0)
        return QDialog.DialogCode.Accepted

    monkeypatch.setattr(screen_module.Finder, "exec", answer)
    chart.view.go_to(ids["first"])
    assert session.do(report_to, session.scenario_id, ids["second"], ids["first"])
    chart.tools.superior_button.click()
    assert texts[0] == ("The owner", True)
    closed = [text for text, enabled in texts if not enabled]
    assert len(closed) == 1
    assert "Second seller" in closed[0]
    assert "already reports to" in closed[0]
    assert superior(session, ids["first"]) is None


@both
def test_chart_and_list_keep_step(chart: OrgChartScreen, ids: Ids) -> None:
    chart.view.go_to(ids["writer"])
    assert chart.list.current == ids["writer"]
    chart.list.setFocus()
    QTest.keyClick(chart.list, Qt.Key.Key_Home)
    assert chart.view.current == OWNER
    QTest.keyClick(chart.list, Qt.Key.Key_Down)
    assert chart.view.current == ids["head"]
    assert chart.tools.superior_button.isEnabled()


def test_the_list_tells_what_the_chart_shows(chart: OrgChartScreen, ids: Ids) -> None:
    roles = chart.list.roles
    texts = [roles.data(roles.index(row), Qt.ItemDataRole.AccessibleTextRole) for row in range(roles.rowCount())]
    assert len(texts) == 6
    assert texts[0].startswith("Owner, ")
    plain = [text.translate({0x2068: None, 0x2069: None, 0x2067: None}) for text in texts]
    assert plain[2] == "First seller, Sales, Bilal Ahmed, Vacant, level 3, reports to Head of sales"
    chart.view.go_to(ids["first"])
    assert chart.view.accessibleDescription() == texts[2]
    assert chart.view.accessibleName()
    assert chart.list.accessibleName()


def test_seats_that_nobody_holds_are_counted(chart: OrgChartScreen, session: Session, ids: Ids) -> None:
    contents = chart.view.chart.contents
    assert [holder.name for holder in contents[ids["first"]].holders] == ["Bilal Ahmed"]
    assert contents[ids["first"]].vacant == 1
    assert contents[ids["second"]].holders == ()
    assert [holder.name for holder in contents[OWNER].holders] == ["Ayesha Khan"]


@both
def test_one_department_alone(chart: OrgChartScreen, session: Session, ids: Ids) -> None:
    chart.tools.departments.setCurrentIndex(2)
    assert set(chart.view.chart.contents) == {OWNER, ids["brand"], ids["writer"]}
    assert chart.list.roles.rowCount() == 3
    assert session.do(report_to, session.scenario_id, ids["writer"], ids["second"])
    assert set(chart.view.chart.contents) == {OWNER, ids["brand"], ids["writer"], ids["second"], ids["head"]}
    chart.tools.departments.setCurrentIndex(0)
    assert len(chart.view.chart.contents) == 6


def test_dotted_lines_come_and_go(chart: OrgChartScreen, ids: Ids) -> None:
    assert {frozenset(line.ends) for line in chart.view.chart.layout.dotted} == {
        frozenset((ids["head"], ids["brand"])),
        frozenset((ids["first"], ids["writer"])),
    }
    chart.tools.dotted.click()
    assert chart.view.chart.layout.dotted == ()


@both
def test_a_new_snapshot_keeps_zoom_sight_and_the_marked_box(chart: OrgChartScreen, session: Session, ids: Ids) -> None:
    view = chart.view
    view.zoom_to(3.0)
    view.go_to(ids["second"])
    before, item = spot(chart, ids["second"]), view.box(ids["second"])
    assert session.do(add_role, session.scenario_id, new_role(session.scenario_id, Department.SALES, "New", "نیا"))
    assert session.do(edit_role, session.scenario_id, ids["first"], title_en="Renamed seller")
    assert view.zoom == pytest.approx(3.0)
    assert view.current == ids["second"]
    assert view.box(ids["second"]) is item
    assert (spot(chart, ids["second"]) - before).manhattanLength() <= 2
    assert view.chart.contents[ids["first"]].title in ("Renamed seller", "پہلا فروخت کار")


def test_out_of_sight_it_waits(chart: OrgChartScreen, session: Session, ids: Ids) -> None:
    chart.hide()
    before = chart.view.chart
    assert session.do(report_to, session.scenario_id, ids["second"], ids["first"])
    assert chart.view.chart is before
    chart.show()
    assert chart.view.chart.layout.boxes[ids["second"]].level == 3


def test_without_roles_it_says_what_to_do(session: Session, ids: Ids, shown: Shown) -> None:
    for name in ("writer", "brand"):
        assert session.do(remove_role, session.scenario_id, ids[name])
    made = shown(session)
    made.tools.departments.setCurrentIndex(2)
    assert made.empty.isVisible()
    assert not made.hint.isVisible()
    assert "Both departments" in made.empty.text
    assert not made.tools.save_button.isEnabled()
    made.tools.departments.setCurrentIndex(0)
    assert not made.empty.isVisible()
    assert made.hint.isVisible()
    for role_id in list(session.team.roles):
        assert session.do(remove_role, session.scenario_id, role_id)
    assert made.empty.isVisible()
    assert "Team screen" in made.empty.text


@both
def test_a_plan_that_cannot_be_changed_is_only_looked_at(
    session: Session, ids: Ids, shown: Shown, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(PlanFile, "read_only", property(lambda _: True))
    made = shown(session)
    press_and_pull(made, ids["second"], spot(made, ids["brand"]))
    assert made.view.moving is None
    QTest.mouseRelease(made.view.viewport(), Qt.MouseButton.LeftButton, pos=spot(made, ids["brand"]))
    assert not made.tools.superior_button.isEnabled()
    monkeypatch.setattr(screen_module.Finder, "exec", lambda _: pytest.fail("asked"))
    QTest.keyClick(made.view, Qt.Key.Key_R)
    assert made.tools.save_button.isEnabled()


def test_dark_colours_reach_the_chart(chart: OrgChartScreen, qapp: QApplication, ids: Ids) -> None:
    use_theme(qapp, "dark")
    try:
        qapp.processEvents()
        box = chart.view.box(ids["head"])
        assert box is not None
        assert box.style is not None
        assert box.style.theme is DARK
    finally:
        use_theme(qapp, "light")


def test_enter_and_double_click_open_the_details(qtbot: QtBot, session: Session, ids: Ids, settings: Settings) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    window.resize(1200, 700)
    actions = Actions(window)
    view = PlanView(session, actions, Prompts(), settings, window)
    view.resize(1200, 700)
    window.show()
    actions.org_chart.trigger()
    assert view.screen_name == "org_chart"
    screen = view.org_chart
    screen.view.go_to(ids["writer"])
    QTest.keyClick(screen.view, Qt.Key.Key_Return)
    assert view.screen_name == "team"
    assert session.team.slots[view.selection.slot_id].role_id == ids["writer"]
    actions.org_chart.trigger()
    QTest.mouseDClick(screen.view.viewport(), Qt.MouseButton.LeftButton, pos=spot(screen, OWNER))
    assert session.plan.people[view.selection.person_id].name == "Ayesha Khan"
    actions.org_chart.trigger()
    screen.menu_of(ids["brand"]).actions()[0].trigger()
    assert session.team.slots[view.selection.slot_id].role_id == ids["brand"]


def test_a_loop_is_drawn_and_marked(session: Session, ids: Ids, chart: OrgChartScreen) -> None:
    """No plan file has one, but what is merged or looked back at may."""
    edit = Edit("role", ids["head"], {"reports_to_id": None}, {"reports_to_id": ids["second"]}, session.scenario_id)
    plan = session.plan.apply(Change(Action("report_to"), (edit,)))
    style = chart.drawing().style
    made = make_chart(plan, session.scenario_id, style)
    assert made.contents[ids["head"]].in_ring
    assert "circle" in department_line(made.contents[ids["second"]])
    assert not made.contents[ids["first"]].in_ring
    assert len(made.layout.boxes) == 6
