// What takes the place of a verb takes its form too.

extension EnglishGuards {
    /// The form that a verb in place of this one needs.
    func form(of head: Token, at index: Int) -> Tag? {
        switch head.tag {
        case .base, .third, .past, .participle, .gerund: return head.tag
        case .be, .have, .do:
            switch head.lower {
            case "is", "has", "does": return .third
            case "was", "were", "had", "did":
                return head.tag == .have && isAuxiliary(index) ? nil : .past
            case "are", "am", "be", "have", "do": return .base
            case "been", "done": return .participle
            case "being", "having", "doing": return .gerund
            default: return nil
            }
        default: return nil
        }
    }

    private func isAuxiliary(_ index: Int) -> Bool {
        index + 1 < tokens.count && tokens[index + 1].tag == .participle
    }

    /// The form of "be" that agrees with the subject; nil where the subject is not clear.
    func formOfBe(_ form: Tag, at index: Int) -> String? {
        switch form {
        case .third: return "is"
        case .participle:
            return governor(index)?.tag == .have ? "been" : nil
        case .base:
            let before = governor(index)
            return before?.tag == .to || before?.tag == .modal
                ? "be" : isSubjectSingular(before: index) == false ? "are" : nil
        case .past: return isSubjectSingular(before: index).map { $0 ? "was" : "were" }
        default: return nil
        }
    }

    /// Whether the words before a verb name one thing or several; nil if that cannot be told.
    func isSubjectSingular(before index: Int) -> Bool? {
        var place = index - 1
        while place >= 0, tokens[place].tag == .adverb { place -= 1 }
        guard place >= 0 else { return nil }
        let head = tokens[place]
        if ["he", "she", "it", "this", "that"].contains(head.lower), head.tag != .relative {
            return true
        }
        if ["they", "we", "you", "these", "those"].contains(head.lower) { return false }
        guard head.tag.isNominal else { return nil }
        var start = place
        while start > 0,
            tokens[start - 1].tag.isNominal || tokens[start - 1].tag == .adjective
                || tokens[start - 1].tag == .clitic
        { start -= 1 }
        if start > 0, [.determiner, .possessive, .number].contains(tokens[start - 1].tag) {
            start -= 1
        }
        if start > 0, tokens[start - 1].tag != .mark || tokens[start - 1].kind != .mark {
            return nil
        }
        if start > 0, tokens[start - 1].isComma, start > 1, tokens[start - 2].tag.isNominal {
            return nil
        }
        return head.tag != .plural && head.lower != "people"
    }
}
