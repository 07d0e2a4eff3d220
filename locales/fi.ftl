welcome =
    <b>{ $question }</b>

    Tervetuloa! Polyphony on kansalaiskuuleminen, jonka järjestää { $organiser }. Luet muiden kansalaisten ehdotuksia yhden kerrallaan ja kerrot, oletko samaa vai eri mieltä.

    Tämä on automaattinen palvelu: sinulle vastaa tietokoneohjelma. Kielesi, maasi ja äänesi tallennetaan vasta, kun olet antanut siihen suostumuksesi. Miten voit lopettaa ja mitä sinusta tiedetään: /privacy

    <b>Minkä kielen valitset?</b>
welcome-language = <b>Minkä kielen valitset?</b>
language-set = Jatketaan suomeksi.
country-question = <b>Missä maassa asut?</b> Äänestät yhdessä sen maan kansalaisten kanssa.
country-set = Maasi: { $country }
country-not-open = Tätä kuulemista ei järjestetä valitsemassasi maassa ({ $country }). Voit valita toisen maan tai tulla katsomaan myöhemmin uudelleen.
consent-request =
    <b>Suostumuksesi</b>

    Julkisista ehdotuksista annetut äänet ilmaisevat poliittisia mielipiteitä. Siksi pyydämme luvan, ennen kuin tallennamme mitään.

    Jos annat suostumuksesi, { $organiser } tallentaa äänesi, kielesi ja maasi tätä kuulemista varten. Tunnisteesi tässä sovelluksessa salataan ja pidetään erillään äänistäsi. Vain yhteismäärät julkaistaan, ei koskaan sitä, miten yksittäinen ihminen on äänestänyt.

    Sinun on oltava vähintään { $age }-vuotias. Suostumuksen peruuttaminen on milloin tahansa yhtä helppoa kuin sen antaminen: /privacy. Kysymykset: { $contact }
consent-yes = Suostun ja olen vähintään { $age }-vuotias
consent-no = Ei kiitos
consent-thanks = Kiitos. Tässä on ensimmäinen ehdotus.
consent-declined =
    Selvä. Sinusta ei ole tallennettu mitään, ja tässä keskustelussa tarvitut tiedot poistetaan vuorokauden kuluessa.

    Jos muutat mielesi, kirjoita /start.
consent-needed = Tarvitsemme suostumuksesi, ennen kuin voit äänestää.
no-consultation = Mikään kuuleminen ei ole nyt käynnissä. Tule katsomaan myöhemmin uudelleen.
link-unknown = Tämä linkki ei enää johda mihinkään, joten aloitetaan alusta.
card-proposal = <b>{ $proposal }</b>
card-author = — kanssakansalainen, { $country }
vote-agree = Samaa mieltä
vote-neutral = Neutraali
vote-disagree = Eri mieltä
skip = Ohita
more = Lisää
change-vote = Vaihda edellinen ääneni
last-vote-agree = <i>Edellinen äänesi: olet samaa mieltä ehdotuksesta ”{ $proposal }”. Halutessasi voit kertoa, miksi:</i>
last-vote-neutral = <i>Edellinen äänesi: suhtaudut neutraalisti ehdotukseen ”{ $proposal }”. Halutessasi voit kertoa, miksi:</i>
last-vote-disagree = <i>Edellinen äänesi: olet eri mieltä ehdotuksesta ”{ $proposal }”. Halutessasi voit kertoa, miksi:</i>
reason-favourite = Suosikkini
reason-doable = Toteutettavissa
reason-obvious = Itsestään selvää
reason-no-way = Ei missään nimessä
reason-unrealistic = Epärealistista
reason-empty = Tyhjiä sanoja
reason-not-understood = En ymmärrä
reason-no-opinion = Ei mielipidettä
reason-indifferent = Minulle yhdentekevää
recorded-agree = Tallennettu: olet samaa mieltä.
recorded-neutral = Tallennettu: suhtaudut neutraalisti.
recorded-disagree = Tallennettu: olet eri mieltä.
recorded-share =
    { $votes ->
        [one] { $votes } äänestä { $share } on samaa mieltä.
       *[other] { $votes } äänestä { $share } on samaa mieltä.
    }
already-agree = Olit jo samaa mieltä. Äänesi lasketaan vain kerran.
already-neutral = Suhtauduit jo neutraalisti. Äänesi lasketaan vain kerran.
already-disagree = Olit jo eri mieltä. Äänesi lasketaan vain kerran.
changed-agree = Vaihdettu: olet nyt samaa mieltä.
changed-neutral = Vaihdettu: suhtaudut nyt neutraalisti.
changed-disagree = Vaihdettu: olet nyt eri mieltä.
withdrawn = Äänesi on poistettu.
skipped = Ohitettu. Ohittamista ei lasketa neutraaliksi ääneksi.
reason-noted = Merkitty. Kiitos.
reason-removed = Peruttu.
change-agree = Äänesi: <b>samaa mieltä</b>. Ehdotus: ”{ $proposal }”
change-neutral = Äänesi: <b>neutraali</b>. Ehdotus: ”{ $proposal }”
change-disagree = Äänesi: <b>eri mieltä</b>. Ehdotus: ”{ $proposal }”
change-question = Mihin haluat vaihtaa sen?
withdraw-vote = Poista ääneni
back = Takaisin
nothing-to-change = Et ole vielä antanut ääntä, jota voisi vaihtaa.
summary =
    { $count ->
        [one] <b>Olet katsonut { $count } ehdotuksen.</b>
       *[other] <b>Olet katsonut { $count } ehdotusta.</b>
    }
summary-counts = Samaa mieltä: { $agree } · Neutraali: { $neutral } · Eri mieltä: { $disagree } · Ohitettu: { $skipped }
summary-question = Haluatko jatkaa?
go-on = Jatka
stop = Riittää tältä erää
stopped = Kiitos osallistumisestasi. Äänesi säilyvät. Voit jatkaa napauttamalla painiketta tai kirjoittamalla /start.
nothing-left = <b>Olet nähnyt kaikki ehdotukset, joista voit äänestää.</b> Kiitos!
nothing-left-offer = Lähetämmekö sinulle yhden viestin, kun uusia ehdotuksia on tullut? Voit perua tämän milloin tahansa: /privacy.
tell-me = Kyllä, kertokaa minulle
do-not-tell-me = Älkää lähettäkö viestiä
tell-me-set = Sovittu: lähetämme sinulle yhden viestin, kun uutta on tullut.
tell-me-off = Sovittu: emme lähetä sinulle viestiä.
tell-me-message = Kanssakansalaisilta on tullut uusia ehdotuksia. Haluatko nähdä ne?
more-title = <b>Mitä haluat tehdä?</b>
button-language = Kieli
button-country = Maa
button-privacy = Tietosuoja
button-help = Ohje
help =
    <b>Näin tämä toimii</b>

    Näytämme sinulle yhden ehdotuksen kerrallaan. Napauta ”Samaa mieltä”, ”Neutraali” tai ”Eri mieltä”, tai ohita ehdotus. Voit myös kirjoittaa painikkeen sanan tai sen numeron: 1, 2, 3…

    Näet muiden äänet vasta oman äänesi jälkeen. Voit vaihtaa äänesi tai poistaa sen.
privacy =
    <b>Tietosuoja</b>

    Tämän kuulemisen järjestää { $organiser }. Sinulle vastaa tietokoneohjelma, ei ihminen.

    Suostumuksellasi tallennetaan äänesi, kielesi, maasi ja tieto siitä, mitkä ehdotukset olet nähnyt. Tunnisteesi tässä sovelluksessa salataan, ja sen voi löytää vain salaisella avaimella. Äänet tallennetaan numerolla, ilman tunnistettasi. Emme tallenna nimeä, käyttäjänimeä emmekä kuvaa, ja julkaisemme vain yhteismääriä.

    Ilman suostumustasi säilytetään vain tämän keskustelun tila, enintään vuorokauden ajan.

    Kysymykset ja valitukset: { $contact }
privacy-consent = Annoit suostumuksesi { $date }.
privacy-no-consent = Et ole antanut suostumusta.
privacy-tell-me = Lähetämme sinulle yhden viestin, kun uusia ehdotuksia on tullut.
privacy-withdraw = Peruuta suostumukseni
withdraw-yes = Poista kaikki
withdraw-no = Säilytä kaikki
withdraw-done = Kaikki sinua koskevat tiedot on poistettu. Kiitos, että osallistuit. Jos haluat joskus aloittaa uudelleen, kirjoita /start.
command-start = Äänestä ehdotuksista
command-language = Vaihda kieltä
command-country = Vaihda maata
command-privacy = Mitä tallennetaan ja miten voit lopettaa
command-help = Näin tämä toimii
not-understood = Anteeksi, en ymmärtänyt. Voit napauttaa painiketta tai kirjoittaa sen numeron:
not-text = Ymmärrän vain tekstiä ja painikkeita. Saat ohjeita kirjoittamalla /help.
button-old = Tämä painike ei enää toimi. Jatketaan tästä.
proposal-unknown = Tätä ehdotusta ei ole tai sitä ei ole näytetty sinulle. Tässä on seuraava.
proposal-closed = Äänestys tästä ehdotuksesta on päättynyt, joten mitään ei muutettu. Tässä on seuraava.
proposal-own = Tämä on oma ehdotuksesi. Siitä äänestävät muut.
try-again = Tämä ei juuri nyt onnistunut, eikä mitään tallennettu. Yritä uudelleen hetken kuluttua.
too-long = Viesti on liian pitkä. Kirjoita enintään { $limit } merkkiä.
too-fast = Tämä kävi hyvin nopeasti. Odota hetki ja yritä uudelleen.
group-only-private = Äänestän vain yhden ihmisen kanssa kerrallaan. Kirjoita minulle yksityisesti.
open-private = Kirjoita minulle yksityisesti
web-title = Polyphony – kansalaiskuuleminen
web-description = Lue kanssakansalaisten ehdotuksia ja kerro, oletko samaa vai eri mieltä.
web-conversation = Keskustelu
web-message = Viestisi
web-send = Lähetä
web-you = Sinä
web-service = Polyphony
web-connecting = Yhdistetään…
web-reconnecting = Yhteys katkesi. Yritetään uudelleen…
web-connected = Yhdistetty
web-skip-to-message = Siirry viestikenttään
web-noscript = Tämä keskustelu tarvitsee JavaScriptin. Voit osallistua myös viestisovelluksessa.
button-propose = Kirjoita ehdotus
propose-invite = Onko sinulla oma idea? Voit esittää sen kanssakansalaisillesi.
propose-prompt =
    <b>Kirjoita ehdotuksesi</b>

    Jokainen ehdotus alkaa sanoilla ”{ $opening } …”. Kirjoita, miten omasi jatkuu: yksi ajatus, omin sanoin, { $shortest }–{ $longest } merkkiä.
