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
button-propose = Scriu o propunere
propose-invite = Aveți și dumneavoastră o idee? O puteți prezenta celorlalți cetățeni.
propose-prompt =
    <b>Scrieți propunerea dumneavoastră</b>

    Fiecare propunere începe cu „{ $opening } …”. Scrieți cum continuă a dumneavoastră: o singură idee, cu propriile cuvinte, între { $shortest } și { $longest } de caractere.
propose-edit-prompt = <b>Scrieți noua variantă.</b> Iată ce ați scris până acum:
propose-closed = În prezent nu se pot trimite propuneri. Puteți vota în continuare.
propose-too-short =
    { $count ->
        [one] Textul are doar { $count } caracter. Scrieți cel puțin { $shortest }.
        [few] Textul are doar { $count } caractere. Scrieți cel puțin { $shortest }.
       *[other] Textul are doar { $count } de caractere. Scrieți cel puțin { $shortest }.
    }
propose-too-long =
    { $count ->
        [one] Textul are { $count } caracter, iar limita este de { $longest }. Vă rugăm să îl scurtați.
        [few] Textul are { $count } caractere, iar limita este de { $longest }. Vă rugăm să îl scurtați.
       *[other] Textul are { $count } de caractere, iar limita este de { $longest }. Vă rugăm să îl scurtați.
    }
propose-language = <b>În ce limbă este scrisă propunerea dumneavoastră?</b>
other-language = Altă limbă
propose-similar = <b>Alții au propus ceva asemănător.</b> Puteți vota una dintre aceste propuneri sau o puteți trimite totuși pe a dumneavoastră.
propose-vote-on = Votez propunerea { $number }
propose-all-the-same = O trimit totuși pe a mea
propose-repeat = <b>Această propunere există deja.</b> O puteți vota:
propose-own-repeat = Ați trimis deja această propunere. Cu /mine vedeți ce s-a întâmplat cu ea.
propose-facts = Limba: { $language } · Caractere: { $count } din { $longest }
propose-preview-note = Înainte să o vadă ceilalți, o citește un moderator. Numele dumneavoastră nu apare. O trimitem?
propose-send = Trimit
propose-edit = Modific
cancel = Renunț
propose-cancelled = Ciorna dumneavoastră a fost ștearsă.
propose-limit =
    { $count ->
        [one] În ultimele 24 de ore ați trimis { $count } propunere, adică numărul maxim permis. Pe următoarea o puteți trimite începând cu { $time }. Ciorna este păstrată.
        [few] În ultimele 24 de ore ați trimis { $count } propuneri, adică numărul maxim permis. Pe următoarea o puteți trimite începând cu { $time }. Ciorna este păstrată.
       *[other] În ultimele 24 de ore ați trimis { $count } de propuneri, adică numărul maxim permis. Pe următoarea o puteți trimite începând cu { $time }. Ciorna este păstrată.
    }
propose-sent =
    <b>Vă mulțumim. Propunerea dumneavoastră are numărul { $number }.</b>

    Mai întâi o citește un moderator. Vă vom spune ce s-a hotărât. Cu /mine vedeți toate propunerile dumneavoastră.
