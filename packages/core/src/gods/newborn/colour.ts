import { randomInteger } from '../../log/random.ts'

type Rgb = readonly [red: number, green: number, blue: number]

/** Contrast with black that every god's colour has: WCAG 2's AA for text, 4.5 to 1. */
export const minContrast = 4.5

/**
 * The colour that a text names, made readable on black: lightened toward white, its hue kept. Where it names none,
 * one drawn from the god's name.
 *
 * @param text `#f69`, `AA8844`, `rgb(1, 2, 3)`, `a dusty bronze`
 * @returns `#rrggbb`, lower case, with a contrast of at least {@link minContrast} on black
 */
export function readableColour(text: string, name: string): string {
  return hexOf(lightened(parsed(text) ?? drawn(name)))
}

/** The contrast of a colour with black, 1…21, by WCAG 2. */
export function contrastOnBlack(colour: string): number {
  const rgb = parsed(colour)
  return rgb ? (luminance(rgb) + 0.05) / 0.05 : 1
}

const hex = /(?<![0-9a-z])(?:#|0x)?([0-9a-f]{8}|[0-9a-f]{6}|[0-9a-f]{3})(?![0-9a-z])/i
const triple = /rgba?\(\s{0,3}(\d{1,3})[\s,]{1,4}(\d{1,3})[\s,]{1,4}(\d{1,3})/i

function parsed(text: string): Rgb | undefined {
  const short = text.slice(0, 200)
  const [, ...numbers] = triple.exec(short) ?? []
  const [red, green, blue] = numbers.map(Number)
  if (red !== undefined && green !== undefined && blue !== undefined && Math.max(red, green, blue) <= 255) {
    return [red, green, blue]
  }
  const digits = hex.exec(short)?.[1]
  if (digits !== undefined) return channelsOf(digits)
  const words = short.toLowerCase().match(/[a-z]+/g) ?? []
  const word = words.filter((found) => names.has(found)).at(-1)
  return word === undefined ? undefined : names.get(word)
}

function channelsOf(digits: string): Rgb {
  const wide = digits.length === 3 ? digits.replace(/./g, '$&$&') : digits
  const channel = (at: number) => Number.parseInt(wide.slice(at, at + 2), 16)
  return [channel(0), channel(2), channel(4)]
}

/** Colours as models name them. */
const names: ReadonlyMap<string, Rgb> = new Map(
  Object.entries({
    red: 'e53935',
    crimson: 'dc143c',
    maroon: '8b2020',
    pink: 'ff69b4',
    magenta: 'd633d6',
    purple: '9b59d0',
    violet: '8f5fe8',
    indigo: '6a5acd',
    blue: '4a80f0',
    azure: '3fa0ff',
    cyan: '30c8d8',
    teal: '209a9a',
    turquoise: '40d0c0',
    green: '3aa845',
    emerald: '30b070',
    lime: 'a0d830',
    olive: '8a8a30',
    yellow: 'f0d830',
    gold: 'd4a82a',
    golden: 'd4a82a',
    amber: 'ffb020',
    orange: 'f08828',
    bronze: 'b08040',
    copper: 'b87333',
    brown: '9c6b3f',
    tan: 'd2b48c',
    ivory: 'fffff0',
    white: 'ffffff',
    silver: 'c0c0c8',
    grey: '8c8c94',
    gray: '8c8c94',
    black: '000000',
    rust: 'b7410e',
    coral: 'ff7f50',
    lavender: 'b79ced',
    scarlet: 'ff2400',
  }).map(([name, digits]) => [name, channelsOf(digits)]),
)

/** A middling bright colour of a hue that depends on the name alone. */
function drawn(name: string): Rgb {
  const hue = randomInteger('colour', 0, name, 0, 359) / 30
  const channel = (offset: number) => {
    const k = (offset + hue) % 12
    return Math.round(255 * (0.6 - 0.28 * Math.max(-1, Math.min(k - 3, 9 - k, 1))))
  }
  return [channel(0), channel(8), channel(4)]
}

/** As little of white as it takes. */
function lightened(rgb: Rgb): Rgb {
  for (let share = 0; share < 1; share += 0.02) {
    const mix = (channel: number) => Math.round(channel + (255 - channel) * share)
    const mixed: Rgb = [mix(rgb[0]), mix(rgb[1]), mix(rgb[2])]
    if ((luminance(mixed) + 0.05) / 0.05 >= minContrast) return mixed
  }
  return [255, 255, 255]
}

function luminance(rgb: Rgb): number {
  const linear = (channel: number) => {
    const share = channel / 255
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4
  }
  return 0.2126 * linear(rgb[0]) + 0.7152 * linear(rgb[1]) + 0.0722 * linear(rgb[2])
}

const hexOf = (rgb: Rgb): string => `#${rgb.map((channel) => channel.toString(16).padStart(2, '0')).join('')}`
