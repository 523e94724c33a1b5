import type { Room } from '@talking-heads/core'
import type { RoomServer } from '@talking-heads/server'
import { collectDefaultMetrics, Gauge, Registry } from 'prom-client'

export interface MetricsOptions {
  readonly rooms: readonly Room[]
  readonly sockets: RoomServer
}

/** What Prometheus is told. */
export function createMetrics({ rooms, sockets }: MetricsOptions): Registry {
  const registry = new Registry()
  // Sampled every 100 ms: the default of 10 ms is most of what an idle server does.
  collectDefaultMetrics({ register: registry, eventLoopMonitoringPrecision: 100 })
  new Gauge({
    name: 'talking_heads_connections',
    help: 'Connections that are in a room on this server',
    registers: [registry],
    collect() {
      this.set(sockets.size)
    },
  })
  new Gauge({
    name: 'talking_heads_log_length',
    help: 'Events in a room’s log, as this server has seen it',
    labelNames: ['room'],
    registers: [registry],
    collect() {
      for (const { id, state } of rooms) this.set({ room: id }, state.length)
    },
  })
  new Gauge({
    name: 'talking_heads_pending_effects',
    help: 'Replies and moods that are due in a room',
    labelNames: ['room'],
    registers: [registry],
    collect() {
      for (const { id, state } of rooms) this.set({ room: id }, state.pending.length)
    },
  })
  return registry
}
