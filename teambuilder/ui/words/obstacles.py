"""What stands in the way, and what to do instead: of a step, of the disk, of a file of another program."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from pathlib import Path

from PySide6.QtCore import QCoreApplication

from teambuilder.core.cautions import Caution
from teambuilder.core.change import Refused
from teambuilder.core.figures import hours_figure
from teambuilder.core.plan import Leaning
from teambuilder.exchange.trouble import ExchangeTrouble
from teambuilder.store.trouble import StoreTrouble
from teambuilder.ui.words.terms import leaning
from teambuilder.ui.words.texts import filled

_translate = QCoreApplication.translate

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
