welcome =
    <b>{ $question }</b>

    Välkommen till Polyphony, ett medborgarsamråd. Ansvarig: { $organiser }. Du läser förslag från andra medborgare, ett i taget, och säger om du håller med.

    Det här är en automatisk tjänst: det är ett program som svarar dig. Ditt språk, ditt land och dina röster sparas först när du har samtyckt till det. Hur du slutar delta och vad vi vet om dig: /privacy

    <b>Vilket språk vill du använda?</b>
welcome-language = <b>Vilket språk vill du använda?</b>
language-set = Nu talar vi svenska.
country-question = <b>Vilket land bor du i?</b> Du röstar tillsammans med medborgarna i det landet.
country-set = Ditt land: { $country }
country-not-open = Valt land: { $country }. Där hålls inte det här samrådet. Du kan välja ett annat land eller titta in igen senare.
consent-request =
    <b>Ditt samtycke</b>

    Röster om offentliga förslag är politiska åsikter. Därför frågar vi dig innan vi sparar något.

    Om du samtycker sparar den ansvariga ({ $organiser }) dina röster, ditt språk och ditt land för det här samrådet. Din identitet i den här appen krypteras och hålls åtskild från dina röster. Bara totalsiffror publiceras, aldrig vad en enskild person har röstat.

    Du måste vara minst { $age } år. Du kan när som helst återkalla ditt samtycke med /privacy, lika enkelt som du ger det. Frågor: { $contact }
consent-yes = Jag samtycker och är { $age } år eller äldre
consent-no = Nej tack
consent-thanks = Tack. Här är det första förslaget.
consent-declined =
    Det går bra. Ingenting har sparats om dig, och det som behövdes för den här konversationen raderas inom ett dygn.

    Om du ändrar dig kan du skriva /start.
consent-needed = Innan du kan rösta behöver vi ditt samtycke.
no-consultation = Inget samråd är öppet just nu. Titta gärna in igen senare.
link-unknown = Den länken fungerar inte längre. Därför ser du början här.
card-proposal = <b>{ $proposal }</b>
card-author = – en medborgare, { $country }
vote-agree = Håller med
vote-neutral = Neutral
vote-disagree = Håller inte med
skip = Hoppa över
more = Mer
change-vote = Ändra min senaste röst
last-vote-agree = <i>Din senaste röst: håller med. ”{ $proposal }”. Berätta varför, om du vill:</i>
last-vote-neutral = <i>Din senaste röst: neutral. ”{ $proposal }”. Berätta varför, om du vill:</i>
last-vote-disagree = <i>Din senaste röst: håller inte med. ”{ $proposal }”. Berätta varför, om du vill:</i>
reason-favourite = En favorit
reason-doable = Går att genomföra
reason-obvious = Självklart
reason-no-way = Aldrig i livet
reason-unrealistic = Orealistiskt
reason-empty = Tomma ord
reason-not-understood = Förstår inte
reason-no-opinion = Ingen åsikt
reason-indifferent = Spelar ingen roll
recorded-agree = Sparat: du håller med.
recorded-neutral = Sparat: du är neutral.
recorded-disagree = Sparat: du håller inte med.
recorded-share =
    { $votes ->
        [one] Håller med: { $share } av { $votes } röst.
       *[other] Håller med: { $share } av { $votes } röster.
    }
already-agree = Du hade redan röstat ”håller med”. Din röst räknas en gång.
already-neutral = Du hade redan röstat ”neutral”. Din röst räknas en gång.
already-disagree = Du hade redan röstat ”håller inte med”. Din röst räknas en gång.
changed-agree = Ändrat: du håller nu med.
changed-neutral = Ändrat: du är nu neutral.
changed-disagree = Ändrat: du håller nu inte med.
withdrawn = Din röst har tagits bort.
skipped = Du hoppade över förslaget. Det räknas inte som en neutral röst.
reason-noted = Noterat. Tack.
reason-removed = Borttaget.
change-agree = Din röst: <b>håller med</b>. Förslag: ”{ $proposal }”
change-neutral = Din röst: <b>neutral</b>. Förslag: ”{ $proposal }”
change-disagree = Din röst: <b>håller inte med</b>. Förslag: ”{ $proposal }”
change-question = Vad ska din röst vara?
withdraw-vote = Ta bort min röst
back = Tillbaka
nothing-to-change = Du har ingen röst att ändra än.
summary =
    { $count ->
        [one] <b>Du har tittat på { $count } förslag.</b>
       *[other] <b>Du har tittat på { $count } förslag.</b>
    }
summary-counts = Håller med: { $agree } · Neutral: { $neutral } · Håller inte med: { $disagree } · Överhoppade: { $skipped }
summary-question = Vill du fortsätta?
go-on = Fortsätt
stop = Det räcker för nu
stopped = Tack för att du deltog. Dina röster är sparade. Om du vill fortsätta kan du trycka på knappen eller skriva /start.
nothing-left = <b>Du har sett alla förslag som är öppna för dig.</b> Tack!
nothing-left-offer = Ska vi skriva till dig en gång när det finns nya? Du kan när som helst stänga av det med /privacy.
tell-me = Ja, meddela mig
do-not-tell-me = Skriv inte till mig
tell-me-set = Noterat: vi skriver till dig en gång när det finns mer.
tell-me-off = Noterat: vi skriver inte till dig.
tell-me-message = Det finns nya förslag från andra medborgare. Vill du se dem?
more-title = <b>Vad vill du göra?</b>
button-language = Språk
button-country = Land
button-privacy = Integritet
button-help = Hjälp
help =
    <b>Så fungerar det</b>

    Vi visar dig ett förslag i taget. Tryck på ”Håller med”, ”Neutral” eller ”Håller inte med”, eller hoppa över det. Du kan också skriva ordet på knappen eller dess nummer: 1, 2, 3 …

    Du får se hur andra har röstat först efter din egen röst. Du kan ändra eller ta bort din röst.
privacy =
    <b>Integritet</b>

    Ansvarig för det här samrådet: { $organiser }. Det är ett program som svarar dig, inte en människa.

    Med ditt samtycke sparas: dina röster, ditt språk, ditt land och vilka förslag du har sett. Din identitet i den här appen är krypterad och går bara att hitta med en hemlig nyckel. Röster sparas under ett nummer, utan din identitet. Vi sparar inget namn, inget användarnamn och ingen bild, och vi publicerar bara totalsiffror.

    Utan ditt samtycke sparas bara läget i den här konversationen, i högst ett dygn.

    Frågor och klagomål: { $contact }
privacy-consent = Du gav ditt samtycke den { $date }.
privacy-no-consent = Du har inte gett ditt samtycke.
privacy-tell-me = Vi skriver till dig en gång när det finns nya förslag.
privacy-withdraw = Återkalla mitt samtycke
withdraw-yes = Radera allt
withdraw-no = Behåll allt
withdraw-done = Allt om dig har raderats. Tack för att du deltog. Om du någon gång vill börja om kan du skriva /start.
command-start = Ta ställning till förslag
command-language = Byt språk
command-country = Byt land
command-privacy = Vad som sparas och hur du slutar delta
command-help = Så fungerar det
not-understood = Det förstod jag tyvärr inte. Du kan trycka på en knapp eller skriva dess nummer:
not-text = Jag kan bara läsa text och knappar. Skriv /help för att se hur det fungerar.
button-old = Den knappen fungerar inte längre. Här är vi nu.
proposal-unknown = Det förslaget finns inte eller har inte visats för dig. Här är nästa.
proposal-closed = Omröstningen om det förslaget är avslutad, så ingenting har ändrats. Här är nästa.
proposal-own = Det är ditt eget förslag. Andra tar ställning till det.
try-again = Det fungerade inte just nu, och ingenting har sparats. Försök igen om en minut.
too-long = Det är för långt. Skriv högst { $limit } tecken.
too-fast = Det gick väldigt fort. Vänta en stund och försök igen.
group-only-private = Hos mig röstar en person i taget. Skriv till mig privat.
open-private = Skriv till mig privat
web-title = Polyphony – medborgarsamråd
web-description = Läs förslag från andra medborgare och säg om du håller med.
web-conversation = Konversation
web-message = Ditt meddelande
web-send = Skicka
web-you = Du
web-service = Polyphony
web-connecting = Ansluter …
web-reconnecting = Anslutningen bröts. Försöker igen …
web-connected = Ansluten
web-skip-to-message = Gå till meddelandefältet
web-noscript = Den här chatten kräver JavaScript. Du kan också delta i en meddelandeapp.
button-propose = Skriv ett förslag
propose-invite = Har du en egen idé? Du kan lägga fram den för andra medborgare.
propose-prompt =
    <b>Skriv ditt förslag</b>

    Alla förslag börjar med ”{ $opening } …”. Skriv hur ditt fortsätter: en idé, med dina egna ord, med { $shortest } till { $longest } tecken.
