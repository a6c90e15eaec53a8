// The honest floor is only honest if it keeps the contract: the same cases, for it and for crossmp.
import { afterEach, describe, expect, test } from 'vitest'
import { requestOnAlipay, requestOnWechat } from '../../bench/honest/request'
import { uploadFileOnAlipay, uploadFileOnWechat } from '../../bench/honest/uploadFile'
import { mpx as alipay } from '../../src/entries/alipay/index'
import { mpx as wechat } from '../../src/entries/wechat/index'
import type { DefaultPlatform as Platform } from '../../src/types/mpx'
import { deepFreeze } from '../support/freeze'
import { rejection } from '../support/outcome'
import { type ControlledHost, control } from './_host'

type Bag = Record<string, unknown>
type Task = Promise<Bag> & Record<string, (argument?: unknown) => void>
type Start = (options: Bag) => Task

const contenders = [
  ['by hand', 'wechat', 'uploadFile', uploadFileOnWechat],
  ['by hand', 'wechat', 'request', requestOnWechat],
  ['by hand', 'alipay', 'uploadFile', uploadFileOnAlipay],
  ['by hand', 'alipay', 'request', requestOnAlipay],
  ['crossmp', 'wechat', 'uploadFile', wechat.uploadFile],
  ['crossmp', 'wechat', 'request', wechat.request],
  ['crossmp', 'alipay', 'uploadFile', alipay.uploadFile],
  ['crossmp', 'alipay', 'request', alipay.request],
] as readonly unknown[] as readonly [string, Platform, string, Start][]

const given = { url: 'https://example.com/', filePath: 'tmp://photo.jpg', name: 'photo' }
const answer = { statusCode: 200, data: 'text', header: { 'X-Id': '7' } }

let host: ControlledHost
afterEach(() => host.remove())

