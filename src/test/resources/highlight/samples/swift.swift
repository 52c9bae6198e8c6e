import Foundation
#if os(macOS) && swift(>=5.5)
#endif
@available(iOS 15, *)
public struct Kettle<T: Comparable>: Codable where T: Hashable {
    private(set) var litres: Double = 1.7
    let name = "pot \(litres > 1 ? "big" : "small") \u{1F375}"
    static let steps: [String: Int] = ["pour": 0x1F, "wait": 1_000]
    var label: String { get { #"raw \#(name)"# } set { litres = newValue.isEmpty ? 0 : .infinity } }

    mutating func boil(_ n: inout Int, until t: Int? = nil) async throws -> some View {
        guard let t = t, t != 0 else { return nil }
        for case let .some(x) in [1, nil, 3] where x % 2 == 1 { n &+= x }
        switch n { case 0..<10: fallthrough; case is Int: break; default: print("""
            multi
            line
            """) }
        do { try await work() } catch let e as KettleError { fatalError("\(e)") }
        return items.map { $0 * 2 }.sorted(by: >)
    }
}
extension Kettle: Equatable { subscript(i: Int) -> Int { i << 2 } } // end
