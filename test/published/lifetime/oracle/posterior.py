"""Posteriors of BG/NBD, Pareto/NBD and Gamma-Gamma on CDNOW by PyMC's NUTS, with likelihoods written here.

    python3 posterior.py ../../../../../shared/data > posterior.json

Names of models behind the folder draw those alone.

pymc 5.28.5, pytensor 2.38.3, numpy 2.4.6, arviz 0.23.4, Python 3.11; seed 20261128. Priors are those of
src/core/purchases/posterior/priors.ts: log-normal, nine times of ten between median/factor and median*factor.
"""
import json
import sys
from collections import Counter, defaultdict

import arviz
import numpy as np
import pymc as pm
import pytensor
import pytensor.tensor as pt

SEED = 20261128
NINETY = 1.6448536269514722


def prior(name, median, factor):
    return pm.Lognormal(name, mu=np.log(median), sigma=np.log(factor) / NINETY)


def histories(folder):
    lines = open(f"{folder}/cdnow_cbs_weeks_exact.csv").read().split()[1:]
    rows = Counter(tuple(float(cell) for cell in line.split(",")[1:4]) for line in lines)
    x, tx, age = (np.array(column) for column in zip(*rows))
    return x, tx, age, np.array(list(rows.values()), dtype=float)


def spends(folder):
    """Mean value of repeat purchases over the whole file, purchases of a day taken together; amounts above 0."""
    days = defaultdict(lambda: defaultdict(float))
    for line in open(f"{folder}/CDNOW_sample.txt"):
        cells = line.split()
        if cells:
            days[cells[1]][cells[2]] += float(cells[4])
    x, z = [], []
    for purchases in days.values():
        amounts = [purchases[day] for day in sorted(purchases)][1:]
        if amounts and sum(amounts) > 0:
            x.append(float(len(amounts)))
            z.append(sum(amounts) / len(amounts))
    return np.array(x), np.array(z)


def bg_nbd(x, tx, age, n):
    mean_age = np.sum(n * age) / np.sum(n)
    with pm.Model() as model:
        r, purchases = prior("r", 1, 10), prior("purchases", 2, 30)
        a, leaving = prior("a", 1, 10), prior("leaving", 0.5, 20)
        alpha = pm.Deterministic("alpha", r * mean_age / purchases)
        b = pm.Deterministic("b", a / leaving)
        base = (pt.gammaln(r + x) - pt.gammaln(r) + r * pt.log(alpha)
                + pt.gammaln(a + b) + pt.gammaln(b + x) - pt.gammaln(b) - pt.gammaln(a + b + x))
        still = -(r + x) * pt.log(alpha + age)
        left = pt.log(a) - pt.log(b + pt.maximum(x, 1) - 1) - (r + x) * pt.log(alpha + tx)
        pm.Potential("likelihood", pt.sum(n * (base + pt.switch(x > 0, pt.logaddexp(still, left), still))))
    return model


def pareto_nbd(x, tx, age, n):
    mean_age = np.sum(n * age) / np.sum(n)
    nodes, weights = np.polynomial.legendre.leggauss(32)
    t = tx[:, None] + (age - tx)[:, None] * (nodes[None, :] + 1) / 2
    log_w = np.log((age - tx)[:, None] / 2 * weights[None, :] + 1e-300)
    with pm.Model() as model:
        r, purchases = prior("r", 1, 10), prior("purchases", 2, 30)
        s, leaving = prior("s", 1, 10), prior("leaving", 0.5, 20)
        alpha = pm.Deterministic("alpha", r * mean_age / purchases)
        beta = pm.Deterministic("beta", s * mean_age / leaving)
        base = pt.gammaln(r + x) - pt.gammaln(r) + r * pt.log(alpha) + s * pt.log(beta)
        still = -(r + x) * pt.log(alpha + age) - s * pt.log(beta + age)
        left = pt.log(s) + pt.logsumexp(
            log_w - (r + x)[:, None] * pt.log(alpha + t) - (s + 1) * pt.log(beta + t), axis=1)
        pm.Potential("likelihood", pt.sum(n * (base + pt.logaddexp(still, left))))
    return model


def gamma_gamma(x, z):
    with pm.Model() as model:
        p = prior("p", 3, 10)
        q = pm.Truncated("q", pm.Lognormal.dist(mu=np.log(3), sigma=np.log(5) / NINETY), lower=1)
        spend = prior("spend", 1, 3)
        v = pm.Deterministic("v", spend * np.mean(z) * (q - 1) / p)
        pm.Potential("likelihood", pt.sum(
            pt.gammaln(p * x + q) - pt.gammaln(p * x) - pt.gammaln(q) + q * pt.log(v)
            + (p * x - 1) * np.log(z) + p * x * np.log(x) - (p * x + q) * pt.log(v + x * z)))
    return model


def run(model, names):
    with model:
        trace = pm.sample(draws=2500, tune=1000, chains=4, cores=1, random_seed=SEED, target_accept=0.9,
                          progressbar=False)
    table = arviz.summary(trace, var_names=names, round_to="none")
    return {name: {"mean": table["mean"][name], "sd": table["sd"][name], "essMean": table["ess_mean"][name]
                   if "ess_mean" in table else table["ess_bulk"][name], "essTail": table["ess_tail"][name],
                   "rHat": table["r_hat"][name]} for name in names}


folder, *asked = sys.argv[1:]
counted = histories(folder)
draw = {
    "bg-nbd": lambda: run(bg_nbd(*counted), ["r", "alpha", "a", "b"]),
    "pareto-nbd": lambda: run(pareto_nbd(*counted), ["r", "alpha", "s", "beta"]),
    "gamma-gamma": lambda: run(gamma_gamma(*spends(folder)), ["p", "q", "v"]),
}
result = {
    "versions": {"pymc": pm.__version__, "pytensor": pytensor.__version__, "numpy": np.__version__,
                 "arviz": arviz.__version__},
    "seed": SEED,
    **{name: draw[name]() for name in asked or draw},
}
print(json.dumps(result, indent=2))
