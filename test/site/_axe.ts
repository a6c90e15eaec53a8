import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Frame, Page } from 'playwright-core'
import { root } from './_paths'

const axe = readFileSync(join(root, 'docs/node_modules/axe-core/axe.min.js'), 'utf8')

interface Fault {
  readonly id: string
  readonly impact: string
  readonly nodes: readonly { readonly html: string }[]
}

/** What axe finds to be serious or worse. */
export async function faultsOf(shown: Page | Frame): Promise<string[]> {
  await shown.evaluate(axe)
  const violations: Fault[] = await shown.evaluate(
    'axe.run(document, { resultTypes: ["violations"] }).then(({ violations }) => violations)',
  )
  return violations
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)
}
