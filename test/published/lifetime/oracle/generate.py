"""Expected values for the special functions and predictions of the lifetime models, with 50 digits in mpmath.

    python3 -m venv .venv && .venv/bin/pip install mpmath==1.4.1
    .venv/bin/python generate.py cdnow_cbs_weeks_exact.csv > oracle.json && npx prettier --write oracle.json

The argument is the file of CDNOW histories (id, x, t_x, T in exact weeks), which is not part of this project. Seeded:
running it again gives the same file.
"""

import csv
import json
import platform
import random
import sys
from collections import Counter

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
    # 2F1 near z = 1, up to 1 - 1e-9: one of alpha and beta far below the other, age 0 not far from it
    grid_near = [(0.5, 1e6, 0.6, 1e-3, 3, 0.5, 2.0), (0.5, 1e-3, 0.6, 1e6, 3, 0.5, 2.0)]
    for x in (0, 10, 1000):
        recency = 0.0 if x == 0 else 0.5
        grid_near += [(0.5, 1e9, 0.6, 1e-3, x, recency, 2.0), (0.5, 1e-3, 0.6, 1e9, x, recency, 2.0)]
    for r, alpha, s, beta, x, recency, age in grid_near:
        value, alive = pareto_log_likelihood(r, alpha, s, beta, x, recency, age)
        grid.append([r, alpha, s, beta, x, recency, age, out(value), out(alive)])
    return grid


def stieltjes():
    """E[1/(1 + wP)], P ~ beta(a, b): 2F1(1, a; a + b; -w); z = w/(1 + w) of Pfaff's form up to 1 - 1e-9."""
    grid = []
    for w in (0.01, 1.0, 30.0, 1999.0, 2001.0, 1e5, 1e9):
        for a, b in ((0.05, 0.3), (0.793, 2.426), (0.793, 28.426), (1.0, 1.0), (2.5, 1000.0), (8.0, 40.0)):
            grid.append([a, b, w, out(mp.hyp2f1(1, a, mp.mpf(a) + mp.mpf(b), -mp.mpf(w)))])
    return grid


BGBB_DONATIONS = [
    *[(6, 6, 1203), (5, 6, 728), (4, 6, 512), (3, 6, 357), (2, 6, 234), (1, 6, 129)],
    *[(5, 5, 335), (4, 5, 284), (3, 5, 225), (2, 5, 173), (1, 5, 119)],
    *[(4, 4, 240), (3, 4, 181), (2, 4, 155), (1, 4, 78), (3, 3, 322), (2, 3, 255), (1, 3, 129)],
    *[(2, 2, 613), (1, 2, 277), (1, 1, 1091), (0, 0, 3464)],
]


def bgbb_log_likelihood(alpha, beta, gamma, delta):
    """Fader, Hardie & Shang (2010), eq. 5, over their table 1."""
    total = mp.mpf(0)
    for x, last, people in BGBB_DONATIONS:
        buys, stays = mp.beta(alpha, beta), mp.beta(gamma, delta)
        value = mp.beta(alpha + x, beta + 6 - x) / buys * mp.beta(gamma, delta + 6) / stays
        for m in range(last, 6):
            value += mp.beta(alpha + x, beta + m - x) / buys * mp.beta(gamma + 1, delta + m) / stays
        total += people * mp.log(value)
    return total


def maximum(log_likelihood, start):
    """Newton on the logarithms of the parameters, derivatives by differences of 1e-12."""
    n = len(start)
    point = mp.matrix([mp.log(mp.mpf(v)) for v in start])
    h = mp.mpf(10) ** -12

    def at(shifts):
        return log_likelihood(*[mp.exp(point[i] + shifts.get(i, 0) * h) for i in range(n)])

    for _ in range(40):
        centre = at({})
        up = [at({i: 1}) for i in range(n)]
        down = [at({i: -1}) for i in range(n)]
        gradient = mp.matrix([(up[i] - down[i]) / (2 * h) for i in range(n)])
        hessian = mp.matrix(n, n)
        for i in range(n):
            hessian[i, i] = (up[i] - 2 * centre + down[i]) / h**2
            for j in range(i):
                both = at({i: 1, j: 1}) - at({i: 1, j: -1}) - at({i: -1, j: 1}) + at({i: -1, j: -1})
                hessian[i, j] = hessian[j, i] = both / (4 * h**2)
        step = mp.lu_solve(hessian, gradient)
        point = point - step
        if mp.norm(step) < 1e-14:
            break
    theta = [mp.exp(point[i]) for i in range(n)]
    return {"theta": [out(v) for v in theta], "logLikelihood": out(log_likelihood(*theta))}


def disputed(cdnow):
    """Numbers that print differently elsewhere: where the maximum is, and how high, with 50 digits."""
    # 25 digits beyond the differences of 1e-12 are enough, and 2F1 of a thousand rows is slow
    r, alpha, s, beta = (mp.mpf(v) for v in ("0.553", "10.578", "0.606", "11.669"))
    expected = r * beta / (alpha * (s - 1)) * (1 - (beta / (beta + 52)) ** (s - 1))
    mp.mp.dps = 50
    found = {"paretoExpected52": out(expected), "bgbb": maximum(bgbb_log_likelihood, (1.2, 0.75, 0.66, 2.8))}
    mp.mp.dps = 40
    rows = Counter()
    with open(cdnow, newline="") as file:
        for line in list(csv.reader(file))[1:]:
            # weeks are sevenths
            rows[(int(float(line[1])), round(float(line[2]) * 7), round(float(line[3]) * 7))] += 1

    def pareto(r, alpha, s, beta):
        total = mp.mpf(0)
        for (x, recency, age), customers in rows.items():
            value, _ = pareto_log_likelihood(r, alpha, s, beta, x, mp.mpf(recency) / 7, mp.mpf(age) / 7)
            total += customers * value
        return total

    found["pareto"] = maximum(pareto, (0.553, 10.578, 0.606, 11.66))
    mp.mp.dps = 50
    return found


def bg_dert():
    """Integral over the chance to leave p of (1 - y e^y E_R(y)) / p, y = delta (alpha + T) / p."""
    mp.mp.dps = 25
    grid = []
    regimes = [(0, 38.0, 0.0027), (2, 38.857, 0.0027), (26, 31.0, 0.0027), (5, 10.0, 0.15)]
    # hardly any discount and very much of it, no history and a long one
    regimes += [(3, 30.0, 1e-6), (3, 30.0, 5.0), (0, 0.0, 0.0027), (60, 60.0, 0.0027), (20, 5000.0, 0.0027)]
    for x, age, rate in regimes:
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
            "stieltjes": stieltjes(),
            "disputed": disputed(sys.argv[1]),
        },
        indent=1,
    )
)
