"""Decodes a film through libav: its frames upright, cut, scaled and turned for a place on the glass."""

from collections.abc import Iterator
from itertools import chain
from math import inf
from typing import Any, BinaryIO

import av
from av.filter import Graph
from av.video.reformatter import VideoReformatter
from PIL import Image

from kiosk.media.files.file_kind import BEGINNING, kind_of
from kiosk.media.files.film_end import is_cut_off
from kiosk.media.files.other_files import FILMS
from kiosk.media.film.film_filter import made_deinterlacer, made_filter, seen_size
from kiosk.media.film.film_findings import DECODERS
from kiosk.media.film.moving_frames import QUARTER_TURNS, FilmPlace, MovingFrame
from kiosk.media.picture import PictureError
from kiosk.media.stream.damage import Damage
from kiosk.media.stream.film_length import told_length
from kiosk.media.stream.stream_decoding import decoded

# What holds films, and what is in them, as libav names both. Playlists (HLS, concat) name other files.
CONTAINERS = "mov,mp4,m4a,3gp,3g2,mj2,matroska,webm,avi,mpegts"
CODECS = ("h264", "hevc", "vp8", "vp9", "av1", "libdav1d", "mpeg4", "mpeg2video", "mjpeg", "prores")
COVER = 0x400  # AV_DISPOSITION_ATTACHED_PIC of libavformat/avformat.h
LARGEST = 8192 * 4320  # pixels a frame
# What a file may hold in place of a film, the first of them first.
HELD = {"audio": "sound alone", "video": "a still picture alone", "subtitle": "subtitles alone"}
NOTHING = "neither pictures nor sound"
# How much before a position decoding begins, until there is a frame that stands at it, in seconds.
EARLIER = (0.0, 2.0, 10.0, inf)

SAVE_ANEW = "save it as MP4 (H.264) or as WebM (VP9, AV1)"
NO_FILM = f"is no film, or one of a kind that is not known here: {SAVE_ANEW}"
DAMAGED = "is cut off or damaged: copy it again from where it came"
TOO_MUCH = "needs more memory than there is: save it smaller"

Placed = tuple[float, Any]  # a decoded frame, and its instant in seconds since the film's first one


