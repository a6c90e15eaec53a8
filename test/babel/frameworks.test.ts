// `imports: ['@tarojs/taro', '@mpxjs/core']` and `globals: ['uni']`: what frameworks hand on of the host is crossmp's, the rest theirs.
import { describe, expect, it } from 'vitest'
import { apis } from '../../src/apis/names'
import type { Report } from '../../src/babel'
import { frameworkGlobals, frameworkModules } from '../../src/babel/frameworks'
import { compile } from './compile'

const options = { imports: ['@tarojs/taro', '@mpxjs/core'], globals: ['uni'] }

async function compiled(source: string, platform: 'wechat' | 'alipay' = 'wechat') {
  const reports: Report[] = []
  const onReport = (report: Report) => reports.push(report)
  return { code: await compile(source, { ...options, platform, onReport }), reports }
}

const taro = "import Taro from '@tarojs/taro';"
const ours = (name: string): string =>
  `import { ${name} as _${name} } from "crossmp/wechat/${name}";`
const request = ours('request')
const required = 'var _request = require("crossmp/wechat/request").request;'

describe('what is ours becomes ours, and an import of which nothing is left goes', () => {
  it.each([
    [`${taro} Taro.request(a)`, `${request} _request(a);`],
    [`${taro} start(Taro.request)`, `${request} start(_request);`],
    [
      `${taro} const { request } = Taro; request(a)`,
      `${request} const request = _request; request(a);`,
    ],
    [`${taro} const T = Taro; T['request'](a)`, `${request} _request(a);`],
    ["import { default as T } from '@tarojs/taro'; T.request(a)", `${request} _request(a);`],
    ["import * as Taro from '@tarojs/taro'; Taro.request(a)", `${request} _request(a);`],
    ["import { request as load } from '@tarojs/taro'; load(a)", `${request} _request(a);`],
    [
      "import { request } from '@tarojs/taro'; export { request }",
      `${request} export { _request as request };`,
    ],
    ["import mpx from '@mpxjs/core'; mpx.request(a)", `${request} _request(a);`],
    ["require('@tarojs/taro').request(a)", `${required} _request(a);`],
    ["const Taro = require('@tarojs/taro').default; Taro.request(a)", `${required} _request(a);`],
    ['uni.request(a)', `${required} _request(a);`],
    ['const { request } = uni; request(a)', `${required} const request = _request; request(a);`],
  ])('%s', async (source, left) => expect(lineOf((await compiled(source)).code)).toBe(left))
})

describe("what is the framework's stays, and with it what brings it", () => {
  it.each([
    [
      `${taro} Taro.useLoad(() => Taro.request(a))`,
      `${request} ${taro} Taro.useLoad(() => _request(a));`,
    ],
    [
      "import Taro, { useLoad } from '@tarojs/taro'; useLoad(() => Taro.request(a))",
      `${request} import { useLoad } from '@tarojs/taro'; useLoad(() => _request(a));`,
    ],
    [
      `${taro} const { request, useLoad } = Taro; useLoad(request)`,
      `${request} ${taro} const request = _request, useLoad = Taro.useLoad; useLoad(request);`,
    ],
    [
      "const { request, useLoad } = require('@tarojs/taro'); useLoad(request)",
      `${required} const request = _request, useLoad = require('@tarojs/taro').useLoad; useLoad(request);`,
    ],
    [
      `import '@tarojs/taro'; ${taro} Taro.request(a)`,
      `${request} import '@tarojs/taro'; _request(a);`,
    ],
    [`${taro} start(Taro); Taro.request(a)`, `${request} ${taro} start(Taro); _request(a);`],
    [
      "import mpx, { createPage } from '@mpxjs/core'; createPage({ a: () => mpx.set(mpx.request(a)) })",
      `${request} import mpx, { createPage } from '@mpxjs/core'; createPage({ a: () => mpx.set(_request(a)) });`,
    ],
    ["uni.$emit('a', uni.request(a))", `${required} uni.$emit('a', _request(a));`],
  ])('%s', async (source, left) => expect(lineOf((await compiled(source)).code)).toBe(left))
})

describe('nothing changes', () => {
  it.each([
    `${taro} Taro.useLoad(start); Taro.getCurrentInstance();`,
    `${taro} const { eventCenter, getEnv } = Taro; eventCenter.on(getEnv());`,
    `${taro} Taro.nextTick(start); Taro.navigateTo(a); Taro.createSelectorQuery();`,
    `${taro} Taro[name](a);`,
    `${taro} Taro.request = traced; Taro.request(a);`,
    `${taro} Taro.tools = {};`,
    `${taro} Taro.canIUse('tools'); Taro.canIUse(name);`,
    `${taro} const request = () => eval('Taro.request');`,
    "import { nextTick, useLoad } from '@tarojs/taro'; useLoad(() => nextTick(start));",
    "import { request } from '@tarojs/taro-h5'; request(a);",
    "import { nextTick } from '@mpxjs/core'; nextTick(start);",
    "export { request } from '@tarojs/taro';",
    "uni.getSystemInfoSync(); uni.createSelectorQuery().in(this); uni.addInterceptor('request', a);",
    "uni.requireNativePlugin('a'); typeof uni === 'undefined' || start(uni);",
    'const uni = make(); uni.request(a);',
  ])('%s', async (source) => expect(lineOf((await compiled(source)).code)).toBe(source))
})

describe('a test asks what canIUse asks, and what the platform lacks is reported', () => {
  it.each([
    [`${taro} if (Taro.checkSession) Taro.checkSession(); else old()`, 'old();'],
    ['uni.checkSession && uni.checkSession()', ''],
    [`${taro} if (Taro.canIUse('checkSession')) start(); else old()`, 'old();'],
  ])('%s', async (source, left) => {
    const { code, reports } = await compiled(source, 'alipay')
    expect(lineOf(code.replace(/export \{\};|import Taro.*;/g, ''))).toBe(left)
    expect(reports).toEqual([])
  })

  it.each([
    [`${taro} Taro.checkSession()`, 'Taro'],
    ["import mpx from '@mpxjs/core'; mpx.checkSession()", 'mpx'],
    ['uni.checkSession()', 'uni'],
  ])('%s', async (source, object) => {
    const { code, reports } = await compiled(source, 'alipay')
    expect(code).toContain('crossmp/alipay/checkSession')
    const message = `Alipay has no ${object}.checkSession: guard it with ${object}.canIUse('checkSession').`
    expect(reports).toMatchObject([{ kind: 'unsupported', message }])
  })
})

describe('the tables of what frameworks have of their own', () => {
  it.each(Object.values({ ...frameworkGlobals, ...frameworkModules }))(
    'name APIs of ours: $title',
    ({ own }) => {
      expect(Object.keys(own).filter((name) => !(name in apis))).toEqual([])
    },
  )
})

const lineOf = (code: string): string => code.replace(/\s+/g, ' ').trim()
