welcome =
    <b>{ $question }</b>

    Vítejte v Polyphony, občanské konzultaci, kterou pořádá { $organiser }. Čtete vždy jeden návrh od spoluobčanů a řeknete, zda s ním souhlasíte.

    Toto je automatická služba: odpovídá vám program. Váš jazyk, zemi a hlasy uložíme až poté, co nám k tomu dáte souhlas. Jak skončit a co o vás víme: /privacy

    <b>V jakém jazyce chcete pokračovat?</b>
welcome-language = <b>V jakém jazyce chcete pokračovat?</b>
language-set = Teď mluvíme česky.
country-question = <b>Ve které zemi žijete?</b> Hlasujete společně s občany této země.
country-set = Vaše země: { $country }
country-not-open = Země: { $country }. Tato konzultace se v ní nekoná. Můžete vybrat jinou zemi nebo se sem podívat později.
consent-request =
    <b>Váš souhlas</b>

    Hlasy o veřejných návrzích vyjadřují politické názory. Proto se ptáme dřív, než cokoli uložíme.

    Pokud souhlas dáte, { $organiser } uloží pro tuto konzultaci vaše hlasy, jazyk a zemi. Vaše totožnost v této aplikaci je zašifrovaná a uchovává se odděleně od hlasů. Zveřejňují se jen souhrnné výsledky, nikdy hlasy jednotlivé osoby.

    Musí vám být alespoň { $age } let. Souhlas můžete kdykoli odvolat stejně snadno, jako ho dáváte, a to příkazem /privacy. Dotazy: { $contact }
consent-yes = Dávám souhlas a je mi alespoň { $age } let
consent-no = Ne, děkuji
consent-thanks = Děkujeme. Zde je první návrh.
consent-declined =
    V pořádku. Nic jsme o vás neuložili a to, co bylo potřeba pro tuto konverzaci, do jednoho dne smažeme.

    Pokud si to rozmyslíte, napište /start.
consent-needed = Než budete moci hlasovat, potřebujeme váš souhlas.
no-consultation = Momentálně neprobíhá žádná konzultace. Podívejte se sem prosím později.
link-unknown = Tento odkaz už nikam nevede, začneme tedy od začátku.

card-proposal = <b>{ $proposal }</b>
card-author = – občanský návrh, { $country }
vote-agree = Souhlasím
vote-neutral = Neutrální
vote-disagree = Nesouhlasím
skip = Přeskočit
more = Více
change-vote = Změnit můj poslední hlas
last-vote-agree = <i>Váš poslední hlas: souhlasíte s návrhem „{ $proposal }“. Chcete-li, uveďte proč:</i>
last-vote-neutral = <i>Váš poslední hlas: stavíte se neutrálně k návrhu „{ $proposal }“. Chcete-li, uveďte proč:</i>
last-vote-disagree = <i>Váš poslední hlas: nesouhlasíte s návrhem „{ $proposal }“. Chcete-li, uveďte proč:</i>
reason-favourite = Můj favorit
reason-doable = Dá se to udělat
reason-obvious = Samozřejmost
reason-no-way = V žádném případě
reason-unrealistic = Nereálné
reason-empty = Prázdná slova
reason-not-understood = Nerozumím tomu
reason-no-opinion = Nemám názor
reason-indifferent = Je mi to jedno

recorded-agree = Zaznamenáno: souhlasíte.
recorded-neutral = Zaznamenáno: jste neutrální.
recorded-disagree = Zaznamenáno: nesouhlasíte.
recorded-share =
    { $votes ->
        [one] Celkem { $votes } hlas, z toho { $share } souhlasí.
        [few] Celkem { $votes } hlasy, z toho { $share } souhlasí.
        [many] Celkem { $votes } hlasu, z toho { $share } souhlasí.
       *[other] Celkem { $votes } hlasů, z toho { $share } souhlasí.
    }
already-agree = Už máme zaznamenáno, že souhlasíte. Váš hlas se počítá jednou.
already-neutral = Už máme zaznamenáno, že jste neutrální. Váš hlas se počítá jednou.
already-disagree = Už máme zaznamenáno, že nesouhlasíte. Váš hlas se počítá jednou.
changed-agree = Změněno: nyní souhlasíte.
changed-neutral = Změněno: nyní jste neutrální.
changed-disagree = Změněno: nyní nesouhlasíte.
withdrawn = Váš hlas byl odstraněn.
skipped = Přeskočeno. Přeskočení se nepočítá jako neutrální hlas.
reason-noted = Zaznamenáno. Děkujeme.
reason-removed = Vzato zpět.

change-agree = Váš hlas: <b>souhlasím</b>. Návrh: „{ $proposal }“
change-neutral = Váš hlas: <b>neutrální</b>. Návrh: „{ $proposal }“
change-disagree = Váš hlas: <b>nesouhlasím</b>. Návrh: „{ $proposal }“
change-question = Jak chcete hlasovat nyní?
withdraw-vote = Odstranit můj hlas
back = Zpět
nothing-to-change = Zatím nemáte žádný hlas, který by šlo změnit.

