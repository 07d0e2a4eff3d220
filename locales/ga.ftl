welcome =
    <b>{ $question }</b>

    Fáilte chuig Polyphony, comhairliúchán saoránach atá á reáchtáil ag { $organiser }. Léifidh tú moltaí ó do chomhshaoránaigh, ceann ar cheann, agus déarfaidh tú an aontaíonn tú leo.

    Seirbhís uathoibrithe í seo: ríomhchlár a thabharfaidh freagra ort. Ní stórálfar do theanga, do thír ná do vótaí go dtí go mbeidh toiliú tugtha agat leis sin. Conas imeacht agus cad atá ar eolas againn fút: /privacy

    <b>Cén teanga ba mhaith leat a úsáid?</b>
welcome-language = <b>Cén teanga ba mhaith leat a úsáid?</b>
language-set = Labhróimid Gaeilge as seo amach.
country-question = <b>Cén tír a bhfuil tú i do chónaí inti?</b> Vótálfaidh tú in éineacht le saoránaigh na tíre sin.
country-set = Do thír: { $country }
country-not-open = Níl an comhairliúchán seo ar siúl sa tír sin ({ $country }). Is féidir leat tír eile a roghnú nó filleadh ar ball.
consent-request =
    <b>Do thoiliú</b>

    Is tuairimí polaitiúla iad vótaí ar mholtaí poiblí. Sin an fáth a n-iarraimid cead ort sula stórálaimid aon rud.

    Má thoilíonn tú, stórálfaidh { $organiser } do vótaí, do theanga agus do thír don chomhairliúchán seo. Criptítear d’aitheantas san aip seo agus coinnítear scartha ó do vótaí é. Ní fhoilsítear ach figiúirí iomlána. Ní fhoilsítear riamh conas a vótáil aon duine ar leith.

    Ní mór duit a bheith { $age } nó níos sine. Is féidir leat do thoiliú a tharraingt siar am ar bith, chomh héasca agus a thugtar é, le /privacy. Ceisteanna: { $contact }
consent-yes = Toilím, agus tá mé { $age } nó níos sine
consent-no = Ní thoilím
consent-thanks = Go raibh maith agat. Seo an chéad mholadh.
consent-declined =
    Ceart go leor. Níor stóráladh aon rud fút, agus scriosfar laistigh de lá na sonraí a bhí de dhíth don chomhrá seo.

    Má athraíonn tú d’intinn, scríobh /start.
consent-needed = Chun go mbeidh tú in ann vótáil, teastaíonn do thoiliú uainn.
no-consultation = Níl aon chomhairliúchán ar oscailt faoi láthair. Tar ar ais ar ball, le do thoil.
link-unknown = Níl an nasc sin ag obair a thuilleadh. Mar sin, tosóimid ón tús.
card-proposal = <b>{ $proposal }</b>
card-author = — comhshaoránach, { $country }
vote-agree = Aontaím
vote-neutral = Neodrach
vote-disagree = Ní aontaím
skip = Léim thairis
more = Tuilleadh
change-vote = Athraigh mo vóta deireanach
last-vote-agree = <i>Do vóta deireanach: aontaíonn tú le “{ $proposal }”. Más mian leat, abair cén fáth:</i>
last-vote-neutral = <i>Do vóta deireanach: tá tú neodrach faoi “{ $proposal }”. Más mian leat, abair cén fáth:</i>
last-vote-disagree = <i>Do vóta deireanach: ní aontaíonn tú le “{ $proposal }”. Más mian leat, abair cén fáth:</i>
reason-favourite = Is breá liom é
reason-doable = Tá sé indéanta
reason-obvious = Ar ndóigh
reason-no-way = Glan ina aghaidh
reason-unrealistic = Níl sé réadúil
reason-empty = Caint san aer
reason-not-understood = Ní thuigim é
reason-no-opinion = Gan tuairim
reason-indifferent = Is cuma liom
recorded-agree = Taifeadadh do vóta: aontaíonn tú.
recorded-neutral = Taifeadadh do vóta: tá tú neodrach.
recorded-disagree = Taifeadadh do vóta: ní aontaíonn tú.
recorded-share =
    { $votes ->
        [one] Aontaíonn { $share } (vóta amháin).
        [two] Aontaíonn { $share } ({ $votes } vóta ar fad).
        [few] Aontaíonn { $share } ({ $votes } vóta ar fad).
        [many] Aontaíonn { $share } ({ $votes } vóta ar fad).
       *[other] Aontaíonn { $share } ({ $votes } vóta ar fad).
    }
already-agree = Dúirt tú cheana go n-aontaíonn tú. Ní áirítear do vóta ach uair amháin.
already-neutral = Dúirt tú cheana go bhfuil tú neodrach. Ní áirítear do vóta ach uair amháin.
already-disagree = Dúirt tú cheana nach n-aontaíonn tú. Ní áirítear do vóta ach uair amháin.
changed-agree = Athraíodh do vóta: aontaíonn tú anois.
changed-neutral = Athraíodh do vóta: tá tú neodrach anois.
changed-disagree = Athraíodh do vóta: ní aontaíonn tú anois.
withdrawn = Scriosadh do vóta.
skipped = Léim tú thairis. Ní ionann sin agus vóta neodrach.
reason-noted = Tá sé sin nótáilte. Go raibh maith agat.
reason-removed = Tarraingíodh siar é.
change-agree = Do vóta: <b>aontaím</b>. An moladh: “{ $proposal }”
change-neutral = Do vóta: <b>neodrach</b>. An moladh: “{ $proposal }”
change-disagree = Do vóta: <b>ní aontaím</b>. An moladh: “{ $proposal }”
change-question = Cén vóta ba mhaith leat a thabhairt?
withdraw-vote = Scrios mo vóta
back = Ar ais
nothing-to-change = Níl aon vóta le hathrú agat fós.
summary =
    { $count ->
        [one] <b>D’fhéach tú ar mholadh amháin.</b>
        [two] <b>D’fhéach tú ar { $count } mholadh.</b>
        [few] <b>D’fhéach tú ar { $count } mholadh.</b>
        [many] <b>D’fhéach tú ar { $count } moladh.</b>
       *[other] <b>D’fhéach tú ar { $count } moladh.</b>
    }
summary-counts = Aontaím: { $agree } · Neodrach: { $neutral } · Ní aontaím: { $disagree } · Gan vóta: { $skipped }
summary-question = Ar mhaith leat leanúint ar aghaidh?
go-on = Lean ar aghaidh
stop = Is leor sin go fóill
stopped = Go raibh maith agat as páirt a ghlacadh. Coinneofar do vótaí. Chun leanúint ar aghaidh, brúigh an cnaipe nó scríobh /start.
nothing-left = <b>Tá gach moladh atá oscailte duit feicthe agat.</b> Go raibh maith agat!
nothing-left-offer = Ar mhaith leat go scríobhfaimis chugat, uair amháin, nuair a bheidh moltaí nua ann? Is féidir leat é sin a stopadh am ar bith le /privacy.
tell-me = Ba mhaith, scríobh chugam
do-not-tell-me = Ná scríobh chugam
tell-me-set = Ceart go leor: scríobhfaimid chugat uair amháin, nuair a bheidh tuilleadh ann.
tell-me-off = Ceart go leor: ní scríobhfaimid chugat.
tell-me-message = Tá moltaí nua ann ó do chomhshaoránaigh. Ar mhaith leat iad a fheiceáil?
more-title = <b>Cad ba mhaith leat a dhéanamh?</b>
button-language = Teanga
button-country = Tír
button-privacy = Príobháideachas
button-help = Cabhair
help =
    <b>Conas a oibríonn sé</b>

    Taispeánfaimid moladh amháin duit ag an am. Brúigh “Aontaím”, “Neodrach” nó “Ní aontaím”, nó léim thairis. Is féidir leat an focal atá ar an gcnaipe a scríobh freisin, nó uimhir an chnaipe: 1, 2, 3 …

    Ní fheicfidh tú conas a vótáil daoine eile go dtí go mbeidh do vóta féin tugtha agat. Is féidir leat do vóta a athrú nó a scriosadh.
privacy =
    <b>Príobháideachas</b>

    { $organiser } atá ag reáchtáil an chomhairliúcháin seo. Ríomhchlár a thabharfaidh freagra ort, ní duine.

    Stóráiltear iad seo le do thoiliú: do vótaí, do theanga, do thír, agus na moltaí atá feicthe agat. Tá d’aitheantas san aip seo criptithe agus ní féidir teacht air ach le heochair rúnda. Stóráiltear vótaí faoi uimhir, gan d’aitheantas. Ní stórálaimid ainm, ainm úsáideora ná pictiúr, agus ní fhoilsímid ach figiúirí iomlána.

    Gan do thoiliú, ní choinnítear ach staid an chomhrá seo, ar feadh lae ar a mhéad.

    Ceisteanna agus gearáin: { $contact }
privacy-consent = Thug tú do thoiliú an { $date }.
privacy-no-consent = Níl do thoiliú tugtha agat.
privacy-tell-me = Scríobhfaimid chugat uair amháin nuair a bheidh moltaí nua ann.
privacy-withdraw = Tarraing siar mo thoiliú
withdraw-yes = Scrios gach rud
withdraw-no = Coinnigh gach rud
withdraw-done = Scriosadh gach rud fút. Go raibh maith agat as páirt a ghlacadh. Más mian leat tosú arís am éigin, scríobh /start.
command-start = Vótáil ar mholtaí
command-language = Athraigh an teanga
command-country = Athraigh an tír
command-privacy = Cad a stóráiltear, agus conas imeacht
command-help = Conas a oibríonn sé
not-understood = Tá brón orm, níor thuig mé é sin. Is féidir leat cnaipe a bhrú nó a uimhir a scríobh:
not-text = Níl mé in ann ach téacs agus cnaipí a léamh. Scríobh /help chun a fháil amach conas a oibríonn sé.
button-old = Ní oibríonn an cnaipe sin a thuilleadh. Seo an áit a bhfuilimid anois.
proposal-unknown = Níl an moladh sin ann, nó níor taispeánadh duit é. Seo an chéad cheann eile.
proposal-closed = Tá deireadh leis an vótáil ar an moladh sin, agus mar sin níor athraíodh aon rud. Seo an chéad cheann eile.
proposal-own = Do mholadh féin é sin. Daoine eile a vótálann air.
try-again = Níor éirigh leis sin an uair seo, agus níor taifeadadh aon rud. Bain triail eile as i gceann nóiméid, le do thoil.
too-long = Tá sé sin rófhada. Ná scríobh níos mó ná { $limit } carachtar, le do thoil.
too-fast = Bhí sé sin an-tapa. Fan nóiméad agus bain triail eile as, le do thoil.
group-only-private = Ní vótálaim ach le duine amháin ag an am. Scríobh chugam go príobháideach, le do thoil.
open-private = Scríobh chugam go príobháideach
web-title = Polyphony – comhairliúchán saoránach
web-description = Léigh moltaí ó do chomhshaoránaigh agus abair an aontaíonn tú leo.
web-conversation = Comhrá
web-message = Do theachtaireacht
web-send = Seol
web-you = Tusa
web-service = Polyphony
web-connecting = Ag nascadh …
web-reconnecting = Cailleadh an nasc. Ag triail arís …
web-connected = Nasctha
web-skip-to-message = Téigh go dtí réimse na teachtaireachta
web-noscript = Teastaíonn JavaScript don chomhrá seo. Is féidir leat páirt a ghlacadh in aip teachtaireachtaí freisin.
button-propose = Scríobh moladh
propose-invite = An bhfuil smaoineamh de do chuid féin agat? Is féidir leat é a chur faoi bhráid do chomhshaoránach.
propose-prompt =
    <b>Scríobh do mholadh</b>

    Tosaíonn gach moladh leis na focail “{ $opening } …”. Scríobh an chuid eile de do mholadh, le do thoil: smaoineamh amháin, i d’fhocail féin, idir { $shortest } agus { $longest } carachtar.
