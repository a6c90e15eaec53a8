import { features } from '../../src/entries/features'
import type { Platform } from '../../src/types/gate'

const words = ['object', 'success', 'callback', 'return']
const others = ['', 'nope', 'constructor']
const strangers = ['', 'nope', 'toString', '__proto__', 'abort', 'timeout', 'offMessage']

/** Everything that `canIUse` can be asked, as far as the tables of all platforms name it, and what they do not name. */
export function queries(): string[] {
  const asked = new Set([
    ...[
      '',
      '.',
      '.object',
      'nope',
      'nope.object.url',
      'Request',
      'constructor',
      '__proto__',
      'env',
    ],
    ...[
      'button',
      'button.open-type.share',
      'scroll-view',
      'Button.size',
      'getBatteryInfo',
      'addCard',
    ],
  ])
  for (const platform of Object.keys(features) as Platform[]) {
    for (const [name, api] of Object.entries(features[platform])) {
      const parts = { ...api.options, ...api.results, ...api.methods }
      asked.add(name)
      for (const word of [...words, ...others]) {
        asked.add(`${name}.${word}`)
        const stranger = strangers[asked.size % strangers.length] as string
        const members = words.includes(word) ? Object.keys(parts) : []
        for (const member of [...members, stranger]) {
          const query = `${name}.${word}.${member}`
          for (const value of valuesOf(parts[member])) asked.add(`${query}.${value}`)
          asked.add(query)
        }
      }
    }
  }
  return [...asked]
}

function valuesOf(feature: unknown): string[] {
  const values = (Object(feature) as { values?: readonly string[] }).values ?? []
  return values.flatMap((value) => [value, `${value}.deeper`])
}
