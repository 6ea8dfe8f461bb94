import { worksheetFunctions } from '../../../src/functions/catalogue';
import { excelFunction, type Surroundings } from '../../../src/functions/excelFunction';
import { createLongCalls, type FunctionWorker } from '../../../src/functions/longCalls';
import { answer } from '../../../src/functions/protocol';
import { createTranslate } from '../../../src/i18n/translate';
import { FunctionError, type Invocation } from '../../../src/workbench/protocol/invocations';
import { useOffice } from './office';

const running = useOffice();

/** Answers that workers owe, oldest first. */
const owed: (() => void)[] = [];
/** While true, workers owe their answers instead of giving them. */
let isHeld = false;

/** A worker that answers a turn later, or when it is let, unless it was ended before. */
function slowWorker(log: string[]): FunctionWorker {
  let isEnded = false;
  const worker: FunctionWorker = {
    onmessage: null,
    onerror: null,
    terminate() {
      isEnded = true;
      log.push('ended');
    },
    postMessage(request) {
      log.push(request.name);
      const give = (): void => {
        if (!isEnded) worker.onmessage?.({ data: answer(structuredClone(request)) } as MessageEvent);
      };
      if (isHeld) owed.push(give);
      else setImmediate(give);
    },
  };
  return worker;
}

const log: string[] = [];
beforeAll(() => {
  const surroundings: Surroundings = {
    speak: () => Promise.resolve(createTranslate('en-US')),
    callAside: createLongCalls(() => slowWorker(log), setImmediate).call,
    soon: (work) => new Promise((resolve) => resolve(work())),
  };
  for (const name of Object.keys(worksheetFunctions))
    CustomFunctions.associate(name, excelFunction(name, surroundings));
});
beforeEach(() => log.splice(0));

const start = async (...calls: Partial<Invocation>[]) =>
  await running.office.session.invokeFunctions(
    calls.map((call) => ({ name: '', args: [], address: 'Sheet1!A1', allowErrors: true, ...call })),
  );
const outcome = async (name: string, ...args: unknown[]): Promise<unknown> => {
  const [{ result }] = await start({ name, args });
  try {
    return await result;
  } catch (error) {
    return error instanceof FunctionError ? [error.message, error.detail] : error;
  }
};
const column = (...cells: unknown[]): unknown[][] => cells.map((cell) => [cell]);
const histories = [column(1, 0, 2, 0, 3, 1), column(5, 0, 8, 0, 20, 9), column(20, 20, 20, 20, 20, 20)];

describe('functions over the custom-functions protocol of the unmodified Office.js', () => {
  it('gives values and ranges', async () => {
    expect(await outcome('RANKWEIGHTS', 2, 'sum')).toEqual([[4 / 6, 2 / 6]]);
    expect(await outcome('REPLACEMENT', 3500, 275)).toBe(13);
  });

  it('says in words what is wrong, with the argument’s name', async () => {
    expect(await outcome('CLV', 1, 1.2, 0.1, null, null, null, null, null)).toEqual([
      '#NUM!',
      'retention: A value is outside the range that makes sense here.',
    ]);
    expect(await outcome('CLV', 1, 0.8, 0.1, null, null, null, 'soon', null)).toEqual([
      '#VALUE!',
      'timing: soon is not one of: end, middle, now.',
    ]);
    expect(await outcome('GINI', column('', ''), null)).toEqual(['#N/A', expect.stringMatching(/\.$/)]);
  });

  it('lets an error cell through as that error, alone and inside of a range', async () => {
    const broken = { type: 'CustomFunctionError', code: '#DIV/0!' };
    expect(await outcome('GINI', column(1, broken), null)).toEqual(['#DIV/0!', '']);
    const table = await outcome('CLVTABLE', [[1]], column(0, broken), [[0.1]], null, null, null, null, null);
    expect(table).toEqual([[0], [expect.objectContaining({ basicValue: '#DIV/0!' })]]);
  });

  it('computes fits aside', async () => {
    const found = (await outcome('FIT', ...histories, null, null)) as unknown[][];
    expect(log).toEqual(['FIT']);
    expect(found[0]).toEqual(['model', 'bg-nbd', '']);
  });

  it('cancels one fit and not the next', async () => {
    const call = { name: 'FIT', args: [...histories, null, null], cancelable: true };
    isHeld = true;
    const [first, second] = await start(call, call);
    first.result.catch(() => undefined);
    // the first is being computed, the second waits behind it
    while (owed.length === 0) await new Promise(setImmediate);
    first.cancel();
    await expect(first.result).rejects.toThrow('#N/A');
    // the add-in hears of the cancel a message later
    while (!log.includes('ended')) await new Promise(setImmediate);
    isHeld = false;
    owed.forEach((give) => give());
    expect(((await second.result) as unknown[][])[0]).toEqual(['model', 'bg-nbd', '']);
    expect(log).toEqual(['FIT', 'ended', 'FIT']);
  });
});
