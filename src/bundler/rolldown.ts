import { type Options, settle } from './options'
import { type RollupLike, transformOf } from './rollupLike'

/**
 * Plugin for Rolldown that compiles each module with `crossmp/babel`.
 *
 * @example
 * // rolldown.config.mjs
 * import crossmp from 'crossmp/rolldown'
 * export default { input: 'src/app.ts', output: { dir: 'dist' }, plugins: [crossmp({ platform: 'alipay' })] }
 */
export function rolldown(options: Options = {}): RollupLike {
  const settled = settle(options)
  return { name: 'crossmp', ...(settled && { transform: transformOf(settled) }) }
}
