import { afterAll, expect, test } from 'vitest'
import { blocksOf } from '../docs/_documents'
import { projectWith } from './_project'

const blocks = blocksOf('docs/guides/command-line.md')
const files = blocks.flatMap(({ title, code }) => (title ? [[title, code]] : []))
const commands = blocks
  .filter(({ language }) => language === 'sh')
  .flatMap(({ code }) => [...code.matchAll(/^npx crossmp (.*)$/gm)].map(([, line = '']) => line))

const project = projectWith(Object.fromEntries(files))
afterAll(() => project.remove())

test('the guide has commands', () => expect(commands.length).toBe(12))

test.each(commands)('crossmp %s does what the guide says', (line) => {
  const { status, stdout, stderr } = project.crossmp(...(line.split(' > ')[0] ?? '').split(' '))
  expect({ status, stderr }).toEqual({ status: line.startsWith('check') ? 1 : 0, stderr: '' })
  const isShown = /^(check|minimum|matrix)|absent-api|--dry/.test(line) && !/json|html/.test(line)
  if (isShown) expect([...shown('text'), ...shown('diff')]).toContain(stdout)
})

test.each([
  ['--json', 'json'],
  ['--github', 'text'],
])('what %s prints is what the guide shows', (format, language) => {
  const [check = ''] = commands
  expect(shown(language)).toContain(project.crossmp(...check.split(' '), format).stdout)
})

const shown = (language: string): string[] =>
  blocks.filter((block) => block.language === language).map(({ code }) => code)
