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

## Writing a proposal

# Label.
button-propose = Write a proposal
propose-invite = Do you have an idea of your own? You can put it to your fellow citizens.
# $opening: the words that every proposal begins with, such as “We should”. $shortest is always 12, $longest always 140.
propose-prompt =
    <b>Write your proposal</b>

    Every proposal begins with “{ $opening } …”. Please write how yours goes on: one idea, in your own words, in { $shortest } to { $longest } characters.
propose-edit-prompt = <b>Please write the new version.</b> This is what you have so far:
propose-closed = Proposals cannot be handed in at present. You can still vote.
# $count: how many characters were written, 1 to 11. $shortest is always 12.
propose-too-short =
    { $count ->
        [one] That is only { $count } character. Please write at least { $shortest }.
       *[other] That is only { $count } characters. Please write at least { $shortest }.
    }
# $count: how many characters were written, 141 or more. $longest is always 140.
propose-too-long =
    { $count ->
        [one] That is { $count } character, and at most { $longest } are allowed. Please shorten it.
       *[other] That is { $count } characters, and at most { $longest } are allowed. Please shorten it.
    }
propose-language = <b>Which language is your proposal written in?</b>
# Label, after the two likeliest languages.
other-language = Another language
propose-similar = <b>Others have proposed something similar.</b> You can vote on one of these, or send yours all the same.
# Label. $number: 1, 2 or 3, the place in the list above.
propose-vote-on = Vote on { $number }
# Label.
propose-all-the-same = Send mine all the same
propose-repeat = <b>This has been proposed already.</b> You can vote on it:
propose-own-repeat = You have already sent this proposal. /mine shows what became of it.
# $language: the language’s own name, such as Deutsch. $count: how many characters. $longest is always 140.
propose-facts = Language: { $language } · Characters: { $count } of { $longest }
propose-preview-note = A moderator reads it before others see it. Your name is not shown. Shall we send it?
# Three labels.
propose-send = Send
propose-edit = Edit
cancel = Cancel
propose-cancelled = Your draft has been deleted.
# $count: how many were sent, 1 or more. $time: a date with a time of day.
propose-limit =
    { $count ->
        [one] You have sent { $count } proposal in the last 24 hours, which is the limit. You can send the next one from { $time }. Your draft is kept.
       *[other] You have sent { $count } proposals in the last 24 hours, which is the limit. You can send the next one from { $time }. Your draft is kept.
    }
# $number: the proposal’s number, as in “no. 12”.
propose-sent =
    <b>Thank you. Your proposal is no. { $number }.</b>

    A moderator reads it first. We will tell you what has been decided. /mine shows all your proposals.
# Somebody typed a sentence that is no command.
propose-offer = Sorry, I did not understand that. If it is meant as a proposal, we can go on with it.
# Label.
propose-offer-yes = Make it a proposal

## What is wrong with a text

