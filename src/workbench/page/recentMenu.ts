import type { MenuItem } from './menuButton';
import { forgetFiles, recentFiles, rememberFile, type RecentFile } from './recentFiles';
import { texts } from './texts';

/** Whether this browser keeps files for the page; a private window may not, and opening goes on without. */
let isKeeping = true;

export async function keepRecent(name: string, bytes: Uint8Array): Promise<void> {
  try {
    await rememberFile(name, bytes, Date.now());
  } catch (error) {
    if (!(error instanceof DOMException)) throw error;
    isKeeping = false;
  }
}

/** Files opened or saved before, with when; and how to forget them. */
export async function recentMenu(open: (file: RecentFile) => void): Promise<MenuItem[]> {
  const files = await recentFiles().catch((error: unknown) => {
    if (!(error instanceof DOMException)) throw error;
    isKeeping = false;
    return [];
  });
  if (!isKeeping) return [{ label: texts.recentUnavailable }];
  const items = files.map((file) => ({ label: file.name, note: whenOf(file.at), press: () => open(file) }));
  const forget = { label: texts.forgetRecent, press: () => void forgetFiles() };
  return [...items, ...(items.length > 0 ? [forget] : []), { label: texts.recentNote }];
}

function whenOf(at: number): string {
  return new Date(at).toLocaleString(texts.tag, { dateStyle: 'medium', timeStyle: 'short' });
}
