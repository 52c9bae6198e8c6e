{key attr-name|import} {value attr-value|Foundation}
{comment|#if os(macOS) && swift(>=5.5)}
{comment|#endif}
{key attr-name|@available(iOS} {value attr-value|15, *)}
{key attr-name|public} {value attr-value|struct Kettle<T: Comparable>: Codable where T: Hashable \{}
{key attr-name|    private(set)} {value attr-value|var litres: Double = 1.7}
{key attr-name|    let} {value attr-value|name = "pot \\(litres > 1 ? "big" : "small") \\u\{1F375\}"}
{key attr-name|    static} {value attr-value|let steps: [String: Int] = ["pour": 0x1F, "wait": 1_000]}
{key attr-name|    var} {value attr-value|label: String \{ get \{ #"raw \\#(name)"# \} set \{ litres = newValue.isEmpty ? 0 : .infinity \} \}}

{key attr-name|    mutating} {value attr-value|func boil(_ n: inout Int, until t: Int? = nil) async throws -> some View \{}
{key attr-name|        guard} {value attr-value|let t = t, t != 0 else \{ return nil \}}
{key attr-name|        for} {value attr-value|case let .some(x) in [1, nil, 3] where x % 2 == 1 \{ n &+= x \}}
{key attr-name|        switch} {value attr-value|n \{ case 0..<10: fallthrough; case is Int: break; default: print("""}
            multi
            line
{key attr-name|            """)} {value attr-value|\}}
{key attr-name|        do} {value attr-value|\{ try await work() \} catch let e as KettleError \{ fatalError("\\(e)") \}}
{key attr-name|        return} {value attr-value|items.map \{ $0 * 2 \}.sorted(by: >)}
    \}
\}
{key attr-name|extension} {value attr-value|Kettle: Equatable \{ subscript(i: Int) -> Int \{ i << 2 \} \} // end}
