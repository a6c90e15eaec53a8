import type { Case } from '../case'

const loaded = { progress: 50, totalBytesWritten: 5, totalBytesExpectedToWrite: 10 }

export const app: readonly Case[] = [
  { kind: 'factory', api: 'createWorker', alone: true, args: () => ['workers/sum.js'] },
  {
    kind: 'task',
    api: 'preDownloadSubpackage',
    options: () => ({ packageType: 'workers' }),
    events: [{ name: 'ProgressUpdate', native: { wechat: [loaded] }, payload: loaded }],
  },
]
