// What uni-app's runtime takes from the global scope of an app. Its own build injects it too.
export {
  getApp,
  getCurrentPages,
  UniServiceJSBridge,
  UniViewJSBridge,
} from '@dcloudio/uni-h5'
