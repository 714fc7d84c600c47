"""The cards of one department: each slot with all that its card tells."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from PySide6.QtCore import QCoreApplication, QMimeData, QModelIndex, Qt

from teambuilder.core.findings import Finding
from teambuilder.core.pay import planned_pay
from teambuilder.core.plan import Department, OwnershipKind, Person, Plan, Role, Slot
from teambuilder.ui import words, words_findings
from teambuilder.ui.board.carrying import Load
from teambuilder.ui.findings.board import FindingsBoard
from teambuilder.ui.findings.model import tip
from teambuilder.ui.widgets.id_model import IdListModel, Index

_translate = QCoreApplication.translate


class Card(NamedTuple):
    """What one card shows; of the findings that concern it, the most serious comes first."""

    slot: Slot
    role: Role
    person: Person | None
    owned: int
    helped: int
    currency: str
    findings: tuple[Finding, ...] = ()


def holder_line(card: Card, *, read_only: bool = False) -> str:
    """The holder's name, or what to do with a vacant seat; where nothing can be done, that it is vacant."""
    if card.person is not None:
        return words.said(card.person.names)
    if read_only:
        return _translate("SlotCard", "Vacant")
    return _translate("SlotCard", "Drop a person here")


def detail_line(card: Card) -> str:
    """The seat's hours, its territory or specialty, and for a vacant seat its planned start, pay and stage."""
    parts = [words.hours(card.slot.minutes_a_week)]
    field = words.said(card.role.territory) or words.said(card.role.specialty)
    if field:
        parts.append(field)
    if card.person is None:
        if card.slot.start_month:
            parts.append(words.month(card.slot.start_month))
        pay = planned_pay(card.slot, card.role)
        if pay is not None:
            parts.append(words.money(pay, card.currency))
        if card.slot.stage != "idea":
            parts.append(words.stage(card.slot.stage))
    return " · ".join(parts)


def duties_line(card: Card) -> str:
    """How many responsibilities come with the seat."""
    if not card.owned and not card.helped:
        return _translate("SlotCard", "No responsibilities yet")
    owned = _translate("SlotCard", "Owns {number}").replace("{number}", str(card.owned))
    helped = _translate("SlotCard", "helps with {number}").replace("{number}", str(card.helped))
    return f"{owned} · {helped}" if card.helped else owned


def mark_line(card: Card) -> str:
    """The most serious finding that concerns this seat in few words, or nothing."""
    return words_findings.short(card.findings[0]) if card.findings else ""


class SlotModel(IdListModel[Card]):
    """The department's slots in the order of their cards."""

    def __init__(self, department: Department, findings: FindingsBoard) -> None:
        super().__init__()
        self._department = department
        self._findings = findings

    def show_plan(self, plan: Plan, scenario_id: str) -> None:
        team, people, currency = plan.team(scenario_id), plan.people, plan.business.currency
        duties: dict[str, tuple[int, int]] = {}
        rows: list[tuple[str, Card]] = []
        for slot in team.slots_in(self._department):
            if slot.role_id not in duties:
                ownerships = team.ownerships_of_role(slot.role_id)
                owned = sum(o.kind is OwnershipKind.OWNS for o in ownerships)
                duties[slot.role_id] = (owned, len(ownerships) - owned)
            person = people[slot.person_id] if slot.person_id else None
            role, found = team.roles[slot.role_id], self._findings.of_slot(slot.id)
            rows.append((slot.id, Card(slot, role, person, *duties[slot.role_id], currency, found)))
        self.show_rows(rows)

    def text(self, payload: Card) -> str:
        return f"{words.said(payload.role.title)}: {holder_line(payload) if payload.person else self.tr('vacant')}"

    def description(self, payload: Card) -> str:
        findings = [words_findings.finding(finding) for finding in payload.findings]
        return words.listed((detail_line(payload), duties_line(payload), *findings))

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if role == Qt.ItemDataRole.ToolTipRole and index.isValid():
            lines = [words_findings.finding(finding) for finding in self.payload(index).findings]
            return tip(lines) if lines else None
        return super().data(index, role)

    def mimeTypes(self) -> list[str]:
        return Load(slot_id="-").mime_data().formats()

    def mimeData(self, indexes: Sequence[QModelIndex]) -> QMimeData:
        return Load(slot_id=self.row_id(indexes[0]) if indexes else "").mime_data()

    def supportedDragActions(self) -> Qt.DropAction:
        return Qt.DropAction.MoveAction | Qt.DropAction.CopyAction
