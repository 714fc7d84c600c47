"""The photos of cards, made as small as the plan keeps them; for the window and for the command line alike."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from teambuilder.core.incoming import Found, Incoming
from teambuilder.exchange.people import Stopped, VCards
from teambuilder.ui.pictures import photo_text

_MOST_PHOTOS = 40_000_000  # characters of all together: a step of the plan may hold little more


def with_photos(
    cards: VCards,
    *,
    stopped: Callable[[], bool] = lambda: False,
    progress: Callable[[int, int], None] = lambda _done, _total: None,
) -> tuple[Found, int]:
    """The people with their photos, and how many photos could not be taken. Raises Stopped."""
    people: list[Incoming] = []
    room, left_out = _MOST_PHOTOS, 0
    for number, one in enumerate(cards.found.people):
        if stopped():
            raise Stopped
        progress(number, len(cards.found.people))
        photo = photo_text(cards.photos[one.line]) if one.line in cards.photos and room > 0 else ""
        left_out += one.line in cards.photos and not photo
        room -= len(photo)
        people.append(replace(one, person=replace(one.person, photo=photo)))
    return replace(cards.found, people=tuple(people)), left_out
