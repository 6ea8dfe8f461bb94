const path = require('node:path');
const { BannerPlugin } = require('@rspack/core');
const { ThirdPartyNotices } = require('../../scripts/licences/ThirdPartyNotices');

/**
 * The command line as one file for Node. Office.js, jsdom and the formula engine are loaded from their own packages when it
 * runs: nothing of them is in the file, and what installs it gets them from the registry.
 */
module.exports = {
  mode: 'production',
  name: 'command-line',
  context: path.resolve(__dirname, '../..'),
  target: 'node20',
  devtool: false,
  entry: { 'customer-pyramid': './src/cli/main.ts' },
  output: { path: path.resolve(__dirname, '../../command-line'), filename: '[name].js', clean: true },
  resolve: { extensions: ['.ts', '.js'] },
  module: {
    // what is loaded on demand in the page is in the one file here
    parser: { javascript: { dynamicImportMode: 'eager' } },
    rules: [
      {
        test: /\.ts$/,
        loader: 'builtin:swc-loader',
        options: { jsc: { parser: { syntax: 'typescript' }, target: 'es2022' } },
      },
    ],
  },
  // where a package is looked for is where the file is installed
  node: { __filename: false, __dirname: false },
  optimization: { minimize: false, splitChunks: false },
  performance: false,
  stats: 'errors-warnings',
  plugins: [new BannerPlugin({ banner: '#!/usr/bin/env node', raw: true, entryOnly: true }), new ThirdPartyNotices()],
};
