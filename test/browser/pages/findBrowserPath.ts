/** `npm test` finds or installs a browser and says where it is. */
export function findBrowserPath(): string {
  const found = process.env.BROWSER_PATH;
  if (found === undefined) throw new Error('BROWSER_PATH is not set: run the browser tests with `npm test`.');
  return found;
}
