"""Reads a page aloud through speech-dispatcher, where it is installed and has a voice for the language.

What is said goes to `spd-say` on its standard input: it stands in no list of processes, and in no log.
"""

import re
from functools import lru_cache

from PySide6.QtCore import QCoreApplication, QObject, QProcess, QStandardPaths, Slot

from kiosk.content.language import locales

PROGRAM = "spd-say"
NAME = "blue-heart-kiosk"
NOT_RUNNING = QProcess.ProcessState.NotRunning
CLOSING = 500  # milliseconds that the end of the program waits for a voice to fall silent

# `spd-say -L` prints name, language and variant, each at least 25 bytes wide and set to the right (speechd
# 0.11, src/clients/say/say.c); a long one has no gap to its neighbour, and names hold blanks.
HEADING = b"LANGUAGE"
VOICE = re.compile(rb"^.{25,}? {2,}([A-Za-z]{2,8}(?:[-_][A-Za-z0-9]+)*) +\S", re.MULTILINE)
# In pipe mode a line that begins with !-! is a command of the Speech Synthesis Interface Protocol. It
# silences what this connection said, where `spd-say -C` would silence every program, screen readers too.
SILENCE = b"!-!CANCEL self\n"


class Speech(QObject):
    """One voice. It says nothing by itself, and nothing on a machine without speech-dispatcher.

    The voices are known some seconds after `start`; until then there is none.
    """

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._voices: frozenset[str] = frozenset()
        self._asking: QProcess | None = None
        self._saying: QProcess | None = None
        application = QCoreApplication.instance()
        if application is not None:
            application.aboutToQuit.connect(self.close)

    def start(self) -> None:
        """Ask for the voices."""
        self._ask()

    def can_speak(self, locale: str) -> bool:
        """Whether there is a voice for a locale. Where none at all was found, it looks again."""
        if not self._voices:
            self._ask()
        return best(locale, self._voices) is not None

    def say(self, text: str, locale: str) -> None:
        """Say a text, and no longer what was said before; nothing where there is no voice for the locale."""
        self.stop()
        voice = best(locale, self._voices)
        if voice is None or not text.strip():
            return
        saying = self._process("--pipe-mode", "--application-name", NAME, "--language", voice)
        saying.setStandardOutputFile(QProcess.nullDevice())  # in pipe mode it repeats the text
        saying.stateChanged.connect(self._said)
        self._saying = saying
        saying.start()
        if saying.state() != NOT_RUNNING:
            # One line is one message; a blank before it keeps a text from being a command.
            saying.write(f" {' '.join(text.split())}\n".encode())

    @Slot()
    def stop(self) -> None:
        """Fall silent."""
        saying, self._saying = self._saying, None
        if saying is not None:
            saying.write(SILENCE)
            saying.closeWriteChannel()

    @Slot()
    def close(self) -> None:
        """Fall silent, and wait until that is done: the program ends."""
        self.stop()
        for process in self.findChildren(QProcess):
            if process is self._asking or not process.waitForFinished(CLOSING):
                process.kill()
                process.waitForFinished(CLOSING)

    def _ask(self) -> None:
        if self._asking is not None or not QStandardPaths.findExecutable(PROGRAM):
            return
        self._asking = self._process("--list-synthesis-voices")
        self._asking.stateChanged.connect(self._heard)
        self._asking.start()

    @Slot()
    def _heard(self) -> None:
        asking = self._asking
        if asking is not None and asking.state() == NOT_RUNNING:
            found = set(VOICE.findall(asking.readAllStandardOutput().data())) - {HEADING}
            self._voices = frozenset(voice.decode() for voice in found)
            self._asking = None

    @Slot()
    def _said(self) -> None:
        """Nothing more can be told to a program that ended."""
        if self._saying is not None and self._saying.state() == NOT_RUNNING:
            self._saying = None

    def _process(self, *arguments: str) -> QProcess:
        process = QProcess(self)
        process.setProgram(PROGRAM)
        process.setArguments(arguments)
        process.setStandardErrorFile(QProcess.nullDevice())
        process.finished.connect(process.deleteLater)
        return process


@lru_cache(maxsize=64)  # the languages of a booth, with the voices that are there
def best(locale: str, voices: frozenset[str]) -> str | None:
    """The language among those of the voices, as they are named there, that reads a locale best; None: none.

    `cmn` reads zh-Hans, `fr-FR` fr-CA where there is no other; `cmn-LATN-PINYIN` reads Latin letters alone.
    """
    chain = locales.fallbacks(locale)

    def distance(voice: str) -> tuple[bool, int, int, str]:
        name = locales.canonical(voice)
        at = chain.index(name) if name in chain else len(chain)
        return voice.casefold() != locale.casefold(), at, len(voice), voice

    return min((voice for voice in voices if _reads(voice, locale)), key=distance, default=None)


def _reads(voice: str, locale: str) -> bool:
    """Whether a voice is of a locale's language, and not of another script of it."""
    try:
        language = locales.babel(voice).language
    except locales.UnknownLocale:
        return False
    scripts = [part for part in re.split("[-_]", voice)[1:] if len(part) == 4 and part.isalpha()]
    return language == locales.babel(locale).language and all(
        script.title() == locales.script(locale) for script in scripts
    )
