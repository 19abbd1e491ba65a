"""The zone a display takes from its machine keeps the time that the machine keeps, and has a name."""

import json
import os
import subprocess
import sys
from collections.abc import Callable
from datetime import UTC, datetime
from importlib.resources import files
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest

from kiosk.content.display.machine_zone import machine_zone

# Of winter, of summer, and between the days on which Europe and America change their clocks.
INSTANTS = [
    int(datetime(year, month, day, 12, tzinfo=UTC).timestamp())
    for year in (2026, 2031)
    for month, day in ((1, 15), (3, 20), (4, 10), (7, 15), (10, 28), (11, 3), (12, 31))
]
ASK = """
import json, os, sys, time
for zone in json.load(sys.stdin):
    os.environ["TZ"] = zone
    time.tzset()
    print(json.dumps([time.localtime(instant).tm_gmtoff for instant in json.loads(sys.argv[1])]))
"""
RULES = [
    ("CET-1CEST,M3.5.0,M10.5.0/3", "BE", "Europe/Brussels"),
    ("CET-1CEST,M3.5.0,M10.5.0/3", "DE", "Europe/Berlin"),
    ("CET-1CEST,M3.5.0,M10.5.0/3", None, "Europe/"),
    ("CET-1CEST,M3.5.0,M10.5.0/3", "JP", "Europe/"),
    ("EST5EDT", None, "EST5EDT"),
    ("EST5EDT,M3.2.0,M11.1.0", "US", "America/New_York"),
    ("EST5EDT4", "US", "America/New_York"),
    ("UTC+3", None, "Etc/GMT+3"),
    ("<-03>3", "BR", "America/"),
    ("JST-9", "JP", "Asia/Tokyo"),
    ("<+0330>-3:30", "IR", "Asia/Tehran"),
    ("NZST-12NZDT,M9.5.0,M4.1.0/3", None, "Pacific/Auckland"),
    (":Europe/Berlin", None, "Europe/Berlin"),
    ("Europe/Berlin", None, "Europe/Berlin"),
    ("", None, "UTC"),
    (":", None, "UTC"),
    ("UTC0", None, "Etc/"),
]


def truth(*variables: str) -> list[list[int]]:
    """The offsets from UTC, in seconds, that the system's own library has at INSTANTS for each TZ."""
    done = subprocess.run(
        [sys.executable, "-c", ASK, json.dumps(INSTANTS)],
        input=json.dumps(variables),
        text=True,
        capture_output=True,
        check=True,
    )
    return [json.loads(line) for line in done.stdout.splitlines()]


def kept(zone: str) -> list[float]:
    """The offsets at INSTANTS in a zone."""
    offsets = [datetime.fromtimestamp(instant, ZoneInfo(zone)).utcoffset() for instant in INSTANTS]
    return [offset.total_seconds() for offset in offsets if offset is not None]


def zone_file(name: str) -> bytes:
    """A zone as the system has it in a file."""
    return files("tzdata").joinpath("zoneinfo", *name.split("/")).read_bytes()


@pytest.fixture
def machine(tmp_path: Path) -> Path:
    """The files of a machine, so far without any."""
    (tmp_path / "etc").mkdir()
    return tmp_path


def local_zone(machine: Path, country: str | None = None) -> str:
    """The zone of a machine where TZ is not set."""
    return machine_zone({}, country, machine)


@pytest.mark.parametrize(("variable", "country", "name"), RULES)
def test_tz_is_what_the_system_makes_of_it(variable: str, country: str | None, name: str) -> None:
    """A name or a rule of POSIX: of the zones that keep this time the one of the display's country."""
    found = machine_zone({"TZ": variable}, country)
    assert found.startswith(name)
    assert [kept(found)] == truth(variable)


@pytest.mark.parametrize("before", ["", ":"])
def test_tz_may_name_a_file(machine: Path, before: str) -> None:
    """One of the system's zones, or a copy of one anywhere."""
    copy = machine / "berlin"
    copy.write_bytes(zone_file("Europe/Berlin"))
    assert machine_zone({"TZ": f"{before}/usr/share/zoneinfo/Europe/Berlin"}, None) == "Europe/Berlin"
    found = machine_zone({"TZ": f"{before}{copy}"}, "DE")
    assert found == "Europe/Berlin"
    assert [kept(found)] == truth(f"{before}{copy}")


