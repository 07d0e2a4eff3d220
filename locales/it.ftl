welcome =
    <b>{ $question }</b>

    Le diamo il benvenuto su Polyphony, una consultazione della cittadinanza organizzata da { $organiser }. Lei legge proposte di altre persone, una alla volta, e dice se è d’accordo.

    Questo è un servizio automatico: le risponde un programma. La sua lingua, il suo paese e i suoi voti vengono conservati solo dopo il suo consenso. Come uscire e che cosa sappiamo di lei: /privacy

    <b>Quale lingua preferisce?</b>
welcome-language = <b>Quale lingua preferisce?</b>
language-set = Ora parliamo italiano.
country-question = <b>In quale paese vive?</b> Voterà con i cittadini e le cittadine di quel paese.
country-set = Il suo paese: { $country }
country-not-open = Paese scelto: { $country }. Qui la consultazione non si svolge. Può scegliere un altro paese o tornare più avanti.
consent-request =
    <b>Il suo consenso</b>

    I voti su proposte pubbliche sono opinioni politiche. Per questo chiediamo il suo consenso prima di conservare qualsiasi dato.

    Se acconsente, { $organiser } conserva i suoi voti, la sua lingua e il suo paese per questa consultazione. La sua identità in questa app viene cifrata e tenuta separata dai voti. Si pubblicano solo i totali, mai il voto di una singola persona.

    Deve avere almeno { $age } anni. Può revocare il consenso in qualsiasi momento, con la stessa facilità con cui lo dà, usando /privacy. Domande: { $contact }
consent-yes = Acconsento e ho almeno { $age } anni
consent-no = No, grazie
consent-thanks = Grazie. Ecco la prima proposta.
consent-declined =
    Va bene. Non abbiamo conservato nulla su di lei, e ciò che è servito a questa conversazione sarà cancellato entro un giorno.

    Se cambia idea, scriva /start.
consent-needed = Prima che possa votare, ci serve il suo consenso.
no-consultation = Al momento non è aperta nessuna consultazione. Torni più avanti, per favore.
link-unknown = Quel collegamento non porta più da nessuna parte: ecco quindi l’inizio.
card-proposal = <b>{ $proposal }</b>
card-author = — una cittadina o un cittadino, { $country }
vote-agree = D’accordo
vote-neutral = Neutrale
vote-disagree = Non d’accordo
skip = Salta
more = Altro
change-vote = Cambia il mio ultimo voto
last-vote-agree = <i>Il suo ultimo voto: d’accordo con «{ $proposal }». Se vuole, dica perché:</i>
last-vote-neutral = <i>Il suo ultimo voto: neutrale su «{ $proposal }». Se vuole, dica perché:</i>
last-vote-disagree = <i>Il suo ultimo voto: non d’accordo con «{ $proposal }». Se vuole, dica perché:</i>
reason-favourite = Tra le mie preferite
reason-doable = Si può fare
reason-obvious = Va da sé
reason-no-way = Assolutamente no
reason-unrealistic = Irrealizzabile
reason-empty = Parole vuote
reason-not-understood = Non ho capito
reason-no-opinion = Nessuna opinione
reason-indifferent = Per me è lo stesso
recorded-agree = Voto registrato: è d’accordo.
recorded-neutral = Voto registrato: è neutrale.
recorded-disagree = Voto registrato: non è d’accordo.
recorded-share =
    { $votes ->
        [one] D’accordo: { $share } su { $votes } voto.
        [many] D’accordo: { $share } su { $votes } di voti.
       *[other] D’accordo: { $share } su { $votes } voti.
    }
already-agree = Aveva già detto di essere d’accordo. Il suo voto conta una volta sola.
already-neutral = Aveva già votato neutrale. Il suo voto conta una volta sola.
already-disagree = Aveva già detto di non essere d’accordo. Il suo voto conta una volta sola.
changed-agree = Voto cambiato: ora è d’accordo.
changed-neutral = Voto cambiato: ora è neutrale.
changed-disagree = Voto cambiato: ora non è d’accordo.
withdrawn = Il suo voto è stato tolto.
skipped = Proposta saltata. Saltare non conta come voto neutrale.
reason-noted = Annotato. Grazie.
reason-removed = Risposta tolta.
change-agree = Ha votato <b>d’accordo</b> su: «{ $proposal }»
change-neutral = Ha votato <b>neutrale</b> su: «{ $proposal }»
change-disagree = Ha votato <b>non d’accordo</b> su: «{ $proposal }»
change-question = Come vuole votare ora?
withdraw-vote = Togli il mio voto
back = Indietro
nothing-to-change = Non ha ancora nessun voto da cambiare.
summary =
    { $count ->
        [one] <b>Ha visto { $count } proposta.</b>
        [many] <b>Ha visto { $count } di proposte.</b>
       *[other] <b>Ha visto { $count } proposte.</b>
    }
summary-counts = D’accordo: { $agree } · Neutrale: { $neutral } · Non d’accordo: { $disagree } · Saltate: { $skipped }
summary-question = Vuole continuare?
go-on = Continua
stop = Per ora basta
stopped = Grazie per la partecipazione. I suoi voti restano registrati. Per continuare, tocchi il pulsante o scriva /start.
nothing-left = <b>Ha visto tutte le proposte aperte per lei.</b> Grazie!
nothing-left-offer = Vuole che le scriviamo, una sola volta, quando ce ne saranno di nuove? Può disattivare l’avviso in qualsiasi momento con /privacy.
tell-me = Sì, avvisatemi
do-not-tell-me = Non scrivetemi
tell-me-set = Va bene: le scriveremo una sola volta, quando ci saranno altre proposte.
tell-me-off = Va bene: non le scriveremo.
tell-me-message = Ci sono nuove proposte di altre persone. Vuole vederle?
more-title = <b>Che cosa vuole fare?</b>
button-language = Lingua
button-country = Paese
button-privacy = Dati personali
button-help = Aiuto
help =
    <b>Come funziona</b>

    Le mostriamo una proposta alla volta. Tocchi d’accordo, neutrale o non d’accordo, oppure la salti. Può anche scrivere la parola che si trova sul pulsante, o il suo numero: 1, 2, 3…

    Vede come hanno votato le altre persone solo dopo aver dato il suo voto. Può cambiare o togliere il suo voto.
privacy =
    <b>Dati personali</b>

    { $organiser } organizza questa consultazione. Le risponde un programma, non una persona.

    Con il suo consenso conserviamo: i suoi voti, la sua lingua, il suo paese e quali proposte ha visto. La sua identità in questa app è cifrata e si può ritrovare solo con una chiave segreta. I voti sono conservati sotto un numero, senza la sua identità. Non conserviamo né nome, né nome utente, né foto, e pubblichiamo solo i totali.

    Senza il suo consenso si conserva solo lo stato di questa conversazione, per un giorno al massimo.

    Domande e reclami: { $contact }
privacy-consent = Consenso dato in questa data: { $date }.
privacy-no-consent = Non ha dato il suo consenso.
privacy-tell-me = Le scriveremo una sola volta, quando ci saranno nuove proposte.
privacy-withdraw = Revoca il mio consenso
withdraw-yes = Cancella tutto
withdraw-no = Conserva tutto
withdraw-done = Tutti i suoi dati sono stati cancellati. Grazie per la partecipazione. Se un giorno vorrà ricominciare, scriva /start.
command-start = Votare le proposte
command-language = Cambiare lingua
command-country = Cambiare paese
command-privacy = Che cosa conserviamo e come uscire
command-help = Come funziona
not-understood = Ci scusi, non abbiamo capito il messaggio. Può toccare un pulsante o scrivere il suo numero:
not-text = Questo servizio legge solo testo e pulsanti. Scriva /help per vedere come funziona.
button-old = Quel pulsante non funziona più. Ecco a che punto siamo ora.
proposal-unknown = Quella proposta non esiste o non le è stata mostrata. Ecco la prossima.
proposal-closed = Il voto su quella proposta è terminato, quindi non è cambiato nulla. Ecco la prossima.
proposal-own = Quella è una sua proposta. La votano le altre persone.
try-again = Qualcosa non ha funzionato e non è stato registrato nulla. Riprovi tra un minuto, per favore.
too-long = Il testo è troppo lungo. Scriva al massimo { $limit } caratteri, per favore.
too-fast = I messaggi arrivano molto in fretta. Attenda un momento e riprovi, per favore.
group-only-private = Qui ogni persona vota per conto suo. Mi scriva in privato, per favore.
open-private = Apri la conversazione privata
web-title = Polyphony – consultazione della cittadinanza
web-description = Legga le proposte di altre persone e dica se è d’accordo.
web-conversation = Conversazione
web-message = Il suo messaggio
web-send = Invia
web-you = Lei
web-service = Polyphony
web-connecting = Connessione in corso…
web-reconnecting = La connessione si è interrotta. Nuovo tentativo in corso…
web-connected = Connessione attiva
web-skip-to-message = Vai al campo del messaggio
web-noscript = Questa conversazione richiede JavaScript. Può partecipare anche con un’app di messaggistica.
button-propose = Scrivi una proposta
propose-invite = Ha anche lei un’idea? Può proporla alle altre persone.
propose-prompt =
    <b>Scriva la sua proposta</b>

    Ogni proposta comincia con «{ $opening }…». Scriva come continua la sua: una sola idea, con parole sue, da { $shortest } a { $longest } caratteri.
