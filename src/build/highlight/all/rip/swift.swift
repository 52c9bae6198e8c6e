{reference|import} {reference|Foundation}
{comment|#if os(macOS) && swift(>=5.5)}
{comment|#endif}
{builtin|@}{reference|available}{punctuation|(}{reference|iOS} {number|15}{punctuation|,} {reference|*}{punctuation|)}
{reference|public} {reference|struct} {reference|Kettle}{punctuation|<}{reference|T}{punctuation|:} {reference|Comparable}{punctuation|>}{punctuation|:} {reference|Codable} {reference|where} {reference|T}{punctuation|:} {reference|Hashable} {punctuation|\{}
    {reference|private}{punctuation|(}{reference|set}{punctuation|)} {reference|var} {reference|litres}{punctuation|:} {reference|Double} {punctuation|=} {number|1.7}
    {reference|let} {reference|name} {punctuation|=} {string|"pot \\(litres > 1 ? "}{reference|big}{string|" : "}{reference|small}{string|") \\u\{1F375\}"}
    {reference|static} {reference|let} {reference|steps}{punctuation|:} {punctuation|[}{reference|String}{punctuation|:} {reference|Int}{punctuation|]} {punctuation|=} {punctuation|[}{string|"pour"}{punctuation|:} 0{reference|x1F}{punctuation|,} {string|"wait"}{punctuation|:} 1{reference|_000}{punctuation|]}
    {reference|var} {reference|label}{punctuation|:} {reference|String} {punctuation|\{} {reference|get} {punctuation|\{} {comment|#"raw \\#(name)"# \} set \{ litres = newValue.isEmpty ? 0 : .infinity \} \}}

    {reference|mutating} {reference|func} {reference|boil}{punctuation|(}{reference|_} {reference|n}{punctuation|:} {reference|inout} {reference|Int}{punctuation|,} {reference|until} {reference|t}{punctuation|:} {reference|Int?} {punctuation|=} {reference|nil}{punctuation|)} {reference|async} {reference|throws} {keyword|->} {reference|some} {reference|View} {punctuation|\{}
        {reference|guard} {reference|let} {reference|t} {punctuation|=} {reference|t}{punctuation|,} {reference|t} {reference|!}{punctuation|=} {number|0} {keyword|else} {punctuation|\{} {keyword|return} {reference|nil} {punctuation|\}}
        {reference|for} {keyword|case} {reference|let} {punctuation|.}{reference|some}{punctuation|(}{reference|x}{punctuation|)} {reference|in} {punctuation|[}{number|1}{punctuation|,} {reference|nil}{punctuation|,} {number|3}{punctuation|]} {reference|where} {reference|x} {reference|%} {number|2} {punctuation|=}{punctuation|=} {number|1} {punctuation|\{} {reference|n} {reference|&+}{punctuation|=} {reference|x} {punctuation|\}}
        {keyword|switch} {reference|n} {punctuation|\{} {keyword|case} {number|0}{punctuation|..}{punctuation|<}{number|10}{punctuation|:} {reference|fallthrough}{punctuation|;} {keyword|case} {reference|is} {reference|Int}{punctuation|:} {reference|break}{punctuation|;} {reference|default}{punctuation|:} {reference|print}{punctuation|(}{string|""}"
            {reference|multi}
            {reference|line}
            {string|""}"{punctuation|)} {punctuation|\}}
        {reference|do} {punctuation|\{} {keyword|try} {reference|await} {reference|work}{punctuation|(}{punctuation|)} {punctuation|\}} {keyword|catch} {reference|let} {reference|e} {reference|as} {reference|KettleError} {punctuation|\{} {reference|fatalError}{punctuation|(}{string|"\\(e)"}{punctuation|)} {punctuation|\}}
        {keyword|return} {reference|items}{punctuation|.}{reference|map} {punctuation|\{} {reference|$}{number|0} {reference|*} {number|2} {punctuation|\}}{punctuation|.}{reference|sorted}{punctuation|(}{reference|by}{punctuation|:} {punctuation|>}{punctuation|)}
    {punctuation|\}}
{punctuation|\}}
{reference|extension} {reference|Kettle}{punctuation|:} {reference|Equatable} {punctuation|\{} {reference|subscript}{punctuation|(}{reference|i}{punctuation|:} {reference|Int}{punctuation|)} {keyword|->} {reference|Int} {punctuation|\{} {reference|i} {punctuation|<}{punctuation|<} {number|2} {punctuation|\}} {punctuation|\}} {punctuation|/}{punctuation|/} {reference|end}
