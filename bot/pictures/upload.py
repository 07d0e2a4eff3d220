"""Pictures that people send: looked at, made small, and freed of what they tell about where and when they were taken."""

import io
from typing import Literal

from PIL import Image, ImageOps

FORMATS = ((b"\xff\xd8\xff", 0, "JPEG"), (b"\x89PNG\r\n\x1a\n", 0, "PNG"), (b"WEBP", 8, "WEBP"))
"""What is opened at all: the bytes that tell it, and where they stand."""
LONGEST = 10_000
"""Pixels of width and height together, and so 25 million in all: a small file can hold many more than fit into memory."""
NARROWEST = 20
"""How many times as long as the other a side may be. https://core.telegram.org/bots/api#sendphoto has both limits."""
SIDE = 1280
"""Pixels of the longer side of what is kept: as many as Telegram shows."""
BYTES = 1_000_000
QUALITIES = (88, 75, 60, 45, 30)

Kind = Literal["broken", "format", "large", "shape"]


class PictureFault(Exception):
    """A picture cannot be used: it is broken, in another format, has too many pixels, or is too narrow."""

    def __init__(self, kind: Kind) -> None:
        super().__init__(kind)
        self.kind: Kind = kind


def prepare(data: bytes) -> bytes:
    """Return the picture as a small JPEG or PNG with nothing in it but its pixels; raises `PictureFault`.

    Of one that moves the first image is taken; what can be seen through becomes white.
    """
    kind = next((name for mark, place, name in FORMATS if data.startswith(mark, place)), "")
    if not kind:
        raise PictureFault("format")
    try:
        picture = _open(data, kind)
        return _save(_flat(picture), lossless=kind == "PNG")
    except PictureFault:
        raise
    except (Image.DecompressionBombError, Image.DecompressionBombWarning):
        raise PictureFault("large") from None
    except Exception as error:  # whatever a parser makes of a broken file
        raise PictureFault("broken") from error


def _open(data: bytes, kind: str) -> Image.Image:
    """Open a picture, whose size is known before it is unpacked, and turn it as it was taken."""
    picture: Image.Image = Image.open(io.BytesIO(data), formats=[kind])
    width, height = picture.size
    if width + height > LONGEST:
        raise PictureFault("large")
    if max(width, height) > NARROWEST * min(width, height):
        raise PictureFault("shape")
    picture.draft(None, (SIDE, SIDE))
    return ImageOps.exif_transpose(picture)


def _flat(picture: Image.Image) -> Image.Image:
    """Return a new picture of what one sees, on white, at most `SIDE` pixels a side."""
    if picture.mode.startswith("I"):
        picture = picture.point(lambda grey: grey / 256).convert("L")
    picture = picture.convert("RGBA" if picture.has_transparency_data else "RGB")
    picture.thumbnail((SIDE, SIDE), Image.Resampling.LANCZOS)
    # A new one: the old would take its comments and profiles along.
    sheet = Image.new("RGB", picture.size, "white")
    sheet.paste(picture, mask=picture if picture.mode == "RGBA" else None)
    return sheet


def _save(picture: Image.Image, *, lossless: bool) -> bytes:
    """Return what was drawn as a PNG if that is small, everything else as a JPEG."""
    if lossless and len(png := _file(picture, "PNG", optimize=True)) <= BYTES:
        return png
    for quality in QUALITIES:
        jpeg = _file(picture, "JPEG", quality=quality, optimize=True)
        if len(jpeg) <= BYTES:
            break
    return jpeg


def _file(picture: Image.Image, kind: str, **options: int) -> bytes:
    file = io.BytesIO()
    picture.save(file, kind, **options)
    return file.getvalue()
