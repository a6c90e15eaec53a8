import type { Case } from '../case'

export const navigation: readonly Case[] = [
  {
    kind: 'call',
    api: 'navigateTo',
    options: () => ({ url: '/pages/item/item?id=7' }),
    prepare: ({ host }) => host.answer('navigateTo', { eventChannel: undefined }),
  },
]
