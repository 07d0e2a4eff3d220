welcome =
    <b>{ $question }</b>

    Bienvenue sur Polyphony, une consultation citoyenne organisée par { $organiser }. Vous lisez des propositions de citoyennes et de citoyens, une à la fois, et vous dites si vous êtes d’accord.

    Ce service est automatisé : c’est un programme qui vous répond. Votre langue, votre pays et vos votes ne sont enregistrés qu’avec votre accord. Comment partir et ce que nous savons de vous : /privacy

    <b>Quelle langue souhaitez-vous ?</b>
welcome-language = <b>Quelle langue souhaitez-vous ?</b>
language-set = Nous continuons en français.
country-question = <b>Dans quel pays vivez-vous ?</b> Vous votez avec les citoyens de ce pays.
country-set = Votre pays : { $country }
country-not-open = Cette consultation n’a pas lieu dans ce pays : { $country }. Vous pouvez choisir un autre pays ou revenir plus tard.
consent-request =
    <b>Votre consentement</b>

    Voter sur des propositions publiques, c’est exprimer une opinion politique. C’est pourquoi nous vous posons la question avant d’enregistrer quoi que ce soit.

    Avec votre accord, { $organiser } enregistre vos votes, votre langue et votre pays pour cette consultation. Votre identifiant dans cette application est chiffré et conservé à part de vos votes. Seuls des totaux sont publiés, jamais le vote d’une personne.

    Il faut avoir au moins { $age } ans. Vous pouvez retirer votre consentement à tout moment, aussi simplement que vous le donnez, avec /privacy. Questions : { $contact }
consent-yes = J’accepte et j’ai { $age } ans ou plus
consent-no = Non, merci
consent-thanks = Merci. Voici la première proposition.
consent-declined =
    C’est entendu. Rien n’a été enregistré à votre sujet, et ce dont cette conversation avait besoin sera effacé dans la journée.

    Si vous changez d’avis, écrivez /start.
consent-needed = Avant de voter, il nous faut votre consentement.
no-consultation = Aucune consultation n’est ouverte en ce moment. Merci de revenir plus tard.
link-unknown = Ce lien ne mène plus nulle part ; voici donc le début.
card-proposal = <b>{ $proposal }</b>
card-author = – proposition citoyenne, { $country }
vote-agree = D’accord
vote-neutral = Neutre
vote-disagree = Pas d’accord
skip = Passer
more = Plus
change-vote = Modifier mon dernier vote
last-vote-agree = <i>Votre dernier vote : d’accord avec « { $proposal } ». Si vous le souhaitez, dites pourquoi :</i>
last-vote-neutral = <i>Votre dernier vote : neutre sur « { $proposal } ». Si vous le souhaitez, dites pourquoi :</i>
last-vote-disagree = <i>Votre dernier vote : pas d’accord avec « { $proposal } ». Si vous le souhaitez, dites pourquoi :</i>
reason-favourite = Coup de cœur
reason-doable = Faisable
reason-obvious = Va de soi
reason-no-way = Surtout pas
reason-unrealistic = Irréaliste
reason-empty = Paroles creuses
reason-not-understood = Je ne comprends pas
reason-no-opinion = Sans avis
reason-indifferent = Cela m’est égal
recorded-agree = Enregistré : vous êtes d’accord.
recorded-neutral = Enregistré : votre vote est neutre.
recorded-disagree = Enregistré : vous n’êtes pas d’accord.
recorded-share =
    { $votes ->
        [one] { $share } de { $votes } vote est favorable.
        [many] { $share } de { $votes } de votes sont favorables.
       *[other] { $share } des { $votes } votes sont favorables.
    }
already-agree = Vous aviez déjà voté « d’accord ». Votre vote compte une fois.
already-neutral = Vous aviez déjà voté « neutre ». Votre vote compte une fois.
already-disagree = Vous aviez déjà voté « pas d’accord ». Votre vote compte une fois.
changed-agree = Modifié : vous êtes maintenant d’accord.
changed-neutral = Modifié : votre vote est maintenant neutre.
changed-disagree = Modifié : vous n’êtes maintenant plus d’accord.
withdrawn = Votre vote a été supprimé.
skipped = Proposition passée. Passer ne compte pas comme un vote neutre.
reason-noted = C’est noté. Merci.
reason-removed = C’est retiré.
change-agree = Vous avez voté <b>d’accord</b> sur : « { $proposal } »
change-neutral = Vous avez voté <b>neutre</b> sur : « { $proposal } »
change-disagree = Vous avez voté <b>pas d’accord</b> sur : « { $proposal } »
change-question = Que souhaitez-vous à la place ?
withdraw-vote = Supprimer mon vote
back = Retour
nothing-to-change = Vous n’avez pas encore de vote à modifier.
summary =
    { $count ->
        [one] <b>Vous avez vu { $count } proposition.</b>
        [many] <b>Vous avez vu { $count } de propositions.</b>
       *[other] <b>Vous avez vu { $count } propositions.</b>
    }
summary-counts = D’accord : { $agree } · Neutre : { $neutral } · Pas d’accord : { $disagree } · Passées : { $skipped }
summary-question = Souhaitez-vous continuer ?
go-on = Continuer
stop = Assez pour l’instant
stopped = Merci de votre participation. Vos votes sont conservés. Pour continuer, touchez le bouton ou écrivez /start.
nothing-left = <b>Vous avez vu toutes les propositions qui vous sont ouvertes.</b> Merci !
nothing-left-offer = Voulez-vous que nous vous écrivions, une seule fois, quand il y en aura de nouvelles ? Vous pourrez y renoncer à tout moment avec /privacy.
tell-me = Oui, prévenez-moi
do-not-tell-me = Ne m’écrivez pas
tell-me-set = Entendu : nous vous écrirons une fois, dès qu’il y en aura d’autres.
tell-me-off = Entendu : nous ne vous écrirons pas.
tell-me-message = Il y a de nouvelles propositions citoyennes. Souhaitez-vous les voir ?
more-title = <b>Que souhaitez-vous faire ?</b>
button-language = Langue
button-country = Pays
button-privacy = Confidentialité
button-help = Aide
help =
    <b>Comment ça marche</b>

    Nous vous montrons une proposition à la fois. Touchez « d’accord », « neutre » ou « pas d’accord », ou passez-la. Vous pouvez aussi écrire le mot du bouton ou son numéro : 1, 2, 3…

    Vous ne voyez comment les autres ont voté qu’après votre propre vote. Vous pouvez modifier ou supprimer votre vote.
privacy =
    <b>Confidentialité</b>

    Cette consultation est organisée par { $organiser }. C’est un programme qui vous répond, pas une personne.

    Enregistrés avec votre consentement : vos votes, votre langue, votre pays et les propositions que vous avez vues. Votre identifiant dans cette application est chiffré et ne peut être retrouvé qu’avec une clé secrète. Les votes sont conservés sous un numéro, sans votre identité. Nous n’enregistrons ni nom, ni pseudonyme, ni photo, et nous ne publions que des totaux.

    Sans votre consentement, seul l’état de cette conversation est conservé, pendant un jour au plus.

    Questions et réclamations : { $contact }
privacy-consent = Vous avez donné votre consentement le { $date }.
privacy-no-consent = Vous n’avez pas donné votre consentement.
privacy-tell-me = Nous vous écrirons une fois, quand il y aura de nouvelles propositions.
privacy-withdraw = Retirer mon consentement
withdraw-yes = Tout effacer
withdraw-no = Tout garder
withdraw-done = Tout ce qui vous concerne a été effacé. Merci d’avoir participé. Si vous souhaitez un jour recommencer, écrivez /start.
command-start = Voter sur des propositions
command-language = Changer de langue
command-country = Changer de pays
command-privacy = Ce qui est enregistré, et comment partir
command-help = Comment ça marche
not-understood = Pardon, je n’ai pas compris. Vous pouvez toucher un bouton ou écrire son numéro :
not-text = Je ne lis que le texte et les boutons. Écrivez /help pour voir comment ça marche.
button-old = Ce bouton ne fonctionne plus. Voici où nous en sommes.
proposal-unknown = Cette proposition n’existe pas ou ne vous a pas été montrée. Voici la suivante.
proposal-closed = Le vote sur cette proposition est clos ; rien n’a donc été modifié. Voici la suivante.
proposal-own = C’est votre propre proposition. Ce sont les autres qui votent sur elle.
try-again = Cela n’a pas fonctionné, et rien n’a été enregistré. Veuillez réessayer dans une minute.
too-long = C’est trop long. Écrivez au plus { $limit } caractères, s’il vous plaît.
too-fast = C’était très rapide. Veuillez attendre un instant et réessayer.
group-only-private = Je m’adresse à une personne à la fois. Écrivez-moi en privé, s’il vous plaît.
open-private = M’écrire en privé
web-title = Polyphony – consultation citoyenne
web-description = Lisez des propositions citoyennes et dites si vous êtes d’accord.
web-conversation = Conversation
web-message = Votre message
web-send = Envoyer
web-you = Vous
web-service = Polyphony
web-connecting = Connexion en cours…
web-reconnecting = La connexion est perdue. Nouvelle tentative…
web-connected = En ligne
web-skip-to-message = Aller au champ de message
web-noscript = Ce chat a besoin de JavaScript. Vous pouvez aussi participer dans une application de messagerie.
button-propose = Écrire une proposition
propose-invite = Avez-vous une idée à vous ? Vous pouvez la soumettre aux autres.
propose-prompt =
    <b>Écrivez votre proposition</b>

    Toute proposition commence par « { $opening }… ». Écrivez la suite de la vôtre : une seule idée, avec vos propres mots, en { $shortest } à { $longest } caractères.
