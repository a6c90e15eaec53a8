import { join } from 'node:path'
import type { Plugin } from 'rollup'
import { formName } from '../../src/core/formName'
import type { Platform } from '../../src/types/gate'
import { type Api, root } from '../apis'
import { binderOf } from '../generate/binder'
import { drivenNames } from '../generate/entries'
import { formsOf, hasDriver } from '../generate/forms'
import { lighterOf } from '../lighter/index'
import { rowsOf } from '../rows'

/**
 * Exports the lighter forms of an API beside it: `latest`, `current`. Each saves a bundle with that API 90 to 770 bytes (brotli), 2
 * to 17 %, and a bundler that shakes trees keeps one of them: modules of their own would only be more files.
 */
export const lighterExports = (apis: readonly Api[], platform: Platform): Plugin =>
  transformer(apis, platform, (code, api) => {
    const lines = lighterOf(api, platform).map(({ folder, rows }) => {
      const binder = binderOf(api, rowsOf(api, platform).slice(0, rows))
      const forms = formsOf(api, binder).map(
        (form) => `${form.name} as ${formName([folder, form.name])}`,
      )
      const names = [`${api.name} as ${folder}`, ...forms]
      return `export { ${names.join(', ')} } from './${folder}/${api.name}'`
    })
    return [code, ...lines].join('\n')
  })

/** The same names where nothing is shaken: beside the whole, a lighter form would only add to it. */
export function formNames(apis: readonly Api[], platform: Platform): Plugin {
  const names = [...apis.filter(hasDriver), ...drivenNames.map((name) => ({ name }))]
  return transformer(names, platform, (code, { name }) => {
    const whole = code.replace(/^export const (production|awaited\w*)\b.*\n/gm, '')
    return `import { addForms } from '../../core/addForms'\n${whole}addForms(exports, ${name})\n`
  })
}

/** Changes modules of a platform. */
function transformer<Module extends { readonly name: string }>(
  changed: readonly Module[],
  platform: Platform,
  change: (code: string, module: Module) => string,
): Plugin {
  const folder = join(root, 'src/entries', platform)
  const modules = new Map(changed.map((module) => [join(folder, `${module.name}.ts`), module]))
  return {
    name: 'forms',
    transform(code, id) {
      const module = modules.get(id)
      return module ? { code: change(code, module), map: null } : null
    },
  }
}
