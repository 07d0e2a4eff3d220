welcome =
    <b>{ $question }</b>

    Dobro došli u Polyphony, savjetovanje s građanima koje provodi { $organiser }. Čitate prijedloge drugih građana i građanki, jedan po jedan, i kažete slažete li se s njima.

    Ovo je automatizirana usluga: odgovara vam program. Vaš jezik, vaša zemlja i vaši glasovi pohranjuju se tek nakon što na to pristanete. Kako odustati i što znamo o vama: /privacy

    <b>Koji jezik želite?</b>
welcome-language = <b>Koji jezik želite?</b>
language-set = Sada razgovaramo na hrvatskom.
country-question = <b>U kojoj zemlji živite?</b> Glasujete zajedno s građanima te zemlje.
country-set = Vaša zemlja: { $country }
country-not-open = Ovo se savjetovanje ne provodi u odabranoj zemlji ({ $country }). Možete odabrati drugu zemlju ili se vratiti kasnije.
consent-request =
    <b>Vaša privola</b>

    Glasovi o javnim prijedlozima politička su mišljenja. Zato vas pitamo prije nego što išta pohranimo.

    Ako pristanete, { $organiser } pohranjuje vaše glasove, vaš jezik i vašu zemlju za ovo savjetovanje. Vaš identitet u ovoj aplikaciji šifrira se i čuva odvojeno od vaših glasova. Objavljuju se samo ukupni rezultati, a nikad glas pojedine osobe.

    Morate imati najmanje { $age } godina. Privolu možete povući u svakom trenutku, jednako lako kao što je dajete, naredbom /privacy. Pitanja: { $contact }
consent-yes = Pristajem i imam najmanje { $age } godina
consent-no = Ne, hvala
consent-thanks = Hvala vam. Evo prvog prijedloga.
consent-declined =
    U redu. O vama nije pohranjeno ništa, a ono što je bilo potrebno za ovaj razgovor briše se u roku od jednog dana.

    Ako se predomislite, napišite /start.
consent-needed = Prije glasovanja potrebna nam je vaša privola.
no-consultation = Trenutačno nema otvorenih savjetovanja. Vratite se kasnije.
link-unknown = Ta poveznica više ne vodi nikamo pa krećemo od početka.
card-proposal = <b>{ $proposal }</b>
card-author = – građanski prijedlog, { $country }
vote-agree = Slažem se
vote-neutral = Neutralno
vote-disagree = Ne slažem se
skip = Preskoči
more = Više
change-vote = Promijeni moj zadnji glas
last-vote-agree = <i>Vaš zadnji glas: slažete se s prijedlogom „{ $proposal }”. Ako želite, recite zašto:</i>
last-vote-neutral = <i>Vaš zadnji glas: imate neutralan stav o prijedlogu „{ $proposal }”. Ako želite, recite zašto:</i>
last-vote-disagree = <i>Vaš zadnji glas: ne slažete se s prijedlogom „{ $proposal }”. Ako želite, recite zašto:</i>
reason-favourite = Omiljeni prijedlog
reason-doable = Izvedivo
reason-obvious = Podrazumijeva se
reason-no-way = Nikako
reason-unrealistic = Nerealno
reason-empty = Prazne riječi
reason-not-understood = Ne razumijem
reason-no-opinion = Nemam mišljenje
reason-indifferent = Svejedno mi je
recorded-agree = Zabilježeno: slažete se.
recorded-neutral = Zabilježeno: imate neutralan stav.
recorded-disagree = Zabilježeno: ne slažete se.
recorded-share =
    { $votes ->
        [one] Slaže se { $share } od ukupno { $votes } glasa.
        [few] Slaže se { $share } od ukupno { $votes } glasa.
       *[other] Slaže se { $share } od ukupno { $votes } glasova.
    }
already-agree = Vaš je glas već bio „slažem se”. Broji se jednom.
already-neutral = Vaš je glas već bio „neutralno”. Broji se jednom.
already-disagree = Vaš je glas već bio „ne slažem se”. Broji se jednom.
changed-agree = Promijenjeno: sada se slažete.
changed-neutral = Promijenjeno: sada imate neutralan stav.
changed-disagree = Promijenjeno: sada se ne slažete.
withdrawn = Vaš je glas uklonjen.
skipped = Preskočeno. Preskakanje se ne računa kao neutralan glas.
reason-noted = Zabilježeno. Hvala vam.
reason-removed = Povučeno.
change-agree = Vaš glas: <b>slažem se</b>. Prijedlog: „{ $proposal }”
change-neutral = Vaš glas: <b>neutralno</b>. Prijedlog: „{ $proposal }”
change-disagree = Vaš glas: <b>ne slažem se</b>. Prijedlog: „{ $proposal }”
change-question = Kako želite glasovati?
withdraw-vote = Ukloni moj glas
back = Natrag
nothing-to-change = Još nemate glas koji biste mogli promijeniti.
summary =
    { $count ->
        [one] <b>Pregledali ste { $count } prijedlog.</b>
        [few] <b>Pregledali ste { $count } prijedloga.</b>
       *[other] <b>Pregledali ste { $count } prijedloga.</b>
    }
summary-counts = Slažem se: { $agree } · Neutralno: { $neutral } · Ne slažem se: { $disagree } · Preskočeno: { $skipped }
summary-question = Želite li nastaviti?
go-on = Nastavi
stop = Dosta za sada
stopped = Hvala vam na sudjelovanju. Vaši su glasovi sačuvani. Za nastavak dodirnite gumb ili napišite /start.
nothing-left = <b>Vidjeli ste sve prijedloge koji su vam dostupni.</b> Hvala vam!
nothing-left-offer = Želite li da vam pišemo, jednom, kad bude novih prijedloga? To možete isključiti u svakom trenutku naredbom /privacy.
tell-me = Da, javite mi
do-not-tell-me = Nemojte mi pisati
tell-me-set = U redu: pisat ćemo vam jednom, kad bude novih prijedloga.
tell-me-off = U redu: nećemo vam pisati.
tell-me-message = Stigli su novi prijedlozi građana i građanki. Želite li ih pogledati?
more-title = <b>Što želite učiniti?</b>
button-language = Jezik
button-country = Zemlja
button-privacy = Privatnost
button-help = Pomoć
help =
    <b>Kako to funkcionira</b>

    Pokazujemo vam jedan po jedan prijedlog. Dodirnite „slažem se”, „neutralno” ili „ne slažem se” ili preskočite prijedlog. Možete i upisati riječ s gumba ili njegov broj: 1, 2, 3 …

    Kako su drugi glasovali, vidite tek nakon svojeg glasa. Svoj glas možete promijeniti ili ukloniti.
privacy =
    <b>Privatnost</b>

    Ovo savjetovanje provodi { $organiser }. Odgovara vam program, a ne osoba.

    Uz vašu privolu pohranjuju se vaši glasovi, vaš jezik, vaša zemlja i popis prijedloga koje ste vidjeli. Vaš identitet u ovoj aplikaciji šifriran je i može se pronaći samo tajnim ključem. Glasovi su pohranjeni pod brojem, bez vašeg identiteta. Ne pohranjujemo ime, korisničko ime ni sliku, a objavljujemo samo ukupne rezultate.

    Bez vaše privole čuva se samo trenutačno stanje ovog razgovora, najdulje jedan dan.

    Pitanja i pritužbe: { $contact }
privacy-consent = Privolu ste dali { $date }
privacy-no-consent = Niste dali privolu.
privacy-tell-me = Pisat ćemo vam jednom, kad bude novih prijedloga.
privacy-withdraw = Povuci moju privolu
withdraw-yes = Izbriši sve
withdraw-no = Zadrži sve
withdraw-done = Sve o vama je izbrisano. Hvala vam na sudjelovanju. Ako jednom poželite početi iznova, napišite /start.
command-start = Glasovanje o prijedlozima
command-language = Promjena jezika
command-country = Promjena zemlje
command-privacy = Što je pohranjeno i kako odustati
command-help = Kako to funkcionira
not-understood = Oprostite, to ne razumijem. Možete dodirnuti gumb ili upisati njegov broj:
not-text = Mogu čitati samo tekst i gumbe. Napišite /help i saznajte kako to funkcionira.
button-old = Taj gumb više ne radi. Ovdje smo stali.
proposal-unknown = Taj prijedlog ne postoji ili vam nije bio prikazan. Evo sljedećeg.
proposal-closed = Glasovanje o tom prijedlogu je završilo pa ništa nije promijenjeno. Evo sljedećeg.
proposal-own = To je vaš prijedlog. O njemu glasuju drugi.
try-again = To sada nije uspjelo i ništa nije zabilježeno. Pokušajte ponovno za minutu.
too-long = To je predugo. Najveći broj znakova: { $limit }.
too-fast = To je bilo vrlo brzo. Pričekajte trenutak i pokušajte ponovno.
group-only-private = Glasovanje vodim s jednom po jednom osobom. Pišite mi u privatnom razgovoru.
open-private = Pišite mi privatno
web-title = Polyphony – savjetovanje s građanima
web-description = Pročitajte prijedloge drugih građana i građanki i recite slažete li se.
web-conversation = Razgovor
web-message = Vaša poruka
web-send = Pošalji
web-you = Vi
web-service = Polyphony
web-connecting = Povezivanje …
web-reconnecting = Veza je prekinuta. Pokušavamo ponovno …
web-connected = Povezano
web-skip-to-message = Prijeđi na polje za poruku
web-noscript = Za ovaj je razgovor potreban JavaScript. Možete sudjelovati i u aplikaciji za poruke.
button-propose = Napiši prijedlog
propose-invite = Imate li i vi ideju? Možete je predložiti drugim građanima i građankama.
propose-prompt =
    <b>Napišite svoj prijedlog</b>

    Svaki prijedlog počinje riječima „{ $opening } …”. Napišite kako se vaš nastavlja: jedna ideja, vašim riječima, od { $shortest } do { $longest } znakova.
