import { means } from '../table/words/meanings';

/** Whether more of a column is better (`benefit`), worse (`cost`), or whether its header does not tell. */
export function directionOf(header: string): 'benefit' | 'cost' | 'unknown' {
  if (means(header, 'benefitBesideCost')) return 'benefit';
  if (means(header, 'cost')) return 'cost';
  return means(header, 'benefit') ? 'benefit' : 'unknown';
}

/** As {@link directionOf}, with `benefit` where the header does not tell: what to start from until the user has looked. */
export function guessDirection(header: string): 'benefit' | 'cost' {
  return directionOf(header) === 'cost' ? 'cost' : 'benefit';
}
