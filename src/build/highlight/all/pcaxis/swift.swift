import Foundation
#if os(macOS) && swift(>{operator|=}5.5)
#endif
@available(iOS {number|15}{punctuation|,} *)
public struct Kettle<T: Comparable>: Codable where T: Hashable \{
    private(set) var litres: Double {operator|=} {number|1.7}
    let name {operator|=} {string|"pot \\(litres > 1 ? "}big{string|" : "}small{string|") \\u\{1F375\}"}
    static let steps: [String: Int] {operator|=} [{string|"pour"}: 0x1F{punctuation|,} {string|"wait"}: 1_000]
    var label: String \{ get \{ #{string|"raw \\#(name)"}# \} set \{ litres {operator|=} newValue.isEmpty ? {number|0} : .infinity \} \}

    mutating func boil(_ n: inout Int{punctuation|,} until t: Int? {operator|=} nil) async throws -> some View \{
        guard let t {operator|=} t{punctuation|,} t !{operator|=} {number|0} else \{ return nil \}
        for case let .some(x) in [1{punctuation|,} nil{punctuation|,} 3] where x % {number|2} {operator|=}{operator|=} {number|1} \{ n &+{operator|=} x \}
        switch n \{ case 0..<10: fallthrough{punctuation|;} case is Int: break{punctuation|;} default: print({string|""}{string|"
            multi
            line
            "}{string|""}) \}
        do \{ try await work() \} catch let e as KettleError \{ fatalError({string|"\\(e)"}) \}
        return items.map \{ $0 * {number|2} \}.sorted(by: >)
    \}
\}
extension Kettle: Equatable \{ subscript(i: Int) -> Int \{ i << {number|2} \} \} // end