propose-edit-prompt = <b>Napišite novu verziju.</b> Zasad imate ovo:
propose-closed = Trenutačno nije moguće slati prijedloge. I dalje možete glasovati.
propose-too-short =
    { $count ->
        [one] To je samo { $count } znak. Napišite ih najmanje { $shortest }.
        [few] To su samo { $count } znaka. Napišite ih najmanje { $shortest }.
       *[other] To je samo { $count } znakova. Napišite ih najmanje { $shortest }.
    }
propose-too-long =
    { $count ->
        [one] Tekst ima { $count } znak, a dopušteno ih je najviše { $longest }. Skratite ga.
        [few] Tekst ima { $count } znaka, a dopušteno ih je najviše { $longest }. Skratite ga.
       *[other] Tekst ima { $count } znakova, a dopušteno ih je najviše { $longest }. Skratite ga.
    }
propose-language = <b>Na kojem je jeziku napisan vaš prijedlog?</b>
other-language = Drugi jezik
propose-similar = <b>Netko je već predložio nešto slično.</b> Možete glasovati o jednom od ovih prijedloga ili ipak poslati svoj.
propose-vote-on = Glasuj o prijedlogu { $number }
propose-all-the-same = Ipak pošalji moj
propose-repeat = <b>To je već predloženo.</b> Možete glasovati o tom prijedlogu:
propose-own-repeat = Taj ste prijedlog već poslali. Što je s njim, saznajte naredbom /mine.
propose-facts = Jezik: { $language } · Znakovi: { $count } od { $longest }
propose-preview-note = Prije nego što ga drugi vide, prijedlog čita moderator. Vaše se ime ne prikazuje. Želite li ga poslati?
propose-send = Pošalji
propose-edit = Uredi
cancel = Odustani
propose-cancelled = Vaša je skica izbrisana.
propose-limit =
    { $count ->
        [one] U zadnja 24 sata poslali ste { $count } prijedlog, a više nije moguće. Od { $time } možete poslati sljedeći. Vaša je skica sačuvana.
        [few] U zadnja 24 sata poslali ste { $count } prijedloga, a više nije moguće. Od { $time } možete poslati sljedeći. Vaša je skica sačuvana.
       *[other] U zadnja 24 sata poslali ste { $count } prijedloga, a više nije moguće. Od { $time } možete poslati sljedeći. Vaša je skica sačuvana.
    }
propose-sent =
    <b>Hvala vam. Broj vašeg prijedloga: { $number }.</b>

    Najprije ga čita moderator. Javit ćemo vam što je odlučeno. Sve svoje prijedloge možete vidjeti naredbom /mine.
