import Foundation
{comment|#if os(macOS) && swift(>=5.5)}
{comment|#endif}
@available(iOS {number|15}, *)
public struct Kettle<T: Comparable>: Codable where T: Hashable \{
    private(set) var litres: Double = {number|1}.{number|7}
    let name = {string|"pot \\(litres > 1 ? "}big{string|" : "}small{string|") \\u\{1F375\}"}
    static let steps: {punctuation|[}String: Int{punctuation|]} = {punctuation|[}{string|"pour"}: 0x1F, {string|"wait"}: 1_000{punctuation|]}
    var label: String \{ get \{ {comment|#"raw \\#(name)"# \} set \{ litres = newValue.isEmpty ? 0 : .infinity \} \}}

    mutating func boil(_ n: inout Int, until t: Int? = nil) async throws -> some View \{
        guard let t = t, t != {number|0} else \{ return nil \}
        for case let .some(x) in {punctuation|[}{number|1}, nil, {number|3}{punctuation|]} where x % {number|2} == {number|1} \{ n &+= x \}
        switch n \{ case {number|0}..<{number|10}: fallthrough; case is Int: break; default: print({string|""}"
            multi
            line
            {string|""}") \}
        do \{ try await work() \} catch let e as KettleError \{ fatalError({string|"\\(e)"}) \}
        return items.map \{ ${number|0} * {number|2} \}.sorted(by: >)
    \}
\}
extension Kettle: Equatable \{ subscript(i: Int) -> Int \{ i << {number|2} \} \} // end
