import Foundation
{comment|#if os(macOS) && swift(>=5.5)}
{comment|#endif}
@available(iOS 15, *)
public struct Kettle<T: Comparable>: Codable where T: Hashable \{
    {key attr-name|private(set) var litres: Double} {punctuation|=} {value attr-value|1.7}
    {key attr-name|let name} {punctuation|=} {value attr-value|"{inner-value|pot \\(litres > 1 ? "big" : "small") \\u\{1F375\}}"}
    {key attr-name|static let steps: [String: Int]} {punctuation|=} {value attr-value|["pour": 0x1F, "wait": 1_000]}
    {key attr-name|var label: String \{ get \{ #"raw \\#(name)"# \} set \{ litres} {punctuation|=} {value attr-value|newValue.isEmpty ? 0 : .infinity \} \}}

    {key attr-name|mutating func boil(_ n: inout Int, until t: Int?} {punctuation|=} {value attr-value|nil) async throws -> some View \{}
        {key attr-name|guard let t} {punctuation|=} {value attr-value|t, t != 0 else \{ return nil \}}
        {key attr-name|for case let .some(x) in [1, nil, 3] where x % 2} {punctuation|=}{value attr-value|= 1 \{ n &+= x \}}
        switch n \{ case 0..<10: fallthrough; case is Int: break; default: print("""
            multi
            line
            """) \}
        do \{ try await work() \} catch let e as KettleError \{ fatalError("\\(e)") \}
        return items.map \{ $0 * 2 \}.sorted(by: >)
    \}
\}
extension Kettle: Equatable \{ subscript(i: Int) -> Int \{ i << 2 \} \} // end
