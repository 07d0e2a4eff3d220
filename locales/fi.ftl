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

    /start – jatka äänestämistä
    /language – vaihda kieltä
    /country – vaihda maata
    /privacy – mitä tallennetaan ja miten voit lopettaa
    /help – tämä teksti
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
withdraw-question = <b>Haluatko peruuttaa suostumuksesi?</b> Silloin äänesi, kielesi, maasi ja salattu tunnisteesi poistetaan heti. Poistoa ei voi perua.
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
