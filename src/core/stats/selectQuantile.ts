/**
 * The quantile of unsorted values, by Hyndman & Fan's type 7 as {@link quantile}, by selection (Hoare 1961) instead of
 * sorting: linear time. Reorders `values`. No values, or a probability outside 0–1, give NaN; values must be numbers.
 *
 * @example selectQuantile(Float64Array.of(4, 1, 3, 2), 0.25) // 1.75
 */
export function selectQuantile(values: Float64Array, probability: number): number {
  const n = values.length;
  if (n === 0 || !(probability >= 0 && probability <= 1)) return NaN;
  const position = (n - 1) * probability;
  const place = Math.floor(position);
  select(values, place);
  const low = values[place];
  if (position === place) return low;
  let next = Infinity;
  for (let i = place + 1; i < n; i++) if (values[i] < next) next = values[i];
  return low + (position - place) * (next - low);
}

/** Moves the value of rank `place` to its place, smaller ones before it, larger ones after it. */
function select(values: Float64Array, place: number): void {
  let low = 0;
  let high = values.length - 1;
  while (low < high) {
    const pivot = values[(low + high) >> 1];
    let left = low - 1;
    let right = high + 1;
    for (;;) {
      do left++;
      while (values[left] < pivot);
      do right--;
      while (values[right] > pivot);
      if (left >= right) break;
      const swapped = values[left];
      values[left] = values[right];
      values[right] = swapped;
    }
    if (place <= right) high = right;
    else low = right + 1;
  }
}
