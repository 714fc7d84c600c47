"""The rest of the Responsibilities screen: details, hand-offs, goals, the gauge, and the pane beside the board."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from teambuilder.core.actions.goals import add_goal, serve_goal
from teambuilder.core.actions.ownership import set_ownership
from teambuilder.core.actions.people import edit_person
from teambuilder.core.actions.slots import place_person
from teambuilder.core.catalogue import load_catalogue
from teambuilder.core.coverage import coverage
from teambuilder.core.plan import Department, Goal, Horizon, OwnershipKind, Slot, new_id
from teambuilder.core.sample import sample_change
from teambuilder.store.plan_file import PlanFile
from teambuilder.ui.actions import Actions
from teambuilder.ui.board.carrying import Load, Suitability, verdict
from teambuilder.ui.board.screen import TeamScreen
from teambuilder.ui.findings.board import FindingsBoard
from teambuilder.ui.plan_view import PlanView
from teambuilder.ui.prompts import Prompts
from teambuilder.ui.responsibilities.new_rows import NewDutyDialog, NewGoalDialog
from teambuilder.ui.responsibilities.screen import ResponsibilitiesScreen
from teambuilder.ui.session import Session
from teambuilder.ui.settings import Settings

OWNS, HELPS = OwnershipKind.OWNS, OwnershipKind.HELPS
SALES, MARKETING = Department.SALES, Department.MARKETING


@pytest.fixture
def duties(qtbot: QtBot, session: Session) -> ResponsibilitiesScreen:
    made = ResponsibilitiesScreen(session, FindingsBoard(session), None)
    qtbot.addWidget(made)
    made.resize(1280, 760)
    made.show()
    session.changed.connect(made.show_plan)
    return made


@pytest.fixture
def goals_shown(duties: ResponsibilitiesScreen) -> ResponsibilitiesScreen:
    duties._tabs.setCurrentWidget(duties.goals)
    return duties


def first_duty(session: Session) -> str:
    return next(iter(session.plan.responsibilities))


def type_into(field: QWidget, text: str) -> None:
    field.setFocus()
    QTest.keyClick(field, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    QTest.keyClicks(field, text)
    QTest.keyClick(field, Qt.Key.Key_Return)


# the details beside the grid


def test_the_form_shows_and_changes_what_the_grid_is_at(duties: ResponsibilitiesScreen, session: Session) -> None:
    page = duties.ownership
    page.grid.go_to(first_duty(session))
    form = page.side.form
    assert form.fields["text_en"].typed() == session.plan.responsibilities[first_duty(session)].text_en
    type_into(form.fields["text_en"].editor, "Plan the week")
    type_into(form.fields["minutes_a_week"].editor, "2:30")
    duty = session.plan.responsibilities[first_duty(session)]
    assert (duty.text_en, duty.minutes_a_week) == ("Plan the week", 150)
    essential = duty.essential
    form.essential.click()
    assert session.plan.responsibilities[duty.id].essential is not essential


def test_a_value_that_cannot_be_kept_waits_for_its_responsibility(
    duties: ResponsibilitiesScreen, session: Session
) -> None:
    grid, form = duties.ownership.grid, duties.ownership.side.form
    first, second = list(session.plan.responsibilities)[:2]
    grid.go_to(first)
    type_into(form.fields["minutes_a_week"].editor, "many")
    assert form.fields["minutes_a_week"].problem.sentence
    grid.go_to(second)
    assert not form.fields["minutes_a_week"].problem.sentence
    grid.go_to(first)
    assert form.fields["minutes_a_week"].typed() == "many"


def test_put_aside_and_taken_up_again(duties: ResponsibilitiesScreen, session: Session) -> None:
    page, duty_id = duties.ownership, first_duty(session)
    page.grid.go_to(duty_id)
    page.side.form.retire_button.click()
    assert session.plan.responsibilities[duty_id].retired
    page.filters.put_aside.setChecked(True)
    assert page.grid.go_to(duty_id)
    assert "(1)" in page.filters.put_aside.text()
    assert page.side.form.retire_button.text() == "Take up again"
    page.side.form.retire_button.click()
    assert not session.plan.responsibilities[duty_id].retired


def test_a_removed_responsibility_leaves_grid_and_form(duties: ResponsibilitiesScreen, session: Session) -> None:
    page, duty_id, before = duties.ownership, first_duty(session), session.plan
    page.grid.go_to(duty_id)
    page.side.form.remove_button.click()
    assert duty_id not in session.plan.responsibilities
    assert page.grid.grid.row_of(duty_id) == -1
    assert session.undo()
    assert session.plan == before
    assert page.grid.grid.row_of(duty_id) > 0


def test_a_new_responsibility_is_one_step(duties: ResponsibilitiesScreen, session: Session, qtbot: QtBot) -> None:
    dialog = NewDutyDialog(session, MARKETING, Horizon.LONG_TERM, duties)
    dialog.accept()
    assert dialog.fields["text_en"].problem.sentence  # a name is needed
    dialog.fields["text_ur"].take_draft(("گودام کا مال گننا", ""))
    dialog.fields["minutes_a_week"].take_draft(("1.5", ""))
    dialog.essential.setChecked(True)
    dialog.accept()
    duty = session.plan.responsibilities[dialog.new_id]
    assert (duty.text_ur, duty.minutes_a_week, duty.essential) == ("گودام کا مال گننا", 90, True)
    assert (duty.department, duty.horizon) == (MARKETING, Horizon.LONG_TERM)
    assert duties.ownership.grid.go_to(duty.id)
    assert session.undo()
    assert duty.id not in session.plan.responsibilities


# the gauge


def test_the_gauge_tells_hours_and_money(duties: ResponsibilitiesScreen, session: Session) -> None:
    bilal = next(p for p in session.plan.people.values() if p.name == "Bilal Ahmed")
    assert session.do(edit_person, bilal.id, monthly_pay=5_000_000)
    slot = session.team.slots_of_role(session.team.roles_in_order()[0].id)[0]
    assert session.do(place_person, session.scenario_id, bilal.id, slot.id)
    gauge = coverage(session.plan, session.team).now_and_later()
    shown = duties.ownership.side.gauge
    assert gauge.minutes_now > 0
    assert f"Now: {gauge.minutes_now / 60:.2f}".rstrip("0").rstrip(".") in shown.hours.text()
    assert "Rs" in shown.money.text()
    assert shown.hours.text() in shown.accessibleDescription()


# hand-offs


def test_hand_offs_name_giver_and_taker_or_say_that_nobody_does(
    duties: ResponsibilitiesScreen, session: Session
) -> None:
    duties._tabs.setCurrentWidget(duties.hand_offs)
    by_template = {duty.template: duty.id for duty in session.plan.responsibilities.values()}
    hand_offs = load_catalogue().hand_offs
    hand_off = next(h for h in hand_offs if h.giver.responsibility in by_template)
    missing = next(h for h in hand_offs if h.giver.responsibility not in by_template)
    assert "It is not in the plan" in duties.hand_offs.cards.rows[missing.key].giver.who.text()
    assert not duties.hand_offs.cards.rows[missing.key].giver.duty.isEnabled()
    card = duties.hand_offs.cards.rows[hand_off.key]
    duty_id = by_template[hand_off.giver.responsibility]
    for ownership in session.team.ownerships_of_responsibility(duty_id):
        session.do(set_ownership, session.scenario_id, ownership.role_id, duty_id, None)
    assert "Nobody owns it" in card.giver.who.text()
    role = next(r for r in session.team.roles_in_order() if r.department is hand_off.giver.department)
    assert session.do(set_ownership, session.scenario_id, role.id, duty_id, OWNS)
    assert "nobody holds this role yet" in card.giver.who.text()
    owner = next(iter(session.plan.people.values()))
    assert session.do(place_person, session.scenario_id, owner.id, session.team.slots_of_role(role.id)[0].id)
    assert owner.name in card.giver.who.text()
    card.giver.duty.click()
    assert duties._tabs.currentWidget() is duties.ownership
    assert duties.ownership.grid.responsibility_id == duty_id


# goals


def a_goal(session: Session, text: str = "Win ten shops") -> Goal:
    goal = Goal(new_id(), text_en=text, due_date="2027-06-30")
    assert session.do(add_goal, goal)
    return goal


def test_goals_that_nobody_serves_are_marked(goals_shown: ResponsibilitiesScreen, session: Session) -> None:
    goals, goal = goals_shown.goals, a_goal(session)
    card = goals.model.payload(goals.model.index_of(goal.id))
    assert "Nobody serves it" in goals.model.description(card)
    assert session.do(serve_goal, goal.id, first_duty(session))
    card = goals.model.payload(goals.model.index_of(goal.id))
    assert card.servants == 1
    assert "30 June 2027" in goals.model.description(card)


def test_ticking_lets_a_responsibility_serve_and_stop(goals_shown: ResponsibilitiesScreen, session: Session) -> None:
    goals, goal = goals_shown.goals, a_goal(session)
    goals.go_to(goal.id)
    model = goals.form.model
    index = model.index_of(first_duty(session))
    goals.form.list.setCurrentIndex(index)
    QTest.keyClick(goals.form.list, Qt.Key.Key_Space)
    assert [s.responsibility_id for s in session.plan.goal_supports.values()] == [first_duty(session)]
    assert model.payload(index).serves
    QTest.keyClick(goals.form.list, Qt.Key.Key_Space)
    assert not session.plan.goal_supports
    assert not model.payload(index).serves


def test_responsibilities_are_found_by_typing(goals_shown: ResponsibilitiesScreen, session: Session) -> None:
    goals, goal = goals_shown.goals, a_goal(session)
    goals.go_to(goal.id)
    duty = session.plan.responsibilities[first_duty(session)]
    goals.form.search.setText(duty.text_ur)
    assert goals.form.model.rowCount() == 1
    assert goals.form.model.row_id(goals.form.model.index(0)) == duty.id


def test_a_goal_is_changed_and_removed(goals_shown: ResponsibilitiesScreen, session: Session) -> None:
    goals, goal = goals_shown.goals, a_goal(session)
    goals.go_to(goal.id)
    type_into(goals.form.fields["measure_en"].editor, "Shops: 10")
    type_into(goals.form.fields["due_date"].editor, "14/2/2028")
    kept = session.plan.goals[goal.id]
    assert (kept.measure_en, kept.due_date) == ("Shops: 10", "2028-02-14")
    goals.form.remove_button.click()
    assert goal.id not in session.plan.goals
    assert goals.empty.isVisible()
    assert session.undo()
    assert goal.id in session.plan.goals


def test_a_new_goal_is_one_step(goals_shown: ResponsibilitiesScreen, session: Session) -> None:
    dialog = NewGoalDialog(session, SALES, Horizon.NOW, goals_shown)
    dialog.fields["text_en"].take_draft(("Win ten shops", ""))
    dialog.fields["due_date"].take_draft(("some day", ""))
    dialog.accept()
    assert dialog.fields["due_date"].problem.sentence
    dialog.fields["due_date"].take_draft(("2027-06-30", ""))
    dialog.accept()
    assert session.plan.goals[dialog.new_id].due_date == "2027-06-30"


# a plan that can only be read


def test_a_plan_that_can_only_be_read_is_shown_and_not_changed(qtbot: QtBot, tmp_path: Path, language: str) -> None:
    path = tmp_path / "read.teamplan"
    PlanFile.create(path, sample_change(load_catalogue())).close()
    with PlanFile.open(path, read_only=True) as plan_file:
        session = Session(plan_file)
        screen = ResponsibilitiesScreen(session, FindingsBoard(session), None)
        qtbot.addWidget(screen)
        screen.show()
        page, goals, before = screen.ownership, screen.goals, session.plan
        page.grid.go_to_row(1)
        for key in (Qt.Key.Key_O, Qt.Key.Key_H, Qt.Key.Key_Space, Qt.Key.Key_Delete):
            QTest.keyClick(page.grid, key)
        screen._tabs.setCurrentWidget(goals)
        goals.list.setCurrentIndex(goals.model.index(0))
        servants = goals.form.model
        goals.form.list.setCurrentIndex(servants.index(0))
        QTest.keyClick(goals.form.list, Qt.Key.Key_Space)
        assert session.plan is before
        closed = (page.filters.add_button, page.side.form.remove_button, page.side.form.essential, goals.add_button)
        assert not any(widget.isEnabled() for widget in closed)


# out of sight


def test_out_of_sight_the_screen_waits(duties: ResponsibilitiesScreen, session: Session) -> None:
    duties.hide()
    role, duty_id = session.team.roles_in_order()[0], first_duty(session)
    before = duties.ownership.grid.grid.kind(duty_id, role.id)
    after = HELPS if before is not HELPS else OWNS
    assert session.do(set_ownership, session.scenario_id, role.id, duty_id, after)
    assert duties.ownership.grid.grid.kind(duty_id, role.id) is before
    duties.show()
    assert duties.ownership.grid.grid.kind(duty_id, role.id) is after


def test_the_screen_stands_between_team_and_sheets(qtbot: QtBot, session: Session, settings: Settings) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    actions = Actions(window)
    view = PlanView(session, actions, Prompts(), settings, window)
    assert [a.shortcut().toString() for a in actions.screens.actions()] == [f"Alt+{n}" for n in range(1, 7)]
    actions.responsibilities.trigger()
    assert view.screen_name == "responsibilities"
    assert actions.responsibilities.isChecked()
    actions.team.trigger()
    assert view.screen_name == "team"


# beside the board


Drop = Callable[..., bool]


def card_of(session: Session, department: Department, duty_id: str) -> Slot:
    """A card of the department whose role has nothing to do with the responsibility."""
    for slot in session.team.slots_in(department):
        if session.team.ownership(slot.role_id, duty_id) is None:
            return slot
    raise LookupError


def free_of_owners(session: Session, department: Department) -> str:
    duty = next(d for d in session.plan.responsibilities.values() if d.department is department)
    for ownership in session.team.ownerships_of_responsibility(duty.id):
        session.do(set_ownership, session.scenario_id, ownership.role_id, duty.id, None)
    return duty.id


def dropped(drop: Drop, screen: TeamScreen, duty_id: str, slot: Slot, department: Department) -> bool:
    column = screen.departments[department]
    index = column.model.index_of(slot.id)
    column.view.scrollTo(index)
    return drop(column.view, Load(responsibility_id=duty_id), column.view.visualRect(index).center())


def test_a_responsibility_dropped_on_a_card_is_owned_then_helped_with(
    screen: TeamScreen, session: Session, drop: Drop
) -> None:
    duty_id = free_of_owners(session, SALES)
    first = card_of(session, SALES, duty_id)
    assert dropped(drop, screen, duty_id, first, SALES)
    ownership = session.team.ownership(first.role_id, duty_id)
    assert ownership is not None
    assert ownership.kind is OWNS
    second = card_of(session, SALES, duty_id)
    assert dropped(drop, screen, duty_id, second, SALES)
    ownership = session.team.ownership(second.role_id, duty_id)
    assert ownership is not None
    assert ownership.kind is HELPS
    assert session.undo()
    assert session.team.ownership(second.role_id, duty_id) is None


def test_a_card_says_what_a_drop_would_do(screen: TeamScreen, session: Session, drop: Drop) -> None:
    duty_id = free_of_owners(session, SALES)
    own = card_of(session, SALES, duty_id)
    said = verdict(session, Load(responsibility_id=duty_id), own.id)
    assert (said.suitability, said.words) == (Suitability.SUITS, "Owns it")
    other = verdict(session, Load(responsibility_id=duty_id), session.team.slots_in(MARKETING)[0].id)
    assert other.suitability is Suitability.CAUTION
    assert "Sales" in other.words
    assert dropped(drop, screen, duty_id, own, SALES)
    again = verdict(session, Load(responsibility_id=duty_id), own.id)
    assert again.suitability is Suitability.REFUSED
    assert "already has" in again.words
    before = session.plan
    assert not dropped(drop, screen, duty_id, own, SALES)
    assert session.plan is before


def test_a_responsibility_is_carried_with_keys(screen: TeamScreen, session: Session) -> None:
    duty_id = free_of_owners(session, SALES)
    screen._side.setCurrentWidget(screen._duties_tab)
    pane = screen.duties
    assert pane._model.row_id(pane._model.index(0)) == duty_id  # what nobody owns comes first
    pane.view.setCurrentIndex(pane._model.index(0))
    QTest.keyClick(pane.view, Qt.Key.Key_Space)
    assert screen.carrying.load == Load(responsibility_id=duty_id)
    card, column = card_of(session, SALES, duty_id), screen.departments[SALES]
    column.view.setCurrentIndex(column.model.index_of(card.id))
    QTest.keyClick(column.view, Qt.Key.Key_Return)
    assert not screen.carrying.load
    ownership = session.team.ownership(card.role_id, duty_id)
    assert ownership is not None
    assert ownership.kind is OWNS
    assert pane._model.payload(pane._model.index_of(duty_id)).owners


def test_strange_responsibilities_are_not_taken(screen: TeamScreen, session: Session, drop: Drop) -> None:
    before = session.plan
    assert not dropped(drop, screen, "no such thing", session.team.slots_in(SALES)[0], SALES)
    assert session.plan is before
