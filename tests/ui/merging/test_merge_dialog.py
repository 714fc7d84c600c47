"""A copy in the window: questions, answers, what comes without one, and the step that is taken."""

from __future__ import annotations

import re
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QLabel, QWidget
from pytestqt.qtbot import QtBot

from teambuilder.core.actions.business import Script, edit_business, found_business
from teambuilder.core.actions.costs import add_on_cost, add_pay_raise, edit_pay_raise, new_on_cost, new_pay_raise
from teambuilder.core.actions.goals import add_goal, serve_goal
from teambuilder.core.actions.ownership import set_ownership, set_ownership_hours
from teambuilder.core.actions.people import add_person, edit_person, new_person, remove_person
from teambuilder.core.actions.reporting import report_to, work_with
from teambuilder.core.actions.responsibilities import edit_responsibility
from teambuilder.core.actions.roles import add_role, edit_role, new_role, remove_role
from teambuilder.core.actions.scenarios import add_scenario, rename_scenario
from teambuilder.core.actions.slots import edit_slot, place_person
from teambuilder.core.catalogue import load_catalogue
from teambuilder.core.change import Change
from teambuilder.core.duplicates import Reason
from teambuilder.core.merge import Double, Note, Side, merge
from teambuilder.core.plan import Department, Goal, OwnershipKind, Plan, new_id
from teambuilder.core.text import Text
from teambuilder.store.merging import compare_copy, history_of
from teambuilder.store.plan_file import PlanFile
from teambuilder.ui.merging import field_words, saying
from teambuilder.ui.merging.dialog import MergeDialog
from teambuilder.ui.merging.page import AT_ONCE, LINES, MergePage
from teambuilder.ui.merging.saying import Saying
from teambuilder.ui.session import Session

BOTH = pytest.mark.parametrize("language", ["en", "ur"], indirect=True)
ISOLATES = re.compile("[\u200b\u2066-\u2069\u200f]")
Open = Callable[..., MergeDialog]


def plain(text: str) -> str:
    return ISOLATES.sub("", text)


def do(plan_file: PlanFile, verb: Callable[..., Change], *arguments: object, **fields: Any) -> None:
    plan_file.apply(verb(plan_file.plan, *arguments, **fields))


@pytest.fixture
def copy(session: Session, tmp_path: Path) -> Path:
    path = tmp_path / "stick" / "copy.teamplan"
    session.plan_file.write_copy(path)
    return path


@pytest.fixture
def parted(session: Session, copy: Path) -> Path:
    """Both changed Bilal's pay; the copy has Omar, and a role that was removed here has new hours there."""
    people, team = list(session.plan.people), session.team
    seller = team.roles_in_order()[1]
    seat = team.slots_of_role(seller.id)[0]
    with PlanFile.open(copy) as there:
        do(there, edit_person, people[1], monthly_pay=70_000_00)
        do(there, add_person, new_person("Omar Farooq", name_other_script="عمر فاروق"))
        do(there, edit_slot, session.scenario_id, seat.id, minutes_a_week=600)
    session.do(edit_person, people[1], monthly_pay=60_000_00)
    session.do(remove_role, session.scenario_id, seller.id)
    return copy


@pytest.fixture
def opened(qtbot: QtBot, session: Session) -> Open:
    def open_it(path: Path) -> MergeDialog:
        dialog = MergeDialog(session, path)
        qtbot.addWidget(dialog)
        dialog.show()
        qtbot.waitUntil(lambda: not dialog.busy)
        return dialog

    return open_it


def page_of(dialog: MergeDialog) -> MergePage:
    assert dialog.page is not None
    return dialog.page


def press(button: QAbstractButton) -> None:
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)


