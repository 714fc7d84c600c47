"""New plan files: each appears whole or not at all, and never in the place of another."""

from __future__ import annotations

import os
from collections.abc import Callable
from pathlib import Path

from teambuilder.core.change import Change, Edit
from teambuilder.core.integrity import require_whole
from teambuilder.core.plan import Plan
from teambuilder.store import log
from teambuilder.store.beside import set_beside_aside
from teambuilder.store.connection import connect, make_durable, transaction
from teambuilder.store.files import move_to_new_name, part_of
from teambuilder.store.places import real_path
from teambuilder.store.schema import APPLICATION_ID, VERSIONS, migrate
from teambuilder.store.tables import empty_rows, next_plan, write_edits
from teambuilder.store.trouble import StoreTrouble, reported


def write_new(path: Path, write: Callable[[Path], None]) -> None:
    """Lets `write` make a file under a name for the time being, then gives it the name `path`.

    Raises StoreTrouble: "exists" when the name is taken.
    """
    if os.path.lexists(path):
        raise StoreTrouble("exists", path)
    file = real_path(path)
    with reported(path, writing=True):
        file.parent.stat()  # no folder is made: its name may be a slip
        set_beside_aside(file, "left over")
        part = part_of(file)
        try:
            write(part)
            move_to_new_name(part, file)
        finally:
            part.unlink(missing_ok=True)


def write_first_step(path: Path, change: Change) -> None:
    """Writes a plan that begins with `change`; raises ValueError or Refused for a change that makes no plan."""
    plan = next_plan(Plan(), change)
    require_whole(plan)
    connection = connect(path, "rwc")
    try:
        make_durable(connection)
        connection.execute(f"PRAGMA application_id = {APPLICATION_ID}")
        with transaction(connection):
            database = migrate(connection, VERSIONS, 0)
            for (table, _, row_id), values in empty_rows().items():
                write_edits(database, [Edit(table, row_id, None, values)])
            write_edits(database, change.edits)
            log.append(connection, log.BEFORE_ALL, log.DO, change, None, log.tops_after_do(log.BEFORE_ALL))
    finally:
        connection.close()
