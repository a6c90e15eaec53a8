import app from './app.json'
import bluetooth from './bluetooth.json'
import canvas from './canvas.json'
import device from './device.json'
import file from './file.json'
import location from './location.json'
import media from './media.json'
import navigation from './navigation.json'
import network from './network.json'
import open from './open.json'
import page from './page.json'
import shared from './shared.json'
import storage from './storage.json'
import system from './system.json'
import ui from './ui.json'

const all: { readonly [english: string]: string } = {
  ...app,
  ...bluetooth,
  ...canvas,
  ...device,
  ...file,
  ...location,
  ...media,
  ...navigation,
  ...network,
  ...open,
  ...page,
  ...shared,
  ...storage,
  ...system,
  ...ui,
}

/** How a text stands in the tables: on one line. */
const lineOf = (text: string): string => text.replaceAll('\n', ' ')

/** What is said of an option, a field, a method or a type, in Chinese. What has no words is left as it is. */
export const memberOf = (text: string): string => all[lineOf(text)] ?? text
