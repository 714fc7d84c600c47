"""The tables of the plan file, version by version.

Each version is frozen history: a file of long ago is brought forward by the same statements on every machine. A class
in core.rows that changes therefore needs a new version here; a test holds the two together.
"""

from __future__ import annotations

import hashlib
import json
import sqlite3
from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from sqlite_utils import Database

APPLICATION_ID = 0x5442504C  # "TBPL"

_VERSION_1 = (
    """CREATE TABLE business (
  id TEXT PRIMARY KEY NOT NULL CHECK (id = 'business'),
  name TEXT NOT NULL,
  name_other_script TEXT NOT NULL,
  logo TEXT NOT NULL,
  currency TEXT NOT NULL,
  paper TEXT NOT NULL,
  current_scenario_id TEXT NOT NULL REFERENCES scenario (id) DEFERRABLE INITIALLY DEFERRED
) STRICT""",
    """CREATE TABLE scenario (
  id TEXT PRIMARY KEY NOT NULL,
  name_en TEXT NOT NULL,
  name_ur TEXT NOT NULL,
  position INTEGER NOT NULL
) STRICT""",
    """CREATE TABLE person (
  id TEXT PRIMARY KEY NOT NULL,
  name TEXT NOT NULL,
  name_other_script TEXT NOT NULL,
  photo TEXT NOT NULL,
  phone TEXT NOT NULL,
  email TEXT NOT NULL,
  kind TEXT NOT NULL,
  leaning TEXT NOT NULL,
  minutes_a_week INTEGER NOT NULL,
  monthly_pay INTEGER,
  start_date TEXT,
  notes TEXT NOT NULL
) STRICT""",
    """CREATE TABLE responsibility (
  id TEXT PRIMARY KEY NOT NULL,
  department TEXT NOT NULL,
  horizon TEXT NOT NULL,
  template TEXT NOT NULL,
  text_en TEXT NOT NULL,
  text_ur TEXT NOT NULL,
  explanation_en TEXT NOT NULL,
  explanation_ur TEXT NOT NULL,
  essential INTEGER NOT NULL,
  minutes_a_week INTEGER NOT NULL,
  retired INTEGER NOT NULL
) STRICT""",
    """CREATE TABLE goal (
  id TEXT PRIMARY KEY NOT NULL,
  department TEXT NOT NULL,
  horizon TEXT NOT NULL,
  text_en TEXT NOT NULL,
  text_ur TEXT NOT NULL,
  measure_en TEXT NOT NULL,
  measure_ur TEXT NOT NULL,
  due_date TEXT
) STRICT""",
    """CREATE TABLE goal_support (
  id TEXT PRIMARY KEY NOT NULL,
  goal_id TEXT NOT NULL REFERENCES goal (id) DEFERRABLE INITIALLY DEFERRED,
  responsibility_id TEXT NOT NULL REFERENCES responsibility (id) DEFERRABLE INITIALLY DEFERRED
) STRICT""",
    """CREATE TABLE role (
  scenario_id TEXT NOT NULL REFERENCES scenario (id) DEFERRABLE INITIALLY DEFERRED,
  id TEXT NOT NULL,
  department TEXT NOT NULL,
  template TEXT NOT NULL,
  title_en TEXT NOT NULL,
  title_ur TEXT NOT NULL,
  purpose_en TEXT NOT NULL,
  purpose_ur TEXT NOT NULL,
  territory_en TEXT NOT NULL,
  territory_ur TEXT NOT NULL,
  specialty_en TEXT NOT NULL,
  specialty_ur TEXT NOT NULL,
  reports_to_id TEXT,
  monthly_pay INTEGER,
  PRIMARY KEY (scenario_id, id),
  FOREIGN KEY (scenario_id, reports_to_id) REFERENCES role (scenario_id, id) DEFERRABLE INITIALLY DEFERRED
) STRICT""",
    """CREATE TABLE slot (
  scenario_id TEXT NOT NULL,
  id TEXT NOT NULL,
  role_id TEXT NOT NULL,
  person_id TEXT REFERENCES person (id) DEFERRABLE INITIALLY DEFERRED,
  minutes_a_week INTEGER NOT NULL,
  position INTEGER NOT NULL,
  start_month TEXT,
  monthly_pay INTEGER,
  stage TEXT NOT NULL,
  PRIMARY KEY (scenario_id, id),
  FOREIGN KEY (scenario_id, role_id) REFERENCES role (scenario_id, id) DEFERRABLE INITIALLY DEFERRED
) STRICT""",
    """CREATE TABLE works_with (
  scenario_id TEXT NOT NULL,
  id TEXT NOT NULL,
  role_id TEXT NOT NULL,
  other_role_id TEXT NOT NULL,
  PRIMARY KEY (scenario_id, id),
  FOREIGN KEY (scenario_id, role_id) REFERENCES role (scenario_id, id) DEFERRABLE INITIALLY DEFERRED,
  FOREIGN KEY (scenario_id, other_role_id) REFERENCES role (scenario_id, id) DEFERRABLE INITIALLY DEFERRED
) STRICT""",
    """CREATE TABLE ownership (
  scenario_id TEXT NOT NULL,
  id TEXT NOT NULL,
  role_id TEXT NOT NULL,
  responsibility_id TEXT NOT NULL REFERENCES responsibility (id) DEFERRABLE INITIALLY DEFERRED,
  kind TEXT NOT NULL,
  minutes_a_week INTEGER,
  PRIMARY KEY (scenario_id, id),
  FOREIGN KEY (scenario_id, role_id) REFERENCES role (scenario_id, id) DEFERRABLE INITIALLY DEFERRED
) STRICT""",
    """CREATE TABLE dismissal (
  scenario_id TEXT NOT NULL REFERENCES scenario (id) DEFERRABLE INITIALLY DEFERRED,
  id TEXT NOT NULL,
  finding TEXT NOT NULL,
  note TEXT NOT NULL,
  PRIMARY KEY (scenario_id, id)
) STRICT""",
    """CREATE TABLE step (
  id INTEGER PRIMARY KEY NOT NULL,
  uid TEXT NOT NULL,
  at TEXT NOT NULL,
  kind TEXT NOT NULL,
  action TEXT NOT NULL,
  parameters TEXT NOT NULL,
  target INTEGER,
  edits TEXT NOT NULL,
  undo_top INTEGER,
  redo_top INTEGER,
  hash TEXT NOT NULL
) STRICT""",
)


