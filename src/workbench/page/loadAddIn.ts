import { readFunctionLibrary, type FunctionLibrary } from '../formulas/functionMetadata';
import { ManifestProblem, readManifest, type AddIn } from './manifest';
import { pageLanguage } from './pageLanguage';
import { texts } from './texts';

/** What of the add-in could be loaded, and what was wrong in words for the page. */
export interface LoadedAddIn {
  addIn?: AddIn;
  library?: FunctionLibrary;
  problem?: string;
}

/** Loads the add-in that this server serves. A part that is missing or broken is left out: the workbook opens without. */
export async function loadAddIn(): Promise<LoadedAddIn> {
  const manifest = await fetchText('/manifest.xml');
  if (manifest === undefined) return { problem: texts.manifest.missing };
  try {
    const addIn = readManifest(manifest, pageLanguage());
    return addIn.functions ? { addIn, ...(await loadFunctions(addIn.functions)) } : { addIn };
  } catch (error) {
    if (!(error instanceof ManifestProblem)) throw error;
    return { problem: error.message };
  }
}

async function loadFunctions({ namespace, metadata }: NonNullable<AddIn['functions']>): Promise<LoadedAddIn> {
  const text = await fetchText(metadata);
  if (text === undefined) return { problem: texts.manifest.functionsMissing(metadata) };
  try {
    return { library: readFunctionLibrary(namespace, text) };
  } catch (error) {
    return { problem: texts.manifest.functionsBroken(metadata, String(error)) };
  }
}

/** A file of this server; nothing where there is none. */
async function fetchText(path: string): Promise<string | undefined> {
  try {
    const response = await fetch(path);
    return response.ok ? await response.text() : undefined;
  } catch (error) {
    if (error instanceof TypeError) return undefined;
    throw error;
  }
}
