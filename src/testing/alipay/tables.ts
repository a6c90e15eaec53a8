import type { NativeTables } from '../engine/tables'
import tables from '../natives/alipay.json'

/** What the facts say of `my`. */
export const alipayTables = tables as unknown as NativeTables
