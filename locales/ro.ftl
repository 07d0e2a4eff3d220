welcome =
    <b>{ $question }</b>

    Bun venit la Polyphony, o consultare cetățenească organizată de { $organiser }. Citiți propuneri ale altor cetățeni, una câte una, și spuneți dacă sunteți de acord.

    Acesta este un serviciu automat: vă răspunde un program. Limba, țara și voturile dumneavoastră sunt stocate numai după ce v-ați dat consimțământul. Cum puteți renunța și ce știm despre dumneavoastră: /privacy

    <b>Ce limbă preferați?</b>
welcome-language = <b>Ce limbă preferați?</b>
language-set = Acum vorbim în limba română.
country-question = <b>În ce țară locuiți?</b> Votați împreună cu cetățenii acelei țări.
country-set = Țara dumneavoastră: { $country }
country-not-open = Această consultare nu are loc în țara aleasă ({ $country }). Puteți alege altă țară sau puteți reveni mai târziu.
consent-request =
    <b>Consimțământul dumneavoastră</b>

    Voturile asupra unor propuneri publice sunt opinii politice. De aceea vă întrebăm înainte de a stoca ceva.

    Dacă sunteți de acord, { $organiser } stochează voturile, limba și țara dumneavoastră pentru această consultare. Identitatea dumneavoastră în această aplicație este criptată și păstrată separat de voturi. Se publică numai totaluri, niciodată votul unei singure persoane.

    Trebuie să aveți cel puțin { $age } ani. Vă puteți retrage consimțământul oricând, la fel de ușor cum îl dați, cu /privacy. Întrebări: { $contact }
consent-yes = Sunt de acord și am cel puțin { $age } ani
consent-no = Nu, mulțumesc
consent-thanks = Vă mulțumim. Iată prima propunere.
consent-declined =
    În regulă. Nu s-a stocat nimic despre dumneavoastră, iar ceea ce a fost necesar pentru această conversație va fi șters în cel mult o zi.

    Dacă vă răzgândiți, scrieți /start.
consent-needed = Înainte de a vota, avem nevoie de consimțământul dumneavoastră.
no-consultation = În prezent nu este deschisă nicio consultare. Vă rugăm să reveniți mai târziu.
link-unknown = Legătura aceasta nu mai duce nicăieri, așa că începem de la început.

card-proposal = <b>{ $proposal }</b>
card-author = – propunere cetățenească, { $country }
vote-agree = Sunt de acord
vote-neutral = Neutru
vote-disagree = Nu sunt de acord
skip = Trec peste
more = Mai multe
change-vote = Îmi schimb ultimul vot
last-vote-agree = <i>Ultimul vot: sunteți de acord cu „{ $proposal }”. Dacă doriți, spuneți de ce:</i>
last-vote-neutral = <i>Ultimul vot: aveți o poziție neutră față de „{ $proposal }”. Dacă doriți, spuneți de ce:</i>
last-vote-disagree = <i>Ultimul vot: nu sunteți de acord cu „{ $proposal }”. Dacă doriți, spuneți de ce:</i>
reason-favourite = Propunere favorită
reason-doable = Se poate face
reason-obvious = De la sine înțeles
reason-no-way = În niciun caz
reason-unrealistic = Nerealist
reason-empty = Vorbe goale
reason-not-understood = Nu înțeleg
reason-no-opinion = Nu am o părere
reason-indifferent = Îmi este indiferent

recorded-agree = Înregistrat: sunteți de acord.
recorded-neutral = Înregistrat: aveți o poziție neutră.
recorded-disagree = Înregistrat: nu sunteți de acord.
recorded-share =
    { $votes ->
        [one] De acord: { $share } dintr-un total de { $votes } vot.
        [few] De acord: { $share } dintr-un total de { $votes } voturi.
       *[other] De acord: { $share } dintr-un total de { $votes } de voturi.
    }
already-agree = Ați votat deja „Sunt de acord”. Votul se numără o singură dată.
already-neutral = Ați votat deja „Neutru”. Votul se numără o singură dată.
already-disagree = Ați votat deja „Nu sunt de acord”. Votul se numără o singură dată.
changed-agree = Schimbat: acum sunteți de acord.
changed-neutral = Schimbat: acum aveți o poziție neutră.
changed-disagree = Schimbat: acum nu sunteți de acord.
withdrawn = Votul dumneavoastră a fost șters.
skipped = Ați trecut peste această propunere. Acest lucru nu se consideră vot neutru.
reason-noted = Notat. Vă mulțumim.
reason-removed = Retras.

change-agree = Votul dumneavoastră: <b>sunt de acord</b>. Propunerea: „{ $proposal }”
change-neutral = Votul dumneavoastră: <b>neutru</b>. Propunerea: „{ $proposal }”
change-disagree = Votul dumneavoastră: <b>nu sunt de acord</b>. Propunerea: „{ $proposal }”
change-question = Cum doriți să votați?
withdraw-vote = Îmi șterg votul
back = Înapoi
nothing-to-change = Încă nu aveți niciun vot de schimbat.

summary =
    { $count ->
        [one] <b>Ați parcurs { $count } propunere.</b>
        [few] <b>Ați parcurs { $count } propuneri.</b>
       *[other] <b>Ați parcurs { $count } de propuneri.</b>
    }
