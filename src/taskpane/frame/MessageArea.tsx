import { Button } from '@fluentui/react-button';
import { Link } from '@fluentui/react-link';
import { MessageBar, MessageBarActions, MessageBarBody, MessageBarTitle } from '@fluentui/react-message-bar';
import { Dismiss16Regular } from '@fluentui/react-icons';
import { useState } from 'react';
import type { ReactNode } from 'react';
import type { Place, Problem, ProblemCode } from '../../core/problem';
import { faceOf } from '../analysis/loaded';
import { useInSight, usePane, usePaneState } from '../state/PaneContext';
import { hasMisfit } from '../state/misfit';
import { inSight, modelPlace } from '../state/paneState';
import type { Message } from '../state/paneState';

/** What happened, where, and what can be done: in the pane, never in a dialog. */
export function MessageArea() {
  const message = usePaneState((state) => state.message);
  const hasList = usePaneState((state) => state.phase === 'ready' || inSight(state)?.own !== undefined);
  const shown = useInSight((analysis) => analysis.problem);
  // the page says what the list lacks
  const isMisfit = usePaneState(hasMisfit);
  return (
    <div className="message-area">
      {message && <MessageView message={message} />}
      {hasList && shown && !isMisfit && <ProblemView problem={shown} />}
    </div>
  );
}

function MessageView({ message }: { message: Message }) {
  const { pane } = usePane();
  switch (message.kind) {
    case 'problem':
      return <ProblemView problem={message.problem} again={message.again} onClose={() => pane.dismiss()} />;
    case 'unfinished':
      return <UnfinishedView message={message} />;
    case 'written':
      return <WrittenView message={message} />;
    case 'overwrite':
      return <OverwriteView message={message} />;
    case 'typed':
      return <TypedView message={message} />;
    case 'note':
      return <NoteView message={message} />;
  }
}

interface BarProps {
  intent: 'info' | 'success' | 'warning' | 'error';
  title?: string;
  actions?: ReactNode;
  onClose?: () => void;
  children?: ReactNode;
}

function Bar({ intent, title, actions, onClose, children }: BarProps) {
  const { t } = usePane();
  return (
    <MessageBar intent={intent} layout="multiline" className="message">
      <MessageBarBody>
        {title !== undefined && <MessageBarTitle>{title}</MessageBarTitle>} {children}
      </MessageBarBody>
      {(actions || onClose) && (
        <MessageBarActions
          className="message-actions"
          containerAction={
            onClose && (
              <Button
                size="small"
                appearance="transparent"
                aria-label={t('action.close')}
                icon={<Dismiss16Regular />}
                onClick={onClose}
              />
            )
          }
        >
          {actions}
        </MessageBarActions>
      )}
    </MessageBar>
  );
}

interface ProblemViewProps {
  problem: Problem;
  again?: () => Promise<void>;
  onClose?: () => void;
}

/** Problems that pass by themselves: what failed can be tried once more. */
const passing: readonly ProblemCode[] = [
  'host-silent',
  'host-refused',
  'list-changed',
  'cell-edit-mode',
  'part-missing',
];

function ProblemView({ problem, again, onClose }: ProblemViewProps) {
  const { pane, t, say } = usePane();
  const sourceSheet = usePaneState((state) => state.table?.origin.sheet);
  const hasDefaults = usePaneState((state) => state.model !== undefined && state.place === modelPlace);
  const [isCopied, setIsCopied] = useState(false);
  const params = { ...problem.params, ...problem.place };
  const { address, column, sheet } = problem.place;
  const place = addressText(problem.place, sourceSheet);
  const canUseColumns = problem.code === 'column-missing' && hasDefaults;
  return (
    <Bar
      intent="error"
      title={say({ key: `problem.${problem.code}`, params })}
      onClose={onClose}
      actions={
        <>
          {address !== undefined && place !== undefined && (
            <Link onClick={() => void pane.goTo({ sheet, address })}>{t('action.goTo', { place })}</Link>
          )}
          {problem.code === 'write-remains' && <Link onClick={() => void pane.cleanUp()}>{t('action.cleanUp')}</Link>}
          {again && passing.includes(problem.code) && <Link onClick={() => void again()}>{t('failure.again')}</Link>}
          {canUseColumns && <Link onClick={() => pane.useDefaults()}>{t('action.useColumns')}</Link>}
          <Link onClick={() => void pane.copyProblem(problem).then(() => setIsCopied(true))}>
            {t(isCopied ? 'action.copied' : 'action.copyDetails')}
          </Link>
        </>
      }
    >
      {say({ key: `remedy.${problem.code}`, params })}
      {address === undefined && (sheet ?? column) !== undefined && (
        <span className="quiet"> {[sheet, column].filter((part) => part !== undefined).join(' · ')}</span>
      )}
    </Bar>
  );
}

