import type { Repair } from '../../../core/analyses/act/databaseCheck/detail';
import type { Face } from '../Face';
import { nextAnalyses } from '../nextAnalyses';
import { dark, darkest, faint, light, Picture } from '../Picture';
import { Repairs } from '../repairs/Repairs';

export const databaseCheck: Face = {
  picture: Checked,
  first: ['customer', 'name', 'tier', 'value', 'today'],
  // repairs are accepted in a list of their own
  hidden: () => ['accept'],
  actions: Repairs,
  links: nextAnalyses('concentration', 'commonality'),
  carriedOut: (options) => ({ ...options, accept: [] }),
  outcome: (report) => {
    const { repairs } = report.detail as { repairs: readonly Repair[] };
    const count = repairs.filter(({ isAccepted }) => isAccepted).length;
    return {
      title:
        count > 0
          ? { key: 'databaseCheck.outcome.title', params: { count } }
          : { key: 'databaseCheck.outcome.checked' },
      ...(count > 0 ? { line: { key: 'databaseCheck.outcome.line' } as const } : {}),
      links: [],
      warnings: report.warnings,
    };
  },
};

/** Lines with gaps, and one that is right. */
function Checked() {
  const lengths = [
    [22, 14],
    [22, 0],
    [12, 14],
    [22, 14],
  ];
  return (
    <Picture>
      {lengths.map(([first, second], i) => (
        <g key={i}>
          <rect x="2" y={3 + i * 10} width={first} height="6" fill={i === 0 ? darkest : light} />
          <rect x="27" y={3 + i * 10} width="14" height="6" fill={second > 0 ? light : faint} />
        </g>
      ))}
      <path d="M44 24 L49 30 L57 16" fill="none" stroke={dark} strokeWidth="3" />
    </Picture>
  );
}
