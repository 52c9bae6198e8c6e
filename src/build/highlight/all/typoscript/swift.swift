{tag|import} {tag|Foundation}
{comment|#if os(macOS) && swift(>=5.5)}
{comment|#endif}
@{tag|available}{punctuation|(}{tag|iOS} {tag|15}{punctuation|,} {operator|*}{punctuation|)}
{tag|public} {tag|struct} {tag|Kettle}{operator|<}{tag|T}{punctuation|:} {tag|Comparable}{operator|>}{punctuation|:} {tag|Codable} {tag|where} {tag|T}{punctuation|:} {tag|Hashable} {punctuation|\{}
    {tag|private}{punctuation|(}{tag|set}{punctuation|)} {tag|var} {tag|litres}{punctuation|:} {tag|Double} {operator|=} {string|1.7}
    {tag|let} {tag|name} {operator|=} {string|"pot \\(litres > 1 ? "big" {punctuation|:} "small") \\u\{1F375\}"}
    {tag|static} {tag|let} {tag|steps}{punctuation|:} {punctuation|[}{tag|String}{punctuation|:} {tag|Int}{punctuation|]} {operator|=} {string|["pour"{punctuation|:} 0x1F{punctuation|,} "wait"{punctuation|:} 1_000}{punctuation|]}
    {tag|var} {tag|label}{punctuation|:} {tag|String} {punctuation|\{} {tag|get} {punctuation|\{} {comment|#"raw \\#(name)"# \} set \{ litres = newValue.isEmpty ? 0 : .infinity \} \}}

    {tag|mutating} {tag|func} {tag|boil}{punctuation|(}{tag|_} {tag|n}{punctuation|:} {tag|inout} {tag|Int}{punctuation|,} {tag|until} {tag|t}{punctuation|:} {tag|Int}{operator|?} {operator|=} {string|nil) async throws -> some View \{}
        {tag|guard} {tag|let} {tag|t} {operator|=} {string|t{punctuation|,} t != 0 else \{ return nil \}}
        {tag|for} {tag|case} {tag|let} {tag|{punctuation|.}some}{punctuation|(}{tag|x}{punctuation|)} {tag|in} {punctuation|[}{tag|1}{punctuation|,} {tag|nil}{punctuation|,} {tag|3}{punctuation|]} {tag|where} {tag|x} {operator|%} {number|2 {operator|=}}{string|= 1 \{ n &+= x \}}
        {tag|switch} {tag|n} {punctuation|\{} {tag|case} {number|0{operator|.}}{punctuation|.}{operator|<}{tag|10}{punctuation|:} {tag|fallthrough}{punctuation|;} {tag|case} {tag|is} {tag|Int}{punctuation|:} {tag|break}{punctuation|;} {tag|default}{punctuation|:} {tag|print}{punctuation|(}"""
            {tag|multi}
            {tag|line}
            """{punctuation|)} {punctuation|\}}
        {tag|do} {punctuation|\{} {tag|try} {tag|await} {tag|work}{punctuation|(}{punctuation|)} {punctuation|\}} {tag|catch} {tag|let} {tag|e} {tag|as} {tag|KettleError} {punctuation|\{} {tag|fatalError}{punctuation|(}"{tag|\\}{punctuation|(}{tag|e}{punctuation|)}"{punctuation|)} {punctuation|\}}
        {tag|return} {tag|items{punctuation|.}}{tag|map} {punctuation|\{} ${tag|0} {operator|*} {tag|2} {punctuation|\}}{tag|{punctuation|.}sorted}{punctuation|(}{tag|by}{punctuation|:} {operator|>}{punctuation|)}
    {punctuation|\}}
{punctuation|\}}
{tag|extension} {tag|Kettle}{punctuation|:} {tag|Equatable} {punctuation|\{} {tag|subscript}{punctuation|(}{tag|i}{punctuation|:} {tag|Int}{punctuation|)} {tag|-}{operator|>} {tag|Int} {punctuation|\{} {tag|i} {operator|<}{operator|<} {tag|2} {punctuation|\}} {punctuation|\}} {comment|// end}
