import { createHash } from 'node:crypto'
import type { Cluster, Redis } from 'ioredis'

/** A Lua program, which Redis runs as one step. */
export interface Script {
  readonly source: string
  readonly sha: string
}

/**
 * Compare-and-append. Key: the log. Arguments: expected length, id and time of the event before it (empty: whatever it is),
 * channel, notice, events. Gives `{1}`, or `{0, length, tail}` where the log has another length, or `{-1}` where another event
 * stands before.
 */
export const appendScript = script(`
  local length, expected = redis.call('LLEN', KEYS[1]), tonumber(ARGV[1])
  if ARGV[2] ~= '' and expected > 0 and expected <= length then
    local isRead, before = pcall(cjson.decode, redis.call('LINDEX', KEYS[1], expected - 1))
    -- What Lua cannot read is nobody's fault: only another event is one.
    if isRead and (before.id ~= ARGV[2] or before.at ~= tonumber(ARGV[3])) then return {-1} end
  end
  if length ~= expected then
    return {0, length, redis.call('LRANGE', KEYS[1], ARGV[1], -1)}
  end
  if #ARGV > 5 then
    -- Lua takes no more than some thousand arguments at once.
    for first = 6, #ARGV, 1000 do
      redis.call('RPUSH', KEYS[1], unpack(ARGV, first, math.min(first + 999, #ARGV)))
    end
    -- What may not be published is in the log all the same: to fail now would be to lie.
    redis.pcall('PUBLISH', ARGV[4], ARGV[5])
  end
  return {1}
`)

/**
 * Publishes where the room is. Key: the log. Arguments: channel, notice. On a cluster a command without a key goes to any
 * node, and what two nodes send on may arrive in either order.
 */
export const publishScript = script(`
  return redis.call('PUBLISH', ARGV[1], ARGV[2])
`)

/** Key: the log. Arguments: place, tombstone. Gives the log's length; nothing was written where the place is not below it. */
export const redactScript = script(`
  local length = redis.call('LLEN', KEYS[1])
  if tonumber(ARGV[1]) < length then redis.call('LSET', KEYS[1], ARGV[1], ARGV[2]) end
  return length
`)

/** Key: the lease. Arguments: holder, ttl in ms. Gives 1 where the holder has it now. */
export const leaseScript = script(`
  local holder = redis.call('GET', KEYS[1])
  if holder and holder ~= ARGV[1] then return 0 end
  if tonumber(ARGV[2]) > 0 then
    redis.call('SET', KEYS[1], ARGV[1], 'PX', ARGV[2])
    return 1
  end
  redis.call('DEL', KEYS[1])
  return 0
`)

/** Key: the snapshot. Arguments: stateVersion, length, snapshot. Never replaces a higher (stateVersion, length). */
export const snapshotScript = script(`
  local kept = redis.call('HMGET', KEYS[1], 'stateVersion', 'length')
  if kept[1] then
    local version, length = tonumber(kept[1]) - tonumber(ARGV[1]), tonumber(kept[2]) - tonumber(ARGV[2])
    if version > 0 or (version == 0 and length > 0) then return 0 end
  end
  redis.call('HSET', KEYS[1], 'stateVersion', ARGV[1], 'length', ARGV[2], 'snapshot', ARGV[3])
  return 1
`)

function script(source: string): Script {
  return { source, sha: createHash('sha1').update(source).digest('hex') }
}

/** Runs it by its hash; a server that does not know it yet, or was restarted, is sent the source. */
export async function runScript(
  client: Redis | Cluster,
  { source, sha }: Script,
  key: string,
  args: readonly (string | number)[],
): Promise<unknown> {
  try {
    return await client.evalsha(sha, 1, key, ...args)
  } catch (error) {
    if (!(error instanceof Error && error.message.startsWith('NOSCRIPT'))) throw error
    return client.eval(source, 1, key, ...args)
  }
}
