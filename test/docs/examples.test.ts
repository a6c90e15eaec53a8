import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { type Block, blocksOf, documents, read, root } from './_documents'

const blocks = documents.flatMap(blocksOf).filter(({ example }) => example !== undefined)

/** What is wrong with a block that shows lines of an example, if something is. */
function problem({ example = '', code }: Pick<Block, 'example' | 'code'>): string | undefined {
  if (!existsSync(join(root, example))) return `there is no ${example}`
  return `\n${read(example)}`.includes(`\n${code}`) ? undefined : `${example} has no such lines`
}

describe('lines of an example in', () => {
  it.each(blocks.map((block) => [`${block.document}:${block.line}`, block] as const))(
    '%s are in its file',
    (_, block) => expect(problem(block)).toBeUndefined(),
  )

  it('documents are looked for', () => {
    const example = 'examples/vite/src/app.ts'
    expect(problem({ example, code: 'App({})\n' })).toBeUndefined()
    expect(problem({ example, code: 'pp({})\n' })).toMatch('has no such lines')
    expect(problem({ example, code: 'App({ send })\n' })).toMatch('has no such lines')
    expect(problem({ example: 'examples/nowhere.ts', code: '' })).toMatch('there is no')
  })
})
