import { type Options, settle } from './options'
import { type RollupLike, transformOf } from './rollupLike'

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
  const settled = settle(options)
  return { name: 'crossmp', ...(settled && { transform: transformOf(settled) }) }
}
