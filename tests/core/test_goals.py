"""Goals come, change and go, and responsibilities serve them."""

from __future__ import annotations

import pytest

from teambuilder.core.actions.goals import add_goal, edit_goal, remove_goal, serve_goal, stop_serving_goal
from teambuilder.core.actions.responsibilities import add_responsibility, remove_responsibility
from teambuilder.core.change import Refused, inverse
from teambuilder.core.plan import Department, Goal, Horizon, Plan, Responsibility


@pytest.fixture
def plan() -> Plan:
    plan = Plan()
    for key in ("calls", "visits"):
        plan = plan.apply(add_responsibility(plan, Responsibility(key, text_en=key)))
    goal = Goal("shops", department=Department.SALES, horizon=Horizon.NOW, text_en="Win 25 shops")
    return plan.apply(add_goal(plan, goal))


def serving(plan: Plan) -> list[str]:
    return [row.responsibility_id for row in plan.goal_supports.values()]


def test_a_goal_is_edited_field_by_field(plan: Plan) -> None:
    change = edit_goal(plan, "shops", due_date="2027-06-30", measure_en=" New shops ")
    goal = plan.apply(change).goals["shops"]
    assert (goal.due_date, goal.measure_en) == ("2027-06-30", "New shops")
    assert edit_goal(plan, "shops", text_en="Win 25 shops").edits == ()


@pytest.mark.parametrize(
    ("fields", "code"),
    [({"text_en": " "}, "empty"), ({"due_date": "soon"}, "bad_date"), ({"text_ur": "x" * 301}, "too_long")],
)
def test_what_a_goal_cannot_be_is_refused(plan: Plan, fields: dict[str, str], code: str) -> None:
    with pytest.raises(Refused) as refused:
        edit_goal(plan, "shops", **fields)
    assert refused.value.code == code
    with pytest.raises(Refused, match=code):
        add_goal(plan, Goal("new", **{"text_en": "", "text_ur": "", **fields}))


def test_responsibilities_serve_a_goal_once_each(plan: Plan) -> None:
    one = plan.apply(serve_goal(plan, "shops", "calls"))
    assert serve_goal(one, "shops", "calls").edits == ()
    change = serve_goal(one, "shops", "calls", "visits", "visits")
    assert (change.action.name, change.action.parameters["count"]) == ("serve_goal_with_several", 1)
    both = one.apply(change)
    assert serving(both) == ["calls", "visits"]
    assert both.apply(inverse(change)) == one
    assert serving(both.apply(stop_serving_goal(both, "shops", "calls"))) == ["visits"]


def test_a_goal_takes_its_links_along_and_a_responsibility_too(plan: Plan) -> None:
    served = plan.apply(serve_goal(plan, "shops", "calls", "visits"))
    change = remove_goal(served, "shops")
    after = served.apply(change)
    assert (after.goals, after.goal_supports) == ({}, {})
    assert list(after.responsibilities) == ["calls", "visits"]
    assert after.apply(inverse(change)) == served
    assert serving(served.apply(remove_responsibility(served, "calls"))) == ["visits"]


def test_what_is_not_there_is_refused(plan: Plan) -> None:
    for attempt in (
        lambda: edit_goal(plan, "none"),
        lambda: remove_goal(plan, "none"),
        lambda: serve_goal(plan, "none", "calls"),
        lambda: serve_goal(plan, "shops", "none"),
        lambda: stop_serving_goal(plan, "none", "calls"),
    ):
        with pytest.raises(Refused, match="gone"):
            attempt()
    with pytest.raises(Refused, match="not_serving"):
        stop_serving_goal(plan, "shops", "calls")
