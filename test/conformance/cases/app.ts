import type { Case } from '../case'

export const app: readonly Case[] = [
  { kind: 'factory', api: 'createWorker', alone: true, args: () => ['workers/sum.js'] },
]
