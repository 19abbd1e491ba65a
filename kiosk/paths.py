"""Where the program's own files lie, from a source tree and from a built folder alike."""

from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
RESOURCES = ROOT / "resources"
TRANSLATIONS = ROOT / "translations"
BUILT_IN = RESOURCES / "campaign"
DIRECTORY = RESOURCES / "directory"
PICTOGRAMS = RESOURCES / "pictograms"
FONTS = RESOURCES / "fonts"
