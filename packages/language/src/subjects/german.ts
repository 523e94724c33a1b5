import type { SubjectTable } from './subject-table.ts'

export const german: SubjectTable = {
  endings: 'e en er ern em es n nen s t te ten st',
  articles:
    'der das dem den des ein eine einen einem einer mein meine meinen meinem meiner dein deine deinen deinem unser unsere unserem seine seinem ihre ihrem diese dieser dieses im am beim zum zur vom',
  nothing: `totlachen, tot gelacht, buchen, buche, bucht, streichen, warte mal, warte kurz, lach mich tot, todsicher, todschick, todernst, zum sterben schön, sterbe vor neugier, um himmels willen, liebe grüße/leute/freunde/alle/kollegen/mutter/oma, lieber nicht, liebste, liebster, liebsten, ihr lieben, meine lieben, viel liebe,
    gute nacht, heute nacht nicht, schulter*, viel glück bei/mit/für, viel erfolg, zum glück, glücklicherweise, glückwunsch*, keine sorge, keine angst, von mir aus, traumhaft*, traumtyp, im traum nicht, wie im traum, träum weiter, nicht im traum,
    katzensprung, für die katz, kein schwein, hundert*, hunderte, muttersprache*, kindisch, kinderleicht, kinderspiel, vaterland, bruderherz, es geht um die wurst, mir ist das wurst,
    im grunde, in ruhe lassen, kalter kaffee, kaltes bier, schnee von gestern, auf dem schlauch, das spielt keine rolle, spielt keine rolle, rolle spielen, keine rolle, beispiel*, zum beispiel, verlier nicht den mut, verlier die geduld, zeit verlieren, zeit verloren,
    schuldig geblieben, entschuldig*, bin dir was schuldig, verspreche mir davon, schönheitsfehler, haarscharf, um ein haar, stark bewölkt, starker kaffee, sturmfrei, sternchen, fischkopf, vogel abgeschossen, du hast einen vogel, bärenhunger*,
    auf jeden fall, kriege ich, kriegen wir, kriegst du, regenbogenpresse, sonnenklar, feuer und flamme, bleib cool, flussdiagramm, geheimtipp, witzlos, bankdrücken, kaninchen, am wochenende frei, in den griff`,
  subjects: {
    death: `tod, todes*, tödlich*, ist/war/sind tot, tot ist/war/sind, tote, toter, totes, sterb*, stirb*, starb, gestorben, verstorben*, verstarb, beerdig*, begräbnis*, begraben, friedhof*, sarg, sarges, witwe*, selbstmord*, umbringen, umgebracht, grabstein*, am grab, jenseits, hospiz,
      lebt nicht mehr, von uns gegangen, eingeschläfert, oma/opa/großmutter/großvater/mutter/mama/vater/papa/bruder/schwester/sohn/tochter/frau/mann/freund verloren, mein frau/mann/sohn/freund/freundin verloren, mein frau/mann/sohn/freund ist/sind gestorben, leben nach dem tod`,
    funeral:
      'beerdig*, begräbnis*, begraben, friedhof*, sarg, bestatt*, trauerfeier*, leichenschmaus, grabstein*, urne, trauerrede',
    grief:
      'trauer*, traure, vermisse ihn/sie/meine/meinen, vermisse so sehr, fehlt mir, fehlst mir, liebeskummer, herz gebrochen, gebrochenes herz, mein beileid, herzliches beileid, hinterbliebene*, oma/opa/großmutter/großvater/mutter/mama/vater/papa/bruder/schwester/sohn/tochter/frau/mann/freund verloren, mein frau/mann/sohn/freund/freundin verloren',
    love: `liebe, lieben, liebst, liebt, geliebt*, verlieb*, verknallt, verschossen, schwarm, kuss, küsse, küssen, küsst, geküsst, romantik, romantisch*, liebesbrief*, liebeskummer, schmetterlinge im bauch, seelenverwandt*, traummann, traumfrau, große liebe, freundin hat/ist/will, mein freund, meine freundin, valentinstag, herz gebrochen, steht auf mich, steh auf ihn/sie, beziehung*, gefühle für`,
    flirt:
      'flirt*, anmach*, anbagger*, baggern, angebaggert, angemacht, verführ*, zwinker*, schöne augen, anmachspruch, rumgeflirtet, turtel*',
    date: 'erstes date, ersten date, ein date, mein date, zweites date, blind date, tinder*, verabredung*, verabredet, ausgehen mit, mit ihm/ihr aus, versetzt worden, sitzen gelassen, kennengelernt, dating*, bin single, single bin, singles, nach einem date',
    ex: 'der ex, exfreund*, ex freund, ex freundin, exmann, exfrau, schluss gemacht, schluss machen, macht schluss, mach schluss, uns getrennt, sich getrennt, getrennt haben, von ihm/ihr getrennt, trennung*, verlassen worden, hat mich verlassen, auseinander gegangen, abserviert, zurück mit ihm/ihr',
    jealous:
      'eifersüchtig*, eifersucht*, neidisch*, neid, beneid*, missgunst, guckt anderen hinterher, kontrolliert mein handy',
    cheating:
      'fremdgeh*, fremdgegangen, geht fremd, fremd gegangen, betrogen, betrügt, betrügen, seitensprung*, affäre*, untreu*, liebhaber, hintergangen, ehebruch',
    wedding:
      'hochzeit*, heirat*, geheiratet, verlobt*, verlobung*, verlobte, braut, bräutigam, brautkleid*, brautstrauß, trauung, standesamt, trauzeug*, flitterwochen, junggesell*, polterabend, ehering*, heiratsantrag, antrag gemacht, ja wort',
    marriage:
      'meine ehe, unsere ehe, in der ehe, ehen, eheleute, verheirat*, hochzeitstag*, ehemann, ehefrau, ehering*, ehepaar*, unsere ehe, eheberatung',
    divorce:
      'scheidung*, scheiden, geschieden, lassen uns scheiden, sorgerecht*, unterhalt zahlen, scheidungsanwalt, trennungsjahr',
    exam: 'prüfung*, klausur*, klassenarbeit*, abitur*, abi, examen*, test morgen, morgen test, mathetest, schreibe/schreiben morgen, lerne für, lernen für, büffeln, büffle, durchgefallen, durchfallen, durch die prüfung, nachschreiben, spicker, spickzettel, zeugnis*, schlechte noten, führerscheinprüfung, staatsexamen, fahrprüfung',
    school:
      'schul*, lehrer*, unterricht*, schüler*, mitschüler*, klassenlehrer*, uni, universität*, studium, studier*, student*, hörsaal, vorlesung*, semester*, professor*, campus, kita, kindergarten, ausbildung*, azubi, hausarbeit, bachelorarbeit*, masterarbeit*, doktorarbeit*, nachsitzen, sitzengeblieben, pausenhof, stundenplan, ferien, dozent*',
    homework:
      'hausaufgabe*, hausi, hausis, hausübung*, referat*, aufsatz*, arbeitsblatt*, übungsblatt*, gruppenarbeit*, matheaufgabe*, seminararbeit*',
    maths:
      'mathe*, mathematik*, algebra, gleichung*, geometrie, bruchrechnen, integral*, wurzel aus, rechenaufgabe*',
    book: 'buch, buches, bücher*, buchhandlung*, buchladen, roman lesen, einen roman, romane, lesen, lese, liest, gelesen, lektüre, bibliothek*, bücherei*, bücherwurm, leseratte, kapitel, autor, autorin, autoren, taschenbuch, hörbuch*, krimi, krimis',
    writing:
      'schreib* an meinem/einem, schriftsteller*, manuskript*, schreibblockade*, mein roman, entwurf, tagebuch, blog, drehbuch*, leeres blatt, korrekturles*, buch schreiben, schreibe ein, geschichte schreiben, kurzgeschichte*, brief schreiben, fanfiction*',
    poem: 'gedicht*, poesie, dichter*, reim, reime, reimen, reimt, gereimt, verse, strophe*, ballade*, lyrik, sonett*, haiku, poetry slam',
    story:
      'geschichte, geschichten, märchen*, erzähl eine/uns/mir, erzähl doch, legende*, mythos, mythen, mytholog*, fabel, fabeln, es war einmal, gutenachtgeschichte*, anekdote*, saga, sagen und legenden',
    job: `arbeit, arbeiten, arbeite, arbeitest, arbeitet, gearbeitet, arbeitsplatz*, arbeitslos*, arbeitsamt, arbeitskolleg*, job, jobs, nebenjob, jobsuche, jobcenter, kolleg*, büro*, homeoffice, gekündigt, kündig*, entlassen, entlassung, gefeuert, rausgeschmissen, rausgeworfen, bewerb*, bewirb*, lebenslauf, schicht, nachtschicht*, spätschicht*, frühschicht*, überstunden*, feierabend, beförder*, karriere*, praktikum*, praktikant*, burnout, gehaltserhöhung*, beruf, berufe, selbstständig, freiberufl*`,
    career: 'karriere*, beförder*, beruf, berufe, berufswahl, aufsteigen, aufstieg',
    boss: 'der chef, der boss, chefin, chefs, chefetage, vorgesetzte*, abteilungsleiter*, teamleiter*, geschäftsführer*, filialleiter*, mikromanag*',
    deadline:
      'deadline*, abgabe, abgabetermin*, abgabefrist, frist, fristen, abgeben morgen, morgen abgeben, heute abgeben, muss abgeben, bis morgen fertig, bis montag/freitag fertig, termindruck, zeitdruck, auf den letzten drücker, im verzug, zeit rennt, schaffe es nicht mehr rechtzeitig',
    procrastinate:
      'prokrastin*, aufschieb*, aufgeschoben, schiebe vor mir, schieb vor mir, aufschieberitis, drücke mich vor',
    interview:
      'vorstellungsgespräch*, bewerbungsgespräch*, jobinterview*, probearbeiten, probetag, interview',
    money: `geld*, gehalt, lohn, mindestlohn, schulden, schuldenfrei, verschuld*, kredit*, rechnung*, steuer, steuern, steuererklärung*, finanzamt, sparen, spare, gespart, sparkonto, sparbuch, konto, kontostand, überzogen, bank, banken, bankkonto, pleite, euro, kohle mehr, keine kohle, teuer, teure, teurer, billig*, inflation, aktien*, börse, bitcoin, krypto*, erbe, geerbt, erbschaft, leihen, leih mir, geliehen, schuldet mir, schulde ihm/ihr, bin reich, reich werden, stinkreich, millionär*, preis, preise, verdiene, gut verdient, wenig verdient`,
    rich: 'bin reich, reich sein, reich werden, so reich, sehr reich, reicher mann, stinkreich, steinreich, millionär*, milliardär*, vermögen, luxus*, wohlhabend*',
    rent: 'miete*, kaltmiete, warmmiete, vermieter*, hausverwaltung, kaution*, nebenkosten*, eigenbedarf, mieterhöhung, mitbewohner*, wohnungssuche, wohnungsbesichtigung*, zur miete, mietvertrag, wg zimmer, untermiet*',
    shopping:
      'einkauf*, eingekauft, shoppen, shopping*, ausverkauf, rabatt*, schnäppchen*, einkaufszentrum, supermarkt, aldi, lidl, schlussverkauf, kaufrausch, schaufenster*, klamotten kaufen, schuhe gekauft',
    house:
      'haus gekauft, haus kaufen, haus bauen, eigenes haus, neue wohnung, unsere wohnung, meine wohnung, umzug*, umziehen, eingezogen, möbel*, renovier*, hausbau, sofa kaufen, wohnzimmer*, eigenheim, dachboden, ikea, tapezier*, einweihung*',
    storm:
      'sturm*, stürme, stürmisch*, gewitter*, unwetter*, orkan*, hurrikan*, tornado*, blitz, blitze, blitzt, geblitzt draußen, taifun, stromausfall*, sturmwarnung',
    thunder:
      'der donner, blitz und donner, donnert, donnern, donnergott, gedonnert, gewitter*, donnergrollen',
    lightning: 'blitz, blitze, blitzt, blitzschlag, blitzeinschlag, blitzableiter, vom blitz',
    rain: 'regen, regnet, regnen, regnete, geregnet, verregnet*, regenschirm*, regenjacke, regenwetter, schauer, nieselregen, nieselt, platzregen, wolkenbruch, schüttet draußen, es schüttet, es gießt, klatschnass, pitschnass, durchnässt, pfütze*, regenwolke*',
    rainbow: 'regenbogen*',
    flood:
      'hochwasser*, überflut*, überschwemm*, flut, fluten, keller unter wasser, wasser im keller, keller steht unter, rohrbruch, wasserschaden, deichbruch, undicht*',
    drought: 'dürre*, trockenheit, kein regen, nicht geregnet, vertrocknet*, wassermangel, ausgetrocknet',
    snow: 'schnee*, schneit, schneien, geschneit, verschneit, eingeschneit, lawine*, rodeln, schlitten*, skifahren, ski fahren, neuschnee, schneemann',
    cold: 'kalt, kälte*, eiskalt*, saukalt, arschkalt, friere, frieren, friert, gefroren, erfroren, erfriere, frost*, frostig, minusgrade, minus grad, heizung*, bibber*, zitter* vor kälte, kalte füße, kalte hände, glatteis, schweinekalt',
    winter:
      'winter*, dezember, schal und, handschuhe, winterreifen, wintereinbruch, eiszapfen, adventskalender',
    summer:
      'sommer*, strand, freibad, sonnencreme, sommerferien, juli, august, badesee, hitzefrei, eisdiele, biergarten',
    spring: 'frühling*, frühjahr*, krokusse, osterglocken, heuschnupfen, frühlingsgefühle, kirschblüte',
    heat: 'hitze*, heiß heute, so heiß, zu heiß, es ist heiß, heiß draußen, bullenhitze, schwitz*, geschwitzt, ventilator*, klimaanlage*, dreißig/vierzig/35/38 grad, affenhitze, drückend heiß, schmelze, zerfließe, sauna',
    warm: 'wärme, wärmflasche*, gemütlich*, kuschelig*, aufwärmen, aufgewärmt, lauwarm, mollig',
    weather:
      'wetter*, wettervorhersage, wetterbericht, sonnig*, bewölkt*, scheißwetter, sauwetter, klima, temperatur*, wird es morgen regnen',
    wind: 'windig*, windstill, brise, böen, windstärke, windrad, windräder, weht ein, drachen steigen, der wind, gegenwind',
    fog: 'nebel*, neblig*, vernebelt, keine sicht, dunst, dunstig',
    sun: 'sonne, sonnen, sonnig*, sonnenschein, sonnenbrand, sonnenaufgang*, sonnenuntergang*, sonnenbrille, gesonnt, sonnenfinsternis, sonnencreme, braun werden, sonnenstrahl*, sonnenbad*',
    morning:
      'morgens, morgenmensch, morgenmuffel, früh aufstehen, früh aufgestanden, früh raus, wecker, morgengrauen, frühaufsteher*, verschlafen habe, ausschlafen, sonnenaufgang*',
    moon: 'der mond, vollmond*, neumond, halbmond, mondschein, mondlicht, mondfinsternis, mondlandung, werwolf, mondsüchtig',
    star: 'sterne, sternen, sternschnuppe*, sternbild*, sternenhimmel, sternzeichen, astronom*, astrolog*, horoskop*, milchstraße, teleskop, galaxie*, planet*',
    night:
      'nacht, nächte, nachts, mitternacht*, mitten in der nacht, die ganze nacht, um drei uhr morgens, dunkelheit, nachteule*, nachtmensch, stockdunkel, stockfinster, im dunkeln, durchgemacht, nächtelang',
    fire: 'feuer, feuers, feuerwehr*, großbrand, der brand, brände, brennt, brennen, abgebrannt, verbrannt*, flamme*, lagerfeuer*, waldbrand*, kamin, kaminfeuer, streichholz*, brandstift*, rauchmelder, anzünden, angezündet, lichterloh',
    volcano: 'vulkan*, lava, ausbruch des vulkans, ätna, vesuv',
    earthquake: 'erdbeben*, beben, nachbeben, erde bebt, erde gebebt, boden wackelt, richterskala',
    sea: 'meer, meere, meeres*, am meer, ozean*, ostsee*, nordsee*, strand*, wellen, küste, küsten, ebbe, ebbe und flut, surf*, matrose*, seekrank, leuchtturm*, muscheln, meerjungfrau*, schnorchel*, an der see, kreuzfahrt*',
    river:
      'fluss, flüsse, flusses, am bach, im bach, bäche, wasserfall, wasserfälle, flussufer, rhein, donau, stromschnelle*, paddel*',
    swim: 'schwimm*, schwamm gestern, geschwommen, schwimmbad*, freibad*, hallenbad*, seepferdchen, ertrunken, ertrinken, kraulen, tauchen, bikini, badehose, badeanzug, ins wasser gesprungen',
    mountain:
      'berg, berge, bergen, gipfel*, alpen, bergsteig*, klettern, kletter*, geklettert, bergtour*, zugspitze, wanderung auf, alm, felswand, bergsteiger, gebirge',
    hiking:
      'wandern, wandere, gewandert, wanderung*, wanderweg*, wanderschuh*, rucksack*, jakobsweg, bergtour*, spaziergang*, spazieren',
    forest:
      'wald, wälder, waldes, waldweg, im wald, baum, bäume, bäumen, pilze sammeln, eichhörnchen, hirsch*, holz hacken, brennholz, urwald, dschungel, förster*, tanne, lichtung',
    war: 'krieg, kriege, kriegs*, weltkrieg*, soldat*, armee, bundeswehr, militär*, schlacht, schlachten, angriff*, bombe*, bombard*, an der front, raketen*, panzer*, wehrpflicht, wehrdienst, einberufen, eingezogen worden, waffenstillstand, schützengraben, truppen, überfall auf, invasion',
    fight:
      'streit*, gestritten, kampf, kämpfe, kämpfen, kämpft, gekämpft, prügel*, schläger*, verprügel*, zusammengeschlagen, geschlagen, faust, fäuste, mobbing, gemobbt, mobben, mobbt, boxen, boxkampf, zoff, schwert, schwerter, duell, kampfsport, rauferei, ohrfeige, angeschrien, zweikampf',
    argument:
      'streit, streiten, gestritten, streitet, diskussion*, diskutier*, zoff, gezankt, zanken, angeschrien, meinungsverschiedenheit*, krach mit, krach gehabt, debatte*',
    revenge:
      'rache, räche, rächen, rächt, racheplan*, racheakt*, gerächt, heimzahl*, heimgezahlt, vergelt*, verrat, verraten, verräter*, hinterrücks, groll*, nachtragend, dafür büßen, büßen lassen, dafür bezahlen, in den rücken gefallen, lektion erteil*',
    angry:
      'wütend*, wut, wutanfall, wutausbruch, zornig*, zorn, sauer auf, so sauer, stinksauer, bin sauer, verärger*, ärger mich, ärgert mich, geärgert, genervt, nervt, nerven, nervig*, regt mich auf, reg mich auf, aufgeregt über, kotzt mich an, angepisst, pisst mich an, ausgerastet, ausrasten, raste aus, rastet aus, auf die palme, platzt mir der kragen, kragen geplatzt, die schnauze voll, schnauze voll, satt habe, ich hasse, zur weißglut, kocht vor wut, aggressiv, jähzorn*',
    music:
      'musik*, gitarre*, klavier*, geige*, schlagzeug*, trommel*, konzert*, orchester*, melodie*, flöte*, harfe*, trompete*, bandprobe, playlist, spotify, oper, opern, techno, jazz, schlager, ohrwurm, saxophon*, platten hören, plattenspieler',
    song: 'der lied, lieder, liedes, liebeslied*, lieblingslied*, liedtext*, songtext*, singen, singe, singt, gesungen, gesang, sänger*, sängerin, chor, chöre, karaoke, refrain, schiefe töne, ohrwurm*, schlaflied*, wiegenlied, mitsingen, trällern, summen, summe vor',
    dance:
      'tanz, tänze, tanzen, tanze, tanzt, getanzt, tänzer*, tanzkurs*, tanzfläche*, walzer, tango, salsa, ballett*, disko, disco, tanzstunde, zwei linke füße',
    party:
      'party*, partys, feier, feiern, feiert, gefeiert, feierei, fete, volksfest*, stadtfest, oktoberfest, fasching, karneval, festival*, disko, nachtclub, vorglühen, geburtstagsfeier, abfeiern, clubbing, einweihungsparty',
    drunk:
      'betrunken*, besoffen*, angetrunken, angeheitert, beschwipst, stockbesoffen, saufen, säuft, gesoffen, sauft, kater habe, kater von, verkatert*, wodka, whisky, schnaps*, schnäpse, rum getrunken, tequila, alkohol*, zu viel getrunken, zu tief ins glas, nüchtern, kneipe*, cocktail*, promille, suff, besäufnis, filmriss',
    hangover: 'verkatert*, einen kater, kater habe/vom, katerfrühstück, filmriss, nie wieder alkohol',
    beer: 'bier, biere, bieres, bierchen, biergarten, weißbier*, weizenbier, craftbier, pils, kölsch, brauerei*, brauen, gebraut, zapfen, gezapft, maß bier, hopfen, feierabendbier*, kasten bier, freibier',
    wine: 'wein, rotwein*, weißwein*, glühwein*, weinprobe*, weinberg*, weingut, winzer*, sekt, champagner, riesling, weinlese, weintraube*, trauben, schorle, flasche wein',
    sleep:
      'schlaf, schlafen, schlafe, schläft, schläfst, geschlafen, eingeschlafen, einschlaf*, ausschlaf*, ausgeschlafen, verschlafen, verpennt, pennen, nickerchen, mittagsschlaf*, bett, betten, bettes, kopfkissen, kissen, matratze*, bettdecke, schnarch*, gähn*, schlaflos*, ins bett, powernap, wach liegen, schlafmütze',
    insomnia:
      'schlaflos*, nicht schlafen, nicht einschlafen, kaum geschlafen, nicht geschlafen, kein auge zu, kein auge zugetan, kein auge zugemacht, wach gelegen, liege wach, hellwach, schäfchen zählen, schlafstörung*, schlafe schlecht, wälze mich, kann nicht pennen',
    tired:
      'müde*, todmüde*, hundemüde, müdigkeit, erschöpf*, kaputt heute, total kaputt, fix und fertig, völlig fertig, total fertig, erledigt von, ausgelaugt*, ausgebrannt, kraftlos, schlapp, übermüdet*, platt heute, keine energie, keine kraft, augen fallen zu, im eimer, gerädert, muede',
    dream:
      'traum, träume, träumen, träumt, traumes, geträumt, tagtraum, tagträum*, träumst, albtraum*, klartraum*, träumerei*, traumdeutung, wovon träum',
    nightmare:
      'albtraum*, alptraum*, albträume*, alpträume*, schlecht geträumt, böser traum, böse träume, schlafparalyse, schreiend aufgewacht, schweißgebadet',
    scared:
      'angst*, ängste, ängstlich*, fürcht*, furcht, gefürchtet, panik*, schiss, grusel*, gegruselt, unheimlich*, erschrocken*, erschreck*, erschreckt, horror*, phobie*, höhenangst, nervös*, lampenfieber, bammel, gänsehaut, feigling, schreck, schock, geräusch im, prüfungsangst, spinnenangst, mulmig*',
    panic:
      'panik*, panikattacke*, angstzustände, durchdrehen, drehe durch, hyperventil*, nervenzusammenbruch, torschlusspanik',
    alone:
      'allein, alleine, einsam*, einsamkeit, keine freunde, niemand mag mich, keiner mag mich, niemanden zum reden, keinen zum reden, mutterseelenallein, ganz allein, ausgeschlossen gefühlt, isoliert, keiner redet mit, niemand redet mit, keiner versteht mich, niemand versteht mich, außenseiter*',
    shy: 'schüchtern*, introvertiert*, zurückhaltend, trau mich nicht, traue mich nicht, werde rot, rot geworden, soziale angst, blamier*, menschenscheu',
    bored:
      'langweil*, langeweile, gelangweilt, so öde, stinklangweilig, sterbenslangweilig, nichts los, nichts zu tun, tote hose, todlangweilig, zeit totschlagen, unterhalte mich bitte, mir ist fad',
    crying:
      'weine, weinen, weint, geweint, heulen, heule, heult, geheult, träne, tränen, traurig*, traurigkeit, schluchz*, depri, deprimier*, depression*, depressiv*, niedergeschlagen*, unglücklich*, flennen, losgeheult, losheulen, ausgeheult, am boden zerstört',
    baby: 'baby*, säugling*, neugeboren*, windel*, schnuller*, stillen, kinderwagen, fläschchen, babysitter*, krabbel*, zahnt, wiege, nachwuchs, elternzeit, wickel*, strampler, spuckt tuch',
    pregnant:
      'schwanger*, wehen, ultraschall*, kreißsaal, fehlgeburt*, hebamme*, entbindung*, kinderwunsch, erwarte ein kind, bekomme ein baby, kriegt ein baby, erwartet ein kind, babybauch, morgenübelkeit, fruchtblase, schwangerschaft*, geburtstermin',
    birth:
      'geburt, geburten, entbindung*, geboren*, gebären, hebamme*, kaiserschnitt*, kreißsaal*, wehen, auf die welt gekommen, zur welt gekommen, neugeboren*, geburtsvorbereitung*',
    kids: 'kinder, kindern, mein kind, unser kind, kids, kleinkind*, teenager, pubertät, erzieh*, erziehung*, trotzphase, kita, kindergarten, elternabend*, spielplatz, trotzanfall, alleinerziehend*, unsere kleine, mein kleiner',
    mother:
      'mutter, mütter, muttertag, mama, mamas, mutti, mami, schwiegermutter*, stiefmutter, mütterlich*, meine alte dame',
    father:
      'vater, väter, vaters, vatertag, papa, papas, vati, papi, schwiegervater*, stiefvater, mein alter herr, väterlich*',
    family:
      'familie*, familien*, verwandt, verwandte, verwandtschaft, eltern, meine eltern, cousin, cousine*, onkel, der tante, tanten, nichte, neffe, schwager, schwägerin, schwiegereltern, geschwister, familientreffen, familienfeier, weihnachtsessen, großeltern',
    brother:
      'bruder, brüder, brüdern, bruders, halbbruder, stiefbruder, zwillingsbruder, geschwister, zwilling*, brüderchen, brudi',
    sister:
      'schwester, schwestern, halbschwester, stiefschwester, zwillingsschwester, geschwister, schwesterherz, zwilling*, schwesterchen',
    grandmother: 'oma, omas, omi, großmutter*, großmütter, großeltern, urgroßmutter, uroma, oma und opa',
    grandfather: 'opa, opas, opi, großvater*, großväter, großeltern, urgroßvater, uropa, oma und opa',
    son: 'mein sohn, unser sohn, sohn, sohnes, söhne, söhnen, enkelsohn, stiefsohn, unser junge, schwiegersohn',
    daughter: 'tochter, töchter, töchtern, enkeltochter, stieftochter, schwiegertochter, unser mädchen',
    wife: 'meine frau, deine frau, seine frau, ehefrau*, meiner frau, gattin, hausfrau, meine bessere hälfte, ex frau',
    husband:
      'mein mann, dein mann, ihr mann, ehemann, ehemänner, mein gatte, meinem mann, meinen mann, ex mann, hausmann',
    boyfriend:
      'mein freund, ihr freund, freund von mir will, festen freund, feste freundin, meine freundin, lebensgefährt*',
    neighbour:
      'nachbar*, nachbarn, nachbarschaft, nebenan, von oben trampelt, dünne wände, nachbarshund, wohnt über mir, hausgemeinschaft, gartenzaun',
    noise:
      'lärm*, laut, laute musik, zu laut, so laut, krach, krach macht, baulärm, presslufthammer, bohrt, bohrmaschine*, laubbläser, ruhestörung, lautstärke, bellt die ganze, gepolter, hupt, hupen',
    quiet:
      'stille, ruhe bitte, stille genießen, schweigen, ruhig hier, mucksmäuschenstill, totenstill, ruhe haben, endlich ruhe',
    harvest:
      'ernte*, geerntet, weizen, getreide, mähdrescher, apfelernte, kartoffelernte, obsternte, gerste, weinlese, reife ernte, säen, gesät, aussaat, kornfeld, maisfeld*, maisernte',
    garden:
      'garten*, gärten, gärtner*, blume*, blumen*, rosen, tulpe*, rasen, rasen mähen, unkraut*, pflanze*, pflanzen*, zimmerpflanze*, beet, beete, hochbeet, kompost, gewächshaus, schrebergarten, tomaten, gießen, umgraben, saatgut, schnecken im, gepflanzt, balkonpflanzen, hecke',
    farm: 'bauernhof*, bauer, bauern, bäuerin, traktor*, trecker, kuhstall, schweinestall, ställe, vieh, ackern, acker, scheune*, hühner, schweine, landwirt*, heuballen, heu machen, hofladen, pflug, bäuerlich*',
    cow: 'kuh, kühe, kühen, kalb, kälber, kälbchen, bulle, bullen, stier, ochse*, rind, rinder, melken, gemolken, kuhstall, kuhherde',
    dog: 'hund, hunde, hunden, hundes, hundchen, welpe*, dackel*, pudel*, labrador*, schäferhund*, leine, gassi*, bellt, bellen, gebellt, tierheim, wauwau, hündin*, terrier, mops, hundefutter, hundeschule, stöckchen',
    cat: 'katze*, kätzchen, kater, katern, miez*, schnurr*, miau*, katzenklo, katzenfutter, kratzbaum, stubentiger',
    horse:
      'pferd*, pony, ponys, reiten, reite, geritten, reitstunde*, reitstall, reiter*, stute*, hengst*, fohlen, sattel, galopp*, esel, maultier*, hufeisen, springreiten, hufe',
    sheep:
      'schaf, schafe, schafen, lamm, lämmer, schäfer, schäferin, wolle, schafherde*, schafskäse, wollknäuel',
    goat: 'ziege, ziegen, ziegenbock*, ziegenkäse, geiß',
    snake:
      'schlange gebissen, eine schlange, schlangen*, giftschlange*, kobra*, natter*, kreuzotter*, viper*, python gebissen, klapperschlange*, boa, schlangenbiss',
    spider: 'spinne, spinnen, spinnennetz*, spinnweben, vogelspinne*, tarantel*, spinnenphobie',
    bird: 'vogel, vögel, vögeln, vogels, vogelhaus, papagei*, taube, tauben, möwe*, spatz, spatzen, amsel*, wellensittich*, kanarienvogel, rabe, raben, krähe*, eule*, adler*, falke*, gans, gänse, schwan, schwäne, ente, enten, elster*, meise*, vogelfutter, gezwitscher, feder, federn',
    fish: 'fisch, fische, fischen gegessen, fischstäbchen, goldfisch*, aquarium*, lachs*, forelle*, thunfisch*, haifisch*, weißer hai, karpfen, hering*, sushi, kabeljau, fischmarkt',
    fishing:
      'angeln, angelrute*, angelschein, geangelt, angler*, fischer*, fischen, fischkutter, köder, angelhaken, angeltour, netz auswerfen',
    hunt: 'jagd, jagen, jagt, gejagt, jäger*, jagdschein*, jagdhund*, hochsitz, wilderer, wildschwein*, pfeil und bogen, bogenschießen, auf der pirsch',
    bee: 'biene, bienen*, bienenstich, imker*, wespe*, hornisse*, hummel*, honig*, bienenstock, gestochen worden, wespennest',
    honey: 'honig*, imker*, bienenstock, waben, honigglas, met trinken',
    mouse: 'maus, mäuse, mäusen, mausefalle*, ratte, ratten, hamster, nagetier*',
    wolf: 'wolf, wölfe, wölfen, wolfsrudel, werwolf, rudel, geheul, wolfsgeheul',
    frog: 'frosch, frösche, fröschen, kröte*, kaulquappe*, unke, unken, quakt, quaken',
    travel:
      'reise*, reisen, reist, gereist, verreis*, verreist, urlaub*, flug, flüge, fluges, flughafen*, flugzeug*, fliege nach, fliegen nach, koffer*, gepäck*, packen für, reisepass, visum, hotel, hotels, hostel, ausland, tourist*, zug nach, bahn nach, deutsche bahn, ferienwohnung*, jetlag, kreuzfahrt*, weltreise, rucksackreise, camping*, ausflug, fernweh, bahnhof*',
    lost: 'verlaufen, verlaufe mich, verirrt, verirre, verfahren habe, habe mich verfahren, verloren gegangen, schlüssel/handy/brieftasche/portemonnaie/geldbeutel/pass/brille verloren, verlor* schlüssel/handy/geldbeutel/portemonnaie, finde nicht mehr, finde mein/meine/meinen nicht, schlüssel weg, handy weg, verlegt habe, wo bin ich, fundbüro, falsch abgebogen, orientierung verloren, wo sind meine, wo ist mein, navi, landkarte, weg nicht, verschwunden, abhandengekommen',
    road: 'straße*, straßen*, autobahn*, stau, staus, verkehr, verkehrs*, pendeln, pendler*, umleitung*, schlagloch*, schlaglöcher, baustelle*, trampen, kreuzung*, feierabendverkehr, wegbeschreibung*, berufsverkehr, blitzer, maut',
    traffic:
      'stau, staus, verkehr, verkehrschaos, berufsverkehr, stoßverkehr, feierabendverkehr, vollsperrung, pendler*',
    car: 'auto, autos, autofahr*, führerschein*, fahrschule*, fahrstunde*, fahrprüfung*, reifen, reifenpanne, werkstatt, motor, motoren, parkplatz*, einparken, tanken, tankstelle*, getankt, benzin*, diesel, tüv, panne, bremse*, strafzettel, knöllchen, mercedes, vw, golf gti, motorrad*, wagen springt',
    boat: 'boote, ein boot, das boot, im boot, segelboot*, ruderboot*, schlauchboot*, schiff, schiffe, schiffs*, segeln, gesegelt, segel*, yacht, fähre*, kapitän*, kajak*, kanu*, rudern, gerudert, hafen, häfen, anker, schiffbruch*, floß, kreuzfahrtschiff*',
    bridge: 'brücke, brücken*, zugbrücke, hängebrücke, brückenbau',
    luck: 'glück, glückspilz*, unglück*, pech, pechvogel*, pechsträhne*, daumen drücken, drück mir, drückt mir, drück die daumen, glücksbringer*, kleeblatt*, hufeisen, aberglaube*, abergläubisch*, auf holz klopfen, schwarze katze, freitag der 13, freitag der dreizehnte, toi toi toi, glückskeks, schornsteinfeger',
    bet: 'wette, wetten, gewettet, wettest, wettbüro, sportwette*, casino*, kasino*, poker*, pokern, roulette, würfel*, würfeln, zocken, gezockt, spielautomat*, einarmiger bandit, spielsucht, spielsüchtig*, einsatz verloren, spielhalle, wettquote*, blackjack',
    lottery:
      'lotto*, lottozahlen, lottoschein, lotterie*, jackpot*, rubbellos*, los gezogen, lose gekauft, tombola*, verlosung*, hauptgewinn, eurojackpot, losbude, sechs richtige, gewinnspiel',
    game: 'spiel, spiele, spielen, spielst, spielt, gespielt, spieleabend*, brettspiel*, videospiel*, computerspiel*, kartenspiel*, zocken, gezockt, zocker*, konsole*, playstation, nintendo, minecraft, monopoly, mensch ärgere dich, gaming*, schach*, skat, würfelspiel*, rollenspiel*',
    chess:
      'schach, schachmatt, schachbrett*, schachspiel*, schachpartie*, läufer schlägt, bauernopfer, großmeister*, rochade',
    win: 'gewinne, gewinnen, gewinnt, gewonnen, gewinner*, sieg, siege, sieger*, siegen, gesiegt, siegerehrung, meister geworden, weltmeister*, pokal*, goldmedaille*, medaille*, triumph*, erster platz, ersten platz, geschlagen haben',
    lose: 'spiel/match/finale/rennen/wette/wahl verloren, verloren gegen, gegen verloren, verlieren immer, verliere immer, verlierer*, niederlage*, schon wieder verloren, haben verloren, letzter geworden, letzter platz, abgestiegen, abstieg, unterlegen, loser',
    sport:
      'sport, sports, sportler*, sportlich*, sportverein*, fußball*, bundesliga, handball*, basketball*, tennis, marathon*, olympi*, weltmeisterschaft*, torwart*, tor geschossen, schiedsrichter*, elfmeter*, volleyball*, eishockey, golf spielen, turnen, leichtathletik, joggen, joggen gehen, laufen gehen',
    lie: 'lüge, lügen, lügt, gelogen, lügner*, belüg*, belogen, angelogen, anlügen, lügst, notlüge*, schwindel*, geschwindelt, erfunden, ausrede*, unehrlich*, geflunkert, flunker*, vorgetäuscht, vormachen, verarsch*, heuchler*, heuchel*, nicht die wahrheit',
    truth: 'wahrheit*, gesteh*, gestanden, zugeben, gib zu, ehrlich gesagt, ehrliche antwort, geständnis*',
    secret:
      'geheimnis*, geheim, geheime, geheimhalt*, verheimlich*, erzähl es keinem, sag es niemandem, sags keinem, niemandem erzählen, keinem weitersagen, weitersagen, unter uns, bleibt unter uns, heimlich*, anvertrau*, verschwiegen*, niemand weiß, keiner weiß, versteckt vor, ausplauder*',
    gossip:
      'klatsch*, tratsch*, gerücht*, gelästert, läster*, lästern, hast du schon gehört, habt ihr schon gehört, weißt du schon, rate mal wer, ratet mal, skandal*, hinter meinem rücken, hinter seinem rücken, hinter ihrem rücken, man munkelt, munkelt, getuschel, tuschel*, wer mit wem, buschfunk',
    trick:
      'trick, tricks, austricks*, ausgetrickst, reingelegt, reinlegen, betrüger*, betrug, abzocke, abgezockt, zaubertrick*, streich gespielt, aprilscherz*, scherzkeks, hereingelegt, überlistet*, schlitzohr, abgezogen worden, enkeltrick, verarscht',
    prank:
      'streich, streiche, streiche spielen, aprilscherz*, furzkissen, telefonstreich*, prank*, schabernack',
    joke: 'witz, witze, witzig*, scherz, scherze, scherzen, lustig*, pointe, zum lachen, lachen, lache, lacht, gelacht, humor*, komiker*, comedy, wortspiel*, clown*, flachwitz*, memes',
    riddle: 'rätsel*, enträtseln, kreuzworträtsel*, sudoku*, puzzle*, denksport*, knobel*, scherzfrage*',
    beauty:
      'schönheit*, wunderschön*, hübsch*, attraktiv*, gutaussehend*, gut aussehend, schminke*, schmink*, geschminkt, lippenstift*, wimperntusche, mascara, nagellack*, maniküre, hautpflege, pickel*, akne, falten im, bin ich schön, die schönste, am schönsten, spieglein, spiegel, spiegels, parfüm*, parfum, selfie*, hässlich*, kosmetik*',
    ugly: 'hässlich*, sehe schrecklich aus, sehe furchtbar aus, pickel*, akne, entstellt, potthässlich',
    hair: 'haar, haare, haaren, haarschnitt*, haarausfall, friseur*, frisör*, frisur*, shampoo*, locken, lockige, zopf, zöpfe, glatze*, perücke*, haarfarbe*, haarspray, pony schneiden, gefärbt, spliss, blond, blonde, graue haare, dauerwelle, strähnchen',
    beard:
      'der bart, bärte, vollbart*, schnurrbart*, dreitagebart, bartwuchs, rasier*, rasur*, stoppeln, schnauzer, ziegenbart, bärtig*',
    dress:
      'kleid, kleider, kleides, kleidung*, klamotten, anziehen, ziehe ich an, zieh ich an, anzug, rock anziehen, minirock, outfit*, schuhe, stiefel, jeans, bluse*, hemd, hemden, jacke, kleiderschrank*, verkleid*, kostüm*, abendkleid*, schneider*, modenschau, krawatte*, stöckelschuh*',
    sewing:
      'nähen, näht, genäht, nähmaschine*, nadel, nadel und faden, stricken, strickt, gestrickt, stricknadel*, häkel*, gehäkelt, stoffladen, schneider*, schneiderin, stickerei, knopf annähen, wolle, wollknäuel',
    gold: 'gold, goldes, golden*, vergoldet*, schmuck, silber*, halskette*, ohrring*, ehering*, verlobungsring*, diamant*, schatz gefunden, schatzsuche, juwel*, armband',
    jewellery:
      'schmuck, schmuckkästchen, halskette*, ohrring*, armband, armbänder, verlobungsring*, brosche*, juwel*, edelstein*, juwelier*',
    hungry:
      'hunger*, hungrig*, kohldampf, bärenhunger*, sterbe/sterben vor hunger, verhunger*, appetit*, magen knurrt, magenknurren, knurrender magen, was zu essen, etwas zu essen, kühlschrank leer, leerer kühlschrank, kühlschrank ist leer, nichts gegessen, heißhunger*, snack*, ausgehungert, fasten, gefrühstückt habe nicht, könnte ein pferd',
    diet: 'diät*, abnehm*, abgenommen, zugenommen, zunehmen, kalorie*, übergewicht*, kilos, zu dick, zu fett, vegan*, low carb, intervallfasten, schlank*, speck',
    cooking:
      'kochen, koche, kocht, gekocht, köchin, kochrezept*, rezept, rezepte, backen, gebacken, backe, backofen, ofen, braten, gebraten, pfanne*, grillen, gegrillt, grill, angebrannt, kochbuch, gewürz*, knoblauch, zwiebel*, auflauf, eintopf, soße, rühren, kochtopf, versalzen',
    dinner:
      'abendessen*, abendbrot, zu abend, essen heute abend, was essen, was soll ich essen, was gibt es zu essen, pizza*, nudeln, pasta, spaghetti, burger, döner*, schnitzel*, restaurant*, lieferdienst, lieferando, essen bestellen, essen gehen, kantine, mittagessen, gäste zum, reste essen, currywurst, bratwurst, braten',
    lunch: 'mittagessen*, zu mittag, mittagspause*, kantine*, mensa, pausenbrot, belegtes brötchen',
    breakfast:
      'frühstück*, gefrühstückt, brunch*, müsli*, pfannkuchen*, toast*, rührei*, spiegelei*, haferflocken, marmelade*, brötchen holen',
    bread:
      'brot, brote, brotes, brötchen*, semmel*, bäcker, bäckerei*, sauerteig*, hefeteig, hefe, mehl, baguette*, brezel*, brezn, vollkornbrot, schrippe*, stulle*, brotbacken, teig',
    soup: 'suppe*, hühnersuppe*, nudelsuppe*, eintopf*, brühe*, gulaschsuppe',
    rice: 'reiskocher, milchreis, basmatireis, jasminreis, reis kochen, reis gekocht, reis mit, mit reis, risotto, gebratener reis, reisfeld*',
    cheese:
      'käse, käses, käsekuchen, käsebrot, käseplatte, raclette, fondue, mozzarella, camembert, gouda*, emmentaler, schafskäse',
    milk: 'milch*, buttermilch, hafermilch, kuhmilch, joghurt*, jogurt, quark, sahne, laktose*, milchshake',
    cake: 'kuchen*, torte*, torten*, muffin*, plätzchen*, keks, kekse*, nachtisch*, dessert*, gebäck, eis essen, eisdiele, süßigkeit*, bonbon*, gummibärchen, zuckerguss, strudel, käsekuchen, apfelkuchen*, lebkuchen',
    tea: 'teekanne*, kamillentee*, pfefferminztee*, kräutertee*, grüner tee, grünen tee, schwarzer tee, schwarztee, tasse tee, tee trinken, tee kochen, tee gemacht, der tee, matcha, teebeutel*, teetasse*, earl grey, wasserkocher',
    coffee:
      'kaffee*, espresso*, cappuccino*, latte macchiato, milchkaffee, koffein*, kaffeemaschine*, entkoffeiniert, filterkaffee, barista',
    chocolate: 'schokolade*, schoki, schoko*, nutella, kakao*, praline*, milka, schokoriegel*, schokokuchen*',
    sick: 'krank, kranke, kranker, krankheit*, krankenhaus*, krankgeschrieben, krankenschein, krankmeld*, fieber*, kotzen, kotze, gekotzt, erbrech*, erbrochen, übel, übelkeit, mir ist schlecht, schlecht geworden, magen darm, bauchschmerz*, bauchweh, halsschmerz*, halsweh, husten*, hustet, gehustet, virus, coronatest*, covid, infektion*, operation*, krebs, diagnose*, allergi*, asthma, durchfall, erkält*, grippe*, bein gebrochen, arm gebrochen, lebensmittelvergiftung, mir geht es dreckig',
    doctor:
      'arzt*, ärzt*, hausarzt*, zahnarzt*, doktor*, krankenschwester*, krankenhaus*, klinik*, chirurg*, notaufnahme*, notarzt*, rettungswagen, sprechstunde*, arzttermin*, blutabnahme, blutwerte, therapeut*, psycholog*, röntgen*, rezept vom, wartezimmer, impftermin',
    headache:
      'kopfschmerz*, kopfweh, migräne*, kopf tut weh, kopf dröhnt, kopf platzt, schädel brummt, aspirin, ibuprofen, brummschädel, schmerzt der kopf',
    flu: 'grippe*, erkält*, schnupfen*, rotz*, nase läuft, nase zu, verschnupft, niesen, niese, geniest, husten*, halsschmerz*, taschentücher, heiser*',
    medicine:
      'medizin*, medikament*, tablette*, pille, pillen, antibiotik*, apotheke*, apotheker*, impf*, geimpft, hustensaft, schmerzmittel*, aspirin, ibuprofen, heilmittel, hausmittel*, salbe, nebenwirkung*',
    tooth:
      'zahn, zähne*, zähnen, zahnarzt*, zahnschmerz*, zahnweh, wurzelbehandlung*, zahnspange*, karies, weisheitszahn*, weisheitszähne, zahnfee, zahnfleisch, wackelzahn, loch im zahn, zahnbürste*',
    pain: 'schmerz, schmerzen, schmerzt, schmerzhaft*, tut weh, tun weh, tut so weh, wehgetan, muskelkater, krampf, krämpfe, qualen',
    back: 'rückenschmerz*, rückenweh, rücken tut, rücken schmerzt, rücken kaputt, bandscheibe*, hexenschuss, kreuzschmerz*, körperhaltung, haltungsschaden',
    birthday:
      'geburtstag*, geburtstags*, werde 30, werde dreißig, werde 18, werde achtzehn, werde vierzig, werde 40, geburtstagskuchen, geburtstagskind, kerzen auspusten, alles gute zum, runder geburtstag, reinfeiern',
    'new year':
      'silvester*, neujahr*, neues jahr, neuen jahr, neue jahr, guten rutsch, rutsch ins, feuerwerk*, böller*, gute vorsätze, vorsatz für, januar, bleigießen, dinner for one',
    memory:
      'erinner*, gedächtnis*, vergess*, vergiss, vergisst, vergesslich*, demenz*, alzheimer*, nostalg*, fällt mir nicht ein, auf der zunge, entfallen, kindheitserinnerung*, gedenken, souvenir*, alte fotos, andenken',
    forget:
      'vergessen, vergesse, vergisst, vergiss, vergesslich*, entfallen, verschwitzt habe, über ihn hinweg, über sie hinweg',
    magic:
      'magie, magisch*, zauber*, gezaubert, verzaubert*, verzaubern, hexe, hexen, hexer, verhext*, fluch, verflucht*, zauberspruch*, zaubertrank*, zauberstab*, tarot*, rune, runen, liebeszauber, hokuspokus, beschwör*, ritual*, kristallkugel*, voodoo, esoter*',
    ghost:
      'geist, geister*, gespenst*, spuk*, gespukt, poltergeist*, spukhaus, paranormal*, seance, ouija, untot*, zombie*, phantom, jenseitskontakt, exorzis*, heimgesucht',
    monster:
      'monster*, ungeheuer*, drache*, drachen*, vampir*, yeti, zombie*, seeungeheuer, kobold*, werwolf, untier',
    future:
      'zukunft*, vorhersag*, vorhersehen, prophezei*, prophet*, horoskop*, wahrsag*, schicksal*, kristallkugel*, was wird passieren, was kommt auf mich, hellseh*, tarot*, vorzeichen, omen, karten legen, orakel*',
    decision:
      'entscheid*, entschieden, entscheidung*, entschluss*, entschlossen ob, zwickmühle, dilemma*, hin und hergerissen, hin und her gerissen, weiß nicht ob, soll ich bleiben, soll ich gehen, welche soll ich, welches soll ich, welchen soll ich, unschlüssig*, qual der wahl, pro und contra, scheideweg',
    advice:
      'ratschlag*, ratschläge*, guten rat, um rat, rat geben, einen rat, tipp, tipps, was soll ich tun, was soll ich machen, was würdet ihr, was würdest du, was mache ich jetzt, hilfe bei, berat*, rate mir, ratet mir',
    wisdom:
      'weisheit*, weise, weiser, philosoph*, sinn des lebens, erleuchtung*, lebensweisheit*, erkenntnis*, klüger',
    clean:
      'putzen, putze, putzt, geputzt, putzfrau*, putzmittel, sauber*, gesäubert, aufräum*, aufgeräumt, räume auf, räum auf, staub, staubsaug*, abstaub*, wischen, gewischt, wischmopp, unordnung, chaos in der, dreckig*, schmutz*, fleck, flecken, hausarbeit*, haushalt*, abwasch*, spülen, frühjahrsputz, ausmist*, besen, fegen',
    laundry:
      'wäsche, wäscheberg*, wäscheleine, waschmaschine*, waschen, gewaschen, waschmittel, trockner, bügel*, gebügelt, socke*, socken, schmutzwäsche, waschsalon, weichspüler, eingelaufen, wäschekorb',
    kitchen:
      'küche, küchen*, einbauküche*, kühlschrank*, herdplatte*, backofen, spülmaschine*, geschirrspüler*, mikrowelle*, spüle, besteck, kochtopf, kochtöpfe, abwasch',
    bath: 'baden, gebadet, badewanne*, schaumbad*, dusche*, duschen, geduscht, duscht, whirlpool, therme*, sauna*, heißes bad, in die wanne, wanne, badezusatz, heiße quelle',
    toilet:
      'klo, klos, klopapier, toilette*, toiletten*, badezimmer, verstopft*, verstopfung, durchfall, spülung, abfluss, klempner*, kacken, klobürste, pinkeln',
    work: 'überarbeitet, harte arbeit, hart arbeiten, hart gearbeitet, zu viel arbeit, so viel arbeit, arbeite zu viel, workaholic*, produktiv*, arbeitswut, schuften, geschuftet, viel zu tun, im stress, gestresst, malochen, rackern, überlastet*',
    king: 'könig, könige, königs*, königlich*, thron*, krone*, krönung*, gekrönt, monarch*, kaiser*, prinz, prinzen, königreich*, herrscher*, wer regiert, wer hat hier das sagen, adel, majestät, boss hier',
    queen: 'königin, königinnen, prinzessin*, kaiserin*, majestät, dragqueen',
    strong:
      'stärke, stärker, stärkste, stärksten, bin stark, so stark, sehr stark, kraft, kräfte, kräftig*, muskel*, muskeln, bizeps, bankdrücken, gewichte heben, gewichtheb*, mächtig*, armdrücken, liegestütz*, klimmzug*, klimmzüge, sixpack, wer würde gewinnen, eiweißshake*, kreuzheben',
    gym: 'fitness*, fitnessstudio*, gym, muckibude, trainieren, trainiere, trainiert, training*, krafttraining*, hantel*, kniebeuge*, liegestütz*, laufband, crossfit, muskelkater, proteinshake, gewichte stemmen, abs trainieren, fit werden',
    yoga: 'yoga*, meditier*, meditation*, achtsamkeit*, atemübung*, herabschauender hund, innere ruhe',
    computer:
      'computer*, rechner, laptop*, pc, pcs, bildschirm*, tastatur*, festplatte*, drucker*, programmier*, software, code, quellcode, bug, bugs, absturz, abgestürzt, stürzt ab, abstürz*, neustart*, neu starten, bluescreen*, server*, excel, hacker*, gehackt, linux, javascript, python, usb, chatgpt, debug*, monitor, grafikkarte*',
    internet:
      'internet*, wlan*, router*, kein netz, kein empfang, webseite*, online, offline, youtube, instagram, tiktok, twitter, facebook, netflix, herunterlad*, runterlad*, download*, breitband, glasfaser, soziale medien, social media, follower*, influencer*, stream*, telekom, googel*',
    password:
      'passwort*, passwörter*, kennwort*, ausgesperrt, einloggen, eingeloggt, login, pin vergessen, meine pin, anmelden geht nicht, zwei faktor, benutzername*, entsperr*',
    phone:
      'der handy, handys, handyvertrag, smartphone*, telefon*, iphone*, anruf*, angerufen, ruft nicht, ruft mich, akku*, ladekabel*, ladegerät*, whatsapp*, nachricht geschrieben, antwortet nicht, auf gelesen, sms, klingelton*, mailbox, display kaputt, display gesprungen, sim karte',
    message:
      'nachricht, nachrichten von, antwortet nicht, auf gelesen, gelesen und nicht, sprachnachricht*, email*, mail, mails, e mail, postfach, der brief, briefe, briefkasten, postkarte*, liebesbrief*, zurückgeschrieben, blaue haken',
    broken:
      'kaputt*, kaputtgegangen, defekt*, funktioniert nicht, geht nicht mehr, geht nicht an, springt nicht an, zerbrochen*, zerstört*, auseinandergefallen, im eimer, den geist aufgegeben',
    repair:
      'reparier*, reparatur*, handwerker*, klempner*, elektriker*, schraubenzieher*, schraubendreher*, werkzeug*, heimwerk*, mechaniker*, panzertape, bohrmaschine*, wartung, hausmeister*',
    law: 'gesetz*, anwalt*, anwält*, rechtsanwalt*, rechtsanwält*, jurist*, jura, vor gericht, gerichts*, amtsgericht, klage, klagen, verklag*, verklagt, vertrag*, verträge*, illegal*, richter*, urteil*, rechte habe, mein recht, rechtsstreit, zeuge*, paragraf*, paragraph*, anzeige erstatt*, bußgeld*',
    judge:
      'richter*, richterin, urteil, urteile, urteilen, verurteil*, geurteilt, vor gericht, jüngstes gericht, jury, schuldspruch, freispruch, freigesprochen',
    justice:
      'gerechtigkeit*, gerecht, gerechte, ungerecht*, unfair*, nicht fair, gemein von, diskriminier*, zu unrecht',
    police:
      'polizei*, polizist*, bulle angehalten, bullen, verhaftet*, festgenommen*, gefängnis*, knast*, knasti, verbrech*, kriminell*, strafzettel*, blitzer*, geblitzt, einbrecher*, einbruch*, eingebrochen, geklaut, gestohlen, mord, mörder*, ermordet*, razzia, detektiv*, kommissar*, überfallen worden, taschendieb*',
    thief:
      'dieb, diebe, dieben, diebin, diebstahl*, geklaut, klauen, klaut, gestohlen*, stehlen, stiehlt, einbrecher*, eingebrochen, beklaut, ausgeraubt, räuber*, taschendieb*, ladendieb*, bestohlen',
    promise:
      'versprech*, versprich*, versprochen*, geschworen, schwöre, schwören, schwur, einen eid, eide, ehrenwort*, wort gehalten, wort gegeben, wort gebrochen, hält sein wort, gelobt, gelübde, indianerehrenwort, eidbruch',
    guilty:
      'schuld, schuldig*, schuldgefühl*, meine schuld, unschuldig*, schlechtes gewissen, gewissen, gewissensbisse, bereu*, bereut, schäme mich, schäm mich, geschämt, verzeih mir, sünde*, gesündigt, beicht*, gebeichtet, mein fehler, tut mir leid was, leid was ich, mache mir vorwürfe, schande',
    regret:
      'bereu*, bereut, hätte ich doch, hätte ich nur, hätte nicht sollen, größter fehler, größte fehler, reue, ungeschehen machen, zeit zurückdrehen',
    trouble:
      'ärger bekommen, ärger kriegen, krieg ärger, ärger gekriegt, erwischt worden, erwischt, hausarrest*, in schwierigkeiten, stress mit, ertappt, unfug, blödsinn angestellt, was angestellt, schlamassel',
    enemy: 'feind, feinde, feinden, feindin, erzfeind*, rivale*, rivalin, gegner*, widersacher*, verräter*',
    lazy: 'faul heute, so faul, bin faul, zu faul, faule, fauler, faulheit, faulenz*, gammeln, stubenhocker*, couch, auf dem sofa, keinen bock, kein bock, null bock, unmotiviert*, keine motivation, antriebslos*, antrieb fehlt, rumhängen, nichts gebacken',
    waiting:
      'warte auf, warte seit, ich warte, warten, wartet, gewartet, warteschlange*, warteschleife*, wartezimmer, schlange stehen, schlange an der, lange schlange, verspätung*, verspätet, ewig gewartet, steh mir die beine',
    retire:
      'rente, rentner*, in rente, ruhestand, pension, pensionier*, altersheim, alt werden, fühle mich alt, graue haare, midlife*',
    moving:
      'umzug*, umziehen, ziehe um, ziehen um, umgezogen, umzugskarton*, ausziehen, ausgezogen, ziehe aus, ziehe nach, neue stadt, wegziehen, ziehe weg',
    goodbye:
      'abschied*, verabschied*, lebewohl, leb wohl, letzter tag, letzte mal sehen, für immer tschüss, auf nimmerwiedersehen, adieu',
    start:
      'neuanfang*, neubeginn*, erster tag, ersten tag, neuer job, neuen job, neue stelle, von vorn anfangen, von vorne anfangen, noch mal anfangen, neues kapitel',
    choice:
      'entscheidung*, entscheid*, auswählen, qual der wahl, die wahl zwischen, welche soll ich, welchen soll ich, welches soll ich',
    theatre:
      'theater*, theaterstück*, schauspieler*, schauspiel*, kino*, film, filme, filmen, bühne*, vorsprechen, premiere*, generalprobe, kabarett, musical*, textbuch',
    wish: 'wünsche mir, wünsch mir, wünsch dir was, drei wünsche, wunsch frei, herzenswunsch, flaschengeist*, wunschbrunnen, sternschnuppe*, wünsche gehen',
    gift: 'geschenk*, geschenkidee*, schenken, schenke, schenkt, geschenkt bekommen, was schenke ich, mitbringsel, weihnachtsgeschenk*, geburtstagsgeschenk*, gutschein*, wichteln',
    smell:
      'stink*, gestunken, riecht, riechst, rieche, riechen, geruch, gerüche, gestank, müffel*, duft, düfte, duftet, parfüm*, parfum, deo, schweißgeruch',
    mirror: 'spiegel, spiegels, spiegelbild*, spieglein, taschenspiegel, selfie*',
    poison:
      'vergift*, giftig*, rattengift, giftschlange*, giftpilz*, lebensmittelvergiftung, zyankali, gegengift, toxisch*',
    monday:
      'montag, montage, montagmorgen, montags, wochenende vorbei, wochenende ist vorbei, wieder arbeiten',
    weight:
      'gewicht, abnehm*, abgenommen, zugenommen, zunehmen, übergewicht*, kilo, kilos, kilogramm, waage, diät*, speckröllchen',
    potato:
      'kartoffel*, bratkartoffel*, pommes mit, portion pommes, pommesbude, erdäpfel, knödel, kartoffelsalat*, kartoffelpüree, chips',
    fruit:
      'obst, obstsalat, frucht, früchte*, apfel, äpfel, banane*, birne, birnen, kirschen, erdbeere*, himbeere*, pfirsich*, orangen, orangensaft, zitrone*, ananas, weintraube*, melone*, mango',
    photo:
      'foto*, fotos, fotograf*, selfie*, kamera*, bild von mir, schnappschuss, bilder gemacht, passbild*',
    moustache: 'schnurrbart*, schnauzer, schnauzbart, oberlippenbart',
  },
}
