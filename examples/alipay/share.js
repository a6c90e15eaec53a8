const { isMpxError, mpx } = require('crossmp/alipay')

/** Lets the user pick a photo, uploads it, keeps a note of it, and fetches it back. */
exports.share = (server, show) => {
  const from = mpx.is('wechat') ? 'WeChat' : 'Alipay'
  show({ progress: 0, picture: '', message: '' })
  return mpx
    .chooseImage({ count: 1 })
    .then(({ tempFilePaths }) => upload(server, tempFilePaths[0], (progress) => show({ progress })))
    .then((photo) => keepNote(server, { photo, from }))
    .then(({ photo }) => mpx.downloadFile({ url: `${server}/photos/${photo}` }))
    .then(({ tempFilePath }) => show({ picture: tempFilePath, message: `Shared from ${from}` }))
    .catch((error) => {
      if (!isMpxError(error)) throw error
      show({ message: error.kind === 'cancel' ? 'No photo chosen' : error.errMsg })
    })
}

function upload(server, filePath, onProgress) {
  const task = mpx.uploadFile({ url: `${server}/photos`, filePath, name: 'photo' })
  task.onProgressUpdate(({ progress }) => onProgress(progress))
  return task.then(({ data }) => JSON.parse(data).id)
}

/** Gives the note back. */
function keepNote(server, note) {
  const url = `${server}/notes/${note.photo}`
  return mpx.request({ url, method: 'POST', data: note }).then(() => note)
}
