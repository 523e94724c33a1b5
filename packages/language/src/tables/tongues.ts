import type { Tongue } from './tongue.ts'

/** What models say out of character in languages other than English: Spanish, French … one entry each. */
export const tongues: readonly Tongue[] = [
  // Spanish
  {
    sorry: 'lo siento|disculp|lamento|lamentablemente|desafortunadamente|perdon',
    cannot: 'no puedo|no me es posible|no estoy en condiciones|no soy capaz|no tengo permitido|no podre',
    help: 'ayudar|hacer eso|responder|contestar|continuar',
    request:
      'solicitud|peticion|proporcionar|generar|contenido|asistirte|ayudarte con eso|ayudar con eso|responder a eso|responder a esa|cumplir con esa|informacion|participar en|interpretar (?:a|un|el)|papel de',
    self: 'modelo de lenguaje|como ia\\b|como una ia\\b|soy una ia\\b|inteligencia artificial|asistente virtual|mis instrucciones (?:son|dicen)|mi programacion',
    answer: 'respuesta|frase|contestacion|linea',
    would: 'diria|responderia|contestaria|diria asi',
    sure: 'claro|por supuesto|desde luego|con gusto|vale|aqui|esta es|como|en el papel|la|mi',
    note: 'nota|explicacion|traduccion|aclaracion',
    offer:
      'espero que (?:esto|te|le|sea)|si (?:necesitas|quieres|deseas) (?:algo|mas|otra|alguna)|avisame si|no dudes en|en que (?:puedo|mas puedo) ayudar|hazme saber|dime si (?:necesitas|quieres|prefieres)',
    youAre: 'eres|tu eres|usted es|interpretas a',
    mortal: 'mortal|criatura|humano',
  },
  // French
  {
    sorry: 'desole|navre|je m.excuse|mes excuses|excusez|malheureusement|je regrette',
    cannot:
      'je ne peux|je ne puis|ne suis pas en mesure|ne suis pas capable|ne suis pas autorise|il m.est impossible|ne pourrai',
    help: 'aider|repondre|faire cela|continuer',
    request:
      'demande|requete|fournir|generer|contenu|assister|aider avec ca|aider avec cela|aider a ce sujet|repondre a cette|repondre a cela|informations|jouer le role|incarner|ce type de conversation',
    self: 'modele de langage|modele linguistique|en tant qu.ia\\b|en tant qu.assistant|suis une ia\\b|intelligence artificielle|assistant virtuel|mes instructions (?:sont|disent)|ma programmation',
    answer: 'reponse|replique|phrase|ligne',
    would: 'dirait|dirais|repondrait|repondrais',
    sure: 'bien sur|d.accord|certainement|avec plaisir|voici|voila|tres bien|en tant que|dans le role|la|ma',
    note: 'note|remarque|explication|traduction|n\\.b\\.|nb',
    offer:
      'j.espere que (?:cela|ca|cette)|n.hesitez pas|n.hesite pas|si (?:vous|tu) (?:avez|as|voulez|veux|souhaitez|souhaites) (?:besoin|d.autres|une autre|plus)|comment puis-je (?:vous|t.)|dites-moi si|dis-moi si (?:tu veux|cela)|faites-moi savoir|puis-je vous aider',
    youAre: 'tu es|vous etes|tu joues|vous jouez',
    mortal: 'mortel|humain|petit',
  },
  // German
  {
    sorry: 'tut mir leid|entschuldig|leider|bedaure|bedauere|verzeih',
    cannot:
      '(?:kann ich|ich kann|darf ich|ich darf)(?=[^.!?]{0,80}(?:nicht|kein))|nicht in der lage|nicht moglich',
    help: 'helfen|beantworten|antworten|das nicht tun|nicht machen|fortsetzen|weiterhelfen',
    request:
      'anfrage|bereitstellen|generieren|inhalt|unterstutz|dabei (?:nicht|kann ich (?:dir|ihnen|leider|nicht)|leider)|damit (?:nicht )?helfen|informationen|(?:die|diese|eine) rolle|rollenspiel',
    self: 'sprachmodell|als ki\\b|eine ki\\b|ki-(?:assistent|modell|sprach)|als ki-|kunstliche intelligenz|virtueller assistent|meine (?:anweisungen|anweisung) (?:lautet|lauten|sind|sagen|ist)|meine programmierung',
    answer: 'antwort|erwiderung|replik|satz|zeile',
    would: 'wurde sagen|wurde ich sagen|wurde antworten|wurde ich antworten|wurde so antworten|wurde',
    sure: 'klar|naturlich|gerne|gern|sicher|selbstverstandlich|okay|hier|als|in der rolle|meine|die|na gut',
    note: 'hinweis|anmerkung|notiz|erklarung|ubersetzung|bemerkung',
    offer:
      'ich hoffe,? (?:das|dies|diese)|lass(?:en sie)? (?:es )?mich wissen|sag(?:en sie)? (?:mir )?(?:bescheid|gerne?)|wie kann ich (?:ihnen|dir)|kann ich sonst|wenn (?:du|sie) (?:weitere|noch|eine andere)|falls (?:du|sie) (?:weitere|noch|eine andere)|melde dich',
    youAre: 'du bist|sie sind|du spielst',
    mortal: 'sterblich|menschlein|menschenkind|erdenwurm',
  },
  // Italian
  {
    sorry: 'mi dispiace|mi scuso|scusa|scusi|purtroppo|sono spiacente|spiacente|chiedo scusa',
    cannot: 'non posso|non sono in grado|non mi e possibile|non mi e permesso|non potro',
    help: 'aiutar|rispondere|farlo|continuare',
    request:
      'richiest|fornire|generare|contenut|assister|aiutarti con questo|aiutarla con|rispondere a questa|informazioni|interpretare|il ruolo',
    self: 'modello linguistico|modello di linguaggio|come ia\\b|come un.ia\\b|sono un.ia\\b|intelligenza artificiale|assistente virtuale|le mie istruzioni (?:sono|dicono)',
    answer: 'risposta|replica|frase|battuta',
    would: 'direbbe|direi|risponderebbe|risponderei',
    sure: 'certo|certamente|naturalmente|va bene|d.accord|ecco|volentieri|come|nei panni|la|questa e',
    note: 'nota|spiegazione|traduzione',
    offer:
      'spero che (?:questo|questa|ti|le|sia)|fammi sapere|mi faccia sapere|se (?:hai|ha) bisogno|come posso (?:aiutar|assister)|posso aiutarti|non esitare',
    youAre: 'tu sei|sei|interpreti',
    mortal: 'mortale|umano|creatura|piccolo',
  },
  // Portuguese
  {
    sorry: 'desculp|sinto muito|lamento|infelizmente|peco perdao',
    cannot: 'nao posso|nao consigo|nao sou capaz|nao me e possivel|nao estou autorizad|nao poderei',
    help: 'ajudar|responder|fazer isso|continuar',
    request:
      'solicitacao|fornecer|gerar|conteudo|seu pedido|esse pedido|este pedido|ajudar com isso|ajuda-lo com|responder a essa|informacoes|assistencia|interpretar|papel de',
    self: 'modelo de linguagem|como ia\\b|como uma ia\\b|sou uma ia\\b|inteligencia artificial|assistente virtual|minhas instrucoes (?:sao|dizem)',
    answer: 'resposta|frase|fala|linha',
    would: 'diria|responderia',
    sure: 'claro|com certeza|certamente|aqui|tudo bem|como|no papel|a|minha|esta e',
    note: 'nota|observacao|obs\\.?|explicacao|traducao',
    offer:
      'espero que (?:isso|isto|ajude|goste)|me avise|avise-me|se precisar|como posso (?:ajudar|te ajudar)|posso ajudar em mais|fique a vontade|diga-me se',
    youAre: 'voce e|tu es|voce interpreta',
    mortal: 'mortal|humano|criatura',
  },
  // Dutch
  {
    sorry: 'het spijt me|sorry|helaas|mijn excuses|excuses',
    cannot: '(?:kan ik|ik kan|mag ik|ik mag)(?=[^.!?]{0,80}(?:niet|geen))|niet in staat',
    help: 'helpen|beantwoorden|antwoorden|dat niet doen',
    request:
      'verzoek|genereren|inhoud|assisteren|daarmee niet|daar niet mee|daarbij niet|informatie (?:geven|verstrekken)',
    self: 'taalmodel|als ai\\b|als een ai\\b|een ai\\b|kunstmatige intelligentie|virtuele assistent|mijn instructies (?:zijn|zeggen)',
    answer: 'antwoord|reactie|zin',
    would: 'zou zeggen|zou ik zeggen|zou antwoorden|zou',
    sure: 'natuurlijk|zeker|prima|hier|als|graag|mijn|het',
    note: 'opmerking|noot|let op|uitleg|vertaling',
    offer:
      'ik hoop dat (?:dit|dat|deze)|laat (?:het )?me weten|laat maar weten|hoe kan ik (?:u|je) (?:helpen|van dienst)|als (?:je|u) (?:nog|meer|een ander)|kan ik (?:je|u) (?:nog|verder)',
    youAre: 'jij bent|je bent|u bent|je speelt',
    mortal: 'sterveling|mensenkind',
  },
  // Swedish, Danish, Norwegian
  {
    sorry: 'tyvarr|ledsen|beklagar|beklager|forlat|undskyld|desvaerre|dessverre|ursakta|unnskyld',
    cannot: 'kan inte|kan ikke|kan jag inte|kan jeg ikke|inte mojlighet|ikke i stand',
    help: 'hjalpa|hjaelpe|hjelpe|svara|svare|gora det|gore det',
    request:
      'begaran|forfragan|foresporgsel|foresporsel|anmodning|innehall|indhold|innhold|generera|generere|hjalpa dig med det|hjaelpe med det|hjelpe deg med det|hjelpe med det',
    self: 'sprakmodell|sprogmodel|som en ai\\b|en ai\\b|artificiell intelligens|kunstig intelligens|mina instruktioner (?:ar|sager)',
    answer: 'svar|replik|mening|saetning|setning',
    would: 'skulle saga|skulle svara|ville sige|ville svare|ville si|skulle',
    sure: 'sjalvklart|sjalvfolgelig|selvfolgelig|javisst|naturligtvis|har|her|som|mitt|min|okej',
    note: 'obs|anmarkning|bemaerkning|merknad|notera|notis|forklaring|oversattning|oversaettelse',
    offer:
      'jag hoppas att|jeg haber|jeg haper|lat mig veta|sig til hvis|lad mig vide|la meg vite|hur kan jag hjalpa|hvordan kan jeg hj',
    youAre: 'du ar|du er|du spelar|du spiller',
    mortal: 'dodlig|manniska|manneske|menneske',
  },
  // Polish
  {
    sorry: 'przepraszam|przykro mi|niestety|wybacz',
    cannot: 'nie moge|nie jestem w stanie|nie potrafie|nie wolno mi|nie bede w stanie',
    help: 'pomoc|odpowiedziec|tego zrobic|kontynuowac',
    request:
      'prosb|zadani|wygenerowa|tresc|udzielic informacji|dostarczyc|pomoc w tym|pomoc z tym|odpowiedziec na to|spelnic tej',
    self: 'model(?:em)? jezykow|jako ai\\b|jestem ai\\b|jako si\\b|sztuczna inteligencj|wirtualny asystent|moje instrukcje (?:sa|mowia|to)',
    answer: 'odpowiedz|replika|zdanie|kwestia',
    would: 'powiedzialbym|powiedzialby|odpowiedzialbym|odpowiedzialby|powiedzialaby|odpowiedzialaby',
    sure: 'oczywiscie|jasne|pewnie|oto|dobrze|jako|moja|w roli',
    note: 'uwaga|notatka|wyjasnienie|tlumaczenie|przypis',
    offer:
      'mam nadzieje,? ze|daj(?:cie)? (?:mi )?znac|daj znac|w czym moge|jak moge (?:ci )?pomoc|jesli (?:potrzebujesz|chcesz) (?:wiecej|innej|czegos)',
    youAre: 'jestes|grasz role|wcielasz sie',
    mortal: 'smierteln|czlowiecz|czleczyno',
  },
  // Russian, Ukrainian
  {
    sorry: 'извин|прости|сожалени|к сожалению|вибач|на жаль|перепрош',
    cannot: 'не могу|не в состоянии|не способ|не имею возможности|не смогу|не можу|не вмію|не сможу',
    help: 'помочь|ответить|сделать это|продолжить|допомогти|відповісти',
    request:
      'запрос|предостав|сгенерир|генерир|контент|содержани|просьбу|с этим помочь|помочь с этим|помочь вам с|информаци|роль|запит|надати',
    self: 'языков(?:ая|ой|ую) модел|(?:как|я) ии(?![а-я])|искусственн(?:ый|ого|ым) интеллект|виртуальн(?:ый|ого) ассистент|мои инструкции|моя инструкция|мовна модель|штучн(?:ий|ого) інтелект',
    answer: 'ответ|реплика|фраза|отклик|відповід',
    would:
      'сказал бы|ответил бы|сказала бы|ответила бы|бы сказал|бы ответил|бы сказала|бы ответила|сказав би|відповів би',
    sure: 'конечно|разумеется|хорошо|ладно|вот|как|мой|с удовольствием|безусловно|в роли|звичайно|ось|звісно',
    note: 'примечание|прим|пояснение|перевод|замечание|примітка|пояснення',
    offer:
      'надеюсь,? (?:это|что|вам|тебе)|дайте мне знать|дай(?:те)? знать|если (?:вам|тебе) (?:нужн|нужен|потребу|хочется)|чем (?:я )?(?:могу|еще могу) (?:вам |тебе )?помочь|сподіваюс|обращайтесь',
    youAre: 'ты|вы|ти',
    mortal: 'смертн|человече|людишк',
  },
  // Turkish
  {
    sorry: 'uzgunum|ozur dilerim|maalesef|kusura bakma|ne yazik ki',
    cannot: '[a-z]*(?:amam|emem|amiyorum|emiyorum)\\b|mumkun degil',
    help: 'yardim|cevap|yanit',
    request:
      'istegi|talebi|isteginiz|icerik|olusturamam|saglayamam|yardimci olamam|bu konuda|yerine getiremem',
    self: 'dil modeli|yapay zeka|sanal asistan|talimatlarim',
    answer: 'cevap|cevabi|yanit|replik|cumle',
    would: 'derdi|derdim|cevap verirdi|soylerdi',
    sure: 'tabii|elbette|iste|peki|olarak|benim|tamam|memnuniyetle',
    note: 'not|aciklama|ceviri',
    offer: 'umarim|bana bildir|haber ver|nasil yardimci|yardimci olabilir|baska bir (?:sey|konuda)',
    youAre: 'sen|siz',
    mortal: 'olumlu|fani|insanoglu',
  },
  // Chinese
  {
    sorry: '抱歉|对不起|對不起|很遗憾|很遺憾|不好意思',
    cannot: '不能|无法|無法|没办法|沒辦法|不可以|不便',
    help: '帮|幫|回答|回应|回應|这样做|這樣做|继续|繼續',
    request:
      '请求|請求|您的要求|你的要求|该要求|这个要求|提供|生成|内容|內容|协助|協助|信息|資訊|满足您|帮您|幫您|帮助您|扮演|您的问题|这个问题|這個問題',
    self: '语言模型|語言模型|人工智能|人工智慧|作为ai|作為ai|一个ai|一個ai|虚拟助手|我的指令|我的提示词|系统提示|系統提示',
    answer: '回答|回复|回覆|回应|回應|答复|答案|台词|台詞|一句话|一句話',
    would: '会说|會說|会回答|會回答|会这样|會這樣|说道|說道|会回应|会回复',
    sure: '好的|当然|當然|没问题|沒問題|以下|这是|這是|作为|作為|我的|可以|明白',
    note: '注|注意|备注|備註|说明|說明|解释|解釋|翻译|翻譯|註',
    offer:
      '希望(?:这|這|对|能)|如果(?:您|你)(?:需要|有|想要)|如有|请告诉我|請告訴我|还有什么|還有什麼|请随时|請隨時|有什么(?:我)?(?:可以|能)(?:帮|为)',
    youAre: '你是|您是|你扮演|你将扮演|你現在是|你现在是',
    mortal: '凡人|蝼蚁|螻蟻|世人|人类|人類',
  },
  // Japanese
  {
    sorry: '申し訳|すみません|ごめん|恐れ入り|残念ながら',
    cannot: 'できません|できかね|いたしかね|出来ません|ません|わかりかね|不可能',
    help: '答え|手伝|助け|続け|協力',
    request:
      'リクエスト|ご要望|ご要求|お応え|お答え|お手伝い|対応|提供|生成|コンテンツ|情報|サポート|ご依頼|演じ|ロールプレイ|ご質問',
    self: '言語モデル|人工知能|aiとして|aiです|aiなので|aiアシスタント|アシスタントとして|私の指示|システムプロンプト|プロンプト',
    answer: '返答|回答|応答|答え|返事|セリフ|台詞|一文',
    would: 'と言う|と答え|なら|言います|答えます|として',
    sure: 'もちろん|はい|了解|承知|わかりました|かしこまり|以下|こちら|では|それでは',
    note: '注|注意|注釈|補足|備考|説明|解説|翻訳|※',
    offer:
      '他に(?:何か|ご)|お気軽に|お役に立て|お知らせください|いかがでしょうか|何かお手伝い|ご希望(?:でしたら|があれば)|教えてください',
    youAre: 'あなたは|君は|お前は',
    mortal: '人間|人の子|定命|死すべき|凡人|者よ',
  },
  // Korean
  {
    sorry: '죄송|미안|유감|안타깝게도',
    cannot: '수 없|못합니다|못해요|불가능|어렵습니다',
    help: '도와|도움|대답|답변|계속',
    request: '요청|제공|생성|콘텐츠|내용|정보|도와드릴|도움을 드릴|답변해 드릴|답변드릴|연기할|역할|지원',
    self: '언어 모델|언어모델|인공지능|인공 지능|ai(?:로서|입니다|이므로|라서|이기)|가상 비서|시스템 프롬프트|제 지시|내 지시',
    answer: '답변|대답|응답|답|대사|한 문장',
    would: '말할|대답할|답할|라면|로서',
    sure: '물론|네|알겠|다음은|여기|좋습니다|그럼',
    note: '참고|주|주의|설명|번역|비고',
    offer: '도움이 (?:되|필요)|언제든|알려 ?주세요|더 필요|무엇을 도와|다른 (?:질문|도움)',
    youAre: '당신은|너는|넌',
    mortal: '인간|필멸자|필멸|미물',
  },
  // Arabic
  {
    sorry: 'اسف|عذرا|أعتذر|اعتذر|للاسف|آسف',
    cannot: 'لا استطيع|لا أستطيع|لا يمكنني|لا يمكن|غير قادر|لن أتمكن|لست قادر',
    help: 'مساعد|الاجابة|الإجابة|الرد',
    request: 'طلبك|الطلب|هذا الطلب|توفير|تقديم|محتوى|معلومات|مساعدتك في ذلك|مساعدتك في هذا|تنفيذ',
    self: 'نموذج لغوي|نموذج لغة|ذكاء اصطناعي|الذكاء الاصطناعي|مساعد افتراضي|تعليماتي',
    answer: 'الرد|رد|الاجابة|الإجابة|اجابة|إجابة|الجواب|جواب',
    would: 'سيقول|سأقول|لقال|يقول|ساقول|سيرد|سأرد',
    sure: 'بالطبع|بالتأكيد|حسنا|اليك|إليك|هذا|هذه|بصفتي|تفضل',
    note: 'ملاحظة|ملحوظة|توضيح|شرح|ترجمة',
    offer:
      'آمل أن|امل ان|أتمنى أن|إذا كنت|اذا كنت|أخبرني إذا|اخبرني اذا|كيف يمكنني مساعد|هل يمكنني مساعد|هل تحتاج',
    youAre: 'أنت|انت',
    mortal: 'الفاني|فان|بشر|ايها|أيها',
  },
  // Hindi
  {
    sorry: 'माफ|क्षमा|खेद|मुझे खेद',
    cannot: 'नहीं कर सकत|नहीं दे सकत|सकता नहीं|सकती नहीं|असमर्थ|नहीं सकत|नहीं हूँ',
    help: 'मदद|उत्तर|जवाब|सहायता',
    request: 'अनुरोध|प्रदान|सामग्री|जानकारी|सहायता नहीं|मदद नहीं',
    self: 'भाषा मॉडल|एआई|कृत्रिम बुद्धि|आर्टिफिशियल|मेरे निर्देश',
    answer: 'उत्तर|जवाब|प्रतिक्रिया|वाक्य',
    would: 'कहेंगे|कहेगा|कहूंगा|कहूँगा|कहता|कहती',
    sure: 'ज़रूर|जरूर|बिल्कुल|यहाँ|यहां|यह रहा|ठीक है|हाँ|के रूप में|मेरा',
    note: 'नोट|टिप्पणी|ध्यान दें|व्याख्या|अनुवाद',
    offer: 'आशा है|मुझे बताएं|मुझे बताएँ|क्या मैं आपकी|और कुछ|कैसे मदद|कैसे सहायता',
    youAre: 'तुम|आप|तू',
    mortal: 'मानव|मनुष्य|नश्वर|प्राणी|मूर्ख',
  },
]
