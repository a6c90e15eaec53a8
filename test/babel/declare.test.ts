import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, expect, it } from 'vitest'
import type { Options, Report } from '../../src/babel'
import { compile } from './compile'

const folders: string[] = []
afterEach(() => {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true })
})

/** The reports of a page of an app with this app.json. */
async function reportsOf(
  code: string,
  app: object | string | undefined,
  options: Partial<Options> = {},
): Promise<Report[]> {
  const folder = mkdtempSync(join(tmpdir(), 'crossmp-'))
  folders.push(folder)
  mkdirSync(join(folder, 'pages/map'), { recursive: true })
  if (app !== undefined) {
    writeFileSync(join(folder, 'app.json'), typeof app === 'string' ? app : JSON.stringify(app))
  }
  const reports: Report[] = []
  const onReport = (report: Report) => reports.push(report)
  const filename = join(folder, 'pages/map/map.js')
  await compile(code, { platform: 'wechat', ...options, onReport }, { filename })
  return reports
}

const use = "import { mpx } from 'crossmp'\n"
const pages = ['pages/map/map']

it('says what app.json lacks, at the use', async () => {
  const [report, ...others] = await reportsOf(`${use}mpx.getLocation()`, { pages })
  expect(others).toEqual([])
  expect(report).toMatchObject({
    kind: 'configuration',
    code: 'undeclared',
    message:
      "mpx.getLocation needs 'getLocation' in requiredPrivateInfos of app.json on WeChat: add it there.",
    loc: { start: { line: 2, column: 4 } },
  })
})

it.each([
  ['getLocation()', { requiredPrivateInfos: ['getLocation'] }],
  ['createWorker("workers/a.js")', { workers: 'workers' }],
  ['getBackgroundAudioManager()', { requiredBackgroundModes: ['audio'] }],
  ['offLocationChange()', {}],
  ['request({ url })', {}],
])('says nothing where %s is declared, or needs nothing', async (call, declared) => {
  expect(await reportsOf(`${use}mpx.${call}`, { pages, ...declared })).toEqual([])
})

it('names each thing that is missing', async () => {
  const code = `${use}mpx.startLocationUpdateBackground()`
  const reports = await reportsOf(code, { pages, requiredBackgroundModes: ['audio'] })
  expect(reports.map(({ args }) => args)).toMatchObject([
    { field: 'requiredPrivateInfos' },
    { field: 'requiredBackgroundModes', value: 'location' },
  ])
})

it('is about the platform of the build', async () => {
  expect(await reportsOf(`${use}mpx.getLocation()`, { pages }, { platform: 'alipay' })).toEqual([])
  const both = `${use}mpx.createWorker('workers/a.js')`
  const reports = await reportsOf(both, { pages }, { platform: 'alipay' })
  expect(reports.map(({ message }) => message)).toEqual([
    'mpx.createWorker needs workers in app.json on Alipay, which this app does not set.',
  ])
})

it.each([
  ['there is none', undefined],
  ["it is no app's", { usingComponents: {} }],
  ['it is no JSON', '{ pages: '],
])('says nothing where %s', async (_, app) => {
  expect(await reportsOf(`${use}mpx.getLocation()`, app)).toEqual([])
})

it('looks at wx that stands for mpx, and at wx itself', async () => {
  const code = 'wx.chooseAddress({})'
  for (const options of [{ globals: ['wx'] }, { natives: true }] as const) {
    const reports = await reportsOf(code, { pages }, options)
    expect(reports.map(({ args }) => args)).toMatchObject([{ object: 'wx', api: 'chooseAddress' }])
  }
})
