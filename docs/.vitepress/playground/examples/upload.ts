import { isCancel, isMpxError, mpx } from 'crossmp'

const bar = page.progress('Upload')
const line = page.text('Choose a photo and upload it.')

page.button('Choose and upload', async () => {
  try {
    const { tempFilePaths } = await mpx.chooseImage({ count: 1 })
    const [filePath = ''] = tempFilePaths
    page.image(filePath, 'Your photo')
    const task = mpx.uploadFile({
      url: 'https://example.com/photos',
      filePath,
      name: 'photo',
    })
    task.onProgressUpdate(({ progress }) => {
      bar.set(progress)
      line.set(`Uploading: ${progress} %`)
    })
    const { statusCode, data } = await task
    line.set(`Uploaded: ${statusCode}`)
    console.log(data)
    await mpx.showToast({ title: 'Done' })
  } catch (error) {
    if (isCancel(error)) line.set('You chose nothing.')
    else if (isMpxError(error)) line.set(`Failed: ${error.kind}`)
    console.error(error)
  }
})
