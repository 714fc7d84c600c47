"""Hires and money: bars that the mouse and the keys move, terms that the forms keep, and the sentence that follows."""

from __future__ import annotations

import datetime
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QImage
from PySide6.QtSvg import QSvgRenderer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from teambuilder.core.actions.business import edit_business
from teambuilder.core.actions.people import add_person, edit_person, new_person
from teambuilder.core.actions.roles import remove_role
from teambuilder.core.actions.slots import add_slot, edit_slot, place_person
from teambuilder.core.payroll.months import month_of_day, moved
from teambuilder.core.payroll.presets import load_presets
from teambuilder.core.plan import CostKind, Slot, Stage
from teambuilder.store.plan_file import PlanFile
from teambuilder.ui import words
from teambuilder.ui.actions import Actions
from teambuilder.ui.hiring.exporting import save_picture
from teambuilder.ui.hiring.hires_page import HiresPage
from teambuilder.ui.hiring.timeline_model import hire_rows
from teambuilder.ui.plan_view import PlanView
from teambuilder.ui.prompts import Prompts
from teambuilder.ui.session import Session
from teambuilder.ui.settings import Settings
from teambuilder.ui.widgets.finder import Finder

RUPEE = 100
LEFT = Qt.MouseButton.LeftButton


def this_month(later: int = 0) -> str:
    return moved(month_of_day(datetime.date.today()), later)


def shown_page(qtbot: QtBot, session: Session) -> HiresPage:
    page = HiresPage(session, Prompts())
    qtbot.addWidget(page)
    page.resize(1150, 680)
    page.show()
    page.show_plan(session.plan)
    session.changed.connect(page.show_plan)
    return page