propose-edit-prompt = <b>Skriv den nya versionen.</b> Det här har du hittills:
propose-closed = Just nu går det inte att lämna förslag. Du kan fortfarande rösta.
propose-too-short =
    { $count ->
        [one] Det är bara { $count } tecken. Skriv minst { $shortest }.
       *[other] Det är bara { $count } tecken. Skriv minst { $shortest }.
    }
propose-too-long =
    { $count ->
        [one] Det är { $count } tecken, och högst { $longest } är tillåtna. Korta ner texten.
       *[other] Det är { $count } tecken, och högst { $longest } är tillåtna. Korta ner texten.
    }
propose-language = <b>Vilket språk är ditt förslag skrivet på?</b>
other-language = Ett annat språk
propose-similar = <b>Andra har föreslagit något liknande.</b> Du kan ta ställning till något av dem eller skicka ditt ändå.
propose-vote-on = Ta ställning till { $number }
propose-all-the-same = Skicka mitt ändå
propose-repeat = <b>Det här har redan föreslagits.</b> Du kan ta ställning till det:
propose-own-repeat = Du har redan skickat det här förslaget. Med /mine ser du vad som har hänt med det.
propose-facts = Språk: { $language } · Tecken: { $count } av { $longest }
propose-preview-note = En moderator läser det innan andra ser det. Ditt namn visas inte. Ska vi skicka det?
propose-send = Skicka
propose-edit = Ändra
cancel = Avbryt
propose-cancelled = Ditt utkast har raderats.
propose-limit =
    { $count ->
        [one] Du har skickat { $count } förslag de senaste 24 timmarna, vilket är det högsta tillåtna antalet. Nästa kan du skicka från och med { $time }. Ditt utkast finns kvar.
       *[other] Du har skickat { $count } förslag de senaste 24 timmarna, vilket är det högsta tillåtna antalet. Nästa kan du skicka från och med { $time }. Ditt utkast finns kvar.
    }
propose-sent =
    <b>Tack. Ditt förslag är nr { $number }.</b>

    Först läser en moderator det. Vi berättar vad som har beslutats. Med /mine ser du alla dina förslag.
