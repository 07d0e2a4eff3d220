welcome =
    <b>{ $question }</b>

    Sveiki! „Polyphony“ – tai piliečių konsultacijos, kurias rengia { $organiser }. Jūs po vieną skaitote bendrapiliečių pasiūlymus ir pasakote, ar sutinkate, ar ne.

    Tai automatinė paslauga: Jums atsako kompiuterio programa. Jūsų kalba, šalis ir balsai išsaugomi tik gavus Jūsų sutikimą. Kaip pasitraukti ir ką apie Jus žinome: /privacy

    <b>Kuria kalba norėtumėte bendrauti?</b>
welcome-language = <b>Kuria kalba norėtumėte bendrauti?</b>
language-set = Dabar bendraujame lietuviškai.
country-question = <b>Kurioje šalyje gyvenate?</b> Balsuosite kartu su tos šalies piliečiais.
country-set = Jūsų šalis: { $country }
country-not-open = Pasirinktoje šalyje ({ $country }) šios konsultacijos nevyksta. Galite pasirinkti kitą šalį arba užsukti vėliau.
consent-request =
    <b>Jūsų sutikimas</b>

    Balsai dėl viešų pasiūlymų atskleidžia politines pažiūras. Todėl prieš ką nors išsaugodami paklausiame.

    Jei sutiksite, { $organiser } šioms konsultacijoms išsaugos Jūsų balsus, kalbą ir šalį. Jūsų tapatybė šioje programėlėje užšifruojama ir laikoma atskirai nuo balsų. Skelbiame tik bendrus skaičius ir niekada neskelbiame, kaip balsavo atskiras žmogus.

    Dalyvauti galima nuo { $age } metų. Sutikimą galite bet kada atšaukti taip pat lengvai, kaip jį duodate: /privacy. Klausimai: { $contact }
consent-yes = Sutinku ir man yra bent { $age } metų
consent-no = Ne, ačiū
consent-thanks = Ačiū. Štai pirmasis pasiūlymas.
consent-declined =
    Gerai. Apie Jus nieko neišsaugota, o tai, ko reikėjo šiam pokalbiui, bus ištrinta per parą.

    Jei persigalvosite, parašykite /start.
consent-needed = Kad galėtumėte balsuoti, mums reikia Jūsų sutikimo.
no-consultation = Šiuo metu jokios konsultacijos nevyksta. Prašome užsukti vėliau.
link-unknown = Ši nuoroda niekur nebeveda, todėl pradėkime nuo pradžių.
card-proposal = <b>{ $proposal }</b>
card-author = — bendrapiliečių pasiūlymas, { $country }
vote-agree = Sutinku
vote-neutral = Neutraliai
vote-disagree = Nesutinku
skip = Praleisti
more = Daugiau
change-vote = Keisti paskutinį mano balsą
last-vote-agree = <i>Paskutinis Jūsų balsas: sutinkate su pasiūlymu „{ $proposal }“. Jei norite, pasakykite kodėl:</i>
last-vote-neutral = <i>Paskutinis Jūsų balsas: neutraliai vertinate pasiūlymą „{ $proposal }“. Jei norite, pasakykite kodėl:</i>
last-vote-disagree = <i>Paskutinis Jūsų balsas: nesutinkate su pasiūlymu „{ $proposal }“. Jei norite, pasakykite kodėl:</i>
reason-favourite = Labiausiai patinka
reason-doable = Įgyvendinama
reason-obvious = Savaime suprantama
reason-no-way = Jokiu būdu
reason-unrealistic = Nerealu
reason-empty = Tušti žodžiai
reason-not-understood = Nesuprantu
reason-no-opinion = Neturiu nuomonės
reason-indifferent = Man nesvarbu
recorded-agree = Įrašyta: sutinkate.
recorded-neutral = Įrašyta: vertinate neutraliai.
recorded-disagree = Įrašyta: nesutinkate.
recorded-share =
    { $votes ->
        [one] { $share } iš { $votes } balso – „Sutinku“.
        [few] { $share } iš { $votes } balsų – „Sutinku“.
        [many] { $share } iš { $votes } balso – „Sutinku“.
       *[other] { $share } iš { $votes } balsų – „Sutinku“.
    }
already-agree = Jau anksčiau sutikote. Jūsų balsas skaičiuojamas vieną kartą.
already-neutral = Jau anksčiau įvertinote neutraliai. Jūsų balsas skaičiuojamas vieną kartą.
already-disagree = Jau anksčiau nesutikote. Jūsų balsas skaičiuojamas vieną kartą.
changed-agree = Pakeista: dabar sutinkate.
changed-neutral = Pakeista: dabar vertinate neutraliai.
changed-disagree = Pakeista: dabar nesutinkate.
withdrawn = Jūsų balsas pašalintas.
skipped = Praleista. Praleidimas nelaikomas neutraliu balsu.
reason-noted = Užrašyta. Ačiū.
reason-removed = Atšaukta.
change-agree = Jūsų balsas: <b>sutinku</b>. Pasiūlymas: „{ $proposal }“
change-neutral = Jūsų balsas: <b>neutraliai</b>. Pasiūlymas: „{ $proposal }“
change-disagree = Jūsų balsas: <b>nesutinku</b>. Pasiūlymas: „{ $proposal }“
change-question = Koks jis turėtų būti?
withdraw-vote = Pašalinti mano balsą
back = Atgal
nothing-to-change = Kol kas neturite balso, kurį būtų galima keisti.
summary =
    { $count ->
        [one] <b>Peržiūrėjote { $count } pasiūlymą.</b>
        [few] <b>Peržiūrėjote { $count } pasiūlymus.</b>
        [many] <b>Peržiūrėjote { $count } pasiūlymo.</b>
       *[other] <b>Peržiūrėjote { $count } pasiūlymų.</b>
    }
summary-counts = Sutinku: { $agree } · Neutraliai: { $neutral } · Nesutinku: { $disagree } · Praleista: { $skipped }
summary-question = Ar norėtumėte tęsti?
go-on = Tęsti
stop = Kol kas užteks
stopped = Ačiū, kad dalyvavote. Jūsų balsai išsaugoti. Jei norėsite tęsti, palieskite mygtuką arba parašykite /start.
nothing-left = <b>Peržiūrėjote visus pasiūlymus, dėl kurių galite balsuoti.</b> Ačiū!
nothing-left-offer = Ar parašyti Jums vieną kartą, kai atsiras naujų pasiūlymų? Bet kada galite to atsisakyti: /privacy.
tell-me = Taip, praneškite man
do-not-tell-me = Nerašykite man
tell-me-set = Sutarta: parašysime Jums vieną kartą, kai bus naujienų.
tell-me-off = Sutarta: Jums nerašysime.
tell-me-message = Yra naujų bendrapiliečių pasiūlymų. Ar norėtumėte juos pamatyti?
more-title = <b>Ką norėtumėte daryti?</b>
button-language = Kalba
button-country = Šalis
button-privacy = Privatumas
button-help = Pagalba
help =
    <b>Kaip tai veikia</b>

    Rodome Jums po vieną pasiūlymą. Palieskite „Sutinku“, „Neutraliai“ ar „Nesutinku“ arba pasiūlymą praleiskite. Taip pat galite įrašyti žodį, esantį ant mygtuko, arba jo numerį: 1, 2, 3…

    Kaip balsavo kiti, matote tik po savo balso. Savo balsą galite pakeisti arba pašalinti.
privacy =
    <b>Privatumas</b>

    Šias konsultacijas rengia { $organiser }. Jums atsako programa, o ne žmogus.

    Jūsų sutikimu saugoma: Jūsų balsai, kalba, šalis ir tai, kuriuos pasiūlymus matėte. Jūsų tapatybė šioje programėlėje užšifruota ir ją galima rasti tik turint slaptąjį raktą. Balsai saugomi pažymėti numeriu, be Jūsų tapatybės. Nesaugome nei vardo, nei naudotojo vardo, nei nuotraukos ir skelbiame tik bendrus skaičius.

    Be Jūsų sutikimo saugoma tik šio pokalbio būsena, ne ilgiau kaip parą.

    Klausimai ir skundai: { $contact }
privacy-consent = Sutikimo data: { $date }.
privacy-no-consent = Jūs nedavėte sutikimo.
privacy-tell-me = Parašysime Jums vieną kartą, kai atsiras naujų pasiūlymų.
privacy-withdraw = Atšaukti mano sutikimą
withdraw-yes = Ištrinti viską
withdraw-no = Palikti viską
withdraw-done = Viskas apie Jus ištrinta. Ačiū, kad dalyvavote. Jei kada nors norėsite pradėti iš naujo, parašykite /start.
command-start = Balsuoti dėl pasiūlymų
command-language = Keisti kalbą
command-country = Keisti šalį
command-privacy = Kas saugoma ir kaip pasitraukti
command-help = Kaip tai veikia
not-understood = Atsiprašome, nepavyko suprasti. Galite paliesti mygtuką arba įrašyti jo numerį:
not-text = Suprantu tik tekstą ir mygtukus. Parašykite /help, jei norite sužinoti, kaip tai veikia.
button-old = Šis mygtukas nebeveikia. Tęskime nuo čia.
proposal-unknown = Tokio pasiūlymo nėra arba jis Jums nebuvo parodytas. Štai kitas.
proposal-closed = Balsavimas dėl šio pasiūlymo baigtas, todėl niekas nepakeista. Štai kitas.
proposal-own = Tai Jūsų pasiūlymas. Dėl jo balsuoja kiti.
try-again = Šiuo metu nepavyko ir niekas neįrašyta. Bandykite dar kartą po minutės.
too-long = Tai per ilgas tekstas. Didžiausias leidžiamas ženklų skaičius: { $limit }.
too-fast = Tai buvo labai greitai. Šiek tiek palaukite ir bandykite dar kartą.
group-only-private = Su manimi balsuojama po vieną. Parašykite man asmeniškai.
open-private = Parašyti man asmeniškai
web-title = Polyphony – piliečių konsultacijos
web-description = Skaitykite bendrapiliečių pasiūlymus ir pasakykite, ar sutinkate, ar ne.
web-conversation = Pokalbis
web-message = Jūsų žinutė
web-send = Siųsti
web-you = Jūs
web-service = Polyphony
web-connecting = Jungiamasi…
web-reconnecting = Ryšys nutrūko. Bandoma iš naujo…
web-connected = Prisijungta
web-skip-to-message = Pereiti prie žinutės laukelio
web-noscript = Šiam pokalbiui reikia „JavaScript“. Dalyvauti galite ir susirašinėjimo programėlėje.
button-propose = Rašyti pasiūlymą
propose-invite = Turite savo idėją? Galite pateikti ją kitiems piliečiams.
propose-prompt =
    <b>Parašykite savo pasiūlymą</b>

    Kiekvienas pasiūlymas prasideda žodžiais „{ $opening } …“. Parašykite, kaip tęsiasi Jūsų: viena mintis, savais žodžiais, nuo { $shortest } iki { $longest } ženklų.
