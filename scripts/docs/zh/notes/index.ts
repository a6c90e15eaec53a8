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
import reasons from './reasons.json'
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

const because: { readonly [english: string]: string } = reasons

/** What is said of an API in a paragraph beside its sentence, in Chinese. What has no words is left as it is. */
export const noteOf = (paragraph: string): string => all[paragraph] ?? paragraph

/** Why a call fails, in Chinese: it stands behind the kind of error. */
export const reasonOf = (reason: string): string => because[reason] ?? reason