def test_questions_are_answered_and_merged_as_one_step(
    qtbot: QtBot, session: Session, parted: Path, opened: Open
) -> None:
    dialog = opened(parted)
    page = page_of(dialog)
    first, second = page.cards.rows.values()
    seller = next(c for c in page.merged.conflicts if c.subject.table == "role").subject.names["role"]
    assert isinstance(seller, Text)
    assert plain(first.question.text()) == "Bilal Ahmed: changed here and in the copy"
    assert plain(first.before.text()) == "" or "Before" in first.before.text()
    assert plain(first.mine.text.text()) == "pay a month: Rs\u00a060,000"
    assert plain(first.theirs.text.text()) == "pay a month: Rs\u00a070,000"
    assert plain(second.question.text()) == f"The role {seller.en}: removed here, but the copy went on with it"
    assert not dialog.merge_button.isEnabled()
    assert "to answer" in dialog.left.text()
    before = session.plan
    first.theirs.button.click()
    assert not dialog.merge_button.isEnabled()
    second.theirs.button.click()
    qtbot.waitUntil(lambda: not dialog.busy)
    assert dialog.merge_button.isEnabled()
    press(dialog.merge_button)
    assert dialog.result() == MergeDialog.DialogCode.Accepted
    with PlanFile.open(parted, read_only=True) as there:
        assert session.plan == there.plan
    assert session.undo_action is not None
    assert session.undo_action.parameters["file"] == "copy.teamplan"
    session.undo()
    assert session.plan == before


def test_what_comes_without_a_question_is_told_in_groups(parted: Path, opened: Open) -> None:
    page = page_of(opened(parted))
    assert set(page.folds) == {"people"}
    fold = page.folds["people"]
    assert fold.button.text() == "People: 1"
    assert isinstance(fold.content, QLabel)
    assert plain(fold.content.text()) == "Omar Farooq: new."
    assert fold.content.isVisible()
    press(fold.button)
    assert not fold.content.isVisible()


def test_all_at_once_and_keeping_everything(qtbot: QtBot, session: Session, parted: Path, opened: Open) -> None:
    dialog = opened(parted)
    page = page_of(dialog)
    press(page.all_theirs)
    assert set(page.choices.values()) == {Side.THEIRS}
    assert all(card.theirs.button.isChecked() for card in page.cards.rows.values())
    press(page.all_mine)
    assert all(card.mine.button.isChecked() for card in page.cards.rows.values())
    qtbot.waitUntil(lambda: not dialog.busy)
    people = len(session.plan.people)
    press(dialog.merge_button)
    assert len(session.plan.people) == people + 1
    again = opened(parted)
    assert again.page is None
    assert "already" in again.notice.text
    assert not again.merge_button.isVisible()


def test_of_a_copy_that_nobody_changed_no_steps_are_told(copy: Path, opened: Open) -> None:
    dialog = opened(copy)
    assert plain(dialog.about.text()).startswith("Last step in the copy:")
    assert "step(s)" not in dialog.about.text()
    assert " 0 " not in plain(dialog.about.text())


def test_whom_both_added_is_told_before_and_kept_after(session: Session, copy: Path, opened: Open) -> None:
    with PlanFile.open(copy) as there:
        do(there, add_person, new_person("Omar"))
        do(there, add_person, new_person("عمران خان", phone="0300 1234567"))
    session.do(add_person, new_person("Omar"))
    session.do(add_person, new_person("Imran Khan", phone="+92 300 1234567"))
    people = len(session.plan.people)
    dialog = opened(copy)
    page = page_of(dialog)
    assert page.doubles.isVisible()
    assert plain(page.doubles.text()).split("\n") == [
        "Both copies added Omar.",
        "Both copies added somebody with the same phone: Imran Khan here, عمران خان in the copy.",
        "Both are kept: after merging, look at both and keep one if they are one person.",
    ]
    press(dialog.merge_button)
    assert len(session.plan.people) == people + 2


def test_without_anybody_added_twice_nothing_is_said_of_it(parted: Path, opened: Open) -> None:
    assert not page_of(opened(parted)).doubles.isVisible()


def test_rules_are_told_as_the_answers_stand(qtbot: QtBot, session: Session, copy: Path, opened: Open) -> None:
    with PlanFile.open(copy) as there:
        do(there, add_scenario, session.scenario_id, "Next year", "")
    session.do(add_scenario, session.scenario_id, "Next year", "")
    page = page_of(opened(copy))
    qtbot.waitUntil(page.notes.isVisible)
    assert plain(page.notes.text()).startswith("Two scenarios have the name Next year.")


