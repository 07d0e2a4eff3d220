"""What is said and done, on any channel. This list is the bot's table of contents."""

from collections.abc import Mapping
from typing import Any

from bot.chat.message import Reply
from bot.chat.router import Defaults, Routes
from bot.chat.speech import Speech
from handlers.citizen import (
    agenda,
    appeal,
    broadcast,
    consultations,
    digest,
    help_,
    language,
    leave,
    link,
    mine,
    more,
    notices,
    position,
    privacy,
    propose,
    report,
    results,
    rules,
    settings,
    share,
    start,
    tell,
    translation,
    vote,
)
from handlers.moderator import card, history, menu, queue, signals, sort, summary, team, translate
from handlers.moderator import notices as team_notices
from handlers.organiser import broadcast as broadcasts
from handlers.organiser import (
    broadcast_draft,
    broadcast_picture,
    broadcast_progress,
    broadcast_send,
    broadcast_texts,
    consultation,
    finalists,
    jobs,
    measures,
    open_data,
    organisations,
    rounds,
    stock,
    translations,
)

ROUTES: tuple[Routes, ...] = (
    start.ROUTES,
    language.ROUTES,
    vote.ROUTES,
    translation.ROUTES,
    tell.ROUTES,
    propose.ROUTES,
    mine.ROUTES,
    report.ROUTES,
    appeal.ROUTES,
    share.ROUTES,
    results.ROUTES,
    agenda.ROUTES,
    agenda.CONSENTED,
    position.ROUTES,
    settings.ROUTES,
    settings.STOP,
    more.ROUTES,
    privacy.ROUTES,
    privacy.CONSENTED,
    leave.ROUTES,
    link.ROUTES,
    rules.ROUTES,
    consultations.ROUTES,
    help_.ROUTES,
    team.JOINING,
    queue.ROUTES,
    sort.ROUTES,
    translate.ROUTES,
    history.ROUTES,
    history.LOG,
    summary.ROUTES,
    signals.ROUTES,
    team.ROUTES,
    consultation.ROUTES,
    rounds.ROUTES,
    stock.ROUTES,
    finalists.ROUTES,
    organisations.ROUTES,
    measures.ROUTES,
    translations.ROUTES,
    open_data.ROUTES,
    jobs.ROUTES,
    digest.ROUTES,
    broadcast.ROUTES,
    broadcast.STOP,
    broadcasts.ROUTES,
    broadcast_texts.ROUTES,
    broadcast_picture.ROUTES,
    broadcast_draft.ROUTES,
    broadcast_send.ROUTES,
    broadcast_progress.ROUTES,
)

DEFAULTS = Defaults(
    opened=team.opened,
    consented=start.consented,
    gate=start.gate,
    allowed=card.allowed,
    unknown=help_.not_understood,
    stop=settings.stop_all,
    stale=start.stale,
    unreadable=help_.unreadable,
    crowd=help_.crowd,
    searched=share.searched,
)

COMMANDS = menu.COMMANDS

write_digest = digest.make


def compose(say: Speech, kind: str, facts: Mapping[str, Any], quoted: str, *, appeal_days: int) -> Reply:
    """Return a message to somebody who did not just speak; `quoted` is the proposal that it is about, empty for none."""
    return (
        team_notices.compose(say, kind, facts)
        or signals.compose(say, kind, facts)
        or digest.compose(say, kind, facts)
        or broadcast.compose(say, kind, facts)
        or broadcast_progress.compose(say, kind, facts)
        or notices.compose(say, kind, facts, quoted, appeal_days)
    )
