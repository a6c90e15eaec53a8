const missing = () => {
  throw new Error("Taro's components are not installed here.")
}

export const defineCustomElementTaroSwiperCore = missing
export const defineCustomElementTaroSwiperItemCore = missing
export const defineCustomElementTaroTabbar = missing