def test_a_copy_that_cannot_be_read_says_why(tmp_path: Path, session: Session, opened: Open) -> None:
    wrong = tmp_path / "wrong.teamplan"
    wrong.write_bytes(b"no plan")
    dialog = opened(wrong)
    assert plain(dialog.notice.text) == "wrong.teamplan is not a Teambuilder plan. Choose a .teamplan file."
    assert not dialog.merge_button.isEnabled()
    dialog = opened(session.plan_file.path)
    assert plain(dialog.notice.text) == "plan.teamplan is the plan that is open. Choose the copy of it."


def test_strangers_are_told_to_be_such(session: Session, tmp_path: Path, opened: Open) -> None:
    other = tmp_path / "other.teamplan"
    change = found_business(load_catalogue(), "sales_first", name="Indus Tiles", owner_name="Ayesha Khan")
    with PlanFile.create(other, change) as there:
        do(there, add_person, new_person("Omar"))
    dialog = opened(other)
    text = " ".join(plain(label.text()) for label in page_of(dialog).findChildren(QLabel) if label.isVisible())
    assert "no step in common" in text
    assert "Taken for the same because of the name: Ayesha Khan" in text


def test_of_many_that_are_taken_for_the_same_some_are_named_and_the_others_counted(
    session: Session, tmp_path: Path, opened: Open
) -> None:
    other = tmp_path / "other.teamplan"
    with PlanFile.create(other, found_business(load_catalogue(), "blank", name="X", owner_name="Y")) as there:
        for number in range(12):
            do(there, add_person, new_person(f"Seller {number}"))
    for number in range(12):
        session.do(add_person, new_person(f"Seller {number}"))
    dialog = opened(other)
    text = " ".join(plain(label.text()) for label in page_of(dialog).findChildren(QLabel) if label.isVisible())
    assert "because of the name: Seller 0, Seller 1," in text
    assert text.count("Seller 7") == 1
    assert "Seller 8" not in text
    assert " and 4 more." in text


def test_many_questions_and_lines_come_in_parts(qtbot: QtBot, qapp: object, language: str) -> None:
    script = Script(Plan())
    script.add(*found_business(load_catalogue(), "blank", name="X", owner_name="Y").edits)
    for number in range(AT_ONCE + 5):
        script.do(add_person, new_person(f"Person {number}"))
    base, sides = script.plan, [Script(script.plan) for _ in range(2)]
    for side, other in enumerate(sides):
        for person_id in base.people:
            other.do(edit_person, person_id, notes=f"Note {side}")
    for number in range(LINES + 10):
        sides[1].do(add_person, new_person(f"New {number}"))
    page = MergePage(merge(sides[0].plan, sides[1].plan, base))
    qtbot.addWidget(page)
    page.show()
    assert len(page.cards.rows) == AT_ONCE
    assert page.more.isVisible()
    press(page.more)
    assert len(page.cards.rows) == AT_ONCE + 6
    assert not page.more.isVisible()
    lines = page.folds["people"].content
    assert isinstance(lines, QLabel)
    assert len(lines.text().split("\n")) == LINES + 1
    assert "10" in lines.text().split("\n")[-1]


def everything(session: Session, copy: Path) -> None:
    """One of every kind of change, on both sides alike but in other words."""
    scenario, plan = session.scenario_id, session.plan
    people, duties = list(plan.people), list(plan.responsibilities)
    manager, seller = session.team.roles_in_order()[:2]
    seat = session.team.slots_of_role(seller.id)[0]
    owned = session.team.ownerships_of_role(seller.id)[0].responsibility_id
    raised = new_pay_raise(scenario, "2027-01", people[1], basis_points=500)
    session.do(add_pay_raise, scenario, raised)
    session.do(add_scenario, scenario, "Later", "بعد میں")
    session.plan_file.write_copy(copy)
    goal = Goal(new_id(), text_en="Open a second shop")
    with PlanFile.open(copy) as there:
        for side, target in enumerate((session.plan_file, there)):
            do(target, edit_business, name=f"Name {side}", monthly_budget=side + 1, forecast_from=f"2027-0{side + 1}")
            do(target, edit_person, people[1], photo=("", "QUJD")[side], notes=f"Note {side}", hourly_pay=side + 1)
            do(target, edit_role, scenario, manager.id, title_en=f"Title {side}", purpose_ur=f"مقصد {side}")
            do(target, edit_slot, scenario, seat.id, minutes_a_week=60 * (side + 1), start_month=f"2027-0{side + 1}")
            do(target, place_person, scenario, people[side], seat.id)
            do(target, edit_responsibility, duties[0], essential=bool(side), text_en=f"Text {side}")
            do(target, set_ownership_hours, scenario, seller.id, owned, 60 * (side + 1))
            do(target, edit_pay_raise, scenario, raised.id, basis_points=700 + side)
            do(target, rename_scenario, scenario, f"Scenario {side}", "")
        do(there, add_goal, goal)
        do(there, serve_goal, goal.id, duties[0])
        do(there, add_on_cost, new_on_cost("Food", amount=5))
        do(there, add_role, scenario, new_role(scenario, Department.MARKETING, "Driver", "ڈرائیور"))
        do(there, report_to, scenario, seller.id, None)
        do(there, work_with, scenario, seller.id, session.team.roles_in_order()[-1].id)
        do(there, set_ownership, scenario, manager.id, duties[-1], OwnershipKind.HELPS)
        do(there, remove_person, people[2])


