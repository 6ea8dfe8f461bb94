"""What other libraries find for the analyses of understanding customers. Writes oracle.json beside itself.

Needs scipy, statsmodels, scikit-learn, lifelines and mlxtend; oracle.json names the versions. Run: python generate.py
"""

import json
import platform
import warnings
from pathlib import Path

import lifelines
import lifelines.statistics
import mlxtend
import numpy as np
import scipy
import scipy.cluster.hierarchy
import scipy.stats
import sklearn
import sklearn.cluster
import sklearn.datasets
import sklearn.metrics
import statsmodels
import statsmodels.api as sm
import statsmodels.stats.diagnostic
import statsmodels.stats.multitest
from statsmodels.stats.outliers_influence import OLSInfluence

SEED = 20261128
warnings.simplefilter("ignore")
rng = np.random.default_rng(SEED)


def numbers(values):
    return [float(value) for value in np.asarray(values).ravel()]


def tails():
    chi = [(x, df) for df in (1, 2, 5, 40, 1000) for x in (1e-3, 0.5, 3.84, 20, 150, 1200)]
    student = [(t, df) for df in (1, 2, 9, 28, 500, 1e5) for t in (0.01, 0.7, 2, 6, 40)]
    beta = [(a, b, x) for a in (0.5, 2, 30, 4000) for b in (0.5, 3, 250) for x in (0.001, 0.3, 0.5, 0.97)]
    return {
        "chiSquared": [[x, df, float(scipy.stats.chi2.sf(x, df))] for x, df in chi],
        "student": [[t, df, float(2 * scipy.stats.t.sf(t, df))] for t, df in student],
        "studentQuantile": [[df, float(scipy.stats.t.isf(0.025, df))] for df in (1, 3, 9, 28, 500)],
        "incompleteBeta": [[a, b, x, float(scipy.special.betainc(a, b, x))] for a, b, x in beta],
    }


def exact_tests():
    tables = [[3, 1, 1, 3], [8, 2, 1, 5], [0, 10, 12, 3], [40, 160, 20, 180], [900, 100, 850, 150], [5, 0, 0, 7]]
    p = numbers(rng.uniform(0, 0.2, 12) ** 2)
    return {
        "fisher": [
            {
                "table": t,
                "twoSided": float(scipy.stats.fisher_exact([t[:2], t[2:]]).pvalue),
                "greater": float(scipy.stats.fisher_exact([t[:2], t[2:]], "greater").pvalue),
            }
            for t in tables
        ],
        "benjaminiHochberg": {
            "p": p,
            "adjusted": numbers(statsmodels.stats.multitest.multipletests(p, method="fdr_bh")[1]),
        },
    }


def regressions():
    n = 60
    x = np.column_stack([rng.normal(50, 10, n), rng.gamma(2, 3, n), rng.integers(0, 2, n)])
    y = 12 + 1.5 * x[:, 0] - 2 * x[:, 1] + 5 * x[:, 2] + rng.normal(0, 1, n) * (1 + 0.6 * x[:, 1])
    design = sm.add_constant(x)
    fit = sm.OLS(y, design).fit()
    outcome = (rng.uniform(size=n) < 1 / (1 + np.exp(-(-4 + 0.08 * x[:, 0] - 0.1 * x[:, 1] + x[:, 2])))).astype(float)
    logit = sm.Logit(outcome, design).fit(disp=0, tol=1e-14, maxiter=200)
    return {
        "columns": [numbers(column) for column in x.T],
        "outcome": numbers(y),
        "estimates": numbers(fit.params),
        "standardErrors": numbers(fit.bse),
        "pValues": numbers(fit.pvalues),
        "intervals": fit.conf_int().tolist(),
        "robust": numbers(fit.get_robustcov_results("HC3").bse),
        "logLikelihood": float(fit.llf),
        "adjustedRSquared": float(fit.rsquared_adj),
        "breuschPagan": numbers(statsmodels.stats.diagnostic.het_breuschpagan(fit.resid, design)[:2]),
        "cooks": numbers(OLSInfluence(fit).cooks_distance[0]),
        "twoValues": numbers(outcome),
        "logit": {
            "estimates": numbers(logit.params),
            "standardErrors": numbers(logit.bse),
            "pValues": numbers(logit.pvalues),
            "logLikelihood": float(logit.llf),
            "pseudoRSquared": float(logit.prsquared),
            "area": float(sklearn.metrics.roc_auc_score(outcome, logit.predict())),
        },
    }


def survival():
    n = 80
    groups = rng.integers(0, 3, n)
    times = np.ceil(rng.exponential(8 + 4 * groups))
    left = (rng.uniform(size=n) < 0.7).astype(int)
    fitter = lifelines.KaplanMeierFitter().fit(times, left)
    steps = fitter.survival_function_["KM_estimate"]
    interval = fitter.confidence_interval_survival_function_
    test = lifelines.statistics.multivariate_logrank_test(times, groups, left)
    return {
        "times": numbers(times),
        "left": numbers(left),
        "groups": numbers(groups),
        "steps": [
            [float(time), float(value), *numbers(interval.loc[time])]
            for time, value in steps.items()
            if time > 0 and left[times == time].sum() > 0
        ],
        "logRank": [float(test.test_statistic), float(test.p_value)],
    }


def clusters():
    x = np.round(np.vstack([rng.normal(c, 1, (25, 3)) for c in ([0, 0, 0], [5, 5, 0], [0, 6, 6], [7, 0, 7])]), 3)
    found = sklearn.cluster.KMeans(4, n_init=100, random_state=SEED, tol=0).fit(x)
    tree = scipy.cluster.hierarchy.linkage(x, "ward")
    return {
        "columns": [numbers(column) for column in x.T],
        "inertia": float(found.inertia_),
        "sizes": sorted(int(count) for count in np.bincount(found.labels_)),
        "silhouette": float(sklearn.metrics.silhouette_score(x, found.labels_)),
        "wardHeights": numbers(tree[:, 2]),
        "wardSizes": sorted(int(c) for c in np.bincount(scipy.cluster.hierarchy.fcluster(tree, 4, "maxclust"))[1:]),
    }


def iris():
    data = sklearn.datasets.load_iris()
    return {"columns": [numbers(column) for column in data.data.T]}


versions = {
    "python": platform.python_version(),
    **{
        module.__name__: module.__version__
        for module in (np, scipy, statsmodels, sklearn, lifelines, mlxtend)
    },
}
oracle = {
    "versions": versions,
    "seed": SEED,
    "tails": tails(),
    "exactTests": exact_tests(),
    "regression": regressions(),
    "survival": survival(),
    "clusters": clusters(),
    "iris": iris(),
}
Path(__file__).with_name("oracle.json").write_text(json.dumps(oracle, allow_nan=False) + "\n")
