import Foundation
{operator|#}if os{punctuation|(}{function|macOS}{punctuation|)} && swift{punctuation|(}{function|>=}{number|5.5}{punctuation|)}
{operator|#}endif
{operator|@}available{punctuation|(}{function|iOS} {number|15}{punctuation|,} *{punctuation|)}
public struct Kettle<T: Comparable>: Codable where T: Hashable {punctuation|\{}
    private{punctuation|(}{keyword|set}{punctuation|)} var litres: Double = {number|1.7}
    let name = {string|"pot \\(litres > 1 ? "}big{string|" : "}small{string|") \\u\{1F375\}"}
    static let steps: {punctuation|[}String: Int{punctuation|]} = {punctuation|[}{string|"pour"}: {number|0x1F}{punctuation|,} {string|"wait"}: 1_000{punctuation|]}
    var label: String {punctuation|\{} get {punctuation|\{} {operator|#}{string|"raw \\#(name)"}{operator|#} {punctuation|\}} set {punctuation|\{} litres = newValue.isEmpty ? {number|0} : .infinity {punctuation|\}} {punctuation|\}}

    mutating func boil{punctuation|(}{function|_} n: inout Int{punctuation|,} until t: Int? = {boolean|nil}{punctuation|)} async throws -> some View {punctuation|\{}
        guard let t = t{punctuation|,} t != {number|0} else {punctuation|\{} return {boolean|nil} {punctuation|\}}
        for case let .some{punctuation|(}{function|x}{punctuation|)} in {punctuation|[}{number|1}{punctuation|,} {boolean|nil}{punctuation|,} {number|3}{punctuation|]} where x % {number|2} == {number|1} {punctuation|\{} n &+= x {punctuation|\}}
        switch n {punctuation|\{} case {number|0}..<{number|10}: fallthrough{comment|; case is Int: break; default: print("""}
            multi
            line
            {string|""}{string|") \}
        do \{ try await work() \} catch let e as KettleError \{ fatalError("}\\{punctuation|(}{function|e}{punctuation|)}"{punctuation|)} {punctuation|\}}
        return items.map {punctuation|\{} $0 * {number|2} {punctuation|\}}.sorted{punctuation|(}by: >{punctuation|)}
    {punctuation|\}}
{punctuation|\}}
extension Kettle: Equatable {punctuation|\{} subscript{punctuation|(}i: Int{punctuation|)} -> Int {punctuation|\{} i << {number|2} {punctuation|\}} {punctuation|\}} // end
