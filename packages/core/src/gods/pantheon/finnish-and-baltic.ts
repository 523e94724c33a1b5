import type { GodProfile } from '../god-profile.ts'

export const finnishAndBalticGods: readonly GodProfile[] = []
