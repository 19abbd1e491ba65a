"""`kiosk wall`: how many hearts are on this machine's wall; saves that, puts it back, or begins anew."""

import sys
from pathlib import Path
from typing import Annotated

import typer

from kiosk.content.errors import WrongUse
from kiosk.content.storage.state_folder import opened_state_folder, state_folder
from kiosk.visit.wall.heart_count import HeartCount, HeartCountError, wall_in
from kiosk.visit.wall.saved_wall import save, saved_in

WORD = "reset"  # what is written to confirm it


def wall(
    file: Annotated[
        Path | None,
        typer.Option("--save", metavar="FILE", help="Write their number into a new file.", parser=Path),
    ] = None,
    saved: Annotated[
        Path | None,
        typer.Option("--restore", metavar="FILE", help="Have as many as such a file says.", parser=Path),
    ] = None,
    reset: Annotated[bool, typer.Option("--reset", help="Begin anew at none; asks for a word.")] = False,
    yes: Annotated[bool, typer.Option("--yes", help="Do not ask.")] = False,
) -> None:
    """Say how many hearts are on the wall, save that, restore it, or begin anew; a display may be running."""
    if (file is not None) + (saved is not None) + reset > 1:
        raise WrongUse("--save, --restore and --reset: one at a time")
    if yes and not reset:
        raise WrongUse("--yes belongs to --reset, which alone asks")
    try:
        if saved is not None:
            _put(_opened(), saved_in(saved))
        elif reset:
            _reset(_there(), is_sure=yes)
        else:
            _tell(_there(), file)
    except HeartCountError as error:
        raise WrongUse(str(error)) from error


def hearts_here() -> int:
    """How many hearts are on this machine's wall; 0 where there is none.

    Raises:
        WrongUse: there is one, and they cannot be counted.
    """
    state = state_folder()
    found = HeartCount(wall_in(state)) if state else None
    if found is None or not found.is_there:
        return 0
    try:
        return found.count()
    except HeartCountError as error:
        raise WrongUse(str(error)) from error


def _opened() -> HeartCount:
    """The wall of this machine, whether there is one yet or not."""
    state = opened_state_folder()
    if state is None:
        raise WrongUse("nothing can be kept for this user, and so there is no wall of hearts")
    return HeartCount(wall_in(state))


def _there() -> HeartCount:
    """The wall of this machine, which is there."""
    state = state_folder()
    found = HeartCount(wall_in(state)) if state else None
    if found is None or not found.is_there:
        where = f"{found.file} would be its file" if found else "this user has no home folder"
        raise WrongUse(f"there is no wall of hearts yet: {where}. A booth makes one when it starts")
    return _opened()


def _tell(found: HeartCount, file: Path | None) -> None:
    number = found.count()
    if file is None:
        _say(f"{_hearts(number)} on the wall of {found.file}")
        return
    if file.exists():
        raise WrongUse(f"--save {file}: there is a file already; name a new one")
    save(file, number)
    _say(f"{_hearts(number)} saved in {file}")


def _reset(found: HeartCount, *, is_sure: bool) -> None:
    if not is_sure:
        _say(f'There are {_hearts(found.count())} on the wall. Write "{WORD}" to begin anew at none:')
        if sys.stdin is None or sys.stdin.readline().strip() != WORD:
            raise WrongUse(f'nothing was changed: write the word "{WORD}", or say --yes')
    _put(found, 0)


def _put(found: HeartCount, number: int) -> None:
    """Have so many hearts, and say where the number that stood is kept."""
    kept: list[Path] = []

    def keep(before: int) -> None:
        if before:
            kept.append(_free(found.file))
            save(kept[0], before)

    before = found.put(number, keep)
    _say(f"{_hearts(number)} on the wall now")
    if kept:
        _say(f"The {_hearts(before)} before are saved in {kept[0]}")


def _free(file: Path) -> Path:
    """A name beside a wall's file that nothing has yet."""
    turn = 1
    while (found := file.with_name(f"{file.stem}.before-{turn}.toml")).exists():
        turn += 1
    return found


def _hearts(number: int) -> str:
    return f"{number} heart{'' if number == 1 else 's'}"


def _say(line: str) -> None:
    sys.stdout.write(f"{line}\n")
    sys.stdout.flush()
