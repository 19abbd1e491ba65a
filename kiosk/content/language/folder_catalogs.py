"""The catalogs of a folder, each read once: no page that is made later waits for a disk."""

from collections.abc import Iterable, Mapping
from collections.abc import Set as AbstractSet
from dataclasses import dataclass, field
from pathlib import Path

from kiosk.content.errors import Fault
from kiosk.content.language import catalogs, locales
from kiosk.content.plain_file import stand_ins, standing_in


@dataclass(frozen=True)
class FolderCatalogs:
    """The catalogs that lay in a folder when this was made, or what stood for them then; each is read once,
    when it is asked for. `load` reads them all.
    """

    folder: Path
    _files: dict[str, Path] = field(default_factory=dict, compare=False)
    _stand_ins: Mapping[Path, bytes] = field(default_factory=lambda: dict(stand_ins()), compare=False)
    _readings: dict[str, catalogs.Reading] = field(default_factory=dict, compare=False)

    def __post_init__(self) -> None:
        self._files.update(catalogs.files(self.folder))

    def of(self, locale: str) -> catalogs.Reading | None:
        """The catalog of a canonical locale; None where there is none."""
        if locale in self._files and locale not in self._readings:
            with standing_in(self._stand_ins):
                self._readings[locale] = catalogs.read(self._files[locale])
        return self._readings.get(locale)

    def faults(self, spoken: Iterable[str]) -> tuple[Fault, ...]:
        """What is wrong with the catalogs in which these locales are looked for."""
        names = dict.fromkeys(name for locale in spoken for name in locales.fallbacks(locale))
        readings = (reading for name in names if (reading := self.of(name)))
        return tuple(fault for reading in readings for fault in reading.faults)

    @property
    def asked(self) -> AbstractSet[str]:
        """The canonical locales of those that were read."""
        return frozenset(self._readings)

    def load(self, wanted: Iterable[str] | None = None) -> None:
        """Read what was not read yet, all of it or of these canonical locales."""
        for locale in self._files if wanted is None else wanted:
            self.of(locale)
