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

    /start – nadaljevanje glasovanja
    /language – sprememba jezika
    /country – sprememba države
    /privacy – kaj shranimo in kako prenehate sodelovati
    /help – to besedilo
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
withdraw-question = <b>Želite preklicati privolitev?</b> Vaši glasovi, jezik, država in šifrirana identiteta bodo nato takoj izbrisani. Tega ni mogoče razveljaviti.
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
