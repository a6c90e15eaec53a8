import type { Platform } from '../../src/types/gate'
import { type Api, isWritten } from '../apis'
import { head } from './head'

/** src/entries/<platform>/index.ts: each API by its name, and the whole object. */
export function platformFile(
  apis: readonly Api[],
  platform: Platform,
  helpers: readonly string[],
): string {
  const names = apis.map(({ name }) => name)
  const written = apis.filter(isWritten).map(({ name }) => name)
  const { add, imports, given } = bareOf(apis, platform)
  return `${head}import { ${add} } from '../../core/bare'
import { createMpx } from '../../core/mpx'
import { driver } from '../../platforms/${platform}/driver'
import type { MpxOn } from '../../types/mpx'
import { bare } from './bare'
import { canIUse } from './canIUse'
${imports}${written.map((name) => `import { ${name} } from './${name}'`).join('\n')}

${[...helpers, ...names].map((name) => `export { ${name} } from './${name}'`).join('\n')}
export { driver }

const apis = { ${written.join(', ')} }
const whole = /* @__PURE__ */ createMpx<'${platform}'>(driver as never, apis, canIUse)
export const mpx: MpxOn<'${platform}'> = /* @__PURE__ */ ${add}(whole, driver as never, ${given})
`
}

/** What adds bare APIs to a platform's whole object: those of a host, or those that no host has. */
function bareOf(apis: readonly Api[], platform: Platform) {
  const has = apis.some((api) => !isWritten(api) && api.on.includes(platform))
  if (!has) return { add: 'addAbsent', imports: '', given: 'bare' }
  return {
    add: 'addBare',
    imports: `import { gated } from '../../platforms/${platform}/gates'\n`,
    given: 'gated, bare',
  }
}
