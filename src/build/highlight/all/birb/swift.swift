{variable|import} {class-name|Foundation}
#{class-name|if} {function|os}{punctuation|(}{variable|macOS}{punctuation|)} {operator|&&} {function|swift}{punctuation|(}{operator|>=}{number|5.5}{punctuation|)}
#{variable|endif}
@{function|available}{punctuation|(}{class-name|iOS} {number|15}{punctuation|,} {operator|*}{punctuation|)}
{variable|public} {variable|struct} {class-name|Kettle}{operator|<}{class-name|T}{operator|:} {class-name|Comparable}{operator|>}{operator|:} {class-name|Codable} {variable|where} {class-name|T}{operator|:} {class-name|Hashable} {punctuation|\{}
    {function|private}{punctuation|(}{variable|set}{punctuation|)} {keyword|var} {variable|litres}{operator|:} {class-name|Double} {operator|=} {number|1.7}
    {class-name|let} {variable|name} {operator|=} {string|"pot \\(litres > 1 ? "}{variable|big}{string|" : "}{variable|small}{string|") \\u\{1F375\}"}
    {keyword|static} {variable|let} {variable|steps}{operator|:} {punctuation|[}{class-name|String}{operator|:} {class-name|Int}{punctuation|]} {operator|=} {punctuation|[}{string|"pour"}{operator|:} {number|0x1F}{punctuation|,} {string|"wait"}{operator|:} {number|1}{variable|_000}{punctuation|]}
    {keyword|var} {variable|label}{operator|:} {class-name|String} {punctuation|\{} {variable|get} {punctuation|\{} #{string|"raw \\#(name)"}# {punctuation|\}} {variable|set} {punctuation|\{} {variable|litres} {operator|=} {variable|newValue}{punctuation|.}{variable|isEmpty} {operator|?} {number|0} {operator|:} {punctuation|.}{variable|infinity} {punctuation|\}} {punctuation|\}}

    {variable|mutating} {class-name|func} {function|boil}{punctuation|(}{variable|_} {variable|n}{operator|:} {variable|inout} {class-name|Int}{punctuation|,} {variable|until} {variable|t}{operator|:} {class-name|Int}{operator|?} {operator|=} {variable|nil}{punctuation|)} {variable|async} {variable|throws} {operator|-}{operator|>} {variable|some} {class-name|View} {punctuation|\{}
        {variable|guard} {class-name|let} {variable|t} {operator|=} {variable|t}{punctuation|,} {variable|t} {operator|!=} {number|0} {keyword|else} {punctuation|\{} {keyword|return} {variable|nil} {punctuation|\}}
        {keyword|for} {keyword|case} {variable|let} {punctuation|.}{function|some}{punctuation|(}{variable|x}{punctuation|)} {variable|in} {punctuation|[}{number|1}{punctuation|,} {variable|nil}{punctuation|,} {number|3}{punctuation|]} {variable|where} {variable|x} {operator|%} {number|2} {operator|==} {number|1} {punctuation|\{} {variable|n} {operator|&}{operator|+=} {variable|x} {punctuation|\}}
        {keyword|switch} {variable|n} {punctuation|\{} {keyword|case} {number|0.}{punctuation|.}{operator|<}{number|10}{operator|:} {variable|fallthrough}{punctuation|;} {keyword|case} {variable|is} {class-name|Int}{operator|:} {keyword|break}{punctuation|;} {keyword|default}{operator|:} {function|print}{punctuation|(}{string|""}{string|"
            multi
            line
            "}{string|""}{punctuation|)} {punctuation|\}}
        {variable|do} {punctuation|\{} {variable|try} {class-name|await} {function|work}{punctuation|(}{punctuation|)} {punctuation|\}} {variable|catch} {variable|let} {variable|e} {variable|as} {class-name|KettleError} {punctuation|\{} {function|fatalError}{punctuation|(}{string|"\\(e)"}{punctuation|)} {punctuation|\}}
        {keyword|return} {variable|items}{punctuation|.}{variable|map} {punctuation|\{} ${number|0} {operator|*} {number|2} {punctuation|\}}{punctuation|.}{function|sorted}{punctuation|(}{variable|by}{operator|:} {operator|>}{punctuation|)}
    {punctuation|\}}
{punctuation|\}}
{variable|extension} {class-name|Kettle}{operator|:} {class-name|Equatable} {punctuation|\{} {function|subscript}{punctuation|(}{variable|i}{operator|:} {class-name|Int}{punctuation|)} {operator|-}{operator|>} {class-name|Int} {punctuation|\{} {variable|i} {operator|<<} {number|2} {punctuation|\}} {punctuation|\}} {comment|// end}
