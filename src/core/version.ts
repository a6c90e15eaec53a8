import type { Gate, Version } from '../types/gate'

// Version parts stay far below a thousand; NaN where it is no version.
function toNumber(version: unknown): number {
  const [major, minor, patch] = String(version).split('.')
  return Number(major || NaN) * 1e6 + Number(minor || 0) * 1e3 + Number(patch || 0)
}

/** Below zero, zero or above as `a` is older, the same or newer; missing parts are 0. NaN where either is no version. */
export const compare = (a: unknown, b: unknown): number => toNumber(a) - toNumber(b)

/** What a host says of its versions; anything may stand here. */
export interface Versions {
  readonly base?: unknown
  readonly client?: unknown
}

/** Whether a version is as new as a minimum, if there is one; undefined where that can't be known. */
export function reaches(version: unknown, minimum: string | undefined): boolean | undefined {
  const difference = minimum ? compare(version, minimum) : 0
  return difference >= 0 || (difference < 0 ? false : undefined)
}

/** Whether a host has what the gate guards. A platform counts so whose base libraries follow one another. */
export type Meets = (gate: Gate, versions: Versions) => boolean | undefined
export const meetsBase: Meets = (gate, { base }) => gate && reaches(base, gate as Version)

/** Such a gate in words, for a message. */
export const describeBase = (gate: Gate): string => `base library ${gate}`
