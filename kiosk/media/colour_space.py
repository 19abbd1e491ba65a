"""Writes an ICC profile of what a picture says of its colours otherwise: gamma, primaries, a coded name.

The profile is a matrix and a curve (ICC.1:2001-04, 6.3.4.2), for Little CMS to convert by. What is brighter
than the white of a screen, as PQ and HLG can be, is toned down by its curve.
"""

import struct
from collections.abc import Callable
from dataclasses import dataclass
from itertools import chain
from math import exp

Curve = Callable[[float], float]  # from the stored value, 0 to 1, to light, 1 being the white of a screen
Matrix = list[list[float]]

D50 = (0.9642, 1.0, 0.8249)  # XYZ; what profiles are relative to
D65 = (0.3127, 0.3290)
BRADFORD: Matrix = [[0.8951, 0.2664, -0.1614], [-0.7502, 1.7135, 0.0367], [0.0389, -0.0685, 1.0296]]
STEPS = 1024  # of a curve

WHITE = 203.0  # cd/m²; what the white of a screen is graded to, ITU-R BT.2408-7, 2.1
KNEE = 0.75  # of that; what is brighter is toned down


@dataclass(frozen=True, slots=True)
class Primaries:
    """Red, green, blue and white as x and y of CIE 1931."""

    red: tuple[float, float]
    green: tuple[float, float]
    blue: tuple[float, float]
    white: tuple[float, float] = D65


BT709 = Primaries((0.640, 0.330), (0.300, 0.600), (0.150, 0.060))
ADOBE_RGB = Primaries((0.640, 0.330), (0.210, 0.710), (0.150, 0.060))  # Adobe RGB (1998) 2005-05, 4.3.1.1
# ITU-T H.273 (09/2023), tables 2 and 3: by the numbers that PNG's cICP and AVIF's and HEIF's nclx hold.
PRIMARIES = {
    1: BT709,
    4: Primaries((0.67, 0.33), (0.21, 0.71), (0.14, 0.08), (0.310, 0.316)),
    5: Primaries((0.64, 0.33), (0.29, 0.60), (0.15, 0.06)),
    6: Primaries((0.630, 0.340), (0.310, 0.595), (0.155, 0.070)),
    9: Primaries((0.708, 0.292), (0.170, 0.797), (0.131, 0.046)),
    11: Primaries((0.680, 0.320), (0.265, 0.690), (0.150, 0.060), (0.314, 0.351)),
    12: Primaries((0.680, 0.320), (0.265, 0.690), (0.150, 0.060)),
}


def gamma(exponent: float) -> Curve:
    """A power of the stored value."""
    return lambda value: value**exponent


def _srgb(value: float) -> float:  # IEC 61966-2-1
    return value / 12.92 if value <= 0.04045 else ((value + 0.055) / 1.055) ** 2.4


def _pq(value: float) -> float:  # ITU-R BT.2100-2, table 4
    m1, m2, c1, c2, c3 = 0.1593017578125, 78.84375, 0.8359375, 18.8515625, 18.6875
    root = value ** (1 / m2)
    return _toned(10_000 * (max(0, root - c1) / (c2 - c3 * root)) ** (1 / m1) / WHITE)


def _hlg(value: float) -> float:  # ITU-R BT.2100-2, table 5, on a screen of 1000 cd/m²
    a, b, c = 0.17883277, 0.28466892, 0.55991073
    scene = value**2 / 3 if value <= 0.5 else (exp((value - c) / a) + b) / 12
    return _toned(1000 * scene**1.2 / WHITE)


def _toned(light: float) -> float:
    room = 1 - KNEE
    return light if light <= KNEE else KNEE + room * (1 - exp((KNEE - light) / room))


# As pictures use them: video's own curves (1, 6, 14, 15) are shown as sRGB, as browsers do.
CURVES: dict[int, Curve] = {
    **dict.fromkeys((1, 6, 13, 14, 15), _srgb),
    4: gamma(2.2),
    5: gamma(2.8),
    8: lambda value: value,
    16: _pq,
    18: _hlg,
}


