{atom|import} {variable|Foundation}
{punctuation|#}{keyword|if} {function|os}{punctuation|(}{atom|macOS}{punctuation|)} && {function|swift}{punctuation|(}{operator|>=}{number|5.5}{punctuation|)}
{punctuation|#}{atom|endif}
@{function|available}{punctuation|(}{atom|iOS} {number|15}{punctuation|,} {operator|*}{punctuation|)}
{atom|public} {atom|struct} {variable|Kettle}{operator|<}{variable|T}{punctuation|:} {variable|Comparable}{operator|>}{punctuation|:} {variable|Codable} {atom|where} {variable|T}{punctuation|:} {variable|Hashable} {punctuation|\{}
    {function|private}{punctuation|(}{atom|set}{punctuation|)} {atom|var} {atom|litres}{punctuation|:} {variable|Double} {operator|=} {number|1.7}
    {atom|let} {atom|name} {operator|=} {string|"pot \\(litres > 1 ? "}{atom|big}{string|" : "}{atom|small}{string|") \\u\{1F375\}"}
    {atom|static} {atom|let} {atom|steps}{punctuation|:} {punctuation|[}{variable|String}{punctuation|:} {variable|Int}{punctuation|]} {operator|=} {punctuation|[}{string|"pour"}{punctuation|:} {number|0}{atom|x1F}{punctuation|,} {string|"wait"}{punctuation|:} {number|1}{variable|_000}{punctuation|]}
    {atom|var} {atom|label}{punctuation|:} {variable|String} {punctuation|\{} {atom|get} {punctuation|\{} {punctuation|#}{string|"raw \\#(name)"}{punctuation|#} {punctuation|\}} {atom|set} {punctuation|\{} {atom|litres} {operator|=} {atom|newValue}{punctuation|.}{atom|isEmpty} ? {number|0} {punctuation|:} {punctuation|.}{atom|infinity} {punctuation|\}} {punctuation|\}}

    {atom|mutating} {atom|func} {function|boil}{punctuation|(}{variable|_} {atom|n}{punctuation|:} {atom|inout} {variable|Int}{punctuation|,} {atom|until} {atom|t}{punctuation|:} {variable|Int}? {operator|=} {atom|nil}{punctuation|)} {atom|async} {atom|throws} {operator|-}{operator|>} {atom|some} {variable|View} {punctuation|\{}
        {atom|guard} {atom|let} {atom|t} {operator|=} {atom|t}{punctuation|,} {atom|t} {operator|!}{operator|=} {number|0} {atom|else} {punctuation|\{} {atom|return} {atom|nil} {punctuation|\}}
        {atom|for} {keyword|case} {atom|let} {punctuation|.}{function|some}{punctuation|(}{atom|x}{punctuation|)} {atom|in} {punctuation|[}{number|1}{punctuation|,} {atom|nil}{punctuation|,} {number|3}{punctuation|]} {atom|where} {atom|x} {comment|% 2 == 1 \{ n &+= x \}}
        {atom|switch} {atom|n} {punctuation|\{} {keyword|case} {number|0.}{punctuation|.}{operator|<}{number|10}{punctuation|:} {atom|fallthrough}{punctuation|;} {keyword|case} {atom|is} {variable|Int}{punctuation|:} {atom|break}{punctuation|;} {atom|default}{punctuation|:} {function|print}{punctuation|(}{string|""}"
            {atom|multi}
            {atom|line}
            {string|""}"{punctuation|)} {punctuation|\}}
        {atom|do} {punctuation|\{} {keyword|try} {atom|await} {function|work}{punctuation|(}{punctuation|)} {punctuation|\}} {keyword|catch} {atom|let} {atom|e} {atom|as} {variable|KettleError} {punctuation|\{} {function|fatalError}{punctuation|(}{string|"\\(e)"}{punctuation|)} {punctuation|\}}
        {atom|return} {atom|items}{punctuation|.}{atom|map} {punctuation|\{} {number|$0} {operator|*} {number|2} {punctuation|\}}{punctuation|.}{function|sorted}{punctuation|(}{atom|by}{punctuation|:} {operator|>}{punctuation|)}
    {punctuation|\}}
{punctuation|\}}
{atom|extension} {variable|Kettle}{punctuation|:} {variable|Equatable} {punctuation|\{} {function|subscript}{punctuation|(}{atom|i}{punctuation|:} {variable|Int}{punctuation|)} {operator|-}{operator|>} {variable|Int} {punctuation|\{} {atom|i} {punctuation|<<} {number|2} {punctuation|\}} {punctuation|\}} {operator|/}{operator|/} {keyword|end}
