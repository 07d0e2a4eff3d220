"""The key file, and what is derived from it."""

import stat
from pathlib import Path

import pytest

from storage.keys import KeyFileError, Keys, read_keys


def test_the_key_is_made_once_and_for_its_owner_only(tmp_path: Path) -> None:
    path = tmp_path / "new" / "key"
    first = read_keys(path)
    assert stat.S_IMODE(path.stat().st_mode) == 0o600
    assert read_keys(path).hash("web", "anna") == first.hash("web", "anna")


def test_a_key_that_others_can_read_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "key"
    read_keys(path)
    path.chmod(0o644)
    with pytest.raises(KeyFileError, match="chmod 600"):
        read_keys(path)


@pytest.mark.parametrize("content", ["", "not hexadecimal", "00" * 31])
def test_a_damaged_key_is_refused(tmp_path: Path, content: str) -> None:
    path = tmp_path / "key"
    path.write_text(content)
    path.chmod(0o600)
    with pytest.raises(KeyFileError, match="backup"):
        read_keys(path)


def test_an_identity_is_found_only_with_the_key_and_only_on_its_channel(keys: Keys) -> None:
    assert keys.hash("telegram", "1") == keys.hash("telegram", "1")
    others = {
        keys.hash("web", "1"),
        keys.hash("telegram", "2"),
        Keys(bytes(32)).hash("telegram", "1"),
        keys.hash("telegram1", ""),
    }
    assert keys.hash("telegram", "1") not in others
    assert len(others) == 4


def test_what_is_sealed_opens_with_the_same_key_only(keys: Keys) -> None:
    sealed = keys.seal(b"anna")
    assert b"anna" not in sealed
    assert keys.unseal(sealed) == b"anna"
    with pytest.raises(ValueError, match="another key"):
        Keys(bytes(32)).unseal(sealed)
    with pytest.raises(ValueError, match="another key"):
        keys.unseal(sealed[:-1])
