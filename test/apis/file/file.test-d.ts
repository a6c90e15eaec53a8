import { expectTypeOf, test } from 'vitest'
import type { FileStats, Stats } from '../../../src/apis/file/getFileSystemManager'
import type { Mpx } from '../../../src/types/mpx'

declare const mpx: Mpx

test('a manager is made at once', () => {
  const files = mpx.getFileSystemManager()
  expectTypeOf(files).not.toHaveProperty('then')
  expectTypeOf(files.access({ path: 'a' }))
    .resolves.toHaveProperty('errMsg')
    .toBeString()
})

test('an encoding decides what is read', () => {
  const files = mpx.getFileSystemManager()
  const filePath = 'a'
  expectTypeOf(files.readFile({ filePath, encoding: 'utf8' }))
    .resolves.toHaveProperty('data')
    .toBeString()
  expectTypeOf(files.readFile({ filePath }))
    .resolves.toHaveProperty('data')
    .toEqualTypeOf<ArrayBuffer>()
  expectTypeOf(files.readFileSync(filePath, 'hex')).toBeString()
  expectTypeOf(files.readFileSync(filePath)).toEqualTypeOf<ArrayBuffer>()
  // @ts-expect-error: no such encoding
  files.readFile({ filePath, encoding: 'klingon' })
})

test('synchronous methods give bare values', () => {
  const files = mpx.getFileSystemManager()
  expectTypeOf(files.readdirSync('d')).toEqualTypeOf<string[]>()
  expectTypeOf(files.statSync('d', true)).toEqualTypeOf<Stats | FileStats[]>()
  expectTypeOf(files.mkdirSync('d')).toBeVoid()
  // @ts-expect-error: one object is Alipay's way
  files.mkdirSync({ dirPath: 'd' })
})

test('paths have one name', () => {
  expectTypeOf(mpx.saveFile({ tempFilePath: 'a' }))
    .resolves.toHaveProperty('savedFilePath')
    .toBeString()
  expectTypeOf(mpx.getFileInfo({ filePath: 'a' }))
    .resolves.toHaveProperty('digest')
    .toBeString()
  // @ts-expect-error: Alipay's name
  mpx.getFileInfo({ apFilePath: 'a' })
})
