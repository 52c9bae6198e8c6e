{keyword|import} {class-name|Foundation}
{directive property|{directive-name|#if} os{punctuation|(}macOS{punctuation|)} {operator|&&} swift{punctuation|(}{operator|>=}{number|5.5}{punctuation|)}}
{directive property|{directive-name|#endif}}
{attribute atrule|@available}{punctuation|(}iOS {number|15}{punctuation|,} {operator|*}{punctuation|)}
{keyword|public} {keyword|struct} {class-name|Kettle}{operator|<}{class-name|T}{punctuation|:} {class-name|Comparable}{operator|>}{punctuation|:} {class-name|Codable} {keyword|where} {class-name|T}{punctuation|:} {class-name|Hashable} {punctuation|\{}
    {keyword|private}{punctuation|(}{keyword|set}{punctuation|)} {keyword|var} litres{punctuation|:} {class-name|Double} {operator|=} {number|1.7}
    {keyword|let} name {operator|=} {string-literal|{string|"pot }{interpolation-punctuation punctuation|\\(}{interpolation|litres {operator|>} {number|1} {operator|?} {string-literal|{string|"big"}} {punctuation|:} {string-literal|{string|"small"}}}{interpolation-punctuation punctuation|)}{string| \\u\{1F375\}"}}
    {keyword|static} {keyword|let} steps{punctuation|:} {punctuation|[}{class-name|String}{punctuation|:} {class-name|Int}{punctuation|]} {operator|=} {punctuation|[}{string-literal|{string|"pour"}}{punctuation|:} {number|0x1F}{punctuation|,} {string-literal|{string|"wait"}}{punctuation|:} {number|1_000}{punctuation|]}
    {keyword|var} label{punctuation|:} {class-name|String} {punctuation|\{} {keyword|get} {punctuation|\{} {string-literal|{string|#"raw }{interpolation-punctuation punctuation|\\#(}{interpolation|name}{interpolation-punctuation punctuation|)}{string|"#}} {punctuation|\}} {keyword|set} {punctuation|\{} litres {operator|=} newValue{punctuation|.}isEmpty {operator|?} {number|0} {punctuation|:} {punctuation|.}infinity {punctuation|\}} {punctuation|\}}

    {keyword|mutating} {keyword|func} {function-definition function|boil}{punctuation|(}{omit keyword|_} n{punctuation|:} {keyword|inout} {class-name|Int}{punctuation|,} until t{punctuation|:} {class-name|Int}{operator|?} {operator|=} {nil constant|nil}{punctuation|)} {keyword|async} {keyword|throws} {operator|->} {keyword|some} {class-name|View} {punctuation|\{}
        {keyword|guard} {keyword|let} t {operator|=} t{punctuation|,} t {operator|!=} {number|0} {keyword|else} {punctuation|\{} {keyword|return} {nil constant|nil} {punctuation|\}}
        {keyword|for} {keyword|case} {keyword|let} {punctuation|.}{keyword|some}{punctuation|(}x{punctuation|)} {keyword|in} {punctuation|[}{number|1}{punctuation|,} {nil constant|nil}{punctuation|,} {number|3}{punctuation|]} {keyword|where} x {operator|%} {number|2} {operator|==} {number|1} {punctuation|\{} n {operator|&+=} x {punctuation|\}}
        {keyword|switch} n {punctuation|\{} {keyword|case} {number|0}{operator|..<}{number|10}{punctuation|:} {keyword|fallthrough}{punctuation|;} {keyword|case} {keyword|is} {class-name|Int}{punctuation|:} {keyword|break}{punctuation|;} {keyword|default}{punctuation|:} {function|print}{punctuation|(}{string-literal|{string|"""
            multi
            line
            """}}{punctuation|)} {punctuation|\}}
        {keyword|do} {punctuation|\{} {keyword|try} {keyword|await} {function|work}{punctuation|(}{punctuation|)} {punctuation|\}} {keyword|catch} {keyword|let} e {keyword|as} {class-name|KettleError} {punctuation|\{} {function|fatalError}{punctuation|(}{string-literal|{string|"}{interpolation-punctuation punctuation|\\(}{interpolation|e}{interpolation-punctuation punctuation|)}{string|"}}{punctuation|)} {punctuation|\}}
        {keyword|return} items{punctuation|.}map {punctuation|\{} {short-argument|$0} {operator|*} {number|2} {punctuation|\}}{punctuation|.}{function|sorted}{punctuation|(}by{punctuation|:} {operator|>}{punctuation|)}
    {punctuation|\}}
{punctuation|\}}
{keyword|extension} {class-name|Kettle}{punctuation|:} {class-name|Equatable} {punctuation|\{} {keyword|subscript}{punctuation|(}i{punctuation|:} {class-name|Int}{punctuation|)} {operator|->} {class-name|Int} {punctuation|\{} i {operator|<<} {number|2} {punctuation|\}} {punctuation|\}} {comment|// end}
