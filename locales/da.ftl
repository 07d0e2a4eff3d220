welcome =
    <b>{ $question }</b>

    Velkommen til Polyphony, en borgerhøring. Ansvarlig: { $organiser }. Du læser forslag fra andre borgere, ét ad gangen, og siger, om du er enig.

    Dette er en automatisk tjeneste: Det er et program, der svarer dig. Dit sprog, dit land og dine stemmer bliver først gemt, når du har givet samtykke til det. Hvordan du stopper, og hvad vi ved om dig: /privacy

    <b>Hvilket sprog vil du bruge?</b>
welcome-language = <b>Hvilket sprog vil du bruge?</b>
language-set = Vi taler nu dansk.
country-question = <b>Hvilket land bor du i?</b> Du stemmer sammen med borgerne i det land.
country-set = Dit land: { $country }
country-not-open = Valgt land: { $country }. Denne høring bliver ikke holdt der. Du kan vælge et andet land eller kigge forbi igen senere.
consent-request =
    <b>Dit samtykke</b>

    Stemmer om offentlige forslag er politiske holdninger. Derfor spørger vi dig, før vi gemmer noget.

    Hvis du giver samtykke, gemmer den ansvarlige ({ $organiser }) dine stemmer, dit sprog og dit land til denne høring. Din identitet i denne app bliver krypteret og opbevaret adskilt fra dine stemmer. Kun samlede tal bliver offentliggjort, aldrig hvad en enkelt person har stemt.

    Du skal være mindst { $age } år. Du kan når som helst trække dit samtykke tilbage med /privacy, lige så let som du giver det. Spørgsmål: { $contact }
consent-yes = Jeg giver samtykke og er fyldt { $age } år
consent-no = Nej tak
consent-thanks = Tak. Her er det første forslag.
consent-declined =
    Det er helt i orden. Vi har ikke gemt noget om dig, og det, som denne samtale havde brug for, bliver slettet inden for et døgn.

    Hvis du skifter mening, så skriv /start.
consent-needed = Før du kan stemme, har vi brug for dit samtykke.
no-consultation = Der er ingen åben høring lige nu. Kig gerne forbi igen senere.
link-unknown = Det link virker ikke længere. Derfor ser du begyndelsen her.
card-proposal = <b>{ $proposal }</b>
card-author = – en medborger, { $country }
vote-agree = Enig
vote-neutral = Neutral
vote-disagree = Uenig
skip = Spring over
more = Mere
change-vote = Ret min seneste stemme
last-vote-agree = <i>Din seneste stemme: enig. »{ $proposal }«. Hvis du har lyst, kan du sige hvorfor:</i>
last-vote-neutral = <i>Din seneste stemme: neutral. »{ $proposal }«. Hvis du har lyst, kan du sige hvorfor:</i>
last-vote-disagree = <i>Din seneste stemme: uenig. »{ $proposal }«. Hvis du har lyst, kan du sige hvorfor:</i>
reason-favourite = En favorit
reason-doable = Kan lade sig gøre
reason-obvious = Siger sig selv
reason-no-way = Aldrig i livet
reason-unrealistic = Urealistisk
reason-empty = Tomme ord
reason-not-understood = Forstår det ikke
reason-no-opinion = Ingen holdning
reason-indifferent = Lige meget for mig
recorded-agree = Gemt: Du er enig.
recorded-neutral = Gemt: Du er neutral.
recorded-disagree = Gemt: Du er uenig.
recorded-share =
    { $votes ->
        [one] Enig: { $share } af { $votes } stemme.
       *[other] Enig: { $share } af { $votes } stemmer.
    }
already-agree = Din stemme var allerede »enig«. Den tæller én gang.
already-neutral = Din stemme var allerede »neutral«. Den tæller én gang.
already-disagree = Din stemme var allerede »uenig«. Den tæller én gang.
changed-agree = Rettet: Du er nu enig.
changed-neutral = Rettet: Du er nu neutral.
changed-disagree = Rettet: Du er nu uenig.
withdrawn = Din stemme er fjernet.
skipped = Sprunget over. Det tæller ikke som neutral.
reason-noted = Noteret. Tak.
reason-removed = Taget tilbage.
change-agree = Din stemme: <b>enig</b>. Forslag: »{ $proposal }«
change-neutral = Din stemme: <b>neutral</b>. Forslag: »{ $proposal }«
change-disagree = Din stemme: <b>uenig</b>. Forslag: »{ $proposal }«
change-question = Hvad skal din stemme være?
withdraw-vote = Fjern min stemme
back = Tilbage
nothing-to-change = Du har endnu ikke afgivet en stemme, som du kan rette.
summary =
    { $count ->
        [one] <b>Du har set på { $count } forslag.</b>
       *[other] <b>Du har set på { $count } forslag.</b>
    }
summary-counts = Enig: { $agree } · Neutral: { $neutral } · Uenig: { $disagree } · Sprunget over: { $skipped }
summary-question = Vil du fortsætte?
go-on = Fortsæt
stop = Nok for nu
stopped = Tak, fordi du deltog. Dine stemmer er gemt. Hvis du vil fortsætte, så tryk på knappen, eller skriv /start.
nothing-left = <b>Du har set alle de forslag, der er åbne for dig.</b> Tak!
nothing-left-offer = Skal vi skrive til dig én gang, når der er nye? Du kan når som helst slå det fra med /privacy.
tell-me = Ja, giv mig besked
do-not-tell-me = Skriv ikke til mig
tell-me-set = Det er aftalt: Vi skriver til dig én gang, når der er mere.
tell-me-off = Det er aftalt: Vi skriver ikke til dig.
tell-me-message = Der er nye forslag fra andre borgere. Vil du se dem?
more-title = <b>Hvad vil du gøre?</b>
button-language = Sprog
button-country = Land
button-privacy = Privatliv
button-help = Hjælp
help =
    <b>Sådan fungerer det</b>

    Vi viser dig ét forslag ad gangen. Tryk på »Enig«, »Neutral« eller »Uenig«, eller spring det over. Du kan også skrive ordet på knappen eller dens nummer: 1, 2, 3 …

    Du ser først, hvad andre har stemt, når du selv har stemt. Du kan rette eller fjerne din stemme.
privacy =
    <b>Privatliv</b>

    Ansvarlig for denne høring: { $organiser }. Det er et program, der svarer dig, ikke et menneske.

    Med dit samtykke gemmer vi: dine stemmer, dit sprog, dit land, og hvilke forslag du har set. Din identitet i denne app er krypteret og kan kun findes med en hemmelig nøgle. Stemmer bliver gemt under et nummer, uden din identitet. Vi gemmer ikke navn, brugernavn eller billede, og vi offentliggør kun samlede tal.

    Uden dit samtykke gemmer vi kun, hvor langt denne samtale er nået, og højst i et døgn.

    Spørgsmål og klager: { $contact }
privacy-consent = Du gav dit samtykke den { $date }.
privacy-no-consent = Du har ikke givet dit samtykke.
privacy-tell-me = Vi skriver til dig én gang, når der er nye forslag.
privacy-withdraw = Træk mit samtykke tilbage
withdraw-yes = Slet alt
withdraw-no = Behold alt
withdraw-done = Alt om dig er slettet. Tak, fordi du deltog. Hvis du en dag vil begynde igen, så skriv /start.
command-start = Stem om forslag
command-language = Skift sprog
command-country = Skift land
command-privacy = Hvad der er gemt, og hvordan du stopper
command-help = Sådan fungerer det
not-understood = Det forstod jeg desværre ikke. Du kan trykke på en knap eller skrive dens nummer:
not-text = Jeg kan kun læse tekst og knapper. Skriv /help for at se, hvordan det fungerer.
button-old = Den knap virker ikke længere. Du kan fortsætte her.
proposal-unknown = Det forslag findes ikke, eller det er ikke blevet vist til dig. Her er det næste.
proposal-closed = Afstemningen om det forslag er slut, så intet er ændret. Her er det næste.
proposal-own = Det er dit eget forslag. Andre stemmer om det.
try-again = Det lykkedes ikke lige nu, og intet er gemt. Prøv igen om et minut.
too-long = Det er for langt. Skriv højst { $limit } tegn.
too-fast = Det gik meget hurtigt. Vent et øjeblik, og prøv igen.
group-only-private = Hos mig stemmer én person ad gangen. Skriv til mig privat.
open-private = Skriv til mig privat
web-title = Polyphony – borgerhøring
web-description = Læs forslag fra andre borgere, og sig, om du er enig.
web-conversation = Samtale
web-message = Din besked
web-send = Send
web-you = Dig
web-service = Polyphony
web-connecting = Opretter forbindelse …
web-reconnecting = Forbindelsen blev afbrudt. Prøver igen …
web-connected = Forbundet
web-skip-to-message = Gå til beskedfeltet
web-noscript = Denne chat kræver JavaScript. Du kan også deltage i en beskedapp.
button-propose = Skriv et forslag
propose-invite = Har du selv en idé? Du kan lægge den frem for dine medborgere.
propose-prompt =
    <b>Skriv dit forslag</b>

    Alle forslag begynder med »{ $opening } …«. Skriv, hvordan dit fortsætter: én idé, med dine egne ord, på { $shortest } til { $longest } tegn.
