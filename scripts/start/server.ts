import { once } from 'node:events'
import { createReadStream } from 'node:fs'
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { json } from 'node:stream/consumers'
import { pipeline } from 'node:stream/promises'
import { receivePhoto, type StoredPhoto } from './receive'

/** A real server on 127.0.0.1, as the example's app expects it. */
export interface AlbumServer {
  readonly url: string
  readonly photos: ReadonlyMap<string, StoredPhoto>
  readonly notes: ReadonlyMap<string, unknown>
  /** Back-ups that were not waited for: the connection was closed from the other side. */
  readonly abandoned: number
  close(): void
}

interface Album {
  readonly folder: string
  readonly corrupt: boolean
  readonly photos: Map<string, StoredPhoto>
  readonly notes: Map<string, unknown>
  abandoned: number
}

type Handler = (
  album: Album,
  id: string,
  request: IncomingMessage,
  answer: ServerResponse,
) => unknown

const routes: readonly (readonly [string, RegExp, Handler])[] = [
  ['POST', /^\/photos()$/, storePhoto],
  ['GET', /^\/photos\/(\w+)$/, sendPhoto],
  ['POST', /^\/notes\/(\w+)$/, storeNote],
  ['GET', /^\/notes\/(\w+)$/, sendNote],
  ['POST', /^\/backup()$/, neverAnswer],
]

/** Starts the server; `corrupt` flips a bit of every photo it stores. */
export async function startServer(folder: string, corrupt: boolean): Promise<AlbumServer> {
  const album: Album = { folder, corrupt, photos: new Map(), notes: new Map(), abandoned: 0 }
  const server = createServer((request, answer) => {
    route(album, request, answer).catch((error: unknown) => {
      if (answer.headersSent || request.destroyed) answer.destroy()
      else send(answer, 500, { error: String(error) })
    })
  })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  return addressed(album, server)
}

function addressed(album: Album, server: Server): AlbumServer {
  const { port } = server.address() as AddressInfo
  return {
    url: `http://127.0.0.1:${port}`,
    photos: album.photos,
    notes: album.notes,
    get abandoned() {
      return album.abandoned
    },
    close() {
      server.close()
      server.closeAllConnections()
    },
  }
}

async function route(album: Album, request: IncomingMessage, answer: ServerResponse) {
  const { pathname } = new URL(request.url ?? '/', 'http://127.0.0.1')
  for (const [method, pattern, handler] of routes) {
    const match = request.method === method ? pattern.exec(pathname) : null
    if (match) return handler(album, match[1] ?? '', request, answer)
  }
  send(answer, 404, { error: `There is no ${request.method} ${pathname}.` })
}

async function storePhoto(
  album: Album,
  _: string,
  request: IncomingMessage,
  answer: ServerResponse,
) {
  const id = `photo${album.photos.size + 1}`
  const photo = await receivePhoto(request, album.folder, id, album.corrupt)
  if (!photo) return send(answer, 400, { error: 'The form has no file in the field "photo".' })
  album.photos.set(id, photo)
  send(answer, 201, { id })
}

async function sendPhoto(album: Album, id: string, _: IncomingMessage, answer: ServerResponse) {
  const photo = album.photos.get(id)
  if (!photo) return send(answer, 404, { error: `There is no photo ${id}.` })
  answer.writeHead(200, { 'Content-Type': 'image/png', 'Content-Length': photo.bytes })
  await pipeline(createReadStream(photo.path), answer)
}

async function storeNote(
  album: Album,
  id: string,
  request: IncomingMessage,
  answer: ServerResponse,
) {
  const note = await json(request)
  album.notes.set(id, note)
  send(answer, 201, note)
}

function sendNote(album: Album, id: string, _: IncomingMessage, answer: ServerResponse): void {
  const note = album.notes.get(id)
  if (note === undefined) send(answer, 404, { error: `There is no note ${id}.` })
  else send(answer, 200, note)
}

function neverAnswer(
  album: Album,
  _: string,
  request: IncomingMessage,
  answer: ServerResponse,
): void {
  request.resume().on('error', () => {})
  answer.on('close', () => album.abandoned++)
}

function send(answer: ServerResponse, status: number, body: unknown): void {
  answer.writeHead(status, { 'Content-Type': 'application/json; charset=utf-8' })
  answer.end(JSON.stringify(body))
}
