import { failure } from '../../core/failure'
import type { Meaning } from '../../types/row'
import { toContent } from '../_bytes'
import { checked } from '../_checked'
import { pathOf } from '../_path'
import { type NativeStats, toAnyStats } from './_stats'

// Alipay docs: FileSystemManager.
export const fileErrors: { readonly [code: number]: Meaning } = {
  10022: 'not-found',
  10024: 'denied',
  10028: 'quota',
}

/** Alipay says `success: true` where there is nothing to say. */
export const done = { result: () => ({}) }

/** The bytes of a view are written, and nothing that is neither text nor bytes. */
const withContent = (from: { data: unknown }) => Object.assign(from, { data: toContent(from.data) })
export const write = { options: withContent }
export const writeDone = { options: withContent, result: () => ({}) }

export const writeSync = {
  args: (filePath: string, data: unknown, ...rest: unknown[]) => [
    filePath,
    toContent(data),
    ...rest,
  ],
}

export const saveFile = {
  result: ({ savedFilePath }: { savedFilePath?: string }) => ({
    savedFilePath: pathOf(savedFilePath),
  }),
}

// Alipay's synchronous methods: one object in, one object out.
const since = { base2: '2.7.4' } as const
const nothing = (native: object) => {
  checked(native)
}

export const pathSync = { since, args: (path: string) => [{ path }], result: nothing }

export const filePathSync = {
  since,
  args: (filePath: string) => [{ filePath }],
  result: nothing,
}

export const dirSync = {
  since,
  args: (dirPath: string, recursive?: boolean) => [{ dirPath, recursive: !!recursive }],
  result: nothing,
}

export const readdirSync = {
  since,
  args: (dirPath: string) => [{ dirPath }],
  result: (native: { files: string[] }) => checked(native).files,
}

export const copySync = {
  since,
  args: (srcPath: string, destPath: string) => [{ srcPath, destPath }],
  result: nothing,
}

export const renameSync = {
  since,
  args: (oldPath: string, newPath: string) => [{ oldPath, newPath }],
  result: nothing,
}

export const writeObjectSync = {
  since,
  args: (filePath: string, data: unknown, encoding?: string) => [
    withEncoding({ filePath, data: toContent(data) }, encoding),
  ],
  result: nothing,
}

export const readFileSync = {
  since,
  args: (filePath: string, encoding?: string, position?: number, length?: number) => {
    refusePart({ position, length })
    return [withEncoding({ filePath }, encoding)]
  },
  result: (native: { data: string | ArrayBuffer }) => checked(native).data,
}

export const saveFileSync = {
  since,
  args: (tempFilePath: string, filePath?: string) => [
    filePath === undefined ? { tempFilePath } : { tempFilePath, filePath },
  ],
  result: (native: { savedFilePath: string }) => pathOf(checked(native).savedFilePath),
}

export const statSync = {
  since,
  args: (path: string, recursive?: boolean) => [{ path, recursive: !!recursive }],
  result: (native: { stats: NativeStats }) => toAnyStats(checked(native).stats),
}

const withEncoding = <T extends object>(options: T, encoding: string | undefined): T =>
  encoding === undefined ? options : Object.assign(options, { encoding })

interface Part {
  readonly position?: unknown
  readonly length?: unknown
}

/** Alipay reads whole files: a part of one is another answer. */
function refusePart({ position, length }: Part): void {
  if (position === undefined && length === undefined) return
  throw failure('unsupported', 'Alipay has no position and length: it reads whole files')
}

export const readFile = {
  options: (from: Part) => {
    refusePart(from)
    return from
  },
  result: ({ data }: { data: string | ArrayBuffer }) => ({ data }),
}

export const stat = {
  result: ({ stats }: { stats: NativeStats }) => ({ stats: toAnyStats(stats) }),
}
