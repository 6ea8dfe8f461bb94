import type { QuadrantId, ScorecardOptions } from './options';

/** Dark where most is at stake; grey for those to let go. */
export const quadrantColor: Record<QuadrantId, string> = {
  protect: '#0B3C5D',
  grow: '#2F86B7',
  harvest: '#6DB1D6',
  'let-go': '#A19F9D',
};

/** What a quadrant is called in the workbook. */
export function quadrantName({ names }: Pick<ScorecardOptions, 'names'>, id: QuadrantId): string {
  return id === 'let-go' ? names.letGo : names[id];
}