function WrittenView({ message }: { message: Extract<Message, { kind: 'written' }> }) {
  const { pane, say, t } = usePane();
  const { analysis, written, outcome } = message;
  const { columns, summary } = written;
  const AfterWriting = analysis === undefined ? undefined : faceOf(analysis).afterWriting;
  return (
    <Bar
      intent="success"
      title={say(outcome.title)}
      onClose={() => pane.dismiss()}
      actions={
        <>
          {summary && <Link onClick={() => void pane.goTo(summary)}>{t('action.goToSummary')}</Link>}
          {columns && <Link onClick={() => void pane.goTo(columns)}>{t('action.goToColumns')}</Link>}
          {outcome.links.map(({ label, place }, i) => (
            <Link key={i} onClick={() => void pane.goTo(place)}>
              {say(label)}
            </Link>
          ))}
          {AfterWriting && <AfterWriting written={written} />}
          <Link onClick={() => void pane.undoWrite()}>{t('action.undo')}</Link>
        </>
      }
    >
      {outcome.line && say(outcome.line)}
      {outcome.warnings.length > 0 && (
        <ul className="warnings">
          {outcome.warnings.map((warning, i) => (
            <li key={i}>{say(warning)}</li>
          ))}
        </ul>
      )}
    </Bar>
  );
}

function UnfinishedView({ message }: { message: Extract<Message, { kind: 'unfinished' }> }) {
  const { pane, t } = usePane();
  const { name, canFinish } = message;
  return (
    <Bar
      intent="warning"
      title={t('message.unfinished', { name })}
      onClose={() => pane.dismiss()}
      actions={
        <>
          {canFinish && (
            <Button size="small" appearance="primary" onClick={() => void pane.finishUnfinished()}>
              {t('action.finish')}
            </Button>
          )}
          <Button size="small" onClick={() => void pane.undoUnfinished()}>
            {t('action.undo')}
          </Button>
        </>
      }
    />
  );
}

function OverwriteView({ message }: { message: Extract<Message, { kind: 'overwrite' }> }) {
  const { pane, t } = usePane();
  const { place, what } = message;
  const replace = async (): Promise<void> => {
    if (what === 'customer-list') await pane.makeCustomerList('replace');
    else if (what === 'full-report') await pane.writeFullReport('replace');
    else await pane.write('replace');
  };
  const text = addressText(
    place,
    usePaneState((state) => state.table?.origin.sheet),
  );
  return (
    <Bar
      intent="warning"
      title={text === undefined ? t('message.overwrite.unknown') : t('message.overwrite', { place: text })}
      actions={
        <>
          <Button size="small" appearance="primary" onClick={() => void replace()}>
            {t('action.replace')}
          </Button>
          <Button size="small" onClick={() => pane.dismiss()}>
            {t('action.cancel')}
          </Button>
          {place.address !== undefined && text !== undefined && (
            <Link onClick={() => void pane.goTo(place)}>{t('action.goTo', { place: text })}</Link>
          )}
        </>
      }
    />
  );
}

/** The user's own values in our columns: the harmless answer comes first. */
function TypedView({ message: { place, count, overwrite } }: { message: Extract<Message, { kind: 'typed' }> }) {
  const { pane, t } = usePane();
  const listSheet = usePaneState((state) => state.table?.origin.sheet);
  const text = addressText(place, listSheet) ?? '';
  return (
    <Bar
      intent="warning"
      title={t('message.typed', { place: text, count })}
      actions={
        <>
          <Button size="small" appearance="primary" onClick={() => void pane.write(overwrite, 'keep')}>
            {t('action.keepMine')}
          </Button>
          <Button size="small" onClick={() => void pane.write(overwrite, 'replace')}>
            {t('action.replace')}
          </Button>
          <Button size="small" onClick={() => pane.dismiss()}>
            {t('action.cancel')}
          </Button>
          {place.address !== undefined && (
            <Link onClick={() => void pane.goTo(place)}>{t('action.goTo', { place: text })}</Link>
          )}
        </>
      }
    />
  );
}

function NoteView({ message }: { message: Extract<Message, { kind: 'note' }> }) {
  const { pane, say, t } = usePane();
  const { undo } = message;
  return (
    <Bar
      intent="info"
      onClose={() => pane.dismiss()}
      actions={undo && <Link onClick={() => void undo()}>{t('action.undo')}</Link>}
    >
      {say(message.text)}
    </Bar>
  );
}

/** Sheet and address as people write them; the sheet of the list goes without saying when none is named. */
function addressText({ sheet, address }: Place, sourceSheet: string | undefined): string | undefined {
  if (address === undefined) return undefined;
  const named = sheet ?? sourceSheet;
  return named === undefined ? address : `${named}!${address}`;
}
