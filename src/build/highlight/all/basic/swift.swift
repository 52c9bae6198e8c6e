import Foundation
#{keyword|if} os{punctuation|(}macOS{punctuation|)} {operator|&}{operator|&} swift{punctuation|(}{operator|>=}{number|5.5}{punctuation|)}
#endif
@available{punctuation|(}iOS {number|15}{punctuation|,} {operator|*}{punctuation|)}
public struct Kettle{operator|<}T{punctuation|:} Comparable{operator|>}{punctuation|:} Codable where T{punctuation|:} Hashable \{
    private{punctuation|(}{function|set}{punctuation|)} var litres{punctuation|:} {keyword|Double} {operator|=} {number|1.7}
    {function|let} {keyword|name} {operator|=} "pot \\{punctuation|(}litres {operator|>} {number|1} ? {string|"big"} {punctuation|:} {string|"small"}{punctuation|)} \\u\{{number|1}F375\}"
    {keyword|static} {function|let} steps{punctuation|:} [{keyword|String}{punctuation|:} {function|Int}] {operator|=} [{string|"pour"}{punctuation|:} {number|0}x1F{punctuation|,} {string|"wait"}{punctuation|:} {number|1}_000]
    var label{punctuation|:} {keyword|String} \{ {keyword|get} \{ #"raw \\#{punctuation|(}{keyword|name}{punctuation|)}"# \} {function|set} \{ litres {operator|=} newValue.isEmpty ? {number|0} {punctuation|:} .infinity \} \}

    mutating func boil{punctuation|(}_ n{punctuation|:} inout {function|Int}{punctuation|,} {keyword|until} t{punctuation|:} {function|Int}? {operator|=} nil{punctuation|)} async throws {operator|-}{operator|>} some View \{
        guard {function|let} t {operator|=} t{punctuation|,} t {comment|!= 0 else \{ return nil \}}
        {keyword|for} {keyword|case} {function|let} .some{punctuation|(}x{punctuation|)} {function|in} [{number|1}{punctuation|,} nil{punctuation|,} {number|3}] where x % {number|2} {operator|=}{operator|=} {number|1} \{ n {operator|&}{operator|+}{operator|=} x \}
        switch n \{ {keyword|case} {number|0.}.{operator|<}{number|10}{punctuation|:} fallthrough{punctuation|;} {keyword|case} {function|is} {function|Int}{punctuation|:} {function|break}{punctuation|;} default{punctuation|:} {function|print}{punctuation|(}{string|""}"
            multi
            {function|line}
            {string|""}"{punctuation|)} \}
        {keyword|do} \{ try await work{punctuation|(}{punctuation|)} \} catch {function|let} e {keyword|as} KettleError \{ fatalError{punctuation|(}"\\{punctuation|(}e{punctuation|)}"{punctuation|)} \}
        {keyword|return} items.map \{ ${number|0} {operator|*} {number|2} \}.sorted{punctuation|(}by{punctuation|:} {operator|>}{punctuation|)}
    \}
\}
extension Kettle{punctuation|:} Equatable \{ subscript{punctuation|(}i{punctuation|:} {function|Int}{punctuation|)} {operator|-}{operator|>} {function|Int} \{ i {operator|<}{operator|<} {number|2} \} \} {operator|/}{operator|/} {keyword|end}
