{variable|i}{variable|m}{variable|p}{variable|o}{variable|r}{variable|t} F{variable|o}{variable|u}{variable|n}{variable|d}{variable|a}{variable|t}{variable|i}{variable|o}{variable|n}
{operator|#}{variable|i}{variable|f} {variable|o}{variable|s}{non-standard bold|(}{variable|m}{variable|a}{variable|c}{non-standard bold|O}S{non-standard bold|)} {operator|&}{operator|&} {variable|s}{variable|w}{variable|i}{variable|f}{variable|t}{non-standard bold|(}{operator|>}{operator|=}{number|5}{operator|.}{number|5}{non-standard bold|)}
{operator|#}{variable|e}{variable|n}{variable|d}{variable|i}{variable|f}
{operator|@}{variable|a}{variable|v}{variable|a}{variable|i}{variable|l}{variable|a}{variable|b}{variable|l}{variable|e}{non-standard bold|(}{variable|i}{non-standard bold|O}S {number|15}{operator|,} {operator|*}{non-standard bold|)}
{variable|p}{variable|u}{variable|b}{variable|l}{variable|i}{variable|c} {variable|s}{variable|t}{variable|r}{variable|u}{variable|c}{variable|t} K{variable|e}{variable|t}{variable|t}{variable|l}{variable|e}{non-standard bold|<}T{operator|:} C{variable|o}{variable|m}{variable|p}{variable|a}{variable|r}{variable|a}{variable|b}{variable|l}{variable|e}{operator|>}{operator|:} C{variable|o}{variable|d}{variable|a}{variable|b}{variable|l}{variable|e} {variable|w}{variable|h}{variable|e}{variable|r}{variable|e} T{operator|:} H{variable|a}{variable|s}{variable|h}{variable|a}{variable|b}{variable|l}{variable|e} {comment|\{
    private(set) var litres: Double = 1.7
    let name = "pot \\(litres > 1 ? "big" : "small") \\u\{1F375\}}{string|"
    static let steps: [String: Int] = ["}{variable|p}{variable|o}{variable|u}{variable|r}{string|": 0x1F, "}{variable|w}{variable|a}{variable|i}{variable|t}{string|": 1_000]
    var label: String \{ get \{ #"}{variable|r}{variable|a}{variable|w} {operator|\\}{operator|#}{non-standard bold|(}{variable|n}{variable|a}{variable|m}{variable|e}{non-standard bold|)}{string|"# \} set \{ litres = newValue.isEmpty ? 0 : .infinity \} \}

    mutating func boil(_ n: inout Int, until t: Int? = nil) async throws -> some View \{
        guard let t = t, t != 0 else \{ return nil \}
        for case let .some(x) in [1, nil, 3] where x % 2 == 1 \{ n &+= x \}
        switch n \{ case 0..<10: fallthrough; case is Int: break; default: print("}{string|""}
            {variable|m}{variable|u}{variable|l}{variable|t}{variable|i}
            {variable|l}{variable|i}{variable|n}{variable|e}
            {string|""}{string|") \}
        do \{ try await work() \} catch let e as KettleError \{ fatalError("}{operator|\\}{non-standard bold|(}{variable|e}{non-standard bold|)}"{non-standard bold|)} \}
        {variable|r}{variable|e}{variable|t}{variable|u}{variable|r}{variable|n} {variable|i}{variable|t}{variable|e}{variable|m}{variable|s}{operator|.}{variable|m}{variable|a}{variable|p} {comment|\{ $0 * 2 \}}{operator|.}{variable|s}{variable|o}{variable|r}{variable|t}{variable|e}{variable|d}{non-standard bold|(}{variable|b}{variable|y}{operator|:} {operator|>}{non-standard bold|)}
    \}
\}
{variable|e}{variable|x}{variable|t}{variable|e}{variable|n}{variable|s}{variable|i}{variable|o}{variable|n} K{variable|e}{variable|t}{variable|t}{variable|l}{variable|e}{operator|:} E{variable|q}{variable|u}{variable|a}{variable|t}{variable|a}{variable|b}{variable|l}{variable|e} {comment|\{ subscript(i: Int) -> Int \{ i << 2 \}} \} {operator|/}{operator|/} {variable|e}{variable|n}{variable|d}
