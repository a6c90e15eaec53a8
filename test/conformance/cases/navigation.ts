import type { World } from '../../support/world'
import type { Case, FailureCase } from '../case'

/** The host's own call, done. */
const ask = ({ native }: World, method: string, options: object): Promise<void> =>
  new Promise((resolve) => native[method]?.({ ...options, complete: () => resolve() }))

const start = (world: World): Promise<void> => ask(world, 'reLaunch', { url: '/pages/index/index' })
const go = (world: World): Promise<void> => ask(world, 'navigateTo', { url: '/pages/item/item' })

const pages = ['pages/index/index', 'pages/item/item', 'pages/cart/cart']
const needs = { pages, tabBar: ['pages/index/index', 'pages/cart/cart'] }
const url = '/pages/item/item?id=7'
const missing: FailureCase = {
  name: 'there is no such page',
  kind: 'not-found',
  options: () => ({ url: '/pages/none/none' }),
}
const ofTabBar: FailureCase = {
  name: 'it is a page of the tab bar',
  kind: 'argument',
  options: () => ({ url: '/pages/cart/cart' }),
  except: ['alipay'],
}

export const navigation: readonly Case[] = [
  {
    ...{ kind: 'call', api: 'navigateTo', needs, options: () => ({ url }), prepare: start },
    // Newer hosts give a channel.
    partial: true,
    failures: [
      missing,
      {
        name: 'ten pages are open',
        kind: 'quota',
        arrange: async (world) => {
          for (let page = 1; page < 10; page++) await go(world)
        },
      },
      ofTabBar,
    ],
  },
  {
    ...{ kind: 'call', api: 'redirectTo', needs, options: () => ({ url }) },
    failures: [missing, ofTabBar],
  },
  {
    ...{ kind: 'call', api: 'switchTab', needs, options: () => ({ url: '/pages/cart/cart' }) },
    failures: [
      missing,
      {
        name: 'it is no page of the tab bar',
        kind: 'argument',
        options: () => ({ url: '/pages/item/item' }),
      },
    ],
  },
  {
    ...{ kind: 'call', api: 'reLaunch', needs, options: () => ({ url }) },
    failures: [missing],
  },
  {
    ...{ kind: 'call', api: 'navigateBack', needs },
    prepare: async (world) => {
      await start(world)
      for (let page = 0; page < 8; page++) await go(world)
    },
    failures: [{ name: 'there is no page below', kind: 'argument', arrange: start }],
  },
  {
    kind: 'call',
    api: 'navigateToMiniProgram',
    options: () => ({ appId: '2021000000000000', path: '/pages/index/index' }),
  },
  {
    kind: 'call',
    api: 'navigateBackMiniProgram',
    options: () => ({ extraData: { paid: true } }),
    prepare: ({ host }) =>
      host.answer('getEnterOptionsSync', { referrerInfo: { appId: '2021000000000000' } }),
    composed: () => 'of calls',
  },
  { kind: 'call', api: 'exitMiniProgram' },
]
