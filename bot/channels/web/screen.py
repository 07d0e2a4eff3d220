"""The screens that are open: who looks at the chat now, in how many windows."""

import asyncio
import contextlib
from collections.abc import Iterator
from typing import Any

Frame = dict[str, Any]

WAITING = 200
"""Frames that may wait for one slow browser before it is cut off; it then comes back and asks for what it missed."""
SCREENS = 8
"""Windows of one person at once; the oldest is closed for a ninth."""


class Screen:
    """One window: the frames that wait to be shown in it, and the language its page is in. None ends it."""

    def __init__(self, language: str) -> None:
        self.language = language
        self.frames: asyncio.Queue[Frame | None] = asyncio.Queue(WAITING)

    def show(self, frame: Frame) -> None:
        """Put a frame in line."""
        try:
            self.frames.put_nowait(frame)
        except asyncio.QueueFull:
            self.end()

    def end(self) -> None:
        """Drop what waits and close the window's connection."""
        while not self.frames.empty():
            self.frames.get_nowait()
        self.frames.put_nowait(None)


class Screens:
    """All open screens, by person."""

    def __init__(self) -> None:
        self._open: dict[bytes, list[Screen]] = {}
        self._ended = False

    @contextlib.contextmanager
    def opened(self, person: bytes, language: str) -> Iterator[Screen]:
        """Open a screen for as long as the block lasts."""
        screen = Screen(language)
        mine = self._open.setdefault(person, [])
        if len(mine) == SCREENS:
            mine.pop(0).end()
        mine.append(screen)
        if self._ended:
            screen.end()  # it came while the program was ending
        try:
            yield screen
        finally:
            if screen in mine:
                mine.remove(screen)
            if not mine and self._open.get(person) is mine:
                del self._open[person]

    def of(self, person: bytes) -> list[Screen]:
        """Return a person's open screens."""
        return list(self._open.get(person, ()))

    def end_all(self) -> None:
        """Close every connection, and those that are still being opened."""
        self._ended = True
        for screens in list(self._open.values()):
            for screen in screens:
                screen.end()
