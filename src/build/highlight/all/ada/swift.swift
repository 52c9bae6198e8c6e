{variable|import} {variable|Foundation}
#{keyword|if} {variable|os}{punctuation|(}{variable|macOS}{punctuation|)} {operator|&}{operator|&} {variable|swift}{punctuation|(}{operator|>=}{number|5.5}{punctuation|)}
#{variable|endif}
@{variable|available}{punctuation|(}{variable|iOS} {number|15}{punctuation|,} {operator|*}{punctuation|)}
{variable|public} {variable|struct} {variable|Kettle}{operator|<}{variable|T}{punctuation|:} {variable|Comparable}{operator|>}{punctuation|:} {variable|Codable} {variable|where} {variable|T}{punctuation|:} {variable|Hashable} \{
    {keyword|private}{punctuation|(}{variable|set}{punctuation|)} {variable|var} {variable|litres}{punctuation|:} {variable|Double} {operator|=} {number|1.7}
    {variable|let} {variable|name} {operator|=} {string|"pot \\(litres > 1 ? "}{variable|big}{string|" : "}{variable|small}{string|") \\u\{1F375\}"}
    {variable|static} {variable|let} {variable|steps}{punctuation|:} [{variable|String}{punctuation|:} {variable|Int}] {operator|=} [{string|"pour"}{punctuation|:} 0x1F{punctuation|,} {string|"wait"}{punctuation|:} {number|1_000}]
    {variable|var} {variable|label}{punctuation|:} {variable|String} \{ {variable|get} \{ #{string|"raw \\#(name)"}# \} {variable|set} \{ {variable|litres} {operator|=} {variable|newValue}{punctuation|.}{variable|isEmpty} ? {number|0} {punctuation|:} {punctuation|.}{variable|infinity} \} \}

    {variable|mutating} {variable|func} {variable|boil}{punctuation|(}_ {variable|n}{punctuation|:} {variable|inout} {variable|Int}{punctuation|,} {keyword|until} {variable|t}{punctuation|:} {variable|Int}? {operator|=} {variable|nil}{punctuation|)} {variable|async} {variable|throws} {operator|-}{operator|>} {keyword|some} {variable|View} \{
        {variable|guard} {variable|let} {variable|t} {operator|=} {variable|t}{punctuation|,} {variable|t} !{operator|=} {number|0} {keyword|else} \{ {keyword|return} {variable|nil} \}
        {keyword|for} {keyword|case} {variable|let} {punctuation|.}{keyword|some}{punctuation|(}{variable|x}{punctuation|)} {keyword|in} [{number|1}{punctuation|,} {variable|nil}{punctuation|,} {number|3}] {variable|where} {variable|x} % {number|2} {operator|=}{operator|=} {number|1} \{ {variable|n} {operator|&}{operator|+}{operator|=} {variable|x} \}
        {variable|switch} {variable|n} \{ {keyword|case} {number|0}{punctuation|..}{operator|<}{number|10}{punctuation|:} {variable|fallthrough}{punctuation|;} {keyword|case} {keyword|is} {variable|Int}{punctuation|:} {variable|break}{punctuation|;} {variable|default}{punctuation|:} {variable|print}{punctuation|(}{string|""}"
            {variable|multi}
            {variable|line}
            {string|""}"{punctuation|)} \}
        {keyword|do} \{ {variable|try} {variable|await} {variable|work}{punctuation|(}{punctuation|)} \} {variable|catch} {variable|let} {variable|e} {variable|as} {variable|KettleError} \{ {variable|fatalError}{punctuation|(}{string|"\\(e)"}{punctuation|)} \}
        {keyword|return} {variable|items}{punctuation|.}{variable|map} \{ ${number|0} {operator|*} {number|2} \}{punctuation|.}{variable|sorted}{punctuation|(}{variable|by}{punctuation|:} {operator|>}{punctuation|)}
    \}
\}
{variable|extension} {variable|Kettle}{punctuation|:} {variable|Equatable} \{ {variable|subscript}{punctuation|(}{variable|i}{punctuation|:} {variable|Int}{punctuation|)} {operator|-}{operator|>} {variable|Int} \{ {variable|i} {operator|<}{operator|<} {number|2} \} \} {operator|/}{operator|/} {keyword|end}
