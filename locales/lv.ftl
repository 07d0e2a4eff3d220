welcome =
    <b>{ $question }</b>

    Laipni lūdzam! Polyphony ir sabiedriskā apspriešana, ko rīko { $organiser }. Jūs pa vienam lasāt citu iedzīvotāju priekšlikumus un pasakāt, piekrītat tiem vai ne.

    Šis ir automātisks pakalpojums: Jums atbild datorprogramma. Jūsu valoda, valsts un balsis tiek saglabātas tikai pēc Jūsu piekrišanas. Kā pārtraukt dalību un ko mēs par Jums zinām: /privacy

    <b>Kurā valodā vēlaties turpināt?</b>
welcome-language = <b>Kurā valodā vēlaties turpināt?</b>
language-set = Tagad sazināmies latviešu valodā.
country-question = <b>Kurā valstī Jūs dzīvojat?</b> Jūs balsosiet kopā ar šīs valsts iedzīvotājiem.
country-set = Jūsu valsts: { $country }
country-not-open = Izvēlētajā valstī ({ $country }) šī apspriešana nenotiek. Varat izvēlēties citu valsti vai ielūkoties vēlāk.
consent-request =
    <b>Jūsu piekrišana</b>

    Balsojumi par publiskiem priekšlikumiem atklāj politiskos uzskatus. Tāpēc mēs jautājam, pirms kaut ko saglabājam.

    Ja dosiet piekrišanu, { $organiser } šīs apspriešanas vajadzībām saglabās Jūsu balsis, valodu un valsti. Jūsu identitāte šajā lietotnē tiek šifrēta un glabāta atsevišķi no balsīm. Mēs publicējam tikai kopējos skaitļus un nekad nepublicējam, kā balsoja atsevišķs cilvēks.

    Piedalīties var no { $age } gadu vecuma. Piekrišanu varat atsaukt jebkurā laikā un tikpat viegli, kā to dodat: /privacy. Jautājumi: { $contact }
consent-yes = Piekrītu un man ir vismaz { $age } gadi
consent-no = Nē, paldies
consent-thanks = Paldies. Lūk, pirmais priekšlikums.
consent-declined =
    Labi. Par Jums nekas nav saglabāts, un šai sarunai vajadzīgie dati tiks izdzēsti vienas dienas laikā.

    Ja pārdomāsiet, rakstiet /start.
consent-needed = Lai Jūs varētu balsot, mums vajadzīga Jūsu piekrišana.
no-consultation = Pašlaik neviena apspriešana nenotiek. Lūdzu, ielūkojieties vēlāk.
link-unknown = Šī saite vairs nekur neved, tāpēc sāksim no sākuma.

card-proposal = <b>{ $proposal }</b>
card-author = — iedzīvotāju priekšlikums, { $country }
vote-agree = Piekrītu
vote-neutral = Neitrāli
vote-disagree = Nepiekrītu
skip = Izlaist
more = Vairāk
change-vote = Mainīt manu pēdējo balsi
last-vote-agree = <i>Jūsu pēdējā balss: piekrītat priekšlikumam „{ $proposal }”. Ja vēlaties, pasakiet, kāpēc:</i>
last-vote-neutral = <i>Jūsu pēdējā balss: neitrāli vērtējat priekšlikumu „{ $proposal }”. Ja vēlaties, pasakiet, kāpēc:</i>
last-vote-disagree = <i>Jūsu pēdējā balss: nepiekrītat priekšlikumam „{ $proposal }”. Ja vēlaties, pasakiet, kāpēc:</i>
reason-favourite = Īpaši patīk
reason-doable = Tas ir izdarāms
reason-obvious = Pašsaprotami
reason-no-way = Nekādā gadījumā
reason-unrealistic = Nereāli
reason-empty = Tukši vārdi
reason-not-understood = Nesaprotu
reason-no-opinion = Nav viedokļa
reason-indifferent = Man nav svarīgi

