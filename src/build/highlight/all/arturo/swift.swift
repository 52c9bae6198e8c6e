import Foundation
{color|#if} os{punctuation|(}macOS{punctuation|)} && swift{punctuation|(}{symbol|>}{symbol|=}{number|5.5}{punctuation|)}
{color|#endif}
{symbol|@}available{punctuation|(}iOS {number|15}{punctuation|,} {symbol|*}{punctuation|)}
public struct Kettle{symbol|<}{label property|T:} Comparable{symbol|>}: Codable where {label property|T:} Hashable {multistring string|\{
    private(set) var litres: Double = 1.7
    let name = "pot \\(litres > 1 ? "big" : "small") \\u\{1F375\}}"
    static {builtin-function keyword|let} {label property|steps:} {punctuation|[}{label property|String:} Int{punctuation|]} {symbol|=} {punctuation|[}{string|"pour"}: 0x1F{punctuation|,} {string|"wait"}: 1_000{punctuation|]}
    {builtin-function keyword|var} {label property|label:} String {multistring string|\{ get \{ #"raw \\#(name)"# \}} {builtin-function keyword|set} {multistring string|\{ litres = newValue.isEmpty ? 0 : .infinity \}} \}

    mutating func boil{punctuation|(}_ {label property|n:} inout Int{punctuation|,} {builtin-function keyword|until} {label property|t:} Int? {symbol|=} nil{punctuation|)} async throws {sugar operator|->} some View {multistring string|\{
        guard let t = t, t != 0 else \{ return nil \}}
        for {builtin-function keyword|case} {builtin-function keyword|let} .some{punctuation|(}x{punctuation|)} in {punctuation|[}{number|1}{punctuation|,} nil{punctuation|,} {number|3}{punctuation|]} where x {symbol|%} {number|2} {symbol|=}{symbol|=} {number|1} {multistring string|\{ n &+= x \}}
        {builtin-function keyword|switch} n {multistring string|\{ case 0..<10: fallthrough; case is Int: break; default: print("""
            multi
            line
            """) \}}
        {builtin-function keyword|do} {multistring string|\{ try await work() \}} catch {builtin-function keyword|let} {builtin-function keyword|e} {builtin-function keyword|as} KettleError {multistring string|\{ fatalError("\\(e)") \}}
        {builtin-function keyword|return} items.{builtin-function keyword|map} {multistring string|\{ $0 * 2 \}}.sorted{punctuation|(}{label property|by:} {symbol|>}{punctuation|)}
    \}
\}
extension {label property|Kettle:} Equatable {multistring string|\{ subscript(i: Int) -> Int \{ i << 2 \}} \} {symbol|/}{symbol|/} end
