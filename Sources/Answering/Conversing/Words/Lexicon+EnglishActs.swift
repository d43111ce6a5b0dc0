// English requests about an answer, in many wordings.

extension Lexicon {
    static let englishActs = """
        empty: please can could would will me i we us it that this the a an just now then ok okay
        empty: and so well um uh hey kindly let lets 'd d s ll 'm am are is was do does did want like
        empty: bit little try maybe answer answers text passage there love
        empty: oh sorry hmm actually be possible able if my your some there mind
        phrases: if you please, if you would, would you mind, do you mind, if possible, if you can, be so kind, one moment
        polite: can could would will
        inverted: is are was were do does did has have
        refusals: no nope yes yeah yep sure? great nice good fine cool
        simpler: simpler, simple, more simply/simple, simply, easier, in? simpler/simple/plain/easy/easier/other terms/words/language/english
        simpler: make/put/say/explain/tell/write/read/give/have simpler/simple/easier/simply/plainer, simplify, simple/simpler/easier/easy version/explanation/one/way
        simpler: make/put/say/explain/tell/write/give/have in? simpler/simple/plain/easy/easier/other terms/words/language/english/way/version
        simpler: make/put/say/explain/tell more simply/simple, easier to understand/follow/read, make easier to understand/follow/read
        simpler: explain/tell/say to/like # year/years old/olds, explain/tell/say to/like child/kid/beginner/idiot/five/children, eli5, like # year/years old
        simpler: explain/say/tell like im? # year? years? old?, explain/say/tell to? im? five/stupid/dumb/child, explain as if? five/# year? old?, as if? im? five/#
        simpler: don't/dont/didn't/didnt understand, do not understand, not understand, too difficult/hard/complicated/complex, what you mean/meant by?
        simpler: explain, explain better/differently, dumb down, less complicated/complex/technical, i'm confused, im confused, confused, say differently
        simpler: for child/kid/children/kids/beginners, child/kid friendly, clarify, rephrase, reword, in? layman's/laymans/lay terms
        more: more about/on, tell/know/say/hear/learn/give/have/show more about/on, more info/information/details about/on, more, tell more, say more, give more, show more, know more, more information/info/details/detail, tell/give/show/have more information/info/details/detail
        more: what else, anything else, what more, tell what else, anything more, elaborate, expand on?, go deeper, go into more? detail/details, in more detail, more on/of? that?
        more: more please, further, tell further, explain more, explain further, learn more, hear more, read more, what else you know/have/say, keep talking, details, more to say/know
        why: why you think/say/believe/claim/know so?, why sure, how come you? think/say so?, what makes you? think/say so?, why you chose/choose/pick/picked/give/gave, what reason/reasons/evidence you have
        why: explain why, explain reasoning, how you get/got/arrive/arrived/reach/find/found at? to?, why right/correct, on what basis/grounds, why this/that?, why so
        source: what/which your? source/sources for?, your source/sources, source, sources, what/which source/sources, what's source/sources, source/sources ?, cite, cite source/sources, citation, citations, reference, references, give/show/tell/name source/sources/reference/references/citation
        source: where you get/got/getting/find/found/read/see/seen/have/know from?, where written/said/stand/stands, where written/said/stand in? article?, where information/info come/comes/came from, where did? you take from?
        source: how you know so? about?, who says so, says who, according to? who/whom, prove, proof, evidence, what/which/have/got proof/evidence/source/sources/reference/references you have/got?, have/got any? source/sources/proof/evidence/reference/references
        source: which/what article, which/what article from, from which/what article, from what/which source/sources/page, quote source, cite, link, show/give link, what license/licence, license, licence, based on what, source for?, you have/got any? source/sources/proof/evidence
        confidence: how? you? sure of? about?, how sure/certain/confident you about?/of?, you sure/certain/confident/positive right/correct/true?, how certain/confident/reliable, certain, confident, sure right/correct/true, certain right/correct/true, right, correct, true, really, really true/right/sure/certain, positive
        confidence: how sure/certain/confident of?, trust, reliable, accurate, how accurate/reliable, is correct/right/true, confidence, sure of?, you're sure, absolutely sure/certain, how much? trust, might/may/could wrong, could? wrong, doubt
        language: in/into/to @, say/tell/give/have/get/show/read/translate/put/write/explain/speak/hear/see/repeat in/into/to @, translate into/to @, @ version, say/tell/give/have/get/show/read/hear/see @ version, @ translation
        language: translate, have/got in @, available in @, exist/exists in @, same in @, speak @, @ please, give/have @, switch/change to @, and? in @
        back: take back, back, go back, go back to? before/previous/earlier/last/first topic/article/subject/thing/question/one?, previous topic/article/subject/question/one, last topic/article/subject/question, return
        back: go/take/come/get back to? other/previous/earlier/last/first *, back to? other/previous/earlier/last/first *, go/get/come/take back to *, back to *, return to *
        back: earlier topic/article/subject, where were, undo, go to? previous/last/other/earlier topic/article/subject/one/answer
        next_section: next, next section/part/paragraph/chapter/passage/piece/heading, go/move/skip/jump on? to? next section/part/paragraph/chapter/passage/one?, next please, skip, skip section/part/ahead, read/show next section/part/paragraph/chapter, what's? next, what next, forward, following section/part
        previous_section: previous, previous section/part/paragraph/chapter/passage, section/part/paragraph before, go/move/skip/jump back? to? previous section/part/paragraph/chapter, prev, last section/part/paragraph, back section/part
        list_sections: sections, list sections/parts/chapters/headings, list of? sections/parts/headings, what/which sections/parts/chapters/headings, what/which sections/parts/chapters/headings have/has/in? article?, show/name/read/give/tell/list sections/parts/headings/chapters/contents, contents, table of? contents, outline, headings
        list_sections: name sections, what in article, what article say/cover/covers, how many sections, show outline, list contents, what sections there
        read_on: read on, continue, go on, keep going, keep reading, continue reading, carry on, next sentence/line, proceed, what follows/comes next?, and then, go ahead, keep on, resume, read next sentence
        read_on: what come/comes next/after, what say/says next/after, rest, read rest, rest of? article
        repeat: repeat, repeat yourself, say again, come again, again, one more time, once more, say once more, what you say/said, pardon, pardon me?, sorry?, repeat last?, read again, tell again, didn't/didnt catch/hear, did not catch/hear, missed, run by again, excuse
        spell: spell, spell out for?, how you? spell, how you? spell name/word/title?, how spelled/spelt/written/write, spell name/word/out/title, spell out? name/word/title?, spelling, letter by letter, how spelt
        summary: summary, summarise, summarize, sum up, short, shorter, short/shorter/brief version/answer/form?, in short/brief/summary, briefly, in one/few/two sentence/sentences/words/word, give/have short/shorter/brief/quick summary/version/overview?, overview, tldr, tl dr, make/keep short/shorter/brief, too long, gist, give gist/summary/overview, short form, in nutshell, nutshell, cut short, bottom line
        thanks: thanks, thank you?, thank you so? very? much?, thanks lot/much/very? much?, thank very? much?, cheers, many thanks, ta, thx, thanks all, thanks that's? all, thanks all for? now?, all, all thanks, that's all, perfect, great, good, great thanks, perfect thanks, nothing else, appreciate, appreciated, got, wonderful, excellent, understood, i see, see, no thanks
        goodbye: see you later/soon, goodbye, good bye, bye, bye bye, farewell, good night, later, so long, cya, ciao, finished, done, i'm done
        greeting: hello, hi, good morning/afternoon/evening/day, greetings, howdy, hello there, how you, how you doing, how going, nice to? meet you?
        help: help, what you, how you help, what ask/say, instructions, commands, what commands, need help, what ask, options, show help
        new_question: new question/topic/conversation/subject, start over, start again, reset, clear, forget, forget everything/all/conversation, another question/topic/subject, next question, change subject/topic, different question/topic/subject, something else, ask something else/new/different, start new/fresh, have new/another/different question, begin again, new
        languages: en english, es spanish castilian espanol, fr french francais, de german deutsch, it italian, pt portuguese, nl dutch, ru russian, ar arabic, zh chinese mandarin, ja japanese, hi hindi, sw swahili, pl polish, sv swedish, tr turkish, el greek, he hebrew, ko korean, vi vietnamese, th thai, ro romanian, uk ukrainian, bn bengali, fa persian farsi, ca catalan, id indonesian, cs czech, hu hungarian, fi finnish, da danish, no norwegian, bg bulgarian, ta tamil, ur urdu, la latin, eu basque, gl galician, ha hausa, yo yoruba, am amharic, so somali, qu quechua, ht creole, eo esperanto
        """
}
