const { join } = require('node:path')
const CopyPlugin = require('copy-webpack-plugin')
const { crossmp } = require('crossmp/webpack')

module.exports = ({ platform }) => ({
  mode: 'production',
  target: ['web', 'es2015'],
  entry: { app: './src/app.ts', 'pages/share/share': './src/pages/share/share.ts' },
  output: { path: join(__dirname, 'dist', platform), clean: true },
  resolve: { extensions: ['.ts', '.js'] },
  module: { rules: [{ test: /\.ts$/, loader: 'ts-loader', options: { transpileOnly: true } }] },
  plugins: [
    crossmp({ platform }),
    // Templates and settings, which differ per platform.
    new CopyPlugin({ patterns: [{ from: platform }] }),
  ],
})
