import Foundation
{operator|#}if os{operator|(}macOS{operator|)} {operator|&}{operator|&} swift{operator|(}{operator|>}{operator|=}{number|5.5}{operator|)}
{operator|#}endif
{operator|@}available{operator|(}iOS {number|15}{punctuation|,} {operator|*}{operator|)}
public struct Kettle{operator|<}T{operator|:} Comparable{operator|>}{operator|:} Codable where T{operator|:} Hashable {operator|\{}
    private{operator|(}set{operator|)} var litres{operator|:} Double {operator|=} {number|1.7}
    let name {operator|=} {string|"pot \\(litres > 1 ? "}big{string|" : "}small{string|") \\u\{1F375\}"}
    {property|static let steps:} {punctuation|[}String{operator|:} Int{punctuation|]} {operator|=} {punctuation|[}{string|"pour"}{operator|:} {number|0x1F}{punctuation|,} {string|"wait"}{operator|:} 1_000{punctuation|]}
    {property|var label:} String {operator|\{} get {operator|\{} {operator|#}{string|"raw \\#(name)"}{operator|#} {operator|\}} set {operator|\{} litres {operator|=} newValue{punctuation|.}isEmpty {operator|?} {number|0} {operator|:} {punctuation|.}infinity {operator|\}} {operator|\}}

    mutating func boil{operator|(}_ n{operator|:} inout Int{punctuation|,} until t{operator|:} Int{operator|?} {operator|=} nil{operator|)} async throws {operator|-}{operator|>} some View {operator|\{}
        guard let t {operator|=} t{punctuation|,} t {operator|!}{operator|=} {number|0} else {operator|\{} return nil {operator|\}}
        for case let {punctuation|.}some{operator|(}x{operator|)} in {punctuation|[}{number|1}{punctuation|,} nil{punctuation|,} {number|3}{punctuation|]} where x {operator|%} {number|2} {operator|=}{operator|=} {number|1} {operator|\{} n {operator|&}{operator|+}{operator|=} x {operator|\}}
        switch n {operator|\{} case {number|0}{punctuation|.}{punctuation|.}{operator|<}{number|10}{operator|:} fallthrough{operator|;} case is Int{operator|:} break{operator|;} default{operator|:} print{operator|(}{string|""}"
            multi
            line
            {string|""}"{operator|)} {operator|\}}
        do {operator|\{} try await work{operator|(}{operator|)} {operator|\}} catch let e as KettleError {operator|\{} fatalError{operator|(}{string|"\\(e)"}{operator|)} {operator|\}}
        return {domain constant|items.map} {operator|\{} {operator|$}{number|0} {operator|*} {number|2} {operator|\}}{punctuation|.}sorted{operator|(}by{operator|:} {operator|>}{operator|)}
    {operator|\}}
{operator|\}}
{property|extension Kettle:} Equatable {operator|\{} subscript{operator|(}i{operator|:} Int{operator|)} {operator|-}{operator|>} Int {operator|\{} i {operator|<}{operator|<} {number|2} {operator|\}} {operator|\}} {operator|/}{operator|/} end
