"""`kiosk` as it is called: ends at Ctrl+C by that signal, and speaks to whatever it is given to speak to."""

import os
import signal
import sys
from io import TextIOWrapper
from pathlib import Path
from typing import TextIO

STREAMS = (0, 1, 2)


def main() -> None:
    """Run the command that the command line names, or draw or play for whoever started this one for it."""
    # Qt swallows the exception that Python would raise, and goes on. What is ignored stays so (nohup).
    if signal.getsignal(signal.SIGINT) is signal.default_int_handler:
        signal.signal(signal.SIGINT, signal.SIG_DFL)
    if _is_child(sys.argv[1:]):
        return
    _open_streams()
    from kiosk.ending import dying_in_order  # noqa: PLC0415  Ctrl+C may come while it is loaded

    with dying_in_order():
        from kiosk.command_line import run_command  # noqa: PLC0415  as above

    run_command()


def _is_child(words: list[str]) -> bool:
    """Whether somebody started this one to do a part of the work, which is done now."""
    match words:
        case ["intake-child", handle, folder, *_]:
            from kiosk.media.intake import child  # noqa: PLC0415  with it comes no command

            child.main(int(handle), folder)
        case ["loudspeaker", handle, *_]:
            from kiosk.media.speaker import loudspeaker  # noqa: PLC0415

            loudspeaker.main(int(handle))
        case ["proof-child", handle, *_]:
            from kiosk.ui.proof import proof_child  # noqa: PLC0415

            proof_child.main(int(handle))
        case ["check-child", handle, *_]:
            from kiosk.ui.editor.checking import check_child  # noqa: PLC0415

            check_child.main(int(handle))
        case _:
            return False
    return True


def _open_streams() -> None:
    """No file comes to stand where output is closed, and no letter is one too many for an encoding."""
    for number in STREAMS:
        try:
            os.fstat(number)
        except OSError:
            os.open(os.devnull, os.O_RDWR)
    sys.stdout, sys.stderr = (_taking_all(stream) for stream in (sys.stdout, sys.stderr))


def _taking_all(stream: TextIO | None) -> TextIO:
    if stream is None:  # closed when Python began
        return Path(os.devnull).open("w", encoding="utf-8")
    if isinstance(stream, TextIOWrapper):
        stream.reconfigure(errors="replace")
    return stream


if __name__ == "__main__":
    main()
