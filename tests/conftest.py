"""What every test stands on: Qt without a screen, folders of its own, a glass to play on."""

import gc
import logging
import os
import shutil
from collections.abc import Iterator

import pytest
from hypothesis import Phase, settings
from PySide6.QtGui import QGuiApplication

from kiosk.ui.app.application import count_on_utf_8, speak_english
from tests.glass import Glass
from tests.left_behind import changes, the_process
from tests.sound_server import SoundServer

# Before the first QGuiApplication: drawn in memory, and by the renderer that draws the same on every machine.
os.environ["QT_QPA_PLATFORM"] = "offscreen"
os.environ["QT_QUICK_BACKEND"] = "software"
os.environ.pop("QT_SCALE_FACTOR", None)
# Commands keep what they say until it fills a block, as they do for whoever has not set this.
os.environ.pop("PYTHONUNBUFFERED", None)

# No deadline: a busy machine is not a fault.
settings.register_profile("everyday", max_examples=50, deadline=None)
settings.register_profile("ci", max_examples=300, deadline=None, derandomize=True, print_blob=True)
# The same examples each time, none made simpler: `make mutate` asks whether a test fails, and not why.
settings.register_profile(
    "mutation",
    max_examples=50,
    deadline=None,
    derandomize=True,
    database=None,
    phases=[Phase.explicit, Phase.generate],
)
settings.load_profile(os.environ.get("HYPOTHESIS_PROFILE", "everyday"))


@pytest.fixture(autouse=True)
def _collected_here() -> Iterator[None]:
    """Python collects on whichever thread allocates; an object of a window's that is freed on one of Qt's for
    pictures, or on that which pytest-xdist listens on, takes the program down.
    """
    gc.disable()
    yield
    gc.collect()
    gc.freeze()


@pytest.fixture(autouse=True)
def _leaves_the_process(_collected_here: None, qapp: QGuiApplication) -> Iterator[None]:  # noqa: ARG001
    """What a test changes of the process it puts back: the next one, or all after it, would run otherwise
    than by themselves. The fixtures that put things back ask for this one, so that it looks after they have.
    Qt takes over the machine's locale as its application begins: so there is one before the first test.
    """
    before = the_process()
    yield
    left = changes(before, the_process())
    assert not left, "\n".join(left)


@pytest.fixture(autouse=True)
def _folders_of_its_own(
    _leaves_the_process: None, tmp_path_factory: pytest.TempPathFactory, monkeypatch: pytest.MonkeyPatch
) -> None:
    """No test sees the state or the settings of the person who runs it, or of another test."""
    home = tmp_path_factory.mktemp("home")
    for name in ("CONFIG", "DATA", "STATE"):
        monkeypatch.setenv(f"XDG_{name}_HOME", str(home / name.lower()))
    monkeypatch.setenv("XDG_RUNTIME_DIR", str(home))  # Qt warns where it is missing or open to others


@pytest.fixture(autouse=True)
def _leaves_the_log(_leaves_the_process: None) -> Iterator[None]:
    """A command that a test calls in this process has its log begin, and the next test would find it so."""
    level = logging.getLogger().level
    yield
    logging.getLogger().setLevel(level)


@pytest.fixture(autouse=True)
def _leaves_its_priority() -> Iterator[None]:
    """A library may raise that of whoever calls it, and all later tests and their programs would have it."""
    yield
    assert os.sched_getscheduler(0) == os.SCHED_OTHER


@pytest.fixture
def nameless_machine(monkeypatch: pytest.MonkeyPatch) -> None:
    """A machine that names no language and no country for a display whose file leaves them out."""
    for name in ("LC_ALL", "LC_MESSAGES", "LANG"):
        monkeypatch.delenv(name, raising=False)


@pytest.fixture(scope="session")
def qapp_cls() -> type[QGuiApplication]:
    """pytest-qt would make a QApplication; Qt Quick needs no widgets."""
    count_on_utf_8()
    return QGuiApplication


@pytest.fixture(scope="session")
def qapp(qapp: QGuiApplication) -> QGuiApplication:
    """The application, whose system speaks as the program's own does, whatever the machine speaks."""
    speak_english()
    return qapp


@pytest.fixture
def server(monkeypatch: pytest.MonkeyPatch) -> Iterator[SoundServer]:
    """A sound server, to which goes what is played in this process and in those that it starts."""
    if not shutil.which("pulseaudio"):
        pytest.skip("no sound server is installed")
    with SoundServer() as made:
        for name, value in made.environment.items():
            monkeypatch.setenv(name, value)
        yield made


@pytest.fixture(scope="session")
def glass() -> Iterator[Glass]:
    """A landscape screen of 1920 × 1080, shared by a run's tests; for another size, `with Glass(w, h)`."""
    with Glass() as glass:
        yield glass
