"""The film's frames: each scene in its time, and the fades between them."""

from PySide6.QtGui import QImage, QPainter

from film.city_scene import CityScene
from film.layered_drawing import FRAME, painting
from film.lights_scene import LightsScene
from film.timetable import RATE, TO_CITY, TO_LIGHTS
from film.trail_scene import TrailScene


class Film:
    """Draws any frame by itself: a frame needs none of those before it."""

    def __init__(self) -> None:
        self._trail = TrailScene()
        self._lights = LightsScene()
        self._city = CityScene()

    def frame(self, number: int) -> QImage:
        """A frame from 0 on, 1920 × 1080, opaque, in sRGB."""
        seconds = number / RATE
        image = QImage(FRAME.size(), QImage.Format.Format_RGB32)
        painter = painting(image)
        if seconds < TO_LIGHTS.end:
            self._trail.paint(painter, seconds)
        elif seconds < TO_CITY.end:
            self._lights.paint(painter, seconds)
        else:
            self._city.paint(painter, seconds)
        for scene, fade in ((self._lights, TO_LIGHTS), (self._city, TO_CITY)):
            if fade.start < seconds < fade.end:
                self._fade(painter, scene, fade.eased(seconds), seconds)
        painter.end()
        return image

    @staticmethod
    def _fade(painter: QPainter, scene: LightsScene | CityScene, share: float, seconds: float) -> None:
        """Lays a scene over the one before it."""
        above = QImage(FRAME.size(), QImage.Format.Format_RGB32)
        inner = painting(above)
        scene.paint(inner, seconds)
        inner.end()
        painter.setOpacity(share)
        painter.drawImage(0, 0, above)
        painter.setOpacity(1)
