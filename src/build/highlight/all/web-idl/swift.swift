import Foundation
#{class-name|if} os{punctuation|(}macOS{punctuation|)} && swift{punctuation|(}{operator|>}{operator|=}{number|5.5}{punctuation|)}
#endif
@available{punctuation|(}iOS {number|15}{punctuation|,} *{punctuation|)}
public struct Kettle{operator|<}T{operator|:} {class-name|Comparable}{operator|>}{operator|:} {class-name|Codable} where T{operator|:} {class-name|Hashable} {punctuation|\{}
    private{punctuation|(}set{punctuation|)} var litres{operator|:} {class-name|Double} {operator|=} {number|1.7}
    {class-name|let} name {operator|=} {string|"pot \\(litres > 1 ? "}big{string|" : "}small{string|") \\u\{1F375\}"}
    {keyword|static} let steps{operator|:} {punctuation|[}String{operator|:} {class-name|Int}{punctuation|]} {operator|=} {punctuation|[}{string|"pour"}{operator|:} {number|0x1F}{punctuation|,} {string|"wait"}{operator|:} 1_000{punctuation|]}
    var label{operator|:} {class-name|String} {punctuation|\{} get {punctuation|\{} #{string|"raw \\#(name)"}# {punctuation|\}} set {punctuation|\{} litres {operator|=} newValue{punctuation|.}isEmpty {operator|?} {number|0} {operator|:} {punctuation|.}{number|infinity} {punctuation|\}} {punctuation|\}}

    mutating {class-name|func} boil{punctuation|(}_ n{operator|:} {class-name|inout} Int{punctuation|,} until t{operator|:} {class-name|Int}{operator|?} {operator|=} nil{punctuation|)} {keyword|async} throws {operator|-}{operator|>} some View {punctuation|\{}
        guard {class-name|let} t {operator|=} t{punctuation|,} t !{operator|=} {number|0} else {punctuation|\{} return nil {punctuation|\}}
        for case let {punctuation|.}some{punctuation|(}x{punctuation|)} in {punctuation|[}{number|1}{punctuation|,} nil{punctuation|,} {number|3}{punctuation|]} where x % {number|2} {operator|=}{operator|=} {number|1} {punctuation|\{} n &+{operator|=} x {punctuation|\}}
        switch n {punctuation|\{} case {number|0.}{punctuation|.}{operator|<}{number|10}{operator|:} {class-name|fallthrough}{punctuation|;} case is Int{operator|:} {class-name|break}{punctuation|;} default{operator|:} {class-name|print}{punctuation|(}{string|""}{string|"
            multi
            line
            "}{string|""}{punctuation|)} {punctuation|\}}
        do {punctuation|\{} try {class-name|await} work{punctuation|(}{punctuation|)} {punctuation|\}} catch let e as KettleError {punctuation|\{} fatalError{punctuation|(}{string|"\\(e)"}{punctuation|)} {punctuation|\}}
        return items{punctuation|.}map {punctuation|\{} ${number|0} * {number|2} {punctuation|\}}{punctuation|.}sorted{punctuation|(}by{operator|:} {operator|>}{punctuation|)}
    {punctuation|\}}
{punctuation|\}}
extension Kettle{operator|:} {class-name|Equatable} {punctuation|\{} subscript{punctuation|(}i{operator|:} {class-name|Int}{punctuation|)} {operator|-}{operator|>} Int {punctuation|\{} i {operator|<}{operator|<} {number|2} {punctuation|\}} {punctuation|\}} {comment|// end}
