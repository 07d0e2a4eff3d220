"""`polyphony score`: Make.org's scores of proposals that are given as counters, to compare with what others have computed."""

import sys
from typing import Any

from bot.opinion.score import ENOUGH, WEIGHT, Score, Scores, pool, votes
from bot.settings import SettingsError

ANSWERS = {
    "agree": {"likeIt": "favourite", "doable": "doable", "platitudeAgree": "obvious"},
    "disagree": {"noWay": "no_way", "impossible": "unrealistic", "platitudeDisagree": "empty"},
    "neutral": {"doNotUnderstand": "not_understood", "noOpinion": "no_opinion", "doNotCare": "indifferent"},
}
"""Make.org's names of the votes, which are ours too, and of the qualifications under each with our names."""
_KNOWN = (*ANSWERS, *(name for under in ANSWERS.values() for name in under))


def score() -> None:
    """Compute Make.org's scores, zone and pool: one JSON object a line comes in, one a line goes out.

    In: "sequence" (votes on cards that were served) and "verified" (all votes that count), each with the counters agree,
    disagree, neutral, likeIt, doable, platitudeAgree, noWay, impossible, platitudeDisagree, doNotUnderstand, noOpinion and
    doNotCare, of which a missing one is 0; and "weight", that of the verified ones, 0 to 1, else 0.5.

    Out: score and confidence of each composite; zone, null below 10 sequence votes; pool: new, tested or excluded. Try:

    echo '{"sequence": {"agree": 83, "disagree": 6, "neutral": 24}, "verified": {"agree": 85}}' | polyphony score
    """
    import orjson

    for number, line in enumerate(sys.stdin.buffer, 1):
        try:
            given = orjson.loads(line)
        except orjson.JSONDecodeError as error:
            raise SettingsError(f"Line {number} is not JSON: {error}.") from None
        try:
            print(orjson.dumps(computed(given)).decode(), flush=True)
        except SettingsError as error:
            raise SettingsError(f"Line {number}: {error}") from None


def computed(given: Any) -> dict[str, Any]:  # noqa: ANN401 what somebody's JSON holds
    """Return the composites with score and confidence, the zone and the pool; raises SettingsError."""
    if not isinstance(given, dict):
        raise SettingsError('it must be an object, such as {"sequence": {"agree": 1}, "verified": {"agree": 1}}.')
    _check_names(given, ("sequence", "verified", "weight"), "the line")
    sequence, verified = (_counters(given, name) for name in ("sequence", "verified"))
    weight = given.get("weight", WEIGHT)
    if isinstance(weight, bool) or not isinstance(weight, int | float) or not 0 <= weight <= 1:
        raise SettingsError(f"weight is {_short(weight)}; it must be a number from 0 to 1.")
    scores = Scores(verified, sequence, weight)
    composites = {
        "platitude": scores.platitude,
        "topScore": scores.top,
        "rejection": scores.rejection,
        "controversy": scores.controversy,
        "greatness": scores.greatness,
        "realistic": scores.realistic,
        "engagement": scores.engagement,
        **{name: scores.of(name) for name in ("agree", "neutral", "disagree")},
    }
    return {
        **{name: _shown(one) for name, one in composites.items()},
        "zone": scores.zone if votes(sequence) >= ENOUGH else None,
        "pool": pool(sequence),
    }


def _shown(one: Score) -> dict[str, float]:
    return {"score": one.value, "confidence": one.confidence}


def _counters(given: dict[str, Any], name: str) -> dict[str, int]:
    """Return a set of counters by our names, checked."""
    counters = given.get(name, {})
    if not isinstance(counters, dict):
        raise SettingsError(f'{name} is {_short(counters)}; it must be an object of counters, such as {{"agree": 1}}.')
    _check_names(counters, _KNOWN, name)
    for key, count in counters.items():
        if isinstance(count, bool) or not isinstance(count, int) or count < 0:
            raise SettingsError(f"{key} of {name} is {_short(count)}; it must be a whole number that is not negative.")
    found = {}
    for vote, qualifications in ANSWERS.items():
        found[vote] = counters.get(vote, 0)
        for key, ours in qualifications.items():
            found[ours] = counters.get(key, 0)
            if found[ours] > found[vote]:
                raise SettingsError(
                    f"{key} of {name} is {found[ours]}, more than the {found[vote]} votes {vote} that it is said under."
                )
    return found


def _check_names(given: dict[str, Any], known: tuple[str, ...], where: str) -> None:
    for name in given:
        if name not in known:
            raise SettingsError(f"there is no {_short(name)} in {where}. There are: {', '.join(known)}.")


def _short(value: object) -> str:
    text = repr(value)
    return text if len(text) <= 60 else f"{text[:59]}…"
