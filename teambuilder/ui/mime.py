"""What a drag carries: the kind of thing and its id, never an object."""

from __future__ import annotations

from PySide6.QtCore import QMimeData

PERSON = "application/x-teambuilder-person"
SLOT = "application/x-teambuilder-slot"
CATALOGUE_ROLE = "application/x-teambuilder-catalogue-role"
RESPONSIBILITY = "application/x-teambuilder-responsibility"


def packed(kind: str, name: str) -> QMimeData:
    """Mime data of one kind with an id or key."""
    data = QMimeData()
    data.setData(kind, name.encode())
    return data


def unpacked(data: QMimeData, kind: str) -> str | None:
    """The id or key that `data` carries of this kind, if it does."""
    if not data.hasFormat(kind):
        return None
    return bytes(data.data(kind).data()).decode("utf-8", "replace")
