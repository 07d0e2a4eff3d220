"""Who stands together: k-means for several numbers of groups, the number by silhouette."""

from typing import TYPE_CHECKING

from bot.opinion.groups_threads import one_thread

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

MOST = 5
STARTS = 10
"""Starts of k-means: the first places as starting points, as Polis takes them, missed the right number of groups."""
SAMPLE = 3_000
"""People among whom silhouettes are measured, and starting points looked for: the time goes with the square."""
ROWS = 256
DIGITS = 9
"""Digits after which the order of adding up tells places apart that are the same."""


@one_thread()
def cluster(places: "NDArray[np.float64]", *, seed: int) -> "NDArray[np.intp]":
    """Return the group of each person, from 0, the largest first.

    Two to five groups, whichever has the largest mean silhouette; one, if none is above zero. The order of places makes no
    difference. P. Rousseeuw, Silhouettes, Journal of Computational and Applied Mathematics 20 (1987), 53-65.
    """
    import numpy as np

    if not len(places):
        return np.zeros(0, np.intp)
    rounded = np.round(places / max(np.abs(places).max(), np.finfo(float).tiny), DIGITS)
    order = np.lexsort(rounded.T[::-1])
    labels = np.empty(len(places), np.intp)
    labels[order] = _best(rounded[order], seed)
    return _largest_first(places, labels)


def silhouettes(places: "NDArray[np.float64]", tried: "list[NDArray[np.intp]]") -> list[float]:
    """Return the mean silhouette (-1 to 1) of each way to group the same places; -1 for a way with a single group.

    Distances are measured once for all ways, some rows at a time: no matrix of all distances.
    """
    import numpy as np
    from scipy.spatial.distance import cdist

    if not tried:
        return []
    belongs = [labels[:, np.newaxis] == np.unique(labels) for labels in tried]
    sizes = [one.sum(axis=0) for one in belongs]
    columns = np.hstack(belongs).astype(float)
    ends = np.cumsum([one.shape[1] for one in belongs])[:-1]
    total = np.zeros(len(tried))
    for first in range(0, len(places), ROWS):
        rows = slice(first, first + ROWS)
        sums = np.split(cdist(places[rows], places) @ columns, ends, axis=1)
        for number, (distance, own, size) in enumerate(zip(sums, belongs, sizes, strict=True)):
            total[number] += _widths(distance, own[rows], size).sum()
    return [float(width) / len(places) if len(size) > 1 else -1.0 for width, size in zip(total, sizes, strict=True)]


def _widths(distance: "NDArray[np.float64]", own: "NDArray[np.bool_]", size: "NDArray[np.intp]") -> "NDArray[np.float64]":
    """Return the silhouettes of some people, given their sums of distances to each group, which is theirs, and all sizes."""
    import numpy as np

    if len(size) == 1:
        return np.zeros(len(distance))
    theirs = own @ size
    within = distance[own] / np.maximum(theirs - 1, 1)
    nearest = np.where(own, np.inf, distance / size).min(axis=1)
    longer = np.maximum(within, nearest)
    return np.where((theirs > 1) & (longer > 0), (nearest - within) / np.where(longer > 0, longer, 1), 0.0)


def _best(places: "NDArray[np.float64]", seed: int) -> "NDArray[np.intp]":
    """Return the best groups of sorted places: found among a sample, then everybody moves until nobody changes over.

    Sums of squares hardly differ along a valley of groupings: stopping early would leave people wherever the start was.
    """
    import numpy as np
    from sklearn.cluster import KMeans

    sample = places
    if len(places) > SAMPLE:
        sample = places[np.sort(np.random.default_rng(seed).choice(len(places), SAMPLE, replace=False))]
    different = 1 + int((sample[1:] != sample[:-1]).any(axis=1).sum())
    counts = range(2, min(MOST, different) + 1)
    tried = [KMeans(count, n_init=STARTS, tol=0, random_state=seed).fit(sample) for count in counts]
    widths = silhouettes(sample, [one.labels_ for one in tried])
    if max(widths, default=0) <= 0:
        return np.zeros(len(places), np.intp)
    best = tried[int(np.argmax(widths))]
    if len(sample) < len(places):
        best = KMeans(best.n_clusters, init=best.cluster_centers_, n_init=1, tol=0).fit(places)
    return np.asarray(best.labels_, np.intp)


def _largest_first(places: "NDArray[np.float64]", labels: "NDArray[np.intp]") -> "NDArray[np.intp]":
    """Number the groups that anybody is in by size; of the same size, by how far to the left they stand."""
    import numpy as np

    _, labels, sizes = np.unique(labels, return_inverse=True, return_counts=True)
    order = np.lexsort((np.bincount(labels, places[:, 0]) / sizes, -sizes))
    return np.asarray(np.argsort(order)[labels])
