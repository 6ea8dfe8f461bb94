import { Button } from '@fluentui/react-button';
import { Checkbox } from '@fluentui/react-checkbox';
import { ArrowRight12Regular, ChevronDown16Regular, ChevronRight16Regular } from '@fluentui/react-icons';
import { useId, useMemo, useState } from 'react';
import type { Repair } from '../../../core/analyses/act/databaseCheck/detail';
import type { Acceptance } from '../../../core/analyses/act/databaseCheck/options';
import { withVisibleBlanks } from '../../../core/analyses/act/databaseCheck/repairsSheet';
import { Section } from '../../frame/Section';
import { useInSight, usePane, usePaneState } from '../../state/PaneContext';
import { repairGroups, withChange, withGroup, type Change, type RepairGroup } from './repairGroups';

/** So many changes of a group are shown. */
const mostShown = 12;

/** What can be repaired, by column and kind, with before and after; only what is ticked is written. */
export function Repairs() {
  const { pane, t } = usePane();
  const report = useInSight((analysis) => analysis.report);
  const isBusy = usePaneState(({ task }) => task !== undefined);
  const accept = useInSight(({ history }) => history.present.accept);
  const groups = useMemo(
    () => repairGroups(report ? (report.detail as { repairs: readonly Repair[] }).repairs : [], acceptances(accept)),
    [report, accept],
  );
  if (!report) return null;
  const count = groups.reduce((sum, { accepted }) => sum + accepted, 0);
  return (
    <Section id="repairs" title={t('databaseCheck.pane.title')}>
      {groups.length === 0 ? (
        <p className="quiet">{t('databaseCheck.pane.none')}</p>
      ) : (
        <>
          <ul className="plain-list repairs">
            {groups.map((group) => (
              <GroupItem key={`${group.reason} ${group.column}`} group={group} />
            ))}
          </ul>
          <Button size="small" disabledFocusable={count === 0 || isBusy} onClick={() => void pane.write()}>
            {count === 0 ? t('databaseCheck.pane.applyNone') : t('databaseCheck.pane.apply', { count })}
          </Button>
        </>
      )}
    </Section>
  );
}

function acceptances(option: unknown): readonly Acceptance[] {
  return Array.isArray(option) ? (option as Acceptance[]) : [];
}

function useAccept(): (change: (accept: readonly Acceptance[]) => Acceptance[]) => void {
  const { pane } = usePane();
  return (change) =>
    pane.edit('accept', (options) => ({
      ...options,
      accept: change(acceptances(options.accept)),
    }));
}

function GroupItem({ group }: { group: RepairGroup }) {
  const { t } = usePane();
  const edit = useAccept();
  const [isOpen, setIsOpen] = useState(false);
  const id = useId();
  const { reason, column, count, accepted, changes } = group;
  const isMixed = accepted > 0 && accepted < count;
  return (
    <li>
      <div className="repair-group">
        <Checkbox
          checked={isMixed ? 'mixed' : accepted > 0}
          label={
            <>
              <strong>{column}</strong> <span>{t(`choice.database-check.accept.reason.${reason}`)}</span>
            </>
          }
          onChange={() => edit((accept) => withGroup(accept, group, accepted < count))}
        />
        <button
          type="button"
          className="repair-count quiet"
          aria-expanded={isOpen}
          aria-controls={id}
          onClick={() => setIsOpen(!isOpen)}
        >
          {t('databaseCheck.pane.cells', { count })}
          {isOpen ? <ChevronDown16Regular /> : <ChevronRight16Regular />}
        </button>
      </div>
      <ul id={id} className="plain-list repair-changes" hidden={!isOpen}>
        {isOpen &&
          changes.slice(0, mostShown).map((change) => <ChangeItem key={change.before} group={group} change={change} />)}
        {isOpen && changes.length > mostShown && (
          <li className="quiet">{t('databaseCheck.pane.more', { count: changes.length - mostShown })}</li>
        )}
      </ul>
    </li>
  );
}

function ChangeItem({ group, change }: { group: RepairGroup; change: Change }) {
  const { t } = usePane();
  const edit = useAccept();
  const { before, after, count, isAccepted } = change;
  return (
    <li className="repair-change">
      <Checkbox
        checked={isAccepted}
        label={
          <span className="repair-values">
            <del>{withVisibleBlanks(before)}</del>
            <ArrowRight12Regular aria-label={t('databaseCheck.pane.becomes')} />
            <ins>{after === '' ? t('databaseCheck.after.blank') : after}</ins>
          </span>
        }
        onChange={() => edit((accept) => withChange(accept, group, before, !isAccepted))}
      />
      {count > 1 && <span className="quiet repair-times">{t('databaseCheck.pane.cells', { count })}</span>}
    </li>
  );
}
