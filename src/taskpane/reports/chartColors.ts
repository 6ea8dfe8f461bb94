/** The tiers' hue, in an order in which neighbours can be told apart. */
const seriesColors = ['#2F86B7', '#0B3C5D', '#6DB1D6', '#A9D3E8'];

/** A colour of the workbook's charts as the pane draws it: lifted where the ground is dark. */
export function paint(color: string): string {
  return `color-mix(in srgb, ${color} var(--chart-strength), white)`;
}

export function seriesColor(index: number, own: string | undefined): string {
  return own ?? seriesColors[index % seriesColors.length];
}
