import { dayNumber } from '../../../orders/timeUnit';
import type { TableBlock, Text } from '../../../report/report';
import { sayUnder } from '../../../report/say';
import type { PyramidDetail } from './detail';

/** The customers placed by hand, one line each, also those who are no longer in the list. */
export function overridesTable(detail: PyramidDetail): TableBlock {
  const header = sayUnder('pyramid.table.overrides');
  const byScore = ({ row, tierByScore }: PyramidDetail['overrides'][number]): Text => {
    if (row === null) return { key: 'pyramid.table.overrides.gone' };
    return tierByScore < 0 ? { key: 'pyramid.table.overrides.none' } : { text: detail.tiers[tierByScore].name };
  };
  return {
    kind: 'table',
    id: 'overrides',
    title: header('title'),
    columns: [
      { header: header('customer'), style: 'text' },
      { header: header('byScore'), style: 'text' },
      { header: header('tier'), style: 'text' },
      { header: header('reason'), style: 'text' },
      { header: header('date'), style: 'date' },
    ],
    rows: detail.overrides.map((placed) => {
      const { id, tier, reason, date } = placed;
      return [
        { text: id },
        byScore(placed),
        { text: tier },
        { text: reason },
        date === undefined ? null : dayNumber(date),
      ];
    }),
  };
}
