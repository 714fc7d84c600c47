"""Words for codes: actions, refusals, cautions, troubles and the terms of the plan, in the window's language."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Mapping
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QDate, QLocale, Qt

from teambuilder.core.alphabet import SortKey, sort_key
from teambuilder.core.cautions import Caution
from teambuilder.core.change import Action, Parameter, Refused
from teambuilder.core.figures import amount_figure, currency_digits, hours_figure, percent_figure, with_sign
from teambuilder.core.plan import Business, Department, Horizon, Leaning, OwnershipKind, Person, PersonKind, Stage
from teambuilder.core.text import Text, is_urdu, own_script_first
from teambuilder.exchange.trouble import ExchangeTrouble
from teambuilder.store.trouble import StoreTrouble
from teambuilder.ui.language import ui_language
from teambuilder.ui.moments import moment

_translate = QCoreApplication.translate
OWN_DIRECTION, RIGHT_TO_LEFT, END = "\u2068", "\u2067", "\u2069"  # Unicode's isolates
_ISOLATES = dict.fromkeys(map(ord, (OWN_DIRECTION, RIGHT_TO_LEFT, END)))


def isolated(text: str) -> str:
    """A name inside a sentence: its own direction does not disturb the sentence's.

    A text with any Urdu in it runs from right to left, also when it begins with "SEO" or "CRM".
    """
    urdu = not text.isascii() and any(map(is_urdu, text))
    return f"{RIGHT_TO_LEFT if urdu else OWN_DIRECTION}{text}{END}"


def without_isolates(text: str) -> str:
    """A sentence without the marks round its names, to be searched or printed in a terminal."""
    return text.translate(_ISOLATES)


def said(text: Text) -> str:
    """A text of the plan in the window's language, or in the other when there is none."""
    return text.in_language(ui_language())


def names_in_order(row: Person | Business) -> tuple[str, str]:
    """A name as its two fields show it: the one that the window shows, then the one in the other script."""
    return own_script_first(row.name, row.name_other_script, ui_language())


def by_name(text: Text) -> SortKey:
    """Where a name stands in a list of the window: the key to sort by."""
    return sort_key(said(text), ui_language())


def filled(sentence: str, parameters: Mapping[str, Parameter]) -> str:
    """The sentence with the names and figures in it that its {places} ask for."""
    words = {
        name: isolated(said(value)) if isinstance(value, Text) else isolated(str(value))
        for name, value in parameters.items()
    }
    return re.sub(r"\{(\w+)\}", lambda place: words.get(place[1], place[0]), sentence)


def listed(parts: Iterable[str]) -> str:
    """Several things in a row, parted as the window's language parts them."""
    return _translate("Words", ", ").join(parts)


def sentences(*parts: str) -> str:
    """Sentences one after the other, with the full stop of the window's language between them."""
    return _translate("Words", ". ").join(parts)


def hours(minutes: int) -> str:
    """ "12.5 h" in the window's language; minutes of a week."""
    if minutes == 60:
        return _translate("Words", "1 h")
    return _translate("Words", "{hours} h").replace("{hours}", hours_figure(minutes))


def hours_a_week(minutes: int) -> str:
    """ "12.5 h a week" in the window's language."""
    return _translate("Words", "{hours} a week").replace("{hours}", hours(minutes))


def weeks(count: int) -> str:
    """ "1 week", "2 weeks"."""
    return _translate("Words", "%n week(s)", "", count)


def money(minor_units: int, currency: str) -> str:
    """An amount as people write it, without decimals when there are none: "Rs 45,000", "−Rs 45,000", "CAD 45,000".

    The code of a currency says which dollar it is, and stands on the sheets too.
    """
    figure = amount_figure(abs(minor_units), currency)
    if currency == "PKR":
        amount = _translate("Words", "Rs {figure}").replace("{figure}", figure).replace(" ", "\u00a0")
    else:
        amount = f"{currency}\u00a0{figure}"
    return isolated(with_sign(minor_units, amount))


def whole_money(minor_units: int, currency: str) -> str:
    """An amount in whole units of the currency: what is worked out or foreseen is no finer than that."""
    unit = 10 ** currency_digits(currency)
    return money(round(minor_units / unit) * unit, currency)


