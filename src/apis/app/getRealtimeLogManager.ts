import type { Wx } from '../../platforms/wechat/host'
import type { FactoryContract, Spec } from '../../types/contract'
import type { OwnRow, Row } from '../../types/row'

/** How full the log of this page is. */
export interface RealtimeLogState {
  /** Bytes that are used. */
  size: number
  /** Bytes that there are. */
  maxSize: number
  /** How many entries there are. */
  logCount: number
  /** How many there can be. */
  maxLogCount: number
}

/** Writes entries under one tag, each a key with a value. */
export interface RealtimeTagLogManager {
  info(key: string, value: unknown): void
  warn(key: string, value: unknown): void
  error(key: string, value: unknown): void
  /** Sets the words that the log of this page can be searched by. */
  setFilterMsg(words: string): void
  /** Adds some. */
  addFilterMsg(words: string): void
}

/** Writes to the log that the platform collects while the app runs. Takes what JSON can hold, up to 5 KB a call. */
export interface RealtimeLogManager {
  info(...values: unknown[]): void
  warn(...values: unknown[]): void
  error(...values: unknown[]): void
  /** Sets the words that the log of this page can be searched by. */
  setFilterMsg(words: string): void
  /** Adds some. */
  addFilterMsg(words: string): void
  /** Writes to the log of this page from now on, not to that of the page on screen. */
  in(page: unknown): void
  /** Returns how full the log is. */
  getCurrentState(): RealtimeLogState
  /** Returns an object that writes under a tag. It is the host's own. */
  tag(tagName: string): RealtimeTagLogManager
}

/**
 * Returns the object that writes to the real-time log, which you read in the console of the platform.
 *
 * Alipay has nothing like it: its methods do nothing there, and its log is empty.
 *
 * @example
 * const logger = mpx.getRealtimeLogManager()
 * logger.error('upload failed', { attempt: 2 })
 * logger.addFilterMsg('upload')
 */
export type GetRealtimeLogManager = FactoryContract<'getRealtimeLogManager', [], RealtimeLogManager>

export const api: Spec<GetRealtimeLogManager> = {
  name: 'getRealtimeLogManager',
  kind: 'factory',
  methods: {
    info: [],
    warn: [],
    error: [],
    setFilterMsg: ['words'],
    addFilterMsg: ['words'],
    in: ['page'],
    getCurrentState: [],
    tag: ['tagName'],
  },
}

export const wechat: Row<GetRealtimeLogManager, Wx> = {
  since: '2.7.1',
  method: 'getRealtimeLogManager',
}

const silent = { info() {}, warn() {}, error() {}, setFilterMsg() {}, addFilterMsg() {} }
const empty: RealtimeLogState = { size: 0, maxSize: 0, logCount: 0, maxLogCount: 0 }
const own = {
  getRealtimeLogManager: () =>
    Object.assign(
      { in() {}, getCurrentState: () => Object.assign({}, empty), tag: () => silent },
      silent,
    ),
}
export const alipay: OwnRow<GetRealtimeLogManager, typeof own> = {
  since: '1.0.0',
  method: 'getRealtimeLogManager',
  own,
}
