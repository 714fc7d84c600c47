"""What a signature binds: kept as text when a sheet is signed, and held against the person's next sheet.

The text is JSON. Plans hold it for good, so that what reads it must go on reading what was ever written.
"""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from typing import TYPE_CHECKING, Any

from teambuilder.core.plan import Signing
from teambuilder.core.sheets.changes import Changes, DutyChange, DutyChangeKind, GoneDuty
from teambuilder.core.sheets.facts import Duty, GoalFacts, Post, RoleFacts
from teambuilder.core.sheets.signed_state import SignedRole, SignedState, read_state
from teambuilder.core.text import Text

if TYPE_CHECKING:
    from teambuilder.core.sheets.responsibilities import ResponsibilitiesSheet


def signed_state(sheet: ResponsibilitiesSheet) -> str:
    """The one text of what the sheet binds its person to; pay is in it only if the sheet printed pay."""
    state: dict[str, Any] = {
        "week": [sheet.week.used, sheet.week.available],
        "roles": [_role(role) for role in sheet.roles],
        "goals": [_goal(goal) for goal in sheet.goals],
    }
    if sheet.monthly_pay is not None:
        state["pay"] = [sheet.monthly_pay.amount, sheet.monthly_pay.currency]
    return json.dumps(state, ensure_ascii=False, separators=(",", ":"), sort_keys=True)


def _role(role: RoleFacts) -> dict[str, Any]:
    return {
        "id": role.id,
        "title": _text(role.title),
        "minutes": role.minutes_a_week,
        "reports_to": _post(role.reports_to),
        "owns": [_duty(duty) for duty in role.owns],
        "helps": [_duty(duty) for duty in role.helps],
    }


def _duty(duty: Duty) -> list[Any]:
    return [duty.id, _text(duty.text), duty.minutes_a_week]


def _goal(goal: GoalFacts) -> dict[str, Any]:
    return {"id": goal.id, "text": _text(goal.text), "measure": _text(goal.measure), "due": goal.due_date}


def _post(post: Post | None) -> dict[str, Any] | None:
    """A post as it is read: in any order of its holders, which is that of cards on a board."""
    if post is None:
        return None
    return {
        "title": None if post.title is None else _text(post.title),
        "holders": sorted(_text(holder) for holder in post.holders),
    }


def _text(text: Text) -> list[str]:
    return [text.en, text.ur]


def changes_since(signing: Signing, sheet: ResponsibilitiesSheet, *, with_goals: bool = True) -> Changes | None:
    """What the sheet says other than the signed one, in goals only if wanted.

    None when the kept state cannot be read, as in a file that somebody else wrote.
    """
    before, now = read_state(signing.state), read_state(signed_state(sheet))
    if before is None or now is None:
        return None
    both = [(role_id, before.roles[role_id], role) for role_id, role in now.roles.items() if role_id in before.roles]
    goals: Mapping[str, Any] = _goal_changes(before, now) if with_goals else {}
    pay_differs = before.pay is not None and now.pay is not None and before.pay != now.pay
    return Changes(
        since=signing.signed_date,
        new_roles=frozenset(now.roles.keys() - before.roles.keys()),
        left_roles=tuple(role.title for role_id, role in before.roles.items() if role_id not in now.roles),
        titles_before={role_id: old.title for role_id, old, new in both if old.title != new.title},
        reports_to=frozenset(role_id for role_id, old, new in both if old.reports_to != new.reports_to),
        role_hours={role_id: old.minutes for role_id, old, new in both if old.minutes != new.minutes},
        duties={(role_id, duty_id): c for role_id, old, new in both for duty_id, c in _duty_changes(old, new)},
        gone=tuple(gone for role_id, old, new in both for gone in _gone_duties(role_id, old, new)),
        week_before=before.week if before.week != now.week else None,
        pay_before=before.pay if pay_differs else None,
        **goals,
    )


def _duty_changes(before: SignedRole, now: SignedRole) -> Iterator[tuple[str, DutyChange]]:
    for duty_id, duty in now.duties.items():
        old = before.duties.get(duty_id)
        if old is None:
            yield duty_id, DutyChange(DutyChangeKind.NEW)
            continue
        minutes = old.minutes if old.minutes != duty.minutes else None
        if old.owned != duty.owned:
            kind = DutyChangeKind.NOW_OWNED if duty.owned else DutyChangeKind.NOW_HELPED
            yield duty_id, DutyChange(kind, minutes)
        elif old.text != duty.text:
            yield duty_id, DutyChange(DutyChangeKind.WORDING, minutes)
        elif minutes is not None:
            yield duty_id, DutyChange(DutyChangeKind.HOURS, minutes)


def _gone_duties(role_id: str, before: SignedRole, now: SignedRole) -> Iterator[GoneDuty]:
    for duty_id, duty in before.duties.items():
        if duty_id not in now.duties:
            yield GoneDuty(role_id, now.title, duty.text, duty.owned)


def _goal_changes(before: SignedState, now: SignedState) -> Mapping[str, Any]:
    """The parts of Changes that concern goals."""
    return {
        "new_goals": frozenset(now.goals.keys() - before.goals.keys()),
        "changed_goals": frozenset(
            key for key in now.goals.keys() & before.goals.keys() if now.goals[key] != before.goals[key]
        ),
        "gone_goals": tuple(goal.text for key, goal in before.goals.items() if key not in now.goals),
    }
