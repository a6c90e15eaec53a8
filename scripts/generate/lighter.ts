import type { Platform } from '../../src/types/gate'
import type { Api } from '../apis'
import { lighterOf } from '../lighter/index'
import { trim } from '../lighter/trim'
import { apiFile } from './entries'
import { head } from './head'

/** src/entries/<platform>/{latest,current}: modules of APIs for hosts that are new enough. */
export function lighterFiles(
  apis: readonly Api[],
  platforms: readonly Platform[],
): Record<string, string> {
  const files: Record<string, string> = { 'src/entries/lighter.ts': tableFile(apis, platforms) }
  for (const platform of platforms) {
    for (const api of apis) {
      for (const lighter of lighterOf(api, platform)) {
        const folder = `src/entries/${platform}/${lighter.folder}`
        const row = `${folder}/rows/${api.name}.ts`
        // What is left of the rows was checked where they are written.
        files[row] = `${head}// @ts-nocheck\n${trim(api, platform, lighter, row)}`
        files[`${folder}/${api.name}.ts`] = apiFile(api, platform, {
          gated: lighter.gated,
          up: '../',
          row: `./rows/${api.name}`,
          rows: lighter.rows,
        })
      }
    }
  }
  return files
}

/** src/entries/lighter.ts: what is there, for the plugin to choose from. */
function tableFile(apis: readonly Api[], platforms: readonly Platform[]): string {
  const lines = platforms.map((platform) => {
    const modules = apis.flatMap((api) => {
      const lighter = lighterOf(api, platform)
      const choice = lighter.map(({ folder, required }) => ({ folder, required }))
      return lighter.length ? [`    ${api.name}: ${JSON.stringify(choice)},`] : []
    })
    return `  ${platform}: {\n${modules.join('\n')}\n  },`
  })
  return `${head}import type { Gate, Platform } from '../types/gate'

/** Modules of an API for newer hosts, the lightest first, and what every host must meet for it. */
export type Lighter = readonly { readonly folder: string; readonly required: readonly Gate[] }[]

export const lighter: { readonly [P in Platform]: { readonly [api: string]: Lighter } } = {
${lines.join('\n')}
}
`
}
