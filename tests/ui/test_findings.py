"""Findings in the window: what the panel says and does, the marks on cards, the count in the rail."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QDialog, QToolBar, QToolButton, QWidget
from pytestqt.qtbot import QtBot

from teambuilder.core.actions.ownership import set_ownership
from teambuilder.core.actions.people import edit_person
from teambuilder.core.actions.slots import edit_slot, place_person
from teambuilder.core.findings import Finding, Severity
from teambuilder.core.plan import OwnershipKind, Slot
from teambuilder.ui import step_telling, words_findings
from teambuilder.ui.board.screen import TeamScreen
from teambuilder.ui.board.slot_model import Card, mark_line
from teambuilder.ui.findings import board
from teambuilder.ui.findings.board import FindingsBoard
from teambuilder.ui.findings.dismiss_dialog import DismissDialog
from teambuilder.ui.findings.panel import FindingsPanel
from teambuilder.ui.prompts import Prompts
from teambuilder.ui.selection import Selection
from teambuilder.ui.session import Session
from teambuilder.ui.settings import Settings
from teambuilder.ui.window import MainWindow


def person_id(session: Session, name: str) -> str:
    return next(p.id for p in session.plan.people.values() if name in (p.name, p.name_other_script))


def slot_of(session: Session, template: str) -> Slot:
    role = next(r for r in session.team.roles.values() if r.template == template)
    return session.team.slots_of_role(role.id)[0]


def place(session: Session, name: str, template: str) -> Slot:
    slot = slot_of(session, template)
    assert session.do(place_person, session.scenario_id, person_id(session, name), slot.id)
    return session.team.slots[slot.id]


def overload(session: Session) -> Slot:
    """Bilal sells 60 of his 40 hours."""
    slot = place(session, "Bilal Ahmed", "account-executive")
    assert session.do(edit_slot, session.scenario_id, slot.id, minutes_a_week=3600)
    return slot


def keys(panel: FindingsPanel) -> list[str]:
    return [panel.model.row_id(panel.model.index(row)) for row in range(panel.model.rowCount())]


def look_at(panel: FindingsPanel, key: str) -> None:
    panel.view.setCurrentIndex(panel.model.index_of(key))


def with_code(session: Session, code: str) -> Finding:
    found = [finding for finding in FindingsBoard(session).current if finding.code == code]
    assert found, [finding.code for finding in FindingsBoard(session).current]
    return found[0]


def card_of(screen: TeamScreen, slot: Slot) -> Card:
    department = screen._session.team.roles[slot.role_id].department
    model = screen.departments[department].model
    return model.payload(model.index_of(slot.id))


@pytest.fixture
def panel(screen: TeamScreen) -> FindingsPanel:
    return screen.findings_panel


def first_with_remedy(session: Session) -> Finding:
    return next(finding for finding in FindingsBoard(session).current if finding.remedies)


def test_every_finding_of_the_team_has_a_row_with_its_severity_in_words(panel: FindingsPanel, session: Session) -> None:
    overload(session)
    current = FindingsBoard(session).current
    assert keys(panel) == [finding.key for finding in current]
    assert f"({len(current)})" in panel.header.text()
    said = [panel.model.data(panel.model.index(row)) for row in range(panel.model.rowCount())]
    severities = {Severity.PROBLEM: "Problem", Severity.ADVICE: "Advice"}
    assert said == [f"{severities[f.severity]}: {words_findings.finding(f)}" for f in current]


@pytest.mark.parametrize("by_key", [False, True])
def test_a_remedy_is_one_step_that_settles_its_finding(
    panel: FindingsPanel, session: Session, qtbot: QtBot, by_key: bool
) -> None:
    overload(session)
    finding, before = with_code(session, "over_hours"), session.plan
    look_at(panel, finding.key)
    if by_key:
        panel.view.setFocus()
        qtbot.keyClick(panel.view, Qt.Key.Key_Return)
    else:
        qtbot.mouseClick(panel.card.remedy_buttons[0], Qt.MouseButton.LeftButton)
    assert finding.key not in keys(panel)
    assert session.undo()
    assert session.plan == before
    assert finding.key in keys(panel)


def test_each_remedy_has_a_button_with_its_words(panel: FindingsPanel, session: Session) -> None:
    overload(session)
    for finding in FindingsBoard(session).current:
        look_at(panel, finding.key)
        shown = [button.accessibleName() for button in panel.card.remedy_buttons if not button.isHidden()]
        assert shown == [words_findings.remedy(remedy) for remedy in finding.remedies]


def test_a_held_key_does_not_settle_one_finding_after_the_other(panel: FindingsPanel, session: Session) -> None:
    look_at(panel, first_with_remedy(session).key)
    before = session.plan
    QTest.simulateEvent(panel.view, True, Qt.Key.Key_Return, Qt.KeyboardModifier.NoModifier, "\r", True)
    assert session.plan is before


def test_tab_goes_from_the_list_to_the_buttons_of_the_finding(
    panel: FindingsPanel, session: Session, qtbot: QtBot
) -> None:
    look_at(panel, first_with_remedy(session).key)
    panel.activateWindow()
    panel.view.setFocus()
    qtbot.keyClick(panel.view, Qt.Key.Key_Tab)
    assert panel.card.remedy_buttons[0].hasFocus()


def test_show_selects_what_the_finding_is_about(panel: FindingsPanel, session: Session, qtbot: QtBot) -> None:
    slot = overload(session)
    look_at(panel, with_code(session, "over_hours").key)
    qtbot.mouseClick(panel.card.show_button, Qt.MouseButton.LeftButton)
    assert panel._selection.person_id == slot.person_id


def test_a_finding_is_dismissed_with_a_note_and_taken_back(
    panel: FindingsPanel, session: Session, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    overload(session)
    finding = with_code(session, "over_hours")
    look_at(panel, finding.key)

    def answer(dialog: DismissDialog) -> int:
        dialog.line.setText("  Only until Eid ")
        return QDialog.DialogCode.Accepted

    monkeypatch.setattr(DismissDialog, "exec", answer)
    qtbot.mouseClick(panel.card.dismiss_button, Qt.MouseButton.LeftButton)
    assert finding.key not in keys(panel)
    assert "(1)" in panel.dismissed.text()
    qtbot.mouseClick(panel.dismissed, Qt.MouseButton.LeftButton)
    assert keys(panel) == [finding.key]
    assert "Only until Eid" in panel.model.description(panel.model.payload(panel.model.index(0)))
    assert all(button.isHidden() for button in panel.card.remedy_buttons)
    qtbot.mouseClick(panel.card.take_back_button, Qt.MouseButton.LeftButton)
    assert finding.key in keys(panel)
    assert panel.dismissed.isHidden()


def test_a_dismissal_that_is_turned_down_changes_nothing(
    panel: FindingsPanel, session: Session, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    before = session.plan
    monkeypatch.setattr(DismissDialog, "exec", lambda _: QDialog.DialogCode.Rejected)
    qtbot.mouseClick(panel.card.dismiss_button, Qt.MouseButton.LeftButton)
    assert session.plan is before


def test_the_finding_that_is_looked_at_stays_so_after_a_step(panel: FindingsPanel, session: Session) -> None:
    slot = overload(session)
    finding = with_code(session, "over_hours")
    look_at(panel, finding.key)
    role = session.team.roles[slot.role_id]
    free = next(d for d in session.plan.responsibilities.values() if session.team.ownership(role.id, d.id) is None)
    assert session.do(set_ownership, session.scenario_id, role.id, free.id, OwnershipKind.HELPS)
    assert panel.model.row_id(panel.view.currentIndex()) == finding.key


def test_a_card_tells_the_most_serious_finding_and_its_tooltip_all(screen: TeamScreen, session: Session) -> None:
    slot = overload(session)
    card = card_of(screen, slot)
    over = with_code(session, "over_hours")
    assert over in card.findings
    assert card.findings[0].severity is min(finding.severity for finding in card.findings)
    assert mark_line(card) == words_findings.short(card.findings[0])
    model = screen.departments[screen._session.team.roles[slot.role_id].department].model
    tip = model.data(model.index_of(slot.id), Qt.ItemDataRole.ToolTipRole)
    assert isinstance(tip, str)
    assert tip.count("<br>") == len(card.findings) - 1
    session.undo()
    assert over not in card_of(screen, slot).findings


def test_names_in_a_tooltip_are_not_markup(screen: TeamScreen, session: Session) -> None:
    slot = overload(session)
    assert session.do(edit_person, person_id(session, "Bilal Ahmed"), name="<b>Bilal</b>")
    model = screen.departments[session.team.roles[slot.role_id].department].model
    tip = model.data(model.index_of(slot.id), Qt.ItemDataRole.ToolTipRole)
    assert isinstance(tip, str)
    assert "&lt;b&gt;Bilal&lt;/b&gt;" in tip


def test_the_strip_is_remembered_closed(
    panel: FindingsPanel, session: Session, settings: Settings, qtbot: QtBot
) -> None:
    open_height = panel.height()
    qtbot.mouseClick(panel.header, Qt.MouseButton.LeftButton)
    assert not panel.opened
    qtbot.waitUntil(lambda: panel.height() < open_height / 2)
    again = TeamScreen(session, Selection(), Prompts(), settings, FindingsBoard(session), None)
    qtbot.addWidget(again)
    assert not again.findings_panel.opened
    qtbot.mouseClick(panel.header, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: panel.height() >= open_height - 1)


@pytest.mark.parametrize("language", ["en", "ur"], indirect=True)
def test_at_a_small_window_the_strip_leaves_the_cards_their_room(screen: TeamScreen, panel: FindingsPanel) -> None:
    screen.resize(1210, 700)  # what menu, bar and rail leave of 1280 x 800
    assert panel.height() <= 256
    for column in screen.departments.values():
        assert column.view.viewport().height() >= 1.5 * column.view.gridSize().height()


@pytest.mark.parametrize("language", ["ur"], indirect=True)
def test_a_button_that_tab_comes_to_is_seen(panel: FindingsPanel, session: Session, qtbot: QtBot) -> None:
    overload(session)
    look_at(panel, with_code(session, "over_hours").key)
    panel.setFixedHeight(panel.minimumSizeHint().height())
    qtbot.wait(1)
    panel.activateWindow()
    panel.card.remedy_buttons[0].setFocus()
    button = panel.card.remedy_buttons[0]
    bottom = button.mapTo(panel.view.viewport(), button.rect().bottomLeft()).y()
    assert 0 < bottom <= panel.view.viewport().height()
    assert panel.view.verticalScrollBar().value() > 0


def buttons_of(widget: QWidget) -> Iterator[QToolButton]:
    for bar in widget.findChildren(QToolBar):
        yield from bar.findChildren(QToolButton)


def test_the_rail_tells_how_many_findings_are_left(session: Session, settings: Settings, qtbot: QtBot) -> None:
    window = MainWindow(settings, Prompts())
    qtbot.addWidget(window)
    actions = window.show_plan_of(session)
    team = next(button for button in buttons_of(window) if button.defaultAction() is actions.team)
    assert team.accessibleName() == f"Team: {len(FindingsBoard(session).current)} findings left"
    before = team.accessibleName()
    overload(session)
    assert team.accessibleName() == f"Team: {len(FindingsBoard(session).current)} findings left" != before


def test_a_step_that_settles_something_is_announced_with_what_is_left(
    session: Session, settings: Settings, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    said: list[str] = []
    monkeypatch.setattr(step_telling, "announce", lambda _, text: said.append(text))
    window = MainWindow(settings, Prompts())
    qtbot.addWidget(window)
    window.show_plan_of(session)
    slot = overload(session)
    said.clear()
    assert session.do(edit_slot, session.scenario_id, slot.id, minutes_a_week=2400)
    assert said[-1] == f"{len(FindingsBoard(session).current)} findings left"
    said.clear()
    assert session.do(edit_slot, session.scenario_id, slot.id, minutes_a_week=2399)
    assert len(said) == 1


def test_findings_are_worked_out_once_for_each_snapshot(
    screen: TeamScreen, session: Session, monkeypatch: pytest.MonkeyPatch
) -> None:
    times: list[int] = []
    real = board.assess
    monkeypatch.setattr(board, "assess", lambda *arguments: times.append(1) or real(*arguments))
    place(session, "Bilal Ahmed", "account-executive")
    assert times == [1]


def test_screen_readers_hear_the_finding_its_reason_and_its_remedies(panel: FindingsPanel, session: Session) -> None:
    finding = first_with_remedy(session)
    index = panel.model.index_of(finding.key)
    description = panel.model.data(index, Qt.ItemDataRole.AccessibleDescriptionRole)
    assert isinstance(description, str)
    assert words_findings.reason(finding) in description
    assert words_findings.remedy(finding.remedies[0]) in description
    assert QAccessible.queryAccessibleInterface(panel.view).text(QAccessible.Text.Name) == "Findings"
