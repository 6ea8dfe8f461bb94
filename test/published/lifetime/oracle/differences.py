"""Known differences in spend and in renewal by another road than the product's: log-likelihoods written down with scipy's
functions, maximised by Nelder-Mead and then BFGS, standard errors from differences of the likelihood itself.

    python3 -m venv .venv && .venv/bin/pip install numpy==2.4.6 scipy==1.17.1
    .venv/bin/python differences.py > differences.json && npx oxfmt differences.json

Gamma-Gamma with covariates on the scale (Fader & Hardie, note 45): v_i = v exp(d'z_i). Shifted beta-geometric with covariates:
the chance to decline is beta(a_i, b_i) with a_i = a exp(g'z_i), b_i = b: the odds to leave rise by e^{g'z}. Lists are drawn with a
seed: running it again gives the same file.
"""

import json
import platform

import numpy as np
import scipy
from scipy import optimize, special

SEED = 20260715


def maximise(log_likelihood, start):
    """Maximum and standard errors over coordinates."""
    loss = lambda at: -log_likelihood(at)
    found = optimize.minimize(
        loss, start, method="Nelder-Mead", options={"xatol": 1e-9, "fatol": 1e-12, "maxiter": 40000, "maxfev": 40000}
    )
    found = optimize.minimize(loss, found.x, method="BFGS", options={"gtol": 1e-9})
    n = len(start)
    hessian = np.zeros((n, n))
    step = 1e-4
    unit = np.eye(n) * step
    for i in range(n):
        for j in range(n):
            hessian[i, j] = (
                loss(found.x + unit[i] + unit[j])
                - loss(found.x + unit[i] - unit[j])
                - loss(found.x - unit[i] + unit[j])
                + loss(found.x - unit[i] - unit[j])
            ) / (4 * step * step)
    return -found.fun, found.x, np.sqrt(np.diag(np.linalg.inv(hessian)))


def spending(rng):
    """500 customers with 1 ... 9 repeat purchases; of the channel `web` (0, 1) and of `size` (a number)."""
    p, q, v, d = 6.0, 4.0, 45.0, (0.35, -0.2)
    n = 500
    x = rng.integers(1, 10, n)
    z = np.column_stack([rng.integers(0, 2, n), np.round(rng.normal(0, 1, n), 2)])
    nu = rng.gamma(q, size=n) / (v * np.exp(z @ d))
    m = np.array([rng.gamma(p * k) / (rate * k) for k, rate in zip(x, nu)])

    def log_likelihood(at, columns):
        own = np.exp(at[:3])
        scale = own[2] * np.exp(columns @ at[3:]) if columns.shape[1] else np.full(n, own[2])
        p, q = own[0], own[1]
        return float(
            np.sum(
                special.gammaln(p * x + q)
                - special.gammaln(p * x)
                - special.gammaln(q)
                + q * np.log(scale)
                + (p * x - 1) * np.log(m)
                + p * x * np.log(x)
                - (p * x + q) * np.log(scale + m * x)
            )
        )

    start = np.log([3.0, 3.0, 30.0])
    value, at, errors = maximise(lambda at: log_likelihood(at, z), np.append(start, [0, 0]))
    plain, without, _ = maximise(lambda at: log_likelihood(at, z[:, :0]), start)
    p, q, v = np.exp(at[:3])
    scale = v * np.exp(z @ at[3:])
    return {
        "frequency": x.tolist(),
        "monetary": m.tolist(),
        "web": z[:, 0].tolist(),
        "size": z[:, 1].tolist(),
        "logLikelihood": value,
        "without": plain,
        "parameters": {"p": p, "q": q, "v": v},
        "coefficients": at[3:].tolist(),
        "errors": errors[3:].tolist(),
        "expectedSpend": (p * (scale + x * m) / (p * x + q - 1)).tolist()[:5],
    }


def renewal(rng):
    """900 contracts seen for up to 8 renewals; of the channel `web` (0, 1) and of `size`."""
    a, b, g = 0.8, 2.5, (0.6, -0.3)
    n = 900
    z = np.column_stack([rng.integers(0, 2, n), rng.integers(1, 4, n)])
    chance = np.array([rng.beta(a * np.exp(row @ np.array(g)), b) for row in z])
    due = rng.integers(1, 9, n)
    lived = rng.geometric(chance)
    made = np.minimum(due, lived - 1)
    left = lived <= due

    def log_likelihood(at, columns):
        own = np.exp(at[:2])
        first = own[0] * np.exp(columns @ at[2:]) if columns.shape[1] else np.full(n, own[0])
        stays = special.betaln(first, own[1] + made) - special.betaln(first, own[1])
        leaves = special.betaln(first + 1, own[1] + made) - special.betaln(first, own[1])
        return float(np.sum(np.where(left, leaves, stays)))

    value, at, errors = maximise(lambda at: log_likelihood(at, z), [0, 1, 0, 0])
    plain, _, _ = maximise(lambda at: log_likelihood(at, z[:, :0]), [0, 1])
    own = np.exp(at[:2])
    first = own[0] * np.exp(z @ at[2:])
    # residual lifetime at 10 % a period, summed until nothing is left
    residual = []
    for i in range(5):
        total, term, k = 0.0, 1.0, 0
        while k < 2000:
            term *= (own[1] + made[i] + k) / (first[i] + own[1] + made[i] + k)
            total += term / 1.1**k
            k += 1
        residual.append(float(total))
    return {
        "due": due.tolist(),
        "made": made.tolist(),
        "left": left.astype(int).tolist(),
        "web": z[:, 0].tolist(),
        "size": z[:, 1].tolist(),
        "logLikelihood": value,
        "without": plain,
        "parameters": {"alpha": own[0], "beta": own[1]},
        "coefficients": at[2:].tolist(),
        "errors": errors[2:].tolist(),
        "chance": ((own[1] + made) / (first + own[1] + made)).tolist()[:5],
        "residual": residual,
    }


def main():
    print(
        json.dumps(
            {
                "source": "differences.py",
                "seed": SEED,
                "python": platform.python_version(),
                "numpy": np.__version__,
                "scipy": scipy.__version__,
                "spending": spending(np.random.default_rng([SEED, 1])),
                "renewal": renewal(np.random.default_rng([SEED, 2])),
            }
        )
    )


main()
