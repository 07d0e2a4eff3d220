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
button-propose = Rakstīt priekšlikumu
propose-invite = Vai Jums pašiem ir ideja? Varat to iesniegt citiem iedzīvotājiem.
propose-prompt =
    <b>Uzrakstiet savu priekšlikumu</b>

    Katrs priekšlikums sākas ar vārdiem „{ $opening } …”. Lūdzu, uzrakstiet, kā turpinās Jūsējais: viena ideja, saviem vārdiem, no { $shortest } līdz { $longest } rakstzīmēm.
propose-edit-prompt = <b>Lūdzu, uzrakstiet jauno tekstu.</b> Pašlaik Jums ir:
propose-closed = Pašlaik priekšlikumus iesniegt nevar. Balsot joprojām varat.
propose-too-short =
    { $count ->
        [zero] Tās ir tikai { $count } rakstzīmju. Lūdzu, uzrakstiet vismaz { $shortest }.
        [one] Tā ir tikai { $count } rakstzīme. Lūdzu, uzrakstiet vismaz { $shortest }.
       *[other] Tās ir tikai { $count } rakstzīmes. Lūdzu, uzrakstiet vismaz { $shortest }.
    }
propose-too-long =
    { $count ->
        [zero] Tās ir { $count } rakstzīmju, bet atļauts ne vairāk kā { $longest }. Lūdzu, saīsiniet tekstu.
        [one] Tā ir { $count } rakstzīme, bet atļauts ne vairāk kā { $longest }. Lūdzu, saīsiniet tekstu.
       *[other] Tās ir { $count } rakstzīmes, bet atļauts ne vairāk kā { $longest }. Lūdzu, saīsiniet tekstu.
    }
propose-language = <b>Kādā valodā ir Jūsu priekšlikums?</b>
other-language = Cita valoda
propose-similar = <b>Citi jau ir ierosinājuši ko līdzīgu.</b> Varat balsot par kādu no šiem priekšlikumiem vai tomēr nosūtīt savu.
propose-vote-on = Balsot: { $number }
propose-all-the-same = Tomēr nosūtīt manu
propose-repeat = <b>Tas jau ir ierosināts.</b> Varat par to balsot:
propose-own-repeat = Šo priekšlikumu Jūs jau nosūtījāt. Komanda /mine parāda, kas ar to noticis.
propose-facts = Valoda: { $language } · Rakstzīmes: { $count } no { $longest }
propose-preview-note = Pirms to redz citi, to izlasa moderators. Jūsu vārds netiek rādīts. Vai nosūtīt?
propose-send = Nosūtīt
propose-edit = Labot
cancel = Atcelt
propose-cancelled = Jūsu melnraksts ir izdzēsts.
propose-limit =
    { $count ->
        [zero] Pēdējo 24 stundu laikā esat nosūtījuši { $count } priekšlikumu, un vairāk nav iespējams. Nākamo varat nosūtīt no: { $time }. Melnraksts ir saglabāts.
        [one] Pēdējo 24 stundu laikā esat nosūtījuši { $count } priekšlikumu, un vairāk nav iespējams. Nākamo varat nosūtīt no: { $time }. Melnraksts ir saglabāts.
       *[other] Pēdējo 24 stundu laikā esat nosūtījuši { $count } priekšlikumus, un vairāk nav iespējams. Nākamo varat nosūtīt no: { $time }. Melnraksts ir saglabāts.
    }
propose-sent =
    <b>Paldies. Jūsu priekšlikuma numurs ir { $number }.</b>

    Vispirms to izlasīs moderators. Paziņosim Jums, kas nolemts. Komanda /mine parāda visus Jūsu priekšlikumus.
