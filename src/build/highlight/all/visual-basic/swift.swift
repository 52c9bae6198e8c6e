import Foundation
{directive property|#if os(macOS) && swift(>=5.5)}
{directive property|#endif}
{operator|@}available{punctuation|(}iOS {number|15}{punctuation|,} {operator|*}{punctuation|)}
{keyword|public} struct Kettle{operator|<}T{punctuation|:} Comparable{operator|>}{punctuation|:} Codable where T{punctuation|:} Hashable {punctuation|\{}
    {keyword|private}{punctuation|(}{keyword|set}{punctuation|)} var litres{punctuation|:} {keyword|Double} {operator|=} {number|1.7}
    {keyword|let} name {operator|=} {string|"pot \\(litres > 1 ? "}big{string|" : "}small{string|") \\u\{1F375\}"}
    {keyword|static} {keyword|let} steps{punctuation|:} [{keyword|String}{punctuation|:} Int] {operator|=} [{string|"pour"}{punctuation|:} {number|0}x1F{punctuation|,} {string|"wait"}{punctuation|:} {number|1}_000]
    var label{punctuation|:} {keyword|String} {punctuation|\{} {keyword|get} {punctuation|\{} {operator|#}{string|"raw \\#(name)"}{operator|#} {punctuation|\}} {keyword|set} {punctuation|\{} litres {operator|=} newValue{punctuation|.}isEmpty {punctuation|?} {number|0} {punctuation|:} {punctuation|.}infinity {punctuation|\}} {punctuation|\}}

    mutating func boil{punctuation|(}_ n{punctuation|:} inout Int{punctuation|,} {keyword|until} t{punctuation|:} Int{punctuation|?} {operator|=} nil{punctuation|)} async throws {operator|-}{operator|>} some View {punctuation|\{}
        guard {keyword|let} t {operator|=} t{punctuation|,} t {operator|!}{operator|=} {number|0} {keyword|else} {punctuation|\{} {keyword|return} nil {punctuation|\}}
        {keyword|for} {keyword|case} {keyword|let} {punctuation|.}some{punctuation|(}x{punctuation|)} {keyword|in} [{number|1}{punctuation|,} nil{punctuation|,} {number|3}] where x {operator|%} {number|2} {operator|=}{operator|=} {number|1} {punctuation|\{} n {operator|&}{operator|+}{operator|=} x {punctuation|\}}
        switch n {punctuation|\{} {keyword|case} {number|0}{punctuation|.}{punctuation|.}{operator|<}{number|10}{punctuation|:} fallthrough; {keyword|case} {keyword|is} Int{punctuation|:} break; {keyword|default}{punctuation|:} print{punctuation|(}{string|"""
            multi
            line
            """}{punctuation|)} {punctuation|\}}
        {keyword|do} {punctuation|\{} {keyword|try} await work{punctuation|(}{punctuation|)} {punctuation|\}} {keyword|catch} {keyword|let} e {keyword|as} KettleError {punctuation|\{} fatalError{punctuation|(}{string|"\\(e)"}{punctuation|)} {punctuation|\}}
        {keyword|return} items{punctuation|.}map {punctuation|\{} {operator|$}{number|0} {operator|*} {number|2} {punctuation|\}}{punctuation|.}sorted{punctuation|(}by{punctuation|:} {operator|>}{punctuation|)}
    {punctuation|\}}
{punctuation|\}}
extension Kettle{punctuation|:} Equatable {punctuation|\{} subscript{punctuation|(}i{punctuation|:} Int{punctuation|)} {operator|-}{operator|>} Int {punctuation|\{} i {operator|<}{operator|<} {number|2} {punctuation|\}} {punctuation|\}} {operator|/}{operator|/} {keyword|end}
