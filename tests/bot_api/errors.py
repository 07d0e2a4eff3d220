"""Telegram's way to say no."""

from typing import Any


class BotApiError(Exception):
    """An answer that is not ok."""

    def __init__(self, status: int, description: str, parameters: dict[str, Any] | None = None) -> None:
        super().__init__(description)
        self.status = status
        self.body: dict[str, Any] = {"ok": False, "error_code": status, "description": description}
        if parameters:
            self.body["parameters"] = parameters


def bad_request(reason: str) -> BotApiError:
    """Return a 400 with Telegram's prefix."""
    return BotApiError(400, f"Bad Request: {reason}")
