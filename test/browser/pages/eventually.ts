/** Reads until it equals what is expected; after half a minute, as long as the browser is waited for, fails as `toEqual` does. */
export async function eventually<T>(read: () => Promise<T>, expected: T): Promise<void> {
  const end = Date.now() + 30_000;
  for (;;) {
    const value = await read();
    try {
      expect(value).toEqual(expected);
      return;
    } catch (difference) {
      if (Date.now() > end) throw difference;
    }
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
}
