import type { Platform } from '../../src/types/gate'
import { type Api, isWritten } from '../apis'
import { platform as bare } from '../bare/platform'
import { properties as names } from '../bare/properties'
import { head } from './head'

/** src/entries/<platform>/index.ts: each API by its name, and the whole object. */
export function platformFile(
  apis: readonly Api[],
  platform: Platform,
  helpers: readonly string[],
): string {
  const all = apis.map(({ name }) => name)
  const written = apis.filter(isWritten).map(({ name }) => name)
  return `${head}import { createMpx } from '../../core/mpx'
import { driver } from '../../platforms/${platform}/driver'
import type { MpxOn } from '../../types/mpx'
import { addBareTo } from './bare'
import { canIUse } from './canIUse'
${written.map((name) => `import { ${name} } from './${name}'`).join('\n')}

${[...helpers, ...all].map((name) => `export { ${name} } from './${name}'`).join('\n')}
export { driver }

const apis = { ${written.join(', ')} }
const whole: MpxOn<'${platform}'> =
  /* @__PURE__ */ addBareTo(/* @__PURE__ */ createMpx<'${platform}'>(driver as never, apis, canIUse, [${propertiesOf(platform)}]))
// Not of that name in here: the framework Mpx puts its own \`mpx\` where a driver asks for the free \`wx\`.
export { whole as mpx }
`
}

/** Objects of the host's own. */
export const propertiesOf = (platform: Platform): string =>
  platform === bare ? names.map((name) => `'${name}'`).join(', ') : ''
