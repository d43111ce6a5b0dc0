// placeholder
struct EnglishSplitter {
    init?(tokens: [Token]) { return nil }
    func split(leavingOut: Set<String>) -> Split? { nil }
}
