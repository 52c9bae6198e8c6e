import Foundation
{operator|#}if {function|os}{punctuation|(}macOS{punctuation|)} {operator|&&} {function|swift}{punctuation|(}{operator|>=}{number|5.5}{punctuation|)}
{operator|#}endif
@{function|available}{punctuation|(}iOS {number|15}{punctuation|,} {operator|*}{punctuation|)}
public {keyword|struct} Kettle{operator|<}T{operator|:} Comparable{operator|>}{operator|:} Codable where T{operator|:} Hashable {comment|\{
    private(set) var litres: Double = 1.7
    let name = "pot \\(litres > 1 ? "big" : "small") \\u\{1F375\}}"
    static let steps{operator|:} {punctuation|[}String{operator|:} Int{punctuation|]} {operator|=} {punctuation|[}{string|"pour"}{operator|:} {number|0x1F}{punctuation|,} {string|"wait"}{operator|:} {number|1}_000{punctuation|]}
    {keyword|var} label{operator|:} String {comment|\{ get \{ #"raw \\#(name)"# \}} set {comment|\{ litres = newValue.isEmpty ? 0 : .infinity \}} \}

    mutating func {function|boil}{punctuation|(}_ n{operator|:} inout Int{punctuation|,} until t{operator|:} Int? {operator|=} nil{punctuation|)} async throws {operator|-}{operator|>} some View {comment|\{
        guard let t = t, t != 0 else \{ return nil \}}
        for case let {punctuation|.}{function|some}{punctuation|(}x{punctuation|)} in {punctuation|[}{number|1}{punctuation|,} nil{punctuation|,} {number|3}{punctuation|]} where x % {number|2} {operator|=}{operator|=} {number|1} {comment|\{ n &+= x \}}
        switch n {comment|\{ case 0..<10: fallthrough; case is Int: break; default: print("""
            multi
            line
            """) \}}
        do {comment|\{ try await work() \}} catch let e as KettleError {comment|\{ fatalError("\\(e)") \}}
        return items{punctuation|.}map {comment|\{ $0 * 2 \}}{punctuation|.}{function|sorted}{punctuation|(}by{operator|:} {operator|>}{punctuation|)}
    \}
\}
extension Kettle{operator|:} Equatable {comment|\{ subscript(i: Int) -> Int \{ i << 2 \}} \} {comment|// end}