@pytest.mark.parametrize(
    "target",
    [
        "/usr/share/zoneinfo/Europe/Brussels",
        "../usr/share/zoneinfo/Europe/Brussels",
        "/usr/share/zoneinfo/posix/Europe/Brussels",
        "/usr/share/zoneinfo/right/Europe/Brussels",
        "/nix/store/0b1e-tzdata/share/zoneinfo/Europe/Brussels",
        "zone",
    ],
)
def test_localtime_is_a_link(machine: Path, target: str) -> None:
    """Its name counts, whatever the system's zones are and wherever they lie; also through a second link."""
    (machine / "etc/zone").symlink_to("/usr/share/zoneinfo/Europe/Brussels")
    (machine / "etc/localtime").symlink_to(target)
    assert local_zone(machine) == "Europe/Brussels"


@pytest.mark.parametrize(
    ("name", "country"),
    [("Europe/Brussels", "BE"), ("America/New_York", "US"), ("Asia/Tokyo", None), ("UTC", None)],
)
def test_localtime_is_a_plain_file(machine: Path, name: str, country: str | None) -> None:
    """Images of containers copy the zone: it is known by the time it keeps, now and in the past."""
    (machine / "etc/localtime").write_bytes(zone_file(name))
    assert local_zone(machine, country) == name


def test_a_plain_file_has_its_name_from_its_neighbour(machine: Path) -> None:
    """Of the zones that keep that time /etc/timezone says which; it is not believed if it keeps another."""
    (machine / "etc/localtime").write_bytes(zone_file("Europe/Brussels"))
    (machine / "etc/timezone").write_text("Europe/Amsterdam\n")
    assert local_zone(machine, "BE") == "Europe/Amsterdam"
    other = machine / "other"
    (other / "etc").mkdir(parents=True)
    (other / "etc/localtime").write_bytes(zone_file("Europe/Brussels"))
    (other / "etc/timezone").write_text("Asia/Tokyo\n")
    assert local_zone(other, "BE") == "Europe/Brussels"


def test_a_machine_without_a_zone_goes_by_utc(machine: Path, caplog: pytest.LogCaptureFixture) -> None:
    """As the system does; nothing is wrong. Where somebody wrote down a name alone, it is taken."""
    assert local_zone(machine) == "UTC"
    named = machine / "named"
    (named / "etc").mkdir(parents=True)
    (named / "etc/timezone").write_text("Europe/Brussels\n")
    assert local_zone(named) == "Europe/Brussels"
    assert not caplog.text


def unreadable(machine: Path) -> None:
    """A file that is no zone."""
    (machine / "etc/localtime").write_text("Europe/Brussels")


def dangling(machine: Path) -> None:
    """A link to nothing."""
    (machine / "etc/localtime").symlink_to("../nowhere")


def circle(machine: Path) -> None:
    """A link to itself."""
    (machine / "etc/localtime").symlink_to("localtime")


@pytest.mark.parametrize(
    ("make", "variable", "found"),
    [
        (unreadable, None, "/etc/localtime is a file"),
        (dangling, None, "/etc/localtime is a link to ../nowhere"),
        (circle, None, "/etc/localtime is a link to localtime"),
        (unreadable, "nonsense", 'TZ = "nonsense"'),
        (unreadable, "GMT0BST", 'TZ = "GMT0BST"'),  # summer time by America's rule: nowhere on earth
        (unreadable, "XXX3:17", 'TZ = "XXX3:17"'),
        (unreadable, "/etc/localtime", 'TZ = "/etc/localtime"'),
        (unreadable, "../../etc/passwd", 'TZ = "../../etc/passwd"'),
    ],
)
def test_what_is_no_zone_is_said_once(
    machine: Path,
    make: Callable[[Path], None],
    variable: str | None,
    found: str,
    caplog: pytest.LogCaptureFixture,
) -> None:
    """What was found, and what to write where; the display goes by UTC."""
    make(machine)
    environment = {} if variable is None else {"TZ": variable}
    assert [machine_zone(environment, None, machine) for _ in range(3)] == ["UTC"] * 3
    (told,) = caplog.messages
    assert told.startswith(found)
    assert 'display.toml, as timezone = "Europe/Brussels"' in told


def test_this_machine_keeps_the_time_of_its_zone() -> None:
    """Wherever the test runs, its clock and the display's agree."""
    done = subprocess.run(
        [sys.executable, "-c", ASK.replace('os.environ["TZ"] = zone', "zone"), json.dumps(INSTANTS)],
        input='[""]',
        text=True,
        capture_output=True,
        check=True,
    )
    assert kept(machine_zone(os.environ, None)) == json.loads(done.stdout)
