{function-call function|import} Foundation
{operator|#}{keyword|if} {function-call function|os}{punctuation|(}macOS{punctuation|)} {operator|&}{operator|&} swift{punctuation|(}{operator|>=}{number|5.5}{punctuation|)}
{operator|#}endif
@available{punctuation|(}{function-call function|iOS} {number|15}{punctuation|,} {operator|*}{punctuation|)}
public {keyword|struct} Kettle{operator|<}{argument attr-name|T}{punctuation|:} Comparable{operator|>}{punctuation|:} Codable {keyword|where} {argument attr-name|T}{punctuation|:} Hashable {punctuation|\{}
    {function-call function|private}{punctuation|(}{keyword|set}{punctuation|)} var {argument attr-name|litres}{punctuation|:} Double {operator|=} {number|1.7}
    {function-call function|let} name {operator|=} {string|"pot \\(litres > 1 ? "}big{string|" : "}small{string|") \\u\{1F375\}"}
    {function-call function|static} let {argument attr-name|steps}{punctuation|:} {punctuation|[}{argument attr-name|String}{punctuation|:} Int{punctuation|]} {operator|=} {punctuation|[}{string|"pour"}{punctuation|:} {number|0x1F}{punctuation|,} {string|"wait"}{punctuation|:} 1_000{punctuation|]}
    {function-call function|var} {argument attr-name|label}{punctuation|:} String {punctuation|\{} {function-call function|get} {punctuation|\{} {operator|#}{string|"raw \\#(name)"}{operator|#} {punctuation|\}} {keyword|set} {punctuation|\{} litres {operator|=} newValue{punctuation|.}isEmpty {operator|?} {number|0} {punctuation|:} {punctuation|.}infinity {punctuation|\}} {punctuation|\}}

    {function-call function|mutating} func boil{punctuation|(}{function-call function|_} {argument attr-name|n}{punctuation|:} inout Int{punctuation|,} until {argument attr-name|t}{punctuation|:} Int{operator|?} {operator|=} nil{punctuation|)} async throws {operator|-}{operator|>} {function-call function|some} View {punctuation|\{}
        {function-call function|guard} let t {operator|=} t{punctuation|,} t {operator|!=} {number|0} {keyword|else} {punctuation|\{} {keyword|return} nil {punctuation|\}}
        {keyword|for} {keyword|case} let {punctuation|.}some{punctuation|(}x{punctuation|)} {keyword|in} {punctuation|[}{number|1}{punctuation|,} nil{punctuation|,} {number|3}{punctuation|]} {keyword|where} x % {number|2} {operator|==} {number|1} {punctuation|\{} n {operator|&}{operator|+=} x {punctuation|\}}
        {function-call function|switch} n {punctuation|\{} {keyword|case} 0{punctuation|.}{punctuation|.}{operator|<}10{punctuation|:} fallthrough{punctuation|;} {keyword|case} {function-call function|is} {argument attr-name|Int}{punctuation|:} break{punctuation|;} {argument attr-name|default}{punctuation|:} print{punctuation|(}{string|""}"
            multi
            line
            {string|""}"{punctuation|)} {punctuation|\}}
        {keyword|do} {punctuation|\{} {keyword|try} {function-call function|await} work{punctuation|(}{punctuation|)} {punctuation|\}} {keyword|catch} {function-call function|let} {number|e} {keyword|as} KettleError {punctuation|\{} {function-call function|fatalError}{punctuation|(}{string|"\\(e)"}{punctuation|)} {punctuation|\}}
        {keyword|return} items{punctuation|.}map {punctuation|\{} {path string|$0} {operator|*} {number|2} {punctuation|\}}{punctuation|.}sorted{punctuation|(}{argument attr-name|by}{punctuation|:} {operator|>}{punctuation|)}
    {punctuation|\}}
{punctuation|\}}
{function-call function|extension} {argument attr-name|Kettle}{punctuation|:} Equatable {punctuation|\{} {function-call function|subscript}{punctuation|(}{argument attr-name|i}{punctuation|:} Int{punctuation|)} {operator|-}{operator|>} {function-call function|Int} {punctuation|\{} i {operator|<}{operator|<} {number|2} {punctuation|\}} {punctuation|\}} {operator|/}{operator|/} end