propose-edit-prompt = <b>Écrivez la nouvelle version, s’il vous plaît.</b> Voici votre texte jusqu’ici :
propose-closed = Il n’est pas possible d’envoyer de proposition en ce moment. Vous pouvez toujours voter.
propose-too-short =
    { $count ->
        [one] Votre texte ne compte que { $count } caractère. Écrivez-en au moins { $shortest }, s’il vous plaît.
        [many] Votre texte ne compte que { $count } de caractères. Écrivez-en au moins { $shortest }, s’il vous plaît.
       *[other] Votre texte ne compte que { $count } caractères. Écrivez-en au moins { $shortest }, s’il vous plaît.
    }
propose-too-long =
    { $count ->
        [one] Votre texte compte { $count } caractère ; le maximum est de { $longest }. Veuillez le raccourcir.
        [many] Votre texte compte { $count } de caractères ; le maximum est de { $longest }. Veuillez le raccourcir.
       *[other] Votre texte compte { $count } caractères ; le maximum est de { $longest }. Veuillez le raccourcir.
    }
propose-language = <b>En quelle langue votre proposition est-elle écrite ?</b>
other-language = Une autre langue
propose-similar = <b>D’autres ont proposé une idée proche.</b> Vous pouvez voter sur l’une de ces propositions ou envoyer tout de même la vôtre.
propose-vote-on = Voter sur la { $number }
propose-all-the-same = Envoyer tout de même la mienne
propose-repeat = <b>Cette proposition a déjà été faite.</b> Vous pouvez voter sur elle :
propose-own-repeat = Vous avez déjà envoyé cette proposition. Pour savoir ce qu’elle est devenue, écrivez /mine.
propose-facts = Langue : { $language } · Caractères : { $count } sur { $longest }
propose-preview-note = L’équipe de modération la lira avant que les autres la voient. Votre nom n’est pas affiché. Voulez-vous l’envoyer ?
propose-send = Envoyer
propose-edit = Modifier
cancel = Annuler
propose-cancelled = Votre brouillon a été effacé.
propose-limit =
    { $count ->
        [one] Vous avez envoyé { $count } proposition au cours des dernières 24 heures : c’est la limite. Vous pourrez envoyer la prochaine à partir du { $time }. Votre brouillon est conservé.
        [many] Vous avez envoyé { $count } de propositions au cours des dernières 24 heures : c’est la limite. Vous pourrez envoyer la prochaine à partir du { $time }. Votre brouillon est conservé.
       *[other] Vous avez envoyé { $count } propositions au cours des dernières 24 heures : c’est la limite. Vous pourrez envoyer la prochaine à partir du { $time }. Votre brouillon est conservé.
    }
propose-sent =
    <b>Merci. Votre proposition porte le n° { $number }.</b>

    L’équipe de modération la lira d’abord. Nous vous ferons part de sa décision. Pour voir toutes vos propositions, écrivez /mine.
