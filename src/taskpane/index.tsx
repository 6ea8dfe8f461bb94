import type { ReactNode } from 'react';
import { createApp } from '../app/app';
import type { PaneCommands } from '../commands/paneCommands';
import { registerCommands } from '../commands/registerCommands';
import { Problem } from '../core/problem';
import { createEngine } from '../engine/client';
import type { LogEngine } from '../engine/logs/client';
import { createExcelWorkbook } from '../excel/excelWorkbook';
import { canNameFormulas, withdrawNamingButton } from '../excel/canNameFormulas';
import { start as startTexts } from '../i18n/en/start';
import { loadLanguage } from '../i18n/loadLanguage';
import { translateInto } from '../i18n/translateInto';
import { setLoaded } from './analysis/loaded';
import { PaneRoot } from './frame/PaneRoot';
import { showStart } from './frame/showStart';
import { asProblem } from './state/asProblem';
import { copyText, saveFile } from './state/hands';
import { createPane } from './state/pane';
import { chooseTheme } from './styles/theme';
import './styles/pane.css';
import './styles/loading.css';
import './styles/preview.css';
import './styles/editing.css';
import './styles/analysis.css';
import './styles/needs.css';
import './styles/repairs.css';
import './styles/report.css';
import './styles/form.css';
import './styles/segments.css';
import './styles/compare.css';
import './styles/track.css';
import './styles/start.css';
import './styles/log.css';
import './styles/access.css';

const begun = import('./analysis/beginning');

/** The one page of the shared runtime: puts Excel, the engine and the pane together. */
async function start(show: (content: ReactNode) => void): Promise<void> {
  await Office.onReady();
  const { displayLanguage, officeTheme } = Office.context;
  const locale = askedLocale() ?? displayLanguage ?? navigator.language;
  const { language, missing } = await loadLanguage(locale);
  const translate = translateInto(language, locale);
  const now = () => new Date();
  const workbook = createExcelWorkbook({ translate, now });
  const startWorker = (): Worker => new Worker(new URL('../engine/worker.ts', import.meta.url));
  const app = createApp({
    ...{ workbook, loadLogs, translate, now },
    engine: createEngine(startWorker),
    aside: createEngine(startWorker),
    language: language.tag,
    newId: () => crypto.randomUUID(),
  });
  const pane = createPane(app, {
    translate,
    loadAll,
    now,
    clock: () => performance.now(),
    saveFile,
    copyText,
    nameFunctions: canNameFormulas() ? () => nameFunctions() : undefined,
    delay,
  });

  const nameFunctions = async (): Promise<void> => {
    // asked for once in a workbook, if at all
    const [{ nameFunctionsCommand }, { createFormulaNames }] = await Promise.all([
      import('../commands/nameFunctions'),
      import('../excel/formulaNames'),
    ]);
    await nameFunctionsCommand(createFormulaNames(), {
      async done(key, params, undo) {
        pane.store.set({ message: { kind: 'note', text: { key, params }, undo } });
        await Office.addin.showAsTaskpane();
      },
      async failed(problem) {
        pane.showProblem(problem);
        await Office.addin.showAsTaskpane();
      },
    });
  };

  const classifySelection = async (): Promise<void> => {
    const { classifySelectionCommand } = await import('../commands/commands');
    await classifySelectionCommand(app, {
      done: (result) => pane.showCommand(result),
      async failed(problem) {
        pane.showProblem(problem);
        await Office.addin.showAsTaskpane();
      },
    });
  };

  let begin: () => void;
  const ready = new Promise<void>((resolve) => (begin = resolve));
  // what buttons of the ribbon do is loaded when one is pressed
  const inPane = (name: keyof PaneCommands) => async (): Promise<void> => {
    const { createPaneCommands } = await import('../commands/paneCommands');
    await createPaneCommands(app, pane, { ready, show: () => Office.addin.showAsTaskpane() })[name]();
  };
  registerCommands(
    {
      ...{ classifySelection, nameFunctions },
      ...{ lifetimeValue: inPane('lifetimeValue'), takeSnapshot: inPane('takeSnapshot') },
      ...{ whatChanged: inPane('whatChanged'), help: inPane('help') },
    },
    (error) => pane.showProblem(asProblem(error)),
  );

  const dark = matchMedia('(prefers-color-scheme: dark)');
  const render = (): void => {
    const theme = chooseTheme({
      query: location.search,
      officeBackground: officeTheme?.bodyBackgroundColor,
      prefersDark: dark.matches,
      language: language.tag,
    });
    show(<PaneRoot pane={pane} theme={theme} language={language} locale={locale} />);
  };
  dark.addEventListener('change', render);
  render();
  // A ribbon that keeps a button too many is no reason to show no list.
  const withdrawn = withdrawNamingButton().catch((error: unknown) => pane.showProblem(asProblem(error)));
  setLoaded((await begun).beginning);
  await Promise.all([withdrawn, pane.start().then(() => begin())]);
  if (missing !== undefined) pane.note({ key: 'start.languageMissing', params: { language: missing } });
}

/** The rest of the analyses is a file of its own. */
async function loadAll(): Promise<void> {
  try {
    const { everything } = await import(/* webpackPrefetch: true */ './analysis/everything');
    setLoaded(everything);
  } catch (error) {
    throw new Problem('part-missing', {}, { message: error instanceof Error ? error.message : '' });
  }
}

/** What reads logs from files is loaded with the first of them. */
async function loadLogs(): Promise<LogEngine> {
  try {
    const { createLogEngine } = await import('../engine/logs/client');
    return createLogEngine(() => new Worker(new URL('../engine/logs/worker.ts', import.meta.url)));
  } catch (error) {
    throw new Problem('part-missing', {}, { message: error instanceof Error ? error.message : '' });
  }
}

/** The language that the page's address asks for. */
function askedLocale(): string | null {
  return new URLSearchParams(location.search).get('locale');
}

function delay(milliseconds: number, call: () => void): () => void {
  const timer = setTimeout(call, milliseconds);
  return () => clearTimeout(timer);
}

function rootElement(): HTMLElement {
  const element = document.getElementById('root');
  if (!element) throw new Problem('internal', {}, { message: 'root' });
  return element;
}

// Excel's own language is known only when Excel has answered; until the file of any has come, there is English.
const likely = askedLocale() ?? navigator.language;
let say = translateInto({ tag: 'en', messages: startTexts }, 'en-US');
void loadLanguage(likely).then(
  ({ language }) => {
    say = translateInto(language, likely);
  },
  // the start loads it again, and tells what is wrong
  () => undefined,
);

void showStart(rootElement(), start, {
  say: (text) => say(text),
  copyText,
  reload: () => location.reload(),
  delay,
});
