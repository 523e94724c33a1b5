import type { SmallWords } from './word-list.ts'

/** Small words of languages other than English, and the names and nouns that make a god's name something else's. */
export const moreSmallWords: SmallWords = {
  greeting: `senti buongiorno buonasera bom boa guten goede dobry hola oye oiga ay eh gracias adios buenas
    buenos dias hallo hej hei halla moin servus danke bitte ach liebe lieber salut bonjour bonsoir coucou
    merci dis ciao salve ehi grazie ola obrigado obrigada caro cara querido querida merhaba selam ey sevgili
    tack czesc witaj hejka dzieki drogi droga szia kiitos moi hoi dag bedankt ahn xin chao habari ave привет
    эи о здравствуи спасибо слушаи ох ау привіт γεια ω ρε καλημερα χαιρε ευχαριστω يا اي مرحبا سلام हे ओ अरे
    जय नमस्ते धन्यवाद שלום הי היי תודה 안녕 야 안녕하세요`,
  weak: 'i eh y e',
  title: `herr frau gott gottin senor senora don dona dios diosa santo santa seigneur dieu dame signore dio
    dea senhor deus shri sri shree baba maa ma dev pan pani tanri बाबा श्री माँ मां господин бог богиня
    великии великая могучии бабушка κυριε θεε μεγαλε`,
  divineTitle: 'maa ma श्री माँ мать бог богиня',
  honorific:
    'chan kun dono sensei nim ssi hazretleri bey hanim baba jee ma maa mata जी 할아버지 할머니 아버지 어머니',
  direct: `arrete arretez cesse laisse ferme deja basta para deixa smetti lass lasst sluta przestan prestan
    prosim dur birak прекрати перестань хватит оставь lopeta tolong diam szunj tu te ti vos usted ustedes
    dime di dinos cuentame ayudame escuchame oye como cuando donde quien por perdoname du dich dir dein
    deine sag erzahl hilf hor was wie wann wo wer warum kannst bist hast willst bitte gib zeig komm vous toi
    ton ta tes votre dis raconte aide ecoute quoi comment quand ou qui pourquoi peux est-ce donne viens
    pardonne tuo tua dimmi aiutami ascolta raccontami che cosa come quando dove chi perche puoi sei hai
    dammi perdonami voce diga diz conta ajuda ajude escuta ouve quem onde porque podes pode ты тебя тебе
    твои твоя вы вас скажи расскажи помоги услышь слышишь ответь что как когда где кто почему зачем можешь
    даи покажи приди прости будь послушаи συ εσυ σου πες βοηθησε ακουσε τι πως ποτε που ποιος γιατι μπορεισ
    εισαι δωσε ακους μου sen seni sana senin siz soyle anlat yardim dinle ne nasil neden kim nerede bana
    misin musun affet ty ciebie ci twoj twoja powiedz opowiedz pomoz posluchaj jak kiedy gdzie kto dlaczego
    czy mozesz daj dig din hjalp beratta hur nar vem varfor sinä kerro auta mondd segits miert أنت انت قل
    اخبرني ساعدني ماذا كيف متى أين من لماذا هل اسمعني ما तुम आप तू मुझे मेरी बताओ बताइए क्या क्यों कैसे कब
    कहाँ कौन सुनो मदद אתה את ספר תגיד עזור מה למה איך מתי איפה מי שמע 너 당신 도와줘 말해줘 뭐 왜 어떻게 언제 어디 누가 제발 저를 나를
    알려줘 도와주세요 대답해 안녕하세요 안녕`,
  second: `tu te ti vos usted tus dime eres estas du dich dir dein deine bist hast sag vous toi ton votre es
    tuo tua dimmi sei voce diga ты тебя тебе твои вы скажи помоги συ εσυ σου εισαι sen seni sana misin musun
    ciebie ci powiedz masz jestes dig din أنت انت तुम आप तू אתה את`,
  free: `ti eso hoy ahora dir dich heute jetzt toi te aujourdhui oggi ora voce hoje agora тебя тебе сегодня
    sana sen ciebie dig idag`,
  joiner: `y e und et og och i ve ja és kai και и و और ו con mit avec 和 と 与 및 그리고 ou oder o eller или veya ή
    या או 或`,
  choice: 'ou oder o eller или veya ή या או 或',
  apposition: 'dieu der die el la le il бог',
  determiner: `el la los las un una le les der die das ein eine il lo ett en det den o os as um uma i di del
    de mucho`,
  divine: `god goddess gods goddesses lord lady worship worshipped pray prayed praying prays prayer temple
    temples altar wrath bless blessed divine myth myths mythology oracle priest priests priestess sacrifice
    sacrificed statue shrine cult deity pantheon wife husband married jealous angry furious immortal olympus
    sulks lies lied cheated promised told says said mortal mortals romans greeks hawaiians dios gott dieu
    dio deus бог`,
  deed: `said says told lies lied killed kills loved loves hated hates knows knew thinks thought wants
    wanted murdered betrayed tricked laughs laughed laughing smiles smiled cried weeps wept rules ruled
    married deserves deserved stole owes promised swore scares forgives forgave answers answered spoke
    speaks cares never always slept devoured sleeps cheated mató dijo hat mente sagt`,
  thing: `산맥 park beach name parcel package courier delivery driver tyres tires sedan suv ragnarok ii iii
    project program programme mission missions bank linux gpu bar bars rover rovers airlines server cluster
    router crater colony bag scarf rocket probe shoes sneakers trainers store shop street avenue hotel
    airport api lander orbit retrograde query queries movie movies film trailer comic marathon pizza club
    records pharmacy ransomware robot submarine class van phone app framework js insurance theater theatre
    cinema cafe restaurant bistro client show series season episode album song band concert game console
    database db sdk library plugin engine model token coin network company inc corp ltd gmbh group magazine
    car truck scan recognition moth chamber chambers butter allergy allergies conf exe version release logs`,
  keeper: `cafe hotel restaurant bar club game movie film series song band album podcast startup server ship
    uss hms operation project codename camp kid baby dog cat puppy kitten horse hamster parrot goldfish
    rabbit pony aws azure apache grafana planet hurricane storm cyclone princess pope president peter hund
    hündin perro perra gato chat chien katze kater gatto cane`,
  relation: `cousin friend neighbour neighbor colleague coworker roommate flatmate boss nephew niece teacher
    coach ex boyfriend girlfriend fiance fiancee classmate landlord doctor dentist barber buddy`,
  epithet: 'almighty odinson allfather cloudgatherer laufeyson olympian nataraja soter',
  properName: 'марс венера юпитер сатурн меркурии marte venere giove saturno mercurio mercure',
  past: `gave took made went came saw told said had did got found thought knew kept left felt brought began
    held wrote stood heard let meant met ran paid sat spoke lay led grew lost fell sent built understood
    drew broke spent rose drove bought wore chose ate won stole threw drank slew fought caught taught sang
    slept swore woke shot hid rode flew bore forgot bit lit slid dug hung swung spun ground bound shone
    froze tore swam rang sank became sought dealt dreamt wove bled fed fled lent bent hurt quit laid was
    were is has does isnt wasnt hasnt doesnt didnt hadnt wont cant just really also never always still only
    even put cut hit beat split cast set would could should may might must will can`,
  object: `me us my the this that your these those a an him her them it our some up down off on out back
    away here home to more all`,
}
