{entry string|import Foundation}
{comment|#if os(macOS) && swift(>=5.5)}
{comment|#endif}
{entry string|@available(iOS 15, {operator|*})}
{entry string|public struct Kettle<T: Comparable>: Codable where T: Hashable \{}
    {entry string|private(set) var litres: Double = 1.7}
    {entry string|let name = "pot \\(litres > 1 {operator|?} "big" : "small") \\u\{1F375\}"}
    {entry string|static let steps: {regex|[String: Int]} = {regex|["pour": 0x1F, "wait": 1_000]}}
    {entry string|var label: String \{ get \{ #"raw \\#(name)"# \} set \{ litres = newValue.isEmpty {operator|?} 0 : .infinity \} \}}

    {entry string|mutating func boil(_ n: inout Int, until t: Int{operator|?} = nil) async throws -> some View \{}
        {entry string|guard let t = t, t != 0 else \{ return nil \}}
        {entry string|for case let .some(x) in {regex|[1, nil, 3]} where x % 2 == 1 \{ n &+= x \}}
        {entry string|switch n \{ case 0..<10: fallthrough; case is Int: break; default: print("""}
            {entry string|multi}
            {entry string|line}
            {entry string|""") \}}
        {entry string|do \{ try await work() \} catch let e as KettleError \{ fatalError("\\(e)") \}}
        {entry string|return items.map \{ $0 {operator|*} 2 \}.sorted(by: >)}
    {entry string|\}}
{entry string|\}}
{entry string|extension Kettle: Equatable \{ subscript(i: Int) -> Int \{ i << 2 \} \} {punctuation|/}{punctuation|/} end}
