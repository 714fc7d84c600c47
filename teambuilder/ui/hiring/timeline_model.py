"""The hires of a plan as rows of a timeline: when they start, how long until they are up to speed, what they cost."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, Qt

from teambuilder.core.pay import own_pay, planned_pay
from teambuilder.core.payroll.months import moved, number_of
from teambuilder.core.plan import Department, Plan, Slot, Team
from teambuilder.core.text import Text
from teambuilder.ui import words
from teambuilder.ui.widgets.id_model import IdListModel, Index

_translate = QCoreApplication.translate


@dataclass(frozen=True)
class HireRow:
    """A vacant seat, or one whose holder starts in a month to come; `holder` is empty for a vacant one."""

    slot: Slot
    title: Text
    department: Department
    holder: Text
    pay: int | None
    currency: str
    first: str  # the first month of the timeline

    @property
    def start(self) -> int | None:
        """The place of the first month on the timeline, None while it is not decided; nobody starts in the past."""
        start = self.slot.start_month
        return None if start is None else max(0, number_of(start) - number_of(self.first))

    def moved_to(self, place: int) -> str:
        """The month at a place of the timeline."""
        return moved(self.first, place)


def hire_rows(plan: Plan, team: Team, first: str) -> list[tuple[str, HireRow]]:
    """The seats to be filled and the people who have yet to start: the sooner ones first, undecided ones last."""
    rows = [_row(plan, team, slot, first) for slot in team.slots_in_order() if _is_to_come(slot, first)]
    rows.sort(key=lambda row: (row.slot.start_month is None, row.slot.start_month or ""))
    return [(row.slot.id, row) for row in rows]


def _is_to_come(slot: Slot, first: str) -> bool:
    return slot.person_id is None or (slot.start_month is not None and slot.start_month >= first)


def _row(plan: Plan, team: Team, slot: Slot, first: str) -> HireRow:
    role, holder = team.roles[slot.role_id], plan.people.get(slot.person_id or "")
    names = holder.names if holder else Text()
    pay = own_pay(holder, slot.minutes_a_week) if holder else None
    if pay is None:
        pay = planned_pay(slot, role)
    return HireRow(slot, role.title, role.department, names, pay, plan.business.currency, first)


def terms_line(row: HireRow) -> str:
    """The holder or the stage, and the pay."""
    state = words.isolated(words.said(row.holder)) if row.holder else words.stage(row.slot.stage)
    if row.slot.person_id is not None and row.pay is None:
        return state
    pay = _translate("Timeline", "no pay yet") if row.pay is None else words.money(row.pay, row.currency)
    return f"{state} · {pay}"


def start_line(row: HireRow) -> str:
    """When it starts and how long it takes, in words."""
    if row.slot.start_month is None:
        return _translate("Timeline", "No month yet")
    parts = [_translate("Timeline", "starts in {month}").replace("{month}", words.month(row.slot.start_month))]
    if row.slot.ramp_months:
        parts.append(_translate("Timeline", "up to speed after %n months", "", row.slot.ramp_months))
    return words.listed(parts)


class TimelineModel(IdListModel[HireRow]):
    """What a screen reader hears of a row is all that the eye sees."""

    def text(self, payload: HireRow) -> str:
        return words.listed((words.said(payload.title), words.department(payload.department), start_line(payload)))

    def description(self, payload: HireRow) -> str:
        return terms_line(payload)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if role == Qt.ItemDataRole.ToolTipRole and index.isValid():
            row = self.payload(index)
            return f"{self.text(row)}\n{self.description(row)}"
        return super().data(index, role)

    def flags(self, index: Index) -> Qt.ItemFlag:
        return super().flags(index) & ~Qt.ItemFlag.ItemIsDragEnabled
