"""The secret key: identities are found by a keyed hash and kept encrypted."""

import base64
import hashlib
import hmac
import os
import secrets
from pathlib import Path

from cryptography.fernet import Fernet, InvalidToken
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.kdf.hkdf import HKDF

KEY_BYTES = 32


class KeyFileError(Exception):
    """The key file cannot be used; the sentence says why."""


class Keys:
    """What is derived from one secret: a hash, a cipher, and secrets for other purposes."""

    def __init__(self, secret: bytes) -> None:
        self._secret = secret
        self._hash = self.derive("identity hash")
        self._cipher = Fernet(base64.urlsafe_b64encode(self.derive("sealing")))

    def derive(self, purpose: str) -> bytes:
        """Return 32 bytes for a purpose (RFC 5869), unrelated to those for any other."""
        return HKDF(algorithm=SHA256(), length=32, salt=None, info=purpose.encode()).derive(self._secret)

    def hash(self, *parts: str) -> bytes:
        """Return 32 bytes by which an identity is found; without the key nobody can tell whose they are."""
        return hmac.digest(self._hash, "\0".join(parts).encode(), hashlib.sha256)

    def seal(self, text: bytes) -> bytes:
        """Return the text encrypted and authenticated."""
        return self._cipher.encrypt(text)

    def unseal(self, sealed: bytes) -> bytes:
        """Return what was sealed; raises ValueError if it was sealed with another key or altered."""
        try:
            return self._cipher.decrypt(sealed)
        except InvalidToken:
            raise ValueError("sealed with another key") from None


def read_keys(path: Path) -> Keys:
    """Return the keys from the file, which is made on the first start, readable by its owner only.

    Raises `KeyFileError`.
    """
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise KeyFileError(f"KEY_FILE={path} cannot be made: {error.strerror}.") from None
    try:
        with open(os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600), "w", encoding="ascii") as file:  # noqa: PTH123
            file.write(secrets.token_hex(KEY_BYTES) + "\n")
            file.flush()
            os.fsync(file.fileno())
    except FileExistsError:
        pass
    except OSError as error:
        raise KeyFileError(f"KEY_FILE={path} cannot be made: {error.strerror}.") from None
    try:
        if path.stat().st_mode & 0o077:
            raise KeyFileError(f"KEY_FILE={path} can be read by others. Run: chmod 600 {path}")
        secret = bytes.fromhex(path.read_text("ascii").strip())
    except (OSError, ValueError):
        raise KeyFileError(f"KEY_FILE={path} cannot be read as a key. Restore it from your backup.") from None
    if len(secret) != KEY_BYTES:
        raise KeyFileError(f"KEY_FILE={path} does not hold {KEY_BYTES} bytes in hexadecimal. Restore it from your backup.")
    return Keys(secret)
