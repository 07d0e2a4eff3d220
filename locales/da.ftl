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

    /start – stem videre
    /language – skift sprog
    /country – skift land
    /privacy – hvad der er gemt, og hvordan du stopper
    /help – denne tekst
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
withdraw-question = <b>Vil du trække dit samtykke tilbage?</b> Så bliver dine stemmer, dit sprog, dit land og din krypterede identitet slettet med det samme. Det kan ikke fortrydes.
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
