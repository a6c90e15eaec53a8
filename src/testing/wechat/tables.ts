import type { NativeTables } from '../engine/tables'
import tables from '../natives/wechat.json'

/** What the facts say of `wx`. */
export const wechatTables = tables as unknown as NativeTables
