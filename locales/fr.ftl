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

    /start – continuer à voter
    /language – changer de langue
    /country – changer de pays
    /privacy – ce qui est enregistré, et comment partir
    /help – ce texte
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
withdraw-question = <b>Retirer votre consentement ?</b> Vos votes, votre langue, votre pays et votre identifiant chiffré seront alors effacés aussitôt. C’est irréversible.
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
