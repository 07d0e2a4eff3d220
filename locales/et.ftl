welcome =
    <b>{ $question }</b>

    Tere tulemast! Polyphony on kodanikukonsultatsioon, mida korraldab { $organiser }. Te loete kaaskodanike ettepanekuid ühekaupa ja ütlete, kas olete nõus või mitte.

    See on automaatne teenus: teile vastab arvutiprogramm. Teie keel, riik ja hääled salvestatakse alles siis, kui olete selleks nõusoleku andnud. Kuidas lahkuda ja mida me teie kohta teame: /privacy

    <b>Millist keelt soovite kasutada?</b>
welcome-language = <b>Millist keelt soovite kasutada?</b>
language-set = Nüüd räägime eesti keeles.
country-question = <b>Millises riigis te elate?</b> Hääletate koos selle riigi kodanikega.
country-set = Teie riik: { $country }
country-not-open = Valitud riigis ({ $country }) seda konsultatsiooni ei toimu. Võite valida teise riigi või hiljem uuesti vaadata.
consent-request =
    <b>Teie nõusolek</b>

    Hääled avalike ettepanekute kohta väljendavad poliitilisi vaateid. Seepärast küsime luba, enne kui midagi salvestame.

    Kui annate nõusoleku, salvestab { $organiser } selle konsultatsiooni jaoks teie hääled, keele ja riigi. Teie identiteet selles rakenduses krüpteeritakse ja seda hoitakse häältest eraldi. Avaldame ainult koondandmeid, mitte kunagi seda, kuidas hääletas üksikisik.

    Peate olema vähemalt { $age }-aastane. Nõusoleku saate igal ajal tagasi võtta sama lihtsalt kui anda: /privacy. Küsimused: { $contact }
consent-yes = Nõustun ja olen vähemalt { $age }-aastane
consent-no = Ei, aitäh
consent-thanks = Aitäh! Siin on esimene ettepanek.
consent-declined =
    Hästi. Teie kohta ei ole midagi salvestatud ja selleks vestluseks vajalikud andmed kustutatakse ühe päeva jooksul.

    Kui mõtlete ümber, kirjutage /start.
consent-needed = Enne hääletamist vajame teie nõusolekut.
no-consultation = Praegu ei ole ükski konsultatsioon avatud. Palun vaadake hiljem uuesti.
link-unknown = See link ei vii enam kuhugi, seega alustame algusest.
card-proposal = <b>{ $proposal }</b>
card-author = — kaaskodanik, { $country }
vote-agree = Olen nõus
vote-neutral = Olen erapooletu
vote-disagree = Ei ole nõus
skip = Jäta vahele
more = Veel
change-vote = Muuda minu viimast häält
last-vote-agree = <i>Teie viimane hääl: olete nõus ettepanekuga „{ $proposal }“. Soovi korral öelge, miks:</i>
last-vote-neutral = <i>Teie viimane hääl: olete erapooletu ettepaneku suhtes: „{ $proposal }“. Soovi korral öelge, miks:</i>
last-vote-disagree = <i>Teie viimane hääl: te ei ole nõus ettepanekuga „{ $proposal }“. Soovi korral öelge, miks:</i>
reason-favourite = Minu lemmik
reason-doable = See on tehtav
reason-obvious = Iseenesestmõistetav
reason-no-way = Mitte mingil juhul
reason-unrealistic = Ebareaalne
reason-empty = Tühjad sõnad
reason-not-understood = Ma ei saa aru
reason-no-opinion = Arvamus puudub
reason-indifferent = Mul on ükskõik
recorded-agree = Kirjas: olete nõus.
recorded-neutral = Kirjas: olete erapooletu.
recorded-disagree = Kirjas: te ei ole nõus.
recorded-share =
    { $votes ->
        [one] { $votes } häälest { $share } on „Olen nõus“.
       *[other] { $votes } häälest { $share } on „Olen nõus“.
    }
already-agree = Olite ka varem nõus. Teie hääl läheb arvesse üks kord.
already-neutral = Olite ka varem erapooletu. Teie hääl läheb arvesse üks kord.
already-disagree = Te ei olnud ka varem nõus. Teie hääl läheb arvesse üks kord.
changed-agree = Muudetud: nüüd olete nõus.
changed-neutral = Muudetud: nüüd olete erapooletu.
changed-disagree = Muudetud: nüüd te ei ole nõus.
withdrawn = Teie hääl on kustutatud.
skipped = Vahele jäetud. Vahelejätmine ei lähe kirja erapooletu häälena.
reason-noted = Kirja pandud. Aitäh!
reason-removed = Tagasi võetud.
change-agree = Teie hääl: <b>olen nõus</b>. Ettepanek: „{ $proposal }“
change-neutral = Teie hääl: <b>olen erapooletu</b>. Ettepanek: „{ $proposal }“
change-disagree = Teie hääl: <b>ei ole nõus</b>. Ettepanek: „{ $proposal }“
change-question = Milline peaks see olema?
withdraw-vote = Kustuta minu hääl
back = Tagasi
nothing-to-change = Teil ei ole veel häält, mida muuta.
summary =
    { $count ->
        [one] <b>Olete vaadanud { $count } ettepanekut.</b>
       *[other] <b>Olete vaadanud { $count } ettepanekut.</b>
    }
summary-counts = Nõus: { $agree } · Erapooletu: { $neutral } · Ei ole nõus: { $disagree } · Vahele jäetud: { $skipped }
summary-question = Kas soovite jätkata?
go-on = Jätka
stop = Praegu aitab
stopped = Aitäh osalemise eest! Teie hääled jäävad alles. Jätkamiseks puudutage nuppu või kirjutage /start.
nothing-left = <b>Olete näinud kõiki ettepanekuid, mille üle saate hääletada.</b> Aitäh!
nothing-left-offer = Kas saadame teile ühe sõnumi, kui uusi ettepanekuid tuleb? Saate sellest igal ajal loobuda: /privacy.
tell-me = Jah, andke mulle teada
do-not-tell-me = Ärge mulle kirjutage
tell-me-set = Kokku lepitud: saadame teile ühe sõnumi, kui midagi uut on.
tell-me-off = Kokku lepitud: me ei kirjuta teile.
tell-me-message = Kaaskodanikelt on tulnud uusi ettepanekuid. Kas soovite neid näha?
more-title = <b>Mida soovite teha?</b>
button-language = Keel
button-country = Riik
button-privacy = Andmekaitse
button-help = Abi
help =
    <b>Kuidas see toimib</b>

    Näitame teile ühte ettepanekut korraga. Puudutage nuppu „Olen nõus“, „Olen erapooletu“ või „Ei ole nõus“ või jätke ettepanek vahele. Võite ka kirjutada nupul oleva sõna või nupu numbri: 1, 2, 3…

    Teiste hääli näete alles siis, kui olete ise hääletanud. Saate oma häält muuta või selle kustutada.
privacy =
    <b>Andmekaitse</b>

    Seda konsultatsiooni korraldab { $organiser }. Teile vastab arvutiprogramm, mitte inimene.

    Teie nõusolekul salvestatakse teie hääled, keel, riik ja see, milliseid ettepanekuid olete näinud. Teie identiteet selles rakenduses on krüpteeritud ja leitav ainult salajase võtmega. Hääled salvestatakse numbri all, ilma teie identiteedita. Me ei salvesta nime, kasutajanime ega pilti ning avaldame ainult koondandmeid.

    Ilma teie nõusolekuta säilitatakse ainult selle vestluse seis, kõige kauem üks päev.

    Küsimused ja kaebused: { $contact }
privacy-consent = Nõusoleku andmise kuupäev: { $date }.
privacy-no-consent = Te ei ole nõusolekut andnud.
privacy-tell-me = Saadame teile ühe sõnumi, kui uusi ettepanekuid tuleb.
privacy-withdraw = Võta minu nõusolek tagasi
withdraw-yes = Kustuta kõik
withdraw-no = Jäta kõik alles
withdraw-done = Kõik teie kohta käiv on kustutatud. Aitäh, et osalesite! Kui soovite kunagi uuesti alustada, kirjutage /start.
command-start = Ettepanekute üle hääletamine
command-language = Keele muutmine
command-country = Riigi muutmine
command-privacy = Mida salvestatakse ja kuidas lahkuda
command-help = Kuidas see toimib
not-understood = Vabandust, ma ei saanud sellest aru. Võite puudutada nuppu või kirjutada selle numbri:
not-text = Saan aru ainult tekstist ja nuppudest. Abi saamiseks kirjutage /help.
button-old = See nupp enam ei tööta. Jätkame siit.
proposal-unknown = Sellist ettepanekut ei ole või seda ei ole teile näidatud. Siin on järgmine.
proposal-closed = Hääletus selle ettepaneku üle on lõppenud, seega midagi ei muudetud. Siin on järgmine.
proposal-own = See on teie enda ettepanek. Selle üle hääletavad teised.
try-again = Praegu see ei õnnestunud ja midagi ei salvestatud. Palun proovige minuti pärast uuesti.
too-long = See on liiga pikk. Palun kirjutage kuni { $limit } tähemärki.
too-fast = See oli väga kiire. Palun oodake hetk ja proovige uuesti.
group-only-private = Minuga saab hääletada üks inimene korraga. Palun kirjutage mulle privaatselt.
open-private = Kirjutage mulle privaatselt
web-title = Polyphony – kodanikukonsultatsioon
web-description = Lugege kaaskodanike ettepanekuid ja öelge, kas olete nõus või mitte.
web-conversation = Vestlus
web-message = Teie sõnum
web-send = Saada
web-you = Teie
web-service = Polyphony
web-connecting = Ühendamine…
web-reconnecting = Ühendus katkes. Proovime uuesti…
web-connected = Ühendatud
web-skip-to-message = Liigu sõnumiväljale
web-noscript = See vestlus vajab JavaScripti. Osaleda saate ka sõnumirakenduses.
button-propose = Kirjuta ettepanek
propose-invite = Kas teil on oma idee? Võite selle kaaskodanikele esitada.
propose-prompt =
    <b>Kirjutage oma ettepanek</b>

    Iga ettepanek algab sõnadega „{ $opening } …“. Palun kirjutage, kuidas teie oma jätkub: üks mõte, oma sõnadega, { $shortest } kuni { $longest } tähemärki.
