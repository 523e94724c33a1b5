/** Nouns that nobody means as the subject of a talk. */
export const emptyNouns = new Set(
  `thing things something anything everything nothing stuff way ways lot lots kind kinds sort bit one ones two
  someone somebody anyone anybody everyone everybody nobody none no-one here there time times day days today
  tonight tomorrow yesterday now question questions answer answers point fact reason idea example case course
  part side end matter problem issue word words name thanks thank please hello hi hey ok okay lol haha hmm yes
  no yeah u ur im guys guy dude bro sir madam lord lady o oh ah wow god gods goddess others other all both
  rest fine morning evening afternoon night week minute moment second while try look turn chance mean sure
  everyone's what who which whichever whatever whose mr mrs topic line room chat truth opinion thoughts
  gm gn bye goodbye farewell welcome hail greetings`.split(/\s+/),
)

/** Words that hold English sentences together: a line of several words without them is in another language. */
export const functionWords = new Set(
  `a an the and or but if of to in on at by for from with about as is am are was were be been do does did done
  have has had i i'm i've i'd i'll you you're your my me mine we us our it it's its he she they them his her
  their this that these those who what when where why how which not no don't can't won't isn't will would can
  could should may might must shall there here so too very just up out than then because some any all more
  most never always ever again after before into over
  what's that's there's who's how's let's isn't doesn't didn't couldn't wouldn't they're we're you've i'll she's he's
  get got want like need know think make give tell really gonna wanna please u im dont cant`.split(/\s+/),
)

/** Letters that English does not write. */
export const foreignLetters =
  /[^\p{Script=Latin}\p{N}\p{P}\p{S}\p{Z}\p{M}]|[ßøæœñłþðąęćśźżőűğış¿¡]|[äöüàâçèêëìíîïòóôùúûãõ]/iu
