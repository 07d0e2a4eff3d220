"""Where people stand: the two principal components of all votes, without ever filling in the votes that are missing."""

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from bot.opinion.groups_threads import one_thread

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

COMPONENTS = 2
DENSE = 500
"""Up to so many people or proposals the products of all with all are small enough to be taken apart exactly."""
PRECISION = 1e-9
"""Relative error of the squared singular values, where they are found step by step."""


@dataclass(frozen=True, slots=True)
class Projection:
    """The places of people (people by 2) and the loadings of proposals (2 by proposals, unit rows or zero)."""

    places: "NDArray[np.float64]"
    components: "NDArray[np.float64]"


@one_thread()
def project(
    person: "NDArray[np.intp]", proposal: "NDArray[np.intp]", vote: "NDArray[Any]", *, seed: int, counts: "NDArray[np.intp]"
) -> Projection:
    """Return where everybody stands, given places in a matrix without an empty row or column, and how many voted by person.

    Polis puts the mean of the proposal where a vote is missing. Less the mean that is zero: a sparse matrix holds it all, and its
    truncated singular value decomposition is the one of the filled-in matrix. Who voted little would stand near the middle for
    that reason alone, so places are multiplied by the root of (proposals / votes of the person).
    C. Small and others, Polis: Scaling deliberation by mapping high dimensional opinion spaces, Recerca 26.2 (2021).
    ValueError if anybody voted twice on a proposal.
    """
    import numpy as np
    from scipy.sparse import csr_array

    mean = np.bincount(proposal, vote) / np.bincount(proposal)
    shape = (len(counts), len(mean))
    centred = csr_array((vote - mean[proposal], (person, proposal)), shape=shape)
    if centred.nnz < len(vote):
        raise ValueError("a person has two votes on one proposal")
    components = _components(centred, seed)
    places = centred @ components.T * np.sqrt(shape[1] / counts)[:, np.newaxis]
    return Projection(places, components)


def _components(centred: Any, seed: int) -> "NDArray[np.float64]":  # noqa: ANN401 scipy has no types
    """Return the first right singular vectors, with signs that do not depend on the order of anything.

    The sum of the cubes is made positive: heavy loadings decide together, rather than one that may be overtaken by the next vote.
    """
    import numpy as np

    found = np.zeros((COMPONENTS, centred.shape[1]))
    vectors = _small(centred) if min(centred.shape) <= DENSE else _large(centred, seed)
    found[: len(vectors)] = vectors
    signs = np.where((found**3).sum(axis=1) < 0, -1.0, 1.0)
    return found * signs[:, np.newaxis]


def _small(centred: Any) -> "NDArray[np.float64]":  # noqa: ANN401
    """Return the vectors by the eigenvectors of the products of the shorter side; one of no length is zero."""
    import numpy as np
    from scipy.linalg import eigh

    people, proposals = centred.shape
    shorter = centred if proposals <= people else centred.T
    side = shorter.shape[1]
    kept = [max(0, side - COMPONENTS), side - 1]
    values, vectors = eigh((shorter.T @ shorter).toarray(), subset_by_index=kept)
    values, vectors = values[::-1], vectors[:, ::-1]
    if proposals > people:
        vectors = centred.T @ vectors
        vectors = vectors / np.maximum(np.linalg.norm(vectors, axis=0), np.finfo(float).tiny)
    # What rounding leaves of a direction in which nobody differs would be a direction of noise.
    exists = values > side * np.finfo(float).eps * max(values[0], np.finfo(float).tiny)
    return np.asarray(np.where(exists, vectors, 0.0).T)


def _large(centred: Any, seed: int) -> "NDArray[np.float64]":  # noqa: ANN401
    import numpy as np
    from scipy.sparse.linalg import svds

    start = np.random.default_rng(seed).standard_normal(min(centred.shape))
    _, sizes, vectors = svds(centred, k=COMPONENTS, tol=PRECISION, v0=start, return_singular_vectors="vh")
    return np.asarray(vectors[np.argsort(-sizes)])
