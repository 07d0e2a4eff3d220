"""One request to a provider, and what its failures mean whoever answers."""

import time
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC
from email.utils import parsedate_to_datetime
from typing import Any

import aiohttp
import orjson

from bot.translation.provider import BadAnswer, Busy, Misconfigured, ProviderError, QuotaSpent, Refused, Unreachable

ANSWER_SECONDS = 30.0
"""How long a provider may take to answer."""
LARGEST_ANSWER = 1 << 20
"""Bytes; fifty proposals are a fiftieth of it."""
PAUSE = 60.0
"""Seconds to wait for a provider that does not say how long."""
LONGEST_PAUSE = 24 * 3600.0


@dataclass(frozen=True, slots=True)
class Answer:
    """What came back."""

    status: int
    retry_after: str
    body: bytes

    @property
    def pause(self) -> float:
        """Seconds to wait, as the Retry-After header says (RFC 9110, 10.2.3: a number or a date)."""
        return _pause(self.retry_after)

    def json(self) -> Any:  # noqa: ANN401 whatever the provider answers
        """Return the parsed body; raises `BadAnswer`."""
        try:
            return orjson.loads(self.body)
        except ValueError:
            raise BadAnswer("not JSON") from None


async def ask(
    session: aiohttp.ClientSession,
    method: str,
    url: str,
    body: Mapping[str, Any] | None = None,
    *,
    headers: Mapping[str, str] | None = None,
    seconds: float = ANSWER_SECONDS,
    middlewares: Sequence[aiohttp.ClientMiddlewareType] = (),
) -> Answer:
    """Send a request, with a JSON body if one is given, and return the answer; raises `Unreachable` or `BadAnswer`."""
    kind = {} if body is None else {"Content-Type": "application/json"}
    try:
        async with session.request(
            method,
            url,
            data=None if body is None else orjson.dumps(body),
            headers={"User-Agent": "Polyphony", **kind, **(headers or {})},
            timeout=aiohttp.ClientTimeout(total=seconds),
            allow_redirects=False,  # a key goes nowhere else
            middlewares=middlewares,
        ) as response:
            read = bytearray()
            async for chunk in response.content.iter_any():
                read += chunk
                if len(read) > LARGEST_ANSWER:
                    raise BadAnswer("too large")
            return Answer(response.status, response.headers.get("Retry-After", ""), bytes(read))
    except TimeoutError:
        raise Unreachable("no answer in time") from None
    except (aiohttp.ClientError, OSError) as error:
        # Only its name: what it says may hold the address or a header.
        raise Unreachable(type(error).__name__) from None


def refuse_failures(answer: Answer, name: str) -> None:
    """Raise what every status but 200 means; `name` is the provider's as operators know it."""
    error = _meaning(answer, name)
    if error is not None:
        raise error


def _meaning(answer: Answer, name: str) -> ProviderError | None:
    status = answer.status
    if status == 200:
        return None
    if status in (408, 429) or status >= 500:
        return Busy(answer.pause)
    if status in (401, 403):
        return Misconfigured(f"{name} does not accept TRANSLATION_KEY (HTTP {status}). Is it complete, and for this provider?")
    if status == 404 or 300 <= status < 400:
        return Misconfigured(f"{name} is not found at its address (HTTP {status}). Is TRANSLATION_URL right?")
    if status == 456:
        return QuotaSpent(f"{name} has translated all that this key allows for now")
    return Refused(f"HTTP {status}")


def listed(found: Any, count: int) -> Sequence[str]:  # noqa: ANN401 a part of the provider's answer
    """Return the translations in an answer, stripped; raises `BadAnswer` unless they are `count` texts."""
    if not isinstance(found, list) or not all(isinstance(text, str) for text in found):
        raise BadAnswer("no list of texts")
    if len(found) != count:
        raise BadAnswer(f"{len(found)} texts for {count}")
    stripped = [text.strip() for text in found]
    if not any(stripped):
        raise BadAnswer("empty")
    return stripped


def _pause(header: str) -> float:
    header = header.strip()
    if header.isascii() and header.isdigit():
        seconds = float(header)
    else:
        try:
            moment = parsedate_to_datetime(header)
        except ValueError:
            return PAUSE
        seconds = moment.replace(tzinfo=moment.tzinfo or UTC).timestamp() - time.time()
    return min(max(seconds, 1.0), LONGEST_PAUSE)
