/** A page as there are many, with what only WeChat has. */
export const sample = `Page({
  data: { photos: [] },

  choose() {
    wx.chooseImage({
      count: 3,
      success: (res) => this.upload(res.tempFilePaths),
    })
  },

  upload(paths) {
    paths.forEach((filePath) => {
      const task = wx.uploadFile({
        url: 'https://example.com/photos',
        filePath,
        name: 'photo',
        success: () => wx.showToast({ title: 'OK' }),
      })
      task.onProgressUpdate((res) => console.log(res.progress))
    })
  },

  subscribe() {
    wx.requestSubscribeMessage({ tmplIds: ['order'] })
  },

  share() {
    wx.shareToWeRun({ recordList: [] })
    getApp().track(wx)
  },
})
`
