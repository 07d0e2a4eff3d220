welcome =
    <b>{ $question }</b>

    Dobrodošli v storitvi Polyphony. To je državljansko posvetovanje, ki ga vodi { $organiser }. Berete predloge drugih državljanov, enega za drugim, in poveste, ali se z njimi strinjate.

    To je samodejna storitev: odgovarja vam program. Vaš jezik, državo in glasove shranimo šele, ko v to privolite. Kako prenehate sodelovati in kaj vemo o vas: /privacy

    <b>V katerem jeziku želite nadaljevati?</b>
welcome-language = <b>V katerem jeziku želite nadaljevati?</b>
language-set = Zdaj govorimo slovensko.
country-question = <b>V kateri državi živite?</b> Glasujete skupaj z državljani te države.
country-set = Vaša država: { $country }
country-not-open = Država: { $country }. To posvetovanje tam ne poteka. Lahko izberete drugo državo ali znova pogledate pozneje.
consent-request =
    <b>Vaša privolitev</b>

    Glasovi o javnih predlogih izražajo politična mnenja. Zato vas vprašamo, preden kar koli shranimo.

    Če privolite, { $organiser } za to posvetovanje shrani vaše glasove, jezik in državo. Vaša identiteta v tej aplikaciji je šifrirana in se hrani ločeno od glasov. Objavijo se le skupni rezultati, nikoli glasovi posamezne osebe.

    Imeti morate vsaj { $age } let. Privolitev lahko kadar koli prekličete enako preprosto, kot jo date, in sicer z ukazom /privacy. Vprašanja: { $contact }
consent-yes = Privolim in imam vsaj { $age } let
consent-no = Ne, hvala
consent-thanks = Hvala. Tukaj je prvi predlog.
consent-declined =
    V redu. O vas nismo shranili ničesar. Podatke, potrebne za ta pogovor, izbrišemo v enem dnevu.

    Če si premislite, napišite /start.
consent-needed = Preden lahko glasujete, potrebujemo vašo privolitev.
no-consultation = Trenutno ni odprto nobeno posvetovanje. Prosimo, poglejte znova pozneje.
link-unknown = Ta povezava ne vodi več nikamor, zato začenjamo na začetku.
card-proposal = <b>{ $proposal }</b>
card-author = – državljanski predlog, { $country }
vote-agree = Strinjam se
vote-neutral = Nevtralno
vote-disagree = Ne strinjam se
skip = Preskoči
more = Več
change-vote = Spremeni moj zadnji glas
last-vote-agree = <i>Vaš zadnji glas: strinjate se s predlogom »{ $proposal }«. Če želite, povejte, zakaj:</i>
last-vote-neutral = <i>Vaš zadnji glas: nevtralni ste do predloga »{ $proposal }«. Če želite, povejte, zakaj:</i>
last-vote-disagree = <i>Vaš zadnji glas: ne strinjate se s predlogom »{ $proposal }«. Če želite, povejte, zakaj:</i>
reason-favourite = Najljubši predlog
reason-doable = Izvedljivo
reason-obvious = Samoumevno
reason-no-way = Nikakor
reason-unrealistic = Neuresničljivo
reason-empty = Prazne besede
reason-not-understood = Ne razumem
reason-no-opinion = Nimam mnenja
reason-indifferent = Vseeno mi je
recorded-agree = Zabeleženo: strinjate se.
recorded-neutral = Zabeleženo: glasujete nevtralno.
recorded-disagree = Zabeleženo: ne strinjate se.
recorded-share =
    { $votes ->
        [one] Skupaj { $votes } glas, od tega { $share } »Strinjam se«.
        [two] Skupaj { $votes } glasova, od tega { $share } »Strinjam se«.
        [few] Skupaj { $votes } glasovi, od tega { $share } »Strinjam se«.
       *[other] Skupaj { $votes } glasov, od tega { $share } »Strinjam se«.
    }
already-agree = Glasovali ste že, da se strinjate. Vaš glas šteje enkrat.
already-neutral = Glasovali ste že nevtralno. Vaš glas šteje enkrat.
already-disagree = Glasovali ste že, da se ne strinjate. Vaš glas šteje enkrat.
changed-agree = Spremenjeno: zdaj se strinjate.
changed-neutral = Spremenjeno: zdaj glasujete nevtralno.
changed-disagree = Spremenjeno: zdaj se ne strinjate.
withdrawn = Vaš glas je odstranjen.
skipped = Preskočeno. Preskok ne šteje kot nevtralen glas.
reason-noted = Zabeleženo. Hvala.
reason-removed = Umaknjeno.
change-agree = Vaš glas: <b>strinjam se</b>. Predlog: »{ $proposal }«
change-neutral = Vaš glas: <b>nevtralno</b>. Predlog: »{ $proposal }«
change-disagree = Vaš glas: <b>ne strinjam se</b>. Predlog: »{ $proposal }«
change-question = Kako želite glasovati zdaj?
withdraw-vote = Odstrani moj glas
back = Nazaj
nothing-to-change = Nimate še nobenega glasu, ki bi ga lahko spremenili.
summary =
    { $count ->
        [one] <b>Ogledali ste si { $count } predlog.</b>
        [two] <b>Ogledali ste si { $count } predloga.</b>
        [few] <b>Ogledali ste si { $count } predloge.</b>
       *[other] <b>Ogledali ste si { $count } predlogov.</b>
    }
summary-counts = Strinjam se: { $agree } · Nevtralno: { $neutral } · Ne strinjam se: { $disagree } · Preskočeno: { $skipped }
summary-question = Želite nadaljevati?
go-on = Nadaljuj
stop = Za zdaj dovolj
stopped = Hvala za sodelovanje. Vaši glasovi ostanejo shranjeni. Če želite nadaljevati, tapnite gumb ali napišite /start.
nothing-left = <b>Videli ste vse predloge, o katerih lahko glasujete.</b> Hvala!
nothing-left-offer = Ali naj vam enkrat pišemo, ko bodo na voljo novi? To lahko kadar koli izklopite z ukazom /privacy.
tell-me = Da, obvestite me
do-not-tell-me = Ne pišite mi
tell-me-set = V redu: enkrat vam bomo pisali, ko bodo na voljo novi predlogi.
tell-me-off = V redu: ne bomo vam pisali.
tell-me-message = Na voljo so novi predlogi drugih državljanov. Si jih želite ogledati?
more-title = <b>Kaj želite narediti?</b>
button-language = Jezik
button-country = Država
button-privacy = Zasebnost
button-help = Pomoč
help =
    <b>Kako deluje</b>

    Pokažemo vam po en predlog. Tapnite »Strinjam se«, »Nevtralno« ali »Ne strinjam se« ali pa predlog preskočite. Lahko tudi napišete besedilo z gumba ali njegovo številko: 1, 2, 3 …

    Kako so glasovali drugi, vidite šele po svojem glasu. Svoj glas lahko spremenite ali odstranite.
privacy =
    <b>Zasebnost</b>

    To posvetovanje vodi { $organiser }. Odgovarja vam program, ne človek.

    Z vašo privolitvijo shranimo: vaše glasove, jezik, državo in to, katere predloge ste videli. Vaša identiteta v tej aplikaciji je šifrirana in jo je mogoče najti le s skrivnim ključem. Glasovi so shranjeni pod številko, brez vaše identitete. Ne shranimo imena, uporabniškega imena ali slike in objavimo le skupne rezultate.

    Brez vaše privolitve hranimo le stanje tega pogovora, in to največ en dan.

    Vprašanja in pritožbe: { $contact }
privacy-consent = Datum vaše privolitve: { $date }.
privacy-no-consent = Privolitve niste dali.
privacy-tell-me = Enkrat vam bomo pisali, ko bodo na voljo novi predlogi.
privacy-withdraw = Prekliči mojo privolitev
withdraw-yes = Izbriši vse
withdraw-no = Ohrani vse
withdraw-done = Vse o vas je izbrisano. Hvala za sodelovanje. Če boste kdaj želeli začeti znova, napišite /start.
command-start = Glasovanje o predlogih
command-language = Sprememba jezika
command-country = Sprememba države
command-privacy = Kaj shranimo in kako prenehate sodelovati
command-help = Kako deluje
not-understood = Oprostite, program tega odgovora ne razume. Lahko tapnete gumb ali napišete njegovo številko:
not-text = Program lahko bere le besedilo in gumbe. Za pojasnilo, kako deluje, napišite /help.
button-old = Ta gumb ne deluje več. Nadaljujemo tam, kjer smo zdaj.
proposal-unknown = Ta predlog ne obstaja ali vam ni bil prikazan. Tukaj je naslednji.
proposal-closed = Glasovanje o tem predlogu se je končalo, zato se ni nič spremenilo. Tukaj je naslednji.
proposal-own = To je vaš lastni predlog. O njem glasujejo drugi.
try-again = Tokrat ni uspelo in nič ni bilo zabeleženo. Prosimo, poskusite znova čez minuto.
too-long = To sporočilo je predolgo. Največje število znakov: { $limit }.
too-fast = To je bilo zelo hitro. Prosimo, malo počakajte in poskusite znova.
group-only-private = Glasovanje poteka z vsako osebo posebej. Prosimo, pišite nam zasebno.
open-private = Pojdi v zasebni pogovor
web-title = Polyphony – državljansko posvetovanje
web-description = Preberite predloge drugih državljanov in povejte, ali se z njimi strinjate.
web-conversation = Pogovor
web-message = Vaše sporočilo
web-send = Pošlji
web-you = Vi
web-service = Polyphony
web-connecting = Povezujemo se …
web-reconnecting = Povezava je bila prekinjena. Poskušamo znova …
web-connected = Povezano
web-skip-to-message = Pojdi na polje za sporočilo
web-noscript = Ta pogovor potrebuje JavaScript. Sodelujete lahko tudi v aplikaciji za sporočanje.
button-propose = Napiši predlog
propose-invite = Imate tudi vi kakšno zamisel? Lahko jo predstavite drugim državljanom.
propose-prompt =
    <b>Napišite svoj predlog</b>

    Vsak predlog se začne z besedami »{ $opening } …«. Prosimo, napišite, kako se nadaljuje vaš: ena zamisel, z vašimi besedami, od { $shortest } do { $longest } znakov.
