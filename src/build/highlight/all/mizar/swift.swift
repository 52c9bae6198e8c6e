import Foundation
#{keyword|if} os{punctuation|(}macOS{punctuation|)} {operator|&}{operator|&} swift{punctuation|(}>{operator|=}{number|5}.{number|5}{punctuation|)}
#endif
@available{punctuation|(}iOS {number|15}{punctuation|,} *{punctuation|)}
public {keyword|struct} Kettle<{variable|T}{punctuation|:} Comparable>{punctuation|:} Codable {keyword|where} {variable|T}{punctuation|:} Hashable {punctuation|\{}
    private{punctuation|(}{keyword|set}{punctuation|)} var {variable|litres}{punctuation|:} Double {operator|=} {number|1}.{number|7}
    {keyword|let} name {operator|=} "pot \\{punctuation|(}litres > {number|1} ? "big" {punctuation|:} "small"{punctuation|)} \\u{punctuation|\{}1F375{punctuation|\}}"
    static {keyword|let} {variable|steps}{punctuation|:} {punctuation|[}{variable|String}{punctuation|:} Int{punctuation|]} {operator|=} {punctuation|[}"pour"{punctuation|:} 0x1F{punctuation|,} "wait"{punctuation|:} 1_000{punctuation|]}
    var {variable|label}{punctuation|:} String {punctuation|\{} get {punctuation|\{} #"raw \\#{punctuation|(}name{punctuation|)}"# {punctuation|\}} {keyword|set} {punctuation|\{} litres {operator|=} newValue.isEmpty ? {number|0} {punctuation|:} .infinity {punctuation|\}} {punctuation|\}}

    mutating {keyword|func} boil{punctuation|(}_ {variable|n}{punctuation|:} inout Int{punctuation|,} until {variable|t}{punctuation|:} Int? {operator|=} nil{punctuation|)} async throws {operator|->} some View {punctuation|\{}
        guard {keyword|let} t {operator|=} t{punctuation|,} t !{operator|=} {number|0} else {punctuation|\{} return nil {punctuation|\}}
        {keyword|for} {keyword|case} {keyword|let} .some{punctuation|(}x{punctuation|)} in {punctuation|[}{number|1}{punctuation|,} nil{punctuation|,} {number|3}{punctuation|]} {keyword|where} x % {number|2} {operator|=}{operator|=} {number|1} {punctuation|\{} n {operator|&}+{operator|=} x {punctuation|\}}
        switch n {punctuation|\{} {keyword|case} {number|0}..<{variable|10}{punctuation|:} fallthrough{punctuation|;} {keyword|case} {keyword|is} {variable|Int}{punctuation|:} break{punctuation|;} {variable|default}{punctuation|:} print{punctuation|(}"""
            multi
            line
            """{punctuation|)} {punctuation|\}}
        {keyword|do} {punctuation|\{} try await work{punctuation|(}{punctuation|)} {punctuation|\}} catch {keyword|let} e {keyword|as} KettleError {punctuation|\{} fatalError{punctuation|(}"\\{punctuation|(}e{punctuation|)}"{punctuation|)} {punctuation|\}}
        return items.map {punctuation|\{} {parameter variable|$0} * {number|2} {punctuation|\}}.sorted{punctuation|(}{keyword|by}{punctuation|:} >{punctuation|)}
    {punctuation|\}}
{punctuation|\}}
extension {variable|Kettle}{punctuation|:} Equatable {punctuation|\{} subscript{punctuation|(}{variable|i}{punctuation|:} Int{punctuation|)} {operator|->} Int {punctuation|\{} i << {number|2} {punctuation|\}} {punctuation|\}} // {keyword|end}
