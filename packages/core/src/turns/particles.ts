import { foldName } from '../gods/pantheon.ts'

/** Small words around a name that tell whether it is called. Folded; English first, then the commonest of others. */
const setOf = (words: string): ReadonlySet<string> => new Set(foldName(words).split(' '))

/** Names that are words too, where no list of words says so. */
export const wordLikeNames = setOf(
  'hela inti kali gaia sins hope love luck time death dawn moon sola rama mama baba fate fortuna gremlin ' +
    'gremlins baron eros echo muse fury titan victory nemesis phoenix aurora chaos psyche asar bast dios ' +
    'λυσσα один тор гор лада ра काली παν νυξ γη ηρα σετ пан нут сет ананси бес марс',
)

/** Names that are written with a capital where they mean no god: planets, places, brands, the famous. */
export const properWords = setOf(
  'mars venus jupiter saturn mercury neptune uranus pluto ceres maui nike pele europa amazon juno αθηνα марс венера ' +
    'юпитер сатурн меркурий marte venere giove saturno mercurio mercure sol',
)

/** Who cries these calls somebody. */
export const greetings = setOf(
  'right o oh ah hey heya hi hiya hello helo yo hail ahoy greetings welcome dear dearest please pls plz thanks thx ty ' +
    'sorry goodbye bye farewell goodnight alas listen look behold oi psst ok okay so well yes no yeah nah lol but and ' +
    'also now come wow damn morning evening night luck sup ' +
    'hola oye ay eh gracias adios buenas buenos hallo hej hei halla moin servus danke bitte ach salut bonjour bonsoir ' +
    'coucou merci ciao salve ehi grazie ola oi obrigado obrigada caro cara querido querida merhaba selam ey tack ' +
    'czesc witaj hejka dzieki drogi droga szia helo kiitos moi привет эи о здравствуи спасибо слушаи ох ау привіт ' +
    'γεια ω ρε καλημερα χαιρε ευχαριστω يا मर्हबा اي مرحبا سلام हे ओ अरे जय नमस्ते धन्यवाद שלום הי תודה היי 안녕 야 안녕하세요 ahn xin chao habari ' +
    'ave hoi dag bedankt',
)

/** Titles before or after a name that belong to it. */
export const titles = setOf(
  'lord lady mighty great almighty mother father mama papa old wise holy saint god goddess king queen sir madam mr ' +
    'mrs master brother sister uncle aunt auntie prince divine beloved glorious o dear my sweet poor good ' +
    'herr frau gott gottin senor senora don dona dios diosa santo santa seigneur dieu dame signore dio dea senhor deus ' +
    'shri sri shree baba maa ma dev बाबा श्री माँ मां господин бог богиня великии великая могучии бабушка pan pani ' +
    'κυριε θεε μεγαλε tanrı tanri',
)

/** Endings of respect, joined by a hyphen or a space. */
export const honorifics = setOf(
  'ji sama san chan kun dono sensei nim ssi hazretleri bey hanim baba jee जी 娘娘 さま さん 様 殿 大神 大人 大仙 よ 啊 呀 哥',
)

/** A line that goes on with one of these after a name at its start speaks to that name. */
export const directWords = setOf(
  'you your yours u ur ye thou thee thy tell say speak answer explain describe give grant show help save bless forgive ' +
    'spare hear listen look see watch come go stop wait stay sit stand shut please pls plz let lets do does did dont ' +
    'are arent can cant could couldnt will would wouldnt should what whats why how hows when where who whos whose which ' +
    'whom i im ive ill id we were me my hi hello hey thanks thank sorry teach send bring make take keep leave strike ' +
    'smite protect guide lend sing dance calm guess think remember promise swear admit choose pick decide judge ' +
    'convince praise tell ask put play try use turn get wake sleep eat drink ok okay lol is this that theres ' +
    'lie talk write read run fight kill destroy curse cure heal bro dude buddy man any got have having want wanna care mind settle ' +
    'tu te ti vos usted ustedes dime di dinos cuentame ayudame escuchame oye que como cuando donde quien por perdoname vuestra ' +
    'du dich dir dein deine sag erzahl hilf hor was wie wann wo wer warum kannst bist hast willst bitte gib zeig komm ' +
    'vous toi ton ta tes votre dis raconte aide ecoute quoi comment quand ou qui pourquoi peux es est-ce donne viens pardonne ' +
    'tuo tua dimmi aiutami ascolta raccontami che cosa come quando dove chi perche puoi sei hai dammi perdonami ' +
    'voce diga diz conta ajuda ajude escuta ouve o quem quando onde porque podes pode es me ' +
    'ты тебя тебе твои твоя вы вас скажи расскажи помоги услышь слышишь ответь что как когда где кто почему зачем можешь ' +
    'дай покажи приди прости будь послушаи ' +
    'συ εσυ σου πες βοηθησε ακουσε τι πως ποτε που ποιος γιατι μπορεισ εισαι δωσε ακους με μου ' +
    'sen seni sana senin siz soyle anlat yardim dinle ne nasil neden kim nerede bana beni misin musun affet ' +
    'ty ciebie ci twoj twoja powiedz opowiedz pomoz posluchaj co jak kiedy gdzie kto dlaczego czy mozesz daj ' +
    'dig din hjalp beratta sag hor vad hur nar vem varfor sinä kerro auta mondd segits miert ' +
    'أنت انت قل اخبرني ساعدني ماذا كيف متى أين من لماذا هل اسمعني ما तुम आप तू मुझे मेरी बताओ बताइए क्या क्यों कैसे कब कहाँ कौन सुनो मदद ' +
    'אתה את ספר תגיד עזור מה למה איך מתי איפה מי שמע 너 당신 도와줘 말해줘 뭐 왜 어떻게 언제 어디 누가 안녕하세요 안녕 제발 저를 나를 알려줘 도와주세요 대답해',
)

