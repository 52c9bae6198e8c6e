{name|import Foundation}
{prolog|#if os(macOS) && swift(>=5.5)}
{prolog|#endif}
{name|@available}{punctuation|(}{name|iOS 15}{punctuation|,} {operator-char operator|*}{punctuation|)}
{name|public struct Kettle}{operator-char operator|<}{name|T}{punctuation|:} {name|Comparable}{operator-char operator|>}{punctuation|:} {name|Codable where T}{punctuation|:} {name|Hashable} \{
    {name|private}{punctuation|(}{name|set}{punctuation|)} {name|var litres}{punctuation|:} {name|Double} {operator-char operator|=} {number|1.7}
    {name|let name} {operator-char operator|=} {string|"pot \\(litres > 1 ? "}{name|big}{string|" : "}{name|small}{string|") \\u\{1F375\}"}
    {name|static let steps}{punctuation|:} {punctuation|[}{name|String}{punctuation|:} {name|Int}{punctuation|]} {operator-char operator|=} {punctuation|[}{string|"pour"}{punctuation|:} 0x1F{punctuation|,} {string|"wait"}{punctuation|:} 1_000{punctuation|]}
    {name|var label}{punctuation|:} {name|String} \{ {name|get} \{ {prolog|#"raw \\#(name)"# \} set \{ litres = newValue.isEmpty ? 0 : .infinity \} \}}

    {name|mutating func boil}{punctuation|(}{name|_ n}{punctuation|:} {name|inout Int}{punctuation|,} {name|until t}{punctuation|:} {name|Int}? {operator-char operator|=} {name|nil}{punctuation|)} {name|async throws} {operator-char operator|-}{operator-char operator|>} {name|some View} \{
        {name|guard let t} {operator-char operator|=} {name|t}{punctuation|,} {name|t !}{operator-char operator|=} {number|0} {name|else} \{ {name|return nil} \}
        {name|for case let} .{name|some}{punctuation|(}{name|x}{punctuation|)} {name|in} {punctuation|[}{number|1}{punctuation|,} {name|nil}{punctuation|,} {number|3}{punctuation|]} {name|where x} % {number|2} {operator-char operator|=}{operator-char operator|=} {number|1} \{ {name|n} &{operator-char operator|+}{operator-char operator|=} {name|x} \}
        {name|switch n} \{ {name|case 0}..{operator-char operator|<}{number|10}{punctuation|:} {name|fallthrough}{punctuation|;} {name|case is Int}{punctuation|:} {name|break}{punctuation|;} {name|default}{punctuation|:} {name|print}{punctuation|(}{string|""}"
            {name|multi}
            {name|line}
            {string|""}"{punctuation|)} \}
        {name|do} \{ {name|try await work}{punctuation|(}{punctuation|)} \} {name|catch let e as KettleError} \{ {name|fatalError}{punctuation|(}{string|"\\(e)"}{punctuation|)} \}
        {name|return items}.{name|map} \{ {number|$0} {operator-char operator|*} {number|2} \}.{name|sorted}{punctuation|(}{name|by}{punctuation|:} {operator-char operator|>}{punctuation|)}
    \}
\}
{name|extension Kettle}{punctuation|:} {name|Equatable} \{ {name|subscript}{punctuation|(}{name|i}{punctuation|:} {name|Int}{punctuation|)} {operator-char operator|-}{operator-char operator|>} {name|Int} \{ {name|i} {operator-char operator|<}{operator-char operator|<} {number|2} \} \} {operator-char operator|/}{operator-char operator|/} {name|end}
