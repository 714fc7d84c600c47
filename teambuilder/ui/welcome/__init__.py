"""The first screen: from two names to a board in under a minute."""

from teambuilder.ui.welcome.screen import Draft, Welcome

__all__ = ["Draft", "Welcome"]
