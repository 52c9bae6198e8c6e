import Foundation
#if os(macOS) && swift(>{operator|=}5.5)
#endif
@available(iOS 15, *)
public struct Kettle<T: Comparable>: Codable where T: Hashable \{
    private(set) var litres: Double {operator|=} 1.7
    let name {operator|=} "pot \\(litres > 1 ? "big" : "small") \\u\{1F375\}"
    static let steps: [String: Int] {operator|=} ["pour": 0x1F, "wait": 1_000]
    var label: String \{ get \{ #"raw \\#(name)"# \} set \{ litres {operator|=} newValue.isEmpty ? 0 : .infinity \} \}

    mutating func boil(_ n: inout Int, until t: Int? {operator|=} nil) async throws -> some View \{
        guard let t {operator|=} t, t !{operator|=} 0 else \{ return nil \}
        for case let .some(x) in [1, nil, 3] where x % 2 {operator|=}{operator|=} 1 \{ n &+{operator|=} x \}
        switch n \{ case 0..<10: fallthrough{punctuation|;} case is Int: break{punctuation|;} default: print("""
            multi
            line
            """) \}
        do \{ try await work() \} catch let e as KettleError \{ fatalError("\\(e)") \}
        return items.map \{ $0 * 2 \}.sorted(by: >)
    \}
\}
extension Kettle: Equatable \{ subscript(i: Int) -> Int \{ i << 2 \} \} // end
