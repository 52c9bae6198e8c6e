import Foundation
#{keyword|if} {function|os}{punctuation|(}macOS{punctuation|)} {operator|&}{operator|&} {function|swift}{punctuation|(}{operator|>=}{number|5.5}{punctuation|)}
#{keyword|endif}
@{function|available}{punctuation|(}iOS {number|15}{punctuation|,} {operator|*}{punctuation|)}
{keyword|public} struct Kettle{operator|<}T{punctuation|:} Comparable{operator|>}{punctuation|:} Codable {keyword|where} T{punctuation|:} Hashable \{
    {keyword|private}{punctuation|(}set{punctuation|)} var litres{punctuation|:} Double {operator|=} {number|1.7}
    {keyword|let} name {operator|=} {string|"pot \\(litres > 1 ? "}big{string|" : "}small{string|") \\u\{1F375\}"}
    {keyword|static} {keyword|let} steps{punctuation|:} [String{punctuation|:} Int] {operator|=} [{string|"pour"}{punctuation|:} {number|0}x1F{punctuation|,} {string|"wait"}{punctuation|:} {number|1}_000]
    var label{punctuation|:} String \{ get \{ #{string|"raw \\#(name)"}# \} set \{ litres {operator|=} newValue{punctuation|.}isEmpty ? {number|0} {punctuation|:} {punctuation|.}infinity \} \}

    mutating func {function|boil}{punctuation|(}_ n{punctuation|:} inout Int{punctuation|,} {keyword|until} t{punctuation|:} Int? {operator|=} nil{punctuation|)} async throws {operator|-}{operator|>} some View \{
        guard {keyword|let} t {operator|=} t{punctuation|,} t !{operator|=} {number|0} {keyword|else} \{ {keyword|return} nil \}
        {keyword|for} {keyword|case} {keyword|let} {punctuation|.}{function|some}{punctuation|(}x{punctuation|)} in [{number|1}{punctuation|,} nil{punctuation|,} {number|3}] {keyword|where} x % {number|2} {operator|=}{operator|=} {number|1} \{ n {operator|&}{operator|+}{operator|=} x \}
        {keyword|switch} n \{ {keyword|case} {number|0.}{punctuation|.}{operator|<}{number|10}{punctuation|:} fallthrough{punctuation|;} {keyword|case} is Int{punctuation|:} break{punctuation|;} default{punctuation|:} {keyword|print}{punctuation|(}{string|""}"
            multi
            line
            {string|""}"{punctuation|)} \}
        do \{ try await {function|work}{punctuation|(}{punctuation|)} \} catch {keyword|let} e as KettleError \{ {function|fatalError}{punctuation|(}{string|"\\(e)"}{punctuation|)} \}
        {keyword|return} items{punctuation|.}map \{ ${number|0} {operator|*} {number|2} \}{punctuation|.}{function|sorted}{punctuation|(}by{punctuation|:} {operator|>}{punctuation|)}
    \}
\}
extension Kettle{punctuation|:} Equatable \{ {function|subscript}{punctuation|(}i{punctuation|:} Int{punctuation|)} {operator|-}{operator|>} Int \{ i {operator|<}{operator|<} {number|2} \} \} {operator|/}{operator|/} {keyword|end}
