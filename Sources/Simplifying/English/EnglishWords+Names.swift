// Names that are translated rather than carried over.

extension EnglishWords {
    /// Countries, peoples, cities and offices that other languages name otherwise.
    static let translatedNames = """
        germany germans german austria austrian dutch netherlands holland switzerland swiss
        greece greek greeks spain spaniards finland finnish hungary hungarian hungarians croatia
        croatian albania albanian egypt egyptian egyptians england wales welsh scotland scottish
        norway norwegian sweden swedish denmark danish poland polish czech ireland irish japan
        japanese china chinese india indian indians turkey turkish russia russian russians
        ukraine france french italy italian europe european africa african asia asian america
        american americans states united kingdom korea vietnam lebanon georgia georgian armenia
        cyprus morocco algeria syria jordan israel jewish jews arab arabs arabia arabic islam
        islamic muslim muslims christian christians catholic protestant buddhist hindu hebrew
        latin roman romans rome athens venice florence milan naples vienna munich cologne prague
        warsaw moscow london lisbon brussels copenhagen antwerp geneva jerusalem beijing olympic
        olympics parliament congress senate supreme court army navy force guard security council
        union commission committee association federation league republic democratic party
        department office agency bureau institute foundation museum airport street avenue island
        islands peninsula lake river sea ocean bay gulf coast mount mountain mountains valley
        desert forest park north south east west northern southern eastern western central
        monday tuesday wednesday thursday friday saturday sunday january february march april
        june july august september october november december spring summer autumn winter war
        battle treaty revolution empire dynasty age ages bible god lord sir dame mr mrs ms dr
        saint st cup championship games grand prix formula nations health treasure science
        physics nature disease flu virus earth moon sun mars venus jupiter saturn mercury
        """
}
