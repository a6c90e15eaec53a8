import type { Case } from '../case'

export const getSetting: readonly Case[] = [
  { kind: 'call', api: 'getSetting', options: () => TODO, result: () => TODO },
]
