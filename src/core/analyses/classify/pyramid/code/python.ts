/** The pyramid in Python: what `evaluate.ts` does, over settings that `scriptOf` puts in front. METHODS 1.2. */
export const pyramidPython = String.raw`"""Customer pyramid: scores and tiers of a list, as Customer Pyramid computes them.

python pyramid.py [list.csv] > tiers.csv
"""
import csv
import math
import sys

import numpy as np
from scipy.special import ndtr

{settings}

STEPS = 1e7  # scores are compared in steps of 1e-7
GUARD = 1e-9


def read_list(path):
    """The list column by column: texts as they stand, numbers as numbers, None and NaN where a cell is blank."""
    with open(path, newline="", encoding="utf-8") as file:
        rows = list(csv.reader(file))[1:]
    cells = [[row[i] for row in rows] for i in range(len(KINDS))]
    columns = []
    for kind, column in zip(KINDS, cells):
        if kind == "text":
            columns.append([cell if cell != "" else None for cell in column])
        else:
            columns.append(np.array([float(cell) if cell != "" else math.nan for cell in column]))
    return cells, columns


def score(values, indicator):
    """Scores 0-100 of a column, NaN where it is blank."""
    present = values[~np.isnan(values)]
    kind = indicator["method"]
    if kind == "min-max":
        low, high = present.min(), present.max()
        raw = lambda v: (v / 2 - low / 2) / (high / 2 - low / 2) * 100
    elif kind == "percentile-rank":
        ordered = np.sort(present)
        raw = lambda v: (
            (np.searchsorted(ordered, v, "left") + np.searchsorted(ordered, v, "right")) / 2 / len(ordered) * 100
        )
    elif kind == "z-score":
        mean, deviation = present.mean(), present.std(ddof=1)
        raw = lambda v: 100 * ndtr((v - mean) / deviation)
    elif kind == "bands":
        starts = np.array([start for start, _ in indicator["bands"]], dtype=float)
        points = np.array([indicator["below"]] + [points for _, points in indicator["bands"]], dtype=float)
        raw = lambda v: points[np.searchsorted(starts, v, "right")]
    else:
        raw = lambda v: np.clip(100 * v / indicator["target"], 0, 100)
    flipped = (lambda v: 100 - raw(v)) if indicator["direction"] == "cost" else raw
    scores = np.full(len(values), math.nan)
    scores[~np.isnan(values)] = flipped(present)
    if MISSING == "median" and len(present) > 0:
        scores[np.isnan(values)] = flipped(np.array([np.quantile(present, 0.5)]))[0]
    return scores


def weigh(scores):
    """Weighted sums of scores, NaN where there is no rating."""
    weights = np.array([indicator["weight"] for indicator in INDICATORS], dtype=float)
    weights = weights / weights.max()
    weights = weights / weights.sum()
    used = [(s, w) for s, w in zip(scores, weights) if w != 0]
    total = sum(w * s for s, w in used)
    if MISSING == "re-weight":
        there = sum(w * ~np.isnan(s) for s, w in used)
        part = sum(np.where(np.isnan(s), 0, w * s) for s, w in used)
        scaled = np.where(there < 1 - 1e-12, part / np.where(there == 0, math.nan, there), part)
        total = np.where(np.isnan(total), scaled, total)
    return np.minimum(total, 100)


def meets(condition, cells, columns):
    """Which rows meet a condition; a blank cell meets none but "is blank"."""
    at, test, value = condition["column"], condition["test"], condition["value"]
    blank = np.array([cell == "" for cell in cells[at]])
    if test == "blank":
        return blank
    if test in ("text=", "text<>", "contains"):
        texts = [cell.strip().lower() for cell in cells[at]]
        found = np.array([value in text if test == "contains" else text == value for text in texts], dtype=bool)
        return ~blank & (~found if test == "text<>" else found)
    numbers = columns[at]
    with np.errstate(invalid="ignore"):
        held = {
            ">": numbers > value,
            ">=": numbers >= value,
            "<": numbers < value,
            "<=": numbers <= value,
            "=": numbers == value,
            "<>": numbers != value,
            "later-day": np.floor(numbers) > value,
        }[test]
    return ~blank & held


def rule_rows(rule, cells, columns):
    tests = [meets(condition, cells, columns) for condition in rule["when"]]
    return np.all(tests, axis=0) if rule["match"] == "all" else np.any(tests, axis=0)


def keys_at(counts, keys):
    """Lowest key of each tier but the last; equal keys never part."""
    ordered = -np.sort(-keys)
    borders = []
    for count in counts:
        if count == 0:
            borders.append(math.inf)
            continue
        last = ordered[count - 1]
        if TIES == "down" and count < len(ordered) and ordered[count] == last:
            above = int((keys > last).sum())
            borders.append(math.inf if above == 0 else ordered[above - 1])
        else:
            borders.append(last)
    return borders


def natural_breaks(keys, classes):
    """Fisher-Jenks: the split with the least squared deviations from the class means."""
    values, weights = np.unique(keys, return_counts=True)
    lowest, means, counts = values, values / STEPS, weights.astype(float)
    if len(values) > 4000:
        width = (values[-1] - values[0]) / 4000
        lowest, means, counts = [], [], []
        start = 0
        while start < len(values):
            end = int(np.searchsorted(values, values[start] + width, "right"))
            part = weights[start:end]
            lowest.append(values[start])
            means.append((values[start:end] * part).sum() / part.sum() / STEPS)
            counts.append(part.sum())
            start = end
        lowest, means, counts = np.array(lowest), np.array(means), np.array(counts, dtype=float)
    n = len(means)
    made = min(classes, n)
    away = means - means[n // 2]
    weight = np.concatenate([[0], np.cumsum(counts)])
    first = np.concatenate([[0], np.cumsum(counts * away)])
    second = np.concatenate([[0], np.cumsum(counts * away * away)])
    cost = lambda start, end: (
        second[end] - second[start] - (first[end] - first[start]) ** 2 / (weight[end] - weight[start])
    )
    best = np.concatenate([[math.inf], cost(np.zeros(n, dtype=int), np.arange(1, n + 1))])
    splits = []
    for layer in range(2, made + 1):
        now = np.full(n + 1, math.inf)
        split = np.zeros(n + 1, dtype=int)
        for end in range(layer, n + 1):
            starts = np.arange(layer - 1, end)
            costs = best[starts] + cost(starts, end)
            at = int(np.argmin(costs))
            now[end], split[end] = costs[at], starts[at]
        splits.append(split)
        best = now
    borders, end = [], n
    for split in reversed(splits):
        end = split[end]
        borders.append(lowest[end])
    return borders + [0] * (classes - 1 - len(borders))


def borders_of(keys, worth):
    """Lowest keys of all tiers but the last, of the customers who take a place."""
    n = len(keys)
    shares = np.cumsum([cut.get("share", 0) for cut in CUTS[:-1]]) if len(CUTS) > 1 else np.array([])
    if CUT_BY == "score":
        return [math.floor((cut["from"] or 0) * STEPS + 0.5) for cut in CUTS[:-1]]
    if CUT_BY == "natural-breaks":
        return natural_breaks(keys, len(CUTS))
    if CUT_BY == "share-of-customers":
        return keys_at([min(n, math.ceil(share / 100 * n - GUARD)) for share in shares], keys)
    order = np.lexsort((np.arange(n), -worth, -keys))
    total = worth.sum()
    before = np.concatenate([[0], np.cumsum(worth[order])])[:-1]
    counts, position = [], 0
    for share in shares:
        while position < n and before[position] < (share / 100 - GUARD) * total:
            position += 1
        counts.append(position)
    return keys_at(counts, keys)


def tier_of(keys, borders):
    return sum((keys < border).astype(int) for border in borders) if borders else np.zeros(len(keys), dtype=int)


def classify(path):
    """Ids, scores (NaN without one) and tiers (index, -1 unrated) of a list."""
    cells, columns = read_list(path)
    ids = cells[0]
    scores = weigh([score(columns[indicator["column"]], indicator) for indicator in INDICATORS])
    rated = ~np.isnan(scores)
    keys = np.floor(np.where(rated, scores, 0) * STEPS + 0.5)
    hits = [rule_rows(rule, cells, columns) for rule in RULES]
    placed = {override["id"]: override["tier"] for override in OVERRIDES}

    left_out = np.zeros(len(ids), dtype=bool)
    for rule, hit in zip(RULES, hits):
        if rule["effect"] in ("unrated", "set"):
            left_out[hit] = rule["effect"] == "unrated"
    left_out &= np.array([name not in placed for name in ids])

    taking = rated & ~left_out
    worth = np.nan_to_num(columns[VALUE][taking]) if VALUE is not None else np.zeros(int(taking.sum()))
    tiers = np.where(rated, tier_of(keys, borders_of(keys[taking], worth)), -1)
    for rule, hit in zip(RULES, hits):
        target = rule["tier"]
        if rule["effect"] in ("set", "unrated"):
            acts = hit
        elif rule["effect"] == "at-least":
            acts = hit & (tiers >= 0) & (tiers > target)
        else:
            acts = hit & (tiers >= 0) & (tiers < target)
        tiers[acts] = target
    for row, name in enumerate(ids):
        if name in placed:
            tiers[row] = placed[name]
    return ids, scores, tiers


if __name__ == "__main__":
    sys.stdout.reconfigure(encoding="utf-8", newline="")
    out = csv.writer(sys.stdout)
    out.writerow(["id", "score", "tier"])
    for name, value, tier in zip(*classify(sys.argv[1] if len(sys.argv) > 1 else LIST)):
        out.writerow([name, "" if math.isnan(value) else repr(float(value)), CUTS[tier]["name"] if tier >= 0 else ""])
`;
