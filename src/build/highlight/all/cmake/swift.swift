import Foundation
{comment|#if os(macOS) && swift(>=5.5)}
{comment|#endif}
@{function|available}{punctuation|(}iOS {number|15}, *{punctuation|)}
public struct Kettle<T: Comparable{punctuation|>}: Codable where T: Hashable \{
    {function|private}{punctuation|(}set{punctuation|)} var litres: Double = {number|1.7}
    let name = {string|"pot \\(litres > 1 ? "}big{string|" : "}small{string|") \\u\{1F375\}"}
    static let steps: [String: Int] = [{string|"pour"}: 0x1F, {string|"wait"}: 1_000]
    var label: String \{ get \{ {comment|#"raw \\#(name)"# \} set \{ litres = newValue.isEmpty ? 0 : .infinity \} \}}

    mutating func {function|boil}{punctuation|(}_ n: inout Int, until t: Int? = nil{punctuation|)} async throws -{punctuation|>} some View \{
        guard let t = t, t != {number|0} else \{ return nil {punctuation|\}}
        for case let .{function|some}{punctuation|(}x{punctuation|)} in [{number|1}, nil, {number|3}] where x % {number|2} == {number|1} \{ n &+= x {punctuation|\}}
        switch n \{ case {number|0}..<{number|10}: fallthrough; case is Int: break; default: {function|print}{punctuation|(}{string|""}{string|"
            multi
            line
            "}{string|""}{punctuation|)} {punctuation|\}}
        do \{ try await {function|work}{punctuation|(}{punctuation|)} {punctuation|\}} catch let e as KettleError \{ {function|fatalError}{punctuation|(}{string|"\\(e)"}{punctuation|)} {punctuation|\}}
        return items.map \{ ${number|0} * {number|2} {punctuation|\}}.{function|sorted}{punctuation|(}by: {punctuation|>}{punctuation|)}
    {punctuation|\}}
{punctuation|\}}
extension Kettle: Equatable \{ {function|subscript}{punctuation|(}i: Int{punctuation|)} -{punctuation|>} Int \{ i << {number|2} {punctuation|\}} {punctuation|\}} // end
