import type { Gate, Minimum, Platform, Version } from './gate'

/** Variables in which a framework's build says what it builds for. */
export type FrameworkVariable = 'TARO_ENV' | 'UNI_PLATFORM' | 'MPX_CURRENT_TARGET_MODE'

/** What is said of a platform, once. Everything that lists platforms is made from these records. */
export interface PlatformRecord {
  /** Its name in `mpx.is`, in options and in folders. */
  readonly name: Platform
  /** As app developers call it. */
  readonly title: string
  readonly chinese: string
  /** The host object. */
  readonly global: string
  /** Its type, in the typings that the facts name. */
  readonly hostType: string
  /** How frameworks and command lines also call it: a wrong name in an option is answered with the right one. */
  readonly aliases: readonly string[]
  /** What each framework calls it in the variable that it sets. */
  readonly frameworks: { readonly [V in FrameworkVariable]?: string }
  /** Whether its host has the contract's names of options and results, or names of its own. */
  readonly spelling: 'contract' | 'own'
  /** What the paths begin with that its hosts give out. */
  readonly paths: { readonly temp: string; readonly saved: string; readonly userData: string }
  /** Its place among the platforms: in lists and tables, and where the run-time `mpx` looks for a host. */
  readonly rank: { readonly listed: number; readonly asked: number }
  /** What every host that crossmp supports meets. */
  readonly oldest: Minimum
  readonly numbering: Numbering
}

/** The versions of a host, as far as they are known. */
export interface HostVersions {
  readonly base?: Version
  readonly client?: Version
}

/** How a version is written. */
export interface Form {
  readonly pattern: RegExp
  /** Follows "needs". */
  readonly words: string
}

/** How a platform counts its versions. */
export interface Numbering {
  /** Whether a host has what the gate guards; undefined where that can't be known. */
  meets(
    gate: Gate,
    versions: { readonly base?: unknown; readonly client?: unknown },
  ): boolean | undefined
  /** A gate in words, for a message: `'base library 2.4.0'`. */
  describe(gate: Gate): string
  /** The same for a table whose column names the platform. */
  brief(gate: Gate): string
  /** The numbers that a minimum may state by name; none where it is one version. */
  readonly parts: { readonly [part: string]: Form }
  /** A gate by the numbers that must all be reached. */
  partsOf(gate: Version | Minimum): { readonly [part: string]: Version }
  /** The least that meets both. */
  both(a: Minimum, b: Minimum): Minimum
  /** The oldest host of each line that a minimum admits; what is not stated is not known. */
  hostsOf(minimum: Minimum): readonly HostVersions[]
  /** What a host of these versions surely has beside them. */
  assume(host: HostVersions): HostVersions
}
