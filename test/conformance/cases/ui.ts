import type { Platform } from '../../../src/testing/index'
import { hasContractNames } from '../../support/spelling'
import type { Case } from '../case'

// Alipay may never answer.
const guarded = (_: string, platform: Platform) => !hasContractNames(platform) && 'of calls'

export const ui: readonly Case[] = [
  { kind: 'call', api: 'showToast', options: () => ({ title: 'the title' }) },
  { kind: 'call', api: 'hideToast' },
  { kind: 'call', api: 'showLoading', options: () => ({ title: 'the title', mask: true }) },
  { kind: 'call', api: 'hideLoading' },
  {
    kind: 'call',
    api: 'setNavigationBarColor',
    options: () => ({ frontColor: '#000000', backgroundColor: '#ff0000' }),
  },
  { kind: 'call', api: 'pageScrollTo', options: () => ({ scrollTop: 0 }) },
  {
    kind: 'call',
    api: 'showModal',
    options: () => ({ title: 'the title', content: 'the content' }),
    result: () => ({ confirm: true, cancel: false }),
    composed: (method) => method !== 'showModal' && 'of calls',
  },
  {
    kind: 'call',
    api: 'showActionSheet',
    options: () => ({ itemList: ['the first', 'the second'] }),
    result: () => ({ tapIndex: 0 }),
    failures: [
      {
        name: 'the user leaves',
        kind: 'cancel',
        arrange: ({ host }) => Object.assign(host.user, { actionSheet: 'cancel' }),
      },
    ],
  },
  {
    kind: 'call',
    api: 'hideTabBar',
    options: () => ({ animation: true }),
    composed: guarded,
  },
  {
    kind: 'call',
    api: 'setTabBarItem',
    options: () => ({ index: 0, text: 'the text' }),
    composed: guarded,
  },
  {
    kind: 'call',
    api: 'setTabBarStyle',
    options: () => ({
      ...{ color: '#666666', selectedColor: '#1677ff' },
      ...{ backgroundColor: '#ffffff', borderStyle: 'black' },
    }),
  },
  {
    kind: 'call',
    api: 'loadFontFace',
    options: () => ({ family: 'the family', source: 'url("https://example.com/font.ttf")' }),
    result: () => ({ status: 'loaded' }),
  },
]
