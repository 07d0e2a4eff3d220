welcome =
    <b>{ $question }</b>

    Vitajte v Polyphony, občianskej konzultácii, ktorú organizuje { $organiser }. Čítate vždy jeden návrh od spoluobčanov a poviete, či s ním súhlasíte.

    Toto je automatická služba: odpovedá vám program. Váš jazyk, krajinu a hlasy uložíme až potom, keď nám na to dáte súhlas. Ako skončiť a čo o vás vieme: /privacy

    <b>V akom jazyku chcete pokračovať?</b>
welcome-language = <b>V akom jazyku chcete pokračovať?</b>
language-set = Teraz hovoríme po slovensky.
country-question = <b>V ktorej krajine žijete?</b> Hlasujete spolu s občanmi tejto krajiny.
country-set = Vaša krajina: { $country }
country-not-open = Krajina: { $country }. Táto konzultácia sa v nej nekoná. Môžete si vybrať inú krajinu alebo sa sem pozrieť neskôr.
consent-request =
    <b>Váš súhlas</b>

    Hlasy o verejných návrhoch vyjadrujú politické názory. Preto sa pýtame skôr, než čokoľvek uložíme.

    Ak súhlas dáte, { $organiser } uloží na účely tejto konzultácie vaše hlasy, jazyk a krajinu. Vaša totožnosť v tejto aplikácii je zašifrovaná a uchováva sa oddelene od hlasov. Zverejňujú sa len súhrnné výsledky, nikdy nie hlasy jednotlivej osoby.

    Musíte mať aspoň { $age } rokov. Súhlas môžete kedykoľvek odvolať rovnako ľahko, ako ho dávate, a to príkazom /privacy. Otázky: { $contact }
consent-yes = Dávam súhlas a mám aspoň { $age } rokov
consent-no = Nie, ďakujem
consent-thanks = Ďakujeme. Tu je prvý návrh.
consent-declined =
    V poriadku. Nič sme o vás neuložili a to, čo bolo potrebné na túto konverzáciu, do jedného dňa vymažeme.

    Ak si to rozmyslíte, napíšte /start.
consent-needed = Skôr než budete môcť hlasovať, potrebujeme váš súhlas.
no-consultation = Momentálne neprebieha žiadna konzultácia. Pozrite sa sem, prosím, neskôr.
link-unknown = Tento odkaz už nikam nevedie, preto začneme od začiatku.
card-proposal = <b>{ $proposal }</b>
card-author = – občiansky návrh, { $country }
vote-agree = Súhlasím
vote-neutral = Neutrálne
vote-disagree = Nesúhlasím
skip = Preskočiť
more = Viac
change-vote = Zmeniť môj posledný hlas
last-vote-agree = <i>Váš posledný hlas: súhlasíte s návrhom „{ $proposal }“. Ak chcete, uveďte prečo:</i>
last-vote-neutral = <i>Váš posledný hlas: máte neutrálny postoj k návrhu „{ $proposal }“. Ak chcete, uveďte prečo:</i>
last-vote-disagree = <i>Váš posledný hlas: nesúhlasíte s návrhom „{ $proposal }“. Ak chcete, uveďte prečo:</i>
reason-favourite = Môj favorit
reason-doable = Dá sa to urobiť
reason-obvious = Samozrejmosť
reason-no-way = V žiadnom prípade
reason-unrealistic = Nereálne
reason-empty = Prázdne slová
reason-not-understood = Nerozumiem tomu
reason-no-opinion = Nemám názor
reason-indifferent = Je mi to jedno
recorded-agree = Zaznamenané: súhlasíte.
recorded-neutral = Zaznamenané: hlasujete neutrálne.
recorded-disagree = Zaznamenané: nesúhlasíte.
recorded-share =
    { $votes ->
        [one] Spolu { $votes } hlas, z toho { $share } súhlasí.
        [few] Spolu { $votes } hlasy, z toho { $share } súhlasí.
        [many] Spolu { $votes } hlasu, z toho { $share } súhlasí.
       *[other] Spolu { $votes } hlasov, z toho { $share } súhlasí.
    }
already-agree = Už máme zaznamenané, že súhlasíte. Váš hlas sa počíta raz.
already-neutral = Už máme zaznamenané, že hlasujete neutrálne. Váš hlas sa počíta raz.
already-disagree = Už máme zaznamenané, že nesúhlasíte. Váš hlas sa počíta raz.
changed-agree = Zmenené: teraz súhlasíte.
changed-neutral = Zmenené: teraz hlasujete neutrálne.
changed-disagree = Zmenené: teraz nesúhlasíte.
withdrawn = Váš hlas bol odstránený.
skipped = Preskočené. Preskočenie sa nepočíta ako neutrálny hlas.
reason-noted = Zaznamenané. Ďakujeme.
reason-removed = Vzaté späť.
change-agree = Váš hlas: <b>súhlasím</b>. Návrh: „{ $proposal }“
change-neutral = Váš hlas: <b>neutrálne</b>. Návrh: „{ $proposal }“
change-disagree = Váš hlas: <b>nesúhlasím</b>. Návrh: „{ $proposal }“
change-question = Ako chcete hlasovať teraz?
withdraw-vote = Odstrániť môj hlas
back = Späť
nothing-to-change = Zatiaľ nemáte žiadny hlas, ktorý by sa dal zmeniť.
summary =
    { $count ->
        [one] <b>Pozreli ste si { $count } návrh.</b>
        [few] <b>Pozreli ste si { $count } návrhy.</b>
        [many] <b>Pozreli ste si { $count } návrhu.</b>
       *[other] <b>Pozreli ste si { $count } návrhov.</b>
    }
summary-counts = Súhlasím: { $agree } · Neutrálne: { $neutral } · Nesúhlasím: { $disagree } · Preskočené: { $skipped }
summary-question = Chcete pokračovať?
go-on = Pokračovať
stop = Zatiaľ stačí
stopped = Ďakujeme za účasť. Vaše hlasy zostávajú uložené. Ak chcete pokračovať, ťuknite na tlačidlo alebo napíšte /start.
nothing-left = <b>Videli ste všetky návrhy, o ktorých môžete hlasovať.</b> Ďakujeme!
nothing-left-offer = Máme vám raz napísať, keď pribudnú nové? Môžete to kedykoľvek vypnúť príkazom /privacy.
tell-me = Áno, dajte mi vedieť
do-not-tell-me = Nepíšte mi
tell-me-set = Dobre: keď pribudnú nové návrhy, raz vám napíšeme.
tell-me-off = Dobre: písať vám nebudeme.
tell-me-message = Pribudli nové návrhy od spoluobčanov. Chcete si ich pozrieť?
more-title = <b>Čo chcete urobiť?</b>
button-language = Jazyk
button-country = Krajina
button-privacy = Súkromie
button-help = Pomoc
help =
    <b>Ako to funguje</b>

    Ukazujeme vždy jeden návrh. Ťuknite na „Súhlasím“, „Neutrálne“ alebo „Nesúhlasím“, prípadne návrh preskočte. Môžete tiež napísať slovo z tlačidla alebo jeho číslo: 1, 2, 3…

    Ako hlasovali ostatní, uvidíte až po odovzdaní vlastného hlasu. Svoj hlas môžete zmeniť alebo odstrániť.
privacy =
    <b>Súkromie</b>

    Túto konzultáciu organizuje { $organiser }. Odpovedá vám program, nie človek.

    S vaším súhlasom ukladáme: vaše hlasy, jazyk, krajinu a to, ktoré návrhy ste videli. Vaša totožnosť v tejto aplikácii je zašifrovaná a dá sa nájsť len pomocou tajného kľúča. Hlasy sú uložené pod číslom, bez vašej totožnosti. Neukladáme meno, používateľské meno ani obrázok a zverejňujeme len súhrnné výsledky.

    Bez vášho súhlasu uchovávame len stav tejto konverzácie, a to najviac jeden deň.

    Otázky a sťažnosti: { $contact }
privacy-consent = Dátum udelenia súhlasu: { $date }.
privacy-no-consent = Súhlas ste neudelili.
privacy-tell-me = Keď pribudnú nové návrhy, raz vám napíšeme.
privacy-withdraw = Odvolať môj súhlas
withdraw-yes = Vymazať všetko
withdraw-no = Ponechať všetko
withdraw-done = Všetko, čo sme o vás mali, je vymazané. Ďakujeme za účasť. Ak budete chcieť niekedy začať znova, napíšte /start.
command-start = Hlasovať o návrhoch
command-language = Zmeniť jazyk
command-country = Zmeniť krajinu
command-privacy = Čo ukladáme a ako skončiť
command-help = Ako to funguje
not-understood = Prepáčte, program tejto odpovedi nerozumie. Môžete ťuknúť na tlačidlo alebo napísať jeho číslo:
not-text = Program dokáže čítať len text a tlačidlá. Ako to funguje, zistíte príkazom /help.
button-old = Toto tlačidlo už nefunguje. Pokračujeme tam, kde práve sme.
proposal-unknown = Tento návrh neexistuje alebo sa vám nezobrazil. Tu je ďalší.
proposal-closed = Hlasovanie o tomto návrhu sa už skončilo, takže sa nič nezmenilo. Tu je ďalší.
proposal-own = To je váš vlastný návrh. Hlasujú o ňom ostatní.
try-again = Teraz sa to nepodarilo a nič sa nezaznamenalo. Skúste to, prosím, o minútu znova.
too-long = Táto správa je príliš dlhá. Najvyšší počet znakov: { $limit }.
too-fast = To bolo veľmi rýchle. Chvíľu, prosím, počkajte a skúste to znova.
group-only-private = Hlasovanie prebieha s každou osobou osobitne. Napíšte nám, prosím, súkromne.
open-private = Napísať súkromne
web-title = Polyphony – občianska konzultácia
web-description = Prečítajte si návrhy spoluobčanov a povedzte, či s nimi súhlasíte.
web-conversation = Konverzácia
web-message = Vaša správa
web-send = Odoslať
web-you = Vy
web-service = Polyphony
web-connecting = Pripájame sa…
web-reconnecting = Spojenie sa prerušilo. Skúšame to znova…
web-connected = Pripojené
web-skip-to-message = Prejsť na pole pre správu
web-noscript = Táto konverzácia vyžaduje JavaScript. Zapojiť sa môžete aj v aplikácii na posielanie správ.
button-propose = Napísať návrh
propose-invite = Máte vlastný nápad? Môžete ho predložiť ostatným občanom.
propose-prompt =
    <b>Napíšte svoj návrh</b>

    Každý návrh sa začína slovami „{ $opening } …“. Napíšte, ako pokračuje ten váš: jeden nápad, vlastnými slovami, { $shortest } až { $longest } znakov.
