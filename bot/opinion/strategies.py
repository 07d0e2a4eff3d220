"""The strategies of serving, by the names with which a round asks for them."""

from collections.abc import Mapping

from bot.opinion.serve import Strategy, Uniform
from bot.opinion.serve_balanced import Balanced
from bot.opinion.serve_equalizer import Equalizer
from bot.opinion.serve_exploration import Exploration
from bot.opinion.serve_polis import Polis

STRATEGIES: Mapping[str, Strategy] = {
    "uniform": Uniform(),
    "equalizer": Equalizer(),
    "exploration": Exploration(),
    "polis": Polis(),
    "balanced": Balanced(),
}
"""All that there are."""
