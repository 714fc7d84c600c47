"""What is being carried over the board, by mouse or by keys, and what putting it down would do."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QMimeData, QObject, Signal

from teambuilder.core.actions.ownership import set_ownership
from teambuilder.core.actions.slots import move_person, place_person
from teambuilder.core.cautions import cautions
from teambuilder.core.change import Change, Refused
from teambuilder.core.plan import Department, OwnershipKind, Plan
from teambuilder.ui import mime, words
from teambuilder.ui.session import Session

if TYPE_CHECKING:
    from teambuilder.core.catalogue import Catalogue

_translate = QCoreApplication.translate


@dataclass(frozen=True)
class Load:
    """A person, a slot's card, a role of the catalogue, or a responsibility."""

    person_id: str = ""
    slot_id: str = ""
    role_key: str = ""
    responsibility_id: str = ""

    @classmethod
    def of(cls, data: QMimeData) -> Load:
        """What a drag carries; all empty for a drag that is not ours."""
        return cls(
            mime.unpacked(data, mime.PERSON) or "",
            mime.unpacked(data, mime.SLOT) or "",
            mime.unpacked(data, mime.CATALOGUE_ROLE) or "",
            mime.unpacked(data, mime.RESPONSIBILITY) or "",
        )

    def mime_data(self) -> QMimeData:
        if self.slot_id:
            return mime.packed(mime.SLOT, self.slot_id)
        if self.role_key:
            return mime.packed(mime.CATALOGUE_ROLE, self.role_key)
        if self.responsibility_id:
            return mime.packed(mime.RESPONSIBILITY, self.responsibility_id)
        return mime.packed(mime.PERSON, self.person_id)

    def __bool__(self) -> bool:
        return bool(self.person_id or self.slot_id or self.role_key or self.responsibility_id)

    def carried_person(self, session: Session) -> str:
        """The id of the person who is carried, as such or on a slot's card; empty for none."""
        if self.person_id in session.plan.people:
            return self.person_id
        slot = session.team.slots.get(self.slot_id)
        return (slot.person_id or "") if slot else ""

    def name(self, session: Session) -> str:
        """What to call it."""
        person_id = self.carried_person(session)
        if person_id:
            return words.said(session.plan.people[person_id].names)
        if self.role_key in _catalogue().roles:
            return words.said(_catalogue().roles[self.role_key].title)
        duty = session.plan.responsibilities.get(self.responsibility_id)
        if duty is not None:
            return words.said(duty.text)
        slot = session.team.slots.get(self.slot_id)
        return words.said(session.team.roles[slot.role_id].title) if slot else ""


class Carrying(QObject):
    """The load in the owner's hand; both departments and the tray light up for it."""

    changed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._load = Load()
        self._by_key = False
        self._foreign = False

    @property
    def load(self) -> Load:
        return self._load

    @property
    def by_key(self) -> bool:
        """True when it was picked up with the keyboard."""
        return self._by_key and bool(self._load)

    def pick_up(self, load: Load, *, by_key: bool = False) -> None:
        if (load, by_key) != (self._load, self._by_key):
            self._load, self._by_key = load, by_key
            self.changed.emit()

    def put_down(self) -> None:
        self.pick_up(Load())
        self._foreign = False

    def hover(self, load: Load) -> None:
        """A drag came in; one that did not begin here, as from another window, is put down when it leaves."""
        if load != self._load:
            self.pick_up(load)
            self._foreign = True

    def leave(self) -> None:
        """The drag left the view that it hovered over."""
        if self._foreign:
            self.put_down()


class Suitability(Enum):
    SUITS = "suits"
    CAUTION = "caution"
    REFUSED = "refused"


@dataclass(frozen=True)
class Verdict:
    """Whether a card takes the load, and why not or what to mind."""

    suitability: Suitability
    words: str = ""


