"""The inspector shows what is selected, and each change in it is one undoable step of the plan."""

from __future__ import annotations

import base64
import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from itertools import pairwise
from pathlib import Path

import pytest
from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QColor, QImage
from PySide6.QtWidgets import QAbstractButton, QApplication, QLineEdit, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from teambuilder.core.actions.business import found_business
from teambuilder.core.actions.ownership import set_ownership
from teambuilder.core.actions.people import add_person, edit_person, new_person, remove_person
from teambuilder.core.actions.responsibilities import retire_responsibility
from teambuilder.core.actions.slots import add_slot, place_person
from teambuilder.core.catalogue import load_catalogue
from teambuilder.core.change import Change
from teambuilder.core.plan import Horizon, OwnershipKind, Person, Plan, Role, Slot
from teambuilder.core.rows import IMAGE_LIMIT
from teambuilder.store.plan_file import PlanFile
from teambuilder.store.trouble import StoreTrouble
from teambuilder.ui.inspector.inspector import Inspector
from teambuilder.ui.language import Language, load_fonts
from teambuilder.ui.pictures import photo_text
from teambuilder.ui.prompts import Prompts
from teambuilder.ui.selection import Selection
from teambuilder.ui.session import Session
from teambuilder.ui.widgets.fields import Field
from teambuilder.ui.widgets.tab_order import tab_stops

ENTER = Qt.Key.Key_Return


class FakePrompts(Prompts):
    """Answers with a picture that the test chose."""

    picture: Path | None = None

    def open_image(self, parent: QWidget | None) -> Path | None:
        return self.picture


@dataclass
class Screen:
    """An inspector in a window, with the plan it works on."""

    window: QWidget
    inspector: Inspector
    session: Session
    selection: Selection
    prompts: FakePrompts
    steps: list[str]
    refusals: list[object]

    @property
    def plan(self) -> Plan:
        return self.session.plan

    def role(self, template: str) -> Role:
        return next(role for role in self.session.team.roles.values() if role.template == template)

    def slot(self, template: str) -> Slot:
        return self.session.team.slots_of_role(self.role(template).id)[0]

    def person(self, name: str) -> Person:
        return next(person for person in self.plan.people.values() if person.name == name)

    def select_person(self, name: str) -> Person:
        person = self.person(name)
        self.selection.select_person(person.id)
        return person

    def select_slot(self, template: str) -> Slot:
        slot = self.slot(template)
        self.selection.select_slot(slot.id)
        return slot


@pytest.fixture(autouse=True, scope="module")
def fonts(qapp: QApplication) -> None:
    load_fonts()


@pytest.fixture
def open_screen(qtbot: QtBot, tmp_path: Path) -> Iterator[Callable[..., Screen]]:
    files: list[PlanFile] = []
    screens: list[Screen] = []

    def opened(*, read_only: bool = False) -> Screen:
        path = tmp_path / "plan.teamplan"
        if not read_only:
            PlanFile.create(
                path, found_business(load_catalogue(), "traditional", name="Tiles", owner_name="Ayesha Khan")
            ).close()
            with PlanFile.open(path) as plan_file:
                _people_of(Session(plan_file))
        plan_file = PlanFile.open(path, read_only=read_only)
        files.append(plan_file)
        screens.append(_screen(qtbot, Session(plan_file)))
        return screens[-1]

    yield opened
    for plan_file in files:
        plan_file.close()


def _people_of(session: Session) -> None:
    for name in ("Bilal Ahmed", "عائشہ صدیقی"):
        assert session.do(add_person, new_person(name))
    manager = next(role for role in session.team.roles.values() if role.template == "sales-manager")
    bilal = next(person for person in session.plan.people.values() if person.name == "Bilal Ahmed")
    slot = session.team.slots_of_role(manager.id)[0]
    assert session.do(place_person, session.scenario_id, bilal.id, slot.id)


def _screen(qtbot: QtBot, session: Session) -> Screen:
    selection, prompts = Selection(), FakePrompts()
    window = QWidget()
    qtbot.addWidget(window)
    inspector = Inspector(session, selection, prompts, window)
    layout = QVBoxLayout(window)
    layout.setContentsMargins(0, 0, 0, 0)
    layout.addWidget(inspector)
    session.changed.connect(inspector.show_plan)
    screen = Screen(window, inspector, session, selection, prompts, [], [])
    session.stepped.connect(lambda kind, action: screen.steps.append(action.name))
    session.refused.connect(screen.refusals.append)
    window.resize(340, 800)
    with qtbot.waitExposed(window):
        window.show()
    window.activateWindow()
    return screen


