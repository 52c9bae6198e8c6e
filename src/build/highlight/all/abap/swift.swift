{keyword|import} Foundation
#if os{punctuation|(}macOS{punctuation|)} {string-operator keyword|&&} swift{punctuation|(}>={number|5}{punctuation|.}{number|5}{punctuation|)}
#endif
@available{punctuation|(}iOS {number|15}{punctuation|,} *{punctuation|)}
{keyword|public} struct Kettle<T{punctuation|:} Comparable>{punctuation|:} Codable {keyword|where} T{punctuation|:} Hashable {token-operator punctuation|\{}
    {keyword|private}{punctuation|(}set{punctuation|)} var litres{punctuation|:} Double {operator|=} {number|1}{punctuation|.}{number|7}
    {keyword|let} {keyword|name} {operator|=} {eol-comment comment|"pot \\(litres > 1 ? "big" : "small") \\u\{1F375\}"}
    {keyword|static} {keyword|let} steps{punctuation|:} [String{punctuation|:} Int] {operator|=} ["pour"{punctuation|:} 0x1F{punctuation|,} {eol-comment comment|"wait": 1_000]}
    var label{punctuation|:} String {token-operator punctuation|\{} {keyword|get} {token-operator punctuation|\{} #"raw \\#{punctuation|(}name{punctuation|)}"# {token-operator punctuation|\}}{string-template string| set }{token-operator punctuation|\{} litres {operator|=} newValue{punctuation|.}isEmpty ? {number|0} {punctuation|:} {punctuation|.}infinity {token-operator punctuation|\}} {token-operator punctuation|\}}

    mutating func boil{punctuation|(}_ n{punctuation|:} {keyword|inout} Int{punctuation|,} {keyword|until} t{punctuation|:} Int? {operator|=} nil{punctuation|)} async throws -> {keyword|some} {keyword|View} {token-operator punctuation|\{}
        guard {keyword|let} t {operator|=} t{punctuation|,} t != {number|0} {keyword|else} {token-operator punctuation|\{} {keyword|return} nil {token-operator punctuation|\}}
        {keyword|for} {keyword|case} {keyword|let} {punctuation|.}{keyword|some}{punctuation|(}x{punctuation|)} {keyword|in} [{number|1}{punctuation|,} nil{punctuation|,} {number|3}] {keyword|where} {keyword|x} % {number|2} == {number|1} {token-operator punctuation|\{} n &+= {keyword|x} {token-operator punctuation|\}}
        {keyword|switch} n {token-operator punctuation|\{} {keyword|case} {number|0}{punctuation|.}{punctuation|.}<{number|10}{punctuation|:} fallthrough; {keyword|case} {keyword|is} Int{punctuation|:} break; {keyword|default}{punctuation|:} {keyword|print}{punctuation|(}"""
            multi
            {keyword|line}
            {eol-comment comment|""") \}}
        {keyword|do} {token-operator punctuation|\{} {keyword|try} await {keyword|work}{punctuation|(}{punctuation|)} {token-operator punctuation|\}}{string-template string| catch let e as KettleError }{token-operator punctuation|\{} fatalError{punctuation|(}"\\{punctuation|(}e{punctuation|)}"{punctuation|)} {token-operator punctuation|\}}
        {keyword|return} items{punctuation|.}map {token-operator punctuation|\{} ${number|0} {operator|*} {number|2} {token-operator punctuation|\}}{punctuation|.}{keyword|sorted}{punctuation|(}by{punctuation|:} >{punctuation|)}
    {token-operator punctuation|\}}
{token-operator punctuation|\}}
{keyword|extension} Kettle{punctuation|:} Equatable {token-operator punctuation|\{} subscript{punctuation|(}i{punctuation|:} Int{punctuation|)} -> Int {token-operator punctuation|\{} {keyword|i} << {number|2} {token-operator punctuation|\}} {token-operator punctuation|\}} // {keyword|end}
