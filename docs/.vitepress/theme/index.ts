// Without the font that VitePress brings: that of the system has Chinese too.
import DefaultTheme from 'vitepress/theme-without-fonts'
import './style.css'

export default DefaultTheme