def percent(basis_points: int) -> str:
    """ "8.33%" in the window's language."""
    return _translate("Words", "{figure}%").replace("{figure}", percent_figure(basis_points))


def paper(code: str) -> str:
    """ "a4" and "letter" as people call them."""
    return "A4" if code == "a4" else _translate("Words", "Letter")


def month(year_month: str) -> str:
    """ "2027-02" as "February 2027"."""
    year, number = year_month.split("-")
    return f"{QLocale().standaloneMonthName(int(number))} {year}"


def day(iso: str) -> str:
    """ "2027-02-14" as "14 February 2027"."""
    return QLocale().toString(QDate.fromString(iso, Qt.DateFormat.ISODate), "d MMMM yyyy")


def department(value: Department) -> str:
    return _translate("Words", "Sales") if value is Department.SALES else _translate("Words", "Marketing")


def focus(value: Department) -> str:
    """What a department looks at: the line under its name."""
    if value is Department.SALES:
        return _translate("Words", "Today and the near future: customers, orders, revenue")
    return _translate("Words", "The long term: brand, plan, campaigns")


def leaning(value: Leaning) -> str:
    return {
        Leaning.EITHER: lambda: _translate("Words", "Either"),
        Leaning.SALES: lambda: _translate("Words", "Sales"),
        Leaning.MARKETING: lambda: _translate("Words", "Marketing"),
    }[value]()


def person_kind(value: PersonKind) -> str:
    return {
        PersonKind.OWNER: lambda: _translate("Words", "Owner"),
        PersonKind.EMPLOYEE: lambda: _translate("Words", "Employee"),
        PersonKind.CONTRACTOR: lambda: _translate("Words", "Contractor"),
        PersonKind.CANDIDATE: lambda: _translate("Words", "Candidate"),
    }[value]()


def stage(value: Stage) -> str:
    return {
        Stage.IDEA: lambda: _translate("Words", "Idea"),
        Stage.ADVERTISED: lambda: _translate("Words", "Advertised"),
        Stage.INTERVIEWING: lambda: _translate("Words", "Interviewing"),
        Stage.OFFERED: lambda: _translate("Words", "Offer made"),
    }[value]()


def horizon(value: Horizon) -> str:
    return _translate("Words", "Now") if value is Horizon.NOW else _translate("Words", "Long term")


def ownership(value: OwnershipKind | None) -> str:
    if value is None:
        return _translate("Words", "Not theirs")
    return _translate("Words", "Owns") if value is OwnershipKind.OWNS else _translate("Words", "Helps")