recorded-agree = Pierakstīts: Jūs piekrītat.
recorded-neutral = Pierakstīts: Jūs vērtējat neitrāli.
recorded-disagree = Pierakstīts: Jūs nepiekrītat.
recorded-share =
    { $votes ->
        [zero] { $share } no { $votes } balsīm ir „Piekrītu”.
        [one] { $share } no { $votes } balss ir „Piekrītu”.
       *[other] { $share } no { $votes } balsīm ir „Piekrītu”.
    }
already-agree = Jūs jau iepriekš piekritāt. Jūsu balsi skaita vienreiz.
already-neutral = Jūs jau iepriekš vērtējāt neitrāli. Jūsu balsi skaita vienreiz.
already-disagree = Jūs jau iepriekš nepiekritāt. Jūsu balsi skaita vienreiz.
changed-agree = Mainīts: tagad Jūs piekrītat.
changed-neutral = Mainīts: tagad Jūs vērtējat neitrāli.
changed-disagree = Mainīts: tagad Jūs nepiekrītat.
withdrawn = Jūsu balss ir izdzēsta.
skipped = Izlaists. Izlaišanu neskaita kā neitrālu balsi.
reason-noted = Pierakstīts. Paldies.
reason-removed = Atsaukts.

change-agree = Jūsu balss: <b>piekrītu</b>. Priekšlikums: „{ $proposal }”
change-neutral = Jūsu balss: <b>neitrāli</b>. Priekšlikums: „{ $proposal }”
change-disagree = Jūsu balss: <b>nepiekrītu</b>. Priekšlikums: „{ $proposal }”
change-question = Kādai tai jābūt?
withdraw-vote = Izdzēst manu balsi
back = Atpakaļ
nothing-to-change = Jums vēl nav balss, ko mainīt.

summary =
    { $count ->
        [zero] <b>Jūs apskatījāt { $count } priekšlikumu.</b>
        [one] <b>Jūs apskatījāt { $count } priekšlikumu.</b>
       *[other] <b>Jūs apskatījāt { $count } priekšlikumus.</b>
    }
summary-counts = Piekrītu: { $agree } · Neitrāli: { $neutral } · Nepiekrītu: { $disagree } · Izlaisti: { $skipped }
summary-question = Vai vēlaties turpināt?
go-on = Turpināt
stop = Šoreiz pietiks
stopped = Paldies par dalību. Jūsu balsis ir saglabātas. Lai turpinātu, pieskarieties pogai vai rakstiet /start.
nothing-left = <b>Jūs redzējāt visus priekšlikumus, par kuriem varat balsot.</b> Paldies!
nothing-left-offer = Vai vienu reizi Jums uzrakstīt, kad būs jauni priekšlikumi? To varat izslēgt jebkurā laikā: /privacy.
tell-me = Jā, paziņojiet man
do-not-tell-me = Nerakstiet man
tell-me-set = Sarunāts: mēs Jums vienu reizi uzrakstīsim, kad būs kas jauns.
tell-me-off = Sarunāts: mēs Jums nerakstīsim.
tell-me-message = Ir jauni citu iedzīvotāju priekšlikumi. Vai vēlaties tos apskatīt?

more-title = <b>Ko vēlaties darīt?</b>
button-language = Valoda
button-country = Valsts
button-privacy = Privātums
button-help = Palīdzība
help =
    <b>Kā tas darbojas</b>

    Mēs Jums rādām pa vienam priekšlikumam. Pieskarieties pogai „Piekrītu”, „Neitrāli” vai „Nepiekrītu” vai arī izlaidiet priekšlikumu. Varat arī ierakstīt vārdu, kas ir uz pogas, vai tās numuru: 1, 2, 3…

    Kā balsoja citi, Jūs redzat tikai pēc sava balsojuma. Savu balsi varat mainīt vai izdzēst.

    /start – turpināt balsošanu
    /language – mainīt valodu
    /country – mainīt valsti
    /privacy – kas tiek saglabāts un kā pārtraukt dalību
    /help – šis teksts
