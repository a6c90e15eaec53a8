// The host as a script of its own, for apps that find it on the global scope.
import { wx } from './index.js'

globalThis.wx = wx
