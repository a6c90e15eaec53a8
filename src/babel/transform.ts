import { dropUncalled, spreadConstants } from './constants'
import type { Context } from './context'
import { declareAliases } from './entityAliases'
import { type Entries, findEntries, isEmpty } from './find'
import { fold } from './fold'
import { writtenMembers } from './globals'
import { createImports } from './inject'
import { type Declarators, settleDeclarators } from './members'
import { hasModuleSyntax, keepModule } from './moduleSyntax'
import { report } from './reports/index'
import { rewriteEquals } from './rewriteEquals'
import { loadForGlobals, rewriteGlobal } from './rewriteGlobal'
import { rewriteImport } from './rewriteImport'
import { rewriteLoad, rewriteSource, type Shared } from './rewriteLoad'
import { rewriteReexport } from './rewriteReexport'
import { simplify } from './simplify'

/** Compiles one file for one platform: first what is dead goes, what is left is checked, then imported. */
export function transform(ctx: Context): void {
  const isModule = hasModuleSyntax(ctx.program)
  declareAliases(ctx)
  let entries = findEntries(ctx)
  if (isEmpty(entries)) return
  // What is folded may complete another question: canIUse(mpx.is('wechat') ? … : …)
  while (fold(ctx, entries)) {
    removeDeadCode(ctx)
    entries = findEntries(ctx)
  }
  report(ctx, entries)
  rewrite(ctx, entries)
  if (isModule) keepModule(ctx)
  // Other plugins ask the scope what is bound and read where. Without them nobody has to walk through the file any more.
  if (ctx.alone) ctx.program.skip()
  else ctx.program.scope.crawl()
}

function removeDeadCode(ctx: Context): void {
  do {
    simplify(ctx)
    ctx.program.scope.crawl()
  } while (spreadConstants(ctx) || dropUncalled(ctx))
}

function rewrite(ctx: Context, entries: Entries): void {
  const imports = createImports(ctx)
  const declarators: Declarators = new Map()
  const shared: Shared = new Map()
  for (const path of entries.imports) rewriteImport(ctx, path, imports, declarators)
  for (const path of entries.equals) rewriteEquals(ctx, path, imports, declarators)
  for (const path of entries.loads) rewriteLoad(ctx, path, shared, declarators)
  for (const path of entries.reexports) rewriteReexport(ctx, path)
  for (const path of entries.promises) rewriteSource(ctx, path)
  const written = writtenMembers(entries.globals)
  for (const read of entries.globals) rewriteGlobal(ctx, read, written, imports, declarators)
  settleDeclarators(declarators)
  loadForGlobals(ctx, imports)
}
