/** Where a table or a heat map of the report in sight stands in the pane. */
export function cellsId(block: string): string {
  return `cells-${block}`;
}

/** Brings a table or heat map of the report into sight, opened, with the focus for who goes on by keyboard. */
export function showCells(block: string): void {
  // a closed section holds nothing yet
  document.querySelector<HTMLButtonElement>('[data-section="report"][aria-expanded="false"]')?.click();
  const cells = document.getElementById(cellsId(block));
  if (!cells) return;
  if (cells instanceof HTMLDetailsElement) cells.open = true;
  cells.scrollIntoView({ block: 'center' });
  cells.querySelector<HTMLElement>('[tabindex="0"]')?.focus({ preventScroll: true });
}
