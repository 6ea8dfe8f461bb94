import type { ExcelErrorCode } from '../objects/excelError';
import type { Batch } from './richApi';

/** The host refuses a request: at one of its actions, whose forerunners stand, as in Excel. */
export interface Refusal {
  /** 0-based index of the action in its request. */
  action: number;
  /** `after`: the action took effect, and is reported as failed all the same. */
  moment: 'before' | 'after';
  code: ExcelErrorCode;
}

/** What becomes of the answer to a request that ran. */
export type ReplyFault = 'lost' | 'twice' | { delay: number };

/** What goes wrong with one request. */
export interface RequestFault {
  refusal?: Refusal;
  reply?: ReplyFault;
}

/**
 * Stands at the session's door: asked before each request runs, and answers what goes wrong with it. It may change the
 * workbook first, as the user or another add-in would between two requests.
 */
export type FaultDoor = (request: Batch) => RequestFault | undefined;

/** A fault of a plan: at which request, counted from the plan's start, and whether all later ones share it. */
export interface PlannedFault extends RequestFault {
  request: number;
  andLater?: boolean;
  /** What the user or another add-in does just before the request runs. */
  happening?(): void;
}

/** A door that keeps to a plan; what the plan does not name goes well. */
export function planDoor(plan: readonly PlannedFault[]): FaultDoor {
  let count = -1;
  return () => {
    count += 1;
    const now = plan.filter(({ request, andLater }) => request === count || (andLater === true && request < count));
    for (const { request, happening } of now) if (request === count) happening?.();
    return now.at(0);
  };
}
