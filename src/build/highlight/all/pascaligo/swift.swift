import Foundation
#{keyword|if} {function|os}{punctuation|(}macOS{punctuation|)} && {function|swift}{punctuation|(}{operator|>=}{number|5.5}{punctuation|)}
#endif
{operator|@}{function|available}{punctuation|(}iOS {number|15}{punctuation|,} {operator|*}{punctuation|)}
public struct Kettle{operator|<}T{punctuation|:} {class-name|Comparable}{operator|>}{punctuation|:} {class-name|Codable} where T{punctuation|:} {class-name|Hashable} {punctuation|\{}
    {function|private}{punctuation|(}set{punctuation|)} {keyword|var} litres{punctuation|:} {class-name|Double} {operator|=} {number|1.7}
    let name {operator|=} {string|"pot \\(litres > 1 ? "}big{string|" : "}small{string|") \\u\{1F375\}"}
    static let steps{punctuation|:} {punctuation|[}{builtin|String}{punctuation|:} {class-name|{builtin|Int}}{punctuation|]} {operator|=} {punctuation|[}{string|"pour"}{punctuation|:} {class-name|0x1F}{punctuation|,} {string|"wait"}{punctuation|:} {class-name|1_000}{punctuation|]}
    {keyword|var} label{punctuation|:} {class-name|{builtin|String}} {punctuation|\{} get {punctuation|\{} #{string|"raw \\#(name)"}# {punctuation|\}} set {punctuation|\{} litres {operator|=} newValue{punctuation|.}isEmpty ? {number|0} {punctuation|:} {punctuation|.}infinity {punctuation|\}} {punctuation|\}}

    mutating func {function|boil}{punctuation|(}_ n{punctuation|:} {class-name|inout} {builtin|Int}{punctuation|,} until t{punctuation|:} {class-name|{builtin|Int}}? {operator|=} {keyword|nil}{punctuation|)} async throws {operator|->} some View {punctuation|\{}
        guard let t {operator|=} t{punctuation|,} t !{operator|=} {number|0} {keyword|else} {punctuation|\{} {keyword|return} {keyword|nil} {punctuation|\}}
        {keyword|for} {keyword|case} let {punctuation|.}{function|some}{punctuation|(}x{punctuation|)} in {punctuation|[}{number|1}{punctuation|,} {keyword|nil}{punctuation|,} {number|3}{punctuation|]} where x % {number|2} {operator|=}{operator|=} {number|1} {punctuation|\{} n &{operator|+=} x {punctuation|\}}
        switch n {punctuation|\{} {keyword|case} {number|0}{operator|..}{operator|<}{number|10}{punctuation|:} {class-name|fallthrough}{punctuation|;} {class-name|{keyword|case}} {keyword|is} {builtin|Int}{punctuation|:} {class-name|break}{punctuation|;} default{punctuation|:} {class-name|print}{punctuation|(}{string|""}{string|"
            multi
            line
            "}{string|""}{punctuation|)} {punctuation|\}}
        do {punctuation|\{} try await {function|work}{punctuation|(}{punctuation|)} {punctuation|\}} catch let e as KettleError {punctuation|\{} {function|fatalError}{punctuation|(}{string|"\\(e)"}{punctuation|)} {punctuation|\}}
        {keyword|return} items{punctuation|.}{builtin|map} {punctuation|\{} {number|$0} {operator|*} {number|2} {punctuation|\}}{punctuation|.}{function|sorted}{punctuation|(}by{punctuation|:} {operator|>}{punctuation|)}
    {punctuation|\}}
{punctuation|\}}
extension Kettle{punctuation|:} {class-name|Equatable} {punctuation|\{} {function|subscript}{punctuation|(}i{punctuation|:} {class-name|{builtin|Int}}{punctuation|)} {operator|->} {builtin|Int} {punctuation|\{} i {operator|<<} {number|2} {punctuation|\}} {punctuation|\}} {comment|// end}
