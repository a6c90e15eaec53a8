import { pickBy } from 'lodash-es'
import type { Gate } from '../../src/types/gate'
import type { Gates, Member } from './members'

/** The file of an API that is nothing but its name, options and gates. */
export function sourceOf({ name, kind, options, since }: Member): string {
  const gatesOn = (platform: string): Gates =>
    kind === 'call' && platform === 'wechat' ? options : {}
  const type = name.charAt(0).toUpperCase() + name.slice(1)
  const [imported, contract, declared] =
    kind === 'call'
      ? [
          'CallContract, Ok',
          `CallContract<'${name}', ${type}Options, Ok>`,
          optionsOf(type, options),
        ]
      : ['SyncContract', `SyncContract<'${name}', [], object>`, '']
  return `import type { ${imported}, Spec } from '../../types/contract'

${declared}
/**
 * Stands for \`${name}\`.
 *
 * @example
 * mpx.${name}()
 */
export type ${type} = ${contract}

export const api: Spec<${type}> = { name: '${name}', kind: '${kind}' }
${Object.entries(since)
  .map(([platform, gate]) => `export const ${platform}: object = ${rowOf(gate, gatesOn(platform))}`)
  .join('\n')}
`
}

const optionsOf = (type: string, options: Gates): string => `/** Options. */
export interface ${type}Options {
${Object.keys(options)
  .map((option) => `  /** An option. */\n  readonly ${option}?: string | undefined`)
  .join('\n')}
}
`

function rowOf(since: Gate, options: Gates): string {
  const params = pickBy(options, (gate) => gate !== '1.0.0')
  return JSON.stringify({ since, ...(Object.keys(params).length > 0 && { params }) })
}
