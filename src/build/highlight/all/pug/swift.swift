{tag|import} {plain-text|Foundation}
{tag|{attr-id|#if}} {plain-text|os(macOS) && swift(>=5.5)}
{tag|{attr-id|#endif}}
@available(iOS 15, *)
{tag|public} {plain-text|struct Kettle<T: Comparable>: Codable where T: Hashable \{}
    {tag|private{attributes|{punctuation|(}{attr-name|set}{punctuation|)}}} {plain-text|var litres: Double = 1.7}
    {tag|let} {plain-text|name = "pot \\(litres > 1 ? "big" : "small") \\u\{1F375\}"}
    {tag|static} {plain-text|let steps: [String: Int] = ["pour": 0x1F, "wait": 1_000]}
    {tag|var} {plain-text|label: String \{ get \{ #"raw \\#(name)"# \} set \{ litres = newValue.isEmpty ? 0 : .infinity \} \}}

    {tag|mutating} {plain-text|func boil(_ n: inout Int, until t: Int? = nil) async throws -> some View \{}
        {tag|guard} {plain-text|let t = t, t != 0 else \{ return nil \}}
        {tag|for} {plain-text|case let .some(x) in [1, nil, 3] where x % 2 == 1 \{ n &+= x \}}
        {tag|switch} {plain-text|n \{ case 0..<10: fallthrough; case is Int: break; default: print("""}
            {tag|multi}
            {tag|line}
            """) \}
        {tag|do} {plain-text|\{ try await work() \} catch let e as KettleError \{ fatalError("\\(e)") \}}
        {tag|return} {plain-text|items.map \{ $0 * 2 \}.sorted(by: >)}
    \}
\}
{tag|extension} {plain-text|Kettle: Equatable \{ subscript(i: Int) -> Int \{ i << 2 \} \} // end}
