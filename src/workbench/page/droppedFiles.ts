/** Opens a file that is dropped anywhere on the page, before the grid takes it for its own. */
export function takeDroppedFiles(page: HTMLElement, open: (file: File) => void): void {
  const hasFile = ({ dataTransfer }: DragEvent): boolean => dataTransfer?.types.includes('Files') ?? false;
  const mark = (isOver: boolean): void => void page.classList.toggle('file-over', isOver);
  page.addEventListener(
    'dragover',
    (event) => {
      if (!hasFile(event)) return;
      event.preventDefault();
      mark(true);
    },
    true,
  );
  page.addEventListener('dragleave', ({ relatedTarget }) => {
    if (relatedTarget === null) mark(false);
  });
  page.addEventListener(
    'drop',
    (event) => {
      const file = event.dataTransfer?.files[0];
      if (!file) return;
      event.preventDefault();
      event.stopPropagation();
      mark(false);
      open(file);
    },
    true,
  );
}
