import type { ReportFile } from '../../core/analyses/analysis';
import { findAnalysis } from '../../core/analyses/catalogue';
import type { PaneStore } from './paneState';
import { inSight } from './paneState';
import type { PaneSurroundings } from './surroundings';

/** What was found, for other programs. */
export interface FileActions {
  /** Hands a file of the report in sight to the user; to the clipboard where the host saves none. */
  saveReportFile(kind: ReportFile['kind']): Promise<void>;
}

export function createFileActions(
  { get, set }: PaneStore,
  attempt: (action: () => Promise<void>) => Promise<void>,
  { translate, now, saveFile, copyText }: Pick<PaneSurroundings, 'translate' | 'now' | 'saveFile' | 'copyText'>,
): FileActions {
  return {
    saveReportFile: (wanted) =>
      attempt(async () => {
        const analysis = inSight(get());
        if (!analysis?.report) return;
        const settings = { translate, stamp: now().toISOString() };
        const files = findAnalysis(analysis.id).files?.(analysis.report.detail, settings) ?? [];
        const file = files.find(({ kind }) => kind === wanted);
        if (!file || saveFile(file.name, file.content, file.type)) return;
        await copyText(file.content);
        set({ message: { kind: 'note', text: { key: 'message.fileCopied', params: { name: file.name } } } });
      }),
  };
}
