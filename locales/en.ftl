### Polyphony's words. This file is the source of the other 23; comments stand only here.
### Markup allowed in messages: <b> <i> <a href> <code>. Arguments are escaped before they are put in.
### Polite form where the language has one. Plain words, short sentences, no side taken.


## Start

# $question: the consultation's question. $organiser: who runs it.
welcome =
    <b>{ $question }</b>

    Welcome to Polyphony, a citizens’ consultation run by { $organiser }. You read proposals by fellow citizens, one at a time, and say whether you agree.

    This is an automated service: a program answers you. Your language, your country and your votes are stored only after you have agreed to it. How to leave and what we know about you: /privacy

    <b>Which language would you like?</b>
welcome-language = <b>Which language would you like?</b>
language-set = We now speak English.
country-question = <b>Which country do you live in?</b> You vote with the citizens of that country.
# $country: a country's name in the nominative.
country-set = Your country: { $country }
country-not-open = This consultation is not held in { $country }. You can choose another country or look in again later.
# $age: a whole number. $organiser, $contact: a name and an address.
consent-request =
    <b>Your consent</b>

    Votes on public proposals are political opinions. That is why we ask before we store anything.

    If you agree, { $organiser } stores your votes, your language and your country for this consultation. Your identity in this app is encrypted and kept apart from your votes. Only totals are published, never what a single person voted.

    You must be at least { $age } years old. You can withdraw your consent at any time, as easily as you give it, with /privacy. Questions: { $contact }
# $age: a whole number. At most 40 characters with a two-digit age.
consent-yes = I agree and am { $age } or older
consent-no = No, thank you
consent-thanks = Thank you. Here is the first proposal.
consent-declined =
    That is fine. Nothing has been stored about you, and what this conversation needed will be deleted within a day.

    If you change your mind, write /start.
consent-needed = Before you can vote, we need your consent.
# Shown when no consultation is open at present.
no-consultation = No consultation is open at present. Please look in again later.
link-unknown = That link no longer leads anywhere, so here is the beginning.

## A card

# $proposal: the whole sentence, opening words included.
card-proposal = <b>{ $proposal }</b>
# Below the proposal: who wrote it. $country: a country's name in the nominative.
card-author = — a fellow citizen, { $country }
# Labels of the three votes: at most 20 characters. They look alike and favour nobody.
vote-agree = Agree
vote-neutral = Neutral
vote-disagree = Disagree
skip = Skip
more = More
change-vote = Change my last vote
# Below a card, after a vote: names the vote before. $proposal: the sentence voted on, shortened, without its full stop.
last-vote-agree = <i>Your last vote: you agree with “{ $proposal }”. If you like, say why:</i>
last-vote-neutral = <i>Your last vote: you are neutral on “{ $proposal }”. If you like, say why:</i>
last-vote-disagree = <i>Your last vote: you disagree with “{ $proposal }”. If you like, say why:</i>
# Second-level answers, as buttons: at most 20 characters each.
# After agree: my favourite; it can be done; it goes without saying.
reason-favourite = A favourite
reason-doable = Can be done
reason-obvious = Goes without saying
# After disagree: never ever; cannot be done; empty words.
reason-no-way = No way
reason-unrealistic = Unrealistic
reason-empty = Empty words
# After neutral.
reason-not-understood = I don’t understand
reason-no-opinion = No opinion
reason-indifferent = I don’t mind

## What was recorded: short notices, at most 120 characters

recorded-agree = Recorded: you agree.
recorded-neutral = Recorded: you are neutral.
recorded-disagree = Recorded: you disagree.
# Follows one of the three above. $share: a formatted percentage, such as 63%. $votes: 10 or more.
recorded-share =
    { $votes ->
        [one] { $share } of { $votes } vote agree.
       *[other] { $share } of { $votes } votes agree.
    }
already-agree = You had already agreed. Your vote counts once.
already-neutral = You had already voted neutral. Your vote counts once.
already-disagree = You had already disagreed. Your vote counts once.
changed-agree = Changed: you now agree.
changed-neutral = Changed: you are now neutral.
changed-disagree = Changed: you now disagree.
withdrawn = Your vote has been removed.
skipped = Skipped. A skip does not count as neutral.
reason-noted = Noted. Thank you.
reason-removed = Taken back.

## Changing a vote

