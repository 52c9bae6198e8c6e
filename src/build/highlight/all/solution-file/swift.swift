import Foundation
{comment|#if os(macOS) && swift(>=5.5)}
{comment|#endif}
@available{punctuation|(}iOS {number|15}{punctuation|,} *{punctuation|)}
public struct Kettle<T: Comparable>: Codable where T: Hashable \{
    private{punctuation|(}set{punctuation|)} var litres: Double {operator|=} {number|1.7}
    {property|let name} {operator|=} {string|"pot \\(litres > 1 ? "}big{string|" : "}small{string|") \\u\{1F375\}"}
    {property|static let steps: [String: Int]} {operator|=} [{string|"pour"}: 0x1F{punctuation|,} {string|"wait"}: 1_000]
    var label: String \{ get \{ {comment|#"raw \\#(name)"# \} set \{ litres = newValue.isEmpty ? 0 : .infinity \} \}}

    mutating func boil{punctuation|(}_ n: inout Int{punctuation|,} until t: Int? {operator|=} nil{punctuation|)} async throws -> some View \{
        {property|guard let t} {operator|=} t{punctuation|,} t !{operator|=} {number|0} else \{ return nil \}
        for case let .some{punctuation|(}x{punctuation|)} in [{number|1}{punctuation|,} nil{punctuation|,} {number|3}] where x % {number|2} {operator|=}{operator|=} {number|1} \{ n &+{operator|=} x \}
        switch n \{ case {number|0}..<{number|10}: fallthrough; case is Int: break; default: print{punctuation|(}{string|""}"
            multi
            line
            {string|""}"{punctuation|)} \}
        do \{ try await work{punctuation|(}{punctuation|)} \} catch let e as KettleError \{ fatalError{punctuation|(}{string|"\\(e)"}{punctuation|)} \}
        return items.map \{ ${number|0} * {number|2} \}.sorted{punctuation|(}by: >{punctuation|)}
    \}
\}
extension Kettle: Equatable \{ subscript{punctuation|(}i: Int{punctuation|)} -> Int \{ i << {number|2} \} \} // end
