import type { SubjectTable } from './subject-table.ts'

export const english: SubjectTable = {
  endings: 's es ed d ing',
  nothing: `would/d love to, love to, love it/this/that, for the love of, in love with the idea, kill/killing for, dying/die for a/some,
    to die for, die laughing, dead serious/sure/easy/on/right/wrong, deadly, drop dead gorgeous, scared to ask, cold beer/drink/one/shoulder/war,
    cold hard, cool, hot take, hot mess, no worries, hate, hating, care, caring, carer, stared, booked, booking, fully booked, book a/me/us,
    school of thought, old school, night owl, good/nice night, last name, lose/losing/lost weight, lost count/track/touch/interest/patience, lost in translation,
    lost cause, lost my mind, lose my mind, my bad luck to, best of luck with, good luck, win win, winning smile, rain check, raining cats and dogs,
    snowed under, brainstorm, storm out, take by storm, drunk on power, in the long run, dream team, in your dreams, wouldn't dream of, dream come true, living the dream,
    baby steps, birth certificate, mother tongue, father figure, mother of all, brother in arms, sister company, family name, bird's eye, kill two birds, early bird, cat's out of the bag,
    copycat, hot dog, holy cow, snake oil, fish for compliments, wild goose, dark horse, hold your horses, high horse, sea of, sea change, under the sun, place in the sun,
    over the moon, once in a blue moon, honeymoon, tip of the iceberg, break the ice, ice cream, no money back, for my money, bread and butter issue, not my cup of tea, cup of tea is,
    piece of cake, you bet, i bet, bet you, wanna bet, white lie, lie down, lying down, lay down, lie in, lies in, secret santa, trick question, trick or treat, does the trick, no joke, you're joking, just joking,
    inner beauty, sleeping beauty, beauty of it, hair raising, split hairs, dress code, dress up as, food for thought, sick of it/this/that/you/them, sick and tired of, sick beat/trick, tired of waiting/hearing/this/that/it/you,
    doctor who, memory card/stick, ghost town, ghost writer, not a ghost of, clean slate, come clean, chess king, king size, queen size, going strong, strong opinion/feeling/language/accent, strong coffee/tea,
    phone it in, promising, judge a book, don't judge, don't judge me, no judgement, party line, third party, political party, search party, face the music, music to my ears, song and dance about, swan song,
    war on, price war, star wars, star trek, fight the urge, angry birds, wind up, get wind of, throw in the towel, fire away, fired up, under fire, cease fire, fire me a, set fire to the rain,
    road trip mix, on the road to, middle of the road, same boat, rock the boat, miss the boat, jump ship, rest of, spring to mind, spring up, fall for it, fall asleep reading, long story short, end of story, same old story, game changer, game on,
    gold standard, golden rule, trouble shooting, troubleshoot, no trouble, judgement free, not the end of the world, mind your own business, mean business, family business, work out well, it works, doesn't work, does not work, didn't work, works for me, worked fine`,
  subjects: {
    death: `death, dead, die, died, dies, dying, deceased, passed away, pass away, passed on last, widow*, mortality, mortal coil, afterlife, life after, funeral*, burial, buried, coffin,
      cemetery, graveyard, cremat*, mourn*, grief, griev*, bereave*, condolence, in memoriam, put him/her/it to sleep, put to sleep, suicid*, kill myself, terminal illness, hospice, obituar*, no longer with us, rest in peace, rip,
      lost my/our/his/her/their grandm*/grandpa/grandfather/granddad/nan/nana/gran/granny/mother/mom/mum/mama/father/dad/papa/son/daughter/child/baby/brother/sister/husband/wife/uncle/aunt/cousin/partner/parents,
      miss my late, my late husband/wife/mother/father/mum/mom/dad`,
    funeral:
      'funeral*, burial, buried, coffin, cremat*, wake for, eulog*, hearse, cemetery, graveyard, undertaker, mourner',
    grief: `grief, griev*, mourn*, bereave*, miss him/her/them so, still miss him/her/them, heartbroken, heartbreak*, broken heart, lost my/our grandm*/mother/mom/mum/father/dad/son/daughter/brother/sister/husband/wife`,
    love: `love, loved, lovers, lover, loving her/him, in love, fall for him/her/them, fell for, falling for, crush, crushing on, soulmate, soul mate, romance, romantic, sweetheart, valentine*, girlfriend, boyfriend,
      heartbreak*, heartbroken, broken heart, kiss*, feelings for, infatuat*, smitten, love letter, the one that got away, head over heels, unrequited, have a thing for, my type, lovesick, have butterflies`,
    flirt:
      'flirt*, pick up line, pickup line, hit on me/her/him/them, hitting on, slide/slid into dms, wink*, chat her/him up, seduc*',
    date: 'first date, dating, blind date, a date with, date night, go out with, going out with, asked me/her/him out, ask her/him out, ask out, tinder, bumble, hinge date, matched with, swipe, swiped, second date, stood me up, he/she likes me',
    ex: `my/her/his/your/an/the ex, ex husband, ex wife, ex boyfriend, ex girlfriend, exes, old flame, broke/break/breaking/broken up, broke it off, breakup, break up, dumped me, got dumped, was dumped, left me for, ghosted me, split up, we split, get back together, ended it with, ending things with`,
    jealous:
      'jealous*, envy, envious, envied, green with envy, possessive, looks at other women/men/girls/guys, checks my phone, fomo',
    cheating:
      'cheated on, cheating on, cheats on, cheating, unfaithful, infidel*, having an affair, affair, behind my/her/his back, two timing, mistress',
    wedding: `wedding, bride, bridal, bridesmaid, groom, groomsmen, best man, getting married, get married, got married, marry, marry me, marrying, marries, engaged, engagement ring, fiance, fiancee, propose to, proposed to, popped the question, honeymoon, bouquet, altar, bachelorette, stag do, hen do, vows`,
    marriage: 'marriage, married, spouse, my husband, my wife, married life, marital, wedlock, anniversary',
    divorce:
      'divorc*, custody, alimony, separated from, leaving my husband/wife, left my husband/wife, marriage is over, prenup',
    exam: `exam, examination, midterm, finals, final exam, quiz tomorrow, test tomorrow/today/monday/friday, math/maths/driving/chemistry/physics/history/biology test, big test, failed my test, study for, studying for, revise for, revising, revision, cram, cramming, pop quiz, grades, sat score, bar exam, flunk, flunked, pass my test, past paper, mock`,
    school: `school*, class, classes, classmate, teacher, lesson, pupil, kindergarten, college, university, uni, campus, semester, lecture, professor, detention, recess, principal, headmaster, graduat*, student, tuition, degree, course work, coursework, thesis, dissertation, studies, studying`,
    homework:
      'homework, assignment, essay due, essay, worksheet, problem set, term paper, coursework, due tomorrow, group project, algebra, calculus',
    maths: 'math, maths, mathematics, algebra, calculus, geometry, equation, arithmetic, trigonometry',
    book: 'book*, novel, novels, reading, bookworm, bookshop, library, librarian, paperback, author, chapter, read a/the/this book, kindle, literature, to be read, page turner, bestseller',
    writing: `writing, writer, writers, write a/my/the/this book/novel/essay/poem/letter/story/song/blog/speech, manuscript, first draft, my draft, writer's block, blank page, proofread*, blog, publisher, screenplay, nanowrimo, i write, my novel, plot hole, fanfic*`,
    poem: 'poem, poet, poetry, verse, sonnet, haiku, rhyme, rhyming, limerick, stanza, ode',
    story:
      'story, stories, tale, tales, fable, myth, myths, legend, once upon a time, bedtime story, fairy tale, fairytale, storytell*, folklore',
    job: `job, jobs, jobless, career, work tomorrow/today/late/tonight, my work, at work, workplace, coworker, co worker, colleague, office, unemployed, unemployment, laid off, got fired, fired from, was fired, got sacked, sacked, hired, hire me, hiring, quit my, resign, resigned, resignation, resume, cv, cover letter, night shift, overtime, shift tomorrow, nine to five, 9 to 5, freelanc*, promotion, promoted, layoff, recruiter, linkedin, burnout, burned out, burnt out, redundan*, employer, intern, internship`,
    career: 'career, promotion, promoted, got passed over, climb the ladder, profession, vocation',
    boss: 'boss*, manager, my supervisor, micromanag*, ceo, team lead, line manager, my employer, management, bossing me',
    deadline:
      'deadline, due tomorrow/today/tonight/monday/friday, overdue, running out of time, behind schedule, last minute, crunch time, late on, hand it in, turn it in, submit by, ship by, time limit, extension',
    procrastinate:
      'procrastinat*, putting it off, put it off, keep putting off, should be working, should be studying, do it later, start tomorrow, can t get started',
    interview: 'interview*, hiring manager, job offer, second round, tell me about yourself',
    money: `money, cash, broke, dollar, euro, pound sterling, bucks, quid, salary, salaries, wage, wages, paycheck, payday, pay rise, pay raise, a raise, debt, debts, in debt, loan, loans, mortgage, credit card, bills, bill, invoice, tax, taxes, budget, savings, save up, invest, investing, investment, stocks, crypto, bitcoin, bank, bankrupt*, overdraft, can't afford, afford, expensive, cheap, rich, wealth*, millionaire, billionaire, poor as, owe me, owes me, owe him/her/them, lend me, inflation, pension, price`,
    rich: 'rich, wealth*, millionaire, billionaire, get rich, fortune, luxury, filthy rich',
    rent: 'rent, rental, renting, landlord, landlady, lease, evict*, tenant, tenancy, deposit back, housemate, roommate, flatmate, apartment hunting, flat hunting',
    shopping:
      'shopping, shop for, mall, black friday, sale, bargain, new shoes, groceries, amazon, impulse buy, retail therapy, window shopping, checkout',
    house:
      'house, my flat, my apartment, moving house, new place, move in, moving in, home improvement, ikea, furniture, renovat*, living room, mortgage',
    storm: `storm, stormy, thunderstorm, hurricane, typhoon, tornado, cyclone, gale, tempest, lightning, squall, blackout, power cut, power outage`,
    thunder: 'thunder*, thunderbolt, lightning, struck by lightning',
    lightning: 'lightning, struck by lightning, thunderbolt, thunderstorm',
    rain: 'rain*, rainy, drizzle, drizzling, downpour, pouring outside, pouring down, soaked, drenched, umbrella, wet day, puddle, monsoon, cats and dogs outside, shower of rain, getting wet',
    rainbow: 'rainbow',
    flood:
      'flood*, burst its banks, under water, inundat*, sandbag, burst pipe, basement is full of water, leak, leaking',
    drought: 'drought, no rain, hasn t rained, dried up, parched, dry season, water shortage, hosepipe ban',
    snow: 'snow*, blizzard, sledding, sleigh, snowman, snowball, snow day, avalanche',
    cold: 'cold, cold outside, cold out, freezing, frozen, frost, frosty, shiver*, chilly, my heating, heating broke, heating is, no heating, numb fingers, icy, below zero, minus ten, brr, brrr, polar',
    winter: 'winter*, blizzard, solstice, december, icicle, scarf, mittens, wintry',
    summer: 'summer*, beach, sunbath*, suncream, sunscreen, pool party, ice cream truck, july',
    spring: 'springtime, spring is here, first day of spring, blossom, daffodil, hay fever',
    heat: 'heat, heatwave, heat wave, boiling outside, too hot, so hot outside, scorch*, sweltering, melting, sweat*, hot outside/today/weather, humid, air conditioning, aircon, sauna',
    warm: 'warm, warm up, cosy, cozy, toasty',
    weather: 'weather, forecast, sunny, cloudy, climate, temperature',
    wind: 'windy, the wind, strong wind, wind outside, breeze, gust, gale, windmill, kite',
    fog: 'fog, foggy, mist, misty, haze',
    sun: 'sun, sunny, sunshine, sunlight, sunburn*, sunrise, sunset, daylight, tan, tanning, suntan, eclipse, vitamin d',
    morning:
      'morning person, mornings, this morning, every morning, dawn, sunrise, wake up early, woke up early, alarm clock, snooze, get up early',
    moon: 'moon, moonlight, full moon, new moon, lunar, werewolf, eclipse',
    star: 'stars, starry, constellation, stargaz*, telescope, shooting star, milky way, galaxy, astronom*, horoscope, zodiac, astrology',
    night:
      'night, nights, all night, midnight, late at night, nighttime, 3am, 2am, 4am, dark outside, darkness, nocturnal, after dark, tonight is, up all night',
    fire: 'fire, on fire, flames, flame, burning down, burnt down, burned the, wildfire, bonfire, campfire, fireplace, arson, firefighter, fireman, smoke alarm, matches',
    volcano: 'volcan*, lava, eruption, erupt',
    earthquake: 'earthquake, quake, tremor, aftershock, seismic, ground shook, ground is shaking, richter',
    sea: 'sea, seaside, ocean, waves, tide, beach, surf*, sailor, sailing, shipwreck, seasick, snorkel*, scuba, mermaid, coast, coral, seashell, lighthouse',
    river: 'river*, stream nearby, waterfall, creek, rapids, riverbank, kayak*, ferryman, canoe',
    swim: 'swim*, swam, swimming, pool, bikini, front crawl, drown*, dive, diving',
    mountain:
      'mountain*, summit, everest, climb*, alps, hike up, cliff, altitude, rock climbing, peak, alpine',
    hiking: 'hiking, hike, hikes, hiked, trekk*, backpacking, walking boots, nature walk, trail',
    forest:
      'forest, woods, woodland, jungle, tree, trees, mushroom hunting, deer, squirrel, lumberjack, firewood',
    war: 'war, wars, warfare, soldier, army, military, battle*, invasion, invaded, bomb*, troops, navy, veteran, draft notice, conscript*, enlist*, drafted, ceasefire, missile, tank battalion, armed forces, front line, trenches',
    fight:
      'fight, fights, fighting, fought, punch*, brawl, bully, bullies, bullied, bullying, beat him/her/them up, beat me up, boxing, duel, argument, argue, arguing, quarrel*, row with, spat with, martial art, sword, wrestl*, feud',
    argument:
      'argument, argue, argued, arguing, quarrel*, disagree*, bicker*, row with, falling out, debate, shouted at, screaming match',
    revenge:
      'revenge, avenge*, vengeance, vengeful, get back at, get even, payback, pay for this, make him/her/them pay, retaliat*, teach him/her/them a lesson, grudge, vendetta, betray*, backstab*, stabbed in the back',
    angry: `angry, anger, angrily, furious, fury, rage, raging, enraged, livid, pissed off, so pissed, mad at, so mad, makes me mad, hopping mad, fuming, infuriat*, irritat*, annoy*, losing my temper, lost my temper, temper, hate my/him/her/them, sick of, fed up, had enough, piss me off, pisses me off, drives me crazy/mad/nuts, boils my blood, blood boil`,
    music:
      'music*, musician, band, concert, guitar, piano, violin, drum, drums, drummer, flute, harp, choir, orchestra, playlist, spotify, melody, jazz, hip hop, techno, opera, gig, saxophone, trumpet, vinyl, symphony',
    song: 'song, songs, sing, sings, singing, sang, singer, karaoke, lyric, choir, chorus, ballad, earworm, tune, hum, humming, stuck in my head, out of tune, lullaby',
    dance:
      'danc*, ballet, salsa, tango, waltz, dancefloor, two left feet, twerk*, disco, choreograph*, ballroom',
    party:
      'party, parties, partying, partied, celebrat*, festival, rave, nightclub, clubbing, festivity, carnival, bachelor party, going out tonight, bash',
    drunk:
      'drunk, drunken, tipsy, hungover, hangover, hammered, wasted, shitfaced, plastered, sober, drank too much, drinking too much, too much to drink, one too many, vodka, whisky, whiskey, tequila, rum, gin, cocktail, booze, alcohol*, binge drink*, pub, bar tonight, get drunk, shots',
    hangover: 'hangover, hungover, drank too much, never drinking again',
    beer: 'beer, beers, ale, lager, pint, pints, brewery, brew*, stout, ipa, keg, pub, craft beer, cold beer, a cold one, beer garden',
    wine: 'wine, wines, vineyard, merlot, chardonnay, prosecco, champagne, red wine, winery, sommelier, grapes, rioja',
    sleep: `sleep*, asleep, slept, nap, naps, napping, bedtime, bed, pillow, mattress, blanket, snore, snoring, overslept, oversleep, go to bed, good night sleep, goodnight, drowsy, doze, dozing, siesta, can't sleep, can't fall asleep, cant sleep, couldn't sleep, insomnia*, yawn, sleepless, wide awake`,
    insomnia: `insomnia*, can't sleep, cant sleep, can not sleep, cannot sleep, couldn't sleep, can't fall asleep, won't sleep, not slept, haven't slept, didn't sleep, sleepless, wide awake, lying awake, up all night, awake at, still awake, no sleep, tossing and turning, counting sheep, melatonin`,
    tired: `tired, tiring, exhaust*, dead tired, sleepy, worn out, wiped out, knackered, fatigue*, drained, no energy, burned out, burnt out, burnout, dead on my feet, weary, can't keep my eyes open, shattered today, need a break, need a nap`,
    dream:
      'dream*, dreamt, lucid dream, strange dream, daydream*, dreamed about, dreamt of, last night i dreamt',
    nightmare:
      'nightmare*, bad dream, bad dreams, night terror, sleep paralysis, woke up screaming, monster under',
    scared: `scared, scary, afraid, terrif*, frighten*, fear, fears, spooked, spooky, creepy, phobia, petrified, panic*, horror, horror movie, scares me, anxious, anxiety, worried sick, freaking out, freaked out, nervous, heard a noise, someone is outside, goosebumps, stage fright`,
    panic: 'panic*, freaking out, anxiety attack, hyperventilat*, meltdown, losing it',
    alone:
      'alone, lonely, loneliness, lonesome, no friends, have no friends, nobody likes me, no one likes me, nobody to talk to, no one to talk to, no one talks to me, on my own, by myself, isolated, solitude, nobody loves me, left out, single forever, feel invisible, nobody cares',
    shy: 'shy, introvert*, socially awkward, social anxiety, too embarrassed, blush*, awkward around, don t know what to say to',
    bored:
      'bored, boring, boredom, nothing to do, so dull, tedious, entertain me, kill time, killing time, nothing ever happens',
    crying:
      'cry, cries, crying, cried, tears, sobbing, sob, weep*, wept, in tears, bawling, so sad, feel sad, sad, depress*, feeling down, heartbroken, miserable',
    baby: 'baby, babies, newborn, toddler, infant, diaper, nappy, nappies, breastfeed*, teething, stroller, babysit*, cradle, bottle feed*, pacifier, is expecting, new dad, new mum, new mom',
    pregnant:
      'pregnan*, expecting a, in labor, in labour, contractions, due date, morning sickness, ultrasound, trimester, trying for a, miscarr*, ivf, midwife, positive test, baby bump, knocked up, water broke, waters broke',
    birth:
      'birth, giving birth, gave birth, born, in labor, in labour, midwife, c section, epidural, delivery room, maternity, contractions, newborn, water broke',
    kids: 'kids, my kid, children, my child, toddler, teenager, my boy, my little one, parenting, parent evening, tantrum, preschool, daycare, stepkids',
    mother:
      'mother*, mom, moms, mum, mums, mummy, mommy, mama, motherhood, stepmother, stepmom, mothers day, mother in law',
    father:
      'father*, dad, dads, daddy, papa, fatherhood, stepfather, stepdad, fathers day, my old man, father in law',
    family: `family, families, parents, relatives, in laws, my folks, cousin, cousins, uncle, aunt, auntie, niece, nephew, siblings, reunion, stepfamily, family dinner, mother in law, father in law, christmas dinner, thanksgiving`,
    brother: 'brother*, bro is, stepbrother, half brother, my twin, twin brother, sibling',
    sister: 'sister*, sis, stepsister, half sister, twin sister, sibling',
    grandmother: 'grandmother, grandma, gran, granny, nana, nan, abuela, great grandmother, grandparents',
    grandfather: 'grandfather, grandpa, granddad, grandad, gramps, great grandfather, grandparents',
    son: 'my/our/a/her/his son, sons, stepson, grandson, my boy',
    daughter: 'daughter*, stepdaughter, granddaughter, my little girl',
    wife: 'wife, wives, missus, my better half, housewife',
    husband: 'husband, husbands, hubby, my other half',
    boyfriend: 'boyfriend, bf, my man, my guy, my partner, girlfriend, gf',
    neighbour:
      'neighbor*, neighbour*, next door, upstairs people, people upstairs, man upstairs, thin walls, through the wall, fence',
    noise:
      'noise, noisy, so loud, too loud, loud music, leaf blower, drilling, construction outside, barking, honking, racket',
    quiet: 'quiet, silence, peace and quiet, hush, shush, library voice',
    harvest:
      'harvest*, reap*, crops, crop, wheat, orchard, bumper crop, picking apples, hayfield, barley, combine harvester, corn field, threshing',
    garden:
      'garden*, flower, flowers, roses, tulip, lawn, mow*, weeds, weeding, tomato plant, tomatoes, plants, houseplant, seedling, compost, greenhouse, prune, pruning, green thumb, sow seeds, balcony plants, potted, vegetable patch, allotment',
    farm: 'farm*, tractor, barn, livestock, plough, cattle, ranch, pigs, chickens, hens, hay, sheepdog, dairy',
    cow: 'cow, cows, calf, calves, cattle, bull, bulls, heifer, milking, herd, ox, oxen',
    horse:
      'horse*, pony, ponies, mare, stallion, foal, saddle, stable, gallop*, riding lesson, horseback, equestrian, jockey, donkey, mule',
    sheep: 'sheep, lamb, lambs, shepherd, wool, ewe, flock',
    goat: 'goat, goats, billy goat',
    dog: 'dog, dogs, doggo, puppy, puppies, pup, poodle, labrador, golden retriever, dachshund, terrier, bulldog, german shepherd, leash, barking, barks, kennel, walk the dog, vet appointment, good boy, fetch',
    cat: 'cat, cats, kitten, kitty, feline, meow, purr*, litter box, tabby, siamese, kitties, hairball',
    snake: 'snake*, python bit, cobra, viper, serpent, rattlesnake, venom*, fangs, boa, snakebite',
    spider: 'spider*, tarantula, cobweb, arachn*, spiderweb',
    bird: 'bird*, parrot, pigeon, seagull, sparrow, robin, hawk, falcon, budgie, feather, canary, crow, crows, raven, owl, swan, duck, ducks, goose, geese, nest, magpie, birdsong',
    fish: 'fish, fishes, salmon, trout, tuna, goldfish, aquarium, shark, sushi, cod, carp, fish tank',
    fishing:
      'fishing, fisherm*, angler, angling, fishing rod, caught a fish, bait, went fishing, trawler, hook line',
    hunt: 'hunt, hunts, hunted, hunter, hunters, hunting season, deer hunting, bow and arrow, archery, go hunting, poach*',
    bee: 'bee, bees, beehive, beekeep*, wasp, wasps, hornet, honeycomb, stung me, bumblebee',
    honey: 'honey, honeycomb, mead, jar of honey',
    mouse: 'mouse, mice, rats, rodent, mousetrap',
    wolf: 'wolf, wolves, werewolf, coyote, howling',
    frog: 'frog, frogs, toad, toads, tadpole',
    travel: `travel*, trip, trips, vacation, holiday abroad, on holiday, holidays, journey, flight, flights, airport, plane, airplane, suitcase, packing, passport, visa, backpack*, tourist, hotel, hostel, airbnb, road trip, abroad, train ticket, luggage, jet lag, cruise, boarding pass, itinerary, fly to, flying to, bucket list, wanderlust`,
    lost: `lost, got lost, i'm lost, lost my way, lost my keys/wallet/phone/passport/bag/glasses, lost and found, can't find my, where did i put, misplaced, which way, wrong turn, no idea where i am, where am i, gps, need a map, missing since, my keys, went missing`,
    road: 'road*, highway, motorway, traffic, commute, commuting, pothole, hitchhik*, detour, crossroads, directions, roadworks, rush hour',
    traffic: 'traffic, rush hour, stuck on the highway, gridlock, jam on the',
    car: 'car, cars, driver s license, driving test, driving lesson, drive to, my license, tyre, tyres, flat tire, engine, mechanic, parking, speeding, honda, toyota, tesla, bmw, ford, brakes, garage, carpool, crashed my',
    boat: 'boat*, ship, ships, sail, sails, sailing, yacht, ferry, canoe, kayak*, cruise, rowing, anchor, captain, shipwreck, harbour, harbor, raft',
    bridge: 'bridge, bridges',
    luck: `luck, lucky, unlucky, wish me luck, fingers crossed, cross your fingers, bad luck, jinx*, four leaf, clover, horseshoe, superstiti*, black cat, friday the 13th, omen, serendip*, rabbit's foot, touch wood, knock on wood`,
    bet: 'bet, bets, betting, gambl*, casino, poker, roulette, blackjack, odds, wager, slot machine, bookmaker, bookie, sports bet, all in, dice, jackpot',
    lottery:
      'lottery, lotto, jackpot, powerball, scratch card, scratchcard, raffle, winning numbers, lottery ticket, sweepstake',
    game: 'game, games, gaming, gamer, board game, video game, playstation, xbox, nintendo, minecraft, chess, checkmate, monopoly, fortnite, dungeons, role playing, rpg, card game, steam deck',
    chess: 'chess, checkmate, pawn, bishop takes, rook, grandmaster, queen s gambit, stalemate, elo',
    win: 'win, wins, won, winner, winning, victory, victories, victorious, champion*, gold medal, first place, trophy, triumph*, beat them, came first',
    lose: 'lose, loses, losing, loser, lost the game/match/final/race/bet/election, lost a game/match/bet, lost against, lost to, defeat*, beat me, we lost again, my team lost, came last, relegat*, always lose',
    sport:
      'sport, sports, football, soccer, basketball, tennis, baseball, rugby, cricket, hockey, volleyball, marathon, olympics, world cup, match tonight, goalkeeper, referee, golf, running a race',
    lie: 'lie, lies, lied, liar, liars, lying, lying to, told me lies, dishonest*, fib, fibbed, deceiv*, deceit, deception, make up an excuse, fake, faked, honest, pretend*, not telling the truth, hiding something, bluff*',
    truth: 'the truth, truth, honest answer, confess*, admit it, come clean',
    secret: `secret*, don't tell anyone, don't tell anybody, keep it between us, between you and me, confide*, confess*, spill the beans, hidden, hiding something, nobody knows, no one knows, promise not to tell, can you keep a`,
    gossip: `gossip*, rumor, rumors, rumour, rumours, spill the tea, have you heard, did you hear about, guess who, guess what, scandal*, drama at, talking behind, who is dating, juicy, they say that, word on the street, who did what`,
    trick:
      'trick, tricks, tricked, trickster, prank*, fooled, fool me, scam*, con man, magic trick, april fools, hoax, swindl*, cunning, outwit, outsmart*',
    prank: 'prank*, april fools, practical joke, whoopee cushion',
    joke: 'joke, jokes, joking, funny, pun, puns, punchline, make me laugh, laugh, hilarious, comedy, comedian, knock knock, stand up comedy, humor, humour, dad joke, tell me something funny, memes, meme',
    riddle: 'riddle, riddles, puzzle, puzzles, brain teaser, crossword, sudoku',
    beauty: `beauty, beautiful, pretty girl, gorgeous, handsome, makeup, make up tutorial, lipstick, mascara, nail polish, manicure, skincare, skin care, acne, pimple, wrinkles, good looking, most attractive, attractive, cute, am i ugly, ugly, am i pretty, who is the fairest, mirror, perfume, selfie, spa day, moisturi*`,
    ugly: 'ugly, hideous, look awful, look terrible, acne, pimple',
    hair: 'hair, hairs, haircut, hairdresser, hairstyle, barber, bald, balding, shampoo, bangs, fringe, braid, dye my, ponytail, wig, curls, curly, split ends, blonde, perm, bad hair day',
    beard: 'beard*, moustache, mustache, shave, shaving, shaved, stubble, razor, goatee',
    dress: `dress, dresses, dressing up, outfit, clothes, clothing, what to wear, what should i wear, nothing to wear, fashion, skirt, suit and tie, heels, shoes, jeans, gown, wardrobe, tailor, sewing, jacket, black tie, costume`,
    sewing:
      'sewing, sew, sews, sewn, knit*, crochet*, needle, thread, yarn, tailor, seamstress, hem, quilt*, embroider*',
    gold: 'gold, golden, jewel*, ring, necklace, earring, diamond, treasure, silver, gemstone, bracelet',
    jewellery: 'jewel*, necklace, earring, bracelet, engagement ring, diamond, brooch, gemstone',
    hungry:
      'hungry, hunger, starving, starved, famished, appetite, my stomach is growling, stomach rumbl*, need food, want food, something to eat, anything to eat, skipped breakfast/lunch/dinner, haven t eaten, peckish, munchies, hangry, snack, snacks, fasting, fridge is empty, empty fridge',
    diet: 'diet, dieting, calories, calorie, lose weight, losing weight, overweight, gain weight, gained weight, vegan, keto, carbs, fat, getting fat',
    cooking: `cook*, recipe, recipes, bake, baking, baked, oven, fry, fried, frying pan, simmer, chef, stew, roast, grill, grilling, bbq, barbecue, overcooked, undercooked, burned the rice, burnt the, kitchen, soup, spices, garlic, onions, casserole, marinat*`,
    dinner:
      'dinner*, supper, what should i eat, what to eat tonight, what s for, eat tonight, takeaway, takeout, order pizza, pizza, pasta, burger, restaurant, leftovers, guests coming, lasagna, ramen, tacos, steak, curry',
    lunch: 'lunch*, sandwich, sandwiches, lunch break, canteen',
    breakfast: 'breakfast, brunch, pancake, cereal, porridge, toast, scrambled, omelette, waffle',
    bread:
      'bread, breads, sourdough, baguette, bakery, baker, dough, toast, loaf, yeast, flour, bun, buns, croissant',
    soup: 'soup, soups, broth, stew, ramen',
    rice: 'rice, risotto, paddy, sushi',
    cheese: 'cheese*, mozzarella, cheddar, fondue, brie, parmesan, camembert, feta',
    milk: 'milk*, dairy, yoghurt, yogurt, lactose',
    cake: 'cake*, cupcake, frosting, dessert, muffin, brownie, cookies, pie, pastry, donut, doughnut, sweets, candy, ice cream',
    tea: 'tea, teas, teapot, earl grey, green tea, chamomile, matcha, chai, cuppa, kettle, cup of tea, teacup',
    coffee:
      'coffee, espresso, latte, cappuccino, caffeine, starbucks, barista, americano, decaf, mocha, flat white, cold brew',
    chocolate: 'chocolate*, cocoa, nutella, truffle, brownie, cacao, kitkat',
    sick: `sick, ill, illness, unwell, disease, fever, feverish, vomit*, throwing up, threw up, nausea, nauseous, food poisoning, stomach ache, stomachache, virus, covid, infection, cough*, sneez*, sore throat, runny nose, hospital, surgery, cancer, diagnos*, symptom, under the weather, caught a cold, have a cold, allerg*, asthma, chemo, broke my leg/arm/foot/ankle/wrist, sprain*, feel awful, flu, the flu, temperature of`,
    doctor:
      'doctor, doctors, physician, nurse, hospital, surgeon, surgery, clinic, prescription, check up, checkup, blood test, appointment, therapist, dentist, gp, ambulance, x ray, mri, emergency room',
    headache:
      'headache*, migraine, head hurts, head is killing, my head is pounding, head is splitting, head ache, aspirin, ibuprofen, paracetamol',
    flu: 'flu, influenza, runny nose, sore throat, sneez*, cough*, fever, have a cold, caught a cold, got a cold, catch a cold, common cold, stuffy nose, sniffles',
    medicine:
      'medicine, medication, pill, pills, antibiotic, pharmacy, pharmacist, vaccine, vaccinated, aspirin, ibuprofen, paracetamol, painkiller, cure, remedy, antidepressant',
    tooth: 'tooth, teeth, toothache, dentist, root canal, braces, cavity, wisdom tooth, tooth fairy, gums',
    pain: 'pain, painful, hurts so, it hurts, sore, aching, ache, back hurts, agony, cramp, cramps',
    back: 'back pain, backache, bad back, back hurts, my back is, back is killing, posture, slipped disc, chiropract*',
    birthday:
      'birthday, bday, b day, turning thirty, turning 30, turn 18, turn thirty, turning 40, turning forty, turning fifty, turning 18, birthday cake, blow out candles, sweet sixteen, turned 18',
    'new year':
      'new year*, new years eve, nye, resolution, january, fireworks, auld lang, countdown to midnight',
    memory: `memory, memories, remember*, forget, forgot, forgotten, forgetful*, forgetting, dementia, alzheimer*, amnesia, nostalgi*, can't recall, don't recall, slipped my mind, what was his/her/the name, on the tip of my, souvenir, old photo`,
    forget:
      'forget, forgot, forgotten, forgetful*, forgetting, slipped my mind, get over him/her/it, move on from',
    magic:
      'magic*, wizard, witch*, spell on, cast a spell, sorcer*, potion, wand, enchant*, curse on, cursed, abracadabra, tarot, love spell, hocus pocus, rune, runes, occult, voodoo, crystal ball, ritual, hex',
    ghost:
      'ghost, ghosts, haunt*, poltergeist, paranormal, seance, ouija, specter, undead, zombie, phantom, spirits, medium said, exorcis*',
    monster: 'monster*, bigfoot, dragon, yeti, vampire, kraken, loch ness, zombie, cryptid, alien abduct*',
    future: `future, predict*, prophecy, prophec*, fortune tell*, horoscope, what will happen, tell my fortune, will i ever, what lies ahead, foresee, crystal ball, tarot, destiny, fate, omen`,
    decision: `decision, decide, deciding, can't decide, which one should, should i stay, should i go, dilemma, make up my mind, torn between, choose between, choice, indecisive, pros and cons, crossroads`,
    advice: `advice, advise, any tips, what should i do, what do i do, what would you do, need help with, guidance, counsel`,
    wisdom: 'wisdom, wise, wisest, wiser, philosoph*, meaning of life, purpose of life, enlighten*, sage',
    clean:
      'clean, cleans, cleaned, cleaning, cleaner, dust, dusting, vacuum*, mop, mopping, tidy, tidying, tidied, declutter*, messy, mess in, my room is a, chores, housework, scrub, bleach, dirty, filthy, stain, stains, hoover*, spring clean, dishes, do the dishes',
    laundry:
      'laundry, washing machine, ironing, iron my, dryer, detergent, missing sock, socks, fold clothes, stain, stains, shrunk, pile of clothes, dry clean*, lost a sock',
    kitchen:
      'kitchen*, fridge, stove, oven, dishwasher, dishes, microwave, sink, frying pan, cutlery, saucepan',
    bath: 'bath, baths, bathtub, bubble bath, hot tub, shower, showers, showering, hot spring, onsen, jacuzzi, sauna, soak in',
    toilet:
      'toilet*, bathroom, loo, restroom, constipat*, diarrhea, plunger, toilet paper, clogged, sewer, plumber, poop',
    work: 'hard work, work hard, overwork*, hustle, workaholic, productiv*, so much work, too much work, working late, workload, busy',
    king: 'king, kings, kingdom, royal, royals, throne, crown*, monarch*, ruler, emperor, who rules, in charge here, prince, who is in charge',
    queen: 'queen, queens, empress, princess, her majesty, drag queen',
    strong:
      'strong, stronger, strongest, strength, muscle, muscles, muscular, biceps, deadlift*, bench press, lift weights, weightlifting, powerful, mightiest, mighty, arm wrestl*, push ups, pushups, who would win, six pack, heaviest, protein shake, squats, buff, abs, most powerful',
    gym: 'gym, gyms, workout, work out, working out, lifting, deadlift*, bench press, treadmill, leg day, personal trainer, dumbbell, squats, push ups, pushups, crossfit, protein shake, weights, fitness, reps, cardio',
    yoga: 'yoga, meditat*, mindful*, downward dog, namaste, breathing exercise, inner peace',
    computer:
      'computer*, laptop, pc, macbook, desktop, hard drive, keyboard, monitor, windows update, blue screen, reboot*, restart, software, code, coding, programm*, compile*, javascript, python, linux, bug, bugs, debug*, crash, crashed, crashes, server, gpu, chatgpt, excel, usb, spreadsheet, hacked, hacker, git, algorithm, printer, it support, frozen screen, blue screen',
    internet:
      'internet, wifi, wi fi, router, no signal, online, website, broadband, connection lost, bandwidth, reddit, twitter, instagram, tiktok, social media, youtube, download, netflix, google, facebook, lagging, streaming, influencer, followers',
    password:
      'password*, passcode, log in, login, locked out, pin code, two factor, 2fa, my pin, forgot my pin, username',
    phone:
      'phone*, smartphone, iphone, android, cellphone, texting, texted, ringtone, cracked screen, battery, charger, missed call, voicemail, call me, called me, didn t text, text back, whatsapp, phone bill, unread messages, left on read, selfie, sim card',
    message:
      'message*, text back, texted, left on read, email, emails, inbox, letter, dm me, didn t reply, never replies, voicemail',
    broken:
      'broken, broke down, broke the, stopped working, out of order, doesn t work, won t start, won t turn on, malfunction*, fell apart, smashed, shattered',
    repair:
      'repair*, fix, fixed, fixing, handyman, plumber, electrician, screwdriver, duct tape, diy, toolbox, maintenance, mechanic',
    law: 'law, laws, lawyer, legal, illegal, lawsuit, sue, sued, suing, court, attorney, contract, judge, trial, rights, jury, verdict, paperwork, copyright, legislation, testify, testimony',
    judge:
      'judge, judges, judging, judgement, judgment, verdict, jury, trial, courtroom, sentenced to, condemned, day of judgement, final judgement',
    justice:
      'justice, injustice, unfair, not fair, unjust, it isn t fair, fairness, wrongly accused, deserve better, discriminat*',
    police:
      'police*, cops, cop, arrest*, jail, prison*, detective, crime, criminal, speeding ticket, parking ticket, fined, sheriff, 911, theft, murder*, burglar*, robbery, robbed, shoplift*, stolen, stole',
    thief:
      'thief, thieves, stole, stolen, steal, steals, stealing, robbed, robber*, burglar*, pickpocket*, theft, shoplift*',
    promise:
      'promise*, vow, swore, swear to, i swear, oath, keep my word, kept his word, broke his word, broke her word, gave my word, pinky, pledge, you have my word, broken promise, keeps his word, break a promise',
    guilty:
      'guilt*, ashamed, my fault, remorse, conscience, regret*, feel bad about, feel terrible about, forgive me, apolog*, sorry for what, shame on me, sin, sins, sinned, repent*, confess*, blame myself, shouldn t have',
    regret:
      'regret*, shouldn t have, wish i hadn t, wish i had, if only i, undo it, biggest mistake, turn back time',
    trouble:
      'trouble, troubles, in trouble, get caught, got caught, busted, grounded, suspended from, mischief, mischievous',
    enemy: 'enemy, enemies, nemesis, rival*, archenemy, bully, bullies, betray*, traitor',
    lazy: 'lazy, laziness, couch potato, on the couch, can t be bothered, unmotivated, no motivation, do nothing all, stay in bed',
    waiting:
      'waiting for, wait in line, queue, queues, waiting room, on hold, stood in line, long line, still waiting, delayed, being late',
    retire:
      'retire*, retiring, pension*, last day at work, getting old, old age, feel old, feeling old, grey hair, gray hair, midlife',
    moving:
      'moving out, moving to, move out, moving house, moving boxes, new apartment, new city, leaving town, relocat*, new town',
    goodbye: 'goodbye, farewell, bye forever, leaving tomorrow, last day at, saying goodbye, moving away',
    start:
      'new beginning, fresh start, start over, starting over, first day, new job, new chapter, begin again, starting something',
    choice: 'choice, choices, choose, choosing, decision, can t decide, dilemma',
    theatre:
      'theatre, theater, actor, actress, stage play, play rehearsal, rehears*, audition, movie, movies, film, cinema, acting, broadway, opening night',
    wish: 'wish for, make a wish, three wishes, genie, wishes, wishing well, granted',
    gift: 'gift*, present for, presents, what to get her/him/them, what should i get her/him/them, christmas present, birthday present, surprise for',
    smell: 'smell*, stink*, odor, odour, perfume, fragrance, reek, reeks, deodorant, smelly',
    mirror: 'mirror*, reflection, selfie',
    poison: 'poison*, toxic, venom*, cyanide',
    monday: 'monday, mondays, weekend is over, back to work',
    weight: 'weight, lose weight, losing weight, gain weight, kilos, scales, diet, dieting, overweight',
    potato: 'potato*, fries, chips, mashed',
    fruit:
      'fruit*, apple, apples, banana, peach, peaches, mango, strawberr*, grapes, pineapple, orange juice, lemon, watermelon',
    photo: 'photo*, picture of me, selfie, camera, instagram, bad picture',
    moustache: 'moustache, mustache',
  },
}
