"""Watching the program: metrics and the log."""

import io
import logging
import re
import sys
import traceback
from collections.abc import Iterable
from typing import TextIO, cast

import structlog
from prometheus_client import Counter, Histogram
from structlog.typing import EventDict, Processor, WrappedLogger

TURNS = Counter("polyphony_turns", "Events handled, by outcome", ["channel", "kind", "outcome"])
TURN_SECONDS = Histogram(
    "polyphony_turn_seconds",
    "From an event to its durable answer",
    buckets=(0.001, 0.002, 0.005, 0.01, 0.02, 0.05, 0.1, 0.2, 0.5, 1, 2, 5),
)
VOTES = Counter("polyphony_votes", "Votes recorded, changed and withdrawn", ["channel", "what"])
REFUSALS = Counter("polyphony_refusals", "What people asked for and did not get, by the sentence they were given", ["key"])
SENDS = Counter("polyphony_sends", "Messages sent, by outcome", ["channel", "outcome"])
SEND_SECONDS = Histogram(
    "polyphony_send_seconds",
    "How long a channel took to take a message",
    ["channel"],
    buckets=(0.01, 0.02, 0.05, 0.1, 0.2, 0.5, 1, 5, 30),
)


class _Stderr(io.TextIOBase):
    """Whatever sys.stderr is at the moment."""

    def write(self, text: str) -> int:
        return sys.stderr.write(text)

    def flush(self) -> None:
        sys.stderr.flush()


def _trace(_: WrappedLogger, __: str, entry: EventDict) -> EventDict:
    """Tell where an exception came from, and its kind; not its text, nor any variable: both may hold what people wrote."""
    given = entry.pop("exc_info", None)
    error = sys.exc_info()[1] if given is True else given[1] if isinstance(given, tuple) else given
    lines: list[str] = []
    while isinstance(error, BaseException):
        lines[:0] = [*traceback.format_tb(error.__traceback__), f"{type(error).__name__}\n"]
        error = error.__cause__ or error.__context__
    if lines:
        entry["exception"] = "".join(lines)
    return entry


def set_up_log(level: str, secrets: Iterable[str]) -> None:
    """Log readably to a terminal and as JSON elsewhere; `secrets` never appear, whoever logs them."""
    # Whatever its case: python-telegram-bot repeats what Telegram answers with other capitals.
    hidden = re.compile("|".join(re.escape(secret) for secret in secrets if secret) or r"(?!)", re.IGNORECASE)

    def hide(_: WrappedLogger, __: str, entry: EventDict) -> EventDict:
        return {name: hidden.sub("***", value) if isinstance(value, str) else value for name, value in entry.items()}

    shared: list[Processor] = [
        structlog.contextvars.merge_contextvars,
        structlog.processors.add_log_level,
        structlog.processors.TimeStamper(fmt="iso", utc=True),
        structlog.processors.StackInfoRenderer(),
    ]
    terminal = sys.stderr.isatty()
    render: Processor = structlog.dev.ConsoleRenderer() if terminal else structlog.processors.JSONRenderer()
    structlog.configure(
        processors=[*shared, _trace, hide, render],
        wrapper_class=structlog.make_filtering_bound_logger(logging.getLevelNamesMapping()[level.upper()]),
        logger_factory=structlog.PrintLoggerFactory(cast("TextIO", _Stderr())),
        cache_logger_on_first_use=False,
    )
    handler = logging.StreamHandler(_Stderr())
    handler.setFormatter(
        structlog.stdlib.ProcessorFormatter(
            foreign_pre_chain=shared,
            processors=[structlog.stdlib.ProcessorFormatter.remove_processors_meta, _trace, hide, render],
        )
    )
    logging.basicConfig(handlers=[handler], level=logging.WARNING, force=True)
