import type { Face } from '../Face';
import { nextAnalyses } from '../nextAnalyses';
import { OwnerChoice } from '../OwnerChoice';
import { dark, darkest, faint, Grid, light, middle, Picture } from '../Picture';

export const tierMigration: Face = {
  picture: Diagonal,
  first: ['customer', 'before', 'after', 'period', 'tier', 'value', 'owner', 'onlyOwner'],
  controls: { onlyOwner: OwnerChoice },
  links: nextAnalyses('equity-bridge', 'commonality'),
};
export const equityBridge: Face = {
  picture: Waterfall,
  first: ['customer', 'before', 'after', 'valueBefore', 'valueAfter', 'period', 'tier', 'value', 'owner', 'onlyOwner'],
  controls: { onlyOwner: OwnerChoice },
  links: nextAnalyses('tier-migration', 'retention-economics'),
};
export const customerEquity: Face = {
  picture: Pool,
  first: ['value', 'tier', 'owner', 'onlyOwner', 'drivers', 'weights', 'perPoint', 'investment'],
  hidden: ({ weights }) => (weights === 'hand' ? [] : ['perPoint']),
  controls: { onlyOwner: OwnerChoice },
  links: nextAnalyses('equity-bridge', 'allocation'),
};
export const rewards: Face = {
  picture: Ribbon,
  first: ['value', 'margin', 'retention', 'retentionWith', 'rules', 'contactPoints'],
  controls: { onlyOwner: OwnerChoice },
  links: nextAnalyses('action-plan', 'retention-economics'),
};
export const allocation: Face = {
  picture: Mirror,
  first: ['tier', 'value', 'owner', 'onlyOwner', 'budget', 'by', 'now'],
  controls: { onlyOwner: OwnerChoice },
  hidden: ({ by }) => (by === 'response' ? [] : ['response']),
  links: nextAnalyses('giving-up', 'profitability'),
};
export const givingUp: Face = {
  picture: Stairs,
  first: ['customer', 'value', 'owner', 'onlyOwner', 'stages', 'protect'],
  controls: { onlyOwner: OwnerChoice },
  links: nextAnalyses('allocation', 'profitability'),
};

/** Most stayed where they were. */
function Diagonal() {
  return (
    <Grid
      colors={[
        [darkest, light, faint],
        [light, dark, faint],
        [faint, light, darkest],
      ]}
    />
  );
}

/** Columns of which each begins where the one before ended. */
function Waterfall() {
  return (
    <Picture>
      <rect x="2" y="18" width="11" height="24" fill={darkest} />
      <rect x="16" y="6" width="11" height="12" fill={middle} />
      <rect x="30" y="6" width="11" height="8" fill={light} />
      <rect x="44" y="14" width="11" height="28" fill={darkest} />
    </Picture>
  );
}

/** A few hold most of it. */
function Pool() {
  return (
    <Picture>
      <circle cx="21" cy="24" r="15" fill={darkest} />
      <circle cx="43" cy="13" r="8" fill={middle} />
      <circle cx="45" cy="33" r="5" fill={light} />
    </Picture>
  );
}

/** A medal on its ribbon. */
function Ribbon() {
  return (
    <Picture>
      <path d="M17 2 H27 L33 20 H25 Z" fill={light} />
      <path d="M39 2 H29 L23 20 H31 Z" fill={middle} />
      <circle cx="28" cy="29" r="12" fill={darkest} />
      <circle cx="28" cy="29" r="7" fill={light} />
    </Picture>
  );
}

/** What a tier gets to the left, what it brings to the right. */
function Mirror() {
  return (
    <Picture>
      {[22, 14, 8].map((length, i) => (
        <g key={length}>
          <rect x={27 - (i + 1) * 7} y={3 + i * 14} width={(i + 1) * 7} height="9" fill={light} />
          <rect x="29" y={3 + i * 14} width={length} height="9" fill={darkest} />
        </g>
      ))}
    </Picture>
  );
}

/** Steps that lead down. */
function Stairs() {
  return (
    <Picture>
      {[darkest, dark, middle, faint].map((color, i) => (
        <rect key={color} x={2 + i * 13} y={4 + i * 10} width="12" height={38 - i * 10} fill={color} />
      ))}
    </Picture>
  );
}
