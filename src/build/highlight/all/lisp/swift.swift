import Foundation
#if os{punctuation|(}{car|macOS}{punctuation|)} && swift{punctuation|(}{car|>=5}.5{punctuation|)}
#endif
@available{punctuation|(}{car|iOS} 15, *{punctuation|)}
public struct Kettle<T: Comparable>: Codable where T: Hashable \{
    private{punctuation|(}{car|set}{punctuation|)} var litres: Double = {number|1.7}
    let name = {string|"pot \\(litres > 1 ? "}big{string|" : "}small{string|") \\u\{1F375\}"}
    static let steps: {punctuation|[}String: Int{punctuation|]} = {punctuation|[}{string|"pour"}: 0x1F, {string|"wait"}: 1_000{punctuation|]}
    var label: String \{ get \{ #{string|"raw \\#(name)"}# \} set \{ litres = newValue.isEmpty ? {number|0} : .infinity \} \}

    mutating func boil{punctuation|(}{car|_} n: inout Int, until t: Int? = {boolean|nil}{punctuation|)} async throws -> some View \{
        guard let {boolean|t} = t, {boolean|t} != {number|0} else \{ return {boolean|nil} \}
        for case let .some{punctuation|(}{car|x}{punctuation|)} in {punctuation|[}1, nil, 3{punctuation|]} where x % {number|2} == {number|1} \{ n &+= x \}
        switch n \{ case 0..<10: fallthrough{comment|; case is Int: break; default: print("""}
            multi
            line
            {string|""}{string|") \}
        do \{ try await work() \} catch let e as KettleError \{ fatalError("}\\{punctuation|(}{car|e}{punctuation|)}"{punctuation|)} \}
        return items.map \{ $0 * {number|2} \}.sorted{punctuation|(}{car|by}: >{punctuation|)}
    \}
\}
extension Kettle: Equatable \{ subscript{punctuation|(}{car|i}: Int{punctuation|)} -> Int \{ i << {number|2} \} \} // end
