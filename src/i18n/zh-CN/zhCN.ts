import { acting } from './acting';
import { analyses } from './analyses';
import { check } from './check';
import { classes } from './classes';
import { classify } from './classify';
import { clusters } from './clusters';
import { cohorts } from './cohorts';
import { commonality } from './commonality';
import { compare } from './compare';
import { concentration } from './concentration';
import { contracts } from './contracts';
import { cross } from './cross';
import { crossSelling } from './crossSelling';
import { customers } from './customers';
import { customerShare } from './customerShare';
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
import { profitability } from './profitability';
import { pyramid } from './pyramid';
import { regression } from './regression';
import { retentionEconomics } from './retentionEconomics';
import { rfm } from './rfm';
import { safety } from './safety';
import { scorecard } from './scorecard';
import { target } from './target';
import { tracking } from './tracking';
import { understand } from './understand';
import { weights } from './weights';
import type { OneFormMessages } from '../messages';

/** 简体中文。 */
export const zhCN: OneFormMessages = {
  ...acting,
  ...analyses,
  ...check,
  ...classes,
  ...classify,
  ...clusters,
  ...cohorts,
  ...commonality,
  ...compare,
  ...concentration,
  ...contracts,
  ...cross,
  ...crossSelling,
  ...customers,
  ...customerShare,
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
  ...profitability,
  ...pyramid,
  ...regression,
  ...retentionEconomics,
  ...rfm,
  ...safety,
  ...scorecard,
  ...target,
  ...tracking,
  ...understand,
  ...weights,
};
