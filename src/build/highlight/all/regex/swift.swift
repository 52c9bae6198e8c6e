import Foundation
#if os{group punctuation|(}macOS{group punctuation|)} && swift{group punctuation|(}>=5{char-set class-name|.}5{group punctuation|)}
#endif
@available{group punctuation|(}iOS 15, {quantifier number|*}{group punctuation|)}
public struct Kettle<T: Comparable>: Codable where T: Hashable \{
    private{group punctuation|(}set{group punctuation|)} var litres: Double = 1{char-set class-name|.}7
    let name = "pot {special-escape escape|\\(}litres > 1 {quantifier number|?} "big" : "small"{group punctuation|)} {escape|\\u\{1F375\}}"
    static let steps: {char-class|{char-class-punctuation punctuation|[}String: Int{char-class-punctuation punctuation|]}} = {char-class|{char-class-punctuation punctuation|[}"pour": 0x1F, "wait": 1_000{char-class-punctuation punctuation|]}}
    var label: String \{ get \{ #"raw {escape|\\#}{group punctuation|(}name{group punctuation|)}"# \} set \{ litres = newValue{char-set class-name|.}isEmpty {quantifier number|?} 0 : {char-set class-name|.}infinity \} \}

    mutating func boil{group punctuation|(}_ n: inout Int, until t: Int{quantifier number|?} = nil{group punctuation|)} async throws -> some View \{
        guard let t = t, t != 0 else \{ return nil \}
        for case let {char-set class-name|.}some{group punctuation|(}x{group punctuation|)} in {char-class|{char-class-punctuation punctuation|[}1, nil, 3{char-class-punctuation punctuation|]}} where x % 2 == 1 \{ n &{quantifier number|+}= x \}
        switch n \{ case 0{char-set class-name|.}{char-set class-name|.}<10: fallthrough; case is Int: break; default: print{group punctuation|(}"""
            multi
            line
            """{group punctuation|)} \}
        do \{ try await work{group punctuation|(}{group punctuation|)} \} catch let e as KettleError \{ fatalError{group punctuation|(}"{special-escape escape|\\(}e{group punctuation|)}"{group punctuation|)} \}
        return items{char-set class-name|.}map \{ {anchor function|$}0 {quantifier number|*} 2 \}{char-set class-name|.}sorted{group punctuation|(}by: >{group punctuation|)}
    \}
\}
extension Kettle: Equatable \{ subscript{group punctuation|(}i: Int{group punctuation|)} -> Int \{ i << 2 \} \} // end
