{keyword|import} Foundation
{operator|#}{keyword|if} {function|os}{punctuation|(}macOS{punctuation|)} {number|&&} {function|swift}{punctuation|(}{operator|>=}{number|5.5}{punctuation|)}
{operator|#}endif
{operator|@}{function|available}{punctuation|(}iOS {number|15}{operator|,} {operator|*}{punctuation|)}
public struct Kettle{operator|<}{attr-name|T}{punctuation|:} Comparable{operator|>:} Codable where {attr-name|T}{punctuation|:} Hashable {punctuation|\{}
    {function|private}{punctuation|(}set{punctuation|)} var {attr-name|litres}{punctuation|:} Double {operator|=} {number|1.7}
    let name {operator|=} {string|"pot \\(litres > 1 ? "}big{string|" : "}small{string|") \\u\{1F375\}"}
    static let {attr-name|steps}{punctuation|:} {punctuation|[}{attr-name|String}{punctuation|:} Int{punctuation|]} {operator|=} {punctuation|[}{string|"pour"}{punctuation|:} {number|0x1F}{operator|,} {string|"wait"}{punctuation|:} 1_000{punctuation|]}
    var {attr-name|label}{punctuation|:} String {punctuation|\{} get {punctuation|\{} {operator|#}{string|"raw \\#(name)"}{operator|#} {punctuation|\}} set {punctuation|\{} litres {operator|=} newValue{punctuation|.}isEmpty {punctuation|?} {number|0} {punctuation|:} {punctuation|.}infinity {punctuation|\}} {punctuation|\}}

    mutating func {function|boil}{punctuation|(}{keyword|_} {attr-name|n}{punctuation|:} inout Int{operator|,} until {attr-name|t}{punctuation|:} Int{punctuation|?} {operator|=} {keyword|nil}{punctuation|)} async throws {operator|-}{operator|>} some View {punctuation|\{}
        guard let t {operator|=} t{operator|,} t {operator|!}{operator|=} {number|0} {keyword|else} {punctuation|\{} return {keyword|nil} {punctuation|\}}
        for {keyword|case} let {punctuation|.}{function|some}{punctuation|(}x{punctuation|)} {keyword|in} {punctuation|[}{number|1}{operator|,} {keyword|nil}{operator|,} {number|3}{punctuation|]} where x {comment|% 2 == 1 \{ n &+= x \}}
        switch n {punctuation|\{} {keyword|case} {number|0}{punctuation|.}{punctuation|.}{operator|<}{number|10}{punctuation|:} fallthrough{punctuation|;} {keyword|case} is {attr-name|Int}{punctuation|:} break{punctuation|;} {attr-name|default}{punctuation|:} {function|print}{punctuation|(}{string|""}{string|"
            multi
            line
            "}{string|""}{punctuation|)} {punctuation|\}}
        do {punctuation|\{} {keyword|try} await {function|work}{punctuation|(}{punctuation|)} {punctuation|\}} {keyword|catch} let e as KettleError {punctuation|\{} {function|fatalError}{punctuation|(}{string|"\\(e)"}{punctuation|)} {punctuation|\}}
        return items{punctuation|.}map {punctuation|\{} {keyword|$}{number|0} {operator|*} {number|2} {punctuation|\}}{punctuation|.}{function|sorted}{punctuation|(}{attr-name|by}{punctuation|:} {operator|>}{punctuation|)}
    {punctuation|\}}
{punctuation|\}}
extension {attr-name|Kettle}{punctuation|:} Equatable {punctuation|\{} {function|subscript}{punctuation|(}{attr-name|i}{punctuation|:} Int{punctuation|)} {operator|-}{operator|>} Int {punctuation|\{} i {operator|<}{operator|<} {number|2} {punctuation|\}} {punctuation|\}} {operator|/}{operator|/} {keyword|end}
