import { isMpxError, type MpxError } from 'crossmp'
import { explain } from '../explain'
import { type Note, readNote, saveNote } from '../notes'
import { backUpPhoto, choosePhoto, downloadPhoto, uploadPhoto } from '../photos'

/** One line of the page's list of what happened. */
export interface Step {
  readonly name:
    | 'choose'
    | 'upload'
    | 'download'
    | 'save note'
    | 'read note'
    | 'no note'
    | 'back up'
  /** HTTP status, or how it ended where there is none. */
  readonly status: number | 'done' | 'timeout'
  readonly filePath?: string
  readonly photo?: string
  readonly note?: Note | undefined
}

/** What the page can show. With a page framework, `setData` stands behind it. */
export interface View {
  showStep(step: Step): void
  /** Percent; not called on hosts that tell no progress. */
  showProgress(percent: number): void
  showProblem(message: string, error: MpxError): void
}

/** The page's button: shares a photo, and tells the user if that fails. */
export async function onShareTap(view: View): Promise<void> {
  try {
    await sharePhoto(view)
  } catch (error) {
    if (!isMpxError(error)) throw error
    view.showProblem(explain(error), error)
  }
}

async function sharePhoto(view: View): Promise<void> {
  const filePath = await choosePhoto()
  view.showStep({ name: 'choose', status: 'done', filePath })

  const { id, status } = await uploadPhoto(filePath, '西湖 at dusk', (percent) =>
    view.showProgress(percent),
  )
  view.showStep({ name: 'upload', status, photo: id })

  view.showStep({ name: 'download', ...(await downloadPhoto(id)) })

  const note: Note = { photo: id, text: 'Sunset “雷峰夕照” 🌇', likes: 3 }
  view.showStep({ name: 'save note', ...(await saveNote(note)) })
  view.showStep({ name: 'read note', ...(await readNote(id)) })
  view.showStep({ name: 'no note', ...(await readNote('nobody')) })

  view.showStep({ name: 'back up', status: await backUpPhoto(filePath) })
}
