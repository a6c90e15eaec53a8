/**
 * From which version something is there. A string is a base library version. An object names
 * Alipay's two lines of base library and the app; all that is named must hold, and a 1.x base
 * library lacks what only a 2.x minimum is known for. `false`: never.
 */
export type Gate = string | Numbers | false
interface Numbers {
  base1?: string
  base2?: string
  client?: string
}

export interface Versions {
  baseLibrary: string
  clientVersion: string
}

/** Compares the numeric parts; missing parts count as 0. */
export const compareVersions = (a: string, b: string): number => {
  const left = a.split('.').map(Number)
  const right = b.split('.').map(Number)
  for (let i = 0; i < Math.max(left.length, right.length); i++) {
    const difference = (left[i] ?? 0) - (right[i] ?? 0)
    if (difference !== 0) return Math.sign(difference)
  }
  return 0
}

const atLeast = (version: string, minimum: string | undefined): boolean =>
  minimum === undefined || compareVersions(version, minimum) >= 0

const baseHolds = (base: string, gate: Numbers): boolean => {
  if (compareVersions(base, '2.0.0') >= 0) return atLeast(base, gate.base2)
  if (gate.base1 === undefined) return gate.base2 === undefined
  return atLeast(base, gate.base1)
}

/** Whether these versions have what the gate guards; no gate, always. */
export const supports = (versions: Versions, gate: Gate | undefined): boolean => {
  if (gate === undefined) return true
  if (gate === false) return false
  if (typeof gate === 'string') return atLeast(versions.baseLibrary, gate)
  return baseHolds(versions.baseLibrary, gate) && atLeast(versions.clientVersion, gate.client)
}
