import Foundation
#{keyword|if} {function|os}{punctuation|(}macOS{punctuation|)} {operator|&}{operator|&} {function|swift}{punctuation|(}{operator|>=}{number|5.5}{punctuation|)}
#endif
{operator|@}{function|available}{punctuation|(}iOS {number|15}{punctuation|,} {operator|*}{punctuation|)}
public struct Kettle{operator|<}T: Comparable{operator|>}: Codable where T: Hashable {punctuation|\{}
    {function|private}{punctuation|(}set{punctuation|)} var litres: Double {operator|=} {number|1.7}
    {keyword|let} name {operator|=} {string|"pot \\(litres > 1 ? "}big{string|" : "}small{string|") \\u\{1F375\}"}
    static {keyword|let} steps: {punctuation|[}String: Int{punctuation|]} {operator|=} {punctuation|[}{string|"pour"}: {number|0x1F}{punctuation|,} {string|"wait"}: 1_000{punctuation|]}
    var label: String {punctuation|\{} get {punctuation|\{} {quoted-identifier|#"raw \\#(name)"}# {punctuation|\}} set {punctuation|\{} litres {operator|=} newValue.isEmpty {operator|?} {number|0} : .infinity {punctuation|\}} {punctuation|\}}

    mutating func {function|boil}{punctuation|(}_ n: inout Int{punctuation|,} until t: Int{operator|?} {operator|=} nil{punctuation|)} async throws {operator|-}{operator|>} some View {punctuation|\{}
        guard {keyword|let} t {operator|=} t{punctuation|,} t !{operator|=} {number|0} {keyword|else} {punctuation|\{} return nil {punctuation|\}}
        for case {keyword|let} .some{punctuation|(}x{punctuation|)} {keyword|in} {punctuation|[}{number|1}{punctuation|,} nil{punctuation|,} {number|3}{punctuation|]} where x % {number|2} {operator|=}{operator|=} {number|1} {punctuation|\{} n {operator|&}{operator|+}{operator|=} x {punctuation|\}}
        switch n {punctuation|\{} case {number|0}{operator|..}{operator|<}{number|10}: fallthrough{punctuation|;} case {keyword|is} Int: break{punctuation|;} default: {function|print}{punctuation|(}"{string|""}
            multi
            line
            "{string|""}{punctuation|)} {punctuation|\}}
        do {punctuation|\{} {keyword|try} await {function|work}{punctuation|(}{punctuation|)} {punctuation|\}} catch {keyword|let} e {keyword|as} KettleError {punctuation|\{} {function|fatalError}{punctuation|(}{string|"\\(e)"}{punctuation|)} {punctuation|\}}
        return items.map {punctuation|\{} ${number|0} {operator|*} {number|2} {punctuation|\}}.sorted{punctuation|(}by: {operator|>}{punctuation|)}
    {punctuation|\}}
{punctuation|\}}
extension Kettle: Equatable {punctuation|\{} {function|subscript}{punctuation|(}i: Int{punctuation|)} {operator|-}{operator|>} Int {punctuation|\{} i {operator|<}{operator|<} {number|2} {punctuation|\}} {punctuation|\}} {comment|// end}
