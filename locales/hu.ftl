welcome =
    <b>{ $question }</b>

    Üdvözöljük a Polyphony polgári konzultációján! Szervező: { $organiser }. Egyenként elolvashatja polgártársai javaslatait, és megmondhatja, egyetért-e velük.

    Ez automatizált szolgáltatás: egy program válaszol Önnek. Nyelvét, országát és szavazatait csak azután tároljuk, hogy ehhez hozzájárult. Hogyan léphet ki, és mit tudunk Önről: /privacy

    <b>Melyik nyelvet választja?</b>
welcome-language = <b>Melyik nyelvet választja?</b>
language-set = Mostantól magyarul beszélgetünk.
country-question = <b>Melyik országban él?</b> Annak az országnak a polgáraival együtt szavaz.
country-set = Az Ön országa: { $country }
country-not-open = Ez a konzultáció nem terjed ki erre az országra: { $country }. Választhat másik országot, vagy visszanézhet később.
consent-request =
    <b>Az Ön hozzájárulása</b>

    A nyilvános javaslatokra leadott szavazat politikai véleménynek számít. Ezért kérjük a hozzájárulását, mielőtt bármit tárolnánk.

    Ha hozzájárul, a szervező ({ $organiser }) ehhez a konzultációhoz tárolja az Ön szavazatait, nyelvét és országát. Az alkalmazásbeli azonosítóját titkosítjuk, és a szavazataitól elkülönítve őrizzük. Csak összesített eredményeket teszünk közzé, azt soha, hogy ki hogyan szavazott.

    A részvételhez legalább { $age } évesnek kell lennie. Hozzájárulását bármikor visszavonhatja, ugyanolyan egyszerűen, ahogyan megadja: /privacy. Kérdések: { $contact }
consent-yes = Hozzájárulok, és elmúltam { $age } éves
consent-no = Nem, köszönöm
consent-thanks = Köszönjük. Íme az első javaslat.
consent-declined =
    Rendben. Önről semmit sem tároltunk, és amire ehhez a beszélgetéshez szükség volt, azt egy napon belül töröljük.

    Ha meggondolja magát, írja be: /start
consent-needed = A szavazáshoz szükségünk van a hozzájárulására.
no-consultation = Jelenleg nincs nyitott konzultáció. Kérjük, nézzen vissza később.
link-unknown = Ez a hivatkozás már nem vezet sehová, ezért az elejéről kezdjük.

card-proposal = <b>{ $proposal }</b>
card-author = — egy polgártárs, { $country }
vote-agree = Egyetértek
vote-neutral = Semleges
vote-disagree = Nem értek egyet
skip = Kihagyom
more = Továbbiak
change-vote = Utolsó szavazatom módosítása
last-vote-agree = <i>Legutóbb ezzel értett egyet: „{ $proposal }”. Ha szeretné, mondja el, miért:</i>
last-vote-neutral = <i>Legutóbb erről szavazott semlegesen: „{ $proposal }”. Ha szeretné, mondja el, miért:</i>
last-vote-disagree = <i>Legutóbb ezzel nem értett egyet: „{ $proposal }”. Ha szeretné, mondja el, miért:</i>
reason-favourite = A kedvencem
reason-doable = Megvalósítható
reason-obvious = Magától értetődő
reason-no-way = Szó sem lehet róla
reason-unrealistic = Nem reális
reason-empty = Üres szavak
reason-not-understood = Nem értem
reason-no-opinion = Nincs véleményem
reason-indifferent = Nekem mindegy

recorded-agree = Rögzítettük: egyetért.
recorded-neutral = Rögzítettük: semleges.
recorded-disagree = Rögzítettük: nem ért egyet.
recorded-share =
    { $votes ->
        [one] Az egyetértők aránya { $share } ({ $votes } szavazat).
       *[other] Az egyetértők aránya { $share } ({ $votes } szavazat).
    }
already-agree = Már korábban jelezte, hogy egyetért. Szavazata egyszer számít.
already-neutral = Már korábban jelezte, hogy semleges. Szavazata egyszer számít.
already-disagree = Már korábban jelezte, hogy nem ért egyet. Szavazata egyszer számít.
changed-agree = Módosítottuk: most már egyetért.
changed-neutral = Módosítottuk: most már semleges.
changed-disagree = Módosítottuk: most már nem ért egyet.
withdrawn = Szavazatát töröltük.
skipped = Kihagyta. A kihagyás nem számít semleges szavazatnak.
reason-noted = Feljegyeztük. Köszönjük.
reason-removed = Visszavontuk.

change-agree = Így szavazott: <b>egyetértek</b>. A javaslat: „{ $proposal }”
change-neutral = Így szavazott: <b>semleges</b>. A javaslat: „{ $proposal }”
change-disagree = Így szavazott: <b>nem értek egyet</b>. A javaslat: „{ $proposal }”
change-question = Mi legyen a szavazata?
withdraw-vote = Szavazatom törlése
back = Vissza
nothing-to-change = Még nincs módosítható szavazata.

summary =
    { $count ->
        [one] <b>Eddig { $count } javaslatot nézett meg.</b>
       *[other] <b>Eddig { $count } javaslatot nézett meg.</b>
    }
