import { expect, test } from 'vitest'
import { countUnspaced, endsInGlued, isGlued, isUnspaced } from './scripts.ts'

test('Han, kana, Thai and their like have no spaces between words', () => {
  for (const text of ['天', 'あ', 'ア', 'ー', 'ﾜ', '々', '〆', 'ก', '๕', 'ກ', 'ខ', 'မ', 'ᥐ', '𠀀']) {
    expect(isUnspaced(text), text).toBe(true)
  }
})

test('neither have other scripts, nor signs that stand between words like any other', () => {
  for (const text of ['a', 'я', '한', 'म', '、', '。', '・', '။', '។', '฿', '1', "'", '\u0301', '🙂', '']) {
    expect(isUnspaced(text), text).toBe(false)
  }
})

test('Korean sticks its particles to words, and has spaces', () => {
  expect([isGlued('점'), endsInGlued('2점'), isGlued('2점'), isUnspaced('점')]).toEqual([
    true,
    true,
    false,
    false,
  ])
})

test('letters of unspaced scripts are counted one by one', () => {
  expect(countUnspaced('ZEUS は 天 の 神、OK')).toBe(4)
})
