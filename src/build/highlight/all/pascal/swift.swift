import Foundation
#{keyword|if} os{punctuation|(}macOS{punctuation|)} && swift{punctuation|(}{operator|>=}{number|5.5}{punctuation|)}
{string|#e}ndif
{operator|@}available{punctuation|(}iOS {number|15}{punctuation|,} {operator|*}{punctuation|)}
{keyword|public} struct Kettle{operator|<}T{punctuation|:} Comparable{operator|>}{punctuation|:} Codable where T{punctuation|:} Hashable {comment|\{
    private(set) var litres: Double = 1.7
    let name = "pot \\(litres > 1 ? "big" : "small") \\u\{1F375\}}"
    {keyword|static} let steps{punctuation|:} {punctuation|[}{keyword|String}{punctuation|:} Int{punctuation|]} {operator|=} {punctuation|[}"pour"{punctuation|:} {number|0}x1F{punctuation|,} "wait"{punctuation|:} {number|1}_000{punctuation|]}
    {keyword|var} {keyword|label}{punctuation|:} {keyword|String} {comment|\{ get \{ #"raw \\#(name)"# \}} {keyword|set} {comment|\{ litres = newValue.isEmpty ? 0 : .infinity \}} \}

    mutating func boil{punctuation|(}_ n{punctuation|:} inout Int{punctuation|,} {keyword|until} t{punctuation|:} Int? {operator|=} {keyword|nil}{punctuation|)} async throws {operator|-}{operator|>} some View {comment|\{
        guard let t = t, t != 0 else \{ return nil \}}
        {keyword|for} {keyword|case} let {punctuation|.}some{punctuation|(}x{punctuation|)} {operator|in} {punctuation|[}{number|1}{punctuation|,} {keyword|nil}{punctuation|,} {number|3}{punctuation|]} where x % {number|2} {operator|=}{operator|=} {number|1} {comment|\{ n &+= x \}}
        switch n {comment|\{ case 0..<10: fallthrough; case is Int: break; default: print("""
            multi
            line
            """) \}}
        {keyword|do} {comment|\{ try await work() \}} catch let e {operator|as} KettleError {comment|\{ fatalError("\\(e)") \}}
        return items{punctuation|.}map {comment|\{ $0 * 2 \}}{punctuation|.}sorted{punctuation|(}by{punctuation|:} {operator|>}{punctuation|)}
    \}
\}
extension Kettle{punctuation|:} Equatable {comment|\{ subscript(i: Int) -> Int \{ i << 2 \}} \} {comment|// end}
