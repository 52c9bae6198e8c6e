{keyword|import} Foundation
#{keyword|if} os{punctuation|(}macOS{punctuation|)} {operator|&}{operator|&} swift{punctuation|(}{operator|>=}{number|5.5}{punctuation|)}
#endif
@available{punctuation|(}iOS {number|15}{punctuation|,} {operator|*}{punctuation|)}
public struct Kettle{operator|<}T{punctuation|:} Comparable{operator|>}{punctuation|:} Codable where T{punctuation|:} Hashable \{
    {keyword|private}{punctuation|(}{keyword|set}{punctuation|)} var litres{punctuation|:} {keyword|Double} {operator|=} {number|1.7}
    let name {operator|=} {string|"pot \\(litres > 1 ? "}bi{string|g" : "}small{string|") \\u\{1F375\}"}
    static let steps{punctuation|:} [{keyword|String}{punctuation|:} Int] {operator|=} [{string|"pour"}{punctuation|:} 0x1F{punctuation|,} {string|"wait"}{punctuation|:} 1_000]
    var {keyword|label}{punctuation|:} {keyword|String} \{ get \{ #{string|"raw \\#(name)"}# \} {keyword|set} \{ litres {operator|=} newValue{punctuation|.}isEmpty ? {number|0} {punctuation|:} {punctuation|.}infinity \} \}

    mutating func boil{punctuation|(}_ n{punctuation|:} inout Int{punctuation|,} {keyword|until} t{punctuation|:} Int? {operator|=} nil{punctuation|)} async throws {operator|-}{operator|>} some View \{
        guard let t {operator|=} t{punctuation|,} t !{operator|=} {number|0} {keyword|else} \{ {keyword|return} nil \}
        {keyword|for} case let {punctuation|.}some{punctuation|(}x{punctuation|)} {keyword|in} [{number|1}{punctuation|,} nil{punctuation|,} {number|3}] where x % {number|2} {operator|=}{operator|=} {number|1} \{ n {operator|&}{operator|+}{operator|=} x \}
        switch n \{ case {number|0}{punctuation|.}{punctuation|.}{operator|<}{number|10}{punctuation|:} fallthrough; case {keyword|is} Int{punctuation|:} break; {keyword|default}{punctuation|:} print{punctuation|(}"{string|""}
            multi
            {keyword|line}
            "{string|""}{punctuation|)} \}
        do \{ try await work{punctuation|(}{punctuation|)} \} catch let e {keyword|as} KettleError \{ fatalError{punctuation|(}{string|"\\(e)"}{punctuation|)} \}
        {keyword|return} items{punctuation|.}map \{ ${number|0} {operator|*} {number|2} \}{punctuation|.}sorted{punctuation|(}{keyword|by}{punctuation|:} {operator|>}{punctuation|)}
    \}
\}
extension Kettle{punctuation|:} Equatable \{ subscript{punctuation|(}i{punctuation|:} Int{punctuation|)} {operator|-}{operator|>} Int \{ i {operator|<}{operator|<} {number|2} \} \} {operator|/}{operator|/} {keyword|end}