@pytest.fixture
def screen(open_screen: Callable[..., Screen]) -> Screen:
    return open_screen()


@pytest.fixture
def urdu(qapp: QApplication) -> Iterator[None]:
    switch = Language(qapp)
    switch.use("ur")
    yield
    switch.use("en")


def keep(qtbot: QtBot, field: Field, text: str) -> None:
    """Types into a field of one line and presses Enter."""
    assert isinstance(field.editor, QLineEdit)
    field.setFocus()
    field.editor.selectAll()
    qtbot.keyClick(field.editor, Qt.Key.Key_Delete)
    if text:
        field.editor.insert(text)
    qtbot.keyClick(field.editor, ENTER)


def choose(field: Field, key: str) -> None:
    combo = field.editor
    combo.setCurrentIndex(combo.findData(key))  # type: ignore[attr-defined]
    combo.activated.emit(combo.currentIndex())  # type: ignore[attr-defined]


def test_nothing_selected_says_what_to_do(screen: Screen) -> None:
    assert screen.inspector.empty_page.isVisible()
    assert "to see and change the details" in screen.inspector.empty_page.sentence.text()


@pytest.mark.parametrize(
    ("name", "typed", "value"),
    [
        ("name", "Bilal Khan", "Bilal Khan"),
        ("name_other_script", "بلال احمد", "بلال احمد"),
        ("phone", "0300 1234567", "0300 1234567"),
        ("email", "bilal@example.com", "bilal@example.com"),
        ("minutes_a_week", "37:30", 2250),
        ("monthly_pay", "45,000", 4_500_000),
        ("start_date", "14/2/2027", "2027-02-14"),
    ],
)
def test_each_field_of_a_person_is_one_step(
    qtbot: QtBot, screen: Screen, name: str, typed: str, value: str | int
) -> None:
    person = screen.select_person("Bilal Ahmed")
    field = screen.inspector.person_page.form.fields[name]
    keep(qtbot, field, typed)
    assert screen.steps == ["edit_person"]
    assert getattr(screen.plan.people[person.id], name) == value
    screen.session.undo()
    assert screen.plan.people[person.id] == person
    assert not field.unsaved


@pytest.mark.parametrize("language", ["ur", "en"], indirect=True)
def test_the_name_that_the_window_shows_is_the_one_on_top(qtbot: QtBot, screen: Screen, language: str) -> None:
    screen.session.do(edit_person, screen.person("Bilal Ahmed").id, name="سارہ ملک", name_other_script="Sara Malik")
    person = screen.select_person("سارہ ملک")
    name, other = (screen.inspector.person_page.form.fields[key] for key in ("name", "name_other_script"))
    shown = ("سارہ ملک", "Sara Malik") if language == "ur" else ("Sara Malik", "سارہ ملک")
    assert (name.typed(), other.typed()) == shown
    keep(qtbot, other, "")
    assert (screen.plan.people[person.id].name, screen.plan.people[person.id].name_other_script) == (shown[0], "")
    screen.session.undo()
    keep(qtbot, name, shown[0] + "a")
    assert screen.plan.people[person.id].names.in_language(language) == shown[0] + "a"
    assert (name.typed(), other.typed()) == (shown[0] + "a", shown[1])


def test_a_name_in_the_other_script_does_not_take_the_place_of_the_first(qtbot: QtBot, screen: Screen) -> None:
    screen.session.do(edit_person, screen.person("Bilal Ahmed").id, name="محمد رضوان")
    person = screen.select_person("محمد رضوان")
    form = screen.inspector.person_page.form
    keep(qtbot, form.fields["name_other_script"], "Muhammad Rizwan")
    form.leave()  # as when something else is selected: all fields are kept once more
    kept = screen.plan.people[person.id]
    assert (kept.name, kept.name_other_script) == ("محمد رضوان", "Muhammad Rizwan")
    screen.session.do(edit_person, person.id, phone="0300 1234567")
    form.leave()
    kept = screen.plan.people[person.id]
    assert (kept.name, kept.name_other_script) == ("محمد رضوان", "Muhammad Rizwan")


