import { numberValues } from '../../../report/columnValues';
import { guidance } from '../../../report/guidance';
import { tierColor } from '../../../report/palette';
import type { Block, ReportColumn, ReportSheet, TableBlock, Text } from '../../../report/report';
import { sayInto, sayUnder } from '../../../report/say';
import { dayText } from '../../../orders/timeUnit';
import type { ActionPlanDetail, OwnerLoad } from './detail';
import { ownerSheet, planSheet } from './planSheets';

const say = sayUnder('actionPlan');

/** As many owners or tiers stand in the picture. */
const mostInPicture = 12;
const mostNamed = 5;
/** Beside the blues of tiers: what should have been done. */
const overdueColor = '#C4672B';

/** The day of the next contact beside each customer; not in the view of one owner, which says nothing of the others. */
export function actionPlanColumns({ plan, rowCount, onlyOwner }: ActionPlanDetail): ReportColumn[] {
  if (onlyOwner !== null) return [];
  const due = new Float64Array(rowCount).fill(NaN);
  for (const of of plan) due[of.row] = of.due;
  return [{ id: 'due', header: say('column.due'), values: numberValues(due), style: 'date' }];
}

/** What is to be done with each tier and who has how much to do; the plan itself; the plan per owner, to be printed. */
export function actionPlanSheets(detail: ActionPlanDetail): ReportSheet[] {
  const { plan, owners, onlyOwner } = detail;
  return [
    {
      id: 'action-plan',
      name: say('sheet.name'),
      blocks: [
        {
          kind: 'heading',
          text: onlyOwner === null ? say('sheet.title') : say('sheet.titleOf', { owner: onlyOwner }),
        },
        { kind: 'sentence', text: finding(detail) },
        keyFigures(detail),
        loadChart(detail),
        tierTable(detail),
        ...ownerTable(owners),
        guidance({
          read: say('read', { today: dayText(detail.today) }),
          next: say(plan.some(({ overdueDays }) => overdueDays > 0) ? 'next.overdue' : 'next.none'),
          others: [
            { label: say('note.due'), value: say('note.dueText') },
            { label: say('note.log'), value: say('note.logText') },
          ],
        }),
      ],
    },
    planSheet(detail),
    ...(owners.some(({ owner }) => owner !== '') ? [ownerSheet(detail)] : []),
  ];
}

/** What must be known: who was left out, and what the list or the contact log says wrong. */
export function actionPlanWarnings({ noticed, today, owners }: ActionPlanDetail): Text[] {
  const found: Text[] = [];
  const warn = sayInto(found, 'actionPlan.warning');
  const named = (names: readonly string[]) => ({
    count: names.length,
    names: { list: names.slice(0, mostNamed) },
  });
  if (noticed.inFuture.length > 0) warn('inFuture', { ...named(noticed.inFuture), today: dayText(today) });
  if (noticed.hasNoContacts) warn('noContacts');
  if (noticed.isOrderGuessed) warn('orderGuessed');
  if (noticed.tierless > 0) warn('tierless', { count: noticed.tierless });
  if (noticed.emptyTiers.length > 0) warn('emptyTiers', { tiers: { list: noticed.emptyTiers } });
  if (noticed.repeated.length > 0) warn('repeated', named(noticed.repeated));
  if (noticed.strangers.length > 0) warn('strangers', named(noticed.strangers));
  if (noticed.contactsInFuture > 0) warn('contactsInFuture', { count: noticed.contactsInFuture });
  if (noticed.incompleteContacts > 0) warn('incompleteContacts', { count: noticed.incompleteContacts });
  if (noticed.wrongSatisfactions > 0) warn('wrongSatisfactions', { count: noticed.wrongSatisfactions });
  const nobody = owners.find(({ owner }) => owner === '');
  if (nobody && owners.length > 1) warn('ownerless', { count: nobody.customers });
  return found;
}

const total = (owners: readonly OwnerLoad[], of: 'customers' | 'overdue' | 'soon'): number =>
  owners.reduce((sum, load) => sum + load[of], 0);

