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

    /start – continuare a votare
    /language – cambiare lingua
    /country – cambiare paese
    /privacy – che cosa conserviamo e come uscire
    /help – questo testo
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
withdraw-question = <b>Vuole revocare il consenso?</b> I suoi voti, la sua lingua, il suo paese e la sua identità cifrata saranno cancellati subito. Non si potrà tornare indietro.
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