@pytest.mark.parametrize(("name", "key"), [("kind", "contractor"), ("leaning", "marketing")])
def test_choices_of_a_person_are_one_step(screen: Screen, name: str, key: str) -> None:
    person = screen.select_person("Bilal Ahmed")
    choose(screen.inspector.person_page.form.fields[name], key)
    assert screen.steps == ["edit_person"]
    assert getattr(screen.plan.people[person.id], name) == key


def test_notes_are_kept_on_leaving(qtbot: QtBot, screen: Screen) -> None:
    person = screen.select_person("Bilal Ahmed")
    notes = screen.inspector.person_page.form.fields["notes"]
    notes.setFocus()
    qtbot.keyClicks(notes.editor, "Punjabi")
    qtbot.keyClick(notes.editor, Qt.Key.Key_Tab)
    assert screen.steps == ["edit_person"]
    assert screen.plan.people[person.id].notes == "Punjabi"


def test_a_name_that_cannot_be_kept_says_why_and_stays(qtbot: QtBot, screen: Screen) -> None:
    person = screen.select_person("Bilal Ahmed")
    field = screen.inspector.person_page.form.fields["name"]
    for typed, word in (("x" * 121, "121"), ("", "name is needed")):
        keep(qtbot, field, typed)
        assert word in field.problem.sentence
        assert field.problem.isVisible()
        assert field.typed() == typed
    assert (screen.plan.people[person.id], screen.steps, screen.refusals) == (person, [], [])


def test_refused_text_waits_while_another_is_looked_at(qtbot: QtBot, screen: Screen) -> None:
    screen.select_person("Bilal Ahmed")
    field = screen.inspector.person_page.form.fields["name"]
    keep(qtbot, field, "x" * 121)
    screen.select_person("Ayesha Khan")
    assert (field.typed(), field.problem.sentence) == ("Ayesha Khan", "")
    screen.select_person("Bilal Ahmed")
    assert field.typed() == "x" * 121
    assert "121" in field.problem.sentence


def test_a_full_disk_loses_nothing_that_was_typed(
    qtbot: QtBot, screen: Screen, monkeypatch: pytest.MonkeyPatch
) -> None:
    person = screen.select_person("Bilal Ahmed")
    field = screen.inspector.person_page.form.fields["phone"]

    def fail(change: Change) -> None:
        raise StoreTrouble("disk_full", Path("plan.teamplan"))

    with monkeypatch.context() as patch:
        patch.setattr(screen.session.plan_file, "apply", fail)
        keep(qtbot, field, "0300")
    assert (field.typed(), field.unsaved, screen.steps) == ("0300", True, [])
    qtbot.keyClick(field.editor, ENTER)
    assert screen.plan.people[person.id].phone == "0300"


def test_typed_text_is_kept_when_another_is_selected(screen: Screen) -> None:
    person = screen.select_person("Bilal Ahmed")
    field = screen.inspector.person_page.form.fields["phone"]
    field.editor.setText("0300")  # type: ignore[attr-defined]
    screen.select_slot("sales-manager")
    assert screen.plan.people[person.id].phone == "0300"
    assert screen.steps == ["edit_person"]


def test_a_change_elsewhere_leaves_typing_and_focus_alone(qtbot: QtBot, screen: Screen) -> None:
    person = screen.select_person("Bilal Ahmed")
    field = screen.inspector.person_page.form.fields["email"]
    field.setFocus()
    qtbot.keyClicks(field.editor, "bil")
    screen.session.do(edit_person, person.id, phone="042")
    screen.session.do(edit_person, person.id, email="other@example.com")
    assert field.editor.hasFocus()
    assert field.typed() == "bil"
    assert screen.inspector.person_page.form.fields["phone"].typed() == "042"