/** Second person: who is spoken to is in the line. */
export const secondPerson = setOf(
  'you your yours u ur ye thou thee thy yourself youre youve youll youd thanks thank me us hear help save bless please pls tell forgive ' +
    'goodnight goodbye bye hello hi hey hail love good welcome sorry wake come listen answer shut lets speak ' +
    'tu te ti vos usted tus dime eres estas du dich dir dein deine bist hast sag vous toi ton votre es tuo tua dimmi sei voce diga ' +
    'ты тебя тебе твои вы скажи помоги συ εσυ σου εισαι sen seni sana misin musun ty ciebie ci powiedz masz jestes dig din ' +
    'أنت انت तुम आप तू אתה את',
)

/** Words before a name, at the end of a line that speaks to somebody, that leave the name free to be called. */
export const beforeCalled = setOf(
  'you u ya me us there here think today now tonight please pls up doing going mean it that this so too again much ' +
    'do morning night day evening afternoon luck welcome sorry thanks thankyou say really then right down back soon later ' +
    'feeling feel home wrong upset busy mad angry ready okay ok out off done know yourself mine yours job work one first ' +
    'everything anything something nothing lies truth answer fine best awake asleep alone hungry bored real serious ' +
    'ti eso hoy ahora dir dich heute jetzt toi te aujourdhui oggi ora voce hoje agora тебя тебе сегодня sana ' +
    'sen ciebie dig idag',
)

/** Joins names that are called, or spoken of, together. */
export const joiners = setOf(
  'and & y e und et og och и i ve ja és es och kai και و और ו or ou oder plus with 和 と 与 및 그리고',
)

/** After `NAME,` these go on about the name. */
export const appositions = setOf(
  'the who whom whose which god goddess king queen lord son daughter father mother dieu der die el la le il бог',
)

/** Before a word that is also a name: it is the word. */
export const determiners = setOf(
  'a an the this that these those my your his her its our their some any no every each one two all frying sauce peter ' +
    'dutch oven chess data jet tv tool skill mind game drum movie film game box hot cast iron ' +
    'el la los las un una le les der die das ein eine il lo ett en det den o os as um uma i',
)

/** What makes a planet's name a god's. */
export const divineWords = setOf(
  'god goddess gods goddesses lord lady worship pray prayed praying prays prayer temple temples altar wrath bless blessed ' +
    'divine myth myths mythology oracle priest priestess sacrifice sacrificed statue shrine worshipped cult deity pantheon wife husband ' +
    'jealous angry furious immortal olympus sulks lies lied cheated promised told says said dios gott dieu dio deus бог',
)

/** After a name these make it a thing's. */
export const thingWords = setOf(
  'project program programme mission missions bank linux gpu bar bars rover rovers airlines server cluster router crater colony ' +
    'bag scarf rocket probe shoes sneakers store shop street avenue hotel airport hammer-drill api lander orbit opposition retrograde ' +
    'query queries movie movies film trailer comic marathon seven chess pizza club records pharmacy marathon ransomware robot submarine class van phone app framework js retrogrades insurance',
)

/** Before a name these make it an animal's or a thing's. */
export const keepers = setOf(
  'dog cat puppy kitten horse hamster parrot goldfish aws azure apache planet hurricane storm cyclone model peter hund perro chat katze',
)

/** After a name at the start of a sentence: what persons do and things do not. */
export const deeds = setOf(
  'said says told lies lied killed kills loves loved hates hated knows knew thinks thought wants wanted murdered betrayed ' +
    'tricked laughs laughed laughing smiles cried weeps wept rules ruled married deserves deserved stole owes promised swore ' +
    'scares forgives forgave answers answered spoke speaks cares never always mató dijo hat a и mente sagt',
)

/** Names that people bear too: with a surname after them they are people's. */
export const personNames = setOf(
  'seth diana iris freya freja isis juno aurora penelope jason gaia athena maya phoebe thor tara rhea luna flora ram krishna ' +
    'ganesh lakshmi durga indra brigid maia nahid apollo hermes angus lugh inari',
)

/** Openings that greet nobody by themselves: too little for a word that is also a name. */
export const weakGreetings = setOf(
  'and so but now well ok okay all no yes yeah nah also come wow damn look listen behold lol o i eh y e morning evening night day luck sup alas on',
)
