import { expect, it } from 'vitest'
import {
  asyncApi,
  type Natives,
  offEvent,
  optional,
  taskApi,
} from '../../src/testing/engine/members'
import { taken } from '../../src/testing/engine/taken'

const natives: Natives = {
  show: asyncApi({
    since: '2.0.0',
    options: { title: optional('string'), mask: optional('boolean', { since: '2.1.0' }) },
    result: { shown: '0.0.0', size: '2.2.0' },
    run: () => ({}),
  }),
  send: taskApi({
    options: {},
    taskName: 'SendTask',
    taskSince: '2.3.0',
    task: { abort: '2.3.0', onSent: '2.4.0' },
    run: () => ({}),
  }),
  offSent: offEvent({ since: '2.5.0', event: 'sent' }),
}

it('takes natives with versions of its own, and none of theirs', () => {
  const own = taken(natives, {
    show: { since: '1.1.0', options: { mask: false }, results: { size: '1.2.0' } },
    send: { task: { onSent: '1.3.0' } },
    offSent: {},
  })
  expect(own.show).toMatchObject({
    kind: 'async',
    since: '1.1.0',
    options: { title: { type: 'string', since: '0.0.0' } },
    result: { shown: '0.0.0', size: '1.2.0' },
  })
  expect(own.show).not.toHaveProperty('options.mask')
  expect(own.send).toMatchObject({
    taskSince: '0.0.0',
    task: { abort: '0.0.0', onSent: '1.3.0' },
  })
  expect(own.offSent).toEqual({ kind: 'off', event: 'sent', since: '0.0.0' })
})

it('takes what it names, and nothing that is not there', () => {
  expect(Object.keys(taken(natives, { show: {} }))).toEqual(['show'])
  expect(() => taken(natives, { hide: {} })).toThrow('There is no native hide to take.')
})
