import { isPlainObject, mapValues } from 'lodash-es'
import { records } from '../../src/platforms/index'
import type { Host, NativeObject } from '../../src/testing/index'

/** Puts a copy of a host's object on the global scope: a host that crossmp has not met, with members that can be changed. */
export function install(host: Host): { readonly native: NativeObject; uninstall(): void } {
  const native: NativeObject = mapValues(host.native, copied)
  const name = records[host.platform].global
  Object.defineProperty(globalThis, name, { value: native, configurable: true })
  return { native, uninstall: () => void Reflect.deleteProperty(globalThis, name) }
}

/** Objects of natives too. */
const copied = <T>(member: T): T => (isPlainObject(member) ? { ...member } : member)
