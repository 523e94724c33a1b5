import { fnv1a } from './random.ts'

/** Few enough to copy in 50 ns, enough that 2,000 records leave about eight in each. */
export const bucketCount = 256

/**
 * A persistent map of records by their `id`, as plain JSON: a change copies one bucket, never the whole map.
 * Buckets are kept sorted, so that equal contents are equal bytes whatever the order of changes was.
 */
export interface Table<T extends { readonly id: string }> {
  readonly size: number
  readonly buckets: readonly (readonly T[])[]
}

export function emptyTable<T extends { readonly id: string }>(): Table<T> {
  return { size: 0, buckets: Array.from({ length: bucketCount }, () => []) }
}

export function getRecord<T extends { readonly id: string }>(table: Table<T>, id: string): T | undefined {
  return bucketOf(table, id).find((record) => record.id === id)
}

export function setRecord<T extends { readonly id: string }>(table: Table<T>, record: T): Table<T> {
  const bucket = bucketOf(table, record.id)
  const found = bucket.findIndex((other) => other.id >= record.id)
  const index = found < 0 ? bucket.length : found
  const replaces = bucket[index]?.id === record.id
  const changed = bucket.slice()
  if (replaces) changed[index] = record
  else changed.splice(index, 0, record)
  return withBucket(table, record.id, changed, table.size + (replaces ? 0 : 1))
}

export function removeRecord<T extends { readonly id: string }>(table: Table<T>, id: string): Table<T> {
  const bucket = bucketOf(table, id)
  const kept = bucket.filter((record) => record.id !== id)
  return kept.length === bucket.length ? table : withBucket(table, id, kept, table.size - 1)
}

/** The records that pass. */
export function keepRecords<T extends { readonly id: string }>(
  table: Table<T>,
  keeps: (record: T) => boolean,
): Table<T> {
  const buckets = table.buckets.map((bucket) => (bucket.every(keeps) ? bucket : bucket.filter(keeps)))
  return { size: buckets.reduce((size, bucket) => size + bucket.length, 0), buckets }
}

export function* records<T extends { readonly id: string }>(table: Table<T>): Generator<T> {
  for (const bucket of table.buckets) yield* bucket
}

function bucketOf<T extends { readonly id: string }>(table: Table<T>, id: string): readonly T[] {
  return table.buckets[fnv1a(id) % bucketCount] ?? []
}

function withBucket<T extends { readonly id: string }>(
  table: Table<T>,
  id: string,
  bucket: readonly T[],
  size: number,
): Table<T> {
  const buckets = table.buckets.slice()
  buckets[fnv1a(id) % bucketCount] = bucket
  return { size, buckets }
}
