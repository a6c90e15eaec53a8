import { hasContractNames } from '../../support/spelling'
import type { Case } from '../case'

const aText = 'a text'

export const device: readonly Case[] = [
  {
    kind: 'call',
    api: 'getClipboardData',
    prepare: ({ host, platform }) => {
      const [method, field] = !hasContractNames(platform)
        ? ['getClipboard', 'text']
        : ['getClipboardData', 'data']
      host.answer(method, { [field]: aText })
    },
    result: () => ({ data: aText }),
  },
  {
    kind: 'call',
    api: 'scanCode',
    prepare: ({ host, platform }) => {
      const [method, field, kind] = !hasContractNames(platform)
        ? ['scan', 'code', 'qrCode']
        : ['scanCode', 'result', 'QR_CODE']
      host.answer(method, { [field]: aText, scanType: kind })
    },
    result: () => ({ result: aText, rawData: '', charSet: '', path: '' }),
    partial: true,
  },
]
