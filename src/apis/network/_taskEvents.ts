// An event's methods, given to a task. Written out: properties of computed names take each call more time.

export function addProgressUpdate<On, Off>(
  task: { onProgressUpdate: On; offProgressUpdate: Off },
  on: On,
  off: Off,
): void {
  task.onProgressUpdate = on
  task.offProgressUpdate = off
}

export function addHeadersReceived<On, Off>(
  task: { onHeadersReceived: On; offHeadersReceived: Off },
  on: On,
  off: Off,
): void {
  task.onHeadersReceived = on
  task.offHeadersReceived = off
}

export function addChunkReceived<On, Off>(
  task: { onChunkReceived: On; offChunkReceived: Off },
  on: On,
  off: Off,
): void {
  task.onChunkReceived = on
  task.offChunkReceived = off
}
