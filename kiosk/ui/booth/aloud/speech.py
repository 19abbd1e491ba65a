"""Reads a page aloud through speech-dispatcher, by a voice that somebody has heard in the page's language.

What is said goes to `spd-say` on its standard input: it stands in no list of processes, and in no log.
"""

import logging
from collections.abc import Callable, Iterator, Mapping

from PySide6.QtCore import QCoreApplication, QObject, QProcess, QStandardPaths, Slot

from kiosk.content.spoken.heard_voices import HeardVoice, heard_in
from kiosk.ui.booth.aloud.voice_list import voices_in

PROGRAM = "spd-say"
NAME = "blue-heart-kiosk"
NOT_RUNNING = QProcess.ProcessState.NotRunning
CLOSING = 500  # milliseconds that the end of the program waits for a voice to fall silent

# In pipe mode a line that begins with !-! is a command of the Speech Synthesis Interface Protocol. It
# silences what this connection said, where `spd-say -C` would silence every program, screen readers too.
SILENCE = b"!-!CANCEL self\n"

log = logging.getLogger(__name__)


class Speech(QObject):
    """One voice. It says nothing by itself, and nothing on a machine without speech-dispatcher.

    `heard` gives the voices that may speak now; no other does, whatever the machine has. Which of them are
    there is known some seconds after `start`; until then there is none.
    """

    def __init__(self, heard: Callable[[], tuple[HeardVoice, ...]], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._heard = heard
        self._there: dict[
            str, Mapping[str, str]
        ] = {}  # by synthesiser, the language of each voice by its name
        self._asking: dict[str, QProcess] = {}
        self._saying: QProcess | None = None
        application = QCoreApplication.instance()
        if application is not None:
            application.aboutToQuit.connect(self.close)

    def start(self) -> None:
        """Ask for the voices."""
        self._ask(self._heard())

    def can_speak(self, locale: str) -> bool:
        """Whether a voice is there in which a locale was heard. Where none at all is, it looks again."""
        heard = heard_in(locale, self._heard())
        self._ask(heard)
        return any(self._is_there(one) for one in heard)

    def say(self, text: str, locale: str) -> None:
        """Say a text, and no longer what was said before; nothing where no voice was heard in the locale."""
        self.stop()
        voice = next((one for one in heard_in(locale, self._heard()) if self._is_there(one)), None)
        if voice is None or not text.strip():
            return
        saying = self._process("--pipe-mode", "--application-name", NAME, *self._arguments(voice))
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
            if process in self._asking.values() or not process.waitForFinished(CLOSING):
                process.kill()
                process.waitForFinished(CLOSING)

    def _is_there(self, voice: HeardVoice) -> bool:
        return voice.voice in self._there.get(voice.synthesiser, {})

    def _arguments(self, voice: HeardVoice) -> Iterator[str]:
        yield from ("--output-module", voice.synthesiser)
        yield from ("--language", self._there[voice.synthesiser][voice.voice])
        yield from ("--synthesis-voice", voice.voice)

    def _ask(self, heard: tuple[HeardVoice, ...]) -> None:
        """Ask each synthesiser that has told of no voice yet for those it has."""
        for name in dict.fromkeys(one.synthesiser for one in heard):
            if self._there.get(name) or name in self._asking or not QStandardPaths.findExecutable(PROGRAM):
                continue
            asking = self._process("--output-module", name, "--list-synthesis-voices")
            self._asking[name] = asking
            asking.stateChanged.connect(self._told)
            asking.start()

    @Slot()
    def _told(self) -> None:
        for name, asking in list(self._asking.items()):
            if asking.state() == NOT_RUNNING:
                del self._asking[name]
                self._there[name] = voices_in(bytes(asking.readAllStandardOutput().data()))
                self._miss(name)

    def _miss(self, synthesiser: str) -> None:
        """Say of each voice that was heard that this machine does not have it; it is asked no more then."""
        for one in self._heard() if self._there[synthesiser] else ():
            if one.synthesiser == synthesiser and not self._is_there(one):
                message = 'heard: %s has no voice "%s" on this machine: it reads nothing aloud in %s'
                log.warning(message, synthesiser, one.voice, one.locale)

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
