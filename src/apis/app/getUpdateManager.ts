import { askNow } from '../../core/askNow'
import { swallow } from '../../core/swallow'
import type { My } from '../../platforms/alipay/host'
import type { Wx } from '../../platforms/wechat/host'
import type { FactoryContract, Listener, Spec } from '../../types/contract'
import type { Row } from '../../types/row'
import { type Made, madeBy } from '../_made'

export interface CheckForUpdateEvent {
  /** Whether there is a newer version. The host downloads it then. */
  hasUpdate: boolean
}

/** Tells of a newer version of the app. What has happened already is told to later listeners too. */
export interface UpdateManager {
  /** Restarts the app with the version that `onUpdateReady` told of. */
  applyUpdate(): void
  /** The host has asked for a newer version, as it does at each cold start. */
  onCheckForUpdate(listener: Listener<CheckForUpdateEvent>): () => void
  /** Removes one listener, or all. */
  offCheckForUpdate(listener?: Listener<CheckForUpdateEvent>): void
  /** The newer version is there. */
  onUpdateReady(listener: Listener<object>): () => void
  /** Removes one listener, or all. */
  offUpdateReady(listener?: Listener<object>): void
  /** The newer version could not be downloaded. */
  onUpdateFailed(listener: Listener<object>): () => void
  /** Removes one listener, or all. */
  offUpdateFailed(listener?: Listener<object>): void
}

/**
 * Returns the object that tells of a newer version of the app. There is one: each call returns the same.
 *
 * Alipay tells only who listens early. Call this in `App.onLaunch`: from then on nothing is missed, whenever you listen.
 *
 * @example
 * const updates = mpx.getUpdateManager()
 * updates.onUpdateReady(async () => {
 *   const { confirm } = await mpx.showModal({ title: 'Update', content: 'Restart now?' })
 *   if (confirm) updates.applyUpdate()
 * })
 */
export type GetUpdateManager = FactoryContract<'getUpdateManager', [], UpdateManager>

export const api: Spec<GetUpdateManager> = {
  name: 'getUpdateManager',
  kind: 'factory',
  methods: { applyUpdate: [] },
  events: { CheckForUpdate: true, UpdateReady: true, UpdateFailed: true },
}

export const wechat: Row<GetUpdateManager, Wx> = {
  since: '1.9.90',
  method: 'getUpdateManager',
  methods: { applyUpdate: { result: nothing } },
  events: {
    CheckForUpdate: { kept: true },
    UpdateReady: { kept: true },
    UpdateFailed: { kept: true },
  },
}

const made: Made = { objects: {} }

export const alipay: Row<GetUpdateManager, My> = {
  since: { base1: '1.11.0', client: '10.1.32' },
  method: 'getUpdateManager',
  call(host) {
    const objects = madeBy(host, made)
    return objects.updates || (objects.updates = Object(askNow(host as never, 'getUpdateManager')))
  },
  methods: {
    applyUpdate: {
      // Some versions promise.
      call(updates: { applyUpdate(): unknown }) {
        swallow(updates.applyUpdate())
      },
    },
  },
  events: {
    CheckForUpdate: { kept: true },
    // It says `success` there.
    UpdateReady: { kept: true, event: () => ({}) },
    UpdateFailed: { kept: true, event: () => ({}) },
  },
  made(updates) {
    updates.onCheckForUpdate(nothing)
    updates.onUpdateReady(nothing)
    updates.onUpdateFailed(nothing)
  },
}

function nothing(): void {}
