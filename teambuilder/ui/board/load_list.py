"""Lists beside the board whose rows are carried to it: dragged away, or picked up with the keyboard."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, TypeVar

from PySide6.QtCore import QMimeData, QModelIndex, Qt
from PySide6.QtWidgets import QWidget

from teambuilder.ui.board.carrying import Carrying, Load
from teambuilder.ui.board.drag import drag_away
from teambuilder.ui.session import Session
from teambuilder.ui.widgets.card_list import CardList
from teambuilder.ui.widgets.id_model import IdListModel

Payload = TypeVar("Payload")


class LoadModel(IdListModel[Payload]):
    """Each row is something that can be carried."""

    def load(self, row_id: str) -> Load:
        """What is carried of a row."""
        raise LookupError(type(self).__name__)

    def mimeTypes(self) -> list[str]:
        return self.load("-").mime_data().formats()

    def mimeData(self, indexes: Sequence[QModelIndex]) -> QMimeData:
        return self.load(self.row_id(indexes[0]) if indexes else "").mime_data()

    def supportedDragActions(self) -> Qt.DropAction:
        return Qt.DropAction.MoveAction | Qt.DropAction.CopyAction


class LoadList(CardList):
    """Rows of one height; nothing is carried away from a plan that is only looked at."""

    def __init__(self, session: Session, carrying: Carrying, model: LoadModel[Any], parent: QWidget) -> None:
        super().__init__(parent)
        self._session = session
        self._carrying = carrying
        self._model = model
        self.setModel(model)
        self.setUniformItemSizes(True)
        self.setDragEnabled(not session.read_only)

    def startDrag(self, supported_actions: Qt.DropAction) -> None:
        row_id = self._model.row_id(self.currentIndex())
        if row_id:
            drag_away(self, self._session, self._carrying, self._model.load(row_id), supported_actions)
