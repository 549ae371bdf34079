"""The letters that stand over words and spans: those most likely wanted are one key away."""

from itertools import product

SINGLE = "SDFGHJKLQWER"
"""The first ones are one letter away, the others two."""
FIRST = "TYUIOPAZXCVBNM"
SECOND = "SDFGHJKLAQWERTYUIOPZXCVBNM"
MOST = len(SINGLE) + len(FIRST) * len(SECOND)


def codes(count: int) -> list[str]:
    """Return the letters of so many places, in the order in which they are likely wanted."""
    double = (one + other for one, other in product(FIRST, SECOND))
    return [*SINGLE, *double][:count]
