import type { Translate, WritePlan } from '../app/ports';
import { Problem } from '../core/problem';
import type { ReportSheet } from '../core/report/report';
import type { Batch } from './batch';
import { textContent } from './cellContent';
import { surveyColumns, type ColumnSurvey } from './columnTargets';
import type { KnownReads } from './knownReads';
import type { SheetLayout } from './layout/sheetLayout';
import { surveySheets, type SheetSurvey } from './reportSheets';
import type { Journal } from './undo';

export interface WriteSettings {
  translate: Translate;
  now: () => Date;
  /** Layouts of this session by hidden name, so that re-runs can be taken back exactly. */
  layouts: Map<string, SheetLayout>;
  /** Lists that were read, by which rows are known again. */
  reads: KnownReads;
  /** Gets what a failed write could not put back, to be tried again. */
  onRemains(journal: Journal): void;
}

/** What a plan would do to the workbook. */
export interface Survey {
  epochSerial: number;
  /** The file was opened for reading: some Excels let it be changed all the same, others refuse. */
  isReadOnly: boolean;
  columns?: ColumnSurvey;
  sheets: SheetSurvey;
}

/** Looks at what a plan would do; changes nothing. Throws what would make the write impossible. */
export async function surveyWrite(
  batch: Batch,
  plan: WritePlan,
  settings: WriteSettings,
  sheetId?: string,
): Promise<Survey> {
  const epoch = batch.workbook.functions.date(1970, 1, 1);
  epoch.load('value');
  batch.workbook.load('readOnly');
  batch.workbook.protection.load('protected');
  const columns =
    plan.writeColumns && plan.report.columns.length > 0 ? await surveyColumns(batch, plan, sheetId) : undefined;
  if (!columns) await batch.sync();
  const known = { epochSerial: epoch.value, isReadOnly: batch.workbook.readOnly, columns };
  const reports = sheetsOf(plan);
  if (reports.length === 0) return { ...known, sheets: { targets: [], inTheWay: [] } };
  const sheets = await surveySheets(batch, plan, reports, {
    translate: settings.translate,
    epochSerial: epoch.value,
    modelName: plan.modelName,
    closing: closingLines(plan, settings, epoch.value),
  });
  const isAdding = sheets.targets.some(({ before }) => !before);
  if (isAdding && batch.workbook.protection.protected) throw new Problem('workbook-protected');
  return { ...known, sheets };
}

/** The sheets to write; live formulas need those with parameters in any case. */
function sheetsOf({ report, writeSheets, writeColumns: columns, liveFormulas }: WritePlan): ReportSheet[] {
  if (writeSheets) return report.sheets;
  const hasParameters = ({ blocks }: ReportSheet): boolean =>
    blocks.some((block) => block.kind === 'table' && block.cellIds !== undefined);
  return report.sheets.filter((sheet) => sheet.isLog === true || (columns && liveFormulas && hasParameters(sheet)));
}

/** When, from where and by which model. The date is the user's local time. */
function closingLines(plan: WritePlan, { translate, now }: WriteSettings, epochSerial: number) {
  const date = now();
  const local = date.getTime() / 60_000 - date.getTimezoneOffset();
  const { sheet, address } = plan.origin;
  // what is made of kept snapshots stands on no sheet
  const source = sheet === '' ? address : `${sheet}!${address}`;
  return [
    {
      label: translate({ key: 'sheet.written' }),
      value: epochSerial + Math.floor(local) / 1440,
      format: 'yyyy-mm-dd hh:mm',
    },
    { label: translate({ key: 'sheet.source' }), value: textContent(source), format: 'General' },
    { label: translate({ key: 'sheet.model' }), value: textContent(plan.modelName), format: 'General' },
  ];
}

/** Cells of others that the write would cover. */
export function obstacles(survey: Survey): { sheet: string; address: string }[] {
  return [...(survey.columns?.inTheWay ?? []), ...survey.sheets.inTheWay];
}

/** Throws `cells-in-the-way` where the user was not asked yet. */
export function refuseObstacles(survey: Survey, { overwrite }: WritePlan): void {
  const inTheWay = obstacles(survey);
  if (inTheWay.length === 0 || overwrite !== 'ask') return;
  const { sheet } = inTheWay[0];
  const address = inTheWay.filter((one) => one.sheet === sheet).map((one) => one.address);
  throw new Problem('cells-in-the-way', { sheet, address: address.join(',') });
}
