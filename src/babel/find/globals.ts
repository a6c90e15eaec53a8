import type { NodePath } from '@babel/core'
import type { Context } from '../context'
import { type FrameworkGlobal, frameworkGlobals } from '../frameworks/index'
import { type HostName, isHostName } from '../options/globals'
import { type FrameworkImport, type FrameworkRead, findFrameworkImports } from './frameworks'
import { type GlobalNames, namesOfGlobals } from './globalNames'
import { type ObjectRead, objectRead, writtenNames } from './objectReads'

/** What a file does with objects that stand for `mpx`: those of hosts, and those of frameworks. */
export interface Globals {
  readonly reads: readonly GlobalRead[]
  readonly ofFrameworks: readonly FrameworkRead[]
  /** The platform's own object, where it stays and is looked at. */
  readonly natives: readonly GlobalRead[]
  /** What brings a framework's object into the file. */
  readonly imports: readonly FrameworkImport[]
  /** `typeof wx`, if the file does not set `wx` itself. */
  readonly typeofs: readonly HostPath[]
  /** The members of ours that the file writes: its reads of these mean what was written. */
  readonly written: ReadonlySet<string | undefined>
  /** Members of its own that the file gives the host: `wx.tools = {}`. */
  readonly added: ReadonlySet<string>
}

/** A place where a host's global object is named. */
interface HostPath {
  readonly host: HostName
  readonly path: NodePath
}

/** A host's global object where it is read. */
export type GlobalRead = HostPath & ObjectRead

/** Any object that stands for `mpx` where it is read. */
export type StandInRead = GlobalRead | FrameworkRead

/** What comes of every read of these objects. */
export function findGlobals(ctx: Context, named: readonly NodePath[]): Globals {
  const { globals, native } = ctx
  const hosts = globals.filter(isHostName)
  const names = namesOfGlobals(named, native ? [...globals, native] : globals)
  const imports = findFrameworkImports(ctx, named)
  const reads = hosts.flatMap((host) => readsOfHost(names, host))
  const ofFrameworks = [
    ...globals.flatMap((name) => (isHostName(name) ? [] : readsOfFramework(names, name))),
    ...imports.flatMap((each) => each.reads),
  ]
  const all = [...reads, ...ofFrameworks]
  return {
    reads,
    ofFrameworks,
    natives: native ? readsOfHost(names, native) : [],
    imports,
    typeofs: hosts.flatMap((host) => typeofsOf(names, host)),
    written: new Set(
      all.filter(({ adds }) => adds.length === 0).flatMap(({ uses }) => writtenNames(uses)),
    ),
    added: new Set(all.flatMap(({ adds }) => adds)),
  }
}

const readsOfHost = (names: GlobalNames, host: HostName): GlobalRead[] =>
  names[host].values.map((path) => ({ host, ...objectRead(path) }))

const readsOfFramework = (names: GlobalNames, name: FrameworkGlobal): FrameworkRead[] =>
  names[name].values.map((path) => ({ framework: frameworkGlobals[name], ...objectRead(path) }))

function typeofsOf(names: GlobalNames, host: HostName): HostPath[] {
  const { typeofs, isReplaced } = names[host]
  return isReplaced ? [] : typeofs.map((path) => ({ host, path }))
}
