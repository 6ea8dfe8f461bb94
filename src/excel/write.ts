import type { CallOptions, Preflight, Translate, WritePlan, WriteResult } from '../app/ports';
import { Problem } from '../core/problem';
import type { ReportSheet } from '../core/report/report';
import { areaAddress, type Area } from './address';
import { textContent } from './cellContent';
import { inExcel, stopIfCancelled, type Batch } from './batch';
import { columnGroups, isConsecutive } from './columnContents';
import { writeColumns } from './columns';
import { surveyColumns, type ColumnSurvey } from './columnTargets';
import type { FormulaPlaces } from './formulas';
import type { SheetLayout } from './layout';
import { finishSheets, surveySheets, writeSheet, type SheetSurvey, type SheetTarget } from './reportSheets';
import { Journal } from './undo';

export interface WriteSettings {
  translate: Translate;
  now: () => Date;
  /** Layouts of this session by hidden name, so that re-runs can be taken back exactly. */
  layouts: Map<string, SheetLayout>;
}

interface Survey {
  epochSerial: number;
  columns?: ColumnSurvey;
  sheets: SheetSurvey;
}

/** What a write would update, append and overwrite. Changes nothing. Throws what would make the write impossible. */
export async function preflightWrite(plan: WritePlan, settings: WriteSettings): Promise<Preflight> {
  return inExcel(async (batch) => {
    const survey = await surveyWrite(batch, plan, settings);
    const addresses = (updated: boolean) =>
      (survey.columns?.targets ?? [])
        .filter(({ before }) => (before !== undefined) === updated)
        .map(({ area }) => areaAddress(area));
    return { updates: addresses(true), appends: addresses(false), inTheWay: obstacles(survey) };
  });
}

/**
 * Writes a plan: report sheets first (formulas refer to their parameters), then columns. When anything fails or the
 * user cancels, everything written is put back. The journal takes the write back later.
 */
export async function performWrite(
  plan: WritePlan,
  settings: WriteSettings,
  options: CallOptions = {},
): Promise<{ result: WriteResult; journal: Journal }> {
  const journal = new Journal();
  try {
    const result = await inExcel(async (batch) => {
      stopIfCancelled(options.signal);
      const survey = await surveyWrite(batch, plan, settings);
      const inTheWay = obstacles(survey);
      if (inTheWay.length > 0 && plan.overwrite === 'ask') {
        const { sheet } = inTheWay[0];
        const address = inTheWay.filter((place) => place.sheet === sheet).map((place) => place.address);
        throw new Problem('cells-in-the-way', { sheet, address: address.join(',') });
      }
      for (const [index, target] of survey.sheets.targets.entries()) {
        stopIfCancelled(options.signal);
        const previous = target.before && settings.layouts.get(target.name);
        await writeSheet(batch, target, plan.runId, previous, journal, options);
        rememberLayout(settings.layouts, target, previous, journal);
        options.onProgress?.({ step: 'charts', done: (index + 1) / survey.sheets.targets.length });
      }
      if (survey.columns) {
        const groups = columnGroups(survey.columns, plan.origin, survey.epochSerial, formulaPlaces(plan, survey));
        await writeColumns(batch, survey.columns, groups, journal, settings.translate, options);
      }
      stopIfCancelled(options.signal);
      if (survey.sheets.targets.length > 0) {
        finishSheets(batch, survey.sheets.targets, journal);
        await batch.syncWrites();
      }
      return resultOf(plan, survey, batch);
    });
    return { result, journal };
  } catch (error) {
    await journal.rollBack();
    throw error;
  }
}

function rememberLayout(
  layouts: Map<string, SheetLayout>,
  { name, layout }: SheetTarget,
  previous: SheetLayout | undefined,
  journal: Journal,
): void {
  journal.add({
    restore: async () => {
      if (previous) layouts.set(name, previous);
      else layouts.delete(name);
    },
  });
  layouts.set(name, layout);
}

