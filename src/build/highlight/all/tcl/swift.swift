import Foundation
{comment|#if os(macOS) && swift(>=5.5)}
{comment|#endif}
@available{punctuation|(}iOS 15, {operator|*}{punctuation|)}
public struct Kettle{operator|<}T: Comparable{operator|>}: Codable where T: Hashable {punctuation|\{}
    private{punctuation|(}set{punctuation|)} var litres: Double = 1.7
    let name = {string|"pot \\(litres > 1 ? "}big{string|" : "}small{string|") \\u\{1F375\}"}
    static let steps: {punctuation|[}String: Int{punctuation|]} = {punctuation|[}{string|"pour"}: 0x1F, {string|"wait"}: 1_000{punctuation|]}
    var label: String {punctuation|\{} get {punctuation|\{} {comment|#"raw \\#(name)"# \} set \{ litres = newValue.isEmpty ? 0 : .infinity \} \}}

    mutating func boil{punctuation|(}_ n: inout Int, until t: Int{operator|?} = nil{punctuation|)} async throws {operator|-}{operator|>} some View {punctuation|\{}
        guard let t = t, t {operator|!=} 0 {builtin|else} {punctuation|\{} return nil {punctuation|\}}
        {builtin|for} case let .some{punctuation|(}x{punctuation|)} {operator|in} {punctuation|[}1, nil, 3{punctuation|]} where x {operator|%} 2 {operator|==} 1 {punctuation|\{} n {operator|&}{operator|+}= x {punctuation|\}}
        {builtin|switch} n {punctuation|\{} case 0..{operator|<}10: fallthrough; case is Int: break; default: print{punctuation|(}{string|""}"
            multi
            line
            {string|""}"{punctuation|)} {punctuation|\}}
        do {punctuation|\{} try await work{punctuation|(}{punctuation|)} {punctuation|\}} catch let e as KettleError {punctuation|\{} fatalError{punctuation|(}{string|"\\(e)"}{punctuation|)} {punctuation|\}}
        {builtin|return} items.map {punctuation|\{} ${variable|0} {operator|*} 2 {punctuation|\}}.sorted{punctuation|(}by: {operator|>}{punctuation|)}
    {punctuation|\}}
{punctuation|\}}
extension Kettle: Equatable {punctuation|\{} subscript{punctuation|(}i: Int{punctuation|)} {operator|-}{operator|>} Int {punctuation|\{} i {operator|<<} 2 {punctuation|\}} {punctuation|\}} {operator|/}{operator|/} end