summary-counts = Sunt de acord: { $agree } · Neutru: { $neutral } · Nu sunt de acord: { $disagree } · Fără vot: { $skipped }
summary-question = Doriți să continuați?
go-on = Continui
stop = Deocamdată, atât
stopped = Vă mulțumim pentru participare. Voturile dumneavoastră rămân înregistrate. Pentru a continua, atingeți butonul sau scrieți /start.
nothing-left = <b>Ați văzut toate propunerile care vă sunt deschise.</b> Vă mulțumim!
nothing-left-offer = Doriți să vă scriem, o singură dată, când vor fi altele noi? Puteți renunța la acest mesaj oricând, cu /privacy.
tell-me = Da, anunțați-mă
do-not-tell-me = Nu îmi scrieți
tell-me-set = În regulă: vă vom scrie o singură dată, când vor fi propuneri noi.
tell-me-off = În regulă: nu vă vom scrie.
tell-me-message = Există propuneri noi de la cetățeni. Doriți să le vedeți?

more-title = <b>Ce doriți să faceți?</b>
button-language = Limba
button-country = Țara
button-privacy = Confidențialitate
button-help = Ajutor
help =
    <b>Cum funcționează</b>

    Vă arătăm propunerile una câte una. Atingeți „Sunt de acord”, „Neutru” sau „Nu sunt de acord” ori treceți peste propunere. Puteți scrie și cuvântul de pe buton sau numărul acestuia: 1, 2, 3 …

    Vedeți cum au votat ceilalți numai după ce ați votat. Vă puteți schimba sau șterge votul.

    /start – continuarea votului
    /language – schimbarea limbii
    /country – schimbarea țării
    /privacy – ce se stochează și cum puteți renunța
    /help – acest text
privacy =
    <b>Confidențialitate</b>

    { $organiser } organizează această consultare. Vă răspunde un program, nu o persoană.

    Cu consimțământul dumneavoastră se stochează: voturile, limba, țara și ce propuneri ați văzut. Identitatea dumneavoastră în această aplicație este criptată și poate fi găsită numai cu o cheie secretă. Voturile sunt stocate sub un număr, fără identitatea dumneavoastră. Nu stocăm numele, numele de utilizator și nici fotografia. Publicăm numai totaluri.

    Fără consimțământul dumneavoastră se păstrează numai starea acestei conversații, cel mult o zi.

    Întrebări și reclamații: { $contact }
privacy-consent = V-ați dat consimțământul la data de { $date }.
privacy-no-consent = Nu v-ați dat consimțământul.
privacy-tell-me = Vă vom scrie o singură dată, când vor fi propuneri noi.
privacy-withdraw = Îmi retrag consimțământul
withdraw-question = <b>Vă retrageți consimțământul?</b> Voturile, limba, țara și identitatea dumneavoastră criptată vor fi șterse imediat. Operațiunea nu poate fi anulată.
withdraw-yes = Ștergeți tot
withdraw-no = Păstrați tot
withdraw-done = Toate datele despre dumneavoastră au fost șterse. Vă mulțumim că ați participat. Dacă veți dori vreodată să începeți din nou, scrieți /start.

command-start = Votați asupra propunerilor
command-language = Schimbați limba
command-country = Schimbați țara
command-privacy = Ce se stochează și cum puteți renunța
command-help = Cum funcționează

not-understood = Ne pare rău, mesajul nu a fost înțeles. Puteți atinge un buton sau puteți scrie numărul acestuia:
not-text = Pot citi numai text și butoane. Scrieți /help pentru a vedea cum funcționează.
button-old = Butonul acela nu mai funcționează. Iată unde am ajuns.
proposal-unknown = Propunerea aceea nu există sau nu v-a fost arătată. Iată următoarea.
proposal-closed = Votul asupra acelei propuneri s-a încheiat, așa că nu s-a schimbat nimic. Iată următoarea.
proposal-own = Este chiar propunerea dumneavoastră. Asupra ei votează ceilalți.
try-again = Acum nu a funcționat și nu s-a înregistrat nimic. Vă rugăm să încercați din nou peste un minut.
too-long = Textul este prea lung. Numărul maxim de caractere: { $limit }.
too-fast = A fost foarte repede. Vă rugăm să așteptați puțin și să încercați din nou.
group-only-private = Votul se desfășoară pe rând, cu câte o persoană. Vă rugăm să îmi scrieți în privat.
open-private = Scrieți-mi în privat

web-title = Polyphony – consultare cetățenească
web-description = Citiți propuneri ale altor cetățeni și spuneți dacă sunteți de acord.
web-conversation = Conversație
web-message = Mesajul dumneavoastră
web-send = Trimiteți
web-you = Dumneavoastră
web-service = Polyphony
web-connecting = Se conectează …
web-reconnecting = Conexiunea s-a întrerupt. Se încearcă din nou …
web-connected = Conexiune stabilită
web-skip-to-message = Mergeți la câmpul pentru mesaj
web-noscript = Această conversație are nevoie de JavaScript. Puteți participa și într-o aplicație de mesagerie.
