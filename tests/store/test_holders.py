"""Who held a seat before, as the log tells."""

from __future__ import annotations

from teambuilder.core.actions.people import add_person, edit_person, new_person, remove_person
from teambuilder.core.actions.slots import add_slot, free_slot, move_person, place_person, remove_slot
from teambuilder.core.change import Change
from teambuilder.core.plan import Person
from teambuilder.core.text import Text
from teambuilder.store.plan_file import PlanFile


class Seats:
    """The seats of the shop, and steps on them."""

    def __init__(self, plan_file: PlanFile) -> None:
        self.file = plan_file
        self.scenario = plan_file.plan.business.current_scenario_id
        self.first, self.second = plan_file.plan.team(self.scenario).slots
        self.ali = next(person for person in plan_file.plan.people.values() if person.name == "Ali")
        self.omar = self.new("Omar")

    def new(self, name: str) -> Person:
        person = new_person(name)
        self.file.apply(add_person(self.file.plan, person))
        return person

    def place(self, person: Person, slot_id: str) -> None:
        self.file.apply(place_person(self.file.plan, self.scenario, person.id, slot_id))

    def do(self, change: Change) -> None:
        self.file.apply(change)

    def before(self, slot_id: str) -> Text | None:
        holder = self.file.previous_holders(self.scenario).get(slot_id)
        return holder.names if holder else None


def test_a_seat_that_nobody_left_has_none(plan_file: PlanFile) -> None:
    seats = Seats(plan_file)
    seats.place(seats.ali, seats.first)
    assert seats.file.previous_holders(seats.scenario) == {}


def test_whoever_was_replaced_moved_or_freed(plan_file: PlanFile) -> None:
    seats = Seats(plan_file)
    seats.place(seats.ali, seats.first)
    seats.place(seats.omar, seats.first)
    assert seats.before(seats.first) == Text("Ali", "علی")
    seats.do(move_person(plan_file.plan, seats.scenario, seats.first, seats.second))
    assert seats.before(seats.first) == Text("Omar")
    assert seats.before(seats.second) is None
    seats.do(free_slot(plan_file.plan, seats.scenario, seats.second))
    assert seats.before(seats.second) == Text("Omar")


def test_a_vacancy_is_nobody_and_coming_back_is_no_change(plan_file: PlanFile) -> None:
    seats = Seats(plan_file)
    seats.place(seats.ali, seats.first)
    seats.do(free_slot(plan_file.plan, seats.scenario, seats.first))
    seats.place(seats.ali, seats.first)
    assert seats.before(seats.first) is None
    seats.do(free_slot(plan_file.plan, seats.scenario, seats.first))
    seats.place(seats.omar, seats.first)
    assert seats.before(seats.first) == Text("Ali", "علی")


def test_what_was_undone_never_happened(plan_file: PlanFile) -> None:
    seats = Seats(plan_file)
    seats.place(seats.ali, seats.first)
    seats.place(seats.omar, seats.first)
    plan_file.undo()
    assert seats.before(seats.first) is None
    plan_file.redo()
    assert seats.before(seats.first) == Text("Ali", "علی")
    plan_file.undo()
    plan_file.undo()
    seats.place(seats.omar, seats.first)
    assert seats.before(seats.first) is None


def test_somebody_who_left_the_plan_is_still_named_as_they_were_last(plan_file: PlanFile) -> None:
    seats = Seats(plan_file)
    seats.place(seats.omar, seats.first)
    seats.do(edit_person(plan_file.plan, seats.omar.id, name_other_script="عمر"))
    seats.do(remove_person(plan_file.plan, seats.omar.id))
    assert seats.before(seats.first) == Text("Omar", "عمر")
    assert plan_file.previous_holders(seats.scenario)[seats.first].left_at == plan_file.steps()[-1].at


def test_seats_that_are_gone_are_left_out(plan_file: PlanFile) -> None:
    seats = Seats(plan_file)
    seats.place(seats.ali, seats.first)
    seats.place(seats.omar, seats.first)
    role = plan_file.plan.team(seats.scenario).slots[seats.first].role_id
    seats.do(add_slot(plan_file.plan, seats.scenario, role))
    seats.do(remove_slot(plan_file.plan, seats.scenario, seats.first))
    assert plan_file.previous_holders(seats.scenario) == {}
    assert plan_file.previous_holders("another scenario") == {}
