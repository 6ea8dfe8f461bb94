"""One peer on one table: python peers.py <peer> <folder>.

The folder holds the table as columns of raw little-endian numbers (`frequency.f64`, `customer.i32` ...) and `job.json`,
which holds what our side found. Prints one line of JSON when everything is loaded, with what the peer makes of our
answer, and one when it is done, with its own answer and the seconds that it took; reading and importing do not count.
"""

import json
import sys
import time
from pathlib import Path

import numpy as np

peer, folder = sys.argv[1], Path(sys.argv[2])
job = json.loads((folder / "job.json").read_text())


def column(name, kind="f64"):
    return np.fromfile(folder / f"{name}.{kind}", dtype={"f64": "<f8", "i32": "<i4"}[kind])


def say(**what):
    # an answer that is no number is none: the run fails
    print(json.dumps(what, allow_nan=False), flush=True)


def median_seconds(work, most=5, enough=2.0):
    """Median of as many runs as two seconds hold, at least one, at most five; and the last result."""
    seconds = []
    while len(seconds) < most and sum(seconds) < enough:
        start = time.perf_counter()
        result = work()
        seconds.append(time.perf_counter() - start)
    return float(np.median(seconds)), result


def fitted(fitter, names, columns, log_likelihood):
    """Fits as lifetimes' guide does, with its defaults; a small fit first, so that nothing is timed cold."""
    fitter().fit(*(values[:500] for values in columns))
    ours = [job["parameters"][name] for name in names]
    say(at_ours=float(log_likelihood(ours)))
    seconds, result = median_seconds(lambda: fitter().fit(*columns))
    theirs = [float(result.params_[name]) for name in names]
    say(seconds=seconds, parameters=dict(zip(names, theirs)), log_likelihood=float(log_likelihood(theirs)))


def histories():
    return [column("frequency"), column("recency"), column("age")]


def bg_nbd():
    from lifetimes import BetaGeoFitter

    columns = histories()
    ones = np.ones_like(columns[0])
    fitted(
        BetaGeoFitter,
        ["r", "alpha", "a", "b"],
        columns,
        lambda theta: -len(ones) * BetaGeoFitter._negative_log_likelihood(np.log(theta), *columns, ones, 0.0),
    )


def pareto_nbd():
    from lifetimes import ParetoNBDFitter

    columns = histories()
    fitted(
        ParetoNBDFitter,
        ["r", "alpha", "s", "beta"],
        columns,
        lambda theta: ParetoNBDFitter._conditional_log_likelihood(theta, *columns).sum(),
    )


def gamma_gamma():
    from lifetimes import GammaGammaFitter

    frequency, mean = column("frequency"), column("mean")
    columns = [frequency[frequency > 0], mean[frequency > 0]]
    ones = np.ones_like(columns[0])
    fitted(
        GammaGammaFitter,
        ["p", "q", "v"],
        columns,
        lambda theta: -len(ones) * GammaGammaFitter._negative_log_likelihood(np.log(theta), *columns, ones, 0.0),
    )


HISTORIES = """
    WITH days AS (
        SELECT customer, floor(day) AS day, sum(amount) AS value FROM log GROUP BY ALL
    )
    SELECT
        customer,
        count(*) - 1 AS frequency,
        (max(day) - min(day)) / 7 AS recency,
        ($ending - min(day)) / 7 AS age,
        CASE WHEN count(*) > 1 THEN (sum(value) - arg_min(value, day)) / (count(*) - 1) ELSE 0 END AS monetary,
        min(day) AS firstDay,
        max(day) AS lastDay,
        sum(value) AS total
    FROM days GROUP BY customer
"""


def log_aggregation(threads):
    import duckdb
    import pandas

    connection = duckdb.connect(config={} if threads is None else {"threads": threads})
    rows = pandas.DataFrame(
        {"customer": column("customer", "i32"), "day": column("day"), "amount": column("amount")}
    )
    connection.execute("CREATE TABLE log AS SELECT * FROM rows")
    aggregate = lambda: connection.execute(HISTORIES, {"ending": job["ending"]}).fetchnumpy()
    aggregate()
    say(threads=connection.execute("SELECT current_setting('threads')").fetchone()[0])
    seconds, result = median_seconds(aggregate)
    # a second sum, weighted by the customer, shows values that went to the wrong one
    weights = result["customer"].astype(float) + 1
    names = [name for name in result if name != "customer"]
    say(
        seconds=seconds,
        customers=len(weights),
        sums={name: [float(result[name].sum()), float((weights * result[name]).sum())] for name in names},
    )


{
    "bg-nbd": bg_nbd,
    "pareto-nbd": pareto_nbd,
    "gamma-gamma": gamma_gamma,
    "log": lambda: log_aggregation(None),
    "log-one-thread": lambda: log_aggregation(1),
}[peer]()
