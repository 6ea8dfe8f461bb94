import { texts } from './texts';

/** What decides whether a real Excel can be started. */
export interface Machine {
  /** `process.platform`. */
  platform: string;
  /** Whether Excel is installed; without meaning where there is none for the platform. */
  hasExcel: boolean;
  /** Whether something listens on the port that the manifest names. */
  isPortTaken: boolean;
}

/** Port of the addresses in the manifest of the repository. */
export const excelPort = 3000;

/** What is missing to load the add-in into a real Excel, in words; empty when nothing is. */
export function missingForExcel({ platform, hasExcel, isPortTaken }: Machine): string[] {
  if (platform !== 'darwin' && platform !== 'win32') return [texts.startExcel.noExcelHere(platform)];
  return [
    ...(hasExcel ? [] : [texts.startExcel.notInstalled]),
    ...(isPortTaken ? [texts.startExcel.portTaken(excelPort)] : []),
  ];
}
