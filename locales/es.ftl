welcome =
    <b>{ $question }</b>

    Le damos la bienvenida a Polyphony, una consulta ciudadana organizada por { $organiser }. Usted lee propuestas de otras personas, una a una, y dice si está de acuerdo.

    Este es un servicio automático: le responde un programa. Su idioma, su país y sus votos solo se guardan si usted da antes su consentimiento. Cómo salir y qué sabemos de usted: /privacy

    <b>¿Qué idioma prefiere?</b>
welcome-language = <b>¿Qué idioma prefiere?</b>
language-set = Ahora hablamos en español.
country-question = <b>¿En qué país vive?</b> Votará con la ciudadanía de ese país.
country-set = Su país: { $country }
country-not-open = País elegido: { $country }. Esta consulta no se celebra allí. Puede elegir otro país o volver más adelante.
consent-request =
    <b>Su consentimiento</b>

    Los votos sobre propuestas públicas son opiniones políticas. Por eso le preguntamos antes de guardar nada.

    Si está de acuerdo, { $organiser } guarda sus votos, su idioma y su país para esta consulta. Su identidad en esta aplicación se cifra y se mantiene separada de sus votos. Solo se publican los totales, nunca lo que ha votado una persona concreta.

    Debe tener al menos { $age } años. Puede retirar su consentimiento en cualquier momento, con la misma facilidad con que lo da, mediante /privacy. Preguntas: { $contact }
consent-yes = Acepto y tengo { $age } años o más
consent-no = No, gracias
consent-thanks = Gracias. Aquí tiene la primera propuesta.
consent-declined =
    De acuerdo. No se ha guardado nada sobre usted, y lo que esta conversación ha necesitado se borrará en el plazo de un día.

    Si cambia de opinión, escriba /start.
consent-needed = Para que pueda votar, necesitamos antes su consentimiento.
no-consultation = En este momento no hay ninguna consulta abierta. Vuelva más adelante, por favor.
link-unknown = Ese enlace ya no lleva a ninguna parte, así que aquí tiene el comienzo.
card-proposal = <b>{ $proposal }</b>
card-author = — propuesta ciudadana, { $country }
vote-agree = De acuerdo
vote-neutral = Neutral
vote-disagree = En desacuerdo
skip = Saltar
more = Más
change-vote = Cambiar mi último voto
last-vote-agree = <i>Su último voto: de acuerdo con «{ $proposal }». Si quiere, diga por qué:</i>
last-vote-neutral = <i>Su último voto: neutral sobre «{ $proposal }». Si quiere, diga por qué:</i>
last-vote-disagree = <i>Su último voto: en desacuerdo con «{ $proposal }». Si quiere, diga por qué:</i>
reason-favourite = De mis favoritas
reason-doable = Se puede hacer
reason-obvious = Es evidente
reason-no-way = De ninguna manera
reason-unrealistic = Poco realista
reason-empty = Palabras vacías
reason-not-understood = No lo entiendo
reason-no-opinion = Sin opinión
reason-indifferent = Me da igual
recorded-agree = Voto registrado: está de acuerdo.
recorded-neutral = Voto registrado: neutral.
recorded-disagree = Voto registrado: está en desacuerdo.
recorded-share =
    { $votes ->
        [one] De acuerdo: { $share } de { $votes } voto.
        [many] De acuerdo: { $share } de { $votes } de votos.
       *[other] De acuerdo: { $share } de { $votes } votos.
    }
already-agree = Ya había dicho que está de acuerdo. Su voto cuenta una sola vez.
already-neutral = Ya había votado neutral. Su voto cuenta una sola vez.
already-disagree = Ya había dicho que está en desacuerdo. Su voto cuenta una sola vez.
changed-agree = Voto cambiado: ahora está de acuerdo.
changed-neutral = Voto cambiado: ahora es neutral.
changed-disagree = Voto cambiado: ahora está en desacuerdo.
withdrawn = Se ha eliminado su voto.
skipped = Propuesta saltada. Saltar no cuenta como voto neutral.
reason-noted = Anotado. Gracias.
reason-removed = Respuesta retirada.
change-agree = Ha votado <b>de acuerdo</b> sobre: «{ $proposal }»
change-neutral = Ha votado <b>neutral</b> sobre: «{ $proposal }»
change-disagree = Ha votado <b>en desacuerdo</b> sobre: «{ $proposal }»
change-question = ¿Qué quiere votar ahora?
withdraw-vote = Eliminar mi voto
back = Volver
nothing-to-change = Todavía no tiene ningún voto que cambiar.
summary =
    { $count ->
        [one] <b>Ha visto { $count } propuesta.</b>
        [many] <b>Ha visto { $count } de propuestas.</b>
       *[other] <b>Ha visto { $count } propuestas.</b>
    }
summary-counts = De acuerdo: { $agree } · Neutral: { $neutral } · En desacuerdo: { $disagree } · Saltadas: { $skipped }
summary-question = ¿Desea continuar?
go-on = Continuar
stop = Basta por ahora
stopped = Gracias por participar. Sus votos se conservan. Para continuar, toque el botón o escriba /start.
nothing-left = <b>Ha visto todas las propuestas que tiene abiertas.</b> ¡Gracias!
nothing-left-offer = ¿Quiere que le escribamos, una sola vez, cuando haya propuestas nuevas? Puede desactivar el aviso en cualquier momento con /privacy.
tell-me = Sí, quiero un aviso
do-not-tell-me = No me escriban
tell-me-set = De acuerdo: le escribiremos una sola vez, cuando haya más propuestas.
tell-me-off = De acuerdo: no le escribiremos.
tell-me-message = Hay nuevas propuestas de otras personas. ¿Quiere verlas?
more-title = <b>¿Qué desea hacer?</b>
button-language = Idioma
button-country = País
button-privacy = Privacidad
button-help = Ayuda
help =
    <b>Cómo funciona</b>

    Le mostramos las propuestas una a una. Toque de acuerdo, neutral o en desacuerdo, o sáltela. También puede escribir la palabra del botón o su número: 1, 2, 3…

    Solo verá lo que han votado las demás personas después de votar usted. Puede cambiar o eliminar su voto.
privacy =
    <b>Privacidad</b>

    { $organiser } organiza esta consulta. Le responde un programa, no una persona.

    Con su consentimiento se guardan: sus votos, su idioma, su país y qué propuestas ha visto. Su identidad en esta aplicación está cifrada y solo se puede encontrar con una clave secreta. Los votos se guardan bajo un número, sin su identidad. No guardamos ni nombre, ni nombre de usuario, ni foto, y solo publicamos totales.

    Sin su consentimiento, solo se conserva el estado de esta conversación, un día como máximo.

    Preguntas y reclamaciones: { $contact }
privacy-consent = Fecha en que dio su consentimiento: { $date }.
privacy-no-consent = No ha dado su consentimiento.
privacy-tell-me = Le escribiremos una sola vez, cuando haya propuestas nuevas.
privacy-withdraw = Retirar mi consentimiento
withdraw-yes = Borrar todo
withdraw-no = Conservar todo
withdraw-done = Se ha borrado todo lo relativo a usted. Gracias por haber participado. Si algún día desea empezar de nuevo, escriba /start.
command-start = Votar propuestas
command-language = Cambiar el idioma
command-country = Cambiar el país
command-privacy = Qué se guarda y cómo salir
command-help = Cómo funciona
not-understood = Disculpe, no hemos entendido su mensaje. Puede tocar un botón o escribir su número:
not-text = Aquí solo podemos leer texto y botones. Escriba /help para ver cómo funciona.
button-old = Ese botón ya no funciona. Continuamos desde aquí.
proposal-unknown = Esa propuesta no existe o no se le ha mostrado. Aquí tiene la siguiente.
proposal-closed = La votación sobre esa propuesta ha terminado, así que no se ha cambiado nada. Aquí tiene la siguiente.
proposal-own = Esa propuesta es suya. La votan las demás personas.
try-again = Algo no ha funcionado y no se ha registrado nada. Inténtelo de nuevo dentro de un minuto, por favor.
too-long = El texto es demasiado largo. Escriba como máximo { $limit } caracteres, por favor.
too-fast = Ha ido muy deprisa. Espere un momento e inténtelo de nuevo, por favor.
group-only-private = Aquí cada persona vota por separado. Escríbame en privado, por favor.
open-private = Escribir en privado
web-title = Polyphony – consulta ciudadana
web-description = Lea propuestas de otras personas y diga si está de acuerdo.
web-conversation = Conversación
web-message = Su mensaje
web-send = Enviar
web-you = Usted
web-service = Polyphony
web-connecting = Conectando…
web-reconnecting = Se ha perdido la conexión. Intentándolo de nuevo…
web-connected = Conexión establecida
web-skip-to-message = Ir al campo del mensaje
web-noscript = Esta conversación necesita JavaScript. También puede participar en una aplicación de mensajería.
button-propose = Escribir una propuesta
propose-invite = ¿Tiene una idea propia? Puede proponérsela a la ciudadanía.
propose-prompt =
    <b>Escriba su propuesta</b>

    Todas las propuestas empiezan por «{ $opening }…». Escriba cómo sigue la suya: una sola idea, con sus propias palabras, de { $shortest } a { $longest } caracteres.
