// "Simpler": the rules of the device say a quote plainer, and say that nobody reviewed it.

import Answering
import Simplifying

struct RuleSimplifier: Answering.Simplifier {
    func simpler(_ text: String, language: String) -> Rendering? {
        guard let draft = Simplifying.Simplifier(language: language)?.draft(of: text),
            draft.isChanged, draft.text != text
        else { return nil }
        return Rendering(
            text: draft.text, tool: Simplifying.Simplifier.tool,
            version: Simplifying.Simplifier.version,
            label:
                "simplified by the rules of this program, version \(Simplifying.Simplifier.version), automatic, not reviewed"
        )
    }
}
