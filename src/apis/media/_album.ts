import type { Meanings } from '../../types/row'

/** Alipay docs: my.saveImageToPhotosAlbum, my.saveVideoToPhotosAlbum. 17 is whatever else. */
export const albumErrors: Meanings = { 15: 'denied', 16: 'quota', 17: 'unknown' }
