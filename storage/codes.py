"""Members' codes: each says, sealed and signed, for which consultation and group it is and which number it has.

Nothing is stored for a code until it is used, so five million cost nothing but the file they are written to. A code is 15 bytes:
the 8 of what it says (consultation 16 bits, group 16, serial number 32), hidden, and a tag of 7. The tag is HMAC-SHA256 of what
it says, which is hidden under HMAC-SHA256 of the tag, each by a key of its own: the construction of SIV (Rogaway and
Shrimpton 2006), which is deterministic, so the same serial has the same code, and a code shows neither its group nor its place in
the list. 56 bits of tag make 24 letters that fall into six groups of four without an odd end and without a bit to spare; whoever
tries 10,000 codes a second finds a valid one in 200,000 years, and a chat lets nobody try more than a few an hour.
"""

import base64
import hashlib
import hmac
import re
import struct
from dataclasses import dataclass

from storage.keys import Keys

ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"
"""Crockford's 32: no letters that look like digits, which are read as these. https://www.crockford.com/base32.html"""
LENGTH = 24
LINK = "m-"
"""What the payload of a link begins with; the code follows, without hyphens."""
MOST_SERIALS = 1 << 32
_SAID = struct.Struct(">HHI")
_TAG = 7
_STANDARD = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567"
_WRITE = bytes.maketrans(_STANDARD.encode(), ALPHABET.encode())
_READ = str.maketrans(ALPHABET + "OIL", _STANDARD + _STANDARD[0] + _STANDARD[1] * 2)
_BETWEEN = re.compile(r"[\s._\u2010-\u2015\u2212-]+")
"""What people, and the programs they write with, put between the groups."""
_SHAPE = re.compile(f"[0-9A-TV-Z]{{{LENGTH}}}")


@dataclass(frozen=True, slots=True)
class Code:
    """What a code says: the consultation's number, the group's, and its own."""

    consultation: int
    group: int
    serial: int


class Codes:
    """Writes and reads the codes of one installation; whoever lacks its key can do neither."""

    def __init__(self, keys: Keys) -> None:
        self._tag_key = keys.derive("member codes")
        self._hiding_key = keys.derive("member codes, hidden")

    def write(self, code: Code) -> str:
        """Return the 24 letters and digits of a code; raises ValueError for numbers that do not fit."""
        try:
            said = _SAID.pack(code.consultation, code.group, code.serial)
        except struct.error as error:
            raise ValueError(f"{code} does not fit a code") from error
        tag = self._tag(said)
        return base64.b32encode(self._hide(said, tag) + tag).translate(_WRITE).decode("ascii")

    def read(self, text: str) -> Code | None:
        """Return what a code says, however it was typed; None for one that we never wrote."""
        tidy = _standard(text)
        if tidy is None:
            return None
        both = base64.b32decode(tidy)
        hidden, tag = both[:-_TAG], both[-_TAG:]
        said = self._hide(hidden, tag)
        if not hmac.compare_digest(self._tag(said), tag):
            return None
        return Code(*_SAID.unpack(said))

    def _tag(self, said: bytes) -> bytes:
        return hmac.digest(self._tag_key, said, hashlib.sha256)[:_TAG]

    def _hide(self, said: bytes, tag: bytes) -> bytes:
        """Return what is said hidden, or what was hidden as it was said."""
        mask = hmac.digest(self._hiding_key, tag, hashlib.sha256)[: _SAID.size]
        return (int.from_bytes(said) ^ int.from_bytes(mask)).to_bytes(_SAID.size)


def looks_like_one(text: str) -> bool:
    """Whether a text has the shape of a code, or is a link with one."""
    return _standard(text) is not None


def grouped(code: str) -> str:
    """Return a code as people read it, in groups of four."""
    return "-".join(code[start : start + 4] for start in range(0, len(code), 4))


def _standard(text: str) -> str | None:
    """Return a typed code in the standard's alphabet; None for what has another shape. A pasted link counts as its code."""
    if len(text) > 500:
        return None
    bare = _BETWEEN.sub("", text.rpartition(f"start={LINK}")[2]).upper()
    return bare.translate(_READ) if _SHAPE.fullmatch(bare) else None