propose-edit-prompt = <b>Escriba la nueva versión, por favor.</b> Esto es lo que tiene hasta ahora:
propose-closed = En este momento no se pueden enviar propuestas. Sí puede seguir votando.
propose-too-short =
    { $count ->
        [one] Solo ha escrito { $count } carácter. Escriba al menos { $shortest }, por favor.
        [many] Solo ha escrito { $count } de caracteres. Escriba al menos { $shortest }, por favor.
       *[other] Solo ha escrito { $count } caracteres. Escriba al menos { $shortest }, por favor.
    }
propose-too-long =
    { $count ->
        [one] Ha escrito { $count } carácter y el máximo es { $longest }. Acorte el texto, por favor.
        [many] Ha escrito { $count } de caracteres y el máximo es { $longest }. Acorte el texto, por favor.
       *[other] Ha escrito { $count } caracteres y el máximo es { $longest }. Acorte el texto, por favor.
    }
propose-language = <b>¿En qué idioma está escrita su propuesta?</b>
other-language = Otro idioma
propose-similar = <b>Otras personas han propuesto algo parecido.</b> Puede votar una de estas propuestas o enviar la suya de todos modos.
propose-vote-on = Votar la { $number }
propose-all-the-same = Enviar la mía de todos modos
propose-repeat = <b>Alguien ya ha hecho esta propuesta.</b> Puede votarla:
propose-own-repeat = Ya ha enviado esta propuesta. Con /mine puede ver en qué ha quedado.
propose-facts = Idioma: { $language } · Caracteres: { $count } de { $longest }
propose-preview-note = El equipo de moderación la leerá antes de que la vean otras personas. Su nombre no se muestra. ¿La enviamos?
propose-send = Enviar
propose-edit = Modificar
cancel = Cancelar
propose-cancelled = Se ha borrado su borrador.
propose-limit =
    { $count ->
        [one] Ha enviado { $count } propuesta en las últimas 24 horas, que es el límite. Podrá enviar la siguiente a partir del { $time }. Su borrador se conserva.
        [many] Ha enviado { $count } de propuestas en las últimas 24 horas, que es el límite. Podrá enviar la siguiente a partir del { $time }. Su borrador se conserva.
       *[other] Ha enviado { $count } propuestas en las últimas 24 horas, que es el límite. Podrá enviar la siguiente a partir del { $time }. Su borrador se conserva.
    }
propose-sent =
    <b>Gracias. Su propuesta es la n.º { $number }.</b>

    Primero la leerá el equipo de moderación. Le comunicaremos lo que se decida. Con /mine puede ver todas sus propuestas.
