import { helpers, members } from '../babel/libraryNames'
import type { Language } from '../messages/language'
import { platforms, records } from '../platforms/index'
import { servedBy } from './compatData'
import { textOfQuery } from './explainApi'
import { words } from './statementWords'

const own: readonly string[] = [...members, ...helpers, 'native']

/** What crossmp has beside APIs: `canIUse`, `env`. */
export const textOfOwn = (name: string, language: Language): string | undefined =>
  own.includes(name) ? words[language].own(name) : undefined

/** What a host's own method is for, if crossmp has that under another name: `tradePay`. */
export function textOfNative(name: string, language: Language): string | undefined {
  for (const platform of platforms) {
    const api = servedBy(platform, name)
    const native = `${records[platform].global}.${name}`
    if (api) return `${words[language].serves(native, api)}\n\n${textOfQuery(api, language)}`
  }
  return undefined
}
