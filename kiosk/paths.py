"""Where the program's own files lie, from a source tree and from a built folder alike."""

import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
RESOURCES = ROOT / "resources"
TRANSLATIONS = ROOT / "translations"
BUILT_IN = RESOURCES / "campaign"
DIRECTORY = RESOURCES / "directory"
PICTOGRAMS = RESOURCES / "pictograms"
FONTS = RESOURCES / "fonts"
# Where the program, a built folder and the machine keep faces, for the words in a drawing.
FONT_FOLDERS = (
    FONTS,
    Path(getattr(sys, "_MEIPASS", RESOURCES), "fonts"),
    Path("/usr/share/fonts"),
    Path("/usr/local/share/fonts"),
)
