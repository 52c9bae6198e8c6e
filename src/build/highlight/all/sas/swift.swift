import Foundation
#if {function keyword|os}{punctuation|(}macOS{punctuation|)} {operator|&}{operator|&} {function keyword|swift}{punctuation|(}{operator|>=}{number|5.5}{punctuation|)}
#endif
{punctuation|@}{function keyword|available}{punctuation|(}iOS {number|15}{punctuation|,} {operator|*}{punctuation|)}
public struct Kettle{operator|<}T: Comparable{operator|>}: Codable {keyword|where} T: Hashable {punctuation|\{}
    {function keyword|private}{punctuation|(}set{punctuation|)} {keyword|var} litres: Double {operator|=} {number|1.7}
    let {keyword|name} {operator|=} {numeric-constant number|"pot \\(litres > 1 ? "b}ig{string|" : "}small{string|") \\u\{1F375\}"}
    static let steps: {punctuation|[}String: Int{punctuation|]} {operator|=} {punctuation|[}{string|"pour"}: 0x1F{punctuation|,} {string|"wait"}: 1_000{punctuation|]}
    {keyword|var} {keyword|label}: String {punctuation|\{} get {punctuation|\{} #{string|"raw \\#(name)"}# {punctuation|\}} {keyword|set} {punctuation|\{} litres {operator|=} newValue{punctuation|.}isEmpty ? {number|0} : {punctuation|.}infinity {punctuation|\}} {punctuation|\}}

    mutating func {function keyword|boil}{punctuation|(}_ n: inout Int{punctuation|,} until t: Int? {operator|=} nil{punctuation|)} async throws {operator|-}{operator|>} some View {punctuation|\{}
        guard let t {operator|=} t{punctuation|,} t {operator|!}{operator|=} {number|0} {keyword|else} {punctuation|\{} {keyword|return} nil {punctuation|\}}
        for case let {punctuation|.}{function keyword|some}{punctuation|(}x{punctuation|)} {operator-keyword operator|in} {punctuation|[}{number|1}{punctuation|,} nil{punctuation|,} {number|3}{punctuation|]} {keyword|where} x {punctuation|%} {number|2} {operator|=}{operator|=} {number|1} {punctuation|\{} n {operator|&}{operator|+}{operator|=} x {punctuation|\}}
        switch n {punctuation|\{} case {number|0}{punctuation|.}{punctuation|.}{operator|<}{number|10}: fallthrough{punctuation|;} case is Int: break{punctuation|;} default: {function keyword|print}{punctuation|(}{string|"""
            multi
            line
            """}{punctuation|)} {punctuation|\}}
        {keyword|do} {punctuation|\{} try await {function keyword|work}{punctuation|(}{punctuation|)} {punctuation|\}} catch let e as KettleError {punctuation|\{} {function keyword|fatalError}{punctuation|(}{string|"\\(e)"}{punctuation|)} {punctuation|\}}
        {keyword|return} items{punctuation|.}map {punctuation|\{} {punctuation|$}{number|0} {operator|*} {number|2} {punctuation|\}}{punctuation|.}{function keyword|sorted}{punctuation|(}by: {operator|>}{punctuation|)}
    {punctuation|\}}
{punctuation|\}}
extension Kettle: Equatable {punctuation|\{} {function keyword|subscript}{punctuation|(}i: Int{punctuation|)} {operator|-}{operator|>} Int {punctuation|\{} i {operator|<}{operator|<} {number|2} {punctuation|\}} {punctuation|\}} {operator|/}{operator|/} {keyword|end}
