import type { Wx } from '../../platforms/wechat/host'
import type { FactoryContract, Spec } from '../../types/contract'
import type { OwnRow, Row } from '../../types/row'

export interface LogManagerOptions {
  /** 0 also logs what the life cycles of app and pages do, and calls of `wx`; 1 does not. Default 1. A hint. */
  readonly level?: number | undefined
}

/** Writes to the log that users send with their feedback. Takes what JSON can hold, up to 100 KB a call. */
export interface LogManager {
  log(...values: unknown[]): void
  info(...values: unknown[]): void
  warn(...values: unknown[]): void
  debug(...values: unknown[]): void
}

/**
 * Returns the object that writes to the log which users send with their feedback.
 *
 * Alipay has nothing like it: its methods do nothing there.
 *
 * @example
 * const logger = mpx.getLogManager({ level: 1 })
 * logger.warn('upload failed', { attempt: 2 })
 */
export type GetLogManager = FactoryContract<
  'getLogManager',
  [options?: LogManagerOptions | undefined],
  LogManager
>

export const api: Spec<GetLogManager> = {
  name: 'getLogManager',
  kind: 'factory',
  methods: { log: [], info: [], warn: [], debug: [] },
}

export const wechat: Row<GetLogManager, Wx> = {
  since: '2.1.0',
  method: 'getLogManager',
  args: ({ level = 1 } = {}) => [{ level }],
}

const silent: LogManager = { log() {}, info() {}, warn() {}, debug() {} }
const own = { getLogManager: () => silent }
export const alipay: OwnRow<GetLogManager, typeof own> = {
  since: '1.0.0',
  method: 'getLogManager',
  own,
}
