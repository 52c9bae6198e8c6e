import Foundation
#{keyword|if} os{punctuation|(}macOS{punctuation|)} && swift{punctuation|(}{operator|>=}{number|5.5}{punctuation|)}
#endif
{variable|@available}{punctuation|(}iOS {number|15}{punctuation|,} {operator|*}{punctuation|)}
{keyword|public} {keyword|struct} Kettle{operator|<}T{operator|:} Comparable{operator|>}{operator|:} Codable {keyword|where} T{operator|:} Hashable \{
    {keyword|private}{punctuation|(}{keyword|set}{punctuation|)} var litres{operator|:} {keyword|Double} {operator|=} {number|1.7}
    let {keyword|name} {operator|=} {string|"pot \\(litres > 1 ? "}big{string|" : "}small{string|") \\u\{1F375\}"}
    {keyword|static} let steps{operator|:} {punctuation|[}{keyword|String}{operator|:} {keyword|Int}{punctuation|]} {operator|=} {punctuation|[}{string|"pour"}{operator|:} {number|0x1F}{punctuation|,} {string|"wait"}{operator|:} {number|1}_000{punctuation|]}
    var label{operator|:} {keyword|String} \{ get \{ #{string|"raw \\#(name)"}# \} {keyword|set} \{ litres {operator|=} newValue{punctuation|.}isEmpty ? {number|0} {operator|:} {punctuation|.}infinity \} \}

    mutating func boil{punctuation|(}_ n{operator|:} inout {keyword|Int}{punctuation|,} until t{operator|:} {keyword|Int}? {operator|=} nil{punctuation|)} async throws {operator|-}{operator|>} {keyword|some} {keyword|View} \{
        guard let t {operator|=} t{punctuation|,} t {operator|!=} {number|0} {keyword|else} \{ {keyword|return} nil \}
        {keyword|for} {keyword|case} let {punctuation|.}{keyword|some}{punctuation|(}x{punctuation|)} {keyword|in} {punctuation|[}{number|1}{punctuation|,} nil{punctuation|,} {number|3}{punctuation|]} {keyword|where} x {operator|%} {number|2} {operator|=}{operator|=} {number|1} \{ n &{operator|+}{operator|=} x \}
        switch n \{ {keyword|case} {number|0.}{punctuation|.}{operator|<}{number|10}{operator|:} fallthrough{punctuation|;} {keyword|case} {keyword|is} {keyword|Int}{operator|:} break{punctuation|;} {keyword|default}{operator|:} print{punctuation|(}{string|"""
            multi
            line
            """}{punctuation|)} \}
        do \{ try await {keyword|work}{punctuation|(}{punctuation|)} \} catch let e {keyword|as} KettleError \{ fatalError{punctuation|(}{string|"\\(e)"}{punctuation|)} \}
        {keyword|return} items{punctuation|.}{keyword|map} \{ ${number|0} {operator|*} {number|2} \}{punctuation|.}sorted{punctuation|(}{keyword|by}{operator|:} {operator|>}{punctuation|)}
    \}
\}
extension Kettle{operator|:} Equatable \{ subscript{punctuation|(}i{operator|:} {keyword|Int}{punctuation|)} {operator|-}{operator|>} {keyword|Int} \{ i {operator|<}{operator|<} {number|2} \} \} {operator|/}{operator|/} {keyword|end}
