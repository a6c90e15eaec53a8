import { omit, pick } from 'lodash-es'
import type { Platform } from '../../src/types/gate'
import { type Api, isWritten } from '../apis'
import { properties } from '../bare/properties'
import { isGated } from '../lighter/index'
import { asked } from '../platforms'
import { type Row, rowsOf } from '../rows'
import { bareText } from './bareText'
import { binderOf } from './binder'
import { formImports, formLines } from './forms'
import { head } from './head'
import { platformFile, productionFile } from './platformFile'
import { literal } from './support'

const pure = '/* @__PURE__ */'

/** src/entries: what is built. One module per API and platform, and the whole object of each. */
export function entryFiles(
  apis: readonly Api[],
  platforms: readonly Platform[],
): Record<string, string> {
  const files: Record<string, string> = { 'src/entries/runtime.ts': runtimeFile(apis) }
  const bare = apis.filter((api) => !isWritten(api))
  for (const platform of platforms) {
    const folder = `src/entries/${platform}`
    files[`${folder}/index.ts`] = platformFile(apis, platform, helperNames)
    files[`${folder}/production.ts`] = productionFile(apis, platform, helperNames, drivenNames)
    files[`${folder}/bare.ts`] = bareText(bare, platform)
    for (const api of apis) files[`${folder}/${api.name}.ts`] = apiFile(api, platform)
    for (const [name, text] of Object.entries({ ...helpers, ...written })) {
      files[`${folder}/${name}.ts`] = head + text(platform, name)
    }
  }
  return files
}

/** Where a module's row is, if not in the API's own file, and what its calls check. */
interface Variant {
  readonly gated: boolean
  readonly up: string
  readonly row?: string
  /** Of the API's, those that it has. */
  readonly rows?: number
}

/** The module of an API for a platform. */
export function apiFile(
  api: Api,
  platform: Platform,
  { gated, up, row: from, rows: count }: Variant = {
    gated: isGated(rowsOf(api, platform), platform),
    up: '',
  },
): string {
  const isHere = api.on.includes(platform)
  const isBound = isHere || !!api.off
  const rows = rowsOf(api, platform).slice(0, count)
  const name = binderOf(api, rows)
  const src = `${up}../..`
  const hasRow = isHere && !api.off
  const row = hasRow ? [`${platform} as row`] : []
  const gates = gated ? 'gated' : 'ungated'
  const needs = rows.some((each) => each.needs)
  const bound = needs ? `${pure} needing(${loose('row')})` : loose('row')
  const rest = [loose('api'), ...(isHere ? [gates, bound] : [])]
  const bind = (binder: string, driver: string) =>
    `${pure} ${binder}(${[loose(driver), ...rest].join(', ')})`
  const own = [...(isWritten(api) ? ['api', ...(from ? [] : row)] : []), `type ${api.type}`]
  const lines = [
    `import { ${own.join(', ')} } from '${src}/apis/${api.file}'`,
    `import { ${name} } from '${src}/core/${isBound ? name : 'bindAbsent'}'`,
    ...(needs ? [`import { needing } from '${src}/core/needing'`] : []),
    ...(rest.includes(gates) && !api.off
      ? [`import { ${gates} } from '${src}/${gated ? `platforms/${platform}` : 'core'}/gates'`]
      : []),
    ...(api.off ? [] : formImports(api, name, src, platform)),
    `import type { Callable } from '${src}/types/contract'`,
    ...(from ? [`import { ${row} } from '${from}'`] : []),
    '',
    ...(isWritten(api) ? [] : bareLines(api, isBound, hasRow ? rows : [])),
    `export const ${api.name}: Callable<${api.type}> = ${api.off ? `${pure} ${name}(${loose('api')})` : bind(name, 'driver')}`,
    ...formLines(api, name, bind),
  ]
  return `${head}${lines.join('\n')}\n`
}

/** What the file of an API would say of it. */
function bareLines({ module }: Api, isBound: boolean, [row]: readonly Row[]): string[] {
  const spec = module.api as object
  const lines = [`const api = ${literal(isBound ? omit(spec, 'kind') : pick(spec, 'name'))}`]
  return row ? [...lines, `const row = ${literal(row)}`] : lines
}

// The engine sees rows loosely: their types were checked where they are written.
const loose = (name: string): string => `${name} as never`

