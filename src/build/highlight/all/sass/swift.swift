{selector|import Foundation}
{selector|#if os(macOS) && swift(>=5.5)}
{selector|#endif}
{atrule-line|{atrule|@available}(iOS 15, *)}
{selector|public struct Kettle<T: Comparable>: Codable where T: Hashable \{}
    {function|private}{punctuation|(}set{punctuation|)} var litres{punctuation|:} Double = 1.7
    {selector|let name = "pot \\(litres > 1 ? "big" : "small") \\u\{1F375\}"}
    {selector|static let steps: [String: Int] = ["pour": 0x1F, "wait": 1_000]}
    {selector|var label: String \{ get \{ #"raw \\#(name)"# \} set \{ litres = newValue.isEmpty ? 0 : .infinity \} \}}

    {selector|mutating func boil(_ n: inout Int, until t: Int? = nil) async throws -> some View \{}
        {selector|guard let t = t, t != 0 else \{ return nil \}}
        {selector|for case let .some(x) in [1, nil, 3] where x % 2 == 1 \{ n &+= x \}}
        {selector|switch n \{ case 0..<10: fallthrough; case is Int: break; default: print("""}
            {selector|multi}
            {selector|line}
            {string|""}"{punctuation|)} {punctuation|\}}
        {selector|do \{ try await work() \} catch let e as KettleError \{ fatalError("\\(e)") \}}
        {selector|return items.map \{ $0 * 2 \}.sorted(by: >)}
    {selector|\}}
{selector|\}}
{selector|extension Kettle: Equatable \{ subscript(i: Int) -> Int \{ i << 2 \} \} // end}
