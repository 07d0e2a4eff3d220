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
button-propose = Napsat návrh
propose-invite = Máte vlastní nápad? Můžete ho předložit ostatním občanům.
propose-prompt =
    <b>Napište svůj návrh</b>

    Každý návrh začíná slovy „{ $opening } …“. Napište, jak pokračuje ten váš: jeden nápad, vlastními slovy, { $shortest } až { $longest } znaků.
propose-edit-prompt = <b>Napište prosím nové znění.</b> Dosavadní text:
propose-closed = Návrhy teď nelze podávat. Hlasovat můžete dál.
propose-too-short =
    { $count ->
        [one] To je jen { $count } znak. Napište jich prosím alespoň { $shortest }.
        [few] To jsou jen { $count } znaky. Napište jich prosím alespoň { $shortest }.
        [many] To je jen { $count } znaku. Napište jich prosím alespoň { $shortest }.
       *[other] To je jen { $count } znaků. Napište jich prosím alespoň { $shortest }.
    }
propose-too-long =
    { $count ->
        [one] To je { $count } znak a povoleno je nejvýše { $longest }. Zkraťte prosím text.
        [few] To jsou { $count } znaky a povoleno je nejvýše { $longest }. Zkraťte prosím text.
        [many] To je { $count } znaku a povoleno je nejvýše { $longest }. Zkraťte prosím text.
       *[other] To je { $count } znaků a povoleno je nejvýše { $longest }. Zkraťte prosím text.
    }
propose-language = <b>V jakém jazyce je váš návrh napsán?</b>
other-language = Jiný jazyk
propose-similar = <b>Něco podobného už navrhli jiní.</b> Můžete hlasovat o některém z těchto návrhů, nebo přesto poslat svůj.
propose-vote-on = Hlasovat o { $number }
propose-all-the-same = Přesto poslat můj
propose-repeat = <b>To už někdo navrhl.</b> Můžete o tom hlasovat:
propose-own-repeat = Tento návrh jste už poslali. Příkaz /mine ukáže, jak to s ním dopadlo.
propose-facts = Jazyk: { $language } · Znaky: { $count } z { $longest }
propose-preview-note = Než návrh uvidí ostatní, přečte si ho moderátor. Vaše jméno se nezobrazuje. Máme ho poslat?
propose-send = Poslat
propose-edit = Upravit
cancel = Zrušit
propose-cancelled = Váš koncept byl smazán.
propose-limit =
    { $count ->
        [one] Za posledních 24 hodin jste poslali { $count } návrh a víc jich poslat nelze. Další můžete poslat od: { $time }. Koncept zůstává uložen.
        [few] Za posledních 24 hodin jste poslali { $count } návrhy a víc jich poslat nelze. Další můžete poslat od: { $time }. Koncept zůstává uložen.
        [many] Za posledních 24 hodin jste poslali { $count } návrhu a víc jich poslat nelze. Další můžete poslat od: { $time }. Koncept zůstává uložen.
       *[other] Za posledních 24 hodin jste poslali { $count } návrhů a víc jich poslat nelze. Další můžete poslat od: { $time }. Koncept zůstává uložen.
    }
propose-sent =
    <b>Děkujeme. Váš návrh má číslo { $number }.</b>

    Nejdřív si ho přečte moderátor. Řekneme vám, jak rozhodl. Příkaz /mine ukáže všechny vaše návrhy.
