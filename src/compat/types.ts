import type { AlipayGate, Platform, Version } from '../types/gate'

/**
 * What a host needs to have something.
 *
 * - `'2.10.0'`: WeChat's base library.
 * - `{ base1, base2, client }`: Alipay's base library, of the 1.x line and of the 2.x line, and its app. All that are named must
 *   hold. `base2` alone: 1.x never has it. `base1` alone: all of 2.x has it.
 * - `'baseline'`: nothing. Every host that crossmp supports has it.
 * - `'unknown'`: it is there, and no source says since when.
 */
export type Since = Version | AlipayGate | 'baseline' | 'unknown'

/**
 * How sure a statement is.
 *
 * - `'stated'`: a source says so.
 * - `'approximate'`: a source has it for something beside this or for a part of it, or sources differ.
 * - `'unknown'`: no source says since when. Of what is never there: there is nothing by its name, and nobody looked for more.
 * - `'ours'`: crossmp does it itself, and needs no source.
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
  /** Ids of `sourcesOf(platform)`; none where crossmp itself is the source, or nothing is. */
  readonly sources: readonly string[]
  readonly notes?: string
}

/** One way in which crossmp's API, option, field or method works on a platform. */
export interface Supported extends Common {
  readonly since: Since
  /** The native methods that it is made of, the most important first. None: crossmp does it. */
  readonly via: readonly string[]
  /** Options that a call needs then, beside those that it always needs: each of them, and of a list any one. */
  readonly needs?: readonly (string | readonly string[])[]
  /** crossmp makes it of something else, or does it where the host does not. */
  readonly emulated?: true
  /** Not all of it works this way; `notes` tell what does not. */
  readonly partial?: true
}

/** It never works on a platform. */
export interface Never extends Common {
  readonly since: false
  readonly reason: Reason
  /** What the host itself has. Nothing in `via`: JavaScript alone will do. */
  readonly native?: { readonly since: Since; readonly via: readonly string[] }
}

export type Statement = Supported | Never

/** By platform, the newest way first; an older one is listed where it serves more hosts. */
export type Support = { readonly [P in Platform]: readonly Statement[] }

/** As data.json has it: a platform that has no entry never has it. */
export type WrittenSupport = Partial<Support>

/** Where facts were read. */
export interface Source {
  readonly name: string
  /** Version, or commit. */
  readonly version?: string
  /** `none`: facts may be taken from it, and nothing else. */
  readonly licence: string
}

type SupportByName = { readonly [path: string]: WrittenSupport }

/** A member of `wx`. The names of parts are written as in a query: `method`, and `method.PUT` for one of its values. */
export interface ApiData {
  readonly support: WrittenSupport
  readonly options?: SupportByName
  readonly results?: SupportByName
  readonly methods?: SupportByName
}

/** data.json */
export interface CompatData {
  readonly sources: { readonly [P in Platform]: { readonly [id: string]: Source } }
  /** What is said by a platform that has no entry. Parts of an API that is never there say what the API says. */
  readonly absent: { readonly [P in Platform]: Never }
  readonly apis: { readonly [api: string]: ApiData }
}
