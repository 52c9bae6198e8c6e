import Foundation
{operator|#}if os{punctuation|(}macOS{punctuation|)} {operator|&&} swift{punctuation|(}{operator|>=}{number|5.5}{punctuation|)}
{operator|#}endif
@available{punctuation|(}iOS {number|15}{punctuation|,} {operator|*}{punctuation|)}
public struct Kettle{operator|<}T: Comparable{operator|>}: Codable where T: Hashable \{
    private{punctuation|(}set{punctuation|)} var litres: Double {operator|=} {number|1.7}
    let name {operator|=} {string|"pot \\(litres > 1 ? "}big{string|" : "}small{string|") \\u\{1F375\}"}
    static let steps: {punctuation|[}String: Int{punctuation|]} {operator|=} {punctuation|[}{string|"pour"}: {number|0x1F}{punctuation|,} {string|"wait"}: 1_000{punctuation|]}
    var label: String \{ get \{ {operator|#}{string|"raw \\#(name)"}{operator|#} \} set \{ litres {operator|=} newValue.isEmpty {operator|?} {number|0} : .infinity \} \}

    mutating func boil{punctuation|(}_ n: inout Int{punctuation|,} until t: Int{operator|?} {operator|=} nil{punctuation|)} async throws {operator|-}{operator|>} some View \{
        guard let t {operator|=} t{punctuation|,} t {operator|!=} {number|0} else \{ return nil \}
        for case let .some{punctuation|(}x{punctuation|)} in {punctuation|[}{number|1}{punctuation|,} nil{punctuation|,} {number|3}{punctuation|]} where x {operator|%} {number|2} {operator|==} {number|1} \{ n {operator|&}{operator|+}{operator|=} x \}
        switch n \{ case {number|0}..{operator|<}{number|10}: fallthrough{comment|; case is Int: break; default: print("""}
            multi
            line
            {string|""}"{punctuation|)} \}
        do \{ try await work{punctuation|(}{punctuation|)} \} catch let e as KettleError \{ fatalError{punctuation|(}{string|"\\(e)"}{punctuation|)} \}
        return items.map \{ {variable|$0} {operator|*} {number|2} \}.sorted{punctuation|(}by: {operator|>}{punctuation|)}
    \}
\}
extension Kettle: Equatable \{ subscript{punctuation|(}i: Int{punctuation|)} {operator|-}{operator|>} Int \{ i {operator|<<} {number|2} \} \} {operator|/}{operator|/} end
