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
button-propose = Voorstel schrijven
propose-invite = Hebt u zelf een idee? U kunt het aan uw medeburgers voorleggen.
propose-prompt =
    <b>Schrijf uw voorstel</b>

    Elk voorstel begint met “{ $opening } …”. Schrijf hoe uw voorstel verdergaat: één idee, in uw eigen woorden, in { $shortest } tot { $longest } tekens.
propose-edit-prompt = <b>Schrijf de nieuwe versie.</b> Dit hebt u tot nu toe:
propose-closed = Op dit moment kunt u geen voorstellen indienen. Stemmen kan nog wel.
propose-too-short =
    { $count ->
        [one] Dat is maar { $count } teken. Schrijf er minstens { $shortest }.
       *[other] Dat zijn maar { $count } tekens. Schrijf er minstens { $shortest }.
    }
propose-too-long =
    { $count ->
        [one] Dat is { $count } teken, en er mogen er hooguit { $longest } zijn. Maak het korter.
       *[other] Dat zijn { $count } tekens, en er mogen er hooguit { $longest } zijn. Maak het korter.
    }
propose-language = <b>In welke taal is uw voorstel geschreven?</b>
other-language = Een andere taal
propose-similar = <b>Anderen hebben iets soortgelijks voorgesteld.</b> U kunt over een van deze voorstellen stemmen, of toch uw eigen voorstel insturen.
propose-vote-on = Over { $number } stemmen
propose-all-the-same = Mijn voorstel toch insturen
propose-repeat = <b>Dit is al voorgesteld.</b> U kunt erover stemmen:
propose-own-repeat = U hebt dit voorstel al ingestuurd. Met /mine ziet u wat ervan geworden is.
propose-facts = Taal: { $language } · Tekens: { $count } van { $longest }
propose-preview-note = Een moderator leest het voordat anderen het zien. Uw naam wordt niet getoond. Zullen we het insturen?
propose-send = Insturen
propose-edit = Wijzigen
cancel = Annuleren
propose-cancelled = Uw concept is gewist.
propose-limit =
    { $count ->
        [one] U hebt in de laatste 24 uur { $count } voorstel ingestuurd; meer is niet mogelijk. Het volgende kunt u insturen vanaf { $time }. Uw concept blijft bewaard.
       *[other] U hebt in de laatste 24 uur { $count } voorstellen ingestuurd; meer is niet mogelijk. Het volgende kunt u insturen vanaf { $time }. Uw concept blijft bewaard.
    }
propose-sent =
    <b>Dank u wel. Uw voorstel heeft nr. { $number }.</b>

    Eerst leest een moderator het. We laten u weten wat er besloten is. Met /mine ziet u al uw voorstellen.