def test_seats_and_week_of_a_person(qtbot: QtBot, screen: Screen) -> None:
    person = screen.select_person("Bilal Ahmed")
    page, slot = screen.inspector.person_page, screen.slot("sales-manager")
    row = page.seats.rows[slot.id]
    assert (row.link.text(), row.department.text()) == ("Sales manager", "Sales")
    keep(qtbot, row.hours, "45")
    assert screen.steps == ["edit_slot"]
    assert screen.plan.team(screen.session.scenario_id).slots[slot.id].minutes_a_week == 2700
    assert page.week.figure.text().startswith("45 of 40 h, 112 %")
    row.link.click()
    assert (screen.selection.slot_id, screen.selection.person_id) == (slot.id, "")
    screen.selection.select_person(person.id)
    row.free_button.click()
    assert screen.steps[-1] == "free_slot"
    assert not page.seats.rows
    assert page.no_seats.isVisible()


def test_a_person_owns_and_helps_through_their_roles(screen: Screen) -> None:
    screen.select_person("Bilal Ahmed")
    page, team = screen.inspector.person_page, screen.session.team
    for ownership in team.ownerships_of_role(screen.role("sales-manager").id):
        text = screen.plan.responsibilities[ownership.responsibility_id].text.en
        assert text in page.duties.lists[ownership.kind].text()
    screen.select_person("Ayesha Khan")
    assert not any(label.isVisible() for label in page.duties.lists.values())


def test_take_off_the_team_and_remove_from_the_plan(screen: Screen) -> None:
    person = screen.select_person("Bilal Ahmed")
    page = screen.inspector.person_page
    page.free_button.click()
    assert screen.steps == ["free_person"]
    assert not page.free_button.isVisible()
    page.remove_button.click()
    assert screen.steps == ["free_person", "remove_person"]
    assert screen.selection.person_id == ""
    assert screen.inspector.empty_page.isVisible()
    screen.session.undo()
    assert person.id in screen.plan.people


def test_what_is_gone_is_shown_as_nothing_and_comes_back(screen: Screen) -> None:
    person = screen.select_person("Bilal Ahmed")
    screen.session.do(remove_person, person.id)
    assert screen.inspector.empty_page.isVisible()
    screen.session.undo()
    assert screen.inspector.person_page.isVisible()


def test_photo_is_made_small_and_square(tmp_path: Path) -> None:
    picture = tmp_path / "wide.png"
    image = QImage(900, 500, QImage.Format.Format_ARGB32)
    image.fill(Qt.GlobalColor.transparent)
    image.save(str(picture))
    text = photo_text(picture)
    small = QImage.fromData(base64.b64decode(text), "JPEG")  # type: ignore[call-overload]
    assert (small.width(), small.height()) == (256, 256)
    assert QColor(small.pixel(128, 128)).lightness() > 250
    assert 0 < len(text) <= IMAGE_LIMIT


def test_photo_is_chosen_and_removed(screen: Screen, tmp_path: Path) -> None:
    person = screen.select_person("Bilal Ahmed")
    panel = screen.inspector.person_page.photo
    panel.choose_button.click()
    assert screen.steps == []
    screen.prompts.picture = tmp_path / "no picture.png"
    screen.prompts.picture.write_text("nothing")
    panel.choose_button.click()
    assert panel.problem.isVisible()
    assert screen.steps == []
    image = QImage(40, 90, QImage.Format.Format_RGB32)
    image.fill(Qt.GlobalColor.blue)
    image.save(str(screen.prompts.picture))
    panel.choose_button.click()
    assert screen.plan.people[person.id].photo
    assert not panel.problem.isVisible()
    panel.remove_button.click()
    assert screen.steps == ["edit_person", "edit_person"]
    assert screen.plan.people[person.id].photo == ""


@pytest.mark.parametrize(
    ("name", "typed", "value"),
    [
        ("title_en", "Head of sales", "Head of sales"),
        ("title_ur", "سیلز ہیڈ", "سیلز ہیڈ"),
        ("territory_en", "Lahore", "Lahore"),
        ("territory_ur", "لاہور", "لاہور"),
        ("specialty_en", "Tiles", "Tiles"),
        ("specialty_ur", "ٹائلیں", "ٹائلیں"),
        ("monthly_pay", "60,000", 6_000_000),
    ],
)
def test_each_field_of_a_role_is_one_step(
    qtbot: QtBot, screen: Screen, name: str, typed: str, value: str | int
) -> None:
    role = screen.role("sales-manager")
    screen.select_slot("sales-manager")
    keep(qtbot, screen.inspector.slot_page.role.fields[name], typed)
    assert screen.steps == ["edit_role"]
    assert getattr(screen.session.team.roles[role.id], name) == value
    screen.session.undo()
    assert screen.session.team.roles[role.id] == role


