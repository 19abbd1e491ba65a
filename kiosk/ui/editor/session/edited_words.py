"""The words of the campaign that is edited, as all pages see and change them."""

import tomllib
from collections.abc import Callable, Mapping
from dataclasses import replace

from PySide6.QtCore import QObject, Signal, Slot

from kiosk.content.toml.positions import KeyPath
from kiosk.editing.words.campaign_texts import EditedTexts, texts_in, texts_written
from kiosk.editing.words.campaign_words import CampaignWords, TooLong, WordPlace, words_of
from kiosk.editing.words.cell_typing import CellTyping
from kiosk.ui.editor.session.editing_session import EditingSession

Changed = Mapping[str, str]


class EditedWords(QObject):
    """The words of a session's campaign in the languages of its displays. `changed`: they may be others."""

    changed = Signal()

    def __init__(self, session: EditingSession) -> None:
        super().__init__()
        self._session = session
        self._found: CampaignWords | None = None
        self._typing: CellTyping | None = None
        self._times = 0
        self._spoken: list[str] = []
        self._too_long: Mapping[WordPlace, tuple[TooLong, ...]] = {}
        session.changed.connect(self._renew)
        session.read.connect(self._hear)

    @property
    def words(self) -> CampaignWords:
        """All of them, as they are now."""
        if self._found is None:
            session = self._session
            name, texts = session.campaign_name, session.draft.texts
            before = self._texts(session.draft.published.get(name, ""))
            found = words_of(name, self._texts(texts[name]), texts, self._spoken, before)
            self._found = replace(found, too_long=self._too_long)
        return self._found

    def take_too_long(self, found: Mapping[WordPlace, tuple[TooLong, ...]]) -> None:
        """Have the words that do not fit, and where, from whoever drew them."""
        if found != self._too_long:
            self._too_long = found
            self._renew()

    def say(self, label: str, place: KeyPath, locale: str, words: str) -> bool:
        """Have a text say something else in a language; whether it could be done. All that is typed there
        until `leave` is one step.
        """
        typing = self._typing
        if typing is None or (typing.place, typing.locale) != (place, locale):
            self._typing = typing = CellTyping(self._session.campaign_name, place, locale)
            self._times += 1
        field = f"words {place} {locale} {self._times}"
        return self._session.write(label, lambda: typing.now(self._session.draft.texts, words), field)

    def leave(self) -> None:
        """What is typed from now on is another step."""
        self._typing = None

    def do(self, label: str, act: Callable[..., Changed], *arguments: object) -> bool:
        """Do something to words; whether it could be done. The act is handed the files and the campaign's."""
        self.leave()
        session = self._session
        return session.write(label, lambda: act(session.draft.texts, session.campaign_name, *arguments))

    def _texts(self, text: str) -> EditedTexts:
        """The texts that the campaign's file has where it says this."""
        try:
            return texts_written(text)
        except tomllib.TOMLDecodeError:
            return texts_in({})

    @Slot()
    def _hear(self) -> None:
        """The displays were read anew; their languages may be others."""
        spoken = [one for _, display in self._session.displays for one in display.locales]
        if spoken != self._spoken:
            self._spoken = spoken
            self._renew()

    @Slot()
    def _renew(self) -> None:
        self._found = None
        self.changed.emit()