_ACTIONS: Mapping[str, Callable[[], str]] = {
    "found_business": lambda: _translate("Words", "Start the plan of {business}"),
    "edit_business": lambda: _translate("Words", "Change the business’s details"),
    "add_person": lambda: _translate("Words", "Add {person}"),
    "edit_person": lambda: _translate("Words", "Change the details of {person}"),
    "remove_person": lambda: _translate("Words", "Remove {person}"),
    "place_person": lambda: _translate("Words", "Make {person} {role}"),
    "place_person_replaced": lambda: _translate("Words", "Make {person} {role} in place of {replaced}"),
    "place_beside": lambda: _translate("Words", "Add {person} as another {role}"),
    "move_person": lambda: _translate("Words", "Move {person} to {role}"),
    "move_person_replaced": lambda: _translate("Words", "Move {person} to {role} in place of {replaced}"),
    "free_slot": lambda: _translate("Words", "Take {person} off {role}"),
    "free_person": lambda: _translate("Words", "Take {person} off the team"),
    "add_slot": lambda: _translate("Words", "Add a seat for {role}"),
    "edit_slot": lambda: _translate("Words", "Change a seat of {role}"),
    "remove_slot": lambda: _translate("Words", "Remove a seat of {role}"),
    "reorder_slot": lambda: _translate("Words", "Move the card of {role}"),
    "add_role": lambda: _translate("Words", "Add the role {role}"),
    "edit_role": lambda: _translate("Words", "Change the role {role}"),
    "remove_role": lambda: _translate("Words", "Remove the role {role}"),
    "report_to": lambda: _translate("Words", "Let {role} report to {superior}"),
    "report_to_owner": lambda: _translate("Words", "Let {role} report to the owner"),
    "work_with": lambda: _translate("Words", "Let {role} work with {other}"),
    "stop_working_with": lambda: _translate("Words", "Part {role} and {other}"),
    "add_responsibility": lambda: _translate("Words", "Add the responsibility {responsibility}"),
    "edit_responsibility": lambda: _translate("Words", "Change the responsibility {responsibility}"),
    "retire_responsibility": lambda: _translate("Words", "Put aside the responsibility {responsibility}"),
    "take_up_responsibility": lambda: _translate("Words", "Take up the responsibility {responsibility}"),
    "remove_responsibility": lambda: _translate("Words", "Remove the responsibility {responsibility}"),
    "owns": lambda: _translate("Words", "Let {role} own {responsibility}"),
    "helps": lambda: _translate("Words", "Let {role} help with {responsibility}"),
    "disown": lambda: _translate("Words", "Take {responsibility} from {role}"),
    "add_goal": lambda: _translate("Words", "Add the goal {goal}"),
    "edit_goal": lambda: _translate("Words", "Change the goal {goal}"),
    "remove_goal": lambda: _translate("Words", "Remove the goal {goal}"),
    "serve_goal": lambda: _translate("Words", "Let {responsibility} serve the goal {goal}"),
    "serve_goal_with_several": lambda: _translate("Words", "Let {count} responsibilities serve the goal {goal}"),
    "stop_serving_goal": lambda: _translate("Words", "Part {responsibility} from the goal {goal}"),
    "set_ownership_hours": lambda: _translate("Words", "Set the hours of {role} for {responsibility}"),
    "mark_signed": lambda: _translate("Words", "Mark the sheet of {person} as signed"),
    "mark_signed_many": lambda: _translate("Words", "Mark {count} sheets as signed"),
    "add_on_cost": lambda: _translate("Words", "Add the on-cost {cost}"),
    "edit_on_cost": lambda: _translate("Words", "Change the on-cost {cost}"),
    "remove_on_cost": lambda: _translate("Words", "Remove the on-cost {cost}"),
    "use_preset": lambda: _translate("Words", "Take the usual on-costs: {preset}"),
    "add_one_off_cost": lambda: _translate("Words", "Add a cost of {role}: {cost}"),
    "edit_one_off_cost": lambda: _translate("Words", "Change the cost {cost}"),
    "remove_one_off_cost": lambda: _translate("Words", "Remove the cost {cost}"),
    "add_pay_raise": lambda: _translate("Words", "Plan a raise for {person} from {month}"),
    "add_pay_raise_for_all": lambda: _translate("Words", "Plan a raise for everyone from {month}"),
    "edit_pay_raise": lambda: _translate("Words", "Change the raise of {person} from {month}"),
    "edit_pay_raise_for_all": lambda: _translate("Words", "Change the raise for everyone from {month}"),
    "remove_pay_raise": lambda: _translate("Words", "Remove the raise of {person} from {month}"),
    "remove_pay_raise_for_all": lambda: _translate("Words", "Remove the raise for everyone from {month}"),
    "owns_several": lambda: _translate("Words", "Settle who owns {count} responsibilities"),
    "helps_several": lambda: _translate("Words", "Settle who helps with {count} responsibilities"),
    "free_from_department": lambda: _translate("Words", "Take {person} off the seats in {department}"),
    "accept_placements": lambda: _translate("Words", "Give {count} people a seat"),
    "dismiss_finding": lambda: _translate("Words", "Dismiss a finding"),
    "take_back_finding": lambda: _translate("Words", "Take a finding back"),
    "plan_hire": lambda: _translate("Words", "Plan the hire of {role}"),
    "plan_hires": lambda: _translate("Words", "Plan the hire of {role} and {other}"),
    "add_scenario": lambda: _translate("Words", "Add the scenario {scenario}"),
    "rename_scenario": lambda: _translate("Words", "Rename the scenario {scenario}"),
    "remove_scenario": lambda: _translate("Words", "Delete the scenario {scenario}"),
    "make_current": lambda: _translate("Words", "Let the scenario {scenario} open first"),
    "copy_detail": lambda: _translate("Words", "Make a detail in {scenario} as in {other}"),
    "copy_difference": lambda: _translate("Words", "Make {subject} in {scenario} as in {other}"),
    "restore": lambda: _translate("Words", "Restore the plan of {moment}"),
    "merge_copy": lambda: _translate("Words", "Merge {file}"),
}


