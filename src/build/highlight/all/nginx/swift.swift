{directive|{keyword|import} Foundation
{comment|#if os(macOS) && swift(>=5.5)}
{comment|#endif}
@available(iOS 15, *)
public struct Kettle<T: Comparable>: Codable where T: Hashable} {punctuation|\{}
    {directive|{keyword|private(set)} var litres: Double = 1.7
    let name = {string|"pot \\(litres > 1 ? "}big{string|" : "}small{string|") \\u\{1F375\}"}
    static let steps: [String: Int] = [{string|"pour"}: 0x1F, {string|"wait"}: 1_000]
    var label: String} {punctuation|\{} {directive|{keyword|get}} {punctuation|\{} {comment|#"raw \\#(name)"# \} set \{ litres = newValue.isEmpty ? 0 : .infinity \} \}}

    {directive|{keyword|mutating} func boil(_ n: inout Int, until t: Int? = nil) async throws -> some View} {punctuation|\{}
        {directive|{keyword|guard} let t = t, t != {number|0} else} {punctuation|\{} return nil {punctuation|\}}
        {directive|{keyword|for} case let .some(x) in [1, nil, 3] where x % {number|2} == {number|1}} {punctuation|\{} n &+= x {punctuation|\}}
        {directive|{keyword|switch} n} {punctuation|\{} {directive|{keyword|case} 0..<10: fallthrough}{punctuation|;} {directive|{keyword|case} is Int: break}{punctuation|;} default: print("""
            multi
            line
            """) {punctuation|\}}
        {directive|{keyword|do}} {punctuation|\{} try await work() {punctuation|\}} {directive|{keyword|catch} let e as KettleError} {punctuation|\{} fatalError("\\(e)") {punctuation|\}}
        {directive|{keyword|return} items.map} {punctuation|\{} $0 * 2 {punctuation|\}}.sorted(by: >)
    {punctuation|\}}
{punctuation|\}}
{directive|{keyword|extension} Kettle: Equatable} {punctuation|\{} {directive|{keyword|subscript(i:} Int) -> Int} {punctuation|\{} i << 2 {punctuation|\}} {punctuation|\}} // end
