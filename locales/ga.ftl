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

    /start – lean ort ag vótáil
    /language – athraigh an teanga
    /country – athraigh an tír
    /privacy – cad a stóráiltear, agus conas imeacht
    /help – an téacs seo
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
withdraw-question = <b>Ar mhaith leat do thoiliú a tharraingt siar?</b> Scriosfar láithreach ansin do vótaí, do theanga, do thír agus d’aitheantas criptithe. Ní féidir é sin a chealú.
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
