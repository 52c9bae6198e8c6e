import Foundation
{directive property|#if} os{punctuation|(}macOS{punctuation|)} && swift{punctuation|(}{operator|>=}{number|5.5}{punctuation|)}
{directive property|#endif}
@available{punctuation|(}iOS {number|15}{punctuation|,} {operator|*}{punctuation|)}
public struct Kettle{operator|<}T{punctuation|:} Comparable{operator|>}{punctuation|:} Codable where T{punctuation|:} Hashable \{
    {keyword|private}{punctuation|(}{keyword|set}{punctuation|)} {keyword|var} litres{punctuation|:} {keyword|Double} {operator|=} {number|1.7}
    let name {operator|=} {string|"pot \\(litres > 1 ? "}big{string|" : "}small{string|") \\u\{1F375\}"}
    {keyword|static} let steps{punctuation|:} [{keyword|String}{punctuation|:} {keyword|Int}] {operator|=} [{string|"pour"}{punctuation|:} {number|0}x1F{punctuation|,} {string|"wait"}{punctuation|:} {number|1}_000]
    {keyword|var} label{punctuation|:} {keyword|String} \{ {keyword|get} \{ #{string|"raw \\#(name)"}# \} {keyword|set} \{ litres {operator|=} newValue{punctuation|.}isEmpty ? {number|0} {punctuation|:} {punctuation|.}infinity \} \}

    mutating func boil{punctuation|(}_ n{punctuation|:} inout {keyword|Int}{punctuation|,} {keyword|until} t{punctuation|:} {keyword|Int}? {operator|=} {keyword|nil}{punctuation|)} async throws {operator|-}{operator|>} some View \{
        guard let t {operator|=} t{punctuation|,} t !{operator|=} {number|0} {keyword|else} \{ {keyword|return} {keyword|nil} \}
        {keyword|for} {keyword|case} let {punctuation|.}some{punctuation|(}x{punctuation|)} {keyword|in} [{number|1}{punctuation|,} {keyword|nil}{punctuation|,} {number|3}] where x % {number|2} {operator|=}{operator|=} {number|1} \{ n &{operator|+}{operator|=} x \}
        switch n \{ {keyword|case} {number|0.}{punctuation|.}{operator|<}{number|10}{punctuation|:} fallthrough{punctuation|;} {keyword|case} {operator|is} {keyword|Int}{punctuation|:} {keyword|break}{punctuation|;} default{punctuation|:} print{punctuation|(}{string|"""
            multi
            line
            """}{punctuation|)} \}
        {keyword|do} \{ {keyword|try} await work{punctuation|(}{punctuation|)} \} {keyword|catch} let e {keyword|as} KettleError \{ fatalError{punctuation|(}{string|"\\(e)"}{punctuation|)} \}
        {keyword|return} items{punctuation|.}map \{ ${number|0} {operator|*} {number|2} \}{punctuation|.}sorted{punctuation|(}by{punctuation|:} {operator|>}{punctuation|)}
    \}
\}
extension Kettle{punctuation|:} Equatable \{ subscript{punctuation|(}i{punctuation|:} {keyword|Int}{punctuation|)} {operator|-}{operator|>} {keyword|Int} \{ i {operator|<}{operator|<} {number|2} \} \} {comment|// end}
