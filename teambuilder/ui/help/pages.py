"""The pages of the help: what they say and show in either language, and which of them speak of something."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache
from importlib.resources import files

from teambuilder.core.search import folded
from teambuilder.ui.help.markup import Block, Heading, Picture, blocks_of
from teambuilder.ui.help.screens import PAGES

LANGUAGES = ("en", "ur")


@dataclass(frozen=True)
class HelpPage:
    """One page in one language."""

    key: str
    blocks: tuple[Block, ...]

    @property
    def title(self) -> str:
        return next(block.text for block in self.blocks if isinstance(block, Heading))

    @property
    def pictures(self) -> list[str]:
        return [block.name for block in self.blocks if isinstance(block, Picture)]

    @property
    def text(self) -> str:
        return "\n".join(block.text for block in self.blocks)


@cache
def page(key: str, language: str) -> HelpPage:
    """A page as it comes with the application."""
    text = files("teambuilder.resources").joinpath("help", language, f"{key}.md").read_text("utf-8")
    return HelpPage(key, tuple(blocks_of(text)))


@cache
def picture(name: str, language: str) -> bytes:
    """A PNG picture of the window in a language."""
    return files("teambuilder.resources").joinpath("help", language, f"{name}.png").read_bytes()


def pages_about(wanted: str) -> list[str]:
    """The pages that hold each of the words, in whichever language they are typed; all when there is none."""
    words = folded(wanted).split()
    return [key for key in PAGES if all(word in _searched(key) for word in words)]


@cache
def _searched(key: str) -> str:
    return folded(" ".join(page(key, language).text for language in LANGUAGES))