/** What a platform exports beside its APIs: each a module of its own too, for builds that shake no trees. */
const helpers: { readonly [name: string]: (platform: Platform, name: string) => string } = {
  isMpxError: reexport('core/guards'),
  isCancel: reexport('core/guards'),
  isAbort: reexport('core/guards'),
  isTimeout: reexport('core/guards'),
  isUnsupported: reexport('core/guards'),
  getHeader: reexport('core/header'),
  configure: reexport('core/config'),
  env: made('mpx', 'createEnv(driver as never)'),
  is: made('mpx', 'createIs(driver as never)'),
  getNative: made('mpx', 'createGetNative(driver as never)'),
  canIUse: made('canIUse', 'createCanIUse(driver as never, meets, support)', [
    './support',
    'support',
  ]),
}
export const helperNames: readonly string[] = Object.keys(helpers)

/** What only the Babel plugin imports: no export of the index, and without declarations. */
const written: typeof helpers = {
  supports: made('supports', 'createSupports(driver as never, meets)'),
  hasComponent: made('component', 'createHasComponent(driver as never)'),
}
export const writtenNames: readonly string[] = Object.keys(written)

/** The comments of what is no API, by name. */
export const docs: Readonly<Record<'mpx' | 'env' | 'is' | 'canIUse' | 'getNative', string>> = {
  mpx: '/** Every API, for the host at hand. */',
  env: '/** The host at hand: its platform, and its versions as it tells them. */',
  is: '/** Whether the app runs on a platform. The Babel plugin folds it and drops the dead branch. */',
  canIUse: `/**
 * Whether crossmp's API, option, result field or task method works here, in WeChat's grammar:
 * \`'uploadFile'\`, \`'request.object.timeout'\`, \`'uploadFile.return.abort'\`. What crossmp emulates counts.
 */`,
  getNative: '/** The host object itself, `wx` or `my`, for what crossmp has no API for. */',
}

/** Those of both that ask a driver: each has a form for production too. */
export const drivenNames: readonly string[] = ['env', 'is', 'getNative', 'canIUse', ...writtenNames]

function reexport(file: string) {
  return (_: Platform, name: string) => `export { ${name} } from '../../${file}'\n`
}

function made(file: string, call: string, [from, more]: readonly string[] = []) {
  const maker = call.slice(0, call.indexOf('('))
  return (platform: Platform, name: string) => `import { ${maker} } from '../../core/${file}'
import { driver } from '../../platforms/${platform}/driver'
import { production as productionDriver } from '../../platforms/${platform}/production'
${call.includes('meets') ? `import { meets } from '../../platforms/${platform}/version'\n` : ''}${from ? `import { ${more} } from '${from}'\n` : ''}
export const ${name} = ${pure} ${call}
export const production = ${pure} ${call.replace('driver', 'productionDriver')}
`
}

function runtimeFile(apis: readonly Api[]): string {
  return `${head}import { createRuntime, delegate, runtimeEnv } from '../core/runtime'
import type { Platform } from '../types/gate'
import type { CanIUseQuery, Env, Mpx } from '../types/mpx'
${asked.map(importCandidate).join('\n')}

const candidates = [
${asked.map(candidate).join('\n')}
] as never
${apis.map(delegated).join('\n')}

${docs.env}
export const env: Env = ${pure} runtimeEnv(candidates)
const apis = { ${apis.map(({ name }) => name).join(', ')} }
${docs.mpx}
const crossmp: Mpx = ${pure} createRuntime(candidates, env, apis, ${JSON.stringify(properties)})
// Not of that name in here: the framework Mpx puts its own \`mpx\` where a driver asks for the free \`wx\`.
export { crossmp as mpx }
${docs.is}
export const is = (platform: Platform): boolean => crossmp.is(platform)
${docs.canIUse}
export const canIUse = (query: CanIUseQuery): boolean => crossmp.canIUse(query)
${docs.getNative}
export const getNative = (): unknown => crossmp.native
`
}

// By name: bundlers make an object of a namespace when the module loads, which no import of one API could drop.
const parts = ['driver', 'mpx']
const importCandidate = (platform: Platform): string =>
  `import { ${parts.map((part) => `${part} as ${platform}_${part}`).join(', ')} } from './${platform}/index'`
const candidate = (platform: Platform): string =>
  `  { ${parts.map((part) => `${part}: ${platform}_${part}`).join(', ')} },`

// Editors show the comment of what was imported, not that of its type.
const delegated = ({ doc, name }: Api): string =>
  `${doc}\nexport const ${name}: Mpx['${name}'] = ${pure} delegate(candidates, '${name}') as never`
