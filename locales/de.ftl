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
button-propose = Vorschlag schreiben
propose-invite = Haben Sie selbst eine Idee? Sie können sie Ihren Mitbürgerinnen und Mitbürgern vorlegen.
propose-prompt =
    <b>Schreiben Sie Ihren Vorschlag</b>

    Jeder Vorschlag beginnt mit „{ $opening } …“. Bitte schreiben Sie, wie Ihrer weitergeht: eine Idee, in Ihren eigenen Worten, mit { $shortest } bis { $longest } Zeichen.
propose-edit-prompt = <b>Bitte schreiben Sie die neue Fassung.</b> Bisher haben Sie:
propose-closed = Zurzeit können keine Vorschläge eingereicht werden. Abstimmen können Sie weiterhin.
propose-too-short =
    { $count ->
        [one] Das ist nur { $count } Zeichen. Bitte schreiben Sie mindestens { $shortest }.
       *[other] Das sind nur { $count } Zeichen. Bitte schreiben Sie mindestens { $shortest }.
    }
propose-too-long =
    { $count ->
        [one] Das ist { $count } Zeichen, erlaubt sind höchstens { $longest }. Bitte kürzen Sie.
       *[other] Das sind { $count } Zeichen, erlaubt sind höchstens { $longest }. Bitte kürzen Sie.
    }
propose-language = <b>In welcher Sprache ist Ihr Vorschlag geschrieben?</b>
other-language = Eine andere Sprache
propose-similar = <b>Andere haben etwas Ähnliches vorgeschlagen.</b> Sie können über einen dieser Vorschläge abstimmen oder Ihren trotzdem einreichen.
propose-vote-on = Über { $number } abstimmen
propose-all-the-same = Meinen trotzdem einreichen
propose-repeat = <b>Das wurde schon vorgeschlagen.</b> Sie können darüber abstimmen:
propose-own-repeat = Diesen Vorschlag haben Sie schon eingereicht. /mine zeigt, was daraus geworden ist.
propose-facts = Sprache: { $language } · Zeichen: { $count } von { $longest }
propose-preview-note = Bevor andere ihn sehen, liest ihn die Moderation. Ihr Name wird nicht gezeigt. Sollen wir ihn einreichen?
propose-send = Einreichen
propose-edit = Ändern
cancel = Abbrechen
propose-cancelled = Ihr Entwurf wurde gelöscht.
propose-limit =
    { $count ->
        [one] Sie haben in den letzten 24 Stunden { $count } Vorschlag eingereicht, mehr ist nicht möglich. Den nächsten können Sie ab { $time } einreichen. Ihr Entwurf bleibt erhalten.
       *[other] Sie haben in den letzten 24 Stunden { $count } Vorschläge eingereicht, mehr ist nicht möglich. Den nächsten können Sie ab { $time } einreichen. Ihr Entwurf bleibt erhalten.
    }
propose-sent =
    <b>Vielen Dank. Ihr Vorschlag hat die Nr. { $number }.</b>

    Zuerst liest ihn die Moderation. Wir sagen Ihnen, was entschieden wurde. /mine zeigt alle Ihre Vorschläge.
