import {constructor|Foundation}
{operator|#}{keyword|if} os{punctuation|(}macOS{punctuation|)} && swift{punctuation|(}{operator|>=}{number|5.5}{punctuation|)}
{operator|#}endif
@available{punctuation|(}iOS {number|15}{punctuation|,} {operator|*}{punctuation|)}
public {keyword|struct} {constructor|Kettle}{operator|<}{constructor|T}{punctuation|:} {constructor|Comparable}{operator|>}{punctuation|:} {constructor|Codable} where {constructor|T}{punctuation|:} {constructor|Hashable} {punctuation|\{}
    {keyword|private}{punctuation|(}set{punctuation|)} var litres{punctuation|:} {constructor|Double} {operator|=} {number|1.7}
    {keyword|let} name {operator|=} {string|"pot \\(litres > 1 ? "}big{string|" : "}small{string|") \\u\{1F375\}"}
    static {keyword|let} steps{punctuation|:} {punctuation|[}{constructor|String}{punctuation|:} {constructor|Int}{punctuation|]} {operator|=} {punctuation|[}{string|"pour"}{punctuation|:} {number|0x1F}{punctuation|,} {string|"wait"}{punctuation|:} {number|1}_000{punctuation|]}
    var label{punctuation|:} {constructor|String} {punctuation|\{} get {punctuation|\{} {operator|#}{string|"raw \\#(name)"}{operator|#} {punctuation|\}} set {punctuation|\{} litres {operator|=} newValue{punctuation|.}isEmpty {operator|?} {number|0} {punctuation|:} {punctuation|.}infinity {punctuation|\}} {punctuation|\}}

    mutating func boil{punctuation|(}_ n{punctuation|:} inout {constructor|Int}{punctuation|,} until t{punctuation|:} {constructor|Int}{operator|?} {operator|=} nil{punctuation|)} async throws {operator|->} some {constructor|View} {punctuation|\{}
        guard {keyword|let} t {operator|=} t{punctuation|,} t {operator|!}{operator|=} {number|0} {keyword|else} {punctuation|\{} return nil {punctuation|\}}
        {keyword|for} case {keyword|let} {punctuation|.}some{punctuation|(}x{punctuation|)} {keyword|in} {punctuation|[}{number|1}{punctuation|,} nil{punctuation|,} {number|3}{punctuation|]} where x % {number|2} {operator|==} {number|1} {punctuation|\{} n &{operator|+}{operator|=} x {punctuation|\}}
        {keyword|switch} n {punctuation|\{} case {number|0.}{punctuation|.}{operator|<}{number|10}{punctuation|:} fallthrough{punctuation|;} case is {constructor|Int}{punctuation|:} break{punctuation|;} default{punctuation|:} print{punctuation|(}{string|""}"
            multi
            line
            {string|""}"{punctuation|)} {punctuation|\}}
        {keyword|do} {punctuation|\{} {keyword|try} await work{punctuation|(}{punctuation|)} {punctuation|\}} catch {keyword|let} e {keyword|as} {constructor|KettleError} {punctuation|\{} fatalError{punctuation|(}{string|"\\(e)"}{punctuation|)} {punctuation|\}}
        return items{punctuation|.}map {punctuation|\{} ${number|0} {operator|*} {number|2} {punctuation|\}}{punctuation|.}sorted{punctuation|(}by{punctuation|:} {operator|>}{punctuation|)}
    {punctuation|\}}
{punctuation|\}}
extension {constructor|Kettle}{punctuation|:} {constructor|Equatable} {punctuation|\{} subscript{punctuation|(}i{punctuation|:} {constructor|Int}{punctuation|)} {operator|->} {constructor|Int} {punctuation|\{} i {operator|<}{operator|<} {number|2} {punctuation|\}} {punctuation|\}} {comment|// end}
