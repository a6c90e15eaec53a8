import { expectTypeOf, test } from 'vitest'
import type { Sentences } from '../../scripts/docs/zh/_types'
import { network } from '../../scripts/docs/zh/network'
import type { Apis } from '../../src/apis/index'

test('The Chinese sentences are those of all APIs, and of no others', () => {
  expectTypeOf<keyof Sentences>().toEqualTypeOf<keyof Apis>()
  expectTypeOf(network).not.toExtend<Sentences>()
  // @ts-expect-error there is no such API
  return { uploadPhoto: '上传照片。' } satisfies Partial<Sentences>
})
