const { load, tell } = require('../../utils/request')
const { format } = require('../../utils/price')
const cart = require('../../utils/cart')

Page({
  data: { goods: [], page: 0, more: true, columns: 2, barHeight: 0 },

  onLoad() {
    const { windowWidth } = wx.getWindowInfo ? wx.getWindowInfo() : wx.getSystemInfoSync()
    this.setData({ columns: windowWidth > 600 ? 3 : 2 })
    this.loadPage(1)
  },
  onShow() {
    cart.showBadge()
  },
  onReady() {
    wx.createSelectorQuery()
      .select('#search')
      .boundingClientRect((bar) => {
        if (bar) this.setData({ barHeight: bar.height })
      })
      .exec()
  },
  onPullDownRefresh() {
    this.loadPage(1).then(() => wx.stopPullDownRefresh())
  },
  onReachBottom() {
    if (this.data.more) this.loadPage(this.data.page + 1)
  },
  onShareAppMessage() {
    return { title: 'Corner shop', path: '/pages/home/home' }
  },

  loadPage(page) {
    return load({ url: '/goods', data: { page } })
      .then(({ goods, more }) => {
        const shown = goods.map((each) => Object.assign({ text: format(each.price) }, each))
        this.setData({ goods: page === 1 ? shown : this.data.goods.concat(shown), page, more })
      })
      .catch(tell)
  },
  openGoods({ currentTarget }) {
    wx.navigateTo({ url: `/pages/detail/detail?id=${currentTarget.dataset.id}` })
  },
  openSearch() {
    wx.navigateTo({ url: '../search/search' })
  },
})
