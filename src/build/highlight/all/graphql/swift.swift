{property|import} {property|Foundation}
{comment|#if os(macOS) && swift(>=5.5)}
{comment|#endif}
{directive function|@available}{punctuation|(}{property|iOS} {number|15}{punctuation|,} *{punctuation|)}
{property|public} {property|struct} {property|Kettle}<{attr-name|T}{punctuation|:} {class-name|Comparable}>{punctuation|:} {class-name|Codable} {property|where} {attr-name|T}{punctuation|:} {class-name|Hashable} {punctuation|\{}
    {property-query|private}{punctuation|(}{property|set}{punctuation|)} {property|var} {attr-name|litres}{punctuation|:} {class-name|Double} {operator|=} {number|1.7}
    {property|let} {property|name} {operator|=} {description string|"{language-markdown|pot \\(litres > 1 ? }"}{property|big}{description string|"{language-markdown| : }"}{property|small}{description string|"{language-markdown|) \\u\{1F375\}}"}
    {property|static} {property|let} {attr-name|steps}{punctuation|:} {punctuation|[}{attr-name|String}{punctuation|:} {scalar|Int}{punctuation|]} {operator|=} {punctuation|[}{string|"pour"}{punctuation|:} {property|0x1F}{punctuation|,} {string|"wait"}{punctuation|:} {property|1_000}{punctuation|]}
    {property|var} {attr-name|label}{punctuation|:} {scalar|String} {punctuation|\{} {object|get} {punctuation|\{} {comment|#"raw \\#(name)"# \} set \{ litres = newValue.isEmpty ? 0 : .infinity \} \}}

    {property|mutating} {property|func} {property-query|boil}{punctuation|(}{property|_} {attr-name|n}{punctuation|:} {property|inout} {scalar|Int}{punctuation|,} {property|until} {attr-name|t}{punctuation|:} {scalar|Int}? {operator|=} {property|nil}{punctuation|)} {property|async} {property|throws} -> {property|some} {object|View} {punctuation|\{}
        {property|guard} {property|let} {property|t} {operator|=} {property|t}{punctuation|,} {property|t} {operator|!}{operator|=} {number|0} {object|else} {punctuation|\{} {property|return} {property|nil} {punctuation|\}}
        {property|for} {property|case} {property|let} .{property-query|some}{punctuation|(}{property|x}{punctuation|)} {property|in} {punctuation|[}{number|1}{punctuation|,} {property|nil}{punctuation|,} {number|3}{punctuation|]} {property|where} {property|x} % {number|2} {operator|=}{operator|=} {number|1} {punctuation|\{} {property|n} {operator|&}+{operator|=} {property|x} {punctuation|\}}
        {property|switch} {object|n} {punctuation|\{} {property|case} {number|0}..<{number|10}{punctuation|:} {property|fallthrough}; {property|case} {property|is} {attr-name|Int}{punctuation|:} {property|break}; {attr-name|default}{punctuation|:} {property-query|print}{punctuation|(}{string|"""
            multi
            line
            """}{punctuation|)} {punctuation|\}}
        {object|do} {punctuation|\{} {property|try} {property|await} {property-query|work}{punctuation|(}{punctuation|)} {punctuation|\}} {property|catch} {property|let} {property|e} {property|as} {object|KettleError} {punctuation|\{} {property-query|fatalError}{punctuation|(}{string|"\\(e)"}{punctuation|)} {punctuation|\}}
        {property|return} {property|items}.{object|map} {punctuation|\{} ${number|0} * {number|2} {punctuation|\}}.{property-query|sorted}{punctuation|(}{attr-name|by}{punctuation|:} >{punctuation|)}
    {punctuation|\}}
{punctuation|\}}
{property|extension} {attr-name|Kettle}{punctuation|:} {class-name|Equatable} {punctuation|\{} {property-query|subscript}{punctuation|(}{attr-name|i}{punctuation|:} {scalar|Int}{punctuation|)} -> {scalar|Int} {punctuation|\{} {property|i} << {number|2} {punctuation|\}} {punctuation|\}} // {property|end}
