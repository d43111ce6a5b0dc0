// Turkish, Finnish, Hungarian, Arabic, Persian, Hindi, Bengali, Indonesian and Vietnamese.

extension StopWords {
    static let turkish = WordSet(
        """
        ve veya ya da de ki ile için gibi kadar göre ama fakat ancak çünkü eğer ise mi mı mu mü ne neden
        niçin nasıl nerede nereye nereden kim kimin kimi hangi hangisi kaç bir bu şu o bunu şunu onu bunun
        onun buna ona bunlar onlar ben sen biz siz bana sana bizim sizin benim senin kendi kendisi her
        bazı tüm bütün hiç çok daha en az olarak olan olduğu oldu olur olmak değil var yok idi olup sonra
        önce üzere arasında diğer hem şey
        """)

    static let finnish = WordSet(
        """
        ja tai sekä mutta vaan että jotta jos kun koska vaikka kuin niin siis mikä mitä mitkä missä mistä
        mihin millä miksi milloin miten kuka ketkä kenen ketä joka jotka jonka jota joiden jossa josta
        johon jolla jolle minä sinä hän me te he se ne minun sinun hänen meidän teidän heidän sen niiden
        sitä niitä siinä siitä siihen tämä nämä tämän tätä tässä tästä tähän tuo nuo on ovat oli olivat
        olla ollut olleet ole en et ei emme ette eivät myös vain jo vielä hyvin kaikki joku jokin oma
        mukaan kanssa sekä noin
        """)

    static let hungarian = WordSet(
        """
        a az egy és vagy de hogy ha mert mint is nem ne se sem csak már még meg el ki be le fel aki ami
        amely amelyek akik amit akit ki mi mit kit hol hová honnan mikor miért hogyan melyik mennyi hány
        én te ő mi ti ők ez azt ezt ezek azok ennek annak ebben abban erre arra van vannak volt voltak
        lesz lett lenni volna kell lehet után előtt alatt között által szerint mellett nélkül több minden
        más saját igen így úgy itt ott akkor majd nagyon valamint illetve pedig azonban
        """)

    static let arabic = WordSet(
        """
        في من إلى على عن مع بين حتى منذ خلال عند لدى حول تحت فوق قبل بعد دون غير و أو ثم أم بل لكن ف ب ل ك
        أن إن أنه أنها إنه لأن كأن ليت لعل إذا إذ لو لولا كما مثل لا ما لم لن ليس ليست قد سوف هل أ من ماذا متى
        أين كيف لماذا كم أي أية الذي التي الذين اللذان اللتان اللاتي هذا هذه هؤلاء هذان ذلك تلك أولئك هنا هناك
        هو هي هم هن هما أنا نحن أنت أنتم كان كانت كانوا يكون تكون كل بعض جميع أحد إحدى أيضا فقط حيث بها به له
        لها لهم فيه فيها منه منها عليه عليها إليه إليها وهو وهي والتي والذي وقد ولا وفي ومن وكان وكانت
        """)

    static let persian = WordSet(
        """
        و در به از که این آن را با برای است بود شد شده شود می ها های ای یا تا بر هر هم نیز اما ولی اگر چون
        زیرا پس بین روی زیر پیش بعد قبل بدون درباره چه چرا چگونه کجا کی کدام چند کسی من تو او ما شما آنها
        ایشان خود خویش هیچ همه بعضی برخی دیگر یک بودند هستند باشد دارد دارند داشت کرد کرده کند کنند نیست
        نه بسیار بیشتر تر ترین
        """)

    static let hindi = WordSet(
        """
        का की के को में से पर ने और या एक यह वह ये वे इस उस इन उन इसे उसे इसके उसके इसकी उसकी इसका उसका
        इनके उनके इनकी उनकी जो जिस जिसे जिसके जिसकी जिसका जिन जिनके कि तो ही भी न नहीं है हैं था थे थी हो
        होता होती होते हुआ हुई हुए गया गई गए कर करते करने किया किए लिए साथ तक बाद द्वारा क्या कौन कब कहाँ
        क्यों कैसे कितना कितने कितनी किस किसी कुछ सब सभी अपना अपने अपनी मैं हम तुम आप जब तब अगर लेकिन परंतु
        जैसे रूप वाला वाले वाली रहा रहे रही सकता सकते सकती
        """)

    static let bengali = WordSet(
        """
        এবং ও বা কিন্তু তবে যদি যে যা যার যাদের যিনি কি কী কে কেন কখন কোথায় কীভাবে কত কোন কোনো এই এ সেই সে তা
        তার তাদের তাকে তিনি তারা আমি আমার আমরা আমাদের তুমি আপনি আপনার ইহা এর এটি এটা ওই একটি এক জন্য থেকে
        হতে সাথে সঙ্গে মধ্যে উপর পর আগে কাছে দ্বারা না নয় নেই হয় হয়েছে হয়েছিল ছিল ছিলেন আছে করে করা করেন
        হিসেবে হিসাবে মতো আরও সব সকল অনেক
        """)

    static let indonesian = WordSet(
        """
        yang dan di ke dari pada dengan untuk dalam oleh sebagai atau tetapi namun jika kalau karena sebab
        bahwa agar supaya ketika saat sejak hingga sampai antara tanpa tentang ini itu tersebut adalah
        ialah merupakan ada tidak bukan belum sudah telah akan sedang bisa dapat harus juga hanya saja
        lebih sangat paling para sebuah seorang suatu apa siapa mana kapan mengapa bagaimana berapa saya
        aku kamu anda dia ia kami kita mereka nya serta maupun secara seperti setelah sebelum
        """)

    static let vietnamese = WordSet(
        """
        và của là các những một có được cho trong với không này đó khi từ đã đến như để vào ra trên dưới
        về bởi vì nên nhưng hoặc hay thì mà tại theo sau trước giữa bị cũng đang sẽ rất nhiều hơn nhất ở
        ai gì nào đâu sao bao tôi bạn anh chị ông bà nó họ chúng ta mình người việc cái con chỉ do nếu
        """)
}
