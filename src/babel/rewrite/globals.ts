import type { NodePath, types } from '@babel/core'
import { type GlobalRead, type Globals, isAboutApi, isAtHome, isOurs } from '../find/globals'
import type { Member } from '../find/place'
import { isApi } from '../libraryNames'
import { replaceKeepingPosition } from '../replace'
import { replaceChecks } from './checks'
import { rewriteHostApi, rewriteMemberships } from './hostApis'
import { readOfHost } from './hostMembers'
import { importsOf, requiresOf } from './injected'
import { replaceMember } from './members'
import { type EntryRewriting, importingAt, type Rewriting } from './rewriting'

/** Rewrites what is read of hosts' global objects: members of `mpx` become its, others stay the host's. */
export function rewriteGlobals(rewriting: Rewriting, { reads, written }: Globals): void {
  const entry = importingAt(rewriting, rewriting.ctx.program)
  for (const read of reads) {
    const { writes, members } = read.uses
    if (read.adds.length > 0) addToHost(entry, read)
    else if (writes.length > 0 || members.some(({ name }) => written.has(name))) continue
    else if (read.needed) rewriteWhole(entry, read)
    else rewriteMembers(entry, read)
  }
}

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
  for (const declarator of read.uses.declarators) entry.declarations.drop(declarator)
  for (const member of read.uses.members) rewriteMember(entry, read, member)
}

function rewriteMember(entry: EntryRewriting, read: GlobalRead, member: Member): void {
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
