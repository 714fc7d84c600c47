"""What the tests of exchange share: plans of every kind, and a reader of the schema."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest

sys.path.insert(0, str(Path(__file__).parent))
pytest.register_assert_rewrite("plans", "schema_reading", "vcard_reading")