propose-edit-prompt = <b>Scríobh an leagan nua, le do thoil.</b> Seo a bhfuil agat go dtí seo:
propose-closed = Ní féidir moltaí a chur isteach faoi láthair. Is féidir leat vótáil fós.
propose-too-short =
    { $count ->
        [one] Níl ansin ach carachtar amháin. Scríobh { $shortest } ar a laghad, le do thoil.
        [two] Níl ansin ach { $count } charachtar. Scríobh { $shortest } ar a laghad, le do thoil.
        [few] Níl ansin ach { $count } charachtar. Scríobh { $shortest } ar a laghad, le do thoil.
        [many] Níl ansin ach { $count } gcarachtar. Scríobh { $shortest } ar a laghad, le do thoil.
       *[other] Níl ansin ach { $count } charachtar. Scríobh { $shortest } ar a laghad, le do thoil.
    }
propose-too-long =
    { $count ->
        [one] Sin carachtar amháin, agus ní cheadaítear níos mó ná { $longest }. Giorraigh é, le do thoil.
        [two] Sin { $count } charachtar, agus ní cheadaítear níos mó ná { $longest }. Giorraigh é, le do thoil.
        [few] Sin { $count } charachtar, agus ní cheadaítear níos mó ná { $longest }. Giorraigh é, le do thoil.
        [many] Sin { $count } gcarachtar, agus ní cheadaítear níos mó ná { $longest }. Giorraigh é, le do thoil.
       *[other] Sin { $count } carachtar, agus ní cheadaítear níos mó ná { $longest }. Giorraigh é, le do thoil.
    }
propose-language = <b>Cén teanga a bhfuil do mholadh scríofa inti?</b>
other-language = Teanga eile
propose-similar = <b>Tá moladh den chineál céanna déanta ag daoine eile.</b> Is féidir leat vótáil ar cheann acu seo, nó do cheann féin a sheoladh ar aon nós.
propose-vote-on = Vótáil ar { $number }
propose-all-the-same = Seol mo mholadh ar aon nós
propose-repeat = <b>Tá sé seo molta cheana féin.</b> Is féidir leat vótáil air:
propose-own-repeat = Tá an moladh seo seolta agat cheana. Scríobh /mine chun a fheiceáil cad a tharla dó.
propose-facts = Teanga: { $language } · Carachtair: { $count } as { $longest }
propose-preview-note = Léifidh modhnóir é sula bhfeicfidh daoine eile é. Ní thaispeánfar d’ainm. An seolfaimid é?
propose-send = Seol
propose-edit = Cuir in eagar
cancel = Cuir ar ceal
propose-cancelled = Scriosadh do dhréacht.
propose-limit =
    { $count ->
        [one] Sheol tú moladh amháin le 24 uair an chloig anuas, agus sin an uasteorainn. Beidh tú in ann an chéad cheann eile a sheoladh ón am seo: { $time }. Coinneofar do dhréacht.
        [two] Sheol tú { $count } mholadh le 24 uair an chloig anuas, agus sin an uasteorainn. Beidh tú in ann an chéad cheann eile a sheoladh ón am seo: { $time }. Coinneofar do dhréacht.
        [few] Sheol tú { $count } mholadh le 24 uair an chloig anuas, agus sin an uasteorainn. Beidh tú in ann an chéad cheann eile a sheoladh ón am seo: { $time }. Coinneofar do dhréacht.
        [many] Sheol tú { $count } moladh le 24 uair an chloig anuas, agus sin an uasteorainn. Beidh tú in ann an chéad cheann eile a sheoladh ón am seo: { $time }. Coinneofar do dhréacht.
       *[other] Sheol tú { $count } moladh le 24 uair an chloig anuas, agus sin an uasteorainn. Beidh tú in ann an chéad cheann eile a sheoladh ón am seo: { $time }. Coinneofar do dhréacht.
    }
propose-sent =
    <b>Go raibh maith agat. Uimhir do mholta: { $number }.</b>

    Léifidh modhnóir é ar dtús. Cuirfimid an cinneadh in iúl duit. Scríobh /mine chun do mholtaí go léir a fheiceáil.