async function surveyWrite(batch: Batch, plan: WritePlan, settings: WriteSettings): Promise<Survey> {
  const epoch = batch.workbook.functions.date(1970, 1, 1);
  epoch.load('value');
  const columns = plan.writeColumns && plan.report.columns.length > 0 ? await surveyColumns(batch, plan) : undefined;
  if (!columns) await batch.sync();
  const reports = sheetsOf(plan);
  if (reports.length === 0) return { epochSerial: epoch.value, columns, sheets: { targets: [], inTheWay: [] } };
  const sheets = await surveySheets(batch, plan, reports, {
    translate: settings.translate,
    epochSerial: epoch.value,
    modelName: plan.modelName,
    closing: closingLines(plan, settings, epoch.value),
  });
  return { epochSerial: epoch.value, columns, sheets };
}

/** The sheets to write; live formulas need those with parameters in any case. */
function sheetsOf({ report, writeSheets, writeColumns: columns, liveFormulas }: WritePlan): ReportSheet[] {
  if (writeSheets) return report.sheets;
  if (!columns || !liveFormulas) return [];
  return report.sheets.filter(({ blocks }) => blocks.some((block) => block.kind === 'table' && block.cellIds));
}

/** When, from where and by which model. The date is the user's local time. */
function closingLines(plan: WritePlan, { translate, now }: WriteSettings, epochSerial: number) {
  const date = now();
  const local = date.getTime() / 60_000 - date.getTimezoneOffset();
  const source = `${plan.origin.sheet}!${plan.origin.address}`;
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

function obstacles(survey: Survey): { sheet: string; address: string }[] {
  return [...(survey.columns?.inTheWay ?? []), ...survey.sheets.inTheWay];
}

/**
 * Where formulas find their parts; undefined when values are to be written: on request, and for rows that do not follow
 * each other (filtered lists, several areas), of which no formula could take exactly the rated ones.
 */
function formulaPlaces(plan: WritePlan, { columns, sheets }: Survey): FormulaPlaces | undefined {
  if (!plan.liveFormulas || !columns || !isConsecutive(plan.origin)) return undefined;
  const parameters = new Map<string, { sheet: string; area: Area }>();
  for (const { sheet, layout } of sheets.targets) {
    for (const [id, area] of Object.entries(layout.parameters)) parameters.set(id, { sheet, area });
  }
  return {
    sources: columns.sources,
    outputs: new Map(columns.targets.map(({ column, sheetColumn }) => [column.id, sheetColumn])),
    firstRow: columns.firstRow,
    lastRow: columns.lastRow,
    parameters,
  };
}

function resultOf(plan: WritePlan, { columns, sheets }: Survey, batch: Batch): WriteResult {
  const result: WriteResult = {
    rows: plan.writeColumns ? rowCount(plan) : 0,
    syncs: batch.syncs,
    sheets: sheets.targets.map(({ report, sheet, layout }) => ({
      id: report.id,
      sheet,
      tables: layout.tables.map((table) => areaAddress(table)),
    })),
  };
  if (columns) {
    result.columns = { sheet: columns.sheet, address: joined(columns) };
  }
  const summary: SheetTarget | undefined = sheets.targets[0];
  if (summary) result.summary = { sheet: summary.sheet, address: 'A1' };
  return result;
}

/** The columns' areas, side by side ones as one. */
function joined({ targets }: ColumnSurvey): string {
  const areas: Area[] = [];
  for (const { area } of [...targets].sort((a, b) => a.sheetColumn - b.sheetColumn)) {
    const last = areas.at(-1);
    if (last && last.column + last.columns === area.column) last.columns += 1;
    else areas.push({ ...area });
  }
  return areas.map((area) => areaAddress(area)).join(',');
}

function rowCount({ report }: WritePlan): number {
  const values = report.columns[0]?.values;
  if (!values) return 0;
  return values.kind === 'text' ? values.codes.length : values.values.length;
}
