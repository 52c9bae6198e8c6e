{keyword|import} Foundation
{comment|#if os(macOS) && swift(>=5.5)}
{comment|#endif}
@{function|available}{punctuation|(}iOS {number|15}{punctuation|,} {operator|*}{punctuation|)}
public struct Kettle{operator|<}{property|T}{operator|:} Comparable{operator|>}{operator|:} Codable where {property|T}{operator|:} Hashable {punctuation|\{}
    {function|private}{punctuation|(}set{punctuation|)} var {property|litres}{operator|:} Double {operator|=} {number|1.7}
    let name {operator|=} {string|"pot \\(litres > 1 ? "}big{string|" : "}small{string|") \\u\{1F375\}"}
    static let {property|steps}{operator|:} {punctuation|[}{property|String}{operator|:} Int{punctuation|]} {operator|=} {punctuation|[}{property|"pour"}{operator|:} 0x1F{punctuation|,} {property|"wait"}{operator|:} 1_000{punctuation|]}
    var {property|label}{operator|:} String {punctuation|\{} get {punctuation|\{} {comment|#"raw \\#(name)"# \} set \{ litres = newValue.isEmpty ? 0 : .infinity \} \}}

    mutating func {function|boil}{punctuation|(}{operator|_} {property|n}{operator|:} inout Int{punctuation|,} until {property|t}{operator|:} Int? {operator|=} nil{punctuation|)} async throws {operator|-}{operator|>} {keyword|some} View {punctuation|\{}
        guard let t {operator|=} t{punctuation|,} t {operator|!=} {number|0} {keyword|else} {punctuation|\{} return nil {punctuation|\}}
        for case let {punctuation|.}{keyword|some}{punctuation|(}x{punctuation|)} in {punctuation|[}{number|1}{punctuation|,} nil{punctuation|,} {number|3}{punctuation|]} where x {operator|%} {number|2} {operator|==} {number|1} {punctuation|\{} n {operator|&}{operator|+}{operator|=} x {punctuation|\}}
        switch n {punctuation|\{} case {number|0}{punctuation|.}{punctuation|.}{operator|<}{number|10}{operator|:} fallthrough{punctuation|;} case is {property|Int}{operator|:} break{punctuation|;} {property|default}{operator|:} {function|print}{punctuation|(}{string|""}"
            multi
            line
            {string|""}"{punctuation|)} {punctuation|\}}
        do {punctuation|\{} try await {function|work}{punctuation|(}{punctuation|)} {punctuation|\}} catch let e {keyword|as} KettleError {punctuation|\{} {function|fatalError}{punctuation|(}{string|"\\(e)"}{punctuation|)} {punctuation|\}}
        return items{punctuation|.}map {punctuation|\{} ${number|0} {operator|*} {number|2} {punctuation|\}}{punctuation|.}{function|sorted}{punctuation|(}{property|by}{operator|:} {operator|>}{punctuation|)}
    {punctuation|\}}
{punctuation|\}}
extension {property|Kettle}{operator|:} Equatable {punctuation|\{} {function|subscript}{punctuation|(}{property|i}{operator|:} Int{punctuation|)} {operator|-}{operator|>} Int {punctuation|\{} i {operator|<}{operator|<} {number|2} {punctuation|\}} {punctuation|\}} {operator|/}{operator|/} end
