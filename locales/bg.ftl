welcome =
    <b>{ $question }</b>

    Добре дошли в Polyphony – гражданска консултация, организирана от { $organiser }. Четете предложения на други граждани, едно по едно, и казвате дали ги подкрепяте.

    Това е автоматизирана услуга: отговаря Ви програма. Вашият език, Вашата държава и Вашите гласове се съхраняват само след като дадете съгласие за това. Как да се откажете и какво знаем за Вас: /privacy

    <b>Кой език предпочитате?</b>
welcome-language = <b>Кой език предпочитате?</b>
language-set = Вече разговаряме на български.
country-question = <b>В коя държава живеете?</b> Гласувате заедно с гражданите на тази държава.
country-set = Вашата държава: { $country }
country-not-open = Тази консултация не се провежда в избраната държава ({ $country }). Можете да изберете друга държава или да проверите отново по-късно.
consent-request =
    <b>Вашето съгласие</b>

    Гласовете по публични предложения са политически мнения. Затова Ви питаме, преди да запазим каквото и да било.

    Ако дадете съгласие, { $organiser } съхранява Вашите гласове, Вашия език и Вашата държава за тази консултация. Самоличността Ви в това приложение се шифрова и се пази отделно от гласовете Ви. Публикуват се само общи резултати и никога гласът на отделен човек.

    Трябва да имате навършени поне { $age } години. Можете да оттеглите съгласието си по всяко време, също толкова лесно, колкото го давате, чрез /privacy. Въпроси: { $contact }
consent-yes = Давам съгласие и имам поне { $age } години
consent-no = Не, благодаря
consent-thanks = Благодарим Ви. Ето първото предложение.
consent-declined =
    Разбира се. За Вас не е запазено нищо, а това, което беше нужно за този разговор, ще бъде изтрито до един ден.

    Ако размислите, напишете /start.
consent-needed = Преди да гласувате, ни е необходимо Вашето съгласие.
no-consultation = В момента няма открита консултация. Моля, проверете отново по-късно.
link-unknown = Тази връзка вече не води доникъде, затова започваме отначало.
card-proposal = <b>{ $proposal }</b>
card-author = – гражданско предложение, { $country }
vote-agree = Подкрепям
vote-neutral = Неутрално
vote-disagree = Не подкрепям
skip = Пропускам
more = Още
change-vote = Промяна на последния ми глас
last-vote-agree = <i>Последният Ви глас: подкрепяте предложението „{ $proposal }“. Ако желаете, кажете защо:</i>
last-vote-neutral = <i>Последният Ви глас: имате неутрално мнение за предложението „{ $proposal }“. Ако желаете, кажете защо:</i>
last-vote-disagree = <i>Последният Ви глас: не подкрепяте предложението „{ $proposal }“. Ако желаете, кажете защо:</i>
reason-favourite = Любимо предложение
reason-doable = Осъществимо
reason-obvious = Подразбира се
reason-no-way = В никакъв случай
reason-unrealistic = Нереалистично
reason-empty = Празни думи
reason-not-understood = Не разбирам
reason-no-opinion = Нямам мнение
reason-indifferent = Все ми е едно
recorded-agree = Записано: подкрепяте предложението.
recorded-neutral = Записано: имате неутрално мнение.
recorded-disagree = Записано: не подкрепяте предложението.
recorded-share =
    { $votes ->
        [one] Подкрепят го { $share } от { $votes } глас.
       *[other] Подкрепят го { $share } от { $votes } гласа.
    }
already-agree = Вече сте гласували „Подкрепям“. Гласът Ви се брои веднъж.
already-neutral = Вече сте гласували „Неутрално“. Гласът Ви се брои веднъж.
already-disagree = Вече сте гласували „Не подкрепям“. Гласът Ви се брои веднъж.
changed-agree = Променено: сега подкрепяте предложението.
changed-neutral = Променено: сега имате неутрално мнение.
changed-disagree = Променено: сега не подкрепяте предложението.
withdrawn = Гласът Ви е премахнат.
skipped = Пропуснато. Пропускането не се брои за неутрален глас.
reason-noted = Отбелязано. Благодарим Ви.
reason-removed = Оттеглено.
change-agree = Вашият глас: <b>подкрепям</b>. Предложение: „{ $proposal }“
change-neutral = Вашият глас: <b>неутрално</b>. Предложение: „{ $proposal }“
change-disagree = Вашият глас: <b>не подкрепям</b>. Предложение: „{ $proposal }“
change-question = Как желаете да гласувате?
withdraw-vote = Премахване на гласа ми
back = Назад
nothing-to-change = Все още нямате глас, който да промените.
summary =
    { $count ->
        [one] <b>Разгледахте { $count } предложение.</b>
       *[other] <b>Разгледахте { $count } предложения.</b>
    }
summary-counts = Подкрепям: { $agree } · Неутрално: { $neutral } · Не подкрепям: { $disagree } · Пропуснати: { $skipped }
summary-question = Желаете ли да продължите?
go-on = Продължавам
stop = Засега е достатъчно
stopped = Благодарим Ви за участието. Гласовете Ви са запазени. За да продължите, докоснете бутона или напишете /start.
nothing-left = <b>Видяхте всички предложения, които са отворени за Вас.</b> Благодарим Ви!
nothing-left-offer = Желаете ли да Ви пишем, само веднъж, когато има нови? Можете да изключите това по всяко време чрез /privacy.
tell-me = Да, пишете ми
do-not-tell-me = Не ми пишете
tell-me-set = Добре: ще Ви пишем веднъж, когато има нови предложения.
tell-me-off = Добре: няма да Ви пишем.
tell-me-message = Има нови предложения от граждани. Желаете ли да ги видите?
more-title = <b>Какво желаете да направите?</b>
button-language = Език
button-country = Държава
button-privacy = Поверителност
button-help = Помощ
help =
    <b>Как работи</b>

    Показваме Ви предложенията едно по едно. Докоснете „Подкрепям“, „Неутрално“ или „Не подкрепям“ или пропуснете предложението. Можете и да напишете думата от бутона или неговия номер: 1, 2, 3 …

    Виждате как са гласували другите едва след като гласувате. Можете да промените или да премахнете гласа си.