propose-offer = Diemžēl nesapratu. Ja tas ir priekšlikums, varam ar to turpināt.
propose-offer-yes = Tas ir priekšlikums
check-refused = <b>Šādi Jūsu priekšlikumu nevar nosūtīt.</b> Lūdzu, uzrakstiet to vēlreiz:
check-flagged = Ņemiet vērā, ka moderators to rūpīgi apskatīs:
check-link = Lūdzu, nerakstiet tīmekļa adreses un saites.
check-email = Lūdzu, nerakstiet e-pasta adreses.
check-phone = Lūdzu, nerakstiet tālruņa numurus.
check-handle = Lūdzu, nerakstiet lietotājvārdus (@…).
check-hashtag = Lūdzu, nerakstiet tēmturus (#…).
check-capitals = Lūdzu, nerakstiet visu ar lielajiem burtiem.
check-invisible = Tekstā ir neredzamas rakstzīmes. Lūdzu, ierakstiet to no jauna.
check-scripts = Lūdzu, vienā vārdā nejauciet dažādu alfabētu burtus.
check-repeated = Lūdzu, neatkārtojiet daudzreiz vienu un to pašu rakstzīmi.
check-word-refused = Tekstā ir vārds, kas šeit nav atļauts.
check-word-flagged = Tekstā ir vārds, kas var aizskart citus.
check-alphabet = Teksts nav rakstīts savas valodas alfabētā.
check-repeated-word = Tekstā daudzreiz atkārtots viens un tas pats vārds.
button-mine = Mani priekšlikumi
mine-title = <b>Jūsu priekšlikumi</b>
mine-none = Jūs vēl neesat nosūtījuši nevienu priekšlikumu.
mine-entry = <b>Nr. { $number }</b> · { $state }
state-waiting = gaida moderatoru
state-accepted = pieņemts
state-refused = nav pieņemts
state-withdrawn = atsaukts
state-merged = apvienots ar citu
state-hidden = paslēpts, līdz to apskatīs moderators
mine-votes-few =
    { $votes ->
        [zero] pagaidām { $votes } balsu
        [one] pagaidām { $votes } balss
       *[other] pagaidām { $votes } balsis
    }
mine-withdraw = Atsaukt nr. { $number }
mine-withdrawn = Jūsu priekšlikums nr. { $number } ir atsaukts.
mine-withdraw-late = Kāds par to jau ir nobalsojis, tāpēc to vairs nevar atsaukt.
older = Vecāki
notice-accepted = Jūsu priekšlikums nr. { $number } ir pieņemts. Citi iedzīvotāji tagad var par to balsot.
notice-refused = Jūsu priekšlikums nr. { $number } nav pieņemts. Iemesls: { $reason }
notice-merged = Jūsu priekšlikums nr. { $number } saka to pašu, ko nr. { $other }. Turpmāk balso par to.
notice-hidden = Par Jūsu priekšlikumu nr. { $number } ir ziņots. Tas ir paslēpts, līdz to apskatīs moderators.
notice-restored = Moderators ir apskatījis Jūsu priekšlikumu nr. { $number }. Tas atkal ir redzams.
notice-milestone =
    { $votes ->
        [zero] Jūsu priekšlikums nr. { $number } ir saņēmis { $votes } balsu.
        [one] Jūsu priekšlikums nr. { $number } ir saņēmis { $votes } balsi.
       *[other] Jūsu priekšlikums nr. { $number } ir saņēmis { $votes } balsis.
    }
refusal-incomprehensible = To nevar saprast.
refusal-off-topic = Tas neatbild uz šīs apspriešanas jautājumu.
refusal-partisan = Tas iestājas par vai pret kādu partiju vai personu.
refusal-unlawful = Tas ir pretrunā ar likumu.
refusal-advertising = Tā ir reklāma.
refusal-several-ideas = Tajā ir vairākas idejas. Lūdzu, sūtiet tās pa vienai.
refusal-wrong-language = Tas ir citā valodā, nekā norādīts.
refusal-rude = Tas ir aizskarošs.
refusal-out-of-reach = Tas ir par kaut ko tādu, ko šī apspriešana nevar mainīt.
refusal-already-proposed = Tas jau ir ierosināts.
refusal-test = Šķiet, ka tas ir izmēģinājums.
refusal-other = Tas neatbilst šīs apspriešanas noteikumiem.
button-report = Ziņot par priekšlikumu
report-question = <b>Kas šajā priekšlikumā nav kārtībā?</b>
report-illegal = Tas ir nelikumīgs
report-offensive = Tas ir aizskarošs
report-personal-data = Personas dati
report-wrong-language = Nepareiza valoda
report-bad-translation = Slikts tulkojums
report-duplicate = Tāds jau ir
report-other = Kaut kas cits
report-sentence = Lūdzu, vienā ziņā uzrakstiet, kas nav kārtībā, ne vairāk kā { $limit } rakstzīmēs.
report-received = <b>Paldies. Jūsu ziņojuma numurs ir { $number }.</b> Moderators to apskatīs, un mēs paziņosim Jums rezultātu.
report-already = Par šo priekšlikumu Jūs jau ziņojāt. Jūsu ziņojuma numurs ir { $number }.
report-nothing = Pašlaik nav priekšlikuma, par ko ziņot.
notice-report-removed = Jūsu ziņojums nr. { $number }: moderators ir izņēmis priekšlikumu. Paldies.
notice-report-kept = Jūsu ziņojums nr. { $number }: moderators ir apskatījis priekšlikumu. Tas paliek.
button-share = Dalīties
share-proposal = <b>Dalieties ar šo priekšlikumu</b>, izmantojot šo saiti:
share-consultation = <b>Dalieties ar šo apspriešanu</b>, izmantojot šo saiti:
share-send = Nosūtīt sarunā
share-question = Ko domājat Jūs?
share-vote = Pateikt viedokli
share-open = Atvērt apspriešanu
link-elsewhere = Par šo priekšlikumu balso citā valstī.
web-copied = Saite ir nokopēta.
button-results = Rezultāti
results-country = <b>Rezultāti: { $country }</b>
results-all = <b>Rezultāti: visas valstis</b>
results-agreed = <b>Vairums piekrīt</b>
results-divided = <b>Viedokļi dalās</b>
results-rejected = <b>Vairums nepiekrīt</b>
results-line =
    { $votes ->
        [zero] piekrīt { $share } (no { $low } līdz { $high }), { $votes } balsu
        [one] piekrīt { $share } (no { $low } līdz { $high }), { $votes } balss
       *[other] piekrīt { $share } (no { $low } līdz { $high }), { $votes } balsis
    }
results-none = Pagaidām nav ko rādīt. Priekšlikuma rezultātu redzēsiet, kad būsiet par to nobalsojuši un būs vismaz { $limit } balsis.
results-note = Šie ir priekšlikumi, par kuriem esat balsojuši. Iekavās: robežas, kurās ar 95 % ticamību ir īpatsvars.
results-published = Apspriešana ir beigusies, un šie ir tās rezultāti. Iekavās: robežas, kurās ar 95 % ticamību ir īpatsvars.
results-my-country = Mana valsts
results-all-countries = Visas valstis
results-picture = Kā attēls
picture-alt = Joslas ar piekrītošo, neitrālo un nepiekrītošo īpatsvaru.
privacy-retention =
    { $count ->
        [zero] Viss par Jums tiek izdzēsts { $count } dienu pēc apspriešanas beigām. Jūsu balsis joprojām tiek skaitītas, bez jebkādas saiknes ar Jums.
        [one] Viss par Jums tiek izdzēsts { $count } dienu pēc apspriešanas beigām. Jūsu balsis joprojām tiek skaitītas, bez jebkādas saiknes ar Jums.
       *[other] Viss par Jums tiek izdzēsts { $count } dienas pēc apspriešanas beigām. Jūsu balsis joprojām tiek skaitītas, bez jebkādas saiknes ar Jums.
    }
privacy-backups = Rezerves kopijas, kurās vēl ir izdzēstie dati, pēc kāda laika tiek iznīcinātas. Dienu skaits: { $days }
privacy-changed = <b>Informācija par privātumu ir mainījusies.</b> Lūdzu, izlemiet vēlreiz, vai vēlaties piedalīties.
privacy-publish = Varat atļaut mums publicēt Jūsu balsis kā atvērtos datus, ar nejaušu numuru un bez Jūsu identitātes.
privacy-commands =
    /export – datne ar visu par Jums
    /forget – izdzēst visu par Jums
allow-contact = Rakstiet man par rezultātiem
allow-publish = Manas balsis kā atvērtie dati
allowed = Pierakstīts. Varat to jebkurā laikā atsaukt.
not-allowed = Pierakstīts. Tas vairs nav atļauts.
button-export = Viss par mani
export-done = Šajā datnē ir viss, ko esam par Jums saglabājuši.
export-download = Lejupielādēt datni
forget-question =
    <b>Vai vēlaties aiziet?</b>

    Uzreiz tiek izdzēsts: Jūsu identitāte šajā lietotnē, valoda, valsts un iestatījumi, tas, ko esat redzējuši, melnraksti un priekšlikumi, kas vēl gaida moderatoru. Jūsu pieņemtie priekšlikumi paliek, bez jebkādas saiknes ar Jums.

    Kas lai notiek ar Jūsu balsīm?
forget-with-votes = Dzēst arī manas balsis
forget-keep-votes = Manas balsis lai paliek spēkā
forget-sure-with-votes = <b>Vai tiešām?</b> Viss par Jums tiks izdzēsts, un Jūsu balsis vairs netiks skaitītas. To nevar atsaukt.
forget-sure-keep-votes = <b>Vai tiešām?</b> Viss par Jums tiks izdzēsts. Jūsu balsis joprojām tiks skaitītas, bez jebkādas saiknes ar Jums. To nevar atsaukt.
demographic-intro = <b>Jautājums par Jums, ja vēlaties.</b> Atbilde tiek skaitīta bez jebkādas saiknes ar Jums.
demographic-age = Cik Jums gadu?
demographic-gender = Kas attiecas uz Jums?
demographic-area = Kur Jūs dzīvojat?
gender-woman = Sieviete
gender-man = Vīrietis
gender-other = Neviens no abiem
area-city = Lielā pilsētā
area-town = Mazpilsētā
area-village = Laukos
demographic-skip = Labāk neteikšu
demographic-thanks = Paldies par atbildi.
button-link = Sasaistīt citu lietotni
link-offer = <b>Piedalieties vairākās lietotnēs kā viena persona.</b> Desmit minūšu laikā ierakstiet to otrā lietotnē:
link-prompt = Ja Jums jau ir kods no otras lietotnes, ierakstiet to šeit.
link-question =
    <b>Vai sasaistīt šo sarunu ar otru?</b>

    Tad abas ir viena persona: kas lieto otru sarunu, redz Jūsu balsis un var tās mainīt. Turpiniet tikai tad, ja tā ir Jūsu. Ja par priekšlikumu esat balsojuši divreiz, skaitās vēlākā balss.
link-yes = Jā, sasaistīt
link-no = Nē
link-done = Abas sarunas tagad ir viena persona.
link-wrong = Šis kods nav zināms vai vairs neder. Jaunu iegūsiet otrā lietotnē ar komandu /link.
link-same = Šo kodu saņēmāt šeit. Lūdzu, ierakstiet to otrā lietotnē.
button-settings = Iestatījumi
settings-title = <b>Iestatījumi</b>
settings-place = Valoda: { $language } · Valsts: { $country }
settings-notices-note = Jaunumi par Jūsu priekšlikumiem un ziņojumiem:
settings-digest-note = Rezultāti un jauni priekšlikumi:
settings-quiet-note = Naktī, no { $from } līdz { $until }, neko nerakstām.
digest-never = Nekad
digest-weekly = Reizi nedēļā
digest-daily = Katru dienu
settings-notices = Paziņot uzreiz
settings-quiet = Klusums naktī
settings-stop = Pārtraukt visas ziņas
settings-saved = Saglabāts.
stopped-all = Labi: vairs Jums nerakstīsim, ja vien neuzrakstīsiet mums. Jūsu balsis paliek. Komanda /settings to maina, /forget visu izdzēš.
command-propose = Rakstīt priekšlikumu
command-mine = Mani priekšlikumi
command-results = Kam cilvēki piekrīt
command-settings = Valoda, valsts, ziņas
command-export = Datne ar visu par mani
command-forget = Dzēst visu par mani
command-link = Piedalīties vairākās lietotnēs
rules-title =
    <b>Šīs apspriešanas noteikumi</b>

    Katru priekšlikumu izlasa cilvēks, nevis programma, pirms to redz citi. To nepieņem, ja atbilst kaut kas no šī:
rules-note =
    { $limit ->
        [zero] Par priekšlikumu var ziņot ikviens. Kad to ir izdarījuši { $limit } cilvēki, to automātiski paslēpj, līdz to apskatīs moderators. Autors uzzina katru lēmumu un tā iemeslu.
        [one] Par priekšlikumu var ziņot ikviens. Kad to ir izdarījis { $limit } cilvēks, to automātiski paslēpj, līdz to apskatīs moderators. Autors uzzina katru lēmumu un tā iemeslu.
       *[other] Par priekšlikumu var ziņot ikviens. Kad to ir izdarījuši { $limit } cilvēki, to automātiski paslēpj, līdz to apskatīs moderators. Autors uzzina katru lēmumu un tā iemeslu.
    }
statement-rule = Tas ir noteikums Nr. { $number } no mūsu /rules.
statement-person = To izlēma cilvēks, nevis programma.
statement-automated = Tas notika automātiski. Cilvēks to vēl apskatīs.
queue-facts = Nr. { $number } · { $language } · { $country } · gaida kopš: { $time }
queue-new = Kāpēc tas ir šeit: jauns priekšlikums.
queue-flagged = Kāpēc tas ir šeit: jauns priekšlikums, kas atzīmēts automātiski:
queue-reported =
    { $count ->
        [zero] Kāpēc tas ir šeit: { $count } ziņojumu.
        [one] Kāpēc tas ir šeit: { $count } ziņojums.
       *[other] Kāpēc tas ir šeit: { $count } ziņojumi.
    }
queue-author = Citi tā paša autora priekšlikumi – pieņemti: { $accepted }, nav pieņemti: { $refused }, gaida: { $waiting }
queue-empty = <b>Jūs nekas negaida.</b> Paldies!
queue-why = <b>Kuru noteikumu tas pārkāpj?</b>
queue-accept = Pieņemt
queue-keep = Paliek
queue-refuse = Noraidīt
queue-later = Atstāt citiem
queue-undo = Atsaukt lēmumu
queue-accepted = Nr. { $number } ir pieņemts. Autors to uzzinās pēc minūtes.
queue-refused = Nr. { $number } ir noraidīts. Autors to uzzinās pēc minūtes.
queue-undone = Atsaukts. Nevienam nav paziņots.
queue-undo-late = Atsaukt ir par vēlu.
queue-not-yours = Tas netika saglabāts: Jūsu trīs minūtes ir beigušās vai to jau skata kāds cits.
command-rules = Priekšlikumu noteikumi
role-moderator = moderēšana
role-lead = moderēšanas vadība
role-organiser = organizēšana
role-operator = uzturēšana
command-queue = Kas gaida moderatoru
command-history = Kas izlemts par priekšlikumu
command-team = Kas moderē
command-summary = Moderēšana skaitļos
command-log = Lejupielādēt žurnālu
team-title = <b>Komanda</b>
team-entry = Nr. { $number } · { $role } · { $languages } · kopš { $date }
team-invited = Nr. { $number } · { $role } · { $languages } · ielūgums līdz { $date }
team-all-languages = visas valodas
team-remove = Noņemt nr. { $number }
team-invite = Uzaicināt kādu
team-removed = Nr. { $number } no šī brīža vairs nav lomas.
team-refused = Jūsu loma to neatļauj.
invite-role = <b>Kādai lomai jūs aicināt?</b>
invite-languages = <b>Kādās valodās šis cilvēks lasa?</b> Ja visās, neizvēlieties nevienu.
invite-consultations = <b>Kurām apspriešanām?</b> Ja visām, neizvēlieties nevienu.
invite-next = Tālāk
invite-link = <b>Šis ir ielūgums vienam cilvēkam.</b> Loma: { $role }. Valodas: { $languages }. Tas der vienreiz, līdz { $time }. Sūtiet saiti tikai šim cilvēkam:
invitation =
    <b>Aicinām jūs palīdzēt moderēšanā.</b> Jūsu loma: { $role }. Valodas: { $languages }.

    Pārējie komandā redz numuru, nevis jūsu vārdu. Šifrētā veidā glabājam, kur jūs sasniegt, kamēr jūs palīdzat.
invitation-accept = Pieņemt ielūgumu
invitation-joined = <b>Laipni lūdzam komandā!</b> Jūsu numurs tajā ir { $number }. Kas jūs gaida: /queue
invitation-used = Šis ielūgums jau ir izmantots. Lūdzu, palūdziet citu.
invitation-expired = Šī ielūguma termiņš ir beidzies. Lūdzu, palūdziet citu.
notice-team-removed = Jums vairs nav lomas moderēšanā. Paldies par palīdzību!
button-moderation = Moderēšana
queue-more = Vēl …
queue-correct = Labot pareizrakstību
queue-duplicate = Tas atkārtojas
queue-theme = Tēma
queue-postpone = Atlikt
queue-pass-on = Nodot vadībai
queue-all-of-author = Viss no šī autora
queue-suspend = Apturēt autoru
queue-lift = Beigt apturēšanu
queue-filter = Rādīt tikai …
queue-stands = Paliek spēkā
queue-accept-all = Pieņemt visus
queue-refuse-all = Noraidīt visus
queue-one-by-one = Pa vienam
queue-more-title = <b>Ko ar to darīt?</b>
queue-correct-ask = <b>Lūdzu, uzrakstiet visu priekšlikumu ar labotu pareizrakstību.</b> Līdz ar to tas ir pieņemts, un autors redz abus variantus.
queue-correct-different = Tas ir cits teksts, nevis labojums. Nekas nav mainīts.
queue-correct-frozen = Kāds jau ir balsojis: vārdi paliek, kādi ir.
queue-which = <b>Kurš priekšlikums saka to pašu?</b> Izvēlieties vienu vai uzrakstiet tā numuru.
queue-which-none = Nevienam pieņemtam šīs apspriešanas priekšlikumam nav šāda numura.
queue-merged = Nr. { $number } atkārto nr. { $other }. Autors to uzzinās pēc minūtes.
queue-sentence = <b>Lūdzu, pasakiet, kāpēc, ne vairāk kā { $limit } rakstzīmēs.</b> Autors to izlasīs.
queue-theme-ask = <b>Kurai tēmai tas pieder?</b>
queue-theme-set = Tēma: { $theme }
queue-language-ask = <b>Kādā valodā tas ir rakstīts?</b>
queue-postpone-ask = <b>Cik ilgi tam jāgaida?</b>
queue-postponed = Nr. { $number } gaida līdz { $time }.
queue-passed-on = Nr. { $number } tagad gaida moderēšanas vadību.
queue-author-list = <b>Kas gaida no šī autora:</b>
queue-decided-all =
    { $count ->
        [zero] Izlemts par { $count } priekšlikumiem. Autors to uzzinās pēc minūtes.
        [one] Izlemts par { $count } priekšlikumu. Autors to uzzinās pēc minūtes.
       *[other] Izlemts par { $count } priekšlikumiem. Autors to uzzinās pēc minūtes.
    }
queue-bulk = Pieņemti: { $numbers }
queue-bulk-not = Nav pieņemti: { $numbers }. Par tiem jau ir izlemts, tie ir pie kāda cita, par tiem nelemjat jūs vai to nav.
queue-bulk-how = Lūdzu, rakstiet numurus aiz komandas, piemēram: /accept 12 15 18
queue-first-opinion = Jūsu viedoklis par nr. { $number } ir pierakstīts. Tagad to skata otrs cilvēks.
queue-disagreed = Par nr. { $number } jūs neesat vienisprātis: lemj moderēšanas vadība.
queue-similar = Līdzīgi un pieņemti:
queue-similar-refused = Līdzīgi un nepieņemti:
queue-appealed = Kāpēc tas ir šeit: kāds iebilst pret lēmumu.
queue-suspended-author = Kāpēc tas ir šeit: autors iebilst pret apturēšanu, kas ilgst līdz { $time }.
queue-again = Kāpēc tas ir šeit: par to lemj vēlreiz.
queue-for-lead = Tas ir nodots moderēšanas vadībai.
queue-disagreement = Divi moderatori nav vienisprātis.
queue-state = Līdz šim: { $state }
queue-says = Saviem vārdiem: “{ $text }”
queue-filter-title = <b>Ko rādīt?</b>
queue-filter-all = Visu
queue-filtered = Tiek rādīts tikai: { $what }
why-new = Jauni
why-flagged = Atzīmēti
why-reported = Ziņoti
why-appealed = Iebildumi
why-suspension = Apturēšanas
why-again = Vēlreiz
theme-democracy = Demokrātija
theme-economy = Ekonomika
theme-work = Darbs
theme-environment = Vide
theme-energy = Enerģētika
theme-transport = Transports
theme-health = Veselība
theme-education = Izglītība
theme-youth = Jaunatne
theme-migration = Migrācija
theme-security = Drošība
theme-digital = Digitālā dzīve
theme-agriculture = Lauksaimniecība
theme-culture = Kultūra
theme-social = Sociālie jautājumi
theme-housing = Mājokļi
suspend-why = <b>Kuru noteikumu autors pārkāpa?</b>
suspend-how-long = <b>Cik ilgi autors nedrīkst iesniegt priekšlikumus?</b>
suspend-done = Autors atkal drīkst iesniegt priekšlikumus no { $time }.
suspend-lifted = Autors atkal drīkst iesniegt priekšlikumus.
notice-suspended = Jūs nevarat iesniegt priekšlikumus līdz { $time }. Iemesls, no jūsu priekšlikuma nr. { $number }: { $reason } Balsot jūs varat arī turpmāk.
notice-suspension-lifted = Jūs atkal varat iesniegt priekšlikumus.
propose-suspended = Jūs nevarat iesniegt priekšlikumus līdz { $time }. Ja nepiekrītat: /appeal
statement-appeal = Ja nepiekrītat, varat iebilst { $days } dienu laikā: /appeal { $number }. Tad lemj cits cilvēks.
statement-appeal-suspension = Ja nepiekrītat, varat iebilst: /appeal. Tad lemj cits cilvēks.
statement-which = Tas ir priekšlikums nr. { $other }.
statement-note = Moderators raksta: “{ $text }”
appeal-button = Iebilst
appeal-without = Bez vārdiem
appeal-ask = <b>Kāpēc jūs nepiekrītat?</b> Lūdzu, uzrakstiet to ne vairāk kā { $limit } rakstzīmēs.
appeal-received = <b>Paldies.</b> To apskatīs cits cilvēks, un mēs paziņosim iznākumu.
appeal-already = Jūs pret to jau esat iebildis.
appeal-late = Ir pagājis pārāk ilgs laiks: iebilst var { $days } dienu laikā.
appeal-nothing = Šeit nav lēmuma, pret kuru jūs varētu iebilst.
appeal-how = Lūdzu, rakstiet priekšlikuma numuru aiz komandas, piemēram: /appeal 123
notice-appeal-granted = Mēs vēlreiz apskatījām jūsu iebildumu par priekšlikumu nr. { $number }. Lēmums ir mainīts.
notice-appeal-rejected = Mēs vēlreiz apskatījām jūsu iebildumu par priekšlikumu nr. { $number }. Lēmums paliek spēkā.
notice-corrected = Jūsu priekšlikums nr. { $number } ir pieņemts ar labotu pareizrakstību. Jūs rakstījāt: “{ $before }” Tagad tas skan:
notice-nudge =
    { $count ->
        [zero] { $count } priekšlikumu gaida ilgāk, nekā solījām.
        [one] { $count } priekšlikums gaida ilgāk, nekā solījām.
       *[other] { $count } priekšlikumi gaida ilgāk, nekā solījām.
    }
summary-title = <b>Moderēšana no { $since } līdz { $until }</b>
summary-received = Priekšlikumi: { $proposals }. Ziņojumi: { $reports }. Iebildumi: { $objections }.
summary-decided = Lēmumi: { $decided }. Vēlāk mainīti: { $reversed }. Pašlaik gaida: { $waiting }.
summary-wait = Gaidīšana: puse līdz { $median }, deviņi no desmit līdz { $tenth }.
summary-reasons = Nav pieņemti, pēc noteikumiem:
summary-kappa = Cik vienisprātis ir divi cilvēki (Koena kapa, 1 ir vislabāk):
history-how = Lūdzu, rakstiet priekšlikuma numuru aiz komandas, piemēram: /history 123
history-none = Šeit nav priekšlikuma nr. { $number }.
history-person = komandas nr. { $number }
history-automatic = automātiski
history-author = autors
history-report = { $time }: kāds par to ziņoja
history-complaint = { $time }: kāds iebilda
history-undone = { $time }: atsaukts ({ $who })
history-again = Lemt vēlreiz
log-ask = <b>Visi lēmumi, ziņojumi un iebildumi</b> no { $since } līdz { $until }, bez kāda identitātes. Kādā formā?
log-how = Lūdzu, nosauciet divas dienas, piemēram: /log 2026-11-01 2026-11-30
log-long = Tas ir vairāk, nekā šeit var nosūtīt. Lūdzu, nosauciet īsāku laiku.
queue-second-opinion = Otrs viedoklis
command-consultations = Izvēlēties apspriešanu
command-round = Atvērt un slēgt kārtas
command-stock = Priekšlikumi un balsis pa valstīm
consultations-title = <b>Kuru apspriešanu vēlaties redzēt?</b>
consultation-organiser = Rīko { $organiser }. Jautājumi un sūdzības: { $contact }
consultation-ethics = Jautājumi par ētiku: { $contact }
consultation-partners = Partneri:
consultation-join = Piedalīties
round-title = <b>Kārtas: { $consultation }</b> (laika josla: { $zone })
round-kind-single = Vienīgā kārta
round-kind-national = Valsts kārta
round-kind-european = Eiropas kārta
labelled = { $name }: { $value }
round-state-draft = vēl nav atvērta
round-state-open = atvērta
round-state-closing = atvērta, bez jauniem priekšlikumiem
round-state-closed = slēgta
round-state-published = slēgta, rezultāti publicēti
round-opens = Atver: { $time }
round-closing = Bez jauniem priekšlikumiem no: { $time }
round-closes = Slēdz: { $time }
round-publishes = Rezultātus publicē: { $time }
round-to-open = Atvērt tagad
round-to-closing = Apturēt priekšlikumus
round-to-closed = Slēgt tagad
round-to-published = Publicēt rezultātus
round-back = Soli atpakaļ
round-confirm = Jā, darīt
round-preview-open = Turpmāk var balsot. Priekšlikumi ir { $count } no 24 valodām.
round-preview-missing = Vēl nav par ko balsot šajās valodās: { $languages }
round-preview-closing = Turpmāk neviens vairs nevar iesniegt priekšlikumus; balsošana turpinās.
round-preview-closed = Turpmāk neviens vairs nevar balsot.
round-preview-published = Turpmāk visi redz rezultātus.
round-preview-back = Stāvoklis tad atkal būs: { $state }
round-done = Gatavs. Stāvoklis tagad: { $state }
round-not-now = To nevar izdarīt: kāds pa to laiku ir mainījis kārtu vai kopš tā laika ir balsots.
propose-off-done = Šajās valstīs turpmāk neviens nevar iesniegt priekšlikumus: { $countries }
propose-on-done = Šajās valstīs atkal var iesniegt priekšlikumus: { $countries }
propose-off-how = Lūdzu, rakstiet tā: /propose off FR BE
propose-country-language = Jūsu valstī priekšlikumus raksta šajās valodās: { $languages }
stock-title = <b>Priekšlikumi un balsis</b>
stock-line = { $country }, { $language }: pieņemti { $accepted }, gaida { $waiting }, balsis { $votes }
stock-exposure = pietiek balsu: { $reached } no { $accepted }
stock-forecast = visiem aptuveni { $date }
stock-none = Vēl nav nekā.
stock-untranslated = Finālisti bez tulkojuma: { $languages }
card-original = Oriģinālvalodā: { $language }
command-finalists = Labākie no katras valsts
finalists-choose = <b>Kuras valsts finālisti?</b>
finalists-title = <b>Finālisti: { $country }</b>
finalists-near = Tūlīt aiz tiem, varbūt nejauši:
finalists-tied = Vienādi pēdējā vietā: { $numbers }
finalists-alike = Nr. { $number } un nr. { $other } saka gandrīz to pašu.
finalists-replaced = Nr. { $number } ieņem cita vietu: { $reason }
finalists-replace-how = Lai kādu aizstātu, rakstiet valsti, tā numuru, otra numuru un publisku iemeslu, piemēram: /finalists FR 12 34 …
finalists-confirm = Uz Eiropas kārtu
finalists-confirmed = Finālisti, tagad Eiropas kārtā: { $number }
finalists-not-closed = Vispirms jāslēdz valsts kārta.
finalists-no-european = Tiem nav Eiropas kārtas.
card-machine = Mašīntulkojums · oriģināls: { $language }
card-translated = Tulkojums · oriģināls: { $language }
button-original = Oriģināls
button-translation = Tulkojums
button-doubt = Tulkojums nav pareizs
doubt-thanks = Paldies. Moderators apskatīs tulkojumu.
doubt-already = Jūs mums to jau esat pateikuši, vai arī tagad ir cits tulkojums.
command-translate = Tulkot priekšlikumus
translate-title = <b>Nr. { $number }: { $source } → { $language }</b>
translate-there = Līdz šim: „{ $text }”
translate-doubts = Cilvēki, kas saka, ka tulkojums nav pareizs: { $count }
translate-better = Vai tas ir pareizs? Ja ne, ierakstiet labāku visa teikuma tulkojumu.
translate-write = Lūdzu, ierakstiet visa teikuma tulkojumu, ne vairāk kā { $limit } rakstzīmēs.
translate-length = Rakstzīmju skaits: { $count }. Atļauts no { $shortest } līdz { $longest }.
translate-empty = <b>Neviens tulkojums jūs negaida.</b> Paldies!
translate-right = Ir pareizs
translate-wrong = Noņemt
translate-noted = Pierakstīts. Paldies.
translate-removed = Noņemts. Kamēr nav labāka tulkojuma, cilvēki lasa oriģinālu.
command-translations = Finālistu tulkojumi
translations-title = <b>Finālistu tulkojumi</b>
translations-none = Nav nevienas Eiropas kārtas, kuras finālistus varētu tulkot.
translations-progress = Gatavi: { $done } no { $wanted } (mašīnas tulkoti: { $machine }, cilvēku tulkoti: { $reviewed })
translations-left = Gaida mašīnu: { $waiting }. Pieprasīti: { $asked }. Gaida cilvēkus: { $people }. Jāpārskata: { $review }.
translations-missing = Trūkst: { $languages }
translations-no-engine = Mašīntulkošanas sistēma nav iestatīta, tāpēc tulko cilvēki: /translate
translations-fault-quota = Mašīntulkošanas sistēmas limits ir izlietots. Pēc stundas darbs pats turpināsies.
translations-fault-busy = Mašīntulkošanas sistēma lūdz mazliet pagaidīt. Darbs pats turpināsies.
translations-fault-settings = Mašīntulkošanas sistēma nepieņem mūsu pieprasījumus. Uzturētājam jāpārbauda tās iestatījumi.
translations-fault-unreachable = Mašīntulkošanas sistēma neatbild. Ik minūti mēģinām vēlreiz.
translations-fault-other = Dažus tulkojumus nevarēja izmantot. Mēģinām vēlreiz.
translations-begun = Nodoti tulkošanai: { $count }
translations-begin = Tulkot pārējos
translations-refresh = Atjaunināt
translations-file = Kā datne
translations-compare = Salīdzināt balsis
translations-queue = Tulkot šeit
translations-file-note = Aizpildiet sleju „translation” un nododiet datni uzturētājam: polyphony translations import
compare-title = <b>Tulkojumi, kuru lasītāji balso citādi</b>
compare-line = Nr. { $number }, { $language }: piekrīt { $share }, pārējie: { $others }
compare-none = Tādu nav: ikviena tulkojuma lasītāji balso tāpat kā pārējie.
notice-translated = Finālistu mašīntulkošana ir pabeigta. Gatavi: { $done } no { $wanted }. Gaida cilvēkus: { $people }. /translations
round-preview-untranslated = Tulkojumi, kuru vēl trūkst: { $count }. Kur tulkojuma nav, cilvēki lasa oriģinālu.
queue-translations = Tulkojumi: { $count }
command-agenda = Kas no tā iznāca
command-positions = Organizāciju nostājas
command-measure = Pastāstīt, kas tiek darīts
button-agenda = Darba kārtība
agenda-none = Darba kārtības vēl nav. Tā būs šeit, tiklīdz tiks publicēti rezultāti.
agenda-later = Katras valsts labākie priekšlikumi nonāk Eiropas kārtā. Darba kārtība būs šeit, tiklīdz tiks publicēti tās rezultāti.
agenda-which = <b>Kuras apspriešanas darba kārtību vēlaties redzēt?</b>
agenda-title = <b>Darba kārtība: { $question }</b>
agenda-note = Šiem priekšlikumiem ir vislielākais atbalsts. Iekavās: robežas, kurās ar 95 % ticamību ir īpatsvars.
agenda-balanced = Visas valstis skaitās vienādi neatkarīgi no iedzīvotāju skaita.
agenda-balanced-groups = Visas grupas skaitās vienādi neatkarīgi no tā, cik cilvēku tajās ir.
agenda-behind = Nākamie aiz darba kārtības:
agenda-few = Balsu ir pārāk maz, lai kaut ko secinātu.
agenda-place = { $place }. vieta no { $count }
agenda-cell = { $country }: piekrīt { $share }, balsis: { $votes }
agenda-lowest = Vismazākais atbalsts: { $country } ({ $share })
agenda-majorities = Kur vairums piekrīt: { $number } no { $count }.
agenda-hidden = Kur balsojuši pavisam nedaudzi, nekas netiek rādīts, lai neviens nevarētu noteikt, ko kurš domā.
agenda-evened = Tas, kas netiek rādīts, īpatsvaros ieskaitīts tikai kā vidējais. Vietas nosaka visas balsis.
agenda-page = Visi rezultāti vienā lapā
agenda-voices = <b>Ko saka organizācijas</b>
agenda-measures = <b>Kas tiek darīts</b>
agenda-said = { $name }: „{ $text }”
agenda-measure = <i>{ $state }, { $date }</i>: „{ $text }”
stance-support = Atbalsta
stance-conditional = Atbalsta ar nosacījumu
stance-oppose = Iebilst
progress-planned = Plānots
progress-under-way = Notiek
progress-done = Izdarīts
progress-dropped = Atcelts
agenda-follow = Sekot
agenda-unfollow = Vairs nesekot
agenda-followed = Mēs Jums paziņosim, kad saistībā ar to kaut kas tiks darīts.
agenda-unfollowed = Mēs par to Jums vairs nerakstīsim, ja vien neesat to rakstījuši vai par to balsojuši.
agenda-open = Parādīt
notice-agenda = <b>Rezultāti ir publicēti.</b> Priekšlikums, ko rakstījāt vai kam sekojat, darba kārtībā ir { $place }. vietā:
notice-measure = <b>Kaut kas notiek</b> saistībā ar priekšlikumu, ko rakstījāt, par ko balsojāt vai kam sekojat:
position-invitation =
    <b>Aicinām Jūs runāt organizācijas vārdā ({ $name })</b> par to, ko iedzīvotāji ir ierakstījuši darba kārtībā.

    Tas, ko sakāt tās vārdā, ir publisks. Tas, kas Jūs esat, nav publisks: šifrētā veidā glabājam, kur Jūs sasniegt, kamēr runājat tās vārdā.
position-speaks = <b>Jūs runājat šīs organizācijas vārdā: { $name }.</b> Lai šeit atgrieztos: /position
position-which = <b>Kuras organizācijas vārdā?</b>
position-none = Jūs nerunājat nevienas organizācijas vārdā.
position-not-yet = Darba kārtība vēl nav publicēta.
position-nothing = Vēl nekas nav pateikts
position-ask = Ko organizācija saka par šo priekšlikumu?
position-condition = <b>Ar kādu nosacījumu?</b> Lūdzu, uzrakstiet to ne vairāk kā { $limit } rakstzīmēs; tikai tad tas skaitās.
position-sentence = Pierakstīts. Ja vēlaties, uzrakstiet teikumu, kas būs redzams blakus, ne vairāk kā { $limit } rakstzīmēs.
position-long = Lūdzu, uzrakstiet to vēlreiz, ne vairāk kā { $limit } rakstzīmēs.
position-kept = Pierakstīts. Varat to jebkurā laikā mainīt vai atsaukt.
position-take-back = Neteikt neko
position-taken-back = Organizācija par to vairs neko nesaka.
organisations-title = <b>Organizācijas, kurām jautā to nostāju ({ $consultation })</b>
organisations-none = Vēl neviena nav uzaicināta.
organisations-speaks = { $name }: pievienojusies, nostājas: { $number }
organisations-invited = { $name }: ielūgums līdz { $date }
organisations-silent = { $name }: neviens nerunā tās vārdā. Jauns ielūgums ar to pašu nosaukumu dod jaunu saiti.
organisations-invite = Uzaicināt organizāciju
organisations-remove = Noņemt: { $name }
organisations-remove-yes = Jā, noņemt
organisations-ask = <b>Kā sauc šo organizāciju?</b> No { $shortest } līdz { $longest } rakstzīmēm
organisations-ask-again = Lūdzu, uzrakstiet tikai tās nosaukumu, no { $shortest } līdz { $longest } rakstzīmēm.
organisations-already = Šīs organizācijas vārdā kāds jau runā: { $name }. Lai to darītu kāds cits, noņemiet to un uzaiciniet vēlreiz.
organisations-link = <b>Šis ir ielūgums vienam cilvēkam, kas pēc tam runās organizācijas vārdā ({ $name }).</b> Tas der vienreiz, līdz { $date }. Sūtiet saiti tikai šim cilvēkam:
organisations-remove-sure = <b>Vai noņemt šo organizāciju: { $name }?</b> Neviens vairs nerunās tās vārdā, un tas, ko tā ir teikusi, vairs netiks rādīts.
organisations-removed = Šai organizācijai nostāju vairs nejautā: { $name }.
organisations-gone = Šādas organizācijas šeit vairs nav.
measure-how = Lūdzu, rakstiet priekšlikuma numuru, cik tālu viss ir, dienu un teikumu, piemēram: /measure 123 done 2026-12-01 …
measure-states = Cik tālu viss ir: <code>planned</code> (plānots), <code>under-way</code> (notiek), <code>done</code> (izdarīts), <code>dropped</code> (atcelts)
measure-day = Lūdzu, rakstiet dienu kā gadu, mēnesi un dienu, piemēram, 2026-12-01.
measure-length = Lūdzu, uzrakstiet no { $shortest } līdz { $longest } rakstzīmēm.
measure-not-on = Priekšlikums nr. { $number } nav nevienā no jūsu darba kārtībām.
measure-preview = Par to paziņos cilvēkiem, kas priekšlikumu rakstījuši, par to balsojuši vai tam seko. Cilvēku skaits: { $count }
measure-post = Publicēt
measure-posted = Publicēts. Viņiem tiks paziņots.
measure-not-now = Tas jau ir publicēts, vai arī to vairs nevar publicēt.
command-consultation = Skatīt un mainīt apspriešanu
consultation-open = Atvērta visiem
consultation-members = Tikai organizācijas dalībniekiem, katram ar kodu
consultation-zone = <b>Kārtas</b> (laika josla: { $zone }):
consultation-places = <b>Kur tā notiek</b> ({ $number }):
consultation-limits =
    Minimālais vecums: { $age }
    Priekšlikumi no viena cilvēka dienā: { $proposals }
    Ziņojumi, pēc kuriem priekšlikumu paslēpj: { $reports }
    Dienas, pēc kurām izdzēš visu par cilvēku: { $days }
    Jaunumi tiem, kas tos vēlas: { $digest }
consultation-operators = kā noteicis uzturētājs
consultation-texts =
    <b>Teksti (valodu skaits no 24)</b>
    Jautājums: { $question }
    Priekšlikumu ievadvārdi: { $opening }
    Sava informācija par privātumu: { $privacy } (versija { $version })
    Juridiskais teksts: { $legal }
consultation-themes = Tēmas: { $themes }
consultation-how =
    Lai kaut ko mainītu, uzrakstiet tā nosaukumu datnē un jauno vērtību; lai kaut ko izņemtu, vērtības vietā rakstiet defisi:
    <code>/consultation organiser …</code>
    <code>/consultation rounds.1.closes 2026-06-01 18:00</code>
    <code>/consultation legal -</code>
consultation-file = Atsūtīt man datni
consultation-file-note = Apspriešana kā datne. Virs katras rindas ir rakstīts, kas tajā atļauts.
consultation-both =
    Līdz šim: { $before }

    Turpmāk: { $after }
consultation-nothing = nekas
consultation-round-then =
    Laiki ir šajā laika joslā: { $zone }.
    Šīs kārtas stāvoklis tad būs: { $state }
consultation-again = Visiem, kas piedalās, pirms nākamās balss vēlreiz jautās, vai viņi tam piekrīt.
consultation-faults = <b>Tā nevar.</b> Nekas nav mainīts:
consultation-same = Tā jau ir. Nekas nav mainīts.
consultation-done = <b>Mainīts.</b>
consultation-not-now = Nekas nav mainīts: tas jau ir izdarīts, vai arī kāds pa to laiku kaut ko ir mainījis.
consultation-meanwhile = <b>Pa to laiku kāds to ir mainījis.</b> Nekas no tā nav zudis. Vai aizstāt to ar jūsu variantu?
frozen-slug = Īsais nosaukums paliek, kāds ir: uz to ved saites.
frozen-kind = Jau ir balsots: apspriešanu vairs nevar ne atvērt visiem, ne paredzēt tikai organizācijas dalībniekiem.
frozen-round-kind = Šajā kārtā jau ir balsots: tās veids paliek, kāds ir.
frozen-round = Kārtu nevar izņemt. Bez datumiem tā netiek atvērta.
frozen-country = Jau ir balsots, vai arī no šīs valsts ir priekšlikumi: to nevar izņemt.
frozen-age = Jau ir balsots: minimālo vecumu var tikai paaugstināt.
frozen-opening = Jau ir priekšlikumi, kas sākas ar šiem vārdiem: ievadvārdi paliek, kādi ir.
frozen-version = Informācijas par privātumu versijas numuru var tikai palielināt.
frozen-voted = Kopš tā laika ir balsots: kārtu nevar pārcelt soli atpakaļ.
frozen-published = Rezultāti ir publicēti. Lai to atsauktu: /round
button-rounds = Kārtas
notice-round =
    <b>Pienācis datums: { $consultation }</b>

    { $round }: { $state }
member-welcome =
    <b>{ $question }</b>

    Laipni lūdzam Polyphony! Šo apspriešanu savas organizācijas cilvēkiem rīko { $organiser }. Jūs pa vienam lasāt citu priekšlikumus un pasakāt, piekrītat tiem vai ne.

    Šis ir automātisks pakalpojums: Jums atbild datorprogramma. Jūsu valoda, grupa un balsis tiek saglabātas tikai pēc Jūsu piekrišanas. Kā pārtraukt dalību un ko mēs par Jums zinām: /privacy

    <b>Kurā valodā vēlaties turpināt?</b>
member-consent =
    <b>Jūsu piekrišana</b>

    Balsojumi par publiskiem priekšlikumiem atklāj politiskos uzskatus. Tāpēc mēs jautājam, pirms kaut ko saglabājam.

    Ja dosiet piekrišanu, { $organiser } šīs apspriešanas vajadzībām saglabās Jūsu balsis, valodu un grupu. Jūsu grupa: { $group }

    Jūsu kodu var izmantot vienreiz. Ar Jūsu piekrišanu tas tiek atzīmēts kā izmantots, un nekas neliecina, kurš kods bija Jūsu. Jūsu identitāte šajā lietotnē tiek šifrēta un glabāta atsevišķi no balsīm. Mēs publicējam tikai kopējos skaitļus un nekad nepublicējam, kā balsoja atsevišķs cilvēks.

    Piedalīties var no { $age } gadu vecuma. Piekrišanu varat atsaukt jebkurā laikā un tikpat viegli, kā to dodat: /privacy. Jautājumi: { $contact }
member-code-prompt = <b>Šī apspriešana ir tikai organizācijas dalībniekiem.</b> Lūdzu, ierakstiet Jums iedoto kodu; lielajiem burtiem un defisēm nav nozīmes.
member-code-wrong = Šāds kods mums nav zināms. Lūdzu, salīdziniet to burtu pa burtam ar Jums iedoto.
member-code-used = Šis kods jau ir izmantots. Ja to izmantojāt Jūs citā lietotnē, sasaistiet abas lietotnes, tur rakstot /link.
member-code-closed = Apspriešana, uz kuru attiecas šis kods, pašlaik nav atvērta.
button-code = Man ir kods
member-author = — cita organizācijas dalībnieka priekšlikums
member-country = Jūsu grupu nosaka kods, un to nevar mainīt. Jūsu grupa: { $group }
member-settings = Valoda: { $language } · Grupa: { $group }
member-privacy = Šajā apspriešanā valsts vietā ir Jūsu grupa. Jūsu grupa: { $group }. Jūsu kods ir atzīmēts kā izmantots, un nekas neliecina, kurš kods bija Jūsu.
member-forget = Ar savu kodu vēlreiz piedalīties nevarat: tas paliek izmantots, lai neviens nebalsotu divreiz.
member-results-all = <b>Rezultāti: visas grupas</b>
member-results-mine = Mana grupa
member-results-everyone = Visas grupas
participation-button = Dalība
countries-button = Pa valstīm, kā attēls
groups-button = Pa grupām, kā attēls
participation-country = <b>Dalība: { $country }</b>
participation-all = <b>Dalība: visas valstis</b>
participation-groups = <b>Dalība: visas grupas</b>
participation-people = Cilvēki, kas piedalījušies
participation-votes = Balsis dienā
participation-until = { $date } – cilvēki: { $people }, balsis: { $votes }, priekšlikumi: { $proposals }
participation-alt = Līkne, kas rāda, cik cilvēku bija piedalījušies līdz katrai dienai, un katras dienas balsis.
participation-most = Visvairāk balsu vienā dienā: { $votes }
countries-title = Piekrītošo īpatsvars pa valstīm
groups-title = Piekrītošo īpatsvars pa grupām
countries-votes = Balsis
countries-note = Punkti: piekrītošo īpatsvars. Līnijas: robežas, kurās tas ir ar 95 % ticamību.
countries-rest = Vidējās grupas, kas šeit nav parādītas: { $number }
web-choose-picture = Izvēlēties attēlu
web-picture-sent = [Attēls]
web-picture-sending = Attēls tiek sūtīts…
picture-too-large = Šis attēls ir pārāk liels. Lūdzu, sūtiet tādu, kas nav lielāks par { $limit } MB.
picture-broken = Šo attēlu nevar atvērt: datne ir bojāta vai nepilnīga. Lūdzu, sūtiet citu.
picture-format = Šādu attēlu nevar izmantot. Lūdzu, sūtiet JPEG, PNG vai WebP.
picture-large = Šajā attēlā ir pārāk daudz pikseļu: platuma un augstuma summa nedrīkst pārsniegt 10 000. Lūdzu, sūtiet mazāku.
picture-shape = Šis attēls ir pārāk garš un šaurs: viena mala drīkst būt ne vairāk kā 20 reizes garāka par otru. Lūdzu, sūtiet citu.
digest-title = <b>Jaunumi: { $question }</b>
digest-published = Rezultāti ir publicēti.
digest-new = Jauni priekšlikumi, par kuriem balsot: { $number }
digest-people = Cilvēki, kas piedalījušies: { $people }
digest-people-here = Cilvēki, kas piedalījušies – { $country }: { $here }, visas valstis: { $all }
digest-agreed = <b>Vairums piekrīt: { $country }</b>
digest-everywhere = <b>Vairums piekrīt: visas valstis</b>
digest-divided = <b>Viedokļi dalās: { $country }</b>
digest-own = <b>Jūsu priekšlikumi</b>
digest-own-entry = Nr. { $number }: { $proposal }
digest-line = piekrīt { $share } · balsis: { $votes }
digest-few = balsis: { $votes }
digest-machine = mašīntulkojums
digest-note = Šie ir priekšlikumi, par kuriem esat balsojuši.
digest-vote = Balsot tālāk
digest-stop = Vairs nesūtīt jaunumus
privacy-messages = Varat atļaut mums sūtīt Jums rezultātus, jaunus priekšlikumus un rīkotāja ziņas.
broadcast-footer = <i>Sūta { $organiser }. Vairs nesaņemt šīs ziņas: /stop</i>
broadcast-stop = Pārtraukt šīs ziņas
broadcast-stopped = Sarunāts: rīkotāju ziņas un rezultātus vairs nesaņemsiet. Jaunumus par saviem priekšlikumiem saņemsiet arī turpmāk. Komanda /settings to maina.
command-broadcast = Rakstīt daudziem cilvēkiem
broadcast-title = <b>Ziņas apspriešanas dalībniekiem: { $consultation }</b>
broadcast-none = Vēl nav nosūtīta neviena ziņa.
broadcast-line = Nr. { $number }: { $state } · { $sent } no { $expected }
broadcast-state-waiting = gaida savu laiku
broadcast-state-running = tiek sūtīta
broadcast-state-paused = apturēta uz laiku
broadcast-state-done = nosūtīta
broadcast-state-cancelled = izbeigta pirms laika
broadcast-new = Jauna ziņa
broadcast-go-on = Rakstīt tālāk
broadcast-watch = Ziņa nr. { $number }
broadcast-gone = Šīs ziņas vairs nav, vai arī tā jau ir nosūtīta.
broadcast-draft-title =
    <b>Ziņa apspriešanas dalībniekiem: { $consultation }</b>

    Nekas netiks sūtīts, pirms būsiet redzējuši, cik cilvēku to saņems, un to apstiprinājuši.
broadcast-texts-in = Teksts: { $languages }
broadcast-texts-none = Teksts: vēl nav
broadcast-texts-machine = Rakstījusi mašīna; lūdzu, pārskatiet: { $languages }
broadcast-texts-waiting = Mašīna vēl raksta: { $languages }
broadcast-texts-missing = Nav teksta; kas lasa šajās valodās, ziņu nesaņems: { $languages }
broadcast-picture-there = Attēls: ir
broadcast-picture-bare = Vēl nav uzrakstīts, kas redzams attēlā: { $languages }
broadcast-where = Kur: { $places }
broadcast-reads = Valodas: { $languages }
broadcast-who = Kas to saņems: { $who }
broadcast-everywhere = visur
broadcast-every-language = visas
broadcast-who-all = Visi
broadcast-who-voted = Kas ir balsojuši
broadcast-who-not-voted = Kas vēl nav balsojuši
broadcast-who-proposed = Kas iesnieguši priekšlikumu
broadcast-who-silent = Kas nav bijuši šeit 14 dienas
broadcast-leads = Poga: { $button }
broadcast-begins = Sākums: { $time }
broadcast-ends = Vairs nesūta no: { $time }
broadcast-at-once = Uzreiz
broadcast-no-end = Bez beigām
broadcast-no-button = Bez pogas
broadcast-zone = Laika josla: { $zone }
broadcast-texts = Teksts
broadcast-picture = Attēls
broadcast-button = Poga
broadcast-audience = Kas to saņems
broadcast-when = Sākums
broadcast-until = Beigas
broadcast-preview = Apskatīt
broadcast-send = Sūtīt …
broadcast-delete = Dzēst
broadcast-delete-yes = Jā, dzēst
broadcast-delete-sure = Vai dzēst šo ziņu?
broadcast-deleted = Ziņa ir izdzēsta. Nekas netika nosūtīts.
broadcast-texts-choose = <b>Kurā valodā vēlaties rakstīt?</b>
broadcast-translate = Pārējo raksta mašīna
broadcast-translate-later = Mašīntulkošanas sistēma šeit atbild pārāk vēlu ziņām; lūdzu, pārējās valodās rakstiet paši.
broadcast-translating = Mašīna tagad raksta; paziņosim Jums, kad būs gatavs: { $languages }
broadcast-translated = Mašīnas rakstīti teksti: { $number }. Lūdzu, pārskatiet tos.
broadcast-untranslated = Šos, lūdzu, rakstiet paši: { $languages }
broadcast-text-there = Šis ir teksts: { $language }
broadcast-text-out = Izņemt tekstu
broadcast-text-ask =
    Lūdzu, uzrakstiet tekstu. Valoda: { $language }

    Ne vairāk kā { $longest } rakstzīmes. Drīkst lietot šos tagus: { $tags }
broadcast-text-kept = Teksts ir saglabāts. Valoda: { $language }
broadcast-text-empty = Tajā nav nekā, ko lasīt.
broadcast-text-long = Tas ir par garu. Rakstzīmes: { $length }. Lielākais atļautais skaits: { $longest }.
broadcast-fault =
    Nekas nav saglabāts: { $why }

    Tags: <code>{ $tag }</code>
    Kur: { $near }
broadcast-fault-unknown = šo tagu nevar izmantot.
broadcast-fault-unfinished = šis tags nav pabeigts.
broadcast-fault-attributes = šajā tagā drīkst būt tikai nosaukums.
broadcast-fault-link = saitei vajadzīga adrese, kas sākas ar https://
broadcast-fault-inside = šis tags nedrīkst būt cita taga iekšpusē.
broadcast-fault-unopened = šis tags noslēdz kaut ko, kas nav sākts.
broadcast-fault-crossed = šis tags noslēdz ko citu, nevis to, kas sākts pēdējais.
broadcast-fault-unclosed = šis tags nekur nav noslēgts.
broadcast-picture-ask = Lūdzu, sūtiet attēlu: JPEG, PNG vai WebP.
broadcast-picture-out = Izņemt attēlu
broadcast-picture-long = Tekstā zem attēla drīkst būt ne vairāk kā { $longest } rakstzīmes. Attēls nav saglabāts, jo šie teksti ir garāki: { $languages }
broadcast-picture-kept = Attēls ir saglabāts.
broadcast-alt-ask =
    Kas redzams attēlā? Lūdzu, pasakiet to vienā vai divos teikumos tiem, kas to neredz. Valoda: { $language }

    Ne vairāk kā { $longest } rakstzīmes.
broadcast-alt-quoted = <i>{ $text }</i>
broadcast-button-choose = <b>Kurp lai ved poga zem ziņas?</b>
broadcast-audience-note = Rakstām tikai tiem, kas atļāvuši sūtīt ziņas. Nevienu neizvēlas pēc tā, kā balsots.
broadcast-countries = Valstis
broadcast-groups = Grupas
broadcast-languages = Valodas
broadcast-places-ask =
    Lūdzu, rakstiet, kur, ar šiem kodiem vai { $all }, ja visur: { $codes }

    /broadcast atstāj visu, kā ir.
broadcast-languages-ask =
    Lūdzu, rakstiet valodas ar šiem kodiem vai { $all }, ja visas: { $codes }

    /broadcast atstāj visu, kā ir.
broadcast-code-unknown = Šāda koda nav: { $code }
broadcast-when-ask = <b>Kad sākt?</b>
broadcast-until-ask = <b>No kura brīža vairs nesūtīt?</b>
broadcast-time-how =
    Lūdzu, rakstiet dienu un laiku, piemēram, 2030-11-30 17:00

    Laika josla: { $zone }
broadcast-time-none = Šādas dienas vai laika nav, vai arī tas ir divreiz (pulksteņa maiņa).
broadcast-time-past = Šis laiks jau ir pagājis. Lūdzu, izvēlieties tādu, kas vēl būs.
broadcast-time-order = Beigas būtu pirms sākuma. Lūdzu, izvēlieties citu laiku.
broadcast-no-text = Teksta vēl nav.
broadcast-preview-choose = <b>Kurā valodā vēlaties to apskatīt?</b>
broadcast-nobody = Šo ziņu neviens nesaņemtu.
broadcast-without-text = Nesaņems, jo nav teksta viņu valodā – { $languages }
broadcast-capped = Nesaņems, jo šonedēļ ziņu jau ir bijis pietiekami: { $number }
broadcast-recipients = <b>Saņēmēji: { $number }</b>
broadcast-takes = Ilgst vismaz: { $span }
broadcast-night = To sūta no { $from } līdz { $until } pēc katras valsts laika.
broadcast-others = Tiek sūtīta arī cita ziņa; abas kopā sūta ne ātrāk kā vienu.
broadcast-type-number =
    <b>Lai nosūtītu, ierakstiet saņēmēju skaitu: { $number }</b>

    Ja rakstīsiet ko citu, nekas netiks sūtīts.
broadcast-number-wrong = Nekas netika nosūtīts: tas nav saņēmēju skaits. Tas ir { $number }.
broadcast-begun = Tagad sākas ziņas nr. { $number } sūtīšana.
broadcast-planned = Ziņu nr. { $number } sūtīs, kad pienāks tās laiks.
broadcast-number-title = <b>Ziņa nr. { $number } apspriešanas dalībniekiem: { $consultation }</b>
broadcast-count-sent = Nosūtītas: { $number }
broadcast-count-failed = Neizdevās: { $number }
broadcast-count-stopped = Mūs bloķējuši: { $number }
broadcast-count-unknown = Nav zināms, vai pienāca: { $number }
broadcast-count-expired = Par vēlu: { $number }
broadcast-count-cancelled = Atceltas: { $number }
broadcast-count-capped = Šonedēļ ziņu jau ir bijis pietiekami: { $number }
broadcast-count-remaining = Vēl atlicis: { $number }
broadcast-rate = Ziņas sekundē: { $number }
broadcast-left = Atlikušais laiks: { $span }
broadcast-pause = Apturēt uz laiku
broadcast-resume = Sūtīt tālāk
broadcast-end = Izbeigt
broadcast-end-yes = Jā, izbeigt
broadcast-all = Visas ziņas
broadcast-end-sure = Vai pavisam izbeigt ziņu nr. { $number }? Kas to vēl nav saņēmis, to vairs nesaņems.
broadcast-not-now = To vairs nevar izdarīt.
broadcast-report = Pārskats: { $state }. Cik cilvēkiem tā bija paredzēta: { $number }
broadcast-began = Sākta: { $time }
broadcast-ended = Beigta: { $time }
command-jobs = Ieplānotie darbi
jobs-title = <b>Ieplānotie darbi</b>
jobs-zone = Laika josla: { $zone }
jobs-none = Vēl nekas nav sagatavots. Tas notiks drīz pēc palaišanas.
jobs-name = <b>{ $name }</b>
jobs-every = Intervāls: { $span }
jobs-next = Nākamreiz: { $time }
jobs-places = Valstis: { $number }
jobs-now = Notiek kopš: { $time }
jobs-last = Pēdējoreiz: { $time }
jobs-count = Skaits: { $number }
jobs-refresh = Atjaunināt
job-announcements = Ziņas daudziem cilvēkiem
job-backup = Rezerves kopija
job-digest-daily = Jaunumi, katru dienu
job-digest-weekly = Jaunumi, reizi nedēļā
job-maintenance = Datubāzes uzturēšana
job-news = Jauni priekšlikumi tiem, kas gaida
job-nudges = Atgādinājumi moderatoriem
job-retention = Vecu datu dzēšana
job-rounds = Kārtu datumi
job-snapshots = Dalība pa dienām
job-translation = Tulkošana
job-outcome-done = izdarīts
job-outcome-failed = neizdevās
job-outcome-skipped = izlaists, jo bija par vēlu
job-note-made = Lielums: { $size } MB
job-note-sound = datubāze ir kārtībā
job-note-analysed = datubāzes statistika ir atjaunināta
job-note-damaged = tas, kas tika nolasīts, ir bojāts
job-note-disk-full = disks ir pilns
job-note-not-written = mapē nevar ierakstīt
job-note-no-pg-dump = pg_dump nav instalēts
job-note-pg-dump = pg_dump ziņoja par kļūdu, tā ir žurnālā
job-note-program-ended = programma beidzās, pirms bija gatavs
job-note-stopped = kāds to apturēja
command-signals = Viļņos saņemtās balsis
job-signals = Viļņos saņemtās balsis
job-note-apart = šīs balsis tagad skaita atsevišķi
signals-title = <b>Viļņos saņemtās balsis</b>
signals-about = Šīs balsis izskatās tā, it kā tās no daudziem kontiem būtu nodevis viens cilvēks. Tās skaita atsevišķi, līdz kāds izlemj citādi. Tā var būt kļūda: piemēram, arī skolas klase balso reizē.
signals-none = Viļņos saņemtu balsu nav.
signals-wave = { $number }. vilnis
signals-name = <b>{ $number }. vilnis</b> · { $consultation }
signals-when = { $since } – { $until }
signals-facts = { $country } · Cilvēki: { $people } · Balsis: { $votes }, no tām par mūsu izvēlētiem priekšlikumiem: { $served }
signals-signs = Kas neparasts: { $signs }
signals-fast = ātras atbildes
signals-alike = vienādas atbildes
signals-new = daudz jaunu cilvēku reizē
signals-burst = daudz vienādu balsu reizē
signals-apart = Šīs balsis skaita atsevišķi.
signals-count = Šīs balsis skaita tāpat kā visas pārējās.
signals-fixed = Rezultāti ir publicēti: nekas vairs nemainās.
signals-most = Visvairāk šī viļņa balsu ir par:
signals-most-line = • Nr. { $number } ({ $text }): piekrītu { $agree }, neitrāli { $neutral }, nepiekrītu { $disagree }
signals-sum = Kopā: piekrītu { $agree }, neitrāli { $neutral }, nepiekrītu { $disagree }
signals-if-count = Ja šīs balsis skaitītu tāpat kā pārējās, labāko vidū:
signals-if-apart = Ja šīs balsis skaitītu atsevišķi, labāko vidū:
signals-move = • Nr. { $number } ({ $text }): vieta { $before } → { $after }
signals-no-move = Nekas nemainītos.
signals-more-moves = … un vēl { $number }
signals-follow = Daļu šo balsu vēl pārvieto. Tas prasa dažas minūtes.
signals-lead-only = Vai tās skaitīt, var izlemt moderēšanas vadība.
signals-let-count = Skaitīt ar pārējām
signals-set-apart = Atkal nošķirt
signals-confirm-count = Jā, skaitīt
signals-confirm-apart = Jā, nošķirt
signals-show = Rādīt viļņus
signals-ask-count = Vai { $number }. viļņa balsis skaitīt tāpat kā visas pārējās? Cilvēki: { $people }. Balsis: { $votes }. Līdz rezultātu publicēšanai varat tās atkal nošķirt.
signals-ask-apart = Vai { $number }. viļņa balsis skaitīt atsevišķi? Cilvēki: { $people }. Balsis: { $votes }. Līdz rezultātu publicēšanai varat tās atkal skaitīt tāpat kā pārējās.
signals-done-count = { $number }. viļņa balsis skaita tāpat kā visas pārējās. Ja vilnis ir liels, pēdējās balsis pievienosies dažu minūšu laikā.
signals-done-apart = { $number }. viļņa balsis skaita atsevišķi. Ja vilnis ir liels, pēdējās balsis pievienosies dažu minūšu laikā.
signals-already = Tas jau ir izlemts. Tagad ir tā.
signals-gone = Tāda viļņa nav.
notice-wave =
    <b>Balsis saņemtas vilnī: { $consultation }</b>

    Tās izskatās tā, it kā tās no daudziem kontiem būtu nodevis viens cilvēks, un tās skaita atsevišķi. Lūdzu, apskatiet tās; moderēšanas vadība var ļaut tās skaitīt.
page-results = Rezultāti
page-description = Ko domā cilvēki Eiropā: „{ $question }”
page-skip = Pāriet uz saturu
page-parts = Šo rezultātu daļas
page-countries = Valstis
page-themes = Tēmas
page-groups = Viedokļu grupas
page-exposure = Taisnīga redzamība
page-all = Pilns vietu saraksts
page-data = Dati un metode
page-chat = Atvērt sarunu
page-people =
    { $people ->
        [zero] { $people } cilvēku
        [one] { $people } cilvēks
       *[other] { $people } cilvēki
    }
page-votes =
    { $votes ->
        [zero] { $votes } balsu
        [one] { $votes } balss
       *[other] { $votes } balsis
    }
page-published = Publicēti: { $date }
page-notes = Kā to lasīt
page-note-interval = Patiesais īpatsvars ir šajās robežās ar 95 % ticamību.
page-note-served = Vietas nosaka tikai balsis par priekšlikumiem, kurus cilvēkiem izvēlējāmies mēs.
page-note-linked =
    { $votes ->
        [zero] { $votes } balsu saņemts caur saitēm, ar kurām dalījās. Tās skaita atsevišķi, un vietas tās nemaina.
        [one] { $votes } balss saņemta caur saitēm, ar kurām dalījās. To skaita atsevišķi, un vietas tā nemaina.
       *[other] { $votes } balsis saņemtas caur saitēm, ar kurām dalījās. Tās skaita atsevišķi, un vietas tās nemaina.
    }
page-note-apart =
    { $votes ->
        [zero] { $votes } balsu saņemts pēkšņos viļņos. Tās ir nošķirtas un vietas nemaina.
        [one] { $votes } balss saņemta pēkšņos viļņos. Tā ir nošķirta un vietas nemaina.
       *[other] { $votes } balsis saņemtas pēkšņos viļņos. Tās ir nošķirtas un vietas nemaina.
    }
page-note-translated = Kur tas norādīts, tulkojusi mašīna. Oriģināls ir katra priekšlikuma lapā.
page-place = Vieta
page-proposal = Priekšlikums
page-range = Robežas
page-votes-number = Balsis
page-country = Valsts
page-language = Valoda
page-people-number = Cilvēki
page-proposals = Priekšlikumi
page-zone = Rezultāts
page-theme = Tēma
page-theme-none = Bez tēmas
page-zone-consensus = Vienprātība
page-zone-rejection = Noraidījums
page-zone-limbo = Bez skaidra viedokļa
page-zone-controversy = Viedokļi dalās
page-few = maz
page-agenda-plot = Piekrītošo īpatsvars un tā robežas
page-agenda-seen = Katrai vietai ir punkts pie piekrītošo īpatsvara un līnija, kas rāda tā robežas. Tie paši skaitļi ir tabulā.
page-countries-plot = Piekrītošo īpatsvars pa valstīm
page-countries-seen = Katrai valstij ir punkts pie piekrītošo īpatsvara. Tie paši skaitļi ir tabulā.
page-countries-each = Cilvēki, balsis un priekšlikumi pa valstīm
page-country-likes = Vislielākais atbalsts: { $country }
page-bars-seen = Katrai rindai ir josla. Tie paši skaitļi ir tabulā.
page-themes-plot = Priekšlikumi, par kuriem valda vienprātība, pa tēmām
page-themes-note = Josla rāda to īpatsvaru starp priekšlikumiem, kuriem pietiek balsu.
page-told = Pietiek balsu
page-groups-note = Cilvēki, kas balso līdzīgi, atrodas tuvu cits citam. Katra zīme ir vairāki cilvēki: jo lielāka zīme, jo viņu vairāk.
page-groups-seen = Karte, kurā cilvēki, kas balso līdzīgi, atrodas tuvu cits citam. Katrai grupai ir sava forma un savs burts.
page-groups-none = Viedokļu kartei nepietiek balsu.
page-group = { $letter } grupa
page-group-agrees = Piekrīt vairāk nekā pārējie
page-group-disagrees = Nepiekrīt vairāk nekā pārējie
page-group-here = Šī grupa
page-group-others = Pārējie
page-together = Visas grupas piekrīt
page-marks = Zīmes kartē
page-exposure-promised =
    { $votes ->
        [zero] Katram priekšlikumam tika apsolīts vismaz { $votes } balsu.
        [one] Katram priekšlikumam tika apsolīta vismaz { $votes } balss.
       *[other] Katram priekšlikumam tika apsolītas vismaz { $votes } balsis.
    }
page-exposure-reached = Priekšlikumi, kas tik daudz saņēma: { $reached } no { $count }.
page-exposure-gini = Balsu Džini koeficients: { $value } (0: visiem priekšlikumiem ir vienādi).
page-spread-plot = Cik priekšlikumiem ir cik balsu
page-halves-plot = Balsu skaits vidēji: agrīnie un vēlīnie priekšlikumi
page-part-all = Visi
page-part-early = Pieņemti agri
page-part-late = Pieņemti vēlu
page-mean = Balsu skaits vidēji
page-least = Mazākais balsu skaits
page-reached = Saņēma apsolīto
page-number = { $page }. lapa no { $pages }
page-answers = Ko cilvēki atbildēja
page-original = Autora vārdiem
page-among = Ja būtu jautāts citiem cilvēkiem, tas būtu starp labākajiem { $share } gadījumu.
page-method = Kā skaitīts
page-method-place = Vietu nosaka apakšējā robeža: ar lielu atbalstu no maza cilvēku skaita nepietiek.
page-licence = Datus varat brīvi izmantot, ja norādāt avotu.
page-downloads = Lejupielādēt
page-file-exposure = Balsis par katru priekšlikumu (CSV)
page-file-report = Visi šo lapu skaitļi (JSON)
page-file-open = Atvērtie dati ar atsevišķām balsīm, bez vārdiem (ZIP)
page-verify = ZIP datni ikviens var pārbaudīt ar šo komandu:
page-variants = Ja būtu skaitīts citādi
page-variant-light = Bez visaktīvākajiem cilvēkiem
page-variant-alike = Ļoti līdzīgi balsojušie skaitīti vienreiz
page-variant-all = Ar balsīm caur saitēm
page-variant-people = Skartie cilvēki
page-entered = Iekļūtu
page-left = Izkristu
page-missing = Rezultātu šeit nav
page-missing-why = Varbūt tie vēl nav publicēti vai vairs nav pieejami.
page-soon = Rezultāti tiek gatavoti
page-soon-why = Lūdzu, ielūkojieties pēc minūtes.
page-away = Pašlaik rezultātus nevar parādīt
export-open-data = Atvērtie dati: { $name }, { $place }. kārta
export-open-data-file = Šajā datnē ir atvērtie dati: { $name }, { $place }. kārta.
export-open-data-large = Atvērtie dati ({ $name }, { $place }. kārta) ir { $size } MB liela datne. Šai sarunai tā ir par lielu.
export-open-data-page = Ikviens to var lejupielādēt šeit: { $address }
export-open-data-members = Šī apspriešana ir tikai organizācijas dalībniekiem, tāpēc datnes nav nevienā publiskā lapā. To Jums var iedot tie, kas uztur šo pakalpojumu. Datnes nosaukums: { $file }
export-open-data-check =
    Datnes SHA-256: <code>{ $sum }</code>

    Lai pārbaudītu datni: <code>polyphony verify { $file }</code>
export-open-data-waiting = Atvērtie dati ({ $name }, { $place }. kārta) tiek gatavoti. Lūdzu, mēģiniet vēlreiz pēc dažām minūtēm.
theme-suggested = ★ ir tikai ieteikums pēc līdzības ar priekšlikumiem, kuriem tēma jau ir. Lemjat Jūs.
