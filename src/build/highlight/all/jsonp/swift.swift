import Foundation
#if {function|os}{punctuation|(}macOS{punctuation|)} && {function|swift}{punctuation|(}>={number|5.5}{punctuation|)}
#endif
@{function|available}{punctuation|(}iOS {number|15}{punctuation|,} *{punctuation|)}
public struct Kettle<T{operator|:} Comparable>{operator|:} Codable where T{operator|:} Hashable {punctuation|\{}
    {function|private}{punctuation|(}set{punctuation|)} var litres{operator|:} Double = {number|1.7}
    let name = {string|"pot \\(litres > 1 ? "}big{string|" : "}small{string|") \\u\{1F375\}"}
    static let steps{operator|:} {punctuation|[}String{operator|:} Int{punctuation|]} = {punctuation|[}{property|"pour"}{operator|:} 0x1F{punctuation|,} {property|"wait"}{operator|:} 1_000{punctuation|]}
    var label{operator|:} String {punctuation|\{} get {punctuation|\{} #{string|"raw \\#(name)"}# {punctuation|\}} set {punctuation|\{} litres = newValue{punctuation|.}isEmpty ? {number|0} {operator|:} {punctuation|.}infinity {punctuation|\}} {punctuation|\}}

    mutating func {function|boil}{punctuation|(}_ n{operator|:} inout Int{punctuation|,} until t{operator|:} Int? = nil{punctuation|)} async throws -> some View {punctuation|\{}
        guard let t = t{punctuation|,} t != {number|0} else {punctuation|\{} return nil {punctuation|\}}
        for case let {punctuation|.}{function|some}{punctuation|(}x{punctuation|)} in {punctuation|[}{number|1}{punctuation|,} nil{punctuation|,} {number|3}{punctuation|]} where x % {number|2} == {number|1} {punctuation|\{} n &+= x {punctuation|\}}
        switch n {punctuation|\{} case {number|0}{punctuation|.}{punctuation|.}<{number|10}{operator|:} fallthrough{punctuation|;} case is Int{operator|:} break{punctuation|;} default{operator|:} {function|print}{punctuation|(}{string|""}"
            multi
            line
            {string|""}"{punctuation|)} {punctuation|\}}
        do {punctuation|\{} try await {function|work}{punctuation|(}{punctuation|)} {punctuation|\}} catch let e as KettleError {punctuation|\{} {function|fatalError}{punctuation|(}{string|"\\(e)"}{punctuation|)} {punctuation|\}}
        return items{punctuation|.}map {punctuation|\{} ${number|0} * {number|2} {punctuation|\}}{punctuation|.}{function|sorted}{punctuation|(}by{operator|:} >{punctuation|)}
    {punctuation|\}}
{punctuation|\}}
extension Kettle{operator|:} Equatable {punctuation|\{} {function|subscript}{punctuation|(}i{operator|:} Int{punctuation|)} -> Int {punctuation|\{} i << {number|2} {punctuation|\}} {punctuation|\}} {comment|// end}
