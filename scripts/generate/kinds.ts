import type { Api } from '../apis'
import { drivenNames } from './entries'
import { head } from './head'

/** src/entries/kinds.ts: which forms the module of an API has, for the Babel plugin. */
export function kindsFile(apis: readonly Api[]): Record<string, string> {
  const lines = apis.map(({ name, kind, off }) => `  ${name}: '${off ? 'off' : kind}',`)
  const text = `${head}import type { Contract } from '../types/contract'

/** How each API answers; \`off\` removes listeners. */
export const kinds: { readonly [api: string]: Contract['kind'] | 'off' } = {\n${lines.join('\n')}
}

/** What is no API and asks the host. */
export const driven: readonly string[] = ['${drivenNames.join("', '")}']
`
  return { 'src/entries/kinds.ts': text }
}
