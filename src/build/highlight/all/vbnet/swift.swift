import Foundation
{keyword|#if} os{punctuation|(}macOS{punctuation|)} {operator|&}{operator|&} swift{punctuation|(}{operator|>=}{number|5.5}{punctuation|)}
#endif
@available{punctuation|(}iOS {number|15}{punctuation|,} {operator|*}{punctuation|)}
{keyword|public} struct Kettle{operator|<}T{punctuation|:} Comparable{operator|>}{punctuation|:} Codable where T{punctuation|:} Hashable {punctuation|\{}
    {keyword|private}{punctuation|(}{keyword|set}{punctuation|)} var litres{punctuation|:} {keyword|Double} {operator|=} {number|1.7}
    {keyword|let} {keyword|name} {operator|=} {string|"pot \\(litres > 1 ? "}big{string|" : "}small{string|") \\u\{1F375\}"}
    {keyword|static} {keyword|let} steps{punctuation|:} [{keyword|String}{punctuation|:} {function|Int}] {operator|=} [{string|"pour"}{punctuation|:} {number|0}x1F{punctuation|,} {string|"wait"}{punctuation|:} {number|1}_000]
    var label{punctuation|:} {keyword|String} {punctuation|\{} {keyword|get} {punctuation|\{} #{string|"raw \\#(name)"}# {punctuation|\}} {keyword|set} {punctuation|\{} litres {operator|=} newValue.isEmpty ? {number|0} {punctuation|:} .infinity {punctuation|\}} {punctuation|\}}

    mutating func boil{punctuation|(}_ n{punctuation|:} inout {function|Int}{punctuation|,} {keyword|until} t{punctuation|:} {function|Int}? {operator|=} nil{punctuation|)} async throws {operator|-}{operator|>} some View {punctuation|\{}
        guard {keyword|let} t {operator|=} t{punctuation|,} t {comment|!= 0 else \{ return nil \}}
        {keyword|for} {keyword|case} {keyword|let} .some{punctuation|(}x{punctuation|)} {keyword|in} [{number|1}{punctuation|,} nil{punctuation|,} {number|3}] where x % {number|2} {operator|=}{operator|=} {number|1} {punctuation|\{} n {operator|&}{operator|+}{operator|=} x {punctuation|\}}
        switch n {punctuation|\{} {keyword|case} {number|0.}.{operator|<}{number|10}{punctuation|:} fallthrough{punctuation|;} {keyword|case} {keyword|is} {function|Int}{punctuation|:} {function|break}{punctuation|;} {keyword|default}{punctuation|:} {function|print}{punctuation|(}{string|"""
            multi
            line
            """}{punctuation|)} {punctuation|\}}
        {keyword|do} {punctuation|\{} {keyword|try} await work{punctuation|(}{punctuation|)} {punctuation|\}} {keyword|catch} {keyword|let} e {keyword|as} KettleError {punctuation|\{} fatalError{punctuation|(}{string|"\\(e)"}{punctuation|)} {punctuation|\}}
        {keyword|return} items.map {punctuation|\{} ${number|0} {operator|*} {number|2} {punctuation|\}}.sorted{punctuation|(}by{punctuation|:} {operator|>}{punctuation|)}
    {punctuation|\}}
{punctuation|\}}
extension Kettle{punctuation|:} Equatable {punctuation|\{} subscript{punctuation|(}i{punctuation|:} {function|Int}{punctuation|)} {operator|-}{operator|>} {function|Int} {punctuation|\{} i {operator|<}{operator|<} {number|2} {punctuation|\}} {punctuation|\}} {operator|/}{operator|/} {keyword|end}
