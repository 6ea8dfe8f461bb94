import type { ReportFile } from '../../core/analyses/analysis';
import { loadedAnalysis } from '../analysis/loaded';
import { parseOptions } from '../../core/analyses/entry';
import type { CodeLanguage } from '../../core/code/codeLanguages';
import { isCurrent } from './openAnalysis';
import type { PaneStore } from './paneState';
import { inSight } from './paneState';
import type { PaneSurroundings } from './surroundings';

/** What was found, for other programs. */
export interface FileActions {
  /** Hands a file of the report in sight to the user; to the clipboard where the host saves none. */
  saveReportFile(kind: ReportFile['kind']): Promise<void>;
  /** Puts what is in sight on the clipboard as a script with its list. */
  copyCode(language: CodeLanguage): Promise<void>;
}

export function createFileActions(
  { get, set }: PaneStore,
  attempt: (action: () => Promise<void>) => Promise<void>,
  { translate, now, saveFile, copyText }: Pick<PaneSurroundings, 'translate' | 'now' | 'saveFile' | 'copyText'>,
): FileActions {
  return {
    copyCode: (language) =>
      attempt(async () => {
        const { table } = get();
        const analysis = inSight(get());
        if (!analysis || !table || !isCurrent(analysis, table)) return;
        const known = loadedAnalysis(analysis.id);
        const options = parseOptions(known, analysis.history.present);
        const files = known.code?.(table, options, analysis.report?.detail, language) ?? [];
        if (files.length === 0) return;
        const { asOneText } = await import('../../core/code/script');
        await copyText(asOneText(language, files));
        set({ message: { kind: 'note', text: { key: 'code.copied', params: { name: files[0].name } } } });
      }),
    saveReportFile: (wanted) =>
      attempt(async () => {
        const analysis = inSight(get());
        if (!analysis?.report) return;
        const settings = { translate, stamp: now().toISOString() };
        const files = loadedAnalysis(analysis.id).files?.(analysis.report.detail, settings) ?? [];
        const file = files.find(({ kind }) => kind === wanted);
        if (!file || saveFile(file.name, file.content, file.type)) return;
        await copyText(file.content);
        set({ message: { kind: 'note', text: { key: 'message.fileCopied', params: { name: file.name } } } });
      }),
  };
}