def verdict(session: Session, load: Load, slot_id: str, *, beside: bool = False) -> Verdict:
    """What a card says to the person or the responsibility that is carried over it."""
    if load.responsibility_id:
        return _verdict_of_duty(session, load, slot_id)
    person_id = load.carried_person(session)
    if not person_id:
        return Verdict(Suitability.REFUSED, words.refusal(Refused("vacant")))
    if session.read_only:
        return Verdict(Suitability.REFUSED)
    refused = session.refusal(_placement, session.scenario_id, load, slot_id, beside=beside)
    if refused is not None:
        return Verdict(Suitability.REFUSED, words.refusal(refused))
    reasons = cautions(session.plan, session.scenario_id, person_id, slot_id, leaving=load.slot_id)
    if reasons:
        return Verdict(Suitability.CAUTION, " · ".join(words.caution(reason) for reason in reasons))
    return Verdict(Suitability.SUITS)


def _verdict_of_duty(session: Session, load: Load, slot_id: str) -> Verdict:
    if session.read_only:
        return Verdict(Suitability.REFUSED)
    refused = session.refusal(_placement, session.scenario_id, load, slot_id, beside=False)
    if refused is not None:
        return Verdict(Suitability.REFUSED, words.refusal(refused))
    duty = session.plan.responsibilities[load.responsibility_id]
    kind = _kind_for(session.plan, session.scenario_id, load.responsibility_id)
    said = _translate("Carrying", "Owns it") if kind is OwnershipKind.OWNS else _translate("Carrying", "Helps with it")
    if duty.department is not session.team.roles[session.team.slots[slot_id].role_id].department:
        other = _translate("Carrying", "{department} work")
        other = other.replace("{department}", words.department(duty.department))
        return Verdict(Suitability.CAUTION, f"{said} · {other}")
    return Verdict(Suitability.SUITS, said)


def _kind_for(plan: Plan, scenario_id: str, responsibility_id: str) -> OwnershipKind:
    """What a role that is given a responsibility does: it owns what nobody owns, and helps with anything else."""
    ownerships = plan.team(scenario_id).ownerships_of_responsibility(responsibility_id)
    owned = any(ownership.kind is OwnershipKind.OWNS for ownership in ownerships)
    return OwnershipKind.HELPS if owned else OwnershipKind.OWNS


def _given(plan: Plan, scenario_id: str, responsibility_id: str, slot_id: str) -> Change:
    """The role of the slot owns the responsibility, or helps. Refused: "already_has", "gone"."""
    team = plan.team(scenario_id)
    if slot_id not in team.slots or responsibility_id not in plan.responsibilities:
        raise Refused("gone")
    role = team.roles[team.slots[slot_id].role_id]
    kind, has = _kind_for(plan, scenario_id, responsibility_id), team.ownership(role.id, responsibility_id)
    if has is not None and kind is OwnershipKind.HELPS:
        raise Refused("already_has", role=role.title, responsibility=plan.responsibilities[responsibility_id].text)
    return set_ownership(plan, scenario_id, role.id, responsibility_id, kind)


def put_person(session: Session, load: Load, slot_id: str, *, beside: bool = False) -> bool:
    """Puts the carried person into a slot, or gives its role the carried responsibility: one undoable step."""
    return session.do(_placement, session.scenario_id, load, slot_id, beside=beside)


def _placement(plan: Plan, scenario_id: str, load: Load, slot_id: str, *, beside: bool) -> Change:
    if load.responsibility_id:
        return _given(plan, scenario_id, load.responsibility_id, slot_id)
    if load.slot_id:
        return move_person(plan, scenario_id, load.slot_id, slot_id, beside=beside)
    return place_person(plan, scenario_id, load.person_id, slot_id, beside=beside)


def role_suits(load: Load, department: Department) -> bool:
    """True when the carried role of the catalogue belongs to this department."""
    role = _catalogue().roles.get(load.role_key)
    return role is not None and role.department == department


def put_role(session: Session, load: Load, before_slot_id: str | None) -> bool:
    """Adds the carried role of the catalogue before a card, or last."""
    from teambuilder.core.actions.roles import add_catalogue_role

    place = {"before_slot_id": before_slot_id}
    return session.do(add_catalogue_role, session.scenario_id, _catalogue(), load.role_key, **place)


def _catalogue() -> Catalogue:
    from teambuilder.core.catalogue import load_catalogue  # read when it is first wanted, not before the first paint

    return load_catalogue()
