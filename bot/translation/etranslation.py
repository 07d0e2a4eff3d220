"""eTranslation, the European Commission's: asynchronous, one text a request, REST with digest authentication.

The Commission's page "How to submit a translation request via the CEF eTranslation webservice" describes it; what it leaves open
is taken from programs that use it (Fedict/etranslation-proxy, europeana/translation-api, smart4health/etranslation-service).
Not verified against the service itself, for which one needs an account. Its newer REST API (language-tools.ec.europa.eu,
askTranslate) has another form and is not spoken here.
"""

import aiohttp

from bot.language.europe import LANGUAGES
from bot.translation.ask import ANSWER_SECONDS, PAUSE, ask, refuse_failures
from bot.translation.provider import BadAnswer, Busy, Misconfigured, Refused

URL = "https://webgate.ec.europa.eu/etranslation/si"
CONCURRENCY = -20028
"""The number that says: too many requests of this application are under way."""
APPLICATION = {-20005, -20006, -20007, -20014}
"""The application is not named, not authorised, or has to name a user."""
CALLBACK = {-20010, -20025, -20026, -20027}
"""The address to answer to is none that the service calls."""


class ETranslation:
    """Translates all 24 languages; the translation comes to `callback_url`."""

    name = "etranslation"

    def __init__(
        self,
        session: aiohttp.ClientSession,
        key: str,
        callback_url: str,
        url: str = "",
        *,
        seconds: float = ANSWER_SECONDS,
    ) -> None:
        self._session = session
        self._application, _, password = key.partition(":")
        self._digest = aiohttp.DigestAuthMiddleware(self._application, password)
        self._callback_url = callback_url
        self._url = f"{url or URL}/translate"
        self._seconds = seconds

    async def can(self, source: str, target: str) -> bool:
        """Whether both are languages of ours."""
        return source != target and {source, target} <= LANGUAGES.keys()

    async def submit(self, text: str, source: str, target: str, reference: str) -> None:
        """Hand in one text."""
        # A text's translation comes by requesterCallback, destinations are for documents. Without a domain it is the general one.
        body = {
            "callerInformation": {"application": self._application},
            "externalReference": reference,
            "textToTranslate": text,
            "sourceLanguage": source.upper(),
            "targetLanguages": [target.upper()],
            "requesterCallback": self._callback_url,
            "errorCallback": self._callback_url,
        }
        answer = await ask(self._session, "POST", self._url, body, seconds=self._seconds, middlewares=(self._digest,))
        refuse_failures(answer, "eTranslation")
        _read_number(answer.body)


def _read_number(body: bytes) -> None:
    """Accept a request's number; raises what a negative one means."""
    try:
        number = int(body[:20])
    except ValueError:
        raise BadAnswer("no number") from None
    if number == CONCURRENCY:
        raise Busy(PAUSE)
    if number in APPLICATION:
        raise Misconfigured(f"eTranslation does not serve the application in TRANSLATION_KEY (error {number}).")
    if number in CALLBACK:
        raise Misconfigured(f"eTranslation does not answer to an address under PUBLIC_URL (error {number}).")
    if number < 0:
        raise Refused(f"error {number}")
    if number == 0:
        raise BadAnswer("request number 0")
