"""Threads of numerical libraries."""

from collections.abc import Iterator
from contextlib import contextmanager


@contextmanager
def one_thread() -> Iterator[None]:
    """Keep scipy and scikit-learn to one thread, for threads of so small a task wait for each other.

    Where another program had the cores that took a hundred times longer.
    """
    # Only what is loaded by now is kept to it.
    import scipy.linalg  # noqa: F401
    import sklearn.cluster  # noqa: F401
    from threadpoolctl import threadpool_limits  # scikit-learn's own way

    with threadpool_limits(1):
        yield
