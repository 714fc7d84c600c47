"""Labelled fields that keep a value when it is finished, and never lose what was typed."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any, TypeAlias

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QPalette
from PySide6.QtWidgets import QLineEdit, QPlainTextEdit, QSizePolicy, QVBoxLayout, QWidget

from teambuilder.core.change import Refused
from teambuilder.core.text import is_urdu
from teambuilder.ui import words
from teambuilder.ui.language import font_for, ui_language
from teambuilder.ui.theme import edge_ground, theme_for
from teambuilder.ui.widgets.labels import WrappedLabel, muted
from teambuilder.ui.widgets.problem_line import ProblemLine

Value: TypeAlias = str | int | None
Keep: TypeAlias = Callable[[Any], Refused | None]
_NO_LEAVING = (Qt.FocusReason.PopupFocusReason, Qt.FocusReason.MenuBarFocusReason)
_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class Unreadable(ValueError):
    """What was typed is no value of this kind; the argument is the sentence that says what to type."""


class Field(QWidget):
    """A label, an editor, and below it why the value cannot be kept.

    The value is offered to `keep` on Enter and when the focus leaves, if it differs from the one that is shown; `keep`
    says why not, or None. It counts as kept when it comes back by `show_value`. Esc brings the kept value back.
    """

    entered = Signal()  # Enter was pressed, and what was typed was offered

    def __init__(self, label: str, keep: Keep, editor: QWidget, parent: QWidget | None, *, labelled: bool) -> None:
        super().__init__(parent)
        self.editor = editor
        self._keep = keep
        self._kept: Value = None
        self._shown = ""  # the kept value as text
        self._keeping = False
        self.label = muted(WrappedLabel(label))
        self.label.setBuddy(editor)
        if not labelled:
            self.label.hide()
        self.problem = ProblemLine()
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(0, 0, 0, 0)
        self._layout.setSpacing(4)
        for widget in (self.label, editor, self.problem):
            self._layout.addWidget(widget)
        self.setFocusProxy(editor)
        editor.setAccessibleName(label)
        editor.installEventFilter(self)
        show_edge(editor)

    def set_label(self, label: str) -> None:
        """Renames the field."""
        self.label.setText(label)
        self.editor.setAccessibleName(label)

    @property
    def unsaved(self) -> bool:
        """True when something was typed that is not kept."""
        return self.typed() != self._shown

    def value(self) -> Value:
        """The value that is typed now. Raises Unreadable."""
        return self._read(self.typed())

    def show_value(self, value: Value) -> None:
        """Shows the kept value, but leaves alone what is being typed."""
        text = self._said(value)
        waiting = self.unsaved and not self._is_typed(value)
        self._kept, self._shown = value, text
        if not waiting:
            self._put(text)
            self.problem.clear()

    def forget(self) -> None:
        """Drops what was typed and shows the kept value."""
        self._put(self._shown)
        self.problem.clear()

    def restart(self) -> None:
        """Empties the field, for another subject."""
        self._kept, self._shown = None, ""
        self.forget()

    def commit(self) -> bool:
        """Offers what was typed. False when it is not kept: it stays, and says why."""
        if self._keeping or not self.unsaved:
            return not self.unsaved
        try:
            value = self.value()
        except Unreadable as reason:
            return self.mark(str(reason))
        if value == self._kept:
            self.forget()
            return True
        self._keeping = True
        try:
            refused = self._keep(value)
        finally:
            self._keeping = False
        if refused is not None:
            return self.mark(words.refusal(self._in_own_units(refused)))
        self.problem.clear()
        return not self.unsaved

    def mark(self, sentence: str) -> bool:
        """Says why the value cannot be kept; False, for the caller to return."""
        self.problem.say(sentence)
        self.editor.setAccessibleDescription(sentence)
        return False

    @property
    def draft(self) -> tuple[str, str]:
        """What was typed and what is wrong with it."""
        return self.typed(), self.problem.sentence

    def take_draft(self, draft: tuple[str, str]) -> None:
        """Brings back what was typed earlier."""
        self._put(draft[0])
        if draft[1]:
            self.mark(draft[1])

    def typed(self) -> str:
        """The text in the editor."""
        raise NotImplementedError

    def set_read_only(self, read_only: bool) -> None:
        """Lets the value be read but not changed."""
        self.editor.setEnabled(not read_only)

    def _put(self, text: str) -> None:
        raise NotImplementedError

    def _read(self, text: str) -> Value:
        return text.strip()

    def _said(self, value: Value) -> str:
        return "" if value is None else str(value)

    def _in_own_units(self, refused: Refused) -> Refused:
        return refused

    def _is_typed(self, value: Value) -> bool:
        try:
            return self.value() == value
        except Unreadable:
            return False

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QFocusEvent) and event.type() == QEvent.Type.FocusOut:
            if event.reason() not in _NO_LEAVING:
                self.commit()
        elif isinstance(event, QKeyEvent) and event.type() == QEvent.Type.ShortcutOverride:
            if self._is_way_back(event):  # before a shortcut of the window takes Esc
                event.accept()
        elif isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            return self._key(event)
        return super().eventFilter(watched, event)

    def _is_way_back(self, event: QKeyEvent) -> bool:
        return event.key() == Qt.Key.Key_Escape and (self.unsaved or bool(self.problem.sentence))

    def _key(self, event: QKeyEvent) -> bool:
        if self._is_way_back(event):
            self.forget()
            return True
        if event.key() in _ENTER and self._enter_keeps(event):
            self.commit()
            self.entered.emit()
            return True
        return False

    def _enter_keeps(self, event: QKeyEvent) -> bool:
        return True


class LineField(Field):
    """A field of one line."""

    editor: QLineEdit

    def __init__(self, label: str, keep: Keep, parent: QWidget | None = None, *, labelled: bool = True) -> None:
        super().__init__(label, keep, QLineEdit(), parent, labelled=labelled)

    def typed(self) -> str:
        return self.editor.text()

    def set_read_only(self, read_only: bool) -> None:
        self.editor.setReadOnly(read_only)

    def _put(self, text: str) -> None:
        self.editor.setAccessibleDescription("")
        if text != self.editor.text():
            self.editor.setText(text)
            self.editor.setCursorPosition(0)


def named_field(fields: Mapping[str, Field], name: str) -> Field:
    """Of a text in both languages, the field of the window's language, or of the one in which there is a text."""
    own, other = ("ur", "en") if ui_language() == "ur" else ("en", "ur")
    field, another = fields[f"{name}_{own}"], fields[f"{name}_{other}"]
    return another if another.typed() and not field.typed() else field


