import { afterEach, describe, expect, it, vi } from 'vitest'
import { summaryOf } from '../../src/bundler/tally'
import { languages } from '../../src/messages/language'
import { textOf } from '../../src/messages/textOf'
import { compile } from './_compile'
import { blocksOf, read } from './_documents'

const folders = { en: 'docs/guides', zh: 'docs/zh/guides' }

afterEach(() => vi.unstubAllEnvs())

describe.each(languages)('what the guides in %s show of reports', (language) => {
  const outputsOf = (guide: string): string[] =>
    blocksOf(`${folders[language]}/${guide}.md`)
      .filter((block) => block.language === 'text')
      .map(({ code }) => code.trimEnd())

  /** What is reported of a text, as it is printed. */
  function reported(text: string, options: object): string[] {
    vi.stubEnv('CROSSMP_LANG', language)
    return compile(text, options).reports.map(({ message, frame }) => `${message}\n${frame}`)
  }

  const codeIn = (shown = ''): string =>
    [...shown.matchAll(/^>? +\d \| ?(.*)$/gm)].map(([, line]) => line).join('\n')

  const [newer, platform = '', native = ''] = outputsOf('versions')
  const [ofShop = '', absent] = outputsOf('migrating')

  it('of targets', () => {
    const options = { platform: 'alipay', targets: { alipay: '1.9.0' } }
    expect(reported(codeIn(newer), options)).toEqual([newer])
  })

  it('of a platform that there is not', () => {
    const text = "import { mpx } from 'crossmp'\nmpx.is('weixin')"
    expect(() => reported(text, { platform: 'wechat' })).toThrow(platform)
  })

  it('of the own object of a host', () => {
    const options = { platform: 'wechat', targets: { wechat: '2.10.0' }, natives: true }
    expect(reported('wx.getSystemSetting()', options)[0]?.split('\n')[0]).toBe(native)
  })

  it('of moving an app', () => {
    const options = { platform: 'alipay', globals: ['wx'] }
    expect(reported(codeIn(absent), options)).toEqual([absent])
    const files = ['app.js', 'pages/mine/mine.js'].map((file) => {
      const path = `miniprogram/${file}`
      const reports = reported(read(`examples/shop/${path}`), options)
      return reports.map((report) => `[crossmp] /home/you/shop/${path}: ${report}`)
    })
    expect(ofShop.split('\n')).toEqual(files.flat().join('\n').split('\n'))
  })

  it('of many at once', () => {
    vi.stubEnv('CROSSMP_LANG', language)
    const placed = (file: string, api: string) =>
      Array.from({ length: 40 }, (_, index) => {
        const args = { platform: 'alipay', object: 'mpx', api, on: ['wechat'] } as const
        const text = `${textOf({ code: 'absent-api', args })} [crossmp/absent-api]`
        return { file, line: index + 2, text }
      })
    const reports = [...placed('src/app.ts', 'addCard'), ...placed('src/more.mjs', 'chooseInvoice')]
    expect(outputsOf('bundlers')).toEqual([summaryOf(reports)])
  })
})
