import type { Explanation } from '../../src/messages/explanations/explanation'
import { codes, explanationOf, isCode } from '../../src/messages/explanations/explanationOf'
import type { Edition } from './edition'
import { code, table } from './markdown'
import { generated } from './page'
import type { Words } from './words/index'

const head = generated('src/messages/explanations')

/** A page for the code of each finding, and their list. */
export function messagePages({ folder, language, words }: Edition): Record<string, string> {
  const explanations = codes
    .filter(isCode)
    .map((name) => [name, explanationOf(name, language)] as const)
  return {
    [`${folder}/messages/README.md`]: listPage(explanations, words),
    ...Object.fromEntries(
      explanations.map(([name, explanation]) => [
        `${folder}/messages/${name}.md`,
        pageOf(name, explanation, words.findings),
      ]),
    ),
  }
}

const listPage = (
  explanations: readonly (readonly [string, Explanation])[],
  { findings, heads }: Words,
): string => `${head}

# ${findings.title}

${findings.introduction}

${table(
  [heads.code, heads.whatIsTheCase],
  explanations.map(([name, { title }]) => [`[${code(name)}](${name}.md)`, title]),
)}
`

const pageOf = (
  name: string,
  { title, why, whatToDo, before, after }: Explanation,
  words: Words['findings'],
): string =>
  `${head}

# ${code(name)}

${title}${words.stop}

## ${words.why}

${why}

## ${words.whatToDo}

${whatToDo}

## ${words.example}

${words.before}

\`\`\`js
${before}
\`\`\`

${words.after}

\`\`\`js
${after}
\`\`\`

[${words.all}](README.md)
`
