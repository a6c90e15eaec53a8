import type { Context } from 'node:vm'
import type { Modules } from '../../consumers/host/modules'

interface Launched {
  readonly path: string
  readonly query: object
  readonly scene: number
}

interface App {
  onLaunch?(options: Launched): void
  onShow?(options: Launched): void
}

/** Runs `app.js`. */
export function launch(modules: Modules, context: Context, options: Launched): void {
  let app: App = {}
  context.App = (definition: App) => {
    app = definition
  }
  context.getApp = () => app
  modules.load('app')
  app.onLaunch?.(options)
  app.onShow?.(options)
}
