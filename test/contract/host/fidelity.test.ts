import { readFileSync } from 'node:fs';
import path from 'node:path';
import { classes } from '../../../src/workbench/objects/classes';
import type { ClassSpec } from '../../../src/workbench/objects/classSpec';
import { lackingProperties } from '../../../src/workbench/objects/lackingProperties';
import { minimumSets } from '../../../src/workbench/objects/minimumSets';
import { readRequest } from '../../../src/workbench/protocol/envelope';
import { createSession } from '../../../src/workbench/protocol/session';
import { createWorkbook } from '../../../src/workbench/workbook/Workbook';
import { knownProperties } from './knownProperties';
import { itWithShared, sharedText } from '../../shared';

const library = path.resolve(__dirname, '../../../node_modules/@microsoft/office-js/dist/excel-web-16.00.debug.js');
const captures = sharedText('office-host/captures-node.json');

test('every member asks for the requirement set that Office.js notes beside it', () => {
  const noted = new Map<string, string>();
  const source = readFileSync(library, 'utf8');
  for (const [, member, version] of source.matchAll(
    /_throwIfApiNotSupported\("([\w.]+)", _defaultApiSetName, "([\d.]+)"/g,
  ))
    if (!noted.has(member)) noted.set(member, version);
  const expected: Record<string, string> = {};
  for (const [name, spec] of Object.entries(classes) as [string, ClassSpec<unknown>][]) {
    const parts = { ...spec.properties, ...spec.objects, ...spec.methods, ...(spec.item ? { getItem: true } : {}) };
    for (const member of Object.keys(parts)) {
      const version = noted.get(`${name}.${member}`);
      if (version !== undefined && version !== '1.1') expected[`${name}.${member}`] = version;
    }
  }
  expect(minimumSets).toEqual(expected);
});

test('every property that Excel has and this host lacks is known, so that it is refused and not ignored', () => {
  const known = knownProperties();
  const expected: Record<string, string[]> = {};
  for (const [name, spec] of Object.entries(classes) as [string, ClassSpec<unknown>][]) {
    const names = known.get(name);
    if (names) expected[name] = [...names].filter((one) => !spec.properties?.[one]?.get && !spec.objects?.[one]).sort();
  }
  expect(lackingProperties).toEqual(expected);
});

interface Exchange {
  request: unknown;
  response: { Results: { ActionId: number; Value: unknown }[] };
}

/** The shape of an answer: its keys, without ids, which differ from host to host. */
function shape(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(shape);
  if (typeof value !== 'object' || value === null) return typeof value;
  return Object.fromEntries(
    Object.entries(value).map(([key, inner]) => [key, /^(Id|_ReferenceId)$/.test(key) ? 'id' : shape(inner)]),
  );
}

async function replay(exchanges: Exchange[]): Promise<Exchange['response'][]> {
  const answers: Exchange['response'][] = [];
  const post = (message: string) => {
    const { _data: data } = JSON.parse(message) as { _data: { Data?: [number, unknown[], [string]] } };
    if (data.Data) answers.push(JSON.parse(data.Data[2][0]) as Exchange['response']);
  };
  const session = createSession(createWorkbook(), { post, origin: 'https://localhost' });
  for (const { request } of exchanges) {
    session.receive(
      JSON.stringify({
        _messageType: 0,
        _actionName: 'executeMethod',
        _actionType: 0,
        _conversationId: 'c',
        _correlationId: 1,
        _origin: 'https://localhost:1',
        _data: {
          ArrayData: ['', 'POST', 'ProcessQuery', [], JSON.stringify(request), 0, 1],
          DdaMethod: { DispatchId: 93 },
        },
        _serializerVersion: 1,
      }),
    );
  }
  while (answers.length < exchanges.length) await new Promise((resolve) => setTimeout(resolve, 5));
  session.dispose();
  return answers;
}

itWithShared(captures, 'recorded exchanges get answers of the recorded shape', async (text) => {
  const recorded = JSON.parse(text) as Record<string, Exchange[]>;
  for (const name of ['write', 'read', 'addin']) {
    // The write before the read: one workbook, as recorded.
    const exchanges = name === 'read' ? [...recorded.write, ...recorded.read] : recorded[name];
    const answers = await replay(exchanges);
    expect(answers.map(shape)).toEqual(exchanges.map(({ response }) => shape(response)));
  }
});

test('a message that is not of Office.js is let pass', () => {
  expect(readRequest('{"hello":1}')).toBeUndefined();
  expect(readRequest('{broken')).toBeUndefined();
  expect(readRequest({ _messageType: 0 })).toBeUndefined();
});
