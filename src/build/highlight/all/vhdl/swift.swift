import Foundation
#{keyword|if} {function|os}{punctuation|(}macOS{punctuation|)} {operator|&}{operator|&} {function|swift}{punctuation|(}{operator|>=}{number|5.5}{punctuation|)}
#endif
@{function|available}{punctuation|(}iOS {number|15}{punctuation|,} {operator|*}{punctuation|)}
public struct Kettle{operator|<}T{punctuation|:} Comparable{operator|>}{punctuation|:} Codable where T{punctuation|:} Hashable {punctuation|\{}
    {keyword|private}{punctuation|(}set{punctuation|)} var litres{punctuation|:} Double {operator|=} {number|1.7}
    let name {operator|=} {string|"pot \\(litres > 1 ? "}big{string|" : "}small{string|") \\u\{1F375\}"}
    static let steps{punctuation|:} {punctuation|[}String{punctuation|:} Int{punctuation|]} {operator|=} {punctuation|[}{string|"pour"}{punctuation|:} {number|0}x1F{punctuation|,} {string|"wait"}{punctuation|:} {number|1_000}{punctuation|]}
    var {keyword|label}{punctuation|:} String {punctuation|\{} get {punctuation|\{} #{string|"raw \\#(name)"}# {punctuation|\}} set {punctuation|\{} litres {operator|=} newValue{punctuation|.}isEmpty ? {number|0} {punctuation|:} {punctuation|.}infinity {punctuation|\}} {punctuation|\}}

    mutating func {function|boil}{punctuation|(}_ n{punctuation|:} {keyword|inout} Int{punctuation|,} {keyword|until} t{punctuation|:} Int? {operator|=} nil{punctuation|)} async throws {operator|-}{operator|>} some {keyword|View} {punctuation|\{}
        guard let t {operator|=} t{punctuation|,} t !{operator|=} {number|0} {keyword|else} {punctuation|\{} {keyword|return} nil {punctuation|\}}
        {keyword|for} {keyword|case} let {punctuation|.}{function|some}{punctuation|(}x{punctuation|)} {keyword|in} {punctuation|[}{number|1}{punctuation|,} nil{punctuation|,} {number|3}{punctuation|]} where x % {number|2} {operator|=}{operator|=} {number|1} {punctuation|\{} n {operator|&}{operator|+}{operator|=} x {punctuation|\}}
        switch n {punctuation|\{} {keyword|case} {number|0..}{operator|<}{number|10}{punctuation|:} fallthrough{punctuation|;} {keyword|case} {keyword|is} Int{punctuation|:} break{punctuation|;} default{punctuation|:} {function|print}{punctuation|(}{string|""}"
            multi
            line
            {string|""}"{punctuation|)} {punctuation|\}}
        do {punctuation|\{} try await {function|work}{punctuation|(}{punctuation|)} {punctuation|\}} catch let e as KettleError {punctuation|\{} {function|fatalError}{punctuation|(}{string|"\\(e)"}{punctuation|)} {punctuation|\}}
        {keyword|return} items{punctuation|.}{keyword|map} {punctuation|\{} ${number|0} {operator|*} {number|2} {punctuation|\}}{punctuation|.}{function|sorted}{punctuation|(}by{punctuation|:} {operator|>}{punctuation|)}
    {punctuation|\}}
{punctuation|\}}
extension Kettle{punctuation|:} Equatable {punctuation|\{} {function|subscript}{punctuation|(}i{punctuation|:} Int{punctuation|)} {operator|-}{operator|>} Int {punctuation|\{} i {operator|<}{operator|<} {number|2} {punctuation|\}} {punctuation|\}} {operator|/}{operator|/} {keyword|end}
