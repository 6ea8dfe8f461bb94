import { acting } from './acting';
import { actionPlan } from './actionPlan';
import { aloud } from './aloud';
import { analyses } from './analyses';
import { check } from './check';
import { classes } from './classes';
import { classify } from './classify';
import { clusters } from './clusters';
import { code } from './code';
import { cohorts } from './cohorts';
import { commandLine } from './commandLine';
import { commonality } from './commonality';
import { compare } from './compare';
import { concentration } from './concentration';
import { contracts } from './contracts';
import { cross } from './cross';
import { crossSelling } from './crossSelling';
import { customerEquity } from './customerEquity';
import { customers } from './customers';
import { customerShare } from './customerShare';
import { databaseCheck } from './databaseCheck';
import { findings } from './findings';
import { firmness } from './firmness';
import { formulaValue } from './formulaValue';
import { fullReport } from './fullReport';
import { functions } from './functions';
import { home } from './home';
import { keyAccountMatrix } from './keyAccountMatrix';
import { lifetime } from './lifetime';
import { logs } from './logs';
import { matrix } from './matrix';
import { migration } from './migration';
import { optionTexts } from './optionTexts';
import { orders } from './orders';
import { pane } from './pane';
import { problems } from './problems';
import { profitability } from './profitability';
import { pyramid } from './pyramid';
import { regression } from './regression';
import { retentionEconomics } from './retentionEconomics';
import { rewards } from './rewards';
import { rfm } from './rfm';
import { safety } from './safety';
import { scorecard } from './scorecard';
import { start } from './start';
import { sure } from './sure';
import { sureness } from './sureness';
import { target } from './target';
import { track } from './track';
import { tracking } from './tracking';
import { understand } from './understand';
import { warehouse } from './warehouse';
import { weights } from './weights';
import type { OneFormMessages } from '../messages';

/** 简体中文。 */
export const zhCN: OneFormMessages = {
  ...acting,
  ...actionPlan,
  ...aloud,
  ...analyses,
  ...check,
  ...classes,
  ...classify,
  ...clusters,
  ...code,
  ...cohorts,
  ...commandLine,
  ...commonality,
  ...compare,
  ...concentration,
  ...contracts,
  ...cross,
  ...crossSelling,
  ...customerEquity,
  ...customers,
  ...customerShare,
  ...databaseCheck,
  ...findings,
  ...firmness,
  ...formulaValue,
  ...fullReport,
  ...functions,
  ...home,
  ...keyAccountMatrix,
  ...lifetime,
  ...logs,
  ...matrix,
  ...migration,
  ...optionTexts,
  ...orders,
  ...pane,
  ...problems,
  ...profitability,
  ...pyramid,
  ...regression,
  ...retentionEconomics,
  ...rewards,
  ...rfm,
  ...safety,
  ...scorecard,
  ...start,
  ...sure,
  ...sureness,
  ...target,
  ...track,
  ...tracking,
  ...understand,
  ...warehouse,
  ...weights,
};
