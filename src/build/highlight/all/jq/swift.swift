{keyword|import} Foundation
{comment|#if os(macOS) && swift(>=5.5)}
{comment|#endif}
@{c-style-function function|available}{punctuation|(}iOS {number|15}{punctuation|,} {operator|*}{punctuation|)}
public struct Kettle{operator|<}{property-literal property|T}{punctuation|:} Comparable{operator|>}{punctuation|:} Codable where {property-literal property|T}{punctuation|:} Hashable {punctuation|\{}
    {c-style-function function|private}{punctuation|(}set{punctuation|)} var {property-literal property|litres}{punctuation|:} Double {operator|=} {number|1.7}
    let name {operator|=} {string|"pot {interpolation|{punctuation|\\(}{content|litres {operator|>} {number|1} {operator|?} {property|"big"} {punctuation|:} {string|"small"}}{punctuation|)}} \\u\{1F375\}"}
    static let {property-literal property|steps}{punctuation|:} {punctuation|[}{property-literal property|String}{punctuation|:} Int{punctuation|]} {operator|=} {punctuation|[}{property|"pour"}{punctuation|:} 0x1F{punctuation|,} {property|"wait"}{punctuation|:} 1_000{punctuation|]}
    var {property-literal property|label}{punctuation|:} String {punctuation|\{} get {punctuation|\{} {comment|#"raw \\#(name)"# \} set \{ litres = newValue.isEmpty ? 0 : .infinity \} \}}

    mutating func {c-style-function function|boil}{punctuation|(}_ {property-literal property|n}{punctuation|:} inout Int{punctuation|,} until {property-literal property|t}{punctuation|:} Int{operator|?} {operator|=} nil{punctuation|)} async throws {operator|-}{operator|>} some View {punctuation|\{}
        guard let t {operator|=} t{punctuation|,} t {operator|!=} {number|0} {keyword|else} {punctuation|\{} return nil {punctuation|\}}
        for case let {dot important|.}{c-style-function function|some}{punctuation|(}x{punctuation|)} in {punctuation|[}{number|1}{punctuation|,} nil{punctuation|,} {number|3}{punctuation|]} where x {operator|%} {number|2} {operator|==} {number|1} {punctuation|\{} n &{operator|+=} x {punctuation|\}}
        switch n {punctuation|\{} case {number|0}{operator|..}{operator|<}{number|10}{punctuation|:} fallthrough{punctuation|;} case is {property-literal property|Int}{punctuation|:} {keyword|break}{punctuation|;} {property-literal property|default}{punctuation|:} {c-style-function function|print}{punctuation|(}{string|""}"
            multi
            line
            {string|""}"{punctuation|)} {punctuation|\}}
        do {punctuation|\{} {keyword|try} await {c-style-function function|work}{punctuation|(}{punctuation|)} {punctuation|\}} {keyword|catch} let e {keyword|as} KettleError {punctuation|\{} {c-style-function function|fatalError}{punctuation|(}{string|"{interpolation|{punctuation|\\(}{content|e}{punctuation|)}}"}{punctuation|)} {punctuation|\}}
        return items{punctuation|.}map {punctuation|\{} {variable|$0} {operator|*} {number|2} {punctuation|\}}{dot important|.}{c-style-function function|sorted}{punctuation|(}{property-literal property|by}{punctuation|:} {operator|>}{punctuation|)}
    {punctuation|\}}
{punctuation|\}}
extension {property-literal property|Kettle}{punctuation|:} Equatable {punctuation|\{} {c-style-function function|subscript}{punctuation|(}{property-literal property|i}{punctuation|:} Int{punctuation|)} {operator|-}{operator|>} Int {punctuation|\{} i {operator|<}{operator|<} {number|2} {punctuation|\}} {punctuation|\}} {operator|//} {keyword|end}
