import { upperFirst } from 'lodash-es'
import { records } from '../platforms'
import { kindOf } from './kind'
import type { Known } from './known'
import { allowing } from './lacking'
import { rowText, sinceText } from './row'

/** The file of an API, with a mark wherever somebody has to write. The first known is the contract's. */
export function fileText(name: string, known: readonly [Known, ...Known[]]): string {
  const { types, contract, spec, example } = kindOf(name, allowing(known))
  const { off } = known[0].facts
  const does = off
    ? `Removes one listener of \`${off}\`, or all. Works also where the host has no such function.`
    : 'TODO: what it does, in a sentence.'
  const doc = `/**\n * ${does}\n *\n * @example\n * ${example}\n */`
  const text = [
    ...types,
    `${doc}\nexport type ${upperFirst(name)} = ${contract}`,
    spec,
    ...known.map((one) => rowText(name, one, known)),
    sinceText(name, known),
  ]
    .filter(Boolean)
    .join('\n\n')
  return `${importsOf(text, known)}\n\n${text}`
}

function importsOf(text: string, known: readonly Known[]): string {
  const hosts = known.map(
    ({ platform }) =>
      `import type { ${upperFirst(records[platform].global)} } from '../../platforms/${platform}/host'`,
  )
  const used = names.filter((name) => new RegExp(`\\b${name}\\b`).test(text))
  const [, payload] = /EventContract<'off\w+', (\w+Payload)>/.exec(text) ?? []
  return [
    ...hosts,
    `import type { ${used.join(', ')} } from '../../types/contract'`,
    "import type { Row } from '../../types/row'",
    ...(payload ? [`import type { ${payload} } from './on${payload.replace('Payload', '')}'`] : []),
  ].join('\n')
}

const names = [
  ...['CallContract', 'Callbacks', 'EventContract', 'FactoryContract', 'Generic', 'Listener', 'Ok'],
  ...['Since', 'Spec', 'SyncContract'],
]
