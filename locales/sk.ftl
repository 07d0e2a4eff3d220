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

    /start – pokračovať v hlasovaní
    /language – zmeniť jazyk
    /country – zmeniť krajinu
    /privacy – čo ukladáme a ako skončiť
    /help – tento text
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
withdraw-question = <b>Odvolať súhlas?</b> Vaše hlasy, jazyk, krajina a zašifrovaná totožnosť sa potom ihneď vymažú. Nedá sa to vrátiť späť.
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
