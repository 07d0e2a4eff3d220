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

    /start – biex tkompli tivvota
    /language – biex tibdel il-lingwa
    /country – biex tibdel il-pajjiż
    /privacy – x’jinħażen, u kif toħroġ
    /help – dan it-test
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
withdraw-question = <b>Tixtieq tirtira l-kunsens tiegħek?</b> F’dak il-każ, il-voti, il-lingwa, il-pajjiż u l-identità kriptata tiegħek jitħassru minnufih. Dan ma jistax jitreġġa’ lura.
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
