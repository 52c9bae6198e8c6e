import Foundation
{directive|#if os(macOS) && swift(>=5.5)}
{directive|#endif}
@available(iOS 15, *)
public struct Kettle<T: Comparable>: Codable where T: Hashable {punctuation|\{}
    private(set) var litres: Double = 1.7
    let name = "pot \\(litres > 1 ? "big" : "small") \\u{punctuation|\{}1F375{punctuation|\}}"
    static let steps: [String: Int] = ["pour": 0x1F, "wait": 1_000]
    var label: String {punctuation|\{} get {punctuation|\{} {directive|#"raw \\#(name)"# }{punctuation|\}} set {punctuation|\{} litres = newValue.isEmpty ? 0 : .infinity {punctuation|\}} {punctuation|\}}

    mutating func boil(_ n: inout Int, until t: Int? = nil) async throws -> some View {punctuation|\{}
        guard let t = t, t != 0 else {punctuation|\{} return nil {punctuation|\}}
        for case let .some(x) in [1, nil, 3] where x % 2 == 1 {punctuation|\{} n &+= x {punctuation|\}}
        switch n {punctuation|\{} case 0..<10: fallthrough; case is Int: break; default: print("""
            multi
            line
            """) {punctuation|\}}
        do {punctuation|\{} try await work() {punctuation|\}} catch let e as KettleError {punctuation|\{} fatalError("\\(e)") {punctuation|\}}
        return items.map {punctuation|\{} $0 * 2 {punctuation|\}}.sorted(by: >)
    {punctuation|\}}
{punctuation|\}}
extension Kettle: Equatable {punctuation|\{} subscript(i: Int) -> Int {punctuation|\{} i << 2 {punctuation|\}} {punctuation|\}} // end