def test_a_role_needs_a_title(qtbot: QtBot, screen: Screen) -> None:
    screen.select_slot("sales-manager")
    fields = screen.inspector.slot_page.role.fields
    keep(qtbot, fields["title_ur"], "")
    keep(qtbot, fields["title_en"], "")
    assert "name is needed" in fields["title_en"].problem.sentence
    assert screen.role("sales-manager").title_en


def test_terms_of_a_vacant_seat(qtbot: QtBot, screen: Screen) -> None:
    slot = screen.select_slot("account-executive")
    seat = screen.inspector.slot_page.seat
    assert seat.vacant.isVisible()
    assert not seat.person_link.isVisible()
    keep(qtbot, seat.hours, "20")
    keep(qtbot, seat.pay, "30,000")
    choose(seat.stage, "advertised")
    month = seat.start.editor.itemData(3)
    choose(seat.start, month)
    assert screen.steps == ["edit_slot"] * 4
    kept = screen.session.team.slots[slot.id]
    assert (kept.minutes_a_week, kept.monthly_pay, kept.stage, kept.start_month) == (
        1200,
        3_000_000,
        "advertised",
        month,
    )
    keep(qtbot, seat.hours, "169")
    assert "168" in seat.hours.problem.sentence


def test_a_held_seat_leads_to_its_holder(screen: Screen) -> None:
    screen.select_slot("sales-manager")
    seat = screen.inspector.slot_page.seat
    assert not any(widget.isVisible() for widget in (seat.vacant, seat.start, seat.pay, seat.stage))
    assert "Bilal Ahmed" in seat.person_link.text()
    seat.person_link.click()
    assert screen.selection.person_id == screen.person("Bilal Ahmed").id
    screen.select_slot("sales-manager")
    seat.free_button.click()
    assert screen.steps == ["free_slot"]
    assert seat.vacant.isVisible()


def test_seats_are_added_and_removed(screen: Screen) -> None:
    role = screen.role("account-executive")
    first = screen.select_slot("account-executive")
    page = screen.inspector.slot_page
    assert page.seat.remove_role_button.isVisible()
    assert not page.seat.remove_seat_button.isVisible()
    page.role.add_seat_button.click()
    assert screen.steps == ["add_slot"]
    assert len(screen.session.team.slots_of_role(role.id)) == 2
    assert page.role.seats.text() == "Seats: 2, of which vacant: 2"
    page.seat.remove_seat_button.click()
    assert first.id not in screen.session.team.slots
    assert screen.selection.slot_id == ""
    screen.select_slot("account-executive")
    page.seat.remove_role_button.click()
    assert role.id not in screen.session.team.roles
    assert screen.steps == ["add_slot", "remove_slot", "remove_role"]


def test_reports_to_closes_loops_and_says_why(screen: Screen) -> None:
    manager, executive = screen.role("sales-manager"), screen.role("account-executive")
    assert executive.reports_to_id == manager.id
    screen.select_slot("sales-manager")
    combo = screen.inspector.slot_page.role.superior.editor
    place = combo.findData(executive.id)
    index = combo.model().index(place, 0)
    assert not combo.model().flags(index) & Qt.ItemFlag.ItemIsEnabled
    assert "Sales manager" in index.data(Qt.ItemDataRole.ToolTipRole)
    assert combo.findData(manager.id) == -1
    screen.select_slot("account-executive")
    choose(screen.inspector.slot_page.role.superior, "")
    assert screen.steps == ["report_to_owner"]
    assert screen.session.team.roles[executive.id].reports_to_id is None
    screen.select_slot("sales-manager")
    assert combo.model().flags(combo.model().index(combo.findData(executive.id), 0)) & Qt.ItemFlag.ItemIsEnabled
    choose(screen.inspector.slot_page.role.superior, executive.id)
    assert screen.session.team.roles[manager.id].reports_to_id == executive.id


