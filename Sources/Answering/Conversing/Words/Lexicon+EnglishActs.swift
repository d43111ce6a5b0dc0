// English requests about an answer, in many wordings.

extension Lexicon {
    static let englishActs = """
        empty: please can could would will me i we us it that this the a an just now then ok okay
        empty: and so well um uh hey kindly let lets 'd d s ll 'm am are is was do does did want
        empty: like
        empty: bit little try maybe text passage there love
        empty: oh sorry hmm actually be possible able if my your some there mind
        phrases: if you please, if you would, would you mind, do you mind, if possible, if you can
        phrases: be so kind, one moment
        polite: can could would will
        inverted: is are was were do does did has have
        acknowledgements: ok okay hmm yes yeah yep no nope right sure fine cool alright nice good
        acknowledgements: great well
        refusals: never mind nevermind no nope yes yeah yep sure? great nice good fine cool
        simpler: simpler, simple, more simply/simple, simply, easier
        simpler: in? simpler/simple/plain/easy/easier/other terms/words/language/english
        simpler: make/put/say/explain/tell/write/read/give/have simpler/simple/easier/simply/plainer
        simpler: simplify, simple/simpler/easier/easy version/explanation/one/way
        simpler: make/put/say/explain/tell/write in? simpler/simple/plain/easy/easier/other terms/words
        simpler: make/put/say/explain/tell/write in? simpler/simple/plain/easy/easier language/english
        simpler: give/have simpler/simple/plain/easy/easier/other terms/words/way/version
        simpler: make/put/say/explain/tell more simply/simple, easier to understand/follow/read
        simpler: make easier to understand/follow/read
        simpler: explain/tell/say to/like # year/years old/olds
        simpler: explain/tell/say to/like child/kid/beginner/idiot/five/children, eli5
        simpler: like # year/years old
        simpler: explain/say/tell to? im? # years? old?
        simpler: explain/say/tell like im? # year? years? old?
        simpler: explain/say/tell to? im? five/stupid/dumb/child, explain as if? five/# year? old?
        simpler: as if? im? five/#
        simpler: don't/dont/didn't/didnt understand, do not understand, not understand
        simpler: too difficult/hard/complicated/complex, what you mean/meant by?
        simpler: explain, explain better/differently, dumb down, less complicated/complex/technical
        simpler: i'm confused, im confused, confused, say differently
        simpler: for child/kid/children/kids/beginners, child/kid friendly, clarify, rephrase
        simpler: reword, in? layman's/laymans/lay terms
        more: more about/on, tell/know/say/hear/learn/give/have/show more about/on
        more: more info/information/details about/on, more, tell more, say more, give more
        more: show more, know more, more information/info/details/detail
        more: tell/give/show/have more information/info/details/detail
        more: what else, anything else, what more, tell what else, anything more, elaborate
        more: expand on?, go deeper, go into more? detail/details, in more detail, more on/of? that?
        more: more please, further, tell further, explain more, explain further, learn more
        more: hear more, read more, what else you know/have/say, keep talking, details
        more: more to say/know
        why: why you think/say/believe/claim/know so?, why sure, how come you? think/say so?
        why: what makes you? think/say so?, why you chose/choose/pick/picked/give/gave
        why: what reason/reasons/evidence you have
        why: explain why, explain reasoning, how you get/got/arrive/arrived/reach/find/found at? to?
        why: why right/correct, on what basis/grounds, why this/that?, why so
        source: what/which your? source/sources for?, your source/sources, source, sources
        source: what/which source/sources, what's source/sources, source/sources ?, cite
        source: cite source/sources, citation, citations, reference, references
        source: give/show/tell/name source/sources/reference/references/citation
        source: where you get/got/getting/find/found/read/see/seen/have/know from?
        source: where written/said/stand/stands, where written/said/stand in? article?
        source: where information/info come/comes/came from, where did? you take from?
        source: how you know so? about?, who says so, says who, according to? who/whom, prove, proof
        source: evidence
        source: what/which/have/got proof/evidence/source/sources/reference/references you have/got?
        source: have/got any? source/sources/proof/evidence/reference/references
        source: which/what article, which/what article from, from which/what article
        source: from what/which source/sources/page, quote source, cite, link, show/give link
        source: what license/licence, license, licence, based on what, source for?
        source: you have/got any? source/sources/proof/evidence
        confidence: how? you? sure of? about?, how sure/certain/confident you about?/of?
        confidence: you sure/certain/confident/positive right/correct/true?
        confidence: how certain/confident/reliable, certain, confident, sure right/correct/true
        confidence: certain right/correct/true, right, correct, true, really
        confidence: really true/right/sure/certain, positive
        confidence: how sure/certain/confident of?, trust, reliable, accurate, how accurate/reliable
        confidence: is correct/right/true, confidence, sure of?, you're sure
        confidence: absolutely sure/certain, how much? trust, might/may/could wrong, could? wrong
        confidence: doubt
        language: in/into/to @
        language: say/tell/give/have/get/show/read/translate/put/write/explain/speak/hear/see/repeat in/into/to @
        language: translate into/to @, @ version
        language: say/tell/give/have/get/show/read/hear/see @ version, @ translation
        language: translate, have/got in @, available in @, exist/exists in @, same in @, speak @
        language: @ please, give/have @, switch/change to @, and? in @
        back: previous/last/other answer, return/go back? to? last/previous topic/answer/subject
        back: what previous/last/other topic/subject/article, take back, back, go back
        back: go back to? before/previous/earlier/last/first topic/article/subject/thing/question/one?
        back: previous topic/article/subject/question/one, last topic/article/subject/question
        back: return
        back: go/take/come/get back to? other/previous/earlier/last/first *
        back: back to? other/previous/earlier/last/first *, go/get/come/take back to *, back to *
        back: return to *
        back: earlier topic/article/subject, where were, undo
        back: go to? previous/last/other/earlier topic/article/subject/one/answer
        next_section: next, next section/part/paragraph/chapter/passage/piece/heading
        next_section: go/move/skip/jump on? to? next section/part/paragraph/chapter/passage/one?
        next_section: next please, skip, skip section/part/ahead
        next_section: read/show next section/part/paragraph/chapter, what's? next, what next
        next_section: forward, following section/part
        previous_section: previous, previous section/part/paragraph/chapter/passage
        previous_section: section/part/paragraph before
        previous_section: go/move/skip/jump back? to? previous section/part/paragraph/chapter, prev
        previous_section: last section/part/paragraph, back section/part
        list_sections: sections, list sections/parts/chapters/headings
        list_sections: list of? sections/parts/headings, what/which sections/parts/chapters/headings
        list_sections: what/which sections/parts/chapters/headings have/has/in? article?
        list_sections: show/name/read/give/tell/list sections/parts/headings/chapters/contents
        list_sections: contents, table of? contents, outline, headings
        list_sections: show/list/give/tell/name/read/see sections/headings/parts/contents of/in article
        list_sections: sections/contents of/in article, name sections, what in article
        list_sections: what article say/cover/covers, how many sections, show outline, list contents
        list_sections: what sections there
        read_on: read on, continue, go on, keep going, keep reading, continue reading, carry on
        read_on: next sentence/line, proceed, what follows/comes next?, and then, go ahead, keep on
        read_on: resume, read next sentence
        read_on: what come/comes next/after, what say/says next/after, rest, read rest
        read_on: rest of? article
        repeat: repeat answer, repeat, repeat yourself, say again, come again, again, one more time, once more
        repeat: say once more, what you say/said, pardon, pardon me?, sorry?, repeat last?
        repeat: read again, tell again, didn't/didnt catch/hear, did not catch/hear, missed
        repeat: run by again, excuse
        spell: spell his/her/their/its name/title?, how you? spell his/her/their/its name, spell
        spell: spell out for?, how you? spell, how you? spell name/word/title?
        spell: how spelled/spelt/written/write, spell name/word/out/title
        spell: spell out? name/word/title?, spelling, letter by letter, how spelt
        summary: quick/short/brief summary/overview, summary of? article/section?, summary
        summary: summarise, summarize, sum up, short, shorter
        summary: short/shorter/brief version/answer/form?, in short/brief/summary, briefly
        summary: in one/few/two sentence/sentences/words/word
        summary: give/have short/shorter/brief/quick summary/version/overview?, overview, tldr
        summary: tl dr, make/keep short/shorter/brief, too long, gist, give gist/summary/overview
        summary: short form, in nutshell, nutshell, cut short, bottom line
        thanks: thanks, thank you?, thank you so? very? much?, thanks lot/much/very? much?
        thanks: thank very? much?, cheers, many thanks, ta, thx, thanks all, thanks that's? all
        thanks: thanks all for? now?, all, all thanks, that's all, perfect, great, good
        thanks: great thanks, perfect thanks, nothing else, appreciate, appreciated, got, wonderful
        thanks: excellent, understood, i see, see, no thanks
        goodbye: see you later/soon, goodbye, good bye, bye, bye bye, farewell, good night, later
        goodbye: so long, cya, ciao, finished, done, i'm done
        greeting: hello, hi, good morning/afternoon/evening/day, greetings, howdy, hello there
        greeting: how you, how you doing, how going, nice to? meet you?
        help: help, what you, how you help, what ask/say, instructions, commands, what commands
        help: need help, what ask, options, show help
        new_question: new question/topic/conversation/subject, start over, start again, reset, clear
        new_question: forget, forget everything/all/conversation, another question/topic/subject
        new_question: next question, change subject/topic, different question/topic/subject
        new_question: something else, ask something else/new/different, start new/fresh
        new_question: have new/another/different question, begin again, new
        definitions: what is a, what is an, what's a, what's an, what are, who is, who was
        talk: what which where how tell telling show give say said read go going get getting know have has
        talk: hear see put use make keep you your to of for from in on with about article topic thing
        talk: something anything into out up words word terms term like need ask really any not don't didn't
        talk: instead way one all here by as if sentence answer answers me i'd i'm d
        cue new_question: new/another/different/change+question/topic/subject/conversation
        cue new_question: start/begin+over/again/afresh, talk/ask+else, forget+everything
        beside new_question: talking let's something want
        cue language: in/into/to
        beside language: translate translated translation version language repeat speak switch
        cue simpler: simpler/simple/simply/simplify/simplified/easier/easy/plain/plainer/understand
        cue simpler: complicated/confused/confusing/rephrase/reword/clearer/layman, sure+follow
        cue simpler: explain+five/kid/child/beginner
        beside simpler: explain mean means language english version too hard difficult complex technical
        beside simpler: old year years am someone without jargon more less little much that's
        cue summary: summary/summarise/summarize/summarised/short/shorter/brief/briefly/nutshell/gist
        cue summary: overview/concise/tldr/recap
        beside summary: sum quick version whole point keep too long
        cue list_sections: sections/headings/outline/contents
        beside list_sections: table does has list name there page section
        cue next_section: next/following+section/part/paragraph/chapter/heading
        beside next_section: continue move skip jump please
        cue previous_section: previous/before/back+section/part/paragraph/chapter
        beside previous_section: move skip jump
        cue spell: spell/spelled/spelt/spelling
        beside spell: name his her their its title letter letters
        cue repeat: repeat/again/pardon
        beside repeat: more time once last
        cue source: source/sources/cite/citation/citations/reference/references
        cue source: where/how+check/verify, page/article+from
        beside source: page does is information come comes came claim fact which
        cue confidence: sure/certain/confident/reliable/trust/trustworthy/positive/accurate
        beside confidence: right true correct completely absolutely really quite is are that's do
        cue more: more/else/details/further/elaborate/additional
        beside more: detail information info continue keep bit learn telling tell go on
        cue read_on: continue/proceed/resume
        beside read_on: reading rest
        cue thanks: thanks/thank/thx/cheers
        beside thanks: much very lot so great bye helpful help ok
        cue goodbye: bye/goodbye/quit
        beside goodbye: now then
        languages: en english, es spanish castilian espanol, fr french francais, de german deutsch
        languages: it italian, pt portuguese, nl dutch, ru russian, ar arabic, zh chinese mandarin
        languages: ja japanese, hi hindi, sw swahili, pl polish, sv swedish, tr turkish, el greek
        languages: he hebrew, ko korean, vi vietnamese, th thai, ro romanian, uk ukrainian
        languages: bn bengali, fa persian farsi, ca catalan, id indonesian, cs czech, hu hungarian
        languages: fi finnish, da danish, no norwegian, bg bulgarian, ta tamil, ur urdu, la latin
        languages: eu basque, gl galician, ha hausa, yo yoruba, am amharic, so somali, qu quechua
        languages: ht creole, eo esperanto
        """
}
