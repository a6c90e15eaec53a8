import type { Words } from '../words'

export const bareOf: Words['bare'] = {
  title: (title) => `APIs of ${title} alone`,
  introduction: (
    platform,
    title,
    global,
  ) => `crossmp has every member of \`${global}\`. These have no counterpart elsewhere, so crossmp changes nothing about them: names, options, results and objects are ${title}'s own. They are typed from the vendor's typings. \`createAudioContext\` is of a component and \`cloud\` of a backend that are ${title}'s alone.

- On ${title}, a call returns a promise and takes \`success\`, \`fail\` and \`complete\`. It rejects with an [\`MpxError\`](../guides/errors.md), of kind \`version\` where the host is too old.
- Elsewhere, TypeScript refuses the call until \`mpx.is('${platform}')\` guards it. It rejects or throws with kind \`unsupported\`.
- \`canIUse\` is the host's own answer, and false elsewhere.`,
  heads: ['API', 'From', 'Takes', 'Gives'],
  // The vendor's typings have no text that could be taken.
  last: () => [],
  calls: { head: 'Calls', text: 'They return a promise.' },
  atOnce: {
    head: 'At once',
    text: 'They return their answer, or the object that the host makes, and throw where they fail.',
  },
  events: {
    head: 'Events',
    text: '`on…` adds a listener and returns what removes it. `off…` removes one listener, or all.',
  },
}
