welcome =
    <b>{ $question }</b>

    Welkom bij Polyphony, een burgerraadpleging. Organisator: { $organiser }. U leest voorstellen van medeburgers, één voor één, en zegt of u het ermee eens bent.

    Dit is een automatische dienst: een programma geeft u antwoord. Uw taal, uw land en uw stemmen worden pas opgeslagen als u daar toestemming voor hebt gegeven. Hoe u stopt en wat we over u weten: /privacy

    <b>Welke taal wilt u gebruiken?</b>
welcome-language = <b>Welke taal wilt u gebruiken?</b>
language-set = We spreken nu Nederlands.
country-question = <b>In welk land woont u?</b> U stemt samen met de burgers van dat land.
country-set = Uw land: { $country }
country-not-open = Gekozen land: { $country }. Daar wordt deze raadpleging niet gehouden. U kunt een ander land kiezen of later nog eens komen kijken.
consent-request =
    <b>Uw toestemming</b>

    Stemmen over openbare voorstellen zijn politieke opvattingen. Daarom vragen we uw toestemming voordat we iets opslaan.

    Als u toestemming geeft, bewaart de organisator ({ $organiser }) uw stemmen, uw taal en uw land voor deze raadpleging. Uw identiteit in deze app wordt versleuteld en apart van uw stemmen bewaard. Alleen totalen worden bekendgemaakt, nooit wat één persoon heeft gestemd.

    U moet minstens { $age } jaar oud zijn. U kunt uw toestemming op elk moment intrekken met /privacy, net zo gemakkelijk als u die geeft. Vragen: { $contact }
consent-yes = Ik ga akkoord en ben { $age } of ouder
consent-no = Nee, dank u
consent-thanks = Dank u wel. Hier is het eerste voorstel.
consent-declined =
    Dat is prima. Er is niets over u opgeslagen. Wat voor dit gesprek nodig was, wordt binnen een dag gewist.

    Bedenkt u zich? Schrijf dan /start.
consent-needed = Voordat u kunt stemmen, hebben we uw toestemming nodig.
no-consultation = Er is op dit moment geen raadpleging open. Kom later nog eens kijken.
link-unknown = Die link werkt niet meer. Daarom ziet u hier het begin.

card-proposal = <b>{ $proposal }</b>
card-author = – een medeburger, { $country }
vote-agree = Eens
vote-neutral = Neutraal
vote-disagree = Oneens
skip = Overslaan
more = Meer
change-vote = Mijn laatste stem wijzigen
last-vote-agree = <i>Uw laatste stem: eens. “{ $proposal }”. Als u wilt, kunt u zeggen waarom:</i>
last-vote-neutral = <i>Uw laatste stem: neutraal. “{ $proposal }”. Als u wilt, kunt u zeggen waarom:</i>
last-vote-disagree = <i>Uw laatste stem: oneens. “{ $proposal }”. Als u wilt, kunt u zeggen waarom:</i>
reason-favourite = Mijn favoriet
reason-doable = Haalbaar
reason-obvious = Vanzelfsprekend
reason-no-way = Absoluut niet
reason-unrealistic = Onrealistisch
reason-empty = Loze woorden
reason-not-understood = Begrijp ik niet
reason-no-opinion = Geen mening
reason-indifferent = Maakt mij niet uit

recorded-agree = Opgeslagen: uw stem is “eens”.
recorded-neutral = Opgeslagen: uw stem is “neutraal”.
recorded-disagree = Opgeslagen: uw stem is “oneens”.
recorded-share =
    { $votes ->
        [one] Eens: { $share } van { $votes } stem.
       *[other] Eens: { $share } van { $votes } stemmen.
    }
already-agree = Uw stem was al “eens”. Die telt één keer.
already-neutral = Uw stem was al “neutraal”. Die telt één keer.
already-disagree = Uw stem was al “oneens”. Die telt één keer.
changed-agree = Gewijzigd: uw stem is nu “eens”.
changed-neutral = Gewijzigd: uw stem is nu “neutraal”.
changed-disagree = Gewijzigd: uw stem is nu “oneens”.
withdrawn = Uw stem is verwijderd.
skipped = Overgeslagen. Dat telt niet als neutraal.
reason-noted = Genoteerd. Dank u wel.
reason-removed = Teruggenomen.

change-agree = Uw stem: <b>eens</b>. Voorstel: “{ $proposal }”
change-neutral = Uw stem: <b>neutraal</b>. Voorstel: “{ $proposal }”
change-disagree = Uw stem: <b>oneens</b>. Voorstel: “{ $proposal }”
change-question = Wat moet het worden?
withdraw-vote = Mijn stem verwijderen
back = Terug
nothing-to-change = U hebt nog geen stem om te wijzigen.

summary =
    { $count ->
        [one] <b>U hebt { $count } voorstel bekeken.</b>
       *[other] <b>U hebt { $count } voorstellen bekeken.</b>
    }
