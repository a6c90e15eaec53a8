import { config } from './config'

export { onShareTap } from './pages/index'

/** What the app is opened with. */
export interface LaunchOptions {
  readonly query: { readonly server?: string }
}

/** Runs when the app is opened; a test build is opened with the address of its server. */
export function onLaunch({ query }: LaunchOptions): void {
  if (query.server !== undefined) config.server = query.server
}
