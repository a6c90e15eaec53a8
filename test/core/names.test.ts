import { expect, it } from 'vitest'
import { bindCall } from '../../src/core/bindCall'
import { ungated } from '../../src/core/gates'
import type { AnyRow } from '../../src/core/row'
import { driver } from '../../src/platforms/alipay/driver'
import { rejection, useMpx } from '../apis/use'
import { type NativeOptions, replace } from './_native'

const use = useMpx()

/** A call of a native that a test writes. */
function probe(row: Partial<AnyRow>, act: (options: NativeOptions) => unknown) {
  const given = replace(use('alipay').host, 'probe', act)
  const call = bindCall(driver as never, { name: 'probe' }, ungated, [
    { method: 'probe', since: '0.0.0', ...row },
  ])
  return { given, call }
}

it('names that a row maps go to the host, and the rest as it is', async () => {
  const { given, call } = probe({ options: { data: 'text' } }, ({ success }) => success({}))
  await call({ data: 'a', mask: true })
  expect(given).toMatchObject([{ text: 'a', mask: true }])
  expect(given[0]).not.toHaveProperty('data')
})

it('only the fields of a result that a row names reach the app', async () => {
  const answer = { text: 'a', success: true }
  const { call } = probe({ result: { data: 'text', none: 'missing' } }, (o) => o.success(answer))
  expect(await call({})).toStrictEqual({ data: 'a', errMsg: 'probe:ok' })
})

it('nothing of a result reaches the app where no name is mapped', async () => {
  const { call } = probe({}, ({ success }) => success({ success: true }))
  expect(await call({})).toStrictEqual({ errMsg: 'probe:ok' })
})

it('a callback that comes right after a rejected promise says more than it', async () => {
  const { call } = probe({}, ({ fail }) => {
    const rejected = Promise.reject(new Error('general'))
    queueMicrotask(() => fail({ error: 4, errorMessage: 'not allowed' }))
    return rejected
  })
  expect(await rejection(call({}) as Promise<unknown>)).toMatchObject({
    errMsg: 'probe:fail not allowed',
  })
})
