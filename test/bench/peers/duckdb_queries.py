"""Aggregations by DuckDB, from a table in memory to columns in memory."""

import numpy as np

from table import column, job, median_cost, say, sums

HISTORIES = """
    WITH days AS (
        SELECT customer, floor(day) AS day, sum(amount) AS value FROM given GROUP BY ALL
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

TRIANGLE = """
    WITH months AS (
        SELECT customer, datediff('month', DATE '1970-01-01', DATE '1970-01-01' + day::INTEGER) AS month, amount
        FROM given
    ),
    firsts AS (SELECT customer, min(month) AS cohort FROM months GROUP BY customer)
    SELECT cohort, month - cohort AS age, count(DISTINCT customer) AS active, sum(amount) AS revenue
    FROM months JOIN firsts USING (customer) GROUP BY ALL
"""

# Gini as Σ(2i − n − 1) x_i / (n Σ x_i), Herfindahl as Σ x_i² / (Σ x_i)², with x ascending
CONCENTRATION = """
    WITH ranked AS (SELECT value, row_number() OVER (ORDER BY value) AS i, count(*) OVER () AS n FROM given)
    SELECT
        count(*) AS customers,
        sum(value) AS total,
        sum((2 * i - n - 1) * value) / (count(*) * sum(value)) AS gini,
        sum(value * value) / sum(value) ** 2 AS herfindahl,
        {top_shares}
    FROM ranked
"""


def queried(threads, columns, query, parameters=None):
    """Says with how many threads it runs; the median cost and the last result, columns by name."""
    import duckdb
    import pandas

    connection = duckdb.connect(config={} if threads is None else {"threads": threads})
    rows = pandas.DataFrame(columns)
    connection.execute("CREATE TABLE given AS SELECT * FROM rows")
    run = lambda: connection.execute(query, parameters).fetchnumpy()
    run()
    say(threads=connection.execute("SELECT current_setting('threads')").fetchone()[0])
    return median_cost(run)


def log_aggregation(threads):
    columns = {"customer": column("customer", "i32"), "day": column("day"), "amount": column("amount")}
    cost, result = queried(threads, columns, HISTORIES, {"ending": job["ending"]})
    customer = result.pop("customer")
    say(**cost, count=len(customer), sums=sums(result, customer + 1))


def cohorts():
    columns = {"customer": column("customer", "i32"), "day": column("day"), "amount": column("amount")}
    cost, result = queried(1, columns, TRIANGLE)
    cohort = np.unique(result["cohort"], return_inverse=True)[1]
    # in the month of its first purchase a whole cohort is active
    sizes = np.zeros(cohort.max() + 1)
    is_first = result["age"] == 0
    sizes[cohort[is_first]] = result["active"][is_first]
    cells = {
        "active": result["active"],
        "retention": result["active"] / sizes[cohort],
        "revenue": result["revenue"],
    }
    say(**cost, count=int(sizes.sum()), sums=sums(cells, 1000 * cohort + result["age"] + 1))


def concentration():
    tops = job["tops"]
    top_shares = ", ".join(
        f"sum(value) FILTER (i > n - {int(top)}) / sum(value) AS top{place}" for place, top in enumerate(tops)
    )
    cost, result = queried(1, {"value": column("value")}, CONCENTRATION.format(top_shares=top_shares))
    found = {name: float(values[0]) for name, values in result.items()}
    say(
        **cost,
        count=int(found["customers"]),
        sums={
            **{name: [found[name]] for name in ("total", "gini", "herfindahl")},
            "topShares": [found[f"top{place}"] for place in range(len(tops))],
        },
    )
