import { calendarText, type CalendarEvent } from '../../../export/calendar';
import { csvText } from '../../../export/csv';
import { dayText } from '../../../orders/timeUnit';
import { sayUnder } from '../../../report/say';
import type { FileSettings, ReportFile } from '../../analysis';
import type { ActionPlanDetail, PlannedContact } from './detail';

const say = sayUnder('actionPlan');

/** The plan for a calendar, and for a program that manages customers. */
export function planFiles(detail: ActionPlanDetail, settings: FileSettings): ReportFile[] {
  return [
    {
      kind: 'ics',
      name: 'action-plan.ics',
      type: 'text/calendar',
      content: calendarText(events(detail, settings), settings.stamp),
    },
    { kind: 'csv', name: 'action-plan.csv', type: 'text/csv', content: csvText(rows(detail, settings)) },
  ];
}

/** An event per customer. What is overdue stands on today: nobody looks at the days that are gone. */
function events({ plan, tiers, today }: ActionPlanDetail, { translate }: FileSettings): CalendarEvent[] {
  const uid = uids(plan);
  return plan.map((of): CalendarEvent => {
    const tier = tiers[of.tier];
    const lines = [
      of.next,
      tier.treatment,
      tier.service,
      of.overdueDays > 0 ? translate(say('file.overdue', { due: dayText(of.due), count: of.overdueDays })) : '',
      Number.isFinite(of.lastContact) ? translate(say('file.last', { day: dayText(of.lastContact) })) : '',
      of.said,
      of.owner === '' ? '' : translate(say('file.owner', { owner: of.owner })),
    ];
    const what = of.channel === '' ? '' : `${of.channel}: `;
    return {
      uid: uid.get(of.row) ?? of.id,
      day: dayText(Math.max(of.due, today)),
      summary: `${what}${of.id} (${tier.tier})`,
      description: lines.filter((line) => line !== '').join('\n'),
      categories: [tier.tier, of.owner].filter((name) => name !== ''),
    };
  });
}

/** The customer says which event it is; the second row of a name is told apart by its count, in the order of the list. */
function uids(plan: readonly PlannedContact[]): Map<number, string> {
  const seen = new Map<string, number>();
  return new Map(
    [...plan]
      .sort((a, b) => a.row - b.row)
      .map(({ id, row }) => {
        const count = (seen.get(id) ?? 0) + 1;
        seen.set(id, count);
        const name = Array.from(id.trim(), (sign) => sign.codePointAt(0)?.toString(36) ?? '').join('.');
        return [row, `${name}${count > 1 ? `-${count}` : ''}@action-plan.customer-pyramid`];
      }),
  );
}

function rows(
  { plan, tiers, tierColumn }: ActionPlanDetail,
  { translate }: FileSettings,
): (string | number | null)[][] {
  const heads = (
    ['customer', 'owner', 'due', 'overdueDays', 'channel', 'next', 'treatment', 'service', 'discount', 'last'] as const
  ).map((key) => translate(say(`head.${key}`)));
  const more = (['satisfaction', 'said'] as const).map((key) => translate(say(`head.${key}`)));
  const day = (days: number): string | null => (Number.isFinite(days) ? dayText(days) : null);
  return [
    [heads[0], tierColumn, ...heads.slice(1), ...more],
    ...plan.map((of) => {
      const tier = tiers[of.tier];
      return [
        ...[of.id, tier.tier, of.owner, day(of.due), of.overdueDays, of.channel, of.next, tier.treatment],
        ...[tier.service, tier.discount, day(of.lastContact), of.satisfaction, of.said],
      ];
    }),
  ];
}
