import Foundation
#if os{punctuation|(}macOS{punctuation|)} && swift{punctuation|(}>=5.5{punctuation|)}
#endif
@available{punctuation|(}iOS 15, *{punctuation|)}
public struct Kettle<T: Comparable>: Codable where T: Hashable \{
    private{punctuation|(}set{punctuation|)} var litres: Double = 1.7
    let name = {string|"pot \\(litres > 1 ? "}big{string|" : "}small{string|") \\u\{1F375\}"}
    static let steps: [String: Int] = [{string|"pour"}: 0x1F, {string|"wait"}: 1_000]
    var label: String \{ get \{ #{string|"raw \\#(name)"}# \} set \{ litres = newValue.isEmpty ? 0 : .infinity \} \}

    mutating func boil{punctuation|(}_ n: inout Int, until t: Int? = nil{punctuation|)} async throws -> some View \{
        guard let t = t, t != 0 else \{ return nil \}
        for case let .some{punctuation|(}x{punctuation|)} in [1, nil, 3] where x % 2 == 1 \{ n &+= x \}
        switch n \{ case 0..<10: fallthrough{comment|; case is Int: break; default: print("""}
            multi
            line
            {string|""}"{punctuation|)} \}
        do \{ try await work{punctuation|(}{punctuation|)} \} catch let e as KettleError \{ fatalError{punctuation|(}{string|"\\(e)"}{punctuation|)} \}
        return items.map \{ $0 * 2 \}.sorted{punctuation|(}by: >{punctuation|)}
    \}
\}
extension Kettle: Equatable \{ subscript{punctuation|(}i: Int{punctuation|)} -> Int \{ i << 2 \} \} // end
