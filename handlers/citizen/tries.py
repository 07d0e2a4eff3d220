"""How often a person may write a wrong code: nobody guesses one."""

from bot.chat.router import Turn

TRIES, SECONDS = 5, 3600
"""Wrong codes of any kind that one person may write within an hour."""


def spent(turn: Turn) -> bool:
    """Whether there were so many lately that not even a right one is looked at."""
    dialogue = turn.who.dialogue
    dialogue.tries = [moment for moment in dialogue.tries if moment > turn.now - SECONDS]
    return len(dialogue.tries) >= TRIES


def note(turn: Turn) -> None:
    """Remember a wrong one."""
    turn.who.dialogue.tries.append(turn.now)