propose-edit-prompt = <b>Napíšte, prosím, nové znenie.</b> Doterajší text:
propose-closed = Návrhy sa teraz nedajú podávať. Hlasovať môžete ďalej.
propose-too-short =
    { $count ->
        [one] To je len { $count } znak. Napíšte ich, prosím, aspoň { $shortest }.
        [few] To sú len { $count } znaky. Napíšte ich, prosím, aspoň { $shortest }.
        [many] To je len { $count } znaku. Napíšte ich, prosím, aspoň { $shortest }.
       *[other] To je len { $count } znakov. Napíšte ich, prosím, aspoň { $shortest }.
    }
propose-too-long =
    { $count ->
        [one] To je { $count } znak a povolených je najviac { $longest }. Skráťte, prosím, text.
        [few] To sú { $count } znaky a povolených je najviac { $longest }. Skráťte, prosím, text.
        [many] To je { $count } znaku a povolených je najviac { $longest }. Skráťte, prosím, text.
       *[other] To je { $count } znakov a povolených je najviac { $longest }. Skráťte, prosím, text.
    }
propose-language = <b>V akom jazyku je váš návrh napísaný?</b>
other-language = Iný jazyk
propose-similar = <b>Niečo podobné už navrhli iní.</b> Môžete hlasovať o niektorom z týchto návrhov alebo aj tak poslať svoj.
propose-vote-on = Hlasovať o { $number }
propose-all-the-same = Aj tak poslať môj
propose-repeat = <b>To už niekto navrhol.</b> Môžete o tom hlasovať:
propose-own-repeat = Tento návrh ste už poslali. Príkaz /mine ukáže, ako dopadol.
propose-facts = Jazyk: { $language } · Znaky: { $count } z { $longest }
propose-preview-note = Skôr než návrh uvidia ostatní, prečíta si ho moderátor. Vaše meno sa nezobrazuje. Máme ho poslať?
propose-send = Poslať
propose-edit = Upraviť
cancel = Zrušiť
propose-cancelled = Váš koncept bol vymazaný.
propose-limit =
    { $count ->
        [one] Za posledných 24 hodín ste poslali { $count } návrh a viac sa ich poslať nedá. Ďalší môžete poslať od: { $time }. Koncept zostáva uložený.
        [few] Za posledných 24 hodín ste poslali { $count } návrhy a viac sa ich poslať nedá. Ďalší môžete poslať od: { $time }. Koncept zostáva uložený.
        [many] Za posledných 24 hodín ste poslali { $count } návrhu a viac sa ich poslať nedá. Ďalší môžete poslať od: { $time }. Koncept zostáva uložený.
       *[other] Za posledných 24 hodín ste poslali { $count } návrhov a viac sa ich poslať nedá. Ďalší môžete poslať od: { $time }. Koncept zostáva uložený.
    }
propose-sent =
    <b>Ďakujeme. Váš návrh má číslo { $number }.</b>

    Najprv si ho prečíta moderátor. Povieme vám, ako rozhodol. Príkaz /mine ukáže všetky vaše návrhy.
