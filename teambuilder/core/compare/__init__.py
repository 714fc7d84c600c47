"""Two scenarios side by side: their figures, and their differences by name."""

from teambuilder.core.compare.comparison import Comparison, Side, compare
from teambuilder.core.compare.details import FieldDifference
from teambuilder.core.compare.differences import Difference, differences

__all__ = ["Comparison", "Difference", "FieldDifference", "Side", "compare", "differences"]
