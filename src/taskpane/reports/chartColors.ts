/** The tiers' hue, in an order in which neighbours can be told apart. */
const seriesColors = ['#2F86B7', '#0B3C5D', '#6DB1D6', '#A9D3E8'];

export function seriesColor(index: number, own: string | undefined): string {
  return own ?? seriesColors[index % seriesColors.length];
}
