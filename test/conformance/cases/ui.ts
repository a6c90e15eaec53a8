import type { Case } from '../case'

export const ui: readonly Case[] = [
  { kind: 'call', api: 'showToast', options: () => ({ title: 'the title' }) },
  { kind: 'call', api: 'hideToast' },
  { kind: 'call', api: 'showLoading', options: () => ({ title: 'the title', mask: true }) },
  { kind: 'call', api: 'hideLoading' },
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
]
