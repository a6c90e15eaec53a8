import { createHash } from 'node:crypto'
import fs from 'node:fs'
import { expect } from 'vitest'
import { has } from '../../support/has'
import { photo, sizeOf } from '../../support/mediaFiles'
import { bytes } from '../../support/routes'
import type { World } from '../../support/world'
import type { CallCase, TaskEvent } from '../case'

const token = '?token=sesame-url'
const header = { authorization: 'sesame-header' }
const anyHeader = expect.any(Object)
const sha256 = createHash('sha256').update(fs.readFileSync(photo)).digest('hex')

const profile = (world: World, api: string): object =>
  has(world, `${api}.success.profile`) ? { profile: expect.any(Object) } : {}

const headersReceived: TaskEvent = {
  name: 'HeadersReceived',
  native: {
    wechat: [{ header: { 'X-A': 'b' } }],
    alipay: [{ header: { 'X-A': 'b' } }, { headers: { 'X-A': 'b' } }],
  },
  payload: { header: { 'X-A': 'b' } },
}

const uploaded = { progress: 25, totalBytesSent: 10, totalBytesExpectedToSend: 40 }
const written = { progress: 25, totalBytesWritten: 10, totalBytesExpectedToWrite: 40 }

const request: CallCase = {
  kind: 'task',
  api: 'request',
  options: ({ server }) => ({
    url: server.url(`/echo${token}`),
    method: 'POST',
    data: { secret: 'sesame-data' },
    header,
  }),
  result: (world) => ({
    data: expect.objectContaining({
      method: 'POST',
      url: `/echo${token}`,
      body: '{"secret":"sesame-data"}',
      headers: expect.objectContaining({ ...header, 'content-type': 'application/json' }),
    }),
    statusCode: 200,
    header: anyHeader,
    cookies: [],
    ...profile(world, 'request'),
  }),
  http: (_, url) => ({ url }),
  events: [
    // my.httpRequest returns no task.
    { ...headersReceived, hears: (native) => 'request' in native },
    {
      name: 'ChunkReceived',
      native: { wechat: [{ data: 'chunk' }], alipay: [{ data: 'chunk' }] },
      payload: { data: 'chunk' },
    },
  ],
}

const uploadFile: CallCase = {
  kind: 'task',
  api: 'uploadFile',
  options: ({ server, host }) => ({
    url: server.url(`/echo${token}`),
    filePath: host.tempFile(photo),
    name: 'photo',
    formData: { secret: 'sesame-form' },
    header,
  }),
  result: (world) => ({
    data: expect.stringContaining(
      JSON.stringify({
        fields: { secret: 'sesame-form' },
        file: { name: 'photo', bytes: sizeOf(photo), sha256 },
      }).slice(1),
    ),
    statusCode: 200,
    header: anyHeader,
    ...profile(world, 'uploadFile'),
  }),
  failures: [
    {
      name: 'no such file',
      kind: 'not-found',
      options: () => ({ filePath: 'wxfile://nope.png' }),
    },
  ],
  http: (_, url) => ({ url }),
  events: [
    headersReceived,
    {
      name: 'ProgressUpdate',
      native: { wechat: [uploaded], alipay: [written] },
      payload: uploaded,
    },
  ],
}

const downloadFile: CallCase = {
  kind: 'task',
  api: 'downloadFile',
  options: ({ server }) => ({ url: server.url(`/bytes/1000${token}`), header }),
  result: (world) => ({
    tempFilePath: expect.toSatisfy((path: string) => world.host.readFile(path).equals(bytes(1000))),
    statusCode: 200,
    header: anyHeader,
    ...profile(world, 'downloadFile'),
  }),
  nothing: 'unknown',
  http: (_, url) => ({ url }),
  // A host that gives the path alone: any answer reads as 200.
  tellsStatus: (world) => has(world, 'downloadFile.success.statusCode'),
  events: [
    headersReceived,
    {
      name: 'ProgressUpdate',
      native: { wechat: [written], alipay: [written] },
      payload: written,
    },
  ],
}

export const network: readonly CallCase[] = [request, uploadFile, downloadFile]