propose-offer = Det förstod jag tyvärr inte. Om det ska vara ett förslag kan vi gå vidare med det.
propose-offer-yes = Gör det till ett förslag
check-refused = <b>Så här kan ditt förslag inte skickas.</b> Skriv det på nytt:
check-flagged = Observera att moderatorn kommer att titta noga:
check-link = Ta bort webbadresser och länkar.
check-email = Ta bort e-postadresser.
check-phone = Ta bort telefonnummer.
check-handle = Ta bort användarnamn (@…).
check-hashtag = Ta bort hashtaggar (#…).
check-capitals = Skriv inte allt med stora bokstäver.
check-invisible = Texten innehåller osynliga tecken. Skriv in den på nytt.
check-scripts = Blanda inte bokstäver ur olika alfabet i samma ord.
check-repeated = Upprepa inte samma tecken många gånger.
check-word-refused = Texten innehåller ett ord som inte är tillåtet här.
check-word-flagged = Texten innehåller ett ord som kan såra andra.
check-alphabet = Texten är inte skriven med det alfabet som hör till språket.
check-repeated-word = Texten upprepar samma ord många gånger.
button-mine = Mina förslag
mine-title = <b>Dina förslag</b>
mine-none = Du har inte skickat något förslag än.
mine-entry = <b>Nr { $number }</b> · { $state }
state-waiting = väntar på en moderator
state-accepted = godkänt
state-refused = inte godkänt
state-withdrawn = tillbakadraget
state-merged = sammanslaget med ett annat
state-hidden = dolt tills en moderator har tittat på det
mine-votes-few =
    { $votes ->
        [one] { $votes } röst hittills
       *[other] { $votes } röster hittills
    }
mine-withdraw = Dra tillbaka nr { $number }
mine-withdrawn = Ditt förslag nr { $number } har dragits tillbaka.
mine-withdraw-late = Någon har redan röstat om det, så det går inte längre att dra tillbaka.
older = Äldre
notice-accepted = Ditt förslag nr { $number } har godkänts. Andra medborgare kan nu ta ställning till det.
notice-refused = Ditt förslag nr { $number } godkändes inte. Skälet: { $reason }
notice-merged = Ditt förslag nr { $number } säger samma sak som nr { $other }. Från och med nu röstar man om det förslaget.
notice-hidden = Ditt förslag nr { $number } har anmälts. Det är dolt tills en moderator har tittat på det.
notice-restored = En moderator har tittat på ditt förslag nr { $number }. Det visas igen.
notice-milestone =
    { $votes ->
        [one] Ditt förslag nr { $number } har fått { $votes } röst.
       *[other] Ditt förslag nr { $number } har fått { $votes } röster.
    }
refusal-incomprehensible = Det går inte att förstå.
refusal-off-topic = Det svarar inte på frågan i det här samrådet.
refusal-partisan = Det talar för eller emot ett parti eller en person.
refusal-unlawful = Det strider mot lagen.
refusal-advertising = Det är reklam.
refusal-several-ideas = Det innehåller flera idéer. Skicka dem en i taget.
refusal-wrong-language = Det är skrivet på ett annat språk än det angivna.
refusal-rude = Det är förolämpande.
refusal-out-of-reach = Det gäller något som det här samrådet inte kan ändra.
refusal-already-proposed = Det har redan föreslagits.
refusal-test = Det verkar vara ett test.
refusal-other = Det följer inte reglerna för det här samrådet.
button-report = Anmäl det här förslaget
report-question = <b>Vad är fel med det här förslaget?</b>
report-illegal = Det är olagligt
report-offensive = Det är kränkande
report-personal-data = Personuppgifter
report-wrong-language = Fel språk
report-bad-translation = Dålig översättning
report-duplicate = Det finns redan
report-other = Något annat
report-sentence = Berätta i ett meddelande på högst { $limit } tecken vad som är fel.
report-received = <b>Tack. Din anmälan är nr { $number }.</b> En moderator tittar på den, och vi berättar vad som har beslutats.
report-already = Du har redan anmält det här förslaget. Din anmälan är nr { $number }.
report-nothing = Det finns inget förslag att anmäla just nu.
notice-report-removed = Din anmälan nr { $number }: en moderator har tagit bort förslaget. Tack.
notice-report-kept = Din anmälan nr { $number }: en moderator har tittat på förslaget. Det får stå kvar.
button-share = Dela
share-proposal = <b>Dela det här förslaget</b> med den här länken:
share-consultation = <b>Dela det här samrådet</b> med den här länken:
share-send = Skicka till en chatt
share-question = Vad tycker du?
share-vote = Säg vad du tycker
share-open = Öppna samrådet
link-elsewhere = Det förslaget röstar man om i ett annat land.
web-copied = Länken har kopierats.
button-results = Resultat
results-country = <b>Resultat: { $country }</b>
results-all = <b>Resultat: alla länder</b>
results-agreed = <b>De flesta håller med</b>
results-divided = <b>Åsikterna går isär</b>
results-rejected = <b>De flesta håller inte med</b>
results-line =
    { $votes ->
        [one] { $share } håller med ({ $low } till { $high }), { $votes } röst
       *[other] { $share } håller med ({ $low } till { $high }), { $votes } röster
    }
results-none = Det finns inget att visa än. Du ser resultatet för ett förslag när du har röstat om det och det finns minst { $limit } röster.
results-note = Det här är de förslag som du har röstat om. Inom parentes: det intervall där andelen ligger med 95 % säkerhet.
results-published = Samrådet är avslutat och det här är resultatet. Inom parentes: det intervall där andelen ligger med 95 % säkerhet.
results-my-country = Mitt land
results-all-countries = Alla länder
results-picture = Som bild
picture-alt = Staplar som visar andelarna för håller med, neutral och håller inte med.
privacy-retention =
    { $count ->
        [one] Allt om dig raderas { $count } dag efter att samrådet har avslutats. Dina röster räknas även därefter, utan någon koppling till dig.
       *[other] Allt om dig raderas { $count } dagar efter att samrådet har avslutats. Dina röster räknas även därefter, utan någon koppling till dig.
    }
privacy-backups = Säkerhetskopior där raderade uppgifter finns kvar förstörs efter en tid. Antal dagar: { $days }
privacy-changed = <b>Integritetspolicyn har ändrats.</b> Bestäm på nytt om du vill delta.
privacy-publish = Du kan tillåta att vi publicerar dina röster som öppna data, under ett slumpmässigt nummer och utan din identitet.
privacy-commands =
    /export – en fil med allt om dig
    /forget – radera allt om dig
allow-contact = Skriv till mig om resultat
allow-publish = Mina röster som öppna data
allowed = Noterat. Du kan ta tillbaka det när du vill.
not-allowed = Noterat. Det är inte längre tillåtet.
button-export = Allt om mig
export-done = Den här filen innehåller allt som vi har sparat om dig.
export-download = Ladda ner filen
forget-question =
    <b>Vill du sluta delta?</b>

    Det här raderas genast: din identitet i den här appen, ditt språk, ditt land och dina inställningar, vad du har sett, dina utkast och de förslag som ännu väntar på en moderator. Dina godkända förslag finns kvar, utan någon koppling till dig.

    Vad ska hända med dina röster?
forget-with-votes = Radera även mina röster
forget-keep-votes = Mina röster ska räknas ändå
forget-sure-with-votes = <b>Är du säker?</b> Allt om dig raderas, och dina röster räknas inte längre. Det går inte att ångra.
forget-sure-keep-votes = <b>Är du säker?</b> Allt om dig raderas. Dina röster räknas fortfarande, utan någon koppling till dig. Det går inte att ångra.
demographic-intro = <b>En fråga om dig, om du vill.</b> Ditt svar räknas utan någon koppling till dig.
demographic-age = Hur gammal är du?
demographic-gender = Vad stämmer in på dig?
demographic-area = Var bor du?
gender-woman = Kvinna
gender-man = Man
gender-other = Inget av dem
area-city = I en stor stad
area-town = I en liten stad
area-village = På landet
demographic-skip = Det vill jag helst inte säga
demographic-thanks = Tack för ditt svar.
button-link = Koppla till en annan app
link-offer = <b>Delta i flera appar som en och samma person.</b> Skriv det här i den andra appen inom tio minuter:
link-prompt = Om du redan har en kod från den andra appen, skriv den här.
link-question =
    <b>Ska den här chatten kopplas ihop med den andra?</b>

    Då räknas de som en och samma person: den som använder den andra chatten ser dina röster och kan ändra dem. Gå bara vidare om den är din egen. Har du röstat två gånger om samma förslag räknas den senare rösten.
link-yes = Ja, koppla ihop dem
link-no = Nej
link-done = De två chattarna hör nu till samma person.
link-wrong = Koden är okänd eller har gått ut. Du får en ny i den andra appen med /link.
link-same = Den koden fick du här. Skriv den i den andra appen.
button-settings = Inställningar
settings-title = <b>Inställningar</b>
settings-place = Språk: { $language } · Land: { $country }
settings-notices-note = Nyheter om dina egna förslag och anmälningar:
settings-digest-note = Resultat och nya förslag:
settings-quiet-note = På natten, mellan { $from } och { $until }, skriver vi ingenting.
digest-never = Aldrig
digest-weekly = Varje vecka
digest-daily = Varje dag
settings-notices = Meddela mig genast
settings-quiet = Tyst på natten
settings-stop = Stoppa alla meddelanden
settings-saved = Sparat.
stopped-all = Noterat: vi skriver inte till dig mer, om du inte skriver till oss. Dina röster finns kvar. Med /settings ändrar du det, med /forget raderar du allt.
command-propose = Skriv ett förslag
command-mine = Mina förslag
command-results = Vad folk är överens om
command-settings = Språk, land, meddelanden
command-export = En fil med allt om mig
command-forget = Radera allt om mig
command-link = Delta i flera appar
rules-title =
    <b>Reglerna för det här samrådet</b>

    En människa, inte ett program, läser varje förslag innan andra ser det. Det godkänns inte om något av detta stämmer:
rules-note =
    { $limit ->
        [one] Alla kan anmäla ett förslag. När { $limit } person har gjort det döljs det automatiskt tills en moderator har tittat på det. Den som skrev det får veta varje beslut och skälet.
       *[other] Alla kan anmäla ett förslag. När { $limit } personer har gjort det döljs det automatiskt tills en moderator har tittat på det. Den som skrev det får veta varje beslut och skälet.
    }
statement-rule = Det är regel { $number } i våra /rules.
statement-person = Det är en människa som har beslutat, inte ett program.
statement-automated = Detta skedde automatiskt. En människa kommer att titta på det.
queue-facts = Nr { $number } · { $language } · { $country } · väntar sedan: { $time }
queue-new = Varför det är här: ett nytt förslag.
queue-flagged = Varför det är här: ett nytt förslag som har märkts automatiskt:
queue-reported =
    { $count ->
        [one] Varför det är här: anmält { $count } gång.
       *[other] Varför det är här: anmält { $count } gånger.
    }
queue-author = Andra förslag av samma person – godkända: { $accepted }, inte godkända: { $refused }, väntande: { $waiting }
queue-empty = <b>Inget väntar på dig.</b> Tack!
queue-why = <b>Vilken regel bryter det mot?</b>
queue-accept = Godkänn
queue-keep = Det får vara kvar
queue-refuse = Avslå
queue-later = Lämna till andra
queue-undo = Ångra
queue-accepted = Nr { $number } är godkänt. Det meddelas om en minut.
queue-refused = Nr { $number } är avslaget. Det meddelas om en minut.
queue-undone = Ångrat. Ingen har fått veta något.
queue-undo-late = Det är för sent att ångra det.
queue-not-yours = Det sparades inte: dina tre minuter har gått, eller så har någon annan det framför sig.
command-rules = Reglerna för förslag
role-moderator = moderator
role-lead = ledande moderator
role-organiser = arrangör
role-operator = driftansvarig
command-queue = Det som väntar på en moderator
command-history = Vad som beslutats om ett förslag
command-team = Vilka som modererar
command-summary = Modereringen i siffror
command-log = Ladda ner loggen
team-title = <b>Laget</b>
team-entry = Nr { $number } · { $role } · { $languages } · sedan { $date }
team-invited = Nr { $number } · { $role } · { $languages } · inbjuden, till { $date }
team-all-languages = alla språk
team-remove = Ta bort nr { $number }
team-invite = Bjud in någon
team-removed = Nr { $number } har ingen roll längre från och med nu.
team-refused = Din roll tillåter inte det.
invite-role = <b>Vilken roll bjuder du in till?</b>
invite-languages = <b>Vilka språk läser personen?</b> Välj inget för alla.
invite-consultations = <b>Till vilka samråd?</b> Välj inget för alla.
invite-next = Nästa
invite-link = <b>Det här är en inbjudan till en enda person.</b> Roll: { $role }. Språk: { $languages }. Den fungerar en gång, till { $time }. Skicka länken bara till den personen:
invitation =
    <b>Du är inbjuden att hjälpa till med modereringen.</b> Din roll: { $role }. Språk: { $languages }.

    De andra i laget ser ett nummer, inte ditt namn. Vi sparar, krypterat, var vi når dig så länge du hjälper till.
invitation-accept = Tacka ja till inbjudan
invitation-joined = <b>Välkommen till laget!</b> Ditt nummer där är { $number }. Så här ser du vad som väntar på dig: /queue
invitation-used = Den här inbjudan har redan använts. Be om en ny.
invitation-expired = Den här inbjudan har gått ut. Be om en ny.
notice-team-removed = Du har inte längre någon roll i modereringen. Tack för hjälpen!
button-moderation = Moderering
queue-more = Mer …
queue-correct = Rätta stavningen
queue-duplicate = Det är en dubblett
queue-theme = Tema
queue-postpone = Skjut upp
queue-pass-on = Lämna till en ledande
queue-all-of-author = Allt av samma person
queue-suspend = Stäng av personen
queue-lift = Häv avstängningen
queue-filter = Visa bara …
queue-stands = Det står fast
queue-accept-all = Godkänn alla
queue-refuse-all = Avslå alla
queue-one-by-one = Ett i taget
queue-more-title = <b>Vad ska hända med det?</b>
queue-correct-ask = <b>Skriv hela förslaget med rättad stavning.</b> Då är det godkänt, och den som skrev det ser båda versionerna.
queue-correct-different = Det är en annan text, inte en rättelse. Inget har ändrats.
queue-correct-frozen = Någon har redan röstat: orden får stå kvar som de är.
queue-which = <b>Vilket förslag säger samma sak?</b> Välj ett eller skriv dess nummer.
queue-which-none = Inget godkänt förslag i det här samrådet har det numret.
queue-merged = Nr { $number } är en dubblett av nr { $other }. Den som skrev det får veta det om en minut.
queue-sentence = <b>Skriv varför, med högst { $limit } tecken.</b> Den som skrev förslaget läser det.
queue-theme-ask = <b>Vilket tema hör det till?</b>
queue-theme-set = Tema: { $theme }
queue-language-ask = <b>På vilket språk är det skrivet?</b>
queue-postpone-ask = <b>Hur länge ska det vänta?</b>
queue-postponed = Nr { $number } väntar till { $time }.
queue-passed-on = Nr { $number } väntar nu på en ledande moderator.
queue-author-list = <b>Det som väntar från samma person:</b>
queue-decided-all =
    { $count ->
        [one] { $count } förslag är avgjort. Den som skrev får veta det om en minut.
       *[other] { $count } förslag är avgjorda. Den som skrev får veta det om en minut.
    }
queue-bulk = Godkända: { $numbers }
queue-bulk-not = Inte godkända: { $numbers }. De är redan avgjorda, ligger hos någon annan, är inte dina att avgöra eller finns inte.
queue-bulk-how = Skriv numren efter, till exempel: /accept 12 15 18
queue-first-opinion = Din åsikt om nr { $number } är noterad. Nu tittar en andra person på det.
queue-disagreed = Ni är oense om nr { $number }: en ledande moderator avgör.
queue-similar = Liknande och godkända:
queue-similar-refused = Liknande och inte godkända:
queue-appealed = Varför det är här: någon överklagar beslutet.
queue-suspended-author = Varför det är här: någon överklagar sin avstängning, som varar till { $time }.
queue-again = Varför det är här: det avgörs på nytt.
queue-for-lead = Det har lämnats till en ledande moderator.
queue-disagreement = Två moderatorer är oense.
queue-state = Hittills: { $state }
queue-says = Med egna ord: ”{ $text }”
queue-filter-title = <b>Vad ska visas?</b>
queue-filter-all = Allt
queue-filtered = Bara det här visas: { $what }
why-new = Nya
why-flagged = Markerade
why-reported = Anmälda
why-appealed = Överklagade
why-suspension = Avstängningar
why-again = På nytt
theme-democracy = Demokrati
theme-economy = Ekonomi
theme-work = Arbete
theme-environment = Miljö
theme-energy = Energi
theme-transport = Transport
theme-health = Hälsa
theme-education = Utbildning
theme-youth = Ungdom
theme-migration = Migration
theme-security = Säkerhet
theme-digital = Digitalt liv
theme-agriculture = Jordbruk
theme-culture = Kultur
theme-social = Sociala frågor
theme-housing = Boende
suspend-why = <b>Vilken regel bröt personen mot?</b>
suspend-how-long = <b>Hur länge får personen inte lämna förslag?</b>
suspend-done = Personen får lämna förslag igen från { $time }.
suspend-lifted = Personen får lämna förslag igen.
notice-suspended = Du kan inte lämna förslag förrän { $time }. Skälet, från ditt förslag nr { $number }: { $reason } Du kan fortsätta rösta.
notice-suspension-lifted = Du kan lämna förslag igen.
propose-suspended = Du kan inte lämna förslag förrän { $time }. Om du inte håller med: /appeal
statement-appeal = Om du inte håller med kan du överklaga inom { $days } dagar: /appeal { $number }. Då avgör en annan person.
statement-appeal-suspension = Om du inte håller med kan du överklaga: /appeal. Då avgör en annan person.
statement-which = Det är förslag nr { $other }.
statement-note = Moderatorn skriver: ”{ $text }”
appeal-button = Överklaga
appeal-without = Utan ord
appeal-ask = <b>Varför håller du inte med?</b> Skriv det med högst { $limit } tecken.
appeal-received = <b>Tack.</b> En annan person tittar på det, och vi berättar hur det går.
appeal-already = Du har redan överklagat det här.
appeal-late = Det var för länge sedan: man kan överklaga inom { $days } dagar.
appeal-nothing = Här finns inget beslut som du kan överklaga.
appeal-how = Skriv förslagets nummer efter, till exempel: /appeal 123
notice-appeal-granted = Vi har tittat igen på det du överklagade om förslag nr { $number }. Beslutet har ändrats.
notice-appeal-rejected = Vi har tittat igen på det du överklagade om förslag nr { $number }. Beslutet står fast.
notice-corrected = Ditt förslag nr { $number } har godkänts med rättad stavning. Du skrev: ”{ $before }” Nu lyder det:
notice-nudge =
    { $count ->
        [one] { $count } förslag har väntat längre än vi lovade.
       *[other] { $count } förslag har väntat längre än vi lovade.
    }
summary-title = <b>Modereringen från { $since } till { $until }</b>
summary-received = Förslag: { $proposals }. Anmälningar: { $reports }. Överklaganden: { $objections }.
summary-decided = Beslut: { $decided }. Ändrade senare: { $reversed }. Väntar nu: { $waiting }.
summary-wait = Väntetid: hälften inom { $median }, nio av tio inom { $tenth }.
summary-reasons = Inte godkända, efter regel:
summary-kappa = Hur överens två personer är (Cohens kappa, 1 är bäst):
history-how = Skriv ett förslags nummer efter, till exempel: /history 123
history-none = Det finns inget förslag nr { $number } här.
history-person = nr { $number } i laget
history-automatic = automatiskt
history-author = den som skrev
history-report = { $time }: någon anmälde det
history-complaint = { $time }: någon överklagade
history-undone = { $time }: återtaget ({ $who })
history-again = Avgör på nytt
log-ask = <b>Alla beslut, anmälningar och överklaganden</b> från { $since } till { $until }, utan någons identitet. I vilken form?
log-how = Ange två dagar, till exempel: /log 2026-11-01 2026-11-30
log-long = Det är mer än vad som kan skickas här. Ange en kortare tid.
queue-second-opinion = Andra åsikt
command-consultations = Välj ett samråd
command-round = Öppna och stäng omgångar
command-stock = Förslag och röster per land
consultations-title = <b>Vilket samråd vill du se?</b>
consultation-organiser = Arrangeras av { $organiser }. Frågor och klagomål: { $contact }
consultation-ethics = Frågor om etik: { $contact }
consultation-partners = Partner:
consultation-join = Delta
round-title = <b>Omgångar i { $consultation }</b> (tidszon: { $zone })
round-kind-single = Enda omgång
round-kind-national = Nationell omgång
round-kind-european = Europeisk omgång
labelled = { $name }: { $value }
round-state-draft = inte öppen än
round-state-open = öppen
round-state-closing = öppen, utan nya förslag
round-state-closed = stängd
round-state-published = stängd, resultat publicerade
round-opens = Öppnar: { $time }
round-closing = Inga nya förslag från: { $time }
round-closes = Stänger: { $time }
round-publishes = Resultat publicerade: { $time }
round-to-open = Öppna nu
round-to-closing = Stoppa nya förslag
round-to-closed = Stäng nu
round-to-published = Publicera resultaten
round-back = Ett steg tillbaka
round-confirm = Ja, gör det
round-preview-open = Från och med nu kan man rösta. Det finns förslag på { $count } av 24 språk.
round-preview-missing = Ännu finns inget att rösta om på: { $languages }
round-preview-closing = Från och med nu kan ingen lämna fler förslag; röstningen fortsätter.
round-preview-closed = Från och med nu kan ingen rösta längre.
round-preview-published = Från och med nu ser alla resultaten.
round-preview-back = Läget blir då åter: { $state }
round-done = Klart. Läget är nu: { $state }
round-not-now = Det går inte: någon har ändrat omgången under tiden, eller så har någon röstat sedan dess.
propose-off-done = I de här länderna kan ingen lämna förslag från och med nu: { $countries }
propose-on-done = I de här länderna kan man lämna förslag igen: { $countries }
propose-off-how = Skriv så här: /propose off FR BE
propose-country-language = I ditt land skrivs förslag på: { $languages }
stock-title = <b>Förslag och röster</b>
stock-line = { $country }, { $language }: { $accepted } godkända, { $waiting } väntande, { $votes } röster
stock-exposure = tillräckligt med röster: { $reached } av { $accepted }
stock-forecast = alla omkring { $date }
stock-none = Det finns inget än.
stock-untranslated = Finalister utan översättning: { $languages }
card-original = På originalspråket: { $language }
command-finalists = De bästa från varje land
finalists-choose = <b>Finalisterna från vilket land?</b>
finalists-title = <b>Finalister: { $country }</b>
finalists-near = Strax efter, kanske av en slump:
finalists-tied = Lika på sista platsen: { $numbers }
finalists-alike = Nr { $number } och nr { $other } säger nästan samma sak.
finalists-replaced = Nr { $number } tar någon annans plats: { $reason }
finalists-replace-how = För att byta ut ett skriver du landet, dess nummer, det andras nummer och ett offentligt skäl, till exempel: /finalists FR 12 34 …
finalists-confirm = Till den europeiska omgången
finalists-confirmed = Finalister nu i den europeiska omgången: { $number }
finalists-not-closed = Först måste den nationella omgången stängas.
finalists-no-european = Det finns ingen europeisk omgång för dem.
card-machine = Maskinöversättning · original: { $language }
card-translated = Översättning · original: { $language }
button-original = Original
button-translation = Översättning
button-doubt = Fel översättning
doubt-thanks = Tack. En moderator tittar på översättningen.
doubt-already = Det har du redan berättat, eller så finns det nu en annan översättning.
command-translate = Översätt förslag
translate-title = <b>Nr { $number }: { $source } → { $language }</b>
translate-there = Hittills: ”{ $text }”
translate-doubts = Så många säger att den är fel: { $count }
translate-better = Är den rätt? Eller skriv en bättre översättning av hela meningen.
translate-write = Skriv översättningen av hela meningen, med högst { $limit } tecken.
translate-length = Det är { $count } tecken; { $shortest } till { $longest } är tillåtna.
translate-empty = <b>Ingen översättning väntar på dig.</b> Tack!
translate-right = Den är rätt
translate-wrong = Ta bort den
translate-noted = Noterat. Tack.
translate-removed = Borttagen. Tills det finns en bättre ser alla originalet.
command-translations = Översättningar av finalisterna
translations-title = <b>Översättningar av finalisterna</b>
translations-none = Det finns ingen europeisk omgång vars finalister kan översättas.
translations-progress = Klara: { $done } av { $wanted } (maskinellt: { $machine }, av människor: { $reviewed })
translations-left = Väntar på maskinen: { $waiting }. Beställda: { $asked }. Väntar på människor: { $people }. Att granska: { $review }.
translations-missing = Saknas: { $languages }
translations-no-engine = Ingen översättningstjänst är inställd, så människor översätter: /translate
translations-fault-quota = Översättningstjänstens kvot är förbrukad. Det fortsätter av sig självt om en timme.
translations-fault-busy = Översättningstjänsten ber om en paus. Det fortsätter av sig självt.
translations-fault-settings = Översättningstjänsten tar inte emot våra förfrågningar. Den driftansvariga behöver se över inställningarna.
translations-fault-unreachable = Översättningstjänsten svarar inte. Vi försöker igen varje minut.
translations-fault-other = Några översättningar gick inte att använda. Vi försöker igen.
translations-begun = Lagda i kö för översättning: { $count }
translations-begin = Översätt resten
translations-refresh = Uppdatera
translations-file = Som fil
translations-compare = Jämför röster
translations-queue = Översätt här
translations-file-note = Fyll i kolumnen ”translation” och ge filen till den driftansvariga: polyphony translations import
compare-title = <b>Översättningar vars läsare röstar annorlunda</b>
compare-line = Nr { $number }, { $language }: { $share } håller med, andra: { $others }
compare-none = Inga: läsarna av varje översättning röstar som de andra.
notice-translated = Maskinen har översatt färdigt finalisterna. Klara: { $done } av { $wanted }. Väntar på människor: { $people }. /translations
round-preview-untranslated = Översättningar som ännu saknas: { $count }. Där ingen finns läser man originalet.
queue-translations = Översättningar: { $count }
command-agenda = Vad det ledde till
command-positions = Organisationers ståndpunkter
command-measure = Berätta vad som görs
button-agenda = Agenda
agenda-none = Det finns ingen agenda än. Den kommer här när resultaten har publicerats.
agenda-later = Varje lands bästa förslag går vidare till den europeiska omgången. Agendan kommer här när dess resultat har publicerats.
agenda-which = <b>Vilken agenda vill du se?</b>
agenda-title = <b>Agendan: { $question }</b>
agenda-note = De här förslagen har störst stöd. Inom parentes: det intervall där andelen ligger med 95 % säkerhet.
agenda-balanced = Varje land räknas lika, oavsett hur många som bor där.
agenda-balanced-groups = Varje grupp räknas lika, oavsett hur många som ingår i den.
agenda-behind = Därefter följer:
agenda-few = För få röster för att säga något.
agenda-place = Plats { $place } av { $count }
agenda-cell = { $country }: { $share } håller med, röster: { $votes }
agenda-lowest = Minst stöd: { $country } ({ $share })
agenda-majorities = En majoritet håller med i { $number } av { $count }.
agenda-hidden = Där mycket få har röstat visas ingenting, så att ingen kan se vem som tycker vad.
agenda-evened = Det som inte visas räknas i andelarna bara som ett genomsnitt. Platserna följer av alla röster.
agenda-page = Alla resultat på en sida
agenda-voices = <b>Vad organisationer säger</b>
agenda-measures = <b>Vad som görs</b>
agenda-said = { $name }: ”{ $text }”
agenda-measure = <i>{ $state }, { $date }</i>: ”{ $text }”
stance-support = Stöder
stance-conditional = Stöder på ett villkor
stance-oppose = Är emot
progress-planned = Planerat
progress-under-way = Pågår
progress-done = Genomfört
progress-dropped = Nedlagt
agenda-follow = Följ
agenda-unfollow = Sluta följa
agenda-followed = Vi berättar när något händer med det.
agenda-unfollowed = Du hör inget mer om det, såvida du inte har skrivit förslaget eller röstat om det.
agenda-open = Visa det
notice-agenda = <b>Resultaten är publicerade.</b> Ett förslag som du har skrivit eller följer finns på agendan, på plats { $place }:
notice-measure = <b>Något händer</b> med ett förslag som du har skrivit, röstat om eller följer:
position-invitation =
    <b>Du är inbjuden att tala för { $name }</b> om det som medborgare har satt på agendan.

    Det du säger för organisationen är offentligt. Vem du är är det inte: vi sparar, krypterat, var vi når dig så länge du talar för den.
position-speaks = <b>Du talar för { $name }.</b> Så kommer du tillbaka hit: /position
position-which = <b>För vilken organisation?</b>
position-none = Du talar inte för någon organisation.
position-not-yet = Agendan är inte publicerad än.
position-nothing = Har inte sagt något än
position-ask = Vad säger organisationen om det här förslaget?
position-condition = <b>På vilket villkor?</b> Skriv det med högst { $limit } tecken; först då räknas det.
position-sentence = Noterat. Om du vill kan du skriva en mening på högst { $limit } tecken som står bredvid.
position-long = Skriv det på nytt, med högst { $limit } tecken.
position-kept = Noterat. Du kan ändra det eller ta tillbaka det när du vill.
position-take-back = Säg inget
position-taken-back = Organisationen säger inte längre något om det.
organisations-title = <b>Organisationer som tillfrågas om sin ståndpunkt ({ $consultation })</b>
organisations-none = Ingen är inbjuden än.
organisations-speaks = { $name }: är med, ståndpunkter: { $number }
organisations-invited = { $name }: inbjuden, till { $date }
organisations-silent = { $name }: ingen talar för organisationen. En ny inbjudan under samma namn ger en ny länk.
organisations-invite = Bjud in en organisation
organisations-remove = Ta bort { $name }
organisations-remove-yes = Ja, ta bort den
organisations-ask = <b>Vad heter organisationen?</b> { $shortest } till { $longest } tecken
organisations-ask-again = Skriv bara namnet, med { $shortest } till { $longest } tecken.
organisations-already = Någon talar redan för { $name }. Om någon annan ska göra det tar du bort organisationen och bjuder in den igen.
organisations-link = <b>Det här är en inbjudan till en enda person, som sedan talar för { $name }.</b> Den fungerar en gång, till { $date }. Skicka länken bara till den personen:
organisations-remove-sure = <b>Vill du ta bort { $name }?</b> Ingen talar då längre för organisationen, och det den har sagt visas inte mer.
organisations-removed = { $name } tillfrågas inte längre.
organisations-gone = Den organisationen finns inte längre här.
measure-how = Skriv förslagets nummer, hur långt det har kommit, dagen och en mening, till exempel: /measure 123 done 2026-12-01 …
measure-states = Hur långt det har kommit: <code>planned</code> (planerat), <code>under-way</code> (pågår), <code>done</code> (genomfört), <code>dropped</code> (nedlagt)
measure-day = Skriv dagen som år, månad och dag, till exempel 2026-12-01.
measure-length = Skriv { $shortest } till { $longest } tecken.
measure-not-on = Förslag nr { $number } finns inte på någon av dina agendor.
measure-preview = Ungefär så här många som har skrivit, röstat om eller följer förslaget får veta det: { $count }
measure-post = Publicera
measure-posted = Publicerat. De får veta det.
measure-not-now = Det är redan publicerat eller går inte längre att publicera.
command-consultation = Se och ändra samrådet
consultation-open = Öppet för alla
consultation-members = Bara för medlemmar, var och en med en kod
consultation-zone = <b>Omgångar</b> (tidszon: { $zone }):
consultation-places = <b>Var det hålls</b> ({ $number }):
consultation-limits =
    Lägsta ålder: { $age }
    Förslag per person och dag: { $proposals }
    Anmälningar som döljer ett förslag: { $reports }
    Dagar tills allt om en person raderas: { $days }
    Nyheter för dem som vill ha dem: { $digest }
consultation-operators = som den driftansvariga har bestämt
consultation-texts =
    <b>Texter, på så många av 24 språk</b>
    Fråga: { $question }
    Förslagens inledande ord: { $opening }
    Egen integritetspolicy: { $privacy } (version { $version })
    Juridisk text: { $legal }
consultation-themes = Teman: { $themes }
consultation-how =
    För att ändra något skriver du vad det heter i filen och det nya värdet; för att ta bort något ett bindestreck:
    <code>/consultation organiser …</code>
    <code>/consultation rounds.1.closes 2026-06-01 18:00</code>
    <code>/consultation legal -</code>
consultation-file = Skicka filen till mig
consultation-file-note = Samrådet som fil. Ovanför varje rad står vad som är tillåtet där.
consultation-both =
    Hittills: { $before }

    Från och med nu: { $after }
consultation-nothing = ingenting
consultation-round-then =
    Tiderna gäller för den här tidszonen: { $zone }.
    Omgångens läge är då: { $state }
consultation-again = Alla som deltar får före sin nästa röst på nytt frågan om de samtycker.
consultation-faults = <b>Det går inte.</b> Inget har ändrats:
consultation-same = Det är redan så. Inget har ändrats.
consultation-done = <b>Ändrat.</b>
consultation-not-now = Inget har ändrats: det är redan gjort, eller så har någon ändrat något under tiden.
consultation-meanwhile = <b>Någon har ändrat det under tiden.</b> Inget av det har gått förlorat. Ska din ändring ersätta den andra?
frozen-slug = Kortnamnet får stå kvar som det är: länkar leder till det.
frozen-kind = Någon har redan röstat: det går inte längre att ändra om samrådet är för alla eller bara för medlemmar.
frozen-round-kind = Någon har redan röstat i den här omgången: dess typ får stå kvar som den är.
frozen-round = En omgång kan inte tas bort. Utan datum öppnar den inte.
frozen-country = Någon har redan röstat, eller så finns det förslag från det här landet: det kan inte tas bort.
frozen-age = Någon har redan röstat: åldersgränsen kan bara höjas.
frozen-opening = Det finns redan förslag som börjar med de här orden: de får stå kvar som de är.
frozen-version = Integritetspolicyns versionsnummer kan bara höjas.
frozen-voted = Någon har röstat sedan dess: omgången kan inte gå tillbaka.
frozen-published = Resultaten är publicerade. Så tar du tillbaka det: /round
button-rounds = Omgångar
notice-round =
    <b>Enligt tidsplanen: { $consultation }</b>

    { $round }: { $state }
member-welcome =
    <b>{ $question }</b>

    Välkommen till Polyphony. Ansvarig: { $organiser }. Här tillfrågas bara organisationens egna medlemmar. Du läser förslag från andra, ett i taget, och säger om du håller med.

    Det här är en automatisk tjänst: det är ett program som svarar dig. Ditt språk, din grupp och dina röster sparas först när du har samtyckt till det. Hur du slutar delta och vad vi vet om dig: /privacy

    <b>Vilket språk vill du använda?</b>
member-consent =
    <b>Ditt samtycke</b>

    Röster om offentliga förslag är politiska åsikter. Därför frågar vi dig innan vi sparar något.

    Om du samtycker sparar den ansvariga ({ $organiser }) dina röster, ditt språk och din grupp för det här samrådet. Din grupp: { $group }

    Din kod kan användas en gång. Med ditt samtycke markeras den som använd, och inget visar vilken kod som var din. Din identitet i den här appen krypteras och hålls åtskild från dina röster. Bara totalsiffror publiceras, aldrig vad en enskild person har röstat.

    Du måste vara minst { $age } år. Du kan när som helst återkalla ditt samtycke med /privacy, lika enkelt som du ger det. Frågor: { $contact }
member-code-prompt = <b>Det här samrådet är bara för medlemmar.</b> Skriv koden som du har fått; stora bokstäver och bindestreck spelar ingen roll.
member-code-wrong = Den koden känner vi inte till. Jämför den tecken för tecken med den du har fått.
member-code-used = Den koden är redan använd. Om det var du, i en annan app, kopplar du ihop de två apparna där med /link.
member-code-closed = Samrådet som koden hör till är inte öppet just nu.
button-code = Jag har en kod
member-author = – en annan medlem
member-country = Din grupp följer av din kod och kan inte ändras. Din grupp: { $group }
member-settings = Språk: { $language } · Grupp: { $group }
member-privacy = I det här samrådet ersätter din grupp ditt land. Din grupp: { $group }. Din kod är markerad som använd, och inget visar vilken som var din.
member-forget = Du kan inte delta igen med din kod: den förblir använd, så att ingen röstar två gånger.
member-results-all = <b>Resultat: alla grupper</b>
member-results-mine = Min grupp
member-results-everyone = Alla grupper
participation-button = Deltagande
countries-button = Per land, som bild
groups-button = Per grupp, som bild
participation-country = <b>Deltagande: { $country }</b>
participation-all = <b>Deltagande: alla länder</b>
participation-groups = <b>Deltagande: alla grupper</b>
participation-people = Personer som har deltagit
participation-votes = Röster per dag
participation-until = { $date } – personer: { $people }, röster: { $votes }, förslag: { $proposals }
participation-alt = En kurva över hur många som hade deltagit till och med varje dag, och rösterna varje dag.
participation-most = Flest röster på en dag: { $votes }
countries-title = Andel som håller med, per land
groups-title = Andel som håller med, per grupp
countries-votes = Röster
countries-note = Punkter: andelen som håller med. Streck: det intervall där andelen ligger med 95 % säkerhet.
countries-rest = Grupper i mitten som inte visas här: { $number }
web-choose-picture = Välj en bild
web-picture-sent = [Bild]
web-picture-sending = Bilden skickas …
picture-too-large = Bilden är för stor. Skicka en på högst { $limit } MB.
picture-broken = Bilden går inte att öppna: filen är skadad eller ofullständig. Skicka en annan.
picture-format = Det är ingen bild som går att använda. Skicka en JPEG, PNG eller WebP.
picture-large = Bilden har för många pixlar: bredd och höjd får tillsammans vara högst 10 000. Skicka en mindre bild.
picture-shape = Bilden är för lång och smal: den ena sidan får vara högst 20 gånger så lång som den andra. Skicka en annan.
digest-title = <b>Nyheter: { $question }</b>
digest-published = Resultaten är publicerade.
digest-new = Nya förslag att rösta om: { $number }
digest-people = Personer som har deltagit: { $people }
digest-people-here = Personer som har deltagit – { $country }: { $here }, alla länder: { $all }
digest-agreed = <b>De flesta håller med: { $country }</b>
digest-everywhere = <b>De flesta håller med: alla länder</b>
digest-divided = <b>Åsikterna går isär: { $country }</b>
digest-own = <b>Dina förslag</b>
digest-own-entry = Nr { $number }: { $proposal }
digest-line = { $share } håller med · röster: { $votes }
digest-few = röster: { $votes }
digest-machine = maskinöversättning
digest-note = Det här är förslag som du har röstat om.
digest-vote = Fortsätt rösta
digest-stop = Inga fler nyheter
privacy-messages = Du kan tillåta att vi skriver till dig: resultat, nya förslag och meddelanden från arrangören.
broadcast-footer = <i>Från { $organiser }. Med /stop slutar de här meddelandena.</i>
broadcast-stop = Stoppa de här meddelandena
broadcast-stopped = Noterat: du får inga fler meddelanden från arrangörer och inga fler resultat. Nyheter om dina egna förslag fortsätter. Med /settings ändrar du det.
command-broadcast = Skriv till många
broadcast-title = <b>Meddelanden till deltagare i { $consultation }</b>
broadcast-none = Inget meddelande har skickats än.
broadcast-line = Nr { $number }: { $state } · { $sent } av { $expected }
broadcast-state-waiting = väntar på sin tid
broadcast-state-running = skickas just nu
broadcast-state-paused = pausat
broadcast-state-done = skickat
broadcast-state-cancelled = avslutat i förtid
broadcast-new = Nytt meddelande
broadcast-go-on = Fortsätt skriva
broadcast-watch = Meddelande nr { $number }
broadcast-gone = Det meddelandet finns inte längre, eller så har det skickats.
broadcast-draft-title =
    <b>Ett meddelande till deltagare i { $consultation }</b>

    Ingenting skickas innan du har sett hur många som får det och bekräftat det.
broadcast-texts-in = Text: { $languages }
broadcast-texts-none = Text: ingen än
broadcast-texts-machine = Skrivet av en maskin, titta igenom det: { $languages }
broadcast-texts-waiting = En maskin skriver fortfarande: { $languages }
broadcast-texts-missing = Utan text; den som läser de här språken får inte meddelandet: { $languages }
broadcast-picture-there = Bild: ja
broadcast-picture-bare = Vad bilden visar är inte skrivet än: { $languages }
broadcast-where = Var: { $places }
broadcast-reads = Språk: { $languages }
broadcast-who = Till: { $who }
broadcast-everywhere = överallt
broadcast-every-language = alla
broadcast-who-all = Alla
broadcast-who-voted = De som har röstat
broadcast-who-not-voted = De som inte har röstat än
broadcast-who-proposed = De som har lämnat förslag
broadcast-who-silent = De som inte varit här på 14 dagar
broadcast-leads = Knapp: { $button }
broadcast-begins = Börjar: { $time }
broadcast-ends = Skickas inte längre efter: { $time }
broadcast-at-once = Genast
broadcast-no-end = Inget slut
broadcast-no-button = Ingen knapp
broadcast-zone = Tidszon: { $zone }
broadcast-texts = Text
broadcast-picture = Bild
broadcast-button = Knapp
broadcast-audience = Vilka som får det
broadcast-when = Början
broadcast-until = Slut
broadcast-preview = Titta på det
broadcast-send = Skicka …
broadcast-delete = Radera
broadcast-delete-yes = Ja, radera det
broadcast-delete-sure = Vill du radera det här meddelandet?
broadcast-deleted = Meddelandet är raderat. Ingenting har skickats.
broadcast-texts-choose = <b>Vilket språk vill du skriva på?</b>
broadcast-translate = Låt en maskin skriva resten
broadcast-translate-later = Översättningstjänsten här svarar för sent för meddelanden; skriv de andra språken själv.
broadcast-translating = En maskin skriver nu; du får veta när det är klart: { $languages }
broadcast-translated = Texter som en maskin har skrivit: { $number }. Titta igenom dem.
broadcast-untranslated = Skriv de här själv: { $languages }
broadcast-text-there = Det här är texten. Språk: { $language }
broadcast-text-out = Ta bort den
broadcast-text-ask =
    Skriv texten. Språk: { $language }

    Högst { $longest } tecken. De här taggarna får användas: { $tags }
broadcast-text-kept = Texten är sparad. Språk: { $language }
broadcast-text-empty = Det finns inget att läsa i den.
broadcast-text-long = Det är för långt: { $length } tecken. Det finns plats för { $longest }.
broadcast-fault =
    Ingenting har sparats: { $why }

    Tagg: <code>{ $tag }</code>
    Var: { $near }
broadcast-fault-unknown = den här taggen kan inte användas.
broadcast-fault-unfinished = den här taggen är inte färdigskriven.
broadcast-fault-attributes = bara namnet får stå i den här taggen.
broadcast-fault-link = en länk behöver en adress som börjar med https://
broadcast-fault-inside = den här taggen kan inte stå inuti en annan.
broadcast-fault-unopened = den här taggen avslutar något som inte har börjat.
broadcast-fault-crossed = den här taggen avslutar något annat än det som började senast.
broadcast-fault-unclosed = den här taggen avslutas aldrig.
broadcast-picture-ask = Skicka en bild: en JPEG, PNG eller WebP.
broadcast-picture-out = Ta bort bilden
broadcast-picture-long = Under en bild får texten ha högst { $longest } tecken. Bilden sparades inte, eftersom de här är längre: { $languages }
broadcast-picture-kept = Bilden är sparad.
broadcast-alt-ask =
    Vad visar bilden? Beskriv det i en eller två meningar, för dem som inte kan se den. Språk: { $language }

    Högst { $longest } tecken.
broadcast-alt-quoted = <i>{ $text }</i>
broadcast-button-choose = <b>Vart ska en knapp under meddelandet leda?</b>
broadcast-audience-note = Vi skriver bara till dem som har tillåtit meddelanden. Ingen väljs ut efter hur hen har röstat.
broadcast-countries = Länder
broadcast-groups = Grupper
broadcast-languages = Språk
broadcast-places-ask =
    Skriv var, med de här koderna, eller { $all } för överallt: { $codes }

    Med /broadcast får det vara som det är.
broadcast-languages-ask =
    Skriv språken, med de här koderna, eller { $all } för alla: { $codes }

    Med /broadcast får det vara som det är.
broadcast-code-unknown = Den koden finns inte: { $code }
broadcast-when-ask = <b>När ska det börja?</b>
broadcast-until-ask = <b>Efter vilken tid ska det inte skickas längre?</b>
broadcast-time-how =
    Skriv en dag och ett klockslag, till exempel 2030-11-30 17:00

    Tidszon: { $zone }
broadcast-time-none = Den tidpunkten finns inte eller är inte entydig.
broadcast-time-past = Den tiden har redan gått. Välj en som ligger framåt i tiden.
broadcast-time-order = Då skulle det sluta innan det börjar. Välj andra tider.
broadcast-no-text = Det finns ingen text än.
broadcast-preview-choose = <b>Vilket språk vill du se det på?</b>
broadcast-nobody = Ingen skulle få det här meddelandet.
broadcast-without-text = Utelämnade, eftersom det inte finns någon text på deras språk – { $languages }
broadcast-capped = Utelämnade, eftersom de har fått tillräckligt många meddelanden den här veckan: { $number }
broadcast-recipients = <b>Mottagare: { $number }</b>
broadcast-takes = Tar minst: { $span }
broadcast-night = Det skickas mellan { $from } och { $until }, efter klockan i varje land.
broadcast-others = Ett annat meddelande skickas just nu; båda tillsammans går inte fortare än ett.
broadcast-type-number =
    <b>För att skicka det skriver du antalet mottagare: { $number }</b>

    Skriver du något annat skickas ingenting.
broadcast-number-wrong = Ingenting har skickats: det är inte antalet mottagare. Rätt antal: { $number }
broadcast-begun = Nu börjar meddelande nr { $number } skickas.
broadcast-planned = Meddelande nr { $number } skickas när tiden är inne.
broadcast-number-title = <b>Meddelande nr { $number } till deltagare i { $consultation }</b>
broadcast-count-sent = Skickade: { $number }
broadcast-count-failed = Misslyckade: { $number }
broadcast-count-stopped = Har blockerat oss: { $number }
broadcast-count-unknown = Okänt om det kom fram: { $number }
broadcast-count-expired = För sent: { $number }
broadcast-count-cancelled = Inställda: { $number }
broadcast-count-capped = Har fått tillräckligt många meddelanden den här veckan: { $number }
broadcast-count-remaining = Återstår: { $number }
broadcast-rate = Meddelanden per sekund: { $number }
broadcast-left = Återstående tid: { $span }
broadcast-pause = Pausa
broadcast-resume = Fortsätt skicka
broadcast-end = Avsluta
broadcast-end-yes = Ja, avsluta det
broadcast-all = Alla meddelanden
broadcast-end-sure = Vill du avsluta meddelande nr { $number } för gott? Den som inte har fått det får det inte längre.
broadcast-not-now = Det går inte längre att göra.
broadcast-report = Rapport: { $state }. Antal personer det var avsett för: { $number }
broadcast-began = Började: { $time }
broadcast-ended = Slutade: { $time }
command-jobs = Det som körs enligt tidsplanen
jobs-title = <b>Det som körs enligt tidsplanen</b>
jobs-zone = Tidszon: { $zone }
jobs-none = Ingenting är inställt än. Det sker strax efter starten.
jobs-name = <b>{ $name }</b>
jobs-every = Intervall: { $span }
jobs-next = Nästa: { $time }
jobs-places = Länder: { $number }
jobs-now = Pågår sedan: { $time }
jobs-last = Senast: { $time }
jobs-count = Antal: { $number }
jobs-refresh = Uppdatera
job-announcements = Meddelanden till många
job-backup = Säkerhetskopiering
job-digest-daily = Nyheter, varje dag
job-digest-weekly = Nyheter, varje vecka
job-maintenance = Underhåll av databasen
job-news = Nya förslag till dem som väntar
job-nudges = Påminnelser till moderatorer
job-retention = Radering av gamla uppgifter
job-rounds = Omgångarnas datum
job-snapshots = Deltagande, dag för dag
job-translation = Översättning
job-outcome-done = klart
job-outcome-failed = misslyckades
job-outcome-skipped = utelämnat, eftersom det var för sent
job-note-made = Storlek: { $size } MB
job-note-sound = databasen är hel
job-note-analysed = databasens statistik är uppdaterad
job-note-damaged = det som lästes är skadat
job-note-disk-full = disken är full
job-note-not-written = det går inte att skriva i mappen
job-note-no-pg-dump = pg_dump är inte installerat
job-note-pg-dump = pg_dump rapporterade ett fel, som står i loggen
job-note-program-ended = programmet avslutades innan det var klart
job-note-stopped = någon stoppade det
command-signals = Röster som kom i vågor
job-signals = Röster som kom i vågor
job-note-apart = dessa röster räknas nu separat
signals-title = <b>Röster som kom i vågor</b>
signals-about = De här rösterna ser ut som om en enda person har lagt dem med många konton. De räknas separat tills någon beslutar något annat. Det kan vara fel: en skolklass röstar till exempel också tillsammans.
signals-none = Inga röster kom i en våg.
signals-wave = Våg { $number }
signals-name = <b>Våg { $number }</b> · { $consultation }
signals-when = { $since } – { $until }
signals-facts = { $country } · Personer: { $people } · Röster: { $votes }, varav om förslag som vi valt ut: { $served }
signals-signs = Ovanligt: { $signs }
signals-fast = snabba svar
signals-alike = samma svar
signals-new = många nya personer på en gång
signals-burst = många lika röster på en gång
signals-apart = De här rösterna räknas separat.
signals-count = De här rösterna räknas som alla andra.
signals-fixed = Resultaten är publicerade: ingenting ändras längre.
signals-most = Förslagen med flest av vågens röster:
signals-most-line = • Nr { $number } ({ $text }): håller med { $agree }, neutral { $neutral }, håller inte med { $disagree }
signals-sum = Totalt: håller med { $agree }, neutral { $neutral }, håller inte med { $disagree }
signals-if-count = Om dessa röster räknades som alla andra, bland de bästa förslagen:
signals-if-apart = Om dessa röster räknades separat, bland de bästa förslagen:
signals-move = • Nr { $number } ({ $text }): plats { $before } → { $after }
signals-no-move = Inget skulle ändras.
signals-more-moves = … och { $number } till
signals-follow = Några av rösterna flyttas fortfarande. Det tar några minuter.
signals-lead-only = En ledande moderator kan avgöra om de ska räknas.
signals-let-count = Låt dem räknas
signals-set-apart = Räkna separat igen
signals-confirm-count = Ja, låt dem räknas
signals-confirm-apart = Ja, räkna dem separat
signals-show = Visa vågorna
signals-ask-count = Ska rösterna i våg { $number } räknas som alla andra? Personer: { $people }. Röster: { $votes }. Du kan låta dem räknas separat igen tills resultaten har publicerats.
signals-ask-apart = Ska rösterna i våg { $number } räknas separat? Personer: { $people }. Röster: { $votes }. Du kan låta dem räknas som alla andra igen tills resultaten har publicerats.
signals-done-count = Rösterna i våg { $number } räknas som alla andra. I en stor våg följer de sista inom några minuter.
signals-done-apart = Rösterna i våg { $number } räknas separat. I en stor våg följer de sista inom några minuter.
signals-already = Det har redan avgjorts. Så här ser det ut.
signals-gone = Den vågen finns inte.
notice-wave =
    <b>Röster kom i en våg: { $consultation }</b>

    De ser ut som om en enda person har lagt dem med många konton, och räknas separat. Titta gärna på dem; en ledande moderator kan låta dem räknas.
page-results = Resultat
page-description = Vad människor i Europa tycker: ”{ $question }”
page-skip = Gå till innehållet
page-parts = Delar av resultaten
page-countries = Länder
page-themes = Teman
page-groups = Åsiktsgrupper
page-exposure = Rättvis synlighet
page-all = Hela rangordningen
page-data = Data och metod
page-chat = Öppna chatten
page-people =
    { $people ->
        [one] { $people } person
       *[other] { $people } personer
    }
page-votes =
    { $votes ->
        [one] { $votes } röst
       *[other] { $votes } röster
    }
page-published = Publicerat: { $date }
page-notes = Så läser du resultaten
page-note-interval = Intervallet innehåller den sanna andelen med 95 % säkerhet.
page-note-served = Bara röster om förslag som vi valt ut åt deltagarna avgör platserna.
page-note-linked =
    { $votes ->
        [one] { $votes } röst kom via en delad länk. Den räknas separat och ändrar ingen plats.
       *[other] { $votes } röster kom via delade länkar. De räknas separat och ändrar ingen plats.
    }
page-note-apart =
    { $votes ->
        [one] { $votes } röst kom i en plötslig våg. Den räknas separat och ändrar ingen plats.
       *[other] { $votes } röster kom i plötsliga vågor. De räknas separat och ändrar ingen plats.
    }
page-note-translated = Där det anges har en maskin översatt. Originalet finns på sidan för varje förslag.
page-place = Plats
page-proposal = Förslag
page-range = Intervall
page-votes-number = Röster
page-country = Land
page-language = Språk
page-people-number = Personer
page-proposals = Förslag
page-zone = Resultat
page-theme = Tema
page-theme-none = Utan tema
page-zone-consensus = Konsensus
page-zone-rejection = Motstånd
page-zone-limbo = Få tydliga åsikter
page-zone-controversy = Delade åsikter
page-few = få
page-agenda-plot = Andel som håller med, med intervall
page-agenda-seen = För varje plats en punkt vid andelen som håller med och ett streck längs intervallet. Tabellen visar samma siffror.
page-countries-plot = Andel som håller med, per land
page-countries-seen = En punkt vid andelen som håller med för varje land. Tabellen visar samma siffror.
page-countries-each = Personer, röster och förslag per land
page-country-likes = Störst stöd: { $country }
page-bars-seen = En stapel för varje rad. Tabellen visar samma siffror.
page-themes-plot = Förslag med konsensus, per tema
page-themes-note = Stapeln är andelen av förslagen med tillräckligt många röster.
page-told = Med tillräckligt många röster
page-groups-note = De som röstar lika står nära varandra. Varje märke är flera personer: ju större, desto fler.
page-groups-seen = En karta där de som röstar lika står nära varandra, varje grupp med en egen form och bokstav.
page-groups-none = Det finns inte tillräckligt många röster för en karta över åsikterna.
page-group = Grupp { $letter }
page-group-agrees = Håller med mer än de andra
page-group-disagrees = Är mer emot än de andra
page-group-here = Den här gruppen
page-group-others = De andra
page-together = Alla grupper håller med
page-marks = Märkena på kartan
page-exposure-promised =
    { $votes ->
        [one] Varje förslag lovades minst { $votes } röst.
       *[other] Varje förslag lovades minst { $votes } röster.
    }
page-exposure-reached = Så många förslag fick det: { $reached } av { $count }.
page-exposure-gini = Ginikoefficient för rösterna: { $value } (0: alla förslag har lika många).
page-spread-plot = Hur många förslag som har hur många röster
page-halves-plot = Röster i genomsnitt: tidiga och sena förslag
page-part-all = Alla
page-part-early = Godkända tidigt
page-part-late = Godkända sent
page-mean = Röster i genomsnitt
page-least = Minst antal röster
page-reached = Med det utlovade antalet
page-number = Sida { $page } av { $pages }
page-answers = Vad människor svarade
page-original = Med förslagsställarens egna ord
page-among = Om andra hade tillfrågats skulle förslaget vara bland de bästa i { $share } av fallen.
page-method = Så räknades det
page-method-place = Platserna följer intervallets nedre gräns: stort stöd från få personer räcker inte.
page-licence = Du får använda data fritt om du anger källan.
page-downloads = Ladda ner
page-file-exposure = Röster om varje förslag (CSV)
page-file-report = Alla siffror på dessa sidor (JSON)
page-file-open = Öppna data med enskilda röster, utan namn (ZIP)
page-verify = Vem som helst kan kontrollera ZIP-filen med detta kommando:
page-variants = Om det hade räknats på annat sätt
page-variant-light = Utan de mest aktiva
page-variant-alike = De som röstar nästan lika, räknade en gång
page-variant-all = Med röster via länkar
page-variant-people = Berörda personer
page-entered = Skulle komma in
page-left = Skulle falla bort
page-missing = Det finns inga resultat här
page-missing-why = Kanske är de inte publicerade än, eller inte längre.
page-soon = Resultaten håller på att sammanställas
page-soon-why = Kom gärna tillbaka om en minut.
page-away = Resultaten kan inte visas just nu
export-open-data = Öppna data: { $name }, omgång { $place }
export-open-data-file = Den här filen innehåller öppna data från { $name }, omgång { $place }.
export-open-data-large = Öppna data från { $name }, omgång { $place }, är en fil på { $size } MB. Den är för stor för den här chatten.
export-open-data-page = Alla kan ladda ner den här: { $address }
export-open-data-members = Det här samrådet är bara för medlemmar, så filen finns inte på någon offentlig sida. Den som driver tjänsten kan ge dig den. Filens namn: { $file }
export-open-data-check =
    Filens SHA-256: <code>{ $sum }</code>

    Så kontrollerar du filen: <code>polyphony verify { $file }</code>
export-open-data-waiting = Öppna data från { $name }, omgång { $place }, håller på att skapas. Försök igen om några minuter.
theme-suggested = ★ är bara ett tips, utifrån likhet med förslag som redan har ett tema. Du bestämmer.
