import { expect, it } from 'vitest'
import { refuseAbsent } from '../../src/core/refuseAbsent'
import { thrown } from '../apis/use'

const session = { driver: { name: 'wechat', title: 'WeChat' }, base: '1.4.0' }

it('gives an object what it lacks, to throw, and leaves the rest', () => {
  const draw = () => 'drawn'
  const native = { draw, clip: undefined }
  const object: Record<string, unknown> = refuseAbsent(native, ['draw', 'clip', 'arcTo'], session)
  expect(object).toBe(native)
  expect(object.draw).toBe(draw)
  for (const method of ['clip', 'arcTo']) {
    expect(thrown(object[method] as () => void)).toMatchObject({
      ...{ kind: 'unsupported', api: method, platform: 'wechat' },
      errMsg: `${method}:fail this host has no ${method}`,
    })
  }
})
