import { hasContractNames } from '../../support/spelling'
import type { Case } from '../case'

export const canvas: readonly Case[] = [
  {
    kind: 'call',
    api: 'canvasToTempFilePath',
    options: () => ({ canvasId: 'the-canvas' }),
    prepare: ({ host, platform }) => {
      const theirs = hasContractNames(platform) ? 'tempFilePath' : 'apFilePath'
      host.answer('canvasToTempFilePath', { [theirs]: 'the path' })
    },
    result: () => ({ tempFilePath: 'the path' }),
    nothing: 'unknown',
  },
]
