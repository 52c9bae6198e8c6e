import Foundation
{operator|#}{keyword|if} os{punctuation|(}macOS{punctuation|)} && swift{punctuation|(}{operator|>=}{number|5.5}{punctuation|)}
{operator|#}endif
{operator|@}available{punctuation|(}iOS {number|15}{punctuation|,} {operator|*}{punctuation|)}
public {keyword|struct} Kettle{operator|<}T{punctuation|:} {class-name|Comparable}{operator|>}{punctuation|:} {class-name|Codable} {keyword|where} T{punctuation|:} {class-name|Hashable} {punctuation|\{}
    private{punctuation|(}set{punctuation|)} var litres{punctuation|:} {class-name|Double} {operator|=} {number|1.7}
    {keyword|let} name {operator|=} {string|"pot \\(litres > 1 ? "}big{string|" : "}small{string|") \\u\{1F375\}"}
    static {keyword|let} steps{punctuation|:} {punctuation|[}String{punctuation|:} {class-name|Int}{punctuation|]} {operator|=} {punctuation|[}{string|"pour"}{punctuation|:} {class-name|{number|0x1F}}{punctuation|,} {string|"wait"}{punctuation|:} {class-name|1_000}{punctuation|]}
    var label{punctuation|:} {class-name|String} {punctuation|\{} get {punctuation|\{} {string|#"raw \\#(name)"}{operator|#} {punctuation|\}} set {punctuation|\{} litres {operator|=} newValue{punctuation|.}isEmpty ? {number|0} {punctuation|:} {punctuation|.}infinity {punctuation|\}} {punctuation|\}}

    mutating func boil{punctuation|(}_ n{punctuation|:} {class-name|inout Int{punctuation|,} until t}{punctuation|:} Int? {operator|=} nil{punctuation|)} async throws {operator|->} some View {punctuation|\{}
        guard {keyword|let} t {operator|=} t{punctuation|,} t {operator|!}{operator|=} {number|0} {keyword|else} {punctuation|\{} return nil {punctuation|\}}
        for {keyword|case} {keyword|let} {punctuation|.}some{punctuation|(}x{punctuation|)} {keyword|in} {punctuation|[}{number|1}{punctuation|,} nil{punctuation|,} {number|3}{punctuation|]} {keyword|where} x % {number|2} {operator|=}{operator|=} {number|1} {punctuation|\{} n &{operator|+}{operator|=} x {punctuation|\}}
        switch n {punctuation|\{} {keyword|case} {number|0}{punctuation|.}{punctuation|.}{operator|<}{number|10}{punctuation|:} {class-name|fallthrough}{punctuation|;} {keyword|case} is Int{punctuation|:} {class-name|break}{punctuation|;} default{punctuation|:} {class-name|print}{punctuation|(}{string|""}{string|"
            multi
            line
            "}{string|""}{punctuation|)} {punctuation|\}}
        {keyword|do} {punctuation|\{} try await work{punctuation|(}{punctuation|)} {punctuation|\}} catch {keyword|let} e {keyword|as} KettleError {punctuation|\{} fatalError{punctuation|(}{string|"\\(e)"}{punctuation|)} {punctuation|\}}
        return items{punctuation|.}map {punctuation|\{} ${number|0} {operator|*} {number|2} {punctuation|\}}{punctuation|.}sorted{punctuation|(}by{punctuation|:} {operator|>}{punctuation|)}
    {punctuation|\}}
{punctuation|\}}
extension Kettle{punctuation|:} {class-name|Equatable} {punctuation|\{} subscript{punctuation|(}i{punctuation|:} {class-name|Int}{punctuation|)} {operator|->} Int {punctuation|\{} i {operator|<}{operator|<} {number|2} {punctuation|\}} {punctuation|\}} {operator|/}{operator|/} {keyword|end}
