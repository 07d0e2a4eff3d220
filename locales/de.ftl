welcome =
    <b>{ $question }</b>

    Willkommen bei Polyphony, einer Befragung von Bürgerinnen und Bürgern. Verantwortlich: { $organiser }. Sie lesen Vorschläge anderer Bürgerinnen und Bürger, einen nach dem anderen, und sagen, ob Sie zustimmen.

    Dies ist ein automatisierter Dienst: Ein Programm antwortet Ihnen. Ihre Sprache, Ihr Land und Ihre Stimmen werden erst gespeichert, wenn Sie eingewilligt haben. Wie Sie die Befragung verlassen und was wir über Sie wissen: /privacy

    <b>Welche Sprache möchten Sie?</b>
welcome-language = <b>Welche Sprache möchten Sie?</b>
language-set = Wir sprechen jetzt Deutsch.
country-question = <b>In welchem Land leben Sie?</b> Sie stimmen zusammen mit den Bürgerinnen und Bürgern dieses Landes ab.
country-set = Ihr Land: { $country }
country-not-open = Gewähltes Land: { $country }. Dort findet diese Befragung nicht statt. Sie können ein anderes Land wählen oder später wieder vorbeischauen.
consent-request =
    <b>Ihre Einwilligung</b>

    Stimmen zu öffentlichen Vorschlägen sind politische Meinungen. Darum fragen wir Sie, bevor wir etwas speichern.

    Wenn Sie einwilligen, speichert die verantwortliche Stelle ({ $organiser }) für diese Befragung Ihre Stimmen, Ihre Sprache und Ihr Land. Ihre Identität in dieser App wird verschlüsselt und getrennt von Ihren Stimmen aufbewahrt. Veröffentlicht werden nur Gesamtzahlen, nie die Stimme einer einzelnen Person.

    Sie müssen mindestens { $age } Jahre alt sein. Sie können Ihre Einwilligung jederzeit mit /privacy widerrufen, so einfach, wie Sie sie geben. Fragen: { $contact }
consent-yes = Ich willige ein und bin { $age } oder älter
consent-no = Nein, danke
consent-thanks = Vielen Dank. Hier ist der erste Vorschlag.
consent-declined =
    Das ist in Ordnung. Über Sie wurde nichts gespeichert, und was für dieses Gespräch nötig war, wird innerhalb eines Tages gelöscht.

    Wenn Sie es sich anders überlegen, schreiben Sie /start.
consent-needed = Bevor Sie abstimmen können, brauchen wir Ihre Einwilligung.
no-consultation = Zurzeit läuft keine Befragung. Bitte schauen Sie später wieder vorbei.
link-unknown = Dieser Link führt nicht mehr weiter. Deshalb sehen Sie hier den Anfang.

card-proposal = <b>{ $proposal }</b>
card-author = – Mitbürgerin oder Mitbürger, { $country }
vote-agree = Stimme zu
vote-neutral = Neutral
vote-disagree = Stimme nicht zu
skip = Überspringen
more = Mehr
change-vote = Meine letzte Stimme ändern
last-vote-agree = <i>Zuletzt haben Sie zugestimmt: „{ $proposal }“. Wenn Sie möchten, sagen Sie, warum:</i>
last-vote-neutral = <i>Zuletzt haben Sie neutral gestimmt: „{ $proposal }“. Wenn Sie möchten, sagen Sie, warum:</i>
last-vote-disagree = <i>Zuletzt haben Sie nicht zugestimmt: „{ $proposal }“. Wenn Sie möchten, sagen Sie, warum:</i>
reason-favourite = Mein Favorit
reason-doable = Machbar
reason-obvious = Selbstverständlich
reason-no-way = Auf keinen Fall
reason-unrealistic = Unrealistisch
reason-empty = Leere Worte
reason-not-understood = Verstehe ich nicht
reason-no-opinion = Keine Meinung
reason-indifferent = Ist mir gleich

