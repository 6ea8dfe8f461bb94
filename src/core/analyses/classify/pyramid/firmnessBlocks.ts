import type { Block } from '../../../report/report';
import { sayUnder } from '../../../report/say';
import type { PyramidDetail } from './detail';

const say = sayUnder('pyramid.firmness');
/** A tier that holds in fewer weightings is contested. */
const firm = 0.9;
const shown = 30;

/** How firm the tiers are, and the contested customers with the weight that decides them. */
export function firmnessBlocks({ firmness, tiers, tierIndices, indicators, ids }: PyramidDetail): Block[] {
  if (!firmness) return [];
  const contested = Array.from(ids.keys())
    .filter((row) => firmness.firmness[row] < firm)
    .sort((a, b) => firmness.firmness[a] - firmness.firmness[b]);
  const largestError = firmness.error.reduce((most, error) => (error > most ? error : most), 0);
  return [
    {
      kind: 'sentence',
      text: say('finding', {
        count: contested.length,
        draws: firmness.draws,
        error: { percent: largestError },
      }),
    },
    {
      kind: 'table',
      id: 'firmness',
      title: say('byTier'),
      columns: [
        { header: say('tier'), style: 'text' },
        { header: say('firm'), style: 'integer' },
        { header: say('up'), style: 'integer' },
        { header: say('down'), style: 'integer' },
      ],
      rows: tiers.map(({ name }, tier) => {
        const counts = [0, 0, 0];
        tierIndices.forEach((own, row) => {
          if (own !== tier) return;
          counts[firmness.firmness[row] >= firm ? 0 : firmness.up[row] > firmness.down[row] ? 1 : 2]++;
        });
        return [{ text: name }, ...counts];
      }),
    },
    {
      kind: 'table',
      id: 'contested',
      title: say('contested'),
      columns: [
        { header: say('customer'), style: 'text' },
        { header: say('tier'), style: 'text' },
        { header: say('share'), style: 'percent1' },
        { header: say('upShare'), style: 'percent1' },
        { header: say('downShare'), style: 'percent1' },
        { header: say('decisive'), style: 'text' },
      ],
      rows: contested.slice(0, shown).map((row) => [
        { text: ids[row] },
        { text: tiers[tierIndices[row]].name },
        firmness.firmness[row],
        firmness.up[row],
        firmness.down[row],
        say(firmness.heldByMore[row] ? 'heldByMore' : 'heldByLess', {
          column: indicators[firmness.decisive[row]]?.column ?? '',
        }),
      ]),
    },
  ];
}