propose-offer = Ne pare rău, nu am înțeles mesajul. Dacă este o propunere, putem continua cu ea.
propose-offer-yes = Este o propunere
check-refused = <b>Propunerea dumneavoastră nu poate fi trimisă așa.</b> Vă rugăm să o scrieți din nou:
check-flagged = Rețineți că moderatorul va verifica textul cu atenție:
check-link = Nu includeți adrese sau legături web.
check-email = Nu includeți adrese de e-mail.
check-phone = Nu includeți numere de telefon.
check-handle = Nu includeți nume de utilizator (@…).
check-hashtag = Nu includeți hashtaguri (#…).
check-capitals = Nu scrieți totul cu majuscule.
check-invisible = Textul conține caractere invizibile. Scrieți-l din nou.
check-scripts = Nu amestecați litere din alfabete diferite în același cuvânt.
check-repeated = Nu repetați de multe ori același caracter.
check-word-refused = Textul conține un cuvânt care nu este permis aici.
check-word-flagged = Textul conține un cuvânt care îi poate răni pe alții.
check-alphabet = Textul nu este scris în alfabetul limbii sale.
check-repeated-word = Textul repetă de multe ori același cuvânt.
button-mine = Propunerile mele
mine-title = <b>Propunerile dumneavoastră</b>
mine-none = Nu ați trimis încă nicio propunere.
mine-entry = <b>Nr. { $number }</b> · { $state }
state-waiting = așteaptă verificarea unui moderator
state-accepted = acceptată
state-refused = neacceptată
state-withdrawn = retrasă
state-merged = unită cu alta
state-hidden = ascunsă până o verifică un moderator
mine-votes-few =
    { $votes ->
        [one] { $votes } vot până acum
        [few] { $votes } voturi până acum
       *[other] { $votes } de voturi până acum
    }
mine-withdraw = Retrag nr. { $number }
mine-withdrawn = Propunerea dumneavoastră nr. { $number } a fost retrasă.
mine-withdraw-late = Cineva a votat-o deja, așa că nu mai poate fi retrasă.
older = Mai vechi
notice-accepted = Propunerea dumneavoastră nr. { $number } a fost acceptată. Ceilalți cetățeni o pot vota acum.
notice-refused = Propunerea dumneavoastră nr. { $number } nu a fost acceptată. Motivul: { $reason }
notice-merged = Propunerea dumneavoastră nr. { $number } spune același lucru ca nr. { $other }. De acum înainte se votează aceea.
notice-hidden = Propunerea dumneavoastră nr. { $number } a fost raportată. Este ascunsă până o verifică un moderator.
notice-restored = Un moderator a verificat propunerea dumneavoastră nr. { $number }. Este afișată din nou.
notice-milestone =
    { $votes ->
        [one] Propunerea dumneavoastră nr. { $number } a primit { $votes } vot.
        [few] Propunerea dumneavoastră nr. { $number } a primit { $votes } voturi.
       *[other] Propunerea dumneavoastră nr. { $number } a primit { $votes } de voturi.
    }
refusal-incomprehensible = Nu se poate înțelege.
refusal-off-topic = Nu răspunde la întrebarea acestei consultări.
refusal-partisan = Este în favoarea sau împotriva unui partid ori a unei persoane.
refusal-unlawful = Este împotriva legii.
refusal-advertising = Este publicitate.
refusal-several-ideas = Conține mai multe idei. Trimiteți-le una câte una.
refusal-wrong-language = Este scrisă în altă limbă decât cea indicată.
refusal-rude = Este jignitoare.
refusal-out-of-reach = Se referă la ceva ce această consultare nu poate schimba.
refusal-already-proposed = A fost deja propusă.
refusal-test = Pare a fi un test.
refusal-other = Nu respectă regulile acestei consultări.
button-report = Raportez propunerea
report-question = <b>Ce nu este în regulă cu această propunere?</b>
report-illegal = Este ilegală
report-offensive = Este jignitoare
report-personal-data = Date personale
report-wrong-language = Limbă greșită
report-bad-translation = Traducere slabă
report-duplicate = Există deja
report-other = Altceva
report-sentence = Spuneți-ne într-un mesaj ce nu este în regulă, în cel mult { $limit } de caractere.
report-received = <b>Vă mulțumim. Raportarea dumneavoastră are numărul { $number }.</b> Un moderator o va verifica și vă vom spune rezultatul.
report-already = Ați raportat deja această propunere. Raportarea dumneavoastră are numărul { $number }.
report-nothing = În acest moment nu există nicio propunere de raportat.
notice-report-removed = Raportarea dumneavoastră nr. { $number }: un moderator a eliminat propunerea. Vă mulțumim.
notice-report-kept = Raportarea dumneavoastră nr. { $number }: un moderator a verificat propunerea, iar aceasta rămâne.
button-share = Distribui
share-proposal = <b>Distribuiți această propunere</b> cu această legătură:
share-consultation = <b>Distribuiți această consultare</b> cu această legătură:
share-send = Trimit într-o conversație
share-question = Ce părere aveți?
share-vote = Spuneți-vă părerea
share-open = Deschideți consultarea
link-elsewhere = Acea propunere se votează în altă țară.
web-copied = Legătura a fost copiată.
button-results = Rezultate
results-country = <b>Rezultate: { $country }</b>
results-all = <b>Rezultate: toate țările</b>
results-agreed = <b>Cei mai mulți sunt de acord</b>
results-divided = <b>Părerile sunt împărțite</b>
results-rejected = <b>Cei mai mulți nu sunt de acord</b>
results-line =
    { $votes ->
        [one] De acord: { $share } (între { $low } și { $high }), { $votes } vot
        [few] De acord: { $share } (între { $low } și { $high }), { $votes } voturi
       *[other] De acord: { $share } (între { $low } și { $high }), { $votes } de voturi
    }
results-none = Încă nu este nimic de arătat. Vedeți rezultatele unei propuneri după ce ați votat-o și sunt cel puțin { $limit } voturi.
results-note = Acestea sunt propunerile pe care le-ați votat. În paranteză: intervalul în care se află procentul cu o certitudine de 95%.
results-published = Consultarea s-a încheiat, iar acestea sunt rezultatele. În paranteză: intervalul în care se află procentul cu o certitudine de 95%.
results-my-country = Țara mea
results-all-countries = Toate țările
results-picture = Ca imagine
picture-alt = Bare care arată procentele pentru „Sunt de acord”, „Neutru” și „Nu sunt de acord”.
privacy-retention =
    { $count ->
        [one] Toate datele despre dumneavoastră se șterg la { $count } zi după încheierea consultării. Voturile se numără și după aceea, fără nicio legătură cu dumneavoastră.
        [few] Toate datele despre dumneavoastră se șterg la { $count } zile după încheierea consultării. Voturile se numără și după aceea, fără nicio legătură cu dumneavoastră.
       *[other] Toate datele despre dumneavoastră se șterg la { $count } de zile după încheierea consultării. Voturile se numără și după aceea, fără nicio legătură cu dumneavoastră.
    }
privacy-backups = Copiile de rezervă în care se mai află date șterse sunt distruse după un timp. Zile: { $days }
privacy-changed = <b>Nota de informare privind confidențialitatea s-a schimbat.</b> Vă rugăm să hotărâți din nou dacă doriți să participați.
privacy-publish = Ne puteți permite să publicăm voturile dumneavoastră ca date deschise, sub un număr aleatoriu și fără identitatea dumneavoastră.
privacy-commands =
    /export – un fișier cu toate datele despre dumneavoastră
    /forget – ștergerea tuturor datelor despre dumneavoastră
allow-contact = Scrieți-mi despre rezultate
allow-publish = Voturile mele ca date deschise
allowed = Notat. Puteți reveni oricând asupra acestei alegeri.
not-allowed = Notat. Acest lucru nu mai este permis.
button-export = Toate datele mele
export-done = Acest fișier conține tot ce am stocat despre dumneavoastră.
export-download = Descarc fișierul
forget-question =
    <b>Doriți să renunțați la participare?</b>

    Se șterg imediat: identitatea dumneavoastră în această aplicație, limba, țara și setările, ce ați văzut, ciornele și propunerile care așteaptă încă verificarea unui moderator. Propunerile dumneavoastră acceptate rămân, fără nicio legătură cu dumneavoastră.

    Ce facem cu voturile dumneavoastră?
forget-with-votes = Ștergeți și voturile mele
forget-keep-votes = Numărați în continuare voturile mele
forget-sure-with-votes = <b>Confirmați?</b> Toate datele despre dumneavoastră se șterg, iar voturile nu se mai numără. Operațiunea nu poate fi anulată.
forget-sure-keep-votes = <b>Confirmați?</b> Toate datele despre dumneavoastră se șterg. Voturile se numără în continuare, fără nicio legătură cu dumneavoastră. Operațiunea nu poate fi anulată.
demographic-intro = <b>O întrebare despre dumneavoastră, dacă doriți.</b> Răspunsul se numără fără nicio legătură cu dumneavoastră.
demographic-age = Câți ani aveți?
demographic-gender = Ce vi se potrivește?
demographic-area = Unde locuiți?
gender-woman = Femeie
gender-man = Bărbat
gender-other = Niciuna dintre acestea
area-city = Într-un oraș mare
area-town = Într-un oraș mic
area-village = La țară
demographic-skip = Prefer să nu spun
demographic-thanks = Vă mulțumim pentru răspuns.
button-link = Conectez altă aplicație
link-offer = <b>Participați din mai multe aplicații ca o singură persoană.</b> Scrieți textul de mai jos în cealaltă aplicație, în cel mult zece minute:
link-prompt = Dacă aveți deja un cod din cealaltă aplicație, scrieți-l aici.
link-question =
    <b>Conectăm această conversație cu cealaltă?</b>

    Cele două vor reprezenta o singură persoană: cine folosește cealaltă conversație vede voturile dumneavoastră și le poate schimba. Continuați doar dacă și cealaltă este a dumneavoastră. Dacă ați votat de două ori aceeași propunere, se numără votul mai recent.
link-yes = Da, le conectez
link-no = Nu
link-done = Cele două conversații reprezintă acum o singură persoană.
link-wrong = Codul este necunoscut sau a expirat. Primiți unul nou în cealaltă aplicație cu /link.
link-same = Ați primit acest cod aici. Scrieți-l în cealaltă aplicație.
button-settings = Setări
settings-title = <b>Setări</b>
settings-place = Limba: { $language } · Țara: { $country }
settings-notices-note = Noutăți despre propunerile și raportările dumneavoastră:
settings-digest-note = Rezultate și propuneri noi:
settings-quiet-note = Noaptea, între { $from } și { $until }, nu scriem nimic.
digest-never = Niciodată
digest-weekly = Săptămânal
digest-daily = Zilnic
settings-notices = Anunțați-mă imediat
settings-quiet = Liniște noaptea
settings-stop = Opresc toate mesajele
settings-saved = Salvat.
stopped-all = În regulă: nu vă mai scriem decât dacă ne scrieți dumneavoastră. Voturile se păstrează. Cu /settings schimbați această alegere, cu /forget ștergeți totul.
command-propose = Scrieți o propunere
command-mine = Propunerile mele
command-results = Cu ce sunt oamenii de acord
command-settings = Limba, țara, mesajele
command-export = Un fișier cu toate datele mele
command-forget = Ștergeți toate datele mele
command-link = Participați din mai multe aplicații
rules-title =
    <b>Regulile acestei consultări</b>

    Fiecare propunere este citită de un om, nu de un program, înainte să o vadă ceilalți. Nu este acceptată într-unul dintre aceste cazuri:
rules-note =
    { $limit ->
        [one] Oricine poate raporta o propunere. De îndată ce o face { $limit } persoană, este ascunsă automat până o verifică un moderator. Cine a scris-o află fiecare decizie și motivul ei.
        [few] Oricine poate raporta o propunere. De îndată ce o fac { $limit } persoane, este ascunsă automat până o verifică un moderator. Cine a scris-o află fiecare decizie și motivul ei.
       *[other] Oricine poate raporta o propunere. De îndată ce o fac { $limit } de persoane, este ascunsă automat până o verifică un moderator. Cine a scris-o află fiecare decizie și motivul ei.
    }
statement-rule = Este regula nr. { $number } din /rules.
statement-person = A decis un om, nu un program.
statement-automated = S-a făcut automat. Un om va verifica.
queue-facts = Nr. { $number } · { $language } · { $country } · așteaptă din: { $time }
queue-new = Motiv: o propunere nouă.
queue-flagged = Motiv: o propunere nouă, semnalată automat:
queue-reported =
    { $count ->
        [one] Motiv: { $count } raportare.
        [few] Motiv: { $count } raportări.
       *[other] Motiv: { $count } de raportări.
    }
queue-author = Alte propuneri ale aceleiași persoane – acceptate: { $accepted }, neacceptate: { $refused }, în așteptare: { $waiting }
queue-empty = <b>Nu vă așteaptă nimic.</b> Vă mulțumim!
queue-why = <b>Ce regulă încalcă?</b>
queue-accept = Acceptă
queue-keep = Rămâne
queue-refuse = Respinge
queue-later = Lasă altora
queue-undo = Anulează decizia
queue-accepted = Nr. { $number } este acceptată. Anunțăm peste un minut.
queue-refused = Nr. { $number } este respinsă. Anunțăm peste un minut.
queue-undone = Anulat. Nimeni nu a fost anunțat.
queue-undo-late = Este prea târziu pentru anulare.
queue-not-yours = Nu s-a înregistrat: cele trei minute au trecut sau altcineva o verifică deja.
command-rules = Regulile pentru propuneri
role-moderator = moderare
role-lead = coordonarea moderării
role-organiser = organizare
role-operator = operarea serviciului
command-queue = Ce are de verificat un moderator
command-history = Ce s-a hotărât despre o propunere
command-team = Cine moderează
command-summary = Moderarea în cifre
command-log = Descărcați registrul deciziilor
team-title = <b>Echipa</b>
team-entry = Nr. { $number } · { $role } · { $languages } · din { $date }
team-invited = Nr. { $number } · { $role } · { $languages } · invitație valabilă până la { $date }
team-all-languages = toate limbile
team-remove = Elimină nr. { $number }
team-invite = Invită pe cineva
team-removed = Începând din acest moment, nr. { $number } nu mai are niciun rol.
team-refused = Rolul dumneavoastră nu permite acest lucru.
invite-role = <b>Pentru ce rol invitați pe cineva?</b>
invite-languages = <b>Ce limbi citește această persoană?</b> Pentru toate, nu alegeți niciuna.
invite-consultations = <b>Pentru ce consultări?</b> Pentru toate, nu alegeți niciuna.
invite-next = Mai departe
invite-link = <b>Aceasta este o invitație pentru o singură persoană.</b> Rolul: { $role }. Limbi: { $languages }. Poate fi folosită o singură dată, până la { $time }. Trimiteți legătura numai acelei persoane:
invitation =
    <b>Vă invităm să ajutați la moderare.</b> Rolul dumneavoastră: { $role }. Limbi: { $languages }.

    Ceilalți din echipă văd un număr, nu numele dumneavoastră. Cât timp ne ajutați, păstrăm criptat datele necesare pentru a vă scrie.
invitation-accept = Accept invitația
invitation-joined = <b>Bun venit în echipă!</b> Numărul dumneavoastră în echipă este { $number }. Pentru a vedea ce vă așteaptă: /queue
invitation-used = Această invitație a fost deja folosită. Vă rugăm să cereți alta.
invitation-expired = Această invitație a expirat. Vă rugăm să cereți alta.
notice-team-removed = Nu mai aveți un rol în moderare. Vă mulțumim pentru ajutor!
button-moderation = Moderare
queue-more = Mai multe …
queue-correct = Corectează ortografia
queue-duplicate = Există deja
queue-theme = Tema
queue-postpone = Amână
queue-pass-on = Trimite unui coordonator
queue-all-of-author = Toate ale acestei persoane
queue-suspend = Suspendă persoana
queue-lift = Încheie suspendarea
queue-filter = Afișează doar …
queue-stands = Decizia rămâne
queue-accept-all = Acceptă toate
queue-refuse-all = Respinge toate
queue-one-by-one = Una câte una
queue-more-title = <b>Ce facem cu ea?</b>
queue-correct-ask = <b>Vă rugăm să scrieți întreaga propunere cu ortografia corectată.</b> Ea este apoi acceptată, iar cine a scris-o vede ambele variante.
queue-correct-different = Acesta este alt text, nu o corectură. Nu s-a schimbat nimic.
queue-correct-frozen = Cineva a votat-o deja: textul rămâne așa cum este.
queue-which = <b>Care propunere spune același lucru?</b> Alegeți una sau scrieți numărul ei.
queue-which-none = Nicio propunere acceptată din această consultare nu are acest număr.
queue-merged = Nr. { $number } spune același lucru ca nr. { $other }. Anunțăm peste un minut.
queue-sentence = <b>Vă rugăm să spuneți de ce, în cel mult { $limit } de caractere.</b> Explicația o citește cine a scris propunerea.
queue-theme-ask = <b>De ce temă ține?</b>
queue-theme-set = Tema: { $theme }
queue-language-ask = <b>În ce limbă este scrisă?</b>
queue-postpone-ask = <b>Cât să aștepte?</b>
queue-postponed = Nr. { $number } așteaptă până la { $time }.
queue-passed-on = Nr. { $number } așteaptă acum un moderator coordonator.
queue-author-list = <b>În așteptare, de la această persoană:</b>
queue-decided-all =
    { $count ->
        [one] S-a luat o decizie despre { $count } propunere. Anunțăm peste un minut.
        [few] S-a luat o decizie despre { $count } propuneri. Anunțăm peste un minut.
       *[other] S-a luat o decizie despre { $count } de propuneri. Anunțăm peste un minut.
    }
queue-bulk = Acceptate: { $numbers }
queue-bulk-not = Nu au putut fi acceptate: { $numbers }. S-a hotărât deja asupra lor, se ocupă altcineva de ele, nu vă revine dumneavoastră decizia sau nu există.
queue-bulk-how = Scrieți numerele după comandă, de exemplu: /accept 12 15 18
queue-first-opinion = Părerea dumneavoastră despre nr. { $number } a fost înregistrată. Acum o verifică o a doua persoană.
queue-disagreed = Cele două păreri despre nr. { $number } diferă: hotărăște un moderator coordonator.
queue-similar = Asemănătoare și acceptate:
queue-similar-refused = Asemănătoare și neacceptate:
queue-appealed = Motiv: cineva contestă decizia.
queue-suspended-author = Motiv: cine a scris-o contestă o suspendare care durează până la { $time }.
queue-again = Motiv: se hotărăște din nou.
queue-for-lead = A fost trimisă unui moderator coordonator.
queue-disagreement = Doi moderatori au păreri diferite despre ea.
queue-state = Până acum: { $state }
queue-says = Cu propriile cuvinte: „{ $text }”
queue-filter-title = <b>Ce doriți să vedeți?</b>
queue-filter-all = Tot
queue-filtered = Se afișează doar: { $what }
why-new = Noi
why-flagged = Semnalate
why-reported = Raportate
why-appealed = Contestații
why-suspension = Suspendări
why-again = De hotărât din nou
theme-democracy = Democrație
theme-economy = Economie
theme-work = Muncă
theme-environment = Mediu
theme-energy = Energie
theme-transport = Transporturi
theme-health = Sănătate
theme-education = Educație
theme-youth = Tineret
theme-migration = Migrație
theme-security = Securitate
theme-digital = Viață digitală
theme-agriculture = Agricultură
theme-culture = Cultură
theme-social = Domeniul social
theme-housing = Locuințe
suspend-why = <b>Ce regulă a încălcat această persoană?</b>
suspend-how-long = <b>Cât timp să nu poată trimite propuneri?</b>
suspend-done = Această persoană poate trimite din nou propuneri începând cu { $time }.
suspend-lifted = Această persoană poate trimite din nou propuneri.
notice-suspended = Nu puteți trimite propuneri până la { $time }. Motivul, legat de propunerea dumneavoastră nr. { $number }: { $reason } Puteți vota în continuare.
notice-suspension-lifted = Puteți trimite din nou propuneri.
propose-suspended = Nu puteți trimite propuneri până la { $time }. Dacă nu sunteți de acord: /appeal
statement-appeal = Dacă nu sunteți de acord, puteți contesta decizia în termen de { $days } de zile: /appeal { $number }. În acest caz hotărăște altcineva.
statement-appeal-suspension = Dacă nu sunteți de acord, puteți contesta decizia: /appeal. În acest caz hotărăște altcineva.
statement-which = Este propunerea nr. { $other }.
statement-note = Moderatorul scrie: „{ $text }”
appeal-button = Contest decizia
appeal-without = Fără explicații
appeal-ask = <b>De ce nu sunteți de acord?</b> Vă rugăm să scrieți în cel mult { $limit } de caractere.
appeal-received = <b>Vă mulțumim.</b> Altcineva va verifica decizia și vă vom spune rezultatul.
appeal-already = Ați contestat deja această decizie.
appeal-late = A trecut prea mult timp: o decizie se poate contesta în termen de { $days } de zile.
appeal-nothing = Aici nu există nicio decizie pe care să o puteți contesta.
appeal-how = Scrieți numărul propunerii după comandă, de exemplu: /appeal 123
notice-appeal-granted = Am verificat din nou decizia pe care ați contestat-o, privind propunerea nr. { $number }. Decizia a fost schimbată.
notice-appeal-rejected = Am verificat din nou decizia pe care ați contestat-o, privind propunerea nr. { $number }. Decizia rămâne.
notice-corrected = Propunerea dumneavoastră nr. { $number } a fost acceptată cu ortografia corectată. Ați scris: „{ $before }” Textul este acum:
notice-nudge =
    { $count ->
        [one] { $count } propunere așteaptă de mai mult timp decât am promis.
        [few] { $count } propuneri așteaptă de mai mult timp decât am promis.
       *[other] { $count } de propuneri așteaptă de mai mult timp decât am promis.
    }
summary-title = <b>Moderarea în perioada { $since } – { $until }</b>
summary-received = Propuneri: { $proposals }. Raportări: { $reports }. Contestații: { $objections }.
summary-decided = Decizii: { $decided }. Schimbate ulterior: { $reversed }. În așteptare acum: { $waiting }.
summary-wait = Timp de așteptare: jumătate în cel mult { $median }, nouă din zece în cel mult { $tenth }.
summary-reasons = Neacceptate, pe reguli:
summary-kappa = Cât de mult sunt de acord două persoane (kappa lui Cohen, 1 este valoarea cea mai bună):
history-how = Scrieți numărul unei propuneri după comandă, de exemplu: /history 123
history-none = Aici nu există nicio propunere cu nr. { $number }.
history-person = nr. { $number } din echipă
history-automatic = automat
history-author = cine a scris-o
history-report = { $time }: cineva a raportat propunerea
history-complaint = { $time }: cineva a contestat decizia
history-undone = { $time }: decizie anulată ({ $who })
history-again = Hotărăște din nou
log-ask = <b>Toate deciziile, raportările și contestațiile</b> din perioada { $since } – { $until }, fără identitatea nimănui. În ce format?
log-how = Indicați două zile, de exemplu: /log 2026-11-01 2026-11-30
log-long = Este mai mult decât se poate trimite aici. Indicați o perioadă mai scurtă.
queue-second-opinion = A doua părere
command-consultations = Alege o consultare
command-round = Deschide și închide runde
command-stock = Propuneri și voturi pe țări
consultations-title = <b>Ce consultare doriți să vedeți?</b>
consultation-organiser = Organizată de { $organiser }. Întrebări și plângeri: { $contact }
consultation-ethics = Întrebări de etică: { $contact }
consultation-partners = Parteneri:
consultation-join = Particip
round-title = <b>Rundele pentru { $consultation }</b> (fus orar: { $zone })
round-kind-single = Rundă unică
round-kind-national = Rundă națională
round-kind-european = Rundă europeană
labelled = { $name }: { $value }
round-state-draft = încă nedeschisă
round-state-open = deschisă
round-state-closing = deschisă, fără propuneri noi
round-state-closed = închisă
round-state-published = închisă, rezultate publicate
round-opens = Se deschide: { $time }
round-closing = Fără propuneri noi din: { $time }
round-closes = Se închide: { $time }
round-publishes = Rezultate publicate: { $time }
round-to-open = Deschide acum
round-to-closing = Oprește propunerile
round-to-closed = Închide acum
round-to-published = Publică rezultatele
round-back = Înapoi un pas
round-confirm = Da, așa
round-preview-open = De acum se poate vota. Există propuneri în { $count } din 24 de limbi.
round-preview-missing = Încă nu este nimic de votat în: { $languages }
round-preview-closing = De acum nimeni nu mai poate propune; votul continuă.
round-preview-closed = De acum nimeni nu mai poate vota.
round-preview-published = De acum toată lumea vede rezultatele.
round-preview-back = Starea va fi din nou: { $state }
round-done = Gata. Starea este acum: { $state }
round-not-now = Nu se poate: cineva a schimbat runda între timp sau s-a votat de atunci.
propose-off-done = În aceste țări nimeni nu mai poate propune de acum: { $countries }
propose-on-done = În aceste țări se poate propune din nou: { $countries }
propose-off-how = Scrieți așa: /propose off FR BE
propose-country-language = În țara dumneavoastră propunerile se scriu în: { $languages }
stock-title = <b>Propuneri și voturi</b>
stock-line = { $country }, { $language }: { $accepted } acceptate, { $waiting } în așteptare, { $votes } voturi
stock-exposure = cu voturi suficiente: { $reached } din { $accepted }
stock-forecast = toate în jur de { $date }
stock-none = Încă nu este nimic.
stock-untranslated = Finaliste fără traducere: { $languages }
card-original = În limba originală: { $language }
command-finalists = Cele mai bune din fiecare țară
finalists-choose = <b>Finalistele cărei țări?</b>
finalists-title = <b>Finaliste: { $country }</b>
finalists-near = Puțin în urmă, poate din întâmplare:
finalists-tied = La egalitate pe ultimul loc: { $numbers }
finalists-alike = Nr. { $number } și nr. { $other } spun aproape același lucru.
finalists-replaced = Nr. { $number } ia locul alteia: { $reason }
finalists-replace-how = Pentru a înlocui una, scrieți țara, numărul ei, numărul celeilalte și un motiv public, de exemplu: /finalists FR 12 34 …
finalists-confirm = În runda europeană
finalists-confirmed = Finaliste acum în runda europeană: { $number }
finalists-not-closed = Mai întâi trebuie închisă runda națională.
finalists-no-european = Nu există o rundă europeană pentru ele.
card-machine = Traducere automată · limba originală: { $language }
card-translated = Traducere · limba originală: { $language }
button-original = Textul original
button-translation = Traducerea
button-doubt = Traducerea este greșită
doubt-thanks = Vă mulțumim. Un moderator va verifica traducerea.
doubt-already = Ne-ați spus deja sau între timp există altă traducere.
command-translate = Traduceți propuneri
translate-title = <b>Nr. { $number }: { $source } → { $language }</b>
translate-there = Până acum: „{ $text }”
translate-doubts = Persoane care spun că este greșită: { $count }
translate-better = Este corectă? Dacă nu, scrieți o traducere mai bună a întregii propoziții.
translate-write = Scrieți traducerea întregii propoziții, în cel mult { $limit } de caractere.
translate-length = Numărul de caractere al textului: { $count }. Sunt permise între { $shortest } și { $longest } de caractere.
translate-empty = <b>Nu vă așteaptă nicio traducere.</b> Vă mulțumim!
translate-right = Este corectă
translate-wrong = Elimină
translate-noted = Notat. Vă mulțumim.
translate-removed = Eliminată. Până la o traducere mai bună, se citește textul original.
command-translations = Traducerile finalistelor
translations-title = <b>Traducerile finalistelor</b>
translations-none = Nu există nicio rundă europeană ale cărei finaliste să poată fi traduse.
translations-progress = Gata: { $done } din { $wanted } (automat: { $machine }, de oameni: { $reviewed })
translations-left = Așteaptă traducerea automată: { $waiting }. Cerute: { $asked }. Așteaptă traducători: { $people }. De verificat: { $review }.
translations-missing = Lipsesc: { $languages }
translations-no-engine = Nu este configurată traducerea automată, așa că traduc oamenii: /translate
translations-fault-quota = Cota serviciului de traducere automată s-a epuizat. Traducerea se reia de la sine peste o oră.
translations-fault-busy = Serviciul de traducere automată cere o pauză. Traducerea se reia de la sine.
translations-fault-settings = Serviciul de traducere automată nu acceptă cererile noastre. Operatorul trebuie să îi verifice setările.
translations-fault-unreachable = Serviciul de traducere automată nu răspunde. Se încearcă din nou în fiecare minut.
translations-fault-other = Unele traduceri nu au putut fi folosite. Se încearcă din nou.
translations-begun = Trimise la tradus: { $count }
translations-begin = Tradu restul
translations-refresh = Actualizează
translations-file = Ca fișier
translations-compare = Compară voturile
translations-queue = Tradu aici
translations-file-note = Completați coloana „translation” și dați fișierul operatorului: polyphony translations import
compare-title = <b>Traduceri ai căror cititori votează diferit</b>
compare-line = Nr. { $number }, { $language }: de acord { $share }, ceilalți: { $others }
compare-none = Niciuna: cititorii fiecărei traduceri votează ca ceilalți.
notice-translated = Traducerea automată a finalistelor s-a încheiat. Gata: { $done } din { $wanted }. Așteaptă traducători: { $people }. /translations
round-preview-untranslated = Traduceri care lipsesc încă: { $count }. Unde nu există traducere, se citește textul original.
queue-translations = Traduceri: { $count }
command-agenda = Ce a rezultat din consultare
command-positions = Pozițiile organizațiilor
command-measure = Anunță ce se face
button-agenda = Agenda
agenda-none = Încă nu există o agendă. O găsiți aici imediat ce se publică rezultatele.
agenda-later = Cele mai bune propuneri din fiecare țară trec în runda europeană. Agenda va fi aici imediat ce se publică rezultatele acesteia.
agenda-which = <b>Ce agendă doriți să vedeți?</b>
agenda-title = <b>Agenda consultării: { $question }</b>
agenda-note = Aceste propuneri au cea mai mare susținere. În paranteză: intervalul în care se află procentul cu o certitudine de 95%.
agenda-balanced = Fiecare țară contează la fel, oricâți oameni ar locui acolo.
agenda-balanced-groups = Fiecare grup contează la fel, oricâți oameni ar avea.
agenda-behind = După cele de pe agendă:
agenda-few = Prea puține voturi pentru a spune ceva.
agenda-place = Locul { $place } din { $count }
agenda-cell = { $country }: de acord { $share }, voturi: { $votes }
agenda-lowest = Cea mai mică susținere: { $country } ({ $share })
agenda-majorities = Majoritatea este de acord în { $number } din { $count }.
agenda-hidden = Unde au votat foarte puțini oameni nu se arată nimic, pentru ca nimeni să nu poată afla cine ce crede.
agenda-evened = Ceea ce nu se arată contează în procente doar ca medie. Locurile depind de toate voturile.
agenda-page = Toate rezultatele pe o pagină
agenda-voices = <b>Ce spun organizațiile</b>
agenda-measures = <b>Ce se face</b>
agenda-said = { $name }: „{ $text }”
agenda-measure = <i>{ $state }, { $date }</i>: „{ $text }”
stance-support = Susținere
stance-conditional = Susținere cu o condiție
stance-oppose = Opoziție
progress-planned = Planificat
progress-under-way = În curs
progress-done = Realizat
progress-dropped = Abandonat
agenda-follow = Urmăresc
agenda-unfollow = Nu mai urmăresc
agenda-followed = Vă vom anunța când se face ceva în privința ei.
agenda-unfollowed = Nu vă mai scriem despre ea, decât dacă ați scris-o sau ați votat-o.
agenda-open = Văd propunerea
notice-agenda = <b>Rezultatele sunt publicate.</b> O propunere pe care ați scris-o sau o urmăriți este pe agendă, pe locul { $place }:
notice-measure = <b>Se întâmplă ceva</b> cu o propunere pe care ați scris-o, ați votat-o sau o urmăriți:
position-invitation =
    <b>Vă invităm să vorbiți în numele organizației { $name }</b> despre ceea ce cetățenii au pus pe agendă.

    Ce spuneți în numele ei este public. Cine sunteți nu este: cât timp vorbiți în numele ei, păstrăm criptat datele necesare pentru a vă scrie.
position-speaks = <b>Vorbiți în numele organizației { $name }.</b> Pentru a reveni aici: /position
position-which = <b>În numele cărei organizații?</b>
position-none = Nu vorbiți în numele niciunei organizații.
position-not-yet = Agenda nu este încă publicată.
position-nothing = Încă nicio poziție
position-ask = Ce spune organizația despre această propunere?
position-condition = <b>Cu ce condiție?</b> Scrieți-o în cel mult { $limit } de caractere; numai atunci contează.
position-sentence = Notat. Dacă doriți, scrieți o frază de cel mult { $limit } de caractere, care va sta alături.
position-long = Scrieți din nou, în cel mult { $limit } de caractere.
position-kept = Notat. O puteți schimba sau retrage oricând.
position-take-back = Nicio poziție
position-taken-back = Organizația nu mai spune nimic despre ea.
organisations-title = <b>Organizații cărora li se cere poziția ({ $consultation })</b>
organisations-none = Încă nu a fost invitată niciuna.
organisations-speaks = { $name }: participă, poziții: { $number }
organisations-invited = { $name }: invitație valabilă până la { $date }
organisations-silent = { $name }: nimeni nu vorbește în numele ei. O nouă invitație sub același nume dă o nouă legătură.
organisations-invite = Invită o organizație
organisations-remove = Elimină { $name }
organisations-remove-yes = Da, elimină
organisations-ask = <b>Cum se numește organizația?</b> Între { $shortest } și { $longest } de caractere
organisations-ask-again = Scrieți numai numele ei, între { $shortest } și { $longest } de caractere.
organisations-already = Cineva vorbește deja în numele organizației { $name }. Pentru ca altcineva să poată face acest lucru, eliminați-o și invitați-o din nou.
organisations-link = <b>Aceasta este o invitație pentru o singură persoană, care vorbește apoi în numele organizației { $name }.</b> Poate fi folosită o singură dată, până la { $date }. Trimiteți legătura numai acelei persoane:
organisations-remove-sure = <b>Eliminați { $name }?</b> Nimeni nu va mai vorbi în numele organizației, iar ce a spus ea nu se va mai afișa.
organisations-removed = Organizației { $name } nu i se mai cere poziția.
organisations-gone = Această organizație nu mai este aici.
measure-how = Scrieți numărul propunerii, stadiul, ziua și o frază, de exemplu: /measure 123 done 2026-12-01 …
measure-states = Stadiul: <code>planned</code> (planificat), <code>under-way</code> (în curs), <code>done</code> (realizat), <code>dropped</code> (abandonat)
measure-day = Scrieți ziua ca an, lună și zi, de exemplu 2026-12-01.
measure-length = Scrieți între { $shortest } și { $longest } de caractere.
measure-not-on = Propunerea nr. { $number } nu este pe o agendă a dumneavoastră.
measure-preview = Vor fi anunțați cei care au scris propunerea, au votat-o sau o urmăresc. Numărul lor aproximativ: { $count }
measure-post = Publică
measure-posted = Publicat. Vor fi anunțați.
measure-not-now = A fost deja publicat sau nu mai poate fi publicat.
command-consultation = Vedeți și modificați consultarea
consultation-open = Deschisă tuturor
consultation-members = Numai pentru membri, fiecare cu un cod
consultation-zone = <b>Runde</b> (fus orar: { $zone }):
consultation-places = <b>Unde are loc</b> ({ $number }):
consultation-limits =
    Vârsta minimă: { $age }
    Propuneri de persoană pe zi: { $proposals }
    Raportări după care o propunere este ascunsă: { $reports }
    Zile după care se șterg toate datele despre o persoană: { $days }
    Noutăți pentru cei care le doresc: { $digest }
consultation-operators = cum a stabilit operatorul
consultation-texts =
    <b>Texte: în câte din cele 24 de limbi</b>
    Întrebarea: { $question }
    Primele cuvinte ale propunerilor: { $opening }
    Notă proprie privind confidențialitatea: { $privacy } (versiunea { $version })
    Text juridic: { $legal }
consultation-themes = Teme: { $themes }
consultation-how =
    Pentru a schimba ceva, scrieți numele din fișier și noua valoare, iar pentru a elimina ceva, o cratimă:
    <code>/consultation organiser …</code>
    <code>/consultation rounds.1.closes 2026-06-01 18:00</code>
    <code>/consultation legal -</code>
consultation-file = Trimiteți-mi fișierul
consultation-file-note = Consultarea ca fișier. Deasupra fiecărui rând scrie ce este permis acolo.
consultation-both =
    Până acum: { $before }

    De acum înainte: { $after }
consultation-nothing = nimic
consultation-round-then =
    Fus orar: { $zone }.
    Starea acestei runde va fi atunci: { $state }
consultation-again = Toți cei care participă vor fi întrebați din nou, înainte de următorul vot, dacă sunt de acord.
consultation-faults = <b>Nu se poate.</b> Nu s-a schimbat nimic:
consultation-same = Este deja așa. Nu s-a schimbat nimic.
consultation-done = <b>Schimbat.</b>
consultation-not-now = Nu s-a schimbat nimic: s-a făcut deja sau cineva a schimbat ceva între timp.
consultation-meanwhile = <b>Cineva a făcut o schimbare între timp.</b> Nu s-a pierdut nimic din ea. Să o înlocuim cu a dumneavoastră?
frozen-slug = Numele scurt rămâne așa cum este: există legături care duc la el.
frozen-kind = S-a votat deja: nu se mai poate schimba dacă este pentru toată lumea sau numai pentru membri.
frozen-round-kind = În această rundă s-a votat deja: tipul ei rămâne același.
frozen-round = O rundă nu poate fi eliminată. Fără date calendaristice nu se deschide.
frozen-country = S-a votat deja sau există propuneri din această țară: nu poate fi eliminată.
frozen-age = S-a votat deja: vârsta minimă poate doar să crească.
frozen-opening = Există deja propuneri care încep cu aceste cuvinte: ele rămân așa cum sunt.
frozen-version = Numărul versiunii notei privind confidențialitatea poate doar să crească.
frozen-voted = S-a votat de atunci: runda nu se poate întoarce la starea anterioară.
frozen-published = Rezultatele sunt publicate. Pentru a reveni asupra publicării: /round
button-rounds = Runde
notice-round =
    <b>Conform calendarului: { $consultation }</b>

    { $round }: { $state }
member-welcome =
    <b>{ $question }</b>

    Bun venit la Polyphony. { $organiser } își consultă propriii oameni. Citiți propuneri ale altora, una câte una, și spuneți dacă sunteți de acord.

    Acesta este un serviciu automat: vă răspunde un program. Limba, grupul și voturile dumneavoastră sunt stocate numai după ce v-ați dat consimțământul. Cum puteți renunța și ce știm despre dumneavoastră: /privacy

    <b>Ce limbă preferați?</b>
member-consent =
    <b>Consimțământul dumneavoastră</b>

    Voturile asupra unor propuneri publice sunt opinii politice. De aceea vă întrebăm înainte de a stoca ceva.

    Dacă sunteți de acord, { $organiser } stochează voturile, limba și grupul dumneavoastră pentru această consultare. Grupul dumneavoastră: { $group }

    Codul dumneavoastră poate fi folosit o singură dată. Cu consimțământul dumneavoastră este marcat ca folosit și nimic nu arată care cod a fost al dumneavoastră. Identitatea dumneavoastră în această aplicație este criptată și păstrată separat de voturi. Se publică numai totaluri, niciodată votul unei singure persoane.

    Trebuie să aveți cel puțin { $age } ani. Vă puteți retrage consimțământul oricând, la fel de ușor cum îl dați, cu /privacy. Întrebări: { $contact }
member-code-prompt = <b>Această consultare este numai pentru membri.</b> Scrieți codul pe care l-ați primit; majusculele și cratimele nu contează.
member-code-wrong = Nu cunoaștem acest cod. Comparați-l literă cu literă cu cel primit.
member-code-used = Acest cod a fost deja folosit. Dacă l-ați folosit dumneavoastră în altă aplicație, conectați acolo cele două aplicații cu /link.
member-code-closed = Consultarea căreia îi aparține acest cod nu este deschisă în prezent.
button-code = Am un cod
member-author = – propunerea altui membru
member-country = Grupul dumneavoastră este dat de cod și nu poate fi schimbat. Grupul dumneavoastră: { $group }
member-settings = Limba: { $language } · Grupul: { $group }
member-privacy = În această consultare, grupul ține locul țării. Grupul dumneavoastră: { $group }. Codul dumneavoastră este marcat ca folosit și nimic nu arată care a fost al dumneavoastră.
member-forget = Nu puteți participa din nou cu codul dumneavoastră: rămâne folosit, pentru ca nimeni să nu voteze de două ori.
member-results-all = <b>Rezultate: toate grupurile</b>
member-results-mine = Grupul meu
member-results-everyone = Toate grupurile
participation-button = Participare
countries-button = Pe țări, ca imagine
groups-button = Pe grupuri, ca imagine
participation-country = <b>Participare: { $country }</b>
participation-all = <b>Participare: toate țările</b>
participation-groups = <b>Participare: toate grupurile</b>
participation-people = Persoane care au participat
participation-votes = Voturi pe zi
participation-until = { $date } – persoane: { $people }, voturi: { $votes }, propuneri: { $proposals }
participation-alt = O curbă cu numărul persoanelor care participaseră până în fiecare zi și voturile din fiecare zi.
participation-most = Cele mai multe voturi într-o zi: { $votes }
countries-title = Procentul celor care sunt de acord, pe țări
groups-title = Procentul celor care sunt de acord, pe grupuri
countries-votes = Voturi
countries-note = Puncte: procentul celor care sunt de acord. Linii: intervalul în care se află acesta cu o certitudine de 95%.
countries-rest = Grupuri de la mijloc care nu sunt afișate aici: { $number }
web-choose-picture = Aleg o imagine
web-picture-sent = [Imagine]
web-picture-sending = Imaginea se trimite …
picture-too-large = Imaginea este prea mare. Vă rugăm să trimiteți una de cel mult { $limit } MB.
picture-broken = Imaginea nu poate fi deschisă: fișierul este deteriorat sau incomplet. Vă rugăm să trimiteți alta.
picture-format = Imaginea nu poate fi folosită. Vă rugăm să trimiteți un fișier JPEG, PNG sau WebP.
picture-large = Imaginea are prea mulți pixeli: lățimea și înălțimea pot avea împreună cel mult 10.000. Vă rugăm să trimiteți una mai mică.
picture-shape = Imaginea este prea lungă și îngustă: o latură poate fi de cel mult 20 de ori mai lungă decât cealaltă. Vă rugăm să trimiteți alta.
digest-title = <b>Noutăți: { $question }</b>
digest-published = Rezultatele sunt publicate.
digest-new = Propuneri noi de votat: { $number }
digest-people = Persoane care au participat: { $people }
digest-people-here = Persoane care au participat – { $country }: { $here }, toate țările: { $all }
digest-agreed = <b>Cei mai mulți sunt de acord: { $country }</b>
digest-everywhere = <b>Cei mai mulți sunt de acord: toate țările</b>
digest-divided = <b>Părerile sunt împărțite: { $country }</b>
digest-own = <b>Propunerile dumneavoastră</b>
digest-own-entry = Nr. { $number }: { $proposal }
digest-line = De acord: { $share } · voturi: { $votes }
digest-few = voturi: { $votes }
digest-machine = traducere automată
digest-note = Acestea sunt propuneri pe care le-ați votat.
digest-vote = Votez în continuare
digest-stop = Nu mai vreau noutăți
privacy-messages = Ne puteți permite să vă scriem: rezultate, propuneri noi și mesaje de la organizator.
broadcast-footer = <i>De la { $organiser }. Pentru a nu mai primi aceste mesaje: /stop</i>
broadcast-stop = Opresc aceste mesaje
broadcast-stopped = În regulă: nu mai primiți mesaje de la organizatori și nici rezultate. Noutățile despre propunerile dumneavoastră vin în continuare. Cu /settings schimbați această alegere.
command-broadcast = Scrieți mai multor persoane
broadcast-title = <b>Mesaje către participanți: { $consultation }</b>
broadcast-none = Nu s-a trimis încă niciun mesaj.
broadcast-line = Nr. { $number }: { $state } · { $sent } din { $expected }
broadcast-state-waiting = așteaptă ora stabilită
broadcast-state-running = se trimite
broadcast-state-paused = în pauză
broadcast-state-done = trimis
broadcast-state-cancelled = încheiat înainte de termen
broadcast-new = Mesaj nou
broadcast-go-on = Continuă mesajul
broadcast-watch = Mesajul nr. { $number }
broadcast-gone = Mesajul nu mai există sau a fost trimis.
broadcast-draft-title =
    <b>Un mesaj către participanți: { $consultation }</b>

    Nu se trimite nimic înainte să vedeți câte persoane îl primesc și să confirmați.
broadcast-texts-in = Text: { $languages }
broadcast-texts-none = Text: încă niciunul
broadcast-texts-machine = Traduse automat; vă rugăm să verificați: { $languages }
broadcast-texts-waiting = Traducerea automată este încă în curs: { $languages }
broadcast-texts-missing = Fără text; cine citește în aceste limbi nu primește mesajul: { $languages }
broadcast-picture-there = Imagine: da
broadcast-picture-bare = Încă nu s-a scris ce arată imaginea: { $languages }
broadcast-where = Unde: { $places }
broadcast-reads = Limbi: { $languages }
broadcast-who = Cine: { $who }
broadcast-everywhere = peste tot
broadcast-every-language = toate
broadcast-who-all = Toată lumea
broadcast-who-voted = Cine a votat
broadcast-who-not-voted = Cine nu a votat încă
broadcast-who-proposed = Cine a făcut o propunere
broadcast-who-silent = Cine nu a mai fost aici de 14 zile
broadcast-leads = Buton: { $button }
broadcast-begins = Începe: { $time }
broadcast-ends = Nu se mai trimite după: { $time }
broadcast-at-once = Imediat
broadcast-no-end = Fără sfârșit
broadcast-no-button = Fără buton
broadcast-zone = Fus orar: { $zone }
broadcast-texts = Text
broadcast-picture = Imagine
broadcast-button = Buton
broadcast-audience = Cine îl primește
broadcast-when = Început
broadcast-until = Sfârșit
broadcast-preview = Previzualizează
broadcast-send = Trimite …
broadcast-delete = Șterge
broadcast-delete-yes = Da, șterge
broadcast-delete-sure = Ștergeți acest mesaj?
broadcast-deleted = Mesajul a fost șters. Nu s-a trimis nimic.
broadcast-texts-choose = <b>În ce limbă doriți să scrieți?</b>
broadcast-translate = Tradu automat restul
broadcast-translate-later = Serviciul de traducere automată folosit aici răspunde prea târziu pentru mesaje. Vă rugăm să scrieți dumneavoastră textul în celelalte limbi.
broadcast-translating = Traducerea automată este în curs; vă anunțăm când este gata: { $languages }
broadcast-translated = Texte traduse automat: { $number }. Vă rugăm să le verificați.
broadcast-untranslated = Pe acestea vă rugăm să le scrieți dumneavoastră: { $languages }
broadcast-text-there = Acesta este textul. Limba: { $language }
broadcast-text-out = Elimină textul
broadcast-text-ask =
    Vă rugăm să scrieți textul. Limba: { $language }

    Cel mult { $longest } de caractere. Se pot folosi aceste etichete: { $tags }
broadcast-text-kept = Textul a fost salvat. Limba: { $language }
broadcast-text-empty = Nu conține nimic de citit.
broadcast-text-long = Textul este prea lung. Caractere: { $length }. Numărul maxim: { $longest }.
broadcast-fault =
    Nu s-a salvat nimic: { $why }

    Eticheta: <code>{ $tag }</code>
    Unde: { $near }
broadcast-fault-unknown = această etichetă nu poate fi folosită.
broadcast-fault-unfinished = această etichetă nu este terminată.
broadcast-fault-attributes = în această etichetă poate sta numai numele.
broadcast-fault-link = o legătură are nevoie de o adresă care începe cu https://
broadcast-fault-inside = această etichetă nu poate sta în interiorul alteia.
broadcast-fault-unopened = această etichetă închide ceva ce nu a fost deschis.
broadcast-fault-crossed = această etichetă închide altceva decât ce s-a deschis ultima dată.
broadcast-fault-unclosed = această etichetă nu este închisă nicăieri.
broadcast-picture-ask = Vă rugăm să trimiteți o imagine: JPEG, PNG sau WebP.
broadcast-picture-out = Elimină imaginea
broadcast-picture-long = Sub o imagine, un text poate avea { $longest } de caractere. Imaginea nu a fost salvată, pentru că aceste texte sunt mai lungi: { $languages }
broadcast-picture-kept = Imaginea a fost salvată.
broadcast-alt-ask =
    Ce arată imaginea? Vă rugăm să spuneți în una sau două fraze, pentru persoanele care nu o pot vedea. Limba: { $language }

    Cel mult { $longest } de caractere.
broadcast-alt-quoted = <i>{ $text }</i>
broadcast-button-choose = <b>Unde să ducă un buton aflat sub mesaj?</b>
broadcast-audience-note = Se scrie numai persoanelor care au permis mesaje. Nimeni nu este ales după cum a votat.
broadcast-countries = Țări
broadcast-groups = Grupuri
broadcast-languages = Limbi
broadcast-places-ask =
    Vă rugăm să scrieți unde, cu aceste coduri, sau { $all } pentru peste tot: { $codes }

    Cu /broadcast rămâne așa cum este.
broadcast-languages-ask =
    Vă rugăm să scrieți limbile, cu aceste coduri, sau { $all } pentru toate: { $codes }

    Cu /broadcast rămâne așa cum este.
broadcast-code-unknown = Nu există acest cod: { $code }
broadcast-when-ask = <b>Când să înceapă trimiterea?</b>
broadcast-until-ask = <b>După ce moment să nu se mai trimită?</b>
broadcast-time-how =
    Vă rugăm să scrieți o zi și o oră, de exemplu 2030-11-30 17:00

    Fus orar: { $zone }
broadcast-time-none = Acest moment nu există sau este ambiguu.
broadcast-time-past = Acest moment a trecut. Vă rugăm să alegeți unul viitor.
broadcast-time-order = S-ar încheia înainte să înceapă. Vă rugăm să alegeți alte ore.
broadcast-no-text = Încă nu există un text.
broadcast-preview-choose = <b>În ce limbă doriți să îl vedeți?</b>
broadcast-nobody = Nimeni nu ar primi acest mesaj.
broadcast-without-text = Nu îl primesc, pentru că nu există text în limba lor – { $languages }
broadcast-capped = Nu îl primesc, pentru că au primit deja destule mesaje săptămâna aceasta: { $number }
broadcast-recipients = <b>Destinatari: { $number }</b>
broadcast-takes = Durează cel puțin: { $span }
broadcast-night = Se trimite între { $from } și { $until }, după ora fiecărei țări.
broadcast-others = Se trimite deja alt mesaj; împreună nu se trimit mai repede decât unul singur.
broadcast-type-number =
    <b>Pentru a-l trimite, scrieți numărul destinatarilor: { $number }</b>

    Dacă scrieți altceva, nu se trimite nimic.
broadcast-number-wrong = Nu s-a trimis nimic: nu acesta este numărul destinatarilor, ci { $number }.
broadcast-begun = Trimiterea mesajului nr. { $number } începe acum.
broadcast-planned = Mesajul nr. { $number } se trimite la ora stabilită.
broadcast-number-title = <b>Mesajul nr. { $number } către participanți: { $consultation }</b>
broadcast-count-sent = Trimise: { $number }
broadcast-count-failed = Eșuate: { $number }
broadcast-count-stopped = Ne-au blocat: { $number }
broadcast-count-unknown = Nu se știe dacă a ajuns: { $number }
broadcast-count-expired = Prea târziu: { $number }
broadcast-count-cancelled = Anulate: { $number }
broadcast-count-capped = Au primit deja destule mesaje săptămâna aceasta: { $number }
broadcast-count-remaining = Rămase de trimis: { $number }
broadcast-rate = Mesaje pe secundă: { $number }
broadcast-left = Timp rămas: { $span }
broadcast-pause = Pauză
broadcast-resume = Continuă trimiterea
broadcast-end = Încheie
broadcast-end-yes = Da, încheie
broadcast-all = Toate mesajele
broadcast-end-sure = Încheiați definitiv mesajul nr. { $number }? Cine nu l-a primit nu îl mai primește.
broadcast-not-now = Acest lucru nu mai este posibil.
broadcast-report = Raport: { $state }. Persoane cărora le era destinat: { $number }
broadcast-began = A început: { $time }
broadcast-ended = S-a încheiat: { $time }
command-jobs = Ce se face la ore stabilite
jobs-title = <b>Ce se face la ore stabilite</b>
jobs-zone = Fus orar: { $zone }
jobs-none = Încă nu s-a pregătit nimic. Acest lucru se face la scurt timp după pornire.
jobs-name = <b>{ $name }</b>
jobs-every = Interval: { $span }
jobs-next = Data viitoare: { $time }
jobs-places = Țări: { $number }
jobs-now = În curs din: { $time }
jobs-last = Ultima dată: { $time }
jobs-count = Număr: { $number }
jobs-refresh = Actualizează
job-announcements = Anunțuri către multe persoane
job-backup = Copie de rezervă
job-digest-daily = Noutăți, zilnic
job-digest-weekly = Noutăți, săptămânal
job-maintenance = Întreținerea bazei de date
job-news = Propuneri noi pentru cine le așteaptă
job-nudges = Mementouri pentru moderatori
job-retention = Ștergerea datelor vechi
job-rounds = Datele rundelor
job-snapshots = Participarea, zi de zi
job-translation = Traducere
job-outcome-done = gata
job-outcome-failed = nu a reușit
job-outcome-skipped = nu s-a făcut, pentru că era prea târziu
job-note-made = Dimensiune: { $size } MB
job-note-sound = baza de date este în regulă
job-note-analysed = statisticile bazei de date sunt actualizate
job-note-damaged = ce s-a citit este deteriorat
job-note-disk-full = discul este plin
job-note-not-written = nu se poate scrie în dosar
job-note-no-pg-dump = pg_dump nu este instalat
job-note-pg-dump = pg_dump a semnalat o eroare, care se află în jurnal
job-note-program-ended = programul s-a oprit înainte de a termina
job-note-stopped = cineva l-a oprit
command-signals = Voturi venite în valuri
job-signals = Voturi venite în valuri
job-note-apart = aceste voturi se numără acum separat
signals-title = <b>Voturi venite în valuri</b>
signals-about = Aceste voturi par date de o singură mână, cu multe conturi. Se numără separat până când cineva hotărăște altfel. Poate fi o greșeală: și o clasă de elevi, de exemplu, votează în același timp.
signals-none = Niciun vot nu a venit în val.
signals-wave = Valul { $number }
signals-name = <b>Valul { $number }</b> · { $consultation }
signals-when = { $since } – { $until }
signals-facts = { $country } · Persoane: { $people } · Voturi: { $votes }, dintre care asupra unor propuneri alese de noi: { $served }
signals-signs = Ce este neobișnuit: { $signs }
signals-fast = răspunsuri rapide
signals-alike = aceleași răspunsuri
signals-new = multe persoane noi deodată
signals-burst = multe voturi identice deodată
signals-apart = Aceste voturi se numără separat.
signals-count = Aceste voturi contează la fel ca toate celelalte.
signals-fixed = Rezultatele sunt publicate: nu se mai schimbă nimic.
signals-most = Cele mai multe voturi din acest val privesc propunerile:
signals-most-line = • Nr. { $number } ({ $text }): de acord { $agree }, neutru { $neutral }, nu sunt de acord { $disagree }
signals-sum = În total: de acord { $agree }, neutru { $neutral }, nu sunt de acord { $disagree }
signals-if-count = Dacă aceste voturi ar conta, printre cele mai bune propuneri:
signals-if-apart = Dacă aceste voturi s-ar număra separat, printre cele mai bune propuneri:
signals-move = • Nr. { $number } ({ $text }): locul { $before } → { $after }
signals-no-move = Nu s-ar schimba nimic.
signals-more-moves = … și încă { $number }
signals-follow = Unele dintre aceste voturi sunt încă în curs de mutare. Durează câteva minute.
signals-lead-only = Numai un moderator coordonator poate hotărî dacă se iau în calcul.
signals-let-count = Ia-le în calcul
signals-set-apart = Separă-le din nou
signals-confirm-count = Da, ia-le în calcul
signals-confirm-apart = Da, separă-le
signals-show = Arată valurile
signals-ask-count = Voturile din valul { $number } să conteze la fel ca toate celelalte? Persoane: { $people }. Voturi: { $votes }. Le puteți separa din nou până la publicarea rezultatelor.
signals-ask-apart = Voturile din valul { $number } să se numere separat? Persoane: { $people }. Voturi: { $votes }. Le puteți lua din nou în calcul până la publicarea rezultatelor.
signals-done-count = Voturile din valul { $number } contează la fel ca toate celelalte. Dacă valul este mare, ultimele urmează în câteva minute.
signals-done-apart = Voturile din valul { $number } se numără separat. Dacă valul este mare, ultimele urmează în câteva minute.
signals-already = S-a hotărât deja. Aceasta este situația.
signals-gone = Acest val nu există.
notice-wave =
    <b>Au venit voturi în val: { $consultation }</b>

    Par date de o singură mână, cu multe conturi, și se numără separat. Vă rugăm să le verificați; un moderator coordonator poate hotărî să fie luate în calcul.
page-results = Rezultate
page-description = Ce cred oamenii din Europa: „{ $question }”
page-skip = Mergi la conținut
page-parts = Părți ale acestor rezultate
page-countries = Țări
page-themes = Teme
page-groups = Grupuri de opinie
page-exposure = Vizibilitate echitabilă
page-all = Clasamentul complet
page-data = Date și metodă
page-chat = Deschide conversația
page-people =
    { $people ->
        [one] { $people } persoană
        [few] { $people } persoane
       *[other] { $people } de persoane
    }
page-votes =
    { $votes ->
        [one] { $votes } vot
        [few] { $votes } voturi
       *[other] { $votes } de voturi
    }
page-published = Data publicării: { $date }
page-notes = Cum se citesc rezultatele
page-note-interval = Intervalul cuprinde procentul real cu o certitudine de 95%.
page-note-served = Numai voturile asupra propunerilor alese de noi pentru fiecare persoană hotărăsc locurile.
page-note-linked =
    { $votes ->
        [one] { $votes } vot a venit printr-o legătură distribuită. Se numără separat și nu schimbă niciun loc.
        [few] { $votes } voturi au venit prin legături distribuite. Se numără separat și nu schimbă niciun loc.
       *[other] { $votes } de voturi au venit prin legături distribuite. Se numără separat și nu schimbă niciun loc.
    }
page-note-apart =
    { $votes ->
        [one] { $votes } vot a venit într-un val brusc. Este pus deoparte și nu schimbă niciun loc.
        [few] { $votes } voturi au venit în valuri bruște. Sunt puse deoparte și nu schimbă niciun loc.
       *[other] { $votes } de voturi au venit în valuri bruște. Sunt puse deoparte și nu schimbă niciun loc.
    }
page-note-translated = Unde se precizează, traducerea este automată. Textul original se află pe pagina fiecărei propuneri.
page-place = Loc
page-proposal = Propunere
page-range = Interval
page-votes-number = Voturi
page-country = Țara
page-language = Limba
page-people-number = Persoane
page-proposals = Propuneri
page-zone = Rezultat
page-theme = Tema
page-theme-none = Fără temă
page-zone-consensus = Consens
page-zone-rejection = Respingere
page-zone-limbo = Puține păreri
page-zone-controversy = Controversă
page-few = puține
page-agenda-plot = Procentul celor care sunt de acord, cu intervalul său
page-agenda-seen = Pentru fiecare loc, un punct arată procentul celor care sunt de acord, iar o linie arată intervalul său. Tabelul conține aceleași cifre.
page-countries-plot = Procentul celor care sunt de acord, pe țări
page-countries-seen = Pentru fiecare țară, un punct arată procentul celor care sunt de acord. Tabelul conține aceleași cifre.
page-countries-each = Persoane, voturi și propuneri pe țări
page-country-likes = Ce are cea mai mare susținere: { $country }
page-bars-seen = O bară pentru fiecare rând. Tabelul conține aceleași cifre.
page-themes-plot = Propuneri care întrunesc consensul, pe teme
page-themes-note = Bara arată ce procent reprezintă ele din propunerile cu voturi suficiente.
page-told = Cu voturi suficiente
page-groups-note = Persoanele care votează asemănător sunt apropiate între ele. Fiecare semn reprezintă mai multe persoane: cu cât este mai mare, cu atât sunt mai multe.
page-groups-seen = O hartă pe care persoanele care votează asemănător sunt apropiate între ele; fiecare grup are o formă și o literă proprii.
page-groups-none = Nu sunt destule voturi pentru o hartă a opiniilor.
page-group = Grupul { $letter }
page-group-agrees = Este de acord mai mult decât ceilalți
page-group-disagrees = Dezaprobă mai mult decât ceilalți
page-group-here = Acest grup
page-group-others = Ceilalți
page-together = Toate grupurile sunt de acord
page-marks = Semnele de pe hartă
page-exposure-promised =
    { $votes ->
        [one] Fiecărei propuneri i s-a promis cel puțin { $votes } vot.
        [few] Fiecărei propuneri i s-au promis cel puțin { $votes } voturi.
       *[other] Fiecărei propuneri i s-au promis cel puțin { $votes } de voturi.
    }
page-exposure-reached = Propuneri care au ajuns la acest număr: { $reached } din { $count }.
page-exposure-gini = Coeficientul Gini al voturilor: { $value } (0: toate propunerile au la fel de multe).
page-spread-plot = Câte propuneri au câte voturi
page-halves-plot = Media voturilor: propuneri acceptate mai devreme și mai târziu
page-part-all = Toate
page-part-early = Acceptate mai devreme
page-part-late = Acceptate mai târziu
page-mean = Media voturilor
page-least = Minimul de voturi
page-reached = Cu voturile promise
page-number = Pagina { $page } din { $pages }
page-answers = Ce au răspuns oamenii
page-original = În limba originală
page-among = Dacă ar fi fost întrebate alte persoane, ar fi printre cele mai bune în { $share } din cazuri.
page-method = Cum s-a numărat
page-method-place = Locurile urmează limita de jos a intervalului: o susținere mare din partea câtorva persoane nu este de ajuns.
page-licence = Puteți folosi liber datele dacă menționați sursa.
page-downloads = Descărcare
page-file-exposure = Voturi la fiecare propunere (CSV)
page-file-report = Toate cifrele de pe aceste pagini (JSON)
page-file-open = Date deschise cu fiecare vot, fără nume (ZIP)
page-verify = Oricine poate verifica fișierul ZIP cu această comandă:
page-variants = Dacă s-ar fi numărat altfel
page-variant-light = Fără persoanele cele mai active
page-variant-alike = Persoane cu voturi foarte asemănătoare, numărate o singură dată
page-variant-all = Cu voturile venite prin legături
page-variant-people = Persoane vizate
page-entered = Ar intra
page-left = Ar ieși
page-missing = Aici nu există rezultate
page-missing-why = Poate că nu sunt încă publicate sau nu mai sunt.
page-soon = Rezultatele se pregătesc
page-soon-why = Vă rugăm să reveniți peste un minut.
page-away = Rezultatele nu pot fi afișate în acest moment
export-open-data = Date deschise: { $name }, runda { $place }
export-open-data-file = Acest fișier conține datele deschise pentru { $name }, runda { $place }.
export-open-data-large = Datele deschise pentru { $name }, runda { $place }, sunt un fișier de { $size } MB. Este prea mare pentru această conversație.
export-open-data-page = Oricine îl poate descărca aici: { $address }
export-open-data-members = Această consultare este numai pentru membri, așa că fișierul nu se află pe nicio pagină publică. Vi-l poate da cine operează serviciul. Se numește { $file }.
export-open-data-check =
    SHA-256 al fișierului: <code>{ $sum }</code>

    Pentru a verifica fișierul: <code>polyphony verify { $file }</code>
export-open-data-waiting = Datele deschise pentru { $name }, runda { $place }, se pregătesc. Vă rugăm să încercați din nou peste câteva minute.
theme-suggested = ★ este doar o sugestie, după asemănarea cu propuneri care au deja o temă. Dumneavoastră hotărâți.
