import Foundation
{comment|#if os(macOS) && swift(>=5.5)}
{comment|#endif}
@available(iOS 15{punctuation|,} {important|*)}
{key atrule|public struct Kettle<T}{punctuation|:} {key atrule|Comparable>}{punctuation|:} {key atrule|Codable where T}{punctuation|:} Hashable {punctuation|\{}
    {key atrule|private(set) var litres}{punctuation|:} Double = 1.7
    {key atrule|let name = "pot \\(litres > 1 ? "big"} {punctuation|:} "small") \\u{punctuation|\{}1F375{punctuation|\}}"
    {key atrule|static let steps}{punctuation|:} {punctuation|[}{key atrule|String}{punctuation|:} Int{punctuation|]} = {punctuation|[}{key atrule|"pour"}{punctuation|:} {number|0x1F}{punctuation|,} {key atrule|"wait"}{punctuation|:} 1_000{punctuation|]}
    {key atrule|var label}{punctuation|:} String {punctuation|\{} get {punctuation|\{} {comment|#"raw \\#(name)"# \} set \{ litres = newValue.isEmpty ? 0 : .infinity \} \}}

    {key atrule|mutating func boil(_ n}{punctuation|:} inout Int{punctuation|,} {key atrule|until t}{punctuation|:} Int{punctuation|?} = nil) async throws {punctuation|-}{punctuation|>} some View {punctuation|\{}
        guard let t = t{punctuation|,} t {tag|!=} 0 else {punctuation|\{} return nil {punctuation|\}}
        for case let .some(x) in {punctuation|[}{number|1}{punctuation|,} nil{punctuation|,} {number|3}{punctuation|]} where x % 2 == 1 {punctuation|\{} n {important|&+=} x {punctuation|\}}
        switch n {punctuation|\{} {key atrule|case 0..<10}{punctuation|:} {key atrule|fallthrough; case is Int}{punctuation|:} {key atrule|break; default}{punctuation|:} print("""
            multi
            line
            """) {punctuation|\}}
        do {punctuation|\{} try await work() {punctuation|\}} catch let e as KettleError {punctuation|\{} fatalError("\\(e)") {punctuation|\}}
        return items.map {punctuation|\{} $0 * 2 {punctuation|\}}.sorted(by{punctuation|:} {punctuation|>})
    {punctuation|\}}
{punctuation|\}}
{key atrule|extension Kettle}{punctuation|:} Equatable {punctuation|\{} {key atrule|subscript(i}{punctuation|:} Int) {punctuation|-}{punctuation|>} Int {punctuation|\{} i << 2 {punctuation|\}} {punctuation|\}} // end
