"""Expected values for the special functions and predictions of the lifetime models, with 50 digits in mpmath.

    python3 -m venv .venv && .venv/bin/pip install mpmath==1.4.1
    .venv/bin/python generate.py > oracle.json && npx prettier --write oracle.json

Seeded: running it again gives the same file.
"""

import json
import platform
import random

import mpmath as mp

mp.mp.dps = 50
SEED = 20050214
rng = random.Random(SEED)


def out(value):
    return float(mp.nstr(value, 17))


def log_uniform(low, high):
    return float(f"{10 ** rng.uniform(low, high):.6g}")


def gammas():
    points = [1e-8, 0.01, 0.5, 1.0, 1.4616321449683623, 2.0, 9.999, 10.0, 170.5, 1e6, 1e12]
    points += [log_uniform(-4, 5) for _ in range(60)]
    return [[x, out(mp.loggamma(x)), out(mp.digamma(x)), out(mp.psi(1, x))] for x in points]


def exponential_integrals():
    points = [(0.5, 0.001), (1.0, 0.1), (2.0, 0.999), (2.0, 1.0), (30.0, 0.02), (1000.0, 0.5), (0.0, 3.0)]
    points += [(log_uniform(-2, 2.5), log_uniform(-4, 2.5)) for _ in range(50)]
    return [[s, z, out(mp.exp(z) * mp.expint(s, z))] for s, z in points]


def bg_expected(r, alpha, a, b, x, age, time):
    """Fader, Hardie & Lee (2005), eq. 10, numerator: purchases in (T, T + t] if alive at T."""
    if a == 1:
        a = mp.mpf(1) + mp.mpf(10) ** -30
    r, alpha, a, b = map(mp.mpf, (r, alpha, a, b))
    z = mp.mpf(time) / (alpha + age + time)
    f = mp.hyp2f1(r + x, b + x, a + b + x - 1, z)
    return (a + b + x - 1) / (a - 1) * (1 - ((alpha + age) / (alpha + age + time)) ** (r + x) * f)


def bg_points():
    grid = []
    for x in (0, 1, 7, 60, 300, 1000):
        # z = t / (alpha + T + t)
        for z in (0.01, 0.5, 0.9, 0.99, 0.9999, 1 - 1e-6, 1 - 1e-9):
            a = rng.choice([0.05, 0.3, 0.793, 1, 1.0001, 2.5, 8.0])
            b = log_uniform(-1, 1.5)
            r, alpha, age = log_uniform(-1, 0.7), log_uniform(-1, 1.5), float(rng.randint(1, 60))
            time = float(f"{(alpha + age) * z / (1 - z):.8g}")
            grid.append([r, alpha, a, b, x, age, time, out(bg_expected(r, alpha, a, b, x, age, time))])
    return grid


def pareto_log_likelihood(r, alpha, s, beta, x, recency, age):
    """Schmittlein, Morrison & Colombo (1987) as written by Fader & Hardie (2005), with its pair of 2F1."""
    r, alpha, s, beta, recency, age = map(mp.mpf, (r, alpha, s, beta, recency, age))

    def part(t):
        if alpha >= beta:
            return mp.hyp2f1(r + s + x, s + 1, r + s + x + 1, (alpha - beta) / (alpha + t)) / (alpha + t) ** (r + s + x)
        return mp.hyp2f1(r + s + x, r + x, r + s + x + 1, (beta - alpha) / (beta + t)) / (beta + t) ** (r + s + x)

    common = mp.loggamma(r + x) - mp.loggamma(r) + r * mp.log(alpha) + s * mp.log(beta)
    stays = (alpha + age) ** -(r + x) * (beta + age) ** -s
    left = s / (r + s + x) * (part(recency) - part(age))
    return common + mp.log(stays + left), stays / (stays + left)


def pareto_points():
    grid = []
    for x in (0, 1, 7, 60, 300, 1000):
        for _ in range(8):
            r, alpha, s, beta = log_uniform(-1, 0.7), log_uniform(-2, 2), log_uniform(-1.5, 0.7), log_uniform(-2, 2.5)
            age = float(rng.randint(20, 200))
            recency = 0.0 if x == 0 else float(rng.randint(1, int(age)))
            value, alive = pareto_log_likelihood(r, alpha, s, beta, x, recency, age)
            grid.append([r, alpha, s, beta, x, recency, age, out(value), out(alive)])
    # 2F1 near z = 1: beta far below alpha, age 0 not far from it
    grid_near = [(0.5, 1e6, 0.6, 1e-3, 3, 0.5, 2.0), (0.5, 1e-3, 0.6, 1e6, 3, 0.5, 2.0)]
    for r, alpha, s, beta, x, recency, age in grid_near:
        value, alive = pareto_log_likelihood(r, alpha, s, beta, x, recency, age)
        grid.append([r, alpha, s, beta, x, recency, age, out(value), out(alive)])
    return grid


def bg_dert():
    """Integral over the chance to leave p of (1 - y e^y E_R(y)) / p, y = delta (alpha + T) / p."""
    mp.mp.dps = 25
    grid = []
    for x, age, rate in ((0, 38.0, 0.0027), (2, 38.857, 0.0027), (26, 31.0, 0.0027), (5, 10.0, 0.15)):
        r, alpha, a, b = (mp.mpf(v) for v in ("0.243", "4.414", "0.793", "2.426"))
        shape, scale = r + x, rate * (alpha + age)

        def inner(p):
            y = scale / p
            return shape * mp.exp(y) * mp.expint(shape + 1, y) / p * p ** (a - 1) * (1 - p) ** (b + x - 1)

        cuts = [mp.mpf(10) ** -k for k in (30, 20, 12, 8, 6, 5, 4, 3, 2, 1)] + [mp.mpf("0.5"), 1]
        value = mp.quad(inner, [0] + cuts) / mp.beta(a, b + x)
        grid.append([x, age, rate, out(value)])
    mp.mp.dps = 50
    return grid


print(
    json.dumps(
        {
            "versions": {"python": platform.python_version(), "mpmath": mp.__version__},
            "seed": SEED,
            "gammas": gammas(),
            "exponentialIntegrals": exponential_integrals(),
            "bgExpected": bg_points(),
            "pareto": pareto_points(),
            "bgDert": bg_dert(),
        },
        indent=1,
    )
)