propose-edit-prompt = <b>Palun kirjutage uus sõnastus.</b> Seni on teil kirjas:
propose-closed = Praegu ei saa ettepanekuid esitada. Hääletada saate endiselt.
propose-too-short =
    { $count ->
        [one] See on ainult { $count } tähemärk. Palun kirjutage vähemalt { $shortest }.
       *[other] Seda on ainult { $count } tähemärki. Palun kirjutage vähemalt { $shortest }.
    }
propose-too-long =
    { $count ->
        [one] See on { $count } tähemärk, lubatud on kuni { $longest }. Palun lühendage.
       *[other] Seda on { $count } tähemärki, lubatud on kuni { $longest }. Palun lühendage.
    }
propose-language = <b>Mis keeles on teie ettepanek?</b>
other-language = Muu keel
propose-similar = <b>Teised on juba teinud sarnaseid ettepanekuid.</b> Võite mõne üle neist hääletada või siiski enda oma saata.
propose-vote-on = Hääleta: { $number }
propose-all-the-same = Saada siiski minu oma
propose-repeat = <b>Selline ettepanek on juba tehtud.</b> Võite selle üle hääletada:
propose-own-repeat = Olete selle ettepaneku juba saatnud. Käsk /mine näitab, mis sellest sai.
propose-facts = Keel: { $language } · Tähemärke: { $count } / { $longest }
propose-preview-note = Enne kui teised seda näevad, loeb selle läbi moderaator. Teie nime ei näidata. Kas saadame ära?
propose-send = Saada
propose-edit = Muuda
cancel = Loobu
propose-cancelled = Teie mustand on kustutatud.
propose-limit =
    { $count ->
        [one] Olete viimase 24 tunni jooksul saatnud { $count } ettepaneku, rohkem praegu saata ei saa. Järgmise saate saata alates: { $time }. Mustand jääb alles.
       *[other] Olete viimase 24 tunni jooksul saatnud { $count } ettepanekut, rohkem praegu saata ei saa. Järgmise saate saata alates: { $time }. Mustand jääb alles.
    }
propose-sent =
    <b>Aitäh! Teie ettepaneku number on { $number }.</b>

    Kõigepealt loeb selle läbi moderaator. Anname teile teada, mis otsustati. Käsk /mine näitab kõiki teie ettepanekuid.
