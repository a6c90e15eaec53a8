import type { NodePath } from '@babel/core'
import type { Context } from '../context'
import { frameworkGlobals } from '../frameworks/index'
import { type GlobalName, type HostName, isHostName } from '../options/globals'
import { isInType, isWritten } from '../syntax'
import { type FrameworkImport, type FrameworkRead, findFrameworkImports } from './frameworks'
import { type ObjectRead, objectRead, writtenNames } from './objectReads'

/** What a file does with objects that stand for `mpx`: those of hosts, and those of frameworks. */
export interface Globals {
  readonly reads: readonly GlobalRead[]
  readonly ofFrameworks: readonly FrameworkRead[]
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

/** Whether a file names a global that nothing in it declares. The scope knows: that costs nothing. */
export function mentionsGlobal({ scope }: NodePath, name: GlobalName): boolean {
  return scope.hasGlobal(name) || isAmbient(scope, name)
}

/** Finds every read of these objects, and what it comes to. */
export function findGlobals(ctx: Context): Globals {
  const hosts = ctx.globals.filter(isHostName).map((host) => ({ host, ...namesOf(ctx, host) }))
  const imports = findFrameworkImports(ctx)
  const reads = hosts.flatMap(({ host, values }) =>
    values.map((path) => ({ host, ...objectRead(path) })),
  )
  const ofFrameworks = [
    ...ctx.globals.flatMap((name) => (isHostName(name) ? [] : readsOfFramework(ctx, name))),
    ...imports.flatMap((each) => each.reads),
  ]
  const all = [...reads, ...ofFrameworks]
  return {
    reads,
    ofFrameworks,
    imports,
    typeofs: hosts.flatMap(({ host, typeofs, isReplaced }) =>
      isReplaced ? [] : typeofs.map((path) => ({ host, path })),
    ),
    written: new Set(
      all.filter(({ adds }) => adds.length === 0).flatMap(({ uses }) => writtenNames(uses)),
    ),
    added: new Set(all.flatMap(({ adds }) => adds)),
  }
}

const readsOfFramework = (ctx: Context, name: keyof typeof frameworkGlobals): FrameworkRead[] =>
  namesOf(ctx, name).values.map((path) => ({
    framework: frameworkGlobals[name],
    ...objectRead(path),
  }))

/** Where a file names a global. */
interface Named {
  readonly values: readonly NodePath[]
  /** `typeof wx` */
  readonly typeofs: readonly NodePath[]
  /** Whether the file sets it. */
  readonly isReplaced: boolean
}

function namesOf({ program }: Context, name: GlobalName): Named {
  const values: NodePath[] = []
  const typeofs: NodePath[] = []
  let isReplaced = false
  program.traverse({
    Identifier(path) {
      if (!isGlobal(path, name)) return
      const { parentPath } = path
      if (isWritten(path)) isReplaced = true
      else if (!path.isReferencedIdentifier()) return
      else if (parentPath.isUnaryExpression({ operator: 'typeof' })) typeofs.push(parentPath)
      else values.push(path)
    },
  })
  return { values, typeofs, isReplaced }
}

/** Whether an identifier is the global: no local of that name, no key, no type. */
function isGlobal(path: NodePath, name: GlobalName): boolean {
  return (
    path.isIdentifier({ name }) &&
    (!path.scope.hasBinding(name, true) || isAmbient(path.scope, name)) &&
    !isInType(path)
  )
}

/** `declare const wx: …` */
function isAmbient(scope: NodePath['scope'], name: string): boolean {
  const path = scope.getBinding(name)?.path
  const { declare } = Object(path?.isVariableDeclarator() ? path.parent : path?.node)
  return declare === true
}
