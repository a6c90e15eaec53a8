const { share } = require('../../share')

Page({
  data: { server: 'https://example.com', progress: 0, picture: '', message: '' },
  onLoad({ server }) {
    if (server) this.setData({ server: decodeURIComponent(server) })
  },
  onShareTap() {
    return share(this.data.server, (shown) => this.setData(shown))
  },
})
