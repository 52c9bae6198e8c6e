import Foundation
#if {function|os}{punctuation|(}macOS{punctuation|)} {operator|&&} {function|swift}{punctuation|(}{operator|>=}{number|5.5}{punctuation|)}
#endif
@{function|available}{punctuation|(}iOS {number|15}{punctuation|,} {operator|*}{punctuation|)}
public struct Kettle{operator|<}T{operator|:} Comparable{operator|>}{operator|:} Codable where T{operator|:} Hashable {punctuation|\{}
    {function|private}{punctuation|(}set{punctuation|)} var litres{operator|:} Double = {number|1.7}
    let name = {string|"pot \\(litres > 1 ? "}big{string|" : "}small{string|") \\u\{1F375\}"}
    static let steps{operator|:} {punctuation|[}String{operator|:} Int{punctuation|]} = {punctuation|[}{string|"pour"}{operator|:} 0x1F{punctuation|,} {string|"wait"}{operator|:} 1_000{punctuation|]}
    var label{operator|:} String {punctuation|\{} get {punctuation|\{} #{string|"raw \\#(name)"}# {punctuation|\}} set {punctuation|\{} litres = newValue{punctuation|.}isEmpty {operator|?} {number|0} {operator|:} {punctuation|.}infinity {punctuation|\}} {punctuation|\}}

    mutating func {function|boil}{punctuation|(}_ n{operator|:} inout Int{punctuation|,} until t{operator|:} Int{operator|?} = nil{punctuation|)} async throws {operator|-}{operator|>} some View {punctuation|\{}
        guard let t = t{punctuation|,} t {operator|!=} {number|0} else {punctuation|\{} return nil {punctuation|\}}
        for case let {punctuation|.}{function|some}{punctuation|(}x{punctuation|)} {keyword|in} {punctuation|[}{number|1}{punctuation|,} nil{punctuation|,} {number|3}{punctuation|]} where x {operator|%} {number|2} {operator|==} {number|1} {punctuation|\{} n &{operator|+}= x {punctuation|\}}
        switch n {punctuation|\{} case {number|0}{punctuation|.}{punctuation|.}{operator|<}{number|10}{operator|:} fallthrough; case is Int{operator|:} break; default{operator|:} {function|print}{punctuation|(}{string|""}{string|"
            multi
            line
            "}{string|""}{punctuation|)} {punctuation|\}}
        do {punctuation|\{} try await {function|work}{punctuation|(}{punctuation|)} {punctuation|\}} catch let e as KettleError {punctuation|\{} {function|fatalError}{punctuation|(}{string|"\\(e)"}{punctuation|)} {punctuation|\}}
        return items{punctuation|.}map {punctuation|\{} ${number|0} {operator|*} {number|2} {punctuation|\}}{punctuation|.}{function|sorted}{punctuation|(}by{operator|:} {operator|>}{punctuation|)}
    {punctuation|\}}
{punctuation|\}}
extension Kettle{operator|:} Equatable {punctuation|\{} {function|subscript}{punctuation|(}i{operator|:} Int{punctuation|)} {operator|-}{operator|>} Int {punctuation|\{} i {operator|<}{operator|<} {number|2} {punctuation|\}} {punctuation|\}} {operator|//} end
