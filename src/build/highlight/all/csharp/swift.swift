import Foundation
{preprocessor property|#{directive keyword|if} os(macOS) && swift(>=5.5)}
{preprocessor property|#}{return-type class-name|endif}
@{function|available}{punctuation|(}iOS {number|15}{punctuation|,} {operator|*}{punctuation|)}
{keyword|public} {keyword|struct} {class-name|Kettle{punctuation|<}T{punctuation|:} Comparable{punctuation|>}}{punctuation|:} {type-list|{class-name|Codable}} {keyword|where} {class-name|T}{punctuation|:} {type-list|{class-name|Hashable}} {punctuation|\{}
    {keyword|private}{punctuation|(}{keyword|set}{punctuation|)} {class-name|{keyword|var}} litres{punctuation|:} Double {operator|=} {number|1.7}
    {keyword|let} name {operator|=} {string|"pot \\(litres > 1 ? "}big{string|" : "}small{string|") \\u\{1F375\}"}
    {keyword|static} {keyword|let} steps{punctuation|:} {punctuation|[}String{punctuation|:} Int{punctuation|]} {operator|=} {punctuation|[}{string|"pour"}{punctuation|:} {number|0x1F}{punctuation|,} {string|"wait"}{punctuation|:} {number|1_000}{punctuation|]}
    {class-name|{keyword|var}} label{punctuation|:} String {punctuation|\{} {keyword|get} {punctuation|\{} #{string|"raw \\#(name)"}{preprocessor property|# \} set \{ litres = newValue.isEmpty ? 0 : .infinity \} \}}

    mutating {return-type class-name|func} {function|boil}{punctuation|(}{class-name|_} n{punctuation|:} {class-name|inout} Int{punctuation|,} {class-name|until} t{punctuation|:} Int{punctuation|?} {operator|=} nil{punctuation|)} {keyword|async} throws {operator|->} {return-type class-name|some} View {punctuation|\{}
        guard {keyword|let} t {operator|=} t{punctuation|,} t {operator|!=} {number|0} {keyword|else} {punctuation|\{} {keyword|return} nil {punctuation|\}}
        {keyword|for} {keyword|case} {keyword|let} {punctuation|.}{function|some}{punctuation|(}x{punctuation|)} {keyword|in} {punctuation|[}{number|1}{punctuation|,} nil{punctuation|,} {number|3}{punctuation|]} {keyword|where} {class-name|x} {operator|%} {number|2} {operator|==} {number|1} {punctuation|\{} n {operator|&}{operator|+=} x {punctuation|\}}
        {keyword|switch} n {punctuation|\{} {keyword|case} {number|0}{range operator|..}{operator|<}{number|10}{punctuation|:} fallthrough{punctuation|;} {keyword|case} {keyword|is} {class-name|Int}{punctuation|:} {keyword|break}{punctuation|;} {keyword|default}{punctuation|:} {function|print}{punctuation|(}{string|""}"
            multi
            line
            {string|""}"{punctuation|)} {punctuation|\}}
        {keyword|do} {punctuation|\{} {keyword|try} {keyword|await} {function|work}{punctuation|(}{punctuation|)} {punctuation|\}} {keyword|catch} {keyword|let} e {keyword|as} {class-name|KettleError} {punctuation|\{} {function|fatalError}{punctuation|(}{string|"\\(e)"}{punctuation|)} {punctuation|\}}
        {keyword|return} items{punctuation|.}map {punctuation|\{} ${number|0} {operator|*} {number|2} {punctuation|\}}{punctuation|.}{function|sorted}{punctuation|(}{keyword|by}{punctuation|:} {operator|>}{punctuation|)}
    {punctuation|\}}
{punctuation|\}}
{class-name|extension} Kettle{punctuation|:} Equatable {punctuation|\{} {function|subscript}{punctuation|(}{named-parameter punctuation|i}{punctuation|:} Int{punctuation|)} {operator|->} Int {punctuation|\{} i {operator|<<} {number|2} {punctuation|\}} {punctuation|\}} {comment|// end}
