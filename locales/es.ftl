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

    /start – seguir votando
    /language – cambiar el idioma
    /country – cambiar el país
    /privacy – qué se guarda y cómo salir
    /help – este texto
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
withdraw-question = <b>¿Desea retirar su consentimiento?</b> Sus votos, su idioma, su país y su identidad cifrada se borrarán de inmediato. Esto no se puede deshacer.
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
