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
button-propose = Napisz propozycję
propose-invite = A może mają Państwo własny pomysł? Można go przedstawić innym obywatelom.
propose-prompt =
    <b>Prosimy napisać swoją propozycję</b>

    Każda propozycja zaczyna się od słów „{ $opening } …”. Prosimy napisać ciąg dalszy: jeden pomysł, własnymi słowami, od { $shortest } do { $longest } znaków.
propose-edit-prompt = <b>Prosimy napisać nową wersję.</b> Dotychczasowy tekst:
propose-closed = Obecnie nie można wysyłać propozycji. Nadal można głosować.
propose-too-short =
    { $count ->
        [one] To tylko { $count } znak. Potrzeba co najmniej { $shortest }.
        [few] To tylko { $count } znaki. Potrzeba co najmniej { $shortest }.
        [many] To tylko { $count } znaków. Potrzeba co najmniej { $shortest }.
       *[other] To tylko { $count } znaku. Potrzeba co najmniej { $shortest }.
    }
propose-too-long =
    { $count ->
        [one] To { $count } znak, a dozwolonych jest najwyżej { $longest }. Prosimy skrócić tekst.
        [few] To { $count } znaki, a dozwolonych jest najwyżej { $longest }. Prosimy skrócić tekst.
        [many] To { $count } znaków, a dozwolonych jest najwyżej { $longest }. Prosimy skrócić tekst.
       *[other] To { $count } znaku, a dozwolonych jest najwyżej { $longest }. Prosimy skrócić tekst.
    }
propose-language = <b>W jakim języku jest napisana ta propozycja?</b>
other-language = Inny język
propose-similar = <b>Ktoś zaproponował już coś podobnego.</b> Można zagłosować nad jedną z tych propozycji albo mimo to wysłać swoją.
propose-vote-on = Głosuj nad nr { $number }
propose-all-the-same = Mimo to wyślij moją
propose-repeat = <b>Taka propozycja już jest.</b> Można nad nią zagłosować:
propose-own-repeat = Ta propozycja została już przez Państwa wysłana. Polecenie /mine pokazuje, co się z nią stało.
propose-facts = Język: { $language } · Znaki: { $count } z { $longest }
propose-preview-note = Zanim zobaczą ją inni, przeczyta ją moderator. Imię i nazwisko nie są pokazywane. Wysłać?
propose-send = Wyślij
propose-edit = Zmień
cancel = Anuluj
propose-cancelled = Szkic został usunięty.
propose-limit =
    { $count ->
        [one] W ciągu ostatnich 24 godzin wysłali Państwo { $count } propozycję i to jest limit. Następną można wysłać od: { $time }. Szkic pozostaje zapisany.
        [few] W ciągu ostatnich 24 godzin wysłali Państwo { $count } propozycje i to jest limit. Następną można wysłać od: { $time }. Szkic pozostaje zapisany.
        [many] W ciągu ostatnich 24 godzin wysłali Państwo { $count } propozycji i to jest limit. Następną można wysłać od: { $time }. Szkic pozostaje zapisany.
       *[other] W ciągu ostatnich 24 godzin wysłali Państwo { $count } propozycji i to jest limit. Następną można wysłać od: { $time }. Szkic pozostaje zapisany.
    }
propose-sent =
    <b>Dziękujemy. Państwa propozycja ma numer { $number }.</b>

    Najpierw przeczyta ją moderator. Powiadomimy Państwa o decyzji. Polecenie /mine pokazuje wszystkie Państwa propozycje.
