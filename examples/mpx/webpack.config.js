const { join } = require('node:path')
const MpxWebpackPlugin = require('@mpxjs/webpack-plugin')

module.exports = ({ target }) => {
  // As Mpx's command line does: babel.config.js reads it.
  process.env.MPX_CURRENT_TARGET_MODE = target
  return {
    mode: 'production',
    entry: { app: './src/app.mpx' },
    output: { path: join(__dirname, 'dist', target) },
    resolve: { extensions: ['.mpx', '.ts', '.js'] },
    module: {
      rules: [
        { test: /\.mpx$/, use: MpxWebpackPlugin.loader() },
        { test: /\.[jt]s$/, include: [join(__dirname, 'src'), /@mpxjs/], use: 'babel-loader' },
        { test: /\.json$/, resourceQuery: /asScript/, type: 'javascript/auto' },
        { test: /\.(wxml|axml)$/, use: MpxWebpackPlugin.wxmlLoader() },
        { test: /\.(wxss|acss)$/, use: MpxWebpackPlugin.wxssLoader() },
      ],
    },
    plugins: [new MpxWebpackPlugin({ mode: target, srcMode: 'wx' })],
  }
}
