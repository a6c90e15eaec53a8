import { lackOf } from '../../../src/core/lackOf'
import { bareOf } from './bare/english'
import type { Words } from './words'

export const english: Words = {
  heads: {
    name: 'Name',
    type: 'Type',
    since: 'Since',
    whatItIs: 'What it is',
    method: 'Method',
    whatItDoes: 'What it does',
    api: 'API',
    code: 'Code',
    whatIsTheCase: 'What is the case',
  },
  sections: {
    example: 'Example',
    platforms: 'Platforms',
    options: 'Options',
    event: 'Event',
    result: 'Result',
    properties: 'Properties',
    task: 'Task',
    methods: 'Methods',
    only: (title, platform) => `Only on ${title}: in \`${platform}: { … }\``,
    sharedTypes: 'Shared types',
  },
  platforms: {
    heads: ['Platform', 'From', 'Native API'],
    ours: 'none: crossmp does it',
    composed: (native) => `${native} and others`,
    over: (native) => `crossmp, over ${native}`,
    deprecated: 'deprecated',
    deprecatedFrom: (version) => `deprecated from ${version}`,
  },
  lists: {
    title: 'APIs',
    introduction:
      'Options, results, methods and versions of each API. The [guides](../README.md) explain what all of them have in common.',
    others: 'Others',
    family: 'Family',
    number: 'APIs',
    bare: 'On one platform alone',
    more: (count) => `${count} more that one platform alone has`,
  },
  bare: bareOf,
  findings: {
    title: 'Findings',
    introduction:
      'What crossmp reports when it compiles or checks your code. Each message ends with its code: `[crossmp/absent-api]`. The same\npages in a terminal: `npx crossmp explain absent-api`.',
    why: 'Why it matters',
    whatToDo: 'What to do',
    example: 'Example',
    before: 'Before:',
    after: 'After:',
    all: 'All findings',
    stop: '.',
  },
  peers: {
    size: (platform) => `Bytes of one API on ${platform}, minified, with brotli`,
    held: (platform) => `Probes that hold on ${platform}`,
    failed: (platform, probes) => `Probes that did not hold on ${platform}: ${probes.join('; ')}.`,
  },
  about: (_, { text }) => text.replace(/\bkind(?= `)/g, '[kind](../../guides/errors.md#kinds)'),
  member: (text) => text,
  summary: (_, { summary }) => summary,
  needs: (title, needs) => `${title} needs ${lackOf(needs, () => false)}.`,
  declares: (title, what) => `${title} needs ${what} in app.json.`,
  under: (value, field) => `${value} under ${field}`,
  callbacks(ends) {
    const more = ends ? ' and [`signal`](../../guides/tasks.md#ending-one)' : ''
    return `And \`success\`, \`fail\`, \`complete\`${more}, as [every call](../../guides/errors.md#callbacks).`
  },
  promises: 'Methods that promise take `success`, `fail` and `complete` too.',
  sharedTypes: (links) => `Shared types: ${links.join(', ')}.`,
  legend:
    '✓: every version that crossmp supports. A number: from that version on (*base* library, *app*). ✓ ?: the host has it, but the version is not published. –: never.',
}