class FilmFrames:
    """An open film."""

    def __init__(self, file: BinaryIO, place: FilmPlace, damage: Damage | None = None) -> None:
        """Open a film to fill a place; what of it is damaged is told to `damage` while it is decoded.

        Raises:
            PictureError: it is none.
        """
        self._place = place
        self._damage = damage or Damage()
        self._graph: Graph | None = None
        self._to_grid = VideoReformatter()
        self._shape: tuple[Any, ...] = ()
        self.first = 0.0
        self.length = inf
        self.is_cut_off = is_cut_off(file)
        allowed = {"format_whitelist": CONTAINERS, "protocol_whitelist": "none"}
        try:
            self._container: Any = av.open(file, options=allowed)
            self._stream = _moving(self._container)
        except (av.FFmpegError, ValueError) as error:
            raise PictureError(TOO_MUCH if isinstance(error, MemoryError) else _why_none(file)) from error
        self._refuse(self._stream)
        self._stream.codec_context.thread_count = DECODERS
        self._stream.thread_type = "AUTO"
        self.first, _ = next(self._started(0.0))
        self.length = told_length(self._container, self._stream, self.first, is_cut_off=self.is_cut_off)

    def _refuse(self, stream: Any) -> None:
        if stream is None:
            held = _held_by(self._container)
            is_unread = self.is_cut_off and held == NOTHING
            raise PictureError(DAMAGED if is_unread else f"is no film: it holds {held}")
        if stream.codec_context is None:
            raise PictureError(f"is coded in a way that is not known here: {SAVE_ANEW}")
        if (codec := stream.codec_context.name) not in CODECS:
            raise PictureError(f"is coded as {codec}, which is not played: {SAVE_ANEW}")
        if stream.width * stream.height > LARGEST:
            raise PictureError(f"is {stream.width} x {stream.height}, which is too large: save it smaller")

    def close(self) -> None:
        """Let the file go."""
        self._container.close()

    def frames(self, position: float) -> Iterator[MovingFrame]:
        """The frame that stands at a position, in seconds since the film first began, and all after it.

        Raises:
            PictureError: there is none, or the film is damaged.
        """
        lap, within = divmod(max(0.0, position), self.length)
        while True:
            standing: Placed | None = None
            for placed in self._started(within):
                if placed[0] <= within:
                    standing = placed
                    continue
                for instant, picture in (standing, placed) if standing else (placed,):
                    yield MovingFrame(lap * self.length + instant, picture)
                standing = None
            if standing:
                yield MovingFrame(lap * self.length + standing[0], standing[1])
            lap, within = lap + 1, 0.0

    def _started(self, within: float) -> Iterator[Placed]:
        """A lap's frames from the one that stands at an instant of it, or from an earlier one.

        Raises:
            PictureError: there is none.
        """
        for earlier in EARLIER:
            begin = max(0.0, within - earlier)
            placed = self._placed(begin)
            first = next(placed, None)
            if first is not None and (first[0] <= within or not begin):
                return chain([first], placed)
        raise PictureError(DAMAGED)

    def _placed(self, begin: float) -> Iterator[Placed]:
        """A lap's frames, each later than the one before, from about an instant of it."""
        try:
            self._seek(begin)
            last = -inf
            for picture in self._whole():
                within = picture.time - self.first
                if last < within < self.length and (within >= 0 or not self.first):
                    last = within
                    yield within, picture
        except av.FFmpegError as error:
            if isinstance(error, MemoryError):
                raise PictureError(TOO_MUCH) from error
            if not begin:
                raise PictureError(DAMAGED) from error

    def _seek(self, within: float) -> None:
        # Of the first frame's own instant, MPEG-TS finds the key frame after it.
        at = int((within + self.first) / self._stream.time_base) if within else 0
        self._container.seek(at, stream=self._stream)

    def _whole(self) -> Iterator[Any]:
        """The decoded frames; two fields of one are made a whole picture."""
        graph: Graph | None = None
        for picture in decoded(self._container, self._stream, self._damage):
            if graph is None and picture.interlaced_frame:
                graph = made_deinterlacer(self._stream.time_base, picture)
            if graph is None:
                yield picture
            else:
                graph.push(picture)
                yield from _pulled(graph)
        if graph is not None:
            graph.push(None)
            yield from _pulled(graph)

    def draw(self, frame: MovingFrame, pixels: memoryview) -> None:
        """Write a frame, finished, as rows of four bytes a pixel: blue, green, red, anything.

        Raises:
            PictureError: it cannot be converted.
        """
        try:
            found = self._finished(frame.picture)
        except av.FFmpegError as error:
            raise PictureError(TOO_MUCH if isinstance(error, MemoryError) else DAMAGED) from error
        plane, row = found.planes[0], 4 * found.width
        lines = memoryview(plane)
        if plane.line_size == row:
            pixels[:] = lines[: len(pixels)]
            return
        for line in range(found.height):
            at = line * plane.line_size
            pixels[line * row : (line + 1) * row] = lines[at : at + row]

    def _finished(self, picture: Any) -> Any:
        stored = (picture.width, picture.height, picture.format.name, picture.rotation)
        colours = (picture.colorspace, picture.color_range, picture.color_trc, picture.color_primaries)
        shape = (*stored, *colours)
        if self._graph is None or shape != self._shape:
            pixel_shape = self._stream.sample_aspect_ratio
            self._graph = made_filter(self._stream.time_base, picture, pixel_shape, self._place)
            self._shape = shape
        self._graph.push(picture)
        return self._graph.pull()

    def seen(self, frame: MovingFrame) -> tuple[int, int]:
        """Width and height of a frame as it is seen: upright, its pixels square."""
        width, height = seen_size(frame.picture, self._stream.sample_aspect_ratio)
        return round(width), round(height)

    def end(self, frame: MovingFrame) -> float:
        """Until when a frame stands, as the file has it."""
        return frame.start + float((frame.picture.duration or 0) * self._stream.time_base)

    def grid(self, frame: MovingFrame, size: tuple[int, int]) -> Image.Image:
        """A frame upright, perhaps flipped, scaled to columns and rows, as `FlashesInCuts` takes it.

        Raises:
            PictureError: it cannot be converted.
        """
        is_turned = -round(frame.picture.rotation) % 360 in QUARTER_TURNS
        width, height = size[::-1] if is_turned else size
        as_rgb: dict[str, Any] = {
            "width": width,
            "height": height,
            "format": "rgb24",
            "interpolation": "AREA",
        }
        try:
            plane = self._to_grid.reformat(frame.picture, **as_rgb).planes[0]
        except (av.FFmpegError, ValueError) as error:
            raise PictureError(DAMAGED) from error
        found = Image.frombytes("RGB", (width, height), bytes(plane), "raw", "RGB", plane.line_size, 1)
        return found.transpose(Image.Transpose.TRANSPOSE) if is_turned else found


def _moving(container: Any) -> Any:
    """The stream of the film itself, None where there is none; a cover may be marked as what comes first."""
    best = container.streams.best("video")
    if best is None or not best.disposition.value & COVER:
        return best
    return next((one for one in container.streams.video if not one.disposition.value & COVER), None)


def _held_by(container: Any) -> str:
    """What is in a file in which there is no film."""
    kinds = {stream.type for stream in container.streams}
    return next((held for kind, held in HELD.items() if kind in kinds), NOTHING)


def _why_none(file: BinaryIO) -> str:
    """Why libav finds no film: what begins as one ends before it says what it holds, or is damaged there."""
    file.seek(0)
    return DAMAGED if kind_of(file.read(BEGINNING)) in FILMS else NO_FILM


def _pulled(graph: Graph) -> Iterator[Any]:
    while True:
        try:
            yield graph.pull()
        except (BlockingIOError, EOFError):  # it waits for the next one, or has come to the end
            return
