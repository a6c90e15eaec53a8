import { isDeepStrictEqual } from 'node:util'
import type { Host } from 'crossmp/testing'
import type { Step } from '../../examples/photo-upload/src/pages/index'
import { type Photo, sha256Of } from './photo'
import type { AlbumServer } from './server'

/** What a step is held against. */
export interface Evidence {
  readonly host: Host
  readonly server: AlbumServer
  readonly photo: Photo
}

/** What was found. */
export interface Finding {
  readonly bytes?: number
  /** Whether the photo's SHA-256 is the original's. */
  readonly same?: boolean
  /** What does not hold, as the end of a sentence. */
  readonly problem?: string
}

const statuses: { readonly [S in Step['name']]: Step['status'] } = {
  choose: 'done',
  upload: 201,
  download: 200,
  'save note': 201,
  'read note': 200,
  'no note': 404,
  'back up': 'timeout',
}

/** The steps a run has to take, in order. */
export const stepNames: readonly string[] = Object.keys(statuses)

/** Looks at what a step left behind: files, what the server stored, what was read back. */
export function check(step: Step, { host, server, photo }: Evidence): Finding {
  const expected = statuses[step.name]
  if (step.status !== expected) return { problem: `ended with ${step.status}, not ${expected}` }
  if (step.filePath !== undefined) {
    const bytes = host.readFile(step.filePath)
    return compare({ bytes: bytes.length, sha256: sha256Of(bytes) }, photo)
  }
  if (step.name === 'upload') return checkUpload(step, { host, server, photo })
  if (step.name === 'read note' || step.name === 'save note') return checkNote(step, server)
  return {}
}

function checkUpload({ photo: id = '' }: Step, { host, server, photo }: Evidence): Finding {
  const stored = server.photos.get(id)
  if (!stored) return { problem: `left nothing on the server (${id})` }
  const { caption, channel = '' } = stored.fields
  if (caption !== '西湖 at dusk') return { problem: `changed the caption to "${caption}"` }
  if (!channel.toLowerCase().includes(host.platform)) {
    return { problem: `was sent as if "${channel}"` }
  }
  return compare(stored, photo)
}

function checkNote({ note }: Step, server: AlbumServer): Finding {
  const stored = note && server.notes.get(note.photo)
  // The app's objects are of another context, with another Object.prototype.
  const plain: unknown = JSON.parse(JSON.stringify(note ?? null))
  return stored !== undefined && isDeepStrictEqual(plain, stored)
    ? {}
    : { problem: 'did not give what the server has' }
}

function compare(found: { bytes: number; sha256: string }, photo: Photo): Finding {
  const { bytes } = found
  if (found.sha256 === photo.sha256) return { bytes, same: true }
  const size = bytes === photo.bytes ? '' : `, ${bytes} bytes for ${photo.bytes}`
  return { bytes, same: false, problem: `changed the photo${size}` }
}
