import type { Platform } from '../../src/types/gate'
import { type Api, isWritten } from '../apis'
import { platform as bare } from '../bare/platform'
import { properties as names } from '../bare/properties'
import { hasDriver } from './forms'
import { head } from './head'

/** src/entries/<platform>/index.ts: each API by its name, and the whole object. */
export const platformFile = (
  apis: readonly Api[],
  platform: Platform,
  helpers: readonly string[],
): string =>
  wholeFile(apis, platform, helpers, { driver: 'driver', add: 'addBareTo', from: (name) => name })

/** src/entries/<platform>/production.ts: the same without what helps developers. */
export function productionFile(
  apis: readonly Api[],
  platform: Platform,
  helpers: readonly string[],
  driven: readonly string[],
): string {
  const forms = new Set([...driven, ...apis.filter(hasDriver).map(({ name }) => name)])
  return wholeFile(apis, platform, helpers, {
    driver: 'production',
    add: 'addBareInProduction',
    from: (name) => (forms.has(name) ? `production as ${name}` : name),
  })
}

interface Build {
  /** The file in the platform's folder that has its driver, and the driver's name. */
  readonly driver: string
  readonly add: string
  /** What is imported of the module of a name. */
  from(name: string): string
}

function wholeFile(
  apis: readonly Api[],
  platform: Platform,
  helpers: readonly string[],
  { driver, add, from }: Build,
): string {
  const all = apis.map(({ name }) => name)
  const written = apis.filter(isWritten).map(({ name }) => name)
  return `${head}import { createMpx } from '../../core/mpx'
import { ${driver} } from '../../platforms/${platform}/${driver}'
import type { MpxOn } from '../../types/mpx'
import { ${add} } from './bare'
import { ${from('canIUse')} } from './canIUse'
${written.map((name) => `import { ${from(name)} } from './${name}'`).join('\n')}

${[...helpers, ...all].map((name) => `export { ${from(name)} } from './${name}'`).join('\n')}
export { ${driver === 'driver' ? driver : `${driver} as driver`} }

const apis = { ${written.join(', ')} }
const whole: MpxOn<'${platform}'> =
  /* @__PURE__ */ ${add}(/* @__PURE__ */ createMpx<'${platform}'>(${driver} as never, apis, canIUse, [${propertiesOf(platform)}]))
// Not of that name in here: the framework Mpx puts its own \`mpx\` where a driver asks for the free \`wx\`.
export { whole as mpx }
`
}

/** Objects of the host's own. */
export const propertiesOf = (platform: Platform): string =>
  platform === bare ? names.map((name) => `'${name}'`).join(', ') : ''
