import Foundation
{comment|#if os(macOS) && swift(>=5.5)}
{comment|#endif}
{macro property|@available(iOS} {number|15}, {operator|*}{punctuation|)}
public struct Kettle{operator|<}{boolean|T}: Comparable{operator|>}: Codable where {boolean|T}: Hashable {punctuation|\{}
    private{punctuation|(}set{punctuation|)} var litres: Double = {number|1.7}
    let name = {string|"pot \\(litres > 1 ? "}big{string|" : "}small{string|") \\u\{1F375\}"}
    static let steps: {punctuation|[}String: Int{punctuation|]} = {punctuation|[}{string|"pour"}: {number|0x1F}, {string|"wait"}: 1_000{punctuation|]}
    var label: String {punctuation|\{} get {punctuation|\{} {comment|#"raw \\#(name)"# \} set \{ litres = newValue.isEmpty ? 0 : .infinity \} \}}

    mutating func boil{punctuation|(}_ n: inout Int, until t: Int? = nil{punctuation|)} async throws {operator|-}{operator|>} some View {punctuation|\{}
        guard let t = t, t {operator|!=} {number|0} else {punctuation|\{} return nil {punctuation|\}}
        for case let .some{punctuation|(}x{punctuation|)} in {punctuation|[}{number|1}, nil, {number|3}{punctuation|]} where x {operator|%} {number|2} {operator|==} {number|1} {punctuation|\{} n {operator|&}{operator|+}= x {punctuation|\}}
        switch n {punctuation|\{} case {number|0}..{operator|<}{number|10}: fallthrough; case is Int: break; default: print{punctuation|(}{string|""}"
            multi
            line
            {string|""}"{punctuation|)} {punctuation|\}}
        do {punctuation|\{} try await work{punctuation|(}{punctuation|)} {punctuation|\}} catch let e as KettleError {punctuation|\{} fatalError{punctuation|(}{string|"\\(e)"}{punctuation|)} {punctuation|\}}
        return items.map {punctuation|\{} {variable|$0} {operator|*} {number|2} {punctuation|\}}.sorted{punctuation|(}by: {operator|>}{punctuation|)}
    {punctuation|\}}
{punctuation|\}}
extension Kettle: Equatable {punctuation|\{} subscript{punctuation|(}i: Int{punctuation|)} {operator|-}{operator|>} Int {punctuation|\{} i {operator|<<} {number|2} {punctuation|\}} {punctuation|\}} {comment|// end}
