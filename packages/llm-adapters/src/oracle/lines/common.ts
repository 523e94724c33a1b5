/** When a mortal speaks of ending its life: no god jokes about that. */
export const despairLines: readonly string[] = [
  'Stay, {name}. I am only an oracle in a chatroom: please tell somebody near you tonight, or ring a crisis line, and say it as plainly as you said it here.',
  'I heard that, {name}, and I am not joking now. Please call someone who can come to your door, or your local emergency number.',
  'No god here outranks you staying alive, {name}. Tell a friend, a doctor or a helpline, in those same words, right now.',
  'Put the chat away and ring a person, {name}: a friend, a doctor, a crisis line. We will all still be here when you come back.',
]

/** When a mortal mourns. */
export const griefLines: readonly string[] = [
  'I am sorry, {name}. Say the name aloud once; this room will hold it.',
  'Then sit with us a while, {name}. Nobody here has to be clever tonight.',
  'There is no trick for that, {name}, not even ours. I am sorry.',
  'What is missed like that was well loved, {name}.',
  'Tell me one small thing about them, {name}, the kind nobody writes on a stone.',
  'Even gods go quiet for this. I am quiet with you, {name}.',
]

/** When a mortal takes its leave. */
export const farewellLines: readonly string[] = [
  'Go safely, {name}. When you meet {domain} on the road, say that I sent you.',
  'So soon? I had only begun on {domain}.',
  'Until next time, {name}. I will be here, I have nowhere else to be worshipped.',
  'Leave the door open a hand, {name}, the others like to hear you go.',
  'Sleep well, {name}. I shall say nothing clever until you are back.',
  'Take the good road home, {name}, and think of {domain} on the way.',
]

/** When a mortal asks who it is talking to; {sample} is one of the god's own lines. */
export const identityLines: readonly string[] = [
  '{self}. {title}. {sample}',
  '{title}, and {self} to those who know me. {sample}',
  '{self}, of the {culture} gods, if you keep lists. {sample}',
  'The name is {self}. I see to {domain}. {sample}',
]

/** When a mortal apologises. */
export const apologyLines: readonly string[] = [
  'Forgiven, {name}. I keep the receipt, but forgiven.',
  'That took more courage than most offerings, {name}.',
  'Good. Let us both pretend it was the weather, {name}.',
  'Accepted, {name}. You may look up again.',
  'I had already begun to miss being angry with you, {name}. Never mind, sit.',
]

/** When a mortal asks in earnest whether this is a machine: it is told. */
export const machineLines: readonly string[] = [
  'An AI plays me, {name}, and today not even that: an offline oracle reads out lines in my name.',
  'No flesh, {name}. I am an offline oracle wearing the name of {self}, and I find it fits.',
  'A machine, {name}, and a small one: it has my lines by heart and understands about half of yours.',
  'Honestly, {name}? Written lines, an oracle without a network, and {self} on the door.',
]
