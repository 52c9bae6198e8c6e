import Foundation
#{keyword|if} os{punctuation|(}macOS{punctuation|)} {operator|&&} swift{punctuation|(}{operator|>=}{number|5.5}{punctuation|)}
{number|#e}ndif
{label|@available(iOS} {number|15}{punctuation|,} {operator|*}{punctuation|)}
public struct Kettle{operator|<}T{punctuation|:} Comparable{operator|>}{punctuation|:} Codable where T{punctuation|:} Hashable \{
    private{punctuation|(}set{punctuation|)} var litres{punctuation|:} Double {operator|=} {number|1.7}
    {keyword|let} name {operator|=} "pot \\{punctuation|(}litres {operator|>} {number|1} ? {string|"big"} {punctuation|:} {string|"small"}{punctuation|)} \\u\{{number|1}F375\}"
    static {keyword|let} steps{punctuation|:} {punctuation|[}String{punctuation|:} Int{punctuation|]} {operator|=} {punctuation|[}{string|"pour"}{punctuation|:} {number|0}x1F{punctuation|,} {string|"wait"}{punctuation|:} {number|1}_000{punctuation|]}
    var label{punctuation|:} String \{ get \{ #"raw \\#{punctuation|(}name{punctuation|)}"# \} set \{ litres {operator|=} newValue.isEmpty ? {number|0} {punctuation|:} .infinity \} \}

    mutating func boil{punctuation|(}_ n{punctuation|:} inout Int{punctuation|,} until t{punctuation|:} Int? {operator|=} nil{punctuation|)} async throws {operator|-}{operator|>} some View \{
        guard {keyword|let} t {operator|=} t{punctuation|,} t {operator|!}{operator|=} {number|0} {keyword|else} \{ {keyword|return} nil \}
        {keyword|for} {keyword|case} {keyword|let} .some{punctuation|(}x{punctuation|)} {function|in} {punctuation|[}{number|1}{punctuation|,} nil{punctuation|,} {number|3}{punctuation|]} where x % {number|2} {operator|=}{operator|=} {number|1} \{ n {operator|&}{operator|+}{operator|=} x \}
        switch n \{ {keyword|case} {number|0.}.{operator|<}{number|10}{punctuation|:} fallthrough{punctuation|;} {keyword|case} is Int{punctuation|:} break{punctuation|;} default{punctuation|:} {keyword|print}{punctuation|(}{string|""}"
            multi
            {function|line}
            {string|""}"{punctuation|)} \}
        do \{ try await work{punctuation|(}{punctuation|)} \} catch {keyword|let} e as KettleError \{ fatalError{punctuation|(}"\\{punctuation|(}e{punctuation|)}"{punctuation|)} \}
        {keyword|return} items.map \{ ${number|0} {operator|*} {number|2} \}.sorted{punctuation|(}by{punctuation|:} {operator|>}{punctuation|)}
    \}
\}
extension Kettle{punctuation|:} Equatable \{ subscript{punctuation|(}i{punctuation|:} Int{punctuation|)} {operator|-}{operator|>} Int \{ i {operator|<}{operator|<} {number|2} \} \} {operator|/}{operator|/} {keyword|end}
