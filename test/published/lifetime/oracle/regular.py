"""MBG/CNBD-k and BG/CNBD-k (Platzer & Reutterer 2016) by another road: every factor of the likelihood is an integral over the
customer's rate and a sum over the purchase after which it may have left, not the closed form.

    python3 -m venv .venv && .venv/bin/pip install numpy==2.3.5 scipy==1.16.3
    .venv/bin/python regular.py > regular.json && npx oxfmt regular.json

Logs of 400 customers are simulated for k = 1 … 4, seeded: running it again gives the same file. In days as whole numbers,
times in weeks.
"""

import json
import platform

import numpy as np
import scipy
from scipy import integrate, optimize, special, stats

SEED = 20160705
THETA = (1.2, 3.0, 0.8, 3.0)
CUSTOMERS = 400
DAYS = 364


def simulate(k, chances, rng):
    """First purchases in the first 12 weeks; rows of purchase days of each customer, the first one included."""
    r, alpha, a, b = THETA
    logs = []
    for _ in range(CUSTOMERS):
        first = int(rng.integers(0, 84))
        rate = rng.gamma(r) / alpha * k
        leaving = rng.beta(a, b)
        days = [first]
        time = 0.0
        alive = not (chances == 1 and rng.random() < leaving)
        while alive:
            time += rng.gamma(k) / rate
            day = first + int(np.ceil(time * 7))
            if day > DAYS:
                break
            if day > days[-1]:
                days.append(day)
            alive = rng.random() >= leaving
        logs.append(days)
    return logs


def rows(logs):
    out = []
    for days in logs:
        gaps = np.diff(days) / 7
        out.append((len(days) - 1, (days[-1] - days[0]) / 7, (DAYS - days[0]) / 7, float(np.log(gaps).sum())))
    return np.array(out)


def log_likelihood(theta, data, k, chances):
    """Closed over p by beta functions, the wait by the regularised incomplete beta function of scipy."""
    r, alpha, a, b = theta
    x, recency, age, gaps = data.T
    shape = r + k * x
    n = x + chances
    common = (
        (k - 1) * gaps
        - x * special.gammaln(k)
        + special.gammaln(shape)
        - special.gammaln(r)
        + r * np.log(alpha)
        - shape * np.log(alpha + recency)
    )
    u = (age - recency) / (alpha + age)
    # P(fewer than k stages) of a negative binomial
    wait = special.betainc(shape, k, 1 - u)
    stays = special.betaln(a, b + n) - special.betaln(a, b)
    left = np.where(n > 0, np.exp(special.betaln(a + 1, b + np.maximum(n, 1) - 1) - special.betaln(a, b)), 0)
    return float(np.sum(common + np.log(np.exp(stays) * wait + left)))


def row_by_quadrature(theta, row, k, chances):
    """One customer from first principles: over the rate by quadrature, the wait by Erlang's survival function."""
    r, alpha, a, b = theta
    x, recency, age, gaps = row
    n = int(x + chances)
    stays = special.beta(a, b + n) / special.beta(a, b)
    left = special.beta(a + 1, b + n - 1) / special.beta(a, b) if n > 0 else 0.0

    def given(rate):
        purchases = np.exp(k * x * np.log(rate) - rate * recency + (k - 1) * gaps - x * special.gammaln(k))
        wait = stats.gamma.sf(age - recency, k, scale=1 / rate)
        return purchases * (stays * wait + left) * stats.gamma.pdf(rate, r, scale=1 / alpha)

    mode = (r + k * x) / (alpha + recency)
    parts = [0, mode / 4, mode, 2 * mode, 5 * mode, 30 * mode + 30]
    return float(
        np.log(sum(integrate.quad(given, p, q, epsabs=0, epsrel=1e-12, limit=400)[0] for p, q in zip(parts, parts[1:])))
    )


def simulate_future(theta, row, k, chances, time, rng, draws=400_000):
    """Mean purchases in the next `time` of a customer of this history, by drawing rate, leaving and stages."""
    r, alpha, a, b = theta
    x, recency, age, _ = row
    n = x + chances
    # rate and chance given that it was alive after its last purchase, weighted by the wait
    rate = rng.gamma(r + k * x, size=draws) / (alpha + recency)
    leaving = rng.beta(a, b + n, size=draws)
    stages = rng.poisson(rate * (age - recency))
    alive = stages < k
    rate, leaving, stages = rate[alive], leaving[alive], stages[alive]
    come = (stages + rng.poisson(rate * time)) // k
    # purchases until leaving: geometric
    lived = rng.geometric(leaving)
    made = np.minimum(come, lived)
    if len(made) < 1000:
        return None
    return float(made.mean()), float(made.std() / np.sqrt(len(made)))


def fit(data, k, chances):
    best = None
    for start in ([1, 3, 0.8, 3], [0.5, 2, 1, 5], [2, 6, 0.5, 2]):
        found = optimize.minimize(
            lambda logs: -log_likelihood(np.exp(logs), data, k, chances) / len(data),
            np.log(start),
            method="Nelder-Mead",
            options={"xatol": 1e-10, "fatol": 1e-14, "maxiter": 20000, "maxfev": 20000},
        )
        if best is None or found.fun < best.fun:
            best = found
    return -best.fun * len(data), [float(value) for value in np.exp(best.x)]


def main():
    cases = []
    for chances, model in ((1, "mbg-cnbd-k"), (0, "bg-cnbd-k")):
        for k in (1, 2, 3, 4):
            rng = np.random.default_rng([SEED, k, chances])
            logs = simulate(k, chances, rng)
            data = rows(logs)
            fits = {other: fit(data, other, chances) for other in range(max(1, k - 1), k + 3)}
            best = max(fits, key=lambda other: fits[other][0])
            some = [0, 1, 2, 3, 7, 19]
            cases.append(
                {
                    "model": model,
                    "k": k,
                    "purchaseDays": logs,
                    "atTheta": log_likelihood(THETA, data, k, chances),
                    "rows": [
                        {"customer": i, "logLikelihood": row_by_quadrature(THETA, data[i], k, chances)} for i in some
                    ],
                    "futures": [
                        {"customer": i, "time": 26, "mean": future[0], "error": future[1]}
                        for i in some[:4]
                        for future in [simulate_future(THETA, data[i], k, chances, 26, rng)]
                        if future is not None
                    ],
                    "bestK": best,
                    "logLikelihood": fits[best][0],
                    "parameters": fits[best][1],
                }
            )
    print(
        json.dumps(
            {
                "source": "regular.py",
                "seed": SEED,
                "python": platform.python_version(),
                "numpy": np.__version__,
                "scipy": scipy.__version__,
                "theta": THETA,
                "endDay": DAYS,
                "cases": cases,
            }
        )
    )


main()
