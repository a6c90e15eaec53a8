import { bundled, type Notice, typings } from './packages'

export const noticesFile = (): string => `# Third-party notices

<!-- Written by \`npx tsx scripts/notices/index.ts\` after a build. Do not edit. -->

crossmp itself is under the [MIT licence](LICENSE). What runs inside a mini-program contains no code of others.

## Bundled in \`crossmp/testing\`

${list(bundled())}

## Facts

Names, versions and error codes of the platforms' APIs were read from these typings, and types in the sources are checked against
them. None of their files is in the package.

${list(typings())}
`

// Packages of one author share a text.
function list(notices: readonly Notice[]): string {
  const byText = new Map<string, string[]>()
  for (const { name, licence } of notices) {
    byText.set(licence, [...(byText.get(licence) ?? []), name])
  }
  return [...byText]
    .map(([licence, names]) => `### ${names.join(', ')}\n\n\`\`\`text\n${licence}\n\`\`\``)
    .join('\n\n')
}
