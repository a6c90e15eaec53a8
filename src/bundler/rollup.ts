import type { Options } from './options'
import { type RollupLike, rollupLike } from './rollupLike'

/**
 * Plugin for Rollup that compiles each module with `crossmp/babel`. It may stand before or after the plugins that take TypeScript
 * or JSX away.
 *
 * @example
 * // rollup.config.mjs
 * import crossmp from 'crossmp/rollup'
 * export default { input: 'src/app.js', output: { dir: 'dist' }, plugins: [crossmp({ platform: 'alipay' })] }
 */
export function rollup(options: Options = {}): RollupLike {
  return rollupLike(options)
}
