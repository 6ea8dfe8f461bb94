import { Problem } from '../../core/problem';

/**
 * What may be copied of a problem: its code, the address, the option, and numbers. Names of sheets, columns and files and
 * words out of cells stay here.
 */
export function problemDetails({ code, place: { address, option }, params }: Problem): string {
  const numbers = Object.fromEntries(Object.entries(params).filter(([, value]) => typeof value === 'number'));
  return JSON.stringify({ code, place: { address, option }, params: numbers }, null, 2);
}

/** A line of a stack that names a place in the code, as Chromium and WebKit, or Firefox and Safari write it. */
const codePlace = /^(\s*at .*|[^\s@]*@.*):\d+:\d+\)?$/;

/**
 * What may be copied of an unforeseen error: its kind and the places in our code. Its message stays here, because it
 * can quote what stands in the user's cells.
 */
export function failureDetails(error: unknown, parts = ''): string {
  const known = error instanceof Error ? error : undefined;
  const lines = (text: string): string[] =>
    text
      .split('\n')
      .filter((line) => codePlace.test(line))
      .map((line) => line.trim().replace(/\?[^:)]*/, ''));
  const details = {
    kind: known?.name ?? typeof error,
    ...(error instanceof Problem ? { code: error.code } : {}),
    places: lines(known?.stack?.replace(known.message, '') ?? ''),
    parts: lines(parts),
  };
  return JSON.stringify(details, null, 2);
}
