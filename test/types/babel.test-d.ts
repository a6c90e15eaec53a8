import { expectTypeOf, test } from 'vitest'
import type { Level, Options, Report, ReportKind, Targets } from '../../src/babel'

/** Takes a value of a type, and gives nothing: what is passed has to fit. */
declare function fits<T>(value: T): void

test('a platform has to be named', () => {
  fits<Options>({ platform: 'wechat' })
  fits<Options>({ platform: 'alipay', source: '@our/crossmp' })
  // @ts-expect-error which one?
  fits<Options>({})
  // @ts-expect-error another name of it
  fits<Options>({ platform: 'weapp' })
  // @ts-expect-error misspelt
  fits<Options>({ platform: 'wechat', target: {} })
})

test('targets are versions of three numbers, of platforms', () => {
  fits<Targets>({})
  fits<Targets>({ wechat: '2.10.0', alipay: '1.24.10' })
  fits<Targets>({ alipay: { base1: '1.24.10', base2: '2.4.10', client: '10.2.0' } })
  fits<Targets>({ alipay: { client: '10.2.0' }, wechat: undefined })
  // @ts-expect-error two numbers
  fits<Targets>({ wechat: '2.10' })
  // @ts-expect-error a number
  fits<Targets>({ wechat: 2.1 })
  // @ts-expect-error WeChat has one line, and the app's version says nothing
  fits<Targets>({ wechat: { base1: '1.9.0' } })
  // @ts-expect-error no such part
  fits<Targets>({ alipay: { base: '2.4.0' } })
  // @ts-expect-error no such platform
  fits<Targets>({ weixin: '2.10.0' })
})

test('globals are those of the hosts', () => {
  fits<Options>({ platform: 'alipay', globals: ['wx'] })
  fits<Options>({ platform: 'wechat', globals: ['wx', 'my'] })
  // @ts-expect-error no host is called so
  fits<Options>({ platform: 'alipay', globals: ['swan'] })
  // @ts-expect-error a list
  fits<Options>({ platform: 'alipay', globals: 'wx' })
})

test('each kind of report has a level', () => {
  fits<Options>({ platform: 'wechat', reports: {} })
  fits<Options>({ platform: 'wechat', reports: { unsupported: 'error', option: 'off' } })
  // @ts-expect-error no such level
  fits<Options>({ platform: 'wechat', reports: { version: 'warning' } })
  // @ts-expect-error no such kind
  fits<Options>({ platform: 'wechat', reports: { versions: 'warn' } })
  expectTypeOf<ReportKind>().toEqualTypeOf<
    'unsupported' | 'version' | 'option' | 'whole' | 'native' | 'unknown' | 'configuration'
  >()
  expectTypeOf<Level>().toEqualTypeOf<'off' | 'warn' | 'error'>()
})

test('a report tells what a bundler wants to know', () => {
  fits<Options>({
    platform: 'alipay',
    onReport(report) {
      expectTypeOf(report).toEqualTypeOf<Report>()
      expectTypeOf(report.message).toBeString()
      expectTypeOf(report.filename).toEqualTypeOf<string | undefined>()
      expectTypeOf(report.loc?.start).toEqualTypeOf<
        { readonly line: number; readonly column: number } | undefined
      >()
    },
  })
})
