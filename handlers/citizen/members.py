"""Consultations for members only: who is admitted, and where their votes count."""

from bot.chat.message import Markup
from bot.chat.router import Turn
from storage import members
from storage.codes import Code, Codes
from storage.votes import Standing


def admits(turn: Turn, consultation: int) -> bool:
    """Whether the person may see anything of a consultation: it is for everybody, or they are a member."""
    briefing = turn.catalogue.briefings.get(consultation)
    return briefing is not None and (not briefing.members or bool(place_in(turn, consultation)))


def place_in(turn: Turn, consultation: int) -> str:
    """Return where the person's votes count in a consultation: their country, or their group there; empty for nowhere.

    An old card can be pressed after they have gone over to another consultation, where they are somebody else.
    """
    who, briefing = turn.who, turn.catalogue.briefings.get(consultation)
    if briefing is None or not briefing.members:
        return who.country
    return who.group if who.consultation == consultation else members.group_in(turn.db, who.id, consultation)


def claimed(turn: Turn, consultation: int) -> Code | None:
    """Return the code that waits for the person's consent to take part in a consultation."""
    waiting = members.claimed(turn.db, turn.keys, turn.who.id, turn.now)
    code = Codes(turn.keys).read(waiting) if waiting else None
    return code if code is not None and code.consultation == consultation else None


def group_name(turn: Turn, consultation: int) -> str:
    """Return the name of the group that the person is in, or will be in once they consent; empty: there is none."""
    code = None if admits(turn, consultation) else claimed(turn, consultation)
    group = str(code.group) if code else place_in(turn, consultation)
    return turn.place(group, consultation) if group else ""


def author(turn: Turn, proposal: Standing) -> Markup:
    """Return who wrote a proposal: a citizen of a country, or a member; a group may be so small that it would name them."""
    if turn.catalogue.briefings[proposal.consultation].members:
        return turn.say("member-author")
    return turn.say("card-author", country=turn.place(proposal.country, proposal.consultation))
