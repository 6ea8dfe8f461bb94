"""Fits by lifetimes, and its log-likelihood at our parameters."""

import numpy as np

from table import column, job, median_cost, say


def fitted(fitter, names, columns, log_likelihood):
    """Fits as lifetimes' guide does, with its defaults; a small fit first, so that nothing is timed cold."""
    fitter().fit(*(values[:500] for values in columns))
    ours = [job["parameters"][name] for name in names]
    say(at_ours=float(log_likelihood(ours)))
    cost, result = median_cost(lambda: fitter().fit(*columns))
    theirs = [float(result.params_[name]) for name in names]
    say(**cost, parameters=dict(zip(names, theirs)), log_likelihood=float(log_likelihood(theirs)))


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