def action(value: Action) -> str:
    """A step in words: "Make Ayesha Khan Sales manager"."""
    name = f"{value.name}_replaced" if "replaced" in value.parameters else value.name
    parameters = dict(value.parameters)
    if name == "import_people":
        return _imported(int(str(parameters["count"])), int(str(parameters.get("merged", 0))))
    if "department" in parameters:
        parameters["department"] = department(Department(str(parameters["department"])))
    if "month" in parameters:
        parameters["month"] = month(str(parameters["month"]))
    if "moment" in parameters:
        parameters["moment"] = moment(str(parameters["moment"]))
    words_of = _ACTIONS.get(name)
    if words_of is None:  # a step that a later version took
        return _translate("Words", "A step that this version has no words for")
    return filled(words_of(), parameters)


def _imported(count: int, merged: int) -> str:
    if not merged:
        return _translate("Words", "Import %n people", "", count)
    if not count:
        return _translate("Words", "Complete the details of %n people from a file", "", merged)
    return _translate("Words", "Import %n people and complete the details of others", "", count)


_REFUSALS: Mapping[str, Callable[[], str]] = {
    "gone": lambda: _translate("Words", "This is not in the plan any more. Choose another."),
    "already_here": lambda: _translate("Words", "{person} already sits here."),
    "already_in_role": lambda: _translate("Words", "{person} is already {role}. Choose another role or person."),
    "vacant": lambda: _translate("Words", "Nobody sits here yet. Put a person here first."),
    "not_placed": lambda: _translate("Words", "{person} has no seat to give up."),
    "last_slot": lambda: _translate("Words", "This is the last seat of {role}. Remove the role instead."),
    "other_department": lambda: _translate("Words", "This card belongs to the other department. Drop it there."),
    "reporting_loop": lambda: _translate(
        "Words", "{superior} already reports to {role}, directly or through others. Choose another role."
    ),
    "same_role": lambda: _translate("Words", "A role cannot work with itself. Choose another role."),
    "already_joined": lambda: _translate("Words", "{role} and {other} already work together."),
    "not_joined": lambda: _translate("Words", "{role} and {other} do not work together."),
    "not_owned": lambda: _translate("Words", "{role} does not have this responsibility. Give it to the role first."),
    "not_serving": lambda: _translate("Words", "{responsibility} does not serve this goal. Choose another."),
    "last_scenario": lambda: _translate("Words", "This is the only scenario. Add another one before you delete it."),
    "name_taken": lambda: _translate("Words", "There is already a scenario {scenario}. Choose another name."),
    "already_has": lambda: _translate("Words", "This role already has it."),
    "empty": lambda: _translate("Words", "A name is needed here. Type one."),
    "too_long": lambda: _translate("Words", "This is too long: {length} of at most {limit} characters. Shorten it."),
    "bad_character": lambda: _translate("Words", "This has a character that cannot be kept. Type the text again."),
    "bad_number": lambda: _translate("Words", "This number is out of range. Type one from 0 to {limit}."),
    "bad_date": lambda: _translate("Words", "This is not a date. Choose one from the calendar."),
    "bad_value": lambda: _translate("Words", "This cannot be kept here. Choose another value."),
    "other_currency": lambda: _translate("Words", "These amounts are in {currency}. Choose another list."),
    "undecided": lambda: _translate("Words", "Some questions are open yet. Choose an answer to each, then merge."),
    "changed_meanwhile": lambda: _translate("Words", "The plan was changed meanwhile. Compare the copy again."),
    "bad_currency": lambda: _translate("Words", "A currency is three capital letters, such as PKR. Type them."),
}


def refusal(value: Refused) -> str:
    """Why something cannot be done, and what to do instead."""
    return filled(_REFUSALS[value.code](), value.parameters)


def caution(value: Caution) -> str:
    """What speaks against a placement."""
    if value.code == "over_hours":
        sentence = _translate("Words", "Over hours: {used} of {available} h")
        figures = {name: hours_figure(int(str(value.parameters[key]))) for name, key in _OVER_HOURS.items()}
        return filled(sentence, figures)
    return filled(
        _translate("Words", "Leans to {leaning}"), {"leaning": leaning(Leaning(str(value.parameters["leaning"])))}
    )


