import type { SubjectTable } from './subject-table.ts'

export const italian: SubjectTable = {
  endings: '',
  articles:
    'il lo l gli i un uno una dei degli del dello della dell delle al allo alla all nel nello nella nell dal sul sulla questo questa questi queste quest mio mia miei mie tuo tua tuoi suo sua suoi sue nostro nostra vostro vostra',
  nothing: `morto/morta dal ridere, morto/morta di sonno, muoio dal ridere, muoio dalla voglia, morire dal ridere, morire dalla voglia, da morire, bella da morire,
    per l'amor di, per l'amor del cielo, ti voglio bene tutti, buonanotte a, buona notte a, buona fortuna, in bocca al lupo, lingua madre, scheda madre,
    casa madre, perso tempo, perdo tempo, perdere tempo, perdere peso, perso la pazienza, perso il filo, perdere la pazienza, che casino, il casino,
    casini, luna di miele, ai sette cieli, ora, vincolo, freddo cane, cane e gatto, il sale, sale e pepe, sale grosso, fino a, fine a, il fine, alla fine,
    in fine, quanto costa, quanto mi costa, costa troppo, costa poco, quanto costano, guarda caso, per caso, a caso, in ogni caso, nel caso, ma che, mai,
    il camera, il genere, in genere, sogni d'oro a, neanche per sogno, nemmeno per sogno, mi piace, non mi piace, per favore, a proposito, per forza,
    forza raga, forza ragazzi, che forza, che forte, sei forte, troppo forte, tempo libero, tanto tempo, poco tempo, allo stesso tempo, da tempo,
    data di nascita, storia di instagram, le storie su, che storia, giocare sporco, in gioco, gioco di parole, punto di forza, fare la figura, fuori luogo,
    sul serio, davvero, scherzi a parte, non ci credo, re magi, dare fuoco alle polveri, il muro del suono, per davvero, sono, lei, dei, in camera,
    camera mia, il burro, di burro, burro e`,
  subjects: {
    death:
      "morte, morto, morta, morti, morire, muore, muoio, morì, moriva, morirò, morirà, mortalità, decesso, deceduto, deceduta, defunto, defunta, scomparso da poco, è mancato, è mancata, venuto a mancare, venuta a mancare, non c'è più mio/mia/nonno/nonna, passato a miglior vita, funeral*, cimitero, cimiteri, bara, sepolt*, seppell*, vedovo, vedova, lutto, lapide, suicid*, aldilà, tirato le cuoia, pers* nonn*/madre/padre/mamma/papà/figlio/figlia/fratello/sorella/marito/moglie/zio/zia, pers* mio/mia nonn*/madre/padre/mamma/papà/figlio/figlia/fratello/sorella/marito/moglie",
    funeral:
      'funeral*, sepoltura, seppell*, bara, cimitero, cimiteri, cremazione, carro funebre, pompe funebri, camera ardente, veglia funebre, necrologio',
    grief:
      'lutto, in lutto, condoglianze, mi manca tantissimo, mi manca tanto, mi manca da morire, mi manchi, cuore spezzato, cuore a pezzi, crepacuore, elaborare il lutto, pers* nonn*/madre/padre/mamma/papà/figlio/figlia/fratello/sorella/marito/moglie, pers* mio/mia nonn*/madre/padre/mamma/papà/figlio/figlia/fratello/sorella/marito/moglie',
    love: 'amore, amori, innamor*, ti amo, la amo, lo amo, mi ama, ti voglio bene, cotta per, una cotta, la mia cotta, fidanzat*, il mio ragazzo, la mia ragazza, moroso, morosa, anima gemella, colpo di fulmine, bacio, baci, baciare, baciato, baciata, baciarl*, bacia, romantic*, cuore spezzato, cuore infranto, san valentino, mi piace un/una/uno ragazzo/ragazza/tipo/tipa, piaccio a, gli piaccio, le piaccio, provo qualcosa per, sentimenti per, farfalle nello stomaco, dichiararmi, amante',
    flirt:
      'flirt*, rimorchi*, ci prova con, ci provo con, provarci con, ci sta provando, corteggi*, sedurre, seduc*, seduzione, abbord*, fare il filo, frasi per rimorchiare',
    date: 'primo appuntamento, appuntamento con, appuntamento galante, appuntamento al buio, appuntamento romantico, ho un appuntamento, uscire con lui/lei, esco con lui/lei, chiederle di uscire, chiedergli di uscire, mi ha chiesto di uscire, tinder, mi ha dato buca, dato buca, cena a lume',
    ex: "mio/mia/tuo/tua/suo/sua/un/il/la ex, ex marito, ex moglie, ex ragazzo, ex ragazza, ci siamo lasciati, ci siamo mollati, mi ha lasciato, mi ha lasciata, mi ha mollato, mi ha mollata, mi ha scaricato, mi ha scaricata, l'ho lasciato, l'ho lasciata, rottura con, tornare insieme, tornati insieme, torna con lui/lei, lasciarlo, lasciarla, rotto con",
    jealous: 'gelos*, invidi*, possessiv*, controlla il telefono, guarda le altre, verde di invidia',
    cheating:
      "tradit* dal/dalla/mi, mi ha tradito, mi ha tradita, mi tradisce, tradimento, tradimenti, infedel*, corna, cornut*, fare le corna, messo le corna, amante, ha un'altra, ha un altro, scappatella, adulter*, fedifrago",
    wedding:
      'matrimonio, matrimoni, nozze, sposa, spose, sposo, sposi, sposare, sposarmi, sposarsi, sposarci, si sposa, si sposano, mi sposo, ci sposiamo, sposiamo, anello di fidanzamento, proposta di matrimonio, chiesto di sposar*, abito da sposa, damigell*, testimone di nozze, addio al nubilato, addio al celibato, altare, bomboniere, nuzial*, fidanzamento, viaggio di nozze',
    marriage:
      'matrimonio, matrimoni, sposato, sposata, sposati, coniug*, mio marito, mia moglie, anniversario di matrimonio, vita di coppia',
    divorce:
      'divorzi*, separazione, separati in casa, mi separo, ci separiamo, si separano, alimenti a, affidamento, custodia dei, avvocato divorzista, lasciare mio marito, lasciare mia moglie',
    exam: 'esame, esami, esonero, maturità, interrogazione, interrogazioni, mi interroga, verifica di, compito in classe, compito di, test di ammissione, ripassare, ripasso, ripassando, studiare per, studiando per, studio per, bocciato, bocciata, bocciare, bocciatura, promosso in, sessione, sessione estiva, appello di, orale, scritto di, bigliettini, esame di guida, ho preso 18, ho preso 30, trenta e lode, insufficienza',
    school:
      'scuola, scuole, liceo, licei, classe mia, in classe, professor*, prof, profe, maestra, maestro, alunn*, università, uni, facoltà, universitari*, lezione, lezioni, a lezione, studente, studenti, studentessa, ricreazione, intervallo a, preside, laurea, lauree, laurear*, laureat*, tesi, asilo, elementari, medie, superiori, campanella, quadrimestre, pagella, dottorato, compagn* di classe, studiare',
    homework:
      'compiti, i compiti, compiti di, compiti per casa, il tema, tema di, versione di latino, esercizi di, ricerca di, ricerca per, saggio breve, lavoro di gruppo',
    maths:
      'matematica, algebra, geometria, equazion*, trigonometria, aritmetica, teorema, analisi 1, analisi uno, derivat*, integrali',
    book: 'libro, libri, romanzo, romanzi, leggere un, leggere il, leggo, leggendo, ho letto, sto leggendo, lettura, letture, lettore, lettrice, biblioteca, biblioteche, bibliotecari*, libreria, librerie, capitolo, capitoli, autore, autrice, best seller, scrittor*, letteratura, kindle, segnalibro',
    writing:
      'scrivere, scrivo, scrivendo, scrittor*, scrittrice, scrittura, manoscritto, bozza, bozze, pagina bianca, foglio bianco, blocco dello, il mio romanzo, sceneggiatura, casa editrice, editore, diario segreto, il mio diario, il mio blog, fanfiction',
    poem: 'poesia, poesie, poeta, poeti, poetessa, sonetto, sonetti, in rima, fare rima, le rime, filastrocc*, haiku, strofa, strofe, poema, terzine',
    story:
      "una storia, raccontami una, raccontami, raccontaci, racconti, racconto breve, favola, favole, fiaba, fiabe, leggend*, mito, miti, mitologi*, c'era una volta, storia della buonanotte, cantastorie",
    job: 'lavoro, lavori, lavorare, lavorando, a lavoro, al lavoro, impiego, disoccupat*, disoccupazione, licenzi*, dimission*, dimettere, mi dimetto, ufficio, uffici, collega, colleghi, colleghe, cv, curriculum, lettera di presentazione, straordinari, turno di notte, turni, cassa integrazione, assunto, assunta, assumono, assunzion*, promozione, promosso a, carriera, precari*, partita iva, tirocini*, stagista, apprendistato, smart working, burnout, naspi, concorso pubblico, stipendio',
    career: 'carriera, promozione, vocazione, fare carriera, scatto di carriera, salire di livello, mestiere',
    boss: 'il capo, mio capo, il mio capo, capoufficio, direttore, direttrice, boss, manager, superiore mi, datore di lavoro, capetto, team leader, mio responsabile, mia responsabile, la capa',
    deadline:
      "scadenza, scadenze, scade domani, scade oggi, da consegnare, consegnare domani, consegna domani, consegnare entro, entro domani, entro stasera, entro mezzanotte, all'ultimo minuto, ultimo momento, in ritardo con, sono indietro con, corsa contro il tempo, non ce la faccio in tempo, proroga",
    procrastinate:
      'procrastin*, rimand*, continuo a rimandare, lo faccio domani, inizio domani, inizio lunedì, dovrei studiare, dovrei lavorare, invece di studiare/lavorare',
    interview:
      'colloquio, colloqui, colloquio di lavoro, intervist*, selezionator*, recruiter, le faremo sapere',
    money:
      'soldi, denaro, quattrini, euro, al verde, squattrinat*, debito, debiti, indebitat*, pagare, pago io, pagato, pagamento, stipendio, stipendi, banca, banche, bancomat, prestito, prestiti, mutuo, mutui, bolletta, bollette, fattura, fatture, tasse, imposte, risparmi, risparmiare, caro affitti, troppo caro, costosissim*, carissim*, economico, ricco, ricca, ricchi, ricchezza, povero in canna, poveri, povertà, fine mese, arrivare a fine mese, mi deve dei, mi deve soldi, gli devo, prestami, investire, investimento, investimenti, borsa valori, bitcoin, crypto, criptovalut*, milionari*, miliardari*, eredità, carta di credito, fisco, partita iva, pensione, inflazione, spiccioli, paghetta',
    rich: 'ricco, ricca, ricchi, ricchezz*, milionari*, miliardari*, lusso, fortuna economica, arricchir*, sfondato di soldi',
    rent: 'affitto, affitti, affittare, in affitto, affittasi, padrone di casa, padrona di casa, inquilin*, coinquilin*, caparra, sfratt*, canone, monolocale, bilocale, stanza singola, cercare casa, cerco casa',
    shopping:
      'shopping, fare spese, fare la spesa, la spesa, supermercato, centro commerciale, saldi, in saldo, sconti, scontato, offerta speciale, carrello, negozi, negozio di, scarpe nuove, black friday, amazon, acquisti, mercatino, vetrine',
    house:
      'casa mia, mia casa, la nostra casa, casa nuova, nuova casa, appartamento, appartamenti, trasloc*, mobili, ikea, ristruttur*, arredare, arredamento, mutuo per, salotto, imbiancare, condominio',
    storm:
      "tempesta, tempeste, temporale, temporali, uragano, uragani, tornado, tifone, ciclone, fulmine, fulmini, lampi, bufera, burrasca, tromba d'aria, nubifragio, blackout, andata via la luce, saltata la corrente",
    thunder:
      'tuono, tuoni, tuona, tuonando, tuonare, fulmine, fulmini, lampi, saetta, saette, rombo di tuono',
    lightning: 'fulmine, fulmini, lampi, saetta, saette, folgorat*, colpito da un fulmine',
    rain: 'pioggia, piogge, piove, piovendo, piovere, pioveva, piovoso, piovuto, ha piovuto, pioverà, ombrello, ombrelli, acquazzon*, diluvi*, fradici*, bagnato fradicio, pozzanghere, pozzanghera, pioviggin*, grondaia, impermeabile, rovescio, rovesci',
    rainbow: 'arcobalen*',
    flood:
      "alluvion*, allagat*, allagamento, allagamenti, inondazion*, inondat*, esondat*, esondazione, straripat*, straripare, perdita d'acqua, sott'acqua",
    drought: "siccità, non piove da, senza pioggia, senz'acqua, terra secca, secca, crisi idrica",
    snow: 'neve, nevica, nevicat*, nevicare, nevicando, nevicherà, nevoso, pupazzo di neve, palle di neve, palla di neve, valanga, valanghe, slitta, sci, sciare, sciata, fiocchi di neve, settimana bianca, bufera di neve',
    cold: 'freddo, fredda, che freddo, ho freddo, fa freddo, gelo, gelido, gelida, congel*, ghiaccio, ghiacciat*, brina, brividi, sotto zero, riscaldament*, termosifon*, caldaia, infreddolit*, freddolos*, tremo dal, batto i denti, piumino, si gela',
    winter: 'inverno, invernal*, inverni, dicembre, sciarpa, guanti, cappotto, letargo',
    summer:
      "l'estate, in estate, d'estate, questa estate, quest'estate, estate scorsa, estiv*, spiaggia, spiagge, ombrellone, abbronz*, crema solare, luglio, agosto, ferragosto, piscina, vacanze estive, costume da bagno, tormentone estivo, sotto l'ombrellone",
    spring: 'primavera, primaveril*, fioritura, germogli, rondini, raffreddore da fieno, ciliegi in fiore',
    heat: 'caldo, che caldo, fa caldo, ho caldo, caldissim*, calura, afa, afoso, sudo, sudare, sudato, sudata, sudore, ventilatore, condizionatore, aria condizionata, ondata di caldo, ondata di calore, si schiatta, schiatto di caldo, quaranta gradi, 40 gradi, mi sto sciogliendo, si muore di caldo, torrido, bollente',
    warm: "al caldo, calduccio, tiepido, tiepida, plaid, coperta calda, borsa dell'acqua",
    weather:
      'meteo, che tempo fa, che tempo, tempo fa oggi, brutto tempo, bel tempo, previsioni, tempo di merda, nuvol*, nuvoloso, temperatur*, clima',
    wind: 'vento, venti forti, ventoso, raffic*, brezza, tira vento, tramontana, scirocco, maestrale, aquilone, pale eoliche',
    fog: 'nebbia, nebbie, nebbioso, foschia, non si vede niente fuori, nebbione',
    sun: 'il sole, al sole, soleggiat*, tramonto, tramonti, alba, sorge il sole, scottatur*, scottat*, abbronz*, prendere il sole, raggi di sole, raggio di sole, eclissi, vitamina d',
    morning:
      "mattina, mattine, mattino, stamattina, stamane, ogni mattina, svegliarmi presto, svegliarsi presto, svegliato presto, svegliata presto, sveglia alle, la sveglia, alba, all'alba, alzarsi presto",
    moon: 'luna, luna piena, lupo mannaro, licantrop*, chiaro di luna, luna nuova, lunare',
    star: 'stella, stelle, stellato, costellazion*, astronomi*, astrolog*, oroscop*, zodiac*, segno zodiacale, via lattea, stella cadente, stelle cadenti, san lorenzo, telescopio, galassi*',
    night:
      'notte, notti, nottata, mezzanotte, stanotte, notturn*, tutta la notte, tre di notte, due di notte, quattro di notte, buio, oscurità, notte fonda, notte in bianco, nottambul*, far tardi',
    fire: 'fuoco, fuochi accesi, incendi*, fiamme, fiamma, vigili del fuoco, pompier*, brucia, bruciano, bruciando, bruciato, bruciata, bruciare, camino, caminetto, va a fuoco, andata a fuoco, al fuoco, fumo dalla, allarme antincendio, fiammiferi, un falò, il falò',
    volcano: 'vulcan*, lava, eruzion*, eruttare, erutta, etna, vesuvio, cratere',
    earthquake:
      'terremot*, scossa, scosse, sisma, sismic*, trema la terra, terra trema, scala richter, tremato tutto',
    sea: 'il mare, al mare, di mare, in mare, mari, oceano, oceani, onda, spiaggia, spiagge, marea, maree, surf*, marinai*, naufrag*, sirenetta, scoglio, scogli, costiera, costa azzurra, immersion*, subacque*, conchigli*, faro, mal di mare, delfin*, crociera, crociere, le onde, delle onde, onde alte',
    river:
      'fiume, fiumi, ruscello, torrente, cascata, cascate, sponda del, rapide, kayak*, canoa, tevere, riva del',
    swim: 'nuotare, nuoto, nuotata, nuotando, nuotator*, nuota, piscina, piscine, annegare, annegat*, affogare, affogat*, tuffo, tuffi, tuffarsi, stile libero, fare il bagno al, costume da bagno',
    mountain:
      'montagn*, vetta, vette, cima, cime, arrampic*, scalare, scalata, alpi, alpin*, alpinis*, dolomiti, appennini, rifugio, everest, monte bianco, baita, vertigini, ferrata, dirupo',
    hiking:
      'escursion*, trekking, camminata, camminate, sentiero, sentieri, zaino in spalla, zaino, scarponi, cammino di santiago, gita in montagna',
    forest:
      'bosco, boschi, foresta, foreste, giungla, albero, alberi, funghi, porcini, scoiattol*, cervo, cervi, pineta, querce, quercia, boscaiol*, legna',
    war: 'guerra, guerre, soldat*, esercito, eserciti, militar*, battagli*, bomba, bombe, bombard*, invas*, invaso, trincea, trincee, truppe, missil*, carro armato, carri armati, fronte di guerra, veteran*, leva obbligatoria, arruol*, caserma, cessate il fuoco, partigian*',
    fight:
      'rissa, risse, litig*, picchi*, menare, menarsi, botte, fare a botte, a botte, pugno in, pugni, cazzotto, cazzotti, boxe, pugilato, bullismo, bullo, bulli, bullizzat*, duello, lottare, combatt*, combattimento, spada, spade, arti marziali, zuffa, azzuff*, schiaffo, schiaffi, la lotta, una lotta',
    argument:
      "litig*, discussione, discussioni, discutere, discutiamo, discusso con, bisticci*, dibattito, sgrid*, mi urla contro, urlato contro, non siamo d'accordo, ai ferri corti, battibecc*",
    revenge:
      'vendetta, vendette, vendic*, vendicar*, vendicativ*, me la paga, me la pagherà, me la pagherai, gliela faccio pagare, fargliela pagare, rancor*, traditor*, tradito da, pugnalat*, regolamento di conti, occhio per occhio, rivalsa, ripicca, farla pagare',
    angry:
      "arrabbi*, rabbia, incazz*, incavol*, furios*, furia, infuriat*, furibond*, collera, mi fa imbestialire, imbestialit*, mi dà fastidio, mi da fastidio, fastidio, infastid*, irrit*, nervoso oggi, mi fa incazzare, mi sta sul cazzo, mi sta sulle palle, mi ha rotto, rotto le palle, rotto i coglioni, non ne posso più, stufo, stufa di, fuori di me, odio, lo odio, la odio, mi fa impazzire di rabbia, perso le staffe, perdere le staffe, sclero, sclerare, girano le palle, l'ira, d'ira",
    music:
      'musica, musicist*, musical*, concerto, concerti, chitarra, chitarre, chitarrist*, pianoforte, violino, batteria elettronica, batterista, orchestra, melodi*, flauto, tamburo, tamburi, rapper, playlist, spotify, vinile, vinili, opera lirica, sanremo',
    song: 'canzon*, cantare, canto, canta, canti, cantando, cantato, cantante, cantanti, karaoke, coro, cori, ritornello, testo della canzone, testo di, stonat*, ninna nanna, fischiett*, strofa, duetto',
    dance:
      'ballare, ballo, balla, balli, ballando, ballerin*, danza, danze, danzare, salsa, tango, valzer, discoteca, in disco, pista da ballo, coreografi*, due piedi sinistri, balletto, pizzica, liscio',
    party:
      'festa, feste, festeggi*, festin*, party, serata in, carnevale, festival, baldoria, sagra, far festa, fare festa, aperitivo, locale stasera, brindisi',
    drunk:
      'ubriac*, sbronz*, brillo, brilla, alticc*, sbornia, sbornie, bevuto troppo, bevo troppo, beve troppo, troppo alcol, alcol*, alcool*, vodka, rum, gin, whisky, tequila, spritz, negroni, grappa, amaro dopo, sobrio, sobria, ciucco, ciucca, cicchett*, shottini, in hangover, post sbornia',
    hangover:
      'postumi, sbornia, post sbornia, dopo sbornia, hangover, non bevo più, mai più alcol, bevuto troppo ieri',
    beer: 'birra, birre, birretta, birrette, birrific*, birreria, bionda media, peroni, moretti, luppolo, una media, doppio malto, pinta, pinte',
    wine: 'vino, vini, vinello, vigna, vigne, vigneto, vigneti, uva, vendemmi*, prosecco, champagne, spumante, bicchiere di rosso, bicchiere di vino, barolo, chianti, lambrusco, calice, calici, cantina sociale, enotec*, sommelier, cavatappi, vin brulé',
    sleep:
      'dormire, dormo, dormi, dorme, dormono, dormito, dormita, dormendo, dormiglion*, sonno, ho sonno, nanna, a nanna, pisolino, pisolini, pennichella, il letto, a letto, cuscino, cuscini, materasso, coperta, coperte, lenzuol*, piumone, russa, russare, russi, russi di, sbadigli*, addorment*, svegli* alle, insonn*, non riesco a dormire, pigiama, sonnellino, chiuso occhio, camera da letto',
    insomnia:
      'insonn*, non riesco a dormire, non riesco più a dormire, riesco a dormire, non dormo, non ho dormito, non ho chiuso occhio, chiuso occhio, notte in bianco, notti in bianco, notte insonne, non prendo sonno, prendere sonno, contare le pecore, conto le pecore, melatonina, sonnifer*, ancora sveglio, ancora sveglia',
    tired:
      'stanco, stanca, stanchi, stanchissim*, stanchezza, sfinit*, esaust*, distrutto, distrutta, a pezzi, cotto, spossat*, senza energie, senza forze, non mi reggo in piedi, fatica, affaticat*, stremat*, sono morto, sono morta, morto di stanchezza, ho sonno, scoppiato, bisogno di riposo, bisogno di una vacanza, stravolt*, occhi mi si chiudono',
    dream:
      'sogno, sogni, sognare, sognato, sognata, sognando, sognator*, sognavo, ho sognato, un sogno, strano sogno, sogno lucido, nel sogno, sogno ricorrente',
    nightmare:
      'incubo, incubi, brutto sogno, brutti sogni, terrore notturno, terrori notturni, paralisi del sonno, svegliat* urlando, mostro sotto',
    scared:
      "paura, paure, ho paura, paura di, spavent*, terror*, terrorizz*, fifa, fifon*, ansia, ansie, ansios*, angosci*, panico, fobia, fobie, timore, brividi, pelle d'oca, inquietant*, horror, film horror, rumore strano, qualcuno fuori, mi cago sotto, cagarsi sotto, codardo, codarda, nervosa per, agitat*, tremare, strizza",
    panic:
      "panico, attacco di panico, attacchi di panico, nel panico, crisi di nervi, crisi isterica, iperventil*, sto sclerando, crisi d'ansia",
    alone:
      'solitudine, solitari*, da solo, da sola, tutto solo, tutta sola, mi sento solo, mi sento sola, sono solo al, sempre solo, sempre sola, così solo, così sola, senza amici, non ho amici, non ho nessuno, nessuno mi vuole, nessuno mi ama, nessuno mi capisce, nessuno con cui, nessuno mi parla, isolat*, abbandonat*, escluso, esclusa, vivo solo, vivo sola',
    shy: 'timid*, timidezza, introvers*, impacciat*, imbarazzo, imbarazzat*, arrossi*, mi vergogno a, non so cosa dirle, non so cosa dirgli, vergognos*',
    bored:
      'noia, che noia, annoi*, mi annoio, noios*, niente da fare, non so che fare, non so cosa fare, che palle, ammazzare il tempo, passare il tempo, mi rompo, non succede mai, intrattenetemi, barba che noia',
    crying:
      'piangere, piango, piange, piangi, piangono, pianto, piangendo, lacrim*, singhiozz*, triste, tristi, tristezza, tristissim*, depress*, giù di morale, sono giù, mi viene da piangere, disperat*, malinconi*, infelice, scoppiato a piangere',
    baby: 'neonat*, bimbo, bimba, pannolin*, biberon, ciuccio, passeggin*, culla, culle, allatt*, poppata, dentini, neomamma, neopapà, neogenitori, tata per, appena nato, appena nata',
    pregnant:
      'incinta, incinte, gravidanz*, aspetta un bambino, aspetto un bambino, aspettiamo un, dolce attesa, doglie, contrazion*, ecografia, ecografie, test di gravidanza, test positivo, nausee mattutine, aborto, parto, partorire, rotte le acque, pancione, data presunta, ostetric*',
    birth:
      'parto, partorire, partorito, partorisce, nascita, nascite, nascere, nasce, è nato, è nata, appena nato, appena nata, ostetric*, cesareo, epidurale, sala parto, doglie, contrazion*, venuto al mondo, fiocco rosa, fiocco azzurro',
    kids: 'i miei figli, figli, mio figlio, mia figlia, bambini, ragazzini, adolescen*, i miei bimbi, il mio bambino, la mia bambina, asilo nido, capricci, genitorialità, educare i, marmocchi, mocciosi, colloqui con i',
    mother:
      'madre, madri, mamma, mamme, mammina, mami, suocera, matrigna, maternità, festa della mamma, mammone, mia mamma',
    father:
      'mio/tuo/suo/il/un/nostro padre, padri, papà, babbo, paternità, suocero, patrigno, festa del papà, mio vecchio',
    family:
      'famigli*, familiari, parenti, parentado, genitori, i miei genitori, cugin*, zio, zia, zii, zie, nipote, nipoti, suocer*, cognat*, pranzo di natale, pranzo della domenica, cena di natale, riunione di famiglia, cenone, consuocer*',
    brother: 'fratello, fratelli, fratellino, fratellone, fratellastro, gemello, gemelli, fratè',
    sister: 'sorella, sorelle, sorellina, sorellona, sorellastra, gemella, gemelle',
    grandmother: 'nonna, nonne, nonnina, bisnonna, i nonni, miei nonni, nonni',
    grandfather: 'nonno, nonni, nonnino, bisnonno',
    son: 'mio/tuo/suo/un/nostro/vostro figlio, figlioletto, figliastro, nipotino, mio maschietto',
    daughter: 'mia/tua/sua/una/nostra/vostra figlia, figliol*, figliastra, nipotina, la mia bambina',
    wife: 'moglie, mogli, mia moglie, la mia signora, consorte, casalinga, dolce metà',
    husband: 'marito, mariti, maritino, mio marito, consorte, casalingo',
    boyfriend:
      'il mio ragazzo, la mia ragazza, il tuo ragazzo, la sua ragazza, il suo ragazzo, fidanzato, fidanzata, moroso, morosa, il mio compagno, la mia compagna, il mio tipo',
    neighbour:
      'vicino di casa, vicina di casa, vicini di casa, mio vicino, mia vicina, miei vicini, i vicini, dei vicini, vicinato, condominio, condomin*, piano di sopra, quello di sopra, quelli di sopra, dirimpettaio, pianerottolo, muri sottili',
    noise:
      'rumore, rumori, rumoros*, chiasso, baccano, casino di notte, fracasso, trapano, martello pneumatico, musica alta, musica a palla, volume troppo, abbaia sempre, schiamazz*, frastuono',
    quiet:
      "silenzio, silenzios*, stai zitto, stai zitta, state zitti, zitto, zitti, zitta, un po' di pace, un po' di tranquillità, quiete",
    harvest:
      'raccolto, raccolti, mietitura, mietere, trebbia*, grano, campi di, vendemmi*, frutteto, seminare, semina, raccolta delle olive, olive, orzo, fieno',
    garden:
      'giardin*, giardinagg*, giardinier*, fiore, fiori, rose rosse, tulipan*, tosaerba, erbacce, orto, pianta, piante, piantine, pomodori, annaffi*, potare, potatura, semi di, serra, compost, vaso di, balcone fiorito, basilico, margherit*, il prato',
    farm: 'fattoria, fattorie, contadin*, agricol*, agricoltor*, trattor*, stalla, stalle, fienile, bestiame, gallina, galline, pollaio, maiale, maiali, allevament*, allevator*, aratro, podere, agriturismo',
    cow: 'mucca, mucche, vacca, vacche, vitello, vitelli, toro, tori, mungere, mandria, bovin*, buoi, bue',
    horse:
      'cavallo, cavalli, cavalla, puledr*, pony, stallon*, equitazione, a cavallo, cavalcare, galoppo, galoppare, sella, ippic*, fantino, maneggio, asino, asini, mulo',
    sheep: 'pecora, pecore, agnell*, gregge, greggi, ovile, lana, tosare, montone',
    goat: 'capra, capre, capretta, caprett*, caprone',
    dog: 'cane, cani, cagnolin*, cagnetto, cucciolo, cuccioli, cagna, barbonc*, bassotto, bassotti, labrador, bulldog, abbai*, guinzaglio, cuccia, portare fuori il cane, veterinari*, scodinzol*, croccantini, pastore tedesco, pastore maremmano',
    cat: 'gatto, gatta, gatti, gatte, gattin*, micio, micia, mici, micetto, miao, miagol*, fusa, lettiera, tiragraffi, felino',
    snake:
      'serpent*, vipera, vipere, biscia, bisce, pitone, cobra*, veleno, velenos*, anaconda, boa constrictor',
    spider: 'ragno, ragni, ragnatel*, tarantol*, aracnofob*',
    bird: 'uccello, uccelli, uccellin*, pappagall*, piccion*, gabbian*, passero, passeri, rondin*, canarin*, piuma, piume, nido, nidi, gufo, gufi, civett*, corvo, corvi, aquila, aquile, falco, falchi, anatra, anatre, papera, papere, cigno, cigni, oca, oche, gazza, merlo, pettirosso',
    fish: 'pesce, pesci, salmone, tonno, trota, trote, acquario, squalo, squali, sardin*, acciugh*, merluzzo, sushi, pesciolino, branzino, orata',
    fishing:
      'pescare, pescator*, andare a pesca, a pesca, la pesca, canna da pesca, pescato un, pescando, amo da, esca, esche, peschereccio',
    hunt: "caccia, a caccia, cacciator*, cacciare, selvaggina, fucile, fucili, cinghial*, bracconier*, tiro con l'arco, arco e frecce",
    bee: "alvear*, apicolt*, vespa, vespe, calabron*, bombo, puntura di, sciame, arnia, arnie, il ape, le api, delle api, di api, un'ape",
    honey: 'miele, vasetto di miele, idromele, alvear*',
    mouse: 'topo, topi, topolin*, ratto, ratti, trappola per topi, roditor*, topaia',
    wolf: 'lupo, lupi, lupa, lupacchiott*, ulul*, lupo mannaro, branco',
    frog: 'rana, rane, ranocchi*, rospo, rospi, girin*',
    travel:
      "viaggio, viaggi, viaggiare, viaggiator*, viaggiando, vacanza, vacanze, ferie, volo per, il volo, volo cancellato, voli, aereo, aerei, aeroporto, valigia, valigie, valige, bagagli, bagaglio, passaporto, turist*, turismo, hotel, albergo, alberghi, ostello, biglietto aereo, biglietto del treno, treno per, ryanair, all'estero, estero, crociera, dogana, fuso orario, zaino in spalla, partire per, airbnb, gita, gite",
    lost: 'mi sono perso, mi sono persa, ci siamo persi, mi perdo, ho perso le/il/la/lo chiavi/portafoglio/telefono/passaporto/borsa/occhiali, perso le chiavi, perso il portafoglio, perso il telefono, non trovo le/il/la/più/i, dove ho messo, dove sono le/i/finite/finiti, dove sono finite, smarrit*, smarrire, oggetti smarriti, strada sbagliata, dove mi trovo, google maps, mappa, sono perso, sono persa, scomparse le, perso le/il/la/lo/i',
    road: 'la strada, per strada, in strada, strade, autostrada, autostrade, traffico, ingorgo, ingorghi, in coda, casello, autostop, incrocio, incroci, deviazione, buche, tangenziale, raccordo, ora di punta, rotonda, pendolar*, pedaggio',
    traffic:
      'traffico, ingorgo, ingorghi, ora di punta, imbottigliat*, coda in autostrada, coda sul raccordo, bloccato nel traffico',
    car: 'macchina, macchine, automobil*, la mia auto, auto nuova, guidare, guido, guidando, patente, esame di guida, scuola guida, gomma a terra, gomme, pneumatic*, meccanico, motore, parcheggi*, benzina, diesel, autovelox, freni, fiat, ferrari, motorino, moto, moto da, bollo auto, revisione, autofficina',
    boat: 'barca, barche, nave, navi, veliero, vela, vele, navig*, traghett*, canoa, kayak*, capitano, timone, ancora la barca, gommone, yacht, remare, remi, naufrag*, pirati, marinai*',
    bridge: 'il ponte, ponti, del ponte, sul ponte, ponte sullo, ponte di',
    luck: 'fortuna, sfortuna, fortunat*, sfortunat*, sfiga, sfigat*, che culo, botta di culo, jella, iella, iettatur*, malocchio, portafortuna, porta fortuna, porta sfortuna, quadrifogli*, ferro di cavallo, superstizi*, gatto nero, dita incrociate, incrociamo le dita, incrocia le dita, tocco ferro, tocca ferro, toccare ferro, toccate ferro, venerdì 17, venerdì diciassette, auguratemi, cornetto rosso',
    bet: "scommess*, scommett*, scommesso, schedina, casinò di, poker, roulette, gioco d'azzardo, azzardo, slot machine, bookmaker, dadi, puntare su, puntata di, ludopat*, videopoker, cavalli vincenti, alle slot",
    lottery:
      'lotteria, lotterie, lotto, superenalotto, gratta e vinci, enalotto, tombola, biglietto vincente, numeri vincenti, montepremi, estrazione, estrazioni, jackpot, riffa',
    game: 'gioco, giochi, giocare, gioco a, giochiamo, giocando, giocato, giocator*, videogioc*, gioco da tavolo, giochi da tavolo, scacchi, console, partita a, partita di carte, carte, briscola, monopoli, playstation, fortnite, minecraft, fantacalcio, gdr',
    chess:
      'scacchi, scacco, scacco matto, scaccomatto, scacchier*, pedone, alfiere, arrocco, gambetto, stallo',
    win: 'vincere, vinco, vince, vinci, vinto, abbiamo vinto, vincente, vincitor*, vittoria, vittorie, vittorios*, trionf*, campione, campioni, campionessa, medagli*, trofeo, trofei, primo posto, coppa, podio',
    lose: 'perso la/il/una/contro partita/scommessa/finale/derby/gara, abbiamo perso, perso contro, perso la partita, perdere la partita, sconfitt*, perdente, perdenti, perdo sempre, perde sempre, ultimo posto, arrivato ultimo, persa la finale, batosta, retrocession*, retrocess*, eliminat*',
    sport:
      "calcio, calciator*, calcetto, partita stasera, la partita, pallavolo, pallacanestro, basket, tennis, rugby, nuoto, maratona, olimpiad*, mondiali, mondiale, scudetto, juve, juventus, napoli calcio, arbitro, portiere, gol, ciclis*, giro d'italia, sportiv*, atletica, fantacalcio, derby",
    lie: 'bugia, bugie, bugiard*, mentire, mente sempre, mentito, mentendo, mentir*, menzogn*, mi mente, mi ha mentito, balla colossale, balle, racconta balle, raccontare palle, racconta palle, falso, falsa, falsi, finge, fingere, finto, far finta, fa finta, ipocrit*, disonest*, scusa credibile, inventare una scusa, mi nasconde qualcosa',
    truth:
      'verità, la verità, sincer*, sincerità, dimmi la verità, confess*, onestamente, ammettere, ammetto',
    secret:
      'segret*, in segreto, non dirlo a, non ditelo a, non dire a nessuno, non dirlo, non lo dire, resti tra noi, resta tra noi, rimanga tra noi, tra me e te, confid*, confess*, nascond*, nascost*, nessuno lo sa, nessuno sa che, acqua in bocca, tenere un, vuotare il sacco',
    gossip:
      'pettegol*, gossip, spettegol*, diceria, dicerie, inciuci*, avete sentito, hai sentito di, hai saputo, avete saputo, si dice che, dicono che, indovina chi, indovinate chi, sparl*, alle mie spalle, alle spalle, scandal*, voci di corridoio, spoilera, spettegoliamo',
    trick:
      "trucco, trucchi, trucchetto, ingann*, truff*, imbrogli*, fregatur*, fregat*, mi hanno fregato, raggir*, pesce d'aprile, scherzo, scherzi, astut*, astuzia, furbo, furba, furbizia, tranello, trappol*, presa in giro, gioco di prestigio, bidone",
    prank: "pesce d'aprile, scherzo telefonico, fare uno scherzo, burla, burle, candid camera, beffa",
    joke: 'barzellett*, battuta, battute, scherzo, scherzare, scherzando, fammi ridere, fatemi ridere, ridere, risata, risate, divertente, divertenti, divertentissim*, comic*, comico, commedia, umorismo, spiritos*, freddura, freddure, pagliacci*, memino, ironia, memes, un meme, questo meme, i meme',
    riddle:
      'indovinell*, enigma, enigmi, rompicapo, rompicapi, rebus, cruciverba, parole crociate, sudoku, settimana enigmistica, quiz',
    beauty:
      'bellezza, bellissim*, sono bella, sono bello, la più bella, il più bello, chi è la più bella, bellona, affascinant*, sexy, attraente, trucco, truccar*, make up, rossetto, rossetti, mascara, smalto, unghie, crema viso, brufol*, acne, rughe, profumo, specchio, specchi, brutt* o bell*, sono brutta, sono brutto, estetist*, selfie, cosmetic*, carinissim*',
    ugly: 'brutto come, brutta come, sono brutta, sono brutto, faccio schifo, orrend*, brufol*, acne, racchia, bruttissim*',
    hair: 'capell*, parrucchier*, parrucca, barbiere, taglio di capelli, frangia, frangetta, shampoo, trecc*, coda di cavallo, chignon, ricci, riccia, ricciol*, calvo, calvizie, pelato, pelata, stempiat*, tinta ai, tingermi, doppie punte, capelli bianchi, meches, piega dal',
    beard: 'barba, barbe, barbut*, barbiere, baffi, pizzetto, rasar*, rasat*, rasoio, radersi, radermi',
    dress:
      'vestit*, vestirmi, cosa mi metto, che mi metto, cosa mettermi, non ho niente da mettermi, gonna, gonne, abito da, abiti, scarpe, tacchi, camicia, camicie, giacca, giacche, cappotto, maglion*, pantalon*, jeans, moda, guardaroba, armadio, sartoria, sarta, cravatta, travest*, costume di carnevale, outfit',
    sewing:
      'cucire, cucito, cucitura, sarta, sarto, sartoria, ago e filo, macchina da cucire, uncinetto, maglia ai ferri, lavoro a maglia, ricam*, orlo, gomitol*, rammend*',
    gold: "d'oro, dell'oro, in oro, l'oro, lingott*, gioiell*, anello, anelli, collana, collane, diamant*, orecchin*, bracciale, braccialetto, tesoro nascosto, pepita, argento",
    jewellery:
      'gioiell*, anello, anelli, collana, collane, orecchin*, bracciale, bracciali, braccialett*, diamant*, ciondolo, spilla, bigiotteria',
    hungry:
      'ho fame, fame da lupi, affamat*, che si mangia, cosa si mangia, cosa mangio, cosa mangiamo, qualcosa da mangiare, da mangiare, morto di fame, morta di fame, muoio di fame, brontola lo stomaco, stomaco brontola, stomaco vuoto, frigo vuoto, appetito, spuntino, sgranocchi*, languorino, digiun*, voglia di dolce, non ho mangiato, saltato il pranzo, che fame, la fame, tanta fame, una fame, ancora fame, sempre fame, avere fame, ha fame',
    diet: 'dieta, diete, a dieta, dimagri*, calorie, ingrass*, perdere peso, perdere chili, perso peso, chili di troppo, chili in più, sovrappeso, vegan*, vegetarian*, grasso, grassa, ciccia, dietolog*, carboidrat*',
    cooking:
      'cucino, cucinare, cucinando, cucinato, cucina tu, ricett*, forno, al forno, padella, padelle, pentola, pentole, ragù, sugo, soffritto, carbonara, friggere, fritto, griglia, grigliat*, arrosto, sformato, bollire, cuoco, cuoca, chef, aglio, cipolla, cipolle, spezie, bruciato il, impast*, cottura, besciamella',
    dinner:
      'cena, cene, cenare, ceniamo, cenetta, ristorant*, pizza, pizze, pizzeria, trattoria, kebab, hamburger, sushi, pasta, spaghetti, lasagn*, cosa mangio stasera, cosa cucino, cosa preparo, ospiti a cena, ordinare da mangiare, ordiniamo, asporto, avanzi, bistecca, tacos, glovo',
    lunch: 'pranzo, pranzi, pranzare, pranziamo, pausa pranzo, panino, panini, tramezzin*, mensa, schiscetta',
    breakfast:
      'colazion*, cornetto al, cornetto e, cornetti, brioche, cereali, biscotti, fette biscottate, uova strapazzate, marmellata, pancake, brunch',
    bread:
      'il pane, del pane, di pane, pane e, pane fatto, fornaio, panettier*, panific*, lievito, pasta madre, farina, focaccia, focacce, pagnott*, baguette, impastare, ciabatta calda, grissini, pan grattato',
    soup: 'zuppa, zuppe, minestra, minestron*, brodo, brodino, vellutata, passato di',
    rice: 'riso in bianco, risott*, il riso, di riso, del riso, risaia, arancin*',
    cheese:
      'formagg*, mozzarell*, parmigiano, pecorino, gorgonzola, ricotta, stracchino, caciocavallo, provola, burrata, fonduta',
    milk: 'latte, lattosio, latticin*, yogurt, cartone del latte, latte di',
    cake: 'torta, torte, crostat*, pasticc*, dolce al, dolci, dolcett*, biscotto, gelato, gelati, gelateria, tiramisù, cannolo, cannoli, ciambell*, budino, caramell*, panettone, pandoro, colomba pasquale, dessert, muffin, frittelle',
    tea: 'tè verde, tè nero, tè freddo, tè caldo, tazza di tè, una tisana, il tè, un tè, tisan*, camomill*, teiera, infuso, bollitore, bustina di tè, bustine di tè',
    coffee:
      'caffè, caffe, caffettier*, caffeina, espresso, cappuccin*, macchiato, moka, marocchino, deca, macchinetta del, bar sotto, cornetto e cappuccino',
    chocolate:
      'cioccolat*, cacao, nutella, gianduia, gianduiott*, uovo di pasqua, uova di pasqua, kinder, cioccolata calda',
    potato: 'patata, patate, patatin*, purè, gnocchi',
    fruit:
      "frutta, mela, mele, banana, banane, fragol*, ciliegia, ciliegie, cilieg*, anguria, angurie, cocomero, ananas, spremuta, succo d'arancia, arance, arancia, limone, limoni, albicocc*, uva, pesche noci, melone, macedonia",
    sick: 'malat*, malattia, malattie, ammal*, febbre, febbriciattola, vomit*, nausea, nausee, mal di pancia, mal di stomaco, mal di gola, tosse, tossire, virus, covid, tampone, influenz*, raffredd*, ospedale, ospedali, tumore, cancro, diagnosi, chemio*, allergi*, allergic*, asma, gastroenterite, cagarella, intossicazione, operazione al, operarmi, operato al, rotto la gamba, rotto il braccio/piede/polso, gesso, distorsione, sto male, mi sento male, dissenteria, sintomi, termometro, pronto soccorso',
    doctor:
      'dottore, dottori, dottoressa, medico, medici, infermier*, chirurg*, ospedale, ospedali, pronto soccorso, ricetta medica, visita medica, visita dal, analisi del sangue, prelievo, clinica, ambulanza, ambulatorio, psicolog*, psichiatr*, terapeuta, terapista, fisioterapist*, radiografia, risonanza, asl, pediatra, specialista, ticket sanitario',
    headache:
      'mal di testa, emicrani*, mi scoppia la testa, testa mi scoppia, testa che scoppia, cefalea, aspirina, tachipirina, ibuprofene',
    flu: 'influenza, influenzat*, raffredd*, naso chiuso, naso che cola, naso tappato, starnut*, mal di gola, tosse, tossire, catarro, fazzolett*, febbre a 38, febbre a 39, febbre alta, muco',
    medicine:
      'medicin*, farmac*, farmaco, farmacia, farmacist*, pastiglia, pastiglie, pastigli*, pillol*, antibiotic*, sciroppo, vaccin*, antidolorific*, tachipirina, aspirina, rimedio, rimedi, compress* di, supposta, antidepressiv*, cortisone',
    tooth:
      'il dente, dente, denti, mal di denti, dentista, dentisti, carie, devitalizz*, ortodon*, apparecchio ai denti, dente del giudizio, denti del giudizio, gengiv*, fatina dei denti, topolino dei denti, spazzolino',
    pain: 'dolore, dolori, doloros*, mi fa male, fa malissimo, fa male il/la, soffr*, crampo, crampi, indolenzit*, male ovunque, acciacc*, fitte',
    back: 'mal di schiena, la schiena, schiena bloccata, schiena a pezzi, ernia, colpo della strega, lombalgia, sciatica, torcicollo, cervicale, postura',
    birthday:
      "compleann*, tanti auguri, buon compleanno, compio, compie gli anni, compie diciotto/trenta/quaranta/cinquanta/18/30/40/50, compio diciotto/trenta/quaranta/cinquanta/18/30/40/50, diciottesimo, candeline, torta di compleanno, festa a sorpresa, i miei trent'anni",
    'new year':
      "capodanno, anno nuovo, nuovo anno, buon anno, san silvestro, ultimo dell'anno, cenone, buoni propositi, propositi, fuochi d'artificio, botti di, gennaio, lenticchie a mezzanotte, veglione",
    memory:
      'memoria, memorie, ricord*, mi ricordo, ricordi, dimentic*, scord*, amnesia, alzheimer, demenza, nostalg*, punta della lingua, vuoto di memoria, non mi viene in mente, vecchie foto, vecchia foto, smemorat*, album di foto',
    forget:
      'dimentic*, scord*, smemorat*, sbadat*, voltare pagina, passato di mente, uscito di mente, testa fra le nuvole',
    magic:
      "magia, magie, magic*, mago, maga, maghi, stregh*, strega, stregon*, stregoneria, incantesim*, incantat*, sortilegi*, pozione, pozioni, bacchetta, maledizion*, maledett*, malocchio, fattura contro, tarocchi, cartomant*, chiaroveggen*, sfera di cristallo, abracadabra, occult*, rituale, rituali, voodoo, filtro d'amore, hogwarts",
    ghost:
      'fantasm*, spettro, spettri, spirito maligno, spiriti, infestat*, poltergeist, zombi*, seduta spiritica, ouija, paranormal*, anime dannate, esorcis*, casa stregata, presenza in casa',
    monster:
      'mostro, mostri, mostruos*, drago, draghi, vampir*, orco, orchi, yeti, kraken, creatura, creature, loch ness, uomo nero',
    future:
      'futuro, predizion*, predire, predici, prevedi il, profez*, profeta, oroscop*, destino, chiaroveggen*, tarocchi, leggimi le carte, leggere le carte, sfera di cristallo, cosa mi aspetta, presagi*, divinazion*, indovino, oracolo, che ne sarà',
    decision:
      'decision*, decidere, decido, deciso di, decidermi, scelta, scelte, scegliere, scelgo, dilemma, indecis*, non so se, pro e contro, restare o partire, resto o vado, bivio, sono combattut*, tentenn*',
    choice: 'scelta, scelte, scegliere, scelgo, quale prendo, quale scelgo, meglio questo o, dilemma',
    advice:
      'consigli*, che faccio, cosa faccio, che devo fare, cosa devo fare, cosa dovrei fare, che dovrei fare, cosa fareste, che fareste, cosa faresti, un parere, mi serve aiuto, ho bisogno di aiuto, suggeriment*, dritta su, dritte',
    wisdom:
      'saggezza, saggi*, saggio, filosof*, senso della vita, scopo della vita, illuminazione, proverbi*, sapienza',
    clean:
      'pulire, pulizi*, pulisco, pulito, pulita, pulite, puliamo, spazzare, scopa elettrica, aspirapolvere, polvere, spolver*, disordin*, in ordine, riordin*, mettere a posto, sporc*, macchia, macchie, faccende, faccende domestiche, lavare i piatti, piatti sporchi, candeggina, straccio, mocio, spugna, folletto, donna delle pulizie',
    laundry:
      'bucato, lavatric*, lavare i panni, i panni, stendere i panni, stirare, ferro da stiro, stiro, calzino, calzini, calze, detersiv*, asciugatric*, lavanderia, ammorbidente, stendino, vestiti sporchi, infeltrit*',
    kitchen:
      'in cucina, la cucina, mia cucina, cucina nuova, frigo, frigorifero, lavello, lavastovigli*, microonde, fornelli, fornello, piatti, posate, freezer, congelatore, forno nuovo',
    bath: 'bagno caldo, fare il bagno, vasca, vasca da bagno, doccia, docce, docciar*, bagnoschiuma, idromassaggio, sauna, terme, termal*, jacuzzi, ammollo',
    toilet:
      'cesso, gabinetto, wc, tazza del, carta igienica, stitic*, diarrea, bagno intasato, intasat*, ingorgato, idraulic*, tubatur*, scarico del, pipì, cacca, cagare, bidet',
    work: 'troppo lavoro, tanto lavoro, sommers* di lavoro, lavorare troppo, lavoro troppo, oberat*, sovraccaric*, stacanovist*, produttiv*, lavorare fino, workaholic, sempre al lavoro',
    king: 'il re, regno, regni, trono, troni, corona, corone, monarc*, imperator*, principe, principi, sovrano, chi comanda, regnare, regna, un re, del re, famiglia reale',
    queen: 'regina, regine, principessa, principesse, imperatrice, sua maestà, drag queen',
    strong:
      'più forte di, il più forte, la più forte, fortissim*, forzut*, muscol*, muscolos*, bicipit*, addominal*, potent*, potenza, forza fisica, la forza, mia forza, braccio di ferro, flessioni, panca piana, chi vincerebbe, invincibil*, sollevare pesi, tartaruga agli, trazioni, proteine',
    gym: 'palestr*, allenament*, allenarmi, allenar*, mi alleno, pesi, squat, panca, flessioni, addominali, tapis roulant, crossfit, personal trainer, manubri, cardio, in forma, fitness, scheda di, doms, stretching',
    yoga: 'yoga, medit*, meditazione, pace interiore, mindfulness, respirazione',
    computer:
      'computer, pc, portatile, tastier*, schermo blu, schermo, programmar*, programmator*, programmando, codice, il codice, software, bug, crashat*, si è bloccato il, riavvi*, aggiornament*, windows, stampante, stampanti, excel, informatic*, server, chiavetta usb, disco fisso, hard disk, hacker, hackerat*, algoritm*, linux, chatgpt, javascript',
    internet:
      'internet, wifi, router, modem, fibra, senza linea, connession*, non va internet, online, sito web, siti, instagram, insta, tiktok, twitter, youtube, facebook, netflix, scaricare, follower, influencer, lagga, laggare, streaming, giga finiti, rete che, sui social, i social',
    password:
      "password, credenziali, il pin, codice pin, accedere al, spid, nome utente, parola d'ordine, account bloccato",
    phone:
      'telefon*, cellular*, smartphone, iphone, android, batteria scarica, batteria, caricabatter*, caricator*, schermo rotto, sms, whatsapp, messaggio vocale, vocali, chiamata, chiamate, chiamata persa, chiamami, mi chiama, mi ha chiamato, non risponde, visualizzato, visualizza e non, lasciato il visualizzato, suoneria, segreteria telefonica, scheda sim, telefonat*, squillo',
    message:
      'messagg*, sms, vocali, email, mail, posta, lettera, lettere, non risponde, non mi risponde, visualizzato e non, in dm, scritto un messaggio',
    broken:
      'rotto, rotta, rotti, si è rotto, si è rotta, guasto, guasta, non funziona, non va più, non parte più, non si accende, fuori servizio, fuori uso, in panne, spaccat*, frantumat*, scassat*',
    repair:
      'riparar*, riparat*, riparazion*, ripara, aggiustar*, aggiusta, aggiustato, sistemare il, idraulic*, elettricist*, cacciavite, bricolage, fai da te, meccanico, attrezzi, trapano, tuttofare, nastro adesivo',
    law: 'legge, leggi razziali, leggi, avvocat*, legale, legali, illegal*, processo, processi, tribunal*, causa legale, fare causa, denunci*, denunc*, querel*, contratto, contratti, diritti, i miei diritti, giudice, giuria, verdetto, testimon*, notaio, burocrazia, multa, multe, sentenza, codice civile',
    judge:
      'giudic*, giudice, giudici, giudizio universale, giudizio, giuria, verdetto, tribunal*, sentenza, sentenze, condann*',
    justice:
      'giustizi*, ingiust*, ingiustizia, non è giusto, discrimin*, accusato ingiustamente, merito di meglio, non me lo merito',
    police:
      'polizi*, carabinier*, sbirr*, questura, arrest*, galera, prigion*, carcer*, detective, crimine, crimini, criminal*, delitto, delitti, omicid*, assassin*, furto, furti, rapina, rapine, rubat*, multa, multe, denunciar*, commissari*, vigile urbano, ladro, ladri, investigator*',
    thief:
      'ladro, ladri, ladra, ladrunc*, rubare, ruba, rubano, rubat*, hanno rubato, furto, furti, rapina*, rapine, scipp*, borseggiat*, svaligiat*, borseggio, taccheggi*',
    promise:
      "promess*, promett*, lo prometto, te lo prometto, giuro, te lo giuro, giuramento, giurin*, giurato, parola d'onore, dato la mia parola, mantenere la parola, mantenuto la parola, di parola, parola mia",
    guilty:
      'colpa mia, mia colpa, è colpa mia, per colpa mia, colpevol*, in colpa, sensi di colpa, senso di colpa, rimors*, pentit*, pentir*, mi vergogno, vergogn*, coscienza, perdonami, perdonatemi, perdono, chiedo scusa, scusa per quello, peccat*, peccator*, confess*, non avrei dovuto',
    regret:
      'rimpiant*, rimpiang*, pentit*, pentir*, me ne pento, non avrei dovuto, avrei dovuto, se solo avessi, tornare indietro, errore più grande, errore della mia vita',
    trouble:
      'guai, nei guai, nei pasticci, in punizione, punizion*, mi hanno beccato, mi hanno beccata, beccat*, beccato, combinato un guaio, marachell*, disastro combinato, sospeso da scuola',
    enemy: 'nemic*, nemico, nemici, nemica, rival*, avversari*, traditor*, bulli, acerrim*',
    lazy: 'pigr*, pigrizia, poltron*, svogliat*, non ho voglia, non ho voglia di, voglia di fare niente, divano, sul divano, fannullon*, scansafatich*, nullafacen*, ozio, oziare, restare a letto',
    waiting:
      "aspetto da, aspettando, sto aspettando, attesa, in attesa, sala d'attesa, fare la fila, in fila, la fila, la coda, in coda, in ritardo, ritardo di, ancora niente, aspettare ancora",
    retire:
      'pensione, in pensione, pensionat*, pension*, invecchi*, vecchiaia, mi sento vecchio, mi sento vecchia, capelli bianchi, capelli grigi, crisi di mezza età, anzian*',
    moving:
      'trasloc*, trasferirmi, mi trasferisco, trasferirci, ci trasferiamo, cambiare città, nuova città, scatoloni, cambio casa, cambiare casa, vado a vivere',
    goodbye:
      'addio, addii, dire addio, parto domani, me ne vado, ultimo giorno di, ultimo giorno, mi mancherete, mi mancherai, salutar* per sempre',
    start:
      'nuovo inizio, ricominciar*, ripartire da zero, ricominciare da zero, primo giorno, nuova vita, nuovo lavoro, nuovo capitolo, voltare pagina, ripartir*',
    theatre:
      'teatr*, attor*, attore, attori, attrice, attrici, film, cinema, palcoscenico, spettacol*, prove dello, recitar*, recita, recitazione, provino, copione, serie tv, sipario, debutto',
    wish: 'desiderio, desideri, esprimi un desiderio, esprimere un desiderio, tre desideri, stella cadente, genio della lampada, esaudi*, pozzo dei',
    gift: 'regalo, regali, regalar*, cosa le regalo, cosa gli regalo, che le regalo, che gli regalo, idea regalo, idee regalo, sorpresa per, pensierino',
    smell: 'puzz*, odore, odori, profum*, fetore, deodorante, annus*, olfatto, tanfo',
    mirror: 'specchi*, specchio, riflesso nello, selfie',
    poison: 'veleno, veleni, velenos*, avvelen*, tossic*, cianuro',
    monday: 'lunedì, weekend è finito, tornare al lavoro, rientro al lavoro',
    weight:
      'il mio peso, perdere peso, perso peso, bilancia, chili, dimagri*, ingrass*, sovrappeso, grasso, grassa, dieta',
    photo: 'foto, fotografi*, selfie, macchina fotografica, fotocamera, in foto, scatto di, scatti',
    moustache: 'baffi, baffo, baffut*',
  },
}
