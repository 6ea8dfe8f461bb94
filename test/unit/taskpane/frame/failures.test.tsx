/** @jest-environment jsdom */
import { act } from 'react';
import type { ReactNode } from 'react';
import { createRoot } from 'react-dom/client';
import { Problem } from '../../../../src/core/problem';
import { createTranslate } from '../../../../src/i18n/translate';
import { ErrorBoundary } from '../../../../src/taskpane/frame/ErrorBoundary';
import { failureDetails } from '../../../../src/taskpane/frame/failureDetails';
import { showStart } from '../../../../src/taskpane/frame/showStart';

Object.assign(globalThis, { IS_REACT_ACT_ENVIRONMENT: true });
const say = createTranslate('en-US');

function press(element: HTMLElement, label: string): void {
  const found = [...element.querySelectorAll('button')].find(({ textContent }) => textContent === label);
  if (!found) throw new Error(`no button ${label} in ${element.textContent}`);
  found.click();
}

/** A page with one element, what was copied, how often it was loaded anew, and the waits that can be ended. */
function openPage() {
  const element = document.createElement('div');
  document.body.append(element);
  const copied: string[] = [];
  const waits: (() => void)[] = [];
  const page = { element, copied, waits, reloads: 0 };
  const surroundings = {
    say,
    copyText: (text: string) => Promise.resolve(void copied.push(text)),
    reload: () => void page.reloads++,
    delay: (_: number, call: () => void) => {
      waits.push(call);
      return () => void waits.splice(waits.indexOf(call), 1);
    },
  };
  return Object.assign(page, { surroundings });
}

describe('a part of the pane that cannot be drawn', () => {
  let isBroken = true;
  function Part(): ReactNode {
    if (isBroken) throw new TypeError("Cannot read properties of undefined (reading 'Meyer & Sons')");
    return <p>drawn</p>;
  }

  beforeEach(() => {
    isBroken = true;
    // React reports what a boundary caught: here it is what is asked for.
    jest.spyOn(console, 'error').mockImplementation(() => undefined);
  });
  afterEach(() => jest.restoreAllMocks());

  async function drawBroken() {
    const page = openPage();
    await act(async () =>
      createRoot(page.element).render(
        <>
          <p>around</p>
          <ErrorBoundary say={say} copyText={page.surroundings.copyText}>
            <Part />
          </ErrorBoundary>
        </>,
      ),
    );
    return page;
  }

  it('says so in plain words with a remedy, and leaves what is around it', async () => {
    const { element } = await drawBroken();
    expect(element.textContent).toContain('around');
    expect(element.querySelector('[role=alert]')?.textContent).toContain('This part of the pane cannot be shown.');
    expect(element.textContent).toContain('Your workbook is as it was.');
    expect(element.textContent).not.toContain('Meyer');
  });

  it('copies where it happened, and nothing that stands in a cell', async () => {
    const { element, copied } = await drawBroken();
    await act(async () => press(element, 'Copy details'));
    expect(copied).toHaveLength(1);
    expect(copied[0]).not.toContain('Meyer');
    const details = JSON.parse(copied[0]) as { kind: string; places: string[]; parts: string[] };
    expect(details.kind).toBe('TypeError');
    expect(details.places.join('\n')).toContain('failures.test.tsx');
    expect(details.parts.join('\n')).toContain('ErrorBoundary');
    expect(element.textContent).toContain('Copied');
  });

  it('is drawn again on request', async () => {
    const { element } = await drawBroken();
    isBroken = false;
    await act(async () => press(element, 'Try again'));
    expect(element.textContent).toContain('drawn');
  });
});

describe('details of a failure', () => {
  it('name the code of a problem, not what it says of the cells', () => {
    const text = failureDetails(
      new Problem('column-missing', { column: 'Secret margin' }, { column: 'Secret margin' }),
    );
    expect(text).toContain('column-missing');
    expect(text).not.toContain('Secret');
  });

  it('pass over lines of the message that look like places', () => {
    const error = new Error('two lines\n    at Meyer (list.xlsx:1:1)');
    expect(failureDetails(error)).not.toContain('Meyer');
  });

  it('take anything that can be thrown', () => {
    expect(JSON.parse(failureDetails('Meyer'))).toEqual({ kind: 'string', places: [], parts: [] });
  });
});

describe('the start of the pane', () => {
  it('that fails is seen, with a way to try again', async () => {
    const { element, surroundings, copied, ...page } = openPage();
    await act(() => showStart(element, () => Promise.reject(new RangeError('Meyer')), surroundings));
    expect(element.textContent).toContain('The pane could not be opened.');
    await act(async () => press(element, 'Copy details'));
    expect(copied[0]).toContain('RangeError');
    expect(copied[0]).not.toContain('Meyer');
    await act(async () => press(element, 'Open again'));
    expect(page.waits).toEqual([]);
  });

  it('that fails after something was shown is seen too', async () => {
    const { element, surroundings } = openPage();
    const start = async (show: (content: ReactNode) => void): Promise<void> => {
      show(<p>list</p>);
      await Promise.reject(new RangeError('later'));
    };
    await act(() => showStart(element, start, surroundings));
    expect(element.textContent).toContain('The pane could not be opened.');
  });

  it('that does not end says what may keep Excel, until Excel answers', async () => {
    const { element, surroundings, waits } = openPage();
    let answer: () => void = () => undefined;
    const start = async (show: (content: ReactNode) => void): Promise<void> => {
      await new Promise<void>((resolve) => (answer = resolve));
      show(<p>list</p>);
    };
    const started = showStart(element, start, surroundings);
    await act(async () => waits[0]());
    expect(element.textContent).toContain('Excel has not answered yet.');
    expect(element.textContent).toContain('If a cell is being edited');
    await act(async () => {
      answer();
      await started;
    });
    expect(element.textContent).toBe('list');
    expect(waits).toEqual([]);
  });

  it('that goes well shows the pane and nothing else', async () => {
    const { element, surroundings, waits } = openPage();
    await act(() => showStart(element, async (show) => show(<p>list</p>), surroundings));
    expect(element.textContent).toBe('list');
    expect(waits).toEqual([]);
  });
});
