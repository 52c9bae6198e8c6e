{command|{keyword|import} Foundation}
#if os{punctuation|(}{command|{keyword|macOS}}{punctuation|)} {operator|&}{operator|&} {command|{keyword|swift}(>={number|5}.{number|5}}{punctuation|)}
#endif
{operator|@}{command|{keyword|available}(iOS {number|15}, *}{punctuation|)}
{command|{keyword|public} struct Kettle<T: Comparable>: Codable where T: Hashable \{}
    {command|{keyword|private}(set}{punctuation|)} var litres: Double = 1.7
    {command|{keyword|let} name = {string|"pot \\(litres > 1 ? "}big{string|" : "}small{string|") \\u\{1F375\}"}}
    {command|{keyword|static} let steps: [String: Int] = [{string|"pour"}: 0x1F, {string|"wait"}: 1_000]}
    {command|{keyword|var} label: String \{ get \{ #{string|"raw \\#(name)"}# \} set \{ litres = newValue.isEmpty ? {number|0} : .infinity \} \}}

    {command|{keyword|mutating} func boil(_ n: inout Int, until t: Int? = nil}{punctuation|)} async throws -> some View \{
        {command|{keyword|guard} let t = t, t != {number|0} else \{ return nil \}}
        {command|{keyword|for} case let .some(x}{punctuation|)} in [1, nil, 3] where x % 2 == 1 \{ n {operator|&}+= x \}
        {command|{keyword|switch} n \{ case {number|0}..<{number|10}: fallthrough; case is Int: break; default: print({string|"""
            multi
            line
            """}}{punctuation|)} \}
        {command|{keyword|do} \{ try await work(}{punctuation|)} \} catch let e as KettleError \{ fatalError{punctuation|(}"\\{punctuation|(}{command|{keyword|e}}{punctuation|)}"{punctuation|)} \}
        {command|{keyword|return} items.map \{ ${number|0} * {number|2} \}.sorted(by: >}{punctuation|)}
    \}
\}
{command|{keyword|extension} Kettle: Equatable \{ subscript(i: Int}{punctuation|)} -> Int \{ i << 2 \} \} // end
