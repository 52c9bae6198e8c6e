import Foundation
#if os(macOS) && swift(>=5.5)
#endif
@available(iOS 15, *)
public struct Kettle{tag|{tag|{punctuation|<}{namespace|T:}} {attr-name|Comparable}{punctuation|>}}: Codable where T: Hashable \{
    private(set) var litres: Double = 1.7
    let name = "pot \\(litres > 1 ? "big" : "small") \\u{smarty language-smarty|{delimiter punctuation|\{}{number|1}F375{delimiter punctuation|\}}}"
    static let steps: [String: Int] = ["pour": 0x1F, "wait": 1_000]
    var label: String {smarty language-smarty|{delimiter punctuation|\{} get {punctuation|\{} #{string|"raw \\#(name)"}# {punctuation|\}} set {punctuation|\{} {attr-name|litres} {operator|=} newValue{punctuation|.}{variable|isEmpty} ? {number|0} {punctuation|:} {punctuation|.}{variable|infinity} {punctuation|\}} {delimiter punctuation|\}}}

    mutating func boil(_ n: inout Int, until t: Int? = nil) async throws -> some View \{
        guard let t = t, t != 0 else {smarty language-smarty|{delimiter punctuation|\{} return nil {delimiter punctuation|\}}}
        for case let .some(x) in [1, nil, 3] where x % 2 == 1 {smarty language-smarty|{delimiter punctuation|\{} n &{operator|+}{operator|=} x {delimiter punctuation|\}}}
        switch n \{ case 0..<10: fallthrough; case is Int: break; default: print("""
            multi
            line
            """) \}
        do {smarty language-smarty|{delimiter punctuation|\{} try await {function|work}{punctuation|(}{punctuation|)} {delimiter punctuation|\}}} catch let e as KettleError {smarty language-smarty|{delimiter punctuation|\{} {function|fatalError}{punctuation|(}{string|"\\(e)"}{punctuation|)} {delimiter punctuation|\}}}
        return items.map {smarty language-smarty|{delimiter punctuation|\{} ${number|0} {operator|*} {number|2} {delimiter punctuation|\}}}.sorted(by: >)
    \}
\}
extension Kettle: Equatable {smarty language-smarty|{delimiter punctuation|\{} {function|subscript}{punctuation|(}i{punctuation|:} Int{punctuation|)} {punctuation|->} Int {punctuation|\{} i {operator|<}{operator|<} {number|2} {punctuation|\}} {delimiter punctuation|\}}} // end