def type_into(field: QWidget, text: str) -> None:
    field.setFocus()
    QTest.keyClick(field, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    QTest.keyClicks(field, text)
    QTest.keyClick(field, Qt.Key.Key_Return)


def spot(page: HiresPage, slot: Slot, place: float) -> QPoint:
    """The middle of a hire's row, at a place along the months."""
    view = page.timeline
    rect = view.visualRect(page.model.index_of(slot.id))
    return QPoint(round(view._axis.edge(place)), rect.center().y())


def drag(page: HiresPage, slot: Slot, start: float, end: float, *, release: bool = True) -> None:
    viewport = page.timeline.viewport()
    QTest.mousePress(viewport, LEFT, pos=spot(page, slot, start))
    QTest.mouseMove(viewport, spot(page, slot, (start + end) / 2))
    QTest.mouseMove(viewport, spot(page, slot, end))
    if release:
        QTest.mouseRelease(viewport, LEFT, pos=spot(page, slot, end))


both = pytest.mark.parametrize("language", ["en", "ur"], indirect=True)


@both
def test_a_bar_is_pulled_to_another_month(page: HiresPage, session: Session, hires: tuple[Slot, Slot]) -> None:
    drag(page, hires[0], 4.5, 7.5)
    assert session.team.slots[hires[0].id].start_month == this_month(5)
    session.undo()
    assert session.team.slots[hires[0].id].start_month == this_month(2), "one step"


@both
def test_its_ramp_is_stretched(page: HiresPage, session: Session, hires: tuple[Slot, Slot]) -> None:
    assert session.do(edit_slot, session.scenario_id, hires[0].id, ramp_months=3)
    drag(page, hires[0], 5.0, 8.0)
    slot = session.team.slots[hires[0].id]
    assert (slot.start_month, slot.ramp_months) == (this_month(2), 6)


@both
@pytest.mark.parametrize("beside", [-0.06, 0.06])
def test_a_ramp_begins_at_either_half_of_its_mark(
    page: HiresPage, session: Session, hires: tuple[Slot, Slot], beside: float
) -> None:
    drag(page, hires[0], 2.0 + beside, 5.0 + beside)
    slot = session.team.slots[hires[0].id]
    assert (slot.start_month, slot.ramp_months) == (this_month(2), 3)


def test_while_a_bar_is_pulled_the_money_is_shown_and_nothing_is_kept(
    page: HiresPage, session: Session, hires: tuple[Slot, Slot]
) -> None:
    plan = session.plan
    before = page.verdict.headline.text()
    drag(page, hires[0], 4.5, 10.5, release=False)
    assert session.plan is plan
    assert page.forecast is not None
    assert page.forecast.costs[7:9] == (0, 50_000 * RUPEE)
    assert page.verdict.headline.text() != before
    QTest.keyClick(page.timeline, Qt.Key.Key_Escape)
    QTest.mouseRelease(page.timeline.viewport(), LEFT, pos=spot(page, hires[0], 10.5))
    assert session.plan is plan, "Esc lets go"
    assert page.verdict.headline.text() == before


@pytest.mark.parametrize(
    ("language", "later"), [("en", Qt.Key.Key_Right), ("ur", Qt.Key.Key_Left)], indirect=["language"]
)
def test_keys_move_and_stretch_as_the_window_reads(
    page: HiresPage, session: Session, hires: tuple[Slot, Slot], later: Qt.Key
) -> None:
    sooner = Qt.Key.Key_Left if later is Qt.Key.Key_Right else Qt.Key.Key_Right
    page.timeline.select(hires[0].id)
    QTest.keyClick(page.timeline, later)
    QTest.keyClick(page.timeline, later)
    QTest.keyClick(page.timeline, sooner)
    assert session.team.slots[hires[0].id].start_month == this_month(3)
    QTest.keyClick(page.timeline, later, Qt.KeyboardModifier.ShiftModifier)
    assert session.team.slots[hires[0].id].ramp_months == 1
    for _ in range(6):
        QTest.keyClick(page.timeline, sooner)
    assert session.team.slots[hires[0].id].start_month == this_month(), "nobody starts in the past"


def test_a_hire_without_a_month_gets_one_by_click_or_key(
    page: HiresPage, session: Session, hires: tuple[Slot, Slot]
) -> None:
    QTest.mouseClick(page.timeline.viewport(), LEFT, pos=spot(page, hires[1], 6.5))
    assert session.team.slots[hires[1].id].start_month == this_month(6)
    session.undo()
    page.timeline.select(hires[1].id)
    QTest.keyClick(page.timeline, Qt.Key.Key_Right)
    assert session.team.slots[hires[1].id].start_month == this_month()


def test_a_hire_that_changes_places_with_another_stays_the_chosen_one(
    page: HiresPage, session: Session, hires: tuple[Slot, Slot]
) -> None:
    """What is typed after a bar was pulled past another is for the hire that was pulled."""
    assert session.do(edit_slot, session.scenario_id, hires[1].id, start_month=this_month(4))
    form = page.side.hire
    drag(page, hires[0], 4.5, 8.5)
    assert page.model.index_of(hires[0].id).row() > page.model.index_of(hires[1].id).row()
    assert page.model.row_id(page.timeline.currentIndex()) == form.subject_id == hires[0].id
    type_into(form.margin.editor, "90,000")
    form.start.editor.setCurrentIndex(form.start.editor.findData(this_month(1)))
    form.start.commit()
    assert page.model.row_id(page.timeline.currentIndex()) == form.subject_id == hires[0].id
    slots = session.team.slots
    assert (slots[hires[0].id].monthly_margin, slots[hires[1].id].monthly_margin) == (90_000 * RUPEE, None)


def test_a_person_is_put_into_a_planned_seat(
    page: HiresPage, session: Session, hires: tuple[Slot, Slot], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(Finder, "exec", lambda _: True)
    monkeypatch.setattr(Finder, "chosen_id", next(iter(session.plan.people)))
    page.timeline.select(hires[0].id)
    page.side.show_hire(hires[0].id)
    page.side.hire.assign_button.click()
    assert session.team.slots[hires[0].id].person_id == next(iter(session.plan.people))


def test_a_read_only_plan_is_looked_at(qtbot: QtBot, session: Session, hires: tuple[Slot, Slot]) -> None:
    with PlanFile.open(session.plan_file.path, read_only=True) as looked_at:
        _nothing_moves(qtbot, Session(looked_at), hires)


def _nothing_moves(qtbot: QtBot, session: Session, hires: tuple[Slot, Slot]) -> None:
    page = shown_page(qtbot, session)
    plan = session.plan
    drag(page, hires[0], 4.5, 7.5)
    page.timeline.select(hires[0].id)
    QTest.keyClick(page.timeline, Qt.Key.Key_Right)
    assert session.plan is plan
    assert not page.side.hire.assign_button.isEnabled()
    assert not page.side.on_costs.add_button.isEnabled()


@both
def test_a_row_says_in_words_what_it_shows(page: HiresPage, session: Session, hires: tuple[Slot, Slot]) -> None:
    assert session.do(edit_slot, session.scenario_id, hires[0].id, ramp_months=3)
    index = page.model.index_of(hires[0].id)
    said = index.data(Qt.ItemDataRole.AccessibleTextRole)
    title = words.said(session.team.roles[hires[0].role_id].title)
    assert said.startswith(title)
    assert words.month(this_month(2)) in said
    assert "3" in said
    assert "50,000" in index.data(Qt.ItemDataRole.AccessibleDescriptionRole)


def test_who_has_yet_to_start_stays_on_the_timeline(session: Session, hires: tuple[Slot, Slot]) -> None:
    person = next(person for person in session.plan.people.values() if person.name == "Bilal Ahmed")
    assert session.do(place_person, session.scenario_id, person.id, hires[0].id)
    rows = dict(hire_rows(session.plan, session.team, this_month()))
    assert words.said(rows[hires[0].id].holder) == "Bilal Ahmed"
    assert rows[hires[0].id].start == 2
    assert hires[0].id not in dict(hire_rows(session.plan, session.team, this_month(3)))


def test_a_holder_with_a_pay_of_their_own_is_shown_with_it(session: Session, hires: tuple[Slot, Slot]) -> None:
    person = next(person for person in session.plan.people.values() if person.name == "Bilal Ahmed")
    assert session.do(edit_person, person.id, monthly_pay=72_000 * RUPEE)
    assert session.do(place_person, session.scenario_id, person.id, hires[0].id)
    row = dict(hire_rows(session.plan, session.team, this_month()))[hires[0].id]
    assert row.pay == 72_000 * RUPEE


def test_a_hire_whose_month_has_passed_starts_now(page: HiresPage, session: Session, hires: tuple[Slot, Slot]) -> None:
    """The forecast has it from the first month on; its bar begins there, and a key moves it from there."""
    assert session.do(edit_slot, session.scenario_id, hires[0].id, start_month=this_month(-4), ramp_months=2)
    row = page.model.payload(page.model.index_of(hires[0].id))
    assert row.start == 0
    page.timeline.select(hires[0].id)
    QTest.keyClick(page.timeline, Qt.Key.Key_Right)
    assert session.team.slots[hires[0].id].start_month == this_month(1)


def test_the_timeline_grows_with_the_hires_until_its_border_is_moved(
    qtbot: QtBot, session: Session, hires: tuple[Slot, Slot]
) -> None:
    kept = hires[0].role_id
    for role_id in session.team.roles.keys() - {kept}:
        assert session.do(remove_role, session.scenario_id, role_id)
    page = shown_page(qtbot, session)
    assert page.model.rowCount() == 1
    for _ in range(2):
        assert session.do(add_slot, session.scenario_id, kept)
    QTest.qWait(1)
    assert page.timeline.viewport().rect().contains(page.timeline.visualRect(page.model.index(2)))
    page._middle.setSizes([1, 10_000])
    page._middle.splitterMoved.emit(1, 1)
    border = page._middle.sizes()
    assert session.do(add_slot, session.scenario_id, kept)
    QTest.qWait(1)
    assert page._middle.sizes() == border


# terms


def test_the_terms_of_the_chosen_hire_are_kept(page: HiresPage, session: Session, hires: tuple[Slot, Slot]) -> None:
    page.timeline.setCurrentIndex(page.model.index_of(hires[0].id))
    form = page.side.hire
    assert not form.isHidden()
    type_into(form.hourly.editor, "250")
    type_into(form.commission.editor, "7.5")
    type_into(form.margin.editor, "90,000")
    slot = session.team.slots[hires[0].id]
    assert (slot.monthly_pay, slot.hourly_pay, slot.commission) == (None, 250 * RUPEE, 750), "one pay, not two"
    assert slot.monthly_margin == 90_000 * RUPEE
    type_into(form.commission.editor, "7.555")
    assert "8.33" in form.commission.problem.sentence
    assert session.team.slots[hires[0].id].commission == 750


def test_costs_paid_once_are_added_named_and_removed(
    page: HiresPage, session: Session, hires: tuple[Slot, Slot]
) -> None:
    page.timeline.setCurrentIndex(page.model.index_of(hires[0].id))
    rows = page.side.hire.one_offs
    rows.add_button.click()
    (row,) = rows.rows.values()
    row.name.editor.setText("لیپ ٹاپ")  # QTest types no Urdu
    row.name.commit()
    type_into(row.amount.editor, "120000")
    (cost,) = session.team.one_off_costs_of(hires[0].id)
    assert (cost.name_en, cost.name_ur, cost.amount) == ("", "لیپ ٹاپ", 120_000 * RUPEE)
    assert page.forecast is not None
    assert page.forecast.costs[2] == 170_000 * RUPEE
    row.remove_button.click()
    assert session.team.one_off_costs_of(hires[0].id) == ()


def test_the_usual_on_costs_of_a_place_are_taken_and_ticked(page: HiresPage, session: Session) -> None:
    panel = page.side.on_costs
    keys = [panel.preset.editor.itemData(place) for place in range(panel.preset.editor.count())]
    panel.preset.editor.setCurrentIndex(keys.index("pakistan_sindh"))
    panel.preset.commit()
    items = load_presets().by_key["pakistan_sindh"].items
    assert [cost.name for cost in session.plan.on_costs.values()] == [item.name for item in items]
    assert page.forecast is not None
    with_costs = page.forecast.costs[2]
    assert with_costs > 50_000 * RUPEE
    eobi = next(cost for cost in session.plan.on_costs.values() if cost.template.endswith("eobi"))
    ceiling = next(item.ceiling for item in items if item.key == "eobi")
    assert eobi.ceiling == (ceiling or 0) * RUPEE
    row = panel.list.rows[eobi.id]
    row.tick.click()
    assert page.forecast.costs[2] == with_costs - eobi.basis_points * (eobi.ceiling or 0) // 10_000
    assert eobi.source in row.source.text()
    assert not panel.caution.isHidden()


def test_no_place_is_offered_until_one_is_chosen(page: HiresPage) -> None:
    """It would not take the costs of the place away."""
    preset = page.side.on_costs.preset
    assert preset.editor.itemData(0) == ""
    preset.editor.setCurrentIndex(preset.editor.findData("pakistan_sindh"))
    preset.commit()
    assert preset.editor.findData("") == -1
    assert preset.typed() == "pakistan_sindh"


def test_a_cost_of_the_owners_own_stays_when_the_place_changes(page: HiresPage, session: Session) -> None:
    panel = page.side.on_costs
    panel.add_button.click()
    (own,) = session.plan.on_costs.values()
    row = panel.list.rows[own.id]
    type_into(row.fields["name_en"].editor, "Mobile")
    row.kind.editor.setCurrentIndex(1)
    row.kind.commit()
    type_into(row.amount.editor, "1500")
    kept = session.plan.on_costs[own.id]
    assert (kept.name_en, kept.kind, kept.amount) == ("Mobile", CostKind.AMOUNT, 1_500 * RUPEE)
    for key in ("pakistan_kp", "general"):
        keys = [panel.preset.editor.itemData(place) for place in range(panel.preset.editor.count())]
        panel.preset.editor.setCurrentIndex(keys.index(key))
        panel.preset.commit()
    assert own.id in session.plan.on_costs
    assert {cost.template.split("/")[0] for cost in session.plan.on_costs.values()} == {"", "general"}


def test_amounts_in_another_currency_are_no_choice(page: HiresPage, session: Session) -> None:
    assert session.do(edit_business, currency="USD")
    preset = page.side.on_costs.preset
    keys = [preset.editor.itemData(place) for place in range(preset.editor.count())]
    model = preset.editor.model()
    enabled = {
        key: bool(model.flags(model.index(place, 0)) & Qt.ItemFlag.ItemIsEnabled) for place, key in enumerate(keys)
    }
    assert enabled["general"]
    assert not enabled["pakistan_punjab"]


def test_a_raise_is_planned_for_all_or_for_one(page: HiresPage, session: Session, hires: tuple[Slot, Slot]) -> None:
    panel = page.side.raises
    panel.add_button.click()
    (row,) = panel.list.rows.values()
    type_into(row.rate.editor, "20")
    (planned,) = session.team.pay_raises.values()
    assert (planned.person_id, planned.basis_points, planned.month) == (None, 2_000, this_month(6))
    assert page.forecast is not None
    assert page.forecast.costs[5:7] == (50_000 * RUPEE, 60_000 * RUPEE)
    assert row.month.editor.findData("") == -1, "a raise has a month"
    assert "everyone" in words.action(session.undo_action) if session.undo_action else False
    row.remove_button.click()
    assert not session.team.pay_raises


def test_cash_is_of_the_month_in_which_it_is_typed(page: HiresPage, session: Session) -> None:
    type_into(page.side.money.cash.editor, "80,000")
    assert session.plan.business.opening_cash == 80_000 * RUPEE
    assert session.plan.business.forecast_from == this_month()
    assert page.side.money.since.isHidden()
    assert session.do(edit_business, forecast_from=this_month(-3))
    assert page.forecast is not None
    assert page.forecast.months[0] == this_month(-3)
    assert words.month(this_month(-3)) in page.side.money.since.text()
    page.side.money.begin_button.click()
    assert session.plan.business.forecast_from == page.forecast.months[0] == this_month()
    assert page.side.money.begin_button.isHidden()


# what it comes to


@both
def test_the_first_month_in_the_red_is_named(page: HiresPage, session: Session) -> None:
    """Rs 120,000 in hand, Rs 50,000 a month from the third month on: gone in the fifth, Rs 30,000 short."""
    headline = page.verdict.headline.text()
    assert words.month(this_month(4)) in headline
    assert "30,000" in headline
    assert page.chart.accessibleDescription().startswith(headline.replace("\u200b", "").removeprefix("\u200f"))


def test_slips_tell_how_it_may_go_worse(page: HiresPage, session: Session) -> None:
    assert session.do(edit_business, slip_early_months=1)
    assert words.month(this_month(3)) in page.verdict.details.text()
    assert "1 month early" in page.verdict.details.text()
    assert session.do(edit_business, opening_cash=10_000_000 * RUPEE)
    assert page.verdict.headline.text().startswith("The cash lasts until")


def test_what_is_not_counted_is_said(page: HiresPage, session: Session, hires: tuple[Slot, Slot]) -> None:
    assert "vacant seats have no month yet" in page.verdict.details.text()
    assert session.do(edit_slot, session.scenario_id, hires[1].id, start_month=this_month(1))
    assert "1 planned hire has no pay yet" in page.verdict.details.text()


def test_people_whose_pay_nobody_has_said_are_named_and_the_owner_is_not(page: HiresPage, session: Session) -> None:
    """An owner may live on what is left; an employee costs something."""
    seats = [slot for slot in session.team.slots_in_order() if slot.person_id is None]
    people = {person.name: person for person in session.plan.people.values()}
    assert session.do(place_person, session.scenario_id, people["Ayesha Khan"].id, seats[1].id)
    assert "as nothing" not in page.verdict.details.text()
    bilal = people["Bilal Ahmed"]
    assert session.do(place_person, session.scenario_id, bilal.id, seats[2].id)
    assert "1 person has no pay yet and counts as nothing" in page.verdict.details.text()
    assert session.do(edit_person, bilal.id, hourly_pay=300 * RUPEE)
    assert "as nothing" not in page.verdict.details.text()


def test_what_the_owner_has_yet_to_say_about_cash_is_asked_for(page: HiresPage, session: Session) -> None:
    assert "what you earn too" in page.verdict.details.text()
    assert session.do(edit_business, opening_cash=None, monthly_margin=10_000 * RUPEE)
    assert "what you earn too" not in page.verdict.details.text()
    assert "what you have" in page.verdict.details.text()
    assert session.do(edit_business, opening_cash=10_000 * RUPEE, forecast_from=this_month(-5))
    assert page.verdict.details.text().count("Cash") == 0
    assert words.month(this_month(-5)) in page.verdict.details.text()


def test_who_only_takes_longer_to_earn_is_told_in_a_whole_sentence(page: HiresPage, session: Session) -> None:
    seat = next(slot for slot in session.team.slots_in_order() if slot.start_month)
    assert session.do(edit_slot, session.scenario_id, seat.id, monthly_margin=60_000 * RUPEE, ramp_months=1)
    assert session.do(edit_business, slip_ramp_months=3, opening_cash=80_000 * RUPEE)
    assert "If they take 3 months longer to earn, it may run out in" in page.verdict.details.text()


def test_the_table_has_the_figures_of_the_chart(page: HiresPage) -> None:
    page.out.table_button.click()
    model = page.table.payroll
    assert page.forecast is not None
    assert model.rowCount() == len(page.forecast.months)
    heads = [model.headerData(c, Qt.Orientation.Horizontal) for c in range(model.columnCount())]
    assert heads == ["Sales", "Marketing", "Together", "Cash left", "Worse case"]
    together = model.index(4, 2)
    assert together.data() == words.money(page.forecast.costs[4], "PKR")
    assert model.index(4, 3).data(Qt.ItemDataRole.AccessibleTextRole).startswith(words.month(this_month(4)))
    page.out.table_button.click()
    assert page.chart.isVisible()


def test_the_chart_is_walked_through_by_keys(page: HiresPage) -> None:
    page.chart.setFocus()
    for _ in range(3):
        QTest.keyClick(page.chart, Qt.Key.Key_Right)
    assert page.out.month.text().startswith(words.month(this_month(2)))
    assert "50,000" in page.out.month.text()


def test_the_marked_month_follows_the_plan(page: HiresPage, session: Session, hires: tuple[Slot, Slot]) -> None:
    assert session.do(edit_business, forecast_months=36)
    page.chart.setFocus()
    QTest.keyClick(page.chart, Qt.Key.Key_Right)
    for _ in range(2):
        QTest.keyClick(page.chart, Qt.Key.Key_Right)
    assert session.do(edit_slot, session.scenario_id, hires[0].id, monthly_pay=70_000 * RUPEE)
    assert "70,000" in page.out.month.text()
    for _ in range(40):
        QTest.keyClick(page.chart, Qt.Key.Key_Right)
    assert page.out.month.text().startswith(words.month(this_month(35)))
    assert session.do(edit_business, forecast_months=12)
    assert page.out.month.text() == "What the team costs"
    QTest.keyClick(page.chart, Qt.Key.Key_Right)
    assert page.out.month.text().startswith(words.month(this_month()))


def settled_places(page: HiresPage) -> tuple[QRect, int]:
    """Where chart and timeline are when the layouts have come to rest."""
    before, now = None, (page.chart.geometry(), page.timeline.width())
    while now != before:
        QTest.qWait(50)
        before, now = now, (page.chart.geometry(), page.timeline.width())
    return now


def test_the_chart_keeps_its_place_while_months_are_told(page: HiresPage, session: Session) -> None:
    seat = next(slot for slot in session.team.slots_in_order() if slot.start_month)
    terms = {"start_month": this_month(), "monthly_pay": 987_654 * RUPEE, "monthly_margin": 1_200_000 * RUPEE}
    assert session.do(edit_slot, session.scenario_id, seat.id, **terms)
    assert session.do(edit_business, slip_late_months=2, slip_ramp_months=2)
    before = settled_places(page)
    page.chart.setFocus()
    QTest.keyClick(page.chart, Qt.Key.Key_Right)
    assert settled_places(page) == before


class Answers(Prompts):
    """Saves where it is told to."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.told: list[str] = []

    def save_payroll(self, parent: QWidget | None, suggestion: Path) -> Path | None:
        return self.folder / suggestion.name

    def tell(self, parent: QWidget | None, title: str, text: str) -> None:
        self.told.append(text)


@both
def test_a_saved_chart_says_whose_it_is_and_of_which_years(page: HiresPage, session: Session, tmp_path: Path) -> None:
    """Two pictures of businesses that differ in nothing but their names are not the same."""
    assert page.forecast is not None
    save_picture(tmp_path / "one.png", session.plan, page.forecast, page.chart)
    assert session.do(edit_business, name="Chenab Tiles", name_other_script="چناب ٹائلز")
    save_picture(tmp_path / "other.png", session.plan, page.forecast, page.chart)
    one, other = QImage(str(tmp_path / "one.png")), QImage(str(tmp_path / "other.png"))
    title = QRect(0, 0, one.width(), 160)
    assert one.copy(title) != other.copy(title)
    below = QRect(0, title.height(), one.width(), one.height() - title.height())
    assert one.copy(below) == other.copy(below)


@both
def test_the_payroll_is_saved_as_picture_drawing_and_workbook(
    qtbot: QtBot, session: Session, hires: tuple[Slot, Slot], tmp_path: Path
) -> None:
    prompts = Answers(tmp_path / "out")
    prompts.folder.mkdir()
    page = HiresPage(session, prompts)
    qtbot.addWidget(page)
    page.show_plan(session.plan)
    for form in (".png", ".svg", ".xlsx"):
        page.out.save(form)
    saved = {path.suffix: path for path in prompts.folder.iterdir()}
    assert QImage(str(saved[".png"])).width() == 2400
    drawing = saved[".svg"].read_text("utf-8")
    assert QSvgRenderer(str(saved[".svg"])).isValid()
    assert "<text" not in drawing, "letters are outlines"
    assert saved[".xlsx"].stat().st_size > 2_000
    prompts.folder = tmp_path / "not there"
    page.out.save(".xlsx")
    assert len(prompts.told) == 1


def test_the_screen_is_reached_by_its_action(qtbot: QtBot, session: Session, settings: Settings) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    actions = Actions(window)
    view = PlanView(session, actions, Prompts(), settings, window)
    actions.hiring.trigger()
    assert view.screen_name == "hiring"
    assert actions.hiring.isChecked()


def test_a_person_is_put_onto_a_planned_seat_and_keeps_its_terms(
    page: HiresPage, session: Session, hires: tuple[Slot, Slot]
) -> None:
    sana = new_person("Sana")
    assert session.do(add_person, sana)
    assert page.forecast is not None
    before = page.forecast.costs
    assert session.do(place_person, session.scenario_id, sana.id, hires[0].id)
    slot = session.team.slots[hires[0].id]
    assert (slot.start_month, slot.monthly_pay, slot.stage) == (this_month(2), 50_000 * RUPEE, Stage.ADVERTISED)
    assert page.forecast.costs == before
