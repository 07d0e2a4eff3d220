welcome =
    <b>{ $question }</b>

    Merħba f’Polyphony, konsultazzjoni taċ-ċittadini mmexxija minn { $organiser }. Taqra proposti ta’ ċittadini bħalek, waħda waħda, u tgħid jekk taqbilx magħhom.

    Dan huwa servizz awtomatizzat: iwieġbek programm tal-kompjuter. Il-lingwa, il-pajjiż u l-voti tiegħek jinħażnu biss wara li tkun tajt il-kunsens tiegħek. Kif toħroġ u x’nafu dwarek: /privacy

    <b>B’liema lingwa tixtieq tkompli?</b>
welcome-language = <b>B’liema lingwa tixtieq tkompli?</b>
language-set = Minn issa nitkellmu bil-Malti.
country-question = <b>F’liema pajjiż tgħix?</b> Tivvota flimkien maċ-ċittadini ta’ dak il-pajjiż.
country-set = Il-pajjiż tiegħek: { $country }
country-not-open = Din il-konsultazzjoni mhijiex qed issir f’dan il-pajjiż: { $country }. Tista’ tagħżel pajjiż ieħor jew terġa’ żżurna aktar tard.
consent-request =
    <b>Il-kunsens tiegħek</b>

    Il-voti dwar proposti pubbliċi huma opinjonijiet politiċi. Għalhekk nitolbuk il-permess qabel ma naħżnu xi ħaġa.

    Jekk tagħti l-kunsens tiegħek, il-voti, il-lingwa u l-pajjiż tiegħek jinħażnu minn { $organiser } għal din il-konsultazzjoni. L-identità tiegħek f’din l-applikazzjoni tiġi kriptata u tinżamm separata mill-voti tiegħek. Jiġu ppubblikati biss it-totali, qatt il-vot ta’ persuna waħda.

    Irid ikollok mill-inqas { $age }-il sena. Tista’ tirtira l-kunsens tiegħek meta trid, bl-istess faċilità li biha tagħtih, permezz ta’ /privacy. Mistoqsijiet: { $contact }
consent-yes = Naċċetta u għandi { $age }-il sena jew aktar
consent-no = Le, grazzi
consent-thanks = Grazzi. Din hija l-ewwel proposta.
consent-declined =
    M’hemmx problema. Ma nħażen xejn dwarek, u dak li kien meħtieġ għal din il-konverżazzjoni jitħassar fi żmien ġurnata.

    Jekk tibdel fehmtek, ikteb /start.
consent-needed = Biex tkun tista’ tivvota, neħtieġu l-kunsens tiegħek.
no-consultation = Bħalissa m’hemm l-ebda konsultazzjoni miftuħa. Jekk jogħġbok, erġa’ żurna aktar tard.
link-unknown = Dik il-ħolqa m’għadhiex taħdem, għalhekk nibdew mill-bidu.
card-proposal = <b>{ $proposal }</b>
card-author = — ċittadin jew ċittadina bħalek, { $country }
vote-agree = Naqbel
vote-neutral = Newtrali
vote-disagree = Ma naqbilx
skip = Aqbeż
more = Aktar
change-vote = Ibdel l-aħħar vot tiegħi
last-vote-agree = <i>L-aħħar vot tiegħek: taqbel ma’ “{ $proposal }”. Jekk trid, għid għaliex:</i>
last-vote-neutral = <i>L-aħħar vot tiegħek: int newtrali dwar “{ $proposal }”. Jekk trid, għid għaliex:</i>
last-vote-disagree = <i>L-aħħar vot tiegħek: ma taqbilx ma’ “{ $proposal }”. Jekk trid, għid għaliex:</i>
reason-favourite = Togħġobni ħafna
reason-doable = Tista’ ssir
reason-obvious = Dażgur
reason-no-way = Qatt u qatt
reason-unrealistic = Mhux realistika
reason-empty = Kliem fieragħ
reason-not-understood = Ma nifhimhiex
reason-no-opinion = M’għandix opinjoni
reason-indifferent = Għalija xorta
recorded-agree = Il-vot tiegħek ġie rreġistrat: taqbel.
recorded-neutral = Il-vot tiegħek ġie rreġistrat: int newtrali.
recorded-disagree = Il-vot tiegħek ġie rreġistrat: ma taqbilx.
recorded-share =
    { $votes ->
        [one] Minn vot wieħed, { $share } jaqblu.
        [two] Minn żewġ voti, { $share } jaqblu.
        [few] Minn { $votes } voti, { $share } jaqblu.
        [many] Minn { $votes }-il vot, { $share } jaqblu.
       *[other] Minn { $votes } vot, { $share } jaqblu.
    }
already-agree = Diġà għidt li taqbel. Il-vot tiegħek jingħadd darba biss.
already-neutral = Diġà għidt li int newtrali. Il-vot tiegħek jingħadd darba biss.
already-disagree = Diġà għidt li ma taqbilx. Il-vot tiegħek jingħadd darba biss.
changed-agree = Il-vot tiegħek inbidel: issa taqbel.
changed-neutral = Il-vot tiegħek inbidel: issa int newtrali.
changed-disagree = Il-vot tiegħek inbidel: issa ma taqbilx.
withdrawn = Il-vot tiegħek tneħħa.
skipped = Qbiżt din il-proposta. Dan ma jgħoddx bħala vot newtrali.
reason-noted = Ħadna nota. Grazzi.
reason-removed = Ir-raġuni tneħħiet.
change-agree = Ivvutajt <b>naqbel</b> dwar: “{ $proposal }”
change-neutral = Ivvutajt <b>newtrali</b> dwar: “{ $proposal }”
change-disagree = Ivvutajt <b>ma naqbilx</b> dwar: “{ $proposal }”
change-question = X’għandu jkun il-vot tiegħek?
withdraw-vote = Neħħi l-vot tiegħi
back = Lura
nothing-to-change = Għad m’għandekx vot x’tibdel.
summary =
    { $count ->
        [one] <b>Rajt proposta waħda.</b>
        [two] <b>Rajt żewġ proposti.</b>
        [few] <b>Rajt { $count } proposti.</b>
        [many] <b>Rajt { $count }-il proposta.</b>
       *[other] <b>Rajt { $count } proposta.</b>
    }
summary-counts = Naqbel: { $agree } · Newtrali: { $neutral } · Ma naqbilx: { $disagree } · Maqbuża: { $skipped }
summary-question = Tixtieq tkompli?
go-on = Kompli
stop = Biżżejjed għalissa
stopped = Grazzi talli ħadt sehem. Il-voti tiegħek jinżammu. Biex tkompli, agħfas il-buttuna jew ikteb /start.
nothing-left = <b>Rajt il-proposti kollha li huma miftuħa għalik.</b> Grazzi!
nothing-left-offer = Tridna niktbulek, darba biss, meta jkun hemm proposti ġodda? Tista’ twaqqaf dan meta trid permezz ta’ /privacy.
tell-me = Iva, iktbuli
do-not-tell-me = Tiktbulix
tell-me-set = Tajjeb: niktbulek darba biss, meta jkun hemm aktar.
tell-me-off = Tajjeb: ma niktbulekx.
tell-me-message = Hemm proposti ġodda ta’ ċittadini bħalek. Tixtieq tarahom?
more-title = <b>X’tixtieq tagħmel?</b>
button-language = Lingwa
button-country = Pajjiż
button-privacy = Privatezza
button-help = Għajnuna
help =
    <b>Kif jaħdem</b>

    Nuruk proposta waħda kull darba. Agħfas “Naqbel”, “Newtrali” jew “Ma naqbilx”, jew aqbiżha. Tista’ wkoll tikteb il-kelma li hemm fuq il-buttuna, jew in-numru tagħha: 1, 2, 3 …

    Tara kif ivvutaw l-oħrajn biss wara li tivvota int. Tista’ tibdel jew tneħħi l-vot tiegħek.
privacy =
    <b>Privatezza</b>

    Din il-konsultazzjoni titmexxa minn { $organiser }. Iwieġbek programm, mhux persuna.

    Bil-kunsens tiegħek jinħażnu l-voti, il-lingwa u l-pajjiż tiegħek, kif ukoll liema proposti rajt. L-identità tiegħek f’din l-applikazzjoni hija kriptata u tista’ tinstab biss b’ċavetta sigrieta. Il-voti jinħażnu taħt numru, mingħajr l-identità tiegħek. Ma naħżnu l-ebda isem, l-ebda isem tal-utent u l-ebda stampa, u nippubblikaw biss it-totali.

    Mingħajr il-kunsens tiegħek, jinżamm biss l-istat ta’ din il-konverżazzjoni, għal mhux aktar minn ġurnata.

    Mistoqsijiet u lmenti: { $contact }
privacy-consent = Data tal-kunsens tiegħek: { $date }.
privacy-no-consent = Ma tajtx il-kunsens tiegħek.
privacy-tell-me = Niktbulek darba biss meta jkun hemm proposti ġodda.
privacy-withdraw = Irtira l-kunsens tiegħi
withdraw-yes = Ħassar kollox
withdraw-no = Żomm kollox
withdraw-done = Tħassar dak kollu li kien hemm dwarek. Grazzi talli ħadt sehem. Jekk xi darba tkun trid terġa’ tibda, ikteb /start.
command-start = Ivvota dwar il-proposti
command-language = Ibdel il-lingwa
command-country = Ibdel il-pajjiż
command-privacy = X’jinħażen, u kif toħroġ
command-help = Kif jaħdem
not-understood = Jiddispjaċini, ma fhimtx. Tista’ tagħfas buttuna jew tikteb in-numru tagħha:
not-text = Nista’ naqra biss test u buttuni. Ikteb /help biex tara kif jaħdem.
button-old = Dik il-buttuna m’għadhiex taħdem. Issa qegħdin hawn.
proposal-unknown = Dik il-proposta ma teżistix jew ma ntwerietx lilek. Din hija l-proposta li jmiss.
proposal-closed = Il-votazzjoni dwar dik il-proposta ntemmet, għalhekk ma nbidel xejn. Din hija l-proposta li jmiss.
proposal-own = Dik hija l-proposta tiegħek stess. Jivvutaw dwarha l-oħrajn.
try-again = Dan ma ħadimx din id-darba, u ma ġie rreġistrat xejn. Jekk jogħġbok, erġa’ pprova fi żmien minuta.
too-long = Dan twil wisq. Jekk jogħġbok, ikteb mhux aktar minn { $limit } karattru.
too-fast = Dan kien malajr ħafna. Jekk jogħġbok, stenna ftit u erġa’ pprova.
group-only-private = Nivvota ma’ persuna waħda kull darba. Jekk jogħġbok, iktibli fil-privat.
open-private = Iktibli fil-privat
web-title = Polyphony – konsultazzjoni taċ-ċittadini
web-description = Aqra proposti ta’ ċittadini bħalek u għid jekk taqbilx magħhom.
web-conversation = Konverżazzjoni
web-message = Il-messaġġ tiegħek
web-send = Ibgħat
web-you = Int
web-service = Polyphony
web-connecting = Qed issir il-konnessjoni …
web-reconnecting = Il-konnessjoni ntilfet. Qed nerġgħu nippruvaw …
web-connected = Il-konnessjoni saret
web-skip-to-message = Mur għall-kaxxa tal-messaġġ
web-noscript = Din il-konverżazzjoni teħtieġ JavaScript. Tista’ tieħu sehem ukoll minn applikazzjoni tal-messaġġi.
button-propose = Ikteb proposta
propose-invite = Għandek idea tiegħek? Tista’ tressaqha quddiem ċittadini bħalek.
propose-prompt =
    <b>Ikteb il-proposta tiegħek</b>

    Kull proposta tibda bil-kliem “{ $opening } …”. Jekk jogħġbok, ikteb kif tkompli tiegħek: idea waħda, bi kliemek stess, bejn { $shortest } u { $longest } karattru.
