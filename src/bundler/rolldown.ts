import type { Options } from './options'
import { type RollupLike, rollupLike } from './rollupLike'

/**
 * Plugin for Rolldown that compiles each module with `crossmp/babel`.
 *
 * @example
 * // rolldown.config.mjs
 * import crossmp from 'crossmp/rolldown'
 * export default { input: 'src/app.ts', output: { dir: 'dist' }, plugins: [crossmp({ platform: 'alipay' })] }
 */
export function rolldown(options: Options = {}): RollupLike {
  return rollupLike(options)
}
