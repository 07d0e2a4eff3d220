"""What a translation provider is, and how it can fail: each error says what to do next.

No error holds the key or a text. `Busy`, `QuotaSpent` and `Unreachable` pass; `Refused` does not pass for the same request,
`Misconfigured` for none until the operator has changed something; `BadAnswer` may be worth another try.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Protocol, runtime_checkable


class ProviderError(Exception):
    """A provider could not translate."""


class Busy(ProviderError):
    """The provider asks to wait `after` seconds, or has a fault of its own that may be over by then."""

    def __init__(self, after: float) -> None:
        super().__init__(f"busy, again in {after:.0f} s")
        self.after = after


class QuotaSpent(ProviderError):
    """What the provider translates for this key in a day or a month is used up."""


class Unreachable(ProviderError):
    """The provider did not answer in time, or at all; it may have taken the request all the same."""


class BadAnswer(ProviderError):
    """The provider answered something that cannot be read as translations of what was asked."""


class Refused(ProviderError):
    """The provider will never take this request; sending it again would not help."""


class Misconfigured(Refused):
    """The provider takes no request as it is set up; the sentence tells the operator what to change."""


@runtime_checkable
class Immediate(Protocol):
    """A provider that answers with the translations."""

    name: str
    batch: int
    """How many texts it takes at once."""

    async def can(self, source: str, target: str) -> bool:
        """Whether it translates from one language into the other; raises `ProviderError` if it has to ask and cannot."""

    async def translate(self, texts: Sequence[str], source: str, target: str, context: str = "") -> Sequence[str]:
        """Return the translations in the order of the texts, an empty one where there is none; raises `ProviderError`.

        `context`, in the source's language, helps some providers and is not translated itself.
        """


@runtime_checkable
class Later(Protocol):
    """A provider whose translations come to our address later (`bot.translation.callbacks`)."""

    name: str

    async def can(self, source: str, target: str) -> bool:
        """Whether it translates from one language into the other."""

    async def submit(self, text: str, source: str, target: str, reference: str) -> None:
        """Hand in a text; `reference` comes back with its translation. Raises `ProviderError`."""


Provider = Immediate | Later


@dataclass(frozen=True, slots=True)
class Delivered:
    """A translation that came; `reference` is what the text was handed in with."""

    reference: str
    target: str
    text: str


@dataclass(frozen=True, slots=True)
class Failed:
    """A translation that will not come; `reason` is short."""

    reference: str
    reason: str
