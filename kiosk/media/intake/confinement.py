"""Takes from a process what it does not need: files, the network, other programs, memory without end.

Linux alone has Landlock (5.13) and seccomp; where the kernel has neither, what it lacks is named.
"""

import ctypes
import os
import platform
import resource
import struct
from collections.abc import Iterable
from pathlib import Path

# include/uapi/linux/landlock.h; the numbers are the same on every processor.
CREATE_RULESET, ADD_RULE, RESTRICT_SELF = 444, 445, 446
VERSION_ASKED = 1
PATH_BENEATH = 1
READ_FILE, READ_FOLDER = 1 << 2, 1 << 3
# What each version of it can forbid on files: the highest number of rights it knows.
RIGHTS = {1: 13, 2: 14, 3: 15, 4: 15, 5: 16}
TCP = 0b11  # to bind and to connect, since version 4

# include/uapi/linux/prctl.h, seccomp.h, filter.h, audit.h
NO_NEW_PRIVILEGES, SET_SECCOMP, FILTER = 38, 22, 2
LOAD, IS_EQUAL, IS_AT_LEAST, RETURN = 0x20, 0x15, 0x35, 0x06
ALLOWED, REFUSED = 0x7FFF0000, 0x00050001  # SECCOMP_RET_ERRNO with EPERM
AT_NUMBER, AT_PROCESSOR = 0, 4  # struct seccomp_data
OTHER_NUMBERS = 0x40000000  # of the x32 interface
# The processor as audit.h numbers it; then its numbers of socket, socketpair, execve and execveat.
PROCESSORS = {"x86_64": (0xC000003E, (41, 53, 59, 322)), "aarch64": (0xC00000B7, (198, 199, 221, 281))}

_libc = ctypes.CDLL(None, use_errno=True)


def confine(memory: int, readable: Iterable[Path]) -> list[str]:
    """Keep this process to its open files, to reading these folders and files, and to this much memory.

    Returns:
        what this kernel cannot keep it from, in words; nothing where it can all.
    """
    resource.setrlimit(resource.RLIMIT_AS, (memory, memory))
    resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
    missing = []
    _libc.prctl(NO_NEW_PRIVILEGES, 1, 0, 0, 0)
    if not _keep_to_folders(readable):
        missing.append("reading and writing files (Landlock)")
    if not _keep_from_sockets():
        missing.append("opening sockets and starting programs (seccomp)")
    return missing


def _keep_to_folders(readable: Iterable[Path]) -> bool:
    version = _libc.syscall(CREATE_RULESET, None, 0, VERSION_ASKED)
    if version < 1:
        return False
    files = (1 << RIGHTS[min(version, max(RIGHTS))]) - 1
    rules = struct.pack("QQ", files, TCP) if version >= 4 else struct.pack("Q", files)
    ruleset = _libc.syscall(CREATE_RULESET, rules, len(rules), 0)
    if ruleset < 0:
        return False
    for path in readable:
        if path.exists():
            place = os.open(path, os.O_PATH | os.O_CLOEXEC)
            rule = struct.pack("=Qi", READ_FILE | READ_FOLDER if path.is_dir() else READ_FILE, place)
            _libc.syscall(ADD_RULE, ruleset, PATH_BENEATH, rule, 0)
            os.close(place)
    is_kept = bool(_libc.syscall(RESTRICT_SELF, ruleset, 0) == 0)
    os.close(ruleset)
    return is_kept


def _keep_from_sockets() -> bool:
    if platform.machine() not in PROCESSORS:
        return False
    processor, refused = PROCESSORS[platform.machine()]
    steps = [
        (LOAD, 0, 0, AT_PROCESSOR),
        (IS_EQUAL, 1, 0, processor),
        (RETURN, 0, 0, REFUSED),
        (LOAD, 0, 0, AT_NUMBER),
        (IS_AT_LEAST, len(refused) + 1, 0, OTHER_NUMBERS),
        *((IS_EQUAL, len(refused) - at, 0, number) for at, number in enumerate(refused)),
        (RETURN, 0, 0, ALLOWED),
        (RETURN, 0, 0, REFUSED),
    ]
    code = b"".join(struct.pack("=HBBI", *step) for step in steps)
    kept = ctypes.create_string_buffer(code)
    program = ctypes.create_string_buffer(struct.pack("HP", len(steps), ctypes.addressof(kept)))
    return bool(_libc.prctl(SET_SECCOMP, FILTER, program, 0, 0) == 0)
