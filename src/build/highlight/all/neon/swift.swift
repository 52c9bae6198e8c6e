{literal string|import Foundation}
{comment|#if os(macOS) && swift(>=5.5)}
{comment|#endif}
{literal string|@available}{punctuation|(}{literal string|iOS} {number|15}{punctuation|,} {literal string|*}{punctuation|)}
{literal string|public struct} {key property|Kettle<T}{punctuation|:} {key property|Comparable>}{punctuation|:} {literal string|Codable where} {key property|T}{punctuation|:} {literal string|Hashable \{}
    {literal string|private}{punctuation|(}{literal string|set}{punctuation|)} {literal string|var} {key property|litres}{punctuation|:} {key property|Double} {punctuation|=} {number|1.7}
    {literal string|let} {key property|name} {punctuation|=} {string|"pot \\(litres > 1 ? "}{literal string|big"} {punctuation|:} {string|"small"}{punctuation|)} {literal string|\\u\{1F375}{punctuation|\}}"
    {literal string|static let} {key property|steps}{punctuation|:} {punctuation|[}{key property|String}{punctuation|:} {literal string|Int}{punctuation|]} {punctuation|=} {punctuation|[}{string|"pour"}{punctuation|:} {number|0x1F}{punctuation|,} {string|"wait"}{punctuation|:} {literal string|1_000}{punctuation|]}
    {literal string|var} {key property|label}{punctuation|:} {literal string|String \{ get \{} {comment|#"raw \\#(name)"# \} set \{ litres = newValue.isEmpty ? 0 : .infinity \} \}}

    {literal string|mutating func boil}{punctuation|(}{literal string|_} {key property|n}{punctuation|:} {literal string|inout Int}{punctuation|,} {literal string|until} {key property|t}{punctuation|:} {key property|Int?} {punctuation|=} {literal string|nil}{punctuation|)} {literal string|async throws -> some View \{}
        {literal string|guard let} {key property|t} {punctuation|=} {literal string|t}{punctuation|,} {literal string|t} {key property|!}{punctuation|=} {number|0} {literal string|else \{ return nil} {punctuation|\}}
        {literal string|for case let .some}{punctuation|(}{literal string|x}{punctuation|)} {literal string|in [}{number|1}{punctuation|,} {literal string|nil}{punctuation|,} {number|3}{punctuation|]} {literal string|where x %} {key property|2} {punctuation|=}{punctuation|=} {number|1} {punctuation|\{} {literal string|n} {key property|&+}{punctuation|=} {literal string|x} {punctuation|\}}
        {literal string|switch n \{ case} {key property|0..<10}{punctuation|:} {literal string|fallthrough; case is} {key property|Int}{punctuation|:} {literal string|break;} {key property|default}{punctuation|:} {literal string|print}{punctuation|(}{string|"""
            multi
            line
            """}{punctuation|)} {punctuation|\}}
        {literal string|do \{ try await work}{punctuation|(}{punctuation|)} {punctuation|\}} {literal string|catch let e as KettleError \{ fatalError}{punctuation|(}{string|"\\(e)"}{punctuation|)} {punctuation|\}}
        {literal string|return items.map \{ $0 *} {number|2} {punctuation|\}}.sorted{punctuation|(}{key property|by}{punctuation|:} {literal string|>}{punctuation|)}
    {punctuation|\}}
{punctuation|\}}
{literal string|extension} {key property|Kettle}{punctuation|:} {literal string|Equatable \{ subscript}{punctuation|(}{key property|i}{punctuation|:} {literal string|Int}{punctuation|)} {literal string|-> Int \{ i <<} {number|2} {punctuation|\}} {punctuation|\}} {literal string|// end}