recorded-agree = Gespeichert: Sie stimmen zu.
recorded-neutral = Gespeichert: Sie stimmen neutral.
recorded-disagree = Gespeichert: Sie stimmen nicht zu.
recorded-share =
    { $votes ->
        [one] Zustimmung: { $share } von { $votes } Stimme.
       *[other] Zustimmung: { $share } von { $votes } Stimmen.
    }
already-agree = Sie hatten schon mit „Stimme zu“ geantwortet. Ihre Stimme zählt einmal.
already-neutral = Sie hatten schon mit „Neutral“ geantwortet. Ihre Stimme zählt einmal.
already-disagree = Sie hatten schon mit „Stimme nicht zu“ geantwortet. Ihre Stimme zählt einmal.
changed-agree = Geändert: Sie stimmen jetzt zu.
changed-neutral = Geändert: Sie stimmen jetzt neutral.
changed-disagree = Geändert: Sie stimmen jetzt nicht zu.
withdrawn = Ihre Stimme wurde entfernt.
skipped = Übersprungen. Das zählt nicht als neutrale Stimme.
reason-noted = Notiert. Vielen Dank.
reason-removed = Zurückgenommen.

change-agree = Sie haben <b>zugestimmt</b>: „{ $proposal }“
change-neutral = Sie haben <b>neutral</b> gestimmt: „{ $proposal }“
change-disagree = Sie haben <b>nicht zugestimmt</b>: „{ $proposal }“
change-question = Wie möchten Sie jetzt stimmen?
withdraw-vote = Meine Stimme entfernen
back = Zurück
nothing-to-change = Sie haben noch keine Stimme abgegeben, die Sie ändern könnten.

summary =
    { $count ->
        [one] <b>Sie haben sich { $count } Vorschlag angesehen.</b>
       *[other] <b>Sie haben sich { $count } Vorschläge angesehen.</b>
    }
summary-counts = Zugestimmt: { $agree } · Neutral: { $neutral } · Nicht zugestimmt: { $disagree } · Übersprungen: { $skipped }
summary-question = Möchten Sie weitermachen?
go-on = Weitermachen
stop = Genug für jetzt
stopped = Vielen Dank, dass Sie mitgemacht haben. Ihre Stimmen bleiben gespeichert. Um weiterzumachen, tippen Sie auf die Schaltfläche oder schreiben Sie /start.
nothing-left = <b>Sie haben alle Vorschläge gesehen, die Ihnen offenstehen.</b> Vielen Dank!
nothing-left-offer = Sollen wir Ihnen einmal schreiben, wenn es neue gibt? Das können Sie jederzeit mit /privacy abschalten.
tell-me = Ja, bitte Bescheid geben
do-not-tell-me = Bitte nicht schreiben
tell-me-set = Einverstanden: Wir schreiben Ihnen einmal, wenn es Neues gibt.
tell-me-off = Einverstanden: Wir schreiben Ihnen nicht.
tell-me-message = Es gibt neue Vorschläge anderer Bürgerinnen und Bürger. Möchten Sie sie sehen?

more-title = <b>Was möchten Sie tun?</b>
button-language = Sprache
button-country = Land
button-privacy = Datenschutz
button-help = Hilfe
help =
    <b>So funktioniert es</b>

    Wir zeigen Ihnen einen Vorschlag nach dem anderen. Tippen Sie auf „Stimme zu“, „Neutral“ oder „Stimme nicht zu“, oder überspringen Sie den Vorschlag. Sie können auch das Wort auf der Schaltfläche oder ihre Nummer eingeben: 1, 2, 3 …

    Wie andere gestimmt haben, sehen Sie erst nach Ihrer eigenen Stimme. Sie können Ihre Stimme ändern oder entfernen.

    /start – weiter abstimmen
    /language – die Sprache ändern
    /country – das Land ändern
    /privacy – was gespeichert ist und wie Sie die Befragung verlassen
    /help – dieser Text
