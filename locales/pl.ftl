welcome =
    <b>{ $question }</b>

    Witamy w Polyphony. To konsultacje obywatelskie, które prowadzi { $organiser }. Czytają Państwo po jednej propozycji innych obywateli i mówią, czy się z nią zgadzają.

    To usługa automatyczna: odpowiada program. Państwa język, kraj i głosy zapisujemy dopiero po wyrażeniu zgody. Jak zrezygnować i co o Państwu wiemy: /privacy

    <b>W jakim języku mamy rozmawiać?</b>
welcome-language = <b>W jakim języku mamy rozmawiać?</b>
language-set = Rozmawiamy teraz po polsku.
country-question = <b>W którym kraju Państwo mieszkają?</b> Głosują Państwo razem z obywatelami tego kraju.
country-set = Państwa kraj: { $country }
country-not-open = Kraj: { $country }. Te konsultacje się tam nie odbywają. Można wybrać inny kraj lub zajrzeć tu później.
consent-request =
    <b>Państwa zgoda</b>

    Głosy na temat publicznych propozycji wyrażają poglądy polityczne. Dlatego pytamy, zanim cokolwiek zapiszemy.

    Jeśli wyrażą Państwo zgodę, { $organiser } zapisze Państwa głosy, język i kraj na potrzeby tych konsultacji. Państwa tożsamość w tej aplikacji jest zaszyfrowana i przechowywana oddzielnie od głosów. Publikowane są tylko wyniki zbiorcze, nigdy głosy pojedynczej osoby.

    Trzeba mieć co najmniej { $age } lat. Zgodę można wycofać w każdej chwili, równie łatwo, jak się ją wyraża, poleceniem /privacy. Pytania: { $contact }
consent-yes = Wyrażam zgodę i mam co najmniej { $age } lat
consent-no = Nie, dziękuję
consent-thanks = Dziękujemy. Oto pierwsza propozycja.
consent-declined =
    W porządku. Nie zapisaliśmy żadnych danych o Państwu, a to, co było potrzebne do tej rozmowy, usuniemy w ciągu doby.

    W razie zmiany zdania wystarczy napisać /start.
consent-needed = Aby można było głosować, potrzebujemy Państwa zgody.
no-consultation = Obecnie nie trwają żadne konsultacje. Zapraszamy ponownie później.
link-unknown = Ten link już nigdzie nie prowadzi, więc zaczynamy od początku.

card-proposal = <b>{ $proposal }</b>
card-author = – propozycja obywatelska, { $country }
vote-agree = Zgadzam się
vote-neutral = Neutralnie
vote-disagree = Nie zgadzam się
skip = Pomiń
more = Więcej
change-vote = Zmień mój ostatni głos
last-vote-agree = <i>Ostatni głos: zgadzają się Państwo z propozycją „{ $proposal }”. Można dodać, dlaczego:</i>
last-vote-neutral = <i>Ostatni głos: mają Państwo neutralne zdanie o propozycji „{ $proposal }”. Można dodać, dlaczego:</i>
last-vote-disagree = <i>Ostatni głos: nie zgadzają się Państwo z propozycją „{ $proposal }”. Można dodać, dlaczego:</i>
reason-favourite = Moja ulubiona
reason-doable = Da się zrobić
reason-obvious = To oczywiste
reason-no-way = Absolutnie nie
reason-unrealistic = Nierealne
reason-empty = Puste słowa
reason-not-understood = Nie rozumiem
reason-no-opinion = Nie mam zdania
reason-indifferent = Wszystko mi jedno

recorded-agree = Zapisano głos: „Zgadzam się”.
recorded-neutral = Zapisano głos: „Neutralnie”.
recorded-disagree = Zapisano głos: „Nie zgadzam się”.
recorded-share =
    { $votes ->
        [one] Łącznie { $votes } głos, z czego { $share } to „Zgadzam się”.
        [few] Łącznie { $votes } głosy, z czego { $share } to „Zgadzam się”.
        [many] Łącznie { $votes } głosów, z czego { $share } to „Zgadzam się”.
       *[other] Łącznie { $votes } głosu, z czego { $share } to „Zgadzam się”.
    }
already-agree = Głos „Zgadzam się” był już zapisany. Liczy się jeden raz.
already-neutral = Głos „Neutralnie” był już zapisany. Liczy się jeden raz.
already-disagree = Głos „Nie zgadzam się” był już zapisany. Liczy się jeden raz.
changed-agree = Zmieniono głos na: „Zgadzam się”.
changed-neutral = Zmieniono głos na: „Neutralnie”.
changed-disagree = Zmieniono głos na: „Nie zgadzam się”.
withdrawn = Państwa głos został usunięty.
skipped = Pominięto. Pominięcie nie liczy się jako głos neutralny.
reason-noted = Zapisano. Dziękujemy.
reason-removed = Cofnięto.

change-agree = Państwa głos: <b>zgadzam się</b>. Propozycja: „{ $proposal }”
change-neutral = Państwa głos: <b>neutralnie</b>. Propozycja: „{ $proposal }”
change-disagree = Państwa głos: <b>nie zgadzam się</b>. Propozycja: „{ $proposal }”
change-question = Jaki ma być teraz ten głos?
withdraw-vote = Usuń mój głos
back = Wróć
nothing-to-change = Nie ma jeszcze głosu, który można zmienić.

