import { EventEmitter } from 'node:events'
import { createManualClock } from '@talking-heads/core/testing'
import { expect, test } from 'vitest'
import { KeepAlive } from './keep-alive.ts'

class Peer extends EventEmitter {
  pings = 0
  isCut = false

  ping(): void {
    this.pings++
  }

  terminate(): void {
    this.isCut = true
  }
}

test('peers that come one after another share one timer, and each is pinged within the time', () => {
  const clock = createManualClock()
  const keepAlive = new KeepAlive(8_000, clock)
  const peers = Array.from({ length: 100 }, () => new Peer())
  for (const peer of peers) {
    keepAlive.add(peer)
    expect(clock.pending).toBe(1)
    clock.advance(70)
  }
  clock.advance(1_000)
  expect(peers.map(({ pings }) => pings)).toEqual([...Array(15).fill(1), ...Array(85).fill(0)])
  for (const peer of peers) peer.emit('pong')
  clock.advance(8_000)
  expect(peers.every(({ pings, isCut }) => pings >= 1 && !isCut)).toBe(true)
})

test('who answered is pinged on, who did not is cut at the next ping', () => {
  const clock = createManualClock()
  const keepAlive = new KeepAlive(8_000, clock)
  const [awake, deaf] = [new Peer(), new Peer()]
  awake.on('pong', () => {})
  for (const peer of [awake, deaf]) keepAlive.add(peer)
  clock.advance(8_000)
  awake.emit('pong')
  clock.advance(7_999)
  expect(deaf.isCut).toBe(false)
  clock.advance(1)
  expect([awake.pings, awake.isCut, deaf.pings, deaf.isCut]).toEqual([2, false, 1, true])
})

test('nobody there, no timer; who comes after that is pinged as well', () => {
  const clock = createManualClock()
  const keepAlive = new KeepAlive(8_000, clock)
  const first = new Peer()
  keepAlive.add(first)
  keepAlive.remove(first)
  keepAlive.remove(first)
  expect(clock.pending).toBe(0)
  const second = new Peer()
  keepAlive.add(second)
  clock.advance(8_000)
  expect([first.pings, second.pings]).toEqual([0, 1])
})
