module.exports = {
  server: 'https://shop.example.com',
  service: { corpId: 'ww0000000000000000', url: 'https://work.weixin.qq.com/kfid/kfc0000' },
  phone: '95188',
}
