{keyword|import} {module class-name|Foundation}
{comment|#if os(macOS) && swift(>=5.5)}
{comment|#endif}
{attribute variable|@available}{punctuation|(}iOS {number|15}{punctuation|,} {operator|*}{punctuation|)}
public struct {module class-name|Kettle}<{module class-name|T}: {module class-name|Comparable}>: {module class-name|Codable} where {module class-name|T}: {module class-name|Hashable} {punctuation|\{}
    {function|private}{punctuation|(}set{punctuation|)} var {attr-name|litres:} {module class-name|Double} {operator|=} {number|1.7}
    let name {operator|=} {string|"pot \\(litres > 1 ? "}big{string|" : "}small{string|") \\u\{1F375\}"}
    static let {attr-name|steps:} {punctuation|[}{module class-name|String}: {module class-name|Int}{punctuation|]} {operator|=} {punctuation|[}{string|"pour"}: {number|0x1F}{punctuation|,} {string|"wait"}: {number|1_000}{punctuation|]}
    var {attr-name|label:} {module class-name|String} {punctuation|\{} get {punctuation|\{} {comment|#"raw \\#(name)"# \} set \{ litres = newValue.isEmpty ? 0 : .infinity \} \}}

    mutating func {function|boil}{punctuation|(}_ {attr-name|n:} inout {module class-name|Int}{punctuation|,} until {attr-name|t:} {module class-name|Int}? {operator|=} {boolean|nil}{punctuation|)} async throws {operator|->} some {module class-name|View} {punctuation|\{}
        guard let t {operator|=} t{punctuation|,} t {operator|!=} {number|0} {keyword|else} {punctuation|\{} return {boolean|nil} {punctuation|\}}
        {keyword|for} {keyword|case} let {punctuation|.}{function|some}{punctuation|(}x{punctuation|)} {operator|in} {punctuation|[}{number|1}{punctuation|,} {boolean|nil}{punctuation|,} {number|3}{punctuation|]} where x {punctuation|%} {number|2} {operator|==} {number|1} {punctuation|\{} n {operator|&}{operator|+}{operator|=} x {punctuation|\}}
        switch n {punctuation|\{} {keyword|case} {number|0}{operator|..}<{attr-name|10:} fallthrough; {keyword|case} is {module class-name|Int}: break; {attr-name|default:} {function|print}{punctuation|(}{string|"""
            multi
            line
            """}{punctuation|)} {punctuation|\}}
        {keyword|do} {punctuation|\{} {keyword|try} await {function|work}{punctuation|(}{punctuation|)} {punctuation|\}} {keyword|catch} let e as {module class-name|KettleError} {punctuation|\{} {function|fatalError}{punctuation|(}{string|"\\(e)"}{punctuation|)} {punctuation|\}}
        return items{punctuation|.}map {punctuation|\{} ${number|0} {operator|*} {number|2} {punctuation|\}}{punctuation|.}{function|sorted}{punctuation|(}{attr-name|by:} {operator|>}{punctuation|)}
    {punctuation|\}}
{punctuation|\}}
extension {module class-name|Kettle}: {module class-name|Equatable} {punctuation|\{} {function|subscript}{punctuation|(}{attr-name|i:} {module class-name|Int}{punctuation|)} {operator|->} {module class-name|Int} {punctuation|\{} i {punctuation|<<} {number|2} {punctuation|\}} {punctuation|\}} {operator|/}{operator|/} {keyword|end}
