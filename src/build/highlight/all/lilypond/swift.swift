import Foundation
{embedded-scheme|{punctuation|#}{scheme language-scheme|if}} os{punctuation|(}macOS{punctuation|)} && swift{punctuation|(}{punctuation|>}{operator|=}{number|5}{punctuation|.}{number|5}{punctuation|)}
{embedded-scheme|{punctuation|#}{scheme language-scheme|endif}}
@available{punctuation|(}iOS {number|15}{punctuation|,} *{punctuation|)}
public struct Kettle{punctuation|<}T: Comparable{punctuation|>}: Codable where T: Hashable {punctuation|\{}
    private{punctuation|(}set{punctuation|)} var litres: Double {operator|=} {number|1}{punctuation|.}{number|7}
    let name {operator|=} {string|"pot \\(litres > 1 ? "}big{string|" : "}small{string|") \\u\{1F375\}"}
    static let steps: {punctuation|[}String: Int{punctuation|]} {operator|=} {punctuation|[}{string|"pour"}: 0x1F, {string|"wait"}: {number|1}{punctuation|_}{number|000}{punctuation|]}
    var label: String {punctuation|\{} get {punctuation|\{} {embedded-scheme|{punctuation|#}{scheme language-scheme|{string|"raw \\#(name)"}}}# {punctuation|\}} set {punctuation|\{} litres {operator|=} newValue{punctuation|.}isEmpty ? {number|0} : .infinity {punctuation|\}} {punctuation|\}}

    mutating func boil{punctuation|(}{punctuation|_} n: inout Int{punctuation|,} until t: Int? {operator|=} nil{punctuation|)} async throws -{punctuation|>} some View {punctuation|\{}
        guard let t {operator|=} t{punctuation|,} t !{operator|=} {number|0} else {punctuation|\{} return nil {punctuation|\}}
        for case let .some{punctuation|(}x{punctuation|)} in {punctuation|[}{number|1}{punctuation|,} nil{punctuation|,} {number|3}{punctuation|]} where x {comment|% 2 == 1 \{ n &+= x \}}
        switch n {punctuation|\{} case {number|0}{punctuation|.}{punctuation|.}{punctuation|<}{number|10}: fallthrough; case is Int: break; default: print{punctuation|(}{string|""}{string|"
            multi
            line
            "}{string|""}{punctuation|)} {punctuation|\}}
        do {punctuation|\{} try await work{punctuation|(}{punctuation|)} {punctuation|\}} catch let e as KettleError {punctuation|\{} fatalError{punctuation|(}{string|"\\(e)"}{punctuation|)} {punctuation|\}}
        return items{punctuation|.}map {punctuation|\{} ${number|0} * {number|2} {punctuation|\}}{punctuation|.}sorted{punctuation|(}by: {punctuation|>}{punctuation|)}
    {punctuation|\}}
{punctuation|\}}
extension Kettle: Equatable {punctuation|\{} subscript{punctuation|(}i: Int{punctuation|)} -{punctuation|>} Int {punctuation|\{} i {operator|<<} {number|2} {punctuation|\}} {punctuation|\}} // end