describe.each(contenders)('%s: %s %s', (_, platform, api, start) => {
  const open = (age?: 'old' | 'new') => {
    host = control(platform, age)
    return host
  }
  const events = api === 'uploadFile' ? ['ProgressUpdate', 'HeadersReceived'] : ['HeadersReceived']

  test('gives the answer to the callbacks, after it has returned, and to the promise', async () => {
    const { calls } = open()
    const seen: string[] = []
    const note = (word: string) => (value: unknown) =>
      void seen.push(`${word} ${(value as Bag).statusCode}`)
    const task = start(
      deepFreeze({ ...given, success: note('success'), complete: note('complete') }),
    )
    calls[0]?.success(answer)
    calls[0]?.success({ ...answer, statusCode: 500 })
    calls[0]?.fail({ errMsg: 'too late' })
    expect(seen).toEqual([])
    const result = await task
    expect(seen).toEqual(['success 200', 'complete 200'])
    expect(result).toMatchObject({ ...answer, errMsg: `${api}:ok` })
    expect(result.header).not.toBe(answer.header)
    expect(calls).toHaveLength(1)
  })

  test('turns a failure into an error, for the callbacks and for the promise', async () => {
    const { calls } = open()
    const seen: unknown[] = []
    const note = (value: unknown) => void seen.push(value)
    const task = start({ ...given, fail: note, complete: note })
    const native = { errMsg: `${api}:fail network down`, error: 12, errorMessage: 'network down' }
    calls[0]?.fail(native)
    const error = await rejection(task)
    expect(error).toBeInstanceOf(Error)
    expect(error).toMatchObject({ kind: 'network', errMsg: `${api}:fail network down`, api })
    expect(error).toMatchObject({ name: 'MpxError', errno: 600003, platform })
    expect(error.native).toBe(native)
    expect(JSON.stringify(Object.keys(error))).not.toContain('native')
    expect(seen).toEqual([error, error])
  })

  test('rejects where the host throws', async () => {
    const { native } = open()
    native[api] = () => {
      throw new Error('invalid parameter')
    }
    expect(await rejection(start(given))).toMatchObject({ kind: 'argument', api })
  })

  test('abort reaches the host once, without an argument', async () => {
    const { aborts } = open()
    const task = start(given)
    task.abort?.()
    task.abort?.()
    expect(await rejection(task)).toMatchObject({ kind: 'abort', errMsg: `${api}:fail abort` })
    expect(aborts).toEqual([[]])
  })

  test('a signal aborts; aborted before, it keeps the host out of it', async () => {
    const { calls, aborts } = open()
    const controller = new AbortController()
    const task = start({ ...given, signal: controller.signal })
    expect(calls[0]).not.toHaveProperty('signal')
    controller.abort()
    expect(await rejection(task)).toMatchObject({ kind: 'abort' })
    expect(aborts).toHaveLength(1)
    const late = start({ ...given, signal: controller.signal })
    expect(await rejection(late)).toMatchObject({ kind: 'abort' })
    expect(calls).toHaveLength(1)
  })

  test('keeps a timeout where the host does not', async () => {
    const { calls, aborts } = open('old')
    const kept = platform === 'alipay' && api === 'request'
    const task = start({ ...given, timeout: 5 })
    expect(calls[0]?.timeout).toBe(kept ? 5 : undefined)
    if (kept) calls[0]?.fail({ error: 13, errorMessage: 'timeout' })
    expect(await rejection(task)).toMatchObject({ kind: 'timeout', errno: 5 })
    expect(aborts).toHaveLength(kept ? 0 : 1)
  })

  test('hands a timeout to a host that keeps it', async () => {
    const { calls } = open('new')
    const task = start({ ...given, timeout: 60_000 })
    expect(calls[0]?.timeout).toBe(60_000)
    calls[0]?.success(answer)
    await task
  })

  test.each(events)('on%s: one native listener, off for one and for all', async (event) => {
    const { calls, listeners } = open()
    const task = start(given)
    const seen: string[] = []
    const first = () => void seen.push('first')
    const second = () => void seen.push('second')
    const emit = () => listeners[`on${event}`]?.[0]?.({ progress: 50, header: {} })
    task[`on${event}`]?.(first)
    task[`on${event}`]?.(first)
    task[`on${event}`]?.(second)
    emit()
    expect(listeners[`on${event}`]).toHaveLength(1)
    task[`off${event}`]?.(first)
    emit()
    task[`off${event}`]?.()
    emit()
    expect(seen).toEqual(['first', 'second', 'second'])
    calls[0]?.success(answer)
    await task
  })

  test('merges header names whatever their case, drops Referer, refuses line ends', async () => {
    const { calls } = open()
    const task = start({ ...given, header: { 'x-a': 1, 'X-A': 2, Referer: 'no', none: undefined } })
    expect(calls[0]?.header).toEqual({ 'X-A': '2' })
    calls[0]?.success(answer)
    await task
    const refused = await rejection(start({ ...given, header: { a: 'b\r\nc: d' } }))
    expect(refused).toMatchObject({ kind: 'argument' })
    expect(calls).toHaveLength(1)
  })

  if (api === 'uploadFile') {
    test('sends form values as strings', async () => {
      const { calls } = open()
      const task = start({ ...given, formData: { a: 1, b: [2], c: null, d: undefined, e: 'f' } })
      expect(calls[0]?.formData).toEqual({ a: '1', b: '[2]', e: 'f' })
      calls[0]?.success(answer)
      await task
    })
  }

  test('says what is missing: the API, or the host', async () => {
    const { native, remove } = open()
    delete native[api]
    if (platform === 'alipay') delete native.httpRequest
    // Without `request` there is no WeChat at all.
    const kind = platform === 'wechat' && api === 'request' ? 'host-missing' : 'unsupported'
    expect(await rejection(start(given))).toMatchObject({ kind, api })
    remove()
    expect(await rejection(start(given))).toMatchObject({ kind: 'host-missing', api })
  })
})
