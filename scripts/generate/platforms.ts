import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { omit, sortBy, without } from 'lodash-es'
import type { PlatformRecord } from '../../src/types/platform'
import { head } from './head'

/** The record of each folder in src/platforms, in the order of lists. */
export async function readRecords(root: string): Promise<PlatformRecord[]> {
  const folder = join(root, 'src/platforms')
  const names = readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name)
  const records = await Promise.all(names.map((name) => readRecord(folder, name)))
  return sortBy(records, ({ rank }) => rank.listed)
}

async function readRecord(folder: string, name: string): Promise<PlatformRecord> {
  const file = pathToFileURL(join(folder, name, 'platform.ts')).href
  const { platform } = (await import(file)) as { platform: PlatformRecord }
  if (platform.name === name) return platform
  throw new Error(
    `src/platforms/${name}/platform.ts must export \`platform\` with the name '${name}'.`,
  )
}

/** What lists the platforms. */
export const platformFiles = (
  root: string,
  records: readonly PlatformRecord[],
): Record<string, string> => ({
  'src/types/platforms.ts': typesFile(records),
  'src/platforms/index.ts': recordsFile(records),
  'src/platforms/kept.ts': keptFile(records),
  'src/testing/platforms.ts': hostsFile(records),
  '.gitignore': ignored(readFileSync(join(root, '.gitignore'), 'utf8'), records),
  'package.json': manifest(readFileSync(join(root, 'package.json'), 'utf8'), records),
})

const each = (records: readonly PlatformRecord[], line: (record: PlatformRecord) => string) =>
  records.map(line).join('\n')
const choice = (names: readonly string[]) => names.map((name) => `'${name}'`).join(' | ')
const type = ({ name }: PlatformRecord) => name.charAt(0).toUpperCase() + name.slice(1)

const typesFile = (records: readonly PlatformRecord[]): string => `${head}
${each(records, (record) => `import type { Minimum as ${type(record)} } from '../platforms/${record.name}/minimum'`)}

/** The hosts crossmp runs on. */
export type Platform = ${choice(records.map(({ name }) => name))}

/** A host's global object, by the name that its platform gives it. */
export type HostName = ${choice(records.map(({ global }) => global))}

/** How each platform says from when it has something. */
export interface Minimums {
${each(records, (record) => `  readonly ${record.name}: ${type(record)}`)}
}
`

const recordsFile = (records: readonly PlatformRecord[]): string => `${head}
import type { Platform } from '../types/gate'
import type { PlatformRecord } from '../types/platform'
${each(records, ({ name }) => `import { platform as ${name} } from './${name}/platform'`)}

/** What is said of each platform. Not for what runs in a mini-program. */
export const records: { readonly [P in Platform]: PlatformRecord } = {
${each(records, ({ name }) => `  ${name},`)}
}

/** Every platform, in the order of lists. */
export const platforms: readonly Platform[] = [
${each(records, ({ name }) => `  '${name}',`)}
]
`

const keptFile = (records: readonly PlatformRecord[]): string => `${head}
/** Options that are not for a host: what we keep ourselves, and the extras of each platform under its name. */
export const kept: { readonly [option: string]: true } = {
  success: true,
  fail: true,
  complete: true,
  signal: true,
${each(records, ({ name }) => `  ${name}: true,`)}
  ['__proto__']: true,
}
`

const hostsFile = (records: readonly PlatformRecord[]): string => `${head}
import type { Platform } from '../types/platforms'
${each(records, ({ name }) => `import { ${name} } from './${name}/index'`)}
import type { PlatformHost } from './platform'

/** What is simulated of each platform. */
export const hosts: { readonly [P in Platform]: PlatformHost } = {
${each(records, ({ name }) => `  ${name},`)}
}
`

/** .gitignore with the folder that is built for each platform. */
const ignored = (text: string, records: readonly PlatformRecord[]): string =>
  text.replace(
    /^# Built\n\/dist\/\n(?:\/\w+\/\n)*/m,
    `# Built\n/dist/\n${each(records, ({ name }) => `/${name}/`)}\n`,
  )

interface Manifest {
  readonly exports: { readonly '.': object; readonly [subpath: string]: object }
  readonly typesVersions: { readonly '*': object }
  readonly files: readonly string[]
}

/** package.json with a condition, entries and files of each platform. */
function manifest(text: string, records: readonly PlatformRecord[]): string {
  const written = JSON.parse(text) as Manifest
  const names = records.map(({ name }) => name)
  const { '.': main, ...entries } = written.exports
  const exports = {
    '.': { ...mapTo(names, (name) => built(name, 'index')), ...omit(main, names) },
    ...mapTo(names, (name) => built(name, 'index'), './'),
    ...mapTo(names, (name) => built(name, '*', 'modules'), './', '/*'),
    ...omit(
      entries,
      names.map((name) => `./${name}`),
      names.map((name) => `./${name}/*`),
    ),
  }
  // For compilers that know of no `exports`.
  const types = {
    ...mapTo(names, (name) => [`./dist/${name}/index.d.ts`]),
    ...mapTo(names, (name) => [`./dist/${name}/modules.d.ts`], '', '/*'),
  }
  const typesVersions = {
    '*': { ...types, ...omit(written.typesVersions['*'], Object.keys(types)) },
  }
  const files = ['dist', ...names, ...without(written.files, 'dist', ...names)]
  return `${JSON.stringify({ ...written, typesVersions, exports, files }, null, 2)}\n`
}

const mapTo = <T>(names: readonly string[], of: (name: string) => T, before = '', after = '') =>
  Object.fromEntries(names.map((name) => [before + name + after, of(name)]))

const built = (name: string, module: string, types = module) => ({
  import: { types: `./dist/${name}/${types}.d.mts`, default: `./dist/${name}/${module}.mjs` },
  default: { types: `./dist/${name}/${types}.d.ts`, default: `./${name}/${module}.js` },
})