propose-edit-prompt = <b>Jekk jogħġbok, ikteb il-verżjoni l-ġdida.</b> Dan huwa dak li ktibt s’issa:
propose-closed = Bħalissa ma jistgħux jitressqu proposti. Xorta tista’ tivvota.
propose-too-short =
    { $count ->
        [one] Dan huwa karattru wieħed biss. Jekk jogħġbok, ikteb mill-inqas { $shortest }.
        [two] Dawn huma żewġ karattri biss. Jekk jogħġbok, ikteb mill-inqas { $shortest }.
        [few] Dawn huma { $count } karattri biss. Jekk jogħġbok, ikteb mill-inqas { $shortest }.
        [many] Dawn huma { $count }-il karattru biss. Jekk jogħġbok, ikteb mill-inqas { $shortest }.
       *[other] Dawn huma { $count } karattru biss. Jekk jogħġbok, ikteb mill-inqas { $shortest }.
    }
propose-too-long =
    { $count ->
        [one] Dan huwa karattru wieħed, iżda l-massimu huwa { $longest }. Jekk jogħġbok, qassar it-test.
        [two] Dawn huma żewġ karattri, iżda l-massimu huwa { $longest }. Jekk jogħġbok, qassar it-test.
        [few] Dawn huma { $count } karattri, iżda l-massimu huwa { $longest }. Jekk jogħġbok, qassar it-test.
        [many] Dawn huma { $count }-il karattru, iżda l-massimu huwa { $longest }. Jekk jogħġbok, qassar it-test.
       *[other] Dawn huma { $count } karattru, iżda l-massimu huwa { $longest }. Jekk jogħġbok, qassar it-test.
    }
propose-language = <b>B’liema lingwa hija miktuba l-proposta tiegħek?</b>
other-language = Lingwa oħra
propose-similar = <b>Oħrajn ipproponew xi ħaġa simili.</b> Tista’ tivvota dwar waħda minn dawn, jew tibgħat tiegħek xorta waħda.
propose-vote-on = Ivvota dwar { $number }
propose-all-the-same = Ibgħat tiegħi xorta waħda
propose-repeat = <b>Din il-proposta diġà saret.</b> Tista’ tivvota dwarha:
propose-own-repeat = Diġà bgħatt din il-proposta. Ikteb /mine biex tara x’sar minnha.
propose-facts = Lingwa: { $language } · Karattri: { $count } minn { $longest }
propose-preview-note = Jaqraha moderatur qabel ma jarawha l-oħrajn. Ismek ma jintweriex. Tridna nibagħtuha?
propose-send = Ibgħat
propose-edit = Editja
cancel = Ikkanċella
propose-cancelled = L-abbozz tiegħek tħassar.
propose-limit =
    { $count ->
        [one] Fl-aħħar 24 siegħa bgħatt proposta waħda, u dan huwa l-massimu. Tista’ tibgħat il-proposta li jmiss minn dan il-ħin: { $time }. L-abbozz tiegħek jinżamm.
        [two] Fl-aħħar 24 siegħa bgħatt żewġ proposti, u dan huwa l-massimu. Tista’ tibgħat il-proposta li jmiss minn dan il-ħin: { $time }. L-abbozz tiegħek jinżamm.
        [few] Fl-aħħar 24 siegħa bgħatt { $count } proposti, u dan huwa l-massimu. Tista’ tibgħat il-proposta li jmiss minn dan il-ħin: { $time }. L-abbozz tiegħek jinżamm.
        [many] Fl-aħħar 24 siegħa bgħatt { $count }-il proposta, u dan huwa l-massimu. Tista’ tibgħat il-proposta li jmiss minn dan il-ħin: { $time }. L-abbozz tiegħek jinżamm.
       *[other] Fl-aħħar 24 siegħa bgħatt { $count } proposta, u dan huwa l-massimu. Tista’ tibgħat il-proposta li jmiss minn dan il-ħin: { $time }. L-abbozz tiegħek jinżamm.
    }
propose-sent =
    <b>Grazzi. In-numru tal-proposta tiegħek: { $number }.</b>

    L-ewwel jaqraha moderatur. Ngħarrfuk x’ġie deċiż. Ikteb /mine biex tara l-proposti kollha tiegħek.
