import { setTimeout as delay } from 'node:timers/promises'
import { createHost } from 'crossmp/testing'
import type { Bundle } from './bundle'
import { type Evidence, stepNames } from './checks'
import { defer } from './cleanup'
import type { Photo } from './photo'
import { Recorder, type Row } from './recorder'
import { runBundle } from './sandbox'
import type { AlbumServer } from './server'
import { nameOf, type Target } from './targets'

/** What a run is given. */
export interface Run {
  readonly target: Target
  readonly bundle: Bundle
  readonly photo: Photo
  readonly server: AlbumServer
  /** Percent of the upload. */
  onProgress(percent: number): void
}

/** Runs the app on one host, from the picker to the end, and tells what each step did. */
export async function drive({ target, bundle, photo, server, onProgress }: Run): Promise<Row[]> {
  const { platform, baseLibrary, clientVersion } = target
  const host = createHost(platform, { baseLibrary, clientVersion, files: [photo.path] })
  defer(() => void host.dispose())
  const recorder = new Recorder(target, { host, server, photo }, onProgress)
  const log = (level: string, ...message: unknown[]) =>
    console.error(`${nameOf(target)}, console.${level}:`, ...message)
  const sandbox = runBundle(bundle, host, log)
  try {
    sandbox.app.onLaunch({ query: { server: server.url } })
    await useApp(sandbox.app, recorder, { host, server, photo })
  } catch (error) {
    recorder.fail(String(error))
  } finally {
    sandbox.dispose()
    await host.dispose()
  }
  return recorder.rows
}

type App = ReturnType<typeof runBundle>['app']

async function useApp(app: App, recorder: Recorder, { host, server }: Evidence): Promise<void> {
  const abandoned = server.abandoned
  await answered(app.onShareTap(recorder))
  if (recorder.rows.length < stepNames.length || recorder.failed) return
  // A host that gives no task has no way to end a transfer.
  if (recorder.hasTasks) await until(() => server.abandoned > abandoned, 'the back-up to be ended')
  host.user.choose = 'cancel'
  recorder.expectCancel()
  await answered(app.onShareTap(recorder))
}

/** Fails where the app never gets its answer. */
async function answered(work: Promise<void>): Promise<void> {
  const waited = new AbortController()
  const never = delay(30_000, undefined, { signal: waited.signal }).then(() => {
    throw new Error('no answer within 30 s')
  })
  try {
    await Promise.race([work, never])
  } finally {
    waited.abort()
    never.catch(() => {})
  }
}

async function until(holds: () => boolean, what: string): Promise<void> {
  for (let tries = 0; tries < 500; tries++) {
    if (holds()) return
    await delay(10)
  }
  throw new Error(`waited in vain for ${what}`)
}
