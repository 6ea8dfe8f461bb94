/** What the pane hands to the user's machine. */

/** Offers a file as a download; `false` where the host's web view has none. @param type of media, as IANA lists them */
export function saveFile(name: string, content: string, type = 'application/json'): boolean {
  const link = document.createElement('a');
  if (!('download' in link)) return false;
  const address = URL.createObjectURL(new Blob([content], { type }));
  link.href = address;
  link.download = name.replace(/[\\/:*?"<>|]/g, '_');
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), 1000);
  return true;
}

/** To the clipboard; where the frame may not, through a selected text field. */
export async function copyText(text: string): Promise<void> {
  try {
    await navigator.clipboard.writeText(text);
  } catch (error) {
    if (!(error instanceof DOMException) && !(error instanceof TypeError)) throw error;
    const field = document.createElement('textarea');
    field.value = text;
    field.className = 'visually-hidden';
    document.body.append(field);
    field.select();
    document.execCommand('copy');
    field.remove();
  }
}
