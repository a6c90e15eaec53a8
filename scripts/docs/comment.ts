/** A doc comment, taken apart. */
export interface Comment {
  /** Its first sentence. */
  readonly summary: string
  /** All that stands before the example, in paragraphs. */
  readonly text: string
  readonly example: string
}

/** Reads a doc comment that still has its slashes and asterisks. */
export function readComment(doc: string): Comment {
  const lines = doc.replace(/^\/\*\*|\*\/$/g, '').split('\n')
  const plain = lines.map((line) => line.replace(/^\s*\* ?/, '').trimEnd()).join('\n')
  const [text = '', example = ''] = plain.split(/^@example$/m)
  return { summary: firstSentence(text), text: text.trim(), example: example.trim() }
}

function firstSentence(text: string): string {
  const [paragraph = ''] = text.trim().split('\n\n')
  const line = paragraph.replaceAll('\n', ' ')
  return /^.*?[.!?](?= [A-Z]|$)/.exec(line)?.[0] ?? line
}