privacy =
    <b>Поверителност</b>

    { $organiser } провежда тази консултация. Отговаря Ви програма, а не човек.

    С Вашето съгласие се съхраняват: гласовете Ви, езикът Ви, държавата Ви и кои предложения сте видели. Самоличността Ви в това приложение е шифрована и може да се открие само с таен ключ. Гласовете се съхраняват под номер, без самоличността Ви. Не съхраняваме име, потребителско име или снимка и публикуваме само общи резултати.

    Без Вашето съгласие се пази само текущото състояние на този разговор, най-много за един ден.

    Въпроси и жалби: { $contact }
privacy-consent = Съгласието Ви е дадено на { $date }
privacy-no-consent = Не сте дали съгласие.
privacy-tell-me = Ще Ви пишем веднъж, когато има нови предложения.
privacy-withdraw = Оттегляне на съгласието ми
withdraw-yes = Изтриване на всичко
withdraw-no = Запазване на всичко
withdraw-done = Всичко за Вас е изтрито. Благодарим Ви за участието. Ако някога пожелаете да започнете отново, напишете /start.
command-start = Гласуване по предложенията
command-language = Смяна на езика
command-country = Смяна на държавата
command-privacy = Какво се съхранява и как да се откажете
command-help = Как работи
not-understood = Извинете, не разбирам това. Можете да докоснете бутон или да напишете номера му:
not-text = Мога да чета само текст и бутони. Напишете /help, за да видите как работи.
button-old = Този бутон вече не работи. Ето докъде стигнахме.
proposal-unknown = Това предложение не съществува или не Ви е било показано. Ето следващото.
proposal-closed = Гласуването по това предложение приключи, затова нищо не е променено. Ето следващото.
proposal-own = Това е Ваше собствено предложение. По него гласуват другите.
try-again = В момента това не се получи и нищо не е записано. Моля, опитайте отново след минута.
too-long = Това е твърде дълго. Най-голям брой знаци: { $limit }.
too-fast = Това беше много бързо. Моля, изчакайте малко и опитайте отново.
group-only-private = Провеждам гласуването поотделно с всеки човек. Моля, пишете ми в личен чат.
open-private = Пишете ми в личен чат
web-title = Polyphony – гражданска консултация
web-description = Прочетете предложения на други граждани и кажете дали ги подкрепяте.
web-conversation = Разговор
web-message = Вашето съобщение
web-send = Изпращане
web-you = Вие
web-service = Polyphony
web-connecting = Свързване …
web-reconnecting = Връзката прекъсна. Опитваме отново …
web-connected = Има връзка
web-skip-to-message = Към полето за съобщение
web-noscript = За този чат е необходим JavaScript. Можете да участвате и чрез приложение за съобщения.
button-propose = Ново предложение
propose-invite = Имате ли собствена идея? Можете да я предложите на другите граждани.
propose-prompt =
    <b>Напишете предложението си</b>

    Всяко предложение започва с „{ $opening } …“. Моля, напишете как продължава Вашето: една идея, с Ваши думи, от { $shortest } до { $longest } знака.
propose-edit-prompt = <b>Моля, напишете новия текст.</b> Засега имате това:
propose-closed = В момента не се приемат предложения. Можете да продължите да гласувате.
propose-too-short =
    { $count ->
        [one] Това е само { $count } знак. Моля, напишете поне { $shortest }.
       *[other] Това са само { $count } знака. Моля, напишете поне { $shortest }.
    }
propose-too-long =
    { $count ->
        [one] Това е { $count } знак, а са позволени най-много { $longest }. Моля, съкратете текста.
       *[other] Това са { $count } знака, а са позволени най-много { $longest }. Моля, съкратете текста.
    }
propose-language = <b>На кой език е написано предложението Ви?</b>
other-language = Друг език
propose-similar = <b>Други хора вече са предложили нещо подобно.</b> Можете да гласувате по някое от тези предложения или въпреки това да изпратите своето.
propose-vote-on = Гласуване по № { $number }
propose-all-the-same = Все пак изпращам моето
propose-repeat = <b>Това вече е предложено.</b> Можете да гласувате по него:
propose-own-repeat = Вече сте изпратили това предложение. Чрез /mine ще видите какво става с него.
propose-facts = Език: { $language } · Знаци: { $count } от { $longest }
propose-preview-note = Преди да го видят другите, предложението се чете от модератор. Името Ви не се показва. Да го изпратим ли?
propose-send = Изпращане
propose-edit = Редактиране
cancel = Отказ
propose-cancelled = Черновата Ви е изтрита.
propose-limit =
    { $count ->
        [one] През последните 24 часа изпратихте { $count } предложение, а повече не е възможно. От { $time } ще можете да изпратите следващото. Черновата Ви е запазена.
       *[other] През последните 24 часа изпратихте { $count } предложения, а повече не е възможно. От { $time } ще можете да изпратите следващото. Черновата Ви е запазена.
    }
propose-sent =
    <b>Благодарим Ви. Предложението Ви е с № { $number }.</b>

    Първо ще го прочете модератор. Ще Ви съобщим какво е решението. Чрез /mine ще видите всички свои предложения.
