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

    /start – fortsätt rösta
    /language – byt språk
    /country – byt land
    /privacy – vad som sparas och hur du slutar delta
    /help – den här texten
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
withdraw-question = <b>Vill du återkalla ditt samtycke?</b> Dina röster, ditt språk, ditt land och din krypterade identitet raderas då genast. Det går inte att ångra.
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
