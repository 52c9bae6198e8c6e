import Foundation
{operator|#}{keyword|if} os{punctuation|(}macOS{punctuation|)} {operator|&&} swift{punctuation|(}{operator|>=}{number|5.5}{punctuation|)}
{operator|#}endif
{operator|@}available{punctuation|(}iOS {number|15}{operator|,} {operator|*}{punctuation|)}
{keyword|public} struct Kettle{operator|<}T{operator|:} Comparable{operator|>:} Codable where T{operator|:} Hashable {punctuation|\{}
    {keyword|private}{punctuation|(}set{punctuation|)} {function|var} litres{operator|:} Double {operator|=} {number|1.7}
    {keyword|let} name {operator|=} {string|"pot \\(litres > 1 ? "}big{string|" : "}small{string|") \\u\{1F375\}"}
    static {keyword|let} steps{operator|:} {punctuation|[}String{operator|:} Int{punctuation|]} {operator|=} {punctuation|[}{string|"pour"}{operator|:} {number|0x1F}{operator|,} {string|"wait"}{operator|:} {number|1}_000{punctuation|]}
    {function|var} label{operator|:} String {punctuation|\{} {function|get} {punctuation|\{} {operator|#}{string|"raw \\#(name)"}{operator|#} {punctuation|\}} set {punctuation|\{} litres {operator|=} newValue{operator|.}isEmpty {operator|?} {number|0} {operator|:} {operator|.}infinity {punctuation|\}} {punctuation|\}}

    mutating func boil{punctuation|(}{operator|_} n{operator|:} inout Int{operator|,} until t{operator|:} Int{operator|?} {operator|=} nil{punctuation|)} async throws {operator|->} some View {punctuation|\{}
        guard {keyword|let} t {operator|=} t{operator|,} t {operator|!=} {number|0} {keyword|else} {punctuation|\{} return nil {punctuation|\}}
        for {keyword|case} {keyword|let} {operator|.}some{punctuation|(}x{punctuation|)} in {punctuation|[}{number|1}{operator|,} nil{operator|,} {number|3}{punctuation|]} where x {operator|%} {number|2} {operator|==} {number|1} {punctuation|\{} n {operator|&+=} x {punctuation|\}}
        switch n {punctuation|\{} {keyword|case} {number|0}{operator|..<}{number|10}{operator|:} fallthrough{punctuation|;} {keyword|case} is Int{operator|:} {keyword|break}{punctuation|;} default{operator|:} print{punctuation|(}{string|""}{operator|"}
            multi
            line
            {string|""}{operator|"}{punctuation|)} {punctuation|\}}
        {function|do} {punctuation|\{} try await work{punctuation|(}{punctuation|)} {punctuation|\}} {keyword|catch} {keyword|let} e as KettleError {punctuation|\{} fatalError{punctuation|(}{string|"\\(e)"}{punctuation|)} {punctuation|\}}
        return items{operator|.}{function|map} {punctuation|\{} {operator|$}{number|0} {operator|*} {number|2} {punctuation|\}}{operator|.}sorted{punctuation|(}by{operator|:} {operator|>}{punctuation|)}
    {punctuation|\}}
{punctuation|\}}
extension Kettle{operator|:} Equatable {punctuation|\{} subscript{punctuation|(}i{operator|:} Int{punctuation|)} {operator|->} Int {punctuation|\{} i {operator|<<} {number|2} {punctuation|\}} {punctuation|\}} {comment|// end}