propose-offer = Jiddispjaċini, ma fhimtx. Jekk din hija proposta, nistgħu nkomplu biha.
propose-offer-yes = Agħmilha proposta
check-refused = <b>Il-proposta tiegħek ma tistax tintbagħat hekk.</b> Jekk jogħġbok, erġa’ iktibha:
check-flagged = Żomm f’moħħok li l-moderatur se jeżaminaha bir-reqqa:
check-link = Jekk jogħġbok, tinkludix indirizzi tal-web jew ħoloq.
check-email = Jekk jogħġbok, tinkludix indirizzi tal-email.
check-phone = Jekk jogħġbok, tinkludix numri tat-telefown.
check-handle = Jekk jogħġbok, tinkludix ismijiet tal-utenti (@…).
check-hashtag = Jekk jogħġbok, tinkludix hashtags (#…).
check-capitals = Jekk jogħġbok, tiktibx kollox b’ittri kbar.
check-invisible = It-test fih karattri inviżibbli. Jekk jogħġbok, ikteb kollox mill-ġdid.
check-scripts = Jekk jogħġbok, tħallatx ittri ta’ alfabeti differenti fl-istess kelma.
check-repeated = Jekk jogħġbok, tirrepetix l-istess karattru ħafna drabi.
check-word-refused = It-test fih kelma li mhijiex permessa hawn.
check-word-flagged = It-test fih kelma li tista’ tweġġa’ lil ħaddieħor.
check-alphabet = It-test mhuwiex miktub bl-alfabet tal-lingwa tiegħu.
check-repeated-word = It-test jirrepeti l-istess kelma ħafna drabi.
button-mine = Il-proposti tiegħi
mine-title = <b>Il-proposti tiegħek</b>
mine-none = Għadek ma bgħatt l-ebda proposta.
mine-entry = <b>Nru { $number }</b> · { $state }
state-waiting = qed tistenna moderatur
state-accepted = aċċettata
state-refused = mhux aċċettata
state-withdrawn = irtirata
state-merged = magħquda ma’ proposta oħra
state-hidden = moħbija sakemm jaraha moderatur
mine-votes-few =
    { $votes ->
        [one] Vot wieħed s’issa
        [two] Żewġ voti s’issa
        [few] { $votes } voti s’issa
        [many] { $votes }-il vot s’issa
       *[other] { $votes } vot s’issa
    }
mine-withdraw = Irtira l-proposta nru { $number }
mine-withdrawn = Il-proposta tiegħek nru { $number } ġiet irtirata.
mine-withdraw-late = Xi ħadd diġà vvota dwarha, għalhekk m’għadhiex tista’ tiġi rtirata.
older = Aktar qodma
notice-accepted = Il-proposta tiegħek nru { $number } ġiet aċċettata. Issa ċittadini bħalek jistgħu jivvutaw dwarha.
notice-refused = Il-proposta tiegħek nru { $number } ma ġietx aċċettata. Ir-raġuni: { $reason }
notice-merged = Il-proposta tiegħek nru { $number } tgħid l-istess ħaġa bħall-proposta nru { $other }. Minn issa ’l quddiem, in-nies jivvutaw dwar dik.
notice-hidden = Il-proposta tiegħek nru { $number } ġiet irrappurtata. Hija moħbija sakemm jaraha moderatur.
notice-restored = Moderatur eżamina l-proposta tiegħek nru { $number }. Issa terġa’ tidher.
notice-milestone =
    { $votes ->
        [one] Il-proposta tiegħek nru { $number } kisbet vot wieħed.
        [two] Il-proposta tiegħek nru { $number } kisbet żewġ voti.
        [few] Il-proposta tiegħek nru { $number } kisbet { $votes } voti.
        [many] Il-proposta tiegħek nru { $number } kisbet { $votes }-il vot.
       *[other] Il-proposta tiegħek nru { $number } kisbet { $votes } vot.
    }
refusal-incomprehensible = Ma tinftiehemx.
refusal-off-topic = Ma tweġibx għall-mistoqsija ta’ din il-konsultazzjoni.
refusal-partisan = Titkellem favur jew kontra partit jew persuna.
refusal-unlawful = Tmur kontra l-liġi.
refusal-advertising = Hija reklam.
refusal-several-ideas = Fiha diversi ideat. Jekk jogħġbok, ibgħathom waħda waħda.
refusal-wrong-language = Hija miktuba b’lingwa differenti minn dik indikata.
refusal-rude = Fiha insulti.
refusal-out-of-reach = Hija dwar xi ħaġa li din il-konsultazzjoni ma tistax tibdel.
refusal-already-proposed = Diġà saret proposta bħal din.
refusal-test = Jidher li hija prova.
refusal-other = Ma ssegwix ir-regoli ta’ din il-konsultazzjoni.
button-report = Irrapporta din il-proposta
report-question = <b>X’hemm ħażin f’din il-proposta?</b>
report-illegal = Hija illegali
report-offensive = Hija offensiva
report-personal-data = Data personali
report-wrong-language = Lingwa żbaljata
report-bad-translation = Traduzzjoni ħażina
report-duplicate = Proposta ripetuta
report-other = Xi ħaġa oħra
report-sentence = Jekk jogħġbok, għidilna f’messaġġ wieħed x’hemm ħażin, b’mhux aktar minn { $limit } karattru.
report-received = <b>Grazzi. In-numru tar-rapport tiegħek: { $number }.</b> Moderatur se jeżaminah, u ngħarrfuk bl-eżitu.
report-already = Diġà rrappurtajt din il-proposta. In-numru tar-rapport tiegħek: { $number }.
report-nothing = Bħalissa m’hemm l-ebda proposta x’tirrapporta.
notice-report-removed = Ir-rapport tiegħek nru { $number }: il-proposta tneħħiet minn moderatur. Grazzi.
notice-report-kept = Ir-rapport tiegħek nru { $number }: moderatur eżamina l-proposta. Il-proposta tibqa’.
button-share = Aqsam
share-proposal = <b>Aqsam din il-proposta</b> b’din il-ħolqa:
share-consultation = <b>Aqsam din il-konsultazzjoni</b> b’din il-ħolqa:
share-send = Ibgħat f’konverżazzjoni
share-question = X’taħseb?
share-vote = Għid x’taħseb
share-open = Iftaħ il-konsultazzjoni
link-elsewhere = Dwar dik il-proposta jivvutaw nies f’pajjiż ieħor.
web-copied = Il-ħolqa ġiet ikkupjata.
button-results = Riżultati
results-country = <b>Riżultati: { $country }</b>
results-all = <b>Riżultati: il-pajjiżi kollha</b>
results-agreed = <b>Il-maġġoranza taqbel</b>
results-divided = <b>L-opinjonijiet huma maqsuma</b>
results-rejected = <b>Il-maġġoranza ma taqbilx</b>
results-line =
    { $votes ->
        [one] { $share } jaqblu (minn { $low } sa { $high }), vot wieħed
        [two] { $share } jaqblu (minn { $low } sa { $high }), żewġ voti
        [few] { $share } jaqblu (minn { $low } sa { $high }), { $votes } voti
        [many] { $share } jaqblu (minn { $low } sa { $high }), { $votes }-il vot
       *[other] { $share } jaqblu (minn { $low } sa { $high }), { $votes } vot
    }
results-none = Għad m’hemm xejn x’jintwera. Tara r-riżultati ta’ proposta wara li tkun ivvutajt dwarha u jkun hemm mill-inqas { $limit } voti.
results-note = Dawn huma l-proposti li vvutajt dwarhom. Fil-parentesi: il-medda li fiha jinsab il-perċentwal b’ċertezza ta’ 95%.
results-published = Il-konsultazzjoni ntemmet; dawn huma r-riżultati tagħha. Fil-parentesi: il-medda li fiha jinsab il-perċentwal b’ċertezza ta’ 95%.
results-my-country = Il-pajjiż tiegħi
results-all-countries = Il-pajjiżi kollha
results-picture = Bħala stampa
picture-alt = Strixxi li juru l-perċentwali ta’ “Naqbel”, “Newtrali” u “Ma naqbilx”.
privacy-retention =
    { $count ->
        [one] Dak kollu li hemm dwarek jitħassar jum wieħed wara li tintemm il-konsultazzjoni. Wara dan, il-voti tiegħek jibqgħu jgħoddu, mingħajr ebda rabta miegħek.
        [two] Dak kollu li hemm dwarek jitħassar jumejn wara li tintemm il-konsultazzjoni. Wara dan, il-voti tiegħek jibqgħu jgħoddu, mingħajr ebda rabta miegħek.
        [few] Dak kollu li hemm dwarek jitħassar { $count } ijiem wara li tintemm il-konsultazzjoni. Wara dan, il-voti tiegħek jibqgħu jgħoddu, mingħajr ebda rabta miegħek.
        [many] Dak kollu li hemm dwarek jitħassar { $count }-il jum wara li tintemm il-konsultazzjoni. Wara dan, il-voti tiegħek jibqgħu jgħoddu, mingħajr ebda rabta miegħek.
       *[other] Dak kollu li hemm dwarek jitħassar { $count } jum wara li tintemm il-konsultazzjoni. Wara dan, il-voti tiegħek jibqgħu jgħoddu, mingħajr ebda rabta miegħek.
    }
privacy-backups = Il-kopji ta’ riżerva li jkun għad fihom data mħassra jinqerdu wara xi żmien. Jiem: { $days }
privacy-changed = <b>L-avviż tal-privatezza nbidel.</b> Jekk jogħġbok, erġa’ ddeċiedi jekk tixtieqx tieħu sehem.
privacy-publish = Tista’ tagħtina l-permess nippubblikaw il-voti tiegħek bħala data miftuħa, taħt numru każwali u mingħajr l-identità tiegħek.
privacy-commands =
    /export – fajl b’dak kollu li hemm dwarek
    /forget – biex tħassar dak kollu li hemm dwarek
allow-contact = Iktbuli dwar ir-riżultati
allow-publish = Il-voti tiegħi bħala data miftuħa
allowed = Ħadna nota. Tista’ tirtira dan il-permess meta trid.
not-allowed = Ħadna nota. Dan m’għadux permess.
button-export = Kollox dwari
export-done = Dan il-fajl fih dak kollu li għandna maħżun dwarek.
export-download = Niżżel il-fajl
forget-question =
    <b>Tixtieq toħroġ mill-konsultazzjoni?</b>

    Jitħassru minnufih: l-identità tiegħek f’din l-applikazzjoni, il-lingwa, il-pajjiż u l-preferenzi tiegħek, dak li rajt, l-abbozzi tiegħek u l-proposti tiegħek li għadhom qed jistennew moderatur. Il-proposti tiegħek li ġew aċċettati jibqgħu, mingħajr ebda rabta miegħek.

    X’għandu jsir mill-voti tiegħek?
forget-with-votes = Ħassar il-voti tiegħi wkoll
forget-keep-votes = Ħalli l-voti tiegħi jgħoddu
forget-sure-with-votes = <b>Żgur li tixtieq tagħmel dan?</b> Jitħassar dak kollu li hemm dwarek, u l-voti tiegħek ma jgħoddux aktar. Dan ma jistax jitreġġa’ lura.
forget-sure-keep-votes = <b>Żgur li tixtieq tagħmel dan?</b> Jitħassar dak kollu li hemm dwarek. Il-voti tiegħek jibqgħu jgħoddu, mingħajr ebda rabta miegħek. Dan ma jistax jitreġġa’ lura.
demographic-intro = <b>Mistoqsija dwarek, jekk trid.</b> It-tweġiba tiegħek tingħadd mingħajr ebda rabta miegħek.
demographic-age = Kemm għandek żmien?
demographic-gender = Liema minn dawn tapplika għalik?
demographic-area = Fejn tgħix?
gender-woman = Mara
gender-man = Raġel
gender-other = La mara u lanqas raġel
area-city = F’belt kbira
area-town = F’belt żgħira
area-village = Fil-kampanja
demographic-skip = Nippreferi ma ngħidx
demographic-thanks = Grazzi talli weġibt.
button-link = Orbot applikazzjoni oħra
link-offer = <b>Ħu sehem f’diversi applikazzjonijiet bħala persuna waħda.</b> Ikteb dan fl-applikazzjoni l-oħra fi żmien għaxar minuti:
link-prompt = Jekk diġà għandek kodiċi mill-applikazzjoni l-oħra, iktbu hawn.
link-question =
    <b>Tixtieq torbot din il-konverżazzjoni mal-oħra?</b>

    It-tnejn jibdew jgħoddu bħala persuna waħda: min juża l-konverżazzjoni l-oħra jara l-voti tiegħek u jista’ jibdilhom. Kompli biss jekk il-konverżazzjoni l-oħra hija tiegħek. Jekk ivvutajt darbtejn dwar proposta, jgħodd l-aħħar vot.
link-yes = Iva, orbothom
link-no = Le, torbothomx
link-done = Issa ż-żewġ konverżazzjonijiet jgħoddu bħala persuna waħda.
link-wrong = Dak il-kodiċi mhuwiex magħruf jew skada. Tista’ tikseb wieħed ġdid fl-applikazzjoni l-oħra permezz ta’ /link.
link-same = Dak il-kodiċi ksibtu hawn. Jekk jogħġbok, iktbu fl-applikazzjoni l-oħra.
button-settings = Preferenzi
settings-title = <b>Preferenzi</b>
settings-place = Lingwa: { $language } · Pajjiż: { $country }
settings-notices-note = Aħbarijiet dwar il-proposti u r-rapporti tiegħek:
settings-digest-note = Riżultati u proposti ġodda:
settings-quiet-note = Billejl ({ $from }–{ $until }) ma niktbulek xejn.
digest-never = Qatt
digest-weekly = Kull ġimgħa
digest-daily = Kuljum
settings-notices = Għarrfuni minnufih
settings-quiet = Skiet billejl
settings-stop = Waqqfu l-messaġġi kollha
settings-saved = Il-bidla nħażnet.
stopped-all = Tajjeb: ma niktbulekx aktar, sakemm ma tiktbilniex int. Il-voti tiegħek jinżammu. Permezz ta’ /settings tista’ tibdel dan; permezz ta’ /forget tista’ tħassar kollox.
command-propose = Ikteb proposta
command-mine = Il-proposti tiegħi
command-results = Dwar xiex jaqblu n-nies
command-settings = Lingwa, pajjiż, messaġġi
command-export = Fajl b’dak kollu li hemm dwari
command-forget = Ħassar dak kollu li hemm dwari
command-link = Ħu sehem f’diversi applikazzjonijiet
rules-title =
    <b>Ir-regoli ta’ din il-konsultazzjoni</b>

    Persuna, u mhux programm, taqra kull proposta qabel ma jarawha l-oħrajn. Ma tiġix aċċettata jekk tgħodd xi waħda minn dawn:
rules-note =
    { $limit ->
        [one] Kulħadd jista’ jirrapporta proposta. Meta tagħmel dan { $limit } persuna, tinħeba awtomatikament sakemm jaraha moderatur. L-awtur jiġi mgħarraf b’kull deċiżjoni u bir-raġuni tagħha.
        [two] Kulħadd jista’ jirrapporta proposta. Meta jagħmlu dan { $limit } persuni, tinħeba awtomatikament sakemm jaraha moderatur. L-awtur jiġi mgħarraf b’kull deċiżjoni u bir-raġuni tagħha.
        [few] Kulħadd jista’ jirrapporta proposta. Meta jagħmlu dan { $limit } persuni, tinħeba awtomatikament sakemm jaraha moderatur. L-awtur jiġi mgħarraf b’kull deċiżjoni u bir-raġuni tagħha.
        [many] Kulħadd jista’ jirrapporta proposta. Meta jagħmlu dan { $limit } persuna, tinħeba awtomatikament sakemm jaraha moderatur. L-awtur jiġi mgħarraf b’kull deċiżjoni u bir-raġuni tagħha.
       *[other] Kulħadd jista’ jirrapporta proposta. Meta jagħmlu dan { $limit } persuna, tinħeba awtomatikament sakemm jaraha moderatur. L-awtur jiġi mgħarraf b’kull deċiżjoni u bir-raġuni tagħha.
    }
statement-rule = Din hija r-regola { $number } fil-lista /rules.
statement-person = Iddeċidiet persuna, u mhux programm.
statement-automated = Dan sar awtomatikament. Persuna se taraha.
queue-facts = Nru { $number } · { $language } · { $country } · tistenna minn: { $time }
queue-new = Għaliex qiegħda hawn: proposta ġdida.
queue-flagged = Għaliex qiegħda hawn: proposta ġdida li ġiet immarkata awtomatikament:
queue-reported =
    { $count ->
        [one] Għaliex qiegħda hawn: { $count } rapport.
        [two] Għaliex qiegħda hawn: { $count } rapporti.
        [few] Għaliex qiegħda hawn: { $count } rapporti.
        [many] Għaliex qiegħda hawn: { $count }-il rapport.
       *[other] Għaliex qiegħda hawn: { $count } rapport.
    }
queue-author = Proposti oħra tal-istess awtur – aċċettati: { $accepted }, mhux aċċettati: { $refused }, qed jistennew: { $waiting }
queue-empty = <b>M’hemm xejn jistenniek.</b> Grazzi!
queue-why = <b>Liema regola tikser?</b>
queue-accept = Aċċetta
queue-keep = Tibqa’
queue-refuse = Irrifjuta
queue-later = Ħalliha għall-oħrajn
queue-undo = Ħassar id-deċiżjoni
queue-accepted = Nru { $number } ġiet aċċettata. L-awtur ikun jaf f’minuta.
queue-refused = Nru { $number } ġiet irrifjutata. L-awtur ikun jaf f’minuta.
queue-undone = Id-deċiżjoni tħassret. Ħadd ma ġie mgħarraf.
queue-undo-late = Tard wisq biex tħassar id-deċiżjoni.
queue-not-yours = Dan ma ġiex irreġistrat: it-tliet minuti tiegħek għaddew, jew qed jaraha ħaddieħor.
command-rules = Ir-regoli għall-proposti
role-moderator = moderatur
role-lead = kap tal-moderaturi
role-organiser = organizzatur
role-operator = operatur
command-queue = X’qed jistenna moderatur
command-history = X’ġie deċiż dwar proposta
command-team = Min jimmodera
command-summary = Il-moderazzjoni f’ċifri
command-log = Niżżel ir-reġistru tad-deċiżjonijiet
team-title = <b>It-tim</b>
team-entry = Nru { $number } · { $role } · { $languages } · minn: { $date }
team-invited = Nru { $number } · { $role } · { $languages } · stedina valida sa: { $date }
team-all-languages = il-lingwi kollha
team-remove = Neħħi nru { $number }
team-invite = Stieden lil xi ħadd
team-removed = Minn dan il-mument, nru { $number } m’għadx għandu rwol.
team-refused = Ir-rwol tiegħek ma jippermettix dan.
invite-role = <b>Għal liema rwol tixtieq tistieden lil xi ħadd?</b>
invite-languages = <b>Liema lingwi taqra din il-persuna?</b> Biex tinkludihom kollha, tagħżel xejn.
invite-consultations = <b>Għal liema konsultazzjonijiet?</b> Biex tinkludihom kollha, tagħżel xejn.
invite-next = Il-pass li jmiss
invite-link = <b>Din hija stedina għal persuna waħda.</b> Rwol: { $role }. Lingwi: { $languages }. Taħdem darba biss, sa dan il-ħin: { $time }. Ibgħat il-ħolqa lil dik il-persuna biss:
invitation =
    <b>Nistednuk tgħin fil-moderazzjoni.</b> Ir-rwol tiegħek: { $role }. Lingwi: { $languages }.

    L-oħrajn fit-tim jaraw numru, mhux ismek. Sakemm iddum tgħin, inżommu, b’mod kriptat, fejn nistgħu niktbulek.
invitation-accept = Aċċetta l-istedina
invitation-joined = <b>Merħba fit-tim!</b> In-numru tiegħek fit-tim: { $number }. Biex tara x’qed jistenniek: /queue
invitation-used = Din l-istedina diġà ntużat. Jekk jogħġbok, itlob waħda oħra.
invitation-expired = Din l-istedina skadiet. Jekk jogħġbok, itlob waħda oħra.
notice-team-removed = M’għadx għandek rwol fil-moderazzjoni. Grazzi tal-għajnuna!
button-moderation = Moderazzjoni
queue-more = Aktar …
queue-correct = Ikkoreġi l-ortografija
queue-duplicate = Proposta ripetuta
queue-theme = Tema
queue-postpone = Ipposponi
queue-pass-on = Għaddiha lil kap tal-moderaturi
queue-all-of-author = Kollha ta’ dan l-awtur
queue-suspend = Issospendi lill-awtur
queue-lift = Temm is-sospensjoni
queue-filter = Uri biss …
queue-stands = Id-deċiżjoni tibqa’
queue-accept-all = Aċċettahom kollha
queue-refuse-all = Irrifjutahom kollha
queue-one-by-one = Waħda waħda
queue-more-title = <b>X’għandu jsir minnha?</b>
queue-correct-ask = <b>Jekk jogħġbok, ikteb il-proposta kollha bl-ortografija kkoreġuta.</b> Imbagħad tiġi aċċettata, u l-awtur jara ż-żewġ verżjonijiet.
queue-correct-different = Dan huwa test ieħor, mhux korrezzjoni. Ma nbidel xejn.
queue-correct-frozen = Xi ħadd diġà vvota dwarha: il-kliem jibqa’ kif inhu.
queue-which = <b>Liema proposta tgħid l-istess ħaġa?</b> Agħżel waħda, jew ikteb in-numru tagħha.
queue-which-none = F’din il-konsultazzjoni, l-ebda proposta aċċettata m’għandha dak in-numru.
queue-merged = Nru { $number } tgħid l-istess ħaġa bħal nru { $other }. L-awtur ikun jaf f’minuta.
queue-sentence = <b>Jekk jogħġbok, għid għaliex, b’mhux aktar minn { $limit } karattru.</b> L-awtur jaqra dan.
queue-theme-ask = <b>Ma’ liema tema tmur?</b>
queue-theme-set = Tema: { $theme }
queue-language-ask = <b>B’liema lingwa hija miktuba?</b>
queue-postpone-ask = <b>Kemm għandha ddum tistenna?</b>
queue-postponed = Nru { $number } tistenna sa dan il-ħin: { $time }.
queue-passed-on = Nru { $number } issa qed tistenna kap tal-moderaturi.
queue-author-list = <b>Proposti ta’ dan l-awtur li qed jistennew:</b>
queue-decided-all =
    { $count ->
        [one] Ittieħdet deċiżjoni dwar proposta waħda. L-awtur ikun jaf f’minuta.
        [two] Ittieħdet deċiżjoni dwar żewġ proposti. L-awtur ikun jaf f’minuta.
        [few] Ittieħdet deċiżjoni dwar { $count } proposti. L-awtur ikun jaf f’minuta.
        [many] Ittieħdet deċiżjoni dwar { $count }-il proposta. L-awtur ikun jaf f’minuta.
       *[other] Ittieħdet deċiżjoni dwar { $count } proposta. L-awtur ikun jaf f’minuta.
    }
queue-bulk = Aċċettati: { $numbers }
queue-bulk-not = Ma setgħux jiġu aċċettati: { $numbers }. Dawn diġà ġew deċiżi, qegħdin għand ħaddieħor, mhux f’idejk li tiddeċiedi dwarhom, jew ma jeżistux.
queue-bulk-how = Jekk jogħġbok, ikteb in-numri wara l-kmand, pereżempju: /accept 12 15 18
queue-first-opinion = L-opinjoni tiegħek dwar nru { $number } ġiet irreġistrata. Issa taraha persuna oħra.
queue-disagreed = Iż-żewġ opinjonijiet dwar nru { $number } ma jaqblux: jiddeċiedi kap tal-moderaturi.
queue-similar = Simili u aċċettati:
queue-similar-refused = Simili u mhux aċċettati:
queue-appealed = Għaliex qiegħda hawn: xi ħadd joġġezzjona għad-deċiżjoni.
queue-suspended-author = Għaliex qiegħda hawn: l-awtur joġġezzjona għal sospensjoni. Tmiem is-sospensjoni: { $time }.
queue-again = Għaliex qiegħda hawn: terġa’ tittieħed deċiżjoni dwarha.
queue-for-lead = Ġiet mgħoddija lil kap tal-moderaturi.
queue-disagreement = Żewġ moderaturi ma jaqblux dwarha.
queue-state = S’issa: { $state }
queue-says = Bi kliem il-persuna: “{ $text }”
queue-filter-title = <b>X’tixtieq tara?</b>
queue-filter-all = Kollox
queue-filtered = Jintwera biss: { $what }
why-new = Ġodda
why-flagged = Immarkati
why-reported = Irrappurtati
why-appealed = Oġġezzjonijiet
why-suspension = Sospensjonijiet
why-again = Deċiżjoni mill-ġdid
theme-democracy = Demokrazija
theme-economy = Ekonomija
theme-work = Xogħol
theme-environment = Ambjent
theme-energy = Enerġija
theme-transport = Trasport
theme-health = Saħħa
theme-education = Edukazzjoni
theme-youth = Żgħażagħ
theme-migration = Migrazzjoni
theme-security = Sigurtà
theme-digital = Ħajja diġitali
theme-agriculture = Agrikoltura
theme-culture = Kultura
theme-social = Kwistjonijiet soċjali
theme-housing = Djar
suspend-why = <b>Liema regola kiser l-awtur?</b>
suspend-how-long = <b>Għal kemm żmien l-awtur ma jistax jipproponi?</b>
suspend-done = L-awtur jista’ jerġa’ jipproponi minn dan il-ħin: { $time }.
suspend-lifted = L-awtur jista’ jerġa’ jipproponi.
notice-suspended = Ma tistax tibgħat proposti sa dan il-ħin: { $time }. Ir-raġuni, mill-proposta tiegħek nru { $number }: { $reason } Xorta tista’ tivvota.
notice-suspension-lifted = Issa tista’ terġa’ tibgħat proposti.
propose-suspended = Ma tistax tibgħat proposti sa dan il-ħin: { $time }. Jekk ma taqbilx: /appeal
statement-appeal = Jekk ma taqbilx, tista’ toġġezzjona fi żmien { $days } jum: /appeal { $number }. Imbagħad tiddeċiedi persuna oħra.
statement-appeal-suspension = Jekk ma taqbilx, tista’ toġġezzjona: /appeal. Imbagħad tiddeċiedi persuna oħra.
statement-which = Din hija l-proposta nru { $other }.
statement-note = Il-moderatur jikteb: “{ $text }”
appeal-button = Oġġezzjona
appeal-without = Mingħajr spjegazzjoni
appeal-ask = <b>Għaliex ma taqbilx?</b> Jekk jogħġbok, spjega b’mhux aktar minn { $limit } karattru.
appeal-received = <b>Grazzi.</b> Persuna oħra se teżamina d-deċiżjoni, u ngħarrfuk bl-eżitu.
appeal-already = Diġà oġġezzjonajt għal dan.
appeal-late = Għadda wisq żmien: wieħed jista’ joġġezzjona biss fi żmien { $days } jum.
appeal-nothing = Hawn m’hemm l-ebda deċiżjoni li tista’ toġġezzjona għaliha.
appeal-how = Jekk jogħġbok, ikteb in-numru tal-proposta wara l-kmand, pereżempju: /appeal 123
notice-appeal-granted = Erġajna eżaminajna d-deċiżjoni li oġġezzjonajt għaliha dwar il-proposta nru { $number }. Id-deċiżjoni nbidlet.
notice-appeal-rejected = Erġajna eżaminajna d-deċiżjoni li oġġezzjonajt għaliha dwar il-proposta nru { $number }. Id-deċiżjoni tibqa’.
notice-corrected = Il-proposta tiegħek nru { $number } ġiet aċċettata bl-ortografija kkoreġuta. Int ktibt: “{ $before }” Issa t-test huwa dan:
notice-nudge =
    { $count ->
        [one] Proposta waħda ilha tistenna aktar milli wegħedna.
        [two] Żewġ proposti ilhom jistennew aktar milli wegħedna.
        [few] { $count } proposti ilhom jistennew aktar milli wegħedna.
        [many] { $count }-il proposta ilhom jistennew aktar milli wegħedna.
       *[other] { $count } proposta ilhom jistennew aktar milli wegħedna.
    }
summary-title = <b>Il-moderazzjoni: { $since } – { $until }</b>
summary-received = Proposti: { $proposals }. Rapporti: { $reports }. Oġġezzjonijiet: { $objections }.
summary-decided = Deċiżjonijiet: { $decided }. Mibdula wara: { $reversed }. Qed jistennew issa: { $waiting }.
summary-wait = Żmien ta’ stennija: nofshom fi żmien { $median }, disgħa minn kull għaxra fi żmien { $tenth }.
summary-reasons = Mhux aċċettati, skont ir-regola:
summary-kappa = Kemm jaqblu bejniethom żewġ persuni (il-kappa ta’ Cohen; 1 huwa l-aħjar):
history-how = Jekk jogħġbok, ikteb in-numru ta’ proposta wara l-kmand, pereżempju: /history 123
history-none = Hawn m’hemm l-ebda proposta nru { $number }.
history-person = nru { $number } tat-tim
history-automatic = awtomatikament
history-author = l-awtur
history-report = { $time }: xi ħadd irrapporta l-proposta
history-complaint = { $time }: xi ħadd oġġezzjona
history-undone = { $time }: deċiżjoni mħassra ({ $who })
history-again = Erġa’ ddeċiedi
log-ask = <b>Id-deċiżjonijiet, ir-rapporti u l-oġġezzjonijiet kollha</b> ({ $since } – { $until }), mingħajr l-identità ta’ ħadd. F’liema format?
log-how = Jekk jogħġbok, semmi jumejn, pereżempju: /log 2026-11-01 2026-11-30
log-long = Dan huwa aktar milli jista’ jintbagħat hawn. Jekk jogħġbok, semmi perjodu iqsar.
queue-second-opinion = It-tieni opinjoni
command-consultations = Agħżel konsultazzjoni
command-round = Iftaħ u agħlaq ir-rawnds
command-stock = Proposti u voti skont il-pajjiż
consultations-title = <b>Liema konsultazzjoni trid tara?</b>
consultation-organiser = Organizzata minn { $organiser }. Mistoqsijiet u lmenti: { $contact }
consultation-ethics = Mistoqsijiet dwar l-etika: { $contact }
consultation-partners = Sħab:
consultation-join = Ħu sehem
round-title = <b>Rawnds ta’ { $consultation }</b> (żona tal-ħin: { $zone })
round-kind-single = Rawnd wieħed
round-kind-national = Rawnd nazzjonali
round-kind-european = Rawnd Ewropew
labelled = { $name }: { $value }
round-state-draft = għadu mhux miftuħ
round-state-open = miftuħ
round-state-closing = miftuħ, mingħajr proposti ġodda
round-state-closed = magħluq
round-state-published = magħluq, ir-riżultati ppubblikati
round-opens = Jiftaħ: { $time }
round-closing = L-ebda proposti ġodda minn: { $time }
round-closes = Jagħlaq: { $time }
round-publishes = Riżultati ppubblikati: { $time }
round-to-open = Iftaħ issa
round-to-closing = Waqqaf il-proposti
round-to-closed = Agħlaq issa
round-to-published = Ippubblika r-riżultati
round-back = Mur pass lura
round-confirm = Iva, agħmlu
round-preview-open = Minn issa n-nies jistgħu jivvutaw. Hemm proposti fi { $count } mill-24 lingwa.
round-preview-missing = Għad m’hemm xejn fuqiex wieħed jivvota b’: { $languages }
round-preview-closing = Minn issa ħadd ma jista’ jipproponi aktar; in-nies ikomplu jivvutaw.
round-preview-closed = Minn issa ħadd ma jista’ jivvota aktar.
round-preview-published = Minn issa kulħadd jara r-riżultati.
round-preview-back = L-istat ikun mill-ġdid: { $state }
round-done = Sar. L-istat issa huwa: { $state }
round-not-now = Dan ma jistax isir: xi ħadd biddel ir-rawnd sadattant, jew in-nies ivvutaw minn dak iż-żmien.
propose-off-done = F’dawn il-pajjiżi ħadd ma jista’ jipproponi minn issa: { $countries }
propose-on-done = F’dawn il-pajjiżi wieħed jista’ jerġa’ jipproponi: { $countries }
propose-off-how = Jekk jogħġbok iktbu hekk: /propose off FR BE
propose-country-language = F’pajjiżek il-proposti jinkitbu b’: { $languages }
stock-title = <b>Proposti u voti</b>
stock-line = { $country }, { $language }: { $accepted } aċċettati, { $waiting } qed jistennew, { $votes } voti
stock-exposure = b’biżżejjed voti: { $reached } minn { $accepted }
stock-forecast = kollha madwar { $date }
stock-none = Għad m’hemm xejn.
stock-untranslated = Finalisti mingħajr traduzzjoni: { $languages }
card-original = Fil-lingwa oriġinali: { $language }
command-finalists = L-aqwa ta’ kull pajjiż
finalists-choose = <b>Il-finalisti ta’ liema pajjiż?</b>
finalists-title = <b>Finalisti: { $country }</b>
finalists-near = Ftit warajhom, forsi b’kumbinazzjoni:
finalists-tied = Indaqs fl-aħħar post: { $numbers }
finalists-alike = Nru { $number } u nru { $other } jgħidu kważi l-istess.
finalists-replaced = Nru { $number } jieħu post ieħor: { $reason }
finalists-replace-how = Biex tibdel waħda, ikteb il-pajjiż, in-numru tagħha, in-numru tal-oħra u raġuni pubblika, pereżempju: /finalists FR 12 34 …
finalists-confirm = Lejn ir-rawnd Ewropew
finalists-confirmed = Finalisti issa fir-rawnd Ewropew: { $number }
finalists-not-closed = L-ewwel irid jingħalaq ir-rawnd nazzjonali.
finalists-no-european = M’hemmx rawnd Ewropew għalihom.
card-machine = Traduzzjoni awtomatika · oriġinal: { $language }
card-translated = Traduzzjoni · oriġinal: { $language }
button-original = Oriġinal
button-translation = Traduzzjoni
button-doubt = Traduzzjoni ħażina
doubt-thanks = Grazzi. Moderatur se jeżamina t-traduzzjoni.
doubt-already = Diġà għidtilna dan, jew issa hemm traduzzjoni oħra.
command-translate = Ittraduċi l-proposti
translate-title = <b>Nru { $number }: { $source } → { $language }</b>
translate-there = S’issa: “{ $text }”
translate-doubts = Nies li jgħidu li hija ħażina: { $count }
translate-better = Hija tajba? Jekk le, ikteb traduzzjoni aħjar tas-sentenza kollha.
translate-write = Jekk jogħġbok, ikteb it-traduzzjoni tas-sentenza kollha, b’mhux aktar minn { $limit } karattru.
translate-length = Għadd ta’ karattri: { $count }. Jistgħu jkunu minn { $shortest } sa { $longest }.
translate-empty = <b>M’hemm l-ebda traduzzjoni tistenniek.</b> Grazzi!
translate-right = Hija tajba
translate-wrong = Neħħiha
translate-noted = Ħadna nota. Grazzi.
translate-removed = It-traduzzjoni tneħħiet. In-nies jaqraw l-oriġinal sakemm ikun hemm waħda aħjar.
command-translations = Traduzzjonijiet tal-finalisti
translations-title = <b>Traduzzjonijiet tal-finalisti</b>
translations-none = M’hemm l-ebda rawnd Ewropew li l-finalisti tiegħu jistgħu jiġu tradotti.
translations-progress = Lesti: { $done } minn { $wanted } (awtomatiċi: { $machine }, minn persuni: { $reviewed })
translations-left = Qed jistennew is-sistema: { $waiting }. Mitluba: { $asked }. Qed jistennew lin-nies: { $people }. Għandhom jiġu eżaminati: { $review }.
translations-missing = Nieqsa: { $languages }
translations-no-engine = M’hemm l-ebda sistema tat-traduzzjoni kkonfigurata, għalhekk jittraduċu n-nies: /translate
translations-fault-quota = Il-kwota tas-sistema tat-traduzzjoni ntużat kollha. Ix-xogħol ikompli waħdu fi żmien siegħa.
translations-fault-busy = Is-sistema tat-traduzzjoni qed titlob pawża. Ix-xogħol ikompli waħdu.
translations-fault-settings = Is-sistema tat-traduzzjoni mhijiex taċċetta t-talbiet tagħna. L-operatur irid jiċċekkja l-konfigurazzjoni tagħha.
translations-fault-unreachable = Is-sistema tat-traduzzjoni mhijiex twieġeb. Nerġgħu nippruvaw kull minuta.
translations-fault-other = Xi traduzzjonijiet ma setgħux jintużaw. Nerġgħu nippruvaw.
translations-begun = Imressqa għat-traduzzjoni: { $count }
translations-begin = Ittraduċi l-bqija
translations-refresh = Aġġorna
translations-file = Bħala fajl
translations-compare = Qabbel il-voti
translations-queue = Ittraduċi hawn
translations-file-note = Imla l-kolonna “translation” u agħti l-fajl lill-operatur: polyphony translations import
compare-title = <b>Traduzzjonijiet li l-qarrejja tagħhom jivvutaw b’mod differenti</b>
compare-line = Nru { $number }, { $language }: { $share } jaqblu, l-oħrajn: { $others }
compare-none = L-ebda waħda: il-qarrejja ta’ kull traduzzjoni jivvutaw bħall-oħrajn.
notice-translated = It-traduzzjoni awtomatika tal-finalisti ntemmet. Lesti: { $done } minn { $wanted }. Qed jistennew lin-nies: { $people }. /translations
round-preview-untranslated = Traduzzjonijiet li għadhom neqsin: { $count }. Mingħajr traduzzjoni, in-nies jaqraw l-oriġinal.
queue-translations = Traduzzjonijiet: { $count }
command-agenda = X’ħareġ minnha
command-positions = Pożizzjonijiet tal-organizzazzjonijiet
command-measure = Għid x’qed isir
button-agenda = Aġenda
agenda-none = Għad m’hemmx aġenda. Tidher hawn hekk kif jiġu ppubblikati r-riżultati.
agenda-later = L-aħjar proposti ta’ kull pajjiż jgħaddu għar-rawnd Ewropew. L-aġenda tidher hawn hekk kif jiġu ppubblikati r-riżultati tiegħu.
agenda-which = <b>L-aġenda ta’ liema konsultazzjoni trid tara?</b>
agenda-title = <b>Aġenda: { $question }</b>
agenda-note = Dawn il-proposti għandhom l-akbar appoġġ. Fil-parentesi: il-medda li fiha jinsab il-perċentwal b’ċertezza ta’ 95%.
agenda-balanced = Kull pajjiż jgħodd l-istess, ikunu kemm ikunu n-nies li jgħixu fih.
agenda-balanced-groups = Kull grupp jgħodd l-istess, ikunu kemm ikunu n-nies fih.
agenda-behind = Warajhom, barra mill-aġenda:
agenda-few = M’hemmx biżżejjed voti biex wieħed ikun jista’ jgħid xi ħaġa.
agenda-place = Post { $place } minn { $count }
agenda-cell = { $country }: { $share } jaqblu, voti: { $votes }
agenda-lowest = L-inqas appoġġ: { $country } ({ $share })
agenda-majorities = Fejn il-maġġoranza taqbel: { $number } minn { $count }.
agenda-hidden = Fejn ivvutaw ftit wisq nies, ma jintwera xejn, biex ħadd ma jkun jista’ jsir jaf x’jaħseb ħaddieħor.
agenda-evened = Dak li ma jintweriex jingħadd fil-perċentwali biss bħala medja. Il-postijiet jiddependu mill-voti kollha.
agenda-page = Ir-riżultati kollha f’paġna waħda
agenda-voices = <b>X’jgħidu l-organizzazzjonijiet</b>
agenda-measures = <b>X’qed isir</b>
agenda-said = { $name }: “{ $text }”
agenda-measure = <i>{ $state }, { $date }</i>: “{ $text }”
stance-support = Favur
stance-conditional = Favur b’kundizzjoni
stance-oppose = Kontra
progress-planned = Ippjanat
progress-under-way = Qed isir
progress-done = Sar
progress-dropped = Imwarrab
agenda-follow = Segwi
agenda-unfollow = Tibqax issegwi
agenda-followed = Ngħarrfuk meta ssir xi ħaġa dwarha.
agenda-unfollowed = Ma niktbulekx aktar dwarha, sakemm ma tkunx ktibtha int jew ivvutajt dwarha.
agenda-open = Uri l-proposta
notice-agenda = <b>Ir-riżultati ġew ippubblikati.</b> Proposta li ktibt jew li ssegwi tinsab fl-aġenda, fil-post { $place }:
notice-measure = <b>Qed issir xi ħaġa</b> dwar proposta li ktibt, li vvutajt dwarha jew li ssegwi:
position-invitation =
    <b>Nistednuk titkellem f’isem organizzazzjoni ({ $name })</b> dwar dak li ċ-ċittadini poġġew fl-aġenda.

    Dak li tgħid f’isimha huwa pubbliku. L-identità tiegħek mhijiex: sakemm iddum titkellem f’isimha, inżommu, b’mod kriptat, fejn nistgħu niktbulek.
position-speaks = <b>Qed titkellem f’isem din l-organizzazzjoni: { $name }.</b> Biex terġa’ lura hawn: /position
position-which = <b>F’isem liema organizzazzjoni?</b>
position-none = Ma titkellem f’isem l-ebda organizzazzjoni.
position-not-yet = L-aġenda għadha ma ġietx ippubblikata.
position-nothing = Għadu ma ntqal xejn
position-ask = X’tgħid l-organizzazzjoni dwar din il-proposta?
position-condition = <b>B’liema kundizzjoni?</b> Jekk jogħġbok, iktibha b’mhux aktar minn { $limit } karattru; il-pożizzjoni tgħodd biss wara dan.
position-sentence = Ħadna nota. Jekk trid, ikteb sentenza li tidher maġenbha, b’mhux aktar minn { $limit } karattru.
position-long = Jekk jogħġbok, erġa’ iktibha, b’mhux aktar minn { $limit } karattru.
position-kept = Ħadna nota. Tista’ tibdel jew tirtira l-pożizzjoni meta trid.
position-take-back = Irtira l-pożizzjoni
position-taken-back = L-organizzazzjoni m’għadha tgħid xejn dwarha.
organisations-title = <b>Organizzazzjonijiet mitluba jagħtu l-pożizzjoni tagħhom ({ $consultation })</b>
organisations-none = Għadha ma ġiet mistiedna l-ebda waħda.
organisations-speaks = { $name }: qed tieħu sehem, pożizzjonijiet: { $number }
organisations-invited = { $name }: stedina valida sa: { $date }
organisations-silent = { $name }: ħadd ma jitkellem f’isimha. Stedina ġdida taħt l-istess isem tagħti ħolqa ġdida.
organisations-invite = Stieden organizzazzjoni
organisations-remove = Neħħi { $name }
organisations-remove-yes = Iva, neħħiha
organisations-ask = <b>X’jisimha l-organizzazzjoni?</b> Minn { $shortest } sa { $longest } karattru
organisations-ask-again = Jekk jogħġbok, ikteb isimha biss, minn { $shortest } sa { $longest } karattru.
organisations-already = Xi ħadd diġà jitkellem f’isem din l-organizzazzjoni: { $name }. Biex jagħmel dan ħaddieħor, neħħiha u ibgħat stedina ġdida.
organisations-link = <b>Din hija stedina għal persuna waħda, li mbagħad titkellem f’isem din l-organizzazzjoni: { $name }.</b> Taħdem darba biss, sa din id-data: { $date }. Ibgħat il-ħolqa lil dik il-persuna biss:
organisations-remove-sure = <b>Trid tneħħi din l-organizzazzjoni: { $name }?</b> Ħadd ma jibqa’ jitkellem f’isimha, u dak li qalet ma jibqax jidher.
organisations-removed = Din l-organizzazzjoni m’għadhiex mitluba tagħti l-pożizzjoni tagħha: { $name }.
organisations-gone = Din l-organizzazzjoni m’għadhiex hawn.
measure-how = Jekk jogħġbok, ikteb in-numru tal-proposta, l-istadju, il-jum u sentenza, pereżempju: /measure 123 done 2026-12-01 …
measure-states = L-istadju: <code>planned</code> (ippjanat), <code>under-way</code> (qed isir), <code>done</code> (sar), <code>dropped</code> (imwarrab)
measure-day = Jekk jogħġbok, ikteb il-jum bħala sena, xahar u jum, pereżempju 2026-12-01.
measure-length = Jekk jogħġbok, ikteb minn { $shortest } sa { $longest } karattru.
measure-not-on = Il-proposta nru { $number } ma tinsab fl-ebda aġenda tiegħek.
measure-preview = B’dan jiġu mgħarrfa n-nies li kitbu l-proposta, ivvutaw dwarha jew isegwuha. Għadd ta’ nies: { $count }
measure-post = Ippubblika
measure-posted = Ġie ppubblikat. In-nies jiġu mgħarrfa.
measure-not-now = Dan diġà ġie ppubblikat, jew ma jistax jiġi ppubblikat aktar.
command-consultation = Ara u biddel il-konsultazzjoni
consultation-open = Miftuħa għal kulħadd
consultation-members = Għall-membri biss, b’kodiċi għal kull wieħed
consultation-zone = <b>Rawnds</b> (żona tal-ħin: { $zone }):
consultation-places = <b>Fejn issir</b> ({ $number }):
consultation-limits =
    Età minima: { $age }
    Proposti għal kull persuna kuljum: { $proposals }
    Rapporti li jaħbu proposta: { $reports }
    Jiem li warajhom jitħassar kollox dwar persuna: { $days }
    Aħbarijiet għal min iridhom: { $digest }
consultation-operators = kif stabbilixxa l-operatur
consultation-texts =
    <b>Testi, u f’kemm lingwi minn 24</b>
    Mistoqsija: { $question }
    Kliem tal-bidu tal-proposti: { $opening }
    Avviż tal-privatezza proprju: { $privacy } (verżjoni { $version })
    Test legali: { $legal }
consultation-themes = Temi: { $themes }
consultation-how =
    Biex tibdel xi ħaġa, ikteb isimha kif inhu fil-fajl u l-valur il-ġdid; biex tneħħi xi ħaġa, ikteb sing minflok il-valur:
    <code>/consultation organiser …</code>
    <code>/consultation rounds.1.closes 2026-06-01 18:00</code>
    <code>/consultation legal -</code>
consultation-file = Ibagħtuli l-fajl
consultation-file-note = Il-konsultazzjoni bħala fajl. Fuq kull linja hemm miktub x’inhu permess fiha.
consultation-both =
    S’issa: { $before }

    Minn issa ’l quddiem: { $after }
consultation-nothing = xejn
consultation-round-then =
    Il-ħinijiet huma f’din iż-żona tal-ħin: { $zone }.
    L-istat ta’ dan ir-rawnd imbagħad ikun: { $state }
consultation-again = Kull min qed jieħu sehem jerġa’ jiġi mistoqsi jekk jaċċettax dan, qabel il-vot li jmiss tiegħu.
consultation-faults = <b>Dan ma jistax isir.</b> Ma nbidel xejn:
consultation-same = Dan diġà huwa hekk. Ma nbidel xejn.
consultation-done = <b>Il-bidla saret.</b>
consultation-not-now = Ma nbidel xejn: dan diġà sar, jew xi ħadd biddel xi ħaġa sadattant.
consultation-meanwhile = <b>Xi ħadd biddel dan sadattant.</b> Ma ntilef xejn minn dik il-bidla. Trid li l-bidla tiegħek tieħu postha?
frozen-slug = L-isem il-qasir jibqa’ kif inhu: hemm ħoloq li jwasslu għalih.
frozen-kind = In-nies diġà vvutaw: il-konsultazzjoni m’għadhiex tista’ ssir waħda għal kulħadd jew għall-membri biss.
frozen-round-kind = In-nies diġà vvutaw f’dan ir-rawnd: it-tip tiegħu jibqa’ kif inhu.
frozen-round = Rawnd ma jistax jitneħħa. Mingħajr dati ma jinfetaħx.
frozen-country = In-nies diġà vvutaw, jew hemm proposti minn dan il-pajjiż: ma jistax jitneħħa.
frozen-age = In-nies diġà vvutaw: l-età minima tista’ tiżdied biss.
frozen-opening = Diġà hemm proposti li jibdew b’dan il-kliem: jibqa’ kif inhu.
frozen-version = In-numru tal-verżjoni tal-avviż tal-privatezza jista’ jiżdied biss.
frozen-voted = In-nies ivvutaw minn dak iż-żmien: ir-rawnd ma jistax imur pass lura.
frozen-published = Ir-riżultati ġew ippubblikati. Biex treġġa’ dan lura: /round
button-rounds = Rawnds
notice-round =
    <b>Skont id-data: { $consultation }</b>

    { $round }: { $state }
member-welcome =
    <b>{ $question }</b>

    Merħba f’Polyphony. Din hija konsultazzjoni għall-membri, organizzata minn { $organiser }. Taqra proposti ta’ membri oħra, waħda waħda, u tgħid jekk taqbilx magħhom.

    Dan huwa servizz awtomatizzat: iwieġbek programm tal-kompjuter. Il-lingwa, il-grupp u l-voti tiegħek jinħażnu biss wara li tkun tajt il-kunsens tiegħek. Kif toħroġ u x’nafu dwarek: /privacy

    <b>B’liema lingwa tixtieq tkompli?</b>
member-consent =
    <b>Il-kunsens tiegħek</b>

    Il-voti dwar proposti pubbliċi huma opinjonijiet politiċi. Għalhekk nitolbuk il-permess qabel ma naħżnu xi ħaġa.

    Jekk tagħti l-kunsens tiegħek, il-voti, il-lingwa u l-grupp tiegħek jinħażnu minn { $organiser } għal din il-konsultazzjoni. Il-grupp tiegħek: { $group }

    Il-kodiċi tiegħek jista’ jintuża darba biss. Bil-kunsens tiegħek jiġi mmarkat bħala użat, u xejn ma juri liema kodiċi kien tiegħek. L-identità tiegħek f’din l-applikazzjoni tiġi kriptata u tinżamm separata mill-voti tiegħek. Jiġu ppubblikati biss it-totali, qatt il-vot ta’ persuna waħda.

    Irid ikollok mill-inqas { $age }-il sena. Tista’ tirtira l-kunsens tiegħek meta trid, bl-istess faċilità li biha tagħtih, permezz ta’ /privacy. Mistoqsijiet: { $contact }
member-code-prompt = <b>Din il-konsultazzjoni hija għall-membri biss.</b> Jekk jogħġbok, ikteb il-kodiċi li ngħatalek; l-ittri kbar u s-singijiet ma jagħmlux differenza.
member-code-wrong = Dak il-kodiċi mhuwiex magħruf. Jekk jogħġbok, qabblu ma’ dak li ngħatalek, ittra b’ittra.
member-code-used = Dak il-kodiċi diġà ntuża. Jekk użajtu int, f’applikazzjoni oħra, orbot iż-żewġ applikazzjonijiet minn hemm permezz ta’ /link.
member-code-closed = Il-konsultazzjoni ta’ dak il-kodiċi mhijiex miftuħa bħalissa.
button-code = Għandi kodiċi
member-author = — membru ieħor
member-country = Il-grupp tiegħek jiġi mill-kodiċi u ma jistax jinbidel. Il-grupp tiegħek: { $group }
member-settings = Lingwa: { $language } · Grupp: { $group }
member-privacy = F’din il-konsultazzjoni, il-grupp tiegħek jieħu post pajjiżek. Il-grupp tiegħek: { $group }. Il-kodiċi tiegħek huwa mmarkat bħala użat, u xejn ma juri liema kodiċi kien tiegħek.
member-forget = Ma tistax terġa’ tieħu sehem bil-kodiċi tiegħek: jibqa’ użat, biex ħadd ma jivvota darbtejn.
member-results-all = <b>Riżultati: il-gruppi kollha</b>
member-results-mine = Il-grupp tiegħi
member-results-everyone = Il-gruppi kollha
participation-button = Parteċipazzjoni
countries-button = Skont il-pajjiż, bħala stampa
groups-button = Skont il-grupp, bħala stampa
participation-country = <b>Parteċipazzjoni: { $country }</b>
participation-all = <b>Parteċipazzjoni: il-pajjiżi kollha</b>
participation-groups = <b>Parteċipazzjoni: il-gruppi kollha</b>
participation-people = Nies li ħadu sehem
participation-votes = Voti kuljum
participation-until = { $date } – nies: { $people }, voti: { $votes }, proposti: { $proposals }
participation-alt = Kurva tan-nies li kienu ħadu sehem sa kull jum, u l-voti ta’ kull jum.
participation-most = L-akbar għadd ta’ voti f’jum wieħed: { $votes }
countries-title = Perċentwal li jaqblu, skont il-pajjiż
groups-title = Perċentwal li jaqblu, skont il-grupp
countries-votes = Voti
countries-note = Tikek: il-perċentwal li jaqblu. Linji: il-medda li fiha jinsab b’ċertezza ta’ 95%.
countries-rest = Gruppi fin-nofs li ma jidhrux hawn: { $number }
web-choose-picture = Agħżel stampa
web-picture-sent = [Stampa]
web-picture-sending = L-istampa qed tintbagħat …
picture-too-large = Dik l-istampa hija kbira wisq. Jekk jogħġbok, ibgħat waħda ta’ mhux aktar minn { $limit } MB.
picture-broken = Dik l-istampa ma tistax tinfetaħ: il-fajl fih ħsara jew mhuwiex komplut. Jekk jogħġbok, ibgħat waħda oħra.
picture-format = Dik mhijiex stampa li tista’ tintuża. Jekk jogħġbok, ibgħat JPEG, PNG jew WebP.
picture-large = Dik l-istampa fiha wisq pixels: is-somma tal-wisa’ u tal-għoli ma tistax taqbeż l-10,000. Jekk jogħġbok, ibgħat waħda iżgħar.
picture-shape = Dik l-istampa hija twila u dejqa wisq: naħa waħda tista’ tkun mhux aktar minn 20 darba itwal mill-oħra. Jekk jogħġbok, ibgħat waħda oħra.
digest-title = <b>Aħbarijiet: { $question }</b>
digest-published = Ir-riżultati ġew ippubblikati.
digest-new = Proposti ġodda li tista’ tivvota dwarhom: { $number }
digest-people = Nies li ħadu sehem: { $people }
digest-people-here = Nies li ħadu sehem – { $country }: { $here }, il-pajjiżi kollha: { $all }
digest-agreed = <b>Il-maġġoranza taqbel: { $country }</b>
digest-everywhere = <b>Il-maġġoranza taqbel: il-pajjiżi kollha</b>
digest-divided = <b>L-opinjonijiet huma maqsuma: { $country }</b>
digest-own = <b>Il-proposti tiegħek</b>
digest-own-entry = Nru { $number }: { $proposal }
digest-line = { $share } jaqblu · voti: { $votes }
digest-few = voti: { $votes }
digest-machine = traduzzjoni awtomatika
digest-note = Dawn huma proposti li vvutajt dwarhom.
digest-vote = Kompli vvota
digest-stop = Waqqfu l-aħbarijiet
privacy-messages = Tista’ tagħtina l-permess niktbulek: riżultati, proposti ġodda u messaġġi mill-organizzatur.
broadcast-footer = <i>Mingħand { $organiser }. Biex twaqqaf dawn il-messaġġi: /stop</i>
broadcast-stop = Waqqfu dawn il-messaġġi
broadcast-stopped = Tajjeb: ma tirċevix aktar messaġġi mill-organizzaturi u lanqas riżultati. L-aħbarijiet dwar il-proposti tiegħek jibqgħu jaslulek. Permezz ta’ /settings tista’ tibdel dan.
command-broadcast = Ikteb lil ħafna nies
broadcast-title = <b>Messaġġi lill-parteċipanti ta’ { $consultation }</b>
broadcast-none = Għadu ma ntbagħat l-ebda messaġġ.
broadcast-line = Nru { $number }: { $state } · { $sent } minn { $expected }
broadcast-state-waiting = qed jistenna l-ħin tiegħu
broadcast-state-running = qed jintbagħat
broadcast-state-paused = imwaqqaf għalissa
broadcast-state-done = mibgħut
broadcast-state-cancelled = intemm qabel iż-żmien
broadcast-new = Messaġġ ġdid
broadcast-go-on = Kompli l-kitba
broadcast-watch = Messaġġ nru { $number }
broadcast-gone = Dak il-messaġġ m’għadux hawn, jew diġà ntbagħat.
broadcast-draft-title =
    <b>Messaġġ lill-parteċipanti ta’ { $consultation }</b>

    Ma jintbagħat xejn qabel ma tkun rajt kemm nies jirċevuh u tkun ikkonfermajt.
broadcast-texts-in = Test: { $languages }
broadcast-texts-none = Test: għad m’hemmx
broadcast-texts-machine = Miktub awtomatikament; jekk jogħġbok, eżaminah: { $languages }
broadcast-texts-waiting = Għadu qed jinkiteb awtomatikament: { $languages }
broadcast-texts-missing = Mingħajr test; min jaqra b’dawn il-lingwi ma jirċevix il-messaġġ: { $languages }
broadcast-picture-there = Stampa: iva
broadcast-picture-bare = Għadu ma nkitibx x’turi l-istampa: { $languages }
broadcast-where = Fejn: { $places }
broadcast-reads = Lingwi: { $languages }
broadcast-who = Min jirċevih: { $who }
broadcast-everywhere = kullimkien
broadcast-every-language = kollha
broadcast-who-all = Kulħadd
broadcast-who-voted = Min ivvota
broadcast-who-not-voted = Min għadu ma vvutax
broadcast-who-proposed = Min għamel proposta
broadcast-who-silent = Min ilu 14-il jum ma jidħol
broadcast-leads = Buttuna: { $button }
broadcast-begins = Bidu: { $time }
broadcast-ends = Ma jintbagħatx aktar wara: { $time }
broadcast-at-once = Minnufih
broadcast-no-end = Mingħajr tmiem
broadcast-no-button = Mingħajr buttuna
broadcast-zone = Żona tal-ħin: { $zone }
broadcast-texts = Test
broadcast-picture = Stampa
broadcast-button = Buttuna
broadcast-audience = Min jirċevih
broadcast-when = Bidu
broadcast-until = Tmiem
broadcast-preview = Arah
broadcast-send = Ibgħat …
broadcast-delete = Ħassar
broadcast-delete-yes = Iva, ħassru
broadcast-delete-sure = Trid tħassar dan il-messaġġ?
broadcast-deleted = Il-messaġġ tħassar. Ma ntbagħat xejn.
broadcast-texts-choose = <b>B’liema lingwa tixtieq tikteb?</b>
broadcast-translate = Ittraduċi l-bqija
broadcast-translate-later = Is-sistema tat-traduzzjoni li tintuża hawn twieġeb tard wisq għall-messaġġi; jekk jogħġbok, ikteb int stess bil-lingwi l-oħra.
broadcast-translating = Qed jinkiteb awtomatikament; ngħarrfuk meta jkun lest: { $languages }
broadcast-translated = Testi miktuba awtomatikament: { $number }. Jekk jogħġbok, eżaminahom.
broadcast-untranslated = Jekk jogħġbok, ikteb dawn int stess: { $languages }
broadcast-text-there = Dan huwa t-test: { $language }
broadcast-text-out = Neħħi t-test
broadcast-text-ask =
    Jekk jogħġbok, ikteb it-test. Lingwa: { $language }

    Mhux aktar minn { $longest } karattru. Tags li jistgħu jintużaw: { $tags }
broadcast-text-kept = It-test inħażen. Lingwa: { $language }
broadcast-text-empty = Ma fih xejn x’jinqara.
broadcast-text-long = Dan twil wisq. Karattri: { $length }. Massimu: { $longest }.
broadcast-fault =
    Ma nħażen xejn: { $why }

    Tag: <code>{ $tag }</code>
    Fejn: { $near }
broadcast-fault-unknown = dan it-tag ma jistax jintuża.
broadcast-fault-unfinished = dan it-tag mhuwiex komplut.
broadcast-fault-attributes = f’dan it-tag jista’ jkun hemm biss l-isem.
broadcast-fault-link = ħolqa teħtieġ indirizz li jibda hekk: https://
broadcast-fault-inside = dan it-tag ma jistax ikun ġewwa tag ieħor.
broadcast-fault-unopened = dan it-tag jagħlaq xi ħaġa li ma nfetħitx.
broadcast-fault-crossed = dan it-tag jagħlaq xi ħaġa oħra minflok dik li nfetħet l-aħħar.
broadcast-fault-unclosed = dan it-tag ma jingħalaq qatt.
broadcast-picture-ask = Jekk jogħġbok, ibgħat stampa: JPEG, PNG jew WebP.
broadcast-picture-out = Neħħi l-istampa
broadcast-picture-long = Test taħt stampa jista’ jkun ta’ mhux aktar minn { $longest } karattru. L-istampa ma nħażnitx, għax dawn it-testi huma itwal: { $languages }
broadcast-picture-kept = L-istampa nħażnet.
broadcast-alt-ask =
    X’turi l-istampa? Jekk jogħġbok, għidu f’sentenza jew tnejn, għan-nies li ma jistgħux jarawha. Lingwa: { $language }

    Mhux aktar minn { $longest } karattru.
broadcast-alt-quoted = <i>{ $text }</i>
broadcast-button-choose = <b>Fejn għandha twassal buttuna taħt il-messaġġ?</b>
broadcast-audience-note = Niktbu biss lin-nies li taw permess għall-messaġġi. Ħadd ma jintgħażel skont kif ivvota.
broadcast-countries = Pajjiżi
broadcast-groups = Gruppi
broadcast-languages = Lingwi
broadcast-places-ask =
    Jekk jogħġbok, ikteb fejn, b’dawn il-kodiċijiet, jew { $all } għal kullimkien: { $codes }

    /broadcast iħalli kollox kif inhu.
broadcast-languages-ask =
    Jekk jogħġbok, ikteb il-lingwi, b’dawn il-kodiċijiet, jew { $all } għal-lingwi kollha: { $codes }

    /broadcast iħalli kollox kif inhu.
broadcast-code-unknown = Dan il-kodiċi ma jeżistix: { $code }
broadcast-when-ask = <b>Meta għandu jibda?</b>
broadcast-until-ask = <b>Wara liema ħin m’għandux jintbagħat aktar?</b>
broadcast-time-how =
    Jekk jogħġbok, ikteb jum u ħin, pereżempju 2030-11-30 17:00

    Żona tal-ħin: { $zone }
broadcast-time-none = Dak il-jum jew dak il-ħin ma jeżistix, jew jiġi darbtejn (bidla fil-ħin).
broadcast-time-past = Dak il-ħin diġà għadda. Jekk jogħġbok, agħżel wieħed li għad irid jiġi.
broadcast-time-order = It-tmiem ikun qabel il-bidu. Jekk jogħġbok, agħżel ħinijiet oħra.
broadcast-no-text = Għad m’hemm l-ebda test.
broadcast-preview-choose = <b>B’liema lingwa tixtieq tarah?</b>
broadcast-nobody = Ħadd ma jirċievi dan il-messaġġ.
broadcast-without-text = Ma jirċevuhx, għax m’hemmx test bil-lingwa tagħhom – { $languages }
broadcast-capped = Ma jirċevuhx, għax din il-ġimgħa diġà rċevew biżżejjed messaġġi: { $number }
broadcast-recipients = <b>Riċevituri: { $number }</b>
broadcast-takes = Iddum mill-inqas: { $span }
broadcast-night = Jintbagħat bejn { $from } u { $until }, skont il-ħin ta’ kull pajjiż.
broadcast-others = Qed jintbagħat messaġġ ieħor; it-tnejn flimkien ma jintbagħtux aktar malajr minn wieħed.
broadcast-type-number =
    <b>Biex tibagħtu, ikteb l-għadd ta’ riċevituri: { $number }</b>

    Jekk tikteb xi ħaġa oħra, ma jintbagħat xejn.
broadcast-number-wrong = Ma ntbagħat xejn: dak mhuwiex l-għadd ta’ riċevituri, li huwa { $number }.
broadcast-begun = Il-messaġġ nru { $number } issa qed jibda jintbagħat.
broadcast-planned = Il-messaġġ nru { $number } jintbagħat meta jasal il-ħin tiegħu.
broadcast-number-title = <b>Messaġġ nru { $number } lill-parteċipanti ta’ { $consultation }</b>
broadcast-count-sent = Mibgħuta: { $number }
broadcast-count-failed = Ma rnexxewx: { $number }
broadcast-count-stopped = Imblukkawna: { $number }
broadcast-count-unknown = Mhux magħruf jekk waslux: { $number }
broadcast-count-expired = Tard wisq: { $number }
broadcast-count-cancelled = Ikkanċellati: { $number }
broadcast-count-capped = Diġà rċevew biżżejjed messaġġi din il-ġimgħa: { $number }
broadcast-count-remaining = Għad fadal: { $number }
broadcast-rate = Messaġġi kull sekonda: { $number }
broadcast-left = Ħin li fadal: { $span }
broadcast-pause = Waqqaf għalissa
broadcast-resume = Kompli
broadcast-end = Temmu
broadcast-end-yes = Iva, temmu
broadcast-all = Il-messaġġi kollha
broadcast-end-sure = Trid ittemm il-messaġġ nru { $number } għalkollox? Min għadu ma rċeviehx ma jirċevihx aktar.
broadcast-not-now = Dan ma jistax isir aktar.
broadcast-report = Eżitu: { $state }. Għadd ta’ nies li kien maħsub għalihom: { $number }
broadcast-began = Beda: { $time }
broadcast-ended = Intemm: { $time }
command-jobs = Xogħlijiet skedati
jobs-title = <b>Xogħlijiet skedati</b>
jobs-zone = Żona tal-ħin: { $zone }
jobs-none = Għadu ma tħejja xejn. Dan isir ftit wara li jinbeda s-servizz.
jobs-name = <b>{ $name }</b>
jobs-every = Intervall: { $span }
jobs-next = Id-darba li jmiss: { $time }
jobs-places = Pajjiżi: { $number }
jobs-now = Għaddej minn: { $time }
jobs-last = L-aħħar darba: { $time }
jobs-count = Għadd: { $number }
jobs-refresh = Aġġorna
job-announcements = Messaġġi lil ħafna nies
job-backup = Kopja ta’ riżerva
job-digest-daily = Aħbarijiet, kuljum
job-digest-weekly = Aħbarijiet, kull ġimgħa
job-maintenance = Manutenzjoni tal-bażi tad-data
job-news = Proposti ġodda għal min qed jistenniehom
job-nudges = Tfakkiriet għall-moderaturi
job-retention = Tħassir ta’ dak li huwa antik
job-rounds = Dati tar-rawnds
job-snapshots = Parteċipazzjoni, jum b’jum
job-translation = Traduzzjoni
job-outcome-done = sar
job-outcome-failed = ma rnexxiex
job-outcome-skipped = ma sarx, għax kien tard wisq
job-note-made = Daqs: { $size } MB
job-note-sound = il-bażi tad-data tinsab fi stat tajjeb
job-note-analysed = l-istatistika tal-bażi tad-data hija aġġornata
job-note-damaged = dak li nqara fih ħsara
job-note-disk-full = id-disk huwa mimli
job-note-not-written = ma tistax issir kitba fil-folder
job-note-no-pg-dump = pg_dump mhuwiex installat
job-note-pg-dump = pg_dump irrapporta żball, li jinsab fir-reġistru
job-note-program-ended = il-programm intemm qabel ma lesta
job-note-stopped = xi ħadd waqqfu
command-signals = Voti li waslu f’mewġiet
job-signals = Voti li waslu f’mewġiet
job-note-apart = dawn il-voti issa jingħaddu separatament
signals-title = <b>Voti li waslu f’mewġiet</b>
signals-about = Dawn il-voti jidhru qishom ingħataw minn persuna waħda b’ħafna kontijiet. Jingħaddu separatament, sakemm xi ħadd jiddeċiedi mod ieħor. Dan jista’ jkun żball: pereżempju, anke klassi fi skola tivvota flimkien.
signals-none = L-ebda vot ma wasal f’mewġa.
signals-wave = Mewġa { $number }
signals-name = <b>Mewġa { $number }</b> · { $consultation }
signals-when = { $since } – { $until }
signals-facts = { $country } · Nies: { $people } · Voti: { $votes }, dwar proposti li għażilna aħna: { $served }
signals-signs = X’hemm mhux tas-soltu: { $signs }
signals-fast = tweġibiet mgħaġġla
signals-alike = l-istess tweġibiet
signals-new = ħafna nies ġodda f’daqqa
signals-burst = ħafna voti identiċi f’daqqa
signals-apart = Dawn il-voti jingħaddu separatament.
signals-count = Dawn il-voti jgħoddu bħall-oħrajn kollha.
signals-fixed = Ir-riżultati ġew ippubblikati: ma jinbidel xejn aktar.
signals-most = Il-proposti bl-aktar voti tagħha:
signals-most-line = • Nru { $number } ({ $text }): naqbel { $agree }, newtrali { $neutral }, ma naqbilx { $disagree }
signals-sum = B’kollox: naqbel { $agree }, newtrali { $neutral }, ma naqbilx { $disagree }
signals-if-count = Kieku dawn il-voti kellhom jgħoddu, fost l-aqwa proposti:
signals-if-apart = Kieku dawn il-voti kellhom jingħaddu separatament, fost l-aqwa proposti:
signals-move = • Nru { $number } ({ $text }): post { $before } → { $after }
signals-no-move = Ma kien jinbidel xejn.
signals-more-moves = … u { $number } oħra
signals-follow = Xi wħud minn dawn il-voti għadhom qed jiċċaqalqu. Dan jieħu ftit minuti.
signals-lead-only = Kap tal-moderaturi jista’ jiddeċiedi għandhomx jgħoddu.
signals-let-count = Ħallihom jgħoddu
signals-set-apart = Erġa’ sseparahom
signals-confirm-count = Iva, ħallihom jgħoddu
signals-confirm-apart = Iva, isseparahom
signals-show = Uri l-mewġiet
signals-ask-count = Il-voti tal-mewġa { $number } għandhom jgħoddu bħall-oħrajn kollha? Nies: { $people }. Voti: { $votes }. Tista’ terġa’ tisseparahom sakemm jiġu ppubblikati r-riżultati.
signals-ask-apart = Il-voti tal-mewġa { $number } għandhom jingħaddu separatament? Nies: { $people }. Voti: { $votes }. Tista’ terġa’ tħallihom jgħoddu sakemm jiġu ppubblikati r-riżultati.
signals-done-count = Il-voti tal-mewġa { $number } jgħoddu bħall-oħrajn kollha. Jekk il-mewġa hija kbira, l-aħħar voti jsegwu fi ftit minuti.
signals-done-apart = Il-voti tal-mewġa { $number } jingħaddu separatament. Jekk il-mewġa hija kbira, l-aħħar voti jsegwu fi ftit minuti.
signals-already = Dan diġà ġie deċiż. Issa qegħdin hekk.
signals-gone = Mewġa bħal din ma teżistix.
notice-wave =
    <b>Waslu voti f’mewġa: { $consultation }</b>

    Jidhru qishom ingħataw minn persuna waħda b’ħafna kontijiet, u jingħaddu separatament. Jekk jogħġbok, eżaminahom; kap tal-moderaturi jista’ jħallihom jgħoddu.
page-results = Riżultati
page-description = X’jaħsbu n-nies fl-Ewropa: “{ $question }”
page-skip = Mur għall-kontenut
page-parts = Partijiet minn dawn ir-riżultati
page-countries = Pajjiżi
page-themes = Temi
page-groups = Gruppi ta’ opinjoni
page-exposure = Viżibbiltà ġusta
page-all = Klassifikazzjoni sħiħa
page-data = Data u metodu
page-chat = Iftaħ il-konverżazzjoni
page-people =
    { $people ->
        [one] { $people } persuna
        [two] { $people } persuni
        [few] { $people } persuni
        [many] { $people }-il persuna
       *[other] { $people } persuna
    }
page-votes =
    { $votes ->
        [one] { $votes } vot
        [two] { $votes } voti
        [few] { $votes } voti
        [many] { $votes }-il vot
       *[other] { $votes } vot
    }
page-published = Ippubblikati: { $date }
page-notes = Kif taqra dan
page-note-interval = Il-perċentwal veru jinsab fil-medda b’ċertezza ta’ 95%.
page-note-served = Il-postijiet jiġu deċiżi biss mill-voti dwar proposti li għażilna aħna għan-nies.
page-note-linked =
    { $votes ->
        [one] Vot wieħed wasal minn ħolqa kondiviża. Jingħadd separatament u ma jibdel l-ebda post.
        [two] Żewġ voti waslu minn ħoloq kondiviżi. Jingħaddu separatament u ma jibdlu l-ebda post.
        [few] { $votes } voti waslu minn ħoloq kondiviżi. Jingħaddu separatament u ma jibdlu l-ebda post.
        [many] { $votes }-il vot waslu minn ħoloq kondiviżi. Jingħaddu separatament u ma jibdlu l-ebda post.
       *[other] { $votes } vot waslu minn ħoloq kondiviżi. Jingħaddu separatament u ma jibdlu l-ebda post.
    }
page-note-apart =
    { $votes ->
        [one] Vot wieħed wasal f’mewġa f’daqqa waħda. Ġie sseparat u ma jibdel l-ebda post.
        [two] Żewġ voti waslu f’mewġiet f’daqqa waħda. Ġew isseparati u ma jibdlu l-ebda post.
        [few] { $votes } voti waslu f’mewġiet f’daqqa waħda. Ġew isseparati u ma jibdlu l-ebda post.
        [many] { $votes }-il vot waslu f’mewġiet f’daqqa waħda. Ġew isseparati u ma jibdlu l-ebda post.
       *[other] { $votes } vot waslu f’mewġiet f’daqqa waħda. Ġew isseparati u ma jibdlu l-ebda post.
    }
page-note-translated = Fejn ikun indikat, it-traduzzjoni hija awtomatika. L-oriġinal jinsab fil-paġna ta’ kull proposta.
page-place = Post
page-proposal = Proposta
page-range = Medda
page-votes-number = Voti
page-country = Pajjiż
page-language = Lingwa
page-people-number = Nies
page-proposals = Proposti
page-zone = Riżultat
page-theme = Tema
page-theme-none = Mingħajr tema
page-zone-consensus = Qbil
page-zone-rejection = Rifjut
page-zone-limbo = Bla opinjoni ċara
page-zone-controversy = Kontroversja
page-few = ftit
page-agenda-plot = Il-perċentwal li jaqblu, bil-medda tiegħu
page-agenda-seen = Għal kull post hemm tikka fuq il-perċentwal li jaqblu, u linja tul il-medda tiegħu. It-tabella fiha l-istess ċifri.
page-countries-plot = Il-perċentwal li jaqblu, skont il-pajjiż
page-countries-seen = Għal kull pajjiż hemm tikka fuq il-perċentwal li jaqblu. It-tabella fiha l-istess ċifri.
page-countries-each = Nies, voti u proposti, skont il-pajjiż
page-country-likes = L-akbar appoġġ: { $country }
page-bars-seen = Għal kull ringiela hemm strixxa. It-tabella fiha l-istess ċifri.
page-themes-plot = Proposti li hemm qbil dwarhom, skont it-tema
page-themes-note = L-istrixxa turi s-sehem mill-proposti b’biżżejjed voti.
page-told = B’biżżejjed voti
page-groups-note = In-nies li jivvutaw bl-istess mod jinsabu qrib xulxin. Kull marka tfisser diversi nies: aktar ma tkun kbira, aktar ikunu n-nies.
page-groups-seen = Mappa li fiha n-nies li jivvutaw bl-istess mod jinsabu qrib xulxin; kull grupp għandu forma u ittra tiegħu.
page-groups-none = M’hemmx biżżejjed voti għal mappa tal-opinjonijiet.
page-group = Grupp { $letter }
page-group-agrees = Jaqbel aktar mill-oħrajn
page-group-disagrees = Ma jaqbilx aktar mill-oħrajn
page-group-here = Dan il-grupp
page-group-others = L-oħrajn
page-together = Il-gruppi kollha jaqblu
page-marks = Il-marki fuq il-mappa
page-exposure-promised =
    { $votes ->
        [one] Kull proposta ġiet imwiegħda mill-inqas vot wieħed.
        [two] Kull proposta ġiet imwiegħda mill-inqas żewġ voti.
        [few] Kull proposta ġiet imwiegħda mill-inqas { $votes } voti.
        [many] Kull proposta ġiet imwiegħda mill-inqas { $votes }-il vot.
       *[other] Kull proposta ġiet imwiegħda mill-inqas { $votes } vot.
    }
page-exposure-reached = Proposti li kisbuhom: { $reached } minn { $count }.
page-exposure-gini = Koeffiċjent ta’ Gini tal-voti: { $value } (0: il-proposti kollha għandhom l-istess għadd).
page-spread-plot = Għadd ta’ proposti skont l-għadd ta’ voti
page-halves-plot = Medja tal-voti: proposti aċċettati kmieni u tard
page-part-all = Kollha
page-part-early = Aċċettati kmieni
page-part-late = Aċċettati tard
page-mean = Medja tal-voti
page-least = L-inqas voti
page-reached = Kisbu l-imwiegħed
page-number = Paġna { $page } minn { $pages }
page-answers = X’wieġbu n-nies
page-original = Bi kliem l-awtur
page-among = Kieku staqsejna lil nies oħra, kienet tkun fost l-aqwa fi { $share } tal-każijiet.
page-method = Kif sar l-għadd
page-method-place = Il-postijiet isegwu t-tarf t’isfel tal-medda: appoġġ kbir minn ftit nies mhuwiex biżżejjed.
page-licence = Tista’ tuża d-data liberament jekk issemmi s-sors.
page-downloads = Niżżel
page-file-exposure = Voti dwar kull proposta (CSV)
page-file-report = Iċ-ċifri kollha ta’ dawn il-paġni (JSON)
page-file-open = Data miftuħa b’voti individwali, mingħajr ismijiet (ZIP)
page-verify = Kulħadd jista’ jivverifika l-fajl ZIP b’dan il-kmand:
page-variants = Kieku l-għadd sar mod ieħor
page-variant-light = Mingħajr in-nies l-aktar attivi
page-variant-alike = Min ivvota b’mod simili ħafna, magħdud darba
page-variant-all = Bil-voti minn ħoloq
page-variant-people = Nies ikkonċernati
page-entered = Kienu jidħlu
page-left = Kienu joħorġu
page-missing = M’hemmx riżultati hawn
page-missing-why = Forsi għadhom ma ġewx ippubblikati, jew m’għadhomx disponibbli.
page-soon = Ir-riżultati qed jitħejjew
page-soon-why = Jekk jogħġbok, erġa’ żurna fi żmien minuta.
page-away = Bħalissa r-riżultati ma jistgħux jintwerew
export-open-data = Data miftuħa: { $name }, rawnd { $place }
export-open-data-file = Dan il-fajl fih id-data miftuħa: { $name }, rawnd { $place }.
export-open-data-large = Id-data miftuħa ({ $name }, rawnd { $place }) hija f’fajl ta’ { $size } MB. Dan huwa kbir wisq għal din il-konverżazzjoni.
export-open-data-page = Kulħadd jista’ jniżżlu minn hawn: { $address }
export-open-data-members = Din il-konsultazzjoni hija għall-membri biss, għalhekk il-fajl ma jinsab fl-ebda paġna pubblika. Jista’ jagħtihulek min imexxi dan is-servizz. Isem il-fajl: { $file }
export-open-data-check =
    SHA-256 tal-fajl: <code>{ $sum }</code>

    Biex tivverifika l-fajl: <code>polyphony verify { $file }</code>
export-open-data-waiting = Id-data miftuħa ({ $name }, rawnd { $place }) qed titħejja. Jekk jogħġbok, erġa’ pprova fi ftit minuti.
theme-suggested = ★ hija biss suġġeriment, skont ix-xebh ma’ proposti li diġà għandhom tema. Tiddeċiedi int.
