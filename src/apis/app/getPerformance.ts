import type { Wx } from '../../platforms/wechat/host'
import type { FactoryContract, Spec } from '../../types/contract'
import type { OwnRow, Row } from '../../types/row'

/** Something that took time. An entry has further fields by its kind, such as `path` or `transferSize`. */
export interface PerformanceEntry {
  /** Such as `appLaunch`, `route`, `firstRender`, `evaluateScript`, `downloadPackage`. */
  readonly name: string
  /** Such as `navigation`, `render`, `script`, `loadPackage`, `resource`. */
  readonly entryType: string
  /** When it began: ms since 1970. */
  readonly startTime: number
  /** How long it took, in ms. */
  readonly duration: number
  readonly [field: string]: unknown
}

/** Entries, and ways to pick some. */
export interface PerformanceEntries {
  getEntries(): PerformanceEntry[]
  getEntriesByName(name: string, entryType?: string): PerformanceEntry[]
  getEntriesByType(entryType: string): PerformanceEntry[]
}

/** Is told of new entries. */
export interface PerformanceObserver {
  /** The kinds of entries that there are. */
  readonly supportedEntryTypes: readonly string[]
  /** Listens to kinds of entries: to some, or to one. */
  observe(options: { readonly entryTypes: readonly string[] } | { readonly type: string }): void
  /** Stops listening. */
  disconnect(): void
}

/** What the host has measured. */
export interface Performance extends PerformanceEntries {
  /** Returns the entries so far. */
  getEntries(): PerformanceEntry[]
  /** Returns those of that name, of one kind if it is given. */
  getEntriesByName(name: string, entryType?: string): PerformanceEntry[]
  /** Returns those of that kind. */
  getEntriesByType(entryType: string): PerformanceEntry[]
  /** Sets how many entries are kept. */
  setBufferSize(size: number): void
  /** Returns what is told of new entries. It is the host's own. */
  createObserver(listener: (entries: PerformanceEntries) => void): PerformanceObserver
}

/**
 * Returns what the host has measured: how long the app took to start, pages to open and code to run.
 *
 * Alipay tells nothing of the kind: there are no entries there, and its observers hear of none.
 *
 * @example
 * const performance = mpx.getPerformance()
 * const [launch] = performance.getEntriesByName('appLaunch')
 * if (launch) mpx.reportEvent('launch', { duration: launch.duration })
 */
export type GetPerformance = FactoryContract<'getPerformance', [], Performance>

export const api: Spec<GetPerformance> = {
  name: 'getPerformance',
  kind: 'factory',
  methods: {
    getEntries: [],
    getEntriesByName: ['name'],
    getEntriesByType: ['entryType'],
    setBufferSize: ['size'],
    createObserver: ['listener'],
  },
}

export const wechat: Row<GetPerformance, Wx> = { since: '2.11.0', method: 'getPerformance' }

const none = (): [] => []
const deaf = { supportedEntryTypes: none(), observe() {}, disconnect() {} }
const own = {
  getPerformance: () => ({
    getEntries: none,
    getEntriesByName: none,
    getEntriesByType: none,
    setBufferSize() {},
    createObserver: () => deaf,
  }),
}
export const alipay: OwnRow<GetPerformance, typeof own> = {
  since: '1.0.0',
  method: 'getPerformance',
  own,
}
