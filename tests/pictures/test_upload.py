"""Pictures that people send: real files, and what a file can be instead of a picture."""

import contextlib
import io
import os
import struct
import zlib

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from PIL import Image

from bot.pictures.upload import BYTES, SIDE, PictureFault, prepare

RED, GREEN = (255, 0, 0), (0, 255, 0)


def file(picture: Image.Image, kind: str = "PNG", **options: object) -> bytes:
    kept = io.BytesIO()
    picture.save(kept, kind, **options)
    return kept.getvalue()


def seen(data: bytes) -> Image.Image:
    """Return what was made of a picture."""
    made = prepare(data)
    assert len(made) <= BYTES
    picture: Image.Image = Image.open(io.BytesIO(made))
    picture.load()
    assert picture.format in {"JPEG", "PNG"}
    assert picture.mode == "RGB"
    assert max(picture.size) <= SIDE
    return picture


def near(pixel: object, colour: tuple[int, int, int]) -> bool:
    assert isinstance(pixel, tuple)
    return all(abs(one - other) < 12 for one, other in zip(pixel, colour, strict=True))


def photo() -> Image.Image:
    """Return a picture whose left half is red and whose right half is green."""
    picture = Image.new("RGB", (800, 600), RED)
    picture.paste(GREEN, (400, 0, 800, 600))
    return picture


def bomb(width: int, height: int) -> bytes:
    """Return a PNG that is small and says that it is very large."""

    def chunk(kind: bytes, body: bytes) -> bytes:
        return struct.pack(">I", len(body)) + kind + body + struct.pack(">I", zlib.crc32(kind + body))

    head = struct.pack(">IIBBBBB", width, height, 8, 2, 0, 0, 0)
    return b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", head) + chunk(b"IDAT", zlib.compress(bytes(100_000))) + chunk(b"IEND", b"")


@pytest.mark.parametrize("kind", ["JPEG", "PNG", "WEBP"])
def test_the_three_formats(kind: str) -> None:
    picture = seen(file(photo(), kind))
    assert picture.size == (800, 600)
    assert near(picture.getpixel((100, 300)), RED)
    assert near(picture.getpixel((700, 300)), GREEN)
    assert picture.format == ("PNG" if kind == "PNG" else "JPEG")


@pytest.mark.parametrize(
    ("data", "kind"),
    [
        (b"", "format"),
        (b"hello", "format"),
        (b"<svg xmlns='http://www.w3.org/2000/svg'/>", "format"),
        (b"RIFF\0\0\0\0WAVEfmt ", "format"),
        (file(photo(), "GIF"), "format"),
        (file(photo(), "BMP"), "format"),
        (file(photo(), "TIFF"), "format"),
        (file(photo(), "PDF"), "format"),
        (b"\xff\xd8\xff", "broken"),
        (b"\x89PNG\r\n\x1a\n", "broken"),
        (b"RIFF\0\0\0\0WEBP", "broken"),
        (file(photo())[:300], "broken"),
        (file(photo(), "JPEG")[:2000], "broken"),
        (file(photo(), "WEBP")[:300], "broken"),
        (bomb(5000, 5000), "broken"),
        (bomb(9_000, 9_000), "large"),
        (bomb(60_000, 60_000), "large"),
        (bomb(2**31 - 1, 2**31 - 1), "large"),
        (file(Image.new("RGB", (9_999, 2))), "large"),
        (file(Image.new("RGB", (2_001, 100))), "shape"),
        (file(Image.new("RGB", (10, 201))), "shape"),
    ],
)
def test_what_cannot_be_used(data: bytes, kind: str) -> None:
    with pytest.raises(PictureFault) as refused:
        prepare(data)
    assert refused.value.kind == kind


@pytest.mark.parametrize(("size", "small"), [((2000, 100), (1280, 64)), ((100, 2000), (64, 1280)), ((1, 1), (1, 1))])
def test_the_longest_shapes_that_are_taken(size: tuple[int, int], small: tuple[int, int]) -> None:
    assert seen(file(Image.new("RGB", size, RED))).size == small


