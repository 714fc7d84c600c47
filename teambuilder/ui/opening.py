"""Opening, making and closing plans: what happens around the one plan that the window shows."""

from __future__ import annotations

import os
import re
from contextlib import suppress
from pathlib import Path

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from teambuilder.core.change import Change
from teambuilder.store.places import backup_folder, lock_file
from teambuilder.store.plan_file import PlanFile
from teambuilder.store.trouble import StoreTrouble
from teambuilder.ui import moments, words
from teambuilder.ui.prompts import PLAN_SUFFIX, Prompts

_translate = QCoreApplication.translate
_NOT_IN_FILE_NAMES = re.compile(r'[\x00-\x1f<>:"/\\|?*\u200e\u200f\u202a-\u202e\u2066-\u2069]+')
NAME_BYTES = 180


def plan_path(folder: Path, business_name: str) -> Path:
    """A name for a new plan's file that is free: the business's name, numbered if it must be."""
    name = " ".join(_NOT_IN_FILE_NAMES.sub(" ", business_name).split()).strip(" .") or _translate("Opening", "My team")
    name = name.encode()[:NAME_BYTES].decode("utf-8", "ignore").strip(" .")
    path, number = folder / f"{name}{PLAN_SUFFIX}", 1
    while os.path.lexists(path):
        number += 1
        path = folder / f"{name} {number}{PLAN_SUFFIX}"
    return path


def make_plan(
    folder: Path, business_name: str, change: Change, prompts: Prompts, parent: QWidget | None
) -> PlanFile | None:
    """A new plan file in `folder`, which is made if it is not there; where nothing can be made, the owner is asked.

    None when the owner chooses no other place.
    """
    path: Path | None = plan_path(folder, business_name)
    with suppress(OSError):  # if it is still not there, the file cannot be made
        folder.mkdir(parents=True, exist_ok=True)
    while path is not None:
        try:
            return PlanFile.create(path, change)
        except StoreTrouble as trouble:
            prompts.tell(parent, _translate("Opening", "The plan cannot be made"), _why_not_made(path, trouble))
            if _is_about_locks(path, trouble):  # no other place for the plan would help
                return None
        path = prompts.save_plan(parent, path)
    return None


def _why_not_made(path: Path, trouble: StoreTrouble) -> str:
    if trouble.code == "exists":
        return words.trouble(trouble)
    if trouble.code == "cannot_write" and _is_about_locks(path, trouble):
        return _why_no_lock(path)
    if trouble.code == "disk_full":
        sentence = _translate(
            "Opening", "The plan was not made: the disk is full. Free some space, or choose a folder on another disk."
        )
    else:
        sentence = _translate(
            "Opening", "The plan was not made: nothing can be written in the folder {folder}. Choose another folder."
        )
    return sentence.replace("{folder}", words.isolated(str(path.parent)))


def open_plan(
    path: Path, prompts: Prompts, parent: QWidget | None, second_place: Path | None = None
) -> PlanFile | None:
    """Opens a plan: to read only where nothing can be written, its last good copy when it is damaged and wanted.

    Says what is wrong and returns None when it cannot be opened. Raises StoreTrouble("open_elsewhere").
    """
    try:
        return PlanFile.open(path)
    except StoreTrouble as trouble:
        if trouble.code == "open_elsewhere":
            raise
        title = _translate("Opening", "The plan cannot be opened")
        if trouble.code in ("read_only", "disk_full"):
            return _open_to_read(path, prompts, parent)
        if trouble.code == "damaged":
            return _open_last_copy(path, words.trouble(trouble), prompts, parent, second_place)
        prompts.tell(parent, title, _why_not_opened(path, trouble))
        return None


def tell_not_shown(path: Path, prompts: Prompts, parent: QWidget | None) -> None:
    """A good plan made the window fail; the window lives on without it."""
    sentence = _translate(
        "Teambuilder", "{name} could not be shown. Your plan is safe. Install the newest version, then open it again."
    )
    sentence = sentence.replace("{name}", words.isolated(path.name))
    prompts.tell(parent, _translate("Teambuilder", "The plan cannot be opened"), sentence)


def _why_not_opened(path: Path, trouble: StoreTrouble) -> str:
    if trouble.code != "cannot_write":
        return words.trouble(trouble)
    if not _is_about_locks(path, trouble):
        return words.trouble(StoreTrouble("read_only", path))
    sentence = _translate("Opening", "{why} Then open {name} again.")
    return sentence.replace("{why}", _why_no_lock(path)).replace("{name}", words.isolated(path.name))


def _is_about_locks(path: Path, trouble: StoreTrouble) -> bool:
    return trouble.parameters["path"] == str(lock_file(path))


def _why_no_lock(path: Path) -> str:
    sentence = _translate(
        "Opening", "Teambuilder notes which plans are open in its own folder {folder}. Let yourself write there."
    )
    return sentence.replace("{folder}", words.isolated(str(lock_file(path).parent)))


def _open_to_read(path: Path, prompts: Prompts, parent: QWidget | None) -> PlanFile | None:
    try:
        return PlanFile.open(path, read_only=True)
    except StoreTrouble as trouble:
        prompts.tell(parent, _translate("Opening", "The plan cannot be opened"), words.trouble(trouble))
        return None


def _open_last_copy(
    path: Path, why: str, prompts: Prompts, parent: QWidget | None, second_place: Path | None
) -> PlanFile | None:
    from teambuilder.store.backups import backup_time, newest_backup, restore_copy
    from teambuilder.store.second_place import folder_in

    title = _translate("Opening", "The plan is damaged")
    backup = newest_backup(path, also=folder_in(second_place, path) if second_place is not None else None)
    if backup is None:
        prompts.tell(parent, title, why + "\n" + _translate("Opening", "Look for another copy, such as one you sent."))
        return None
    made = backup_time(backup)
    when = moments.moment(made.isoformat()) if made is not None else backup.name
    question = _translate("Opening", "There is a good copy of {time}. The damaged file is kept beside it.")
    question = why + "\n" + question.replace("{time}", words.isolated(when))
    if not prompts.confirm(parent, title, question, _translate("Opening", "Open the good copy"), by_enter=True):
        return None
    try:
        restore_copy(backup, path)
        return PlanFile.open(path)
    except StoreTrouble as trouble:
        prompts.tell(parent, title, words.trouble(trouble))
        return None


def keep_backup(plan_file: PlanFile, *, closing: bool = False) -> str:
    """Makes a backup if one is due; what went wrong is returned in words, for it must not stop the owner's work."""
    from teambuilder.store.backups import due, make_backup

    if plan_file.read_only:
        return ""
    try:
        if due(plan_file, closing=closing):
            make_backup(plan_file)
    except StoreTrouble as trouble:
        return _why_not_copied(plan_file.path, trouble)
    return ""


def _why_not_copied(path: Path, trouble: StoreTrouble) -> str:
    if trouble.code == "disk_full":
        return _translate(
            "Opening",
            "Your plan is kept, only its safety copy is missing: the disk is full. Free some space; "
            "the copy is made when you go on.",
        )
    sentence = _translate(
        "Opening",
        "Your plan is kept, only its safety copy is missing: nothing can be written in the folder {folder}. "
        "Check this folder; the copy is made when you go on.",
    )
    return sentence.replace("{folder}", words.isolated(str(backup_folder(path).parent)))
