import { toDisposable, type Univer } from '@univerjs/core';
import { IEditorService } from '@univerjs/docs-ui';
import { IShortcutService, KeyCode } from '@univerjs/ui';

const ofSuggestions = /^sheet\.formula-embedding-editor\.search_function\./;
const endsInName = /[\p{L}_][\p{L}\p{N}_.]*$/u;

/**
 * The list of functions that the grid suggests takes keys as Excel's does: Enter always ends the edit, Tab takes a
 * suggestion. Univer's list stays open until nothing was typed for 0.3 s, also when the name has long been typed to its end;
 * it would then put its first entry into the formula: by then no key is for it.
 */
export function leaveKeysToFormulas(univer: Univer): void {
  const injector = univer.__getInjector();
  const shortcuts = injector.get(IShortcutService);
  const register = shortcuts.registerShortcut.bind(shortcuts);
  const standsInName = (): boolean => {
    const editor = injector.get(IEditorService).getFocusEditor();
    const caret = editor?.getSelectionRanges().at(0)?.startOffset;
    const text = editor?.getDocumentData().body?.dataStream;
    return caret !== undefined && text !== undefined && endsInName.test(text.slice(0, caret));
  };
  shortcuts.registerShortcut = (item) => {
    if (!ofSuggestions.test(item.id)) return register(item);
    if (item.binding === KeyCode.ENTER) return toDisposable(() => undefined);
    return register({ ...item, preconditions: standsInName });
  };
}
