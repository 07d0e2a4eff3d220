"""A small consultation in three languages, large enough for a batch and a little more."""

from bot.language.europe import SPOKEN
from storage.consultations import NewConsultation, NewProposal, NewRound
from storage.tables import RoundKind

PROPOSALS = {
    "en": ("IE", "plant a tree for every child, number {}."),
    "de": ("DE", "für jedes Kind einen Baum pflanzen, Nummer {}."),
    "el": ("GR", "φυτεύουμε ένα δέντρο για κάθε παιδί, αριθμός {}."),
}

CONSULTATION = NewConsultation(
    slug="sample",
    organiser="Sample & Sons",
    contact="sample@example.invalid",
    minimum_age=16,
    countries=SPOKEN,
    question={"en": "What shall we do?", "de": "Was sollen wir tun?", "el": "Τι να κάνουμε;"},
    opening={"en": "We should", "de": "Wir sollten", "el": "Πρέπει να"},
    digest="daily",
    rounds=[NewRound(RoundKind.SINGLE, opens_at=0)],
    proposals=[
        NewProposal(f"{language}-{number:02}", language, country, "environment", text.format(number))
        for language, (country, text) in PROPOSALS.items()
        for number in range(1, 15)
    ],
)

NEW = NewProposal("en-99", "en", "MT", "youth", "plant a tree for every child, number 99.")
"""One more, for those who have seen all."""