def test_works_with_is_added_and_parted(screen: Screen) -> None:
    role = screen.role("account-executive")
    screen.select_slot("account-executive")
    colleagues = screen.inspector.slot_page.role.colleagues
    before = set(screen.session.team.colleagues_of(role.id))
    colleagues.menu.aboutToShow.emit()
    action = next(action for action in colleagues.menu.actions() if not action.isSeparator())
    action.trigger()
    (joined,) = set(screen.session.team.colleagues_of(role.id)) - before
    assert joined in colleagues.rows.rows
    colleagues.rows.rows[joined].remove_button.click()
    assert screen.steps == ["work_with", "stop_working_with"]
    assert set(screen.session.team.colleagues_of(role.id)) == before


def test_responsibilities_switch_hours_and_go(qtbot: QtBot, screen: Screen) -> None:
    role = screen.role("sales-manager")
    screen.select_slot("sales-manager")
    rows = screen.inspector.slot_page.duties.rows
    ids = list(rows.rows)
    kinds = [screen.session.team.ownerships[row_id].kind for row_id in ids]
    assert kinds == sorted(kinds, key=list(OwnershipKind).index)
    assert len(ids) == len(screen.session.team.ownerships_of_role(role.id))
    first = rows.rows[ids[0]]
    first.switch.buttons[OwnershipKind.HELPS].setFocus()
    first.switch.buttons[OwnershipKind.HELPS].click()
    assert screen.steps == ["helps"]
    assert screen.session.team.ownerships[ids[0]].kind is OwnershipKind.HELPS
    assert rows.rows[ids[0]] is first
    assert first.switch.buttons[OwnershipKind.HELPS].hasFocus()
    qtbot.keyClick(first.switch.buttons[OwnershipKind.HELPS], Qt.Key.Key_Left)
    assert screen.session.team.ownerships[ids[0]].kind is OwnershipKind.OWNS
    assert first.switch.buttons[OwnershipKind.OWNS].hasFocus()
    duty = screen.plan.responsibilities[screen.session.team.ownerships[ids[0]].responsibility_id]
    assert float(first.hours.editor.placeholderText()) * 60 == duty.minutes_a_week  # type: ignore[attr-defined]
    keep(qtbot, first.hours, "3")
    assert screen.session.team.ownerships[ids[0]].minutes_a_week == 180
    keep(qtbot, first.hours, "")
    assert screen.session.team.ownerships[ids[0]].minutes_a_week is None
    first.remove_button.click()
    assert screen.steps == ["helps", "owns", "set_ownership_hours", "set_ownership_hours", "disown"]
    assert ids[0] not in rows.rows


def test_what_is_put_aside_is_not_shown(screen: Screen) -> None:
    screen.select_slot("sales-manager")
    rows = screen.inspector.slot_page.duties.rows
    row_id = next(iter(rows.rows))
    screen.session.do(retire_responsibility, screen.session.team.ownerships[row_id].responsibility_id)
    assert row_id not in rows.rows


def test_finder_gives_the_catalogues_and_the_plans(qtbot: QtBot, screen: Screen) -> None:
    role = screen.role("account-executive")
    screen.select_slot("account-executive")
    page = screen.inspector.slot_page
    page.find_fold.button.click()
    assert page.finder.search.hasFocus()
    offers = [page.finder.results.item(n).data(Qt.ItemDataRole.UserRole) for n in range(page.finder.results.count())]
    has = {ownership.responsibility_id for ownership in screen.session.team.ownerships_of_role(role.id)}
    assert offers
    assert not has & {offer.responsibility_id for offer in offers}
    assert [bool(offer.owner) for offer in offers] == sorted(bool(offer.owner) for offer in offers)
    owned = next(offer for offer in offers if offer.owner)
    page.finder.search.setText(owned.text.ur)
    assert page.finder.results.count() == 1
    qtbot.keyClick(page.finder.search, ENTER)
    ownership = screen.session.team.ownership(role.id, owned.responsibility_id)
    assert ownership is not None
    assert ownership.kind is OwnershipKind.HELPS
    assert ownership.id in page.duties.rows.rows
    assert page.finder.nothing.isVisible()