propose-edit-prompt = <b>Kirjoita uusi versio.</b> Tähän mennessä olet kirjoittanut:
propose-closed = Ehdotuksia ei voi nyt lähettää. Äänestää voit edelleen.
propose-too-short =
    { $count ->
        [one] Siinä on vain { $count } merkki. Kirjoita vähintään { $shortest }.
       *[other] Siinä on vain { $count } merkkiä. Kirjoita vähintään { $shortest }.
    }
propose-too-long =
    { $count ->
        [one] Siinä on { $count } merkki, ja sallittu enimmäismäärä on { $longest }. Lyhennä tekstiä.
       *[other] Siinä on { $count } merkkiä, ja sallittu enimmäismäärä on { $longest }. Lyhennä tekstiä.
    }
propose-language = <b>Millä kielellä ehdotuksesi on kirjoitettu?</b>
other-language = Jokin muu kieli
propose-similar = <b>Muut ovat ehdottaneet jotain samanlaista.</b> Voit äänestää jostakin näistä tai lähettää silti omasi.
propose-vote-on = Äänestä: { $number }
propose-all-the-same = Lähetä silti omani
propose-repeat = <b>Tätä on jo ehdotettu.</b> Voit äänestää siitä:
propose-own-repeat = Olet jo lähettänyt tämän ehdotuksen. Komennolla /mine näet, miten sille kävi.
propose-facts = Kieli: { $language } · Merkkejä: { $count } / { $longest }
propose-preview-note = Moderaattori lukee ehdotuksen, ennen kuin muut näkevät sen. Nimeäsi ei näytetä. Lähetetäänkö se?
propose-send = Lähetä
propose-edit = Muokkaa
cancel = Peruuta
propose-cancelled = Luonnoksesi on poistettu.
propose-limit =
    { $count ->
        [one] Olet lähettänyt viimeisten 24 tunnin aikana { $count } ehdotuksen, eikä enempää voi nyt lähettää. Seuraavan voit lähettää tästä alkaen: { $time }. Luonnoksesi säilyy.
       *[other] Olet lähettänyt viimeisten 24 tunnin aikana { $count } ehdotusta, eikä enempää voi nyt lähettää. Seuraavan voit lähettää tästä alkaen: { $time }. Luonnoksesi säilyy.
    }
propose-sent =
    <b>Kiitos. Ehdotuksesi on nro { $number }.</b>

    Ensin moderaattori lukee sen. Kerromme sinulle, mitä päätettiin. Komennolla /mine näet kaikki ehdotuksesi.
