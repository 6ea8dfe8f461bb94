import type { Analysis } from '../../analysis';
import { contractsDefaults } from './defaults';
import type { ContractsDetail } from './detail';
import { evaluateContracts } from './evaluate';
import { contractsJson } from './json';
import { contractsSchema, type ContractsOptions } from './options';
import { contractsReport } from './report';

/** Contract renewal and its value by the shifted beta-geometric model, Fader & Hardie 2007. */
export const contracts: Analysis<ContractsOptions, ContractsDetail> = {
  id: 'contracts',
  roles: [
    { role: 'customer', required: false },
    { role: 'date', required: false, many: true },
    { role: 'count', required: false },
    { role: 'amount', required: false },
  ],
  schema: contractsSchema,
  defaults: contractsDefaults,
  run(table, options, progress) {
    progress(0);
    const detail = evaluateContracts(table, options);
    progress(0.9);
    const report = contractsReport(detail);
    progress(1);
    return report;
  },
  wantsLiveFormulas: () => false,
  json: contractsJson,
};
