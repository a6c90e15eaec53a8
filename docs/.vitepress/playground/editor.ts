import { javascript } from '@codemirror/lang-javascript'
import { syntaxHighlighting } from '@codemirror/language'
import { StateEffect } from '@codemirror/state'
import { EditorView } from '@codemirror/view'
import { classHighlighter } from '@lezer/highlight'
import { basicSetup } from 'codemirror'

interface Opened {
  readonly label: string
  readonly doc: string
  readonly isTyped?: boolean
}

/** An editor of TypeScript. What knows the types comes a little later. */
export function openEditor(
  parent: HTMLElement,
  { label, doc, isTyped }: Opened,
  onChange: (text: string) => void,
): EditorView {
  const view = new EditorView({
    parent,
    doc,
    extensions: [
      basicSetup,
      javascript({ typescript: true }),
      syntaxHighlighting(classHighlighter),
      EditorView.contentAttributes.of({ 'aria-label': label, tabindex: '0' }),
      EditorView.updateListener.of((update) => {
        if (update.docChanged) onChange(update.state.doc.toString())
      }),
    ],
  })
  if (isTyped) void addTypes(view)
  return view
}

async function addTypes(view: EditorView): Promise<void> {
  const { typed } = await import('./typed')
  view.dispatch({ effects: StateEffect.appendConfig.of(await typed()) })
}