privacy =
    <b>Datenschutz</b>

    Verantwortlich für diese Befragung: { $organiser }. Es antwortet Ihnen ein Programm, kein Mensch.

    Mit Ihrer Einwilligung werden gespeichert: Ihre Stimmen, Ihre Sprache, Ihr Land und welche Vorschläge Sie gesehen haben. Ihre Identität in dieser App ist verschlüsselt und nur mit einem geheimen Schlüssel auffindbar. Stimmen werden unter einer Nummer gespeichert, ohne Ihre Identität. Wir speichern keinen Namen, keinen Benutzernamen und kein Bild, und wir veröffentlichen nur Gesamtzahlen.

    Ohne Ihre Einwilligung wird nur der Stand dieses Gesprächs aufbewahrt, höchstens einen Tag lang.

    Fragen und Beschwerden: { $contact }
privacy-consent = Sie haben am { $date } eingewilligt.
privacy-no-consent = Sie haben nicht eingewilligt.
privacy-tell-me = Wir schreiben Ihnen einmal, wenn es neue Vorschläge gibt.
privacy-withdraw = Meine Einwilligung widerrufen
withdraw-question = <b>Möchten Sie Ihre Einwilligung widerrufen?</b> Dann werden Ihre Stimmen, Ihre Sprache, Ihr Land und Ihre verschlüsselte Identität sofort gelöscht. Das lässt sich nicht rückgängig machen.
withdraw-yes = Alles löschen
withdraw-no = Alles behalten
withdraw-done = Alles über Sie wurde gelöscht. Vielen Dank, dass Sie mitgemacht haben. Wenn Sie wieder anfangen möchten, schreiben Sie /start.

command-start = Über Vorschläge abstimmen
command-language = Die Sprache ändern
command-country = Das Land ändern
command-privacy = Was gespeichert ist und wie Sie aufhören
command-help = So funktioniert es

not-understood = Das habe ich leider nicht verstanden. Tippen Sie auf eine Schaltfläche oder geben Sie ihre Nummer ein:
not-text = Ich kann nur Text und Schaltflächen lesen. Schreiben Sie /help, um zu sehen, wie es funktioniert.
button-old = Diese Schaltfläche funktioniert nicht mehr. Hier geht es weiter.
proposal-unknown = Diesen Vorschlag gibt es nicht, oder er wurde Ihnen nicht gezeigt. Hier ist der nächste.
proposal-closed = Die Abstimmung über diesen Vorschlag ist beendet. Deshalb wurde nichts geändert. Hier ist der nächste.
proposal-own = Das ist Ihr eigener Vorschlag. Darüber stimmen andere ab.
try-again = Das hat gerade nicht funktioniert, und es wurde nichts gespeichert. Bitte versuchen Sie es in einer Minute noch einmal.
too-long = Das ist zu lang. Bitte schreiben Sie höchstens { $limit } Zeichen.
too-fast = Das ging sehr schnell. Bitte warten Sie einen Moment und versuchen Sie es noch einmal.
group-only-private = Abstimmen kann bei mir immer nur eine einzelne Person. Bitte schreiben Sie mir privat.
open-private = Mir privat schreiben

web-title = Polyphony – Befragung von Bürgerinnen und Bürgern
web-description = Lesen Sie Vorschläge anderer Bürgerinnen und Bürger und sagen Sie, ob Sie zustimmen.
web-conversation = Gespräch
web-message = Ihre Nachricht
web-send = Senden
web-you = Sie
web-service = Polyphony
web-connecting = Verbindung wird hergestellt …
web-reconnecting = Die Verbindung wurde unterbrochen. Neuer Versuch …
web-connected = Verbunden
web-skip-to-message = Zum Nachrichtenfeld
web-noscript = Dieser Chat braucht JavaScript. Sie können auch in einer Messenger-App mitmachen.
