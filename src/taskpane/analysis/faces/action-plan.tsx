import { Button } from '@fluentui/react-button';
import { CalendarArrowDownRegular, NoteAdd16Regular, Note16Regular, TableArrowUpRegular } from '@fluentui/react-icons';
import type { ControlProps } from '../../forms/ControlProps';
import { formFields } from '../../forms/formFields';
import { useForm } from '../../forms/FormContext';
import { groupOf } from '../../forms/withOption';
import { useInSight, usePane, usePaneState } from '../../state/PaneContext';
import type { Face } from '../Face';
import { OwnerChoice } from '../OwnerChoice';
import { dark, darkest, light, Picture } from '../Picture';

export const actionPlan: Face = {
  picture: Days,
  first: ['customer', 'tier', 'lastContact', 'owner', 'onlyOwner', 'tiers'],
  controls: { onlyOwner: OwnerChoice, tiers: Treatments },
  actions: PlanActions,
};

/** Files of the plan, and the log in which what came of it is written down. */
function PlanActions() {
  const { pane, t } = usePane();
  const hasReport = useInSight(({ report }) => report !== undefined);
  const hasLog = usePaneState(({ table }) => table?.contactLog !== undefined);
  return (
    <div className="report-actions">
      {hasReport && (
        <>
          <Button size="small" icon={<CalendarArrowDownRegular />} onClick={() => void pane.saveReportFile('ics')}>
            {t('actionPlan.saveCalendar')}
          </Button>
          <Button size="small" icon={<TableArrowUpRegular />} onClick={() => void pane.saveReportFile('csv')}>
            {t('actionPlan.saveList')}
          </Button>
        </>
      )}
      <Button
        size="small"
        icon={hasLog ? <Note16Regular /> : <NoteAdd16Regular />}
        onClick={() => void pane.openContactLog()}
      >
        {t(hasLog ? 'actionPlan.openLog' : 'actionPlan.addLog')}
      </Button>
    </div>
  );
}

/** The tiers as lines that open: what is done with each of them. */
function Treatments({ value }: ControlProps) {
  const { t, Fields } = useForm();
  const tiers = formFields('action-plan').find(({ name }) => name === 'tiers')?.field;
  if (tiers?.kind !== 'list' || tiers.item.kind !== 'group' || !Array.isArray(value)) return null;
  const fields = tiers.item.fields.filter(({ name }) => name !== 'tier');
  return value.map((entry: unknown, i) => {
    const group = groupOf(entry);
    const { tier, days, channel } = group;
    const rhythm = typeof days === 'number' ? t('actionPlan.every', { count: days }) : t('actionPlan.never');
    return (
      <details key={i} className="treatment">
        <summary>
          <strong>{String(tier)}</strong>{' '}
          <span className="quiet">
            {rhythm}
            {typeof channel === 'string' && channel !== '' && ` · ${channel}`}
          </span>
        </summary>
        <Fields fields={fields} value={group} path={`tiers.${i}`} />
      </details>
    );
  });
}

/** A sheet of days, some of them taken. */
function Days() {
  return (
    <Picture>
      <rect x="4" y="4" width="48" height="8" fill={darkest} />
      {[0, 1, 2, 3, 4].flatMap((column) =>
        [0, 1, 2].map((row) => (
          <rect
            key={`${column} ${row}`}
            x={4 + column * 10}
            y={15 + row * 9}
            width="8"
            height="7"
            fill={(column * 3 + row * 2) % 5 === 0 ? dark : light}
          />
        )),
      )}
    </Picture>
  );
}
