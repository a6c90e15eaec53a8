import type { NodePath, types } from '@babel/core'
import type { FrameworkRead } from '../find/frameworks'
import type { GlobalRead, Globals, StandInRead } from '../find/globals'
import { isAboutApi, isAtHome, isOurs } from '../find/ours'
import type { Member } from '../find/place'
import { isApi } from '../libraryNames'
import { replaceKeepingPosition } from '../replace'
import { replaceChecks } from './checks'
import { rewriteHostApi, rewriteMemberships } from './hostApis'
import { readOfHost } from './hostMembers'
import { importsOf, requiresOf } from './injected'
import { replaceMember } from './members'
import { type EntryRewriting, importingAt, type Rewriting } from './rewriting'

/** Rewrites what is read of objects that stand for `mpx`: members of `mpx` become its, others stay theirs. */
export function rewriteGlobals(rewriting: Rewriting, globals: Globals): void {
  const entry = importingAt(rewriting, rewriting.ctx.program)
  for (const read of globals.reads) {
    if (read.adds.length > 0) addToHost(entry, read)
    else if (isWritten(read, globals)) continue
    else if (read.needed) rewriteWhole(entry, read)
    else rewriteMembers(entry, read)
  }
  for (const read of globals.ofFrameworks) {
    if (!read.needed && read.adds.length === 0 && !isWritten(read, globals)) {
      rewriteFramework(entry, read)
    }
  }
}

/** Whether the file sets members of ours there: these are its own from then on. */
const isWritten = ({ uses }: StandInRead, { written }: Globals): boolean =>
  uses.writes.length > 0 || uses.members.some(({ name }) => written.has(name))

/** What the app adds to `wx`, any file reads from the host that is there. */
function addToHost({ ctx, access }: EntryRewriting, read: GlobalRead): void {
  if (isAtHome(ctx, read)) return
  replaceKeepingPosition(read.path, ctx.t.callExpression(access('getNative', read.path), []))
}

function rewriteWhole({ ctx, access }: EntryRewriting, read: GlobalRead): void {
  if (!isAtHome(ctx, read)) replaceKeepingPosition(read.path, access('mpx', read.path))
}

function rewriteMembers(entry: EntryRewriting, read: GlobalRead): void {
  rewriteMemberships(entry, read)
  rewriteEach(entry, read)
}

/** Of what has nothing of ours, nothing changes. */
function rewriteFramework(entry: EntryRewriting, read: FrameworkRead): void {
  if (read.uses.members.some((member) => isOurs(entry.ctx, read, member))) rewriteEach(entry, read)
}

function rewriteEach(entry: EntryRewriting, read: StandInRead): void {
  for (const declarator of read.uses.declarators) entry.declarations.drop(declarator)
  for (const member of read.uses.members) rewriteMember(entry, read, member)
}

function rewriteMember(entry: EntryRewriting, read: StandInRead, member: Member): void {
  const { name, place } = member
  if (isOurs(entry.ctx, read, member)) {
    if (isApi(name)) rewriteHostApi(entry, read, member)
    else replaceMember(entry, member)
    return
  }
  // One function may be asked about what is ours and about what is the host's.
  if (name !== 'canIUse' || replaceChecks(entry, place, isAboutApi)) readOfHost(entry, read, member)
}

/** Loads what the reads of globals need, in the way of the file. */
export function loadForGlobals({ ctx, imports }: Rewriting): void {
  const { program } = ctx
  const wanted = imports.wantedBy(program)
  if (wanted.length === 0) return
  const loads = mayImport(program) ? importsOf(ctx, wanted) : [requiresOf(ctx, wanted)]
  program.unshiftContainer('body', loads)
}

/** Whether a file may import. What Babel takes for a module may be CommonJS all the same. */
function mayImport({ node, scope }: NodePath<types.Program>): boolean {
  if (node.body.some(({ type }) => /^(Import|Export)/.test(type))) return true
  const names = ['require', 'module', 'exports']
  return node.sourceType === 'module' && !names.some((name) => scope.hasGlobal(name))
}
