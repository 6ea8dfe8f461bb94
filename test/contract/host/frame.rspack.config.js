const path = require('node:path');

/** The page of the host alone, for frame.test.ts. */
module.exports = {
  mode: 'development',
  devtool: false,
  target: ['web', 'es2022'],
  entry: path.join(__dirname, 'framePage.ts'),
  output: { path: path.resolve(__dirname, '../../../node_modules/.cache/frame-test'), filename: 'host.js' },
  resolve: { extensions: ['.ts', '.js'] },
  module: {
    rules: [
      {
        test: /\.ts$/,
        loader: 'builtin:swc-loader',
        options: { jsc: { parser: { syntax: 'typescript' }, target: 'es2022' } },
      },
    ],
  },
  stats: 'errors-only',
};