propose-offer = Vabandust, ma ei saanud sellest aru. Kui see on mõeldud ettepanekuna, võime sellega edasi minna.
propose-offer-yes = Tee sellest ettepanek
check-refused = <b>Nii ei saa teie ettepanekut saata.</b> Palun kirjutage see uuesti:
check-flagged = Arvestage, et moderaator vaatab selle hoolikalt üle:
check-link = Palun jätke veebiaadressid ja lingid ära.
check-email = Palun jätke e-posti aadressid ära.
check-phone = Palun jätke telefoninumbrid ära.
check-handle = Palun jätke kasutajanimed (@…) ära.
check-hashtag = Palun jätke teemaviited (#…) ära.
check-capitals = Palun ärge kirjutage kõike suurtähtedega.
check-invisible = Tekstis on nähtamatuid märke. Palun tippige see uuesti.
check-scripts = Palun ärge kasutage ühes sõnas eri tähestike tähti.
check-repeated = Palun ärge korrake sama märki palju kordi.
check-word-refused = Tekstis on sõna, mis ei ole siin lubatud.
check-word-flagged = Tekstis on sõna, mis võib teisi haavata.
check-alphabet = Tekst ei ole kirjutatud selle keele tähestikus.
check-repeated-word = Tekstis kordub sama sõna palju kordi.
button-mine = Minu ettepanekud
mine-title = <b>Teie ettepanekud</b>
mine-none = Te ei ole veel ühtegi ettepanekut saatnud.
mine-entry = <b>Nr { $number }</b> · { $state }
state-waiting = ootab moderaatorit
state-accepted = vastu võetud
state-refused = tagasi lükatud
state-withdrawn = tagasi võetud
state-merged = ühendatud teisega
state-hidden = peidetud, kuni moderaator selle üle vaatab
mine-votes-few =
    { $votes ->
        [one] seni { $votes } hääl
       *[other] seni { $votes } häält
    }
mine-withdraw = Võta nr { $number } tagasi
mine-withdrawn = Teie ettepanek nr { $number } on tagasi võetud.
mine-withdraw-late = Keegi on selle üle juba hääletanud, seega ei saa seda enam tagasi võtta.
older = Vanemad
notice-accepted = Teie ettepanek nr { $number } on vastu võetud. Kaaskodanikud saavad nüüd selle üle hääletada.
notice-refused = Teie ettepanekut nr { $number } ei võetud vastu. Põhjus: { $reason }
notice-merged = Teie ettepanek nr { $number } ütleb sama mis ettepanek nr { $other }. Edaspidi hääletatakse viimase üle.
notice-hidden = Teie ettepanekust nr { $number } on teatatud. See on peidetud, kuni moderaator selle üle vaatab.
notice-restored = Moderaator vaatas teie ettepaneku nr { $number } üle. Seda näidatakse jälle.
notice-milestone =
    { $votes ->
        [one] Teie ettepanek nr { $number } on saanud { $votes } hääle.
       *[other] Teie ettepanek nr { $number } on saanud { $votes } häält.
    }
refusal-incomprehensible = Sellest ei ole võimalik aru saada.
refusal-off-topic = See ei vasta selle konsultatsiooni küsimusele.
refusal-partisan = See on mõne erakonna või isiku poolt või vastu.
refusal-unlawful = See on seadusega vastuolus.
refusal-advertising = See on reklaam.
refusal-several-ideas = Selles on mitu mõtet. Palun saatke need ükshaaval.
refusal-wrong-language = See on kirjutatud muus keeles, kui märgitud.
refusal-rude = See on solvav.
refusal-out-of-reach = See puudutab midagi, mida see konsultatsioon muuta ei saa.
refusal-already-proposed = Selline ettepanek on juba tehtud.
refusal-test = Paistab, et see saadeti ainult proovimiseks.
refusal-other = See ei järgi selle konsultatsiooni reegleid.
button-report = Teata sellest ettepanekust
report-question = <b>Mis on selles ettepanekus valesti?</b>
report-illegal = See on ebaseaduslik
report-offensive = See on solvav
report-personal-data = Isikuandmed
report-wrong-language = Vale keel
report-bad-translation = Halb tõlge
report-duplicate = Kordab teist ettepanekut
report-other = Midagi muud
report-sentence = Palun kirjutage ühes sõnumis, mis on valesti. Sõnumis võib olla kuni { $limit } tähemärki.
report-received = <b>Aitäh! Teie teate number on { $number }.</b> Moderaator vaatab selle üle ja me anname teile tulemusest teada.
report-already = Olete sellest ettepanekust juba teatanud. Teie teate number on { $number }.
report-nothing = Praegu ei ole ettepanekut, millest teatada.
notice-report-removed = Teie teade nr { $number }: moderaator eemaldas ettepaneku. Aitäh!
notice-report-kept = Teie teade nr { $number }: moderaator vaatas ettepaneku üle. See jääb alles.
button-share = Jaga
share-proposal = <b>Jagage seda ettepanekut</b> selle lingiga:
share-consultation = <b>Jagage seda konsultatsiooni</b> selle lingiga:
share-send = Saada vestlusse
share-question = Mida teie arvate?
share-vote = Ütle oma arvamus
share-open = Ava konsultatsioon
link-elsewhere = Selle ettepaneku üle hääletatakse teises riigis.
web-copied = Link on kopeeritud.
button-results = Tulemused
results-country = <b>Tulemused: { $country }</b>
results-all = <b>Tulemused: kõik riigid</b>
results-agreed = <b>Enamik on nõus</b>
results-divided = <b>Arvamused lahknevad</b>
results-rejected = <b>Enamik ei ole nõus</b>
results-line =
    { $votes ->
        [one] nõus on { $share } ({ $low } kuni { $high }), { $votes } hääl
       *[other] nõus on { $share } ({ $low } kuni { $high }), { $votes } häält
    }
results-none = Praegu ei ole veel midagi näidata. Ettepaneku tulemust näete siis, kui olete selle üle hääletanud ja hääli on vähemalt { $limit }.
results-note = Need on ettepanekud, mille üle olete hääletanud. Sulgudes on vahemik, millesse osakaal jääb 95% kindlusega.
results-published = Konsultatsioon on lõppenud ja need on selle tulemused. Sulgudes on vahemik, millesse osakaal jääb 95% kindlusega.
results-my-country = Minu riik
results-all-countries = Kõik riigid
results-picture = Pildina
picture-alt = Tulbad näitavad, kui suur osa on nõus, on erapooletu või ei ole nõus.
privacy-retention =
    { $count ->
        [one] Kõik teie andmed kustutatakse { $count } päev pärast konsultatsiooni lõppu. Teie hääled lähevad ka siis arvesse, kuid neid ei saa enam teiega seostada.
       *[other] Kõik teie andmed kustutatakse { $count } päeva pärast konsultatsiooni lõppu. Teie hääled lähevad ka siis arvesse, kuid neid ei saa enam teiega seostada.
    }
privacy-backups = Varukoopiad, milles kustutatud andmed on veel alles, hävitatakse teatud aja pärast. Päevi: { $days }
privacy-changed = <b>Andmekaitseteave on muutunud.</b> Palun otsustage uuesti, kas soovite osaleda.
privacy-publish = Võite lubada meil avaldada teie hääled avaandmetena, juhusliku numbri all ja ilma teie identiteedita.
privacy-commands =
    /export – fail kõigi teie andmetega
    /forget – kõigi teie andmete kustutamine
allow-contact = Kirjutage mulle tulemustest
allow-publish = Minu hääled avaandmetena
allowed = Kirja pandud. Võite loa igal ajal tagasi võtta.
not-allowed = Kirja pandud. Luba on tagasi võetud.
button-export = Kõik minu andmed
export-done = Selles failis on kõik, mida oleme teie kohta salvestanud.
export-download = Laadi fail alla
forget-question =
    <b>Kas soovite lahkuda?</b>

    Kohe kustutatakse teie identiteet selles rakenduses, teie keel, riik ja seaded, andmed selle kohta, mida olete näinud, teie mustandid ja ettepanekud, mis alles ootavad moderaatorit. Teie vastu võetud ettepanekud jäävad alles, kuid neid ei saa enam teiega seostada.

    Mida teha teie häältega?
forget-with-votes = Kustuta ka minu hääled
forget-keep-votes = Minu hääled jäägu arvesse
forget-sure-with-votes = <b>Kas olete kindel?</b> Kõik teie andmed kustutatakse ja teie hääled ei lähe enam arvesse. Seda ei saa tagasi võtta.
forget-sure-keep-votes = <b>Kas olete kindel?</b> Kõik teie andmed kustutatakse. Teie hääled jäävad arvesse, kuid neid ei saa enam teiega seostada. Seda ei saa tagasi võtta.
demographic-intro = <b>Üks küsimus teie kohta, kui soovite vastata.</b> Vastus läheb arvesse nii, et seda ei saa teiega seostada.
demographic-age = Kui vana te olete?
demographic-gender = Milline vastus käib teie kohta?
demographic-area = Kus te elate?
gender-woman = Naine
gender-man = Mees
gender-other = Ei kumbki
area-city = Suures linnas
area-town = Väikelinnas
area-village = Maal
demographic-skip = Ma ei soovi vastata
demographic-thanks = Aitäh vastuse eest!
button-link = Seo teine rakendus
link-offer = <b>Osalege mitmes rakenduses ühe inimesena.</b> Kirjutage see kümne minuti jooksul teises rakenduses:
link-prompt = Kui olete teisest rakendusest juba koodi saanud, kirjutage see siia.
link-question =
    <b>Kas seome selle vestluse teisega?</b>

    Siis on mõlema taga sama inimene: kes kasutab teist vestlust, näeb teie hääli ja saab neid muuta. Jätkake ainult siis, kui ka teine vestlus on teie oma. Kui olete sama ettepaneku üle hääletanud kaks korda, läheb arvesse hilisem hääl.
link-yes = Jah, seo
link-no = Ei, ära seo
link-done = Vestlused on nüüd seotud: mõlema taga on sama inimene.
link-wrong = Sellist koodi ei ole või see on aegunud. Uue koodi saate teises rakenduses käsuga /link.
link-same = Selle koodi saite siit. Palun kirjutage see teises rakenduses.
button-settings = Seaded
settings-title = <b>Seaded</b>
settings-place = Keel: { $language } · Riik: { $country }
settings-notices-note = Uudised teie enda ettepanekute ja teadete kohta:
settings-digest-note = Tulemused ja uued ettepanekud:
settings-quiet-note = Öösel ({ $from } kuni { $until }) me teile ei kirjuta.
digest-never = Mitte kunagi
digest-weekly = Kord nädalas
digest-daily = Iga päev
settings-notices = Andke kohe teada
settings-quiet = Öösel vaikus
settings-stop = Peata kõik sõnumid
settings-saved = Salvestatud.
stopped-all = Kokku lepitud: me ei kirjuta teile enam, kui te just ise meile ei kirjuta. Teie hääled jäävad alles. Muuta saate seda käsuga /settings, kõik kustutab käsk /forget.
command-propose = Ettepaneku kirjutamine
command-mine = Minu ettepanekud
command-results = Milles ollakse ühel meelel
command-settings = Keel, riik, sõnumid
command-export = Fail kõigi minu andmetega
command-forget = Kõigi minu andmete kustutamine
command-link = Osalemine mitmes rakenduses
rules-title =
    <b>Selle konsultatsiooni reeglid</b>

    Iga ettepaneku loeb enne teisi läbi inimene, mitte programm. Seda ei võeta vastu, kui kehtib midagi järgmisest:
rules-note =
    { $limit ->
        [one] Igaüks võib ettepanekust teatada. Kui seda on teinud { $limit } inimene, peidetakse see automaatselt, kuni moderaator selle üle vaatab. Autor saab teada iga otsuse ja selle põhjuse.
       *[other] Igaüks võib ettepanekust teatada. Kui seda on teinud { $limit } inimest, peidetakse see automaatselt, kuni moderaator selle üle vaatab. Autor saab teada iga otsuse ja selle põhjuse.
    }
statement-rule = See on reegel nr { $number } meie reeglitest: /rules.
statement-person = Selle otsustas inimene, mitte programm.
statement-automated = See toimus automaatselt. Inimene vaatab selle üle.
queue-facts = Nr { $number } · { $language } · { $country } · ootab alates: { $time }
queue-new = Miks see siin on: uus ettepanek.
queue-flagged = Miks see siin on: uus ettepanek, mis märgistati automaatselt:
queue-reported =
    { $count ->
        [one] Miks see siin on: { $count } teade.
       *[other] Miks see siin on: { $count } teadet.
    }
queue-author = Sama autori teised ettepanekud – vastu võetud: { $accepted }, tagasi lükatud: { $refused }, ootel: { $waiting }
queue-empty = <b>Teid ei oota praegu midagi.</b> Aitäh!
queue-why = <b>Millist reeglit see rikub?</b>
queue-accept = Võta vastu
queue-keep = See jääb
queue-refuse = Lükka tagasi
queue-later = Jäta teistele
queue-undo = Võta tagasi
queue-accepted = Nr { $number } on vastu võetud. Autor saab sellest teada minuti pärast.
queue-refused = Nr { $number } on tagasi lükatud. Autor saab sellest teada minuti pärast.
queue-undone = Otsus on tagasi võetud. Kellelegi pole teatatud.
queue-undo-late = Selle tagasivõtmiseks on liiga hilja.
queue-not-yours = Seda ei salvestatud: teie kolm minutit on läbi või vaatab seda juba keegi teine.
command-rules = Ettepanekute reeglid
role-moderator = moderaator
role-lead = juhtiv moderaator
role-organiser = korraldaja
role-operator = haldaja
command-queue = Mis moderaatorit ootab
command-history = Mida ettepaneku kohta otsustati
command-team = Kes modereerivad
command-summary = Modereerimine arvudes
command-log = Laadi logi alla
team-title = <b>Meeskond</b>
team-entry = Nr { $number } · { $role } · { $languages } · alates { $date }
team-invited = Nr { $number } · { $role } · { $languages } · kutsutud, kuni { $date }
team-all-languages = kõik keeled
team-remove = Eemalda nr { $number }
team-invite = Kutsu keegi
team-removed = Nr { $number }: sellest hetkest rolli enam ei ole.
team-refused = Teie roll ei luba seda.
invite-role = <b>Millisesse rolli Te kutsute?</b>
invite-languages = <b>Milliseid keeli see inimene loeb?</b> Ärge valige ühtegi, kui kõiki.
invite-consultations = <b>Millistele konsultatsioonidele?</b> Ärge valige ühtegi, kui kõigile.
invite-next = Edasi
invite-link = <b>See on kutse ühele inimesele.</b> Roll: { $role }. Keeled: { $languages }. See toimib üks kord, kuni { $time }. Saatke link ainult sellele inimesele:
invitation =
    <b>Teid on kutsutud modereerimisel aitama.</b> Teie roll: { $role }. Keeled: { $languages }.

    Teised meeskonnas näevad numbrit, mitte Teie nime. Hoiame krüpteeritult alles, kust Teid leida, seni kuni Te aitate.
invitation-accept = Võta kutse vastu
invitation-joined = <b>Tere tulemast meeskonda!</b> Teie number seal on { $number }. Mis Teid ootab: /queue
invitation-used = Seda kutset on juba kasutatud. Palun küsige uus.
invitation-expired = See kutse on aegunud. Palun küsige uus.
notice-team-removed = Teil ei ole enam rolli modereerimises. Täname abi eest!
button-moderation = Modereerimine
queue-more = Veel …
queue-correct = Paranda õigekirja
queue-duplicate = See on kordus
queue-theme = Teema
queue-postpone = Lükka edasi
queue-pass-on = Anna juhtivale edasi
queue-all-of-author = Kõik samalt autorilt
queue-suspend = Peata autori õigus
queue-lift = Lõpeta peatamine
queue-filter = Näita ainult …
queue-stands = Otsus jääb
queue-accept-all = Võta kõik vastu
queue-refuse-all = Lükka kõik tagasi
queue-one-by-one = Ükshaaval
queue-more-title = <b>Mis sellega teha?</b>
queue-correct-ask = <b>Palun kirjutage kogu ettepanek parandatud õigekirjaga.</b> Sellega on see vastu võetud ja autor näeb mõlemat varianti.
queue-correct-different = See on teine tekst, mitte parandus. Midagi ei muudetud.
queue-correct-frozen = Keegi on juba hääletanud: sõnad jäävad nii, nagu on.
queue-which = <b>Milline ettepanek ütleb sama?</b> Valige üks või kirjutage selle number.
queue-which-none = Ühelgi selle konsultatsiooni vastu võetud ettepanekul pole seda numbrit.
queue-merged = Nr { $number } kordab ettepanekut nr { $other }. Autor saab sellest teada minuti pärast.
queue-sentence = <b>Palun öelge, miks, kuni { $limit } märgiga.</b> Autor loeb seda.
queue-theme-ask = <b>Millise teema alla see kuulub?</b>
queue-theme-set = Teema: { $theme }
queue-language-ask = <b>Mis keeles see on kirjutatud?</b>
queue-postpone-ask = <b>Kui kaua see peab ootama?</b>
queue-postponed = Nr { $number } ootab kuni { $time }.
queue-passed-on = Nr { $number } ootab nüüd juhtivat moderaatorit.
queue-author-list = <b>Mis sellelt autorilt ootab:</b>
queue-decided-all =
    { $count ->
        [one] { $count } ettepanek on otsustatud. Autor saab sellest teada minuti pärast.
       *[other] { $count } ettepanekut on otsustatud. Autor saab sellest teada minuti pärast.
    }
queue-bulk = Vastu võetud: { $numbers }
queue-bulk-not = Vastu võtmata: { $numbers }. Need on juba otsustatud, kellegi teise käes, ei ole Teie otsustada või neid ei ole olemas.
queue-bulk-how = Palun kirjutage numbrid järele, näiteks: /accept 12 15 18
queue-first-opinion = Teie arvamus on kirja pandud, nr { $number }. Nüüd vaatab seda teine inimene.
queue-disagreed = Te olete eri meelt, nr { $number }: otsustab juhtiv moderaator.
queue-similar = Sarnased ja vastu võetud:
queue-similar-refused = Sarnased ja tagasi lükatud:
queue-appealed = Miks see siin on: keegi vaidlustab otsuse.
queue-suspended-author = Miks see siin on: autor vaidlustab peatamise, mis kestab kuni { $time }.
queue-again = Miks see siin on: selle üle otsustatakse uuesti.
queue-for-lead = See anti juhtivale moderaatorile edasi.
queue-disagreement = Kaks moderaatorit on eri meelt.
queue-state = Seni: { $state }
queue-says = Oma sõnadega: „{ $text }“
queue-filter-title = <b>Mida näidata?</b>
queue-filter-all = Kõik
queue-filtered = Näidatakse ainult: { $what }
why-new = Uued
why-flagged = Märgistatud
why-reported = Teatatud
why-appealed = Vaidlustused
why-suspension = Peatamised
why-again = Uuesti otsustada
theme-democracy = Demokraatia
theme-economy = Majandus
theme-work = Töö
theme-environment = Keskkond
theme-energy = Energia
theme-transport = Transport
theme-health = Tervis
theme-education = Haridus
theme-youth = Noored
theme-migration = Ränne
theme-security = Turvalisus
theme-digital = Digielu
theme-agriculture = Põllumajandus
theme-culture = Kultuur
theme-social = Sotsiaalküsimused
theme-housing = Eluase
suspend-why = <b>Millist reeglit autor rikkus?</b>
suspend-how-long = <b>Kui kaua ei tohi autor ettepanekuid teha?</b>
suspend-done = Autor võib jälle ettepanekuid teha alates { $time }.
suspend-lifted = Autor võib jälle ettepanekuid teha.
notice-suspended = Te ei saa ettepanekuid saata kuni { $time }. Põhjus, Teie ettepanekust nr { $number }: { $reason } Hääletada saate endiselt.
notice-suspension-lifted = Te saate jälle ettepanekuid saata.
propose-suspended = Te ei saa ettepanekuid saata kuni { $time }. Kui Te ei nõustu: /appeal
statement-appeal = Kui Te ei nõustu, saate otsuse vaidlustada { $days } päeva jooksul: /appeal { $number }. Siis otsustab teine inimene.
statement-appeal-suspension = Kui Te ei nõustu, saate otsuse vaidlustada: /appeal. Siis otsustab teine inimene.
statement-which = See on ettepanek nr { $other }.
statement-note = Moderaator kirjutab: „{ $text }“
appeal-button = Vaidlusta
appeal-without = Ilma sõnadeta
appeal-ask = <b>Miks Te ei nõustu?</b> Palun kirjutage see kuni { $limit } märgiga.
appeal-received = <b>Täname.</b> Teine inimene vaatab selle üle ja me teatame tulemusest.
appeal-already = Te olete selle juba vaidlustanud.
appeal-late = Sellest on liiga palju aega: vaidlustada saab { $days } päeva jooksul.
appeal-nothing = Siin ei ole otsust, mida saaksite vaidlustada.
appeal-how = Palun kirjutage ettepaneku number järele, näiteks: /appeal 123
notice-appeal-granted = Vaatasime Teie vaidlustuse uuesti läbi, ettepanek nr { $number }. Otsust on muudetud.
notice-appeal-rejected = Vaatasime Teie vaidlustuse uuesti läbi, ettepanek nr { $number }. Otsus jääb.
notice-corrected = Teie ettepanek nr { $number } on vastu võetud parandatud õigekirjaga. Te kirjutasite: „{ $before }“ Nüüd on see:
notice-nudge =
    { $count ->
        [one] { $count } ettepanek on oodanud kauem, kui lubasime.
       *[other] { $count } ettepanekut on oodanud kauem, kui lubasime.
    }
summary-title = <b>Modereerimine { $since } – { $until }</b>
summary-received = Ettepanekuid: { $proposals }. Teateid: { $reports }. Vaidlustusi: { $objections }.
summary-decided = Otsuseid: { $decided }. Hiljem muudetud: { $reversed }. Praegu ootel: { $waiting }.
summary-wait = Ooteaeg: pooled kuni { $median }, üheksa kümnest kuni { $tenth }.
summary-reasons = Tagasi lükatud, reeglite kaupa:
summary-kappa = Kui üksmeelsed on kaks inimest (Coheni kapa, 1 on parim):
history-how = Palun kirjutage ettepaneku number järele, näiteks: /history 123
history-none = Siin ei ole ettepanekut nr { $number }.
history-person = meeskonna nr { $number }
history-automatic = automaatselt
history-author = autor
history-report = { $time }: keegi teatas sellest
history-complaint = { $time }: keegi vaidlustas
history-undone = { $time }: tagasi võetud ({ $who })
history-again = Otsusta uuesti
log-ask = <b>Kõik otsused, teated ja vaidlustused</b> { $since } – { $until }, ilma kellegi isikuta. Millisel kujul?
log-how = Palun nimetage kaks päeva, näiteks: /log 2026-11-01 2026-11-30
log-long = Seda on rohkem, kui siin saata saab. Palun nimetage lühem aeg.
queue-second-opinion = Teine arvamus
command-consultations = Vali konsultatsioon
command-round = Ava ja sulge voore
command-stock = Ettepanekud ja hääled riikide kaupa
consultations-title = <b>Millist konsultatsiooni soovite näha?</b>
consultation-organiser = Korraldaja: { $organiser }. Küsimused ja kaebused: { $contact }
consultation-ethics = Küsimused eetika kohta: { $contact }
consultation-partners = Partnerid:
consultation-join = Osale
round-title = <b>Voorud: { $consultation }</b> (ajavöönd: { $zone })
round-kind-single = Ainus voor
round-kind-national = Riiklik voor
round-kind-european = Euroopa voor
labelled = { $name }: { $value }
round-state-draft = veel avamata
round-state-open = avatud
round-state-closing = avatud, uute ettepanekuteta
round-state-closed = suletud
round-state-published = suletud, tulemused avaldatud
round-opens = Avaneb: { $time }
round-closing = Uusi ettepanekuid ei võeta alates: { $time }
round-closes = Sulgub: { $time }
round-publishes = Tulemused avaldatud: { $time }
round-to-open = Ava nüüd
round-to-closing = Lõpeta ettepanekud
round-to-closed = Sulge nüüd
round-to-published = Avalda tulemused
round-back = Samm tagasi
round-confirm = Jah, tee nii
round-preview-open = Nüüdsest saab hääletada. Ettepanekuid on { $count } keeles 24-st.
round-preview-missing = Veel ei ole millegi üle hääletada nendes keeltes: { $languages }
round-preview-closing = Nüüdsest ei saa keegi enam ettepanekuid teha; hääletamine jätkub.
round-preview-closed = Nüüdsest ei saa keegi enam hääletada.
round-preview-published = Nüüdsest näevad kõik tulemusi.
round-preview-back = Seis on siis jälle: { $state }
round-done = Tehtud. Seis on nüüd: { $state }
round-not-now = Seda ei saa teha: keegi on vooru vahepeal muutnud või on pärast seda hääletatud.
propose-off-done = Nendes riikides ei saa keegi nüüdsest ettepanekuid teha: { $countries }
propose-on-done = Nendes riikides saab jälle ettepanekuid teha: { $countries }
propose-off-how = Palun kirjutage nii: /propose off FR BE
propose-country-language = Teie riigis kirjutatakse ettepanekuid nendes keeltes: { $languages }
stock-title = <b>Ettepanekud ja hääled</b>
stock-line = { $country }, { $language }: { $accepted } vastu võetud, { $waiting } ootel, { $votes } häält
stock-exposure = piisavalt hääli: { $reached }/{ $accepted }
stock-forecast = kõigil umbes { $date }
stock-none = Veel ei ole midagi.
stock-untranslated = Finalistid, millel puudub tõlge: { $languages }
card-original = Algkeeles: { $language }
command-finalists = Iga riigi parimad
finalists-choose = <b>Millise riigi finalistid?</b>
finalists-title = <b>Finalistid: { $country }</b>
finalists-near = Napilt taga, võib-olla juhuslikult:
finalists-tied = Viigis viimasel kohal: { $numbers }
finalists-alike = Nr { $number } ja nr { $other } ütlevad peaaegu sama.
finalists-replaced = Nr { $number } saab teise koha: { $reason }
finalists-replace-how = Ühe asendamiseks kirjutage riik, selle number, teise number ja avalik põhjus, näiteks: /finalists FR 12 34 …
finalists-confirm = Euroopa vooru
finalists-confirmed = Finaliste nüüd Euroopa voorus: { $number }
finalists-not-closed = Enne tuleb riiklik voor sulgeda.
finalists-no-european = Nende jaoks ei ole Euroopa vooru.
card-machine = Masintõlge · algkeel: { $language }
card-translated = Tõlge · algkeel: { $language }
button-original = Originaal
button-translation = Tõlge
button-doubt = Tõlge on vale
doubt-thanks = Aitäh! Moderaator vaatab tõlke üle.
doubt-already = Olete sellest juba teatanud või on tõlge vahepeal muutunud.
command-translate = Ettepanekute tõlkimine
translate-title = <b>Nr { $number }: { $source } → { $language }</b>
translate-there = Seni: „{ $text }“
translate-doubts = Inimesi, kes peavad seda valeks: { $count }
translate-better = Kas see on õige? Kui ei ole, kirjutage kogu lausele parem tõlge.
translate-write = Palun kirjutage kogu lause tõlge, kuni { $limit } tähemärki.
translate-length = Tähemärke on { $count }, lubatud on { $shortest } kuni { $longest }.
translate-empty = <b>Ükski tõlge ei oota teid.</b> Aitäh!
translate-right = See on õige
translate-wrong = Eemalda see
translate-noted = Kirja pandud. Aitäh!
translate-removed = Eemaldatud. Kuni parema tõlkeni näidatakse originaali.
command-translations = Finalistide tõlked
translations-title = <b>Finalistide tõlked</b>
translations-none = Ei ole Euroopa vooru, mille finaliste saaks tõlkida.
translations-progress = Valmis: { $done } / { $wanted } (masin: { $machine }, inimesed: { $reviewed })
translations-left = Ootab masinat: { $waiting }. Tellitud: { $asked }. Ootab inimesi: { $people }. Üle vaadata: { $review }.
translations-missing = Puudu: { $languages }
translations-no-engine = Tõlketeenust ei ole seadistatud, seega tõlgivad inimesed: /translate
translations-fault-quota = Tõlketeenuse limiit on täis. Tõlkimine jätkub tunni aja pärast iseenesest.
translations-fault-busy = Tõlketeenus palub pausi. Tõlkimine jätkub iseenesest.
translations-fault-settings = Tõlketeenus ei võta meie päringuid vastu. Haldaja peab selle seaded üle vaatama.
translations-fault-unreachable = Tõlketeenus ei vasta. Proovime iga minuti järel uuesti.
translations-fault-other = Mõnda tõlget ei saanud kasutada. Neid proovitakse uuesti.
translations-begun = Tõlkimiseks kirja pandud: { $count }
translations-begin = Tõlgi ülejäänud
translations-refresh = Värskenda
translations-file = Failina
translations-compare = Võrdle hääli
translations-queue = Tõlgi siin
translations-file-note = Täitke veerg „translation“ ja andke fail haldajale: polyphony translations import
compare-title = <b>Tõlked, mille lugejad hääletavad teistest erinevalt</b>
compare-line = Nr { $number }, { $language }: nõus on { $share }, teised: { $others }
compare-none = Selliseid ei ole: iga tõlke lugejad hääletavad nagu teised.
notice-translated = Finalistide masintõlge on valmis. Valmis: { $done } / { $wanted }. Ootab inimesi: { $people }. /translations
round-preview-untranslated = Tõlkeid on veel puudu: { $count }. Kui tõlget ei ole, loetakse originaali.
queue-translations = Tõlked: { $count }
command-agenda = Mis sellest sai
command-positions = Organisatsioonide seisukohad
command-measure = Teatamine sellest, mida tehakse
button-agenda = Päevakord
agenda-none = Päevakorda veel ei ole. See ilmub siia kohe, kui tulemused on avaldatud.
agenda-later = Iga riigi parimad ettepanekud lähevad edasi Euroopa vooru. Päevakord ilmub siia, kui selle tulemused on avaldatud.
agenda-which = <b>Millise konsultatsiooni päevakorda soovite näha?</b>
agenda-title = <b>Päevakord: { $question }</b>
agenda-note = Neil ettepanekutel on kõige rohkem toetust. Sulgudes on vahemik, millesse osakaal jääb 95% kindlusega.
agenda-balanced = Kõik riigid on võrdse kaaluga, olenemata elanike arvust.
agenda-balanced-groups = Kõik rühmad on võrdse kaaluga, olenemata suurusest.
agenda-behind = Päevakorrast jäid välja:
agenda-few = Hääli on liiga vähe, et midagi järeldada.
agenda-place = Koht: { $place } / { $count }
agenda-cell = { $country }: nõus on { $share }, hääli: { $votes }
agenda-lowest = Kõige vähem toetust: { $country } ({ $share })
agenda-majorities = Nii mitmes neist on enamik nõus: { $number } / { $count }
agenda-hidden = Kui hääletajaid on väga vähe, ei näidata midagi, et kellegi arvamust ei saaks ära arvata.
agenda-evened = Mida ei näidata, läheb osakaaludes arvesse ainult keskmisena. Kohad selguvad kõigi häälte põhjal.
agenda-page = Kõik tulemused ühel lehel
agenda-voices = <b>Mida ütlevad organisatsioonid</b>
agenda-measures = <b>Mida tehakse</b>
agenda-said = { $name }: „{ $text }“
agenda-measure = <i>{ $state }, { $date }</i>: „{ $text }“
stance-support = Poolt
stance-conditional = Tingimuslikult poolt
stance-oppose = Vastu
progress-planned = Kavas
progress-under-way = Töös
progress-done = Tehtud
progress-dropped = Loobutud
agenda-follow = Jälgi
agenda-unfollow = Lõpeta jälgimine
agenda-followed = Anname teile teada, kui selles asjas midagi tehakse.
agenda-unfollowed = Te ei kuule sellest enam, välja arvatud juhul, kui ettepanek on teie oma või olete selle üle hääletanud.
agenda-open = Näita ettepanekut
notice-agenda = <b>Tulemused on avaldatud.</b> Ettepanek, mille te kirjutasite või mida te jälgite, on päevakorras, koht { $place }:
notice-measure = <b>Midagi toimub</b> seoses ettepanekuga, mille te kirjutasite, mille üle hääletasite või mida jälgite:
position-invitation =
    <b>Teid on kutsutud esindama organisatsiooni: { $name }</b>. Saate öelda selle seisukoha ettepanekute kohta, mille kodanikud on päevakorda tõstnud.

    See, mida organisatsiooni nimel ütlete, on avalik. See, kes te olete, ei ole: hoiame krüpteeritult alles, kust teid leida, seni kuni te organisatsiooni esindate.
position-speaks = <b>Te esindate organisatsiooni: { $name }</b>. Siia saate tagasi käsuga /position.
position-which = <b>Millise organisatsiooni nimel?</b>
position-none = Te ei esinda ühtegi organisatsiooni.
position-not-yet = Päevakord ei ole veel avaldatud.
position-nothing = Seisukohta veel ei ole
position-ask = Mida organisatsioon selle ettepaneku kohta ütleb?
position-condition = <b>Mis tingimusel?</b> Palun kirjutage see kuni { $limit } tähemärgiga; alles siis läheb seisukoht arvesse.
position-sentence = Kirja pandud. Soovi korral kirjutage seisukoha juurde lause, kuni { $limit } tähemärki.
position-long = Palun kirjutage see uuesti, kuni { $limit } tähemärki.
position-kept = Kirja pandud. Saate seda igal ajal muuta või tagasi võtta.
position-take-back = Seisukohta ei ole
position-taken-back = Organisatsioonil ei ole selle kohta enam seisukohta.
organisations-title = <b>Organisatsioonid, kellelt küsitakse seisukohta ({ $consultation })</b>
organisations-none = Ühtegi organisatsiooni ei ole veel kutsutud.
organisations-speaks = { $name }: osaleb, seisukohti: { $number }
organisations-invited = { $name }: kutsutud, kuni { $date }
organisations-silent = { $name }: keegi ei esinda seda. Uus kutse sama nimega annab uue lingi.
organisations-invite = Kutsu organisatsioon
organisations-remove = Eemalda { $name }
organisations-remove-yes = Jah, eemalda
organisations-ask = <b>Mis on organisatsiooni nimi?</b> { $shortest } kuni { $longest } tähemärki
organisations-ask-again = Palun kirjutage ainult nimi, { $shortest } kuni { $longest } tähemärki.
organisations-already = Sellel organisatsioonil on juba esindaja: { $name }. Kui esindajaks peab saama keegi teine, eemaldage organisatsioon ja kutsuge see uuesti.
organisations-link = <b>See on kutse ühele inimesele, kes hakkab esindama organisatsiooni: { $name }</b>. See toimib üks kord, kuni { $date }. Saatke link ainult sellele inimesele:
organisations-remove-sure = <b>Kas eemaldada { $name }?</b> Keegi ei esinda seda enam ja selle seisukohti enam ei näidata.
organisations-removed = Sellelt organisatsioonilt enam seisukohta ei küsita: { $name }
organisations-gone = Sellist organisatsiooni siin enam ei ole.
measure-how = Palun kirjutage ettepaneku number, seis, päev ja lause, näiteks: /measure 123 done 2026-12-01 …
measure-states = Seis: <code>planned</code> (kavas), <code>under-way</code> (töös), <code>done</code> (tehtud), <code>dropped</code> (loobutud)
measure-day = Palun kirjutage päev kujul aasta, kuu ja päev, näiteks 2026-12-01.
measure-length = Palun kirjutage { $shortest } kuni { $longest } tähemärki.
measure-not-on = Ettepanekut nr { $number } teie päevakorras ei ole.
measure-preview = Sellest saavad teada ettepaneku kirjutaja, selle üle hääletanud ja selle jälgijad. Neid on: { $count }
measure-post = Avalda
measure-posted = Avaldatud. Neile antakse teada.
measure-not-now = See on juba avaldatud või ei saa seda enam avaldada.
command-consultation = Konsultatsiooni vaatamine ja muutmine
consultation-open = Avatud kõigile
consultation-members = Ainult liikmetele, igaühel oma kood
consultation-zone = <b>Voorud</b> (ajavöönd: { $zone }):
consultation-places = <b>Kus see toimub</b> ({ $number }):
consultation-limits =
    Vanuse alampiir: { $age }
    Ettepanekuid inimese kohta päevas: { $proposals }
    Teateid, mille järel ettepanek peidetakse: { $reports }
    Päevi, mille järel kõik inimese andmed kustutatakse: { $days }
    Uudised neile, kes neid soovivad: { $digest }
consultation-operators = haldaja seadistuse järgi
consultation-texts =
    <b>Tekstid, nii mitmes keeles 24-st</b>
    Küsimus: { $question }
    Ettepanekute algussõnad: { $opening }
    Oma andmekaitseteave: { $privacy } (versioon { $version })
    Õiguslik tekst: { $legal }
consultation-themes = Teemad: { $themes }
consultation-how =
    Muutmiseks kirjutage nimi, mis on failis, ja uus väärtus, eemaldamiseks väärtuse asemel sidekriips:
    <code>/consultation organiser …</code>
    <code>/consultation rounds.1.closes 2026-06-01 18:00</code>
    <code>/consultation legal -</code>
consultation-file = Saada mulle fail
consultation-file-note = Konsultatsioon failina. Iga rea kohal on kirjas, mis seal on lubatud.
consultation-both =
    Seni: { $before }

    Edaspidi: { $after }
consultation-nothing = mitte midagi
consultation-round-then =
    Aegade ajavöönd: { $zone }
    Selle vooru seis on siis: { $state }
consultation-again = Kõigilt osalejatelt küsitakse enne järgmist häält uuesti, kas nad on sellega nõus.
consultation-faults = <b>See ei ole võimalik.</b> Midagi ei muudetud:
consultation-same = See on juba nii. Midagi ei muudetud.
consultation-done = <b>Muudetud.</b>
consultation-not-now = Midagi ei muudetud: see on juba tehtud või on keegi vahepeal midagi muutnud.
consultation-meanwhile = <b>Keegi on seda vahepeal muutnud.</b> Midagi ei ole kaduma läinud. Kas asendada see teie muudatusega?
frozen-slug = Lühike nimi jääb samaks: selleni viivad lingid.
frozen-kind = Juba on hääletatud: konsultatsiooni ei saa enam kõigile avada ega ainult liikmetele jätta.
frozen-round-kind = Selles voorus on juba hääletatud: selle liik jääb samaks.
frozen-round = Vooru ei saa eemaldada. Ilma kuupäevadeta see ei avane.
frozen-country = Juba on hääletatud või on sellest riigist ettepanekuid: riiki ei saa eemaldada.
frozen-age = Juba on hääletatud: vanuse alampiiri saab ainult tõsta.
frozen-opening = Nende sõnadega algavaid ettepanekuid juba on: sõnad jäävad samaks.
frozen-version = Andmekaitseteabe versiooninumber saab ainult suureneda.
frozen-voted = Pärast seda on hääletatud: vooru ei saa tagasi viia.
frozen-published = Tulemused on avaldatud. Selle saate tagasi võtta käsuga /round.
button-rounds = Voorud
notice-round =
    <b>Ajakava järgi: { $consultation }</b>

    { $round }: { $state }
member-welcome =
    <b>{ $question }</b>

    Tere tulemast Polyphonysse! { $organiser } küsib arvamust oma inimestelt. Te loete teiste ettepanekuid ühekaupa ja ütlete, kas olete nõus või mitte.

    See on automaatne teenus: teile vastab arvutiprogramm. Teie keel, rühm ja hääled salvestatakse alles siis, kui olete selleks nõusoleku andnud. Kuidas lahkuda ja mida me teie kohta teame: /privacy

    <b>Millist keelt soovite kasutada?</b>
member-consent =
    <b>Teie nõusolek</b>

    Hääled avalike ettepanekute kohta väljendavad poliitilisi vaateid. Seepärast küsime luba, enne kui midagi salvestame.

    Kui annate nõusoleku, salvestab { $organiser } selle konsultatsiooni jaoks teie hääled, keele ja rühma. Teie rühm: { $group }

    Teie koodi saab kasutada üks kord. Nõusoleku andmisel märgitakse see kasutatuks ja mitte miski ei näita, milline kood oli teie oma. Teie identiteet selles rakenduses krüpteeritakse ja seda hoitakse häältest eraldi. Avaldame ainult koondandmeid, mitte kunagi seda, kuidas hääletas üksikisik.

    Peate olema vähemalt { $age }-aastane. Nõusoleku saate igal ajal tagasi võtta sama lihtsalt kui anda: /privacy. Küsimused: { $contact }
member-code-prompt = <b>See konsultatsioon on ainult liikmetele.</b> Palun kirjutage kood, mille saite; suurtähtedel ja sidekriipsudel ei ole tähtsust.
member-code-wrong = Me ei tunne seda koodi. Palun võrrelge seda märk-märgilt koodiga, mille saite.
member-code-used = Seda koodi on juba kasutatud. Kui tegite seda ise teises rakenduses, siduge rakendused seal käsuga /link.
member-code-closed = Selle koodi konsultatsioon ei ole praegu avatud.
button-code = Mul on kood
member-author = — teine liige
member-country = Teie rühm tuleneb teie koodist ja seda ei saa muuta. Teie rühm: { $group }
member-settings = Keel: { $language } · Rühm: { $group }
member-privacy = Selles konsultatsioonis on riigi asemel rühm. Teie rühm: { $group }. Teie kood on märgitud kasutatuks ja mitte miski ei näita, milline kood oli teie oma.
member-forget = Oma koodiga te uuesti osaleda ei saa: see jääb kasutatuks, et keegi ei hääletaks kaks korda.
member-results-all = <b>Tulemused: kõik rühmad</b>
member-results-mine = Minu rühm
member-results-everyone = Kõik rühmad
participation-button = Osalemine
countries-button = Riikide kaupa, pildina
groups-button = Rühmade kaupa, pildina
participation-country = <b>Osalemine: { $country }</b>
participation-all = <b>Osalemine: kõik riigid</b>
participation-groups = <b>Osalemine: kõik rühmad</b>
participation-people = Osalenud inimesed
participation-votes = Hääli päevas
participation-until = { $date } – inimesi: { $people }, hääli: { $votes }, ettepanekuid: { $proposals }
participation-alt = Kõver näitab, mitu inimest oli iga päeva seisuga osalenud; lisaks on näha iga päeva hääled.
participation-most = Kõige rohkem hääli ühel päeval: { $votes }
countries-title = Nõusolijate osakaal riikide kaupa
groups-title = Nõusolijate osakaal rühmade kaupa
countries-votes = Hääli
countries-note = Punktid: nõusolijate osakaal. Jooned: vahemik, millesse see jääb 95% kindlusega.
countries-rest = Vahepealseid rühmi, mida siin ei näidata: { $number }
web-choose-picture = Vali pilt
web-picture-sent = [Pilt]
web-picture-sending = Pildi saatmine…
picture-too-large = See pilt on liiga suur. Palun saatke pilt, mille maht on kuni { $limit } MB.
picture-broken = Seda pilti ei saa avada: fail on rikutud või puudulik. Palun saatke teine.
picture-format = Seda ei saa pildina kasutada. Palun saatke JPEG, PNG või WebP.
picture-large = Sellel pildil on liiga palju piksleid: laius ja kõrgus võivad kokku olla kuni 10 000. Palun saatke väiksem.
picture-shape = See pilt on liiga pikk ja kitsas: üks külg võib olla teisest kuni 20 korda pikem. Palun saatke teine.
digest-title = <b>Uudised: { $question }</b>
digest-published = Tulemused on avaldatud.
digest-new = Uusi ettepanekuid, mille üle hääletada: { $number }
digest-people = Osalenud inimesi: { $people }
digest-people-here = Osalenud inimesi – { $country }: { $here }, kõik riigid: { $all }
digest-agreed = <b>Enamik on nõus: { $country }</b>
digest-everywhere = <b>Enamik on nõus: kõik riigid</b>
digest-divided = <b>Arvamused lahknevad: { $country }</b>
digest-own = <b>Teie ettepanekud</b>
digest-own-entry = Nr { $number }: { $proposal }
digest-line = nõus on { $share } · hääli: { $votes }
digest-few = hääli: { $votes }
digest-machine = masintõlge
digest-note = Need on ettepanekud, mille üle olete hääletanud.
digest-vote = Hääleta edasi
digest-stop = Rohkem uudiseid ei soovi
privacy-messages = Võite lubada meil teile kirjutada: tulemused, uued ettepanekud ja korraldaja sõnumid.
broadcast-footer = <i>Saatja: { $organiser }. Käsk /stop lõpetab need sõnumid.</i>
broadcast-stop = Lõpeta need sõnumid
broadcast-stopped = Kokku lepitud: te ei saa enam korraldajate sõnumeid ega tulemusi. Uudised teie enda ettepanekute kohta tulevad edasi. Muuta saate seda käsuga /settings.
command-broadcast = Paljudele kirjutamine
broadcast-title = <b>Sõnumid osalejatele: { $consultation }</b>
broadcast-none = Ühtegi sõnumit ei ole veel saadetud.
broadcast-line = Nr { $number }: { $state } · { $sent } / { $expected }
broadcast-state-waiting = ootab oma aega
broadcast-state-running = saatmisel
broadcast-state-paused = pausil
broadcast-state-done = saadetud
broadcast-state-cancelled = enneaegselt lõpetatud
broadcast-new = Uus sõnum
broadcast-go-on = Kirjuta edasi
broadcast-watch = Sõnum nr { $number }
broadcast-gone = Seda sõnumit enam ei ole või on see juba saadetud.
broadcast-draft-title =
    <b>Sõnum osalejatele: { $consultation }</b>

    Midagi ei saadeta enne, kui olete näinud, kui palju inimesi selle saab, ja selle kinnitanud.
broadcast-texts-in = Tekst: { $languages }
broadcast-texts-none = Tekst: veel puudub
broadcast-texts-machine = Masintõlge; palun vaadake see üle: { $languages }
broadcast-texts-waiting = Masin alles tõlgib: { $languages }
broadcast-texts-missing = Tekst puudub; nende keelte lugejad sõnumit ei saa: { $languages }
broadcast-picture-there = Pilt: olemas
broadcast-picture-bare = Pildi kirjeldus veel puudub: { $languages }
broadcast-where = Kus: { $places }
broadcast-reads = Keeled: { $languages }
broadcast-who = Saajad: { $who }
broadcast-everywhere = kõikjal
broadcast-every-language = kõik
broadcast-who-all = Kõik
broadcast-who-voted = Hääletanud
broadcast-who-not-voted = Veel mitte hääletanud
broadcast-who-proposed = Ettepaneku teinud
broadcast-who-silent = 14 päeva eemal olnud
broadcast-leads = Nupp: { $button }
broadcast-begins = Saatmise algus: { $time }
broadcast-ends = Saatmise lõpp: { $time }
broadcast-at-once = Kohe
broadcast-no-end = Tähtajata
broadcast-no-button = Ilma nuputa
broadcast-zone = Ajavöönd: { $zone }
broadcast-texts = Tekst
broadcast-picture = Pilt
broadcast-button = Nupp
broadcast-audience = Saajad
broadcast-when = Algus
broadcast-until = Lõpp
broadcast-preview = Eelvaade
broadcast-send = Saada …
broadcast-delete = Kustuta
broadcast-delete-yes = Jah, kustuta
broadcast-delete-sure = Kas kustutada see sõnum?
broadcast-deleted = Sõnum on kustutatud. Midagi ei saadetud.
broadcast-texts-choose = <b>Mis keeles soovite kirjutada?</b>
broadcast-translate = Masin tõlgib ülejäänud
broadcast-translate-later = Siinne tõlketeenus vastab sõnumite jaoks liiga hilja; palun kirjutage teistes keeltes ise.
broadcast-translating = Masin tõlgib; anname teile teada, kui see on valmis: { $languages }
broadcast-translated = Masinaga tõlgitud tekste: { $number }. Palun vaadake need üle.
broadcast-untranslated = Need kirjutage palun ise: { $languages }
broadcast-text-there = Tekst on selline: { $language }
broadcast-text-out = Eemalda tekst
broadcast-text-ask =
    Palun kirjutage tekst. Keel: { $language }

    Kuni { $longest } tähemärki. Kasutada võib neid märgendeid: { $tags }
broadcast-text-kept = Tekst on salvestatud. Keel: { $language }
broadcast-text-empty = Selles ei ole midagi lugeda.
broadcast-text-long = See on liiga pikk. Tähemärke: { $length }. Ruumi on: { $longest }.
broadcast-fault =
    Midagi ei salvestatud: { $why }

    Märgend: <code>{ $tag }</code>
    Kus: { $near }
broadcast-fault-unknown = seda märgendit ei saa kasutada.
broadcast-fault-unfinished = see märgend on lõpetamata.
broadcast-fault-attributes = selles märgendis võib olla ainult selle nimi.
broadcast-fault-link = link vajab aadressi, mille alguses on https://
broadcast-fault-inside = see märgend ei saa olla teise märgendi sees.
broadcast-fault-unopened = see märgend lõpetab midagi, mida ei ole alustatud.
broadcast-fault-crossed = see märgend lõpetab midagi muud kui viimati alustatu.
broadcast-fault-unclosed = sellel märgendil puudub lõpumärgend.
broadcast-picture-ask = Palun saatke pilt: JPEG, PNG või WebP.
broadcast-picture-out = Eemalda pilt
broadcast-picture-long = Pildi all võib tekstis olla kuni { $longest } tähemärki. Pilti ei salvestatud, sest need tekstid on pikemad: { $languages }
broadcast-picture-kept = Pilt on salvestatud.
broadcast-alt-ask =
    Mida pilt näitab? Palun kirjeldage seda ühe või kahe lausega neile, kes pilti ei näe. Keel: { $language }

    Kuni { $longest } tähemärki.
broadcast-alt-quoted = <i>{ $text }</i>
broadcast-button-choose = <b>Kuhu peaks sõnumi all olev nupp viima?</b>
broadcast-audience-note = Kirjutame ainult neile, kes on sõnumid lubanud. Kedagi ei valita selle järgi, kuidas ta hääletas.
broadcast-countries = Riigid
broadcast-groups = Rühmad
broadcast-languages = Keeled
broadcast-places-ask =
    Palun kirjutage nende koodidega, kus, või { $all }, kui kõikjal: { $codes }

    Käsk /broadcast jätab kõik nii, nagu on.
broadcast-languages-ask =
    Palun kirjutage keeled nende koodidega või { $all }, kui kõik: { $codes }

    Käsk /broadcast jätab kõik nii, nagu on.
broadcast-code-unknown = Sellist koodi ei ole: { $code }
broadcast-when-ask = <b>Millal peaks saatmine algama?</b>
broadcast-until-ask = <b>Millal peaks saatmine lõppema?</b>
broadcast-time-how =
    Palun kirjutage päev ja kellaaeg, näiteks 2030-11-30 17:00

    Ajavöönd: { $zone }
broadcast-time-none = Sellist aega ei ole või ei ole see üheselt määratud.
broadcast-time-past = See aeg on möödas. Palun valige aeg, mis on alles ees.
broadcast-time-order = Nii lõppeks see enne algust. Palun valige muud ajad.
broadcast-no-text = Teksti veel ei ole.
broadcast-preview-choose = <b>Mis keeles soovite seda vaadata?</b>
broadcast-nobody = Keegi ei saaks seda sõnumit.
broadcast-without-text = Jäävad välja, sest nende keeles teksti ei ole – { $languages }
broadcast-capped = Jäävad välja, sest on sel nädalal juba küllalt sõnumeid saanud: { $number }
broadcast-recipients = <b>Saajaid: { $number }</b>
broadcast-takes = Võtab aega vähemalt: { $span }
broadcast-night = See saadetakse iga riigi kohaliku aja järgi vahemikus { $from } kuni { $until }.
broadcast-others = Üks sõnum on juba saatmisel; kaht koos ei saadeta kiiremini kui üht.
broadcast-type-number =
    <b>Saatmiseks kirjutage saajate arv: { $number }</b>

    Kui kirjutate midagi muud, ei saadeta midagi.
broadcast-number-wrong = Midagi ei saadetud: see ei ole saajate arv. Õige arv on { $number }.
broadcast-begun = Sõnumi nr { $number } saatmine algab nüüd.
broadcast-planned = Sõnum nr { $number } saadetakse siis, kui selle aeg on käes.
broadcast-number-title = <b>Sõnum nr { $number } osalejatele: { $consultation }</b>
broadcast-count-sent = Saadetud: { $number }
broadcast-count-failed = Ebaõnnestunud: { $number }
broadcast-count-stopped = On meid blokeerinud: { $number }
broadcast-count-unknown = Teadmata, kas jõudis kohale: { $number }
broadcast-count-expired = Liiga hilja: { $number }
broadcast-count-cancelled = Ära jäetud: { $number }
broadcast-count-capped = Sel nädalal juba küllalt sõnumeid saanud: { $number }
broadcast-count-remaining = Veel saata: { $number }
broadcast-rate = Sõnumeid sekundis: { $number }
broadcast-left = Aega jäänud: { $span }
broadcast-pause = Tee paus
broadcast-resume = Saada edasi
broadcast-end = Lõpeta saatmine
broadcast-end-yes = Jah, lõpeta
broadcast-all = Kõik sõnumid
broadcast-end-sure = Kas lõpetada sõnumi nr { $number } saatmine jäädavalt? Kes seda veel saanud ei ole, see seda enam ei saa.
broadcast-not-now = Seda ei saa enam teha.
broadcast-report = Kokkuvõte: { $state }. Inimesi, kellele see oli mõeldud: { $number }
broadcast-began = Algas: { $time }
broadcast-ended = Lõppes: { $time }
command-jobs = Ajastatud tööd
jobs-title = <b>Ajastatud tööd</b>
jobs-zone = Ajavöönd: { $zone }
jobs-none = Midagi ei ole veel ajastatud. See toimub varsti pärast käivitamist.
jobs-name = <b>{ $name }</b>
jobs-every = Vahe: { $span }
jobs-next = Järgmine: { $time }
jobs-places = Riike: { $number }
jobs-now = Käimas alates: { $time }
jobs-last = Viimane: { $time }
jobs-count = Arv: { $number }
jobs-refresh = Värskenda
job-announcements = Teadaanded paljudele
job-backup = Varukoopia
job-digest-daily = Uudised iga päev
job-digest-weekly = Uudised kord nädalas
job-maintenance = Andmebaasi hooldus
job-news = Uued ettepanekud neile, kes neid ootavad
job-nudges = Meeldetuletused moderaatoritele
job-retention = Vanade andmete kustutamine
job-rounds = Voorude kuupäevad
job-snapshots = Osalemine päevade kaupa
job-translation = Tõlkimine
job-outcome-done = tehtud
job-outcome-failed = ebaõnnestus
job-outcome-skipped = jäi ära, sest oli liiga hilja
job-note-made = Maht: { $size } MB
job-note-sound = andmebaas on korras
job-note-analysed = andmebaasi statistika on ajakohane
job-note-damaged = loetu on rikutud
job-note-disk-full = ketas on täis
job-note-not-written = kausta ei saa kirjutada
job-note-no-pg-dump = pg_dump ei ole paigaldatud
job-note-pg-dump = pg_dump teatas veast, mis on logis
job-note-program-ended = programm lõpetas enne, kui töö sai valmis
job-note-stopped = keegi peatas selle
command-signals = Lainetena tulnud hääled
job-signals = Lainetena tulnud hääled
job-note-apart = neid hääli loetakse nüüd eraldi
signals-title = <b>Lainetena tulnud hääled</b>
signals-about = Paistab, nagu oleks need hääled andnud üks käsi paljude kontodega. Neid loetakse eraldi, kuni keegi otsustab teisiti. See võib olla ka eksitus: näiteks kooliklass hääletab samuti koos.
signals-none = Ükski hääl ei ole tulnud lainena.
signals-wave = Laine { $number }
signals-name = <b>Laine { $number }</b> · { $consultation }
signals-when = { $since } – { $until }
signals-facts = { $country } · Inimesi: { $people } · Hääli: { $votes }, neist meie valitud ettepanekute kohta: { $served }
signals-signs = Mis on ebatavaline: { $signs }
signals-fast = kiired vastused
signals-alike = ühesugused vastused
signals-new = palju uusi inimesi korraga
signals-burst = palju ühesuguseid hääli korraga
signals-apart = Neid hääli loetakse eraldi.
signals-count = Neid hääli loetakse nagu kõiki teisi.
signals-fixed = Tulemused on avaldatud: midagi enam ei muutu.
signals-most = Ettepanekud, mis said sellest lainest kõige rohkem hääli:
signals-most-line = • Nr { $number } ({ $text }): nõus { $agree }, erapooletu { $neutral }, ei ole nõus { $disagree }
signals-sum = Kokku: nõus { $agree }, erapooletu { $neutral }, ei ole nõus { $disagree }
signals-if-count = Kui need hääled läheksid arvesse, siis parimate seas:
signals-if-apart = Kui neid hääli loetaks eraldi, siis parimate seas:
signals-move = • Nr { $number } ({ $text }): koht { $before } → { $after }
signals-no-move = Midagi ei muutuks.
signals-more-moves = … ja veel { $number }
signals-follow = Osa neist häältest tõstetakse alles ümber. Selleks kulub mõni minut.
signals-lead-only = Kas need lähevad arvesse, saab otsustada juhtiv moderaator.
signals-let-count = Võta arvesse
signals-set-apart = Loe jälle eraldi
signals-confirm-count = Jah, võta arvesse
signals-confirm-apart = Jah, loe eraldi
signals-show = Näita laineid
signals-ask-count = Kas lugeda laine { $number } hääli nagu kõiki teisi? Inimesi: { $people }. Hääli: { $votes }. Kuni tulemuste avaldamiseni saate need uuesti eraldada.
signals-ask-apart = Kas lugeda laine { $number } hääli eraldi? Inimesi: { $people }. Hääli: { $votes }. Kuni tulemuste avaldamiseni saate need uuesti arvesse võtta.
signals-done-count = Laine { $number } hääli loetakse nagu kõiki teisi. Suure laine viimased hääled järgnevad mõne minuti jooksul.
signals-done-apart = Laine { $number } hääli loetakse eraldi. Suure laine viimased hääled järgnevad mõne minuti jooksul.
signals-already = See on juba otsustatud. Praegune seis on selline.
signals-gone = Sellist lainet ei ole.
notice-wave =
    <b>Hääled tulid lainena: { $consultation }</b>

    Paistab, nagu oleks need andnud üks käsi paljude kontodega, ja neid loetakse eraldi. Palun vaadake need üle; juhtiv moderaator saab need arvesse võtta.
page-results = Tulemused
page-description = Mida inimesed Euroopas arvavad: „{ $question }“
page-skip = Liigu sisu juurde
page-parts = Nende tulemuste osad
page-countries = Riigid
page-themes = Teemad
page-groups = Arvamusrühmad
page-exposure = Õiglane nähtavus
page-all = Kogu pingerida
page-data = Andmed ja meetod
page-chat = Ava vestlus
page-people =
    { $people ->
        [one] { $people } inimene
       *[other] { $people } inimest
    }
page-votes =
    { $votes ->
        [one] { $votes } hääl
       *[other] { $votes } häält
    }
page-published = Avaldatud: { $date }
page-notes = Kuidas andmeid lugeda
page-note-interval = Tegelik osakaal jääb vahemikku 95% kindlusega.
page-note-served = Kohad sõltuvad ainult häältest nende ettepanekute kohta, mille näitamiseks valisime meie.
page-note-linked =
    { $votes ->
        [one] { $votes } hääl tuli jagatud lingi kaudu. Seda loetakse eraldi ja see ei muuda ühtegi kohta.
       *[other] { $votes } häält tuli jagatud linkide kaudu. Neid loetakse eraldi ja need ei muuda ühtegi kohta.
    }
page-note-apart =
    { $votes ->
        [one] { $votes } hääl tuli äkilise lainena. Seda loetakse eraldi ja see ei muuda ühtegi kohta.
       *[other] { $votes } häält tuli äkiliste lainetena. Neid loetakse eraldi ja need ei muuda ühtegi kohta.
    }
page-note-translated = Kui see on märgitud, on tegu masintõlkega. Originaal on iga ettepaneku lehel.
page-place = Koht
page-proposal = Ettepanek
page-range = Vahemik
page-votes-number = Hääli
page-country = Riik
page-language = Keel
page-people-number = Inimesi
page-proposals = Ettepanekuid
page-zone = Tulemus
page-theme = Teema
page-theme-none = Teemata
page-zone-consensus = Üksmeel
page-zone-rejection = Tagasilükkamine
page-zone-limbo = Vähe arvamusi
page-zone-controversy = Lahkarvamused
page-few = vähe
page-agenda-plot = Nõusolijate osakaal ja selle vahemik
page-agenda-seen = Iga koha juures on punkt nõusolijate osakaalu kohal ja joon piki selle vahemikku. Samad arvud on tabelis.
page-countries-plot = Nõusolijate osakaal riikide kaupa
page-countries-seen = Iga riigi juures on punkt nõusolijate osakaalu kohal. Samad arvud on tabelis.
page-countries-each = Inimesed, hääled ja ettepanekud riikide kaupa
page-country-likes = Millel on kõige rohkem toetust: { $country }
page-bars-seen = Iga rea kohta üks tulp. Samad arvud on tabelis.
page-themes-plot = Üksmeele leidnud ettepanekud teemade kaupa
page-themes-note = Tulp näitab osakaalu ettepanekutest, millel on piisavalt hääli.
page-told = Piisavalt hääli
page-groups-note = Sarnaselt hääletavad inimesed on üksteise lähedal. Iga märk on mitu inimest: mida suurem, seda rohkem.
page-groups-seen = Kaart, millel sarnaselt hääletavad inimesed on üksteise lähedal ja igal rühmal on oma kujund ja täht.
page-groups-none = Arvamuste kaardi jaoks ei ole piisavalt hääli.
page-group = Rühm { $letter }
page-group-agrees = Sagedamini nõus kui teised
page-group-disagrees = Sagedamini vastu kui teised
page-group-here = See rühm
page-group-others = Teised
page-together = Kõik rühmad on nõus
page-marks = Märgid kaardil
page-exposure-promised =
    { $votes ->
        [one] Igale ettepanekule lubati vähemalt { $votes } hääl.
       *[other] Igale ettepanekule lubati vähemalt { $votes } häält.
    }
page-exposure-reached = Nii palju ettepanekuid sai lubatu: { $reached } / { $count }.
page-exposure-gini = Häälte Gini koefitsient: { $value } (0: kõigil ettepanekutel on neid ühepalju).
page-spread-plot = Kui paljudel ettepanekutel on mitu häält
page-halves-plot = Hääli keskmiselt: varased ja hilised ettepanekud
page-part-all = Kõik
page-part-early = Varakult vastu võetud
page-part-late = Hiljem vastu võetud
page-mean = Hääli keskmiselt
page-least = Kõige vähem hääli
page-reached = Said lubatud hääled
page-number = Lehekülg { $page } / { $pages }
page-answers = Mida inimesed vastasid
page-original = Autori sõnadega
page-among = Kui oleks küsitud teistelt inimestelt, oleks see parimate seas nii suurel osal juhtudest: { $share }.
page-method = Kuidas loeti
page-method-place = Kohad järgivad vahemiku alumist otsa: suurest toetusest väheste inimeste seas ei piisa.
page-licence = Andmeid võib vabalt kasutada, kui nimetate allika.
page-downloads = Allalaadimine
page-file-exposure = Hääled iga ettepaneku kohta (CSV)
page-file-report = Kõik nende lehtede arvud (JSON)
page-file-open = Avaandmed üksikute häältega, ilma nimedeta (ZIP)
page-verify = Igaüks saab ZIP-faili kontrollida selle käsuga:
page-variants = Kui oleks loetud teisiti
page-variant-light = Ilma kõige aktiivsemate inimesteta
page-variant-alike = Väga sarnased hääletajad loetud ühe korra
page-variant-all = Koos linkide kaudu tulnud häältega
page-variant-people = Keda puudutab
page-entered = Tuleks juurde
page-left = Langeks välja
page-missing = Siin tulemusi ei ole
page-missing-why = Võib-olla ei ole neid veel avaldatud või ei ole need enam avalikud.
page-soon = Tulemusi pannakse kokku
page-soon-why = Palun tulge minuti pärast tagasi.
page-away = Tulemusi ei saa praegu näidata
export-open-data = Avaandmed: { $name }, voor { $place }
export-open-data-file = Selles failis on avaandmed: { $name }, voor { $place }.
export-open-data-large = Avaandmed: { $name }, voor { $place }. Faili maht on { $size } MB, mis on selle vestluse jaoks liiga suur.
export-open-data-page = Igaüks saab selle alla laadida siit: { $address }
export-open-data-members = See konsultatsioon on ainult liikmetele, seega ei ole faili ühelgi avalikul lehel. Selle saate teenuse haldajalt. Faili nimi: { $file }
export-open-data-check =
    Faili SHA-256: <code>{ $sum }</code>

    Faili kontrollimiseks: <code>polyphony verify { $file }</code>
export-open-data-waiting = Avaandmed: { $name }, voor { $place }. Fail on koostamisel. Palun proovige mõne minuti pärast uuesti.
theme-suggested = ★ on ainult soovitus, mis põhineb sarnasusel ettepanekutega, millel juba on teema. Otsustate teie.
