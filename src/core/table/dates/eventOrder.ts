import { means } from '../words/meanings';

/** 0–4: where the event of a date column stands among the others of its row; `undefined` where the header does not say. */
export function eventStage(header: string): number | undefined {
  if (means(header, 'endEvent')) return 4;
  if (means(header, 'startEvent')) return 0;
  if (means(header, 'receiveEvent')) return 3;
  if (means(header, 'sendEvent')) return 2;
  return means(header, 'orderEvent') ? 1 : undefined;
}
