import Foundation
#if os(macOS) && swift(>=5.5)
#endif
@available(iOS 15, {host url|{important|*})}
public struct Kettle<T: Comparable>: Codable where {scheme|T:} Hashable \{
    private(set) var {scheme|litres:} Double = {host url|1.7}
    let name = "pot \\(litres > 1 ? "big" : "small") \\u\{1F375\}"
    static let {scheme|steps:} [String: Int] = ["pour": 0x1F, "wait": 1_000]
    var {scheme|label:} String \{ get \{ #"raw \\#(name)"# \} set \{ litres = {host url|newValue.isEmpty} ? 0 : .infinity \} \}

    mutating func boil(_ {scheme|n:} inout Int, until {scheme|t:} Int? = nil) async throws -> some View \{
        guard let t = t, t != 0 else \{ return nil \}
        for case let .some(x) in [1, nil, 3] where x % 2 == 1 \{ n &+= x \}
        switch n \{ case 0..<10: fallthrough{punctuation|;} case is {scheme|Int:} break{punctuation|;} {scheme|default:} print("""
            multi
            line
            """) \}
        do \{ try await work() \} catch let e as KettleError \{ fatalError("\\(e)") \}
        return {host url|items.map} \{ $0 {host url|{important|*}} 2 \}.sorted(by: >)
    \}
\}
extension {scheme|Kettle:} Equatable \{ subscript(i: Int) -> Int \{ i << 2 \} \} // end