class TextField(LineField):
    """A line of text; `language` is "en" or "ur", or empty for a field that takes either script."""

    def __init__(
        self, label: str, keep: Keep, parent: QWidget | None = None, *, language: str = "", labelled: bool = True
    ) -> None:
        super().__init__(label, keep, parent, labelled=labelled)
        self._language = language
        self._dressed = ""
        self.editor.textChanged.connect(self._dress)
        self._dress("")

    def _dress(self, text: str) -> None:
        """The direction and the height that the text's own script needs."""
        language = self._language or _language_of(text)
        if language != self._dressed:
            self._dressed = language
            dress(self.editor, language)


class NoteField(Field):
    """Text of several lines: Enter begins a new one, Ctrl+Enter and leaving keep it, Tab leaves."""

    editor: QPlainTextEdit

    def __init__(
        self, label: str, keep: Keep, parent: QWidget | None = None, *, language: str = "", lines: int = 4
    ) -> None:
        super().__init__(label, keep, QPlainTextEdit(), parent, labelled=True)
        self._language = language
        self._lines = lines
        self._dressed = ""
        self.editor.setTabChangesFocus(True)
        self.editor.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.editor.textChanged.connect(self._dress)
        self._dress()

    def typed(self) -> str:
        return self.editor.toPlainText()

    def set_read_only(self, read_only: bool) -> None:
        self.editor.setReadOnly(read_only)

    def _put(self, text: str) -> None:
        self.editor.setAccessibleDescription("")
        if text != self.editor.toPlainText():
            self.editor.setPlainText(text)

    def _dress(self) -> None:
        language = self._language or _language_of(self.editor.toPlainText())
        if language == self._dressed:
            return
        self._dressed = language
        dress(self.editor, language)
        option = self.editor.document().defaultTextOption()
        mirrored = self.editor.layoutDirection() == Qt.LayoutDirection.RightToLeft
        option.setTextDirection(self.editor.layoutDirection())
        option.setAlignment(Qt.AlignmentFlag.AlignRight if mirrored else Qt.AlignmentFlag.AlignLeft)
        self.editor.document().setDefaultTextOption(option)
        frame = 2 * (self.editor.frameWidth() + round(self.editor.document().documentMargin()))
        self.editor.setFixedHeight(self.editor.fontMetrics().lineSpacing() * self._lines + frame)

    def _enter_keeps(self, event: QKeyEvent) -> bool:
        return bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)


def dress(editor: QWidget, language: str) -> None:
    """Gives an editor the direction and the font of its content's language."""
    right_to_left = language == "ur"
    editor.setFont(font_for(language))
    editor.setLayoutDirection(Qt.LayoutDirection.RightToLeft if right_to_left else Qt.LayoutDirection.LeftToRight)


def dress_as_typed(line: QLineEdit) -> None:
    """Gives a line the direction, the font and so the height of what stands in it, from now on."""

    def follow(text: str) -> None:
        dress(line, _language_of(text))

    line.textChanged.connect(follow)
    follow(line.text())


def show_edge(editor: QWidget) -> None:
    """An edge that is seen in the dark too: Fusion takes it from the window's colour, made darker."""
    palette = editor.palette()
    palette.setColor(QPalette.ColorRole.Window, edge_ground(theme_for(palette)))
    editor.setPalette(palette)


def _language_of(text: str) -> str:
    if not text.strip():
        return ui_language()
    return "ur" if is_urdu(text) else "en"
