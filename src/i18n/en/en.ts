import { analyses } from './analyses';
import { classes } from './classes';
import { classify } from './classify';
import { compare } from './compare';
import { contracts } from './contracts';
import { cross } from './cross';
import { customers } from './customers';
import { findings } from './findings';
import { formulaValue } from './formulaValue';
import { functions } from './functions';
import { keyAccountMatrix } from './keyAccountMatrix';
import { lifetime } from './lifetime';
import { matrix } from './matrix';
import { migration } from './migration';
import { orders } from './orders';
import { pane } from './pane';
import { problems } from './problems';
import { pyramid } from './pyramid';
import { rfm } from './rfm';
import { safety } from './safety';
import { scorecard } from './scorecard';
import { target } from './target';
import { weights } from './weights';

/**
 * English, the source of all keys. Flat keys; `{name}` stands for a parameter; a text that depends on `count` has the
 * variants `.one` and `.other`. Another language has the same files with the same keys and parameters.
 */
export const en = {
  ...analyses,
  ...classes,
  ...classify,
  ...compare,
  ...contracts,
  ...cross,
  ...customers,
  ...findings,
  ...formulaValue,
  ...functions,
  ...keyAccountMatrix,
  ...lifetime,
  ...matrix,
  ...migration,
  ...orders,
  ...pane,
  ...problems,
  ...pyramid,
  ...rfm,
  ...safety,
  ...scorecard,
  ...target,
  ...weights,
} as const;
