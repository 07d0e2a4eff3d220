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

    /start – hääletamise jätkamine
    /language – keele muutmine
    /country – riigi muutmine
    /privacy – mida salvestatakse ja kuidas lahkuda
    /help – see tekst
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
withdraw-question = <b>Kas soovite nõusoleku tagasi võtta?</b> Siis kustutatakse kohe teie hääled, keel, riik ja krüpteeritud identiteet. Seda ei saa tagasi pöörata.
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
