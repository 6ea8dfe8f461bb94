import type { ProfitabilityDetail } from './detail';

/** Unrounded; a customer without revenue or tier has no profit. */
export function profitabilityJson({ ids, profits, lossMakers, drivers, ...detail }: ProfitabilityDetail): object {
  return {
    ...{ drivers, ...detail },
    lossMakers: lossMakers.map(({ row: _, line, ...of }) => ({
      ...of,
      line: typeof line === 'number' ? drivers[line].column : line,
    })),
    customers: ids.map((id, row) => ({ id, profit: profits[row] })),
  };
}
