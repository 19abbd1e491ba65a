"""In which modes a display can be."""

from typing import Literal

Mode = Literal["signage", "booth", "quiet"]
