import type { WorkbookApi } from '../workbook/api';
import { documentSettings } from './documentSettings';

/** What this host declares when nothing else is asked for: the ceiling of the library's own object model. */
export const defaultRequirementSets: Readonly<Record<string, string>> = {
  ExcelApi: '1.15',
  ExcelApiOnline: '1.1',
  SharedRuntime: '1.2',
  RibbonApi: '1.2',
  CustomFunctionsRuntime: '1.4',
  CustomFunctions: '1.9',
  DialogApi: '1.2',
  IdentityAPI: '1.3',
  RichApiRuntime: '1.2',
  AddinCommands: '1.1',
  Settings: '1.1',
  KeyboardShortcuts: '1.1',
  DelayForCellEdit: '1.1',
};

/** The answer to Office.js's first question: what host is this, which document, what can it do. */
export function appContext(
  workbook: WorkbookApi,
  requirementSets: Readonly<Record<string, string>>,
  { locale, displayLanguage }: { locale: string; displayLanguage: string },
): Record<string, unknown> {
  return {
    _id: 'app1',
    _appName: 16,
    _appVersion: '16.00',
    _appUILocale: displayLanguage,
    _dataLocale: locale,
    _docUrl: `https://workbench.invalid/${encodeURIComponent(workbook.fileName)}`,
    _clientMode: 1,
    _settings: documentSettings(workbook),
    _reason: 'documentOpened',
    _osfControlType: 1,
    _eToken: '',
    _correlationId: 'workbench',
    _appInstanceId: 'instance1',
    _appMinorVersion: 1,
    _requirementMatrix: JSON.stringify(requirementSets),
    _hostFullVersion: '16.0.0.0',
    _addinName: 'Add-in',
    _appDomains: [],
    _initialDisplayMode: 2,
  };
}
