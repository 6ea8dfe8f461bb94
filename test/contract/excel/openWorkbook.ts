import { createExcelWorkbook } from '../../../src/excel/excelWorkbook';
import type { TextParam } from '../../../src/core/report/report';
import type { Translate, WorkbookPort } from '../../../src/app/ports';
import type { SheetApi, WorkbookApi } from '../../../src/workbench/workbook/api';
import type { CellValue } from '../../../src/workbench/workbook/model';
import {
  HOST_ORIGIN,
  openAddinWindow,
  startOfficeInNode,
  type AddinWindow,
  type OfficeInNode,
} from '../../../src/workbench/protocol/nodeHost';
import { createSession, type Session } from '../../../src/workbench/protocol/session';
import { createWorkbook } from '../../../src/workbench/workbook/Workbook';

/** A text parameter as a reader would see it, without any language. */
function shown(value: TextParam): string {
  if (typeof value !== 'object') return String(value);
  if ('list' in value) return value.list.join(', ');
  return 'percent' in value ? `${Math.round(value.percent * 1000) / 10} %` : String(value.number);
}

/** Keys stand for themselves, parameters follow: `chart.level Top · 6 · 1 %`. */
export const translate: Translate = (text) => {
  if ('text' in text) return text.text;
  const params = Object.values(text.params ?? {}).map(shown);
  return params.length === 0 ? text.key : params.join(' · ');
};

export interface OpenWorkbook {
  port: WorkbookPort;
  model: WorkbookApi;
  sheet: SheetApi;
  office: OfficeInNode;
}

const open: OfficeInNode[] = [];

/** One window with Office.js for all workbooks of a file: starting it takes a second. The last session opened is its host. */
class SharedWindow {
  private addin: AddinWindow | undefined;
  private session: Session | undefined;
  private readonly registrations: unknown[] = [];

  async open(model: WorkbookApi): Promise<OfficeInNode> {
    this.session?.dispose();
    const isFirst = this.addin === undefined;
    this.addin ??= openAddinWindow((message) =>
      setImmediate(() => {
        if (typeof message === 'string' && message.includes('"_actionType":1')) this.registrations.push(message);
        this.session?.receive(message);
      }),
    );
    const { addin } = this;
    const session = createSession(model, { origin: HOST_ORIGIN, post: (message) => addin.deliver(message) });
    this.session = session;
    if (!isFirst) for (const message of this.registrations) session.receive(message);
    const { Office, Excel } = await addin.ready;
    return { Office, Excel, session, window: addin.window, close: () => session.dispose() };
  }

  close(): void {
    this.session?.dispose();
    this.addin?.close();
    this.addin = undefined;
  }
}

const shared = new SharedWindow();
afterAll(() => shared.close());

/** The real Office.js in Node on a new workbook whose first sheet, `Customers`, holds `rows`; and the adapter on it. */
export async function openWorkbook(
  rows: CellValue[][],
  options: { dateSystem?: 1900 | 1904; excelApi?: string; locale?: string; ownWindow?: boolean } = {},
): Promise<OpenWorkbook> {
  const model = createWorkbook(options);
  const [sheet] = model.sheets;
  model.renameSheet(sheet.id, 'Customers', 'file');
  if (rows.length > 0) put(sheet, 0, 0, rows);
  const { excelApi, locale } = options;
  const sets = excelApi === undefined ? {} : { requirementSets: { ExcelApi: excelApi } };
  const isUsual = excelApi === undefined && locale === undefined && options.ownWindow !== true;
  const office = isUsual ? await shared.open(model) : await startOfficeInNode(model, { ...sets, locale });
  open.push(office);
  const port = createExcelWorkbook({ translate, now: () => new Date(Date.UTC(2026, 2, 1, 12)) });
  return { port, model, sheet, office };
}

/** Ends all sessions of a test. */
export function closeWorkbooks(): void {
  for (const office of open.splice(0)) office.close();
}

export function put(sheet: SheetApi, row: number, column: number, rows: CellValue[][]): void {
  sheet.setContents({ row, column, rows: rows.length, columns: rows[0].length }, rows, 'user');
}

/** Selects areas given as [row, column, rows, columns]. */
export function select(model: WorkbookApi, sheet: SheetApi, ...areas: [number, number, number, number][]): void {
  model.select(
    sheet.id,
    areas.map(([row, column, rows, columns]) => ({ row, column, rows, columns })),
    'user',
  );
}

/** Values of a block of cells. */
export function cells(sheet: SheetApi, row: number, column: number, rows: number, columns: number): CellValue[][] {
  return sheet.values({ row, column, rows, columns });
}

export const customers: CellValue[][] = [
  ['Customer', 'Sales', 'Since'],
  ['Ada', 500, 45000],
  ['Bob', 320, 45001],
  ['Cem', 180, 45002],
  ['Dan', 120, 45003],
];
