type Rgb = readonly [red: number, green: number, blue: number]

const grey: Rgb = [136, 136, 136]
const black: Rgb = [0, 0, 0]
const white: Rgb = [255, 255, 255]

/** WCAG 2 contrast of two `#rrggbb` or `#rgb` colours, 1–21; what is neither counts as grey. */
export function contrast(one: string, other: string): number {
  return contrastOf(parse(one), parse(other))
}

/** Black or white, whichever reads better on a colour: at least 4.58 : 1 on any. */
export function textOn(colour: string): '#000000' | '#ffffff' {
  const rgb = parse(colour)
  return contrastOf(rgb, black) >= contrastOf(rgb, white) ? '#000000' : '#ffffff'
}

/** The colour itself where it reads well on a background, else as little lighter or darker as makes it so. */
export function readableOn(colour: string, background: string, least = 4.5): string {
  const from = parse(colour)
  const behind = parse(background)
  const towards = contrastOf(behind, white) > contrastOf(behind, black) ? white : black
  for (let step = 0; step <= 20; step++) {
    const mixed = mix(from, towards, step / 20)
    if (contrastOf(mixed, behind) >= least) return format(mixed)
  }
  return format(towards)
}

function parse(colour: string): Rgb {
  const [, long, short] = /^#(?:([0-9a-f]{6})|([0-9a-f]{3}))$/i.exec(colour) ?? []
  // Style sheets are built with short forms.
  const digits = long ?? short?.replace(/./g, '$&$&')
  if (digits === undefined) return grey
  const value = Number.parseInt(digits, 16)
  return [value >> 16, (value >> 8) & 255, value & 255]
}

function format(rgb: Rgb): string {
  return `#${rgb.map((channel) => channel.toString(16).padStart(2, '0')).join('')}`
}

function mix(one: Rgb, other: Rgb, share: number): Rgb {
  const at = (index: 0 | 1 | 2) => Math.round(one[index] + (other[index] - one[index]) * share)
  return [at(0), at(1), at(2)]
}

function contrastOf(one: Rgb, other: Rgb): number {
  const [dark, light] = [luminance(one), luminance(other)].sort((a, b) => a - b) as [number, number]
  return (light + 0.05) / (dark + 0.05)
}

/** Relative luminance as WCAG 2 defines it. */
function luminance(rgb: Rgb): number {
  const linear = (channel: number) => {
    const share = channel / 255
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4
  }
  return 0.2126 * linear(rgb[0]) + 0.7152 * linear(rgb[1]) + 0.0722 * linear(rgb[2])
}
