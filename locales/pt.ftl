welcome =
    <b>{ $question }</b>

    Damos-lhe as boas-vindas à Polyphony, uma consulta cidadã organizada por { $organiser }. Lê propostas de outras pessoas, uma de cada vez, e diz se concorda.

    Este é um serviço automático: quem lhe responde é um programa. A sua língua, o seu país e os seus votos só são guardados depois de dar o seu consentimento. Como sair e o que sabemos sobre si: /privacy

    <b>Que língua prefere?</b>
welcome-language = <b>Que língua prefere?</b>
language-set = Agora falamos português.
country-question = <b>Em que país vive?</b> Vota com os cidadãos e as cidadãs desse país.
country-set = O seu país: { $country }
country-not-open = País escolhido: { $country }. Esta consulta não se realiza nesse país. Pode escolher outro país ou voltar mais tarde.
consent-request =
    <b>O seu consentimento</b>

    Os votos sobre propostas públicas são opiniões políticas. Por isso, perguntamos antes de guardar qualquer dado.

    Se aceitar, { $organiser } guarda os seus votos, a sua língua e o seu país para esta consulta. A sua identidade nesta aplicação é cifrada e mantida à parte dos seus votos. Só se publicam totais, nunca o voto de uma pessoa em concreto.

    Tem de ter, pelo menos, { $age } anos. Pode retirar o seu consentimento a qualquer momento, com a mesma facilidade com que o dá, através de /privacy. Perguntas: { $contact }
consent-yes = Aceito e tenho { $age } anos ou mais
consent-no = Não aceito
consent-thanks = Agradecemos. Aqui está a primeira proposta.
consent-declined =
    Muito bem. Nada foi guardado sobre si, e o que esta conversa precisou de usar será apagado no prazo de um dia.

    Se mudar de ideias, escreva /start.
consent-needed = Para poder votar, precisamos primeiro do seu consentimento.
no-consultation = Neste momento, não há nenhuma consulta aberta. Volte mais tarde, por favor.
link-unknown = Essa ligação já não leva a lado nenhum. Por isso, começamos pelo início.

card-proposal = <b>{ $proposal }</b>
card-author = — proposta cidadã, { $country }
vote-agree = Concordo
vote-neutral = Neutro
vote-disagree = Discordo
skip = Saltar
more = Mais
change-vote = Alterar o meu último voto
last-vote-agree = <i>O seu último voto: concorda com «{ $proposal }». Se quiser, diga porquê:</i>
last-vote-neutral = <i>O seu último voto: neutro sobre «{ $proposal }». Se quiser, diga porquê:</i>
last-vote-disagree = <i>O seu último voto: discorda de «{ $proposal }». Se quiser, diga porquê:</i>
reason-favourite = Das minhas favoritas
reason-doable = Pode fazer-se
reason-obvious = É evidente
reason-no-way = De modo nenhum
reason-unrealistic = Pouco realista
reason-empty = Palavras vazias
reason-not-understood = Não compreendo
reason-no-opinion = Sem opinião
reason-indifferent = É-me indiferente

recorded-agree = Voto registado: concorda.
recorded-neutral = Voto registado: neutro.
recorded-disagree = Voto registado: discorda.
recorded-share =
    { $votes ->
        [one] Concordam: { $share } de { $votes } voto.
        [many] Concordam: { $share } de { $votes } de votos.
       *[other] Concordam: { $share } de { $votes } votos.
    }
already-agree = Já tinha dito que concorda. O seu voto conta uma só vez.
already-neutral = O seu voto já era neutro. O seu voto conta uma só vez.
already-disagree = Já tinha dito que discorda. O seu voto conta uma só vez.
changed-agree = Voto alterado: agora concorda.
changed-neutral = Voto alterado: agora é neutro.
changed-disagree = Voto alterado: agora discorda.
withdrawn = O seu voto foi retirado.
skipped = Proposta saltada. Saltar não conta como voto neutro.
reason-noted = Anotado. Agradecemos.
reason-removed = Resposta retirada.

change-agree = Votou <b>concordo</b> em: «{ $proposal }»
change-neutral = Votou <b>neutro</b> em: «{ $proposal }»
change-disagree = Votou <b>discordo</b> em: «{ $proposal }»
change-question = Como quer votar agora?
withdraw-vote = Retirar o meu voto
back = Voltar
nothing-to-change = Ainda não tem nenhum voto para alterar.

summary =
    { $count ->
        [one] <b>Viu { $count } proposta.</b>
        [many] <b>Viu { $count } de propostas.</b>
       *[other] <b>Viu { $count } propostas.</b>
    }
