/** What the help says of each analysis: how to read it, what the letters of its formulas mean, where it ends. */
export const analysesHelp = {
  'pyramid.read':
    'The best customers stand in the narrow tier on top. Beside each tier stand its customers and the share of value they bring: where a few per cent of customers bring a third of the value, losing one of them hurts.',
  'pyramid.where':
    'V: score of a customer, 0 to 100; w: weight of an indicator; s: score of the customer on it, turned round where less is better; n: customers, of which p is the share of a tier. Other scales: percentile rank, z-score, bands, ratio to a target.',
  'pyramid.limits':
    'A tier compares customers with each other, so the best of a weak list are on top too. Weights are judgement: firmness says which tiers would survive other weights.',
  'single-indicator.read':
    'Every customer gets the class of the band that its number falls into; two or three numbers make a grid of classes.',
  'single-indicator.where':
    'x: the number; c: the lower borders of the classes, given by hand, by quantiles, by natural breaks or by shares of the sum.',
  'single-indicator.limits':
    'One number sees one side of a customer. Two customers on either side of a border may be nearly alike.',
  'abc.read': 'A customers together bring the first 80% of the value, B customers the next 15%, C customers the rest.',
  'abc.where': 'x: value of a customer, the largest first; F: share that the larger ones bring before it.',
  'abc.limits':
    'It looks at size alone. Customers with a negative value cannot be shared out; the whale curve of Concentration shows them.',
  'rfm.read':
    'Three digits: how lately, how often and how much. 555 is best in all three; 155 bought much and often, but long ago: call before it is lost.',
  'rfm.where':
    'R, F, M: score of recency, frequency and monetary value, 5 for the best fifth of the customers by default.',
  'rfm.limits':
    'Scores compare customers with each other: there is always a best fifth. Where many customers bought just once, some scores do not occur; the report says which.',
  'scorecard.read':
    'The score weighs four aspects. The matrix sets value today against value to come: protect, grow, harvest or let go.',
  'scorecard.where':
    'F, S, C, V: scores of the financial, sales, customer and service aspects, 0 to 100; w: their weights; A: actual value; P: potential value.',
  'scorecard.limits':
    'Ratings are opinions: agree on what a 3 means before you rate. The border at 50 or at the median decides for customers near it.',
  'key-account-matrix.read':
    'Attractiveness upwards, your strength to the right. Invest where a customer is attractive and you are strong; where it is attractive and you are weak, choose a few.',
  'key-account-matrix.where':
    'a: attractiveness; b: relative strength; s, t: scores of the indicators; v, w: their weights.',
  'key-account-matrix.limits':
    'The place of a customer is as good as the ratings behind it. Cells compare customers of this list with each other.',
  'target.read':
    'Target customers meet every condition. “Grow into target” fits you but is not worth enough yet. The reason stands beside every customer.',
  'target.where':
    'M: in the chosen market; C: like your best customers; v: value, with its threshold; f: fit from 0 to 100, where 50 is as good as the competitor.',
  'target.limits':
    'Big is not target: where size explains nearly all of the ranking (Spearman’s ρ above 0.95), a warning says so.',
  'cross.read':
    'Rows are the first classification, columns the second. Away from the diagonal stand customers that the two see differently.',
  'cross.where': 'n: customers that are a in the first and b in the second column.',
  'cross.limits': 'Small cells say little. Up and down are known only where the names have an order.',
  'weights.read':
    'The weights of each method side by side, and how many customers would change their tier if a weight were a little different.',
  'weights.where':
    'First line: weights from a rank order, n indicators. Second: Saaty’s comparisons A with their consistency ratio CR. Third: entropy e of shares p over m customers. Fourth: CRITIC, standard deviation σ and correlation r.',
  'weights.limits':
    'Entropy and CRITIC weigh what differs between customers, which need not be what matters to you. A CR above 0.1 means that the comparisons contradict each other.',
  'lifetime.read':
    'For each customer the chance to be still active, the purchases to expect and what they are worth today. The curve of actual and expected purchases shows whether the model fits your customers.',
  'lifetime.where':
    'x: repeat purchases; tₓ: time from first to last purchase; T: time from first purchase to today; r, α, a, b: parameters of BG/NBD; p, q, v: of spend; m̄: mean purchase so far; Y(t): purchases until t; g: margin; d: discount rate per period. Other models are in the settings.',
  'lifetime.limits':
    'The past must be like the future: no model sees a new competitor. Few repeat buyers make rough forecasts. BG/NBD holds whoever bought once for active; Pareto/NBD does not.',
  'formula-value.read': 'What a customer is worth from its margin and the chance to keep it, in money of today.',
  'formula-value.where':
    'm: margin per period; r: share of customers kept per period; i: discount rate; g: growth of the margin; AC: cost of winning the customer. The first margin comes a period from now; an option changes that.',
  'formula-value.limits':
    'Retention is taken as the same for ever, which is too gloomy for old customers. Where margins grow faster than customers leave, there is no finite value, and the analysis says so.',
  'contracts.read':
    'The share of contracts that are still there after each period, and what a new and an old contract are worth.',
  'contracts.where':
    'r: share of contracts renewed in period t; α, β: parameters that say how much customers differ; S: share still there.',
  'contracts.limits':
    'For contracts that end on known days. Retention rises with age because those who leave easily are gone, not because anybody grew more loyal.',
  'migration.read':
    'What a customer is worth by the time since the last purchase, and from when on spending on it no longer pays.',
  'migration.where':
    'P: chances to move between recency states; R: margin less cost in each state; d: discount rate per period; I: the identity.',
  'migration.limits': 'The chance to buy depends on the last purchase alone, and is the same for all customers.',
  'customers.read':
    'One row per customer made of its orders: how often, how lately, since when, how much. Every analysis of customers can go on from there.',
  'customers.where':
    'k: days with a purchase; d₁, dₖ: the first and the last of them; D: last day seen; x, tₓ, T: what the lifetime models read.',
  'customers.limits':
    'Orders of one customer under two names are two customers: use the database check first. Purchases of one day count as one.',
  'concentration.read':
    'How much of the value hangs on few customers. A Gini of 0 means that all are equal, near 1 that one has everything.',
  'concentration.where':
    'x: value of a customer, the smallest first; μ: their mean; n: customers; G: Gini; H: Herfindahl index.',
  'concentration.limits': 'Says how unequal, not why. With losses the curve rises above 100%, and Gini is not given.',
  'commonality.read':
    'Traits that are more frequent among your best than among all. A lift of 2 means: twice as frequent.',
  'commonality.where':
    'k of the m best have the trait, K of all n; p, q: its share among the best and among the others; IV: information value.',
  'commonality.limits':
    'What goes with being good need not be its cause. Traits of very few customers are left out; with many traits some stand out by chance, which the adjusted p-values count in.',
  'profitability.read':
    'What is left of revenue in each tier when costs go to whoever causes them. An index of 3 means three times the profit of an average customer.',
  'profitability.where':
    'π: profit; cogs: cost of goods; driver: what causes a cost, such as orders or visits, times its rate; n: customers; g: tier.',
  'profitability.limits':
    'As right as the rates. Letting a loss-making customer go saves only costs that really fall away.',
  'regression.read':
    'How much more of the outcome goes with one more of each column, the other columns held equal. An interval that spans 0 says nothing either way.',
  'regression.where':
    'y: outcome; p: chance of an outcome with yes or no; x: columns; β: coefficients; ε: what is not explained.',
  'regression.limits':
    'Correlation, not cause. Columns that say nearly the same (VIF above 10) take each other’s effect.',
  'clusters.read':
    'Groups of customers that are alike, each with what sets it apart. The silhouette says how clearly groups are separated: above 0.5 is clear.',
  'clusters.where':
    'z: standardised numbers of a customer; c: centre of its cluster; a, b: mean distance to its own and to the nearest other cluster.',
  'clusters.limits':
    'There is always a result, even where there are no groups. Another seed may move customers at the edges.',
  'factors.read':
    'Which of your columns move together. Columns with a high loading on one factor say nearly the same: one of them is enough as an indicator.',
  'factors.where': 'R: correlations; Q, Λ: eigenvectors and eigenvalues; L: loadings, rotated by varimax.',
  'factors.limits': 'Straight relations only. Names of factors are yours to find.',
  'cohorts.read':
    'Rows are customers by their first period, columns the periods after. A dark row keeps its customers; a column that fades downwards means that newer ones stay less.',
  'cohorts.where':
    'n₀: customers of a cohort; nₜ: those who bought t periods later; d: customers gone at a time; n: those seen until then.',
  'cohorts.limits':
    'Who has not bought for long counts as gone, but may come back. The newest cohorts have few periods to be seen.',
  'customer-share.read': 'What share of its need each customer buys from you, and who could buy most more.',
  'customer-share.where':
    'sales: what it buys from you; total: what it spends in all; Q: where that is not known, what the best tenth of like customers buy.',
  'customer-share.limits':
    'Without a column of total spend the room to grow is an estimate from like customers, not a fact.',
  'cross-selling.read': 'Which products are bought together, and the product that each customer most likely buys next.',
  'cross-selling.where':
    'A, B: products; n: customers or orders; supp, conf, lift: support, confidence and lift of “who buys A buys B”.',
  'cross-selling.limits': 'Bought together is not bought because of. Rules of few buyers are left out.',
  'satisfaction-trap.read':
    'What customers say against what they do. Whoever is satisfied and leaves all the same is in the trap.',
  'satisfaction-trap.where':
    's: satisfaction, with the border of satisfied; y: what they do, with the border of staying.',
  'satisfaction-trap.limits': 'Who did not answer is not seen. The borders decide for customers near them.',
  'retention-economics.read':
    'What a few points more of retention are worth, and how many ordinary customers replace one of the best.',
  'retention-economics.where':
    'V: value of a customer; m: margin; r: retention; i: discount rate; a: share won by spending A per prospect; c: its ceiling; k: how fast it is reached.',
  'retention-economics.limits': 'It computes with your assumptions and reads no list: as good as they are.',
  'action-plan.read':
    'Who is due when, overdue first, with what each tier gets. A day that was agreed with the customer wins over the rhythm of the tier.',
  'action-plan.where':
    'last: last contact; days: rhythm of the tier; agreed: day agreed in the contact log, if there is one.',
  'action-plan.limits': 'The rhythm is a rule of yours. Contacts that nobody wrote down are not known.',
  'tier-migration.read':
    'Rows are tiers before, columns tiers now. On the diagonal stand those who stayed; beside them those who rose or fell, with the reason.',
  'tier-migration.where': 'n: customers of tier a, of which b are where they are now; p: their share.',
  'tier-migration.limits':
    'Tiers by share of customers have fixed sizes: one rises because another falls. A renamed customer looks lost and new until you enter it under Renamed customers.',
  'equity-bridge.read':
    'From the value of all customers then to their value now: new, lost, risen, fallen, and what changed among those who stayed.',
  'equity-bridge.where':
    'N, L: value of new and lost customers; U, D: change of those who rose and fell; W: change within tiers, by margin m, retention r and discount rate i where these are known.',
  'equity-bridge.limits':
    'It says where value moved, not who did it. Without margin and retention the change within tiers has no causes.',
  'customer-equity.read':
    'What all customers are worth together, who holds it, and what one point more of a driver would add.',
  'customer-equity.where':
    'E: customer equity; m: margin; A: with whom the customer is now; M: chances to switch between brands; d: discount rate; f: purchases per year.',
  'customer-equity.limits':
    'Drivers are found by regression: what goes together need not be cause. Value that is counted twice in the list is counted twice here.',
  'allocation.read':
    'What each tier gets now and what it would get by its share of value. The largest gap is where to move money first.',
  'allocation.where':
    'B: budget; V: value of a tier; a: share that answers to spending A per customer; c: ceiling; k: how fast it is reached.',
  'allocation.limits':
    'Sharing by value takes for granted that money works alike everywhere. With a response curve the last unit brings the same in all tiers; the curve is your assumption.',
  'giving-up.read': 'Who falls below the threshold of each stage, when, and what that gives up and sets free.',
  'giving-up.where':
    'v: value of a customer; θ: threshold of stage s; k: the customer is kept, for its potential, its youth, its strategic place or by hand.',
  'giving-up.limits':
    'Look at real loss before you let go: a customer that covers more than its own cost helps to pay the rest.',
  'rewards.read': 'Who reaches which reward, what the programme costs, and the retention at which it pays for itself.',
  'rewards.where':
    'V: value without the programme; m: margin; c: cost of the reward; i: discount rate; r, r′: retention without it and needed with it.',
  'rewards.limits': 'Whether a reward keeps anybody is not in the list: try it with some customers and compare.',
  'database-check.read':
    'Which facts are missing, who stands twice, which values are odd, and repairs to tick. Nothing is changed before you say so.',
  'database-check.where':
    'z: distance from the median in robust standard deviations; MAD: median of the absolute distances.',
  'database-check.limits':
    'An outlier may be your best customer, and two alike names two customers: these are proposals to look at.',
} as const;
