"""An absence in words: what is said in the window of what stops, who covers it, and whose week overflows."""

from __future__ import annotations

from teambuilder.ui import words
from teambuilder.ui.widgets.choice_field import Choice

_WEEKS_OFFERED = (1, 2, 4, 8, 12)


def weeks_choices() -> list[Choice]:
    """How long somebody may be away."""
    return [Choice(str(count), words.weeks(count)) for count in _WEEKS_OFFERED]
