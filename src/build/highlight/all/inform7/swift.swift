{text comment|import Foundation
#}{keyword|if} {text comment|os}{punctuation|(}{text comment|macOS}{punctuation|)} {text comment|&& swift}{punctuation|(}{text comment|>=}{number|5.5}{punctuation|)}
{text comment|#endif
@available}{punctuation|(}{text comment|iOS} {number|15}{punctuation|,} {text comment|*}{punctuation|)}
{text comment|public struct Kettle<T}{punctuation|:} {text comment|Comparable>}{punctuation|:} {text comment|Codable where T}{punctuation|:} {text comment|Hashable} {punctuation|\{}
    {text comment|private}{punctuation|(}{text comment|set}{punctuation|)} {text comment|var litres}{punctuation|:} {text comment|Double =} {number|1.7}
    {keyword|let} {text comment|name =} {string|"pot \\(litres > 1 ? "}{text comment|big}{string|" : "}{text comment|small}{string|") \\u\{1F375\}"}
    {text comment|static} {keyword|let} {text comment|steps}{punctuation|:} {comment|[String: Int]} {text comment|=} {comment|["pour": 0x1F, "wait": 1_000]}
    {text comment|var label}{punctuation|:} {text comment|String} {punctuation|\{} {text comment|get} {punctuation|\{} {text comment|#}{string|"raw \\#(name)"}{text comment|#} {punctuation|\}} {text comment|set} {punctuation|\{} {text comment|litres = newValue}{punctuation|.}{text comment|isEmpty ?} {number|0} {punctuation|:} {punctuation|.}{text comment|infinity} {punctuation|\}} {punctuation|\}}

    {text comment|mutating func boil}{punctuation|(}{text comment|_ n}{punctuation|:} {text comment|inout Int}{punctuation|,} {text comment|until t}{punctuation|:} {text comment|Int? = nil}{punctuation|)} {text comment|async throws -> some View} {punctuation|\{}
        {text comment|guard} {keyword|let} {text comment|t = t}{punctuation|,} {text comment|t !=} {number|0} {keyword|else} {punctuation|\{} {text comment|return nil} {punctuation|\}}
        {text comment|for case} {keyword|let} {punctuation|.}{text comment|some}{punctuation|(}{text comment|x}{punctuation|)} {position keyword|in} {comment|[1, nil, 3]} {text comment|where x %} {number|2} {text comment|==} {number|1} {punctuation|\{} {text comment|n &+= x} {punctuation|\}}
        {text comment|switch n} {punctuation|\{} {text comment|case} {number|0}{punctuation|.}{punctuation|.}{text comment|<}{number|10}{punctuation|:} {text comment|fallthrough}{punctuation|;} {text comment|case} {verb operator|is} {text comment|Int}{punctuation|:} {text comment|break}{punctuation|;} {text comment|default}{punctuation|:} {text comment|print}{punctuation|(}{string|""}{string|"
            multi
            line
            "}{string|""}{punctuation|)} {punctuation|\}}
        {text comment|do} {punctuation|\{} {keyword|try} {text comment|await work}{punctuation|(}{punctuation|)} {punctuation|\}} {text comment|catch} {keyword|let} {text comment|e as KettleError} {punctuation|\{} {text comment|fatalError}{punctuation|(}{string|"\\(e)"}{punctuation|)} {punctuation|\}}
        {text comment|return items}{punctuation|.}{text comment|map} {punctuation|\{} {text comment|$}{number|0} {text comment|*} {number|2} {punctuation|\}}{punctuation|.}{text comment|sorted}{punctuation|(}{text comment|by}{punctuation|:} {text comment|>}{punctuation|)}
    {punctuation|\}}
{punctuation|\}}
{text comment|extension Kettle}{punctuation|:} {text comment|Equatable} {punctuation|\{} {text comment|subscript}{punctuation|(}{text comment|i}{punctuation|:} {text comment|Int}{punctuation|)} {text comment|-> Int} {punctuation|\{} {text comment|i <<} {number|2} {punctuation|\}} {punctuation|\}} {text comment|// end}
