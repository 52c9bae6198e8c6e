import Foundation
{preprocessor property|#{directive keyword|if} os(macOS) && swift(>=5.5)}
{preprocessor property|#{directive keyword|endif}}
@{function|available}{punctuation|(}iOS {number|15}{punctuation|,} {operator|*}{punctuation|)}
{keyword|public} {keyword|struct} Kettle{operator|<}T{punctuation|:} {class-name|Comparable}{operator|>}{punctuation|:} Codable where T{punctuation|:} {class-name|Hashable} {punctuation|\{}
    {keyword|private}{punctuation|(}set{punctuation|)} var litres{punctuation|:} {class-name|Double} {operator|=} {number|1.7}
    {keyword|let} name {operator|=} {string|"pot \\(litres > 1 ? "}big{string|" : "}small{string|") \\u\{1F375\}"}
    {keyword|static} {keyword|let} steps{punctuation|:} {punctuation|[}String{punctuation|:} {class-name|Int}{punctuation|]} {operator|=} {punctuation|[}{string|"pour"}{punctuation|:} {number|0x1F}{punctuation|,} {string|"wait"}{punctuation|:} 1_000{punctuation|]}
    var label{punctuation|:} {class-name|String} {punctuation|\{} {computation-expression keyword|get} {punctuation|\{} #{string|"raw \\#(name)"}{preprocessor property|# \} set \{ litres = newValue.isEmpty ? 0 : }{class-name|{punctuation|.}infinity} {punctuation|\}} {punctuation|\}}

    mutating func {function|boil}{punctuation|(}_ n{punctuation|:} {class-name|inout} Int{punctuation|,} until t{punctuation|:} {class-name|Int}{operator|?} {operator|=} nil{punctuation|)} async throws {operator|->} some {computation-expression keyword|View} {punctuation|\{}
        guard {keyword|let} t {operator|=} t{punctuation|,} t {operator|!=} {number|0} {keyword|else} {punctuation|\{} {keyword|return} nil {punctuation|\}}
        {keyword|for} case {keyword|let} {punctuation|.}{function|some}{punctuation|(}x{punctuation|)} {keyword|in} {punctuation|[}{number|1}{punctuation|,} nil{punctuation|,} {number|3}{punctuation|]} where x {operator|%} {number|2} {operator|==} {number|1} {punctuation|\{} n {operator|&}{operator|+}{operator|=} x {punctuation|\}}
        switch {computation-expression keyword|n} {punctuation|\{} case {number|0}{operator|..}{operator|<}{number|10}{punctuation|:} {class-name|fallthrough}{punctuation|;} case is Int{punctuation|:} {class-name|break}{punctuation|;} {keyword|default}{punctuation|:} {class-name|print}{punctuation|(}{string|"""
            multi
            line
            """}{punctuation|)} {punctuation|\}}
        {keyword|do} {punctuation|\{} {keyword|try} await {function|work}{punctuation|(}{punctuation|)} {punctuation|\}} catch {keyword|let} e {keyword|as} {computation-expression keyword|KettleError} {punctuation|\{} {function|fatalError}{punctuation|(}{string|"\\(e)"}{punctuation|)} {punctuation|\}}
        {keyword|return} items{punctuation|.}{computation-expression keyword|map} {punctuation|\{} ${number|0} {operator|*} {number|2} {punctuation|\}}{punctuation|.}{function|sorted}{punctuation|(}by{punctuation|:} {operator|>}{punctuation|)}
    {punctuation|\}}
{punctuation|\}}
extension Kettle{punctuation|:} {class-name|Equatable} {punctuation|\{} {function|subscript}{punctuation|(}i{punctuation|:} {class-name|Int}{punctuation|)} {operator|->} {computation-expression keyword|Int} {punctuation|\{} i {operator|<<} {number|2} {punctuation|\}} {punctuation|\}} {comment|// end}
