import Foundation
#if os(macOS) {operator|&}{operator|&} swift({operator|>}{operator|=}{number|5.5})
#endif
@available(iOS {number|15}, {operator|*})
public struct Kettle{operator|<}T: Comparable{operator|>}: Codable where T: Hashable \{
    private(set) var litres: Double {operator|=} {number|1.7}
    let name {operator|=} {string|"pot \\(litres > 1 ? "}big{string|" : "}small{string|") \\u\{1F375\}"}
    static let steps: {operator|[}String: Int{operator|]} {operator|=} {operator|[}{string|"pour"}: {number|0x1F}, {string|"wait"}: 1_000{operator|]}
    var label: String \{ get \{ #{string|"raw \\#(name)"}# \} set \{ litres {operator|=} newValue.isEmpty ? {number|0} : .infinity \} \}

    mutating func boil(_ n: inout Int, until t: Int? {operator|=} nil) async throws {operator|-}{operator|>} some View \{
        guard let t {operator|=} t, t {operator|!}{operator|=} {number|0} else \{ return nil \}
        for case let .some(x) in {operator|[}{number|1}, nil, {number|3}{operator|]} where x {operator|%} {number|2} {operator|=}{operator|=} {number|1} \{ n {operator|&}{operator|+}{operator|=} x \}
        switch n \{ case {number|0}..{operator|<}{number|10}: fallthrough{comment|; case is Int: break; default: print("""}
            multi
            line
            {string|""}") \}
        do \{ try await work() \} catch let e as KettleError \{ fatalError({string|"\\(e)"}) \}
        return items.map \{ {number|$0} {operator|*} {number|2} \}.sorted(by: {operator|>})
    \}
\}
extension Kettle: Equatable \{ subscript(i: Int) {operator|-}{operator|>} Int \{ i {operator|<}{operator|<} {number|2} \} \} {operator|/}{operator|/} end