# Before a list of the reasons below.
check-refused = <b>Your proposal cannot be sent like this.</b> Please write it again:
check-flagged = Please note, the moderator will look closely:
check-link = Please leave out web addresses and links.
check-email = Please leave out e-mail addresses.
check-phone = Please leave out phone numbers.
check-handle = Please leave out user names (@…).
check-hashtag = Please leave out hashtags (#…).
check-capitals = Please do not write everything in capital letters.
check-invisible = The text contains invisible characters. Please type it anew.
check-scripts = Please do not mix letters of different alphabets within a word.
check-repeated = Please do not repeat the same character many times.
check-word-refused = The text contains a word that is not allowed here.
check-word-flagged = The text contains a word that may hurt others.
check-alphabet = The text is not written in the alphabet of its language.
check-repeated-word = The text repeats the same word many times.

## One’s own proposals

# Label.
button-mine = My proposals
mine-title = <b>Your proposals</b>
mine-none = You have not sent a proposal yet.
# $state: one of the states below.
mine-entry = <b>No. { $number }</b> · { $state }
state-waiting = waiting for a moderator
state-accepted = accepted
state-refused = not accepted
state-withdrawn = withdrawn
state-merged = merged with another one
state-hidden = hidden until a moderator has looked at it
# $votes: a whole number, 0 to 9.
mine-votes-few =
    { $votes ->
        [one] { $votes } vote so far
       *[other] { $votes } votes so far
    }
# Label. $number: the proposal’s number.
mine-withdraw = Withdraw no. { $number }
mine-withdrawn = Your proposal no. { $number } has been withdrawn.
mine-withdraw-late = Somebody has already voted on it, so it can no longer be withdrawn.
# Label: older entries of the list.
older = Older

## What the author is told; the proposal stands below each

notice-accepted = Your proposal no. { $number } has been accepted. Your fellow citizens can now vote on it.
# $reason: one of the sentences “refusal-…” below.
notice-refused = Your proposal no. { $number } was not accepted. The reason: { $reason }
# $other: the number of the other proposal.
notice-merged = Your proposal no. { $number } says the same as no. { $other }. From now on people vote on that one.
notice-hidden = Your proposal no. { $number } has been reported. It is hidden until a moderator has looked at it.
notice-restored = A moderator has looked at your proposal no. { $number }. It is shown again.
# $votes: 100 or 1,000.
notice-milestone =
    { $votes ->
        [one] Your proposal no. { $number } has received { $votes } vote.
       *[other] Your proposal no. { $number } has received { $votes } votes.
    }
refusal-incomprehensible = It cannot be understood.
refusal-off-topic = It does not answer the question of this consultation.
refusal-partisan = It speaks for or against a party or a person.
refusal-unlawful = It is against the law.
refusal-advertising = It is advertising.
refusal-several-ideas = It contains several ideas. Please send them one at a time.
refusal-wrong-language = It is written in another language than stated.
refusal-rude = It is insulting.
refusal-out-of-reach = It is about something that this consultation cannot change.
refusal-already-proposed = It has been proposed already.
refusal-test = It seems to be a test.
refusal-other = It does not follow the rules of this consultation.

## Reporting a proposal

# Label.
button-report = Report this proposal
# The proposal stands below.
report-question = <b>What is wrong with this proposal?</b>
# Seven labels.
report-illegal = It is illegal
report-offensive = It is offensive
report-personal-data = Personal data
report-wrong-language = Wrong language
report-bad-translation = Bad translation
report-duplicate = A duplicate
report-other = Something else
# $limit is always 500.
report-sentence = Please tell us in one message what is wrong, in at most { $limit } characters.
# $number: the report’s number.
report-received = <b>Thank you. Your report is no. { $number }.</b> A moderator will look at it, and we will tell you the outcome.
report-already = You have already reported this proposal. Your report is no. { $number }.
report-nothing = There is no proposal to report at the moment.
notice-report-removed = Your report no. { $number }: a moderator has removed the proposal. Thank you.
notice-report-kept = Your report no. { $number }: a moderator has looked at the proposal. It stays.

## Sharing

# Label.
button-share = Share
# The link stands below.
share-proposal = <b>Share this proposal</b> with this link:
share-consultation = <b>Share this consultation</b> with this link:
# Label: choose a chat to send it to.
share-send = Send to a chat
# Under a shared proposal; and the label of the button that leads here.
share-question = What do you think?
share-vote = Say what you think
# Above the results of a search: at most 60 characters.
share-open = Open the consultation
link-elsewhere = People in another country vote on that proposal.
# The web page, after a tap on “Share”.
web-copied = The link has been copied.

## Results

# Label.
button-results = Results
# $country: a country’s name in the nominative.
results-country = <b>Results: { $country }</b>
results-all = <b>Results: all countries</b>
# Three headings.
results-agreed = <b>Most agree</b>
results-divided = <b>Opinions differ</b>
results-rejected = <b>Most disagree</b>
# $share, $low, $high: formatted percentages. $votes: 10 or more.
results-line =
    { $votes ->
        [one] { $share } agree ({ $low } to { $high }), { $votes } vote
       *[other] { $share } agree ({ $low } to { $high }), { $votes } votes
    }
# $limit is always 10.
results-none = There is nothing to show yet. You see the results of a proposal once you have voted on it and there are at least { $limit } votes.
results-note = These are the proposals you have voted on. In brackets: the range in which the share lies with a certainty of 95%.
results-published = The consultation has ended; these are its results. In brackets: the range in which the share lies with a certainty of 95%.
# Three labels.
results-my-country = My country
results-all-countries = All countries
results-picture = As a picture
# For people who cannot see the picture.
picture-alt = Bars that show the shares of agree, neutral and disagree.

## Privacy, export, deletion

# $count: days, usually 365.
privacy-retention =
    { $count ->
        [one] Everything about you is deleted { $count } day after the consultation has ended. Your votes still count then, without any link to you.
       *[other] Everything about you is deleted { $count } days after the consultation has ended. Your votes still count then, without any link to you.
    }
# $days: a number.
privacy-backups = Safety copies in which deleted data still stand are destroyed after some time. Days: { $days }
privacy-changed = <b>The privacy notice has changed.</b> Please decide again whether you wish to take part.
privacy-publish = You can allow us to publish your votes as open data, under a random number and without your identity.
privacy-commands =
    /export – a file with everything about you
    /forget – delete everything about you
# Two labels, with a tick when allowed.
allow-contact = Write to me about results
allow-publish = My votes as open data
allowed = Noted. You can take this back at any time.
not-allowed = Noted. This is no longer allowed.
# Label.
button-export = Everything about me
export-done = This file holds everything that we have stored about you.
# Label on the web page.
export-download = Download the file
forget-question =
    <b>Do you wish to leave?</b>

    Deleted at once: your identity in this app, your language, country and settings, what you have seen, your drafts and the proposals that still wait for a moderator. Your accepted proposals stay, without any link to you.

    What shall become of your votes?
# Two labels.
forget-with-votes = Delete my votes too
forget-keep-votes = My votes shall still count
forget-sure-with-votes = <b>Are you sure?</b> Everything about you is deleted, and your votes no longer count. This cannot be undone.
forget-sure-keep-votes = <b>Are you sure?</b> Everything about you is deleted. Your votes still count, without any link to you. This cannot be undone.

## Questions about the person

demographic-intro = <b>A question about you, if you like.</b> Your answer is counted without any link to you.
demographic-age = How old are you?
demographic-gender = Which applies to you?
demographic-area = Where do you live?
# Labels.
gender-woman = Woman
gender-man = Man
gender-other = Neither of the two
area-city = In a city
area-town = In a small town
area-village = In the countryside
demographic-skip = I would rather not say
demographic-thanks = Thank you for your answer.

## Several apps, one person

# Label.
button-link = Link another app
# The command to be written stands below.
link-offer = <b>Take part in several apps as one person.</b> Write this in the other app within ten minutes:
link-prompt = If you already have a code from the other app, write it here.
link-question =
    <b>Link this chat with the other one?</b>

    Both are then one person: whoever uses the other chat sees your votes and can change them. Only go on if it is your own. Where you voted twice on a proposal, the later vote counts.
# Two labels.
link-yes = Yes, link them
link-no = No, do not
link-done = The two chats are now one person.
link-wrong = That code is unknown or has expired. You can get a new one in the other app with /link.
link-same = You got that code here. Please write it in the other app.

## Settings

# Label.
button-settings = Settings
settings-title = <b>Settings</b>
# $language, $country: names in the nominative.
settings-place = Language: { $language } · Country: { $country }
settings-notices-note = News of your own proposals and reports:
settings-digest-note = Results and new proposals:
# $from, $until: times of day in the person’s country.
settings-quiet-note = At night, between { $from } and { $until }, we write nothing.
# Labels; the first three are one choice, with a tick.
digest-never = Never
digest-weekly = Weekly
digest-daily = Daily
settings-notices = Tell me at once
settings-quiet = Quiet at night
settings-stop = Stop all messages
settings-saved = Saved.
stopped-all = Agreed: we will not write to you any more unless you write to us. Your votes are kept. /settings changes this, /forget deletes everything.

## Descriptions in the app’s menu of commands: at most 60 characters

command-propose = Write a proposal
command-mine = My proposals
command-results = What people agree on
command-settings = Language, country, messages
command-export = A file with everything about me
command-forget = Delete everything about me
command-link = Take part in several apps

## Moderation

# The public rules; a numbered list of the sentences “refusal-…” stands below.
rules-title =
    <b>The rules of this consultation</b>

    A person, not a program, reads every proposal before others see it. It is not accepted if one of these holds:
# $limit: how many reports, 2 or more.
rules-note =
    { $limit ->
        [one] Everybody can report a proposal. Once { $limit } person has done so, it is hidden automatically until a moderator has looked at it. The author is told of every decision and of the reason.
       *[other] Everybody can report a proposal. Once { $limit } people have done so, it is hidden automatically until a moderator has looked at it. The author is told of every decision and of the reason.
    }
# Added to a decision: which rule, and who decided. $number: the rule’s number.
statement-rule = This is rule { $number } of our /rules.
statement-person = A person decided this, not a program.
statement-automated = This was done automatically. A person will look at it.
# The moderator’s screen. $number: the proposal’s number. $language, $country: names in the nominative. $time: a date with a time of day.
queue-facts = No. { $number } · { $language } · { $country } · waiting since { $time }
queue-new = Why it is here: a new proposal.
# The reasons “check-…” stand below.
queue-flagged = Why it is here: a new proposal that was flagged automatically:
queue-reported =
    { $count ->
        [one] Why it is here: reported { $count } time.
       *[other] Why it is here: reported { $count } times.
    }
# Three formatted numbers.
queue-author = The author’s other proposals – accepted: { $accepted }, not accepted: { $refused }, waiting: { $waiting }
queue-empty = <b>Nothing is waiting for you.</b> Thank you!
queue-why = <b>Which rule does it break?</b>
# Labels.
queue-accept = Accept
queue-keep = It stays
queue-refuse = Refuse
queue-later = Leave it for others
queue-undo = Undo
# Short notices. $number: the proposal’s number.
queue-accepted = No. { $number } is accepted. The author is told in a minute.
queue-refused = No. { $number } is refused. The author is told in a minute.
queue-undone = Undone. Nobody has been told.
queue-undo-late = It is too late to undo that.
queue-not-yours = That was not recorded: your three minutes are over, or somebody else has it before them.
# Description in the app’s menu.
command-rules = The rules for proposals

## The team, and what moderators can do

# Roles. They stand alone or after a colon, in the nominative; choose words for any gender where you can.
role-moderator = moderator
role-lead = lead moderator
role-organiser = organiser
role-operator = operator
# What the app’s menu says beside a command.
command-queue = What waits for a moderator
command-history = What was decided on a proposal
command-team = Who moderates
command-summary = Moderation in figures
command-log = Download the log
team-title = <b>The team</b>
# $number: a person’s number. $role: one of the roles above. $languages: names of languages. $date: a date.
team-entry = No. { $number } · { $role } · { $languages } · since { $date }
team-invited = No. { $number } · { $role } · { $languages } · invited, until { $date }
# Stands in place of the names of languages.
team-all-languages = all languages
# Buttons.
team-remove = Remove no. { $number }
team-invite = Invite somebody
team-removed = No. { $number } has no role any more, from this moment on.
team-refused = Your role does not allow that.
invite-role = <b>As what do you invite somebody?</b>
invite-languages = <b>Which languages do they read?</b> Choose none for all.
invite-consultations = <b>For which consultations?</b> Choose none for all.
# Button: the next step.
invite-next = Next
# $time: a date with a time of day.
invite-link = <b>This is an invitation for one person.</b> Role: { $role }. Languages: { $languages }. It works once, until { $time }. Send the link to that person only:
invitation = <b>You are invited to help with moderation.</b> Your role: { $role }. Languages: { $languages }.

    Others on the team see a number, not your name. We keep, encrypted, where to reach you, for as long as you help.
# Button.
invitation-accept = Accept the invitation
invitation-joined = <b>Welcome to the team!</b> Your number there is { $number }. To see what waits for you: /queue
invitation-used = This invitation has been used already. Please ask for another one.
invitation-expired = This invitation has expired. Please ask for another one.
notice-team-removed = You no longer have a role in moderation. Thank you for your help!
# Button.
button-moderation = Moderation

# Buttons under a proposal that a moderator looks at.
queue-more = More …
queue-correct = Correct the spelling
queue-duplicate = It is a duplicate
queue-theme = Theme
queue-postpone = Postpone
queue-pass-on = Pass on to a lead
queue-all-of-author = All by this author
queue-suspend = Suspend the author
queue-lift = End the suspension
queue-filter = Show only …
queue-stands = It stands
queue-accept-all = Accept all
queue-refuse-all = Refuse all
queue-one-by-one = One by one

queue-more-title = <b>What shall happen with it?</b>
queue-correct-ask = <b>Please type the whole proposal with its spelling corrected.</b> It is then accepted, and the author sees both versions.
queue-correct-different = That is another text, not a correction. Nothing was changed.
queue-correct-frozen = Somebody has voted on it already: its words stay as they are.
queue-which = <b>Which proposal says the same?</b> Choose one, or type its number.
queue-which-none = No accepted proposal in this consultation has that number.
queue-merged = No. { $number } is a duplicate of no. { $other }. The author is told in a minute.
queue-sentence = <b>Please say why, in at most { $limit } characters.</b> The author reads it.
queue-theme-ask = <b>Which theme does it belong to?</b>
# $theme: one of the themes below.
queue-theme-set = Theme: { $theme }
queue-language-ask = <b>Which language is it written in?</b>
queue-postpone-ask = <b>How long shall it wait?</b>
queue-postponed = No. { $number } waits until { $time }.
queue-passed-on = No. { $number } now waits for a lead moderator.
queue-author-list = <b>What waits of this author:</b>
queue-decided-all =
    { $count ->
        [one] { $count } proposal has been decided on. The author is told in a minute.
       *[other] { $count } proposals have been decided on. The author is told in a minute.
    }
# $numbers: numbers of proposals, with commas.
queue-bulk = Accepted: { $numbers }
queue-bulk-not = Not accepted: { $numbers }. These are decided already, are with somebody else, are not for you to decide, or do not exist.
queue-bulk-how = Please write the numbers after it, such as: /accept 12 15 18
queue-first-opinion = Your opinion on no. { $number } is recorded. A second person now looks at it.
queue-disagreed = You two disagree on no. { $number }: a lead moderator decides.
queue-similar = Similar and accepted:
queue-similar-refused = Similar and not accepted:
queue-appealed = Why it is here: somebody objects to the decision.
queue-suspended-author = Why it is here: the author objects to a suspension that lasts until { $time }.
queue-again = Why it is here: it is decided on again.
queue-for-lead = It was passed on to a lead moderator.
queue-disagreement = Two moderators disagree on it.
# $state: one of the states “state-…”, such as “accepted”.
queue-state = So far: { $state }
# $text: what a citizen wrote.
queue-says = In their words: “{ $text }”
queue-filter-title = <b>What shall be shown?</b>
queue-filter-all = Everything
# $what: a language, a reason or a consultation.
queue-filtered = Only this is shown: { $what }

# Reasons why a proposal waits; labels of buttons.
why-new = New
why-flagged = Flagged
why-reported = Reported
why-appealed = Objections
why-suspension = Suspensions
why-again = Decided again

# Themes of proposals; labels of buttons.
theme-democracy = Democracy
theme-economy = Economy
theme-work = Work
theme-environment = Environment
theme-energy = Energy
theme-transport = Transport
theme-health = Health
theme-education = Education
theme-youth = Youth
theme-migration = Migration
theme-security = Security
theme-digital = Digital life
theme-agriculture = Agriculture
theme-culture = Culture
theme-social = Social matters
theme-housing = Housing

# An author may not propose for a while.
suspend-why = <b>Which rule did the author break?</b>
suspend-how-long = <b>For how long may the author not propose?</b>
# $time: a date with a time of day.
suspend-done = The author may propose again from { $time }.
suspend-lifted = The author may propose again.
# $reason: one of the sentences “refusal-…”.
notice-suspended = You cannot hand in proposals until { $time }. The reason, from your proposal no. { $number }: { $reason } You can go on voting.
notice-suspension-lifted = You can hand in proposals again.
propose-suspended = You cannot hand in proposals until { $time }. If you disagree: /appeal

# Objecting to a decision. $days: how many days, 30 or more.
statement-appeal = If you disagree, you can object within { $days } days: /appeal { $number }. Another person then decides.
statement-appeal-suspension = If you disagree, you can object: /appeal. Another person then decides.
statement-which = It is proposal no. { $other }.
# $text: a sentence that a moderator wrote, perhaps in another language.
statement-note = The moderator writes: “{ $text }”
# Buttons.
appeal-button = Object
appeal-without = Without words
appeal-ask = <b>Why do you disagree?</b> Please write it in at most { $limit } characters.
appeal-received = <b>Thank you.</b> Another person will look at it, and we will tell you the outcome.
appeal-already = You have objected to this already.
appeal-late = That was too long ago: one can object within { $days } days.
appeal-nothing = There is no decision here to which you could object.
appeal-how = Please write the proposal’s number after it, such as: /appeal 123
notice-appeal-granted = We have looked again at what you objected to about proposal no. { $number }. The decision has been changed.
notice-appeal-rejected = We have looked again at what you objected to about proposal no. { $number }. The decision stands.
notice-corrected = Your proposal no. { $number } has been accepted with its spelling corrected. You wrote: “{ $before }” It now reads:

# To moderators, once a day.
notice-nudge =
    { $count ->
        [one] { $count } proposal has waited longer than we promised.
       *[other] { $count } proposals have waited longer than we promised.
    }

# Figures for a lead moderator. $since, $until: dates.
summary-title = <b>Moderation from { $since } to { $until }</b>
summary-received = Proposals: { $proposals }. Reports: { $reports }. Objections: { $objections }.
summary-decided = Decisions: { $decided }. Changed later: { $reversed }. Waiting now: { $waiting }.
# $median, $tenth: spans of time such as “3 hours”.
summary-wait = Waiting time: half within { $median }, nine in ten within { $tenth }.
summary-reasons = Not accepted, by rule:
# Followed by lines “language: figure”.
summary-kappa = How far two persons agree (Cohen’s kappa, 1 is best):

# What happened to a proposal, line by line.
history-how = Please write a proposal’s number after it, such as: /history 123
history-none = There is no proposal no. { $number } here.
# Who did it.
history-person = no. { $number } of the team
history-automatic = automatically
history-author = the author
history-report = { $time }: somebody reported it
history-complaint = { $time }: somebody objected
history-undone = { $time }: taken back ({ $who })
# Button.
history-again = Decide again

log-ask = <b>All decisions, reports and objections</b> from { $since } to { $until }, without anybody’s identity. In which form?
log-how = Please name two days, such as: /log 2026-11-01 2026-11-30
log-long = That is more than can be sent here. Please name a shorter time.
# Stands in a proposal’s history: two persons agreed.
queue-second-opinion = Second opinion

## Consultations and rounds

# What the app’s menu says beside a command.
command-consultations = Choose a consultation
command-round = Open and close rounds
command-stock = Proposals and votes by country
consultations-title = <b>Which consultation do you want to see?</b>
# $organiser: a name. $contact: an address.
consultation-organiser = Organised by { $organiser }. Questions and complaints: { $contact }
consultation-ethics = Questions about ethics: { $contact }
consultation-partners = Partners:
# Buttons.
consultation-join = Take part

# $consultation: a short name.
round-title = <b>Rounds of { $consultation }</b> (times in { $zone })
round-kind-single = Single round
round-kind-national = National round
round-kind-european = European round
# What something is called, and what is said of it: “National round: open”.
labelled = { $name }: { $value }
# States of a round; stand after a colon.
round-state-draft = not open yet
round-state-open = open
round-state-closing = open, without new proposals
round-state-closed = closed
round-state-published = closed, results published
# $time: a date with a time of day.
round-opens = Opens: { $time }
round-closing = No new proposals from: { $time }
round-closes = Closes: { $time }
round-publishes = Results published: { $time }
# Buttons.
round-to-open = Open now
round-to-closing = Stop new proposals
round-to-closed = Close now
round-to-published = Publish the results
round-back = Take the last step back
round-confirm = Yes, do it
# What will happen; each stands by itself.
round-preview-open = From now on people can vote. There are proposals in { $count } of 24 languages.
# $languages: names of languages.
round-preview-missing = There is nothing to vote on yet in: { $languages }
round-preview-closing = From now on nobody can hand in proposals any more; people go on voting.
round-preview-closed = From now on nobody can vote any more.
round-preview-published = From now on everybody sees the results.
# $state: one of the states above.
round-preview-back = The state will then be: { $state }
round-done = Done. The state is now: { $state }
round-not-now = That cannot be done: somebody has changed the round meanwhile, or people have voted since.

propose-off-done = Nobody in these countries can hand in proposals from now on: { $countries }
propose-on-done = People in these countries can hand in proposals again: { $countries }
propose-off-how = Please write it like this: /propose off FR BE
# $languages: names of languages.
propose-country-language = In your country proposals are written in: { $languages }

# One line for each country and language. $votes: a number.
stock-title = <b>Proposals and votes</b>
stock-line = { $country }, { $language }: { $accepted } accepted, { $waiting } waiting, { $votes } votes
# $reached, $accepted: numbers of proposals. $date: a date.
stock-exposure = enough votes: { $reached } of { $accepted }
stock-forecast = all of them by about { $date }
stock-none = There is nothing yet.
# $languages: names of languages, each with a number.
stock-untranslated = Finalists without a translation: { $languages }

# $language: the name of a language.
card-original = In the original language: { $language }
command-finalists = The best of each country
finalists-choose = <b>Which country’s finalists?</b>
finalists-title = <b>Finalists: { $country }</b>
finalists-near = Close behind, perhaps by chance:
# $numbers: numbers of proposals, with commas.
finalists-tied = Equal in last place: { $numbers }
finalists-alike = No. { $number } and no. { $other } say nearly the same.
# $reason: an organiser’s own words.
finalists-replaced = No. { $number } takes another one’s place: { $reason }
finalists-replace-how = To replace one, write the country, its number, the other’s number and a public reason, such as: /finalists FR 12 34 …
# Button.
finalists-confirm = Into the European round
finalists-confirmed = Finalists in the European round now: { $number }
finalists-not-closed = The national round has to be closed first.
finalists-no-european = There is no European round for them.

## Translations

# Below a card. $language: the name of the language in which it was written.
card-machine = Machine translation · original: { $language }
card-translated = Translation · original: { $language }
# Buttons under a card: show it in its own words; show the translation again; the translation is wrong.
button-original = Original
button-translation = Translation
button-doubt = Translation is wrong
# Short notices.
doubt-thanks = Thank you. A moderator looks at the translation.
doubt-already = You have told us already, or there is another translation now.

# To moderators. What the app’s menu says beside a command.
command-translate = Translate proposals
# $source, $language: names of languages. $number: the proposal’s number.
translate-title = <b>No. { $number }: { $source } → { $language }</b>
# $text: the translation that there is.
translate-there = So far: “{ $text }”
# $count: how many people say that the translation is wrong.
translate-doubts = People who say that it is wrong: { $count }
translate-better = Is it right? Or type a better translation of the whole sentence.
# $limit: a number of characters.
translate-write = Please type the translation of the whole sentence, in at most { $limit } characters.
translate-length = These are { $count } characters; { $shortest } to { $longest } are possible.
translate-empty = <b>No translation is waiting for you.</b> Thank you!
# Buttons.
translate-right = It is right
translate-wrong = Remove it
# Short notices.
translate-noted = Noted. Thank you.
translate-removed = Removed. People read the original until there is a better one.

# To organisers. What the app’s menu says beside a command.
command-translations = Translations of the finalists
translations-title = <b>Translations of the finalists</b>
translations-none = There is no European round whose finalists could be translated.
# Formatted numbers of texts.
translations-progress = Done: { $done } of { $wanted } (machine: { $machine }, by people: { $reviewed })
translations-left = Waiting for the machine: { $waiting }. Asked for: { $asked }. Waiting for people: { $people }. To be looked at: { $review }.
# $languages: names of languages, each with a number.
translations-missing = Missing: { $languages }
translations-no-engine = No translation engine is set up, so people translate: /translate
translations-fault-quota = The translation engine’s quota is used up. It goes on by itself in an hour.
translations-fault-busy = The translation engine asks for a pause. It goes on by itself.
translations-fault-settings = The translation engine does not take our requests. The operator has to look at its settings.
translations-fault-unreachable = The translation engine does not answer. It is tried again every minute.
translations-fault-other = Some translations could not be used. They are tried again.
# $count: a formatted number of texts.
translations-begun = Put down for translation: { $count }
# Buttons.
translations-begin = Translate the rest
translations-refresh = Refresh
translations-file = As a file
translations-compare = Compare votes
translations-queue = Translate here
# Below a file. The command stays as it is.
translations-file-note = Fill in the column “translation” and give the file to the operator: polyphony translations import
compare-title = <b>Translations whose readers vote differently</b>
# $share, $others: formatted percentages of those who agree.
compare-line = No. { $number }, { $language }: { $share } agree, others: { $others }
compare-none = None: readers of every translation vote like the others.
# A message when the machine has finished. $done, $wanted, $people: formatted numbers of texts.
notice-translated = The machine has finished translating the finalists. Done: { $done } of { $wanted }. Waiting for people: { $people }. /translations
# In the preview of opening the European round. $count: a formatted number of texts.
round-preview-untranslated = Translations still missing: { $count }. Without one people read the original.
# A button for moderators. $count: a formatted number.
queue-translations = Translations: { $count }

## The agenda, positions, and what is being done

# What the app’s menu says beside a command.
command-agenda = What came of it
command-positions = Positions of organisations
command-measure = Tell what is being done
# Button.
button-agenda = Agenda
agenda-none = There is no agenda yet. It is here as soon as the results are published.
# In place of the one above where a national round is published. A link to its results follows.
agenda-later = Each country’s best proposals go on into the European round. The agenda comes once its results are published.
agenda-which = <b>Whose agenda do you want to see?</b>
# $question: the consultation’s question.
agenda-title = <b>Agenda: { $question }</b>
agenda-note = These proposals have the most support. In brackets: the range in which the share lies with a certainty of 95%.
# Said of a European round.
agenda-balanced = Every country counts the same, however many people live there.
# The same for the groups of an organisation, such as its departments.
agenda-balanced-groups = Every group counts the same, however many people are in it.
agenda-behind = Behind the agenda:
agenda-few = Too few votes to say anything.
# $place, $count: numbers.
agenda-place = Place { $place } of { $count }
# A line for each country. $share: a percentage of people who agree.
agenda-cell = { $country }: { $share } agree, votes: { $votes }
agenda-lowest = Least support: { $country } ({ $share })
# How many of the countries or groups above. $number, $count: numbers.
agenda-majorities = A majority agrees in { $number } of { $count }.
agenda-hidden = Where very few people voted nothing is shown, so that nobody can tell who thinks what.
# Follows the sentence above where every country (or group) counts the same.
agenda-evened = What is not shown counts in the shares only as an average. The places follow from all votes.
# The words of a link to a web page.
agenda-page = All results on one page
# Headings.
agenda-voices = <b>What organisations say</b>
agenda-measures = <b>What is being done</b>
# $name: an organisation, or one of the stances below. $text: a sentence that it wrote, perhaps in another language.
agenda-said = { $name }: “{ $text }”
# $state: one of “progress-…”. $text: words of the organiser, perhaps in another language.
agenda-measure = <i>{ $state }, { $date }</i>: “{ $text }”
# Buttons and headings: what an organisation says to a proposal.
stance-support = Support
stance-conditional = Support with a condition
stance-oppose = Oppose
# How far something is; stands before a comma.
progress-planned = Planned
progress-under-way = Under way
progress-done = Done
progress-dropped = Dropped
# Buttons: be told what becomes of a proposal, or no longer.
agenda-follow = Follow
agenda-unfollow = Do not follow any more
# Short notices.
agenda-followed = We will tell you when something is done about it.
agenda-unfollowed = You will hear no more of it, unless you wrote or voted on it.
# Button: show the proposal that a message is about.
agenda-open = Show it
# Messages; the proposal stands below each.
notice-agenda = <b>The results are published.</b> A proposal that you wrote or follow is on the agenda, in place { $place }:
notice-measure = <b>Something is happening</b> about a proposal that you wrote, voted on or follow:

# $name: an organisation.
position-invitation = <b>You are invited to speak for { $name }</b> on what citizens have put on the agenda.

    What you say for it is public. Who you are is not: we keep, encrypted, where to reach you, for as long as you speak for it.
position-speaks = <b>You speak for { $name }.</b> To come back here: /position
position-which = <b>For which organisation?</b>
position-none = You do not speak for an organisation.
position-not-yet = The agenda is not published yet.
# Stands below a proposal: the organisation has not said anything.
position-nothing = Nothing said yet
position-ask = What does it say to this proposal?
position-condition = <b>On which condition?</b> Please write it in at most { $limit } characters; only then it counts.
position-sentence = Noted. If you like, write a sentence of at most { $limit } characters that stands beside it.
position-long = Please write it again, in at most { $limit } characters.
position-kept = Noted. You can change it or take it back at any time.
# Button.
position-take-back = Say nothing
position-taken-back = The organisation says nothing to it any more.

# $consultation: a short name.
organisations-title = <b>Organisations that are asked for their positions ({ $consultation })</b>
organisations-none = None has been invited yet.
# $number: how many proposals it has said something to.
organisations-speaks = { $name }: has joined, positions: { $number }
organisations-invited = { $name }: invited, until { $date }
organisations-silent = { $name }: nobody speaks for it. A new invitation under the same name gives a new link.
# Buttons.
organisations-invite = Invite an organisation
organisations-remove = Remove { $name }
organisations-remove-yes = Yes, remove it
organisations-ask = <b>What is the organisation called?</b> { $shortest } to { $longest } characters
organisations-ask-again = Please write only its name, in { $shortest } to { $longest } characters.
organisations-already = Somebody speaks for { $name } already. To let somebody else do so, remove it and invite it again.
organisations-link = <b>This is an invitation for one person, who then speaks for { $name }.</b> It works once, until { $date }. Send the link to that person only:
organisations-remove-sure = <b>Remove { $name }?</b> Nobody will speak for it any more, and what it has said is no longer shown.
organisations-removed = { $name } is no longer asked.
organisations-gone = There is no such organisation here any more.

# The words after the number are to be written as they stand here: planned, under-way, done, dropped.
measure-how = Please write the proposal’s number, how far it is, the day and a sentence, such as: /measure 123 done 2026-12-01 …
measure-states = How far it is: <code>planned</code>, <code>under-way</code>, <code>done</code>, <code>dropped</code>
measure-day = Please write the day as year, month and day, such as 2026-12-01.
measure-length = Please write { $shortest } to { $longest } characters.
measure-not-on = Proposal no. { $number } is not on an agenda of yours.
# $count: a number.
measure-preview = It will be told to about so many people who wrote, voted on or follow the proposal: { $count }
# Button.
measure-post = Post it
measure-posted = Posted. They will be told.
measure-not-now = This has been posted already, or no longer can be.

## The consultation, changed in the chat

# What the app’s menu says beside a command.
command-consultation = See and change the consultation
# To an organiser, about their consultation.
consultation-open = Open to everybody
consultation-members = For members only, each by a code
# $zone: the name of a time zone, such as Europe/Brussels.
consultation-zone = <b>Rounds</b> (times in { $zone }):
# Followed by lines “country: languages”; in a consultation for members only by the names of groups.
consultation-places = <b>Where it is held</b> ({ $number }):
# Each but $digest is a number or “as the operator has set it”. $digest: “Never”, “Weekly” or “Daily”.
consultation-limits =
    Minimum age: { $age }
    Proposals per person and day: { $proposals }
    Reports that hide a proposal: { $reports }
    Days after which everything about a person is deleted: { $days }
    News for those who want them: { $digest }
consultation-operators = as the operator has set it
# Numbers of languages.
consultation-texts =
    <b>Texts, in so many of 24 languages</b>
    Question: { $question }
    Opening words of proposals: { $opening }
    Own privacy notice: { $privacy } (version { $version })
    Legal text: { $legal }
# $themes: names of themes.
consultation-themes = Themes: { $themes }
# The words after the command are keys of the file and stay as they are.
consultation-how =
    To change something, write its name in the file and the new value, to take something out a hyphen:
    <code>/consultation organiser …</code>
    <code>/consultation rounds.1.closes 2026-06-01 18:00</code>
    <code>/consultation legal -</code>
# Button.
consultation-file = Send me the file
consultation-file-note = The consultation as a file. Above each line stands what is allowed there.
# $before, $after: values, or “nothing”. They may have several lines.
consultation-both =
    So far: { $before }

    From now on: { $after }
consultation-nothing = nothing
# $zone: the name of a time zone. $state: one of the states “round-state-…”.
consultation-round-then =
    Times are those of { $zone }.
    The state of this round is then: { $state }
consultation-again = Everybody who takes part is asked again before their next vote whether they agree to it.
# Followed by lines in English that name what is allowed.
consultation-faults = <b>That cannot be.</b> Nothing was changed:
consultation-same = It is so already. Nothing was changed.
consultation-done = <b>Changed.</b>
consultation-not-now = Nothing was changed: this is done already, or somebody has changed something meanwhile.
consultation-meanwhile = <b>Somebody has changed it meanwhile.</b> Nothing of it was lost. Is your change to take its place?
# Why something cannot be changed; each stands by itself.
frozen-slug = The short name stays as it is: links lead to it.
frozen-kind = People have voted already: it can no longer become one for everybody or for members only.
frozen-round-kind = People have voted in this round already: its kind stays as it is.
frozen-round = A round cannot be taken out. Without dates it does not open.
frozen-country = People have voted already, or there are proposals from this country: it cannot be taken out.
frozen-age = People have voted already: the minimum age can only rise.
frozen-opening = There are proposals that begin with these words already: they stay as they are.
frozen-version = The version of the privacy notice can only rise.
frozen-voted = People have voted since: the round cannot go back.
frozen-published = The results are published. To take that back: /round
# Button.
button-rounds = Rounds
# $consultation: a short name. $round: one of “round-kind-…”. $state: one of “round-state-…”.
notice-round = <b>By its date: { $consultation }</b>

    { $round }: { $state }

## Members only

# To the people of an organisation, who get a code from it. $question: the consultation's question. $organiser: the organisation.
member-welcome =
    <b>{ $question }</b>

    Welcome to Polyphony. { $organiser } asks its own people. You read proposals by others, one at a time, and say whether you agree.

    This is an automated service: a program answers you. Your language, your group and your votes are stored only after you have agreed to it. How to leave and what we know about you: /privacy

    <b>Which language would you like?</b>
# A group is a department or a site. $group: its name. $age: a whole number. $organiser, $contact: a name and an address.
member-consent =
    <b>Your consent</b>

    Votes on public proposals are political opinions. That is why we ask before we store anything.

    If you agree, { $organiser } stores your votes, your language and your group for this consultation. Your group: { $group }

    Your code can be used once. With your consent it is marked as used, and nothing tells which code was yours. Your identity in this app is encrypted and kept apart from your votes. Only totals are published, never what a single person voted.

    You must be at least { $age } years old. You can withdraw your consent at any time, as easily as you give it, with /privacy. Questions: { $contact }
member-code-prompt = <b>This consultation is for members only.</b> Please write the code that you were given; capitals and hyphens do not matter.
# Before the line above.
member-code-wrong = We do not know that code. Please compare it with what you were given, letter by letter.
member-code-used = That code has been used already. If it was you, in another app, link the two apps there with /link.
member-code-closed = The consultation of that code is not open at present.
# Button.
button-code = I have a code
# Below a proposal: who wrote it.
member-author = — another member
# $group: the name of a group.
member-country = Your group comes from your code and cannot be changed. Your group: { $group }
# $language: a name in the nominative. $group: the name of a group.
member-settings = Language: { $language } · Group: { $group }
member-privacy = In this consultation your group takes the place of your country. Your group: { $group }. Your code is marked as used, and nothing tells which one was yours.
member-forget = You cannot take part again with your code: it stays used, so that nobody votes twice.
member-results-all = <b>Results: all groups</b>
# Buttons.
member-results-mine = My group
member-results-everyone = All groups

## Pictures

# Buttons.
participation-button = Participation
countries-button = By country, as a picture
groups-button = By group, as a picture
# Titles of a picture that shows how many have taken part, day by day. $country: a name in the nominative.
participation-country = <b>Participation: { $country }</b>
participation-all = <b>Participation: all countries</b>
participation-groups = <b>Participation: all groups</b>
# Headings in that picture: how many had taken part until each day; how many votes were given on each day.
participation-people = People who have taken part
participation-votes = Votes a day
# How things stood on a day. $people, $votes, $proposals: numbers.
participation-until = { $date } – people: { $people }, votes: { $votes }, proposals: { $proposals }
# For people who cannot see that picture.
participation-alt = A curve of the people who had taken part until each day, and the votes of each day.
participation-most = Most votes in a day: { $votes }
# Titles of a picture that shows what each country or group thinks of a proposal.
countries-title = Share that agrees, by country
groups-title = Share that agrees, by group
# A short word over a column of numbers in that picture.
countries-votes = Votes
# Below that picture.
countries-note = Dots: the share that agrees. Lines: the range in which it lies with a certainty of 95%.
# Said where there are too many groups to show them all: how many there are between the first and the last ones. $number: a number.
countries-rest = Groups in the middle that are not shown here: { $number }

## Pictures that people send

# Button in the web chat; it opens the browser's list of files.
web-choose-picture = Choose a picture
# In the web chat, in place of a picture that the person has sent.
web-picture-sent = [Picture]
# In its place while it is on its way.
web-picture-sending = The picture is being sent …
# $limit: a whole number of megabytes.
picture-too-large = That picture is too large. Please send one of at most { $limit } MB.
# Why a picture cannot be used; each stands by itself.
picture-broken = That picture cannot be opened: the file is damaged or incomplete. Please send another one.
picture-format = That is no picture that can be used. Please send a JPEG, PNG or WebP.
picture-large = That picture has too many pixels: width and height together may be at most 10,000. Please send a smaller one.
picture-shape = That picture is too long and narrow: one side may be at most 20 times as long as the other. Please send another one.

## Digests

# A message with news. $question: the consultation’s question.
digest-title = <b>News: { $question }</b>
digest-published = The results are published.
# $number, $people, $here, $all: formatted numbers. $country: a name in the nominative.
digest-new = New proposals to vote on: { $number }
digest-people = People who have taken part: { $people }
digest-people-here = People who have taken part – { $country }: { $here }, all countries: { $all }
# Headings over proposals. $country: a name in the nominative.
digest-agreed = <b>Most agree: { $country }</b>
digest-everywhere = <b>Most agree: all countries</b>
digest-divided = <b>Opinions differ: { $country }</b>
digest-own = <b>Your proposals</b>
# $number: the proposal’s number. $proposal: its words.
digest-own-entry = No. { $number }: { $proposal }
# Below a proposal. $share: a formatted percentage. $votes: a formatted number.
digest-line = { $share } agree · votes: { $votes }
digest-few = votes: { $votes }
# After the line above, where a machine translated the proposal.
digest-machine = machine translation
digest-note = These are proposals that you have voted on.
# Buttons; the second stops these messages.
digest-vote = Go on voting
digest-stop = No more news

## Broadcasts

# What a person may consent to, beside taking part; also in the settings, where choosing news is this consent.
privacy-messages = You can allow us to write to you: results, new proposals, and messages from the organiser.
# At the end of a message from an organiser: at most 100 characters without the name. $organiser: a name.
broadcast-footer = <i>From { $organiser }. /stop ends these messages.</i>
# Button below such a message, and what it answers.
broadcast-stop = Stop these messages
broadcast-stopped = Agreed: you get no more messages from organisers and no more results. News of your own proposals goes on. /settings changes this.

# What the app’s menu says beside a command, for organisers.
command-broadcast = Write to many people
# $consultation: a short name.
broadcast-title = <b>Messages to people of { $consultation }</b>
broadcast-none = No message has been sent yet.
# One line for each message. $number, $sent, $expected: numbers. $state: one of the states below.
broadcast-line = No. { $number }: { $state } · { $sent } of { $expected }
# States of a message; after a colon, or by itself.
broadcast-state-waiting = waits for its time
broadcast-state-running = is being sent
broadcast-state-paused = paused
broadcast-state-done = sent
broadcast-state-cancelled = ended early
# Buttons.
broadcast-new = New message
broadcast-go-on = Go on writing
broadcast-watch = Message no. { $number }
broadcast-gone = That message is not there any more, or it has been sent.

# A message that is being written. $consultation: a short name.
broadcast-draft-title =
    <b>A message to people of { $consultation }</b>

    Nothing is sent before you have seen how many people get it and confirmed it.
# $languages: names of languages, after a colon.
broadcast-texts-in = Text: { $languages }
broadcast-texts-none = Text: none yet
broadcast-texts-machine = Written by a machine; please look at it: { $languages }
broadcast-texts-waiting = A machine is still writing: { $languages }
broadcast-texts-missing = Without a text; who reads these languages does not get the message: { $languages }
broadcast-picture-there = Picture: yes
broadcast-picture-bare = What the picture shows is not written yet: { $languages }
# $places: names of countries or groups, or the word for all. $who: one of those below.
broadcast-where = Where: { $places }
broadcast-reads = Languages: { $languages }
broadcast-who = Who: { $who }
broadcast-everywhere = everywhere
broadcast-every-language = all
# Buttons, and after a colon: whom a message reaches.
broadcast-who-all = Everybody
broadcast-who-voted = Who has voted
broadcast-who-not-voted = Who has not voted yet
broadcast-who-proposed = Who has made a proposal
broadcast-who-silent = Who was not here for 14 days
# $button: the words on a button.
broadcast-leads = Button: { $button }
# $time: a date with a time of day, or the words below.
broadcast-begins = Begins: { $time }
broadcast-ends = Not sent any more after: { $time }
# Buttons, and after a colon.
broadcast-at-once = At once
broadcast-no-end = No end
broadcast-no-button = No button
# $zone: the name of a time zone.
broadcast-zone = Times in: { $zone }
# Buttons.
broadcast-texts = Text
broadcast-picture = Picture
broadcast-button = Button
broadcast-audience = Who gets it
broadcast-when = Begin
broadcast-until = End
broadcast-preview = Look at it
broadcast-send = Send …
broadcast-delete = Delete
broadcast-delete-yes = Yes, delete it
broadcast-delete-sure = Delete this message?
broadcast-deleted = The message is deleted. Nothing was sent.

broadcast-texts-choose = <b>In which language do you want to write?</b>
broadcast-translate = A machine writes the rest
broadcast-translate-later = The machine that translates here answers too late for messages; please write the other languages yourself.
# $languages: names of languages.
broadcast-translating = A machine is writing now; you will be told when it is done: { $languages }
# $number: how many texts. $languages: names of languages.
broadcast-translated = A machine has written texts: { $number }. Please look at them.
broadcast-untranslated = Please write these yourself: { $languages }
# $language: the name of a language.
broadcast-text-there = This is the text: { $language }
broadcast-text-out = Take it out
# $longest: a number. $tags: the tags that may be used.
broadcast-text-ask =
    Please write the text. Language: { $language }

    At most { $longest } characters. These tags may be used: { $tags }
broadcast-text-kept = The text is kept. Language: { $language }
broadcast-text-empty = There is nothing to read in it.
# $length, $longest: numbers.
broadcast-text-long = That is too long: { $length } characters. There is room for { $longest }.
# $why: one of the reasons below. $tag: the tag as it was typed. $near: the words around it.
broadcast-fault =
    Nothing was kept: { $why }

    Tag: <code>{ $tag }</code>
    Where: { $near }
broadcast-fault-unknown = this tag cannot be used.
broadcast-fault-unfinished = this tag does not end.
broadcast-fault-attributes = nothing but the name may stand in this tag.
broadcast-fault-link = a link needs an address that begins with https://
broadcast-fault-inside = this tag cannot stand inside another one.
broadcast-fault-unopened = this tag ends something that was not begun.
broadcast-fault-crossed = this tag ends something else than what was begun last.
broadcast-fault-unclosed = this tag is never ended.

broadcast-picture-ask = Please send a picture: a JPEG, PNG or WebP.
broadcast-picture-out = Take the picture out
# $longest: a number. $languages: names of languages.
broadcast-picture-long = Under a picture a text may have { $longest } characters. The picture was not kept, because these are longer: { $languages }
broadcast-picture-kept = The picture is kept.
# $language: the name of a language. $longest: a number.
broadcast-alt-ask =
    What does the picture show? Please say it in one or two sentences, for people who cannot see it. Language: { $language }

    At most { $longest } characters.
# $text: what a picture shows.
broadcast-alt-quoted = <i>{ $text }</i>

broadcast-button-choose = <b>Where shall a button below the message lead?</b>
broadcast-audience-note = Only people who have allowed messages are written to. Nobody is chosen by how they voted.
# Buttons.
broadcast-countries = Countries
broadcast-groups = Groups
broadcast-languages = Languages
# $codes: short codes. $all: a sign.
broadcast-places-ask =
    Please type where, by these codes, or { $all } for everywhere: { $codes }

    /broadcast leaves it as it is.
broadcast-languages-ask =
    Please type the languages, by these codes, or { $all } for all: { $codes }

    /broadcast leaves it as it is.
# $code: what was typed.
broadcast-code-unknown = There is no such code: { $code }
broadcast-when-ask = <b>When shall it begin?</b>
broadcast-until-ask = <b>After when shall it not be sent any more?</b>
# $zone: the name of a time zone.
broadcast-time-how =
    Please type a day and a time, such as 2030-11-30 17:00

    Times in: { $zone }
broadcast-time-none = That is no moment that there is, once.
broadcast-time-past = That time is over. Please choose one that is to come.
broadcast-time-order = It would have to end before it begins. Please choose other times.

broadcast-no-text = There is no text yet.
broadcast-preview-choose = <b>In which language do you want to look at it?</b>
broadcast-nobody = Nobody would get this message.
# $languages: names of languages, each with a number.
broadcast-without-text = Left out, because there is no text in their language – { $languages }
# $number: a number.
broadcast-capped = Left out, because they have had enough messages this week: { $number }
broadcast-recipients = <b>Recipients: { $number }</b>
# $span: such as “3 minutes”.
broadcast-takes = Takes at least: { $span }
# $from, $until: times of day.
broadcast-night = It is sent between { $from } and { $until } by the clock of each country.
broadcast-others = Another message is under way; both together are sent no faster than one.
# $number: a number.
broadcast-type-number =
    <b>To send it, type the number of recipients: { $number }</b>

    Anything else sends nothing.
broadcast-number-wrong = Nothing was sent: that is not the number of recipients, which is { $number }.
broadcast-begun = The sending of message no. { $number } begins now.
broadcast-planned = Message no. { $number } is sent when its time has come.

# How far a message is. $number: its number. $consultation: a short name.
broadcast-number-title = <b>Message no. { $number } to people of { $consultation }</b>
# Figures; $number: a formatted number.
broadcast-count-sent = Sent: { $number }
broadcast-count-failed = Failed: { $number }
broadcast-count-stopped = Have blocked us: { $number }
broadcast-count-unknown = Unknown whether it arrived: { $number }
broadcast-count-expired = Too late: { $number }
broadcast-count-cancelled = Called off: { $number }
broadcast-count-capped = Had enough messages this week: { $number }
broadcast-count-remaining = Still to come: { $number }
broadcast-rate = Messages a second: { $number }
# $span: such as “3 minutes”.
broadcast-left = Time left: { $span }
# Buttons.
broadcast-pause = Pause
broadcast-resume = Go on sending
broadcast-end = End it
broadcast-end-yes = Yes, end it
broadcast-all = All messages
# $number: its number.
broadcast-end-sure = End message no. { $number } for good? Who has not got it does not get it any more.
broadcast-not-now = That cannot be done any more.
# How it went. $state: a state. $number: how many people it was for.
broadcast-report = Report: { $state }. It was for people: { $number }
# $time: a date with a time of day.
broadcast-began = Began: { $time }
broadcast-ended = Ended: { $time }

## Jobs

# What the app’s menu says beside a command, for operators.
command-jobs = What runs by the clock
jobs-title = <b>What runs by the clock</b>
# $zone: the name of a time zone.
jobs-zone = Time zone: { $zone }
jobs-none = Nothing has been set up yet. It is, a moment after the start.
# $name: one of those below.
jobs-name = <b>{ $name }</b>
# $span: such as “10 minutes”.
jobs-every = Interval: { $span }
# $time: a date with a time of day.
jobs-next = Next: { $time }
# How many countries. $number: a formatted number.
jobs-places = Countries: { $number }
jobs-now = Under way since: { $time }
# Followed by how it went, such as “done”.
jobs-last = Last: { $time }
# How much was done. $number: a formatted number.
jobs-count = Count: { $number }
# Button.
jobs-refresh = Refresh
# What runs by the clock.
job-announcements = Announcements to many
job-backup = Backup
job-digest-daily = News, daily
job-digest-weekly = News, weekly
job-maintenance = Care of the database
job-news = New proposals for those who wait
job-nudges = Reminders for moderators
job-retention = Deleting what is old
job-rounds = Dates of rounds
job-snapshots = Participation, day by day
job-translation = Translation
# How it went.
job-outcome-done = done
job-outcome-failed = failed
job-outcome-skipped = left out, since it was too late
# What else there is to tell of it. $size: a formatted number.
job-note-made = Size: { $size } MB
job-note-sound = the database is sound
job-note-analysed = the statistics of the database are up to date
job-note-damaged = what was read is damaged
job-note-disk-full = the disk is full
job-note-not-written = the folder cannot be written
# pg_dump is a program’s name.
job-note-no-pg-dump = pg_dump is not installed
job-note-pg-dump = pg_dump reported an error, which is in the log
job-note-program-ended = the program ended before it was done
job-note-stopped = somebody stopped it

# Waves of votes: votes that came together, as one hand with many accounts would cast them. For moderators.
command-signals = Votes that came in waves
job-signals = Votes that came in waves
# Follows how many votes that were.
job-note-apart = these votes now count apart
signals-title = <b>Votes that came in waves</b>
signals-about = These votes look as if one hand had cast them with many accounts. They count apart, until somebody decides otherwise. That may be wrong: a school class, for example, votes together too.
signals-none = No votes came in a wave.
# Button, and the name of a wave. $number: its number.
signals-wave = Wave { $number }
signals-name = <b>Wave { $number }</b> · { $consultation }
# When the votes were cast. $since, $until: dates with a time of day.
signals-when = { $since } – { $until }
# $country: where most of the people are. $served: the votes on proposals that the program chose for people. All numbers are formatted.
signals-facts = { $country } · People: { $people } · Votes: { $votes }, on cards that we chose: { $served }
# What is unusual about the votes. $signs: a list of the four that follow.
signals-signs = What is unusual: { $signs }
signals-fast = fast answers
signals-alike = the same answers
signals-new = many new people at once
signals-burst = many equal votes at once
signals-apart = These votes count apart.
signals-count = These votes count like all others.
signals-fixed = The results are published: nothing changes any more.
signals-most = Proposals with most of its votes:
# $number: a proposal’s number. $text: its beginning.
signals-most-line = • No. { $number } ({ $text }): agree { $agree }, neutral { $neutral }, disagree { $disagree }
# All of its votes.
signals-sum = In all: agree { $agree }, neutral { $neutral }, disagree { $disagree }
# Followed by a list.
signals-if-count = If these votes counted, among the best:
signals-if-apart = If these votes counted apart, among the best:
# $before, $after: places in the ranking.
signals-move = • No. { $number } ({ $text }): place { $before } → { $after }
signals-no-move = Nothing would change.
# How many proposals more. $number: a formatted number.
signals-more-moves = … and { $number } more
signals-follow = Some of these votes are still being moved. That takes a few minutes.
signals-lead-only = A lead moderator can decide whether they count.
# Buttons.
signals-let-count = Let them count
signals-set-apart = Set apart again
signals-confirm-count = Yes, let them count
signals-confirm-apart = Yes, set them apart
signals-show = Show the waves
# $number: the wave’s number.
signals-ask-count = Shall the votes of wave { $number } count like all others? People: { $people }. Votes: { $votes }. You can set them apart again until the results are published.
signals-ask-apart = Shall the votes of wave { $number } count apart? People: { $people }. Votes: { $votes }. You can let them count again until the results are published.
signals-done-count = The votes of wave { $number } count like all others. Of a large wave the last ones follow within a few minutes.
signals-done-apart = The votes of wave { $number } count apart. Of a large wave the last ones follow within a few minutes.
signals-already = That has been decided already. This is how it is.
signals-gone = There is no such wave.
notice-wave = <b>Votes came in a wave: { $consultation }</b>

    They look as if one hand had cast them with many accounts, and count apart. Please look at them; a lead moderator can let them count.

# The public results pages
# Titles and names of pages.
page-results = Results
# $question: the consultation’s question.
page-description = What people in Europe think: “{ $question }”
page-skip = Go to the content
# A name for the links between the pages of one consultation, read aloud.
page-parts = Parts of these results
page-countries = Countries
page-themes = Themes
page-groups = Opinion groups
page-exposure = Fair exposure
page-all = Whole ranking
page-data = Data and method
page-chat = Open the chat
# How many took part.
page-people =
    { $people ->
        [one] { $people } person
       *[other] { $people } people
    }
page-votes =
    { $votes ->
        [one] { $votes } vote
       *[other] { $votes } votes
    }
# $date: a day.
page-published = Published on { $date }
# What is to be known about the figures. Served votes are those on proposals that we chose for people.
page-notes = How to read this
page-note-interval = The range holds the true share with a certainty of 95%.
page-note-served = Only votes on proposals that we chose for people decide the places.
page-note-linked =
    { $votes ->
        [one] { $votes } vote came by a shared link. It is counted apart and changes no place.
       *[other] { $votes } votes came by shared links. They are counted apart and change no place.
    }
page-note-apart =
    { $votes ->
        [one] { $votes } vote came in a sudden wave. It is set apart and changes no place.
       *[other] { $votes } votes came in sudden waves. They are set apart and change no place.
    }
page-note-translated = Where it says so, a machine has translated. The original is on the page of each proposal.
# Headings of columns, most of them above numbers.
page-place = Place
page-proposal = Proposal
page-range = Range
page-votes-number = Votes
page-country = Country
page-language = Language
page-people-number = People
page-proposals = Proposals
page-zone = Result
page-theme = Theme
page-theme-none = Without a theme
# What the votes say of a proposal.
page-zone-consensus = Consensus
page-zone-rejection = Rejection
page-zone-limbo = Little opinion
page-zone-controversy = Controversy
# In a cell of a table: so few people that nothing is told.
page-few = few
# Each plot has a title and a sentence for people who cannot see it.
page-agenda-plot = The share that agrees, with its range
page-agenda-seen = For each place a dot at the share that agrees, and a line along its range. The table has the same numbers.
page-countries-plot = The share that agrees, by country
page-countries-seen = A dot at the share that agrees for each country. The table has the same numbers.
page-countries-each = People, votes and proposals by country
# $country: a country’s name in the nominative.
page-country-likes = What has most support: { $country }
page-bars-seen = A bar for each line. The table has the same numbers.
page-themes-plot = Proposals in consensus, by theme
page-themes-note = The bar is the share of the proposals with enough votes.
# Heading of a column: proposals with enough votes to say anything.
page-told = With enough votes
page-groups-note = People who vote alike stand near each other. Each mark is several people: the larger, the more.
page-groups-seen = A map on which people who vote alike stand near each other, each group with a shape and a letter of its own.
page-groups-none = There are not enough votes for a map of opinions.
# $letter: A, B, C …
page-group = Group { $letter }
page-group-agrees = Agrees more than the others
page-group-disagrees = Disagrees more than the others
# Headings of columns: a share in this group, and among all others.
page-group-here = This group
page-group-others = The others
page-together = All groups agree
page-marks = The marks on the map
page-exposure-promised =
    { $votes ->
        [one] Every proposal was promised at least { $votes } vote.
       *[other] Every proposal was promised at least { $votes } votes.
    }
page-exposure-reached = { $reached } of { $count } proposals got them.
# $value: from 0 to 1.
page-exposure-gini = Gini’s coefficient of the votes: { $value } (0: all proposals have the same).
page-spread-plot = How many proposals have how many votes
page-halves-plot = Votes on average: early and late proposals
# Parts of the proposals, in a table.
page-part-all = All
page-part-early = Accepted early
page-part-late = Accepted late
page-mean = Votes on average
page-least = Fewest votes
page-reached = With what was promised
# $page, $pages: numbers.
page-number = Page { $page } of { $pages }
page-answers = What people answered
page-original = In the author’s words
# $share: a percentage.
page-among = If other people had been asked, it would be among the best in { $share } of the cases.
page-method = How it was counted
page-method-place = The places follow the lower end of the range: much support from few people is not enough.
page-licence = You may use the data freely if you name the source.
page-downloads = Download
page-file-exposure = Votes on every proposal (CSV)
page-file-report = All figures of these pages (JSON)
page-file-open = Open data with single votes, without names (ZIP)
page-verify = Anybody can check the ZIP file with this command:
page-variants = If it had been counted otherwise
page-variant-light = Without the most active people
page-variant-alike = Very similar voters counted once
page-variant-all = With votes by links
page-variant-people = People concerned
page-entered = Would come in
page-left = Would drop out
page-missing = There are no results here
page-missing-why = Perhaps they are not published yet, or no longer.
page-soon = The results are being put together
page-soon-why = Please come back in a minute.
page-away = The results cannot be shown at the moment

# Open data in the chat

# Button, under the file with everything that is stored about an organiser. $name: the short name of a consultation. $place: the
# number of a round, from 1.
export-open-data = Open data: { $name }, round { $place }
# $name, $place: as above. What follows says how to check the file.
export-open-data-file = This file is the open data of { $name }, round { $place }.
# $size: a formatted number.
export-open-data-large = The open data of { $name }, round { $place }, is a file of { $size } MB. That is too large for this chat.
# $address: a web address.
export-open-data-page = Everybody can download it here: { $address }
# $file: the name of a file.
export-open-data-members = This consultation is for members only, so the file is on no public page. Whoever runs this service can give it to you. Its name is { $file }.
# SHA-256 is a name. “polyphony verify” is typed as it stands. $sum: 64 letters and digits. $file: the name of a file.
export-open-data-check = Its SHA-256: <code>{ $sum }</code>

    To check the file: <code>polyphony verify { $file }</code>
export-open-data-waiting = The open data of { $name }, round { $place }, is being made. Please try again in a few minutes.

# Themes that are suggested to moderators

# Below a list of themes, of which the first has a star.
theme-suggested = ★ is only a suggestion, by similarity to proposals that have a theme already. You decide.
