/** P(K = k) of a negative binomial with the given shape and mean shape·τ, for k = 0 … most − 1. */
export function negativeBinomial(shape: number, tau: number, most: number): Float64Array {
  const result = new Float64Array(most);
  const z = tau / (1 + tau);
  let log = -shape * Math.log1p(tau);
  for (let k = 0; k < most; k++) {
    result[k] = Math.exp(log);
    log += Math.log((z * (shape + k)) / (k + 1));
  }
  return result;
}
