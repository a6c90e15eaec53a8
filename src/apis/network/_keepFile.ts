import { ask } from '../../core/ask'
import { failure } from '../../core/failure'
import { swallow } from '../../core/swallow'
import type { HttpResult } from '../../types/http'
import type { Ongoing, Session } from '../../types/row'

interface Place {
  tempFilePath?: string
  filePath?: string
}

/**
 * Says where a downloaded file is: at the `filePath` that was asked for, or in a temp file. Where the host did not store it
 * there, its FileSystemManager does.
 */
export function keepFile(
  stored: string | undefined,
  temp: string | undefined,
  { filePath }: { readonly filePath?: string },
  session: Session,
  call: Ongoing,
  result: HttpResult & Place,
): (HttpResult & Place) | PromiseLike<HttpResult & Place> {
  const at = (place: Place) => Object.assign(result, place)
  if (filePath && stored) return at({ filePath: stored })
  const tempFilePath = temp || stored
  // A success promises a file: an app that goes on with none fails where nobody sees why.
  if (!tempFilePath) {
    throw failure('unknown', `HTTP status ${result.statusCode}, and the host keeps no file of it`)
  }
  if (!filePath) return at({ tempFilePath })
  const host = session.host as { getFileSystemManager?(): FileSaver }
  const manager = host.getFileSystemManager && host.getFileSystemManager()
  if (manager && !swallow(manager)) {
    const remove = () => manager.unlink && manager.unlink({ filePath })
    const saved = ask(call, manager, 'saveFile', { tempFilePath, filePath }, remove)
    return saved.then(() => at({ filePath }))
  }
  session.warn('downloadFile: filePath needs a FileSystemManager, the file is at tempFilePath')
  return at({ tempFilePath })
}

interface FileSaver {
  saveFile(options: { tempFilePath: string; filePath: string; success?(): void }): void
  unlink?(options: { filePath: string }): void
}