propose-edit-prompt = <b>Prašome parašyti naują tekstą.</b> Kol kas turite:
propose-closed = Šiuo metu pasiūlymų teikti negalima. Balsuoti vis dar galite.
propose-too-short =
    { $count ->
        [one] Tai tik { $count } ženklas. Prašome parašyti bent { $shortest }.
        [few] Tai tik { $count } ženklai. Prašome parašyti bent { $shortest }.
        [many] Tai tik { $count } ženklo. Prašome parašyti bent { $shortest }.
       *[other] Tai tik { $count } ženklų. Prašome parašyti bent { $shortest }.
    }
propose-too-long =
    { $count ->
        [one] Tai { $count } ženklas, o leidžiama ne daugiau kaip { $longest }. Prašome sutrumpinti.
        [few] Tai { $count } ženklai, o leidžiama ne daugiau kaip { $longest }. Prašome sutrumpinti.
        [many] Tai { $count } ženklo, o leidžiama ne daugiau kaip { $longest }. Prašome sutrumpinti.
       *[other] Tai { $count } ženklų, o leidžiama ne daugiau kaip { $longest }. Prašome sutrumpinti.
    }
propose-language = <b>Kokia kalba parašytas Jūsų pasiūlymas?</b>
other-language = Kita kalba
propose-similar = <b>Kiti jau pasiūlė ką nors panašaus.</b> Galite balsuoti dėl vieno iš šių pasiūlymų arba vis tiek siųsti savo.
propose-vote-on = Balsuoti: { $number }
propose-all-the-same = Vis tiek siųsti mano
propose-repeat = <b>Tai jau pasiūlyta.</b> Galite dėl to balsuoti:
propose-own-repeat = Šį pasiūlymą jau išsiuntėte. Komanda /mine parodys, kas su juo nutiko.
propose-facts = Kalba: { $language } · Ženklai: { $count } iš { $longest }
propose-preview-note = Prieš parodant kitiems, jį perskaito moderatorius. Jūsų vardas nerodomas. Ar siųsti?
propose-send = Siųsti
propose-edit = Keisti
cancel = Atšaukti
propose-cancelled = Jūsų juodraštis ištrintas.
propose-limit =
    { $count ->
        [one] Per pastarąsias 24 valandas išsiuntėte { $count } pasiūlymą, daugiau negalima. Kitą galėsite siųsti nuo: { $time }. Juodraštis išsaugotas.
        [few] Per pastarąsias 24 valandas išsiuntėte { $count } pasiūlymus, daugiau negalima. Kitą galėsite siųsti nuo: { $time }. Juodraštis išsaugotas.
        [many] Per pastarąsias 24 valandas išsiuntėte { $count } pasiūlymo, daugiau negalima. Kitą galėsite siųsti nuo: { $time }. Juodraštis išsaugotas.
       *[other] Per pastarąsias 24 valandas išsiuntėte { $count } pasiūlymų, daugiau negalima. Kitą galėsite siųsti nuo: { $time }. Juodraštis išsaugotas.
    }
propose-sent =
    <b>Ačiū. Jūsų pasiūlymo Nr. { $number }.</b>

    Pirmiausia jį perskaitys moderatorius. Pranešime, kas nuspręsta. Komanda /mine rodo visus Jūsų pasiūlymus.
