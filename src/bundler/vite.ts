import type { Message } from './compiled'
import { components, fileOf, scripts } from './modules'
import { type Options, resolveOptions } from './options'
import { type Channel, logOf, type RollupLike, sumUp, transformOf } from './rollupLike'
import { shortName } from './shortName'
import { createTally } from './tally'

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
  // Nothing is compiled before Vite knows its mode.
  const used = { ...resolved }
  const shown = { details: options.details }
  const tally = createTally(shown)
  return [
    {
      name: 'crossmp',
      api: { options: resolved },
      enforce: 'pre',
      transform: transformOf(used, tally, scripts, readable),
      buildEnd: sumUp(tally),
      configResolved({ command, isProduction }) {
        used.production ??= isProduction
        // A server compiles what is asked for, as long as it runs.
        if (command === 'serve') shown.details = true
      },
    },
    {
      name: 'crossmp:vue',
      enforce: 'post',
      transform: transformOf(used, tally, components, readable),
    },
  ]
}

/** Vite prints the message of a warning, and nothing else of it. Rollup puts the place into the message, Rolldown does not. */
function readable(message: Message, id: string, { meta }: Channel) {
  const { loc, frame } = message
  const line = loc ? `:${loc.start.line}:${loc.start.column}` : ''
  const place = 'rolldownVersion' in Object(meta) ? `${shortName(fileOf(id))}${line}: ` : ''
  return logOf({ ...message, message: `${place}${message.message}\n${frame}` }, id)
}
