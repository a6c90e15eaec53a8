import type { Case } from '../case'

export const makePhoneCall: readonly Case[] = [
  { kind: 'call', api: 'makePhoneCall', options: () => TODO, result: () => TODO },
]
