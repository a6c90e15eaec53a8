const { load, tell } = require('../../utils/request')
const { format } = require('../../utils/price')

Page({
  data: { word: '', recent: [], goods: [], found: false },

  onLoad() {
    wx.getStorage({ key: 'recent', success: ({ data }) => this.setData({ recent: data }) })
  },

  typed({ detail }) {
    this.setData({ word: detail.value })
  },
  again({ currentTarget }) {
    this.setData({ word: currentTarget.dataset.word })
    this.search()
  },
  search() {
    const { word, recent } = this.data
    const words = [word].concat(recent.filter((each) => each !== word)).slice(0, 5)
    wx.setStorage({ key: 'recent', data: words })
    return load({ url: '/goods', data: { word } })
      .then(({ goods }) => {
        const shown = goods.map((each) => Object.assign({ text: format(each.price) }, each))
        this.setData({ goods: shown, found: true, recent: words })
      })
      .catch(tell)
  },
  openGoods({ currentTarget }) {
    wx.navigateTo({ url: `/pages/detail/detail?id=${currentTarget.dataset.id}` })
  },
})
