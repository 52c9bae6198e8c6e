{import-statement|{keyword|import} Foundation}
{operator|#}{keyword|if} {hvariable|os}{punctuation|(}{hvariable|macOS}{punctuation|)} {operator|&&} {hvariable|swift}{punctuation|(}{operator|>=}{number|5.5}{punctuation|)}
{operator|#}{hvariable|endif}
{operator|@}{hvariable|available}{punctuation|(}{hvariable|iOS} {number|15}{punctuation|,} {operator|*}{punctuation|)}
{hvariable|public} {hvariable|struct} {constant|Kettle}{operator|<}{constant|T}{operator|:} {constant|Comparable}{operator|>:} {constant|Codable} {keyword|where} {constant|T}{operator|:} {constant|Hashable} {punctuation|\{}
    {hvariable|private}{punctuation|(}{hvariable|set}{punctuation|)} {hvariable|var} {hvariable|litres}{operator|:} {constant|Double} {operator|=} {number|1.7}
    {keyword|let} {hvariable|name} {operator|=} {string|"pot \\(litres > 1 ? "}{hvariable|big}{string|" : "}{hvariable|small}{string|") \\u\{1F375\}"}
    {hvariable|static} {keyword|let} {hvariable|steps}{operator|:} {punctuation|[}{constant|String}{operator|:} {constant|Int}{punctuation|]} {operator|=} {punctuation|[}{string|"pour"}{operator|:} {number|0x1F}{punctuation|,} {string|"wait"}{operator|:} 1_000{punctuation|]}
    {hvariable|var} {hvariable|label}{operator|:} {constant|String} {punctuation|\{} {hvariable|get} {punctuation|\{} {operator|#}{string|"raw \\#(name)"}{operator|#} {punctuation|\}} {hvariable|set} {punctuation|\{} {hvariable|litres} {operator|=} {hvariable|newValue}{punctuation|.}{hvariable|isEmpty} {operator|?} {number|0} {operator|:} {punctuation|.}{hvariable|infinity} {punctuation|\}} {punctuation|\}}

    {hvariable|mutating} {hvariable|func} {hvariable|boil}{punctuation|(}{hvariable|_} {hvariable|n}{operator|:} {hvariable|inout} {constant|Int}{punctuation|,} {builtin|until} {hvariable|t}{operator|:} {constant|Int}{operator|?} {operator|=} {hvariable|nil}{punctuation|)} {hvariable|async} {hvariable|throws} {operator|->} {hvariable|some} {constant|View} {punctuation|\{}
        {hvariable|guard} {keyword|let} {hvariable|t} {operator|=} {hvariable|t}{punctuation|,} {hvariable|t} {operator|!=} {number|0} {keyword|else} {punctuation|\{} {builtin|return} {hvariable|nil} {punctuation|\}}
        {hvariable|for} {keyword|case} {keyword|let} {punctuation|.}{hvariable|some}{punctuation|(}{hvariable|x}{punctuation|)} {keyword|in} {punctuation|[}{number|1}{punctuation|,} {hvariable|nil}{punctuation|,} {number|3}{punctuation|]} {keyword|where} {hvariable|x} {operator|%} {number|2} {operator|==} {number|1} {punctuation|\{} {hvariable|n} {operator|&+=} {hvariable|x} {punctuation|\}}
        {hvariable|switch} {hvariable|n} {punctuation|\{} {keyword|case} {number|0}{operator|..<}{number|10}{operator|:} {hvariable|fallthrough}{punctuation|;} {keyword|case} {hvariable|is} {constant|Int}{operator|:} {builtin|break}{punctuation|;} {hvariable|default}{operator|:} {builtin|print}{punctuation|(}{string|""}{string|"
            multi
            line
            "}{string|""}{punctuation|)} {punctuation|\}}
        {keyword|do} {punctuation|\{} {hvariable|try} {hvariable|await} {hvariable|work}{punctuation|(}{punctuation|)} {punctuation|\}} {builtin|catch} {keyword|let} {hvariable|e} {hvariable|as} {constant|KettleError} {punctuation|\{} {hvariable|fatalError}{punctuation|(}{string|"\\(e)"}{punctuation|)} {punctuation|\}}
        {builtin|return} {hvariable|items}{punctuation|.}{builtin|map} {punctuation|\{} {operator|$}{number|0} {operator|*} {number|2} {punctuation|\}}{punctuation|.}{hvariable|sorted}{punctuation|(}{hvariable|by}{operator|:} {operator|>}{punctuation|)}
    {punctuation|\}}
{punctuation|\}}
{hvariable|extension} {constant|Kettle}{operator|:} {constant|Equatable} {punctuation|\{} {hvariable|subscript}{punctuation|(}{hvariable|i}{operator|:} {constant|Int}{punctuation|)} {operator|->} {constant|Int} {punctuation|\{} {hvariable|i} {operator|<<} {number|2} {punctuation|\}} {punctuation|\}} {operator|//} {hvariable|end}
