"""Hands the built-in campaign's scenes to the booth's pages, each cut to fill its place."""

from collections.abc import Mapping
from pathlib import Path

from PySide6.QtGui import QImage

from kiosk.content.campaign.campaign import Campaign
from kiosk.content.campaign.slides import Pictured
from kiosk.media.cropping import CENTRE, Frame
from kiosk.media.picture import PictureError
from kiosk.ui.render.image_providers import Provider
from kiosk.ui.render.own_drawing import own_drawing


class SceneProvider(Provider):
    """The built-in campaign's scenes by their files' names, each cut round its focus: `image://scene/<name>`.

    `?tall=1` after the name takes the one for screens that are higher than wide, `m=1` flips it.
    """

    def __init__(self, campaign: Campaign) -> None:
        super().__init__()
        self._scenes = {
            Path(slide.image).name: slide
            for slide in campaign.slides
            if isinstance(slide, Pictured) and slide.image
        }
        self._folder = campaign.folder

    def drawn(self, key: str, values: Mapping[str, str], size: tuple[int, int]) -> QImage:
        """The scene, filling its place."""
        slide = self._scenes.get(key)
        if slide is None or slide.image is None:
            raise PictureError("is no scene of the campaign")
        is_tall = values.get("tall") == "1" and slide.tall is not None
        path, focus = (slide.tall, slide.tall_focus) if is_tall else (slide.image, slide.focus)
        frame = Frame(size, focus, CENTRE, values.get("m") == "1" and slide.mirror, "#ffffff")
        return own_drawing(self._folder / str(path), frame)
