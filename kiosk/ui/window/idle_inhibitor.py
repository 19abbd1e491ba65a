"""Asks a Wayland compositor to leave the screen on while our window is seen, by idle-inhibit-unstable-v1.

Qt 6.11 has no call for this. Its own connection and surface are used, through libwayland-client and with an
event queue of ours, so that no event of Qt's is taken from it:
https://gitlab.freedesktop.org/wayland/wayland-protocols, unstable/idle-inhibit.
"""

import ctypes
from ctypes import CFUNCTYPE, POINTER, byref, c_char_p, c_int, c_uint32, c_void_p
from functools import cache
from typing import cast

from PySide6.QtGui import QGuiApplication, QNativeInterface, QWindow

MANAGER = b"zwp_idle_inhibit_manager_v1"
# The numbers of requests of wl_display, wl_registry and the manager.
GET_REGISTRY, BIND, CREATE_INHIBITOR = 1, 0, 1


class _Message(ctypes.Structure):
    """wl_message, in wayland-util.h."""

    _fields_ = (("name", c_char_p), ("signature", c_char_p), ("types", POINTER(c_void_p)))


class _Interface(ctypes.Structure):
    """wl_interface, in wayland-util.h."""

    _fields_ = (
        ("name", c_char_p),
        ("version", c_int),
        ("method_count", c_int),
        ("methods", POINTER(_Message)),
        ("event_count", c_int),
        ("events", POINTER(_Message)),
    )


class _Argument(ctypes.Union):
    """wl_argument, in wayland-util.h: a number, a text or an object; of a new object nothing."""

    _fields_ = (("u", c_uint32), ("s", c_char_p), ("o", c_void_p))


SIGNATURES = (
    ("wl_display_create_queue", c_void_p, (c_void_p,)),
    ("wl_display_flush", c_int, (c_void_p,)),
    ("wl_display_roundtrip_queue", c_int, (c_void_p, c_void_p)),
    ("wl_proxy_destroy", None, (c_void_p,)),
    ("wl_proxy_create_wrapper", c_void_p, (c_void_p,)),
    ("wl_proxy_wrapper_destroy", None, (c_void_p,)),
    ("wl_proxy_set_queue", None, (c_void_p, c_void_p)),
    ("wl_proxy_add_listener", c_int, (c_void_p, c_void_p, c_void_p)),
    (
        "wl_proxy_marshal_array_constructor_versioned",
        c_void_p,
        (c_void_p, c_uint32, POINTER(_Argument), POINTER(_Interface), c_uint32),
    ),
)
_Global = CFUNCTYPE(None, c_void_p, c_void_p, c_uint32, c_char_p, c_uint32)
_Removed = CFUNCTYPE(None, c_void_p, c_void_p, c_uint32)


class _Listener(ctypes.Structure):
    """wl_registry_listener, in wayland-client-protocol.h."""

    _fields_ = (("global_", _Global), ("removed", _Removed))


def inhibit(window: QWindow) -> bool:
    """Have the compositor of a window on Wayland stay awake while the window is seen; whether it can.

    It holds until the window's surface goes: to the end of the program, crashed or not.

    Raises:
        OSError: there is no libwayland-client.
    """
    native = cast("QGuiApplication", QGuiApplication.instance()).nativeInterface()
    if not isinstance(native, QNativeInterface.QWaylandApplication):
        return False
    library, display = _library(), native.display()
    registry, number = _registry(library, display)
    inhibitor = None
    if number is not None:
        bound = (_Argument(u=number), _Argument(s=MANAGER), _Argument(u=1), _Argument())
        manager = _made(library, registry, BIND, bound, _manager_interface())
        # On Wayland the number of a window of Qt's is the address of its surface (QWaylandWindow::winId).
        surface = (_Argument(), _Argument(o=int(window.winId())))
        inhibitor = _made(library, manager, CREATE_INHIBITOR, surface, _inhibitor_interface())
    library.wl_proxy_destroy(registry)
    library.wl_display_flush(display)
    return inhibitor is not None


def _registry(library: ctypes.CDLL, display: int) -> tuple[int | None, int | None]:
    """The registry of what the compositor offers, and the number of the manager in it, or None."""
    queue = library.wl_display_create_queue(display)
    ours = library.wl_proxy_create_wrapper(display)
    library.wl_proxy_set_queue(ours, queue)
    registry = _made(
        library, ours, GET_REGISTRY, (_Argument(),), _Interface.in_dll(library, "wl_registry_interface")
    )
    library.wl_proxy_wrapper_destroy(ours)
    found: list[int] = []

    def take(_data: int, _registry: int, number: int, interface: bytes, _version: int) -> None:
        if interface == MANAGER:
            found.append(number)

    listener = _Listener(_Global(take), _Removed(lambda *_: None))
    library.wl_proxy_add_listener(registry, byref(listener), None)
    library.wl_display_roundtrip_queue(display, queue)
    # Nobody reads this queue again, so the listener need not outlive this function.
    return registry, found[0] if found else None


def _made(
    library: ctypes.CDLL,
    proxy: int | None,
    request: int,
    arguments: tuple[_Argument, ...],
    interface: _Interface,
) -> int | None:
    """The object, of version 1, that a request makes."""
    passed = (_Argument * len(arguments))(*arguments)
    made: int | None = library.wl_proxy_marshal_array_constructor_versioned(
        proxy, request, passed, byref(interface), 1
    )
    return made


@cache
def _library() -> ctypes.CDLL:
    """libwayland-client, the same that Qt uses."""
    library = ctypes.CDLL("libwayland-client.so.0")
    for name, answer, taken in SIGNATURES:
        function = getattr(library, name)  # by name: an item of it is another object each time
        function.restype, function.argtypes = answer, taken
    return library


@cache
def _inhibitor_interface() -> _Interface:
    return _interface(b"zwp_idle_inhibitor_v1", _Message(b"destroy", b"", _types()))


@cache
def _manager_interface() -> _Interface:
    """What libwayland must know of the protocol; it reads this until the program ends."""
    surface = ctypes.addressof(_Interface.in_dll(_library(), "wl_surface_interface"))
    types = _types(ctypes.addressof(_inhibitor_interface()), surface)
    return _interface(
        MANAGER, _Message(b"destroy", b"", _types()), _Message(b"create_inhibitor", b"no", types)
    )


def _interface(name: bytes, *requests: _Message) -> _Interface:
    return _Interface(name, 1, len(requests), (_Message * len(requests))(*requests), 0, None)


def _types(*interfaces: int) -> ctypes.Array[c_void_p]:
    return (c_void_p * len(interfaces))(*interfaces)
