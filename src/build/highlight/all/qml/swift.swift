{keyword|import} Foundation
#if os(macOS) && swift(>=5.5)
#endif
@available(iOS 15{punctuation|,} *)
public struct Kettle<T{punctuation|:} {javascript-expression language-javascript|Comparable{operator|>}{operator|:} Codable where {constant|T}{operator|:} Hashable }{punctuation|\{}
    private(set) var litres{punctuation|:} {javascript-expression language-javascript|Double {operator|=} {number|1.7}}
    let name = {string|"pot \\(litres > 1 ? "}big{string|" : "}small{string|") \\u\{1F375\}"}
    static let steps{punctuation|:} {punctuation|[}String{punctuation|:} {javascript-expression language-javascript|Int}{punctuation|]} = {punctuation|[}{string|"pour"}{punctuation|:} {javascript-expression language-javascript|{number|0x1F}{punctuation|,} {string-property property|"wait"}{operator|:} {number|1_000}}{punctuation|]}
    var label{punctuation|:} {class-name|String} {punctuation|\{} get {punctuation|\{} #{string|"raw \\#(name)"}# {punctuation|\}} set {punctuation|\{} litres = newValue.isEmpty ? 0 {punctuation|:} {javascript-expression language-javascript|{punctuation|.}infinity }{punctuation|\}} {punctuation|\}}

    mutating func boil(_ n{punctuation|:} {javascript-expression language-javascript|inout Int{punctuation|,} until t{operator|:} Int{operator|?} {operator|=} nil}) async throws -> some View {punctuation|\{}
        guard let t = t{punctuation|,} t != 0 else {punctuation|\{} return nil {punctuation|\}}
        for case let .some(x) in {punctuation|[}1{punctuation|,} nil{punctuation|,} 3{punctuation|]} where x % 2 == 1 {punctuation|\{} n &+= x {punctuation|\}}
        switch n {punctuation|\{} case 0..<10{punctuation|:} {javascript-expression language-javascript|fallthrough}{punctuation|;} case is Int{punctuation|:} {javascript-expression language-javascript|{keyword|break}}{punctuation|;} {property|default}{punctuation|:} {javascript-expression language-javascript|print}({string|""}"
            multi
            line
            {string|""}") {punctuation|\}}
        {class-name|do} {punctuation|\{} try await work() {punctuation|\}} catch let e {keyword|as} KettleError {punctuation|\{} fatalError({string|"\\(e)"}) {punctuation|\}}
        return items.map {punctuation|\{} $0 * 2 {punctuation|\}}.sorted(by{punctuation|:} {javascript-expression language-javascript|{operator|>}})
    {punctuation|\}}
{punctuation|\}}
extension Kettle{punctuation|:} {class-name|Equatable} {punctuation|\{} subscript(i{punctuation|:} {javascript-expression language-javascript|Int}) -> Int {punctuation|\{} i << 2 {punctuation|\}} {punctuation|\}} {comment|// end}
