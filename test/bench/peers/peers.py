"""One peer on one table: python peers.py <peer> <folder>.

The folder holds the table as columns of raw little-endian numbers (`frequency.f64`, `customer.i32` ...) and `job.json`,
which holds what our side found. Prints one line of JSON when everything is loaded, with what the peer makes of our
answer, and one when it is done, with its own answer and the seconds that it took; reading and importing do not count.
"""

import sys

import duckdb_queries
import lifetimes_fits
import understanding

{
    "bg-nbd": lifetimes_fits.bg_nbd,
    "pareto-nbd": lifetimes_fits.pareto_nbd,
    "gamma-gamma": lifetimes_fits.gamma_gamma,
    "log": lambda: duckdb_queries.log_aggregation(None),
    "log-one-thread": lambda: duckdb_queries.log_aggregation(1),
    "k-means": understanding.k_means,
    "logistic": understanding.logistic,
    "rules": understanding.rules,
    "cohorts": duckdb_queries.cohorts,
    "concentration": duckdb_queries.concentration,
}[sys.argv[1]]()
