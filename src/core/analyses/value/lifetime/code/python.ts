/** The fitted lifetime model in Python, over settings that `scriptOf` puts in front. METHODS 4.2. */
export const lifetimePython = String.raw`"""Customer lifetime value: what a fitted model expects of every customer, as Customer Pyramid computes it.

python lifetime.py [list.csv] > values.csv
"""
import csv
import math
import sys

import numpy as np
from scipy.special import betainc

{settings}

NODES, WEIGHTS = np.polynomial.legendre.leggauss(64)


def parameters_of(traits):
    """Parameters of customers with these known differences, one value per customer."""
    found = {}
    for name, value in PARAMETERS.items():
        moved = 0.0
        if name in SHIFTS:
            part, sign = SHIFTS[name]
            for covariate, coefficient in COVARIATES[part].items():
                moved = moved + sign * coefficient * traits[part + "." + covariate]
        found[name] = value * np.exp(moved)
    return found


def stages(x, recency, age, p):
    """Chances that the silence so far holds j = 0 ... k - 1 of the k stages to the next purchase."""
    shape = p["r"] + K * x
    u = (age - recency) / (p["alpha"] + age)
    term = np.exp(shape * np.log((p["alpha"] + recency) / (p["alpha"] + age)))
    found = [term]
    for j in range(K - 1):
        term = term * (shape + j) * u / (j + 1)
        found.append(term)
    return found


def pareto_left(x, recency, age, p):
    """Odds of having left, by the integral over the moment of leaving."""
    r, alpha, s, beta = p["r"], p["alpha"], p["s"], p["beta"]
    total = np.zeros(len(x))
    panels = 8
    for i in range(panels):
        low = recency + (age - recency) * i / panels
        half = (age - recency) / panels / 2
        for node, weight in zip(NODES, WEIGHTS):
            at = low + half * (1 + node)
            log = (r + x) * np.log((alpha + age) / (alpha + at)) + s * np.log((beta + age) / (beta + at))
            total += weight * half * np.exp(log) / (beta + at)
    return s * total


def chance_alive(x, recency, age, p):
    if MODEL == "nbd":
        return np.ones(len(x))
    if MODEL == "pareto-nbd":
        return 1 / (1 + pareto_left(x, recency, age, p))
    if MODEL == "bg-bb":
        return np.array([alive_at_opportunity(*row) for row in zip(x, recency, age)])
    n = x + CHANCES
    with np.errstate(divide="ignore", invalid="ignore"):
        odds = np.where(n > 0, p["a"] / (p["b"] + n - 1), 0)
    q = sum(stages(x, recency, age, p))
    return np.where(odds == 0, 1.0, q / (q + odds))


def alive_at_opportunity(x, recency, age):
    """BG/BB: alive at the next opportunity."""
    alpha, beta, gamma, delta = (PARAMETERS[name] for name in ("alpha", "beta", "gamma", "delta"))
    left, ratio, m = 0.0, 1.0, age - 1
    while m >= recency:
        ratio *= (alpha + beta + m) / ((beta + m - x) * (delta + m))
        if m < age - 1:
            ratio *= gamma + delta + m + 1
        left += gamma * ratio
        m -= 1
    return (delta + age) / (gamma + delta + age) / (1 + left)


def over_opportunities(x, age, discount):
    """BG/BB: purchases over the horizon of a customer alive at the next opportunity."""
    alpha, beta, gamma, delta = (PARAMETERS[name] for name in ("alpha", "beta", "gamma", "delta"))
    total, term = np.zeros(len(x)), np.full(len(x), discount)
    for k in range(1, math.ceil(HORIZON) + 1):
        if k > 1:
            term = term * discount * (delta + age + k - 1) / (gamma + delta + age + k - 1)
        total += term * min(1, HORIZON - k + 1)
    return (alpha + x) / (alpha + beta + age) * total


def by_rhythm(shape, tau, done, a, b):
    """Purchases before leaving: sum over m of P(stages >= k m - done) and of having stayed after m - 1."""
    z = tau / (1 + tau)
    total, stays, m = np.zeros(np.broadcast(shape, tau).shape), 1.0, 1
    while m < 100000:
        need = K * m - done
        term = stays * betainc(need, shape, z)
        total = total + term
        if np.all((need > shape * tau) & (term * (1 + tau) <= 1e-16 * total)):
            break
        stays = stays * (b + m - 1) / (a + b + m - 1)
        m += 1
    return total


def expected_if_alive(x, recency, age, p, time):
    """Purchases in a time to come of customers who are alive."""
    if MODEL == "nbd":
        return (p["r"] + x) / (p["alpha"] + age) * time
    if MODEL == "pareto-nbd":
        s, beta = p["s"], p["beta"]
        log = np.log1p(time / (beta + age))
        close = np.abs(s - 1) < 1e-12
        bent = np.where(close, log, -np.expm1(-(s - 1) * log) / np.where(close, 1, s - 1))
        return (p["r"] + x) * (beta + age) / (p["alpha"] + age) * bent
    silence = stages(x, recency, age, p)
    q = sum(silence)
    tau = time / (p["alpha"] + age)
    total = 0.0
    for done, stage in enumerate(silence):
        share = np.where(q > 0, stage / np.where(q > 0, q, 1), 1.0 if done == K - 1 else 0.0)
        total = total + share * by_rhythm(p["r"] + K * x + done, tau, done, p["a"], p["b"] + x + CHANCES)
    return total


def discounted_if_alive(x, recency, age, p):
    """The same over the horizon, each purchase discounted from its own moment."""
    if MODEL == "bg-bb":
        return over_opportunities(x, age, math.exp(-RATE))
    total = np.exp(-RATE * HORIZON) * expected_if_alive(x, recency, age, p, HORIZON)
    if RATE == 0:
        return total
    scale = np.maximum(p["alpha"] + age, HORIZON / 256)
    most = np.log1p(HORIZON / scale)
    for node, weight in zip(NODES, WEIGHTS):
        y = most * (1 + node) / 2
        time = scale * np.expm1(y)
        step = scale * np.exp(y) * most / 2 * weight
        total = total + RATE * step * np.exp(-RATE * time) * expected_if_alive(x, recency, age, p, time)
    return total


def silence_of(x, recency, age, p):
    """Chance that an active customer is silent for so long by chance, and the mean days between its purchases."""
    if "alpha" not in p or "r" not in p:
        return np.full(len(x), math.nan), np.full(len(x), math.nan)
    shape = p["r"] + K * x
    with np.errstate(divide="ignore", invalid="ignore"):
        pause = np.where((x > 0) & (shape > 1), K * (p["alpha"] + recency) / (shape - 1), math.nan)
    return np.minimum(1, sum(stages(x, recency, age, p))), DAYS * pause


def spend_of(x, monetary):
    """Spend per purchase, Gamma-Gamma; NaN where there is none."""
    if SPEND is None:
        return np.full(len(x), math.nan)
    p, q, v = SPEND["p"], SPEND["q"], SPEND["v"]
    known = monetary > 0
    count = np.where(~known & FILLS_ZEROS, 0, x)
    scale = v + np.where(count > 0, count * monetary, 0)
    rest = p * count + q - 1
    with np.errstate(divide="ignore", invalid="ignore"):
        spend = np.where(rest > 0, p * scale / rest, math.nan)
    return np.where((count > 0) & ~known, math.nan, spend)


def values_of(path):
    """Ids and, per customer: chance to be alive, purchases, spend per purchase, value, silence by chance, pause."""
    with open(path, newline="", encoding="utf-8") as file:
        rows = list(csv.reader(file))
    head, rows = rows[0], rows[1:]
    ids = [row[0] for row in rows]
    columns = {
        name: np.array([float(row[i]) if row[i] != "" else math.nan for row in rows])
        for i, name in enumerate(head)
        if i > 0
    }
    # customers with the same history and the same known differences are computed once
    names = [name for name in head[1:] if name != "monetary"]
    table, back = np.unique(np.column_stack([columns[name] for name in names]), axis=0, return_inverse=True)
    back = back.reshape(-1)
    at = {name: table[:, i] for i, name in enumerate(names)}
    x, recency, age = at["frequency"], at["recency"], at["T"]
    p = parameters_of(at)
    alive = chance_alive(x, recency, age, p)
    if MODEL == "bg-bb":
        purchases = alive * over_opportunities(x, age, 1.0)
    else:
        purchases = alive * expected_if_alive(x, recency, age, p, HORIZON)
    discounted = alive * discounted_if_alive(x, recency, age, p)
    silence, pause = silence_of(x, recency, age, p)
    factor = np.ones(len(ids))
    for covariate, coefficient in COVARIATES["spending"].items():
        factor = factor * np.exp(coefficient * columns["spending." + covariate])
    count = columns["purchases"] if "purchases" in columns else columns["frequency"]
    spend = factor * spend_of(count, columns["monetary"] / factor)
    return ids, alive[back], purchases[back], spend, MARGIN * spend * discounted[back], silence[back], pause[back]


if __name__ == "__main__":
    sys.stdout.reconfigure(encoding="utf-8", newline="")
    out = csv.writer(sys.stdout)
    out.writerow(["id", "pAlive", "expectedPurchases", "expectedSpend", "clv", "silenceByChance", "pauseInDays"])
    found = values_of(sys.argv[1] if len(sys.argv) > 1 else LIST)
    for name, *numbers in zip(*found):
        out.writerow([name] + ["" if math.isnan(number) else repr(float(number)) for number in numbers])
`;
