import Foundation
#if os{punctuation|(}{function|macOS}{punctuation|)} && swift{punctuation|(}{function|>=5.5}{punctuation|)}
#endif
@available{punctuation|(}{function|iOS} 15, *{punctuation|)}
public struct Kettle<T: Comparable>: Codable where T: Hashable \{
    private{punctuation|(}{function|set}{punctuation|)} var litres: Double = {number|1.7}
    let name = {string|"pot \\(litres > 1 ? "}big{string|" : "}small{string|") \\u\{1F375\}"}
    static let steps: {punctuation|[}{function|String:} Int{punctuation|]} = {punctuation|[}{string|"pour"}: 0x1F, {string|"wait"}: 1_000{punctuation|]}
    var label: String \{ get \{ #{string|"raw \\#(name)"}# \} set \{ litres = newValue.isEmpty ? {number|0} : .infinity \} \}

    mutating func boil{punctuation|(}{function|_} n: inout Int, until t: Int? = nil{punctuation|)} async throws -> some View \{
        guard let t = t, t != {number|0} else \{ return nil \}
        for case let .some{punctuation|(}{function|x}{punctuation|)} in {punctuation|[}{function|1,} nil, {number|3}{punctuation|]} where x % {number|2} == {number|1} \{ n &+= x \}
        switch n \{ case 0..<10: fallthrough{comment|; case is Int: break; default: print("""}
            multi
            line
            {string|""}{string|") \}
        do \{ try await work() \} catch let e as KettleError \{ fatalError("}\\{punctuation|(}{function|e}{punctuation|)}"{punctuation|)} \}
        return items.map \{ $0 * {number|2} \}.sorted{punctuation|(}{function|by:} >{punctuation|)}
    \}
\}
extension Kettle: Equatable \{ subscript{punctuation|(}{function|i:} Int{punctuation|)} -> Int \{ i << {number|2} \} \} // end