function finding({ plan, owners, today }: ActionPlanDetail): Text {
  if (plan.length === 0) return say('finding.nobody');
  const overdue = total(owners, 'overdue');
  if (overdue === 0) return say('finding.none', { count: total(owners, 'soon') });
  const { id, due } = plan[0];
  return say('finding.overdue', { count: overdue, id, days: today - due });
}

function keyFigures({ owners, plan, unhappy }: ActionPlanDetail): Block {
  const figure = (key: 'planned' | 'overdue' | 'soon' | 'first' | 'unhappy', value: number) => ({
    ...{ label: say(`figure.${key}`), value, style: 'integer' as const },
  });
  return {
    kind: 'key-figures',
    figures: [
      figure('overdue', total(owners, 'overdue')),
      figure('soon', total(owners, 'soon')),
      figure('planned', plan.length),
      figure('first', plan.filter(({ reason }) => reason === 'first').length),
      ...(unhappy > 0 ? [figure('unhappy', unhappy)] : []),
    ],
  };
}

/** Per owner, or per tier where there is but one. */
function loadChart({ owners, tiers, plan, today }: ActionPlanDetail): Block {
  const isByOwner = owners.length > 1;
  const groups: { name: string | Text; overdue: number; soon: number; later: number }[] = isByOwner
    ? owners.map(({ owner, ...load }) => ({ ...load, name: owner === '' ? say('nobody') : owner }))
    : tiers.map(({ tier, overdue }, i) => {
        const due = plan.filter((of) => of.tier === i && of.overdueDays === 0).map((of) => of.due - today);
        const soon = due.filter((days) => days < 30).length;
        return { name: tier, overdue, soon, later: due.length - soon };
      });
  const shown = groups.slice(0, mostInPicture);
  return {
    kind: 'chart',
    id: 'load',
    title: say(isByOwner ? 'chart.owners' : 'chart.tiers'),
    alt: say('chart.loadAlt'),
    style: 'integer',
    chart: {
      kind: 'column',
      stacked: true,
      categories: shown.map(({ name }) => name),
      series: [
        { name: say('head.overdue'), values: shown.map(({ overdue }) => overdue), color: overdueColor },
        { name: say('head.soon'), values: shown.map(({ soon }) => soon), color: tierColor(1, 6) },
        { name: say('head.later'), values: shown.map(({ later }) => later), color: tierColor(4, 6) },
      ],
    },
  };
}

function tierTable({ tiers, tierColumn }: ActionPlanDetail): TableBlock {
  const text = (words: string): Text | null => (words === '' ? null : { text: words });
  return {
    kind: 'table',
    id: 'treatments',
    title: say('table.treatments'),
    columns: [
      { header: { text: tierColumn }, style: 'text' },
      { header: say('head.customers'), style: 'integer' },
      { header: say('head.overdue'), style: 'integer' },
      { header: say('head.treatment'), style: 'text' },
      { header: say('head.days'), style: 'integer' },
      { header: say('head.channel'), style: 'text' },
      { header: say('head.owner'), style: 'text' },
      { header: say('head.service'), style: 'text' },
      { header: say('head.discount'), style: 'percent' },
      { header: say('head.next'), style: 'text' },
    ],
    rows: tiers.map((tier) => [
      ...[{ text: tier.tier }, tier.customers, tier.overdue, text(tier.treatment), tier.days, text(tier.channel)],
      ...[text(tier.owner), text(tier.service), tier.discount, text(tier.next)],
    ]),
  };
}

function ownerTable(owners: readonly OwnerLoad[]): TableBlock[] {
  if (owners.every(({ owner }) => owner === '')) return [];
  return [
    {
      kind: 'table',
      id: 'owners',
      title: say('table.owners'),
      columns: [
        { header: say('head.owner'), style: 'text' },
        { header: say('head.customers'), style: 'integer' },
        { header: say('head.overdue'), style: 'integer' },
        { header: say('head.soon'), style: 'integer' },
        { header: say('head.later'), style: 'integer' },
      ],
      rows: owners.map(({ owner, customers, overdue, soon, later }) => [
        ...[owner === '' ? say('nobody') : { text: owner }, customers, overdue, soon, later],
      ]),
    },
  ];
}
