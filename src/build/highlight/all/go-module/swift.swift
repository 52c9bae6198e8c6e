import Foundation
#if os{punctuation|(}macOS{punctuation|)} && swift{punctuation|(}>=5.5{punctuation|)}
#endif
@available{punctuation|(}iOS 15{punctuation|,} *{punctuation|)}
public struct Kettle<T: Comparable>: Codable where T: Hashable \{
    private{punctuation|(}set{punctuation|)} var litres: Double = 1.7
    let name = "pot \\{punctuation|(}litres > 1 ? "big" : "small"{punctuation|)} \\u\{1F375\}"
    static let steps: {punctuation|[}String: Int{punctuation|]} = {punctuation|[}"pour": 0x1F{punctuation|,} "wait": 1_000{punctuation|]}
    var label: String \{ get \{ #"raw \\#{punctuation|(}name{punctuation|)}"# \} set \{ litres = newValue.isEmpty ? 0 : .infinity \} \}

    mutating func boil{punctuation|(}_ n: inout Int{punctuation|,} until t: Int? = nil{punctuation|)} async throws -> some View \{
        guard let t = t{punctuation|,} t != 0 else \{ return nil \}
        for case let .some{punctuation|(}x{punctuation|)} in {punctuation|[}1{punctuation|,} nil{punctuation|,} 3{punctuation|]} where x % 2 == 1 \{ n &+= x \}
        switch n \{ case 0..<10: fallthrough; case is Int: break; default: print{punctuation|(}"""
            multi
            line
            """{punctuation|)} \}
        do \{ try await work{punctuation|(}{punctuation|)} \} catch let e as KettleError \{ fatalError{punctuation|(}"\\{punctuation|(}e{punctuation|)}"{punctuation|)} \}
        return items.map \{ $0 * 2 \}.sorted{punctuation|(}by: >{punctuation|)}
    \}
\}
extension Kettle: Equatable \{ subscript{punctuation|(}i: Int{punctuation|)} -> Int \{ i << 2 \} \} {comment|// end}