_VERSION_2 = (
    """CREATE TABLE signing (
  id TEXT PRIMARY KEY NOT NULL,
  person_id TEXT NOT NULL REFERENCES person (id) DEFERRABLE INITIALLY DEFERRED,
  signed_date TEXT NOT NULL,
  state TEXT NOT NULL
) STRICT""",
)


_VERSION_3 = (
    "ALTER TABLE business ADD COLUMN monthly_budget INTEGER",
    "ALTER TABLE business ADD COLUMN opening_cash INTEGER",
    "ALTER TABLE business ADD COLUMN monthly_margin INTEGER",
    "ALTER TABLE business ADD COLUMN forecast_from TEXT",
    "ALTER TABLE business ADD COLUMN forecast_months INTEGER NOT NULL DEFAULT 18",
    "ALTER TABLE business ADD COLUMN slip_early_months INTEGER NOT NULL DEFAULT 0",
    "ALTER TABLE business ADD COLUMN slip_late_months INTEGER NOT NULL DEFAULT 2",
    "ALTER TABLE business ADD COLUMN slip_ramp_months INTEGER NOT NULL DEFAULT 2",
    "ALTER TABLE person ADD COLUMN hourly_pay INTEGER",
    "ALTER TABLE person ADD COLUMN commission INTEGER NOT NULL DEFAULT 0",
    "ALTER TABLE slot ADD COLUMN hourly_pay INTEGER",
    "ALTER TABLE slot ADD COLUMN commission INTEGER NOT NULL DEFAULT 0",
    "ALTER TABLE slot ADD COLUMN monthly_margin INTEGER",
    "ALTER TABLE slot ADD COLUMN ramp_months INTEGER NOT NULL DEFAULT 0",
    """CREATE TABLE on_cost (
  id TEXT PRIMARY KEY NOT NULL,
  template TEXT NOT NULL,
  name_en TEXT NOT NULL,
  name_ur TEXT NOT NULL,
  active INTEGER NOT NULL,
  kind TEXT NOT NULL,
  basis_points INTEGER NOT NULL,
  ceiling INTEGER,
  pay_limit INTEGER,
  amount INTEGER NOT NULL,
  note_en TEXT NOT NULL,
  note_ur TEXT NOT NULL,
  source TEXT NOT NULL,
  source_url TEXT NOT NULL,
  source_date TEXT,
  position INTEGER NOT NULL
) STRICT""",
    """CREATE TABLE one_off_cost (
  scenario_id TEXT NOT NULL,
  id TEXT NOT NULL,
  slot_id TEXT NOT NULL,
  name_en TEXT NOT NULL,
  name_ur TEXT NOT NULL,
  amount INTEGER NOT NULL,
  PRIMARY KEY (scenario_id, id),
  FOREIGN KEY (scenario_id, slot_id) REFERENCES slot (scenario_id, id) DEFERRABLE INITIALLY DEFERRED
) STRICT""",
    """CREATE TABLE pay_raise (
  scenario_id TEXT NOT NULL REFERENCES scenario (id) DEFERRABLE INITIALLY DEFERRED,
  id TEXT NOT NULL,
  month TEXT NOT NULL,
  person_id TEXT REFERENCES person (id) DEFERRABLE INITIALLY DEFERRED,
  kind TEXT NOT NULL,
  basis_points INTEGER NOT NULL,
  amount INTEGER NOT NULL,
  PRIMARY KEY (scenario_id, id)
) STRICT""",
)


