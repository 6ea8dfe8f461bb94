/** The pyramid in R without packages: what `evaluate.ts` does, over settings that `scriptOf` puts in front. METHODS 1.2. */
export const pyramidR = String.raw`# Customer pyramid: scores and tiers of a list, as Customer Pyramid computes them.
# Rscript pyramid.R [list.csv] > tiers.csv

{settings}

STEPS <- 1e7 # scores are compared in steps of 1e-7
GUARD <- 1e-9

# Cells as they stand, and numbers of them, NA where a cell is blank.
read_list <- function(path) {
  cells <- read.csv(path, header = TRUE, colClasses = "character", na.strings = character(0), check.names = FALSE,
    encoding = "UTF-8", quote = "\"", strip.white = FALSE)
  cells <- lapply(seq_along(KINDS), function(i) cells[[i]])
  numbers <- lapply(seq_along(KINDS), function(i) if (KINDS[[i]] == "text") NULL else as.numeric(ifelse(cells[[i]] == "", NA, cells[[i]])))
  list(cells = cells, numbers = numbers)
}

# Scores 0-100 of a column, NA where it is blank.
score <- function(values, indicator) {
  present <- values[!is.na(values)]
  raw <- switch(indicator$method,
    "min-max" = {
      low <- min(present); high <- max(present)
      function(v) (v / 2 - low / 2) / (high / 2 - low / 2) * 100
    },
    "percentile-rank" = {
      ordered <- sort(present)
      function(v) (findInterval(v, ordered, left.open = TRUE) + findInterval(v, ordered)) / 2 / length(ordered) * 100
    },
    "z-score" = {
      mean <- mean(present); deviation <- sd(present)
      function(v) 100 * pnorm((v - mean) / deviation)
    },
    "bands" = {
      starts <- vapply(indicator$bands, function(band) as.numeric(band[[1]]), 0)
      points <- c(indicator$below, vapply(indicator$bands, function(band) as.numeric(band[[2]]), 0))
      function(v) points[findInterval(v, starts) + 1]
    },
    function(v) pmin(100, pmax(0, 100 * v / indicator$target)))
  flipped <- if (indicator$direction == "cost") function(v) 100 - raw(v) else raw
  scores <- rep(NA_real_, length(values))
  scores[!is.na(values)] <- flipped(present)
  if (MISSING == "median" && length(present) > 0) scores[is.na(values)] <- flipped(quantile(present, 0.5, type = 7, names = FALSE))
  scores
}

# Weighted sums of scores, NA where there is no rating.
weigh <- function(scores) {
  weights <- vapply(INDICATORS, function(indicator) as.numeric(indicator$weight), 0)
  weights <- weights / max(weights)
  weights <- weights / sum(weights)
  total <- 0; there <- 0; part <- 0
  for (j in which(weights != 0)) {
    total <- total + weights[j] * scores[[j]]
    there <- there + weights[j] * !is.na(scores[[j]])
    part <- part + ifelse(is.na(scores[[j]]), 0, weights[j] * scores[[j]])
  }
  if (MISSING == "re-weight") {
    scaled <- ifelse(there == 0, NA, ifelse(there < 1 - 1e-12, part / there, part))
    total <- ifelse(is.na(total), scaled, total)
  }
  pmin(total, 100)
}

# Which rows meet a condition; a blank cell meets none but "is blank".
meets <- function(condition, list) {
  at <- condition$column + 1
  cells <- list$cells[[at]]
  blank <- cells == ""
  if (condition$test == "blank") return(blank)
  value <- condition$value
  if (condition$test %in% c("text=", "text<>", "contains")) {
    texts <- tolower(trimws(cells))
    found <- if (condition$test == "contains") grepl(value, texts, fixed = TRUE) | value == "" else texts == value
    return(!blank & (if (condition$test == "text<>") !found else found))
  }
  numbers <- list$numbers[[at]]
  held <- switch(condition$test,
    ">" = numbers > value, ">=" = numbers >= value, "<" = numbers < value, "<=" = numbers <= value,
    "=" = numbers == value, "<>" = numbers != value, "later-day" = floor(numbers) > value)
  !blank & !is.na(held) & held
}

rule_rows <- function(rule, list) {
  tests <- lapply(rule$when, meets, list = list)
  Reduce(if (rule$match == "all") "&" else "|", tests)
}

# Lowest key of each tier but the last; equal keys never part.
keys_at <- function(counts, keys) {
  ordered <- sort(keys, decreasing = TRUE)
  vapply(counts, function(count) {
    if (count == 0) return(Inf)
    last <- ordered[count]
    if (TIES == "down" && count < length(ordered) && ordered[count + 1] == last) {
      above <- sum(keys > last)
      return(if (above == 0) Inf else ordered[above])
    }
    last
  }, 0)
}

# Fisher-Jenks: the split with the least squared deviations from the class means.
natural_breaks <- function(keys, classes) {
  values <- sort(unique(keys))
  weights <- tabulate(match(keys, values))
  lowest <- values; means <- values / STEPS; counts <- weights
  if (length(values) > 4000) {
    width <- (values[length(values)] - values[1]) / 4000
    lowest <- means <- counts <- numeric(0)
    start <- 1
    while (start <= length(values)) {
      end <- findInterval(values[start] + width, values)
      part <- weights[start:end]
      lowest <- c(lowest, values[start])
      means <- c(means, sum(values[start:end] * part) / sum(part) / STEPS)
      counts <- c(counts, sum(part))
      start <- end + 1
    }
  }
  n <- length(means)
  away <- means - means[n %/% 2 + 1]
  weight <- c(0, cumsum(counts)); first <- c(0, cumsum(counts * away)); second <- c(0, cumsum(counts * away * away))
  cost <- function(start, end) second[end + 1] - second[start + 1] -
    (first[end + 1] - first[start + 1])^2 / (weight[end + 1] - weight[start + 1])
  best <- c(Inf, cost(rep(0, n), seq_len(n)))
  splits <- list()
  made <- min(classes, n)
  for (layer in seq_len(made)[-1]) {
    now <- rep(Inf, n + 1); split <- integer(n + 1)
    for (end in layer:n) {
      starts <- (layer - 1):(end - 1)
      costs <- best[starts + 1] + cost(starts, end)
      at <- which.min(costs)
      now[end + 1] <- costs[at]; split[end + 1] <- starts[at]
    }
    splits[[length(splits) + 1]] <- split
    best <- now
  }
  borders <- numeric(0); end <- n
  for (split in rev(splits)) {
    end <- split[end + 1]
    borders <- c(borders, lowest[end + 1])
  }
  c(borders, rep(0, classes - 1 - length(borders)))
}

# Lowest keys of all tiers but the last, of the customers who take a place.
borders_of <- function(keys, worth) {
  n <- length(keys)
  heads <- CUTS[-length(CUTS)]
  if (length(heads) == 0) return(numeric(0))
  if (CUT_BY == "score") return(vapply(heads, function(cut) floor((if (is.null(cut$from)) 0 else cut$from) * STEPS + 0.5), 0))
  if (CUT_BY == "natural-breaks") return(natural_breaks(keys, length(CUTS)))
  shares <- cumsum(vapply(heads, function(cut) as.numeric(cut$share), 0))
  if (CUT_BY == "share-of-customers") return(keys_at(pmin(n, ceiling(shares / 100 * n - GUARD)), keys))
  ordered <- worth[order(-keys, -worth, seq_len(n))]
  before <- c(0, cumsum(ordered))[seq_len(n)]
  limits <- (shares / 100 - GUARD) * sum(worth)
  keys_at(cummax(vapply(limits, function(limit) {
    reached <- which(!(before < limit))
    if (length(reached) == 0) n else reached[1] - 1
  }, 0)), keys)
}

# Ids, scores (NA without one) and tiers (names, blank without one) of a list.
classify <- function(path) {
  list <- read_list(path)
  ids <- list$cells[[1]]
  scores <- weigh(lapply(INDICATORS, function(indicator) score(list$numbers[[indicator$column + 1]], indicator)))
  rated <- !is.na(scores)
  keys <- floor(ifelse(rated, scores, 0) * STEPS + 0.5)
  hits <- lapply(RULES, rule_rows, list = list)
  placed <- vapply(OVERRIDES, function(override) override$id, "")

  left_out <- rep(FALSE, length(ids))
  for (i in seq_along(RULES)) if (RULES[[i]]$effect %in% c("unrated", "set")) left_out[hits[[i]]] <- RULES[[i]]$effect == "unrated"
  left_out <- left_out & !(ids %in% placed)

  taking <- rated & !left_out
  worth <- if (is.null(VALUE)) rep(0, sum(taking)) else {
    value <- list$numbers[[VALUE + 1]][taking]
    ifelse(is.na(value), 0, value)
  }
  tiers <- rep(0, length(ids))
  for (border in borders_of(keys[taking], worth)) tiers <- tiers + (keys < border)
  tiers[!rated] <- -1
  for (i in seq_along(RULES)) {
    rule <- RULES[[i]]
    acts <- switch(rule$effect,
      "at-least" = hits[[i]] & tiers >= 0 & tiers > rule$tier,
      "at-most" = hits[[i]] & tiers >= 0 & tiers < rule$tier,
      hits[[i]])
    tiers[acts] <- rule$tier
  }
  for (override in OVERRIDES) tiers[ids == override$id] <- override$tier
  names <- vapply(CUTS, function(cut) cut$name, "")
  data.frame(id = ids, score = scores, tier = ifelse(tiers < 0, "", names[pmax(tiers, 0) + 1]))
}

quoted <- function(text) paste0("\"", gsub("\"", "\"\"", text, fixed = TRUE), "\"")
given <- commandArgs(trailingOnly = TRUE)
found <- classify(if (length(given) > 0) given[1] else LIST)
lines <- c("id,score,tier", paste(quoted(found$id), ifelse(is.na(found$score), "", sprintf("%.17g", found$score)), quoted(found$tier), sep = ","))
writeLines(enc2utf8(lines), stdout(), useBytes = TRUE)
`;
