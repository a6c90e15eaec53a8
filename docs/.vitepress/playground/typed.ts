import { autocompletion } from '@codemirror/autocomplete'
import type { Extension } from '@codemirror/state'
import {
  tsAutocompleteWorker,
  tsFacetWorker,
  tsHoverWorker,
  tsLinterWorker,
  tsSyncWorker,
} from '@valtown/codemirror-ts'
import type { WorkerShape } from '@valtown/codemirror-ts/worker'
import { wrap } from 'comlink'
import TypeScriptWorker from './typescript.worker?worker'

/** Completions, hovers and errors as TypeScript gives them, from a thread of its own. */
export async function typed(): Promise<Extension> {
  const worker = wrap<WorkerShape>(new TypeScriptWorker())
  await worker.initialize()
  return [
    tsFacetWorker.of({ worker, path: '/app.ts' }),
    tsSyncWorker(),
    tsLinterWorker(),
    tsHoverWorker(),
    autocompletion({ override: [tsAutocompleteWorker()] }),
  ]
}
