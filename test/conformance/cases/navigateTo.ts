import type { Case } from '../case'

export const navigateTo: readonly Case[] = [
  { kind: 'call', api: 'navigateTo', options: () => TODO, result: () => TODO },
]