propose-offer = Извинете, не разбирам това. Ако е предложение, можем да продължим с него.
propose-offer-yes = Да стане предложение
check-refused = <b>Предложението Ви не може да се изпрати в този вид.</b> Моля, напишете го отново:
check-flagged = Имайте предвид, че модераторът ще обърне особено внимание на следното:
check-link = Моля, не включвайте интернет адреси и връзки.
check-email = Моля, не включвайте имейл адреси.
check-phone = Моля, не включвайте телефонни номера.
check-handle = Моля, не включвайте потребителски имена (@…).
check-hashtag = Моля, не включвайте хаштагове (#…).
check-capitals = Моля, не пишете всичко с главни букви.
check-invisible = Текстът съдържа невидими знаци. Моля, въведете го отново.
check-scripts = Моля, не смесвайте букви от различни азбуки в една дума.
check-repeated = Моля, не повтаряйте един и същ знак много пъти.
check-word-refused = Текстът съдържа дума, която не е позволена тук.
check-word-flagged = Текстът съдържа дума, която може да засегне други хора.
check-alphabet = Текстът не е написан с азбуката на своя език.
check-repeated-word = В текста една и съща дума се повтаря много пъти.
button-mine = Моите предложения
mine-title = <b>Вашите предложения</b>
mine-none = Все още не сте изпратили предложение.
mine-entry = <b>№ { $number }</b> · { $state }
state-waiting = чака преглед от модератор
state-accepted = прието
state-refused = не е прието
state-withdrawn = оттеглено
state-merged = обединено с друго
state-hidden = скрито до преглед от модератор
mine-votes-few =
    { $votes ->
        [one] { $votes } глас досега
       *[other] { $votes } гласа досега
    }
mine-withdraw = Оттегляне на № { $number }
mine-withdrawn = Предложението Ви № { $number } е оттеглено.
mine-withdraw-late = По него вече е гласувано, затова не може да бъде оттеглено.
older = По-стари
notice-accepted = Предложението Ви № { $number } е прието. Другите граждани вече могат да гласуват по него.
notice-refused = Предложението Ви № { $number } не е прието. Причината: { $reason }
notice-merged = Предложението Ви № { $number } казва същото като № { $other }. Отсега нататък се гласува по другото.
notice-hidden = За предложението Ви № { $number } е подаден сигнал. То е скрито, докато го прегледа модератор.
notice-restored = Модератор прегледа предложението Ви № { $number }. То отново се показва.
notice-milestone =
    { $votes ->
        [one] Предложението Ви № { $number } получи { $votes } глас.
       *[other] Предложението Ви № { $number } получи { $votes } гласа.
    }
refusal-incomprehensible = Не се разбира какво предлага.
refusal-off-topic = Не отговаря на въпроса на тази консултация.
refusal-partisan = Обявява се за или против партия или отделен човек.
refusal-unlawful = Противоречи на закона.
refusal-advertising = Представлява реклама.
refusal-several-ideas = Съдържа няколко идеи. Моля, изпратете ги поотделно.
refusal-wrong-language = Написано е на език, различен от посочения.
refusal-rude = Обидно е.
refusal-out-of-reach = Отнася се за нещо, което тази консултация не може да промени.
refusal-already-proposed = Това вече е предложено.
refusal-test = Изглежда, че е само проба.
refusal-other = Не спазва правилата на тази консултация.
button-report = Сигнал за предложението
report-question = <b>Какъв е проблемът с това предложение?</b>
report-illegal = Незаконно е
report-offensive = Обидно е
report-personal-data = Лични данни
report-wrong-language = Грешен език
report-bad-translation = Лош превод
report-duplicate = Повторение
report-other = Нещо друго
report-sentence = Моля, напишете ни в едно съобщение какъв е проблемът, с най-много { $limit } знака.
report-received = <b>Благодарим Ви. Сигналът Ви е с № { $number }.</b> Модератор ще го разгледа и ще Ви съобщим резултата.
report-already = Вече сте подали сигнал за това предложение. Сигналът Ви е с № { $number }.
report-nothing = В момента няма предложение, за което да подадете сигнал.
notice-report-removed = Вашият сигнал № { $number }: модератор премахна предложението. Благодарим Ви.
notice-report-kept = Вашият сигнал № { $number }: модератор прегледа предложението. То остава.
button-share = Споделяне
share-proposal = <b>Споделете това предложение</b> с тази връзка:
share-consultation = <b>Споделете тази консултация</b> с тази връзка:
share-send = Изпращане в чат
share-question = Какво мислите Вие?
share-vote = Кажете мнението си
share-open = Към консултацията
link-elsewhere = По това предложение гласуват хората в друга държава.
web-copied = Връзката е копирана.
button-results = Резултати
results-country = <b>Резултати: { $country }</b>
results-all = <b>Резултати: всички държави</b>
results-agreed = <b>Повечето подкрепят</b>
results-divided = <b>Мненията се разделят</b>
results-rejected = <b>Повечето не подкрепят</b>
results-line =
    { $votes ->
        [one] Подкрепят: { $share } (от { $low } до { $high }), { $votes } глас
       *[other] Подкрепят: { $share } (от { $low } до { $high }), { $votes } гласа
    }
results-none = Все още няма какво да Ви покажем. Резултатите за дадено предложение се виждат, след като гласувате по него и има поне { $limit } гласа.
results-note = Това са предложенията, по които сте гласували. В скоби: границите, в които се намира делът с 95% сигурност.
results-published = Консултацията приключи; това са резултатите от нея. В скоби: границите, в които се намира делът с 95% сигурност.
results-my-country = Моята държава
results-all-countries = Всички държави
results-picture = Като изображение
picture-alt = Ленти, които показват дяловете на „Подкрепям“, „Неутрално“ и „Не подкрепям“; същото е написано в резултатите по-горе.
privacy-retention =
    { $count ->
        [one] Всичко за Вас се изтрива { $count } ден след края на консултацията. Гласовете Ви продължават да се броят, без никаква връзка с Вас.
       *[other] Всичко за Вас се изтрива { $count } дни след края на консултацията. Гласовете Ви продължават да се броят, без никаква връзка с Вас.
    }
privacy-changed = <b>Информацията за поверителността е променена.</b> Моля, решете отново дали желаете да участвате.
privacy-publish = Можете да ни позволите да публикуваме гласовете Ви като отворени данни – под случаен номер и без самоличността Ви.
privacy-commands =
    /export – файл с всичко за Вас
    /forget – изтриване на всичко за Вас
allow-contact = Пишете ми за резултатите
allow-publish = Гласовете ми като отворени данни
allowed = Отбелязано. Можете да оттеглите това по всяко време.
not-allowed = Отбелязано. Това вече не е позволено.
button-export = Всичко за мен
export-done = Този файл съдържа всичко, което сме запазили за Вас.
export-download = Изтегляне на файла
forget-question =
    <b>Желаете ли да прекратите участието си?</b>

    Веднага се изтриват: самоличността Ви в това приложение, езикът, държавата и настройките Ви, списъкът на видените предложения, черновите Ви и предложенията Ви, които още чакат модератор. Приетите Ви предложения остават, без никаква връзка с Вас.

    Какво да стане с гласовете Ви?
forget-with-votes = Изтриване и на гласовете ми
forget-keep-votes = Гласовете ми да се броят и занапред
forget-sure-with-votes = <b>Сигурни ли сте?</b> Всичко за Вас ще бъде изтрито и гласовете Ви вече няма да се броят. Това не може да се отмени.
forget-sure-keep-votes = <b>Сигурни ли сте?</b> Всичко за Вас ще бъде изтрито. Гласовете Ви ще продължат да се броят, без никаква връзка с Вас. Това не може да се отмени.
demographic-intro = <b>Един въпрос за Вас, ако желаете да отговорите.</b> Отговорът Ви се брои без никаква връзка с Вас.
demographic-age = На колко години сте?
demographic-gender = Кое се отнася за Вас?
demographic-area = Къде живеете?
gender-woman = Жена
gender-man = Мъж
gender-other = Нито едно от двете
area-city = В голям град
area-town = В малък град
area-village = На село
demographic-skip = Предпочитам да не отговоря
demographic-thanks = Благодарим Ви за отговора.
button-link = Свързване на друго приложение
link-offer = <b>Участвайте в няколко приложения като един човек.</b> Напишете това в другото приложение в срок до десет минути:
link-prompt = Ако вече имате код от другото приложение, напишете го тук.
link-question =
    <b>Желаете ли да свържете този чат с другия?</b>

    Тогава двата чата се броят за един човек: който използва другия чат, вижда гласовете Ви и може да ги променя. Продължете само ако и той е Ваш. Ако сте гласували два пъти по едно предложение, брои се по-късният глас.
link-yes = Да, свържете ги
link-no = Не ги свързвайте
link-done = Двата чата вече се броят за един човек.
link-wrong = Този код е непознат или вече не е валиден. Можете да получите нов в другото приложение чрез /link.
link-same = Получихте този код тук. Моля, напишете го в другото приложение.
button-settings = Настройки
settings-title = <b>Настройки</b>
settings-place = Език: { $language } · Държава: { $country }
settings-notices-note = Новини за Вашите предложения и сигнали:
settings-digest-note = Резултати и нови предложения:
settings-quiet-note = През нощта, между { $from } и { $until }, не Ви пишем.
digest-never = Никога
digest-weekly = Всяка седмица
digest-daily = Всеки ден
settings-notices = Пишете ми веднага
settings-quiet = Тишина през нощта
settings-stop = Спиране на всички съобщения
settings-saved = Запазено.
stopped-all = Добре: няма повече да Ви пишем, освен ако Вие не ни пишете. Гласовете Ви са запазени. Чрез /settings можете да промените това, а чрез /forget – да изтриете всичко.
command-propose = Написване на предложение
command-mine = Моите предложения
command-results = Какво подкрепят хората
command-settings = Език, държава, съобщения
command-export = Файл с всичко за мен
command-forget = Изтриване на всичко за мен
command-link = Участие в няколко приложения
rules-title =
    <b>Правилата на тази консултация</b>

    Всяко предложение се чете от човек, а не от програма, преди да го видят другите. То не се приема в следните случаи:
rules-note =
    { $limit ->
        [one] Всеки може да подаде сигнал за предложение. Щом го направи { $limit } човек, то се скрива автоматично до преглед от модератор. Авторът научава за всяко решение и за причината.
       *[other] Всеки може да подаде сигнал за предложение. Щом го направят { $limit } души, то се скрива автоматично до преглед от модератор. Авторът научава за всяко решение и за причината.
    }
statement-rule = Това е правило № { $number } от нашите /rules.
statement-person = Решението е взето от човек, а не от програма.
statement-automated = Това стана автоматично. Ще го прегледа човек.
queue-facts = № { $number } · { $language } · { $country } · чака от: { $time }
queue-new = Защо е тук: ново предложение.
queue-flagged = Защо е тук: ново предложение, отбелязано автоматично:
queue-reported =
    { $count ->
        [one] Защо е тук: { $count } сигнал.
       *[other] Защо е тук: { $count } сигнала.
    }
queue-author = Други предложения от същия автор – приети: { $accepted }, неприети: { $refused }, чакащи: { $waiting }
queue-empty = <b>Нищо не Ви чака.</b> Благодарим!
queue-why = <b>Кое правило нарушава?</b>
queue-accept = Приемане
queue-keep = Остава
queue-refuse = Отхвърляне
queue-later = Да остане за други
queue-undo = Отмяна
queue-accepted = № { $number } е прието. Авторът ще научи след минута.
queue-refused = № { $number } е отхвърлено. Авторът ще научи след минута.
queue-undone = Отменено. Никой не е уведомен.
queue-undo-late = Твърде късно е за отмяна.
queue-not-yours = Нищо не е записано: трите Ви минути изтекоха или друг вече го разглежда.
command-rules = Правилата за предложенията
role-moderator = модериране
role-lead = ръководство на модерирането
role-organiser = организация
role-operator = поддръжка
command-queue = Какво чака модератор
command-history = Какво е решено за предложение
command-team = Кой модерира
command-summary = Модерирането в числа
command-log = Изтегляне на дневника
team-title = <b>Екипът</b>
team-entry = № { $number } · { $role } · { $languages } · от { $date }
team-invited = № { $number } · { $role } · { $languages } · покана до { $date }
team-all-languages = всички езици
team-remove = Премахване на № { $number }
team-invite = Покана
team-removed = № { $number } вече няма роля от този момент.
team-refused = Вашата роля не позволява това.
invite-role = <b>За каква роля каните?</b>
invite-languages = <b>Какви езици чете този човек?</b> За всички не избирайте нито един.
invite-consultations = <b>За кои консултации?</b> За всички не избирайте нито една.
invite-next = Напред
invite-link = <b>Това е покана за един човек.</b> Роля: { $role }. Езици: { $languages }. Важи веднъж, до { $time }. Изпратете връзката само на този човек:
invitation =
    <b>Каним Ви да помагате в модерирането.</b> Вашата роля: { $role }. Езици: { $languages }.

    Останалите в екипа виждат номер, а не името Ви. Пазим шифровано къде да Ви намерим, докато помагате.
invitation-accept = Приемам поканата
invitation-joined = <b>Добре дошли в екипа!</b> Вашият номер там е { $number }. Какво Ви чака: /queue
invitation-used = Тази покана вече е използвана. Моля, поискайте друга.
invitation-expired = Тази покана е изтекла. Моля, поискайте друга.
notice-team-removed = Вече нямате роля в модерирането. Благодарим Ви за помощта!
button-moderation = Модериране
queue-more = Още …
queue-correct = Поправка на правописа
queue-duplicate = Повторение е
queue-theme = Тема
queue-postpone = Отлагане
queue-pass-on = Предаване на ръководител
queue-all-of-author = Всичко от този автор
queue-suspend = Отстраняване на автора
queue-lift = Край на отстраняването
queue-filter = Само …
queue-stands = Остава така
queue-accept-all = Приемане на всички
queue-refuse-all = Отхвърляне на всички
queue-one-by-one = Едно по едно
queue-more-title = <b>Какво да стане с него?</b>
queue-correct-ask = <b>Моля, напишете цялото предложение с поправен правопис.</b> Така то е прието, а авторът вижда и двата текста.
queue-correct-different = Това е друг текст, а не поправка. Нищо не е променено.
queue-correct-frozen = Някой вече е гласувал: думите остават, както са.
queue-which = <b>Кое предложение казва същото?</b> Изберете едно или напишете номера му.
queue-which-none = Никое прието предложение в тази консултация няма този номер.
queue-merged = № { $number } повтаря № { $other }. Авторът ще научи след минута.
queue-sentence = <b>Моля, кажете защо, с най-много { $limit } знака.</b> Авторът ще го прочете.
queue-theme-ask = <b>Към коя тема е?</b>
queue-theme-set = Тема: { $theme }
queue-language-ask = <b>На какъв език е написано?</b>
queue-postpone-ask = <b>Колко да чака?</b>
queue-postponed = № { $number } чака до { $time }.
queue-passed-on = № { $number } сега чака ръководител на модерирането.
queue-author-list = <b>Какво чака от този автор:</b>
queue-decided-all =
    { $count ->
        [one] Решено е за { $count } предложение. Авторът ще научи след минута.
       *[other] Решено е за { $count } предложения. Авторът ще научи след минута.
    }
queue-bulk = Приети: { $numbers }
queue-bulk-not = Неприети: { $numbers }. За тях вече е решено, при някой друг са, не решавате Вие или не съществуват.
queue-bulk-how = Моля, напишете номерата след командата, например: /accept 12 15 18
queue-first-opinion = Мнението Ви за № { $number } е записано. Сега го гледа втори човек.
queue-disagreed = Не сте единодушни за № { $number }: решава ръководител на модерирането.
queue-similar = Сходни и приети:
queue-similar-refused = Сходни и неприети:
queue-appealed = Защо е тук: някой възразява срещу решението.
queue-suspended-author = Защо е тук: авторът възразява срещу отстраняване, което е до { $time }.
queue-again = Защо е тук: решава се отново.
queue-for-lead = Предадено е на ръководител на модерирането.
queue-disagreement = Двама модератори не са единодушни.
queue-state = Досега: { $state }
queue-says = Със собствени думи: „{ $text }“
queue-filter-title = <b>Какво да се показва?</b>
queue-filter-all = Всичко
queue-filtered = Показва се само: { $what }
why-new = Нови
why-flagged = Отбелязани
why-reported = Със сигнал
why-appealed = Възражения
why-suspension = Отстранявания
why-again = Отново
theme-democracy = Демокрация
theme-economy = Икономика
theme-work = Труд
theme-environment = Околна среда
theme-energy = Енергия
theme-transport = Транспорт
theme-health = Здраве
theme-education = Образование
theme-youth = Младежи
theme-migration = Миграция
theme-security = Сигурност
theme-digital = Цифров живот
theme-agriculture = Земеделие
theme-culture = Култура
theme-social = Социални въпроси
theme-housing = Жилища
suspend-why = <b>Кое правило е нарушил авторът?</b>
suspend-how-long = <b>Колко време авторът да не може да предлага?</b>
suspend-done = Авторът може да предлага отново от { $time }.
suspend-lifted = Авторът може да предлага отново.
notice-suspended = Не можете да изпращате предложения до { $time }. Причината, от предложението Ви № { $number }: { $reason } Можете да продължите да гласувате.
notice-suspension-lifted = Отново можете да изпращате предложения.
propose-suspended = Не можете да изпращате предложения до { $time }. Ако не сте съгласни: /appeal
statement-appeal = Ако не сте съгласни, можете да възразите в срок от { $days } дни: /appeal { $number }. Тогава решава друг човек.
statement-appeal-suspension = Ако не сте съгласни, можете да възразите: /appeal. Тогава решава друг човек.
statement-which = Това е предложение № { $other }.
statement-note = Модераторът пише: „{ $text }“
appeal-button = Възразявам
appeal-without = Без думи
appeal-ask = <b>Защо не сте съгласни?</b> Моля, напишете го с най-много { $limit } знака.
appeal-received = <b>Благодарим Ви.</b> Друг човек ще го разгледа и ще Ви съобщим резултата.
appeal-already = Вече сте възразили срещу това.
appeal-late = Минало е твърде много време: може да се възрази в срок от { $days } дни.
appeal-nothing = Тук няма решение, срещу което да възразите.
appeal-how = Моля, напишете номера на предложението след командата, например: /appeal 123
notice-appeal-granted = Разгледахме отново възражението Ви за предложение № { $number }. Решението е променено.
notice-appeal-rejected = Разгледахме отново възражението Ви за предложение № { $number }. Решението остава.
notice-corrected = Предложението Ви № { $number } е прието с поправен правопис. Вие написахте: „{ $before }“ Сега гласи:
notice-nudge =
    { $count ->
        [one] { $count } предложение чака по-дълго, отколкото обещахме.
       *[other] { $count } предложения чакат по-дълго, отколкото обещахме.
    }
summary-title = <b>Модерирането от { $since } до { $until }</b>
summary-received = Предложения: { $proposals }. Сигнали: { $reports }. Възражения: { $objections }.
summary-decided = Решения: { $decided }. Променени после: { $reversed }. Чакат сега: { $waiting }.
summary-wait = Чакане: половината до { $median }, девет от десет до { $tenth }.
summary-reasons = Неприети, по правила:
summary-kappa = Доколко двама души са единодушни (капа на Коен, 1 е най-добре):
history-how = Моля, напишете номера на предложение след командата, например: /history 123
history-none = Тук няма предложение № { $number }.
history-person = № { $number } от екипа
history-automatic = автоматично
history-author = авторът
history-report = { $time }: някой подаде сигнал
history-complaint = { $time }: някой възрази
history-undone = { $time }: отменено ({ $who })
history-again = Ново решение
log-ask = <b>Всички решения, сигнали и възражения</b> от { $since } до { $until }, без ничия самоличност. В какъв вид?
log-how = Моля, посочете два дни, например: /log 2026-11-01 2026-11-30
log-long = Това е повече, отколкото може да се изпрати тук. Моля, посочете по-кратко време.
queue-second-opinion = Второ мнение
command-consultations = Избор на консултация
command-round = Отваряне и затваряне на кръгове
command-stock = Предложения и гласове по държави
consultations-title = <b>Коя консултация искате да видите?</b>
consultation-organiser = Организатор: { $organiser }. Въпроси и оплаквания: { $contact }
consultation-ethics = Въпроси за етиката: { $contact }
consultation-partners = Партньори:
consultation-join = Участвам
round-title = <b>Кръгове: { $consultation }</b>
round-kind-single = Единствен кръг
round-kind-national = Национален кръг
round-kind-european = Европейски кръг
labelled = { $name }: { $value }
round-state-draft = още не е отворен
round-state-open = отворен
round-state-closing = отворен, без нови предложения
round-state-closed = затворен
round-state-published = затворен, резултатите са обявени
round-opens = Отваряне: { $time }
round-closing = Без нови предложения от: { $time }
round-closes = Затваряне: { $time }
round-publishes = Обявяване на резултатите: { $time }
round-to-open = Отваряне сега
round-to-closing = Край на предложенията
round-to-closed = Затваряне сега
round-to-published = Обявяване на резултати
round-back = Стъпка назад
round-confirm = Да, така
round-preview-open = Отсега може да се гласува. Има предложения на { $count } от 24 езика.
round-preview-missing = Още няма за какво да се гласува на: { $languages }
round-preview-closing = Отсега никой не може да предлага; гласуването продължава.
round-preview-closed = Отсега никой не може да гласува.
round-preview-published = Отсега всички виждат резултатите.
round-preview-back = Състоянието тогава отново ще бъде: { $state }
round-done = Готово. Състоянието сега е: { $state }
round-not-now = Това е невъзможно: някой междувременно е променил кръга или оттогава е гласувано.
propose-off-done = В тези държави отсега никой не може да предлага: { $countries }
propose-on-done = В тези държави отново може да се предлага: { $countries }
propose-off-how = Моля, напишете го така: /propose off FR BE
propose-country-language = Във Вашата държава предложенията се пишат на: { $languages }
stock-title = <b>Предложения и гласове</b>
stock-line = { $country }, { $language }: приети { $accepted }, чакащи { $waiting }, гласове { $votes }
stock-exposure = достатъчно гласове: { $reached } от { $accepted }
stock-forecast = всички около { $date }
stock-none = Още няма нищо.
stock-untranslated = Финалисти без превод: { $languages }
card-original = На оригиналния език: { $language }
command-finalists = Най-добрите от всяка държава
finalists-choose = <b>Финалистите на коя държава?</b>
finalists-title = <b>Финалисти: { $country }</b>
finalists-near = Непосредствено след тях, може би случайно:
finalists-tied = Наравно на последно място: { $numbers }
finalists-alike = № { $number } и № { $other } казват почти същото.
finalists-replaced = № { $number } заема мястото на друго: { $reason }
finalists-replace-how = За да замените едно, напишете държавата, номера му, номера на другото и публична причина, например: /finalists FR 12 34 …
finalists-confirm = Към европейския кръг
finalists-confirmed = Финалисти, вече в европейския кръг: { $number }
finalists-not-closed = Първо трябва да се затвори националният кръг.
finalists-no-european = За тях няма европейски кръг.
card-machine = Машинен превод · оригинал: { $language }
card-translated = Превод · оригинал: { $language }
button-original = Оригинал
button-translation = Превод
button-doubt = Преводът е грешен
doubt-thanks = Благодарим Ви. Модератор ще прегледа превода.
doubt-already = Вече ни казахте това или междувременно има друг превод.
command-translate = Превод на предложения
translate-title = <b>№ { $number }: { $source } → { $language }</b>
translate-there = Досега: „{ $text }“
translate-doubts = Хора, според които е грешен: { $count }
translate-better = Верен ли е? Ако не, напишете по-добър превод на цялото изречение.
translate-write = Моля, напишете превода на цялото изречение, с най-много { $limit } знака.
translate-length = Брой знаци в текста Ви: { $count }. Възможни са от { $shortest } до { $longest }.
translate-empty = <b>Не Ви чака нито един превод.</b> Благодарим Ви!
translate-right = Верен е
translate-wrong = Премахване
translate-noted = Отбелязано. Благодарим Ви.
translate-removed = Премахнато. Докато няма по-добър превод, хората четат оригинала.
command-translations = Преводи на финалистите
translations-title = <b>Преводи на финалистите</b>
translations-none = Няма европейски кръг, чиито финалисти да се превеждат.
translations-progress = Готови: { $done } от { $wanted } (машинно: { $machine }, от хора: { $reviewed })
translations-left = Чакат машината: { $waiting }. Заявени: { $asked }. Чакат хора: { $people }. За преглед: { $review }.
translations-missing = Липсват: { $languages }
translations-no-engine = Не е настроена услуга за машинен превод, затова превеждат хора: /translate
translations-fault-quota = Квотата за машинен превод е изчерпана. Преводът ще продължи автоматично след един час.
translations-fault-busy = Услугата за машинен превод иска пауза. Преводът ще продължи автоматично.
translations-fault-settings = Услугата за машинен превод не приема заявките ни. Операторът трябва да провери настройките ѝ.
translations-fault-unreachable = Услугата за машинен превод не отговаря. Опитваме отново всяка минута.
translations-fault-other = Някои преводи не можаха да се използват. Опитваме отново.
translations-begun = Заявени за превод: { $count }
translations-begin = Превод на останалите
translations-refresh = Обновяване
translations-file = Като файл
translations-compare = Сравняване на гласове
translations-queue = Превод тук
translations-file-note = Попълнете колоната „translation“ и дайте файла на оператора: polyphony translations import
compare-title = <b>Преводи, чиито читатели гласуват различно</b>
compare-line = № { $number }, { $language }: подкрепят { $share }, при другите: { $others }
compare-none = Няма такива: читателите на всеки превод гласуват като другите.
notice-translated = Машинният превод на финалистите приключи. Готови: { $done } от { $wanted }. Чакат хора: { $people }. /translations
round-preview-untranslated = Преводи, които още липсват: { $count }. Където няма превод, хората четат оригинала.
queue-translations = Преводи: { $count }
command-agenda = Какво излезе от консултацията
command-positions = Позиции на организации
command-measure = Съобщаване какво се прави
button-agenda = Дневен ред
agenda-none = Още няма дневен ред. Той ще бъде тук, щом се обявят резултатите.
agenda-which = <b>Кой дневен ред желаете да видите?</b>
agenda-title = <b>Дневен ред: { $question }</b>
agenda-note = Тези предложения имат най-голяма подкрепа. В скоби: границите, в които се намира делът с 95% сигурност.
agenda-balanced = Всяка държава тежи еднакво, колкото и хора да живеят в нея.
agenda-balanced-groups = Всяка група тежи еднакво, колкото и хора да има в нея.
agenda-behind = След предложенията от дневния ред:
agenda-few = Гласовете са твърде малко, за да се каже нещо.
agenda-place = Място { $place } от { $count }
agenda-cell = { $country }: подкрепят { $share }, гласове: { $votes }
agenda-lowest = Най-малка подкрепа: { $country } ({ $share })
agenda-majorities = Мнозинството подкрепя предложението в { $number } от { $count }.
agenda-hidden = Където са гласували съвсем малко хора, не се показва нищо, за да не може никой да разбере кой какво мисли.
agenda-voices = <b>Какво казват организациите</b>
agenda-measures = <b>Какво се прави</b>
agenda-said = { $name }: „{ $text }“
agenda-measure = <i>{ $state }, { $date }</i>: „{ $text }“
stance-support = Подкрепа
stance-conditional = Подкрепа с условие
stance-oppose = Против
progress-planned = Планирано
progress-under-way = В ход
progress-done = Изпълнено
progress-dropped = Изоставено
agenda-follow = Следене
agenda-unfollow = Край на следенето
agenda-followed = Ще Ви съобщим, когато бъде направено нещо по него.
agenda-unfollowed = Повече няма да Ви пишем за него, освен ако сте го написали или сте гласували по него.
agenda-open = Към предложението
notice-agenda = <b>Резултатите са обявени.</b> Предложение, което сте написали или следите, е в дневния ред, на място { $place }:
notice-measure = <b>Има новост</b> по предложение, което сте написали, по което сте гласували или което следите:
position-invitation =
    <b>Каним Ви да говорите от името на { $name }</b> по въпросите, които гражданите поставиха в дневния ред.

    Това, което казвате от името на организацията, е публично. Кой сте Вие, не се оповестява: пазим шифровано къде да Ви намерим, докато говорите от нейно име.
position-speaks = <b>Говорите от името на { $name }.</b> За да се върнете тук: /position
position-which = <b>От името на коя организация?</b>
position-none = Не говорите от името на организация.
position-not-yet = Дневният ред още не е обявен.
position-nothing = Още без позиция
position-ask = Какво казва организацията за това предложение?
position-condition = <b>При какво условие?</b> Моля, напишете го с най-много { $limit } знака; едва тогава се брои.
position-sentence = Отбелязано. Ако желаете, напишете изречение, което да стои до позицията, с най-много { $limit } знака.
position-long = Моля, напишете го отново, с най-много { $limit } знака.
position-kept = Отбелязано. Можете да го промените или оттеглите по всяко време.
position-take-back = Без позиция
position-taken-back = Организацията вече няма позиция по него.
organisations-title = <b>Организации, поканени да изразят позиция ({ $consultation })</b>
organisations-none = Още не е поканена нито една.
organisations-speaks = { $name }: участва, позиции: { $number }
organisations-invited = { $name }: покана до { $date }
organisations-silent = { $name }: никой не говори от името на организацията. Нова покана под същото име дава нова връзка.
organisations-invite = Покана за организация
organisations-remove = Премахване: { $name }
organisations-remove-yes = Да, премахване
organisations-ask = <b>Как се казва организацията?</b> От { $shortest } до { $longest } знака
organisations-ask-again = Моля, напишете само името ѝ, с { $shortest } до { $longest } знака.
organisations-already = Някой вече говори от името на { $name }. За да може друг да прави това, премахнете организацията и я поканете отново.
organisations-link = <b>Това е покана за един човек, който след това говори от името на { $name }.</b> Важи веднъж, до { $date }. Изпратете връзката само на този човек:
organisations-remove-sure = <b>Да се премахне ли { $name }?</b> Никой повече няма да говори от името на организацията, а казаното от нея вече няма да се показва.
organisations-removed = От { $name } вече не се иска позиция.
organisations-gone = Тази организация вече не е тук.
measure-how = Моля, напишете номера на предложението, докъде се е стигнало, деня и едно изречение, например: /measure 123 done 2026-12-01 …
measure-states = Докъде се е стигнало: <code>planned</code> (планирано), <code>under-way</code> (в ход), <code>done</code> (изпълнено), <code>dropped</code> (изоставено)
measure-day = Моля, напишете деня като година, месец и ден, например 2026-12-01.
measure-length = Моля, напишете от { $shortest } до { $longest } знака.
measure-not-on = Предложение № { $number } не е в дневен ред, за който отговаряте.
measure-preview = Ще бъде съобщено на хората, които са написали предложението, гласували са по него или го следят. Техният брой е около: { $count }
measure-post = Публикуване
measure-posted = Публикувано. Хората ще бъдат уведомени.
measure-not-now = Това вече е публикувано или вече не може да се публикува.
command-consultation = Преглед и промяна на консултацията
consultation-open = Отворена за всички
consultation-members = Само за членове, всеки със свой код
consultation-zone = <b>Кръгове</b> (часова зона: { $zone }):
consultation-places = <b>Къде се провежда</b> ({ $number }):
consultation-limits =
    Минимална възраст: { $age }
    Предложения на човек за един ден: { $proposals }
    Сигнали, при които предложението се скрива: { $reports }
    Дни, след които се изтрива всичко за даден човек: { $days }
    Новини за тези, които ги желаят: { $digest }
consultation-operators = както е определил операторът
consultation-texts =
    <b>Текстове: на колко от 24 езика</b>
    Въпрос: { $question }
    Начални думи на предложенията: { $opening }
    Собствена информация за поверителността: { $privacy } (версия { $version })
    Правен текст: { $legal }
consultation-themes = Теми: { $themes }
consultation-how =
    За да промените нещо, напишете името му от файла и новата стойност, а за да го премахнете – тире:
    <code>/consultation organiser …</code>
    <code>/consultation rounds.1.closes 2026-06-01 18:00</code>
    <code>/consultation legal -</code>
consultation-file = Изпратете ми файла
consultation-file-note = Консултацията като файл. Над всеки ред пише какво е позволено там.
consultation-both =
    Досега: { $before }

    Отсега: { $after }
consultation-nothing = нищо
consultation-round-then =
    Часова зона: { $zone }.
    Състоянието на този кръг тогава ще бъде: { $state }
consultation-again = Преди следващия си глас всички участници ще бъдат попитани отново дали са съгласни с това.
consultation-faults = <b>Това е невъзможно.</b> Нищо не е променено:
consultation-same = Вече е така. Нищо не е променено.
consultation-done = <b>Променено.</b>
consultation-not-now = Нищо не е променено: това вече е направено или някой междувременно е променил нещо.
consultation-meanwhile = <b>Някой междувременно е променил това.</b> Нищо от неговата промяна не е изгубено. Да я замени ли Вашата?
frozen-slug = Краткото име остава, каквото е: към него водят връзки.
frozen-kind = Вече е гласувано: не може повече да се променя дали консултацията е за всички или само за членове.
frozen-round-kind = В този кръг вече е гласувано: видът му остава същият.
frozen-round = Кръг не може да се премахне. Без дати той не се отваря.
frozen-country = Вече е гласувано или има предложения от тази държава: тя не може да се премахне.
frozen-age = Вече е гласувано: минималната възраст може само да се повиши.
frozen-opening = Вече има предложения, които започват с тези думи: те остават, каквито са.
frozen-version = Номерът на версията на информацията за поверителността може само да расте.
frozen-voted = Оттогава е гласувано: кръгът не може да се върне назад.
frozen-published = Резултатите са обявени. За да отмените обявяването: /round
button-rounds = Кръгове
notice-round =
    <b>По график: { $consultation }</b>

    { $round }: { $state }
member-welcome =
    <b>{ $question }</b>

    Добре дошли в Polyphony. { $organiser } пита своите хора. Четете предложения на други, едно по едно, и казвате дали ги подкрепяте.

    Това е автоматизирана услуга: отговаря Ви програма. Вашият език, Вашата група и Вашите гласове се съхраняват само след като дадете съгласие за това. Как да се откажете и какво знаем за Вас: /privacy

    <b>Кой език предпочитате?</b>
member-consent =
    <b>Вашето съгласие</b>

    Гласовете по публични предложения са политически мнения. Затова Ви питаме, преди да запазим каквото и да било.

    Ако дадете съгласие, { $organiser } съхранява Вашите гласове, Вашия език и Вашата група за тази консултация. Вашата група: { $group }

    Кодът Ви може да се използва веднъж. С Вашето съгласие той се отбелязва като използван и по нищо не личи кой код е бил Ваш. Самоличността Ви в това приложение се шифрова и се пази отделно от гласовете Ви. Публикуват се само общи резултати и никога гласът на отделен човек.

    Трябва да имате навършени поне { $age } години. Можете да оттеглите съгласието си по всяко време, също толкова лесно, колкото го давате, чрез /privacy. Въпроси: { $contact }
member-code-prompt = <b>Тази консултация е само за членове.</b> Моля, напишете кода, който сте получили; главните букви и тиретата нямат значение.
member-code-wrong = Този код не ни е познат. Моля, сравнете го буква по буква с този, който сте получили.
member-code-used = Този код вече е използван. Ако сте го използвали Вие в друго приложение, свържете там двете приложения чрез /link.
member-code-closed = Консултацията, за която е този код, в момента не е отворена.
button-code = Имам код
member-author = – предложение на друг член
member-country = Групата Ви се определя от Вашия код и не може да се промени. Вашата група: { $group }
member-settings = Език: { $language } · Група: { $group }
member-privacy = В тази консултация групата Ви заема мястото на държавата. Вашата група: { $group }. Кодът Ви е отбелязан като използван и по нищо не личи кой е бил Ваш.
member-forget = Не можете да участвате отново със своя код: той остава използван, за да не гласува никой два пъти.
member-results-all = <b>Резултати: всички групи</b>
member-results-mine = Моята група
member-results-everyone = Всички групи