propose-offer = Anteeksi, en ymmärtänyt. Jos tarkoitit tämän ehdotukseksi, voimme jatkaa siitä.
propose-offer-yes = Tee tästä ehdotus
check-refused = <b>Ehdotustasi ei voi lähettää tällaisena.</b> Kirjoita se uudelleen:
check-flagged = Huomaa, että moderaattori lukee tämän erityisen tarkasti:
check-link = Jätä pois verkko-osoitteet ja linkit.
check-email = Jätä pois sähköpostiosoitteet.
check-phone = Jätä pois puhelinnumerot.
check-handle = Jätä pois käyttäjänimet (@…).
check-hashtag = Jätä pois aihetunnisteet (#…).
check-capitals = Älä kirjoita kaikkea isoilla kirjaimilla.
check-invisible = Tekstissä on näkymättömiä merkkejä. Kirjoita se uudelleen.
check-scripts = Älä sekoita samassa sanassa eri aakkosten kirjaimia.
check-repeated = Älä toista samaa merkkiä monta kertaa.
check-word-refused = Tekstissä on sana, jota täällä ei sallita.
check-word-flagged = Tekstissä on sana, joka voi loukata muita.
check-alphabet = Tekstiä ei ole kirjoitettu kielensä omilla aakkosilla.
check-repeated-word = Tekstissä toistuu sama sana monta kertaa.
button-mine = Omat ehdotukset
mine-title = <b>Ehdotuksesi</b>
mine-none = Et ole vielä lähettänyt ehdotuksia.
mine-entry = <b>Nro { $number }</b> · { $state }
state-waiting = odottaa moderaattoria
state-accepted = hyväksytty
state-refused = ei hyväksytty
state-withdrawn = peruttu
state-merged = yhdistetty toiseen
state-hidden = piilotettu, kunnes moderaattori on katsonut sen
mine-votes-few =
    { $votes ->
        [one] toistaiseksi { $votes } ääni
       *[other] toistaiseksi { $votes } ääntä
    }
mine-withdraw = Peru nro { $number }
mine-withdrawn = Ehdotuksesi nro { $number } on peruttu.
mine-withdraw-late = Joku on jo äänestänyt siitä, joten sitä ei voi enää perua.
older = Vanhemmat
notice-accepted = Ehdotuksesi nro { $number } on hyväksytty. Kanssakansalaisesi voivat nyt äänestää siitä.
notice-refused = Ehdotustasi nro { $number } ei hyväksytty. Syy: { $reason }
notice-merged = Ehdotuksesi nro { $number } sisältö on sama kuin ehdotuksen nro { $other }. Tästä lähtien äänestetään jälkimmäisestä.
notice-hidden = Ehdotuksestasi nro { $number } on tehty ilmoitus. Se on piilotettu, kunnes moderaattori on katsonut sen.
notice-restored = Moderaattori on katsonut ehdotuksesi nro { $number }. Se näytetään taas.
notice-milestone =
    { $votes ->
        [one] Ehdotuksesi nro { $number } on saanut { $votes } äänen.
       *[other] Ehdotuksesi nro { $number } on saanut { $votes } ääntä.
    }
refusal-incomprehensible = Siitä ei saa selvää.
refusal-off-topic = Se ei vastaa tämän kuulemisen kysymykseen.
refusal-partisan = Siinä asetutaan puolueen tai henkilön puolelle tai tätä vastaan.
refusal-unlawful = Se on lainvastainen.
refusal-advertising = Se on mainos.
refusal-several-ideas = Siinä on monta ajatusta. Lähetä ne yksi kerrallaan.
refusal-wrong-language = Se on kirjoitettu muulla kuin ilmoitetulla kielellä.
refusal-rude = Se on loukkaava.
refusal-out-of-reach = Se koskee asiaa, johon tällä kuulemisella ei voi vaikuttaa.
refusal-already-proposed = Tätä on jo ehdotettu.
refusal-test = Se vaikuttaa kokeilulta.
refusal-other = Se ei noudata tämän kuulemisen sääntöjä.
button-report = Ilmoita ehdotuksesta
report-question = <b>Mikä tässä ehdotuksessa on vialla?</b>
report-illegal = Se on laiton
report-offensive = Se on loukkaava
report-personal-data = Henkilötietoja
report-wrong-language = Väärä kieli
report-bad-translation = Huono käännös
report-duplicate = Sama ehdotus on jo olemassa
report-other = Jotain muuta
report-sentence = Kerro yhdellä viestillä, mikä on vialla. Viestissä voi olla enintään { $limit } merkkiä.
report-received = <b>Kiitos. Ilmoituksesi on nro { $number }.</b> Moderaattori käsittelee sen, ja kerromme sinulle tuloksen.
report-already = Olet jo ilmoittanut tästä ehdotuksesta. Ilmoituksesi on nro { $number }.
report-nothing = Juuri nyt ei ole ehdotusta, josta voisi ilmoittaa.
notice-report-removed = Ilmoituksesi nro { $number }: moderaattori on poistanut ehdotuksen. Kiitos.
notice-report-kept = Ilmoituksesi nro { $number }: moderaattori on katsonut ehdotuksen. Se jätettiin näkyviin.
button-share = Jaa
share-proposal = <b>Jaa tämä ehdotus</b> tällä linkillä:
share-consultation = <b>Jaa tämä kuuleminen</b> tällä linkillä:
share-send = Lähetä keskusteluun
share-question = Mitä mieltä sinä olet?
share-vote = Kerro mielipiteesi
share-open = Avaa kuuleminen
link-elsewhere = Siitä ehdotuksesta äänestetään toisessa maassa.
web-copied = Linkki on kopioitu.
button-results = Tulokset
results-country = <b>Tulokset: { $country }</b>
results-all = <b>Tulokset: kaikki maat</b>
results-agreed = <b>Useimmat ovat samaa mieltä</b>
results-divided = <b>Mielipiteet jakautuvat</b>
results-rejected = <b>Useimmat ovat eri mieltä</b>
results-line =
    { $votes ->
        [one] samaa mieltä { $share } ({ $low }–{ $high }), { $votes } ääni
       *[other] samaa mieltä { $share } ({ $low }–{ $high }), { $votes } ääntä
    }
results-none = Vielä ei ole mitään näytettävää. Näet ehdotuksen tuloksen, kun olet äänestänyt siitä ja ääniä on vähintään { $limit }.
results-note = Nämä ovat ehdotuksia, joista olet äänestänyt. Suluissa on väli, jolle osuus sijoittuu 95 prosentin varmuudella.
results-published = Kuuleminen on päättynyt, ja tässä ovat sen tulokset. Suluissa on väli, jolle osuus sijoittuu 95 prosentin varmuudella.
results-my-country = Oma maani
results-all-countries = Kaikki maat
results-picture = Kuvana
picture-alt = Palkit näyttävät, kuinka suuri osa on samaa mieltä, neutraaleja tai eri mieltä.
privacy-retention =
    { $count ->
        [one] Kaikki sinua koskevat tiedot poistetaan { $count } päivän kuluttua kuulemisen päättymisestä. Äänesi lasketaan silloinkin, mutta niitä ei voi enää yhdistää sinuun.
       *[other] Kaikki sinua koskevat tiedot poistetaan { $count } päivän kuluttua kuulemisen päättymisestä. Äänesi lasketaan silloinkin, mutta niitä ei voi enää yhdistää sinuun.
    }
privacy-backups = Varmuuskopiot, joissa poistetut tiedot ovat vielä tallella, tuhotaan jonkin ajan kuluttua. Päiviä: { $days }
privacy-changed = <b>Tietosuojaseloste on muuttunut.</b> Päätä uudelleen, haluatko osallistua.
privacy-publish = Voit antaa meille luvan julkaista äänesi avoimena datana satunnaisella numerolla, ilman henkilöllisyyttäsi.
privacy-commands =
    /export – tiedosto, jossa ovat kaikki tietosi
    /forget – kaikkien tietojesi poistaminen
allow-contact = Kirjoittakaa minulle tuloksista
allow-publish = Ääneni avoimena datana
allowed = Merkitty. Voit perua luvan milloin tahansa.
not-allowed = Merkitty. Lupa on peruttu.
button-export = Kaikki tietoni
export-done = Tässä tiedostossa on kaikki, mitä olemme tallentaneet sinusta.
export-download = Lataa tiedosto
forget-question =
    <b>Haluatko lopettaa?</b>

    Heti poistetaan tunnisteesi tässä sovelluksessa, kielesi, maasi ja asetuksesi, tieto siitä, mitä olet nähnyt, luonnoksesi ja ehdotuksesi, jotka vielä odottavat moderaattoria. Hyväksytyt ehdotuksesi säilyvät, mutta niitä ei voi enää yhdistää sinuun.

    Mitä äänillesi tehdään?
forget-with-votes = Poista myös ääneni
forget-keep-votes = Ääneni lasketaan edelleen
forget-sure-with-votes = <b>Oletko varma?</b> Kaikki sinua koskevat tiedot poistetaan, eikä ääniäsi enää lasketa. Tätä ei voi perua.
forget-sure-keep-votes = <b>Oletko varma?</b> Kaikki sinua koskevat tiedot poistetaan. Äänesi lasketaan edelleen, mutta niitä ei voi enää yhdistää sinuun. Tätä ei voi perua.
demographic-intro = <b>Yksi kysymys sinusta, jos haluat vastata.</b> Vastauksesi lasketaan niin, ettei sitä voi yhdistää sinuun.
demographic-age = Minkä ikäinen olet?
demographic-gender = Mikä näistä kuvaa sinua?
demographic-area = Missä asut?
gender-woman = Nainen
gender-man = Mies
gender-other = Ei kumpikaan
area-city = Suuressa kaupungissa
area-town = Pienessä kaupungissa
area-village = Maaseudulla
demographic-skip = En halua vastata
demographic-thanks = Kiitos vastauksestasi.
button-link = Yhdistä toinen sovellus
link-offer = <b>Osallistu useassa sovelluksessa yhtenä henkilönä.</b> Kirjoita tämä toisessa sovelluksessa kymmenen minuutin kuluessa:
link-prompt = Jos olet jo saanut koodin toisesta sovelluksesta, kirjoita se tähän.
link-question =
    <b>Yhdistetäänkö tämä keskustelu toiseen?</b>

    Sen jälkeen molemmat ovat sama henkilö: se, joka käyttää toista keskustelua, näkee äänesi ja voi vaihtaa niitä. Jatka vain, jos toinenkin keskustelu on omasi. Jos olet äänestänyt samasta ehdotuksesta kahdesti, myöhempi ääni lasketaan.
link-yes = Kyllä, yhdistä
link-no = Ei, älä yhdistä
link-done = Keskustelut on nyt yhdistetty samaan henkilöön.
link-wrong = Koodi on tuntematon tai vanhentunut. Uuden saat toisessa sovelluksessa komennolla /link.
link-same = Sait koodin täältä. Kirjoita se toisessa sovelluksessa.
button-settings = Asetukset
settings-title = <b>Asetukset</b>
settings-place = Kieli: { $language } · Maa: { $country }
settings-notices-note = Uutiset omista ehdotuksistasi ja ilmoituksistasi:
settings-digest-note = Tulokset ja uudet ehdotukset:
settings-quiet-note = Öisin kello { $from }–{ $until } emme lähetä viestejä.
digest-never = Ei koskaan
digest-weekly = Viikoittain
digest-daily = Päivittäin
settings-notices = Kertokaa heti
settings-quiet = Öisin ei viestejä
settings-stop = Lopeta kaikki viestit
settings-saved = Tallennettu.
stopped-all = Sovittu: emme enää kirjoita sinulle, ellet itse kirjoita meille. Äänesi säilyvät. Voit muuttaa tätä komennolla /settings. Komento /forget poistaa kaiken.
command-propose = Kirjoita ehdotus
command-mine = Omat ehdotukset
command-results = Mistä ollaan samaa mieltä
command-settings = Kieli, maa, viestit
command-export = Tiedosto, jossa ovat kaikki tietoni
command-forget = Poista kaikki tietoni
command-link = Osallistu useassa sovelluksessa
rules-title =
    <b>Tämän kuulemisen säännöt</b>

    Ihminen, ei ohjelma, lukee jokaisen ehdotuksen, ennen kuin muut näkevät sen. Sitä ei hyväksytä, jos jokin näistä pitää paikkansa:
rules-note =
    { $limit ->
        [one] Kuka tahansa voi ilmoittaa ehdotuksesta. Kun { $limit } ihminen on tehnyt niin, se piilotetaan automaattisesti, kunnes moderaattori on katsonut sen. Tekijä saa tietää jokaisen päätöksen ja sen syyn.
       *[other] Kuka tahansa voi ilmoittaa ehdotuksesta. Kun { $limit } ihmistä on tehnyt niin, se piilotetaan automaattisesti, kunnes moderaattori on katsonut sen. Tekijä saa tietää jokaisen päätöksen ja sen syyn.
    }
statement-rule = Tämä on sääntö { $number } luettelossa /rules.
statement-person = Tämän päätti ihminen, ei ohjelma.
statement-automated = Tämä tapahtui automaattisesti. Ihminen katsoo sen vielä.
queue-facts = Nro { $number } · { $language } · { $country } · odottanut alkaen: { $time }
queue-new = Miksi se on täällä: uusi ehdotus.
queue-flagged = Miksi se on täällä: uusi ehdotus, joka merkittiin automaattisesti:
queue-reported =
    { $count ->
        [one] Miksi se on täällä: { $count } ilmoitus.
       *[other] Miksi se on täällä: { $count } ilmoitusta.
    }
queue-author = Saman tekijän muut ehdotukset – hyväksytty: { $accepted }, ei hyväksytty: { $refused }, odottaa: { $waiting }
queue-empty = <b>Mikään ei odota sinua.</b> Kiitos!
queue-why = <b>Mitä sääntöä se rikkoo?</b>
queue-accept = Hyväksy
queue-keep = Se saa jäädä
queue-refuse = Hylkää
queue-later = Jätä muille
queue-undo = Kumoa
queue-accepted = Nro { $number } on hyväksytty. Tekijä saa tiedon minuutin kuluttua.
queue-refused = Nro { $number } on hylätty. Tekijä saa tiedon minuutin kuluttua.
queue-undone = Kumottu. Kenellekään ei ole ilmoitettu.
queue-undo-late = Sitä ei voi enää kumota.
queue-not-yours = Sitä ei tallennettu: kolme minuuttiasi ovat kuluneet tai joku muu käsittelee sitä jo.
command-rules = Ehdotusten säännöt
role-moderator = moderaattori
role-lead = johtava moderaattori
role-organiser = järjestäjä
role-operator = ylläpitäjä
command-queue = Mitä moderaattoria odottaa
command-history = Mitä ehdotuksesta on päätetty
command-team = Ketkä moderoivat
command-summary = Moderointi lukuina
command-log = Lataa loki
team-title = <b>Tiimi</b>
team-entry = Nro { $number } · { $role } · { $languages } · alkaen { $date }
team-invited = Nro { $number } · { $role } · { $languages } · kutsuttu, päättyy { $date }
team-all-languages = kaikki kielet
team-remove = Poista nro { $number }
team-invite = Kutsu joku
team-removed = Nro { $number }: ei enää roolia tästä hetkestä alkaen.
team-refused = Roolisi ei salli sitä.
invite-role = <b>Mihin rooliin kutsut?</b>
invite-languages = <b>Mitä kieliä henkilö lukee?</b> Jos et valitse mitään, kaikkia.
invite-consultations = <b>Mihin kuulemisiin?</b> Jos et valitse mitään, kaikkiin.
invite-next = Seuraava
invite-link = <b>Tämä on kutsu yhdelle henkilölle.</b> Rooli: { $role }. Kielet: { $languages }. Se toimii kerran ja päättyy { $time }. Lähetä linkki vain tälle henkilölle:
invitation =
    <b>Sinut on kutsuttu auttamaan moderoinnissa.</b> Roolisi: { $role }. Kielet: { $languages }.

    Muut tiimissä näkevät numeron, eivät nimeäsi. Säilytämme salattuna tiedon siitä, mistä sinut tavoittaa, niin kauan kuin autat.
invitation-accept = Hyväksy kutsu
invitation-joined = <b>Tervetuloa tiimiin!</b> Numerosi siellä on { $number }. Katso, mitä sinua odottaa: /queue
invitation-used = Tämä kutsu on jo käytetty. Pyydä uusi.
invitation-expired = Tämä kutsu on vanhentunut. Pyydä uusi.
notice-team-removed = Sinulla ei ole enää roolia moderoinnissa. Kiitos avustasi!
button-moderation = Moderointi
queue-more = Lisää …
queue-correct = Korjaa oikeinkirjoitus
queue-duplicate = Se on kaksoiskappale
queue-theme = Aihe
queue-postpone = Lykkää
queue-pass-on = Siirrä johtavalle
queue-all-of-author = Kaikki samalta tekijältä
queue-suspend = Estä tekijää ehdottamasta
queue-lift = Päätä esto
queue-filter = Näytä vain …
queue-stands = Päätös pysyy
queue-accept-all = Hyväksy kaikki
queue-refuse-all = Hylkää kaikki
queue-one-by-one = Yksi kerrallaan
queue-more-title = <b>Mitä sille tehdään?</b>
queue-correct-ask = <b>Kirjoita koko ehdotus oikeinkirjoitus korjattuna.</b> Silloin se on hyväksytty, ja tekijä näkee molemmat versiot.
queue-correct-different = Se on eri teksti, ei korjaus. Mitään ei muutettu.
queue-correct-frozen = Joku on jo äänestänyt: sanat pysyvät ennallaan.
queue-which = <b>Mikä ehdotus sanoo saman?</b> Valitse yksi tai kirjoita sen numero.
queue-which-none = Millään tämän kuulemisen hyväksytyllä ehdotuksella ei ole tätä numeroa.
queue-merged = Nro { $number } on sama kuin nro { $other }. Tekijä saa tiedon minuutin kuluttua.
queue-sentence = <b>Kerro syy, enintään { $limit } merkkiä.</b> Tekijä lukee sen.
queue-theme-ask = <b>Mihin aiheeseen se kuuluu?</b>
queue-theme-set = Aihe: { $theme }
queue-language-ask = <b>Millä kielellä se on kirjoitettu?</b>
queue-postpone-ask = <b>Kuinka kauan sen pitää odottaa?</b>
queue-postponed = Nro { $number } odottaa, kunnes: { $time }.
queue-passed-on = Nro { $number } odottaa nyt johtavaa moderaattoria.
queue-author-list = <b>Mitä tältä tekijältä odottaa:</b>
queue-decided-all =
    { $count ->
        [one] { $count } ehdotuksesta on päätetty. Tekijä saa tiedon minuutin kuluttua.
       *[other] { $count } ehdotuksesta on päätetty. Tekijä saa tiedon minuutin kuluttua.
    }
queue-bulk = Hyväksytty: { $numbers }
queue-bulk-not = Ei hyväksytty: { $numbers }. Niistä on jo päätetty, ne ovat jollakulla muulla, niistä päättäminen ei kuulu sinulle tai niitä ei ole.
queue-bulk-how = Kirjoita numerot perään, esimerkiksi: /accept 12 15 18
queue-first-opinion = Mielipiteesi ehdotuksesta nro { $number } on kirjattu. Nyt toinen henkilö katsoo sitä.
queue-disagreed = Olette eri mieltä ehdotuksesta nro { $number }: johtava moderaattori päättää.
queue-similar = Samankaltaiset, hyväksytyt:
queue-similar-refused = Samankaltaiset, ei hyväksytyt:
queue-appealed = Miksi se on täällä: joku vastustaa päätöstä.
queue-suspended-author = Miksi se on täällä: tekijä vastustaa estoa, joka päättyy { $time }.
queue-again = Miksi se on täällä: siitä päätetään uudelleen.
queue-for-lead = Se siirrettiin johtavalle moderaattorille.
queue-disagreement = Kaksi moderaattoria on eri mieltä.
queue-state = Tähän asti: { $state }
queue-says = Omin sanoin: ”{ $text }”
queue-filter-title = <b>Mitä näytetään?</b>
queue-filter-all = Kaikki
queue-filtered = Näytetään vain: { $what }
why-new = Uudet
why-flagged = Merkityt
why-reported = Ilmoitetut
why-appealed = Oikaisupyynnöt
why-suspension = Estot
why-again = Uudelleen
theme-democracy = Demokratia
theme-economy = Talous
theme-work = Työ
theme-environment = Ympäristö
theme-energy = Energia
theme-transport = Liikenne
theme-health = Terveys
theme-education = Koulutus
theme-youth = Nuoret
theme-migration = Maahanmuutto
theme-security = Turvallisuus
theme-digital = Digitaalisuus
theme-agriculture = Maatalous
theme-culture = Kulttuuri
theme-social = Sosiaaliasiat
theme-housing = Asuminen
suspend-why = <b>Mitä sääntöä tekijä rikkoi?</b>
suspend-how-long = <b>Kuinka kauan tekijä ei saa ehdottaa?</b>
suspend-done = Tekijä voi taas ehdottaa alkaen { $time }.
suspend-lifted = Tekijä voi taas ehdottaa.
notice-suspended = Et voi lähettää ehdotuksia ennen ajankohtaa { $time }. Syy, ehdotuksestasi nro { $number }: { $reason } Voit yhä äänestää.
notice-suspension-lifted = Voit taas lähettää ehdotuksia.
propose-suspended = Et voi lähettää ehdotuksia ennen ajankohtaa { $time }. Jos olet eri mieltä: /appeal
statement-appeal = Jos olet eri mieltä, voit pyytää oikaisua { $days } päivän kuluessa: /appeal { $number }. Silloin toinen henkilö päättää.
statement-appeal-suspension = Jos olet eri mieltä, voit pyytää oikaisua: /appeal. Silloin toinen henkilö päättää.
statement-which = Se on ehdotus nro { $other }.
statement-note = Moderaattori kirjoittaa: ”{ $text }”
appeal-button = Pyydä oikaisua
appeal-without = Ilman sanoja
appeal-ask = <b>Miksi olet eri mieltä?</b> Kirjoita se enintään { $limit } merkillä.
appeal-received = <b>Kiitos.</b> Toinen henkilö katsoo asiaa, ja kerromme tuloksen.
appeal-already = Olet jo pyytänyt tähän oikaisua.
appeal-late = Siitä on liian kauan: oikaisua voi pyytää { $days } päivän kuluessa.
appeal-nothing = Täällä ei ole päätöstä, johon voisit pyytää oikaisua.
appeal-how = Kirjoita ehdotuksen numero perään, esimerkiksi: /appeal 123
notice-appeal-granted = Olemme katsoneet oikaisupyyntösi uudelleen, ehdotus nro { $number }. Päätöstä on muutettu.
notice-appeal-rejected = Olemme katsoneet oikaisupyyntösi uudelleen, ehdotus nro { $number }. Päätös pysyy.
notice-corrected = Ehdotuksesi nro { $number } on hyväksytty oikeinkirjoitus korjattuna. Kirjoitit: ”{ $before }” Nyt se kuuluu:
notice-nudge =
    { $count ->
        [one] { $count } ehdotus on odottanut pidempään kuin lupasimme.
       *[other] { $count } ehdotusta on odottanut pidempään kuin lupasimme.
    }
summary-title = <b>Moderointi { $since } – { $until }</b>
summary-received = Ehdotuksia: { $proposals }. Ilmoituksia: { $reports }. Oikaisupyyntöjä: { $objections }.
summary-decided = Päätöksiä: { $decided }. Myöhemmin muutettu: { $reversed }. Odottaa nyt: { $waiting }.
summary-wait = Odotusaika: puolet enintään { $median }, yhdeksän kymmenestä enintään { $tenth }.
summary-reasons = Ei hyväksytty, säännöittäin:
summary-kappa = Kuinka yksimielisiä kaksi henkilöä on (Cohenin kappa, 1 on paras):
history-how = Kirjoita ehdotuksen numero perään, esimerkiksi: /history 123
history-none = Täällä ei ole ehdotusta nro { $number }.
history-person = tiimin nro { $number }
history-automatic = automaattisesti
history-author = tekijä
history-report = { $time }: joku ilmoitti siitä
history-complaint = { $time }: joku pyysi oikaisua
history-undone = { $time }: peruttu ({ $who })
history-again = Päätä uudelleen
log-ask = <b>Kaikki päätökset, ilmoitukset ja oikaisupyynnöt</b> { $since } – { $until }, ilman kenenkään henkilöllisyyttä. Missä muodossa?
log-how = Nimeä kaksi päivää, esimerkiksi: /log 2026-11-01 2026-11-30
log-long = Se on enemmän kuin tässä voi lähettää. Nimeä lyhyempi aika.
queue-second-opinion = Toinen mielipide
command-consultations = Valitse kuuleminen
command-round = Avaa ja sulje kierroksia
command-stock = Ehdotukset ja äänet maittain
consultations-title = <b>Minkä kuulemisen haluat nähdä?</b>
consultation-organiser = Järjestäjä: { $organiser }. Kysymykset ja valitukset: { $contact }
consultation-ethics = Kysymykset etiikasta: { $contact }
consultation-partners = Kumppanit:
consultation-join = Osallistu
round-title = <b>Kierrokset: { $consultation }</b> (aikavyöhyke: { $zone })
round-kind-single = Ainoa kierros
round-kind-national = Kansallinen kierros
round-kind-european = Euroopan kierros
labelled = { $name }: { $value }
round-state-draft = ei vielä auki
round-state-open = auki
round-state-closing = auki, ei uusia ehdotuksia
round-state-closed = suljettu
round-state-published = suljettu, tulokset julkaistu
round-opens = Avautuu: { $time }
round-closing = Ei uusia ehdotuksia alkaen: { $time }
round-closes = Sulkeutuu: { $time }
round-publishes = Tulokset julkaistu: { $time }
round-to-open = Avaa nyt
round-to-closing = Lopeta ehdottaminen
round-to-closed = Sulje nyt
round-to-published = Julkaise tulokset
round-back = Askel taaksepäin
round-confirm = Kyllä, tee se
round-preview-open = Tästä lähtien voi äänestää. Ehdotuksia on { $count } kielellä 24:stä.
round-preview-missing = Vielä ei ole äänestettävää näillä kielillä: { $languages }
round-preview-closing = Tästä lähtien kukaan ei voi enää ehdottaa; äänestäminen jatkuu.
round-preview-closed = Tästä lähtien kukaan ei voi enää äänestää.
round-preview-published = Tästä lähtien kaikki näkevät tulokset.
round-preview-back = Tila on silloin taas: { $state }
round-done = Valmis. Tila on nyt: { $state }
round-not-now = Se ei onnistu: joku on muuttanut kierrosta tai sen jälkeen on äänestetty.
propose-off-done = Näissä maissa kukaan ei voi enää ehdottaa: { $countries }
propose-on-done = Näissä maissa voi taas ehdottaa: { $countries }
propose-off-how = Kirjoita näin: /propose off FR BE
propose-country-language = Maassasi ehdotukset kirjoitetaan kielellä: { $languages }
stock-title = <b>Ehdotukset ja äänet</b>
stock-line = { $country }, { $language }: hyväksyttyä: { $accepted }, odottaa: { $waiting }, ääniä: { $votes }
stock-exposure = tarpeeksi ääniä: { $reached }/{ $accepted }
stock-forecast = kaikilla noin { $date }
stock-none = Vielä ei ole mitään.
stock-untranslated = Finalistit, joilta puuttuu käännös: { $languages }
card-original = Alkuperäiskielellä: { $language }
command-finalists = Kunkin maan parhaat
finalists-choose = <b>Minkä maan finalistit?</b>
finalists-title = <b>Finalistit: { $country }</b>
finalists-near = Niukasti perässä, ehkä sattumalta:
finalists-tied = Tasan viimeisellä sijalla: { $numbers }
finalists-alike = Nro { $number } ja nro { $other } sanovat lähes saman.
finalists-replaced = Nro { $number } saa toisen paikan: { $reason }
finalists-replace-how = Jos haluat vaihtaa yhden, kirjoita maa, sen numero, toisen numero ja julkinen syy, esimerkiksi: /finalists FR 12 34 …
finalists-confirm = Euroopan kierrokselle
finalists-confirmed = Finalisteja nyt Euroopan kierroksella: { $number }
finalists-not-closed = Kansallinen kierros on ensin suljettava.
finalists-no-european = Niille ei ole Euroopan kierrosta.
card-machine = Konekäännös · alkuperäiskieli: { $language }
card-translated = Käännös · alkuperäiskieli: { $language }
button-original = Alkuperäinen
button-translation = Käännös
button-doubt = Virheellinen käännös
doubt-thanks = Kiitos. Moderaattori tarkistaa käännöksen.
doubt-already = Olet jo ilmoittanut tästä, tai käännös on jo vaihtunut.
command-translate = Käännä ehdotuksia
translate-title = <b>Nro { $number }: { $source } → { $language }</b>
translate-there = Tähän asti: ”{ $text }”
translate-doubts = Käännöksen virheestä ilmoittaneita: { $count }
translate-better = Onko se oikein? Jos ei, kirjoita koko virkkeestä parempi käännös.
translate-write = Kirjoita koko virkkeen käännös, enintään { $limit } merkkiä.
translate-length = Merkkejä on { $count }, ja niitä voi olla { $shortest }–{ $longest }.
translate-empty = <b>Mikään käännös ei odota sinua.</b> Kiitos!
translate-right = Se on oikein
translate-wrong = Poista se
translate-noted = Merkitty. Kiitos.
translate-removed = Poistettu. Alkuperäinen näytetään, kunnes parempi käännös on saatu.
command-translations = Finalistien käännökset
translations-title = <b>Finalistien käännökset</b>
translations-none = Ei ole Euroopan kierrosta, jonka finalisteja voisi kääntää.
translations-progress = Valmiina: { $done } / { $wanted } (kone: { $machine }, ihmiset: { $reviewed })
translations-left = Odottaa konetta: { $waiting }. Pyydetty: { $asked }. Odottaa ihmisiä: { $people }. Katsottava: { $review }.
translations-missing = Puuttuu: { $languages }
translations-no-engine = Käännöspalvelua ei ole määritetty, joten ihmiset kääntävät: /translate
translations-fault-quota = Käännöspalvelun kiintiö on täynnä. Kääntäminen jatkuu itsestään tunnin kuluttua.
translations-fault-busy = Käännöspalvelu pyytää taukoa. Kääntäminen jatkuu itsestään.
translations-fault-settings = Käännöspalvelu ei ota pyyntöjämme vastaan. Ylläpitäjän on tarkistettava sen asetukset.
translations-fault-unreachable = Käännöspalvelu ei vastaa. Sitä yritetään uudelleen joka minuutti.
translations-fault-other = Joitakin käännöksiä ei voitu käyttää. Niitä yritetään uudelleen.
translations-begun = Merkitty käännettäväksi: { $count }
translations-begin = Käännä loput
translations-refresh = Päivitä
translations-file = Tiedostona
translations-compare = Vertaa ääniä
translations-queue = Käännä tässä
translations-file-note = Täytä sarake ”translation” ja anna tiedosto ylläpitäjälle: polyphony translations import
compare-title = <b>Käännökset, joiden lukijat äänestävät eri tavalla</b>
compare-line = Nro { $number }, { $language }: samaa mieltä { $share }, muut: { $others }
compare-none = Ei yhtään: jokaisen käännöksen lukijat äänestävät kuten muut.
notice-translated = Finalistien konekäännös on valmis. Valmiina: { $done } / { $wanted }. Odottaa ihmisiä: { $people }. /translations
round-preview-untranslated = Käännöksiä puuttuu vielä: { $count }. Ilman käännöstä luetaan alkuperäinen.
queue-translations = Käännökset: { $count }
command-agenda = Mitä kuulemisesta seurasi
command-positions = Organisaatioiden kannat
command-measure = Kerro, mitä asialle tehdään
button-agenda = Asialista
agenda-none = Asialistaa ei vielä ole. Se tulee tähän heti, kun tulokset on julkaistu.
agenda-later = Kunkin maan parhaat ehdotukset jatkavat Euroopan kierrokselle. Asialista tulee tähän, kun sen tulokset on julkaistu.
agenda-which = <b>Minkä kuulemisen asialistan haluat nähdä?</b>
agenda-title = <b>Asialista: { $question }</b>
agenda-note = Nämä ehdotukset ovat saaneet eniten kannatusta. Suluissa on väli, jolle osuus sijoittuu 95 prosentin varmuudella.
agenda-balanced = Jokainen maa painaa yhtä paljon asukasluvusta riippumatta.
agenda-balanced-groups = Jokainen ryhmä painaa yhtä paljon koosta riippumatta.
agenda-behind = Asialistan ulkopuolelle jäivät:
agenda-few = Ääniä on liian vähän johtopäätöksiin.
agenda-place = Sija: { $place } / { $count }
agenda-cell = { $country }: samaa mieltä { $share }, ääniä: { $votes }
agenda-lowest = Vähiten kannatusta: { $country } ({ $share })
agenda-majorities = Enemmistö kannattaa: { $number } / { $count }
agenda-hidden = Jos äänestäneitä on hyvin vähän, mitään ei näytetä, jotta kenenkään mielipidettä ei voi päätellä.
agenda-evened = Se, mitä ei näytetä, lasketaan osuuksiin vain keskiarvona. Sijat perustuvat kaikkiin ääniin.
agenda-page = Kaikki tulokset yhdellä sivulla
agenda-voices = <b>Mitä organisaatiot sanovat</b>
agenda-measures = <b>Mitä asialle tehdään</b>
agenda-said = { $name }: ”{ $text }”
agenda-measure = <i>{ $state }, { $date }</i>: ”{ $text }”
stance-support = Puolesta
stance-conditional = Ehdollisesti puolesta
stance-oppose = Vastaan
progress-planned = Suunnitteilla
progress-under-way = Käynnissä
progress-done = Tehty
progress-dropped = Luovuttu
agenda-follow = Seuraa
agenda-unfollow = Lopeta seuraaminen
agenda-followed = Kerromme sinulle, kun asialle tehdään jotain.
agenda-unfollowed = Emme enää kerro siitä sinulle, ellet ole kirjoittanut sitä tai äänestänyt siitä.
agenda-open = Näytä ehdotus
notice-agenda = <b>Tulokset on julkaistu.</b> Kirjoittamasi tai seuraamasi ehdotus on asialistalla, sija { $place }:
notice-measure = <b>Asia etenee.</b> Kyse on ehdotuksesta, jonka olet kirjoittanut, josta olet äänestänyt tai jota seuraat:
position-invitation =
    <b>Sinut on kutsuttu edustamaan tätä organisaatiota: { $name }</b>. Voit kertoa sen kannan ehdotuksiin, jotka kansalaiset ovat nostaneet asialistalle.

    Se, mitä sanot organisaation puolesta, on julkista. Henkilöllisyytesi ei ole: säilytämme salattuna tiedon siitä, mistä sinut tavoittaa, niin kauan kuin edustat organisaatiota.
position-speaks = <b>Edustat tätä organisaatiota: { $name }</b>. Pääset takaisin tänne komennolla /position.
position-which = <b>Mitä organisaatiota tämä koskee?</b>
position-none = Et edusta mitään organisaatiota.
position-not-yet = Asialistaa ei ole vielä julkaistu.
position-nothing = Ei vielä kantaa
position-ask = Mitä mieltä organisaatio on tästä ehdotuksesta?
position-condition = <b>Millä ehdolla?</b> Kirjoita se enintään { $limit } merkillä; vasta sitten kanta lasketaan.
position-sentence = Merkitty. Halutessasi voit kirjoittaa kannan rinnalle virkkeen, jossa on enintään { $limit } merkkiä.
position-long = Kirjoita se uudelleen, enintään { $limit } merkkiä.
position-kept = Merkitty. Voit muuttaa kantaa tai perua sen milloin tahansa.
position-take-back = Ei kantaa
position-taken-back = Organisaatiolla ei ole enää kantaa tähän ehdotukseen.
organisations-title = <b>Organisaatiot, joilta pyydetään kantaa ({ $consultation })</b>
organisations-none = Yhtään organisaatiota ei ole vielä kutsuttu.
organisations-speaks = { $name }: mukana, kantoja: { $number }
organisations-invited = { $name }: kutsuttu, päättyy { $date }
organisations-silent = { $name }: kukaan ei edusta sitä. Uusi kutsu samalla nimellä antaa uuden linkin.
organisations-invite = Kutsu organisaatio
organisations-remove = Poista { $name }
organisations-remove-yes = Kyllä, poista
organisations-ask = <b>Mikä organisaation nimi on?</b> { $shortest }–{ $longest } merkkiä
organisations-ask-again = Kirjoita vain nimi, { $shortest }–{ $longest } merkkiä.
organisations-already = Organisaatiolla on jo edustaja: { $name }. Jos haluat siihen toisen henkilön, poista organisaatio ja kutsu se uudelleen.
organisations-link = <b>Tämä on kutsu yhdelle henkilölle, joka sen jälkeen edustaa tätä organisaatiota: { $name }</b>. Se toimii kerran ja päättyy { $date }. Lähetä linkki vain tälle henkilölle:
organisations-remove-sure = <b>Poistetaanko { $name }?</b> Kukaan ei enää edusta sitä, eikä sen kantoja enää näytetä.
organisations-removed = Kantaa ei enää pyydetä tältä organisaatiolta: { $name }
organisations-gone = Tätä organisaatiota ei enää ole täällä.
measure-how = Kirjoita ehdotuksen numero, vaihe, päivä ja virke, esimerkiksi: /measure 123 done 2026-12-01 …
measure-states = Vaihe: <code>planned</code> (suunnitteilla), <code>under-way</code> (käynnissä), <code>done</code> (tehty), <code>dropped</code> (luovuttu)
measure-day = Kirjoita päivä muodossa vuosi, kuukausi ja päivä, esimerkiksi 2026-12-01.
measure-length = Kirjoita { $shortest }–{ $longest } merkkiä.
measure-not-on = Ehdotus nro { $number } ei ole sinun asialistallasi.
measure-preview = Tästä kerrotaan ehdotuksen kirjoittajalle, siitä äänestäneille ja sen seuraajille. Heitä on: { $count }
measure-post = Julkaise
measure-posted = Julkaistu. Asiasta kerrotaan heille.
measure-not-now = Tämä on jo julkaistu, tai sitä ei voi enää julkaista.
command-consultation = Katso ja muuta kuulemista
consultation-open = Avoin kaikille
consultation-members = Vain jäsenille, kullekin oma koodi
consultation-zone = <b>Kierrokset</b> (aikavyöhyke: { $zone }):
consultation-places = <b>Missä kuuleminen järjestetään</b> ({ $number }):
consultation-limits =
    Alaikäraja: { $age }
    Ehdotuksia henkilöltä päivässä: { $proposals }
    Ilmoituksia, joiden jälkeen ehdotus piilotetaan: { $reports }
    Päiviä, joiden jälkeen henkilön kaikki tiedot poistetaan: { $days }
    Uutisia niille, jotka haluavat niitä: { $digest }
consultation-operators = ylläpitäjän asetuksen mukaan
consultation-texts =
    <b>Tekstit, näin monella kielellä 24:stä</b>
    Kysymys: { $question }
    Ehdotusten alkusanat: { $opening }
    Oma tietosuojaseloste: { $privacy } (versio { $version })
    Oikeudellinen teksti: { $legal }
consultation-themes = Aiheet: { $themes }
consultation-how =
    Jos haluat muuttaa jotain, kirjoita sen nimi tiedostossa ja uusi arvo; jos haluat poistaa jotain, kirjoita arvoksi yhdysmerkki:
    <code>/consultation organiser …</code>
    <code>/consultation rounds.1.closes 2026-06-01 18:00</code>
    <code>/consultation legal -</code>
consultation-file = Lähetä tiedosto
consultation-file-note = Kuuleminen tiedostona. Jokaisen rivin yläpuolella kerrotaan, mikä siinä on sallittua.
consultation-both =
    Tähän asti: { $before }

    Tästä lähtien: { $after }
consultation-nothing = ei mitään
consultation-round-then =
    Aikojen aikavyöhyke: { $zone }
    Kierroksen tila on silloin: { $state }
consultation-again = Jokaiselta osallistujalta kysytään suostumus uudelleen ennen seuraavaa ääntä.
consultation-faults = <b>Se ei käy.</b> Mitään ei muutettu:
consultation-same = Näin on jo. Mitään ei muutettu.
consultation-done = <b>Muutettu.</b>
consultation-not-now = Mitään ei muutettu: tämä on jo tehty, tai joku on sillä välin muuttanut jotain.
consultation-meanwhile = <b>Joku on muuttanut sitä sillä välin.</b> Mitään siitä ei ole menetetty. Korvataanko se sinun muutoksellasi?
frozen-slug = Lyhyt nimi pysyy ennallaan, koska siihen johtaa linkkejä.
frozen-kind = Ääniä on jo annettu: kuulemista ei voi enää avata kaikille eikä rajata vain jäsenille.
frozen-round-kind = Tällä kierroksella on jo äänestetty: sen laji pysyy ennallaan.
frozen-round = Kierrosta ei voi poistaa. Ilman päivämääriä se ei avaudu.
frozen-country = Ääniä on jo annettu, tai tästä maasta on ehdotuksia: sitä ei voi poistaa.
frozen-age = Ääniä on jo annettu: alaikärajaa voi vain nostaa.
frozen-opening = On jo ehdotuksia, jotka alkavat näillä sanoilla: ne pysyvät ennallaan.
frozen-version = Tietosuojaselosteen versionumero voi vain kasvaa.
frozen-voted = Sen jälkeen on äänestetty: kierrosta ei voi palauttaa.
frozen-published = Tulokset on julkaistu. Voit perua julkaisemisen komennolla /round.
button-rounds = Kierrokset
notice-round =
    <b>Aikataulun mukaan: { $consultation }</b>

    { $round }: { $state }
member-welcome =
    <b>{ $question }</b>

    Tervetuloa! Polyphonyssa { $organiser } kuulee omaa väkeään. Luet muiden ehdotuksia yhden kerrallaan ja kerrot, oletko samaa vai eri mieltä.

    Tämä on automaattinen palvelu: sinulle vastaa tietokoneohjelma. Kielesi, ryhmäsi ja äänesi tallennetaan vasta, kun olet antanut siihen suostumuksesi. Miten voit lopettaa ja mitä sinusta tiedetään: /privacy

    <b>Minkä kielen valitset?</b>
member-consent =
    <b>Suostumuksesi</b>

    Julkisista ehdotuksista annetut äänet ilmaisevat poliittisia mielipiteitä. Siksi pyydämme luvan, ennen kuin tallennamme mitään.

    Jos annat suostumuksesi, { $organiser } tallentaa äänesi, kielesi ja ryhmäsi tätä kuulemista varten. Ryhmäsi: { $group }

    Koodisi toimii vain kerran. Kun annat suostumuksesi, se merkitään käytetyksi, eikä mistään näy, mikä koodi oli sinun. Tunnisteesi tässä sovelluksessa salataan ja pidetään erillään äänistäsi. Vain yhteismäärät julkaistaan, ei koskaan sitä, miten yksittäinen ihminen on äänestänyt.

    Sinun on oltava vähintään { $age }-vuotias. Suostumuksen peruuttaminen on milloin tahansa yhtä helppoa kuin sen antaminen: /privacy. Kysymykset: { $contact }
member-code-prompt = <b>Tämä kuuleminen on vain jäsenille.</b> Kirjoita saamasi koodi; isoilla kirjaimilla ja yhdysmerkeillä ei ole väliä.
member-code-wrong = Tätä koodia ei tunneta. Vertaa sitä saamaasi koodiin merkki merkiltä.
member-code-used = Tämä koodi on jo käytetty. Jos käytit sen itse toisessa sovelluksessa, yhdistä sovellukset siellä komennolla /link.
member-code-closed = Kuuleminen, johon tämä koodi kuuluu, ei ole nyt avoinna.
button-code = Minulla on koodi
member-author = — toinen jäsen
member-country = Ryhmäsi määräytyy koodistasi, eikä sitä voi vaihtaa. Ryhmäsi: { $group }
member-settings = Kieli: { $language } · Ryhmä: { $group }
member-privacy = Tässä kuulemisessa maan sijasta käytetään ryhmää. Ryhmäsi: { $group }. Koodisi on merkitty käytetyksi, eikä mistään näy, mikä koodi oli sinun.
member-forget = Et voi osallistua koodillasi uudelleen: se pysyy käytettynä, jotta kukaan ei äänestä kahdesti.
member-results-all = <b>Tulokset: kaikki ryhmät</b>
member-results-mine = Oma ryhmäni
member-results-everyone = Kaikki ryhmät
participation-button = Osallistuminen
countries-button = Maittain kuvana
groups-button = Ryhmittäin kuvana
participation-country = <b>Osallistuminen: { $country }</b>
participation-all = <b>Osallistuminen: kaikki maat</b>
participation-groups = <b>Osallistuminen: kaikki ryhmät</b>
participation-people = Osallistuneet ihmiset
participation-votes = Ääniä päivässä
participation-until = { $date } – ihmisiä: { $people }, ääniä: { $votes }, ehdotuksia: { $proposals }
participation-alt = Käyrä näyttää, kuinka moni oli osallistunut kuhunkin päivään mennessä. Lisäksi näkyvät kunkin päivän äänet.
participation-most = Eniten ääniä yhtenä päivänä: { $votes }
countries-title = Samaa mieltä olevien osuus maittain
groups-title = Samaa mieltä olevien osuus ryhmittäin
countries-votes = Ääniä
countries-note = Pisteet: samaa mieltä olevien osuus. Viivat: väli, jolle osuus sijoittuu 95 prosentin varmuudella.
countries-rest = Väliin jääviä ryhmiä, joita ei näytetä tässä: { $number }
web-choose-picture = Valitse kuva
web-picture-sent = [Kuva]
web-picture-sending = Kuvaa lähetetään…
picture-too-large = Kuva on liian suuri. Lähetä kuva, jonka koko on enintään { $limit } Mt.
picture-broken = Kuvaa ei voi avata: tiedosto on vioittunut tai puutteellinen. Lähetä toinen.
picture-format = Tätä ei voi käyttää kuvana. Lähetä JPEG, PNG tai WebP.
picture-large = Kuvassa on liikaa kuvapisteitä: leveys ja korkeus voivat olla yhteensä enintään 10 000. Lähetä pienempi.
picture-shape = Kuva on liian pitkä ja kapea: toinen sivu voi olla enintään 20 kertaa toisen pituinen. Lähetä toinen kuva.
digest-title = <b>Uutiset: { $question }</b>
digest-published = Tulokset on julkaistu.
digest-new = Uusia ehdotuksia, joista voit äänestää: { $number }
digest-people = Osallistuneita: { $people }
digest-people-here = Osallistuneita – { $country }: { $here }, kaikki maat: { $all }
digest-agreed = <b>Useimmat ovat samaa mieltä: { $country }</b>
digest-everywhere = <b>Useimmat ovat samaa mieltä: kaikki maat</b>
digest-divided = <b>Mielipiteet jakautuvat: { $country }</b>
digest-own = <b>Ehdotuksesi</b>
digest-own-entry = Nro { $number }: { $proposal }
digest-line = samaa mieltä { $share } · ääniä: { $votes }
digest-few = ääniä: { $votes }
digest-machine = konekäännös
digest-note = Nämä ovat ehdotuksia, joista olet äänestänyt.
digest-vote = Jatka äänestämistä
digest-stop = Ei enää uutisia
privacy-messages = Voit antaa meille luvan kirjoittaa sinulle: tulokset, uudet ehdotukset ja järjestäjän viestit.
broadcast-footer = <i>Lähettäjä: { $organiser }. Komento /stop lopettaa nämä viestit.</i>
broadcast-stop = Lopeta nämä viestit
broadcast-stopped = Sovittu: et enää saa viestejä järjestäjiltä etkä tuloksia. Uutiset omista ehdotuksistasi jatkuvat. Voit muuttaa tätä komennolla /settings.
command-broadcast = Kirjoita monelle
broadcast-title = <b>Viestit osallistujille: { $consultation }</b>
broadcast-none = Yhtään viestiä ei ole vielä lähetetty.
broadcast-line = Nro { $number }: { $state } · { $sent } / { $expected }
broadcast-state-waiting = odottaa aikaansa
broadcast-state-running = lähetys käynnissä
broadcast-state-paused = tauolla
broadcast-state-done = lähetetty
broadcast-state-cancelled = lopetettu kesken
broadcast-new = Uusi viesti
broadcast-go-on = Jatka kirjoittamista
broadcast-watch = Viesti nro { $number }
broadcast-gone = Tätä viestiä ei enää ole, tai se on jo lähetetty.
broadcast-draft-title =
    <b>Viesti osallistujille: { $consultation }</b>

    Mitään ei lähetetä, ennen kuin olet nähnyt, kuinka moni viestin saa, ja vahvistanut sen.
broadcast-texts-in = Teksti: { $languages }
broadcast-texts-none = Teksti: ei vielä
broadcast-texts-machine = Konekäännös; tarkista se: { $languages }
broadcast-texts-waiting = Konekäännös vielä kesken: { $languages }
broadcast-texts-missing = Ilman tekstiä; näiden kielten lukijat eivät saa viestiä: { $languages }
broadcast-picture-there = Kuva: on
broadcast-picture-bare = Kuvan kuvaus puuttuu vielä: { $languages }
broadcast-where = Missä: { $places }
broadcast-reads = Kielet: { $languages }
broadcast-who = Kenelle: { $who }
broadcast-everywhere = kaikkialla
broadcast-every-language = kaikki
broadcast-who-all = Kaikki
broadcast-who-voted = Äänestäneet
broadcast-who-not-voted = Ei vielä äänestäneet
broadcast-who-proposed = Ehdotuksen tehneet
broadcast-who-silent = 14 päivää poissa olleet
broadcast-leads = Painike: { $button }
broadcast-begins = Lähetys alkaa: { $time }
broadcast-ends = Lähetys päättyy: { $time }
broadcast-at-once = Heti
broadcast-no-end = Ei päättymisaikaa
broadcast-no-button = Ei painiketta
broadcast-zone = Aikavyöhyke: { $zone }
broadcast-texts = Teksti
broadcast-picture = Kuva
broadcast-button = Painike
broadcast-audience = Vastaanottajat
broadcast-when = Alku
broadcast-until = Loppu
broadcast-preview = Esikatselu
broadcast-send = Lähetä …
broadcast-delete = Poista
broadcast-delete-yes = Kyllä, poista
broadcast-delete-sure = Poistetaanko tämä viesti?
broadcast-deleted = Viesti on poistettu. Mitään ei lähetetty.
broadcast-texts-choose = <b>Millä kielellä haluat kirjoittaa?</b>
broadcast-translate = Kone kääntää loput
broadcast-translate-later = Täällä käytettävä käännöspalvelu vastaa liian hitaasti viestejä varten. Kirjoita muut kielet itse.
broadcast-translating = Kone kääntää; saat tiedon, kun käännös on valmis: { $languages }
broadcast-translated = Koneen kääntämiä tekstejä: { $number }. Tarkista ne.
broadcast-untranslated = Kirjoita nämä itse: { $languages }
broadcast-text-there = Tämä on teksti: { $language }
broadcast-text-out = Poista teksti
broadcast-text-ask =
    Kirjoita teksti. Kieli: { $language }

    Enintään { $longest } merkkiä. Näitä tunnisteita voi käyttää: { $tags }
broadcast-text-kept = Teksti on tallennettu. Kieli: { $language }
broadcast-text-empty = Siinä ei ole mitään luettavaa.
broadcast-text-long = Teksti on liian pitkä. Merkkejä: { $length }. Tilaa on: { $longest }.
broadcast-fault =
    Mitään ei tallennettu: { $why }

    Tunniste: <code>{ $tag }</code>
    Kohta: { $near }
broadcast-fault-unknown = tätä tunnistetta ei voi käyttää.
broadcast-fault-unfinished = tämä tunniste on kesken.
broadcast-fault-attributes = tässä tunnisteessa saa olla vain sen nimi.
broadcast-fault-link = linkki tarvitsee osoitteen, jonka alussa on https://
broadcast-fault-inside = tämä tunniste ei voi olla toisen sisällä.
broadcast-fault-unopened = tämä tunniste päättää jotain, mitä ei ole aloitettu.
broadcast-fault-crossed = tämä tunniste päättää jotain muuta kuin viimeksi aloitetun.
broadcast-fault-unclosed = tätä tunnistetta ei päätetä missään.
broadcast-picture-ask = Lähetä kuva: JPEG, PNG tai WebP.
broadcast-picture-out = Poista kuva
broadcast-picture-long = Kuvan alla olevassa tekstissä voi olla { $longest } merkkiä. Kuvaa ei tallennettu, koska nämä ovat pidempiä: { $languages }
broadcast-picture-kept = Kuva on tallennettu.
broadcast-alt-ask =
    Mitä kuvassa on? Kerro se yhdellä tai kahdella virkkeellä niille, jotka eivät näe kuvaa. Kieli: { $language }

    Enintään { $longest } merkkiä.
broadcast-alt-quoted = <i>{ $text }</i>
broadcast-button-choose = <b>Mihin viestin alla olevan painikkeen pitää johtaa?</b>
broadcast-audience-note = Kirjoitamme vain niille, jotka ovat antaneet luvan viesteihin. Ketään ei valita sen perusteella, miten hän on äänestänyt.
broadcast-countries = Maat
broadcast-groups = Ryhmät
broadcast-languages = Kielet
broadcast-places-ask =
    Kirjoita näillä koodeilla, missä, tai { $all }, jos kaikkialla: { $codes }

    Komento /broadcast jättää kaiken ennalleen.
broadcast-languages-ask =
    Kirjoita kielet näillä koodeilla, tai { $all }, jos kaikki: { $codes }

    Komento /broadcast jättää kaiken ennalleen.
broadcast-code-unknown = Tällaista koodia ei ole: { $code }
broadcast-when-ask = <b>Milloin lähetyksen pitää alkaa?</b>
broadcast-until-ask = <b>Minkä ajan jälkeen viestiä ei enää lähetetä?</b>
broadcast-time-how =
    Kirjoita päivä ja kellonaika, esimerkiksi 2030-11-30 17:00

    Aikavyöhyke: { $zone }
broadcast-time-none = Tällaista ajankohtaa ei ole, tai se ei ole yksiselitteinen.
broadcast-time-past = Tämä aika on jo mennyt. Valitse tuleva ajankohta.
broadcast-time-order = Näin lähetys päättyisi ennen kuin se alkaa. Valitse muut ajat.
broadcast-no-text = Tekstiä ei vielä ole.
broadcast-preview-choose = <b>Millä kielellä haluat katsoa sitä?</b>
broadcast-nobody = Kukaan ei saisi tätä viestiä.
broadcast-without-text = Jäävät pois, koska tekstiä ei ole heidän kielellään – { $languages }
broadcast-capped = Jäävät pois, koska ovat saaneet jo tarpeeksi viestejä tällä viikolla: { $number }
broadcast-recipients = <b>Vastaanottajia: { $number }</b>
broadcast-takes = Kestää vähintään: { $span }
broadcast-night = Viesti lähetetään kello { $from }–{ $until } kunkin maan aikaa.
broadcast-others = Toisen viestin lähetys on käynnissä; kahta yhdessä ei lähetetä nopeammin kuin yhtä.
broadcast-type-number =
    <b>Lähetä viesti kirjoittamalla vastaanottajien määrä: { $number }</b>

    Jos kirjoitat jotain muuta, mitään ei lähetetä.
broadcast-number-wrong = Mitään ei lähetetty: tämä ei ole vastaanottajien määrä. Oikea määrä on { $number }.
broadcast-begun = Viestin nro { $number } lähetys alkaa nyt.
broadcast-planned = Viesti nro { $number } lähetetään, kun sen aika on tullut.
broadcast-number-title = <b>Viesti nro { $number } osallistujille: { $consultation }</b>
broadcast-count-sent = Lähetetty: { $number }
broadcast-count-failed = Epäonnistunut: { $number }
broadcast-count-stopped = Estäneet meidät: { $number }
broadcast-count-unknown = Perillemeno epäselvää: { $number }
broadcast-count-expired = Liian myöhään: { $number }
broadcast-count-cancelled = Peruttu: { $number }
broadcast-count-capped = Saaneet jo tarpeeksi viestejä tällä viikolla: { $number }
broadcast-count-remaining = Vielä lähettämättä: { $number }
broadcast-rate = Viestejä sekunnissa: { $number }
broadcast-left = Aikaa jäljellä: { $span }
broadcast-pause = Keskeytä
broadcast-resume = Jatka lähettämistä
broadcast-end = Lopeta lähetys
broadcast-end-yes = Kyllä, lopeta
broadcast-all = Kaikki viestit
broadcast-end-sure = Lopetetaanko viestin nro { $number } lähetys pysyvästi? Ne, jotka eivät ole vielä saaneet viestiä, eivät saa sitä enää.
broadcast-not-now = Sitä ei voi enää tehdä.
broadcast-report = Raportti: { $state }. Ihmisiä, joille viesti oli tarkoitettu: { $number }
broadcast-began = Alkoi: { $time }
broadcast-ended = Päättyi: { $time }
command-jobs = Ajastetut tehtävät
jobs-title = <b>Ajastetut tehtävät</b>
jobs-zone = Aikavyöhyke: { $zone }
jobs-none = Mitään ei ole vielä ajastettu. Se tapahtuu hetki käynnistyksen jälkeen.
jobs-name = <b>{ $name }</b>
jobs-every = Väli: { $span }
jobs-next = Seuraava: { $time }
jobs-places = Maita: { $number }
jobs-now = Käynnissä alkaen: { $time }
jobs-last = Viimeisin: { $time }
jobs-count = Määrä: { $number }
jobs-refresh = Päivitä
job-announcements = Tiedotteet monelle
job-backup = Varmuuskopio
job-digest-daily = Uutiset päivittäin
job-digest-weekly = Uutiset viikoittain
job-maintenance = Tietokannan huolto
job-news = Uudet ehdotukset niitä odottaville
job-nudges = Muistutukset moderaattoreille
job-retention = Vanhojen tietojen poistaminen
job-rounds = Kierrosten päivämäärät
job-snapshots = Osallistuminen päivittäin
job-translation = Kääntäminen
job-outcome-done = tehty
job-outcome-failed = epäonnistui
job-outcome-skipped = jätettiin väliin, koska oli liian myöhä
job-note-made = Koko: { $size } Mt
job-note-sound = tietokanta on kunnossa
job-note-analysed = tietokannan tilastot ovat ajan tasalla
job-note-damaged = luetut tiedot ovat vioittuneet
job-note-disk-full = levy on täynnä
job-note-not-written = kansioon ei voi kirjoittaa
job-note-no-pg-dump = pg_dump-ohjelmaa ei ole asennettu
job-note-pg-dump = pg_dump ilmoitti virheestä, joka on lokissa
job-note-program-ended = ohjelma päättyi ennen kuin tehtävä oli valmis
job-note-stopped = joku pysäytti sen
command-signals = Aaltoina tulleet äänet
job-signals = Aaltoina tulleet äänet
job-note-apart = nämä äänet lasketaan nyt erikseen
signals-title = <b>Aaltoina tulleet äänet</b>
signals-about = Nämä äänet näyttävät siltä kuin yksi ihminen olisi antanut ne monella tilillä. Ne lasketaan erikseen, kunnes joku päättää toisin. Epäily voi olla väärä: esimerkiksi koululuokkakin äänestää yhdessä.
signals-none = Ääniä ei ole tullut aaltona.
signals-wave = Aalto { $number }
signals-name = <b>Aalto { $number }</b> · { $consultation }
signals-when = { $since } – { $until }
signals-facts = { $country } · Ihmisiä: { $people } · Ääniä: { $votes }, joista annettu valitsemistamme ehdotuksista: { $served }
signals-signs = Poikkeavaa: { $signs }
signals-fast = nopeat vastaukset
signals-alike = samat vastaukset
signals-new = monta uutta ihmistä kerralla
signals-burst = monta samanlaista ääntä kerralla
signals-apart = Nämä äänet lasketaan erikseen.
signals-count = Nämä äänet lasketaan kuten muutkin.
signals-fixed = Tulokset on julkaistu: mikään ei enää muutu.
signals-most = Ehdotukset, jotka saivat aallosta eniten ääniä:
signals-most-line = • Nro { $number } ({ $text }): samaa mieltä { $agree }, neutraali { $neutral }, eri mieltä { $disagree }
signals-sum = Yhteensä: samaa mieltä { $agree }, neutraali { $neutral }, eri mieltä { $disagree }
signals-if-count = Jos nämä äänet laskettaisiin mukaan, parhaissa ehdotuksissa:
signals-if-apart = Jos nämä äänet laskettaisiin erikseen, parhaissa ehdotuksissa:
signals-move = • Nro { $number } ({ $text }): sija { $before } → { $after }
signals-no-move = Mikään ei muuttuisi.
signals-more-moves = … ja lisäksi { $number }
signals-follow = Osaa näistä äänistä siirretään vielä. Se kestää muutaman minuutin.
signals-lead-only = Johtava moderaattori voi päättää, lasketaanko ne mukaan.
signals-let-count = Laske mukaan
signals-set-apart = Laske taas erikseen
signals-confirm-count = Kyllä, laske mukaan
signals-confirm-apart = Kyllä, laske erikseen
signals-show = Näytä aallot
signals-ask-count = Lasketaanko aallon { $number } äänet kuten muutkin? Ihmisiä: { $people }. Ääniä: { $votes }. Voit palauttaa ne erikseen laskettaviksi, kunnes tulokset julkaistaan.
signals-ask-apart = Lasketaanko aallon { $number } äänet erikseen? Ihmisiä: { $people }. Ääniä: { $votes }. Voit ottaa ne taas mukaan, kunnes tulokset julkaistaan.
signals-done-count = Aallon { $number } äänet lasketaan kuten muutkin. Suuren aallon viimeiset äänet siirtyvät muutamassa minuutissa.
signals-done-apart = Aallon { $number } äänet lasketaan erikseen. Suuren aallon viimeiset äänet siirtyvät muutamassa minuutissa.
signals-already = Asia on jo päätetty. Tilanne on tämä.
signals-gone = Sellaista aaltoa ei ole.
notice-wave =
    <b>Ääniä tuli aaltona: { $consultation }</b>

    Ne näyttävät siltä kuin yksi ihminen olisi antanut ne monella tilillä, ja ne lasketaan erikseen. Katso niitä; johtava moderaattori voi ottaa ne mukaan.
page-results = Tulokset
page-description = Mitä ihmiset Euroopassa ajattelevat: ”{ $question }”
page-skip = Siirry sisältöön
page-parts = Näiden tulosten osat
page-countries = Maat
page-themes = Aiheet
page-groups = Mielipideryhmät
page-exposure = Tasapuolinen näkyvyys
page-all = Koko järjestys
page-data = Data ja menetelmä
page-chat = Avaa keskustelu
page-people =
    { $people ->
        [one] { $people } ihminen
       *[other] { $people } ihmistä
    }
page-votes =
    { $votes ->
        [one] { $votes } ääni
       *[other] { $votes } ääntä
    }
page-published = Julkaistu: { $date }
page-notes = Lukuohje
page-note-interval = Todellinen osuus sijoittuu ilmoitetulle välille 95 prosentin varmuudella.
page-note-served = Sijat ratkaistaan vain äänillä, jotka on annettu osallistujille valitsemistamme ehdotuksista.
page-note-linked =
    { $votes ->
        [one] { $votes } ääni tuli jaetun linkin kautta. Se lasketaan erikseen eikä muuta yhtään sijaa.
       *[other] { $votes } ääntä tuli jaettujen linkkien kautta. Ne lasketaan erikseen eivätkä muuta yhtään sijaa.
    }
page-note-apart =
    { $votes ->
        [one] { $votes } ääni tuli äkillisenä aaltona. Se lasketaan erikseen eikä muuta yhtään sijaa.
       *[other] { $votes } ääntä tuli äkillisinä aaltoina. Ne lasketaan erikseen eivätkä muuta yhtään sijaa.
    }
page-note-translated = Jos niin on merkitty, teksti on konekäännös. Alkuperäinen on kunkin ehdotuksen sivulla.
page-place = Sija
page-proposal = Ehdotus
page-range = Väli
page-votes-number = Ääniä
page-country = Maa
page-language = Kieli
page-people-number = Ihmisiä
page-proposals = Ehdotuksia
page-zone = Tulos
page-theme = Aihe
page-theme-none = Ei aihetta
page-zone-consensus = Yksimielisyys
page-zone-rejection = Vastustus
page-zone-limbo = Vähän selviä kantoja
page-zone-controversy = Erimielisyys
page-few = vähän
page-agenda-plot = Samaa mieltä olevien osuus väleineen
page-agenda-seen = Kullakin sijalla on piste samaa mieltä olevien osuuden kohdalla ja väliä osoittava viiva. Taulukossa ovat samat luvut.
page-countries-plot = Samaa mieltä olevien osuus maittain
page-countries-seen = Kullakin maalla on piste samaa mieltä olevien osuuden kohdalla. Taulukossa ovat samat luvut.
page-countries-each = Ihmiset, äänet ja ehdotukset maittain
page-country-likes = Eniten kannatusta: { $country }
page-bars-seen = Jokaisella rivillä on palkki. Taulukossa ovat samat luvut.
page-themes-plot = Yksimielisyyttä saaneet ehdotukset aiheittain
page-themes-note = Palkki on osuus ehdotuksista, joilla on tarpeeksi ääniä.
page-told = Tarpeeksi ääniä
page-groups-note = Samoin äänestävät ovat lähellä toisiaan. Jokainen merkki on useita ihmisiä: mitä suurempi, sitä enemmän.
page-groups-seen = Kartta, jossa samoin äänestävät ovat lähellä toisiaan. Jokaisella ryhmällä on oma muotonsa ja kirjaimensa.
page-groups-none = Mielipidekarttaan ei ole tarpeeksi ääniä.
page-group = Ryhmä { $letter }
page-group-agrees = Muita enemmän samaa mieltä
page-group-disagrees = Muita enemmän eri mieltä
page-group-here = Tämä ryhmä
page-group-others = Muut
page-together = Kaikki ryhmät ovat samaa mieltä
page-marks = Kartan merkit
page-exposure-promised =
    { $votes ->
        [one] Jokaiselle ehdotukselle luvattiin vähintään { $votes } ääni.
       *[other] Jokaiselle ehdotukselle luvattiin vähintään { $votes } ääntä.
    }
page-exposure-reached = Ehdotuksia, joilla lupaus täyttyi: { $reached } / { $count }.
page-exposure-gini = Äänten Gini-kerroin: { $value } (0: kaikilla ehdotuksilla on yhtä monta).
page-spread-plot = Ehdotusten jakautuminen äänimäärän mukaan
page-halves-plot = Ääniä keskimäärin: varhaiset ja myöhäiset ehdotukset
page-part-all = Kaikki
page-part-early = Varhain hyväksytyt
page-part-late = Myöhään hyväksytyt
page-mean = Ääniä keskimäärin
page-least = Vähiten ääniä
page-reached = Luvattu määrä täyttyi
page-number = Sivu { $page } / { $pages }
page-answers = Mitä ihmiset vastasivat
page-original = Tekijän omin sanoin
page-among = Jos olisi kysytty muilta ihmisiltä, ehdotus olisi parhaiden joukossa näin suuressa osassa tapauksista: { $share }.
page-method = Miten äänet laskettiin
page-method-place = Sijat määräytyvät välin alarajan mukaan: vahva kannatus harvoilta ei riitä.
page-licence = Voit käyttää dataa vapaasti, jos mainitset lähteen.
page-downloads = Lataa
page-file-exposure = Äänet ehdotuksittain (CSV)
page-file-report = Kaikki näiden sivujen luvut (JSON)
page-file-open = Avoin data yksittäisine äänineen, ilman nimiä (ZIP)
page-verify = Kuka tahansa voi tarkistaa ZIP-tiedoston tällä komennolla:
page-variants = Jos olisi laskettu toisin
page-variant-light = Ilman aktiivisimpia ihmisiä
page-variant-alike = Hyvin samankaltaisesti äänestävät kerran laskettuna
page-variant-all = Linkkien kautta tulleet äänet mukana
page-variant-people = Ihmisiä, joita asia koskee
page-entered = Tulisi mukaan
page-left = Putoaisi pois
page-missing = Täällä ei ole tuloksia
page-missing-why = Ehkä niitä ei ole vielä julkaistu, tai niitä ei enää näytetä.
page-soon = Tuloksia kootaan
page-soon-why = Tule katsomaan minuutin kuluttua uudelleen.
page-away = Tuloksia ei voi nyt näyttää
export-open-data = Avoin data: { $name }, kierros { $place }
export-open-data-file = Tässä tiedostossa on avoin data: { $name }, kierros { $place }.
export-open-data-large = Avoin data ({ $name }, kierros { $place }) on tiedosto, jonka koko on { $size } Mt. Se on liian suuri tähän keskusteluun.
export-open-data-page = Kuka tahansa voi ladata sen täältä: { $address }
export-open-data-members = Tämä kuuleminen on vain jäsenille, joten tiedosto ei ole millään julkisella sivulla. Palvelun ylläpitäjä voi antaa sen sinulle. Tiedoston nimi: { $file }
export-open-data-check =
    Tiedoston SHA-256: <code>{ $sum }</code>

    Tiedoston voi tarkistaa näin: <code>polyphony verify { $file }</code>
export-open-data-waiting = Avointa dataa ({ $name }, kierros { $place }) tehdään. Yritä uudelleen muutaman minuutin kuluttua.
theme-suggested = ★ on vain vihje, ja se perustuu samankaltaisuuteen sellaisten ehdotusten kanssa, joilla on jo aihe. Sinä päätät.
