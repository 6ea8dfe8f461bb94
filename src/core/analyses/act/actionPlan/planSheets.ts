import type { Block, ReportSheet, TableBlock, Text } from '../../../report/report';
import { sayUnder } from '../../../report/say';
import type { ActionPlanDetail, PlannedContact } from './detail';

const say = sayUnder('actionPlan');

/** As many customers stand on the plan, and on an owner's page; the files have all. */
const mostShown = 5000;
const mostPerOwner = 200;

type Cell = number | Text | null;
type Column = TableBlock['columns'][number] & { cell(of: PlannedContact): Cell };

const text = (words: string): Text | null => (words === '' ? null : { text: words });
const number = (value: number): number | null => (Number.isFinite(value) ? value : null);

/** The whole plan, overdue first, with buttons to filter it by owner or tier. */
export function planSheet(detail: ActionPlanDetail): ReportSheet {
  const { plan } = detail;
  const { due, overdue, customer, tier, owner, value, channel, next, last, satisfaction, said, why } =
    columnsOf(detail);
  const columns = [due, overdue, customer, tier, owner, channel, next, last, why];
  if (plan.some((of) => Number.isFinite(of.value))) columns.splice(4, 0, value);
  if (plan.some((of) => Number.isFinite(of.satisfaction))) columns.push(satisfaction);
  if (plan.some((of) => of.said !== '')) columns.push(said);
  return {
    id: 'plan',
    name: say('sheet.plan'),
    blocks: [
      { kind: 'heading', text: say('sheet.planTitle') },
      {
        ...tableOf('plan', plan.slice(0, mostShown), columns),
        title: say('table.plan', { count: plan.length, shown: Math.min(plan.length, mostShown) }),
        hasFilter: true,
      },
    ],
  };
}

/** What each owner has to do next, on a page of its own, with room to write down what came of it. */
export function ownerSheet(detail: ActionPlanDetail): ReportSheet {
  const { due, overdue, customer, tier, channel, next, last, done } = columnsOf(detail);
  return {
    id: 'plan-owners',
    name: say('sheet.owners'),
    blocks: detail.owners.flatMap(({ owner, overdue: late, soon }, i): Block[] => {
      const own = detail.plan.filter((of) => of.owner === owner);
      return [
        {
          kind: 'heading',
          text: owner === '' ? say('nobody') : { text: owner },
          ...(i > 0 ? { startsPage: true } : {}),
        },
        { kind: 'sentence', text: say('owner.line', { overdue: late, soon, count: own.length }) },
        tableOf(`owner-${i}`, own.slice(0, mostPerOwner), [due, overdue, customer, tier, channel, next, last, done]),
      ];
    }),
  };
}

function tableOf(id: string, plan: readonly PlannedContact[], columns: readonly Column[]): TableBlock {
  return {
    kind: 'table',
    id,
    columns: columns.map(({ header, style }) => ({ header, style })),
    rows: plan.map((of) => columns.map(({ cell }) => cell(of))),
  };
}

function columnsOf({ tiers, tierColumn }: ActionPlanDetail) {
  const column = (header: Text, style: Column['style'], cell: Column['cell']): Column => ({ header, style, cell });
  return {
    due: column(say('head.due'), 'date', ({ due }) => due),
    overdue: column(say('head.overdueDays'), 'integer', ({ overdueDays }) => overdueDays || null),
    customer: column(say('head.customer'), 'text', ({ id }) => text(id)),
    tier: column({ text: tierColumn }, 'text', ({ tier }) => text(tiers[tier].tier)),
    owner: column(say('head.owner'), 'text', ({ owner }) => text(owner)),
    value: column(say('head.value'), 'integer', ({ value }) => number(value)),
    channel: column(say('head.channel'), 'text', ({ channel }) => text(channel)),
    next: column(say('head.next'), 'text', ({ next }) => text(next)),
    last: column(say('head.last'), 'date', ({ lastContact }) => number(lastContact)),
    why: column(say('head.why'), 'text', ({ reason }) => say(`why.${reason}`)),
    satisfaction: column(say('head.satisfaction'), 'integer', ({ satisfaction }) => number(satisfaction)),
    said: column(say('head.said'), 'text', ({ said }) => text(said)),
    done: column(say('head.done'), 'text', () => null),
  };
}
