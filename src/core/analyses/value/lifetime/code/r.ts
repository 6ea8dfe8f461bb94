/** The fitted lifetime model in R without packages, over settings that `scriptOf` puts in front. METHODS 4.2. */
export const lifetimeR = String.raw`# Customer lifetime value: what a fitted model expects of every customer, as Customer Pyramid computes it.
# Rscript lifetime.R [list.csv] > values.csv

{settings}

# Gauss-Legendre on -1 ... 1 (Golub & Welsch 1969)
legendre <- local({
  n <- 64
  off <- seq_len(n - 1) / sqrt(4 * seq_len(n - 1)^2 - 1)
  m <- diag(0, n)
  m[cbind(1:(n - 1), 2:n)] <- off
  m[cbind(2:n, 1:(n - 1))] <- off
  found <- eigen(m, symmetric = TRUE)
  list(nodes = found$values, weights = 2 * found$vectors[1, ]^2)
})

# Parameters of customers with these known differences, one value per customer.
parameters_of <- function(traits) {
  found <- lapply(names(PARAMETERS), function(name) {
    moved <- rep(0, nrow(traits))
    shift <- SHIFTS[[name]]
    if (!is.null(shift)) {
      coefficients <- COVARIATES[[shift[[1]]]]
      for (covariate in names(coefficients)) {
        moved <- moved + shift[[2]] * coefficients[[covariate]] * traits[[paste0(shift[[1]], ".", covariate)]]
      }
    }
    PARAMETERS[[name]] * exp(moved)
  })
  names(found) <- names(PARAMETERS)
  found
}

# Chances that the silence so far holds j = 0 ... k - 1 of the k stages to the next purchase.
stages <- function(x, recency, age, p) {
  shape <- p$r + K * x
  u <- (age - recency) / (p$alpha + age)
  term <- exp(shape * log((p$alpha + recency) / (p$alpha + age)))
  found <- list(term)
  for (j in seq_len(K - 1) - 1) {
    term <- term * (shape + j) * u / (j + 1)
    found[[j + 2]] <- term
  }
  found
}

# Odds of having left, by the integral over the moment of leaving.
pareto_left <- function(x, recency, age, p) {
  total <- rep(0, length(x))
  panels <- 8
  half <- (age - recency) / panels / 2
  for (i in seq_len(panels) - 1) for (j in seq_along(legendre$nodes)) {
    at <- recency + (age - recency) * i / panels + half * (1 + legendre$nodes[j])
    log <- (p$r + x) * log((p$alpha + age) / (p$alpha + at)) + p$s * log((p$beta + age) / (p$beta + at))
    total <- total + legendre$weights[j] * half * exp(log) / (p$beta + at)
  }
  p$s * total
}

# BG/BB: alive at the next opportunity.
alive_at_opportunity <- function(x, recency, age, p) {
  left <- 0; ratio <- 1; m <- age - 1
  while (m >= recency) {
    ratio <- ratio * (p$alpha + p$beta + m) / ((p$beta + m - x) * (p$delta + m))
    if (m < age - 1) ratio <- ratio * (p$gamma + p$delta + m + 1)
    left <- left + p$gamma * ratio
    m <- m - 1
  }
  (p$delta + age) / (p$gamma + p$delta + age) / (1 + left)
}

chance_alive <- function(x, recency, age, p) {
  if (MODEL == "nbd") return(rep(1, length(x)))
  if (MODEL == "pareto-nbd") return(1 / (1 + pareto_left(x, recency, age, p)))
  if (MODEL == "bg-bb") return(mapply(alive_at_opportunity, x, recency, age, MoreArgs = list(p = PARAMETERS)))
  n <- x + CHANCES
  odds <- ifelse(n > 0, p$a / (p$b + n - 1), 0)
  q <- Reduce("+", stages(x, recency, age, p))
  ifelse(odds == 0, 1, q / (q + odds))
}

# BG/BB: purchases over the horizon of a customer alive at the next opportunity.
over_opportunities <- function(x, age, discount, p) {
  total <- 0; term <- rep(discount, length(x))
  for (k in seq_len(ceiling(HORIZON))) {
    if (k > 1) term <- term * discount * (p$delta + age + k - 1) / (p$gamma + p$delta + age + k - 1)
    total <- total + term * min(1, HORIZON - k + 1)
  }
  (p$alpha + x) / (p$alpha + p$beta + age) * total
}

# Purchases before leaving: sum over m of P(stages >= k m - done) and of having stayed after m - 1.
by_rhythm <- function(shape, tau, done, a, b) {
  z <- tau / (1 + tau)
  total <- 0; stays <- 1; m <- 1
  while (m < 100000) {
    need <- K * m - done
    term <- stays * pbeta(z, need, shape)
    total <- total + term
    if (all(need > shape * tau & term * (1 + tau) <= 1e-16 * total)) break
    stays <- stays * (b + m - 1) / (a + b + m - 1)
    m <- m + 1
  }
  total
}

# Purchases in a time to come of customers who are alive.
expected_if_alive <- function(x, recency, age, p, time) {
  if (MODEL == "nbd") return((p$r + x) / (p$alpha + age) * time)
  if (MODEL == "pareto-nbd") {
    log <- log1p(time / (p$beta + age))
    close <- abs(p$s - 1) < 1e-12
    bent <- ifelse(close, log, -expm1(-(p$s - 1) * log) / ifelse(close, 1, p$s - 1))
    return((p$r + x) * (p$beta + age) / (p$alpha + age) * bent)
  }
  silence <- stages(x, recency, age, p)
  q <- Reduce("+", silence)
  tau <- time / (p$alpha + age)
  total <- 0
  for (done in seq_along(silence) - 1) {
    share <- ifelse(q > 0, silence[[done + 1]] / q, if (done == K - 1) 1 else 0)
    total <- total + share * by_rhythm(p$r + K * x + done, tau, done, p$a, p$b + x + CHANCES)
  }
  total
}

# The same over the horizon, each purchase discounted from its own moment.
discounted_if_alive <- function(x, recency, age, p) {
  if (MODEL == "bg-bb") return(over_opportunities(x, age, exp(-RATE), PARAMETERS))
  total <- exp(-RATE * HORIZON) * expected_if_alive(x, recency, age, p, HORIZON)
  if (RATE == 0) return(total)
  scale <- pmax(p$alpha + age, HORIZON / 256)
  most <- log1p(HORIZON / scale)
  for (j in seq_along(legendre$nodes)) {
    y <- most * (1 + legendre$nodes[j]) / 2
    time <- scale * expm1(y)
    step <- scale * exp(y) * most / 2 * legendre$weights[j]
    total <- total + RATE * step * exp(-RATE * time) * expected_if_alive(x, recency, age, p, time)
  }
  total
}

# Chance that an active customer is silent for so long by chance, and the mean days between its purchases.
silence_of <- function(x, recency, age, p) {
  if (is.null(p$alpha) || is.null(p$r)) return(list(chance = rep(NaN, length(x)), pause = rep(NaN, length(x))))
  shape <- p$r + K * x
  pause <- ifelse(x > 0 & shape > 1, K * (p$alpha + recency) / (shape - 1), NaN)
  list(chance = pmin(1, Reduce("+", stages(x, recency, age, p))), pause = DAYS * pause)
}

# Spend per purchase, Gamma-Gamma; NaN where there is none.
spend_of <- function(x, monetary) {
  if (is.null(SPEND)) return(rep(NaN, length(x)))
  known <- !is.na(monetary) & monetary > 0
  count <- ifelse(!known & FILLS_ZEROS, 0, x)
  scale <- SPEND$v + ifelse(count > 0, count * monetary, 0)
  rest <- SPEND$p * count + SPEND$q - 1
  ifelse(count > 0 & !known, NaN, ifelse(rest > 0, SPEND$p * scale / rest, NaN))
}

given <- commandArgs(trailingOnly = TRUE)
list <- read.csv(if (length(given) > 0) given[1] else LIST, colClasses = "character", na.strings = character(0),
  check.names = FALSE, encoding = "UTF-8", strip.white = FALSE)
numbers <- as.data.frame(lapply(list[-1], function(cells) as.numeric(ifelse(cells == "", NA, cells))), check.names = FALSE)
names(numbers) <- names(list)[-1]
# customers with the same history and the same known differences are computed once
kept <- numbers[setdiff(names(numbers), "monetary")]
key <- do.call(paste, c(lapply(kept, sprintf, fmt = "%.17g"), sep = " "))
first <- which(!duplicated(key))
back <- match(key, key[first])
at <- kept[first, , drop = FALSE]
p <- parameters_of(at)
alive <- chance_alive(at$frequency, at$recency, at$T, p)
purchases <- alive * (if (MODEL == "bg-bb") over_opportunities(at$frequency, at$T, 1, PARAMETERS) else
  expected_if_alive(at$frequency, at$recency, at$T, p, HORIZON))
discounted <- alive * discounted_if_alive(at$frequency, at$recency, at$T, p)
silence <- silence_of(at$frequency, at$recency, at$T, p)
factor <- rep(1, nrow(numbers))
for (covariate in names(COVARIATES$spending)) {
  factor <- factor * exp(COVARIATES$spending[[covariate]] * numbers[[paste0("spending.", covariate)]])
}
spend <- factor * spend_of(if (is.null(numbers$purchases)) numbers$frequency else numbers$purchases,
  numbers$monetary / factor)
shown <- function(numbers) ifelse(is.na(numbers), "", sprintf("%.17g", numbers))
quoted <- function(text) paste0("\"", gsub("\"", "\"\"", text, fixed = TRUE), "\"")
lines <- paste(quoted(list[[1]]), shown(alive[back]), shown(purchases[back]), shown(spend),
  shown(MARGIN * spend * discounted[back]), shown(silence$chance[back]), shown(silence$pause[back]), sep = ",")
writeLines(enc2utf8(c("id,pAlive,expectedPurchases,expectedSpend,clv,silenceByChance,pauseInDays", lines)), stdout(), useBytes = TRUE)
`;