propose-edit-prompt = <b>Prosimo, napišite novo različico.</b> Doslej imate:
propose-closed = Predlogov trenutno ni mogoče oddati. Še vedno pa lahko glasujete.
propose-too-short =
    { $count ->
        [one] Besedilo ima le { $count } znak. Prosimo, napišite jih vsaj { $shortest }.
        [two] Besedilo ima le { $count } znaka. Prosimo, napišite jih vsaj { $shortest }.
        [few] Besedilo ima le { $count } znake. Prosimo, napišite jih vsaj { $shortest }.
       *[other] Besedilo ima le { $count } znakov. Prosimo, napišite jih vsaj { $shortest }.
    }
propose-too-long =
    { $count ->
        [one] Besedilo ima { $count } znak, dovoljenih pa jih je največ { $longest }. Prosimo, skrajšajte ga.
        [two] Besedilo ima { $count } znaka, dovoljenih pa jih je največ { $longest }. Prosimo, skrajšajte ga.
        [few] Besedilo ima { $count } znake, dovoljenih pa jih je največ { $longest }. Prosimo, skrajšajte ga.
       *[other] Besedilo ima { $count } znakov, dovoljenih pa jih je največ { $longest }. Prosimo, skrajšajte ga.
    }
propose-language = <b>V katerem jeziku je napisan vaš predlog?</b>
other-language = Drug jezik
propose-similar = <b>Nekaj podobnega so predlagali že drugi.</b> Lahko glasujete o enem od teh predlogov ali pa vseeno pošljete svojega.
propose-vote-on = Glasuj o predlogu { $number }
propose-all-the-same = Vseeno pošlji mojega
propose-repeat = <b>To je že bilo predlagano.</b> O tem predlogu lahko glasujete:
propose-own-repeat = Ta predlog ste že poslali. Kaj se z njim dogaja, preverite z ukazom /mine.
propose-facts = Jezik: { $language } · Znaki: { $count } od { $longest }
propose-preview-note = Preden ga vidijo drugi, ga prebere moderator. Vaše ime ni prikazano. Ali naj ga pošljemo?
propose-send = Pošlji
propose-edit = Uredi
cancel = Prekliči
propose-cancelled = Vaš osnutek je izbrisan.
propose-limit =
    { $count ->
        [one] V zadnjih 24 urah ste poslali { $count } predlog, več pa jih ni mogoče. Naslednjega lahko pošljete po tem času: { $time }. Vaš osnutek ostane shranjen.
        [two] V zadnjih 24 urah ste poslali { $count } predloga, več pa jih ni mogoče. Naslednjega lahko pošljete po tem času: { $time }. Vaš osnutek ostane shranjen.
        [few] V zadnjih 24 urah ste poslali { $count } predloge, več pa jih ni mogoče. Naslednjega lahko pošljete po tem času: { $time }. Vaš osnutek ostane shranjen.
       *[other] V zadnjih 24 urah ste poslali { $count } predlogov, več pa jih ni mogoče. Naslednjega lahko pošljete po tem času: { $time }. Vaš osnutek ostane shranjen.
    }
propose-sent =
    <b>Hvala. Številka vašega predloga: { $number }.</b>

    Najprej ga prebere moderator. Sporočili vam bomo, kako se je odločil. Vse svoje predloge vidite z ukazom /mine.
