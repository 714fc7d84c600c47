"""What a step did, as it is told, offered for undo and listed in the history."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from PySide6.QtCore import QCoreApplication

from teambuilder.core.change import Action
from teambuilder.core.plan import Department
from teambuilder.ui.moments import moment
from teambuilder.ui.words.figures import month
from teambuilder.ui.words.terms import department
from teambuilder.ui.words.texts import filled

_translate = QCoreApplication.translate

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
