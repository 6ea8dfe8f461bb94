"""The table that a peer works on, and how it says what it found."""

import json
import sys
import time
from pathlib import Path

import numpy as np

folder = Path(sys.argv[2])
job = json.loads((folder / "job.json").read_text())


def column(name, kind="f64"):
    return np.fromfile(folder / f"{name}.{kind}", dtype={"f64": "<f8", "i32": "<i4"}[kind])


def say(**what):
    # an answer that is no number is none: the run fails
    print(json.dumps(what, allow_nan=False), flush=True)


def median_cost(work, most=5, enough=2.0):
    """Medians, by the clock and of processors, of as many runs as two seconds hold, at least one, at most five; and the
    last result.
    """
    seconds, cpu_seconds = [], []
    while len(seconds) < most and sum(seconds) < enough:
        start, used = time.perf_counter(), time.process_time()
        result = work()
        seconds.append(time.perf_counter() - start)
        cpu_seconds.append(time.process_time() - used)
    return {"seconds": float(np.median(seconds)), "cpu_seconds": float(np.median(cpu_seconds))}, result


def threads():
    """How many threads the mathematical libraries that are loaded take."""
    from threadpoolctl import threadpool_info

    return max((pool["num_threads"] for pool in threadpool_info()), default=1)


def sums(columns, weight):
    """Per column its sum, and its sum weighted by the row, which shows values that went to the wrong one."""
    return {
        name: [float(values.sum()), float((np.asarray(weight, float) * values).sum())]
        for name, values in columns.items()
    }
