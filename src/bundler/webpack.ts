import type { Options } from './options'
import { type WebpackLike, webpackLike } from './webpackLike'

/**
 * Plugin for webpack 5 that compiles each module with `crossmp/babel`, before other loaders.
 *
 * @example
 * // webpack.config.js
 * const { crossmp } = require('crossmp/webpack')
 * module.exports = { entry: './src/app.js', plugins: [crossmp({ platform: 'alipay' })] }
 */
export function webpack(options: Options = {}): WebpackLike {
  return webpackLike(options)
}
