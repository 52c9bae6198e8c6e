import Foundation
#{keyword|if} {function|os}{punctuation|(}macOS{punctuation|)} && {function|swift}{punctuation|(}{operator|>=}{number|5.5}{punctuation|)}
#{property|endif}
{punctuation|@}{function|available}{punctuation|(}iOS {number|15}{punctuation|,} *{punctuation|)}
public struct Kettle{operator|<}{property|T}{punctuation|:} Comparable{operator|>}{punctuation|:} Codable where {property|T}{punctuation|:} Hashable {punctuation|\{}
    {function|private}{punctuation|(}set{punctuation|)} {keyword|var} {property|litres}{punctuation|:} Double {operator|=} {number|1.7}
    let name {operator|=} {string|"pot \\(litres > 1 ? "}big{string|" : "}small{string|") \\u\{1F375\}"}
    static let {property|steps}{punctuation|:} {punctuation|[}{property|String}{punctuation|:} Int{punctuation|]} {operator|=} {punctuation|[}{property|"pour"}{punctuation|:} 0x1F{punctuation|,} {property|"wait"}{punctuation|:} 1_000{punctuation|]}
    {keyword|var} {property|label}{punctuation|:} String {punctuation|\{} get {punctuation|\{} #{string|"raw \\#(name)"}# {punctuation|\}} set {punctuation|\{} litres {operator|=} newValue{punctuation|.}isEmpty {operator|?} {property|0} {punctuation|:} {punctuation|.}infinity {punctuation|\}} {punctuation|\}}

    mutating func {function|boil}{punctuation|(}_ {property|n}{punctuation|:} inout Int{punctuation|,} until {property|t}{punctuation|:} Int{operator|?} {operator|=} nil{punctuation|)} async throws {operator|->} some View {punctuation|\{}
        guard let t {operator|=} t{punctuation|,} t {operator|!=} {number|0} {keyword|else} {punctuation|\{} return nil {punctuation|\}}
        for {keyword|case} let {punctuation|.}{function|some}{punctuation|(}x{punctuation|)} in {punctuation|[}{number|1}{punctuation|,} nil{punctuation|,} {number|3}{punctuation|]} where x % {number|2} {operator|==} {number|1} {punctuation|\{} n &{operator|+}{operator|=} x {punctuation|\}}
        switch n {punctuation|\{} {keyword|case} {number|0}{punctuation|.}{punctuation|.}{operator|<}{property|10}{punctuation|:} fallthrough{punctuation|;} {keyword|case} {keyword|is} {property|Int}{punctuation|:} break{punctuation|;} {property|default}{punctuation|:} {function|print}{punctuation|(}{string|""}{string|"
            multi
            line
            "}{string|""}{punctuation|)} {punctuation|\}}
        {keyword|do} {punctuation|\{} try await {function|work}{punctuation|(}{punctuation|)} {punctuation|\}} catch let e {keyword|as} KettleError {punctuation|\{} {function|fatalError}{punctuation|(}{string|"\\(e)"}{punctuation|)} {punctuation|\}}
        return items{punctuation|.}map {punctuation|\{} ${number|0} * {number|2} {punctuation|\}}{punctuation|.}{function|sorted}{punctuation|(}{property|by}{punctuation|:} {operator|>}{punctuation|)}
    {punctuation|\}}
{punctuation|\}}
extension {property|Kettle}{punctuation|:} Equatable {punctuation|\{} {function|subscript}{punctuation|(}{property|i}{punctuation|:} Int{punctuation|)} {operator|->} Int {punctuation|\{} i {operator|<<} {number|2} {punctuation|\}} {punctuation|\}} {comment|// end}
