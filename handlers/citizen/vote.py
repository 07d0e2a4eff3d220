"""Voting: one tap, and all that can be done about a vote afterwards."""

from dataclasses import replace

from bot import watch
from bot.chat.message import Markup, Press, Reply
from bot.chat.router import Routes, Turn
from handlers.citizen import question
from handlers.citizen.card import (
    ELSEWHERE,
    Back,
    Cast,
    Change,
    GoOn,
    Skip,
    Stop,
    Why,
    Withdraw,
    refuse,
    sentence,
    version_of,
    version_read,
    view,
    vote_row,
    why_not,
)
from handlers.citizen.members import place_in
from handlers.citizen.question import TellAboutMe
from handlers.citizen.start import proceed
from storage import anonymous, proposals, votes
from storage.tables.vote import REASONS
from storage.votes import Standing, Totals

SHARE_FROM = 10
"""Votes from which on the share of those who agree is told: fewer would tell what single people think."""


def cast(turn: Turn, action: Cast) -> Reply:
    """Record a vote, or change it, and show the next card."""
    before, answer = _votable(turn, action.proposal)
    if before is None:
        return answer
    who, choice = turn.who, action.choice
    word = choice.name.lower()
    if before.choice is choice:
        return view(turn, toast=turn.say.plain(f"already-{word}"))
    served, place = who.was_served(action.proposal), place_in(turn, before.consultation)
    dialogue = who.dialogue
    watched = dialogue.shown_at and action.proposal in (dialogue.card, dialogue.link)
    took = turn.now - dialogue.shown_at if watched else None
    votes.cast(turn.db, who.id, place, before, choice, turn.now, served=served, translation=version_read(turn, before), took=took)
    if before.choice is None:
        setattr(dialogue, word, getattr(dialogue, word) + 1)
        toast = turn.say.plain(f"recorded-{word}")
    else:
        toast = turn.say.plain(f"changed-{word}")
        if action.proposal == dialogue.last and dialogue.answered:
            dialogue.recount(before.choice.name.lower(), word)
    watch.VOTES.labels(turn.event.sender.channel, "cast" if before.choice is None else "changed").inc()
    _put_away(turn, action.proposal)
    dialogue.last = action.proposal
    after = replace(before, choice=choice, reasons=0, voted_in=before.voted_in or place)
    totals = votes.totals(turn.db, action.proposal)
    passed = proposals.milestone(totals.votes)
    if before.milestone is not None and before.milestone < passed:
        proposals.celebrate(turn.db, action.proposal, passed, turn.now)
    return view(turn, toast=f"{toast} {_share(turn, totals)}".rstrip(), last=after)


def _put_away(turn: Turn, proposal: int) -> None:
    dialogue = turn.who.dialogue
    if dialogue.card == proposal:
        dialogue.card = 0
    if dialogue.link == proposal:
        dialogue.link = 0


def _share(turn: Turn, totals: Totals) -> str:
    if totals.votes < SHARE_FROM:
        return ""
    return turn.say.plain("recorded-share", share=turn.say.percent(totals.agree / totals.votes), votes=totals.votes)


def skip(turn: Turn, action: Skip) -> Reply:
    """Go on without a vote; an old card's skip changes nothing."""
    dialogue = turn.who.dialogue
    if not action.proposal or action.proposal not in (dialogue.card, dialogue.link):
        return refuse(turn, "button-old")
    _put_away(turn, action.proposal)
    dialogue.skipped += 1
    return view(turn, toast=turn.say.plain("skipped"))


def why(turn: Turn, action: Why) -> Reply:
    """Give or take back a second-level answer."""
    before, answer = _votable(turn, action.proposal)
    if before is None:
        return answer
    if before.choice is not action.choice or not 0 <= action.reason < len(REASONS[action.choice]):
        return refuse(turn, "button-old")
    bit = 1 << action.reason
    reasons = before.reasons ^ bit
    votes.give_reasons(turn.db, turn.who.id, before, reasons, turn.now)
    turn.who.dialogue.last = action.proposal
    toast = turn.say.plain("reason-noted" if reasons & bit else "reason-removed")
    return view(turn, toast=toast, last=replace(before, reasons=reasons))


def change(turn: Turn, action: Change) -> Reply:
    """Show a proposal again with one's own vote on it."""
    before, answer = _votable(turn, action.proposal)
    if before is None:
        return answer
    if before.choice is None:
        return refuse(turn, "nothing-to-change")
    say = turn.say
    version = version_of(turn, before)
    turn.who.dialogue.read = [action.proposal, version.id if version else 0]
    text = say(f"change-{before.choice.name.lower()}", proposal=sentence(turn, before))
    rows = (
        vote_row(turn, action.proposal, before.choice),
        (Press(say.plain("withdraw-vote"), Withdraw(action.proposal)), Press(say.plain("back"), Back())),
    )
    return Reply(Markup(f"{text}\n\n{say('change-question')}"), rows, replaces=True)


def withdraw(turn: Turn, action: Withdraw) -> Reply:
    """Remove a vote."""
    before, answer = _votable(turn, action.proposal)
    if before is None:
        return answer
    if before.choice is None:
        return refuse(turn, "nothing-to-change")
    votes.withdraw(turn.db, turn.who.id, before)
    watch.VOTES.labels(turn.event.sender.channel, "withdrawn").inc()
    if turn.who.dialogue.last == action.proposal:
        turn.who.dialogue.last = 0
    return view(turn, toast=turn.say.plain("withdrawn"))


def back(turn: Turn, _: Back) -> Reply:
    """Show the card again."""
    return view(turn)


def go_on(turn: Turn, _: GoOn) -> Reply:
    """Begin the next batch."""
    turn.who.dialogue.start_batch()
    return view(turn)


def stop(turn: Turn, _: Stop) -> Reply:
    """Say good-bye for now."""
    turn.who.dialogue.start_batch()
    return Reply(turn.say("stopped"), ((Press(turn.say.plain("go-on"), GoOn()),),), replaces=True)


def _votable(turn: Turn, proposal: int) -> tuple[Standing, Reply] | tuple[None, Reply]:
    """Return how the proposal stands if this person may vote on it, else None and what to say.

    A press can carry any number: only what was served to this person, or what they have voted on, is theirs to vote on.
    """
    standing = votes.standing(turn.db, turn.who.id, proposal, turn.now) if 0 < proposal < 1 << 32 else None
    if standing is None or (standing.choice is None and proposal not in turn.who.seen):
        return None, refuse(turn, "proposal-unknown")
    refusal = why_not(turn, standing)
    if refusal == ELSEWHERE:
        # They have gone over to another country: it is asked for again where the consultation is not held there.
        return None, proceed(turn, toast=turn.say.plain(refusal))
    return (None, refuse(turn, refusal)) if refusal else (standing, Reply(Markup()))


def about_me(turn: Turn, action: TellAboutMe) -> Reply:
    """Count an answer about the person, which nothing ties to them, and go on."""
    answer = question.take(turn, action)
    if answer is None:
        return view(turn)
    anonymous.answered(turn.db, turn.who.consultation or 0, turn.who.place, *answer)
    return view(turn, toast=turn.say.plain("demographic-thanks"))


ROUTES = Routes(
    actions={
        Cast: cast,
        Skip: skip,
        Why: why,
        Change: change,
        Withdraw: withdraw,
        Back: back,
        GoOn: go_on,
        Stop: stop,
        TellAboutMe: about_me,
    },
    consented=True,
)
