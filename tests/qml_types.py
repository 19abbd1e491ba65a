"""Describes the Python types of a QML module to the QML tools, in Qt's own `.qmltypes` form.

Read from the living meta objects, so that it tells what QML will really see: pyside6-metaobjectdump reads
source text, and misses a property that is not made by a literal `Property(...)`.
"""

from collections.abc import Iterable, Iterator
from importlib import import_module
from pkgutil import walk_packages
from typing import Any

from PySide6.QtCore import QMetaMethod, QObject
from PySide6.QtQml import qmlTypeId
from PySide6.QtQuick import QQuickItem


def registered(package: str) -> Iterator[type[QObject]]:
    """The Python types of the package `package` that are registered in the QML module of the same name."""
    known: Any = qmlTypeId  # the stubs ask for bytes, which it does not take
    for module in walk_packages(import_module(package).__path__, f"{package}."):
        name = module.name
        for kind in vars(import_module(name)).values():
            ours = isinstance(kind, type) and issubclass(kind, QObject) and kind.__module__ == name
            if ours and known(package, 1, 0, kind.__name__) >= 0:
                yield kind


def describe(kinds: Iterable[type[QObject]], module: str) -> str:
    """The text of a `.qmltypes` file that puts these types into the QML module `module`."""
    described = [_component(kind, module) for kind in kinds]
    return "import QtQuick.tooling 1.2\n" + _block("Module", described) + "\n"


def _component(kind: type[QObject], module: str) -> str:
    meta: Any = kind.staticMetaObject  # type: ignore[attr-defined]
    lines = [
        f'name: "{kind.__name__}"',
        'accessSemantics: "reference"',
        f'prototype: "{meta.superClass().className()}"',
        f'exports: ["{module}/{kind.__name__} 1.0"]',
        # A house rule: Python makes the values that QML shows; QML makes only what is drawn.
        f"isCreatable: {_yes(issubclass(kind, QQuickItem))}",
        "exportMetaObjectRevisions: [256]",
        *(_enum(meta.enumerator(i)) for i in range(meta.enumeratorOffset(), meta.enumeratorCount())),
        *(_property(meta.property(i)) for i in range(meta.propertyOffset(), meta.propertyCount())),
        *(_method(meta.method(i)) for i in range(meta.methodOffset(), meta.methodCount())),
    ]
    return _block("Component", lines)


# PySide6's stubs say bytes where these give text, and the other way round: hence Any.
def _enum(declared: Any) -> str:
    keys = ", ".join(f'"{declared.key(i)}"' for i in range(declared.keyCount()))
    return f'Enum {{ name: "{declared.name()}"; isScoped: true; values: [{keys}] }}'


def _property(declared: Any) -> str:
    said = [f'name: "{declared.name()}"', _type(declared.typeName())]
    if declared.hasNotifySignal():
        said.append(f'notify: "{declared.notifySignal().name().data().decode()}"')
    said.append(f"isReadonly: {_yes(not declared.isWritable())}")
    said.append(f"isPropertyConstant: {_yes(declared.isConstant())}")
    said.append(f"isFinal: {_yes(declared.isFinal())}")
    return _block("Property", said)


def _method(declared: Any) -> str:
    said = [f'name: "{declared.name().data().decode()}"']
    if declared.typeName() != "void":
        said.append(_type(declared.typeName()))
    for number, given in enumerate(declared.parameterTypes()):
        said.append(f'Parameter {{ name: "given{number}"; {_type(given.data().decode())} }}')
    kind = "Signal" if declared.methodType() == QMetaMethod.MethodType.Signal else "Method"
    return _block(kind, said)


def _block(kind: str, lines: list[str]) -> str:
    return "\n".join([f"{kind} {{", *lines, "}"])


def _type(name: str) -> str:
    return f'type: "{name.removesuffix("*")}"' + ("; isPointer: true" if name.endswith("*") else "")


def _yes(said: bool) -> str:
    return str(said).lower()
