{keyword|import} Foundation
#{keyword|if} os{punctuation|(}macOS{punctuation|)} && swift{punctuation|(}>={number|5.5}{punctuation|)}
#endif
@available{punctuation|(}iOS {number|15}, *{punctuation|)}
public struct Kettle<T: Comparable>: Codable where T: Hashable \{
    private{punctuation|(}set{punctuation|)} var litres: Double = {number|1.7}
    let name = {string|"pot \\(litres > 1 ? "}big{string|" : "}small{string|") \\u\{1F375\}"}
    static let steps: [String: Int] = [{string|"pour"}: {number|0x1F}, {string|"wait"}: {number|1_000}]
    var label: String \{ get \{ #{string|"raw \\#(name)"}# \} set \{ litres = newValue.isEmpty ? {number|0} : .infinity \} \}

    mutating {keyword|func} boil{punctuation|(}_ n: inout Int, until t: Int? = nil{punctuation|)} async throws -> some View \{
        guard let t = t, t != {number|0} {keyword|else} \{ {keyword|return} nil \}
        for case let .some{punctuation|(}x{punctuation|)} in [{number|1}, nil, {number|3}] where x % {number|2} == {number|1} \{ n &+= x \}
        switch n \{ case {number|0}..<{number|10}: fallthrough; case is Int: break; default: print{punctuation|(}{string|""}{string|"
            multi
            line
            "}{string|""}{punctuation|)} \}
        do \{ try await work{punctuation|(}{punctuation|)} \} catch let e as KettleError \{ fatalError{punctuation|(}{string|"\\(e)"}{punctuation|)} \}
        {keyword|return} items.map \{ {variable|$0} * {number|2} \}.sorted{punctuation|(}by: >{punctuation|)}
    \}
\}
extension Kettle: Equatable \{ subscript{punctuation|(}i: Int{punctuation|)} -> Int \{ i << {number|2} \} \} // {keyword|end}
