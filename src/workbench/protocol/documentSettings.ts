import type { WorkbookApi } from '../workbook/api';

/** Office's document settings live beside Excel's own settings, under their own prefix; values are JSON text. */
const PREFIX = 'document:';

export function documentSettings(workbook: WorkbookApi): [string, unknown][] {
  return [...workbook.settings]
    .filter(([key]) => key.startsWith(PREFIX))
    .map(([key, value]) => [key.slice(PREFIX.length), value]);
}

/** Stores `{ DdaSettingsMethod: { Properties: [[key, JSON]] } }`: the whole set, so that what is missing was removed. */
export function saveDocumentSettings(workbook: WorkbookApi, data: unknown): void {
  const { DdaSettingsMethod: method } = data as { DdaSettingsMethod?: { Properties?: [string, string][] } };
  const kept = new Map(method?.Properties ?? []);
  for (const [key] of documentSettings(workbook)) if (!kept.has(key)) workbook.removeSetting(PREFIX + key, 'host');
  for (const [key, value] of kept) workbook.setSetting(PREFIX + key, value, 'host');
}

/** The reply to a load, as Excel shapes it: objects, where other hosts send pairs. */
export function settingsReply(workbook: WorkbookApi): { Settings: { Name: string; Value: unknown }[] } {
  return { Settings: documentSettings(workbook).map(([Name, Value]) => ({ Name, Value })) };
}
