"""What two good plans make together is not always one: here it is put right by rule, and told.

Where something must give way, it is what comes from the copy: the plan that is open was whole before.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field, replace
from typing import TypeVar

from teambuilder.core.actions.reporting import line_above
from teambuilder.core.change import Parameter
from teambuilder.core.merge.rows import Place, Rows, parents
from teambuilder.core.plan import Business, Person, Role, Scenario, Slot, Team
from teambuilder.core.rows import NAME_LIMIT, Row
from teambuilder.core.search import folded

AnyRow = TypeVar("AnyRow", bound=Row)
BUSINESS = ("business", "", "business")


@dataclass(frozen=True)
class Note:
    """Something settled by rule, for words to be found.

    `code` is one of "last_scenario" (the scenarios here stay), "last_seat" (role), "reports_up" (role), "loop" (role),
    "two_seats" (person, role), "name_taken" (scenario, new), "opens_first" (scenario).
    """

    code: str
    parameters: Mapping[str, Parameter] = field(default_factory=dict[str, Parameter])


def repaired(rows: Rows, mine: Rows, theirs: Rows) -> tuple[Rows, tuple[Note, ...]]:
    """The rows of a whole plan, and what had to be settled for that."""
    repair = _Repair(dict(rows), mine, theirs)
    repair.keep_a_scenario()
    repair.drop_what_hangs_on_nothing()
    repair.keep_a_seat_for_each_role()
    repair.free_seats_of_nobody()
    repair.report_past_gaps()
    repair.break_loops()
    repair.free_second_seats()
    repair.part_names()
    repair.open_a_scenario()
    return repair.rows, tuple(repair.notes)


class _Repair:
    """Each step leaves the plan no worse for those after it."""

    def __init__(self, rows: Rows, mine: Rows, theirs: Rows) -> None:
        self.rows = rows
        self.notes: list[Note] = []
        self._mine = mine
        self._theirs = theirs

    def keep_a_scenario(self) -> None:
        """Each side removed what the other kept: what is open stays open, with its teams as they are here."""
        if any(place[0] == "scenario" for place in self.rows):
            return
        scenarios = {place[2] for place in self._mine if place[0] == "scenario"}
        for place, row in self._mine.items():
            if place[0] == "scenario" or place[1] in scenarios:
                self.rows[place] = row
        self._tell("last_scenario")

    def drop_what_hangs_on_nothing(self) -> None:
        """The owner has chosen already that what it hangs on goes."""
        while hanging := [
            place for place, row in self.rows.items() if any(above not in self.rows for above in parents(place[0], row))
        ]:
            for place in hanging:
                del self.rows[place]

    def keep_a_seat_for_each_role(self) -> None:
        """Each side removed the other's last seat of a role."""
        seated = _roles_with_seats(self.rows)
        bare = {place for place, _ in _of(self.rows, "role", Role) if place not in seated}
        if not bare:
            return
        for place in bare & _roles_with_seats(self._mine) & _roles_with_seats(self._theirs):
            seats = {p for p, slot in _of(self._mine, "slot", Slot) if ("role", p[1], slot.role_id) == place}
            for other, row in self._mine.items():
                if other in seats or (other[0] == "one_off_cost" and seats.issuperset(_seat_under(other, row))):
                    self.rows[other] = row
            self._tell("last_seat", place, Role)

    def free_seats_of_nobody(self) -> None:
        for place, slot in _of(self.rows, "slot", Slot):
            if slot.person_id is not None and ("person", "", slot.person_id) not in self.rows:
                self.rows[place] = replace(slot, person_id=None)

    def report_past_gaps(self) -> None:
        """Who reported to a role that is gone reports to the next one up that is there."""
        for place, role in _of(self.rows, "role", Role):
            if role.reports_to_id is None or ("role", place[1], role.reports_to_id) in self.rows:
                continue
            above = self._next_above(place[1], role.reports_to_id)
            self.rows[place] = replace(role, reports_to_id=above)
            before = self._mine.get(place)
            if not isinstance(before, Role) or before.reports_to_id != above:
                self._tell("reports_up", place, Role)

    def _next_above(self, scenario_id: str, role_id: str) -> str | None:
        seen: set[str] = set()
        current: str | None = role_id
        while current is not None and ("role", scenario_id, current) not in self.rows and current not in seen:
            seen.add(current)
            place = ("role", scenario_id, current)
            row = self._mine.get(place) or self._theirs.get(place)
            current = row.reports_to_id if isinstance(row, Role) else None
        return None if current in seen else current

    def break_loops(self) -> None:
        """In a loop some line comes from the copy: there the role reports as it does here."""
        for scenario_id in {place[1] for place, _ in _of(self.rows, "role", Role)}:
            while loop := self._loop(scenario_id):
                self._break(scenario_id, loop)

    def _loop(self, scenario_id: str) -> tuple[str, ...]:
        roles = {place[2]: role for place, role in _of(self.rows, "role", Role) if place[1] == scenario_id}
        team, safe = Team(roles=roles), set[str]()
        for role_id in roles:
            if role_id in safe:
                continue
            line = line_above(team, role_id)
            above = roles[line[-1]].reports_to_id
            if above is not None and above in line:
                return line[line.index(above) :]
            safe.update(line)
        return ()

    def _break(self, scenario_id: str, loop: tuple[str, ...]) -> None:
        for role_id in sorted(loop):
            place = ("role", scenario_id, role_id)
            now, before = self.rows[place], self._mine.get(place)
            assert isinstance(now, Role)
            above = before.reports_to_id if isinstance(before, Role) else None
            there = above is None or ("role", scenario_id, above) in self.rows
            if above != now.reports_to_id and there and isinstance(before, Role):
                self.rows[place] = replace(now, reports_to_id=above)
                self._tell("loop", place, Role)
                return
        place = ("role", scenario_id, min(loop))
        top = self.rows[place]
        assert isinstance(top, Role)
        self.rows[place] = replace(top, reports_to_id=None)
        self._tell("loop", place, Role)

    def free_second_seats(self) -> None:
        """Nobody sits twice in a role: of two seats, the one that somebody has in the copy only is as it is here."""
        held: dict[Place, list[tuple[bool, Place, Slot]]] = {}
        for place, slot in _of(self.rows, "slot", Slot):
            if slot.person_id is not None:
                here = _holder(self._mine, place) == slot.person_id
                held.setdefault((place[1], slot.role_id, slot.person_id), []).append((not here, place, slot))
        for (scenario_id, role_id, person_id), seats in held.items():
            if len(seats) < 2 or any(self._all_hold(side, seats) for side in (self._mine, self._theirs)):
                continue  # one side has it like this already
            for _, place, slot in sorted(seats, key=lambda seat: seat[:2])[1:]:
                self.rows[place] = replace(slot, person_id=self._holder_here(place, role_id))
            person = self.rows["person", "", person_id]
            assert isinstance(person, Person)
            self._tell("two_seats", ("role", scenario_id, role_id), Role, person=person.names)

    def _holder_here(self, place: Place, role_id: str) -> str | None:
        """Whoever has the seat in this plan, unless they are gone or have another of the role by now."""
        here = _holder(self._mine, place)
        holders = {
            slot.person_id
            for other, slot in _of(self.rows, "slot", Slot)
            if slot.role_id == role_id and other[1] == place[1]
        }
        return None if here in holders or ("person", "", here) not in self.rows else here

    @staticmethod
    def _all_hold(side: Rows, seats: list[tuple[bool, Place, Slot]]) -> bool:
        return all(_holder(side, place) == slot.person_id for _, place, slot in seats)

    def part_names(self) -> None:
        """Two scenarios of one name, in whichever language: the one that has it from the copy gets a number."""
        scenarios = sorted(
            _of(self.rows, "scenario", Scenario), key=lambda item: (not self._named_here(*item), item[0])
        )
        taken: set[str] = set()
        for place, scenario in scenarios:
            new = scenario
            if not self._named_here(place, scenario):
                new = replace(scenario, name_en=_free(scenario.name_en, taken), name_ur=_free(scenario.name_ur, taken))
            taken |= {folded(new.name_en), folded(new.name_ur)} - {""}
            if new != scenario:
                self.rows[place] = new
                self.notes.append(Note("name_taken", {"scenario": scenario.name, "new": new.name}))

    def _named_here(self, place: Place, scenario: Scenario) -> bool:
        here = self._mine.get(place)
        return isinstance(here, Scenario) and here.name == scenario.name

    def open_a_scenario(self) -> None:
        business = self.rows[BUSINESS]
        assert isinstance(business, Business)
        here, there = self._mine[BUSINESS], self._theirs[BUSINESS]
        assert isinstance(here, Business)
        assert isinstance(there, Business)
        wanted = (business.current_scenario_id, here.current_scenario_id, there.current_scenario_id)
        scenarios = {place[2]: row for place, row in _of(self.rows, "scenario", Scenario)}
        first = min(scenarios.values(), key=lambda row: (row.position, row.id)).id
        chosen = next((scenario_id for scenario_id in wanted if scenario_id in scenarios), first)
        if chosen != business.current_scenario_id:
            self.rows[BUSINESS] = replace(business, current_scenario_id=chosen)
            self._tell("opens_first", ("scenario", "", chosen), Scenario)

    def _tell(self, code: str, place: Place | None = None, kind: type[Row] = Row, **more: Parameter) -> None:
        parameters: dict[str, Parameter] = dict(more)
        row = self.rows[place] if place else None
        if isinstance(row, Role):
            parameters["role"] = row.title
        if isinstance(row, Scenario):
            parameters["scenario"] = row.name
        self.notes.append(Note(code, parameters))


def _of(rows: Rows, table: str, kind: type[AnyRow]) -> Iterator[tuple[Place, AnyRow]]:
    """The rows of a table; they may be replaced meanwhile."""
    for place, row in list(rows.items()):
        if place[0] == table and isinstance(row, kind):
            yield place, row


def _holder(rows: Rows, place: Place) -> str | None:
    slot = rows.get(place)
    return slot.person_id if isinstance(slot, Slot) else None


def _seat_under(place: Place, row: Row) -> set[Place]:
    return {("slot", place[1], str(getattr(row, "slot_id", "")))}


def _roles_with_seats(rows: Rows) -> set[Place]:
    return {("role", place[1], slot.role_id) for place, slot in _of(rows, "slot", Slot)}


def _free(name: str, taken: set[str]) -> str:
    """The name, with a number if it is taken."""
    candidate, number = name, 1
    while name and folded(candidate) in taken:
        number += 1
        end = f" ({number})"
        candidate = name[: NAME_LIMIT - len(end)].rstrip() + end
    return candidate
