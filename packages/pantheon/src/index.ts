import type { GodProfile } from '@talking-heads/core'
import { akanGods } from './akan.ts'
import { andeanGods } from './andean.ts'
import { arcticGods } from './arctic.ts'
import { australianGods } from './australian.ts'
import { basqueGods } from './basque.ts'
import { caribbeanGods } from './caribbean.ts'
import { celticGods } from './celtic.ts'
import { centralAndEastAsianGods } from './central-and-east-asian.ts'
import { chineseGods } from './chinese.ts'
import { egyptianGods } from './egyptian.ts'
import { etruscanGods } from './etruscan.ts'
import { finnishAndBalticGods } from './finnish-and-baltic.ts'
import { greekGods } from './greek.ts'
import { greekPhysicianGods } from './greek-physicians.ts'
import { guaraniGods } from './guarani.ts'
import { hinduGods } from './hindu.ts'
import { hungarianGods } from './hungarian.ts'
import { igboAndFonGods } from './igbo-and-fon.ts'
import { japaneseGods } from './japanese.ts'
import { mesoamericanGods } from './mesoamerican.ts'
import { mesopotamianGods } from './mesopotamian.ts'
import { modernFolkloreGods } from './modern-folklore.ts'
import { norseGods } from './norse.ts'
import { northAmericanGods } from './north-american.ts'
import { nubianGods } from './nubian.ts'
import { polynesianGods } from './polynesian.ts'
import { romanGods } from './roman.ts'
import { slavicGods } from './slavic.ts'
import { westAsianGods } from './west-asian.ts'
import { yorubaGods } from './yoruba.ts'
import { zuluGods } from './zulu.ts'

/** The gods that come with the library: many cultures, each profile written for it. */
export const pantheon: readonly GodProfile[] = [
  ...akanGods,
  ...yorubaGods,
  ...igboAndFonGods,
  ...zuluGods,
  ...nubianGods,
  ...egyptianGods,
  ...mesopotamianGods,
  ...westAsianGods,
  ...greekGods,
  ...greekPhysicianGods,
  ...etruscanGods,
  ...romanGods,
  ...norseGods,
  ...celticGods,
  ...basqueGods,
  ...hungarianGods,
  ...slavicGods,
  ...finnishAndBalticGods,
  ...hinduGods,
  ...chineseGods,
  ...japaneseGods,
  ...centralAndEastAsianGods,
  ...polynesianGods,
  ...australianGods,
  ...mesoamericanGods,
  ...andeanGods,
  ...guaraniGods,
  ...arcticGods,
  ...northAmericanGods,
  ...caribbeanGods,
  ...modernFolkloreGods,
]

export {
  akanGods,
  andeanGods,
  arcticGods,
  australianGods,
  basqueGods,
  caribbeanGods,
  celticGods,
  centralAndEastAsianGods,
  chineseGods,
  egyptianGods,
  etruscanGods,
  finnishAndBalticGods,
  greekGods,
  greekPhysicianGods,
  guaraniGods,
  hinduGods,
  hungarianGods,
  igboAndFonGods,
  japaneseGods,
  mesoamericanGods,
  mesopotamianGods,
  modernFolkloreGods,
  norseGods,
  northAmericanGods,
  nubianGods,
  polynesianGods,
  romanGods,
  slavicGods,
  westAsianGods,
  yorubaGods,
  zuluGods,
}
