import Foundation
#if {function|os}{punctuation|(}macOS{punctuation|)} && {function|swift}{punctuation|(}>{operator|=}{number|5}.{number|5}{punctuation|)}
#endif
@{function|available}{punctuation|(}iOS {number|15}{punctuation|,} *{punctuation|)}
public struct Kettle<T{punctuation|:} Comparable>{punctuation|:} Codable where T{punctuation|:} Hashable {punctuation|\{}
    {function|private}{punctuation|(}set{punctuation|)} var litres{punctuation|:} Double {operator|=} {number|1}.{number|7}
    let name {operator|=} "pot \\{punctuation|(}litres > {number|1} ? "big" {punctuation|:} "small"{punctuation|)} \\u{punctuation|\{}1F375{punctuation|\}}"
    static let steps{punctuation|:} {punctuation|[}String{punctuation|:} Int{punctuation|]} {operator|=} {punctuation|[}"pour"{punctuation|:} 0x1F{punctuation|,} "wait"{punctuation|:} 1_000{punctuation|]}
    var label{punctuation|:} String {punctuation|\{} get {punctuation|\{} #"raw \\#{punctuation|(}name{punctuation|)}"# {punctuation|\}} set {punctuation|\{} litres {operator|=} newValue.isEmpty ? {number|0} {punctuation|:} .infinity {punctuation|\}} {punctuation|\}}

    mutating func {function|boil}{punctuation|(}_ n{punctuation|:} inout Int{punctuation|,} until t{punctuation|:} Int? {operator|=} nil{punctuation|)} async throws -> some View {punctuation|\{}
        guard let t {operator|=} t{punctuation|,} t !{operator|=} {number|0} else {punctuation|\{} return nil {punctuation|\}}
        for case let .{function|some}{punctuation|(}x{punctuation|)} in {punctuation|[}{number|1}{punctuation|,} nil{punctuation|,} {number|3}{punctuation|]} where x % {number|2} {operator|=}{operator|=} {number|1} {punctuation|\{} n &+{operator|=} x {punctuation|\}}
        switch n {punctuation|\{} case {number|0}{operator|..}<{number|10}{punctuation|:} fallthrough{punctuation|;} case is Int{punctuation|:} break{punctuation|;} default{punctuation|:} {function|print}{punctuation|(}"""
            multi
            line
            """{punctuation|)} {punctuation|\}}
        do {punctuation|\{} try await {function|work}{punctuation|(}{punctuation|)} {punctuation|\}} catch let e as KettleError {punctuation|\{} {function|fatalError}{punctuation|(}"\\{punctuation|(}e{punctuation|)}"{punctuation|)} {punctuation|\}}
        return items.map {punctuation|\{} ${number|0} * {number|2} {punctuation|\}}.{function|sorted}{punctuation|(}by{punctuation|:} >{punctuation|)}
    {punctuation|\}}
{punctuation|\}}
extension Kettle{punctuation|:} Equatable {punctuation|\{} {function|subscript}{punctuation|(}i{punctuation|:} Int{punctuation|)} -> Int {punctuation|\{} i << {number|2} {punctuation|\}} {punctuation|\}} {comment|// end}