def _statements(statements: tuple[str, ...]) -> Callable[[Database], None]:
    def reach(database: Database) -> None:
        for statement in statements:
            database.conn.execute(statement)

    return reach


@dataclass(frozen=True)
class Version:
    """One version of the tables: the step that leads to it, and the fingerprint of what it leaves."""

    number: int
    fingerprint: str
    reach: Callable[[Database], None]


VERSIONS: tuple[Version, ...] = (
    Version(1, "b265b20536773a160db1e7fcae45d739f5fa3e59d6b2056912614a8fa5e3a181", _statements(_VERSION_1)),
    Version(2, "e8543006183249c839ac571bd04bf7327662e09a3389ef93e6781ba8c962da86", _statements(_VERSION_2)),
    Version(3, "1d25a46f8c543fc0094a9ee36e65f2fa203fcd31facf8faf75afd113a8b16396", _statements(_VERSION_3)),
)


def fingerprint(connection: sqlite3.Connection) -> str:
    """A hash over every object in the file's schema: a planted trigger, view or index changes it."""
    rows = connection.execute("SELECT type, name, tbl_name, sql FROM sqlite_schema LIMIT 1000").fetchall()
    ordered = sorted(rows, key=lambda row: (row[0], row[1]))
    return hashlib.sha256(json.dumps(ordered).encode()).hexdigest()


def migrate(connection: sqlite3.Connection, versions: tuple[Version, ...], reached: int) -> Database:
    """Brings tables of version `reached` (0: an empty database) to the newest, inside the caller's transaction."""
    from sqlite_utils import Database  # costs a tenth of a second, which opening a plan need not wait for

    database = Database(connection, execute_plugins=False)
    for version in versions:
        if version.number > reached:
            version.reach(database)
            connection.execute(f"PRAGMA user_version = {version.number}")
    return database
