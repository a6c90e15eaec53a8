import type { AlipayGate, Platform, Version } from '../types/gate'

/**
 * From when something is there: all that is stated must hold.
 *
 * - `'2.10.0'`: WeChat's base library.
 * - `{ base1, base2, client }`: Alipay's base library, of the 1.x line and of the 2.x line, and its app. Where one line alone is
 *   named, the other does not have it (`base2`), or has it from its beginning (`base1`).
 * - `'baseline'`: every host that crossmp supports. No source names a minimum.
 * - `'unknown'`: it is there, and no source says since when. Ask the host: `mpx.canIUse`.
 */
export type Since = Version | AlipayGate | 'baseline' | 'unknown'

/**
 * How sure a statement is.
 *
 * - `'stated'`: a source says so.
 * - `'approximate'`: a source has it for something beside this or for a part of it, or sources differ; `notes` tell, if there is
 *   more to tell.
 * - `'unknown'`: no source says since when, and `since` is all that is known. Of what is never there: it has no counterpart by its
 *   name, and nobody looked for another.
 * - `'ours'`: crossmp does it itself, so that no source is needed.
 */
export type Certainty = 'stated' | 'approximate' | 'unknown' | 'ours'

/**
 * Why something is never there.
 *
 * - `'no-counterpart'`: the platform has nothing that could serve it.
 * - `'not-wrapped'`: the platform has something, and crossmp has no API for it yet. Call it on `mpx.native`.
 */
export type Reason = 'no-counterpart' | 'not-wrapped'

interface Common {
  readonly certainty: Certainty
  /** Ids of `sourcesOf(platform)`; none where crossmp itself is the source. */
  readonly sources: readonly string[]
  readonly notes?: string
}

/** One way in which crossmp's API, option, field or method works on a platform. */
export interface Supported extends Common {
  readonly since: Since
  /** The native methods that it is made of, the most important first. */
  readonly via: readonly string[]
  /** crossmp makes it of something else, or does it where the host does not. */
  readonly emulated?: true
  /** Not all of it works this way; `notes` tell what does not. */
  readonly partial?: true
}

/** It never works on a platform. */
export interface Never extends Common {
  readonly since: false
  readonly reason: Reason
  /** What the host itself has instead. No `via`: JavaScript alone will do. */
  readonly native?: { readonly since: Since; readonly via: readonly string[] }
}

export type Statement = Supported | Never

/** By platform, the newest way first; an older one is listed where it serves more hosts. */
export type Support = { readonly [P in Platform]: readonly Statement[] }

/** Where facts were read. */
export interface Source {
  readonly name: string
  /** Version, or commit. */
  readonly version?: string
  /** `none`: facts may be taken from it, and nothing else. */
  readonly licence: string
}

type SupportByName = { readonly [path: string]: Support }

/** A member of `wx`. The names of parts are written as in a query: `method`, and `method.PUT` for one of its values. */
export interface ApiData {
  readonly support: Support
  readonly options?: SupportByName
  readonly results?: SupportByName
  readonly methods?: SupportByName
}

/** data.json */
export interface CompatData {
  readonly sources: { readonly [P in Platform]: { readonly [id: string]: Source } }
  readonly apis: { readonly [api: string]: ApiData }
}
