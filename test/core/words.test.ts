import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { network } from '../../src/core/network'
import type { AnySpec } from '../../src/core/row'
import { translate } from '../../src/core/translate'
import { driver as alipay } from '../../src/platforms/alipay/driver'
import { driver as wechat } from '../../src/platforms/wechat/driver'
import type { Failure } from '../../src/types/row'
import { local, network as onTheWay, type Said } from './_corpus'

const drivers = { wechat, alipay }
const platforms = ['wechat', 'alipay'] as const
type Platform = (typeof platforms)[number]

/** A failure in a host's words alone, as the platform hands it over. */
function read(platform: Platform, api: AnySpec, words: string): Failure {
  const native =
    platform === 'wechat' ? { errMsg: `${api.name}:fail ${words}` } : { errorMessage: words }
  return translate(native, { api, driver: drivers[platform] as never })
}

const groups: readonly (readonly [AnySpec, readonly Said[]])[] = [
  [{ name: 'request', network }, onTheWay],
  [{ name: 'chooseImage' }, local],
]

describe.each(platforms)('words on %s', (platform) => {
  describe.each(groups)('of $name', (api, corpus) => {
    it.each(corpus)('$words: $kind', ({ words, kind }) => {
      expect(read(platform, api, words).kind).toBe(kind)
    })
  })

  it('stay in the message, but for one word that says it all', () => {
    const reason = (words: string) => read(platform, { name: 'chooseImage' }, words).reason
    expect(reason('user canceled')).toBe('cancel')
    expect(reason('用户取消')).toBe('cancel')
    expect(reason('timed out')).toBe('timeout')
    for (const words of [
      'privacy permission is not authorized',
      'canceled, since the camera is in use',
      'no such file or directory, open "wxfile://usr/cancel.png"',
    ]) {
      expect(reason(words)).toBe(words)
    }
  })

  it('keep no value of a header, and no query', () => {
    const words = 'invalid header X-Token: s3cret; can not load https://a.example/b?key=s3cret'
    const { reason } = read(platform, { name: 'request', network }, words)
    expect(reason).not.toContain('s3cret')
    expect(reason).toContain('https://a.example/b')
  })
})

// Names that read like a failure, of files, folders, servers and headers.
const tricky = fc.constantFrom(
  ...['abort', 'cancel', 'timeout', 'domain', 'auth', 'permission', 'deny', 'network', 'limit'],
  ...['invalid', 'param', 'exceed', 'not-supported', 'no-such-file', 'certificate', '取消', '超时'],
)
const ending = fc.constantFrom('.txt', '.png', '.example.com', '.d', '')
const inQuotes = fc
  .tuple(fc.constantFrom('""', "''", '“”', '「」'), tricky, ending)
  .map(([quotes, name, end]) => `${quotes[0]}${name}${end}${quotes[1]}`)
const inPath = fc
  .tuple(fc.constantFrom('wxfile://usr/', 'https://', '/', 'http://tmp/'), tricky, tricky, ending)
  .map(([root, folder, name, end]) => `${root}${folder}/${name}${end}`)
const asFile = fc
  .tuple(
    tricky.filter((name) => /^[\w-]+$/.test(name)),
    ending.filter(Boolean),
  )
  .map(([name, end]) => name + end)
const asHeader = tricky.map((name) => `X-Name: ${name}`)

// What stands beside the name is told by its own words.
const withRoom = (said: Said) =>
  said.words !== '' && said.words !== 'undefined' && said.kind !== 'abort'

it('names never decide a kind', () => {
  fc.assert(
    fc.property(
      fc.constantFrom(
        ...groups.flatMap(([api, corpus]) =>
          corpus.filter(withRoom).map((said) => [api, said] as const),
        ),
      ),
      fc.oneof(inQuotes, inPath, asFile, asHeader),
      fc.constantFrom(...platforms),
      ([api, { words, kind }], name, platform) => {
        expect(read(platform, api, `${words} ${name}`).kind).toBe(kind)
      },
    ),
    { numRuns: 3000 },
  )
})
