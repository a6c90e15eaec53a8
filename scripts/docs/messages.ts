import { english } from '../../src/messages/explanations/english'
import type { Explanation } from '../../src/messages/explanations/explanation'
import { code, table } from './markdown'
import { generated } from './page'

const head = generated('src/messages/explanations')

/** A page for the code of each finding, and their list. */
export function messagePages(): Record<string, string> {
  const explanations = Object.entries(english)
  return {
    'docs/messages/README.md': listPage(explanations),
    ...Object.fromEntries(
      explanations.map(([name, explanation]) => [
        `docs/messages/${name}.md`,
        pageOf(name, explanation),
      ]),
    ),
  }
}

const listPage = (explanations: readonly [string, Explanation][]): string => `${head}

# Findings

What crossmp reports when it compiles or checks your code. Each message ends with its code: \`[crossmp/absent-api]\`. The same
pages in a terminal: \`npx crossmp explain absent-api\`.

${table(
  ['Code', 'What is the case'],
  explanations.map(([name, { title }]) => [`[${code(name)}](${name}.md)`, title]),
)}
`

const pageOf = (name: string, { title, why, whatToDo, before, after }: Explanation): string =>
  `${head}

# ${code(name)}

${title}.

## Why it matters

${why}

## What to do

${whatToDo}

## Example

Before:

\`\`\`js
${before}
\`\`\`

After:

\`\`\`js
${after}
\`\`\`

[All findings](README.md)
`
