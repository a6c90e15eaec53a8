const config = require('./utils/config')

App({
  onLaunch({ query = {} }) {
    if (query.server) config.server = decodeURIComponent(query.server)
    // A token whose session has ended: the next request logs in.
    wx.checkSession({ fail: () => wx.removeStorageSync('token') })
    this.update()
  },

  update() {
    if (!wx.canIUse('getUpdateManager')) return
    const updates = wx.getUpdateManager()
    updates.onUpdateReady(() => {
      wx.showModal({
        title: 'New version',
        content: 'Restart now?',
        success({ confirm }) {
          if (confirm) updates.applyUpdate()
        },
      })
    })
  },
})
