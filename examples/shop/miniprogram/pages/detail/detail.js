const { load, tell } = require('../../utils/request')
const { format } = require('../../utils/price')
const cart = require('../../utils/cart')
const config = require('../../utils/config')

Page({
  data: { goods: null, text: '', amount: 1 },

  onLoad({ id }) {
    load({ url: `/goods/${id}` })
      .then((goods) => {
        wx.setNavigationBarTitle({ title: goods.name })
        this.setData({ goods, text: format(goods.price) })
      })
      .catch(tell)
  },
  onShareAppMessage() {
    const { id, name } = this.data.goods
    return { title: name, path: `/pages/detail/detail?id=${id}` }
  },

  preview({ currentTarget }) {
    wx.previewImage({ current: currentTarget.dataset.url, urls: this.data.goods.pictures })
  },
  changeAmount({ detail }) {
    this.setData({ amount: detail })
  },
  add() {
    cart.add(this.data.goods, this.data.amount)
    wx.showToast({ title: 'In your cart', icon: 'success' })
  },
  buy() {
    const { id, name, price } = this.data.goods
    const lines = [{ id, name, price, amount: this.data.amount }]
    wx.navigateTo({
      url: '/pages/checkout/checkout',
      success: ({ eventChannel }) => eventChannel.emit('lines', lines),
    })
  },
  askService() {
    if (wx.openCustomerServiceChat) {
      const { corpId, url } = config.service
      wx.openCustomerServiceChat({ corpId, extInfo: { url } })
    } else {
      wx.makePhoneCall({ phoneNumber: config.phone })
    }
  },
})
