import { expect } from 'vitest'
import { records } from '../../../src/platforms/index'
import type { Platform } from '../../../src/testing/index'
import { has } from '../../support/has'
import { since } from '../../support/hosts'
import { clip, photo, sizeOf } from '../../support/mediaFiles'
import { hasContractNames } from '../../support/spelling'
import type { World } from '../../support/world'
import type { Case, FailureCase } from '../case'

/** A path that the host gave out. */
const tempPath = ({ platform }: World): unknown =>
  expect.stringMatching(new RegExp(`^${records[platform].paths.temp}.`))

const videoInfo = {
  ...{ type: 'mp4', duration: 2.5, size: 12, height: 360, width: 640, fps: 30, bitrate: 800 },
}

const leaves: FailureCase = {
  name: 'the user leaves',
  kind: 'cancel',
  arrange: ({ host }) => Object.assign(host.user, { choose: 'cancel' }),
}
const noFile: FailureCase = {
  name: 'no such file',
  kind: 'not-found',
  options: () => ({ src: 'wxfile://nope.png' }),
  // Alipay has one code for whatever goes wrong.
  except: ['alipay'],
}

/** Hosts that give paths only: Alipay's 1.x line. */
const sizedSince: { readonly [P in Platform]?: string } = { alipay: '2.0.0' }
const sized = ({ platform, host }: World, file: string): object =>
  since(host, sizedSince[platform] ?? '0.0.0') ? { size: sizeOf(file) } : {}

export const media: readonly Case[] = [
  {
    kind: 'call',
    api: 'chooseImage',
    needs: { files: [photo, clip] },
    options: () => ({ count: 2, sourceType: ['album'] }),
    result: (world) => ({
      tempFilePaths: [tempPath(world)],
      tempFiles: [{ path: tempPath(world), ...sized(world, photo) }],
    }),
    nothing: 'unknown',
    failures: [leaves],
  },
  {
    kind: 'call',
    api: 'chooseVideo',
    needs: { files: [photo, clip] },
    options: () => ({ maxDuration: 10 }),
    result: (world) => ({
      ...{ tempFilePath: tempPath(world), duration: 2.5, size: sizeOf(clip) },
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
      tempFiles: [{ tempFilePath: tempPath(world), fileType: 'image', ...sized(world, photo) }],
    }),
    nothing: 'unknown',
    failures: [leaves],
    composed: (method) => method !== 'chooseMedia' && 'of calls',
  },
  {
    kind: 'call',
    api: 'chooseMessageFile',
    prepare: ({ host, platform }) => {
      const path = host.tempFile(photo)
      const file = { path, name: 'photo.png', size: sizeOf(photo), type: 'image', time: 1 }
      if (hasContractNames(platform)) host.answer('chooseMessageFile', { tempFiles: [file] })
      else host.answer('chooseFileFromDisk', { apFilePath: path, fileName: 'photo.png' })
    },
    options: () => ({ count: 1 }),
    result: (world) => ({
      tempFiles: [
        {
          ...{ path: tempPath(world), name: 'photo.png', size: sizeOf(photo), type: 'image' },
          time: expect.any(Number),
        },
      ],
    }),
    partial: true,
    nothing: { alipay: 'unknown' },
    composed: (method) => method !== 'chooseMessageFile' && 'of calls',
  },
  {
    kind: 'call',
    api: 'compressImage',
    options: ({ host }) => ({ src: host.tempFile(photo), quality: 60 }),
    result: (world) => ({ tempFilePath: tempPath(world) }),
    nothing: 'unknown',
    failures: [noFile],
  },
  {
    kind: 'call',
    api: 'getImageInfo',
    options: ({ host }) => ({ src: host.tempFile(photo) }),
    result: (world) => ({
      ...{ width: 30, height: 20, path: tempPath(world) },
      ...(has(world, 'getImageInfo.success.type')
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
    api: 'saveImageToPhotosAlbum',
    options: ({ host }) => ({ filePath: host.tempFile(photo) }),
    composed: () => 'of calls',
  },
  {
    kind: 'call',
    api: 'saveVideoToPhotosAlbum',
    options: ({ host }) => ({ filePath: host.tempFile(clip) }),
  },
  {
    kind: 'call',
    api: 'previewMedia',
    options: () => ({ sources: [{ url: 'wxfile://one.png', type: 'image' }], current: 0 }),
  },
  {
    kind: 'call',
    api: 'getVideoInfo',
    options: ({ host }) => ({ src: host.tempFile(clip) }),
    prepare: ({ host, platform }) =>
      host.answer('getVideoInfo', {
        ...videoInfo,
        orientation: hasContractNames(platform) ? 'down' : 1,
      }),
    result: () => ({ ...videoInfo, orientation: 'down' }),
  },
  { kind: 'factory', api: 'createCameraContext', args: () => ['camera'] },
]
