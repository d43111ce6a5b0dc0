// Russian, Ukrainian, Polish, Czech and Greek.

extension StopWords {
    static let russian = WordSet(
        """
        и в во не что он на я с со как а то все она так его но да ты к у же вы за бы по только ее её мне
        было вот от меня еще ещё нет о об из ему теперь когда даже ну ли если уже или ни быть был него до
        вас нибудь вам ведь там потом себя ничего ей может они тут где есть надо ней для мы тебя их чем
        была сам чтоб чтобы без будто чего себе под будет ж тогда кто этот того потому этого какой какая
        какие какое каких каким совсем ним здесь этом один почти мой тем нее неё были куда зачем почему
        сколько всех при между над через после перед про это эта эти этих этой эту тот та те той той
        который которая которое которые которых которого которой котором которым которую свой свою своей
        своего своих также однако является являются чей чья как либо более менее
        """)

    static let ukrainian = WordSet(
        """
        і й та в у на не що як а але або чи з із зі до від за для по при про під над між через після
        перед без о об я ти він вона воно ми ви вони мене тебе його її нас вас їх мені тобі йому їй нам
        вам їм себе собі свій своя своє свої своєї свого мій твій наш ваш цей ця це ці цього цієї цих той
        та те ті того тієї тих який яка яке які якого якої яких хто коли де куди звідки чому навіщо скільки
        якщо бо тому щоб був була було були бути є буде будуть має мають може можуть також ще вже лише
        тільки дуже так ні же ж би б більш менш усі всі весь вся все
        """)

    static let polish = WordSet(
        """
        i w we z ze na do od o po za u przy przez dla bez pod nad przed między a ale lub albo oraz czy że
        żeby aby jeśli jeżeli gdy kiedy gdzie jak jaki jaka jakie jakich który która które których którego
        której którym co kto kogo komu czego czym dlaczego ile to ten ta te ci tego tej tych tym tę tą
        tamten ja ty on ona ono my wy oni one mnie ciebie go jego jej ich im jemu nim nią nimi mu się
        siebie sobie mój moja moje twój swój swoja swoje swojego nasz wasz nie tak też także już jeszcze
        tylko bardzo jest są był była było były być będzie będą ma mają może można został została zostały
        więc więcej inny inne każdy wszystko wszystkie
        """)

    static let czech = WordSet(
        """
        a i o v ve na s se z ze k ke do od u po za při pro bez pod nad před mezi přes aby ale ani anebo
        nebo avšak že když pokud jestli protože jak jako kde kdy kdo co čeho čem jaký jaká jaké který
        která které kterých kterého proč kolik ten ta to ti ty toho té těch tom tím tento tato toto já
        ty on ona ono my vy oni mě tě ho jeho její jejich mu jí jim ním nimi si sebe svůj svá své svého
        můj tvůj náš váš ne ano také už již ještě jen pouze velmi je jsou byl byla bylo byli byly být
        bude budou má mají může mohou více jiný každý všechny všech
        """)

    static let greek = WordSet(
        """
        ο η το οι τα του της των τον την τους τις ένας μια ένα ενός μιας και ή αλλά όμως αν ότι πως που
        πού πότε πώς γιατί ποιος ποια ποιο ποιοι ποιες ποιον πόσο πόσοι πόσες τι όταν όπου ενώ επειδή
        διότι να θα δεν μη μην σε στο στη στην στον στους στις στα από με για προς κατά μετά παρά αντί
        χωρίς ως έως μέχρι μεταξύ πριν εγώ εσύ αυτός αυτή αυτό αυτοί αυτές αυτά αυτού αυτής αυτών εμείς
        εσείς μου σου μας σας με σε είναι ήταν είμαι είσαι έχει έχουν είχε είχαν έχω ο οποίος η οποία
        το οποίο οποίοι οποίες οποία οποίου οποίας οποίων πιο πολύ επίσης μόνο όλα όλοι όλες κάθε άλλο
        άλλα άλλες άλλοι κάποιος κάποια ούτε καθώς όπως
        """)
}