def profile(primaries: Primaries, curve: Curve) -> bytes:
    """An ICC profile, version 2, of an RGB picture."""
    columns = zip(*_to_d50(primaries), strict=True)
    table = [min(65535, max(0, round(65535 * curve(step / (STEPS - 1))))) for step in range(STEPS)]
    shape = b"curv" + struct.pack(f">II{STEPS}H", 0, STEPS, *table)
    tags = {b"wtpt": _xyz(D50)}
    for name, column in zip(b"rgb", columns, strict=True):
        tags[bytes([name]) + b"XYZ"] = _xyz(column)
        tags[bytes([name]) + b"TRC"] = shape
    place = 128 + 4 + 12 * len(tags)
    entries, body = [], b""
    for tag, content in tags.items():
        entries.append(struct.pack(">4sII", tag, place + len(body), len(content)))
        body += content + b"\0" * (-len(content) % 4)
    size = place + len(body)
    header = struct.pack(
        ">IIII4s4s12s4s", size, 0, 0x02100000, int.from_bytes(b"mntr"), b"RGB ", b"XYZ ", b"", b"acsp"
    )
    header = header.ljust(68, b"\0") + b"".join(map(_fixed, D50))
    return header.ljust(128, b"\0") + struct.pack(">I", len(tags)) + b"".join(entries) + body


def coded(primaries: int, transfer: int) -> bytes | None:
    """The profile of two numbers of ITU-T H.273; None where they name sRGB, or nothing that is known."""
    curve, space = CURVES.get(transfer, _srgb), PRIMARIES.get(primaries, BT709)
    return None if curve is _srgb and space is BT709 else profile(space, curve)


def measured(exponent: float, primaries: Primaries = BT709) -> bytes | None:
    """The profile of a picture whose stored values are light to the power of 1 / exponent; None where that is
    as good as sRGB, or none that can be meant.
    """
    if not 0.5 <= exponent <= 5 or (abs(exponent - 2.2) < 0.05 and primaries == BT709):
        return None
    return profile(primaries, gamma(exponent))


def _to_d50(space: Primaries) -> Matrix:
    """From the light of three primaries to XYZ under D50."""
    columns = [_from_xy(*point) for point in (space.red, space.green, space.blue)]
    white = _from_xy(*space.white)
    matrix = [list(row) for row in zip(*columns, strict=True)]
    shares = _times(_inverse(matrix), [[part] for part in white])
    scaled = [[value * share[0] for value, share in zip(row, shares, strict=True)] for row in matrix]
    seen, meant = (_times(BRADFORD, [[part] for part in point]) for point in (white, D50))
    adapted = [[meant[i][0] / seen[i][0] if i == j else 0.0 for j in range(3)] for i in range(3)]
    return _times(_inverse(BRADFORD), _times(adapted, _times(BRADFORD, scaled)))


def _from_xy(x: float, y: float) -> tuple[float, float, float]:
    return x / y, 1.0, (1 - x - y) / y


def _times(one: Matrix, other: Matrix) -> Matrix:
    columns = list(zip(*other, strict=True))
    return [[sum(a * b for a, b in zip(row, column, strict=True)) for column in columns] for row in one]


def _inverse(matrix: Matrix) -> Matrix:
    (a, b, c), (d, e, f), (g, h, i) = matrix
    minors = [
        [e * i - f * h, c * h - b * i, b * f - c * e],
        [f * g - d * i, a * i - c * g, c * d - a * f],
        [d * h - e * g, b * g - a * h, a * e - b * d],
    ]
    whole = a * minors[0][0] + b * minors[1][0] + c * minors[2][0]
    return [[value / whole for value in row] for row in minors]


def _fixed(value: float) -> bytes:
    return struct.pack(">i", round(value * 65536))


def _xyz(point: tuple[float, ...]) -> bytes:
    return b"XYZ \0\0\0\0" + b"".join(chain(map(_fixed, point)))
