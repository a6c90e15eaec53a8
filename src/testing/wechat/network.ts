import type { Natives } from '../engine/members'
import type { Kernel } from '../kernel'
import { downloadFile } from './downloadFile'
import { request } from './request'
import { uploadFile } from './uploadFile'

export const network = (kernel: Kernel): Natives => ({
  request: request(kernel),
  uploadFile: uploadFile(kernel),
  downloadFile: downloadFile(kernel),
})
