"""Expected weights, closeness and rank correlations for random data, by NumPy and SciPy's general routines.

    python3 -m venv .venv && .venv/bin/pip install numpy==2.4.6 scipy==1.17.1
    .venv/bin/python generate.py > oracle.json && npx prettier --write oracle.json

Seeded: running it again gives the same file.
"""

import json
import platform

import numpy as np
import scipy
from scipy import stats

SEED = 20190416
rng = np.random.default_rng(SEED)


def short(values):
    """Six significant digits, so that inputs are the same numbers in the file and here."""
    return np.vectorize(lambda value: float(f"{value:.6g}"))(values)


def hierarchies():
    cases = []
    for n in range(2, 11):
        for spread in (0.2, 0.9):
            true = rng.dirichlet(np.ones(n) * 3)
            upper = []
            matrix = np.ones((n, n))
            for i in range(n):
                for j in range(i + 1, n):
                    value = float(f"{np.exp(np.log(true[i] / true[j]) + rng.normal(0, spread)):.6g}")
                    upper.append(value)
                    matrix[i, j] = value
                    matrix[j, i] = 1 / value
            values, vectors = np.linalg.eig(matrix)
            principal = np.argmax(values.real)
            vector = np.abs(vectors[:, principal].real)
            cases.append(
                {"upper": upper, "weights": (vector / vector.sum()).tolist(), "lambda": float(values[principal].real)}
            )
    return cases


def unit_range(x, costs):
    scaled = (x - x.min(axis=0)) / (x.max(axis=0) - x.min(axis=0))
    scaled[:, costs] = 1 - scaled[:, costs]
    return scaled


def entropy(x):
    p = x / x.sum(axis=0)
    divergence = 1 - stats.entropy(p, axis=0) / np.log(len(x))
    return (divergence / divergence.sum()).tolist()


def critic(x, costs):
    scaled = unit_range(x, costs)
    information = scaled.std(axis=0, ddof=1) * (1 - np.corrcoef(scaled, rowvar=False)).sum(axis=0)
    return (information / information.sum()).tolist()


def topsis(x, weights, costs):
    v = weights * x / np.linalg.norm(x, axis=0)
    best, worst = v.max(axis=0), v.min(axis=0)
    best[costs], worst[costs] = v.min(axis=0)[costs], v.max(axis=0)[costs]
    to_best = np.linalg.norm(v - best, axis=1)
    to_worst = np.linalg.norm(v - worst, axis=1)
    return (to_worst / (to_best + to_worst)).tolist()


def matrices():
    cases = []
    for rows, columns in ((3, 2), (5, 3), (12, 6), (30, 4)):
        x = short(rng.lognormal(3, 0.8, (rows, columns)))
        costs = np.flatnonzero(rng.random(columns) < 0.4)
        weights = short(rng.dirichlet(np.ones(columns)))
        weights = weights / weights.sum()
        cases.append(
            {
                "rows": x.tolist(),
                "costs": costs.tolist(),
                "weights": weights.tolist(),
                "entropyShare": entropy(x),
                "entropyMinMax": entropy(unit_range(x, costs)),
                "critic": critic(x, costs),
                "topsis": topsis(x, weights, costs),
            }
        )
    return cases


def rank_correlations():
    cases = []
    for n, levels in ((2, 9), (3, 2), (10, 4), (10, 1000), (57, 6), (100, 100000)):
        a = rng.integers(0, levels, n)
        b = a + rng.integers(0, levels, n) * rng.choice([-1, 1])
        tau = stats.kendalltau(a, b, variant="b").statistic
        if not np.isnan(tau):
            cases.append({"a": a.tolist(), "b": b.tolist(), "tau": float(tau)})
    return cases


print(
    json.dumps(
        {
            "versions": {"python": platform.python_version(), "numpy": np.__version__, "scipy": scipy.__version__},
            "seed": SEED,
            "hierarchies": hierarchies(),
            "matrices": matrices(),
            "rankCorrelations": rank_correlations(),
        }
    )
)
