{keyword|import} Foundation
{comment|#if os(macOS) && swift(>=5.5)}
{comment|#endif}
@{function|available}{punctuation|(}iOS {number|15}{punctuation|,} {operator|*}{punctuation|)}
public struct Kettle{operator|<}T{punctuation|:} Comparable{operator|>}{punctuation|:} Codable where T{punctuation|:} Hashable {punctuation|\{}
    {keyword|private}{punctuation|(}set{punctuation|)} var litres{punctuation|:} Double {operator|=} {number|1.7}
    let name {operator|=} {string|"pot \\(litres > 1 ? "}big{string|" : "}small{string|") \\u\{1F375\}"}
    {keyword|static} let steps{punctuation|:} {punctuation|[}String{punctuation|:} Int{punctuation|]} {operator|=} {punctuation|[}{string|"pour"}{punctuation|:} {number|0x1F}{punctuation|,} {string|"wait"}{punctuation|:} 1_000{punctuation|]}
    var label{punctuation|:} String {punctuation|\{} get {punctuation|\{} {comment|#"raw \\#(name)"# \} set \{ litres = newValue.isEmpty ? 0 : .infinity \} \}}

    mutating func {function|boil}{punctuation|(}_ n{punctuation|:} inout Int{punctuation|,} until t{punctuation|:} Int{operator|?} {operator|=} nil{punctuation|)} async {keyword|throws} {operator|-}{operator|>} some View {punctuation|\{}
        guard let t {operator|=} t{punctuation|,} t {operator|!=} {number|0} {keyword|else} {punctuation|\{} {keyword|return} nil {punctuation|\}}
        {keyword|for} {keyword|case} let {punctuation|.}{function|some}{punctuation|(}x{punctuation|)} in {punctuation|[}{number|1}{punctuation|,} nil{punctuation|,} {number|3}{punctuation|]} where x {operator|%} {number|2} {operator|==} {number|1} {punctuation|\{} n {operator|&}{operator|+=} x {punctuation|\}}
        {keyword|switch} n {punctuation|\{} {keyword|case} {number|0}{punctuation|.}{punctuation|.}<{number|10}{punctuation|:} fallthrough{punctuation|;} {keyword|case} is Int{punctuation|:} {keyword|break}{punctuation|;} {keyword|default}{punctuation|:} {function|print}{punctuation|(}{string|""}{string|"
            multi
            line
            "}{string|""}{punctuation|)} {punctuation|\}}
        {keyword|do} {punctuation|\{} {keyword|try} await {function|work}{punctuation|(}{punctuation|)} {punctuation|\}} {keyword|catch} let e as KettleError {punctuation|\{} {function|fatalError}{punctuation|(}{string|"\\(e)"}{punctuation|)} {punctuation|\}}
        {keyword|return} items{punctuation|.}map {punctuation|\{} ${number|0} {operator|*} {number|2} {punctuation|\}}{punctuation|.}{function|sorted}{punctuation|(}by{punctuation|:} {operator|>}{punctuation|)}
    {punctuation|\}}
{punctuation|\}}
extension Kettle{punctuation|:} Equatable {punctuation|\{} {function|subscript}{punctuation|(}i{punctuation|:} Int{punctuation|)} {operator|-}{operator|>} Int {punctuation|\{} i {operator|<<} {number|2} {punctuation|\}} {punctuation|\}} {comment|// end}
