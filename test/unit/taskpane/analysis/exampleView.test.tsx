/** @jest-environment jsdom */
import { webLightTheme } from '@fluentui/react-theme';
import { act } from 'react';
import { createRoot } from 'react-dom/client';
import { languages } from '../../../../src/i18n/languages';
import { PaneRoot } from '../../../../src/taskpane/frame/PaneRoot';
import { openPane } from '../openPane';

Object.assign(globalThis, { IS_REACT_ACT_ENVIRONMENT: true });

it('contract renewal without contracts shows its example as one, and nothing to write', async () => {
  const { pane, get } = openPane();
  const element = document.createElement('div');
  document.body.replaceChildren(element);
  await act(async () => {
    await pane.start();
    createRoot(element).render(<PaneRoot pane={pane} theme={webLightTheme} language={languages[0]} locale="en-US" />);
  });
  await act(async () => pane.openAnalysis('value', 'contracts'));
  const look = [...element.querySelectorAll('button')].find(({ textContent }) => textContent === 'Look at an example');
  expect(element.querySelector('.example')).toBeNull();
  await act(async () => look?.click());
  const example = element.querySelector('.example')?.textContent;
  expect(example).toContain('Example, not your figures');
  expect(example).toContain('These are published example figures, not yours.');
  expect(get().opened.value?.report).toBeUndefined();
});
