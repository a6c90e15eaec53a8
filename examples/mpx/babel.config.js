const platforms = { wx: 'wechat', ali: 'alipay' }
const platform = platforms[process.env.MPX_CURRENT_TARGET_MODE]

module.exports = {
  presets: ['@babel/preset-env', '@babel/preset-typescript'],
  plugins: platform ? [['crossmp/babel', { platform, imports: ['@mpxjs/core'] }]] : [],
}
