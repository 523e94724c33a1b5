/**
 * Pieces of regular expressions, separated by bars, or a list of such. Accents and case do not count; where a script has
 * word breaks, a stem stands at the beginning of a word.
 */
export type Stems = string | readonly string[]

/** What models say around the line they were asked for, or instead of it. The first twelve make a language's refusals and preambles known. */
export interface SpeechStems {
  /** Apologies (`replies/refusals.ts`). */
  readonly sorry?: Stems
  /** Being unable or unwilling (`replies/refusals.ts`). */
  readonly cannot?: Stems
  /** What assistants cannot do, and gods neither: it counts with an apology only, and spoken to nobody (`replies/refusals.ts`). */
  readonly help?: Stems
  /** What only assistants speak of (`replies/refusals.ts`). */
  readonly request?: Stems
  /** What only a model would say of itself (`replies/refusals.ts`). */
  readonly self?: Stems
  /** "you are", before the god's own name: its part, read aloud (`replies/refusals.ts`). */
  readonly youAre?: Stems
  /** Whom only a god would speak to (`replies/refusals.ts`, `replies/framing.ts`). */
  readonly mortal?: Stems
  /** Words for an answer: they label it, or announce it (`replies/labels.ts`, `replies/framing.ts`). */
  readonly answer?: Stems
  /** "would say", after a god's name (`replies/framing.ts`, `replies/narration.ts`). */
  readonly would?: Stems
  /** What an announcement begins with (`replies/framing.ts`). */
  readonly sure?: Stems
  /** What an explanation begins with (`replies/framing.ts`). */
  readonly note?: Stems
  /** What an assistant closes with: it offers more, or praises what it wrote (`replies/framing.ts`). */
  readonly offer?: Stems

  /** Talk about the answer, the task or who set it, instead of an answer (`replies/refusals.ts`). */
  readonly task?: Stems
  /** What a prompt says and no god does, in one sentence (`replies/refusals.ts`). */
  readonly prompt?: Stems
  /** What a prompt says of a feeling, before whom it is for (`replies/refusals.ts`). */
  readonly regards?: Stems
  /** Directly behind the god's own name it tells what the god might say (`replies/refusals.ts`). */
  readonly supposes?: Stems
  /** Behind an opening bracket: a gap that was to be filled in (`replies/refusals.ts`), and no stage direction (`replies/dress.ts`). */
  readonly gap?: Stems
  /** Likewise, where it was taken for no stage direction. */
  readonly likelyGap?: Stems
  /** Anywhere in square brackets: likewise. */
  readonly insert?: Stems
  /** A whole line that is only such a gap, without brackets. */
  readonly blank?: Stems

  /** Whole clauses before a colon that announce by themselves (`replies/framing.ts`). */
  readonly announcing?: Stems
  /** A clause before a colon that tells what an answer is like, which is a god's to tell (`replies/framing.ts`). */
  readonly describing?: Stems
  /** A sentence that may stand before an announcement, to its end (`replies/framing.ts`). */
  readonly politeness?: Stems
  /** What assistants yield with: `Sure thing` (`replies/framing.ts`). */
  readonly yielding?: Stems
  /** What they yield to, to the sentence's end (`replies/framing.ts`). */
  readonly yielded?: Stems
  /** A whole line that announces the next (`replies/framing.ts`). */
  readonly foreword?: Stems
  /** A whole line that says that nothing follows (`replies/framing.ts`). */
  readonly end?: Stems

  /** What a chat's format calls who asks: another's label (`replies/cast.ts`). */
  readonly asker?: Stems
  /** What the answer's own label may be made of, besides the god's name (`replies/cast.ts`). */
  readonly label?: Stems
  /** Words a god may shout before a colon: no label (`replies/cast.ts`). */
  readonly shout?: Stems
  /** Before a name in a label (`replies/cast.ts`). */
  readonly titles?: Stems
  /** Behind a name in a label, with what follows: `Zeus the Great` (`replies/cast.ts`). */
  readonly byname?: Stems
  /** One of several answers, with a number behind it (`replies/cast.ts`). */
  readonly draft?: Stems
  /** What a form calls its speaker (`replies/cast.ts`). */
  readonly speaker?: Stems
  /** Before a name in brackets: `[as Zeus]` (`replies/labels.ts`). */
  readonly speakingAs?: Stems

  /** Verbs of speaking that tell who speaks, in the third person (`replies/narration.ts`). */
  readonly says?: Stems
  /** The god, without its name, before such a verb (`replies/narration.ts`). */
  readonly pronoun?: Stems
  /** What gods are seen doing between asterisks or brackets (`replies/dress.ts`). */
  readonly deed?: Stems

  /** After these a full stop ends no sentence (`replies/sentences.ts`). */
  readonly abbreviation?: Stems
  /** After these, before a number, it ends none either (`replies/sentences.ts`). */
  readonly numberAbbreviation?: Stems
}
