import Foundation
#if {function-name builtin|os}{punctuation|(}macOS{punctuation|)} {operator|&}{operator|&} {function-name builtin|swift}{punctuation|(}{operator|>=}{number|5.5}{punctuation|)}
#endif
@{function-name builtin|available}{punctuation|(}iOS {number|15}{operator|,} {operator|*}{punctuation|)}
public struct Kettle{operator|<}T: Comparable{operator|>}: Codable where T: Hashable {punctuation|\{}
    {function-name builtin|private}{punctuation|(}set{punctuation|)} var litres: Double {operator|=} {number|1.7}
    let name {operator|=} {string|"pot \\(litres > 1 ? "}big{string|" : "}small{string|") \\u\{1F375\}"}
    static let steps: {punctuation|[}String: Int{punctuation|]} {operator|=} {punctuation|[}{string|"pour"}: 0x1F{operator|,} {string|"wait"}: 1_000{punctuation|]}
    var label: String {punctuation|\{} get {punctuation|\{} #{string|"raw \\#(name)"}# {punctuation|\}} set {punctuation|\{} litres {operator|=} newValue.isEmpty ? {number|0} : .infinity {punctuation|\}} {punctuation|\}}

    mutating func {function-name builtin|boil}{punctuation|(}_ n: inout Int{operator|,} until t: Int? {operator|=} nil{punctuation|)} async throws {operator|-}{operator|>} some View {punctuation|\{}
        guard let t {operator|=} t{operator|,} t !{operator|=} {number|0} else {punctuation|\{} return nil {punctuation|\}}
        for case let .{function-name builtin|some}{punctuation|(}x{punctuation|)} in {punctuation|[}{number|1}{operator|,} nil{operator|,} {number|3}{punctuation|]} where x {operator|%} {number|2} {operator|=}{operator|=} {number|1} {punctuation|\{} n {operator|&}{operator|+}{operator|=} x {punctuation|\}}
        switch n {punctuation|\{} case {number|0}..{operator|<}{number|10}: fallthrough{punctuation|;} case is Int: break{punctuation|;} default: {function-name builtin|print}{punctuation|(}{string|"""
            multi
            line
            """}{punctuation|)} {punctuation|\}}
        do {punctuation|\{} try await {function-name builtin|work}{punctuation|(}{punctuation|)} {punctuation|\}} catch let e as KettleError {punctuation|\{} {function-name builtin|fatalError}{punctuation|(}{string|"\\(e)"}{punctuation|)} {punctuation|\}}
        return items.map {punctuation|\{} ${number|0} {operator|*} {number|2} {punctuation|\}}.{function-name builtin|sorted}{punctuation|(}by: {operator|>}{punctuation|)}
    {punctuation|\}}
{punctuation|\}}
extension Kettle: Equatable {punctuation|\{} {function-name builtin|subscript}{punctuation|(}i: Int{punctuation|)} {operator|-}{operator|>} Int {punctuation|\{} i {operator|<}{operator|<} {number|2} {punctuation|\}} {punctuation|\}} {operator|/}{operator|/} end
