import type { World } from './world'

/** One thing that should hold, tried on a host: true if it did, undefined if it has no place there. */
export type Probe = (world: World) => Promise<boolean | undefined>
export type Probes = Readonly<Record<string, Probe>>

export const upload = (world: World, path = '/photos'): UploadOptions => ({
  url: world.server.url + path,
  filePath: world.photo(),
  name: 'photo',
})

interface UploadOptions {
  readonly url: string
  readonly filePath: string
  readonly name: string
}

/** What a promise rejected with; undefined: it did not. */
export async function rejectionOf(settled: Promise<unknown>): Promise<unknown> {
  try {
    await settled
  } catch (error) {
    return error ?? 'nothing'
  }
  return undefined
}

export const errMsgOf = (failure: unknown): string =>
  String((Object(failure) as { readonly errMsg?: unknown }).errMsg ?? '')

/** Waits until the host has answered its last call. */
export async function answered({ host }: World, api: string): Promise<void> {
  do await new Promise((later) => setTimeout(later, 1))
  while (!host.callsOf(api).at(-1)?.settled)
}
