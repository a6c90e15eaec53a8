/** What a file may import of an API, the heaviest first. */
const forms = ['whole', 'awaitedTimed', 'awaited'] as const
export type Form = (typeof forms)[number]

/** The form that serves all who need these. */
export const heaviest = (needed: readonly Form[]): Form =>
  forms.find((form) => needed.includes(form)) ?? 'awaited'
