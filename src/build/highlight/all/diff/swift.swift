import Foundation
#if os(macOS) && swift(>=5.5)
#endif
@available(iOS 15, *)
public struct Kettle<T: Comparable>: Codable where T: Hashable \{
{unchanged|{prefix unchanged| }{line|   private(set) var litres: Double = 1.7
}{prefix unchanged| }{line|   let name = "pot \\(litres > 1 ? "big" : "small") \\u\{1F375\}"
}{prefix unchanged| }{line|   static let steps: [String: Int] = ["pour": 0x1F, "wait": 1_000]
}{prefix unchanged| }{line|   var label: String \{ get \{ #"raw \\#(name)"# \} set \{ litres = newValue.isEmpty ? 0 : .infinity \} \}
}}
{unchanged|{prefix unchanged| }{line|   mutating func boil(_ n: inout Int, until t: Int? = nil) async throws -> some View \{
}{prefix unchanged| }{line|       guard let t = t, t != 0 else \{ return nil \}
}{prefix unchanged| }{line|       for case let .some(x) in [1, nil, 3] where x % 2 == 1 \{ n &+= x \}
}{prefix unchanged| }{line|       switch n \{ case 0..<10: fallthrough; case is Int: break; default: print("""
}{prefix unchanged| }{line|           multi
}{prefix unchanged| }{line|           line
}{prefix unchanged| }{line|           """) \}
}{prefix unchanged| }{line|       do \{ try await work() \} catch let e as KettleError \{ fatalError("\\(e)") \}
}{prefix unchanged| }{line|       return items.map \{ $0 * 2 \}.sorted(by: >)
}{prefix unchanged| }{line|   \}
}}\}
extension Kettle: Equatable \{ subscript(i: Int) -> Int \{ i << 2 \} \} // end
