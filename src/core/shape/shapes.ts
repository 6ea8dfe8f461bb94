import type { Shape } from '../table/table';

/** What a row of a list may be, the usual first. */
export const shapes: readonly Shape[] = ['customers', 'orders', 'order-lines', 'contracts', 'counts', 'snapshots'];
