import Foundation
{comment|#if os(macOS) && swift(>=5.5)}
{comment|#endif}
@{function|available}{punctuation|(}iOS {number|15}{punctuation|,} {operator|*}{punctuation|)}
public struct Kettle{operator|<}T: Comparable{operator|>}: Codable where T: Hashable {punctuation|\{}
    {function|private}{punctuation|(}set{punctuation|)} var litres: Double = {number|1.7}
    let name = "pot \\{punctuation|(}litres {operator|>} {number|1} ? "big" : "small"{punctuation|)} \\u{context-labels|{punctuation|\{}1F375{punctuation|\}}}"
    static let steps: {context-range|{punctuation|[}String{punctuation|:} Int{punctuation|]}} = {punctuation|[}"pour": {number|0x1F}{punctuation|,} "wait": 1_000{punctuation|]}
    var label: String {punctuation|\{} get {context-labels|{punctuation|\{} #{label-value attr-value|"raw \\#(name)"}# {punctuation|\}}} set {context-labels|{punctuation|\{} {label-key attr-name|litres} {punctuation|=} newValue.isEmpty ? 0 : .infinity {punctuation|\}}} {punctuation|\}}

    mutating func {function|boil}{punctuation|(}_ n: inout Int{punctuation|,} until t: Int? = nil{punctuation|)} async throws {operator|-}{operator|>} some View {punctuation|\{}
        guard let t = t{punctuation|,} t {operator|!=} {number|0} else {context-labels|{punctuation|\{} return nil {punctuation|\}}}
        for case let {punctuation|.}{function|some}{punctuation|(}x{punctuation|)} in {punctuation|[}{number|1}{punctuation|,} nil{punctuation|,} {number|3}{punctuation|]} where x {operator|%} {number|2} {operator|==} {number|1} {context-labels|{punctuation|\{} n &+{punctuation|=} x {punctuation|\}}}
        switch n {context-labels|{punctuation|\{} case 0..<10: fallthrough; case is Int: break; default: print({label-value attr-value|""}{label-value attr-value|"
            multi
            line
            "}{label-value attr-value|""}) {punctuation|\}}}
        do {context-labels|{punctuation|\{} try await work() {punctuation|\}}} catch let e as KettleError {context-labels|{punctuation|\{} fatalError({label-value attr-value|"\\(e)"}) {punctuation|\}}}
        return items{punctuation|.}map {context-labels|{punctuation|\{} $0 * 2 {punctuation|\}}}{punctuation|.}{function|sorted}{punctuation|(}{keyword|by}: {operator|>}{punctuation|)}
    {punctuation|\}}
{punctuation|\}}
extension Kettle: Equatable {punctuation|\{} {function|subscript}{punctuation|(}i: Int{punctuation|)} {operator|-}{operator|>} Int {context-labels|{punctuation|\{} i << 2 {punctuation|\}}} {punctuation|\}} {operator|/}{operator|/} end