summary-counts = Egyetért: { $agree } · Semleges: { $neutral } · Nem ért egyet: { $disagree } · Kihagyva: { $skipped }
summary-question = Szeretné folytatni?
go-on = Folytatom
stop = Most ennyi elég
stopped = Köszönjük a részvételét. Szavazatait megőrizzük. A folytatáshoz koppintson a gombra, vagy írja be: /start
nothing-left = <b>Minden javaslatot látott, amely Ön számára nyitva áll.</b> Köszönjük!
nothing-left-offer = Írjunk Önnek egyszer, amikor új javaslatok érkeznek? Ezt bármikor kikapcsolhatja itt: /privacy
tell-me = Igen, írjanak
do-not-tell-me = Ne írjanak nekem
tell-me-set = Rendben: egyszer írunk Önnek, amikor újak érkeznek.
tell-me-off = Rendben: nem írunk Önnek.
tell-me-message = Új javaslatok érkeztek polgártársaitól. Szeretné megnézni őket?

more-title = <b>Mit szeretne tenni?</b>
button-language = Nyelv
button-country = Ország
button-privacy = Adatvédelem
button-help = Segítség
help =
    <b>Hogyan működik?</b>

    Egyszerre egy javaslatot mutatunk. Koppintson az „Egyetértek”, a „Semleges” vagy a „Nem értek egyet” gombra, vagy hagyja ki a javaslatot. Be is írhatja a gombon álló szót vagy a gomb számát: 1, 2, 3…

    Csak a saját szavazata után látja, hogyan szavaztak mások. Szavazatát módosíthatja vagy törölheti.

    /start – a szavazás folytatása
    /language – a nyelv módosítása
    /country – az ország módosítása
    /privacy – mit tárolunk, és hogyan léphet ki
    /help – ez a szöveg
privacy =
    <b>Adatvédelem</b>

    A konzultáció szervezője: { $organiser }. Önnek egy program válaszol, nem ember.

    A hozzájárulásával tároljuk a szavazatait, a nyelvét, az országát és azt, hogy mely javaslatokat látta. Az alkalmazásbeli azonosítója titkosítva van, és csak titkos kulccsal kereshető meg. A szavazatokat egy szám alatt, az Ön azonosítója nélkül tároljuk. Nem tárolunk sem nevet, sem felhasználónevet, sem képet, és csak összesített eredményeket teszünk közzé.

    Hozzájárulás nélkül csak ennek a beszélgetésnek az állapotát őrizzük meg, legfeljebb egy napig.

    Kérdések és panaszok: { $contact }
privacy-consent = Az Ön hozzájárulásának dátuma: { $date }
privacy-no-consent = Ön nem adott hozzájárulást.
privacy-tell-me = Egyszer írunk Önnek, amikor új javaslatok érkeznek.
privacy-withdraw = Hozzájárulásom visszavonása
withdraw-question = <b>Visszavonja a hozzájárulását?</b> Ekkor a szavazatait, a nyelvét, az országát és a titkosított azonosítóját azonnal töröljük. A törlés végleges.
withdraw-yes = Minden törlése
withdraw-no = Minden megtartása
withdraw-done = Minden Önre vonatkozó adatot töröltünk. Köszönjük, hogy részt vett. Ha egyszer újra szeretné kezdeni, írja be: /start

command-start = Szavazás a javaslatokról
command-language = A nyelv módosítása
command-country = Az ország módosítása
command-privacy = Mit tárolunk, és hogyan léphet ki
command-help = Hogyan működik

not-understood = Sajnos ezt nem értettem. Koppintson egy gombra, vagy írja be a számát:
not-text = Csak szöveget és gombokat tudok értelmezni. A működésről itt olvashat: /help
button-old = Ez a gomb már nem működik. Most itt tartunk.
proposal-unknown = Ez a javaslat nem létezik, vagy nem mutattuk meg Önnek. Íme a következő.
proposal-closed = Erről a javaslatról lezárult a szavazás, ezért semmi sem változott. Íme a következő.
proposal-own = Ez az Ön saját javaslata. Erről mások szavaznak.
try-again = Ez most nem sikerült, és semmit sem rögzítettünk. Kérjük, próbálja újra egy perc múlva.
too-long = Ez túl hosszú. Kérjük, legfeljebb { $limit } karaktert írjon.
too-fast = Ez nagyon gyors volt. Kérjük, várjon egy kicsit, és próbálja újra.
group-only-private = Egyszerre csak egy emberrel szavazok. Kérem, írjon nekem privát üzenetet.
open-private = Privát üzenet küldése

web-title = Polyphony – polgári konzultáció
web-description = Olvassa el polgártársai javaslatait, és mondja meg, egyetért-e velük.
web-conversation = Beszélgetés
web-message = Az Ön üzenete
web-send = Küldés
web-you = Ön
web-service = Polyphony
web-connecting = Kapcsolódás…
web-reconnecting = A kapcsolat megszakadt. Újrapróbálkozás…
web-connected = Kapcsolódva
web-skip-to-message = Ugrás az üzenetmezőre
web-noscript = Ehhez a beszélgetéshez JavaScript szükséges. Üzenetküldő alkalmazásban is részt vehet.