propose-offer = Deja, nesupratau. Jei tai pasiūlymas, galime jį tęsti.
propose-offer-yes = Tai pasiūlymas
check-refused = <b>Taip Jūsų pasiūlymo siųsti negalima.</b> Prašome parašyti iš naujo:
check-flagged = Atkreipkite dėmesį, kad moderatorius tai atidžiai peržiūrės:
check-link = Prašome nerašyti interneto adresų ir nuorodų.
check-email = Prašome nerašyti el. pašto adresų.
check-phone = Prašome nerašyti telefono numerių.
check-handle = Prašome nerašyti naudotojų vardų (@…).
check-hashtag = Prašome nerašyti grotažymių (#…).
check-capitals = Prašome nerašyti visko didžiosiomis raidėmis.
check-invisible = Tekste yra nematomų ženklų. Prašome įrašyti jį iš naujo.
check-scripts = Prašome viename žodyje nemaišyti skirtingų abėcėlių raidžių.
check-repeated = Prašome nekartoti daug kartų to paties ženklo.
check-word-refused = Tekste yra žodis, kuris čia neleidžiamas.
check-word-flagged = Tekste yra žodis, galintis įskaudinti kitus.
check-alphabet = Tekstas parašytas ne savo kalbos abėcėle.
check-repeated-word = Tekste daug kartų kartojamas tas pats žodis.
button-mine = Mano pasiūlymai
mine-title = <b>Jūsų pasiūlymai</b>
mine-none = Dar neišsiuntėte nė vieno pasiūlymo.
mine-entry = <b>Nr. { $number }</b> · { $state }
state-waiting = laukia moderatoriaus
state-accepted = priimtas
state-refused = nepriimtas
state-withdrawn = atsiimtas
state-merged = sujungtas su kitu
state-hidden = paslėptas, kol peržiūrės moderatorius
mine-votes-few =
    { $votes ->
        [one] kol kas { $votes } balsas
        [few] kol kas { $votes } balsai
        [many] kol kas { $votes } balso
       *[other] kol kas { $votes } balsų
    }
mine-withdraw = Atsiimti Nr. { $number }
mine-withdrawn = Jūsų pasiūlymas Nr. { $number } atsiimtas.
mine-withdraw-late = Kažkas dėl jo jau balsavo, todėl atsiimti nebegalima.
older = Senesni
notice-accepted = Jūsų pasiūlymas Nr. { $number } priimtas. Kiti piliečiai jau gali dėl jo balsuoti.
notice-refused = Jūsų pasiūlymas Nr. { $number } nepriimtas. Priežastis: { $reason }
notice-merged = Jūsų pasiūlymas Nr. { $number } sako tą patį kaip Nr. { $other }. Nuo šiol balsuojama dėl jo.
notice-hidden = Apie Jūsų pasiūlymą Nr. { $number } gautas pranešimas. Jis paslėptas, kol peržiūrės moderatorius.
notice-restored = Moderatorius peržiūrėjo Jūsų pasiūlymą Nr. { $number }. Jis vėl rodomas.
notice-milestone =
    { $votes ->
        [one] Jūsų pasiūlymas Nr. { $number } gavo { $votes } balsą.
        [few] Jūsų pasiūlymas Nr. { $number } gavo { $votes } balsus.
        [many] Jūsų pasiūlymas Nr. { $number } gavo { $votes } balso.
       *[other] Jūsų pasiūlymas Nr. { $number } gavo { $votes } balsų.
    }
refusal-incomprehensible = Jo neįmanoma suprasti.
refusal-off-topic = Jis neatsako į šios konsultacijos klausimą.
refusal-partisan = Juo pasisakoma už partiją ar asmenį arba prieš juos.
refusal-unlawful = Jis prieštarauja įstatymams.
refusal-advertising = Tai reklama.
refusal-several-ideas = Jame kelios idėjos. Prašome siųsti jas po vieną.
refusal-wrong-language = Jis parašytas kita kalba, nei nurodyta.
refusal-rude = Jis įžeidžiantis.
refusal-out-of-reach = Jis apie tai, ko ši konsultacija pakeisti negali.
refusal-already-proposed = Tai jau pasiūlyta.
refusal-test = Atrodo, kad tai bandymas.
refusal-other = Jis neatitinka šios konsultacijos taisyklių.
button-report = Pranešti apie pasiūlymą
report-question = <b>Kas negerai su šiuo pasiūlymu?</b>
report-illegal = Jis neteisėtas
report-offensive = Jis įžeidžiantis
report-personal-data = Asmens duomenys
report-wrong-language = Netinkama kalba
report-bad-translation = Blogas vertimas
report-duplicate = Toks jau yra
report-other = Kita
report-sentence = Viena žinute parašykite, kas negerai, ne ilgiau kaip { $limit } ženklų.
report-received = <b>Ačiū. Jūsų pranešimo Nr. { $number }.</b> Moderatorius jį peržiūrės, o mes pranešime rezultatą.
report-already = Apie šį pasiūlymą jau pranešėte. Jūsų pranešimo Nr. { $number }.
report-nothing = Šiuo metu nėra pasiūlymo, apie kurį būtų galima pranešti.
notice-report-removed = Jūsų pranešimas Nr. { $number }: moderatorius pasiūlymą pašalino. Ačiū.
notice-report-kept = Jūsų pranešimas Nr. { $number }: moderatorius pasiūlymą peržiūrėjo. Jis lieka.
button-share = Dalytis
share-proposal = <b>Pasidalykite šiuo pasiūlymu</b> su šia nuoroda:
share-consultation = <b>Pasidalykite šia konsultacija</b> su šia nuoroda:
share-send = Siųsti į pokalbį
share-question = O ką manote Jūs?
share-vote = Pasakyti nuomonę
share-open = Atverti konsultaciją
link-elsewhere = Dėl to pasiūlymo balsuojama kitoje šalyje.
web-copied = Nuoroda nukopijuota.
button-results = Rezultatai
results-country = <b>Rezultatai: { $country }</b>
results-all = <b>Rezultatai: visos šalys</b>
results-agreed = <b>Dauguma sutinka</b>
results-divided = <b>Nuomonės skiriasi</b>
results-rejected = <b>Dauguma nesutinka</b>
results-line =
    { $votes ->
        [one] sutinka { $share } (nuo { $low } iki { $high }), { $votes } balsas
        [few] sutinka { $share } (nuo { $low } iki { $high }), { $votes } balsai
        [many] sutinka { $share } (nuo { $low } iki { $high }), { $votes } balso
       *[other] sutinka { $share } (nuo { $low } iki { $high }), { $votes } balsų
    }
results-none = Kol kas nėra ko parodyti. Pasiūlymo rezultatą matysite, kai dėl jo balsuosite ir bus bent { $limit } balsų.
results-note = Tai pasiūlymai, dėl kurių balsavote. Skliausteliuose: ribos, kuriose dalis yra su 95 % tikimybe.
results-published = Konsultacija baigėsi, tai jos rezultatai. Skliausteliuose: ribos, kuriose dalis yra su 95 % tikimybe.
results-my-country = Mano šalis
results-all-countries = Visos šalys
results-picture = Kaip paveikslas
picture-alt = Juostos su sutinkančių, neutralių ir nesutinkančių dalimis.
privacy-retention =
    { $count ->
        [one] Viskas apie Jus ištrinama praėjus { $count } dienai po konsultacijos pabaigos. Jūsų balsai tada vis tiek skaičiuojami, be jokio ryšio su Jumis.
        [few] Viskas apie Jus ištrinama praėjus { $count } dienoms po konsultacijos pabaigos. Jūsų balsai tada vis tiek skaičiuojami, be jokio ryšio su Jumis.
        [many] Viskas apie Jus ištrinama praėjus { $count } dienos po konsultacijos pabaigos. Jūsų balsai tada vis tiek skaičiuojami, be jokio ryšio su Jumis.
       *[other] Viskas apie Jus ištrinama praėjus { $count } dienų po konsultacijos pabaigos. Jūsų balsai tada vis tiek skaičiuojami, be jokio ryšio su Jumis.
    }
privacy-backups = Atsarginės kopijos, kuriose dar yra ištrintų duomenų, po kurio laiko sunaikinamos. Dienų skaičius: { $days }
privacy-changed = <b>Privatumo informacija pasikeitė.</b> Prašome iš naujo nuspręsti, ar norite dalyvauti.
privacy-publish = Galite leisti mums skelbti Jūsų balsus kaip atviruosius duomenis, su atsitiktiniu numeriu ir be Jūsų tapatybės.
privacy-commands =
    /export – failas su viskuo apie Jus
    /forget – ištrinti viską apie Jus
allow-contact = Rašykite man apie rezultatus
allow-publish = Mano balsai kaip atvirieji duomenys
allowed = Pažymėta. Bet kada galite tai atšaukti.
not-allowed = Pažymėta. Tai daugiau neleidžiama.
button-export = Viskas apie mane
export-done = Šiame faile yra viskas, ką apie Jus saugome.
export-download = Atsisiųsti failą
forget-question =
    <b>Ar norite pasitraukti?</b>

    Iš karto ištrinama: Jūsų tapatybė šioje programėlėje, kalba, šalis ir nustatymai, ką matėte, juodraščiai ir pasiūlymai, kurie dar laukia moderatoriaus. Priimti Jūsų pasiūlymai lieka, be jokio ryšio su Jumis.

    Ką daryti su Jūsų balsais?
forget-with-votes = Ištrinti ir mano balsus
forget-keep-votes = Tegul mano balsai galioja
forget-sure-with-votes = <b>Ar tikrai?</b> Viskas apie Jus bus ištrinta ir Jūsų balsai nebegalios. To atšaukti negalima.
forget-sure-keep-votes = <b>Ar tikrai?</b> Viskas apie Jus bus ištrinta. Jūsų balsai ir toliau galios, be jokio ryšio su Jumis. To atšaukti negalima.
demographic-intro = <b>Klausimas apie Jus, jei norite.</b> Atsakymas skaičiuojamas be jokio ryšio su Jumis.
demographic-age = Kiek Jums metų?
demographic-gender = Kas Jums tinka?
demographic-area = Kur gyvenate?
gender-woman = Moteris
gender-man = Vyras
gender-other = Nė vienas iš šių
area-city = Dideliame mieste
area-town = Mažame mieste
area-village = Kaime
demographic-skip = Nenorėčiau sakyti
demographic-thanks = Ačiū už atsakymą.
button-link = Susieti kitą programėlę
link-offer = <b>Dalyvaukite keliose programėlėse kaip vienas asmuo.</b> Per dešimt minučių parašykite tai kitoje programėlėje:
link-prompt = Jei jau turite kodą iš kitos programėlės, parašykite jį čia.
link-question =
    <b>Susieti šį pokalbį su kitu?</b>

    Tada abu bus vienas asmuo: kas naudojasi kitu pokalbiu, mato Jūsų balsus ir gali juos keisti. Tęskite tik jei jis Jūsų. Jei dėl pasiūlymo balsavote du kartus, galioja vėlesnis balsas.
link-yes = Taip, susieti
link-no = Ne
link-done = Abu pokalbiai dabar yra vienas asmuo.
link-wrong = Šis kodas nežinomas arba nebegalioja. Naują gausite kitoje programėlėje su komanda /link.
link-same = Šį kodą gavote čia. Prašome parašyti jį kitoje programėlėje.
button-settings = Nustatymai
settings-title = <b>Nustatymai</b>
settings-place = Kalba: { $language } · Šalis: { $country }
settings-notices-note = Naujienos apie Jūsų pasiūlymus ir pranešimus:
settings-digest-note = Rezultatai ir nauji pasiūlymai:
settings-quiet-note = Naktį, tarp { $from } ir { $until }, nieko nerašome.
digest-never = Niekada
digest-weekly = Kas savaitę
digest-daily = Kasdien
settings-notices = Pranešti iš karto
settings-quiet = Tyla naktį
settings-stop = Stabdyti visas žinutes
settings-saved = Išsaugota.
stopped-all = Gerai: daugiau Jums neberašysime, nebent parašysite mums. Jūsų balsai išsaugoti. Komanda /settings tai pakeičia, /forget viską ištrina.
command-propose = Rašyti pasiūlymą
command-mine = Mano pasiūlymai
command-results = Dėl ko žmonės sutaria
command-settings = Kalba, šalis, žinutės
command-export = Failas su viskuo apie mane
command-forget = Ištrinti viską apie mane
command-link = Dalyvauti keliose programėlėse
rules-title =
    <b>Šios konsultacijos taisyklės</b>

    Kiekvieną pasiūlymą, prieš jį pamatant kitiems, perskaito žmogus, o ne programa. Jis nepriimamas, jei tinka kuris nors iš šių punktų:
rules-note =
    { $limit ->
        [one] Pranešti apie pasiūlymą gali kiekvienas. Kai tai padaro { $limit } žmogus, jis automatiškai paslepiamas, kol peržiūrės moderatorius. Autorius sužino apie kiekvieną sprendimą ir jo priežastį.
        [few] Pranešti apie pasiūlymą gali kiekvienas. Kai tai padaro { $limit } žmonės, jis automatiškai paslepiamas, kol peržiūrės moderatorius. Autorius sužino apie kiekvieną sprendimą ir jo priežastį.
        [many] Pranešti apie pasiūlymą gali kiekvienas. Kai tai padaro { $limit } žmogaus, jis automatiškai paslepiamas, kol peržiūrės moderatorius. Autorius sužino apie kiekvieną sprendimą ir jo priežastį.
       *[other] Pranešti apie pasiūlymą gali kiekvienas. Kai tai padaro { $limit } žmonių, jis automatiškai paslepiamas, kol peržiūrės moderatorius. Autorius sužino apie kiekvieną sprendimą ir jo priežastį.
    }
statement-rule = Tai { $number } taisyklė iš mūsų /rules.
statement-person = Tai nusprendė žmogus, o ne programa.
statement-automated = Tai įvyko automatiškai. Žmogus tai peržiūrės.
queue-facts = Nr. { $number } · { $language } · { $country } · laukia nuo: { $time }
queue-new = Kodėl jis čia: naujas pasiūlymas.
queue-flagged = Kodėl jis čia: naujas pasiūlymas, pažymėtas automatiškai:
queue-reported =
    { $count ->
        [one] Kodėl jis čia: { $count } pranešimas.
        [few] Kodėl jis čia: { $count } pranešimai.
        [many] Kodėl jis čia: { $count } pranešimo.
       *[other] Kodėl jis čia: { $count } pranešimų.
    }
queue-author = Kiti to paties autoriaus pasiūlymai – priimti: { $accepted }, nepriimti: { $refused }, laukiantys: { $waiting }
queue-empty = <b>Šiuo metu niekas Jūsų nelaukia.</b> Ačiū!
queue-why = <b>Kurią taisyklę jis pažeidžia?</b>
queue-accept = Priimti
queue-keep = Lieka
queue-refuse = Atmesti
queue-later = Palikti kitiems
queue-undo = Atšaukti sprendimą
queue-accepted = Nr. { $number } priimtas. Autorius sužinos po minutės.
queue-refused = Nr. { $number } atmestas. Autorius sužinos po minutės.
queue-undone = Atšaukta. Niekam nepranešta.
queue-undo-late = Atšaukti jau per vėlu.
queue-not-yours = Neįrašyta: Jūsų trys minutės baigėsi arba jį jau peržiūri kas nors kitas.
command-rules = Pasiūlymų taisyklės
role-moderator = moderavimas
role-lead = vadovavimas moderavimui
role-organiser = organizavimas
role-operator = priežiūra
command-queue = Kas laukia moderatoriaus
command-history = Kas nuspręsta dėl pasiūlymo
command-team = Kas moderuoja
command-summary = Moderavimas skaičiais
command-log = Atsisiųsti žurnalą
team-title = <b>Komanda</b>
team-entry = Nr. { $number } · { $role } · { $languages } · nuo { $date }
team-invited = Nr. { $number } · { $role } · { $languages } · kvietimas galioja iki { $date }
team-all-languages = visos kalbos
team-remove = Pašalinti Nr. { $number }
team-invite = Pakviesti žmogų
team-removed = Nr. { $number } nuo šios akimirkos nebeturi vaidmens.
team-refused = Jūsų vaidmuo to neleidžia.
invite-role = <b>Kokiam vaidmeniui kviečiate?</b>
invite-languages = <b>Kokiomis kalbomis skaito šis žmogus?</b> Jei visomis, nesirinkite nė vienos.
invite-consultations = <b>Kurioms konsultacijoms?</b> Jei visoms, nesirinkite nė vienos.
invite-next = Toliau
invite-link = <b>Tai kvietimas vienam žmogui.</b> Vaidmuo: { $role }. Kalbos: { $languages }. Jis galioja vieną kartą, iki { $time }. Nuorodą siųskite tik tam žmogui:
invitation =
    <b>Kviečiame Jus padėti moderuoti.</b> Jūsų vaidmuo: { $role }. Kalbos: { $languages }.

    Kiti komandoje mato numerį, o ne Jūsų vardą. Užšifruotai saugome, kur Jus rasti, kol padedate.
invitation-accept = Priimti kvietimą
invitation-joined = <b>Sveiki atvykę į komandą!</b> Jūsų numeris joje – { $number }. Kas Jūsų laukia: /queue
invitation-used = Šis kvietimas jau panaudotas. Paprašykite kito.
invitation-expired = Šis kvietimas nebegalioja. Paprašykite kito.
notice-team-removed = Jūs nebeturite moderavimo vaidmens. Dėkojame už pagalbą!
button-moderation = Moderavimas
queue-more = Daugiau …
queue-correct = Taisyti rašybą
queue-duplicate = Tai kartojasi
queue-theme = Tema
queue-postpone = Atidėti
queue-pass-on = Perduoti vadovui
queue-all-of-author = Viskas to paties autoriaus
queue-suspend = Sustabdyti autorių
queue-lift = Baigti sustabdymą
queue-filter = Rodyti tik …
queue-stands = Lieka taip
queue-accept-all = Priimti visus
queue-refuse-all = Atmesti visus
queue-one-by-one = Po vieną
queue-more-title = <b>Ką su juo daryti?</b>
queue-correct-ask = <b>Parašykite visą pasiūlymą su ištaisyta rašyba.</b> Tada jis priimtas, o autorius mato abu variantus.
queue-correct-different = Tai kitas tekstas, o ne pataisymas. Niekas nepakeista.
queue-correct-frozen = Kažkas jau balsavo: žodžiai lieka tokie, kokie yra.
queue-which = <b>Kuris pasiūlymas sako tą patį?</b> Pasirinkite vieną arba parašykite jo numerį.
queue-which-none = Nė vienas priimtas šios konsultacijos pasiūlymas neturi tokio numerio.
queue-merged = Nr. { $number } kartoja Nr. { $other }. Autorius sužinos po minutės.
queue-sentence = <b>Parašykite kodėl, ne daugiau kaip { $limit } ženklų.</b> Autorius tai perskaitys.
queue-theme-ask = <b>Kuriai temai jis priklauso?</b>
queue-theme-set = Tema: { $theme }
queue-language-ask = <b>Kokia kalba jis parašytas?</b>
queue-postpone-ask = <b>Kiek jam laukti?</b>
queue-postponed = Nr. { $number } laukia iki { $time }.
queue-passed-on = Nr. { $number } dabar laukia moderavimo vadovo.
queue-author-list = <b>Kas laukia iš šio autoriaus:</b>
queue-decided-all =
    { $count ->
        [one] Nuspręsta dėl { $count } pasiūlymo. Autorius sužinos po minutės.
        [few] Nuspręsta dėl { $count } pasiūlymų. Autorius sužinos po minutės.
        [many] Nuspręsta dėl { $count } pasiūlymo. Autorius sužinos po minutės.
       *[other] Nuspręsta dėl { $count } pasiūlymų. Autorius sužinos po minutės.
    }
queue-bulk = Priimti: { $numbers }
queue-bulk-not = Nepriimti: { $numbers }. Dėl jų jau nuspręsta, juos turi kas nors kitas, ne Jums spręsti arba jų nėra.
queue-bulk-how = Po komandos parašykite numerius, pavyzdžiui: /accept 12 15 18
queue-first-opinion = Jūsų nuomonė dėl Nr. { $number } įrašyta. Dabar jį peržiūri antras žmogus.
queue-disagreed = Dėl Nr. { $number } nesutariate: sprendžia moderavimo vadovas.
queue-similar = Panašūs, priimti:
queue-similar-refused = Panašūs, nepriimti:
queue-appealed = Kodėl jis čia: kažkas prieštarauja sprendimui.
queue-suspended-author = Kodėl jis čia: autorius prieštarauja sustabdymui, trunkančiam iki { $time }.
queue-again = Kodėl jis čia: dėl jo sprendžiama iš naujo.
queue-for-lead = Jis perduotas moderavimo vadovui.
queue-disagreement = Du moderatoriai nesutaria.
queue-state = Iki šiol: { $state }
queue-says = Savais žodžiais: „{ $text }“
queue-filter-title = <b>Ką rodyti?</b>
queue-filter-all = Viską
queue-filtered = Rodoma tik: { $what }
why-new = Nauji
why-flagged = Pažymėti
why-reported = Pranešti
why-appealed = Prieštaravimai
why-suspension = Sustabdymai
why-again = Iš naujo
theme-democracy = Demokratija
theme-economy = Ekonomika
theme-work = Darbas
theme-environment = Aplinka
theme-energy = Energetika
theme-transport = Transportas
theme-health = Sveikata
theme-education = Švietimas
theme-youth = Jaunimas
theme-migration = Migracija
theme-security = Saugumas
theme-digital = Skaitmeninis gyvenimas
theme-agriculture = Žemės ūkis
theme-culture = Kultūra
theme-social = Socialiniai reikalai
theme-housing = Būstas
suspend-why = <b>Kurią taisyklę autorius pažeidė?</b>
suspend-how-long = <b>Kiek laiko autorius negalės teikti pasiūlymų?</b>
suspend-done = Autorius vėl galės teikti pasiūlymus nuo { $time }.
suspend-lifted = Autorius vėl gali teikti pasiūlymus.
notice-suspended = Negalite siųsti pasiūlymų iki { $time }. Priežastis, iš Jūsų pasiūlymo Nr. { $number }: { $reason } Balsuoti galite toliau.
notice-suspension-lifted = Vėl galite siųsti pasiūlymus.
propose-suspended = Negalite siųsti pasiūlymų iki { $time }. Jei nesutinkate: /appeal
statement-appeal = Jei nesutinkate, galite paprieštarauti per { $days } d.: /appeal { $number }. Tada sprendžia kitas žmogus.
statement-appeal-suspension = Jei nesutinkate, galite paprieštarauti: /appeal. Tada sprendžia kitas žmogus.
statement-which = Tai pasiūlymas Nr. { $other }.
statement-note = Moderatorius rašo: „{ $text }“
appeal-button = Prieštarauti
appeal-without = Be žodžių
appeal-ask = <b>Kodėl nesutinkate?</b> Parašykite ne daugiau kaip { $limit } ženklų.
appeal-received = <b>Ačiū.</b> Tai peržiūrės kitas žmogus, ir pranešime Jums rezultatą.
appeal-already = Tam jau paprieštaravote.
appeal-late = Praėjo per daug laiko: prieštarauti galima per { $days } d.
appeal-nothing = Čia nėra sprendimo, kuriam galėtumėte paprieštarauti.
appeal-how = Po komandos parašykite pasiūlymo numerį, pavyzdžiui: /appeal 123
notice-appeal-granted = Dar kartą peržiūrėjome Jūsų prieštaravimą dėl pasiūlymo Nr. { $number }. Sprendimas pakeistas.
notice-appeal-rejected = Dar kartą peržiūrėjome Jūsų prieštaravimą dėl pasiūlymo Nr. { $number }. Sprendimas lieka.
notice-corrected = Jūsų pasiūlymas Nr. { $number } priimtas su ištaisyta rašyba. Jūs rašėte: „{ $before }“ Dabar jis toks:
notice-nudge =
    { $count ->
        [one] { $count } pasiūlymas laukia ilgiau, nei žadėjome.
        [few] { $count } pasiūlymai laukia ilgiau, nei žadėjome.
        [many] { $count } pasiūlymo laukia ilgiau, nei žadėjome.
       *[other] { $count } pasiūlymų laukia ilgiau, nei žadėjome.
    }
summary-title = <b>Moderavimas nuo { $since } iki { $until }</b>
summary-received = Pasiūlymai: { $proposals }. Pranešimai: { $reports }. Prieštaravimai: { $objections }.
summary-decided = Sprendimai: { $decided }. Vėliau pakeista: { $reversed }. Dabar laukia: { $waiting }.
summary-wait = Laukimas: pusė iki { $median }, devyni iš dešimties iki { $tenth }.
summary-reasons = Nepriimti, pagal taisykles:
summary-kappa = Kiek sutaria du žmonės (Koheno kapa, 1 yra geriausia):
history-how = Po komandos parašykite pasiūlymo numerį, pavyzdžiui: /history 123
history-none = Čia nėra pasiūlymo Nr. { $number }.
history-person = komandos Nr. { $number }
history-automatic = automatiškai
history-author = autorius
history-report = { $time }: kažkas apie jį pranešė
history-complaint = { $time }: kažkas paprieštaravo
history-undone = { $time }: atšaukta ({ $who })
history-again = Spręsti iš naujo
log-ask = <b>Visi sprendimai, pranešimai ir prieštaravimai</b> nuo { $since } iki { $until }, be niekieno tapatybės. Kokia forma?
log-how = Nurodykite dvi dienas, pavyzdžiui: /log 2026-11-01 2026-11-30
log-long = To daugiau, nei čia galima išsiųsti. Nurodykite trumpesnį laiką.
queue-second-opinion = Antra nuomonė
command-consultations = Pasirinkti konsultaciją
command-round = Atidaryti ir uždaryti turus
command-stock = Pasiūlymai ir balsai pagal šalis
consultations-title = <b>Kurią konsultaciją norite matyti?</b>
consultation-organiser = Organizatorius: { $organiser }. Klausimai ir skundai: { $contact }
consultation-ethics = Klausimai dėl etikos: { $contact }
consultation-partners = Partneriai:
consultation-join = Dalyvauti
round-title = <b>Turai: { $consultation }</b> (laiko juosta: { $zone })
round-kind-single = Vienintelis turas
round-kind-national = Nacionalinis turas
round-kind-european = Europos turas
labelled = { $name }: { $value }
round-state-draft = dar neatidarytas
round-state-open = atidarytas
round-state-closing = atidarytas, be naujų pasiūlymų
round-state-closed = uždarytas
round-state-published = uždarytas, rezultatai paskelbti
round-opens = Atidaroma: { $time }
round-closing = Be naujų pasiūlymų nuo: { $time }
round-closes = Uždaroma: { $time }
round-publishes = Rezultatai skelbiami: { $time }
round-to-open = Atidaryti dabar
round-to-closing = Sustabdyti pasiūlymus
round-to-closed = Uždaryti dabar
round-to-published = Skelbti rezultatus
round-back = Žingsnis atgal
round-confirm = Taip, daryti
round-preview-open = Nuo šiol galima balsuoti. Pasiūlymų yra { $count } iš 24 kalbų.
round-preview-missing = Dar nėra dėl ko balsuoti šiomis kalbomis: { $languages }
round-preview-closing = Nuo šiol niekas nebegali teikti pasiūlymų; balsavimas tęsiasi.
round-preview-closed = Nuo šiol niekas nebegali balsuoti.
round-preview-published = Nuo šiol visi mato rezultatus.
round-preview-back = Būsena tada vėl bus: { $state }
round-done = Atlikta. Būsena dabar: { $state }
round-not-now = To padaryti negalima: kažkas tuo metu pakeitė turą arba nuo tada balsuota.
propose-off-done = Šiose šalyse nuo šiol niekas negali teikti pasiūlymų: { $countries }
propose-on-done = Šiose šalyse vėl galima teikti pasiūlymus: { $countries }
propose-off-how = Rašykite taip: /propose off FR BE
propose-country-language = Jūsų šalyje pasiūlymai rašomi šiomis kalbomis: { $languages }
stock-title = <b>Pasiūlymai ir balsai</b>
stock-line = { $country }, { $language }: priimta { $accepted }, laukia { $waiting }, balsų { $votes }
stock-exposure = pakanka balsų: { $reached } iš { $accepted }
stock-forecast = visiems maždaug { $date }
stock-none = Dar nieko nėra.
stock-untranslated = Finalininkai be vertimo: { $languages }
card-original = Originalo kalba: { $language }
command-finalists = Geriausi iš kiekvienos šalies
finalists-choose = <b>Kurios šalies finalininkai?</b>
finalists-title = <b>Finalininkai: { $country }</b>
finalists-near = Visai netoli, galbūt atsitiktinai:
finalists-tied = Lygūs paskutinėje vietoje: { $numbers }
finalists-alike = Nr. { $number } ir Nr. { $other } sako beveik tą patį.
finalists-replaced = Nr. { $number } užima kito vietą: { $reason }
finalists-replace-how = Norėdami pakeisti, parašykite šalį, jo numerį, kito numerį ir viešą priežastį, pavyzdžiui: /finalists FR 12 34 …
finalists-confirm = Į Europos turą
finalists-confirmed = Finalininkai, dabar Europos ture: { $number }
finalists-not-closed = Pirmiausia reikia uždaryti nacionalinį turą.
finalists-no-european = Jiems nėra Europos turo.
card-machine = Mašininis vertimas · originalo kalba: { $language }
card-translated = Vertimas · originalo kalba: { $language }
button-original = Originalas
button-translation = Vertimas
button-doubt = Vertimas klaidingas
doubt-thanks = Ačiū. Moderatorius peržiūrės vertimą.
doubt-already = Apie tai jau pranešėte arba vertimas jau pasikeitė.
command-translate = Versti pasiūlymus
translate-title = <b>Nr. { $number }: { $source } → { $language }</b>
translate-there = Iki šiol: „{ $text }“
translate-doubts = Kiek žmonių sako, kad jis klaidingas: { $count }
translate-better = Ar jis teisingas? Jei ne, parašykite geresnį viso sakinio vertimą.
translate-write = Prašome parašyti viso sakinio vertimą, ne daugiau kaip { $limit } ženklų.
translate-length = Ženklų skaičius: { $count }. Galima nuo { $shortest } iki { $longest }.
translate-empty = <b>Joks vertimas Jūsų nelaukia.</b> Ačiū!
translate-right = Jis teisingas
translate-wrong = Pašalinti
translate-noted = Užrašyta. Ačiū.
translate-removed = Pašalinta. Kol nebus geresnio vertimo, rodomas originalas.
command-translations = Finalininkų vertimai
translations-title = <b>Finalininkų vertimai</b>
translations-none = Nėra Europos turo, kurio finalininkus būtų galima versti.
translations-progress = Atlikta: { $done } iš { $wanted } (mašina: { $machine }, žmonės: { $reviewed })
translations-left = Laukia mašinos: { $waiting }. Užsakyta: { $asked }. Laukia žmonių: { $people }. Peržiūrėtina: { $review }.
translations-missing = Trūksta: { $languages }
translations-no-engine = Vertimo paslauga nenustatyta, todėl verčia žmonės: /translate
translations-fault-quota = Vertimo paslaugos kvota išnaudota. Po valandos darbas tęsis savaime.
translations-fault-busy = Vertimo paslauga prašo pertraukos. Darbas tęsis savaime.
translations-fault-settings = Vertimo paslauga nepriima mūsų užklausų. Sistemos prižiūrėtojas turi patikrinti jos nustatymus.
translations-fault-unreachable = Vertimo paslauga neatsako. Bandoma iš naujo kas minutę.
translations-fault-other = Kai kurių vertimų panaudoti nepavyko. Bandoma iš naujo.
translations-begun = Įrašyta versti: { $count }
translations-begin = Versti likusius
translations-refresh = Atnaujinti
translations-file = Kaip failas
translations-compare = Lyginti balsus
translations-queue = Versti čia
translations-file-note = Užpildykite stulpelį „translation“ ir perduokite failą sistemos prižiūrėtojui: polyphony translations import
compare-title = <b>Vertimai, kurių skaitytojai balsuoja kitaip</b>
compare-line = Nr. { $number }, { $language }: sutinka { $share }, kiti: { $others }
compare-none = Tokių nėra: visų vertimų skaitytojai balsuoja kaip kiti.
notice-translated = Mašininis finalininkų vertimas baigtas. Atlikta: { $done } iš { $wanted }. Laukia žmonių: { $people }. /translations
round-preview-untranslated = Dar trūksta vertimų: { $count }. Kur vertimo nėra, skaitomas originalas.
queue-translations = Vertimai: { $count }
command-agenda = Kas iš to išėjo
command-positions = Organizacijų pozicijos
command-measure = Pranešti, kas daroma
button-agenda = Darbotvarkė
agenda-none = Darbotvarkės dar nėra. Ji bus čia, kai tik bus paskelbti rezultatai.
agenda-later = Geriausi kiekvienos šalies pasiūlymai patenka į Europos turą. Darbotvarkė bus čia, kai tik bus paskelbti jo rezultatai.
agenda-which = <b>Kurios konsultacijos darbotvarkę norite matyti?</b>
agenda-title = <b>Darbotvarkė: { $question }</b>
agenda-note = Šiems pasiūlymams pritariama labiausiai. Skliausteliuose: ribos, kuriose dalis yra su 95 % tikimybe.
agenda-balanced = Visų šalių svoris vienodas, kad ir kiek jose gyventojų.
agenda-balanced-groups = Visų grupių svoris vienodas, kad ir kiek jose žmonių.
agenda-behind = Į darbotvarkę nepateko:
agenda-few = Per mažai balsų, kad būtų galima ką nors pasakyti.
agenda-place = Vieta: { $place } iš { $count }
agenda-cell = { $country }: sutinka { $share }, balsai: { $votes }
agenda-lowest = Mažiausias pritarimas: { $country } ({ $share })
agenda-majorities = Kur dauguma sutinka: { $number } iš { $count }
agenda-hidden = Kur balsavo labai mažai žmonių, nieko nerodoma, kad niekas nesužinotų, ką kas mano.
agenda-evened = Tai, kas nerodoma, į dalis įskaičiuojama tik kaip vidurkis. Vietas lemia visi balsai.
agenda-page = Visi rezultatai viename puslapyje
agenda-voices = <b>Ką sako organizacijos</b>
agenda-measures = <b>Kas daroma</b>
agenda-said = { $name }: „{ $text }“
agenda-measure = <i>{ $state }, { $date }</i>: „{ $text }“
stance-support = Pritaria
stance-conditional = Pritaria su sąlyga
stance-oppose = Nepritaria
progress-planned = Planuojama
progress-under-way = Vykdoma
progress-done = Atlikta
progress-dropped = Atsisakyta
agenda-follow = Sekti
agenda-unfollow = Nebesekti
agenda-followed = Pranešime Jums, kai kas nors bus daroma.
agenda-unfollowed = Daugiau apie jį nepranešime, nebent jį parašėte arba dėl jo balsavote.
agenda-open = Rodyti
notice-agenda = <b>Rezultatai paskelbti.</b> Pasiūlymas, kurį parašėte arba sekate, yra darbotvarkėje, vieta: { $place }. Štai jis:
notice-measure = <b>Yra naujienų</b> apie pasiūlymą, kurį parašėte, dėl kurio balsavote arba kurį sekate:
position-invitation =
    <b>Kviečiame Jus kalbėti organizacijos vardu: { $name }</b>. Galite pasakyti, ką ji mano apie tai, ką piliečiai įtraukė į darbotvarkę.

    Tai, ką sakote jos vardu, yra vieša. Kas Jūs esate, nevieša: užšifruotai saugome, kur Jus rasti, kol kalbate jos vardu.
position-speaks = <b>Kalbate organizacijos vardu: { $name }</b>. Grįžti čia: /position
position-which = <b>Kurios organizacijos vardu?</b>
position-none = Jūs nekalbate jokios organizacijos vardu.
position-not-yet = Darbotvarkė dar nepaskelbta.
position-nothing = Pozicijos dar nėra
position-ask = Ką organizacija sako apie šį pasiūlymą?
position-condition = <b>Su kokia sąlyga?</b> Prašome parašyti ją ne daugiau kaip { $limit } ženklų; tik tada pozicija galioja.
position-sentence = Užrašyta. Jei norite, parašykite sakinį, kuris bus rodomas šalia, ne daugiau kaip { $limit } ženklų.
position-long = Prašome parašyti iš naujo, ne daugiau kaip { $limit } ženklų.
position-kept = Užrašyta. Bet kada galite tai pakeisti arba atsiimti.
position-take-back = Be pozicijos
position-taken-back = Organizacija dėl šio pasiūlymo pozicijos nebeturi.
organisations-title = <b>Organizacijos, kurių klausiama pozicijos ({ $consultation })</b>
organisations-none = Dar nė viena nepakviesta.
organisations-speaks = { $name }: dalyvauja, pozicijos: { $number }
organisations-invited = { $name }: kvietimas galioja iki { $date }
organisations-silent = { $name }: jos vardu niekas nekalba. Pakvietę dar kartą tuo pačiu pavadinimu, gausite naują nuorodą.
organisations-invite = Pakviesti organizaciją
organisations-remove = Pašalinti: { $name }
organisations-remove-yes = Taip, pašalinti
organisations-ask = <b>Kaip vadinasi organizacija?</b> Nuo { $shortest } iki { $longest } ženklų
organisations-ask-again = Prašome parašyti tik pavadinimą, nuo { $shortest } iki { $longest } ženklų.
organisations-already = Šios organizacijos vardu jau kas nors kalba: { $name }. Jei turėtų kalbėti kitas žmogus, pašalinkite ją ir pakvieskite iš naujo.
organisations-link = <b>Tai kvietimas vienam žmogui, kuris toliau kalbės organizacijos vardu: { $name }</b>. Jis galioja vieną kartą, iki { $date }. Nuorodą siųskite tik tam žmogui:
organisations-remove-sure = <b>Pašalinti šią organizaciją: { $name }?</b> Jos vardu niekas nebekalbės, o jos pozicijos nebebus rodomos.
organisations-removed = Šios organizacijos pozicijos nebeklausiama: { $name }
organisations-gone = Tokios organizacijos čia nebėra.
measure-how = Prašome parašyti pasiūlymo numerį, būseną, dieną ir sakinį, pavyzdžiui: /measure 123 done 2026-12-01 …
measure-states = Būsena: <code>planned</code> (planuojama), <code>under-way</code> (vykdoma), <code>done</code> (atlikta), <code>dropped</code> (atsisakyta)
measure-day = Prašome parašyti dieną taip: metai, mėnuo ir diena, pavyzdžiui, 2026-12-01.
measure-length = Prašome parašyti nuo { $shortest } iki { $longest } ženklų.
measure-not-on = Pasiūlymo Nr. { $number } Jūsų darbotvarkėje nėra.
measure-preview = Apie tai bus pranešta tiems, kurie pasiūlymą parašė, dėl jo balsavo arba jį seka. Kiek jų yra: { $count }
measure-post = Paskelbti
measure-posted = Paskelbta. Jiems bus pranešta.
measure-not-now = Tai jau paskelbta arba paskelbti nebegalima.
command-consultation = Peržiūrėti ir keisti konsultaciją
consultation-open = Atvira visiems
consultation-members = Tik nariams, kiekvienam su savo kodu
consultation-zone = <b>Turai</b> (laiko juosta: { $zone }):
consultation-places = <b>Kur ji vyksta</b> ({ $number }):
consultation-limits =
    Mažiausias amžius: { $age }
    Pasiūlymų vienam žmogui per dieną: { $proposals }
    Pranešimų, po kurių pasiūlymas paslepiamas: { $reports }
    Dienų, po kurių viskas apie žmogų ištrinama: { $days }
    Naujienos tiems, kurie jų nori: { $digest }
consultation-operators = kaip nustatė sistemos prižiūrėtojas
consultation-texts =
    <b>Tekstai: kiek kalbų iš 24</b>
    Klausimas: { $question }
    Pasiūlymų pradžia: { $opening }
    Atskira privatumo informacija: { $privacy } (versija { $version })
    Teisinis tekstas: { $legal }
consultation-themes = Temos: { $themes }
consultation-how =
    Norėdami ką nors pakeisti, parašykite pavadinimą, kuris yra faile, ir naują reikšmę, o norėdami pašalinti – brūkšnelį:
    <code>/consultation organiser …</code>
    <code>/consultation rounds.1.closes 2026-06-01 18:00</code>
    <code>/consultation legal -</code>
consultation-file = Atsiųsti failą
consultation-file-note = Konsultacija kaip failas. Virš kiekvienos eilutės parašyta, kas joje leidžiama.
consultation-both =
    Iki šiol: { $before }

    Nuo šiol: { $after }
consultation-nothing = nieko
consultation-round-then =
    Laiko juosta: { $zone }
    Šio turo būsena tada bus: { $state }
consultation-again = Kiekvieno dalyvio prieš kitą jo balsą bus iš naujo klausiama, ar jis su tuo sutinka.
consultation-faults = <b>Taip negalima.</b> Niekas nepakeista:
consultation-same = Taip jau yra. Niekas nepakeista.
consultation-done = <b>Pakeista.</b>
consultation-not-now = Niekas nepakeista: tai jau padaryta arba kažkas tuo metu ką nors pakeitė.
consultation-meanwhile = <b>Kažkas tuo metu tai pakeitė.</b> Niekas iš to neprarasta. Ar pakeisti tai Jūsų pakeitimu?
frozen-slug = Trumpasis pavadinimas lieka: į jį veda nuorodos.
frozen-kind = Jau balsuota: konsultacijos nebegalima nei atverti visiems, nei palikti tik nariams.
frozen-round-kind = Šiame ture jau balsuota: jo rūšis lieka.
frozen-round = Turo pašalinti negalima. Be datų jis neatidaromas.
frozen-country = Jau balsuota arba yra pasiūlymų iš šios šalies: jos pašalinti negalima.
frozen-age = Jau balsuota: mažiausią amžių galima tik didinti.
frozen-opening = Jau yra pasiūlymų, kurie prasideda šiais žodžiais: žodžiai lieka.
frozen-version = Privatumo informacijos versijos numeris gali tik didėti.
frozen-voted = Nuo tada balsuota: turo grąžinti negalima.
frozen-published = Rezultatai paskelbti. Tai atšaukti galima čia: /round
button-rounds = Turai
notice-round =
    <b>Pagal nustatytą datą: { $consultation }</b>

    { $round }: { $state }
member-welcome =
    <b>{ $question }</b>

    Sveiki! Tai „Polyphony“: { $organiser } klausia savo žmonių nuomonės. Jūs po vieną skaitote kitų pasiūlymus ir pasakote, ar sutinkate, ar ne.

    Tai automatinė paslauga: Jums atsako kompiuterio programa. Jūsų kalba, grupė ir balsai išsaugomi tik gavus Jūsų sutikimą. Kaip pasitraukti ir ką apie Jus žinome: /privacy

    <b>Kuria kalba norėtumėte bendrauti?</b>
member-consent =
    <b>Jūsų sutikimas</b>

    Balsai dėl viešų pasiūlymų atskleidžia politines pažiūras. Todėl prieš ką nors išsaugodami paklausiame.

    Jei sutiksite, { $organiser } šiai konsultacijai išsaugos Jūsų balsus, kalbą ir grupę. Jūsų grupė: { $group }

    Jūsų kodą galima panaudoti vieną kartą. Gavus Jūsų sutikimą, jis pažymimas kaip panaudotas, ir niekur nematyti, kuris kodas buvo Jūsų. Jūsų tapatybė šioje programėlėje užšifruojama ir laikoma atskirai nuo balsų. Skelbiame tik bendrus skaičius ir niekada neskelbiame, kaip balsavo atskiras žmogus.

    Dalyvauti galima nuo { $age } metų. Sutikimą galite bet kada atšaukti taip pat lengvai, kaip jį duodate: /privacy. Klausimai: { $contact }
member-code-prompt = <b>Ši konsultacija skirta tik nariams.</b> Prašome parašyti gautą kodą; didžiosios raidės ir brūkšneliai nesvarbūs.
member-code-wrong = Tokio kodo nežinome. Prašome palyginti jį su gautuoju ženklas po ženklo.
member-code-used = Šis kodas jau panaudotas. Jei jį panaudojote Jūs kitoje programėlėje, joje susiekite abi programėles komanda /link.
member-code-closed = Šio kodo konsultacija šiuo metu neatidaryta.
button-code = Turiu kodą
member-author = — kito nario pasiūlymas
member-country = Jūsų grupę nustato Jūsų kodas, jos keisti negalima. Jūsų grupė: { $group }
member-settings = Kalba: { $language } · Grupė: { $group }
member-privacy = Šioje konsultacijoje vietoj šalies yra grupė. Jūsų grupė: { $group }. Jūsų kodas pažymėtas kaip panaudotas, ir niekur nematyti, kuris buvo Jūsų.
member-forget = Su savo kodu dar kartą dalyvauti negalėsite: jis lieka panaudotas, kad niekas nebalsuotų du kartus.
member-results-all = <b>Rezultatai: visos grupės</b>
member-results-mine = Mano grupė
member-results-everyone = Visos grupės
participation-button = Dalyvavimas
countries-button = Pagal šalis, kaip paveikslas
groups-button = Pagal grupes, kaip paveikslas
participation-country = <b>Dalyvavimas: { $country }</b>
participation-all = <b>Dalyvavimas: visos šalys</b>
participation-groups = <b>Dalyvavimas: visos grupės</b>
participation-people = Kiek žmonių dalyvavo
participation-votes = Balsai per dieną
participation-until = { $date } – žmonės: { $people }, balsai: { $votes }, pasiūlymai: { $proposals }
participation-alt = Kreivė, rodanti, kiek žmonių iki kiekvienos dienos dalyvavo, ir kiekvienos dienos balsai.
participation-most = Daugiausia balsų per dieną: { $votes }
countries-title = Sutinkančių dalis pagal šalis
groups-title = Sutinkančių dalis pagal grupes
countries-votes = Balsai
countries-note = Taškai: sutinkančių dalis. Linijos: ribos, kuriose ji yra su 95 % tikimybe.
countries-rest = Viduryje esančios grupės, kurios čia nerodomos: { $number }
web-choose-picture = Pasirinkti paveikslėlį
web-picture-sent = [Paveikslėlis]
web-picture-sending = Paveikslėlis siunčiamas…
picture-too-large = Šis paveikslėlis per didelis. Prašome siųsti ne didesnį kaip { $limit } MB.
picture-broken = Šio paveikslėlio atverti nepavyksta: failas sugadintas arba nepilnas. Prašome siųsti kitą.
picture-format = Tokio paveikslėlio naudoti negalima. Prašome siųsti JPEG, PNG arba WebP.
picture-large = Šiame paveikslėlyje per daug pikselių: pločio ir aukščio suma gali būti ne didesnė kaip 10 000. Prašome siųsti mažesnį.
picture-shape = Šis paveikslėlis per ilgas ir per siauras: viena kraštinė gali būti ne daugiau kaip 20 kartų ilgesnė už kitą. Prašome siųsti kitą.
digest-title = <b>Naujienos: { $question }</b>
digest-published = Rezultatai paskelbti.
digest-new = Nauji pasiūlymai, dėl kurių galite balsuoti: { $number }
digest-people = Kiek žmonių dalyvavo: { $people }
digest-people-here = Kiek žmonių dalyvavo – { $country }: { $here }, visos šalys: { $all }
digest-agreed = <b>Dauguma sutinka: { $country }</b>
digest-everywhere = <b>Dauguma sutinka: visos šalys</b>
digest-divided = <b>Nuomonės skiriasi: { $country }</b>
digest-own = <b>Jūsų pasiūlymai</b>
digest-own-entry = Nr. { $number }: { $proposal }
digest-line = sutinka { $share } · balsai: { $votes }
digest-few = balsai: { $votes }
digest-machine = mašininis vertimas
digest-note = Tai pasiūlymai, dėl kurių balsavote.
digest-vote = Balsuoti toliau
digest-stop = Nebesiųsti naujienų
privacy-messages = Galite leisti mums siųsti Jums rezultatus, naujus pasiūlymus ir organizatoriaus žinutes.
broadcast-footer = <i>Siunčia { $organiser }. Nebegauti šių žinučių: /stop</i>
broadcast-stop = Stabdyti šias žinutes
broadcast-stopped = Sutarta: organizatorių žinučių ir rezultatų daugiau negausite. Naujienas apie savo pasiūlymus gausite toliau. Tai pakeičia komanda /settings.
command-broadcast = Rašyti daugeliui žmonių
broadcast-title = <b>Žinutės konsultacijos dalyviams: { $consultation }</b>
broadcast-none = Dar neišsiųsta nė viena žinutė.
broadcast-line = Nr. { $number }: { $state } · { $sent } iš { $expected }
broadcast-state-waiting = laukia savo laiko
broadcast-state-running = siunčiama
broadcast-state-paused = pristabdyta
broadcast-state-done = išsiųsta
broadcast-state-cancelled = baigta anksčiau laiko
broadcast-new = Nauja žinutė
broadcast-go-on = Rašyti toliau
broadcast-watch = Žinutė Nr. { $number }
broadcast-gone = Šios žinutės nebėra arba ji jau išsiųsta.
broadcast-draft-title =
    <b>Žinutė konsultacijos dalyviams: { $consultation }</b>

    Niekas nebus siunčiama, kol nepamatysite, kiek žmonių ją gaus, ir nepatvirtinsite.
broadcast-texts-in = Tekstas: { $languages }
broadcast-texts-none = Tekstas: dar nėra
broadcast-texts-machine = Parašė mašina, prašome peržiūrėti: { $languages }
broadcast-texts-waiting = Mašina dar rašo: { $languages }
broadcast-texts-missing = Teksto nėra; kas skaito šiomis kalbomis, žinutės negaus: { $languages }
broadcast-picture-there = Paveikslėlis: yra
broadcast-picture-bare = Dar neparašyta, kas matyti paveikslėlyje: { $languages }
broadcast-where = Kur: { $places }
broadcast-reads = Kalbos: { $languages }
broadcast-who = Kas gaus: { $who }
broadcast-everywhere = visur
broadcast-every-language = visos
broadcast-who-all = Visi
broadcast-who-voted = Kas balsavo
broadcast-who-not-voted = Kas dar nebalsavo
broadcast-who-proposed = Kas pateikė pasiūlymą
broadcast-who-silent = Kas čia nesilankė 14 dienų
broadcast-leads = Mygtukas: { $button }
broadcast-begins = Pradžia: { $time }
broadcast-ends = Nebesiunčiama nuo: { $time }
broadcast-at-once = Iš karto
broadcast-no-end = Be pabaigos
broadcast-no-button = Be mygtuko
broadcast-zone = Laiko juosta: { $zone }
broadcast-texts = Tekstas
broadcast-picture = Paveikslėlis
broadcast-button = Mygtukas
broadcast-audience = Kas gaus
broadcast-when = Pradžia
broadcast-until = Pabaiga
broadcast-preview = Peržiūrėti
broadcast-send = Siųsti …
broadcast-delete = Ištrinti
broadcast-delete-yes = Taip, ištrinti
broadcast-delete-sure = Ištrinti šią žinutę?
broadcast-deleted = Žinutė ištrinta. Niekas neišsiųsta.
broadcast-texts-choose = <b>Kuria kalba norite rašyti?</b>
broadcast-translate = Likusius parašo mašina
broadcast-translate-later = Čia naudojama vertimo paslauga žinutėms atsako per vėlai; kitomis kalbomis prašome parašyti patiems.
broadcast-translating = Mašina dabar rašo; pranešime, kai baigs: { $languages }
broadcast-translated = Mašinos parašyti tekstai: { $number }. Prašome juos peržiūrėti.
broadcast-untranslated = Prašome parašyti patiems: { $languages }
broadcast-text-there = Štai tekstas: { $language }
broadcast-text-out = Pašalinti tekstą
broadcast-text-ask =
    Prašome parašyti tekstą. Kalba: { $language }

    Ne daugiau kaip { $longest } ženklų. Galima naudoti šias žymes: { $tags }
broadcast-text-kept = Tekstas išsaugotas. Kalba: { $language }
broadcast-text-empty = Jame nėra ko skaityti.
broadcast-text-long = Tekstas per ilgas. Ženklai: { $length }. Daugiausia galima: { $longest }.
broadcast-fault =
    Niekas neišsaugota: { $why }

    Žymė: <code>{ $tag }</code>
    Kur: { $near }
broadcast-fault-unknown = šios žymės naudoti negalima.
broadcast-fault-unfinished = ši žymė nebaigta.
broadcast-fault-attributes = šioje žymėje gali būti tik pavadinimas.
broadcast-fault-link = nuorodai reikia adreso, kuris prasideda https://
broadcast-fault-inside = ši žymė negali būti kitos viduje.
broadcast-fault-unopened = ši žymė užbaigia tai, kas nebuvo pradėta.
broadcast-fault-crossed = ši žymė užbaigia ne tai, kas pradėta paskiausiai.
broadcast-fault-unclosed = ši žymė niekur neužbaigta.
broadcast-picture-ask = Prašome atsiųsti paveikslėlį: JPEG, PNG arba WebP.
broadcast-picture-out = Pašalinti paveikslėlį
broadcast-picture-long = Po paveikslėliu tekstas gali būti ne ilgesnis kaip { $longest } ženklų. Paveikslėlis neišsaugotas, nes šie tekstai ilgesni: { $languages }
broadcast-picture-kept = Paveikslėlis išsaugotas.
broadcast-alt-ask =
    Kas matyti paveikslėlyje? Prašome pasakyti tai vienu ar dviem sakiniais tiems, kurie jo nemato. Kalba: { $language }

    Ne daugiau kaip { $longest } ženklų.
broadcast-alt-quoted = <i>{ $text }</i>
broadcast-button-choose = <b>Kur turėtų vesti mygtukas po žinute?</b>
broadcast-audience-note = Rašoma tik tiems, kurie leido siųsti žinutes. Nė vienas žmogus neparenkamas pagal tai, kaip balsavo.
broadcast-countries = Šalys
broadcast-groups = Grupės
broadcast-languages = Kalbos
broadcast-places-ask =
    Prašome parašyti, kur, šiais kodais, arba { $all }, jei visur: { $codes }

    /broadcast palieka viską, kaip yra.
broadcast-languages-ask =
    Prašome parašyti kalbas šiais kodais arba { $all }, jei visos: { $codes }

    /broadcast palieka viską, kaip yra.
broadcast-code-unknown = Tokio kodo nėra: { $code }
broadcast-when-ask = <b>Kada pradėti?</b>
broadcast-until-ask = <b>Nuo kada nebesiųsti?</b>
broadcast-time-how =
    Prašome parašyti dieną ir laiką, pavyzdžiui, 2030-11-30 17:00

    Laiko juosta: { $zone }
broadcast-time-none = Tokios dienos ar tokio laiko nėra arba jis kartojasi (sukamas laikrodis).
broadcast-time-past = Šis laikas jau praėjo. Prašome pasirinkti būsimą.
broadcast-time-order = Pabaiga būtų anksčiau už pradžią. Prašome pasirinkti kitą laiką.
broadcast-no-text = Teksto dar nėra.
broadcast-preview-choose = <b>Kuria kalba norite peržiūrėti?</b>
broadcast-nobody = Šios žinutės niekas negautų.
broadcast-without-text = Negaus, nes nėra teksto jų kalba – { $languages }
broadcast-capped = Negaus, nes šią savaitę žinučių jau gavo pakankamai: { $number }
broadcast-recipients = <b>Gavėjai: { $number }</b>
broadcast-takes = Truks bent: { $span }
broadcast-night = Siunčiama tarp { $from } ir { $until } kiekvienos šalies laiku.
broadcast-others = Jau siunčiama kita žinutė; abi kartu siunčiamos ne greičiau nei viena.
broadcast-type-number =
    <b>Norėdami siųsti, parašykite gavėjų skaičių: { $number }</b>

    Parašius ką nors kita, niekas nebus siunčiama.
broadcast-number-wrong = Niekas neišsiųsta: tai ne gavėjų skaičius. Jis yra { $number }.
broadcast-begun = Žinutė Nr. { $number } dabar pradedama siųsti.
broadcast-planned = Žinutė Nr. { $number } bus siunčiama, kai ateis jos laikas.
broadcast-number-title = <b>Žinutė Nr. { $number } konsultacijos dalyviams: { $consultation }</b>
broadcast-count-sent = Išsiųsta: { $number }
broadcast-count-failed = Nepavyko: { $number }
broadcast-count-stopped = Mus užblokavo: { $number }
broadcast-count-unknown = Nežinia, ar gauta: { $number }
broadcast-count-expired = Per vėlai: { $number }
broadcast-count-cancelled = Atšaukta: { $number }
broadcast-count-capped = Šią savaitę jau gavo pakankamai žinučių: { $number }
broadcast-count-remaining = Dar liko: { $number }
broadcast-rate = Žinučių per sekundę: { $number }
broadcast-left = Liko laiko: { $span }
broadcast-pause = Pristabdyti
broadcast-resume = Siųsti toliau
broadcast-end = Baigti
broadcast-end-yes = Taip, baigti
broadcast-all = Visos žinutės
broadcast-end-sure = Visam laikui baigti žinutę Nr. { $number }? Kas jos dar negavo, tas nebegaus.
broadcast-not-now = To padaryti nebegalima.
broadcast-report = Ataskaita: { $state }. Kiek žmonių turėjo gauti: { $number }
broadcast-began = Pradėta: { $time }
broadcast-ended = Baigta: { $time }
command-jobs = Suplanuotos užduotys
jobs-title = <b>Suplanuotos užduotys</b>
jobs-zone = Laiko juosta: { $zone }
jobs-none = Dar nieko neparengta. Tai įvyks netrukus po paleidimo.
jobs-name = <b>{ $name }</b>
jobs-every = Kas kiek laiko: { $span }
jobs-next = Kitas kartas: { $time }
jobs-places = Šalys: { $number }
jobs-now = Vyksta nuo: { $time }
jobs-last = Paskutinis kartas: { $time }
jobs-count = Kiekis: { $number }
jobs-refresh = Atnaujinti
job-announcements = Žinutės daugeliui žmonių
job-backup = Atsarginė kopija
job-digest-daily = Naujienos, kasdien
job-digest-weekly = Naujienos, kas savaitę
job-maintenance = Duomenų bazės priežiūra
job-news = Nauji pasiūlymai tiems, kurie laukia
job-nudges = Priminimai moderatoriams
job-retention = Senų duomenų trynimas
job-rounds = Turų datos
job-snapshots = Dalyvavimas pagal dienas
job-translation = Vertimas
job-outcome-done = atlikta
job-outcome-failed = nepavyko
job-outcome-skipped = praleista, nes buvo per vėlu
job-note-made = Dydis: { $size } MB
job-note-sound = duomenų bazė tvarkinga
job-note-analysed = duomenų bazės statistika atnaujinta
job-note-damaged = tai, kas perskaityta, sugadinta
job-note-disk-full = diskas pilnas
job-note-not-written = į aplanką įrašyti nepavyksta
job-note-no-pg-dump = pg_dump neįdiegta
job-note-pg-dump = pg_dump pranešė apie klaidą, ji yra žurnale
job-note-program-ended = programa užsidarė nebaigusi darbo
job-note-stopped = kažkas sustabdė
command-signals = Bangomis gauti balsai
job-signals = Bangomis gauti balsai
job-note-apart = šie balsai dabar skaičiuojami atskirai
signals-title = <b>Bangomis gauti balsai</b>
signals-about = Šie balsai atrodo taip, lyg juos iš daugelio paskyrų būtų atidavęs vienas žmogus. Jie skaičiuojami atskirai, kol kas nors nuspręs kitaip. Tai gali būti klaida: pavyzdžiui, mokyklos klasė irgi balsuoja kartu.
signals-none = Bangomis gautų balsų nėra.
signals-wave = { $number } banga
signals-name = <b>{ $number } banga</b> · { $consultation }
signals-when = { $since } – { $until }
signals-facts = { $country } · Žmonės: { $people } · Balsai: { $votes }, iš jų dėl mūsų parinktų pasiūlymų: { $served }
signals-signs = Kas neįprasta: { $signs }
signals-fast = greiti atsakymai
signals-alike = vienodi atsakymai
signals-new = daug naujų žmonių vienu metu
signals-burst = daug vienodų balsų vienu metu
signals-apart = Šie balsai skaičiuojami atskirai.
signals-count = Šie balsai skaičiuojami kaip visi kiti.
signals-fixed = Rezultatai paskelbti: niekas nebesikeičia.
signals-most = Daugiausia šios bangos balsų yra dėl:
signals-most-line = • Nr. { $number } ({ $text }): sutinku { $agree }, neutraliai { $neutral }, nesutinku { $disagree }
signals-sum = Iš viso: sutinku { $agree }, neutraliai { $neutral }, nesutinku { $disagree }
signals-if-count = Jei šie balsai būtų skaičiuojami kaip visi kiti, tarp geriausių:
signals-if-apart = Jei šie balsai būtų skaičiuojami atskirai, tarp geriausių:
signals-move = • Nr. { $number } ({ $text }): vieta { $before } → { $after }
signals-no-move = Niekas nepasikeistų.
signals-more-moves = … ir dar { $number }
signals-follow = Dalis šių balsų dar perkeliama. Tai trunka kelias minutes.
signals-lead-only = Nuspręsti, ar juos skaičiuoti, gali moderavimo vadovas.
signals-let-count = Skaičiuoti su kitais
signals-set-apart = Vėl atskirti
signals-confirm-count = Taip, skaičiuoti
signals-confirm-apart = Taip, atskirti
signals-show = Rodyti bangas
signals-ask-count = Ar { $number } bangos balsus skaičiuoti kaip visus kitus? Žmonės: { $people }. Balsai: { $votes }. Kol rezultatai nepaskelbti, galėsite juos vėl atskirti.
signals-ask-apart = Ar { $number } bangos balsus skaičiuoti atskirai? Žmonės: { $people }. Balsai: { $votes }. Kol rezultatai nepaskelbti, galėsite vėl juos skaičiuoti kaip visus kitus.
signals-done-count = { $number } bangos balsai skaičiuojami kaip visi kiti. Jei banga didelė, paskutiniai balsai bus perkelti per kelias minutes.
signals-done-apart = { $number } bangos balsai skaičiuojami atskirai. Jei banga didelė, paskutiniai balsai bus perkelti per kelias minutes.
signals-already = Tai jau nuspręsta. Dabar yra taip.
signals-gone = Tokios bangos nėra.
notice-wave =
    <b>Gauta balsų banga: { $consultation }</b>

    Jie atrodo taip, lyg juos iš daugelio paskyrų būtų atidavęs vienas žmogus, ir skaičiuojami atskirai. Prašome juos peržiūrėti; moderavimo vadovas gali leisti juos skaičiuoti.
page-results = Rezultatai
page-description = Ką mano Europos žmonės: „{ $question }“
page-skip = Pereiti prie turinio
page-parts = Šių rezultatų dalys
page-countries = Šalys
page-themes = Temos
page-groups = Nuomonių grupės
page-exposure = Sąžiningas rodymas
page-all = Visas reitingas
page-data = Duomenys ir metodas
page-chat = Atverti pokalbį
page-people =
    { $people ->
        [one] { $people } žmogus
        [few] { $people } žmonės
        [many] { $people } žmogaus
       *[other] { $people } žmonių
    }
page-votes =
    { $votes ->
        [one] { $votes } balsas
        [few] { $votes } balsai
        [many] { $votes } balso
       *[other] { $votes } balsų
    }
page-published = Paskelbta: { $date }
page-notes = Kaip tai skaityti
page-note-interval = Tikroji dalis yra šiose ribose su 95 % tikimybe.
page-note-served = Vietas lemia tik balsai dėl pasiūlymų, kuriuos žmonėms parinkome mes.
page-note-linked =
    { $votes ->
        [one] { $votes } balsas gautas per bendrintas nuorodas. Jis skaičiuojamas atskirai ir vietų nekeičia.
        [few] { $votes } balsai gauti per bendrintas nuorodas. Jie skaičiuojami atskirai ir vietų nekeičia.
        [many] { $votes } balso gauta per bendrintas nuorodas. Jie skaičiuojami atskirai ir vietų nekeičia.
       *[other] { $votes } balsų gauta per bendrintas nuorodas. Jie skaičiuojami atskirai ir vietų nekeičia.
    }
page-note-apart =
    { $votes ->
        [one] { $votes } balsas gautas staigiomis bangomis. Jis atskirtas ir vietų nekeičia.
        [few] { $votes } balsai gauti staigiomis bangomis. Jie atskirti ir vietų nekeičia.
        [many] { $votes } balso gauta staigiomis bangomis. Jie atskirti ir vietų nekeičia.
       *[other] { $votes } balsų gauta staigiomis bangomis. Jie atskirti ir vietų nekeičia.
    }
page-note-translated = Kur tai nurodyta, vertė mašina. Originalas yra kiekvieno pasiūlymo puslapyje.
page-place = Vieta
page-proposal = Pasiūlymas
page-range = Ribos
page-votes-number = Balsai
page-country = Šalis
page-language = Kalba
page-people-number = Žmonės
page-proposals = Pasiūlymai
page-zone = Rezultatas
page-theme = Tema
page-theme-none = Be temos
page-zone-consensus = Sutarimas
page-zone-rejection = Nepritarimas
page-zone-limbo = Be aiškios nuomonės
page-zone-controversy = Nuomonės skiriasi
page-few = mažai
page-agenda-plot = Sutinkančių dalis ir jos ribos
page-agenda-seen = Prie kiekvienos vietos – taškas ties sutinkančių dalimi ir linija, rodanti jos ribas. Tie patys skaičiai yra lentelėje.
page-countries-plot = Sutinkančių dalis pagal šalis
page-countries-seen = Kiekvienai šaliai – taškas ties sutinkančių dalimi. Tie patys skaičiai yra lentelėje.
page-countries-each = Žmonės, balsai ir pasiūlymai pagal šalis
page-country-likes = Kam pritariama labiausiai: { $country }
page-bars-seen = Kiekvienai eilutei – juosta. Tie patys skaičiai yra lentelėje.
page-themes-plot = Pasiūlymai, dėl kurių sutariama, pagal temas
page-themes-note = Juosta rodo dalį pasiūlymų, surinkusių pakankamai balsų.
page-told = Pakanka balsų
page-groups-note = Panašiai balsuojantys žmonės yra arti vieni kitų. Kiekvienas ženklas – keli žmonės: kuo didesnis ženklas, tuo jų daugiau.
page-groups-seen = Žemėlapis, kuriame panašiai balsuojantys žmonės yra arti vieni kitų. Kiekviena grupė turi savo formą ir raidę.
page-groups-none = Nuomonių žemėlapiui balsų nepakanka.
page-group = { $letter } grupė
page-group-agrees = Sutinka labiau nei kiti
page-group-disagrees = Nesutinka labiau nei kiti
page-group-here = Ši grupė
page-group-others = Kiti
page-together = Sutinka visos grupės
page-marks = Ženklai žemėlapyje
page-exposure-promised =
    { $votes ->
        [one] Kiekvienam pasiūlymui pažadėtas bent { $votes } balsas.
        [few] Kiekvienam pasiūlymui pažadėti bent { $votes } balsai.
        [many] Kiekvienam pasiūlymui pažadėta bent { $votes } balso.
       *[other] Kiekvienam pasiūlymui pažadėta bent { $votes } balsų.
    }
page-exposure-reached = Tiek gavusių pasiūlymų: { $reached } iš { $count }.
page-exposure-gini = Balsų Džini koeficientas: { $value } (0: visi pasiūlymai gavo po lygiai).
page-spread-plot = Kiek pasiūlymų kiek balsų gavo
page-halves-plot = Balsų vidurkis: anksti ir vėlai priimti pasiūlymai
page-part-all = Visi
page-part-early = Priimti anksti
page-part-late = Priimti vėlai
page-mean = Balsų vidurkis
page-least = Mažiausiai balsų
page-reached = Gavo, kiek pažadėta
page-number = Puslapis { $page } iš { $pages }
page-answers = Ką žmonės atsakė
page-original = Autoriaus žodžiais
page-among = Jei būtų klausta kitų žmonių, jis būtų tarp geriausių { $share } atvejų.
page-method = Kaip skaičiuota
page-method-place = Vietą lemia apatinė riba: didelio nedaugelio žmonių pritarimo nepakanka.
page-licence = Duomenis galite laisvai naudoti, jei nurodote šaltinį.
page-downloads = Atsisiųsti
page-file-exposure = Kiekvieno pasiūlymo balsai (CSV)
page-file-report = Visi šių puslapių skaičiai (JSON)
page-file-open = Atvirieji duomenys su atskirais balsais, be vardų (ZIP)
page-verify = ZIP failą kiekvienas gali patikrinti šia komanda:
page-variants = Jei būtų skaičiuota kitaip
page-variant-light = Be aktyviausių žmonių
page-variant-alike = Labai panašiai balsavę žmonės skaičiuojami vieną kartą
page-variant-all = Su balsais per nuorodas
page-variant-people = Kiek žmonių paliečia
page-entered = Patektų
page-left = Iškristų
page-missing = Rezultatų čia nėra
page-missing-why = Galbūt jie dar nepaskelbti arba nebeskelbiami.
page-soon = Rezultatai rengiami
page-soon-why = Prašome užsukti po minutės.
page-away = Šiuo metu rezultatų parodyti negalima
export-open-data = Atvirieji duomenys: { $name }, { $place } turas
export-open-data-file = Šiame faile yra atvirieji duomenys: { $name }, { $place } turas.
export-open-data-large = Atvirieji duomenys ({ $name }, { $place } turas) yra { $size } MB dydžio failas. Šiam pokalbiui jis per didelis.
export-open-data-page = Kiekvienas gali jį atsisiųsti čia: { $address }
export-open-data-members = Ši konsultacija skirta tik nariams, todėl viešuose puslapiuose failo nėra. Jį Jums gali duoti tie, kas prižiūri šią paslaugą. Failo pavadinimas: { $file }
export-open-data-check =
    Failo SHA-256: <code>{ $sum }</code>

    Failui patikrinti: <code>polyphony verify { $file }</code>
export-open-data-waiting = Atvirieji duomenys ({ $name }, { $place } turas) dar rengiami. Bandykite dar kartą po kelių minučių.
theme-suggested = ★ – tik siūlymas pagal panašumą į pasiūlymus, kurie jau turi temą. Sprendžiate Jūs.
