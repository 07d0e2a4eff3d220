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

    /start – nastavak glasovanja
    /language – promjena jezika
    /country – promjena zemlje
    /privacy – što je pohranjeno i kako odustati
    /help – ovaj tekst
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
withdraw-question = <b>Želite li povući privolu?</b> Vaši glasovi, vaš jezik, vaša zemlja i vaš šifrirani identitet tada se odmah brišu. To se ne može poništiti.
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