propose-offer = Tá brón orm, níor thuig mé é sin. Más moladh atá ann, is féidir linn leanúint ar aghaidh leis.
propose-offer-yes = Déan moladh de
check-refused = <b>Ní féidir do mholadh a sheoladh mar seo.</b> Scríobh arís é, le do thoil:
check-flagged = Tabhair faoi deara, le do thoil, go scrúdóidh an modhnóir do mholadh go cúramach:
check-link = Fág seoltaí gréasáin agus naisc ar lár, le do thoil.
check-email = Fág seoltaí ríomhphoist ar lár, le do thoil.
check-phone = Fág uimhreacha gutháin ar lár, le do thoil.
check-handle = Fág ainmneacha úsáideora (@…) ar lár, le do thoil.
check-hashtag = Fág haischlibeanna (#…) ar lár, le do thoil.
check-capitals = Ná scríobh gach rud i gceannlitreacha, le do thoil.
check-invisible = Tá carachtair dhofheicthe sa téacs. Clóscríobh as an nua é, le do thoil.
check-scripts = Ná measc litreacha ó aibítrí éagsúla san fhocal céanna, le do thoil.
check-repeated = Ná scríobh an carachtar céanna arís agus arís eile, le do thoil.
check-word-refused = Tá focal sa téacs nach gceadaítear anseo.
check-word-flagged = Tá focal sa téacs a d’fhéadfadh goilleadh ar dhaoine eile.
check-alphabet = Níl an téacs scríofa san aibítir a bhaineann lena theanga.
check-repeated-word = Tá an focal céanna sa téacs arís agus arís eile.
button-mine = Mo mholtaí
mine-title = <b>Do mholtaí</b>
mine-none = Níl aon mholadh seolta agat fós.
mine-entry = <b>Uimh. { $number }</b> · { $state }
state-waiting = ag fanacht le modhnóir
state-accepted = glacadh leis
state-refused = níor glacadh leis
state-withdrawn = tarraingthe siar
state-merged = cumasctha le moladh eile
state-hidden = i bhfolach go dtí go bhféachfaidh modhnóir air
mine-votes-few =
    { $votes ->
        [one] Vóta amháin go dtí seo
        [two] { $votes } vóta go dtí seo
        [few] { $votes } vóta go dtí seo
        [many] { $votes } vóta go dtí seo
       *[other] { $votes } vóta go dtí seo
    }
mine-withdraw = Tarraing siar uimh. { $number }
mine-withdrawn = Tarraingíodh siar do mholadh uimh. { $number }.
mine-withdraw-late = Vótáil duine éigin air cheana, agus mar sin ní féidir é a tharraingt siar a thuilleadh.
older = Cinn níos sine
notice-accepted = Glacadh le do mholadh uimh. { $number }. Is féidir le do chomhshaoránaigh vótáil air anois.
notice-refused = Níor glacadh le do mholadh uimh. { $number }. An fáth: { $reason }
notice-merged = Is é an rud céanna atá i do mholadh uimh. { $number } agus i moladh uimh. { $other }. Ar an moladh sin a vótálfar as seo amach.
notice-hidden = Tuairiscíodh do mholadh uimh. { $number }. Tá sé i bhfolach go dtí go bhféachfaidh modhnóir air.
notice-restored = D’fhéach modhnóir ar do mholadh uimh. { $number }. Tá sé le feiceáil arís.
notice-milestone =
    { $votes ->
        [one] Tá vóta amháin faighte ag do mholadh uimh. { $number }.
        [two] Tá { $votes } vóta faighte ag do mholadh uimh. { $number }.
        [few] Tá { $votes } vóta faighte ag do mholadh uimh. { $number }.
        [many] Tá { $votes } vóta faighte ag do mholadh uimh. { $number }.
       *[other] Tá { $votes } vóta faighte ag do mholadh uimh. { $number }.
    }
refusal-incomprehensible = Ní féidir é a thuiscint.
refusal-off-topic = Ní fhreagraíonn sé ceist an chomhairliúcháin seo.
refusal-partisan = Tá sé ar son páirtí nó duine, nó ina gcoinne.
refusal-unlawful = Tá sé in aghaidh an dlí.
refusal-advertising = Fógraíocht atá ann.
refusal-several-ideas = Tá níos mó ná smaoineamh amháin ann. Seol ceann ar cheann iad, le do thoil.
refusal-wrong-language = Níl sé scríofa sa teanga a luadh.
refusal-rude = Tá sé maslach.
refusal-out-of-reach = Baineann sé le rud nach féidir leis an gcomhairliúchán seo a athrú.
refusal-already-proposed = Tá sé molta cheana.
refusal-test = Is cosúil gur tástáil atá ann.
refusal-other = Ní chloíonn sé le rialacha an chomhairliúcháin seo.
button-report = Tuairiscigh an moladh seo
report-question = <b>Cad atá cearr leis an moladh seo?</b>
report-illegal = Tá sé mídhleathach
report-offensive = Tá sé maslach
report-personal-data = Sonraí pearsanta
report-wrong-language = Teanga mhícheart
report-bad-translation = Drochaistriúchán
report-duplicate = Tá sé ann cheana
report-other = Rud éigin eile
report-sentence = Inis dúinn in aon teachtaireacht amháin cad atá cearr, gan dul thar { $limit } carachtar, le do thoil.
report-received = <b>Go raibh maith agat. Uimhir do thuairisce: { $number }.</b> Féachfaidh modhnóir uirthi, agus cuirfimid an toradh in iúl duit.
report-already = Tá an moladh seo tuairiscithe agat cheana. Uimhir do thuairisce: { $number }.
report-nothing = Níl aon mholadh le tuairisciú faoi láthair.
notice-report-removed = Do thuairisc uimh. { $number }: tá an moladh bainte anuas ag modhnóir. Go raibh maith agat.
notice-report-kept = Do thuairisc uimh. { $number }: d’fhéach modhnóir ar an moladh. Fágfar ann é.
button-share = Comhroinn
share-proposal = <b>Comhroinn an moladh seo</b> leis an nasc seo:
share-consultation = <b>Comhroinn an comhairliúchán seo</b> leis an nasc seo:
share-send = Seol chuig comhrá
share-question = Cad é do thuairim?
share-vote = Tabhair do thuairim
share-open = Oscail an comhairliúchán
link-elsewhere = Daoine i dtír eile a vótálann ar an moladh sin.
web-copied = Cóipeáladh an nasc.
button-results = Torthaí
results-country = <b>Torthaí: { $country }</b>
results-all = <b>Torthaí: gach tír</b>
results-agreed = <b>Aontaíonn formhór na ndaoine</b>
results-divided = <b>Níl daoine ar aon intinn</b>
results-rejected = <b>Ní aontaíonn formhór na ndaoine</b>
results-line =
    { $votes ->
        [one] Aontaíonn { $share } (idir { $low } agus { $high }), vóta amháin
        [two] Aontaíonn { $share } (idir { $low } agus { $high }), { $votes } vóta
        [few] Aontaíonn { $share } (idir { $low } agus { $high }), { $votes } vóta
        [many] Aontaíonn { $share } (idir { $low } agus { $high }), { $votes } vóta
       *[other] Aontaíonn { $share } (idir { $low } agus { $high }), { $votes } vóta
    }
results-none = Níl aon rud le taispeáint fós. Feicfidh tú an toradh ar mholadh nuair a bheidh do vóta féin tugtha agat air agus { $limit } vóta ar a laghad ann.
results-note = Seo iad na moltaí ar vótáil tú orthu. Idir lúibíní: an raon ina bhfuil an céatadán, le cinnteacht 95%.
results-published = Tá deireadh leis an gcomhairliúchán; seo iad na torthaí. Idir lúibíní: an raon ina bhfuil an céatadán, le cinnteacht 95%.
results-my-country = Mo thír
results-all-countries = Gach tír
results-picture = Mar phictiúr
picture-alt = Barraí a thaispeánann na céatadáin do “Aontaím”, “Neodrach” agus “Ní aontaím”.
privacy-retention =
    { $count ->
        [one] Scriosfar gach rud fút lá amháin tar éis don chomhairliúchán críochnú. Áireofar do vótaí fós ina dhiaidh sin, gan aon nasc leatsa.
        [two] Scriosfar gach rud fút { $count } lá tar éis don chomhairliúchán críochnú. Áireofar do vótaí fós ina dhiaidh sin, gan aon nasc leatsa.
        [few] Scriosfar gach rud fút { $count } lá tar éis don chomhairliúchán críochnú. Áireofar do vótaí fós ina dhiaidh sin, gan aon nasc leatsa.
        [many] Scriosfar gach rud fút { $count } lá tar éis don chomhairliúchán críochnú. Áireofar do vótaí fós ina dhiaidh sin, gan aon nasc leatsa.
       *[other] Scriosfar gach rud fút { $count } lá tar éis don chomhairliúchán críochnú. Áireofar do vótaí fós ina dhiaidh sin, gan aon nasc leatsa.
    }
privacy-backups = Tar éis tamaill, scriostar na cóipeanna cúltaca ina bhfuil sonraí scriosta fós. Laethanta: { $days }
privacy-changed = <b>Athraíodh an fógra príobháideachais.</b> Socraigh arís, le do thoil, ar mhaith leat páirt a ghlacadh.
privacy-publish = Is féidir leat cead a thabhairt dúinn do vótaí a fhoilsiú mar shonraí oscailte, faoi uimhir randamach agus gan d’aitheantas.
privacy-commands =
    /export – comhad ina bhfuil gach rud fút
    /forget – scrios gach rud fút
allow-contact = Scríobh chugam faoi thorthaí
allow-publish = Mo vótaí mar shonraí oscailte
allowed = Tá sé sin nótáilte. Is féidir leat an cead seo a tharraingt siar am ar bith.
not-allowed = Tá sé sin nótáilte. Níl an cead sin againn a thuilleadh.
button-export = Gach rud fúm
export-done = Tá gach rud atá stóráilte againn fút sa chomhad seo.
export-download = Íoslódáil an comhad
forget-question =
    <b>Ar mhaith leat imeacht?</b>

    Scriosfar iad seo láithreach: d’aitheantas san aip seo, do theanga, do thír agus do shocruithe, a bhfuil feicthe agat, do dhréachtaí agus na moltaí uait atá fós ag fanacht le modhnóir. Coinneofar na moltaí uait ar glacadh leo, gan aon nasc leatsa.

    Cad ba cheart a dhéanamh le do vótaí?
forget-with-votes = Scrios mo vótaí freisin
forget-keep-votes = Coinnigh mo vótaí san áireamh
forget-sure-with-votes = <b>An bhfuil tú cinnte?</b> Scriosfar gach rud fút, agus ní áireofar do vótaí a thuilleadh. Ní féidir é sin a chealú.
forget-sure-keep-votes = <b>An bhfuil tú cinnte?</b> Scriosfar gach rud fút. Áireofar do vótaí fós, gan aon nasc leatsa. Ní féidir é sin a chealú.
demographic-intro = <b>Ceist fút féin, más mian leat.</b> Áireofar an freagra gan aon nasc leatsa.
demographic-age = Cén aois thú?
demographic-gender = Cé acu seo a bhaineann leat?
demographic-area = Cá bhfuil tú i do chónaí?
gender-woman = Bean
gender-man = Fear
gender-other = Ní bean ná fear mé
area-city = I gcathair
area-town = I mbaile beag
area-village = Faoin tuath
demographic-skip = B’fhearr liom gan a rá
demographic-thanks = Go raibh maith agat as freagra a thabhairt.
button-link = Nasc aip eile
link-offer = <b>Glac páirt i roinnt aipeanna mar dhuine amháin.</b> Scríobh é seo san aip eile laistigh de dheich nóiméad:
link-prompt = Má tá cód ón aip eile agat cheana, scríobh anseo é.
link-question =
    <b>Ar mhaith leat an comhrá seo a nascadh leis an gcomhrá eile?</b>

    Áireofar an dá chomhrá mar dhuine amháin ansin: beidh an té a úsáideann an comhrá eile in ann do vótaí a fheiceáil agus a athrú. Ná lean ar aghaidh ach más leat féin an comhrá eile. Má vótáil tú faoi dhó ar mholadh, is é an vóta is déanaí a áireofar.
link-yes = Ba mhaith, nasc iad
link-no = Ná nasc iad
link-done = Áirítear an dá chomhrá mar dhuine amháin anois.
link-wrong = Ní aithnítear an cód sin, nó tá sé as feidhm. Is féidir leat ceann nua a fháil san aip eile le /link.
link-same = Anseo a fuair tú an cód sin. Scríobh san aip eile é, le do thoil.
button-settings = Socruithe
settings-title = <b>Socruithe</b>
settings-place = Teanga: { $language } · Tír: { $country }
settings-notices-note = Nuacht faoi do mholtaí agus faoi do thuairiscí féin:
settings-digest-note = Torthaí agus moltaí nua:
settings-quiet-note = San oíche, idir { $from } agus { $until }, ní scríobhaimid aon rud chugat.
digest-never = Ná seol chugam
digest-weekly = Gach seachtain
digest-daily = Gach lá
settings-notices = Scríobh chugam láithreach
settings-quiet = Ciúnas istoíche
settings-stop = Stop gach teachtaireacht
settings-saved = Sábháladh é.
stopped-all = Ceart go leor: ní scríobhfaimid chugat a thuilleadh mura scríobhann tú chugainn. Coinneofar do vótaí. Is féidir é seo a athrú le /settings, agus gach rud a scriosadh le /forget.
command-propose = Scríobh moladh
command-mine = Mo mholtaí
command-results = Na moltaí a n-aontaíonn daoine leo
command-settings = Teanga, tír, teachtaireachtaí
command-export = Comhad ina bhfuil gach rud fúm
command-forget = Scrios gach rud fúm
command-link = Glac páirt i roinnt aipeanna
rules-title =
    <b>Rialacha an chomhairliúcháin seo</b>

    Léann duine, ní ríomhchlár, gach moladh sula bhfeiceann daoine eile é. Ní ghlactar leis má tá ceann díobh seo fíor:
rules-note =
    { $limit ->
        [one] Is féidir le gach duine moladh a thuairisciú. Nuair atá sé sin déanta ag { $limit } duine, cuirtear i bhfolach é go huathoibríoch go dtí go bhféachfaidh modhnóir air. Cuirtear gach cinneadh agus a chúis in iúl don údar.
        [two] Is féidir le gach duine moladh a thuairisciú. Nuair atá sé sin déanta ag { $limit } dhuine, cuirtear i bhfolach é go huathoibríoch go dtí go bhféachfaidh modhnóir air. Cuirtear gach cinneadh agus a chúis in iúl don údar.
        [few] Is féidir le gach duine moladh a thuairisciú. Nuair atá sé sin déanta ag { $limit } dhuine, cuirtear i bhfolach é go huathoibríoch go dtí go bhféachfaidh modhnóir air. Cuirtear gach cinneadh agus a chúis in iúl don údar.
        [many] Is féidir le gach duine moladh a thuairisciú. Nuair atá sé sin déanta ag { $limit } nduine, cuirtear i bhfolach é go huathoibríoch go dtí go bhféachfaidh modhnóir air. Cuirtear gach cinneadh agus a chúis in iúl don údar.
       *[other] Is féidir le gach duine moladh a thuairisciú. Nuair atá sé sin déanta ag { $limit } duine, cuirtear i bhfolach é go huathoibríoch go dtí go bhféachfaidh modhnóir air. Cuirtear gach cinneadh agus a chúis in iúl don údar.
    }
statement-rule = Is í seo riail { $number } dár /rules.
statement-person = Duine a rinne an cinneadh, ní ríomhchlár.
statement-automated = Rinneadh é seo go huathoibríoch. Féachfaidh duine air.
queue-facts = Uimh. { $number } · { $language } · { $country } · ag fanacht ó: { $time }
queue-new = Cén fáth a bhfuil sé anseo: moladh nua.
queue-flagged = Cén fáth a bhfuil sé anseo: moladh nua ar cuireadh marc leis go huathoibríoch:
queue-reported =
    { $count ->
        [one] Cén fáth a bhfuil sé anseo: { $count } tuairisc.
        [two] Cén fáth a bhfuil sé anseo: { $count } thuairisc.
        [few] Cén fáth a bhfuil sé anseo: { $count } thuairisc.
        [many] Cén fáth a bhfuil sé anseo: { $count } dtuairisc.
       *[other] Cén fáth a bhfuil sé anseo: { $count } tuairisc.
    }
queue-author = Moltaí eile ón údar céanna – glacadh leo: { $accepted }, níor glacadh leo: { $refused }, ag fanacht: { $waiting }
queue-empty = <b>Níl aon rud ag fanacht leat.</b> Go raibh maith agat!
queue-why = <b>Cén riail a sháraíonn sé?</b>
queue-accept = Glac leis
queue-keep = Fanann sé
queue-refuse = Diúltaigh dó
queue-later = Fág ag daoine eile é
queue-undo = Cealaigh an cinneadh
queue-accepted = Uimh. { $number }: glacadh leis. Cuirfear in iúl don údar é i gceann nóiméid.
queue-refused = Uimh. { $number }: diúltaíodh dó. Cuirfear in iúl don údar é i gceann nóiméid.
queue-undone = Cealaíodh an cinneadh. Níor cuireadh aon duine ar an eolas.
queue-undo-late = Tá sé rómhall chun é sin a chealú.
queue-not-yours = Níor taifeadadh é sin: tá do thrí nóiméad thart, nó tá sé ag duine eile cheana.
command-rules = Na rialacha do mholtaí
role-moderator = modhnóir
role-lead = príomh-mhodhnóir
role-organiser = eagraí
role-operator = oibreoir
command-queue = An méid atá ag fanacht le modhnóir
command-history = An méid a cinneadh faoi mholadh
command-team = Cé atá ag modhnú
command-summary = An modhnú i bhfigiúirí
command-log = Íoslódáil an logchomhad
team-title = <b>An fhoireann</b>
team-entry = Uimh. { $number } · { $role } · { $languages } · ó { $date }
team-invited = Uimh. { $number } · { $role } · { $languages } · cuireadh bailí go { $date }
team-all-languages = gach teanga
team-remove = Bain uimh. { $number }
team-invite = Tabhair cuireadh
team-removed = Uimh. { $number }: níl aon ról níos mó ann ón nóiméad seo.
team-refused = Ní cheadaíonn do ról é sin.
invite-role = <b>Cén ról dá bhfuil an cuireadh?</b>
invite-languages = <b>Cé na teangacha a léann an duine seo?</b> Ná roghnaigh ceann ar bith do gach ceann.
invite-consultations = <b>Cé na comhairliúcháin?</b> Ná roghnaigh ceann ar bith do gach ceann.
invite-next = Ar aghaidh
invite-link = <b>Seo cuireadh do dhuine amháin.</b> Ról: { $role }. Teangacha: { $languages }. Oibríonn sé uair amháin, go dtí { $time }. Ná seol an nasc ach chuig an duine sin:
invitation =
    <b>Tá cuireadh agat cabhrú leis an modhnú.</b> Do ról: { $role }. Teangacha: { $languages }.

    Uimhir a fheiceann daoine eile ar an bhfoireann, ní d’ainm. Coinnímid, criptithe, an áit a bhfuil teacht ort, fad is atá tú ag cabhrú.
invitation-accept = Glac leis an gcuireadh
invitation-joined = <b>Fáilte chuig an bhfoireann!</b> Is é { $number } d’uimhir ann. Le feiceáil cad atá ag fanacht leat: /queue
invitation-used = Úsáideadh an cuireadh seo cheana. Iarr ceann eile.
invitation-expired = Tá an cuireadh seo imithe as feidhm. Iarr ceann eile.
notice-team-removed = Níl ról agat sa mhodhnú a thuilleadh. Go raibh maith agat as do chabhair!
button-moderation = Modhnú
queue-more = Tuilleadh …
queue-correct = Ceartaigh an litriú
queue-duplicate = Is dúblach é
queue-theme = Téama
queue-postpone = Cuir siar
queue-pass-on = Cuir ar aghaidh é
queue-all-of-author = Gach rud ón údar seo
queue-suspend = Cuir an t-údar ar fionraí
queue-lift = Cuir deireadh le fionraí
queue-filter = Taispeáin amháin …
queue-stands = Seasann sé
queue-accept-all = Glac le gach ceann
queue-refuse-all = Diúltaigh do gach ceann
queue-one-by-one = Ceann ar cheann
queue-more-title = <b>Cad a dhéanfar leis?</b>
queue-correct-ask = <b>Scríobh an moladh iomlán agus an litriú ceartaithe.</b> Glactar leis ansin, agus feiceann an t-údar an dá leagan.
queue-correct-different = Téacs eile é sin, ní ceartúchán. Níor athraíodh rud ar bith.
queue-correct-frozen = Vótáil duine éigin cheana: fanann na focail mar atá.
queue-which = <b>Cén moladh a deir an rud céanna?</b> Roghnaigh ceann nó scríobh a uimhir.
queue-which-none = Níl an uimhir sin ar aon mholadh ar glacadh leis sa chomhairliúchán seo.
queue-merged = Is dúblach de uimh. { $other } é uimh. { $number }. Cuirfear in iúl don údar é i gceann nóiméid.
queue-sentence = <b>Abair cén fáth, in { $limit } carachtar ar a mhéad.</b> Léifidh an t-údar é.
queue-theme-ask = <b>Cén téama lena mbaineann sé?</b>
queue-theme-set = Téama: { $theme }
queue-language-ask = <b>Cén teanga ina bhfuil sé scríofa?</b>
queue-postpone-ask = <b>Cá fhad a fhanfaidh sé?</b>
queue-postponed = Fanann uimh. { $number } go dtí { $time }.
queue-passed-on = Tá uimh. { $number } ag fanacht anois le príomh-mhodhnóir.
queue-author-list = <b>An méid ón údar seo atá ag fanacht:</b>
queue-decided-all =
    { $count ->
        [one] Cinneadh faoi { $count } mholadh. Cuirfear in iúl don údar é i gceann nóiméid.
        [two] Cinneadh faoi { $count } mholadh. Cuirfear in iúl don údar é i gceann nóiméid.
        [few] Cinneadh faoi { $count } mholadh. Cuirfear in iúl don údar é i gceann nóiméid.
        [many] Cinneadh faoi { $count } moladh. Cuirfear in iúl don údar é i gceann nóiméid.
       *[other] Cinneadh faoi { $count } moladh. Cuirfear in iúl don údar é i gceann nóiméid.
    }
queue-bulk = Glacadh leo: { $numbers }
queue-bulk-not = Níor glacadh leo: { $numbers }. Cinneadh fúthu cheana, tá siad ag duine eile, ní leatsa an cinneadh, nó níl siad ann.
queue-bulk-how = Scríobh na huimhreacha ina dhiaidh, mar shampla: /accept 12 15 18
queue-first-opinion = Taifeadadh do thuairim ar uimh. { $number }. Féachann an dara duine air anois.
queue-disagreed = Níl sibh ar aon intinn faoi uimh. { $number }: is é príomh-mhodhnóir a chinnfidh.
queue-similar = Cosúil leis, ar glacadh leo:
queue-similar-refused = Cosúil leis, nár glacadh leo:
queue-appealed = Cén fáth a bhfuil sé anseo: tá duine ag cur i gcoinne an chinnidh.
queue-suspended-author = Cén fáth a bhfuil sé anseo: tá an t-údar ag cur i gcoinne fionraí a mhairfidh go dtí { $time }.
queue-again = Cén fáth a bhfuil sé anseo: tá cinneadh nua le déanamh.
queue-for-lead = Cuireadh ar aghaidh é chuig príomh-mhodhnóir.
queue-disagreement = Níl beirt mhodhnóirí ar aon intinn faoi.
queue-state = Go dtí seo: { $state }
queue-says = Ina bhfocail féin: “{ $text }”
queue-filter-title = <b>Cad a thaispeánfar?</b>
queue-filter-all = Gach rud
queue-filtered = Ní thaispeántar ach: { $what }
why-new = Nua
why-flagged = Marcáilte
why-reported = Tuairiscithe
why-appealed = Agóidí
why-suspension = Fionraí
why-again = Cinneadh nua
theme-democracy = Daonlathas
theme-economy = Eacnamaíocht
theme-work = Obair
theme-environment = Comhshaol
theme-energy = Fuinneamh
theme-transport = Iompar
theme-health = Sláinte
theme-education = Oideachas
theme-youth = An óige
theme-migration = Imirce
theme-security = Slándáil
theme-digital = Saol digiteach
theme-agriculture = Talmhaíocht
theme-culture = Cultúr
theme-social = Cúrsaí sóisialta
theme-housing = Tithíocht
suspend-why = <b>Cén riail a sháraigh an t-údar?</b>
suspend-how-long = <b>Cá fhad nach mbeidh cead ag an údar moladh a dhéanamh?</b>
suspend-done = Beidh cead ag an údar moladh a dhéanamh arís ó { $time }.
suspend-lifted = Tá cead ag an údar moladh a dhéanamh arís.
notice-suspended = Ní féidir leat moltaí a sheoladh go dtí { $time }. An chúis, ó do mholadh uimh. { $number }: { $reason } Is féidir leat leanúint ort ag vótáil.
notice-suspension-lifted = Is féidir leat moltaí a sheoladh arís.
propose-suspended = Ní féidir leat moltaí a sheoladh go dtí { $time }. Mura n-aontaíonn tú: /appeal
statement-appeal = Mura n-aontaíonn tú, is féidir leat agóid a dhéanamh laistigh de { $days } lá: /appeal { $number }. Duine eile a chinnfidh ansin.
statement-appeal-suspension = Mura n-aontaíonn tú, is féidir leat agóid a dhéanamh: /appeal. Duine eile a chinnfidh ansin.
statement-which = Is é moladh uimh. { $other } é.
statement-note = Scríobhann an modhnóir: “{ $text }”
appeal-button = Déan agóid
appeal-without = Gan focail
appeal-ask = <b>Cén fáth nach n-aontaíonn tú?</b> Scríobh é in { $limit } carachtar ar a mhéad.
appeal-received = <b>Go raibh maith agat.</b> Féachfaidh duine eile air, agus cuirfimid an toradh in iúl duit.
appeal-already = Rinne tú agóid faoi seo cheana.
appeal-late = Tá sé rófhada ó shin: is féidir agóid a dhéanamh laistigh de { $days } lá.
appeal-nothing = Níl aon chinneadh anseo a bhféadfá agóid a dhéanamh faoi.
appeal-how = Scríobh uimhir an mholta ina dhiaidh, mar shampla: /appeal 123
notice-appeal-granted = D’fhéachamar arís ar d’agóid faoi mholadh uimh. { $number }. Athraíodh an cinneadh.
notice-appeal-rejected = D’fhéachamar arís ar d’agóid faoi mholadh uimh. { $number }. Seasann an cinneadh.
notice-corrected = Glacadh le do mholadh uimh. { $number } agus an litriú ceartaithe. Scríobh tú: “{ $before }” Seo é anois:
notice-nudge =
    { $count ->
        [one] Tá { $count } mholadh ag fanacht níos faide ná mar a gealladh.
        [two] Tá { $count } mholadh ag fanacht níos faide ná mar a gealladh.
        [few] Tá { $count } mholadh ag fanacht níos faide ná mar a gealladh.
        [many] Tá { $count } moladh ag fanacht níos faide ná mar a gealladh.
       *[other] Tá { $count } moladh ag fanacht níos faide ná mar a gealladh.
    }
summary-title = <b>An modhnú ó { $since } go { $until }</b>
summary-received = Moltaí: { $proposals }. Tuairiscí: { $reports }. Agóidí: { $objections }.
summary-decided = Cinntí: { $decided }. Athraithe níos déanaí: { $reversed }. Ag fanacht anois: { $waiting }.
summary-wait = Am feithimh: a leath laistigh de { $median }, naoi gcinn as deich laistigh de { $tenth }.
summary-reasons = Níor glacadh leo, de réir rialach:
summary-kappa = A mhéad a aontaíonn beirt (kappa Cohen, is é 1 is fearr):
history-how = Scríobh uimhir molta ina dhiaidh, mar shampla: /history 123
history-none = Níl moladh uimh. { $number } anseo.
history-person = uimh. { $number } den fhoireann
history-automatic = go huathoibríoch
history-author = an t-údar
history-report = { $time }: thuairiscigh duine é
history-complaint = { $time }: rinne duine agóid
history-undone = { $time }: cealaithe ({ $who })
history-again = Déan cinneadh nua
log-ask = <b>Gach cinneadh, tuairisc agus agóid</b> ó { $since } go { $until }, gan aitheantas aon duine. Cén fhoirm?
log-how = Ainmnigh dhá lá, mar shampla: /log 2026-11-01 2026-11-30
log-long = Is mó é sin ná mar is féidir a sheoladh anseo. Ainmnigh tréimhse níos giorra.
queue-second-opinion = An dara tuairim
command-consultations = Roghnaigh comhairliúchán
command-round = Oscail agus dún babhtaí
command-stock = Moltaí agus vótaí de réir tíre
consultations-title = <b>Cén comhairliúchán ar mian leat a fheiceáil?</b>
consultation-organiser = Arna eagrú ag { $organiser }. Ceisteanna agus gearáin: { $contact }
consultation-ethics = Ceisteanna faoi eitic: { $contact }
consultation-partners = Comhpháirtithe:
consultation-join = Glac páirt
round-title = <b>Babhtaí de { $consultation }</b> (crios ama: { $zone })
round-kind-single = Babhta aonair
round-kind-national = Babhta náisiúnta
round-kind-european = Babhta Eorpach
labelled = { $name }: { $value }
round-state-draft = gan a bheith oscailte fós
round-state-open = oscailte
round-state-closing = oscailte, gan moltaí nua
round-state-closed = dúnta
round-state-published = dúnta, torthaí foilsithe
round-opens = Osclaíonn: { $time }
round-closing = Gan moltaí nua ó: { $time }
round-closes = Dúnann: { $time }
round-publishes = Torthaí foilsithe: { $time }
round-to-open = Oscail anois
round-to-closing = Stop moltaí nua
round-to-closed = Dún anois
round-to-published = Foilsigh na torthaí
round-back = Céim amháin siar
round-confirm = Sea, déan é
round-preview-open = Is féidir vótáil feasta. Tá moltaí ann in { $count } de na 24 teanga.
round-preview-missing = Níl aon rud le vótáil air fós in: { $languages }
round-preview-closing = Ní féidir le haon duine moladh a dhéanamh feasta; leanann an vótáil ar aghaidh.
round-preview-closed = Ní féidir le haon duine vótáil feasta.
round-preview-published = Feiceann gach duine na torthaí feasta.
round-preview-back = Is é an stádas ansin arís: { $state }
round-done = Déanta. Is é an stádas anois: { $state }
round-not-now = Ní féidir é sin a dhéanamh: d’athraigh duine eile an babhta, nó vótáladh ó shin.
propose-off-done = Ní féidir moltaí a dhéanamh feasta sna tíortha seo: { $countries }
propose-on-done = Is féidir moltaí a dhéanamh arís sna tíortha seo: { $countries }
propose-off-how = Scríobh mar seo é: /propose off FR BE
propose-country-language = I do thír scríobhtar moltaí in: { $languages }
stock-title = <b>Moltaí agus vótaí</b>
stock-line = { $country }, { $language }: { $accepted } ar glacadh leo, { $waiting } ag fanacht, { $votes } vóta
stock-exposure = dóthain vótaí: { $reached } as { $accepted }
stock-forecast = gach ceann thart ar { $date }
stock-none = Níl aon rud ann fós.
stock-untranslated = Iomaitheoirí ceannais gan aistriúchán: { $languages }
card-original = Sa bhunteanga: { $language }
command-finalists = Na cinn is fearr ó gach tír
finalists-choose = <b>Iomaitheoirí ceannais cén tír?</b>
finalists-title = <b>Iomaitheoirí ceannais: { $country }</b>
finalists-near = Gar taobh thiar, b’fhéidir de sheans:
finalists-tied = Cothrom san áit dheireanach: { $numbers }
finalists-alike = Deir uimh. { $number } agus uimh. { $other } an rud céanna beagnach.
finalists-replaced = Glacann uimh. { $number } áit mholta eile: { $reason }
finalists-replace-how = Chun ceann a athrú, scríobh an tír, a uimhir, uimhir an chinn eile agus cúis phoiblí, mar shampla: /finalists FR 12 34 …
finalists-confirm = Chuig an mbabhta Eorpach
finalists-confirmed = Iomaitheoirí sa bhabhta Eorpach anois: { $number }
finalists-not-closed = Ní mór an babhta náisiúnta a dhúnadh ar dtús.
finalists-no-european = Níl babhta Eorpach ann dóibh.
card-machine = Meaisínaistriúchán · bunteanga: { $language }
card-translated = Aistriúchán · bunteanga: { $language }
button-original = Buntéacs
button-translation = Aistriúchán
button-doubt = Aistriúchán mícheart
doubt-thanks = Go raibh maith agat. Féachfaidh modhnóir ar an aistriúchán.
doubt-already = Tá sé sin ráite agat linn cheana, nó tá aistriúchán eile ann anois.
command-translate = Aistrigh moltaí
translate-title = <b>Uimh. { $number }: { $source } → { $language }</b>
translate-there = Go dtí seo: “{ $text }”
translate-doubts = Daoine a deir go bhfuil sé mícheart: { $count }
translate-better = An bhfuil sé ceart? Mura bhfuil, scríobh aistriúchán níos fearr ar an abairt iomlán.
translate-write = Scríobh aistriúchán ar an abairt iomlán, gan dul thar { $limit } carachtar, le do thoil.
translate-length = Líon na gcarachtar: { $count }. Ceadaítear idir { $shortest } agus { $longest }.
translate-empty = <b>Níl aon aistriúchán ag fanacht leat.</b> Go raibh maith agat!
translate-right = Tá sé ceart
translate-wrong = Bain anuas é
translate-noted = Tá sé sin nótáilte. Go raibh maith agat.
translate-removed = Baineadh anuas é. Léifidh daoine an buntéacs go dtí go mbeidh aistriúchán níos fearr ann.
command-translations = Aistriúcháin na n-iomaitheoirí ceannais
translations-title = <b>Aistriúcháin na n-iomaitheoirí ceannais</b>
translations-none = Níl aon bhabhta Eorpach ann a bhféadfaí a iomaitheoirí ceannais a aistriú.
translations-progress = Déanta: { $done } as { $wanted } (ag an meaisín: { $machine }, ag daoine: { $reviewed })
translations-left = Ag fanacht leis an meaisín: { $waiting }. Iarrtha: { $asked }. Ag fanacht le daoine: { $people }. Le seiceáil: { $review }.
translations-missing = In easnamh: { $languages }
translations-no-engine = Níl aon inneall aistriúcháin socraithe, agus mar sin is daoine a aistríonn: /translate
translations-fault-quota = Tá cuóta an innill aistriúcháin ídithe. Leanfaidh sé ar aghaidh uaidh féin i gceann uair an chloig.
translations-fault-busy = Tá sos á iarraidh ag an inneall aistriúcháin. Leanfaidh sé ar aghaidh uaidh féin.
translations-fault-settings = Ní ghlacann an t-inneall aistriúcháin lenár n-iarratais. Ní mór don oibreoir féachaint ar shocruithe an innill.
translations-fault-unreachable = Níl freagra ag teacht ón inneall aistriúcháin. Bainfear triail eile as gach nóiméad.
translations-fault-other = Níorbh fhéidir roinnt aistriúchán a úsáid. Bainfear triail eile astu.
translations-begun = Curtha ar aghaidh le haistriú: { $count }
translations-begin = Aistrigh an chuid eile
translations-refresh = Athnuaigh
translations-file = Mar chomhad
translations-compare = Comparáid vótaí
translations-queue = Aistrigh anseo
translations-file-note = Líon an colún “translation” agus tabhair an comhad don oibreoir: polyphony translations import
compare-title = <b>Aistriúcháin a vótálann a gcuid léitheoirí ar bhealach eile</b>
compare-line = Uimh. { $number }, { $language }: aontaíonn { $share }, daoine eile: { $others }
compare-none = Níl aon cheann ann: vótálann léitheoirí gach aistriúcháin mar a vótálann daoine eile.
notice-translated = Tá an meaisín críochnaithe le haistriú na n-iomaitheoirí ceannais. Déanta: { $done } as { $wanted }. Ag fanacht le daoine: { $people }. /translations
round-preview-untranslated = Aistriúcháin atá in easnamh fós: { $count }. Mura bhfuil aistriúchán ann, léifidh daoine an buntéacs.
queue-translations = Aistriúcháin: { $count }
command-agenda = Cad a tháinig as
command-positions = Seasamh na n-eagraíochtaí
command-measure = Inis cad atá á dhéanamh
button-agenda = Clár oibre
agenda-none = Níl aon chlár oibre ann fós. Beidh sé anseo a luaithe a fhoilseofar na torthaí.
agenda-later = Téann na moltaí is fearr ó gach tír ar aghaidh go dtí an babhta Eorpach. Beidh an clár oibre anseo a luaithe a fhoilseofar a thorthaí.
agenda-which = <b>Cén comhairliúchán ar mhaith leat a chlár oibre a fheiceáil?</b>
agenda-title = <b>Clár oibre: { $question }</b>
agenda-note = Is ag na moltaí seo atá an tacaíocht is mó. Idir lúibíní: an raon ina bhfuil an céatadán, le cinnteacht 95%.
agenda-balanced = Tá an meáchan céanna ag gach tír, is cuma cé mhéad duine a chónaíonn inti.
agenda-balanced-groups = Tá an meáchan céanna ag gach grúpa, is cuma cé mhéad duine atá ann.
agenda-behind = Ina ndiaidh, lasmuigh den chlár oibre:
agenda-few = Níl dóthain vótaí ann chun aon rud a rá.
agenda-place = Áit { $place } as { $count }
agenda-cell = { $country }: aontaíonn { $share }, vótaí: { $votes }
agenda-lowest = An tacaíocht is lú: { $country } ({ $share })
agenda-majorities = An líon ina n-aontaíonn formhór na ndaoine: { $number } as { $count }.
agenda-hidden = Ní thaispeántar aon rud san áit ar vótáil fíorbheagán daoine, ionas nach mbeidh sé le haithint cén tuairim atá ag aon duine.
agenda-evened = An rud nach dtaispeántar, ní áirítear sna céatadáin é ach mar mheán. Is de réir na vótaí uile a shocraítear na háiteanna.
agenda-page = Na torthaí uile ar leathanach amháin
agenda-voices = <b>Cad a deir eagraíochtaí</b>
agenda-measures = <b>Cad atá á dhéanamh</b>
agenda-said = { $name }: “{ $text }”
agenda-measure = <i>{ $state }, { $date }</i>: “{ $text }”
stance-support = Ar a shon
stance-conditional = Ar a shon, ar choinníoll
stance-oppose = Ina choinne
progress-planned = Pleanáilte
progress-under-way = Idir lámha
progress-done = Déanta
progress-dropped = Curtha ar ceal
agenda-follow = Lean an moladh
agenda-unfollow = Ná lean é a thuilleadh
agenda-followed = Cuirfimid in iúl duit é nuair a dhéanfar rud éigin faoi.
agenda-unfollowed = Ní chloisfidh tú a thuilleadh faoi, ach amháin más tú a scríobh é nó má vótáil tú air.
agenda-open = Taispeáin é
notice-agenda = <b>Foilsíodh na torthaí.</b> Tá moladh a scríobh tú nó a leanann tú ar an gclár oibre, in áit { $place }:
notice-measure = <b>Tá rud éigin ar siúl</b> maidir le moladh a scríobh tú, ar vótáil tú air nó a leanann tú:
position-invitation =
    <b>Tá cuireadh agat labhairt thar ceann eagraíochta ({ $name })</b> faoin méid a chuir saoránaigh ar an gclár oibre.

    Tá an méid a deir tú thar a ceann poiblí. Ní chuirtear in iúl go poiblí cé thú féin: coinnímid, criptithe, an áit a bhfuil teacht ort, fad is atá tú ag labhairt thar a ceann.
position-speaks = <b>Tá tú ag labhairt thar ceann na heagraíochta seo: { $name }.</b> Chun filleadh anseo: /position
position-which = <b>Cén eagraíocht a bhfuil tú ag labhairt thar a ceann?</b>
position-none = Níl tú ag labhairt thar ceann aon eagraíochta.
position-not-yet = Níl an clár oibre foilsithe fós.
position-nothing = Gan aon rud ráite fós
position-ask = Cad a deir an eagraíocht faoin moladh seo?
position-condition = <b>Cén coinníoll?</b> Scríobh é, gan dul thar { $limit } carachtar, le do thoil; ní áireofar an freagra go dtí sin.
position-sentence = Tá sé sin nótáilte. Más mian leat, scríobh abairt a bheidh taobh leis, gan dul thar { $limit } carachtar.
position-long = Scríobh arís é, gan dul thar { $limit } carachtar, le do thoil.
position-kept = Tá sé sin nótáilte. Is féidir leat é a athrú nó a tharraingt siar am ar bith.
position-take-back = Ná habair aon rud
position-taken-back = Ní deir an eagraíocht aon rud faoi a thuilleadh.
organisations-title = <b>Eagraíochtaí a n-iarrtar orthu a seasamh a chur in iúl ({ $consultation })</b>
organisations-none = Níor tugadh cuireadh d’aon cheann fós.
organisations-speaks = { $name }: páirteach, freagraí: { $number }
organisations-invited = { $name }: cuireadh bailí go { $date }
organisations-silent = { $name }: níl aon duine ag labhairt thar a ceann. Le cuireadh nua faoin ainm céanna, gheofar nasc nua.
organisations-invite = Tabhair cuireadh d’eagraíocht
organisations-remove = Bain { $name }
organisations-remove-yes = Sea, bain í
organisations-ask = <b>Cad is ainm don eagraíocht?</b> Idir { $shortest } agus { $longest } carachtar
organisations-ask-again = Ná scríobh ach a hainm, idir { $shortest } agus { $longest } carachtar, le do thoil.
organisations-already = Tá duine ag labhairt thar ceann na heagraíochta seo cheana: { $name }. Chun ligean do dhuine eile é sin a dhéanamh, bain í agus tabhair cuireadh di arís.
organisations-link = <b>Seo cuireadh do dhuine amháin, a labhróidh ansin thar ceann na heagraíochta seo: { $name }.</b> Oibríonn sé uair amháin, go dtí { $date }. Ná seol an nasc ach chuig an duine sin:
organisations-remove-sure = <b>Ar mhaith leat an eagraíocht seo a bhaint: { $name }?</b> Ní labhróidh aon duine thar a ceann a thuilleadh, agus ní thaispeánfar an méid a dúirt sí a thuilleadh.
organisations-removed = Ní iarrfar ar an eagraíocht seo a seasamh a chur in iúl a thuilleadh: { $name }.
organisations-gone = Níl an eagraíocht sin anseo a thuilleadh.
measure-how = Scríobh uimhir an mholta, an chéim atá bainte amach, an lá agus abairt, le do thoil, mar shampla: /measure 123 done 2026-12-01 …
measure-states = An chéim: <code>planned</code> (pleanáilte), <code>under-way</code> (idir lámha), <code>done</code> (déanta), <code>dropped</code> (curtha ar ceal)
measure-day = Scríobh an lá mar bhliain, mí agus lá, le do thoil, mar shampla 2026-12-01.
measure-length = Scríobh idir { $shortest } agus { $longest } carachtar, le do thoil.
measure-not-on = Níl moladh uimh. { $number } ar aon chlár oibre de do chuid.
measure-preview = Cuirfear é seo in iúl do na daoine a scríobh an moladh, a vótáil air nó a leanann é. Líon na ndaoine: { $count }
measure-post = Foilsigh é
measure-posted = Foilsíodh é. Cuirfear in iúl dóibh é.
measure-not-now = Foilsíodh é seo cheana, nó ní féidir é a fhoilsiú a thuilleadh.
command-consultation = Féach ar an gcomhairliúchán agus athraigh é
consultation-open = Oscailte do chách
consultation-members = Do bhaill amháin, le cód ag gach duine
consultation-zone = <b>Babhtaí</b> (crios ama: { $zone }):
consultation-places = <b>Cá bhfuil sé ar siúl</b> ({ $number }):
consultation-limits =
    Aois íosta: { $age }
    Moltaí in aghaidh an duine sa lá: { $proposals }
    Tuairiscí a chuireann moladh i bhfolach: { $reports }
    Laethanta sula scriostar gach rud faoi dhuine: { $days }
    Nuacht dóibh siúd ar mian leo í: { $digest }
consultation-operators = mar a shocraigh an t-oibreoir
consultation-texts =
    <b>Téacsanna, agus líon na dteangacha as 24</b>
    Ceist: { $question }
    Focail tosaigh na moltaí: { $opening }
    Fógra príobháideachais ar leith: { $privacy } (leagan { $version })
    Téacs dlí: { $legal }
consultation-themes = Téamaí: { $themes }
consultation-how =
    Chun rud a athrú, scríobh a ainm sa chomhad agus an luach nua; chun rud a bhaint as, scríobh fleiscín in áit an luacha:
    <code>/consultation organiser …</code>
    <code>/consultation rounds.1.closes 2026-06-01 18:00</code>
    <code>/consultation legal -</code>
consultation-file = Seol an comhad chugam
consultation-file-note = An comhairliúchán mar chomhad. Os cionn gach líne tá an méid a cheadaítear inti.
consultation-both =
    Go dtí seo: { $before }

    As seo amach: { $after }
consultation-nothing = faic
consultation-round-then =
    Crios ama na n-amanna: { $zone }.
    Stádas an bhabhta seo ansin: { $state }
consultation-again = Fiafrófar arís de gach duine atá páirteach, roimh an gcéad vóta eile, an dtoilíonn siad leis.
consultation-faults = <b>Ní féidir é sin a dhéanamh.</b> Níor athraíodh aon rud:
consultation-same = Tá sé amhlaidh cheana. Níor athraíodh aon rud.
consultation-done = <b>Athraíodh é.</b>
consultation-not-now = Níor athraíodh aon rud: tá sé seo déanta cheana, nó d’athraigh duine éigin rud éigin idir an dá linn.
consultation-meanwhile = <b>D’athraigh duine éigin é idir an dá linn.</b> Níor cailleadh aon chuid den athrú sin. An gcuirfear d’athrú féin ina áit?
frozen-slug = Fanann an t-ainm gearr mar atá: tá naisc ag dul chuige.
frozen-kind = Vótáladh cheana: ní féidir an comhairliúchán a oscailt do chách ná a theorannú do bhaill amháin a thuilleadh.
frozen-round-kind = Vótáladh sa bhabhta seo cheana: fanann a chineál mar atá.
frozen-round = Ní féidir babhta a bhaint as. Gan dátaí, ní osclófar é.
frozen-country = Vótáladh cheana, nó tá moltaí ann ón tír seo: ní féidir í a bhaint as.
frozen-age = Vótáladh cheana: ní féidir an aois íosta a ísliú.
frozen-opening = Tá moltaí ann cheana a thosaíonn leis na focail seo: fanann na focail mar atá.
frozen-version = Ní féidir uimhir leagain an fhógra príobháideachais a ísliú.
frozen-voted = Vótáladh ó shin: ní féidir leis an mbabhta dul céim siar.
frozen-published = Tá na torthaí foilsithe. Chun é sin a chealú: /round
button-rounds = Babhtaí
notice-round =
    <b>De réir an dáta: { $consultation }</b>

    { $round }: { $state }
member-welcome =
    <b>{ $question }</b>

    Fáilte chuig Polyphony. Tá { $organiser } ag dul i gcomhairle le baill na heagraíochta. Léifidh tú moltaí ó dhaoine eile, ceann ar cheann, agus déarfaidh tú an aontaíonn tú leo.

    Seirbhís uathoibrithe í seo: ríomhchlár a thabharfaidh freagra ort. Ní stórálfar do theanga, do ghrúpa ná do vótaí go dtí go mbeidh toiliú tugtha agat leis sin. Conas imeacht agus cad atá ar eolas againn fút: /privacy

    <b>Cén teanga ba mhaith leat a úsáid?</b>
member-consent =
    <b>Do thoiliú</b>

    Is tuairimí polaitiúla iad vótaí ar mholtaí poiblí. Sin an fáth a n-iarraimid cead ort sula stórálaimid aon rud.

    Má thoilíonn tú, stórálfaidh { $organiser } do vótaí, do theanga agus do ghrúpa don chomhairliúchán seo. Do ghrúpa: { $group }

    Ní féidir do chód a úsáid ach uair amháin. Má thoilíonn tú, marcálfar gur úsáideadh é, agus ní léireoidh aon rud cén cód ba leatsa. Criptítear d’aitheantas san aip seo agus coinnítear scartha ó do vótaí é. Ní fhoilsítear ach figiúirí iomlána. Ní fhoilsítear riamh conas a vótáil aon duine ar leith.

    Ní mór duit a bheith { $age } nó níos sine. Is féidir leat do thoiliú a tharraingt siar am ar bith, chomh héasca agus a thugtar é, le /privacy. Ceisteanna: { $contact }
member-code-prompt = <b>Do bhaill amháin atá an comhairliúchán seo.</b> Scríobh an cód a tugadh duit, le do thoil; is cuma faoi cheannlitreacha agus faoi fhleiscíní.
member-code-wrong = Ní aithnímid an cód sin. Cuir i gcomparáid é leis an gcód a tugadh duit, litir ar litir, le do thoil.
member-code-used = Úsáideadh an cód sin cheana. Más tusa a d’úsáid é, in aip eile, nasc an dá aip le chéile san aip sin le /link.
member-code-closed = Níl an comhairliúchán a mbaineann an cód sin leis oscailte faoi láthair.
button-code = Tá cód agam
member-author = — ball eile
member-country = Is ón gcód a fhaightear do ghrúpa, agus ní féidir é a athrú. Do ghrúpa: { $group }
member-settings = Teanga: { $language } · Grúpa: { $group }
member-privacy = Sa chomhairliúchán seo tá do ghrúpa in áit do thíre. Do ghrúpa: { $group }. Tá sé marcáilte gur úsáideadh do chód, agus ní léiríonn aon rud cén cód ba leatsa.
member-forget = Ní féidir leat páirt a ghlacadh arís le do chód: tá sé úsáidte i gcónaí, ionas nach vótálfaidh aon duine faoi dhó.
member-results-all = <b>Torthaí: gach grúpa</b>
member-results-mine = Mo ghrúpa
member-results-everyone = Gach grúpa
participation-button = Rannpháirtíocht
countries-button = De réir tíre, mar phictiúr
groups-button = De réir grúpa, mar phictiúr
participation-country = <b>Rannpháirtíocht: { $country }</b>
participation-all = <b>Rannpháirtíocht: gach tír</b>
participation-groups = <b>Rannpháirtíocht: gach grúpa</b>
participation-people = Daoine a ghlac páirt
participation-votes = Vótaí in aghaidh an lae
participation-until = { $date } – daoine: { $people }, vótaí: { $votes }, moltaí: { $proposals }
participation-alt = Cuar a thaispeánann líon na ndaoine a bhí tar éis páirt a ghlacadh suas go dtí gach lá, agus líon na vótaí gach lá.
participation-most = An líon vótaí is mó in aon lá amháin: { $votes }
countries-title = An céatadán a aontaíonn, de réir tíre
groups-title = An céatadán a aontaíonn, de réir grúpa
countries-votes = Vótaí
countries-note = Poncanna: an céatadán a aontaíonn. Línte: an raon ina bhfuil sé, le cinnteacht 95%.
countries-rest = Grúpaí sa lár nach dtaispeántar anseo: { $number }
web-choose-picture = Roghnaigh pictiúr
web-picture-sent = [Pictiúr]
web-picture-sending = Tá an pictiúr á sheoladh …
picture-too-large = Tá an pictiúr sin rómhór. Seol ceann nach mó ná { $limit } MB, le do thoil.
picture-broken = Ní féidir an pictiúr sin a oscailt: tá damáiste déanta don chomhad, nó tá sé neamhiomlán. Seol ceann eile, le do thoil.
picture-format = Ní pictiúr é sin is féidir a úsáid. Seol JPEG, PNG nó WebP, le do thoil.
picture-large = Tá an iomarca picteilíní sa phictiúr sin: ní cheadaítear níos mó ná 10,000 don leithead agus don airde le chéile. Seol ceann níos lú, le do thoil.
picture-shape = Tá an pictiúr sin rófhada agus róchúng: ní cheadaítear taobh amháin a bheith níos mó ná 20 uair chomh fada leis an taobh eile. Seol ceann eile, le do thoil.
digest-title = <b>Nuacht: { $question }</b>
digest-published = Tá na torthaí foilsithe.
digest-new = Moltaí nua le vótáil orthu: { $number }
digest-people = Daoine a ghlac páirt: { $people }
digest-people-here = Daoine a ghlac páirt – { $country }: { $here }, gach tír: { $all }
digest-agreed = <b>Aontaíonn formhór na ndaoine: { $country }</b>
digest-everywhere = <b>Aontaíonn formhór na ndaoine: gach tír</b>
digest-divided = <b>Níl daoine ar aon intinn: { $country }</b>
digest-own = <b>Do mholtaí</b>
digest-own-entry = Uimh. { $number }: { $proposal }
digest-line = Aontaíonn { $share } · vótaí: { $votes }
digest-few = vótaí: { $votes }
digest-machine = meaisínaistriúchán
digest-note = Seo moltaí ar vótáil tú orthu.
digest-vote = Lean ort ag vótáil
digest-stop = Stop an nuacht
privacy-messages = Is féidir leat cead a thabhairt dúinn scríobh chugat: torthaí, moltaí nua agus teachtaireachtaí ón eagraí.
broadcast-footer = <i>Seoltóir: { $organiser }. Chun na teachtaireachtaí seo a stopadh: /stop</i>
broadcast-stop = Stop na teachtaireachtaí seo
broadcast-stopped = Ceart go leor: ní bhfaighidh tú teachtaireachtaí ó eagraithe ná torthaí a thuilleadh. Leanfaidh an nuacht faoi do mholtaí féin ar aghaidh. Is féidir é seo a athrú le /settings.
command-broadcast = Scríobh chuig a lán daoine
broadcast-title = <b>Teachtaireachtaí chuig rannpháirtithe: { $consultation }</b>
broadcast-none = Níor seoladh aon teachtaireacht fós.
broadcast-line = Uimh. { $number }: { $state } · { $sent } as { $expected }
broadcast-state-waiting = ag fanacht leis an am socraithe
broadcast-state-running = á seoladh
broadcast-state-paused = ar sos
broadcast-state-done = seolta
broadcast-state-cancelled = stoptha go luath
broadcast-new = Teachtaireacht nua
broadcast-go-on = Lean ort ag scríobh
broadcast-watch = Teachtaireacht uimh. { $number }
broadcast-gone = Níl an teachtaireacht sin ann a thuilleadh, nó seoladh í cheana.
broadcast-draft-title =
    <b>Teachtaireacht chuig rannpháirtithe: { $consultation }</b>

    Ní sheolfar aon rud go dtí go bhfeicfidh tú cé mhéad duine a gheobhaidh í agus go ndeimhneoidh tú é sin.
broadcast-texts-in = Téacs: { $languages }
broadcast-texts-none = Téacs: níl aon cheann ann fós
broadcast-texts-machine = Scríofa ag meaisín; féach air, le do thoil: { $languages }
broadcast-texts-waiting = Tá meaisín fós ag scríobh: { $languages }
broadcast-texts-missing = Gan téacs; ní bhfaighidh léitheoirí na dteangacha seo an teachtaireacht: { $languages }
broadcast-picture-there = Pictiúr: tá
broadcast-picture-bare = Níl cur síos ar an bpictiúr scríofa fós: { $languages }
broadcast-where = Áit: { $places }
broadcast-reads = Teangacha: { $languages }
broadcast-who = Faighteoirí: { $who }
broadcast-everywhere = gach áit
broadcast-every-language = gach teanga
broadcast-who-all = Gach duine
broadcast-who-voted = Daoine a vótáil
broadcast-who-not-voted = Daoine nár vótáil fós
broadcast-who-proposed = Daoine a rinne moladh
broadcast-who-silent = Daoine nach raibh anseo le 14 lá
broadcast-leads = Cnaipe: { $button }
broadcast-begins = Tús an tseolta: { $time }
broadcast-ends = Deireadh an tseolta: { $time }
broadcast-at-once = Láithreach
broadcast-no-end = Gan deireadh
broadcast-no-button = Gan chnaipe
broadcast-zone = Crios ama: { $zone }
broadcast-texts = Téacs
broadcast-picture = Pictiúr
broadcast-button = Cnaipe
broadcast-audience = Faighteoirí
broadcast-when = Tús
broadcast-until = Deireadh
broadcast-preview = Réamhamharc
broadcast-send = Seol …
broadcast-delete = Scrios
broadcast-delete-yes = Sea, scrios í
broadcast-delete-sure = Ar mhaith leat an teachtaireacht seo a scriosadh?
broadcast-deleted = Scriosadh an teachtaireacht. Níor seoladh aon rud.
broadcast-texts-choose = <b>Cén teanga ar mhaith leat scríobh inti?</b>
broadcast-translate = Meaisínaistriú ar an gcuid eile
broadcast-translate-later = Tagann na freagraí ón inneall aistriúcháin anseo rómhall le haghaidh teachtaireachtaí; scríobh na téacsanna sna teangacha eile tú féin, le do thoil.
broadcast-translating = Tá meaisín ag scríobh anois; cuirfear in iúl duit nuair a bheidh sé críochnaithe: { $languages }
broadcast-translated = Téacsanna a scríobh meaisín: { $number }. Féach orthu, le do thoil.
broadcast-untranslated = Scríobh iad seo tú féin, le do thoil: { $languages }
broadcast-text-there = Seo an téacs: { $language }
broadcast-text-out = Bain as é
broadcast-text-ask =
    Scríobh an téacs, le do thoil. Teanga: { $language }

    Ná téigh thar { $longest } carachtar. Is féidir na clibeanna seo a úsáid: { $tags }
broadcast-text-kept = Coinníodh an téacs. Teanga: { $language }
broadcast-text-empty = Níl aon rud le léamh ann.
broadcast-text-long = Tá sé sin rófhada. Líon na gcarachtar: { $length }. An líon is mó a cheadaítear: { $longest }.
broadcast-fault =
    Níor coinníodh aon rud: { $why }

    Clib: <code>{ $tag }</code>
    Áit: { $near }
broadcast-fault-unknown = ní féidir an chlib seo a úsáid.
broadcast-fault-unfinished = níl an chlib seo críochnaithe.
broadcast-fault-attributes = ní cheadaítear ach an t-ainm sa chlib seo.
broadcast-fault-link = ní mór do sheoladh naisc tosú le https://
broadcast-fault-inside = ní féidir an chlib seo a chur laistigh de chlib eile.
broadcast-fault-unopened = dúnann an chlib seo rud nár osclaíodh.
broadcast-fault-crossed = dúnann an chlib seo rud eile seachas an rud is déanaí a osclaíodh.
broadcast-fault-unclosed = ní dhúntar an chlib seo in aon áit.
broadcast-picture-ask = Seol pictiúr, le do thoil: JPEG, PNG nó WebP.
broadcast-picture-out = Bain an pictiúr as
broadcast-picture-long = Ní cheadaítear níos mó ná { $longest } carachtar i dtéacs faoi phictiúr. Níor coinníodh an pictiúr, toisc go bhfuil na téacsanna seo níos faide: { $languages }
broadcast-picture-kept = Coinníodh an pictiúr.
broadcast-alt-ask =
    Cad atá le feiceáil sa phictiúr? Abair é in abairt amháin nó dhá abairt, le do thoil, do dhaoine nach bhfuil in ann é a fheiceáil. Teanga: { $language }

    Ná téigh thar { $longest } carachtar.
broadcast-alt-quoted = <i>{ $text }</i>
broadcast-button-choose = <b>Cá rachaidh daoine má bhrúnn siad cnaipe faoin teachtaireacht?</b>
broadcast-audience-note = Ní scríobhtar ach chuig daoine a thug cead dúinn teachtaireachtaí a sheoladh. Ní roghnaítear aon duine de réir mar a vótáil siad.
broadcast-countries = Tíortha
broadcast-groups = Grúpaí
broadcast-languages = Teangacha
broadcast-places-ask =
    Scríobh na háiteanna leis na cóid seo, le do thoil, nó { $all } do gach áit: { $codes }

    Chun é a fhágáil mar atá: /broadcast
broadcast-languages-ask =
    Scríobh na teangacha leis na cóid seo, le do thoil, nó { $all } do gach teanga: { $codes }

    Chun é a fhágáil mar atá: /broadcast
broadcast-code-unknown = Níl an cód seo ann: { $code }
broadcast-when-ask = <b>Cathain a thosóidh an seoladh?</b>
broadcast-until-ask = <b>Cathain a stopfar den seoladh?</b>
broadcast-time-how =
    Scríobh lá agus am, le do thoil, mar shampla 2030-11-30 17:00

    Crios ama: { $zone }
broadcast-time-none = Níl an t-am sin ann, nó tá sé ann faoi dhó.
broadcast-time-past = Tá an t-am sin caite. Roghnaigh am atá le teacht, le do thoil.
broadcast-time-order = Bheadh an deireadh roimh an tús. Roghnaigh amanna eile, le do thoil.
broadcast-no-text = Níl aon téacs ann fós.
broadcast-preview-choose = <b>Cén teanga ar mhaith leat a fheiceáil?</b>
broadcast-nobody = Ní bhfaigheadh aon duine an teachtaireacht seo.
broadcast-without-text = Fágtha ar lár, toisc nach bhfuil téacs ina dteanga – { $languages }
broadcast-capped = Fágtha ar lár, toisc go bhfuair siad dóthain teachtaireachtaí an tseachtain seo: { $number }
broadcast-recipients = <b>Faighteoirí: { $number }</b>
broadcast-takes = An t-am is giorra a thógfaidh sé: { $span }
broadcast-night = Seolfar í idir { $from } agus { $until }, de réir an ama i ngach tír.
broadcast-others = Tá teachtaireacht eile á seoladh; ní sheolfar an dá cheann le chéile níos tapúla ná ceann amháin.
broadcast-type-number =
    <b>Chun í a sheoladh, scríobh líon na bhfaighteoirí: { $number }</b>

    Má scríobhann tú aon rud eile, ní sheolfar aon rud.
broadcast-number-wrong = Níor seoladh aon rud: ní hé sin líon na bhfaighteoirí. An líon ceart: { $number }.
broadcast-begun = Teachtaireacht uimh. { $number }: tá an seoladh ag tosú anois.
broadcast-planned = Teachtaireacht uimh. { $number }: seolfar í ag an am socraithe.
broadcast-number-title = <b>Teachtaireacht uimh. { $number } chuig rannpháirtithe: { $consultation }</b>
broadcast-count-sent = Seolta: { $number }
broadcast-count-failed = Theip ar an seoladh: { $number }
broadcast-count-stopped = Daoine a chuir bac orainn: { $number }
broadcast-count-unknown = Ní fios ar tháinig siad: { $number }
broadcast-count-expired = Rómhall: { $number }
broadcast-count-cancelled = Curtha ar ceal: { $number }
broadcast-count-capped = Daoine a fuair dóthain teachtaireachtaí an tseachtain seo: { $number }
broadcast-count-remaining = Le seoladh fós: { $number }
broadcast-rate = Teachtaireachtaí in aghaidh an tsoicind: { $number }
broadcast-left = Am fágtha: { $span }
broadcast-pause = Cuir ar sos
broadcast-resume = Lean den seoladh
broadcast-end = Stop an seoladh
broadcast-end-yes = Sea, stop é
broadcast-all = Gach teachtaireacht
broadcast-end-sure = An stopfar seoladh na teachtaireachta seo go buan: uimh. { $number }? An té nach bhfuair fós í, ní bhfaighidh an duine sin í a thuilleadh.
broadcast-not-now = Ní féidir é sin a dhéanamh a thuilleadh.
broadcast-report = Tuarascáil: { $state }. Líon na bhfaighteoirí: { $number }
broadcast-began = Tús: { $time }
broadcast-ended = Deireadh: { $time }
command-jobs = Tascanna sceidealta
jobs-title = <b>Tascanna sceidealta</b>
jobs-zone = Crios ama: { $zone }
jobs-none = Níl aon rud socraithe fós. Socrófar é go gairid tar éis an tosaithe.
jobs-name = <b>{ $name }</b>
jobs-every = Eatramh: { $span }
jobs-next = An chéad uair eile: { $time }
jobs-places = Tíortha: { $number }
jobs-now = Ar siúl ó: { $time }
jobs-last = An uair dheireanach: { $time }
jobs-count = Líon: { $number }
jobs-refresh = Athnuaigh
job-announcements = Fógraí chuig a lán daoine
job-backup = Cúltaca
job-digest-daily = Nuacht, gach lá
job-digest-weekly = Nuacht, gach seachtain
job-maintenance = Cothabháil an bhunachair sonraí
job-news = Moltaí nua dóibh siúd atá ag fanacht leo
job-nudges = Meabhrúcháin do mhodhnóirí
job-retention = Scriosadh seansonraí
job-rounds = Dátaí na mbabhtaí
job-snapshots = Rannpháirtíocht, lá i ndiaidh lae
job-translation = Aistriúchán
job-outcome-done = déanta
job-outcome-failed = theip air
job-outcome-skipped = fágtha ar lár, toisc go raibh sé rómhall
job-note-made = Méid: { $size } MB
job-note-sound = tá an bunachar sonraí slán
job-note-analysed = tá staitisticí an bhunachair sonraí cothrom le dáta
job-note-damaged = tá damáiste déanta don ábhar a léadh
job-note-disk-full = tá an diosca lán
job-note-not-written = ní féidir scríobh san fhillteán
job-note-no-pg-dump = níl pg_dump suiteáilte
job-note-pg-dump = thuairiscigh pg_dump earráid; tá sí sa logchomhad
job-note-program-ended = stop an ríomhchlár sula raibh sé críochnaithe
job-note-stopped = stop duine éigin é
command-signals = Vótaí a tháinig ina dtonnta
job-signals = Vótaí a tháinig ina dtonnta
job-note-apart = áirítear na vótaí seo ar leithligh anois
signals-title = <b>Vótaí a tháinig ina dtonnta</b>
signals-about = Tá cuma ar na vótaí seo gur duine amháin a chaith iad le go leor cuntas. Áirítear ar leithligh iad go dtí go socróidh duine éigin a mhalairt. D’fhéadfadh dul amú a bheith ann: mar shampla, vótálann rang scoile in éineacht freisin.
signals-none = Níor tháinig aon vótaí i dtonn.
signals-wave = Tonn { $number }
signals-name = <b>Tonn { $number }</b> · { $consultation }
signals-when = { $since } – { $until }
signals-facts = { $country } · Daoine: { $people } · Vótaí: { $votes }, ar mholtaí a roghnaíomar: { $served }
signals-signs = An rud atá neamhghnách: { $signs }
signals-fast = freagraí tapa
signals-alike = na freagraí céanna
signals-new = a lán daoine nua in éineacht
signals-burst = a lán vótaí comhionanna in éineacht
signals-apart = Áirítear na vótaí seo ar leithligh.
signals-count = Áirítear na vótaí seo mar gach vóta eile.
signals-fixed = Tá na torthaí foilsithe: ní athróidh aon rud a thuilleadh.
signals-most = Na moltaí is mó a fuair vótaí ón tonn seo:
signals-most-line = • Uimh. { $number } ({ $text }): aontaím { $agree }, neodrach { $neutral }, ní aontaím { $disagree }
signals-sum = San iomlán: aontaím { $agree }, neodrach { $neutral }, ní aontaím { $disagree }
signals-if-count = Dá n-áireofaí na vótaí seo mar gach vóta eile, i measc na moltaí is fearr:
signals-if-apart = Dá n-áireofaí na vótaí seo ar leithligh, i measc na moltaí is fearr:
signals-move = • Uimh. { $number } ({ $text }): áit { $before } → { $after }
signals-no-move = Ní athródh aon rud.
signals-more-moves = … agus { $number } eile
signals-follow = Tá cuid de na vótaí seo á mbogadh fós. Tógfaidh sé sin cúpla nóiméad.
signals-lead-only = Is féidir le príomh-mhodhnóir a shocrú an áireofar iad.
signals-let-count = Áirigh iad
signals-set-apart = Cuir ar leithligh arís
signals-confirm-count = Sea, áirigh iad
signals-confirm-apart = Sea, cuir ar leithligh
signals-show = Taispeáin na tonnta
signals-ask-count = Tonn { $number }: an áireofar a cuid vótaí mar gach vóta eile? Daoine: { $people }. Vótaí: { $votes }. Is féidir leat iad a chur ar leithligh arís go dtí go bhfoilseofar na torthaí.
signals-ask-apart = Tonn { $number }: an áireofar a cuid vótaí ar leithligh? Daoine: { $people }. Vótaí: { $votes }. Is féidir leat iad a áireamh mar gach vóta eile arís go dtí go bhfoilseofar na torthaí.
signals-done-count = Tonn { $number }: áirítear a cuid vótaí mar gach vóta eile. Más tonn mhór í, leanfaidh na vótaí deireanacha laistigh de chúpla nóiméad.
signals-done-apart = Tonn { $number }: áirítear a cuid vótaí ar leithligh. Más tonn mhór í, leanfaidh na vótaí deireanacha laistigh de chúpla nóiméad.
signals-already = Socraíodh é sin cheana. Seo mar atá.
signals-gone = Níl a leithéid de thonn ann.
notice-wave =
    <b>Tháinig vótaí i dtonn: { $consultation }</b>

    Tá cuma orthu gur duine amháin a chaith iad le go leor cuntas, agus áirítear ar leithligh iad. Féach orthu, le do thoil; is féidir le príomh-mhodhnóir ligean dóibh a bheith san áireamh.
page-results = Torthaí
page-description = Tuairimí mhuintir na hEorpa: “{ $question }”
page-skip = Téigh go dtí an t-ábhar
page-parts = Codanna de na torthaí seo
page-countries = Tíortha
page-themes = Téamaí
page-groups = Grúpaí tuairime
page-exposure = Infheictheacht chothrom
page-all = An rangú iomlán
page-data = Sonraí agus modh
page-chat = Oscail an comhrá
page-people =
    { $people ->
        [one] { $people } duine
        [two] { $people } dhuine
        [few] { $people } dhuine
        [many] { $people } nduine
       *[other] { $people } duine
    }
page-votes =
    { $votes ->
        [one] { $votes } vóta
        [two] { $votes } vóta
        [few] { $votes } vóta
        [many] { $votes } vóta
       *[other] { $votes } vóta
    }
page-published = Foilsithe: { $date }
page-notes = Conas é seo a léamh
page-note-interval = Tá an fíorchéatadán laistigh den raon, le cinnteacht 95%.
page-note-served = Is iad na vótaí ar mholtaí a roghnaíomar do dhaoine, agus iad sin amháin, a shocraíonn na háiteanna.
page-note-linked =
    { $votes ->
        [one] Tháinig { $votes } vóta trí nasc comhroinnte. Áirítear ar leithligh é agus ní athraíonn sé aon áit.
        [two] Tháinig { $votes } vóta trí naisc chomhroinnte. Áirítear ar leithligh iad agus ní athraíonn siad aon áit.
        [few] Tháinig { $votes } vóta trí naisc chomhroinnte. Áirítear ar leithligh iad agus ní athraíonn siad aon áit.
        [many] Tháinig { $votes } vóta trí naisc chomhroinnte. Áirítear ar leithligh iad agus ní athraíonn siad aon áit.
       *[other] Tháinig { $votes } vóta trí naisc chomhroinnte. Áirítear ar leithligh iad agus ní athraíonn siad aon áit.
    }
page-note-apart =
    { $votes ->
        [one] Tháinig { $votes } vóta i dtonn thobann. Cuireadh ar leithligh é agus ní athraíonn sé aon áit.
        [two] Tháinig { $votes } vóta i dtonnta tobanna. Cuireadh ar leithligh iad agus ní athraíonn siad aon áit.
        [few] Tháinig { $votes } vóta i dtonnta tobanna. Cuireadh ar leithligh iad agus ní athraíonn siad aon áit.
        [many] Tháinig { $votes } vóta i dtonnta tobanna. Cuireadh ar leithligh iad agus ní athraíonn siad aon áit.
       *[other] Tháinig { $votes } vóta i dtonnta tobanna. Cuireadh ar leithligh iad agus ní athraíonn siad aon áit.
    }
page-note-translated = Meaisín a rinne an t-aistriúchán nuair a deirtear amhlaidh. Tá an buntéacs ar leathanach gach molta.
page-place = Áit
page-proposal = Moladh
page-range = Raon
page-votes-number = Vótaí
page-country = Tír
page-language = Teanga
page-people-number = Daoine
page-proposals = Moltaí
page-zone = Toradh
page-theme = Téama
page-theme-none = Gan téama
page-zone-consensus = Comhdhearcadh
page-zone-rejection = Diúltú
page-zone-limbo = Gan tuairim shoiléir
page-zone-controversy = Easaontas
page-few = beagán
page-agenda-plot = An céatadán a aontaíonn, agus a raon
page-agenda-seen = Do gach áit tá ponc ag an gcéatadán a aontaíonn, agus líne feadh a raoin. Tá na figiúirí céanna sa tábla.
page-countries-plot = An céatadán a aontaíonn, de réir tíre
page-countries-seen = Tá ponc ag an gcéatadán a aontaíonn do gach tír. Tá na figiúirí céanna sa tábla.
page-countries-each = Daoine, vótaí agus moltaí, de réir tíre
page-country-likes = An tacaíocht is mó: { $country }
page-bars-seen = Tá barra ann do gach líne. Tá na figiúirí céanna sa tábla.
page-themes-plot = Moltaí a bhfuil comhdhearcadh fúthu, de réir téama
page-themes-note = Léiríonn an barra an céatadán de na moltaí a fuair dóthain vótaí.
page-told = Dóthain vótaí
page-groups-note = Tá daoine a vótálann ar an gcaoi chéanna gar dá chéile. Seasann gach marc do roinnt daoine: dá mhéad an marc is ea is líonmhaire na daoine.
page-groups-seen = Léarscáil ina bhfuil daoine a vótálann ar an gcaoi chéanna gar dá chéile, agus a cruth agus a litir féin ag gach grúpa.
page-groups-none = Níl dóthain vótaí ann le haghaidh léarscáil tuairimí.
page-group = Grúpa { $letter }
page-group-agrees = Níos mó aontais ná ag daoine eile
page-group-disagrees = Níos mó easaontais ná ag daoine eile
page-group-here = An grúpa seo
page-group-others = Daoine eile
page-together = Aontaíonn gach grúpa
page-marks = Na marcanna ar an léarscáil
page-exposure-promised =
    { $votes ->
        [one] Gealladh { $votes } vóta ar a laghad do gach moladh.
        [two] Gealladh { $votes } vóta ar a laghad do gach moladh.
        [few] Gealladh { $votes } vóta ar a laghad do gach moladh.
        [many] Gealladh { $votes } vóta ar a laghad do gach moladh.
       *[other] Gealladh { $votes } vóta ar a laghad do gach moladh.
    }
page-exposure-reached = Moltaí a fuair an méid sin: { $reached } as { $count }.
page-exposure-gini = Comhéifeacht Gini na vótaí: { $value } (0: tá an líon céanna ag gach moladh).
page-spread-plot = Líon na moltaí de réir líon na vótaí
page-halves-plot = Meánlíon vótaí: moltaí luatha agus moltaí déanacha
page-part-all = Gach moladh
page-part-early = Ar glacadh leo go luath
page-part-late = Ar glacadh leo go déanach
page-mean = Meánlíon vótaí
page-least = An líon vótaí is lú
page-reached = Fuair an méid a gealladh
page-number = Leathanach { $page } as { $pages }
page-answers = Freagraí na ndaoine
page-original = I bhfocail an údair
page-among = Dá gcuirfí an cheist ar dhaoine eile, bheadh sé ar na moltaí is fearr i { $share } de na cásanna.
page-method = Conas a rinneadh an comhaireamh
page-method-place = Braitheann na háiteanna ar theorainn íochtarach an raoin: ní leor tacaíocht mhór ó bheagán daoine.
page-licence = Is féidir leat na sonraí a úsáid go saor ach an fhoinse a lua.
page-downloads = Íoslódáil
page-file-exposure = Vótaí ar gach moladh (CSV)
page-file-report = Gach figiúr ar na leathanaigh seo (JSON)
page-file-open = Sonraí oscailte ina bhfuil vótaí aonair, gan ainmneacha (ZIP)
page-verify = Is féidir le duine ar bith an comhad ZIP a sheiceáil leis an ordú seo:
page-variants = Dá ndéanfaí an comhaireamh ar bhealach eile
page-variant-light = Gan na daoine is gníomhaí
page-variant-alike = Daoine a vótáil beagnach mar an gcéanna, áirithe uair amháin
page-variant-all = Vótaí trí naisc san áireamh
page-variant-people = Daoine lena mbaineann
page-entered = Thiocfadh isteach
page-left = Thitfeadh amach
page-missing = Níl aon torthaí anseo
page-missing-why = B’fhéidir nach bhfuil siad foilsithe fós, nó nach bhfuil siad ann a thuilleadh.
page-soon = Tá na torthaí á n-ullmhú
page-soon-why = Tar ar ais i gceann nóiméid, le do thoil.
page-away = Ní féidir na torthaí a thaispeáint faoi láthair
export-open-data = Sonraí oscailte: { $name }, babhta { $place }
export-open-data-file = Tá na sonraí oscailte seo sa chomhad: { $name }, babhta { $place }.
export-open-data-large = Sonraí oscailte ({ $name }, babhta { $place }): méid an chomhaid { $size } MB. Tá sé sin rómhór don chomhrá seo.
export-open-data-page = Is féidir le gach duine é a íoslódáil anseo: { $address }
export-open-data-members = Do bhaill amháin atá an comhairliúchán seo, agus mar sin níl an comhad ar aon leathanach poiblí. Is féidir leis an té atá ag reáchtáil na seirbhíse seo é a thabhairt duit. Ainm an chomhaid: { $file }
export-open-data-check =
    SHA-256 an chomhaid: <code>{ $sum }</code>

    Chun an comhad a sheiceáil: <code>polyphony verify { $file }</code>
export-open-data-waiting = Tá na sonraí oscailte á n-ullmhú: { $name }, babhta { $place }. Bain triail eile as i gceann cúpla nóiméad, le do thoil.
theme-suggested = Níl i gceist le ★ ach leid, bunaithe ar chosúlacht le moltaí a bhfuil téama acu cheana. Is tusa a shocraíonn.
