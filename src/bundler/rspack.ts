import type { Options } from './options'
import { type WebpackLike, webpackLike } from './webpackLike'

/**
 * Plugin for Rspack that compiles each module with `crossmp/babel`, before other loaders.
 *
 * @example
 * // rspack.config.mjs
 * import crossmp from 'crossmp/rspack'
 * export default { entry: './src/app.js', plugins: [crossmp({ platform: 'alipay' })] }
 */
export function rspack(options: Options = {}): WebpackLike {
  return webpackLike(options)
}