summary =
    { $count ->
        [one] <b>Máte za sebou { $count } návrh.</b>
        [few] <b>Máte za sebou { $count } návrhy.</b>
        [many] <b>Máte za sebou { $count } návrhu.</b>
       *[other] <b>Máte za sebou { $count } návrhů.</b>
    }
summary-counts = Souhlasím: { $agree } · Neutrální: { $neutral } · Nesouhlasím: { $disagree } · Přeskočeno: { $skipped }
summary-question = Chcete pokračovat?
go-on = Pokračovat
stop = Zatím stačí
stopped = Děkujeme za účast. Vaše hlasy zůstávají uložené. Chcete-li pokračovat, klepněte na tlačítko nebo napište /start.
nothing-left = <b>To jsou všechny návrhy, o kterých můžete hlasovat.</b> Děkujeme!
nothing-left-offer = Máme vám jednou napsat, až přibudou nové? Můžete to kdykoli vypnout příkazem /privacy.
tell-me = Ano, dejte mi vědět
do-not-tell-me = Nepište mi
tell-me-set = Dobře: až přibudou nové návrhy, jednou vám napíšeme.
tell-me-off = Dobře: psát vám nebudeme.
tell-me-message = Přibyly nové návrhy od spoluobčanů. Chcete se na ně podívat?

more-title = <b>Co chcete udělat?</b>
button-language = Jazyk
button-country = Země
button-privacy = Soukromí
button-help = Nápověda
help =
    <b>Jak to funguje</b>

    Ukazujeme vždy jeden návrh. Klepněte na „Souhlasím“, „Neutrální“ nebo „Nesouhlasím“, případně návrh přeskočte. Můžete také napsat slovo z tlačítka nebo jeho číslo: 1, 2, 3…

    Jak hlasovali ostatní, uvidíte až po odevzdání vlastního hlasu. Svůj hlas můžete změnit nebo odstranit.

    /start – pokračovat v hlasování
    /language – změnit jazyk
    /country – změnit zemi
    /privacy – co ukládáme a jak skončit
    /help – tento text
privacy =
    <b>Soukromí</b>

    Tuto konzultaci pořádá { $organiser }. Odpovídá vám program, ne člověk.

    S vaším souhlasem ukládáme: vaše hlasy, jazyk, zemi a to, které návrhy se vám zobrazily. Vaše totožnost v této aplikaci je zašifrovaná a najít ji lze jen pomocí tajného klíče. Hlasy jsou uložené pod číslem, bez vaší totožnosti. Neukládáme jméno, uživatelské jméno ani obrázek a zveřejňujeme jen souhrnné výsledky.

    Bez vašeho souhlasu uchováváme jen stav této konverzace, a to nejdéle jeden den.

    Dotazy a stížnosti: { $contact }
privacy-consent = Datum udělení souhlasu: { $date }.
privacy-no-consent = Souhlas není udělen.
privacy-tell-me = Až přibudou nové návrhy, jednou vám napíšeme.
privacy-withdraw = Odvolat můj souhlas
withdraw-question = <b>Odvolat souhlas?</b> Vaše hlasy, jazyk, země a zašifrovaná totožnost se pak ihned smažou. Nelze to vzít zpět.
withdraw-yes = Smazat vše
withdraw-no = Ponechat vše
withdraw-done = Vše, co jsme o vás měli, je smazáno. Děkujeme za účast. Budete-li chtít někdy začít znovu, napište /start.

command-start = Hlasovat o návrzích
command-language = Změnit jazyk
command-country = Změnit zemi
command-privacy = Co ukládáme a jak skončit
command-help = Jak to funguje

not-understood = Omlouváme se, program této odpovědi nerozumí. Můžete klepnout na tlačítko nebo napsat jeho číslo:
not-text = Program umí číst jen text a tlačítka. Jak to funguje, zjistíte příkazem /help.
button-old = Toto tlačítko už nefunguje. Pokračujeme tam, kde právě jsme.
proposal-unknown = Tento návrh neexistuje nebo se vám nezobrazil. Zde je další.
proposal-closed = Hlasování o tomto návrhu už skončilo, takže se nic nezměnilo. Zde je další.
proposal-own = To je váš vlastní návrh. Hlasují o něm ostatní.
try-again = Teď se to nepodařilo a nic se nezaznamenalo. Zkuste to prosím za minutu znovu.
too-long = Tato zpráva je příliš dlouhá. Nejvyšší počet znaků: { $limit }.
too-fast = To bylo velmi rychlé. Chvíli prosím počkejte a zkuste to znovu.
group-only-private = Hlasování probíhá s každou osobou zvlášť. Napište nám prosím soukromě.
open-private = Napsat soukromě

web-title = Polyphony – občanská konzultace
web-description = Přečtěte si návrhy spoluobčanů a řekněte, zda s nimi souhlasíte.
web-conversation = Konverzace
web-message = Vaše zpráva
web-send = Odeslat
web-you = Vy
web-service = Polyphony
web-connecting = Připojujeme se…
web-reconnecting = Spojení se přerušilo. Zkoušíme to znovu…
web-connected = Připojeno
web-skip-to-message = Přejít k poli pro zprávu
web-noscript = Tato konverzace vyžaduje JavaScript. Zapojit se můžete také v aplikaci pro zasílání zpráv.
