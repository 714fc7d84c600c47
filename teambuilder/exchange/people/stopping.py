"""How the reading of a long file is stopped half-way."""

from __future__ import annotations

from collections.abc import Callable
from typing import TypeAlias

IsStopped: TypeAlias = Callable[[], bool]

_OFTEN = 256  # rows from one look to the next


class Stopped(Exception):
    """The reading was stopped as asked: what was read so far is nothing."""


def never() -> bool:
    """For who does not stop."""
    return False


def go_on(number: int, stopped: IsStopped) -> None:
    """Looks every few hundred rows whether to go on; raises Stopped."""
    if number % _OFTEN == 0 and stopped():
        raise Stopped
