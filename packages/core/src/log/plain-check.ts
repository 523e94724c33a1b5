import type * as z from 'zod/v4/core'

type Check = (value: unknown) => boolean

/** Says nothing; the schema has to be asked. */
const isUnknown: Check = () => false

/**
 * Whether a value of JSON is already what a schema would make of it: of its form, with no default to fill in and no key to leave
 * out. Where it is not, and where the schema has what is not known here, the answer is false, and the schema decides.
 * It takes a quarter of the time, which counts where a server does little else but take in events.
 */
export function plainCheck(schema: z.$ZodType): Check {
  const { def } = (schema as z.$ZodTypes)._zod
  const isOfType = typeCheck(def)
  const checks = (def.checks ?? []).map((check) => ruleCheck((check as z.$ZodChecks)._zod.def))
  return checks.length === 0 ? isOfType : (value) => isOfType(value) && checks.every((check) => check(value))
}

function typeCheck(def: z.$ZodTypes['_zod']['def']): Check {
  switch (def.type) {
    case 'object':
      return def.catchall ? isUnknown : objectCheck(def.shape)
    case 'union':
      return 'discriminator' in def ? unionCheck(String(def.discriminator), def.options) : isUnknown
    case 'array': {
      const isElement = plainCheck(def.element)
      return (value) => Array.isArray(value) && value.every(isElement)
    }
    case 'string':
      return 'format' in def || def.coerce ? isUnknown : (value) => typeof value === 'string'
    case 'number':
      if (def.coerce) return isUnknown
      if (!('format' in def)) return Number.isFinite
      return def.format === 'safeint' ? Number.isSafeInteger : isUnknown
    case 'literal':
      return oneOf(def.values)
    case 'enum':
      return oneOf(Object.values(def.entries))
    case 'nullable': {
      const isInner = plainCheck(def.innerType)
      return (value) => value === null || isInner(value)
    }
    case 'optional':
    case 'default':
      // Whether they may be absent is their object's to say.
      return plainCheck(def.innerType)
    default:
      return isUnknown
  }
}

function objectCheck(shape: z.$ZodShape): Check {
  const fields = new Map(Object.entries(shape).map(([key, schema]) => [key, plainCheck(schema)]))
  const required = Object.keys(shape).filter((key) => typeOf(shape[key]) !== 'optional')
  return (value) => {
    if (typeof value !== 'object' || value === null || Array.isArray(value)) return false
    for (const key in value) {
      const isField = fields.get(key)
      if (!isField?.((value as Readonly<Record<string, unknown>>)[key])) return false
    }
    return required.every((key) => Object.hasOwn(value, key))
  }
}

function unionCheck(key: string, options: readonly z.$ZodType[]): Check {
  const checks = new Map<unknown, Check>()
  for (const option of options) {
    const { def } = (option as z.$ZodObject)._zod
    const discriminator = def.shape[key] as z.$ZodLiteral
    for (const value of discriminator._zod.def.values) checks.set(value, plainCheck(option))
  }
  return (value) => {
    const type =
      typeof value === 'object' && value !== null ? (value as { [name: string]: unknown })[key] : undefined
    return checks.get(type)?.(value) ?? false
  }
}

function ruleCheck(def: z.$ZodChecks['_zod']['def']): Check {
  switch (def.check) {
    case 'min_length':
      return (value) => lengthOf(value) >= def.minimum
    case 'max_length':
      return (value) => lengthOf(value) <= def.maximum
    case 'greater_than':
      return (value) => Number(value) > Number(def.value) || (def.inclusive && value === def.value)
    case 'less_than':
      return (value) => Number(value) < Number(def.value) || (def.inclusive && value === def.value)
    case 'string_format': {
      const { pattern } = def
      return def.format === 'regex' && pattern && !pattern.global && !pattern.sticky
        ? (value) => pattern.test(String(value))
        : isUnknown
    }
    default:
      return isUnknown
  }
}

function oneOf(values: readonly unknown[]): Check {
  const known = new Set(values)
  return (value) => known.has(value)
}

const typeOf = (schema: z.$ZodType | undefined) => (schema as z.$ZodTypes | undefined)?._zod.def.type

const lengthOf = (value: unknown): number => (value as string | readonly unknown[]).length