def test_finder_adds_from_the_catalogue_to_own(qtbot: QtBot, screen: Screen) -> None:
    known = {duty.template for duty in screen.plan.responsibilities.values()}
    role = screen.role("account-executive")
    screen.select_slot("account-executive")
    finder = screen.inspector.slot_page.finder
    screen.inspector.slot_page.find_fold.open()
    template = next(
        template
        for key, template in load_catalogue().responsibilities.items()
        if template.department is role.department and key not in known
    )
    finder.search.setText(template.text.en.upper())
    qtbot.keyClick(finder.search, Qt.Key.Key_Down)
    assert finder.results.hasFocus()
    qtbot.keyClick(finder.results, ENTER)
    new = next(duty for duty in screen.plan.responsibilities.values() if duty.template == template.key)
    ownership = screen.session.team.ownership(role.id, new.id)
    assert ownership is not None
    assert ownership.kind is OwnershipKind.OWNS
    assert screen.steps == ["owns"]


def test_own_responsibility_is_one_step(qtbot: QtBot, screen: Screen) -> None:
    role = screen.role("account-executive")
    screen.select_slot("account-executive")
    page = screen.inspector.slot_page
    page.write_fold.button.click()
    writer = page.own_duty
    assert writer.english.editor.hasFocus()
    writer.add_button.click()
    assert "name is needed" in writer.english.problem.sentence
    writer.english.editor.setText("Water the plants")
    writer.urdu.editor.setText("پودوں کو پانی دینا")
    writer.hours.editor.setText("a lot")
    writer.add_button.click()
    assert writer.hours.problem.isVisible()
    assert screen.steps == []
    writer.hours.editor.setText("1:30")
    choose(writer.horizon, "long_term")
    writer.switch.buttons[OwnershipKind.HELPS].click()
    qtbot.keyClick(writer.english.editor, ENTER)
    assert screen.steps == ["helps"]
    duty = next(duty for duty in screen.plan.responsibilities.values() if duty.text_en == "Water the plants")
    assert (duty.text_ur, duty.minutes_a_week, duty.horizon) == ("پودوں کو پانی دینا", 90, Horizon.LONG_TERM)
    assert duty.department is role.department
    assert screen.session.team.ownership(role.id, duty.id) is not None
    assert writer.english.typed() == writer.urdu.typed() == writer.hours.typed() == ""


def test_rows_are_reused(screen: Screen) -> None:
    screen.select_slot("sales-manager")
    rows = screen.inspector.slot_page.duties.rows
    widgets = set(rows.rows.values())
    screen.select_slot("account-executive")
    assert widgets & set(rows.rows.values())
    screen.select_slot("sales-manager")
    assert len(rows.rows) == len(screen.session.team.ownerships_of_role(screen.role("sales-manager").id))
    for row_id, row in rows.rows.items():
        duty = screen.plan.responsibilities[screen.session.team.ownerships[row_id].responsibility_id]
        assert row.text.text() == duty.text.en


def test_tab_follows_the_layout(qapp: QApplication, screen: Screen) -> None:
    screen.select_person("Ayesha Khan")
    screen.select_slot("sales-manager")
    role = screen.role("sales-manager")
    duty = next(iter(screen.plan.responsibilities))
    screen.session.do(set_ownership, screen.session.scenario_id, role.id, duty, OwnershipKind.HELPS)
    qapp.processEvents()
    stops = [stop for stop in tab_stops(screen.inspector.slot_page) if stop.isVisible()]
    places = [stop.mapTo(screen.inspector.slot_page, stop.rect().center()).y() for stop in stops]
    assert all(lower > upper - 20 for upper, lower in pairwise(places))  # side by side, or below
    visited: list[QObject] = []
    raised = [stop for stop in stops if isinstance(stop, QAbstractButton) and stop.group() and not stop.isChecked()]
    stops = [stop for stop in stops if stop not in raised]
    stops[0].setFocus()
    for _ in stops:
        visited.append(QApplication.focusWidget())
        screen.window.focusNextChild()
    assert visited == stops


@pytest.mark.parametrize("kind", ["person", "vacant", "held"])
def test_every_focusable_widget_has_a_name(screen: Screen, kind: str) -> None:
    if kind == "person":
        screen.select_person("Bilal Ahmed")
    else:
        screen.select_slot("sales-manager" if kind == "held" else "account-executive")
        screen.inspector.slot_page.find_fold.open()
        screen.inspector.slot_page.write_fold.open()
    stops = [stop for stop in tab_stops(screen.inspector) if stop.isVisible()]
    page = screen.inspector.person_page if kind == "person" else screen.inspector.slot_page
    stops += [stop for stop in tab_stops(page) if stop.isVisible()]
    assert len(stops) > 10
    assert [stop for stop in stops if not stop.accessibleName()] == []


