{value|import Foundation}
{value|#if os(macOS) && swift(>=5.5)}
{value|#endif}
{value|@available(iOS 15}{punctuation|,}{value| *)}
{value|public struct Kettle<T: Comparable>: Codable where T: Hashable \{}
{value|    private(set) var litres: Double = 1.7}
{value|    let name = }{value|"pot \\(litres > 1 ? "}{value|big}{value|" : "}{value|small}{value|") \\u\{1F375\}"}
{value|    static let steps: [String: Int] = [}{value|"pour"}{value|: 0x1F}{punctuation|,}{value| }{value|"wait"}{value|: 1_000]}
{value|    var label: String \{ get \{ #}{value|"raw \\#(name)"}{value|# \} set \{ litres = newValue.isEmpty ? 0 : .infinity \} \}}

{value|    mutating func boil(_ n: inout Int}{punctuation|,}{value| until t: Int? = nil) async throws -> some View \{}
{value|        guard let t = t}{punctuation|,}{value| t != 0 else \{ return nil \}}
{value|        for case let .some(x) in [1}{punctuation|,}{value| nil}{punctuation|,}{value| 3] where x % 2 == 1 \{ n &+= x \}}
{value|        switch n \{ case 0..<10: fallthrough; case is Int: break; default: print(}{value|"""
            multi
            line
            """}{value|) \}}
{value|        do \{ try await work() \} catch let e as KettleError \{ fatalError(}{value|"\\(e)"}{value|) \}}
{value|        return items.map \{ $0 * 2 \}.sorted(by: >)}
{value|    \}}
{value|\}}
{value|extension Kettle: Equatable \{ subscript(i: Int) -> Int \{ i << 2 \} \} // end}
