"""Bins and natural breaks by other means: exact fractions, and every split tried. Writes oracle.json beside itself.

Needs only Python's standard library. Run: python3 generate.py
"""

import itertools
import json
import platform
import random
import statistics
from fractions import Fraction
from pathlib import Path

SEED = 20260417


def type_7(values, k, bins):
    """Quantile k / bins (Hyndman & Fan, type 7), exact."""
    ordered = sorted(Fraction(str(value)) for value in values)
    position = Fraction((len(ordered) - 1) * k, bins)
    low = int(position)
    high = min(low + 1, len(ordered) - 1)
    return ordered[low] + (position - low) * (ordered[high] - ordered[low])


def bins_of(values, bins, reached_plus_one):
    """Bin 0 … bins − 1 of each value: above a border when it exceeds it, or reaches it + 1."""
    borders = [type_7(values, k, bins) for k in range(1, bins)]
    if reached_plus_one:
        return [sum(Fraction(str(v)) >= b + 1 for b in borders) for v in values]
    return [sum(Fraction(str(v)) > b for b in borders) for v in values]


def natural_breaks(values, classes):
    """First value of each class for the least sum of squared deviations, and that sum: all splits are tried."""
    exact = [Fraction(str(value)) for value in sorted(values)]
    distinct = sorted(set(exact))

    def spread(members):
        mean = sum(members) / len(members)
        return sum((member - mean) ** 2 for member in members)

    best = []
    for cuts in itertools.combinations(distinct[1:], classes - 1):
        edges = [distinct[0], *cuts, distinct[-1] + 1]
        total = sum(spread([v for v in exact if low <= v < high]) for low, high in zip(edges, edges[1:]))
        best.append((total, cuts))
    best.sort()
    assert len(best) == 1 or best[0][0] < best[1][0], 'two splits are equally good'
    return [float(cut) for cut in best[0][1]], float(best[0][0])


def main():
    draw = random.Random(SEED)
    quantiles = []
    for size, digits in [(1, 0), (3, 0), (7, 0), (10, 2), (23, 0), (40, 1), (57, 2)]:
        spread = 12 if digits == 0 else 40
        values = [round(draw.uniform(0, spread), digits) if digits else draw.randint(1, spread) for _ in range(size)]
        for bins in (2, 3, 5, 10):
            case = {'values': values, 'bins': bins, 'type7': bins_of(values, bins, False), 'rRfm': bins_of(values, bins, True)}
            if size > 1:
                floats = statistics.quantiles(values, n=bins, method='inclusive')
                assert all(abs(q - float(type_7(values, k + 1, bins))) < 1e-9 for k, q in enumerate(floats))
            quantiles.append(case)
    breaks = []
    for size in (6, 9, 12, 14):
        values = [round(draw.gauss(50, 20), 1) for _ in range(size - 2)]
        values += values[:2]
        for classes in (2, 3, 4):
            cuts, total = natural_breaks(values, classes)
            breaks.append({'values': values, 'classes': classes, 'cuts': cuts, 'sumOfSquares': total})
    made = {'python': platform.python_version(), 'seed': SEED, 'quantiles': quantiles, 'naturalBreaks': breaks}
    lines = ',\n'.join(f'{json.dumps(key)}: {rows(value)}' for key, value in made.items())
    Path(__file__).with_name('oracle.json').write_text('{\n' + lines + '\n}\n')


def rows(value):
    if not isinstance(value, list):
        return json.dumps(value)
    return '[\n' + ',\n'.join(json.dumps(entry) for entry in value) + '\n]'


main()
