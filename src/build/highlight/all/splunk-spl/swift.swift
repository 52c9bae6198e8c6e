import Foundation
#if {function|os}{punctuation|(}macOS{punctuation|)} && {function|swift}{punctuation|(}{operator|>=}{number|5.5}{punctuation|)}
#endif
@{function|available}{punctuation|(}iOS {number|15}{punctuation|,} {operator|*}{punctuation|)}
public struct Kettle{operator|<}{boolean|T}: Comparable{operator|>}: Codable {keyword|where} {boolean|T}: Hashable \{
    {function|private}{punctuation|(}{keyword|set}{punctuation|)} var litres: {property|Double} {operator|=} {number|1.7}
    let {property|name} {operator|=} {string|"pot \\(litres > 1 ? "}big{string|" : "}small{string|") \\u\{1F375\}"}
    static let steps: {punctuation|[}String: Int{punctuation|]} {operator|=} {punctuation|[}{string|"pour"}: 0x1F{punctuation|,} {string|"wait"}: 1_000{punctuation|]}
    var label: String \{ get \{ #{string|"raw \\#(name)"}# \} {keyword|set} \{ {property|litres} {operator|=} newValue.isEmpty ? {number|0} : .infinity \} \}

    mutating func {function|boil}{punctuation|(}_ n: inout Int{punctuation|,} until {boolean|t}: Int? {operator|=} nil{punctuation|)} async throws {operator|-}{operator|>} some View \{
        guard let {property|t} {operator|=} {boolean|t}{punctuation|,} {boolean|t} !{operator|=} {number|0} else \{ {keyword|return} nil \}
        for case let .{function|some}{punctuation|(}x{punctuation|)} in {punctuation|[}{number|1}{punctuation|,} nil{punctuation|,} {number|3}{punctuation|]} {keyword|where} x {operator|%} {number|2} {operator|==} {number|1} \{ n &{operator|+}{operator|=} x \}
        switch n \{ case {number|0}..{operator|<}{number|10}: fallthrough; case is Int: break; default: {function|print}{punctuation|(}{string|""}{string|"
            multi
            line
            "}{string|""}{punctuation|)} \}
        do \{ try await {function|work}{punctuation|(}{punctuation|)} \} catch let e {operator-word operator|as} KettleError \{ {function|fatalError}{punctuation|(}{string|"\\(e)"}{punctuation|)} \}
        {keyword|return} items.{keyword|map} \{ ${number|0} {operator|*} {number|2} \}.{function|sorted}{punctuation|(}{operator-word operator|by}: {operator|>}{punctuation|)}
    \}
\}
extension Kettle: Equatable \{ {function|subscript}{punctuation|(}i: Int{punctuation|)} {operator|-}{operator|>} Int \{ i {operator|<}{operator|<} {number|2} \} \} {operator|/}{operator|/} end
