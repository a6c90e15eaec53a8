import { describe, expect, it } from 'vitest'
import { type Entry, entriesOf } from '../../docs/.vitepress/matrix/catalogue'
import { type Filter, shownBy } from '../../docs/.vitepress/matrix/filter'
import { bestOf, kindOf } from '../../docs/.vitepress/matrix/rank'
import { sinceKindOf } from '../../docs/.vitepress/matrix/since'
import { readTargets, verdictOf } from '../../docs/.vitepress/matrix/targets'
import { rowsOf } from '../../src/cli/matrix/rows'
import { type Statement, type Supported, sourcesOf, support } from '../../src/compat/index'

const full: Supported = {
  since: '2.0.0',
  via: ['showToast'],
  certainty: 'stated',
  sources: [],
}
const never: Statement = { ...full, since: false, reason: 'no-counterpart' }

describe('the rank of statements', () => {
  it('is by what is lacking of them', () => {
    expect(kindOf('showToast', full)).toBe('full')
    expect(kindOf('showToast', { ...full, notes: 'x' })).toBe('notes')
    expect(kindOf('toast', full)).toBe('renamed')
    expect(kindOf('showToast', { ...full, emulated: true })).toBe('renamed')
    expect(kindOf('toast', { ...full, partial: true, notes: 'x' })).toBe('partial')
    expect(kindOf('showToast', never)).toBe('never')
  })

  it('takes the best of several ways', () => {
    expect(
      bestOf('showToast', [
        { ...full, partial: true },
        { ...full, notes: 'x' },
      ]),
    ).toBe('notes')
    expect(bestOf('showToast', [never])).toBe('never')
    expect(bestOf('showToast', [])).toBeUndefined()
  })
})

describe('since when', () => {
  it('goes by the oldest way', () => {
    expect(sinceKindOf('wechat', [full])).toBe('later')
    expect(sinceKindOf('wechat', [full, { ...full, since: 'baseline' }])).toBe('always')
    expect(sinceKindOf('wechat', [{ ...full, since: 'unknown' }])).toBe('unknown')
    expect(sinceKindOf('wechat', [never])).toBe('never')
  })
})

describe('targets', () => {
  it('are read as one types them', () => {
    const { wechat, alipay } = readTargets('WeChat 2.10.0, alipay app 10.2.0')
    expect(wechat?.stated).toBe('2.10.0')
    expect(alipay?.stated).toEqual({ client: '10.2.0' })
    expect(readTargets('alipay base 2.8.0 app 10.3.50').alipay?.stated).toEqual({
      base2: '2.8.0',
      client: '10.3.50',
    })
    expect(readTargets('alipay 1.24.10').alipay?.stated).toBe('1.24.10')
    expect(readTargets(' ')).toEqual({})
  })

  it.each(['wechat', 'wechat two', 'qq 1.0.0', 'alipay app', 'alipay web 1.0.0'])(
    '%s is refused',
    (text) => expect(() => readTargets(text)).toThrow(),
  )

  it('tell what works', () => {
    const { wechat } = readTargets('wechat 2.10.0')
    if (!wechat) throw new Error('No minimum was read.')
    expect(verdictOf([full], wechat)).toBe('works')
    expect(verdictOf([{ ...full, since: '2.10.1' }], wechat)).toBe('fails')
    expect(verdictOf([{ ...full, since: 'unknown' }], wechat)).toBe('unsure')
    expect(verdictOf([never], wechat)).toBe('fails')
    expect(verdictOf([{ ...full, since: '2.10.1' }, full], wechat)).toBe('works')
  })
})

describe('the filter', () => {
  const entries: readonly Entry[] = (() => {
    const known = rowsOf(['uploadFile', 'request', 'showToast', 'addCard'], true)
    return entriesOf({
      rows: known.map(({ query }, index) => [query, index]),
      supports: known.map((row) => row.support),
      sources: { wechat: sourcesOf('wechat'), alipay: sourcesOf('alipay') },
      familyOf: { uploadFile: 'network', request: 'network', showToast: 'ui' },
    })
  })()
  const any: Filter = { text: '', family: '', platform: '', since: '' }
  const shown = (filter: Partial<Filter>) =>
    shownBy({ ...any, ...filter }, entries).map(({ entry }) => entry.query)

  it('shows all, a family, or those without one', () => {
    expect(shown({})).toEqual(['uploadFile', 'request', 'showToast', 'addCard'])
    expect(shown({ family: 'network' })).toEqual(['uploadFile', 'request'])
    expect(shown({ family: 'none' })).toEqual(['addCard'])
  })

  it('shows what a platform has', () => {
    expect(shown({ platform: 'alipay' })).toEqual(['uploadFile', 'request', 'showToast'])
    expect(shown({ platform: 'alipay', since: 'never' })).toEqual(['addCard'])
    expect(shown({ since: 'always' })).not.toContain('addCard')
  })

  it('shows parts by their own names', () => {
    const found = shownBy({ ...any, text: 'enableHttp2' }, entries)
    expect(found.map(({ entry }) => entry.query)).toEqual(['uploadFile', 'request'])
    expect(found[0]?.parts.map(({ query }) => query)).toEqual(['uploadFile.object.enableHttp2'])
    expect(shownBy({ ...any, text: 'uploadFile' }, entries)[0]?.parts).toEqual([])
    expect(
      shownBy({ ...any, text: 'uploadFile.object' }, entries)[0]?.parts.length,
    ).toBeGreaterThan(5)
    expect(support('uploadFile.object.enableHttp2')).toBeDefined()
  })
})
