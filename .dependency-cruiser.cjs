/** Which way imports may look: src/README.md has the picture. */
const only = (name, from, to, extra = {}) => ({
  name,
  severity: 'error',
  from: { path: from, ...extra },
  to: { pathNot: to, path: '^src/' },
});

module.exports = {
  forbidden: [
    {
      name: 'no-circles',
      severity: 'error',
      from: { path: '^src/' },
      to: { circular: true },
    },
    only('table-looks-at-nothing', '^src/core/table/', ['^src/core/table/', '^src/core/problem']),
    only('stats-looks-at-nothing', '^src/core/stats/', ['^src/core/stats/', '^src/core/problem']),
    only('warehouse-looks-down', '^src/core/warehouse/', [
      '^src/core/(warehouse|scoring|tiers|table|stats|orders|purchases|report)/',
      '^src/core/problem',
    ]),
    only('names-look-at-nothing', '^src/core/names/', ['^src/core/names/']),
    only('report-looks-at-nothing', '^src/core/report/', ['^src/core/report/', '^src/core/problem']),
    only('sample-looks-at-stats', '^src/core/sample/', ['^src/core/sample/', '^src/core/stats/', '^src/core/problem']),
    only('scoring-looks-down', '^src/core/scoring/', ['^src/core/(scoring|table|stats)/', '^src/core/problem']),
    only('code-looks-at-nothing', '^src/core/code/', ['^src/core/code/']),
    only('tiers-looks-down', '^src/core/tiers/', ['^src/core/(tiers|table|stats)/', '^src/core/problem']),
    only('groups-looks-down', '^src/core/groups/', [
      '^src/core/(groups|tiers|table|stats|report)/',
      '^src/core/problem',
    ]),
    only('shape-looks-at-table', '^src/core/shape/', ['^src/core/(shape|table)/', '^src/core/problem']),
    only('orders-looks-down', '^src/core/orders/', ['^src/core/(orders|table|stats|report)/', '^src/core/problem']),
    only('contacts-look-at-table', '^src/core/contacts/', ['^src/core/(contacts|table)/', '^src/core/problem']),
    only('export-looks-at-nothing', '^src/core/export/', ['^src/core/export/', '^src/core/problem']),
    only('snapshots-look-down', '^src/core/snapshots/', [
      '^src/core/(snapshots|tiers|table|stats|report|export)/',
      '^src/core/problem',
    ]),
    only('purchases-looks-down', '^src/core/purchases/', ['^src/core/(purchases|stats|orders)/', '^src/core/problem']),
    {
      name: 'an-analysis-is-not-used-by-another',
      severity: 'error',
      from: { path: '^src/core/analyses/([^/]+)/([^/]+)/' },
      to: { path: '^src/core/analyses/[^/]+/[^/]+/', pathNot: '^src/core/analyses/$1/$2/' },
    },
    {
      name: 'rooms-of-core-do-not-look-at-analyses',
      severity: 'error',
      from: { path: '^src/core/', pathNot: '^src/core/analyses/' },
      to: { path: '^src/core/analyses/' },
    },
    only('core-looks-at-core', '^src/core/', ['^src/core/']),
    only('engine-looks-at-core', '^src/engine/', ['^src/engine/', '^src/core/']),
    only('app-looks-at-engine-and-core', '^src/app/', ['^src/app/', '^src/engine/', '^src/core/']),
    only('excel-looks-at-ports-table-report', '^src/excel/', [
      '^src/excel/',
      '^src/app/ports',
      '^src/core/(table|report)/',
      '^src/core/contacts/contactLogTable',
      '^src/core/problem',
    ]),
    only(
      'taskpane-looks-at-app-core-i18n',
      '^src/taskpane/',
      ['^src/taskpane/', '^src/app/', '^src/core/', '^src/i18n/', '^src/help/[^/]+$'],
      {
        pathNot: '^src/taskpane/index\\.tsx$',
      },
    ),
    only('taskpane-entry-puts-together', '^src/taskpane/index\\.tsx$', [
      '^src/(taskpane|app|core|i18n|excel|engine|commands|functions)/',
    ]),
    only('help-looks-at-nothing', '^src/help/[^/]+$', ['^src/help/[^/]+$']),
    only('the-help-that-is-written-ships-no-workbench', '^src/help/(site|walkthrough)/', [
      '^src/(help|core|engine|i18n|functions)/',
      '^src/taskpane/(reports|state)/',
      '^src/cli/(describedSchema|optionRows)',
    ]),
    only('commands-look-at-app', '^src/commands/', ['^src/commands/', '^src/app/', '^src/core/problem']),
    only('functions-look-at-core-engine', '^src/functions/', ['^src/functions/', '^src/core/', '^src/engine/'], {
      pathNot: '^src/functions/(index|calls)\\.ts$',
    }),
    only('functions-entry-puts-together', '^src/functions/(index|calls)\\.ts$', ['^src/(functions|core|engine|i18n)/']),
    only('i18n-looks-at-nothing', '^src/i18n/', ['^src/i18n/', '^src/core/(problem|report/report|table/table)']),
    only('workbench-knows-nothing-of-the-product', '^src/workbench/', ['^src/workbench/']),
    {
      name: 'only-excel-and-entries-name-office',
      severity: 'error',
      from: { path: '^src/', pathNot: '^src/(excel|workbench)/' },
      to: { path: '@microsoft/office-js' },
    },
    {
      name: 'what-ships-has-no-workbench',
      severity: 'error',
      from: { path: '^src/(core|engine|app|excel|functions|taskpane|commands|i18n)/' },
      to: { path: '^(src/workbench/|node_modules/(@univerjs|echarts|hucre|jsdom))' },
    },
  ],
  options: {
    tsConfig: { fileName: 'tsconfig.json' },
    tsPreCompilationDeps: true,
    doNotFollow: { path: 'node_modules' },
    enhancedResolveOptions: { extensions: ['.ts', '.tsx', '.js', '.json'] },
  },
};