summary =
    { $count ->
        [one] <b>Wyświetliliśmy już { $count } propozycję.</b>
        [few] <b>Wyświetliliśmy już { $count } propozycje.</b>
        [many] <b>Wyświetliliśmy już { $count } propozycji.</b>
       *[other] <b>Wyświetliliśmy już { $count } propozycji.</b>
    }
summary-counts = Zgadzam się: { $agree } · Neutralnie: { $neutral } · Nie zgadzam się: { $disagree } · Pominięte: { $skipped }
summary-question = Czy chcą Państwo kontynuować?
go-on = Dalej
stop = Na razie wystarczy
stopped = Dziękujemy za udział. Państwa głosy pozostają zapisane. Aby kontynuować, wystarczy nacisnąć przycisk lub napisać /start.
nothing-left = <b>To już wszystkie propozycje, nad którymi mogą Państwo głosować.</b> Dziękujemy!
nothing-left-offer = Czy mamy napisać, jeden raz, gdy pojawią się nowe? W każdej chwili można to wyłączyć poleceniem /privacy.
tell-me = Tak, proszę o wiadomość
do-not-tell-me = Proszę do mnie nie pisać
tell-me-set = Dobrze: napiszemy jeden raz, gdy pojawią się nowe propozycje.
tell-me-off = Dobrze: nie będziemy pisać.
tell-me-message = Są nowe propozycje od innych obywateli. Czy chcą je Państwo zobaczyć?

more-title = <b>Co chcą Państwo zrobić?</b>
button-language = Język
button-country = Kraj
button-privacy = Prywatność
button-help = Pomoc
help =
    <b>Jak to działa</b>

    Pokazujemy po jednej propozycji. Prosimy nacisnąć „Zgadzam się”, „Neutralnie” lub „Nie zgadzam się” albo pominąć propozycję. Można też wpisać słowa z przycisku lub jego numer: 1, 2, 3…

    Głosy innych osób widać dopiero po oddaniu własnego głosu. Swój głos można zmienić lub usunąć.

    /start – dalsze głosowanie
    /language – zmiana języka
    /country – zmiana kraju
    /privacy – co zapisujemy i jak zrezygnować
    /help – ten tekst
privacy =
    <b>Prywatność</b>

    Te konsultacje prowadzi { $organiser }. Odpowiada program, a nie człowiek.

    Za Państwa zgodą zapisujemy: głosy, język, kraj oraz to, które propozycje zostały wyświetlone. Państwa tożsamość w tej aplikacji jest zaszyfrowana i można ją odnaleźć tylko za pomocą tajnego klucza. Głosy są zapisywane pod numerem, bez Państwa tożsamości. Nie zapisujemy imienia, nazwiska, nazwy użytkownika ani zdjęcia i publikujemy tylko wyniki zbiorcze.

    Bez Państwa zgody przechowujemy tylko stan tej rozmowy, najwyżej przez jedną dobę.

    Pytania i skargi: { $contact }
privacy-consent = Data wyrażenia zgody: { $date }.
privacy-no-consent = Nie wyrażono zgody.
privacy-tell-me = Napiszemy jeden raz, gdy pojawią się nowe propozycje.
privacy-withdraw = Wycofaj moją zgodę
withdraw-question = <b>Czy wycofać zgodę?</b> Państwa głosy, język, kraj i zaszyfrowana tożsamość zostaną wtedy od razu usunięte. Tego nie można cofnąć.
withdraw-yes = Usuń wszystko
withdraw-no = Zachowaj wszystko
withdraw-done = Wszystkie dane o Państwu zostały usunięte. Dziękujemy za udział. Aby kiedyś zacząć od nowa, wystarczy napisać /start.

command-start = Głosowanie nad propozycjami
command-language = Zmiana języka
command-country = Zmiana kraju
command-privacy = Co zapisujemy i jak zrezygnować
command-help = Jak to działa

not-understood = Przepraszamy, program nie rozpoznał tej odpowiedzi. Można nacisnąć przycisk lub wpisać jego numer:
not-text = Program odczytuje tylko tekst i przyciski. Aby zobaczyć, jak to działa, wystarczy napisać /help.
button-old = Ten przycisk już nie działa. Oto bieżące miejsce w rozmowie.
proposal-unknown = Ta propozycja nie istnieje lub nie została Państwu pokazana. Oto następna.
proposal-closed = Głosowanie nad tą propozycją już się zakończyło, więc nic się nie zmieniło. Oto następna.
proposal-own = To Państwa własna propozycja. Głosują nad nią inni.
try-again = Tym razem się nie udało i nic nie zapisano. Prosimy spróbować ponownie za minutę.
too-long = Ta wiadomość jest za długa. Największa liczba znaków: { $limit }.
too-fast = To było bardzo szybko. Prosimy chwilę poczekać i spróbować ponownie.
group-only-private = Głosowanie odbywa się z każdą osobą osobno. Prosimy napisać w rozmowie prywatnej.
open-private = Przejdź do rozmowy prywatnej

web-title = Polyphony – konsultacje obywatelskie
web-description = Prosimy przeczytać propozycje innych obywateli i powiedzieć, czy się Państwo z nimi zgadzają.
web-conversation = Rozmowa
web-message = Państwa wiadomość
web-send = Wyślij
web-you = Ja
web-service = Polyphony
web-connecting = Łączenie…
web-reconnecting = Połączenie zostało przerwane. Próbujemy ponownie…
web-connected = Połączono
web-skip-to-message = Przejdź do pola wiadomości
web-noscript = Ta rozmowa wymaga JavaScriptu. Można też wziąć udział w komunikatorze.
