import type { Context } from './context'
import { declareAliases } from './find/entityAliases'
import { type Entries, findEntries, isEmpty } from './find/entries'
import { membersOfEntries } from './find/exportsRead'
import { formsNeeded } from './find/formsNeeded'
import { membersOfGlobals, membersReplaced } from './find/ours'
import { dropConstants, dropUncalled } from './fold/constants'
import { foldAnswers } from './fold/foldAnswers'
import { simplify } from './fold/simplify'
import { reportFindings } from './reports/reportFindings'
import { reportNativeGuards } from './reports/reportNativeGuards'
import { reportQuestions } from './reports/reportQuestions'
import { reportTests } from './reports/reportTests'
import { dropImports, spentImports } from './rewrite/frameworkImports'
import { loadForGlobals, rewriteGlobals } from './rewrite/globals'
import { rewriteEquals } from './rewrite/importEquals'
import { rewriteImport } from './rewrite/imports'
import { loadIndex, rewriteLoad } from './rewrite/loads'
import { hasModuleSyntax, keepModule } from './rewrite/moduleSyntax'
import { rewriteReexport } from './rewrite/reexports'
import { createRewriting } from './rewrite/rewriting'

/** Compiles one file for one platform: first what is dead goes, what is left is checked, then imported. */
export function transform(ctx: Context): void {
  const isModule = hasModuleSyntax(ctx.program)
  declareAliases(ctx)
  let entries = findEntries(ctx)
  if (isEmpty(entries)) return
  reportQuestions(ctx, entries)
  reportTests(ctx, entries)
  reportNativeGuards(ctx, entries.globals.natives)
  // What is folded may complete another question: canIUse(mpx.is('wechat') ? … : …)
  while (foldAnswers(ctx, entries)) {
    removeDeadCode(ctx)
    entries = findEntries(ctx)
    reportQuestions(ctx, entries)
  }
  const imported = membersOfEntries(entries)
  reportFindings(ctx, entries, [...imported, ...membersOfGlobals(entries.globals)])
  const replaced = [...imported, ...membersReplaced(entries.globals)]
  rewrite({ ...ctx, forms: formsNeeded(ctx, replaced) }, entries)
  if (isModule) keepModule(ctx)
  // Other plugins ask the scope what is bound and read where. Without them nobody has to walk through the file any more.
  if (ctx.alone) ctx.program.skip()
  else ctx.program.scope.crawl()
}

function removeDeadCode(ctx: Context): void {
  let isDone = false
  while (!isDone) {
    const spread = simplify(ctx)
    ctx.program.scope.crawl()
    isDone = !dropConstants(ctx) && !spread && !dropUncalled(ctx)
  }
}

function rewrite(ctx: Context, entries: Entries): void {
  const rewriting = createRewriting(ctx)
  const spent = spentImports(ctx, entries.globals)
  for (const path of entries.imports) rewriteImport(rewriting, path)
  for (const path of entries.equals) rewriteEquals(rewriting, path)
  for (const path of entries.loads) rewriteLoad(rewriting, path)
  for (const path of entries.reexports) rewriteReexport(ctx, path)
  for (const path of entries.promises) loadIndex(ctx, path)
  rewriteGlobals(rewriting, entries.globals)
  rewriting.declarations.write()
  loadForGlobals(rewriting)
  dropImports(spent)
}