propose-offer = Tomu, žiaľ, nerozumiem. Ak to má byť návrh, môžeme s ním pokračovať.
propose-offer-yes = Je to návrh
check-refused = <b>Takto návrh nemožno poslať.</b> Napíšte ho, prosím, znova:
check-flagged = Upozorňujeme, že sa moderátor zameria na toto:
check-link = Vynechajte, prosím, webové adresy a odkazy.
check-email = Vynechajte, prosím, e-mailové adresy.
check-phone = Vynechajte, prosím, telefónne čísla.
check-handle = Vynechajte, prosím, používateľské mená (@…).
check-hashtag = Vynechajte, prosím, hashtagy (#…).
check-capitals = Nepíšte, prosím, všetko veľkými písmenami.
check-invisible = Text obsahuje neviditeľné znaky. Napíšte ho, prosím, znova.
check-scripts = Nemiešajte, prosím, v jednom slove písmená rôznych abecied.
check-repeated = Neopakujte, prosím, mnohokrát ten istý znak.
check-word-refused = Text obsahuje slovo, ktoré tu nie je dovolené.
check-word-flagged = Text obsahuje slovo, ktoré môže iných raniť.
check-alphabet = Text nie je napísaný abecedou svojho jazyka.
check-repeated-word = Text mnohokrát opakuje to isté slovo.
button-mine = Moje návrhy
mine-title = <b>Vaše návrhy</b>
mine-none = Zatiaľ ste neposlali žiadny návrh.
mine-entry = <b>Č. { $number }</b> · { $state }
state-waiting = čaká na moderátora
state-accepted = prijatý
state-refused = neprijatý
state-withdrawn = stiahnutý
state-merged = spojený s iným
state-hidden = skrytý, kým ho neposúdi moderátor
mine-votes-few =
    { $votes ->
        [one] zatiaľ { $votes } hlas
        [few] zatiaľ { $votes } hlasy
        [many] zatiaľ { $votes } hlasu
       *[other] zatiaľ { $votes } hlasov
    }
mine-withdraw = Stiahnuť č. { $number }
mine-withdrawn = Váš návrh č. { $number } bol stiahnutý.
mine-withdraw-late = Niekto o ňom už hlasoval, takže sa nedá stiahnuť.
older = Staršie
notice-accepted = Váš návrh č. { $number } bol prijatý. Ostatní o ňom teraz môžu hlasovať.
notice-refused = Váš návrh č. { $number } nebol prijatý. Dôvod: { $reason }
notice-merged = Váš návrh č. { $number } hovorí to isté ako č. { $other }. Odteraz sa hlasuje o tom druhom.
notice-hidden = Váš návrh č. { $number } niekto nahlásil. Je skrytý, kým ho neposúdi moderátor.
notice-restored = Moderátor posúdil váš návrh č. { $number }. Znova sa zobrazuje.
notice-milestone =
    { $votes ->
        [one] Váš návrh č. { $number } získal { $votes } hlas.
        [few] Váš návrh č. { $number } získal { $votes } hlasy.
        [many] Váš návrh č. { $number } získal { $votes } hlasu.
       *[other] Váš návrh č. { $number } získal { $votes } hlasov.
    }
refusal-incomprehensible = Je nezrozumiteľný.
refusal-off-topic = Neodpovedá na otázku tejto konzultácie.
refusal-partisan = Vyslovuje sa za stranu či osobu alebo proti nej.
refusal-unlawful = Je v rozpore so zákonom.
refusal-advertising = Je to reklama.
refusal-several-ideas = Obsahuje viac nápadov. Pošlite ich, prosím, po jednom.
refusal-wrong-language = Je napísaný v inom jazyku, než bolo uvedené.
refusal-rude = Je urážlivý.
refusal-out-of-reach = Týka sa niečoho, čo táto konzultácia nemôže zmeniť.
refusal-already-proposed = To už niekto navrhol.
refusal-test = Zrejme ide o skúšku.
refusal-other = Nedodržiava pravidlá tejto konzultácie.
button-report = Nahlásiť tento návrh
report-question = <b>Čo je na tomto návrhu zlé?</b>
report-illegal = Je nezákonný
report-offensive = Je urážlivý
report-personal-data = Osobné údaje
report-wrong-language = Nesprávny jazyk
report-bad-translation = Zlý preklad
report-duplicate = Už existuje
report-other = Niečo iné
report-sentence = Napíšte nám, prosím, v jednej správe, čo je zlé, najviac { $limit } znakov.
report-received = <b>Ďakujeme. Vaše hlásenie má číslo { $number }.</b> Moderátor ho posúdi a povieme vám výsledok.
report-already = Tento návrh ste už nahlásili. Vaše hlásenie má číslo { $number }.
report-nothing = Teraz tu nie je žiadny návrh, ktorý by sa dal nahlásiť.
notice-report-removed = Vaše hlásenie č. { $number }: moderátor návrh odstránil. Ďakujeme.
notice-report-kept = Vaše hlásenie č. { $number }: moderátor návrh posúdil. Návrh zostáva.
button-share = Zdieľať
share-proposal = <b>Zdieľajte tento návrh</b> týmto odkazom:
share-consultation = <b>Zdieľajte túto konzultáciu</b> týmto odkazom:
share-send = Poslať do chatu
share-question = Čo si myslíte vy?
share-vote = Povedať svoj názor
share-open = Otvoriť konzultáciu
link-elsewhere = O tomto návrhu sa hlasuje v inej krajine.
web-copied = Odkaz bol skopírovaný.
button-results = Výsledky
results-country = <b>Výsledky: { $country }</b>
results-all = <b>Výsledky: všetky krajiny</b>
results-agreed = <b>Väčšina súhlasí</b>
results-divided = <b>Názory sa líšia</b>
results-rejected = <b>Väčšina nesúhlasí</b>
results-line =
    { $votes ->
        [one] súhlasí { $share } ({ $low } až { $high }), { $votes } hlas
        [few] súhlasí { $share } ({ $low } až { $high }), { $votes } hlasy
        [many] súhlasí { $share } ({ $low } až { $high }), { $votes } hlasu
       *[other] súhlasí { $share } ({ $low } až { $high }), { $votes } hlasov
    }
results-none = Zatiaľ nie je čo ukázať. Výsledok návrhu uvidíte po odovzdaní vlastného hlasu, keď bude hlasov aspoň { $limit }.
results-note = Toto sú návrhy, o ktorých ste hlasovali. V zátvorke: rozpätie, v ktorom podiel leží s 95-percentnou istotou.
results-published = Konzultácia sa skončila a toto sú jej výsledky. V zátvorke: rozpätie, v ktorom podiel leží s 95-percentnou istotou.
results-my-country = Moja krajina
results-all-countries = Všetky krajiny
results-picture = Ako obrázok
picture-alt = Pruhy, ktoré ukazujú podiely súhlasných, neutrálnych a nesúhlasných hlasov.
privacy-retention =
    { $count ->
        [one] Všetko o vás sa vymaže { $count } deň po skončení konzultácie. Vaše hlasy sa potom počítajú ďalej, bez akejkoľvek väzby na vás.
        [few] Všetko o vás sa vymaže { $count } dni po skončení konzultácie. Vaše hlasy sa potom počítajú ďalej, bez akejkoľvek väzby na vás.
        [many] Všetko o vás sa vymaže { $count } dňa po skončení konzultácie. Vaše hlasy sa potom počítajú ďalej, bez akejkoľvek väzby na vás.
       *[other] Všetko o vás sa vymaže { $count } dní po skončení konzultácie. Vaše hlasy sa potom počítajú ďalej, bez akejkoľvek väzby na vás.
    }
privacy-backups = Záložné kópie, v ktorých sú ešte vymazané údaje, po určitom čase zničíme. Počet dní: { $days }
privacy-changed = <b>Informácie o ochrane súkromia sa zmenili.</b> Rozhodnite sa, prosím, znova, či sa chcete zúčastniť.
privacy-publish = Môžete nám dovoliť zverejniť vaše hlasy ako otvorené údaje, pod náhodným číslom a bez vašej totožnosti.
privacy-commands =
    /export – súbor so všetkým o vás
    /forget – vymazať všetko o vás
allow-contact = Píšte mi o výsledkoch
allow-publish = Moje hlasy ako otvorené údaje
allowed = Zaznamenané. Kedykoľvek to môžete vziať späť.
not-allowed = Zaznamenané. To už nie je dovolené.
button-export = Všetko o mne
export-done = Tento súbor obsahuje všetko, čo sme o vás uložili.
export-download = Stiahnuť súbor
forget-question =
    <b>Chcete ukončiť svoju účasť?</b>

    Ihneď sa vymaže: vaša totožnosť v tejto aplikácii, jazyk, krajina a nastavenia, čo ste videli, vaše koncepty a návrhy, ktoré ešte čakajú na moderátora. Vaše prijaté návrhy zostanú, bez akejkoľvek väzby na vás.

    Čo sa má stať s vašimi hlasmi?
forget-with-votes = Vymazať aj moje hlasy
forget-keep-votes = Moje hlasy nech sa ďalej počítajú
forget-sure-with-votes = <b>Naozaj?</b> Všetko o vás sa vymaže a vaše hlasy sa už nebudú počítať. Nedá sa to vziať späť.
forget-sure-keep-votes = <b>Naozaj?</b> Všetko o vás sa vymaže. Vaše hlasy sa budú ďalej počítať, bez akejkoľvek väzby na vás. Nedá sa to vziať späť.
demographic-intro = <b>Jedna otázka o vás, ak chcete.</b> Odpoveď sa počíta bez akejkoľvek väzby na vás.
demographic-age = Koľko máte rokov?
demographic-gender = Čo o vás platí?
demographic-area = Kde žijete?
gender-woman = Žena
gender-man = Muž
gender-other = Ani jedno
area-city = Vo veľkom meste
area-town = V malom meste
area-village = Na vidieku
demographic-skip = To radšej nepoviem
demographic-thanks = Ďakujeme za odpoveď.
button-link = Prepojiť inú aplikáciu
link-offer = <b>Zapojte sa z viacerých aplikácií ako jedna osoba.</b> Napíšte toto v druhej aplikácii do desiatich minút:
link-prompt = Ak už máte kód z druhej aplikácie, napíšte ho sem.
link-question =
    <b>Prepojiť tento chat s druhým?</b>

    Oba potom platia za jednu osobu: kto používa druhý chat, vidí vaše hlasy a môže ich meniť. Pokračujte, len ak je váš. Ak ste o niektorom návrhu hlasovali dvakrát, platí neskorší hlas.
link-yes = Áno, prepojiť
link-no = Nie
link-done = Oba chaty teraz patria jednej osobe.
link-wrong = Tento kód nepoznáme alebo už neplatí. Nový získate v druhej aplikácii príkazom /link.
link-same = Tento kód ste dostali tu. Napíšte ho, prosím, v druhej aplikácii.
button-settings = Nastavenia
settings-title = <b>Nastavenia</b>
settings-place = Jazyk: { $language } · Krajina: { $country }
settings-notices-note = Novinky o vašich návrhoch a hláseniach:
settings-digest-note = Výsledky a nové návrhy:
settings-quiet-note = V noci medzi { $from } a { $until } nič nepíšeme.
digest-never = Nikdy
digest-weekly = Týždenne
digest-daily = Denne
settings-notices = Dať mi hneď vedieť
settings-quiet = V noci pokoj
settings-stop = Zastaviť všetky správy
settings-saved = Uložené.
stopped-all = Dobre: už vám nebudeme písať, pokiaľ nám nenapíšete vy. Vaše hlasy zostávajú. Príkaz /settings to zmení, /forget vymaže všetko.
command-propose = Napísať návrh
command-mine = Moje návrhy
command-results = Na čom sa ľudia zhodujú
command-settings = Jazyk, krajina, správy
command-export = Súbor so všetkým o mne
command-forget = Vymazať všetko o mne
command-link = Účasť vo viacerých aplikáciách
rules-title =
    <b>Pravidlá tejto konzultácie</b>

    Každý návrh si prečíta človek, nie program, skôr než ho uvidia ostatní. Návrh nie je prijatý, ak platí niečo z tohto:
rules-note =
    { $limit ->
        [one] Návrh môže nahlásiť ktokoľvek. Len čo to urobí { $limit } človek, automaticky sa skryje, kým ho neposúdi moderátor. Kto ho napísal, dozvie sa každé rozhodnutie a jeho dôvod.
        [few] Návrh môže nahlásiť ktokoľvek. Len čo to urobia { $limit } ľudia, automaticky sa skryje, kým ho neposúdi moderátor. Kto ho napísal, dozvie sa každé rozhodnutie a jeho dôvod.
        [many] Návrh môže nahlásiť ktokoľvek. Len čo to urobí { $limit } človeka, automaticky sa skryje, kým ho neposúdi moderátor. Kto ho napísal, dozvie sa každé rozhodnutie a jeho dôvod.
       *[other] Návrh môže nahlásiť ktokoľvek. Len čo to urobí { $limit } ľudí, automaticky sa skryje, kým ho neposúdi moderátor. Kto ho napísal, dozvie sa každé rozhodnutie a jeho dôvod.
    }
statement-rule = Je to pravidlo č. { $number } z našich /rules.
statement-person = Rozhodol o tom človek, nie program.
statement-automated = Stalo sa to automaticky. Posúdi to človek.
queue-facts = Č. { $number } · { $language } · { $country } · čaká od: { $time }
queue-new = Prečo je tu: nový návrh.
queue-flagged = Prečo je tu: nový návrh, ktorý bol automaticky označený:
queue-reported =
    { $count ->
        [one] Prečo je tu: { $count } nahlásenie.
        [few] Prečo je tu: { $count } nahlásenia.
        [many] Prečo je tu: { $count } nahlásenia.
       *[other] Prečo je tu: { $count } nahlásení.
    }
queue-author = Ďalšie návrhy tej istej osoby – prijaté: { $accepted }, neprijaté: { $refused }, čakajúce: { $waiting }
queue-empty = <b>Nič na vás nečaká.</b> Ďakujeme!
queue-why = <b>Ktoré pravidlo porušuje?</b>
queue-accept = Prijať
queue-keep = Zostáva
queue-refuse = Odmietnuť
queue-later = Nechať ostatným
queue-undo = Vziať späť
queue-accepted = Č. { $number } je prijatý. O minútu to oznámime.
queue-refused = Č. { $number } je odmietnutý. O minútu to oznámime.
queue-undone = Vzaté späť. Nikomu sme nič neoznámili.
queue-undo-late = Už je neskoro vziať to späť.
queue-not-yours = Nič sa neuložilo: vaše tri minúty uplynuli alebo už návrh posudzuje niekto iný.
command-rules = Pravidlá pre návrhy
role-moderator = moderovanie
role-lead = vedenie moderovania
role-organiser = organizácia
role-operator = technická prevádzka
command-queue = Čo čaká na moderátora
command-history = Ako sa rozhodlo o návrhu
command-team = Kto moderuje
command-summary = Moderovanie v číslach
command-log = Stiahnuť záznam o moderovaní
team-title = <b>Tím</b>
team-entry = Č. { $number } · { $role } · { $languages } · od { $date }
team-invited = Č. { $number } · { $role } · { $languages } · pozvánka platí do { $date }
team-all-languages = všetky jazyky
team-remove = Odobrať č. { $number }
team-invite = Niekoho pozvať
team-removed = Č. { $number } od tejto chvíle nemá žiadnu rolu.
team-refused = Vaša rola to nedovoľuje.
invite-role = <b>Akú rolu má mať pozvaná osoba?</b>
invite-languages = <b>V akých jazykoch táto osoba číta?</b> Ak nevyberiete žiadny, platia všetky.
invite-consultations = <b>Pre ktoré konzultácie?</b> Ak nevyberiete žiadnu, platia všetky.
invite-next = Ďalej
invite-link = <b>Toto je pozvánka pre jednu osobu.</b> Rola: { $role }. Jazyky: { $languages }. Platí raz, do { $time }. Odkaz pošlite len tejto osobe:
invitation = <b>Pozývame vás pomáhať s moderovaním.</b> Vaša rola: { $role }. Jazyky: { $languages }.

    Ostatní v tíme vidia číslo, nie vaše meno. Kým pomáhate, uchovávame v zašifrovanej podobe, kde vás zastihneme.
invitation-accept = Prijať pozvánku
invitation-joined = <b>Vitajte v tíme!</b> Vaše číslo v tíme: { $number }. Čo na vás čaká, ukáže príkaz /queue
invitation-used = Táto pozvánka už bola použitá. Požiadajte, prosím, o novú.
invitation-expired = Platnosť tejto pozvánky sa skončila. Požiadajte, prosím, o novú.
notice-team-removed = V moderovaní už nemáte žiadnu rolu. Ďakujeme za pomoc!
button-moderation = Moderovanie
queue-more = Viac…
queue-correct = Opraviť pravopis
queue-duplicate = Je to duplikát
queue-theme = Téma
queue-postpone = Odložiť
queue-pass-on = Odovzdať vedeniu moderovania
queue-all-of-author = Všetko od tej istej osoby
queue-suspend = Dočasne zablokovať autora
queue-lift = Ukončiť blokovanie
queue-filter = Zobraziť len…
queue-stands = Rozhodnutie platí
queue-accept-all = Prijať všetko
queue-refuse-all = Odmietnuť všetko
queue-one-by-one = Po jednom
queue-more-title = <b>Čo sa s ním má stať?</b>
queue-correct-ask = <b>Napíšte, prosím, celý návrh s opraveným pravopisom.</b> Tým bude prijatý a jeho autor uvidí obe verzie.
queue-correct-different = To je iný text, nie oprava. Nič sa nezmenilo.
queue-correct-frozen = Niekto o ňom už hlasoval: jeho znenie zostáva, aké je.
queue-which = <b>Ktorý návrh hovorí to isté?</b> Vyberte ho alebo napíšte jeho číslo.
queue-which-none = Žiadny prijatý návrh v tejto konzultácii nemá toto číslo.
queue-merged = Č. { $number } je duplikát č. { $other }. O minútu to oznámime.
queue-sentence = <b>Napíšte, prosím, prečo, najviac { $limit } znakov.</b> Autor si to prečíta.
queue-theme-ask = <b>Ku ktorej téme patrí?</b>
queue-theme-set = Téma: { $theme }
queue-language-ask = <b>V akom jazyku je napísaný?</b>
queue-postpone-ask = <b>Ako dlho má počkať?</b>
queue-postponed = Č. { $number } počká do { $time }.
queue-passed-on = Č. { $number } teraz čaká na vedenie moderovania.
queue-author-list = <b>Čakajúce návrhy tej istej osoby:</b>
queue-decided-all =
    { $count ->
        [one] Rozhodnuté o { $count } návrhu. O minútu to oznámime.
        [few] Rozhodnuté o { $count } návrhoch. O minútu to oznámime.
        [many] Rozhodnuté o { $count } návrhu. O minútu to oznámime.
       *[other] Rozhodnuté o { $count } návrhoch. O minútu to oznámime.
    }
queue-bulk = Prijaté: { $numbers }
queue-bulk-not = Neprijaté: { $numbers }. Už je o nich rozhodnuté, má ich niekto iný, neprislúcha vám o nich rozhodovať alebo neexistujú.
queue-bulk-how = Za príkaz, prosím, napíšte čísla, napríklad: /accept 12 15 18
queue-first-opinion = Váš názor na č. { $number } je zaznamenaný. Teraz návrh posúdi druhá osoba.
queue-disagreed = Na č. { $number } máte každý iný názor: rozhodne vedenie moderovania.
queue-similar = Podobné, prijaté:
queue-similar-refused = Podobné, neprijaté:
queue-appealed = Prečo je tu: námietka proti rozhodnutiu.
queue-suspended-author = Prečo je tu: námietka autora proti blokovaniu, ktoré trvá do { $time }.
queue-again = Prečo je tu: rozhoduje sa o ňom znova.
queue-for-lead = Bol odovzdaný vedeniu moderovania.
queue-disagreement = Dve moderujúce osoby majú naň rôzny názor.
queue-state = Doteraz: { $state }
queue-says = Vlastnými slovami: „{ $text }“
queue-filter-title = <b>Čo sa má zobrazovať?</b>
queue-filter-all = Všetko
queue-filtered = Zobrazuje sa len: { $what }
why-new = Nové
why-flagged = Automaticky označené
why-reported = Nahlásené
why-appealed = Námietky
why-suspension = Blokovania
why-again = Na nové rozhodnutie
theme-democracy = Demokracia
theme-economy = Hospodárstvo
theme-work = Práca
theme-environment = Životné prostredie
theme-energy = Energetika
theme-transport = Doprava
theme-health = Zdravie
theme-education = Vzdelávanie
theme-youth = Mládež
theme-migration = Migrácia
theme-security = Bezpečnosť
theme-digital = Digitalizácia
theme-agriculture = Poľnohospodárstvo
theme-culture = Kultúra
theme-social = Sociálne veci
theme-housing = Bývanie
suspend-why = <b>Ktoré pravidlo bolo porušené?</b>
suspend-how-long = <b>Ako dlho nesmie autor podávať návrhy?</b>
suspend-done = Autor môže znova podávať návrhy od { $time }.
suspend-lifted = Autor môže znova podávať návrhy.
notice-suspended = Do { $time } nemôžete podávať návrhy. Dôvodom je váš návrh č. { $number }: { $reason } Hlasovať môžete ďalej.
notice-suspension-lifted = Môžete znova podávať návrhy.
propose-suspended = Do { $time } nemôžete podávať návrhy. Ak s tým nesúhlasíte: /appeal
statement-appeal = Ak nesúhlasíte, môžete do { $days } dní podať námietku: /appeal { $number }. Rozhodne potom niekto iný.
statement-appeal-suspension = Ak nesúhlasíte, môžete podať námietku: /appeal. Rozhodne potom niekto iný.
statement-which = Je to návrh č. { $other }.
statement-note = Moderátor píše: „{ $text }“
appeal-button = Podať námietku
appeal-without = Bez odôvodnenia
appeal-ask = <b>Prečo nesúhlasíte?</b> Napíšte, prosím, najviac { $limit } znakov.
appeal-received = <b>Ďakujeme.</b> Posúdi to niekto iný a povieme vám výsledok.
appeal-already = Námietku proti tomu ste už podali.
appeal-late = Uplynulo už priveľa času: námietku možno podať do { $days } dní.
appeal-nothing = Nie je tu žiadne rozhodnutie, proti ktorému by sa dala podať námietka.
appeal-how = Za príkaz, prosím, napíšte číslo návrhu, napríklad: /appeal 123
notice-appeal-granted = Posúdili sme vašu námietku k návrhu č. { $number }. Rozhodnutie sa zmenilo.
notice-appeal-rejected = Posúdili sme vašu námietku k návrhu č. { $number }. Rozhodnutie platí ďalej.
notice-corrected = Váš návrh č. { $number } bol prijatý s opraveným pravopisom. Napísali ste: „{ $before }“ Teraz znie:
notice-nudge =
    { $count ->
        [one] { $count } návrh čaká dlhšie, než sme sľúbili.
        [few] { $count } návrhy čakajú dlhšie, než sme sľúbili.
        [many] { $count } návrhu čaká dlhšie, než sme sľúbili.
       *[other] { $count } návrhov čaká dlhšie, než sme sľúbili.
    }
summary-title = <b>Moderovanie od { $since } do { $until }</b>
summary-received = Návrhy: { $proposals }. Hlásenia: { $reports }. Námietky: { $objections }.
summary-decided = Rozhodnutia: { $decided }. Neskôr zmenené: { $reversed }. Teraz čaká: { $waiting }.
summary-wait = Čas čakania: polovica najviac { $median }, deväť z desiatich najviac { $tenth }.
summary-reasons = Neprijaté podľa pravidiel:
summary-kappa = Miera zhody dvoch osôb (Cohenova kappa, najlepšia je 1):
history-how = Za príkaz, prosím, napíšte číslo návrhu, napríklad: /history 123
history-none = Návrh č. { $number } tu nie je.
history-person = č. { $number } z tímu
history-automatic = automaticky
history-author = autor
history-report = { $time }: nahlásené
history-complaint = { $time }: podaná námietka
history-undone = { $time }: vzaté späť ({ $who })
history-again = Rozhodnúť znova
log-ask = <b>Všetky rozhodnutia, hlásenia a námietky</b> od { $since } do { $until }, bez údajov o totožnosti. V akom formáte?
log-how = Zadajte, prosím, dva dni, napríklad: /log 2026-11-01 2026-11-30
log-long = To je viac, než sa sem dá poslať. Zadajte, prosím, kratšie obdobie.
queue-second-opinion = Druhý názor
command-consultations = Vybrať konzultáciu
command-round = Otvárať a zatvárať kolá
command-stock = Návrhy a hlasy podľa krajín
consultations-title = <b>Ktorú konzultáciu chcete vidieť?</b>
consultation-organiser = Organizuje { $organiser }. Otázky a sťažnosti: { $contact }
consultation-ethics = Otázky k etike: { $contact }
consultation-partners = Partneri:
consultation-join = Zapojiť sa
round-title = <b>Kolá: { $consultation }</b> (časové pásmo: { $zone })
round-kind-single = Jediné kolo
round-kind-national = Národné kolo
round-kind-european = Európske kolo
labelled = { $name }: { $value }
round-state-draft = zatiaľ neotvorené
round-state-open = otvorené
round-state-closing = otvorené, bez nových návrhov
round-state-closed = uzavreté
round-state-published = uzavreté, výsledky zverejnené
round-opens = Otvorenie: { $time }
round-closing = Bez nových návrhov od: { $time }
round-closes = Uzavretie: { $time }
round-publishes = Zverejnenie výsledkov: { $time }
round-to-open = Otvoriť teraz
round-to-closing = Zastaviť nové návrhy
round-to-closed = Uzavrieť teraz
round-to-published = Zverejniť výsledky
round-back = Vrátiť posledný krok
round-confirm = Áno, vykonať
round-preview-open = Odteraz sa dá hlasovať. Návrhy sú v { $count } z 24 jazykov.
round-preview-missing = Zatiaľ nie je o čom hlasovať v jazykoch: { $languages }
round-preview-closing = Odteraz už nikto nemôže podávať návrhy; hlasuje sa ďalej.
round-preview-closed = Odteraz už nikto nemôže hlasovať.
round-preview-published = Odteraz všetci vidia výsledky.
round-preview-back = Stav potom bude opäť: { $state }
round-done = Hotovo. Stav je teraz: { $state }
round-not-now = To sa nedá: niekto medzitým kolo zmenil, alebo sa odvtedy hlasovalo.
propose-off-done = V týchto krajinách odteraz nikto nemôže podávať návrhy: { $countries }
propose-on-done = V týchto krajinách sa dajú opäť podávať návrhy: { $countries }
propose-off-how = Napíšte to, prosím, takto: /propose off FR BE
propose-country-language = Vo vašej krajine sa návrhy píšu v jazykoch: { $languages }
stock-title = <b>Návrhy a hlasy</b>
stock-line = { $country }, { $language }: prijaté { $accepted }, čakajúce { $waiting }, hlasy { $votes }
stock-exposure = dosť hlasov: { $reached } z { $accepted }
stock-forecast = všetky približne { $date }
stock-none = Zatiaľ tu nič nie je.
stock-untranslated = Finalisti bez prekladu: { $languages }
card-original = V pôvodnom jazyku: { $language }
command-finalists = Najlepšie z každej krajiny
finalists-choose = <b>Finalisti ktorej krajiny?</b>
finalists-title = <b>Finalisti: { $country }</b>
finalists-near = Tesne za nimi, možno náhodou:
finalists-tied = Zhodne na poslednom mieste: { $numbers }
finalists-alike = Č. { $number } a č. { $other } hovoria takmer to isté.
finalists-replaced = Č. { $number } zaujíma miesto iného: { $reason }
finalists-replace-how = Ak chcete niektorý nahradiť, napíšte krajinu, jeho číslo, číslo druhého a verejný dôvod, napríklad: /finalists FR 12 34 …
finalists-confirm = Do európskeho kola
finalists-confirmed = Finalisti teraz v európskom kole: { $number }
finalists-not-closed = Najprv treba uzavrieť národné kolo.
finalists-no-european = Nie je pre ne žiadne európske kolo.
card-machine = Strojový preklad · originál: { $language }
card-translated = Preklad · originál: { $language }
button-original = Originál
button-translation = Preklad
button-doubt = Zlý preklad
doubt-thanks = Ďakujeme. Na preklad sa pozrie moderátor.
doubt-already = To ste nám už povedali alebo je tu medzitým iný preklad.
command-translate = Prekladať návrhy
translate-title = <b>Č. { $number }: { $source } → { $language }</b>
translate-there = Doteraz: „{ $text }“
translate-doubts = Počet ľudí, podľa ktorých je zlý: { $count }
translate-better = Je správny? Alebo napíšte lepší preklad celej vety.
translate-write = Napíšte, prosím, preklad celej vety, najviac { $limit } znakov.
translate-length = Počet znakov: { $count }. Možné je { $shortest } až { $longest }.
translate-empty = <b>Žiadny preklad na vás nečaká.</b> Ďakujeme!
translate-right = Je správny
translate-wrong = Odstrániť
translate-noted = Zaznamenané. Ďakujeme.
translate-removed = Odstránené. Kým nebude lepší, zobrazuje sa originál.
command-translations = Preklady finalistov
translations-title = <b>Preklady finalistov</b>
translations-none = Nie je žiadne európske kolo, ktorého finalisti by sa dali preložiť.
translations-progress = Hotovo: { $done } z { $wanted } (strojovo: { $machine }, ľuďmi: { $reviewed })
translations-left = Čaká na prekladač: { $waiting }. Odoslané: { $asked }. Čaká na ľudí: { $people }. Na kontrolu: { $review }.
translations-missing = Chýba: { $languages }
translations-no-engine = Nie je nastavený žiadny prekladač, prekladajú teda ľudia: /translate
translations-fault-quota = Limit prekladača je vyčerpaný. O hodinu bude sám pokračovať.
translations-fault-busy = Prekladač žiada o prestávku. Potom bude sám pokračovať.
translations-fault-settings = Prekladač naše požiadavky neprijíma. Jeho nastavenia musí skontrolovať technická prevádzka.
translations-fault-unreachable = Prekladač neodpovedá. Skúšame to znova každú minútu.
translations-fault-other = Niektoré preklady sa nedali použiť. Skúšame to znova.
translations-begun = Zadané na preklad: { $count }
translations-begin = Preložiť zvyšok
translations-refresh = Obnoviť
translations-file = Ako súbor
translations-compare = Porovnať hlasy
translations-queue = Prekladať tu
translations-file-note = Vyplňte stĺpec „translation“ a odovzdajte súbor technickej prevádzke: polyphony translations import
compare-title = <b>Preklady, ktorých čitatelia hlasujú inak</b>
compare-line = Č. { $number }, { $language }: súhlasí { $share }, ostatní: { $others }
compare-none = Žiadne: čitatelia každého prekladu hlasujú ako ostatní.
notice-translated = Strojový preklad finalistov je dokončený. Hotovo: { $done } z { $wanted }. Čaká na ľudí: { $people }. /translations
round-preview-untranslated = Preklady, ktoré ešte chýbajú: { $count }. Kde preklad nie je, zobrazuje sa originál.
queue-translations = Preklady: { $count }
command-agenda = Čo z toho vzišlo
command-positions = Stanoviská organizácií
command-measure = Oznámiť, čo sa s návrhom deje
button-agenda = Agenda
agenda-none = Agenda zatiaľ nie je. Bude tu hneď po zverejnení výsledkov.
agenda-later = Najlepšie návrhy každej krajiny postupujú do európskeho kola. Agenda tu bude hneď po zverejnení jeho výsledkov.
agenda-which = <b>Čiu agendu chcete vidieť?</b>
agenda-title = <b>Agenda konzultácie: { $question }</b>
agenda-note = Tieto návrhy majú najväčšiu podporu. V zátvorke: rozpätie, v ktorom podiel leží s 95-percentnou istotou.
agenda-balanced = Každá krajina má rovnakú váhu bez ohľadu na to, koľko ľudí v nej žije.
agenda-balanced-groups = Každá skupina má rovnakú váhu bez ohľadu na to, koľko ľudí v nej je.
agenda-behind = Hneď za agendou:
agenda-few = Príliš málo hlasov na to, aby sa dalo niečo povedať.
agenda-place = Miesto { $place } z { $count }
agenda-cell = { $country }: súhlasí { $share }, hlasy: { $votes }
agenda-lowest = Najmenšia podpora: { $country } ({ $share })
agenda-majorities = Väčšina súhlasí v { $number } z { $count }.
agenda-hidden = Kde hlasovalo len veľmi málo ľudí, nezobrazujeme nič, aby nikto nemohol zistiť, čo si kto myslí.
agenda-evened = Čo nezobrazujeme, sa do podielov počíta len ako priemer. O miestach rozhodujú všetky hlasy.
agenda-page = Všetky výsledky na jednej stránke
agenda-voices = <b>Čo hovoria organizácie</b>
agenda-measures = <b>Čo sa s tým deje</b>
agenda-said = { $name }: „{ $text }“
agenda-measure = <i>{ $state }, { $date }</i>: „{ $text }“
stance-support = Podpora
stance-conditional = Podpora s podmienkou
stance-oppose = Nesúhlas
progress-planned = V pláne
progress-under-way = Prebieha
progress-done = Hotovo
progress-dropped = Zrušené
agenda-follow = Sledovať
agenda-unfollow = Prestať sledovať
agenda-followed = Dáme vám vedieť, keď sa v tejto veci niečo stane.
agenda-unfollowed = Už vám o ňom nenapíšeme, okrem prípadu, že ste ho napísali alebo o ňom hlasovali.
agenda-open = Ukázať ho
notice-agenda = <b>Výsledky sú zverejnené.</b> Návrh, ktorý ste napísali alebo sledujete, je v agende na mieste { $place }:
notice-measure = <b>Niečo sa deje</b> s návrhom, ktorý ste napísali, sledujete alebo o ktorom ste hlasovali:
position-invitation = <b>Pozývame vás vyjadriť sa za organizáciu { $name }</b> k tomu, čo občania zaradili do agendy.

    Čo za ňu poviete, je verejné. Kto ste, verejné nie je: kým za ňu hovoríte, uchovávame v zašifrovanej podobe, kde vás zastihneme.
position-speaks = <b>Hovoríte za organizáciu { $name }.</b> Späť sem: /position
position-which = <b>Za ktorú organizáciu?</b>
position-none = Nehovoríte za žiadnu organizáciu.
position-not-yet = Agenda ešte nie je zverejnená.
position-nothing = Zatiaľ bez vyjadrenia
position-ask = Čo hovorí organizácia na tento návrh?
position-condition = <b>S akou podmienkou?</b> Napíšte ju, prosím, najviac { $limit } znakov; až potom vyjadrenie platí.
position-sentence = Zaznamenané. Ak chcete, napíšte vetu, ktorá bude stáť vedľa toho, najviac { $limit } znakov.
position-long = Napíšte to, prosím, znova, najviac { $limit } znakov.
position-kept = Zaznamenané. Kedykoľvek to môžete zmeniť alebo vziať späť.
position-take-back = Nevyjadrovať sa
position-taken-back = Organizácia sa k tomu už nevyjadruje.
organisations-title = <b>Organizácie, ktorých sa pýtame na stanovisko ({ $consultation })</b>
organisations-none = Zatiaľ nebola pozvaná žiadna.
organisations-speaks = { $name }: pripojené, stanoviská: { $number }
organisations-invited = { $name }: pozvánka platí do { $date }
organisations-silent = { $name }: nikto za ňu nehovorí. Nová pozvánka pod rovnakým názvom dá nový odkaz.
organisations-invite = Pozvať organizáciu
organisations-remove = Odobrať: { $name }
organisations-remove-yes = Áno, odobrať
organisations-ask = <b>Ako sa organizácia volá?</b> { $shortest } až { $longest } znakov
organisations-ask-again = Napíšte, prosím, len jej názov, { $shortest } až { $longest } znakov.
organisations-already = Za organizáciu { $name } už niekto hovorí. Ak má za ňu hovoriť niekto iný, odoberte ju a znova ju pozvite.
organisations-link = <b>Toto je pozvánka pre jednu osobu, ktorá potom bude hovoriť za organizáciu { $name }.</b> Platí raz, do { $date }. Odkaz pošlite len tejto osobe:
organisations-remove-sure = <b>Odobrať organizáciu { $name }?</b> Nikto za ňu už nebude hovoriť a to, čo povedala, sa prestane zobrazovať.
organisations-removed = { $name }: organizácie sa už na stanovisko nepýtame.
organisations-gone = Taká organizácia tu už nie je.
measure-how = Napíšte, prosím, číslo návrhu, stav, deň a vetu, napríklad: /measure 123 done 2026-12-01 …
measure-states = Stav: <code>planned</code> (v pláne), <code>under-way</code> (prebieha), <code>done</code> (hotovo), <code>dropped</code> (zrušené)
measure-day = Napíšte, prosím, deň ako rok, mesiac a deň, napríklad 2026-12-01.
measure-length = Napíšte, prosím, { $shortest } až { $longest } znakov.
measure-not-on = Návrh č. { $number } nie je v žiadnej z vašich agend.
measure-preview = Počet ľudí, ktorí návrh napísali, sledujú alebo o ňom hlasovali a dostanú správu: { $count }
measure-post = Zverejniť
measure-posted = Zverejnené. Dáme im vedieť.
measure-not-now = Už je to zverejnené alebo sa to už zverejniť nedá.
command-consultation = Zobraziť a zmeniť konzultáciu
consultation-open = Otvorená pre všetkých
consultation-members = Len pre osoby z organizácie, každá má svoj kód
consultation-zone = <b>Kolá</b> (časové pásmo: { $zone }):
consultation-places = <b>Kde sa koná</b> ({ $number }):
consultation-limits =
    Najnižší vek: { $age }
    Návrhy na osobu a deň: { $proposals }
    Hlásenia, po ktorých sa návrh skryje: { $reports }
    Dni, po ktorých sa vymaže všetko o danej osobe: { $days }
    Novinky pre tých, ktorí ich chcú: { $digest }
consultation-operators = podľa nastavenia technickej prevádzky
consultation-texts =
    <b>Texty: v koľkých z 24 jazykov</b>
    Otázka: { $question }
    Úvodné slová návrhov: { $opening }
    Vlastné informácie o ochrane súkromia: { $privacy } (verzia { $version })
    Právny text: { $legal }
consultation-themes = Témy: { $themes }
consultation-how =
    Ak chcete niečo zmeniť, napíšte názov zo súboru a novú hodnotu; ak chcete niečo odobrať, spojovník:
    <code>/consultation organiser …</code>
    <code>/consultation rounds.1.closes 2026-06-01 18:00</code>
    <code>/consultation legal -</code>
consultation-file = Poslať mi súbor
consultation-file-note = Konzultácia ako súbor. Nad každým riadkom je napísané, čo je v ňom dovolené.
consultation-both =
    Doteraz: { $before }

    Odteraz: { $after }
consultation-nothing = nič
consultation-round-then =
    Časy platia v pásme { $zone }.
    Stav tohto kola potom bude: { $state }
consultation-again = Všetkých, ktorí sa zúčastňujú, sa pred ďalším hlasom znova opýtame, či s tým súhlasia.
consultation-faults = <b>To sa nedá.</b> Nič sa nezmenilo:
consultation-same = Už je to tak. Nič sa nezmenilo.
consultation-done = <b>Zmenené.</b>
consultation-not-now = Nič sa nezmenilo: už je to hotové alebo medzitým niekto niečo zmenil.
consultation-meanwhile = <b>Niekto to medzitým zmenil.</b> Nič z toho sa nestratilo. Má to vaša zmena nahradiť?
frozen-slug = Krátky názov zostáva, aký je: vedú k nemu odkazy.
frozen-kind = Už sa hlasovalo: nedá sa už zmeniť, či je konzultácia pre všetkých alebo len pre osoby z organizácie.
frozen-round-kind = V tomto kole sa už hlasovalo: jeho druh zostáva, aký je.
frozen-round = Kolo sa nedá odobrať. Bez dátumov sa neotvorí.
frozen-country = Už sa hlasovalo alebo sú tu návrhy z tejto krajiny: nedá sa odobrať.
frozen-age = Už sa hlasovalo: najnižší vek sa dá len zvýšiť.
frozen-opening = Niektoré návrhy sa už týmito slovami začínajú: slová zostávajú, aké sú.
frozen-version = Verzia informácií o ochrane súkromia sa môže len zvyšovať.
frozen-voted = Odvtedy sa hlasovalo: kolo sa nedá vrátiť späť.
frozen-published = Výsledky sú zverejnené. Vziať to späť: /round
button-rounds = Kolá
notice-round = <b>Podľa termínu: { $consultation }</b>

    { $round }: { $state }
member-welcome =
    <b>{ $question }</b>

    Vitajte v Polyphony. { $organiser } sa pýta ľudí z vlastnej organizácie. Čítate vždy jeden návrh od ostatných a poviete, či s ním súhlasíte.

    Toto je automatická služba: odpovedá vám program. Váš jazyk, skupinu a hlasy uložíme až potom, keď nám na to dáte súhlas. Ako skončiť a čo o vás vieme: /privacy

    <b>V akom jazyku chcete pokračovať?</b>
member-consent =
    <b>Váš súhlas</b>

    Hlasy o verejných návrhoch vyjadrujú politické názory. Preto sa pýtame skôr, než čokoľvek uložíme.

    Ak súhlas dáte, { $organiser } uloží na účely tejto konzultácie vaše hlasy, jazyk a skupinu. Vaša skupina: { $group }

    Váš kód sa dá použiť raz. S vaším súhlasom sa označí ako použitý a nič neprezradí, ktorý kód bol váš. Vaša totožnosť v tejto aplikácii je zašifrovaná a uchováva sa oddelene od hlasov. Zverejňujú sa len súhrnné výsledky, nikdy nie hlasy jednotlivej osoby.

    Musíte mať aspoň { $age } rokov. Súhlas môžete kedykoľvek odvolať rovnako ľahko, ako ho dávate, a to príkazom /privacy. Otázky: { $contact }
member-code-prompt = <b>Táto konzultácia je len pre osoby z organizácie.</b> Napíšte, prosím, kód, ktorý ste dostali; na veľkosti písmen a spojovníkoch nezáleží.
member-code-wrong = Tento kód nepoznáme. Porovnajte ho, prosím, znak po znaku s tým, ktorý ste dostali.
member-code-used = Tento kód už bol použitý. Ak ste to boli vy v inej aplikácii, prepojte tam obe aplikácie príkazom /link.
member-code-closed = Konzultácia, ku ktorej kód patrí, teraz nie je otvorená.
button-code = Mám kód
member-author = – niekto ďalší z organizácie
member-country = Vaša skupina je daná kódom a nedá sa zmeniť. Vaša skupina: { $group }
member-settings = Jazyk: { $language } · Skupina: { $group }
member-privacy = V tejto konzultácii máte namiesto krajiny skupinu. Vaša skupina: { $group }. Váš kód je označený ako použitý a nič neprezrádza, ktorý bol váš.
member-forget = So svojím kódom sa už znova zapojiť nemôžete: zostáva použitý, aby nikto nehlasoval dvakrát.
member-results-all = <b>Výsledky: všetky skupiny</b>
member-results-mine = Moja skupina
member-results-everyone = Všetky skupiny
participation-button = Účasť
countries-button = Podľa krajín, ako obrázok
groups-button = Podľa skupín, ako obrázok
participation-country = <b>Účasť: { $country }</b>
participation-all = <b>Účasť: všetky krajiny</b>
participation-groups = <b>Účasť: všetky skupiny</b>
participation-people = Ľudia, ktorí sa zapojili
participation-votes = Hlasy za deň
participation-until = { $date } – ľudia: { $people }, hlasy: { $votes }, návrhy: { $proposals }
participation-alt = Krivka ukazuje, koľko ľudí sa do jednotlivých dní zapojilo, a hlasy v jednotlivých dňoch.
participation-most = Najviac hlasov za deň: { $votes }
countries-title = Podiel súhlasu podľa krajín
groups-title = Podiel súhlasu podľa skupín
countries-votes = Hlasy
countries-note = Bodky: podiel súhlasu. Čiary: rozpätie, v ktorom podiel leží s 95-percentnou istotou.
countries-rest = Skupiny uprostred, ktoré tu nie sú zobrazené: { $number }
web-choose-picture = Vybrať obrázok
web-picture-sent = [Obrázok]
web-picture-sending = Obrázok sa odosiela…
picture-too-large = Tento obrázok je príliš veľký. Pošlite, prosím, obrázok s veľkosťou najviac { $limit } MB.
picture-broken = Tento obrázok sa nedá otvoriť: súbor je poškodený alebo neúplný. Pošlite, prosím, iný.
picture-format = Toto nie je obrázok, ktorý by sa dal použiť. Pošlite, prosím, JPEG, PNG alebo WebP.
picture-large = Tento obrázok má priveľa pixelov: šírka a výška spolu môžu mať najviac 10 000. Pošlite, prosím, menší.
picture-shape = Tento obrázok je príliš dlhý a úzky: jedna strana môže byť najviac 20-krát dlhšia než druhá. Pošlite, prosím, iný.
digest-title = <b>Novinky: { $question }</b>
digest-published = Výsledky sú zverejnené.
digest-new = Nové návrhy, o ktorých môžete hlasovať: { $number }
digest-people = Počet ľudí, ktorí sa zapojili: { $people }
digest-people-here = Počet ľudí, ktorí sa zapojili – { $country }: { $here }, všetky krajiny: { $all }
digest-agreed = <b>Väčšina súhlasí: { $country }</b>
digest-everywhere = <b>Väčšina súhlasí: všetky krajiny</b>
digest-divided = <b>Názory sa líšia: { $country }</b>
digest-own = <b>Vaše návrhy</b>
digest-own-entry = Č. { $number }: { $proposal }
digest-line = súhlasí { $share } · hlasy: { $votes }
digest-few = hlasy: { $votes }
digest-machine = strojový preklad
digest-note = Toto sú návrhy, o ktorých ste hlasovali.
digest-vote = Hlasovať ďalej
digest-stop = Už žiadne novinky
privacy-messages = Môžete nám dovoliť, aby sme vám písali: výsledky, nové návrhy a správy od organizátora.
broadcast-footer = <i>Odosielateľ: { $organiser }. Príkaz /stop tieto správy zastaví.</i>
broadcast-stop = Zastaviť tieto správy
broadcast-stopped = Dobre: správy od organizátorov ani výsledky už nebudete dostávať. Novinky o vašich vlastných návrhoch budú chodiť ďalej. Príkaz /settings to zmení.
command-broadcast = Napísať mnohým ľuďom
broadcast-title = <b>Správy zapojeným ľuďom ({ $consultation })</b>
broadcast-none = Zatiaľ nebola odoslaná žiadna správa.
broadcast-line = Č. { $number }: { $state } · { $sent } z { $expected }
broadcast-state-waiting = čaká na svoj čas
broadcast-state-running = odosiela sa
broadcast-state-paused = pozastavené
broadcast-state-done = odoslané
broadcast-state-cancelled = predčasne ukončené
broadcast-new = Nová správa
broadcast-go-on = Písať ďalej
broadcast-watch = Správa č. { $number }
broadcast-gone = Táto správa tu už nie je alebo bola odoslaná.
broadcast-draft-title =
    <b>Správa zapojeným ľuďom ({ $consultation })</b>

    Nič sa neodošle skôr, než uvidíte, koľko ľudí ju dostane, a potvrdíte to.
broadcast-texts-in = Text: { $languages }
broadcast-texts-none = Text: zatiaľ žiadny
broadcast-texts-machine = Napísané strojovo, skontrolujte to, prosím: { $languages }
broadcast-texts-waiting = Prekladač ešte píše: { $languages }
broadcast-texts-missing = Bez textu; kto číta v týchto jazykoch, správu nedostane: { $languages }
broadcast-picture-there = Obrázok: áno
broadcast-picture-bare = Ešte nie je napísané, čo je na obrázku: { $languages }
broadcast-where = Kde: { $places }
broadcast-reads = Jazyky: { $languages }
broadcast-who = Komu: { $who }
broadcast-everywhere = všade
broadcast-every-language = všetky
broadcast-who-all = Všetci
broadcast-who-voted = Kto už hlasoval
broadcast-who-not-voted = Kto ešte nehlasoval
broadcast-who-proposed = Kto podal návrh
broadcast-who-silent = Kto tu 14 dní nebol
broadcast-leads = Tlačidlo: { $button }
broadcast-begins = Začiatok: { $time }
broadcast-ends = Neodosielať po: { $time }
broadcast-at-once = Hneď
broadcast-no-end = Bez konca
broadcast-no-button = Bez tlačidla
broadcast-zone = Časové pásmo: { $zone }
broadcast-texts = Text
broadcast-picture = Obrázok
broadcast-button = Tlačidlo
broadcast-audience = Kto ju dostane
broadcast-when = Začiatok
broadcast-until = Koniec
broadcast-preview = Pozrieť si ju
broadcast-send = Odoslať…
broadcast-delete = Vymazať
broadcast-delete-yes = Áno, vymazať
broadcast-delete-sure = Vymazať túto správu?
broadcast-deleted = Správa je vymazaná. Nič sa neodoslalo.
broadcast-texts-choose = <b>V akom jazyku chcete písať?</b>
broadcast-translate = Zvyšok preložiť strojovo
broadcast-translate-later = Prekladač, ktorý tu máme, odpovedá na správy príliš neskoro; ostatné jazyky, prosím, napíšte sami.
broadcast-translating = Prekladač teraz píše; keď skončí, dáme vám vedieť: { $languages }
broadcast-translated = Texty, ktoré napísal prekladač: { $number }. Skontrolujte ich, prosím.
broadcast-untranslated = Tieto, prosím, napíšte sami: { $languages }
broadcast-text-there = Toto je text. Jazyk: { $language }
broadcast-text-out = Odstrániť
broadcast-text-ask =
    Napíšte, prosím, text. Jazyk: { $language }

    Najviac { $longest } znakov. Použiť môžete tieto značky: { $tags }
broadcast-text-kept = Text je uložený. Jazyk: { $language }
broadcast-text-empty = Nie je v ňom nič na čítanie.
broadcast-text-long = To je príliš dlhé. Počet znakov: { $length }. Najvyšší počet znakov: { $longest }.
broadcast-fault =
    Nič sa neuložilo: { $why }

    Značka: <code>{ $tag }</code>
    Kde: { $near }
broadcast-fault-unknown = táto značka sa nedá použiť.
broadcast-fault-unfinished = táto značka nie je dokončená.
broadcast-fault-attributes = v tejto značke smie byť len jej názov.
broadcast-fault-link = odkaz potrebuje adresu, ktorá sa začína na https://
broadcast-fault-inside = táto značka nemôže byť vnútri inej.
broadcast-fault-unopened = táto značka ukončuje niečo, čo sa nezačalo.
broadcast-fault-crossed = táto značka ukončuje niečo iné, než sa začalo naposledy.
broadcast-fault-unclosed = táto značka nie je nikde ukončená.
broadcast-picture-ask = Pošlite, prosím, obrázok: JPEG, PNG alebo WebP.
broadcast-picture-out = Odstrániť obrázok
broadcast-picture-long = Pod obrázkom môže mať text najviac { $longest } znakov. Obrázok sa neuložil, lebo tieto texty sú dlhšie: { $languages }
broadcast-picture-kept = Obrázok je uložený.
broadcast-alt-ask =
    Čo je na obrázku? Povedzte to, prosím, jednou alebo dvoma vetami pre ľudí, ktorí ho nevidia. Jazyk: { $language }

    Najviac { $longest } znakov.
broadcast-alt-quoted = <i>{ $text }</i>
broadcast-button-choose = <b>Kam má viesť tlačidlo pod správou?</b>
broadcast-audience-note = Píšeme len ľuďom, ktorí správy dovolili. Nikoho nevyberáme podľa toho, ako hlasoval.
broadcast-countries = Krajiny
broadcast-groups = Skupiny
broadcast-languages = Jazyky
broadcast-places-ask =
    Napíšte, prosím, kde, pomocou týchto kódov, alebo { $all } pre všetky miesta: { $codes }

    Príkaz /broadcast to nechá tak, ako to je.
broadcast-languages-ask =
    Napíšte, prosím, jazyky pomocou týchto kódov, alebo { $all } pre všetky: { $codes }

    Príkaz /broadcast to nechá tak, ako to je.
broadcast-code-unknown = Taký kód nie je: { $code }
broadcast-when-ask = <b>Kedy sa má začať odosielanie?</b>
broadcast-until-ask = <b>Odkedy sa už správa nemá odosielať?</b>
broadcast-time-how =
    Napíšte, prosím, deň a čas, napríklad 2030-11-30 17:00

    Časové pásmo: { $zone }
broadcast-time-none = Taký okamih neexistuje alebo nie je jednoznačný.
broadcast-time-past = Tento čas už uplynul. Zvoľte, prosím, taký, ktorý ešte len príde.
broadcast-time-order = Odosielanie by sa skončilo skôr, než sa začne. Zvoľte, prosím, iné časy.
broadcast-no-text = Zatiaľ tu nie je žiadny text.
broadcast-preview-choose = <b>V akom jazyku si ju chcete pozrieť?</b>
broadcast-nobody = Túto správu by nedostal nikto.
broadcast-without-text = Vynechaní ľudia, v ktorých jazyku nie je text – { $languages }
broadcast-capped = Vynechaní ľudia, ktorí tento týždeň už dostali dosť správ: { $number }
broadcast-recipients = <b>Počet príjemcov: { $number }</b>
broadcast-takes = Potrvá aspoň: { $span }
broadcast-night = Odosiela sa medzi { $from } a { $until } podľa času v danej krajine.
broadcast-others = Práve sa odosiela iná správa; obe spolu sa neodosielajú rýchlejšie než jedna.
broadcast-type-number =
    <b>Ak chcete správu odoslať, napíšte počet príjemcov: { $number }</b>

    Ak napíšete čokoľvek iné, nič sa neodošle.
broadcast-number-wrong = Nič sa neodoslalo: to nie je počet príjemcov. Správny počet: { $number }
broadcast-begun = Odosielanie správy č. { $number } sa práve začína.
broadcast-planned = Správa č. { $number } sa odošle, keď príde jej čas.
broadcast-number-title = <b>Správa č. { $number } zapojeným ľuďom ({ $consultation })</b>
broadcast-count-sent = Odoslané: { $number }
broadcast-count-failed = Neúspešné: { $number }
broadcast-count-stopped = Zablokovali nás: { $number }
broadcast-count-unknown = Nevieme, či správa prišla: { $number }
broadcast-count-expired = Neskoro: { $number }
broadcast-count-cancelled = Zrušené: { $number }
broadcast-count-capped = Tento týždeň už dostali dosť správ: { $number }
broadcast-count-remaining = Ešte zostáva: { $number }
broadcast-rate = Správy za sekundu: { $number }
broadcast-left = Zostávajúci čas: { $span }
broadcast-pause = Pozastaviť
broadcast-resume = Odosielať ďalej
broadcast-end = Ukončiť
broadcast-end-yes = Áno, ukončiť
broadcast-all = Všetky správy
broadcast-end-sure = Ukončiť správu č. { $number } natrvalo? Kto ju ešte nedostal, už ju nedostane.
broadcast-not-now = To sa už nedá urobiť.
broadcast-report = Výsledok: { $state }. Počet ľudí, ktorým bola správa určená: { $number }
broadcast-began = Začiatok: { $time }
broadcast-ended = Koniec: { $time }
command-jobs = Čo beží podľa plánu
jobs-title = <b>Čo beží podľa plánu</b>
jobs-zone = Časové pásmo: { $zone }
jobs-none = Zatiaľ nie je nič nastavené. Stane sa to chvíľu po spustení.
jobs-name = <b>{ $name }</b>
jobs-every = Interval: { $span }
jobs-next = Najbližšie: { $time }
jobs-places = Krajiny: { $number }
jobs-now = Prebieha od: { $time }
jobs-last = Naposledy: { $time }
jobs-count = Počet: { $number }
jobs-refresh = Obnoviť
job-announcements = Hromadné oznámenia
job-backup = Zálohovanie
job-digest-daily = Novinky, denne
job-digest-weekly = Novinky, týždenne
job-maintenance = Údržba databázy
job-news = Nové návrhy pre tých, ktorí na ne čakajú
job-nudges = Pripomienky pre moderátorov
job-retention = Vymazávanie starých údajov
job-rounds = Termíny kôl
job-snapshots = Účasť podľa dní
job-translation = Preklad
job-outcome-done = hotovo
job-outcome-failed = nepodarilo sa
job-outcome-skipped = vynechané, lebo už bolo neskoro
job-note-made = Veľkosť: { $size } MB
job-note-sound = databáza je v poriadku
job-note-analysed = štatistiky databázy sú aktuálne
job-note-damaged = načítané údaje sú poškodené
job-note-disk-full = disk je plný
job-note-not-written = do priečinka sa nedá zapisovať
job-note-no-pg-dump = pg_dump nie je nainštalovaný
job-note-pg-dump = pg_dump ohlásil chybu, ktorá je v protokole
job-note-program-ended = program sa skončil skôr, než bol hotový
job-note-stopped = niekto to zastavil
command-signals = Hlasy, ktoré prišli vo vlnách
job-signals = Hlasy, ktoré prišli vo vlnách
job-note-apart = tieto hlasy sa teraz počítajú oddelene
signals-title = <b>Hlasy, ktoré prišli vo vlnách</b>
signals-about = Tieto hlasy vyzerajú, akoby ich jedna osoba odovzdala z mnohých účtov. Počítajú sa oddelene, kým niekto nerozhodne inak. Môže to byť omyl: spoločne hlasuje napríklad aj školská trieda.
signals-none = Žiadne hlasy vo vlne neprišli.
signals-wave = Vlna { $number }
signals-name = <b>Vlna { $number }</b> · { $consultation }
signals-when = { $since } – { $until }
signals-facts = { $country } · Ľudia: { $people } · Hlasy: { $votes }, z toho o návrhoch, ktoré sme vybrali: { $served }
signals-signs = Čo je nezvyčajné: { $signs }
signals-fast = rýchle odpovede
signals-alike = rovnaké odpovede
signals-new = veľa nových ľudí naraz
signals-burst = veľa rovnakých hlasov naraz
signals-apart = Tieto hlasy sa počítajú oddelene.
signals-count = Tieto hlasy sa počítajú ako všetky ostatné.
signals-fixed = Výsledky sú zverejnené: už sa nič nezmení.
signals-most = Najviac hlasov z tejto vlny sa týka návrhov:
signals-most-line = • Č. { $number } ({ $text }): súhlasím { $agree }, neutrálne { $neutral }, nesúhlasím { $disagree }
signals-sum = Spolu: súhlasím { $agree }, neutrálne { $neutral }, nesúhlasím { $disagree }
signals-if-count = Keby sa tieto hlasy počítali, medzi najlepšími:
signals-if-apart = Keby sa tieto hlasy počítali oddelene, medzi najlepšími:
signals-move = • Č. { $number } ({ $text }): miesto { $before } → { $after }
signals-no-move = Nič by sa nezmenilo.
signals-more-moves = … a ďalšie: { $number }
signals-follow = Niektoré z týchto hlasov sa ešte presúvajú. Potrvá to niekoľko minút.
signals-lead-only = O tom, či sa počítajú, môže rozhodnúť vedenie moderovania.
signals-let-count = Počítať ich
signals-set-apart = Znova oddeliť
signals-confirm-count = Áno, počítať ich
signals-confirm-apart = Áno, oddeliť ich
signals-show = Ukázať vlny
signals-ask-count = Majú sa hlasy z vlny { $number } počítať ako všetky ostatné? Ľudia: { $people }. Hlasy: { $votes }. Do zverejnenia výsledkov ich môžete znova oddeliť.
signals-ask-apart = Majú sa hlasy z vlny { $number } počítať oddelene? Ľudia: { $people }. Hlasy: { $votes }. Do zverejnenia výsledkov ich môžete znova zahrnúť medzi ostatné.
signals-done-count = Hlasy z vlny { $number } sa počítajú ako všetky ostatné. Pri veľkej vlne sa posledné hlasy pridajú do niekoľkých minút.
signals-done-apart = Hlasy z vlny { $number } sa počítajú oddelene. Pri veľkej vlne sa posledné hlasy oddelia do niekoľkých minút.
signals-already = O tom sa už rozhodlo. Takýto je súčasný stav.
signals-gone = Taká vlna tu nie je.
notice-wave = <b>Hlasy prišli vo vlne: { $consultation }</b>

    Vyzerajú, akoby ich jedna osoba odovzdala z mnohých účtov, a počítajú sa oddelene. Pozrite sa na ne, prosím; vedenie moderovania môže rozhodnúť, že sa majú počítať.
page-results = Výsledky
page-description = Čo si myslia ľudia v Európe: „{ $question }“
page-skip = Prejsť na obsah
page-parts = Časti týchto výsledkov
page-countries = Krajiny
page-themes = Témy
page-groups = Názorové skupiny
page-exposure = Spravodlivé zobrazovanie
page-all = Celé poradie
page-data = Údaje a metóda
page-chat = Otvoriť chat
page-people =
    { $people ->
        [one] { $people } osoba
        [few] { $people } osoby
        [many] { $people } osoby
       *[other] { $people } osôb
    }
page-votes =
    { $votes ->
        [one] { $votes } hlas
        [few] { $votes } hlasy
        [many] { $votes } hlasu
       *[other] { $votes } hlasov
    }
page-published = Dátum zverejnenia: { $date }
page-notes = Ako tomu rozumieť
page-note-interval = Skutočný podiel leží v rozpätí s 95-percentnou istotou.
page-note-served = O poradí rozhodujú len hlasy o návrhoch, ktoré sme ľuďom vybrali.
page-note-linked =
    { $votes ->
        [one] { $votes } hlas prišiel cez zdieľaný odkaz. Počíta sa oddelene a poradie nemení.
        [few] { $votes } hlasy prišli cez zdieľané odkazy. Počítajú sa oddelene a poradie nemenia.
        [many] { $votes } hlasu prišlo cez zdieľané odkazy. Počítajú sa oddelene a poradie nemenia.
       *[other] { $votes } hlasov prišlo cez zdieľané odkazy. Počítajú sa oddelene a poradie nemenia.
    }
page-note-apart =
    { $votes ->
        [one] { $votes } hlas prišiel v náhlej vlne. Počíta sa oddelene a poradie nemení.
        [few] { $votes } hlasy prišli v náhlych vlnách. Počítajú sa oddelene a poradie nemenia.
        [many] { $votes } hlasu prišlo v náhlych vlnách. Počítajú sa oddelene a poradie nemenia.
       *[other] { $votes } hlasov prišlo v náhlych vlnách. Počítajú sa oddelene a poradie nemenia.
    }
page-note-translated = Kde je to uvedené, ide o strojový preklad. Originál je na stránke každého návrhu.
page-place = Miesto
page-proposal = Návrh
page-range = Rozpätie
page-votes-number = Hlasy
page-country = Krajina
page-language = Jazyk
page-people-number = Ľudia
page-proposals = Návrhy
page-zone = Výsledok
page-theme = Téma
page-theme-none = Bez témy
page-zone-consensus = Zhoda
page-zone-rejection = Odmietnutie
page-zone-limbo = Bez jasného názoru
page-zone-controversy = Kontroverzia
page-few = málo
page-agenda-plot = Podiel súhlasu a jeho rozpätie
page-agenda-seen = Pre každé miesto je tu bodka, ktorá ukazuje podiel súhlasu, a čiara, ktorá ukazuje jeho rozpätie. Rovnaké čísla sú v tabuľke.
page-countries-plot = Podiel súhlasu podľa krajín
page-countries-seen = Pre každú krajinu je tu bodka, ktorá ukazuje podiel súhlasu. Rovnaké čísla sú v tabuľke.
page-countries-each = Ľudia, hlasy a návrhy podľa krajín
page-country-likes = Najväčšia podpora: { $country }
page-bars-seen = Pruh pre každý riadok. Rovnaké čísla sú v tabuľke.
page-themes-plot = Návrhy, na ktorých je zhoda, podľa tém
page-themes-note = Pruh ukazuje podiel z návrhov, ktoré majú dosť hlasov.
page-told = S dostatkom hlasov
page-groups-note = Ľudia, ktorí hlasujú podobne, sú blízko seba. Každá značka predstavuje niekoľko ľudí: čím je väčšia, tým ich je viac.
page-groups-seen = Mapa, na ktorej sú ľudia, ktorí hlasujú podobne, blízko seba. Každá skupina má vlastný tvar a vlastné písmeno.
page-groups-none = Na mapu názorov nie je dosť hlasov.
page-group = Skupina { $letter }
page-group-agrees = Súhlasí viac než ostatní
page-group-disagrees = Nesúhlasí viac než ostatní
page-group-here = Táto skupina
page-group-others = Ostatní
page-together = Všetky skupiny súhlasia
page-marks = Značky na mape
page-exposure-promised =
    { $votes ->
        [one] Každému návrhu bol sľúbený aspoň { $votes } hlas.
        [few] Každému návrhu boli sľúbené aspoň { $votes } hlasy.
        [many] Každému návrhu bolo sľúbeného aspoň { $votes } hlasu.
       *[other] Každému návrhu bolo sľúbených aspoň { $votes } hlasov.
    }
page-exposure-reached = Návrhy, ktoré ich dostali: { $reached } z { $count }.
page-exposure-gini = Giniho koeficient hlasov: { $value } (0: všetky návrhy ich majú rovnako).
page-spread-plot = Koľko návrhov má koľko hlasov
page-halves-plot = Priemerný počet hlasov: skoršie a neskoršie návrhy
page-part-all = Všetky
page-part-early = Prijaté skôr
page-part-late = Prijaté neskôr
page-mean = Priemerný počet hlasov
page-least = Najmenej hlasov
page-reached = So sľúbeným počtom hlasov
page-number = Strana { $page } z { $pages }
page-answers = Ako ľudia odpovedali
page-original = V pôvodnom znení
page-among = Ako často by bol návrh medzi najlepšími, keby sme sa opýtali iných ľudí: { $share } prípadov.
page-method = Ako sa počítalo
page-method-place = Poradie určuje dolná hranica rozpätia: veľká podpora od malého počtu ľudí nestačí.
page-licence = Údaje môžete voľne používať, ak uvediete zdroj.
page-downloads = Na stiahnutie
page-file-exposure = Hlasy o každom návrhu (CSV)
page-file-report = Všetky čísla z týchto stránok (JSON)
page-file-open = Otvorené údaje s jednotlivými hlasmi, bez mien (ZIP)
page-verify = Súbor ZIP si môže každý overiť týmto príkazom:
page-variants = Keby sa počítalo inak
page-variant-light = Bez najaktívnejších ľudí
page-variant-alike = Ľudia, ktorí hlasujú veľmi podobne, počítaní raz
page-variant-all = S hlasmi cez odkazy
page-variant-people = Koľkých ľudí sa to týka
page-entered = Pribudli by
page-left = Vypadli by
page-missing = Nie sú tu žiadne výsledky
page-missing-why = Možno ešte nie sú zverejnené alebo už nie sú k dispozícii.
page-soon = Výsledky sa pripravujú
page-soon-why = Vráťte sa, prosím, o minútu.
page-away = Výsledky sa teraz nedajú zobraziť
export-open-data = Otvorené údaje: { $name }, kolo { $place }
export-open-data-file = Tento súbor obsahuje otvorené údaje: { $name }, kolo { $place }.
export-open-data-large = Otvorené údaje ({ $name }, kolo { $place }) sú súbor s veľkosťou { $size } MB. To je na tento chat priveľa.
export-open-data-page = Každý si ho môže stiahnuť tu: { $address }
export-open-data-members = Táto konzultácia je len pre osoby z organizácie, preto súbor nie je na žiadnej verejnej stránke. Môže vám ho dať technická prevádzka. Názov súboru: { $file }
export-open-data-check = SHA-256 súboru: <code>{ $sum }</code>

    Overenie súboru: <code>polyphony verify { $file }</code>
export-open-data-waiting = Otvorené údaje ({ $name }, kolo { $place }) sa práve pripravujú. Skúste to, prosím, znova o niekoľko minút.
theme-suggested = ★ je len odporúčanie podľa podobnosti s návrhmi, ktoré už tému majú. Rozhodnutie je na vás.
