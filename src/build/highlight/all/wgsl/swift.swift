import {class-name|Foundation}
#{keyword|if} {function-calls function|os}{punctuation|(}macOS{punctuation|)} {operator|&&} {function-calls function|swift}{punctuation|(}{operator|>=}{decimal-float-literal number|5.5}{punctuation|)}
#endif
{punctuation|@}{function-calls function|available}{punctuation|(}iOS {int-literal number|15}{punctuation|,} {operator|*}{punctuation|)}
public {keyword|struct} {class-name|Kettle}{punctuation|<}{class-name|T}{punctuation|:} {class-name|Comparable}{punctuation|>}{punctuation|:} {class-name|Codable} where {class-name|T}{punctuation|:} {class-name|Hashable} {punctuation|\{}
    {keyword|private}{punctuation|(}set{punctuation|)} {keyword|var} litres{punctuation|:} {class-name|Double} {operator|=} {decimal-float-literal number|1.7}
    {keyword|let} name {operator|=} "pot \\{punctuation|(}litres {punctuation|>} {int-literal number|1} ? "big" {punctuation|:} "small"{punctuation|)} \\u{punctuation|\{}1F375{punctuation|\}}"
    static {keyword|let} steps{punctuation|:} {punctuation|[}{class-name|String}{punctuation|:} {class-name|Int}{punctuation|]} {operator|=} {punctuation|[}"pour"{punctuation|:} {hex-int-literal number|0x1F}{punctuation|,} "wait"{punctuation|:} 1_000{punctuation|]}
    {keyword|var} label{punctuation|:} {class-name|String} {punctuation|\{} get {punctuation|\{} #"raw \\#{punctuation|(}name{punctuation|)}"# {punctuation|\}} set {punctuation|\{} litres {operator|=} newValue{punctuation|.}isEmpty ? {int-literal number|0} {punctuation|:} {punctuation|.}infinity {punctuation|\}} {punctuation|\}}

    mutating func {function-calls function|boil}{punctuation|(}_ n{punctuation|:} inout {class-name|Int}{punctuation|,} until t{punctuation|:} {class-name|Int}? {operator|=} nil{punctuation|)} async throws {operator|->} some {class-name|View} {punctuation|\{}
        guard {keyword|let} t {operator|=} t{punctuation|,} t {operator|!=} {int-literal number|0} {keyword|else} {punctuation|\{} {keyword|return} nil {punctuation|\}}
        {keyword|for} {keyword|case} {keyword|let} {punctuation|.}{function-calls function|some}{punctuation|(}x{punctuation|)} in {punctuation|[}{int-literal number|1}{punctuation|,} nil{punctuation|,} {int-literal number|3}{punctuation|]} where x {operator|%} {int-literal number|2} {operator|==} {int-literal number|1} {punctuation|\{} n {operator|&}{operator|+=} x {punctuation|\}}
        {keyword|switch} n {punctuation|\{} {keyword|case} {decimal-float-literal number|0.}{punctuation|.}{punctuation|<}{int-literal number|10}{punctuation|:} {keyword|fallthrough}{punctuation|;} {keyword|case} is {class-name|Int}{punctuation|:} {keyword|break}{punctuation|;} {keyword|default}{punctuation|:} {function-calls function|print}{punctuation|(}"""
            multi
            line
            """{punctuation|)} {punctuation|\}}
        do {punctuation|\{} try await {function-calls function|work}{punctuation|(}{punctuation|)} {punctuation|\}} catch {keyword|let} e as {class-name|KettleError} {punctuation|\{} {function-calls function|fatalError}{punctuation|(}"\\{punctuation|(}e{punctuation|)}"{punctuation|)} {punctuation|\}}
        {keyword|return} items{punctuation|.}map {punctuation|\{} ${int-literal number|0} {operator|*} {int-literal number|2} {punctuation|\}}{punctuation|.}{function-calls function|sorted}{punctuation|(}by{punctuation|:} {punctuation|>}{punctuation|)}
    {punctuation|\}}
{punctuation|\}}
extension {class-name|Kettle}{punctuation|:} {class-name|Equatable} {punctuation|\{} {function-calls function|subscript}{punctuation|(}i{punctuation|:} {class-name|Int}{punctuation|)} {operator|->} {class-name|Int} {punctuation|\{} i {operator|<<} {int-literal number|2} {punctuation|\}} {punctuation|\}} {comment|// end}
