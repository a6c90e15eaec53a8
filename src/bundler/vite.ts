import { components } from './modules'
import { type Options, resolveOptions } from './options'
import { type RollupLike, transformOf } from './rollupLike'

/**
 * Plugins for Vite that compile each module with `crossmp/babel`: scripts before others change them, Vue components once the
 * plugin for Vue has made scripts of them.
 *
 * @example
 * // vite.config.ts
 * import crossmp from 'crossmp/vite'
 * export default { plugins: [crossmp({ platform: 'alipay' })] }
 */
export function vite(options: Options = {}): RollupLike[] {
  const resolved = resolveOptions(options)
  if (!resolved) return []
  return [
    { name: 'crossmp', enforce: 'pre', transform: transformOf(resolved) },
    { name: 'crossmp:vue', enforce: 'post', transform: transformOf(resolved, components) },
  ]
}