propose-edit-prompt = <b>Skriv den nye version.</b> Det har du indtil nu:
propose-closed = Der kan ikke stilles forslag lige nu. Du kan stadig stemme.
propose-too-short =
    { $count ->
        [one] Det er kun { $count } tegn. Skriv mindst { $shortest }.
       *[other] Det er kun { $count } tegn. Skriv mindst { $shortest }.
    }
propose-too-long =
    { $count ->
        [one] Det er { $count } tegn, og højst { $longest } er tilladt. Gør det kortere.
       *[other] Det er { $count } tegn, og højst { $longest } er tilladt. Gør det kortere.
    }
propose-language = <b>Hvilket sprog er dit forslag skrevet på?</b>
other-language = Et andet sprog
propose-similar = <b>Andre har foreslået noget lignende.</b> Du kan stemme om et af disse eller sende dit alligevel.
propose-vote-on = Stem om { $number }
propose-all-the-same = Send mit alligevel
propose-repeat = <b>Det er allerede foreslået.</b> Du kan stemme om det:
propose-own-repeat = Du har allerede sendt dette forslag. Med /mine ser du, hvad der er sket med det.
propose-facts = Sprog: { $language } · Tegn: { $count } af { $longest }
propose-preview-note = En moderator læser det, før andre ser det. Dit navn vises ikke. Skal vi sende det?
propose-send = Send
propose-edit = Ret
cancel = Annullér
propose-cancelled = Din kladde er slettet.
propose-limit =
    { $count ->
        [one] Du har sendt { $count } forslag inden for de seneste 24 timer, og det er det højst tilladte. Det næste kan du sende fra { $time }. Din kladde er gemt.
       *[other] Du har sendt { $count } forslag inden for de seneste 24 timer, og det er det højst tilladte. Det næste kan du sende fra { $time }. Din kladde er gemt.
    }
propose-sent =
    <b>Tak. Dit forslag er nr. { $number }.</b>

    Først læser en moderator det. Vi fortæller dig, hvad der er besluttet. Med /mine ser du alle dine forslag.
