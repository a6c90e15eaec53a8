import type { Targets } from '../../src/babel/index'
import type { Platform } from '../../src/types/gate'

export interface Case {
  /** The APIs that an app imports; none: all of `mpx`. */
  readonly apis: readonly string[]
  /** What the design asks for, in bytes, brotli. */
  readonly goal?: number
  /** For each minimum that an app may state, most bytes, brotli: what was reached, and little more. */
  readonly budgets: { readonly [stated in Stated]?: { readonly [P in Platform]?: number } }
}

type Stated = keyof typeof targets

/** Minimums: none; hosts from 2021 on, whose apps are not told; the newest that rows know of. */
export const targets: { readonly [name in 'none' | 'recent' | 'newest']: Targets } = {
  none: {},
  recent: { wechat: '2.20.1', alipay: '1.24.10' },
  newest: { wechat: '3.16.2', alipay: { base2: '2.9.0', client: '10.7.0' } },
}

export const cases: readonly Case[] = [
  {
    apis: ['showToast'],
    goal: 2400,
    budgets: { none: { wechat: 3305, alipay: 3320 } },
  },
  {
    apis: ['uploadFile'],
    goal: 2400,
    budgets: {
      none: { wechat: 4885, alipay: 5090 },
      recent: { wechat: 4885, alipay: 5090 },
      newest: { wechat: 4690, alipay: 4810 },
    },
  },
  {
    apis: ['uploadFile', 'downloadFile', 'request', 'chooseImage'],
    goal: 3000,
    budgets: {
      none: { wechat: 5830, alipay: 6580 },
      recent: { wechat: 5830, alipay: 6465 },
      newest: { wechat: 5570, alipay: 6325 },
    },
  },
  { apis: [], budgets: { none: { wechat: 27_200, alipay: 38_600 } } },
]
