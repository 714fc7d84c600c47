"""The kinds of sheet: each has its own subjects, its own options, and words for when there is nothing to print."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from teambuilder.core.actions.slots import place_person, remove_slot
from teambuilder.core.plan import Department
from teambuilder.core.sheets import KINDS, WEEKS, SheetKind
from teambuilder.ui.selection import Selection
from teambuilder.ui.session import Session
from teambuilder.ui.sheets.choices import ALL, SheetChoices
from teambuilder.ui.sheets.panel import ChoicesPanel

if TYPE_CHECKING:
    from conftest import MakeScreen, PersonId, Settle

KIND_NAMES = [
    "Responsibilities sheet",
    "Role description",
    "Team summary",
    "Job advertisement",
    "Handover letter",
    "Hiring plan",
    "Absence plan",
    "Meeting agenda",
]


def choose(panel: ChoicesPanel, kind: SheetKind) -> SheetChoices:
    """As the owner does it."""
    panel.kind.editor.setCurrentIndex(list(SheetKind).index(kind))
    panel.kind.commit()
    return panel.choices()


def listed(panel: ChoicesPanel) -> list[tuple[str, str]]:
    model = panel.subjects.model
    return [(row.name, row.about) for row in map(model.payload, map(model.index, range(model.rowCount())))]


def shown_boxes(panel: ChoicesPanel) -> set[str]:
    return {name for name, box in panel.options.boxes.items() if not box.isHidden()}


def test_every_kind_is_offered_in_plain_words_and_makes_pages(make_screen: MakeScreen, settled: Settle) -> None:
    screen = make_screen()
    editor = screen.panel.kind.editor
    assert [editor.itemText(place) for place in range(editor.count())] == KIND_NAMES
    for kind in SheetKind:
        choose(screen.panel, kind)
        settled(screen)
        assert screen.maker.pages is not None
        assert screen.maker.pages.request.choices.kind is kind
        assert screen.pages.page_count
        assert screen.out.isVisible()


@pytest.mark.parametrize("kind", SheetKind)
def test_only_the_options_of_the_kind_are_shown(make_screen: MakeScreen, kind: SheetKind) -> None:
    panel = make_screen(shown=False).panel
    options = choose(panel, kind).options
    assert shown_boxes(panel) == KINDS[kind].options - {"with_changes", WEEKS}  # nobody has signed
    assert options.with_pay is KINDS[kind].pay_unless_said
    assert panel.options.parties.isHidden() == (kind is not SheetKind.HANDOVER)
    assert panel.options.weeks.isHidden() == (kind is not SheetKind.ABSENCE)


def test_the_date_says_what_it_is_for_and_each_kind_has_its_own(make_screen: MakeScreen) -> None:
    panel = make_screen(shown=False).panel
    labels = []
    for kind in SheetKind:
        choose(panel, kind)
        labels.append(panel.options.date.editor.accessibleName())
    assert labels == [
        "Holds from",
        "Holds from",
        "As of",
        "Published on",
        "Handover on",
        "As of",
        "As of",
        "Meeting on",
    ]
    panel.options.date.editor.setText("14/2/2027")
    panel.options.date.commit()
    assert panel.choices().options.effective_date == "2027-02-14"
    assert choose(panel, SheetKind.SUMMARY).options.effective_date != "2027-02-14"
    assert choose(panel, SheetKind.AGENDA).options.effective_date == "2027-02-14"


def test_pay_is_chosen_kind_by_kind(make_screen: MakeScreen) -> None:
    panel = make_screen(shown=False).panel
    choose(panel, SheetKind.HIRING_PLAN)
    panel.options.boxes["with_pay"].click()
    assert not panel.choices().options.with_pay
    choose(panel, SheetKind.JOB_AD)
    panel.options.boxes["with_pay"].click()
    assert not choose(panel, SheetKind.RESPONSIBILITIES).options.with_pay
    assert choose(panel, SheetKind.JOB_AD).options.with_pay
    assert not choose(panel, SheetKind.HIRING_PLAN).options.with_pay


def test_the_kind_is_remembered_and_pay_starts_anew(make_screen: MakeScreen) -> None:
    panel = make_screen(shown=False).panel
    choose(panel, SheetKind.HIRING_PLAN)
    panel.options.boxes["with_pay"].click()
    again = make_screen(shown=False).panel
    assert again.kind.editor.currentText() == "Hiring plan"
    assert again.choices().kind is SheetKind.HIRING_PLAN
    assert again.choices().options.with_pay


def test_people_roles_and_vacancies_are_listed_with_what_matters(make_screen: MakeScreen, session: Session) -> None:
    panel = make_screen(shown=False).panel
    assert listed(panel)[0] == ("All people", "2 sheets")
    roles = session.team.roles_in_order()
    choose(panel, SheetKind.ROLE)
    rows = listed(panel)
    assert rows[0] == ("All roles", f"{len(roles)} sheets")
    assert [name for name, _ in rows[1:]] == [role.title.en for role in roles]
    departments = {Department.SALES: "Sales", Department.MARKETING: "Marketing"}
    assert [about.split(" · ")[0] for _, about in rows[1:]] == [departments[role.department] for role in roles]
    held = {seat.role_id for seat in session.team.slots.values() if seat.person_id}
    vacant = {role.title.en for role in roles if role.id not in held}
    assert {name for name, about in rows[1:] if about.endswith("Vacant")} == vacant
    choose(panel, SheetKind.JOB_AD)
    assert listed(panel)[0][0] == "All vacancies"
    assert all(about.endswith(" vacant") for _, about in listed(panel)[1:])


@pytest.mark.parametrize("kind", [SheetKind.SUMMARY, SheetKind.HIRING_PLAN, SheetKind.AGENDA])
def test_sheets_about_the_team_have_no_list(make_screen: MakeScreen, kind: SheetKind) -> None:
    screen = make_screen()
    choose(screen.panel, kind)
    assert not screen.panel.subjects.isVisible()
    assert not screen.out.files.isVisible()
    assert screen.panel.options.isVisible()


def test_each_kind_keeps_its_subject(make_screen: MakeScreen, session: Session, person: PersonId) -> None:
    panel = make_screen(shown=False).panel
    panel.show_kind(SheetKind.RESPONSIBILITIES, person("Bilal Ahmed"))
    role_id = session.team.roles_in_order()[2].id
    panel.show_kind(SheetKind.ROLE, role_id)
    choose(panel, SheetKind.AGENDA)
    assert choose(panel, SheetKind.RESPONSIBILITIES).subject_id == person("Bilal Ahmed")
    assert panel.subjects.chosen_id == person("Bilal Ahmed")
    assert choose(panel, SheetKind.ROLE).subject_id == role_id


def test_what_is_selected_on_the_board_is_marked_in_every_list(make_screen: MakeScreen, session: Session) -> None:
    seat = next(seat for seat in session.team.slots.values() if seat.person_id is None)
    selection = Selection()
    selection.select_slot(seat.id)
    panel = make_screen(selection, shown=False).panel
    assert panel.choices() == SheetChoices(options=panel.choices().options)
    assert choose(panel, SheetKind.JOB_AD).subject_id == seat.role_id
    assert choose(panel, SheetKind.ROLE).subject_id == seat.role_id
    assert choose(panel, SheetKind.HANDOVER).subject_id == seat.id


def test_an_absence_is_shown_for_its_person_and_weeks(
    make_screen: MakeScreen, person: PersonId, settled: Settle
) -> None:
    screen = make_screen()
    screen.show_absence(person("Bilal Ahmed"), 4)
    settled(screen)
    assert screen.maker.pages is not None
    choices = screen.maker.pages.request.choices
    assert (choices.kind, choices.subject_id, choices.options.weeks) == (
        SheetKind.ABSENCE,
        person("Bilal Ahmed"),
        4,
    )
    assert screen.panel.options.weeks.isVisible()
    assert screen.panel.options.weeks.editor.currentText().startswith("4 week")
    screen.show_absence(person("Bilal Ahmed"), 1)  # the same page for other weeks
    settled(screen)
    assert screen.maker.pages.request.choices.options.weeks == 1


def test_the_weeks_of_an_absence_are_chosen_and_kept(make_screen: MakeScreen, settled: Settle) -> None:
    screen = make_screen()
    assert choose(screen.panel, SheetKind.ABSENCE).options.weeks == 2
    field = screen.panel.options.weeks
    offered = [field.editor.itemText(place) for place in range(field.editor.count())]
    assert [text.split(" week")[0] for text in offered] == ["1", "2", "4", "8", "12"]
    field.editor.setCurrentIndex(4)
    field.commit()
    settled(screen)
    assert screen.maker.pages is not None
    assert screen.maker.pages.request.choices.options.weeks == 12
    choose(screen.panel, SheetKind.AGENDA)
    assert choose(screen.panel, SheetKind.ABSENCE).options.weeks == 12


def test_a_vacancy_that_is_filled_gives_way_to_all(
    make_screen: MakeScreen, session: Session, person: PersonId, settled: Settle
) -> None:
    screen = make_screen()
    seat = next(
        seat
        for seat in session.team.slots.values()
        if seat.person_id is None and len(session.team.slots_of_role(seat.role_id)) == 1
    )
    screen.show_vacancy(seat.role_id)
    settled(screen)
    assert screen.maker.pages is not None
    assert screen.maker.pages.request.choices.subject_id == seat.role_id
    session.do(place_person, session.scenario_id, person("Bilal Ahmed"), seat.id)
    settled(screen)
    assert screen.maker.pages.request.choices.subject_id == ALL


def test_with_every_seat_filled_the_screen_says_so_and_another_kind_can_be_chosen(
    make_screen: MakeScreen, session: Session, settled: Settle
) -> None:
    vacant = [seat.id for seat in session.team.slots.values() if seat.person_id is None]
    for seat_id in vacant:
        role_id = session.team.slots[seat_id].role_id
        if len(session.team.slots_of_role(role_id)) > 1:
            session.do(remove_slot, session.scenario_id, seat_id)
        else:
            session.do(place_person, session.scenario_id, next(iter(session.plan.people)), seat_id)
    screen = make_screen()
    choose(screen.panel, SheetKind.JOB_AD)
    assert screen.nothing.isVisible()
    assert "Team screen" in screen.nothing.text
    assert not screen.out.isVisible()
    assert not screen.panel.subjects.isVisible()
    assert not screen.panel.options.isVisible()
    assert screen.panel.kind.isVisible()
    screen.print_sheets()  # as Ctrl+P would: there is nothing to print, and nothing is asked
    assert not screen.maker.busy
    choose(screen.panel, SheetKind.RESPONSIBILITIES)
    settled(screen)
    assert screen.pages.isVisible()
    assert screen.panel.subjects.isVisible()
