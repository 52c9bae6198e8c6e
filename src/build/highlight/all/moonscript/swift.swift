{keyword|import} {class-name|Foundation}
{operator|#}{keyword|if} os{punctuation|(}macOS{punctuation|)} && swift{punctuation|(}{operator|>=}{number|5.5}{punctuation|)}
{operator|#}endif
{variable|@available}{punctuation|(}iOS {number|15}{punctuation|,} {operator|*}{punctuation|)}
public struct {class-name|Kettle}{operator|<}{class-name|T}{operator|:} {class-name|Comparable}{operator|>}{operator|:} {class-name|Codable} where {class-name|T}{operator|:} {class-name|Hashable} {punctuation|\{}
    private{punctuation|(}set{punctuation|)} var {property|litres}{operator|:} {class-name|Double} {operator|=} {number|1.7}
    let name {operator|=} {string|"pot \\(litres > 1 ? "}big{string|" : "}small{string|") \\u\{1F375\}"}
    static let {property|steps}{operator|:} {punctuation|[}{class-name|String}{operator|:} {class-name|Int}{punctuation|]} {operator|=} {punctuation|[}{string|"pour"}{operator|:} {number|0x1F}{punctuation|,} {string|"wait"}{operator|:} 1_000{punctuation|]}
    var {property|label}{operator|:} {class-name|String} {punctuation|\{} get {punctuation|\{} {operator|#}{string|"raw \\#(name)"}{operator|#} {punctuation|\}} set {punctuation|\{} litres {operator|=} newValue{punctuation|.}isEmpty ? {number|0} {operator|:} {punctuation|.}infinity {punctuation|\}} {punctuation|\}}

    mutating func boil{punctuation|(}_ {property|n}{operator|:} inout {class-name|Int}{punctuation|,} until {property|t}{operator|:} {class-name|Int}? {operator|=} {keyword|nil}{punctuation|)} async throws {operator|->} some {class-name|View} {punctuation|\{}
        guard let t {operator|=} t{punctuation|,} t {operator|!=} {number|0} {keyword|else} {punctuation|\{} {keyword|return} {keyword|nil} {punctuation|\}}
        {keyword|for} case let {punctuation|.}some{punctuation|(}x{punctuation|)} {keyword|in} {punctuation|[}{number|1}{punctuation|,} {keyword|nil}{punctuation|,} {number|3}{punctuation|]} where x {operator|%} {number|2} {operator|==} {number|1} {punctuation|\{} n &{operator|+=} x {punctuation|\}}
        {keyword|switch} n {punctuation|\{} case {number|0}{operator|..}{operator|<}{number|10}{operator|:} fallthrough; case is {class-name|Int}{operator|:} break; {property|default}{operator|:} {function|print}{punctuation|(}{string|""}{string|"
            multi
            line
            "}{string|""}{punctuation|)} {punctuation|\}}
        {keyword|do} {punctuation|\{} try await work{punctuation|(}{punctuation|)} {punctuation|\}} catch let e as {class-name|KettleError} {punctuation|\{} fatalError{punctuation|(}{string|"\\(e)"}{punctuation|)} {punctuation|\}}
        {keyword|return} items{punctuation|.}map {punctuation|\{} ${number|0} {operator|*} {number|2} {punctuation|\}}{punctuation|.}sorted{punctuation|(}{property|by}{operator|:} {operator|>}{punctuation|)}
    {punctuation|\}}
{punctuation|\}}
extension {class-name|Kettle}{operator|:} {class-name|Equatable} {punctuation|\{} subscript{punctuation|(}{property|i}{operator|:} {class-name|Int}{punctuation|)} {operator|->} {class-name|Int} {punctuation|\{} i {operator|<}{operator|<} {number|2} {punctuation|\}} {punctuation|\}} {operator|/}{operator|/} end
