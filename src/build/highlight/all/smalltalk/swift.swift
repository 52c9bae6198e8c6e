import Foundation
{symbol|#if} os{punctuation|(}macOS{punctuation|)} {operator|&}{operator|&} swift{punctuation|(}{operator|>=}{number|5.5}{punctuation|)}
{symbol|#endif}
{operator|@}available{punctuation|(}iOS {number|15}{operator|,} {operator|*}{punctuation|)}
public struct Kettle{operator|<}T{punctuation|:} Comparable{operator|>}{punctuation|:} Codable where T{punctuation|:} Hashable {punctuation|\{}
    private{punctuation|(}set{punctuation|)} var litres{punctuation|:} Double {operator|=} {number|1.7}
    let name {operator|=} {comment|"pot \\(litres > 1 ? "}big{comment|" : "}small{comment|") \\u\{1F375\}"}
    static let steps{punctuation|:} {punctuation|[}String{punctuation|:} Int{punctuation|]} {operator|=} {punctuation|[}{comment|"pour"}{punctuation|:} {number|0}x1F{operator|,} {comment|"wait"}{punctuation|:} {number|1}_000{punctuation|]}
    var label{punctuation|:} String {punctuation|\{} get {punctuation|\{} #{comment|"raw \\#(name)"}# {punctuation|\}} set {punctuation|\{} litres {operator|=} newValue{punctuation|.}isEmpty {punctuation|?} {number|0} {punctuation|:} {punctuation|.}infinity {punctuation|\}} {punctuation|\}}

    mutating func boil{punctuation|(}_ n{punctuation|:} inout Int{operator|,} until t{punctuation|:} Int{punctuation|?} {operator|=} {keyword|nil}{punctuation|)} async throws {operator|-}{operator|>} some View {punctuation|\{}
        guard let t {operator|=} t{operator|,} t {operator|!}{operator|=} {number|0} else {punctuation|\{} return {keyword|nil} {punctuation|\}}
        for case let {punctuation|.}some{punctuation|(}x{punctuation|)} in {punctuation|[}{number|1}{operator|,} {keyword|nil}{operator|,} {number|3}{punctuation|]} where x % {number|2} {operator|==} {number|1} {punctuation|\{} n {operator|&}{operator|+}{operator|=} x {punctuation|\}}
        switch n {punctuation|\{} case {number|0}{punctuation|.}{punctuation|.}{operator|<}{number|10}{punctuation|:} fallthrough{punctuation|;} case is Int{punctuation|:} break{punctuation|;} default{punctuation|:} print{punctuation|(}{comment|"""
            multi
            line
            """}{punctuation|)} {punctuation|\}}
        do {punctuation|\{} try await work{punctuation|(}{punctuation|)} {punctuation|\}} catch let e as KettleError {punctuation|\{} fatalError{punctuation|(}{comment|"\\(e)"}{punctuation|)} {punctuation|\}}
        return items{punctuation|.}map {punctuation|\{} {char|$0} {operator|*} {number|2} {punctuation|\}}{punctuation|.}sorted{punctuation|(}by{punctuation|:} {operator|>}{punctuation|)}
    {punctuation|\}}
{punctuation|\}}
extension Kettle{punctuation|:} Equatable {punctuation|\{} subscript{punctuation|(}i{punctuation|:} Int{punctuation|)} {operator|-}{operator|>} Int {punctuation|\{} i {operator|<}{operator|<} {number|2} {punctuation|\}} {punctuation|\}} {operator|//} end
