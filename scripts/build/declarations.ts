import type { Platform } from '../../src/types/gate'
import type { Api } from '../apis'
import { docs, helperNames } from '../generate/entries'
import { withSince } from '../hovers'
import { apiText } from '../since/index'
import { generated, write } from './write'

/** What a platform declares otherwise than `crossmp` itself does. */
const own: { readonly [name: string]: (platform: Platform) => string } = {
  env: (platform) => `${docs.env}\nexport declare const env: Env<'${platform}'>`,
  is: () => `${docs.is}\nexport declare const is: (platform: Platform) => boolean`,
}

/** Declares what a platform exports: in one file for its index, and in one for the modules of its APIs. */
export function declare(apis: readonly Api[], platform: Platform): void {
  const folder = `dist/${platform}`
  write(`${folder}/index.d.ts`, indexText(apis, platform))
  declareModule(`${folder}/index`)
  write(`${folder}/modules.d.ts`, modulesText(apis, platform))
  write(`${folder}/modules.d.mts`, `${generated}/// <reference path="./modules.d.ts" />\n`)
}

/** Says that an ES module exports what the CommonJS file beside it does: the ending tells the compiler which format it is. */
export function declareModule(file: string): void {
  const [name] = file.split('/').slice(-1)
  write(`${file}.d.mts`, `${generated}export * from './${name}.js'\n`)
}

// What is named after `export *` takes the place of what that brings. `export type *` would need TypeScript 5.
function indexText(apis: readonly Api[], platform: Platform): string {
  const helpers = helperNames.filter((name) => !own[name])
  const values = [
    ...Object.values(own).map((text) => text(platform)),
    ...apis.map((api) => declared(api, platform)),
    `${docs.mpx}\nexport declare const mpx: MpxOn<'${platform}'>`,
  ]
  return `${generated}import type { Env, MpxOn, Platform } from '../index'

export * from '../index'
export { ${helpers.join(', ')} } from '../index'
${values.join('\n')}
`
}

const declared = (api: Api, platform: Platform): string =>
  `${withSince(api.doc, apiText(api))}\nexport declare const ${api.name}: MpxOn<'${platform}'>['${api.name}']`

// By their names and not a file each: the compiler looks for a module of a name before it reads the file that the name leads to.
function modulesText(apis: readonly Api[], platform: Platform): string {
  const modules = [...helperNames, ...apis.map(({ name }) => name)].map(
    (name) => `declare module 'crossmp/${platform}/${name}' {
  export { ${name} } from 'crossmp/${platform}'
}`,
  )
  return `${generated}${modules.join('\n')}\n`
}
