import Foundation
{comment|#if os(macOS) && swift(>=5.5)}
{comment|#endif}
@{function|available}{punctuation|(}iOS {number|15}{punctuation|,} {operator|*}{punctuation|)}
{keyword|public} struct Kettle{operator|<}{constant|T}{punctuation|:} Comparable{operator|>}{punctuation|:} Codable where {constant|T}{punctuation|:} Hashable {punctuation|\{}
    {keyword|private}{punctuation|(}set{punctuation|)} {keyword|var} litres{punctuation|:} Double {operator|=} {number|1.7}
    let name {operator|=} {string double-quoted-string|"pot \\(litres > 1 ? "}big{string double-quoted-string|" : "}small{string double-quoted-string|") \\u\{1F375\}"}
    {keyword|static} let steps{punctuation|:} {punctuation|[}{keyword type-declaration|String}{punctuation|:} {keyword type-declaration|Int}{punctuation|]} {operator|=} {punctuation|[}{string double-quoted-string|"pour"}{punctuation|:} {number|0x1F}{punctuation|,} {string double-quoted-string|"wait"}{punctuation|:} {number|1_000}{punctuation|]}
    {keyword|var} label{punctuation|:} {keyword type-declaration|String} {punctuation|\{} get {punctuation|\{} {comment|#"raw \\#(name)"# \} set \{ litres = newValue.isEmpty ? 0 : .infinity \} \}}

    mutating func {function|boil}{punctuation|(}{constant|_} n{punctuation|:} inout {keyword type-declaration|Int}{punctuation|,} until t{punctuation|:} {keyword type-declaration|Int}{operator|?} {operator|=} nil{punctuation|)} async throws {operator|->} {property|some} View {punctuation|\{}
        guard let t {operator|=} t{punctuation|,} t {operator|!=} {number|0} {keyword|else} {punctuation|\{} {keyword|return} nil {punctuation|\}}
        {keyword|for} {keyword|case} let {operator|.}{function|some}{punctuation|(}x{punctuation|)} in {punctuation|[}{number|1}{punctuation|,} nil{punctuation|,} {number|3}{punctuation|]} where x {operator|%} {number|2} {operator|==} {number|1} {punctuation|\{} n {operator|&}{operator|+=} x {punctuation|\}}
        {keyword|switch} n {punctuation|\{} {keyword|case} {number|0.}{operator|.}{operator|<}{number|10}{punctuation|:} fallthrough{punctuation|;} {keyword|case} is {keyword type-declaration|Int}{punctuation|:} {keyword|break}{punctuation|;} {keyword|default}{punctuation|:} {keyword|print}{punctuation|(}{string double-quoted-string|""}{string double-quoted-string|"
            multi
            line
            "}{string double-quoted-string|""}{punctuation|)} {punctuation|\}}
        {keyword|do} {punctuation|\{} {keyword|try} await {function|work}{punctuation|(}{punctuation|)} {punctuation|\}} {keyword|catch} let e {keyword|as} KettleError {punctuation|\{} {function|fatalError}{punctuation|(}{string double-quoted-string|"\\(e)"}{punctuation|)} {punctuation|\}}
        {keyword|return} items{operator|.}map {punctuation|\{} {variable|$0} {operator|*} {number|2} {punctuation|\}}{operator|.}{function|sorted}{punctuation|(}{argument-name|by}{punctuation|:} {operator|>}{punctuation|)}
    {punctuation|\}}
{punctuation|\}}
extension Kettle{punctuation|:} Equatable {punctuation|\{} {function|subscript}{punctuation|(}{argument-name|i}{punctuation|:} {keyword type-declaration|Int}{punctuation|)} {operator|->} {keyword type-declaration|Int} {punctuation|\{} i {operator|<<} {number|2} {punctuation|\}} {punctuation|\}} {comment|// end}