def test_read_only_changes_nothing(qtbot: QtBot, open_screen: Callable[..., Screen]) -> None:
    open_screen().session.plan_file.close()
    screen = open_screen(read_only=True)
    for select in (lambda: screen.select_person("Bilal Ahmed"), lambda: screen.select_slot("sales-manager")):
        select()
        page = screen.inspector.person_page if screen.selection.person_id else screen.inspector.slot_page
        links = {"LinkButton"}
        buttons = [b for b in page.findChildren(QAbstractButton) if b.isVisible() and type(b).__name__ not in links]
        assert buttons
        prints = {"Print their sheet…"}  # paper changes nothing
        assert not any(button.isEnabled() for button in buttons if button.text() not in prints)
        for editor in page.findChildren(QLineEdit):
            if editor.isVisible() and editor is not screen.inspector.slot_page.finder.search:
                assert editor.isReadOnly() or not editor.isEnabled()
    phone = screen.inspector.slot_page.role.fields["title_en"]
    qtbot.keyClicks(phone.editor, "x")
    assert phone.typed() == "Sales manager"


def test_urdu_is_mirrored_and_tall_enough(urdu: None, screen: Screen) -> None:
    screen.select_slot("sales-manager")
    page = screen.inspector.slot_page
    assert page.title.text() == screen.role("sales-manager").title_ur
    fields = page.role.fields
    assert fields["title_en"].editor.layoutDirection() == Qt.LayoutDirection.LeftToRight
    assert fields["title_ur"].editor.layoutDirection() == Qt.LayoutDirection.RightToLeft
    row = next(iter(page.duties.rows.rows.values()))
    assert row.switch.x() > row.hours.x() > row.remove_button.x()
    page.title.setText("SEO سپیشلسٹ")
    assert page.title.text() == "\u200fSEO سپیشلسٹ"
    page.title.setText("SEO specialist")
    assert page.title.text() == "SEO specialist"
    urdu_title = fields["title_ur"].editor
    assert urdu_title.height() >= urdu_title.fontMetrics().height()


@pytest.mark.parametrize("language", ["en", "ur"])
def test_nothing_is_wider_than_the_panel(qapp: QApplication, screen: Screen, language: str) -> None:
    switch = Language(qapp)
    switch.use(language)
    try:
        person, role = screen.person("Bilal Ahmed"), screen.role("sales-manager")
        inspector = Inspector(screen.session, screen.selection, screen.prompts, screen.window)
        screen.session.do(edit_person, person.id, name="W" * 120, email="w" * 300)
        inspector.resize(320, 800)
        inspector.show()
        for select in (lambda: screen.selection.select_person(person.id), lambda: screen.select_slot(role.template)):
            select()
            page = inspector.person_page if screen.selection.person_id else inspector.slot_page
            qapp.processEvents()
            assert page.minimumSizeHint().width() <= 320 - 16
            for stop in tab_stops(page):
                if stop.isVisible():
                    left = stop.mapTo(page, stop.rect().topLeft()).x()
                    assert left >= 0
                    assert left + stop.width() <= page.width()
    finally:
        switch.use("en")


def test_selecting_is_quick(screen: Screen) -> None:
    slots = list(screen.session.team.slots)
    for slot_id in slots:
        screen.selection.select_slot(slot_id)
    times = []
    for _ in range(3):
        for slot_id in slots:
            start = time.process_time()
            screen.selection.select_slot(slot_id)
            times.append(time.process_time() - start)
    assert sorted(times)[len(times) // 2] < 0.06  # 10 ms on a quiet machine


def test_a_new_seat_of_the_shown_role_is_counted(screen: Screen) -> None:
    screen.select_slot("sales-manager")
    screen.session.do(add_slot, screen.session.scenario_id, screen.role("sales-manager").id)
    assert screen.inspector.slot_page.role.seats.text() == "Seats: 2, of which vacant: 1"
