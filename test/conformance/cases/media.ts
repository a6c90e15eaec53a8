import { expect } from 'vitest'
import { since } from '../../support/hosts'
import { clip, photo, sizeOf } from '../../support/mediaFiles'
import type { World } from '../../support/world'
import type { Case, FailureCase } from '../case'

const anyPath = expect.stringMatching(/^(wxfile|http|https):\/\/.+/)

const leaves: FailureCase = {
  name: 'the user leaves',
  kind: 'cancel',
  arrange: ({ host }) => Object.assign(host.user, { choose: 'cancel' }),
}
const denies: FailureCase = {
  name: 'the user denies',
  kind: 'denied',
  arrange: ({ host }) => Object.assign(host.user, { auth: 'denied' }),
}
const noFile: FailureCase = {
  name: 'no such file',
  kind: 'not-found',
  options: () => ({ src: 'wxfile://nope.png' }),
  // Alipay has one code for whatever goes wrong.
  on: ['wechat'],
}

/** Alipay's 1.x line gives paths only. */
const sized = (world: World, file: string): object =>
  world.platform === 'alipay' && !since(world.host, '2.0.0') ? {} : { size: sizeOf(file) }

const isNative = (native: object): boolean => 'chooseMedia' in native

export const media: readonly Case[] = [
  {
    kind: 'call',
    api: 'chooseImage',
    needs: { files: [photo, clip] },
    options: () => ({ count: 2, sourceType: ['album'] }),
    result: (world) => ({
      tempFilePaths: [anyPath],
      tempFiles: [{ path: anyPath, ...sized(world, photo) }],
    }),
    nothing: 'unknown',
    failures: [leaves, { ...denies, on: ['alipay'] }],
  },
  {
    kind: 'call',
    api: 'chooseVideo',
    needs: { files: [photo, clip] },
    options: () => ({ maxDuration: 10 }),
    result: () => ({
      ...{ tempFilePath: anyPath, duration: 2.5, size: sizeOf(clip) },
      ...{ width: 640, height: 360 },
    }),
    nothing: 'unknown',
    failures: [leaves],
  },
  {
    kind: 'call',
    api: 'chooseMedia',
    needs: { files: [photo, clip] },
    options: () => ({ mediaType: ['image'] }),
    result: (world) => ({
      type: 'image',
      tempFiles: [{ tempFilePath: anyPath, fileType: 'image', ...sized(world, photo) }],
    }),
    nothing: 'unknown',
    failures: [leaves],
    composed: (_, native) => !isNative(native) && 'of calls',
  },
  {
    kind: 'call',
    api: 'compressImage',
    options: ({ host }) => ({ src: host.tempFile(photo), quality: 60 }),
    result: () => ({ tempFilePath: anyPath }),
    nothing: 'unknown',
    failures: [noFile],
  },
  {
    kind: 'call',
    api: 'getImageInfo',
    options: ({ host }) => ({ src: host.tempFile(photo) }),
    result: ({ platform, host }) => ({
      ...{ width: 30, height: 20, path: anyPath },
      ...(since(host, platform === 'wechat' ? '1.9.90' : '2.0.0')
        ? { type: 'png', orientation: 'up' }
        : { type: 'unknown' }),
    }),
    nothing: 'unknown',
    failures: [noFile],
  },
  {
    kind: 'call',
    api: 'previewImage',
    options: () => ({
      urls: ['wxfile://one.png', 'wxfile://two.png'],
      current: 'wxfile://two.png',
    }),
  },
  {
    kind: 'call',
    api: 'playVoice',
    options: ({ host }) => ({ filePath: host.tempFile(Buffer.from('voice'), 'voice.aac') }),
  },
]
