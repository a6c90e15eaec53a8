import type { Context } from './context'
import { declareAliases } from './find/entityAliases'
import { type Entries, findEntries, isEmpty } from './find/entries'
import { writtenMembers } from './find/globals'
import { dropUncalled, spreadConstants } from './fold/constants'
import { fold } from './fold/foldAnswers'
import { simplify } from './fold/simplify'
import { report } from './reports/reportFindings'
import { loadForGlobals, rewriteGlobal } from './rewrite/globals'
import { rewriteEquals } from './rewrite/importEquals'
import { rewriteImport } from './rewrite/imports'
import { createImports } from './rewrite/injected'
import { rewriteLoad, rewriteSource, type Shared } from './rewrite/loads'
import { type Declarators, settleDeclarators } from './rewrite/members'
import { hasModuleSyntax, keepModule } from './rewrite/moduleSyntax'
import { rewriteReexport } from './rewrite/reexports'

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
