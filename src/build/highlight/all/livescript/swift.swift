{keyword-operator operator|import} {identifier|Foundation}
{comment|#if os(macOS) && swift(>=5.5)}
{comment|#endif}
{operator|@}{identifier|available}{punctuation|(}{identifier|iOS} {number|15}{punctuation|,} {operator|*}{punctuation|)}
{identifier|public} {identifier|struct} {identifier|Kettle}{operator|<}{identifier|T}{punctuation|:} {identifier|Comparable}{operator|>}{punctuation|:} {identifier|Codable} {identifier|where} {identifier|T}{punctuation|:} {identifier|Hashable} {punctuation|\{}
    {identifier|private}{punctuation|(}{identifier|set}{punctuation|)} {keyword|var} {identifier|litres}{punctuation|:} {identifier|Double} {operator|=} {number|1.7}
    {keyword|let} {identifier|name} {operator|=} {interpolated-string|{string|"pot \\(litres > 1 ? "}}{identifier|big}{interpolated-string|{string|" : "}}{identifier|small}{interpolated-string|{string|") \\u\{1F375\}"}}
    {identifier|static} {keyword|let} {identifier|steps}{punctuation|:} {punctuation|[}{identifier|String}{punctuation|:} {identifier|Int}{punctuation|]} {operator|=} {punctuation|[}{interpolated-string|{string|"pour"}}{punctuation|:} {number|0x1F}{punctuation|,} {interpolated-string|{string|"wait"}}{punctuation|:} {number|1_000}{punctuation|]}
    {keyword|var} {identifier|label}{punctuation|:} {identifier|String} {punctuation|\{} {identifier|get} {punctuation|\{} {comment|#"raw \\#(name)"# \} set \{ litres = newValue.isEmpty ? 0 : .infinity \} \}}

    {identifier|mutating} {identifier|func} {identifier|boil}{punctuation|(}{identifier|_} {identifier|n}{punctuation|:} {identifier|inout} {identifier|Int}{punctuation|,} {keyword|until} {identifier|t}{punctuation|:} {identifier|Int}{operator|?} {operator|=} {identifier|nil}{punctuation|)} {identifier|async} {identifier|throws} {operator|->} {identifier|some} {identifier|View} {punctuation|\{}
        {identifier|guard} {keyword|let} {identifier|t} {operator|=} {identifier|t}{punctuation|,} {identifier|t} {operator|!=} {number|0} {keyword|else} {punctuation|\{} {keyword|return} {identifier|nil} {punctuation|\}}
        {keyword|for} {keyword|case} {keyword|let} {punctuation|.}{identifier|some}{punctuation|(}{identifier|x}{punctuation|)} {keyword-operator operator|in} {punctuation|[}{number|1}{punctuation|,} {identifier|nil}{punctuation|,} {number|3}{punctuation|]} {identifier|where} {identifier|x} {operator|%} {number|2} {operator|==} {number|1} {punctuation|\{} {identifier|n} {argument variable|&}{operator|+}{operator|=} {identifier|x} {punctuation|\}}
        {keyword|switch} {identifier|n} {punctuation|\{} {keyword|case} {number|0}{operator|..}{operator|<}{number|10}{punctuation|:} {keyword|fallthrough}{punctuation|;} {keyword|case} {keyword-operator operator|is} {identifier|Int}{punctuation|:} {keyword|break}{punctuation|;} {keyword|default}{punctuation|:} {identifier|print}{punctuation|(}{interpolated-string|{string|"""
            multi
            line
            """}}{punctuation|)} {punctuation|\}}
        {keyword|do} {punctuation|\{} {keyword|try} {identifier|await} {identifier|work}{punctuation|(}{punctuation|)} {punctuation|\}} {keyword|catch} {keyword|let} {identifier|e} {identifier|as} {identifier|KettleError} {punctuation|\{} {identifier|fatalError}{punctuation|(}{interpolated-string|{string|"\\(e)"}}{punctuation|)} {punctuation|\}}
        {keyword|return} {identifier|items}{punctuation|.}{identifier|map} {punctuation|\{} ${number|0} {operator|*} {number|2} {punctuation|\}}{punctuation|.}{identifier|sorted}{punctuation|(}{keyword-operator operator|by}{punctuation|:} {operator|>}{punctuation|)}
    {punctuation|\}}
{punctuation|\}}
{identifier|extension} {identifier|Kettle}{punctuation|:} {identifier|Equatable} {punctuation|\{} {identifier|subscript}{punctuation|(}{identifier|i}{punctuation|:} {identifier|Int}{punctuation|)} {operator|->} {identifier|Int} {punctuation|\{} {identifier|i} {operator|<<} {number|2} {punctuation|\}} {punctuation|\}} {operator|/}{operator|/} {identifier|end}