_OVER_HOURS = {"used": "minutes", "available": "available"}

_TROUBLES: Mapping[str, Callable[[], str]] = {
    "missing": lambda: _translate("Words", "{name} is not there. Look in another folder or on the USB stick."),
    "not_a_plan": lambda: _translate("Words", "{name} is not a Teambuilder plan. Choose a .teamplan file."),
    "damaged": lambda: _translate("Words", "{name} is damaged and was not opened. Your file was not changed."),
    "newer": lambda: _translate(
        "Words", "{name} was made by a newer Teambuilder. Install the newest version to open it."
    ),
    "read_only": lambda: _translate(
        "Words", "{name} cannot be changed: it is protected. Copy it to your own folder and open the copy."
    ),
    "open_elsewhere": lambda: _translate("Words", "{name} is already open in another window. Go on there."),
    "changed_elsewhere": lambda: _translate(
        "Words", "{name} was changed by another program. Open it again to go on; your last step was not kept."
    ),
    "disk_full": lambda: _translate(
        "Words",
        "The disk is full. Your last step was not kept, all before it is safe. Free some space, then try again.",
    ),
    "cannot_read": lambda: _translate("Words", "{name} cannot be read. Check the disk or USB stick, then try again."),
    "cannot_write": lambda: _translate(
        "Words",
        "The last step could not be written to {name}; all before it is safe. Check the disk, then try again.",
    ),
    "exists": lambda: _translate("Words", "There is already a file {name}. Choose another name."),
    "too_big": lambda: _translate("Words", "{name} is too big to be a plan. Choose another file."),
    "same_file": lambda: _translate("Words", "{name} is the plan that is open. Choose the copy of it."),
    "other_state": lambda: _translate(
        "Words",
        "{name} was changed on another computer too. Your steps are kept on this one; open the plan to merge them.",
    ),
    "not_published": lambda: _translate(
        "Words",
        "The folder of {name} cannot be reached. "
        "Your steps are kept on this computer and go there as soon as it can be reached.",
    ),
}


_EXCHANGE_TROUBLES: Mapping[str, Callable[[], str]] = {
    "disk_full": lambda: _translate(
        "Words", "The disk is full. {name} was not saved. Free some space or choose another disk, then save again."
    ),
    "protected": lambda: _translate(
        "Words",
        "{name} was not saved: the folder is protected, or the file is open in another program."
        " Close it there, or choose another folder.",
    ),
    "cannot_write": lambda: _translate("Words", "{name} was not saved. Check the disk or USB stick, then save again."),
    "missing": lambda: _translate("Words", "{name} is not there. Look in another folder or on the USB stick."),
    "not_readable": lambda: _translate("Words", "{name} cannot be read. Check the disk or USB stick, then try again."),
    "too_big": lambda: _translate(
        "Words", "{name} is too big for a list of people. Save only the people you need in a file of their own."
    ),
    "too_wide": lambda: _translate(
        "Words", "{name} has more than 1,000 columns. Delete those you do not need, then save it and choose it again."
    ),
    "no_rows": lambda: _translate(
        "Words", "There are no people in {name}. It needs a row for each person below a row of headings."
    ),
    "no_sheet": lambda: _translate("Words", "This sheet is not in {name} any more. Choose the file again."),
    "wrong_kind": lambda: _translate(
        "Words", "{name} is not a list of people. Choose a file that ends in .csv, .xlsx or .vcf."
    ),
    "old_workbook": lambda: _translate(
        "Words", "{name} is in an older form of Excel. Open it there, save it as .xlsx, then choose that file."
    ),
    "password": lambda: _translate(
        "Words", "{name} has a password. Open it in its own program, save it without one, then choose it again."
    ),
    "damaged": lambda: _translate(
        "Words", "{name} is damaged. Open it in its own program, save it again, then choose the new file."
    ),
}


def exchange_trouble(value: ExchangeTrouble) -> str:
    """Why a file of another program was not read or written, and what to do."""
    return filled(_EXCHANGE_TROUBLES[value.code](), {"name": value.path.name})


def trouble(value: StoreTrouble) -> str:
    """What is wrong with the disk or the file, and what to do."""
    name = Path(str(value.parameters.get("path", ""))).name
    return filled(_TROUBLES[value.code](), {"name": name, **value.parameters})
