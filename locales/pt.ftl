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
button-propose = Escrever uma proposta
propose-invite = Tem uma ideia sua? Pode apresentá-la às outras pessoas.
propose-prompt =
    <b>Escreva a sua proposta</b>

    Todas as propostas começam por «{ $opening }…». Escreva como continua a sua: uma só ideia, por palavras suas, com { $shortest } a { $longest } caracteres.
propose-edit-prompt = <b>Escreva a nova versão, por favor.</b> É isto que tem até agora:
propose-closed = Neste momento, não é possível enviar propostas. Pode continuar a votar.
propose-too-short =
    { $count ->
        [one] Escreveu só { $count } caractere. Escreva, pelo menos, { $shortest }, por favor.
        [many] Escreveu só { $count } de caracteres. Escreva, pelo menos, { $shortest }, por favor.
       *[other] Escreveu só { $count } caracteres. Escreva, pelo menos, { $shortest }, por favor.
    }
propose-too-long =
    { $count ->
        [one] Escreveu { $count } caractere e o máximo é { $longest }. Encurte o texto, por favor.
        [many] Escreveu { $count } de caracteres e o máximo é { $longest }. Encurte o texto, por favor.
       *[other] Escreveu { $count } caracteres e o máximo é { $longest }. Encurte o texto, por favor.
    }
propose-language = <b>Em que língua está escrita a sua proposta?</b>
other-language = Outra língua
propose-similar = <b>Já houve quem propusesse algo parecido.</b> Pode votar numa destas propostas ou enviar a sua mesmo assim.
propose-vote-on = Votar na { $number }
propose-all-the-same = Enviar a minha mesmo assim
propose-repeat = <b>Esta proposta já foi feita.</b> Pode votar nela:
propose-own-repeat = Já enviou esta proposta. Com /mine pode ver em que ponto está.
propose-facts = Língua: { $language } · Caracteres: { $count } de { $longest }
propose-preview-note = A equipa de moderação lê-a antes de as outras pessoas a verem. O seu nome não é mostrado. Enviamo-la?
propose-send = Enviar
propose-edit = Alterar
cancel = Cancelar
propose-cancelled = O seu rascunho foi apagado.
propose-limit =
    { $count ->
        [one] Enviou { $count } proposta nas últimas 24 horas, que é o limite. Pode enviar a próxima a partir de { $time }. O seu rascunho fica guardado.
        [many] Enviou { $count } de propostas nas últimas 24 horas, que é o limite. Pode enviar a próxima a partir de { $time }. O seu rascunho fica guardado.
       *[other] Enviou { $count } propostas nas últimas 24 horas, que é o limite. Pode enviar a próxima a partir de { $time }. O seu rascunho fica guardado.
    }
propose-sent =
    <b>Agradecemos. A sua proposta tem o n.º { $number }.</b>

    A equipa de moderação lê-a primeiro. Depois comunicamos-lhe a decisão. Com /mine pode ver todas as suas propostas.
