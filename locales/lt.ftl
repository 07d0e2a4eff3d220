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

    /start – toliau balsuoti
    /language – keisti kalbą
    /country – keisti šalį
    /privacy – kas saugoma ir kaip pasitraukti
    /help – šis tekstas
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
withdraw-question = <b>Ar atšaukti Jūsų sutikimą?</b> Tuomet Jūsų balsai, kalba, šalis ir užšifruota tapatybė bus iš karto ištrinti. To atšaukti nebus galima.
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
