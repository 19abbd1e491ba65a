"""The page of a new venue: what is asked, what is likely, and the folder that is made of the answers."""

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any

from PySide6.QtCore import Property, QObject, QStandardPaths, QUrl, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.content.errors import ContentError, WrongUse
from kiosk.ui.editor.session.background import Background
from kiosk.ui.editor.start.new_pictures import NewPictures
from kiosk.ui.editor.start.venue_facts import Fact, facts_of, places_of_languages

QML_IMPORT_NAME = "kiosk.ui"
QML_IMPORT_MAJOR_VERSION = 1
SHAPES = ((1920, 1080), (1080, 1920), (1920, 540))


@QmlElement
@QmlUncreatable("a window makes its own")
class NewVenue(QObject):  # type: ignore[operator]  # the stubs take the decorator for a value
    """`asked` says that the page is to be seen, `made` brings the folder; `place` is an empty one that was
    named before. What reads answers is loaded when the page is: the window before it stands sooner.
    """

    changed = Signal()
    asked = Signal()
    made = Signal(object)
    _looked = Signal(int, int)

    def __init__(self, state: Path) -> None:
        super().__init__()
        self._state = state
        self.place: Path | None = None
        self._pictures: list[Path] = []
        self.shown = NewPictures()
        self._done = 0, 0
        self._looked.connect(self._note)
        self._is_copy, self._is_busy, self._told = False, False, ""
        self._texts: dict[str, str] = {}
        self._country, self._locales, self._shape = "", list[str](), 0
        self._has_own_folder = self._has_own_locales = False
        self._faults: dict[str, str] = {}
        self._work = Background[Path | str](self)
        self._work.done.connect(self._take)

    isCopy = Property(bool, lambda self: self._is_copy, notify=changed, final=True)
    pictureRow = Property(NewPictures, lambda self: self.shown, constant=True, final=True)
    done = Property(int, lambda self: self._done[0], notify=changed, final=True)
    every = Property(int, lambda self: self._done[1], notify=changed, final=True)
    isBusy = Property(bool, lambda self: self._is_busy, notify=changed, final=True)
    told = Property(str, lambda self: self._told, notify=changed, final=True)
    texts = Property(dict, lambda self: self._texts, notify=changed, final=True)
    faults = Property(dict, lambda self: self._faults, notify=changed, final=True)
    shape = Property(int, lambda self: self._shape, notify=changed, final=True)
    pictures = Property(list, lambda self: [one.name for one in self._pictures], notify=changed, final=True)

    def _countries(self) -> list[dict[str, Any]]:
        """All countries by their names."""
        from kiosk.editing.displays.display_choices import country_choices  # noqa: PLC0415  as said above

        return [{"code": one.value, "name": one.label} for one in country_choices()]

    countries = Property(list, _countries, notify=changed, final=True)
    country = Property(str, lambda self: self._country, notify=changed, final=True)

    @Property(list, notify=changed, final=True)
    def languages(self) -> list[dict[str, str]]:
        """Those that are chosen, in their order."""
        return places_of_languages(self._locales)[0]

    @Property(list, notify=changed, final=True)
    def moreLanguages(self) -> list[dict[str, str]]:
        """Those that are not."""
        return places_of_languages(self._locales)[1]

    @Property(list, notify=changed, final=True)
    def facts(self) -> list[Fact]:
        """What the answers bring with them, in words."""
        return facts_of(self._country)

    def begin(self, pictures: Sequence[Path], *, is_copy: bool) -> None:
        """Ask about a new venue."""
        from kiosk.beginning import venue_answers  # noqa: PLC0415  as said above

        self._pictures, self._is_copy, self._told, self._faults = list(pictures), is_copy, "", {}
        first = self.place or (self._pictures[0] if self._pictures else None)
        name = venue_answers.likely_venue(first.name) if first and first.is_dir() else ""
        self._texts = {"venue": name, "inches": "55", "pixels": "1920 × 1080", "distance": "5", "folder": ""}
        self._country, self._shape = venue_answers.likely_country() or "", 0
        self._locales = list(venue_answers.likely_locales(self._country)) if self._country else ["en"]
        self._has_own_folder = self._has_own_locales = False
        self._suggest()
        self.asked.emit()
        self.shown.show(self._pictures)
        self.changed.emit()

    @Slot(list)
    def add(self, urls: Sequence[QUrl]) -> None:
        """Pictures more, as they are dropped; without any so far, the page is begun."""
        self.take([Path(url.toLocalFile()) for url in urls if url.isLocalFile()])

    @Slot(list)
    def take(self, paths: Sequence[Path]) -> None:
        """Pictures more; without any so far, the page is begun."""
        if paths and self._pictures:
            self._pictures = list(dict.fromkeys([*self._pictures, *paths]))
            self.shown.show(self._pictures)
            self.changed.emit()
        elif paths:
            self.begin(paths, is_copy=False)

    @Slot()
    def leave(self) -> None:
        """Nobody wants a new venue any more: pictures that come then begin another one."""
        self._pictures = []

    @Slot(str, str)
    def write(self, key: str, text: str) -> None:
        """Somebody wrote an answer."""
        self._texts, self._told = {**self._texts, key: text}, ""
        self._has_own_folder |= key == "folder"
        self._suggest()
        mended = {key, "folder"} if self._texts["folder"].strip() else {key}
        self._faults = {one: told for one, told in self._faults.items() if one not in mended}
        self.changed.emit()

    @Slot(QUrl)
    def putIn(self, url: QUrl) -> None:
        """The folder is to be made in one that was picked."""
        name = self._texts["venue"].strip() or self.tr("New venue")
        self.write("folder", str(Path(url.toLocalFile()) / name.replace("/", "-")))

    @Slot(int)
    def pickCountry(self, index: int) -> None:
        """Another country, with its languages as long as nobody chose others."""
        from kiosk.beginning.venue_answers import likely_locales  # noqa: PLC0415  as said above

        self._country = self._countries()[index]["code"]
        if not self._has_own_locales:
            self._locales = list(likely_locales(self._country))
        self._faults = {one: told for one, told in self._faults.items() if one != "country"}
        self.changed.emit()

    @Slot(int)
    def pickShape(self, index: int) -> None:
        """Another shape, with its usual pixels."""
        self._shape = index
        self.write("pixels", " × ".join(map(str, SHAPES[index])))

    @Slot(str)
    def speak(self, tag: str) -> None:
        """A language more, or the same one first of all."""
        self._locales = [*self._locales, tag] if tag not in self._locales else self._moved_up(tag)
        self._has_own_locales = True
        self.changed.emit()

    @Slot(str)
    def drop(self, tag: str) -> None:
        """A language less."""
        if len(self._locales) > 1:
            self._locales = [one for one in self._locales if one != tag]
        self._has_own_locales = True
        self.changed.emit()

    @Slot()
    def make(self) -> None:
        """Make the folder, if all answers can be read."""
        from kiosk.beginning import venue_making  # noqa: PLC0415  as said above

        answers, folder = self._answers(), Path(self._texts["folder"].strip()).expanduser()
        if answers is None or self._is_busy:
            self.changed.emit()
            return
        pictures, is_copy = tuple(self._pictures), self._is_copy
        self._is_busy, self._told, self._done = True, "", (0, 0)
        self.changed.emit()

        def work() -> Path | str:
            try:
                if is_copy:
                    venue_making.make_of_built_in(folder, answers)
                else:
                    venue_making.make_of_pictures(folder, answers, pictures, self._looked.emit)
            except (WrongUse, ContentError) as error:
                return str(error)
            return folder

        self._work.ask(work)

    @Slot(int, int)
    def _note(self, done: int, every: int) -> None:
        self._done = done, every
        self.changed.emit()

    def close(self) -> None:
        """Make nothing more."""
        self.shown.close()
        self._work.close()

    @Slot(object)
    def _take(self, found: Path | str) -> None:
        self._is_busy = False
        self._told = found if isinstance(found, str) else ""
        self.changed.emit()
        if isinstance(found, Path):
            self.made.emit(found)

    def _answers(self) -> Any:
        from kiosk.beginning import venue_answers  # noqa: PLC0415  as said above

        readers: dict[str, Callable[[str], Any]] = {
            "venue": venue_answers.venue,
            "pixels": venue_answers.pixels,
            "inches": venue_answers.inches,
            "distance": venue_answers.metres,
        }
        said: dict[str, Any] = {}
        self._faults = {} if self._country else {"country": self.tr("Choose the country.")}
        if not self._texts["folder"].strip():
            self._faults["folder"] = self.tr("Say where the folder is to be.")
        for key, read in readers.items():
            try:
                said[key] = read(self._texts[key])
            except WrongUse as error:
                self._faults[key] = str(error)
        if self._faults:
            return None
        return venue_answers.Answers(country=self._country, locales=tuple(self._locales), **said)

    def _suggest(self) -> None:
        """Where the folder may be, as long as nobody said it: in the documents, by the venue's name."""
        if self.place and not self._has_own_folder:
            self._texts["folder"] = str(self.place)
        elif not self._has_own_folder:
            places = QStandardPaths.standardLocations(QStandardPaths.StandardLocation.DocumentsLocation)
            name = self._texts["venue"].strip().replace("/", "-")
            home = Path(places[0]) if places and Path(places[0]).is_dir() else Path.home()
            self._texts["folder"] = str(home / name) if name else ""

    def _moved_up(self, tag: str) -> list[str]:
        at = self._locales.index(tag)
        found = [one for one in self._locales if one != tag]
        return [*found[: max(0, at - 1)], tag, *found[max(0, at - 1) :]]
