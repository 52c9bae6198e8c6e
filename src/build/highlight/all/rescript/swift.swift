import {class-name|Foundation}
{class-name|#if} {function|os}{punctuation|(}macOS{punctuation|)} && {function|swift}{punctuation|(}{operator|>=}{number|5.5}{punctuation|)}
{class-name|#endif}
{class-name|@available}{punctuation|(}iOS {number|15}{punctuation|,} {operator|*}{punctuation|)}
public struct {class-name|Kettle}{operator|<}{class-name|T}{operator|:} {class-name|Comparable}{operator|>}{operator|:} {class-name|Codable} where {class-name|T}{operator|:} {class-name|Hashable} {punctuation|\{}
    {function|private}{punctuation|(}set{punctuation|)} var litres{operator|:} {class-name|Double} {operator|=} {number|1.7}
    {keyword|let} name {operator|=} {string|"pot \\(litres > 1 ? "}big{string|" : "}small{string|") \\u\{1F375\}"}
    static {keyword|let} steps{operator|:} {punctuation|[}{class-name|String}{operator|:} {class-name|Int}{punctuation|]} {operator|=} {punctuation|[}{string|"pour"}{operator|:} {number|0x1F}{punctuation|,} {string|"wait"}{operator|:} {number|1}_000{punctuation|]}
    var label{operator|:} {class-name|String} {punctuation|\{} get {punctuation|\{} {operator|#}{string|"raw \\#(name)"}{operator|#} {punctuation|\}} set {punctuation|\{} litres {operator|=} newValue{punctuation|.}{function|isEmpty} {operator|?} {number|0} {operator|:} {punctuation|.}{function|infinity} {punctuation|\}} {punctuation|\}}

    mutating func {function|boil}{punctuation|(}_ n{operator|:} inout {class-name|Int}{punctuation|,} until t{operator|:} {class-name|Int}{operator|?} {operator|=} nil{punctuation|)} async throws {operator|->} some {class-name|View} {punctuation|\{}
        guard {keyword|let} t {operator|=} t{punctuation|,} t {operator|!}{operator|=} {number|0} {keyword|else} {punctuation|\{} return nil {punctuation|\}}
        {keyword|for} case {keyword|let} {punctuation|.}{function|some}{punctuation|(}x{punctuation|)} {keyword|in} {punctuation|[}{number|1}{punctuation|,} nil{punctuation|,} {number|3}{punctuation|]} where x % {number|2} {operator|==} {number|1} {punctuation|\{} n &{operator|+}{operator|=} x {punctuation|\}}
        {keyword|switch} n {punctuation|\{} case {number|0.}{punctuation|.}{operator|<}{number|10}{operator|:} fallthrough{punctuation|;} case is {class-name|Int}{operator|:} break{punctuation|;} default{operator|:} {function|print}{punctuation|(}{string|""}"
            multi
            line
            {string|""}"{punctuation|)} {punctuation|\}}
        {keyword|do} {punctuation|\{} {keyword|try} await {function|work}{punctuation|(}{punctuation|)} {punctuation|\}} catch {keyword|let} e {keyword|as} {class-name|KettleError} {punctuation|\{} {function|fatalError}{punctuation|(}{string|"\\(e)"}{punctuation|)} {punctuation|\}}
        return items{punctuation|.}{function|map} {punctuation|\{} ${number|0} {operator|*} {number|2} {punctuation|\}}{punctuation|.}{function|sorted}{punctuation|(}by{operator|:} {operator|>}{punctuation|)}
    {punctuation|\}}
{punctuation|\}}
extension {class-name|Kettle}{operator|:} {class-name|Equatable} {punctuation|\{} {function|subscript}{punctuation|(}i{operator|:} {class-name|Int}{punctuation|)} {operator|->} {class-name|Int} {punctuation|\{} i {operator|<}{operator|<} {number|2} {punctuation|\}} {punctuation|\}} {comment|// end}