propose-offer = Oprostite, to ne razumijem. Ako je to prijedlog, možemo s njim nastaviti.
propose-offer-yes = Neka to bude prijedlog
check-refused = <b>Prijedlog se ne može poslati u ovom obliku.</b> Napišite ga ponovno:
check-flagged = Imajte na umu da će moderator na ovo posebno paziti:
check-link = Izostavite internetske adrese i poveznice.
check-email = Izostavite adrese e-pošte.
check-phone = Izostavite telefonske brojeve.
check-handle = Izostavite korisnička imena (@…).
check-hashtag = Izostavite hashtagove (#…).
check-capitals = Nemojte sve pisati velikim slovima.
check-invisible = Tekst sadržava nevidljive znakove. Upišite ga ponovno.
check-scripts = Nemojte u istoj riječi miješati slova različitih pisama.
check-repeated = Nemojte isti znak ponavljati mnogo puta.
check-word-refused = Tekst sadržava riječ koja ovdje nije dopuštena.
check-word-flagged = Tekst sadržava riječ koja bi mogla povrijediti druge.
check-alphabet = Tekst nije napisan pismom svojeg jezika.
check-repeated-word = U tekstu se ista riječ ponavlja mnogo puta.
button-mine = Moji prijedlozi
mine-title = <b>Vaši prijedlozi</b>
mine-none = Još niste poslali nijedan prijedlog.
mine-entry = <b>Br. { $number }</b> · { $state }
state-waiting = čeka pregled moderatora
state-accepted = prihvaćen
state-refused = nije prihvaćen
state-withdrawn = povučen
state-merged = spojen s drugim prijedlogom
state-hidden = skriven dok ga moderator ne pregleda
mine-votes-few =
    { $votes ->
        [one] zasad { $votes } glas
        [few] zasad { $votes } glasa
       *[other] zasad { $votes } glasova
    }
mine-withdraw = Povuci prijedlog br. { $number }
mine-withdrawn = Vaš prijedlog br. { $number } je povučen.
mine-withdraw-late = Netko je o njemu već glasovao pa se više ne može povući.
older = Starije
notice-accepted = Vaš prijedlog br. { $number } je prihvaćen. Drugi sada mogu glasovati o njemu.
notice-refused = Vaš prijedlog br. { $number } nije prihvaćen. Razlog: { $reason }
notice-merged = Vaš prijedlog br. { $number } govori isto što i prijedlog br. { $other }. Odsad se glasuje o tom drugom prijedlogu.
notice-hidden = Vaš prijedlog br. { $number } netko je prijavio. Skriven je dok ga moderator ne pregleda.
notice-restored = Moderator je pregledao vaš prijedlog br. { $number }. Ponovno se prikazuje.
notice-milestone =
    { $votes ->
        [one] Vaš prijedlog br. { $number } dobio je { $votes } glas.
        [few] Vaš prijedlog br. { $number } dobio je { $votes } glasa.
       *[other] Vaš prijedlog br. { $number } dobio je { $votes } glasova.
    }
refusal-incomprehensible = Nije razumljiv.
refusal-off-topic = Ne odgovara na pitanje ovog savjetovanja.
refusal-partisan = Podupire stranku ili osobu ili im se protivi.
refusal-unlawful = Protivan je zakonu.
refusal-advertising = To je oglas.
refusal-several-ideas = Sadržava više ideja. Pošaljite ih jednu po jednu.
refusal-wrong-language = Napisan je na jeziku koji nije naveden.
refusal-rude = Uvredljiv je.
refusal-out-of-reach = Odnosi se na nešto što ovo savjetovanje ne može promijeniti.
refusal-already-proposed = To je već predloženo.
refusal-test = Čini se da je riječ o probi.
refusal-other = Nije u skladu s pravilima ovog savjetovanja.
button-report = Prijavi ovaj prijedlog
report-question = <b>Što nije u redu s ovim prijedlogom?</b>
report-illegal = Nezakonit je
report-offensive = Uvredljiv je
report-personal-data = Osobni podaci
report-wrong-language = Pogrešan jezik
report-bad-translation = Loš prijevod
report-duplicate = Već postoji
report-other = Nešto drugo
report-sentence = Napišite nam u jednoj poruci što nije u redu. Najveći broj znakova: { $limit }.
report-received = <b>Hvala vam. Broj vaše prijave: { $number }.</b> Moderator će je pregledati, a mi ćemo vam javiti ishod.
report-already = Taj ste prijedlog već prijavili. Broj vaše prijave: { $number }.
report-nothing = Trenutačno nema prijedloga koji biste mogli prijaviti.
notice-report-removed = Vaša prijava br. { $number }: moderator je uklonio prijedlog. Hvala vam.
notice-report-kept = Vaša prijava br. { $number }: moderator je pregledao prijedlog. Prijedlog ostaje.
button-share = Podijeli
share-proposal = <b>Podijelite ovaj prijedlog</b> ovom poveznicom:
share-consultation = <b>Podijelite ovo savjetovanje</b> ovom poveznicom:
share-send = Pošalji u razgovor
share-question = Što vi mislite?
share-vote = Recite što mislite
share-open = Otvori savjetovanje
link-elsewhere = O tom prijedlogu glasuju ljudi u drugoj zemlji.
web-copied = Poveznica je kopirana.
button-results = Rezultati
results-country = <b>Rezultati: { $country }</b>
results-all = <b>Rezultati: sve zemlje</b>
results-agreed = <b>Većina se slaže</b>
results-divided = <b>Mišljenja su podijeljena</b>
results-rejected = <b>Većina se ne slaže</b>
results-line =
    { $votes ->
        [one] Slaže se { $share } (od { $low } do { $high }), { $votes } glas
        [few] Slaže se { $share } (od { $low } do { $high }), { $votes } glasa
       *[other] Slaže se { $share } (od { $low } do { $high }), { $votes } glasova
    }
results-none = Još nema rezultata. Rezultate prijedloga vidite kad o njemu glasujete i kad ima najmanje { $limit } glasova.
results-note = Ovo su prijedlozi o kojima ste glasovali. U zagradama: raspon u kojem se udio nalazi sa sigurnošću od 95 %.
results-published = Savjetovanje je završilo, a ovo su njegovi rezultati. U zagradama: raspon u kojem se udio nalazi sa sigurnošću od 95 %.
results-my-country = Moja zemlja
results-all-countries = Sve zemlje
results-picture = Kao slika
picture-alt = Trake prikazuju udjele odgovora „slažem se”, „neutralno” i „ne slažem se”.
privacy-retention =
    { $count ->
        [one] Sve o vama briše se { $count } dan nakon završetka savjetovanja. Vaši se glasovi i dalje broje, bez ikakve veze s vama.
        [few] Sve o vama briše se { $count } dana nakon završetka savjetovanja. Vaši se glasovi i dalje broje, bez ikakve veze s vama.
       *[other] Sve o vama briše se { $count } dana nakon završetka savjetovanja. Vaši se glasovi i dalje broje, bez ikakve veze s vama.
    }
privacy-backups = Sigurnosne kopije u kojima se još nalaze izbrisani podaci nakon nekog se vremena uništavaju. Broj dana: { $days }
privacy-changed = <b>Obavijest o privatnosti se promijenila.</b> Ponovno odlučite želite li sudjelovati.
privacy-publish = Možete nam dopustiti da vaše glasove objavimo kao otvorene podatke, pod nasumičnim brojem i bez vašeg identiteta.
privacy-commands =
    /export – datoteka sa svime o vama
    /forget – brisanje svega o vama
allow-contact = Pišite mi o rezultatima
allow-publish = Moji glasovi kao otvoreni podaci
allowed = Zabilježeno. To možete povući u svakom trenutku.
not-allowed = Zabilježeno. To više nije dopušteno.
button-export = Sve o meni
export-done = Ova datoteka sadržava sve što smo o vama pohranili.
export-download = Preuzmi datoteku
forget-question =
    <b>Želite li odustati?</b>

    Odmah se brišu: vaš identitet u ovoj aplikaciji, vaš jezik, zemlja i postavke, popis prijedloga koje ste vidjeli, vaše skice i vaši prijedlozi koji još čekaju moderatora. Vaši prihvaćeni prijedlozi ostaju, bez ikakve veze s vama.

    Što želite učiniti sa svojim glasovima?
forget-with-votes = Izbriši i moje glasove
forget-keep-votes = Neka se moji glasovi i dalje broje
forget-sure-with-votes = <b>Jeste li sigurni?</b> Sve o vama bit će izbrisano, a vaši se glasovi više neće brojiti. To se ne može poništiti.
forget-sure-keep-votes = <b>Jeste li sigurni?</b> Sve o vama bit će izbrisano. Vaši će se glasovi i dalje brojiti, bez ikakve veze s vama. To se ne može poništiti.
demographic-intro = <b>Pitanje o vama, ako želite odgovoriti.</b> Vaš se odgovor broji bez ikakve veze s vama.
demographic-age = Koliko imate godina?
demographic-gender = Što se odnosi na vas?
demographic-area = Gdje živite?
gender-woman = Žena
gender-man = Muškarac
gender-other = Ni jedno ni drugo
area-city = U velikom gradu
area-town = U manjem gradu
area-village = Na selu
demographic-skip = Ne želim odgovoriti
demographic-thanks = Hvala vam na odgovoru.
button-link = Poveži drugu aplikaciju
link-offer = <b>Sudjelujte u više aplikacija kao jedna osoba.</b> U roku od deset minuta napišite ovo u drugoj aplikaciji:
link-prompt = Ako već imate kôd iz druge aplikacije, napišite ga ovdje.
link-question =
    <b>Želite li povezati ovaj razgovor s drugim?</b>

    Oba se razgovora tada računaju kao jedna osoba: tko se služi drugim razgovorom, vidi vaše glasove i može ih mijenjati. Nastavite samo ako je i taj razgovor vaš. Ako ste o nekom prijedlogu glasovali dvaput, računa se kasniji glas.
link-yes = Da, povežite ih
link-no = Ne, nemojte
link-done = Oba se razgovora sada računaju kao jedna osoba.
link-wrong = Taj je kôd nepoznat ili je istekao. Novi možete dobiti u drugoj aplikaciji naredbom /link.
link-same = Taj ste kôd dobili ovdje. Napišite ga u drugoj aplikaciji.
button-settings = Postavke
settings-title = <b>Postavke</b>
settings-place = Jezik: { $language } · Zemlja: { $country }
settings-notices-note = Novosti o vašim prijedlozima i prijavama:
settings-digest-note = Rezultati i novi prijedlozi:
settings-quiet-note = Noću, između { $from } i { $until }, ne pišemo vam.
digest-never = Nikad
digest-weekly = Jednom tjedno
digest-daily = Svaki dan
settings-notices = Javite mi odmah
settings-quiet = Noću bez poruka
settings-stop = Isključi sve poruke
settings-saved = Spremljeno.
stopped-all = U redu: više vam nećemo pisati, osim ako vi pišete nama. Vaši su glasovi sačuvani. Naredbom /settings to možete promijeniti, a naredbom /forget sve izbrisati.
command-propose = Pisanje prijedloga
command-mine = Moji prijedlozi
command-results = U čemu se ljudi slažu
command-settings = Jezik, zemlja, poruke
command-export = Datoteka sa svime o meni
command-forget = Brisanje svega o meni
command-link = Sudjelovanje u više aplikacija
rules-title =
    <b>Pravila ovog savjetovanja</b>

    Svaki prijedlog čita čovjek, a ne program, prije nego što ga drugi vide. Prijedlog se ne prihvaća ako vrijedi nešto od ovoga:
rules-note =
    { $limit ->
        [one] Svatko može prijaviti prijedlog. Kad to učini { $limit } osoba, automatski se skriva dok ga moderator ne pregleda. Tko ga je napisao, dozna svaku odluku i njezin razlog.
        [few] Svatko može prijaviti prijedlog. Kad to učine { $limit } osobe, automatski se skriva dok ga moderator ne pregleda. Tko ga je napisao, dozna svaku odluku i njezin razlog.
       *[other] Svatko može prijaviti prijedlog. Kad to učini { $limit } osoba, automatski se skriva dok ga moderator ne pregleda. Tko ga je napisao, dozna svaku odluku i njezin razlog.
    }
statement-rule = To je pravilo br. { $number } među našim /rules.
statement-person = O tome je odlučio čovjek, a ne program.
statement-automated = To se dogodilo automatski. Pregledat će to čovjek.
queue-facts = Br. { $number } · { $language } · { $country } · čeka od: { $time }
queue-new = Zašto je ovdje: novi prijedlog.
queue-flagged = Zašto je ovdje: novi prijedlog koji je automatski označen:
queue-reported =
    { $count ->
        [one] Zašto je ovdje: prijavljen { $count } put.
        [few] Zašto je ovdje: prijavljen { $count } puta.
       *[other] Zašto je ovdje: prijavljen { $count } puta.
    }
queue-author = Ostali prijedlozi iste osobe – prihvaćeni: { $accepted }, neprihvaćeni: { $refused }, na čekanju: { $waiting }
queue-empty = <b>Ništa vas ne čeka.</b> Hvala!
queue-why = <b>Koje pravilo krši?</b>
queue-accept = Prihvati
queue-keep = Ostaje
queue-refuse = Odbij
queue-later = Prepusti drugima
queue-undo = Poništi odluku
queue-accepted = Br. { $number } je prihvaćen. Javit ćemo to za minutu.
queue-refused = Br. { $number } je odbijen. Javit ćemo to za minutu.
queue-undone = Poništeno. Nikome nismo ništa javili.
queue-undo-late = Prekasno je za poništavanje.
queue-not-yours = To nije zabilježeno: vaše tri minute su istekle ili ga već pregledava netko drugi.
command-rules = Pravila za prijedloge
role-moderator = moderiranje
role-lead = vodstvo moderiranja
role-organiser = organizacija
role-operator = upravljanje
command-queue = Što čeka na moderiranje
command-history = Što je odlučeno o prijedlogu
command-team = Tko moderira
command-summary = Moderiranje u brojkama
command-log = Preuzmi zapisnik
team-title = <b>Tim</b>
team-entry = Br. { $number } · { $role } · { $languages } · od { $date }
team-invited = Br. { $number } · { $role } · { $languages } · poziv vrijedi do { $date }
team-all-languages = svi jezici
team-remove = Ukloni br. { $number }
team-invite = Pozovi osobu
team-removed = Br. { $number } od ovog trenutka više nema ulogu.
team-refused = Vaša uloga to ne dopušta.
invite-role = <b>Za koju ulogu pozivate?</b>
invite-languages = <b>Koje jezike ta osoba čita?</b> Za sve nemojte odabrati nijedan.
invite-consultations = <b>Za koja savjetovanja?</b> Za sva nemojte odabrati nijedno.
invite-next = Dalje
invite-link = <b>Ovo je poziv za jednu osobu.</b> Uloga: { $role }. Jezici: { $languages }. Vrijedi jednom, do { $time }. Poveznicu pošaljite samo toj osobi:
invitation =
    <b>Pozivamo Vas da pomognete u moderiranju.</b> Vaša uloga: { $role }. Jezici: { $languages }.

    Ostali u timu vide broj, a ne Vaše ime. Šifrirano čuvamo gdje Vas možemo dobiti dok god pomažete.
invitation-accept = Prihvati poziv
invitation-joined = <b>Dobro došli u tim!</b> Vaš je broj ondje { $number }. Što Vas čeka: /queue
invitation-used = Ovaj je poziv već iskorišten. Molimo zatražite drugi.
invitation-expired = Ovaj je poziv istekao. Molimo zatražite drugi.
notice-team-removed = Više nemate ulogu u moderiranju. Hvala na pomoći!
button-moderation = Moderiranje
queue-more = Više …
queue-correct = Ispravi pravopis
queue-duplicate = To je duplikat
queue-theme = Tema
queue-postpone = Odgodi
queue-pass-on = Proslijedi vodstvu
queue-all-of-author = Sve iste osobe
queue-suspend = Privremeno isključi osobu
queue-lift = Završi isključenje
queue-filter = Prikaži samo …
queue-stands = Ostaje
queue-accept-all = Prihvati sve
queue-refuse-all = Odbij sve
queue-one-by-one = Jedan po jedan
queue-more-title = <b>Što će biti s njim?</b>
queue-correct-ask = <b>Molimo upišite cijeli prijedlog s ispravljenim pravopisom.</b> Time je prihvaćen, a autor vidi obje inačice.
queue-correct-different = To je drugi tekst, a ne ispravak. Ništa nije promijenjeno.
queue-correct-frozen = Netko je već glasovao: riječi ostaju kakve jesu.
queue-which = <b>Koji prijedlog govori isto?</b> Odaberite jedan ili upišite njegov broj.
queue-which-none = Nijedan prihvaćeni prijedlog u ovom savjetovanju nema taj broj.
queue-merged = Br. { $number } duplikat je br. { $other }. Autor će saznati za minutu.
queue-sentence = <b>Molimo recite zašto, u najviše { $limit } znakova.</b> Autor će to pročitati.
queue-theme-ask = <b>Kojoj temi pripada?</b>
queue-theme-set = Tema: { $theme }
queue-language-ask = <b>Na kojem je jeziku napisan?</b>
queue-postpone-ask = <b>Koliko treba čekati?</b>
queue-postponed = Br. { $number } čeka do { $time }.
queue-passed-on = Br. { $number } sada čeka vodstvo moderiranja.
queue-author-list = <b>Što čeka od ovog autora:</b>
queue-decided-all =
    { $count ->
        [one] Odlučeno je o { $count } prijedlogu. Autor će saznati za minutu.
        [few] Odlučeno je o { $count } prijedloga. Autor će saznati za minutu.
       *[other] Odlučeno je o { $count } prijedloga. Autor će saznati za minutu.
    }
queue-bulk = Prihvaćeni: { $numbers }
queue-bulk-not = Neprihvaćeni: { $numbers }. O njima je već odlučeno, kod nekoga su drugog, ne odlučujete Vi ili ne postoje.
queue-bulk-how = Molimo iza naredbe napišite brojeve, na primjer: /accept 12 15 18
queue-first-opinion = Vaše mišljenje o br. { $number } zabilježeno je. Sada ga gleda druga osoba.
queue-disagreed = O br. { $number } se ne slažete: odlučuje vodstvo moderiranja.
queue-similar = Slični i prihvaćeni:
queue-similar-refused = Slični i neprihvaćeni:
queue-appealed = Zašto je ovdje: netko prigovara odluci.
queue-suspended-author = Zašto je ovdje: autor prigovara isključenju koje traje do { $time }.
queue-again = Zašto je ovdje: ponovno se odlučuje.
queue-for-lead = Proslijeđen je vodstvu moderiranja.
queue-disagreement = Dva moderatora se ne slažu.
queue-state = Dosad: { $state }
queue-says = Vlastitim riječima: „{ $text }”
queue-filter-title = <b>Što treba prikazati?</b>
queue-filter-all = Sve
queue-filtered = Prikazuje se samo: { $what }
why-new = Novi
why-flagged = Označeni
why-reported = Prijavljeni
why-appealed = Prigovori
why-suspension = Isključenja
why-again = Ponovno
theme-democracy = Demokracija
theme-economy = Gospodarstvo
theme-work = Rad
theme-environment = Okoliš
theme-energy = Energija
theme-transport = Promet
theme-health = Zdravlje
theme-education = Obrazovanje
theme-youth = Mladi
theme-migration = Migracije
theme-security = Sigurnost
theme-digital = Digitalni život
theme-agriculture = Poljoprivreda
theme-culture = Kultura
theme-social = Socijalna pitanja
theme-housing = Stanovanje
suspend-why = <b>Koje je pravilo autor prekršio?</b>
suspend-how-long = <b>Koliko dugo autor ne smije predlagati?</b>
suspend-done = Autor može ponovno predlagati od { $time }.
suspend-lifted = Autor može ponovno predlagati.
notice-suspended = Ne možete slati prijedloge do { $time }. Razlog, iz Vašeg prijedloga br. { $number }: { $reason } I dalje možete glasovati.
notice-suspension-lifted = Ponovno možete slati prijedloge.
propose-suspended = Ne možete slati prijedloge do { $time }. Ako se ne slažete: /appeal
statement-appeal = Ako se ne slažete, možete prigovoriti u roku od { $days } dana: /appeal { $number }. Tada odlučuje druga osoba.
statement-appeal-suspension = Ako se ne slažete, možete prigovoriti: /appeal. Tada odlučuje druga osoba.
statement-which = To je prijedlog br. { $other }.
statement-note = Moderator piše: „{ $text }”
appeal-button = Prigovori
appeal-without = Bez riječi
appeal-ask = <b>Zašto se ne slažete?</b> Molimo napišite to u najviše { $limit } znakova.
appeal-received = <b>Hvala.</b> Pogledat će ga druga osoba i javit ćemo Vam ishod.
appeal-already = Na ovo ste već prigovorili.
appeal-late = To je bilo predavno: prigovoriti se može u roku od { $days } dana.
appeal-nothing = Ovdje nema odluke na koju biste mogli prigovoriti.
appeal-how = Molimo iza naredbe napišite broj prijedloga, na primjer: /appeal 123
notice-appeal-granted = Ponovno smo pogledali Vaš prigovor o prijedlogu br. { $number }. Odluka je promijenjena.
notice-appeal-rejected = Ponovno smo pogledali Vaš prigovor o prijedlogu br. { $number }. Odluka ostaje.
notice-corrected = Vaš prijedlog br. { $number } prihvaćen je s ispravljenim pravopisom. Napisali ste: „{ $before }” Sada glasi:
notice-nudge =
    { $count ->
        [one] { $count } prijedlog čeka dulje nego što smo obećali.
        [few] { $count } prijedloga čekaju dulje nego što smo obećali.
       *[other] { $count } prijedloga čeka dulje nego što smo obećali.
    }
summary-title = <b>Moderiranje od { $since } do { $until }</b>
summary-received = Prijedlozi: { $proposals }. Prijave: { $reports }. Prigovori: { $objections }.
summary-decided = Odluke: { $decided }. Poslije promijenjene: { $reversed }. Sada čeka: { $waiting }.
summary-wait = Čekanje: polovica najviše { $median }, devet od deset najviše { $tenth }.
summary-reasons = Neprihvaćeni, po pravilima:
summary-kappa = Koliko se slažu dvije osobe (Cohenova kapa, 1 je najbolje):
history-how = Molimo iza naredbe napišite broj prijedloga, na primjer: /history 123
history-none = Ovdje nema prijedloga br. { $number }.
history-person = br. { $number } u timu
history-automatic = automatski
history-author = autor
history-report = { $time }: netko ga je prijavio
history-complaint = { $time }: netko je prigovorio
history-undone = { $time }: poništeno ({ $who })
history-again = Odluči ponovno
log-ask = <b>Sve odluke, prijave i prigovori</b> od { $since } do { $until }, bez ičijeg identiteta. U kojem obliku?
log-how = Molimo navedite dva dana, na primjer: /log 2026-11-01 2026-11-30
log-long = To je više nego što se ovdje može poslati. Molimo navedite kraće razdoblje.
queue-second-opinion = Drugo mišljenje
command-consultations = Odaberi savjetovanje
command-round = Otvaraj i zatvaraj krugove
command-stock = Prijedlozi i glasovi po zemljama
consultations-title = <b>Koje savjetovanje želite vidjeti?</b>
consultation-organiser = Organizator: { $organiser }. Pitanja i pritužbe: { $contact }
consultation-ethics = Pitanja o etici: { $contact }
consultation-partners = Partneri:
consultation-join = Sudjeluj
round-title = <b>Krugovi: { $consultation }</b> (vremenska zona: { $zone })
round-kind-single = Jedini krug
round-kind-national = Nacionalni krug
round-kind-european = Europski krug
labelled = { $name }: { $value }
round-state-draft = još nije otvoren
round-state-open = otvoren
round-state-closing = otvoren, bez novih prijedloga
round-state-closed = zatvoren
round-state-published = zatvoren, rezultati objavljeni
round-opens = Otvaranje: { $time }
round-closing = Bez novih prijedloga od: { $time }
round-closes = Zatvaranje: { $time }
round-publishes = Objava rezultata: { $time }
round-to-open = Otvori sada
round-to-closing = Zaustavi nove prijedloge
round-to-closed = Zatvori sada
round-to-published = Objavi rezultate
round-back = Korak natrag
round-confirm = Da, učini to
round-preview-open = Odsad se može glasovati. Prijedlozi postoje na { $count } od 24 jezika.
round-preview-missing = Još se nema o čemu glasovati na jezicima: { $languages }
round-preview-closing = Odsad nitko više ne može predlagati; glasovanje se nastavlja.
round-preview-closed = Odsad nitko više ne može glasovati.
round-preview-published = Odsad svi vide rezultate.
round-preview-back = Stanje će tada opet biti: { $state }
round-done = Gotovo. Stanje je sada: { $state }
round-not-now = To nije moguće: netko je u međuvremenu promijenio krug ili se otad glasovalo.
propose-off-done = U ovim zemljama odsad nitko ne može predlagati: { $countries }
propose-on-done = U ovim se zemljama opet može predlagati: { $countries }
propose-off-how = Molimo napišite ovako: /propose off FR BE
propose-country-language = U Vašoj zemlji prijedlozi se pišu na jezicima: { $languages }
stock-title = <b>Prijedlozi i glasovi</b>
stock-line = { $country }, { $language }: prihvaćeni { $accepted }, na čekanju { $waiting }, glasovi { $votes }
stock-exposure = dovoljno glasova: { $reached } od { $accepted }
stock-forecast = svi otprilike { $date }
stock-none = Još nema ničega.
stock-untranslated = Finalisti bez prijevoda: { $languages }
card-original = Na izvornom jeziku: { $language }
command-finalists = Najbolji iz svake zemlje
finalists-choose = <b>Finalisti koje zemlje?</b>
finalists-title = <b>Finalisti: { $country }</b>
finalists-near = Tik iza njih, možda slučajno:
finalists-tied = Izjednačeni na zadnjem mjestu: { $numbers }
finalists-alike = Br. { $number } i br. { $other } govore gotovo isto.
finalists-replaced = Br. { $number } zauzima mjesto drugoga: { $reason }
finalists-replace-how = Za zamjenu napišite zemlju, njegov broj, broj drugoga i javni razlog, na primjer: /finalists FR 12 34 …
finalists-confirm = U europski krug
finalists-confirmed = Finalisti sada u europskom krugu: { $number }
finalists-not-closed = Najprije treba zatvoriti nacionalni krug.
finalists-no-european = Za njih nema europskog kruga.
card-machine = Strojni prijevod · izvornik: { $language }
card-translated = Prijevod · izvornik: { $language }
button-original = Izvornik
button-translation = Prijevod
button-doubt = Prijevod je pogrešan
doubt-thanks = Hvala vam. Prijevod će pregledati moderator.
doubt-already = To ste nam već javili ili sada postoji drugi prijevod.
command-translate = Prevođenje prijedloga
translate-title = <b>Br. { $number }: { $source } → { $language }</b>
translate-there = Dosad: „{ $text }”
translate-doubts = Koliko ljudi kaže da je pogrešan: { $count }
translate-better = Je li točan? Ako nije, upišite bolji prijevod cijele rečenice.
translate-write = Upišite prijevod cijele rečenice, u najviše { $limit } znakova.
translate-length = Broj znakova vašeg teksta: { $count }. Dopušteno je od { $shortest } do { $longest } znakova.
translate-empty = <b>Ne čeka vas nijedan prijevod.</b> Hvala vam!
translate-right = Točan je
translate-wrong = Ukloni ga
translate-noted = Zabilježeno. Hvala vam.
translate-removed = Uklonjeno. Dok ne bude boljeg prijevoda, ljudi čitaju izvornik.
command-translations = Prijevodi finalista
translations-title = <b>Prijevodi finalista</b>
translations-none = Nema europskog kruga čiji bi se finalisti mogli prevoditi.
translations-progress = Gotovo: { $done } od { $wanted } (strojno: { $machine }, ljudi: { $reviewed })
translations-left = Čeka na stroj: { $waiting }. Zatraženo: { $asked }. Čeka na ljude: { $people }. Za pregled: { $review }.
translations-missing = Nedostaje: { $languages }
translations-no-engine = Strojno prevođenje nije postavljeno pa prevode ljudi: /translate
translations-fault-quota = Kvota usluge za strojno prevođenje je potrošena. Prevođenje se automatski nastavlja za jedan sat.
translations-fault-busy = Usluga za strojno prevođenje traži stanku. Prevođenje se automatski nastavlja.
translations-fault-settings = Usluga za strojno prevođenje ne prihvaća naše zahtjeve. Operator treba provjeriti njezine postavke.
translations-fault-unreachable = Usluga za strojno prevođenje ne odgovara. Pokušavamo ponovno svake minute.
translations-fault-other = Neki prijevodi nisu bili upotrebljivi. Pokušavamo ponovno.
translations-begun = Naručeni prijevodi: { $count }
translations-begin = Prevedi ostatak
translations-refresh = Osvježi
translations-file = Kao datoteka
translations-compare = Usporedi glasove
translations-queue = Prevodi ovdje
translations-file-note = Ispunite stupac „translation” i predajte datoteku operatoru: polyphony translations import
compare-title = <b>Prijevodi čiji čitatelji glasuju drukčije</b>
compare-line = Br. { $number }, { $language }: slaže se { $share }, ostali: { $others }
compare-none = Nema takvih: čitatelji svakog prijevoda glasuju kao i ostali.
notice-translated = Strojno prevođenje finalista je završeno. Gotovo: { $done } od { $wanted }. Čeka na ljude: { $people }. /translations
round-preview-untranslated = Prijevodi koji još nedostaju: { $count }. Gdje prijevoda nema, ljudi čitaju izvornik.
queue-translations = Prijevodi: { $count }
command-agenda = Što je proizašlo iz savjetovanja
command-positions = Stajališta organizacija
command-measure = Javi što se poduzima
button-agenda = Agenda
agenda-none = Agende još nema. Bit će ovdje čim se objave rezultati.
agenda-later = Najbolji prijedlozi svake zemlje idu dalje u europski krug. Agenda će biti ovdje čim se objave njegovi rezultati.
agenda-which = <b>Koju agendu želite vidjeti?</b>
agenda-title = <b>Agenda savjetovanja: { $question }</b>
agenda-note = Ovi prijedlozi imaju najveću potporu. U zagradama: raspon u kojem se udio nalazi sa sigurnošću od 95 %.
agenda-balanced = Svaka se zemlja jednako računa, bez obzira na to koliko ljudi u njoj živi.
agenda-balanced-groups = Svaka se skupina jednako računa, bez obzira na to koliko je ljudi u njoj.
agenda-behind = Iza prijedloga s agende:
agenda-few = Premalo glasova da bi se išta moglo reći.
agenda-place = Mjesto: { $place } od { $count }
agenda-cell = { $country }: slaže se { $share }, glasovi: { $votes }
agenda-lowest = Najmanja potpora: { $country } ({ $share })
agenda-majorities = Većina se slaže u { $number } od { $count }.
agenda-hidden = Gdje je glasovalo vrlo malo ljudi, ne prikazuje se ništa, kako nitko ne bi mogao saznati tko što misli.
agenda-evened = Ono što se ne prikazuje računa se u udjele samo kao prosjek. O mjestima odlučuju svi glasovi.
agenda-page = Svi rezultati na jednoj stranici
agenda-voices = <b>Što kažu organizacije</b>
agenda-measures = <b>Što se poduzima</b>
agenda-said = { $name }: „{ $text }”
agenda-measure = <i>{ $state }, { $date }</i>: „{ $text }”
stance-support = Potpora
stance-conditional = Potpora uz uvjet
stance-oppose = Protivljenje
progress-planned = Planirano
progress-under-way = U tijeku
progress-done = Učinjeno
progress-dropped = Odustalo se
agenda-follow = Prati
agenda-unfollow = Prestani pratiti
agenda-followed = Javit ćemo vam kad se u vezi s tim nešto poduzme.
agenda-unfollowed = Više vam o tome nećemo javljati, osim ako ste prijedlog napisali ili o njemu glasovali.
agenda-open = Prikaži prijedlog
notice-agenda = <b>Rezultati su objavljeni.</b> Prijedlog koji ste napisali ili pratite nalazi se na { $place }. mjestu agende:
notice-measure = <b>Nešto se događa</b> u vezi s prijedlogom koji ste napisali, o kojem ste glasovali ili koji pratite:
position-invitation =
    <b>Pozivamo vas da govorite u ime organizacije { $name }</b> o onome što su građani i građanke stavili na agendu.

    Ono što kažete u njezino ime javno je. Tko ste vi, nije javno: šifrirano čuvamo gdje vas možemo dobiti dok god govorite u njezino ime.
position-speaks = <b>Govorite u ime organizacije { $name }.</b> Ovamo se vraćate naredbom /position
position-which = <b>U ime koje organizacije?</b>
position-none = Ne govorite u ime nijedne organizacije.
position-not-yet = Agenda još nije objavljena.
position-nothing = Još bez stajališta
position-ask = Što organizacija kaže o ovom prijedlogu?
position-condition = <b>Uz koji uvjet?</b> Napišite ga u najviše { $limit } znakova; tek se tada računa.
position-sentence = Zabilježeno. Ako želite, napišite i rečenicu koja će stajati uz to, u najviše { $limit } znakova.
position-long = Napišite to ponovno, u najviše { $limit } znakova.
position-kept = Zabilježeno. To možete promijeniti ili povući u svakom trenutku.
position-take-back = Bez stajališta
position-taken-back = Organizacija se o tome više ne izjašnjava.
organisations-title = <b>Organizacije od kojih se traži stajalište ({ $consultation })</b>
organisations-none = Još nijedna nije pozvana.
organisations-speaks = { $name }: sudjeluje, stajališta: { $number }
organisations-invited = { $name }: poziv vrijedi do { $date }
organisations-silent = { $name }: nitko ne govori u njezino ime. Novi poziv pod istim nazivom daje novu poveznicu.
organisations-invite = Pozovi organizaciju
organisations-remove = Ukloni: { $name }
organisations-remove-yes = Da, ukloni je
organisations-ask = <b>Kako se organizacija zove?</b> Od { $shortest } do { $longest } znakova
organisations-ask-again = Napišite samo njezin naziv, od { $shortest } do { $longest } znakova.
organisations-already = Netko već govori u ime organizacije { $name }. Ako to treba činiti netko drugi, uklonite je i ponovno pozovite.
organisations-link = <b>Ovo je poziv za jednu osobu, koja zatim govori u ime organizacije { $name }.</b> Vrijedi jednom, do { $date }. Poveznicu pošaljite samo toj osobi:
organisations-remove-sure = <b>Ukloniti organizaciju { $name }?</b> Nitko više neće govoriti u njezino ime, a ono što je rekla više se neće prikazivati.
organisations-removed = Od organizacije { $name } više se ne traži stajalište.
organisations-gone = Te organizacije ovdje više nema.
measure-how = Napišite broj prijedloga, dokle se stiglo, dan i rečenicu, na primjer: /measure 123 done 2026-12-01 …
measure-states = Dokle se stiglo: <code>planned</code> (planirano), <code>under-way</code> (u tijeku), <code>done</code> (učinjeno), <code>dropped</code> (odustalo se)
measure-day = Dan napišite kao godinu, mjesec i dan, na primjer 2026-12-01.
measure-length = Napišite od { $shortest } do { $longest } znakova.
measure-not-on = Prijedlog br. { $number } nije ni na jednoj vašoj agendi.
measure-preview = Javit ćemo to ljudima koji su prijedlog napisali, o njemu glasovali ili ga prate. Njihov približan broj: { $count }
measure-post = Objavi
measure-posted = Objavljeno. Javit ćemo im.
measure-not-now = To je već objavljeno ili se više ne može objaviti.
command-consultation = Pregled i izmjena savjetovanja
consultation-open = Otvoreno svima
consultation-members = Samo za članove, svatko sa svojim kodom
consultation-zone = <b>Krugovi</b> (vremenska zona: { $zone }):
consultation-places = <b>Gdje se provodi</b> ({ $number }):
consultation-limits =
    Najniža dob: { $age }
    Prijedlozi po osobi i danu: { $proposals }
    Prijave nakon kojih se prijedlog skriva: { $reports }
    Broj dana do brisanja svega o nekoj osobi: { $days }
    Novosti za one koji ih žele: { $digest }
consultation-operators = kako je odredio operator
consultation-texts =
    <b>Tekstovi: na koliko od 24 jezika</b>
    Pitanje: { $question }
    Početne riječi prijedloga: { $opening }
    Vlastita obavijest o privatnosti: { $privacy } (verzija { $version })
    Pravni tekst: { $legal }
consultation-themes = Teme: { $themes }
consultation-how =
    Ako želite nešto promijeniti, napišite njegov naziv iz datoteke i novu vrijednost, a ako želite nešto ukloniti, crticu:
    <code>/consultation organiser …</code>
    <code>/consultation rounds.1.closes 2026-06-01 18:00</code>
    <code>/consultation legal -</code>
consultation-file = Pošalji mi datoteku
consultation-file-note = Savjetovanje kao datoteka. Iznad svakog retka piše što je ondje dopušteno.
consultation-both =
    Dosad: { $before }

    Odsad: { $after }
consultation-nothing = ništa
consultation-round-then =
    Vremenska zona: { $zone }.
    Stanje ovog kruga tada će biti: { $state }
consultation-again = Sve koji sudjeluju ponovno ćemo prije sljedećeg glasa pitati pristaju li na to.
consultation-faults = <b>To nije moguće.</b> Ništa nije promijenjeno:
consultation-same = Već je tako. Ništa nije promijenjeno.
consultation-done = <b>Promijenjeno.</b>
consultation-not-now = Ništa nije promijenjeno: to je već učinjeno ili je netko u međuvremenu nešto promijenio.
consultation-meanwhile = <b>Netko je to u međuvremenu promijenio.</b> Ništa od toga nije izgubljeno. Želite li tu promjenu zamijeniti svojom?
frozen-slug = Kratki naziv ostaje kakav jest: na njega vode poveznice.
frozen-kind = Već se glasovalo: više se ne može mijenjati je li savjetovanje za sve ili samo za članove.
frozen-round-kind = U ovom se krugu već glasovalo: njegova vrsta ostaje ista.
frozen-round = Krug se ne može ukloniti. Bez datuma se ne otvara.
frozen-country = Već se glasovalo ili postoje prijedlozi iz ove zemlje: ne može se ukloniti.
frozen-age = Već se glasovalo: najniža se dob može samo povisiti.
frozen-opening = Već postoje prijedlozi koji počinju tim riječima: one ostaju kakve jesu.
frozen-version = Broj verzije obavijesti o privatnosti može se samo povećati.
frozen-voted = Otad se glasovalo: krug se ne može vratiti natrag.
frozen-published = Rezultati su objavljeni. Objavu možete povući naredbom /round
button-rounds = Krugovi
notice-round =
    <b>Prema rasporedu: { $consultation }</b>

    { $round }: { $state }
member-welcome =
    <b>{ $question }</b>

    Dobro došli u Polyphony. { $organiser } pita svoje ljude za mišljenje. Čitate prijedloge drugih, jedan po jedan, i kažete slažete li se s njima.

    Ovo je automatizirana usluga: odgovara vam program. Vaš jezik, vaša skupina i vaši glasovi pohranjuju se tek nakon što na to pristanete. Kako odustati i što znamo o vama: /privacy

    <b>Koji jezik želite?</b>
member-consent =
    <b>Vaša privola</b>

    Glasovi o javnim prijedlozima politička su mišljenja. Zato vas pitamo prije nego što išta pohranimo.

    Ako pristanete, { $organiser } pohranjuje vaše glasove, vaš jezik i vašu skupinu za ovo savjetovanje. Vaša skupina: { $group }

    Vaš se kôd može upotrijebiti jednom. Uz vašu privolu označava se kao iskorišten, a nigdje se ne vidi koji je kôd bio vaš. Vaš identitet u ovoj aplikaciji šifrira se i čuva odvojeno od vaših glasova. Objavljuju se samo ukupni rezultati, a nikad glas pojedine osobe.

    Morate imati najmanje { $age } godina. Privolu možete povući u svakom trenutku, jednako lako kao što je dajete, naredbom /privacy. Pitanja: { $contact }
member-code-prompt = <b>Ovo je savjetovanje samo za članove.</b> Napišite kôd koji ste dobili; velika i mala slova te crtice nisu važni.
member-code-wrong = Taj nam kôd nije poznat. Usporedite ga slovo po slovo s onim koji ste dobili.
member-code-used = Taj je kôd već iskorišten. Ako ste ga iskoristili vi, u drugoj aplikaciji, ondje povežite obje aplikacije naredbom /link.
member-code-closed = Savjetovanje kojem taj kôd pripada trenutačno nije otvoreno.
button-code = Imam kôd
member-author = – prijedlog iz članstva
member-country = Vaša je skupina određena vašim kodom i ne može se promijeniti. Vaša skupina: { $group }
member-settings = Jezik: { $language } · Skupina: { $group }
member-privacy = U ovom savjetovanju vaša skupina zauzima mjesto zemlje. Vaša skupina: { $group }. Vaš je kôd označen kao iskorišten, a nigdje se ne vidi koji je bio vaš.
member-forget = Sa svojim kodom ne možete ponovno sudjelovati: ostaje iskorišten, kako nitko ne bi glasovao dvaput.
member-results-all = <b>Rezultati: sve skupine</b>
member-results-mine = Moja skupina
member-results-everyone = Sve skupine
participation-button = Sudjelovanje
countries-button = Po zemljama, kao slika
groups-button = Po skupinama, kao slika
participation-country = <b>Sudjelovanje: { $country }</b>
participation-all = <b>Sudjelovanje: sve zemlje</b>
participation-groups = <b>Sudjelovanje: sve skupine</b>
participation-people = Ljudi koji su sudjelovali
participation-votes = Glasovi po danu
participation-until = { $date } – ljudi: { $people }, glasovi: { $votes }, prijedlozi: { $proposals }
participation-alt = Krivulja prikazuje koliko je ljudi sudjelovalo do svakog dana, a uz nju su glasovi svakog dana.
participation-most = Najviše glasova u jednom danu: { $votes }
countries-title = Udio onih koji se slažu, po zemljama
groups-title = Udio onih koji se slažu, po skupinama
countries-votes = Glasovi
countries-note = Točke: udio onih koji se slažu. Crte: raspon u kojem se udio nalazi sa sigurnošću od 95 %.
countries-rest = Skupine u sredini koje ovdje nisu prikazane: { $number }
web-choose-picture = Odaberi sliku
web-picture-sent = [Slika]
web-picture-sending = Slika se šalje …
picture-too-large = Ta je slika prevelika. Pošaljite sliku od najviše { $limit } MB.
picture-broken = Ta se slika ne može otvoriti: datoteka je oštećena ili nepotpuna. Pošaljite drugu.
picture-format = To nije slika koja se može upotrijebiti. Pošaljite JPEG, PNG ili WebP.
picture-large = Ta slika ima previše piksela: širina i visina zajedno smiju imati najviše 10.000. Pošaljite manju.
picture-shape = Ta je slika preduga i preuska: jedna strana smije biti najviše 20 puta dulja od druge. Pošaljite drugu.
digest-title = <b>Novosti: { $question }</b>
digest-published = Rezultati su objavljeni.
digest-new = Novi prijedlozi za glasovanje: { $number }
digest-people = Ljudi koji su sudjelovali: { $people }
digest-people-here = Ljudi koji su sudjelovali – { $country }: { $here }, sve zemlje: { $all }
digest-agreed = <b>Većina se slaže: { $country }</b>
digest-everywhere = <b>Većina se slaže: sve zemlje</b>
digest-divided = <b>Mišljenja su podijeljena: { $country }</b>
digest-own = <b>Vaši prijedlozi</b>
digest-own-entry = Br. { $number }: { $proposal }
digest-line = Slaže se { $share } · glasovi: { $votes }
digest-few = glasovi: { $votes }
digest-machine = strojni prijevod
digest-note = Ovo su prijedlozi o kojima ste glasovali.
digest-vote = Nastavi glasovati
digest-stop = Ne želim više novosti
privacy-messages = Možete nam dopustiti da vam pišemo: rezultati, novi prijedlozi i poruke organizatora.
broadcast-footer = <i>Šalje { $organiser }. Ove poruke isključujete naredbom /stop</i>
broadcast-stop = Isključi ove poruke
broadcast-stopped = U redu: više nećete dobivati poruke organizatora ni rezultate. Novosti o vašim prijedlozima i dalje stižu. To možete promijeniti naredbom /settings.
command-broadcast = Pisanje velikom broju ljudi
broadcast-title = <b>Poruke ljudima iz savjetovanja: { $consultation }</b>
broadcast-none = Još nije poslana nijedna poruka.
broadcast-line = Br. { $number }: { $state } · { $sent } od { $expected }
broadcast-state-waiting = čeka svoje vrijeme
broadcast-state-running = slanje u tijeku
broadcast-state-paused = pauzirano
broadcast-state-done = poslano
broadcast-state-cancelled = prekinuto prije kraja
broadcast-new = Nova poruka
broadcast-go-on = Nastavi pisati
broadcast-watch = Poruka br. { $number }
broadcast-gone = Te poruke više nema ili je već poslana.
broadcast-draft-title =
    <b>Poruka ljudima iz savjetovanja: { $consultation }</b>

    Ništa se ne šalje dok ne vidite koliko je ljudi dobiva i dok to ne potvrdite.
broadcast-texts-in = Tekst: { $languages }
broadcast-texts-none = Tekst: još ga nema
broadcast-texts-machine = Strojno napisano; pregledajte: { $languages }
broadcast-texts-waiting = Stroj još piše: { $languages }
broadcast-texts-missing = Bez teksta; tko čita te jezike, ne dobiva poruku: { $languages }
broadcast-picture-there = Slika: da
broadcast-picture-bare = Još nije opisano što slika prikazuje: { $languages }
broadcast-where = Gdje: { $places }
broadcast-reads = Jezici: { $languages }
broadcast-who = Primatelji: { $who }
broadcast-everywhere = svugdje
broadcast-every-language = svi
broadcast-who-all = Svi
broadcast-who-voted = Oni koji su glasovali
broadcast-who-not-voted = Oni koji još nisu glasovali
broadcast-who-proposed = Oni koji su dali prijedlog
broadcast-who-silent = Oni kojih nije bilo 14 dana
broadcast-leads = Gumb: { $button }
broadcast-begins = Početak: { $time }
broadcast-ends = Kraj slanja: { $time }
broadcast-at-once = Odmah
broadcast-no-end = Bez kraja
broadcast-no-button = Bez gumba
broadcast-zone = Vremenska zona: { $zone }
broadcast-texts = Tekst
broadcast-picture = Slika
broadcast-button = Gumb
broadcast-audience = Primatelji
broadcast-when = Početak
broadcast-until = Kraj
broadcast-preview = Pregledaj
broadcast-send = Pošalji …
broadcast-delete = Izbriši
broadcast-delete-yes = Da, izbriši je
broadcast-delete-sure = Želite li izbrisati ovu poruku?
broadcast-deleted = Poruka je izbrisana. Ništa nije poslano.
broadcast-texts-choose = <b>Na kojem jeziku želite pisati?</b>
broadcast-translate = Ostatak prevodi stroj
broadcast-translate-later = Ovdašnja usluga za strojno prevođenje odgovara prekasno za poruke; ostale jezike napišite sami.
broadcast-translating = Stroj sada piše; javit ćemo vam kad bude gotovo: { $languages }
broadcast-translated = Strojno napisani tekstovi: { $number }. Pregledajte ih.
broadcast-untranslated = Ovo napišite sami: { $languages }
broadcast-text-there = Ovo je tekst: { $language }
broadcast-text-out = Ukloni ga
broadcast-text-ask =
    Napišite tekst. Jezik: { $language }

    Najveći broj znakova: { $longest }. Dopuštene oznake: { $tags }
broadcast-text-kept = Tekst je spremljen. Jezik: { $language }
broadcast-text-empty = U njemu se nema što pročitati.
broadcast-text-long = To je predugo. Broj znakova: { $length }. Najviše ih smije biti: { $longest }.
broadcast-fault =
    Ništa nije spremljeno: { $why }

    Oznaka: <code>{ $tag }</code>
    Gdje: { $near }
broadcast-fault-unknown = ta oznaka nije dopuštena.
broadcast-fault-unfinished = ta oznaka nije dovršena.
broadcast-fault-attributes = u toj oznaci smije stajati samo njezin naziv.
broadcast-fault-link = poveznici treba adresa koja počinje s https://
broadcast-fault-inside = ta oznaka ne smije stajati unutar druge.
broadcast-fault-unopened = ta oznaka zatvara nešto što nije otvoreno.
broadcast-fault-crossed = ta oznaka ne zatvara ono što je zadnje otvoreno.
broadcast-fault-unclosed = ta oznaka nigdje nije zatvorena.
broadcast-picture-ask = Pošaljite sliku: JPEG, PNG ili WebP.
broadcast-picture-out = Ukloni sliku
broadcast-picture-long = Tekst ispod slike smije imati najviše { $longest } znakova. Slika nije spremljena jer su ovi tekstovi dulji: { $languages }
broadcast-picture-kept = Slika je spremljena.
broadcast-alt-ask =
    Što slika prikazuje? Opišite to u jednoj ili dvije rečenice, za ljude koji je ne mogu vidjeti. Jezik: { $language }

    Najveći broj znakova: { $longest }.
broadcast-alt-quoted = <i>{ $text }</i>
broadcast-button-choose = <b>Kamo treba voditi gumb ispod poruke?</b>
broadcast-audience-note = Pišemo samo ljudima koji su dopustili poruke. Nitko se ne bira prema tome kako je glasovao.
broadcast-countries = Zemlje
broadcast-groups = Skupine
broadcast-languages = Jezici
broadcast-places-ask =
    Mjesta upišite ovim kodovima ili { $all } za svugdje: { $codes }

    Naredbom /broadcast sve ostaje kako jest.
broadcast-languages-ask =
    Jezike upišite ovim kodovima ili { $all } za sve: { $codes }

    Naredbom /broadcast sve ostaje kako jest.
broadcast-code-unknown = Taj kôd ne postoji: { $code }
broadcast-when-ask = <b>Kad slanje treba početi?</b>
broadcast-until-ask = <b>Nakon kojeg se trenutka poruka više ne šalje?</b>
broadcast-time-how =
    Upišite dan i vrijeme, na primjer 2030-11-30 17:00

    Vremenska zona: { $zone }
broadcast-time-none = Taj trenutak ne postoji ili postoji dvaput.
broadcast-time-past = To je vrijeme prošlo. Odaberite neko koje tek dolazi.
broadcast-time-order = Kraj bi bio prije početka. Odaberite drugo vrijeme.
broadcast-no-text = Teksta još nema.
broadcast-preview-choose = <b>Na kojem jeziku želite pregledati poruku?</b>
broadcast-nobody = Ovu poruku ne bi dobio nitko.
broadcast-without-text = Izostavljeni jer nema teksta na njihovu jeziku – { $languages }
broadcast-capped = Izostavljeni jer su ovaj tjedan dobili dovoljno poruka: { $number }
broadcast-recipients = <b>Primatelji: { $number }</b>
broadcast-takes = Najkraće trajanje: { $span }
broadcast-night = Šalje se između { $from } i { $until }, prema lokalnom vremenu svake zemlje.
broadcast-others = U tijeku je slanje druge poruke; obje se zajedno ne šalju brže nego jedna.
broadcast-type-number =
    <b>Za slanje upišite broj primatelja: { $number }</b>

    Ako upišete bilo što drugo, ništa se ne šalje.
broadcast-number-wrong = Ništa nije poslano: to nije broj primatelja. Točan broj: { $number }.
broadcast-begun = Slanje poruke br. { $number } sada počinje.
broadcast-planned = Poruka br. { $number } šalje se kad dođe njezino vrijeme.
broadcast-number-title = <b>Poruka br. { $number } ljudima iz savjetovanja: { $consultation }</b>
broadcast-count-sent = Poslano: { $number }
broadcast-count-failed = Nije uspjelo: { $number }
broadcast-count-stopped = Blokirali su nas: { $number }
broadcast-count-unknown = Ne zna se je li stiglo: { $number }
broadcast-count-expired = Prekasno: { $number }
broadcast-count-cancelled = Otkazano: { $number }
broadcast-count-capped = Ovaj tjedan već dovoljno poruka: { $number }
broadcast-count-remaining = Još za slanje: { $number }
broadcast-rate = Poruke u sekundi: { $number }
broadcast-left = Preostalo vrijeme: { $span }
broadcast-pause = Pauziraj
broadcast-resume = Nastavi slanje
broadcast-end = Prekini slanje
broadcast-end-yes = Da, prekini
broadcast-all = Sve poruke
broadcast-end-sure = Želite li konačno prekinuti slanje poruke br. { $number }? Tko je nije dobio, više je neće dobiti.
broadcast-not-now = To više nije moguće.
broadcast-report = Izvješće: { $state }. Broj primatelja: { $number }
broadcast-began = Početak: { $time }
broadcast-ended = Kraj: { $time }
command-jobs = Što se pokreće po rasporedu
jobs-title = <b>Što se pokreće po rasporedu</b>
jobs-zone = Vremenska zona: { $zone }
jobs-none = Još ništa nije postavljeno. Bit će, trenutak nakon pokretanja.
jobs-name = <b>{ $name }</b>
jobs-every = Razmak: { $span }
jobs-next = Sljedeći put: { $time }
jobs-places = Zemlje: { $number }
jobs-now = U tijeku od: { $time }
jobs-last = Zadnji put: { $time }
jobs-count = Broj: { $number }
jobs-refresh = Osvježi
job-announcements = Obavijesti velikom broju ljudi
job-backup = Sigurnosna kopija
job-digest-daily = Novosti, svaki dan
job-digest-weekly = Novosti, jednom tjedno
job-maintenance = Održavanje baze podataka
job-news = Novi prijedlozi za one koji ih čekaju
job-nudges = Podsjetnici za moderatore
job-retention = Brisanje starih podataka
job-rounds = Datumi krugova
job-snapshots = Sudjelovanje, dan po dan
job-translation = Prevođenje
job-outcome-done = učinjeno
job-outcome-failed = nije uspjelo
job-outcome-skipped = izostavljeno jer je bilo prekasno
job-note-made = Veličina: { $size } MB
job-note-sound = baza podataka je ispravna
job-note-analysed = statistika baze podataka je ažurna
job-note-damaged = pročitani podaci su oštećeni
job-note-disk-full = disk je pun
job-note-not-written = u mapu se ne može pisati
job-note-no-pg-dump = pg_dump nije instaliran
job-note-pg-dump = pg_dump je javio pogrešku, koja je u zapisniku
job-note-program-ended = program je završio prije nego što je obavio posao
job-note-stopped = netko je to zaustavio
command-signals = Glasovi koji su stigli u valovima
job-signals = Glasovi koji su stigli u valovima
job-note-apart = ti se glasovi sada broje zasebno
signals-title = <b>Glasovi koji su stigli u valovima</b>
signals-about = Ovi glasovi izgledaju kao da ih je jedna osoba dala s mnogo računa. Broje se zasebno dok netko ne odluči drukčije. To može biti pogrešno: na primjer, i školski razred glasuje zajedno.
signals-none = Nijedan glas nije stigao u valu.
signals-wave = Val { $number }
signals-name = <b>Val { $number }</b> · { $consultation }
signals-when = { $since } – { $until }
signals-facts = { $country } · Ljudi: { $people } · Glasovi: { $votes }, od toga o prijedlozima koje smo odabrali mi: { $served }
signals-signs = Što je neobično: { $signs }
signals-fast = brzi odgovori
signals-alike = isti odgovori
signals-new = mnogo novih ljudi odjednom
signals-burst = mnogo jednakih glasova odjednom
signals-apart = Ovi se glasovi broje zasebno.
signals-count = Ovi se glasovi broje kao i svi drugi.
signals-fixed = Rezultati su objavljeni: ništa se više ne mijenja.
signals-most = Najviše se glasova iz ovog vala odnosi na prijedloge:
signals-most-line = • Br. { $number } ({ $text }): slažem se { $agree }, neutralno { $neutral }, ne slažem se { $disagree }
signals-sum = Ukupno: slažem se { $agree }, neutralno { $neutral }, ne slažem se { $disagree }
signals-if-count = Kad bi se ovi glasovi brojili, među najboljima:
signals-if-apart = Kad bi se ovi glasovi brojili zasebno, među najboljima:
signals-move = • Br. { $number } ({ $text }): mjesto { $before } → { $after }
signals-no-move = Ništa se ne bi promijenilo.
signals-more-moves = … i još { $number }
signals-follow = Neki se od ovih glasova još premještaju. To traje nekoliko minuta.
signals-lead-only = O tome broje li se može odlučiti vodstvo moderiranja.
signals-let-count = Neka se broje
signals-set-apart = Ponovno izdvoji
signals-confirm-count = Da, neka se broje
signals-confirm-apart = Da, izdvoji ih
signals-show = Prikaži valove
signals-ask-count = Trebaju li se glasovi iz vala { $number } brojiti kao i svi drugi? Ljudi: { $people }. Glasovi: { $votes }. Do objave rezultata možete ih ponovno izdvojiti.
signals-ask-apart = Trebaju li se glasovi iz vala { $number } brojiti zasebno? Ljudi: { $people }. Glasovi: { $votes }. Do objave rezultata možete odlučiti da se ponovno broje kao i svi drugi.
signals-done-count = Glasovi iz vala { $number } broje se kao i svi drugi. Kod velikog vala posljednji glasovi slijede u roku od nekoliko minuta.
signals-done-apart = Glasovi iz vala { $number } broje se zasebno. Kod velikog vala posljednji glasovi slijede u roku od nekoliko minuta.
signals-already = O tome je već odlučeno. Ovo je sadašnje stanje.
signals-gone = Takav val ne postoji.
notice-wave = <b>Glasovi su stigli u valu: { $consultation }</b>

    Izgledaju kao da ih je jedna osoba dala s mnogo računa i broje se zasebno. Pogledajte ih; vodstvo moderiranja može odlučiti da se broje.
page-results = Rezultati
page-description = Što misle ljudi u Europi: „{ $question }”
page-skip = Prijeđi na sadržaj
page-parts = Dijelovi ovih rezultata
page-countries = Zemlje
page-themes = Teme
page-groups = Skupine mišljenja
page-exposure = Pravedno prikazivanje
page-all = Cijeli poredak
page-data = Podaci i metoda
page-chat = Otvori razgovor
page-people =
    { $people ->
        [one] { $people } osoba
        [few] { $people } osobe
       *[other] { $people } osoba
    }
page-votes =
    { $votes ->
        [one] { $votes } glas
        [few] { $votes } glasa
       *[other] { $votes } glasova
    }
page-published = Datum objave: { $date }
page-notes = Kako ovo čitati
page-note-interval = Stvarni se udio nalazi u rasponu sa sigurnošću od 95 %.
page-note-served = O mjestima odlučuju samo glasovi o prijedlozima koje smo ljudima odabrali mi.
page-note-linked =
    { $votes ->
        [one] { $votes } glas stigao je putem podijeljene poveznice. Broji se zasebno i ne mijenja nijedno mjesto.
        [few] { $votes } glasa stigla su putem podijeljenih poveznica. Broje se zasebno i ne mijenjaju nijedno mjesto.
       *[other] { $votes } glasova stiglo je putem podijeljenih poveznica. Broje se zasebno i ne mijenjaju nijedno mjesto.
    }
page-note-apart =
    { $votes ->
        [one] { $votes } glas stigao je u iznenadnom valu. Broji se zasebno i ne mijenja nijedno mjesto.
        [few] { $votes } glasa stigla su u iznenadnim valovima. Broje se zasebno i ne mijenjaju nijedno mjesto.
       *[other] { $votes } glasova stiglo je u iznenadnim valovima. Broje se zasebno i ne mijenjaju nijedno mjesto.
    }
page-note-translated = Gdje je tako označeno, prijevod je strojni. Izvornik je na stranici svakog prijedloga.
page-place = Mjesto
page-proposal = Prijedlog
page-range = Raspon
page-votes-number = Glasovi
page-country = Zemlja
page-language = Jezik
page-people-number = Ljudi
page-proposals = Prijedlozi
page-zone = Ishod
page-theme = Tema
page-theme-none = Bez teme
page-zone-consensus = Suglasnost
page-zone-rejection = Odbijanje
page-zone-limbo = Bez jasnog mišljenja
page-zone-controversy = Podijeljena mišljenja
page-few = malo
page-agenda-plot = Udio onih koji se slažu, s rasponom
page-agenda-seen = Za svako mjesto točka prikazuje udio onih koji se slažu, a crta njegov raspon. Isti su brojevi u tablici.
page-countries-plot = Udio onih koji se slažu, po zemljama
page-countries-seen = Za svaku zemlju točka prikazuje udio onih koji se slažu. Isti su brojevi u tablici.
page-countries-each = Ljudi, glasovi i prijedlozi po zemljama
page-country-likes = Najveća potpora: { $country }
page-bars-seen = Traka za svaki redak. Isti su brojevi u tablici.
page-themes-plot = Prijedlozi oko kojih postoji suglasnost, po temama
page-themes-note = Traka prikazuje udio među prijedlozima s dovoljno glasova.
page-told = S dovoljno glasova
page-groups-note = Ljudi koji glasuju slično nalaze se blizu jedni drugima. Svaki znak predstavlja više ljudi: što je veći, to ih je više.
page-groups-seen = Karta na kojoj se ljudi koji glasuju slično nalaze blizu jedni drugima. Svaka skupina ima svoj oblik i svoje slovo.
page-groups-none = Nema dovoljno glasova za kartu mišljenja.
page-group = Skupina { $letter }
page-group-agrees = Češće se slaže nego ostali
page-group-disagrees = Češće se ne slaže nego ostali
page-group-here = Ova skupina
page-group-others = Ostali
page-together = Sve se skupine slažu
page-marks = Znakovi na karti
page-exposure-promised =
    { $votes ->
        [one] Svakom je prijedlogu obećan najmanje { $votes } glas.
        [few] Svakom su prijedlogu obećana najmanje { $votes } glasa.
       *[other] Svakom je prijedlogu obećano najmanje { $votes } glasova.
    }
page-exposure-reached = Prijedlozi koji su ih dobili: { $reached } od { $count }.
page-exposure-gini = Ginijev koeficijent glasova: { $value } (0: svi ih prijedlozi imaju jednako).
page-spread-plot = Koliko prijedloga ima koliko glasova
page-halves-plot = Prosječan broj glasova: rani i kasni prijedlozi
page-part-all = Svi
page-part-early = Prihvaćeni rano
page-part-late = Prihvaćeni kasno
page-mean = Prosječan broj glasova
page-least = Najmanje glasova
page-reached = S obećanim brojem glasova
page-number = Stranica { $page } od { $pages }
page-answers = Kako su ljudi odgovorili
page-original = U izvornom obliku
page-among = Da su pitani drugi ljudi, prijedlog bi bio među najboljima u { $share } slučajeva.
page-method = Kako se brojilo
page-method-place = O mjestu odlučuje donja granica raspona: velika potpora malog broja ljudi nije dovoljna.
page-licence = Podatke možete slobodno upotrebljavati ako navedete izvor.
page-downloads = Preuzimanje
page-file-exposure = Glasovi o svakom prijedlogu (CSV)
page-file-report = Svi brojevi s ovih stranica (JSON)
page-file-open = Otvoreni podaci s pojedinačnim glasovima, bez imena (ZIP)
page-verify = Svatko može provjeriti datoteku ZIP ovom naredbom:
page-variants = Da se brojilo drukčije
page-variant-light = Bez najaktivnijih ljudi
page-variant-alike = Ljudi koji glasuju vrlo slično brojeni jednom
page-variant-all = S glasovima putem poveznica
page-variant-people = Koliko se ljudi to tiče
page-entered = Ušli bi
page-left = Ispali bi
page-missing = Ovdje nema rezultata
page-missing-why = Možda još nisu objavljeni ili više nisu dostupni.
page-soon = Rezultati se pripremaju
page-soon-why = Vratite se za minutu.
page-away = Rezultati se trenutačno ne mogu prikazati
export-open-data = Otvoreni podaci: { $name }, krug { $place }
export-open-data-file = Ova datoteka sadržava otvorene podatke: { $name }, krug { $place }.
export-open-data-large = Otvoreni podaci ({ $name }, krug { $place }) datoteka su od { $size } MB. To je previše za ovaj razgovor.
export-open-data-page = Svatko je može preuzeti ovdje: { $address }
export-open-data-members = Ovo je savjetovanje samo za članove pa datoteka nije ni na jednoj javnoj stranici. Može vam je dati operator ove usluge. Naziv datoteke: { $file }
export-open-data-check = SHA-256 ove datoteke: <code>{ $sum }</code>

    Provjera datoteke: <code>polyphony verify { $file }</code>
export-open-data-waiting = Otvoreni podaci ({ $name }, krug { $place }) upravo se pripremaju. Pokušajte ponovno za nekoliko minuta.
theme-suggested = ★ je samo sugestija na temelju sličnosti s prijedlozima koji već imaju temu. Odluka je vaša.