summary-counts = Concordo: { $agree } · Neutro: { $neutral } · Discordo: { $disagree } · Saltadas: { $skipped }
summary-question = Quer continuar?
go-on = Continuar
stop = Por agora, chega
stopped = Agradecemos a sua participação. Os seus votos ficam guardados. Para continuar, toque no botão ou escreva /start.
nothing-left = <b>Viu todas as propostas que estão abertas para si.</b> Agradecemos!
nothing-left-offer = Quer que lhe escrevamos, uma só vez, quando houver propostas novas? Pode desativar este aviso a qualquer momento com /privacy.
tell-me = Sim, avisem-me
do-not-tell-me = Não me escrevam
tell-me-set = Combinado: vamos escrever-lhe uma só vez, quando houver mais propostas.
tell-me-off = Combinado: não lhe vamos escrever.
tell-me-message = Há novas propostas de outras pessoas. Quer vê-las?

more-title = <b>O que deseja fazer?</b>
button-language = Língua
button-country = País
button-privacy = Privacidade
button-help = Ajuda
help =
    <b>Como funciona</b>

    Mostramos-lhe uma proposta de cada vez. Toque em concordo, neutro ou discordo, ou salte-a. Também pode escrever a palavra do botão ou o seu número: 1, 2, 3…

    Só vê como as outras pessoas votaram depois de votar. Pode alterar ou retirar o seu voto.

    /start – continuar a votar
    /language – mudar de língua
    /country – mudar de país
    /privacy – o que é guardado e como sair
    /help – este texto
privacy =
    <b>Privacidade</b>

    { $organiser } organiza esta consulta. Quem lhe responde é um programa, não uma pessoa.

    Com o seu consentimento, guardamos: os seus votos, a sua língua, o seu país e as propostas que já viu. A sua identidade nesta aplicação está cifrada e só pode ser encontrada com uma chave secreta. Os votos são guardados sob um número, sem a sua identidade. Não guardamos nome, nome de utilizador nem fotografia, e só publicamos totais.

    Sem o seu consentimento, só se conserva o estado desta conversa, durante um dia, no máximo.

    Perguntas e reclamações: { $contact }
privacy-consent = Data em que deu o seu consentimento: { $date }.
privacy-no-consent = Não deu o seu consentimento.
privacy-tell-me = Vamos escrever-lhe uma só vez, quando houver propostas novas.
privacy-withdraw = Retirar o meu consentimento
withdraw-question = <b>Quer retirar o seu consentimento?</b> Os seus votos, a sua língua, o seu país e a sua identidade cifrada serão apagados de imediato. Não será possível voltar atrás.
withdraw-yes = Apagar tudo
withdraw-no = Manter tudo
withdraw-done = Tudo o que lhe diz respeito foi apagado. Agradecemos a sua participação. Se um dia quiser recomeçar, escreva /start.

command-start = Votar em propostas
command-language = Mudar de língua
command-country = Mudar de país
command-privacy = O que é guardado e como sair
command-help = Como funciona

not-understood = Desculpe, não percebemos a mensagem. Pode tocar num botão ou escrever o seu número:
not-text = Aqui só podemos ler texto e botões. Escreva /help para ver como funciona.
button-old = Esse botão já não funciona. Continuamos a partir daqui.
proposal-unknown = Essa proposta não existe ou não lhe foi mostrada. Aqui está a seguinte.
proposal-closed = A votação dessa proposta terminou, por isso nada foi alterado. Aqui está a seguinte.
proposal-own = Essa proposta é sua. São as outras pessoas que votam nela.
try-again = Algo não funcionou e nada foi registado. Tente de novo daqui a um minuto, por favor.
too-long = O texto é demasiado longo. Escreva, no máximo, { $limit } caracteres, por favor.
too-fast = Foi muito rápido. Aguarde um momento e tente de novo, por favor.
group-only-private = Aqui, cada pessoa vota em separado. Escreva-me em privado, por favor.
open-private = Escrever em privado

web-title = Polyphony – consulta cidadã
web-description = Leia propostas de outras pessoas e diga se concorda.
web-conversation = Conversa
web-message = A sua mensagem
web-send = Enviar
web-you = Eu
web-service = Polyphony
web-connecting = A ligar…
web-reconnecting = A ligação perdeu-se. A tentar de novo…
web-connected = Ligação estabelecida
web-skip-to-message = Ir para o campo da mensagem
web-noscript = Esta conversa precisa de JavaScript. Também pode participar numa aplicação de mensagens.