propose-offer = Tomu bohužel nerozumím. Pokud to má být návrh, můžeme s ním pokračovat.
propose-offer-yes = Je to návrh
check-refused = <b>Takto návrh nelze poslat.</b> Napište ho prosím znovu:
check-flagged = Upozorňujeme, že se moderátor zaměří na toto:
check-link = Vynechte prosím webové adresy a odkazy.
check-email = Vynechte prosím e-mailové adresy.
check-phone = Vynechte prosím telefonní čísla.
check-handle = Vynechte prosím uživatelská jména (@…).
check-hashtag = Vynechte prosím hashtagy (#…).
check-capitals = Nepište prosím vše velkými písmeny.
check-invisible = Text obsahuje neviditelné znaky. Napište ho prosím znovu.
check-scripts = Nemíchejte prosím v jednom slově písmena různých abeced.
check-repeated = Neopakujte prosím mnohokrát stejný znak.
check-word-refused = Text obsahuje slovo, které tu není dovoleno.
check-word-flagged = Text obsahuje slovo, které může druhé ranit.
check-alphabet = Text není napsán abecedou svého jazyka.
check-repeated-word = Text mnohokrát opakuje stejné slovo.
button-mine = Moje návrhy
mine-title = <b>Vaše návrhy</b>
mine-none = Zatím jste neposlali žádný návrh.
mine-entry = <b>Č. { $number }</b> · { $state }
state-waiting = čeká na moderátora
state-accepted = přijat
state-refused = nepřijat
state-withdrawn = stažen
state-merged = spojen s jiným
state-hidden = skryt, dokud ho neposoudí moderátor
mine-votes-few =
    { $votes ->
        [one] zatím { $votes } hlas
        [few] zatím { $votes } hlasy
        [many] zatím { $votes } hlasu
       *[other] zatím { $votes } hlasů
    }
mine-withdraw = Stáhnout č. { $number }
mine-withdrawn = Váš návrh č. { $number } byl stažen.
mine-withdraw-late = Někdo o něm už hlasoval, takže ho nelze stáhnout.
older = Starší
notice-accepted = Váš návrh č. { $number } byl přijat. Ostatní o něm teď mohou hlasovat.
notice-refused = Váš návrh č. { $number } nebyl přijat. Důvod: { $reason }
notice-merged = Váš návrh č. { $number } říká totéž co č. { $other }. Odteď se hlasuje o tom druhém.
notice-hidden = Váš návrh č. { $number } někdo nahlásil. Je skryt, dokud ho neposoudí moderátor.
notice-restored = Moderátor posoudil váš návrh č. { $number }. Znovu se zobrazuje.
notice-milestone =
    { $votes ->
        [one] Váš návrh č. { $number } získal { $votes } hlas.
        [few] Váš návrh č. { $number } získal { $votes } hlasy.
        [many] Váš návrh č. { $number } získal { $votes } hlasu.
       *[other] Váš návrh č. { $number } získal { $votes } hlasů.
    }
refusal-incomprehensible = Je nesrozumitelný.
refusal-off-topic = Neodpovídá na otázku této konzultace.
refusal-partisan = Vyslovuje se pro stranu či osobu, nebo proti ní.
refusal-unlawful = Je v rozporu se zákonem.
refusal-advertising = Je to reklama.
refusal-several-ideas = Obsahuje více nápadů. Pošlete je prosím po jednom.
refusal-wrong-language = Je napsán v jiném jazyce, než bylo uvedeno.
refusal-rude = Je urážlivý.
refusal-out-of-reach = Týká se něčeho, co tato konzultace nemůže změnit.
refusal-already-proposed = To už někdo navrhl.
refusal-test = Zřejmě jde o zkoušku.
refusal-other = Nedodržuje pravidla této konzultace.
button-report = Nahlásit tento návrh
report-question = <b>Co je na tomto návrhu špatně?</b>
report-illegal = Je nezákonný
report-offensive = Je urážlivý
report-personal-data = Osobní údaje
report-wrong-language = Nesprávný jazyk
report-bad-translation = Špatný překlad
report-duplicate = Už existuje
report-other = Něco jiného
report-sentence = Napište nám prosím v jedné zprávě, co je špatně, nejvýše { $limit } znaků.
report-received = <b>Děkujeme. Vaše hlášení má číslo { $number }.</b> Moderátor ho posoudí a řekneme vám výsledek.
report-already = Tento návrh jste už nahlásili. Vaše hlášení má číslo { $number }.
report-nothing = Teď tu není žádný návrh, který by šlo nahlásit.
notice-report-removed = Vaše hlášení č. { $number }: moderátor návrh odstranil. Děkujeme.
notice-report-kept = Vaše hlášení č. { $number }: moderátor návrh posoudil. Návrh zůstává.
button-share = Sdílet
share-proposal = <b>Sdílejte tento návrh</b> tímto odkazem:
share-consultation = <b>Sdílejte tuto konzultaci</b> tímto odkazem:
share-send = Poslat do chatu
share-question = Co si myslíte vy?
share-vote = Říct svůj názor
share-open = Otevřít konzultaci
link-elsewhere = O tomto návrhu se hlasuje v jiné zemi.
web-copied = Odkaz byl zkopírován.
button-results = Výsledky
results-country = <b>Výsledky: { $country }</b>
results-all = <b>Výsledky: všechny země</b>
results-agreed = <b>Většina souhlasí</b>
results-divided = <b>Názory se různí</b>
results-rejected = <b>Většina nesouhlasí</b>
results-line =
    { $votes ->
        [one] souhlasí { $share } ({ $low } až { $high }), { $votes } hlas
        [few] souhlasí { $share } ({ $low } až { $high }), { $votes } hlasy
        [many] souhlasí { $share } ({ $low } až { $high }), { $votes } hlasu
       *[other] souhlasí { $share } ({ $low } až { $high }), { $votes } hlasů
    }
results-none = Zatím není co ukázat. Výsledek návrhu uvidíte po odevzdání vlastního hlasu, jakmile bude hlasů alespoň { $limit }.
results-note = Toto jsou návrhy, o kterých jste hlasovali. V závorce: rozmezí, ve kterém podíl leží s 95% jistotou.
results-published = Konzultace skončila a toto jsou její výsledky. V závorce: rozmezí, ve kterém podíl leží s 95% jistotou.
results-my-country = Moje země
results-all-countries = Všechny země
results-picture = Jako obrázek
picture-alt = Pruhy s podíly souhlasných, neutrálních a nesouhlasných hlasů.
privacy-retention =
    { $count ->
        [one] Vše o vás se smaže { $count } den po skončení konzultace. Vaše hlasy se pak počítají dál, bez jakékoli vazby na vás.
        [few] Vše o vás se smaže { $count } dny po skončení konzultace. Vaše hlasy se pak počítají dál, bez jakékoli vazby na vás.
        [many] Vše o vás se smaže { $count } dne po skončení konzultace. Vaše hlasy se pak počítají dál, bez jakékoli vazby na vás.
       *[other] Vše o vás se smaže { $count } dní po skončení konzultace. Vaše hlasy se pak počítají dál, bez jakékoli vazby na vás.
    }
privacy-backups = Záložní kopie, ve kterých jsou smazané údaje ještě obsaženy, po určité době zničíme. Počet dní: { $days }
privacy-changed = <b>Informace o ochraně soukromí se změnily.</b> Rozhodněte se prosím znovu, zda se chcete účastnit.
privacy-publish = Můžete nám dovolit zveřejnit vaše hlasy jako otevřená data, pod náhodným číslem a bez vaší totožnosti.
privacy-commands =
    /export – soubor se vším o vás
    /forget – smazat vše o vás
allow-contact = Pište mi o výsledcích
allow-publish = Moje hlasy jako otevřená data
allowed = Zaznamenáno. Kdykoli to můžete vzít zpět.
not-allowed = Zaznamenáno. To už není dovoleno.
button-export = Vše o mně
export-done = Tento soubor obsahuje vše, co jsme o vás uložili.
export-download = Stáhnout soubor
forget-question =
    <b>Chcete svou účast ukončit?</b>

    Ihned se smaže: vaše totožnost v této aplikaci, jazyk, země a nastavení, co jste viděli, vaše koncepty a návrhy, které ještě čekají na moderátora. Vaše přijaté návrhy zůstanou, bez jakékoli vazby na vás.

    Co se má stát s vašimi hlasy?
forget-with-votes = Smazat i moje hlasy
forget-keep-votes = Moje hlasy ať se dál počítají
forget-sure-with-votes = <b>Opravdu?</b> Vše o vás se smaže a vaše hlasy se už nebudou počítat. Nelze to vzít zpět.
forget-sure-keep-votes = <b>Opravdu?</b> Vše o vás se smaže. Vaše hlasy se budou dál počítat, bez jakékoli vazby na vás. Nelze to vzít zpět.
demographic-intro = <b>Jedna otázka o vás, chcete-li.</b> Odpověď se počítá bez jakékoli vazby na vás.
demographic-age = Kolik je vám let?
demographic-gender = Co o vás platí?
demographic-area = Kde žijete?
gender-woman = Žena
gender-man = Muž
gender-other = Ani jedno
area-city = Ve velkém městě
area-town = V malém městě
area-village = Na venkově
demographic-skip = To raději neřeknu
demographic-thanks = Děkujeme za odpověď.
button-link = Propojit jinou aplikaci
link-offer = <b>Zapojte se z více aplikací jako jedna osoba.</b> Napište toto v druhé aplikaci do deseti minut:
link-prompt = Pokud už máte kód z druhé aplikace, napište ho sem.
link-question =
    <b>Propojit tento chat s druhým?</b>

    Oba pak platí za jednu osobu: kdo používá druhý chat, vidí vaše hlasy a může je měnit. Pokračujte, jen pokud je váš. Pokud jste o některém návrhu hlasovali dvakrát, platí pozdější hlas.
link-yes = Ano, propojit
link-no = Ne
link-done = Oba chaty teď patří jedné osobě.
link-wrong = Tento kód neznáme nebo už vypršel. Nový získáte v druhé aplikaci příkazem /link.
link-same = Tento kód jste dostali zde. Napište ho prosím v druhé aplikaci.
button-settings = Nastavení
settings-title = <b>Nastavení</b>
settings-place = Jazyk: { $language } · Země: { $country }
settings-notices-note = Novinky o vašich návrzích a hlášeních:
settings-digest-note = Výsledky a nové návrhy:
settings-quiet-note = V noci mezi { $from } a { $until } nic nepíšeme.
digest-never = Nikdy
digest-weekly = Týdně
digest-daily = Denně
settings-notices = Dát mi hned vědět
settings-quiet = V noci klid
settings-stop = Zastavit všechny zprávy
settings-saved = Uloženo.
stopped-all = Dobře: už vám nebudeme psát, pokud nenapíšete vy nám. Vaše hlasy zůstávají. Příkaz /settings to změní, /forget smaže vše.
command-propose = Napsat návrh
command-mine = Moje návrhy
command-results = Na čem se lidé shodují
command-settings = Jazyk, země, zprávy
command-export = Soubor se vším o mně
command-forget = Smazat vše o mně
command-link = Účast ve více aplikacích
rules-title =
    <b>Pravidla této konzultace</b>

    Každý návrh si přečte člověk, ne program, než ho uvidí ostatní. Návrh není přijat, pokud platí něco z toho:
rules-note =
    { $limit ->
        [one] Návrh může nahlásit kdokoli. Jakmile to udělá { $limit } člověk, automaticky se skryje, dokud ho neposoudí moderátor. Kdo ho napsal, dozví se každé rozhodnutí a jeho důvod.
        [few] Návrh může nahlásit kdokoli. Jakmile to udělají { $limit } lidé, automaticky se skryje, dokud ho neposoudí moderátor. Kdo ho napsal, dozví se každé rozhodnutí a jeho důvod.
        [many] Návrh může nahlásit kdokoli. Jakmile to udělá { $limit } lidí, automaticky se skryje, dokud ho neposoudí moderátor. Kdo ho napsal, dozví se každé rozhodnutí a jeho důvod.
       *[other] Návrh může nahlásit kdokoli. Jakmile to udělá { $limit } lidí, automaticky se skryje, dokud ho neposoudí moderátor. Kdo ho napsal, dozví se každé rozhodnutí a jeho důvod.
    }
statement-rule = Je to pravidlo č. { $number } z našich /rules.
statement-person = Rozhodl o tom člověk, ne program.
statement-automated = Stalo se to automaticky. Posoudí to člověk.
queue-facts = Č. { $number } · { $language } · { $country } · čeká od: { $time }
queue-new = Proč je tady: nový návrh.
queue-flagged = Proč je tady: nový návrh, který byl automaticky označen:
queue-reported =
    { $count ->
        [one] Proč je tady: { $count } nahlášení.
        [few] Proč je tady: { $count } nahlášení.
        [many] Proč je tady: { $count } nahlášení.
       *[other] Proč je tady: { $count } nahlášení.
    }
queue-author = Další návrhy téže osoby – přijaté: { $accepted }, nepřijaté: { $refused }, čekající: { $waiting }
queue-empty = <b>Nic na vás nečeká.</b> Děkujeme!
queue-why = <b>Které pravidlo porušuje?</b>
queue-accept = Přijmout
queue-keep = Zůstane
queue-refuse = Odmítnout
queue-later = Nechat ostatním
queue-undo = Vzít zpět
queue-accepted = Č. { $number } je přijat. Za minutu to sdělíme.
queue-refused = Č. { $number } je odmítnut. Za minutu to sdělíme.
queue-undone = Vzato zpět. Nikomu jsme nic nesdělili.
queue-undo-late = Už je pozdě vzít to zpět.
queue-not-yours = Nic se neuložilo: vaše tři minuty uplynuly, nebo už návrh posuzuje někdo jiný.
command-rules = Pravidla pro návrhy
role-moderator = moderace
role-lead = vedení moderace
role-organiser = organizace
role-operator = technický provoz
command-queue = Co čeká na moderátora
command-history = Jak se rozhodlo o návrhu
command-team = Kdo moderuje
command-summary = Moderace v číslech
command-log = Stáhnout záznam o moderaci
team-title = <b>Tým</b>
team-entry = Č. { $number } · { $role } · { $languages } · od { $date }
team-invited = Č. { $number } · { $role } · { $languages } · pozvánka platí do { $date }
team-all-languages = všechny jazyky
team-remove = Odebrat č. { $number }
team-invite = Někoho pozvat
team-removed = Č. { $number } od této chvíle nemá žádnou roli.
team-refused = Vaše role to nedovoluje.
invite-role = <b>Jakou roli má pozvaná osoba mít?</b>
invite-languages = <b>V jakých jazycích tato osoba čte?</b> Nevyberete-li žádný, platí všechny.
invite-consultations = <b>Pro které konzultace?</b> Nevyberete-li žádnou, platí všechny.
invite-next = Další
invite-link = <b>Toto je pozvánka pro jednu osobu.</b> Role: { $role }. Jazyky: { $languages }. Platí jednou, do { $time }. Odkaz pošlete jen této osobě:
invitation = <b>Zveme vás, abyste pomáhali s moderací.</b> Vaše role: { $role }. Jazyky: { $languages }.

    Ostatní v týmu vidí číslo, ne vaše jméno. Dokud pomáháte, uchováváme zašifrovaně, kde vás zastihneme.
invitation-accept = Přijmout pozvánku
invitation-joined = <b>Vítejte v týmu!</b> Vaše číslo v týmu: { $number }. Co na vás čeká, ukáže příkaz /queue
invitation-used = Tato pozvánka už byla použita. Požádejte prosím o novou.
invitation-expired = Platnost této pozvánky vypršela. Požádejte prosím o novou.
notice-team-removed = V moderaci už nemáte žádnou roli. Děkujeme za pomoc!
button-moderation = Moderace
queue-more = Více…
queue-correct = Opravit pravopis
queue-duplicate = Je to duplikát
queue-theme = Téma
queue-postpone = Odložit
queue-pass-on = Předat vedení moderace
queue-all-of-author = Vše od téže osoby
queue-suspend = Dočasně zablokovat autora
queue-lift = Ukončit blokování
queue-filter = Zobrazit jen…
queue-stands = Rozhodnutí platí
queue-accept-all = Přijmout vše
queue-refuse-all = Odmítnout vše
queue-one-by-one = Po jednom
queue-more-title = <b>Co se s ním má stát?</b>
queue-correct-ask = <b>Napište prosím celý návrh s opraveným pravopisem.</b> Tím bude přijat a jeho autor uvidí obě verze.
queue-correct-different = To je jiný text, ne oprava. Nic se nezměnilo.
queue-correct-frozen = Někdo o něm už hlasoval: jeho znění zůstává, jak je.
queue-which = <b>Který návrh říká totéž?</b> Vyberte ho, nebo napište jeho číslo.
queue-which-none = Žádný přijatý návrh v této konzultaci toto číslo nemá.
queue-merged = Č. { $number } je duplikát č. { $other }. Za minutu to sdělíme.
queue-sentence = <b>Napište prosím proč, nejvýše { $limit } znaků.</b> Autor si to přečte.
queue-theme-ask = <b>Ke kterému tématu patří?</b>
queue-theme-set = Téma: { $theme }
queue-language-ask = <b>V jakém jazyce je napsán?</b>
queue-postpone-ask = <b>Jak dlouho má počkat?</b>
queue-postponed = Č. { $number } počká do { $time }.
queue-passed-on = Č. { $number } teď čeká na vedení moderace.
queue-author-list = <b>Čekající návrhy téže osoby:</b>
queue-decided-all =
    { $count ->
        [one] Rozhodnuto o { $count } návrhu. Za minutu to sdělíme.
        [few] Rozhodnuto o { $count } návrzích. Za minutu to sdělíme.
        [many] Rozhodnuto o { $count } návrhu. Za minutu to sdělíme.
       *[other] Rozhodnuto o { $count } návrzích. Za minutu to sdělíme.
    }
queue-bulk = Přijaté: { $numbers }
queue-bulk-not = Nepřijaté: { $numbers }. Už je o nich rozhodnuto, má je někdo jiný, nepřísluší vám o nich rozhodovat, nebo neexistují.
queue-bulk-how = Za příkaz prosím napište čísla, například: /accept 12 15 18
queue-first-opinion = Váš názor na č. { $number } je zaznamenán. Teď návrh posoudí druhá osoba.
queue-disagreed = Na č. { $number } máte každý jiný názor: rozhodne vedení moderace.
queue-similar = Podobné, přijaté:
queue-similar-refused = Podobné, nepřijaté:
queue-appealed = Proč je tady: námitka proti rozhodnutí.
queue-suspended-author = Proč je tady: námitka autora proti blokování, které trvá do { $time }.
queue-again = Proč je tady: rozhoduje se o něm znovu.
queue-for-lead = Byl předán vedení moderace.
queue-disagreement = Dvě moderující osoby na něj mají různý názor.
queue-state = Dosud: { $state }
queue-says = Vlastními slovy: „{ $text }“
queue-filter-title = <b>Co se má zobrazovat?</b>
queue-filter-all = Vše
queue-filtered = Zobrazuje se jen: { $what }
why-new = Nové
why-flagged = Automaticky označené
why-reported = Nahlášené
why-appealed = Námitky
why-suspension = Blokování
why-again = K novému rozhodnutí
theme-democracy = Demokracie
theme-economy = Hospodářství
theme-work = Práce
theme-environment = Životní prostředí
theme-energy = Energetika
theme-transport = Doprava
theme-health = Zdraví
theme-education = Vzdělávání
theme-youth = Mládež
theme-migration = Migrace
theme-security = Bezpečnost
theme-digital = Digitalizace
theme-agriculture = Zemědělství
theme-culture = Kultura
theme-social = Sociální věci
theme-housing = Bydlení
suspend-why = <b>Které pravidlo bylo porušeno?</b>
suspend-how-long = <b>Jak dlouho nesmí autor podávat návrhy?</b>
suspend-done = Autor může znovu podávat návrhy od { $time }.
suspend-lifted = Autor může znovu podávat návrhy.
notice-suspended = Do { $time } nemůžete podávat návrhy. Důvodem je váš návrh č. { $number }: { $reason } Hlasovat můžete dál.
notice-suspension-lifted = Můžete znovu podávat návrhy.
propose-suspended = Do { $time } nemůžete podávat návrhy. Pokud s tím nesouhlasíte: /appeal
statement-appeal = Pokud nesouhlasíte, můžete do { $days } dnů podat námitku: /appeal { $number }. Rozhodne pak někdo jiný.
statement-appeal-suspension = Pokud nesouhlasíte, můžete podat námitku: /appeal. Rozhodne pak někdo jiný.
statement-which = Je to návrh č. { $other }.
statement-note = Moderátor píše: „{ $text }“
appeal-button = Podat námitku
appeal-without = Bez odůvodnění
appeal-ask = <b>Proč nesouhlasíte?</b> Napište prosím nejvýše { $limit } znaků.
appeal-received = <b>Děkujeme.</b> Posoudí to někdo jiný a řekneme vám výsledek.
appeal-already = Námitku proti tomu jste už podali.
appeal-late = Uplynulo už příliš mnoho času: námitku lze podat do { $days } dnů.
appeal-nothing = Není tu žádné rozhodnutí, proti kterému by šlo podat námitku.
appeal-how = Za příkaz prosím napište číslo návrhu, například: /appeal 123
notice-appeal-granted = Posoudili jsme vaši námitku k návrhu č. { $number }. Rozhodnutí se změnilo.
notice-appeal-rejected = Posoudili jsme vaši námitku k návrhu č. { $number }. Rozhodnutí platí dál.
notice-corrected = Váš návrh č. { $number } byl přijat s opraveným pravopisem. Napsali jste: „{ $before }“ Teď zní:
notice-nudge =
    { $count ->
        [one] { $count } návrh čeká déle, než jsme slíbili.
        [few] { $count } návrhy čekají déle, než jsme slíbili.
        [many] { $count } návrhu čeká déle, než jsme slíbili.
       *[other] { $count } návrhů čeká déle, než jsme slíbili.
    }
summary-title = <b>Moderace od { $since } do { $until }</b>
summary-received = Návrhy: { $proposals }. Hlášení: { $reports }. Námitky: { $objections }.
summary-decided = Rozhodnutí: { $decided }. Později změněná: { $reversed }. Nyní čeká: { $waiting }.
summary-wait = Doba čekání: polovina nejvýše { $median }, devět z deseti nejvýše { $tenth }.
summary-reasons = Nepřijaté podle pravidel:
summary-kappa = Míra shody dvou osob (Cohenovo kappa, nejlepší je 1):
history-how = Za příkaz prosím napište číslo návrhu, například: /history 123
history-none = Návrh č. { $number } tu není.
history-person = č. { $number } z týmu
history-automatic = automaticky
history-author = autor
history-report = { $time }: nahlášeno
history-complaint = { $time }: podána námitka
history-undone = { $time }: vzato zpět ({ $who })
history-again = Rozhodnout znovu
log-ask = <b>Všechna rozhodnutí, hlášení a námitky</b> od { $since } do { $until }, bez údajů o totožnosti. V jakém formátu?
log-how = Zadejte prosím dva dny, například: /log 2026-11-01 2026-11-30
log-long = To je víc, než sem lze poslat. Zadejte prosím kratší období.
queue-second-opinion = Druhý názor
command-consultations = Vybrat konzultaci
command-round = Otevírat a zavírat kola
command-stock = Návrhy a hlasy podle zemí
consultations-title = <b>Kterou konzultaci chcete vidět?</b>
consultation-organiser = Pořádá { $organiser }. Dotazy a stížnosti: { $contact }
consultation-ethics = Dotazy k etice: { $contact }
consultation-partners = Partneři:
consultation-join = Zapojit se
round-title = <b>Kola: { $consultation }</b> (časové pásmo: { $zone })
round-kind-single = Jediné kolo
round-kind-national = Národní kolo
round-kind-european = Evropské kolo
labelled = { $name }: { $value }
round-state-draft = zatím neotevřené
round-state-open = otevřené
round-state-closing = otevřené, bez nových návrhů
round-state-closed = uzavřené
round-state-published = uzavřené, výsledky zveřejněny
round-opens = Otevření: { $time }
round-closing = Bez nových návrhů od: { $time }
round-closes = Uzavření: { $time }
round-publishes = Zveřejnění výsledků: { $time }
round-to-open = Otevřít teď
round-to-closing = Zastavit nové návrhy
round-to-closed = Uzavřít teď
round-to-published = Zveřejnit výsledky
round-back = Vrátit poslední krok
round-confirm = Ano, provést
round-preview-open = Od teď lze hlasovat. Návrhy jsou v { $count } z 24 jazyků.
round-preview-missing = Zatím není o čem hlasovat v jazycích: { $languages }
round-preview-closing = Od teď už nikdo nemůže podávat návrhy; hlasuje se dál.
round-preview-closed = Od teď už nikdo nemůže hlasovat.
round-preview-published = Od teď všichni vidí výsledky.
round-preview-back = Stav pak bude opět: { $state }
round-done = Hotovo. Stav je nyní: { $state }
round-not-now = To nejde: někdo mezitím kolo změnil, nebo se od té doby hlasovalo.
propose-off-done = V těchto zemích od teď nikdo nemůže podávat návrhy: { $countries }
propose-on-done = V těchto zemích lze opět podávat návrhy: { $countries }
propose-off-how = Napište to prosím takto: /propose off FR BE
propose-country-language = Ve vaší zemi se návrhy píší v jazycích: { $languages }
stock-title = <b>Návrhy a hlasy</b>
stock-line = { $country }, { $language }: přijato { $accepted }, čeká { $waiting }, hlasů { $votes }
stock-exposure = dost hlasů: { $reached } z { $accepted }
stock-forecast = všechny přibližně { $date }
stock-none = Zatím tu nic není.
stock-untranslated = Finalisté bez překladu: { $languages }
card-original = V původním jazyce: { $language }
command-finalists = Nejlepší z každé země
finalists-choose = <b>Finalisté které země?</b>
finalists-title = <b>Finalisté: { $country }</b>
finalists-near = Těsně za nimi, možná náhodou:
finalists-tied = Shodně na posledním místě: { $numbers }
finalists-alike = Č. { $number } a č. { $other } říkají skoro totéž.
finalists-replaced = Č. { $number } zaujímá místo jiného: { $reason }
finalists-replace-how = Chcete-li některý nahradit, napište zemi, jeho číslo, číslo druhého a veřejný důvod, například: /finalists FR 12 34 …
finalists-confirm = Do evropského kola
finalists-confirmed = Finalisté nyní v evropském kole: { $number }
finalists-not-closed = Nejdřív je třeba uzavřít národní kolo.
finalists-no-european = Není pro ně žádné evropské kolo.
card-machine = Strojový překlad · originál: { $language }
card-translated = Překlad · originál: { $language }
button-original = Originál
button-translation = Překlad
button-doubt = Špatný překlad
doubt-thanks = Děkujeme. Na překlad se podívá moderátor.
doubt-already = To už jste nám řekli, nebo je tu mezitím jiný překlad.
command-translate = Překládat návrhy
translate-title = <b>Č. { $number }: { $source } → { $language }</b>
translate-there = Dosud: „{ $text }“
translate-doubts = Počet lidí, podle kterých je špatně: { $count }
translate-better = Je správně? Nebo napište lepší překlad celé věty.
translate-write = Napište prosím překlad celé věty, nejvýše { $limit } znaků.
translate-length = Počet znaků: { $count }. Možné je { $shortest } až { $longest }.
translate-empty = <b>Žádný překlad na vás nečeká.</b> Děkujeme!
translate-right = Je správně
translate-wrong = Odstranit
translate-noted = Zaznamenáno. Děkujeme.
translate-removed = Odstraněno. Dokud nebude lepší, zobrazuje se originál.
command-translations = Překlady finalistů
translations-title = <b>Překlady finalistů</b>
translations-none = Není žádné evropské kolo, jehož finalisty by šlo přeložit.
translations-progress = Hotovo: { $done } z { $wanted } (strojově: { $machine }, lidmi: { $reviewed })
translations-left = Čeká na překladač: { $waiting }. Odesláno: { $asked }. Čeká na lidi: { $people }. Ke kontrole: { $review }.
translations-missing = Chybí: { $languages }
translations-no-engine = Žádný překladač není nastaven, překládají tedy lidé: /translate
translations-fault-quota = Limit překladače je vyčerpán. Za hodinu bude sám pokračovat.
translations-fault-busy = Překladač žádá o přestávku. Potom bude sám pokračovat.
translations-fault-settings = Překladač naše požadavky nepřijímá. Jeho nastavení musí zkontrolovat technický provoz.
translations-fault-unreachable = Překladač neodpovídá. Zkoušíme to znovu každou minutu.
translations-fault-other = Některé překlady nebylo možné použít. Zkoušíme to znovu.
translations-begun = Zadáno k překladu: { $count }
translations-begin = Přeložit zbytek
translations-refresh = Obnovit
translations-file = Jako soubor
translations-compare = Porovnat hlasy
translations-queue = Překládat zde
translations-file-note = Vyplňte sloupec „translation“ a předejte soubor technickému provozu: polyphony translations import
compare-title = <b>Překlady, jejichž čtenáři hlasují jinak</b>
compare-line = Č. { $number }, { $language }: souhlasí { $share }, ostatní: { $others }
compare-none = Žádné: čtenáři každého překladu hlasují jako ostatní.
notice-translated = Strojový překlad finalistů je dokončen. Hotovo: { $done } z { $wanted }. Čeká na lidi: { $people }. /translations
round-preview-untranslated = Překlady, které ještě chybí: { $count }. Kde překlad není, zobrazuje se originál.
queue-translations = Překlady: { $count }
command-agenda = Co z toho vzešlo
command-positions = Stanoviska organizací
command-measure = Oznámit, co se s návrhem děje
button-agenda = Agenda
agenda-none = Agenda zatím není. Bude tu, jakmile budou zveřejněny výsledky.
agenda-later = Nejlepší návrhy každé země postupují do evropského kola. Agenda tu bude, jakmile budou zveřejněny jeho výsledky.
agenda-which = <b>Čí agendu chcete vidět?</b>
agenda-title = <b>Agenda konzultace: { $question }</b>
agenda-note = Tyto návrhy mají největší podporu. V závorce: rozmezí, ve kterém podíl leží s 95% jistotou.
agenda-balanced = Každá země má stejnou váhu bez ohledu na to, kolik v ní žije lidí.
agenda-balanced-groups = Každá skupina má stejnou váhu bez ohledu na to, kolik je v ní lidí.
agenda-behind = Hned za agendou:
agenda-few = Příliš málo hlasů na to, aby šlo něco říct.
agenda-place = Místo { $place } z { $count }
agenda-cell = { $country }: souhlasí { $share }, hlasy: { $votes }
agenda-lowest = Nejmenší podpora: { $country } ({ $share })
agenda-majorities = Většina souhlasí v { $number } z { $count }.
agenda-hidden = Kde hlasovalo jen velmi málo lidí, nezobrazujeme nic, aby nikdo nemohl poznat, co si kdo myslí.
agenda-evened = Co nezobrazujeme, se do podílů počítá jen jako průměr. O pořadí rozhodují všechny hlasy.
agenda-page = Všechny výsledky na jedné stránce
agenda-voices = <b>Co říkají organizace</b>
agenda-measures = <b>Co se s tím děje</b>
agenda-said = { $name }: „{ $text }“
agenda-measure = <i>{ $state }, { $date }</i>: „{ $text }“
stance-support = Podpora
stance-conditional = Podpora s podmínkou
stance-oppose = Nesouhlas
progress-planned = V plánu
progress-under-way = Probíhá
progress-done = Hotovo
progress-dropped = Zrušeno
agenda-follow = Sledovat
agenda-unfollow = Přestat sledovat
agenda-followed = Dáme vám vědět, až se v této věci něco stane.
agenda-unfollowed = Už vám o něm nenapíšeme, ledaže jste ho napsali nebo o něm hlasovali.
agenda-open = Ukázat ho
notice-agenda = <b>Výsledky jsou zveřejněny.</b> Návrh, který jste napsali nebo sledujete, je v agendě na místě { $place }:
notice-measure = <b>Něco se děje</b> s návrhem, který jste napsali, sledujete nebo o kterém jste hlasovali:
position-invitation = <b>Zveme vás, abyste se za organizaci { $name } vyjádřili</b> k tomu, co občané zařadili do agendy.

    Co za ni řeknete, je veřejné. Kdo jste, veřejné není: dokud za ni mluvíte, uchováváme zašifrovaně, kde vás zastihneme.
position-speaks = <b>Mluvíte za organizaci { $name }.</b> Zpět sem: /position
position-which = <b>Za kterou organizaci?</b>
position-none = Nemluvíte za žádnou organizaci.
position-not-yet = Agenda ještě není zveřejněna.
position-nothing = Zatím bez vyjádření
position-ask = Co organizace říká k tomuto návrhu?
position-condition = <b>S jakou podmínkou?</b> Napište ji prosím, nejvýše { $limit } znaků; teprve pak vyjádření platí.
position-sentence = Zaznamenáno. Chcete-li, napište větu, která bude stát vedle toho, nejvýše { $limit } znaků.
position-long = Napište to prosím znovu, nejvýše { $limit } znaků.
position-kept = Zaznamenáno. Kdykoli to můžete změnit nebo vzít zpět.
position-take-back = Nevyjadřovat se
position-taken-back = Organizace se k tomu už nevyjadřuje.
organisations-title = <b>Organizace, kterých se ptáme na stanovisko ({ $consultation })</b>
organisations-none = Zatím nebyla pozvána žádná.
organisations-speaks = { $name }: připojeno, stanoviska: { $number }
organisations-invited = { $name }: pozvánka platí do { $date }
organisations-silent = { $name }: nikdo za ni nemluví. Nová pozvánka pod stejným názvem dá nový odkaz.
organisations-invite = Pozvat organizaci
organisations-remove = Odebrat: { $name }
organisations-remove-yes = Ano, odebrat
organisations-ask = <b>Jak se organizace jmenuje?</b> { $shortest } až { $longest } znaků
organisations-ask-again = Napište prosím jen její název, { $shortest } až { $longest } znaků.
organisations-already = Za organizaci { $name } už někdo mluví. Má-li za ni mluvit někdo jiný, odeberte ji a pozvěte ji znovu.
organisations-link = <b>Toto je pozvánka pro jednu osobu, která pak bude mluvit za organizaci { $name }.</b> Platí jednou, do { $date }. Odkaz pošlete jen této osobě:
organisations-remove-sure = <b>Odebrat organizaci { $name }?</b> Nikdo za ni už nebude mluvit a to, co řekla, se přestane zobrazovat.
organisations-removed = { $name }: organizace se už na stanovisko neptáme.
organisations-gone = Taková organizace tu už není.
measure-how = Napište prosím číslo návrhu, stav, den a větu, například: /measure 123 done 2026-12-01 …
measure-states = Stav: <code>planned</code> (v plánu), <code>under-way</code> (probíhá), <code>done</code> (hotovo), <code>dropped</code> (zrušeno)
measure-day = Napište prosím den jako rok, měsíc a den, například 2026-12-01.
measure-length = Napište prosím { $shortest } až { $longest } znaků.
measure-not-on = Návrh č. { $number } není v žádné z vašich agend.
measure-preview = Počet lidí, kteří návrh napsali, sledují nebo o něm hlasovali a dostanou zprávu: { $count }
measure-post = Zveřejnit
measure-posted = Zveřejněno. Dáme jim vědět.
measure-not-now = To už je zveřejněno, nebo to už zveřejnit nelze.
command-consultation = Zobrazit a změnit konzultaci
consultation-open = Otevřená všem
consultation-members = Jen pro osoby z organizace, každá má svůj kód
consultation-zone = <b>Kola</b> (časové pásmo: { $zone }):
consultation-places = <b>Kde se koná</b> ({ $number }):
consultation-limits =
    Nejnižší věk: { $age }
    Návrhy na osobu a den: { $proposals }
    Hlášení, po nichž se návrh skryje: { $reports }
    Dny, po nichž se smaže vše o dané osobě: { $days }
    Novinky pro ty, kdo je chtějí: { $digest }
consultation-operators = podle nastavení technického provozu
consultation-texts =
    <b>Texty: v kolika z 24 jazyků</b>
    Otázka: { $question }
    Úvodní slova návrhů: { $opening }
    Vlastní informace o ochraně soukromí: { $privacy } (verze { $version })
    Právní text: { $legal }
consultation-themes = Témata: { $themes }
consultation-how =
    Chcete-li něco změnit, napište název ze souboru a novou hodnotu; chcete-li něco odebrat, spojovník:
    <code>/consultation organiser …</code>
    <code>/consultation rounds.1.closes 2026-06-01 18:00</code>
    <code>/consultation legal -</code>
consultation-file = Poslat mi soubor
consultation-file-note = Konzultace jako soubor. Nad každým řádkem stojí, co je v něm dovoleno.
consultation-both =
    Dosud: { $before }

    Odteď: { $after }
consultation-nothing = nic
consultation-round-then =
    Časy platí v pásmu { $zone }.
    Stav tohoto kola pak bude: { $state }
consultation-again = Všech, kdo se účastní, se před dalším hlasem znovu zeptáme, zda s tím souhlasí.
consultation-faults = <b>To nejde.</b> Nic se nezměnilo:
consultation-same = Už to tak je. Nic se nezměnilo.
consultation-done = <b>Změněno.</b>
consultation-not-now = Nic se nezměnilo: už je to hotovo, nebo mezitím někdo něco změnil.
consultation-meanwhile = <b>Někdo to mezitím změnil.</b> Nic z toho se neztratilo. Má to vaše změna nahradit?
frozen-slug = Krátký název zůstává, jak je: vedou k němu odkazy.
frozen-kind = Už se hlasovalo: nelze už změnit, zda je konzultace pro všechny, nebo jen pro osoby z organizace.
frozen-round-kind = V tomto kole už se hlasovalo: jeho druh zůstává, jak je.
frozen-round = Kolo nelze odebrat. Bez dat se neotevře.
frozen-country = Už se hlasovalo, nebo jsou tu návrhy z této země: nelze ji odebrat.
frozen-age = Už se hlasovalo: nejnižší věk lze jen zvýšit.
frozen-opening = Některé návrhy už těmito slovy začínají: slova zůstávají, jak jsou.
frozen-version = Verze informací o ochraně soukromí se může jen zvyšovat.
frozen-voted = Od té doby se hlasovalo: kolo nelze vrátit zpět.
frozen-published = Výsledky jsou zveřejněny. Vzít to zpět: /round
button-rounds = Kola
notice-round = <b>Podle termínu: { $consultation }</b>

    { $round }: { $state }
member-welcome =
    <b>{ $question }</b>

    Vítejte v Polyphony. { $organiser } se ptá lidí z vlastní organizace. Čtete vždy jeden návrh od ostatních a řeknete, zda s ním souhlasíte.

    Toto je automatická služba: odpovídá vám program. Váš jazyk, skupinu a hlasy uložíme až poté, co nám k tomu dáte souhlas. Jak skončit a co o vás víme: /privacy

    <b>V jakém jazyce chcete pokračovat?</b>
member-consent =
    <b>Váš souhlas</b>

    Hlasy o veřejných návrzích vyjadřují politické názory. Proto se ptáme dřív, než cokoli uložíme.

    Pokud souhlas dáte, { $organiser } uloží pro tuto konzultaci vaše hlasy, jazyk a skupinu. Vaše skupina: { $group }

    Váš kód lze použít jednou. S vaším souhlasem se označí jako použitý a nic neprozradí, který kód byl váš. Vaše totožnost v této aplikaci je zašifrovaná a uchovává se odděleně od hlasů. Zveřejňují se jen souhrnné výsledky, nikdy hlasy jednotlivé osoby.

    Musí vám být alespoň { $age } let. Souhlas můžete kdykoli odvolat stejně snadno, jako ho dáváte, a to příkazem /privacy. Dotazy: { $contact }
member-code-prompt = <b>Tato konzultace je jen pro osoby z organizace.</b> Napište prosím kód, který jste dostali; na velikosti písmen a spojovnících nezáleží.
member-code-wrong = Tento kód neznáme. Porovnejte ho prosím znak po znaku s tím, který jste dostali.
member-code-used = Tento kód už byl použit. Pokud jste to byli vy v jiné aplikaci, propojte tam obě aplikace příkazem /link.
member-code-closed = Konzultace, ke které kód patří, teď není otevřená.
button-code = Mám kód
member-author = – někdo další z organizace
member-country = Vaše skupina je dána kódem a nelze ji změnit. Vaše skupina: { $group }
member-settings = Jazyk: { $language } · Skupina: { $group }
member-privacy = V této konzultaci máte místo země skupinu. Vaše skupina: { $group }. Váš kód je označen jako použitý a nic neprozrazuje, který byl váš.
member-forget = Se svým kódem se už znovu zapojit nemůžete: zůstává použitý, aby nikdo nehlasoval dvakrát.
member-results-all = <b>Výsledky: všechny skupiny</b>
member-results-mine = Moje skupina
member-results-everyone = Všechny skupiny
participation-button = Účast
countries-button = Podle zemí, jako obrázek
groups-button = Podle skupin, jako obrázek
participation-country = <b>Účast: { $country }</b>
participation-all = <b>Účast: všechny země</b>
participation-groups = <b>Účast: všechny skupiny</b>
participation-people = Lidé, kteří se zapojili
participation-votes = Hlasy za den
participation-until = { $date } – lidé: { $people }, hlasy: { $votes }, návrhy: { $proposals }
participation-alt = Křivka počtu lidí, kteří se do daného dne zapojili, a hlasy za jednotlivé dny.
participation-most = Nejvíc hlasů za den: { $votes }
countries-title = Podíl souhlasných hlasů podle zemí
groups-title = Podíl souhlasných hlasů podle skupin
countries-votes = Hlasy
countries-note = Body: podíl souhlasných hlasů. Čáry: rozmezí, ve kterém podíl leží s 95% jistotou.
countries-rest = Skupiny uprostřed, které zde nejsou zobrazeny: { $number }
web-choose-picture = Vybrat obrázek
web-picture-sent = [Obrázek]
web-picture-sending = Obrázek se odesílá…
picture-too-large = Tento obrázek je příliš velký. Pošlete prosím obrázek o velikosti nejvýše { $limit } MB.
picture-broken = Tento obrázek nelze otevřít: soubor je poškozený nebo neúplný. Pošlete prosím jiný.
picture-format = Tento obrázek nelze použít. Pošlete prosím JPEG, PNG nebo WebP.
picture-large = Tento obrázek má příliš mnoho pixelů: součet šířky a výšky může být nejvýše 10 000. Pošlete prosím menší.
picture-shape = Tento obrázek je příliš dlouhý a úzký: jedna strana může být nejvýše 20krát delší než druhá. Pošlete prosím jiný.
digest-title = <b>Novinky: { $question }</b>
digest-published = Výsledky jsou zveřejněny.
digest-new = Nové návrhy k hlasování: { $number }
digest-people = Lidé, kteří se zapojili: { $people }
digest-people-here = Lidé, kteří se zapojili – { $country }: { $here }, všechny země: { $all }
digest-agreed = <b>Většina souhlasí: { $country }</b>
digest-everywhere = <b>Většina souhlasí: všechny země</b>
digest-divided = <b>Názory se různí: { $country }</b>
digest-own = <b>Vaše návrhy</b>
digest-own-entry = Č. { $number }: { $proposal }
digest-line = souhlasí { $share } · hlasy: { $votes }
digest-few = hlasy: { $votes }
digest-machine = strojový překlad
digest-note = Toto jsou návrhy, o kterých jste hlasovali.
digest-vote = Hlasovat dál
digest-stop = Už žádné novinky
privacy-messages = Můžete nám dovolit, abychom vám psali: výsledky, nové návrhy a zprávy od pořadatele.
broadcast-footer = <i>Od: { $organiser }. Příkaz /stop tyto zprávy ukončí.</i>
broadcast-stop = Ukončit tyto zprávy
broadcast-stopped = Dobře: zprávy od pořadatelů ani výsledky už nebudete dostávat. Novinky o vašich vlastních návrzích budou chodit dál. Příkaz /settings to změní.
command-broadcast = Napsat mnoha lidem
broadcast-title = <b>Zprávy lidem v konzultaci { $consultation }</b>
broadcast-none = Zatím nebyla odeslána žádná zpráva.
broadcast-line = Č. { $number }: { $state } · { $sent } z { $expected }
broadcast-state-waiting = čeká na svůj čas
broadcast-state-running = odesílá se
broadcast-state-paused = pozastaveno
broadcast-state-done = odesláno
broadcast-state-cancelled = předčasně ukončeno
broadcast-new = Nová zpráva
broadcast-go-on = Pokračovat v psaní
broadcast-watch = Zpráva č. { $number }
broadcast-gone = Tato zpráva tu už není, nebo už byla odeslána.
broadcast-draft-title =
    <b>Zpráva lidem v konzultaci { $consultation }</b>

    Nic se neodešle, dokud neuvidíte, kolik lidí zprávu dostane, a nepotvrdíte to.
broadcast-texts-in = Text: { $languages }
broadcast-texts-none = Text: zatím žádný
broadcast-texts-machine = Strojový překlad, prosím zkontrolujte: { $languages }
broadcast-texts-waiting = Ještě se strojově překládá: { $languages }
broadcast-texts-missing = Bez textu; kdo čte v těchto jazycích, zprávu nedostane: { $languages }
broadcast-picture-there = Obrázek: ano
broadcast-picture-bare = Ještě není napsáno, co je na obrázku: { $languages }
broadcast-where = Kde: { $places }
broadcast-reads = Jazyky: { $languages }
broadcast-who = Příjemci: { $who }
broadcast-everywhere = všude
broadcast-every-language = všechny
broadcast-who-all = Všichni
broadcast-who-voted = Lidé, kteří hlasovali
broadcast-who-not-voted = Lidé, kteří ještě nehlasovali
broadcast-who-proposed = Lidé, kteří poslali návrh
broadcast-who-silent = Lidé, kteří tu 14 dní nebyli
broadcast-leads = Tlačítko: { $button }
broadcast-begins = Začátek: { $time }
broadcast-ends = Už neodesílat po: { $time }
broadcast-at-once = Ihned
broadcast-no-end = Bez konce
broadcast-no-button = Bez tlačítka
broadcast-zone = Časové pásmo: { $zone }
broadcast-texts = Text
broadcast-picture = Obrázek
broadcast-button = Tlačítko
broadcast-audience = Kdo ji dostane
broadcast-when = Začátek
broadcast-until = Konec
broadcast-preview = Náhled
broadcast-send = Odeslat…
broadcast-delete = Smazat
broadcast-delete-yes = Ano, smazat
broadcast-delete-sure = Smazat tuto zprávu?
broadcast-deleted = Zpráva je smazána. Nic se neodeslalo.
broadcast-texts-choose = <b>V jakém jazyce chcete psát?</b>
broadcast-translate = Zbytek přeložit strojově
broadcast-translate-later = Zdejší překladač je pro zprávy příliš pomalý; napište prosím text v ostatních jazycích sami.
broadcast-translating = Text se teď strojově překládá; až bude hotovo, dáme vám vědět: { $languages }
broadcast-translated = Strojově přeložené texty: { $number }. Prosím zkontrolujte je.
broadcast-untranslated = Napište prosím sami text v těchto jazycích: { $languages }
broadcast-text-there = Toto je text: { $language }
broadcast-text-out = Odstranit
broadcast-text-ask =
    Napište prosím text. Jazyk: { $language }

    Nejvyšší počet znaků: { $longest }. Použít lze tyto značky: { $tags }
broadcast-text-kept = Text je uložen. Jazyk: { $language }
broadcast-text-empty = Není v něm nic ke čtení.
broadcast-text-long = To je příliš dlouhé. Počet znaků: { $length }. Nejvyšší možný počet: { $longest }.
broadcast-fault =
    Nic se neuložilo: { $why }

    Značka: <code>{ $tag }</code>
    Kde: { $near }
broadcast-fault-unknown = tuto značku nelze použít.
broadcast-fault-unfinished = tato značka není dokončena.
broadcast-fault-attributes = v této značce smí být jen její název.
broadcast-fault-link = odkaz potřebuje adresu, která začíná https://
broadcast-fault-inside = tato značka nemůže být uvnitř jiné.
broadcast-fault-unopened = tato značka ukončuje něco, co nezačalo.
broadcast-fault-crossed = tato značka ukončuje něco jiného, než co začalo naposledy.
broadcast-fault-unclosed = tato značka není nikde ukončena.
broadcast-picture-ask = Pošlete prosím obrázek: JPEG, PNG nebo WebP.
broadcast-picture-out = Odstranit obrázek
broadcast-picture-long = Nejvyšší počet znaků textu pod obrázkem: { $longest }. Obrázek se neuložil, protože tyto texty jsou delší: { $languages }
broadcast-picture-kept = Obrázek je uložen.
broadcast-alt-ask =
    Co je na obrázku? Popište to prosím jednou nebo dvěma větami pro lidi, kteří ho nevidí. Jazyk: { $language }

    Nejvyšší počet znaků: { $longest }.
broadcast-alt-quoted = <i>{ $text }</i>
broadcast-button-choose = <b>Kam má vést tlačítko pod zprávou?</b>
broadcast-audience-note = Píše se jen lidem, kteří zprávy dovolili. Nikdo se nevybírá podle toho, jak hlasoval.
broadcast-countries = Země
broadcast-groups = Skupiny
broadcast-languages = Jazyky
broadcast-places-ask =
    Napište prosím místa pomocí těchto kódů, nebo { $all } pro všechna: { $codes }

    Příkaz /broadcast nechá vše, jak je.
broadcast-languages-ask =
    Napište prosím jazyky pomocí těchto kódů, nebo { $all } pro všechny: { $codes }

    Příkaz /broadcast nechá vše, jak je.
broadcast-code-unknown = Takový kód není: { $code }
broadcast-when-ask = <b>Kdy se má začít odesílat?</b>
broadcast-until-ask = <b>Od kdy se už nemá odesílat?</b>
broadcast-time-how =
    Napište prosím den a čas, například 2030-11-30 17:00

    Časové pásmo: { $zone }
broadcast-time-none = Takový okamžik není, nebo nastává dvakrát.
broadcast-time-past = Tento čas už uplynul. Vyberte prosím pozdější.
broadcast-time-order = Takto by odesílání skončilo dřív, než začne. Vyberte prosím jiné časy.
broadcast-no-text = Zatím tu není žádný text.
broadcast-preview-choose = <b>V jakém jazyce chcete zprávu vidět?</b>
broadcast-nobody = Tuto zprávu by nikdo nedostal.
broadcast-without-text = Nedostanou ji, protože v jejich jazyce není text – { $languages }
broadcast-capped = Nedostanou ji, protože tento týden už měli zpráv dost: { $number }
broadcast-recipients = <b>Příjemci: { $number }</b>
broadcast-takes = Potrvá nejméně: { $span }
broadcast-night = Odesílá se mezi { $from } a { $until } podle místního času každé země.
broadcast-others = Odesílá se i jiná zpráva; obě dohromady se neodesílají rychleji než jedna.
broadcast-type-number =
    <b>Chcete-li ji odeslat, napište počet příjemců: { $number }</b>

    Cokoli jiného nic neodešle.
broadcast-number-wrong = Nic se neodeslalo: to není počet příjemců. Správný počet: { $number }.
broadcast-begun = Zpráva č. { $number } se teď začíná odesílat.
broadcast-planned = Zpráva č. { $number } se odešle, až přijde její čas.
broadcast-number-title = <b>Zpráva č. { $number } lidem v konzultaci { $consultation }</b>
broadcast-count-sent = Odesláno: { $number }
broadcast-count-failed = Nepodařilo se: { $number }
broadcast-count-stopped = Zablokovali nás: { $number }
broadcast-count-unknown = Není jisté, zda došly: { $number }
broadcast-count-expired = Příliš pozdě: { $number }
broadcast-count-cancelled = Zrušeno: { $number }
broadcast-count-capped = Tento týden už měli zpráv dost: { $number }
broadcast-count-remaining = Zbývá: { $number }
broadcast-rate = Zprávy za sekundu: { $number }
broadcast-left = Zbývající čas: { $span }
broadcast-pause = Pozastavit
broadcast-resume = Odesílat dál
broadcast-end = Ukončit
broadcast-end-yes = Ano, ukončit
broadcast-all = Všechny zprávy
broadcast-end-sure = Nadobro ukončit odesílání zprávy č. { $number }? Kdo ji ještě nedostal, už ji nedostane.
broadcast-not-now = To už nejde.
broadcast-report = Souhrn: { $state }. Počet lidí, kterým byla určena: { $number }
broadcast-began = Začátek: { $time }
broadcast-ended = Konec: { $time }
command-jobs = Co běží podle plánu
jobs-title = <b>Co běží podle plánu</b>
jobs-zone = Časové pásmo: { $zone }
jobs-none = Zatím není nic nastaveno. Stane se to chvíli po spuštění.
jobs-name = <b>{ $name }</b>
jobs-every = Interval: { $span }
jobs-next = Příště: { $time }
jobs-places = Země: { $number }
jobs-now = Probíhá od: { $time }
jobs-last = Naposledy: { $time }
jobs-count = Počet: { $number }
jobs-refresh = Obnovit
job-announcements = Zprávy mnoha lidem
job-backup = Záloha
job-digest-daily = Novinky, denně
job-digest-weekly = Novinky, týdně
job-maintenance = Údržba databáze
job-news = Nové návrhy pro ty, kdo na ně čekají
job-nudges = Připomínky pro moderátory
job-retention = Mazání starých údajů
job-rounds = Termíny kol
job-snapshots = Účast po dnech
job-translation = Překlad
job-outcome-done = hotovo
job-outcome-failed = nepodařilo se
job-outcome-skipped = vynecháno, protože už bylo pozdě
job-note-made = Velikost: { $size } MB
job-note-sound = databáze je v pořádku
job-note-analysed = statistiky databáze jsou aktuální
job-note-damaged = načtená data jsou poškozená
job-note-disk-full = disk je plný
job-note-not-written = do složky nelze zapisovat
job-note-no-pg-dump = pg_dump není nainstalován
job-note-pg-dump = pg_dump ohlásil chybu, která je v protokolu
job-note-program-ended = program skončil dřív, než práci dokončil
job-note-stopped = někdo to zastavil
command-signals = Hlasy, které přišly ve vlnách
job-signals = Hlasy, které přišly ve vlnách
job-note-apart = tyto hlasy se teď počítají odděleně
signals-title = <b>Hlasy, které přišly ve vlnách</b>
signals-about = Tyto hlasy vypadají, jako by je jedna osoba odevzdala z mnoha účtů. Počítají se odděleně, dokud někdo nerozhodne jinak. Může to být omyl: společně hlasuje například i školní třída.
signals-none = Žádné hlasy ve vlně nepřišly.
signals-wave = Vlna { $number }
signals-name = <b>Vlna { $number }</b> · { $consultation }
signals-when = { $since } – { $until }
signals-facts = { $country } · Lidé: { $people } · Hlasy: { $votes }, z toho o návrzích, které jsme vybrali: { $served }
signals-signs = Co je neobvyklé: { $signs }
signals-fast = rychlé odpovědi
signals-alike = stejné odpovědi
signals-new = mnoho nových lidí najednou
signals-burst = mnoho stejných hlasů najednou
signals-apart = Tyto hlasy se počítají odděleně.
signals-count = Tyto hlasy se počítají jako všechny ostatní.
signals-fixed = Výsledky jsou zveřejněny: už se nic nezmění.
signals-most = Nejvíc hlasů z této vlny se týká návrhů:
signals-most-line = • Č. { $number } ({ $text }): souhlasím { $agree }, neutrální { $neutral }, nesouhlasím { $disagree }
signals-sum = Celkem: souhlasím { $agree }, neutrální { $neutral }, nesouhlasím { $disagree }
signals-if-count = Kdyby se tyto hlasy počítaly, mezi nejlepšími:
signals-if-apart = Kdyby se tyto hlasy počítaly odděleně, mezi nejlepšími:
signals-move = • Č. { $number } ({ $text }): místo { $before } → { $after }
signals-no-move = Nic by se nezměnilo.
signals-more-moves = … a další: { $number }
signals-follow = Některé z těchto hlasů se ještě přesouvají. Potrvá to několik minut.
signals-lead-only = O tom, zda se počítají, může rozhodnout vedení moderace.
signals-let-count = Počítat je
signals-set-apart = Opět oddělit
signals-confirm-count = Ano, počítat je
signals-confirm-apart = Ano, oddělit je
signals-show = Ukázat vlny
signals-ask-count = Mají se hlasy z vlny { $number } počítat jako všechny ostatní? Lidé: { $people }. Hlasy: { $votes }. Do zveřejnění výsledků je můžete opět oddělit.
signals-ask-apart = Mají se hlasy z vlny { $number } počítat odděleně? Lidé: { $people }. Hlasy: { $votes }. Do zveřejnění výsledků je můžete opět zahrnout mezi ostatní.
signals-done-count = Hlasy z vlny { $number } se počítají jako všechny ostatní. U velké vlny se poslední hlasy přidají během několika minut.
signals-done-apart = Hlasy z vlny { $number } se počítají odděleně. U velké vlny se poslední hlasy oddělí během několika minut.
signals-already = O tom už se rozhodlo. Takový je současný stav.
signals-gone = Taková vlna tu není.
notice-wave = <b>Hlasy přišly ve vlně: { $consultation }</b>

    Vypadají, jako by je jedna osoba odevzdala z mnoha účtů, a počítají se odděleně. Podívejte se na ně prosím; vedení moderace může rozhodnout, že se mají počítat.
page-results = Výsledky
page-description = Co si myslí lidé v Evropě: „{ $question }“
page-skip = Přejít k obsahu
page-parts = Části těchto výsledků
page-countries = Země
page-themes = Témata
page-groups = Názorové skupiny
page-exposure = Spravedlivé zobrazování
page-all = Celé pořadí
page-data = Data a metoda
page-chat = Otevřít chat
page-people =
    { $people ->
        [one] { $people } osoba
        [few] { $people } osoby
        [many] { $people } osoby
       *[other] { $people } osob
    }
page-votes =
    { $votes ->
        [one] { $votes } hlas
        [few] { $votes } hlasy
        [many] { $votes } hlasu
       *[other] { $votes } hlasů
    }
page-published = Datum zveřejnění: { $date }
page-notes = Jak tomu rozumět
page-note-interval = Skutečný podíl leží v rozmezí s 95% jistotou.
page-note-served = O pořadí rozhodují jen hlasy o návrzích, které jsme lidem vybrali.
page-note-linked =
    { $votes ->
        [one] { $votes } hlas přišel přes sdílený odkaz. Počítá se odděleně a pořadí nemění.
        [few] { $votes } hlasy přišly přes sdílené odkazy. Počítají se odděleně a pořadí nemění.
        [many] { $votes } hlasu přišlo přes sdílené odkazy. Počítají se odděleně a pořadí nemění.
       *[other] { $votes } hlasů přišlo přes sdílené odkazy. Počítají se odděleně a pořadí nemění.
    }
page-note-apart =
    { $votes ->
        [one] { $votes } hlas přišel v náhlé vlně. Počítá se odděleně a pořadí nemění.
        [few] { $votes } hlasy přišly v náhlých vlnách. Počítají se odděleně a pořadí nemění.
        [many] { $votes } hlasu přišlo v náhlých vlnách. Počítají se odděleně a pořadí nemění.
       *[other] { $votes } hlasů přišlo v náhlých vlnách. Počítají se odděleně a pořadí nemění.
    }
page-note-translated = Kde je to uvedeno, jde o strojový překlad. Originál je na stránce každého návrhu.
page-place = Místo
page-proposal = Návrh
page-range = Rozmezí
page-votes-number = Hlasy
page-country = Země
page-language = Jazyk
page-people-number = Lidé
page-proposals = Návrhy
page-zone = Výsledek
page-theme = Téma
page-theme-none = Bez tématu
page-zone-consensus = Shoda
page-zone-rejection = Odmítnutí
page-zone-limbo = Bez jasného názoru
page-zone-controversy = Kontroverze
page-few = málo
page-agenda-plot = Podíl souhlasných hlasů a jeho rozmezí
page-agenda-seen = Pro každé místo je zde bod, který ukazuje podíl souhlasných hlasů, a čára, která ukazuje jeho rozmezí. Stejná čísla jsou v tabulce.
page-countries-plot = Podíl souhlasných hlasů podle zemí
page-countries-seen = Pro každou zemi je zde bod, který ukazuje podíl souhlasných hlasů. Stejná čísla jsou v tabulce.
page-countries-each = Lidé, hlasy a návrhy podle zemí
page-country-likes = Největší podpora: { $country }
page-bars-seen = Pruh pro každý řádek. Stejná čísla jsou v tabulce.
page-themes-plot = Návrhy, na kterých je shoda, podle témat
page-themes-note = Pruh ukazuje podíl z návrhů, které mají dost hlasů.
page-told = S dostatkem hlasů
page-groups-note = Lidé, kteří hlasují podobně, jsou blízko sebe. Každá značka představuje několik lidí: čím je větší, tím je jich víc.
page-groups-seen = Mapa, na které jsou lidé, kteří hlasují podobně, blízko sebe. Každá skupina má vlastní tvar a vlastní písmeno.
page-groups-none = Na mapu názorů není dost hlasů.
page-group = Skupina { $letter }
page-group-agrees = Souhlasí víc než ostatní
page-group-disagrees = Nesouhlasí víc než ostatní
page-group-here = Tato skupina
page-group-others = Ostatní
page-together = Všechny skupiny souhlasí
page-marks = Značky na mapě
page-exposure-promised =
    { $votes ->
        [one] Každému návrhu byl slíben alespoň { $votes } hlas.
        [few] Každému návrhu byly slíbeny alespoň { $votes } hlasy.
        [many] Každému návrhu bylo slíbeno alespoň { $votes } hlasu.
       *[other] Každému návrhu bylo slíbeno alespoň { $votes } hlasů.
    }
page-exposure-reached = Návrhy, které je dostaly: { $reached } z { $count }.
page-exposure-gini = Giniho koeficient hlasů: { $value } (0: všechny návrhy jich mají stejně).
page-spread-plot = Kolik návrhů má kolik hlasů
page-halves-plot = Průměrný počet hlasů: dřívější a pozdější návrhy
page-part-all = Všechny
page-part-early = Přijaté dříve
page-part-late = Přijaté později
page-mean = Průměrný počet hlasů
page-least = Nejméně hlasů
page-reached = Se slíbeným počtem hlasů
page-number = Strana { $page } z { $pages }
page-answers = Jak lidé odpověděli
page-original = V původním znění
page-among = Jak často by návrh byl mezi nejlepšími, kdybychom se zeptali jiných lidí: { $share } případů.
page-method = Jak se počítalo
page-method-place = Pořadí určuje spodní hranice rozmezí: velká podpora od malého počtu lidí nestačí.
page-licence = Data můžete volně používat, pokud uvedete zdroj.
page-downloads = Ke stažení
page-file-exposure = Hlasy o každém návrhu (CSV)
page-file-report = Všechny údaje z těchto stránek (JSON)
page-file-open = Otevřená data s jednotlivými hlasy, beze jmen (ZIP)
page-verify = Soubor ZIP může každý ověřit tímto příkazem:
page-variants = Kdyby se počítalo jinak
page-variant-light = Bez nejaktivnějších lidí
page-variant-alike = Lidé, kteří hlasují velmi podobně, počítáni jednou
page-variant-all = S hlasy přes odkazy
page-variant-people = Kolika lidí se to týká
page-entered = Přibyly by
page-left = Vypadly by
page-missing = Tady žádné výsledky nejsou
page-missing-why = Možná ještě nejsou zveřejněny, nebo už nejsou k dispozici.
page-soon = Výsledky se připravují
page-soon-why = Vraťte se prosím za minutu.
page-away = Výsledky teď nelze zobrazit
export-open-data = Otevřená data: { $name }, kolo { $place }
export-open-data-file = Tento soubor obsahuje otevřená data: { $name }, kolo { $place }.
export-open-data-large = Otevřená data ({ $name }, kolo { $place }) jsou soubor o velikosti { $size } MB. To je na tento chat příliš.
export-open-data-page = Každý si ho může stáhnout zde: { $address }
export-open-data-members = Tato konzultace je jen pro osoby z organizace, takže soubor není na žádné veřejné stránce. Může vám ho dát technický provoz. Název souboru: { $file }
export-open-data-check = SHA-256 souboru: <code>{ $sum }</code>

    Ověření souboru: <code>polyphony verify { $file }</code>
export-open-data-waiting = Otevřená data ({ $name }, kolo { $place }) se právě připravují. Zkuste to prosím znovu za několik minut.
theme-suggested = ★ je jen doporučení podle podobnosti s návrhy, které už téma mají. Rozhodnutí je na vás.
