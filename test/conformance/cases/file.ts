import { createHash } from 'node:crypto'
import fs from 'node:fs'
import { expect } from 'vitest'
import { photo, sizeOf } from '../../support/mediaFiles'
import { hasContractNames } from '../../support/spelling'
import type { Case } from '../case'

const md5 = createHash('md5').update(fs.readFileSync(photo)).digest('hex')
const gone = 'wxfile://nope.png'

export const file: readonly Case[] = [
  {
    kind: 'call',
    api: 'saveFile',
    options: ({ host }) => ({ tempFilePath: host.tempFile(photo) }),
    once: true,
    result: ({ host }) => ({
      savedFilePath: expect.toSatisfy((path: string) =>
        host.readFile(path).equals(fs.readFileSync(photo)),
      ),
    }),
    nothing: 'unknown',
    failures: [
      { name: 'no such file', kind: 'not-found', options: () => ({ tempFilePath: gone }) },
    ],
  },
  {
    kind: 'call',
    api: 'openDocument',
    options: ({ host }) => ({ filePath: host.tempFile(Buffer.from('%PDF'), 'a.pdf') }),
  },
  {
    kind: 'call',
    api: 'getSavedFileList',
    prepare: ({ host, platform }) => {
      const path = hasContractNames(platform) ? 'filePath' : 'apFilePath'
      host.answer('getSavedFileList', { fileList: [{ [path]: 'a', size: 7, createTime: 9 }] })
    },
    result: () => ({ fileList: [{ filePath: 'a', size: 7, createTime: 9 }] }),
  },
  {
    kind: 'call',
    api: 'getFileInfo',
    options: ({ host }) => ({ filePath: host.tempFile(photo) }),
    result: () => ({ size: sizeOf(photo), digest: md5 }),
    failures: [{ name: 'no such file', kind: 'not-found', options: () => ({ filePath: gone }) }],
  },
]

export const sockets: readonly Case[] = [
  {
    kind: 'socket',
    api: 'connectSocket',
    options: ({ server }) => ({ url: server.url('/').replace('http', 'ws') }),
  },
]