propose-offer = Desculpe, não percebemos a mensagem. Se for uma proposta, podemos continuar com ela.
propose-offer-yes = Fazer disto uma proposta
check-refused = <b>A sua proposta não pode ser enviada assim.</b> Escreva-a de novo, por favor:
check-flagged = A equipa de moderação vai analisar com especial atenção o seguinte:
check-link = Não inclua endereços Web nem ligações, por favor.
check-email = Não inclua endereços de correio eletrónico, por favor.
check-phone = Não inclua números de telefone, por favor.
check-handle = Não inclua nomes de utilizador (@…), por favor.
check-hashtag = Não inclua hashtags (#…), por favor.
check-capitals = Não escreva tudo em maiúsculas, por favor.
check-invisible = O texto contém caracteres invisíveis. Volte a escrevê-lo, por favor.
check-scripts = Não misture letras de alfabetos diferentes na mesma palavra, por favor.
check-repeated = Não repita muitas vezes o mesmo caractere, por favor.
check-word-refused = O texto contém uma palavra que não é permitida aqui.
check-word-flagged = O texto contém uma palavra que pode ofender outras pessoas.
check-alphabet = O texto não está escrito no alfabeto da sua língua.
check-repeated-word = O texto repete muitas vezes a mesma palavra.
button-mine = As minhas propostas
mine-title = <b>As suas propostas</b>
mine-none = Ainda não enviou nenhuma proposta.
mine-entry = <b>N.º { $number }</b> · { $state }
state-waiting = a aguardar moderação
state-accepted = aceite
state-refused = não aceite
state-withdrawn = retirada
state-merged = fundida com outra
state-hidden = oculta até a equipa de moderação a analisar
mine-votes-few =
    { $votes ->
        [one] { $votes } voto até agora
        [many] { $votes } de votos até agora
       *[other] { $votes } votos até agora
    }
mine-withdraw = Retirar a n.º { $number }
mine-withdrawn = A sua proposta n.º { $number } foi retirada.
mine-withdraw-late = Alguém já votou nela, por isso já não pode ser retirada.
older = Mais antigas
notice-accepted = A sua proposta n.º { $number } foi aceite. As outras pessoas já podem votar nela.
notice-refused = A sua proposta n.º { $number } não foi aceite. Motivo: { $reason }
notice-merged = A sua proposta n.º { $number } diz o mesmo que a n.º { $other }. A partir de agora, vota-se nessa.
notice-hidden = A sua proposta n.º { $number } foi denunciada. Fica oculta até a equipa de moderação a analisar.
notice-restored = A equipa de moderação analisou a sua proposta n.º { $number }. Voltou a ser mostrada.
notice-milestone =
    { $votes ->
        [one] A sua proposta n.º { $number } recebeu { $votes } voto.
        [many] A sua proposta n.º { $number } recebeu { $votes } de votos.
       *[other] A sua proposta n.º { $number } recebeu { $votes } votos.
    }
refusal-incomprehensible = Não se compreende.
refusal-off-topic = Não responde à pergunta desta consulta.
refusal-partisan = Manifesta-se a favor ou contra um partido ou uma pessoa.
refusal-unlawful = É contrária à lei.
refusal-advertising = É publicidade.
refusal-several-ideas = Contém várias ideias. Envie uma de cada vez, por favor.
refusal-wrong-language = Está escrita numa língua diferente da indicada.
refusal-rude = É insultuosa.
refusal-out-of-reach = Trata de algo que esta consulta não pode mudar.
refusal-already-proposed = Já tinha sido proposta.
refusal-test = Parece ser um teste.
refusal-other = Não respeita as regras desta consulta.
button-report = Denunciar esta proposta
report-question = <b>Que problema tem esta proposta?</b>
report-illegal = É ilegal
report-offensive = É ofensiva
report-personal-data = Dados pessoais
report-wrong-language = Língua errada
report-bad-translation = Má tradução
report-duplicate = Está repetida
report-other = Outro motivo
report-sentence = Explique-nos o problema numa só mensagem, com { $limit } caracteres, no máximo, por favor.
report-received = <b>Agradecemos. A sua denúncia tem o n.º { $number }.</b> A equipa de moderação vai analisá-la e depois comunicamos-lhe o resultado.
report-already = Já denunciou esta proposta. A sua denúncia tem o n.º { $number }.
report-nothing = Neste momento, não há nenhuma proposta para denunciar.
notice-report-removed = A sua denúncia n.º { $number }: a equipa de moderação retirou a proposta. Agradecemos.
notice-report-kept = A sua denúncia n.º { $number }: a equipa de moderação analisou a proposta. A proposta mantém-se.
button-share = Partilhar
share-proposal = <b>Partilhe esta proposta</b> com esta ligação:
share-consultation = <b>Partilhe esta consulta</b> com esta ligação:
share-send = Enviar para uma conversa
share-question = O que lhe parece?
share-vote = Dar a minha opinião
share-open = Abrir a consulta
link-elsewhere = Essa proposta é votada noutro país.
web-copied = Ligação copiada.
button-results = Resultados
results-country = <b>Resultados: { $country }</b>
results-all = <b>Resultados: todos os países</b>
results-agreed = <b>A maioria concorda</b>
results-divided = <b>Opiniões divididas</b>
results-rejected = <b>A maioria discorda</b>
results-line =
    { $votes ->
        [one] Concordam: { $share } (de { $low } a { $high }), { $votes } voto
        [many] Concordam: { $share } (de { $low } a { $high }), { $votes } de votos
       *[other] Concordam: { $share } (de { $low } a { $high }), { $votes } votos
    }
results-none = Ainda não há nada para mostrar. Vê os resultados de uma proposta depois de votar nela e quando houver, pelo menos, { $limit } votos.
results-note = Estas são as propostas em que votou. Entre parênteses: o intervalo em que se situa a percentagem, com uma certeza de 95%.
results-published = A consulta terminou; são estes os resultados. Entre parênteses: o intervalo em que se situa a percentagem, com uma certeza de 95%.
results-my-country = O meu país
results-all-countries = Todos os países
results-picture = Ver como imagem
picture-alt = Barras com as percentagens de «concordo», «neutro» e «discordo».
privacy-retention =
    { $count ->
        [one] Tudo o que lhe diz respeito é apagado { $count } dia após o fim da consulta. Os seus votos continuam a contar, sem qualquer ligação a si.
        [many] Tudo o que lhe diz respeito é apagado { $count } de dias após o fim da consulta. Os seus votos continuam a contar, sem qualquer ligação a si.
       *[other] Tudo o que lhe diz respeito é apagado { $count } dias após o fim da consulta. Os seus votos continuam a contar, sem qualquer ligação a si.
    }
privacy-backups = As cópias de segurança em que ainda constam dados apagados são destruídas algum tempo depois. Dias: { $days }
privacy-changed = <b>A informação sobre privacidade mudou.</b> Decida de novo se quer participar, por favor.
privacy-publish = Pode autorizar-nos a publicar os seus votos como dados abertos, sob um número aleatório e sem a sua identidade.
privacy-commands =
    /export – um ficheiro com tudo o que lhe diz respeito
    /forget – apagar tudo o que lhe diz respeito
allow-contact = Escrevam-me sobre os resultados
allow-publish = Os meus votos como dados abertos
allowed = Anotado. Pode retirar esta autorização a qualquer momento.
not-allowed = Anotado. A autorização foi retirada.
button-export = Todos os meus dados
export-done = Este ficheiro contém tudo o que guardámos sobre si.
export-download = Descarregar o ficheiro
forget-question =
    <b>Quer sair da consulta?</b>

    São apagados de imediato: a sua identidade nesta aplicação, a sua língua, o seu país e as suas definições, o que já viu, os seus rascunhos e as propostas que ainda aguardam moderação. As suas propostas aceites mantêm-se, sem qualquer ligação a si.

    O que fazemos aos seus votos?
forget-with-votes = Apagar também os meus votos
forget-keep-votes = Os meus votos continuam a contar
forget-sure-with-votes = <b>Confirma a sua decisão?</b> Tudo o que lhe diz respeito será apagado e os seus votos deixarão de contar. Não será possível voltar atrás.
forget-sure-keep-votes = <b>Confirma a sua decisão?</b> Tudo o que lhe diz respeito será apagado. Os seus votos continuarão a contar, sem qualquer ligação a si. Não será possível voltar atrás.
demographic-intro = <b>Uma pergunta sobre si, se quiser responder.</b> A sua resposta é contada sem qualquer ligação a si.
demographic-age = Que idade tem?
demographic-gender = Que resposta se aplica a si?
demographic-area = Onde vive?
gender-woman = Mulher
gender-man = Homem
gender-other = Nenhuma das duas
area-city = Numa cidade
area-town = Numa vila
area-village = Numa aldeia ou no campo
demographic-skip = Prefiro não dizer
demographic-thanks = Agradecemos a sua resposta.
button-link = Associar outra aplicação
link-offer = <b>Participe em várias aplicações como uma só pessoa.</b> Escreva isto na outra aplicação nos próximos dez minutos:
link-prompt = Se já tem um código da outra aplicação, escreva-o aqui.
link-question =
    <b>Associar esta conversa à outra?</b>

    As duas passam a ser uma só pessoa: quem usar a outra conversa vê os seus votos e pode alterá-los. Continue apenas se a outra também for sua. Se votou duas vezes na mesma proposta, conta o voto mais recente.
link-yes = Sim, associar
link-no = Não associar
link-done = As duas conversas são agora uma só pessoa.
link-wrong = Esse código não existe ou já expirou. Pode obter um novo na outra aplicação com /link.
link-same = Recebeu esse código aqui. Escreva-o na outra aplicação, por favor.
button-settings = Definições
settings-title = <b>Definições</b>
settings-place = Língua: { $language } · País: { $country }
settings-notices-note = Novidades sobre as suas propostas e denúncias:
settings-digest-note = Resultados e propostas novas:
settings-quiet-note = À noite, entre as { $from } e as { $until }, não lhe escrevemos.
digest-never = Nunca
digest-weekly = Todas as semanas
digest-daily = Todos os dias
settings-notices = Avisar-me de imediato
settings-quiet = Sem mensagens à noite
settings-stop = Parar todas as mensagens
settings-saved = Guardado.
stopped-all = Combinado: não lhe escrevemos mais, a não ser que nos escreva. Os seus votos ficam guardados. Com /settings pode mudar isto; com /forget, apagar tudo.
command-propose = Escrever uma proposta
command-mine = As minhas propostas
command-results = Em que concordam as pessoas
command-settings = Língua, país, mensagens
command-export = Um ficheiro com todos os meus dados
command-forget = Apagar todos os meus dados
command-link = Participar em várias aplicações
rules-title =
    <b>As regras desta consulta</b>

    Uma pessoa, e não um programa, lê cada proposta antes de as outras a verem. Não é aceite num destes casos:
rules-note =
    { $limit ->
        [one] Qualquer pessoa pode denunciar uma proposta. Quando { $limit } pessoa o fizer, fica automaticamente oculta até a equipa de moderação a analisar. Quem a escreveu é informado de cada decisão e do motivo.
        [many] Qualquer pessoa pode denunciar uma proposta. Quando { $limit } de pessoas o fizerem, fica automaticamente oculta até a equipa de moderação a analisar. Quem a escreveu é informado de cada decisão e do motivo.
       *[other] Qualquer pessoa pode denunciar uma proposta. Quando { $limit } pessoas o fizerem, fica automaticamente oculta até a equipa de moderação a analisar. Quem a escreveu é informado de cada decisão e do motivo.
    }
statement-rule = É a regra n.º { $number } das nossas /rules.
statement-person = Foi uma pessoa que decidiu, não um programa.
statement-automated = Isto foi feito automaticamente. Uma pessoa vai analisar.
queue-facts = N.º { $number } · { $language } · { $country } · a aguardar desde: { $time }
queue-new = Motivo: uma proposta nova.
queue-flagged = Motivo: uma proposta nova, assinalada automaticamente:
queue-reported =
    { $count ->
        [one] Motivo: { $count } denúncia.
        [many] Motivo: { $count } de denúncias.
       *[other] Motivo: { $count } denúncias.
    }
queue-author = Outras propostas da mesma pessoa – aceites: { $accepted }, não aceites: { $refused }, a aguardar: { $waiting }
queue-empty = <b>Não há nada à sua espera.</b> Obrigado!
queue-why = <b>Que regra não respeita?</b>
queue-accept = Aceitar
queue-keep = Mantém-se
queue-refuse = Recusar
queue-later = Deixar para outra pessoa
queue-undo = Anular a decisão
queue-accepted = A n.º { $number } foi aceite. A decisão é comunicada dentro de um minuto.
queue-refused = A n.º { $number } foi recusada. A decisão é comunicada dentro de um minuto.
queue-undone = Anulado. Ninguém foi informado.
queue-undo-late = Já é tarde para anular.
queue-not-yours = Não ficou registado: os seus três minutos acabaram ou outra pessoa já a tem à frente.
command-rules = As regras das propostas
role-moderator = moderação
role-lead = coordenação da moderação
role-organiser = organização
role-operator = operação do serviço
command-queue = O que aguarda moderação
command-history = O que se decidiu sobre uma proposta
command-team = Quem modera
command-summary = A moderação em números
command-log = Descarregar o registo das decisões
team-title = <b>A equipa</b>
team-entry = N.º { $number } · { $role } · { $languages } · desde { $date }
team-invited = N.º { $number } · { $role } · { $languages } · convite válido até { $date }
team-all-languages = todas as línguas
team-remove = Remover n.º { $number }
team-invite = Convidar alguém
team-removed = A pessoa com o n.º { $number } deixou de ter qualquer função a partir deste momento.
team-refused = A sua função não o permite.
invite-role = <b>Para que função quer convidar alguém?</b>
invite-languages = <b>Que línguas lê essa pessoa?</b> Se forem todas, não escolha nenhuma.
invite-consultations = <b>Para que consultas?</b> Se forem todas, não escolha nenhuma.
invite-next = Seguinte
invite-link = <b>Este convite é para uma só pessoa.</b> Função: { $role }. Línguas: { $languages }. Pode ser usado uma só vez, até { $time }. Envie a ligação apenas a essa pessoa:
invitation =
    <b>Recebeu um convite para ajudar na moderação.</b> A sua função: { $role }. Línguas: { $languages }.

    As outras pessoas da equipa veem um número, não o seu nome. Enquanto ajudar, guardamos, de forma cifrada, o contacto de que precisamos para lhe escrever.
invitation-accept = Aceitar o convite
invitation-joined = <b>Damos-lhe as boas-vindas à equipa!</b> O seu número na equipa é { $number }. Para ver o que aguarda a sua decisão: /queue
invitation-used = Este convite já foi usado. Peça outro, por favor.
invitation-expired = Este convite expirou. Peça outro, por favor.
notice-team-removed = Deixou de ter uma função na moderação. Agradecemos a sua ajuda!
button-moderation = Moderação
queue-more = Mais…
queue-correct = Corrigir a ortografia
queue-duplicate = Está repetida
queue-theme = Tema
queue-postpone = Adiar
queue-pass-on = Passar à coordenação
queue-all-of-author = Todas desta pessoa
queue-suspend = Suspender esta pessoa
queue-lift = Levantar a suspensão
queue-filter = Mostrar só…
queue-stands = A decisão mantém-se
queue-accept-all = Aceitar todas
queue-refuse-all = Recusar todas
queue-one-by-one = Uma a uma
queue-more-title = <b>O que fazer com ela?</b>
queue-correct-ask = <b>Escreva a proposta completa com a ortografia corrigida, por favor.</b> Fica então aceite, e quem a escreveu vê as duas versões.
queue-correct-different = Isso é outro texto, não uma correção. Nada foi alterado.
queue-correct-frozen = Alguém já votou nela: o texto fica como está.
queue-which = <b>Que proposta diz o mesmo?</b> Escolha uma ou escreva o número dela.
queue-which-none = Nenhuma proposta aceite nesta consulta tem esse número.
queue-merged = A n.º { $number } repete a n.º { $other }. A decisão é comunicada dentro de um minuto.
queue-sentence = <b>Diga porquê, com { $limit } caracteres, no máximo, por favor.</b> Quem escreveu a proposta vai ler.
queue-theme-ask = <b>A que tema pertence?</b>
queue-theme-set = Tema: { $theme }
queue-language-ask = <b>Em que língua está escrita?</b>
queue-postpone-ask = <b>Quanto tempo deve esperar?</b>
queue-postponed = A n.º { $number } fica à espera até { $time }.
queue-passed-on = A n.º { $number } aguarda agora a coordenação da moderação.
queue-author-list = <b>Em espera, desta pessoa:</b>
queue-decided-all =
    { $count ->
        [one] Decisão tomada sobre { $count } proposta. É comunicada dentro de um minuto.
        [many] Decisão tomada sobre { $count } de propostas. É comunicada dentro de um minuto.
       *[other] Decisão tomada sobre { $count } propostas. É comunicada dentro de um minuto.
    }
queue-bulk = Aceites: { $numbers }
queue-bulk-not = Não foi possível aceitar: { $numbers }. Já estão decididas, estão com outra pessoa, a decisão não lhe cabe a si ou não existem.
queue-bulk-how = Escreva os números a seguir ao comando, por exemplo: /accept 12 15 18
queue-first-opinion = A sua opinião sobre a n.º { $number } ficou registada. Uma segunda pessoa vai agora analisá-la.
queue-disagreed = As duas opiniões sobre a n.º { $number } divergem: decide a coordenação da moderação.
queue-similar = Semelhantes e aceites:
queue-similar-refused = Semelhantes e não aceites:
queue-appealed = Motivo: alguém contesta a decisão.
queue-suspended-author = Motivo: quem a escreveu contesta uma suspensão que dura até { $time }.
queue-again = Motivo: vai decidir-se de novo.
queue-for-lead = Foi passada à coordenação da moderação.
queue-disagreement = Duas pessoas da moderação discordam sobre ela.
queue-state = Até agora: { $state }
queue-says = Nas palavras da própria pessoa: «{ $text }»
queue-filter-title = <b>O que quer ver?</b>
queue-filter-all = Tudo
queue-filtered = Só se mostra isto: { $what }
why-new = Novas
why-flagged = Assinaladas
why-reported = Denunciadas
why-appealed = Contestações
why-suspension = Suspensões
why-again = A decidir de novo
theme-democracy = Democracia
theme-economy = Economia
theme-work = Trabalho
theme-environment = Ambiente
theme-energy = Energia
theme-transport = Transportes
theme-health = Saúde
theme-education = Educação
theme-youth = Juventude
theme-migration = Migração
theme-security = Segurança
theme-digital = Vida digital
theme-agriculture = Agricultura
theme-culture = Cultura
theme-social = Questões sociais
theme-housing = Habitação
suspend-why = <b>Que regra não respeitou esta pessoa?</b>
suspend-how-long = <b>Durante quanto tempo não pode fazer propostas?</b>
suspend-done = Esta pessoa pode voltar a fazer propostas a partir de { $time }.
suspend-lifted = Esta pessoa já pode voltar a fazer propostas.
notice-suspended = Não pode enviar propostas até { $time }. O motivo, relativo à sua proposta n.º { $number }: { $reason } Pode continuar a votar.
notice-suspension-lifted = Já pode voltar a enviar propostas.
propose-suspended = Não pode enviar propostas até { $time }. Se não concorda: /appeal
statement-appeal = Se não concorda, pode contestar a decisão no prazo de { $days } dias: /appeal { $number }. Nesse caso, decide outra pessoa.
statement-appeal-suspension = Se não concorda, pode contestar a decisão: /appeal. Nesse caso, decide outra pessoa.
statement-which = É a proposta n.º { $other }.
statement-note = A equipa de moderação escreve: «{ $text }»
appeal-button = Contestar
appeal-without = Sem explicação
appeal-ask = <b>Porque não concorda?</b> Explique, com { $limit } caracteres, no máximo, por favor.
appeal-received = <b>Agradecemos.</b> Outra pessoa vai analisar a decisão e depois comunicamos-lhe o resultado.
appeal-already = Já contestou esta decisão.
appeal-late = Já passou demasiado tempo: só se pode contestar no prazo de { $days } dias.
appeal-nothing = Não há aqui nenhuma decisão que possa contestar.
appeal-how = Escreva o número da proposta a seguir ao comando, por exemplo: /appeal 123
notice-appeal-granted = Voltámos a analisar a decisão que contestou sobre a proposta n.º { $number }. A decisão foi alterada.
notice-appeal-rejected = Voltámos a analisar a decisão que contestou sobre a proposta n.º { $number }. A decisão mantém-se.
notice-corrected = A sua proposta n.º { $number } foi aceite com a ortografia corrigida. Escreveu: «{ $before }» O texto é agora:
notice-nudge =
    { $count ->
        [one] { $count } proposta aguarda há mais tempo do que prometemos.
        [many] { $count } de propostas aguardam há mais tempo do que prometemos.
       *[other] { $count } propostas aguardam há mais tempo do que prometemos.
    }
summary-title = <b>A moderação de { $since } a { $until }</b>
summary-received = Propostas: { $proposals }. Denúncias: { $reports }. Contestações: { $objections }.
summary-decided = Decisões: { $decided }. Alteradas depois: { $reversed }. Em espera agora: { $waiting }.
summary-wait = Tempo de espera: metade em { $median } ou menos, nove em cada dez em { $tenth } ou menos.
summary-reasons = Não aceites, por regra:
summary-kappa = Até que ponto duas pessoas concordam (kappa de Cohen, 1 é o melhor valor):
history-how = Escreva o número de uma proposta a seguir ao comando, por exemplo: /history 123
history-none = Não há aqui nenhuma proposta n.º { $number }.
history-person = n.º { $number } da equipa
history-automatic = automaticamente
history-author = quem a escreveu
history-report = { $time }: alguém denunciou a proposta
history-complaint = { $time }: alguém contestou a decisão
history-undone = { $time }: decisão anulada ({ $who })
history-again = Decidir de novo
log-ask = <b>Todas as decisões, denúncias e contestações</b> de { $since } a { $until }, sem a identidade de ninguém. Em que formato?
log-how = Indique dois dias, por exemplo: /log 2026-11-01 2026-11-30
log-long = É mais do que se pode enviar aqui. Indique um período mais curto, por favor.
queue-second-opinion = Segunda opinião
command-consultations = Escolher uma consulta
command-round = Abrir e fechar rondas
command-stock = Propostas e votos por país
consultations-title = <b>Que consulta quer ver?</b>
consultation-organiser = Organizada por { $organiser }. Perguntas e queixas: { $contact }
consultation-ethics = Perguntas de ética: { $contact }
consultation-partners = Parceiros:
consultation-join = Participar
round-title = <b>Rondas de { $consultation }</b> (horas de { $zone })
round-kind-single = Ronda única
round-kind-national = Ronda nacional
round-kind-european = Ronda europeia
labelled = { $name }: { $value }
round-state-draft = ainda não aberta
round-state-open = aberta
round-state-closing = aberta, sem novas propostas
round-state-closed = fechada
round-state-published = fechada, resultados publicados
round-opens = Abertura: { $time }
round-closing = Sem novas propostas desde: { $time }
round-closes = Fecho: { $time }
round-publishes = Resultados publicados: { $time }
round-to-open = Abrir agora
round-to-closing = Parar as propostas
round-to-closed = Fechar agora
round-to-published = Publicar os resultados
round-back = Desfazer o último passo
round-confirm = Sim, avançar
round-preview-open = A partir de agora pode votar-se. Há propostas em { $count } das 24 línguas.
round-preview-missing = Ainda não há nada para votar em: { $languages }
round-preview-closing = A partir de agora ninguém pode propor mais; continua a votar-se.
round-preview-closed = A partir de agora ninguém pode votar mais.
round-preview-published = A partir de agora todos veem os resultados.
round-preview-back = O estado será de novo: { $state }
round-done = Feito. O estado é agora: { $state }
round-not-now = Não é possível: alguém alterou a ronda entretanto ou já se votou desde então.
propose-off-done = Nestes países ninguém pode propor a partir de agora: { $countries }
propose-on-done = Nestes países já se pode propor de novo: { $countries }
propose-off-how = Escreva assim: /propose off FR BE
propose-country-language = No seu país as propostas escrevem-se em: { $languages }
stock-title = <b>Propostas e votos</b>
stock-line = { $country }, { $language }: { $accepted } aceites, { $waiting } a aguardar, { $votes } votos
stock-exposure = com votos suficientes: { $reached } de { $accepted }
stock-forecast = todas por volta de { $date }
stock-none = Ainda não há nada.
stock-untranslated = Finalistas sem tradução: { $languages }
card-original = Na língua original: { $language }
command-finalists = As melhores de cada país
finalists-choose = <b>As finalistas de que país?</b>
finalists-title = <b>Finalistas: { $country }</b>
finalists-near = Logo atrás, talvez por acaso:
finalists-tied = Empatadas no último lugar: { $numbers }
finalists-alike = A n.º { $number } e a n.º { $other } dizem quase o mesmo.
finalists-replaced = A n.º { $number } ocupa o lugar de outra: { $reason }
finalists-replace-how = Para substituir uma, escreva o país, o número dela, o número da outra e um motivo público, por exemplo: /finalists FR 12 34 …
finalists-confirm = Para a ronda europeia
finalists-confirmed = Finalistas agora na ronda europeia: { $number }
finalists-not-closed = Primeiro é preciso fechar a ronda nacional.
finalists-no-european = Não há ronda europeia para elas.
card-machine = Tradução automática · original: { $language }
card-translated = Tradução · original: { $language }
button-original = Original
button-translation = Tradução
button-doubt = Tradução errada
doubt-thanks = Agradecemos. A equipa de moderação vai analisar a tradução.
doubt-already = Já nos tinha dito, ou agora há outra tradução.
command-translate = Traduzir propostas
translate-title = <b>N.º { $number }: { $source } → { $language }</b>
translate-there = Até agora: «{ $text }»
translate-doubts = Pessoas que dizem que está errada: { $count }
translate-better = Está certa? Se não, escreva uma tradução melhor da frase completa.
translate-write = Escreva a tradução da frase completa, com { $limit } caracteres, no máximo, por favor.
translate-length = Número de caracteres: { $count }. Têm de ser de { $shortest } a { $longest }.
translate-empty = <b>Não há nenhuma tradução à sua espera.</b> Agradecemos!
translate-right = Está certa
translate-wrong = Retirar
translate-noted = Anotado. Agradecemos.
translate-removed = Retirada. Lê-se o original até haver uma melhor.
command-translations = Traduções das finalistas
translations-title = <b>Traduções das finalistas</b>
translations-none = Não há nenhuma ronda europeia cujas finalistas se possam traduzir.
translations-progress = Feitas: { $done } de { $wanted } (pela máquina: { $machine }, por pessoas: { $reviewed })
translations-left = À espera da máquina: { $waiting }. Já pedidas: { $asked }. À espera de uma pessoa: { $people }. Por analisar: { $review }.
translations-missing = Em falta: { $languages }
translations-no-engine = Não há nenhum motor de tradução configurado, por isso são pessoas que traduzem: /translate
translations-fault-quota = A quota do motor de tradução esgotou-se. Recomeça sozinho daqui a uma hora.
translations-fault-busy = O motor de tradução pede uma pausa. Recomeça sozinho.
translations-fault-settings = O motor de tradução não aceita os nossos pedidos. Quem opera o serviço tem de verificar as definições.
translations-fault-unreachable = O motor de tradução não responde. Tenta-se de novo a cada minuto.
translations-fault-other = Algumas traduções não puderam ser usadas. Tenta-se de novo.
translations-begun = Postas à espera de tradução: { $count }
translations-begin = Traduzir o resto
translations-refresh = Atualizar
translations-file = Em ficheiro
translations-compare = Comparar votos
translations-queue = Traduzir aqui
translations-file-note = Preencha a coluna «translation» e entregue o ficheiro a quem opera o serviço: polyphony translations import
compare-title = <b>Traduções cujos leitores votam de outra maneira</b>
compare-line = N.º { $number }, { $language }: concordam { $share }, os outros: { $others }
compare-none = Nenhuma: os leitores de cada tradução votam como os outros.
notice-translated = A máquina acabou de traduzir as finalistas. Feitas: { $done } de { $wanted }. À espera de uma pessoa: { $people }. /translations
round-preview-untranslated = Traduções ainda em falta: { $count }. Onde faltam, lê-se o original.
queue-translations = Traduções: { $count }
command-agenda = O que resultou da consulta
command-positions = Posições das organizações
command-measure = Comunicar o que está a ser feito
button-agenda = Agenda
agenda-none = Ainda não há agenda. Estará aqui assim que os resultados forem publicados.
agenda-later = As melhores propostas de cada país passam à ronda europeia. A agenda estará aqui assim que os resultados dela forem publicados.
agenda-which = <b>De que consulta quer ver a agenda?</b>
agenda-title = <b>A agenda: { $question }</b>
agenda-note = Estas são as propostas com mais apoio. Entre parênteses: o intervalo em que se situa a percentagem, com uma certeza de 95%.
agenda-balanced = Todos os países contam o mesmo, seja qual for o número de habitantes.
agenda-balanced-groups = Todos os grupos contam o mesmo, seja qual for o número de membros.
agenda-behind = A seguir, fora da agenda:
agenda-few = Votos insuficientes para dizer alguma coisa.
agenda-place = Lugar { $place } de { $count }
agenda-cell = { $country }: concordam { $share }, votos: { $votes }
agenda-lowest = Menor apoio: { $country } ({ $share })
agenda-majorities = A maioria concorda em { $number } de { $count } casos.
agenda-hidden = Onde muito poucas pessoas votaram, nada é mostrado, para que ninguém possa saber quem pensa o quê.
agenda-evened = O que não é mostrado conta nas percentagens apenas como média. Os lugares dependem de todos os votos.
agenda-page = Todos os resultados numa página
agenda-voices = <b>O que dizem as organizações</b>
agenda-measures = <b>O que está a ser feito</b>
agenda-said = { $name }: «{ $text }»
agenda-measure = <i>{ $state }, { $date }</i>: «{ $text }»
stance-support = A favor
stance-conditional = A favor, com uma condição
stance-oppose = Contra
progress-planned = Previsto
progress-under-way = Em curso
progress-done = Feito
progress-dropped = Abandonado
agenda-follow = Seguir
agenda-unfollow = Deixar de seguir
agenda-followed = Vamos escrever-lhe quando for feita alguma coisa.
agenda-unfollowed = Deixa de receber notícias desta proposta, a não ser que a tenha escrito ou tenha votado nela.
agenda-open = Ver a proposta
notice-agenda = <b>Os resultados foram publicados.</b> Uma proposta que escreveu ou segue está na agenda, no lugar { $place }:
notice-measure = <b>Há novidades</b> sobre uma proposta que escreveu, que segue ou em que votou:
position-invitation =
    <b>Recebeu um convite para falar em nome de { $name }</b> sobre o que os cidadãos e as cidadãs puseram na agenda.

    O que disser em nome da organização é público. A sua identidade não: guardamos, de forma cifrada, o contacto de que precisamos para lhe escrever, enquanto falar em nome dela.
position-speaks = <b>Fala em nome de { $name }.</b> Para voltar aqui: /position
position-which = <b>Em nome de que organização?</b>
position-none = Não fala em nome de nenhuma organização.
position-not-yet = A agenda ainda não foi publicada.
position-nothing = Ainda sem posição
position-ask = O que diz a organização sobre esta proposta?
position-condition = <b>Com que condição?</b> Escreva-a com { $limit } caracteres, no máximo, por favor; só então a posição conta.
position-sentence = Anotado. Se quiser, escreva uma frase com { $limit } caracteres, no máximo, que aparece ao lado.
position-long = Escreva-a de novo, com { $limit } caracteres, no máximo, por favor.
position-kept = Anotado. Pode alterar ou retirar a posição a qualquer momento.
position-take-back = Retirar a posição
position-taken-back = A organização já não se pronuncia sobre esta proposta.
organisations-title = <b>Organizações a que se pede uma posição ({ $consultation })</b>
organisations-none = Ainda não foi convidada nenhuma.
organisations-speaks = { $name }: aceitou o convite, posições: { $number }
organisations-invited = { $name }: convite válido até { $date }
organisations-silent = { $name }: ninguém fala em seu nome. Um novo convite com o mesmo nome dá uma nova ligação.
organisations-invite = Convidar uma organização
organisations-remove = Remover { $name }
organisations-remove-yes = Sim, remover
organisations-ask = <b>Como se chama a organização?</b> De { $shortest } a { $longest } caracteres
organisations-ask-again = Escreva só o nome, com { $shortest } a { $longest } caracteres, por favor.
organisations-already = { $name }: já há quem fale em seu nome. Para que o faça outra pessoa, remova a organização e convide-a de novo.
organisations-link = <b>Este convite é para uma só pessoa, que passa a falar em nome de { $name }.</b> Pode ser usado uma só vez, até { $date }. Envie a ligação apenas a essa pessoa:
organisations-remove-sure = <b>Remover { $name }?</b> Ninguém falará mais em seu nome, e o que disse deixa de ser mostrado.
organisations-removed = { $name }: a sua posição já não é pedida.
organisations-gone = Essa organização já não está aqui.
measure-how = Escreva o número da proposta, em que ponto está, o dia e uma frase, por exemplo: /measure 123 done 2026-12-01 …
measure-states = Em que ponto está: <code>planned</code> (previsto), <code>under-way</code> (em curso), <code>done</code> (feito), <code>dropped</code> (abandonado)
measure-day = Escreva o dia como ano, mês e dia, por exemplo 2026-12-01.
measure-length = Escreva de { $shortest } a { $longest } caracteres, por favor.
measure-not-on = A proposta n.º { $number } não está em nenhuma das suas agendas.
measure-preview = Pessoas que vão ser avisadas porque escreveram a proposta, a seguem ou votaram nela: { $count }
measure-post = Publicar
measure-posted = Publicado. Essas pessoas vão ser avisadas.
measure-not-now = Já foi publicado ou já não é possível.
command-consultation = Ver e alterar a consulta
consultation-open = Aberta a toda a gente
consultation-members = Só para membros, cada um com um código
consultation-zone = <b>Rondas</b> (horas de { $zone }):
consultation-places = <b>Onde se realiza</b> ({ $number }):
consultation-limits =
    Idade mínima: { $age }
    Propostas por pessoa e por dia: { $proposals }
    Denúncias que ocultam uma proposta: { $reports }
    Dias após os quais se apaga tudo o que diz respeito a uma pessoa: { $days }
    Novidades para quem as quiser: { $digest }
consultation-operators = conforme definido por quem opera o serviço
consultation-texts =
    <b>Textos, em quantas das 24 línguas</b>
    Pergunta: { $question }
    Início das propostas: { $opening }
    Informação própria sobre privacidade: { $privacy } (versão { $version })
    Texto jurídico: { $legal }
consultation-themes = Temas: { $themes }
consultation-how =
    Para alterar algo, escreva a seguir ao comando o nome que tem no ficheiro e o novo valor; para o retirar, um hífen:
    <code>/consultation organiser …</code>
    <code>/consultation rounds.1.closes 2026-06-01 18:00</code>
    <code>/consultation legal -</code>
consultation-file = Enviar-me o ficheiro
consultation-file-note = A consulta em ficheiro. Por cima de cada linha está escrito o que aí é permitido.
consultation-both =
    Até agora: { $before }

    A partir de agora: { $after }
consultation-nothing = nada
consultation-round-then =
    As horas são as de { $zone }.
    O estado desta ronda será então: { $state }
consultation-again = Antes do próximo voto, volta a perguntar-se a cada participante se aceita.
consultation-faults = <b>Não é possível.</b> Nada foi alterado:
consultation-same = Já é assim. Nada foi alterado.
consultation-done = <b>Alterado.</b>
consultation-not-now = Nada foi alterado: já está feito, ou alguém alterou algo entretanto.
consultation-meanwhile = <b>Alguém fez uma alteração entretanto.</b> Nada dela se perdeu. A sua deve substituí-la?
frozen-slug = O nome curto fica como está: há ligações que levam a ele.
frozen-kind = Já se votou: a consulta já não pode passar a ser aberta a toda a gente nem só para membros.
frozen-round-kind = Já se votou nesta ronda: o seu tipo fica como está.
frozen-round = Uma ronda não pode ser retirada. Sem datas, não abre.
frozen-country = Já se votou, ou há propostas deste país: não pode ser retirado.
frozen-age = Já se votou: a idade mínima só pode subir.
frozen-opening = Já há propostas que começam por estas palavras: ficam como estão.
frozen-version = A versão da informação sobre privacidade só pode subir.
frozen-voted = Desde então já se votou: a ronda não pode voltar atrás.
frozen-published = Os resultados estão publicados. Para voltar atrás: /round
button-rounds = Rondas
notice-round =
    <b>Na data prevista: { $consultation }</b>

    { $round }: { $state }
member-welcome =
    <b>{ $question }</b>

    Damos-lhe as boas-vindas à Polyphony, onde { $organiser } consulta os seus membros. Lê propostas de outras pessoas, uma de cada vez, e diz se concorda.

    Este é um serviço automático: quem lhe responde é um programa. A sua língua, o seu grupo e os seus votos só são guardados depois de dar o seu consentimento. Como sair e o que sabemos sobre si: /privacy

    <b>Que língua prefere?</b>
member-consent =
    <b>O seu consentimento</b>

    Os votos sobre propostas públicas são opiniões políticas. Por isso, perguntamos antes de guardar qualquer dado.

    Se aceitar, { $organiser } guarda os seus votos, a sua língua e o seu grupo para esta consulta. O seu grupo: { $group }

    O seu código só pode ser usado uma vez. Com o seu consentimento, é marcado como usado, e nada indica qual era o seu. A sua identidade nesta aplicação é cifrada e mantida à parte dos seus votos. Só se publicam totais, nunca o voto de uma pessoa em concreto.

    Tem de ter, pelo menos, { $age } anos. Pode retirar o seu consentimento a qualquer momento, com a mesma facilidade com que o dá, através de /privacy. Perguntas: { $contact }
member-code-prompt = <b>Esta consulta é só para membros.</b> Escreva o código que recebeu, por favor; as maiúsculas e os hífenes não contam.
member-code-wrong = Não conhecemos esse código. Compare-o, letra a letra, com o que recebeu, por favor.
member-code-used = Esse código já foi usado. Se foi por si, noutra aplicação, associe lá as duas aplicações com /link.
member-code-closed = A consulta desse código não está aberta neste momento.
button-code = Tenho um código
member-author = — proposta de outro membro
member-country = O seu grupo vem do seu código e não pode ser alterado. O seu grupo: { $group }
member-settings = Língua: { $language } · Grupo: { $group }
member-privacy = Nesta consulta, o seu grupo ocupa o lugar do país. O seu grupo: { $group }. O seu código está marcado como usado, e nada indica qual era.
member-forget = Não pode voltar a participar com o seu código: fica usado, para que ninguém vote duas vezes.
member-results-all = <b>Resultados: todos os grupos</b>
member-results-mine = O meu grupo
member-results-everyone = Todos os grupos
participation-button = Participação
countries-button = Por país, como imagem
groups-button = Por grupo, como imagem
participation-country = <b>Participação: { $country }</b>
participation-all = <b>Participação: todos os países</b>
participation-groups = <b>Participação: todos os grupos</b>
participation-people = Pessoas que participaram
participation-votes = Votos por dia
participation-until = { $date } – pessoas: { $people }, votos: { $votes }, propostas: { $proposals }
participation-alt = Uma curva com as pessoas que já tinham participado em cada dia e os votos de cada dia.
participation-most = Máximo de votos num dia: { $votes }
countries-title = Percentagem de pessoas que concordam, por país
groups-title = Percentagem de pessoas que concordam, por grupo
countries-votes = Votos
countries-note = Pontos: a percentagem de pessoas que concordam. Linhas: o intervalo em que se situa, com uma certeza de 95%.
countries-rest = Grupos intermédios que não se mostram aqui: { $number }
web-choose-picture = Escolher uma imagem
web-picture-sent = [Imagem]
web-picture-sending = A enviar a imagem…
picture-too-large = Essa imagem é demasiado grande. Envie uma com { $limit } MB, no máximo, por favor.
picture-broken = Não é possível abrir essa imagem: o ficheiro está danificado ou incompleto. Envie outra, por favor.
picture-format = Não é possível usar essa imagem. Envie um ficheiro JPEG, PNG ou WebP, por favor.
picture-large = Essa imagem tem demasiados píxeis: a soma da largura e da altura pode ser, no máximo, 10 000. Envie uma mais pequena, por favor.
picture-shape = Essa imagem é demasiado comprida e estreita: um lado pode ter, no máximo, 20 vezes o comprimento do outro. Envie outra, por favor.
digest-title = <b>Novidades: { $question }</b>
digest-published = Os resultados foram publicados.
digest-new = Novas propostas para votar: { $number }
digest-people = Pessoas que participaram: { $people }
digest-people-here = Pessoas que participaram – { $country }: { $here }, todos os países: { $all }
digest-agreed = <b>A maioria concorda: { $country }</b>
digest-everywhere = <b>A maioria concorda: todos os países</b>
digest-divided = <b>Opiniões divididas: { $country }</b>
digest-own = <b>As suas propostas</b>
digest-own-entry = N.º { $number }: { $proposal }
digest-line = Concordam: { $share } · votos: { $votes }
digest-few = votos: { $votes }
digest-machine = tradução automática
digest-note = Estas são propostas em que votou.
digest-vote = Continuar a votar
digest-stop = Não quero mais novidades
privacy-messages = Pode autorizar-nos a escrever-lhe: resultados, propostas novas e mensagens da organização.
broadcast-footer = <i>De { $organiser }. Para deixar de receber estas mensagens: /stop</i>
broadcast-stop = Parar estas mensagens
broadcast-stopped = Combinado: não recebe mais mensagens da organização nem resultados. As novidades sobre as suas propostas continuam. Com /settings pode mudar isto.
command-broadcast = Escrever a muitas pessoas
broadcast-title = <b>Mensagens a participantes de { $consultation }</b>
broadcast-none = Ainda não foi enviada nenhuma mensagem.
broadcast-line = N.º { $number }: { $state } · { $sent } de { $expected }
broadcast-state-waiting = a aguardar a hora marcada
broadcast-state-running = em envio
broadcast-state-paused = em pausa
broadcast-state-done = envio concluído
broadcast-state-cancelled = envio terminado antes do fim
broadcast-new = Nova mensagem
broadcast-go-on = Continuar a escrever
broadcast-watch = Mensagem n.º { $number }
broadcast-gone = Essa mensagem já não existe ou já foi enviada.
broadcast-draft-title =
    <b>Uma mensagem a participantes de { $consultation }</b>

    Nada é enviado antes de ver quantas pessoas a recebem e de o confirmar.
broadcast-texts-in = Texto: { $languages }
broadcast-texts-none = Texto: ainda nenhum
broadcast-texts-machine = Tradução automática; verifique-a, por favor: { $languages }
broadcast-texts-waiting = O motor de tradução ainda está a trabalhar: { $languages }
broadcast-texts-missing = Sem texto; quem lê nestas línguas não recebe a mensagem: { $languages }
broadcast-picture-there = Imagem: sim
broadcast-picture-bare = Ainda não está escrito o que a imagem mostra: { $languages }
broadcast-where = Onde: { $places }
broadcast-reads = Línguas: { $languages }
broadcast-who = A quem: { $who }
broadcast-everywhere = em toda a parte
broadcast-every-language = todas
broadcast-who-all = Todas as pessoas
broadcast-who-voted = Quem votou
broadcast-who-not-voted = Quem ainda não votou
broadcast-who-proposed = Quem fez uma proposta
broadcast-who-silent = Quem não vem cá há 14 dias
broadcast-leads = Botão: { $button }
broadcast-begins = Início: { $time }
broadcast-ends = Já não se envia depois de: { $time }
broadcast-at-once = De imediato
broadcast-no-end = Sem fim
broadcast-no-button = Sem botão
broadcast-zone = Fuso horário: { $zone }
broadcast-texts = Texto
broadcast-picture = Imagem
broadcast-button = Botão
broadcast-audience = Quem a recebe
broadcast-when = Início
broadcast-until = Fim
broadcast-preview = Pré-visualizar
broadcast-send = Enviar…
broadcast-delete = Apagar
broadcast-delete-yes = Sim, apagar
broadcast-delete-sure = Apagar esta mensagem?
broadcast-deleted = A mensagem foi apagada. Nada foi enviado.
broadcast-texts-choose = <b>Em que língua quer escrever?</b>
broadcast-translate = Traduzir o resto automaticamente
broadcast-translate-later = O motor de tradução usado aqui responde demasiado tarde para as mensagens. Escreva o texto nas outras línguas, por favor.
broadcast-translating = O motor de tradução está a trabalhar; avisamos quando acabar: { $languages }
broadcast-translated = Textos traduzidos automaticamente: { $number }. Verifique-os, por favor.
broadcast-untranslated = Escreva os textos nestas línguas, por favor: { $languages }
broadcast-text-there = Este é o texto. Língua: { $language }
broadcast-text-out = Retirar o texto
broadcast-text-ask =
    Escreva o texto, por favor. Língua: { $language }

    No máximo, { $longest } caracteres. Pode usar estas etiquetas: { $tags }
broadcast-text-kept = O texto foi guardado. Língua: { $language }
broadcast-text-empty = Não há nele nada para ler.
broadcast-text-long = O texto é demasiado longo: { $length } caracteres. O máximo é { $longest }.
broadcast-fault =
    Nada foi guardado: { $why }

    Etiqueta: <code>{ $tag }</code>
    Onde: { $near }
broadcast-fault-unknown = esta etiqueta não pode ser usada.
broadcast-fault-unfinished = esta etiqueta não está completa.
broadcast-fault-attributes = nesta etiqueta só pode estar o nome.
broadcast-fault-link = uma ligação precisa de um endereço que comece por https://
broadcast-fault-inside = esta etiqueta não pode estar dentro de outra.
broadcast-fault-unopened = esta etiqueta fecha algo que não foi aberto.
broadcast-fault-crossed = esta etiqueta não fecha o que foi aberto em último lugar.
broadcast-fault-unclosed = esta etiqueta nunca é fechada.
broadcast-picture-ask = Envie uma imagem, por favor: JPEG, PNG ou WebP.
broadcast-picture-out = Retirar a imagem
broadcast-picture-long = Por baixo de uma imagem, um texto pode ter { $longest } caracteres. A imagem não foi guardada, porque estes são mais longos: { $languages }
broadcast-picture-kept = A imagem foi guardada.
broadcast-alt-ask =
    O que mostra a imagem? Diga-o numa ou duas frases, por favor, para as pessoas que não a podem ver. Língua: { $language }

    No máximo, { $longest } caracteres.
broadcast-alt-quoted = <i>{ $text }</i>
broadcast-button-choose = <b>Aonde deve levar um botão por baixo da mensagem?</b>
broadcast-audience-note = Só se escreve a quem autorizou mensagens. Não se escolhe ninguém pela forma como votou.
broadcast-countries = Países
broadcast-groups = Grupos
broadcast-languages = Línguas
broadcast-places-ask =
    Escreva onde, com estes códigos, ou { $all } para toda a parte, por favor: { $codes }

    Com /broadcast, fica como está.
broadcast-languages-ask =
    Escreva as línguas, com estes códigos, ou { $all } para todas, por favor: { $codes }

    Com /broadcast, fica como está.
broadcast-code-unknown = Este código não existe: { $code }
broadcast-when-ask = <b>Quando deve começar o envio?</b>
broadcast-until-ask = <b>A partir de quando já não deve ser enviada?</b>
broadcast-time-how =
    Escreva um dia e uma hora, por favor, por exemplo: 2030-11-30 17:00

    Fuso horário: { $zone }
broadcast-time-none = Esse momento não existe ou é ambíguo.
broadcast-time-past = Esse momento já passou. Escolha um futuro, por favor.
broadcast-time-order = Terminaria antes de começar. Escolha outras horas, por favor.
broadcast-no-text = Ainda não há texto.
broadcast-preview-choose = <b>Em que língua a quer ver?</b>
broadcast-nobody = Ninguém receberia esta mensagem.
broadcast-without-text = Não a recebem, porque não há texto na sua língua – { $languages }
broadcast-capped = Não a recebem, porque esta semana já tiveram mensagens que cheguem: { $number }
broadcast-recipients = <b>Pessoas que a recebem: { $number }</b>
broadcast-takes = Demora, pelo menos: { $span }
broadcast-night = É enviada entre as { $from } e as { $until }, segundo a hora de cada país.
broadcast-others = Há outra mensagem em envio; as duas juntas não seguem mais depressa do que uma só.
broadcast-type-number =
    <b>Para a enviar, escreva o número de pessoas que a recebem: { $number }</b>

    Se escrever outra coisa, nada é enviado.
broadcast-number-wrong = Nada foi enviado: não é esse o número de pessoas que a recebem, que é { $number }.
broadcast-begun = O envio da mensagem n.º { $number } começa agora.
broadcast-planned = A mensagem n.º { $number } é enviada na hora marcada.
broadcast-number-title = <b>Mensagem n.º { $number } a participantes de { $consultation }</b>
broadcast-count-sent = Envios feitos: { $number }
broadcast-count-failed = Envios falhados: { $number }
broadcast-count-stopped = Bloquearam-nos: { $number }
broadcast-count-unknown = Não se sabe se chegou: { $number }
broadcast-count-expired = Demasiado tarde: { $number }
broadcast-count-cancelled = Envios anulados: { $number }
broadcast-count-capped = Já tiveram mensagens que cheguem esta semana: { $number }
broadcast-count-remaining = Por enviar: { $number }
broadcast-rate = Mensagens por segundo: { $number }
broadcast-left = Tempo restante: { $span }
broadcast-pause = Pausar
broadcast-resume = Retomar o envio
broadcast-end = Terminar
broadcast-end-yes = Sim, terminar
broadcast-all = Todas as mensagens
broadcast-end-sure = Terminar de vez a mensagem n.º { $number }? Quem ainda não a recebeu já não a recebe.
broadcast-not-now = Isso já não é possível.
broadcast-report = Relatório: { $state }. Pessoas a quem se destinava: { $number }
broadcast-began = Começou: { $time }
broadcast-ended = Terminou: { $time }
command-jobs = O que se faz à hora marcada
jobs-title = <b>O que se faz à hora marcada</b>
jobs-zone = Fuso horário: { $zone }
jobs-none = Ainda nada foi preparado. Isso acontece pouco depois do arranque.
jobs-name = <b>{ $name }</b>
jobs-every = Intervalo: { $span }
jobs-next = Próxima vez: { $time }
jobs-places = Países: { $number }
jobs-now = Em curso desde: { $time }
jobs-last = Última vez: { $time }
jobs-count = Quantidade: { $number }
jobs-refresh = Atualizar
job-announcements = Anúncios a muitas pessoas
job-backup = Cópia de segurança
job-digest-daily = Novidades, todos os dias
job-digest-weekly = Novidades, todas as semanas
job-maintenance = Manutenção da base de dados
job-news = Propostas novas para quem as espera
job-nudges = Lembretes à equipa de moderação
job-retention = Apagar o que é antigo
job-rounds = Datas das rondas
job-snapshots = Participação, dia a dia
job-translation = Tradução
job-outcome-done = correu bem
job-outcome-failed = falhou
job-outcome-skipped = não se fez, porque já era tarde
job-note-made = Tamanho: { $size } MB
job-note-sound = a base de dados está em bom estado
job-note-analysed = as estatísticas da base de dados estão atualizadas
job-note-damaged = o que foi lido está danificado
job-note-disk-full = o disco está cheio
job-note-not-written = não é possível escrever na pasta
job-note-no-pg-dump = pg_dump não está instalado
job-note-pg-dump = pg_dump comunicou um erro, que está no registo
job-note-program-ended = o programa terminou antes de acabar o trabalho
job-note-stopped = alguém o parou
command-signals = Votos que chegaram em vagas
job-signals = Votos que chegaram em vagas
job-note-apart = estes votos contam agora à parte
signals-title = <b>Votos que chegaram em vagas</b>
signals-about = Estes votos parecem ter sido dados por uma só mão, com muitas contas. Contam à parte até alguém decidir o contrário. Pode ser um engano: uma turma de uma escola, por exemplo, também vota toda ao mesmo tempo.
signals-none = Nenhum voto chegou em vagas.
signals-wave = Vaga { $number }
signals-name = <b>Vaga { $number }</b> · { $consultation }
signals-when = { $since } – { $until }
signals-facts = { $country } · Pessoas: { $people } · Votos: { $votes }, dos quais em propostas que escolhemos: { $served }
signals-signs = O que é invulgar: { $signs }
signals-fast = respostas rápidas
signals-alike = as mesmas respostas
signals-new = muitas pessoas novas ao mesmo tempo
signals-burst = muitos votos iguais ao mesmo tempo
signals-apart = Estes votos contam à parte.
signals-count = Estes votos contam como todos os outros.
signals-fixed = Os resultados foram publicados: já nada muda.
signals-most = Propostas com mais votos desta vaga:
signals-most-line = • N.º { $number } ({ $text }): concordo { $agree }, neutro { $neutral }, discordo { $disagree }
signals-sum = No total: concordo { $agree }, neutro { $neutral }, discordo { $disagree }
signals-if-count = Se estes votos contassem, entre as melhores propostas:
signals-if-apart = Se estes votos contassem à parte, entre as melhores propostas:
signals-move = • N.º { $number } ({ $text }): lugar { $before } → { $after }
signals-no-move = Nada mudaria.
signals-more-moves = … e mais { $number }
signals-follow = A alteração ainda está em curso para alguns destes votos. Demora alguns minutos.
signals-lead-only = Só a coordenação da moderação pode decidir se contam.
signals-let-count = Fazê-los contar
signals-set-apart = Voltar a pôr à parte
signals-confirm-count = Sim, fazê-los contar
signals-confirm-apart = Sim, pô-los à parte
signals-show = Ver as vagas
signals-ask-count = Os votos da vaga { $number } devem contar como todos os outros? Pessoas: { $people }. Votos: { $votes }. Pode voltar a pô-los à parte até os resultados serem publicados.
signals-ask-apart = Os votos da vaga { $number } devem contar à parte? Pessoas: { $people }. Votos: { $votes }. Pode voltar a fazê-los contar até os resultados serem publicados.
signals-done-count = Os votos da vaga { $number } contam como todos os outros. Se a vaga for grande, os últimos seguem dentro de alguns minutos.
signals-done-apart = Os votos da vaga { $number } contam à parte. Se a vaga for grande, os últimos seguem dentro de alguns minutos.
signals-already = Isso já foi decidido. É este o estado atual.
signals-gone = Essa vaga não existe.
notice-wave =
    <b>Chegaram votos em vaga: { $consultation }</b>

    Parecem ter sido dados por uma só mão, com muitas contas, e contam à parte. Analise-os, por favor; a coordenação da moderação pode fazê-los contar.
page-results = Resultados
page-description = O que pensam as pessoas na Europa: «{ $question }»
page-skip = Ir para o conteúdo
page-parts = Partes destes resultados
page-countries = Países
page-themes = Temas
page-groups = Grupos de opinião
page-exposure = Visibilidade equitativa
page-all = Classificação completa
page-data = Dados e método
page-chat = Abrir a conversa
page-people =
    { $people ->
        [one] { $people } pessoa
        [many] { $people } de pessoas
       *[other] { $people } pessoas
    }
page-votes =
    { $votes ->
        [one] { $votes } voto
        [many] { $votes } de votos
       *[other] { $votes } votos
    }
page-published = Data de publicação: { $date }
page-notes = Como ler estes resultados
page-note-interval = O intervalo contém a percentagem real, com uma certeza de 95%.
page-note-served = Só os votos em propostas que escolhemos para cada pessoa decidem os lugares.
page-note-linked =
    { $votes ->
        [one] { $votes } voto chegou por uma ligação partilhada. É contado à parte e não altera nenhum lugar.
        [many] { $votes } de votos chegaram por ligações partilhadas. São contados à parte e não alteram nenhum lugar.
       *[other] { $votes } votos chegaram por ligações partilhadas. São contados à parte e não alteram nenhum lugar.
    }
page-note-apart =
    { $votes ->
        [one] { $votes } voto chegou numa vaga repentina. Foi posto à parte e não altera nenhum lugar.
        [many] { $votes } de votos chegaram em vagas repentinas. Foram postos à parte e não alteram nenhum lugar.
       *[other] { $votes } votos chegaram em vagas repentinas. Foram postos à parte e não alteram nenhum lugar.
    }
page-note-translated = Onde isso é indicado, a tradução é automática. O original está na página de cada proposta.
page-place = Lugar
page-proposal = Proposta
page-range = Intervalo
page-votes-number = Votos
page-country = País
page-language = Língua
page-people-number = Pessoas
page-proposals = Propostas
page-zone = Resultado
page-theme = Tema
page-theme-none = Sem tema
page-zone-consensus = Consenso
page-zone-rejection = Rejeição
page-zone-limbo = Pouca opinião
page-zone-controversy = Controvérsia
page-few = poucas
page-agenda-plot = A percentagem de pessoas que concordam, com o seu intervalo
page-agenda-seen = Para cada lugar, um ponto indica a percentagem de pessoas que concordam e uma linha o seu intervalo. A tabela tem os mesmos números.
page-countries-plot = A percentagem de pessoas que concordam, por país
page-countries-seen = Para cada país, um ponto indica a percentagem de pessoas que concordam. A tabela tem os mesmos números.
page-countries-each = Pessoas, votos e propostas por país
page-country-likes = O que tem mais apoio: { $country }
page-bars-seen = Uma barra para cada linha. A tabela tem os mesmos números.
page-themes-plot = Propostas que reúnem consenso, por tema
page-themes-note = A barra mostra a sua percentagem entre as propostas com votos suficientes.
page-told = Com votos suficientes
page-groups-note = As pessoas que votam de forma semelhante estão próximas umas das outras. Cada marca representa várias pessoas: quanto maior, mais são.
page-groups-seen = Um mapa em que as pessoas que votam de forma semelhante estão próximas umas das outras; cada grupo tem uma forma e uma letra próprias.
page-groups-none = Não há votos suficientes para um mapa de opiniões.
page-group = Grupo { $letter }
page-group-agrees = Concorda mais do que os outros
page-group-disagrees = Discorda mais do que os outros
page-group-here = Este grupo
page-group-others = Os outros
page-together = Todos os grupos concordam
page-marks = As marcas no mapa
page-exposure-promised =
    { $votes ->
        [one] A cada proposta foi prometido, pelo menos, { $votes } voto.
        [many] A cada proposta foram prometidos, pelo menos, { $votes } de votos.
       *[other] A cada proposta foram prometidos, pelo menos, { $votes } votos.
    }
page-exposure-reached = Propostas que os alcançaram: { $reached } de { $count }.
page-exposure-gini = Coeficiente de Gini dos votos: { $value } (0: todas as propostas têm os mesmos).
page-spread-plot = Quantas propostas têm quantos votos
page-halves-plot = Média de votos: propostas aceites mais cedo e mais tarde
page-part-all = Todas
page-part-early = Aceites mais cedo
page-part-late = Aceites mais tarde
page-mean = Média de votos
page-least = Mínimo de votos
page-reached = Com os votos prometidos
page-number = Página { $page } de { $pages }
page-answers = O que as pessoas responderam
page-original = Na língua original
page-among = Se outras pessoas tivessem sido consultadas, estaria entre as melhores em { $share } dos casos.
page-method = Como se contou
page-method-place = Os lugares seguem o limite inferior do intervalo: muito apoio de poucas pessoas não basta.
page-licence = Pode usar os dados livremente, desde que indique a fonte.
page-downloads = Descarregar
page-file-exposure = Votos em cada proposta (CSV)
page-file-report = Todos os números destas páginas (JSON)
page-file-open = Dados abertos com cada voto, sem nomes (ZIP)
page-verify = Qualquer pessoa pode verificar o ficheiro ZIP com este comando:
page-variants = Se a contagem fosse outra
page-variant-light = Sem as pessoas mais ativas
page-variant-alike = Pessoas com votos muito semelhantes contadas uma só vez
page-variant-all = Com os votos que chegaram por ligações
page-variant-people = Pessoas abrangidas
page-entered = Entrariam
page-left = Sairiam
page-missing = Não há resultados aqui
page-missing-why = Talvez ainda não tenham sido publicados, ou já não estejam disponíveis.
page-soon = Os resultados estão a ser preparados
page-soon-why = Volte daqui a um minuto, por favor.
page-away = De momento, não é possível mostrar os resultados
export-open-data = Dados abertos: { $name }, ronda { $place }
export-open-data-file = Este ficheiro contém os dados abertos de { $name }, ronda { $place }.
export-open-data-large = Os dados abertos de { $name }, ronda { $place }, são um ficheiro de { $size } MB. É demasiado grande para esta conversa.
export-open-data-page = Qualquer pessoa pode descarregá-lo aqui: { $address }
export-open-data-members = Esta consulta é só para membros, por isso o ficheiro não está em nenhuma página pública. Quem opera o serviço pode dar-lho. Chama-se { $file }.
export-open-data-check =
    O seu SHA-256: <code>{ $sum }</code>

    Para verificar o ficheiro: <code>polyphony verify { $file }</code>
export-open-data-waiting = Os dados abertos de { $name }, ronda { $place }, estão a ser preparados. Tente de novo daqui a alguns minutos, por favor.
theme-suggested = ★ é apenas uma sugestão, pela semelhança com propostas que já têm tema. A decisão é sua.
