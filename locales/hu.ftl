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
button-propose = Javaslatot írok
propose-invite = Önnek is van ötlete? Elmondhatja polgártársainak.
propose-prompt =
    <b>Írja meg a javaslatát</b>

    Minden javaslat így kezdődik: „{ $opening } …”. Kérjük, írja le, hogyan folytatódik az Öné: egyetlen ötlet, saját szavaival, { $shortest }–{ $longest } karakterben.
propose-edit-prompt = <b>Kérjük, írja meg az új változatot.</b> Eddig ezt írta:
propose-closed = Jelenleg nem lehet javaslatot beküldeni. Szavazni továbbra is lehet.
propose-too-short =
    { $count ->
        [one] Ez csak { $count } karakter. Kérjük, írjon legalább ennyit: { $shortest }.
       *[other] Ez csak { $count } karakter. Kérjük, írjon legalább ennyit: { $shortest }.
    }
propose-too-long =
    { $count ->
        [one] Ez { $count } karakter, de legfeljebb { $longest } lehet. Kérjük, rövidítse le.
       *[other] Ez { $count } karakter, de legfeljebb { $longest } lehet. Kérjük, rövidítse le.
    }
propose-language = <b>Milyen nyelven írta a javaslatát?</b>
other-language = Másik nyelv
propose-similar = <b>Mások már javasoltak hasonlót.</b> Szavazhat ezek egyikéről, vagy mégis beküldheti a sajátját.
propose-vote-on = Szavazok: { $number }
propose-all-the-same = Mégis beküldöm a sajátomat
propose-repeat = <b>Ezt már javasolták.</b> Szavazhat róla:
propose-own-repeat = Ezt a javaslatot már beküldte. A /mine parancs megmutatja, mi lett vele.
propose-facts = Nyelv: { $language } · Karakterek: { $count } / { $longest }
propose-preview-note = Mielőtt mások látnák, egy moderátor elolvassa. Az Ön neve nem jelenik meg. Beküldjük?
propose-send = Beküldöm
propose-edit = Módosítom
cancel = Mégse
propose-cancelled = Piszkozatát töröltük.
propose-limit =
    { $count ->
        [one] Az elmúlt 24 órában { $count } javaslatot küldött be, többet most nem küldhet. A következőt ekkortól küldheti be: { $time }. Piszkozatát megőrizzük.
       *[other] Az elmúlt 24 órában { $count } javaslatot küldött be, többet most nem küldhet. A következőt ekkortól küldheti be: { $time }. Piszkozatát megőrizzük.
    }
propose-sent =
    <b>Köszönjük. Az Ön javaslatának száma: { $number }.</b>

    Először egy moderátor olvassa el. Megírjuk Önnek, hogyan döntött. A /mine parancs az összes javaslatát megmutatja.