propose-offer = Sorry, dat heb ik niet begrepen. Als het een voorstel moet zijn, kunnen we daarmee verdergaan.
propose-offer-yes = Maak er een voorstel van
check-refused = <b>Zo kan uw voorstel niet worden ingestuurd.</b> Schrijf het opnieuw:
check-flagged = Let op, de moderator kijkt hier goed naar:
check-link = Laat webadressen en links weg.
check-email = Laat e-mailadressen weg.
check-phone = Laat telefoonnummers weg.
check-handle = Laat gebruikersnamen (@…) weg.
check-hashtag = Laat hashtags (#…) weg.
check-capitals = Schrijf niet alles in hoofdletters.
check-invisible = De tekst bevat onzichtbare tekens. Typ hem opnieuw.
check-scripts = Gebruik in één woord geen letters uit verschillende alfabetten.
check-repeated = Herhaal hetzelfde teken niet te vaak.
check-word-refused = De tekst bevat een woord dat hier niet is toegestaan.
check-word-flagged = De tekst bevat een woord dat anderen kan kwetsen.
check-alphabet = De tekst is niet geschreven in het alfabet dat bij de taal hoort.
check-repeated-word = In de tekst wordt hetzelfde woord te vaak herhaald.
button-mine = Mijn voorstellen
mine-title = <b>Uw voorstellen</b>
mine-none = U hebt nog geen voorstel ingestuurd.
mine-entry = <b>Nr. { $number }</b> · { $state }
state-waiting = wacht op een moderator
state-accepted = goedgekeurd
state-refused = niet goedgekeurd
state-withdrawn = ingetrokken
state-merged = samengevoegd met een ander
state-hidden = verborgen tot een moderator ernaar heeft gekeken
mine-votes-few =
    { $votes ->
        [one] { $votes } stem tot nu toe
       *[other] { $votes } stemmen tot nu toe
    }
mine-withdraw = Nr. { $number } intrekken
mine-withdrawn = Uw voorstel nr. { $number } is ingetrokken.
mine-withdraw-late = Iemand heeft er al over gestemd, dus intrekken kan niet meer.
older = Oudere
notice-accepted = Uw voorstel nr. { $number } is goedgekeurd. Uw medeburgers kunnen er nu over stemmen.
notice-refused = Uw voorstel nr. { $number } is niet goedgekeurd. De reden: { $reason }
notice-merged = Uw voorstel nr. { $number } zegt hetzelfde als nr. { $other }. Vanaf nu wordt over dat voorstel gestemd.
notice-hidden = Uw voorstel nr. { $number } is gemeld. Het is verborgen tot een moderator ernaar heeft gekeken.
notice-restored = Een moderator heeft naar uw voorstel nr. { $number } gekeken. Het wordt weer getoond.
notice-milestone =
    { $votes ->
        [one] Uw voorstel nr. { $number } heeft { $votes } stem gekregen.
       *[other] Uw voorstel nr. { $number } heeft { $votes } stemmen gekregen.
    }
refusal-incomprehensible = Het is niet te begrijpen.
refusal-off-topic = Het beantwoordt de vraag van deze raadpleging niet.
refusal-partisan = Het pleit voor of tegen een partij of een persoon.
refusal-unlawful = Het is in strijd met de wet.
refusal-advertising = Het is reclame.
refusal-several-ideas = Het bevat meerdere ideeën. Stuur ze één voor één in.
refusal-wrong-language = Het is in een andere taal geschreven dan opgegeven.
refusal-rude = Het is beledigend.
refusal-out-of-reach = Het gaat over iets wat deze raadpleging niet kan veranderen.
refusal-already-proposed = Het is al voorgesteld.
refusal-test = Het lijkt een test te zijn.
refusal-other = Het volgt de regels van deze raadpleging niet.
button-report = Dit voorstel melden
report-question = <b>Wat is er mis met dit voorstel?</b>
report-illegal = Het is illegaal
report-offensive = Het is kwetsend
report-personal-data = Persoonsgegevens
report-wrong-language = Verkeerde taal
report-bad-translation = Slechte vertaling
report-duplicate = Het bestaat al
report-other = Iets anders
report-sentence = Vertel ons in één bericht van hooguit { $limit } tekens wat er mis is.
report-received = <b>Dank u wel. Uw melding heeft nr. { $number }.</b> Een moderator kijkt ernaar en we laten u weten wat eruit komt.
report-already = U hebt dit voorstel al gemeld. Uw melding heeft nr. { $number }.
report-nothing = Er is op dit moment geen voorstel om te melden.
notice-report-removed = Uw melding nr. { $number }: een moderator heeft het voorstel verwijderd. Dank u wel.
notice-report-kept = Uw melding nr. { $number }: een moderator heeft naar het voorstel gekeken. Het blijft staan.
button-share = Delen
share-proposal = <b>Deel dit voorstel</b> met deze link:
share-consultation = <b>Deel deze raadpleging</b> met deze link:
share-send = Naar een chat sturen
share-question = Wat vindt u ervan?
share-vote = Zeg wat u vindt
share-open = Naar de raadpleging
link-elsewhere = Over dat voorstel wordt in een ander land gestemd.
web-copied = De link is gekopieerd.
button-results = Resultaten
results-country = <b>Resultaten: { $country }</b>
results-all = <b>Resultaten: alle landen</b>
results-agreed = <b>De meesten zijn het eens</b>
results-divided = <b>De meningen zijn verdeeld</b>
results-rejected = <b>De meesten zijn het oneens</b>
results-line =
    { $votes ->
        [one] { $share } eens ({ $low } tot { $high }), { $votes } stem
       *[other] { $share } eens ({ $low } tot { $high }), { $votes } stemmen
    }
results-none = Er is nog niets te zien. U ziet het resultaat van een voorstel zodra u erover hebt gestemd en er minstens { $limit } stemmen zijn.
results-note = Dit zijn de voorstellen waarover u hebt gestemd. Tussen haakjes: de marge waarbinnen het aandeel met 95% zekerheid ligt.
results-published = De raadpleging is afgelopen; dit zijn de resultaten. Tussen haakjes: de marge waarbinnen het aandeel met 95% zekerheid ligt.
results-my-country = Mijn land
results-all-countries = Alle landen
results-picture = Als afbeelding
picture-alt = Balken met het aandeel eens, neutraal en oneens.
privacy-retention =
    { $count ->
        [one] Alles over u wordt { $count } dag na het einde van de raadpleging gewist. Uw stemmen tellen dan nog mee, zonder enige koppeling aan u.
       *[other] Alles over u wordt { $count } dagen na het einde van de raadpleging gewist. Uw stemmen tellen dan nog mee, zonder enige koppeling aan u.
    }
privacy-backups = Reservekopieën waarin gewiste gegevens nog staan, worden na enige tijd vernietigd. Dagen: { $days }
privacy-changed = <b>De privacyverklaring is gewijzigd.</b> Beslis opnieuw of u wilt deelnemen.
privacy-publish = U kunt ons toestaan uw stemmen als open data te publiceren, onder een willekeurig nummer en zonder uw identiteit.
privacy-commands =
    /export – een bestand met alles over u
    /forget – alles over u wissen
allow-contact = Schrijf mij over resultaten
allow-publish = Mijn stemmen als open data
allowed = Genoteerd. U kunt dit altijd weer intrekken.
not-allowed = Genoteerd. Dit is niet langer toegestaan.
button-export = Alles over mij
export-done = Dit bestand bevat alles wat we over u hebben opgeslagen.
export-download = Bestand downloaden
forget-question =
    <b>Wilt u stoppen?</b>

    Dit wordt meteen gewist: uw identiteit in deze app, uw taal, land en instellingen, wat u hebt gezien, uw concepten en de voorstellen die nog op een moderator wachten. Uw goedgekeurde voorstellen blijven staan, zonder enige koppeling aan u.

    Wat moet er met uw stemmen gebeuren?
forget-with-votes = Ook mijn stemmen wissen
forget-keep-votes = Mijn stemmen moeten blijven tellen
forget-sure-with-votes = <b>Weet u het zeker?</b> Alles over u wordt gewist en uw stemmen tellen niet meer. Dit kan niet ongedaan worden gemaakt.
forget-sure-keep-votes = <b>Weet u het zeker?</b> Alles over u wordt gewist. Uw stemmen blijven tellen, zonder enige koppeling aan u. Dit kan niet ongedaan worden gemaakt.
demographic-intro = <b>Een vraag over uzelf, als u wilt.</b> Uw antwoord wordt geteld zonder enige koppeling aan u.
demographic-age = Hoe oud bent u?
demographic-gender = Wat geldt voor u?
demographic-area = Waar woont u?
gender-woman = Vrouw
gender-man = Man
gender-other = Geen van beide
area-city = In een grote stad
area-town = In een kleine stad
area-village = Op het platteland
demographic-skip = Dat zeg ik liever niet
demographic-thanks = Dank u voor uw antwoord.
button-link = Andere app koppelen
link-offer = <b>Doe in meerdere apps mee als één persoon.</b> Schrijf dit binnen tien minuten in de andere app:
link-prompt = Hebt u al een code uit de andere app? Schrijf hem dan hier.
link-question =
    <b>Deze chat met de andere koppelen?</b>

    Ze tellen dan als één persoon: wie de andere chat gebruikt, ziet uw stemmen en kan ze wijzigen. Ga alleen verder als die van uzelf is. Hebt u twee keer over hetzelfde voorstel gestemd, dan telt de latere stem.
link-yes = Ja, koppelen
link-no = Nee
link-done = De twee chats horen nu bij dezelfde persoon.
link-wrong = Die code is onbekend of verlopen. Een nieuwe krijgt u in de andere app met /link.
link-same = Die code hebt u hier gekregen. Schrijf hem in de andere app.
button-settings = Instellingen
settings-title = <b>Instellingen</b>
settings-place = Taal: { $language } · Land: { $country }
settings-notices-note = Nieuws over uw eigen voorstellen en meldingen:
settings-digest-note = Resultaten en nieuwe voorstellen:
settings-quiet-note = ’s Nachts, tussen { $from } en { $until }, schrijven we niets.
digest-never = Nooit
digest-weekly = Wekelijks
digest-daily = Dagelijks
settings-notices = Meteen laten weten
settings-quiet = ’s Nachts rust
settings-stop = Alle berichten stoppen
settings-saved = Opgeslagen.
stopped-all = Afgesproken: we schrijven u niet meer, tenzij u ons schrijft. Uw stemmen blijven bewaard. Met /settings wijzigt u dit, met /forget wist u alles.
command-propose = Een voorstel schrijven
command-mine = Mijn voorstellen
command-results = Waar mensen het over eens zijn
command-settings = Taal, land, berichten
command-export = Een bestand met alles over mij
command-forget = Alles over mij wissen
command-link = In meerdere apps meedoen
rules-title =
    <b>De regels van deze raadpleging</b>

    Een mens, geen programma, leest elk voorstel voordat anderen het zien. Het wordt niet goedgekeurd als een van deze dingen geldt:
rules-note =
    { $limit ->
        [one] Iedereen kan een voorstel melden. Zodra { $limit } persoon dat heeft gedaan, wordt het automatisch verborgen tot een moderator ernaar heeft gekeken. Wie het schreef, hoort elke beslissing en de reden.
       *[other] Iedereen kan een voorstel melden. Zodra { $limit } personen dat hebben gedaan, wordt het automatisch verborgen tot een moderator ernaar heeft gekeken. Wie het schreef, hoort elke beslissing en de reden.
    }
statement-rule = Dit is regel { $number } van onze /rules.
statement-person = Dit is door een mens beslist, niet door een programma.
statement-automated = Dit is automatisch gebeurd. Een mens kijkt er nog naar.
queue-facts = Nr. { $number } · { $language } · { $country } · wacht sinds: { $time }
queue-new = Waarom het hier is: een nieuw voorstel.
queue-flagged = Waarom het hier is: een nieuw voorstel dat automatisch is gemarkeerd:
queue-reported =
    { $count ->
        [one] Waarom het hier is: { $count } keer gemeld.
       *[other] Waarom het hier is: { $count } keer gemeld.
    }
queue-author = Andere voorstellen van dezelfde persoon – goedgekeurd: { $accepted }, niet goedgekeurd: { $refused }, wachtend: { $waiting }
queue-empty = <b>Er wacht niets op u.</b> Dank u wel!
queue-why = <b>Welke regel overtreedt het?</b>
queue-accept = Goedkeuren
queue-keep = Het blijft
queue-refuse = Afwijzen
queue-later = Aan anderen laten
queue-undo = Ongedaan maken
queue-accepted = Nr. { $number } is goedgekeurd. Over een minuut wordt dat gemeld.
queue-refused = Nr. { $number } is afgewezen. Over een minuut wordt dat gemeld.
queue-undone = Ongedaan gemaakt. Niemand heeft er bericht van gekregen.
queue-undo-late = Het is te laat om dat ongedaan te maken.
queue-not-yours = Dat is niet opgeslagen: uw drie minuten zijn om, of iemand anders heeft het voor zich.
command-rules = De regels voor voorstellen
role-moderator = moderator
role-lead = hoofdmoderator
role-organiser = organisator
role-operator = beheerder
command-queue = Wat op een moderator wacht
command-history = Wat er over een voorstel is beslist
command-team = Wie modereert
command-summary = De moderatie in cijfers
command-log = Het logboek downloaden
team-title = <b>Het team</b>
team-entry = Nr. { $number } · { $role } · { $languages } · sinds { $date }
team-invited = Nr. { $number } · { $role } · { $languages } · uitgenodigd, tot { $date }
team-all-languages = alle talen
team-remove = Nr. { $number } verwijderen
team-invite = Iemand uitnodigen
team-removed = Nr. { $number } heeft vanaf nu geen rol meer.
team-refused = Uw rol staat dat niet toe.
invite-role = <b>Voor welke rol nodigt u iemand uit?</b>
invite-languages = <b>Welke talen leest deze persoon?</b> Kies er geen voor alle.
invite-consultations = <b>Voor welke raadplegingen?</b> Kies er geen voor alle.
invite-next = Verder
invite-link = <b>Dit is een uitnodiging voor één persoon.</b> Rol: { $role }. Talen: { $languages }. Ze werkt één keer, tot { $time }. Stuur de link alleen naar die persoon:
invitation =
    <b>U bent uitgenodigd om te helpen met modereren.</b> Uw rol: { $role }. Talen: { $languages }.

    Anderen in het team zien een nummer, niet uw naam. Waar we u kunnen bereiken bewaren we versleuteld, zolang u helpt.
invitation-accept = Uitnodiging aannemen
invitation-joined = <b>Welkom in het team!</b> Uw nummer daar is { $number }. Bekijk wat op u wacht: /queue
invitation-used = Deze uitnodiging is al gebruikt. Vraag een nieuwe aan.
invitation-expired = Deze uitnodiging is verlopen. Vraag een nieuwe aan.
notice-team-removed = U heeft geen rol meer bij het modereren. Bedankt voor uw hulp!
button-moderation = Moderatie
queue-more = Meer …
queue-correct = Spelling verbeteren
queue-duplicate = Het is een duplicaat
queue-theme = Thema
queue-postpone = Uitstellen
queue-pass-on = Doorgeven aan hoofdmoderator
queue-all-of-author = Alles van deze auteur
queue-suspend = Auteur schorsen
queue-lift = Schorsing beëindigen
queue-filter = Alleen tonen …
queue-stands = Het blijft zo
queue-accept-all = Alles goedkeuren
queue-refuse-all = Alles afwijzen
queue-one-by-one = Een voor een
queue-more-title = <b>Wat moet ermee gebeuren?</b>
queue-correct-ask = <b>Typ het hele voorstel met verbeterde spelling.</b> Daarmee is het goedgekeurd, en de auteur ziet beide versies.
queue-correct-different = Dat is een andere tekst, geen verbetering. Er is niets veranderd.
queue-correct-frozen = Er is al over gestemd: de woorden blijven zoals ze zijn.
queue-which = <b>Welk voorstel zegt hetzelfde?</b> Kies er een, of typ het nummer.
queue-which-none = Geen goedgekeurd voorstel in deze raadpleging heeft dat nummer.
queue-merged = Nr. { $number } is een duplicaat van nr. { $other }. De auteur hoort het over een minuut.
queue-sentence = <b>Zeg waarom, in hoogstens { $limit } tekens.</b> De auteur leest het.
queue-theme-ask = <b>Bij welk thema hoort het?</b>
queue-theme-set = Thema: { $theme }
queue-language-ask = <b>In welke taal is het geschreven?</b>
queue-postpone-ask = <b>Hoe lang moet het wachten?</b>
queue-postponed = Nr. { $number } wacht tot { $time }.
queue-passed-on = Nr. { $number } wacht nu op een hoofdmoderator.
queue-author-list = <b>Wat van deze auteur wacht:</b>
queue-decided-all =
    { $count ->
        [one] Er is over { $count } voorstel beslist. De auteur hoort het over een minuut.
       *[other] Er is over { $count } voorstellen beslist. De auteur hoort het over een minuut.
    }
queue-bulk = Goedgekeurd: { $numbers }
queue-bulk-not = Niet goedgekeurd: { $numbers }. Daarover is al beslist, iemand anders heeft ze, u mag er niet over beslissen, of ze bestaan niet.
queue-bulk-how = Schrijf de nummers erachter, zoals: /accept 12 15 18
queue-first-opinion = Uw mening over nr. { $number } is genoteerd. Nu kijkt een tweede persoon ernaar.
queue-disagreed = U bent het niet eens over nr. { $number }: een hoofdmoderator beslist.
queue-similar = Vergelijkbaar en goedgekeurd:
queue-similar-refused = Vergelijkbaar en niet goedgekeurd:
queue-appealed = Waarom het hier is: iemand maakt bezwaar tegen de beslissing.
queue-suspended-author = Waarom het hier is: de auteur maakt bezwaar tegen een schorsing tot { $time }.
queue-again = Waarom het hier is: er wordt opnieuw over beslist.
queue-for-lead = Het is doorgegeven aan een hoofdmoderator.
queue-disagreement = Twee moderatoren zijn het er niet over eens.
queue-state = Tot nu toe: { $state }
queue-says = In eigen woorden: “{ $text }”
queue-filter-title = <b>Wat moet er getoond worden?</b>
queue-filter-all = Alles
queue-filtered = Alleen dit wordt getoond: { $what }
why-new = Nieuw
why-flagged = Gemarkeerd
why-reported = Gemeld
why-appealed = Bezwaren
why-suspension = Schorsingen
why-again = Opnieuw beslist
theme-democracy = Democratie
theme-economy = Economie
theme-work = Werk
theme-environment = Milieu
theme-energy = Energie
theme-transport = Vervoer
theme-health = Gezondheid
theme-education = Onderwijs
theme-youth = Jeugd
theme-migration = Migratie
theme-security = Veiligheid
theme-digital = Digitalisering
theme-agriculture = Landbouw
theme-culture = Cultuur
theme-social = Sociaal beleid
theme-housing = Wonen
suspend-why = <b>Welke regel heeft de auteur overtreden?</b>
suspend-how-long = <b>Hoe lang mag de auteur niets voorstellen?</b>
suspend-done = De auteur mag weer voorstellen doen vanaf { $time }.
suspend-lifted = De auteur mag weer voorstellen doen.
notice-suspended = U kunt tot { $time } geen voorstellen insturen. De reden, uit uw voorstel nr. { $number }: { $reason } U kunt wel blijven stemmen.
notice-suspension-lifted = U kunt weer voorstellen insturen.
propose-suspended = U kunt tot { $time } geen voorstellen insturen. Bent u het daar niet mee eens: /appeal
statement-appeal = Bent u het er niet mee eens, dan kunt u binnen { $days } dagen bezwaar maken: /appeal { $number }. Dan beslist iemand anders.
statement-appeal-suspension = Bent u het er niet mee eens, dan kunt u bezwaar maken: /appeal. Dan beslist iemand anders.
statement-which = Het is voorstel nr. { $other }.
statement-note = De moderator schrijft: “{ $text }”
appeal-button = Bezwaar maken
appeal-without = Zonder toelichting
appeal-ask = <b>Waarom bent u het er niet mee eens?</b> Schrijf het in hoogstens { $limit } tekens.
appeal-received = <b>Dank u.</b> Iemand anders bekijkt het, en we laten u de uitkomst weten.
appeal-already = U heeft hier al bezwaar tegen gemaakt.
appeal-late = Dat is te lang geleden: bezwaar maken kan binnen { $days } dagen.
appeal-nothing = Er is hier geen beslissing waartegen u bezwaar kunt maken.
appeal-how = Schrijf het nummer van het voorstel erachter, zoals: /appeal 123
notice-appeal-granted = We hebben uw bezwaar bij voorstel nr. { $number } bekeken. De beslissing is gewijzigd.
notice-appeal-rejected = We hebben uw bezwaar bij voorstel nr. { $number } bekeken. De beslissing blijft staan.
notice-corrected = Uw voorstel nr. { $number } is goedgekeurd met verbeterde spelling. U schreef: “{ $before }” Nu luidt het:
notice-nudge =
    { $count ->
        [one] { $count } voorstel wacht langer dan we beloofd hebben.
       *[other] { $count } voorstellen wachten langer dan we beloofd hebben.
    }
summary-title = <b>Moderatie van { $since } tot { $until }</b>
summary-received = Voorstellen: { $proposals }. Meldingen: { $reports }. Bezwaren: { $objections }.
summary-decided = Beslissingen: { $decided }. Later gewijzigd: { $reversed }. Nu in de wacht: { $waiting }.
summary-wait = Wachttijd: de helft binnen { $median }, negen van de tien binnen { $tenth }.
summary-reasons = Niet goedgekeurd, per regel:
summary-kappa = Hoe ver twee personen het eens zijn (Cohens kappa, 1 is het best):
history-how = Schrijf het nummer van een voorstel erachter, zoals: /history 123
history-none = Er is hier geen voorstel nr. { $number }.
history-person = nr. { $number } van het team
history-automatic = automatisch
history-author = de auteur
history-report = { $time }: iemand heeft het gemeld
history-complaint = { $time }: iemand heeft bezwaar gemaakt
history-undone = { $time }: teruggenomen ({ $who })
history-again = Opnieuw beslissen
log-ask = <b>Alle beslissingen, meldingen en bezwaren</b> van { $since } tot { $until }, zonder iemands identiteit. In welke vorm?
log-how = Noem twee dagen, zoals: /log 2026-11-01 2026-11-30
log-long = Dat is meer dan hier verstuurd kan worden. Noem een kortere periode.
queue-second-opinion = Tweede mening
command-consultations = Een raadpleging kiezen
command-round = Rondes openen en sluiten
command-stock = Voorstellen en stemmen per land
consultations-title = <b>Welke raadpleging wilt u zien?</b>
consultation-organiser = Georganiseerd door { $organiser }. Vragen en klachten: { $contact }
consultation-ethics = Vragen over ethiek: { $contact }
consultation-partners = Partners:
consultation-join = Meedoen
round-title = <b>Rondes van { $consultation }</b> (tijdzone: { $zone })
round-kind-single = Enige ronde
round-kind-national = Nationale ronde
round-kind-european = Europese ronde
labelled = { $name }: { $value }
round-state-draft = nog niet open
round-state-open = open
round-state-closing = open, zonder nieuwe voorstellen
round-state-closed = gesloten
round-state-published = gesloten, uitslag bekendgemaakt
round-opens = Opent: { $time }
round-closing = Geen nieuwe voorstellen vanaf: { $time }
round-closes = Sluit: { $time }
round-publishes = Uitslag bekendgemaakt: { $time }
round-to-open = Nu openen
round-to-closing = Voorstellen stoppen
round-to-closed = Nu sluiten
round-to-published = Uitslag bekendmaken
round-back = Laatste stap terug
round-confirm = Ja, doen
round-preview-open = Vanaf nu kan er gestemd worden. Er zijn voorstellen in { $count } van de 24 talen.
round-preview-missing = Er valt nog niets te stemmen in: { $languages }
round-preview-closing = Vanaf nu kan niemand meer iets voorstellen; het stemmen gaat door.
round-preview-closed = Vanaf nu kan niemand meer stemmen.
round-preview-published = Vanaf nu ziet iedereen de uitslag.
round-preview-back = De stand is dan weer: { $state }
round-done = Klaar. De stand is nu: { $state }
round-not-now = Dat kan niet: iemand heeft de ronde intussen gewijzigd, of er is sindsdien gestemd.
propose-off-done = In deze landen kan vanaf nu niemand iets voorstellen: { $countries }
propose-on-done = In deze landen kan weer worden voorgesteld: { $countries }
propose-off-how = Schrijf het zo: /propose off FR BE
propose-country-language = In uw land worden voorstellen geschreven in: { $languages }
stock-title = <b>Voorstellen en stemmen</b>
stock-line = { $country }, { $language }: { $accepted } goedgekeurd, { $waiting } in de wacht, { $votes } stemmen
stock-exposure = genoeg stemmen: { $reached } van { $accepted }
stock-forecast = alle rond { $date }
stock-none = Er is nog niets.
stock-untranslated = Finalisten zonder vertaling: { $languages }
card-original = In de oorspronkelijke taal: { $language }
command-finalists = De besten van elk land
finalists-choose = <b>De finalisten van welk land?</b>
finalists-title = <b>Finalisten: { $country }</b>
finalists-near = Kort erachter, misschien door toeval:
finalists-tied = Gelijk op de laatste plaats: { $numbers }
finalists-alike = Nr. { $number } en nr. { $other } zeggen bijna hetzelfde.
finalists-replaced = Nr. { $number } neemt de plaats van een ander in: { $reason }
finalists-replace-how = Om er een te vervangen schrijft u het land, het nummer, het nummer van de andere en een openbare reden, zoals: /finalists FR 12 34 …
finalists-confirm = Naar de Europese ronde
finalists-confirmed = Finalisten nu in de Europese ronde: { $number }
finalists-not-closed = Eerst moet de nationale ronde gesloten worden.
finalists-no-european = Er is geen Europese ronde voor hen.
card-machine = Automatische vertaling · origineel: { $language }
card-translated = Vertaling · origineel: { $language }
button-original = Origineel
button-translation = Vertaling
button-doubt = Vertaling klopt niet
doubt-thanks = Dank u wel. Een moderator kijkt naar de vertaling.
doubt-already = Dat hebt u ons al gezegd, of er is intussen een andere vertaling.
command-translate = Voorstellen vertalen
translate-title = <b>Nr. { $number }: { $source } → { $language }</b>
translate-there = Tot nu toe: “{ $text }”
translate-doubts = Zoveel mensen zeggen dat de vertaling niet klopt: { $count }
translate-better = Klopt de vertaling? Of typ een betere vertaling van de hele zin.
translate-write = Typ de vertaling van de hele zin, in hoogstens { $limit } tekens.
translate-length = Tekens: { $count }. Mogelijk zijn er { $shortest } tot { $longest }.
translate-empty = <b>Er wacht geen vertaling op u.</b> Dank u wel!
translate-right = Klopt
translate-wrong = Verwijderen
translate-noted = Genoteerd. Dank u wel.
translate-removed = Verwijderd. Tot er een betere is, ziet iedereen het origineel.
command-translations = Vertalingen van de finalisten
translations-title = <b>Vertalingen van de finalisten</b>
translations-none = Er is geen Europese ronde waarvan de finalisten vertaald kunnen worden.
translations-progress = Klaar: { $done } van { $wanted } (automatisch: { $machine }, door mensen: { $reviewed })
translations-left = Wacht op de vertaalmachine: { $waiting }. Aangevraagd: { $asked }. Wacht op mensen: { $people }. Nog te bekijken: { $review }.
translations-missing = Ontbreekt: { $languages }
translations-no-engine = Er is geen vertaalmachine ingesteld, dus vertalen mensen: /translate
translations-fault-quota = Het tegoed van de vertaalmachine is op. Over een uur gaat het vanzelf verder.
translations-fault-busy = De vertaalmachine vraagt om een pauze. Het gaat vanzelf verder.
translations-fault-settings = De vertaalmachine neemt onze verzoeken niet aan. De beheerder moet de instellingen nakijken.
translations-fault-unreachable = De vertaalmachine antwoordt niet. We proberen het elke minuut opnieuw.
translations-fault-other = Sommige vertalingen waren niet bruikbaar. We proberen ze opnieuw.
translations-begun = Klaargezet om te vertalen: { $count }
translations-begin = De rest vertalen
translations-refresh = Vernieuwen
translations-file = Als bestand
translations-compare = Stemmen vergelijken
translations-queue = Hier vertalen
translations-file-note = Vul de kolom “translation” in en geef het bestand aan de beheerder: polyphony translations import
compare-title = <b>Vertalingen waarvan de lezers anders stemmen</b>
compare-line = Nr. { $number }, { $language }: { $share } eens, anderen: { $others }
compare-none = Geen: de lezers van elke vertaling stemmen zoals de anderen.
notice-translated = De vertaalmachine is klaar met de finalisten. Klaar: { $done } van { $wanted }. Wacht op mensen: { $people }. /translations
round-preview-untranslated = Nog ontbrekende vertalingen: { $count }. Waar er geen is, leest men het origineel.
queue-translations = Vertalingen: { $count }
command-agenda = Wat ervan geworden is
command-positions = Standpunten van organisaties
command-measure = Vertellen wat er gedaan wordt
button-agenda = Agenda
agenda-none = Er is nog geen agenda. Die staat hier zodra de uitslag bekendgemaakt is.
agenda-later = De beste voorstellen van elk land gaan door naar de Europese ronde. De agenda staat hier zodra de uitslag daarvan bekendgemaakt is.
agenda-which = <b>Welke agenda wilt u zien?</b>
agenda-title = <b>De agenda: { $question }</b>
agenda-note = Deze voorstellen hebben de meeste steun. Tussen haakjes: de marge waarbinnen het aandeel met 95% zekerheid ligt.
agenda-balanced = Elk land telt even zwaar, hoeveel mensen er ook wonen.
agenda-balanced-groups = Elke groep telt even zwaar, hoeveel mensen er ook in zitten.
agenda-behind = Daarna volgen:
agenda-few = Te weinig stemmen om iets te zeggen.
agenda-place = Plaats { $place } van { $count }
agenda-cell = { $country }: { $share } eens, stemmen: { $votes }
agenda-lowest = Minste steun: { $country } ({ $share })
agenda-majorities = Een meerderheid is het eens in { $number } van de { $count }.
agenda-hidden = Waar heel weinig mensen hebben gestemd, tonen we niets, zodat niemand kan zien wie wat vindt.
agenda-evened = Wat we niet tonen, telt in de percentages alleen als gemiddelde mee. De plaatsen volgen uit alle stemmen.
agenda-page = Alle resultaten op één pagina
agenda-voices = <b>Wat organisaties zeggen</b>
agenda-measures = <b>Wat er gedaan wordt</b>
agenda-said = { $name }: “{ $text }”
agenda-measure = <i>{ $state }, { $date }</i>: “{ $text }”
stance-support = Voor
stance-conditional = Voor, onder een voorwaarde
stance-oppose = Tegen
progress-planned = Gepland
progress-under-way = In uitvoering
progress-done = Uitgevoerd
progress-dropped = Niet doorgezet
agenda-follow = Volgen
agenda-unfollow = Niet meer volgen
agenda-followed = We laten het u weten als er iets mee gebeurt.
agenda-unfollowed = U hoort er niets meer over, tenzij u het voorstel schreef of erover stemde.
agenda-open = Bekijken
notice-agenda = <b>De uitslag is bekendgemaakt.</b> Een voorstel dat u schreef of volgt, staat op de agenda, op plaats { $place }:
notice-measure = <b>Er gebeurt iets</b> met een voorstel dat u schreef, waarover u stemde of dat u volgt:
position-invitation =
    <b>U bent uitgenodigd om namens { $name } te spreken</b> over wat burgers op de agenda hebben gezet.

    Wat u namens deze organisatie zegt, is openbaar. Wie u bent niet: waar we u kunnen bereiken bewaren we versleuteld, zolang u namens haar spreekt.
position-speaks = <b>U spreekt namens { $name }.</b> Om hier terug te komen: /position
position-which = <b>Namens welke organisatie?</b>
position-none = U spreekt niet namens een organisatie.
position-not-yet = De agenda is nog niet bekendgemaakt.
position-nothing = Nog niets gezegd
position-ask = Wat zegt de organisatie over dit voorstel?
position-condition = <b>Onder welke voorwaarde?</b> Schrijf die in hoogstens { $limit } tekens; pas dan telt het.
position-sentence = Genoteerd. Als u wilt, schrijft u een zin van hoogstens { $limit } tekens die erbij komt te staan.
position-long = Schrijf het opnieuw, in hoogstens { $limit } tekens.
position-kept = Genoteerd. U kunt het altijd wijzigen of intrekken.
position-take-back = Niets zeggen
position-taken-back = De organisatie zegt er niets meer over.
organisations-title = <b>Organisaties die om hun standpunt wordt gevraagd ({ $consultation })</b>
organisations-none = Er is nog geen organisatie uitgenodigd.
organisations-speaks = { $name }: doet mee, standpunten: { $number }
organisations-invited = { $name }: uitgenodigd, tot { $date }
organisations-silent = { $name }: niemand spreekt namens deze organisatie. Een nieuwe uitnodiging onder dezelfde naam geeft een nieuwe link.
organisations-invite = Een organisatie uitnodigen
organisations-remove = { $name } verwijderen
organisations-remove-yes = Ja, verwijderen
organisations-ask = <b>Hoe heet de organisatie?</b> { $shortest } tot { $longest } tekens
organisations-ask-again = Schrijf alleen de naam, in { $shortest } tot { $longest } tekens.
organisations-already = Er spreekt al iemand namens { $name }. Wilt u dat iemand anders dat doet? Verwijder dan de organisatie en nodig haar opnieuw uit.
organisations-link = <b>Dit is een uitnodiging voor één persoon, die daarna namens { $name } spreekt.</b> Ze werkt één keer, tot { $date }. Stuur de link alleen naar die persoon:
organisations-remove-sure = <b>{ $name } verwijderen?</b> Er spreekt dan niemand meer namens deze organisatie, en wat ze heeft gezegd, is niet meer te zien.
organisations-removed = { $name }: wordt niet meer gevraagd.
organisations-gone = Die organisatie is er hier niet meer.
measure-how = Schrijf het nummer van het voorstel, hoe ver het is, de dag en een zin, zoals: /measure 123 done 2026-12-01 …
measure-states = Hoe ver het is: <code>planned</code> (gepland), <code>under-way</code> (in uitvoering), <code>done</code> (uitgevoerd), <code>dropped</code> (niet doorgezet)
measure-day = Schrijf de dag als jaar, maand en dag, zoals 2026-12-01.
measure-length = Schrijf { $shortest } tot { $longest } tekens.
measure-not-on = Voorstel nr. { $number } staat niet op een van uw agenda’s.
measure-preview = Ongeveer zoveel mensen die het voorstel schreven, erover stemden of het volgen, krijgen bericht: { $count }
measure-post = Plaatsen
measure-posted = Geplaatst. Ze krijgen bericht.
measure-not-now = Dit is al geplaatst, of het kan niet meer.
command-consultation = De raadpleging bekijken en wijzigen
consultation-open = Open voor iedereen
consultation-members = Alleen voor leden, ieder met een code
consultation-zone = <b>Rondes</b> (tijdzone: { $zone }):
consultation-places = <b>Waar de raadpleging wordt gehouden</b> ({ $number }):
consultation-limits =
    Minimumleeftijd: { $age }
    Voorstellen per persoon en dag: { $proposals }
    Meldingen waarna een voorstel wordt verborgen: { $reports }
    Dagen waarna alles over een persoon wordt gewist: { $days }
    Nieuws voor wie dat wil: { $digest }
consultation-operators = zoals de beheerder het heeft ingesteld
consultation-texts =
    <b>Teksten, in zoveel van de 24 talen</b>
    Vraag: { $question }
    Beginwoorden van voorstellen: { $opening }
    Eigen privacyverklaring: { $privacy } (versie { $version })
    Juridische tekst: { $legal }
consultation-themes = Thema’s: { $themes }
consultation-how =
    Om iets te wijzigen schrijft u hoe het in het bestand heet en de nieuwe waarde; om iets weg te halen een streepje:
    <code>/consultation organiser …</code>
    <code>/consultation rounds.1.closes 2026-06-01 18:00</code>
    <code>/consultation legal -</code>
consultation-file = Stuur mij het bestand
consultation-file-note = De raadpleging als bestand. Boven elke regel staat wat daar is toegestaan.
consultation-both =
    Tot nu toe: { $before }

    Vanaf nu: { $after }
consultation-nothing = niets
consultation-round-then =
    De tijden gelden voor deze tijdzone: { $zone }.
    De stand van deze ronde is dan: { $state }
consultation-again = Iedereen die deelneemt, krijgt vóór de volgende stem opnieuw de vraag om akkoord te gaan.
consultation-faults = <b>Dat kan niet.</b> Er is niets gewijzigd:
consultation-same = Het is al zo. Er is niets gewijzigd.
consultation-done = <b>Gewijzigd.</b>
consultation-not-now = Er is niets gewijzigd: dit is al gedaan, of iemand heeft intussen iets gewijzigd.
consultation-meanwhile = <b>Iemand heeft het intussen gewijzigd.</b> Daar is niets van verloren gegaan. Moet uw wijziging ervoor in de plaats komen?
frozen-slug = De korte naam blijft zoals hij is: er verwijzen links naar.
frozen-kind = Er is al gestemd: of de raadpleging voor iedereen of alleen voor leden is, kan niet meer worden gewijzigd.
frozen-round-kind = Er is in deze ronde al gestemd: het soort ronde blijft zoals het is.
frozen-round = Een ronde kan niet worden weggehaald. Zonder datums gaat ze niet open.
frozen-country = Er is al gestemd, of er zijn voorstellen uit dit land: het kan niet worden weggehaald.
frozen-age = Er is al gestemd: de minimumleeftijd kan alleen nog omhoog.
frozen-opening = Er zijn al voorstellen die met deze woorden beginnen: ze blijven zoals ze zijn.
frozen-version = Het versienummer van de privacyverklaring kan alleen omhoog.
frozen-voted = Er is sindsdien gestemd: de ronde kan niet terug.
frozen-published = De uitslag is bekendgemaakt. Om dat terug te nemen: /round
button-rounds = Rondes
notice-round =
    <b>Volgens de planning: { $consultation }</b>

    { $round }: { $state }
member-welcome =
    <b>{ $question }</b>

    Welkom bij Polyphony. Organisator: { $organiser }. Deze organisatie raadpleegt haar eigen mensen. U leest voorstellen van anderen, één voor één, en zegt of u het ermee eens bent.

    Dit is een automatische dienst: een programma geeft u antwoord. Uw taal, uw groep en uw stemmen worden pas opgeslagen als u daar toestemming voor hebt gegeven. Hoe u stopt en wat we over u weten: /privacy

    <b>Welke taal wilt u gebruiken?</b>
member-consent =
    <b>Uw toestemming</b>

    Stemmen over openbare voorstellen zijn politieke opvattingen. Daarom vragen we uw toestemming voordat we iets opslaan.

    Als u toestemming geeft, bewaart de organisator ({ $organiser }) uw stemmen, uw taal en uw groep voor deze raadpleging. Uw groep: { $group }

    Uw code kan één keer worden gebruikt. Met uw toestemming wordt die als gebruikt gemarkeerd, en nergens is te zien welke code van u was. Uw identiteit in deze app wordt versleuteld en apart van uw stemmen bewaard. Alleen totalen worden bekendgemaakt, nooit wat één persoon heeft gestemd.

    U moet minstens { $age } jaar oud zijn. U kunt uw toestemming op elk moment intrekken met /privacy, net zo gemakkelijk als u die geeft. Vragen: { $contact }
member-code-prompt = <b>Deze raadpleging is alleen voor leden.</b> Schrijf de code die u hebt gekregen; hoofdletters en streepjes maken niet uit.
member-code-wrong = Die code kennen we niet. Vergelijk hem teken voor teken met wat u hebt gekregen.
member-code-used = Die code is al gebruikt. Was u dat zelf, in een andere app? Koppel de twee apps dan daar met /link.
member-code-closed = De raadpleging van die code is op dit moment niet open.
button-code = Ik heb een code
member-author = – een ander lid
member-country = Uw groep hoort bij uw code en kan niet worden gewijzigd. Uw groep: { $group }
member-settings = Taal: { $language } · Groep: { $group }
member-privacy = In deze raadpleging komt uw groep in de plaats van uw land. Uw groep: { $group }. Uw code is als gebruikt gemarkeerd, en nergens is te zien welke van u was.
member-forget = U kunt met uw code niet opnieuw deelnemen: hij blijft gebruikt, zodat niemand twee keer stemt.
member-results-all = <b>Resultaten: alle groepen</b>
member-results-mine = Mijn groep
member-results-everyone = Alle groepen
participation-button = Deelname
countries-button = Per land, als afbeelding
groups-button = Per groep, als afbeelding
participation-country = <b>Deelname: { $country }</b>
participation-all = <b>Deelname: alle landen</b>
participation-groups = <b>Deelname: alle groepen</b>
participation-people = Mensen die hebben meegedaan
participation-votes = Stemmen per dag
participation-until = { $date } – mensen: { $people }, stemmen: { $votes }, voorstellen: { $proposals }
participation-alt = Een lijn met het aantal mensen dat tot elke dag had meegedaan, en de stemmen van elke dag.
participation-most = Meeste stemmen op één dag: { $votes }
countries-title = Aandeel dat het eens is, per land
groups-title = Aandeel dat het eens is, per groep
countries-votes = Stemmen
countries-note = Stippen: het aandeel dat het eens is. Lijnen: de marge waarbinnen dat met 95% zekerheid ligt.
countries-rest = Groepen in het midden die hier niet te zien zijn: { $number }
web-choose-picture = Afbeelding kiezen
web-picture-sent = [Afbeelding]
web-picture-sending = De afbeelding wordt verstuurd …
picture-too-large = Die afbeelding is te groot. Stuur er een van hooguit { $limit } MB.
picture-broken = Die afbeelding kan niet worden geopend: het bestand is beschadigd of onvolledig. Stuur een andere.
picture-format = Die afbeelding is niet bruikbaar. Stuur een JPEG, PNG of WebP.
picture-large = Die afbeelding heeft te veel pixels: breedte en hoogte mogen samen hooguit 10.000 zijn. Stuur een kleinere.
picture-shape = Die afbeelding is te lang en te smal: de ene zijde mag hooguit 20 keer zo lang zijn als de andere. Stuur een andere.
digest-title = <b>Nieuws: { $question }</b>
digest-published = De resultaten zijn bekendgemaakt.
digest-new = Nieuwe voorstellen om over te stemmen: { $number }
digest-people = Mensen die hebben meegedaan: { $people }
digest-people-here = Mensen die hebben meegedaan – { $country }: { $here }, alle landen: { $all }
digest-agreed = <b>De meesten zijn het eens: { $country }</b>
digest-everywhere = <b>De meesten zijn het eens: alle landen</b>
digest-divided = <b>De meningen zijn verdeeld: { $country }</b>
digest-own = <b>Uw voorstellen</b>
digest-own-entry = Nr. { $number }: { $proposal }
digest-line = { $share } eens · stemmen: { $votes }
digest-few = stemmen: { $votes }
digest-machine = automatische vertaling
digest-note = Dit zijn voorstellen waarover u hebt gestemd.
digest-vote = Verder stemmen
digest-stop = Geen nieuws meer
privacy-messages = U kunt ons toestaan u te schrijven: resultaten, nieuwe voorstellen en berichten van de organisator.
broadcast-footer = <i>Van { $organiser }. Met /stop krijgt u deze berichten niet meer.</i>
broadcast-stop = Deze berichten stoppen
broadcast-stopped = Afgesproken: u krijgt geen berichten van organisatoren en geen resultaten meer. Nieuws over uw eigen voorstellen blijft komen. Met /settings wijzigt u dit.
command-broadcast = Aan veel mensen schrijven
broadcast-title = <b>Berichten aan deelnemers van { $consultation }</b>
broadcast-none = Er is nog geen bericht verstuurd.
broadcast-line = Nr. { $number }: { $state } · { $sent } van { $expected }
broadcast-state-waiting = wacht op de begintijd
broadcast-state-running = wordt verstuurd
broadcast-state-paused = gepauzeerd
broadcast-state-done = verstuurd
broadcast-state-cancelled = voortijdig beëindigd
broadcast-new = Nieuw bericht
broadcast-go-on = Verder schrijven
broadcast-watch = Bericht nr. { $number }
broadcast-gone = Dat bericht is er niet meer, of het is al verstuurd.
broadcast-draft-title =
    <b>Een bericht aan deelnemers van { $consultation }</b>

    Er wordt niets verstuurd voordat u hebt gezien hoeveel mensen het krijgen en dat hebt bevestigd.
broadcast-texts-in = Tekst: { $languages }
broadcast-texts-none = Tekst: nog geen
broadcast-texts-machine = Automatisch vertaald, kijk dit nog na: { $languages }
broadcast-texts-waiting = De vertaalmachine is nog bezig: { $languages }
broadcast-texts-missing = Zonder tekst; wie deze talen leest, krijgt het bericht niet: { $languages }
broadcast-picture-there = Afbeelding: ja
broadcast-picture-bare = Nog niet beschreven wat de afbeelding laat zien: { $languages }
broadcast-where = Waar: { $places }
broadcast-reads = Talen: { $languages }
broadcast-who = Wie: { $who }
broadcast-everywhere = overal
broadcast-every-language = alle
broadcast-who-all = Iedereen
broadcast-who-voted = Wie gestemd heeft
broadcast-who-not-voted = Wie nog niet gestemd heeft
broadcast-who-proposed = Wie een voorstel heeft gedaan
broadcast-who-silent = Wie hier 14 dagen niet is geweest
broadcast-leads = Knop: { $button }
broadcast-begins = Begint: { $time }
broadcast-ends = Niet meer verstuurd na: { $time }
broadcast-at-once = Meteen
broadcast-no-end = Geen einde
broadcast-no-button = Geen knop
broadcast-zone = Tijdzone: { $zone }
broadcast-texts = Tekst
broadcast-picture = Afbeelding
broadcast-button = Knop
broadcast-audience = Wie het krijgt
broadcast-when = Start
broadcast-until = Einde
broadcast-preview = Bekijken
broadcast-send = Versturen …
broadcast-delete = Verwijderen
broadcast-delete-yes = Ja, verwijderen
broadcast-delete-sure = Dit bericht verwijderen?
broadcast-deleted = Het bericht is verwijderd. Er is niets verstuurd.
broadcast-texts-choose = <b>In welke taal wilt u schrijven?</b>
broadcast-translate = De rest automatisch vertalen
broadcast-translate-later = De vertaalmachine hier antwoordt te laat voor berichten. Schrijf de tekst in de andere talen zelf.
broadcast-translating = De vertaalmachine is bezig; u krijgt bericht als het klaar is: { $languages }
broadcast-translated = Automatisch vertaalde teksten: { $number }. Kijk ze nog na.
broadcast-untranslated = Schrijf deze zelf: { $languages }
broadcast-text-there = Dit is de tekst. Taal: { $language }
broadcast-text-out = Tekst weghalen
broadcast-text-ask =
    Schrijf de tekst. Taal: { $language }

    Hooguit { $longest } tekens. Deze tags zijn toegestaan: { $tags }
broadcast-text-kept = De tekst is opgeslagen. Taal: { $language }
broadcast-text-empty = Er staat niets leesbaars in.
broadcast-text-long = Dat is te lang: { $length } tekens. Er is plaats voor { $longest }.
broadcast-fault =
    Er is niets opgeslagen: { $why }

    Tag: <code>{ $tag }</code>
    Waar: { $near }
broadcast-fault-unknown = deze tag kan niet worden gebruikt.
broadcast-fault-unfinished = deze tag is niet afgemaakt.
broadcast-fault-attributes = in deze tag mag alleen de naam staan.
broadcast-fault-link = een link heeft een adres nodig dat begint met https://
broadcast-fault-inside = deze tag mag niet binnen een andere staan.
broadcast-fault-unopened = deze tag sluit iets wat niet is begonnen.
broadcast-fault-crossed = deze tag sluit iets anders dan wat het laatst is begonnen.
broadcast-fault-unclosed = deze tag wordt nergens gesloten.
broadcast-picture-ask = Stuur een afbeelding: een JPEG, PNG of WebP.
broadcast-picture-out = De afbeelding weghalen
broadcast-picture-long = Onder een afbeelding mag een tekst { $longest } tekens hebben. De afbeelding is niet opgeslagen, omdat deze teksten langer zijn: { $languages }
broadcast-picture-kept = De afbeelding is opgeslagen.
broadcast-alt-ask =
    Wat laat de afbeelding zien? Beschrijf het in een of twee zinnen, voor mensen die de afbeelding niet kunnen zien. Taal: { $language }

    Hooguit { $longest } tekens.
broadcast-alt-quoted = <i>{ $text }</i>
broadcast-button-choose = <b>Waarheen moet een knop onder het bericht leiden?</b>
broadcast-audience-note = We schrijven alleen aan mensen die berichten hebben toegestaan. Hoe iemand heeft gestemd, speelt bij de keuze geen rol.
broadcast-countries = Landen
broadcast-groups = Groepen
broadcast-languages = Talen
broadcast-places-ask =
    Typ waar, met deze codes, of { $all } voor overal: { $codes }

    Met /broadcast blijft het zoals het is.
broadcast-languages-ask =
    Typ de talen, met deze codes, of { $all } voor alle: { $codes }

    Met /broadcast blijft het zoals het is.
broadcast-code-unknown = Deze code bestaat niet: { $code }
broadcast-when-ask = <b>Wanneer moet het versturen beginnen?</b>
broadcast-until-ask = <b>Na welk tijdstip moet het niet meer worden verstuurd?</b>
broadcast-time-how =
    Typ een dag en een tijd, zoals 2030-11-30 17:00

    Tijdzone: { $zone }
broadcast-time-none = Dat tijdstip bestaat niet of is niet eenduidig.
broadcast-time-past = Dat tijdstip is al voorbij. Kies een later tijdstip.
broadcast-time-order = Zo zou het eindigen voordat het begint. Kies andere tijden.
broadcast-no-text = Er is nog geen tekst.
broadcast-preview-choose = <b>In welke taal wilt u het bekijken?</b>
broadcast-nobody = Niemand zou dit bericht krijgen.
broadcast-without-text = Krijgen het niet, omdat er geen tekst in hun taal is – { $languages }
broadcast-capped = Krijgen het niet, omdat ze deze week al genoeg berichten hebben gehad: { $number }
broadcast-recipients = <b>Ontvangers: { $number }</b>
broadcast-takes = Duurt minstens: { $span }
broadcast-night = Het wordt verstuurd tussen { $from } en { $until }, volgens de klok van elk land.
broadcast-others = Er wordt nog een ander bericht verstuurd; samen gaan ze niet sneller dan één.
broadcast-type-number =
    <b>Om het te versturen, typt u het aantal ontvangers: { $number }</b>

    Bij iets anders wordt er niets verstuurd.
broadcast-number-wrong = Er is niets verstuurd: dat is niet het aantal ontvangers. Dat is { $number }.
broadcast-begun = Bericht nr. { $number } wordt vanaf nu verstuurd.
broadcast-planned = Bericht nr. { $number } wordt op het gekozen tijdstip verstuurd.
broadcast-number-title = <b>Bericht nr. { $number } aan deelnemers van { $consultation }</b>
broadcast-count-sent = Verstuurd: { $number }
broadcast-count-failed = Mislukt: { $number }
broadcast-count-stopped = Hebben ons geblokkeerd: { $number }
broadcast-count-unknown = Onbekend of het is aangekomen: { $number }
broadcast-count-expired = Te laat: { $number }
broadcast-count-cancelled = Geannuleerd: { $number }
broadcast-count-capped = Deze week al genoeg berichten gehad: { $number }
broadcast-count-remaining = Nog te gaan: { $number }
broadcast-rate = Berichten per seconde: { $number }
broadcast-left = Resterende tijd: { $span }
broadcast-pause = Pauzeren
broadcast-resume = Verder versturen
broadcast-end = Beëindigen
broadcast-end-yes = Ja, beëindigen
broadcast-all = Alle berichten
broadcast-end-sure = Bericht nr. { $number } voorgoed beëindigen? Wie het nog niet heeft, krijgt het niet meer.
broadcast-not-now = Dat kan niet meer.
broadcast-report = Verslag: { $state }. Aantal mensen voor wie het bedoeld was: { $number }
broadcast-began = Begonnen: { $time }
broadcast-ended = Geëindigd: { $time }
command-jobs = Wat op vaste tijden gebeurt
jobs-title = <b>Wat op vaste tijden gebeurt</b>
jobs-zone = Tijdzone: { $zone }
jobs-none = Er is nog niets ingesteld. Dat gebeurt kort na de start.
jobs-name = <b>{ $name }</b>
jobs-every = Tussenpoos: { $span }
jobs-next = Volgende keer: { $time }
jobs-places = Landen: { $number }
jobs-now = Bezig sinds: { $time }
jobs-last = Laatste keer: { $time }
jobs-count = Aantal: { $number }
jobs-refresh = Vernieuwen
job-announcements = Aankondigingen aan velen
job-backup = Reservekopie
job-digest-daily = Nieuws, dagelijks
job-digest-weekly = Nieuws, wekelijks
job-maintenance = Onderhoud van de database
job-news = Nieuwe voorstellen voor wie erop wacht
job-nudges = Herinneringen voor moderatoren
job-retention = Verwijderen wat oud is
job-rounds = Tijdstippen van rondes
job-snapshots = Deelname, dag na dag
job-translation = Vertaling
job-outcome-done = klaar
job-outcome-failed = mislukt
job-outcome-skipped = overgeslagen, want het was te laat
job-note-made = Grootte: { $size } MB
job-note-sound = de database is in orde
job-note-analysed = de statistieken van de database zijn bijgewerkt
job-note-damaged = wat is gelezen, is beschadigd
job-note-disk-full = de schijf is vol
job-note-not-written = er kan niet in de map worden geschreven
job-note-no-pg-dump = pg_dump is niet geïnstalleerd
job-note-pg-dump = pg_dump meldde een fout, die in het logboek staat
job-note-program-ended = het programma stopte voordat het klaar was
job-note-stopped = iemand heeft het gestopt
command-signals = Stemmen die in golven kwamen
job-signals = Stemmen die in golven kwamen
job-note-apart = deze stemmen tellen nu apart
signals-title = <b>Stemmen die in golven kwamen</b>
signals-about = Deze stemmen zien eruit alsof één persoon ze met veel accounts heeft uitgebracht. Ze tellen apart tot iemand iets anders beslist. Dat kan een vergissing zijn: een schoolklas bijvoorbeeld stemt ook samen.
signals-none = Er kwamen geen stemmen in een golf.
signals-wave = Golf { $number }
signals-name = <b>Golf { $number }</b> · { $consultation }
signals-when = { $since } – { $until }
signals-facts = { $country } · mensen: { $people } · stemmen: { $votes }, waarvan over voorstellen die wij kozen: { $served }
signals-signs = Wat opvalt: { $signs }
signals-fast = snelle antwoorden
signals-alike = dezelfde antwoorden
signals-new = veel nieuwe mensen tegelijk
signals-burst = veel gelijke stemmen tegelijk
signals-apart = Deze stemmen tellen apart.
signals-count = Deze stemmen tellen zoals alle andere.
signals-fixed = De uitslag is bekendgemaakt: er verandert niets meer.
signals-most = Voorstellen met de meeste van deze stemmen:
signals-most-line = • Nr. { $number } ({ $text }): eens { $agree }, neutraal { $neutral }, oneens { $disagree }
signals-sum = In totaal: eens { $agree }, neutraal { $neutral }, oneens { $disagree }
signals-if-count = Als deze stemmen meetelden, onder de beste voorstellen:
signals-if-apart = Als deze stemmen apart telden, onder de beste voorstellen:
signals-move = • Nr. { $number } ({ $text }): plaats { $before } → { $after }
signals-no-move = Er zou niets veranderen.
signals-more-moves = … en nog { $number }
signals-follow = Een deel van deze stemmen wordt nog verplaatst. Dat duurt een paar minuten.
signals-lead-only = Een hoofdmoderator kan beslissen of ze meetellen.
signals-let-count = Laten meetellen
signals-set-apart = Weer apart tellen
signals-confirm-count = Ja, laten meetellen
signals-confirm-apart = Ja, apart tellen
signals-show = Golven tonen
signals-ask-count = Moeten de stemmen van golf { $number } tellen zoals alle andere? Mensen: { $people }. Stemmen: { $votes }. Tot de uitslag bekendgemaakt is, kunt u ze weer apart laten tellen.
signals-ask-apart = Moeten de stemmen van golf { $number } apart tellen? Mensen: { $people }. Stemmen: { $votes }. Tot de uitslag bekendgemaakt is, kunt u ze weer laten meetellen.
signals-done-count = De stemmen van golf { $number } tellen zoals alle andere. Bij een grote golf volgen de laatste binnen een paar minuten.
signals-done-apart = De stemmen van golf { $number } tellen apart. Bij een grote golf volgen de laatste binnen een paar minuten.
signals-already = Daarover is al beslist. Dit is de stand.
signals-gone = Die golf bestaat niet.
notice-wave =
    <b>Er kwamen stemmen in een golf: { $consultation }</b>

    Ze zien eruit alsof één persoon ze met veel accounts heeft uitgebracht, en tellen apart. Kijk er even naar; een hoofdmoderator kan ze laten meetellen.
page-results = Resultaten
page-description = Wat mensen in Europa vinden: “{ $question }”
page-skip = Naar de inhoud
page-parts = Onderdelen van deze resultaten
page-countries = Landen
page-themes = Thema’s
page-groups = Opiniegroepen
page-exposure = Eerlijke zichtbaarheid
page-all = Volledige rangschikking
page-data = Data en methode
page-chat = Chat openen
page-people =
    { $people ->
        [one] { $people } persoon
       *[other] { $people } personen
    }
page-votes =
    { $votes ->
        [one] { $votes } stem
       *[other] { $votes } stemmen
    }
page-published = Bekendgemaakt op { $date }
page-notes = Leeswijzer
page-note-interval = Binnen de marge ligt met 95% zekerheid het werkelijke aandeel.
page-note-served = Alleen stemmen over voorstellen die wij voor de deelnemers kozen, bepalen de plaatsen.
page-note-linked =
    { $votes ->
        [one] { $votes } stem kwam via een gedeelde link. Die telt apart en verandert geen enkele plaats.
       *[other] { $votes } stemmen kwamen via gedeelde links. Die tellen apart en veranderen geen enkele plaats.
    }
page-note-apart =
    { $votes ->
        [one] { $votes } stem kwam in een plotselinge golf. Die telt apart en verandert geen enkele plaats.
       *[other] { $votes } stemmen kwamen in plotselinge golven. Die tellen apart en veranderen geen enkele plaats.
    }
page-note-translated = Waar dat vermeld staat, is de tekst automatisch vertaald. Het origineel staat op de pagina van elk voorstel.
page-place = Plaats
page-proposal = Voorstel
page-range = Marge
page-votes-number = Stemmen
page-country = Land
page-language = Taal
page-people-number = Mensen
page-proposals = Voorstellen
page-zone = Resultaat
page-theme = Thema
page-theme-none = Zonder thema
page-zone-consensus = Consensus
page-zone-rejection = Afwijzing
page-zone-limbo = Weinig duidelijke meningen
page-zone-controversy = Verdeeldheid
page-few = weinig
page-agenda-plot = Het aandeel dat het eens is, met de marge
page-agenda-seen = Voor elke plaats een stip bij het aandeel dat het eens is, en een lijn over de marge. De tabel bevat dezelfde cijfers.
page-countries-plot = Aandeel dat het eens is, per land
page-countries-seen = Voor elk land een stip bij het aandeel dat het eens is. De tabel bevat dezelfde cijfers.
page-countries-each = Mensen, stemmen en voorstellen per land
page-country-likes = Wat de meeste steun krijgt: { $country }
page-bars-seen = Een balk voor elke regel. De tabel bevat dezelfde cijfers.
page-themes-plot = Voorstellen met consensus, per thema
page-themes-note = De balk is het aandeel van de voorstellen met genoeg stemmen.
page-told = Met genoeg stemmen
page-groups-note = Mensen die hetzelfde stemmen, staan dicht bij elkaar. Elk teken staat voor meerdere mensen: hoe groter, hoe meer.
page-groups-seen = Een kaart waarop mensen die hetzelfde stemmen, dicht bij elkaar staan, elke groep met een eigen vorm en letter.
page-groups-none = Er zijn niet genoeg stemmen voor een kaart van meningen.
page-group = Groep { $letter }
page-group-agrees = Vaker eens dan de anderen
page-group-disagrees = Vaker oneens dan de anderen
page-group-here = Deze groep
page-group-others = De anderen
page-together = Alle groepen zijn het eens
page-marks = De tekens op de kaart
page-exposure-promised =
    { $votes ->
        [one] Elk voorstel kreeg minstens { $votes } stem toegezegd.
       *[other] Elk voorstel kreeg minstens { $votes } stemmen toegezegd.
    }
page-exposure-reached = Voorstellen die dat haalden: { $reached } van { $count }.
page-exposure-gini = Gini-coëfficiënt van de stemmen: { $value } (0: alle voorstellen hebben er evenveel).
page-spread-plot = Hoeveel voorstellen hoeveel stemmen hebben
page-halves-plot = Stemmen gemiddeld: vroege en late voorstellen
page-part-all = Alle
page-part-early = Vroeg goedgekeurd
page-part-late = Laat goedgekeurd
page-mean = Stemmen gemiddeld
page-least = Minste stemmen
page-reached = Met het toegezegde aantal
page-number = Pagina { $page } van { $pages }
page-answers = Wat mensen antwoordden
page-original = In de woorden van de auteur
page-among = Als andere mensen waren gevraagd, zou dit voorstel in { $share } van de gevallen bij de beste horen.
page-method = Hoe er geteld is
page-method-place = De plaatsen volgen de ondergrens van de marge: veel steun van weinig mensen is niet genoeg.
page-licence = U mag de data vrij gebruiken als u de bron vermeldt.
page-downloads = Downloaden
page-file-exposure = Stemmen over elk voorstel (CSV)
page-file-report = Alle cijfers van deze pagina’s (JSON)
page-file-open = Open data met afzonderlijke stemmen, zonder namen (ZIP)
page-verify = Iedereen kan het ZIP-bestand controleren met deze opdracht:
page-variants = Als er anders geteld was
page-variant-light = Zonder de actiefste mensen
page-variant-alike = Wie bijna hetzelfde stemt, één keer geteld
page-variant-all = Met de stemmen via links
page-variant-people = Om hoeveel mensen het gaat
page-entered = Zou erbij komen
page-left = Zou afvallen
page-missing = Hier zijn geen resultaten
page-missing-why = Misschien zijn ze nog niet bekendgemaakt, of niet meer te zien.
page-soon = De resultaten worden samengesteld
page-soon-why = Kom over een minuut nog eens kijken.
page-away = De resultaten kunnen nu even niet worden getoond
export-open-data = Open data: { $name }, ronde { $place }
export-open-data-file = Dit bestand bevat de open data van { $name }, ronde { $place }.
export-open-data-large = De open data van { $name }, ronde { $place }, zijn een bestand van { $size } MB. Dat is te groot voor deze chat.
export-open-data-page = Iedereen kan het hier downloaden: { $address }
export-open-data-members = Deze raadpleging is alleen voor leden, dus het bestand staat op geen openbare pagina. Wie deze dienst beheert, kan het u geven. Naam van het bestand: { $file }
export-open-data-check =
    SHA-256 van het bestand: <code>{ $sum }</code>

    Om het bestand te controleren: <code>polyphony verify { $file }</code>
export-open-data-waiting = De open data van { $name }, ronde { $place }, worden gemaakt. Probeer het over een paar minuten opnieuw.
theme-suggested = ★ is alleen een suggestie, op basis van gelijkenis met voorstellen die al een thema hebben. U beslist.