propose-edit-prompt = <b>Scriva la nuova versione.</b> Finora ha scritto:
propose-closed = Al momento non si possono presentare proposte. Può comunque votare.
propose-too-short =
    { $count ->
        [one] È solo { $count } carattere. Ne scriva almeno { $shortest }.
        [many] Sono solo { $count } di caratteri. Ne scriva almeno { $shortest }.
       *[other] Sono solo { $count } caratteri. Ne scriva almeno { $shortest }.
    }
propose-too-long =
    { $count ->
        [one] È { $count } carattere e ne sono ammessi al massimo { $longest }. Accorci il testo.
        [many] Sono { $count } di caratteri e ne sono ammessi al massimo { $longest }. Accorci il testo.
       *[other] Sono { $count } caratteri e ne sono ammessi al massimo { $longest }. Accorci il testo.
    }
propose-language = <b>In quale lingua è scritta la sua proposta?</b>
other-language = Un’altra lingua
propose-similar = <b>Qualcuno ha già proposto qualcosa di simile.</b> Può votare una di queste proposte o inviare comunque la sua.
propose-vote-on = Vota la { $number }
propose-all-the-same = Invia comunque la mia
propose-repeat = <b>Questa proposta esiste già.</b> Può votarla:
propose-own-repeat = Ha già inviato questa proposta. Con /mine vede che cosa ne è stato.
propose-facts = Lingua: { $language } · Caratteri: { $count } su { $longest }
propose-preview-note = Prima che altri la vedano, la legge chi modera. Il suo nome non compare. La inviamo?
propose-send = Invia
propose-edit = Modifica
cancel = Annulla
propose-cancelled = La sua bozza è stata cancellata.
propose-limit =
    { $count ->
        [one] Nelle ultime 24 ore ha inviato { $count } proposta: è il limite. Prossimo invio possibile: { $time }. La bozza resta salvata.
        [many] Nelle ultime 24 ore ha inviato { $count } di proposte: è il limite. Prossimo invio possibile: { $time }. La bozza resta salvata.
       *[other] Nelle ultime 24 ore ha inviato { $count } proposte: è il limite. Prossimo invio possibile: { $time }. La bozza resta salvata.
    }
propose-sent =
    <b>Grazie. La sua proposta è la n. { $number }.</b>

    Prima la legge chi modera. Le diremo che cosa è stato deciso. Con /mine vede tutte le sue proposte.
