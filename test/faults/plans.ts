import type { ExcelErrorCode } from '../../src/workbench/objects/excelError';
import type { PlannedFault, ReplyFault, Refusal } from '../../src/workbench/protocol/faults';
import type { Batch } from '../../src/workbench/protocol/richApi';
import type { SheetApi, WorkbookApi } from '../../src/workbench/workbook/api';

/** Codes that Excel refuses requests with, whatever the request: all of `Excel.ErrorCodes` that are about cells. */
export const codes: readonly ExcelErrorCode[] = [
  ...(['GeneralException', 'AccessDenied', 'InvalidOperation', 'InvalidArgument', 'ItemNotFound'] as const),
  ...(['InvalidReference', 'InvalidOperationInCellEditMode', 'UnsupportedOperation', 'ItemAlreadyExists'] as const),
  ...(['InsertDeleteConflict', 'RequestPayloadSizeLimitExceeded', 'ResponsePayloadSizeLimitExceeded'] as const),
  ...(['NotImplemented', 'ApiNotFound', 'InvalidBinding', 'InvalidSelection', 'ActivityLimitReached'] as const),
  ...(['Conflict', 'DirtySupportingFormula', 'EmptyChartSeries', 'FilteredRangeConflict'] as const),
  ...(['FormulaLengthExceedsLimit', 'InactiveWorkbook', 'MergedRangeConflict', 'NonBlankCellOffSheet'] as const),
  ...(['OperationCellsExceedLimit', 'PivotTableRangeConflict', 'RangeExceedsLimit', 'RequestAborted'] as const),
  ...(['ServiceNotAvailable', 'Unauthenticated', 'UnsupportedFeature', 'UnsupportedFillType'] as const),
  'UnsupportedSheet',
];

/** Kinds of faults, as the table of outcomes lists them. */
export const kinds = [
  ...(['refused before', 'refused after', 'all later refused'] as const),
  ...(['reply lost', 'reply twice', 'reply late'] as const),
  ...(['edit mode', 'sheet deleted', 'sheet renamed', 'sheet protected'] as const),
  ...(['rows inserted', 'rows sorted', 'value typed', "another add-in's write"] as const),
  ...(['pane closed', 'session restarted', 'worker killed'] as const),
] as const;
export type FaultKind = (typeof kinds)[number];

/** One fault to be tried in one job. */
export interface Trial {
  job: string;
  kind: FaultKind;
  /** 0-based request of the job. */
  request: number;
  action?: number;
  code?: ExcelErrorCode;
  /** True if the action adds an object, which the next one names or shapes. */
  makes?: boolean;
  /** True if the action removes one, which the way back has to make again. */
  removes?: boolean;
}

/** The type of action that makes Excel follow the path of an object. */
const instantiate = 1;

/** How late a late reply is: well beyond the product's own pace, yet short enough to be walked. */
const lateness = 40;

const refusals: Partial<Record<FaultKind, Refusal['moment']>> = {
  'refused before': 'before',
  'refused after': 'after',
  'all later refused': 'before',
  'session restarted': 'before',
};
const replies: Partial<Record<FaultKind, ReplyFault>> = {
  'reply lost': 'lost',
  'reply twice': 'twice',
  'reply late': { delay: lateness },
};

/** What users and other programs do to the list between two requests of a job. */
export const happenings: Partial<Record<FaultKind, (list: SheetApi, workbook: WorkbookApi) => void>> = {
  'edit mode': (_, workbook) => {
    workbook.editMode = true;
    setTimeout(() => (workbook.editMode = false), lateness);
  },
  'sheet deleted': ({ id }, workbook) => workbook.removeSheet(id, 'user'),
  'sheet renamed': ({ id }, workbook) => workbook.renameSheet(id, 'Renamed', 'user'),
  'sheet protected': (list) => list.protect({}, 'user'),
  'rows inserted': (list) => list.insert({ row: 2, column: 0, rows: 1, columns: 16384 }, 'down', 'user'),
  'rows sorted': (list) => {
    const used = list.usedArea(true) ?? { row: 0, column: 0, rows: 1, columns: 1 };
    const rows = list.name === 'Orders' ? used.rows : 7;
    list.sort({ ...used, rows }, [{ column: 2, ascending: true }], true, 'user');
  },
  'value typed': (list) => list.setContents({ row: 3, column: 3, rows: 1, columns: 1 }, [['typed']], 'user'),
  "another add-in's write": (list) =>
    list.setContents({ row: 15, column: 8, rows: 1, columns: 1 }, [['theirs']], 'host'),
};

/** After these, cells are known by what their row says, not by where they stand. */
export const moving: ReadonlySet<FaultKind> = new Set([
  'sheet deleted',
  'sheet renamed',
  'rows inserted',
  'rows sorted',
]);

/** After these the list holds the same customers in other places. */
export const rowsMoved: ReadonlySet<FaultKind> = new Set(['rows inserted', 'rows sorted']);

/** The plan for the host's door; a fault that is not the host's gives an empty one. */
export function planOf({ kind, request, action = 0, code = 'GeneralException' }: Trial, act: () => void): PlannedFault {
  const moment = refusals[kind];
  return {
    request,
    ...(moment === undefined ? {} : { refusal: { action, moment, code } }),
    reply: replies[kind],
    andLater: kind === 'all later refused',
    happening: act,
  };
}

/**
 * Every trial of a job whose requests are known: each action refused before and after it takes effect, with the codes
 * taking turns so that every request meets many, and each request with everything else that can go wrong.
 */
export function trialsOf(job: string, requests: readonly Batch[]): Trial[] {
  const trials: Trial[] = [];
  let turn = 0;
  requests.forEach(({ Actions: actions, ObjectPaths: paths }, request) => {
    for (let action = 0; action < actions.length; action += 1) {
      const { ActionType: type, ObjectPathId: id, Name: name } = actions[action];
      const marks = {
        ...(type === instantiate && paths[id]?.Name === 'Add' ? { makes: true } : {}),
        ...(name === 'Delete' ? { removes: true } : {}),
      };
      for (const kind of ['refused before', 'refused after'] as const) {
        trials.push({ job, kind, request, action, code: codes[turn % codes.length], ...marks });
        turn += 1;
      }
    }
    for (const kind of kinds.filter((each) => !each.startsWith('refused') && each !== 'worker killed'))
      trials.push({ job, kind, request });
  });
  trials.push({ job, kind: 'worker killed', request: 0 });
  return trials;
}

/**
 * The trials with every request and every kind, but of the actions inside a request only so many: the first, the last, and
 * others evenly between, as a request that draws a chart does hundreds of the same kind.
 */
export function withFewerActions(trials: readonly Trial[], perRequest: number): Trial[] {
  const counts = new Map<number, number>();
  for (const { request, action } of trials)
    if (action !== undefined) counts.set(request, Math.max(counts.get(request) ?? 0, action + 1));
  return trials.filter(({ request, action }) => {
    const count = counts.get(request) ?? 0;
    if (action === undefined || count <= perRequest) return true;
    const step = (count - 1) / (perRequest - 1);
    return Math.round(Math.round(action / step) * step) === action;
  });
}

/** A fixed share of the trials, drawn from a seed (mulberry32), with every kind of fault in every job. */
export function drawShare(trials: readonly Trial[], perKind: number, seed: number): Trial[] {
  let state = seed;
  const random = (): number => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
  return kinds.flatMap((kind) => {
    const all = trials.filter((trial) => trial.kind === kind);
    return Array.from({ length: Math.min(perKind, all.length) }, () => all[Math.floor(random() * all.length)]);
  });
}