propose-offer = Disculpe, no hemos entendido su mensaje. Si es una propuesta, podemos seguir con ella.
propose-offer-yes = Convertirlo en propuesta
check-refused = <b>Su propuesta no se puede enviar así.</b> Escríbala de nuevo, por favor:
check-flagged = El equipo de moderación prestará especial atención a lo siguiente:
check-link = No incluya direcciones web ni enlaces, por favor.
check-email = No incluya direcciones de correo electrónico, por favor.
check-phone = No incluya números de teléfono, por favor.
check-handle = No incluya nombres de usuario (@…), por favor.
check-hashtag = No incluya etiquetas (#…), por favor.
check-capitals = No escriba todo en mayúsculas, por favor.
check-invisible = El texto contiene caracteres invisibles. Vuelva a teclearlo, por favor.
check-scripts = No mezcle letras de distintos alfabetos en una misma palabra, por favor.
check-repeated = No repita muchas veces el mismo carácter, por favor.
check-word-refused = El texto contiene una palabra que no se admite aquí.
check-word-flagged = El texto contiene una palabra que puede herir a otras personas.
check-alphabet = El texto no está escrito en el alfabeto de su idioma.
check-repeated-word = El texto repite muchas veces la misma palabra.
button-mine = Mis propuestas
mine-title = <b>Sus propuestas</b>
mine-none = Todavía no ha enviado ninguna propuesta.
mine-entry = <b>N.º { $number }</b> · { $state }
state-waiting = pendiente de moderación
state-accepted = aceptada
state-refused = no aceptada
state-withdrawn = retirada
state-merged = unida a otra
state-hidden = oculta hasta que la revise el equipo de moderación
mine-votes-few =
    { $votes ->
        [one] { $votes } voto hasta ahora
        [many] { $votes } de votos hasta ahora
       *[other] { $votes } votos hasta ahora
    }
mine-withdraw = Retirar la n.º { $number }
mine-withdrawn = Se ha retirado su propuesta n.º { $number }.
mine-withdraw-late = Alguien ya la ha votado, así que no se puede retirar.
older = Anteriores
notice-accepted = Su propuesta n.º { $number } ha sido aceptada. La ciudadanía ya puede votarla.
notice-refused = Su propuesta n.º { $number } no ha sido aceptada. Motivo: { $reason }
notice-merged = Su propuesta n.º { $number } dice lo mismo que la n.º { $other }. A partir de ahora se vota esa otra.
notice-hidden = Su propuesta n.º { $number } ha sido denunciada. Quedará oculta hasta que la revise el equipo de moderación.
notice-restored = El equipo de moderación ha revisado su propuesta n.º { $number }. Se muestra de nuevo.
notice-milestone =
    { $votes ->
        [one] Su propuesta n.º { $number } ha recibido { $votes } voto.
        [many] Su propuesta n.º { $number } ha recibido { $votes } de votos.
       *[other] Su propuesta n.º { $number } ha recibido { $votes } votos.
    }
refusal-incomprehensible = No se entiende.
refusal-off-topic = No responde a la pregunta de esta consulta.
refusal-partisan = Se pronuncia a favor o en contra de un partido o de una persona.
refusal-unlawful = Es contraria a la ley.
refusal-advertising = Es publicidad.
refusal-several-ideas = Contiene varias ideas. Envíelas una a una, por favor.
refusal-wrong-language = Está escrita en un idioma distinto del indicado.
refusal-rude = Es insultante.
refusal-out-of-reach = Trata de algo que esta consulta no puede cambiar.
refusal-already-proposed = Ya se había propuesto.
refusal-test = Parece una prueba.
refusal-other = No cumple las normas de esta consulta.
button-report = Denunciar esta propuesta
report-question = <b>¿Qué problema hay con esta propuesta?</b>
report-illegal = Es ilegal
report-offensive = Es ofensiva
report-personal-data = Datos personales
report-wrong-language = Idioma incorrecto
report-bad-translation = Mala traducción
report-duplicate = Está repetida
report-other = Otro motivo
report-sentence = Explíquenos el problema en un solo mensaje de { $limit } caracteres como máximo, por favor.
report-received = <b>Gracias. Su denuncia es la n.º { $number }.</b> El equipo de moderación la revisará y le comunicaremos el resultado.
report-already = Ya ha denunciado esta propuesta. Su denuncia es la n.º { $number }.
report-nothing = En este momento no hay ninguna propuesta que denunciar.
notice-report-removed = Su denuncia n.º { $number }: el equipo de moderación ha retirado la propuesta. Gracias.
notice-report-kept = Su denuncia n.º { $number }: el equipo de moderación ha revisado la propuesta. Se mantiene.
button-share = Compartir
share-proposal = <b>Comparta esta propuesta</b> con este enlace:
share-consultation = <b>Comparta esta consulta</b> con este enlace:
share-send = Enviar a una conversación
share-question = ¿Qué opina usted?
share-vote = Dar mi opinión
share-open = Abrir la consulta
link-elsewhere = Esa propuesta se vota en otro país.
web-copied = Enlace copiado.
button-results = Resultados
results-country = <b>Resultados: { $country }</b>
results-all = <b>Resultados: todos los países</b>
results-agreed = <b>Mayoría de acuerdo</b>
results-divided = <b>Opiniones divididas</b>
results-rejected = <b>Mayoría en desacuerdo</b>
results-line =
    { $votes ->
        [one] De acuerdo: { $share } (de { $low } a { $high }), { $votes } voto
        [many] De acuerdo: { $share } (de { $low } a { $high }), { $votes } de votos
       *[other] De acuerdo: { $share } (de { $low } a { $high }), { $votes } votos
    }
results-none = Todavía no hay nada que mostrar. Verá los resultados de una propuesta cuando la haya votado y tenga al menos { $limit } votos.
results-note = Estas son las propuestas que ha votado. Entre paréntesis: el intervalo en el que se sitúa el porcentaje con una certeza del 95 %.
results-published = La consulta ha terminado; estos son sus resultados. Entre paréntesis: el intervalo en el que se sitúa el porcentaje con una certeza del 95 %.
results-my-country = Mi país
results-all-countries = Todos los países
results-picture = Ver como imagen
picture-alt = Barras con los porcentajes de «de acuerdo», «neutral» y «en desacuerdo».
privacy-retention =
    { $count ->
        [one] Todo lo relativo a usted se borra { $count } día después del final de la consulta. Sus votos siguen contando, sin ningún vínculo con usted.
        [many] Todo lo relativo a usted se borra { $count } de días después del final de la consulta. Sus votos siguen contando, sin ningún vínculo con usted.
       *[other] Todo lo relativo a usted se borra { $count } días después del final de la consulta. Sus votos siguen contando, sin ningún vínculo con usted.
    }
privacy-backups = Las copias de seguridad que aún contienen datos borrados se destruyen al cabo de un tiempo. Días: { $days }
privacy-changed = <b>La información sobre privacidad ha cambiado.</b> Decida de nuevo si desea participar, por favor.
privacy-publish = Puede permitirnos que publiquemos sus votos como datos abiertos, bajo un número aleatorio y sin su identidad.
privacy-commands =
    /export – un archivo con todo lo relativo a usted
    /forget – borrar todo lo relativo a usted
allow-contact = Escríbanme sobre los resultados
allow-publish = Mis votos como datos abiertos
allowed = Anotado. Puede retirar este permiso en cualquier momento.
not-allowed = Anotado. Ha retirado este permiso.
button-export = Todos mis datos
export-done = Este archivo contiene todo lo que hemos guardado sobre usted.
export-download = Descargar el archivo
forget-question =
    <b>¿Desea dejar la consulta?</b>

    Se borrarán de inmediato: su identidad en esta aplicación, su idioma, su país y sus ajustes, lo que ha visto, sus borradores y las propuestas pendientes de moderación. Sus propuestas aceptadas se mantienen, sin ningún vínculo con usted.

    ¿Qué hacemos con sus votos?
forget-with-votes = Borrar también mis votos
forget-keep-votes = Que mis votos sigan contando
forget-sure-with-votes = <b>¿Confirma su decisión?</b> Se borrará todo lo relativo a usted y sus votos dejarán de contar. Esto no se puede deshacer.
forget-sure-keep-votes = <b>¿Confirma su decisión?</b> Se borrará todo lo relativo a usted. Sus votos seguirán contando, sin ningún vínculo con usted. Esto no se puede deshacer.
demographic-intro = <b>Una pregunta sobre usted, si lo desea.</b> Su respuesta se cuenta sin ningún vínculo con usted.
demographic-age = ¿Qué edad tiene?
demographic-gender = ¿Qué opción le corresponde?
demographic-area = ¿Dónde vive?
gender-woman = Mujer
gender-man = Hombre
gender-other = Ninguna de las dos
area-city = En una ciudad
area-town = En una ciudad pequeña
area-village = En un pueblo o en el campo
demographic-skip = Prefiero no decirlo
demographic-thanks = Gracias por su respuesta.
button-link = Vincular otra aplicación
link-offer = <b>Participe desde varias aplicaciones como una sola persona.</b> Escriba esto en la otra aplicación antes de diez minutos:
link-prompt = Si ya tiene un código de la otra aplicación, escríbalo aquí.
link-question =
    <b>¿Vincular esta conversación con la otra?</b>

    A partir de entonces, las dos serán una sola persona: quien use la otra conversación verá sus votos y podrá cambiarlos. Continúe solo si la otra es suya. Si votó dos veces la misma propuesta, cuenta el último voto.
link-yes = Sí, vincularlas
link-no = No vincularlas
link-done = Las dos conversaciones son ahora una sola persona.
link-wrong = Ese código no existe o ha caducado. Puede obtener otro en la otra aplicación con /link.
link-same = Ese código se lo hemos dado aquí. Escríbalo en la otra aplicación, por favor.
button-settings = Ajustes
settings-title = <b>Ajustes</b>
settings-place = Idioma: { $language } · País: { $country }
settings-notices-note = Novedades sobre sus propuestas y denuncias:
settings-digest-note = Resultados y propuestas nuevas:
settings-quiet-note = Por la noche, de { $from } a { $until }, no le escribimos.
digest-never = Nunca
digest-weekly = Cada semana
digest-daily = Cada día
settings-notices = Avisarme enseguida
settings-quiet = Sin mensajes por la noche
settings-stop = No recibir más mensajes
settings-saved = Guardado.
stopped-all = De acuerdo: no le escribiremos más, salvo que usted nos escriba. Sus votos se conservan. Con /settings puede cambiarlo; con /forget, borrar todo.
command-propose = Escribir una propuesta
command-mine = Mis propuestas
command-results = En qué está de acuerdo la gente
command-settings = Idioma, país, mensajes
command-export = Un archivo con todos mis datos
command-forget = Borrar todos mis datos
command-link = Participar desde varias aplicaciones
rules-title =
    <b>Las normas de esta consulta</b>

    Una persona, no un programa, lee cada propuesta antes de que otras la vean. No se acepta en alguno de estos casos:
rules-note =
    { $limit ->
        [one] Cualquiera puede denunciar una propuesta. Cuando lo ha hecho { $limit } persona, se oculta automáticamente hasta que la revise el equipo de moderación. A quien la escribió se le comunica cada decisión y su motivo.
        [many] Cualquiera puede denunciar una propuesta. Cuando lo han hecho { $limit } de personas, se oculta automáticamente hasta que la revise el equipo de moderación. A quien la escribió se le comunica cada decisión y su motivo.
       *[other] Cualquiera puede denunciar una propuesta. Cuando lo han hecho { $limit } personas, se oculta automáticamente hasta que la revise el equipo de moderación. A quien la escribió se le comunica cada decisión y su motivo.
    }
statement-rule = Es la norma n.º { $number } de nuestras /rules.
statement-person = Lo ha decidido una persona, no un programa.
statement-automated = Se ha hecho de forma automática. Una persona lo revisará.
queue-facts = N.º { $number } · { $language } · { $country } · en espera desde: { $time }
queue-new = Motivo: una propuesta nueva.
queue-flagged = Motivo: una propuesta nueva, señalada automáticamente:
queue-reported =
    { $count ->
        [one] Motivo: { $count } denuncia.
        [many] Motivo: { $count } de denuncias.
       *[other] Motivo: { $count } denuncias.
    }
queue-author = Otras propuestas de la misma persona – aceptadas: { $accepted }, no aceptadas: { $refused }, pendientes: { $waiting }
queue-empty = <b>No hay nada pendiente para usted.</b> ¡Gracias!
queue-why = <b>¿Qué norma incumple?</b>
queue-accept = Aceptar
queue-keep = Se queda
queue-refuse = Rechazar
queue-later = Dejarla a otras personas
queue-undo = Deshacer
queue-accepted = La n.º { $number } queda aceptada. Se comunicará dentro de un minuto.
queue-refused = La n.º { $number } queda rechazada. Se comunicará dentro de un minuto.
queue-undone = Deshecho. No se ha avisado a nadie.
queue-undo-late = Ya es tarde para deshacerlo.
queue-not-yours = No se ha guardado: han pasado sus tres minutos o la está revisando otra persona.
command-rules = Las normas de las propuestas
role-moderator = moderación
role-lead = responsable de moderación
role-organiser = organización
role-operator = operación
command-queue = Lo que espera a la moderación
command-history = Lo que se decidió sobre una propuesta
command-team = Quién modera
command-summary = La moderación en cifras
command-log = Descargar el registro
team-title = <b>El equipo</b>
team-entry = N.º { $number } · { $role } · { $languages } · desde el { $date }
team-invited = N.º { $number } · { $role } · { $languages } · invitación hasta el { $date }
team-all-languages = todos los idiomas
team-remove = Retirar n.º { $number }
team-invite = Invitar a alguien
team-removed = El n.º { $number } ya no tiene ninguna función a partir de ahora.
team-refused = Su función no lo permite.
invite-role = <b>¿Para qué función invita a alguien?</b>
invite-languages = <b>¿Qué idiomas lee esta persona?</b> No elija ninguno para todos.
invite-consultations = <b>¿Para qué consultas?</b> No elija ninguna para todas.
invite-next = Siguiente
invite-link = <b>Esta es una invitación para una sola persona.</b> Función: { $role }. Idiomas: { $languages }. Sirve una vez, hasta el { $time }. Envíe el enlace solo a esa persona:
invitation =
    <b>Le invitamos a ayudar en la moderación.</b> Su función: { $role }. Idiomas: { $languages }.

    Los demás del equipo ven un número, no su nombre. Guardamos, cifrado, cómo localizarle mientras nos ayude.
invitation-accept = Aceptar la invitación
invitation-joined = <b>¡Le damos la bienvenida al equipo!</b> Su número es el { $number }. Para ver lo que le espera: /queue
invitation-used = Esta invitación ya se ha utilizado. Pida otra, por favor.
invitation-expired = Esta invitación ha caducado. Pida otra, por favor.
notice-team-removed = Ya no tiene ninguna función en la moderación. ¡Gracias por su ayuda!
button-moderation = Moderación
queue-more = Más …
queue-correct = Corregir la ortografía
queue-duplicate = Es un duplicado
queue-theme = Tema
queue-postpone = Aplazar
queue-pass-on = Pasar a un responsable
queue-all-of-author = Todo del mismo autor
queue-suspend = Suspender al autor
queue-lift = Levantar la suspensión
queue-filter = Mostrar solo …
queue-stands = Se mantiene
queue-accept-all = Aceptar todas
queue-refuse-all = Rechazar todas
queue-one-by-one = Una por una
queue-more-title = <b>¿Qué hacemos con ella?</b>
queue-correct-ask = <b>Escriba toda la propuesta con la ortografía corregida.</b> Queda así aceptada, y su autor ve ambas versiones.
queue-correct-different = Es otro texto, no una corrección. No se ha cambiado nada.
queue-correct-frozen = Alguien ya ha votado: las palabras quedan como están.
queue-which = <b>¿Qué propuesta dice lo mismo?</b> Elija una o escriba su número.
queue-which-none = Ninguna propuesta aceptada de esta consulta tiene ese número.
queue-merged = El n.º { $number } es un duplicado del n.º { $other }. El autor lo sabrá en un minuto.
queue-sentence = <b>Diga por qué, en { $limit } caracteres como máximo.</b> El autor lo leerá.
queue-theme-ask = <b>¿A qué tema pertenece?</b>
queue-theme-set = Tema: { $theme }
queue-language-ask = <b>¿En qué idioma está escrita?</b>
queue-postpone-ask = <b>¿Cuánto debe esperar?</b>
queue-postponed = El n.º { $number } espera hasta el { $time }.
queue-passed-on = El n.º { $number } espera ahora a un responsable de moderación.
queue-author-list = <b>Lo que espera de este autor:</b>
queue-decided-all =
    { $count ->
        [one] Se ha decidido sobre { $count } propuesta. El autor lo sabrá en un minuto.
        [many] Se ha decidido sobre { $count } de propuestas. El autor lo sabrá en un minuto.
       *[other] Se ha decidido sobre { $count } propuestas. El autor lo sabrá en un minuto.
    }
queue-bulk = Aceptadas: { $numbers }
queue-bulk-not = No aceptadas: { $numbers }. Ya están decididas, las tiene otra persona, no le corresponde decidir o no existen.
queue-bulk-how = Escriba los números después, por ejemplo: /accept 12 15 18
queue-first-opinion = Su opinión sobre el n.º { $number } está anotada. Ahora la mira una segunda persona.
queue-disagreed = No están de acuerdo sobre el n.º { $number }: decide un responsable de moderación.
queue-similar = Parecidas y aceptadas:
queue-similar-refused = Parecidas y no aceptadas:
queue-appealed = Por qué está aquí: alguien recurre la decisión.
queue-suspended-author = Por qué está aquí: el autor recurre una suspensión que dura hasta el { $time }.
queue-again = Por qué está aquí: se decide de nuevo.
queue-for-lead = Se pasó a un responsable de moderación.
queue-disagreement = Dos moderadores no están de acuerdo.
queue-state = Hasta ahora: { $state }
queue-says = En sus palabras: «{ $text }»
queue-filter-title = <b>¿Qué debe mostrarse?</b>
queue-filter-all = Todo
queue-filtered = Solo se muestra: { $what }
why-new = Nuevas
why-flagged = Marcadas
why-reported = Denunciadas
why-appealed = Recursos
why-suspension = Suspensiones
why-again = De nuevo
theme-democracy = Democracia
theme-economy = Economía
theme-work = Trabajo
theme-environment = Medio ambiente
theme-energy = Energía
theme-transport = Transporte
theme-health = Salud
theme-education = Educación
theme-youth = Juventud
theme-migration = Migración
theme-security = Seguridad
theme-digital = Vida digital
theme-agriculture = Agricultura
theme-culture = Cultura
theme-social = Asuntos sociales
theme-housing = Vivienda
suspend-why = <b>¿Qué norma infringió el autor?</b>
suspend-how-long = <b>¿Durante cuánto tiempo no podrá proponer el autor?</b>
suspend-done = El autor podrá proponer de nuevo a partir del { $time }.
suspend-lifted = El autor puede proponer de nuevo.
notice-suspended = No puede enviar propuestas hasta el { $time }. El motivo, por su propuesta n.º { $number }: { $reason } Puede seguir votando.
notice-suspension-lifted = Puede enviar propuestas de nuevo.
propose-suspended = No puede enviar propuestas hasta el { $time }. Si no está de acuerdo: /appeal
statement-appeal = Si no está de acuerdo, puede recurrir en un plazo de { $days } días: /appeal { $number }. Decidirá entonces otra persona.
statement-appeal-suspension = Si no está de acuerdo, puede recurrir: /appeal. Decidirá entonces otra persona.
statement-which = Es la propuesta n.º { $other }.
statement-note = La moderación escribe: «{ $text }»
appeal-button = Recurrir
appeal-without = Sin palabras
appeal-ask = <b>¿Por qué no está de acuerdo?</b> Escríbalo en { $limit } caracteres como máximo.
appeal-received = <b>Gracias.</b> Otra persona lo mirará, y le comunicaremos el resultado.
appeal-already = Ya ha recurrido esta decisión.
appeal-late = Ha pasado demasiado tiempo: se puede recurrir en un plazo de { $days } días.
appeal-nothing = Aquí no hay ninguna decisión que pueda recurrir.
appeal-how = Escriba el número de la propuesta después, por ejemplo: /appeal 123
notice-appeal-granted = Hemos vuelto a mirar lo que recurrió sobre la propuesta n.º { $number }. La decisión ha cambiado.
notice-appeal-rejected = Hemos vuelto a mirar lo que recurrió sobre la propuesta n.º { $number }. La decisión se mantiene.
notice-corrected = Su propuesta n.º { $number } se ha aceptado con la ortografía corregida. Usted escribió: «{ $before }» Ahora dice:
notice-nudge =
    { $count ->
        [one] { $count } propuesta espera más de lo que prometimos.
        [many] { $count } de propuestas esperan más de lo que prometimos.
       *[other] { $count } propuestas esperan más de lo que prometimos.
    }
summary-title = <b>La moderación del { $since } al { $until }</b>
summary-received = Propuestas: { $proposals }. Denuncias: { $reports }. Recursos: { $objections }.
summary-decided = Decisiones: { $decided }. Cambiadas después: { $reversed }. En espera: { $waiting }.
summary-wait = Tiempo de espera: la mitad en { $median }, nueve de cada diez en { $tenth }.
summary-reasons = No aceptadas, por norma:
summary-kappa = Cuánto coinciden dos personas (kappa de Cohen, 1 es lo mejor):
history-how = Escriba el número de una propuesta después, por ejemplo: /history 123
history-none = Aquí no hay ninguna propuesta n.º { $number }.
history-person = n.º { $number } del equipo
history-automatic = automáticamente
history-author = el autor
history-report = { $time }: alguien la denunció
history-complaint = { $time }: alguien recurrió
history-undone = { $time }: deshecho ({ $who })
history-again = Decidir de nuevo
log-ask = <b>Todas las decisiones, denuncias y recursos</b> del { $since } al { $until }, sin la identidad de nadie. ¿En qué formato?
log-how = Indique dos días, por ejemplo: /log 2026-11-01 2026-11-30
log-long = Es más de lo que se puede enviar aquí. Indique un período más corto.
queue-second-opinion = Segunda opinión
command-consultations = Elegir una consulta
command-round = Abrir y cerrar rondas
command-stock = Propuestas y votos por país
consultations-title = <b>¿Qué consulta quiere ver?</b>
consultation-organiser = Organizada por { $organiser }. Preguntas y quejas: { $contact }
consultation-ethics = Preguntas de ética: { $contact }
consultation-partners = Socios:
consultation-join = Participar
round-title = <b>Rondas de { $consultation }</b> (horas de { $zone })
round-kind-single = Ronda única
round-kind-national = Ronda nacional
round-kind-european = Ronda europea
labelled = { $name }: { $value }
round-state-draft = aún no abierta
round-state-open = abierta
round-state-closing = abierta, sin propuestas nuevas
round-state-closed = cerrada
round-state-published = cerrada, resultados publicados
round-opens = Apertura: { $time }
round-closing = Sin propuestas nuevas desde: { $time }
round-closes = Cierre: { $time }
round-publishes = Resultados publicados: { $time }
round-to-open = Abrir ahora
round-to-closing = Parar las propuestas
round-to-closed = Cerrar ahora
round-to-published = Publicar los resultados
round-back = Deshacer el último paso
round-confirm = Sí, hacerlo
round-preview-open = Desde ahora se puede votar. Hay propuestas en { $count } de los 24 idiomas.
round-preview-missing = Aún no hay nada que votar en: { $languages }
round-preview-closing = Desde ahora nadie puede proponer más; se sigue votando.
round-preview-closed = Desde ahora nadie puede votar más.
round-preview-published = Desde ahora todos ven los resultados.
round-preview-back = El estado será de nuevo: { $state }
round-done = Hecho. El estado es ahora: { $state }
round-not-now = No es posible: alguien ha cambiado la ronda entretanto o se ha votado desde entonces.
propose-off-done = En estos países nadie puede proponer desde ahora: { $countries }
propose-on-done = En estos países se puede proponer de nuevo: { $countries }
propose-off-how = Escríbalo así: /propose off FR BE
propose-country-language = En su país las propuestas se escriben en: { $languages }
stock-title = <b>Propuestas y votos</b>
stock-line = { $country }, { $language }: { $accepted } aceptadas, { $waiting } pendientes, { $votes } votos
stock-exposure = con votos suficientes: { $reached } de { $accepted }
stock-forecast = todas hacia el { $date }
stock-none = Aún no hay nada.
stock-untranslated = Finalistas sin traducción: { $languages }
card-original = En el idioma original: { $language }
command-finalists = Las mejores de cada país
finalists-choose = <b>¿Las finalistas de qué país?</b>
finalists-title = <b>Finalistas: { $country }</b>
finalists-near = Muy cerca, quizá por azar:
finalists-tied = Empatadas en el último puesto: { $numbers }
finalists-alike = La n.º { $number } y la n.º { $other } dicen casi lo mismo.
finalists-replaced = La n.º { $number } ocupa el lugar de otra: { $reason }
finalists-replace-how = Para sustituir una, escriba el país, su número, el número de la otra y un motivo público, por ejemplo: /finalists FR 12 34 …
finalists-confirm = A la ronda europea
finalists-confirmed = Finalistas ahora en la ronda europea: { $number }
finalists-not-closed = Primero hay que cerrar la ronda nacional.
finalists-no-european = No hay ronda europea para ellas.
card-machine = Traducción automática · original: { $language }
card-translated = Traducción · original: { $language }
button-original = Original
button-translation = Traducción
button-doubt = Traducción incorrecta
doubt-thanks = Gracias. El equipo de moderación revisará la traducción.
doubt-already = Ya nos lo había dicho, o ahora hay otra traducción.
command-translate = Traducir propuestas
translate-title = <b>N.º { $number }: { $source } → { $language }</b>
translate-there = Hasta ahora: «{ $text }»
translate-doubts = Personas que dicen que está mal: { $count }
translate-better = ¿Está bien? Si no, escriba una traducción mejor de toda la frase.
translate-write = Escriba la traducción de toda la frase, en { $limit } caracteres como máximo.
translate-length = Número de caracteres: { $count }. Deben ser de { $shortest } a { $longest }.
translate-empty = <b>No hay ninguna traducción pendiente para usted.</b> ¡Gracias!
translate-right = Está bien
translate-wrong = Quitarla
translate-noted = Anotado. Gracias.
translate-removed = Quitada. Se lee el original hasta que haya una mejor.
command-translations = Traducciones de las finalistas
translations-title = <b>Traducciones de las finalistas</b>
translations-none = No hay ninguna ronda europea cuyas finalistas se puedan traducir.
translations-progress = Hechas: { $done } de { $wanted } (por la máquina: { $machine }, por personas: { $reviewed })
translations-left = A la espera de la máquina: { $waiting }. Ya pedidas: { $asked }. A la espera de una persona: { $people }. Por revisar: { $review }.
translations-missing = Faltan: { $languages }
translations-no-engine = No hay ningún motor de traducción configurado, así que traducen personas: /translate
translations-fault-quota = Se ha agotado la cuota del motor de traducción. Continuará por sí solo dentro de una hora.
translations-fault-busy = El motor de traducción pide una pausa. Continuará por sí solo.
translations-fault-settings = El motor de traducción no acepta nuestras peticiones. Quien opera el servicio debe revisar sus ajustes.
translations-fault-unreachable = El motor de traducción no responde. Se intenta de nuevo cada minuto.
translations-fault-other = Algunas traducciones no se han podido usar. Se intenta de nuevo.
translations-begun = Puestas en espera de traducción: { $count }
translations-begin = Traducir el resto
translations-refresh = Actualizar
translations-file = Como archivo
translations-compare = Comparar votos
translations-queue = Traducir aquí
translations-file-note = Rellene la columna «translation» y entregue el archivo a quien opera el servicio: polyphony translations import
compare-title = <b>Traducciones cuyos lectores votan de otra manera</b>
compare-line = N.º { $number }, { $language }: de acuerdo { $share }, los demás: { $others }
compare-none = Ninguna: los lectores de cada traducción votan como los demás.
notice-translated = La máquina ha terminado de traducir las finalistas. Hechas: { $done } de { $wanted }. A la espera de una persona: { $people }. /translations
round-preview-untranslated = Traducciones que aún faltan: { $count }. Donde faltan, se lee el original.
queue-translations = Traducciones: { $count }
command-agenda = Qué ha resultado de la consulta
command-positions = Posiciones de las organizaciones
command-measure = Informar de lo que se está haciendo
button-agenda = Agenda
agenda-none = Todavía no hay agenda. Estará aquí en cuanto se publiquen los resultados.
agenda-later = Las mejores propuestas de cada país pasan a la ronda europea. La agenda estará aquí en cuanto se publiquen sus resultados.
agenda-which = <b>¿De qué consulta quiere ver la agenda?</b>
agenda-title = <b>La agenda: { $question }</b>
agenda-note = Estas son las propuestas con más apoyo. Entre paréntesis: el intervalo en el que se sitúa el porcentaje con una certeza del 95 %.
agenda-balanced = Todos los países cuentan lo mismo, sea cual sea su número de habitantes.
agenda-balanced-groups = Todos los grupos cuentan lo mismo, sea cual sea su número de miembros.
agenda-behind = A continuación, fuera de la agenda:
agenda-few = Muy pocos votos para poder decir algo.
agenda-place = Puesto { $place } de { $count }
agenda-cell = { $country }: de acuerdo { $share }, votos: { $votes }
agenda-lowest = Menor apoyo: { $country } ({ $share })
agenda-majorities = La mayoría está de acuerdo en { $number } de { $count } casos.
agenda-hidden = Donde ha votado muy poca gente no se muestra nada, para que nadie pueda saber quién piensa qué.
agenda-evened = Lo que no se muestra cuenta en los porcentajes solo como promedio. Los puestos dependen de todos los votos.
agenda-page = Todos los resultados en una página
agenda-voices = <b>Qué dicen las organizaciones</b>
agenda-measures = <b>Qué se está haciendo</b>
agenda-said = { $name }: «{ $text }»
agenda-measure = <i>{ $state }, { $date }</i>: «{ $text }»
stance-support = A favor
stance-conditional = A favor, con una condición
stance-oppose = En contra
progress-planned = Previsto
progress-under-way = En curso
progress-done = Hecho
progress-dropped = Descartado
agenda-follow = Seguir
agenda-unfollow = Dejar de seguir
agenda-followed = Le avisaremos cuando se haga algo al respecto.
agenda-unfollowed = Ya no recibirá noticias de esta propuesta, salvo que la haya escrito o votado.
agenda-open = Ver la propuesta
notice-agenda = <b>Se han publicado los resultados.</b> Una propuesta que escribió o sigue está en la agenda, en el puesto { $place }:
notice-measure = <b>Hay novedades</b> sobre una propuesta que escribió, votó o sigue:
position-invitation =
    <b>Le invitamos a hablar en nombre de { $name }</b> sobre lo que la ciudadanía ha puesto en la agenda.

    Lo que diga en nombre de la organización es público. Quién es usted, no: guardamos, cifrado, cómo localizarle mientras hable en nombre de ella.
position-speaks = <b>Usted habla en nombre de { $name }.</b> Para volver aquí: /position
position-which = <b>¿En nombre de qué organización?</b>
position-none = Usted no habla en nombre de ninguna organización.
position-not-yet = La agenda aún no está publicada.
position-nothing = Aún sin posición
position-ask = ¿Qué dice la organización de esta propuesta?
position-condition = <b>¿Con qué condición?</b> Escríbala en { $limit } caracteres como máximo; solo entonces cuenta la posición.
position-sentence = Anotado. Si quiere, escriba una frase de { $limit } caracteres como máximo, que aparecerá al lado.
position-long = Escríbala de nuevo, en { $limit } caracteres como máximo.
position-kept = Anotado. Puede cambiar o retirar la posición en cualquier momento.
position-take-back = Retirar la posición
position-taken-back = La organización ya no se pronuncia sobre esta propuesta.
organisations-title = <b>Organizaciones a las que se pide su posición ({ $consultation })</b>
organisations-none = Todavía no se ha invitado a ninguna.
organisations-speaks = { $name }: ha aceptado la invitación, posiciones: { $number }
organisations-invited = { $name }: invitación hasta el { $date }
organisations-silent = { $name }: nadie habla en su nombre. Una nueva invitación con el mismo nombre da un nuevo enlace.
organisations-invite = Invitar a una organización
organisations-remove = Quitar { $name }
organisations-remove-yes = Sí, quitarla
organisations-ask = <b>¿Cómo se llama la organización?</b> De { $shortest } a { $longest } caracteres
organisations-ask-again = Escriba solo el nombre, de { $shortest } a { $longest } caracteres.
organisations-already = { $name }: alguien habla ya en su nombre. Para que lo haga otra persona, quite la organización e invítela de nuevo.
organisations-link = <b>Esta es una invitación para una sola persona, que hablará después en nombre de { $name }.</b> Sirve una vez, hasta el { $date }. Envíe el enlace solo a esa persona:
organisations-remove-sure = <b>¿Quitar { $name }?</b> Nadie hablará ya en su nombre, y lo que ha dicho dejará de mostrarse.
organisations-removed = { $name }: ya no se pide su posición.
organisations-gone = Esa organización ya no está aquí.
measure-how = Escriba el número de la propuesta, en qué punto está, el día y una frase, por ejemplo: /measure 123 done 2026-12-01 …
measure-states = En qué punto está: <code>planned</code> (previsto), <code>under-way</code> (en curso), <code>done</code> (hecho), <code>dropped</code> (descartado)
measure-day = Escriba el día como año, mes y día, por ejemplo 2026-12-01.
measure-length = Escriba de { $shortest } a { $longest } caracteres.
measure-not-on = La propuesta n.º { $number } no está en ninguna de sus agendas.
measure-preview = Personas a las que se avisará porque escribieron o votaron la propuesta o la siguen: { $count }
measure-post = Publicar
measure-posted = Publicado. Se avisará a esas personas.
measure-not-now = Ya se ha publicado o ya no es posible.
command-consultation = Ver y cambiar la consulta
consultation-open = Abierta a todo el mundo
consultation-members = Solo para miembros, cada cual con un código
consultation-zone = <b>Rondas</b> (horas de { $zone }):
consultation-places = <b>Dónde se celebra</b> ({ $number }):
consultation-limits =
    Edad mínima: { $age }
    Propuestas por persona y día: { $proposals }
    Denuncias que ocultan una propuesta: { $reports }
    Días tras los que se borra todo lo relativo a una persona: { $days }
    Novedades para quien las quiera: { $digest }
consultation-operators = según lo fijado por quien opera el servicio
consultation-texts =
    <b>Textos, en cuántos de los 24 idiomas</b>
    Pregunta: { $question }
    Comienzo de las propuestas: { $opening }
    Información propia sobre privacidad: { $privacy } (versión { $version })
    Texto jurídico: { $legal }
consultation-themes = Temas: { $themes }
consultation-how =
    Para cambiar algo, escriba a continuación el nombre que tiene en el archivo y el nuevo valor; para quitarlo, un guion:
    <code>/consultation organiser …</code>
    <code>/consultation rounds.1.closes 2026-06-01 18:00</code>
    <code>/consultation legal -</code>
consultation-file = Enviarme el archivo
consultation-file-note = La consulta como archivo. Encima de cada línea figura lo que se admite en ella.
consultation-both =
    Hasta ahora: { $before }

    A partir de ahora: { $after }
consultation-nothing = nada
consultation-round-then =
    Las horas son las de { $zone }.
    El estado de esta ronda será entonces: { $state }
consultation-again = Antes de su próximo voto, se preguntará de nuevo a cada participante si está de acuerdo.
consultation-faults = <b>No es posible.</b> No se ha cambiado nada:
consultation-same = Ya es así. No se ha cambiado nada.
consultation-done = <b>Cambiado.</b>
consultation-not-now = No se ha cambiado nada: ya está hecho, o alguien ha cambiado algo entretanto.
consultation-meanwhile = <b>Alguien ha hecho un cambio entretanto.</b> No se ha perdido nada de él. ¿Debe sustituirlo el suyo?
frozen-slug = El nombre corto se queda como está: hay enlaces que llevan a él.
frozen-kind = Ya se ha votado: la consulta ya no puede pasar a estar abierta a todo el mundo ni a ser solo para miembros.
frozen-round-kind = Ya se ha votado en esta ronda: su tipo se queda como está.
frozen-round = Una ronda no se puede quitar. Sin fechas no se abre.
frozen-country = Ya se ha votado, o hay propuestas de este país: no se puede quitar.
frozen-age = Ya se ha votado: la edad mínima solo puede subir.
frozen-opening = Ya hay propuestas que empiezan por estas palabras: se quedan como están.
frozen-version = La versión de la información sobre privacidad solo puede subir.
frozen-voted = Desde entonces se ha votado: la ronda no puede volver atrás.
frozen-published = Los resultados están publicados. Para volver atrás: /round
button-rounds = Rondas
notice-round =
    <b>En la fecha prevista: { $consultation }</b>

    { $round }: { $state }
member-welcome =
    <b>{ $question }</b>

    Le damos la bienvenida a Polyphony, donde { $organiser } consulta a sus miembros. Usted lee propuestas de otras personas, una a una, y dice si está de acuerdo.

    Este es un servicio automático: le responde un programa. Su idioma, su grupo y sus votos solo se guardan si usted da antes su consentimiento. Cómo salir y qué sabemos de usted: /privacy

    <b>¿Qué idioma prefiere?</b>
member-consent =
    <b>Su consentimiento</b>

    Los votos sobre propuestas públicas son opiniones políticas. Por eso le preguntamos antes de guardar nada.

    Si está de acuerdo, { $organiser } guarda sus votos, su idioma y su grupo para esta consulta. Su grupo: { $group }

    Su código se puede usar una sola vez. Con su consentimiento se marca como usado, y nada indica qué código era el suyo. Su identidad en esta aplicación se cifra y se mantiene separada de sus votos. Solo se publican los totales, nunca lo que ha votado una persona concreta.

    Debe tener al menos { $age } años. Puede retirar su consentimiento en cualquier momento, con la misma facilidad con que lo da, mediante /privacy. Preguntas: { $contact }
member-code-prompt = <b>Esta consulta es solo para miembros.</b> Escriba el código que ha recibido; las mayúsculas y los guiones no importan.
member-code-wrong = No conocemos ese código. Compárelo, letra por letra, con el que ha recibido.
member-code-used = Ese código ya se ha usado. Si lo usó usted, en otra aplicación, vincule allí las dos aplicaciones con /link.
member-code-closed = La consulta de ese código no está abierta en este momento.
button-code = Tengo un código
member-author = — propuesta de otro miembro
member-country = Su grupo viene de su código y no se puede cambiar. Su grupo: { $group }
member-settings = Idioma: { $language } · Grupo: { $group }
member-privacy = En esta consulta, su grupo ocupa el lugar de su país. Su grupo: { $group }. Su código está marcado como usado, y nada indica cuál era el suyo.
member-forget = No podrá volver a participar con su código: queda usado, para que nadie vote dos veces.
member-results-all = <b>Resultados: todos los grupos</b>
member-results-mine = Mi grupo
member-results-everyone = Todos los grupos
participation-button = Participación
countries-button = Por país, como imagen
groups-button = Por grupo, como imagen
participation-country = <b>Participación: { $country }</b>
participation-all = <b>Participación: todos los países</b>
participation-groups = <b>Participación: todos los grupos</b>
participation-people = Personas que han participado
participation-votes = Votos por día
participation-until = { $date } – personas: { $people }, votos: { $votes }, propuestas: { $proposals }
participation-alt = Curva de las personas que habían participado hasta cada día, y los votos de cada día.
participation-most = Máximo de votos en un día: { $votes }
countries-title = Porcentaje de acuerdo, por país
groups-title = Porcentaje de acuerdo, por grupo
countries-votes = Votos
countries-note = Puntos: el porcentaje de acuerdo. Líneas: el intervalo en el que se sitúa con una certeza del 95 %.
countries-rest = Grupos intermedios que no se muestran aquí: { $number }
web-choose-picture = Elegir una imagen
web-picture-sent = [Imagen]
web-picture-sending = Enviando la imagen…
picture-too-large = Esa imagen es demasiado grande. Envíe una de { $limit } MB como máximo, por favor.
picture-broken = Esa imagen no se puede abrir: el archivo está dañado o incompleto. Envíe otra, por favor.
picture-format = Esa no es una imagen que se pueda usar. Envíe un archivo JPEG, PNG o WebP, por favor.
picture-large = Esa imagen tiene demasiados píxeles: el ancho y el alto pueden sumar 10 000 como máximo. Envíe una más pequeña, por favor.
picture-shape = Esa imagen es demasiado alargada: un lado puede medir como máximo 20 veces lo que mide el otro. Envíe otra, por favor.
digest-title = <b>Novedades: { $question }</b>
digest-published = Se han publicado los resultados.
digest-new = Propuestas nuevas que puede votar: { $number }
digest-people = Personas que han participado: { $people }
digest-people-here = Personas que han participado – { $country }: { $here }, todos los países: { $all }
digest-agreed = <b>Mayoría de acuerdo: { $country }</b>
digest-everywhere = <b>Mayoría de acuerdo: todos los países</b>
digest-divided = <b>Opiniones divididas: { $country }</b>
digest-own = <b>Sus propuestas</b>
digest-own-entry = N.º { $number }: { $proposal }
digest-line = de acuerdo: { $share } · votos: { $votes }
digest-few = votos: { $votes }
digest-machine = traducción automática
digest-note = Estas son propuestas que usted ha votado.
digest-vote = Seguir votando
digest-stop = No más novedades
privacy-messages = Puede permitirnos que le escribamos: resultados, propuestas nuevas y mensajes de la organización.
broadcast-footer = <i>De { $organiser }. Con /stop dejará de recibir estos mensajes.</i>
broadcast-stop = No recibir estos mensajes
broadcast-stopped = De acuerdo: no recibirá más mensajes de la organización ni más resultados. Las novedades sobre sus propuestas continúan. Con /settings puede cambiarlo.
command-broadcast = Escribir a muchas personas
broadcast-title = <b>Mensajes a participantes: { $consultation }</b>
broadcast-none = Todavía no se ha enviado ningún mensaje.
broadcast-line = N.º { $number }: { $state } · { $sent } de { $expected }
broadcast-state-waiting = a la espera de su hora
broadcast-state-running = enviándose
broadcast-state-paused = en pausa
broadcast-state-done = enviado
broadcast-state-cancelled = terminado antes de tiempo
broadcast-new = Mensaje nuevo
broadcast-go-on = Seguir escribiendo
broadcast-watch = Mensaje n.º { $number }
broadcast-gone = Ese mensaje ya no está aquí o ya se ha enviado.
broadcast-draft-title =
    <b>Mensaje a participantes: { $consultation }</b>

    No se envía nada hasta que vea cuántas personas lo recibirán y lo confirme.
broadcast-texts-in = Texto: { $languages }
broadcast-texts-none = Texto: todavía ninguno
broadcast-texts-machine = Traducción automática; revísela, por favor: { $languages }
broadcast-texts-waiting = Traducción automática en curso: { $languages }
broadcast-texts-missing = Sin texto; quienes leen estos idiomas no reciben el mensaje: { $languages }
broadcast-picture-there = Imagen: sí
broadcast-picture-bare = Falta la descripción de la imagen: { $languages }
broadcast-where = Dónde: { $places }
broadcast-reads = Idiomas: { $languages }
broadcast-who = A quién: { $who }
broadcast-everywhere = en todas partes
broadcast-every-language = todos
broadcast-who-all = Todo el mundo
broadcast-who-voted = Quienes han votado
broadcast-who-not-voted = Quienes aún no han votado
broadcast-who-proposed = Quienes han propuesto algo
broadcast-who-silent = Quienes llevan 14 días sin venir
broadcast-leads = Botón: { $button }
broadcast-begins = Inicio del envío: { $time }
broadcast-ends = Fin del envío: { $time }
broadcast-at-once = Enseguida
broadcast-no-end = Sin fecha de fin
broadcast-no-button = Sin botón
broadcast-zone = Horas de: { $zone }
broadcast-texts = Texto
broadcast-picture = Imagen
broadcast-button = Botón
broadcast-audience = Quién lo recibe
broadcast-when = Inicio
broadcast-until = Fin
broadcast-preview = Vista previa
broadcast-send = Enviar …
broadcast-delete = Borrar
broadcast-delete-yes = Sí, borrarlo
broadcast-delete-sure = ¿Borrar este mensaje?
broadcast-deleted = Se ha borrado el mensaje. No se ha enviado nada.
broadcast-texts-choose = <b>¿En qué idioma quiere escribir?</b>
broadcast-translate = Que la máquina haga el resto
broadcast-translate-later = El motor de traducción que se usa aquí responde demasiado tarde para los mensajes; escriba usted los demás idiomas, por favor.
broadcast-translating = Traducción automática en curso; le avisaremos cuando termine: { $languages }
broadcast-translated = Textos traducidos por la máquina: { $number }. Revíselos, por favor.
broadcast-untranslated = Escriba usted estos, por favor: { $languages }
broadcast-text-there = Este es el texto: { $language }
broadcast-text-out = Quitar el texto
broadcast-text-ask =
    Escriba el texto, por favor. Idioma: { $language }

    Como máximo { $longest } caracteres. Se pueden usar estas etiquetas: { $tags }
broadcast-text-kept = Se ha guardado el texto. Idioma: { $language }
broadcast-text-empty = Ahí no hay nada que leer.
broadcast-text-long = El texto es demasiado largo. Caracteres: { $length }. Caben { $longest }.
broadcast-fault =
    No se ha guardado nada: { $why }

    Etiqueta: <code>{ $tag }</code>
    Dónde: { $near }
broadcast-fault-unknown = esta etiqueta no se puede usar.
broadcast-fault-unfinished = esta etiqueta está incompleta.
broadcast-fault-attributes = en esta etiqueta solo puede figurar su nombre.
broadcast-fault-link = un enlace necesita una dirección que empiece por https://
broadcast-fault-inside = esta etiqueta no puede estar dentro de otra.
broadcast-fault-unopened = esta etiqueta cierra algo que no se ha abierto.
broadcast-fault-crossed = esta etiqueta no cierra lo último que se abrió.
broadcast-fault-unclosed = esta etiqueta no se cierra en ningún lugar.
broadcast-picture-ask = Envíe una imagen, por favor: JPEG, PNG o WebP.
broadcast-picture-out = Quitar la imagen
broadcast-picture-long = Debajo de una imagen, el texto puede tener { $longest } caracteres. No se ha guardado la imagen, porque estos textos son más largos: { $languages }
broadcast-picture-kept = Se ha guardado la imagen.
broadcast-alt-ask =
    ¿Qué muestra la imagen? Dígalo en una o dos frases, por favor, para quienes no pueden verla. Idioma: { $language }

    Como máximo { $longest } caracteres.
broadcast-alt-quoted = <i>{ $text }</i>
broadcast-button-choose = <b>¿Adónde debe llevar el botón debajo del mensaje?</b>
broadcast-audience-note = Solo se escribe a quienes han permitido recibir mensajes. A nadie se le elige por lo que ha votado.
broadcast-countries = Países
broadcast-groups = Grupos
broadcast-languages = Idiomas
broadcast-places-ask =
    Escriba dónde, con estos códigos, o { $all } para todas partes: { $codes }

    Con /broadcast no cambia nada.
broadcast-languages-ask =
    Escriba los idiomas, con estos códigos, o { $all } para todos: { $codes }

    Con /broadcast no cambia nada.
broadcast-code-unknown = Ese código no existe: { $code }
broadcast-when-ask = <b>¿Cuándo debe empezar el envío?</b>
broadcast-until-ask = <b>¿A partir de cuándo no debe enviarse más?</b>
broadcast-time-how =
    Escriba un día y una hora, por ejemplo 2030-11-30 17:00

    Horas de: { $zone }
broadcast-time-none = Ese día y esa hora no existen o no son únicos.
broadcast-time-past = Ese momento ya ha pasado. Elija uno futuro, por favor.
broadcast-time-order = Así terminaría antes de empezar. Elija otras horas, por favor.
broadcast-no-text = Todavía no hay texto.
broadcast-preview-choose = <b>¿En qué idioma quiere verlo?</b>
broadcast-nobody = Nadie recibiría este mensaje.
broadcast-without-text = Quedan fuera, porque no hay texto en su idioma – { $languages }
broadcast-capped = Quedan fuera, porque ya han recibido bastantes mensajes esta semana: { $number }
broadcast-recipients = <b>Personas que lo recibirán: { $number }</b>
broadcast-takes = Duración mínima: { $span }
broadcast-night = Se envía de { $from } a { $until }, según la hora de cada país.
broadcast-others = Hay otro mensaje en curso; los dos juntos no se envían más deprisa que uno solo.
broadcast-type-number =
    <b>Para enviarlo, escriba el número de personas que lo recibirán: { $number }</b>

    Con cualquier otra cosa no se envía nada.
broadcast-number-wrong = No se ha enviado nada: ese no es el número de personas que lo recibirían. El número correcto es: { $number }.
broadcast-begun = Ahora empieza el envío del mensaje n.º { $number }.
broadcast-planned = El mensaje n.º { $number } se enviará cuando llegue su hora.
broadcast-number-title = <b>Mensaje n.º { $number } a participantes: { $consultation }</b>
broadcast-count-sent = Enviados: { $number }
broadcast-count-failed = Fallidos: { $number }
broadcast-count-stopped = Nos han bloqueado: { $number }
broadcast-count-unknown = No se sabe si han llegado: { $number }
broadcast-count-expired = Demasiado tarde: { $number }
broadcast-count-cancelled = Anulados: { $number }
broadcast-count-capped = Ya han recibido bastantes mensajes esta semana: { $number }
broadcast-count-remaining = Quedan: { $number }
broadcast-rate = Mensajes por segundo: { $number }
broadcast-left = Tiempo restante: { $span }
broadcast-pause = Pausar
broadcast-resume = Seguir enviando
broadcast-end = Terminar el envío
broadcast-end-yes = Sí, terminarlo
broadcast-all = Todos los mensajes
broadcast-end-sure = ¿Terminar definitivamente el envío del mensaje n.º { $number }? Quienes no lo hayan recibido ya no lo recibirán.
broadcast-not-now = Eso ya no se puede hacer.
broadcast-report = Informe: { $state }. Personas a las que se dirigía: { $number }
broadcast-began = Inicio: { $time }
broadcast-ended = Fin: { $time }
command-jobs = Tareas programadas
jobs-title = <b>Tareas programadas</b>
jobs-zone = Zona horaria: { $zone }
jobs-none = Todavía no hay nada programado. Se programa poco después del arranque.
jobs-name = <b>{ $name }</b>
jobs-every = Intervalo: { $span }
jobs-next = Próxima vez: { $time }
jobs-places = Países: { $number }
jobs-now = En curso desde: { $time }
jobs-last = Última vez: { $time }
jobs-count = Cantidad: { $number }
jobs-refresh = Actualizar
job-announcements = Anuncios a muchas personas
job-backup = Copia de seguridad
job-digest-daily = Novedades, cada día
job-digest-weekly = Novedades, cada semana
job-maintenance = Mantenimiento de la base de datos
job-news = Propuestas nuevas para quienes las esperan
job-nudges = Recordatorios para el equipo de moderación
job-retention = Borrado de lo antiguo
job-rounds = Fechas de las rondas
job-snapshots = Participación, día a día
job-translation = Traducción
job-outcome-done = hecho
job-outcome-failed = con error
job-outcome-skipped = sin hacer, porque era demasiado tarde
job-note-made = Tamaño: { $size } MB
job-note-sound = la base de datos está en buen estado
job-note-analysed = las estadísticas de la base de datos están al día
job-note-damaged = lo que se ha leído está dañado
job-note-disk-full = el disco está lleno
job-note-not-written = no se puede escribir en la carpeta
job-note-no-pg-dump = pg_dump no está instalado
job-note-pg-dump = pg_dump ha comunicado un error, que está en el registro
job-note-program-ended = el programa terminó antes de acabar la tarea
job-note-stopped = alguien lo ha detenido
command-signals = Votos llegados en oleadas
job-signals = Votos llegados en oleadas
job-note-apart = estos votos se cuentan ahora aparte
signals-title = <b>Votos llegados en oleadas</b>
signals-about = Parece que una sola mano ha emitido estos votos con muchas cuentas. Se cuentan aparte hasta que alguien decida otra cosa. Puede ser un error: una clase de un colegio, por ejemplo, también vota toda a la vez.
signals-none = No ha llegado ningún voto en oleadas.
signals-wave = Oleada { $number }
signals-name = <b>Oleada { $number }</b> · { $consultation }
signals-when = { $since } – { $until }
signals-facts = { $country } · Personas: { $people } · Votos: { $votes }, de ellos en propuestas que elegimos: { $served }
signals-signs = Lo que llama la atención: { $signs }
signals-fast = respuestas rápidas
signals-alike = las mismas respuestas
signals-new = muchas personas nuevas a la vez
signals-burst = muchos votos iguales a la vez
signals-apart = Estos votos se cuentan aparte.
signals-count = Estos votos cuentan como todos los demás.
signals-fixed = Los resultados están publicados: ya no cambia nada.
signals-most = Propuestas con más votos de esta oleada:
signals-most-line = • N.º { $number } ({ $text }): de acuerdo { $agree }, neutral { $neutral }, en desacuerdo { $disagree }
signals-sum = En total: de acuerdo { $agree }, neutral { $neutral }, en desacuerdo { $disagree }
signals-if-count = Si estos votos contaran, entre las mejores propuestas:
signals-if-apart = Si estos votos se contaran aparte, entre las mejores propuestas:
signals-move = • N.º { $number } ({ $text }): puesto { $before } → { $after }
signals-no-move = No cambiaría nada.
signals-more-moves = … y { $number } más
signals-follow = El cambio aún está en curso para algunos de estos votos. Tarda unos minutos.
signals-lead-only = Un responsable de moderación puede decidir si cuentan.
signals-let-count = Que cuenten
signals-set-apart = Volver a apartarlos
signals-confirm-count = Sí, que cuenten
signals-confirm-apart = Sí, apartarlos
signals-show = Ver las oleadas
signals-ask-count = ¿Deben contar los votos de la oleada { $number } como todos los demás? Personas: { $people }. Votos: { $votes }. Podrá volver a apartarlos hasta que se publiquen los resultados.
signals-ask-apart = ¿Deben contarse aparte los votos de la oleada { $number }? Personas: { $people }. Votos: { $votes }. Podrá hacer que cuenten de nuevo hasta que se publiquen los resultados.
signals-done-count = Los votos de la oleada { $number } cuentan como todos los demás. Si la oleada es grande, los últimos se añadirán en unos minutos.
signals-done-apart = Los votos de la oleada { $number } se cuentan aparte. Si la oleada es grande, los últimos se apartarán en unos minutos.
signals-already = Eso ya está decidido. Así están las cosas.
signals-gone = Esa oleada no existe.
notice-wave =
    <b>Han llegado votos en oleada: { $consultation }</b>

    Parece que los ha emitido una sola mano con muchas cuentas, y se cuentan aparte. Revíselos, por favor; un responsable de moderación puede hacer que cuenten.
page-results = Resultados
page-description = Lo que piensa la gente en Europa: «{ $question }»
page-skip = Ir al contenido
page-parts = Partes de estos resultados
page-countries = Países
page-themes = Temas
page-groups = Grupos de opinión
page-exposure = Visibilidad equitativa
page-all = Clasificación completa
page-data = Datos y método
page-chat = Abrir el chat
page-people =
    { $people ->
        [one] { $people } persona
        [many] { $people } de personas
       *[other] { $people } personas
    }
page-votes =
    { $votes ->
        [one] { $votes } voto
        [many] { $votes } de votos
       *[other] { $votes } votos
    }
page-published = Fecha de publicación: { $date }
page-notes = Cómo leer estos resultados
page-note-interval = El intervalo contiene el porcentaje real con una certeza del 95 %.
page-note-served = Solo deciden los puestos los votos sobre propuestas que elegimos para cada persona.
page-note-linked =
    { $votes ->
        [one] { $votes } voto llegó por un enlace compartido. Se cuenta aparte y no cambia ningún puesto.
        [many] { $votes } de votos llegaron por enlaces compartidos. Se cuentan aparte y no cambian ningún puesto.
       *[other] { $votes } votos llegaron por enlaces compartidos. Se cuentan aparte y no cambian ningún puesto.
    }
page-note-apart =
    { $votes ->
        [one] { $votes } voto llegó en una oleada repentina. Se ha apartado y no cambia ningún puesto.
        [many] { $votes } de votos llegaron en oleadas repentinas. Se han apartado y no cambian ningún puesto.
       *[other] { $votes } votos llegaron en oleadas repentinas. Se han apartado y no cambian ningún puesto.
    }
page-note-translated = Donde se indica, la traducción es automática. El original está en la página de cada propuesta.
page-place = Puesto
page-proposal = Propuesta
page-range = Intervalo
page-votes-number = Votos
page-country = País
page-language = Idioma
page-people-number = Personas
page-proposals = Propuestas
page-zone = Resultado
page-theme = Tema
page-theme-none = Sin tema
page-zone-consensus = Consenso
page-zone-rejection = Rechazo
page-zone-limbo = Poca opinión
page-zone-controversy = Controversia
page-few = pocas
page-agenda-plot = El porcentaje de acuerdo, con su intervalo
page-agenda-seen = Para cada puesto, un punto indica el porcentaje de acuerdo y una línea su intervalo. La tabla tiene las mismas cifras.
page-countries-plot = El porcentaje de acuerdo, por país
page-countries-seen = Para cada país, un punto indica el porcentaje de acuerdo. La tabla tiene las mismas cifras.
page-countries-each = Personas, votos y propuestas por país
page-country-likes = Lo que tiene más apoyo: { $country }
page-bars-seen = Una barra por cada línea. La tabla tiene las mismas cifras.
page-themes-plot = Propuestas que reúnen consenso, por tema
page-themes-note = La barra muestra su porcentaje entre las propuestas con votos suficientes.
page-told = Con votos suficientes
page-groups-note = Las personas que votan de forma parecida están cerca unas de otras. Cada marca son varias personas: cuanto más grande, más son.
page-groups-seen = Un mapa en el que las personas que votan de forma parecida están cerca unas de otras; cada grupo tiene una forma y una letra propias.
page-groups-none = No hay votos suficientes para un mapa de opiniones.
page-group = Grupo { $letter }
page-group-agrees = Está más de acuerdo que los demás
page-group-disagrees = Está más en desacuerdo que los demás
page-group-here = Este grupo
page-group-others = Los demás
page-together = Todos los grupos están de acuerdo
page-marks = Las marcas del mapa
page-exposure-promised =
    { $votes ->
        [one] A cada propuesta se le prometió al menos { $votes } voto.
        [many] A cada propuesta se le prometieron al menos { $votes } de votos.
       *[other] A cada propuesta se le prometieron al menos { $votes } votos.
    }
page-exposure-reached = Propuestas que los alcanzaron: { $reached } de { $count }.
page-exposure-gini = Coeficiente de Gini de los votos: { $value } (0: todas las propuestas tienen los mismos).
page-spread-plot = Cuántas propuestas tienen cuántos votos
page-halves-plot = Media de votos: propuestas aceptadas al principio y al final
page-part-all = Todas
page-part-early = Aceptadas al principio
page-part-late = Aceptadas al final
page-mean = Media de votos
page-least = Mínimo de votos
page-reached = Con los votos prometidos
page-number = Página { $page } de { $pages }
page-answers = Lo que respondió la gente
page-original = En su idioma original
page-among = Si se hubiera preguntado a otras personas, estaría entre las mejores en el { $share } de los casos.
page-method = Cómo se ha contado
page-method-place = Los puestos siguen el extremo inferior del intervalo: mucho apoyo de pocas personas no basta.
page-licence = Puede usar los datos libremente si cita la fuente.
page-downloads = Descargar
page-file-exposure = Votos de cada propuesta (CSV)
page-file-report = Todas las cifras de estas páginas (JSON)
page-file-open = Datos abiertos con cada voto, sin nombres (ZIP)
page-verify = Cualquiera puede comprobar el archivo ZIP con este comando:
page-variants = Si se hubiera contado de otra manera
page-variant-light = Sin las personas más activas
page-variant-alike = Personas con votos muy parecidos contadas una sola vez
page-variant-all = Con los votos llegados por enlaces
page-variant-people = Personas afectadas
page-entered = Entrarían
page-left = Saldrían
page-missing = Aquí no hay resultados
page-missing-why = Quizá aún no se han publicado, o ya no lo están.
page-soon = Los resultados se están preparando
page-soon-why = Vuelva dentro de un minuto, por favor.
page-away = Los resultados no se pueden mostrar en este momento
export-open-data = Datos abiertos: { $name }, ronda { $place }
export-open-data-file = Este archivo contiene los datos abiertos de { $name }, ronda { $place }.
export-open-data-large = Los datos abiertos de { $name }, ronda { $place }, son un archivo de { $size } MB. Es demasiado grande para este chat.
export-open-data-page = Cualquiera puede descargarlo aquí: { $address }
export-open-data-members = Esta consulta es solo para miembros, así que el archivo no está en ninguna página pública. Puede dárselo quien opera el servicio. Se llama { $file }.
export-open-data-check =
    Su SHA-256: <code>{ $sum }</code>

    Para comprobar el archivo: <code>polyphony verify { $file }</code>
export-open-data-waiting = Se están preparando los datos abiertos de { $name }, ronda { $place }. Inténtelo de nuevo dentro de unos minutos, por favor.
theme-suggested = ★ es solo una sugerencia, por su parecido con propuestas que ya tienen tema. Decide usted.
