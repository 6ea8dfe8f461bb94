"""Clusters by scikit-learn, logistic regression by statsmodels, association rules by mlxtend; each with one thread.

Matrices are made of the columns before the time runs.
"""

import numpy as np

from table import column, job, median_cost, say, sums, threads


def k_means():
    """Lloyd's algorithm: with starts of its own and its own tolerance, or from the given start until nothing changes."""
    from sklearn.cluster import KMeans

    points = np.column_stack([column(f"d{d}") for d in range(4)])
    ours = np.reshape(job["centres"], (-1, points.shape[1]))

    def fit(rows, start):
        own = {"init": "k-means++", "random_state": 1} if start is None else {"init": np.reshape(start, ours.shape), "tol": 0}
        return KMeans(n_clusters=len(ours), algorithm="lloyd", n_init=1, max_iter=300, **own).fit(rows)

    warm = fit(points[:500], job["centres"])
    warm.cluster_centers_ = ours
    say(threads=threads(), at_ours=-warm.score(points))
    cost, result = median_cost(lambda: fit(points, job["start"]))
    say(**cost, inertia=float(result.inertia_), iterations=int(result.n_iter_))


def logistic():
    """Newton's method with statsmodels' defaults; standard errors are part of it."""
    from statsmodels.api import Logit

    names = [f"x{j}" for j in range(10)]
    columns = [column(name) for name in names]
    outcome = column("outcome")
    design = np.column_stack([np.ones_like(outcome), *columns])

    def fit(count):
        result = Logit(outcome[:count], design[:count]).fit(disp=False)
        return result.params, result.bse

    fit(500)
    say(threads=threads())
    cost, (estimates, errors) = median_cost(lambda: fit(len(outcome)))
    pairs = zip(estimates.tolist(), errors.tolist())
    say(**cost, estimates=dict(zip(["constant", *names], pairs)))


def rules():
    """Pairs by FP-growth and the rules between them, from a matrix of truths on."""
    import pandas
    from mlxtend.frequent_patterns import association_rules, fpgrowth

    matrix = np.zeros((job["baskets"], job["products"]), bool)
    matrix[column("basket", "i32"), column("product", "i32")] = True

    def find(frame, support):
        pairs = fpgrowth(frame, min_support=support, max_len=2)
        # a share that is the least confidence up to rounding is enough, as for ours
        return association_rules(pairs, metric="confidence", min_threshold=job["minConfidence"] - 1e-12)

    find(pandas.DataFrame(np.ones((2, 2), bool)), 0.5)
    baskets = pandas.DataFrame(matrix)
    say(threads=threads())
    cost, found = median_cost(lambda: find(baskets, job["minSupport"]))
    product = lambda side: np.array([next(iter(products)) for products in found[side]], float)
    numbers = {name: found[name].to_numpy() for name in ("support", "confidence", "lift")}
    weight = product("antecedents") * job["products"] + product("consequents") + 1
    say(**cost, count=len(found), sums=sums(numbers, weight))
