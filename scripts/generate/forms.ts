import { formName } from '../../src/core/formName'
import type { Platform } from '../../src/types/gate'
import type { Api } from '../apis'

// What a module exports beside its API, for the Babel plugin to choose from: `awaited` for calls of which the app takes the promise
// alone, `awaitedTimed` where some have a time limit that the host keeps, `production` without what helps developers, and both.

/** Whether its calls answer later: they may be awaited. */
export const isAsynchronous = ({ kind }: Api): boolean => kind === 'call' || kind === 'task'

/** Whether its driver matters: what only removes listeners has none. */
export const hasDriver = ({ off }: Api): boolean => !off

/** A form of an API, and what binds it to which driver. */
interface Form {
  readonly name: string
  readonly binder: string
  readonly driver: 'driver' | 'productionDriver'
}

/** The forms of an API that `binder` binds. */
export function formsOf(api: Api, binder: string): readonly Form[] {
  if (!hasDriver(api)) return []
  const whole: Form = { name: '', binder, driver: 'driver' }
  const kinds = isAsynchronous(api) ? [whole, ...awaitedForms(binder)] : [whole]
  const produced = kinds.map((form): Form => {
    const parts = [form.name, 'production'].filter(Boolean)
    return { ...form, name: formName(parts), driver: 'productionDriver' }
  })
  return [...kinds, ...produced].filter(({ name }) => name)
}

/** What is no task, and is not stopped, has nothing to leave out and no time limit. */
function awaitedForms(binder: string): Form[] {
  const awaited: Form = { name: 'awaited', binder: 'bindAwaited', driver: 'driver' }
  if (binder === 'bindCall') return [awaited]
  if (binder !== 'bindTask' && binder !== 'bindStoppable') return [{ ...awaited, binder }]
  return [awaited, { ...awaited, name: 'awaitedTimed', binder: 'bindAwaitedTimed' }]
}

/** Where each comes from, in a module that binds its API by `binder`. */
export function formImports(api: Api, binder: string, src: string, platform: Platform): string[] {
  const binders = new Set(formsOf(api, binder).map((form) => form.binder))
  binders.delete(binder)
  return [
    ...[...binders].map((each) => `import { ${each} } from '${src}/core/${each}'`),
    `import { driver } from '${src}/platforms/${platform}/driver'`,
    `import { production as productionDriver } from '${src}/platforms/${platform}/production'`,
  ]
}

export const formLines = (
  api: Api,
  binder: string,
  bind: (binder: string, driver: string) => string,
): string[] =>
  formsOf(api, binder).map(
    (form) =>
      `export const ${form.name}: Callable<${api.type}> = ${bind(form.binder, form.driver)}`,
  )
