const path = require('node:path');
const { CopyRspackPlugin, HtmlRspackPlugin } = require('@rspack/core');
const { ThirdPartyNotices } = require('./scripts/licences/ThirdPartyNotices');
const { FunctionAssets } = require('./src/functions/metadata/FunctionAssets');
const { HelpSite } = require('./src/help/site/HelpSite');
const { IconAssets } = require('./src/manifest/icons/IconAssets');
const { ManifestAsset } = require('./src/manifest/ManifestAsset');
const { developmentHost } = require('./src/manifest/shippedManifest');

const rules = [
  {
    test: /\.tsx?$/,
    loader: 'builtin:swc-loader',
    options: {
      jsc: {
        parser: { syntax: 'typescript', tsx: true },
        transform: { react: { runtime: 'automatic' } },
        target: 'es2022',
      },
    },
  },
  { test: /\.css$/, type: 'css' },
  { test: /\.m?js$/, resolve: { fullySpecified: false } },
];

const common = (mode) => ({
  mode,
  target: ['web', 'es2022'],
  devtool: mode === 'production' ? false : 'eval-cheap-module-source-map',
  resolve: { extensions: ['.tsx', '.ts', '.js'] },
  module: { rules },
  performance: false,
  stats: 'errors-warnings',
});

/** DuckDB for a worker of the browser: what the package has under the name that Node takes is for Node. */
const duckdb = path.join(
  path.dirname(require.resolve('@duckdb/duckdb-wasm/dist/duckdb-eh.wasm')),
  'duckdb-browser-blocking.mjs',
);

/** What ships to Excel: the pane and the functions with their worker, the icons, the help, the manifest. */
const addIn = (mode, host) => ({
  ...common(mode),
  name: 'add-in',
  entry: {
    // The manifest names it: no hash.
    functions: { import: './src/functions/index.ts', filename: 'functions.js' },
    taskpane: './src/taskpane/index.tsx',
  },
  output: {
    path: path.resolve(__dirname, 'dist'),
    filename: '[name].[contenthash:8].js',
    assetModuleFilename: '[name].[contenthash:8][ext]',
    clean: true,
  },
  resolve: { ...common(mode).resolve, alias: { '@duckdb/duckdb-wasm/blocking$': duckdb } },
  plugins: [
    new HtmlRspackPlugin({
      template: './src/taskpane/index.html',
      filename: 'taskpane.html',
      chunks: ['functions', 'taskpane'],
      chunksSortMode: 'manual',
    }),
    new FunctionAssets(host),
    new HelpSite(),
    new ThirdPartyNotices(),
    new IconAssets(),
    new CopyRspackPlugin({ patterns: [{ from: 'assets/*.html' }] }),
    new ManifestAsset(host),
  ],
});

/** The page that stands in for Excel; never shipped. */
const workbench = (mode) => ({
  ...common(mode),
  optimization: { minimize: false, splitChunks: false },
  name: 'workbench',
  entry: { workbench: './src/workbench/page/index.ts' },
  output: { path: path.resolve(__dirname, '.workbench'), filename: '[name].js', clean: { keep: /\.xlsx$/ } },
  plugins: [
    new HtmlRspackPlugin({ template: './src/workbench/page/index.html', filename: 'index.html' }),
    // what a browser needs to install the page as an app
    new CopyRspackPlugin({
      patterns: [{ from: 'src/workbench/page/install.json' }, { from: 'assets/icons/icon.svg' }],
    }),
  ],
});

module.exports = (env, { mode = 'production' }) => {
  const host = env.host ?? developmentHost;
  const all = [addIn(mode, host), workbench(mode)];
  return env.only ? all.filter((config) => config.name === env.only) : all;
};