propose-offer = Przepraszamy, program tego nie zrozumiał. Jeśli to ma być propozycja, możemy z nią przejść dalej.
propose-offer-yes = To jest propozycja
check-refused = <b>W tej postaci propozycji nie można wysłać.</b> Prosimy napisać ją jeszcze raz:
check-flagged = Uwaga, moderator przyjrzy się temu dokładnie:
check-link = Prosimy pominąć adresy stron i linki.
check-email = Prosimy pominąć adresy e-mail.
check-phone = Prosimy pominąć numery telefonów.
check-handle = Prosimy pominąć nazwy użytkowników (@…).
check-hashtag = Prosimy pominąć hasztagi (#…).
check-capitals = Prosimy nie pisać wszystkiego wielkimi literami.
check-invisible = Tekst zawiera niewidoczne znaki. Prosimy wpisać go ponownie.
check-scripts = Prosimy nie mieszać w jednym słowie liter z różnych alfabetów.
check-repeated = Prosimy nie powtarzać wiele razy tego samego znaku.
check-word-refused = Tekst zawiera słowo, które jest tu niedozwolone.
check-word-flagged = Tekst zawiera słowo, które może kogoś zranić.
check-alphabet = Tekst nie jest napisany alfabetem swojego języka.
check-repeated-word = Tekst powtarza wiele razy to samo słowo.
button-mine = Moje propozycje
mine-title = <b>Państwa propozycje</b>
mine-none = Nie ma jeszcze żadnej wysłanej propozycji.
mine-entry = <b>Nr { $number }</b> · { $state }
state-waiting = czeka na moderatora
state-accepted = przyjęta
state-refused = nieprzyjęta
state-withdrawn = wycofana
state-merged = połączona z inną
state-hidden = ukryta, dopóki nie sprawdzi jej moderator
mine-votes-few =
    { $votes ->
        [one] na razie { $votes } głos
        [few] na razie { $votes } głosy
        [many] na razie { $votes } głosów
       *[other] na razie { $votes } głosu
    }
mine-withdraw = Wycofaj nr { $number }
mine-withdrawn = Państwa propozycja nr { $number } została wycofana.
mine-withdraw-late = Ktoś już nad nią zagłosował, więc nie można jej wycofać.
older = Starsze
notice-accepted = Państwa propozycja nr { $number } została przyjęta. Inni obywatele mogą już nad nią głosować.
notice-refused = Państwa propozycja nr { $number } nie została przyjęta. Powód: { $reason }
notice-merged = Państwa propozycja nr { $number } mówi to samo co nr { $other }. Odtąd głosuje się nad tamtą.
notice-hidden = Państwa propozycja nr { $number } została zgłoszona. Jest ukryta, dopóki nie sprawdzi jej moderator.
notice-restored = Moderator sprawdził Państwa propozycję nr { $number }. Jest znów widoczna.
notice-milestone =
    { $votes ->
        [one] Państwa propozycja nr { $number } otrzymała { $votes } głos.
        [few] Państwa propozycja nr { $number } otrzymała { $votes } głosy.
        [many] Państwa propozycja nr { $number } otrzymała { $votes } głosów.
       *[other] Państwa propozycja nr { $number } otrzymała { $votes } głosu.
    }
refusal-incomprehensible = Jest niezrozumiała.
refusal-off-topic = Nie odpowiada na pytanie tych konsultacji.
refusal-partisan = Opowiada się za partią lub osobą albo przeciw niej.
refusal-unlawful = Jest niezgodna z prawem.
refusal-advertising = To reklama.
refusal-several-ideas = Zawiera kilka pomysłów. Prosimy wysłać je pojedynczo.
refusal-wrong-language = Jest napisana w innym języku niż podany.
refusal-rude = Jest obraźliwa.
refusal-out-of-reach = Dotyczy czegoś, czego te konsultacje nie mogą zmienić.
refusal-already-proposed = Taka propozycja już jest.
refusal-test = Wygląda na próbę.
refusal-other = Jest niezgodna z zasadami tych konsultacji.
button-report = Zgłoś tę propozycję
report-question = <b>Co jest nie tak z tą propozycją?</b>
report-illegal = Jest nielegalna
report-offensive = Jest obraźliwa
report-personal-data = Dane osobowe
report-wrong-language = Niewłaściwy język
report-bad-translation = Złe tłumaczenie
report-duplicate = Już taka jest
report-other = Coś innego
report-sentence = Prosimy napisać w jednej wiadomości, co jest nie tak (najwyżej { $limit } znaków).
report-received = <b>Dziękujemy. Zgłoszenie ma numer { $number }.</b> Moderator je sprawdzi, a my powiadomimy Państwa o wyniku.
report-already = Ta propozycja została już przez Państwa zgłoszona. Zgłoszenie ma numer { $number }.
report-nothing = W tej chwili nie ma propozycji do zgłoszenia.
notice-report-removed = Zgłoszenie nr { $number }: moderator usunął propozycję. Dziękujemy.
notice-report-kept = Zgłoszenie nr { $number }: moderator sprawdził propozycję. Pozostaje ona bez zmian.
button-share = Udostępnij
share-proposal = <b>Tę propozycję można udostępnić</b>, korzystając z tego linku:
share-consultation = <b>Te konsultacje można udostępnić</b>, korzystając z tego linku:
share-send = Wyślij do czatu
share-question = A co Państwo o tym myślą?
share-vote = Wyraź opinię
share-open = Otwórz konsultacje
link-elsewhere = Nad tą propozycją głosuje się w innym kraju.
web-copied = Link został skopiowany.
button-results = Wyniki
results-country = <b>Wyniki: { $country }</b>
results-all = <b>Wyniki: wszystkie kraje</b>
results-agreed = <b>Większość się zgadza</b>
results-divided = <b>Zdania są podzielone</b>
results-rejected = <b>Większość się nie zgadza</b>
results-line =
    { $votes ->
        [one] zgadza się { $share } (od { $low } do { $high }), { $votes } głos
        [few] zgadza się { $share } (od { $low } do { $high }), { $votes } głosy
        [many] zgadza się { $share } (od { $low } do { $high }), { $votes } głosów
       *[other] zgadza się { $share } (od { $low } do { $high }), { $votes } głosu
    }
results-none = Nie ma jeszcze czego pokazać. Wynik propozycji widać po oddaniu własnego głosu, gdy głosów jest co najmniej { $limit }.
results-note = To propozycje, nad którymi Państwo głosowali. W nawiasie: przedział, w którym wynik mieści się z 95-procentową pewnością.
results-published = Konsultacje się zakończyły, a to są ich wyniki. W nawiasie: przedział, w którym wynik mieści się z 95-procentową pewnością.
results-my-country = Mój kraj
results-all-countries = Wszystkie kraje
results-picture = Jako obraz
picture-alt = Paski z udziałem głosów za, neutralnych i przeciw.
privacy-retention =
    { $count ->
        [one] Wszystkie dane o Państwu zostaną usunięte { $count } dzień po zakończeniu konsultacji. Głosy będą się nadal liczyć, bez żadnego powiązania z Państwem.
        [few] Wszystkie dane o Państwu zostaną usunięte { $count } dni po zakończeniu konsultacji. Głosy będą się nadal liczyć, bez żadnego powiązania z Państwem.
        [many] Wszystkie dane o Państwu zostaną usunięte { $count } dni po zakończeniu konsultacji. Głosy będą się nadal liczyć, bez żadnego powiązania z Państwem.
       *[other] Wszystkie dane o Państwu zostaną usunięte { $count } dnia po zakończeniu konsultacji. Głosy będą się nadal liczyć, bez żadnego powiązania z Państwem.
    }
privacy-backups = Kopie zapasowe, które zawierają jeszcze usunięte dane, są po pewnym czasie niszczone. Liczba dni: { $days }
privacy-changed = <b>Zmieniła się informacja o prywatności.</b> Prosimy ponownie zdecydować o udziale.
privacy-publish = Mogą nam Państwo pozwolić opublikować swoje głosy jako otwarte dane, pod losowym numerem i bez tożsamości.
privacy-commands =
    /export – plik ze wszystkimi danymi o Państwu
    /forget – usunięcie wszystkich danych o Państwu
allow-contact = Wiadomości o wynikach
allow-publish = Moje głosy jako otwarte dane
allowed = Zanotowano. W każdej chwili można to cofnąć.
not-allowed = Zanotowano. To już nie jest dozwolone.
button-export = Wszystko o mnie
export-done = Ten plik zawiera wszystko, co o Państwu zapisaliśmy.
export-download = Pobierz plik
forget-question =
    <b>Czy chcą Państwo zrezygnować?</b>

    Od razu usuwamy: tożsamość w tej aplikacji, język, kraj i ustawienia, to, co Państwo widzieli, szkice oraz propozycje, które jeszcze czekają na moderatora. Przyjęte propozycje pozostają, bez żadnego powiązania z Państwem.

    Co ma się stać z Państwa głosami?
forget-with-votes = Usuń także moje głosy
forget-keep-votes = Niech moje głosy nadal się liczą
forget-sure-with-votes = <b>Na pewno?</b> Wszystkie dane o Państwu zostaną usunięte, a głosy przestaną się liczyć. Tego nie da się cofnąć.
forget-sure-keep-votes = <b>Na pewno?</b> Wszystkie dane o Państwu zostaną usunięte. Głosy będą się nadal liczyć, bez żadnego powiązania z Państwem. Tego nie da się cofnąć.
demographic-intro = <b>Jedno pytanie o Państwa, nieobowiązkowe.</b> Odpowiedź jest liczona bez żadnego powiązania z Państwem.
demographic-age = Ile mają Państwo lat?
demographic-gender = Co do Państwa pasuje?
demographic-area = Gdzie Państwo mieszkają?
gender-woman = Kobieta
gender-man = Mężczyzna
gender-other = Żadne z powyższych
area-city = W dużym mieście
area-town = W małym mieście
area-village = Na wsi
demographic-skip = Wolę nie mówić
demographic-thanks = Dziękujemy za odpowiedź.
button-link = Połącz inną aplikację
link-offer = <b>W kilku aplikacjach można uczestniczyć jako jedna osoba.</b> Prosimy napisać to w drugiej aplikacji w ciągu dziesięciu minut:
link-prompt = Jeśli mają już Państwo kod z drugiej aplikacji, prosimy napisać go tutaj.
link-question =
    <b>Połączyć ten czat z drugim?</b>

    Oba będą wtedy należeć do jednej osoby: kto korzysta z drugiego czatu, widzi Państwa głosy i może je zmienić. Prosimy kontynuować tylko wtedy, gdy drugi czat należy do Państwa. Jeśli nad jakąś propozycją zagłosowano dwa razy, liczy się późniejszy głos.
link-yes = Tak, połącz
link-no = Nie
link-done = Oba czaty należą teraz do jednej osoby.
link-wrong = Ten kod jest nieznany lub wygasł. Nowy można otrzymać w drugiej aplikacji poleceniem /link.
link-same = Ten kod otrzymali Państwo tutaj. Prosimy napisać go w drugiej aplikacji.
button-settings = Ustawienia
settings-title = <b>Ustawienia</b>
settings-place = Język: { $language } · Kraj: { $country }
settings-notices-note = Wiadomości o własnych propozycjach i zgłoszeniach:
settings-digest-note = Wyniki i nowe propozycje:
settings-quiet-note = Nocą, między { $from } a { $until }, nic nie piszemy.
digest-never = Nigdy
digest-weekly = Co tydzień
digest-daily = Codziennie
settings-notices = Powiadamiaj od razu
settings-quiet = Cisza nocna
settings-stop = Zatrzymaj wszystkie wiadomości
settings-saved = Zapisano.
stopped-all = Dobrze: nie będziemy już pisać, chyba że napiszą Państwo do nas. Głosy pozostają. Polecenie /settings to zmienia, a /forget usuwa wszystko.
command-propose = Napisz propozycję
command-mine = Moje propozycje
command-results = Z czym ludzie się zgadzają
command-settings = Język, kraj, wiadomości
command-export = Plik ze wszystkimi danymi o mnie
command-forget = Usuń wszystkie dane o mnie
command-link = Udział w kilku aplikacjach
rules-title =
    <b>Zasady tych konsultacji</b>

    Każdą propozycję, zanim zobaczą ją inni, czyta człowiek, a nie program. Propozycja nie zostaje przyjęta w jednym z tych przypadków:
rules-note =
    { $limit ->
        [one] Każdy może zgłosić propozycję. Gdy zrobi to { $limit } osoba, zostaje automatycznie ukryta, dopóki nie sprawdzi jej moderator. O każdej decyzji i jej powodzie powiadamiamy osobę, która ją napisała.
        [few] Każdy może zgłosić propozycję. Gdy zrobią to { $limit } osoby, zostaje automatycznie ukryta, dopóki nie sprawdzi jej moderator. O każdej decyzji i jej powodzie powiadamiamy osobę, która ją napisała.
        [many] Każdy może zgłosić propozycję. Gdy zrobi to { $limit } osób, zostaje automatycznie ukryta, dopóki nie sprawdzi jej moderator. O każdej decyzji i jej powodzie powiadamiamy osobę, która ją napisała.
       *[other] Każdy może zgłosić propozycję. Gdy zrobi to { $limit } osoby, zostaje automatycznie ukryta, dopóki nie sprawdzi jej moderator. O każdej decyzji i jej powodzie powiadamiamy osobę, która ją napisała.
    }
statement-rule = To zasada nr { $number } z naszych /rules.
statement-person = Zdecydował o tym człowiek, a nie program.
statement-automated = Stało się to automatycznie. Sprawdzi to człowiek.
queue-facts = Nr { $number } · { $language } · { $country } · czeka od: { $time }
queue-new = Powód: nowa propozycja.
queue-flagged = Powód: nowa propozycja, oznaczona automatycznie:
queue-reported =
    { $count ->
        [one] Powód: { $count } zgłoszenie.
        [few] Powód: { $count } zgłoszenia.
        [many] Powód: { $count } zgłoszeń.
       *[other] Powód: { $count } zgłoszenia.
    }
queue-author = Inne propozycje tej samej osoby – przyjęte: { $accepted }, nieprzyjęte: { $refused }, oczekujące: { $waiting }
queue-empty = <b>Nic na Państwa nie czeka.</b> Dziękujemy!
queue-why = <b>Którą zasadę narusza?</b>
queue-accept = Przyjmij
queue-keep = Zostaje
queue-refuse = Odrzuć
queue-later = Zostaw innym
queue-undo = Cofnij decyzję
queue-accepted = Nr { $number } został przyjęty. Autor dowie się za minutę.
queue-refused = Nr { $number } został odrzucony. Autor dowie się za minutę.
queue-undone = Cofnięto. Nikt nie został powiadomiony.
queue-undo-late = Na cofnięcie jest już za późno.
queue-not-yours = Niczego nie zapisano: trzy minuty minęły albo propozycją zajmuje się już ktoś inny.
command-rules = Zasady dotyczące propozycji
role-moderator = moderacja
role-lead = kierowanie moderacją
role-organiser = organizacja
role-operator = obsługa techniczna
command-queue = Co czeka na moderatora
command-history = Decyzje w sprawie propozycji
command-team = Kto moderuje
command-summary = Moderacja w liczbach
command-log = Pobierz dziennik moderacji
team-title = <b>Zespół</b>
team-entry = Nr { $number } · { $role } · { $languages } · od { $date }
team-invited = Nr { $number } · { $role } · { $languages } · zaproszenie ważne do { $date }
team-all-languages = wszystkie języki
team-remove = Usuń nr { $number }
team-invite = Zaproś osobę
team-removed = Nr { $number } od tej chwili nie ma już żadnej roli.
team-refused = Państwa rola na to nie pozwala.
invite-role = <b>Jaką rolę ma mieć zaproszona osoba?</b>
invite-languages = <b>W jakich językach ta osoba czyta?</b> Brak wyboru oznacza wszystkie.
invite-consultations = <b>Których konsultacji to dotyczy?</b> Brak wyboru oznacza wszystkie.
invite-next = Dalej
invite-link = <b>To zaproszenie dla jednej osoby.</b> Rola: { $role }. Języki: { $languages }. Działa jeden raz, do { $time }. Prosimy wysłać link tylko tej osobie:
invitation = <b>Zapraszamy Państwa do pomocy w moderacji.</b> Państwa rola: { $role }. Języki: { $languages }.

    Inne osoby w zespole widzą numer, a nie Państwa imię i nazwisko. Dopóki Państwo pomagają, przechowujemy w postaci zaszyfrowanej to, co jest potrzebne, aby się z Państwem skontaktować.
invitation-accept = Przyjmij zaproszenie
invitation-joined = <b>Witamy w zespole!</b> Państwa numer w zespole: { $number }. Co na Państwa czeka, pokazuje polecenie /queue
invitation-used = To zaproszenie zostało już wykorzystane. Prosimy zwrócić się o nowe.
invitation-expired = To zaproszenie wygasło. Prosimy zwrócić się o nowe.
notice-team-removed = Nie mają już Państwo roli w moderacji. Dziękujemy za pomoc!
button-moderation = Moderacja
queue-more = Więcej…
queue-correct = Popraw pisownię
queue-duplicate = To duplikat
queue-theme = Temat
queue-postpone = Odłóż
queue-pass-on = Przekaż osobie kierującej
queue-all-of-author = Wszystkie tego autora
queue-suspend = Zawieś autora
queue-lift = Zakończ zawieszenie
queue-filter = Pokaż tylko…
queue-stands = Decyzja bez zmian
queue-accept-all = Przyjmij wszystkie
queue-refuse-all = Odrzuć wszystkie
queue-one-by-one = Pojedynczo
queue-more-title = <b>Co ma się z nią stać?</b>
queue-correct-ask = <b>Prosimy wpisać całą propozycję z poprawioną pisownią.</b> Zostanie wtedy przyjęta, a autor zobaczy obie wersje.
queue-correct-different = To inny tekst, a nie poprawka. Nic się nie zmieniło.
queue-correct-frozen = Ktoś już nad nią zagłosował: jej treść pozostaje bez zmian.
queue-which = <b>Która propozycja mówi to samo?</b> Prosimy wybrać jedną lub wpisać jej numer.
queue-which-none = W tych konsultacjach żadna przyjęta propozycja nie ma tego numeru.
queue-merged = Nr { $number } to duplikat nr { $other }. Autor dowie się za minutę.
queue-sentence = <b>Prosimy napisać dlaczego, używając najwyżej { $limit } znaków.</b> Autor to przeczyta.
queue-theme-ask = <b>Do jakiego tematu należy?</b>
queue-theme-set = Temat: { $theme }
queue-language-ask = <b>W jakim języku jest napisana?</b>
queue-postpone-ask = <b>Jak długo ma poczekać?</b>
queue-postponed = Nr { $number } czeka do { $time }.
queue-passed-on = Nr { $number } czeka teraz na osobę kierującą moderacją.
queue-author-list = <b>Oczekujące propozycje tego autora:</b>
queue-decided-all =
    { $count ->
        [one] Rozpatrzono { $count } propozycję. Autor dowie się za minutę.
        [few] Rozpatrzono { $count } propozycje. Autor dowie się za minutę.
        [many] Rozpatrzono { $count } propozycji. Autor dowie się za minutę.
       *[other] Rozpatrzono { $count } propozycji. Autor dowie się za minutę.
    }
queue-bulk = Przyjęte: { $numbers }
queue-bulk-not = Nieprzyjęte: { $numbers }. Zostały już rozpatrzone, zajmuje się nimi ktoś inny, decyzja o nich do Państwa nie należy albo nie istnieją.
queue-bulk-how = Po poleceniu prosimy wpisać numery, na przykład: /accept 12 15 18
queue-first-opinion = Zapisano Państwa opinię o nr { $number }. Teraz sprawdzi to druga osoba.
queue-disagreed = Państwa opinia o nr { $number } różni się od opinii drugiej osoby: zdecyduje osoba kierująca moderacją.
queue-similar = Podobne, przyjęte:
queue-similar-refused = Podobne, nieprzyjęte:
queue-appealed = Powód: odwołanie od decyzji.
queue-suspended-author = Powód: odwołanie autora od zawieszenia, które trwa do { $time }.
queue-again = Powód: decyzja jest podejmowana ponownie.
queue-for-lead = Przekazano ją osobie kierującej moderacją.
queue-disagreement = Dwie moderujące osoby mają o niej różne zdania.
queue-state = Dotychczas: { $state }
queue-says = Słowa tej osoby: „{ $text }”
queue-filter-title = <b>Co mamy pokazywać?</b>
queue-filter-all = Wszystko
queue-filtered = Pokazujemy tylko: { $what }
why-new = Nowe
why-flagged = Oznaczone automatycznie
why-reported = Zgłoszone
why-appealed = Odwołania
why-suspension = Zawieszenia
why-again = Do ponownej decyzji
theme-democracy = Demokracja
theme-economy = Gospodarka
theme-work = Praca
theme-environment = Środowisko
theme-energy = Energia
theme-transport = Transport
theme-health = Zdrowie
theme-education = Edukacja
theme-youth = Młodzież
theme-migration = Migracja
theme-security = Bezpieczeństwo
theme-digital = Cyfryzacja
theme-agriculture = Rolnictwo
theme-culture = Kultura
theme-social = Sprawy społeczne
theme-housing = Mieszkalnictwo
suspend-why = <b>Która zasada została naruszona?</b>
suspend-how-long = <b>Jak długo autor nie może wysyłać propozycji?</b>
suspend-done = Autor będzie mógł znów wysyłać propozycje od { $time }.
suspend-lifted = Autor może znów wysyłać propozycje.
notice-suspended = Do { $time } nie mogą Państwo wysyłać propozycji. Powodem jest Państwa propozycja nr { $number }: { $reason } Nadal można głosować.
notice-suspension-lifted = Mogą Państwo znów wysyłać propozycje.
propose-suspended = Do { $time } nie mogą Państwo wysyłać propozycji. Jeśli się Państwo z tym nie zgadzają: /appeal
statement-appeal = Jeśli się Państwo z tym nie zgadzają, można się odwołać w ciągu { $days } dni: /appeal { $number }. Zdecyduje wtedy inna osoba.
statement-appeal-suspension = Jeśli się Państwo z tym nie zgadzają, można się odwołać: /appeal. Zdecyduje wtedy inna osoba.
statement-which = To propozycja nr { $other }.
statement-note = Moderator pisze: „{ $text }”
appeal-button = Odwołaj się
appeal-without = Bez uzasadnienia
appeal-ask = <b>Dlaczego się Państwo nie zgadzają?</b> Prosimy napisać najwyżej { $limit } znaków.
appeal-received = <b>Dziękujemy.</b> Sprawdzi to inna osoba, a my powiadomimy Państwa o wyniku.
appeal-already = Odwołanie w tej sprawie zostało już przez Państwa wysłane.
appeal-late = Minęło zbyt dużo czasu: odwołać się można w ciągu { $days } dni.
appeal-nothing = Nie ma tu decyzji, od której można się odwołać.
appeal-how = Po poleceniu prosimy wpisać numer propozycji, na przykład: /appeal 123
notice-appeal-granted = Rozpatrzyliśmy Państwa odwołanie dotyczące propozycji nr { $number }. Decyzja została zmieniona.
notice-appeal-rejected = Rozpatrzyliśmy Państwa odwołanie dotyczące propozycji nr { $number }. Decyzja pozostaje bez zmian.
notice-corrected = Państwa propozycja nr { $number } została przyjęta z poprawioną pisownią. Państwa tekst: „{ $before }” Teraz brzmi:
notice-nudge =
    { $count ->
        [one] { $count } propozycja czeka dłużej, niż obiecaliśmy.
        [few] { $count } propozycje czekają dłużej, niż obiecaliśmy.
        [many] { $count } propozycji czeka dłużej, niż obiecaliśmy.
       *[other] { $count } propozycji czeka dłużej, niż obiecaliśmy.
    }
summary-title = <b>Moderacja od { $since } do { $until }</b>
summary-received = Propozycje: { $proposals }. Zgłoszenia: { $reports }. Odwołania: { $objections }.
summary-decided = Decyzje: { $decided }. Zmienione później: { $reversed }. Teraz oczekujące: { $waiting }.
summary-wait = Czas oczekiwania: połowa najwyżej { $median }, dziewięć na dziesięć najwyżej { $tenth }.
summary-reasons = Nieprzyjęte, według zasady:
summary-kappa = Zgodność opinii dwóch osób (kappa Cohena, 1 to najlepszy wynik):
history-how = Po poleceniu prosimy wpisać numer propozycji, na przykład: /history 123
history-none = Nie ma tu propozycji nr { $number }.
history-person = nr { $number } z zespołu
history-automatic = automatycznie
history-author = autor
history-report = { $time }: zgłoszono
history-complaint = { $time }: złożono odwołanie
history-undone = { $time }: cofnięto ({ $who })
history-again = Zdecyduj ponownie
log-ask = <b>Wszystkie decyzje, zgłoszenia i odwołania</b> od { $since } do { $until }, bez niczyjej tożsamości. W jakim formacie?
log-how = Prosimy podać dwie daty, na przykład: /log 2026-11-01 2026-11-30
log-long = To więcej, niż można tu wysłać. Prosimy podać krótszy okres.
queue-second-opinion = Druga opinia
command-consultations = Wybór konsultacji
command-round = Otwieranie i zamykanie rund
command-stock = Propozycje i głosy według krajów
consultations-title = <b>Którą konsultację chcą Państwo zobaczyć?</b>
consultation-organiser = Organizator: { $organiser }. Pytania i skargi: { $contact }
consultation-ethics = Pytania o etykę: { $contact }
consultation-partners = Partnerzy:
consultation-join = Biorę udział
round-title = <b>Rundy: { $consultation }</b> (strefa czasowa: { $zone })
round-kind-single = Jedyna runda
round-kind-national = Runda krajowa
round-kind-european = Runda europejska
labelled = { $name }: { $value }
round-state-draft = jeszcze nieotwarta
round-state-open = otwarta
round-state-closing = otwarta, bez nowych propozycji
round-state-closed = zamknięta
round-state-published = zamknięta, wyniki ogłoszone
round-opens = Otwarcie: { $time }
round-closing = Bez nowych propozycji od: { $time }
round-closes = Zamknięcie: { $time }
round-publishes = Wyniki ogłoszone: { $time }
round-to-open = Otwórz teraz
round-to-closing = Zatrzymaj propozycje
round-to-closed = Zamknij teraz
round-to-published = Ogłoś wyniki
round-back = Cofnij ostatni krok
round-confirm = Tak, zrób to
round-preview-open = Od teraz można głosować. Propozycje są w { $count } z 24 języków.
round-preview-missing = Nie ma jeszcze nad czym głosować w językach: { $languages }
round-preview-closing = Od teraz nikt nie może już składać propozycji; głosowanie trwa dalej.
round-preview-closed = Od teraz nikt nie może już głosować.
round-preview-published = Od teraz wszyscy widzą wyniki.
round-preview-back = Stan będzie wtedy znowu: { $state }
round-done = Gotowe. Stan jest teraz: { $state }
round-not-now = Nie można tego zrobić: ktoś zmienił tymczasem rundę albo od tego czasu głosowano.
propose-off-done = W tych krajach nikt nie może od teraz składać propozycji: { $countries }
propose-on-done = W tych krajach znów można składać propozycje: { $countries }
propose-off-how = Proszę napisać tak: /propose off FR BE
propose-country-language = W tym kraju propozycje pisze się w językach: { $languages }
stock-title = <b>Propozycje i głosy</b>
stock-line = { $country }, { $language }: przyjęte: { $accepted }, czekające: { $waiting }, głosy: { $votes }
stock-exposure = dość głosów: { $reached } z { $accepted }
stock-forecast = wszystkie około { $date }
stock-none = Nie ma jeszcze nic.
stock-untranslated = Finaliści bez tłumaczenia: { $languages }
card-original = W języku oryginału: { $language }
command-finalists = Najlepsze z każdego kraju
finalists-choose = <b>Finaliści którego kraju?</b>
finalists-title = <b>Finaliści: { $country }</b>
finalists-near = Tuż za nimi, może przez przypadek:
finalists-tied = Równe na ostatnim miejscu: { $numbers }
finalists-alike = Nr { $number } i nr { $other } mówią prawie to samo.
finalists-replaced = Nr { $number } zajmuje miejsce innej propozycji: { $reason }
finalists-replace-how = Aby zamienić jedną, proszę napisać kraj, jej numer, numer drugiej i publiczny powód, na przykład: /finalists FR 12 34 …
finalists-confirm = Do rundy europejskiej
finalists-confirmed = Finaliści teraz w rundzie europejskiej: { $number }
finalists-not-closed = Najpierw trzeba zamknąć rundę krajową.
finalists-no-european = Nie ma dla nich rundy europejskiej.
card-machine = Tłumaczenie maszynowe · oryginał: { $language }
card-translated = Tłumaczenie · oryginał: { $language }
button-original = Oryginał
button-translation = Tłumaczenie
button-doubt = Złe tłumaczenie
doubt-thanks = Dziękujemy. Moderator sprawdzi tłumaczenie.
doubt-already = To zgłoszenie już mamy albo jest już inne tłumaczenie.
command-translate = Tłumaczenie propozycji
translate-title = <b>Nr { $number }: { $source } → { $language }</b>
translate-there = Dotychczas: „{ $text }”
translate-doubts = Liczba osób, które uważają je za złe: { $count }
translate-better = Czy jest poprawne? Można też wpisać lepsze tłumaczenie całego zdania.
translate-write = Prosimy wpisać tłumaczenie całego zdania, używając najwyżej { $limit } znaków.
translate-length = Liczba znaków: { $count }. Dozwolone: od { $shortest } do { $longest }.
translate-empty = <b>Żadne tłumaczenie na Państwa nie czeka.</b> Dziękujemy!
translate-right = Jest poprawne
translate-wrong = Usuń je
translate-noted = Zapisano. Dziękujemy.
translate-removed = Usunięto. Dopóki nie będzie lepszego, wyświetla się oryginał.
command-translations = Tłumaczenia finalistów
translations-title = <b>Tłumaczenia finalistów</b>
translations-none = Nie ma rundy europejskiej, której finalistów można by przetłumaczyć.
translations-progress = Gotowe: { $done } z { $wanted } (maszynowo: { $machine }, przez ludzi: { $reviewed })
translations-left = Czekające na maszynę: { $waiting }. Wysłane do niej: { $asked }. Czekające na ludzi: { $people }. Do sprawdzenia: { $review }.
translations-missing = Brakuje: { $languages }
translations-no-engine = Nie skonfigurowano tłumaczenia maszynowego, więc tłumaczą ludzie: /translate
translations-fault-quota = Limit tłumaczenia maszynowego jest wyczerpany. Za godzinę zostanie ono wznowione automatycznie.
translations-fault-busy = Usługa tłumaczenia maszynowego prosi o przerwę. Wkrótce tłumaczenie zostanie wznowione automatycznie.
translations-fault-settings = Usługa tłumaczenia maszynowego nie przyjmuje naszych zapytań. Ustawienia musi sprawdzić obsługa techniczna.
translations-fault-unreachable = Usługa tłumaczenia maszynowego nie odpowiada. Próbujemy ponownie co minutę.
translations-fault-other = Niektórych tłumaczeń nie dało się użyć. Próbujemy ponownie.
translations-begun = Zlecono do tłumaczenia: { $count }
translations-begin = Przetłumacz resztę
translations-refresh = Odśwież
translations-file = Jako plik
translations-compare = Porównaj głosy
translations-queue = Tłumacz tutaj
translations-file-note = Prosimy wypełnić kolumnę „translation” i przekazać plik obsłudze technicznej: polyphony translations import
compare-title = <b>Tłumaczenia, których czytelnicy głosują inaczej</b>
compare-line = Nr { $number }, { $language }: zgadza się { $share }, pozostali: { $others }
compare-none = Brak: czytelnicy każdego tłumaczenia głosują tak jak pozostali.
notice-translated = Tłumaczenie maszynowe finalistów jest zakończone. Gotowe: { $done } z { $wanted }. Czekające na ludzi: { $people }. /translations
round-preview-untranslated = Brakujące tłumaczenia: { $count }. Gdzie ich nie ma, wyświetla się oryginał.
queue-translations = Tłumaczenia: { $count }
command-agenda = Co z tego wynikło
command-positions = Stanowiska organizacji
command-measure = Informacja o tym, co się dzieje z propozycją
button-agenda = Agenda
agenda-none = Agendy jeszcze nie ma. Pojawi się tu, gdy tylko zostaną ogłoszone wyniki.
agenda-later = Najlepsze propozycje z każdego kraju przechodzą do rundy europejskiej. Agenda pojawi się tu, gdy tylko zostaną ogłoszone jej wyniki.
agenda-which = <b>Którą agendę chcą Państwo zobaczyć?</b>
agenda-title = <b>Agenda konsultacji: { $question }</b>
agenda-note = To propozycje z największym poparciem. W nawiasie: przedział, w którym wynik mieści się z 95-procentową pewnością.
agenda-balanced = Każdy kraj liczy się tak samo, niezależnie od liczby mieszkańców.
agenda-balanced-groups = Każda grupa liczy się tak samo, niezależnie od liczby osób.
agenda-behind = Tuż za agendą:
agenda-few = Zbyt mało głosów, aby coś stwierdzić.
agenda-place = Miejsce { $place } z { $count }
agenda-cell = { $country }: zgadza się { $share }, głosy: { $votes }
agenda-lowest = Najmniejsze poparcie: { $country } ({ $share })
agenda-majorities = Większość się zgadza w { $number } z { $count }.
agenda-hidden = Tam, gdzie głosowało bardzo mało osób, nie pokazujemy nic, aby nikt nie mógł poznać czyjegoś zdania.
agenda-evened = To, czego nie pokazujemy, liczy się w odsetkach tylko jako średnia. O miejscach decydują wszystkie głosy.
agenda-page = Wszystkie wyniki na jednej stronie
agenda-voices = <b>Co mówią organizacje</b>
agenda-measures = <b>Co się dzieje w tej sprawie</b>
agenda-said = { $name }: „{ $text }”
agenda-measure = <i>{ $state }, { $date }</i>: „{ $text }”
stance-support = Poparcie
stance-conditional = Poparcie pod warunkiem
stance-oppose = Sprzeciw
progress-planned = W planach
progress-under-way = W toku
progress-done = Zrobione
progress-dropped = Zaniechane
agenda-follow = Obserwuj
agenda-unfollow = Przestań obserwować
agenda-followed = Napiszemy, gdy coś się w tej sprawie wydarzy.
agenda-unfollowed = Nie będziemy już o niej pisać, chyba że Państwo ją napisali lub nad nią głosowali.
agenda-open = Pokaż ją
notice-agenda = <b>Wyniki zostały ogłoszone.</b> Propozycja, którą Państwo napisali lub obserwują, znalazła się w agendzie na miejscu { $place }:
notice-measure = <b>Coś się dzieje</b> w sprawie propozycji, którą Państwo napisali lub obserwują albo nad którą Państwo głosowali:
position-invitation = <b>Zapraszamy Państwa do wypowiedzi w imieniu organizacji { $name }</b> na temat tego, co obywatele umieścili w agendzie.

    To, co Państwo powiedzą w jej imieniu, jest publiczne. Państwa tożsamość nie jest publiczna: dopóki występują Państwo w jej imieniu, przechowujemy w postaci zaszyfrowanej to, co jest potrzebne, aby się z Państwem skontaktować.
position-speaks = <b>Występują Państwo w imieniu organizacji { $name }.</b> Aby tu wrócić: /position
position-which = <b>W imieniu której organizacji?</b>
position-none = Nie występują Państwo w imieniu żadnej organizacji.
position-not-yet = Agenda nie została jeszcze ogłoszona.
position-nothing = Jeszcze bez stanowiska
position-ask = Co organizacja mówi o tej propozycji?
position-condition = <b>Pod jakim warunkiem?</b> Prosimy napisać najwyżej { $limit } znaków; dopiero wtedy stanowisko się liczy.
position-sentence = Zapisano. Można dodać zdanie, najwyżej { $limit } znaków, które będzie widoczne obok stanowiska.
position-long = Prosimy napisać to jeszcze raz, używając najwyżej { $limit } znaków.
position-kept = Zapisano. W każdej chwili można to zmienić lub wycofać.
position-take-back = Wycofaj stanowisko
position-taken-back = Organizacja nie zajmuje już stanowiska w sprawie tej propozycji.
organisations-title = <b>Organizacje proszone o stanowisko ({ $consultation })</b>
organisations-none = Nie zaproszono jeszcze żadnej organizacji.
organisations-speaks = { $name }: bierze udział, stanowiska: { $number }
organisations-invited = { $name }: zaproszenie ważne do { $date }
organisations-silent = { $name }: nikt nie występuje w jej imieniu. Ponowne zaproszenie pod tą samą nazwą daje nowy link.
organisations-invite = Zaproś organizację
organisations-remove = Usuń: { $name }
organisations-remove-yes = Tak, usuń
organisations-ask = <b>Jak nazywa się organizacja?</b> Od { $shortest } do { $longest } znaków
organisations-ask-again = Prosimy napisać tylko nazwę, od { $shortest } do { $longest } znaków.
organisations-already = W imieniu organizacji { $name } już ktoś występuje. Aby mógł to robić ktoś inny, trzeba ją usunąć i zaprosić ponownie.
organisations-link = <b>To zaproszenie dla jednej osoby, która będzie występować w imieniu organizacji { $name }.</b> Działa jeden raz, do { $date }. Prosimy wysłać link tylko tej osobie:
organisations-remove-sure = <b>Usunąć organizację { $name }?</b> Nikt nie będzie już występować w jej imieniu, a jej stanowiska przestaną być pokazywane.
organisations-removed = { $name }: organizacja nie jest już proszona o stanowisko.
organisations-gone = Takiej organizacji już tu nie ma.
measure-how = Prosimy podać numer propozycji, stan, datę i zdanie, na przykład: /measure 123 done 2026-12-01 …
measure-states = Stan: <code>planned</code> (w planach), <code>under-way</code> (w toku), <code>done</code> (zrobione), <code>dropped</code> (zaniechane)
measure-day = Prosimy podać datę jako rok, miesiąc i dzień, na przykład 2026-12-01.
measure-length = Prosimy napisać od { $shortest } do { $longest } znaków.
measure-not-on = Propozycji nr { $number } nie ma w żadnej z Państwa agend.
measure-preview = Liczba osób, które napisały lub obserwują tę propozycję albo nad nią głosowały i otrzymają wiadomość: { $count }
measure-post = Ogłoś
measure-posted = Ogłoszono. Osoby te otrzymają wiadomość.
measure-not-now = Zostało to już ogłoszone albo nie można już tego ogłosić.
command-consultation = Podgląd i zmiana konsultacji
consultation-open = Otwarte dla wszystkich
consultation-members = Tylko dla osób z organizacji, każda ma swój kod
consultation-zone = <b>Rundy</b> (strefa czasowa: { $zone }):
consultation-places = <b>Gdzie się odbywają</b> ({ $number }):
consultation-limits =
    Minimalny wiek: { $age }
    Propozycje na osobę dziennie: { $proposals }
    Zgłoszenia, po których propozycja jest ukrywana: { $reports }
    Dni, po których usuwane są wszystkie dane o osobie: { $days }
    Wiadomości dla tych, którzy ich chcą: { $digest }
consultation-operators = według ustawień obsługi technicznej
consultation-texts =
    <b>Teksty: w ilu z 24 języków</b>
    Pytanie: { $question }
    Pierwsze słowa propozycji: { $opening }
    Własna informacja o prywatności: { $privacy } (wersja { $version })
    Tekst prawny: { $legal }
consultation-themes = Tematy: { $themes }
consultation-how =
    Aby coś zmienić, prosimy podać nazwę z pliku i nową wartość; aby coś usunąć – łącznik:
    <code>/consultation organiser …</code>
    <code>/consultation rounds.1.closes 2026-06-01 18:00</code>
    <code>/consultation legal -</code>
consultation-file = Wyślij mi plik
consultation-file-note = Konsultacje jako plik. Nad każdym wierszem opisano, co jest w nim dozwolone.
consultation-both =
    Dotychczas: { $before }

    Od teraz: { $after }
consultation-nothing = nic
consultation-round-then =
    Godziny podano według strefy { $zone }.
    Stan tej rundy będzie wtedy następujący: { $state }
consultation-again = Wszyscy biorący udział zostaną przed następnym głosem ponownie zapytani o zgodę.
consultation-faults = <b>Tak nie można.</b> Nic się nie zmieniło:
consultation-same = Tak już jest. Nic się nie zmieniło.
consultation-done = <b>Zmieniono.</b>
consultation-not-now = Nic się nie zmieniło: zostało to już zrobione albo ktoś coś tymczasem zmienił.
consultation-meanwhile = <b>Ktoś to tymczasem zmienił.</b> Nic z tego nie przepadło. Czy Państwa zmiana ma to zastąpić?
frozen-slug = Krótka nazwa pozostaje bez zmian: prowadzą do niej linki.
frozen-kind = Już głosowano: nie można już zmienić tego, czy konsultacje są dla wszystkich, czy tylko dla osób z organizacji.
frozen-round-kind = W tej rundzie już głosowano: jej rodzaj pozostaje bez zmian.
frozen-round = Rundy nie można usunąć. Bez dat się nie otworzy.
frozen-country = Już głosowano albo są propozycje z tego kraju: nie można go usunąć.
frozen-age = Już głosowano: minimalny wiek można tylko podnieść.
frozen-opening = Są już propozycje, które zaczynają się od tych słów: słowa te pozostają bez zmian.
frozen-version = Numer wersji informacji o prywatności może tylko rosnąć.
frozen-voted = Od tego czasu głosowano: rundy nie można cofnąć.
frozen-published = Wyniki zostały ogłoszone. Aby to cofnąć: /round
button-rounds = Rundy
notice-round = <b>Zgodnie z terminem: { $consultation }</b>

    { $round }: { $state }
member-welcome =
    <b>{ $question }</b>

    Witamy w Polyphony. { $organiser } pyta o zdanie osoby z własnej organizacji. Czytają Państwo po jednej propozycji innych osób i mówią, czy się z nią zgadzają.

    To usługa automatyczna: odpowiada program. Państwa język, grupę i głosy zapisujemy dopiero po wyrażeniu zgody. Jak zrezygnować i co o Państwu wiemy: /privacy

    <b>W jakim języku mamy rozmawiać?</b>
member-consent =
    <b>Państwa zgoda</b>

    Głosy na temat publicznych propozycji wyrażają poglądy polityczne. Dlatego pytamy, zanim cokolwiek zapiszemy.

    Jeśli wyrażą Państwo zgodę, { $organiser } zapisze Państwa głosy, język i grupę na potrzeby tych konsultacji. Państwa grupa: { $group }

    Kodu można użyć jeden raz. Za Państwa zgodą zostanie on oznaczony jako wykorzystany i nic nie wskaże, który kod należał do Państwa. Państwa tożsamość w tej aplikacji jest zaszyfrowana i przechowywana oddzielnie od głosów. Publikowane są tylko wyniki zbiorcze, nigdy głosy pojedynczej osoby.

    Trzeba mieć co najmniej { $age } lat. Zgodę można wycofać w każdej chwili, równie łatwo, jak się ją wyraża, poleceniem /privacy. Pytania: { $contact }
member-code-prompt = <b>Te konsultacje są tylko dla osób z organizacji.</b> Prosimy wpisać otrzymany kod; wielkość liter i łączniki nie mają znaczenia.
member-code-wrong = Nie znamy tego kodu. Prosimy porównać go, znak po znaku, z otrzymanym.
member-code-used = Ten kod został już wykorzystany. Jeśli zrobili to Państwo w innej aplikacji, można tam połączyć obie aplikacje poleceniem /link.
member-code-closed = Konsultacje, których dotyczy ten kod, nie są obecnie otwarte.
button-code = Mam kod
member-author = – inna osoba z organizacji
member-country = Państwa grupa wynika z kodu i nie można jej zmienić. Państwa grupa: { $group }
member-settings = Język: { $language } · Grupa: { $group }
member-privacy = W tych konsultacjach zamiast kraju zapisujemy grupę. Państwa grupa: { $group }. Kod jest oznaczony jako wykorzystany i nic nie wskazuje, który należał do Państwa.
member-forget = Z tym samym kodem nie można wziąć udziału ponownie: pozostaje wykorzystany, aby nikt nie głosował dwa razy.
member-results-all = <b>Wyniki: wszystkie grupy</b>
member-results-mine = Moja grupa
member-results-everyone = Wszystkie grupy
participation-button = Uczestnictwo
countries-button = Według krajów, jako obraz
groups-button = Według grup, jako obraz
participation-country = <b>Uczestnictwo: { $country }</b>
participation-all = <b>Uczestnictwo: wszystkie kraje</b>
participation-groups = <b>Uczestnictwo: wszystkie grupy</b>
participation-people = Osoby, które wzięły udział
participation-votes = Głosy w ciągu dnia
participation-until = { $date } – osoby: { $people }, głosy: { $votes }, propozycje: { $proposals }
participation-alt = Krzywa liczby osób, które do danego dnia wzięły udział, oraz głosy z każdego dnia.
participation-most = Najwięcej głosów w ciągu dnia: { $votes }
countries-title = Odsetek osób, które się zgadzają, według krajów
groups-title = Odsetek osób, które się zgadzają, według grup
countries-votes = Głosy
countries-note = Punkty: odsetek osób, które się zgadzają. Linie: przedział, w którym mieści się on z 95-procentową pewnością.
countries-rest = Grupy ze środka, których tu nie pokazano: { $number }
web-choose-picture = Wybierz obraz
web-picture-sent = [Obraz]
web-picture-sending = Wysyłanie obrazu…
picture-too-large = Ten obraz jest za duży. Prosimy wysłać obraz o rozmiarze najwyżej { $limit } MB.
picture-broken = Tego obrazu nie można otworzyć: plik jest uszkodzony lub niepełny. Prosimy wysłać inny.
picture-format = Takiego obrazu nie można użyć. Prosimy wysłać JPEG, PNG lub WebP.
picture-large = Ten obraz ma za dużo pikseli: suma szerokości i wysokości może wynosić najwyżej 10 000. Prosimy wysłać mniejszy.
picture-shape = Ten obraz jest za długi i za wąski: jeden bok może być najwyżej 20 razy dłuższy od drugiego. Prosimy wysłać inny.
digest-title = <b>Aktualności: { $question }</b>
digest-published = Wyniki zostały ogłoszone.
digest-new = Nowe propozycje do głosowania: { $number }
digest-people = Osoby, które wzięły udział: { $people }
digest-people-here = Osoby, które wzięły udział – { $country }: { $here }, wszystkie kraje: { $all }
digest-agreed = <b>Większość się zgadza: { $country }</b>
digest-everywhere = <b>Większość się zgadza: wszystkie kraje</b>
digest-divided = <b>Zdania są podzielone: { $country }</b>
digest-own = <b>Państwa propozycje</b>
digest-own-entry = Nr { $number }: { $proposal }
digest-line = zgadza się { $share } · głosy: { $votes }
digest-few = głosy: { $votes }
digest-machine = tłumaczenie maszynowe
digest-note = To propozycje, nad którymi Państwo głosowali.
digest-vote = Głosuj dalej
digest-stop = Koniec aktualności
privacy-messages = Mogą nam Państwo pozwolić na wysyłanie wyników, nowych propozycji i wiadomości od organizatora.
broadcast-footer = <i>Nadawca: { $organiser }. Polecenie /stop kończy te wiadomości.</i>
broadcast-stop = Zatrzymaj te wiadomości
broadcast-stopped = Dobrze: nie będzie już wiadomości od organizatorów ani wyników. Wiadomości o własnych propozycjach będą nadal przychodzić. Zmienia to polecenie /settings.
command-broadcast = Napisz do wielu osób
broadcast-title = <b>Wiadomości do osób uczestniczących: { $consultation }</b>
broadcast-none = Nie wysłano jeszcze żadnej wiadomości.
broadcast-line = Nr { $number }: { $state } · { $sent } z { $expected }
broadcast-state-waiting = czeka na swój termin
broadcast-state-running = w trakcie wysyłania
broadcast-state-paused = wstrzymano
broadcast-state-done = wysłano
broadcast-state-cancelled = zakończono przed czasem
broadcast-new = Nowa wiadomość
broadcast-go-on = Pisz dalej
broadcast-watch = Wiadomość nr { $number }
broadcast-gone = Tej wiadomości już nie ma albo została wysłana.
broadcast-draft-title =
    <b>Wiadomość do osób uczestniczących: { $consultation }</b>

    Nic nie zostanie wysłane, dopóki nie zobaczą Państwo, ile osób ją otrzyma, i tego nie potwierdzą.
broadcast-texts-in = Tekst: { $languages }
broadcast-texts-none = Tekst: jeszcze brak
broadcast-texts-machine = Przetłumaczono maszynowo, prosimy sprawdzić: { $languages }
broadcast-texts-waiting = Tłumaczenie maszynowe jeszcze trwa: { $languages }
broadcast-texts-missing = Brak tekstu; kto czyta w tych językach, nie otrzyma wiadomości: { $languages }
broadcast-picture-there = Obraz: jest
broadcast-picture-bare = Nie opisano jeszcze, co przedstawia obraz: { $languages }
broadcast-where = Gdzie: { $places }
broadcast-reads = Języki: { $languages }
broadcast-who = Kto: { $who }
broadcast-everywhere = wszędzie
broadcast-every-language = wszystkie
broadcast-who-all = Wszyscy
broadcast-who-voted = Osoby, które głosowały
broadcast-who-not-voted = Osoby, które jeszcze nie głosowały
broadcast-who-proposed = Osoby, które wysłały propozycję
broadcast-who-silent = Osoby, których nie było tu od 14 dni
broadcast-leads = Przycisk: { $button }
broadcast-begins = Początek: { $time }
broadcast-ends = Koniec wysyłania: { $time }
broadcast-at-once = Od razu
broadcast-no-end = Bez końca
broadcast-no-button = Bez przycisku
broadcast-zone = Strefa czasowa: { $zone }
broadcast-texts = Tekst
broadcast-picture = Obraz
broadcast-button = Przycisk
broadcast-audience = Kto ją otrzyma
broadcast-when = Początek
broadcast-until = Koniec
broadcast-preview = Podgląd
broadcast-send = Wyślij…
broadcast-delete = Usuń
broadcast-delete-yes = Tak, usuń
broadcast-delete-sure = Usunąć tę wiadomość?
broadcast-deleted = Wiadomość została usunięta. Nic nie wysłano.
broadcast-texts-choose = <b>W jakim języku chcą Państwo pisać?</b>
broadcast-translate = Przetłumacz resztę maszynowo
broadcast-translate-later = Używana tu usługa tłumaczenia maszynowego odpowiada za późno jak na wiadomości. Teksty w pozostałych językach prosimy napisać samodzielnie.
broadcast-translating = Trwa tłumaczenie maszynowe; powiadomimy Państwa, gdy się zakończy: { $languages }
broadcast-translated = Teksty przetłumaczone maszynowo: { $number }. Prosimy je sprawdzić.
broadcast-untranslated = Te prosimy napisać samodzielnie: { $languages }
broadcast-text-there = Oto tekst. Język: { $language }
broadcast-text-out = Usuń tekst
broadcast-text-ask =
    Prosimy napisać tekst. Język: { $language }

    Największa liczba znaków: { $longest }. Dozwolone znaczniki: { $tags }
broadcast-text-kept = Tekst został zapisany. Język: { $language }
broadcast-text-empty = Nie ma w nim nic do przeczytania.
broadcast-text-long = Tekst jest za długi. Liczba znaków: { $length }. Dozwolone najwyżej: { $longest }.
broadcast-fault =
    Niczego nie zapisano: { $why }

    Znacznik: <code>{ $tag }</code>
    Miejsce: { $near }
broadcast-fault-unknown = tego znacznika nie można użyć.
broadcast-fault-unfinished = ten znacznik nie ma końca.
broadcast-fault-attributes = w tym znaczniku może być tylko nazwa.
broadcast-fault-link = link wymaga adresu, który zaczyna się od https://
broadcast-fault-inside = ten znacznik nie może być wewnątrz innego.
broadcast-fault-unopened = ten znacznik zamyka coś, co nie zostało otwarte.
broadcast-fault-crossed = ten znacznik zamyka coś innego niż to, co otwarto jako ostatnie.
broadcast-fault-unclosed = ten znacznik nie został zamknięty.
broadcast-picture-ask = Prosimy wysłać obraz: JPEG, PNG lub WebP.
broadcast-picture-out = Usuń obraz
broadcast-picture-long = Największa liczba znaków w tekście pod obrazem: { $longest }. Obraz nie został zapisany, bo te teksty są dłuższe: { $languages }
broadcast-picture-kept = Obraz został zapisany.
broadcast-alt-ask =
    Co przedstawia obraz? Prosimy opisać to w jednym lub dwóch zdaniach dla osób, które go nie widzą. Język: { $language }

    Największa liczba znaków: { $longest }.
broadcast-alt-quoted = <i>{ $text }</i>
broadcast-button-choose = <b>Dokąd ma prowadzić przycisk pod wiadomością?</b>
broadcast-audience-note = Piszemy tylko do osób, które zgodziły się na wiadomości. Nikt nie jest wybierany według tego, jak głosował.
broadcast-countries = Kraje
broadcast-groups = Grupy
broadcast-languages = Języki
broadcast-places-ask =
    Prosimy wpisać miejsca za pomocą tych kodów lub { $all }, czyli wszędzie: { $codes }

    Polecenie /broadcast pozostawia to bez zmian.
broadcast-languages-ask =
    Prosimy wpisać języki za pomocą tych kodów lub { $all }, czyli wszystkie: { $codes }

    Polecenie /broadcast pozostawia to bez zmian.
broadcast-code-unknown = Nie ma takiego kodu: { $code }
broadcast-when-ask = <b>Kiedy ma się zacząć wysyłanie?</b>
broadcast-until-ask = <b>Do kiedy można wysyłać tę wiadomość?</b>
broadcast-time-how =
    Prosimy wpisać dzień i godzinę, na przykład 2030-11-30 17:00

    Strefa czasowa: { $zone }
broadcast-time-none = Taka chwila nie istnieje lub nie jest jednoznaczna.
broadcast-time-past = Ten czas już minął. Prosimy wybrać późniejszy.
broadcast-time-order = Koniec wypadałby przed początkiem. Prosimy wybrać inne godziny.
broadcast-no-text = Nie ma jeszcze tekstu.
broadcast-preview-choose = <b>W jakim języku pokazać podgląd?</b>
broadcast-nobody = Nikt nie otrzymałby tej wiadomości.
broadcast-without-text = Pominięte osoby, bo nie ma tekstu w ich języku – { $languages }
broadcast-capped = Pominięte osoby, bo w tym tygodniu otrzymały już dość wiadomości: { $number }
broadcast-recipients = <b>Liczba odbiorców: { $number }</b>
broadcast-takes = Potrwa co najmniej: { $span }
broadcast-night = Wysyłanie odbywa się między { $from } a { $until } według czasu każdego kraju.
broadcast-others = Trwa już wysyłanie innej wiadomości; obie razem nie są wysyłane szybciej niż jedna.
broadcast-type-number =
    <b>Aby wysłać, prosimy wpisać liczbę odbiorców: { $number }</b>

    Po wpisaniu czegokolwiek innego nic nie zostanie wysłane.
broadcast-number-wrong = Nic nie wysłano: to nie jest liczba odbiorców, która wynosi { $number }.
broadcast-begun = Zaczyna się wysyłanie wiadomości nr { $number }.
broadcast-planned = Wiadomość nr { $number } zostanie wysłana w wybranym terminie.
broadcast-number-title = <b>Wiadomość nr { $number } do osób uczestniczących: { $consultation }</b>
broadcast-count-sent = Wysłano: { $number }
broadcast-count-failed = Nie udało się: { $number }
broadcast-count-stopped = Osoby, które nas zablokowały: { $number }
broadcast-count-unknown = Nie wiadomo, czy dotarła: { $number }
broadcast-count-expired = Za późno: { $number }
broadcast-count-cancelled = Odwołano: { $number }
broadcast-count-capped = Dość wiadomości w tym tygodniu: { $number }
broadcast-count-remaining = Pozostało: { $number }
broadcast-rate = Wiadomości na sekundę: { $number }
broadcast-left = Pozostały czas: { $span }
broadcast-pause = Wstrzymaj
broadcast-resume = Wysyłaj dalej
broadcast-end = Zakończ
broadcast-end-yes = Tak, zakończ
broadcast-all = Wszystkie wiadomości
broadcast-end-sure = Ostatecznie zakończyć wysyłanie wiadomości nr { $number }? Kto jej jeszcze nie dostał, już jej nie otrzyma.
broadcast-not-now = Tego już nie można zrobić.
broadcast-report = Raport: { $state }. Dla ilu osób była przeznaczona: { $number }
broadcast-began = Rozpoczęto: { $time }
broadcast-ended = Zakończono: { $time }
command-jobs = Co działa według harmonogramu
jobs-title = <b>Co działa według harmonogramu</b>
jobs-zone = Strefa czasowa: { $zone }
jobs-none = Niczego jeszcze nie ustawiono. Nastąpi to chwilę po uruchomieniu.
jobs-name = <b>{ $name }</b>
jobs-every = Odstęp: { $span }
jobs-next = Następny raz: { $time }
jobs-places = Kraje: { $number }
jobs-now = Trwa od: { $time }
jobs-last = Ostatni raz: { $time }
jobs-count = Liczba: { $number }
jobs-refresh = Odśwież
job-announcements = Ogłoszenia do wielu osób
job-backup = Kopia zapasowa
job-digest-daily = Aktualności, codziennie
job-digest-weekly = Aktualności, co tydzień
job-maintenance = Konserwacja bazy danych
job-news = Nowe propozycje dla osób, które czekają
job-nudges = Przypomnienia dla moderatorów
job-retention = Usuwanie tego, co stare
job-rounds = Terminy rund
job-snapshots = Uczestnictwo, dzień po dniu
job-translation = Tłumaczenie
job-outcome-done = wykonano
job-outcome-failed = nie powiodło się
job-outcome-skipped = pominięto, bo było za późno
job-note-made = Rozmiar: { $size } MB
job-note-sound = baza danych jest w porządku
job-note-analysed = statystyki bazy danych są aktualne
job-note-damaged = odczytane dane są uszkodzone
job-note-disk-full = dysk jest pełny
job-note-not-written = nie można zapisywać w folderze
job-note-no-pg-dump = program pg_dump nie jest zainstalowany
job-note-pg-dump = program pg_dump zgłosił błąd, który jest w dzienniku
job-note-program-ended = program zakończył się przed ukończeniem pracy
job-note-stopped = ktoś to zatrzymał
command-signals = Głosy, które przyszły falami
job-signals = Głosy, które przyszły falami
job-note-apart = te głosy liczą się teraz osobno
signals-title = <b>Głosy, które przyszły falami</b>
signals-about = Te głosy wyglądają tak, jakby jedna osoba oddała je z wielu kont. Liczą się osobno, dopóki ktoś nie zdecyduje inaczej. To może być pomyłka: na przykład klasa szkolna też głosuje w tym samym czasie.
signals-none = Żadne głosy nie przyszły falą.
signals-wave = Fala { $number }
signals-name = <b>Fala { $number }</b> · { $consultation }
signals-when = { $since } – { $until }
signals-facts = { $country } · Osoby: { $people } · Głosy: { $votes }, w tym na propozycje, które wybraliśmy: { $served }
signals-signs = Co jest nietypowe: { $signs }
signals-fast = szybkie odpowiedzi
signals-alike = takie same odpowiedzi
signals-new = wiele nowych osób naraz
signals-burst = wiele jednakowych głosów naraz
signals-apart = Te głosy liczą się osobno.
signals-count = Te głosy liczą się tak jak wszystkie inne.
signals-fixed = Wyniki zostały ogłoszone: nic już się nie zmieni.
signals-most = Najwięcej głosów z tej fali dotyczy propozycji:
signals-most-line = • Nr { $number } ({ $text }): zgadzam się { $agree }, neutralnie { $neutral }, nie zgadzam się { $disagree }
signals-sum = Razem: zgadzam się { $agree }, neutralnie { $neutral }, nie zgadzam się { $disagree }
signals-if-count = Gdyby te głosy się liczyły, wśród najlepszych:
signals-if-apart = Gdyby te głosy liczyły się osobno, wśród najlepszych:
signals-move = • Nr { $number } ({ $text }): miejsce { $before } → { $after }
signals-no-move = Nic by się nie zmieniło.
signals-more-moves = … i jeszcze { $number }
signals-follow = Część tych głosów jest jeszcze przenoszona. Potrwa to kilka minut.
signals-lead-only = O tym, czy się liczą, może zdecydować osoba kierująca moderacją.
signals-let-count = Niech się liczą
signals-set-apart = Znów licz osobno
signals-confirm-count = Tak, niech się liczą
signals-confirm-apart = Tak, licz osobno
signals-show = Pokaż fale
signals-ask-count = Czy głosy z fali { $number } mają się liczyć tak jak wszystkie inne? Osoby: { $people }. Głosy: { $votes }. Do ogłoszenia wyników można je znów liczyć osobno.
signals-ask-apart = Czy głosy z fali { $number } mają się liczyć osobno? Osoby: { $people }. Głosy: { $votes }. Do ogłoszenia wyników można to cofnąć, aby znów się liczyły.
signals-done-count = Głosy z fali { $number } liczą się tak jak wszystkie inne. Jeśli fala jest duża, ostatnie głosy dołączą w ciągu kilku minut.
signals-done-apart = Głosy z fali { $number } liczą się osobno. Jeśli fala jest duża, ostatnie głosy dołączą w ciągu kilku minut.
signals-already = Decyzja w tej sprawie już zapadła. Oto obecny stan.
signals-gone = Nie ma takiej fali.
notice-wave = <b>Głosy przyszły falą: { $consultation }</b>

    Wyglądają tak, jakby jedna osoba oddała je z wielu kont, i liczą się osobno. Prosimy je sprawdzić; osoba kierująca moderacją może zdecydować, że mają się liczyć.
page-results = Wyniki
page-description = Co myślą ludzie w Europie: „{ $question }”
page-skip = Przejdź do treści
page-parts = Części tych wyników
page-countries = Kraje
page-themes = Tematy
page-groups = Grupy opinii
page-exposure = Równe szanse propozycji
page-all = Pełny ranking
page-data = Dane i metoda
page-chat = Otwórz czat
page-people =
    { $people ->
        [one] { $people } osoba
        [few] { $people } osoby
        [many] { $people } osób
       *[other] { $people } osoby
    }
page-votes =
    { $votes ->
        [one] { $votes } głos
        [few] { $votes } głosy
        [many] { $votes } głosów
       *[other] { $votes } głosu
    }
page-published = Data ogłoszenia: { $date }
page-notes = Jak to czytać
page-note-interval = Prawdziwy odsetek mieści się w przedziale z 95-procentową pewnością.
page-note-served = O miejscach decydują tylko głosy na propozycje, które wybraliśmy dla poszczególnych osób.
page-note-linked =
    { $votes ->
        [one] { $votes } głos przyszedł przez udostępniony link. Liczy się osobno i nie zmienia żadnego miejsca.
        [few] { $votes } głosy przyszły przez udostępnione linki. Liczą się osobno i nie zmieniają żadnego miejsca.
        [many] { $votes } głosów przyszło przez udostępnione linki. Liczą się osobno i nie zmieniają żadnego miejsca.
       *[other] { $votes } głosu przyszło przez udostępnione linki. Liczą się osobno i nie zmieniają żadnego miejsca.
    }
page-note-apart =
    { $votes ->
        [one] { $votes } głos przyszedł w nagłej fali. Liczy się osobno i nie zmienia żadnego miejsca.
        [few] { $votes } głosy przyszły w nagłych falach. Liczą się osobno i nie zmieniają żadnego miejsca.
        [many] { $votes } głosów przyszło w nagłych falach. Liczą się osobno i nie zmieniają żadnego miejsca.
       *[other] { $votes } głosu przyszło w nagłych falach. Liczą się osobno i nie zmieniają żadnego miejsca.
    }
page-note-translated = Tam, gdzie to zaznaczono, tekst przetłumaczono maszynowo. Oryginał jest na stronie każdej propozycji.
page-place = Miejsce
page-proposal = Propozycja
page-range = Przedział
page-votes-number = Głosy
page-country = Kraj
page-language = Język
page-people-number = Osoby
page-proposals = Propozycje
page-zone = Wynik
page-theme = Temat
page-theme-none = Bez tematu
page-zone-consensus = Konsensus
page-zone-rejection = Odrzucenie
page-zone-limbo = Brak wyraźnej opinii
page-zone-controversy = Kontrowersje
page-few = mało
page-agenda-plot = Odsetek osób, które się zgadzają, z przedziałem
page-agenda-seen = Dla każdego miejsca punkt pokazuje odsetek osób, które się zgadzają, a linia jego przedział. Te same liczby są w tabeli.
page-countries-plot = Odsetek osób, które się zgadzają, według krajów
page-countries-seen = Dla każdego kraju punkt pokazuje odsetek osób, które się zgadzają. Te same liczby są w tabeli.
page-countries-each = Osoby, głosy i propozycje według krajów
page-country-likes = Największe poparcie: { $country }
page-bars-seen = Pasek dla każdego wiersza. Te same liczby są w tabeli.
page-themes-plot = Propozycje z konsensusem, według tematów
page-themes-note = Pasek pokazuje odsetek wśród propozycji z wystarczającą liczbą głosów.
page-told = Z wystarczającą liczbą głosów
page-groups-note = Osoby, które głosują podobnie, są blisko siebie. Każdy znak to kilka osób: im większy, tym jest ich więcej.
page-groups-seen = Mapa, na której osoby głosujące podobnie są blisko siebie, a każda grupa ma własny kształt i własną literę.
page-groups-none = Jest za mało głosów, aby powstała mapa opinii.
page-group = Grupa { $letter }
page-group-agrees = Częściej się zgadza niż pozostali
page-group-disagrees = Częściej się nie zgadza niż pozostali
page-group-here = Ta grupa
page-group-others = Pozostali
page-together = Wszystkie grupy się zgadzają
page-marks = Znaki na mapie
page-exposure-promised =
    { $votes ->
        [one] Każdej propozycji obiecano co najmniej { $votes } głos.
        [few] Każdej propozycji obiecano co najmniej { $votes } głosy.
        [many] Każdej propozycji obiecano co najmniej { $votes } głosów.
       *[other] Każdej propozycji obiecano co najmniej { $votes } głosu.
    }
page-exposure-reached = Propozycje, które tyle otrzymały: { $reached } z { $count }.
page-exposure-gini = Współczynnik Giniego dla głosów: { $value } (0: wszystkie propozycje mają tyle samo).
page-spread-plot = Ile propozycji ma ile głosów
page-halves-plot = Średnia liczba głosów: propozycje wczesne i późne
page-part-all = Wszystkie
page-part-early = Przyjęte wcześnie
page-part-late = Przyjęte późno
page-mean = Średnia liczba głosów
page-least = Najmniej głosów
page-reached = Z obiecaną liczbą głosów
page-number = Strona { $page } z { $pages }
page-answers = Co odpowiadano
page-original = W oryginalnym brzmieniu
page-among = Gdyby zapytano inne osoby, propozycja ta byłaby wśród najlepszych w { $share } przypadków.
page-method = Jak liczono
page-method-place = O miejscu decyduje dolny kraniec przedziału: duże poparcie ze strony niewielu osób nie wystarczy.
page-licence = Z danych można swobodnie korzystać, podając źródło.
page-downloads = Do pobrania
page-file-exposure = Głosy na każdą propozycję (CSV)
page-file-report = Wszystkie liczby z tych stron (JSON)
page-file-open = Otwarte dane z pojedynczymi głosami, bez imion i nazwisk (ZIP)
page-verify = Każdy może sprawdzić plik ZIP tym poleceniem:
page-variants = Gdyby liczono inaczej
page-variant-light = Bez najaktywniejszych osób
page-variant-alike = Osoby głosujące bardzo podobnie liczone raz
page-variant-all = Z głosami przez linki
page-variant-people = Ilu osób to dotyczy
page-entered = Weszłyby
page-left = Wypadłyby
page-missing = Tu nie ma wyników
page-missing-why = Być może nie zostały jeszcze ogłoszone albo nie są już dostępne.
page-soon = Trwa przygotowywanie wyników
page-soon-why = Prosimy wrócić za minutę.
page-away = W tej chwili nie można pokazać wyników
export-open-data = Otwarte dane: { $name }, runda { $place }
export-open-data-file = Ten plik zawiera otwarte dane: { $name }, runda { $place }.
export-open-data-large = Otwarte dane ({ $name }, runda { $place }) to plik o rozmiarze { $size } MB. To za dużo dla tego czatu.
export-open-data-page = Każdy może pobrać go tutaj: { $address }
export-open-data-members = Te konsultacje są tylko dla osób z organizacji, więc pliku nie ma na żadnej publicznej stronie. Może go Państwu przekazać obsługa techniczna. Nazwa pliku: { $file }
export-open-data-check = SHA-256 tego pliku: <code>{ $sum }</code>

    Aby sprawdzić plik: <code>polyphony verify { $file }</code>
export-open-data-waiting = Otwarte dane ({ $name }, runda { $place }) są właśnie przygotowywane. Prosimy spróbować ponownie za kilka minut.
theme-suggested = ★ to tylko sugestia, oparta na podobieństwie do propozycji, które mają już temat. Decyzja należy do Państwa.
