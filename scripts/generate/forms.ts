import type { Platform } from '../../src/types/gate'
import type { Api } from '../apis'

// What a module exports beside its API, for the Babel plugin to choose from: `awaited` for calls of which the app takes the promise
// alone, `production` without what helps developers, and both.

type Bind = (binder: string, driver: string) => string
type Form = 'production' | 'awaited' | 'awaitedProduction'

/** Whether its calls answer later: they may be awaited. */
export const isAsynchronous = ({ kind }: Api): boolean => kind === 'call' || kind === 'task'

/** Whether its driver matters: what only removes listeners has none. */
export const hasDriver = ({ off }: Api): boolean => !off

/** The names of an API's forms. */
export function formsOf(api: Api): readonly Form[] {
  if (!hasDriver(api)) return []
  return isAsynchronous(api) ? ['production', 'awaited', 'awaitedProduction'] : ['production']
}

/** Where each comes from, in a module that binds its API by `binder`. */
export function formImports(api: Api, binder: string, src: string, platform: Platform): string[] {
  const awaiting = awaitingBinder(binder)
  return [
    ...(isAsynchronous(api) && awaiting !== binder
      ? [`import { ${awaiting} } from '${src}/core/${awaiting}'`]
      : []),
    `import { driver } from '${src}/platforms/${platform}/driver'`,
    `import { production as productionDriver } from '${src}/platforms/${platform}/production'`,
  ]
}

export function formLines(api: Api, binder: string, bind: Bind): string[] {
  const awaiting = awaitingBinder(binder)
  const all: Record<Form, string> = {
    production: bind(binder, 'productionDriver'),
    awaited: bind(awaiting, 'driver'),
    awaitedProduction: bind(awaiting, 'productionDriver'),
  }
  return formsOf(api).map((form) => `export const ${form}: Callable<${api.type}> = ${all[form]}`)
}

/** What is no task, and is not stopped, has nothing to leave out. */
const awaitingBinder = (binder: string): string =>
  ['bindCall', 'bindStoppable', 'bindTask'].includes(binder) ? 'bindAwaited' : binder
