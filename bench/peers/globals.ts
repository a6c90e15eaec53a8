import { mapValues } from 'lodash-es'
import { records } from '../../src/platforms/index'
import type { Platform } from '../platforms'

/** Where hosts are found. */
export const globals: Readonly<Record<Platform, string>> = mapValues(
  records,
  ({ global }) => global,
)