privacy =
    <b>Privātums</b>

    Šo apspriešanu rīko { $organiser }. Jums atbild programma, nevis cilvēks.

    Ar Jūsu piekrišanu tiek saglabātas Jūsu balsis, valoda, valsts un tas, kurus priekšlikumus Jūs redzējāt. Jūsu identitāte šajā lietotnē ir šifrēta un atrodama tikai ar slepenu atslēgu. Balsis tiek glabātas ar numuru, bez Jūsu identitātes. Mēs nesaglabājam ne vārdu, ne lietotājvārdu, ne attēlu un publicējam tikai kopējos skaitļus.

    Bez Jūsu piekrišanas tiek glabāts tikai šīs sarunas stāvoklis, ne ilgāk kā vienu dienu.

    Jautājumi un sūdzības: { $contact }
privacy-consent = Piekrišanas datums: { $date }.
privacy-no-consent = Jūsu piekrišana nav saņemta.
privacy-tell-me = Mēs Jums vienu reizi uzrakstīsim, kad būs jauni priekšlikumi.
privacy-withdraw = Atsaukt manu piekrišanu
withdraw-question = <b>Vai atsaukt Jūsu piekrišanu?</b> Tad Jūsu balsis, valoda, valsts un šifrētā identitāte tiks nekavējoties izdzēstas. To nevar atcelt.
withdraw-yes = Izdzēst visu
withdraw-no = Saglabāt visu
withdraw-done = Viss, kas attiecas uz Jums, ir izdzēsts. Paldies, ka piedalījāties. Ja kādreiz vēlēsieties sākt no jauna, rakstiet /start.

command-start = Balsot par priekšlikumiem
command-language = Mainīt valodu
command-country = Mainīt valsti
command-privacy = Kas tiek saglabāts un kā pārtraukt dalību
command-help = Kā tas darbojas

not-understood = Atvainojiet, es to nesapratu. Varat pieskarties pogai vai ierakstīt tās numuru:
not-text = Es saprotu tikai tekstu un pogas. Rakstiet /help, lai uzzinātu, kā tas darbojas.
button-old = Šī poga vairs nedarbojas. Turpināsim no šejienes.
proposal-unknown = Šāda priekšlikuma nav, vai arī tas Jums netika rādīts. Lūk, nākamais.
proposal-closed = Balsošana par šo priekšlikumu ir beigusies, tāpēc nekas netika mainīts. Lūk, nākamais.
proposal-own = Šis ir Jūsu priekšlikums. Par to balso citi.
try-again = Pašlaik tas neizdevās, un nekas netika pierakstīts. Lūdzu, mēģiniet vēlreiz pēc minūtes.
too-long = Tas ir par garu. Lielākais atļautais rakstzīmju skaits: { $limit }.
too-fast = Tas bija ļoti ātri. Lūdzu, mazliet pagaidiet un mēģiniet vēlreiz.
group-only-private = Vienlaikus balsoju tikai ar vienu cilvēku. Lūdzu, rakstiet man privāti.
open-private = Rakstīt man privāti

web-title = Polyphony – sabiedriskā apspriešana
web-description = Lasiet citu iedzīvotāju priekšlikumus un pasakiet, piekrītat tiem vai ne.
web-conversation = Saruna
web-message = Jūsu ziņa
web-send = Sūtīt
web-you = Jūs
web-service = Polyphony
web-connecting = Notiek savienošana…
web-reconnecting = Savienojums pārtrūka. Mēģinām vēlreiz…
web-connected = Savienojums izveidots
web-skip-to-message = Pāriet uz ziņas lauku
web-noscript = Šai sarunai vajadzīgs JavaScript. Piedalīties var arī ziņapmaiņas lietotnē.