@BOTH
def test_no_sentence_has_a_gap(session: Session, copy: Path, language: str) -> None:
    everything(session, copy)
    _, merged = compare_copy(history_of(session.plan_file), copy)
    words = Saying("PKR")
    tables = {conflict.subject.table for conflict in merged.conflicts}
    assert tables >= {"business", "person", "role", "slot", "responsibility", "ownership", "pay_raise", "scenario"}
    codes = {item.code for item in merged.settled}
    assert codes == {"added", "removed", "changed"}
    said = [words.settled(item) for item in merged.settled]
    for conflict in merged.conflicts:
        answers = words.answers(conflict)
        assert answers[0] != answers[1], conflict
        said += [words.question(conflict), words.before(conflict) or "–", *answers]
    for sentence in said:
        assert sentence
        assert not set("{}") & set(sentence), sentence
        assert "another detail" not in sentence


@BOTH
def test_each_rule_and_each_field_has_words(language: str) -> None:
    from teambuilder.core.merge.units import SILENT, units
    from teambuilder.core.rows import ROW_CLASSES

    documented = Note.__doc__ or ""
    names = {"role": Text("Seller"), "person": Text("Ali"), "scenario": Text("Today"), "new": Text("Today (2)")}
    codes = documented.split('"')[1::2]
    assert len(codes) == 7
    for code in codes:
        sentence = saying.note(Note(code, names))
        assert sentence.endswith((".", "۔"))
        assert not set("{}") & set(sentence)
    for reason in Reason:
        sentence = saying.double(Double(new_person("Ali"), new_person("Omar"), reason))
        assert "Ali" in sentence
        assert not set("{}") & set(sentence)
    unknown = field_words.field("person", "no such field")
    for table in ROW_CLASSES:
        assert any(table in tables for tables in saying.GROUPS.values())
        for unit in units(table):
            for name in unit.fields:
                stem = "name" if name == "name_other_script" else name.removesuffix("_en").removesuffix("_ur")
                if not unit.silent and name not in SILENT and name not in ("finding", "signed_date"):
                    known = field_words.field(table, stem) != unknown or stem.endswith("_id")
                    assert known, (table, stem)


@BOTH
def test_every_widget_has_a_name_and_nothing_is_clipped(
    session: Session, copy: Path, opened: Open, language: str
) -> None:
    everything(session, copy)
    dialog = opened(copy)
    dialog.resize(640, 480)
    for widget in dialog.findChildren(QWidget):
        if widget.focusPolicy() & Qt.FocusPolicy.TabFocus and widget.isVisible():
            name = widget.accessibleName() or (widget.text() if isinstance(widget, QAbstractButton) else "")
            assert name, widget
    for label in page_of(dialog).findChildren(QLabel):
        if label.isVisible():
            assert label.textFormat() == Qt.TextFormat.PlainText
            assert label.height() >= label.heightForWidth(label.width()), label.text()
    mirrored = dialog.layoutDirection() == Qt.LayoutDirection.RightToLeft
    assert mirrored is (language == "ur")
    card = next(iter(page_of(dialog).cards.rows.values()))
    assert (card.mine.x() > card.theirs.x()) is mirrored
