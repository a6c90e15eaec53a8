import { readApis } from '../../scripts/apis'
import { rowsOf } from '../../scripts/rows'
import type { AnyEventRow } from '../../src/core/subscription'
import type { Platform } from '../../src/types/gate'

const apis = new Map((await readApis()).map((api) => [api.name, api]))

/** What a host calls an event of ours and its end. */
export interface NativeEvent {
  readonly on: string
  readonly off?: string | undefined
  /** The row listens in its own way, to something else. */
  readonly composed: boolean
}

/** By the row that a host of this version is called by. */
export function nativeEvent(name: string, platform: Platform, native: object): NativeEvent {
  const api = apis.get(name)
  const rows = (api ? rowsOf(api, platform) : []) as readonly AnyEventRow[]
  const row = rows.find(({ method = name }) => method in native) ?? rows[0]
  return { on: row?.method ?? name, off: row?.off, composed: row?.listen !== undefined }
}
