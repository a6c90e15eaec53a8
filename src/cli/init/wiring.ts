import type { Config } from './config'

/** A tool that crossmp has a plugin for, and how the plugin gets into its configuration. */
export interface Wiring {
  readonly title: string
  /** The names that its configuration may have, up to what they end in. */
  readonly files: readonly string[]
  /** The package of the framework that it is for: a project that has it is built in this way alone. */
  readonly framework?: string
  /** Writes the plugin into a configuration. Returns whether that is surely the place. */
  readonly add: (config: Config) => boolean
  /** The module that `crossmp` is loaded of for that. */
  readonly module?: string
  /** The same by hand, less the load. */
  readonly example: string
  /** The same in a configuration that is data; none where only a script will do. */
  readonly json?: string
  /** The variable that chooses the platform of a build, where no framework does. */
  readonly variable?: string
}