# $proposal: the whole sentence.
change-agree = You voted <b>agree</b> on: “{ $proposal }”
change-neutral = You voted <b>neutral</b> on: “{ $proposal }”
change-disagree = You voted <b>disagree</b> on: “{ $proposal }”
change-question = What should it be?
withdraw-vote = Remove my vote
back = Back
nothing-to-change = You have no vote to change yet.

## Between cards

# $count: how many proposals were shown. The three counts are formatted numbers.
summary =
    { $count ->
        [one] <b>You have looked at { $count } proposal.</b>
       *[other] <b>You have looked at { $count } proposals.</b>
    }
summary-counts = Agree: { $agree } · Neutral: { $neutral } · Disagree: { $disagree } · Skipped: { $skipped }
summary-question = Would you like to go on?
go-on = Go on
stop = Enough for now
stopped = Thank you for taking part. Your votes are kept. To go on, tap the button or write /start.
nothing-left = <b>You have seen every proposal that is open to you.</b> Thank you!
nothing-left-offer = Shall we write to you, once, when there are new ones? You can switch that off at any time with /privacy.
tell-me = Yes, tell me
do-not-tell-me = Do not write to me
tell-me-set = Agreed: we will write to you once, when there is more.
tell-me-off = Agreed: we will not write to you.
tell-me-message = There are new proposals by fellow citizens. Would you like to see them?

## More, help, privacy

more-title = <b>What would you like to do?</b>
button-language = Language
button-country = Country
button-privacy = Privacy
button-help = Help
help =
    <b>How it works</b>

    We show you one proposal at a time. Tap agree, neutral or disagree, or skip it. You can also type the word on the button, or its number: 1, 2, 3 …

    You see how others voted only after your own vote. You can change or remove your vote.

    /start – go on voting
    /language – change the language
    /country – change the country
    /privacy – what is stored, and how to leave
    /help – this text
# $organiser, $contact: a name and an address. $days: a whole number.
privacy =
    <b>Privacy</b>

    { $organiser } runs this consultation. A program answers you, not a person.

    Stored with your consent: your votes, your language, your country, and which proposals you have seen. Your identity in this app is encrypted and found only with a secret key. Votes are stored under a number, without your identity. We store no name, no user name and no picture, and we publish only totals.

    Without your consent, only the state of this conversation is kept, for a day at most.

    Questions and complaints: { $contact }
# $date: a formatted date.
privacy-consent = You gave your consent on { $date }.
privacy-no-consent = You have not given your consent.
privacy-tell-me = We will write to you once when there are new proposals.
privacy-withdraw = Withdraw my consent
withdraw-question = <b>Withdraw your consent?</b> Your votes, your language, your country and your encrypted identity will then be deleted at once. This cannot be undone.
withdraw-yes = Delete everything
withdraw-no = Keep everything
withdraw-done = Everything about you has been deleted. Thank you for having taken part. If you ever wish to begin again, write /start.

## Descriptions in the app's menu of commands: at most 60 characters

command-start = Vote on proposals
command-language = Change the language
command-country = Change the country
command-privacy = What is stored, and how to leave
command-help = How it works

## When something does not work

not-understood = Sorry, I did not understand that. You can tap a button or type its number:
not-text = I can only read text and buttons. Write /help to see how it works.
button-old = That button no longer works. Here is where we are now.
proposal-unknown = That proposal does not exist or was not shown to you. Here is the next one.
proposal-closed = Voting on that proposal has ended, so nothing was changed. Here is the next one.
proposal-own = That is your own proposal. Others vote on it.
try-again = That did not work just now, and nothing was recorded. Please try again in a minute.
too-long = That is too long. Please write at most { $limit } characters.
too-fast = That was very fast. Please wait a moment and try again.
group-only-private = I vote with one person at a time. Please write to me in private.
open-private = Write to me in private

## The web page around the chat

web-title = Polyphony – citizens’ consultation
web-description = Read proposals by fellow citizens and say whether you agree.
web-conversation = Conversation
web-message = Your message
web-send = Send
web-you = You
web-service = Polyphony
web-connecting = Connecting …
web-reconnecting = The connection was lost. Trying again …
web-connected = Connected
web-skip-to-message = Go to the message field
web-noscript = This chat needs JavaScript. You can also take part in a messaging app.
