import { expect, test } from 'vitest'
import { isModern } from './toolchain.mjs'

test.each(['22.18.0', '22.22.1', '24.11.0', '24.21.0', '26.0.0', '27.1.0'])('Node %s will do', (version) => {
  expect(isModern(version)).toBe(true)
})

test.each(['18.20.0', '20.20.2', '22.17.1', '23.11.0', '24.10.0', '25.9.0', ''])(
  'Node %s is too old',
  (version) => {
    expect(isModern(version)).toBe(false)
  },
)
