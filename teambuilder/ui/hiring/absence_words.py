"""An absence in words: what is said in the window of what stops, who covers it, and whose week overflows."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QCoreApplication

from teambuilder.core.hiring.absence import Absence, GoesOn, LostHelp, Outcome, Reports, StandIn, Stop, WeekThen
from teambuilder.core.hiring.standing_in import Coverer, CoverReason
from teambuilder.core.plan import Plan, Team
from teambuilder.ui import words
from teambuilder.ui.widgets.choice_field import Choice

_translate = QCoreApplication.translate
_WEEKS_OFFERED = (1, 2, 4, 8, 12)
_OTHERS_NAMED = 3


def weeks_choices() -> list[Choice]:
    """How long somebody may be away."""
    return [Choice(str(count), words.weeks(count)) for count in _WEEKS_OFFERED]


def summary(plan: Plan, absence: Absence) -> str:
    """The answer in a line or two."""
    stops = len(absence.stops)
    if stops:
        first = _translate("Absence", "If {person} is away for {weeks}, %n responsibilities stop.", "", stops)
    else:
        first = _translate("Absence", "If {person} is away for {weeks}, nothing stops.")
    first = first.replace("{person}", _name(plan, absence.person_id)).replace("{weeks}", words.weeks(absence.weeks))
    return " ".join([first, *_outcomes(absence), *_overflow(plan, absence)])


def _outcomes(absence: Absence) -> Iterable[str]:
    covered, waits = len(absence.covered), len(absence.with_outcome(Outcome.WAITS))
    left = len(absence.with_outcome(Outcome.LEFT))
    if covered:
        yield _translate("Absence", "%n can be covered.", "", covered)
    if waits:
        yield _translate("Absence", "%n can wait.", "", waits)
    if left:
        yield _translate("Absence", "%n would be left undone.", "", left)


def _overflow(plan: Plan, absence: Absence) -> Iterable[str]:
    most = next(iter(absence.overflowing), None)
    if most is not None:
        count = len(absence.overflowing)
        sentence = _translate("Absence", "The week of {person} would run {hours} over.")
        if count > 1:
            sentence = _translate("Absence", "{count} weeks would run over, that of {person} by {hours}.")
        sentence = sentence.replace("{count}", str(count)).replace("{hours}", words.hours(most.over))
        yield sentence.replace("{person}", _name(plan, most.person_id))


def hours_to_cover(absence: Absence) -> str:
    """How much stops, in a week and in all."""
    sentence = _translate("Absence", "{hours} a week, {in_all} in all. The most pressing comes first.")
    sentence = sentence.replace("{hours}", words.hours(absence.minutes_a_week))
    return sentence.replace("{in_all}", words.hours(absence.minutes_in_all))


def outcome(plan: Plan, stop: Stop) -> str:
    """What becomes of a responsibility: "Ayesha Malik can cover it: already helps with it."."""
    sentence = {
        Outcome.COVERED: lambda: _translate("Absence", "{person} can cover it: {reason}."),
        Outcome.OVER: lambda: _translate("Absence", "{person} must cover it, without the hours for it: {reason}."),
        Outcome.WAITS: lambda: _translate("Absence", "It can wait."),
        Outcome.LEFT: lambda: (
            _translate("Absence", "Nobody has the hours for it.")
            if stop.coverers
            else _translate("Absence", "Nobody is there to cover it.")
        ),
    }[stop.outcome]()
    taker = next((coverer for coverer in stop.coverers if coverer.person_id == stop.covered_by), None)
    if taker is not None:
        sentence = sentence.replace("{person}", _name(plan, taker.person_id)).replace("{reason}", _reason(taker))
    return sentence


def others(plan: Plan, stop: Stop) -> str:
    """Who else comes into question; empty when nobody does."""
    rest = [coverer for coverer in stop.coverers if coverer.person_id != stop.covered_by]
    if stop.outcome is Outcome.WAITS:
        rest = [coverer for coverer in rest if coverer.free_minutes > 0]
    if not rest:
        return ""
    listed = _translate("Absence", "; ").join(_other(plan, coverer) for coverer in rest[:_OTHERS_NAMED])
    more = len(rest) - _OTHERS_NAMED
    if more > 0:
        listed = (
            _translate("Absence", "{people}; {count} more").replace("{people}", listed).replace("{count}", str(more))
        )
    sentence = _translate("Absence", "Otherwise: {people}")
    if stop.outcome is Outcome.LEFT:
        sentence = _translate("Absence", "Too few hours: {people}")
    return sentence.replace("{people}", listed)


def _other(plan: Plan, coverer: Coverer) -> str:
    sentence = _translate("Absence", "{person} ({reason}, {free})")
    sentence = sentence.replace("{person}", _name(plan, coverer.person_id)).replace("{reason}", _reason(coverer))
    return sentence.replace("{free}", free(coverer.free_minutes))


def free(minutes: int) -> str:
    """ "6 h free", or that there is no hour."""
    if minutes <= 0:
        return _translate("Absence", "no hours free")
    return _translate("Absence", "{hours} free").replace("{hours}", words.hours(minutes))


def _reason(coverer: Coverer) -> str:
    return {
        CoverReason.HELPS: lambda: _translate("Absence", "already helps with it"),
        CoverReason.DEPARTMENT: lambda: _translate("Absence", "same department, new to this work"),
        CoverReason.SUPERIOR: lambda: _translate("Absence", "head of this role"),
        CoverReason.OWNER: lambda: _translate("Absence", "owner of the business"),
    }[coverer.reason]()


def stand_in(one: StandIn) -> str:
    """ "Could cover 3 of them, already helps with 1, 10 h free, would take 2: 6 h a week"."""
    parts = [_translate("Absence", "Could cover {count} of them").replace("{count}", str(one.could))]
    if one.knows:
        parts.append(_translate("Absence", "already helps with {count}").replace("{count}", str(one.knows)))
    parts.append(free(one.free_minutes))
    if one.covers:
        covers = _translate("Absence", "would take {count}: {hours} a week").replace("{count}", str(one.covers))
        parts.append(covers.replace("{hours}", words.hours(one.minutes_a_week)))
    return _translate("Absence", ", ").join(parts)


def week(one: WeekThen) -> str:
    """ "40 h now, 8 h of what stops. The week has 40 h: 8 h too few."."""
    parts = [_translate("Absence", "{hours} now").replace("{hours}", words.hours(one.used))]
    if one.carries:
        parts.append(_translate("Absence", "{hours} of what goes on").replace("{hours}", words.hours(one.carries)))
    if one.covers:
        parts.append(_translate("Absence", "{hours} of what stops").replace("{hours}", words.hours(one.covers)))
    sentence = _translate("Absence", "{parts}. The week has {available}: {over} too few.")
    sentence = sentence.replace("{parts}", _translate("Absence", ", ").join(parts))
    return sentence.replace("{available}", words.hours(one.available)).replace("{over}", words.hours(one.over))


def goes_on(plan: Plan, one: GoesOn) -> str:
    return _translate("Absence", "Goes on with {people}.").replace("{people}", names(plan, one.people))


def lost_help(plan: Plan, one: LostHelp) -> str:
    """Who owns what loses the help."""
    if not one.owners:
        return _translate("Absence", "Nobody owns it now.")
    return _translate("Absence", "Owned by {people}.").replace("{people}", names(plan, one.owners))


def turn_to(plan: Plan, team: Team, reports: Reports) -> str:
    if not reports.turn_to:
        return _translate("Absence", "Nobody else is above them. Name a deputy.")
    title = _translate("Absence", "owner of the business")
    if reports.role_id is not None:
        title = words.isolated(words.said(team.roles[reports.role_id].title))
    sentence = _translate("Absence", "Turn to {people} ({role}).")
    return sentence.replace("{people}", names(plan, reports.turn_to)).replace("{role}", title)


def names(plan: Plan, person_ids: Iterable[str]) -> str:
    return _translate("Absence", ", ").join(_name(plan, person_id) for person_id in person_ids)


def hours_aside(minutes: int) -> str:
    """The hours at the end of a line; nothing where none are said."""
    return words.hours(minutes) if minutes else ""


def _name(plan: Plan, person_id: str) -> str:
    return words.isolated(words.said(plan.people[person_id].names))
