import { mpx } from 'crossmp'
import { config } from './config'

/** What the album says about a photo. */
export interface Note {
  readonly photo: string
  readonly text: string
  readonly likes: number
}

/** Any HTTP answer is an answer: `note` is there if the status is 200 or 201. */
export interface NoteAnswer {
  readonly status: number
  readonly note?: Note
}

export async function saveNote(note: Note): Promise<NoteAnswer> {
  const { statusCode, data } = await mpx.request<Note>({
    url: `${config.server}/notes/${note.photo}`,
    method: 'POST',
    data: note,
  })
  return statusCode === 201 ? { status: statusCode, note: data } : { status: statusCode }
}

/** `photo` may be unknown: the album then answers 404, on every platform. */
export async function readNote(photo: string): Promise<NoteAnswer> {
  const { statusCode, data } = await mpx.request<Note>({ url: `${config.server}/notes/${photo}` })
  return statusCode === 200 ? { status: statusCode, note: data } : { status: statusCode }
}