propose-offer = Oprostite, program tega ne razume. Če naj bo to predlog, lahko z njim nadaljujemo.
propose-offer-yes = Naj bo to predlog
check-refused = <b>Predloga v tej obliki ni mogoče poslati.</b> Prosimo, napišite ga znova:
check-flagged = Upoštevajte, da bo moderator na to posebej pozoren:
check-link = Prosimo, izpustite spletne naslove in povezave.
check-email = Prosimo, izpustite e-poštne naslove.
check-phone = Prosimo, izpustite telefonske številke.
check-handle = Prosimo, izpustite uporabniška imena (@…).
check-hashtag = Prosimo, izpustite ključnike (#…).
check-capitals = Prosimo, ne pišite vsega z velikimi črkami.
check-invisible = Besedilo vsebuje nevidne znake. Prosimo, vtipkajte ga znova.
check-scripts = Prosimo, v isti besedi ne mešajte črk različnih pisav.
check-repeated = Prosimo, istega znaka ne ponavljajte velikokrat.
check-word-refused = Besedilo vsebuje besedo, ki tukaj ni dovoljena.
check-word-flagged = Besedilo vsebuje besedo, ki lahko koga prizadene.
check-alphabet = Besedilo ni napisano v pisavi svojega jezika.
check-repeated-word = V besedilu se ista beseda velikokrat ponovi.
button-mine = Moji predlogi
mine-title = <b>Vaši predlogi</b>
mine-none = Poslali še niste nobenega predloga.
mine-entry = <b>Št. { $number }</b> · { $state }
state-waiting = čaka na moderatorja
state-accepted = sprejet
state-refused = ni sprejet
state-withdrawn = umaknjen
state-merged = združen z drugim predlogom
state-hidden = skrit, dokler ga ne pregleda moderator
mine-votes-few =
    { $votes ->
        [one] doslej { $votes } glas
        [two] doslej { $votes } glasova
        [few] doslej { $votes } glasovi
       *[other] doslej { $votes } glasov
    }
mine-withdraw = Umakni predlog št. { $number }
mine-withdrawn = Vaš predlog št. { $number } je umaknjen.
mine-withdraw-late = Nekdo je o njem že glasoval, zato ga ni več mogoče umakniti.
older = Starejši
notice-accepted = Vaš predlog št. { $number } je sprejet. Drugi državljani lahko zdaj glasujejo o njem.
notice-refused = Vaš predlog št. { $number } ni bil sprejet. Razlog: { $reason }
notice-merged = Vaš predlog št. { $number } pove isto kot predlog št. { $other }. Odslej se glasuje o slednjem.
notice-hidden = Vaš predlog št. { $number } je bil prijavljen. Skrit je, dokler ga ne pregleda moderator.
notice-restored = Moderator je pregledal vaš predlog št. { $number }. Predlog je znova prikazan.
notice-milestone =
    { $votes ->
        [one] Vaš predlog št. { $number } je prejel { $votes } glas.
        [two] Vaš predlog št. { $number } je prejel { $votes } glasova.
        [few] Vaš predlog št. { $number } je prejel { $votes } glasove.
       *[other] Vaš predlog št. { $number } je prejel { $votes } glasov.
    }
refusal-incomprehensible = Ni razumljiv.
refusal-off-topic = Ne odgovarja na vprašanje tega posvetovanja.
refusal-partisan = Podpira stranko ali osebo ali ji nasprotuje.
refusal-unlawful = Je v nasprotju z zakonom.
refusal-advertising = Je oglas.
refusal-several-ideas = Vsebuje več zamisli. Prosimo, pošljite vsako posebej.
refusal-wrong-language = Napisan je v drugem jeziku, kot je navedeno.
refusal-rude = Je žaljiv.
refusal-out-of-reach = Nanaša se na nekaj, česar to posvetovanje ne more spremeniti.
refusal-already-proposed = To je že bilo predlagano.
refusal-test = Videti je, da gre za preizkus.
refusal-other = Ni v skladu s pravili tega posvetovanja.
button-report = Prijavi ta predlog
report-question = <b>Kaj je narobe s tem predlogom?</b>
report-illegal = Je nezakonit
report-offensive = Je žaljiv
report-personal-data = Osebni podatki
report-wrong-language = Napačen jezik
report-bad-translation = Slab prevod
report-duplicate = Že obstaja
report-other = Nekaj drugega
report-sentence = Prosimo, v enem sporočilu napišite, kaj je narobe. Največje število znakov: { $limit }.
report-received = <b>Hvala. Številka vaše prijave: { $number }.</b> Moderator jo bo pregledal in sporočili vam bomo izid.
report-already = Ta predlog ste že prijavili. Številka vaše prijave: { $number }.
report-nothing = Trenutno ni predloga, ki bi ga lahko prijavili.
notice-report-removed = Vaša prijava št. { $number }: moderator je predlog odstranil. Hvala.
notice-report-kept = Vaša prijava št. { $number }: moderator je predlog pregledal. Predlog ostane.
button-share = Deli
share-proposal = <b>Delite ta predlog</b> s to povezavo:
share-consultation = <b>Delite to posvetovanje</b> s to povezavo:
share-send = Pošlji v pogovor
share-question = Kaj menite vi?
share-vote = Povejte svoje mnenje
share-open = Odpri posvetovanje
link-elsewhere = O tem predlogu glasujejo ljudje v drugi državi.
web-copied = Povezava je kopirana.
button-results = Rezultati
results-country = <b>Rezultati: { $country }</b>
results-all = <b>Rezultati: vse države</b>
results-agreed = <b>Večina se strinja</b>
results-divided = <b>Mnenja so deljena</b>
results-rejected = <b>Večina se ne strinja</b>
results-line =
    { $votes ->
        [one] Strinja se { $share } (od { $low } do { $high }), { $votes } glas
        [two] Strinja se { $share } (od { $low } do { $high }), { $votes } glasova
        [few] Strinja se { $share } (od { $low } do { $high }), { $votes } glasovi
       *[other] Strinja se { $share } (od { $low } do { $high }), { $votes } glasov
    }
results-none = Rezultatov še ni. Rezultate predloga vidite, ko o njem glasujete in ko je oddanih vsaj { $limit } glasov.
results-note = To so predlogi, o katerih ste glasovali. V oklepajih: razpon, v katerem je delež s 95-odstotno gotovostjo.
results-published = Posvetovanje se je končalo, to so njegovi rezultati. V oklepajih: razpon, v katerem je delež s 95-odstotno gotovostjo.
results-my-country = Moja država
results-all-countries = Vse države
results-picture = Kot slika
picture-alt = Stolpci prikazujejo deleže odgovorov »Strinjam se«, »Nevtralno« in »Ne strinjam se«.
privacy-retention =
    { $count ->
        [one] Vse o vas izbrišemo { $count } dan po koncu posvetovanja. Vaši glasovi štejejo še naprej, brez kakršne koli povezave z vami.
        [two] Vse o vas izbrišemo { $count } dneva po koncu posvetovanja. Vaši glasovi štejejo še naprej, brez kakršne koli povezave z vami.
        [few] Vse o vas izbrišemo { $count } dni po koncu posvetovanja. Vaši glasovi štejejo še naprej, brez kakršne koli povezave z vami.
       *[other] Vse o vas izbrišemo { $count } dni po koncu posvetovanja. Vaši glasovi štejejo še naprej, brez kakršne koli povezave z vami.
    }
privacy-backups = Varnostne kopije, v katerih so izbrisani podatki še shranjeni, čez nekaj časa uničimo. Število dni: { $days }
privacy-changed = <b>Obvestilo o zasebnosti se je spremenilo.</b> Prosimo, znova se odločite, ali želite sodelovati.
privacy-publish = Lahko nam dovolite, da vaše glasove objavimo kot odprte podatke, pod naključno številko in brez vaše identitete.
privacy-commands =
    /export – datoteka z vsem o vas
    /forget – izbris vsega o vas
allow-contact = Pišite mi o rezultatih
allow-publish = Moji glasovi kot odprti podatki
allowed = Zabeleženo. To lahko kadar koli prekličete.
not-allowed = Zabeleženo. To ni več dovoljeno.
button-export = Vse o meni
export-done = Ta datoteka vsebuje vse, kar smo shranili o vas.
export-download = Prenesi datoteko
forget-question =
    <b>Želite prenehati sodelovati?</b>

    Takoj se izbrišejo: vaša identiteta v tej aplikaciji, vaš jezik, država in nastavitve, seznam predlogov, ki ste jih videli, vaši osnutki in vaši predlogi, ki še čakajo na moderatorja. Vaši sprejeti predlogi ostanejo, brez kakršne koli povezave z vami.

    Kaj naj se zgodi z vašimi glasovi?
forget-with-votes = Izbriši tudi moje glasove
forget-keep-votes = Moji glasovi naj še štejejo
forget-sure-with-votes = <b>Ali ste prepričani?</b> Vse o vas bo izbrisano in vaši glasovi ne bodo več šteli. Tega ni mogoče razveljaviti.
forget-sure-keep-votes = <b>Ali ste prepričani?</b> Vse o vas bo izbrisano. Vaši glasovi bodo še šteli, brez kakršne koli povezave z vami. Tega ni mogoče razveljaviti.
demographic-intro = <b>Vprašanje o vas, če želite odgovoriti.</b> Vaš odgovor se šteje brez kakršne koli povezave z vami.
demographic-age = Koliko ste stari?
demographic-gender = Kaj velja za vas?
demographic-area = Kje živite?
gender-woman = Ženska
gender-man = Moški
gender-other = Nič od tega
area-city = V velikem mestu
area-town = V manjšem mestu
area-village = Na podeželju
demographic-skip = Raje ne odgovorim
demographic-thanks = Hvala za odgovor.
button-link = Poveži drugo aplikacijo
link-offer = <b>Sodelujte v več aplikacijah kot ena oseba.</b> V desetih minutah napišite to v drugi aplikaciji:
link-prompt = Če že imate kodo iz druge aplikacije, jo napišite tukaj.
link-question =
    <b>Želite ta pogovor povezati z drugim?</b>

    Oba pogovora potem štejeta kot ena oseba: kdor uporablja drugi pogovor, vidi vaše glasove in jih lahko spreminja. Nadaljujte le, če je tudi ta vaš. Če ste o predlogu glasovali dvakrat, šteje poznejši glas.
link-yes = Da, povežite
link-no = Ne, ne povežite
link-done = Oba pogovora zdaj štejeta kot ena oseba.
link-wrong = Ta koda ni znana ali pa je potekla. Novo lahko dobite v drugi aplikaciji z ukazom /link.
link-same = To kodo ste dobili tukaj. Prosimo, napišite jo v drugi aplikaciji.
button-settings = Nastavitve
settings-title = <b>Nastavitve</b>
settings-place = Jezik: { $language } · Država: { $country }
settings-notices-note = Novice o vaših predlogih in prijavah:
settings-digest-note = Rezultati in novi predlogi:
settings-quiet-note = Ponoči, med { $from } in { $until }, vam ne pišemo.
digest-never = Nikoli
digest-weekly = Vsak teden
digest-daily = Vsak dan
settings-notices = Obvestite me takoj
settings-quiet = Ponoči brez sporočil
settings-stop = Izklopi vsa sporočila
settings-saved = Shranjeno.
stopped-all = V redu: ne bomo vam več pisali, razen če pišete vi nam. Vaši glasovi ostanejo shranjeni. Z ukazom /settings to spremenite, z ukazom /forget pa izbrišete vse.
command-propose = Pisanje predloga
command-mine = Moji predlogi
command-results = S čim se ljudje strinjajo
command-settings = Jezik, država, sporočila
command-export = Datoteka z vsem o meni
command-forget = Izbris vsega o meni
command-link = Sodelovanje v več aplikacijah
rules-title =
    <b>Pravila tega posvetovanja</b>

    Vsak predlog prebere človek, ne program, preden ga vidijo drugi. Predlog ni sprejet, če velja kaj od tega:
rules-note =
    { $limit ->
        [one] Predlog lahko prijavi vsakdo. Ko to stori { $limit } oseba, se samodejno skrije, dokler ga ne pregleda moderator. Kdor ga je napisal, izve za vsako odločitev in njen razlog.
        [two] Predlog lahko prijavi vsakdo. Ko to storita { $limit } osebi, se samodejno skrije, dokler ga ne pregleda moderator. Kdor ga je napisal, izve za vsako odločitev in njen razlog.
        [few] Predlog lahko prijavi vsakdo. Ko to storijo { $limit } osebe, se samodejno skrije, dokler ga ne pregleda moderator. Kdor ga je napisal, izve za vsako odločitev in njen razlog.
       *[other] Predlog lahko prijavi vsakdo. Ko to stori { $limit } oseb, se samodejno skrije, dokler ga ne pregleda moderator. Kdor ga je napisal, izve za vsako odločitev in njen razlog.
    }
statement-rule = To je pravilo št. { $number } med našimi /rules.
statement-person = O tem je odločil človek, ne program.
statement-automated = To se je zgodilo samodejno. Pregledal bo človek.
queue-facts = Št. { $number } · { $language } · { $country } · čaka od: { $time }
queue-new = Zakaj je tukaj: nov predlog.
queue-flagged = Zakaj je tukaj: nov predlog, ki je bil samodejno označen:
queue-reported =
    { $count ->
        [one] Zakaj je tukaj: { $count } prijava.
        [two] Zakaj je tukaj: { $count } prijavi.
        [few] Zakaj je tukaj: { $count } prijave.
       *[other] Zakaj je tukaj: { $count } prijav.
    }
queue-author = Drugi predlogi iste osebe – sprejeti: { $accepted }, nesprejeti: { $refused }, čakajoči: { $waiting }
queue-empty = <b>Nič vas ne čaka.</b> Hvala!
queue-why = <b>Katero pravilo krši?</b>
queue-accept = Sprejmi
queue-keep = Ostane
queue-refuse = Zavrni
queue-later = Prepusti drugim
queue-undo = Razveljavi
queue-accepted = Št. { $number } je sprejet. To sporočimo čez minuto.
queue-refused = Št. { $number } je zavrnjen. To sporočimo čez minuto.
queue-undone = Razveljavljeno. Nikomur nismo ničesar sporočili.
queue-undo-late = Prepozno je za razveljavitev.
queue-not-yours = To ni zabeleženo: vaše tri minute so potekle ali pa ga že pregleduje nekdo drug.
command-rules = Pravila za predloge
role-moderator = moderiranje
role-lead = vodstvo moderiranja
role-organiser = organizacija
role-operator = upravljanje
command-queue = Kaj čaka na moderiranje
command-history = Kaj je bilo odločeno o predlogu
command-team = Kdo moderira
command-summary = Moderiranje v številkah
command-log = Prenesi dnevnik
team-title = <b>Ekipa</b>
team-entry = Št. { $number } · { $role } · { $languages } · od { $date }
team-invited = Št. { $number } · { $role } · { $languages } · povabilo velja do { $date }
team-all-languages = vsi jeziki
team-remove = Odstrani št. { $number }
team-invite = Povabi osebo
team-removed = Št. { $number } od tega trenutka nima več vloge.
team-refused = Vaša vloga tega ne dovoljuje.
invite-role = <b>Za katero vlogo vabite?</b>
invite-languages = <b>Katere jezike bere ta oseba?</b> Za vse ne izberite nobenega.
invite-consultations = <b>Za katera posvetovanja?</b> Za vsa ne izberite nobenega.
invite-next = Naprej
invite-link = <b>To je povabilo za eno samo osebo.</b> Vloga: { $role }. Jeziki: { $languages }. Velja enkrat, do { $time }. Povezavo pošljite samo tej osebi:
invitation =
    <b>Vabimo vas k pomoči pri moderiranju.</b> Vaša vloga: { $role }. Jeziki: { $languages }.

    Drugi v ekipi vidijo številko, ne vašega imena. Šifrirano hranimo, kje vas lahko dosežemo, dokler pomagate.
invitation-accept = Sprejmi povabilo
invitation-joined = <b>Dobrodošli v ekipi!</b> Vaša številka tam je { $number }. Kaj vas čaka: /queue
invitation-used = To povabilo je že uporabljeno. Prosimo, zaprosite za drugo.
invitation-expired = To povabilo je poteklo. Prosimo, zaprosite za drugo.
notice-team-removed = Pri moderiranju nimate več vloge. Hvala za pomoč!
button-moderation = Moderiranje
queue-more = Več …
queue-correct = Popravi pravopis
queue-duplicate = To je dvojnik
queue-theme = Tema
queue-postpone = Odloži
queue-pass-on = Predaj vodstvu
queue-all-of-author = Vse iste osebe
queue-suspend = Začasno izključi osebo
queue-lift = Končaj izključitev
queue-filter = Pokaži samo …
queue-stands = Ostane
queue-accept-all = Sprejmi vse
queue-refuse-all = Zavrni vse
queue-one-by-one = Enega za drugim
queue-more-title = <b>Kaj naj se zgodi z njim?</b>
queue-correct-ask = <b>Prosimo, vpišite ves predlog s popravljenim pravopisom.</b> S tem je sprejet, oseba, ki ga je napisala, pa vidi obe različici.
queue-correct-different = To je drugo besedilo, ne popravek. Nič ni spremenjeno.
queue-correct-frozen = Nekdo je že glasoval: besede ostanejo, kot so.
queue-which = <b>Kateri predlog pove isto?</b> Izberite enega ali vpišite njegovo številko.
queue-which-none = Noben sprejet predlog v tem posvetovanju nima te številke.
queue-merged = Št. { $number } je dvojnik št. { $other }. Avtor bo obveščen čez minuto.
queue-sentence = <b>Prosimo, povejte zakaj, z največ { $limit } znaki.</b> Avtor to prebere.
queue-theme-ask = <b>V katero temo spada?</b>
queue-theme-set = Tema: { $theme }
queue-language-ask = <b>V katerem jeziku je napisan?</b>
queue-postpone-ask = <b>Kako dolgo naj čaka?</b>
queue-postponed = Št. { $number } čaka do { $time }.
queue-passed-on = Št. { $number } zdaj čaka na vodstvo moderiranja.
queue-author-list = <b>Kaj čaka od tega avtorja:</b>
queue-decided-all =
    { $count ->
        [one] Odločeno je o { $count } predlogu. Avtor bo obveščen čez minuto.
        [two] Odločeno je o { $count } predlogih. Avtor bo obveščen čez minuto.
        [few] Odločeno je o { $count } predlogih. Avtor bo obveščen čez minuto.
       *[other] Odločeno je o { $count } predlogih. Avtor bo obveščen čez minuto.
    }
queue-bulk = Sprejeti: { $numbers }
queue-bulk-not = Nesprejeti: { $numbers }. O njih je že odločeno, so pri nekom drugem, niso v vaši pristojnosti ali ne obstajajo.
queue-bulk-how = Prosimo, za ukazom napišite številke, na primer: /accept 12 15 18
queue-first-opinion = Vaše mnenje o št. { $number } je zabeleženo. Zdaj ga pogleda druga oseba.
queue-disagreed = O št. { $number } se ne strinjata: odloči vodstvo moderiranja.
queue-similar = Podobni in sprejeti:
queue-similar-refused = Podobni in nesprejeti:
queue-appealed = Zakaj je tu: nekdo ugovarja odločitvi.
queue-suspended-author = Zakaj je tu: avtor ugovarja izključitvi, ki traja do { $time }.
queue-again = Zakaj je tu: o njem se odloča znova.
queue-for-lead = Predan je bil vodstvu moderiranja.
queue-disagreement = Dva moderatorja se ne strinjata.
queue-state = Doslej: { $state }
queue-says = Z lastnimi besedami: »{ $text }«
queue-filter-title = <b>Kaj naj bo prikazano?</b>
queue-filter-all = Vse
queue-filtered = Prikazano je samo: { $what }
why-new = Novi
why-flagged = Označeni
why-reported = Prijavljeni
why-appealed = Ugovori
why-suspension = Izključitve
why-again = Znova
theme-democracy = Demokracija
theme-economy = Gospodarstvo
theme-work = Delo
theme-environment = Okolje
theme-energy = Energija
theme-transport = Promet
theme-health = Zdravje
theme-education = Izobraževanje
theme-youth = Mladi
theme-migration = Migracije
theme-security = Varnost
theme-digital = Digitalno življenje
theme-agriculture = Kmetijstvo
theme-culture = Kultura
theme-social = Socialne zadeve
theme-housing = Bivanje
suspend-why = <b>Katero pravilo je avtor kršil?</b>
suspend-how-long = <b>Kako dolgo avtor ne sme predlagati?</b>
suspend-done = Avtor lahko znova predlaga od { $time }.
suspend-lifted = Avtor lahko znova predlaga.
notice-suspended = Do { $time } ne morete oddajati predlogov. Razlog, iz vašega predloga št. { $number }: { $reason } Še naprej lahko glasujete.
notice-suspension-lifted = Znova lahko oddajate predloge.
propose-suspended = Do { $time } ne morete oddajati predlogov. Če se ne strinjate: /appeal
statement-appeal = Če se ne strinjate, lahko ugovarjate v { $days } dneh: /appeal { $number }. Takrat odloči druga oseba.
statement-appeal-suspension = Če se ne strinjate, lahko ugovarjate: /appeal. Takrat odloči druga oseba.
statement-which = To je predlog št. { $other }.
statement-note = Moderator piše: »{ $text }«
appeal-button = Ugovarjaj
appeal-without = Brez besed
appeal-ask = <b>Zakaj se ne strinjate?</b> Prosimo, napišite to z največ { $limit } znaki.
appeal-received = <b>Hvala.</b> Pogledala ga bo druga oseba in sporočili vam bomo izid.
appeal-already = Temu ste že ugovarjali.
appeal-late = To je bilo predavno: ugovarjati je mogoče v { $days } dneh.
appeal-nothing = Tu ni odločitve, ki bi ji lahko ugovarjali.
appeal-how = Prosimo, za ukazom napišite številko predloga, na primer: /appeal 123
notice-appeal-granted = Znova smo pogledali vaš ugovor glede predloga št. { $number }. Odločitev je spremenjena.
notice-appeal-rejected = Znova smo pogledali vaš ugovor glede predloga št. { $number }. Odločitev ostane.
notice-corrected = Vaš predlog št. { $number } je sprejet s popravljenim pravopisom. Napisali ste: »{ $before }« Zdaj se glasi:
notice-nudge =
    { $count ->
        [one] { $count } predlog čaka dlje, kot smo obljubili.
        [two] { $count } predloga čakata dlje, kot smo obljubili.
        [few] { $count } predlogi čakajo dlje, kot smo obljubili.
       *[other] { $count } predlogov čaka dlje, kot smo obljubili.
    }
summary-title = <b>Moderiranje od { $since } do { $until }</b>
summary-received = Predlogi: { $proposals }. Prijave: { $reports }. Ugovori: { $objections }.
summary-decided = Odločitve: { $decided }. Pozneje spremenjene: { $reversed }. Zdaj čaka: { $waiting }.
summary-wait = Čakanje: polovica največ { $median }, devet od desetih največ { $tenth }.
summary-reasons = Nesprejeti, po pravilih:
summary-kappa = Koliko se strinjata dve osebi (Cohenova kapa, 1 je najbolje):
history-how = Prosimo, za ukazom napišite številko predloga, na primer: /history 123
history-none = Tu ni predloga št. { $number }.
history-person = št. { $number } v ekipi
history-automatic = samodejno
history-author = avtor
history-report = { $time }: nekdo ga je prijavil
history-complaint = { $time }: nekdo je ugovarjal
history-undone = { $time }: preklicano ({ $who })
history-again = Odloči znova
log-ask = <b>Vse odločitve, prijave in ugovori</b> od { $since } do { $until }, brez identitete kogar koli. V kakšni obliki?
log-how = Prosimo, navedite dva dneva, na primer: /log 2026-11-01 2026-11-30
log-long = To je več, kot je tu mogoče poslati. Prosimo, navedite krajši čas.
queue-second-opinion = Drugo mnenje
command-consultations = Izberi posvetovanje
command-round = Odpiraj in zapiraj kroge
command-stock = Predlogi in glasovi po državah
consultations-title = <b>Katero posvetovanje želite videti?</b>
consultation-organiser = Organizator: { $organiser }. Vprašanja in pritožbe: { $contact }
consultation-ethics = Vprašanja o etiki: { $contact }
consultation-partners = Partnerji:
consultation-join = Sodeluj
round-title = <b>Krogi: { $consultation }</b> (časovni pas: { $zone })
round-kind-single = Edini krog
round-kind-national = Nacionalni krog
round-kind-european = Evropski krog
labelled = { $name }: { $value }
round-state-draft = še ni odprt
round-state-open = odprt
round-state-closing = odprt, brez novih predlogov
round-state-closed = zaprt
round-state-published = zaprt, izidi objavljeni
round-opens = Odprtje: { $time }
round-closing = Brez novih predlogov od: { $time }
round-closes = Zaprtje: { $time }
round-publishes = Objava izidov: { $time }
round-to-open = Odpri zdaj
round-to-closing = Ustavi nove predloge
round-to-closed = Zapri zdaj
round-to-published = Objavi izide
round-back = Korak nazaj
round-confirm = Da, stori to
round-preview-open = Odslej je mogoče glasovati. Predlogi so v { $count } od 24 jezikov.
round-preview-missing = Zdaj še ni o čem glasovati v jezikih: { $languages }
round-preview-closing = Odslej nihče ne more več predlagati; glasovanje se nadaljuje.
round-preview-closed = Odslej nihče ne more več glasovati.
round-preview-published = Odslej vsi vidijo izide.
round-preview-back = Stanje bo potem spet: { $state }
round-done = Narejeno. Stanje je zdaj: { $state }
round-not-now = To ni mogoče: nekdo je medtem spremenil krog ali pa se je od takrat glasovalo.
propose-off-done = V teh državah odslej nihče ne more predlagati: { $countries }
propose-on-done = V teh državah je spet mogoče predlagati: { $countries }
propose-off-how = Prosimo, napišite tako: /propose off FR BE
propose-country-language = V vaši državi se predlogi pišejo v jezikih: { $languages }
stock-title = <b>Predlogi in glasovi</b>
stock-line = { $country }, { $language }: sprejeti { $accepted }, čakajoči { $waiting }, glasovi { $votes }
stock-exposure = dovolj glasov: { $reached } od { $accepted }
stock-forecast = vsi približno { $date }
stock-none = Zdaj še ni ničesar.
stock-untranslated = Finalisti brez prevoda: { $languages }
card-original = V izvirnem jeziku: { $language }
command-finalists = Najboljši iz vsake države
finalists-choose = <b>Finalisti katere države?</b>
finalists-title = <b>Finalisti: { $country }</b>
finalists-near = Tik za njimi, morda po naključju:
finalists-tied = Izenačeni na zadnjem mestu: { $numbers }
finalists-alike = Št. { $number } in št. { $other } povesta skoraj isto.
finalists-replaced = Št. { $number } zasede mesto drugega: { $reason }
finalists-replace-how = Za zamenjavo napišite državo, njegovo številko, številko drugega in javni razlog, na primer: /finalists FR 12 34 …
finalists-confirm = V evropski krog
finalists-confirmed = Finalisti zdaj v evropskem krogu: { $number }
finalists-not-closed = Najprej je treba zapreti nacionalni krog.
finalists-no-european = Zanje ni evropskega kroga.
card-machine = Strojni prevod · izvirnik: { $language }
card-translated = Prevod · izvirnik: { $language }
button-original = Izvirnik
button-translation = Prevod
button-doubt = Prevod je napačen
doubt-thanks = Hvala. Prevod bo pregledal moderator.
doubt-already = To ste nam že sporočili ali pa je zdaj na voljo drug prevod.
command-translate = Prevajanje predlogov
translate-title = <b>Št. { $number }: { $source } → { $language }</b>
translate-there = Doslej: »{ $text }«
translate-doubts = Število ljudi, ki menijo, da je napačen: { $count }
translate-better = Je pravilen? Sicer napišite boljši prevod celotne povedi.
translate-write = Prosimo, napišite prevod celotne povedi z največ { $limit } znaki.
translate-length = Število znakov: { $count }. Mogoče je od { $shortest } do { $longest }.
translate-empty = <b>Noben prevod vas ne čaka.</b> Hvala!
translate-right = Je pravilen
translate-wrong = Odstrani ga
translate-noted = Zabeleženo. Hvala.
translate-removed = Odstranjeno. Dokler ni boljšega prevoda, je prikazan izvirnik.
command-translations = Prevodi finalistov
translations-title = <b>Prevodi finalistov</b>
translations-none = Ni evropskega kroga, katerega finaliste bi bilo mogoče prevesti.
translations-progress = Opravljeno: { $done } od { $wanted } (strojno: { $machine }, ljudje: { $reviewed })
translations-left = Čaka na prevajalnik: { $waiting }. Poslano: { $asked }. Čaka na ljudi: { $people }. Za pregled: { $review }.
translations-missing = Manjka: { $languages }
translations-no-engine = Prevajalnik ni nastavljen, zato prevajajo ljudje: /translate
translations-fault-quota = Kvota prevajalnika je porabljena. Čez eno uro se prevajanje samodejno nadaljuje.
translations-fault-busy = Prevajalnik prosi za premor. Prevajanje se nato samodejno nadaljuje.
translations-fault-settings = Prevajalnik ne sprejema naših zahtev. Njegove nastavitve mora preveriti upravljavec.
translations-fault-unreachable = Prevajalnik se ne odziva. Vsako minuto poskusimo znova.
translations-fault-other = Nekaterih prevodov ni bilo mogoče uporabiti. Poskušamo znova.
translations-begun = Dano v prevod: { $count }
translations-begin = Prevedi preostalo
translations-refresh = Osveži
translations-file = Kot datoteka
translations-compare = Primerjaj glasove
translations-queue = Prevajaj tukaj
translations-file-note = Izpolnite stolpec »translation« in datoteko izročite upravljavcu: polyphony translations import
compare-title = <b>Prevodi, katerih bralci glasujejo drugače</b>
compare-line = Št. { $number }, { $language }: strinja se { $share }, drugi: { $others }
compare-none = Ni jih: bralci vsakega prevoda glasujejo tako kot drugi.
notice-translated = Strojno prevajanje finalistov je končano. Opravljeno: { $done } od { $wanted }. Čaka na ljudi: { $people }. /translations
round-preview-untranslated = Prevodi, ki še manjkajo: { $count }. Kjer prevoda ni, je prikazan izvirnik.
queue-translations = Prevodi: { $count }
command-agenda = Kaj je iz tega nastalo
command-positions = Stališča organizacij
command-measure = Sporoči, kaj se dogaja s predlogom
button-agenda = Agenda
agenda-none = Agende še ni. Tukaj bo takoj po objavi rezultatov.
agenda-later = Najboljši predlogi vsake države gredo naprej v evropski krog. Agenda bo tukaj takoj po objavi njegovih rezultatov.
agenda-which = <b>Čigavo agendo želite videti?</b>
agenda-title = <b>Agenda posvetovanja: { $question }</b>
agenda-note = Ti predlogi imajo največjo podporo. V oklepajih: razpon, v katerem je delež s 95-odstotno gotovostjo.
agenda-balanced = Vsaka država šteje enako, ne glede na to, koliko ljudi živi v njej.
agenda-balanced-groups = Vsaka skupina šteje enako, ne glede na to, koliko ljudi je v njej.
agenda-behind = Tik za agendo:
agenda-few = Premalo glasov, da bi lahko kar koli povedali.
agenda-place = Mesto { $place } od { $count }
agenda-cell = { $country }: strinja se { $share }, glasovi: { $votes }
agenda-lowest = Najmanjša podpora: { $country } ({ $share })
agenda-majorities = Večina se strinja v { $number } od { $count }.
agenda-hidden = Kjer je glasovalo zelo malo ljudi, ni prikazano nič, da nihče ne more ugotoviti, kaj kdo meni.
agenda-evened = Kar ni prikazano, se v deležih upošteva le kot povprečje. O mestih odločajo vsi glasovi.
agenda-page = Vsi rezultati na eni strani
agenda-voices = <b>Kaj pravijo organizacije</b>
agenda-measures = <b>Kaj se dogaja</b>
agenda-said = { $name }: »{ $text }«
agenda-measure = <i>{ $state }, { $date }</i>: »{ $text }«
stance-support = Podpora
stance-conditional = Podpora s pogojem
stance-oppose = Nasprotovanje
progress-planned = V načrtu
progress-under-way = V teku
progress-done = Opravljeno
progress-dropped = Opuščeno
agenda-follow = Spremljaj
agenda-unfollow = Ne spremljaj več
agenda-followed = Obvestili vas bomo, ko se bo glede tega kaj zgodilo.
agenda-unfollowed = O njem vam ne bomo več pisali, razen če ste ga napisali ali o njem glasovali.
agenda-open = Pokaži ga
notice-agenda = <b>Rezultati so objavljeni.</b> Predlog, ki ste ga napisali ali ga spremljate, je na agendi na mestu { $place }:
notice-measure = <b>Nekaj se dogaja</b> s predlogom, ki ste ga napisali, o njem glasovali ali ga spremljate:
position-invitation = <b>Vabimo vas, da v imenu organizacije { $name } spregovorite</b> o tem, kar so državljani uvrstili na agendo.

    Kar poveste v njenem imenu, je javno. Kdo ste, ni javno: šifrirano hranimo, kje vas lahko dosežemo, dokler govorite v njenem imenu.
position-speaks = <b>Govorite v imenu organizacije { $name }.</b> Za vrnitev sem: /position
position-which = <b>V imenu katere organizacije?</b>
position-none = Ne govorite v imenu nobene organizacije.
position-not-yet = Agenda še ni objavljena.
position-nothing = Še brez stališča
position-ask = Kaj organizacija pravi o tem predlogu?
position-condition = <b>Pod katerim pogojem?</b> Prosimo, napišite ga z največ { $limit } znaki; šele potem stališče šteje.
position-sentence = Zabeleženo. Če želite, napišite poved z največ { $limit } znaki, ki bo prikazana ob stališču.
position-long = Prosimo, napišite to znova, z največ { $limit } znaki.
position-kept = Zabeleženo. To lahko kadar koli spremenite ali umaknete.
position-take-back = Umakni stališče
position-taken-back = Organizacija o tem predlogu nima več stališča.
organisations-title = <b>Organizacije, ki jih prosimo za stališče ({ $consultation })</b>
organisations-none = Povabljena ni še nobena.
organisations-speaks = { $name }: sodeluje, stališča: { $number }
organisations-invited = { $name }: povabilo velja do { $date }
organisations-silent = { $name }: v njenem imenu ne govori nihče. Novo povabilo pod istim imenom da novo povezavo.
organisations-invite = Povabi organizacijo
organisations-remove = Odstrani: { $name }
organisations-remove-yes = Da, odstrani
organisations-ask = <b>Kako se organizacija imenuje?</b> Od { $shortest } do { $longest } znakov
organisations-ask-again = Prosimo, napišite samo njeno ime, od { $shortest } do { $longest } znakov.
organisations-already = V imenu organizacije { $name } že nekdo govori. Če naj to počne kdo drug, jo odstranite in znova povabite.
organisations-link = <b>To je povabilo za eno samo osebo, ki bo govorila v imenu organizacije { $name }.</b> Velja enkrat, do { $date }. Povezavo pošljite samo tej osebi:
organisations-remove-sure = <b>Želite odstraniti organizacijo { $name }?</b> V njenem imenu ne bo več govoril nihče in njena stališča ne bodo več prikazana.
organisations-removed = { $name }: organizacije ne prosimo več za stališče.
organisations-gone = Take organizacije tu ni več.
measure-how = Prosimo, napišite številko predloga, stanje, dan in poved, na primer: /measure 123 done 2026-12-01 …
measure-states = Stanje: <code>planned</code> (v načrtu), <code>under-way</code> (v teku), <code>done</code> (opravljeno), <code>dropped</code> (opuščeno)
measure-day = Prosimo, napišite dan kot leto, mesec in dan, na primer 2026-12-01.
measure-length = Prosimo, napišite od { $shortest } do { $longest } znakov.
measure-not-on = Predloga št. { $number } ni na nobeni vaši agendi.
measure-preview = Število ljudi, ki so predlog napisali, o njem glasovali ali ga spremljajo in bodo obveščeni: { $count }
measure-post = Objavi
measure-posted = Objavljeno. Ti ljudje bodo obveščeni.
measure-not-now = To je že objavljeno ali pa ni več mogoče objaviti.
command-consultation = Ogled in sprememba posvetovanja
consultation-open = Odprto za vse
consultation-members = Samo za osebe iz organizacije, vsaka ima svojo kodo
consultation-zone = <b>Krogi</b> (časovni pas: { $zone }):
consultation-places = <b>Kje poteka</b> ({ $number }):
consultation-limits =
    Najnižja starost: { $age }
    Predlogi na osebo in dan: { $proposals }
    Prijave, po katerih se predlog skrije: { $reports }
    Dnevi, po katerih se izbriše vse o osebi: { $days }
    Novice za tiste, ki jih želijo: { $digest }
consultation-operators = kot je nastavil upravljavec
consultation-texts =
    <b>Besedila: v koliko od 24 jezikov</b>
    Vprašanje: { $question }
    Začetne besede predlogov: { $opening }
    Lastno obvestilo o zasebnosti: { $privacy } (različica { $version })
    Pravno besedilo: { $legal }
consultation-themes = Teme: { $themes }
consultation-how =
    Če želite kaj spremeniti, napišite ime iz datoteke in novo vrednost; če želite kaj odstraniti, napišite vezaj:
    <code>/consultation organiser …</code>
    <code>/consultation rounds.1.closes 2026-06-01 18:00</code>
    <code>/consultation legal -</code>
consultation-file = Pošlji mi datoteko
consultation-file-note = Posvetovanje kot datoteka. Nad vsako vrstico piše, kaj je v njej dovoljeno.
consultation-both =
    Doslej: { $before }

    Odslej: { $after }
consultation-nothing = nič
consultation-round-then =
    Časi veljajo za pas { $zone }.
    Stanje tega kroga bo potem: { $state }
consultation-again = Vse sodelujoče pred naslednjim glasom znova vprašamo, ali v to privolijo.
consultation-faults = <b>To ni mogoče.</b> Nič ni spremenjeno:
consultation-same = Tako je že zdaj. Nič ni spremenjeno.
consultation-done = <b>Spremenjeno.</b>
consultation-not-now = Nič ni spremenjeno: to je že narejeno ali pa je nekdo medtem kaj spremenil.
consultation-meanwhile = <b>Nekdo je to medtem spremenil.</b> Nič od tega ni izgubljeno. Ali naj vaša sprememba to nadomesti?
frozen-slug = Kratko ime ostane, kot je: nanj vodijo povezave.
frozen-kind = Glasovanje se je že začelo: ni več mogoče spremeniti, ali je posvetovanje za vse ali samo za osebe iz organizacije.
frozen-round-kind = V tem krogu se je že glasovalo: njegova vrsta ostane, kot je.
frozen-round = Kroga ni mogoče odstraniti. Brez datumov se ne odpre.
frozen-country = Glasovanje se je že začelo ali pa obstajajo predlogi iz te države: ni je mogoče odstraniti.
frozen-age = Glasovanje se je že začelo: najnižjo starost je mogoče samo zvišati.
frozen-opening = Nekateri predlogi se že začnejo s temi besedami: besede ostanejo, kot so.
frozen-version = Različica obvestila o zasebnosti se lahko samo zviša.
frozen-voted = Od takrat se je glasovalo: kroga ni mogoče vrniti na prejšnje stanje.
frozen-published = Izidi so objavljeni. Za preklic objave: /round
button-rounds = Krogi
notice-round = <b>Po urniku: { $consultation }</b>

    { $round }: { $state }
member-welcome =
    <b>{ $question }</b>

    Dobrodošli v storitvi Polyphony. { $organiser } sprašuje ljudi iz svoje organizacije. Berete predloge drugih, enega za drugim, in poveste, ali se z njimi strinjate.

    To je samodejna storitev: odgovarja vam program. Vaš jezik, skupino in glasove shranimo šele, ko v to privolite. Kako prenehate sodelovati in kaj vemo o vas: /privacy

    <b>V katerem jeziku želite nadaljevati?</b>
member-consent =
    <b>Vaša privolitev</b>

    Glasovi o javnih predlogih izražajo politična mnenja. Zato vas vprašamo, preden kar koli shranimo.

    Če privolite, { $organiser } za to posvetovanje shrani vaše glasove, jezik in skupino. Vaša skupina: { $group }

    Vašo kodo je mogoče uporabiti enkrat. Z vašo privolitvijo se označi kot uporabljena in nič ne pove, katera koda je bila vaša. Vaša identiteta v tej aplikaciji je šifrirana in se hrani ločeno od glasov. Objavijo se le skupni rezultati, nikoli glasovi posamezne osebe.

    Imeti morate vsaj { $age } let. Privolitev lahko kadar koli prekličete enako preprosto, kot jo date, in sicer z ukazom /privacy. Vprašanja: { $contact }
member-code-prompt = <b>To posvetovanje je samo za osebe iz organizacije.</b> Prosimo, napišite kodo, ki ste jo dobili; velike črke in vezaji niso pomembni.
member-code-wrong = Te kode ne poznamo. Prosimo, primerjajte jo znak za znakom s tisto, ki ste jo dobili.
member-code-used = Ta koda je že uporabljena. Če ste jo uporabili vi v drugi aplikaciji, tam povežite obe aplikaciji z ukazom /link.
member-code-closed = Posvetovanje, ki mu koda pripada, trenutno ni odprto.
button-code = Imam kodo
member-author = – druga oseba iz organizacije
member-country = Vaša skupina je določena s kodo in je ni mogoče spremeniti. Vaša skupina: { $group }
member-settings = Jezik: { $language } · Skupina: { $group }
member-privacy = V tem posvetovanju imate namesto države skupino. Vaša skupina: { $group }. Vaša koda je označena kot uporabljena in nič ne pove, katera je bila vaša.
member-forget = S svojo kodo ne morete sodelovati še enkrat: ostane uporabljena, da nihče ne glasuje dvakrat.
member-results-all = <b>Rezultati: vse skupine</b>
member-results-mine = Moja skupina
member-results-everyone = Vse skupine
participation-button = Udeležba
countries-button = Po državah, kot slika
groups-button = Po skupinah, kot slika
participation-country = <b>Udeležba: { $country }</b>
participation-all = <b>Udeležba: vse države</b>
participation-groups = <b>Udeležba: vse skupine</b>
participation-people = Ljudje, ki so sodelovali
participation-votes = Glasovi na dan
participation-until = { $date } – ljudje: { $people }, glasovi: { $votes }, predlogi: { $proposals }
participation-alt = Krivulja prikazuje, koliko ljudi je sodelovalo do posameznega dne, in glasove posameznega dne.
participation-most = Največ glasov na dan: { $votes }
countries-title = Delež tistih, ki se strinjajo, po državah
groups-title = Delež tistih, ki se strinjajo, po skupinah
countries-votes = Glasovi
countries-note = Pike: delež tistih, ki se strinjajo. Črte: razpon, v katerem je delež s 95-odstotno gotovostjo.
countries-rest = Skupine v sredini, ki tukaj niso prikazane: { $number }
web-choose-picture = Izberi sliko
web-picture-sent = [Slika]
web-picture-sending = Slika se pošilja …
picture-too-large = Ta slika je prevelika. Prosimo, pošljite sliko, ki ima največ { $limit } MB.
picture-broken = Te slike ni mogoče odpreti: datoteka je poškodovana ali nepopolna. Prosimo, pošljite drugo.
picture-format = To ni slika, ki bi jo lahko uporabili. Prosimo, pošljite JPEG, PNG ali WebP.
picture-large = Ta slika ima preveč slikovnih pik: širina in višina skupaj jih imata lahko največ 10.000. Prosimo, pošljite manjšo.
picture-shape = Ta slika je predolga in preozka: ena stranica je lahko največ 20-krat daljša od druge. Prosimo, pošljite drugo.
digest-title = <b>Novice: { $question }</b>
digest-published = Rezultati so objavljeni.
digest-new = Novi predlogi, o katerih lahko glasujete: { $number }
digest-people = Število ljudi, ki so sodelovali: { $people }
digest-people-here = Število ljudi, ki so sodelovali – { $country }: { $here }, vse države: { $all }
digest-agreed = <b>Večina se strinja: { $country }</b>
digest-everywhere = <b>Večina se strinja: vse države</b>
digest-divided = <b>Mnenja so deljena: { $country }</b>
digest-own = <b>Vaši predlogi</b>
digest-own-entry = Št. { $number }: { $proposal }
digest-line = Strinja se { $share } · glasovi: { $votes }
digest-few = glasovi: { $votes }
digest-machine = strojni prevod
digest-note = To so predlogi, o katerih ste glasovali.
digest-vote = Glasuj naprej
digest-stop = Nič več novic
privacy-messages = Lahko nam dovolite, da vam pišemo: rezultate, nove predloge in sporočila organizatorja.
broadcast-footer = <i>Pošiljatelj: { $organiser }. Ukaz /stop ustavi ta sporočila.</i>
broadcast-stop = Ustavi ta sporočila
broadcast-stopped = V redu: sporočil organizatorjev in rezultatov ne boste več prejemali. Novice o vaših predlogih prihajajo še naprej. To spremenite z ukazom /settings.
command-broadcast = Pisanje večjemu številu ljudi
broadcast-title = <b>Sporočila sodelujočim ({ $consultation })</b>
broadcast-none = Poslano še ni bilo nobeno sporočilo.
broadcast-line = Št. { $number }: { $state } · { $sent } od { $expected }
broadcast-state-waiting = čaka na svoj čas
broadcast-state-running = se pošilja
broadcast-state-paused = začasno ustavljeno
broadcast-state-done = poslano
broadcast-state-cancelled = predčasno končano
broadcast-new = Novo sporočilo
broadcast-go-on = Piši naprej
broadcast-watch = Sporočilo št. { $number }
broadcast-gone = Tega sporočila ni več ali pa je že poslano.
broadcast-draft-title =
    <b>Sporočilo sodelujočim ({ $consultation })</b>

    Nič se ne pošlje, dokler ne vidite, koliko ljudi ga dobi, in tega ne potrdite.
broadcast-texts-in = Besedilo: { $languages }
broadcast-texts-none = Besedilo: še nobeno
broadcast-texts-machine = Strojno napisano, prosimo, preglejte: { $languages }
broadcast-texts-waiting = Prevajalnik še piše: { $languages }
broadcast-texts-missing = Brez besedila; kdor bere te jezike, sporočila ne dobi: { $languages }
broadcast-picture-there = Slika: da
broadcast-picture-bare = Ni še napisano, kaj je na sliki: { $languages }
broadcast-where = Kje: { $places }
broadcast-reads = Jeziki: { $languages }
broadcast-who = Kdo: { $who }
broadcast-everywhere = povsod
broadcast-every-language = vsi
broadcast-who-all = Vsi
broadcast-who-voted = Kdor je glasoval
broadcast-who-not-voted = Kdor še ni glasoval
broadcast-who-proposed = Kdor je oddal predlog
broadcast-who-silent = Kogar ni bilo tu 14 dni
broadcast-leads = Gumb: { $button }
broadcast-begins = Začetek: { $time }
broadcast-ends = Ne pošiljaj več po: { $time }
broadcast-at-once = Takoj
broadcast-no-end = Brez konca
broadcast-no-button = Brez gumba
broadcast-zone = Časovni pas: { $zone }
broadcast-texts = Besedilo
broadcast-picture = Slika
broadcast-button = Gumb
broadcast-audience = Kdo ga dobi
broadcast-when = Začetek
broadcast-until = Konec
broadcast-preview = Poglej
broadcast-send = Pošlji …
broadcast-delete = Izbriši
broadcast-delete-yes = Da, izbriši
broadcast-delete-sure = Želite izbrisati to sporočilo?
broadcast-deleted = Sporočilo je izbrisano. Nič ni bilo poslano.
broadcast-texts-choose = <b>V katerem jeziku želite pisati?</b>
broadcast-translate = Preostalo prevedi strojno
broadcast-translate-later = Prevajalnik, ki ga imamo tukaj, odgovarja prepozno za sporočila; prosimo, druge jezike napišite sami.
broadcast-translating = Prevajalnik zdaj piše; ko konča, vas obvestimo: { $languages }
broadcast-translated = Besedila, ki jih je napisal prevajalnik: { $number }. Prosimo, preglejte jih.
broadcast-untranslated = Prosimo, ta napišite sami: { $languages }
broadcast-text-there = To je besedilo. Jezik: { $language }
broadcast-text-out = Odstrani
broadcast-text-ask =
    Prosimo, napišite besedilo. Jezik: { $language }

    Največje število znakov: { $longest }. Uporabite lahko te oznake: { $tags }
broadcast-text-kept = Besedilo je shranjeno. Jezik: { $language }
broadcast-text-empty = V njem ni ničesar za branje.
broadcast-text-long = To je predolgo. Število znakov: { $length }. Največje število znakov: { $longest }.
broadcast-fault =
    Nič ni shranjeno: { $why }

    Oznaka: <code>{ $tag }</code>
    Kje: { $near }
broadcast-fault-unknown = te oznake ni mogoče uporabiti.
broadcast-fault-unfinished = ta oznaka ni dokončana.
broadcast-fault-attributes = v tej oznaki je lahko samo njeno ime.
broadcast-fault-link = povezava potrebuje naslov, ki se začne s https://
broadcast-fault-inside = ta oznaka ne more biti znotraj druge.
broadcast-fault-unopened = ta oznaka konča nekaj, kar se ni začelo.
broadcast-fault-crossed = ta oznaka konča nekaj drugega kot to, kar se je začelo nazadnje.
broadcast-fault-unclosed = ta oznaka ni nikjer končana.
broadcast-picture-ask = Prosimo, pošljite sliko: JPEG, PNG ali WebP.
broadcast-picture-out = Odstrani sliko
broadcast-picture-long = Največje število znakov v besedilu pod sliko: { $longest }. Slika ni shranjena, ker so ta besedila daljša: { $languages }
broadcast-picture-kept = Slika je shranjena.
broadcast-alt-ask =
    Kaj je na sliki? Prosimo, povejte v eni ali dveh povedih, za ljudi, ki je ne vidijo. Jezik: { $language }

    Največje število znakov: { $longest }.
broadcast-alt-quoted = <i>{ $text }</i>
broadcast-button-choose = <b>Kam naj vodi gumb pod sporočilom?</b>
broadcast-audience-note = Pišemo samo ljudem, ki so sporočila dovolili. Nikogar ne izberemo po tem, kako je glasoval.
broadcast-countries = Države
broadcast-groups = Skupine
broadcast-languages = Jeziki
broadcast-places-ask =
    Prosimo, s temi kodami napišite, kje, ali { $all } za povsod: { $codes }

    Z ukazom /broadcast ostane, kot je.
broadcast-languages-ask =
    Prosimo, s temi kodami napišite jezike ali { $all } za vse: { $codes }

    Z ukazom /broadcast ostane, kot je.
broadcast-code-unknown = Take kode ni: { $code }
broadcast-when-ask = <b>Kdaj naj se pošiljanje začne?</b>
broadcast-until-ask = <b>Po katerem času naj se ne pošilja več?</b>
broadcast-time-how =
    Prosimo, napišite dan in uro, na primer 2030-11-30 17:00

    Časovni pas: { $zone }
broadcast-time-none = Takega trenutka ni ali pa ni enoznačen.
broadcast-time-past = Ta čas je že minil. Prosimo, izberite takega, ki šele pride.
broadcast-time-order = Končalo bi se, preden bi se začelo. Prosimo, izberite druge čase.
broadcast-no-text = Besedila še ni.
broadcast-preview-choose = <b>V katerem jeziku ga želite pogledati?</b>
broadcast-nobody = Tega sporočila ne bi dobil nihče.
broadcast-without-text = Izpuščeni, ker v njihovem jeziku ni besedila – { $languages }
broadcast-capped = Izpuščeni, ker so ta teden dobili že dovolj sporočil: { $number }
broadcast-recipients = <b>Število prejemnikov: { $number }</b>
broadcast-takes = Traja vsaj: { $span }
broadcast-night = Pošilja se med { $from } in { $until } po času v posamezni državi.
broadcast-others = Pošilja se že drugo sporočilo; obe skupaj se ne pošiljata hitreje kot eno.
broadcast-type-number =
    <b>Za pošiljanje napišite število prejemnikov: { $number }</b>

    Če napišete kar koli drugega, se ne pošlje nič.
broadcast-number-wrong = Nič ni bilo poslano: to ni število prejemnikov. Pravo število: { $number }
broadcast-begun = Pošiljanje sporočila št. { $number } se začenja.
broadcast-planned = Sporočilo št. { $number } se pošlje, ko pride njegov čas.
broadcast-number-title = <b>Sporočilo št. { $number } sodelujočim ({ $consultation })</b>
broadcast-count-sent = Poslano: { $number }
broadcast-count-failed = Neuspešno: { $number }
broadcast-count-stopped = Blokirali so nas: { $number }
broadcast-count-unknown = Ni znano, ali je prispelo: { $number }
broadcast-count-expired = Prepozno: { $number }
broadcast-count-cancelled = Preklicano: { $number }
broadcast-count-capped = Ta teden so dobili že dovolj sporočil: { $number }
broadcast-count-remaining = Še preostane: { $number }
broadcast-rate = Sporočila na sekundo: { $number }
broadcast-left = Preostali čas: { $span }
broadcast-pause = Začasno ustavi
broadcast-resume = Pošiljaj naprej
broadcast-end = Končaj
broadcast-end-yes = Da, končaj
broadcast-all = Vsa sporočila
broadcast-end-sure = Želite dokončno ustaviti sporočilo št. { $number }? Kdor ga še ni dobil, ga ne dobi več.
broadcast-not-now = Tega ni več mogoče storiti.
broadcast-report = Poročilo: { $state }. Število ljudi, ki jim je bilo namenjeno: { $number }
broadcast-began = Začetek: { $time }
broadcast-ended = Konec: { $time }
command-jobs = Kaj teče po urniku
jobs-title = <b>Kaj teče po urniku</b>
jobs-zone = Časovni pas: { $zone }
jobs-none = Nastavljeno še ni nič. To se zgodi kmalu po zagonu.
jobs-name = <b>{ $name }</b>
jobs-every = Interval: { $span }
jobs-next = Naslednjič: { $time }
jobs-places = Države: { $number }
jobs-now = V teku od: { $time }
jobs-last = Nazadnje: { $time }
jobs-count = Število: { $number }
jobs-refresh = Osveži
job-announcements = Množična obvestila
job-backup = Varnostno kopiranje
job-digest-daily = Novice, vsak dan
job-digest-weekly = Novice, vsak teden
job-maintenance = Vzdrževanje podatkovne zbirke
job-news = Novi predlogi za tiste, ki čakajo
job-nudges = Opomniki za moderatorje
job-retention = Brisanje starih podatkov
job-rounds = Datumi krogov
job-snapshots = Udeležba po dnevih
job-translation = Prevajanje
job-outcome-done = opravljeno
job-outcome-failed = ni uspelo
job-outcome-skipped = izpuščeno, ker je bilo prepozno
job-note-made = Velikost: { $size } MB
job-note-sound = podatkovna zbirka je v redu
job-note-analysed = statistika podatkovne zbirke je posodobljena
job-note-damaged = prebrani podatki so poškodovani
job-note-disk-full = disk je poln
job-note-not-written = v mapo ni mogoče pisati
job-note-no-pg-dump = pg_dump ni nameščen
job-note-pg-dump = pg_dump je sporočil napako, ki je v dnevniku
job-note-program-ended = program se je končal, preden je opravil delo
job-note-stopped = nekdo je to ustavil
command-signals = Glasovi, ki so prišli v valovih
job-signals = Glasovi, ki so prišli v valovih
job-note-apart = ti glasovi zdaj štejejo ločeno
signals-title = <b>Glasovi, ki so prišli v valovih</b>
signals-about = Ti glasovi so videti, kot da bi jih ena oseba oddala z veliko računi. Štejejo ločeno, dokler kdo ne odloči drugače. To je lahko zmota: skupaj glasuje na primer tudi šolski razred.
signals-none = Noben glas ni prišel v valu.
signals-wave = Val { $number }
signals-name = <b>Val { $number }</b> · { $consultation }
signals-when = { $since } – { $until }
signals-facts = { $country } · Ljudje: { $people } · Glasovi: { $votes }, od tega o predlogih, ki smo jih izbrali mi: { $served }
signals-signs = Kaj je nenavadno: { $signs }
signals-fast = hitri odgovori
signals-alike = enaki odgovori
signals-new = veliko novih ljudi naenkrat
signals-burst = veliko enakih glasov naenkrat
signals-apart = Ti glasovi štejejo ločeno.
signals-count = Ti glasovi štejejo kot vsi drugi.
signals-fixed = Izidi so objavljeni: nič se ne spremeni več.
signals-most = Največ glasov iz tega vala je o predlogih:
signals-most-line = • Št. { $number } ({ $text }): strinjam se { $agree }, nevtralno { $neutral }, ne strinjam se { $disagree }
signals-sum = Skupaj: strinjam se { $agree }, nevtralno { $neutral }, ne strinjam se { $disagree }
signals-if-count = Če bi ti glasovi šteli, med najboljšimi:
signals-if-apart = Če bi ti glasovi šteli ločeno, med najboljšimi:
signals-move = • Št. { $number } ({ $text }): mesto { $before } → { $after }
signals-no-move = Nič se ne bi spremenilo.
signals-more-moves = … in še { $number }
signals-follow = Nekateri od teh glasov se še prenašajo. To traja nekaj minut.
signals-lead-only = O tem, ali štejejo, lahko odloči vodstvo moderiranja.
signals-let-count = Naj štejejo
signals-set-apart = Znova loči
signals-confirm-count = Da, naj štejejo
signals-confirm-apart = Da, loči jih
signals-show = Pokaži valove
signals-ask-count = Naj glasovi iz vala { $number } štejejo kot vsi drugi? Ljudje: { $people }. Glasovi: { $votes }. Do objave izidov jih lahko znova ločite.
signals-ask-apart = Naj glasovi iz vala { $number } štejejo ločeno? Ljudje: { $people }. Glasovi: { $votes }. Do objave izidov lahko odločite, da znova štejejo kot vsi drugi.
signals-done-count = Glasovi iz vala { $number } štejejo kot vsi drugi. Pri velikem valu zadnji glasovi sledijo v nekaj minutah.
signals-done-apart = Glasovi iz vala { $number } štejejo ločeno. Pri velikem valu zadnji glasovi sledijo v nekaj minutah.
signals-already = O tem je že odločeno. Stanje je takšno.
signals-gone = Takega vala ni.
notice-wave = <b>Glasovi so prišli v valu: { $consultation }</b>

    Videti so, kot da bi jih ena oseba oddala z veliko računi, in štejejo ločeno. Prosimo, preglejte jih; vodstvo moderiranja lahko odloči, da štejejo.
page-results = Rezultati
page-description = Kaj menijo ljudje v Evropi: »{ $question }«
page-skip = Pojdi na vsebino
page-parts = Deli teh rezultatov
page-countries = Države
page-themes = Teme
page-groups = Skupine mnenj
page-exposure = Pravično prikazovanje
page-all = Celotna razvrstitev
page-data = Podatki in metoda
page-chat = Odpri pogovor
page-people =
    { $people ->
        [one] { $people } oseba
        [two] { $people } osebi
        [few] { $people } osebe
       *[other] { $people } oseb
    }
page-votes =
    { $votes ->
        [one] { $votes } glas
        [two] { $votes } glasova
        [few] { $votes } glasovi
       *[other] { $votes } glasov
    }
page-published = Datum objave: { $date }
page-notes = Kako to razumeti
page-note-interval = Pravi delež je v razponu s 95-odstotno gotovostjo.
page-note-served = O mestih odločajo samo glasovi o predlogih, ki smo jih za ljudi izbrali mi.
page-note-linked =
    { $votes ->
        [one] { $votes } glas je prišel prek deljene povezave. Šteje ločeno in ne spremeni nobenega mesta.
        [two] { $votes } glasova sta prišla prek deljenih povezav. Štejeta ločeno in ne spremenita nobenega mesta.
        [few] { $votes } glasovi so prišli prek deljenih povezav. Štejejo ločeno in ne spremenijo nobenega mesta.
       *[other] { $votes } glasov je prišlo prek deljenih povezav. Štejejo ločeno in ne spremenijo nobenega mesta.
    }
page-note-apart =
    { $votes ->
        [one] { $votes } glas je prišel v nenadnem valu. Šteje ločeno in ne spremeni nobenega mesta.
        [two] { $votes } glasova sta prišla v nenadnih valovih. Štejeta ločeno in ne spremenita nobenega mesta.
        [few] { $votes } glasovi so prišli v nenadnih valovih. Štejejo ločeno in ne spremenijo nobenega mesta.
       *[other] { $votes } glasov je prišlo v nenadnih valovih. Štejejo ločeno in ne spremenijo nobenega mesta.
    }
page-note-translated = Kjer je tako označeno, je prevod strojni. Izvirnik je na strani vsakega predloga.
page-place = Mesto
page-proposal = Predlog
page-range = Razpon
page-votes-number = Glasovi
page-country = Država
page-language = Jezik
page-people-number = Ljudje
page-proposals = Predlogi
page-zone = Izid
page-theme = Tema
page-theme-none = Brez teme
page-zone-consensus = Soglasje
page-zone-rejection = Zavrnitev
page-zone-limbo = Brez jasnega mnenja
page-zone-controversy = Deljena mnenja
page-few = malo
page-agenda-plot = Delež tistih, ki se strinjajo, z razponom
page-agenda-seen = Za vsako mesto pika kaže delež tistih, ki se strinjajo, črta pa njegov razpon. Iste številke so v tabeli.
page-countries-plot = Delež tistih, ki se strinjajo, po državah
page-countries-seen = Za vsako državo pika kaže delež tistih, ki se strinjajo. Iste številke so v tabeli.
page-countries-each = Ljudje, glasovi in predlogi po državah
page-country-likes = Največja podpora: { $country }
page-bars-seen = Stolpec za vsako vrstico. Iste številke so v tabeli.
page-themes-plot = Predlogi s soglasjem, po temah
page-themes-note = Stolpec kaže delež med predlogi, ki imajo dovolj glasov.
page-told = Z dovolj glasovi
page-groups-note = Ljudje, ki glasujejo podobno, so blizu skupaj. Vsak znak pomeni več ljudi: večji ko je, več jih je.
page-groups-seen = Zemljevid, na katerem so ljudje, ki glasujejo podobno, blizu skupaj. Vsaka skupina ima svojo obliko in svojo črko.
page-groups-none = Za zemljevid mnenj ni dovolj glasov.
page-group = Skupina { $letter }
page-group-agrees = Pogosteje se strinja kot drugi
page-group-disagrees = Pogosteje se ne strinja kot drugi
page-group-here = Ta skupina
page-group-others = Drugi
page-together = Vse skupine se strinjajo
page-marks = Znaki na zemljevidu
page-exposure-promised =
    { $votes ->
        [one] Vsakemu predlogu je bil obljubljen vsaj { $votes } glas.
        [two] Vsakemu predlogu sta bila obljubljena vsaj { $votes } glasova.
        [few] Vsakemu predlogu so bili obljubljeni vsaj { $votes } glasovi.
       *[other] Vsakemu predlogu je bilo obljubljenih vsaj { $votes } glasov.
    }
page-exposure-reached = Predlogi, ki so jih dobili: { $reached } od { $count }.
page-exposure-gini = Ginijev koeficient glasov: { $value } (0: vsi predlogi jih imajo enako).
page-spread-plot = Koliko predlogov ima koliko glasov
page-halves-plot = Povprečno število glasov: zgodnji in pozni predlogi
page-part-all = Vsi
page-part-early = Zgodaj sprejeti
page-part-late = Pozno sprejeti
page-mean = Povprečno število glasov
page-least = Najmanj glasov
page-reached = Z obljubljenim številom glasov
page-number = Stran { $page } od { $pages }
page-answers = Kako so ljudje odgovorili
page-original = V izvirnem besedilu
page-among = Kako pogosto bi bil predlog med najboljšimi, če bi vprašali druge ljudi: { $share } primerov.
page-method = Kako je bilo šteto
page-method-place = O mestu odloča spodnja meja razpona: velika podpora maloštevilnih ljudi ni dovolj.
page-licence = Podatke lahko prosto uporabljate, če navedete vir.
page-downloads = Prenosi
page-file-exposure = Glasovi o vsakem predlogu (CSV)
page-file-report = Vse številke s teh strani (JSON)
page-file-open = Odprti podatki s posameznimi glasovi, brez imen (ZIP)
page-verify = Datoteko ZIP lahko vsakdo preveri s tem ukazom:
page-variants = Če bi šteli drugače
page-variant-light = Brez najdejavnejših ljudi
page-variant-alike = Ljudje, ki glasujejo zelo podobno, šteti enkrat
page-variant-all = Z glasovi prek povezav
page-variant-people = Koliko ljudi to zadeva
page-entered = Bi se uvrstili
page-left = Bi izpadli
page-missing = Tukaj ni rezultatov
page-missing-why = Morda še niso objavljeni ali pa niso več na voljo.
page-soon = Rezultati se pripravljajo
page-soon-why = Prosimo, vrnite se čez minuto.
page-away = Rezultatov trenutno ni mogoče prikazati
export-open-data = Odprti podatki: { $name }, krog { $place }
export-open-data-file = Ta datoteka vsebuje odprte podatke: { $name }, krog { $place }.
export-open-data-large = Odprti podatki ({ $name }, krog { $place }) so datoteka, velika { $size } MB. To je preveč za ta pogovor.
export-open-data-page = Vsakdo jo lahko prenese tukaj: { $address }
export-open-data-members = To posvetovanje je samo za osebe iz organizacije, zato datoteke ni na nobeni javni strani. Da vam jo lahko upravljavec te storitve. Ime datoteke: { $file }
export-open-data-check = SHA-256 te datoteke: <code>{ $sum }</code>

    Preverjanje datoteke: <code>polyphony verify { $file }</code>
export-open-data-waiting = Odprti podatki ({ $name }, krog { $place }) se pripravljajo. Prosimo, poskusite znova čez nekaj minut.
theme-suggested = ★ je samo predlagana možnost glede na podobnost s predlogi, ki že imajo temo. Odločitev je vaša.
