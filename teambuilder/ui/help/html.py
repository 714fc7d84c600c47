"""A page's blocks as the HTML that Qt's text browser takes, in the theme's colours and the window's direction."""

from __future__ import annotations

from collections.abc import Iterable
from html import escape

from teambuilder.core.text import is_urdu
from teambuilder.ui.help.keys_table import KeyLine
from teambuilder.ui.help.markup import Block, Heading, Picture, Run
from teambuilder.ui.theme import GRID, Theme


def style_of(theme: Theme) -> str:
    """The sheet of styles for a page."""
    return (
        f"h1 {{ color: {theme.text}; margin-bottom: {GRID}px; }}"
        f"h2 {{ color: {theme.text}; margin-top: {2 * GRID}px; margin-bottom: {GRID // 2}px; }}"
        f"p {{ color: {theme.text}; margin-top: {GRID // 2}px; margin-bottom: {GRID}px; }}"
        f"a, strong {{ color: {theme.accent}; }}"  # bold alone is hardly seen in Nastaliq
        f"td {{ color: {theme.text}; padding: {GRID // 2}px {GRID}px; }}"
    )


def html_of(blocks: Iterable[Block], *, rtl: bool, line_height: int) -> str:
    """`line_height` is in percent: Nastaliq has air enough of its own."""
    return "".join(_block(block, _direction(rtl=rtl), line_height) for block in blocks)


def table_of(lines: Iterable[KeyLine], *, rtl: bool) -> str:
    """Keys and what they do, under the name of each place. Qt does not mirror tables, so the columns are turned."""
    parts: list[str] = []
    place, direction = "", _direction(rtl=rtl)
    for line in lines:
        if line.place != place:
            parts.append(f"{'</table>' if place else ''}<h2 {direction}>{escape(line.place)}</h2><table width='100%'>")
            place = line.place
        keys = f"<td width='36%'><p {_direction_of(line.keys, rtl=rtl)}><b>{escape(line.keys)}</b></p></td>"
        does = f"<td width='64%'><p {direction}>{escape(line.does)}</p></td>"
        parts.append(f"<tr>{does + keys if rtl else keys + does}</tr>")
    return "".join(parts) + ("</table>" if place else "")


def _direction(*, rtl: bool) -> str:
    return "dir='rtl' align='right'" if rtl else "dir='ltr'"


def _direction_of(keys: str, *, rtl: bool) -> str:
    """Names of keys that are not translated run from the left, though they stand at the right."""
    return "dir='ltr' align='right'" if rtl and not any(map(is_urdu, keys)) else _direction(rtl=rtl)


def _block(block: Block, direction: str, line_height: int) -> str:
    if isinstance(block, Heading):
        return f"<h{block.level} {direction}>{escape(block.text)}</h{block.level}>"
    if isinstance(block, Picture):
        return f"<p {direction}><img src='{block.name}' alt='{escape(block.text, quote=True)}'></p>"
    words = "".join(map(_run, block.runs))
    return f"<p {direction} style='line-height: {line_height}%'>{words}</p>"


def _run(run: Run) -> str:
    text = escape(run.text)
    if run.page:
        return f"<a href='{run.page}'>{text}</a>"
    return f"<strong>{text}</strong>" if run.bold else text
