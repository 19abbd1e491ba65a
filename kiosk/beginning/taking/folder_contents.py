"""What of a folder can be chosen to become slides, in the order in which people count."""

from dataclasses import dataclass
from pathlib import Path

from kiosk.beginning.taking.named_files import counted, is_meant
from kiosk.beginning.taking.slide_names import ENDINGS


@dataclass(frozen=True, slots=True)
class FolderContents:
    """The folders in a folder, and its pictures, PDF files and films, by their endings."""

    folders: tuple[Path, ...] = ()
    files: tuple[Path, ...] = ()


def contents_of(folder: Path) -> FolderContents:
    """What is in a folder.

    Raises:
        OSError: nobody may look into it, or it is gone.
    """
    inside = sorted((one for one in folder.iterdir() if is_meant(one.name)), key=counted)
    folders = tuple(one for one in inside if one.is_dir())
    return FolderContents(
        folders, tuple(one for one in inside if one.suffix.lower() in ENDINGS and one not in folders)
    )