@pytest.mark.parametrize("kind", ["JPEG", "PNG", "WEBP"])
def test_where_and_when_it_was_taken_is_gone_and_it_stands_upright(kind: str) -> None:
    exif = Image.Exif()
    exif[0x0112] = 6  # turned by 90 degrees
    exif[0x010F] = "Secret Camera"
    exif.get_ifd(0x8825).update({1: "N", 2: (52.0, 31.0, 0.0), 3: "E", 4: (13.0, 24.0, 0.0)})
    options: dict[str, object] = {"comment": b"secret comment"} if kind == "JPEG" else {}
    data = file(photo(), kind, exif=exif, icc_profile=b"secret profile", **options)
    assert b"Secret Camera" in data
    assert Image.open(io.BytesIO(data)).getexif().get_ifd(0x8825)
    made = prepare(data)
    picture = seen(data)
    assert b"ecret" not in made
    assert not dict(picture.getexif())
    assert not picture.info.keys() & {"exif", "comment", "icc_profile", "xmp"}
    assert picture.size == (600, 800)
    assert near(picture.getpixel((300, 100)), RED), "what was left is on top"
    assert near(picture.getpixel((300, 700)), GREEN)


def test_a_large_photo_is_made_small() -> None:
    noise = Image.frombytes("RGB", (1500, 2000), os.urandom(1500 * 2000 * 3))
    for kind in ("PNG", "JPEG"):
        picture = seen(file(noise, kind))
        assert (picture.size, picture.format) == ((960, 1280), "JPEG")


def test_colours_for_print() -> None:
    picture = seen(file(Image.new("CMYK", (300, 200), (0, 255, 255, 0)), "JPEG"))
    assert near(picture.getpixel((100, 100)), RED)


def test_a_palette_that_can_be_seen_through_is_on_white() -> None:
    palette = Image.new("P", (40, 40), 0)
    palette.putpalette([255, 0, 0, 0, 255, 0])
    palette.paste(1, (20, 0, 40, 40))
    picture = seen(file(palette, transparency=0))
    assert near(picture.getpixel((5, 5)), (255, 255, 255))
    assert near(picture.getpixel((35, 5)), GREEN)


@pytest.mark.parametrize(
    ("picture", "colour"),
    [
        (Image.new("RGBA", (40, 40), (255, 0, 0, 0)), (255, 255, 255)),
        (Image.new("RGBA", (40, 40), (255, 0, 0, 128)), (255, 127, 127)),
        (Image.new("LA", (40, 40), (0, 128)), (127, 127, 127)),
        (Image.new("L", (40, 40), 100), (100, 100, 100)),
        (Image.new("1", (40, 40), 1), (255, 255, 255)),
        (Image.new("I;16", (40, 40), 100 * 257), (100, 100, 100)),
    ],
    ids=["clear", "half", "grey half", "grey", "black and white", "16 bits"],
)
def test_other_ways_to_hold_colours(picture: Image.Image, colour: tuple[int, int, int]) -> None:
    assert near(seen(file(picture)).getpixel((20, 20)), colour)


@pytest.mark.parametrize("kind", ["PNG", "WEBP"])
def test_of_one_that_moves_the_first_image_is_taken(kind: str) -> None:
    first, second = Image.new("RGB", (50, 50), RED), Image.new("RGB", (50, 50), GREEN)
    moving = file(first, kind, save_all=True, append_images=[second], duration=100)
    assert near(seen(moving).getpixel((25, 25)), RED)


@settings(max_examples=150, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(
    kind=st.sampled_from(["JPEG", "PNG", "WEBP"]),
    changes=st.lists(st.tuples(st.floats(0, 1, exclude_max=True), st.integers(0, 255)), min_size=1, max_size=20),
)
def test_bytes_that_were_changed_on_the_way(kind: str, changes: list[tuple[float, int]]) -> None:
    exif = Image.Exif()
    exif[0x0112] = 6
    data = bytearray(file(photo().resize((64, 48)), kind, exif=exif))
    for place, value in changes:
        data[int(place * len(data))] = value
    with contextlib.suppress(PictureFault):
        seen(bytes(data))
