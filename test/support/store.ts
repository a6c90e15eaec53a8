import type { NativeObject } from '../../src/testing/index'
import { hasContractNames } from './spelling'

/** Stores a value by the host's own method: to read it takes no second row of ours. */
export function store(native: NativeObject, platform: string, key: string, data: unknown): void {
  const setStorageSync = native.setStorageSync as (...args: unknown[]) => void
  if (hasContractNames(platform)) setStorageSync(key, data)
  else setStorageSync({ key, data })
}
