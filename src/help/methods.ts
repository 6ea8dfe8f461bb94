/** How one analysis computes, in the signs that all languages share; what the letters mean stands in its texts (`<id>.where`). */
export interface Method {
  formulas: readonly string[];
  /** Works that the method comes from; none where it only counts. */
  sources: readonly string[];
}

const bgNbd = 'Fader, Hardie & Lee: “Counting your customers” the easy way, Marketing Science 24 (2005)';
const gupta = 'Gupta & Lehmann: Customers as assets, Journal of Interactive Marketing 17 (2003)';
const pyramids = 'Zeithaml, Rust & Lemon: The customer pyramid, California Management Review 43 (2001)';
const blattberg =
  'Blattberg & Deighton: Manage marketing by the customer equity test, Harvard Business Review 74 (1996)';
const whale = 'Kaplan & Narayanan: Measuring and managing customer profitability, Journal of Cost Management 15 (2001)';
const firmness = 'Lahdelma & Salminen: SMAA-2, Operations Research 49 (2001)';

/** The method of every analysis, by its id. */
export const methods: Readonly<Record<string, Method>> = {
  pyramid: {
    formulas: [
      'Vᵢ = Σⱼ wⱼ · sᵢⱼ,  Σⱼ wⱼ = 1',
      'sᵢⱼ = 100 · (xᵢⱼ − minⱼ) / (maxⱼ − minⱼ)',
      'n₁ + … + nₖ = ⌈n · (p₁ + … + pₖ)⌉',
    ],
    sources: ['Curry & Curry: The Customer Marketing Method (2000)', pyramids, firmness],
  },
  'single-indicator': {
    formulas: ['xᵢ ∈ k  ⇔  cₖ ≤ xᵢ < cₖ₊₁'],
    sources: ['Jenks: The data model concept in statistical mapping, International Yearbook of Cartography 7 (1967)'],
  },
  abc: {
    formulas: ['Fᵢ = (x₁ + … + xᵢ₋₁) / Σ x,  x₁ ≥ x₂ ≥ …', 'Fᵢ < 80 % → A,  Fᵢ < 95 % → B,  C'],
    sources: [
      'Dickie: ABC inventory analysis shoots for dollars, not pennies, Factory Management and Maintenance 109 (1951)',
    ],
  },
  rfm: {
    formulas: ['RFM = 100 · R + 10 · F + M,  R, F, M ∈ {1, …, 5}'],
    sources: [
      'Hughes: Strategic Database Marketing (1994)',
      'Hyndman & Fan: Sample quantiles in statistical packages, The American Statistician 50 (1996)',
    ],
  },
  scorecard: {
    formulas: ['S = w₁F + w₂S + w₃C + w₄V', 'A = (w₁F + w₂S) / (w₁ + w₂),  P = (w₃C + w₄V) / (w₃ + w₄)'],
    sources: ['Kaplan & Norton: The Balanced Scorecard (1996)', firmness],
  },
  'key-account-matrix': {
    formulas: ['a = Σⱼ vⱼ · sⱼ,  b = Σₖ wₖ · tₖ'],
    sources: [
      'Millman & Wilson: From key account selling to key account management, Journal of Marketing Practice 1 (1995)',
    ],
  },
  target: {
    formulas: ['M ∧ C ∧ (v ≥ v₀) ∧ (f ≥ f₀)', 'f = Σⱼ wⱼ · fⱼ,  fⱼ = 50 + 50 · (own − theirs) / (max − min)'],
    sources: ['Kotler: Marketing Management (1967)', firmness],
  },
  cross: { formulas: ['nₐᵦ = |{i : Aᵢ = a ∧ Bᵢ = b}|'], sources: [] },
  weights: {
    formulas: [
      'wₖ = (1 / n) · Σᵢ₌ₖ…ₙ 1 / i',
      'A w = λ w,  CI = (λ − n) / (n − 1),  CR = CI / RI',
      'eⱼ = −Σᵢ pᵢⱼ ln pᵢⱼ / ln m,  wⱼ ∝ 1 − eⱼ',
      'wⱼ ∝ σⱼ · Σₖ (1 − rⱼₖ)',
    ],
    sources: [
      'Barron & Barrett: Decision quality using ranked attribute weights, Management Science 42 (1996)',
      'Saaty: The Analytic Hierarchy Process (1980)',
      'Zavadskas & Podvezko: Integrated determination of objective criteria weights, International Journal of Information Technology & Decision Making 15 (2016)',
      'Diakoulaki, Mavrotas & Papayannakis: Determining objective weights: the CRITIC method, Computers & Operations Research 22 (1995)',
      'Hwang & Yoon: Multiple Attribute Decision Making (1981)',
    ],
  },
  lifetime: {
    formulas: [
      'P(alive) = 1 / (1 + (a / (b + x − 1)) · ((α + T) / (α + tₓ))^(r + x)),  x > 0',
      'E[m] = (p · v + p · x · m̄) / (p · x + q − 1)',
      'CLV = g · E[m] · Σₜ (E[Y(t)] − E[Y(t − 1)]) / (1 + d)^t',
    ],
    sources: [
      bgNbd,
      'Schmittlein, Morrison & Colombo: Counting your customers, Management Science 33 (1987)',
      'Batislam, Denizel & Filiztekin: Empirical validation and comparison of models for customer base analysis, International Journal of Research in Marketing 24 (2007)',
      'Fader & Hardie: The Gamma-Gamma model of monetary value (2013)',
      'Fader, Hardie & Shang: Customer-base analysis in a discrete-time noncontractual setting, Marketing Science 29 (2010)',
      'Platzer & Reutterer: Ticking away the moments, Marketing Science 35 (2016)',
    ],
  },
  'formula-value': {
    formulas: ['CLV = m · r / (1 + i − r) − AC', 'CLV = m · r / (1 + i − r · (1 + g)) − AC'],
    sources: [gupta, 'Berger & Nasr: Customer lifetime value, Journal of Interactive Marketing 12 (1998)'],
  },
  contracts: {
    formulas: ['rₜ = (β + t − 1) / (α + β + t − 1)', 'S(t) = r₁ · r₂ · … · rₜ'],
    sources: ['Fader & Hardie: How to project customer retention, Journal of Interactive Marketing 21 (2007)'],
  },
  migration: {
    formulas: ['V = (I − P / (1 + d))⁻¹ · R'],
    sources: [
      'Pfeifer & Carraway: Modeling customer relationships as Markov chains, Journal of Interactive Marketing 14 (2000)',
    ],
  },
  customers: { formulas: ['x = k − 1,  tₓ = dₖ − d₁,  T = D − d₁'], sources: [bgNbd] },
  concentration: {
    formulas: ['G = Σᵢ (2i − n − 1) · xᵢ / (n² · μ)', 'H = Σᵢ (xᵢ / Σ x)²'],
    sources: [
      'Lorenz: Methods of measuring the concentration of wealth, Publications of the American Statistical Association 9 (1905)',
      'Gini: Variabilità e mutabilità (1912)',
      whale,
    ],
  },
  commonality: {
    formulas: ['lift = (k / m) / (K / n)', 'IV = Σ (p − q) · ln(p / q)'],
    sources: [
      'Benjamini & Hochberg: Controlling the false discovery rate, Journal of the Royal Statistical Society B 57 (1995)',
      'Siddiqi: Credit Risk Scorecards (2006)',
    ],
  },
  profitability: {
    formulas: ['πᵢ = revenueᵢ − discountsᵢ − cogsᵢ − Σⱼ rateⱼ · driverᵢⱼ', 'index = (π_g / Σ π) / (n_g / n)'],
    sources: [whale, pyramids],
  },
  regression: {
    formulas: ['y = β₀ + Σⱼ βⱼ · xⱼ + ε', 'ln(p / (1 − p)) = β₀ + Σⱼ βⱼ · xⱼ'],
    sources: ['NIST Statistical Reference Datasets: Longley', 'Greene: Econometric Analysis'],
  },
  clusters: {
    formulas: ['min Σᵢ ‖zᵢ − c(i)‖²', 's = (b − a) / max(a, b)'],
    sources: [
      'Arthur & Vassilvitskii: k-means++: the advantages of careful seeding, SODA (2007)',
      'Ward: Hierarchical grouping to optimize an objective function, Journal of the American Statistical Association 58 (1963)',
      'Rousseeuw: Silhouettes, Journal of Computational and Applied Mathematics 20 (1987)',
    ],
  },
  factors: {
    formulas: ['R = Q Λ Qᵀ,  L = Q Λ^½', 'max Σₖ Var(L²ₖ)'],
    sources: ['Kaiser: The varimax criterion for analytic rotation in factor analysis, Psychometrika 23 (1958)'],
  },
  cohorts: {
    formulas: ['ρₜ = nₜ / n₀', 'S(t) = Πₜᵢ≤ₜ (1 − dᵢ / nᵢ)'],
    sources: [
      'Kaplan & Meier: Nonparametric estimation from incomplete observations, Journal of the American Statistical Association 53 (1958)',
      'Wilson: Probable inference, Journal of the American Statistical Association 22 (1927)',
    ],
  },
  'customer-share': {
    formulas: ['share = sales / total', 'total ≈ Q₀.₉ (sales | segment)'],
    sources: ['Peppers & Rogers: The One to One Future (1993)'],
  },
  'cross-selling': {
    formulas: ['supp = n(A ∧ B) / n', 'conf = n(A ∧ B) / n(A)', 'lift = conf / (n(B) / n)'],
    sources: ['Agrawal, Imieliński & Swami: Mining association rules, SIGMOD (1993)'],
  },
  'satisfaction-trap': {
    formulas: ['(s ≥ s₀) × (y ≥ y₀)'],
    sources: [
      'Reichheld: The Loyalty Effect (1996)',
      'Reinartz & Kumar: The mismanagement of customer loyalty, Harvard Business Review 80 (2002)',
    ],
  },
  'retention-economics': {
    formulas: ['V = m · r / (1 + i − r)', 'a(A) = c · (1 − e^(−k·A))'],
    sources: ['Reichheld & Sasser: Zero defections, Harvard Business Review 68 (1990)', blattberg],
  },
  'action-plan': { formulas: ['due = last + days', 'due = agreed'], sources: [] },
  'tier-migration': { formulas: ['pₐᵦ = nₐᵦ / nₐ'], sources: [] },
  'equity-bridge': {
    formulas: ['ΔE = N − L + U + D + W', 'W = Δₘ + Δᵣ + Δᵢ'],
    sources: [gupta, 'Shapley: A value for n-person games, Contributions to the Theory of Games II (1953)'],
  },
  'customer-equity': {
    formulas: ['E = Σᵢ CLVᵢ', 'CLV = Σₜ (1 + d)^(−t/f) · m · (A · Mᵗ)'],
    sources: ['Rust, Lemon & Zeithaml: Return on marketing, Journal of Marketing 68 (2004)'],
  },
  allocation: { formulas: ['Bₜ = B · Vₜ / Σ V', 'a(A) = c · (1 − e^(−k·A))'], sources: [blattberg] },
  'giving-up': { formulas: ['vᵢ < θₛ ∧ ¬ kᵢ'], sources: [pyramids] },
  rewards: {
    formulas: ['V = m · r / (1 + i − r)', 'r′ = V · (1 + i) / (m − c + V)'],
    sources: [gupta],
  },
  'database-check': {
    formulas: ['z = 0.6745 · (x − median) / MAD,  |z| > 3.5'],
    sources: ['Iglewicz & Hoaglin: How to Detect and Handle Outliers (1993)'],
  },
};