propose-offer = Ci scusi, non abbiamo capito. Se voleva scrivere una proposta, possiamo partire da qui.
propose-offer-yes = È una proposta
check-refused = <b>Così la sua proposta non può essere inviata.</b> La scriva di nuovo:
check-flagged = Tenga presente che chi modera esaminerà il testo con attenzione:
check-link = Tolga gli indirizzi web e i collegamenti.
check-email = Tolga gli indirizzi di posta elettronica.
check-phone = Tolga i numeri di telefono.
check-handle = Tolga i nomi utente (@…).
check-hashtag = Tolga gli hashtag (#…).
check-capitals = Non scriva tutto in maiuscolo.
check-invisible = Il testo contiene caratteri invisibili. Lo digiti di nuovo.
check-scripts = Non mescoli lettere di alfabeti diversi nella stessa parola.
check-repeated = Non ripeta molte volte lo stesso carattere.
check-word-refused = Il testo contiene una parola che qui non è ammessa.
check-word-flagged = Il testo contiene una parola che può ferire altre persone.
check-alphabet = Il testo non è scritto nell’alfabeto della sua lingua.
check-repeated-word = Il testo ripete molte volte la stessa parola.
button-mine = Le mie proposte
mine-title = <b>Le sue proposte</b>
mine-none = Non ha ancora inviato proposte.
mine-entry = <b>N. { $number }</b> · { $state }
state-waiting = in attesa di moderazione
state-accepted = accettata
state-refused = non accettata
state-withdrawn = ritirata
state-merged = unita a un’altra
state-hidden = nascosta finché non sarà esaminata
mine-votes-few =
    { $votes ->
        [one] { $votes } voto finora
        [many] { $votes } di voti finora
       *[other] { $votes } voti finora
    }
mine-withdraw = Ritira la n. { $number }
mine-withdrawn = La sua proposta n. { $number } è stata ritirata.
mine-withdraw-late = Qualcuno l’ha già votata, quindi non si può più ritirare.
older = Precedenti
notice-accepted = La sua proposta n. { $number } è stata accettata. Ora le altre persone possono votarla.
notice-refused = La sua proposta n. { $number } non è stata accettata. Il motivo: { $reason }
notice-merged = La sua proposta n. { $number } dice la stessa cosa della n. { $other }. D’ora in poi si vota quella.
notice-hidden = La sua proposta n. { $number } è stata segnalata. È nascosta finché non sarà esaminata.
notice-restored = La sua proposta n. { $number } è stata esaminata. Ora è di nuovo visibile.
notice-milestone =
    { $votes ->
        [one] La sua proposta n. { $number } ha ricevuto { $votes } voto.
        [many] La sua proposta n. { $number } ha ricevuto { $votes } di voti.
       *[other] La sua proposta n. { $number } ha ricevuto { $votes } voti.
    }
refusal-incomprehensible = Non si capisce.
refusal-off-topic = Non risponde alla domanda di questa consultazione.
refusal-partisan = Si schiera a favore o contro un partito o una persona.
refusal-unlawful = È contraria alla legge.
refusal-advertising = È pubblicità.
refusal-several-ideas = Contiene più idee. Le invii una alla volta.
refusal-wrong-language = È scritta in una lingua diversa da quella indicata.
refusal-rude = È offensiva.
refusal-out-of-reach = Riguarda qualcosa che questa consultazione non può cambiare.
refusal-already-proposed = È già stata proposta.
refusal-test = Sembra una prova.
refusal-other = Non rispetta le regole di questa consultazione.
button-report = Segnala la proposta
report-question = <b>Che cosa non va in questa proposta?</b>
report-illegal = È illegale
report-offensive = È offensiva
report-personal-data = Contiene dati personali
report-wrong-language = Lingua sbagliata
report-bad-translation = Traduzione sbagliata
report-duplicate = Esiste già
report-other = Qualcos’altro
report-sentence = Ci dica che cosa non va, in un solo messaggio di al massimo { $limit } caratteri.
report-received = <b>Grazie. La sua segnalazione è la n. { $number }.</b> Sarà esaminata e le diremo l’esito.
report-already = Ha già segnalato questa proposta. La sua segnalazione è la n. { $number }.
report-nothing = Al momento non c’è nessuna proposta da segnalare.
notice-report-removed = La sua segnalazione n. { $number }: la proposta è stata rimossa. Grazie.
notice-report-kept = La sua segnalazione n. { $number }: la proposta è stata esaminata e rimane.
button-share = Condividi
share-proposal = <b>Condivida questa proposta</b> con questo collegamento:
share-consultation = <b>Condivida questa consultazione</b> con questo collegamento:
share-send = Invia in una chat
share-question = Lei che ne pensa?
share-vote = Dica che cosa ne pensa
share-open = Apri la consultazione
link-elsewhere = Quella proposta si vota in un altro paese.
web-copied = Il collegamento è stato copiato.
button-results = Risultati
results-country = <b>Risultati: { $country }</b>
results-all = <b>Risultati: tutti i paesi</b>
results-agreed = <b>La maggior parte è d’accordo</b>
results-divided = <b>Le opinioni sono divise</b>
results-rejected = <b>La maggior parte non è d’accordo</b>
results-line =
    { $votes ->
        [one] D’accordo: { $share } (da { $low } a { $high }), { $votes } voto
        [many] D’accordo: { $share } (da { $low } a { $high }), { $votes } di voti
       *[other] D’accordo: { $share } (da { $low } a { $high }), { $votes } voti
    }
results-none = Non c’è ancora nulla da mostrare. Vede i risultati di una proposta dopo averla votata e quando ci sono almeno { $limit } voti.
results-note = Queste sono le proposte che ha votato. Tra parentesi: l’intervallo in cui si trova la percentuale con una certezza del 95%.
results-published = La consultazione è terminata: questi sono i risultati. Tra parentesi: l’intervallo in cui si trova la percentuale con una certezza del 95%.
results-my-country = Il mio paese
results-all-countries = Tutti i paesi
results-picture = Come immagine
picture-alt = Barre che mostrano le percentuali di d’accordo, neutrale e non d’accordo.
privacy-retention =
    { $count ->
        [one] Tutto ciò che la riguarda viene cancellato { $count } giorno dopo la fine della consultazione. Da allora i suoi voti contano ancora, ma senza alcun legame con lei.
        [many] Tutto ciò che la riguarda viene cancellato { $count } di giorni dopo la fine della consultazione. Da allora i suoi voti contano ancora, ma senza alcun legame con lei.
       *[other] Tutto ciò che la riguarda viene cancellato { $count } giorni dopo la fine della consultazione. Da allora i suoi voti contano ancora, ma senza alcun legame con lei.
    }
privacy-backups = Le copie di sicurezza che contengono ancora dati cancellati vengono distrutte dopo qualche tempo. Giorni: { $days }
privacy-changed = <b>L’informativa sui dati personali è cambiata.</b> Decida di nuovo se vuole partecipare.
privacy-publish = Può permetterci di pubblicare i suoi voti come dati aperti, sotto un numero casuale e senza la sua identità.
privacy-commands =
    /export – un file con tutto ciò che la riguarda
    /forget – cancellare tutto ciò che la riguarda
allow-contact = Scrivetemi sui risultati
allow-publish = I miei voti come dati aperti
allowed = Annotato. Può cambiare idea in qualsiasi momento.
not-allowed = Annotato. Ora non è più permesso.
button-export = Tutti i miei dati
export-done = Questo file contiene tutto ciò che abbiamo conservato su di lei.
export-download = Scarica il file
forget-question =
    <b>Vuole uscire dalla consultazione?</b>

    Si cancellano subito: la sua identità in questa app, la sua lingua, il suo paese e le sue impostazioni, ciò che ha visto, le sue bozze e le proposte ancora in attesa di moderazione. Le sue proposte accettate restano, senza alcun legame con lei.

    Che cosa dobbiamo fare dei suoi voti?
forget-with-votes = Cancella anche i miei voti
forget-keep-votes = Mantieni validi i miei voti
forget-sure-with-votes = <b>Conferma?</b> Tutto ciò che la riguarda sarà cancellato e i suoi voti non conteranno più. Non si potrà tornare indietro.
forget-sure-keep-votes = <b>Conferma?</b> Tutto ciò che la riguarda sarà cancellato. I suoi voti conteranno ancora, senza alcun legame con lei. Non si potrà tornare indietro.
demographic-intro = <b>Una domanda su di lei, se vuole.</b> La risposta viene contata senza alcun legame con lei.
demographic-age = Quanti anni ha?
demographic-gender = In quale voce si riconosce?
demographic-area = Dove vive?
gender-woman = Donna
gender-man = Uomo
gender-other = Nessuna delle due
area-city = In una grande città
area-town = In una piccola città
area-village = In campagna
demographic-skip = Preferisco non dirlo
demographic-thanks = Grazie per la risposta.
button-link = Collega un’altra app
link-offer = <b>Partecipi da più app come una sola persona.</b> Scriva questo nell’altra app entro dieci minuti:
link-prompt = Se ha già un codice dell’altra app, lo scriva qui.
link-question =
    <b>Collegare questa conversazione con l’altra?</b>

    Le due valgono allora come una sola persona: chi usa l’altra conversazione vede i suoi voti e può cambiarli. Prosegua solo se anche l’altra è sua. Se ha votato due volte la stessa proposta, conta il voto più recente.
link-yes = Sì, collega
link-no = No
link-done = Le due conversazioni valgono ora come una sola persona.
link-wrong = Quel codice è sconosciuto o scaduto. Può averne uno nuovo nell’altra app con /link.
link-same = Ha ricevuto quel codice qui. Lo scriva nell’altra app.
button-settings = Impostazioni
settings-title = <b>Impostazioni</b>
settings-place = Lingua: { $language } · Paese: { $country }
settings-notices-note = Novità sulle sue proposte e segnalazioni:
settings-digest-note = Risultati e nuove proposte:
settings-quiet-note = Di notte, tra le { $from } e le { $until }, non scriviamo nulla.
digest-never = Mai
digest-weekly = Ogni settimana
digest-daily = Ogni giorno
settings-notices = Avvisatemi subito
settings-quiet = Silenzio di notte
settings-stop = Ferma tutti i messaggi
settings-saved = Salvato.
stopped-all = Va bene: non le scriveremo più, a meno che non sia lei a scriverci. I suoi voti restano. Con /settings può cambiare questa scelta, con /forget può cancellare tutto.
command-propose = Scrivere una proposta
command-mine = Le mie proposte
command-results = Su che cosa si è d’accordo
command-settings = Lingua, paese, messaggi
command-export = Un file con tutti i miei dati
command-forget = Cancellare tutti i miei dati
command-link = Partecipare da più app
rules-title =
    <b>Le regole di questa consultazione</b>

    Una persona, non un programma, legge ogni proposta prima che altri la vedano. Non viene accettata in uno di questi casi:
rules-note =
    { $limit ->
        [one] Chiunque può segnalare una proposta. Quando lo ha fatto { $limit } persona, viene nascosta automaticamente finché non sarà esaminata. Chi l’ha scritta viene informato di ogni decisione e del motivo.
        [many] Chiunque può segnalare una proposta. Quando lo hanno fatto { $limit } di persone, viene nascosta automaticamente finché non sarà esaminata. Chi l’ha scritta viene informato di ogni decisione e del motivo.
       *[other] Chiunque può segnalare una proposta. Quando lo hanno fatto { $limit } persone, viene nascosta automaticamente finché non sarà esaminata. Chi l’ha scritta viene informato di ogni decisione e del motivo.
    }
statement-rule = È la regola n. { $number } delle nostre /rules.
statement-person = Lo ha deciso una persona, non un programma.
statement-automated = È avvenuto automaticamente. Una persona lo esaminerà.
queue-facts = N. { $number } · { $language } · { $country } · in attesa da: { $time }
queue-new = Motivo: una nuova proposta.
queue-flagged = Motivo: una nuova proposta, evidenziata automaticamente:
queue-reported =
    { $count ->
        [one] Motivo: { $count } segnalazione.
        [many] Motivo: { $count } di segnalazioni.
       *[other] Motivo: { $count } segnalazioni.
    }
queue-author = Altre proposte della stessa persona – accettate: { $accepted }, non accettate: { $refused }, in attesa: { $waiting }
queue-empty = <b>Non c’è nulla in attesa per Lei.</b> Grazie!
queue-why = <b>Quale regola non rispetta?</b>
queue-accept = Accetta
queue-keep = Rimane
queue-refuse = Rifiuta
queue-later = Lascia ad altri
queue-undo = Annulla la decisione
queue-accepted = La n. { $number } è accettata. Chi l’ha scritta lo saprà tra un minuto.
queue-refused = La n. { $number } è rifiutata. Chi l’ha scritta lo saprà tra un minuto.
queue-undone = Decisione annullata. Nessuno è stato informato.
queue-undo-late = È troppo tardi per annullare.
queue-not-yours = Non è stato registrato: i Suoi tre minuti sono passati, o la sta esaminando un’altra persona.
command-rules = Le regole per le proposte
role-moderator = moderazione
role-lead = responsabile della moderazione
role-organiser = organizzazione
role-operator = gestione
command-queue = Che cosa attende la moderazione
command-history = Che cosa è stato deciso su una proposta
command-team = Chi modera
command-summary = La moderazione in cifre
command-log = Scaricare il registro
team-title = <b>Il gruppo</b>
team-entry = N. { $number } · { $role } · { $languages } · dal { $date }
team-invited = N. { $number } · { $role } · { $languages } · invito valido fino al { $date }
team-all-languages = tutte le lingue
team-remove = Rimuovere il n. { $number }
team-invite = Invitare qualcuno
team-removed = Il n. { $number } da questo momento non ha più alcun ruolo.
team-refused = Il suo ruolo non lo permette.
invite-role = <b>Per quale ruolo invita qualcuno?</b>
invite-languages = <b>Quali lingue legge questa persona?</b> Nessuna scelta significa tutte.
invite-consultations = <b>Per quali consultazioni?</b> Nessuna scelta significa tutte.
invite-next = Avanti
invite-link = <b>Questo è un invito per una sola persona.</b> Ruolo: { $role }. Lingue: { $languages }. Vale una volta, fino al { $time }. Invii il link solo a quella persona:
invitation =
    <b>È un invito ad aiutare nella moderazione.</b> Il suo ruolo: { $role }. Lingue: { $languages }.

    Gli altri del gruppo vedono un numero, non il suo nome. Conserviamo, cifrato, il modo per raggiungerla, finché ci aiuta.
invitation-accept = Accettare l’invito
invitation-joined = <b>Le diamo il benvenuto nel gruppo!</b> Il suo numero è { $number }. Per vedere che cosa la attende: /queue
invitation-used = Questo invito è già stato usato. Ne chieda un altro.
invitation-expired = Questo invito è scaduto. Ne chieda un altro.
notice-team-removed = Non ha più un ruolo nella moderazione. Grazie del suo aiuto!
button-moderation = Moderazione
queue-more = Altro …
queue-correct = Correggere l’ortografia
queue-duplicate = È un doppione
queue-theme = Tema
queue-postpone = Rimandare
queue-pass-on = Passare a un responsabile
queue-all-of-author = Tutto dello stesso autore
queue-suspend = Sospendere l’autore
queue-lift = Togliere la sospensione
queue-filter = Mostrare solo …
queue-stands = Resta così
queue-accept-all = Accettare tutte
queue-refuse-all = Rifiutare tutte
queue-one-by-one = Una per una
queue-more-title = <b>Che cosa ne facciamo?</b>
queue-correct-ask = <b>Scriva tutta la proposta con l’ortografia corretta.</b> Così è accettata, e l’autore vede entrambe le versioni.
queue-correct-different = È un altro testo, non una correzione. Non è stato cambiato nulla.
queue-correct-frozen = Qualcuno ha già votato: le parole restano come sono.
queue-which = <b>Quale proposta dice la stessa cosa?</b> Ne scelga una o ne scriva il numero.
queue-which-none = Nessuna proposta accettata di questa consultazione ha quel numero.
queue-merged = Il n. { $number } è un doppione del n. { $other }. L’autore lo saprà tra un minuto.
queue-sentence = <b>Dica perché, in al massimo { $limit } caratteri.</b> L’autore lo leggerà.
queue-theme-ask = <b>A quale tema appartiene?</b>
queue-theme-set = Tema: { $theme }
queue-language-ask = <b>In quale lingua è scritta?</b>
queue-postpone-ask = <b>Quanto deve attendere?</b>
queue-postponed = Il n. { $number } attende fino al { $time }.
queue-passed-on = Il n. { $number } attende ora un responsabile della moderazione.
queue-author-list = <b>Che cosa attende di questo autore:</b>
queue-decided-all =
    { $count ->
        [one] { $count } proposta è stata decisa. L’autore lo saprà tra un minuto.
        [many] { $count } proposte sono state decise. L’autore lo saprà tra un minuto.
       *[other] { $count } proposte sono state decise. L’autore lo saprà tra un minuto.
    }
queue-bulk = Accettate: { $numbers }
queue-bulk-not = Non accettate: { $numbers }. Sono già decise, le ha qualcun altro, non spetta a lei decidere o non esistono.
queue-bulk-how = Scriva i numeri dopo il comando, per esempio: /accept 12 15 18
queue-first-opinion = Il suo parere sul n. { $number } è registrato. Ora lo esamina una seconda persona.
queue-disagreed = Non siete d’accordo sul n. { $number }: decide un responsabile della moderazione.
queue-similar = Simili e accettate:
queue-similar-refused = Simili e non accettate:
queue-appealed = Perché è qui: qualcuno si oppone alla decisione.
queue-suspended-author = Perché è qui: l’autore si oppone a una sospensione che dura fino al { $time }.
queue-again = Perché è qui: si decide di nuovo.
queue-for-lead = È stata passata a un responsabile della moderazione.
queue-disagreement = Due moderatori non sono d’accordo.
queue-state = Finora: { $state }
queue-says = Con parole proprie: «{ $text }»
queue-filter-title = <b>Che cosa va mostrato?</b>
queue-filter-all = Tutto
queue-filtered = Si mostra solo: { $what }
why-new = Nuove
why-flagged = Contrassegnate
why-reported = Segnalate
why-appealed = Opposizioni
why-suspension = Sospensioni
why-again = Di nuovo
theme-democracy = Democrazia
theme-economy = Economia
theme-work = Lavoro
theme-environment = Ambiente
theme-energy = Energia
theme-transport = Trasporti
theme-health = Salute
theme-education = Istruzione
theme-youth = Giovani
theme-migration = Migrazione
theme-security = Sicurezza
theme-digital = Digitale
theme-agriculture = Agricoltura
theme-culture = Cultura
theme-social = Questioni sociali
theme-housing = Abitazione
suspend-why = <b>Quale regola ha violato l’autore?</b>
suspend-how-long = <b>Per quanto tempo l’autore non potrà proporre?</b>
suspend-done = L’autore potrà di nuovo proporre dal { $time }.
suspend-lifted = L’autore può di nuovo proporre.
notice-suspended = Non può inviare proposte fino al { $time }. Il motivo, dalla sua proposta n. { $number }: { $reason } Può continuare a votare.
notice-suspension-lifted = Può di nuovo inviare proposte.
propose-suspended = Non può inviare proposte fino al { $time }. Se non è d’accordo: /appeal
statement-appeal = Se non è d’accordo, può opporsi entro { $days } giorni: /appeal { $number }. Deciderà allora un’altra persona.
statement-appeal-suspension = Se non è d’accordo, può opporsi: /appeal. Deciderà allora un’altra persona.
statement-which = È la proposta n. { $other }.
statement-note = La moderazione scrive: «{ $text }»
appeal-button = Opporsi
appeal-without = Senza parole
appeal-ask = <b>Perché non è d’accordo?</b> Lo scriva in al massimo { $limit } caratteri.
appeal-received = <b>Grazie.</b> Un’altra persona lo esaminerà, e le faremo sapere l’esito.
appeal-already = Si è già opposto a questa decisione.
appeal-late = È passato troppo tempo: ci si può opporre entro { $days } giorni.
appeal-nothing = Qui non c’è alcuna decisione a cui possa opporsi.
appeal-how = Scriva il numero della proposta dopo il comando, per esempio: /appeal 123
notice-appeal-granted = Abbiamo riesaminato la sua opposizione sulla proposta n. { $number }. La decisione è stata cambiata.
notice-appeal-rejected = Abbiamo riesaminato la sua opposizione sulla proposta n. { $number }. La decisione resta.
notice-corrected = La sua proposta n. { $number } è stata accettata con l’ortografia corretta. Aveva scritto: «{ $before }» Ora dice:
notice-nudge =
    { $count ->
        [one] { $count } proposta attende da più tempo di quanto abbiamo promesso.
        [many] { $count } proposte attendono da più tempo di quanto abbiamo promesso.
       *[other] { $count } proposte attendono da più tempo di quanto abbiamo promesso.
    }
summary-title = <b>La moderazione dal { $since } al { $until }</b>
summary-received = Proposte: { $proposals }. Segnalazioni: { $reports }. Opposizioni: { $objections }.
summary-decided = Decisioni: { $decided }. Cambiate in seguito: { $reversed }. In attesa: { $waiting }.
summary-wait = Tempo di attesa: la metà entro { $median }, nove su dieci entro { $tenth }.
summary-reasons = Non accettate, per regola:
summary-kappa = Quanto due persone concordano (kappa di Cohen, 1 è il massimo):
history-how = Scriva il numero di una proposta dopo il comando, per esempio: /history 123
history-none = Qui non c’è la proposta n. { $number }.
history-person = n. { $number } del gruppo
history-automatic = automaticamente
history-author = l’autore
history-report = { $time }: qualcuno l’ha segnalata
history-complaint = { $time }: qualcuno si è opposto
history-undone = { $time }: annullato ({ $who })
history-again = Decidere di nuovo
log-ask = <b>Tutte le decisioni, le segnalazioni e le opposizioni</b> dal { $since } al { $until }, senza l’identità di nessuno. In quale forma?
log-how = Indichi due giorni, per esempio: /log 2026-11-01 2026-11-30
log-long = È più di quanto si possa inviare qui. Indichi un periodo più breve.
queue-second-opinion = Secondo parere
command-consultations = Scegliere una consultazione
command-round = Aprire e chiudere i turni
command-stock = Proposte e voti per Paese
consultations-title = <b>Quale consultazione vuole vedere?</b>
consultation-organiser = Organizzata da { $organiser }. Domande e reclami: { $contact }
consultation-ethics = Domande di etica: { $contact }
consultation-partners = Partner:
consultation-join = Partecipare
round-title = <b>Turni di { $consultation }</b> (ore di { $zone })
round-kind-single = Turno unico
round-kind-national = Turno nazionale
round-kind-european = Turno europeo
labelled = { $name }: { $value }
round-state-draft = non ancora aperto
round-state-open = aperto
round-state-closing = aperto, senza nuove proposte
round-state-closed = chiuso
round-state-published = chiuso, risultati pubblicati
round-opens = Apertura: { $time }
round-closing = Niente nuove proposte dal: { $time }
round-closes = Chiusura: { $time }
round-publishes = Risultati pubblicati: { $time }
round-to-open = Aprire ora
round-to-closing = Fermare le proposte
round-to-closed = Chiudere ora
round-to-published = Pubblicare i risultati
round-back = Tornare indietro
round-confirm = Sì, procedere
round-preview-open = Da ora si può votare. Ci sono proposte in { $count } delle 24 lingue.
round-preview-missing = Non c’è ancora nulla da votare in: { $languages }
round-preview-closing = Da ora nessuno può più proporre; si continua a votare.
round-preview-closed = Da ora nessuno può più votare.
round-preview-published = Da ora tutti vedono i risultati.
round-preview-back = Lo stato sarà di nuovo: { $state }
round-done = Fatto. Lo stato ora è: { $state }
round-not-now = Non è possibile: qualcuno ha cambiato il turno nel frattempo, o da allora si è votato.
propose-off-done = In questi Paesi da ora nessuno può proporre: { $countries }
propose-on-done = In questi Paesi si può di nuovo proporre: { $countries }
propose-off-how = Lo scriva così: /propose off FR BE
propose-country-language = Nel suo Paese le proposte si scrivono in: { $languages }
stock-title = <b>Proposte e voti</b>
stock-line = { $country }, { $language }: { $accepted } accettate, { $waiting } in attesa, { $votes } voti
stock-exposure = voti sufficienti: { $reached } su { $accepted }
stock-forecast = tutte verso il { $date }
stock-none = Non c’è ancora nulla.
stock-untranslated = Finaliste senza traduzione: { $languages }
card-original = Nella lingua originale: { $language }
command-finalists = Le migliori di ogni Paese
finalists-choose = <b>Le finaliste di quale Paese?</b>
finalists-title = <b>Finaliste: { $country }</b>
finalists-near = Poco dietro, forse per caso:
finalists-tied = Alla pari all’ultimo posto: { $numbers }
finalists-alike = La n. { $number } e la n. { $other } dicono quasi lo stesso.
finalists-replaced = La n. { $number } prende il posto di un’altra: { $reason }
finalists-replace-how = Per sostituirne una scriva il Paese, il suo numero, il numero dell’altra e un motivo pubblico, per esempio: /finalists FR 12 34 …
finalists-confirm = Al turno europeo
finalists-confirmed = Finaliste ora nel turno europeo: { $number }
finalists-not-closed = Prima va chiuso il turno nazionale.
finalists-no-european = Non c’è un turno europeo per loro.
card-machine = Traduzione automatica · originale: { $language }
card-translated = Traduzione · originale: { $language }
button-original = Originale
button-translation = Traduzione
button-doubt = Traduzione sbagliata
doubt-thanks = Grazie. Chi modera esaminerà la traduzione.
doubt-already = Ce lo ha già detto, oppure ora c’è un’altra traduzione.
command-translate = Tradurre proposte
translate-title = <b>N. { $number }: { $source } → { $language }</b>
translate-there = Finora: «{ $text }»
translate-doubts = Persone secondo cui è sbagliata: { $count }
translate-better = È giusta? Altrimenti scriva una traduzione migliore di tutta la frase.
translate-write = Scriva la traduzione di tutta la frase, in al massimo { $limit } caratteri.
translate-length = Numero di caratteri: { $count }. Devono essere da { $shortest } a { $longest }.
translate-empty = <b>Non c’è nessuna traduzione in attesa per lei.</b> Grazie!
translate-right = È giusta
translate-wrong = Togli
translate-noted = Annotato. Grazie.
translate-removed = Tolta. Si legge l’originale finché non ce n’è una migliore.
command-translations = Traduzioni delle finaliste
translations-title = <b>Traduzioni delle finaliste</b>
translations-none = Non c’è un turno europeo le cui finaliste si possano tradurre.
translations-progress = Fatte: { $done } su { $wanted } (dalla macchina: { $machine }, da persone: { $reviewed })
translations-left = In attesa della macchina: { $waiting }. Già richieste: { $asked }. In attesa di una persona: { $people }. Da esaminare: { $review }.
translations-missing = Mancano: { $languages }
translations-no-engine = Non è configurato nessun motore di traduzione, quindi traducono le persone: /translate
translations-fault-quota = La quota del motore di traduzione è esaurita. Riprenderà da solo tra un’ora.
translations-fault-busy = Il motore di traduzione chiede una pausa. Riprenderà da solo.
translations-fault-settings = Il motore di traduzione non accetta le nostre richieste. Chi gestisce il servizio deve controllarne le impostazioni.
translations-fault-unreachable = Il motore di traduzione non risponde. Si riprova ogni minuto.
translations-fault-other = Alcune traduzioni non erano utilizzabili. Si riprova.
translations-begun = Messe in attesa di traduzione: { $count }
translations-begin = Traduci il resto
translations-refresh = Aggiorna
translations-file = Come file
translations-compare = Confronta i voti
translations-queue = Traduci qui
translations-file-note = Compili la colonna «translation» e dia il file a chi gestisce il servizio: polyphony translations import
compare-title = <b>Traduzioni i cui lettori votano diversamente</b>
compare-line = N. { $number }, { $language }: d’accordo { $share }, gli altri: { $others }
compare-none = Nessuna: i lettori di ogni traduzione votano come gli altri.
notice-translated = La macchina ha finito di tradurre le finaliste. Fatte: { $done } su { $wanted }. In attesa di una persona: { $people }. /translations
round-preview-untranslated = Traduzioni ancora mancanti: { $count }. Dove mancano si legge l’originale.
queue-translations = Traduzioni: { $count }
command-agenda = Che cosa ne è risultato
command-positions = Posizioni delle organizzazioni
command-measure = Comunicare che cosa si sta facendo
button-agenda = Agenda
agenda-none = Non c’è ancora un’agenda. Ci sarà appena saranno pubblicati i risultati.
agenda-later = Le proposte migliori di ogni paese passano al turno europeo. L’agenda ci sarà appena saranno pubblicati i suoi risultati.
agenda-which = <b>Di quale consultazione vuole vedere l’agenda?</b>
agenda-title = <b>L’agenda: { $question }</b>
agenda-note = Queste sono le proposte con più consenso. Tra parentesi: l’intervallo in cui si trova la percentuale con una certezza del 95%.
agenda-balanced = Ogni paese conta allo stesso modo, indipendentemente dal numero di abitanti.
agenda-balanced-groups = Ogni gruppo conta allo stesso modo, indipendentemente dal numero di persone.
agenda-behind = A seguire, fuori dall’agenda:
agenda-few = Troppo pochi voti per dire qualcosa.
agenda-place = Posto { $place } su { $count }
agenda-cell = { $country }: d’accordo { $share }, voti: { $votes }
agenda-lowest = Consenso più basso: { $country } ({ $share })
agenda-majorities = La maggioranza è d’accordo in { $number } casi su { $count }.
agenda-hidden = Dove hanno votato pochissime persone non si mostra nulla, perché nessuno possa capire chi pensa che cosa.
agenda-evened = Ciò che non si mostra conta nelle percentuali solo come media. I posti dipendono da tutti i voti.
agenda-page = Tutti i risultati in una pagina
agenda-voices = <b>Che cosa dicono le organizzazioni</b>
agenda-measures = <b>Che cosa si sta facendo</b>
agenda-said = { $name }: «{ $text }»
agenda-measure = <i>{ $state }, { $date }</i>: «{ $text }»
stance-support = A favore
stance-conditional = A favore, con una condizione
stance-oppose = Contro
progress-planned = Previsto
progress-under-way = In corso
progress-done = Fatto
progress-dropped = Abbandonato
agenda-follow = Segui
agenda-unfollow = Non seguire più
agenda-followed = La avviseremo quando si farà qualcosa in merito.
agenda-unfollowed = Non riceverà altre notizie su questa proposta, a meno che non l’abbia scritta o votata.
agenda-open = Vedi la proposta
notice-agenda = <b>I risultati sono pubblicati.</b> Una proposta che ha scritto o che segue è in agenda, al posto n. { $place }:
notice-measure = <b>Ci sono novità</b> su una proposta che ha scritto, ha votato o segue:
position-invitation =
    <b>Riceve un invito a parlare a nome di { $name }</b> su ciò che cittadine e cittadini hanno messo in agenda.

    Ciò che dice a nome dell’organizzazione è pubblico. Chi è lei, no: conserviamo, cifrato, il modo per raggiungerla, finché parla a nome dell’organizzazione.
position-speaks = <b>Lei parla a nome di { $name }.</b> Per tornare qui: /position
position-which = <b>A nome di quale organizzazione?</b>
position-none = Lei non parla a nome di nessuna organizzazione.
position-not-yet = L’agenda non è ancora pubblicata.
position-nothing = Ancora nessuna posizione
position-ask = Che cosa dice l’organizzazione di questa proposta?
position-condition = <b>A quale condizione?</b> La scriva in al massimo { $limit } caratteri; solo allora la posizione vale.
position-sentence = Annotato. Se vuole, scriva una frase di al massimo { $limit } caratteri, che comparirà accanto.
position-long = La scriva di nuovo, in al massimo { $limit } caratteri.
position-kept = Annotato. Può cambiare o ritirare la posizione in qualsiasi momento.
position-take-back = Ritira la posizione
position-taken-back = L’organizzazione non si esprime più su questa proposta.
organisations-title = <b>Organizzazioni a cui si chiede una posizione ({ $consultation })</b>
organisations-none = Non ne è stata ancora invitata nessuna.
organisations-speaks = { $name }: ha accettato l’invito, posizioni: { $number }
organisations-invited = { $name }: invito valido fino al { $date }
organisations-silent = { $name }: nessuno parla a suo nome. Un nuovo invito con lo stesso nome dà un nuovo collegamento.
organisations-invite = Invita un’organizzazione
organisations-remove = Togli { $name }
organisations-remove-yes = Sì, toglila
organisations-ask = <b>Come si chiama l’organizzazione?</b> Da { $shortest } a { $longest } caratteri
organisations-ask-again = Scriva solo il nome, da { $shortest } a { $longest } caratteri.
organisations-already = { $name }: qualcuno parla già a suo nome. Perché lo faccia un’altra persona, tolga l’organizzazione e la inviti di nuovo.
organisations-link = <b>Questo è un invito per una sola persona, che parlerà poi a nome di { $name }.</b> Vale una volta, fino al { $date }. Invii il collegamento solo a quella persona:
organisations-remove-sure = <b>Togliere { $name }?</b> Nessuno parlerà più a suo nome, e ciò che ha detto non sarà più mostrato.
organisations-removed = { $name }: non si chiede più la sua posizione.
organisations-gone = Quell’organizzazione non è più qui.
measure-how = Scriva il numero della proposta, a che punto è, il giorno e una frase, per esempio: /measure 123 done 2026-12-01 …
measure-states = A che punto è: <code>planned</code> (previsto), <code>under-way</code> (in corso), <code>done</code> (fatto), <code>dropped</code> (abbandonato)
measure-day = Scriva il giorno come anno, mese e giorno, per esempio 2026-12-01.
measure-length = Scriva da { $shortest } a { $longest } caratteri.
measure-not-on = La proposta n. { $number } non è in nessuna delle sue agende.
measure-preview = Persone che saranno avvisate perché hanno scritto o votato la proposta o la seguono: { $count }
measure-post = Pubblica
measure-posted = Pubblicato. Queste persone saranno avvisate.
measure-not-now = È già stato pubblicato o non è più possibile.
command-consultation = Vedere e modificare la consultazione
consultation-open = Aperta a tutti
consultation-members = Solo per i membri, ciascuno con un codice
consultation-zone = <b>Turni</b> (ore di { $zone }):
consultation-places = <b>Dove si svolge</b> ({ $number }):
consultation-limits =
    Età minima: { $age }
    Proposte per persona al giorno: { $proposals }
    Segnalazioni che nascondono una proposta: { $reports }
    Giorni dopo i quali si cancella tutto ciò che riguarda una persona: { $days }
    Novità per chi le vuole: { $digest }
consultation-operators = come stabilito da chi gestisce il servizio
consultation-texts =
    <b>Testi, in quante delle 24 lingue</b>
    Domanda: { $question }
    Inizio delle proposte: { $opening }
    Informativa propria sui dati personali: { $privacy } (versione { $version })
    Testo giuridico: { $legal }
consultation-themes = Temi: { $themes }
consultation-how =
    Per modificare qualcosa, scriva dopo il comando il nome che ha nel file e il nuovo valore; per toglierlo, un trattino:
    <code>/consultation organiser …</code>
    <code>/consultation rounds.1.closes 2026-06-01 18:00</code>
    <code>/consultation legal -</code>
consultation-file = Inviatemi il file
consultation-file-note = La consultazione come file. Sopra ogni riga è scritto che cosa vi è ammesso.
consultation-both =
    Finora: { $before }

    D’ora in poi: { $after }
consultation-nothing = nulla
consultation-round-then =
    Gli orari sono quelli di { $zone }.
    Lo stato di questo turno sarà allora: { $state }
consultation-again = Prima del prossimo voto, a chiunque partecipi sarà chiesto di nuovo se acconsente.
consultation-faults = <b>Non è possibile.</b> Non è stato modificato nulla:
consultation-same = È già così. Non è stato modificato nulla.
consultation-done = <b>Modificato.</b>
consultation-not-now = Non è stato modificato nulla: è già fatto, o qualcuno ha modificato qualcosa nel frattempo.
consultation-meanwhile = <b>Qualcuno ha fatto una modifica nel frattempo.</b> Non ne è andato perso nulla. La sua modifica deve prenderne il posto?
frozen-slug = Il nome breve resta com’è: alcuni collegamenti portano lì.
frozen-kind = Si è già votato: la consultazione non può più diventare aperta a tutti o riservata ai membri.
frozen-round-kind = In questo turno si è già votato: il suo tipo resta com’è.
frozen-round = Un turno non si può togliere. Senza date non si apre.
frozen-country = Si è già votato, o ci sono proposte di questo paese: non si può togliere.
frozen-age = Si è già votato: l’età minima può solo aumentare.
frozen-opening = Ci sono già proposte che cominciano con queste parole: restano come sono.
frozen-version = La versione dell’informativa sui dati personali può solo aumentare.
frozen-voted = Da allora si è votato: il turno non può tornare indietro.
frozen-published = I risultati sono pubblicati. Per tornare indietro: /round
button-rounds = Turni
notice-round =
    <b>Alla data prevista: { $consultation }</b>

    { $round }: { $state }
member-welcome =
    <b>{ $question }</b>

    Le diamo il benvenuto su Polyphony, dove { $organiser } consulta i propri membri. Lei legge proposte di altre persone, una alla volta, e dice se è d’accordo.

    Questo è un servizio automatico: le risponde un programma. La sua lingua, il suo gruppo e i suoi voti vengono conservati solo dopo il suo consenso. Come uscire e che cosa sappiamo di lei: /privacy

    <b>Quale lingua preferisce?</b>
member-consent =
    <b>Il suo consenso</b>

    I voti su proposte pubbliche sono opinioni politiche. Per questo chiediamo il suo consenso prima di conservare qualsiasi dato.

    Se acconsente, { $organiser } conserva i suoi voti, la sua lingua e il suo gruppo per questa consultazione. Il suo gruppo: { $group }

    Il suo codice si può usare una volta sola. Con il suo consenso viene segnato come usato, e nulla indica quale codice fosse il suo. La sua identità in questa app viene cifrata e tenuta separata dai voti. Si pubblicano solo i totali, mai il voto di una singola persona.

    Deve avere almeno { $age } anni. Può revocare il consenso in qualsiasi momento, con la stessa facilità con cui lo dà, usando /privacy. Domande: { $contact }
member-code-prompt = <b>Questa consultazione è solo per i membri.</b> Scriva il codice che ha ricevuto; maiuscole e trattini non contano.
member-code-wrong = Non conosciamo quel codice. Lo confronti, lettera per lettera, con quello che ha ricevuto.
member-code-used = Quel codice è già stato usato. Se lo ha usato lei, in un’altra app, colleghi lì le due app con /link.
member-code-closed = La consultazione di quel codice al momento non è aperta.
button-code = Ho un codice
member-author = — un altro membro
member-country = Il suo gruppo deriva dal suo codice e non si può cambiare. Il suo gruppo: { $group }
member-settings = Lingua: { $language } · Gruppo: { $group }
member-privacy = In questa consultazione il gruppo prende il posto del paese. Il suo gruppo: { $group }. Il suo codice è segnato come usato, e nulla indica quale fosse.
member-forget = Non potrà partecipare di nuovo con il suo codice: resta usato, perché nessuno voti due volte.
member-results-all = <b>Risultati: tutti i gruppi</b>
member-results-mine = Il mio gruppo
member-results-everyone = Tutti i gruppi
participation-button = Partecipazione
countries-button = Per paese, come immagine
groups-button = Per gruppo, come immagine
participation-country = <b>Partecipazione: { $country }</b>
participation-all = <b>Partecipazione: tutti i paesi</b>
participation-groups = <b>Partecipazione: tutti i gruppi</b>
participation-people = Persone che hanno partecipato
participation-votes = Voti al giorno
participation-until = { $date } – persone: { $people }, voti: { $votes }, proposte: { $proposals }
participation-alt = Una curva delle persone che avevano partecipato fino a ciascun giorno, e i voti di ciascun giorno.
participation-most = Numero massimo di voti in un giorno: { $votes }
countries-title = Percentuale d’accordo, per paese
groups-title = Percentuale d’accordo, per gruppo
countries-votes = Voti
countries-note = Punti: la percentuale di chi è d’accordo. Linee: l’intervallo in cui si trova con una certezza del 95%.
countries-rest = Gruppi intermedi che qui non compaiono: { $number }
web-choose-picture = Scegli un’immagine
web-picture-sent = [Immagine]
web-picture-sending = Invio dell’immagine in corso…
picture-too-large = L’immagine è troppo grande. Ne invii una di al massimo { $limit } MB, per favore.
picture-broken = Non si riesce ad aprire l’immagine: il file è danneggiato o incompleto. Ne invii un’altra, per favore.
picture-format = Questa immagine non si può usare. Invii un file JPEG, PNG o WebP, per favore.
picture-large = L’immagine ha troppi pixel: la somma di larghezza e altezza può essere al massimo 10.000. Ne invii una più piccola, per favore.
picture-shape = L’immagine è troppo lunga e stretta: un lato può essere al massimo 20 volte più lungo dell’altro. Ne invii un’altra, per favore.
digest-title = <b>Novità: { $question }</b>
digest-published = I risultati sono pubblicati.
digest-new = Nuove proposte da votare: { $number }
digest-people = Persone che hanno partecipato: { $people }
digest-people-here = Persone che hanno partecipato – { $country }: { $here }, tutti i paesi: { $all }
digest-agreed = <b>La maggior parte è d’accordo: { $country }</b>
digest-everywhere = <b>La maggior parte è d’accordo: tutti i paesi</b>
digest-divided = <b>Le opinioni sono divise: { $country }</b>
digest-own = <b>Le sue proposte</b>
digest-own-entry = N. { $number }: { $proposal }
digest-line = D’accordo: { $share } · voti: { $votes }
digest-few = voti: { $votes }
digest-machine = traduzione automatica
digest-note = Queste sono proposte che ha votato.
digest-vote = Continua a votare
digest-stop = Basta novità
privacy-messages = Può permetterci di scriverle: risultati, nuove proposte e messaggi di chi organizza.
broadcast-footer = <i>Da { $organiser }. /stop per non ricevere più questi messaggi.</i>
broadcast-stop = Ferma questi messaggi
broadcast-stopped = Va bene: non riceverà più messaggi di chi organizza né risultati. Le novità sulle sue proposte continuano. Con /settings può cambiare questa scelta.
command-broadcast = Scrivere a molte persone
broadcast-title = <b>Messaggi a chi partecipa a { $consultation }</b>
broadcast-none = Non è stato ancora inviato nessun messaggio.
broadcast-line = N. { $number }: { $state } · { $sent } su { $expected }
broadcast-state-waiting = in attesa dell’ora prevista
broadcast-state-running = invio in corso
broadcast-state-paused = in pausa
broadcast-state-done = inviato
broadcast-state-cancelled = terminato in anticipo
broadcast-new = Nuovo messaggio
broadcast-go-on = Continua a scrivere
broadcast-watch = Messaggio n. { $number }
broadcast-gone = Quel messaggio non c’è più o è già stato inviato.
broadcast-draft-title =
    <b>Un messaggio a chi partecipa a { $consultation }</b>

    Non si invia nulla prima che abbia visto quante persone lo ricevono e abbia confermato.
broadcast-texts-in = Testo: { $languages }
broadcast-texts-none = Testo: non ancora
broadcast-texts-machine = Scritto dalla macchina; lo controlli, per favore: { $languages }
broadcast-texts-waiting = La macchina sta ancora scrivendo: { $languages }
broadcast-texts-missing = Senza testo; chi legge queste lingue non riceve il messaggio: { $languages }
broadcast-picture-there = Immagine: sì
broadcast-picture-bare = Non è ancora scritto che cosa mostra l’immagine: { $languages }
broadcast-where = Dove: { $places }
broadcast-reads = Lingue: { $languages }
broadcast-who = Chi lo riceve: { $who }
broadcast-everywhere = ovunque
broadcast-every-language = tutte
broadcast-who-all = Tutte le persone
broadcast-who-voted = Chi ha votato
broadcast-who-not-voted = Chi non ha ancora votato
broadcast-who-proposed = Chi ha fatto una proposta
broadcast-who-silent = Chi manca da 14 giorni
broadcast-leads = Pulsante: { $button }
broadcast-begins = Inizio: { $time }
broadcast-ends = Non si invia più dopo: { $time }
broadcast-at-once = Subito
broadcast-no-end = Senza fine
broadcast-no-button = Nessun pulsante
broadcast-zone = Fuso orario: { $zone }
broadcast-texts = Testo
broadcast-picture = Immagine
broadcast-button = Pulsante
broadcast-audience = Chi lo riceve
broadcast-when = Inizio
broadcast-until = Fine
broadcast-preview = Anteprima
broadcast-send = Invia …
broadcast-delete = Cancella
broadcast-delete-yes = Sì, cancella
broadcast-delete-sure = Cancellare questo messaggio?
broadcast-deleted = Il messaggio è stato cancellato. Non è stato inviato nulla.
broadcast-texts-choose = <b>In quale lingua vuole scrivere?</b>
broadcast-translate = Traduci il resto
broadcast-translate-later = Il motore di traduzione usato qui risponde troppo tardi per i messaggi; scriva da sé le altre lingue, per favore.
broadcast-translating = La macchina sta scrivendo; le diremo quando avrà finito: { $languages }
broadcast-translated = Testi scritti dalla macchina: { $number }. Li controlli, per favore.
broadcast-untranslated = Questi li scriva da sé, per favore: { $languages }
broadcast-text-there = Ecco il testo: { $language }
broadcast-text-out = Togli il testo
broadcast-text-ask =
    Scriva il testo. Lingua: { $language }

    Al massimo { $longest } caratteri. Tag ammessi: { $tags }
broadcast-text-kept = Testo salvato. Lingua: { $language }
broadcast-text-empty = Non c’è nulla da leggere.
broadcast-text-long = Il testo è troppo lungo. Caratteri: { $length }. Massimo: { $longest }.
broadcast-fault =
    Non è stato salvato nulla: { $why }

    Tag: <code>{ $tag }</code>
    Dove: { $near }
broadcast-fault-unknown = questo tag non si può usare.
broadcast-fault-unfinished = questo tag non è completo.
broadcast-fault-attributes = in questo tag può esserci solo il nome.
broadcast-fault-link = un collegamento ha bisogno di un indirizzo che cominci con https://
broadcast-fault-inside = questo tag non può stare dentro un altro.
broadcast-fault-unopened = questo tag chiude qualcosa che non è stato aperto.
broadcast-fault-crossed = questo tag chiude qualcosa di diverso da ciò che è stato aperto per ultimo.
broadcast-fault-unclosed = questo tag non viene mai chiuso.
broadcast-picture-ask = Invii un’immagine: JPEG, PNG o WebP.
broadcast-picture-out = Togli l’immagine
broadcast-picture-long = Sotto un’immagine il testo può avere al massimo { $longest } caratteri. L’immagine non è stata salvata, perché questi testi sono più lunghi: { $languages }
broadcast-picture-kept = Immagine salvata.
broadcast-alt-ask =
    Che cosa mostra l’immagine? Lo dica in una o due frasi, per chi non può vederla. Lingua: { $language }

    Al massimo { $longest } caratteri.
broadcast-alt-quoted = <i>{ $text }</i>
broadcast-button-choose = <b>Dove deve portare un pulsante sotto il messaggio?</b>
broadcast-audience-note = Si scrive solo a chi ha permesso i messaggi. Nessuno viene scelto in base a come ha votato.
broadcast-countries = Paesi
broadcast-groups = Gruppi
broadcast-languages = Lingue
broadcast-places-ask =
    Scriva dove, con questi codici, oppure { $all } per ovunque: { $codes }

    /broadcast lascia tutto com’è.
broadcast-languages-ask =
    Scriva le lingue, con questi codici, oppure { $all } per tutte: { $codes }

    /broadcast lascia tutto com’è.
broadcast-code-unknown = Questo codice non esiste: { $code }
broadcast-when-ask = <b>Quando deve iniziare?</b>
broadcast-until-ask = <b>Da quando non va più inviato?</b>
broadcast-time-how =
    Scriva un giorno e un’ora, per esempio 2030-11-30 17:00

    Fuso orario: { $zone }
broadcast-time-none = Quel giorno o quell’ora non esiste, oppure c’è due volte (cambio dell’ora).
broadcast-time-past = Quel momento è già passato. Ne scelga uno futuro, per favore.
broadcast-time-order = Finirebbe prima di iniziare. Scelga altri orari, per favore.
broadcast-no-text = Non c’è ancora nessun testo.
broadcast-preview-choose = <b>In quale lingua vuole vederlo?</b>
broadcast-nobody = Nessuno riceverebbe questo messaggio.
broadcast-without-text = Non lo ricevono, perché manca il testo nella loro lingua – { $languages }
broadcast-capped = Non lo ricevono, perché questa settimana hanno già avuto abbastanza messaggi: { $number }
broadcast-recipients = <b>Destinatari: { $number }</b>
broadcast-takes = Durata minima: { $span }
broadcast-night = Si invia tra le { $from } e le { $until }, secondo l’ora di ciascun paese.
broadcast-others = È in corso un altro messaggio; insieme non si inviano più velocemente di uno solo.
broadcast-type-number =
    <b>Per inviarlo, scriva il numero dei destinatari: { $number }</b>

    Qualsiasi altra cosa non invia nulla.
broadcast-number-wrong = Non è stato inviato nulla: il numero dei destinatari non è quello, ma { $number }.
broadcast-begun = L’invio del messaggio n. { $number } comincia ora.
broadcast-planned = Il messaggio n. { $number } sarà inviato all’ora prevista.
broadcast-number-title = <b>Messaggio n. { $number } a chi partecipa a { $consultation }</b>
broadcast-count-sent = Inviati: { $number }
broadcast-count-failed = Non riusciti: { $number }
broadcast-count-stopped = Ci hanno bloccato: { $number }
broadcast-count-unknown = Non si sa se sono arrivati: { $number }
broadcast-count-expired = Troppo tardi: { $number }
broadcast-count-cancelled = Annullati: { $number }
broadcast-count-capped = Già abbastanza messaggi questa settimana: { $number }
broadcast-count-remaining = Ancora da inviare: { $number }
broadcast-rate = Messaggi al secondo: { $number }
broadcast-left = Tempo rimanente: { $span }
broadcast-pause = Pausa
broadcast-resume = Riprendi l’invio
broadcast-end = Termina
broadcast-end-yes = Sì, termina
broadcast-all = Tutti i messaggi
broadcast-end-sure = Terminare definitivamente il messaggio n. { $number }? Chi non lo ha ancora ricevuto non lo riceverà più.
broadcast-not-now = Non è più possibile.
broadcast-report = Resoconto: { $state }. Destinatari previsti: { $number }
broadcast-began = Inizio: { $time }
broadcast-ended = Fine: { $time }
command-jobs = Attività pianificate
jobs-title = <b>Attività pianificate</b>
jobs-zone = Fuso orario: { $zone }
jobs-none = Non è ancora pronto nulla: succede poco dopo l’avvio.
jobs-name = <b>{ $name }</b>
jobs-every = Intervallo: { $span }
jobs-next = Prossima volta: { $time }
jobs-places = Paesi: { $number }
jobs-now = In corso da: { $time }
jobs-last = Ultima volta: { $time }
jobs-count = Quantità: { $number }
jobs-refresh = Aggiorna
job-announcements = Messaggi a molte persone
job-backup = Copia di sicurezza
job-digest-daily = Novità, ogni giorno
job-digest-weekly = Novità, ogni settimana
job-maintenance = Manutenzione della banca dati
job-news = Nuove proposte per chi le attende
job-nudges = Promemoria per chi modera
job-retention = Cancellazione di ciò che è vecchio
job-rounds = Date dei turni
job-snapshots = Partecipazione, giorno per giorno
job-translation = Traduzione
job-outcome-done = fatto
job-outcome-failed = non riuscito
job-outcome-skipped = saltato, perché era troppo tardi
job-note-made = Dimensione: { $size } MB
job-note-sound = la banca dati è integra
job-note-analysed = le statistiche della banca dati sono aggiornate
job-note-damaged = ciò che è stato letto è danneggiato
job-note-disk-full = il disco è pieno
job-note-not-written = non si può scrivere nella cartella
job-note-no-pg-dump = pg_dump non è installato
job-note-pg-dump = pg_dump ha segnalato un errore, che si trova nel registro
job-note-program-ended = il programma si è chiuso prima di finire
job-note-stopped = qualcuno lo ha fermato
command-signals = Voti arrivati a ondate
job-signals = Voti arrivati a ondate
job-note-apart = questi voti ora si contano a parte
signals-title = <b>Voti arrivati a ondate</b>
signals-about = Questi voti sembrano dati da una sola mano con molti account. Si contano a parte, finché qualcuno non decide diversamente. Può essere un errore: una classe scolastica, per esempio, vota anch’essa tutta insieme.
signals-none = Nessun voto è arrivato a ondate.
signals-wave = Ondata { $number }
signals-name = <b>Ondata { $number }</b> · { $consultation }
signals-when = { $since } – { $until }
signals-facts = { $country } · Persone: { $people } · Voti: { $votes }, di cui su proposte scelte da noi: { $served }
signals-signs = Che cosa c’è di insolito: { $signs }
signals-fast = risposte rapide
signals-alike = le stesse risposte
signals-new = molte persone nuove insieme
signals-burst = molti voti uguali insieme
signals-apart = Questi voti si contano a parte.
signals-count = Questi voti contano come tutti gli altri.
signals-fixed = I risultati sono pubblicati: non cambia più nulla.
signals-most = Le proposte con più voti di questa ondata:
signals-most-line = • N. { $number } ({ $text }): d’accordo { $agree }, neutrale { $neutral }, non d’accordo { $disagree }
signals-sum = In tutto: d’accordo { $agree }, neutrale { $neutral }, non d’accordo { $disagree }
signals-if-count = Se questi voti contassero, tra le migliori proposte:
signals-if-apart = Se questi voti si contassero a parte, tra le migliori proposte:
signals-move = • N. { $number } ({ $text }): posto { $before } → { $after }
signals-no-move = Non cambierebbe nulla.
signals-more-moves = … e altre { $number }
signals-follow = Lo spostamento di alcuni di questi voti è ancora in corso. Ci vuole qualche minuto.
signals-lead-only = Se contano può deciderlo un responsabile della moderazione.
signals-let-count = Falli contare
signals-set-apart = Rimetti a parte
signals-confirm-count = Sì, falli contare
signals-confirm-apart = Sì, mettili a parte
signals-show = Mostra le ondate
signals-ask-count = I voti dell’ondata { $number } devono contare come tutti gli altri? Persone: { $people }. Voti: { $votes }. Può rimetterli a parte fino alla pubblicazione dei risultati.
signals-ask-apart = I voti dell’ondata { $number } si devono contare a parte? Persone: { $people }. Voti: { $votes }. Può farli contare di nuovo fino alla pubblicazione dei risultati.
signals-done-count = I voti dell’ondata { $number } contano come tutti gli altri. Se l’ondata è grande, gli ultimi seguono entro qualche minuto.
signals-done-apart = I voti dell’ondata { $number } si contano a parte. Se l’ondata è grande, gli ultimi seguono entro qualche minuto.
signals-already = È già stato deciso. Ecco la situazione.
signals-gone = Questa ondata non esiste.
notice-wave =
    <b>Sono arrivati voti a ondate: { $consultation }</b>

    Sembrano dati da una sola mano con molti account e si contano a parte. Li esamini, per favore; un responsabile della moderazione può farli contare.
page-results = Risultati
page-description = Che cosa pensa la gente in Europa: «{ $question }»
page-skip = Vai al contenuto
page-parts = Parti di questi risultati
page-countries = Paesi
page-themes = Temi
page-groups = Gruppi di opinione
page-exposure = Visibilità equa
page-all = Classifica completa
page-data = Dati e metodo
page-chat = Apri la chat
page-people =
    { $people ->
        [one] { $people } persona
        [many] { $people } di persone
       *[other] { $people } persone
    }
page-votes =
    { $votes ->
        [one] { $votes } voto
        [many] { $votes } di voti
       *[other] { $votes } voti
    }
page-published = Data di pubblicazione: { $date }
page-notes = Come leggere questi risultati
page-note-interval = L’intervallo contiene la percentuale reale con una certezza del 95%.
page-note-served = Solo i voti sulle proposte che abbiamo scelto noi per ciascuna persona decidono i posti.
page-note-linked =
    { $votes ->
        [one] { $votes } voto è arrivato da un collegamento condiviso. Si conta a parte e non cambia nessun posto.
        [many] { $votes } di voti sono arrivati da collegamenti condivisi. Si contano a parte e non cambiano nessun posto.
       *[other] { $votes } voti sono arrivati da collegamenti condivisi. Si contano a parte e non cambiano nessun posto.
    }
page-note-apart =
    { $votes ->
        [one] { $votes } voto è arrivato in un’ondata improvvisa. È messo a parte e non cambia nessun posto.
        [many] { $votes } di voti sono arrivati in ondate improvvise. Sono messi a parte e non cambiano nessun posto.
       *[other] { $votes } voti sono arrivati in ondate improvvise. Sono messi a parte e non cambiano nessun posto.
    }
page-note-translated = Dove è indicato, la traduzione è automatica. L’originale è nella pagina di ciascuna proposta.
page-place = Posto
page-proposal = Proposta
page-range = Intervallo
page-votes-number = Voti
page-country = Paese
page-language = Lingua
page-people-number = Persone
page-proposals = Proposte
page-zone = Risultato
page-theme = Tema
page-theme-none = Senza tema
page-zone-consensus = Consenso
page-zone-rejection = Rifiuto
page-zone-limbo = Poca opinione
page-zone-controversy = Controversia
page-few = poche
page-agenda-plot = La percentuale di d’accordo, con il suo intervallo
page-agenda-seen = Per ogni posto, un punto indica la percentuale di d’accordo e una linea il suo intervallo. La tabella riporta gli stessi numeri.
page-countries-plot = La percentuale di d’accordo, per paese
page-countries-seen = Per ogni paese, un punto indica la percentuale di d’accordo. La tabella riporta gli stessi numeri.
page-countries-each = Persone, voti e proposte per paese
page-country-likes = Che cosa ha più consenso: { $country }
page-bars-seen = Una barra per ogni riga. La tabella riporta gli stessi numeri.
page-themes-plot = Proposte che raccolgono consenso, per tema
page-themes-note = La barra mostra la loro percentuale tra le proposte con abbastanza voti.
page-told = Con abbastanza voti
page-groups-note = Le persone che votano in modo simile sono vicine tra loro. Ogni simbolo rappresenta più persone: più è grande, più sono.
page-groups-seen = Una mappa in cui le persone che votano in modo simile sono vicine tra loro; ogni gruppo ha una forma e una lettera proprie.
page-groups-none = Non ci sono abbastanza voti per una mappa delle opinioni.
page-group = Gruppo { $letter }
page-group-agrees = È d’accordo più degli altri
page-group-disagrees = È in disaccordo più degli altri
page-group-here = Questo gruppo
page-group-others = Gli altri
page-together = Tutti i gruppi sono d’accordo
page-marks = I simboli sulla mappa
page-exposure-promised =
    { $votes ->
        [one] A ogni proposta era stato promesso almeno { $votes } voto.
        [many] A ogni proposta erano stati promessi almeno { $votes } di voti.
       *[other] A ogni proposta erano stati promessi almeno { $votes } voti.
    }
page-exposure-reached = Proposte che ci sono arrivate: { $reached } su { $count }.
page-exposure-gini = Coefficiente di Gini dei voti: { $value } (0: tutte le proposte ne hanno lo stesso numero).
page-spread-plot = Quante proposte hanno quanti voti
page-halves-plot = Voti in media: proposte accettate prima e dopo
page-part-all = Tutte
page-part-early = Accettate prima
page-part-late = Accettate dopo
page-mean = Voti in media
page-least = Minimo di voti
page-reached = Con i voti promessi
page-number = Pagina { $page } di { $pages }
page-answers = Che cosa ha risposto la gente
page-original = Nella lingua originale
page-among = Se si fossero interpellate altre persone, sarebbe tra le migliori nel { $share } dei casi.
page-method = Come si è contato
page-method-place = I posti seguono il limite inferiore dell’intervallo: molto consenso tra poche persone non basta.
page-licence = Può usare liberamente i dati citando la fonte.
page-downloads = Scarica
page-file-exposure = Voti su ogni proposta (CSV)
page-file-report = Tutte le cifre di queste pagine (JSON)
page-file-open = Dati aperti con i singoli voti, senza nomi (ZIP)
page-verify = Chiunque può verificare il file ZIP con questo comando:
page-variants = Se si fosse contato diversamente
page-variant-light = Senza le persone più attive
page-variant-alike = Persone con voti molto simili contate una volta sola
page-variant-all = Con i voti arrivati da collegamenti
page-variant-people = Persone interessate
page-entered = Entrerebbero
page-left = Uscirebbero
page-missing = Qui non ci sono risultati
page-missing-why = Forse non sono ancora pubblicati, o non lo sono più.
page-soon = I risultati sono in preparazione
page-soon-why = Torni tra un minuto, per favore.
page-away = Al momento non è possibile mostrare i risultati
export-open-data = Dati aperti: { $name }, turno { $place }
export-open-data-file = Questo file contiene i dati aperti di { $name }, turno { $place }.
export-open-data-large = I dati aperti di { $name }, turno { $place }, sono un file di { $size } MB. È troppo grande per questa chat.
export-open-data-page = Chiunque può scaricarlo qui: { $address }
export-open-data-members = Questa consultazione è solo per i membri, quindi il file non è su nessuna pagina pubblica. Può averlo da chi gestisce il servizio. Si chiama { $file }.
export-open-data-check =
    Il suo SHA-256: <code>{ $sum }</code>

    Per verificare il file: <code>polyphony verify { $file }</code>
export-open-data-waiting = I dati aperti di { $name }, turno { $place }, sono in preparazione. Riprovi tra qualche minuto, per favore.
theme-suggested = ★ è solo un suggerimento, basato sulla somiglianza con proposte che hanno già un tema. Decide lei.
