"""How a responsibilities sheet shows what is not as it was signed: words beside it, and a list of what is gone."""

from __future__ import annotations

from collections.abc import Iterator

from teambuilder.core.figures import hours_figure
from teambuilder.core.sheets import Money
from teambuilder.core.sheets.changes import Changes, DutyChange, DutyChangeKind
from teambuilder.sheets.blocks import Block, Bullets, Cell, Paragraph, Section, Tone
from teambuilder.sheets.words import Words


class Marks:
    """The words beside what changed; all are empty for a sheet that is not compared."""

    def __init__(self, changes: Changes | None, words: Words) -> None:
        self._changes = changes
        self._words = words

    def said_first(self) -> Iterator[Block]:
        """What the marks mean, or that there are none."""
        if self._changes is not None:
            since = self._words.day(self._changes.since)
            yield Paragraph(self._words("changed_since" if self._changes else "same_since", date=since), Tone.SOFT)

    def role(self, role_id: str) -> str:
        changes, words = self._changes, self._words
        if changes is None:
            return ""
        if role_id in changes.new_roles:
            return words("mark_new")
        if role_id in changes.titles_before:
            return words("mark_title", title=words.apart(words.of(changes.titles_before[role_id])))
        minutes = changes.role_hours.get(role_id)
        return "" if minutes is None else self._hours_before(minutes)

    def superior(self, role_id: str) -> str:
        return self._words("mark_changed") if self._changes and role_id in self._changes.reports_to else ""

    def duties(self, role_id: str) -> dict[str, str]:
        """The words by the responsibilities' ids."""
        if self._changes is None:
            return {}
        own = ((duty_id, change) for (role, duty_id), change in self._changes.duties.items() if role == role_id)
        return {duty_id: self._duty(change) for duty_id, change in own}

    def goals(self) -> dict[str, str]:
        if self._changes is None:
            return {}
        changed = dict.fromkeys(self._changes.changed_goals, self._words("mark_changed"))
        return changed | dict.fromkeys(self._changes.new_goals, self._words("mark_new"))

    def pay(self, pay: Money) -> str:
        before = self._changes.pay_before if self._changes else None
        return "" if before is None or before == pay else self._words("mark_before", value=self._words.money(before))

    def week(self) -> str:
        before = self._changes.week_before if self._changes else None
        if before is None:
            return ""
        figures = self._words("week_of", used=hours_figure(before.used), available=hours_figure(before.available))
        return self._words("mark_before", value=figures)

    def gone(self) -> Iterator[Block]:
        """What was signed and is not on the sheet any more."""
        changes, words = self._changes, self._words
        if changes is None or not (changes.gone or changes.left_roles or changes.gone_goals):
            return
        yield Section(words("gone_head"))
        roles = (Cell(words("gone_role", title=words.apart(words.of(title)))) for title in changes.left_roles)
        duties = (
            Cell(
                words.of(duty.text),
                words("gone_owned" if duty.owned else "gone_helped", role=words.of(duty.role_title)),
            )
            for duty in changes.gone
        )
        goals = (Cell(words.of(goal), words("gone_goal")) for goal in changes.gone_goals)
        yield Bullets((*roles, *duties, *goals))

    def _duty(self, change: DutyChange) -> str:
        kinds = {
            DutyChangeKind.NEW: "mark_new",
            DutyChangeKind.NOW_OWNED: "mark_now_owned",
            DutyChangeKind.NOW_HELPED: "mark_now_helped",
            DutyChangeKind.WORDING: "mark_wording",
        }
        said = self._words(kinds[change.kind]) if change.kind in kinds else ""
        if change.minutes_before is None:
            return said
        hours = self._hours_before(change.minutes_before)
        return self._words("comma").join((said, hours)) if said else hours

    def _hours_before(self, minutes: int) -> str:
        return self._words("mark_hours", hours=hours_figure(minutes))
