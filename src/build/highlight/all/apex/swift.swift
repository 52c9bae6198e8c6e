{keyword|import} Foundation
#{keyword|if} {function|os}{punctuation|(}macOS{punctuation|)} {operator|&&} {function|swift}{punctuation|(}{operator|>=}{number|5.5}{punctuation|)}
#endif
{annotation punctuation|@available}{punctuation|(}{class-name|iOS} {number|15}{punctuation|,} {operator|*}{punctuation|)}
{keyword|public} struct Kettle{operator|<}T{operator|:} Comparable{operator|>}{operator|:} Codable {keyword|where} T{operator|:} Hashable {punctuation|\{}
    {keyword|private}{punctuation|(}{keyword|set}{punctuation|)} {class-name|var} litres{operator|:} {keyword|Double} {operator|=} {number|1.7}
    {class-name|let} name {operator|=} {string|"pot \\(litres > 1 ? "}big{string|" : "}small{string|") \\u\{1F375\}"}
    {keyword|static} {class-name|let} steps{operator|:} {sql language-sql|{punctuation|[}String: {keyword|Int}{punctuation|]}} {operator|=} {sql language-sql|{punctuation|[}{string|"pour"}: {number|0x1F}{punctuation|,} {string|"wait"}: {number|1}_000{punctuation|]}}
    {class-name|var} label{operator|:} {keyword|String} {punctuation|\{} {keyword|get} {punctuation|\{} #{string|"raw \\#(name)"}# {punctuation|\}} {keyword|set} {punctuation|\{} litres {operator|=} newValue{punctuation|.}isEmpty {operator|?} {number|0} {operator|:} {punctuation|.}infinity {punctuation|\}} {punctuation|\}}

    mutating {class-name|func} {function|boil}{punctuation|(}{class-name|_} n{operator|:} {class-name|inout} {keyword|Int}{punctuation|,} {class-name|until} t{operator|:} {keyword|Int}{operator|?} {operator|=} nil{punctuation|)} async throws {operator|-}{operator|>} {class-name|some} View {punctuation|\{}
        guard {class-name|let} t {operator|=} t{punctuation|,} t {operator|!=} {number|0} {keyword|else} {punctuation|\{} {keyword|return} nil {punctuation|\}}
        {keyword|for} {keyword|case} let {punctuation|.}{function|some}{punctuation|(}{class-name|x}{punctuation|)} {keyword|in} {punctuation|[}{number|1}{punctuation|,} nil{punctuation|,} {number|3}{punctuation|]} {keyword|where} x % {number|2} {operator|==} {number|1} {punctuation|\{} n {operator|&}{operator|+=} x {punctuation|\}}
        {keyword|switch} n {punctuation|\{} {keyword|case} {number|0}{punctuation|.}{punctuation|.}{operator|<}{number|10}{operator|:} fallthrough{punctuation|;} {keyword|case} {class-name|is} {keyword|Int}{operator|:} {keyword|break}{punctuation|;} {keyword|default}{operator|:} {function|print}{punctuation|(}{string|""}"
            multi
            line
            {string|""}"{punctuation|)} {punctuation|\}}
        {keyword|do} {punctuation|\{} {keyword|try} {class-name|await} {function|work}{punctuation|(}{punctuation|)} {punctuation|\}} {keyword|catch} let e {keyword|as} KettleError {punctuation|\{} {function|fatalError}{punctuation|(}{string|"\\(e)"}{punctuation|)} {punctuation|\}}
        {keyword|return} items{punctuation|.}{keyword|map} {punctuation|\{} ${number|0} {operator|*} {number|2} {punctuation|\}}{punctuation|.}{function|sorted}{punctuation|(}{keyword|by}{operator|:} {operator|>}{punctuation|)}
    {punctuation|\}}
{punctuation|\}}
{class-name|extension} Kettle{operator|:} Equatable {punctuation|\{} {function|subscript}{punctuation|(}i{operator|:} {keyword|Int}{punctuation|)} {operator|-}{operator|>} {keyword|Int} {punctuation|\{} i {operator|<<} {number|2} {punctuation|\}} {punctuation|\}} {comment|// end}