summary-counts = Eens: { $agree } · Neutraal: { $neutral } · Oneens: { $disagree } · Overgeslagen: { $skipped }
summary-question = Wilt u doorgaan?
go-on = Doorgaan
stop = Genoeg voor nu
stopped = Bedankt voor uw deelname. Uw stemmen blijven bewaard. Wilt u doorgaan? Tik dan op de knop of schrijf /start.
nothing-left = <b>U hebt alle voorstellen gezien die voor u openstaan.</b> Dank u wel!
nothing-left-offer = Zullen we u één keer schrijven als er nieuwe zijn? U kunt dat op elk moment uitzetten met /privacy.
tell-me = Ja, laat het mij weten
do-not-tell-me = Schrijf mij niet
tell-me-set = Afgesproken: we schrijven u één keer als er meer is.
tell-me-off = Afgesproken: we schrijven u niet.
tell-me-message = Er zijn nieuwe voorstellen van medeburgers. Wilt u ze zien?

more-title = <b>Wat wilt u doen?</b>
button-language = Taal
button-country = Land
button-privacy = Privacy
button-help = Hulp
help =
    <b>Hoe het werkt</b>

    We tonen u één voorstel tegelijk. Tik op “Eens”, “Neutraal” of “Oneens”, of sla het voorstel over. U kunt ook het woord op de knop typen, of het nummer: 1, 2, 3 …

    U ziet pas na uw eigen stem hoe anderen hebben gestemd. U kunt uw stem wijzigen of verwijderen.

    /start – verder stemmen
    /language – de taal wijzigen
    /country – het land wijzigen
    /privacy – wat er wordt bewaard en hoe u stopt
    /help – deze tekst
privacy =
    <b>Privacy</b>

    Organisator van deze raadpleging: { $organiser }. U krijgt antwoord van een programma, niet van een mens.

    Met uw toestemming bewaren we: uw stemmen, uw taal, uw land en welke voorstellen u hebt gezien. Uw identiteit in deze app is versleuteld en alleen met een geheime sleutel te vinden. Stemmen worden onder een nummer bewaard, zonder uw identiteit. We bewaren geen naam, geen gebruikersnaam en geen foto, en we maken alleen totalen bekend.

    Zonder uw toestemming bewaren we alleen de stand van dit gesprek, hooguit een dag.

    Vragen en klachten: { $contact }
privacy-consent = U hebt op { $date } toestemming gegeven.
privacy-no-consent = U hebt geen toestemming gegeven.
privacy-tell-me = We schrijven u één keer als er nieuwe voorstellen zijn.
privacy-withdraw = Mijn toestemming intrekken
withdraw-question = <b>Wilt u uw toestemming intrekken?</b> Uw stemmen, uw taal, uw land en uw versleutelde identiteit worden dan meteen gewist. Dit kan niet ongedaan worden gemaakt.
withdraw-yes = Alles wissen
withdraw-no = Alles behouden
withdraw-done = Alles over u is gewist. Bedankt voor uw deelname. Wilt u ooit opnieuw beginnen? Schrijf dan /start.

command-start = Over voorstellen stemmen
command-language = De taal wijzigen
command-country = Het land wijzigen
command-privacy = Wat er wordt bewaard en hoe u stopt
command-help = Hoe het werkt

not-understood = Sorry, dat heb ik niet begrepen. U kunt op een knop tikken of het nummer ervan typen:
not-text = Ik kan alleen tekst en knoppen lezen. Schrijf /help om te zien hoe het werkt.
button-old = Die knop werkt niet meer. Hier zijn we nu.
proposal-unknown = Dat voorstel bestaat niet of is niet aan u getoond. Hier is het volgende.
proposal-closed = Over dat voorstel kan niet meer worden gestemd. Er is dus niets gewijzigd. Hier is het volgende.
proposal-own = Dat is uw eigen voorstel. Anderen stemmen erover.
try-again = Dat lukte nu even niet en er is niets opgeslagen. Probeer het over een minuut opnieuw.
too-long = Dat is te lang. Schrijf hooguit { $limit } tekens.
too-fast = Dat ging heel snel. Wacht even en probeer het opnieuw.
group-only-private = Bij mij stemt één persoon tegelijk. Stuur mij een privébericht.
open-private = Stuur mij een privébericht

web-title = Polyphony – burgerraadpleging
web-description = Lees voorstellen van medeburgers en zeg of u het ermee eens bent.
web-conversation = Gesprek
web-message = Uw bericht
web-send = Versturen
web-you = U
web-service = Polyphony
web-connecting = Verbinding maken …
web-reconnecting = De verbinding is verbroken. We proberen het opnieuw …
web-connected = Verbonden
web-skip-to-message = Naar het berichtveld
web-noscript = Deze chat heeft JavaScript nodig. U kunt ook meedoen in een berichtenapp.