propose-offer = Das habe ich leider nicht verstanden. Falls es ein Vorschlag sein soll, können wir damit weitermachen.
propose-offer-yes = Als Vorschlag verwenden
check-refused = <b>So kann Ihr Vorschlag nicht eingereicht werden.</b> Bitte schreiben Sie ihn neu:
check-flagged = Bitte beachten Sie, die Moderation sieht hier genau hin:
check-link = Bitte lassen Sie Internetadressen und Links weg.
check-email = Bitte lassen Sie E-Mail-Adressen weg.
check-phone = Bitte lassen Sie Telefonnummern weg.
check-handle = Bitte lassen Sie Benutzernamen (@…) weg.
check-hashtag = Bitte lassen Sie Hashtags (#…) weg.
check-capitals = Bitte schreiben Sie nicht alles in Großbuchstaben.
check-invisible = Der Text enthält unsichtbare Zeichen. Bitte tippen Sie ihn neu.
check-scripts = Bitte mischen Sie in einem Wort nicht Buchstaben verschiedener Alphabete.
check-repeated = Bitte wiederholen Sie nicht viele Male dasselbe Zeichen.
check-word-refused = Der Text enthält ein Wort, das hier nicht erlaubt ist.
check-word-flagged = Der Text enthält ein Wort, das andere verletzen kann.
check-alphabet = Der Text ist nicht im Alphabet seiner Sprache geschrieben.
check-repeated-word = Der Text wiederholt viele Male dasselbe Wort.
button-mine = Meine Vorschläge
mine-title = <b>Ihre Vorschläge</b>
mine-none = Sie haben noch keinen Vorschlag eingereicht.
mine-entry = <b>Nr. { $number }</b> · { $state }
state-waiting = wartet auf die Moderation
state-accepted = angenommen
state-refused = nicht angenommen
state-withdrawn = zurückgezogen
state-merged = mit einem anderen zusammengelegt
state-hidden = verborgen, bis die Moderation ihn geprüft hat
mine-votes-few =
    { $votes ->
        [one] bisher { $votes } Stimme
       *[other] bisher { $votes } Stimmen
    }
mine-withdraw = Nr. { $number } zurückziehen
mine-withdrawn = Ihr Vorschlag Nr. { $number } wurde zurückgezogen.
mine-withdraw-late = Es hat schon jemand darüber abgestimmt, deshalb lässt er sich nicht mehr zurückziehen.
older = Ältere
notice-accepted = Ihr Vorschlag Nr. { $number } wurde angenommen. Jetzt können andere darüber abstimmen.
notice-refused = Ihr Vorschlag Nr. { $number } wurde nicht angenommen. Der Grund: { $reason }
notice-merged = Ihr Vorschlag Nr. { $number } sagt dasselbe wie Nr. { $other }. Von nun an wird über jenen abgestimmt.
notice-hidden = Ihr Vorschlag Nr. { $number } wurde gemeldet. Er ist verborgen, bis die Moderation ihn geprüft hat.
notice-restored = Die Moderation hat Ihren Vorschlag Nr. { $number } geprüft. Er wird wieder gezeigt.
notice-milestone =
    { $votes ->
        [one] Ihr Vorschlag Nr. { $number } hat { $votes } Stimme erhalten.
       *[other] Ihr Vorschlag Nr. { $number } hat { $votes } Stimmen erhalten.
    }
refusal-incomprehensible = Er ist nicht zu verstehen.
refusal-off-topic = Er beantwortet die Frage dieser Konsultation nicht.
refusal-partisan = Er wirbt für oder gegen eine Partei oder eine Person.
refusal-unlawful = Er verstößt gegen das Gesetz.
refusal-advertising = Er ist Werbung.
refusal-several-ideas = Er enthält mehrere Ideen. Bitte reichen Sie sie einzeln ein.
refusal-wrong-language = Er ist in einer anderen Sprache geschrieben als angegeben.
refusal-rude = Er ist beleidigend.
refusal-out-of-reach = Er betrifft etwas, das diese Konsultation nicht ändern kann.
refusal-already-proposed = Das wurde schon vorgeschlagen.
refusal-test = Er scheint ein Test zu sein.
refusal-other = Er hält sich nicht an die Regeln dieser Konsultation.
button-report = Diesen Vorschlag melden
report-question = <b>Was stimmt an diesem Vorschlag nicht?</b>
report-illegal = Er ist rechtswidrig
report-offensive = Er ist verletzend
report-personal-data = Persönliche Daten
report-wrong-language = Falsche Sprache
report-bad-translation = Schlechte Übersetzung
report-duplicate = Gibt es schon
report-other = Etwas anderes
report-sentence = Bitte sagen Sie uns in einer Nachricht, was nicht stimmt, mit höchstens { $limit } Zeichen.
report-received = <b>Vielen Dank. Ihre Meldung hat die Nr. { $number }.</b> Die Moderation prüft sie, und wir sagen Ihnen, was dabei herauskommt.
report-already = Sie haben diesen Vorschlag schon gemeldet. Ihre Meldung hat die Nr. { $number }.
report-nothing = Im Moment gibt es keinen Vorschlag zu melden.
notice-report-removed = Ihre Meldung Nr. { $number }: Die Moderation hat den Vorschlag entfernt. Vielen Dank.
notice-report-kept = Ihre Meldung Nr. { $number }: Die Moderation hat den Vorschlag geprüft. Er bleibt stehen.
button-share = Teilen
share-proposal = <b>Teilen Sie diesen Vorschlag</b> mit diesem Link:
share-consultation = <b>Teilen Sie diese Konsultation</b> mit diesem Link:
share-send = In einen Chat senden
share-question = Was meinen Sie?
share-vote = Meinung sagen
share-open = Zur Konsultation
link-elsewhere = Über diesen Vorschlag wird in einem anderen Land abgestimmt.
web-copied = Der Link wurde kopiert.
button-results = Ergebnisse
results-country = <b>Ergebnisse: { $country }</b>
results-all = <b>Ergebnisse: alle Länder</b>
results-agreed = <b>Die meisten stimmen zu</b>
results-divided = <b>Die Meinungen gehen auseinander</b>
results-rejected = <b>Die meisten lehnen ab</b>
results-line =
    { $votes ->
        [one] { $share } stimmen zu ({ $low } bis { $high }), { $votes } Stimme
       *[other] { $share } stimmen zu ({ $low } bis { $high }), { $votes } Stimmen
    }
results-none = Noch gibt es nichts zu zeigen. Das Ergebnis eines Vorschlags sehen Sie, sobald Sie darüber abgestimmt haben und es mindestens { $limit } Stimmen gibt.
results-note = Das sind Vorschläge, über die Sie abgestimmt haben. In Klammern: der Bereich, in dem der Anteil mit 95 % Sicherheit liegt.
results-published = Die Konsultation ist beendet, dies sind ihre Ergebnisse. In Klammern: der Bereich, in dem der Anteil mit 95 % Sicherheit liegt.
results-my-country = Mein Land
results-all-countries = Alle Länder
results-picture = Als Bild
picture-alt = Balken mit den Anteilen für Zustimmung, neutral und Ablehnung.
privacy-retention =
    { $count ->
        [one] Alles über Sie wird { $count } Tag nach dem Ende der Konsultation gelöscht. Ihre Stimmen zählen dann weiter, ohne jede Verbindung zu Ihnen.
       *[other] Alles über Sie wird { $count } Tage nach dem Ende der Konsultation gelöscht. Ihre Stimmen zählen dann weiter, ohne jede Verbindung zu Ihnen.
    }
privacy-backups = Sicherungskopien, in denen gelöschte Daten noch stehen, werden nach einiger Zeit vernichtet. Zahl der Tage: { $days }
privacy-changed = <b>Die Hinweise zum Datenschutz haben sich geändert.</b> Bitte entscheiden Sie neu, ob Sie teilnehmen möchten.
privacy-publish = Sie können uns erlauben, Ihre Stimmen als offene Daten zu veröffentlichen, unter einer Zufallszahl und ohne Ihre Identität.
privacy-commands =
    /export – eine Datei mit allem über Sie
    /forget – alles über Sie löschen
allow-contact = Über Ergebnisse schreiben
allow-publish = Meine Stimmen als offene Daten
allowed = Notiert. Sie können das jederzeit zurücknehmen.
not-allowed = Notiert. Das ist nicht mehr erlaubt.
button-export = Alles über mich
export-done = Diese Datei enthält alles, was wir über Sie gespeichert haben.
export-download = Datei herunterladen
forget-question =
    <b>Möchten Sie gehen?</b>

    Sofort gelöscht werden: Ihre Identität in dieser App, Ihre Sprache, Ihr Land und Ihre Einstellungen, was Sie gesehen haben, Ihre Entwürfe und die Vorschläge, die noch auf die Moderation warten. Ihre angenommenen Vorschläge bleiben, ohne jede Verbindung zu Ihnen.

    Was soll mit Ihren Stimmen geschehen?
forget-with-votes = Auch meine Stimmen löschen
forget-keep-votes = Meine Stimmen sollen weiter zählen
forget-sure-with-votes = <b>Sind Sie sicher?</b> Alles über Sie wird gelöscht, und Ihre Stimmen zählen nicht mehr. Das lässt sich nicht rückgängig machen.
forget-sure-keep-votes = <b>Sind Sie sicher?</b> Alles über Sie wird gelöscht. Ihre Stimmen zählen weiter, ohne jede Verbindung zu Ihnen. Das lässt sich nicht rückgängig machen.
demographic-intro = <b>Eine Frage zu Ihnen, wenn Sie mögen.</b> Ihre Antwort wird ohne jede Verbindung zu Ihnen gezählt.
demographic-age = Wie alt sind Sie?
demographic-gender = Was trifft auf Sie zu?
demographic-area = Wo leben Sie?
gender-woman = Frau
gender-man = Mann
gender-other = Keines von beiden
area-city = In einer Großstadt
area-town = In einer kleinen Stadt
area-village = Auf dem Land
demographic-skip = Das möchte ich nicht sagen
demographic-thanks = Vielen Dank für Ihre Antwort.
button-link = Weitere App verbinden
link-offer = <b>Nehmen Sie in mehreren Apps als eine Person teil.</b> Schreiben Sie dies innerhalb von zehn Minuten in der anderen App:
link-prompt = Wenn Sie schon einen Code aus der anderen App haben, schreiben Sie ihn hier.
link-question =
    <b>Diesen Chat mit dem anderen verbinden?</b>

    Beide sind dann eine Person: Wer den anderen Chat benutzt, sieht Ihre Stimmen und kann sie ändern. Machen Sie nur weiter, wenn es Ihr eigener ist. Wo Sie zweimal über einen Vorschlag abgestimmt haben, zählt die spätere Stimme.
link-yes = Ja, verbinden
link-no = Nein
link-done = Die beiden Chats sind jetzt eine Person.
link-wrong = Diesen Code gibt es nicht, oder er ist abgelaufen. Einen neuen erhalten Sie in der anderen App mit /link.
link-same = Diesen Code haben Sie hier erhalten. Bitte schreiben Sie ihn in der anderen App.
button-settings = Einstellungen
settings-title = <b>Einstellungen</b>
settings-place = Sprache: { $language } · Land: { $country }
settings-notices-note = Neues zu Ihren eigenen Vorschlägen und Meldungen:
settings-digest-note = Ergebnisse und neue Vorschläge:
settings-quiet-note = Nachts, zwischen { $from } und { $until }, schreiben wir nichts.
digest-never = Nie
digest-weekly = Wöchentlich
digest-daily = Täglich
settings-notices = Sofort mitteilen
settings-quiet = Nachts Ruhe
settings-stop = Alle Nachrichten beenden
settings-saved = Gespeichert.
stopped-all = In Ordnung: Wir schreiben Ihnen nicht mehr, außer Sie schreiben uns. Ihre Stimmen bleiben erhalten. /settings ändert das, /forget löscht alles.
command-propose = Einen Vorschlag schreiben
command-mine = Meine Vorschläge
command-results = Worin man sich einig ist
command-settings = Sprache, Land, Nachrichten
command-export = Eine Datei mit allem über mich
command-forget = Alles über mich löschen
command-link = In mehreren Apps teilnehmen
rules-title =
    <b>Die Regeln dieser Konsultation</b>

    Ein Mensch, kein Programm, liest jeden Vorschlag, bevor andere ihn sehen. Er wird nicht angenommen, wenn eines davon zutrifft:
rules-note =
    { $limit ->
        [one] Alle können einen Vorschlag melden. Hat das { $limit } Person getan, wird er automatisch verborgen, bis die Moderation ihn geprüft hat. Wer ihn geschrieben hat, erfährt jede Entscheidung und den Grund.
       *[other] Alle können einen Vorschlag melden. Haben das { $limit } Personen getan, wird er automatisch verborgen, bis die Moderation ihn geprüft hat. Wer ihn geschrieben hat, erfährt jede Entscheidung und den Grund.
    }
statement-rule = Das ist Regel { $number } unserer /rules.
statement-person = Das hat ein Mensch entschieden, kein Programm.
statement-automated = Das ist automatisch geschehen. Ein Mensch wird es prüfen.
queue-facts = Nr. { $number } · { $language } · { $country } · wartet seit: { $time }
queue-new = Warum er hier ist: ein neuer Vorschlag.
queue-flagged = Warum er hier ist: ein neuer Vorschlag, der automatisch markiert wurde:
queue-reported =
    { $count ->
        [one] Warum er hier ist: { $count } Mal gemeldet.
       *[other] Warum er hier ist: { $count } Mal gemeldet.
    }
queue-author = Weitere Vorschläge derselben Person – angenommen: { $accepted }, nicht angenommen: { $refused }, wartend: { $waiting }
queue-empty = <b>Es wartet nichts auf Sie.</b> Vielen Dank!
queue-why = <b>Gegen welche Regel verstößt er?</b>
queue-accept = Annehmen
queue-keep = Er bleibt
queue-refuse = Ablehnen
queue-later = Anderen überlassen
queue-undo = Rückgängig machen
queue-accepted = Nr. { $number } ist angenommen. In einer Minute wird das mitgeteilt.
queue-refused = Nr. { $number } ist abgelehnt. In einer Minute wird das mitgeteilt.
queue-undone = Rückgängig gemacht. Niemand hat davon erfahren.
queue-undo-late = Dafür ist es zu spät.
queue-not-yours = Das wurde nicht gespeichert: Ihre drei Minuten sind um, oder jemand anders hat den Vorschlag vor sich.
command-rules = Die Regeln für Vorschläge
role-moderator = Moderation
role-lead = Leitung der Moderation
role-organiser = Veranstaltung
role-operator = Betrieb
command-queue = Was auf Moderation wartet
command-history = Was zu einem Vorschlag entschieden wurde
command-team = Wer moderiert
command-summary = Die Moderation in Zahlen
command-log = Das Protokoll herunterladen
team-title = <b>Das Team</b>
team-entry = Nr. { $number } · { $role } · { $languages } · seit { $date }
team-invited = Nr. { $number } · { $role } · { $languages } · eingeladen, bis { $date }
team-all-languages = alle Sprachen
team-remove = Nr. { $number } entfernen
team-invite = Jemanden einladen
team-removed = Nr. { $number } hat ab sofort keine Rolle mehr.
team-refused = Ihre Rolle erlaubt das nicht.
invite-role = <b>Für welche Rolle laden Sie jemanden ein?</b>
invite-languages = <b>Welche Sprachen liest diese Person?</b> Keine Auswahl bedeutet: alle.
invite-consultations = <b>Für welche Konsultationen?</b> Keine Auswahl bedeutet: alle.
invite-next = Weiter
invite-link = <b>Das ist eine Einladung für eine einzige Person.</b> Rolle: { $role }. Sprachen: { $languages }. Sie gilt einmal, bis { $time }. Schicken Sie den Link nur dieser Person:
invitation =
    <b>Sie sind eingeladen, bei der Moderation zu helfen.</b> Ihre Rolle: { $role }. Sprachen: { $languages }.

    Die anderen im Team sehen eine Nummer, nicht Ihren Namen. Wo wir Sie erreichen, bewahren wir verschlüsselt auf, solange Sie mithelfen.
invitation-accept = Einladung annehmen
invitation-joined = <b>Willkommen im Team!</b> Ihre Nummer dort ist { $number }. Was auf Sie wartet, sehen Sie hier: /queue
invitation-used = Diese Einladung wurde schon benutzt. Bitte lassen Sie sich eine neue geben.
invitation-expired = Diese Einladung ist abgelaufen. Bitte lassen Sie sich eine neue geben.
notice-team-removed = Sie haben in der Moderation keine Rolle mehr. Vielen Dank für Ihre Hilfe!
button-moderation = Moderation
queue-more = Mehr …
queue-correct = Rechtschreibung korrigieren
queue-duplicate = Das gibt es schon (Dublette)
queue-theme = Thema
queue-postpone = Zurückstellen
queue-pass-on = An die Leitung weitergeben
queue-all-of-author = Alles von dieser Person
queue-suspend = Person vorübergehend sperren
queue-lift = Sperre beenden
queue-filter = Nur anzeigen …
queue-stands = Es bleibt dabei
queue-accept-all = Alle annehmen
queue-refuse-all = Alle ablehnen
queue-one-by-one = Einzeln
queue-more-title = <b>Was soll damit geschehen?</b>
queue-correct-ask = <b>Bitte tippen Sie den ganzen Vorschlag mit korrigierter Rechtschreibung.</b> Er ist damit angenommen, und wer ihn geschrieben hat, sieht beide Fassungen.
queue-correct-different = Das ist ein anderer Text, keine Korrektur. Nichts wurde geändert.
queue-correct-frozen = Darüber wurde schon abgestimmt: Der Wortlaut bleibt, wie er ist.
queue-which = <b>Welcher Vorschlag sagt dasselbe?</b> Wählen Sie einen, oder tippen Sie seine Nummer.
queue-which-none = Kein angenommener Vorschlag dieser Konsultation hat diese Nummer.
queue-merged = Nr. { $number } ist eine Dublette von Nr. { $other }. Die Mitteilung geht in einer Minute hinaus.
queue-sentence = <b>Bitte sagen Sie in höchstens { $limit } Zeichen, warum.</b> Wer den Vorschlag geschrieben hat, liest es.
queue-theme-ask = <b>Zu welchem Thema gehört er?</b>
queue-theme-set = Thema: { $theme }
queue-language-ask = <b>In welcher Sprache ist er geschrieben?</b>
queue-postpone-ask = <b>Wie lange soll er warten?</b>
queue-postponed = Nr. { $number } wartet bis { $time }.
queue-passed-on = Nr. { $number } wartet jetzt auf die Leitung der Moderation.
queue-author-list = <b>Was von dieser Person wartet:</b>
queue-decided-all =
    { $count ->
        [one] Über { $count } Vorschlag wurde entschieden. Die Mitteilung geht in einer Minute hinaus.
       *[other] Über { $count } Vorschläge wurde entschieden. Die Mitteilung geht in einer Minute hinaus.
    }
queue-bulk = Angenommen: { $numbers }
queue-bulk-not = Nicht angenommen: { $numbers }. Darüber ist schon entschieden, jemand anderes hat sie gerade, Sie dürfen darüber nicht entscheiden, oder es gibt sie nicht.
queue-bulk-how = Bitte schreiben Sie die Nummern dahinter, zum Beispiel: /accept 12 15 18
queue-first-opinion = Ihre Meinung zu Nr. { $number } ist notiert. Jetzt sieht eine zweite Person hin.
queue-disagreed = Sie beide sind sich bei Nr. { $number } nicht einig: Die Leitung entscheidet.
queue-similar = Ähnlich und angenommen:
queue-similar-refused = Ähnlich und nicht angenommen:
queue-appealed = Warum er hier ist: Jemand widerspricht der Entscheidung.
queue-suspended-author = Warum er hier ist: Jemand widerspricht der eigenen Sperre, die bis { $time } dauert.
queue-again = Warum er hier ist: Es wird noch einmal entschieden.
queue-for-lead = Er wurde an die Leitung der Moderation weitergegeben.
queue-disagreement = Zwei Personen sind sich nicht einig.
queue-state = Bisher: { $state }
queue-says = Im Wortlaut: „{ $text }“
queue-filter-title = <b>Was soll angezeigt werden?</b>
queue-filter-all = Alles
queue-filtered = Nur das wird angezeigt: { $what }
why-new = Neu
why-flagged = Markiert
why-reported = Gemeldet
why-appealed = Widersprüche
why-suspension = Sperren
why-again = Noch einmal
theme-democracy = Demokratie
theme-economy = Wirtschaft
theme-work = Arbeit
theme-environment = Umwelt
theme-energy = Energie
theme-transport = Verkehr
theme-health = Gesundheit
theme-education = Bildung
theme-youth = Jugend
theme-migration = Migration
theme-security = Sicherheit
theme-digital = Digitales
theme-agriculture = Landwirtschaft
theme-culture = Kultur
theme-social = Soziales
theme-housing = Wohnen
suspend-why = <b>Gegen welche Regel wurde verstoßen?</b>
suspend-how-long = <b>Wie lange soll die Person nichts vorschlagen dürfen?</b>
suspend-done = Die Person darf ab { $time } wieder vorschlagen.
suspend-lifted = Die Person darf wieder vorschlagen.
notice-suspended = Bis { $time } können Sie keine Vorschläge einreichen. Der Grund, aus Ihrem Vorschlag Nr. { $number }: { $reason } Abstimmen können Sie weiterhin.
notice-suspension-lifted = Sie können wieder Vorschläge einreichen.
propose-suspended = Bis { $time } können Sie keine Vorschläge einreichen. Wenn Sie anderer Meinung sind: /appeal
statement-appeal = Wenn Sie anderer Meinung sind, können Sie innerhalb von { $days } Tagen widersprechen: /appeal { $number }. Dann entscheidet eine andere Person.
statement-appeal-suspension = Wenn Sie anderer Meinung sind, können Sie widersprechen: /appeal. Dann entscheidet eine andere Person.
statement-which = Es ist Vorschlag Nr. { $other }.
statement-note = Aus der Moderation: „{ $text }“
appeal-button = Widersprechen
appeal-without = Ohne Begründung
appeal-ask = <b>Warum sind Sie anderer Meinung?</b> Bitte schreiben Sie es in höchstens { $limit } Zeichen.
appeal-received = <b>Vielen Dank.</b> Eine andere Person sieht es sich an, und wir teilen Ihnen das Ergebnis mit.
appeal-already = Dem haben Sie schon widersprochen.
appeal-late = Das ist zu lange her: Widersprechen kann man innerhalb von { $days } Tagen.
appeal-nothing = Hier gibt es keine Entscheidung, der Sie widersprechen könnten.
appeal-how = Bitte schreiben Sie die Nummer des Vorschlags dahinter, zum Beispiel: /appeal 123
notice-appeal-granted = Wir haben uns Ihren Widerspruch zu Vorschlag Nr. { $number } angesehen. Die Entscheidung wurde geändert.
notice-appeal-rejected = Wir haben uns Ihren Widerspruch zu Vorschlag Nr. { $number } angesehen. Die Entscheidung bleibt bestehen.
notice-corrected = Ihr Vorschlag Nr. { $number } wurde mit korrigierter Rechtschreibung angenommen. Sie schrieben: „{ $before }“ Jetzt lautet er:
notice-nudge =
    { $count ->
        [one] { $count } Vorschlag wartet länger, als wir versprochen haben.
       *[other] { $count } Vorschläge warten länger, als wir versprochen haben.
    }
summary-title = <b>Moderation vom { $since } bis zum { $until }</b>
summary-received = Vorschläge: { $proposals }. Meldungen: { $reports }. Widersprüche: { $objections }.
summary-decided = Entscheidungen: { $decided }. Später geändert: { $reversed }. Zurzeit wartend: { $waiting }.
summary-wait = Wartezeit: die Hälfte höchstens { $median }, neun von zehn höchstens { $tenth }.
summary-reasons = Nicht angenommen, nach Regeln:
summary-kappa = Wie weit zwei Personen übereinstimmen (Cohens Kappa, 1 ist am besten):
history-how = Bitte schreiben Sie die Nummer eines Vorschlags dahinter, zum Beispiel: /history 123
history-none = Hier gibt es keinen Vorschlag Nr. { $number }.
history-person = Nr. { $number } des Teams
history-automatic = automatisch
history-author = selbst zurückgezogen
history-report = { $time }: Jemand hat ihn gemeldet
history-complaint = { $time }: Jemand hat widersprochen
history-undone = { $time }: zurückgenommen ({ $who })
history-again = Noch einmal entscheiden
log-ask = <b>Alle Entscheidungen, Meldungen und Widersprüche</b> vom { $since } bis zum { $until }, ohne jemandes Identität. In welcher Form?
log-how = Bitte nennen Sie zwei Tage, zum Beispiel: /log 2026-11-01 2026-11-30
log-long = Das ist mehr, als hier geschickt werden kann. Bitte nennen Sie eine kürzere Zeit.
queue-second-opinion = Zweite Meinung
command-consultations = Eine Konsultation wählen
command-round = Runden öffnen und schließen
command-stock = Vorschläge und Stimmen nach Ländern
consultations-title = <b>Welche Konsultation möchten Sie sehen?</b>
consultation-organiser = Veranstaltet von { $organiser }. Fragen und Beschwerden: { $contact }
consultation-ethics = Fragen zur Ethik: { $contact }
consultation-partners = Partner:
consultation-join = Mitmachen
round-title = <b>Runden von { $consultation }</b> (Zeitzone: { $zone })
round-kind-single = Einzige Runde
round-kind-national = Nationale Runde
round-kind-european = Europäische Runde
labelled = { $name }: { $value }
round-state-draft = noch nicht offen
round-state-open = offen
round-state-closing = offen, ohne neue Vorschläge
round-state-closed = geschlossen
round-state-published = geschlossen, Ergebnisse veröffentlicht
round-opens = Öffnet: { $time }
round-closing = Keine neuen Vorschläge ab: { $time }
round-closes = Schließt: { $time }
round-publishes = Ergebnisse veröffentlicht: { $time }
round-to-open = Jetzt öffnen
round-to-closing = Vorschläge beenden
round-to-closed = Jetzt schließen
round-to-published = Ergebnisse veröffentlichen
round-back = Letzten Schritt zurück
round-confirm = Ja, so machen
round-preview-open = Ab jetzt kann abgestimmt werden. Vorschläge gibt es in { $count } von 24 Sprachen.
round-preview-missing = Noch gibt es nichts abzustimmen auf: { $languages }
round-preview-closing = Ab jetzt kann niemand mehr etwas vorschlagen; abgestimmt wird weiter.
round-preview-closed = Ab jetzt kann niemand mehr abstimmen.
round-preview-published = Ab jetzt sehen alle die Ergebnisse.
round-preview-back = Der Stand ist dann wieder: { $state }
round-done = Erledigt. Der Stand ist jetzt: { $state }
round-not-now = Das geht nicht: Jemand hat die Runde inzwischen geändert, oder es wurde seither abgestimmt.
propose-off-done = In diesen Ländern kann ab jetzt niemand etwas vorschlagen: { $countries }
propose-on-done = In diesen Ländern kann wieder vorgeschlagen werden: { $countries }
propose-off-how = Bitte schreiben Sie es so: /propose off FR BE
propose-country-language = In Ihrem Land werden Vorschläge geschrieben auf: { $languages }
stock-title = <b>Vorschläge und Stimmen</b>
stock-line = { $country }, { $language }: { $accepted } angenommen, { $waiting } wartend, { $votes } Stimmen
stock-exposure = genug Stimmen: { $reached } von { $accepted }
stock-forecast = alle etwa am { $date }
stock-none = Noch gibt es nichts.
stock-untranslated = Finalisten ohne Übersetzung: { $languages }
card-original = In der Originalsprache: { $language }
command-finalists = Die Besten jedes Landes
finalists-choose = <b>Finalisten welches Landes?</b>
finalists-title = <b>Finalisten: { $country }</b>
finalists-near = Knapp dahinter, vielleicht durch Zufall:
finalists-tied = Gleichauf auf dem letzten Platz: { $numbers }
finalists-alike = Nr. { $number } und Nr. { $other } sagen fast dasselbe.
finalists-replaced = Nr. { $number } nimmt den Platz eines anderen ein: { $reason }
finalists-replace-how = Um einen zu ersetzen, schreiben Sie das Land, seine Nummer, die Nummer des anderen und eine öffentliche Begründung, zum Beispiel: /finalists FR 12 34 …
finalists-confirm = In die europäische Runde
finalists-confirmed = Finalisten, jetzt in der europäischen Runde: { $number }
finalists-not-closed = Zuerst muss die nationale Runde geschlossen werden.
finalists-no-european = Für sie gibt es keine europäische Runde.
card-machine = Maschinelle Übersetzung · Original: { $language }
card-translated = Übersetzung · Original: { $language }
button-original = Original
button-translation = Übersetzung
button-doubt = Übersetzung ist falsch
doubt-thanks = Vielen Dank. Die Moderation sieht sich die Übersetzung an.
doubt-already = Das haben Sie uns schon gesagt, oder es gibt inzwischen eine andere Übersetzung.
command-translate = Vorschläge übersetzen
translate-title = <b>Nr. { $number }: { $source } → { $language }</b>
translate-there = Bisher: „{ $text }“
translate-doubts = So viele Personen halten sie für falsch: { $count }
translate-better = Ist sie richtig? Oder tippen Sie eine bessere Übersetzung des ganzen Satzes.
translate-write = Bitte tippen Sie die Übersetzung des ganzen Satzes, mit höchstens { $limit } Zeichen.
translate-length = Zeichen: { $count }. Möglich sind { $shortest } bis { $longest }.
translate-empty = <b>Keine Übersetzung wartet auf Sie.</b> Vielen Dank!
translate-right = Sie ist richtig
translate-wrong = Entfernen
translate-noted = Notiert. Vielen Dank.
translate-removed = Entfernt. Bis es eine bessere gibt, sehen alle das Original.
command-translations = Übersetzungen der Finalisten
translations-title = <b>Übersetzungen der Finalisten</b>
translations-none = Es gibt keine europäische Runde, deren Finalisten übersetzt werden könnten.
translations-progress = Fertig: { $done } von { $wanted } (maschinell: { $machine }, von Menschen: { $reviewed })
translations-left = Warten auf die Maschine: { $waiting }. Angefragt: { $asked }. Warten auf Menschen: { $people }. Zu prüfen: { $review }.
translations-missing = Es fehlen: { $languages }
translations-no-engine = Es ist kein Übersetzungsdienst eingerichtet, deshalb übersetzen Menschen: /translate
translations-fault-quota = Das Kontingent des Übersetzungsdienstes ist aufgebraucht. In einer Stunde geht es von selbst weiter.
translations-fault-busy = Der Übersetzungsdienst bittet um eine Pause. Es geht von selbst weiter.
translations-fault-settings = Der Übersetzungsdienst nimmt unsere Anfragen nicht an. Der Betrieb muss die Einstellungen prüfen.
translations-fault-unreachable = Der Übersetzungsdienst antwortet nicht. Jede Minute folgt ein neuer Versuch.
translations-fault-other = Einige Übersetzungen waren nicht brauchbar. Sie werden noch einmal versucht.
translations-begun = Zum Übersetzen vorgemerkt: { $count }
translations-begin = Rest übersetzen
translations-refresh = Aktualisieren
translations-file = Als Datei
translations-compare = Stimmen vergleichen
translations-queue = Hier übersetzen
translations-file-note = Füllen Sie die Spalte „translation“ aus und geben Sie die Datei an den Betrieb: polyphony translations import
compare-title = <b>Übersetzungen, bei denen anders abgestimmt wird</b>
compare-line = Nr. { $number }, { $language }: { $share } stimmen zu, bei den anderen: { $others }
compare-none = Keine: Bei jeder Übersetzung wird abgestimmt wie sonst auch.
notice-translated = Die maschinelle Übersetzung der Finalisten ist abgeschlossen. Fertig: { $done } von { $wanted }. Warten auf Menschen: { $people }. /translations
round-preview-untranslated = Noch fehlende Übersetzungen: { $count }. Wo eine fehlt, ist das Original zu lesen.
queue-translations = Übersetzungen: { $count }
command-agenda = Was daraus geworden ist
command-positions = Positionen von Organisationen
command-measure = Mitteilen, was getan wird
button-agenda = Agenda
agenda-none = Noch gibt es keine Agenda. Sie steht hier, sobald die Ergebnisse veröffentlicht sind.
agenda-later = Die besten Vorschläge jedes Landes kommen in die europäische Runde. Die Agenda folgt, sobald deren Ergebnisse veröffentlicht sind.
agenda-which = <b>Welche Agenda möchten Sie sehen?</b>
agenda-title = <b>Die Agenda: { $question }</b>
agenda-note = Diese Vorschläge haben die meiste Unterstützung. In Klammern: der Bereich, in dem der Anteil mit 95 % Sicherheit liegt.
agenda-balanced = Jedes Land zählt gleich viel, egal wie viele Menschen dort leben.
agenda-balanced-groups = Jede Gruppe zählt gleich viel, egal wie viele Personen ihr angehören.
agenda-behind = Dahinter folgen:
agenda-few = Zu wenige Stimmen, um etwas zu sagen.
agenda-place = Platz { $place } von { $count }
agenda-cell = { $country }: { $share } stimmen zu, Stimmen: { $votes }
agenda-lowest = Am wenigsten Unterstützung: { $country } ({ $share })
agenda-majorities = Eine Mehrheit stimmt zu: in { $number } von { $count }.
agenda-hidden = Wo nur sehr wenige abgestimmt haben, wird nichts gezeigt, damit niemand erkennen kann, wer was denkt.
agenda-evened = Was nicht gezeigt wird, zählt in den Anteilen nur als Durchschnitt. Über die Plätze entscheiden alle Stimmen.
agenda-page = Alle Ergebnisse auf einer Seite
agenda-voices = <b>Was Organisationen sagen</b>
agenda-measures = <b>Was getan wird</b>
agenda-said = { $name }: „{ $text }“
agenda-measure = <i>{ $state }, { $date }</i>: „{ $text }“
stance-support = Unterstützung
stance-conditional = Unterstützung mit Bedingung
stance-oppose = Ablehnung
progress-planned = Geplant
progress-under-way = In Arbeit
progress-done = Erledigt
progress-dropped = Nicht weiterverfolgt
agenda-follow = Folgen
agenda-unfollow = Nicht mehr folgen
agenda-followed = Wir sagen Ihnen Bescheid, wenn sich dazu etwas tut.
agenda-unfollowed = Sie hören davon nichts mehr, außer Sie haben den Vorschlag geschrieben oder darüber abgestimmt.
agenda-open = Anzeigen
notice-agenda = <b>Die Ergebnisse sind veröffentlicht.</b> Ein Vorschlag, den Sie geschrieben haben oder dem Sie folgen, steht auf der Agenda, auf Platz { $place }:
notice-measure = <b>Es tut sich etwas</b> bei einem Vorschlag, den Sie geschrieben haben, über den Sie abgestimmt haben oder dem Sie folgen:
position-invitation =
    <b>Sie sind eingeladen, für eine Organisation zu sprechen: { $name }.</b> Es geht um das, was Bürgerinnen und Bürger auf die Agenda gesetzt haben.

    Was Sie für sie sagen, ist öffentlich. Wer Sie sind, ist es nicht: Wo wir Sie erreichen, bewahren wir verschlüsselt auf, solange Sie für sie sprechen.
position-speaks = <b>Sie sprechen für diese Organisation: { $name }.</b> Hierher zurück kommen Sie mit: /position
position-which = <b>Für welche Organisation?</b>
position-none = Sie sprechen für keine Organisation.
position-not-yet = Die Agenda ist noch nicht veröffentlicht.
position-nothing = Noch keine Aussage
position-ask = Was sagt sie zu diesem Vorschlag?
position-condition = <b>Unter welcher Bedingung?</b> Bitte schreiben Sie sie in höchstens { $limit } Zeichen; erst dann zählt es.
position-sentence = Notiert. Wenn Sie möchten, schreiben Sie einen Satz mit höchstens { $limit } Zeichen, der daneben steht.
position-long = Bitte schreiben Sie es noch einmal, mit höchstens { $limit } Zeichen.
position-kept = Notiert. Sie können das jederzeit ändern oder zurücknehmen.
position-take-back = Nichts dazu sagen
position-taken-back = Die Organisation sagt dazu nichts mehr.
organisations-title = <b>Organisationen, die um ihre Position gebeten werden ({ $consultation })</b>
organisations-none = Noch ist keine eingeladen.
organisations-speaks = { $name }: ist dabei, Positionen: { $number }
organisations-invited = { $name }: eingeladen, bis { $date }
organisations-silent = { $name }: Niemand spricht für sie. Eine neue Einladung unter demselben Namen ergibt einen neuen Link.
organisations-invite = Eine Organisation einladen
organisations-remove = Entfernen: { $name }
organisations-remove-yes = Ja, entfernen
organisations-ask = <b>Wie heißt die Organisation?</b> { $shortest } bis { $longest } Zeichen
organisations-ask-again = Bitte schreiben Sie nur ihren Namen, mit { $shortest } bis { $longest } Zeichen.
organisations-already = Für diese Organisation spricht schon jemand: { $name }. Damit jemand anderes für sie sprechen kann, entfernen Sie sie und laden sie neu ein.
organisations-link = <b>Das ist eine Einladung für eine einzige Person, die dann für diese Organisation spricht: { $name }.</b> Sie gilt einmal, bis { $date }. Schicken Sie den Link nur dieser Person:
organisations-remove-sure = <b>Entfernen: { $name }?</b> Niemand spricht dann mehr für diese Organisation, und was sie gesagt hat, wird nicht mehr gezeigt.
organisations-removed = Wird nicht mehr gefragt: { $name }.
organisations-gone = Diese Organisation gibt es hier nicht mehr.
measure-how = Bitte schreiben Sie die Nummer des Vorschlags, den Stand, den Tag und einen Satz, zum Beispiel: /measure 123 done 2026-12-01 …
measure-states = Der Stand: <code>planned</code> (geplant), <code>under-way</code> (in Arbeit), <code>done</code> (erledigt), <code>dropped</code> (nicht weiterverfolgt)
measure-day = Bitte schreiben Sie den Tag als Jahr, Monat und Tag, zum Beispiel 2026-12-01.
measure-length = Bitte schreiben Sie { $shortest } bis { $longest } Zeichen.
measure-not-on = Der Vorschlag Nr. { $number } steht auf keiner Ihrer Agenden.
measure-preview = So viele Personen, die den Vorschlag geschrieben oder darüber abgestimmt haben oder ihm folgen, erfahren ungefähr davon: { $count }
measure-post = Veröffentlichen
measure-posted = Veröffentlicht. Die Mitteilungen gehen hinaus.
measure-not-now = Das ist schon veröffentlicht oder lässt sich nicht mehr veröffentlichen.
command-consultation = Die Konsultation ansehen und ändern
consultation-open = Offen für alle
consultation-members = Nur für Mitglieder, jeweils mit einem Code
consultation-zone = <b>Runden</b> (Zeitzone: { $zone }):
consultation-places = <b>Wo sie stattfindet</b> ({ $number }):
consultation-limits =
    Mindestalter: { $age }
    Vorschläge pro Person und Tag: { $proposals }
    Meldungen, ab denen ein Vorschlag verborgen wird: { $reports }
    Tage, nach denen alles über eine Person gelöscht wird: { $days }
    Neues für alle, die es möchten: { $digest }
consultation-operators = wie vom Betrieb festgelegt
consultation-texts =
    <b>Texte, in so vielen von 24 Sprachen</b>
    Frage: { $question }
    Anfang der Vorschläge: { $opening }
    Eigene Hinweise zum Datenschutz: { $privacy } (Fassung { $version })
    Rechtlicher Text: { $legal }
consultation-themes = Themen: { $themes }
consultation-how =
    Um etwas zu ändern, schreiben Sie, wie es in der Datei heißt, und den neuen Wert; um etwas zu entfernen, einen Bindestrich:
    <code>/consultation organiser …</code>
    <code>/consultation rounds.1.closes 2026-06-01 18:00</code>
    <code>/consultation legal -</code>
consultation-file = Datei schicken
consultation-file-note = Die Konsultation als Datei. Über jeder Zeile steht, was dort erlaubt ist.
consultation-both =
    Bisher: { $before }

    Von nun an: { $after }
consultation-nothing = nichts
consultation-round-then =
    Die Zeiten gelten für diese Zeitzone: { $zone }.
    Der Stand dieser Runde ist dann: { $state }
consultation-again = Alle, die teilnehmen, werden vor ihrer nächsten Stimme noch einmal um ihre Einwilligung gebeten.
consultation-faults = <b>Das geht nicht.</b> Nichts wurde geändert:
consultation-same = Das ist schon so. Nichts wurde geändert.
consultation-done = <b>Geändert.</b>
consultation-not-now = Nichts wurde geändert: Das ist schon erledigt, oder jemand hat inzwischen etwas geändert.
consultation-meanwhile = <b>Jemand hat das inzwischen geändert.</b> Davon ist nichts verloren gegangen. Soll Ihre Änderung an die Stelle treten?
frozen-slug = Der Kurzname bleibt, wie er ist: Links führen zu ihm.
frozen-kind = Es wurde schon abgestimmt: Ob die Konsultation allen oder nur Mitgliedern offensteht, lässt sich nicht mehr ändern.
frozen-round-kind = In dieser Runde wurde schon abgestimmt: Die Art der Runde bleibt, wie sie ist.
frozen-round = Eine Runde lässt sich nicht entfernen. Ohne Termine öffnet sie nicht.
frozen-country = Es wurde schon abgestimmt, oder es gibt Vorschläge aus diesem Land: Es lässt sich nicht entfernen.
frozen-age = Es wurde schon abgestimmt: Das Mindestalter lässt sich nur noch anheben.
frozen-opening = Es gibt schon Vorschläge, die mit diesen Worten beginnen: Sie bleiben, wie sie sind.
frozen-version = Die Nummer der Fassung der Hinweise zum Datenschutz kann nur steigen.
frozen-voted = Seither wurde abgestimmt: Die Runde kann nicht zurück.
frozen-published = Die Ergebnisse sind veröffentlicht. Um das zurückzunehmen: /round
button-rounds = Runden
notice-round =
    <b>Zum festgelegten Termin: { $consultation }</b>

    { $round }: { $state }
member-welcome =
    <b>{ $question }</b>

    Willkommen bei Polyphony. Verantwortlich: { $organiser }. Hier werden nur die eigenen Mitglieder befragt. Sie lesen Vorschläge anderer, einen nach dem anderen, und sagen, ob Sie zustimmen.

    Dies ist ein automatisierter Dienst: Ein Programm antwortet Ihnen. Ihre Sprache, Ihre Gruppe und Ihre Stimmen werden erst gespeichert, wenn Sie eingewilligt haben. Wie Sie die Konsultation verlassen und was wir über Sie wissen: /privacy

    <b>Welche Sprache möchten Sie?</b>
member-consent =
    <b>Ihre Einwilligung</b>

    Stimmen zu öffentlichen Vorschlägen sind politische Meinungen. Darum fragen wir Sie, bevor wir etwas speichern.

    Wenn Sie einwilligen, speichert die verantwortliche Stelle ({ $organiser }) für diese Konsultation Ihre Stimmen, Ihre Sprache und Ihre Gruppe. Ihre Gruppe: { $group }

    Ihr Code lässt sich einmal benutzen. Mit Ihrer Einwilligung wird er als benutzt markiert, und nichts verrät, welcher Code Ihrer war. Ihre Identität in dieser App wird verschlüsselt und getrennt von Ihren Stimmen aufbewahrt. Veröffentlicht werden nur Gesamtzahlen, nie die Stimme einer einzelnen Person.

    Sie müssen mindestens { $age } Jahre alt sein. Sie können Ihre Einwilligung jederzeit mit /privacy widerrufen, so einfach, wie Sie sie geben. Fragen: { $contact }
member-code-prompt = <b>Diese Konsultation ist nur für Mitglieder.</b> Bitte schreiben Sie den Code, den Sie erhalten haben; Großschreibung und Bindestriche spielen keine Rolle.
member-code-wrong = Diesen Code kennen wir nicht. Bitte vergleichen Sie ihn Zeichen für Zeichen mit dem, den Sie erhalten haben.
member-code-used = Dieser Code wurde schon benutzt. Wenn Sie das in einer anderen App waren, verbinden Sie die beiden Apps dort mit /link.
member-code-closed = Die Konsultation, zu der dieser Code gehört, ist zurzeit nicht offen.
button-code = Ich habe einen Code
member-author = – ein anderes Mitglied
member-country = Ihre Gruppe ergibt sich aus Ihrem Code und lässt sich nicht ändern. Ihre Gruppe: { $group }
member-settings = Sprache: { $language } · Gruppe: { $group }
member-privacy = In dieser Konsultation tritt Ihre Gruppe an die Stelle Ihres Landes. Ihre Gruppe: { $group }. Ihr Code ist als benutzt markiert, und nichts verrät, welcher Ihrer war.
member-forget = Mit Ihrem Code können Sie nicht noch einmal teilnehmen: Er bleibt benutzt, damit niemand zweimal abstimmt.
member-results-all = <b>Ergebnisse: alle Gruppen</b>
member-results-mine = Meine Gruppe
member-results-everyone = Alle Gruppen
participation-button = Beteiligung
countries-button = Nach Ländern, als Bild
groups-button = Nach Gruppen, als Bild
participation-country = <b>Beteiligung: { $country }</b>
participation-all = <b>Beteiligung: alle Länder</b>
participation-groups = <b>Beteiligung: alle Gruppen</b>
participation-people = Personen, die teilgenommen haben
participation-votes = Stimmen pro Tag
participation-until = { $date } – Personen: { $people }, Stimmen: { $votes }, Vorschläge: { $proposals }
participation-alt = Eine Kurve der Personen, die bis zum jeweiligen Tag teilgenommen haben, und die Stimmen jedes Tages.
participation-most = Meiste Stimmen an einem Tag: { $votes }
countries-title = Anteil der Zustimmung nach Ländern
groups-title = Anteil der Zustimmung nach Gruppen
countries-votes = Stimmen
countries-note = Punkte: der Anteil der Zustimmung. Linien: der Bereich, in dem er mit 95 % Sicherheit liegt.
countries-rest = Gruppen in der Mitte, die hier nicht gezeigt werden: { $number }
web-choose-picture = Bild auswählen
web-picture-sent = [Bild]
web-picture-sending = Das Bild wird gesendet …
picture-too-large = Dieses Bild ist zu groß. Bitte senden Sie eines mit höchstens { $limit } MB.
picture-broken = Dieses Bild lässt sich nicht öffnen: Die Datei ist beschädigt oder unvollständig. Bitte senden Sie ein anderes.
picture-format = Das ist kein brauchbares Bild. Bitte senden Sie ein JPEG, PNG oder WebP.
picture-large = Dieses Bild hat zu viele Pixel: Breite und Höhe dürfen zusammen höchstens 10.000 betragen. Bitte senden Sie ein kleineres.
picture-shape = Dieses Bild ist zu lang und schmal: Eine Seite darf höchstens 20-mal so lang sein wie die andere. Bitte senden Sie ein anderes.
digest-title = <b>Neues: { $question }</b>
digest-published = Die Ergebnisse sind veröffentlicht.
digest-new = Neue Vorschläge zum Abstimmen: { $number }
digest-people = Personen, die teilgenommen haben: { $people }
digest-people-here = Personen, die teilgenommen haben – { $country }: { $here }, alle Länder: { $all }
digest-agreed = <b>Die meisten stimmen zu: { $country }</b>
digest-everywhere = <b>Die meisten stimmen zu: alle Länder</b>
digest-divided = <b>Die Meinungen gehen auseinander: { $country }</b>
digest-own = <b>Ihre Vorschläge</b>
digest-own-entry = Nr. { $number }: { $proposal }
digest-line = { $share } stimmen zu · Stimmen: { $votes }
digest-few = Stimmen: { $votes }
digest-machine = maschinelle Übersetzung
digest-note = Das sind Vorschläge, über die Sie abgestimmt haben.
digest-vote = Weiter abstimmen
digest-stop = Neues abbestellen
privacy-messages = Sie können uns erlauben, Ihnen zu schreiben: Ergebnisse, neue Vorschläge und Nachrichten der verantwortlichen Stelle.
broadcast-footer = <i>Von: { $organiser }. /stop beendet diese Nachrichten.</i>
broadcast-stop = Diese Nachrichten beenden
broadcast-stopped = Einverstanden: Sie erhalten keine Nachrichten der verantwortlichen Stellen und keine Ergebnisse mehr. Neues zu Ihren eigenen Vorschlägen erhalten Sie weiterhin. /settings ändert das.
command-broadcast = An viele schreiben
broadcast-title = <b>Nachrichten an die Teilnehmenden von { $consultation }</b>
broadcast-none = Noch wurde keine Nachricht gesendet.
broadcast-line = Nr. { $number }: { $state } · { $sent } von { $expected }
broadcast-state-waiting = wartet auf den Beginn
broadcast-state-running = wird gesendet
broadcast-state-paused = angehalten
broadcast-state-done = gesendet
broadcast-state-cancelled = vorzeitig beendet
broadcast-new = Neue Nachricht
broadcast-go-on = Weiterschreiben
broadcast-watch = Nachricht Nr. { $number }
broadcast-gone = Diese Nachricht gibt es nicht mehr, oder sie wurde schon gesendet.
broadcast-draft-title =
    <b>Eine Nachricht an die Teilnehmenden von { $consultation }</b>

    Es wird nichts gesendet, bevor Sie gesehen haben, wie viele Personen sie erhalten, und das bestätigt haben.
broadcast-texts-in = Text: { $languages }
broadcast-texts-none = Text: noch keiner
broadcast-texts-machine = Maschinell übersetzt, bitte ansehen: { $languages }
broadcast-texts-waiting = Wird noch maschinell übersetzt: { $languages }
broadcast-texts-missing = Ohne Text; wer diese Sprachen liest, erhält die Nachricht nicht: { $languages }
broadcast-picture-there = Bild: ja
broadcast-picture-bare = Noch nicht beschrieben ist, was das Bild zeigt: { $languages }
broadcast-where = Wo: { $places }
broadcast-reads = Sprachen: { $languages }
broadcast-who = An wen: { $who }
broadcast-everywhere = überall
broadcast-every-language = alle
broadcast-who-all = Alle
broadcast-who-voted = Alle, die abgestimmt haben
broadcast-who-not-voted = Alle, die noch nicht abgestimmt haben
broadcast-who-proposed = Alle, die etwas vorgeschlagen haben
broadcast-who-silent = Alle, die 14 Tage nicht hier waren
broadcast-leads = Schaltfläche: { $button }
broadcast-begins = Beginn: { $time }
broadcast-ends = Nicht mehr senden nach: { $time }
broadcast-at-once = Sofort
broadcast-no-end = Kein Ende
broadcast-no-button = Keine Schaltfläche
broadcast-zone = Zeitzone: { $zone }
broadcast-texts = Text
broadcast-picture = Bild
broadcast-button = Schaltfläche
broadcast-audience = Wer sie erhält
broadcast-when = Beginn
broadcast-until = Ende
broadcast-preview = Ansehen
broadcast-send = Senden …
broadcast-delete = Löschen
broadcast-delete-yes = Ja, löschen
broadcast-delete-sure = Diese Nachricht löschen?
broadcast-deleted = Die Nachricht ist gelöscht. Nichts wurde gesendet.
broadcast-texts-choose = <b>In welcher Sprache möchten Sie schreiben?</b>
broadcast-translate = Rest maschinell übersetzen
broadcast-translate-later = Der Übersetzungsdienst hier antwortet für Nachrichten zu spät; bitte schreiben Sie den Text in den anderen Sprachen selbst.
broadcast-translating = Der Text wird jetzt maschinell übersetzt; Sie erfahren, wenn das fertig ist: { $languages }
broadcast-translated = Maschinell übersetzte Texte: { $number }. Bitte sehen Sie sie an.
broadcast-untranslated = Bitte schreiben Sie den Text in diesen Sprachen selbst: { $languages }
broadcast-text-there = Das ist der Text: { $language }
broadcast-text-out = Entfernen
broadcast-text-ask =
    Bitte schreiben Sie den Text. Sprache: { $language }

    Höchstens { $longest } Zeichen. Erlaubt sind diese Tags: { $tags }
broadcast-text-kept = Der Text ist gespeichert. Sprache: { $language }
broadcast-text-empty = Darin steht nichts zu lesen.
broadcast-text-long = Das ist zu lang: { $length } Zeichen. Platz ist für { $longest }.
broadcast-fault =
    Nichts wurde gespeichert: { $why }

    Tag: <code>{ $tag }</code>
    Wo: { $near }
broadcast-fault-unknown = Dieses Tag lässt sich nicht verwenden.
broadcast-fault-unfinished = Dieses Tag ist nicht fertig geschrieben.
broadcast-fault-attributes = In diesem Tag darf nur der Name stehen.
broadcast-fault-link = Ein Link braucht eine Adresse, die so beginnt: https://
broadcast-fault-inside = Dieses Tag darf nicht in einem anderen stehen.
broadcast-fault-unopened = Dieses Tag beendet etwas, das nicht begonnen wurde.
broadcast-fault-crossed = Dieses Tag beendet etwas anderes als das, was zuletzt begonnen wurde.
broadcast-fault-unclosed = Dieses Tag wird nirgends beendet.
broadcast-picture-ask = Bitte senden Sie ein Bild: ein JPEG, PNG oder WebP.
broadcast-picture-out = Bild entfernen
broadcast-picture-long = Unter einem Bild darf ein Text { $longest } Zeichen haben. Das Bild wurde nicht gespeichert, weil diese Texte länger sind: { $languages }
broadcast-picture-kept = Das Bild ist gespeichert.
broadcast-alt-ask =
    Was zeigt das Bild? Bitte sagen Sie es in ein oder zwei Sätzen, für Menschen, die es nicht sehen können. Sprache: { $language }

    Höchstens { $longest } Zeichen.
broadcast-alt-quoted = <i>{ $text }</i>
broadcast-button-choose = <b>Wohin soll eine Schaltfläche unter der Nachricht führen?</b>
broadcast-audience-note = Geschrieben wird nur Personen, die Nachrichten erlaubt haben. Wie jemand abgestimmt hat, spielt bei der Auswahl keine Rolle.
broadcast-countries = Länder
broadcast-groups = Gruppen
broadcast-languages = Sprachen
broadcast-places-ask =
    Bitte schreiben Sie, wo, mit diesen Codes, oder { $all } für überall: { $codes }

    /broadcast lässt es, wie es ist.
broadcast-languages-ask =
    Bitte schreiben Sie die Sprachen, mit diesen Codes, oder { $all } für alle: { $codes }

    /broadcast lässt es, wie es ist.
broadcast-code-unknown = Diesen Code gibt es nicht: { $code }
broadcast-when-ask = <b>Wann soll es beginnen?</b>
broadcast-until-ask = <b>Ab wann soll nicht mehr gesendet werden?</b>
broadcast-time-how =
    Bitte schreiben Sie einen Tag und eine Uhrzeit, zum Beispiel 2030-11-30 17:00

    Zeitzone: { $zone }
broadcast-time-none = Diesen Zeitpunkt gibt es nicht, oder es gibt ihn zweimal.
broadcast-time-past = Dieser Zeitpunkt ist vorbei. Bitte wählen Sie einen künftigen.
broadcast-time-order = Dann läge das Ende vor dem Beginn. Bitte wählen Sie andere Zeiten.
broadcast-no-text = Noch gibt es keinen Text.
broadcast-preview-choose = <b>In welcher Sprache möchten Sie sie ansehen?</b>
broadcast-nobody = Niemand würde diese Nachricht erhalten.
broadcast-without-text = Nicht dabei, weil es in ihrer Sprache keinen Text gibt – { $languages }
broadcast-capped = Nicht dabei, weil sie diese Woche schon genug Nachrichten erhalten haben: { $number }
broadcast-recipients = <b>So viele Personen erhalten sie: { $number }</b>
broadcast-takes = Dauert mindestens: { $span }
broadcast-night = Gesendet wird zwischen { $from } und { $until } nach der Uhrzeit des jeweiligen Landes.
broadcast-others = Es wird schon eine andere Nachricht gesendet; beide zusammen gehen nicht schneller hinaus als eine.
broadcast-type-number =
    <b>Um sie zu senden, schreiben Sie die Zahl der Personen, die sie erhalten: { $number }</b>

    Bei allem anderen wird nichts gesendet.
broadcast-number-wrong = Nichts wurde gesendet: So viele Personen sind es nicht. Die richtige Zahl: { $number }.
broadcast-begun = Die Nachricht Nr. { $number } wird ab jetzt gesendet.
broadcast-planned = Die Nachricht Nr. { $number } wird gesendet, sobald es so weit ist.
broadcast-number-title = <b>Nachricht Nr. { $number } an die Teilnehmenden von { $consultation }</b>
broadcast-count-sent = Gesendet: { $number }
broadcast-count-failed = Fehlgeschlagen: { $number }
broadcast-count-stopped = Haben uns blockiert: { $number }
broadcast-count-unknown = Ungewiss, ob angekommen: { $number }
broadcast-count-expired = Zu spät: { $number }
broadcast-count-cancelled = Abgesagt: { $number }
broadcast-count-capped = Diese Woche schon genug Nachrichten: { $number }
broadcast-count-remaining = Stehen noch aus: { $number }
broadcast-rate = Nachrichten pro Sekunde: { $number }
broadcast-left = Restzeit: { $span }
broadcast-pause = Anhalten
broadcast-resume = Weiter senden
broadcast-end = Beenden
broadcast-end-yes = Ja, beenden
broadcast-all = Alle Nachrichten
broadcast-end-sure = Die Nachricht Nr. { $number } endgültig beenden? Wer sie noch nicht erhalten hat, erhält sie dann nicht mehr.
broadcast-not-now = Das geht nicht mehr.
broadcast-report = Bericht: { $state }. Für so viele Personen war sie bestimmt: { $number }
broadcast-began = Begonnen: { $time }
broadcast-ended = Beendet: { $time }
command-jobs = Was nach Zeitplan läuft
jobs-title = <b>Was nach Zeitplan läuft</b>
jobs-zone = Zeitzone: { $zone }
jobs-none = Noch ist nichts eingerichtet. Das geschieht kurz nach dem Start.
jobs-name = <b>{ $name }</b>
jobs-every = Abstand: { $span }
jobs-next = Nächstes Mal: { $time }
jobs-places = Länder: { $number }
jobs-now = Läuft seit: { $time }
jobs-last = Letztes Mal: { $time }
jobs-count = Anzahl: { $number }
jobs-refresh = Aktualisieren
job-announcements = Nachrichten an viele
job-backup = Sicherung
job-digest-daily = Neues, täglich
job-digest-weekly = Neues, wöchentlich
job-maintenance = Pflege der Datenbank
job-news = Neue Vorschläge für alle, die darauf warten
job-nudges = Erinnerungen für die Moderation
job-retention = Löschen alter Daten
job-rounds = Termine der Runden
job-snapshots = Beteiligung, Tag für Tag
job-translation = Übersetzung
job-outcome-done = erledigt
job-outcome-failed = fehlgeschlagen
job-outcome-skipped = ausgelassen, weil es zu spät war
job-note-made = Größe: { $size } MB
job-note-sound = die Datenbank ist in Ordnung
job-note-analysed = die Statistiken der Datenbank sind aktuell
job-note-damaged = was gelesen wurde, ist beschädigt
job-note-disk-full = der Datenträger ist voll
job-note-not-written = in den Ordner lässt sich nicht schreiben
job-note-no-pg-dump = pg_dump ist nicht installiert
job-note-pg-dump = pg_dump hat einen Fehler gemeldet, er steht im Protokoll
job-note-program-ended = das Programm endete, bevor es fertig war
job-note-stopped = jemand hat es abgebrochen
command-signals = Stimmen, die in Wellen kamen
job-signals = Stimmen, die in Wellen kamen
job-note-apart = diese Stimmen zählen jetzt gesondert
signals-title = <b>Stimmen, die in Wellen kamen</b>
signals-about = Diese Stimmen sehen aus, als hätte eine einzige Person sie mit vielen Konten abgegeben. Sie zählen gesondert, solange niemand etwas anderes entscheidet. Das kann ein Irrtum sein: Auch eine Schulklasse stimmt zum Beispiel gemeinsam ab.
signals-none = Es kamen keine Stimmen in einer Welle.
signals-wave = Welle { $number }
signals-name = <b>Welle { $number }</b> · { $consultation }
signals-when = { $since } – { $until }
signals-facts = { $country } · Personen: { $people } · Stimmen: { $votes }, davon zu Vorschlägen, die wir ausgewählt haben: { $served }
signals-signs = Was auffällt: { $signs }
signals-fast = schnelle Antworten
signals-alike = gleiche Antworten
signals-new = viele neue Personen auf einmal
signals-burst = viele gleiche Stimmen auf einmal
signals-apart = Diese Stimmen zählen gesondert.
signals-count = Diese Stimmen zählen wie alle anderen.
signals-fixed = Die Ergebnisse sind veröffentlicht: Es ändert sich nichts mehr.
signals-most = Vorschläge mit den meisten dieser Stimmen:
signals-most-line = • Nr. { $number } ({ $text }): zugestimmt { $agree }, neutral { $neutral }, nicht zugestimmt { $disagree }
signals-sum = Insgesamt: zugestimmt { $agree }, neutral { $neutral }, nicht zugestimmt { $disagree }
signals-if-count = Wenn diese Stimmen mitzählen würden, unter den besten Vorschlägen:
signals-if-apart = Wenn diese Stimmen gesondert zählen würden, unter den besten Vorschlägen:
signals-move = • Nr. { $number } ({ $text }): Platz { $before } → { $after }
signals-no-move = Es würde sich nichts ändern.
signals-more-moves = … und noch { $number }
signals-follow = Einige dieser Stimmen werden noch verschoben. Das dauert ein paar Minuten.
signals-lead-only = Ob sie mitzählen, kann die Leitung der Moderation entscheiden.
signals-let-count = Mitzählen lassen
signals-set-apart = Wieder gesondert zählen
signals-confirm-count = Ja, mitzählen lassen
signals-confirm-apart = Ja, gesondert zählen
signals-show = Wellen anzeigen
signals-ask-count = Sollen die Stimmen der Welle { $number } zählen wie alle anderen? Personen: { $people }. Stimmen: { $votes }. Bis die Ergebnisse veröffentlicht sind, können Sie das wieder ändern.
signals-ask-apart = Sollen die Stimmen der Welle { $number } gesondert zählen? Personen: { $people }. Stimmen: { $votes }. Bis die Ergebnisse veröffentlicht sind, können Sie das wieder ändern.
signals-done-count = Die Stimmen der Welle { $number } zählen wie alle anderen. Bei einer großen Welle folgen die letzten in ein paar Minuten.
signals-done-apart = Die Stimmen der Welle { $number } zählen gesondert. Bei einer großen Welle folgen die letzten in ein paar Minuten.
signals-already = Das ist schon entschieden. Hier sehen Sie den Stand.
signals-gone = Diese Welle gibt es nicht.
notice-wave =
    <b>Stimmen kamen in einer Welle: { $consultation }</b>

    Sie sehen aus, als hätte eine einzige Person sie mit vielen Konten abgegeben, und zählen gesondert. Bitte sehen Sie sie sich an; die Leitung der Moderation kann sie mitzählen lassen.
page-results = Ergebnisse
page-description = Was Menschen in Europa denken: „{ $question }“
page-skip = Zum Inhalt
page-parts = Teile dieser Ergebnisse
page-countries = Länder
page-themes = Themen
page-groups = Meinungsgruppen
page-exposure = Faire Sichtbarkeit
page-all = Ganze Rangliste
page-data = Daten und Methode
page-chat = Chat öffnen
page-people =
    { $people ->
        [one] { $people } Person
       *[other] { $people } Personen
    }
page-votes =
    { $votes ->
        [one] { $votes } Stimme
       *[other] { $votes } Stimmen
    }
page-published = Veröffentlicht am { $date }
page-notes = Lesehilfe
page-note-interval = Der wahre Anteil liegt mit 95 % Sicherheit im angegebenen Bereich.
page-note-served = Über die Plätze entscheiden nur Stimmen zu Vorschlägen, die wir für die Teilnehmenden ausgewählt haben.
page-note-linked =
    { $votes ->
        [one] { $votes } Stimme kam über einen geteilten Link. Sie wird gesondert gezählt und ändert keinen Platz.
       *[other] { $votes } Stimmen kamen über geteilte Links. Sie werden gesondert gezählt und ändern keinen Platz.
    }
page-note-apart =
    { $votes ->
        [one] { $votes } Stimme kam in einer plötzlichen Welle. Sie wird gesondert gezählt und ändert keinen Platz.
       *[other] { $votes } Stimmen kamen in plötzlichen Wellen. Sie werden gesondert gezählt und ändern keinen Platz.
    }
page-note-translated = Wo es angegeben ist, hat eine Maschine übersetzt. Das Original steht auf der Seite des jeweiligen Vorschlags.
page-place = Platz
page-proposal = Vorschlag
page-range = Bereich
page-votes-number = Stimmen
page-country = Land
page-language = Sprache
page-people-number = Personen
page-proposals = Vorschläge
page-zone = Ergebnis
page-theme = Thema
page-theme-none = Ohne Thema
page-zone-consensus = Konsens
page-zone-rejection = Ablehnung
page-zone-limbo = Kaum klare Meinungen
page-zone-controversy = Kontroverse
page-few = wenige
page-agenda-plot = Anteil der Zustimmung und sein Bereich
page-agenda-seen = Für jeden Platz ein Punkt beim Anteil der Zustimmung und eine Linie über den Bereich. Die Tabelle enthält dieselben Zahlen.
page-countries-plot = Anteil der Zustimmung nach Ländern
page-countries-seen = Für jedes Land ein Punkt beim Anteil der Zustimmung. Die Tabelle enthält dieselben Zahlen.
page-countries-each = Personen, Stimmen und Vorschläge nach Ländern
page-country-likes = Was die meiste Unterstützung hat: { $country }
page-bars-seen = Für jede Zeile ein Balken. Die Tabelle enthält dieselben Zahlen.
page-themes-plot = Vorschläge im Konsens nach Themen
page-themes-note = Der Balken zeigt den Anteil an den Vorschlägen mit genug Stimmen.
page-told = Mit genug Stimmen
page-groups-note = Wer ähnlich abstimmt, steht nah beieinander. Jedes Zeichen steht für mehrere Personen: je größer, desto mehr.
page-groups-seen = Eine Karte, auf der nah beieinander steht, wer ähnlich abstimmt; jede Gruppe hat eine eigene Form und einen eigenen Buchstaben.
page-groups-none = Für eine Karte der Meinungen gibt es nicht genug Stimmen.
page-group = Gruppe { $letter }
page-group-agrees = Stimmt mehr zu als die anderen
page-group-disagrees = Lehnt mehr ab als die anderen
page-group-here = Diese Gruppe
page-group-others = Die anderen
page-together = Alle Gruppen stimmen zu
page-marks = Die Zeichen auf der Karte
page-exposure-promised =
    { $votes ->
        [one] Jedem Vorschlag wurde mindestens { $votes } Stimme versprochen.
       *[other] Jedem Vorschlag wurden mindestens { $votes } Stimmen versprochen.
    }
page-exposure-reached = So viele Vorschläge haben das erreicht: { $reached } von { $count }.
page-exposure-gini = Gini-Koeffizient der Stimmen: { $value } (0: alle Vorschläge haben gleich viele).
page-spread-plot = Wie viele Vorschläge wie viele Stimmen haben
page-halves-plot = Stimmen im Durchschnitt: frühe und späte Vorschläge
page-part-all = Alle
page-part-early = Früh angenommen
page-part-late = Spät angenommen
page-mean = Stimmen im Durchschnitt
page-least = Geringste Stimmenzahl
page-reached = Mit der versprochenen Zahl
page-number = Seite { $page } von { $pages }
page-answers = Was geantwortet wurde
page-original = Im Originalwortlaut
page-among = Wären andere Menschen gefragt worden, stünde dieser Vorschlag in { $share } der Fälle unter den besten.
page-method = Wie gezählt wurde
page-method-place = Die Plätze richten sich nach dem unteren Ende des Bereichs: Viel Zustimmung von wenigen Personen genügt nicht.
page-licence = Sie dürfen die Daten frei verwenden, wenn Sie die Quelle nennen.
page-downloads = Herunterladen
page-file-exposure = Stimmen zu jedem Vorschlag (CSV)
page-file-report = Alle Zahlen dieser Seiten (JSON)
page-file-open = Offene Daten mit einzelnen Stimmen, ohne Namen (ZIP)
page-verify = Alle können die ZIP-Datei mit diesem Befehl prüfen:
page-variants = Wenn anders gezählt worden wäre
page-variant-light = Ohne die aktivsten Personen
page-variant-alike = Sehr ähnlich Abstimmende einmal gezählt
page-variant-all = Mit den Stimmen über Links
page-variant-people = Betroffene Personen
page-entered = Käme hinzu
page-left = Fiele heraus
page-missing = Hier gibt es keine Ergebnisse
page-missing-why = Vielleicht sind sie noch nicht oder nicht mehr veröffentlicht.
page-soon = Die Ergebnisse werden zusammengestellt
page-soon-why = Bitte schauen Sie in einer Minute wieder vorbei.
page-away = Die Ergebnisse lassen sich gerade nicht anzeigen
export-open-data = Offene Daten: { $name }, Runde { $place }
export-open-data-file = Diese Datei enthält die offenen Daten von { $name }, Runde { $place }.
export-open-data-large = Die offenen Daten von { $name }, Runde { $place }, sind eine Datei von { $size } MB. Das ist zu groß für diesen Chat.
export-open-data-page = Alle können sie hier herunterladen: { $address }
export-open-data-members = Diese Konsultation ist nur für Mitglieder, darum steht die Datei auf keiner öffentlichen Seite. Wer diesen Dienst betreibt, kann sie Ihnen geben. Name der Datei: { $file }
export-open-data-check =
    SHA-256 der Datei: <code>{ $sum }</code>

    Um die Datei zu prüfen: <code>polyphony verify { $file }</code>
export-open-data-waiting = Die offenen Daten von { $name }, Runde { $place }, werden gerade erstellt. Bitte versuchen Sie es in ein paar Minuten noch einmal.
theme-suggested = ★ ist nur ein Hinweis, nach der Ähnlichkeit mit Vorschlägen, die schon ein Thema haben. Sie entscheiden.
