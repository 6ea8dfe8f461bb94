/**
 * Gives the focus a new place where the element that had it has left the document and nothing else took it: a user of the
 * keyboard would begin at the top again. Returns what ends it.
 *
 * @param next asked a moment later, when the page that came has had its say
 */
export function keepFocus(next: () => HTMLElement | null): () => void {
  let last: Element | null = null;
  const note = ({ target }: FocusEvent): void => {
    last = target instanceof Element ? target : null;
  };
  const look = (): void => {
    if (!last || last.isConnected) return;
    last = null;
    setTimeout(() => {
      if (document.hasFocus() && document.activeElement === document.body) next()?.focus();
    });
  };
  const observer = new MutationObserver(look);
  document.addEventListener('focusin', note);
  observer.observe(document.body, { childList: true, subtree: true });
  return () => {
    document.removeEventListener('focusin', note);
    observer.disconnect();
  };
}
