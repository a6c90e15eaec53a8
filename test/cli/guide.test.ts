import { afterAll, expect, test } from 'vitest'
import { blocksOf } from '../docs/_documents'
import { projectWith } from './_project'

const blocks = blocksOf('docs/guides/command-line.md')
const chinese = blocksOf('docs/zh/guides/command-line.md')
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
  if (isShown(line)) expect([...shown('text'), ...shown('diff')]).toContain(stdout)
})

// What is the same in both languages need not be run twice.
test.each(commands.filter((line) => isShown(line) && !line.includes('--dry')))(
  'crossmp %s does what the Chinese guide says',
  (line) => {
    const { stdout } = project.crossmp(...line.split(' '), '--lang', 'zh')
    expect(stdout).toMatch(/\p{Script=Han}/u)
    expect(shown('text', chinese)).toContain(stdout)
  },
)

test.each([
  ['--json', 'json'],
  ['--github', 'text'],
])('what %s prints is what the guide shows', (format, language) => {
  const check = (commands[0] ?? '').split(' ')
  expect(shown(language)).toContain(project.crossmp(...check, format).stdout)
  const inChinese = project.crossmp(...check, format, '--lang', 'zh').stdout
  expect(shown(language, chinese)).toContain(inChinese)
})

function isShown(line: string): boolean {
  return /^(check|minimum|matrix)|absent-api|--dry/.test(line) && !/json|html/.test(line)
}

const shown = (language: string, of = blocks): string[] =>
  of.filter((block) => block.language === language).map(({ code }) => code)
