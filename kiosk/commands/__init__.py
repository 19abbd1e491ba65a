"""The commands of `kiosk`: the file `run.py` here holds a function `run`, which is `kiosk run`."""

# In the order in which `kiosk --help` names them.
COMMANDS = (
    *("new", "run", "timeline", "rehearse", "snapshot", "share", "check", "film"),
    *("contacts", "notice", "wall", "translate", "pin", "edit"),
)
# What `make` calls, and `kiosk --help` does not name: in `unlisted`.
UNLISTED = ("screenless",)
