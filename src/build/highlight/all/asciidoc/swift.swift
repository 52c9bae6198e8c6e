import Foundation
#if os(macOS) && swift(>=5.5)
{inline|{punctuation|#}endif
@available(iOS 15, *)
public struct Kettle<T: Comparable>: Codable where T: Hashable \{
    private(set) var litres: Double = 1.7
    let name = "pot \\(litres > 1 ? "big" : "small") \\u\{1F375\}"
    static let steps: [String: Int] = ["pour": 0x1F, "wait": 1_000]
    var label: String \{ get \{ #"raw \\#(name)"{punctuation|#}} \} set {inline|{attribute-ref|{punctuation|\{} litres = newValue.isEmpty ? 0 {punctuation|:} .infinity {punctuation|\}}}} \}

    mutating func boil(_ n: inout Int, until t: Int? = nil) async throws -> some View \{
        guard let t = t, t != 0 else {inline|{attribute-ref|{punctuation|\{} return nil {punctuation|\}}}}
        for case let .some(x) in [1, nil, 3] where x % 2 == 1 {inline|{attribute-ref|{punctuation|\{} n &+= x {punctuation|\}}}}
        switch n \{ case 0..<10: fallthrough; case is Int: break; default: print("""
            multi
            line
            """) \}
        do {inline|{attribute-ref|{punctuation|\{} try await work() {punctuation|\}}}} catch let e as KettleError {inline|{attribute-ref|{punctuation|\{} fatalError("\\(e)") {punctuation|\}}}}
        return items.map {inline|{attribute-ref|{punctuation|\{} $0 * 2 {punctuation|\}}}}.sorted(by: >)
    \}
\}
extension Kettle: Equatable {inline|{attribute-ref|{punctuation|\{} subscript(i{punctuation|:} Int) -> Int \{ i << 2 {punctuation|\}}}} \} // end