propose-offer = Det forstod jeg desværre ikke. Hvis det skal være et forslag, kan vi gå videre med det.
propose-offer-yes = Gør det til et forslag
check-refused = <b>Sådan kan dit forslag ikke sendes.</b> Skriv det igen:
check-flagged = Bemærk, at moderatoren vil se nøje på det:
check-link = Fjern webadresser og links.
check-email = Fjern e-mailadresser.
check-phone = Fjern telefonnumre.
check-handle = Fjern brugernavne (@…).
check-hashtag = Fjern hashtags (#…).
check-capitals = Skriv ikke det hele med store bogstaver.
check-invisible = Teksten indeholder usynlige tegn. Skriv den igen.
check-scripts = Bland ikke bogstaver fra forskellige alfabeter i samme ord.
check-repeated = Gentag ikke det samme tegn mange gange.
check-word-refused = Teksten indeholder et ord, der ikke er tilladt her.
check-word-flagged = Teksten indeholder et ord, der kan såre andre.
check-alphabet = Teksten er ikke skrevet med det alfabet, der hører til sproget.
check-repeated-word = Teksten gentager det samme ord mange gange.
button-mine = Mine forslag
mine-title = <b>Dine forslag</b>
mine-none = Du har ikke sendt noget forslag endnu.
mine-entry = <b>Nr. { $number }</b> · { $state }
state-waiting = venter på en moderator
state-accepted = godkendt
state-refused = ikke godkendt
state-withdrawn = trukket tilbage
state-merged = lagt sammen med et andet
state-hidden = skjult, til en moderator har set på det
mine-votes-few =
    { $votes ->
        [one] { $votes } stemme indtil nu
       *[other] { $votes } stemmer indtil nu
    }
mine-withdraw = Træk nr. { $number } tilbage
mine-withdrawn = Dit forslag nr. { $number } er trukket tilbage.
mine-withdraw-late = Nogen har allerede stemt om det, så det kan ikke længere trækkes tilbage.
older = Ældre
notice-accepted = Dit forslag nr. { $number } er godkendt. Dine medborgere kan nu stemme om det.
notice-refused = Dit forslag nr. { $number } blev ikke godkendt. Grunden: { $reason }
notice-merged = Dit forslag nr. { $number } siger det samme som nr. { $other }. Fra nu af stemmer man om det andet forslag.
notice-hidden = Dit forslag nr. { $number } er blevet anmeldt. Det er skjult, til en moderator har set på det.
notice-restored = En moderator har set på dit forslag nr. { $number }. Det vises igen.
notice-milestone =
    { $votes ->
        [one] Dit forslag nr. { $number } har fået { $votes } stemme.
       *[other] Dit forslag nr. { $number } har fået { $votes } stemmer.
    }
refusal-incomprehensible = Det er ikke til at forstå.
refusal-off-topic = Det svarer ikke på spørgsmålet i denne høring.
refusal-partisan = Det taler for eller imod et parti eller en person.
refusal-unlawful = Det er i strid med loven.
refusal-advertising = Det er reklame.
refusal-several-ideas = Det indeholder flere idéer. Send dem én ad gangen.
refusal-wrong-language = Det er skrevet på et andet sprog end det angivne.
refusal-rude = Det er fornærmende.
refusal-out-of-reach = Det handler om noget, som denne høring ikke kan ændre.
refusal-already-proposed = Det er allerede foreslået.
refusal-test = Det ser ud til at være en test.
refusal-other = Det følger ikke reglerne for denne høring.
button-report = Anmeld dette forslag
report-question = <b>Hvad er der galt med dette forslag?</b>
report-illegal = Det er ulovligt
report-offensive = Det er krænkende
report-personal-data = Personoplysninger
report-wrong-language = Forkert sprog
report-bad-translation = Dårlig oversættelse
report-duplicate = Det findes allerede
report-other = Noget andet
report-sentence = Fortæl os i én besked på højst { $limit } tegn, hvad der er galt.
report-received = <b>Tak. Din anmeldelse er nr. { $number }.</b> En moderator ser på den, og vi fortæller dig, hvad der kommer ud af det.
report-already = Du har allerede anmeldt dette forslag. Din anmeldelse er nr. { $number }.
report-nothing = Der er ikke noget forslag at anmelde lige nu.
notice-report-removed = Din anmeldelse nr. { $number }: En moderator har fjernet forslaget. Tak.
notice-report-kept = Din anmeldelse nr. { $number }: En moderator har set på forslaget. Det bliver stående.
button-share = Del
share-proposal = <b>Del dette forslag</b> med dette link:
share-consultation = <b>Del denne høring</b> med dette link:
share-send = Send til en chat
share-question = Hvad synes du?
share-vote = Sig, hvad du synes
share-open = Åbn høringen
link-elsewhere = Det forslag stemmer man om i et andet land.
web-copied = Linket er kopieret.
button-results = Resultater
results-country = <b>Resultater: { $country }</b>
results-all = <b>Resultater: alle lande</b>
results-agreed = <b>De fleste er enige</b>
results-divided = <b>Meningerne er delte</b>
results-rejected = <b>De fleste er uenige</b>
results-line =
    { $votes ->
        [one] { $share } er enige ({ $low } til { $high }), { $votes } stemme
       *[other] { $share } er enige ({ $low } til { $high }), { $votes } stemmer
    }
results-none = Der er ikke noget at vise endnu. Du ser resultatet for et forslag, når du har stemt om det, og der er mindst { $limit } stemmer.
results-note = Det er de forslag, du har stemt om. I parentes: det interval, som andelen ligger i med 95 % sikkerhed.
results-published = Høringen er slut, og det her er resultaterne. I parentes: det interval, som andelen ligger i med 95 % sikkerhed.
results-my-country = Mit land
results-all-countries = Alle lande
results-picture = Som billede
picture-alt = Bjælker med andelene for enig, neutral og uenig.
privacy-retention =
    { $count ->
        [one] Alt om dig slettes { $count } dag efter høringens afslutning. Dine stemmer tæller fortsat, uden nogen forbindelse til dig.
       *[other] Alt om dig slettes { $count } dage efter høringens afslutning. Dine stemmer tæller fortsat, uden nogen forbindelse til dig.
    }
privacy-backups = Sikkerhedskopier, hvor slettede data stadig findes, bliver destrueret efter nogen tid. Antal dage: { $days }
privacy-changed = <b>Privatlivspolitikken er ændret.</b> Tag igen stilling til, om du vil deltage.
privacy-publish = Du kan give os lov til at offentliggøre dine stemmer som åbne data, under et tilfældigt nummer og uden din identitet.
privacy-commands =
    /export – en fil med alt om dig
    /forget – slet alt om dig
allow-contact = Skriv til mig om resultater
allow-publish = Mine stemmer som åbne data
allowed = Noteret. Du kan når som helst tage det tilbage.
not-allowed = Noteret. Det er ikke længere tilladt.
button-export = Alt om mig
export-done = Denne fil indeholder alt, hvad vi har gemt om dig.
export-download = Hent filen
forget-question =
    <b>Vil du forlade os?</b>

    Dette slettes med det samme: din identitet i denne app, dit sprog, dit land og dine indstillinger, hvad du har set, dine kladder og de forslag, der stadig venter på en moderator. Dine godkendte forslag bliver stående, uden nogen forbindelse til dig.

    Hvad skal der ske med dine stemmer?
forget-with-votes = Slet også mine stemmer
forget-keep-votes = Mine stemmer skal stadig tælle
forget-sure-with-votes = <b>Er du sikker?</b> Alt om dig slettes, og dine stemmer tæller ikke længere. Det kan ikke fortrydes.
forget-sure-keep-votes = <b>Er du sikker?</b> Alt om dig slettes. Dine stemmer tæller stadig, uden nogen forbindelse til dig. Det kan ikke fortrydes.
demographic-intro = <b>Et spørgsmål om dig, hvis du vil.</b> Dit svar tælles uden nogen forbindelse til dig.
demographic-age = Hvor gammel er du?
demographic-gender = Hvad passer på dig?
demographic-area = Hvor bor du?
gender-woman = Kvinde
gender-man = Mand
gender-other = Ingen af delene
area-city = I en stor by
area-town = I en mindre by
area-village = På landet
demographic-skip = Det vil jeg helst ikke sige
demographic-thanks = Tak for dit svar.
button-link = Forbind en anden app
link-offer = <b>Deltag i flere apps som én person.</b> Skriv dette i den anden app inden for ti minutter:
link-prompt = Hvis du allerede har en kode fra den anden app, så skriv den her.
link-question =
    <b>Skal denne chat forbindes med den anden?</b>

    Så tæller de som én person: Den, der bruger den anden chat, ser dine stemmer og kan ændre dem. Gå kun videre, hvis den er din egen. Har du stemt to gange om det samme forslag, tæller den seneste stemme.
link-yes = Ja, forbind dem
link-no = Nej
link-done = De to chats tilhører nu den samme person.
link-wrong = Den kode er ukendt eller udløbet. Du får en ny i den anden app med /link.
link-same = Den kode har du fået her. Skriv den i den anden app.
button-settings = Indstillinger
settings-title = <b>Indstillinger</b>
settings-place = Sprog: { $language } · Land: { $country }
settings-notices-note = Nyt om dine egne forslag og anmeldelser:
settings-digest-note = Resultater og nye forslag:
settings-quiet-note = Om natten, mellem { $from } og { $until }, skriver vi ikke noget.
digest-never = Aldrig
digest-weekly = Hver uge
digest-daily = Hver dag
settings-notices = Giv besked med det samme
settings-quiet = Ro om natten
settings-stop = Stop alle beskeder
settings-saved = Gemt.
stopped-all = Det er aftalt: Vi skriver ikke til dig mere, medmindre du skriver til os. Dine stemmer er gemt. Med /settings ændrer du det, med /forget sletter du alt.
command-propose = Skriv et forslag
command-mine = Mine forslag
command-results = Hvad folk er enige om
command-settings = Sprog, land, beskeder
command-export = En fil med alt om mig
command-forget = Slet alt om mig
command-link = Deltag i flere apps
rules-title =
    <b>Reglerne for denne høring</b>

    Et menneske, ikke et program, læser hvert forslag, før andre ser det. Det godkendes ikke, hvis et af disse punkter passer:
rules-note =
    { $limit ->
        [one] Alle kan anmelde et forslag. Når { $limit } person har gjort det, skjules det automatisk, indtil en moderator har set på det. Den, der skrev det, får besked om hver afgørelse og grunden.
       *[other] Alle kan anmelde et forslag. Når { $limit } personer har gjort det, skjules det automatisk, indtil en moderator har set på det. Den, der skrev det, får besked om hver afgørelse og grunden.
    }
statement-rule = Det er regel { $number } i vores /rules.
statement-person = Et menneske har afgjort det, ikke et program.
statement-automated = Det skete automatisk. Et menneske vil se på det.
queue-facts = Nr. { $number } · { $language } · { $country } · venter siden: { $time }
queue-new = Hvorfor det er her: et nyt forslag.
queue-flagged = Hvorfor det er her: et nyt forslag, der er markeret automatisk:
queue-reported =
    { $count ->
        [one] Hvorfor det er her: anmeldt { $count } gang.
       *[other] Hvorfor det er her: anmeldt { $count } gange.
    }
queue-author = Andre forslag fra samme person – godkendt: { $accepted }, ikke godkendt: { $refused }, venter: { $waiting }
queue-empty = <b>Der er ikke noget, der venter på dig.</b> Tak!
queue-why = <b>Hvilken regel bryder det?</b>
queue-accept = Godkend
queue-keep = Det bliver
queue-refuse = Afvis
queue-later = Overlad det til andre
queue-undo = Fortryd afgørelsen
queue-accepted = Nr. { $number } er godkendt. Det meddeles om et minut.
queue-refused = Nr. { $number } er afvist. Det meddeles om et minut.
queue-undone = Fortrudt. Ingen har fået besked.
queue-undo-late = Det er for sent at fortryde.
queue-not-yours = Det blev ikke gemt: dine tre minutter er gået, eller en anden har det foran sig.
command-rules = Reglerne for forslag
role-moderator = moderator
role-lead = ledende moderator
role-organiser = arrangør
role-operator = operatør
command-queue = Det, der venter på en moderator
command-history = Hvad der er besluttet om et forslag
command-team = Hvem der modererer
command-summary = Moderationen i tal
command-log = Hent loggen
team-title = <b>Holdet</b>
team-entry = Nr. { $number } · { $role } · { $languages } · siden { $date }
team-invited = Nr. { $number } · { $role } · { $languages } · inviteret, indtil { $date }
team-all-languages = alle sprog
team-remove = Fjern nr. { $number }
team-invite = Inviter en person
team-removed = Nr. { $number } har ingen rolle mere fra nu af.
team-refused = Din rolle giver ikke lov til det.
invite-role = <b>Hvilken rolle inviterer du til?</b>
invite-languages = <b>Hvilke sprog læser personen?</b> Vælg ingen for alle.
invite-consultations = <b>Til hvilke høringer?</b> Vælg ingen for alle.
invite-next = Næste
invite-link = <b>Dette er en invitation til én person.</b> Rolle: { $role }. Sprog: { $languages }. Den virker én gang, indtil { $time }. Send kun linket til den person:
invitation =
    <b>Du er inviteret til at hjælpe med moderationen.</b> Din rolle: { $role }. Sprog: { $languages }.

    De andre på holdet ser et nummer, ikke dit navn. Vi gemmer krypteret, hvor vi kan nå dig, så længe du hjælper.
invitation-accept = Tag imod invitationen
invitation-joined = <b>Velkommen på holdet!</b> Dit nummer dér er { $number }. Se, hvad der venter på dig: /queue
invitation-used = Denne invitation er allerede brugt. Bed om en ny.
invitation-expired = Denne invitation er udløbet. Bed om en ny.
notice-team-removed = Du har ikke længere en rolle i moderationen. Tak for hjælpen!
button-moderation = Moderation
queue-more = Mere …
queue-correct = Ret stavningen
queue-duplicate = Det er en dublet
queue-theme = Tema
queue-postpone = Udskyd
queue-pass-on = Giv videre til en leder
queue-all-of-author = Alt fra denne forfatter
queue-suspend = Udeluk forfatteren
queue-lift = Ophæv udelukkelsen
queue-filter = Vis kun …
queue-stands = Det bliver ved det
queue-accept-all = Godkend alle
queue-refuse-all = Afvis alle
queue-one-by-one = Et ad gangen
queue-more-title = <b>Hvad skal der ske med det?</b>
queue-correct-ask = <b>Skriv hele forslaget med rettet stavning.</b> Det er så godkendt, og forfatteren ser begge udgaver.
queue-correct-different = Det er en anden tekst, ikke en rettelse. Intet er ændret.
queue-correct-frozen = Nogen har allerede stemt: Ordene bliver, som de er.
queue-which = <b>Hvilket forslag siger det samme?</b> Vælg et, eller skriv dets nummer.
queue-which-none = Intet godkendt forslag i denne høring har det nummer.
queue-merged = Nr. { $number } er en dublet af nr. { $other }. Forfatteren får besked om et minut.
queue-sentence = <b>Skriv hvorfor, i højst { $limit } tegn.</b> Forfatteren læser det.
queue-theme-ask = <b>Hvilket tema hører det til?</b>
queue-theme-set = Tema: { $theme }
queue-language-ask = <b>Hvilket sprog er det skrevet på?</b>
queue-postpone-ask = <b>Hvor længe skal det vente?</b>
queue-postponed = Nr. { $number } venter til { $time }.
queue-passed-on = Nr. { $number } venter nu på en ledende moderator.
queue-author-list = <b>Det, der venter fra denne forfatter:</b>
queue-decided-all =
    { $count ->
        [one] { $count } forslag er afgjort. Forfatteren får besked om et minut.
       *[other] { $count } forslag er afgjort. Forfatteren får besked om et minut.
    }
queue-bulk = Godkendt: { $numbers }
queue-bulk-not = Ikke godkendt: { $numbers }. De er allerede afgjort, ligger hos en anden, er ikke dine at afgøre eller findes ikke.
queue-bulk-how = Skriv numrene bagefter, for eksempel: /accept 12 15 18
queue-first-opinion = Din mening om nr. { $number } er noteret. Nu ser en anden person på det.
queue-disagreed = I er uenige om nr. { $number }: En ledende moderator afgør det.
queue-similar = Lignende og godkendt:
queue-similar-refused = Lignende og ikke godkendt:
queue-appealed = Hvorfor det er her: Nogen klager over afgørelsen.
queue-suspended-author = Hvorfor det er her: Forfatteren klager over en udelukkelse, der varer til { $time }.
queue-again = Hvorfor det er her: Der træffes afgørelse igen.
queue-for-lead = Det er givet videre til en ledende moderator.
queue-disagreement = To moderatorer er uenige.
queue-state = Indtil nu: { $state }
queue-says = Med egne ord: “{ $text }”
queue-filter-title = <b>Hvad skal vises?</b>
queue-filter-all = Alt
queue-filtered = Kun dette vises: { $what }
why-new = Nye
why-flagged = Markerede
why-reported = Anmeldte
why-appealed = Klager
why-suspension = Udelukkelser
why-again = Afgøres igen
theme-democracy = Demokrati
theme-economy = Økonomi
theme-work = Arbejde
theme-environment = Miljø
theme-energy = Energi
theme-transport = Transport
theme-health = Sundhed
theme-education = Uddannelse
theme-youth = Unge
theme-migration = Migration
theme-security = Sikkerhed
theme-digital = Digitalt liv
theme-agriculture = Landbrug
theme-culture = Kultur
theme-social = Sociale forhold
theme-housing = Boliger
suspend-why = <b>Hvilken regel har forfatteren brudt?</b>
suspend-how-long = <b>Hvor længe må forfatteren ikke foreslå noget?</b>
suspend-done = Forfatteren kan foreslå igen fra { $time }.
suspend-lifted = Forfatteren kan foreslå igen.
notice-suspended = Du kan ikke sende forslag før { $time }. Grunden, fra dit forslag nr. { $number }: { $reason } Du kan stadig stemme.
notice-suspension-lifted = Du kan sende forslag igen.
propose-suspended = Du kan ikke sende forslag før { $time }. Hvis du er uenig: /appeal
statement-appeal = Hvis du er uenig, kan du klage inden for { $days } dage: /appeal { $number }. Så afgør en anden person det.
statement-appeal-suspension = Hvis du er uenig, kan du klage: /appeal. Så afgør en anden person det.
statement-which = Det er forslag nr. { $other }.
statement-note = Moderatoren skriver: “{ $text }”
appeal-button = Klag
appeal-without = Uden ord
appeal-ask = <b>Hvorfor er du uenig?</b> Skriv det i højst { $limit } tegn.
appeal-received = <b>Tak.</b> En anden person ser på det, og vi fortæller dig resultatet.
appeal-already = Du har allerede klaget over dette.
appeal-late = Det er for længe siden: Man kan klage inden for { $days } dage.
appeal-nothing = Her er ingen afgørelse, du kan klage over.
appeal-how = Skriv forslagets nummer bagefter, for eksempel: /appeal 123
notice-appeal-granted = Vi har set på din klage om forslag nr. { $number } igen. Afgørelsen er ændret.
notice-appeal-rejected = Vi har set på din klage om forslag nr. { $number } igen. Afgørelsen står ved magt.
notice-corrected = Dit forslag nr. { $number } er godkendt med rettet stavning. Du skrev: “{ $before }” Nu lyder det:
notice-nudge =
    { $count ->
        [one] { $count } forslag har ventet længere, end vi lovede.
       *[other] { $count } forslag har ventet længere, end vi lovede.
    }
summary-title = <b>Moderationen fra { $since } til { $until }</b>
summary-received = Forslag: { $proposals }. Anmeldelser: { $reports }. Klager: { $objections }.
summary-decided = Afgørelser: { $decided }. Ændret senere: { $reversed }. Venter nu: { $waiting }.
summary-wait = Ventetid: halvdelen inden for { $median }, ni ud af ti inden for { $tenth }.
summary-reasons = Ikke godkendt, efter regel:
summary-kappa = Hvor enige to personer er (Cohens kappa, 1 er bedst):
history-how = Skriv et forslags nummer bagefter, for eksempel: /history 123
history-none = Der er intet forslag nr. { $number } her.
history-person = nr. { $number } på holdet
history-automatic = automatisk
history-author = forfatteren
history-report = { $time }: nogen anmeldte det
history-complaint = { $time }: nogen klagede
history-undone = { $time }: taget tilbage ({ $who })
history-again = Afgør igen
log-ask = <b>Alle afgørelser, anmeldelser og klager</b> fra { $since } til { $until }, uden nogens identitet. I hvilken form?
log-how = Nævn to dage, for eksempel: /log 2026-11-01 2026-11-30
log-long = Det er mere, end der kan sendes her. Nævn en kortere tid.
queue-second-opinion = Anden mening
command-consultations = Vælg en høring
command-round = Åbn og luk runder
command-stock = Forslag og stemmer efter land
consultations-title = <b>Hvilken høring vil du se?</b>
consultation-organiser = Arrangeret af { $organiser }. Spørgsmål og klager: { $contact }
consultation-ethics = Spørgsmål om etik: { $contact }
consultation-partners = Partnere:
consultation-join = Deltag
round-title = <b>Runder i { $consultation }</b> (tidszone: { $zone })
round-kind-single = Eneste runde
round-kind-national = National runde
round-kind-european = Europæisk runde
labelled = { $name }: { $value }
round-state-draft = ikke åben endnu
round-state-open = åben
round-state-closing = åben, uden nye forslag
round-state-closed = lukket
round-state-published = lukket, resultater offentliggjort
round-opens = Åbner: { $time }
round-closing = Ingen nye forslag fra: { $time }
round-closes = Lukker: { $time }
round-publishes = Resultater offentliggjort: { $time }
round-to-open = Åbn nu
round-to-closing = Stop nye forslag
round-to-closed = Luk nu
round-to-published = Offentliggør resultater
round-back = Et skridt tilbage
round-confirm = Ja, gør det
round-preview-open = Fra nu af kan man stemme. Der er forslag på { $count } af 24 sprog.
round-preview-missing = Der er endnu intet at stemme om på: { $languages }
round-preview-closing = Fra nu af kan ingen foreslå mere; afstemningen går videre.
round-preview-closed = Fra nu af kan ingen stemme mere.
round-preview-published = Fra nu af ser alle resultaterne.
round-preview-back = Status er så igen: { $state }
round-done = Færdig. Status er nu: { $state }
round-not-now = Det kan ikke lade sig gøre: Nogen har ændret runden imens, eller der er stemt siden.
propose-off-done = I disse lande kan ingen foreslå fra nu af: { $countries }
propose-on-done = I disse lande kan man foreslå igen: { $countries }
propose-off-how = Skriv det sådan: /propose off FR BE
propose-country-language = I dit land skrives forslag på: { $languages }
stock-title = <b>Forslag og stemmer</b>
stock-line = { $country }, { $language }: { $accepted } godkendt, { $waiting } venter, { $votes } stemmer
stock-exposure = nok stemmer: { $reached } af { $accepted }
stock-forecast = alle omkring { $date }
stock-none = Der er intet endnu.
stock-untranslated = Finalister uden oversættelse: { $languages }
card-original = På originalsproget: { $language }
command-finalists = De bedste fra hvert land
finalists-choose = <b>Finalisterne fra hvilket land?</b>
finalists-title = <b>Finalister: { $country }</b>
finalists-near = Tæt efter, måske ved et tilfælde:
finalists-tied = Lige på sidstepladsen: { $numbers }
finalists-alike = Nr. { $number } og nr. { $other } siger næsten det samme.
finalists-replaced = Nr. { $number } får en andens plads: { $reason }
finalists-replace-how = For at udskifte et skriver du landet, dets nummer, det andets nummer og en offentlig grund, for eksempel: /finalists FR 12 34 …
finalists-confirm = Til den europæiske runde
finalists-confirmed = Finalister nu i den europæiske runde: { $number }
finalists-not-closed = Først skal den nationale runde lukkes.
finalists-no-european = Der er ingen europæisk runde til dem.
card-machine = Maskinoversættelse · original: { $language }
card-translated = Oversættelse · original: { $language }
button-original = Original
button-translation = Oversættelse
button-doubt = Forkert oversættelse
doubt-thanks = Tak. En moderator ser på oversættelsen.
doubt-already = Det har du allerede fortalt os, eller der er kommet en anden oversættelse.
command-translate = Oversæt forslag
translate-title = <b>Nr. { $number }: { $source } → { $language }</b>
translate-there = Indtil nu: »{ $text }«
translate-doubts = Så mange siger, at den er forkert: { $count }
translate-better = Er den rigtig? Eller skriv en bedre oversættelse af hele sætningen.
translate-write = Skriv oversættelsen af hele sætningen, på højst { $limit } tegn.
translate-length = Det er { $count } tegn; { $shortest } til { $longest } er tilladt.
translate-empty = <b>Der er ingen oversættelse, der venter på dig.</b> Tak!
translate-right = Den er rigtig
translate-wrong = Fjern den
translate-noted = Noteret. Tak.
translate-removed = Fjernet. Indtil der er en bedre, ser alle originalen.
command-translations = Oversættelser af finalisterne
translations-title = <b>Oversættelser af finalisterne</b>
translations-none = Der er ingen europæisk runde, hvis finalister kan oversættes.
translations-progress = Færdige: { $done } af { $wanted } (maskine: { $machine }, mennesker: { $reviewed })
translations-left = Venter på maskinen: { $waiting }. Bestilt: { $asked }. Venter på mennesker: { $people }. Skal ses efter: { $review }.
translations-missing = Mangler: { $languages }
translations-no-engine = Der er ikke sat nogen oversættelsestjeneste op, så mennesker oversætter: /translate
translations-fault-quota = Oversættelsestjenestens kvote er brugt op. Det fortsætter af sig selv om en time.
translations-fault-busy = Oversættelsestjenesten beder om en pause. Det fortsætter af sig selv.
translations-fault-settings = Oversættelsestjenesten tager ikke imod vores forespørgsler. Operatøren skal se på indstillingerne.
translations-fault-unreachable = Oversættelsestjenesten svarer ikke. Vi prøver igen hvert minut.
translations-fault-other = Nogle oversættelser kunne ikke bruges. Vi prøver igen.
translations-begun = Sat til oversættelse: { $count }
translations-begin = Oversæt resten
translations-refresh = Opdater
translations-file = Som fil
translations-compare = Sammenlign stemmer
translations-queue = Oversæt her
translations-file-note = Udfyld kolonnen »translation«, og giv filen til operatøren: polyphony translations import
compare-title = <b>Oversættelser, hvis læsere stemmer anderledes</b>
compare-line = Nr. { $number }, { $language }: { $share } er enige, andre: { $others }
compare-none = Ingen: Læserne af hver oversættelse stemmer som de andre.
notice-translated = Maskinen er færdig med at oversætte finalisterne. Færdige: { $done } af { $wanted }. Venter på mennesker: { $people }. /translations
round-preview-untranslated = Oversættelser, der stadig mangler: { $count }. Hvor der ikke er nogen, læser man originalen.
queue-translations = Oversættelser: { $count }
command-agenda = Hvad der kom ud af det
command-positions = Organisationers holdninger
command-measure = Fortæl, hvad der bliver gjort
button-agenda = Dagsorden
agenda-none = Der er ingen dagsorden endnu. Den kommer her, når resultaterne er offentliggjort.
agenda-later = De bedste forslag fra hvert land går videre til den europæiske runde. Dagsordenen kommer, når dens resultater er offentliggjort.
agenda-which = <b>Hvilken dagsorden vil du se?</b>
agenda-title = <b>Dagsorden: { $question }</b>
agenda-note = Disse forslag har størst opbakning. I parentes: det interval, som andelen ligger i med 95 % sikkerhed.
agenda-balanced = Hvert land tæller lige meget, uanset hvor mange der bor der.
agenda-balanced-groups = Hver gruppe tæller lige meget, uanset hvor mange der er i den.
agenda-behind = Derefter følger:
agenda-few = For få stemmer til at sige noget.
agenda-place = Plads { $place } af { $count }
agenda-cell = { $country }: { $share } er enige, stemmer: { $votes }
agenda-lowest = Mindst opbakning: { $country } ({ $share })
agenda-majorities = Et flertal er enigt i { $number } ud af { $count }.
agenda-hidden = Hvor kun ganske få har stemt, vises der ikke noget, så ingen kan se, hvem der mener hvad.
agenda-evened = Det, der ikke vises, tæller kun med i andelene som et gennemsnit. Pladserne følger af alle stemmer.
agenda-page = Alle resultater på én side
agenda-voices = <b>Hvad organisationer siger</b>
agenda-measures = <b>Hvad der bliver gjort</b>
agenda-said = { $name }: »{ $text }«
agenda-measure = <i>{ $state }, { $date }</i>: »{ $text }«
stance-support = Støtter
stance-conditional = Støtter på en betingelse
stance-oppose = Er imod
progress-planned = Planlagt
progress-under-way = I gang
progress-done = Gennemført
progress-dropped = Opgivet
agenda-follow = Følg
agenda-unfollow = Følg ikke længere
agenda-followed = Vi giver dig besked, når der sker noget med det.
agenda-unfollowed = Du hører ikke mere om det, medmindre du har skrevet forslaget eller stemt om det.
agenda-open = Vis det
notice-agenda = <b>Resultaterne er offentliggjort.</b> Et forslag, som du har skrevet eller følger, er på dagsordenen, på plads { $place }:
notice-measure = <b>Der sker noget</b> med et forslag, som du har skrevet, stemt om eller følger:
position-invitation =
    <b>Du er inviteret til at tale for { $name }</b> om det, som borgerne har sat på dagsordenen.

    Det, du siger for organisationen, er offentligt. Hvem du er, er det ikke: Vi gemmer krypteret, hvor vi kan nå dig, så længe du taler for den.
position-speaks = <b>Du taler for { $name }.</b> Sådan kommer du tilbage hertil: /position
position-which = <b>For hvilken organisation?</b>
position-none = Du taler ikke for nogen organisation.
position-not-yet = Dagsordenen er ikke offentliggjort endnu.
position-nothing = Har ikke sagt noget endnu
position-ask = Hvad siger organisationen til dette forslag?
position-condition = <b>På hvilken betingelse?</b> Skriv den på højst { $limit } tegn; først da tæller det.
position-sentence = Noteret. Hvis du vil, kan du skrive en sætning på højst { $limit } tegn, som står ved siden af.
position-long = Skriv det igen, på højst { $limit } tegn.
position-kept = Noteret. Du kan når som helst ændre det eller tage det tilbage.
position-take-back = Sig ikke noget
position-taken-back = Organisationen siger ikke længere noget til det.
organisations-title = <b>Organisationer, der bliver spurgt om deres holdning ({ $consultation })</b>
organisations-none = Ingen er inviteret endnu.
organisations-speaks = { $name }: er med, holdninger: { $number }
organisations-invited = { $name }: inviteret, indtil { $date }
organisations-silent = { $name }: Ingen taler for organisationen. En ny invitation under samme navn giver et nyt link.
organisations-invite = Inviter en organisation
organisations-remove = Fjern { $name }
organisations-remove-yes = Ja, fjern den
organisations-ask = <b>Hvad hedder organisationen?</b> { $shortest } til { $longest } tegn
organisations-ask-again = Skriv kun navnet, på { $shortest } til { $longest } tegn.
organisations-already = Der er allerede en, der taler for { $name }. Hvis en anden skal gøre det, så fjern organisationen, og inviter den igen.
organisations-link = <b>Dette er en invitation til én person, som derefter taler for { $name }.</b> Den virker én gang, indtil { $date }. Send kun linket til den person:
organisations-remove-sure = <b>Vil du fjerne { $name }?</b> Ingen taler så længere for organisationen, og det, den har sagt, vises ikke mere.
organisations-removed = { $name } bliver ikke længere spurgt.
organisations-gone = Den organisation findes ikke længere her.
measure-how = Skriv forslagets nummer, hvor langt det er, dagen og en sætning, for eksempel: /measure 123 done 2026-12-01 …
measure-states = Hvor langt det er: <code>planned</code> (planlagt), <code>under-way</code> (i gang), <code>done</code> (gennemført), <code>dropped</code> (opgivet)
measure-day = Skriv dagen som år, måned og dag, for eksempel 2026-12-01.
measure-length = Skriv { $shortest } til { $longest } tegn.
measure-not-on = Forslag nr. { $number } står ikke på nogen af dine dagsordener.
measure-preview = Cirka så mange, der har skrevet, stemt om eller følger forslaget, får besked: { $count }
measure-post = Offentliggør
measure-posted = Offentliggjort. De får besked.
measure-not-now = Det er allerede offentliggjort eller kan ikke længere offentliggøres.
command-consultation = Se og ændr høringen
consultation-open = Åben for alle
consultation-members = Kun for medlemmer, hver med sin kode
consultation-zone = <b>Runder</b> (tidszone: { $zone }):
consultation-places = <b>Hvor den bliver holdt</b> ({ $number }):
consultation-limits =
    Mindstealder: { $age }
    Forslag pr. person og dag: { $proposals }
    Anmeldelser, før et forslag skjules: { $reports }
    Dage, før alt om en person slettes: { $days }
    Nyt til dem, der ønsker det: { $digest }
consultation-operators = som operatøren har bestemt
consultation-texts =
    <b>Tekster, på så mange af 24 sprog</b>
    Spørgsmål: { $question }
    Forslagenes første ord: { $opening }
    Egen privatlivspolitik: { $privacy } (version { $version })
    Juridisk tekst: { $legal }
consultation-themes = Temaer: { $themes }
consultation-how =
    For at ændre noget skriver du, hvad det hedder i filen, og den nye værdi; for at fjerne noget en bindestreg:
    <code>/consultation organiser …</code>
    <code>/consultation rounds.1.closes 2026-06-01 18:00</code>
    <code>/consultation legal -</code>
consultation-file = Send mig filen
consultation-file-note = Høringen som fil. Over hver linje står, hvad der er tilladt der.
consultation-both =
    Indtil nu: { $before }

    Fra nu af: { $after }
consultation-nothing = intet
consultation-round-then =
    Tiderne gælder for denne tidszone: { $zone }.
    Rundens status er så: { $state }
consultation-again = Alle, der deltager, bliver før deres næste stemme spurgt igen, om de giver samtykke.
consultation-faults = <b>Det kan ikke lade sig gøre.</b> Intet er ændret:
consultation-same = Sådan er det allerede. Intet er ændret.
consultation-done = <b>Ændret.</b>
consultation-not-now = Intet er ændret: Det er allerede gjort, eller nogen har ændret noget imens.
consultation-meanwhile = <b>Nogen har ændret det imens.</b> Intet af det er gået tabt. Skal din ændring træde i stedet?
frozen-slug = Kortnavnet bliver, som det er: Der er links til det.
frozen-kind = Nogen har allerede stemt: Det kan ikke længere ændres, om høringen er for alle eller kun for medlemmer.
frozen-round-kind = Nogen har allerede stemt i denne runde: Rundens type bliver, som den er.
frozen-round = En runde kan ikke fjernes. Uden datoer åbner den ikke.
frozen-country = Nogen har allerede stemt, eller der er forslag fra dette land: Det kan ikke fjernes.
frozen-age = Nogen har allerede stemt: Mindstealderen kan kun sættes op.
frozen-opening = Der er allerede forslag, der begynder med disse ord: De bliver, som de er.
frozen-version = Privatlivspolitikkens versionsnummer kan kun sættes op.
frozen-voted = Nogen har stemt siden: Runden kan ikke gå tilbage.
frozen-published = Resultaterne er offentliggjort. Sådan tager du det tilbage: /round
button-rounds = Runder
notice-round =
    <b>Efter planen: { $consultation }</b>

    { $round }: { $state }
member-welcome =
    <b>{ $question }</b>

    Velkommen til Polyphony. Ansvarlig: { $organiser }. Her bliver kun organisationens egne medlemmer spurgt. Du læser forslag fra andre, ét ad gangen, og siger, om du er enig.

    Dette er en automatisk tjeneste: Det er et program, der svarer dig. Dit sprog, din gruppe og dine stemmer bliver først gemt, når du har givet samtykke til det. Hvordan du stopper, og hvad vi ved om dig: /privacy

    <b>Hvilket sprog vil du bruge?</b>
member-consent =
    <b>Dit samtykke</b>

    Stemmer om offentlige forslag er politiske holdninger. Derfor spørger vi dig, før vi gemmer noget.

    Hvis du giver samtykke, gemmer den ansvarlige ({ $organiser }) dine stemmer, dit sprog og din gruppe til denne høring. Din gruppe: { $group }

    Din kode kan bruges én gang. Med dit samtykke bliver den markeret som brugt, og intet viser, hvilken kode der var din. Din identitet i denne app bliver krypteret og opbevaret adskilt fra dine stemmer. Kun samlede tal bliver offentliggjort, aldrig hvad en enkelt person har stemt.

    Du skal være mindst { $age } år. Du kan når som helst trække dit samtykke tilbage med /privacy, lige så let som du giver det. Spørgsmål: { $contact }
member-code-prompt = <b>Denne høring er kun for medlemmer.</b> Skriv den kode, du har fået; store bogstaver og bindestreger er uden betydning.
member-code-wrong = Den kode kender vi ikke. Sammenlign den tegn for tegn med den, du har fået.
member-code-used = Den kode er allerede brugt. Hvis det var dig, i en anden app, så forbind de to apps dér med /link.
member-code-closed = Den høring, som koden hører til, er ikke åben lige nu.
button-code = Jeg har en kode
member-author = – et andet medlem
member-country = Din gruppe følger af din kode og kan ikke ændres. Din gruppe: { $group }
member-settings = Sprog: { $language } · Gruppe: { $group }
member-privacy = I denne høring træder din gruppe i stedet for dit land. Din gruppe: { $group }. Din kode er markeret som brugt, og intet viser, hvilken der var din.
member-forget = Du kan ikke deltage igen med din kode: Den forbliver brugt, så ingen stemmer to gange.
member-results-all = <b>Resultater: alle grupper</b>
member-results-mine = Min gruppe
member-results-everyone = Alle grupper
participation-button = Deltagelse
countries-button = Efter land, som billede
groups-button = Efter gruppe, som billede
participation-country = <b>Deltagelse: { $country }</b>
participation-all = <b>Deltagelse: alle lande</b>
participation-groups = <b>Deltagelse: alle grupper</b>
participation-people = Personer, der har deltaget
participation-votes = Stemmer pr. dag
participation-until = { $date } – personer: { $people }, stemmer: { $votes }, forslag: { $proposals }
participation-alt = En kurve over, hvor mange der havde deltaget til og med hver dag, og stemmerne for hver dag.
participation-most = Flest stemmer på en dag: { $votes }
countries-title = Andel, der er enig, efter land
groups-title = Andel, der er enig, efter gruppe
countries-votes = Stemmer
countries-note = Prikker: den andel, der er enig. Linjer: det interval, som andelen ligger i med 95 % sikkerhed.
countries-rest = Grupper i midten, som ikke vises her: { $number }
web-choose-picture = Vælg et billede
web-picture-sent = [Billede]
web-picture-sending = Billedet bliver sendt …
picture-too-large = Det billede er for stort. Send et på højst { $limit } MB.
picture-broken = Det billede kan ikke åbnes: Filen er beskadiget eller ufuldstændig. Send et andet.
picture-format = Det er ikke et billede, der kan bruges. Send en JPEG, PNG eller WebP.
picture-large = Det billede har for mange pixels: Bredde og højde må tilsammen være højst 10.000. Send et mindre.
picture-shape = Det billede er for langt og smalt: Den ene side må højst være 20 gange så lang som den anden. Send et andet.
digest-title = <b>Nyt: { $question }</b>
digest-published = Resultaterne er offentliggjort.
digest-new = Nye forslag at stemme om: { $number }
digest-people = Personer, der har deltaget: { $people }
digest-people-here = Personer, der har deltaget – { $country }: { $here }, alle lande: { $all }
digest-agreed = <b>De fleste er enige: { $country }</b>
digest-everywhere = <b>De fleste er enige: alle lande</b>
digest-divided = <b>Meningerne er delte: { $country }</b>
digest-own = <b>Dine forslag</b>
digest-own-entry = Nr. { $number }: { $proposal }
digest-line = { $share } er enige · stemmer: { $votes }
digest-few = stemmer: { $votes }
digest-machine = maskinoversættelse
digest-note = Det er forslag, som du har stemt om.
digest-vote = Stem videre
digest-stop = Ikke mere nyt
privacy-messages = Du kan give os lov til at skrive til dig: resultater, nye forslag og beskeder fra arrangøren.
broadcast-footer = <i>Fra: { $organiser }. Med /stop stopper du disse beskeder.</i>
broadcast-stop = Stop disse beskeder
broadcast-stopped = Det er aftalt: Du får ikke flere beskeder fra arrangører og ikke flere resultater. Du får stadig nyt om dine egne forslag. Med /settings ændrer du det.
command-broadcast = Skriv til mange
broadcast-title = <b>Beskeder til folk i { $consultation }</b>
broadcast-none = Der er ikke sendt nogen besked endnu.
broadcast-line = Nr. { $number }: { $state } · { $sent } af { $expected }
broadcast-state-waiting = venter på sit tidspunkt
broadcast-state-running = bliver sendt
broadcast-state-paused = på pause
broadcast-state-done = sendt
broadcast-state-cancelled = afsluttet før tid
broadcast-new = Ny besked
broadcast-go-on = Skriv videre
broadcast-watch = Besked nr. { $number }
broadcast-gone = Den besked er her ikke længere, eller den er sendt.
broadcast-draft-title =
    <b>En besked til folk i { $consultation }</b>

    Der bliver ikke sendt noget, før du har set, hvor mange der får den, og har bekræftet det.
broadcast-texts-in = Tekst: { $languages }
broadcast-texts-none = Tekst: ingen endnu
broadcast-texts-machine = Maskinoversat; se den igennem: { $languages }
broadcast-texts-waiting = Maskinen oversætter stadig: { $languages }
broadcast-texts-missing = Uden tekst; de, der læser disse sprog, får ikke beskeden: { $languages }
broadcast-picture-there = Billede: ja
broadcast-picture-bare = Det er endnu ikke skrevet, hvad billedet viser: { $languages }
broadcast-where = Hvor: { $places }
broadcast-reads = Sprog: { $languages }
broadcast-who = Hvem: { $who }
broadcast-everywhere = overalt
broadcast-every-language = alle
broadcast-who-all = Alle
broadcast-who-voted = Alle, der har stemt
broadcast-who-not-voted = Alle, der ikke har stemt endnu
broadcast-who-proposed = Alle, der har stillet et forslag
broadcast-who-silent = Alle, der ikke har været her i 14 dage
broadcast-leads = Knap: { $button }
broadcast-begins = Begynder: { $time }
broadcast-ends = Sendes ikke mere efter: { $time }
broadcast-at-once = Med det samme
broadcast-no-end = Ingen slutning
broadcast-no-button = Ingen knap
broadcast-zone = Tidszone: { $zone }
broadcast-texts = Tekst
broadcast-picture = Billede
broadcast-button = Knap
broadcast-audience = Hvem får den
broadcast-when = Begyndelse
broadcast-until = Slutning
broadcast-preview = Se den
broadcast-send = Send …
broadcast-delete = Slet
broadcast-delete-yes = Ja, slet den
broadcast-delete-sure = Vil du slette denne besked?
broadcast-deleted = Beskeden er slettet. Intet er sendt.
broadcast-texts-choose = <b>Hvilket sprog vil du skrive på?</b>
broadcast-translate = Maskinoversæt resten
broadcast-translate-later = Oversættelsestjenesten her svarer for sent til beskeder; skriv selv teksten på de andre sprog.
broadcast-translating = Maskinen oversætter nu; du får besked, når det er færdigt: { $languages }
broadcast-translated = Tekster, som maskinen har oversat: { $number }. Se dem igennem.
broadcast-untranslated = Skriv selv teksten på disse sprog: { $languages }
broadcast-text-there = Dette er teksten: { $language }
broadcast-text-out = Fjern den
broadcast-text-ask =
    Skriv teksten. Sprog: { $language }

    Højst { $longest } tegn. Disse tags må bruges: { $tags }
broadcast-text-kept = Teksten er gemt. Sprog: { $language }
broadcast-text-empty = Der er ikke noget at læse i den.
broadcast-text-long = Det er for langt: { $length } tegn. Der er plads til { $longest }.
broadcast-fault =
    Intet blev gemt: { $why }

    Tag: <code>{ $tag }</code>
    Hvor: { $near }
broadcast-fault-unknown = Dette tag kan ikke bruges.
broadcast-fault-unfinished = Dette tag er ikke skrevet færdigt.
broadcast-fault-attributes = I dette tag må der kun stå navnet.
broadcast-fault-link = Et link skal have en adresse, der begynder med https://
broadcast-fault-inside = Dette tag kan ikke stå inde i et andet.
broadcast-fault-unopened = Dette tag afslutter noget, der ikke er begyndt.
broadcast-fault-crossed = Dette tag afslutter noget andet end det, der begyndte sidst.
broadcast-fault-unclosed = Dette tag bliver aldrig afsluttet.
broadcast-picture-ask = Send et billede: en JPEG, PNG eller WebP.
broadcast-picture-out = Fjern billedet
broadcast-picture-long = Under et billede må en tekst være på højst { $longest } tegn. Billedet blev ikke gemt, fordi disse tekster er længere: { $languages }
broadcast-picture-kept = Billedet er gemt.
broadcast-alt-ask =
    Hvad viser billedet? Sig det i en eller to sætninger til dem, der ikke kan se det. Sprog: { $language }

    Højst { $longest } tegn.
broadcast-alt-quoted = <i>{ $text }</i>
broadcast-button-choose = <b>Hvor skal en knap under beskeden føre hen?</b>
broadcast-audience-note = Der skrives kun til dem, der har givet lov til beskeder. Ingen bliver udvalgt efter, hvad de har stemt.
broadcast-countries = Lande
broadcast-groups = Grupper
broadcast-languages = Sprog
broadcast-places-ask =
    Skriv hvor, med disse koder, eller { $all } for overalt: { $codes }

    Med /broadcast bliver det, som det er.
broadcast-languages-ask =
    Skriv sprogene, med disse koder, eller { $all } for alle: { $codes }

    Med /broadcast bliver det, som det er.
broadcast-code-unknown = Den kode findes ikke: { $code }
broadcast-when-ask = <b>Hvornår skal det begynde?</b>
broadcast-until-ask = <b>Efter hvilket tidspunkt skal den ikke sendes mere?</b>
broadcast-time-how =
    Skriv en dag og et klokkeslæt, for eksempel 2030-11-30 17:00

    Tidszone: { $zone }
broadcast-time-none = Det tidspunkt findes ikke, eller det findes to gange.
broadcast-time-past = Det tidspunkt er forbi. Vælg et senere.
broadcast-time-order = Så ville det slutte, før det begynder. Vælg andre tidspunkter.
broadcast-no-text = Der er ingen tekst endnu.
broadcast-preview-choose = <b>Hvilket sprog vil du se den på?</b>
broadcast-nobody = Ingen ville få denne besked.
broadcast-without-text = Får den ikke, fordi der ikke er nogen tekst på deres sprog – { $languages }
broadcast-capped = Får den ikke, fordi de har fået nok beskeder i denne uge: { $number }
broadcast-recipients = <b>Modtagere: { $number }</b>
broadcast-takes = Varer mindst: { $span }
broadcast-night = Den bliver sendt mellem { $from } og { $until } efter lokal tid i hvert land.
broadcast-others = En anden besked er ved at blive sendt; de to tilsammen bliver ikke sendt hurtigere end én.
broadcast-type-number =
    <b>For at sende den skal du skrive antallet af modtagere: { $number }</b>

    Hvis du skriver noget andet, bliver intet sendt.
broadcast-number-wrong = Intet er sendt: Det er ikke antallet af modtagere, som er { $number }.
broadcast-begun = Besked nr. { $number } bliver nu sendt.
broadcast-planned = Besked nr. { $number } bliver sendt, når tiden er inde.
broadcast-number-title = <b>Besked nr. { $number } til folk i { $consultation }</b>
broadcast-count-sent = Sendt: { $number }
broadcast-count-failed = Mislykket: { $number }
broadcast-count-stopped = Har blokeret os: { $number }
broadcast-count-unknown = Uvist, om den nåede frem: { $number }
broadcast-count-expired = For sent: { $number }
broadcast-count-cancelled = Aflyst: { $number }
broadcast-count-capped = Har fået nok beskeder i denne uge: { $number }
broadcast-count-remaining = Mangler endnu: { $number }
broadcast-rate = Beskeder pr. sekund: { $number }
broadcast-left = Tid tilbage: { $span }
broadcast-pause = Pause
broadcast-resume = Send videre
broadcast-end = Afslut
broadcast-end-yes = Ja, afslut
broadcast-all = Alle beskeder
broadcast-end-sure = Vil du afslutte besked nr. { $number } for altid? De, der ikke har fået den, får den så ikke.
broadcast-not-now = Det kan ikke længere lade sig gøre.
broadcast-report = Rapport: { $state }. Antal personer, den var til: { $number }
broadcast-began = Begyndte: { $time }
broadcast-ended = Sluttede: { $time }
command-jobs = Hvad der kører efter planen
jobs-title = <b>Hvad der kører efter planen</b>
jobs-zone = Tidszone: { $zone }
jobs-none = Intet er sat op endnu. Det sker et øjeblik efter starten.
jobs-name = <b>{ $name }</b>
jobs-every = Interval: { $span }
jobs-next = Næste gang: { $time }
jobs-places = Lande: { $number }
jobs-now = I gang siden: { $time }
jobs-last = Seneste gang: { $time }
jobs-count = Antal: { $number }
jobs-refresh = Opdater
job-announcements = Beskeder til mange
job-backup = Sikkerhedskopi
job-digest-daily = Nyt, hver dag
job-digest-weekly = Nyt, hver uge
job-maintenance = Vedligeholdelse af databasen
job-news = Nye forslag til dem, der venter
job-nudges = Påmindelser til moderatorer
job-retention = Sletning af det, der er gammelt
job-rounds = Datoer for runder
job-snapshots = Deltagelse, dag for dag
job-translation = Oversættelse
job-outcome-done = udført
job-outcome-failed = mislykkedes
job-outcome-skipped = sprunget over, da det var for sent
job-note-made = Størrelse: { $size } MB
job-note-sound = databasen er i orden
job-note-analysed = databasens statistik er opdateret
job-note-damaged = det, der blev læst, er beskadiget
job-note-disk-full = disken er fuld
job-note-not-written = der kan ikke skrives i mappen
job-note-no-pg-dump = pg_dump er ikke installeret
job-note-pg-dump = pg_dump meldte en fejl, som står i loggen
job-note-program-ended = programmet sluttede, før det var færdigt
job-note-stopped = nogen stoppede det
command-signals = Stemmer, der kom i bølger
job-signals = Stemmer, der kom i bølger
job-note-apart = disse stemmer tæller nu for sig
signals-title = <b>Stemmer, der kom i bølger</b>
signals-about = Disse stemmer ser ud, som om én person har afgivet dem med mange konti. De tæller for sig, indtil nogen beslutter noget andet. Det kan være forkert: En skoleklasse stemmer for eksempel også sammen.
signals-none = Ingen stemmer kom i en bølge.
signals-wave = Bølge { $number }
signals-name = <b>Bølge { $number }</b> · { $consultation }
signals-when = { $since } – { $until }
signals-facts = { $country } · Personer: { $people } · Stemmer: { $votes }, heraf om forslag, som vi har valgt: { $served }
signals-signs = Det usædvanlige: { $signs }
signals-fast = hurtige svar
signals-alike = ens svar
signals-new = mange nye personer på én gang
signals-burst = mange ens stemmer på én gang
signals-apart = Disse stemmer tæller for sig.
signals-count = Disse stemmer tæller som alle andre.
signals-fixed = Resultaterne er offentliggjort: Intet ændrer sig mere.
signals-most = Forslagene med flest af bølgens stemmer:
signals-most-line = • Nr. { $number } ({ $text }): enig { $agree }, neutral { $neutral }, uenig { $disagree }
signals-sum = I alt: enig { $agree }, neutral { $neutral }, uenig { $disagree }
signals-if-count = Hvis disse stemmer talte med, blandt de bedste forslag:
signals-if-apart = Hvis disse stemmer talte for sig, blandt de bedste forslag:
signals-move = • Nr. { $number } ({ $text }): plads { $before } → { $after }
signals-no-move = Intet ville ændre sig.
signals-more-moves = … og { $number } til
signals-follow = Nogle af stemmerne er stadig ved at blive flyttet. Det tager et par minutter.
signals-lead-only = En ledende moderator kan beslutte, om de tæller med.
signals-let-count = Lad dem tælle med
signals-set-apart = Tæl dem for sig igen
signals-confirm-count = Ja, lad dem tælle med
signals-confirm-apart = Ja, tæl dem for sig
signals-show = Vis bølgerne
signals-ask-count = Skal stemmerne i bølge { $number } tælle som alle andre? Personer: { $people }. Stemmer: { $votes }. Du kan lade dem tælle for sig igen, indtil resultaterne er offentliggjort.
signals-ask-apart = Skal stemmerne i bølge { $number } tælle for sig? Personer: { $people }. Stemmer: { $votes }. Du kan lade dem tælle med igen, indtil resultaterne er offentliggjort.
signals-done-count = Stemmerne i bølge { $number } tæller som alle andre. I en stor bølge følger de sidste inden for et par minutter.
signals-done-apart = Stemmerne i bølge { $number } tæller for sig. I en stor bølge følger de sidste inden for et par minutter.
signals-already = Det er allerede besluttet. Sådan ser det ud nu.
signals-gone = Den bølge findes ikke.
notice-wave =
    <b>Der kom stemmer i en bølge: { $consultation }</b>

    De ser ud, som om én person har afgivet dem med mange konti, og tæller for sig. Se på dem; en ledende moderator kan lade dem tælle med.
page-results = Resultater
page-description = Hvad folk i Europa mener: »{ $question }«
page-skip = Gå til indholdet
page-parts = Dele af disse resultater
page-countries = Lande
page-themes = Temaer
page-groups = Meningsgrupper
page-exposure = Fair synlighed
page-all = Hele ranglisten
page-data = Data og metode
page-chat = Åbn chatten
page-people =
    { $people ->
        [one] { $people } person
       *[other] { $people } personer
    }
page-votes =
    { $votes ->
        [one] { $votes } stemme
       *[other] { $votes } stemmer
    }
page-published = Offentliggjort: { $date }
page-notes = Sådan læses tallene
page-note-interval = Den sande andel ligger i intervallet med 95 % sikkerhed.
page-note-served = Kun stemmer om forslag, som vi har valgt til deltagerne, afgør pladserne.
page-note-linked =
    { $votes ->
        [one] { $votes } stemme kom via et delt link. Den tæller for sig og ændrer ingen plads.
       *[other] { $votes } stemmer kom via delte links. De tæller for sig og ændrer ingen plads.
    }
page-note-apart =
    { $votes ->
        [one] { $votes } stemme kom i en pludselig bølge. Den tæller for sig og ændrer ingen plads.
       *[other] { $votes } stemmer kom i pludselige bølger. De tæller for sig og ændrer ingen plads.
    }
page-note-translated = Hvor det står, har en maskine oversat. Originalen er på siden for hvert forslag.
page-place = Plads
page-proposal = Forslag
page-range = Interval
page-votes-number = Stemmer
page-country = Land
page-language = Sprog
page-people-number = Personer
page-proposals = Forslag
page-zone = Resultat
page-theme = Tema
page-theme-none = Uden tema
page-zone-consensus = Konsensus
page-zone-rejection = Afvisning
page-zone-limbo = Få klare meninger
page-zone-controversy = Delte meninger
page-few = få
page-agenda-plot = Andel, der er enig, med interval
page-agenda-seen = For hver plads en prik ved den andel, der er enig, og en linje langs intervallet. Tabellen har de samme tal.
page-countries-plot = Andel, der er enig, efter land
page-countries-seen = For hvert land en prik ved den andel, der er enig. Tabellen har de samme tal.
page-countries-each = Personer, stemmer og forslag efter land
page-country-likes = Størst opbakning: { $country }
page-bars-seen = En bjælke for hver linje. Tabellen har de samme tal.
page-themes-plot = Forslag med konsensus, efter tema
page-themes-note = Bjælken er andelen af de forslag, der har nok stemmer.
page-told = Med nok stemmer
page-groups-note = Personer, der stemmer ens, står tæt på hinanden. Hvert mærke er flere personer: jo større, desto flere.
page-groups-seen = Et kort, hvor personer, der stemmer ens, står tæt på hinanden, hver gruppe med sin egen form og sit eget bogstav.
page-groups-none = Der er ikke nok stemmer til et kort over meninger.
page-group = Gruppe { $letter }
page-group-agrees = Mere enig end de andre
page-group-disagrees = Mere uenig end de andre
page-group-here = Denne gruppe
page-group-others = De andre
page-together = Alle grupper er enige
page-marks = Mærkerne på kortet
page-exposure-promised =
    { $votes ->
        [one] Hvert forslag blev lovet mindst { $votes } stemme.
       *[other] Hvert forslag blev lovet mindst { $votes } stemmer.
    }
page-exposure-reached = Så mange forslag fik det: { $reached } af { $count }.
page-exposure-gini = Ginikoefficient for stemmerne: { $value } (0: alle forslag har lige mange).
page-spread-plot = Hvor mange forslag der har hvor mange stemmer
page-halves-plot = Stemmer i gennemsnit: tidlige og sene forslag
page-part-all = Alle
page-part-early = Godkendt tidligt
page-part-late = Godkendt sent
page-mean = Stemmer i gennemsnit
page-least = Færrest stemmer
page-reached = Med det lovede antal
page-number = Side { $page } af { $pages }
page-answers = Hvad folk svarede
page-original = Med forfatterens egne ord
page-among = Hvis andre var blevet spurgt, ville forslaget være blandt de bedste i { $share } af tilfældene.
page-method = Sådan er der talt
page-method-place = Pladserne følger den nederste ende af intervallet: Stor opbakning fra få personer er ikke nok.
page-licence = Du må bruge dataene frit, hvis du angiver kilden.
page-downloads = Hent
page-file-exposure = Stemmer om hvert forslag (CSV)
page-file-report = Alle tal på disse sider (JSON)
page-file-open = Åbne data med enkelte stemmer, uden navne (ZIP)
page-verify = Alle kan kontrollere ZIP-filen med denne kommando:
page-variants = Hvis der var talt på en anden måde
page-variant-light = Uden de mest aktive personer
page-variant-alike = Dem, der stemmer næsten ens, talt én gang
page-variant-all = Med stemmer via links
page-variant-people = Berørte personer
page-entered = Ville komme ind
page-left = Ville falde ud
page-missing = Der er ingen resultater her
page-missing-why = Måske er de ikke offentliggjort endnu, eller ikke længere.
page-soon = Resultaterne bliver samlet
page-soon-why = Kom gerne tilbage om et minut.
page-away = Resultaterne kan ikke vises lige nu
export-open-data = Åbne data: { $name }, runde { $place }
export-open-data-file = Denne fil indeholder de åbne data fra { $name }, runde { $place }.
export-open-data-large = De åbne data fra { $name }, runde { $place }, er en fil på { $size } MB. Den er for stor til denne chat.
export-open-data-page = Alle kan hente den her: { $address }
export-open-data-members = Denne høring er kun for medlemmer, så filen er ikke på nogen offentlig side. Den, der driver denne tjeneste, kan give dig den. Filens navn: { $file }
export-open-data-check =
    Filens SHA-256: <code>{ $sum }</code>

    Sådan kontrolleres filen: <code>polyphony verify { $file }</code>
export-open-data-waiting = De åbne data fra { $name }, runde { $place }, bliver lavet. Prøv igen om et par minutter.
theme-suggested = ★ er kun et tip, ud fra ligheden med forslag, der allerede har et tema. Du bestemmer.
