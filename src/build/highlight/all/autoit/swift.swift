import Foundation
{directive keyword|#if} {function|os}{punctuation|(}macOS{punctuation|)} {operator|&}{operator|&} {function|swift}{punctuation|(}{operator|>=}{number|5.5}{punctuation|)}
{directive keyword|#endif}
@{function|available}{punctuation|(}iOS {number|15}{punctuation|,} {operator|*}{punctuation|)}
public struct Kettle{operator|<}T{punctuation|:} Comparable{operator|>}{punctuation|:} Codable where T{punctuation|:} Hashable \{
    {function|private}{punctuation|(}set{punctuation|)} var litres{punctuation|:} Double {operator|=} {number|1.7}
    let name {operator|=} {string|"pot \\(litres > 1 ? "}big{string|" : "}small{string|") \\u\{1F375\}"}
    {keyword|static} let steps{punctuation|:} {punctuation|[}String{punctuation|:} Int{punctuation|]} {operator|=} {punctuation|[}{string|"pour"}{punctuation|:} {number|0x1F}{punctuation|,} {string|"wait"}{punctuation|:} 1_000{punctuation|]}
    var label{punctuation|:} String \{ get \{ #{string|"raw \\#(name)"}# \} set \{ litres {operator|=} newValue{punctuation|.}isEmpty {operator|?} {number|0} {punctuation|:} {punctuation|.}infinity \} \}

    mutating {keyword|func} {function|boil}{punctuation|(}_ n{punctuation|:} inout Int{punctuation|,} {keyword|until} t{punctuation|:} Int{operator|?} {operator|=} nil{punctuation|)} async throws {operator|-}{operator|>} some View \{
        guard let t {operator|=} t{punctuation|,} t !{operator|=} {number|0} {keyword|else} \{ return nil \}
        {keyword|for} {keyword|case} let {punctuation|.}{function|some}{punctuation|(}x{punctuation|)} {keyword|in} {punctuation|[}{number|1}{punctuation|,} nil{punctuation|,} {number|3}{punctuation|]} where x % {number|2} {operator|==} {number|1} \{ n {operator|&}{operator|+=} x \}
        {keyword|switch} n \{ {keyword|case} {number|0}{punctuation|.}{punctuation|.}{operator|<}{number|10}{punctuation|:} fallthrough{comment|; case is Int: break; default: print("""}
            multi
            line
            {string|""}"{punctuation|)} \}
        {keyword|do} \{ try await {function|work}{punctuation|(}{punctuation|)} \} catch let e as KettleError \{ {function|fatalError}{punctuation|(}{string|"\\(e)"}{punctuation|)} \}
        return items{punctuation|.}map \{ {variable|$0} {operator|*} {number|2} \}{punctuation|.}{function|sorted}{punctuation|(}by{punctuation|:} {operator|>}{punctuation|)}
    \}
\}
extension Kettle{punctuation|:} Equatable \{ {function|subscript}{punctuation|(}i{punctuation|:} Int{punctuation|)} {operator|-}{operator|>} Int \{ i {operator|<}{operator|<} {number|2} \} \} {operator|/}{operator|/} end
