import Foundation
#{rule-keyword keyword|if} os{punctuation|(}macOS{punctuation|)} && swift{punctuation|(}{operator|>}{punctuation|=}{number|5}.{number|5}{punctuation|)}
#endif
@available{punctuation|(}iOS {number|15}{punctuation|,} *{punctuation|)}
public struct Kettle<T: Comparable{operator|>}: Codable where T: Hashable \{
    private{punctuation|(}{rule-keyword keyword|set}{punctuation|)} var litres: Double {punctuation|=} {number|1}.{number|7}
    let {header-statement bold|name} {punctuation|=} {string|"pot \\(litres > 1 ? "}big{string|" : "}small{string|") \\u\{1F375\}"}
    static let steps: [String: Int] {punctuation|=} [{string|"pour"}: 0x1F{punctuation|,} {string|"wait"}: 1_000]
    var label: String \{ get \{ #{string|"raw \\#(name)"}# \} {rule-keyword keyword|set} \{ litres {punctuation|=} newValue.isEmpty ? {number|0} : .infinity \} \}

    mutating func boil{punctuation|(}_ n: inout Int{punctuation|,} until t: Int? {punctuation|=} nil{punctuation|)} async throws -{operator|>} some View \{
        guard let t {punctuation|=} t{punctuation|,} t !{punctuation|=} {number|0} else \{ {rule-keyword keyword|return} nil \}
        for case let .some{punctuation|(}x{punctuation|)} in [{number|1}{punctuation|,} nil{punctuation|,} {number|3}] where x % {number|2} {punctuation|=}{punctuation|=} {number|1} \{ n &{operator|+}{punctuation|=} x \}
        switch n \{ case {number|0}{operator|..}<{number|10}: fallthrough; case is Int: break; default: print{punctuation|(}{string|""}"
            multi
            line
            {string|""}"{punctuation|)} \}
        do \{ try await work{punctuation|(}{punctuation|)} \} catch let e as KettleError \{ fatalError{punctuation|(}{string|"\\(e)"}{punctuation|)} \}
        {rule-keyword keyword|return} items.map \{ {operator|$}{number|0} * {number|2} \}.sorted{punctuation|(}by: {operator|>}{punctuation|)}
    \}
\}
extension Kettle: Equatable \{ subscript{punctuation|(}i: Int{punctuation|)} -{operator|>} Int \{ i << {number|2} \} \} // end
