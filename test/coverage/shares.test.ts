import { expect, it } from 'vitest'
import { type Share, servedBy, sharesOf } from '../../scripts/coverage/members'
import { servedOf } from '../../scripts/coverage/usage'
import { platforms } from '../../scripts/platforms'
import { api } from './_api'

const apis = [
  api('request', platforms),
  api('onError', platforms),
  api('getFileSystemManager', platforms),
  api('login', ['wechat']),
  api('checkSession', ['wechat']),
]
const shares = sharesOf(apis)
const have = ({ all, missing }: Share): string[] => all.filter((name) => !missing.includes(name))
const named = (title: string): Share => shares.find((share) => share.title === title) as Share

it('counts as portable what works on each platform', () => {
  expect(have(named('portable calls and sync'))).toEqual(['canIUse', 'request'])
  expect(have(named('portable events'))).toEqual(['onError'])
  expect(have(named('portable created objects'))).toEqual(['getFileSystemManager'])
  expect(have(named('portable properties'))).toEqual(['env'])
})

it('leaves out of that what no other platform has', () => {
  const { all, missing } = named('portable calls and sync')
  expect(all).not.toContain('checkSession')
  expect(missing).toContain('login')
})

it('counts each member of wx that works anywhere', () => {
  expect(have(named('members of wx')).sort()).toEqual(
    [...apis.map(({ name }) => name), 'canIUse', 'cloud', 'env', 'router', 'worklet'].sort(),
  )
})

it('has a kind for each portable member', () => {
  const portable = shares.filter(({ title }) => title.startsWith('portable'))
  const names = portable.flatMap(({ all }) => all)
  expect(new Set(names).size).toBe(names.length)
  expect(names.length).toBeGreaterThan(250)
})

const repositories = [1, 2, 3, 4, 5]
const usage = {
  repositories,
  apis: {
    request: { apps: 5, calls: 90 },
    login: { apps: 2, calls: 6 },
    checkSession: { apps: 1, calls: 4 },
    // A framework's.
    addInterceptor: { apps: 4, calls: 50 },
  },
}

it('tells the share of calls that works on each platform', () => {
  expect(servedOf(usage, servedBy(apis))).toEqual({
    ...{ calls: 100, served: 90, foreign: 50, apps: 5 },
    // Three apps lack something, or two.
    whole: [2, 3],
    missing: [
      { name: 'login', apps: 2, calls: 6 },
      { name: 'checkSession', apps: 1, calls: 4 },
    ],
  })
})

it('never says that fewer than no apps are whole', () => {
  const many = { login: { apps: 4, calls: 4 }, checkSession: { apps: 4, calls: 4 } }
  expect(servedOf({ repositories, apis: many }, servedBy(apis))).toMatchObject({ whole: [0, 1] })
})

it('says that all are whole where nothing is missing', () => {
  const { request } = usage.apis
  expect(servedOf({ repositories, apis: { request } }, servedBy(apis))).toMatchObject({
    whole: [5, 5],
  })
})