propose-offer = Sajnos ezt nem értettem. Ha javaslatnak szánta, folytathatjuk vele.
propose-offer-yes = Legyen ez javaslat
check-refused = <b>A javaslata így nem küldhető be.</b> Kérjük, írja meg újra:
check-flagged = A moderátor erre különösen figyelni fog:
check-link = Kérjük, hagyja ki a webcímeket és a hivatkozásokat.
check-email = Kérjük, hagyja ki az e-mail-címeket.
check-phone = Kérjük, hagyja ki a telefonszámokat.
check-handle = Kérjük, hagyja ki a felhasználóneveket (@…).
check-hashtag = Kérjük, hagyja ki a hashtageket (#…).
check-capitals = Kérjük, ne írjon mindent nagybetűvel.
check-invisible = A szövegben láthatatlan karakterek vannak. Kérjük, gépelje be újra.
check-scripts = Kérjük, egy szón belül ne keverje különböző ábécék betűit.
check-repeated = Kérjük, ne ismételje sokszor ugyanazt a karaktert.
check-word-refused = A szövegben olyan szó van, amely itt nem megengedett.
check-word-flagged = A szövegben olyan szó van, amely másokat megbánthat.
check-alphabet = A szöveget nem a nyelvének megfelelő ábécével írták.
check-repeated-word = A szövegben ugyanaz a szó sokszor ismétlődik.
button-mine = Javaslataim
mine-title = <b>Az Ön javaslatai</b>
mine-none = Még nem küldött be javaslatot.
mine-entry = <b>{ $number }. sz.</b> · { $state }
state-waiting = moderátorra vár
state-accepted = elfogadva
state-refused = nincs elfogadva
state-withdrawn = visszavonva
state-merged = összevonva egy másikkal
state-hidden = rejtve, amíg egy moderátor meg nem nézi
mine-votes-few =
    { $votes ->
        [one] eddig { $votes } szavazat
       *[other] eddig { $votes } szavazat
    }
mine-withdraw = Visszavonás: { $number }. sz.
mine-withdrawn = Az Ön { $number }. számú javaslatát visszavontuk.
mine-withdraw-late = Valaki már szavazott róla, ezért nem vonható vissza.
older = Régebbiek
notice-accepted = Az Ön { $number }. számú javaslatát elfogadtuk. Polgártársai mostantól szavazhatnak róla.
notice-refused = Az Ön { $number }. számú javaslatát nem fogadtuk el. Az ok: { $reason }
notice-merged = Az Ön { $number }. számú javaslata ugyanazt mondja, mint egy másik (száma: { $other }). Mostantól arról lehet szavazni.
notice-hidden = Az Ön { $number }. számú javaslatát bejelentették. Rejtve marad, amíg egy moderátor meg nem nézi.
notice-restored = Egy moderátor megnézte az Ön { $number }. számú javaslatát. Újra látható.
notice-milestone =
    { $votes ->
        [one] Az Ön { $number }. számú javaslata már { $votes } szavazatot kapott.
       *[other] Az Ön { $number }. számú javaslata már { $votes } szavazatot kapott.
    }
refusal-incomprehensible = Nem érthető.
refusal-off-topic = Nem a konzultáció kérdésére válaszol.
refusal-partisan = Egy párt vagy személy mellett vagy ellen szól.
refusal-unlawful = Törvénybe ütközik.
refusal-advertising = Ez reklám.
refusal-several-ideas = Több ötletet tartalmaz. Kérjük, egyenként küldje be őket.
refusal-wrong-language = Nem a megadott nyelven íródott.
refusal-rude = Sértő.
refusal-out-of-reach = Olyasmiről szól, amin ez a konzultáció nem változtathat.
refusal-already-proposed = Ezt már javasolták.
refusal-test = Úgy tűnik, ez csak próba.
refusal-other = Nem felel meg a konzultáció szabályainak.
button-report = Javaslat bejelentése
report-question = <b>Mi a baj ezzel a javaslattal?</b>
report-illegal = Törvénysértő
report-offensive = Sértő
report-personal-data = Személyes adatok
report-wrong-language = Rossz nyelv
report-bad-translation = Rossz fordítás
report-duplicate = Már van ilyen javaslat
report-other = Valami más
report-sentence = Kérjük, írja meg egy üzenetben, mi a baj, legfeljebb { $limit } karakterben.
report-received = <b>Köszönjük. A bejelentése száma: { $number }.</b> Egy moderátor megnézi, és megírjuk Önnek az eredményt.
report-already = Ezt a javaslatot már bejelentette. A bejelentése száma: { $number }.
report-nothing = Jelenleg nincs bejelenthető javaslat.
notice-report-removed = Az Ön { $number }. számú bejelentése: egy moderátor eltávolította a javaslatot. Köszönjük.
notice-report-kept = Az Ön { $number }. számú bejelentése: egy moderátor megnézte a javaslatot. A javaslat megmarad.
button-share = Megosztás
share-proposal = <b>Ossza meg ezt a javaslatot</b> ezzel a hivatkozással:
share-consultation = <b>Ossza meg ezt a konzultációt</b> ezzel a hivatkozással:
share-send = Küldés beszélgetésbe
share-question = Ön mit gondol erről?
share-vote = Elmondom a véleményem
share-open = A konzultáció megnyitása
link-elsewhere = Erről a javaslatról egy másik országban szavaznak.
web-copied = A hivatkozást a vágólapra másoltuk.
button-results = Eredmények
results-country = <b>Eredmények: { $country }</b>
results-all = <b>Eredmények: minden ország</b>
results-agreed = <b>A többség egyetért</b>
results-divided = <b>Megoszlanak a vélemények</b>
results-rejected = <b>A többség nem ért egyet</b>
results-line =
    { $votes ->
        [one] egyetért: { $share } ({ $low } és { $high } között), { $votes } szavazat
       *[other] egyetért: { $share } ({ $low } és { $high } között), { $votes } szavazat
    }
results-none = Még nincs mit megmutatni. Egy javaslat eredményét akkor látja, ha már szavazott róla, és legalább { $limit } szavazat érkezett.
results-note = Ezekről a javaslatokról szavazott. Zárójelben az a tartomány áll, amelybe az arány 95%-os biztonsággal esik.
results-published = A konzultáció véget ért, ezek az eredményei. Zárójelben az a tartomány áll, amelybe az arány 95%-os biztonsággal esik.
results-my-country = Az én országom
results-all-countries = Minden ország
results-picture = Képként
picture-alt = Sávok, amelyek az egyetértők, a semlegesek és az egyet nem értők arányát mutatják.
privacy-retention =
    { $count ->
        [one] Minden Önre vonatkozó adatot { $count } nappal a konzultáció vége után törlünk. Szavazatai azután is számítanak, de többé nem köthetők Önhöz.
       *[other] Minden Önre vonatkozó adatot { $count } nappal a konzultáció vége után törlünk. Szavazatai azután is számítanak, de többé nem köthetők Önhöz.
    }
privacy-backups = Azokat a biztonsági másolatokat, amelyekben még benne vannak a törölt adatok, egy idő után megsemmisítjük. Napok száma: { $days }
privacy-changed = <b>Az adatvédelmi tájékoztató megváltozott.</b> Kérjük, döntsön újra arról, részt kíván-e venni.
privacy-publish = Engedélyezheti, hogy szavazatait nyílt adatként közzétegyük, véletlenszerű szám alatt, az Ön személyazonossága nélkül.
privacy-commands =
    /export – fájl az Ön összes adatával
    /forget – az Ön összes adatának törlése
allow-contact = Írjanak az eredményekről
allow-publish = Szavazataim nyílt adatként
allowed = Feljegyeztük. Az engedélyt bármikor visszavonhatja.
not-allowed = Feljegyeztük. Az engedélyt visszavonta.
button-export = Minden adatom
export-done = Ez a fájl mindent tartalmaz, amit Önről tárolunk.
export-download = A fájl letöltése
forget-question =
    <b>Szeretne kilépni?</b>

    Azonnal töröljük az alkalmazásbeli azonosítóját, a nyelvét, az országát és a beállításait, azt, hogy mit látott, a piszkozatait és a még moderátorra váró javaslatait. Elfogadott javaslatai megmaradnak, de többé nem köthetők Önhöz.

    Mi legyen a szavazataival?
forget-with-votes = A szavazataimat is töröljék
forget-keep-votes = A szavazataim számítsanak tovább
forget-sure-with-votes = <b>Biztosan ezt szeretné?</b> Minden Önre vonatkozó adatot törlünk, és szavazatai nem számítanak tovább. Ez nem vonható vissza.
forget-sure-keep-votes = <b>Biztosan ezt szeretné?</b> Minden Önre vonatkozó adatot törlünk. Szavazatai tovább számítanak, de többé nem köthetők Önhöz. Ez nem vonható vissza.
demographic-intro = <b>Egy kérdés Önről, ha szívesen válaszol rá.</b> A válaszát úgy számoljuk, hogy nem köthető Önhöz.
demographic-age = Hány éves Ön?
demographic-gender = Melyik igaz Önre?
demographic-area = Hol él?
gender-woman = Nő
gender-man = Férfi
gender-other = Egyik sem
area-city = Nagyvárosban
area-town = Kisvárosban
area-village = Vidéken
demographic-skip = Nem szeretnék válaszolni
demographic-thanks = Köszönjük a válaszát.
button-link = Másik alkalmazás összekötése
link-offer = <b>Vegyen részt több alkalmazásban egy személyként.</b> Írja be ezt a másik alkalmazásban tíz percen belül:
link-prompt = Ha már kapott kódot a másik alkalmazásban, írja be ide.
link-question =
    <b>Összekössük ezt a beszélgetést a másikkal?</b>

    Ezután a kettő egy személynek számít: aki a másik beszélgetést használja, látja és módosíthatja az Ön szavazatait. Csak akkor folytassa, ha az is az Öné. Ha egy javaslatról kétszer szavazott, a későbbi szavazat számít.
link-yes = Igen, kössék össze
link-no = Nem, ne kössék össze
link-done = A két beszélgetés mostantól egy személynek számít.
link-wrong = Ez a kód ismeretlen vagy lejárt. Újat a másik alkalmazásban kérhet a /link paranccsal.
link-same = Ezt a kódot itt kapta. Kérjük, a másik alkalmazásban írja be.
button-settings = Beállítások
settings-title = <b>Beállítások</b>
settings-place = Nyelv: { $language } · Ország: { $country }
settings-notices-note = Hírek a saját javaslatairól és bejelentéseiről:
settings-digest-note = Eredmények és új javaslatok:
settings-quiet-note = Éjjel, { $from } és { $until } között nem írunk.
digest-never = Soha
digest-weekly = Hetente
digest-daily = Naponta
settings-notices = Azonnal szóljanak
settings-quiet = Éjszakai csend
settings-stop = Minden üzenet leállítása
settings-saved = Elmentettük.
stopped-all = Rendben: többé nem írunk Önnek, hacsak Ön nem ír nekünk. Szavazatait megőrizzük. A /settings paranccsal ezen változtathat, a /forget mindent töröl.
command-propose = Javaslat írása
command-mine = Javaslataim
command-results = Miben értenek egyet az emberek
command-settings = Nyelv, ország, üzenetek
command-export = Fájl az összes adatommal
command-forget = Az összes adatom törlése
command-link = Részvétel több alkalmazásban
rules-title =
    <b>A konzultáció szabályai</b>

    Minden javaslatot egy ember, nem pedig egy program olvas el, mielőtt mások látnák. Nem fogadjuk el, ha az alábbiak bármelyike igaz:
rules-note =
    { $limit ->
        [one] Bárki bejelenthet egy javaslatot. Amint { $limit } ember megtette, automatikusan rejtve marad, amíg egy moderátor meg nem nézi. A szerző minden döntésről és annak okáról értesül.
       *[other] Bárki bejelenthet egy javaslatot. Amint { $limit } ember megtette, automatikusan rejtve marad, amíg egy moderátor meg nem nézi. A szerző minden döntésről és annak okáról értesül.
    }
statement-rule = Ez a(z) { $number }. szabály a /rules között.
statement-person = Erről ember döntött, nem program.
statement-automated = Ez automatikusan történt. Egy ember is meg fogja nézni.
queue-facts = Szám: { $number } · { $language } · { $country } · ekkor érkezett: { $time }
queue-new = Miért van itt: új javaslat.
queue-flagged = Miért van itt: új javaslat, amelyet a rendszer automatikusan megjelölt:
queue-reported =
    { $count ->
        [one] Miért van itt: { $count } bejelentés.
       *[other] Miért van itt: { $count } bejelentés.
    }
queue-author = Ugyanennek a szerzőnek a többi javaslata – elfogadva: { $accepted }, nincs elfogadva: { $refused }, várakozik: { $waiting }
queue-empty = <b>Jelenleg semmi nem vár Önre.</b> Köszönjük!
queue-why = <b>Melyik szabályt sérti?</b>
queue-accept = Elfogadás
queue-keep = Marad
queue-refuse = Elutasítás
queue-later = Másokra hagyom
queue-undo = Visszavonás
queue-accepted = { $number }. számú javaslat: elfogadva. A szerző egy perc múlva értesül.
queue-refused = { $number }. számú javaslat: elutasítva. A szerző egy perc múlva értesül.
queue-undone = Visszavonva. Senkit sem értesítettünk.
queue-undo-late = Ezt már nem lehet visszavonni.
queue-not-yours = Ezt nem mentettük: letelt a három perce, vagy már más foglalkozik vele.
command-rules = A javaslatok szabályai
role-moderator = moderátor
role-lead = vezető moderátor
role-organiser = szervező
role-operator = üzemeltető
command-queue = Mi vár a moderátorra
command-history = Mi a döntés egy javaslatról
command-team = Kik moderálnak
command-summary = A moderálás számokban
command-log = A napló letöltése
team-title = <b>A csapat</b>
team-entry = Szám: { $number } · { $role } · { $languages } · kezdete: { $date }
team-invited = Szám: { $number } · { $role } · { $languages } · meghívva, eddig: { $date }
team-all-languages = minden nyelv
team-remove = { $number }. szám eltávolítása
team-invite = Meghívás
team-removed = { $number }. szám: mostantól nincs szerepe.
team-refused = Az Ön szerepe ezt nem engedi meg.
invite-role = <b>Milyen szerepre hív meg valakit?</b>
invite-languages = <b>Milyen nyelveken olvas ez a személy?</b> Ha mindegyiken, ne válasszon egyet sem.
invite-consultations = <b>Mely konzultációkhoz?</b> Ha mindegyikhez, ne válasszon egyet sem.
invite-next = Tovább
invite-link = <b>Ez egyetlen személynek szóló meghívó.</b> Szerep: { $role }. Nyelvek: { $languages }. Egyszer használható, eddig: { $time }. A linket csak ennek a személynek küldje el:
invitation =
    <b>Meghívjuk, hogy segítsen a moderálásban.</b> Az Ön szerepe: { $role }. Nyelvek: { $languages }.

    A csapat többi tagja egy számot lát, nem az Ön nevét. Titkosítva megőrizzük, hol érhető el, amíg segít.
invitation-accept = A meghívó elfogadása
invitation-joined = <b>Üdvözöljük a csapatban!</b> Az Ön száma: { $number }. Hogy mi vár Önre: /queue
invitation-used = Ezt a meghívót már felhasználták. Kérjen másikat.
invitation-expired = Ez a meghívó lejárt. Kérjen másikat.
notice-team-removed = Már nincs szerepe a moderálásban. Köszönjük a segítségét!
button-moderation = Moderálás
queue-more = Több …
queue-correct = Helyesírás javítása
queue-duplicate = Ez ismétlés
queue-theme = Téma
queue-postpone = Elhalasztás
queue-pass-on = Továbbadás vezetőnek
queue-all-of-author = A szerző összes javaslata
queue-suspend = A szerző felfüggesztése
queue-lift = A felfüggesztés vége
queue-filter = Csak ezek …
queue-stands = Marad így
queue-accept-all = Mindet elfogadom
queue-refuse-all = Mindet elutasítom
queue-one-by-one = Egyenként
queue-more-title = <b>Mi történjen vele?</b>
queue-correct-ask = <b>Írja be az egész javaslatot javított helyesírással.</b> Ezzel elfogadja, és a szerző mindkét változatot látja.
queue-correct-different = Ez egy másik szöveg, nem javítás. Semmi sem változott.
queue-correct-frozen = Valaki már szavazott: a szavak maradnak, ahogy vannak.
queue-which = <b>Melyik javaslat mondja ugyanezt?</b> Válasszon egyet, vagy írja be a számát.
queue-which-none = Ebben a konzultációban nincs ilyen számú elfogadott javaslat.
queue-merged = A(z) { $number }. számú ugyanaz, mint egy másik, amelynek száma: { $other }. A szerző egy perc múlva értesül.
queue-sentence = <b>Írja meg, miért, legfeljebb { $limit } karakterben.</b> A szerző olvasni fogja.
queue-theme-ask = <b>Melyik témához tartozik?</b>
queue-theme-set = Téma: { $theme }
queue-language-ask = <b>Milyen nyelven íródott?</b>
queue-postpone-ask = <b>Meddig várjon?</b>
queue-postponed = { $number }. számú: eddig vár: { $time }.
queue-passed-on = { $number }. számú: most egy vezető moderátorra vár.
queue-author-list = <b>Ami ettől a szerzőtől vár:</b>
queue-decided-all =
    { $count ->
        [one] { $count } javaslatról született döntés. A szerző egy perc múlva értesül.
       *[other] { $count } javaslatról született döntés. A szerző egy perc múlva értesül.
    }
queue-bulk = Elfogadva: { $numbers }
queue-bulk-not = Nincs elfogadva: { $numbers }. Ezekről már született döntés, másnál vannak, nem Ön dönt róluk, vagy nem léteznek.
queue-bulk-how = Írja utána a számokat, például: /accept 12 15 18
queue-first-opinion = Véleményét rögzítettük ({ $number }. számú). Most egy második személy nézi meg.
queue-disagreed = Nem értenek egyet ({ $number }. számú): egy vezető moderátor dönt.
queue-similar = Hasonlók, elfogadva:
queue-similar-refused = Hasonlók, nincsenek elfogadva:
queue-appealed = Miért van itt: valaki kifogásolja a döntést.
queue-suspended-author = Miért van itt: a szerző kifogásolja a felfüggesztését, amely eddig tart: { $time }.
queue-again = Miért van itt: újra döntünk róla.
queue-for-lead = Továbbadták egy vezető moderátornak.
queue-disagreement = Két moderátor nem ért egyet.
queue-state = Eddig: { $state }
queue-says = Saját szavaival: „{ $text }”
queue-filter-title = <b>Mi jelenjen meg?</b>
queue-filter-all = Minden
queue-filtered = Csak ez látszik: { $what }
why-new = Újak
why-flagged = Megjelöltek
why-reported = Bejelentettek
why-appealed = Kifogások
why-suspension = Felfüggesztések
why-again = Újra
theme-democracy = Demokrácia
theme-economy = Gazdaság
theme-work = Munka
theme-environment = Környezet
theme-energy = Energia
theme-transport = Közlekedés
theme-health = Egészség
theme-education = Oktatás
theme-youth = Ifjúság
theme-migration = Migráció
theme-security = Biztonság
theme-digital = Digitális élet
theme-agriculture = Mezőgazdaság
theme-culture = Kultúra
theme-social = Szociális ügyek
theme-housing = Lakhatás
suspend-why = <b>Melyik szabályt sértette meg a szerző?</b>
suspend-how-long = <b>Mennyi ideig ne tehessen javaslatot?</b>
suspend-done = A szerző újra tehet javaslatot ettől: { $time }.
suspend-lifted = A szerző újra tehet javaslatot.
notice-suspended = Nem küldhet be javaslatot eddig: { $time }. Az ok, az Ön { $number }. számú javaslata alapján: { $reason } Szavazni továbbra is tud.
notice-suspension-lifted = Újra küldhet be javaslatokat.
propose-suspended = Nem küldhet be javaslatot eddig: { $time }. Ha nem ért egyet: /appeal
statement-appeal = Ha nem ért egyet, { $days } napon belül kifogást emelhet: /appeal { $number }. Ekkor más személy dönt.
statement-appeal-suspension = Ha nem ért egyet, kifogást emelhet: /appeal. Ekkor más személy dönt.
statement-which = A másik javaslat száma: { $other }.
statement-note = A moderátor ezt írja: „{ $text }”
appeal-button = Kifogás
appeal-without = Szavak nélkül
appeal-ask = <b>Miért nem ért egyet?</b> Írja le legfeljebb { $limit } karakterben.
appeal-received = <b>Köszönjük.</b> Más személy nézi meg, és értesítjük az eredményről.
appeal-already = Ezt már kifogásolta.
appeal-late = Ez túl régen volt: { $days } napon belül lehet kifogást emelni.
appeal-nothing = Itt nincs olyan döntés, amelyet kifogásolhatna.
appeal-how = Írja utána a javaslat számát, például: /appeal 123
notice-appeal-granted = Újra megnéztük a kifogását a(z) { $number }. számú javaslatról. A döntés megváltozott.
notice-appeal-rejected = Újra megnéztük a kifogását a(z) { $number }. számú javaslatról. A döntés marad.
notice-corrected = Az Ön { $number }. számú javaslatát javított helyesírással elfogadtuk. Ön ezt írta: „{ $before }” Most így szól:
notice-nudge =
    { $count ->
        [one] { $count } javaslat régebben vár, mint ígértük.
       *[other] { $count } javaslat régebben vár, mint ígértük.
    }
summary-title = <b>Moderálás: { $since } – { $until }</b>
summary-received = Javaslatok: { $proposals }. Bejelentések: { $reports }. Kifogások: { $objections }.
summary-decided = Döntések: { $decided }. Később megváltozott: { $reversed }. Most vár: { $waiting }.
summary-wait = Várakozás: a fele legfeljebb { $median }, tízből kilenc legfeljebb { $tenth }.
summary-reasons = Nincs elfogadva, szabályonként:
summary-kappa = Mennyire ért egyet két személy (Cohen-féle kappa, az 1 a legjobb):
history-how = Írja utána egy javaslat számát, például: /history 123
history-none = Itt nincs { $number }. számú javaslat.
history-person = a csapat { $number }. tagja
history-automatic = automatikusan
history-author = a szerző
history-report = { $time }: valaki bejelentette
history-complaint = { $time }: valaki kifogást emelt
history-undone = { $time }: visszavonva ({ $who })
history-again = Új döntés
log-ask = <b>Minden döntés, bejelentés és kifogás</b>: { $since } – { $until }, bárki személyazonossága nélkül. Milyen formában?
log-how = Adjon meg két napot, például: /log 2026-11-01 2026-11-30
log-long = Ez több, mint amennyi itt elküldhető. Adjon meg rövidebb időt.
queue-second-opinion = Második vélemény
command-consultations = Konzultáció választása
command-round = Fordulók nyitása és zárása
command-stock = Javaslatok és szavazatok országonként
consultations-title = <b>Melyik konzultációt szeretné látni?</b>
consultation-organiser = Szervező: { $organiser }. Kérdések és panaszok: { $contact }
consultation-ethics = Etikai kérdések: { $contact }
consultation-partners = Partnerek:
consultation-join = Részt veszek
round-title = <b>Fordulók: { $consultation }</b> (időzóna: { $zone })
round-kind-single = Egyetlen forduló
round-kind-national = Nemzeti forduló
round-kind-european = Európai forduló
labelled = { $name }: { $value }
round-state-draft = még nincs nyitva
round-state-open = nyitva
round-state-closing = nyitva, új javaslatok nélkül
round-state-closed = lezárva
round-state-published = lezárva, eredmények közzétéve
round-opens = Nyitás: { $time }
round-closing = Nincs új javaslat ettől: { $time }
round-closes = Zárás: { $time }
round-publishes = Eredmények közzététele: { $time }
round-to-open = Nyitás most
round-to-closing = Új javaslatok leállítása
round-to-closed = Zárás most
round-to-published = Eredmények közzététele
round-back = Egy lépés vissza
round-confirm = Igen, rendben
round-preview-open = Mostantól lehet szavazni. Javaslatok száma nyelvek szerint: 24-ből { $count } nyelven vannak.
round-preview-missing = Még nincs miről szavazni ezeken: { $languages }
round-preview-closing = Mostantól senki sem tehet új javaslatot; a szavazás folytatódik.
round-preview-closed = Mostantól senki sem szavazhat.
round-preview-published = Mostantól mindenki látja az eredményeket.
round-preview-back = Az állapot ekkor ismét: { $state }
round-done = Kész. Az állapot most: { $state }
round-not-now = Ez nem lehetséges: valaki közben módosította a fordulót, vagy azóta szavaztak.
propose-off-done = Ezekben az országokban mostantól senki sem tehet javaslatot: { $countries }
propose-on-done = Ezekben az országokban ismét lehet javaslatot tenni: { $countries }
propose-off-how = Kérjük, így írja: /propose off FR BE
propose-country-language = Az Ön országában a javaslatok nyelve: { $languages }
stock-title = <b>Javaslatok és szavazatok</b>
stock-line = { $country }, { $language }: { $accepted } elfogadva, { $waiting } várakozik, { $votes } szavazat
stock-exposure = elég szavazat: { $reached }/{ $accepted }
stock-forecast = mind körülbelül ekkorra: { $date }
stock-none = Még nincs semmi.
stock-untranslated = Döntősök fordítás nélkül: { $languages }
card-original = Eredeti nyelven: { $language }
command-finalists = Az egyes országok legjobbjai
finalists-choose = <b>Melyik ország döntősei?</b>
finalists-title = <b>Döntősök: { $country }</b>
finalists-near = Alig lemaradva, talán véletlenül:
finalists-tied = Holtversenyben az utolsó helyen: { $numbers }
finalists-alike = A(z) { $number }. és a(z) { $other }. számú szinte ugyanazt mondja.
finalists-replaced = A(z) { $number }. számú más helyére lép: { $reason }
finalists-replace-how = Cseréhez írja be az országot, a számát, a másik számát és egy nyilvános indokot, például: /finalists FR 12 34 …
finalists-confirm = Az európai fordulóba
finalists-confirmed = Döntősök most az európai fordulóban: { $number }
finalists-not-closed = Előbb le kell zárni a nemzeti fordulót.
finalists-no-european = Nincs számukra európai forduló.
card-machine = Gépi fordítás · eredeti nyelv: { $language }
card-translated = Fordítás · eredeti nyelv: { $language }
button-original = Eredeti
button-translation = Fordítás
button-doubt = Hibás a fordítás
doubt-thanks = Köszönjük. Egy moderátor megnézi a fordítást.
doubt-already = Ezt már jelezte nekünk, vagy a fordítás azóta megváltozott.
command-translate = Javaslatok fordítása
translate-title = <b>{ $number }. sz.: { $source } → { $language }</b>
translate-there = Eddig: „{ $text }”
translate-doubts = Ennyien jelezték, hogy hibás: { $count }
translate-better = Jó így? Ha nem, írjon jobb fordítást az egész mondatra.
translate-write = Kérjük, írja be az egész mondat fordítását legfeljebb { $limit } karakterben.
translate-length = Ez { $count } karakter, de { $shortest } és { $longest } között lehet.
translate-empty = <b>Nem vár Önre fordítás.</b> Köszönjük!
translate-right = Jó így
translate-wrong = Eltávolítás
translate-noted = Feljegyeztük. Köszönjük.
translate-removed = Eltávolítottuk. Amíg nincs jobb, az eredeti szöveg látható.
command-translations = A döntősök fordításai
translations-title = <b>A döntősök fordításai</b>
translations-none = Nincs olyan európai forduló, amelynek a döntőseit fordítani lehetne.
translations-progress = Kész: { $done } / { $wanted } (gép: { $machine }, emberek: { $reviewed })
translations-left = Gépre vár: { $waiting }. Lekérve: { $asked }. Emberre vár: { $people }. Ellenőrizendő: { $review }.
translations-missing = Hiányzik: { $languages }
translations-no-engine = Nincs beállítva fordítószolgáltatás, ezért emberek fordítanak: /translate
translations-fault-quota = A fordítószolgáltatás kerete elfogyott. Egy óra múlva magától folytatódik.
translations-fault-busy = A fordítószolgáltatás szünetet kér. Magától folytatódik.
translations-fault-settings = A fordítószolgáltatás nem fogadja a kéréseinket. Az üzemeltetőnek ellenőriznie kell a beállításait.
translations-fault-unreachable = A fordítószolgáltatás nem válaszol. Percenként újra próbálkozunk.
translations-fault-other = Néhány fordítást nem lehetett felhasználni. Ezekkel újra próbálkozunk.
translations-begun = Fordításra előjegyezve: { $count }
translations-begin = A többi fordítása
translations-refresh = Frissítés
translations-file = Fájlként
translations-compare = Szavazatok összevetése
translations-queue = Fordítás itt
translations-file-note = Töltse ki a „translation” oszlopot, és adja át a fájlt az üzemeltetőnek: polyphony translations import
compare-title = <b>Fordítások, amelyeknek az olvasói másképp szavaznak</b>
compare-line = { $number }. sz., { $language }: egyetért: { $share }, a többiek: { $others }
compare-none = Nincs ilyen: minden fordítás olvasói úgy szavaznak, mint a többiek.
notice-translated = A döntősök gépi fordítása elkészült. Kész: { $done } / { $wanted }. Emberre vár: { $people }. /translations
round-preview-untranslated = Még hiányzó fordítások: { $count }. Ahol nincs fordítás, az eredeti szöveg olvasható.
queue-translations = Fordítások: { $count }
command-agenda = Mi lett az eredménye
command-positions = Szervezetek álláspontjai
command-measure = Hír arról, mi történik az ügyben
button-agenda = Napirend
agenda-none = Még nincs napirend. Az eredmények közzététele után itt lesz látható.
agenda-later = Minden ország legjobb javaslatai továbbjutnak az európai fordulóba. A napirend annak eredményei után lesz itt látható.
agenda-which = <b>Melyik konzultáció napirendjét szeretné látni?</b>
agenda-title = <b>Napirend: { $question }</b>
agenda-note = Ezeket a javaslatokat támogatják a legtöbben. Zárójelben az a tartomány áll, amelybe az arány 95%-os biztonsággal esik.
agenda-balanced = Minden ország egyformán számít, akárhányan élnek benne.
agenda-balanced-groups = Minden csoport egyformán számít, akárhányan tartoznak bele.
agenda-behind = A napirendről lemaradtak:
agenda-few = Túl kevés a szavazat ahhoz, hogy bármit mondhassunk.
agenda-place = Helyezés: { $place } / { $count }
agenda-cell = { $country }: egyetért: { $share }, szavazatok: { $votes }
agenda-lowest = A legkisebb támogatottság: { $country } ({ $share })
agenda-majorities = Ezek közül ennyiben ért egyet a többség: { $number } / { $count }
agenda-hidden = Ahol nagyon kevesen szavaztak, semmit sem mutatunk, hogy senkinek a véleményét ne lehessen kitalálni.
agenda-evened = Amit nem mutatunk, az az arányokba csak átlagként számít bele. A helyezésekről minden szavazat dönt.
agenda-page = Minden eredmény egy oldalon
agenda-voices = <b>Mit mondanak a szervezetek</b>
agenda-measures = <b>Mi történik az ügyben</b>
agenda-said = { $name }: „{ $text }”
agenda-measure = <i>{ $state }, { $date }</i>: „{ $text }”
stance-support = Támogatja
stance-conditional = Feltétellel támogatja
stance-oppose = Ellenzi
progress-planned = Tervbe véve
progress-under-way = Folyamatban
progress-done = Megvalósult
progress-dropped = Elvetve
agenda-follow = Követem
agenda-unfollow = Nem követem tovább
agenda-followed = Szólunk, ha történik valami az ügyben.
agenda-unfollowed = Erről többé nem szólunk, hacsak nem Ön írta, vagy nem szavazott róla.
agenda-open = Megnézem
notice-agenda = <b>Az eredményeket közzétettük.</b> Felkerült a napirendre egy javaslat, amelyet Ön írt vagy követ, helyezése: { $place }. A javaslat:
notice-measure = <b>Történt valami</b> egy javaslat ügyében, amelyet Ön írt, amelyről szavazott, vagy amelyet követ:
position-invitation =
    <b>Meghívjuk, hogy nyilatkozzon a következő szervezet nevében: { $name }</b>. Elmondhatja, mit gondol a szervezet arról, amit a polgárok napirendre tűztek.

    Amit a szervezet nevében mond, az nyilvános. Az nem nyilvános, hogy Ön kicsoda: titkosítva megőrizzük, hol érhető el, amíg a szervezet nevében nyilatkozik.
position-speaks = <b>Ön a következő szervezet nevében nyilatkozik: { $name }</b>. Ide így térhet vissza: /position
position-which = <b>Melyik szervezet nevében?</b>
position-none = Ön nem nyilatkozik szervezet nevében.
position-not-yet = A napirendet még nem tették közzé.
position-nothing = Még nincs álláspont
position-ask = Mi a szervezet álláspontja erről a javaslatról?
position-condition = <b>Milyen feltétellel?</b> Kérjük, írja le legfeljebb { $limit } karakterben; az álláspont csak akkor számít.
position-sentence = Feljegyeztük. Ha szeretné, írjon mellé egy mondatot legfeljebb { $limit } karakterben.
position-long = Kérjük, írja le újra, legfeljebb { $limit } karakterben.
position-kept = Feljegyeztük. Bármikor módosíthatja vagy visszavonhatja.
position-take-back = Nincs álláspont
position-taken-back = A szervezetnek már nincs álláspontja erről.
organisations-title = <b>Szervezetek, amelyektől álláspontot kérünk ({ $consultation })</b>
organisations-none = Még egyet sem hívtak meg.
organisations-speaks = { $name }: csatlakozott, álláspontok: { $number }
organisations-invited = { $name }: meghívva, eddig: { $date }
organisations-silent = { $name }: senki sem nyilatkozik a nevében. Ha ugyanezzel a névvel újra meghívja, új hivatkozást kap.
organisations-invite = Szervezet meghívása
organisations-remove = Eltávolítás: { $name }
organisations-remove-yes = Igen, eltávolítom
organisations-ask = <b>Mi a szervezet neve?</b> { $shortest }–{ $longest } karakter
organisations-ask-again = Kérjük, csak a nevét írja be, { $shortest }–{ $longest } karakterben.
organisations-already = Ennek a szervezetnek a nevében már nyilatkozik valaki: { $name }. Ha ezt másra bízná, távolítsa el a szervezetet, és hívja meg újra.
organisations-link = <b>Ez egyetlen személynek szóló meghívó, aki ezután a következő szervezet nevében nyilatkozik: { $name }</b>. Egyszer használható, eddig: { $date }. A hivatkozást csak ennek a személynek küldje el:
organisations-remove-sure = <b>Eltávolítja ezt a szervezetet: { $name }?</b> Többé senki sem nyilatkozik a nevében, és az álláspontjai nem jelennek meg.
organisations-removed = Ettől a szervezettől többé nem kérünk álláspontot: { $name }
organisations-gone = Ez a szervezet már nem szerepel itt.
measure-how = Kérjük, írja be a javaslat számát, az állapotát, a napot és egy mondatot, például: /measure 123 done 2026-12-01 …
measure-states = Állapot: <code>planned</code> (tervbe véve), <code>under-way</code> (folyamatban), <code>done</code> (megvalósult), <code>dropped</code> (elvetve)
measure-day = Kérjük, a napot így írja: év, hónap és nap, például 2026-12-01.
measure-length = Kérjük, { $shortest }–{ $longest } karaktert írjon.
measure-not-on = Az Ön napirendjén nem szerepel { $number }. számú javaslat.
measure-preview = Erről értesülnek, akik a javaslatot írták, szavaztak róla vagy követik. Ennyien vannak: { $count }
measure-post = Közzététel
measure-posted = Közzétettük. Értesítjük őket.
measure-not-now = Ezt már közzétették, vagy már nem lehet közzétenni.
command-consultation = A konzultáció megtekintése és módosítása
consultation-open = Mindenki számára nyitott
consultation-members = Csak tagoknak, mindenkinek saját kóddal
consultation-zone = <b>Fordulók</b> (időzóna: { $zone }):
consultation-places = <b>Hol zajlik</b> ({ $number }):
consultation-limits =
    Alsó korhatár: { $age }
    Javaslatok száma személyenként és naponta: { $proposals }
    Ennyi bejelentés után rejtjük el a javaslatot: { $reports }
    Ennyi nap után töröljük egy személy minden adatát: { $days }
    Hírek azoknak, akik kérik: { $digest }
consultation-operators = az üzemeltető beállítása szerint
consultation-texts =
    <b>Szövegek, ennyi nyelven a 24-ből</b>
    Kérdés: { $question }
    A javaslatok kezdőszavai: { $opening }
    Saját adatvédelmi tájékoztató: { $privacy } (változat: { $version })
    Jogi szöveg: { $legal }
consultation-themes = Témák: { $themes }
consultation-how =
    Módosításhoz írja be, mi a neve a fájlban, és mi az új érték; törléshez az érték helyére írjon kötőjelet:
    <code>/consultation organiser …</code>
    <code>/consultation rounds.1.closes 2026-06-01 18:00</code>
    <code>/consultation legal -</code>
consultation-file = Kérem a fájlt
consultation-file-note = A konzultáció fájlként. Minden sor fölött az áll, mi engedhető meg ott.
consultation-both =
    Eddig: { $before }

    Mostantól: { $after }
consultation-nothing = semmi
consultation-round-then =
    Az időpontok időzónája: { $zone }
    A forduló állapota ekkor: { $state }
consultation-again = A következő szavazata előtt minden résztvevőt újra megkérdezünk, hozzájárul-e ehhez.
consultation-faults = <b>Ez nem lehetséges.</b> Semmi sem változott:
consultation-same = Már most is így van. Semmi sem változott.
consultation-done = <b>Módosítva.</b>
consultation-not-now = Semmi sem változott: ez már megtörtént, vagy közben valaki módosított valamit.
consultation-meanwhile = <b>Közben valaki módosította.</b> Semmi sem veszett el belőle. Felülírja az Ön módosításával?
frozen-slug = A rövid név marad, mert hivatkozások vezetnek hozzá.
frozen-kind = Már szavaztak: a konzultáció többé nem nyitható meg mindenki számára, és nem korlátozható a tagokra.
frozen-round-kind = Ebben a fordulóban már szavaztak: a fajtája marad.
frozen-round = Fordulót nem lehet törölni. Dátumok nélkül nem nyílik meg.
frozen-country = Már szavaztak, vagy vannak javaslatok ebből az országból: nem lehet törölni.
frozen-age = Már szavaztak: az alsó korhatár csak emelhető.
frozen-opening = Már vannak javaslatok, amelyek ezekkel a szavakkal kezdődnek: a szavak maradnak.
frozen-version = Az adatvédelmi tájékoztató változatszáma csak növelhető.
frozen-voted = Azóta már szavaztak: a forduló nem állítható vissza.
frozen-published = Az eredményeket közzétették. Ezt itt vonhatja vissza: /round
button-rounds = Fordulók
notice-round =
    <b>Az ütemezés szerint: { $consultation }</b>

    { $round }: { $state }
member-welcome =
    <b>{ $question }</b>

    Üdvözöljük a Polyphonyban! A szervező ({ $organiser }) a saját tagjait kérdezi meg. Egyenként elolvashatja mások javaslatait, és megmondhatja, egyetért-e velük.

    Ez automatizált szolgáltatás: egy program válaszol Önnek. Nyelvét, csoportját és szavazatait csak azután tároljuk, hogy ehhez hozzájárult. Hogyan léphet ki, és mit tudunk Önről: /privacy

    <b>Melyik nyelvet választja?</b>
member-consent =
    <b>Az Ön hozzájárulása</b>

    A nyilvános javaslatokra leadott szavazat politikai véleménynek számít. Ezért kérjük a hozzájárulását, mielőtt bármit tárolnánk.

    Ha hozzájárul, a szervező ({ $organiser }) ehhez a konzultációhoz tárolja az Ön szavazatait, nyelvét és csoportját. Az Ön csoportja: { $group }

    A kódja egyszer használható. Ha hozzájárul, felhasználtként jelöljük meg, és semmi sem árulja el, melyik kód volt az Öné. Az alkalmazásbeli azonosítóját titkosítjuk, és a szavazataitól elkülönítve őrizzük. Csak összesített eredményeket teszünk közzé, azt soha, hogy ki hogyan szavazott.

    A részvételhez legalább { $age } évesnek kell lennie. Hozzájárulását bármikor visszavonhatja, ugyanolyan egyszerűen, ahogyan megadja: /privacy. Kérdések: { $contact }
member-code-prompt = <b>Ez a konzultáció csak tagoknak szól.</b> Kérjük, írja be a kapott kódot; a nagybetűk és a kötőjelek nem számítanak.
member-code-wrong = Ezt a kódot nem ismerjük. Kérjük, vesse össze betűről betűre azzal, amelyet kapott.
member-code-used = Ezt a kódot már felhasználták. Ha Ön volt az egy másik alkalmazásban, kösse össze ott a két alkalmazást a /link paranccsal.
member-code-closed = A kódhoz tartozó konzultáció jelenleg nincs nyitva.
button-code = Van kódom
member-author = — egy másik tag
member-country = A csoportját a kódja határozza meg, és nem módosítható. Az Ön csoportja: { $group }
member-settings = Nyelv: { $language } · Csoport: { $group }
member-privacy = Ebben a konzultációban az ország helyett a csoport számít. Az Ön csoportja: { $group }. A kódját felhasználtként jelöltük meg, és semmi sem árulja el, melyik kód volt az Öné.
member-forget = A kódjával nem vehet részt újra: felhasznált marad, hogy senki ne szavazzon kétszer.
member-results-all = <b>Eredmények: minden csoport</b>
member-results-mine = Az én csoportom
member-results-everyone = Minden csoport
participation-button = Részvétel
countries-button = Országonként, képként
groups-button = Csoportonként, képként
participation-country = <b>Részvétel: { $country }</b>
participation-all = <b>Részvétel: minden ország</b>
participation-groups = <b>Részvétel: minden csoport</b>
participation-people = Résztvevők száma
participation-votes = Napi szavazatok
participation-until = { $date } – résztvevők: { $people }, szavazatok: { $votes }, javaslatok: { $proposals }
participation-alt = Görbe, amely azt mutatja, hányan vettek részt az egyes napokig, mellette az egyes napok szavazatai.
participation-most = A legtöbb szavazat egy nap alatt: { $votes }
countries-title = Az egyetértők aránya országonként
groups-title = Az egyetértők aránya csoportonként
countries-votes = Szavazat
countries-note = Pontok: az egyetértők aránya. Vonalak: az a tartomány, amelybe az arány 95%-os biztonsággal esik.
countries-rest = Középső csoportok, amelyek itt nem láthatók: { $number }
web-choose-picture = Kép kiválasztása
web-picture-sent = [Kép]
web-picture-sending = A kép küldése folyamatban…
picture-too-large = Ez a kép túl nagy. Kérjük, legfeljebb { $limit } MB méretűt küldjön.
picture-broken = Ezt a képet nem lehet megnyitni: a fájl sérült vagy hiányos. Kérjük, küldjön másikat.
picture-format = Ez nem használható kép. Kérjük, JPEG, PNG vagy WebP formátumút küldjön.
picture-large = Ez a kép túl sok képpontból áll: a szélessége és a magassága együtt legfeljebb 10 000 képpont lehet. Kérjük, küldjön kisebbet.
picture-shape = Ez a kép túl hosszú és keskeny: az egyik oldala legfeljebb 20-szor olyan hosszú lehet, mint a másik. Kérjük, küldjön másikat.
digest-title = <b>Hírek: { $question }</b>
digest-published = Az eredményeket közzétettük.
digest-new = Új javaslatok, amelyekről szavazhat: { $number }
digest-people = Résztvevők száma: { $people }
digest-people-here = Résztvevők száma – { $country }: { $here }, minden ország: { $all }
digest-agreed = <b>A többség egyetért: { $country }</b>
digest-everywhere = <b>A többség egyetért: minden ország</b>
digest-divided = <b>Megoszlanak a vélemények: { $country }</b>
digest-own = <b>Az Ön javaslatai</b>
digest-own-entry = { $number }. sz.: { $proposal }
digest-line = egyetért: { $share } · szavazatok: { $votes }
digest-few = szavazatok: { $votes }
digest-machine = gépi fordítás
digest-note = Ezekről a javaslatokról szavazott.
digest-vote = Szavazok tovább
digest-stop = Nem kérek több hírt
privacy-messages = Engedélyezheti, hogy írjunk Önnek: eredmények, új javaslatok és a szervező üzenetei.
broadcast-footer = <i>Feladó: { $organiser }. Az üzenetek leállítása: /stop</i>
broadcast-stop = Ilyen üzenetek leállítása
broadcast-stopped = Rendben: nem kap több üzenetet szervezőktől, és eredményeket sem. A saját javaslatairól továbbra is kap híreket. Ezen itt változtathat: /settings
command-broadcast = Üzenet sok embernek
broadcast-title = <b>Üzenetek a konzultáció résztvevőinek: { $consultation }</b>
broadcast-none = Még nem küldtek üzenetet.
broadcast-line = { $number }. sz.: { $state } · { $sent } / { $expected }
broadcast-state-waiting = időzítve
broadcast-state-running = küldés folyamatban
broadcast-state-paused = szünetel
broadcast-state-done = elküldve
broadcast-state-cancelled = idő előtt leállítva
broadcast-new = Új üzenet
broadcast-go-on = Írás folytatása
broadcast-watch = { $number }. számú üzenet
broadcast-gone = Ez az üzenet már nincs meg, vagy már elküldték.
broadcast-draft-title =
    <b>Üzenet a konzultáció résztvevőinek: { $consultation }</b>

    Semmit sem küldünk el, amíg nem látta, hányan kapják meg, és meg nem erősítette.
broadcast-texts-in = Szöveg: { $languages }
broadcast-texts-none = Szöveg: még nincs
broadcast-texts-machine = Gép írta; kérjük, nézze át: { $languages }
broadcast-texts-waiting = Egy gép még írja: { $languages }
broadcast-texts-missing = Szöveg nélkül; aki ezeken a nyelveken olvas, nem kapja meg az üzenetet: { $languages }
broadcast-picture-there = Kép: van
broadcast-picture-bare = Még nincs leírva, mit mutat a kép: { $languages }
broadcast-where = Hol: { $places }
broadcast-reads = Nyelvek: { $languages }
broadcast-who = Címzettek: { $who }
broadcast-everywhere = mindenhol
broadcast-every-language = mind
broadcast-who-all = Mindenki
broadcast-who-voted = Akik szavaztak
broadcast-who-not-voted = Akik még nem szavaztak
broadcast-who-proposed = Akik javaslatot tettek
broadcast-who-silent = Akik 14 napja nem jártak itt
broadcast-leads = Gomb: { $button }
broadcast-begins = Kezdete: { $time }
broadcast-ends = A küldés vége: { $time }
broadcast-at-once = Azonnal
broadcast-no-end = Nincs határidő
broadcast-no-button = Nincs gomb
broadcast-zone = Időzóna: { $zone }
broadcast-texts = Szöveg
broadcast-picture = Kép
broadcast-button = Gomb
broadcast-audience = Címzettek
broadcast-when = Kezdet
broadcast-until = Vég
broadcast-preview = Megnézem
broadcast-send = Küldés …
broadcast-delete = Törlés
broadcast-delete-yes = Igen, törlöm
broadcast-delete-sure = Törli ezt az üzenetet?
broadcast-deleted = Az üzenetet töröltük. Semmit sem küldtünk el.
broadcast-texts-choose = <b>Milyen nyelven szeretne írni?</b>
broadcast-translate = A többit gép írja meg
broadcast-translate-later = Az itteni fordítószolgáltatás az üzenetekhez túl későn válaszol; kérjük, a többi nyelven írja meg Ön a szöveget.
broadcast-translating = Egy gép most írja; szólunk, ha elkészült: { $languages }
broadcast-translated = Gép által írt szövegek: { $number }. Kérjük, nézze át őket.
broadcast-untranslated = Kérjük, ezeket Ön írja meg: { $languages }
broadcast-text-there = Ez a szöveg: { $language }
broadcast-text-out = Eltávolítás
broadcast-text-ask =
    Kérjük, írja meg a szöveget. Nyelv: { $language }

    Legfeljebb { $longest } karakter. Használható címkék: { $tags }
broadcast-text-kept = A szöveget elmentettük. Nyelv: { $language }
broadcast-text-empty = Nincs benne semmi olvasható.
broadcast-text-long = Ez túl hosszú: { $length } karakter. Legfeljebb { $longest } karakter fér el.
broadcast-fault =
    Semmit sem mentettünk el: { $why }

    Címke: <code>{ $tag }</code>
    Hol: { $near }
broadcast-fault-unknown = ez a címke nem használható.
broadcast-fault-unfinished = ez a címke nincs befejezve.
broadcast-fault-attributes = ebben a címkében csak a neve állhat.
broadcast-fault-link = egy hivatkozáshoz olyan cím kell, amelynek eleje: https://
broadcast-fault-inside = ez a címke nem állhat másik címkén belül.
broadcast-fault-unopened = ez a címke olyasmit zár le, amit nem nyitottak meg.
broadcast-fault-crossed = ez a címke nem azt zárja le, amit utoljára megnyitottak.
broadcast-fault-unclosed = ez a címke nincs lezárva.
broadcast-picture-ask = Kérjük, küldjön egy képet: JPEG, PNG vagy WebP.
broadcast-picture-out = A kép eltávolítása
broadcast-picture-long = Kép alatt a szöveg legfeljebb { $longest } karakter lehet. A képet nem mentettük el, mert ezek hosszabbak: { $languages }
broadcast-picture-kept = A képet elmentettük.
broadcast-alt-ask =
    Mit mutat a kép? Kérjük, írja le egy-két mondatban azoknak, akik nem látják. Nyelv: { $language }

    Legfeljebb { $longest } karakter.
broadcast-alt-quoted = <i>{ $text }</i>
broadcast-button-choose = <b>Hová vezessen egy gomb az üzenet alatt?</b>
broadcast-audience-note = Csak azoknak írunk, akik engedélyezték az üzeneteket. Senkit sem aszerint választunk ki, hogyan szavazott.
broadcast-countries = Országok
broadcast-groups = Csoportok
broadcast-languages = Nyelvek
broadcast-places-ask =
    Kérjük, írja be a helyeket ezekkel a kódokkal (mindenhol: { $all }): { $codes }

    Ha nem változtat rajta: /broadcast
broadcast-languages-ask =
    Kérjük, írja be a nyelveket ezekkel a kódokkal (mind: { $all }): { $codes }

    Ha nem változtat rajta: /broadcast
broadcast-code-unknown = Nincs ilyen kód: { $code }
broadcast-when-ask = <b>Mikor kezdődjön a küldés?</b>
broadcast-until-ask = <b>Melyik időpont után ne küldjük már?</b>
broadcast-time-how =
    Kérjük, írjon be egy napot és egy időpontot, például: 2030-11-30 17:00

    Időzóna: { $zone }
broadcast-time-none = Ilyen időpont nincs, vagy kétszer is van.
broadcast-time-past = Ez az időpont elmúlt. Kérjük, válasszon későbbit.
broadcast-time-order = A vége a kezdete előtt lenne. Kérjük, válasszon más időpontokat.
broadcast-no-text = Még nincs szöveg.
broadcast-preview-choose = <b>Milyen nyelven szeretné megnézni?</b>
broadcast-nobody = Ezt az üzenetet senki sem kapná meg.
broadcast-without-text = Kimaradnak, mert a nyelvükön nincs szöveg – { $languages }
broadcast-capped = Kimaradnak, mert ezen a héten már elég üzenetet kaptak: { $number }
broadcast-recipients = <b>Címzettek: { $number }</b>
broadcast-takes = Legalább ennyi ideig tart: { $span }
broadcast-night = Az üzenetet { $from } és { $until } között küldjük, az egyes országok helyi ideje szerint.
broadcast-others = Egy másik üzenet küldése is folyamatban van; a kettőt együtt sem küldjük gyorsabban, mint egyet.
broadcast-type-number =
    <b>A küldéshez írja be a címzettek számát: { $number }</b>

    Ha bármi mást ír be, semmit sem küldünk el.
broadcast-number-wrong = Semmit sem küldtünk el: nem ez a címzettek száma. A helyes szám: { $number }.
broadcast-begun = A(z) { $number }. számú üzenet küldése most kezdődik.
broadcast-planned = A(z) { $number }. számú üzenetet a megadott időpontban küldjük el.
broadcast-number-title = <b>{ $number }. számú üzenet a konzultáció résztvevőinek: { $consultation }</b>
broadcast-count-sent = Elküldve: { $number }
broadcast-count-failed = Sikertelen: { $number }
broadcast-count-stopped = Letiltottak minket: { $number }
broadcast-count-unknown = Nem tudni, megérkezett-e: { $number }
broadcast-count-expired = Túl késő: { $number }
broadcast-count-cancelled = Leállítás miatt elmaradt: { $number }
broadcast-count-capped = Ezen a héten már elég üzenetet kaptak: { $number }
broadcast-count-remaining = Még hátravan: { $number }
broadcast-rate = Üzenetek másodpercenként: { $number }
broadcast-left = Hátralévő idő: { $span }
broadcast-pause = Szünet
broadcast-resume = Küldés folytatása
broadcast-end = Leállítás
broadcast-end-yes = Igen, leállítom
broadcast-all = Minden üzenet
broadcast-end-sure = Végleg leállítja a küldést ({ $number }. számú üzenet)? Aki még nem kapta meg, már nem fogja megkapni.
broadcast-not-now = Ez már nem lehetséges.
broadcast-report = Összegzés: { $state }. Címzettek száma: { $number }
broadcast-began = Kezdete: { $time }
broadcast-ended = Vége: { $time }
command-jobs = Ütemezett feladatok
jobs-title = <b>Ütemezett feladatok</b>
jobs-zone = Időzóna: { $zone }
jobs-none = Még semmi sincs beállítva. Az indítás után hamarosan megtörténik.
jobs-name = <b>{ $name }</b>
jobs-every = Időköz: { $span }
jobs-next = Legközelebb: { $time }
jobs-places = Országok: { $number }
jobs-now = Folyamatban, kezdete: { $time }
jobs-last = Legutóbb: { $time }
jobs-count = Darabszám: { $number }
jobs-refresh = Frissítés
job-announcements = Értesítések sok embernek
job-backup = Biztonsági mentés
job-digest-daily = Hírek, naponta
job-digest-weekly = Hírek, hetente
job-maintenance = Az adatbázis karbantartása
job-news = Új javaslatok azoknak, akik várnak rájuk
job-nudges = Emlékeztetők a moderátoroknak
job-retention = Régi adatok törlése
job-rounds = A fordulók dátumai
job-snapshots = Részvétel, napról napra
job-translation = Fordítás
job-outcome-done = kész
job-outcome-failed = sikertelen
job-outcome-skipped = kimaradt, mert túl késő volt
job-note-made = Méret: { $size } MB
job-note-sound = az adatbázis ép
job-note-analysed = az adatbázis statisztikái naprakészek
job-note-damaged = a beolvasott adat sérült
job-note-disk-full = a lemez megtelt
job-note-not-written = a mappába nem lehet írni
job-note-no-pg-dump = a pg_dump nincs telepítve
job-note-pg-dump = a pg_dump hibát jelzett, amely a naplóban olvasható
job-note-program-ended = a program leállt, mielőtt elkészült volna
job-note-stopped = valaki leállította
command-signals = Hullámokban érkezett szavazatok
job-signals = Hullámokban érkezett szavazatok
job-note-apart = ezek a szavazatok most külön számítanak
signals-title = <b>Hullámokban érkezett szavazatok</b>
signals-about = Ezek a szavazatok olyanok, mintha egy kéz adta volna le őket sok fiókkal. Külön számítanak, amíg valaki másképp nem dönt. Lehet, hogy tévedés: például egy iskolai osztály is együtt szavaz.
signals-none = Nem érkeztek szavazatok hullámban.
signals-wave = { $number }. hullám
signals-name = <b>{ $number }. hullám</b> · { $consultation }
signals-when = { $since } – { $until }
signals-facts = { $country } · Résztvevők: { $people } · Szavazatok: { $votes }, ebből általunk választott javaslatra: { $served }
signals-signs = Ami szokatlan: { $signs }
signals-fast = gyors válaszok
signals-alike = egyforma válaszok
signals-new = egyszerre sok új résztvevő
signals-burst = egyszerre sok egyforma szavazat
signals-apart = Ezek a szavazatok külön számítanak.
signals-count = Ezek a szavazatok ugyanúgy számítanak, mint a többi.
signals-fixed = Az eredményeket közzétették: már semmi sem változik.
signals-most = Javaslatok, amelyekre a hullámból a legtöbb szavazat esett:
signals-most-line = • { $number }. sz. ({ $text }): egyetért { $agree }, semleges { $neutral }, nem ért egyet { $disagree }
signals-sum = Összesen: egyetért { $agree }, semleges { $neutral }, nem ért egyet { $disagree }
signals-if-count = Ha ezek a szavazatok számítanának, a legjobbak között:
signals-if-apart = Ha ezek a szavazatok külön számítanának, a legjobbak között:
signals-move = • { $number }. sz. ({ $text }): helyezés: { $before } → { $after }
signals-no-move = Semmi sem változna.
signals-more-moves = … és még { $number }
signals-follow = E szavazatok egy részének áthelyezése még folyamatban van. Ez néhány percig tart.
signals-lead-only = Arról, hogy számítsanak-e, vezető moderátor dönthet.
signals-let-count = Számítsanak
signals-set-apart = Újra külön számítsanak
signals-confirm-count = Igen, számítsanak
signals-confirm-apart = Igen, külön számítsanak
signals-show = A hullámok megnézése
signals-ask-count = Ugyanúgy számítsanak ezek a szavazatok, mint a többi? { $number }. hullám. Résztvevők: { $people }. Szavazatok: { $votes }. Az eredmények közzétételéig újra különválaszthatja őket.
signals-ask-apart = Külön számítsanak ezek a szavazatok? { $number }. hullám. Résztvevők: { $people }. Szavazatok: { $votes }. Az eredmények közzétételéig visszaállíthatja, hogy ugyanúgy számítsanak, mint a többi.
signals-done-count = { $number }. hullám: a szavazatok ugyanúgy számítanak, mint a többi. Nagy hullámnál az utolsók néhány percen belül követik a többit.
signals-done-apart = { $number }. hullám: a szavazatok külön számítanak. Nagy hullámnál az utolsók néhány percen belül követik a többit.
signals-already = Erről már született döntés. Ez a jelenlegi állapot.
signals-gone = Nincs ilyen hullám.
notice-wave =
    <b>Hullámban érkeztek szavazatok: { $consultation }</b>

    Olyanok, mintha egy kéz adta volna le őket sok fiókkal, ezért külön számítanak. Kérjük, nézze meg őket; vezető moderátor dönthet úgy, hogy számítsanak.
page-results = Eredmények
page-description = Mit gondolnak az emberek Európában: „{ $question }”
page-skip = Ugrás a tartalomra
page-parts = Az eredmények részei
page-countries = Országok
page-themes = Témák
page-groups = Véleménycsoportok
page-exposure = Méltányos megjelenés
page-all = Teljes rangsor
page-data = Adatok és módszer
page-chat = A beszélgetés megnyitása
page-people =
    { $people ->
        [one] { $people } résztvevő
       *[other] { $people } résztvevő
    }
page-votes =
    { $votes ->
        [one] { $votes } szavazat
       *[other] { $votes } szavazat
    }
page-published = Közzététel: { $date }
page-notes = Az adatok értelmezése
page-note-interval = A valódi arány 95%-os biztonsággal ebbe a tartományba esik.
page-note-served = A helyezésekről csak az általunk választott és megmutatott javaslatokra leadott szavazatok döntenek.
page-note-linked =
    { $votes ->
        [one] { $votes } szavazat megosztott hivatkozáson át érkezett. Ezt külön számoljuk, és nem változtat a helyezéseken.
       *[other] { $votes } szavazat megosztott hivatkozásokon át érkezett. Ezeket külön számoljuk, és nem változtatnak a helyezéseken.
    }
page-note-apart =
    { $votes ->
        [one] { $votes } szavazat hirtelen hullámban érkezett. Ezt külön számoljuk, és nem változtat a helyezéseken.
       *[other] { $votes } szavazat hirtelen hullámokban érkezett. Ezeket külön számoljuk, és nem változtatnak a helyezéseken.
    }
page-note-translated = Ahol jelezzük, a fordítás gépi. Az eredeti szöveg az egyes javaslatok oldalán olvasható.
page-place = Helyezés
page-proposal = Javaslat
page-range = Tartomány
page-votes-number = Szavazatok
page-country = Ország
page-language = Nyelv
page-people-number = Résztvevők
page-proposals = Javaslatok
page-zone = Eredmény
page-theme = Téma
page-theme-none = Téma nélkül
page-zone-consensus = Konszenzus
page-zone-rejection = Elutasítás
page-zone-limbo = Kevés vélemény
page-zone-controversy = Megosztottság
page-few = kevés
page-agenda-plot = Az egyetértők aránya és tartománya
page-agenda-seen = Minden helyezésnél egy pont az egyetértők arányánál, és egy vonal a tartomány mentén. A táblázatban ugyanezek a számok állnak.
page-countries-plot = Az egyetértők aránya országonként
page-countries-seen = Országonként egy pont az egyetértők arányánál. A táblázatban ugyanezek a számok állnak.
page-countries-each = Résztvevők, szavazatok és javaslatok országonként
page-country-likes = Mit támogatnak a legtöbben: { $country }
page-bars-seen = Soronként egy sáv. A táblázatban ugyanezek a számok állnak.
page-themes-plot = Konszenzusos javaslatok témánként
page-themes-note = A sáv az elég szavazatot kapott javaslatokon belüli arányt mutatja.
page-told = Elég szavazattal
page-groups-note = A hasonlóan szavazók közel állnak egymáshoz. Minden jel több embert jelöl: minél nagyobb, annál többet.
page-groups-seen = Térkép, amelyen a hasonlóan szavazók közel állnak egymáshoz, és minden csoportnak saját alakzata és betűje van.
page-groups-none = Nincs elég szavazat a vélemények térképéhez.
page-group = { $letter } jelű csoport
page-group-agrees = Gyakrabban ért egyet, mint a többiek
page-group-disagrees = Gyakrabban nem ért egyet, mint a többiek
page-group-here = Ez a csoport
page-group-others = A többiek
page-together = Minden csoport egyetért
page-marks = A térkép jelei
page-exposure-promised =
    { $votes ->
        [one] Minden javaslatnak legalább { $votes } szavazatot ígértünk.
       *[other] Minden javaslatnak legalább { $votes } szavazatot ígértünk.
    }
page-exposure-reached = Ennyi javaslat kapta meg: { $reached } / { $count }.
page-exposure-gini = A szavazatok Gini-együtthatója: { $value } (0: minden javaslatnak ugyanannyi van).
page-spread-plot = Hány javaslatnak hány szavazata van
page-halves-plot = Átlagos szavazatszám: korai és késői javaslatok
page-part-all = Mind
page-part-early = Korán elfogadva
page-part-late = Később elfogadva
page-mean = Átlagos szavazatszám
page-least = Legkevesebb szavazat
page-reached = Az ígért szavazatokkal
page-number = { $page }. oldal, összesen { $pages }
page-answers = Mit válaszoltak az emberek
page-original = A szerző szavaival
page-among = Ha másokat kérdeztünk volna, az esetek ekkora részében lenne a legjobbak között: { $share }.
page-method = Hogyan számoltunk
page-method-place = A helyezések a tartomány alsó határát követik: nem elég a nagy támogatottság kevés embertől.
page-licence = Az adatok szabadon felhasználhatók, ha megnevezi a forrást.
page-downloads = Letöltés
page-file-exposure = Szavazatok az egyes javaslatokról (CSV)
page-file-report = Ezeknek az oldalaknak minden adata (JSON)
page-file-open = Nyílt adatok az egyes szavazatokkal, nevek nélkül (ZIP)
page-verify = Bárki ellenőrizheti a ZIP-fájlt ezzel a paranccsal:
page-variants = Ha másképp számoltunk volna
page-variant-light = A legaktívabb résztvevők nélkül
page-variant-alike = A nagyon hasonlóan szavazók egyszer számolva
page-variant-all = A hivatkozáson át érkezett szavazatokkal
page-variant-people = Érintett résztvevők
page-entered = Bekerülne
page-left = Kiesne
page-missing = Itt nincsenek eredmények
page-missing-why = Talán még nem tették közzé őket, vagy már nem érhetők el.
page-soon = Az eredmények összeállítása folyamatban van
page-soon-why = Kérjük, nézzen vissza egy perc múlva.
page-away = Az eredmények most nem jeleníthetők meg
export-open-data = Nyílt adatok: { $name }, { $place }. forduló
export-open-data-file = Ez a fájl a nyílt adatokat tartalmazza: { $name }, { $place }. forduló.
export-open-data-large = Nyílt adatok: { $name }, { $place }. forduló. A fájl { $size } MB méretű, ami túl nagy ehhez a beszélgetéshez.
export-open-data-page = Bárki letöltheti innen: { $address }
export-open-data-members = Ez a konzultáció csak tagoknak szól, ezért a fájl nincs nyilvános oldalon. A szolgáltatás üzemeltetőjétől kérheti el. A fájl neve: { $file }
export-open-data-check =
    A fájl SHA-256-értéke: <code>{ $sum }</code>

    A fájl ellenőrzése: <code>polyphony verify { $file }</code>
export-open-data-waiting = Nyílt adatok: { $name }, { $place }. forduló. A fájl készül. Kérjük, próbálja újra néhány perc múlva.
theme-suggested = A ★ csak ajánlás, a már témához rendelt javaslatokhoz való hasonlóság alapján. Ön dönt.
