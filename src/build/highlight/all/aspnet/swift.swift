import Foundation
#if os(macOS) && swift(>=5.5)
#endif
@available(iOS 15, *)
public struct Kettle{tag|{tag|{punctuation|<}{namespace|T:}} {attr-name|Comparable}{punctuation|>}}: Codable where T: Hashable \{
    private(set) var litres: Double = 1.7
    let name = "pot \\(litres > 1 ? "big" : "small") \\u\{1F375\}"
    static let steps: [String: Int] = ["pour": 0x1F, "wait": 1_000]
    var label: String \{ get \{ #"raw \\#(name)"# \} set \{ litres = newValue.isEmpty ? 0 : .infinity \} \}

    mutating func boil(_ n: inout Int, until t: Int? = nil) async throws -> some View \{
        guard let t = t, t != 0 else \{ return nil \}
        for case let .some(x) in [1, nil, 3] where x % 2 == 1 \{ n &+= x \}
        switch n \{ case 0..{tag|{tag|{punctuation|<}{namespace|10:}} {attr-name|fallthrough;} {attr-name|case} {attr-name|is} {attr-name|{namespace|Int:}} {attr-name|break;} {attr-name|{namespace|default:}} {attr-name|print("""}
            {attr-name|multi}
            {attr-name|line}
            {attr-name|""")} {attr-name|\}}
        {attr-name|do} {attr-name|\{} {attr-name|try} {attr-name|await} {attr-name|work()} {attr-name|\}} {attr-name|catch} {attr-name|let} {attr-name|e} {attr-name|as} {attr-name|KettleError} {attr-name|\{} {attr-name|fatalError("\\(e)")} {attr-name|\}}
        {attr-name|return} {attr-name|items.map} {attr-name|\{} {attr-name|$0} {attr-name|*} {attr-name|2} {attr-name|{namespace|\}.sorted(by:}} {punctuation|>}})
    \}
\}
extension Kettle: Equatable \{ subscript(i: Int) -> Int \{ i << 2 \} \} // end
