// Long, formal or rare English adverbs, and plainer ones. Written for this project; docs/simplifying.md
// says what the letters after an exclamation mark ask for.

extension EnglishSubstitutions {
    static let adverbs = """
        abruptly=suddenly;accordingly ,=so!^;accurately=correctly;adequately=well enough;
        afterward=later;afterwards=later;annually=every year!v;approximately=about;
        roughly=about!#;chiefly=mainly;commonly=often;concurrently=at the same time!v;
        consequently ,=so!^;consequently=so!J;considerably=much!C;considerably=greatly;
        constantly=always;conversely ,=on the other hand ,!^;currently=now;customarily=usually;
        entirely=completely;essentially=basically;eventually=finally;evidently=clearly;
        exceedingly=very;exceptionally=very;exclusively=only;explicitly=clearly;
        extensively=widely;extremely=very;formally=officially;formerly=once;
        fortunately ,=luckily ,!^;frequently=often;fundamentally=basically;furthermore ,=also ,!^;
        generally=usually;gradually=slowly;hence ,=so!^;henceforth=from then on;highly=very!d;
        hitherto=until then;immensely=very;incorrectly=wrongly;increasingly=more and more!d;
        initially ,=at first ,!^;initially=at first;intentionally=on purpose!v;jointly=together!v;
        largely=mostly;lastly ,=finally ,!^;markedly=clearly;merely=only;moreover ,=also ,!^;
        additionally ,=also ,!^;additionally=also;in addition ,=also ,!^;besides ,=also ,!^;
        nearly=almost;nevertheless ,=still ,!^;nonetheless ,=still ,!^;nevertheless=still;
        nonetheless=still;occasionally=sometimes;originally=first!V;overwhelmingly=mostly;
        partially=partly;particularly=especially;perhaps=maybe;periodically=sometimes;
        practically=almost;precisely=exactly;predominantly=mainly;presently=now;
        presumably=probably;previously=earlier;primarily=mainly;principally=mainly;
        profoundly=deeply;promptly=quickly;purely=only;rapidly=quickly;readily=easily;
        relatively=fairly;repeatedly=often;scarcely=hardly;seldom=rarely;severely=badly;
        shortly after=soon after;shortly afterwards=soon after;shortly before=just before;
        shortly thereafter=soon after;immediately after=right after;
        immediately before=right before;immediately following=right after;significantly=much!C;
        significantly=greatly;simultaneously=at the same time!v;similarly ,=in the same way ,!^;
        slightly=a little!C;solely=only;somewhat=a little;subsequently ,=later ,!^;
        subsequently=later;substantially=much!C;substantially=greatly;swiftly=quickly;
        temporarily=for a short time!v;thereafter=after that;therefore ,=so!^;therefore=so!J;
        thus ,=so!^;thus=so!J;thoroughly=carefully;typically=usually;ultimately=finally;
        undoubtedly=certainly;unfortunately ,=sadly ,!^;utterly=completely;virtually=almost;
        wholly=completely;however ,=but!^;regularly=often;invariably=always;habitually=usually;
        erroneously=wrongly;inadvertently=by accident!v;deliberately=on purpose!v;
        vigorously=strongly;vastly=much!C;drastically=greatly;dramatically=greatly;
        immediately thereafter=right after;perpetually=always;persistently=always;
        infrequently=rarely;principally because=mainly because;momentarily=for a moment!v;
        instantaneously=at once!v;instantly=at once!v;inexpensively=cheaply;moderately=fairly;
        predominately=mainly;recurrently=often;respectfully=politely;secretly=in secret!v;
        sequentially=in order!v;sparingly=a little!v;sporadically=now and then!v;
        tremendously=greatly;truly=really;unanimously=with everyone in agreement!v;
        unexpectedly=suddenly;unintentionally=by accident!v;upwards of=more than!#;
        voluntarily=willingly;worldwide=around the world!v;
        """
}
