import { identity } from 'lodash-es'
import type { DefaultPlatform as Platform } from '../../../src/types/mpx'
import { type ComponentDefinition, toWechatComponent } from './alipayComponent'
import { toWxml } from './axml'
import { toEasel } from './wechatComponent'

/** What glass-easel, whose language is WeChat's, is given of a platform's apps. */
export interface Dialect {
  /** The setting that a page can be pulled down. */
  readonly pullSetting: 'enablePullDownRefresh' | 'pullRefresh'
  /** Of templates. */
  readonly extension: string
  readonly toWxml: (source: string, components: readonly string[]) => string
  readonly toComponent: (definition: ComponentDefinition) => ComponentDefinition
}

export const dialects: Readonly<Record<Platform, Dialect>> = {
  wechat: {
    pullSetting: 'enablePullDownRefresh',
    extension: 'wxml',
    toWxml: identity,
    toComponent: toEasel,
  },
  alipay: {
    pullSetting: 'pullRefresh',
    extension: 'axml',
    toWxml,
    toComponent: toWechatComponent,
  },
}
