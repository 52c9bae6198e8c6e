import Foundation
#if os(macOS) && swift(>={number|5.5})
#endif
@available(iOS {number|15}{punctuation|,} *)
public struct Kettle<T: Comparable>: Codable where T: Hashable \{
    private(set) var litres: Double = {number|1.7}
    let name = {string|"pot \\(litres > 1 ? "}big{string|" : "}small{string|") \\u\{1F375\}"}
    static let steps: [String: Int] = [{string|"pour"}: {number|0}x1F{punctuation|,} {string|"wait"}: {number|1}_000]
    var label: String \{ get \{ #{string|"raw \\#(name)"}# \} set \{ litres = newValue.isEmpty ? {number|0} : .infinity \} \}

    mutating func boil(_ n: inout Int{punctuation|,} until t: Int? = nil) async throws -> some View \{
        guard let t = t{punctuation|,} t {punctuation|!}= {number|0} else \{ return nil \}
        for case let .some(x) in [{number|1}{punctuation|,} nil{punctuation|,} {number|3}] where x % {number|2} == {number|1} \{ n &+= x \}
        switch n \{ case {number|0.}.<{number|10}: fallthrough; case is Int: break; default: print({string|""}{string|"
            multi
            line
            "}{string|""}) \}
        do \{ try await work() \} catch let e as KettleError \{ fatalError({string|"\\(e)"}) \}
        return items.map \{ ${number|0} * {number|2} \}.sorted(by: >)
    \}
\}
extension Kettle: Equatable \{ subscript(i: Int) -> Int \{ i << {number|2} \} \} // end
