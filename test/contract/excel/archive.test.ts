import { closeWorkbooks, customers, openWorkbook } from './openWorkbook';

afterEach(closeWorkbooks);

/** Bytes that no text would survive. */
const bytes = (length: number): Uint8Array => Uint8Array.from({ length }, (_, i) => (i * 7919) % 256);

describe('what is kept beside the state', () => {
  test('comes back byte by byte, by name, and says what is not there', async () => {
    const { port } = await openWorkbook(customers);
    await port.archive([
      { name: 'one', data: bytes(1000) },
      { name: 'two-2', data: bytes(3) },
    ]);
    expect(await port.loadArchived(['two-2', 'none', 'one'])).toEqual([bytes(3), null, bytes(1000)]);
    expect((await port.archivedNames()).sort()).toEqual(['one', 'two-2']);
  });

  test('may be more than one request of Excel on the web takes', async () => {
    const { port } = await openWorkbook(customers);
    // three times 3 MB of base64 against 5 MB
    const entries = ['a', 'b', 'c'].map((name) => ({ name, data: bytes(2_200_000) }));
    await port.archive(entries);
    const [first, , third] = await port.loadArchived(['a', 'b', 'c']);
    expect([first?.length, third?.length]).toEqual([2_200_000, 2_200_000]);
  });

  test('goes when it is removed, and with everything of the add-in', async () => {
    const { port, model } = await openWorkbook(customers);
    await port.archive([
      { name: 'one', data: bytes(9) },
      { name: 'two', data: bytes(9) },
    ]);
    await port.removeArchived(['one']);
    expect(await port.loadArchived(['one', 'two'])).toEqual([null, bytes(9)]);
    await port.removeEverything({ sheets: false, columns: false, functionNames: [] });
    expect(model.xmlParts.size).toBe(0);
  });

  test('is read however an XML writer writes it, and is empty where it is no data of ours', async () => {
    const { port, model } = await openWorkbook(customers);
    await port.archive([
      { name: 'kept', data: bytes(9) },
      { name: 'spoilt', data: bytes(9) },
    ]);
    for (const part of [...model.xmlParts.values()]) {
      const text = />([^<]*)</.exec(part.xml)?.[1] ?? '';
      const of = part.namespaceUri;
      const again = of.endsWith('kept')
        ? `<?xml version="1.0"?>\n<n:archive xmlns:n="${of}">\n${text.slice(0, 4)}\n${text.slice(4)}</n:archive>\n`
        : `<archive xmlns="${of}">!</archive>`;
      model.setXmlPart({ ...part, xml: again }, 'user');
    }
    expect(await port.loadArchived(['kept', 'spoilt'])).toEqual([bytes(9), new Uint8Array()]);
  });
});
