"""What a plan must be as a whole, beyond its rows: what a file is held against, whichever form it comes in."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping

from teambuilder.core.plan import Plan, Role
from teambuilder.core.rows import TEAM_TABLES, Row, TeamRow

# table -> field -> the table that it points into; rows of a team point to rows of the same team, and to the plan's
REFERENCES: Mapping[str, Mapping[str, str]] = {
    "business": {"current_scenario_id": "scenario"},
    "goal_support": {"goal_id": "goal", "responsibility_id": "responsibility"},
    "signing": {"person_id": "person"},
    "role": {"scenario_id": "scenario", "reports_to_id": "role"},
    "slot": {"role_id": "role", "person_id": "person"},
    "works_with": {"role_id": "role", "other_role_id": "role"},
    "ownership": {"role_id": "role", "responsibility_id": "responsibility"},
    "dismissal": {"scenario_id": "scenario"},
    "one_off_cost": {"slot_id": "slot"},
    "pay_raise": {"scenario_id": "scenario", "person_id": "person"},
}


class NotWhole(ValueError):
    """Rows that do not belong together; `row` of `table` is the one to look at, `field` what is wrong in it,
    and `target` the table that the field points into.

    Codes: "no_such_row" for a field that names a row of another table that is not there, "reporting_loop".
    """

    def __init__(self, code: str, table: str, row: Row, field: str) -> None:
        super().__init__(f"{code}: {table}.{field} of {row.id}")
        self.code = code
        self.table = table
        self.row = row
        self.field = field
        self.target = REFERENCES.get(table, {}).get(field, "")


def require_whole(plan: Plan) -> None:
    """Raises NotWhole for a plan that opens with no scenario of its own, or has roles that report in a ring."""
    if plan.business.current_scenario_id not in plan.scenarios:
        raise NotWhole("no_such_row", "business", plan.business, "current_scenario_id")
    for team in plan.teams.values():
        looped = _first_in_loop(team.roles)
        if looped is not None:
            raise NotWhole("reporting_loop", "role", looped, "reports_to_id")


def require_references(plan: Plan) -> None:
    """Raises NotWhole for a row that names another one that is not there; a plan file's tables see to that."""
    for table, row in plan.all_rows():
        for field, target in _named_rows(table):
            row_id: str | None = getattr(row, field)
            place = row.scenario_id if isinstance(row, TeamRow) and target in TEAM_TABLES else ""
            if row_id is not None and plan.row(target, row_id, place) is None:
                raise NotWhole("no_such_row", table, row, field)


def _named_rows(table: str) -> Iterable[tuple[str, str]]:
    return REFERENCES.get(table, {}).items()


def _first_in_loop(roles: Mapping[str, Role]) -> Role | None:
    safe: set[str] = set()  # roles whose way up ends
    for role_id in roles:
        way: set[str] = set()
        for at in _way_up(roles, role_id):
            if at in safe:
                break
            if at in way:
                return roles[at]
            way.add(at)
        safe |= way
    return None


def _way_up(roles: Mapping[str, Role], role_id: str) -> Iterator[str]:
    at: str | None = role_id
    while at is not None:
        yield at
        at = roles[at].reports_to_id