propose-offer = Pardon, je n’ai pas compris. S’il s’agit d’une proposition, nous pouvons continuer.
propose-offer-yes = En faire une proposition
check-refused = <b>Votre proposition ne peut pas être envoyée ainsi.</b> Veuillez la réécrire :
check-flagged = L’équipe de modération sera particulièrement attentive à ceci :
check-link = Veuillez retirer les adresses web et les liens.
check-email = Veuillez retirer les adresses électroniques.
check-phone = Veuillez retirer les numéros de téléphone.
check-handle = Veuillez retirer les noms d’utilisateur (@…).
check-hashtag = Veuillez retirer les mots-dièses (#…).
check-capitals = Veuillez ne pas tout écrire en majuscules.
check-invisible = Le texte contient des caractères invisibles. Veuillez le saisir de nouveau.
check-scripts = Veuillez ne pas mélanger les lettres de plusieurs alphabets dans un même mot.
check-repeated = Veuillez ne pas répéter trop souvent le même caractère.
check-word-refused = Le texte contient un mot qui n’est pas admis ici.
check-word-flagged = Le texte contient un mot qui peut blesser.
check-alphabet = Le texte n’est pas écrit dans l’alphabet de sa langue.
check-repeated-word = Le texte répète trop souvent le même mot.
button-mine = Mes propositions
mine-title = <b>Vos propositions</b>
mine-none = Vous n’avez pas encore envoyé de proposition.
mine-entry = <b>N° { $number }</b> · { $state }
state-waiting = en attente de modération
state-accepted = acceptée
state-refused = non acceptée
state-withdrawn = retirée
state-merged = fusionnée avec une autre
state-hidden = masquée jusqu’à son examen par l’équipe de modération
mine-votes-few =
    { $votes ->
        [one] { $votes } vote pour l’instant
        [many] { $votes } de votes pour l’instant
       *[other] { $votes } votes pour l’instant
    }
mine-withdraw = Retirer la n° { $number }
mine-withdrawn = Votre proposition n° { $number } a été retirée.
mine-withdraw-late = Quelqu’un a déjà voté sur cette proposition ; elle ne peut donc plus être retirée.
older = Plus anciennes
notice-accepted = Votre proposition n° { $number } a été acceptée. Les autres peuvent maintenant voter sur elle.
notice-refused = Votre proposition n° { $number } n’a pas été acceptée. Motif : { $reason }
notice-merged = Votre proposition n° { $number } dit la même chose que la n° { $other }. Le vote se poursuit désormais sur cette dernière.
notice-hidden = Votre proposition n° { $number } a été signalée. Elle est masquée jusqu’à son examen par l’équipe de modération.
notice-restored = L’équipe de modération a examiné votre proposition n° { $number }. Elle est de nouveau visible.
notice-milestone =
    { $votes ->
        [one] Votre proposition n° { $number } a reçu { $votes } vote.
        [many] Votre proposition n° { $number } a reçu { $votes } de votes.
       *[other] Votre proposition n° { $number } a reçu { $votes } votes.
    }
refusal-incomprehensible = Elle n’est pas compréhensible.
refusal-off-topic = Elle ne répond pas à la question de cette consultation.
refusal-partisan = Elle prend position pour ou contre un parti ou une personne.
refusal-unlawful = Elle est contraire à la loi.
refusal-advertising = C’est de la publicité.
refusal-several-ideas = Elle contient plusieurs idées. Veuillez les envoyer une à une.
refusal-wrong-language = Elle n’est pas écrite dans la langue indiquée.
refusal-rude = Elle est insultante.
refusal-out-of-reach = Elle porte sur un sujet que cette consultation ne peut pas changer.
refusal-already-proposed = Elle avait déjà été proposée.
refusal-test = Il semble que ce soit un essai.
refusal-other = Elle ne respecte pas les règles de cette consultation.
button-report = Signaler cette proposition
report-question = <b>Quel problème cette proposition pose-t-elle ?</b>
report-illegal = Elle est illégale
report-offensive = Elle est offensante
report-personal-data = Données personnelles
report-wrong-language = Erreur de langue
report-bad-translation = Mauvaise traduction
report-duplicate = Doublon
report-other = Autre chose
report-sentence = Dites-nous en un seul message ce qui ne va pas, en { $limit } caractères au plus, s’il vous plaît.
report-received = <b>Merci. Votre signalement porte le n° { $number }.</b> L’équipe de modération va l’examiner, et nous vous ferons part du résultat.
report-already = Vous avez déjà signalé cette proposition. Votre signalement porte le n° { $number }.
report-nothing = Il n’y a aucune proposition à signaler en ce moment.
notice-report-removed = Votre signalement n° { $number } : l’équipe de modération a retiré la proposition. Merci.
notice-report-kept = Votre signalement n° { $number } : l’équipe de modération a examiné la proposition. Elle est maintenue.
button-share = Partager
share-proposal = <b>Partagez cette proposition</b> avec ce lien :
share-consultation = <b>Partagez cette consultation</b> avec ce lien :
share-send = Envoyer dans une conversation
share-question = Qu’en pensez-vous ?
share-vote = Donner mon avis
share-open = Ouvrir la consultation
link-elsewhere = Le vote sur cette proposition a lieu dans un autre pays.
web-copied = Le lien a été copié.
button-results = Résultats
results-country = <b>Résultats : { $country }</b>
results-all = <b>Résultats : tous les pays</b>
results-agreed = <b>La plupart sont d’accord</b>
results-divided = <b>Les avis sont partagés</b>
results-rejected = <b>La plupart ne sont pas d’accord</b>
results-line =
    { $votes ->
        [one] D’accord : { $share } (de { $low } à { $high }), { $votes } vote
        [many] D’accord : { $share } (de { $low } à { $high }), { $votes } de votes
       *[other] D’accord : { $share } (de { $low } à { $high }), { $votes } votes
    }
results-none = Il n’y a encore rien à montrer. Vous voyez les résultats d’une proposition une fois que vous avez voté sur elle et qu’elle a reçu au moins { $limit } votes.
results-note = Voici les propositions sur lesquelles vous avez voté. Entre parenthèses : l’intervalle dans lequel se situe la part, avec une certitude de 95 %.
results-published = La consultation est terminée ; en voici les résultats. Entre parenthèses : l’intervalle dans lequel se situe la part, avec une certitude de 95 %.
results-my-country = Mon pays
results-all-countries = Tous les pays
results-picture = En image
picture-alt = Barres montrant les parts de « d’accord », « neutre » et « pas d’accord ».
privacy-retention =
    { $count ->
        [one] Tout ce qui vous concerne est effacé { $count } jour après la fin de la consultation. Vos votes comptent toujours, sans aucun lien avec vous.
        [many] Tout ce qui vous concerne est effacé { $count } de jours après la fin de la consultation. Vos votes comptent toujours, sans aucun lien avec vous.
       *[other] Tout ce qui vous concerne est effacé { $count } jours après la fin de la consultation. Vos votes comptent toujours, sans aucun lien avec vous.
    }
privacy-backups = Les copies de sauvegarde où figurent encore des données effacées sont détruites après un certain temps. Nombre de jours : { $days }
privacy-changed = <b>Les informations sur la confidentialité ont changé.</b> Merci de décider à nouveau si vous souhaitez participer.
privacy-publish = Vous pouvez nous autoriser à publier vos votes en données ouvertes, sous un numéro aléatoire et sans votre identité.
privacy-commands =
    /export – un fichier avec tout ce qui vous concerne
    /forget – effacer tout ce qui vous concerne
allow-contact = M’écrire au sujet des résultats
allow-publish = Mes votes en données ouvertes
allowed = C’est noté. Vous pouvez retirer cette autorisation à tout moment.
not-allowed = C’est noté. L’autorisation est retirée.
button-export = Toutes mes données
export-done = Ce fichier contient tout ce que nous avons enregistré à votre sujet.
export-download = Télécharger le fichier
forget-question =
    <b>Souhaitez-vous partir ?</b>

    Effacés aussitôt : votre identifiant dans cette application, votre langue, votre pays et vos réglages, ce que vous avez vu, vos brouillons et les propositions encore en attente de modération. Vos propositions acceptées restent, sans aucun lien avec vous.

    Que faire de vos votes ?
forget-with-votes = Effacer aussi mes votes
forget-keep-votes = Continuer à compter mes votes
forget-sure-with-votes = <b>Confirmez-vous votre choix ?</b> Tout ce qui vous concerne sera effacé, et vos votes ne compteront plus. C’est irréversible.
forget-sure-keep-votes = <b>Confirmez-vous votre choix ?</b> Tout ce qui vous concerne sera effacé. Vos votes compteront toujours, sans aucun lien avec vous. C’est irréversible.
demographic-intro = <b>Une question sur vous, si vous le voulez bien.</b> Votre réponse est comptée sans aucun lien avec vous.
demographic-age = Quel âge avez-vous ?
demographic-gender = Quelle réponse vous correspond ?
demographic-area = Où vivez-vous ?
gender-woman = Femme
gender-man = Homme
gender-other = Ni l’un ni l’autre
area-city = Dans une ville
area-town = Dans une petite ville
area-village = À la campagne
demographic-skip = Je préfère ne pas répondre
demographic-thanks = Merci de votre réponse.
button-link = Relier une autre application
link-offer = <b>Participez dans plusieurs applications comme une seule personne.</b> Écrivez ceci dans l’autre application d’ici dix minutes :
link-prompt = Si vous avez déjà un code de l’autre application, écrivez-le ici.
link-question =
    <b>Relier cette conversation à l’autre ?</b>

    Les deux ne feront alors qu’une seule personne : quiconque utilise l’autre conversation verra vos votes et pourra les modifier. Ne continuez que si elle est à vous. Si vous avez voté deux fois sur une proposition, c’est le dernier vote qui compte.
link-yes = Oui, les relier
link-no = Non, ne pas les relier
link-done = Les deux conversations ne font désormais qu’une seule personne.
link-wrong = Ce code est inconnu ou a expiré. Vous pouvez en obtenir un nouveau dans l’autre application avec /link.
link-same = Ce code vous a été donné ici. Veuillez l’écrire dans l’autre application.
button-settings = Réglages
settings-title = <b>Réglages</b>
settings-place = Langue : { $language } · Pays : { $country }
settings-notices-note = Nouvelles de vos propositions et de vos signalements :
settings-digest-note = Résultats et nouvelles propositions :
settings-quiet-note = La nuit, de { $from } à { $until }, nous ne vous écrivons pas.
digest-never = Jamais
digest-weekly = Chaque semaine
digest-daily = Chaque jour
settings-notices = Me prévenir aussitôt
settings-quiet = Pas de message la nuit
settings-stop = Arrêter tous les messages
settings-saved = C’est enregistré.
stopped-all = Entendu : nous ne vous écrirons plus, sauf si vous nous écrivez. Vos votes sont conservés. Pour changer cela : /settings. Pour tout effacer : /forget.
command-propose = Écrire une proposition
command-mine = Mes propositions
command-results = Ce sur quoi les gens sont d’accord
command-settings = Langue, pays, messages
command-export = Un fichier avec toutes mes données
command-forget = Effacer toutes mes données
command-link = Participer dans plusieurs applications
rules-title =
    <b>Les règles de cette consultation</b>

    Une personne, et non un programme, lit chaque proposition avant que les autres la voient. Une proposition n’est pas acceptée si elle relève de l’un de ces cas :
rules-note =
    { $limit ->
        [one] Tout le monde peut signaler une proposition. Dès que { $limit } personne l’a fait, elle est masquée automatiquement jusqu’à son examen par l’équipe de modération. Chaque décision et son motif sont communiqués à qui l’a écrite.
        [many] Tout le monde peut signaler une proposition. Dès que { $limit } de personnes l’ont fait, elle est masquée automatiquement jusqu’à son examen par l’équipe de modération. Chaque décision et son motif sont communiqués à qui l’a écrite.
       *[other] Tout le monde peut signaler une proposition. Dès que { $limit } personnes l’ont fait, elle est masquée automatiquement jusqu’à son examen par l’équipe de modération. Chaque décision et son motif sont communiqués à qui l’a écrite.
    }
statement-rule = C’est la règle n° { $number } de nos /rules.
statement-person = Cette décision a été prise par une personne, et non par un programme.
statement-automated = Cela s’est fait automatiquement. Une personne va l’examiner.
queue-facts = N° { $number } · { $language } · { $country } · en attente depuis : { $time }
queue-new = Motif : une nouvelle proposition.
queue-flagged = Motif : une nouvelle proposition, repérée automatiquement :
queue-reported =
    { $count ->
        [one] Motif : { $count } signalement.
        [many] Motif : { $count } de signalements.
       *[other] Motif : { $count } signalements.
    }
queue-author = Autres propositions de la même personne – acceptées : { $accepted }, non acceptées : { $refused }, en attente : { $waiting }
queue-empty = <b>Rien ne vous attend.</b> Merci !
queue-why = <b>Quelle règle ne respecte-t-elle pas ?</b>
queue-accept = Accepter
queue-keep = Elle reste
queue-refuse = Refuser
queue-later = Laisser à d’autres
queue-undo = Revenir sur ma décision
queue-accepted = Le n° { $number } est accepté. La personne en sera informée dans une minute.
queue-refused = Le n° { $number } est refusé. La personne en sera informée dans une minute.
queue-undone = C’est annulé. Personne n’en a été informé.
queue-undo-late = Il est trop tard pour annuler.
queue-not-yours = Rien n’a été enregistré : vos trois minutes sont écoulées, ou quelqu’un d’autre s’en occupe.
command-rules = Les règles des propositions
role-moderator = modération
role-lead = responsable de la modération
role-organiser = organisation
role-operator = exploitation
command-queue = Ce qui attend la modération
command-history = Ce qui a été décidé sur une proposition
command-team = Qui modère
command-summary = La modération en chiffres
command-log = Télécharger le journal
team-title = <b>L’équipe</b>
team-entry = N° { $number } · { $role } · { $languages } · depuis le { $date }
team-invited = N° { $number } · { $role } · { $languages } · invitation valable jusqu’au { $date }
team-all-languages = toutes les langues
team-remove = Retirer n° { $number }
team-invite = Inviter quelqu’un
team-removed = Le n° { $number } n’a plus de rôle à partir de maintenant.
team-refused = Votre rôle ne le permet pas.
invite-role = <b>Pour quel rôle invitez-vous quelqu’un ?</b>
invite-languages = <b>Quelles langues cette personne lit-elle ?</b> N’en choisissez aucune pour toutes.
invite-consultations = <b>Pour quelles consultations ?</b> N’en choisissez aucune pour toutes.
invite-next = Suivant
invite-link = <b>Voici une invitation pour une seule personne.</b> Rôle : { $role }. Langues : { $languages }. Elle fonctionne une fois, jusqu’au { $time }. N’envoyez le lien qu’à cette personne :
invitation =
    <b>Vous êtes invité(e) à aider à la modération.</b> Votre rôle : { $role }. Langues : { $languages }.

    Les autres membres de l’équipe voient un numéro, pas votre nom. Nous conservons, chiffré, le moyen de vous joindre, aussi longtemps que vous nous aidez.
invitation-accept = Accepter l’invitation
invitation-joined = <b>Bienvenue dans l’équipe !</b> Votre numéro y est le { $number }. Pour voir ce qui vous attend : /queue
invitation-used = Cette invitation a déjà été utilisée. Veuillez en demander une autre.
invitation-expired = Cette invitation a expiré. Veuillez en demander une autre.
notice-team-removed = Vous n’avez plus de rôle dans la modération. Merci de votre aide !
button-moderation = Modération
queue-more = Plus …
queue-correct = Corriger l’orthographe
queue-duplicate = C’est un doublon
queue-theme = Thème
queue-postpone = Reporter
queue-pass-on = Transmettre à un responsable
queue-all-of-author = Tout de la même personne
queue-suspend = Suspendre la personne
queue-lift = Lever la suspension
queue-filter = Ne montrer que …
queue-stands = C’est maintenu
queue-accept-all = Tout accepter
queue-refuse-all = Tout refuser
queue-one-by-one = Une par une
queue-more-title = <b>Que faut-il en faire ?</b>
queue-correct-ask = <b>Veuillez écrire toute la proposition avec l’orthographe corrigée.</b> Elle est alors acceptée, et la personne qui l’a écrite voit les deux versions.
queue-correct-different = C’est un autre texte, pas une correction. Rien n’a été changé.
queue-correct-frozen = Quelqu’un a déjà voté : le texte reste tel quel.
queue-which = <b>Quelle proposition dit la même chose ?</b> Choisissez-en une ou écrivez son numéro.
queue-which-none = Aucune proposition acceptée de cette consultation ne porte ce numéro.
queue-merged = Le n° { $number } est un doublon du n° { $other }. L’auteur en sera informé dans une minute.
queue-sentence = <b>Veuillez dire pourquoi, en { $limit } caractères au plus.</b> L’auteur le lira.
queue-theme-ask = <b>À quel thème appartient-elle ?</b>
queue-theme-set = Thème : { $theme }
queue-language-ask = <b>Dans quelle langue est-elle écrite ?</b>
queue-postpone-ask = <b>Combien de temps doit-elle attendre ?</b>
queue-postponed = Le n° { $number } attend jusqu’au { $time }.
queue-passed-on = Le n° { $number } attend maintenant un responsable de la modération.
queue-author-list = <b>Ce qui attend de cette personne :</b>
queue-decided-all =
    { $count ->
        [one] { $count } proposition a été traitée. L’auteur en sera informé dans une minute.
        [many] { $count } propositions ont été traitées. L’auteur en sera informé dans une minute.
       *[other] { $count } propositions ont été traitées. L’auteur en sera informé dans une minute.
    }
queue-bulk = Acceptées : { $numbers }
queue-bulk-not = Non acceptées : { $numbers }. Elles sont déjà traitées, sont entre d’autres mains, ne relèvent pas de vous ou n’existent pas.
queue-bulk-how = Veuillez écrire les numéros à la suite, par exemple : /accept 12 15 18
queue-first-opinion = Votre avis sur le n° { $number } est enregistré. Une deuxième personne l’examine maintenant.
queue-disagreed = Vous n’êtes pas du même avis sur le n° { $number } : un responsable de la modération décide.
queue-similar = Semblables et acceptées :
queue-similar-refused = Semblables et non acceptées :
queue-appealed = Pourquoi elle est ici : quelqu’un conteste la décision.
queue-suspended-author = Pourquoi elle est ici : son auteur conteste une suspension qui dure jusqu’au { $time }.
queue-again = Pourquoi elle est ici : elle est de nouveau examinée.
queue-for-lead = Elle a été transmise à un responsable de la modération.
queue-disagreement = Deux personnes ne sont pas du même avis.
queue-state = Jusqu’ici : { $state }
queue-says = Dans ses mots : « { $text } »
queue-filter-title = <b>Que faut-il montrer ?</b>
queue-filter-all = Tout
queue-filtered = Seul ceci est montré : { $what }
why-new = Nouvelles
why-flagged = Marquées
why-reported = Signalées
why-appealed = Contestations
why-suspension = Suspensions
why-again = Réexamens
theme-democracy = Démocratie
theme-economy = Économie
theme-work = Travail
theme-environment = Environnement
theme-energy = Énergie
theme-transport = Transports
theme-health = Santé
theme-education = Éducation
theme-youth = Jeunesse
theme-migration = Migration
theme-security = Sécurité
theme-digital = Numérique
theme-agriculture = Agriculture
theme-culture = Culture
theme-social = Questions sociales
theme-housing = Logement
suspend-why = <b>Quelle règle l’auteur a-t-il enfreinte ?</b>
suspend-how-long = <b>Pendant combien de temps ne pourra-t-il pas proposer ?</b>
suspend-done = L’auteur pourra de nouveau proposer à partir du { $time }.
suspend-lifted = L’auteur peut de nouveau proposer.
notice-suspended = Vous ne pouvez pas envoyer de propositions jusqu’au { $time }. La raison, tirée de votre proposition n° { $number } : { $reason } Vous pouvez continuer à voter.
notice-suspension-lifted = Vous pouvez de nouveau envoyer des propositions.
propose-suspended = Vous ne pouvez pas envoyer de propositions jusqu’au { $time }. Si vous n’êtes pas d’accord : /appeal
statement-appeal = Si vous n’êtes pas d’accord, vous pouvez contester la décision sous { $days } jours : /appeal { $number }. Une autre personne décidera alors.
statement-appeal-suspension = Si vous n’êtes pas d’accord, vous pouvez contester la décision : /appeal. Une autre personne décidera alors.
statement-which = Il s’agit de la proposition n° { $other }.
statement-note = La modération écrit : « { $text } »
appeal-button = Contester
appeal-without = Sans explication
appeal-ask = <b>Pourquoi n’êtes-vous pas d’accord ?</b> Veuillez l’écrire en { $limit } caractères au plus.
appeal-received = <b>Merci.</b> Une autre personne va l’examiner, et nous vous ferons connaître le résultat.
appeal-already = Vous avez déjà contesté cette décision.
appeal-late = C’est trop tard : on peut contester une décision sous { $days } jours.
appeal-nothing = Il n’y a pas ici de décision que vous pourriez contester.
appeal-how = Veuillez écrire le numéro de la proposition à la suite, par exemple : /appeal 123
notice-appeal-granted = Nous avons réexaminé votre contestation au sujet de la proposition n° { $number }. La décision a été modifiée.
notice-appeal-rejected = Nous avons réexaminé votre contestation au sujet de la proposition n° { $number }. La décision est maintenue.
notice-corrected = Votre proposition n° { $number } a été acceptée avec l’orthographe corrigée. Vous aviez écrit : « { $before } » Elle dit maintenant :
notice-nudge =
    { $count ->
        [one] { $count } proposition attend depuis plus longtemps que promis.
        [many] { $count } propositions attendent depuis plus longtemps que promis.
       *[other] { $count } propositions attendent depuis plus longtemps que promis.
    }
summary-title = <b>La modération du { $since } au { $until }</b>
summary-received = Propositions : { $proposals }. Signalements : { $reports }. Contestations : { $objections }.
summary-decided = Décisions : { $decided }. Modifiées ensuite : { $reversed }. En attente : { $waiting }.
summary-wait = Temps d’attente : la moitié en { $median } au plus, neuf sur dix en { $tenth } au plus.
summary-reasons = Non acceptées, par règle :
summary-kappa = Accord entre deux personnes (kappa de Cohen, 1 est le mieux) :
history-how = Veuillez écrire le numéro d’une proposition à la suite, par exemple : /history 123
history-none = Il n’y a pas ici de proposition n° { $number }.
history-person = n° { $number } de l’équipe
history-automatic = automatiquement
history-author = l’auteur
history-report = { $time } : quelqu’un l’a signalée
history-complaint = { $time } : quelqu’un a contesté la décision
history-undone = { $time } : annulé ({ $who })
history-again = Décider de nouveau
log-ask = <b>Toutes les décisions, tous les signalements et toutes les contestations</b> du { $since } au { $until }, sans l’identité de personne. Sous quelle forme ?
log-how = Veuillez indiquer deux jours, par exemple : /log 2026-11-01 2026-11-30
log-long = C’est plus que ce qui peut être envoyé ici. Veuillez indiquer une période plus courte.
queue-second-opinion = Deuxième avis
command-consultations = Choisir une consultation
command-round = Ouvrir et fermer les tours
command-stock = Propositions et votes par pays
consultations-title = <b>Quelle consultation voulez-vous voir ?</b>
consultation-organiser = Organisée par { $organiser }. Questions et plaintes : { $contact }
consultation-ethics = Questions d’éthique : { $contact }
consultation-partners = Partenaires :
consultation-join = Participer
round-title = <b>Tours de { $consultation }</b> (heures de { $zone })
round-kind-single = Tour unique
round-kind-national = Tour national
round-kind-european = Tour européen
labelled = { $name } : { $value }
round-state-draft = pas encore ouvert
round-state-open = ouvert
round-state-closing = ouvert, sans nouvelles propositions
round-state-closed = fermé
round-state-published = fermé, résultats publiés
round-opens = Ouverture : { $time }
round-closing = Plus de nouvelles propositions à partir du : { $time }
round-closes = Fermeture : { $time }
round-publishes = Résultats publiés : { $time }
round-to-open = Ouvrir maintenant
round-to-closing = Arrêter les propositions
round-to-closed = Fermer maintenant
round-to-published = Publier les résultats
round-back = Revenir d’une étape
round-confirm = Oui, faites-le
round-preview-open = Désormais, on peut voter. Il y a des propositions dans { $count } des 24 langues.
round-preview-missing = Il n’y a encore rien à voter en : { $languages }
round-preview-closing = Désormais, personne ne peut plus proposer ; le vote continue.
round-preview-closed = Désormais, personne ne peut plus voter.
round-preview-published = Désormais, tout le monde voit les résultats.
round-preview-back = L’état sera alors de nouveau : { $state }
round-done = C’est fait. L’état est maintenant : { $state }
round-not-now = C’est impossible : quelqu’un a modifié le tour entre-temps, ou des votes ont eu lieu depuis.
propose-off-done = Désormais, personne ne peut proposer dans ces pays : { $countries }
propose-on-done = On peut de nouveau proposer dans ces pays : { $countries }
propose-off-how = Veuillez l’écrire ainsi : /propose off FR BE
propose-country-language = Dans votre pays, les propositions s’écrivent en : { $languages }
stock-title = <b>Propositions et votes</b>
stock-line = { $country }, { $language } : { $accepted } acceptées, { $waiting } en attente, { $votes } votes
stock-exposure = assez de votes : { $reached } sur { $accepted }
stock-forecast = toutes vers le { $date }
stock-none = Il n’y a encore rien.
stock-untranslated = Finalistes sans traduction : { $languages }
card-original = Dans la langue d’origine : { $language }
command-finalists = Les meilleures de chaque pays
finalists-choose = <b>Les finalistes de quel pays ?</b>
finalists-title = <b>Finalistes : { $country }</b>
finalists-near = De peu derrière, peut-être par hasard :
finalists-tied = À égalité à la dernière place : { $numbers }
finalists-alike = Le n° { $number } et le n° { $other } disent presque la même chose.
finalists-replaced = Le n° { $number } prend la place d’une autre : { $reason }
finalists-replace-how = Pour en remplacer une, écrivez le pays, son numéro, le numéro de l’autre et une raison publique, par exemple : /finalists FR 12 34 …
finalists-confirm = Vers le tour européen
finalists-confirmed = Finalistes désormais au tour européen : { $number }
finalists-not-closed = Il faut d’abord fermer le tour national.
finalists-no-european = Il n’y a pas de tour européen pour elles.
card-machine = Traduction automatique · langue d’origine : { $language }
card-translated = Traduction · langue d’origine : { $language }
button-original = Version originale
button-translation = Traduction
button-doubt = Traduction fausse
doubt-thanks = Merci. L’équipe de modération va examiner la traduction.
doubt-already = Vous nous l’avez déjà dit, ou la traduction a changé depuis.
command-translate = Traduire des propositions
translate-title = <b>N° { $number } : { $source } → { $language }</b>
translate-there = Jusqu’ici : « { $text } »
translate-doubts = Personnes qui la disent fausse : { $count }
translate-better = Est-elle juste ? Sinon, écrivez une meilleure traduction de toute la phrase.
translate-write = Veuillez écrire la traduction de toute la phrase, en { $limit } caractères au plus.
translate-length = Nombre de caractères : { $count }. Il en faut de { $shortest } à { $longest }.
translate-empty = <b>Aucune traduction ne vous attend.</b> Merci !
translate-right = Elle est juste
translate-wrong = La retirer
translate-noted = C’est noté. Merci.
translate-removed = C’est retiré. On lira l’original jusqu’à ce qu’il y en ait une meilleure.
command-translations = Traductions des finalistes
translations-title = <b>Traductions des finalistes</b>
translations-none = Il n’y a pas de tour européen dont les finalistes pourraient être traduites.
translations-progress = Faites : { $done } sur { $wanted } (par la machine : { $machine }, par des personnes : { $reviewed })
translations-left = En attente de la machine : { $waiting }. Déjà demandées : { $asked }. En attente d’une personne : { $people }. À examiner : { $review }.
translations-missing = Manquantes : { $languages }
translations-no-engine = Aucun moteur de traduction n’est installé ; ce sont donc des personnes qui traduisent : /translate
translations-fault-quota = Le quota du moteur de traduction est épuisé. Cela reprendra tout seul dans une heure.
translations-fault-busy = Le moteur de traduction demande une pause. Cela reprendra tout seul.
translations-fault-settings = Le moteur de traduction refuse nos demandes. L’équipe d’exploitation doit en vérifier les réglages.
translations-fault-unreachable = Le moteur de traduction ne répond pas. Nouvel essai toutes les minutes.
translations-fault-other = Certaines traductions n’étaient pas utilisables. Elles sont de nouveau demandées.
translations-begun = Mises en attente de traduction : { $count }
translations-begin = Traduire le reste
translations-refresh = Actualiser
translations-file = En fichier
translations-compare = Comparer les votes
translations-queue = Traduire ici
translations-file-note = Remplissez la colonne « translation » et remettez le fichier à l’équipe d’exploitation : polyphony translations import
compare-title = <b>Traductions dont les lecteurs votent autrement</b>
compare-line = N° { $number }, { $language } : { $share } d’accord, les autres : { $others }
compare-none = Aucune : les lecteurs de chaque traduction votent comme les autres.
notice-translated = La machine a fini de traduire les finalistes. Faites : { $done } sur { $wanted }. En attente d’une personne : { $people }. /translations
round-preview-untranslated = Traductions encore manquantes : { $count }. Sans traduction, on lit l’original.
queue-translations = Traductions : { $count }
command-agenda = Ce qu’a donné la consultation
command-positions = Positions des organisations
command-measure = Annoncer ce qui se fait
button-agenda = Agenda
agenda-none = Il n’y a pas encore d’agenda. Il sera là dès la publication des résultats.
agenda-later = Les meilleures propositions de chaque pays passent au tour européen. L’agenda sera là dès la publication de ses résultats.
agenda-which = <b>De quelle consultation voulez-vous voir l’agenda ?</b>
agenda-title = <b>Agenda : { $question }</b>
agenda-note = Voici les propositions les plus soutenues. Entre parenthèses : l’intervalle dans lequel se situe la part, avec une certitude de 95 %.
agenda-balanced = Tous les pays ont le même poids, quel que soit leur nombre d’habitants.
agenda-balanced-groups = Tous les groupes ont le même poids, quel que soit le nombre de leurs membres.
agenda-behind = À la suite, hors de l’agenda :
agenda-few = Trop peu de votes pour dire quoi que ce soit.
agenda-place = Rang { $place } sur { $count }
agenda-cell = { $country } : { $share } d’accord, votes : { $votes }
agenda-lowest = Soutien le plus faible : { $country } ({ $share })
agenda-majorities = Majorité favorable : { $number } sur { $count }.
agenda-hidden = Là où très peu de personnes ont voté, rien n’est montré, pour que nul ne puisse savoir qui pense quoi.
agenda-evened = Ce qui n’est pas montré ne compte dans les parts que comme une moyenne. Les rangs tiennent compte de tous les votes.
agenda-page = Tous les résultats sur une page
agenda-voices = <b>Ce qu’en disent des organisations</b>
agenda-measures = <b>Ce qui se fait</b>
agenda-said = { $name } : « { $text } »
agenda-measure = <i>{ $state }, { $date }</i> : « { $text } »
stance-support = Pour
stance-conditional = Pour, sous condition
stance-oppose = Contre
progress-planned = Prévu
progress-under-way = En cours
progress-done = Fait
progress-dropped = Abandonné
agenda-follow = Suivre
agenda-unfollow = Ne plus suivre
agenda-followed = Nous vous préviendrons quand quelque chose se fera à ce sujet.
agenda-unfollowed = Vous n’aurez plus de nouvelles de cette proposition, sauf si vous l’avez écrite ou avez voté sur elle.
agenda-open = Voir la proposition
notice-agenda = <b>Les résultats sont publiés.</b> Une proposition que vous avez écrite ou que vous suivez est à l’agenda, au rang { $place } :
notice-measure = <b>Il y a du nouveau</b> au sujet d’une proposition que vous avez écrite, que vous suivez ou sur laquelle vous avez voté :
position-invitation =
    <b>Vous êtes invité(e) à parler au nom de cette organisation : { $name }.</b> Il s’agit de dire ce qu’elle pense de ce que les citoyennes et les citoyens ont mis à l’agenda.

    Ce que vous dites en son nom est public. Qui vous êtes ne l’est pas : nous conservons, chiffré, le moyen de vous joindre, aussi longtemps que vous parlez en son nom.
position-speaks = <b>Vous parlez au nom de cette organisation : { $name }.</b> Pour revenir ici : /position
position-which = <b>Au nom de quelle organisation ?</b>
position-none = Vous ne parlez au nom d’aucune organisation.
position-not-yet = L’agenda n’est pas encore publié.
position-nothing = Pas encore de position
position-ask = Que dit-elle de cette proposition ?
position-condition = <b>À quelle condition ?</b> Veuillez l’écrire en { $limit } caractères au plus ; la position ne compte qu’ensuite.
position-sentence = C’est noté. Si vous le souhaitez, écrivez une phrase de { $limit } caractères au plus, qui figurera à côté.
position-long = Veuillez l’écrire de nouveau, en { $limit } caractères au plus.
position-kept = C’est noté. Vous pouvez changer ou retirer cette position à tout moment.
position-take-back = Retirer la position
position-taken-back = L’organisation ne se prononce plus sur cette proposition.
organisations-title = <b>Organisations dont la position est demandée ({ $consultation })</b>
organisations-none = Aucune n’a encore été invitée.
organisations-speaks = { $name } : a accepté l’invitation, positions : { $number }
organisations-invited = { $name } : invitation valable jusqu’au { $date }
organisations-silent = { $name } : personne ne parle en son nom. Une nouvelle invitation sous le même nom donne un nouveau lien.
organisations-invite = Inviter une organisation
organisations-remove = Retirer { $name }
organisations-remove-yes = Oui, la retirer
organisations-ask = <b>Comment s’appelle l’organisation ?</b> De { $shortest } à { $longest } caractères
organisations-ask-again = Veuillez n’écrire que son nom, en { $shortest } à { $longest } caractères.
organisations-already = { $name } : quelqu’un parle déjà en son nom. Pour que ce soit une autre personne, retirez l’organisation et invitez-la de nouveau.
organisations-link = <b>Voici une invitation pour une seule personne, qui parlera ensuite au nom de cette organisation : { $name }.</b> Elle fonctionne une fois, jusqu’au { $date }. N’envoyez le lien qu’à cette personne :
organisations-remove-sure = <b>Retirer { $name } ?</b> Plus personne ne parlera en son nom, et ce qu’elle a dit ne sera plus montré.
organisations-removed = { $name } : sa position n’est plus demandée.
organisations-gone = Cette organisation n’est plus ici.
measure-how = Veuillez écrire le numéro de la proposition, où on en est, le jour et une phrase, par exemple : /measure 123 done 2026-12-01 …
measure-states = Où on en est : <code>planned</code> (prévu), <code>under-way</code> (en cours), <code>done</code> (fait), <code>dropped</code> (abandonné)
measure-day = Veuillez écrire le jour sous la forme année, mois, jour, par exemple 2026-12-01.
measure-length = Veuillez écrire de { $shortest } à { $longest } caractères.
measure-not-on = La proposition n° { $number } n’est sur aucun de vos agendas.
measure-preview = Nombre de personnes qui en seront prévenues parce qu’elles ont écrit la proposition, la suivent ou ont voté sur elle : { $count }
measure-post = Publier
measure-posted = C’est publié. Ces personnes seront prévenues.
measure-not-now = C’est déjà publié, ou ce n’est plus possible.
command-consultation = Voir et modifier la consultation
consultation-open = Ouverte à tout le monde
consultation-members = Réservée aux membres, chacun avec un code
consultation-zone = <b>Tours</b> (heures de { $zone }) :
consultation-places = <b>Où elle a lieu</b> ({ $number }) :
consultation-limits =
    Âge minimal : { $age }
    Propositions par personne et par jour : { $proposals }
    Signalements qui masquent une proposition : { $reports }
    Jours après lesquels tout ce qui concerne une personne est effacé : { $days }
    Nouvelles pour qui en veut : { $digest }
consultation-operators = selon le réglage de l’exploitation
consultation-texts =
    <b>Textes, en combien des 24 langues</b>
    Question : { $question }
    Début des propositions : { $opening }
    Informations propres sur la confidentialité : { $privacy } (version { $version })
    Texte juridique : { $legal }
consultation-themes = Thèmes : { $themes }
consultation-how =
    Pour modifier quelque chose, écrivez après la commande le nom utilisé dans le fichier et la nouvelle valeur ; pour le retirer, un tiret :
    <code>/consultation organiser …</code>
    <code>/consultation rounds.1.closes 2026-06-01 18:00</code>
    <code>/consultation legal -</code>
consultation-file = M’envoyer le fichier
consultation-file-note = La consultation sous forme de fichier. Au-dessus de chaque ligne figure ce qui y est permis.
consultation-both =
    Jusqu’ici : { $before }

    Désormais : { $after }
consultation-nothing = rien
consultation-round-then =
    Les heures sont celles de { $zone }.
    L’état de ce tour sera alors : { $state }
consultation-again = Avant son prochain vote, chaque personne qui participe devra de nouveau dire si elle est d’accord.
consultation-faults = <b>C’est impossible.</b> Rien n’a été modifié :
consultation-same = C’est déjà le cas. Rien n’a été modifié.
consultation-done = <b>C’est modifié.</b>
consultation-not-now = Rien n’a été modifié : c’est déjà fait, ou quelqu’un a modifié quelque chose entre-temps.
consultation-meanwhile = <b>Quelqu’un a fait une modification entre-temps.</b> Rien n’en a été perdu. La vôtre doit-elle la remplacer ?
frozen-slug = Le nom court reste tel quel : des liens y mènent.
frozen-kind = Des votes ont déjà eu lieu : on ne peut plus ouvrir la consultation à tout le monde ni la réserver aux membres.
frozen-round-kind = Des votes ont déjà eu lieu dans ce tour : il ne peut plus changer de type.
frozen-round = Un tour ne peut pas être retiré. Sans dates, il ne s’ouvre pas.
frozen-country = Des votes ont déjà eu lieu, ou il y a des propositions de ce pays : il ne peut pas être retiré.
frozen-age = Des votes ont déjà eu lieu : l’âge minimal ne peut plus qu’augmenter.
frozen-opening = Des propositions commencent déjà par ces mots : ils restent tels quels.
frozen-version = La version des informations sur la confidentialité ne peut qu’augmenter.
frozen-voted = Des votes ont eu lieu depuis : le tour ne peut pas revenir en arrière.
frozen-published = Les résultats sont publiés. Pour revenir là-dessus : /round
button-rounds = Tours
notice-round =
    <b>À la date prévue : { $consultation }</b>

    { $round } : { $state }
member-welcome =
    <b>{ $question }</b>

    Bienvenue sur Polyphony, où { $organiser } consulte ses membres. Vous lisez des propositions d’autres membres, une à la fois, et vous dites si vous êtes d’accord.

    Ce service est automatisé : c’est un programme qui vous répond. Votre langue, votre groupe et vos votes ne sont enregistrés qu’avec votre accord. Comment partir et ce que nous savons de vous : /privacy

    <b>Quelle langue souhaitez-vous ?</b>
member-consent =
    <b>Votre consentement</b>

    Voter sur des propositions publiques, c’est exprimer une opinion politique. C’est pourquoi nous vous posons la question avant d’enregistrer quoi que ce soit.

    Avec votre accord, { $organiser } enregistre vos votes, votre langue et votre groupe pour cette consultation. Votre groupe : { $group }

    Votre code ne sert qu’une fois. Avec votre consentement, il est marqué comme utilisé, et rien n’indique quel code était le vôtre. Votre identifiant dans cette application est chiffré et conservé à part de vos votes. Seuls des totaux sont publiés, jamais le vote d’une personne.

    Il faut avoir au moins { $age } ans. Vous pouvez retirer votre consentement à tout moment, aussi simplement que vous le donnez, avec /privacy. Questions : { $contact }
member-code-prompt = <b>Cette consultation est réservée aux membres.</b> Veuillez écrire le code que vous avez reçu ; les majuscules et les tirets ne comptent pas.
member-code-wrong = Nous ne connaissons pas ce code. Veuillez le comparer, lettre par lettre, avec celui que vous avez reçu.
member-code-used = Ce code a déjà été utilisé. Si c’était par vous, dans une autre application, reliez-y les deux applications avec /link.
member-code-closed = La consultation de ce code n’est pas ouverte en ce moment.
button-code = J’ai un code
member-author = – proposition d’un autre membre
member-country = Votre groupe vient de votre code et ne peut pas être changé. Votre groupe : { $group }
member-settings = Langue : { $language } · Groupe : { $group }
member-privacy = Dans cette consultation, votre groupe tient lieu de pays. Votre groupe : { $group }. Votre code est marqué comme utilisé, et rien n’indique lequel était le vôtre.
member-forget = Vous ne pourrez plus participer avec votre code : il reste utilisé, pour que personne ne vote deux fois.
member-results-all = <b>Résultats : tous les groupes</b>
member-results-mine = Mon groupe
member-results-everyone = Tous les groupes
participation-button = Participation
countries-button = Par pays, en image
groups-button = Par groupe, en image
participation-country = <b>Participation : { $country }</b>
participation-all = <b>Participation : tous les pays</b>
participation-groups = <b>Participation : tous les groupes</b>
participation-people = Personnes ayant participé
participation-votes = Votes par jour
participation-until = { $date } – personnes : { $people }, votes : { $votes }, propositions : { $proposals }
participation-alt = Une courbe du nombre de personnes ayant participé jusqu’à chaque jour, et les votes de chaque jour.
participation-most = Plus grand nombre de votes en un jour : { $votes }
countries-title = Part de « d’accord », par pays
groups-title = Part de « d’accord », par groupe
countries-votes = Votes
countries-note = Points : la part de « d’accord ». Traits : l’intervalle dans lequel elle se situe, avec une certitude de 95 %.
countries-rest = Groupes du milieu, non montrés ici : { $number }
web-choose-picture = Choisir une image
web-picture-sent = [Image]
web-picture-sending = Envoi de l’image en cours…
picture-too-large = Cette image est trop lourde. Veuillez en envoyer une de { $limit } Mo au plus.
picture-broken = Cette image ne peut pas être ouverte : le fichier est endommagé ou incomplet. Veuillez en envoyer une autre.
picture-format = Ce n’est pas une image utilisable. Veuillez envoyer un fichier JPEG, PNG ou WebP.
picture-large = Cette image a trop de pixels : la largeur et la hauteur additionnées ne doivent pas dépasser 10 000. Veuillez en envoyer une plus petite.
picture-shape = Cette image est trop longue et étroite : un côté peut être au plus 20 fois plus long que l’autre. Veuillez en envoyer une autre.
digest-title = <b>Nouvelles : { $question }</b>
digest-published = Les résultats sont publiés.
digest-new = Nouvelles propositions sur lesquelles voter : { $number }
digest-people = Personnes ayant participé : { $people }
digest-people-here = Personnes ayant participé – { $country } : { $here }, tous les pays : { $all }
digest-agreed = <b>La plupart sont d’accord : { $country }</b>
digest-everywhere = <b>La plupart sont d’accord : tous les pays</b>
digest-divided = <b>Les avis sont partagés : { $country }</b>
digest-own = <b>Vos propositions</b>
digest-own-entry = N° { $number } : { $proposal }
digest-line = { $share } d’accord · votes : { $votes }
digest-few = votes : { $votes }
digest-machine = traduction automatique
digest-note = Voici des propositions sur lesquelles vous avez voté.
digest-vote = Continuer à voter
digest-stop = Arrêter les nouvelles
privacy-messages = Vous pouvez nous autoriser à vous écrire : résultats, nouvelles propositions et messages des organisateurs.
broadcast-footer = <i>Envoyé par { $organiser }. Pour arrêter ces messages : /stop</i>
broadcast-stop = Arrêter ces messages
broadcast-stopped = Entendu : vous ne recevrez plus ni messages d’organisateurs ni résultats. Les nouvelles de vos propres propositions continuent. Pour changer cela : /settings
command-broadcast = Écrire à un grand nombre de personnes
broadcast-title = <b>Messages aux personnes qui participent : { $consultation }</b>
broadcast-none = Aucun message n’a encore été envoyé.
broadcast-line = N° { $number } : { $state } · { $sent } sur { $expected }
broadcast-state-waiting = en attente de l’heure prévue
broadcast-state-running = envoi en cours
broadcast-state-paused = en pause
broadcast-state-done = envoyé
broadcast-state-cancelled = arrêté avant la fin
broadcast-new = Nouveau message
broadcast-go-on = Continuer à écrire
broadcast-watch = Message n° { $number }
broadcast-gone = Ce message n’existe plus, ou il a été envoyé.
broadcast-draft-title =
    <b>Un message aux personnes qui participent : { $consultation }</b>

    Rien n’est envoyé avant que vous ayez vu combien de personnes le recevront et que vous l’ayez confirmé.
broadcast-texts-in = Texte : { $languages }
broadcast-texts-none = Texte : pas encore
broadcast-texts-machine = Écrit par une machine ; veuillez le relire : { $languages }
broadcast-texts-waiting = Une machine écrit encore : { $languages }
broadcast-texts-missing = Sans texte ; les personnes qui lisent ces langues ne recevront pas le message : { $languages }
broadcast-picture-there = Image : oui
broadcast-picture-bare = La description de l’image n’est pas encore écrite : { $languages }
broadcast-where = Où : { $places }
broadcast-reads = Langues : { $languages }
broadcast-who = Destinataires : { $who }
broadcast-everywhere = partout
broadcast-every-language = toutes
broadcast-who-all = Tout le monde
broadcast-who-voted = Personnes ayant voté
broadcast-who-not-voted = Personnes n’ayant pas encore voté
broadcast-who-proposed = Personnes ayant fait une proposition
broadcast-who-silent = Personnes absentes depuis 14 jours
broadcast-leads = Bouton : { $button }
broadcast-begins = Début : { $time }
broadcast-ends = Fin de l’envoi : { $time }
broadcast-at-once = Tout de suite
broadcast-no-end = Sans limite
broadcast-no-button = Sans bouton
broadcast-zone = Heures de : { $zone }
broadcast-texts = Texte
broadcast-picture = Image
broadcast-button = Bouton
broadcast-audience = Destinataires
broadcast-when = Début
broadcast-until = Fin
broadcast-preview = Aperçu
broadcast-send = Envoyer…
broadcast-delete = Supprimer
broadcast-delete-yes = Oui, le supprimer
broadcast-delete-sure = Supprimer ce message ?
broadcast-deleted = Le message est supprimé. Rien n’a été envoyé.
broadcast-texts-choose = <b>Dans quelle langue souhaitez-vous écrire ?</b>
broadcast-translate = Une machine écrit le reste
broadcast-translate-later = Le moteur de traduction utilisé ici répond trop tard pour les messages ; veuillez écrire vous-même les autres langues.
broadcast-translating = Une machine écrit maintenant ; nous vous préviendrons quand ce sera fait : { $languages }
broadcast-translated = Textes écrits par une machine : { $number }. Veuillez les relire.
broadcast-untranslated = Veuillez écrire vous-même : { $languages }
broadcast-text-there = Voici le texte : { $language }
broadcast-text-out = Le retirer
broadcast-text-ask =
    Veuillez écrire le texte. Langue : { $language }

    Au plus { $longest } caractères. Balises permises : { $tags }
broadcast-text-kept = Le texte est enregistré. Langue : { $language }
broadcast-text-empty = Il n’y a rien à y lire.
broadcast-text-long = C’est trop long. Nombre de caractères : { $length }. Maximum : { $longest }.
broadcast-fault =
    Rien n’a été enregistré : { $why }

    Balise : <code>{ $tag }</code>
    Où : { $near }
broadcast-fault-unknown = cette balise n’est pas permise.
broadcast-fault-unfinished = cette balise n’est pas terminée.
broadcast-fault-attributes = cette balise ne peut contenir que son nom.
broadcast-fault-link = un lien doit avoir une adresse qui commence par https://
broadcast-fault-inside = cette balise ne peut pas se trouver dans une autre.
broadcast-fault-unopened = cette balise ferme ce qui n’était pas ouvert.
broadcast-fault-crossed = cette balise ferme autre chose que ce qui a été ouvert en dernier.
broadcast-fault-unclosed = cette balise n’est jamais fermée.
broadcast-picture-ask = Veuillez envoyer une image : JPEG, PNG ou WebP.
broadcast-picture-out = Retirer l’image
broadcast-picture-long = Sous une image, un texte peut compter au plus { $longest } caractères. L’image n’a pas été enregistrée, car ces textes sont plus longs : { $languages }
broadcast-picture-kept = L’image est enregistrée.
broadcast-alt-ask =
    Que montre l’image ? Veuillez le dire en une ou deux phrases, pour les personnes qui ne peuvent pas la voir. Langue : { $language }

    Au plus { $longest } caractères.
broadcast-alt-quoted = <i>{ $text }</i>
broadcast-button-choose = <b>Où doit mener un bouton placé sous le message ?</b>
broadcast-audience-note = Nous n’écrivons qu’aux personnes qui ont autorisé les messages. Personne n’est choisi d’après ses votes.
broadcast-countries = Pays
broadcast-groups = Groupes
broadcast-languages = Langues
broadcast-places-ask =
    Veuillez écrire où, avec ces codes, ou { $all } pour partout : { $codes }

    Pour ne rien changer : /broadcast
broadcast-languages-ask =
    Veuillez écrire les langues, avec ces codes, ou { $all } pour toutes : { $codes }

    Pour ne rien changer : /broadcast
broadcast-code-unknown = Ce code n’existe pas : { $code }
broadcast-when-ask = <b>Quand l’envoi doit-il commencer ?</b>
broadcast-until-ask = <b>À partir de quand ne faut-il plus l’envoyer ?</b>
broadcast-time-how =
    Veuillez écrire un jour et une heure, par exemple 2030-11-30 17:00

    Heures de : { $zone }
broadcast-time-none = Ce moment n’existe pas, ou existe deux fois.
broadcast-time-past = Ce moment est passé. Veuillez en choisir un à venir.
broadcast-time-order = La fin serait avant le début. Veuillez choisir d’autres moments.
broadcast-no-text = Il n’y a pas encore de texte.
broadcast-preview-choose = <b>Dans quelle langue souhaitez-vous le voir ?</b>
broadcast-nobody = Personne ne recevrait ce message.
broadcast-without-text = Personnes laissées de côté, faute de texte dans leur langue – { $languages }
broadcast-capped = Personnes laissées de côté, car elles ont eu assez de messages cette semaine : { $number }
broadcast-recipients = <b>Destinataires : { $number }</b>
broadcast-takes = Durée minimale : { $span }
broadcast-night = L’envoi a lieu entre { $from } et { $until }, à l’heure de chaque pays.
broadcast-others = Un autre message est en cours d’envoi ; les deux ensemble ne partent pas plus vite qu’un seul.
broadcast-type-number =
    <b>Pour l’envoyer, écrivez le nombre de destinataires : { $number }</b>

    Si vous écrivez autre chose, rien n’est envoyé.
broadcast-number-wrong = Rien n’a été envoyé : ce n’est pas le nombre de destinataires, qui est { $number }.
broadcast-begun = L’envoi du message n° { $number } commence maintenant.
broadcast-planned = Le message n° { $number } sera envoyé à l’heure prévue.
broadcast-number-title = <b>Message n° { $number } aux personnes qui participent : { $consultation }</b>
broadcast-count-sent = Envoyés : { $number }
broadcast-count-failed = Échecs : { $number }
broadcast-count-stopped = Nous ont bloqués : { $number }
broadcast-count-unknown = Arrivée incertaine : { $number }
broadcast-count-expired = Trop tard : { $number }
broadcast-count-cancelled = Annulés : { $number }
broadcast-count-capped = Ont eu assez de messages cette semaine : { $number }
broadcast-count-remaining = Encore à envoyer : { $number }
broadcast-rate = Messages par seconde : { $number }
broadcast-left = Temps restant : { $span }
broadcast-pause = Mettre en pause
broadcast-resume = Reprendre l’envoi
broadcast-end = Arrêter l’envoi
broadcast-end-yes = Oui, l’arrêter
broadcast-all = Tous les messages
broadcast-end-sure = Arrêter définitivement l’envoi du message n° { $number } ? Qui ne l’a pas reçu ne le recevra plus.
broadcast-not-now = Ce n’est plus possible.
broadcast-report = Bilan : { $state }. Nombre de destinataires : { $number }
broadcast-began = Début : { $time }
broadcast-ended = Fin : { $time }
command-jobs = Les tâches planifiées
jobs-title = <b>Les tâches planifiées</b>
jobs-zone = Fuseau horaire : { $zone }
jobs-none = Rien n’est encore en place. Ce sera fait un instant après le démarrage.
jobs-name = <b>{ $name }</b>
jobs-every = Intervalle : { $span }
jobs-next = Prochaine fois : { $time }
jobs-places = Nombre de pays : { $number }
jobs-now = En cours depuis : { $time }
jobs-last = Dernière fois : { $time }
jobs-count = Nombre : { $number }
jobs-refresh = Actualiser
job-announcements = Annonces à un grand nombre de personnes
job-backup = Sauvegarde
job-digest-daily = Nouvelles, chaque jour
job-digest-weekly = Nouvelles, chaque semaine
job-maintenance = Entretien de la base de données
job-news = Nouvelles propositions pour qui en attend
job-nudges = Rappels à l’équipe de modération
job-retention = Effacement de ce qui est ancien
job-rounds = Dates des tours
job-snapshots = Participation, jour par jour
job-translation = Traduction
job-outcome-done = fait
job-outcome-failed = échec
job-outcome-skipped = laissé de côté, car trop tard
job-note-made = Taille : { $size } Mo
job-note-sound = la base de données est saine
job-note-analysed = les statistiques de la base de données sont à jour
job-note-damaged = ce qui a été lu est endommagé
job-note-disk-full = le disque est plein
job-note-not-written = impossible d’écrire dans le dossier
job-note-no-pg-dump = pg_dump n’est pas installé
job-note-pg-dump = pg_dump a signalé une erreur, qui figure dans le journal
job-note-program-ended = le programme s’est arrêté avant d’avoir fini
job-note-stopped = arrêt demandé par quelqu’un
command-signals = Votes arrivés par vagues
job-signals = Votes arrivés par vagues
job-note-apart = ces votes sont désormais comptés à part
signals-title = <b>Votes arrivés par vagues</b>
signals-about = Ces votes semblent avoir été émis par une seule main, avec de nombreux comptes. Ils sont comptés à part jusqu’à décision contraire. Ce peut être une erreur : les élèves d’une même classe, par exemple, votent aussi en même temps.
signals-none = Aucun vote n’est arrivé par vague.
signals-wave = Vague { $number }
signals-name = <b>Vague { $number }</b> · { $consultation }
signals-when = { $since } – { $until }
signals-facts = { $country } · Personnes : { $people } · Votes : { $votes }, dont sur des propositions que nous avons choisies : { $served }
signals-signs = Ce qui est inhabituel : { $signs }
signals-fast = réponses rapides
signals-alike = réponses identiques
signals-new = beaucoup de nouvelles personnes à la fois
signals-burst = beaucoup de votes identiques à la fois
signals-apart = Ces votes sont comptés à part.
signals-count = Ces votes comptent comme tous les autres.
signals-fixed = Les résultats sont publiés : plus rien ne change.
signals-most = Propositions qui ont reçu le plus de ces votes :
signals-most-line = • N° { $number } ({ $text }) : d’accord { $agree }, neutre { $neutral }, pas d’accord { $disagree }
signals-sum = En tout : d’accord { $agree }, neutre { $neutral }, pas d’accord { $disagree }
signals-if-count = Si ces votes comptaient, parmi les meilleures propositions :
signals-if-apart = Si ces votes étaient comptés à part, parmi les meilleures propositions :
signals-move = • N° { $number } ({ $text }) : rang { $before } → { $after }
signals-no-move = Rien ne changerait.
signals-more-moves = … et { $number } de plus
signals-follow = Le changement est encore en cours pour certains de ces votes. Cela prend quelques minutes.
signals-lead-only = C’est à une personne responsable de la modération de décider s’ils comptent.
signals-let-count = Les faire compter
signals-set-apart = Remettre à part
signals-confirm-count = Oui, les faire compter
signals-confirm-apart = Oui, les mettre à part
signals-show = Voir les vagues
signals-ask-count = Faut-il compter les votes de la vague { $number } comme tous les autres ? Personnes : { $people }. Votes : { $votes }. Vous pourrez les remettre à part jusqu’à la publication des résultats.
signals-ask-apart = Faut-il compter à part les votes de la vague { $number } ? Personnes : { $people }. Votes : { $votes }. Vous pourrez les faire compter de nouveau jusqu’à la publication des résultats.
signals-done-count = Les votes de la vague { $number } comptent comme tous les autres. Si la vague est grande, les derniers suivront en quelques minutes.
signals-done-apart = Les votes de la vague { $number } sont comptés à part. Si la vague est grande, les derniers suivront en quelques minutes.
signals-already = C’est déjà décidé. Voici où en sont les choses.
signals-gone = Cette vague n’existe pas.
notice-wave =
    <b>Des votes sont arrivés par vague : { $consultation }</b>

    Ils semblent avoir été émis par une seule main, avec de nombreux comptes, et sont comptés à part. Veuillez les examiner ; une personne responsable de la modération peut les faire compter.
page-results = Résultats
page-description = Ce que l’on pense en Europe : « { $question } »
page-skip = Aller au contenu
page-parts = Parties de ces résultats
page-countries = Pays
page-themes = Thèmes
page-groups = Groupes d’opinion
page-exposure = Visibilité équitable
page-all = Classement complet
page-data = Données et méthode
page-chat = Ouvrir le chat
page-people =
    { $people ->
        [one] { $people } personne
        [many] { $people } de personnes
       *[other] { $people } personnes
    }
page-votes =
    { $votes ->
        [one] { $votes } vote
        [many] { $votes } de votes
       *[other] { $votes } votes
    }
page-published = Résultats publiés le { $date }
page-notes = Comment lire ces résultats
page-note-interval = L’intervalle contient la part réelle, avec une certitude de 95 %.
page-note-served = Seuls les votes sur les propositions que nous avons choisi de montrer à chaque personne décident du classement.
page-note-linked =
    { $votes ->
        [one] { $votes } vote est arrivé par un lien partagé. Il est compté à part et ne change rien au classement.
        [many] { $votes } de votes sont arrivés par des liens partagés. Ils sont comptés à part et ne changent rien au classement.
       *[other] { $votes } votes sont arrivés par des liens partagés. Ils sont comptés à part et ne changent rien au classement.
    }
page-note-apart =
    { $votes ->
        [one] { $votes } vote est arrivé dans une vague soudaine. Il est mis à part et ne change rien au classement.
        [many] { $votes } de votes sont arrivés par vagues soudaines. Ils sont mis à part et ne changent rien au classement.
       *[other] { $votes } votes sont arrivés par vagues soudaines. Ils sont mis à part et ne changent rien au classement.
    }
page-note-translated = Là où c’est indiqué, la traduction est automatique. L’original figure sur la page de chaque proposition.
page-place = Rang
page-proposal = Proposition
page-range = Intervalle
page-votes-number = Votes
page-country = Pays
page-language = Langue
page-people-number = Personnes
page-proposals = Propositions
page-zone = Résultat
page-theme = Thème
page-theme-none = Sans thème
page-zone-consensus = Consensus
page-zone-rejection = Rejet
page-zone-limbo = Peu d’avis
page-zone-controversy = Controverse
page-few = peu
page-agenda-plot = La part de « d’accord », avec son intervalle
page-agenda-seen = Pour chaque rang, un point indique la part de « d’accord », et un trait son intervalle. Le tableau donne les mêmes chiffres.
page-countries-plot = La part de « d’accord », par pays
page-countries-seen = Pour chaque pays, un point indique la part de « d’accord ». Le tableau donne les mêmes chiffres.
page-countries-each = Personnes, votes et propositions par pays
page-country-likes = Ce qui a le plus de soutien : { $country }
page-bars-seen = Une barre pour chaque ligne. Le tableau donne les mêmes chiffres.
page-themes-plot = Propositions faisant consensus, par thème
page-themes-note = La barre montre leur part parmi les propositions qui ont assez de votes.
page-told = Avec assez de votes
page-groups-note = Les personnes qui votent de façon semblable sont proches les unes des autres. Chaque symbole représente plusieurs personnes : plus il est grand, plus elles sont nombreuses.
page-groups-seen = Une carte où les personnes qui votent de façon semblable sont proches les unes des autres ; chaque groupe a sa forme et sa lettre.
page-groups-none = Il n’y a pas assez de votes pour dresser une carte des opinions.
page-group = Groupe { $letter }
page-group-agrees = Plus souvent d’accord que les autres
page-group-disagrees = Plus souvent en désaccord que les autres
page-group-here = Ce groupe
page-group-others = Les autres
page-together = Tous les groupes sont d’accord
page-marks = Les symboles de la carte
page-exposure-promised =
    { $votes ->
        [one] Au moins { $votes } vote a été promis à chaque proposition.
        [many] Au moins { $votes } de votes ont été promis à chaque proposition.
       *[other] Au moins { $votes } votes ont été promis à chaque proposition.
    }
page-exposure-reached = Propositions qui ont atteint ce nombre : { $reached } sur { $count }.
page-exposure-gini = Coefficient de Gini des votes : { $value } (0 : toutes les propositions en ont autant).
page-spread-plot = Nombre de propositions selon leur nombre de votes
page-halves-plot = Votes en moyenne : propositions acceptées plus tôt et plus tard
page-part-all = Toutes
page-part-early = Acceptées plus tôt
page-part-late = Acceptées plus tard
page-mean = Votes en moyenne
page-least = Minimum de votes
page-reached = Avec les votes promis
page-number = Page { $page } sur { $pages }
page-answers = Ce que les gens ont répondu
page-original = Dans sa langue d’origine
page-among = Si d’autres personnes avaient été interrogées, elle serait parmi les meilleures dans { $share } des cas.
page-method = Comment les votes ont été comptés
page-method-place = Le classement suit la borne inférieure de l’intervalle : un large soutien de quelques personnes ne suffit pas.
page-licence = Vous pouvez utiliser librement ces données si vous en citez la source.
page-downloads = Télécharger
page-file-exposure = Votes sur chaque proposition (CSV)
page-file-report = Tous les chiffres de ces pages (JSON)
page-file-open = Données ouvertes, vote par vote, sans aucun nom (ZIP)
page-verify = Tout le monde peut vérifier le fichier ZIP avec cette commande :
page-variants = Si l’on avait compté autrement
page-variant-light = Sans les personnes les plus actives
page-variant-alike = Personnes aux votes très semblables comptées une seule fois
page-variant-all = Avec les votes arrivés par des liens
page-variant-people = Personnes concernées
page-entered = Entreraient
page-left = Sortiraient
page-missing = Il n’y a pas de résultats ici
page-missing-why = Peut-être ne sont-ils pas encore publiés, ou ne le sont-ils plus.
page-soon = Les résultats sont en préparation
page-soon-why = Merci de revenir dans une minute.
page-away = Les résultats ne peuvent pas être affichés en ce moment
export-open-data = Données ouvertes : { $name }, tour { $place }
export-open-data-file = Ce fichier contient les données ouvertes suivantes : { $name }, tour { $place }.
export-open-data-large = Données ouvertes, { $name }, tour { $place } : le fichier fait { $size } Mo. C’est trop lourd pour cette conversation.
export-open-data-page = Tout le monde peut le télécharger ici : { $address }
export-open-data-members = Cette consultation est réservée aux membres ; le fichier n’est donc sur aucune page publique. L’équipe d’exploitation peut vous le remettre. Il s’appelle { $file }.
export-open-data-check =
    Son SHA-256 : <code>{ $sum }</code>

    Pour vérifier le fichier : <code>polyphony verify { $file }</code>
export-open-data-waiting = Données ouvertes, { $name }, tour { $place } : le fichier est en préparation. Veuillez réessayer dans quelques minutes.
theme-suggested = ★ n’est qu’une suggestion, fondée sur la ressemblance avec des propositions qui ont déjà un thème. C’est vous qui décidez.
